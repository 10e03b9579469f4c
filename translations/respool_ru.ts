<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>FinishedBatch</name>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a job, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) completed</source>
        <translation>
            <numerusform>%n задание завершено</numerusform>
            <numerusform>%n задания завершено</numerusform>
            <numerusform>%n заданий завершено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n задание не выполнено</numerusform>
            <numerusform>%n задания не выполнено</numerusform>
            <numerusform>%n заданий не выполнено</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two parts of a sentence: “8 jobs completed, 1 job failed”.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>respool</name>
    <message>
        <source>“respool --help” shows what it takes.</source>
        <translation>Допустимые параметры покажет «respool --help».</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Показывает этот текст.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Показывает версию.</translation>
    </message>
    <message>
        <source>Folder that gets the files.</source>
        <translation>Папка для файлов.</translation>
    </message>
    <message>
        <source>What to make of each source: original, full, audio, heights; e.g. original,720p.</source>
        <translation>Что создавать из каждого источника: original, full, audio, высоты; например, original,720p.</translation>
    </message>
    <message>
        <source>What to make and how, by name; “respool presets” shows all.</source>
        <translation>Что и как создавать, по имени; «respool presets» покажет все.</translation>
    </message>
    <message>
        <source>Higher goes first; 0 is normal.</source>
        <translation>Большее число — раньше; 0 — обычный.</translation>
    </message>
    <message>
        <source>Downloads at once, also of one host, for this run.</source>
        <translation>Одновременные загрузки, в том числе с одного хоста, для этого запуска.</translation>
    </message>
    <message>
        <source>Conversions at once, for this run.</source>
        <translation>Одновременные преобразования для этого запуска.</translation>
    </message>
    <message>
        <source>Tries before a job that gets nowhere is given up, for this run.</source>
        <translation>Число попыток без продвижения до отказа от задания, для этого запуска.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Выводит один документ JSON.</translation>
    </message>
    <message>
        <source>Keeps database, settings and logs in this folder (also RESPOOL_PROFILE).</source>
        <translation>Хранит базу данных, настройки и журналы в этой папке (также RESPOOL_PROFILE).</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to %2.</source>
        <translation>«%1» — не число от 1 до %2.</translation>
    </message>
    <message>
        <source>“respool show” takes the number of one job.</source>
        <translation>«respool show» принимает номер одного задания.</translation>
    </message>
    <message>
        <source>“respool sheet” takes the number of one job.</source>
        <translation>«respool sheet» принимает номер одного задания.</translation>
    </message>
    <message>
        <source>“respool add” takes at least one address or file.</source>
        <translation>«respool add» принимает хотя бы один адрес или файл.</translation>
    </message>
    <message>
        <source>“respool list” takes no sources.</source>
        <translation>«respool list» не принимает источников.</translation>
    </message>
    <message>
        <source>“respool presets” takes no sources.</source>
        <translation>«respool presets» не принимает источников.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“--to” takes a folder.</source>
        <translation>Для «--to» нужна папка.</translation>
    </message>
    <message>
        <source>Addresses and files.</source>
        <translation>Адреса и файлы.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>Нет доступа на запись в папку «%1».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another with --profile.</source>
        <translation>Измените права доступа или выберите другую папку с помощью --profile.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Задания %1 нет.</translation>
    </message>
    <message>
        <source>“respool list” shows all jobs.</source>
        <translation>«respool list» покажет все задания.</translation>
    </message>
    <message>
        <source>The Respool that works on these jobs has ended.</source>
        <translation>Экземпляр Respool, работавший с этими заданиями, завершился.</translation>
    </message>
    <message>
        <source>Start “respool run”: it goes on with them.</source>
        <translation>Запустите «respool run»: он их продолжит.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed</source>
        <translation>
            <numerusform>%n задание возобновлено</numerusform>
            <numerusform>%n задания возобновлено</numerusform>
            <numerusform>%n заданий возобновлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Respool is already working on this profile.</source>
        <translation>С этим профилем уже работает другой экземпляр Respool.</translation>
    </message>
    <message>
        <source>It finishes the jobs by itself.</source>
        <translation>Он сам завершит задания.</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>Задание:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Источник:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Состояние:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Причина:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Что делать:</translation>
    </message>
    <message>
        <source>Progress:</source>
        <translation>Выполнено:</translation>
    </message>
    <message>
        <source>Makes:</source>
        <translation>Создаёт:</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Пресет:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Этап:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» уже существует.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>Диск заполнен: не удалось записать «%1».</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>Освободите место и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>Нет прав на запись в «%1».</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions, then press Retry.</source>
        <translation>Выберите другую папку или измените права доступа и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» больше нет на месте.</translation>
    </message>
    <message>
        <source>Put it back or choose another folder, then press Retry.</source>
        <translation>Верните на место или выберите другую папку и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>Не удалось прочитать или записать «%1».</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>Проверьте диск и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The settings were damaged, so the standard ones are used.</source>
        <translation>Настройки были повреждены, поэтому используются стандартные.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>Повреждённый файл сохранён как «%1».</translation>
    </message>
    <message>
        <source>Mend or delete the file “%1”, then start again.</source>
        <translation>Исправьте или удалите файл «%1» и запустите снова.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and does not answer.</source>
        <translation>С этим профилем работает другой экземпляр Respool, и он не отвечает.</translation>
    </message>
    <message>
        <source>Quit it, then try again.</source>
        <translation>Завершите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and did not answer in time.</source>
        <translation>С этим профилем работает другой экземпляр Respool, и он не ответил вовремя.</translation>
    </message>
    <message>
        <source>Look at its window whether the jobs are there.</source>
        <translation>Посмотрите в его окне, появились ли там задания.</translation>
    </message>
    <message>
        <source>The other Respool could not be understood.</source>
        <translation>Не удалось понять ответ другого экземпляра Respool.</translation>
    </message>
    <message>
        <source>Quit both, then start the newest version of Respool.</source>
        <translation>Завершите оба и запустите новейшую версию Respool.</translation>
    </message>
    <message>
        <source>Other starts of Respool cannot hand over their jobs.</source>
        <translation>Другие запуски Respool не могут передать свои задания.</translation>
    </message>
    <message>
        <source>Add them in this window.</source>
        <translation>Добавьте их в этом окне.</translation>
    </message>
    <message>
        <source>The diagnostics could not be written.</source>
        <translation>Не удалось записать диагностику.</translation>
    </message>
    <message>
        <source>Choose another folder for them.</source>
        <translation>Выберите для неё другую папку.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>Убрать %n задание</numerusform>
            <numerusform>Убрать %n задания</numerusform>
            <numerusform>Убрать %n заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s)</source>
        <translation>
            <numerusform>Переместить %n задание</numerusform>
            <numerusform>Переместить %n задания</numerusform>
            <numerusform>Переместить %n заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n job(s)</source>
        <translation>
            <numerusform>Задать приоритет %n задания</numerusform>
            <numerusform>Задать приоритет %n заданий</numerusform>
            <numerusform>Задать приоритет %n заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a job</source>
        <translation>Переименовать задание</translation>
    </message>
    <message>
        <source>Waits until another conversion is done.</source>
        <translation>Ожидает завершения другого преобразования.</translation>
    </message>
    <message>
        <source>Waits until another download is done.</source>
        <translation>Ожидает завершения другой загрузки.</translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>Новая попытка в %1. %2</translation>
    </message>
    <message>
        <source>Starts at %1, as you asked.</source>
        <translation>Начнётся в %1, как вы просили.</translation>
    </message>
    <message>
        <source>%1 asked for fewer requests; goes on at %2.</source>
        <translation>%1 просит снизить частоту запросов; продолжение в %2.</translation>
    </message>
    <message>
        <source>Waits for the network.</source>
        <translation>Ожидает сети.</translation>
    </message>
    <message>
        <source>Waits for room on the disk of “%1”.</source>
        <translation>Ожидает места на диске папки «%1».</translation>
    </message>
    <message>
        <source>Waits for the folder “%1” or its drive.</source>
        <translation>Ожидает папки «%1» или её диска.</translation>
    </message>
    <message>
        <source>Waits for a missing program.</source>
        <translation>Ожидает отсутствующей программы.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Ожидает своей очереди.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Приостановлено вами.</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>Программа завершилась во время выполнения этого задания.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>The file as it is, untouched</source>
        <translation>Файл как есть, без изменений</translation>
    </message>
    <message>
        <source>MP4 1080p + 720p + 480p + 360p</source>
        <translation>MP4 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>H.264 in four sizes, none above the source&apos;s</source>
        <translation>H.264 в четырёх размерах, не больше источника</translation>
    </message>
    <message>
        <source>HLS 1080p + 720p + 480p + 360p</source>
        <translation>HLS 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>A folder for web players that choose the size while they play</source>
        <translation>Папка для веб-проигрывателей, которые выбирают размер во время воспроизведения</translation>
    </message>
    <message>
        <source>MP4 in full size</source>
        <translation>MP4 в полном размере</translation>
    </message>
    <message>
        <source>H.264 and AAC, which everything plays</source>
        <translation>H.264 и AAC, воспроизводится везде</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>H.264 at most 720p, quick to make, plays anywhere</source>
        <translation>H.264 не более 720p, быстро создаётся, воспроизводится везде</translation>
    </message>
    <message>
        <source>Small, at most 25 MB</source>
        <translation>Маленький, не более 25 МБ</translation>
    </message>
    <message>
        <source>H.264 at most 480p, fits into a message</source>
        <translation>H.264 не более 480p, помещается в сообщение</translation>
    </message>
    <message>
        <source>Archive H.265</source>
        <translation>Архив H.265</translation>
    </message>
    <message>
        <source>Full size and quality in about half the space, in Matroska with all tracks</source>
        <translation>Полный размер и качество примерно в половине объёма, в Matroska со всеми дорожками</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>The smallest files, in full size; slow to make</source>
        <translation>Самые маленькие файлы в полном размере; создаются медленно</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>VP9 and Opus for web pages, at most 1080p</source>
        <translation>VP9 и Opus для веб-страниц, не более 1080p</translation>
    </message>
    <message>
        <source>Audio M4A</source>
        <translation>Звук M4A</translation>
    </message>
    <message>
        <source>The sound alone as AAC; not encoded again if it is</source>
        <translation>Только звук в AAC; если он уже AAC, не перекодируется</translation>
    </message>
    <message>
        <source>Audio MP3</source>
        <translation>Звук MP3</translation>
    </message>
    <message>
        <source>The sound alone for every player there is</source>
        <translation>Только звук для любого проигрывателя</translation>
    </message>
    <message>
        <source>Audio Opus</source>
        <translation>Звук Opus</translation>
    </message>
    <message>
        <source>The sound alone, small and good</source>
        <translation>Только звук, маленький и хороший</translation>
    </message>
    <message>
        <source>Audio FLAC</source>
        <translation>Звук FLAC</translation>
    </message>
    <message>
        <source>The sound alone without any loss</source>
        <translation>Только звук, совсем без потерь</translation>
    </message>
    <message>
        <source>Remux to Matroska</source>
        <translation>Перепаковать в Matroska</translation>
    </message>
    <message>
        <source>Another container; nothing is encoded</source>
        <translation>Другой контейнер; ничего не кодируется</translation>
    </message>
    <message>
        <source>The preset “%1” cannot be read.</source>
        <translation>Не удаётся прочитать пресет «%1».</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>Проверьте, есть ли у вас право чтения файла.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Пресета «%1» нет.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Есть следующие: %1.</translation>
    </message>
    <message>
        <source>The preset cannot be saved.</source>
        <translation>Не удаётся сохранить пресет.</translation>
    </message>
    <message>
        <source>Check that the data folder of Respool is writable.</source>
        <translation>Проверьте, что в папку данных Respool можно записывать.</translation>
    </message>
    <message>
        <source>The preset cannot be deleted.</source>
        <translation>Не удаётся удалить пресет.</translation>
    </message>
    <message>
        <source>These settings cannot be used and have their standard values: %1.</source>
        <translation>Эти настройки непригодны, для них взяты стандартные значения: %1.</translation>
    </message>
    <message>
        <source>Correct them in the file “%1”.</source>
        <translation>Исправьте их в файле «%1».</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a file.</source>
        <translation>«%1» — не адрес и не файл.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://, or a file that exists.</source>
        <translation>Укажите адрес, начинающийся с http:// или https://, либо существующий файл.</translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation>Адрес «%1» слишком длинный.</translation>
    </message>
    <message>
        <source>Give the address alone, without other text.</source>
        <translation>Укажите только адрес, без другого текста.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» — это папка.</translation>
    </message>
    <message>
        <source>Give the files in it.</source>
        <translation>Укажите файлы из неё.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read.</source>
        <translation>Нет прав на чтение файла «%1».</translation>
    </message>
    <message>
        <source>Change its permissions, then add it again.</source>
        <translation>Измените права доступа и добавьте его снова.</translation>
    </message>
    <message>
        <source>“%1” is not an address that Respool can download.</source>
        <translation>«%1» — не адрес, который Respool может загрузить.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Укажите адрес, начинающийся с http:// или https://.</translation>
    </message>
    <message>
        <source>The value of “%1” in the preset is not possible.</source>
        <translation>Значение «%1» в пресете недопустимо.</translation>
    </message>
    <message>
        <source>“%1” runs programs, which a preset must not do.</source>
        <translation>«%1» запускает программы, а пресету это запрещено.</translation>
    </message>
    <message>
        <source>“%1” would put files where Respool does not look.</source>
        <translation>«%1» поместил бы файлы туда, где Respool не ищет.</translation>
    </message>
    <message>
        <source>“%1” reads other files, which a preset must not do.</source>
        <translation>«%1» читает другие файлы, а пресету это запрещено.</translation>
    </message>
    <message>
        <source>“%1” is secret: cookies are set in the preferences.</source>
        <translation>«%1» — секретные данные: cookie задаются в настройках.</translation>
    </message>
    <message>
        <source>“%1” is secret, and presets are passed around.</source>
        <translation>«%1» — секретные данные, а пресеты передают другим.</translation>
    </message>
    <message>
        <source>“%1” is set in the preferences, for all downloads.</source>
        <translation>«%1» задаётся в настройках, для всех загрузок.</translation>
    </message>
    <message>
        <source>“%1” would undo the choice that the preset makes.</source>
        <translation>«%1» отменил бы выбор, сделанный в пресете.</translation>
    </message>
    <message>
        <source>“%1” has a place of its own in the preset.</source>
        <translation>Для «%1» в пресете есть отдельное место.</translation>
    </message>
    <message>
        <source>“%1” would trust everybody on the way.</source>
        <translation>«%1» означал бы доверие всем на пути соединения.</translation>
    </message>
    <message>
        <source>“%1” would make a download that was interrupted wrong or lose it.</source>
        <translation>«%1» испортил бы прерванную загрузку или привёл бы к её потере.</translation>
    </message>
    <message>
        <source>“%1” would change what yt-dlp tells Respool.</source>
        <translation>«%1» изменил бы то, что yt-dlp сообщает Respool.</translation>
    </message>
    <message>
        <source>With “%1” nothing would be downloaded.</source>
        <translation>С «%1» ничего бы не загружалось.</translation>
    </message>
    <message>
        <source>Take it out of the preset. These options may be used: %1.</source>
        <translation>Уберите из пресета. Допустимы следующие параметры: %1.</translation>
    </message>
    <message>
        <source>“%1” is no option that is written out, such as “--user-agent”.</source>
        <translation>«%1» — не полностью записанный параметр, такой как «--user-agent».</translation>
    </message>
    <message>
        <source>“%1” is not among the options that may be passed to yt-dlp.</source>
        <translation>«%1» не входит в число параметров, которые можно передать yt-dlp.</translation>
    </message>
    <message>
        <source>“%1” cannot have the value “%2”.</source>
        <translation>«%1» не может иметь значение «%2».</translation>
    </message>
    <message>
        <source>Choose another preset, or correct this one and try again.</source>
        <translation>Выберите другой пресет или исправьте этот и попробуйте снова.</translation>
    </message>
    <message>
        <source>The preset does not tell the bitrate or the size that it is about.</source>
        <translation>В пресете не указан битрейт или размер, который он задаёт.</translation>
    </message>
    <message>
        <source>A %1 file cannot hold %2.</source>
        <translation>Файл %1 не может содержать %2.</translation>
    </message>
    <message>
        <source>HLS (“packaging”) needs the container mp4, the sound aac, and h264, h265 or av1.</source>
        <translation>Для HLS («packaging») нужны контейнер mp4, звук aac и h264, h265 или av1.</translation>
    </message>
    <message>
        <source>“%1” is no preset.</source>
        <translation>«%1» — не пресет.</translation>
    </message>
    <message>
        <source>Export it again from the program that has it.</source>
        <translation>Экспортируйте его снова из программы, в которой он есть.</translation>
    </message>
    <message>
        <source>The preset “%1” was made by a newer version of Respool.</source>
        <translation>Пресет «%1» создан более новой версией Respool.</translation>
    </message>
    <message>
        <source>Update Respool to use it.</source>
        <translation>Обновите Respool, чтобы им пользоваться.</translation>
    </message>
    <message>
        <source>“%1” is not a resolution.</source>
        <translation>«%1» — не разрешение.</translation>
    </message>
    <message>
        <source>Use original, full, audio, or a height such as 720p.</source>
        <translation>Используйте original, full, audio или высоту, например 720p.</translation>
    </message>
    <message>
        <source>Choose another file of cookies, or none, in the preferences, then press Retry.</source>
        <translation>Выберите в настройках другой файл cookie или ни одного и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The file of cookies “%1” cannot be read.</source>
        <translation>Не удаётся прочитать файл cookie «%1».</translation>
    </message>
    <message>
        <source>“%1” is no file of cookies in Netscape&apos;s format.</source>
        <translation>«%1» — не файл cookie в формате Netscape.</translation>
    </message>
    <message>
        <source>The cookies cannot be copied to “%1”.</source>
        <translation>Не удаётся скопировать cookie в «%1».</translation>
    </message>
    <message>
        <source>This download needs %1 more, but only %2 are free.</source>
        <translation>Для этой загрузки нужно ещё %1, а свободно только %2.</translation>
    </message>
    <message>
        <source>Make room on the disk; it goes on by itself then.</source>
        <translation>Освободите место на диске; после этого задание продолжится само.</translation>
    </message>
    <message>
        <source>Putting subtitles or tags into the file needs %1 free.</source>
        <translation>Чтобы вставить в файл субтитры или теги, нужно %1 свободного места.</translation>
    </message>
    <message>
        <source>The tags of this download cannot be written.</source>
        <translation>Не удаётся записать теги этой загрузки.</translation>
    </message>
    <message>
        <source>Check that the destination folder is writable, then retry.</source>
        <translation>Проверьте, что в папку назначения можно записывать, и повторите.</translation>
    </message>
    <message>
        <source>The download ended before the whole file was there.</source>
        <translation>Загрузка закончилась раньше, чем был получен весь файл.</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>Нажмите «Повторить»: загрузка продолжится с того же места.</translation>
    </message>
    <message>
        <source>Encoded by hardware (%1).</source>
        <translation>Закодировано аппаратно (%1).</translation>
    </message>
    <message>
        <source>No encoder in hardware works on this computer: encoded in software.</source>
        <translation>Аппаратное кодирование на этом компьютере не работает: закодировано программно.</translation>
    </message>
    <message>
        <source>The conversion starts over when it is interrupted: %1.</source>
        <translation>После прерывания преобразование начинается сначала: %1.</translation>
    </message>
    <message>
        <source>its pictures do not follow its timestamps</source>
        <translation>кадры не соответствуют меткам времени</translation>
    </message>
    <message>
        <source>The encoder cannot make this file as small as %1 MB.</source>
        <translation>Кодировщик не может уменьшить этот файл до %1 МБ.</translation>
    </message>
    <message>
        <source>Add it again with a preset that allows larger files.</source>
        <translation>Добавьте снова с пресетом, который допускает файлы большего размера.</translation>
    </message>
    <message>
        <source>The HLS segments did not come out whole.</source>
        <translation>Сегменты HLS получились неполными.</translation>
    </message>
    <message>
        <source>Press Retry to make them again.</source>
        <translation>Нажмите «Повторить», чтобы создать их заново.</translation>
    </message>
    <message>
        <source>No folder could be made in “%1”.</source>
        <translation>Не удалось создать папку в «%1».</translation>
    </message>
    <message>
        <source>The drive of the folder “%1” is not there.</source>
        <translation>Диск папки «%1» недоступен.</translation>
    </message>
    <message>
        <source>Connect it; the job goes on by itself then.</source>
        <translation>Подключите его; после этого задание продолжится само.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Папка «%1» не существует.</translation>
    </message>
    <message>
        <source>Create it or connect its drive, then press Retry.</source>
        <translation>Создайте её или подключите её диск и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written.</source>
        <translation>Нет прав на запись в папку «%1».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then press Retry.</source>
        <translation>Измените права доступа или выберите другую папку и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The disk of “%1” is nearly full.</source>
        <translation>Диск папки «%1» почти заполнен.</translation>
    </message>
    <message>
        <source>Make room; the job goes on by itself then.</source>
        <translation>Освободите место; после этого задание продолжится само.</translation>
    </message>
    <message>
        <source>The folder “%1” or its drive is not there any more, or may not be written.</source>
        <translation>Папки «%1» или её диска больше нет на месте, либо нет прав на запись.</translation>
    </message>
    <message>
        <source>Bring it back or allow writing; the job goes on by itself then.</source>
        <translation>Верните её или разрешите запись; после этого задание продолжится само.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that the damaged list had lost were found in their work folders.</source>
        <translation>
            <numerusform>%n задание, утраченное повреждённым списком, найдено по рабочей папке.</numerusform>
            <numerusform>%n задания, утраченные повреждённым списком, найдены по рабочим папкам.</numerusform>
            <numerusform>%n заданий, утраченных повреждённым списком, найдены по рабочим папкам.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>Файла «%1» больше нет на месте.</translation>
    </message>
    <message>
        <source>Put it back, then press Retry.</source>
        <translation>Верните его на место и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is text, not a video.</source>
        <translation>Файл — текст, а не видео.</translation>
    </message>
    <message>
        <source>Check that the source is a video or a sound file.</source>
        <translation>Проверьте, что источник — видео или звуковой файл.</translation>
    </message>
    <message>
        <source>The file “%1” was changed or moved while it was converted.</source>
        <translation>Файл «%1» был изменён или перемещён во время преобразования.</translation>
    </message>
    <message>
        <source>Press Retry to convert it again.</source>
        <translation>Нажмите «Повторить», чтобы преобразовать заново.</translation>
    </message>
    <message>
        <source>The finished file was deleted before it got its name.</source>
        <translation>Готовый файл был удалён, прежде чем получил своё имя.</translation>
    </message>
    <message>
        <source>Press Retry to make it again.</source>
        <translation>Нажмите «Повторить», чтобы создать его заново.</translation>
    </message>
    <message numerus="yes">
        <source>Respool ended %n time(s) in a row while this job was at work.</source>
        <translation>
            <numerusform>Respool завершался %n раз подряд во время выполнения этого задания.</numerusform>
            <numerusform>Respool завершался %n раза подряд во время выполнения этого задания.</numerusform>
            <numerusform>Respool завершался %n раз подряд во время выполнения этого задания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Resume to try once more; if it happens again, remove the job.</source>
        <translation>Нажмите «Возобновить», чтобы попробовать ещё раз; если это повторится, уберите задание.</translation>
    </message>
    <message>
        <source>Press Resume: it goes on from where it was.</source>
        <translation>Нажмите «Возобновить»: задание продолжится с того же места.</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>Этого задания больше нет в списке.</translation>
    </message>
    <message>
        <source>Add it again if you still want it.</source>
        <translation>Добавьте его снова, если оно ещё нужно.</translation>
    </message>
    <message>
        <source>The files of this job have their names already.</source>
        <translation>У файлов этого задания уже есть имена.</translation>
    </message>
    <message>
        <source>Rename them in the file manager.</source>
        <translation>Переименуйте их в файловом менеджере.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of %2 it is.</source>
        <translation>«%1» не сообщает свою версию (%2).</translation>
    </message>
    <message>
        <source>Choose another file for it, or none to let Respool look.</source>
        <translation>Выберите для неё другой файл или ни одного, чтобы Respool искал сам.</translation>
    </message>
    <message>
        <source>There is too little room on the disk with Respool&apos;s data.</source>
        <translation>На диске с данными Respool слишком мало места.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Освободите место на этом диске.</translation>
    </message>
    <message>
        <source>No room could be set aside in “%1”.</source>
        <translation>Не удалось зарезервировать место в «%1».</translation>
    </message>
    <message>
        <source>Check that this folder may be written.</source>
        <translation>Проверьте, что в эту папку можно записывать.</translation>
    </message>
    <message>
        <source>Downloads and conversions are running</source>
        <extracomment>Shown in the system&apos;s list of what keeps the computer awake.</extracomment>
        <translation>Выполняются загрузки и преобразования</translation>
    </message>
    <message>
        <source>Stores what is done so far</source>
        <extracomment>Shown in the system&apos;s list of what delays sleep.</extracomment>
        <translation>Сохраняет уже сделанное</translation>
    </message>
    <message>
        <source>“%1” could not be deleted to make room.</source>
        <translation>Не удалось удалить «%1», чтобы освободить место.</translation>
    </message>
    <message>
        <source>No backup can be made.</source>
        <translation>Не удаётся создать резервную копию.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удаётся создать папку «%1».</translation>
    </message>
    <message>
        <source>Check that you may write to its parent.</source>
        <translation>Проверьте, есть ли у вас право записи в родительскую папку.</translation>
    </message>
    <message>
        <source>The job list cannot be made.</source>
        <translation>Не удаётся создать список заданий.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder “%1”.</source>
        <translation>Проверьте, есть ли у вас право записи в папку «%1».</translation>
    </message>
    <message>
        <source>The job list was made by a newer version of Respool and can only be looked at.</source>
        <translation>Список заданий создан более новой версией Respool; его можно только просматривать.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>Установите более новую версию, чтобы продолжить работу с ним.</translation>
    </message>
    <message>
        <source>The job list was opened for reading only.</source>
        <translation>Список заданий открыт только для чтения.</translation>
    </message>
    <message>
        <source>Use the running Respool to change it.</source>
        <translation>Измените его в работающем экземпляре Respool.</translation>
    </message>
    <message>
        <source>The job list has to be put in order before it can be read.</source>
        <translation>Список заданий нужно привести в порядок, прежде чем его можно будет прочитать.</translation>
    </message>
    <message>
        <source>Start Respool once, then try again.</source>
        <translation>Запустите Respool один раз и попробуйте снова.</translation>
    </message>
    <message>
        <source>Some jobs may be missing.</source>
        <translation>Некоторых заданий может не хватать.</translation>
    </message>
    <message>
        <source>No job is missing.</source>
        <translation>Все задания на месте.</translation>
    </message>
    <message>
        <source>Jobs that could not be read: %1.</source>
        <translation>Задания, которые не удалось прочитать: %1.</translation>
    </message>
    <message>
        <source>The job list was missing and has been restored from the backup of %1.</source>
        <translation>Список заданий отсутствовал и был восстановлен из резервной копии от %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been restored from the backup of %1.</source>
        <translation>Список заданий был повреждён и восстановлен из резервной копии от %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been repaired.</source>
        <translation>Список заданий был повреждён и исправлен.</translation>
    </message>
    <message>
        <source>The job list was damaged and nothing of it could be read; a new one has been started.</source>
        <translation>Список заданий был повреждён, прочитать из него ничего не удалось; начат новый.</translation>
    </message>
    <message>
        <source>Check the restored jobs. To start with an empty list, delete the folder “%1” too.</source>
        <translation>Проверьте восстановленные задания. Чтобы начать с пустого списка, удалите также папку «%1».</translation>
    </message>
    <message>
        <source>Check the jobs. The damaged file is kept in “%1”.</source>
        <translation>Проверьте задания. Повреждённый файл сохранён в «%1».</translation>
    </message>
    <message>
        <source>The job list is closed.</source>
        <translation>Список заданий закрыт.</translation>
    </message>
    <message>
        <source>Start Respool again.</source>
        <translation>Запустите Respool снова.</translation>
    </message>
    <message>
        <source>The program&apos;s files are damaged.</source>
        <translation>Файлы программы повреждены.</translation>
    </message>
    <message>
        <source>Install Respool again.</source>
        <translation>Переустановите Respool.</translation>
    </message>
    <message>
        <source>The progress of this job was lost with the damaged job list.</source>
        <translation>Ход выполнения этого задания утрачен вместе с повреждённым списком.</translation>
    </message>
    <message>
        <source>Add its source again to start over.</source>
        <translation>Добавьте его источник снова, чтобы начать сначала.</translation>
    </message>
    <message>
        <source>Another program is using the job list and does not let go of it.</source>
        <translation>Другая программа занимает список заданий и не освобождает его.</translation>
    </message>
    <message>
        <source>Close other programs that have the job list open, then try again.</source>
        <translation>Закройте другие программы, в которых открыт список заданий, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The job list cannot be changed: its file is write-protected.</source>
        <translation>Список заданий нельзя изменить: его файл защищён от записи.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then start Respool again.</source>
        <translation>Разрешите запись в файл и его папку и снова запустите Respool.</translation>
    </message>
    <message>
        <source>The disk reported an error while the job list was read or written.</source>
        <translation>При чтении или записи списка заданий диск сообщил об ошибке.</translation>
    </message>
    <message>
        <source>Check the disk that holds the job list, then start Respool again.</source>
        <translation>Проверьте диск со списком заданий и снова запустите Respool.</translation>
    </message>
    <message>
        <source>The file of the job list is damaged.</source>
        <translation>Файл списка заданий повреждён.</translation>
    </message>
    <message>
        <source>Start Respool again: it keeps the damaged file and restores what it can.</source>
        <translation>Запустите Respool снова: повреждённый файл сохранится, а всё возможное будет восстановлено.</translation>
    </message>
    <message>
        <source>The disk that holds the job list is full.</source>
        <translation>Диск со списком заданий заполнен.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Освободите место на этом диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>The job list cannot be opened.</source>
        <translation>Не удаётся открыть список заданий.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>Проверьте, что его папка существует и в неё можно записывать.</translation>
    </message>
    <message>
        <source>The job list refused a change.</source>
        <translation>Список заданий не принял изменение.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Сообщите об этом, приложив журнал.</translation>
    </message>
    <message>
        <source>No cookies of the browser “%1” were found on this computer.</source>
        <translation>На этом компьютере не найдены cookie браузера «%1».</translation>
    </message>
    <message>
        <source>Choose another browser for cookies, or none, in the preferences, then press Retry.</source>
        <translation>Выберите в настройках другой браузер для cookie или ни одного и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>The job&apos;s working folder is gone.</source>
        <translation>Рабочая папка задания исчезла.</translation>
    </message>
    <message>
        <source>Retry the job: it starts again.</source>
        <translation>Повторите задание: оно начнётся заново.</translation>
    </message>
    <message>
        <source>A partial file of this download cannot be changed.</source>
        <translation>Не удаётся изменить частично загруженный файл.</translation>
    </message>
    <message>
        <source>Add the source again without this choice, for example as “original”.</source>
        <translation>Добавьте источник снова без этого варианта, например как «original».</translation>
    </message>
    <message>
        <source>The source has no picture, so “%1” cannot be made.</source>
        <translation>В источнике нет изображения, поэтому создать «%1» нельзя.</translation>
    </message>
    <message>
        <source>The pictures of the source (%1) cannot be copied into a %2 file.</source>
        <translation>Изображение источника (%1) нельзя скопировать в файл %2.</translation>
    </message>
    <message>
        <source>Add it again with the preset “Remux to Matroska”, which takes everything.</source>
        <translation>Добавьте снова с пресетом «Перепаковать в Matroska», который принимает всё.</translation>
    </message>
    <message>
        <source>The source has no sound, so “audio” cannot be made.</source>
        <translation>В источнике нет звука, поэтому создать «audio» нельзя.</translation>
    </message>
    <message>
        <source>How long the source is is not known, so its size cannot be limited.</source>
        <translation>Длительность источника неизвестна, поэтому ограничить размер нельзя.</translation>
    </message>
    <message>
        <source>Add it again with another preset.</source>
        <translation>Добавьте снова с другим пресетом.</translation>
    </message>
    <message>
        <source>The source is too long to fit into %1 MB.</source>
        <translation>Источник слишком длинный, чтобы уместиться в %1 МБ.</translation>
    </message>
    <message>
        <source>%1 became %2: the source has no more lines.</source>
        <translation>%1 заменено на %2: в источнике больше строк нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) are left out: the file cannot hold them.</source>
        <translation>
            <numerusform>Пропущена %n дорожка субтитров: файл не может её содержать.</numerusform>
            <numerusform>Пропущены %n дорожки субтитров: файл не может их содержать.</numerusform>
            <numerusform>Пропущены %n дорожек субтитров: файл не может их содержать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first sound is in the sound file: it cannot hold more.</source>
        <translation>В звуковом файле только первая звуковая дорожка: больше он вместить не может.</translation>
    </message>
    <message>
        <source>HLS needs at least one size of picture, such as “720p”.</source>
        <translation>Для HLS нужен хотя бы один размер изображения, например «720p».</translation>
    </message>
    <message>
        <source>Encoded in software: HLS needs its keyframes at exact times.</source>
        <translation>Закодировано программно: для HLS ключевые кадры нужны в точно заданные моменты.</translation>
    </message>
    <message>
        <source>FFmpeg on this computer cannot encode %1: it has no “%2”.</source>
        <extracomment>%1: such as “av1”, %2: the name of an encoder of FFmpeg</extracomment>
        <translation>FFmpeg на этом компьютере не может кодировать %1: в нём нет «%2».</translation>
    </message>
    <message>
        <source>%1 ended with code %2 and no message.</source>
        <translation>%1: завершение с кодом %2 без сообщения.</translation>
    </message>
    <message>
        <source>%1 reports: “%2”.</source>
        <translation>%1 сообщает: «%2».</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look into the job&apos;s log.</source>
        <translation>Повторите; если ошибка возникнет снова, посмотрите журнал задания.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done.</source>
        <translation>Преобразование прекратилось, не дойдя до конца.</translation>
    </message>
    <message>
        <source>This video is protected against copying (DRM).</source>
        <translation>Это видео защищено от копирования (DRM).</translation>
    </message>
    <message>
        <source>It can only be watched on its own site.</source>
        <translation>Его можно смотреть только на его сайте.</translation>
    </message>
    <message>
        <source>This video is not offered in your country.</source>
        <translation>Это видео недоступно в вашей стране.</translation>
    </message>
    <message>
        <source>Look for another address of the same video.</source>
        <translation>Поищите другой адрес этого же видео.</translation>
    </message>
    <message>
        <source>The site wants you to sign in for this video.</source>
        <translation>Для этого видео сайт требует входа.</translation>
    </message>
    <message>
        <source>Look for a public address of it.</source>
        <translation>Поищите его общедоступный адрес.</translation>
    </message>
    <message>
        <source>The site shows this video to signed-in adults only.</source>
        <translation>Сайт показывает это видео только совершеннолетним, выполнившим вход.</translation>
    </message>
    <message>
        <source>This video is private.</source>
        <translation>Это закрытое видео.</translation>
    </message>
    <message>
        <source>Ask its owner to publish it, then retry.</source>
        <translation>Попросите владельца опубликовать его и повторите.</translation>
    </message>
    <message>
        <source>This video is protected by a password.</source>
        <translation>Это видео защищено паролем.</translation>
    </message>
    <message>
        <source>Ask its owner for a public address.</source>
        <translation>Попросите у владельца общедоступный адрес.</translation>
    </message>
    <message>
        <source>This broadcast has not started yet.</source>
        <translation>Эта трансляция ещё не началась.</translation>
    </message>
    <message>
        <source>Retry when it has ended.</source>
        <translation>Повторите, когда она закончится.</translation>
    </message>
    <message>
        <source>This channel is not on air now.</source>
        <translation>Этот канал сейчас не в эфире.</translation>
    </message>
    <message>
        <source>Retry when it is, or add the address of a recording.</source>
        <translation>Повторите, когда он будет в эфире, или добавьте адрес записи.</translation>
    </message>
    <message>
        <source>The site offers this video in no form that can be fetched.</source>
        <translation>Сайт не предлагает это видео ни в одном виде, который можно загрузить.</translation>
    </message>
    <message>
        <source>Update yt-dlp, then retry.</source>
        <translation>Обновите yt-dlp и повторите.</translation>
    </message>
    <message>
        <source>No video was found at this address.</source>
        <translation>По этому адресу видео не найдено.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address of the video.</source>
        <translation>Откройте его в браузере и скопируйте адрес видео.</translation>
    </message>
    <message>
        <source>The site wants a proof that you are not a robot.</source>
        <translation>Сайт требует подтвердить, что вы не робот.</translation>
    </message>
    <message>
        <source>Wait some hours, then retry with fewer jobs at once.</source>
        <translation>Подождите несколько часов и повторите с меньшим числом одновременных заданий.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>Не удалось проверить сертификат сервера.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the network&apos;s sign-in page.</source>
        <translation>Проверьте дату на компьютере и страницу входа в сеть.</translation>
    </message>
    <message>
        <source>The server did not accept the point to go on from.</source>
        <translation>Сервер не принял точку, с которой нужно продолжить.</translation>
    </message>
    <message>
        <source>Retry: the end of the partial file is fetched again.</source>
        <translation>Повторите: конец частичного файла будет загружен заново.</translation>
    </message>
    <message>
        <source>Picture and sound could not be joined.</source>
        <translation>Не удалось объединить изображение и звук.</translation>
    </message>
    <message>
        <source>FFmpeg is needed for this video and was not found.</source>
        <translation>Для этого видео нужен FFmpeg, но он не найден.</translation>
    </message>
    <message>
        <source>Install FFmpeg, then retry.</source>
        <translation>Установите FFmpeg и повторите.</translation>
    </message>
    <message>
        <source>This FFmpeg lacks an encoder or a filter that is needed.</source>
        <translation>В этом FFmpeg нет нужного кодировщика или фильтра.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, or add it again with another preset.</source>
        <translation>Установите полный FFmpeg или добавьте снова с другим пресетом.</translation>
    </message>
    <message>
        <source>Your share of the destination&apos;s disk is used up.</source>
        <translation>Ваша квота на диске назначения исчерпана.</translation>
    </message>
    <message>
        <source>Delete files there or choose another folder, then retry.</source>
        <translation>Удалите там файлы или выберите другую папку и повторите.</translation>
    </message>
    <message>
        <source>The site shows this video to its paying members only.</source>
        <translation>Сайт показывает это видео только платным подписчикам.</translation>
    </message>
    <message>
        <source>The server does not have all pieces of this video.</source>
        <translation>На сервере нет всех частей этого видео.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched. If it happens again, look for another address.</source>
        <translation>Повторите: загрузится только недостающее. Если ошибка возникнет снова, поищите другой адрес.</translation>
    </message>
    <message>
        <source>The file has become too large for the destination&apos;s disk.</source>
        <translation>Файл стал слишком велик для диска назначения.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, then retry.</source>
        <translation>Выберите папку на другом диске и повторите.</translation>
    </message>
    <message>
        <source>The destination&apos;s path is too long for its disk.</source>
        <translation>Путь назначения слишком длинный для его диска.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then retry.</source>
        <translation>Выберите папку с более коротким путём и повторите.</translation>
    </message>
    <message>
        <source>This computer has too many files open.</source>
        <translation>На этом компьютере открыто слишком много файлов.</translation>
    </message>
    <message>
        <source>Close other programs or run fewer jobs at once, then retry.</source>
        <translation>Закройте другие программы или уменьшите число одновременных заданий и повторите.</translation>
    </message>
    <message>
        <source>This computer has run out of memory.</source>
        <translation>На этом компьютере закончилась память.</translation>
    </message>
    <message>
        <source>The server sends this address from one place to the next without end.</source>
        <translation>Сервер бесконечно перенаправляет этот адрес.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that it ends at.</source>
        <translation>Откройте его в браузере и скопируйте конечный адрес.</translation>
    </message>
    <message>
        <source>The server did not wait for the request.</source>
        <translation>Сервер не дождался запроса.</translation>
    </message>
    <message>
        <source>Retry: the download goes on from where it was.</source>
        <translation>Повторите: загрузка продолжится с того же места.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Сервер не ответил вовремя.</translation>
    </message>
    <message>
        <source>The server sent an empty file.</source>
        <translation>Сервер прислал пустой файл.</translation>
    </message>
    <message>
        <source>Retry later, or look for another address of the same video.</source>
        <translation>Повторите позже или поищите другой адрес этого же видео.</translation>
    </message>
    <message>
        <source>yt-dlp needs Python, which was not found.</source>
        <translation>Для yt-dlp нужен Python, но он не найден.</translation>
    </message>
    <message>
        <source>Install Python 3, or a yt-dlp that brings its own.</source>
        <translation>Установите Python 3 или yt-dlp со встроенным Python.</translation>
    </message>
    <message>
        <source>This yt-dlp needs a newer Python than this computer has.</source>
        <translation>Этой версии yt-dlp нужен более новый Python, чем есть на компьютере.</translation>
    </message>
    <message>
        <source>Install a newer Python, or a yt-dlp that brings its own.</source>
        <translation>Установите более новый Python или yt-dlp со встроенным Python.</translation>
    </message>
    <message>
        <source>This yt-dlp does not know all options that are needed.</source>
        <translation>Этот yt-dlp не знает всех нужных параметров.</translation>
    </message>
    <message>
        <source>yt-dlp cannot start: a part of it is missing.</source>
        <translation>yt-dlp не запускается: не хватает его части.</translation>
    </message>
    <message>
        <source>Install yt-dlp again, then retry.</source>
        <translation>Переустановите yt-dlp и повторите.</translation>
    </message>
    <message>
        <source>yt-dlp does not understand what this site sent.</source>
        <translation>yt-dlp не понимает, что прислал этот сайт.</translation>
    </message>
    <message>
        <source>yt-dlp stopped because of a fault of its own.</source>
        <translation>yt-dlp остановился из-за собственной ошибки.</translation>
    </message>
    <message>
        <source>The source file may not be read.</source>
        <translation>Нет прав на чтение исходного файла.</translation>
    </message>
    <message>
        <source>Change its permissions or copy it to another folder.</source>
        <translation>Измените права доступа или скопируйте его в другую папку.</translation>
    </message>
    <message>
        <source>This FFmpeg does not know all options that are needed.</source>
        <translation>Этот FFmpeg не знает всех нужных параметров.</translation>
    </message>
    <message>
        <source>Install FFmpeg 5.1 or newer, then retry.</source>
        <translation>Установите FFmpeg 5.1 или новее и повторите.</translation>
    </message>
    <message>
        <source>FFmpeg cannot start: a part of it is missing.</source>
        <translation>FFmpeg не запускается: не хватает его части.</translation>
    </message>
    <message>
        <source>Install FFmpeg again, then retry.</source>
        <translation>Переустановите FFmpeg и повторите.</translation>
    </message>
    <message>
        <source>This FFmpeg cannot read this kind of video.</source>
        <translation>Этот FFmpeg не умеет читать такое видео.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, then retry.</source>
        <translation>Установите полный FFmpeg и повторите.</translation>
    </message>
    <message>
        <source>There is no picture in this source.</source>
        <translation>В этом источнике нет изображения.</translation>
    </message>
    <message>
        <source>Choose sound only for it.</source>
        <translation>Выберите для него только звук.</translation>
    </message>
    <message>
        <source>FFmpeg could not start to convert this video.</source>
        <translation>FFmpeg не смог начать преобразование этого видео.</translation>
    </message>
    <message>
        <source>Look into the job&apos;s log for the reason.</source>
        <translation>Причину смотрите в журнале задания.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>Check the address and the network, then retry.</source>
        <translation>Проверьте адрес и сеть и повторите.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>Соединение с сервером оборвалось.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>На сервере произошла внутренняя ошибка.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Повторите позже.</translation>
    </message>
    <message>
        <source>This is not an address that can be downloaded.</source>
        <translation>Это не адрес, с которого можно загружать.</translation>
    </message>
    <message>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>Скопируйте его снова из адресной строки браузера.</translation>
    </message>
    <message>
        <source>There is nothing to download at this address.</source>
        <translation>По этому адресу загружать нечего.</translation>
    </message>
    <message>
        <source>Open it in a browser; it must show a single video.</source>
        <translation>Откройте его в браузере: там должно быть одно видео.</translation>
    </message>
    <message>
        <source>The video is no longer at this address.</source>
        <translation>Видео по этому адресу больше нет.</translation>
    </message>
    <message>
        <source>Look for its new address and add that.</source>
        <translation>Найдите его новый адрес и добавьте.</translation>
    </message>
    <message>
        <source>The server refuses access to this video.</source>
        <translation>Сервер отказывает в доступе к этому видео.</translation>
    </message>
    <message>
        <source>Open it in a browser; it may need a sign-in or have expired.</source>
        <translation>Откройте его в браузере: возможно, нужен вход или срок адреса истёк.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>Сервер просит снизить частоту запросов.</translation>
    </message>
    <message>
        <source>Wait a while, then retry with fewer jobs at once.</source>
        <translation>Подождите немного и повторите с меньшим числом одновременных заданий.</translation>
    </message>
    <message>
        <source>The destination&apos;s disk is full.</source>
        <translation>Диск назначения заполнен.</translation>
    </message>
    <message>
        <source>Make room on it, then retry.</source>
        <translation>Освободите на нём место и повторите.</translation>
    </message>
    <message>
        <source>The destination folder cannot be written to.</source>
        <translation>Не удаётся записать в папку назначения.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Выберите другую папку или измените права доступа.</translation>
    </message>
    <message>
        <source>The destination folder is gone.</source>
        <translation>Папка назначения исчезла.</translation>
    </message>
    <message>
        <source>Connect its drive or make it again, then retry.</source>
        <translation>Подключите её диск или создайте её снова и повторите.</translation>
    </message>
    <message>
        <source>The source file is gone.</source>
        <translation>Исходный файл исчез.</translation>
    </message>
    <message>
        <source>Put it back or add it from its new place.</source>
        <translation>Верните его на место или добавьте с нового места.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Диск сообщает об ошибке.</translation>
    </message>
    <message>
        <source>Check the disk, then retry.</source>
        <translation>Проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound file.</source>
        <translation>Это не видео и не звуковой файл.</translation>
    </message>
    <message>
        <source>Check what the address or file is.</source>
        <translation>Проверьте, что находится по этому адресу или в этом файле.</translation>
    </message>
    <message>
        <source>The source is damaged.</source>
        <translation>Источник повреждён.</translation>
    </message>
    <message>
        <source>Play it to see where, or get another copy of it.</source>
        <translation>Воспроизведите его, чтобы увидеть где, или найдите другую копию.</translation>
    </message>
    <message>
        <source>Pieces of the video could not be fetched.</source>
        <translation>Не удалось загрузить части видео.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched.</source>
        <translation>Повторите: загрузится только недостающее.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>Не найдена нужная программа.</translation>
    </message>
    <message>
        <source>Choose it in the preferences.</source>
        <translation>Укажите её в настройках.</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>Слишком долго ничего не происходит.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Повторите.</translation>
    </message>
    <message>
        <source>The video could not be converted.</source>
        <translation>Не удалось преобразовать видео.</translation>
    </message>
    <message>
        <source>The download program failed.</source>
        <translation>Сбой программы загрузки.</translation>
    </message>
    <message>
        <source>%1 (the server answered %2).</source>
        <extracomment>%1: the sentence &quot;The server refuses access …&quot; without its full stop, %2: 403</extracomment>
        <translation>%1 (ответ сервера: %2).</translation>
    </message>
    <message>
        <source>Nothing was told about this address.</source>
        <translation>Об этом адресе ничего не удалось узнать.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>Его всё равно можно добавить.</translation>
    </message>
    <message>
        <source>some pictures have no timestamps</source>
        <translation>у некоторых кадров нет меток времени</translation>
    </message>
    <message>
        <source>its timestamps jump</source>
        <translation>метки времени идут скачками</translation>
    </message>
    <message>
        <source>some pictures share a timestamp</source>
        <translation>у некоторых кадров одинаковые метки времени</translation>
    </message>
    <message>
        <source>Retry: it is downloaded again from the start.</source>
        <translation>Повторите: загрузка начнётся с самого начала.</translation>
    </message>
    <message>
        <source>Play the source to see whether it is whole there, then retry.</source>
        <translation>Воспроизведите источник, чтобы узнать, целый ли он, и повторите.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the video.</source>
        <translation>Вместо видео сервер прислал веб-страницу.</translation>
    </message>
    <message>
        <source>Open the address in a browser; the network may ask for a sign-in.</source>
        <translation>Откройте адрес в браузере: возможно, сеть требует входа.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Отсутствует конец файла.</translation>
    </message>
    <message>
        <source>This file is neither a video nor a sound file.</source>
        <translation>Этот файл — не видео и не звук.</translation>
    </message>
    <message>
        <source>Check that the address leads to a video.</source>
        <translation>Проверьте, что адрес ведёт к видео.</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <translation>В этом файле нет видео.</translation>
    </message>
    <message>
        <source>Ask for “audio” only, or check what the address leads to.</source>
        <translation>Запросите только «audio» или проверьте, куда ведёт адрес.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>В этом файле нет звука.</translation>
    </message>
    <message>
        <source>Do not ask for “audio” of it.</source>
        <translation>Не запрашивайте для него «audio».</translation>
    </message>
    <message>
        <source>The file has %1 pictures instead of %2.</source>
        <translation>Число кадров в файле — %1 вместо %2.</translation>
    </message>
    <message>
        <source>The file is %1 long instead of %2.</source>
        <translation>Длительность файла — %1 вместо %2.</translation>
    </message>
    <message>
        <source>The file has a gap of %1 s at %2.</source>
        <translation>В файле пропуск %1 с на позиции %2.</translation>
    </message>
    <message>
        <source>A part of the file is in it twice.</source>
        <translation>Часть файла содержится в нём дважды.</translation>
    </message>
    <message>
        <source>The picture is %1 long, but the sound is %2 long.</source>
        <translation>Длительность изображения — %1, а звука — %2.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Файл исчез.</translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation>Размер файла в байтах — %1 вместо %2.</translation>
    </message>
    <message>
        <source>The HLS playlists do not lead to all that was encoded.</source>
        <translation>Плейлисты HLS ведут не ко всему, что было закодировано.</translation>
    </message>
    <message>
        <source>The file is damaged at %1.</source>
        <translation>Файл повреждён на позиции %1.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <translation>В этом файле нет ни изображения, ни звука.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose a file in the preferences.</source>
        <extracomment>%1: a command to be typed in a terminal</extracomment>
        <translation>Установите командой «%1» или укажите файл в настройках.</translation>
    </message>
    <message>
        <source>Install %1 as your system does, or choose a file in the preferences.</source>
        <extracomment>%1: names of programs, &quot;yt-dlp, ffmpeg&quot;</extracomment>
        <translation>Установите %1 средствами своей системы или укажите файл в настройках.</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2, but it is not a program.</source>
        <translation>Для %2 выбран файл «%1», но это не программа.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>Программа %1 не установлена.</translation>
    </message>
    <message>
        <source>Install %1, or choose its program file in the preferences.</source>
        <translation>Установите %1 или укажите файл программы в настройках.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose its program file in the preferences.</source>
        <translation>Установите командой «%1» или укажите файл программы в настройках.</translation>
    </message>
    <message>
        <source>This job has made no file whose pictures could be compared.</source>
        <translation>Это задание не создало файла с изображением для сравнения.</translation>
    </message>
    <message>
        <source>The downloaded original of “%1” was not kept, so there is nothing to compare with.</source>
        <translation>Загруженный оригинал «%1» не сохранён, поэтому сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Add “original” to the files that are made to keep it the next time.</source>
        <translation>Чтобы в следующий раз сохранить его, добавьте «original» к создаваемым файлам.</translation>
    </message>
    <message>
        <source>Neither the source nor a file that the job has made is still there.</source>
        <translation>Ни источника, ни созданного заданием файла больше нет.</translation>
    </message>
    <message>
        <source>Only one of the files that could be compared is still there.</source>
        <translation>Из файлов, которые можно было бы сравнить, остался только один.</translation>
    </message>
    <message>
        <source>Put the other one back where it was, then try again.</source>
        <translation>Верните другой на место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The source is no longer at “%1”. You see two files that were made of it.</source>
        <translation>Источника больше нет в «%1». Показаны два созданных из него файла.</translation>
    </message>
    <message>
        <source>The downloaded original was not kept. You see two files that were made of it.</source>
        <translation>Загруженный оригинал не сохранён. Показаны два созданных из него файла.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Полный размер</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Не удаётся прочитать файл «%1».</translation>
    </message>
    <message>
        <source>no way is known to fetch them</source>
        <translation>неизвестно, как их загрузить</translation>
    </message>
    <message>
        <source>nothing is at their addresses any more</source>
        <translation>по их адресам больше ничего нет</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>в доступе отказано</translation>
    </message>
    <message>
        <source>the sites ask for fewer requests</source>
        <translation>сайты просят снизить частоту запросов</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>сбой сети</translation>
    </message>
    <message>
        <source>the servers failed</source>
        <translation>сбой серверов</translation>
    </message>
    <message>
        <source>the downloads are not whole</source>
        <translation>загрузки неполные</translation>
    </message>
    <message>
        <source>there is no video in them</source>
        <translation>в них нет видео</translation>
    </message>
    <message>
        <source>the media are damaged</source>
        <translation>медиафайлы повреждены</translation>
    </message>
    <message>
        <source>their source files are not there</source>
        <translation>исходных файлов нет на месте</translation>
    </message>
    <message>
        <source>they could not be converted</source>
        <translation>их не удалось преобразовать</translation>
    </message>
    <message>
        <source>their folders cannot be written</source>
        <translation>в их папки нельзя записать</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>a program is missing</source>
        <translation>не хватает программы</translation>
    </message>
    <message>
        <source>yt-dlp or FFmpeg failed</source>
        <translation>сбой yt-dlp или FFmpeg</translation>
    </message>
    <message>
        <source>something else went wrong</source>
        <translation>произошла другая ошибка</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all jobs of the list</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Local files</source>
        <extracomment>in the place of an internet host: files of this computer</extracomment>
        <translation>Локальные файлы</translation>
    </message>
    <message>
        <source>Without a preset</source>
        <translation>Без пресета</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Получение сведений…</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Преобразование</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Приостановка…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Stopping before sleep…</source>
        <translation>Остановка перед сном…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2</source>
        <extracomment>%1: a host such as example.org, %2: a time of the day</extracomment>
        <translation>%1 просит подождать до %2</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>Новая попытка в %1</translation>
    </message>
    <message>
        <source>Tries again at %1: %2</source>
        <extracomment>%1: a time of the day, %2: one sentence that says what went wrong</extracomment>
        <translation>Новая попытка в %1: %2</translation>
    </message>
    <message>
        <source>Waiting for an encode slot</source>
        <translation>Ожидание места для преобразования</translation>
    </message>
    <message>
        <source>Waiting for a download slot</source>
        <translation>Ожидание места для загрузки</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>Начнётся в %1</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Ожидание сети</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Ожидание места на диске</translation>
    </message>
    <message>
        <source>Waiting for its folder or drive</source>
        <translation>Ожидание папки или диска</translation>
    </message>
    <message>
        <source>Waiting for a missing program</source>
        <translation>Ожидание отсутствующей программы</translation>
    </message>
    <message>
        <source>Queued, nothing is started</source>
        <translation>В очереди, ничего не запускается</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <extracomment>%1: one sentence that says by what</extracomment>
        <translation>Прервано: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: one sentence that says what went wrong</extracomment>
        <translation>Ошибка: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1: a whole number, with the space or none that goes before the sign</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>%1: how much faster than playing a conversion runs, such as 2.4</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>%1: days, %2: hours, abbreviated</extracomment>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Обычный</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n выполняется</numerusform>
            <numerusform>%n выполняются</numerusform>
            <numerusform>%n выполняются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ожидает</numerusform>
            <numerusform>%n ожидают</numerusform>
            <numerusform>%n ожидают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n приостановлено</numerusform>
            <numerusform>%n приостановлено</numerusform>
            <numerusform>%n приостановлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n отменено</numerusform>
            <numerusform>%n отменено</numerusform>
            <numerusform>%n отменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n завершено</numerusform>
            <numerusform>%n завершено</numerusform>
            <numerusform>%n завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Нет заданий</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed after the program had ended unexpectedly.</source>
        <translation>
            <numerusform>%n задание возобновлено после неожиданного завершения программы.</numerusform>
            <numerusform>%n задания возобновлено после неожиданного завершения программы.</numerusform>
            <numerusform>%n заданий возобновлено после неожиданного завершения программы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) among them start over.</source>
        <translation>
            <numerusform>Из них %n преобразование начинается сначала.</numerusform>
            <numerusform>Из них %n преобразования начинаются сначала.</numerusform>
            <numerusform>Из них %n преобразований начинаются сначала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had only to be put in place.</source>
        <translation>
            <numerusform>Из них %n оставалось только поместить в папку.</numerusform>
            <numerusform>Из них %n оставалось только поместить в папку.</numerusform>
            <numerusform>Из них %n оставалось только поместить в папку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were running when the program ended; press Resume to go on with them.</source>
        <translation>
            <numerusform>%n задание выполнялось, когда программа завершилась; нажмите «Возобновить», чтобы продолжить.</numerusform>
            <numerusform>%n задания выполнялись, когда программа завершилась; нажмите «Возобновить», чтобы продолжить.</numerusform>
            <numerusform>%n заданий выполнялись, когда программа завершилась; нажмите «Возобновить», чтобы продолжить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were at work each time and may be the reason; they are not resumed by themselves any more.</source>
        <translation>
            <numerusform>%n задание каждый раз было в работе и может быть причиной; оно больше не возобновляется само.</numerusform>
            <numerusform>%n задания каждый раз были в работе и могут быть причиной; они больше не возобновляются сами.</numerusform>
            <numerusform>%n заданий каждый раз были в работе и могут быть причиной; они больше не возобновляются сами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Проанализировать</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Преобразовать</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Поместить в папку</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Предстоит</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>успешно</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>yt-dlp and FFmpeg are missing: without them no job can start.</source>
        <translation>Нет yt-dlp и FFmpeg: без них нельзя начать ни одно задание.</translation>
    </message>
    <message>
        <source>yt-dlp is missing: without it nothing can be downloaded.</source>
        <translation>Нет yt-dlp: без него ничего нельзя загрузить.</translation>
    </message>
    <message>
        <source>FFmpeg is missing: without it no file can be checked or converted.</source>
        <translation>Нет FFmpeg: без него нельзя проверить или преобразовать ни один файл.</translation>
    </message>
    <message>
        <source>%1 – not in the FFmpeg of this computer</source>
        <extracomment>%1: a codec</extracomment>
        <translation>%1 — нет в FFmpeg на этом компьютере</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a summary. %1: what it is about, %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>оригинал</translation>
    </message>
    <message>
        <source>sound alone</source>
        <translation>только звук</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>полный размер</translation>
    </message>
    <message>
        <source>%1 kbit/s at 1080p</source>
        <translation>%1 кбит/с при 1080p</translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>не более %1 МБ</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>хорошее качество</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>качество %1</translation>
    </message>
    <message>
        <source>in hardware where it works</source>
        <translation>аппаратно, где это работает</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 кбит/с</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>миниатюра</translation>
    </message>
    <message>
        <source>title and description</source>
        <translation>название и описание</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>главы</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Встраивается</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Вырезается</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Для yt-dlp</translation>
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
        <translation>Копируется без кодирования</translation>
    </message>
    <message>
        <source>Quick to make</source>
        <translation>Быстрое создание</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Сбалансированно</translation>
    </message>
    <message>
        <source>Small files, slow to make</source>
        <translation>Маленькие файлы, медленное создание</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Битрейт</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>A file for each size</source>
        <translation>Отдельный файл для каждого размера</translation>
    </message>
    <message>
        <source>HLS: a folder for web players</source>
        <translation>HLS: папка для веб-проигрывателей</translation>
    </message>
    <message>
        <source>Files and HLS</source>
        <translation>Файлы и HLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>In the video file</source>
        <translation>В видеофайле</translation>
    </message>
    <message>
        <source>In files of their own</source>
        <translation>В отдельных файлах</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Спонсоры</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>Самореклама</translation>
    </message>
    <message>
        <source>Requests to like and subscribe</source>
        <translation>Просьбы ставить лайк и подписываться</translation>
    </message>
    <message>
        <source>Intros</source>
        <translation>Вступления</translation>
    </message>
    <message>
        <source>Outros</source>
        <translation>Концовки</translation>
    </message>
    <message>
        <source>Previews and recaps</source>
        <translation>Анонсы и повторы</translation>
    </message>
    <message>
        <source>Fillers and jokes</source>
        <translation>Отступления и шутки</translation>
    </message>
    <message>
        <source>Parts without music</source>
        <translation>Части без музыки</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Создаёт</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>The source&apos;s subtitles are left out.</source>
        <translation>Субтитры источника пропускаются.</translation>
    </message>
    <message>
        <source>The format “%1” in the preset stands for several files, not for one.</source>
        <translation>Формат «%1» в заготовке означает несколько файлов, а не один.</translation>
    </message>
    <message>
        <source>Make room on this disk, or check its permissions, then press Retry.</source>
        <translation>Освободите место на этом диске или проверьте права доступа, затем повторите.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of cookies.</source>
        <translation>«%1» слишком велик для файла cookie.</translation>
    </message>
    <message>
        <source>Live streams cannot be fetched through the proxy that is set.</source>
        <translation>Прямые трансляции нельзя получить через заданный прокси.</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be fetched through the proxy that is set.</source>
        <translation>Потоки такого вида нельзя получить через заданный прокси.</translation>
    </message>
    <message>
        <source>Set a proxy whose address begins with “http://” in the preferences, or none, then press Retry.</source>
        <translation>Укажите в настройках прокси, адрес которого начинается с «http://», или уберите его, затем повторите.</translation>
    </message>
    <message>
        <source>Work space:</source>
        <translation>Рабочее место:</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <translation>около %1 во время преобразования</translation>
    </message>
    <message>
        <source>This conversion needs about %1 on the disk while it runs, and %2 are to stay free, but only %3 are free.</source>
        <translation>Для этого преобразования нужно около %1 на диске, и ещё %2 должно остаться свободным, но свободно только %3.</translation>
    </message>
    <message>
        <source>Waiting for disk space: %1</source>
        <extracomment>%1: one sentence that says how much is missing</extracomment>
        <translation>Ожидание места на диске: %1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <extracomment>a picture of a film; %1: how many of them are converted</extracomment>
        <translation>Кадр %1</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <extracomment>a picture of a film; %1: how many of them are converted, %2: how many there are</extracomment>
        <translation>Кадр %1 из %2</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames per second; %1: a number</extracomment>
        <translation>%1 кадр/с</translation>
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
        <translation>Ставит видео в очередь, загружает их с помощью yt-dlp, преобразует с помощью FFmpeg
