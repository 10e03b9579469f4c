<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FinishedBatch</name>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a job, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) completed</source>
        <translation>
            <numerusform>%n 件のジョブが完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n 件のジョブが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two parts of a sentence: “8 jobs completed, 1 job failed”.</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>respool</name>
    <message>
        <source>“respool --help” shows what it takes.</source>
        <translation>「respool --help」で使い方を表示できます。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>このテキストを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Folder that gets the files.</source>
        <translation>ファイルを保存するフォルダー。</translation>
    </message>
    <message>
        <source>What to make of each source: original, full, audio, heights; e.g. original,720p.</source>
        <translation>各ソースから作成するもの: original、full、audio、高さ。例: original,720p。</translation>
    </message>
    <message>
        <source>What to make and how, by name; “respool presets” shows all.</source>
        <translation>作成するものと方法を名前で指定します。「respool presets」ですべて表示できます。</translation>
    </message>
    <message>
        <source>Higher goes first; 0 is normal.</source>
        <translation>大きいほど先に実行されます。0 が標準です。</translation>
    </message>
    <message>
        <source>Downloads at once, also of one host, for this run.</source>
        <translation>今回の実行での同時ダウンロード数 (1 つのホストからの数も含む)。</translation>
    </message>
    <message>
        <source>Conversions at once, for this run.</source>
        <translation>今回の実行での同時変換数。</translation>
    </message>
    <message>
        <source>Tries before a job that gets nowhere is given up, for this run.</source>
        <translation>今回の実行で、進展のないジョブを断念するまでの試行回数。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>1 つの JSON 文書を出力します。</translation>
    </message>
    <message>
        <source>Keeps database, settings and logs in this folder (also RESPOOL_PROFILE).</source>
        <translation>データベース、設定、ログをこのフォルダーに置きます (RESPOOL_PROFILE でも指定可)。</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to %2.</source>
        <translation>「%1」は 1 から %2 までの数ではありません。</translation>
    </message>
    <message>
        <source>“respool show” takes the number of one job.</source>
        <translation>「respool show」にはジョブの番号を 1 つ指定してください。</translation>
    </message>
    <message>
        <source>“respool sheet” takes the number of one job.</source>
        <translation>「respool sheet」にはジョブの番号を 1 つ指定してください。</translation>
    </message>
    <message>
        <source>“respool add” takes at least one address or file.</source>
        <translation>「respool add」にはアドレスまたはファイルを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>“respool list” takes no sources.</source>
        <translation>「respool list」にソースは指定できません。</translation>
    </message>
    <message>
        <source>“respool presets” takes no sources.</source>
        <translation>「respool presets」にソースは指定できません。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数ではありません。</translation>
    </message>
    <message>
        <source>“--to” takes a folder.</source>
        <translation>「--to」にはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Addresses and files.</source>
        <translation>アドレスとファイル。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>フォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Change its permissions or choose another with --profile.</source>
        <translation>アクセス権を変更するか、--profile で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>ジョブ %1 はありません。</translation>
    </message>
    <message>
        <source>“respool list” shows all jobs.</source>
        <translation>「respool list」ですべてのジョブを表示できます。</translation>
    </message>
    <message>
        <source>The Respool that works on these jobs has ended.</source>
        <translation>これらのジョブを処理していた Respool が終了しました。</translation>
    </message>
    <message>
        <source>Start “respool run”: it goes on with them.</source>
        <translation>「respool run」を実行すると、続きから処理します。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed</source>
        <translation>
            <numerusform>%n 件のジョブを再開しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Respool is already working on this profile.</source>
        <translation>別の Respool がすでにこのプロファイルで動作しています。</translation>
    </message>
    <message>
        <source>It finishes the jobs by itself.</source>
        <translation>ジョブはその Respool が自動的に完了します。</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>ジョブ:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>タイトル:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>ソース:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状態:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>理由:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>対処方法:</translation>
    </message>
    <message>
        <source>Progress:</source>
        <translation>進行状況:</translation>
    </message>
    <message>
        <source>Makes:</source>
        <translation>作成:</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>プリセット:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>ステップ:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>ディスクがいっぱいです。「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>空き容量を増やしてから [再試行] を押してください。</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>「%1」への書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions, then press Retry.</source>
        <translation>別のフォルダーを選ぶかアクセス権を変更してから、[再試行] を押してください。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」が見つからなくなりました。</translation>
    </message>
    <message>
        <source>Put it back or choose another folder, then press Retry.</source>
        <translation>元の場所に戻すか別のフォルダーを選んでから、[再試行] を押してください。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>「%1」の読み書きができませんでした。</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>ディスクを確認してから [再試行] を押してください。</translation>
    </message>
    <message>
        <source>The settings were damaged, so the standard ones are used.</source>
        <translation>設定が破損していたため、標準の設定を使用します。</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>破損したファイルは「%1」として保管されています。</translation>
    </message>
    <message>
        <source>Mend or delete the file “%1”, then start again.</source>
        <translation>ファイル「%1」を修正または削除してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and does not answer.</source>
        <translation>別の Respool がこのプロファイルを使用していますが、応答しません。</translation>
    </message>
    <message>
        <source>Quit it, then try again.</source>
        <translation>その Respool を終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and did not answer in time.</source>
        <translation>別の Respool がこのプロファイルを使用していますが、時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Look at its window whether the jobs are there.</source>
        <translation>ジョブが追加されているか、そのウィンドウで確認してください。</translation>
    </message>
    <message>
        <source>The other Respool could not be understood.</source>
        <translation>別の Respool の応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Quit both, then start the newest version of Respool.</source>
        <translation>両方を終了してから、最新バージョンの Respool を起動してください。</translation>
    </message>
    <message>
        <source>Other starts of Respool cannot hand over their jobs.</source>
        <translation>後から起動した Respool からジョブを引き継ぐことができません。</translation>
    </message>
    <message>
        <source>Add them in this window.</source>
        <translation>ジョブはこのウィンドウで追加してください。</translation>
    </message>
    <message>
        <source>The diagnostics could not be written.</source>
        <translation>診断情報を書き出せませんでした。</translation>
    </message>
    <message>
        <source>Choose another folder for them.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>%n 件のジョブを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s)</source>
        <translation>
            <numerusform>%n 件のジョブを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n job(s)</source>
        <translation>
            <numerusform>%n 件のジョブの優先度を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a job</source>
        <translation>ジョブの名前を変更</translation>
    </message>
    <message>
        <source>Waits until another conversion is done.</source>
        <translation>別の変換が終わるのを待っています。</translation>
    </message>
    <message>
        <source>Waits until another download is done.</source>
        <translation>別のダウンロードが終わるのを待っています。</translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>%1 に再試行します。%2</translation>
    </message>
    <message>
        <source>Starts at %1, as you asked.</source>
        <translation>指定どおり %1 に開始します。</translation>
    </message>
    <message>
        <source>%1 asked for fewer requests; goes on at %2.</source>
        <translation>%1 が要求を減らすよう求めています。%2 に続行します。</translation>
    </message>
    <message>
        <source>Waits for the network.</source>
        <translation>ネットワークを待っています。</translation>
    </message>
    <message>
        <source>Waits for room on the disk of “%1”.</source>
        <translation>「%1」のディスクに空きができるのを待っています。</translation>
    </message>
    <message>
        <source>Waits for the folder “%1” or its drive.</source>
        <translation>フォルダー「%1」またはそのドライブを待っています。</translation>
    </message>
    <message>
        <source>Waits for a missing program.</source>
        <translation>不足しているプログラムを待っています。</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>順番を待っています。</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>ユーザーが一時停止しました。</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>このジョブの実行中にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>The file as it is, untouched</source>
        <translation>元のファイルをそのまま保存</translation>
    </message>
    <message>
        <source>MP4 1080p + 720p + 480p + 360p</source>
        <translation>MP4 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>H.264 in four sizes, none above the source&apos;s</source>
        <translation>H.264、4 つのサイズ (ソースより大きいものは作成しません)</translation>
    </message>
    <message>
        <source>HLS 1080p + 720p + 480p + 360p</source>
        <translation>HLS 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>A folder for web players that choose the size while they play</source>
        <translation>再生中にサイズを選択する Web プレーヤー用のフォルダー</translation>
    </message>
    <message>
        <source>MP4 in full size</source>
        <translation>MP4 元のサイズ</translation>
    </message>
    <message>
        <source>H.264 and AAC, which everything plays</source>
        <translation>どこでも再生できる H.264 と AAC</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>H.264 at most 720p, quick to make, plays anywhere</source>
        <translation>H.264、最大 720p。すばやく作成でき、どこでも再生できます</translation>
    </message>
    <message>
        <source>Small, at most 25 MB</source>
        <translation>小サイズ、最大 25 MB</translation>
    </message>
    <message>
        <source>H.264 at most 480p, fits into a message</source>
        <translation>H.264、最大 480p。メッセージに添付できます</translation>
    </message>
    <message>
        <source>Archive H.265</source>
        <translation>アーカイブ H.265</translation>
    </message>
    <message>
        <source>Full size and quality in about half the space, in Matroska with all tracks</source>
        <translation>元のサイズと品質のまま容量は約半分。すべてのトラックを Matroska に収めます</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>The smallest files, in full size; slow to make</source>
        <translation>元のサイズのままファイルは最小。作成に時間がかかります</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>VP9 and Opus for web pages, at most 1080p</source>
        <translation>Web ページ用の VP9 と Opus、最大 1080p</translation>
    </message>
    <message>
        <source>Audio M4A</source>
        <translation>音声 M4A</translation>
    </message>
    <message>
        <source>The sound alone as AAC; not encoded again if it is</source>
        <translation>音声のみを AAC で保存 (すでに AAC なら再エンコードしません)</translation>
    </message>
    <message>
        <source>Audio MP3</source>
        <translation>音声 MP3</translation>
    </message>
    <message>
        <source>The sound alone for every player there is</source>
        <translation>あらゆるプレーヤーで再生できる音声のみ</translation>
    </message>
    <message>
        <source>Audio Opus</source>
        <translation>音声 Opus</translation>
    </message>
    <message>
        <source>The sound alone, small and good</source>
        <translation>小さく高品質な音声のみ</translation>
    </message>
    <message>
        <source>Audio FLAC</source>
        <translation>音声 FLAC</translation>
    </message>
    <message>
        <source>The sound alone without any loss</source>
        <translation>劣化のない音声のみ</translation>
    </message>
    <message>
        <source>Remux to Matroska</source>
        <translation>Matroska にリマックス</translation>
    </message>
    <message>
        <source>Another container; nothing is encoded</source>
        <translation>コンテナーのみを変更し、エンコードはしません</translation>
    </message>
    <message>
        <source>The preset “%1” cannot be read.</source>
        <translation>プリセット「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>ファイルの読み取りが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>プリセット「%1」はありません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
    <message>
        <source>The preset cannot be saved.</source>
        <translation>プリセットを保存できません。</translation>
    </message>
    <message>
        <source>Check that the data folder of Respool is writable.</source>
        <translation>Respool のデータフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The preset cannot be deleted.</source>
        <translation>プリセットを削除できません。</translation>
    </message>
    <message>
        <source>These settings cannot be used and have their standard values: %1.</source>
        <translation>次の設定は使用できないため、標準の値になっています: %1。</translation>
    </message>
    <message>
        <source>Correct them in the file “%1”.</source>
        <translation>ファイル「%1」で修正してください。</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a file.</source>
        <translation>「%1」はアドレスでもファイルでもありません。</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://, or a file that exists.</source>
        <translation>http:// または https:// で始まるアドレスか、存在するファイルを指定してください。</translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation>アドレス「%1」は長すぎます。</translation>
    </message>
    <message>
        <source>Give the address alone, without other text.</source>
        <translation>ほかのテキストを含めず、アドレスだけを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>「%1」はフォルダーです。</translation>
    </message>
    <message>
        <source>Give the files in it.</source>
        <translation>その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file “%1” may not be read.</source>
        <translation>ファイル「%1」の読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Change its permissions, then add it again.</source>
        <translation>アクセス権を変更してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” is not an address that Respool can download.</source>
        <translation>「%1」は Respool でダウンロードできるアドレスではありません。</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>http:// または https:// で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The value of “%1” in the preset is not possible.</source>
        <translation>プリセットの「%1」の値は使用できません。</translation>
    </message>
    <message>
        <source>“%1” runs programs, which a preset must not do.</source>
        <translation>「%1」はプログラムを実行します。これはプリセットでは許可されません。</translation>
    </message>
    <message>
        <source>“%1” would put files where Respool does not look.</source>
        <translation>「%1」は、Respool が見ない場所にファイルを置いてしまいます。</translation>
    </message>
    <message>
        <source>“%1” reads other files, which a preset must not do.</source>
        <translation>「%1」はほかのファイルを読み取ります。これはプリセットでは許可されません。</translation>
    </message>
    <message>
        <source>“%1” is secret: cookies are set in the preferences.</source>
        <translation>「%1」は機密情報です。Cookie は設定で指定します。</translation>
    </message>
    <message>
        <source>“%1” is secret, and presets are passed around.</source>
        <translation>「%1」は機密情報ですが、プリセットは人に渡されるものです。</translation>
    </message>
    <message>
        <source>“%1” is set in the preferences, for all downloads.</source>
        <translation>「%1」は、すべてのダウンロードに対して設定で指定します。</translation>
    </message>
    <message>
        <source>“%1” would undo the choice that the preset makes.</source>
        <translation>「%1」は、プリセットによる選択を打ち消してしまいます。</translation>
    </message>
    <message>
        <source>“%1” has a place of its own in the preset.</source>
        <translation>「%1」には、プリセットに専用の項目があります。</translation>
    </message>
    <message>
        <source>“%1” would trust everybody on the way.</source>
        <translation>「%1」は、通信経路上のあらゆる相手を信頼してしまいます。</translation>
    </message>
    <message>
        <source>“%1” would make a download that was interrupted wrong or lose it.</source>
        <translation>「%1」は、中断したダウンロードを壊したり失わせたりします。</translation>
    </message>
    <message>
        <source>“%1” would change what yt-dlp tells Respool.</source>
        <translation>「%1」は、yt-dlp が Respool に伝える内容を変えてしまいます。</translation>
    </message>
    <message>
        <source>With “%1” nothing would be downloaded.</source>
        <translation>「%1」を指定すると何もダウンロードされません。</translation>
    </message>
    <message>
        <source>Take it out of the preset. These options may be used: %1.</source>
        <translation>プリセットから取り除いてください。使用できるオプション: %1。</translation>
    </message>
    <message>
        <source>“%1” is no option that is written out, such as “--user-agent”.</source>
        <translation>「%1」は、「--user-agent」のような省略しない形のオプションではありません。</translation>
    </message>
    <message>
        <source>“%1” is not among the options that may be passed to yt-dlp.</source>
        <translation>「%1」は、yt-dlp に渡せるオプションに含まれていません。</translation>
    </message>
    <message>
        <source>“%1” cannot have the value “%2”.</source>
        <translation>「%1」に値「%2」は指定できません。</translation>
    </message>
    <message>
        <source>Choose another preset, or correct this one and try again.</source>
        <translation>別のプリセットを選ぶか、このプリセットを修正してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The preset does not tell the bitrate or the size that it is about.</source>
        <translation>プリセットに、基準となるビットレートまたはサイズが指定されていません。</translation>
    </message>
    <message>
        <source>A %1 file cannot hold %2.</source>
        <translation>%1 ファイルに %2 は格納できません。</translation>
    </message>
    <message>
        <source>HLS (“packaging”) needs the container mp4, the sound aac, and h264, h265 or av1.</source>
        <translation>HLS (「packaging」) には、コンテナー mp4、音声 aac、および h264、h265、av1 のいずれかが必要です。</translation>
    </message>
    <message>
        <source>“%1” is no preset.</source>
        <translation>「%1」はプリセットではありません。</translation>
    </message>
    <message>
        <source>Export it again from the program that has it.</source>
        <translation>元のプログラムからもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The preset “%1” was made by a newer version of Respool.</source>
        <translation>プリセット「%1」は新しいバージョンの Respool で作成されました。</translation>
    </message>
    <message>
        <source>Update Respool to use it.</source>
        <translation>使用するには Respool を更新してください。</translation>
    </message>
    <message>
        <source>“%1” is not a resolution.</source>
        <translation>「%1」は解像度ではありません。</translation>
    </message>
    <message>
        <source>Use original, full, audio, or a height such as 720p.</source>
        <translation>original、full、audio、または 720p などの高さを使用してください。</translation>
    </message>
    <message>
        <source>Choose another file of cookies, or none, in the preferences, then press Retry.</source>
        <translation>設定で別の Cookie ファイルまたは「なし」を選んでから、[再試行] を押してください。</translation>
    </message>
    <message>
        <source>The file of cookies “%1” cannot be read.</source>
        <translation>Cookie ファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is no file of cookies in Netscape&apos;s format.</source>
        <translation>「%1」は Netscape 形式の Cookie ファイルではありません。</translation>
    </message>
    <message>
        <source>The cookies cannot be copied to “%1”.</source>
        <translation>Cookie を「%1」にコピーできません。</translation>
    </message>
    <message>
        <source>This download needs %1 more, but only %2 are free.</source>
        <translation>このダウンロードにはあと %1 必要ですが、空きは %2 しかありません。</translation>
    </message>
    <message>
        <source>Make room on the disk; it goes on by itself then.</source>
        <translation>ディスクの空き容量を増やしてください。その後、自動的に続行します。</translation>
    </message>
    <message>
        <source>Putting subtitles or tags into the file needs %1 free.</source>
        <translation>字幕またはタグをファイルに入れるには、%1 の空き容量が必要です。</translation>
    </message>
    <message>
        <source>The tags of this download cannot be written.</source>
        <translation>このダウンロードのタグを書き込めません。</translation>
    </message>
    <message>
        <source>Check that the destination folder is writable, then retry.</source>
        <translation>保存先のフォルダーに書き込めることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The download ended before the whole file was there.</source>
        <translation>ファイル全体がそろう前にダウンロードが終了しました。</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>[再試行] を押すと、中断したところから続行します。</translation>
    </message>
    <message>
        <source>Encoded by hardware (%1).</source>
        <translation>ハードウェア (%1) でエンコードしました。</translation>
    </message>
    <message>
        <source>No encoder in hardware works on this computer: encoded in software.</source>
        <translation>このコンピューターで動作するハードウェアエンコーダーがないため、ソフトウェアでエンコードしました。</translation>
    </message>
    <message>
        <source>The conversion starts over when it is interrupted: %1.</source>
        <translation>変換は中断されると最初からやり直しになります (理由: %1)。</translation>
    </message>
    <message>
        <source>its pictures do not follow its timestamps</source>
        <translation>フレームがタイムスタンプのとおりに並んでいません</translation>
    </message>
    <message>
        <source>The encoder cannot make this file as small as %1 MB.</source>
        <translation>エンコーダーはこのファイルを %1 MB まで小さくできません。</translation>
    </message>
    <message>
        <source>Add it again with a preset that allows larger files.</source>
        <translation>より大きなファイルを許可するプリセットでもう一度追加してください。</translation>
    </message>
    <message>
        <source>The HLS segments did not come out whole.</source>
        <translation>HLS のセグメントが完全にはできあがりませんでした。</translation>
    </message>
    <message>
        <source>Press Retry to make them again.</source>
        <translation>[再試行] を押すと、もう一度作成します。</translation>
    </message>
    <message>
        <source>No folder could be made in “%1”.</source>
        <translation>「%1」にフォルダーを作成できませんでした。</translation>
    </message>
    <message>
        <source>The drive of the folder “%1” is not there.</source>
        <translation>フォルダー「%1」のドライブがありません。</translation>
    </message>
    <message>
        <source>Connect it; the job goes on by itself then.</source>
        <translation>接続してください。その後、ジョブは自動的に続行します。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>フォルダー「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Create it or connect its drive, then press Retry.</source>
        <translation>フォルダーを作成するかドライブを接続してから、[再試行] を押してください。</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written.</source>
        <translation>フォルダー「%1」への書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then press Retry.</source>
        <translation>アクセス権を変更するか別のフォルダーを選んでから、[再試行] を押してください。</translation>
    </message>
    <message>
        <source>The disk of “%1” is nearly full.</source>
        <translation>「%1」のディスクの空きがほとんどありません。</translation>
    </message>
    <message>
        <source>Make room; the job goes on by itself then.</source>
        <translation>空き容量を増やしてください。その後、ジョブは自動的に続行します。</translation>
    </message>
    <message>
        <source>The folder “%1” or its drive is not there any more, or may not be written.</source>
        <translation>フォルダー「%1」またはそのドライブがなくなったか、書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Bring it back or allow writing; the job goes on by itself then.</source>
        <translation>元に戻すか書き込みを許可してください。その後、ジョブは自動的に続行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that the damaged list had lost were found in their work folders.</source>
        <translation>
            <numerusform>破損したリストから失われていた %n 件のジョブを、作業フォルダーで見つけました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>ファイル「%1」が見つからなくなりました。</translation>
    </message>
    <message>
        <source>Put it back, then press Retry.</source>
        <translation>元の場所に戻してから [再試行] を押してください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is text, not a video.</source>
        <translation>このファイルはビデオではなくテキストです。</translation>
    </message>
    <message>
        <source>Check that the source is a video or a sound file.</source>
        <translation>ソースがビデオまたは音声ファイルか確認してください。</translation>
    </message>
    <message>
        <source>The file “%1” was changed or moved while it was converted.</source>
        <translation>ファイル「%1」が変換中に変更または移動されました。</translation>
    </message>
    <message>
        <source>Press Retry to convert it again.</source>
        <translation>[再試行] を押すと、もう一度変換します。</translation>
    </message>
    <message>
        <source>The finished file was deleted before it got its name.</source>
        <translation>完成したファイルが、名前を付ける前に削除されました。</translation>
    </message>
    <message>
        <source>Press Retry to make it again.</source>
        <translation>[再試行] を押すと、もう一度作成します。</translation>
    </message>
    <message numerus="yes">
        <source>Respool ended %n time(s) in a row while this job was at work.</source>
        <translation>
            <numerusform>このジョブの実行中に、Respool が %n 回続けて終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Resume to try once more; if it happens again, remove the job.</source>
        <translation>もう一度試すには [再開] を押してください。再び起こる場合は、ジョブを削除してください。</translation>
    </message>
    <message>
        <source>Press Resume: it goes on from where it was.</source>
        <translation>[再開] を押すと、中断したところから続行します。</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>このジョブはもうリストにありません。</translation>
    </message>
    <message>
        <source>Add it again if you still want it.</source>
        <translation>まだ必要な場合は、もう一度追加してください。</translation>
    </message>
    <message>
        <source>The files of this job have their names already.</source>
        <translation>このジョブのファイルにはすでに名前が付いています。</translation>
    </message>
    <message>
        <source>Rename them in the file manager.</source>
        <translation>ファイルマネージャーで名前を変更してください。</translation>
    </message>
    <message>
        <source>“%1” does not say which version of %2 it is.</source>
        <translation>「%1」から %2 のバージョンを取得できません。</translation>
    </message>
    <message>
        <source>Choose another file for it, or none to let Respool look.</source>
        <translation>別のファイルを選ぶか、選択を解除して Respool に探させてください。</translation>
    </message>
    <message>
        <source>There is too little room on the disk with Respool&apos;s data.</source>
        <translation>Respool のデータがあるディスクの空き容量が足りません。</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>このディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>No room could be set aside in “%1”.</source>
        <translation>「%1」に領域を確保できませんでした。</translation>
    </message>
    <message>
        <source>Check that this folder may be written.</source>
        <translation>このフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Downloads and conversions are running</source>
        <extracomment>Shown in the system&apos;s list of what keeps the computer awake.</extracomment>
        <translation>ダウンロードと変換を実行中</translation>
    </message>
    <message>
        <source>Stores what is done so far</source>
        <extracomment>Shown in the system&apos;s list of what delays sleep.</extracomment>
        <translation>ここまでの作業を保存中</translation>
    </message>
    <message>
        <source>“%1” could not be deleted to make room.</source>
        <translation>空きを作るために「%1」を削除しようとしましたが、できませんでした。</translation>
    </message>
    <message>
        <source>No backup can be made.</source>
        <translation>バックアップを作成できません。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>Check that you may write to its parent.</source>
        <translation>その親フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The job list cannot be made.</source>
        <translation>ジョブリストを作成できません。</translation>
    </message>
    <message>
        <source>Check that you may write to the folder “%1”.</source>
        <translation>フォルダー「%1」に書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The job list was made by a newer version of Respool and can only be looked at.</source>
        <translation>このジョブリストは新しいバージョンの Respool で作成されたもので、閲覧しかできません。</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>続けるには、新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The job list was opened for reading only.</source>
        <translation>ジョブリストは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Use the running Respool to change it.</source>
        <translation>変更するには、実行中の Respool を使用してください。</translation>
    </message>
    <message>
        <source>The job list has to be put in order before it can be read.</source>
        <translation>ジョブリストを読み込む前に整理が必要です。</translation>
    </message>
    <message>
        <source>Start Respool once, then try again.</source>
        <translation>Respool を一度起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Some jobs may be missing.</source>
        <translation>一部のジョブが失われている可能性があります。</translation>
    </message>
    <message>
        <source>No job is missing.</source>
        <translation>失われたジョブはありません。</translation>
    </message>
    <message>
        <source>Jobs that could not be read: %1.</source>
        <translation>読み取れなかったジョブ: %1。</translation>
    </message>
    <message>
        <source>The job list was missing and has been restored from the backup of %1.</source>
        <translation>ジョブリストが見つからなかったため、%1 のバックアップから復元しました。</translation>
    </message>
    <message>
        <source>The job list was damaged and has been restored from the backup of %1.</source>
        <translation>ジョブリストが破損していたため、%1 のバックアップから復元しました。</translation>
    </message>
    <message>
        <source>The job list was damaged and has been repaired.</source>
        <translation>ジョブリストが破損していたため、修復しました。</translation>
    </message>
    <message>
        <source>The job list was damaged and nothing of it could be read; a new one has been started.</source>
        <translation>ジョブリストが破損していて何も読み取れなかったため、新しいリストを作成しました。</translation>
    </message>
    <message>
        <source>Check the restored jobs. To start with an empty list, delete the folder “%1” too.</source>
        <translation>復元されたジョブを確認してください。空のリストから始めるには、フォルダー「%1」も削除してください。</translation>
    </message>
    <message>
        <source>Check the jobs. The damaged file is kept in “%1”.</source>
        <translation>ジョブを確認してください。破損したファイルは「%1」に保管されています。</translation>
    </message>
    <message>
        <source>The job list is closed.</source>
        <translation>ジョブリストは閉じられています。</translation>
    </message>
    <message>
        <source>Start Respool again.</source>
        <translation>Respool を再起動してください。</translation>
    </message>
    <message>
        <source>The program&apos;s files are damaged.</source>
        <translation>プログラムのファイルが破損しています。</translation>
    </message>
    <message>
        <source>Install Respool again.</source>
        <translation>Respool を再インストールしてください。</translation>
    </message>
    <message>
        <source>The progress of this job was lost with the damaged job list.</source>
        <translation>ジョブリストの破損により、このジョブの進行状況が失われました。</translation>
    </message>
    <message>
        <source>Add its source again to start over.</source>
        <translation>ソースをもう一度追加して、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Another program is using the job list and does not let go of it.</source>
        <translation>別のプログラムがジョブリストを使用中で、解放しません。</translation>
    </message>
    <message>
        <source>Close other programs that have the job list open, then try again.</source>
        <translation>ジョブリストを開いているほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The job list cannot be changed: its file is write-protected.</source>
        <translation>ジョブリストを変更できません。ファイルが書き込み禁止になっています。</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then start Respool again.</source>
        <translation>ファイルとそのフォルダーへの書き込みを許可してから、Respool を再起動してください。</translation>
    </message>
    <message>
        <source>The disk reported an error while the job list was read or written.</source>
        <translation>ジョブリストの読み書き中にディスクがエラーを報告しました。</translation>
    </message>
    <message>
        <source>Check the disk that holds the job list, then start Respool again.</source>
        <translation>ジョブリストがあるディスクを確認してから、Respool を再起動してください。</translation>
    </message>
    <message>
        <source>The file of the job list is damaged.</source>
        <translation>ジョブリストのファイルが破損しています。</translation>
    </message>
    <message>
        <source>Start Respool again: it keeps the damaged file and restores what it can.</source>
        <translation>Respool を再起動してください。破損したファイルを保管し、可能な範囲で復元します。</translation>
    </message>
    <message>
        <source>The disk that holds the job list is full.</source>
        <translation>ジョブリストがあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>そのディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The job list cannot be opened.</source>
        <translation>ジョブリストを開けません。</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>そのフォルダーが存在し、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The job list refused a change.</source>
        <translation>ジョブリストへの変更が拒否されました。</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>No cookies of the browser “%1” were found on this computer.</source>
        <translation>このコンピューターに、ブラウザー「%1」の Cookie は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Choose another browser for cookies, or none, in the preferences, then press Retry.</source>
        <translation>設定で、Cookie に使う別のブラウザーまたは「なし」を選んでから、[再試行] を押してください。</translation>
    </message>
    <message>
        <source>The job&apos;s working folder is gone.</source>
        <translation>ジョブの作業フォルダーがなくなっています。</translation>
    </message>
    <message>
        <source>Retry the job: it starts again.</source>
        <translation>ジョブを再試行してください。最初からやり直します。</translation>
    </message>
    <message>
        <source>A partial file of this download cannot be changed.</source>
        <translation>このダウンロードの途中のファイルを変更できません。</translation>
    </message>
    <message>
        <source>Add the source again without this choice, for example as “original”.</source>
        <translation>この選択を外して、たとえば「original」としてソースをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The source has no picture, so “%1” cannot be made.</source>
        <translation>ソースに映像がないため、「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The pictures of the source (%1) cannot be copied into a %2 file.</source>
        <translation>ソースの映像 (%1) は %2 ファイルにコピーできません。</translation>
    </message>
    <message>
        <source>Add it again with the preset “Remux to Matroska”, which takes everything.</source>
        <translation>何でも格納できるプリセット「Matroska にリマックス」でもう一度追加してください。</translation>
    </message>
    <message>
        <source>The source has no sound, so “audio” cannot be made.</source>
        <translation>ソースに音声がないため、「audio」を作成できません。</translation>
    </message>
    <message>
        <source>How long the source is is not known, so its size cannot be limited.</source>
        <translation>ソースの長さが不明なため、サイズを制限できません。</translation>
    </message>
    <message>
        <source>Add it again with another preset.</source>
        <translation>別のプリセットでもう一度追加してください。</translation>
    </message>
    <message>
        <source>The source is too long to fit into %1 MB.</source>
        <translation>ソースが長すぎて %1 MB に収まりません。</translation>
    </message>
    <message>
        <source>%1 became %2: the source has no more lines.</source>
        <translation>%1 を %2 に変更しました。ソースの解像度がそれまでしかないためです。</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) are left out: the file cannot hold them.</source>
        <translation>
            <numerusform>%n 件の字幕は、ファイルに格納できないため省きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first sound is in the sound file: it cannot hold more.</source>
        <translation>音声ファイルには 1 つしか格納できないため、最初の音声だけが入っています。</translation>
    </message>
    <message>
        <source>HLS needs at least one size of picture, such as “720p”.</source>
        <translation>HLS には「720p」などの映像のサイズが 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>Encoded in software: HLS needs its keyframes at exact times.</source>
        <translation>HLS ではキーフレームを正確な時刻に置く必要があるため、ソフトウェアでエンコードしました。</translation>
    </message>
    <message>
        <source>FFmpeg on this computer cannot encode %1: it has no “%2”.</source>
        <extracomment>%1: such as “av1”, %2: the name of an encoder of FFmpeg</extracomment>
        <translation>このコンピューターの FFmpeg には「%2」がないため、%1 をエンコードできません。</translation>
    </message>
    <message>
        <source>%1 ended with code %2 and no message.</source>
        <translation>%1 はコード %2 で終了し、メッセージはありませんでした。</translation>
    </message>
    <message>
        <source>%1 reports: “%2”.</source>
        <translation>%1 からの報告:「%2」。</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look into the job&apos;s log.</source>
        <translation>再試行してください。再び起こる場合は、ジョブのログを確認してください。</translation>
    </message>
    <message>
        <source>The conversion ended before it was done.</source>
        <translation>変換が完了する前に終了しました。</translation>
    </message>
    <message>
        <source>This video is protected against copying (DRM).</source>
        <translation>このビデオはコピー防止 (DRM) で保護されています。</translation>
    </message>
    <message>
        <source>It can only be watched on its own site.</source>
        <translation>配信元のサイトでのみ視聴できます。</translation>
    </message>
    <message>
        <source>This video is not offered in your country.</source>
        <translation>このビデオはお住まいの国では提供されていません。</translation>
    </message>
    <message>
        <source>Look for another address of the same video.</source>
        <translation>同じビデオの別のアドレスを探してください。</translation>
    </message>
    <message>
        <source>The site wants you to sign in for this video.</source>
        <translation>このビデオにはサイトへのサインインが必要です。</translation>
    </message>
    <message>
        <source>Look for a public address of it.</source>
        <translation>公開されているアドレスを探してください。</translation>
    </message>
    <message>
        <source>The site shows this video to signed-in adults only.</source>
        <translation>このビデオは、サインインした成人のみに公開されています。</translation>
    </message>
    <message>
        <source>This video is private.</source>
        <translation>このビデオは非公開です。</translation>
    </message>
    <message>
        <source>Ask its owner to publish it, then retry.</source>
        <translation>所有者に公開を依頼してから、再試行してください。</translation>
    </message>
    <message>
        <source>This video is protected by a password.</source>
        <translation>このビデオはパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Ask its owner for a public address.</source>
        <translation>所有者に公開アドレスを尋ねてください。</translation>
    </message>
    <message>
        <source>This broadcast has not started yet.</source>
        <translation>この配信はまだ始まっていません。</translation>
    </message>
    <message>
        <source>Retry when it has ended.</source>
        <translation>配信が終わってから再試行してください。</translation>
    </message>
    <message>
        <source>This channel is not on air now.</source>
        <translation>このチャンネルは現在放送していません。</translation>
    </message>
    <message>
        <source>Retry when it is, or add the address of a recording.</source>
        <translation>放送中に再試行するか、録画のアドレスを追加してください。</translation>
    </message>
    <message>
        <source>The site offers this video in no form that can be fetched.</source>
        <translation>このビデオは、取得できる形式ではサイトから提供されていません。</translation>
    </message>
    <message>
        <source>Update yt-dlp, then retry.</source>
        <translation>yt-dlp を更新してから再試行してください。</translation>
    </message>
    <message>
        <source>No video was found at this address.</source>
        <translation>このアドレスにビデオは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address of the video.</source>
        <translation>ブラウザーで開き、ビデオのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>The site wants a proof that you are not a robot.</source>
        <translation>サイトが、ロボットでないことの証明を求めています。</translation>
    </message>
    <message>
        <source>Wait some hours, then retry with fewer jobs at once.</source>
        <translation>数時間待ってから、同時に実行するジョブを減らして再試行してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>サーバーの証明書を検証できませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the network&apos;s sign-in page.</source>
        <translation>このコンピューターの日付と、ネットワークのサインインページを確認してください。</translation>
    </message>
    <message>
        <source>The server did not accept the point to go on from.</source>
        <translation>サーバーが再開位置を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Retry: the end of the partial file is fetched again.</source>
        <translation>再試行すると、途中のファイルの末尾をもう一度取得します。</translation>
    </message>
    <message>
        <source>Picture and sound could not be joined.</source>
        <translation>映像と音声を結合できませんでした。</translation>
    </message>
    <message>
        <source>FFmpeg is needed for this video and was not found.</source>
        <translation>このビデオには FFmpeg が必要ですが、見つかりませんでした。</translation>
    </message>
    <message>
        <source>Install FFmpeg, then retry.</source>
        <translation>FFmpeg をインストールしてから再試行してください。</translation>
    </message>
    <message>
        <source>This FFmpeg lacks an encoder or a filter that is needed.</source>
        <translation>この FFmpeg には、必要なエンコーダーまたはフィルターがありません。</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, or add it again with another preset.</source>
        <translation>全機能を備えた FFmpeg をインストールするか、別のプリセットでもう一度追加してください。</translation>
    </message>
    <message>
        <source>Your share of the destination&apos;s disk is used up.</source>
        <translation>保存先ディスクの割り当て容量を使い切りました。</translation>
    </message>
    <message>
        <source>Delete files there or choose another folder, then retry.</source>
        <translation>そこのファイルを削除するか別のフォルダーを選んでから、再試行してください。</translation>
    </message>
    <message>
        <source>The site shows this video to its paying members only.</source>
        <translation>このビデオは、サイトの有料会員のみに公開されています。</translation>
    </message>
    <message>
        <source>The server does not have all pieces of this video.</source>
        <translation>サーバーにこのビデオのすべての部分がそろっていません。</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched. If it happens again, look for another address.</source>
        <translation>再試行すると、足りない部分だけを取得します。再び起こる場合は、別のアドレスを探してください。</translation>
    </message>
    <message>
        <source>The file has become too large for the destination&apos;s disk.</source>
        <translation>ファイルが保存先のディスクで扱えるサイズを超えました。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, then retry.</source>
        <translation>別のディスクのフォルダーを選んでから再試行してください。</translation>
    </message>
    <message>
        <source>The destination&apos;s path is too long for its disk.</source>
        <translation>保存先のパスが、そのディスクには長すぎます。</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then retry.</source>
        <translation>パスの短いフォルダーを選んでから再試行してください。</translation>
    </message>
    <message>
        <source>This computer has too many files open.</source>
        <translation>このコンピューターで開かれているファイルが多すぎます。</translation>
    </message>
    <message>
        <source>Close other programs or run fewer jobs at once, then retry.</source>
        <translation>ほかのプログラムを閉じるか同時に実行するジョブを減らしてから、再試行してください。</translation>
    </message>
    <message>
        <source>This computer has run out of memory.</source>
        <translation>このコンピューターのメモリが不足しています。</translation>
    </message>
    <message>
        <source>The server sends this address from one place to the next without end.</source>
        <translation>サーバーがこのアドレスの転送を際限なく繰り返しています。</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that it ends at.</source>
        <translation>ブラウザーで開き、最後に行き着いたアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>The server did not wait for the request.</source>
        <translation>サーバーが要求を待たずに接続を打ち切りました。</translation>
    </message>
    <message>
        <source>Retry: the download goes on from where it was.</source>
        <translation>再試行すると、ダウンロードは中断したところから続きます。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server sent an empty file.</source>
        <translation>サーバーが空のファイルを送ってきました。</translation>
    </message>
    <message>
        <source>Retry later, or look for another address of the same video.</source>
        <translation>後で再試行するか、同じビデオの別のアドレスを探してください。</translation>
    </message>
    <message>
        <source>yt-dlp needs Python, which was not found.</source>
        <translation>yt-dlp には Python が必要ですが、見つかりませんでした。</translation>
    </message>
    <message>
        <source>Install Python 3, or a yt-dlp that brings its own.</source>
        <translation>Python 3 か、Python を同梱した yt-dlp をインストールしてください。</translation>
    </message>
    <message>
        <source>This yt-dlp needs a newer Python than this computer has.</source>
        <translation>この yt-dlp には、このコンピューターのものより新しい Python が必要です。</translation>
    </message>
    <message>
        <source>Install a newer Python, or a yt-dlp that brings its own.</source>
        <translation>新しい Python か、Python を同梱した yt-dlp をインストールしてください。</translation>
    </message>
    <message>
        <source>This yt-dlp does not know all options that are needed.</source>
        <translation>この yt-dlp は、必要なオプションの一部に対応していません。</translation>
    </message>
    <message>
        <source>yt-dlp cannot start: a part of it is missing.</source>
        <translation>yt-dlp の一部が欠けているため、起動できません。</translation>
    </message>
    <message>
        <source>Install yt-dlp again, then retry.</source>
        <translation>yt-dlp を再インストールしてから再試行してください。</translation>
    </message>
    <message>
        <source>yt-dlp does not understand what this site sent.</source>
        <translation>yt-dlp は、このサイトから送られた内容を解釈できません。</translation>
    </message>
    <message>
        <source>yt-dlp stopped because of a fault of its own.</source>
        <translation>yt-dlp が自身の不具合により停止しました。</translation>
    </message>
    <message>
        <source>The source file may not be read.</source>
        <translation>ソースファイルの読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Change its permissions or copy it to another folder.</source>
        <translation>アクセス権を変更するか、別のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>This FFmpeg does not know all options that are needed.</source>
        <translation>この FFmpeg は、必要なオプションの一部に対応していません。</translation>
    </message>
    <message>
        <source>Install FFmpeg 5.1 or newer, then retry.</source>
        <translation>FFmpeg 5.1 以降をインストールしてから再試行してください。</translation>
    </message>
    <message>
        <source>FFmpeg cannot start: a part of it is missing.</source>
        <translation>FFmpeg の一部が欠けているため、起動できません。</translation>
    </message>
    <message>
        <source>Install FFmpeg again, then retry.</source>
        <translation>FFmpeg を再インストールしてから再試行してください。</translation>
    </message>
    <message>
        <source>This FFmpeg cannot read this kind of video.</source>
        <translation>この FFmpeg は、この種類のビデオを読み取れません。</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, then retry.</source>
        <translation>全機能を備えた FFmpeg をインストールしてから再試行してください。</translation>
    </message>
    <message>
        <source>There is no picture in this source.</source>
        <translation>このソースに映像はありません。</translation>
    </message>
    <message>
        <source>Choose sound only for it.</source>
        <translation>このソースには音声のみを選択してください。</translation>
    </message>
    <message>
        <source>FFmpeg could not start to convert this video.</source>
        <translation>FFmpeg がこのビデオの変換を開始できませんでした。</translation>
    </message>
    <message>
        <source>Look into the job&apos;s log for the reason.</source>
        <translation>ジョブのログで理由を確認してください。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Check the address and the network, then retry.</source>
        <translation>アドレスとネットワークを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>サーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>サーバー側で問題が発生しています。</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>後で再試行してください。</translation>
    </message>
    <message>
        <source>This is not an address that can be downloaded.</source>
        <translation>これはダウンロードできるアドレスではありません。</translation>
    </message>
    <message>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>ブラウザーのアドレスバーからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>There is nothing to download at this address.</source>
        <translation>このアドレスにはダウンロードできるものがありません。</translation>
    </message>
    <message>
        <source>Open it in a browser; it must show a single video.</source>
        <translation>ブラウザーで開いてください。1 本のビデオが表示される必要があります。</translation>
    </message>
    <message>
        <source>The video is no longer at this address.</source>
        <translation>ビデオはもうこのアドレスにありません。</translation>
    </message>
    <message>
        <source>Look for its new address and add that.</source>
        <translation>新しいアドレスを探して追加してください。</translation>
    </message>
    <message>
        <source>The server refuses access to this video.</source>
        <translation>サーバーがこのビデオへのアクセスを拒否しています。</translation>
    </message>
    <message>
        <source>Open it in a browser; it may need a sign-in or have expired.</source>
        <translation>ブラウザーで開いてください。サインインが必要か、期限切れの可能性があります。</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>サーバーが要求の頻度を下げるよう求めています。</translation>
    </message>
    <message>
        <source>Wait a while, then retry with fewer jobs at once.</source>
        <translation>しばらく待ってから、同時に実行するジョブを減らして再試行してください。</translation>
    </message>
    <message>
        <source>The destination&apos;s disk is full.</source>
        <translation>保存先のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room on it, then retry.</source>
        <translation>空き容量を増やしてから再試行してください。</translation>
    </message>
    <message>
        <source>The destination folder cannot be written to.</source>
        <translation>保存先のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>別のフォルダーを選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>The destination folder is gone.</source>
        <translation>保存先のフォルダーがなくなっています。</translation>
    </message>
    <message>
        <source>Connect its drive or make it again, then retry.</source>
        <translation>ドライブを接続するかフォルダーを作り直してから、再試行してください。</translation>
    </message>
    <message>
        <source>The source file is gone.</source>
        <translation>ソースファイルがなくなっています。</translation>
    </message>
    <message>
        <source>Put it back or add it from its new place.</source>
        <translation>元の場所に戻すか、新しい場所から追加してください。</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>ディスクがエラーを報告しています。</translation>
    </message>
    <message>
        <source>Check the disk, then retry.</source>
        <translation>ディスクを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound file.</source>
        <translation>これはビデオでも音声ファイルでもありません。</translation>
    </message>
    <message>
        <source>Check what the address or file is.</source>
        <translation>アドレスまたはファイルの内容を確認してください。</translation>
    </message>
    <message>
        <source>The source is damaged.</source>
        <translation>ソースが破損しています。</translation>
    </message>
    <message>
        <source>Play it to see where, or get another copy of it.</source>
        <translation>再生して破損箇所を確認するか、別のコピーを入手してください。</translation>
    </message>
    <message>
        <source>Pieces of the video could not be fetched.</source>
        <translation>ビデオの一部を取得できませんでした。</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched.</source>
        <translation>再試行すると、足りない部分だけを取得します。</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>必要なプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Choose it in the preferences.</source>
        <translation>設定で選択してください。</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>長い間、何も進行していません。</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>再試行してください。</translation>
    </message>
    <message>
        <source>The video could not be converted.</source>
        <translation>ビデオを変換できませんでした。</translation>
    </message>
    <message>
        <source>The download program failed.</source>
        <translation>ダウンロードプログラムが失敗しました。</translation>
    </message>
    <message>
        <source>%1 (the server answered %2).</source>
        <extracomment>%1: the sentence &quot;The server refuses access …&quot; without its full stop, %2: 403</extracomment>
        <translation>%1 (サーバーの応答: %2)。</translation>
    </message>
    <message>
        <source>Nothing was told about this address.</source>
        <translation>このアドレスについての情報は得られませんでした。</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>それでも追加できます。</translation>
    </message>
    <message>
        <source>some pictures have no timestamps</source>
        <translation>タイムスタンプのないフレームがあります</translation>
    </message>
    <message>
        <source>its timestamps jump</source>
        <translation>タイムスタンプが飛んでいます</translation>
    </message>
    <message>
        <source>some pictures share a timestamp</source>
        <translation>タイムスタンプが重複するフレームがあります</translation>
    </message>
    <message>
        <source>Retry: it is downloaded again from the start.</source>
        <translation>再試行すると、最初からダウンロードし直します。</translation>
    </message>
    <message>
        <source>Play the source to see whether it is whole there, then retry.</source>
        <translation>ソースを再生して全体がそろっているか確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the video.</source>
        <translation>サーバーがビデオの代わりに Web ページを送ってきました。</translation>
    </message>
    <message>
        <source>Open the address in a browser; the network may ask for a sign-in.</source>
        <translation>アドレスをブラウザーで開いてください。ネットワークがサインインを求めている可能性があります。</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>ファイルの末尾が欠けています。</translation>
    </message>
    <message>
        <source>This file is neither a video nor a sound file.</source>
        <translation>このファイルはビデオでも音声ファイルでもありません。</translation>
    </message>
    <message>
        <source>Check that the address leads to a video.</source>
        <translation>アドレスがビデオのものか確認してください。</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <translation>このファイルに映像はありません。</translation>
    </message>
    <message>
        <source>Ask for “audio” only, or check what the address leads to.</source>
        <translation>「audio」だけを指定するか、アドレスの内容を確認してください。</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>このファイルに音声はありません。</translation>
    </message>
    <message>
        <source>Do not ask for “audio” of it.</source>
        <translation>「audio」を指定しないでください。</translation>
    </message>
    <message>
        <source>The file has %1 pictures instead of %2.</source>
        <translation>ファイルのフレーム数は %2 のはずですが、%1 です。</translation>
    </message>
    <message>
        <source>The file is %1 long instead of %2.</source>
        <translation>ファイルの長さは %2 のはずですが、%1 です。</translation>
    </message>
    <message>
        <source>The file has a gap of %1 s at %2.</source>
        <translation>ファイルの %2 の位置に %1 秒の欠落があります。</translation>
    </message>
    <message>
        <source>A part of the file is in it twice.</source>
        <translation>ファイルの一部が二重に入っています。</translation>
    </message>
    <message>
        <source>The picture is %1 long, but the sound is %2 long.</source>
        <translation>映像の長さは %1 ですが、音声の長さは %2 です。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>ファイルがなくなっています。</translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation>ファイルのサイズは %2 バイトのはずですが、%1 バイトです。</translation>
    </message>
    <message>
        <source>The HLS playlists do not lead to all that was encoded.</source>
        <translation>HLS のプレイリストが、エンコードされたものすべてにつながっていません。</translation>
    </message>
    <message>
        <source>The file is damaged at %1.</source>
        <translation>ファイルの %1 の位置が破損しています。</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <translation>このファイルには映像も音声もありません。</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose a file in the preferences.</source>
        <extracomment>%1: a command to be typed in a terminal</extracomment>
        <translation>「%1」でインストールするか、設定でファイルを選択してください。</translation>
    </message>
    <message>
        <source>Install %1 as your system does, or choose a file in the preferences.</source>
        <extracomment>%1: names of programs, &quot;yt-dlp, ffmpeg&quot;</extracomment>
        <translation>%1 をお使いのシステムの方法でインストールするか、設定でファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2, but it is not a program.</source>
        <translation>%2 として「%1」が選択されていますが、プログラムではありません。</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 がインストールされていません。</translation>
    </message>
    <message>
        <source>Install %1, or choose its program file in the preferences.</source>
        <translation>%1 をインストールするか、設定でプログラムファイルを選択してください。</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose its program file in the preferences.</source>
        <translation>「%1」でインストールするか、設定でプログラムファイルを選択してください。</translation>
    </message>
    <message>
        <source>This job has made no file whose pictures could be compared.</source>
        <translation>このジョブは、映像を比較できるファイルを作成していません。</translation>
    </message>
    <message>
        <source>The downloaded original of “%1” was not kept, so there is nothing to compare with.</source>
        <translation>「%1」のダウンロードしたオリジナルは保存されなかったため、比較する相手がありません。</translation>
    </message>
    <message>
        <source>Add “original” to the files that are made to keep it the next time.</source>
        <translation>次回から保存するには、作成するファイルに「original」を追加してください。</translation>
    </message>
    <message>
        <source>Neither the source nor a file that the job has made is still there.</source>
        <translation>ソースも、ジョブが作成したファイルも、もうありません。</translation>
    </message>
    <message>
        <source>Only one of the files that could be compared is still there.</source>
        <translation>比較できるファイルのうち、残っているのは 1 つだけです。</translation>
    </message>
    <message>
        <source>Put the other one back where it was, then try again.</source>
        <translation>もう 1 つを元の場所に戻してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The source is no longer at “%1”. You see two files that were made of it.</source>
        <translation>ソースはもう「%1」にありません。ソースから作成された 2 つのファイルを表示しています。</translation>
    </message>
    <message>
        <source>The downloaded original was not kept. You see two files that were made of it.</source>
        <translation>ダウンロードしたオリジナルは保存されませんでした。そこから作成された 2 つのファイルを表示しています。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>ファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>no way is known to fetch them</source>
        <translation>取得する方法が見つからない</translation>
    </message>
    <message>
        <source>nothing is at their addresses any more</source>
        <translation>アドレスに何もなくなっている</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>アクセスが拒否された</translation>
    </message>
    <message>
        <source>the sites ask for fewer requests</source>
        <translation>サイトが要求を減らすよう求めている</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>ネットワークの障害</translation>
    </message>
    <message>
        <source>the servers failed</source>
        <translation>サーバーの障害</translation>
    </message>
    <message>
        <source>the downloads are not whole</source>
        <translation>ダウンロードが不完全</translation>
    </message>
    <message>
        <source>there is no video in them</source>
        <translation>ビデオが含まれていない</translation>
    </message>
    <message>
        <source>the media are damaged</source>
        <translation>メディアが破損している</translation>
    </message>
    <message>
        <source>their source files are not there</source>
        <translation>ソースファイルがない</translation>
    </message>
    <message>
        <source>they could not be converted</source>
        <translation>変換できなかった</translation>
    </message>
    <message>
        <source>their folders cannot be written</source>
        <translation>フォルダーに書き込めない</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱい</translation>
    </message>
    <message>
        <source>a program is missing</source>
        <translation>プログラムが見つからない</translation>
    </message>
    <message>
        <source>yt-dlp or FFmpeg failed</source>
        <translation>yt-dlp または FFmpeg の失敗</translation>
    </message>
    <message>
        <source>something else went wrong</source>
        <translation>その他の問題</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all jobs of the list</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Local files</source>
        <extracomment>in the place of an internet host: files of this computer</extracomment>
        <translation>ローカルファイル</translation>
    </message>
    <message>
        <source>Without a preset</source>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>情報を取得中…</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>解析中</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>変換中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Stopping before sleep…</source>
        <translation>スリープの前に停止しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2</source>
        <extracomment>%1: a host such as example.org, %2: a time of the day</extracomment>
        <translation>%1 の要請により %2 まで休止</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>Tries again at %1: %2</source>
        <extracomment>%1: a time of the day, %2: one sentence that says what went wrong</extracomment>
        <translation>%1 に再試行: %2</translation>
    </message>
    <message>
        <source>Waiting for an encode slot</source>
        <translation>変換の空きを待機中</translation>
    </message>
    <message>
        <source>Waiting for a download slot</source>
        <translation>ダウンロードの空きを待機中</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>%1 に開始</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>ネットワークを待機中</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>ディスクの空きを待機中</translation>
    </message>
    <message>
        <source>Waiting for its folder or drive</source>
        <translation>フォルダーまたはドライブを待機中</translation>
    </message>
    <message>
        <source>Waiting for a missing program</source>
        <translation>不足しているプログラムを待機中</translation>
    </message>
    <message>
        <source>Queued, nothing is started</source>
        <translation>順番待ち (新しいジョブは開始しません)</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <extracomment>%1: one sentence that says by what</extracomment>
        <translation>中断: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: one sentence that says what went wrong</extracomment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1: a whole number, with the space or none that goes before the sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>%1: how much faster than playing a conversion runs, such as 2.4</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>%1: days, %2: hours, abbreviated</extracomment>
        <translation>%1 日 %2 時間</translation>
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
        <translation>標準</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>一時停止 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>キャンセル済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>ジョブなし</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed after the program had ended unexpectedly.</source>
        <translation>
            <numerusform>プログラムが予期せず終了した後、%n 件のジョブを再開しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) among them start over.</source>
        <translation>
            <numerusform>そのうち %n 件の変換は最初からやり直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had only to be put in place.</source>
        <translation>
            <numerusform>そのうち %n 件は配置するだけで済みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were running when the program ended; press Resume to go on with them.</source>
        <translation>
            <numerusform>プログラムの終了時に %n 件のジョブが実行中でした。続行するには [再開] を押してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were at work each time and may be the reason; they are not resumed by themselves any more.</source>
        <translation>
            <numerusform>%n 件のジョブが毎回実行中で、原因の可能性があります。これらは今後自動的には再開されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>yt-dlp and FFmpeg are missing: without them no job can start.</source>
        <translation>yt-dlp と FFmpeg がありません。これらがないとジョブを開始できません。</translation>
    </message>
    <message>
        <source>yt-dlp is missing: without it nothing can be downloaded.</source>
        <translation>yt-dlp がありません。これがないと何もダウンロードできません。</translation>
    </message>
    <message>
        <source>FFmpeg is missing: without it no file can be checked or converted.</source>
        <translation>FFmpeg がありません。これがないとファイルの確認も変換もできません。</translation>
    </message>
    <message>
        <source>%1 – not in the FFmpeg of this computer</source>
        <extracomment>%1: a codec</extracomment>
        <translation>%1 – このコンピューターの FFmpeg では使用不可</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a summary. %1: what it is about, %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>sound alone</source>
        <translation>音声のみ</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>%1 kbit/s at 1080p</source>
        <translation>1080p で %1 kbit/s</translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>最大 %1 MB</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>高品質</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>品質 %1</translation>
    </message>
    <message>
        <source>in hardware where it works</source>
        <translation>可能ならハードウェアを使用</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>title and description</source>
        <translation>タイトルと説明</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>yt-dlp 用</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Matroska (MKV)</source>
        <translation>Matroska (MKV)</translation>
    </message>
    <message>
        <source>Copied, not encoded</source>
        <extracomment>of pictures or sound: taken over as it is</extracomment>
        <translation>エンコードせずにコピー</translation>
    </message>
    <message>
        <source>Quick to make</source>
        <translation>速度優先</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Small files, slow to make</source>
        <translation>サイズ優先 (低速)</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>A file for each size</source>
        <translation>サイズごとに 1 ファイル</translation>
    </message>
    <message>
        <source>HLS: a folder for web players</source>
        <translation>HLS: Web プレーヤー用のフォルダー</translation>
    </message>
    <message>
        <source>Files and HLS</source>
        <translation>ファイルと HLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In the video file</source>
        <translation>ビデオファイル内</translation>
    </message>
    <message>
        <source>In files of their own</source>
        <translation>別ファイル</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>スポンサー</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>自己宣伝</translation>
    </message>
    <message>
        <source>Requests to like and subscribe</source>
        <translation>高評価や登録のお願い</translation>
    </message>
    <message>
        <source>Intros</source>
        <translation>イントロ</translation>
    </message>
    <message>
        <source>Outros</source>
        <translation>アウトロ</translation>
    </message>
    <message>
        <source>Previews and recaps</source>
        <translation>予告とあらすじ</translation>
    </message>
    <message>
        <source>Fillers and jokes</source>
        <translation>本筋以外の部分と冗談</translation>
    </message>
    <message>
        <source>Parts without music</source>
        <translation>音楽のない部分</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>The source&apos;s subtitles are left out.</source>
        <translation>ソースの字幕は含めません。</translation>
    </message>
    <message>
        <source>The format “%1” in the preset stands for several files, not for one.</source>
        <translation>プリセットの形式「%1」は 1 つではなく複数のファイルを指しています。</translation>
    </message>
    <message>
        <source>Make room on this disk, or check its permissions, then press Retry.</source>
        <translation>このディスクの空きを増やすか権限を確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of cookies.</source>
        <translation>「%1」は Cookie ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Live streams cannot be fetched through the proxy that is set.</source>
        <translation>設定されたプロキシではライブ配信を取得できません。</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be fetched through the proxy that is set.</source>
        <translation>設定されたプロキシではこの種類のストリームを取得できません。</translation>
    </message>
    <message>
        <source>Set a proxy whose address begins with “http://” in the preferences, or none, then press Retry.</source>
        <translation>設定で「http://」で始まるプロキシを指定するか、プロキシなしにしてから再試行してください。</translation>
    </message>
    <message>
        <source>Work space:</source>
        <translation>作業領域:</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <translation>変換中は約 %1</translation>
    </message>
    <message>
        <source>This conversion needs about %1 on the disk while it runs, and %2 are to stay free, but only %3 are free.</source>
        <translation>この変換には実行中に約 %1 のディスク容量が必要で、さらに %2 を空けておく必要がありますが、空きは %3 しかありません。</translation>
    </message>
    <message>
        <source>Waiting for disk space: %1</source>
        <extracomment>%1: one sentence that says how much is missing</extracomment>
        <translation>ディスク容量を待機中: %1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <extracomment>a picture of a film; %1: how many of them are converted</extracomment>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <extracomment>a picture of a film; %1: how many of them are converted, %2: how many there are</extracomment>
        <translation>フレーム %1/%2</translation>
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
        <translation>ビデオの順番待ちリストを作り、yt-dlp でダウンロードし、FFmpeg で変換して、
