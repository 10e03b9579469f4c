<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FinishedBatch</name>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a job, why it failed</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) completed</source>
        <translation>
            <numerusform>%n 个任务已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n 个任务失败</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two parts of a sentence: “8 jobs completed, 1 job failed”.</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>respool</name>
    <message>
        <source>“respool --help” shows what it takes.</source>
        <translation>运行“respool --help”可查看可用的参数。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>显示此文本。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Folder that gets the files.</source>
        <translation>存放文件的文件夹。</translation>
    </message>
    <message>
        <source>What to make of each source: original, full, audio, heights; e.g. original,720p.</source>
        <translation>要从每个来源生成的内容：original、full、audio、高度；例如 original,720p。</translation>
    </message>
    <message>
        <source>What to make and how, by name; “respool presets” shows all.</source>
        <translation>按名称指定要生成的内容和方式；“respool presets”可显示全部。</translation>
    </message>
    <message>
        <source>Higher goes first; 0 is normal.</source>
        <translation>数值较高的先进行；0 为普通。</translation>
    </message>
    <message>
        <source>Downloads at once, also of one host, for this run.</source>
        <translation>本次运行同时进行的下载数，也适用于同一主机。</translation>
    </message>
    <message>
        <source>Conversions at once, for this run.</source>
        <translation>本次运行同时进行的转换数。</translation>
    </message>
    <message>
        <source>Tries before a job that gets nowhere is given up, for this run.</source>
        <translation>本次运行中，任务毫无进展时放弃之前的尝试次数。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Keeps database, settings and logs in this folder (also RESPOOL_PROFILE).</source>
        <translation>将数据库、设置和日志保存在此文件夹中（也可用 RESPOOL_PROFILE）。</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to %2.</source>
        <translation>“%1”不是 1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>“respool show” takes the number of one job.</source>
        <translation>“respool show”需要一个任务的编号。</translation>
    </message>
    <message>
        <source>“respool sheet” takes the number of one job.</source>
        <translation>“respool sheet”需要一个任务的编号。</translation>
    </message>
    <message>
        <source>“respool add” takes at least one address or file.</source>
        <translation>“respool add”至少需要一个网址或文件。</translation>
    </message>
    <message>
        <source>“respool list” takes no sources.</source>
        <translation>“respool list”不接受来源。</translation>
    </message>
    <message>
        <source>“respool presets” takes no sources.</source>
        <translation>“respool presets”不接受来源。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“--to” takes a folder.</source>
        <translation>“--to”需要一个文件夹。</translation>
    </message>
    <message>
        <source>Addresses and files.</source>
        <translation>网址和文件。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>Change its permissions or choose another with --profile.</source>
        <translation>请更改其权限，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>没有任务 %1。</translation>
    </message>
    <message>
        <source>“respool list” shows all jobs.</source>
        <translation>运行“respool list”可显示所有任务。</translation>
    </message>
    <message>
        <source>The Respool that works on these jobs has ended.</source>
        <translation>处理这些任务的 Respool 已结束。</translation>
    </message>
    <message>
        <source>Start “respool run”: it goes on with them.</source>
        <translation>请启动“respool run”：它会继续这些任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed</source>
        <translation>
            <numerusform>已继续 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Respool is already working on this profile.</source>
        <translation>另一个 Respool 已在使用此配置运行。</translation>
    </message>
    <message>
        <source>It finishes the jobs by itself.</source>
        <translation>它会自行完成这些任务。</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>任务：</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>解决方法：</translation>
    </message>
    <message>
        <source>Progress:</source>
        <translation>进度：</translation>
    </message>
    <message>
        <source>Makes:</source>
        <translation>生成：</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>预设：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>步骤：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>磁盘已满：无法写入“%1”。</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>请释放一些空间，然后点击“重试”。</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>没有写入“%1”的权限。</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions, then press Retry.</source>
        <translation>请选择其他文件夹或更改其权限，然后点击“重试”。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>Put it back or choose another folder, then press Retry.</source>
        <translation>请将其放回原处或选择其他文件夹，然后点击“重试”。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>无法读取或写入“%1”。</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>请检查磁盘，然后点击“重试”。</translation>
    </message>
    <message>
        <source>The settings were damaged, so the standard ones are used.</source>
        <translation>设置已损坏，因此使用默认设置。</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>损坏的文件保留为“%1”。</translation>
    </message>
    <message>
        <source>Mend or delete the file “%1”, then start again.</source>
        <translation>请修复或删除文件“%1”，然后重新启动。</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and does not answer.</source>
        <translation>另一个 Respool 正在使用此配置，但没有响应。</translation>
    </message>
    <message>
        <source>Quit it, then try again.</source>
        <translation>请退出它，然后重试。</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and did not answer in time.</source>
        <translation>另一个 Respool 正在使用此配置，但未及时响应。</translation>
    </message>
    <message>
        <source>Look at its window whether the jobs are there.</source>
        <translation>请在它的窗口中查看任务是否已添加。</translation>
    </message>
    <message>
        <source>The other Respool could not be understood.</source>
        <translation>无法理解另一个 Respool 的回应。</translation>
    </message>
    <message>
        <source>Quit both, then start the newest version of Respool.</source>
        <translation>请将两者都退出，然后启动最新版本的 Respool。</translation>
    </message>
    <message>
        <source>Other starts of Respool cannot hand over their jobs.</source>
        <translation>再次启动的 Respool 无法移交任务。</translation>
    </message>
    <message>
        <source>Add them in this window.</source>
        <translation>请在此窗口中添加任务。</translation>
    </message>
    <message>
        <source>The diagnostics could not be written.</source>
        <translation>无法写入诊断信息。</translation>
    </message>
    <message>
        <source>Choose another folder for them.</source>
        <translation>请为其选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>移除 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s)</source>
        <translation>
            <numerusform>移动 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n job(s)</source>
        <translation>
            <numerusform>设置 %n 个任务的优先级</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a job</source>
        <translation>重命名任务</translation>
    </message>
    <message>
        <source>Waits until another conversion is done.</source>
        <translation>等待另一个转换完成。</translation>
    </message>
    <message>
        <source>Waits until another download is done.</source>
        <translation>等待另一个下载完成。</translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>将在 %1 重试。%2</translation>
    </message>
    <message>
        <source>Starts at %1, as you asked.</source>
        <translation>按您的要求在 %1 开始。</translation>
    </message>
    <message>
        <source>%1 asked for fewer requests; goes on at %2.</source>
        <translation>%1 要求减少请求；将在 %2 继续。</translation>
    </message>
    <message>
        <source>Waits for the network.</source>
        <translation>等待网络。</translation>
    </message>
    <message>
        <source>Waits for room on the disk of “%1”.</source>
        <translation>等待“%1”所在磁盘有可用空间。</translation>
    </message>
    <message>
        <source>Waits for the folder “%1” or its drive.</source>
        <translation>等待文件夹“%1”或其所在的驱动器。</translation>
    </message>
    <message>
        <source>Waits for a missing program.</source>
        <translation>等待缺少的程序。</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>等待轮到它。</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>已由您暂停。</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>此任务运行时程序已结束。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文件</translation>
    </message>
    <message>
        <source>The file as it is, untouched</source>
        <translation>保持文件原样，不作改动</translation>
    </message>
    <message>
        <source>MP4 1080p + 720p + 480p + 360p</source>
        <translation>MP4 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>H.264 in four sizes, none above the source&apos;s</source>
        <translation>H.264，四种尺寸，均不超过来源的尺寸</translation>
    </message>
    <message>
        <source>HLS 1080p + 720p + 480p + 360p</source>
        <translation>HLS 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>A folder for web players that choose the size while they play</source>
        <translation>一个文件夹，供播放时自动选择尺寸的网页播放器使用</translation>
    </message>
    <message>
        <source>MP4 in full size</source>
        <translation>MP4 原始尺寸</translation>
    </message>
    <message>
        <source>H.264 and AAC, which everything plays</source>
        <translation>H.264 和 AAC，所有设备都能播放</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>H.264 at most 720p, quick to make, plays anywhere</source>
        <translation>H.264，最高 720p，生成快，随处可播放</translation>
    </message>
    <message>
        <source>Small, at most 25 MB</source>
        <translation>小文件，最大 25 MB</translation>
    </message>
    <message>
        <source>H.264 at most 480p, fits into a message</source>
        <translation>H.264，最高 480p，适合随消息发送</translation>
    </message>
    <message>
        <source>Archive H.265</source>
        <translation>H.265 存档</translation>
    </message>
    <message>
        <source>Full size and quality in about half the space, in Matroska with all tracks</source>
        <translation>保留原始尺寸和质量，只占约一半空间，采用 Matroska 并包含所有轨道</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>The smallest files, in full size; slow to make</source>
        <translation>文件最小，原始尺寸；生成较慢</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>VP9 and Opus for web pages, at most 1080p</source>
        <translation>用于网页的 VP9 和 Opus，最高 1080p</translation>
    </message>
    <message>
        <source>Audio M4A</source>
        <translation>音频 M4A</translation>
    </message>
    <message>
        <source>The sound alone as AAC; not encoded again if it is</source>
        <translation>仅音频，AAC 格式；如果已是 AAC 则不重新编码</translation>
    </message>
    <message>
        <source>Audio MP3</source>
        <translation>音频 MP3</translation>
    </message>
    <message>
        <source>The sound alone for every player there is</source>
        <translation>仅音频，适用于所有播放器</translation>
    </message>
    <message>
        <source>Audio Opus</source>
        <translation>音频 Opus</translation>
    </message>
    <message>
        <source>The sound alone, small and good</source>
        <translation>仅音频，体积小，音质好</translation>
    </message>
    <message>
        <source>Audio FLAC</source>
        <translation>音频 FLAC</translation>
    </message>
    <message>
        <source>The sound alone without any loss</source>
        <translation>仅音频，完全无损</translation>
    </message>
    <message>
        <source>Remux to Matroska</source>
        <translation>重新封装为 Matroska</translation>
    </message>
    <message>
        <source>Another container; nothing is encoded</source>
        <translation>更换容器；不重新编码</translation>
    </message>
    <message>
        <source>The preset “%1” cannot be read.</source>
        <translation>无法读取预设“%1”。</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>请检查您是否有读取该文件的权限。</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>没有预设“%1”。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>The preset cannot be saved.</source>
        <translation>无法保存预设。</translation>
    </message>
    <message>
        <source>Check that the data folder of Respool is writable.</source>
        <translation>请检查 Respool 的数据文件夹是否可写。</translation>
    </message>
    <message>
        <source>The preset cannot be deleted.</source>
        <translation>无法删除预设。</translation>
    </message>
    <message>
        <source>These settings cannot be used and have their standard values: %1.</source>
        <translation>以下设置无法使用，已采用默认值：%1。</translation>
    </message>
    <message>
        <source>Correct them in the file “%1”.</source>
        <translation>请在文件“%1”中更正。</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a file.</source>
        <translation>“%1”既不是网址也不是文件。</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://, or a file that exists.</source>
        <translation>请提供以 http:// 或 https:// 开头的网址，或一个存在的文件。</translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation>网址“%1”太长。</translation>
    </message>
    <message>
        <source>Give the address alone, without other text.</source>
        <translation>请只提供网址，不要附带其他文本。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>Give the files in it.</source>
        <translation>请提供其中的文件。</translation>
    </message>
    <message>
        <source>The file “%1” may not be read.</source>
        <translation>没有读取文件“%1”的权限。</translation>
    </message>
    <message>
        <source>Change its permissions, then add it again.</source>
        <translation>请更改其权限，然后重新添加。</translation>
    </message>
    <message>
        <source>“%1” is not an address that Respool can download.</source>
        <translation>“%1”不是 Respool 可以下载的网址。</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>请提供以 http:// 或 https:// 开头的网址。</translation>
    </message>
    <message>
        <source>The value of “%1” in the preset is not possible.</source>
        <translation>预设中“%1”的值无效。</translation>
    </message>
    <message>
        <source>“%1” runs programs, which a preset must not do.</source>
        <translation>“%1”会运行程序，预设不允许这样做。</translation>
    </message>
    <message>
        <source>“%1” would put files where Respool does not look.</source>
        <translation>“%1”会将文件放到 Respool 不查找的位置。</translation>
    </message>
    <message>
        <source>“%1” reads other files, which a preset must not do.</source>
        <translation>“%1”会读取其他文件，预设不允许这样做。</translation>
    </message>
    <message>
        <source>“%1” is secret: cookies are set in the preferences.</source>
        <translation>“%1”属于机密：Cookie 应在首选项中设置。</translation>
    </message>
    <message>
        <source>“%1” is secret, and presets are passed around.</source>
        <translation>“%1”属于机密，而预设会传给他人。</translation>
    </message>
    <message>
        <source>“%1” is set in the preferences, for all downloads.</source>
        <translation>“%1”应在首选项中设置，适用于所有下载。</translation>
    </message>
    <message>
        <source>“%1” would undo the choice that the preset makes.</source>
        <translation>“%1”会撤销预设所作的选择。</translation>
    </message>
    <message>
        <source>“%1” has a place of its own in the preset.</source>
        <translation>“%1”在预设中有专门的设置项。</translation>
    </message>
    <message>
        <source>“%1” would trust everybody on the way.</source>
        <translation>“%1”会信任途中的任何人。</translation>
    </message>
    <message>
        <source>“%1” would make a download that was interrupted wrong or lose it.</source>
        <translation>“%1”会使中断的下载出错或丢失。</translation>
    </message>
    <message>
        <source>“%1” would change what yt-dlp tells Respool.</source>
        <translation>“%1”会改变 yt-dlp 告知 Respool 的内容。</translation>
    </message>
    <message>
        <source>With “%1” nothing would be downloaded.</source>
        <translation>使用“%1”将不会下载任何内容。</translation>
    </message>
    <message>
        <source>Take it out of the preset. These options may be used: %1.</source>
        <translation>请从预设中去掉它。可以使用的选项有：%1。</translation>
    </message>
    <message>
        <source>“%1” is no option that is written out, such as “--user-agent”.</source>
        <translation>“%1”不是完整写出的选项，例如“--user-agent”。</translation>
    </message>
    <message>
        <source>“%1” is not among the options that may be passed to yt-dlp.</source>
        <translation>“%1”不在可传给 yt-dlp 的选项之列。</translation>
    </message>
    <message>
        <source>“%1” cannot have the value “%2”.</source>
        <translation>“%1”的值不能是“%2”。</translation>
    </message>
    <message>
        <source>Choose another preset, or correct this one and try again.</source>
        <translation>请选择其他预设，或更正此预设后重试。</translation>
    </message>
    <message>
        <source>The preset does not tell the bitrate or the size that it is about.</source>
        <translation>预设没有给出它所要求的比特率或大小。</translation>
    </message>
    <message>
        <source>A %1 file cannot hold %2.</source>
        <translation>%1 文件无法容纳 %2。</translation>
    </message>
    <message>
        <source>HLS (“packaging”) needs the container mp4, the sound aac, and h264, h265 or av1.</source>
        <translation>HLS（“packaging”）需要 mp4 容器、aac 音频，以及 h264、h265 或 av1。</translation>
    </message>
    <message>
        <source>“%1” is no preset.</source>
        <translation>“%1”不是预设。</translation>
    </message>
    <message>
        <source>Export it again from the program that has it.</source>
        <translation>请从原来的程序中重新导出。</translation>
    </message>
    <message>
        <source>The preset “%1” was made by a newer version of Respool.</source>
        <translation>预设“%1”由更新版本的 Respool 创建。</translation>
    </message>
    <message>
        <source>Update Respool to use it.</source>
        <translation>请更新 Respool 后再使用它。</translation>
    </message>
    <message>
        <source>“%1” is not a resolution.</source>
        <translation>“%1”不是分辨率。</translation>
    </message>
    <message>
        <source>Use original, full, audio, or a height such as 720p.</source>
        <translation>请使用 original、full、audio，或 720p 之类的高度。</translation>
    </message>
    <message>
        <source>Choose another file of cookies, or none, in the preferences, then press Retry.</source>
        <translation>请在首选项中选择其他 Cookie 文件或选择“无”，然后点击“重试”。</translation>
    </message>
    <message>
        <source>The file of cookies “%1” cannot be read.</source>
        <translation>无法读取 Cookie 文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no file of cookies in Netscape&apos;s format.</source>
        <translation>“%1”不是 Netscape 格式的 Cookie 文件。</translation>
    </message>
    <message>
        <source>The cookies cannot be copied to “%1”.</source>
        <translation>无法将 Cookie 复制到“%1”。</translation>
    </message>
    <message>
        <source>This download needs %1 more, but only %2 are free.</source>
        <translation>此下载还需要 %1，但只有 %2 可用。</translation>
    </message>
    <message>
        <source>Make room on the disk; it goes on by itself then.</source>
        <translation>请在磁盘上腾出空间；之后它会自动继续。</translation>
    </message>
    <message>
        <source>Putting subtitles or tags into the file needs %1 free.</source>
        <translation>将字幕或标签写入文件需要 %1 可用空间。</translation>
    </message>
    <message>
        <source>The tags of this download cannot be written.</source>
        <translation>无法写入此下载的标签。</translation>
    </message>
    <message>
        <source>Check that the destination folder is writable, then retry.</source>
        <translation>请检查目标文件夹是否可写，然后重试。</translation>
    </message>
    <message>
        <source>The download ended before the whole file was there.</source>
        <translation>下载在整个文件到齐之前就结束了。</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>请点击“重试”：它会从中断处继续。</translation>
    </message>
    <message>
        <source>Encoded by hardware (%1).</source>
        <translation>由硬件编码（%1）。</translation>
    </message>
    <message>
        <source>No encoder in hardware works on this computer: encoded in software.</source>
        <translation>此计算机上没有可用的硬件编码器：已用软件编码。</translation>
    </message>
    <message>
        <source>The conversion starts over when it is interrupted: %1.</source>
        <translation>此转换中断后会从头开始：%1。</translation>
    </message>
    <message>
        <source>its pictures do not follow its timestamps</source>
        <translation>其画面与时间戳的顺序不一致</translation>
    </message>
    <message>
        <source>The encoder cannot make this file as small as %1 MB.</source>
        <translation>编码器无法将此文件压缩到 %1 MB。</translation>
    </message>
    <message>
        <source>Add it again with a preset that allows larger files.</source>
        <translation>请使用允许更大文件的预设重新添加。</translation>
    </message>
    <message>
        <source>The HLS segments did not come out whole.</source>
        <translation>HLS 分段不完整。</translation>
    </message>
    <message>
        <source>Press Retry to make them again.</source>
        <translation>请点击“重试”重新生成。</translation>
    </message>
    <message>
        <source>No folder could be made in “%1”.</source>
        <translation>无法在“%1”中创建文件夹。</translation>
    </message>
    <message>
        <source>The drive of the folder “%1” is not there.</source>
        <translation>文件夹“%1”所在的驱动器不存在。</translation>
    </message>
    <message>
        <source>Connect it; the job goes on by itself then.</source>
        <translation>请连接该驱动器；之后任务会自动继续。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>Create it or connect its drive, then press Retry.</source>
        <translation>请创建该文件夹或连接其所在的驱动器，然后点击“重试”。</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written.</source>
        <translation>没有写入文件夹“%1”的权限。</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then press Retry.</source>
        <translation>请更改其权限或选择其他文件夹，然后点击“重试”。</translation>
    </message>
    <message>
        <source>The disk of “%1” is nearly full.</source>
        <translation>“%1”所在的磁盘快满了。</translation>
    </message>
    <message>
        <source>Make room; the job goes on by itself then.</source>
        <translation>请腾出空间；之后任务会自动继续。</translation>
    </message>
    <message>
        <source>The folder “%1” or its drive is not there any more, or may not be written.</source>
        <translation>文件夹“%1”或其所在的驱动器已不存在，或没有写入权限。</translation>
    </message>
    <message>
        <source>Bring it back or allow writing; the job goes on by itself then.</source>
        <translation>请将其恢复或允许写入；之后任务会自动继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that the damaged list had lost were found in their work folders.</source>
        <translation>
            <numerusform>在工作文件夹中找到了损坏的列表所丢失的 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>文件“%1”已不存在。</translation>
    </message>
    <message>
        <source>Put it back, then press Retry.</source>
        <translation>请将其放回原处，然后点击“重试”。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is text, not a video.</source>
        <translation>该文件是文本，不是视频。</translation>
    </message>
    <message>
        <source>Check that the source is a video or a sound file.</source>
        <translation>请检查来源是否为视频或音频文件。</translation>
    </message>
    <message>
        <source>The file “%1” was changed or moved while it was converted.</source>
        <translation>文件“%1”在转换期间被更改或移动了。</translation>
    </message>
    <message>
        <source>Press Retry to convert it again.</source>
        <translation>请点击“重试”重新转换。</translation>
    </message>
    <message>
        <source>The finished file was deleted before it got its name.</source>
        <translation>已完成的文件在命名之前被删除了。</translation>
    </message>
    <message>
        <source>Press Retry to make it again.</source>
        <translation>请点击“重试”重新生成。</translation>
    </message>
    <message numerus="yes">
        <source>Respool ended %n time(s) in a row while this job was at work.</source>
        <translation>
            <numerusform>在处理此任务时，Respool 连续结束了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Resume to try once more; if it happens again, remove the job.</source>
        <translation>点击“继续”可再试一次；如果再次发生，请移除该任务。</translation>
    </message>
    <message>
        <source>Press Resume: it goes on from where it was.</source>
        <translation>请点击“继续”：它会从中断处继续。</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>此任务已不在列表中。</translation>
    </message>
    <message>
        <source>Add it again if you still want it.</source>
        <translation>如果仍然需要，请重新添加。</translation>
    </message>
    <message>
        <source>The files of this job have their names already.</source>
        <translation>此任务的文件已经命名。</translation>
    </message>
    <message>
        <source>Rename them in the file manager.</source>
        <translation>请在文件管理器中重命名。</translation>
    </message>
    <message>
        <source>“%1” does not say which version of %2 it is.</source>
        <translation>“%1”没有说明它是 %2 的哪个版本。</translation>
    </message>
    <message>
        <source>Choose another file for it, or none to let Respool look.</source>
        <translation>请为它选择其他文件，或不选择文件，由 Respool 自行查找。</translation>
    </message>
    <message>
        <source>There is too little room on the disk with Respool&apos;s data.</source>
        <translation>存放 Respool 数据的磁盘空间太少。</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>请在此磁盘上释放一些空间。</translation>
    </message>
    <message>
        <source>No room could be set aside in “%1”.</source>
        <translation>无法在“%1”中预留空间。</translation>
    </message>
    <message>
        <source>Check that this folder may be written.</source>
        <translation>请检查是否有写入此文件夹的权限。</translation>
    </message>
    <message>
        <source>Downloads and conversions are running</source>
        <extracomment>Shown in the system&apos;s list of what keeps the computer awake.</extracomment>
        <translation>正在进行下载和转换</translation>
    </message>
    <message>
        <source>Stores what is done so far</source>
        <extracomment>Shown in the system&apos;s list of what delays sleep.</extracomment>
        <translation>正在保存目前已完成的内容</translation>
    </message>
    <message>
        <source>“%1” could not be deleted to make room.</source>
        <translation>无法删除“%1”以腾出空间。</translation>
    </message>
    <message>
        <source>No backup can be made.</source>
        <translation>无法创建备份。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>Check that you may write to its parent.</source>
        <translation>请检查您是否有写入其上级文件夹的权限。</translation>
    </message>
    <message>
        <source>The job list cannot be made.</source>
        <translation>无法创建任务列表。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder “%1”.</source>
        <translation>请检查您是否有写入文件夹“%1”的权限。</translation>
    </message>
    <message>
        <source>The job list was made by a newer version of Respool and can only be looked at.</source>
        <translation>任务列表由更新版本的 Respool 创建，只能查看。</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>请安装该更新版本以继续使用此列表。</translation>
    </message>
    <message>
        <source>The job list was opened for reading only.</source>
        <translation>任务列表以只读方式打开。</translation>
    </message>
    <message>
        <source>Use the running Respool to change it.</source>
        <translation>请在正在运行的 Respool 中进行更改。</translation>
    </message>
    <message>
        <source>The job list has to be put in order before it can be read.</source>
        <translation>任务列表需要先整理才能读取。</translation>
    </message>
    <message>
        <source>Start Respool once, then try again.</source>
        <translation>请先启动一次 Respool，然后重试。</translation>
    </message>
    <message>
        <source>Some jobs may be missing.</source>
        <translation>可能缺少一些任务。</translation>
    </message>
    <message>
        <source>No job is missing.</source>
        <translation>没有任务丢失。</translation>
    </message>
    <message>
        <source>Jobs that could not be read: %1.</source>
        <translation>无法读取的任务：%1。</translation>
    </message>
    <message>
        <source>The job list was missing and has been restored from the backup of %1.</source>
        <translation>任务列表缺失，已从 %1 的备份恢复。</translation>
    </message>
    <message>
        <source>The job list was damaged and has been restored from the backup of %1.</source>
        <translation>任务列表已损坏，已从 %1 的备份恢复。</translation>
    </message>
    <message>
        <source>The job list was damaged and has been repaired.</source>
        <translation>任务列表已损坏，现已修复。</translation>
    </message>
    <message>
        <source>The job list was damaged and nothing of it could be read; a new one has been started.</source>
        <translation>任务列表已损坏且完全无法读取；已新建一个列表。</translation>
    </message>
    <message>
        <source>Check the restored jobs. To start with an empty list, delete the folder “%1” too.</source>
        <translation>请检查恢复的任务。如要从空列表开始，请将文件夹“%1”也删除。</translation>
    </message>
    <message>
        <source>Check the jobs. The damaged file is kept in “%1”.</source>
        <translation>请检查这些任务。损坏的文件保留在“%1”中。</translation>
    </message>
    <message>
        <source>The job list is closed.</source>
        <translation>任务列表已关闭。</translation>
    </message>
    <message>
        <source>Start Respool again.</source>
        <translation>请重新启动 Respool。</translation>
    </message>
    <message>
        <source>The program&apos;s files are damaged.</source>
        <translation>程序的文件已损坏。</translation>
    </message>
    <message>
        <source>Install Respool again.</source>
        <translation>请重新安装 Respool。</translation>
    </message>
    <message>
        <source>The progress of this job was lost with the damaged job list.</source>
        <translation>此任务的进度已随损坏的任务列表一同丢失。</translation>
    </message>
    <message>
        <source>Add its source again to start over.</source>
        <translation>请重新添加其来源，从头开始。</translation>
    </message>
    <message>
        <source>Another program is using the job list and does not let go of it.</source>
        <translation>另一个程序正在使用任务列表，且未将其释放。</translation>
    </message>
    <message>
        <source>Close other programs that have the job list open, then try again.</source>
        <translation>请关闭其他打开了任务列表的程序，然后重试。</translation>
    </message>
    <message>
        <source>The job list cannot be changed: its file is write-protected.</source>
        <translation>无法更改任务列表：其文件有写保护。</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then start Respool again.</source>
        <translation>请允许写入该文件及其所在文件夹，然后重新启动 Respool。</translation>
    </message>
    <message>
        <source>The disk reported an error while the job list was read or written.</source>
        <translation>读取或写入任务列表时，磁盘报告了错误。</translation>
    </message>
    <message>
        <source>Check the disk that holds the job list, then start Respool again.</source>
        <translation>请检查任务列表所在的磁盘，然后重新启动 Respool。</translation>
    </message>
    <message>
        <source>The file of the job list is damaged.</source>
        <translation>任务列表的文件已损坏。</translation>
    </message>
    <message>
        <source>Start Respool again: it keeps the damaged file and restores what it can.</source>
        <translation>请重新启动 Respool：它会保留损坏的文件，并尽可能恢复内容。</translation>
    </message>
    <message>
        <source>The disk that holds the job list is full.</source>
        <translation>任务列表所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>请在该磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The job list cannot be opened.</source>
        <translation>无法打开任务列表。</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>请检查其所在文件夹是否存在，以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>The job list refused a change.</source>
        <translation>任务列表拒绝了一项更改。</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>请附上日志报告此问题。</translation>
    </message>
    <message>
        <source>No cookies of the browser “%1” were found on this computer.</source>
        <translation>在此计算机上未找到浏览器“%1”的 Cookie。</translation>
    </message>
    <message>
        <source>Choose another browser for cookies, or none, in the preferences, then press Retry.</source>
        <translation>请在首选项中选择其他浏览器的 Cookie 或选择“无”，然后点击“重试”。</translation>
    </message>
    <message>
        <source>The job&apos;s working folder is gone.</source>
        <translation>任务的工作文件夹已不存在。</translation>
    </message>
    <message>
        <source>Retry the job: it starts again.</source>
        <translation>请重试该任务：它会从头开始。</translation>
    </message>
    <message>
        <source>A partial file of this download cannot be changed.</source>
        <translation>无法更改此下载的未完成文件。</translation>
    </message>
    <message>
        <source>Add the source again without this choice, for example as “original”.</source>
        <translation>请重新添加该来源，不使用此选项，例如使用“original”。</translation>
    </message>
    <message>
        <source>The source has no picture, so “%1” cannot be made.</source>
        <translation>来源没有画面，因此无法生成“%1”。</translation>
    </message>
    <message>
        <source>The pictures of the source (%1) cannot be copied into a %2 file.</source>
        <translation>来源的画面（%1）无法复制到 %2 文件中。</translation>
    </message>
    <message>
        <source>Add it again with the preset “Remux to Matroska”, which takes everything.</source>
        <translation>请使用可容纳一切的预设“重新封装为 Matroska”重新添加。</translation>
    </message>
    <message>
        <source>The source has no sound, so “audio” cannot be made.</source>
        <translation>来源没有声音，因此无法生成“audio”。</translation>
    </message>
    <message>
        <source>How long the source is is not known, so its size cannot be limited.</source>
        <translation>来源的时长未知，因此无法限制其大小。</translation>
    </message>
    <message>
        <source>Add it again with another preset.</source>
        <translation>请使用其他预设重新添加。</translation>
    </message>
    <message>
        <source>The source is too long to fit into %1 MB.</source>
        <translation>来源太长，无法压缩到 %1 MB 以内。</translation>
    </message>
    <message>
        <source>%1 became %2: the source has no more lines.</source>
        <translation>%1 已改为 %2：来源的分辨率没有更高。</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) are left out: the file cannot hold them.</source>
        <translation>
            <numerusform>已略去 %n 条字幕：文件无法容纳它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first sound is in the sound file: it cannot hold more.</source>
        <translation>音频文件中只有第一条音轨：它无法容纳更多。</translation>
    </message>
    <message>
        <source>HLS needs at least one size of picture, such as “720p”.</source>
        <translation>HLS 至少需要一种画面尺寸，例如“720p”。</translation>
    </message>
    <message>
        <source>Encoded in software: HLS needs its keyframes at exact times.</source>
        <translation>已用软件编码：HLS 要求关键帧位于精确的时间点。</translation>
    </message>
    <message>
        <source>FFmpeg on this computer cannot encode %1: it has no “%2”.</source>
        <extracomment>%1: such as “av1”, %2: the name of an encoder of FFmpeg</extracomment>
        <translation>此计算机上的 FFmpeg 无法编码 %1：它没有“%2”。</translation>
    </message>
    <message>
        <source>%1 ended with code %2 and no message.</source>
        <translation>%1 以代码 %2 结束，没有任何消息。</translation>
    </message>
    <message>
        <source>%1 reports: “%2”.</source>
        <translation>%1 报告：“%2”。</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look into the job&apos;s log.</source>
        <translation>请重试；如果再次发生，请查看该任务的日志。</translation>
    </message>
    <message>
        <source>The conversion ended before it was done.</source>
        <translation>转换在完成之前就结束了。</translation>
    </message>
    <message>
        <source>This video is protected against copying (DRM).</source>
        <translation>此视频有版权保护（DRM），不能复制。</translation>
    </message>
    <message>
        <source>It can only be watched on its own site.</source>
        <translation>它只能在其所在的网站上观看。</translation>
    </message>
    <message>
        <source>This video is not offered in your country.</source>
        <translation>此视频不在您所在的国家或地区提供。</translation>
    </message>
    <message>
        <source>Look for another address of the same video.</source>
        <translation>请查找同一视频的其他网址。</translation>
    </message>
    <message>
        <source>The site wants you to sign in for this video.</source>
        <translation>该网站要求登录才能观看此视频。</translation>
    </message>
    <message>
        <source>Look for a public address of it.</source>
        <translation>请查找它的公开网址。</translation>
    </message>
    <message>
        <source>The site shows this video to signed-in adults only.</source>
        <translation>该网站只向已登录的成年人显示此视频。</translation>
    </message>
    <message>
        <source>This video is private.</source>
        <translation>此视频是私享视频。</translation>
    </message>
    <message>
        <source>Ask its owner to publish it, then retry.</source>
        <translation>请联系其所有者公开视频，然后重试。</translation>
    </message>
    <message>
        <source>This video is protected by a password.</source>
        <translation>此视频受密码保护。</translation>
    </message>
    <message>
        <source>Ask its owner for a public address.</source>
        <translation>请向其所有者索取公开网址。</translation>
    </message>
    <message>
        <source>This broadcast has not started yet.</source>
        <translation>此直播尚未开始。</translation>
    </message>
    <message>
        <source>Retry when it has ended.</source>
        <translation>请在直播结束后重试。</translation>
    </message>
    <message>
        <source>This channel is not on air now.</source>
        <translation>此频道目前没有直播。</translation>
    </message>
    <message>
        <source>Retry when it is, or add the address of a recording.</source>
        <translation>请在直播时重试，或添加录像的网址。</translation>
    </message>
    <message>
        <source>The site offers this video in no form that can be fetched.</source>
        <translation>该网站没有以任何可获取的格式提供此视频。</translation>
    </message>
    <message>
        <source>Update yt-dlp, then retry.</source>
        <translation>请更新 yt-dlp，然后重试。</translation>
    </message>
    <message>
        <source>No video was found at this address.</source>
        <translation>在此网址未找到视频。</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address of the video.</source>
        <translation>请在浏览器中打开它，并复制视频的网址。</translation>
    </message>
    <message>
        <source>The site wants a proof that you are not a robot.</source>
        <translation>该网站要求证明您不是机器人。</translation>
    </message>
    <message>
        <source>Wait some hours, then retry with fewer jobs at once.</source>
        <translation>请等待几个小时，然后减少同时进行的任务数再重试。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>无法验证服务器的证书。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the network&apos;s sign-in page.</source>
        <translation>请检查此计算机的日期以及网络的登录页面。</translation>
    </message>
    <message>
        <source>The server did not accept the point to go on from.</source>
        <translation>服务器不接受续传的位置。</translation>
    </message>
    <message>
        <source>Retry: the end of the partial file is fetched again.</source>
        <translation>请重试：将重新获取未完成文件的末尾部分。</translation>
    </message>
    <message>
        <source>Picture and sound could not be joined.</source>
        <translation>无法合并画面和声音。</translation>
    </message>
    <message>
        <source>FFmpeg is needed for this video and was not found.</source>
        <translation>此视频需要 FFmpeg，但未找到它。</translation>
    </message>
    <message>
        <source>Install FFmpeg, then retry.</source>
        <translation>请安装 FFmpeg，然后重试。</translation>
    </message>
    <message>
        <source>This FFmpeg lacks an encoder or a filter that is needed.</source>
        <translation>此 FFmpeg 缺少所需的编码器或滤镜。</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, or add it again with another preset.</source>
        <translation>请安装完整的 FFmpeg，或使用其他预设重新添加。</translation>
    </message>
    <message>
        <source>Your share of the destination&apos;s disk is used up.</source>
        <translation>您在目标磁盘上的配额已用完。</translation>
    </message>
    <message>
        <source>Delete files there or choose another folder, then retry.</source>
        <translation>请删除那里的文件或选择其他文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The site shows this video to its paying members only.</source>
        <translation>该网站只向付费会员显示此视频。</translation>
    </message>
    <message>
        <source>The server does not have all pieces of this video.</source>
        <translation>服务器上没有此视频的全部分块。</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched. If it happens again, look for another address.</source>
        <translation>请重试：只会获取缺少的部分。如果再次发生，请查找其他网址。</translation>
    </message>
    <message>
        <source>The file has become too large for the destination&apos;s disk.</source>
        <translation>文件对于目标磁盘来说太大了。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, then retry.</source>
        <translation>请选择其他磁盘上的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The destination&apos;s path is too long for its disk.</source>
        <translation>目标路径对于其所在磁盘来说太长。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then retry.</source>
        <translation>请选择路径较短的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>This computer has too many files open.</source>
        <translation>此计算机打开的文件太多。</translation>
    </message>
    <message>
        <source>Close other programs or run fewer jobs at once, then retry.</source>
        <translation>请关闭其他程序或减少同时运行的任务数，然后重试。</translation>
    </message>
    <message>
        <source>This computer has run out of memory.</source>
        <translation>此计算机的内存已耗尽。</translation>
    </message>
    <message>
        <source>The server sends this address from one place to the next without end.</source>
        <translation>服务器对此网址无休止地重定向。</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that it ends at.</source>
        <translation>请在浏览器中打开它，并复制最终到达的网址。</translation>
    </message>
    <message>
        <source>The server did not wait for the request.</source>
        <translation>服务器等待请求超时。</translation>
    </message>
    <message>
        <source>Retry: the download goes on from where it was.</source>
        <translation>请重试：下载会从中断处继续。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>The server sent an empty file.</source>
        <translation>服务器发来了空文件。</translation>
    </message>
    <message>
        <source>Retry later, or look for another address of the same video.</source>
        <translation>请稍后重试，或查找同一视频的其他网址。</translation>
    </message>
    <message>
        <source>yt-dlp needs Python, which was not found.</source>
        <translation>yt-dlp 需要 Python，但未找到它。</translation>
    </message>
    <message>
        <source>Install Python 3, or a yt-dlp that brings its own.</source>
        <translation>请安装 Python 3，或自带 Python 的 yt-dlp。</translation>
    </message>
    <message>
        <source>This yt-dlp needs a newer Python than this computer has.</source>
        <translation>此 yt-dlp 需要的 Python 比此计算机上的更新。</translation>
    </message>
    <message>
        <source>Install a newer Python, or a yt-dlp that brings its own.</source>
        <translation>请安装更新的 Python，或自带 Python 的 yt-dlp。</translation>
    </message>
    <message>
        <source>This yt-dlp does not know all options that are needed.</source>
        <translation>此 yt-dlp 不支持所需的全部选项。</translation>
    </message>
    <message>
        <source>yt-dlp cannot start: a part of it is missing.</source>
        <translation>yt-dlp 无法启动：它缺少一部分组件。</translation>
    </message>
    <message>
        <source>Install yt-dlp again, then retry.</source>
        <translation>请重新安装 yt-dlp，然后重试。</translation>
    </message>
    <message>
        <source>yt-dlp does not understand what this site sent.</source>
        <translation>yt-dlp 无法理解该网站发来的内容。</translation>
    </message>
    <message>
        <source>yt-dlp stopped because of a fault of its own.</source>
        <translation>yt-dlp 因自身故障而停止。</translation>
    </message>
    <message>
        <source>The source file may not be read.</source>
        <translation>没有读取源文件的权限。</translation>
    </message>
    <message>
        <source>Change its permissions or copy it to another folder.</source>
        <translation>请更改其权限，或将其复制到其他文件夹。</translation>
    </message>
    <message>
        <source>This FFmpeg does not know all options that are needed.</source>
        <translation>此 FFmpeg 不支持所需的全部选项。</translation>
    </message>
    <message>
        <source>Install FFmpeg 5.1 or newer, then retry.</source>
        <translation>请安装 FFmpeg 5.1 或更新版本，然后重试。</translation>
    </message>
    <message>
        <source>FFmpeg cannot start: a part of it is missing.</source>
        <translation>FFmpeg 无法启动：它缺少一部分组件。</translation>
    </message>
    <message>
        <source>Install FFmpeg again, then retry.</source>
        <translation>请重新安装 FFmpeg，然后重试。</translation>
    </message>
    <message>
        <source>This FFmpeg cannot read this kind of video.</source>
        <translation>此 FFmpeg 无法读取这种视频。</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, then retry.</source>
        <translation>请安装完整的 FFmpeg，然后重试。</translation>
    </message>
    <message>
        <source>There is no picture in this source.</source>
        <translation>此来源中没有画面。</translation>
    </message>
    <message>
        <source>Choose sound only for it.</source>
        <translation>请为它选择仅音频。</translation>
    </message>
    <message>
        <source>FFmpeg could not start to convert this video.</source>
        <translation>FFmpeg 无法开始转换此视频。</translation>
    </message>
    <message>
        <source>Look into the job&apos;s log for the reason.</source>
        <translation>请查看任务的日志以了解原因。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>Check the address and the network, then retry.</source>
        <translation>请检查网址和网络，然后重试。</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>与服务器的连接已断开。</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>服务器自身出现问题。</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>This is not an address that can be downloaded.</source>
        <translation>这不是可以下载的网址。</translation>
    </message>
    <message>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>请从浏览器的地址栏重新复制。</translation>
    </message>
    <message>
        <source>There is nothing to download at this address.</source>
        <translation>此网址没有可下载的内容。</translation>
    </message>
    <message>
        <source>Open it in a browser; it must show a single video.</source>
        <translation>请在浏览器中打开它；它必须显示单个视频。</translation>
    </message>
    <message>
        <source>The video is no longer at this address.</source>
        <translation>视频已不在此网址。</translation>
    </message>
    <message>
        <source>Look for its new address and add that.</source>
        <translation>请查找它的新网址并添加。</translation>
    </message>
    <message>
        <source>The server refuses access to this video.</source>
        <translation>服务器拒绝访问此视频。</translation>
    </message>
    <message>
        <source>Open it in a browser; it may need a sign-in or have expired.</source>
        <translation>请在浏览器中打开它；它可能需要登录或已过期。</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>服务器要求放慢速度。</translation>
    </message>
    <message>
        <source>Wait a while, then retry with fewer jobs at once.</source>
        <translation>请等待一段时间，然后减少同时进行的任务数再重试。</translation>
    </message>
    <message>
        <source>The destination&apos;s disk is full.</source>
        <translation>目标磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on it, then retry.</source>
        <translation>请在其上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The destination folder cannot be written to.</source>
        <translation>无法写入目标文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>请选择其他文件夹或更改其权限。</translation>
    </message>
    <message>
        <source>The destination folder is gone.</source>
        <translation>目标文件夹已不存在。</translation>
    </message>
    <message>
        <source>Connect its drive or make it again, then retry.</source>
        <translation>请连接其所在的驱动器或重新创建该文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The source file is gone.</source>
        <translation>源文件已不存在。</translation>
    </message>
    <message>
        <source>Put it back or add it from its new place.</source>
        <translation>请将其放回原处，或从新位置添加。</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>磁盘报告了错误。</translation>
    </message>
    <message>
        <source>Check the disk, then retry.</source>
        <translation>请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound file.</source>
        <translation>这既不是视频文件也不是音频文件。</translation>
    </message>
    <message>
        <source>Check what the address or file is.</source>
        <translation>请检查该网址或文件是什么。</translation>
    </message>
    <message>
        <source>The source is damaged.</source>
        <translation>来源已损坏。</translation>
    </message>
    <message>
        <source>Play it to see where, or get another copy of it.</source>
        <translation>请播放它以查看损坏的位置，或获取它的另一份副本。</translation>
    </message>
    <message>
        <source>Pieces of the video could not be fetched.</source>
        <translation>无法获取视频的某些分块。</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched.</source>
        <translation>请重试：只会获取缺少的部分。</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>未找到所需的程序。</translation>
    </message>
    <message>
        <source>Choose it in the preferences.</source>
        <translation>请在首选项中选择它。</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>太长时间没有任何进展。</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The video could not be converted.</source>
        <translation>无法转换该视频。</translation>
    </message>
    <message>
        <source>The download program failed.</source>
        <translation>下载程序失败。</translation>
    </message>
    <message>
        <source>%1 (the server answered %2).</source>
        <extracomment>%1: the sentence &quot;The server refuses access …&quot; without its full stop, %2: 403</extracomment>
        <translation>%1（服务器返回 %2）。</translation>
    </message>
    <message>
        <source>Nothing was told about this address.</source>
        <translation>没有获得关于此网址的任何信息。</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>仍然可以添加它。</translation>
    </message>
    <message>
        <source>some pictures have no timestamps</source>
        <translation>有些画面没有时间戳</translation>
    </message>
    <message>
        <source>its timestamps jump</source>
        <translation>其时间戳有跳变</translation>
    </message>
    <message>
        <source>some pictures share a timestamp</source>
        <translation>有些画面的时间戳相同</translation>
    </message>
    <message>
        <source>Retry: it is downloaded again from the start.</source>
        <translation>请重试：将从头重新下载。</translation>
    </message>
    <message>
        <source>Play the source to see whether it is whole there, then retry.</source>
        <translation>请播放来源以查看它是否完整，然后重试。</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the video.</source>
        <translation>服务器发来的是网页而不是视频。</translation>
    </message>
    <message>
        <source>Open the address in a browser; the network may ask for a sign-in.</source>
        <translation>请在浏览器中打开该网址；网络可能要求登录。</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>文件的末尾缺失。</translation>
    </message>
    <message>
        <source>This file is neither a video nor a sound file.</source>
        <translation>此文件既不是视频文件也不是音频文件。</translation>
    </message>
    <message>
        <source>Check that the address leads to a video.</source>
        <translation>请检查该网址是否指向视频。</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <translation>此文件中没有视频。</translation>
    </message>
    <message>
        <source>Ask for “audio” only, or check what the address leads to.</source>
        <translation>请只选择“audio”，或检查该网址指向什么内容。</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>此文件中没有声音。</translation>
    </message>
    <message>
        <source>Do not ask for “audio” of it.</source>
        <translation>请不要为它选择“audio”。</translation>
    </message>
    <message>
        <source>The file has %1 pictures instead of %2.</source>
        <translation>文件有 %1 帧画面，而不是 %2 帧。</translation>
    </message>
    <message>
        <source>The file is %1 long instead of %2.</source>
        <translation>文件长度为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The file has a gap of %1 s at %2.</source>
        <translation>文件在 %2 处有 %1 秒的空缺。</translation>
    </message>
    <message>
        <source>A part of the file is in it twice.</source>
        <translation>文件中有一部分内容重复。</translation>
    </message>
    <message>
        <source>The picture is %1 long, but the sound is %2 long.</source>
        <translation>画面长度为 %1，但声音长度为 %2。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation>文件有 %1 字节，而不是 %2 字节。</translation>
    </message>
    <message>
        <source>The HLS playlists do not lead to all that was encoded.</source>
        <translation>HLS 播放列表没有涵盖已编码的全部内容。</translation>
    </message>
    <message>
        <source>The file is damaged at %1.</source>
        <translation>文件在 %1 处损坏。</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <translation>此文件中既没有画面也没有声音。</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose a file in the preferences.</source>
        <extracomment>%1: a command to be typed in a terminal</extracomment>
        <translation>请用“%1”安装，或在首选项中选择文件。</translation>
    </message>
    <message>
        <source>Install %1 as your system does, or choose a file in the preferences.</source>
        <extracomment>%1: names of programs, &quot;yt-dlp, ffmpeg&quot;</extracomment>
        <translation>请按您系统的方式安装 %1，或在首选项中选择文件。</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2, but it is not a program.</source>
        <translation>为 %2 选择了“%1”，但它不是程序。</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 未安装。</translation>
    </message>
    <message>
        <source>Install %1, or choose its program file in the preferences.</source>
        <translation>请安装 %1，或在首选项中选择其程序文件。</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose its program file in the preferences.</source>
        <translation>请用“%1”安装它，或在首选项中选择其程序文件。</translation>
    </message>
    <message>
        <source>This job has made no file whose pictures could be compared.</source>
        <translation>此任务没有生成可供比较画面的文件。</translation>
    </message>
    <message>
        <source>The downloaded original of “%1” was not kept, so there is nothing to compare with.</source>
        <translation>“%1”下载的原文件没有保留，因此没有可供比较的内容。</translation>
    </message>
    <message>
        <source>Add “original” to the files that are made to keep it the next time.</source>
        <translation>如要下次保留它，请在要生成的文件中加上“original”。</translation>
    </message>
    <message>
        <source>Neither the source nor a file that the job has made is still there.</source>
        <translation>来源和任务生成的文件都已不存在。</translation>
    </message>
    <message>
        <source>Only one of the files that could be compared is still there.</source>
        <translation>可供比较的文件只剩一个。</translation>
    </message>
    <message>
        <source>Put the other one back where it was, then try again.</source>
        <translation>请将另一个放回原处，然后重试。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The source is no longer at “%1”. You see two files that were made of it.</source>
        <translation>来源已不在“%1”。您看到的是由它生成的两个文件。</translation>
    </message>
    <message>
        <source>The downloaded original was not kept. You see two files that were made of it.</source>
        <translation>下载的原文件没有保留。您看到的是由它生成的两个文件。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>原始尺寸</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>no way is known to fetch them</source>
        <translation>没有已知的获取方法</translation>
    </message>
    <message>
        <source>nothing is at their addresses any more</source>
        <translation>网址上已没有内容</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>the sites ask for fewer requests</source>
        <translation>网站要求减少请求</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>网络出错</translation>
    </message>
    <message>
        <source>the servers failed</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>the downloads are not whole</source>
        <translation>下载不完整</translation>
    </message>
    <message>
        <source>there is no video in them</source>
        <translation>其中没有视频</translation>
    </message>
    <message>
        <source>the media are damaged</source>
        <translation>媒体已损坏</translation>
    </message>
    <message>
        <source>their source files are not there</source>
        <translation>源文件不存在</translation>
    </message>
    <message>
        <source>they could not be converted</source>
        <translation>无法转换</translation>
    </message>
    <message>
        <source>their folders cannot be written</source>
        <translation>文件夹无法写入</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>a program is missing</source>
        <translation>缺少程序</translation>
    </message>
    <message>
        <source>yt-dlp or FFmpeg failed</source>
        <translation>yt-dlp 或 FFmpeg 出错</translation>
    </message>
    <message>
        <source>something else went wrong</source>
        <translation>其他错误</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all jobs of the list</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Local files</source>
        <extracomment>in the place of an internet host: files of this computer</extracomment>
        <translation>本地文件</translation>
    </message>
    <message>
        <source>Without a preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>正在转换</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Stopping before sleep…</source>
        <translation>正在睡眠前停止…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2</source>
        <extracomment>%1: a host such as example.org, %2: a time of the day</extracomment>
        <translation>%1 要求暂停到 %2</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>将在 %1 重试</translation>
    </message>
    <message>
        <source>Tries again at %1: %2</source>
        <extracomment>%1: a time of the day, %2: one sentence that says what went wrong</extracomment>
        <translation>将在 %1 重试：%2</translation>
    </message>
    <message>
        <source>Waiting for an encode slot</source>
        <translation>等待编码空位</translation>
    </message>
    <message>
        <source>Waiting for a download slot</source>
        <translation>等待下载空位</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>将在 %1 开始</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>正在等待网络</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>正在等待磁盘空间</translation>
    </message>
    <message>
        <source>Waiting for its folder or drive</source>
        <translation>正在等待其文件夹或驱动器</translation>
    </message>
    <message>
        <source>Waiting for a missing program</source>
        <translation>正在等待缺少的程序</translation>
    </message>
    <message>
        <source>Queued, nothing is started</source>
        <translation>已排队，不会启动新任务</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <extracomment>%1: one sentence that says by what</extracomment>
        <translation>已中断：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: one sentence that says what went wrong</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1: a whole number, with the space or none that goes before the sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>%1: how much faster than playing a conversion runs, such as 2.4</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>%1: days, %2: hours, abbreviated</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>普通</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个正在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>没有任务</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed after the program had ended unexpectedly.</source>
        <translation>
            <numerusform>程序意外结束后，已继续 %n 个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) among them start over.</source>
        <translation>
            <numerusform>其中 %n 个转换将从头开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had only to be put in place.</source>
        <translation>
            <numerusform>其中 %n 个只需将文件放到目标位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were running when the program ended; press Resume to go on with them.</source>
        <translation>
            <numerusform>程序结束时有 %n 个任务正在运行；点击“继续”可继续这些任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were at work each time and may be the reason; they are not resumed by themselves any more.</source>
        <translation>
            <numerusform>有 %n 个任务每次都在运行，可能就是原因所在；它们不再自动继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>就位</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>yt-dlp and FFmpeg are missing: without them no job can start.</source>
        <translation>缺少 yt-dlp 和 FFmpeg：没有它们，任何任务都无法开始。</translation>
    </message>
    <message>
        <source>yt-dlp is missing: without it nothing can be downloaded.</source>
        <translation>缺少 yt-dlp：没有它无法下载任何内容。</translation>
    </message>
    <message>
        <source>FFmpeg is missing: without it no file can be checked or converted.</source>
        <translation>缺少 FFmpeg：没有它无法校验或转换任何文件。</translation>
    </message>
    <message>
        <source>%1 – not in the FFmpeg of this computer</source>
        <extracomment>%1: a codec</extracomment>
        <translation>%1 – 此计算机的 FFmpeg 不支持</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a summary. %1: what it is about, %2: what it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原文件</translation>
    </message>
    <message>
        <source>sound alone</source>
        <translation>仅音频</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>原始尺寸</translation>
    </message>
    <message>
        <source>%1 kbit/s at 1080p</source>
        <translation>%1 kbit/s（1080p 时）</translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>最大 %1 MB</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>质量良好</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>质量 %1</translation>
    </message>
    <message>
        <source>in hardware where it works</source>
        <translation>尽可能使用硬件</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>title and description</source>
        <translation>标题和说明</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>剪除</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>传给 yt-dlp</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Matroska (MKV)</source>
        <translation>Matroska（MKV）</translation>
    </message>
    <message>
        <source>Copied, not encoded</source>
        <extracomment>of pictures or sound: taken over as it is</extracomment>
        <translation>直接复制，不编码</translation>
    </message>
    <message>
        <source>Quick to make</source>
        <translation>生成快</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Small files, slow to make</source>
        <translation>文件小，生成慢</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>A file for each size</source>
        <translation>每种尺寸一个文件</translation>
    </message>
    <message>
        <source>HLS: a folder for web players</source>
        <translation>HLS：供网页播放器使用的文件夹</translation>
    </message>
    <message>
        <source>Files and HLS</source>
        <translation>文件和 HLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In the video file</source>
        <translation>写入视频文件</translation>
    </message>
    <message>
        <source>In files of their own</source>
        <translation>保存为单独的文件</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>赞助内容</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>自我推广</translation>
    </message>
    <message>
        <source>Requests to like and subscribe</source>
        <translation>点赞和订阅提示</translation>
    </message>
    <message>
        <source>Intros</source>
        <translation>片头</translation>
    </message>
    <message>
        <source>Outros</source>
        <translation>片尾</translation>
    </message>
    <message>
        <source>Previews and recaps</source>
        <translation>预览和回顾</translation>
    </message>
    <message>
        <source>Fillers and jokes</source>
        <translation>闲聊和玩笑</translation>
    </message>
    <message>
        <source>Parts without music</source>
        <translation>没有音乐的部分</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>The source&apos;s subtitles are left out.</source>
        <translation>略去来源的字幕。</translation>
    </message>
    <message>
        <source>The format “%1” in the preset stands for several files, not for one.</source>
        <translation>预设中的格式“%1”代表多个文件，而不是一个。</translation>
    </message>
    <message>
        <source>Make room on this disk, or check its permissions, then press Retry.</source>
        <translation>请在此磁盘上腾出空间或检查其权限，然后重试。</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of cookies.</source>
        <translation>“%1”太大，不像是 Cookie 文件。</translation>
    </message>
    <message>
        <source>Live streams cannot be fetched through the proxy that is set.</source>
        <translation>无法通过所设的代理获取直播。</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be fetched through the proxy that is set.</source>
        <translation>无法通过所设的代理获取这类流。</translation>
    </message>
    <message>
        <source>Set a proxy whose address begins with “http://” in the preferences, or none, then press Retry.</source>
        <translation>请在首选项中设置以“http://”开头的代理，或不设代理，然后重试。</translation>
    </message>
    <message>
        <source>Work space:</source>
        <translation>工作空间：</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <translation>转换期间约 %1</translation>
    </message>
    <message>
        <source>This conversion needs about %1 on the disk while it runs, and %2 are to stay free, but only %3 are free.</source>
        <translation>此转换进行时约需 %1 磁盘空间，另须保留 %2，但只有 %3 可用。</translation>
    </message>
    <message>
        <source>Waiting for disk space: %1</source>
        <extracomment>%1: one sentence that says how much is missing</extracomment>
        <translation>等待磁盘空间：%1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <extracomment>a picture of a film; %1: how many of them are converted</extracomment>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <extracomment>a picture of a film; %1: how many of them are converted, %2: how many there are</extracomment>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames per second; %1: a number</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Queues videos, downloads them with yt-dlp, converts them with FFmpeg, and finishes what