и доводит до конца всё, что приняла.

  respool [SOURCE…]          открывает окно с этими заданиями
  respool run [SOURCE…]      добавляет и работает, пока очередь не опустеет
  respool add SOURCE…        сохраняет задания для открытого окна или следующего запуска
  respool list               выводит задания
  respool show ID            выводит одно задание
  respool rename ID NAME     даёт заданию и его будущим файлам другое имя
  respool sheet ID           создаёт раскадровку завершённого задания
  respool presets            выводит допустимые значения --preset

SOURCE — это адрес (http, https) или файл. Всё, что следует за «--», параметром не считается.</translation>
    </message>
    <message>
        <source>“respool rename” takes the number of one job and its new name.</source>
        <translation>«respool rename» принимает номер одного задания и его новое имя.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>What was chosen for this job cannot be read.</source>
        <translation>Не удаётся прочитать, что было выбрано для этого задания.</translation>
    </message>
    <message>
        <source>Add its source again, then remove this job. If a newer Respool added it, retry it with that one.</source>
        <translation>Добавьте его источник ещё раз, затем удалите это задание. Если его добавила более новая версия Respool, повторите его в ней.</translation>
    </message>
    <message>
        <source>The times of the source have holes or jump: where sound is missing it is silent, and parts follow each other.</source>
        <translation>Во времени источника есть пропуски или скачки: где звука нет, там тишина, а части идут друг за другом.</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>в нём не хватает частей</translation>
    </message>
    <message>
        <source>Too much of the source is damaged.</source>
        <translation>Повреждена слишком большая часть источника.</translation>
    </message>
    <message numerus="yes">
        <source>The source is damaged at %n place(s): pictures may be wrong there, and sound that is missing is silent.</source>
        <translation>
            <numerusform>Источник повреждён в %n месте: кадры там могут быть неверны, а недостающий звук заменён тишиной.</numerusform>
            <numerusform>Источник повреждён в %n местах: кадры там могут быть неверны, а недостающий звук заменён тишиной.</numerusform>
            <numerusform>Источник повреждён в %n местах: кадры там могут быть неверны, а недостающий звук заменён тишиной.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Примечание:</translation>
    </message>