受け付けたものを最後まで処理します。

  respool [SOURCE…]          これらのジョブを入れてウィンドウを開きます
  respool run [SOURCE…]      追加し、キューが空になるまで処理します
  respool add SOURCE…        開いているウィンドウまたは次回の実行のためにジョブを保存します
  respool list               ジョブを一覧表示します
  respool show ID            1 つのジョブを表示します
  respool rename ID NAME     ジョブと、これから作るファイルの名前を変えます
  respool sheet ID           完了したジョブのコンタクトシートを作成します
  respool presets            --preset に指定できるものを表示します

SOURCE はアドレス (http、https) またはファイルです。「--」より後はオプションとして扱われません。</translation>
    </message>
    <message>
        <source>“respool rename” takes the number of one job and its new name.</source>
        <translation>「respool rename」には 1 つのジョブの番号と新しい名前が必要です。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>What was chosen for this job cannot be read.</source>
        <translation>このジョブのために選んだ設定を読み取れません。</translation>
    </message>
    <message>
        <source>Add its source again, then remove this job. If a newer Respool added it, retry it with that one.</source>
        <translation>ソースをもう一度追加してから、このジョブを削除してください。新しい Respool で追加した場合は、そちらで再試行してください。</translation>
    </message>
    <message>
        <source>The times of the source have holes or jump: where sound is missing it is silent, and parts follow each other.</source>
        <translation>ソースの時刻に欠けや飛びがあります。音がない所は無音になり、各部分は続けてつながります。</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>一部が欠けています</translation>
    </message>
    <message>
        <source>Too much of the source is damaged.</source>
        <translation>ソースの損傷が多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>The source is damaged at %n place(s): pictures may be wrong there, and sound that is missing is silent.</source>
        <translation>
            <numerusform>ソースに損傷が %n か所あります。その部分は映像が乱れることがあり、欠けた音は無音になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>注記:</translation>
    </message>