it accepted.

  respool [SOURCE…]          opens the window with these jobs in it
  respool run [SOURCE…]      adds, then works until the queue is empty
  respool add SOURCE…        stores jobs, for the open window or the next run
  respool list               prints the jobs
  respool show ID            prints one job
  respool rename ID NAME     gives a job, and the files it will make, another name
  respool sheet ID           makes a contact sheet of a completed job
  respool presets            prints what --preset takes

A SOURCE is an address (http, https) or a file. What follows “--” is never an option.</source>
        <translation>将视频加入队列，用 yt-dlp 下载，用 FFmpeg 转换，
并完成已接受的任务。

  respool [SOURCE…]          打开窗口并加入这些任务
  respool run [SOURCE…]      添加任务，然后运行到队列为空
  respool add SOURCE…        保存任务，供已打开的窗口或下次运行使用
  respool list               输出任务列表
  respool show ID            输出一个任务
  respool rename ID NAME     为任务及其将生成的文件改名
  respool sheet ID           为已完成的任务生成缩略图总览
  respool presets            输出 --preset 可用的值

SOURCE 是网址（http、https）或文件。“--”之后的内容一律不视为选项。</translation>
    </message>
    <message>
        <source>“respool rename” takes the number of one job and its new name.</source>
        <translation>“respool rename”需要一个任务的编号和它的新名称。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>What was chosen for this job cannot be read.</source>
        <translation>无法读取为此任务所做的选择。</translation>
    </message>
    <message>
        <source>Add its source again, then remove this job. If a newer Respool added it, retry it with that one.</source>
        <translation>请重新添加其来源，然后移除此任务。如果它由更新版本的 Respool 添加，请用该版本重试。</translation>
    </message>
    <message>
        <source>The times of the source have holes or jump: where sound is missing it is silent, and parts follow each other.</source>
        <translation>来源的时间有空缺或跳跃：缺少声音处为静音，各部分依次相接。</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>其中有部分缺失</translation>
    </message>
    <message>
        <source>Too much of the source is damaged.</source>
        <translation>来源损坏过多。</translation>
    </message>
    <message numerus="yes">
        <source>The source is damaged at %n place(s): pictures may be wrong there, and sound that is missing is silent.</source>
        <translation>
            <numerusform>来源有 %n 处损坏：该处画面可能有误，缺失的声音为静音。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>说明：</translation>
    </message>