</context>
<context>
    <name>respool::AddActions</name>
    <message>
        <source>The clipboard holds neither an address nor a file.</source>
        <translation>В буфере обмена нет ни адреса, ни файла.</translation>
    </message>
</context>
<context>
    <name>respool::AddDialog</name>
    <message>
        <source>Choose &amp;Format…</source>
        <translation>Выбрать &amp;формат…</translation>
    </message>
    <message>
        <source>&amp;List Its Videos</source>
        <translation>Раскрыть &amp;список видео</translation>
    </message>
    <message>
        <source>Leave Out &amp;Duplicates</source>
        <translation>Убрать &amp;дубликаты</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Choose which of its formats is downloaded of the selected address</source>
        <translation>Выбрать, какой из форматов выделенного адреса загружать</translation>
    </message>
    <message>
        <source>Replace the selected playlist by its videos</source>
        <translation>Заменить выделенный плейлист его видео</translation>
    </message>
    <message>
        <source>Leave out what is in the list already or was given twice</source>
        <translation>Убрать то, что уже есть в списке или указано дважды</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>Фа&amp;йлы…</translation>
    </message>
    <message>
        <source>Fold&amp;er…</source>
        <translation>&amp;Папка…</translation>
    </message>
    <message>
        <source>Lis&amp;t…</source>
        <translation>Сп&amp;исок…</translation>
    </message>
    <message>
        <source>Add video and audio files</source>
        <translation>Добавить видео- и аудиофайлы</translation>
    </message>
    <message>
        <source>Add the video and audio files in a folder and below it</source>
        <translation>Добавить видео- и аудиофайлы из папки и вложенных папок</translation>
    </message>
    <message>
        <source>Add the addresses in a text file or a table (CSV)</source>
        <translation>Добавить адреса из текстового файла или таблицы (CSV)</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Добавляемые файлы</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Списки адресов</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.list *.m3u)</source>
        <translation>Списки (*.txt *.csv *.tsv *.list *.m3u)</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Будет добавлено</translation>
    </message>
    <message>
        <source>Folder with videos</source>
        <translation>Папка с видео</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>Ещё %n строку не удалось использовать.</numerusform>
            <numerusform>Ещё %n строки не удалось использовать.</numerusform>
            <numerusform>Ещё %n строк не удалось использовать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n будет добавлено</numerusform>
            <numerusform>%n будет добавлено</numerusform>
            <numerusform>%n будет добавлено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1: a size; there are others whose size nobody knows</extracomment>
        <translation>%1 и более</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <translation>свободно только %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>свободно %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Добавить %n</numerusform>
            <numerusform>Добавить %n</numerusform>
            <numerusform>Добавить %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddOptionsForm</name>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Как можно скорее</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>When I resume them</source>
        <translation>Когда я их возобновлю</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>П&amp;ресет</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Папк&amp;а</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>И&amp;мя файла</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Приори&amp;тет</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начало</translation>
    </message>