</context>
<context>
    <name>respool::AddActions</name>
    <message>
        <source>The clipboard holds neither an address nor a file.</source>
        <translation>クリップボードにアドレスもファイルもありません。</translation>
    </message>
</context>
<context>
    <name>respool::AddDialog</name>
    <message>
        <source>Choose &amp;Format…</source>
        <translation>形式を選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;List Its Videos</source>
        <translation>ビデオを一覧表示(&amp;L)</translation>
    </message>
    <message>
        <source>Leave Out &amp;Duplicates</source>
        <translation>重複を除外(&amp;D)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Choose which of its formats is downloaded of the selected address</source>
        <translation>選択したアドレスのどの形式をダウンロードするかを選択します</translation>
    </message>
    <message>
        <source>Replace the selected playlist by its videos</source>
        <translation>選択したプレイリストを、含まれるビデオに置き換えます</translation>
    </message>
    <message>
        <source>Leave out what is in the list already or was given twice</source>
        <translation>すでにリストにあるものや重複して指定されたものを除外します</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>ファイル(&amp;I)…</translation>
    </message>
    <message>
        <source>Fold&amp;er…</source>
        <translation>フォルダー(&amp;E)…</translation>
    </message>
    <message>
        <source>Lis&amp;t…</source>
        <translation>リスト(&amp;T)…</translation>
    </message>
    <message>
        <source>Add video and audio files</source>
        <translation>ビデオファイルと音声ファイルを追加します</translation>
    </message>
    <message>
        <source>Add the video and audio files in a folder and below it</source>
        <translation>フォルダーとその下にあるビデオファイルと音声ファイルを追加します</translation>
    </message>
    <message>
        <source>Add the addresses in a text file or a table (CSV)</source>
        <translation>テキストファイルまたは表 (CSV) に書かれたアドレスを追加します</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>追加するファイル</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>アドレスのリスト</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.list *.m3u)</source>
        <translation>リスト (*.txt *.csv *.tsv *.list *.m3u)</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>追加対象</translation>
    </message>
    <message>
        <source>Folder with videos</source>
        <translation>ビデオのあるフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>ほかに %n 行を使用できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>追加対象 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1: a size; there are others whose size nobody knows</extracomment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <translation>空き容量は %1 のみ</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n 件を追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddOptionsForm</name>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>できるだけ早く</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>指定時刻以降</translation>
    </message>
    <message>
        <source>When I resume them</source>
        <translation>自分で再開したとき</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>優先度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>respool::AddPanel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Manage Presets</source>
        <translation>プリセットの管理</translation>
    </message>
    <message>
        <source>See, make and change presets</source>
        <translation>プリセットの表示、作成、変更</translation>
    </message>
    <message>
        <source>Add to the list and begin (Enter)</source>
        <translation>リストに追加して開始します (Enter)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add many, files, folders or lists, and choose more (Ctrl+N)</source>
        <translation>多数のアドレスやファイル、フォルダー、リストを、詳細を指定して追加します (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>respool::AddTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>of a video, in time</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message numerus="yes">
        <source>Playlist, %n video(s)</source>
        <translation>
            <numerusform>プレイリスト、ビデオ %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>ライブ配信</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>%1 行目と同じ</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>すでにリストにあります</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>個別の形式</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>情報を取得中…</translation>
    </message>
</context>
<context>
    <name>respool::AddressEntry</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Paste addresses or file paths, one a line</source>
        <translation>アドレスまたはファイルのパスを 1 行に 1 つずつ貼り付け</translation>
    </message>
</context>
<context>
    <name>respool::AdvancedPanel</name>
    <message>
        <source>Export Diagnostics…</source>
        <translation>診断情報をエクスポート…</translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation>ディスクに残す空き容量</translation>
    </message>
    <message>
        <source>Jobs wait while there is less.</source>
        <translation>これより少ない間、ジョブは待機します。</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>MiB: 1,048,576 bytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the folder of the list and its settings</source>
        <translation>リストと設定のフォルダーを開きます</translation>
    </message>
    <message>
        <source>No program is set up to open folders.</source>
        <translation>フォルダーを開くプログラムが設定されていません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The list of jobs, its backups and the logs lie there.</source>
        <translation>ジョブのリスト、そのバックアップ、ログがここにあります。</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>問題が起きたとき</translation>
    </message>
    <message>
        <source>A text file with versions, settings, numbers of jobs and the last lines of logs, for a report about a problem. It holds no passwords, cookies or tokens; addresses of videos can be in it. Read it before you send it.</source>
        <translation>バージョン、設定、ジョブの件数、ログの最後の部分を含む、問題報告用のテキストファイルです。パスワード、Cookie、トークンは含まれませんが、ビデオのアドレスは含まれることがあります。送信する前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Export Diagnostics</source>
        <translation>診断情報のエクスポート</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Writing the diagnostics…</source>
        <translation>診断情報を書き出しています…</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>「%1」に書き出しました。</translation>
    </message>
</context>
<context>
    <name>respool::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Another one is used at the next start.</source>
        <translation>変更は次回の起動時に反映されます。</translation>
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
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a column: how a run ended</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>終了コード</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsPage</name>
    <message>
        <source>Attempts of the job</source>
        <translation>ジョブの試行</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>このジョブではまだ何も実行されていません。</translation>
    </message>
</context>
<context>
    <name>respool::Banner</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>respool::Collector</name>
    <message>
        <source>Only the first %1 of so many were taken.</source>
        <translation>多すぎるため、最初の %1 件だけを取り込みました。</translation>
    </message>
    <message>
        <source>Add the others when these are in the list.</source>
        <translation>これらがリストに追加されてから、残りを追加してください。</translation>
    </message>
    <message>
        <source>There is no video or audio file in the folder “%1”.</source>
        <translation>フォルダー「%1」にはビデオファイルも音声ファイルもありません。</translation>
    </message>
    <message>
        <source>Give a folder that has some.</source>
        <translation>それらを含むフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is too long for a list, or it cannot be read.</source>
        <translation>「%1」はリストとして長すぎるか、読み取れません。</translation>
    </message>
    <message>
        <source>Split it into shorter ones.</source>
        <translation>短いリストに分割してください。</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>「%1」にアドレスがありません。</translation>
    </message>
    <message>
        <source>Give a list with an address on each line.</source>
        <translation>各行にアドレスが書かれたリストを指定してください。</translation>
    </message>
    <message>
        <source>There are too many files in the folder “%1”: only some were looked at.</source>
        <translation>フォルダー「%1」のファイルが多すぎるため、一部だけを調べました。</translation>
    </message>
    <message>
        <source>Give the folders in it that have the videos.</source>
        <translation>その中の動画があるフォルダーを指定してください。</translation>
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
        <translation>標準の列</translation>
    </message>
</context>
<context>
    <name>respool::CommandPage</name>
    <message>
        <source>Copy Commands</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Commands of the job</source>
        <translation>ジョブのコマンド</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>このジョブではまだ何も実行されていません。</translation>
    </message>
</context>
<context>
    <name>respool::CompareCanvas</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Left and Right go to the frame before and after, Shift with arrows moves the part that is seen, Ctrl with Left and Right moves the divider.</source>
        <translation>左右の矢印キーで前後のフレームへ移動、Shift と矢印キーで表示部分を移動、Ctrl と左右の矢印キーで境界線を移動します。</translation>
    </message>
</context>
<context>
    <name>respool::CompareDialog</name>
    <message>
        <source>Compare: %1</source>
        <extracomment>the title of a window; %1: the name of a job</extracomment>
        <translation>比較: %1</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>1 つ目のファイル</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>2 つ目のファイル</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>2 つを横に並べて表示します</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>境界線</translation>
    </message>
    <message>
        <source>One over the other, with a divider to drag</source>
        <translation>2 つを重ねて表示し、境界線をドラッグして比較します</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>画像全体を表示します</translation>
    </message>
    <message>
        <source>100 %</source>
        <extracomment>of a zoom</extracomment>
        <translation>100%</translation>
    </message>
    <message>
        <source>Every dot as it is; drag to move</source>
        <translation>等倍で表示します。ドラッグで移動できます</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a size in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>この時刻に画像はありません。</translation>
    </message>
    <message>
        <source>%1  ·  frame %2</source>
        <extracomment>%1: a time, %2: the number of a frame</extracomment>
        <translation>%1  ·  フレーム %2</translation>
    </message>
</context>
<context>
    <name>respool::ContactSheets</name>
    <message>
        <source>Making the contact sheet of “%1”…</source>
        <translation>「%1」のコンタクトシートを作成中…</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>「%1」ができました。</translation>
    </message>
</context>
<context>
    <name>respool::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>respool::DownloadsPanel</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>これはフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>このフォルダーは現在存在しません。</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>このフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>このファイルはありません。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This is no cookies file in Netscape&apos;s format.</source>
        <translation>これは Netscape 形式の Cookie ファイルではありません。</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>新しいファイルのフォルダー</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Cookie ファイル</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>同時実行数</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Downloads from one host at once</source>
        <translation>1 つのホストからの同時ダウンロード数</translation>
    </message>
    <message>
        <source>Some hosts refuse more than a few.</source>
        <translation>多すぎると拒否するホストがあります。</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>個別に数を指定するホスト</translation>
    </message>
    <message>
        <source>Tries before a job is given up</source>
        <translation>ジョブを断念するまでの試行回数</translation>
    </message>
    <message>
        <source>Counted anew whenever a try got further than the last.</source>
        <translation>前回より先に進むたびに数え直します。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>ダウンロード全体の速度</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>KiB a second: 1,024 bytes a second</extracomment>
        <translation> KiB/秒</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>instead of a number of KiB a second</extracomment>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <extracomment>%1: a browser, such as Firefox</extracomment>
        <translation>%1 のもの</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>For videos that only people who are signed in can see.</source>
        <translation>サインインした人だけが見られるビデオに使用します。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>This is no address of a proxy, such as “%1”.</source>
        <translation>「%1」のようなプロキシのアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>respool::EmptyState</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Add the addresses or files that were copied</source>
        <translation>コピーしたアドレスまたはファイルを追加します</translation>
    </message>
    <message>
        <source>No job matches “%1”</source>
        <translation>「%1」に一致するジョブはありません</translation>
    </message>
    <message>
        <source>Clear the search, or choose “All” beside the list, to see all jobs.</source>
        <translation>すべてのジョブを表示するには、検索をクリアするか、リストの横の「すべて」を選んでください。</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>ここにビデオをドロップ</translation>
    </message>
    <message>
        <source>Links from the browser, files from a folder, or a list of addresses as text.

Or paste an address above, for example https://example.org/talk.mp4,
and press Enter. What is in the list is safe: it goes on after a restart.</source>
        <translation>ブラウザーからのリンク、フォルダーのファイル、アドレスのリスト (テキスト) をドロップできます。

または、https://example.org/talk.mp4 のようなアドレスを上に貼り付けて
Enter を押してください。リストの内容は保存され、再起動後も続きから処理されます。</translation>
    </message>
</context>
<context>
    <name>respool::EncodingPanel</name>
    <message>
        <source>Conversions at once</source>
        <translation>同時変換数</translation>
    </message>
    <message>
        <source>One uses the whole processor already; more rarely end sooner.</source>
        <translation>1 つでもプロセッサ全体を使います。増やしても早く終わることはまれです。</translation>
    </message>
    <message>
        <source>Threads of one conversion</source>
        <translation>1 つの変換のスレッド数</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs.</source>
        <translation>減らすと、ほかのプログラムが使えるプロセッサの余裕が増えます。</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <extracomment>instead of a number of threads</extracomment>
        <translation>コアの数と同じ</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>ほかのプログラムを優先</translation>
    </message>
    <message>
        <source>With 19 conversions get what nobody else wants.</source>
        <translation>19 にすると、変換はほかのプログラムが使わない分だけを使います。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>instead of a number from 1 to 19: how much conversions give way to other programs</extracomment>
        <translation>しない</translation>
    </message>
</context>
<context>
    <name>respool::FailureGroups</name>
    <message>
        <source>Retry All</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Close the list of failures</source>
        <translation>失敗の一覧を閉じる</translation>
    </message>
    <message>
        <source>Close until more jobs fail</source>
        <translation>次にジョブが失敗するまで閉じます</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>原因別の失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <extracomment>%n: jobs; %1: what they have in common, such as “the disk is full” or a sentence</extracomment>
        <translation>
            <numerusform>%n 件が失敗: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>ツールを表示…</translation>
    </message>
</context>
<context>
    <name>respool::FileHandOver</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It was moved, renamed or deleted after the job had put it in place.</source>
        <translation>「%1」はもうありません。ジョブが配置した後に、移動、名前の変更、または削除が行われました。</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. Choose one in the file manager.</source>
        <translation>「%1」を開くプログラムが設定されていません。ファイルマネージャーで選択してください。</translation>
    </message>
</context>
<context>
    <name>respool::FilesPage</name>
    <message>
        <source>Files of the job</source>
        <translation>ジョブのファイル</translation>
    </message>
    <message>
        <source>This job has made no file yet.</source>
        <translation>このジョブはまだファイルを作成していません。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play it in the program for such files (Enter)</source>
        <translation>この種類のファイル用のプログラムで再生します (Enter)</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>フォルダー内で表示します</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>パスをコピーします</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Look at it and its source at the same time position</source>
        <translation>ソースと同じ時刻の位置で見比べます</translation>
    </message>
</context>
<context>
    <name>respool::FilterList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>one choice of the sidebar for a screen reader: %1: its text, %2: how many jobs it shows</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>respool::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>%n: how many more hosts or presets there are</extracomment>
        <translation>少なく表示</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか %n 件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FolderButton</name>
    <message>
        <source>New files go to “%1”. Click to choose another folder.</source>
        <translation>新しいファイルは「%1」に保存されます。クリックすると別のフォルダーを選べます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>新しいファイルのフォルダー</translation>
    </message>
</context>
<context>
    <name>respool::FormatPicker</name>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Choose Format</source>
        <translation>形式の選択</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>情報を取得中…</translation>
    </message>
    <message>
        <source>Video formats</source>
        <translation>映像の形式</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>音声の形式</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>プリセットに従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>ファイルに入れる</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>別ファイル</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>字幕(&amp;S)</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>字幕の言語</translation>
    </message>
    <message>
        <source>“%1” is a playlist: its videos have formats of their own.</source>
        <translation>「%1」はプレイリストです。形式はビデオごとに異なります。</translation>
    </message>
</context>
<context>
    <name>respool::FormatTableModel</name>
    <message>
        <source>Video</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The best video</source>
        <extracomment>of several videos or sounds</extracomment>
        <translation>最高の映像</translation>
    </message>
    <message>
        <source>The best sound</source>
        <translation>最高の音声</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>映像なし</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames a second</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護</translation>
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
        <translation>一時ファイルのための空き容量がありません。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>ディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No pictures can be read from “%1”.</source>
        <translation>「%1」から画像を読み取れません。</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>再生できるか確認してください。</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>この時刻に画像はありません。</translation>
    </message>
    <message>
        <source>Move a little forward or back.</source>
        <translation>少し前か後に移動してください。</translation>
    </message>
</context>
<context>
    <name>respool::GeneralPanel</name>
    <message>
        <source>Resume interrupted jobs at the next start</source>
        <translation>中断したジョブを次回の起動時に再開する</translation>
    </message>
    <message>
        <source>Otherwise they wait for you.</source>
        <translation>オフの場合、ジョブはユーザーの操作を待ちます。</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残る</translation>
    </message>
    <message>
        <source>Jobs go on without the window. Where there is no tray, closing ends the program.</source>
        <translation>ウィンドウがなくてもジョブは続きます。トレイがない環境では、閉じるとプログラムが終了します。</translation>
    </message>
    <message>
        <source>Offer addresses that are copied anywhere</source>
        <translation>ほかの場所でコピーされたアドレスの追加を提案する</translation>
    </message>
    <message>
        <source>Nothing is added until you say so, and nothing leaves the computer.</source>
        <translation>ユーザーが指示するまで何も追加されず、コンピューターの外には何も送信されません。</translation>
    </message>
</context>
<context>
    <name>respool::HistoryPanel</name>
    <message>
        <source>Take finished jobs from the list after (days)</source>
        <translation>完了したジョブをリストから取り除くまでの日数</translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>instead of a number of days</extracomment>
        <translation>取り除かない</translation>
    </message>
</context>
<context>
    <name>respool::HostLimitsTable</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>個別に数を指定するホスト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同時実行数</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>ホストを追加</translation>
    </message>
    <message>
        <source>Remove host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>ホストを削除</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>「%1」はホスト名ではありません。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
</context>
<context>
    <name>respool::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop and keep what is there (Space)</source>
        <translation>停止し、ここまでの内容を残します (Space)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on where it stopped (Space)</source>
        <translation>停止したところから続行します (Space)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop and delete unfinished files</source>
        <translation>停止し、未完成のファイルを削除します</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>もう一度試します (F5)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take from the list; finished files stay (Del)</source>
        <translation>リストから取り除きます。完成したファイルは残ります (Del)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Play the finished file (Enter)</source>
        <translation>完成したファイルを再生します (Enter)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show the finished file in its folder</source>
        <translation>完成したファイルをフォルダー内で表示します</translation>
    </message>
    <message>
        <source>Contact Sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Make a picture with twenty frames beside the finished file</source>
        <translation>完成したファイルの隣に、20 フレームを並べた画像を作成します</translation>
    </message>
    <message>
        <source>Compare with Source…</source>
        <translation>ソースと比較…</translation>
    </message>
    <message>
        <source>Look at the finished file and its source at the same time position</source>
        <translation>完成したファイルとソースを同じ時刻の位置で見比べます</translation>
    </message>
    <message>
        <source>Retry from Scratch</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Throw away what is there and begin anew</source>
        <translation>ここまでの内容を破棄し、最初からやり直します</translation>
    </message>
    <message>
        <source>Start Now</source>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Start ahead of all others and of the limits</source>
        <translation>ほかのすべてのジョブや制限より優先して開始します</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>時刻を指定して開始…</translation>
    </message>
    <message>
        <source>Start at a time of your choice</source>
        <translation>指定した時刻に開始します</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>One place nearer to its turn</source>
        <translation>順番を 1 つ早めます</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>One place farther from its turn</source>
        <translation>順番を 1 つ遅らせます</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>同じ優先度のほかのすべてのジョブより前にします</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Behind all others of its priority</source>
        <translation>同じ優先度のほかのすべてのジョブより後にします</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Before all normal ones</source>
        <translation>標準のすべてのジョブより前に実行します</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>リストの順に実行します</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Behind all normal ones</source>
        <translation>標準のすべてのジョブより後に実行します</translation>
    </message>
    <message>
        <source>Remove with Files…</source>
        <translation>ファイルも削除…</translation>
    </message>
    <message>
        <source>Take from the list and delete the finished files</source>
        <translation>リストから取り除き、完成したファイルを削除します</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Give it, and its files, another name</source>
        <translation>ジョブとそのファイルの名前を変更します</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy where it comes from</source>
        <translation>取得元をコピーします</translation>
    </message>
    <message>
        <source>Pause or Resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Pause, or go on where it stopped</source>
        <translation>一時停止するか、停止したところから続行します</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>The files of this job have their names already. Rename them in the file manager.</source>
        <translation>このジョブのファイルにはすでに名前が付いています。ファイルマネージャーで名前を変更してください。</translation>
    </message>
    <message>
        <source>This job has made no file.</source>
        <translation>このジョブはファイルを作成していません。</translation>
    </message>
</context>
<context>
    <name>respool::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>ジョブの詳細</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>詳細のページ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
</context>
<context>
    <name>respool::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>respool::JobTableModel</name>
    <message>
        <source>Busy</source>
        <comment>progress that cannot be measured</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>#</source>
        <comment>a job&apos;s place in the queue</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>ETA</source>
        <comment>time that is left</comment>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>キュー内の順番</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>when the job was</comment>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <comment>time</comment>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>ジョブ番号</translation>
    </message>
</context>
<context>
    <name>respool::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>ジョブのリスト内</translation>
    </message>
    <message>
        <source>In the details of a job</source>
        <translation>ジョブの詳細で</translation>
    </message>
</context>
<context>
    <name>respool::LogPage</name>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Open Whole Log</source>
        <translation>ログ全体を開く</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>前の箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>次の箇所 (Enter)</translation>
    </message>
    <message>
        <source>Stay at the end while the log grows</source>
        <translation>ログが増えている間、末尾を表示し続けます</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in a log; %1: which one, %2: how many there are</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous place in the log</source>
        <translation>ログ内の前の箇所</translation>
    </message>
</context>
<context>
    <name>respool::LogView</name>
    <message>
        <source>Log of the job</source>
        <translation>ジョブのログ</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>このジョブではまだ何も実行されていません。</translation>
    </message>
</context>
<context>
    <name>respool::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>コピーしたものを追加</translation>
    </message>
    <message>
        <source>Add many at once</source>
        <translation>まとめて追加</translation>
    </message>
    <message>
        <source>Go to the addresses</source>
        <translation>アドレス欄へ移動</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>フィルターの表示/非表示</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細の表示/非表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Search, or find in the log</source>
        <translation>検索、またはログ内を検索</translation>
    </message>
</context>
<context>
    <name>respool::NameTemplateEdit</name>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert a placeholder into the name</source>
        <translation>名前にプレースホルダーを挿入</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Day on which it was added</source>
        <translation>追加した日</translation>
    </message>
    <message>
        <source>Number among those added together</source>
        <translation>一緒に追加したものの中での番号</translation>
    </message>
    <message>
        <source>Size or kind, such as 720p</source>
        <translation>720p などのサイズまたは種類</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a placeholder stands for, %2: the placeholder, such as {title}</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <extracomment>%1: something like {year}</extracomment>
        <translation>プレースホルダー %1 はありません。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>respool::Notifications</name>
    <message>
        <source>All jobs are done</source>
        <translation>すべてのジョブが完了しました</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Respool works on in the tray</source>
        <translation>Respool はトレイで動作を続けています</translation>
    </message>
    <message>
        <source>Its icon there shows the window again, and “Quit” in the icon&apos;s menu ends the program.</source>
        <translation>トレイのアイコンでウィンドウを再び表示できます。アイコンのメニューの「終了」でプログラムを終了します。</translation>
    </message>
</context>
<context>
    <name>respool::NotificationsPanel</name>
    <message>
        <source>Notify about</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>終わったものすべて</translation>
    </message>
    <message>
        <source>Failures, and the end of all jobs</source>
        <translation>失敗と、すべてのジョブの終了</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Several that come together are told as one.</source>
        <translation>同時に起きた複数の通知は 1 つにまとめられます。</translation>
    </message>
</context>
<context>
    <name>respool::OutputsModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>a column: whether a file is still where it was put</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>配置済み</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>移動または削除済み</translation>
    </message>
</context>
<context>
    <name>respool::OverviewPage</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>ジョブの概要</translation>
    </message>
    <message>
        <source>Why the job failed</source>
        <translation>ジョブが失敗した理由</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>ソースをコピー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show destination folder</source>
        <translation>保存先のフォルダーを表示</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>At work for</source>
        <extracomment>the time that tools have worked for a job</extracomment>
        <translation>処理時間</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>how often a job was cut off by a crash or a power loss</extracomment>
        <translation>中断回数</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: minutes and seconds</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>
            <numerusform>%n 個のファイルで %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a preset with the files that it makes; %1: its name, %2: &quot;720p,audio&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Work space</source>
        <extracomment>the disk space that a conversion takes while it runs</extracomment>
        <translation>作業領域</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <extracomment>disk space; %1: a size such as 1.2 MB</extracomment>
        <translation>変換中は約 %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>How it was converted</source>
        <translation>変換の経過</translation>
    </message>
</context>
<context>
    <name>respool::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: what the file or folder is for</extracomment>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>Type the whole path, from the root of the disk on.</source>
        <translation>ディスクのルートからの完全なパスを入力してください。</translation>
    </message>
</context>
<context>
    <name>respool::PowerPanel</name>
    <message>
        <source>Keep the computer awake while there is work</source>
        <translation>作業中はコンピューターをスリープさせない</translation>
    </message>
    <message>
        <source>It does not fall asleep by itself then.</source>
        <translation>その間、コンピューターは自動的にはスリープしません。</translation>
    </message>
    <message>
        <source>When the last job has ended</source>
        <translation>最後のジョブが終わったとき</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>コンピューターをスリープさせる</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>コンピューターをシャットダウンする</translation>
    </message>
    <message>
        <source>Quit Respool</source>
        <translation>Respool を終了する</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>コマンドを実行する</translation>
    </message>
    <message>
        <source>Sleep, shutdown and quitting are announced and can be stopped.</source>
        <translation>スリープ、シャットダウン、終了は予告され、中止できます。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>A program with its arguments; quotation marks keep words together.</source>
        <translation>プログラムと引数。引用符で囲むと、語がひとまとまりになります。</translation>
    </message>
    <message>
        <source>Type the command that is to be run.</source>
        <translation>実行するコマンドを入力してください。</translation>
    </message>
</context>
<context>
    <name>respool::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Something on the page “%1” cannot be kept as it is.</source>
        <extracomment>%1: the name of a page of the preferences</extracomment>
        <translation>ページ「%1」に、そのままでは保存できない項目があります。</translation>
    </message>
</context>
<context>
    <name>respool::Presence</name>
    <message>
        <source>Respool quits when the jobs at work have ended.</source>
        <translation>実行中のジョブが終わると Respool を終了します。</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>終了しない</translation>
    </message>
</context>
<context>
    <name>respool::PresetChoice</name>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Which files to make: a preset, or original, audio, and heights such as 1080p in any combination</source>
        <translation>作成するファイル: プリセット、または original、audio、1080p などの高さの任意の組み合わせ</translation>
    </message>
</context>
<context>
    <name>respool::PresetDownloadPage</name>
    <message>
        <source>Subtitles of the address</source>
        <translation>アドレスの字幕</translation>
    </message>
    <message>
        <source>The thumbnail, as the cover of the original</source>
        <translation>サムネイル (オリジナルのカバー画像として)</translation>
    </message>
    <message>
        <source>Title, author, date and description</source>
        <translation>タイトル、作者、日付、説明</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>what the files need</source>
        <extracomment>shown in the empty field</extracomment>
        <translation>ファイルに必要なもの</translation>
    </message>
    <message>
        <source>A format selector of yt-dlp, such as 137+140 or bv*[fps&lt;=30]+ba</source>
        <translation>yt-dlp の形式セレクター (137+140 や bv*[fps&lt;=30]+ba など)</translation>
    </message>
    <message>
        <source>Languages of subtitles</source>
        <translation>字幕の言語</translation>
    </message>
    <message>
        <source>all; or such as en, pt-BR, de.*</source>
        <extracomment>shown in the empty field. en, pt-BR, de.*: codes of languages</extracomment>
        <translation>すべては all、または en, pt-BR, de.* など</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Embed</source>
        <extracomment>what is put into the downloaded file</extracomment>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>yt-dlp 用</translation>
    </message>
    <message>
        <source>Where people have marked such parts on SponsorBlock (YouTube only)</source>
        <translation>SponsorBlock でユーザーがこれらの部分に印を付けている場合 (YouTube のみ)</translation>
    </message>
    <message>
        <source>Extra arguments for yt-dlp</source>
        <translation>yt-dlp の追加の引数</translation>
    </message>
    <message>
        <source>One option each: %1</source>
        <translation>1 項目に 1 オプション: %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>an argument to a list</extracomment>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add an argument</source>
        <translation>引数を追加</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>引数を削除</translation>
    </message>
    <message>
        <source>Argument for yt-dlp</source>
        <translation>yt-dlp の引数</translation>
    </message>
</context>
<context>
    <name>respool::PresetEditor</name>
    <message>
        <source>New Preset</source>
        <translation>新しいプリセット</translation>
    </message>
    <message>
        <source>Edit Preset</source>
        <translation>プリセットの編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Parts of the preset</source>
        <translation>プリセットの各部</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>What is wrong with the preset</source>
        <translation>プリセットの問題点</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>プリセットに名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>respool::PresetFilesPage</name>
    <message>
        <source>The original, untouched</source>
        <translation>オリジナル (そのまま)</translation>
    </message>
    <message>
        <source>Converted in full size</source>
        <translation>元のサイズで変換</translation>
    </message>
    <message>
        <source>The sound alone</source>
        <translation>音声のみ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>such as 1080p, 720p, 480p</source>
        <extracomment>an example of what can be typed</extracomment>
        <translation>1080p, 720p, 480p など</translation>
    </message>
    <message>
        <source>Lines of the short side; none above the source&apos;s. Several are made from one decoding.</source>
        <translation>短辺のピクセル数です。ソースを超えるものは作成しません。1 回のデコードから複数のサイズを作成します。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>作成するファイルを 1 つ以上選んでください。</translation>
    </message>
</context>
<context>
    <name>respool::PresetSoundPage</name>
    <message>
        <source>Sound codec</source>
        <translation>音声コーデック</translation>
    </message>
    <message>
        <source>Sound that has the codec already stays as it is</source>
        <translation>すでにこのコーデックの音声はそのまま使用する</translation>
    </message>
    <message>
        <source>Keep the source&apos;s subtitles where the file can hold them</source>
        <translation>ファイルに格納できる場合、ソースの字幕を残す</translation>
    </message>
    <message>
        <source>Bitrate of the sound</source>
        <translation>音声のビットレート</translation>
    </message>
    <message>
        <source>What the codec needs</source>
        <extracomment>instead of a number of kilobits</extracomment>
        <translation>コーデックに必要な値</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For stereo; more channels get more.</source>
        <translation>ステレオの場合の値です。チャンネルが増えると値も増えます。</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>ビットレート</translation>
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
        <translation>映像コーデック</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>速度とサイズ</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>An encoder in hardware may be used where one works</source>
        <translation>動作する場合、ハードウェアエンコーダーの使用を許可する</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>instead of a number for the quality</extracomment>
        <translation>良</translation>
    </message>
    <message>
        <source>The encoder&apos;s constant rate factor: smaller is better.</source>
        <translation>エンコーダーの CRF 値です。小さいほど高品質です。</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For 1080p; smaller pictures get less.</source>
        <translation>1080p の場合の値です。小さい映像では値も小さくなります。</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>The most that each file may have, sound included.</source>
        <translation>音声を含む、各ファイルの最大サイズです。</translation>
    </message>
    <message>
        <source>Quicker, but larger at the same quality.</source>
        <translation>速くなりますが、同じ品質ではファイルが大きくなります。</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
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
        <translation>プリセット</translation>
    </message>
    <message>
        <source>What the preset makes</source>
        <translation>プリセットが作成するもの</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>プリセットを作成します</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
    </message>
    <message>
        <source>Make a preset that begins as this one</source>
        <translation>このプリセットを元に新しいプリセットを作成します</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change this preset; jobs keep what they have</source>
        <translation>このプリセットを変更します。既存のジョブの内容は変わりません</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Take over presets from files</source>
        <translation>ファイルからプリセットを取り込みます</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save this preset as a file to pass on</source>
        <translation>このプリセットを、人に渡せるファイルとして保存します</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <extracomment>%1: the name of a preset that comes with the program</extracomment>
        <translation>%1 (組み込み)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>初期状態に戻す…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Make it what it was when the program was installed</source>
        <translation>プログラムのインストール時の状態に戻します</translation>
    </message>
    <message>
        <source>Delete this preset; jobs keep what they have</source>
        <translation>このプリセットを削除します。既存のジョブの内容は変わりません</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1: the name of the preset that is copied</extracomment>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Restore Preset</source>
        <translation>プリセットを初期状態に戻す</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>プリセットの削除</translation>
    </message>
    <message>
        <source>Undo all changes to the preset “%1”?</source>
        <translation>プリセット「%1」への変更をすべて取り消しますか?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>プリセット「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Jobs that were added with it keep what they have.</source>
        <translation>これを使って追加されたジョブの内容は変わりません。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>初期状態に戻す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>プリセットのインポート</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <source>Export Preset</source>
        <translation>プリセットのエクスポート</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>respool::PrivateFolder</name>
    <message>
        <source>No folder could be made at “%1”.</source>
        <translation>「%1」にフォルダーを作成できませんでした。</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then press Retry.</source>
        <translation>ディスクとそのアクセス権を確認してから、[再試行] を押してください。</translation>
    </message>
</context>
<context>
    <name>respool::QueueActions</name>
    <message>
        <source>Pause All</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Stop all jobs and keep what is there</source>
        <translation>すべてのジョブを停止し、ここまでの内容を残します</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Go on with all paused jobs</source>
        <translation>一時停止中のすべてのジョブを続行します</translation>
    </message>
    <message>
        <source>Keep Computer Awake</source>
        <translation>コンピューターをスリープさせない</translation>
    </message>
    <message>
        <source>No sleep by itself while jobs are running</source>
        <translation>ジョブの実行中は自動的にスリープしません</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>完了したジョブを取り除く</translation>
    </message>
    <message>
        <source>Take finished jobs from the list; their files stay</source>
        <translation>完了したジョブをリストから取り除きます。ファイルは残ります</translation>
    </message>
    <message>
        <source>Clear Finished with Files…</source>
        <translation>完了したジョブをファイルごと削除…</translation>
    </message>
    <message>
        <source>Take finished jobs from the list and delete their files</source>
        <translation>完了したジョブをリストから取り除き、そのファイルを削除します</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>プリセット…</translation>
    </message>
    <message>
        <source>What can be made of the sources</source>
        <translation>ソースから作成できるもの</translation>
    </message>
    <message>
        <source>Finish Running Jobs, Then Stop</source>
        <translation>実行中のジョブを終えてから停止</translation>
    </message>
    <message>
        <source>Start no other jobs</source>
        <translation>ほかのジョブを開始しません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>What holds for all jobs</source>
        <translation>すべてのジョブに共通の設定</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>すべてのキーとその動作</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>やり直し: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>%n 個のファイルを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted, the first is “%1”. Delete them by hand.</source>
        <extracomment>%1: a path</extracomment>
        <translation>
            <numerusform>%n 個のファイルを削除できませんでした。最初のファイルは「%1」です。手動で削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) taken from the list; their files stay.</source>
        <translation>
            <numerusform>終わったジョブ %n 件を一覧から外しました。ファイルは残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QuitDialog</name>
    <message>
        <source>Quit Respool</source>
        <translation>Respool の終了</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work.</source>
        <translation>
            <numerusform>%n 件のジョブが実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have done is kept. When they are paused now, they go on by themselves the next time Respool is started.</source>
        <translation>ここまでの作業は保存されます。今一時停止すると、次に Respool を起動したときに自動的に続行します。</translation>
    </message>
    <message>
        <source>&amp;Pause All and Quit</source>
        <translation>すべて一時停止して終了(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Finish Current Jobs, Then Quit</source>
        <translation>現在のジョブを終えてから終了(&amp;F)</translation>
    </message>
    <message>
        <source>Starts no other jobs; they wait for the next start.</source>
        <translation>ほかのジョブは開始せず、次回の起動まで待機します。</translation>
    </message>
</context>
<context>
    <name>respool::RemoveFilesDialog</name>
    <message>
        <source>Remove with Files</source>
        <translation>ファイルも削除</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 and delete %2 (%3)?</source>
        <extracomment>%1: &quot;3 jobs&quot;, %2: &quot;5 files&quot;, %3: a size such as 1.2 GB</extracomment>
        <translation>%1を取り除き、%2 (%3) を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Files</source>
        <translation>ファイルを削除</translation>
    </message>
</context>
<context>
    <name>respool::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Its files will be called “%1”.</source>
        <extracomment>%1: a name without an extension such as .mp4</extracomment>
        <translation>ファイルの名前は「%1」になります。</translation>
    </message>
</context>
<context>
    <name>respool::RowDrag</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>under the mouse while jobs are dragged</extracomment>
        <translation>
            <numerusform>%n 件のジョブ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::SheetRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>一時ファイルのための空き容量がありません。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>ディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This job has made nothing with moving pictures.</source>
        <translation>このジョブは映像のあるファイルを作成していません。</translation>
    </message>
    <message>
        <source>A contact sheet needs a video.</source>
        <translation>コンタクトシートにはビデオが必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>「%1」を読み取れなくなりました。</translation>
    </message>
    <message>
        <source>Put it back where the job had put it, then try again.</source>
        <translation>ジョブが配置した場所に戻してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The contact sheet took too long or was interrupted.</source>
        <translation>コンタクトシートの作成に時間がかかりすぎたか、中断されました。</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do.</source>
        <translation>コンピューターの負荷が下がってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No picture could be read from “%1”.</source>
        <translation>「%1」から画像を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>再生できるか確認してください。</translation>
    </message>
    <message>
        <source>The contact sheet could not be put beside “%1”.</source>
        <translation>コンタクトシートを「%1」の隣に置けませんでした。</translation>
    </message>
    <message>
        <source>Check that its folder may be written and has room.</source>
        <translation>フォルダーに書き込めること、空き容量があることを確認してください。</translation>
    </message>
</context>
<context>
    <name>respool::SourceEdit</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Paste addresses, one a line, or drop files, folders and lists of addresses here</source>
        <translation>アドレスを 1 行に 1 つずつ貼り付けるか、ファイル、フォルダー、アドレスのリストをここにドロップ</translation>
    </message>
</context>
<context>
    <name>respool::SourceLookup</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>一時ファイルのための空き容量がありません。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>ディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>サイトが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>それでも追加できます。</translation>
    </message>
</context>
<context>
    <name>respool::StartAtDialog</name>
    <message>
        <source>Start at a Time</source>
        <translation>時刻を指定して開始</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>この時刻以降に開始</translation>
    </message>
</context>
<context>
    <name>respool::StartTimeEdit</name>
    <message>
        <source>Time to start at</source>
        <translation>開始時刻</translation>
    </message>
</context>
<context>
    <name>respool::StatusPanel</name>
    <message>
        <source>%1 free</source>
        <extracomment>%1: a size such as 12.3 GB</extracomment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>%2 の空き %1</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Conversions at once</source>
        <translation>同時変換数</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>ダウンロード全体の速度</translation>
    </message>
    <message>
        <source>Keeps the computer awake</source>
        <translation>コンピューターをスリープさせません</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>There is a network.</source>
        <translation>ネットワークに接続しています。</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it is back.</source>
        <translation>接続が回復すると、ダウンロードは自動的に続行します。</translation>
    </message>
</context>
<context>
    <name>respool::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>a column: how often a step was started</extracomment>
        <translation>試行回数</translation>
    </message>
</context>
<context>
    <name>respool::StepsPage</name>
    <message>
        <source>Steps of the job</source>
        <translation>ジョブのステップ</translation>
    </message>
    <message>
        <source>Nothing is planned for this job.</source>
        <translation>このジョブには何も予定されていません。</translation>
    </message>
</context>
<context>
    <name>respool::SupervisedProcess</name>
    <message>
        <source>The folder “%1” cannot be used: %2.</source>
        <translation>フォルダー「%1」を使用できません: %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>「%1」を起動できません: %2。</translation>
    </message>
    <message>
        <source>Respool&apos;s helper “%1” cannot be started (%2). Install Respool again.</source>
        <translation>Respool の補助プログラム「%1」を起動できません (%2)。Respool を再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>respool::ThumbnailView</name>
    <message>
        <source>Picture of “%1”</source>
        <translation>「%1」の画像</translation>
    </message>
</context>
<context>
    <name>respool::ToolBar</name>
    <message>
        <source>Show or hide the filters beside the list (Ctrl+B)</source>
        <translation>リストの横のフィルターの表示/非表示を切り替えます (Ctrl+B)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Log, commands and steps of the selected job (Ctrl+I)</source>
        <translation>選択したジョブのログ、コマンド、ステップ (Ctrl+I)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Everything that concerns the whole list</source>
        <translation>リスト全体に関するすべての操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Words of name, address, folder or error; state:failed, host:example.org, preset:mp4; “-” in front for all others</source>
        <translation>名前、アドレス、フォルダー、エラーに含まれる語。state:failed、host:example.org、preset:mp4 も使用可。先頭に「-」を付けるとそれ以外すべて</translation>
    </message>
    <message>
        <source>Clear the search, and go back to the list</source>
        <translation>検索を消して一覧に戻る</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <extracomment>%1: what is chosen in the sidebar that is not shown, such as &quot;Failed, example.org&quot;</extracomment>
        <translation>フィルター: %1</translation>
    </message>
</context>
<context>
    <name>respool::ToolRow</name>
    <message>
        <source>File of %1</source>
        <translation>%1 のファイル</translation>
    </message>
    <message>
        <source>Respool looks for it</source>
        <extracomment>shown where no file was chosen for a tool</extracomment>
        <translation>Respool が自動的に探します</translation>
    </message>
    <message>
        <source>Version %1, “%2”</source>
        <extracomment>%1: a version, %2: a path</extracomment>
        <translation>バージョン %1、「%2」</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>%1 を探しています…</translation>
    </message>
</context>
<context>
    <name>respool::ToolRun</name>
    <message>
        <source>%1 did nothing for two minutes and was stopped.</source>
        <translation>%1 が 2 分間何もしなかったため、停止しました。</translation>
    </message>
    <message>
        <source>%1 did not go on after the computer had slept.</source>
        <translation>コンピューターのスリープ後、%1 が処理を続行しませんでした。</translation>
    </message>
    <message>
        <source>Check the connection, then press Retry: it goes on from where it was.</source>
        <translation>接続を確認してから [再試行] を押してください。中断したところから続行します。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>Check that it is installed and may be run, then press Retry.</source>
        <translation>インストールされていて実行が許可されていることを確認してから、[再試行] を押してください。</translation>
    </message>
    <message>
        <source>%1 was ended by something else, or it crashed (signal %2).</source>
        <translation>%1 がほかの原因で終了させられたか、クラッシュしました (シグナル %2)。</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>[再試行] を押すと、中断したところから続行します。</translation>
    </message>
</context>
<context>
    <name>respool::ToolsPanel</name>
    <message>
        <source>Check Again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Their makers offer %1 and %2 for download.</source>
        <extracomment>%1, %2: links with the names yt-dlp and FFmpeg</extracomment>
        <translation>%1 と %2 は、それぞれの開発元からダウンロードできます。</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>不足しているものをインストールするコマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>This command installs what is missing on this system:</source>
        <translation>このシステムでは、次のコマンドで不足しているものをインストールできます:</translation>
    </message>
</context>
<context>
    <name>respool::TrayIcon</name>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add from Clipboard</source>
        <translation>クリップボードから追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 %</source>
        <extracomment>%n: jobs at work, %1: how far all work is</extracomment>
        <translation>
            <numerusform>実行中 %n 件、%1%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::WelcomeDialog</name>
    <message>
        <source>Welcome to Respool</source>
        <translation>Respool へようこそ</translation>
    </message>
    <message>
        <source>Respool downloads with yt-dlp and converts with FFmpeg, and not all of it is on this computer yet. Jobs can be added all the same: they begin when it is there.</source>
        <translation>Respool は yt-dlp でダウンロードし FFmpeg で変換しますが、まだこのコンピューターにすべては揃っていません。それでもジョブは追加でき、揃い次第始まります。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyAction</name>
    <message numerus="yes">
        <source>All jobs have ended. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>すべてのジョブが終わりました。%n 秒後にコンピューターがスリープします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs have ended. The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>すべてのジョブが終わりました。%n 秒後にコンピューターをシャットダウンします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>シャットダウン</translation>
    </message>
    <message>
        <source>&amp;Sleep Now</source>
        <translation>今すぐスリープ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shut Down Now</source>
        <translation>今すぐシャットダウン(&amp;S)</translation>
    </message>
    <message>
        <source>No command is set that could run now that all jobs have ended. Enter one in the preferences.</source>
        <translation>すべてのジョブが終わりましたが、実行するコマンドが設定されていません。設定で入力してください。</translation>
    </message>
    <message>
        <source>“%1” could not be started when all jobs had ended. Correct the command in the preferences.</source>
        <extracomment>%1: a program</extracomment>
        <translation>すべてのジョブが終わったときに「%1」を起動できませんでした。設定でコマンドを修正してください。</translation>
    </message>
    <message>
        <source>The system did not let Respool put the computer to sleep when all jobs had ended. Send it to sleep by hand.</source>
        <translation>すべてのジョブが終わったとき、システムが Respool にコンピューターのスリープを許可しませんでした。手動でスリープさせてください。</translation>
    </message>
    <message>
        <source>The system did not let Respool shut down the computer when all jobs had ended. Shut it down by hand.</source>
        <translation>すべてのジョブが終わったとき、システムが Respool にコンピューターのシャットダウンを許可しませんでした。手動でシャットダウンしてください。</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyMenu</name>
    <message>
        <source>When All Jobs Have Ended</source>
        <translation>すべてのジョブが終わったとき</translation>
    </message>
    <message>
        <source>When nothing in the list runs, waits or is paused any more</source>
        <translation>リストに実行中、待機中、一時停止中のものがなくなったとき</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;tify</source>
        <translation>通知する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>スリープ(&amp;S)</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>シャットダウン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit Respool</source>
        <translation>Respool を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Run a Command</source>
        <translation>コマンドを実行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>respool::WindowOffers</name>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n job(s) that you have just added.</source>
        <translation>
            <numerusform>追加したばかりのジョブ %n 件がフィルターで隠れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) repeat what was in the list already.</source>
        <translation>
            <numerusform>新しいジョブ %n 件はすでに一覧にあるものと同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) given twice are added once.</source>
        <translation>
            <numerusform>2 回指定されたソース %n 件は 1 回だけ追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>ほかに %n 行を使用できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>フォルダー「%1」を開けません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>ツールを表示…</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>「%1」がコピーされました。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were copied.</source>
        <translation>
            <numerusform>%n 件のアドレスがコピーされました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>リストに追加</translation>
    </message>
</context>
</TS>