</context>
<context>
    <name>respool::AddActions</name>
    <message>
        <source>The clipboard holds neither an address nor a file.</source>
        <translation>剪贴板中既没有网址也没有文件。</translation>
    </message>
</context>
<context>
    <name>respool::AddDialog</name>
    <message>
        <source>Choose &amp;Format…</source>
        <translation>选择格式(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;List Its Videos</source>
        <translation>列出其中的视频(&amp;L)</translation>
    </message>
    <message>
        <source>Leave Out &amp;Duplicates</source>
        <translation>略去重复项(&amp;D)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose which of its formats is downloaded of the selected address</source>
        <translation>选择要为所选网址下载哪种格式</translation>
    </message>
    <message>
        <source>Replace the selected playlist by its videos</source>
        <translation>用播放列表中的视频替换所选的播放列表</translation>
    </message>
    <message>
        <source>Leave out what is in the list already or was given twice</source>
        <translation>略去列表中已有或重复给出的项目</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Fold&amp;er…</source>
        <translation>文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>Lis&amp;t…</source>
        <translation>列表(&amp;T)…</translation>
    </message>
    <message>
        <source>Add video and audio files</source>
        <translation>添加视频和音频文件</translation>
    </message>
    <message>
        <source>Add the video and audio files in a folder and below it</source>
        <translation>添加文件夹及其子文件夹中的视频和音频文件</translation>
    </message>
    <message>
        <source>Add the addresses in a text file or a table (CSV)</source>
        <translation>添加文本文件或表格（CSV）中的网址</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>要添加的文件</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>网址列表</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.list *.m3u)</source>
        <translation>列表 (*.txt *.csv *.tsv *.list *.m3u)</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>待添加</translation>
    </message>
    <message>
        <source>Folder with videos</source>
        <translation>含有视频的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>另有 %n 行无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n 个待添加</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1: a size; there are others whose size nobody knows</extracomment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <translation>仅剩 %1 可用</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 可用</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>添加 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddOptionsForm</name>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>When I resume them</source>
        <translation>由我手动继续时</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>优先级(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>respool::AddPanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Manage Presets</source>
        <translation>管理预设</translation>
    </message>
    <message>
        <source>See, make and change presets</source>
        <translation>查看、创建和更改预设</translation>
    </message>
    <message>
        <source>Add to the list and begin (Enter)</source>
        <translation>添加到列表并开始（Enter）</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add many, files, folders or lists, and choose more (Ctrl+N)</source>
        <translation>批量添加、添加文件、文件夹或列表，并选择更多选项（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>respool::AddTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>of a video, in time</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message numerus="yes">
        <source>Playlist, %n video(s)</source>
        <translation>
            <numerusform>播放列表，%n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>与第 %1 行相同</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>已在列表中</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>自选格式</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>正在查询…</translation>
    </message>
</context>
<context>
    <name>respool::AddressEntry</name>
    <message>
        <source>Addresses</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Paste addresses or file paths, one a line</source>
        <translation>粘贴网址或文件路径，每行一个</translation>
    </message>
</context>
<context>
    <name>respool::AdvancedPanel</name>
    <message>
        <source>Export Diagnostics…</source>
        <translation>导出诊断信息…</translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation>磁盘保留的可用空间</translation>
    </message>
    <message>
        <source>Jobs wait while there is less.</source>
        <translation>可用空间低于此值时，任务会等待。</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>MiB: 1,048,576 bytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder of the list and its settings</source>
        <translation>打开任务列表及其设置所在的文件夹</translation>
    </message>
    <message>
        <source>No program is set up to open folders.</source>
        <translation>没有设置用于打开文件夹的程序。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The list of jobs, its backups and the logs lie there.</source>
        <translation>任务列表、其备份和日志都存放在那里。</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>A text file with versions, settings, numbers of jobs and the last lines of logs, for a report about a problem. It holds no passwords, cookies or tokens; addresses of videos can be in it. Read it before you send it.</source>
        <translation>一个文本文件，包含版本、设置、任务数量和日志的最后几行，用于报告问题。它不含密码、Cookie 或令牌，但可能含有视频的网址。发送之前请先阅读。</translation>
    </message>
    <message>
        <source>Export Diagnostics</source>
        <translation>导出诊断信息</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Writing the diagnostics…</source>
        <translation>正在写入诊断信息…</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>respool::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Another one is used at the next start.</source>
        <translation>更改将在下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsModel</name>
    <message>
        <source>#</source>
        <extracomment>a column: the number of a run</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a column: how a run ended</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出代码</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsPage</name>
    <message>
        <source>Attempts of the job</source>
        <translation>任务的尝试记录</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>此任务尚未运行任何程序。</translation>
    </message>
</context>
<context>
    <name>respool::Banner</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>respool::Collector</name>
    <message>
        <source>Only the first %1 of so many were taken.</source>
        <translation>数量太多，只接受了前 %1 个。</translation>
    </message>
    <message>
        <source>Add the others when these are in the list.</source>
        <translation>请在这些任务进入列表后再添加其余的。</translation>
    </message>
    <message>
        <source>There is no video or audio file in the folder “%1”.</source>
        <translation>文件夹“%1”中没有视频或音频文件。</translation>
    </message>
    <message>
        <source>Give a folder that has some.</source>
        <translation>请提供含有此类文件的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is too long for a list, or it cannot be read.</source>
        <translation>“%1”作为列表太长，或无法读取。</translation>
    </message>
    <message>
        <source>Split it into shorter ones.</source>
        <translation>请将其拆分为较短的列表。</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>“%1”中没有网址。</translation>
    </message>
    <message>
        <source>Give a list with an address on each line.</source>
        <translation>请提供每行一个网址的列表。</translation>
    </message>
    <message>
        <source>There are too many files in the folder “%1”: only some were looked at.</source>
        <translation>文件夹“%1”中的文件太多：只查看了一部分。</translation>
    </message>
    <message>
        <source>Give the folders in it that have the videos.</source>
        <translation>请给出其中含有视频的文件夹。</translation>
    </message>
</context>
<context>
    <name>respool::ColumnLayout</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Standard Columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>respool::CommandPage</name>
    <message>
        <source>Copy Commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Commands of the job</source>
        <translation>任务的命令</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>此任务尚未运行任何程序。</translation>
    </message>
</context>
<context>
    <name>respool::CompareCanvas</name>
    <message>
        <source>Pictures</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Left and Right go to the frame before and after, Shift with arrows moves the part that is seen, Ctrl with Left and Right moves the divider.</source>
        <translation>左右方向键可转到上一帧和下一帧，Shift 加方向键可移动显示的部分，Ctrl 加左右方向键可移动分隔线。</translation>
    </message>
</context>
<context>
    <name>respool::CompareDialog</name>
    <message>
        <source>Compare: %1</source>
        <extracomment>the title of a window; %1: the name of a job</extracomment>
        <translation>比较：%1</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>第一个文件</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>第二个文件</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>两个画面并排显示</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>One over the other, with a divider to drag</source>
        <translation>两个画面重叠显示，可拖动分隔线</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>显示整个画面</translation>
    </message>
    <message>
        <source>100 %</source>
        <extracomment>of a zoom</extracomment>
        <translation>100%</translation>
    </message>
    <message>
        <source>Every dot as it is; drag to move</source>
        <translation>按实际像素显示；拖动可移动</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a size in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>此时间点没有画面。</translation>
    </message>
    <message>
        <source>%1  ·  frame %2</source>
        <extracomment>%1: a time, %2: the number of a frame</extracomment>
        <translation>%1  ·  第 %2 帧</translation>
    </message>
</context>
<context>
    <name>respool::ContactSheets</name>
    <message>
        <source>Making the contact sheet of “%1”…</source>
        <translation>正在生成“%1”的缩略图总览…</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>“%1”已就绪。</translation>
    </message>
</context>
<context>
    <name>respool::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>respool::DownloadsPanel</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>此文件夹目前不存在。</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>无法写入此文件夹。</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>此文件不存在。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This is no cookies file in Netscape&apos;s format.</source>
        <translation>这不是 Netscape 格式的 Cookie 文件。</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>存放新文件的文件夹</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Cookie 文件</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Downloads from one host at once</source>
        <translation>每个主机的同时下载数</translation>
    </message>
    <message>
        <source>Some hosts refuse more than a few.</source>
        <translation>有些主机只允许少量同时下载。</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>单独设置数量的主机</translation>
    </message>
    <message>
        <source>Tries before a job is given up</source>
        <translation>放弃任务前的尝试次数</translation>
    </message>
    <message>
        <source>Counted anew whenever a try got further than the last.</source>
        <translation>只要某次尝试比上一次有进展，就重新计数。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>所有下载的总速度</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>KiB a second: 1,024 bytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>instead of a number of KiB a second</extracomment>
        <translation>不限制</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <extracomment>%1: a browser, such as Firefox</extracomment>
        <translation>使用 %1 的</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>For videos that only people who are signed in can see.</source>
        <translation>用于只有登录用户才能观看的视频。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>This is no address of a proxy, such as “%1”.</source>
        <translation>这不是代理地址，正确的例如“%1”。</translation>
    </message>
</context>
<context>
    <name>respool::EmptyState</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Add the addresses or files that were copied</source>
        <translation>添加已复制的网址或文件</translation>
    </message>
    <message>
        <source>No job matches “%1”</source>
        <translation>没有与“%1”匹配的任务</translation>
    </message>
    <message>
        <source>Clear the search, or choose “All” beside the list, to see all jobs.</source>
        <translation>请清除搜索，或在列表旁选择“全部”，以查看所有任务。</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>将视频拖放到此处</translation>
    </message>
    <message>
        <source>Links from the browser, files from a folder, or a list of addresses as text.

Or paste an address above, for example https://example.org/talk.mp4,
and press Enter. What is in the list is safe: it goes on after a restart.</source>
        <translation>浏览器中的链接、文件夹中的文件，或文本形式的网址列表。

也可以在上方粘贴网址，例如 https://example.org/talk.mp4，
然后按 Enter。列表中的内容不会丢失：重新启动后会继续进行。</translation>
    </message>
</context>
<context>
    <name>respool::EncodingPanel</name>
    <message>
        <source>Conversions at once</source>
        <translation>同时转换数</translation>
    </message>
    <message>
        <source>One uses the whole processor already; more rarely end sooner.</source>
        <translation>一个转换就已占满整个处理器；增加数量通常不会更快完成。</translation>
    </message>
    <message>
        <source>Threads of one conversion</source>
        <translation>每个转换的线程数</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs.</source>
        <translation>线程较少可为其他程序留出更多处理器资源。</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <extracomment>instead of a number of threads</extracomment>
        <translation>与核心数相同</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>为其他程序让步</translation>
    </message>
    <message>
        <source>With 19 conversions get what nobody else wants.</source>
        <translation>设为 19 时，转换只使用其他程序都不需要的资源。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>instead of a number from 1 to 19: how much conversions give way to other programs</extracomment>
        <translation>完全不让步</translation>
    </message>
</context>
<context>
    <name>respool::FailureGroups</name>
    <message>
        <source>Retry All</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>显示这些任务</translation>
    </message>
    <message>
        <source>Close the list of failures</source>
        <translation>关闭失败列表</translation>
    </message>
    <message>
        <source>Close until more jobs fail</source>
        <translation>关闭，直到有更多任务失败</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>按原因分类的失败</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <extracomment>%n: jobs; %1: what they have in common, such as “the disk is full” or a sentence</extracomment>
        <translation>
            <numerusform>%n 个失败：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>显示工具…</translation>
    </message>
</context>
<context>
    <name>respool::FileHandOver</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It was moved, renamed or deleted after the job had put it in place.</source>
        <translation>“%1”已不存在。任务将其放到目标位置后，它被移动、重命名或删除了。</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. Choose one in the file manager.</source>
        <translation>没有设置用于打开“%1”的程序。请在文件管理器中选择一个。</translation>
    </message>
</context>
<context>
    <name>respool::FilesPage</name>
    <message>
        <source>Files of the job</source>
        <translation>任务的文件</translation>
    </message>
    <message>
        <source>This job has made no file yet.</source>
        <translation>此任务尚未生成文件。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play it in the program for such files (Enter)</source>
        <translation>用处理此类文件的程序播放（Enter）</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>在所在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>复制其路径</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Look at it and its source at the same time position</source>
        <translation>在同一时间点查看它及其来源</translation>
    </message>
</context>
<context>
    <name>respool::FilterList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>one choice of the sidebar for a screen reader: %1: its text, %2: how many jobs it shows</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>respool::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>%n: how many more hosts or presets there are</extracomment>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>还有 %n 个…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FolderButton</name>
    <message>
        <source>New files go to “%1”. Click to choose another folder.</source>
        <translation>新文件保存到“%1”。点击可选择其他文件夹。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>存放新文件的文件夹</translation>
    </message>
</context>
<context>
    <name>respool::FormatPicker</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose Format</source>
        <translation>选择格式</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Video formats</source>
        <translation>视频格式</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>音频格式</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>按预设</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>单独的文件</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>字幕(&amp;S)</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>字幕语言</translation>
    </message>
    <message>
        <source>“%1” is a playlist: its videos have formats of their own.</source>
        <translation>“%1”是播放列表：其中的视频各有自己的格式。</translation>
    </message>
</context>
<context>
    <name>respool::FormatTableModel</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The best video</source>
        <extracomment>of several videos or sounds</extracomment>
        <translation>最佳视频</translation>
    </message>
    <message>
        <source>The best sound</source>
        <translation>最佳音频</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>无视频</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>无音频</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames a second</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>a bitrate</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
</context>
<context>
    <name>respool::FrameFetcher</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>没有空间存放临时文件。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请在磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>No pictures can be read from “%1”.</source>
        <translation>无法从“%1”读取画面。</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>请检查它能否播放。</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>此时间点没有画面。</translation>
    </message>
    <message>
        <source>Move a little forward or back.</source>
        <translation>请稍微前移或后移。</translation>
    </message>
</context>
<context>
    <name>respool::GeneralPanel</name>
    <message>
        <source>Resume interrupted jobs at the next start</source>
        <translation>下次启动时继续中断的任务</translation>
    </message>
    <message>
        <source>Otherwise they wait for you.</source>
        <translation>否则它们会等待您处理。</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>关闭窗口时留在系统托盘中</translation>
    </message>
    <message>
        <source>Jobs go on without the window. Where there is no tray, closing ends the program.</source>
        <translation>没有窗口时任务仍会继续。如果没有系统托盘，关闭窗口会结束程序。</translation>
    </message>
    <message>
        <source>Offer addresses that are copied anywhere</source>
        <translation>提示添加在任何位置复制的网址</translation>
    </message>
    <message>
        <source>Nothing is added until you say so, and nothing leaves the computer.</source>
        <translation>在您确认之前不会添加任何内容，也不会有任何内容离开此计算机。</translation>
    </message>
</context>
<context>
    <name>respool::HistoryPanel</name>
    <message>
        <source>Take finished jobs from the list after (days)</source>
        <translation>从列表中移除已结束任务的期限（天）</translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>它们的文件会留在原处。</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>instead of a number of days</extracomment>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>respool::HostLimitsTable</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>单独设置数量的主机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>Remove host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>移除主机</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>“%1”不是主机名。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
</context>
<context>
    <name>respool::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop and keep what is there (Space)</source>
        <translation>停止并保留已有内容（空格键）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on where it stopped (Space)</source>
        <translation>从停止处继续（空格键）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop and delete unfinished files</source>
        <translation>停止并删除未完成的文件</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>再试一次（F5）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take from the list; finished files stay (Del)</source>
        <translation>从列表中移除；已完成的文件会保留（Del）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Play the finished file (Enter)</source>
        <translation>播放已完成的文件（Enter）</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the finished file in its folder</source>
        <translation>在所在文件夹中显示已完成的文件</translation>
    </message>
    <message>
        <source>Contact Sheet</source>
        <translation>缩略图总览</translation>
    </message>
    <message>
        <source>Make a picture with twenty frames beside the finished file</source>
        <translation>在已完成的文件旁生成一张含二十帧画面的图片</translation>
    </message>
    <message>
        <source>Compare with Source…</source>
        <translation>与来源比较…</translation>
    </message>
    <message>
        <source>Look at the finished file and its source at the same time position</source>
        <translation>在同一时间点查看已完成的文件及其来源</translation>
    </message>
    <message>
        <source>Retry from Scratch</source>
        <translation>从头重试</translation>
    </message>
    <message>
        <source>Throw away what is there and begin anew</source>
        <translation>丢弃已有内容并重新开始</translation>
    </message>
    <message>
        <source>Start Now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Start ahead of all others and of the limits</source>
        <translation>不受限制，先于所有其他任务开始</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>定时开始…</translation>
    </message>
    <message>
        <source>Start at a time of your choice</source>
        <translation>在您选择的时间开始</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>One place nearer to its turn</source>
        <translation>向前移动一位</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>One place farther from its turn</source>
        <translation>向后移动一位</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>移到顶部</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>排在相同优先级的所有其他任务之前</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>移到底部</translation>
    </message>
    <message>
        <source>Behind all others of its priority</source>
        <translation>排在相同优先级的所有其他任务之后</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Before all normal ones</source>
        <translation>排在所有普通任务之前</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>按列表中的顺序</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Behind all normal ones</source>
        <translation>排在所有普通任务之后</translation>
    </message>
    <message>
        <source>Remove with Files…</source>
        <translation>连同文件一起移除…</translation>
    </message>
    <message>
        <source>Take from the list and delete the finished files</source>
        <translation>从列表中移除并删除已完成的文件</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give it, and its files, another name</source>
        <translation>为它及其文件指定其他名称</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Copy where it comes from</source>
        <translation>复制其来源</translation>
    </message>
    <message>
        <source>Pause or Resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Pause, or go on where it stopped</source>
        <translation>暂停，或从停止处继续</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The files of this job have their names already. Rename them in the file manager.</source>
        <translation>此任务的文件已经命名。请在文件管理器中重命名。</translation>
    </message>
    <message>
        <source>This job has made no file.</source>
        <translation>此任务没有生成文件。</translation>
    </message>
</context>
<context>
    <name>respool::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>任务的详细信息</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>详细信息的页面</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>respool::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>respool::JobTableModel</name>
    <message>
        <source>Busy</source>
        <comment>progress that cannot be measured</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>#</source>
        <comment>a job&apos;s place in the queue</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>ETA</source>
        <comment>time that is left</comment>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>在队列中的位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>when the job was</comment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <comment>time</comment>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>任务编号</translation>
    </message>
</context>
<context>
    <name>respool::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>在任务列表中</translation>
    </message>
    <message>
        <source>In the details of a job</source>
        <translation>在任务的详细信息中</translation>
    </message>
</context>
<context>
    <name>respool::LogPage</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Open Whole Log</source>
        <translation>打开完整日志</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Stay at the end while the log grows</source>
        <translation>日志增长时保持在末尾</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in a log; %1: which one, %2: how many there are</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous place in the log</source>
        <translation>日志中的上一处</translation>
    </message>
</context>
<context>
    <name>respool::LogView</name>
    <message>
        <source>Log of the job</source>
        <translation>任务的日志</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>此任务尚未运行任何程序。</translation>
    </message>
</context>
<context>
    <name>respool::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>添加已复制的内容</translation>
    </message>
    <message>
        <source>Add many at once</source>
        <translation>批量添加</translation>
    </message>
    <message>
        <source>Go to the addresses</source>
        <translation>转到网址栏</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>显示或隐藏筛选栏</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search, or find in the log</source>
        <translation>搜索，或在日志中查找</translation>
    </message>
</context>
<context>
    <name>respool::NameTemplateEdit</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a placeholder into the name</source>
        <translation>在名称中插入占位符</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Day on which it was added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Number among those added together</source>
        <translation>在一同添加的任务中的序号</translation>
    </message>
    <message>
        <source>Size or kind, such as 720p</source>
        <translation>尺寸或类型，例如 720p</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a placeholder stands for, %2: the placeholder, such as {title}</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <extracomment>%1: something like {year}</extracomment>
        <translation>没有占位符 %1。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>示例：%1</translation>
    </message>
</context>
<context>
    <name>respool::Notifications</name>
    <message>
        <source>All jobs are done</source>
        <translation>所有任务均已完成</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Respool works on in the tray</source>
        <translation>Respool 在系统托盘中继续运行</translation>
    </message>
    <message>
        <source>Its icon there shows the window again, and “Quit” in the icon&apos;s menu ends the program.</source>
        <translation>点击那里的图标可重新显示窗口，图标菜单中的“退出”可结束程序。</translation>
    </message>
</context>
<context>
    <name>respool::NotificationsPanel</name>
    <message>
        <source>Notify about</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>所有结束的任务</translation>
    </message>
    <message>
        <source>Failures, and the end of all jobs</source>
        <translation>失败，以及所有任务结束时</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不通知</translation>
    </message>
    <message>
        <source>Several that come together are told as one.</source>
        <translation>同时发生的多个事件会合并为一条通知。</translation>
    </message>
</context>
<context>
    <name>respool::OutputsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>a column: whether a file is still where it was put</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>在原处</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>已移动或删除</translation>
    </message>
</context>
<context>
    <name>respool::OverviewPage</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>任务概览</translation>
    </message>
    <message>
        <source>Why the job failed</source>
        <translation>任务失败的原因</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>复制来源</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show destination folder</source>
        <translation>显示目标文件夹</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>At work for</source>
        <extracomment>the time that tools have worked for a job</extracomment>
        <translation>处理用时</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>how often a job was cut off by a crash or a power loss</extracomment>
        <translation>中断次数</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: minutes and seconds</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>
            <numerusform>%n 个文件，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a preset with the files that it makes; %1: its name, %2: &quot;720p,audio&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Work space</source>
        <extracomment>the disk space that a conversion takes while it runs</extracomment>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <extracomment>disk space; %1: a size such as 1.2 MB</extracomment>
        <translation>转换期间约 %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>How it was converted</source>
        <translation>转换情况</translation>
    </message>
</context>
<context>
    <name>respool::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: what the file or folder is for</extracomment>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Type the whole path, from the root of the disk on.</source>
        <translation>请输入从磁盘根目录开始的完整路径。</translation>
    </message>
</context>
<context>
    <name>respool::PowerPanel</name>
    <message>
        <source>Keep the computer awake while there is work</source>
        <translation>有任务时让计算机保持唤醒</translation>
    </message>
    <message>
        <source>It does not fall asleep by itself then.</source>
        <translation>此时计算机不会自动睡眠。</translation>
    </message>
    <message>
        <source>When the last job has ended</source>
        <translation>最后一个任务结束时</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>不执行任何操作</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>让计算机睡眠</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>关闭计算机</translation>
    </message>
    <message>
        <source>Quit Respool</source>
        <translation>退出 Respool</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>Sleep, shutdown and quitting are announced and can be stopped.</source>
        <translation>睡眠、关机和退出之前会提示，并且可以阻止。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>A program with its arguments; quotation marks keep words together.</source>
        <translation>程序及其参数；用引号将含空格的内容括为一体。</translation>
    </message>
    <message>
        <source>Type the command that is to be run.</source>
        <translation>请输入要运行的命令。</translation>
    </message>
</context>
<context>
    <name>respool::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Something on the page “%1” cannot be kept as it is.</source>
        <extracomment>%1: the name of a page of the preferences</extracomment>
        <translation>“%1”页面上有内容无法按原样保存。</translation>
    </message>
</context>
<context>
    <name>respool::Presence</name>
    <message>
        <source>Respool quits when the jobs at work have ended.</source>
        <translation>正在运行的任务结束后，Respool 将退出。</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>不退出</translation>
    </message>
</context>
<context>
    <name>respool::PresetChoice</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Which files to make: a preset, or original, audio, and heights such as 1080p in any combination</source>
        <translation>要生成哪些文件：一个预设，或 original、audio 以及 1080p 之类的高度的任意组合</translation>
    </message>
</context>
<context>
    <name>respool::PresetDownloadPage</name>
    <message>
        <source>Subtitles of the address</source>
        <translation>该网址的字幕</translation>
    </message>
    <message>
        <source>The thumbnail, as the cover of the original</source>
        <translation>缩略图，作为原文件的封面</translation>
    </message>
    <message>
        <source>Title, author, date and description</source>
        <translation>标题、作者、日期和说明</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>what the files need</source>
        <extracomment>shown in the empty field</extracomment>
        <translation>文件所需的格式</translation>
    </message>
    <message>
        <source>A format selector of yt-dlp, such as 137+140 or bv*[fps&lt;=30]+ba</source>
        <translation>yt-dlp 的格式选择器，例如 137+140 或 bv*[fps&lt;=30]+ba</translation>
    </message>
    <message>
        <source>Languages of subtitles</source>
        <translation>字幕语言</translation>
    </message>
    <message>
        <source>all; or such as en, pt-BR, de.*</source>
        <extracomment>shown in the empty field. en, pt-BR, de.*: codes of languages</extracomment>
        <translation>全部；或例如 en, pt-BR, de.*</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Embed</source>
        <extracomment>what is put into the downloaded file</extracomment>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>剪除</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>传给 yt-dlp</translation>
    </message>
    <message>
        <source>Where people have marked such parts on SponsorBlock (YouTube only)</source>
        <translation>根据人们在 SponsorBlock 上标记的此类部分（仅限 YouTube）</translation>
    </message>
    <message>
        <source>Extra arguments for yt-dlp</source>
        <translation>yt-dlp 的额外参数</translation>
    </message>
    <message>
        <source>One option each: %1</source>
        <translation>每项一个选项：%1</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>an argument to a list</extracomment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add an argument</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>移除参数</translation>
    </message>
    <message>
        <source>Argument for yt-dlp</source>
        <translation>yt-dlp 的参数</translation>
    </message>
</context>
<context>
    <name>respool::PresetEditor</name>
    <message>
        <source>New Preset</source>
        <translation>新建预设</translation>
    </message>
    <message>
        <source>Edit Preset</source>
        <translation>编辑预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Parts of the preset</source>
        <translation>预设的各部分</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>What is wrong with the preset</source>
        <translation>预设中的问题</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>请为预设命名。</translation>
    </message>
</context>
<context>
    <name>respool::PresetFilesPage</name>
    <message>
        <source>The original, untouched</source>
        <translation>原文件，不作改动</translation>
    </message>
    <message>
        <source>Converted in full size</source>
        <translation>以原始尺寸转换</translation>
    </message>
    <message>
        <source>The sound alone</source>
        <translation>仅音频</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>such as 1080p, 720p, 480p</source>
        <extracomment>an example of what can be typed</extracomment>
        <translation>例如 1080p, 720p, 480p</translation>
    </message>
    <message>
        <source>Lines of the short side; none above the source&apos;s. Several are made from one decoding.</source>
        <translation>短边的行数；不会超过来源的尺寸。多个尺寸只需解码一次。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>请至少选择一个要生成的文件。</translation>
    </message>
</context>
<context>
    <name>respool::PresetSoundPage</name>
    <message>
        <source>Sound codec</source>
        <translation>音频编解码器</translation>
    </message>
    <message>
        <source>Sound that has the codec already stays as it is</source>
        <translation>已采用该编解码器的音频保持原样</translation>
    </message>
    <message>
        <source>Keep the source&apos;s subtitles where the file can hold them</source>
        <translation>在文件能够容纳时保留来源的字幕</translation>
    </message>
    <message>
        <source>Bitrate of the sound</source>
        <translation>音频比特率</translation>
    </message>
    <message>
        <source>What the codec needs</source>
        <extracomment>instead of a number of kilobits</extracomment>
        <translation>按编解码器所需</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For stereo; more channels get more.</source>
        <translation>适用于立体声；声道更多时相应增加。</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>respool::PresetVideoPage</name>
    <message>
        <source>Video codec</source>
        <translation>视频编解码器</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>编码力度</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>决定因素</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>An encoder in hardware may be used where one works</source>
        <translation>可以在有可用硬件编码器时使用它</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>instead of a number for the quality</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>The encoder&apos;s constant rate factor: smaller is better.</source>
        <translation>编码器的恒定质量因子（CRF）：越小越好。</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For 1080p; smaller pictures get less.</source>
        <translation>适用于 1080p；画面较小时相应减少。</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>The most that each file may have, sound included.</source>
        <translation>每个文件的最大大小，含音频。</translation>
    </message>
    <message>
        <source>Quicker, but larger at the same quality.</source>
        <translation>速度更快，但相同质量下文件更大。</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>respool::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>What the preset makes</source>
        <translation>预设生成的内容</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>创建预设</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Make a preset that begins as this one</source>
        <translation>以此预设为基础创建预设</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change this preset; jobs keep what they have</source>
        <translation>更改此预设；已有任务保持不变</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take over presets from files</source>
        <translation>从文件导入预设</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this preset as a file to pass on</source>
        <translation>将此预设保存为文件以便分享</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <extracomment>%1: the name of a preset that comes with the program</extracomment>
        <translation>%1（内置）</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Make it what it was when the program was installed</source>
        <translation>还原为安装程序时的状态</translation>
    </message>
    <message>
        <source>Delete this preset; jobs keep what they have</source>
        <translation>删除此预设；已有任务保持不变</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1: the name of the preset that is copied</extracomment>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Restore Preset</source>
        <translation>还原预设</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Undo all changes to the preset “%1”?</source>
        <translation>要撤销对预设“%1”的所有更改吗？</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>要删除预设“%1”吗？</translation>
    </message>
    <message>
        <source>Jobs that were added with it keep what they have.</source>
        <translation>使用它添加的任务保持不变。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Export Preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>respool::PrivateFolder</name>
    <message>
        <source>No folder could be made at “%1”.</source>
        <translation>无法在“%1”创建文件夹。</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then press Retry.</source>
        <translation>请检查磁盘及其权限，然后点击“重试”。</translation>
    </message>
</context>
<context>
    <name>respool::QueueActions</name>
    <message>
        <source>Pause All</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Stop all jobs and keep what is there</source>
        <translation>停止所有任务并保留已有内容</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Go on with all paused jobs</source>
        <translation>继续所有已暂停的任务</translation>
    </message>
    <message>
        <source>Keep Computer Awake</source>
        <translation>让计算机保持唤醒</translation>
    </message>
    <message>
        <source>No sleep by itself while jobs are running</source>
        <translation>任务运行时不自动睡眠</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>清除已结束的任务</translation>
    </message>
    <message>
        <source>Take finished jobs from the list; their files stay</source>
        <translation>从列表中移除已结束的任务；其文件会保留</translation>
    </message>
    <message>
        <source>Clear Finished with Files…</source>
        <translation>清除已结束的任务及其文件…</translation>
    </message>
    <message>
        <source>Take finished jobs from the list and delete their files</source>
        <translation>从列表中移除已结束的任务并删除其文件</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>预设…</translation>
    </message>
    <message>
        <source>What can be made of the sources</source>
        <translation>可以由来源生成的内容</translation>
    </message>
    <message>
        <source>Finish Running Jobs, Then Stop</source>
        <translation>完成正在运行的任务后停止</translation>
    </message>
    <message>
        <source>Start no other jobs</source>
        <translation>不再开始其他任务</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>What holds for all jobs</source>
        <translation>适用于所有任务的设置</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>所有按键及其功能</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>重做：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted, the first is “%1”. Delete them by hand.</source>
        <extracomment>%1: a path</extracomment>
        <translation>
            <numerusform>有 %n 个文件无法删除，第一个是“%1”。请手动删除它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) taken from the list; their files stay.</source>
        <translation>
            <numerusform>已从列表移除 %n 个已结束的任务；文件保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QuitDialog</name>
    <message>
        <source>Quit Respool</source>
        <translation>退出 Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work.</source>
        <translation>
            <numerusform>有 %n 个任务正在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have done is kept. When they are paused now, they go on by themselves the next time Respool is started.</source>
        <translation>已完成的部分会保留。如果现在暂停，下次启动 Respool 时它们会自动继续。</translation>
    </message>
    <message>
        <source>&amp;Pause All and Quit</source>
        <translation>全部暂停并退出(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Finish Current Jobs, Then Quit</source>
        <translation>完成当前任务后退出(&amp;F)</translation>
    </message>
    <message>
        <source>Starts no other jobs; they wait for the next start.</source>
        <translation>不再开始其他任务；它们会等到下次启动。</translation>
    </message>
</context>
<context>
    <name>respool::RemoveFilesDialog</name>
    <message>
        <source>Remove with Files</source>
        <translation>连同文件一起移除</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 and delete %2 (%3)?</source>
        <extracomment>%1: &quot;3 jobs&quot;, %2: &quot;5 files&quot;, %3: a size such as 1.2 GB</extracomment>
        <translation>要移除 %1，并删除 %2（%3）吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Files</source>
        <translation>删除文件</translation>
    </message>
</context>
<context>
    <name>respool::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Its files will be called “%1”.</source>
        <extracomment>%1: a name without an extension such as .mp4</extracomment>
        <translation>其文件将命名为“%1”。</translation>
    </message>
</context>
<context>
    <name>respool::RowDrag</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>under the mouse while jobs are dragged</extracomment>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::SheetRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>没有空间存放临时文件。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请在磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>This job has made nothing with moving pictures.</source>
        <translation>此任务没有生成任何含动态画面的文件。</translation>
    </message>
    <message>
        <source>A contact sheet needs a video.</source>
        <translation>缩略图总览需要视频。</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>“%1”已无法读取。</translation>
    </message>
    <message>
        <source>Put it back where the job had put it, then try again.</source>
        <translation>请将其放回任务当初存放的位置，然后重试。</translation>
    </message>
    <message>
        <source>The contact sheet took too long or was interrupted.</source>
        <translation>生成缩略图总览耗时过长或被中断。</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do.</source>
        <translation>请在计算机不太繁忙时重试。</translation>
    </message>
    <message>
        <source>No picture could be read from “%1”.</source>
        <translation>无法从“%1”读取画面。</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>请检查它能否播放。</translation>
    </message>
    <message>
        <source>The contact sheet could not be put beside “%1”.</source>
        <translation>无法将缩略图总览放到“%1”旁边。</translation>
    </message>
    <message>
        <source>Check that its folder may be written and has room.</source>
        <translation>请检查其所在文件夹是否可写且有可用空间。</translation>
    </message>
</context>
<context>
    <name>respool::SourceEdit</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Paste addresses, one a line, or drop files, folders and lists of addresses here</source>
        <translation>在此粘贴网址（每行一个），或拖放文件、文件夹和网址列表</translation>
    </message>
</context>
<context>
    <name>respool::SourceLookup</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>没有空间存放临时文件。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请在磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>该网站未及时响应。</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>仍然可以添加它。</translation>
    </message>
</context>
<context>
    <name>respool::StartAtDialog</name>
    <message>
        <source>Start at a Time</source>
        <translation>定时开始</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>不早于此时间开始</translation>
    </message>
</context>
<context>
    <name>respool::StartTimeEdit</name>
    <message>
        <source>Time to start at</source>
        <translation>开始时间</translation>
    </message>
</context>
<context>
    <name>respool::StatusPanel</name>
    <message>
        <source>%1 free</source>
        <extracomment>%1: a size such as 12.3 GB</extracomment>
        <translation>%1 可用</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>%2 上有 %1 可用</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Conversions at once</source>
        <translation>同时转换数</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>所有下载的总速度</translation>
    </message>
    <message>
        <source>Keeps the computer awake</source>
        <translation>让计算机保持唤醒</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>There is a network.</source>
        <translation>网络已连接。</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it is back.</source>
        <translation>网络恢复后，下载会自动继续。</translation>
    </message>
</context>
<context>
    <name>respool::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>a column: how often a step was started</extracomment>
        <translation>尝试次数</translation>
    </message>
</context>
<context>
    <name>respool::StepsPage</name>
    <message>
        <source>Steps of the job</source>
        <translation>任务的步骤</translation>
    </message>
    <message>
        <source>Nothing is planned for this job.</source>
        <translation>此任务没有计划任何步骤。</translation>
    </message>
</context>
<context>
    <name>respool::SupervisedProcess</name>
    <message>
        <source>The folder “%1” cannot be used: %2.</source>
        <translation>无法使用文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>无法启动“%1”：%2。</translation>
    </message>
    <message>
        <source>Respool&apos;s helper “%1” cannot be started (%2). Install Respool again.</source>
        <translation>无法启动 Respool 的辅助程序“%1”（%2）。请重新安装 Respool。</translation>
    </message>
</context>
<context>
    <name>respool::ThumbnailView</name>
    <message>
        <source>Picture of “%1”</source>
        <translation>“%1”的图片</translation>
    </message>
</context>
<context>
    <name>respool::ToolBar</name>
    <message>
        <source>Show or hide the filters beside the list (Ctrl+B)</source>
        <translation>显示或隐藏列表旁的筛选栏（Ctrl+B）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Log, commands and steps of the selected job (Ctrl+I)</source>
        <translation>所选任务的日志、命令和步骤（Ctrl+I）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Everything that concerns the whole list</source>
        <translation>与整个列表有关的所有操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words of name, address, folder or error; state:failed, host:example.org, preset:mp4; “-” in front for all others</source>
        <translation>名称、网址、文件夹或错误中的词；state:failed、host:example.org、preset:mp4；前面加“-”表示除此之外的所有任务</translation>
    </message>
    <message>
        <source>Clear the search, and go back to the list</source>
        <translation>清除搜索并回到列表</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <extracomment>%1: what is chosen in the sidebar that is not shown, such as &quot;Failed, example.org&quot;</extracomment>
        <translation>筛选：%1</translation>
    </message>
</context>
<context>
    <name>respool::ToolRow</name>
    <message>
        <source>File of %1</source>
        <translation>%1 的文件</translation>
    </message>
    <message>
        <source>Respool looks for it</source>
        <extracomment>shown where no file was chosen for a tool</extracomment>
        <translation>由 Respool 自动查找</translation>
    </message>
    <message>
        <source>Version %1, “%2”</source>
        <extracomment>%1: a version, %2: a path</extracomment>
        <translation>版本 %1，“%2”</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>正在查找 %1…</translation>
    </message>
</context>
<context>
    <name>respool::ToolRun</name>
    <message>
        <source>%1 did nothing for two minutes and was stopped.</source>
        <translation>%1 两分钟没有任何动静，已被停止。</translation>
    </message>
    <message>
        <source>%1 did not go on after the computer had slept.</source>
        <translation>计算机从睡眠中恢复后，%1 没有继续运行。</translation>
    </message>
    <message>
        <source>Check the connection, then press Retry: it goes on from where it was.</source>
        <translation>请检查连接，然后点击“重试”：它会从中断处继续。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Check that it is installed and may be run, then press Retry.</source>
        <translation>请检查它是否已安装并有权运行，然后点击“重试”。</translation>
    </message>
    <message>
        <source>%1 was ended by something else, or it crashed (signal %2).</source>
        <translation>%1 被其他程序结束或已崩溃（信号 %2）。</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>请点击“重试”：它会从中断处继续。</translation>
    </message>
</context>
<context>
    <name>respool::ToolsPanel</name>
    <message>
        <source>Check Again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Their makers offer %1 and %2 for download.</source>
        <extracomment>%1, %2: links with the names yt-dlp and FFmpeg</extracomment>
        <translation>其开发者提供 %1 和 %2 的下载。</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>安装缺少的程序的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>This command installs what is missing on this system:</source>
        <translation>此命令可在本系统上安装缺少的程序：</translation>
    </message>
</context>
<context>
    <name>respool::TrayIcon</name>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add from Clipboard</source>
        <translation>从剪贴板添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 %</source>
        <extracomment>%n: jobs at work, %1: how far all work is</extracomment>
        <translation>
            <numerusform>%n 个正在运行，%1%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::WelcomeDialog</name>
    <message>
        <source>Welcome to Respool</source>
        <translation>欢迎使用 Respool</translation>
    </message>
    <message>
        <source>Respool downloads with yt-dlp and converts with FFmpeg, and not all of it is on this computer yet. Jobs can be added all the same: they begin when it is there.</source>
        <translation>Respool 用 yt-dlp 下载、用 FFmpeg 转换，但这台电脑上还没有齐备。仍然可以添加任务：齐备后它们就会开始。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyAction</name>
    <message numerus="yes">
        <source>All jobs have ended. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>所有任务均已结束。计算机将在 %n 秒后睡眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs have ended. The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>所有任务均已结束。计算机将在 %n 秒后关机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>&amp;Sleep Now</source>
        <translation>立即睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shut Down Now</source>
        <translation>立即关机(&amp;S)</translation>
    </message>
    <message>
        <source>No command is set that could run now that all jobs have ended. Enter one in the preferences.</source>
        <translation>所有任务均已结束，但没有设置可运行的命令。请在首选项中输入命令。</translation>
    </message>
    <message>
        <source>“%1” could not be started when all jobs had ended. Correct the command in the preferences.</source>
        <extracomment>%1: a program</extracomment>
        <translation>所有任务结束时无法启动“%1”。请在首选项中更正命令。</translation>
    </message>
    <message>
        <source>The system did not let Respool put the computer to sleep when all jobs had ended. Send it to sleep by hand.</source>
        <translation>所有任务结束时，系统不允许 Respool 让计算机睡眠。请手动让其睡眠。</translation>
    </message>
    <message>
        <source>The system did not let Respool shut down the computer when all jobs had ended. Shut it down by hand.</source>
        <translation>所有任务结束时，系统不允许 Respool 关闭计算机。请手动关机。</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyMenu</name>
    <message>
        <source>When All Jobs Have Ended</source>
        <translation>所有任务结束时</translation>
    </message>
    <message>
        <source>When nothing in the list runs, waits or is paused any more</source>
        <translation>当列表中不再有正在运行、等待或暂停的任务时</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>不执行任何操作(&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;tify</source>
        <translation>通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>关机(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit Respool</source>
        <translation>退出 Respool(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Run a Command</source>
        <translation>运行命令(&amp;R)</translation>
    </message>
</context>
<context>
    <name>respool::WindowOffers</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n job(s) that you have just added.</source>
        <translation>
            <numerusform>筛选隐藏了刚添加的 %n 个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) repeat what was in the list already.</source>
        <translation>
            <numerusform>%n 个新任务与列表中已有的重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) given twice are added once.</source>
        <translation>
            <numerusform>%n 个重复给出的来源只添加一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>另有 %n 行无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>无法打开文件夹“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>显示工具…</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>已复制“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were copied.</source>
        <translation>
            <numerusform>已复制 %n 个网址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>添加到列表</translation>
    </message>
</context>
</TS>