</context>
<context>
    <name>respool::AddPanel</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Manage Presets</source>
        <translation>Управление пресетами</translation>
    </message>
    <message>
        <source>See, make and change presets</source>
        <translation>Просмотреть, создать и изменить пресеты</translation>
    </message>
    <message>
        <source>Add to the list and begin (Enter)</source>
        <translation>Добавить в список и начать (Enter)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Add many, files, folders or lists, and choose more (Ctrl+N)</source>
        <translation>Добавить сразу много, файлы, папки или списки и выбрать дополнительные параметры (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>respool::AddTableModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>of a video, in time</extracomment>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message numerus="yes">
        <source>Playlist, %n video(s)</source>
        <translation>
            <numerusform>Плейлист, %n видео</numerusform>
            <numerusform>Плейлист, %n видео</numerusform>
            <numerusform>Плейлист, %n видео</numerusform>
        </translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Прямая трансляция</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>То же, что в строке %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Уже в списке</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>Свой формат</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Получение сведений…</translation>
    </message>
</context>
<context>
    <name>respool::AddressEntry</name>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Paste addresses or file paths, one a line</source>
        <translation>Вставьте адреса или пути к файлам, по одному в строке</translation>
    </message>
</context>
<context>
    <name>respool::AdvancedPanel</name>
    <message>
        <source>Export Diagnostics…</source>
        <translation>Экспорт диагностики…</translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation>Оставлять свободным на диске</translation>
    </message>
    <message>
        <source>Jobs wait while there is less.</source>
        <translation>Задания ждут, пока места меньше.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>MiB: 1,048,576 bytes</extracomment>
        <translation> МиБ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the folder of the list and its settings</source>
        <translation>Открыть папку со списком и его настройками</translation>
    </message>
    <message>
        <source>No program is set up to open folders.</source>
        <translation>Не настроена программа для открытия папок.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>The list of jobs, its backups and the logs lie there.</source>
        <translation>Здесь хранятся список заданий, его резервные копии и журналы.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Если что-то не работает</translation>
    </message>
    <message>
        <source>A text file with versions, settings, numbers of jobs and the last lines of logs, for a report about a problem. It holds no passwords, cookies or tokens; addresses of videos can be in it. Read it before you send it.</source>
        <translation>Текстовый файл с версиями, настройками, количеством заданий и последними строками журналов для сообщения о проблеме. В нём нет паролей, cookie и токенов; адреса видео в нём могут быть. Прочитайте его перед отправкой.</translation>
    </message>
    <message>
        <source>Export Diagnostics</source>
        <translation>Экспорт диагностики</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>Writing the diagnostics…</source>
        <translation>Запись диагностики…</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Записано в «%1».</translation>
    </message>
</context>
<context>
    <name>respool::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Another one is used at the next start.</source>
        <translation>Другой язык применится при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsModel</name>
    <message>
        <source>#</source>
        <extracomment>a column: the number of a run</extracomment>
        <translation>№</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a column: how a run ended</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Код завершения</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsPage</name>
    <message>
        <source>Attempts of the job</source>
        <translation>Попытки задания</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Для этого задания ещё ничего не запускалось.</translation>
    </message>
</context>
<context>
    <name>respool::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>respool::Collector</name>
    <message>
        <source>Only the first %1 of so many were taken.</source>
        <translation>Взяты только первые %1: их слишком много.</translation>
    </message>
    <message>
        <source>Add the others when these are in the list.</source>
        <translation>Добавьте остальные, когда эти будут в списке.</translation>
    </message>
    <message>
        <source>There is no video or audio file in the folder “%1”.</source>
        <translation>В папке «%1» нет видео- и аудиофайлов.</translation>
    </message>
    <message>
        <source>Give a folder that has some.</source>
        <translation>Укажите папку, в которой они есть.</translation>
    </message>
    <message>
        <source>“%1” is too long for a list, or it cannot be read.</source>
        <translation>«%1» слишком велик для списка или не читается.</translation>
    </message>
    <message>
        <source>Split it into shorter ones.</source>
        <translation>Разделите его на более короткие.</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>В «%1» нет адресов.</translation>
    </message>
    <message>
        <source>Give a list with an address on each line.</source>
        <translation>Укажите список с одним адресом в каждой строке.</translation>
    </message>
    <message>
        <source>There are too many files in the folder “%1”: only some were looked at.</source>
        <translation>В папке «%1» слишком много файлов: просмотрены лишь некоторые.</translation>
    </message>
    <message>
        <source>Give the folders in it that have the videos.</source>
        <translation>Укажите в ней папки, где лежат видео.</translation>
    </message>
</context>
<context>
    <name>respool::ColumnLayout</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Standard Columns</source>
        <translation>Стандартные столбцы</translation>
    </message>
</context>
<context>
    <name>respool::CommandPage</name>
    <message>
        <source>Copy Commands</source>
        <translation>Копировать команды</translation>
    </message>
    <message>
        <source>Commands of the job</source>
        <translation>Команды задания</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Для этого задания ещё ничего не запускалось.</translation>
    </message>
</context>
<context>
    <name>respool::CompareCanvas</name>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Left and Right go to the frame before and after, Shift with arrows moves the part that is seen, Ctrl with Left and Right moves the divider.</source>
        <translation>Влево и вправо — предыдущий и следующий кадр, Shift со стрелками двигает видимую часть, Ctrl с клавишами влево и вправо двигает разделитель.</translation>
    </message>
</context>
<context>
    <name>respool::CompareDialog</name>
    <message>
        <source>Compare: %1</source>
        <extracomment>the title of a window; %1: the name of a job</extracomment>
        <translation>Сравнение: %1</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>Первый файл</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Второй файл</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Предыдущий кадр</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Следующий кадр</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>Одно рядом с другим</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>One over the other, with a divider to drag</source>
        <translation>Одно поверх другого, с перетаскиваемым разделителем</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Изображение целиком</translation>
    </message>
    <message>
        <source>100 %</source>
        <extracomment>of a zoom</extracomment>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Every dot as it is; drag to move</source>
        <translation>Точка в точку; перетащите, чтобы сдвинуть</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a size in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>В этот момент нет изображения.</translation>
    </message>
    <message>
        <source>%1  ·  frame %2</source>
        <extracomment>%1: a time, %2: the number of a frame</extracomment>
        <translation>%1  ·  кадр %2</translation>
    </message>
</context>
<context>
    <name>respool::ContactSheets</name>
    <message>
        <source>Making the contact sheet of “%1”…</source>
        <translation>Создаётся раскадровка «%1»…</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>Файл «%1» готов.</translation>
    </message>
</context>
<context>
    <name>respool::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>Осталось времени</translation>
    </message>
</context>
<context>
    <name>respool::DownloadsPanel</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Это файл, а не папка.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>Сейчас этой папки нет на месте.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>В эту папку нельзя записывать.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Этого файла нет на месте.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Этот файл не читается.</translation>
    </message>
    <message>
        <source>This is no cookies file in Netscape&apos;s format.</source>
        <translation>Это не файл cookie в формате Netscape.</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Папка для новых файлов</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Файл cookie</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Одновременных загрузок</translation>
    </message>
    <message>
        <source>Downloads from one host at once</source>
        <translation>Одновременных загрузок с одного хоста</translation>
    </message>
    <message>
        <source>Some hosts refuse more than a few.</source>
        <translation>Некоторые хосты не допускают больше нескольких.</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Хосты со своим числом</translation>
    </message>
    <message>
        <source>Tries before a job is given up</source>
        <translation>Попыток до отказа от задания</translation>
    </message>
    <message>
        <source>Counted anew whenever a try got further than the last.</source>
        <translation>Отсчёт начинается заново, если попытка продвинулась дальше предыдущей.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Общая скорость всех загрузок</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>KiB a second: 1,024 bytes a second</extracomment>
        <translation> КиБ/с</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>instead of a number of KiB a second</extracomment>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <extracomment>%1: a browser, such as Firefox</extracomment>
        <translation>Из %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>For videos that only people who are signed in can see.</source>
        <translation>Для видео, доступных только выполнившим вход.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>This is no address of a proxy, such as “%1”.</source>
        <translation>Это не адрес прокси, такой как «%1».</translation>
    </message>
</context>
<context>
    <name>respool::EmptyState</name>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Add the addresses or files that were copied</source>
        <translation>Добавить скопированные адреса или файлы</translation>
    </message>
    <message>
        <source>No job matches “%1”</source>
        <translation>Нет заданий, соответствующих «%1»</translation>
    </message>
    <message>
        <source>Clear the search, or choose “All” beside the list, to see all jobs.</source>
        <translation>Чтобы увидеть все задания, очистите поиск или выберите «Все» рядом со списком.</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>Перетащите видео сюда</translation>
    </message>
    <message>
        <source>Links from the browser, files from a folder, or a list of addresses as text.

Or paste an address above, for example https://example.org/talk.mp4,
and press Enter. What is in the list is safe: it goes on after a restart.</source>
        <translation>Ссылки из браузера, файлы из папки или список адресов в виде текста.

Или вставьте адрес выше, например https://example.org/talk.mp4,
и нажмите Enter. Всё, что в списке, сохранено: оно продолжится после перезапуска.</translation>
    </message>
</context>
<context>
    <name>respool::EncodingPanel</name>
    <message>
        <source>Conversions at once</source>
        <translation>Одновременных преобразований</translation>
    </message>
    <message>
        <source>One uses the whole processor already; more rarely end sooner.</source>
        <translation>Одно уже занимает весь процессор; несколько редко закончатся быстрее.</translation>
    </message>
    <message>
        <source>Threads of one conversion</source>
        <translation>Потоков на преобразование</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs.</source>
        <translation>Меньше потоков — больше процессора другим программам.</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <extracomment>instead of a number of threads</extracomment>
        <translation>По числу ядер</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Уступать другим программам</translation>
    </message>
    <message>
        <source>With 19 conversions get what nobody else wants.</source>
        <translation>При 19 преобразованиям достаётся то, что не нужно больше никому.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>instead of a number from 1 to 19: how much conversions give way to other programs</extracomment>
        <translation>Не уступать</translation>
    </message>
</context>
<context>
    <name>respool::FailureGroups</name>
    <message>
        <source>Retry All</source>
        <translation>Повторить все</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Close the list of failures</source>
        <translation>Закрыть список ошибок</translation>
    </message>
    <message>
        <source>Close until more jobs fail</source>
        <translation>Закрыть, пока не появятся новые ошибки</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Ошибки по причинам</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <extracomment>%n: jobs; %1: what they have in common, such as “the disk is full” or a sentence</extracomment>
        <translation>
            <numerusform>%n с ошибкой: %1</numerusform>
            <numerusform>%n с ошибкой: %1</numerusform>
            <numerusform>%n с ошибкой: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Показать инструменты…</translation>
    </message>
</context>
<context>
    <name>respool::FileHandOver</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>«%1» нет на месте.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It was moved, renamed or deleted after the job had put it in place.</source>
        <translation>«%1» больше нет на месте. Файл был перемещён, переименован или удалён после того, как задание поместило его туда.</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. Choose one in the file manager.</source>
        <translation>Не настроена программа для открытия «%1». Выберите её в файловом менеджере.</translation>
    </message>
</context>
<context>
    <name>respool::FilesPage</name>
    <message>
        <source>Files of the job</source>
        <translation>Файлы задания</translation>
    </message>
    <message>
        <source>This job has made no file yet.</source>
        <translation>Это задание ещё не создало ни одного файла.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Play it in the program for such files (Enter)</source>
        <translation>Воспроизвести в программе для таких файлов (Enter)</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Показать в его папке</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Копировать его путь</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Look at it and its source at the same time position</source>
        <translation>Посмотреть его и источник в один и тот же момент времени</translation>
    </message>
</context>
<context>
    <name>respool::FilterList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>one choice of the sidebar for a screen reader: %1: its text, %2: how many jobs it shows</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>respool::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>%n: how many more hosts or presets there are</extracomment>
        <translation>Меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>Ещё %n…</numerusform>
            <numerusform>Ещё %n…</numerusform>
            <numerusform>Ещё %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FolderButton</name>
    <message>
        <source>New files go to “%1”. Click to choose another folder.</source>
        <translation>Новые файлы помещаются в «%1». Щёлкните, чтобы выбрать другую папку.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Папка для новых файлов</translation>
    </message>
</context>
<context>
    <name>respool::FormatPicker</name>
    <message>
        <source>Try Again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Choose Format</source>
        <translation>Выбор формата</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Получение сведений…</translation>
    </message>
    <message>
        <source>Video formats</source>
        <translation>Форматы видео</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>Форматы звука</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Как в пресете</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>Поместить в файл</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>Отдельные файлы</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>&amp;Субтитры</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>Языки субтитров</translation>
    </message>
    <message>
        <source>“%1” is a playlist: its videos have formats of their own.</source>
        <translation>«%1» — плейлист: у его видео свои форматы.</translation>
    </message>
</context>
<context>
    <name>respool::FormatTableModel</name>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Кодек</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Частота кадров</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The best video</source>
        <extracomment>of several videos or sounds</extracomment>
        <translation>Лучшее видео</translation>
    </message>
    <message>
        <source>The best sound</source>
        <translation>Лучший звук</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Без видео</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames a second</extracomment>
        <translation>%1 кадр/с</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Защищено</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>a bitrate</extracomment>
        <translation>%1 кбит/с</translation>
    </message>
</context>
<context>
    <name>respool::FrameFetcher</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Нет места для временных файлов.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>No pictures can be read from “%1”.</source>
        <translation>Не удаётся прочитать изображение из «%1».</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Проверьте, воспроизводится ли файл.</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>В этот момент нет изображения.</translation>
    </message>
    <message>
        <source>Move a little forward or back.</source>
        <translation>Перейдите немного вперёд или назад.</translation>
    </message>
</context>
<context>
    <name>respool::GeneralPanel</name>
    <message>
        <source>Resume interrupted jobs at the next start</source>
        <translation>Возобновлять прерванные задания при следующем запуске</translation>
    </message>
    <message>
        <source>Otherwise they wait for you.</source>
        <translation>Иначе они ждут вас.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Оставаться в области уведомлений при закрытии окна</translation>
    </message>
    <message>
        <source>Jobs go on without the window. Where there is no tray, closing ends the program.</source>
        <translation>Задания продолжаются без окна. Если области уведомлений нет, закрытие завершает программу.</translation>
    </message>
    <message>
        <source>Offer addresses that are copied anywhere</source>
        <translation>Предлагать адреса, скопированные где угодно</translation>
    </message>
    <message>
        <source>Nothing is added until you say so, and nothing leaves the computer.</source>
        <translation>Ничего не добавляется без вашего согласия и не покидает компьютер.</translation>
    </message>
</context>
<context>
    <name>respool::HistoryPanel</name>
    <message>
        <source>Take finished jobs from the list after (days)</source>
        <translation>Убирать завершённые задания из списка через (дней)</translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Их файлы остаются на месте.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>instead of a number of days</extracomment>
        <translation>Никогда</translation>
    </message>
</context>
<context>
    <name>respool::HostLimitsTable</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Хосты со своим числом</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Одновременно</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Добавить хост</translation>
    </message>
    <message>
        <source>Remove host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Убрать хост</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>«%1» — не имя хоста.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» указан дважды.</translation>
    </message>
</context>
<context>
    <name>respool::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Stop and keep what is there (Space)</source>
        <translation>Остановить, сохранив сделанное (Пробел)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Go on where it stopped (Space)</source>
        <translation>Продолжить с места остановки (Пробел)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Stop and delete unfinished files</source>
        <translation>Остановить и удалить незавершённые файлы</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Попробовать снова (F5)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take from the list; finished files stay (Del)</source>
        <translation>Убрать из списка; готовые файлы останутся (Del)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Play the finished file (Enter)</source>
        <translation>Воспроизвести готовый файл (Enter)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show the finished file in its folder</source>
        <translation>Показать готовый файл в его папке</translation>
    </message>
    <message>
        <source>Contact Sheet</source>
        <translation>Раскадровка</translation>
    </message>
    <message>
        <source>Make a picture with twenty frames beside the finished file</source>
        <translation>Создать рядом с готовым файлом картинку с двадцатью кадрами</translation>
    </message>
    <message>
        <source>Compare with Source…</source>
        <translation>Сравнить с источником…</translation>
    </message>
    <message>
        <source>Look at the finished file and its source at the same time position</source>
        <translation>Посмотреть готовый файл и его источник в один и тот же момент времени</translation>
    </message>
    <message>
        <source>Retry from Scratch</source>
        <translation>Повторить с нуля</translation>
    </message>
    <message>
        <source>Throw away what is there and begin anew</source>
        <translation>Отбросить сделанное и начать заново</translation>
    </message>
    <message>
        <source>Start Now</source>
        <translation>Начать сейчас</translation>
    </message>
    <message>
        <source>Start ahead of all others and of the limits</source>
        <translation>Начать раньше всех остальных и вне ограничений</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>Начать в…</translation>
    </message>
    <message>
        <source>Start at a time of your choice</source>
        <translation>Начать в выбранное время</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>One place nearer to its turn</source>
        <translation>На одно место ближе к началу очереди</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>One place farther from its turn</source>
        <translation>На одно место дальше от начала очереди</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>Перед всеми остальными с тем же приоритетом</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>Behind all others of its priority</source>
        <translation>После всех остальных с тем же приоритетом</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Before all normal ones</source>
        <translation>Перед всеми обычными</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>В порядке списка</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Behind all normal ones</source>
        <translation>После всех обычных</translation>
    </message>
    <message>
        <source>Remove with Files…</source>
        <translation>Убрать с файлами…</translation>
    </message>
    <message>
        <source>Take from the list and delete the finished files</source>
        <translation>Убрать из списка и удалить готовые файлы</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Give it, and its files, another name</source>
        <translation>Дать заданию и его файлам другое имя</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy where it comes from</source>
        <translation>Копировать, откуда оно взято</translation>
    </message>
    <message>
        <source>Pause or Resume</source>
        <translation>Приостановить или возобновить</translation>
    </message>
    <message>
        <source>Pause, or go on where it stopped</source>
        <translation>Приостановить или продолжить с места остановки</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>The files of this job have their names already. Rename them in the file manager.</source>
        <translation>У файлов этого задания уже есть имена. Переименуйте их в файловом менеджере.</translation>
    </message>
    <message>
        <source>This job has made no file.</source>
        <translation>Это задание не создало файла.</translation>
    </message>
</context>
<context>
    <name>respool::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Сведения о задании</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Страницы сведений</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
</context>
<context>
    <name>respool::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
</context>
<context>
    <name>respool::JobTableModel</name>
    <message>
        <source>Busy</source>
        <comment>progress that cannot be measured</comment>
        <translation>Занято</translation>
    </message>
    <message>
        <source>#</source>
        <comment>a job&apos;s place in the queue</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>ETA</source>
        <comment>time that is left</comment>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Место в очереди</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось времени</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>when the job was</comment>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <comment>time</comment>
        <translation>Прошло</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Номер задания</translation>
    </message>
</context>
<context>
    <name>respool::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>В списке заданий</translation>
    </message>
    <message>
        <source>In the details of a job</source>
        <translation>В подробностях задания</translation>
    </message>
</context>
<context>
    <name>respool::LogPage</name>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Open Whole Log</source>
        <translation>Открыть весь журнал</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Найти в журнале</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Предыдущее место (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Следующее место (Enter)</translation>
    </message>
    <message>
        <source>Stay at the end while the log grows</source>
        <translation>Оставаться в конце, пока журнал растёт</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in a log; %1: which one, %2: how many there are</extracomment>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Previous place in the log</source>
        <translation>Предыдущее место в журнале</translation>
    </message>
</context>
<context>
    <name>respool::LogView</name>
    <message>
        <source>Log of the job</source>
        <translation>Журнал задания</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Для этого задания ещё ничего не запускалось.</translation>
    </message>
</context>
<context>
    <name>respool::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Добавить скопированное</translation>
    </message>
    <message>
        <source>Add many at once</source>
        <translation>Добавить сразу много</translation>
    </message>
    <message>
        <source>Go to the addresses</source>
        <translation>Перейти к адресам</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Показать или скрыть фильтры</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Показать или скрыть сведения</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Search, or find in the log</source>
        <translation>Поиск, или поиск в журнале</translation>
    </message>
</context>
<context>
    <name>respool::NameTemplateEdit</name>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert a placeholder into the name</source>
        <translation>Вставить в имя подстановку</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Day on which it was added</source>
        <translation>День добавления</translation>
    </message>
    <message>
        <source>Number among those added together</source>
        <translation>Номер среди добавленных вместе</translation>
    </message>
    <message>
        <source>Size or kind, such as 720p</source>
        <translation>Размер или тип, например 720p</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a placeholder stands for, %2: the placeholder, such as {title}</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <extracomment>%1: something like {year}</extracomment>
        <translation>Подстановки %1 нет.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Пример: %1</translation>
    </message>
</context>
<context>
    <name>respool::Notifications</name>
    <message>
        <source>All jobs are done</source>
        <translation>Все задания выполнены</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Respool works on in the tray</source>
        <translation>Respool продолжает работать в области уведомлений</translation>
    </message>
    <message>
        <source>Its icon there shows the window again, and “Quit” in the icon&apos;s menu ends the program.</source>
        <translation>Щелчок по значку снова покажет окно, а «Завершить» в меню значка завершит программу.</translation>
    </message>
</context>
<context>
    <name>respool::NotificationsPanel</name>
    <message>
        <source>Notify about</source>
        <translation>Уведомлять</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>Обо всём, что закончилось</translation>
    </message>
    <message>
        <source>Failures, and the end of all jobs</source>
        <translation>Об ошибках и об окончании всех заданий</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ни о чём</translation>
    </message>
    <message>
        <source>Several that come together are told as one.</source>
        <translation>Несколько одновременных объединяются в одно.</translation>
    </message>
</context>
<context>
    <name>respool::OutputsModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>a column: whether a file is still where it was put</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Перемещён или удалён</translation>
    </message>
</context>
<context>
    <name>respool::OverviewPage</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Сохранено в</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>Обзор задания</translation>
    </message>
    <message>
        <source>Why the job failed</source>
        <translation>Почему задание не выполнено</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Копировать источник</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show destination folder</source>
        <translation>Показать папку назначения</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>At work for</source>
        <extracomment>the time that tools have worked for a job</extracomment>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>how often a job was cut off by a crash or a power loss</extracomment>
        <translation>Прерывания</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: minutes and seconds</extracomment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>
            <numerusform>%1 в %n файле</numerusform>
            <numerusform>%1 в %n файлах</numerusform>
            <numerusform>%1 в %n файлах</numerusform>
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
        <translation>Рабочее место на диске</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <extracomment>disk space; %1: a size such as 1.2 MB</extracomment>
        <translation>около %1 во время преобразования</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>How it was converted</source>
        <translation>Как выполнено преобразование</translation>
    </message>
</context>
<context>
    <name>respool::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: what the file or folder is for</extracomment>
        <translation>Выбрать: %1</translation>
    </message>
    <message>
        <source>Type the whole path, from the root of the disk on.</source>
        <translation>Введите полный путь, начиная с корня диска.</translation>
    </message>
</context>
<context>
    <name>respool::PowerPanel</name>
    <message>
        <source>Keep the computer awake while there is work</source>
        <translation>Не давать компьютеру заснуть, пока есть работа</translation>
    </message>
    <message>
        <source>It does not fall asleep by itself then.</source>
        <translation>Тогда он не засыпает сам.</translation>
    </message>
    <message>
        <source>When the last job has ended</source>
        <translation>После окончания последнего задания</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ничего не делать</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Уведомить</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>Перевести компьютер в спящий режим</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Выключить компьютер</translation>
    </message>
    <message>
        <source>Quit Respool</source>
        <translation>Завершить Respool</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Выполнить команду</translation>
    </message>
    <message>
        <source>Sleep, shutdown and quitting are announced and can be stopped.</source>
        <translation>О переходе в сон, выключении и завершении сообщается заранее, их можно остановить.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>A program with its arguments; quotation marks keep words together.</source>
        <translation>Программа с аргументами; кавычки объединяют слова.</translation>
    </message>
    <message>
        <source>Type the command that is to be run.</source>
        <translation>Введите команду, которую нужно выполнить.</translation>
    </message>
</context>
<context>
    <name>respool::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодирование</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Something on the page “%1” cannot be kept as it is.</source>
        <extracomment>%1: the name of a page of the preferences</extracomment>
        <translation>Что-то на странице «%1» нельзя оставить как есть.</translation>
    </message>
</context>
<context>
    <name>respool::Presence</name>
    <message>
        <source>Respool quits when the jobs at work have ended.</source>
        <translation>Respool завершится, когда закончатся выполняемые задания.</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>Не завершать</translation>
    </message>
</context>
<context>
    <name>respool::PresetChoice</name>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Which files to make: a preset, or original, audio, and heights such as 1080p in any combination</source>
        <translation>Какие файлы создавать: пресет либо original, audio и высоты, например 1080p, в любом сочетании</translation>
    </message>
</context>
<context>
    <name>respool::PresetDownloadPage</name>
    <message>
        <source>Subtitles of the address</source>
        <translation>Субтитры с адреса</translation>
    </message>
    <message>
        <source>The thumbnail, as the cover of the original</source>
        <translation>Миниатюра как обложка оригинала</translation>
    </message>
    <message>
        <source>Title, author, date and description</source>
        <translation>Название, автор, дата и описание</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>what the files need</source>
        <extracomment>shown in the empty field</extracomment>
        <translation>что нужно для файлов</translation>
    </message>
    <message>
        <source>A format selector of yt-dlp, such as 137+140 or bv*[fps&lt;=30]+ba</source>
        <translation>Выражение выбора формата yt-dlp, например 137+140 или bv*[fps&lt;=30]+ba</translation>
    </message>
    <message>
        <source>Languages of subtitles</source>
        <translation>Языки субтитров</translation>
    </message>
    <message>
        <source>all; or such as en, pt-BR, de.*</source>
        <extracomment>shown in the empty field. en, pt-BR, de.*: codes of languages</extracomment>
        <translation>все; или, например, en, pt-BR, de.*</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Embed</source>
        <extracomment>what is put into the downloaded file</extracomment>
        <translation>Встроить</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Для yt-dlp</translation>
    </message>
    <message>
        <source>Where people have marked such parts on SponsorBlock (YouTube only)</source>
        <translation>Там, где люди отметили такие части на SponsorBlock (только YouTube)</translation>
    </message>
    <message>
        <source>Extra arguments for yt-dlp</source>
        <translation>Дополнительные аргументы для yt-dlp</translation>
    </message>
    <message>
        <source>One option each: %1</source>
        <translation>По одному параметру: %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>an argument to a list</extracomment>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Add an argument</source>
        <translation>Добавить аргумент</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>Убрать аргумент</translation>
    </message>
    <message>
        <source>Argument for yt-dlp</source>
        <translation>Аргумент для yt-dlp</translation>
    </message>
</context>
<context>
    <name>respool::PresetEditor</name>
    <message>
        <source>New Preset</source>
        <translation>Новый пресет</translation>
    </message>
    <message>
        <source>Edit Preset</source>
        <translation>Изменение пресета</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Parts of the preset</source>
        <translation>Разделы пресета</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>What is wrong with the preset</source>
        <translation>Что не так с пресетом</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Дайте пресету имя.</translation>
    </message>
</context>
<context>
    <name>respool::PresetFilesPage</name>
    <message>
        <source>The original, untouched</source>
        <translation>Оригинал без изменений</translation>
    </message>
    <message>
        <source>Converted in full size</source>
        <translation>Преобразованное в полном размере</translation>
    </message>
    <message>
        <source>The sound alone</source>
        <translation>Только звук</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message>
        <source>such as 1080p, 720p, 480p</source>
        <extracomment>an example of what can be typed</extracomment>
        <translation>например, 1080p, 720p, 480p</translation>
    </message>
    <message>
        <source>Lines of the short side; none above the source&apos;s. Several are made from one decoding.</source>
        <translation>Число строк по короткой стороне, не больше, чем в источнике. Несколько размеров создаются за одно декодирование.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>Выберите хотя бы один создаваемый файл.</translation>
    </message>
</context>
<context>
    <name>respool::PresetSoundPage</name>
    <message>
        <source>Sound codec</source>
        <translation>Кодек звука</translation>
    </message>
    <message>
        <source>Sound that has the codec already stays as it is</source>
        <translation>Звук, который уже в этом кодеке, остаётся как есть</translation>
    </message>
    <message>
        <source>Keep the source&apos;s subtitles where the file can hold them</source>
        <translation>Сохранять субтитры источника, если файл может их содержать</translation>
    </message>
    <message>
        <source>Bitrate of the sound</source>
        <translation>Битрейт звука</translation>
    </message>
    <message>
        <source>What the codec needs</source>
        <extracomment>instead of a number of kilobits</extracomment>
        <translation>Сколько нужно кодеку</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> кбит/с</translation>
    </message>
    <message>
        <source>For stereo; more channels get more.</source>
        <translation>Для стерео; при большем числе каналов — больше.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Кодек</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Битрейт</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
</context>
<context>
    <name>respool::PresetVideoPage</name>
    <message>
        <source>Video codec</source>
        <translation>Кодек видео</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Усилия</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Что определяет</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Битрейт</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>An encoder in hardware may be used where one works</source>
        <translation>Можно использовать аппаратный кодировщик, если он работает</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>instead of a number for the quality</extracomment>
        <translation>Хорошее</translation>
    </message>
    <message>
        <source>The encoder&apos;s constant rate factor: smaller is better.</source>
        <translation>Постоянный коэффициент качества (CRF) кодировщика: меньше — лучше.</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> кбит/с</translation>
    </message>
    <message>
        <source>For 1080p; smaller pictures get less.</source>
        <translation>Для 1080p; для меньших изображений — меньше.</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation> МБ</translation>
    </message>
    <message>
        <source>The most that each file may have, sound included.</source>
        <translation>Наибольший размер каждого файла, включая звук.</translation>
    </message>
    <message>
        <source>Quicker, but larger at the same quality.</source>
        <translation>Быстрее, но при том же качестве файл больше.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Кодек</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
</context>
<context>
    <name>respool::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>What the preset makes</source>
        <translation>Что создаёт пресет</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Создать пресет</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Копировать…</translation>
    </message>
    <message>
        <source>Make a preset that begins as this one</source>
        <translation>Создать пресет на основе этого</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change this preset; jobs keep what they have</source>
        <translation>Изменить этот пресет; задания сохранят прежние параметры</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Take over presets from files</source>
        <translation>Взять пресеты из файлов</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Save this preset as a file to pass on</source>
        <translation>Сохранить этот пресет в файл, чтобы передать другим</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <extracomment>%1: the name of a preset that comes with the program</extracomment>
        <translation>%1 (встроенный)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Make it what it was when the program was installed</source>
        <translation>Вернуть к виду, который был при установке программы</translation>
    </message>
    <message>
        <source>Delete this preset; jobs keep what they have</source>
        <translation>Удалить этот пресет; задания сохранят прежние параметры</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1: the name of the preset that is copied</extracomment>
        <translation>Копия %1</translation>
    </message>
    <message>
        <source>Restore Preset</source>
        <translation>Восстановление пресета</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>Удаление пресета</translation>
    </message>
    <message>
        <source>Undo all changes to the preset “%1”?</source>
        <translation>Отменить все изменения пресета «%1»?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Удалить пресет «%1»?</translation>
    </message>
    <message>
        <source>Jobs that were added with it keep what they have.</source>
        <translation>Задания, добавленные с ним, сохранят прежние параметры.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Импорт пресетов</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Пресеты (*.json)</translation>
    </message>
    <message>
        <source>Export Preset</source>
        <translation>Экспорт пресета</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
</context>
<context>
    <name>respool::PrivateFolder</name>
    <message>
        <source>No folder could be made at “%1”.</source>
        <translation>Не удалось создать папку «%1».</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then press Retry.</source>
        <translation>Проверьте диск и права доступа к нему и нажмите «Повторить».</translation>
    </message>
</context>
<context>
    <name>respool::QueueActions</name>
    <message>
        <source>Pause All</source>
        <translation>Приостановить все</translation>
    </message>
    <message>
        <source>Stop all jobs and keep what is there</source>
        <translation>Остановить все задания, сохранив сделанное</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Возобновить все</translation>
    </message>
    <message>
        <source>Go on with all paused jobs</source>
        <translation>Продолжить все приостановленные задания</translation>
    </message>
    <message>
        <source>Keep Computer Awake</source>
        <translation>Не давать компьютеру заснуть</translation>
    </message>
    <message>
        <source>No sleep by itself while jobs are running</source>
        <translation>Без автоматического сна, пока выполняются задания</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Убрать завершённые</translation>
    </message>
    <message>
        <source>Take finished jobs from the list; their files stay</source>
        <translation>Убрать завершённые задания из списка; их файлы останутся</translation>
    </message>
    <message>
        <source>Clear Finished with Files…</source>
        <translation>Убрать завершённые с файлами…</translation>
    </message>
    <message>
        <source>Take finished jobs from the list and delete their files</source>
        <translation>Убрать завершённые задания из списка и удалить их файлы</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Пресеты…</translation>
    </message>
    <message>
        <source>What can be made of the sources</source>
        <translation>Что можно создать из источников</translation>
    </message>
    <message>
        <source>Finish Running Jobs, Then Stop</source>
        <translation>Завершить текущие задания и остановиться</translation>
    </message>
    <message>
        <source>Start no other jobs</source>
        <translation>Не начинать других заданий</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть действие</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>What holds for all jobs</source>
        <translation>То, что действует для всех заданий</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Сочетания клавиш…</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>Все клавиши и их действия</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Вернуть: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>Удалён %n файл.</numerusform>
            <numerusform>Удалено %n файла.</numerusform>
            <numerusform>Удалено %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted, the first is “%1”. Delete them by hand.</source>
        <extracomment>%1: a path</extracomment>
        <translation>
            <numerusform>Не удалось удалить %n файл, первый — «%1». Удалите вручную.</numerusform>
            <numerusform>Не удалось удалить %n файла, первый — «%1». Удалите их вручную.</numerusform>
            <numerusform>Не удалось удалить %n файлов, первый — «%1». Удалите их вручную.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) taken from the list; their files stay.</source>
        <translation>
            <numerusform>%n завершённое задание убрано из списка; его файлы остались.</numerusform>
            <numerusform>%n завершённых задания убрано из списка; их файлы остались.</numerusform>
            <numerusform>%n завершённых заданий убрано из списка; их файлы остались.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QuitDialog</name>
    <message>
        <source>Quit Respool</source>
        <translation>Завершение Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work.</source>
        <translation>
            <numerusform>Выполняется %n задание.</numerusform>
            <numerusform>Выполняются %n задания.</numerusform>
            <numerusform>Выполняются %n заданий.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have done is kept. When they are paused now, they go on by themselves the next time Respool is started.</source>
        <translation>Сделанное сохраняется. Если приостановить задания сейчас, они продолжатся сами при следующем запуске Respool.</translation>
    </message>
    <message>
        <source>&amp;Pause All and Quit</source>
        <translation>&amp;Приостановить все и завершить</translation>
    </message>
    <message>
        <source>&amp;Finish Current Jobs, Then Quit</source>
        <translation>&amp;Доделать текущие и завершить</translation>
    </message>
    <message>
        <source>Starts no other jobs; they wait for the next start.</source>
        <translation>Другие задания не начинаются; они ждут следующего запуска.</translation>
    </message>
</context>
<context>
    <name>respool::RemoveFilesDialog</name>
    <message>
        <source>Remove with Files</source>
        <translation>Убрать с файлами</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 and delete %2 (%3)?</source>
        <extracomment>%1: &quot;3 jobs&quot;, %2: &quot;5 files&quot;, %3: a size such as 1.2 GB</extracomment>
        <translation>Убрать %1 и удалить %2 (%3)?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Files</source>
        <translation>Удалить файлы</translation>
    </message>
</context>
<context>
    <name>respool::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Переименование</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Its files will be called “%1”.</source>
        <extracomment>%1: a name without an extension such as .mp4</extracomment>
        <translation>Его файлы будут называться «%1».</translation>
    </message>
</context>
<context>
    <name>respool::RowDrag</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>under the mouse while jobs are dragged</extracomment>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::SheetRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Нет места для временных файлов.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>This job has made nothing with moving pictures.</source>
        <translation>Это задание не создало ничего с движущимся изображением.</translation>
    </message>
    <message>
        <source>A contact sheet needs a video.</source>
        <translation>Для раскадровки нужно видео.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>«%1» больше не читается.</translation>
    </message>
    <message>
        <source>Put it back where the job had put it, then try again.</source>
        <translation>Верните файл туда, куда его поместило задание, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The contact sheet took too long or was interrupted.</source>
        <translation>Создание раскадровки заняло слишком много времени или было прервано.</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do.</source>
        <translation>Попробуйте снова, когда компьютер будет менее загружен.</translation>
    </message>
    <message>
        <source>No picture could be read from “%1”.</source>
        <translation>Не удалось прочитать изображение из «%1».</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Проверьте, воспроизводится ли файл.</translation>
    </message>
    <message>
        <source>The contact sheet could not be put beside “%1”.</source>
        <translation>Не удалось поместить раскадровку рядом с «%1».</translation>
    </message>
    <message>
        <source>Check that its folder may be written and has room.</source>
        <translation>Проверьте, что в его папку можно записывать и в ней есть место.</translation>
    </message>
</context>
<context>
    <name>respool::SourceEdit</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Paste addresses, one a line, or drop files, folders and lists of addresses here</source>
        <translation>Вставьте адреса, по одному в строке, или перетащите сюда файлы, папки и списки адресов</translation>
    </message>
</context>
<context>
    <name>respool::SourceLookup</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Нет места для временных файлов.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Сайт не ответил вовремя.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>Его всё равно можно добавить.</translation>
    </message>
</context>
<context>
    <name>respool::StartAtDialog</name>
    <message>
        <source>Start at a Time</source>
        <translation>Начало в заданное время</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>Начать не раньше</translation>
    </message>
</context>
<context>
    <name>respool::StartTimeEdit</name>
    <message>
        <source>Time to start at</source>
        <translation>Время начала</translation>
    </message>
</context>
<context>
    <name>respool::StatusPanel</name>
    <message>
        <source>%1 free</source>
        <extracomment>%1: a size such as 12.3 GB</extracomment>
        <translation>свободно %1</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>свободно %1 на %2</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Одновременных загрузок</translation>
    </message>
    <message>
        <source>Conversions at once</source>
        <translation>Одновременных преобразований</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Общая скорость всех загрузок</translation>
    </message>
    <message>
        <source>Keeps the computer awake</source>
        <translation>Не даёт компьютеру заснуть</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>There is a network.</source>
        <translation>Сеть есть.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it is back.</source>
        <translation>Загрузки продолжатся сами, когда она появится.</translation>
    </message>
</context>
<context>
    <name>respool::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>a column: how often a step was started</extracomment>
        <translation>Попытки</translation>
    </message>
</context>
<context>
    <name>respool::StepsPage</name>
    <message>
        <source>Steps of the job</source>
        <translation>Этапы задания</translation>
    </message>
    <message>
        <source>Nothing is planned for this job.</source>
        <translation>Для этого задания ничего не запланировано.</translation>
    </message>
</context>
<context>
    <name>respool::SupervisedProcess</name>
    <message>
        <source>The folder “%1” cannot be used: %2.</source>
        <translation>Не удаётся использовать папку «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>Не удаётся запустить «%1»: %2.</translation>
    </message>
    <message>
        <source>Respool&apos;s helper “%1” cannot be started (%2). Install Respool again.</source>
        <translation>Не удаётся запустить вспомогательную программу Respool «%1» (%2). Переустановите Respool.</translation>
    </message>
</context>
<context>
    <name>respool::ThumbnailView</name>
    <message>
        <source>Picture of “%1”</source>
        <translation>Изображение «%1»</translation>
    </message>
</context>
<context>
    <name>respool::ToolBar</name>
    <message>
        <source>Show or hide the filters beside the list (Ctrl+B)</source>
        <translation>Показать или скрыть фильтры рядом со списком (Ctrl+B)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Log, commands and steps of the selected job (Ctrl+I)</source>
        <translation>Журнал, команды и этапы выделенного задания (Ctrl+I)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Everything that concerns the whole list</source>
        <translation>Всё, что касается списка в целом</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Words of name, address, folder or error; state:failed, host:example.org, preset:mp4; “-” in front for all others</source>
        <translation>Слова из имени, адреса, папки или ошибки; state:failed, host:example.org, preset:mp4; «-» впереди — все остальные</translation>
    </message>
    <message>
        <source>Clear the search, and go back to the list</source>
        <translation>Очистить поиск и вернуться к списку</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <extracomment>%1: what is chosen in the sidebar that is not shown, such as &quot;Failed, example.org&quot;</extracomment>
        <translation>Фильтры: %1</translation>
    </message>
</context>
<context>
    <name>respool::ToolRow</name>
    <message>
        <source>File of %1</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Respool looks for it</source>
        <extracomment>shown where no file was chosen for a tool</extracomment>
        <translation>Respool ищет сам</translation>
    </message>
    <message>
        <source>Version %1, “%2”</source>
        <extracomment>%1: a version, %2: a path</extracomment>
        <translation>Версия %1, «%2»</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Поиск %1…</translation>
    </message>
</context>
<context>
    <name>respool::ToolRun</name>
    <message>
        <source>%1 did nothing for two minutes and was stopped.</source>
        <translation>Программа %1 бездействовала две минуты и была остановлена.</translation>
    </message>
    <message>
        <source>%1 did not go on after the computer had slept.</source>
        <translation>Программа %1 не продолжила работу после сна компьютера.</translation>
    </message>
    <message>
        <source>Check the connection, then press Retry: it goes on from where it was.</source>
        <translation>Проверьте соединение и нажмите «Повторить»: задание продолжится с того же места.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Не удалось запустить %1.</translation>
    </message>
    <message>
        <source>Check that it is installed and may be run, then press Retry.</source>
        <translation>Проверьте, что программа установлена и её можно запускать, и нажмите «Повторить».</translation>
    </message>
    <message>
        <source>%1 was ended by something else, or it crashed (signal %2).</source>
        <translation>Работа %1 прервана извне или из-за сбоя (сигнал %2).</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>Нажмите «Повторить»: задание продолжится с того же места.</translation>
    </message>
</context>
<context>
    <name>respool::ToolsPanel</name>
    <message>
        <source>Check Again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Their makers offer %1 and %2 for download.</source>
        <extracomment>%1, %2: links with the names yt-dlp and FFmpeg</extracomment>
        <translation>На сайтах разработчиков можно загрузить %1 и %2.</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>Команда, устанавливающая недостающее</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>This command installs what is missing on this system:</source>
        <translation>Эта команда установит недостающее в данной системе:</translation>
    </message>
</context>
<context>
    <name>respool::TrayIcon</name>
    <message>
        <source>&amp;Show</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>&amp;Add from Clipboard</source>
        <translation>&amp;Добавить из буфера обмена</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>&amp;Приостановить все</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>&amp;Возобновить все</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 %</source>
        <extracomment>%n: jobs at work, %1: how far all work is</extracomment>
        <translation>
            <numerusform>%n выполняется, %1 %</numerusform>
            <numerusform>%n выполняются, %1 %</numerusform>
            <numerusform>%n выполняются, %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::WelcomeDialog</name>
    <message>
        <source>Welcome to Respool</source>
        <translation>Добро пожаловать в Respool</translation>
    </message>
    <message>
        <source>Respool downloads with yt-dlp and converts with FFmpeg, and not all of it is on this computer yet. Jobs can be added all the same: they begin when it is there.</source>
        <translation>Respool загружает с помощью yt-dlp и преобразует с помощью FFmpeg, но ещё не всё есть на этом компьютере. Задания всё равно можно добавлять: они начнутся, когда всё появится.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyAction</name>
    <message numerus="yes">
        <source>All jobs have ended. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Все задания закончены. Компьютер перейдёт в спящий режим через %n секунду.</numerusform>
            <numerusform>Все задания закончены. Компьютер перейдёт в спящий режим через %n секунды.</numerusform>
            <numerusform>Все задания закончены. Компьютер перейдёт в спящий режим через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs have ended. The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>Все задания закончены. Компьютер выключится через %n секунду.</numerusform>
            <numerusform>Все задания закончены. Компьютер выключится через %n секунды.</numerusform>
            <numerusform>Все задания закончены. Компьютер выключится через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Спящий режим</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>Выключение</translation>
    </message>
    <message>
        <source>&amp;Sleep Now</source>
        <translation>&amp;Усыпить сейчас</translation>
    </message>
    <message>
        <source>&amp;Shut Down Now</source>
        <translation>&amp;Выключить сейчас</translation>
    </message>
    <message>
        <source>No command is set that could run now that all jobs have ended. Enter one in the preferences.</source>
        <translation>Не задана команда, которую можно было бы выполнить теперь, когда все задания закончены. Введите её в настройках.</translation>
    </message>
    <message>
        <source>“%1” could not be started when all jobs had ended. Correct the command in the preferences.</source>
        <extracomment>%1: a program</extracomment>
        <translation>Не удалось запустить «%1» после окончания всех заданий. Исправьте команду в настройках.</translation>
    </message>
    <message>
        <source>The system did not let Respool put the computer to sleep when all jobs had ended. Send it to sleep by hand.</source>
        <translation>Система не позволила Respool усыпить компьютер после окончания всех заданий. Переведите его в спящий режим вручную.</translation>
    </message>
    <message>
        <source>The system did not let Respool shut down the computer when all jobs had ended. Shut it down by hand.</source>
        <translation>Система не позволила Respool выключить компьютер после окончания всех заданий. Выключите его вручную.</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyMenu</name>
    <message>
        <source>When All Jobs Have Ended</source>
        <translation>После окончания всех заданий</translation>
    </message>
    <message>
        <source>When nothing in the list runs, waits or is paused any more</source>
        <translation>Когда в списке больше ничего не выполняется, не ожидает и не приостановлено</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>&amp;Ничего не делать</translation>
    </message>
    <message>
        <source>No&amp;tify</source>
        <translation>&amp;Уведомить</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Спящий режим</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>&amp;Выключить</translation>
    </message>
    <message>
        <source>&amp;Quit Respool</source>
        <translation>&amp;Завершить Respool</translation>
    </message>
    <message>
        <source>&amp;Run a Command</source>
        <translation>Выполнить &amp;команду</translation>
    </message>
</context>
<context>
    <name>respool::WindowOffers</name>
    <message>
        <source>Try Again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n job(s) that you have just added.</source>
        <translation>
            <numerusform>Фильтр скрывает %n задание, которое вы только что добавили.</numerusform>
            <numerusform>Фильтр скрывает %n задания, которые вы только что добавили.</numerusform>
            <numerusform>Фильтр скрывает %n заданий, которые вы только что добавили.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) repeat what was in the list already.</source>
        <translation>
            <numerusform>%n новое задание повторяет то, что уже было в списке.</numerusform>
            <numerusform>%n новых задания повторяют то, что уже было в списке.</numerusform>
            <numerusform>%n новых заданий повторяют то, что уже было в списке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) given twice are added once.</source>
        <translation>
            <numerusform>%n источник, указанный дважды, добавлен один раз.</numerusform>
            <numerusform>%n источника, указанные дважды, добавлены один раз.</numerusform>
            <numerusform>%n источников, указанные дважды, добавлены один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>Ещё %n строку не удалось использовать.</numerusform>
            <numerusform>Ещё %n строки не удалось использовать.</numerusform>
            <numerusform>Ещё %n строк не удалось использовать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>Не удаётся открыть папку «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Показать инструменты…</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>Скопировано: «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were copied.</source>
        <translation>
            <numerusform>Скопирован %n адрес.</numerusform>
            <numerusform>Скопировано %n адреса.</numerusform>
            <numerusform>Скопировано %n адресов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>Добавить в список</translation>
    </message>
</context>
</TS>
