<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>FinishedBatch</name>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a job, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) completed</source>
        <translation>
            <numerusform>لم تكتمل أي مهمة</numerusform>
            <numerusform>اكتملت مهمة واحدة</numerusform>
            <numerusform>اكتملت مهمتان</numerusform>
            <numerusform>اكتملت %n مهام</numerusform>
            <numerusform>اكتملت %n مهمة</numerusform>
            <numerusform>اكتملت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>لم تفشل أي مهمة</numerusform>
            <numerusform>فشلت مهمة واحدة</numerusform>
            <numerusform>فشلت مهمتان</numerusform>
            <numerusform>فشلت %n مهام</numerusform>
            <numerusform>فشلت %n مهمة</numerusform>
            <numerusform>فشلت %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two parts of a sentence: “8 jobs completed, 1 job failed”.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>respool</name>
    <message>
        <source>“respool --help” shows what it takes.</source>
        <translation>يعرض «respool --help» ما يقبله البرنامج.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>يعرض هذا النص.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض الإصدار.</translation>
    </message>
    <message>
        <source>Folder that gets the files.</source>
        <translation>المجلد الذي تُحفظ فيه الملفات.</translation>
    </message>
    <message>
        <source>What to make of each source: original, full, audio, heights; e.g. original,720p.</source>
        <translation>ما يُنشأ من كل مصدر: original أو full أو audio أو ارتفاعات؛ مثل original,720p.</translation>
    </message>
    <message>
        <source>What to make and how, by name; “respool presets” shows all.</source>
        <translation>ما يُنشأ وكيف، بالاسم؛ يعرض «respool presets» كل الأسماء.</translation>
    </message>
    <message>
        <source>Higher goes first; 0 is normal.</source>
        <translation>الأعلى يُنفَّذ أولًا؛ 0 هو العادي.</translation>
    </message>
    <message>
        <source>Downloads at once, also of one host, for this run.</source>
        <translation>عدد التنزيلات المتزامنة، ومن المضيف الواحد أيضًا، لهذا التشغيل.</translation>
    </message>
    <message>
        <source>Conversions at once, for this run.</source>
        <translation>عدد التحويلات المتزامنة، لهذا التشغيل.</translation>
    </message>
    <message>
        <source>Tries before a job that gets nowhere is given up, for this run.</source>
        <translation>عدد المحاولات قبل التخلي عن مهمة لا تتقدم، لهذا التشغيل.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>يطبع مستند JSON واحدًا.</translation>
    </message>
    <message>
        <source>Keeps database, settings and logs in this folder (also RESPOOL_PROFILE).</source>
        <translation>يحفظ قاعدة البيانات والإعدادات والسجلات في هذا المجلد (وكذلك RESPOOL_PROFILE).</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to %2.</source>
        <translation>«%1» ليس عددًا من 1 إلى %2.</translation>
    </message>
    <message>
        <source>“respool show” takes the number of one job.</source>
        <translation>يأخذ «respool show» رقم مهمة واحدة.</translation>
    </message>
    <message>
        <source>“respool sheet” takes the number of one job.</source>
        <translation>يأخذ «respool sheet» رقم مهمة واحدة.</translation>
    </message>
    <message>
        <source>“respool add” takes at least one address or file.</source>
        <translation>يأخذ «respool add» عنوانًا أو ملفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>“respool list” takes no sources.</source>
        <translation>لا يأخذ «respool list» أي مصادر.</translation>
    </message>
    <message>
        <source>“respool presets” takes no sources.</source>
        <translation>لا يأخذ «respool presets» أي مصادر.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>“--to” takes a folder.</source>
        <translation>يأخذ «--to» مجلدًا.</translation>
    </message>
    <message>
        <source>Addresses and files.</source>
        <translation>عناوين وملفات.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>تتعذر الكتابة في المجلد «%1».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another with --profile.</source>
        <translation>غيّر أذوناته أو اختر مجلدًا آخر باستخدام --profile.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>لا توجد مهمة %1.</translation>
    </message>
    <message>
        <source>“respool list” shows all jobs.</source>
        <translation>يعرض «respool list» كل المهام.</translation>
    </message>
    <message>
        <source>The Respool that works on these jobs has ended.</source>
        <translation>انتهت نسخة Respool التي تعمل على هذه المهام.</translation>
    </message>
    <message>
        <source>Start “respool run”: it goes on with them.</source>
        <translation>شغّل «respool run»: سيتابعها.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed</source>
        <translation>
            <numerusform>لم تُستأنف أي مهمة</numerusform>
            <numerusform>استؤنفت مهمة واحدة</numerusform>
            <numerusform>استؤنفت مهمتان</numerusform>
            <numerusform>استؤنفت %n مهام</numerusform>
            <numerusform>استؤنفت %n مهمة</numerusform>
            <numerusform>استؤنفت %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Respool is already working on this profile.</source>
        <translation>هناك نسخة أخرى من Respool تعمل على ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>It finishes the jobs by itself.</source>
        <translation>وهي تُنهي المهام من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>المهمة:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>عنوان الفيديو:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>المصدر:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>ما العمل:</translation>
    </message>
    <message>
        <source>Progress:</source>
        <translation>التقدم:</translation>
    </message>
    <message>
        <source>Makes:</source>
        <translation>الناتج:</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>الإعداد المسبق:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>الخطوة:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» موجود مسبقًا.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>القرص ممتلئ: تعذرت كتابة «%1».</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>حرّر بعض المساحة، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>لا يُسمح بكتابة «%1».</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions, then press Retry.</source>
        <translation>اختر مجلدًا آخر أو غيّر أذوناته، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
    <message>
        <source>Put it back or choose another folder, then press Retry.</source>
        <translation>أعده إلى مكانه أو اختر مجلدًا آخر، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>تعذرت قراءة «%1» أو كتابته.</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>افحص القرص، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The settings were damaged, so the standard ones are used.</source>
        <translation>كانت الإعدادات تالفة، لذا تُستخدم الإعدادات القياسية.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>حُفظ الملف التالف باسم «%1».</translation>
    </message>
    <message>
        <source>Mend or delete the file “%1”, then start again.</source>
        <translation>أصلح الملف «%1» أو احذفه، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and does not answer.</source>
        <translation>هناك نسخة أخرى من Respool تستخدم ملف التعريف هذا ولا تستجيب.</translation>
    </message>
    <message>
        <source>Quit it, then try again.</source>
        <translation>أنهِها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and did not answer in time.</source>
        <translation>هناك نسخة أخرى من Respool تستخدم ملف التعريف هذا ولم تستجب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Look at its window whether the jobs are there.</source>
        <translation>تحقق في نافذتها من وجود المهام.</translation>
    </message>
    <message>
        <source>The other Respool could not be understood.</source>
        <translation>تعذر فهم رد النسخة الأخرى من Respool.</translation>
    </message>
    <message>
        <source>Quit both, then start the newest version of Respool.</source>
        <translation>أنهِ النسختين، ثم شغّل أحدث إصدار من Respool.</translation>
    </message>
    <message>
        <source>Other starts of Respool cannot hand over their jobs.</source>
        <translation>لا تستطيع نسخ Respool الأخرى تسليم مهامها.</translation>
    </message>
    <message>
        <source>Add them in this window.</source>
        <translation>أضفها في هذه النافذة.</translation>
    </message>
    <message>
        <source>The diagnostics could not be written.</source>
        <translation>تعذرت كتابة بيانات التشخيص.</translation>
    </message>
    <message>
        <source>Choose another folder for them.</source>
        <translation>اختر لها مجلدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>عدم إزالة أي مهمة</numerusform>
            <numerusform>إزالة مهمة واحدة</numerusform>
            <numerusform>إزالة مهمتين</numerusform>
            <numerusform>إزالة %n مهام</numerusform>
            <numerusform>إزالة %n مهمة</numerusform>
            <numerusform>إزالة %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s)</source>
        <translation>
            <numerusform>عدم نقل أي مهمة</numerusform>
            <numerusform>نقل مهمة واحدة</numerusform>
            <numerusform>نقل مهمتين</numerusform>
            <numerusform>نقل %n مهام</numerusform>
            <numerusform>نقل %n مهمة</numerusform>
            <numerusform>نقل %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n job(s)</source>
        <translation>
            <numerusform>عدم ضبط أولوية أي مهمة</numerusform>
            <numerusform>ضبط أولوية مهمة واحدة</numerusform>
            <numerusform>ضبط أولوية مهمتين</numerusform>
            <numerusform>ضبط أولوية %n مهام</numerusform>
            <numerusform>ضبط أولوية %n مهمة</numerusform>
            <numerusform>ضبط أولوية %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a job</source>
        <translation>إعادة تسمية مهمة</translation>
    </message>
    <message>
        <source>Waits until another conversion is done.</source>
        <translation>تنتظر انتهاء تحويل آخر.</translation>
    </message>
    <message>
        <source>Waits until another download is done.</source>
        <translation>تنتظر انتهاء تنزيل آخر.</translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>محاولة جديدة في %1. %2</translation>
    </message>
    <message>
        <source>Starts at %1, as you asked.</source>
        <translation>تبدأ في %1، كما طلبت.</translation>
    </message>
    <message>
        <source>%1 asked for fewer requests; goes on at %2.</source>
        <translation>طلب %1 طلبات أقل؛ المتابعة في %2.</translation>
    </message>
    <message>
        <source>Waits for the network.</source>
        <translation>تنتظر الشبكة.</translation>
    </message>
    <message>
        <source>Waits for room on the disk of “%1”.</source>
        <translation>تنتظر مساحة على قرص «%1».</translation>
    </message>
    <message>
        <source>Waits for the folder “%1” or its drive.</source>
        <translation>تنتظر المجلد «%1» أو محرك أقراصه.</translation>
    </message>
    <message>
        <source>Waits for a missing program.</source>
        <translation>تنتظر برنامجًا ناقصًا.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>تنتظر دورها.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>أوقفتها أنت مؤقتًا.</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>انتهى البرنامج بينما كانت هذه المهمة تعمل.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The file as it is, untouched</source>
        <translation>الملف كما هو دون مساس</translation>
    </message>
    <message>
        <source>MP4 1080p + 720p + 480p + 360p</source>
        <translation>MP4 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>H.264 in four sizes, none above the source&apos;s</source>
        <translation>H.264 بأربعة مقاسات، لا يزيد أي منها على المصدر</translation>
    </message>
    <message>
        <source>HLS 1080p + 720p + 480p + 360p</source>
        <translation>HLS 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>A folder for web players that choose the size while they play</source>
        <translation>مجلد لمشغّلات الويب التي تختار المقاس أثناء التشغيل</translation>
    </message>
    <message>
        <source>MP4 in full size</source>
        <translation>MP4 بالمقاس الكامل</translation>
    </message>
    <message>
        <source>H.264 and AAC, which everything plays</source>
        <translation>H.264 وAAC، وهو ما يشغّله كل جهاز</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>H.264 at most 720p, quick to make, plays anywhere</source>
        <translation>H.264 بحد أقصى 720p، سريع الإنشاء ويعمل في كل مكان</translation>
    </message>
    <message>
        <source>Small, at most 25 MB</source>
        <translation>صغير، 25 ميغابايت كحد أقصى</translation>
    </message>
    <message>
        <source>H.264 at most 480p, fits into a message</source>
        <translation>H.264 بحد أقصى 480p، يناسب الرسائل</translation>
    </message>
    <message>
        <source>Archive H.265</source>
        <translation>أرشيف H.265</translation>
    </message>
    <message>
        <source>Full size and quality in about half the space, in Matroska with all tracks</source>
        <translation>المقاس والجودة كاملان في نحو نصف المساحة، في Matroska مع كل المسارات</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>The smallest files, in full size; slow to make</source>
        <translation>أصغر الملفات بالمقاس الكامل؛ بطيء الإنشاء</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>VP9 and Opus for web pages, at most 1080p</source>
        <translation>VP9 وOpus لصفحات الويب، بحد أقصى 1080p</translation>
    </message>
    <message>
        <source>Audio M4A</source>
        <translation>صوت M4A</translation>
    </message>
    <message>
        <source>The sound alone as AAC; not encoded again if it is</source>
        <translation>الصوت وحده بترميز AAC؛ ولا يُعاد ترميزه إن كان كذلك</translation>
    </message>
    <message>
        <source>Audio MP3</source>
        <translation>صوت MP3</translation>
    </message>
    <message>
        <source>The sound alone for every player there is</source>
        <translation>الصوت وحده لكل المشغّلات</translation>
    </message>
    <message>
        <source>Audio Opus</source>
        <translation>صوت Opus</translation>
    </message>
    <message>
        <source>The sound alone, small and good</source>
        <translation>الصوت وحده، صغير وجيد</translation>
    </message>
    <message>
        <source>Audio FLAC</source>
        <translation>صوت FLAC</translation>
    </message>
    <message>
        <source>The sound alone without any loss</source>
        <translation>الصوت وحده دون أي فقد</translation>
    </message>
    <message>
        <source>Remux to Matroska</source>
        <translation>إعادة التغليف إلى Matroska</translation>
    </message>
    <message>
        <source>Another container; nothing is encoded</source>
        <translation>حاوية أخرى؛ لا يُرمَّز شيء</translation>
    </message>
    <message>
        <source>The preset “%1” cannot be read.</source>
        <translation>تتعذر قراءة الإعداد المسبق «%1».</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>تحقق من أنه يُسمح لك بقراءة الملف.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>لا يوجد إعداد مسبق باسم «%1».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>الموجود: %1.</translation>
    </message>
    <message>
        <source>The preset cannot be saved.</source>
        <translation>يتعذر حفظ الإعداد المسبق.</translation>
    </message>
    <message>
        <source>Check that the data folder of Respool is writable.</source>
        <translation>تحقق من إمكان الكتابة في مجلد بيانات Respool.</translation>
    </message>
    <message>
        <source>The preset cannot be deleted.</source>
        <translation>يتعذر حذف الإعداد المسبق.</translation>
    </message>
    <message>
        <source>These settings cannot be used and have their standard values: %1.</source>
        <translation>يتعذر استخدام هذه الإعدادات، فأُعطيت قيمها القياسية: %1.</translation>
    </message>
    <message>
        <source>Correct them in the file “%1”.</source>
        <translation>صحّحها في الملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a file.</source>
        <translation>«%1» ليس عنوانًا ولا ملفًا.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://, or a file that exists.</source>
        <translation>أدخل عنوانًا يبدأ بـ http:// أو https://، أو ملفًا موجودًا.</translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation>العنوان «%1» طويل جدًا.</translation>
    </message>
    <message>
        <source>Give the address alone, without other text.</source>
        <translation>أدخل العنوان وحده دون نص آخر.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» مجلد.</translation>
    </message>
    <message>
        <source>Give the files in it.</source>
        <translation>أدخل الملفات التي فيه.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read.</source>
        <translation>لا يُسمح بقراءة الملف «%1».</translation>
    </message>
    <message>
        <source>Change its permissions, then add it again.</source>
        <translation>غيّر أذوناته، ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is not an address that Respool can download.</source>
        <translation>«%1» ليس عنوانًا يستطيع Respool التنزيل منه.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>أدخل عنوانًا يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>The value of “%1” in the preset is not possible.</source>
        <translation>قيمة «%1» في الإعداد المسبق غير ممكنة.</translation>
    </message>
    <message>
        <source>“%1” runs programs, which a preset must not do.</source>
        <translation>يشغّل «%1» برامج، ولا يجوز ذلك للإعداد المسبق.</translation>
    </message>
    <message>
        <source>“%1” would put files where Respool does not look.</source>
        <translation>قد يضع «%1» ملفات حيث لا يبحث Respool.</translation>
    </message>
    <message>
        <source>“%1” reads other files, which a preset must not do.</source>
        <translation>يقرأ «%1» ملفات أخرى، ولا يجوز ذلك للإعداد المسبق.</translation>
    </message>
    <message>
        <source>“%1” is secret: cookies are set in the preferences.</source>
        <translation>«%1» سرّي: تُضبط ملفات تعريف الارتباط في التفضيلات.</translation>
    </message>
    <message>
        <source>“%1” is secret, and presets are passed around.</source>
        <translation>«%1» سرّي، والإعدادات المسبقة يتبادلها الناس.</translation>
    </message>
    <message>
        <source>“%1” is set in the preferences, for all downloads.</source>
        <translation>يُضبط «%1» في التفضيلات لكل التنزيلات.</translation>
    </message>
    <message>
        <source>“%1” would undo the choice that the preset makes.</source>
        <translation>قد يُبطل «%1» الاختيار الذي يحدده الإعداد المسبق.</translation>
    </message>
    <message>
        <source>“%1” has a place of its own in the preset.</source>
        <translation>لـ «%1» موضع خاص به في الإعداد المسبق.</translation>
    </message>
    <message>
        <source>“%1” would trust everybody on the way.</source>
        <translation>قد يجعل «%1» البرنامج يثق بكل من على الطريق.</translation>
    </message>
    <message>
        <source>“%1” would make a download that was interrupted wrong or lose it.</source>
        <translation>قد يُفسد «%1» تنزيلًا منقطعًا أو يُضيعه.</translation>
    </message>
    <message>
        <source>“%1” would change what yt-dlp tells Respool.</source>
        <translation>قد يغيّر «%1» ما يخبر به yt-dlp برنامج Respool.</translation>
    </message>
    <message>
        <source>With “%1” nothing would be downloaded.</source>
        <translation>مع «%1» لن يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Take it out of the preset. These options may be used: %1.</source>
        <translation>احذفه من الإعداد المسبق. يمكن استخدام هذه الخيارات: %1.</translation>
    </message>
    <message>
        <source>“%1” is no option that is written out, such as “--user-agent”.</source>
        <translation>«%1» ليس خيارًا مكتوبًا بصيغته الكاملة، مثل «--user-agent».</translation>
    </message>
    <message>
        <source>“%1” is not among the options that may be passed to yt-dlp.</source>
        <translation>«%1» ليس من الخيارات التي يجوز تمريرها إلى yt-dlp.</translation>
    </message>
    <message>
        <source>“%1” cannot have the value “%2”.</source>
        <translation>لا يمكن أن تكون قيمة «%1» هي «%2».</translation>
    </message>
    <message>
        <source>Choose another preset, or correct this one and try again.</source>
        <translation>اختر إعدادًا مسبقًا آخر، أو صحّح هذا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The preset does not tell the bitrate or the size that it is about.</source>
        <translation>لا يذكر الإعداد المسبق معدل البت أو الحجم المطلوب.</translation>
    </message>
    <message>
        <source>A %1 file cannot hold %2.</source>
        <translation>لا يتسع ملف %1 لـ %2.</translation>
    </message>
    <message>
        <source>HLS (“packaging”) needs the container mp4, the sound aac, and h264, h265 or av1.</source>
        <translation>يحتاج HLS («packaging») إلى الحاوية mp4 والصوت aac وإلى h264 أو h265 أو av1.</translation>
    </message>
    <message>
        <source>“%1” is no preset.</source>
        <translation>«%1» ليس إعدادًا مسبقًا.</translation>
    </message>
    <message>
        <source>Export it again from the program that has it.</source>
        <translation>صدّره مرة أخرى من البرنامج الذي يحويه.</translation>
    </message>
    <message>
        <source>The preset “%1” was made by a newer version of Respool.</source>
        <translation>أُنشئ الإعداد المسبق «%1» بإصدار أحدث من Respool.</translation>
    </message>
    <message>
        <source>Update Respool to use it.</source>
        <translation>حدّث Respool لاستخدامه.</translation>
    </message>
    <message>
        <source>“%1” is not a resolution.</source>
        <translation>«%1» ليس دقة صورة.</translation>
    </message>
    <message>
        <source>Use original, full, audio, or a height such as 720p.</source>
        <translation>استخدم original أو full أو audio أو ارتفاعًا مثل 720p.</translation>
    </message>
    <message>
        <source>Choose another file of cookies, or none, in the preferences, then press Retry.</source>
        <translation>اختر ملف تعريف ارتباط آخر، أو لا تختر شيئًا، في التفضيلات، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The file of cookies “%1” cannot be read.</source>
        <translation>تتعذر قراءة ملف تعريف الارتباط «%1».</translation>
    </message>
    <message>
        <source>“%1” is no file of cookies in Netscape&apos;s format.</source>
        <translation>«%1» ليس ملف تعريف ارتباط بتنسيق Netscape.</translation>
    </message>
    <message>
        <source>The cookies cannot be copied to “%1”.</source>
        <translation>يتعذر نسخ ملفات تعريف الارتباط إلى «%1».</translation>
    </message>
    <message>
        <source>This download needs %1 more, but only %2 are free.</source>
        <translation>يحتاج هذا التنزيل إلى %1 إضافية، لكن المتاح %2 فقط.</translation>
    </message>
    <message>
        <source>Make room on the disk; it goes on by itself then.</source>
        <translation>أفسح مكانًا على القرص؛ عندئذ تُتابَع المهمة تلقائيًا.</translation>
    </message>
    <message>
        <source>Putting subtitles or tags into the file needs %1 free.</source>
        <translation>يحتاج وضع الترجمات أو الوسوم في الملف إلى مساحة حرة قدرها %1.</translation>
    </message>
    <message>
        <source>The tags of this download cannot be written.</source>
        <translation>تتعذر كتابة وسوم هذا التنزيل.</translation>
    </message>
    <message>
        <source>Check that the destination folder is writable, then retry.</source>
        <translation>تحقق من إمكان الكتابة في مجلد الوجهة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The download ended before the whole file was there.</source>
        <translation>انتهى التنزيل قبل وصول الملف كاملًا.</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>اضغط «إعادة المحاولة»: تُتابَع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Encoded by hardware (%1).</source>
        <translation>رُمِّز بالعتاد (%1).</translation>
    </message>
    <message>
        <source>No encoder in hardware works on this computer: encoded in software.</source>
        <translation>لا يعمل أي مرمِّز عتادي على هذا الحاسوب: تم الترميز بالبرمجيات.</translation>
    </message>
    <message>
        <source>The conversion starts over when it is interrupted: %1.</source>
        <translation>يبدأ التحويل من جديد إذا انقطع: %1.</translation>
    </message>
    <message>
        <source>its pictures do not follow its timestamps</source>
        <translation>صوره لا تتبع طوابعها الزمنية</translation>
    </message>
    <message>
        <source>The encoder cannot make this file as small as %1 MB.</source>
        <translation>لا يستطيع المرمِّز جعل هذا الملف بصغر %1 ميغابايت.</translation>
    </message>
    <message>
        <source>Add it again with a preset that allows larger files.</source>
        <translation>أضفه مرة أخرى بإعداد مسبق يسمح بملفات أكبر.</translation>
    </message>
    <message>
        <source>The HLS segments did not come out whole.</source>
        <translation>لم تخرج مقاطع HLS كاملة.</translation>
    </message>
    <message>
        <source>Press Retry to make them again.</source>
        <translation>اضغط «إعادة المحاولة» لإنشائها من جديد.</translation>
    </message>
    <message>
        <source>No folder could be made in “%1”.</source>
        <translation>تعذر إنشاء مجلد في «%1».</translation>
    </message>
    <message>
        <source>The drive of the folder “%1” is not there.</source>
        <translation>محرك أقراص المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>Connect it; the job goes on by itself then.</source>
        <translation>صِله؛ عندئذ تُتابَع المهمة تلقائيًا.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>Create it or connect its drive, then press Retry.</source>
        <translation>أنشئه أو صِل محرك الأقراص الذي يحويه، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written.</source>
        <translation>لا يُسمح بالكتابة في المجلد «%1».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then press Retry.</source>
        <translation>غيّر أذوناته أو اختر مجلدًا آخر، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The disk of “%1” is nearly full.</source>
        <translation>قرص «%1» على وشك الامتلاء.</translation>
    </message>
    <message>
        <source>Make room; the job goes on by itself then.</source>
        <translation>أفسح مكانًا؛ عندئذ تُتابَع المهمة تلقائيًا.</translation>
    </message>
    <message>
        <source>The folder “%1” or its drive is not there any more, or may not be written.</source>
        <translation>لم يعد المجلد «%1» أو محرك أقراصه موجودًا، أو لا يُسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Bring it back or allow writing; the job goes on by itself then.</source>
        <translation>أعده أو اسمح بالكتابة؛ عندئذ تُتابَع المهمة تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that the damaged list had lost were found in their work folders.</source>
        <translation>
            <numerusform>لم يُعثر على أي مهمة من القائمة التالفة في مجلدات العمل.</numerusform>
            <numerusform>عُثر في مجلد العمل على مهمة واحدة كانت القائمة التالفة قد فقدتها.</numerusform>
            <numerusform>عُثر في مجلدات العمل على مهمتين كانت القائمة التالفة قد فقدتهما.</numerusform>
            <numerusform>عُثر في مجلدات العمل على %n مهام كانت القائمة التالفة قد فقدتها.</numerusform>
            <numerusform>عُثر في مجلدات العمل على %n مهمة كانت القائمة التالفة قد فقدتها.</numerusform>
            <numerusform>عُثر في مجلدات العمل على %n مهمة كانت القائمة التالفة قد فقدتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>لم يعد الملف «%1» موجودًا.</translation>
    </message>
    <message>
        <source>Put it back, then press Retry.</source>
        <translation>أعده إلى مكانه، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is text, not a video.</source>
        <translation>الملف نص وليس فيديو.</translation>
    </message>
    <message>
        <source>Check that the source is a video or a sound file.</source>
        <translation>تحقق من أن المصدر فيديو أو ملف صوت.</translation>
    </message>
    <message>
        <source>The file “%1” was changed or moved while it was converted.</source>
        <translation>تغيّر الملف «%1» أو نُقل أثناء تحويله.</translation>
    </message>
    <message>
        <source>Press Retry to convert it again.</source>
        <translation>اضغط «إعادة المحاولة» لتحويله من جديد.</translation>
    </message>
    <message>
        <source>The finished file was deleted before it got its name.</source>
        <translation>حُذف الملف النهائي قبل أن يأخذ اسمه.</translation>
    </message>
    <message>
        <source>Press Retry to make it again.</source>
        <translation>اضغط «إعادة المحاولة» لإنشائه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Respool ended %n time(s) in a row while this job was at work.</source>
        <translation>
            <numerusform>لم ينتهِ Respool أثناء عمل هذه المهمة.</numerusform>
            <numerusform>انتهى Respool مرة واحدة أثناء عمل هذه المهمة.</numerusform>
            <numerusform>انتهى Respool مرتين متتاليتين أثناء عمل هذه المهمة.</numerusform>
            <numerusform>انتهى Respool %n مرات متتالية أثناء عمل هذه المهمة.</numerusform>
            <numerusform>انتهى Respool %n مرة متتالية أثناء عمل هذه المهمة.</numerusform>
            <numerusform>انتهى Respool %n مرة متتالية أثناء عمل هذه المهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Resume to try once more; if it happens again, remove the job.</source>
        <translation>اضغط «استئناف» للمحاولة مرة أخرى؛ وإن تكرر ذلك فأزل المهمة.</translation>
    </message>
    <message>
        <source>Press Resume: it goes on from where it was.</source>
        <translation>اضغط «استئناف»: تُتابَع من حيث توقفت.</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>لم تعد هذه المهمة في القائمة.</translation>
    </message>
    <message>
        <source>Add it again if you still want it.</source>
        <translation>أضفها مرة أخرى إن كنت ما زلت تريدها.</translation>
    </message>
    <message>
        <source>The files of this job have their names already.</source>
        <translation>أخذت ملفات هذه المهمة أسماءها بالفعل.</translation>
    </message>
    <message>
        <source>Rename them in the file manager.</source>
        <translation>أعد تسميتها في مدير الملفات.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of %2 it is.</source>
        <translation>لا يذكر «%1» أي إصدار من %2 هو.</translation>
    </message>
    <message>
        <source>Choose another file for it, or none to let Respool look.</source>
        <translation>اختر له ملفًا آخر، أو لا تختر شيئًا ليبحث Respool عنه.</translation>
    </message>
    <message>
        <source>There is too little room on the disk with Respool&apos;s data.</source>
        <translation>المساحة قليلة جدًا على القرص الذي يحوي بيانات Respool.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>حرّر بعض المساحة على هذا القرص.</translation>
    </message>
    <message>
        <source>No room could be set aside in “%1”.</source>
        <translation>تعذر حجز مساحة في «%1».</translation>
    </message>
    <message>
        <source>Check that this folder may be written.</source>
        <translation>تحقق من أنه يُسمح بالكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Downloads and conversions are running</source>
        <extracomment>Shown in the system&apos;s list of what keeps the computer awake.</extracomment>
        <translation>هناك تنزيلات وتحويلات جارية</translation>
    </message>
    <message>
        <source>Stores what is done so far</source>
        <extracomment>Shown in the system&apos;s list of what delays sleep.</extracomment>
        <translation>يحفظ ما أُنجز حتى الآن</translation>
    </message>
    <message>
        <source>“%1” could not be deleted to make room.</source>
        <translation>تعذر حذف «%1» لإفساح مكان.</translation>
    </message>
    <message>
        <source>No backup can be made.</source>
        <translation>يتعذر إنشاء نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>يتعذر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>Check that you may write to its parent.</source>
        <translation>تحقق من أنه يُسمح لك بالكتابة في المجلد الأعلى.</translation>
    </message>
    <message>
        <source>The job list cannot be made.</source>
        <translation>يتعذر إنشاء قائمة المهام.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder “%1”.</source>
        <translation>تحقق من أنه يُسمح لك بالكتابة في المجلد «%1».</translation>
    </message>
    <message>
        <source>The job list was made by a newer version of Respool and can only be looked at.</source>
        <translation>أُنشئت قائمة المهام بإصدار أحدث من Respool، فلا يمكن إلا عرضها.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>ثبّت الإصدار الأحدث لمتابعة العمل عليها.</translation>
    </message>
    <message>
        <source>The job list was opened for reading only.</source>
        <translation>فُتحت قائمة المهام للقراءة فقط.</translation>
    </message>
    <message>
        <source>Use the running Respool to change it.</source>
        <translation>استخدم نسخة Respool العاملة لتغييرها.</translation>
    </message>
    <message>
        <source>The job list has to be put in order before it can be read.</source>
        <translation>يجب إصلاح ترتيب قائمة المهام قبل أن تمكن قراءتها.</translation>
    </message>
    <message>
        <source>Start Respool once, then try again.</source>
        <translation>شغّل Respool مرة واحدة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Some jobs may be missing.</source>
        <translation>قد تكون بعض المهام مفقودة.</translation>
    </message>
    <message>
        <source>No job is missing.</source>
        <translation>لا توجد مهام مفقودة.</translation>
    </message>
    <message>
        <source>Jobs that could not be read: %1.</source>
        <translation>المهام التي تعذرت قراءتها: %1.</translation>
    </message>
    <message>
        <source>The job list was missing and has been restored from the backup of %1.</source>
        <translation>كانت قائمة المهام مفقودة، وقد استُعيدت من النسخة الاحتياطية بتاريخ %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been restored from the backup of %1.</source>
        <translation>كانت قائمة المهام تالفة، وقد استُعيدت من النسخة الاحتياطية بتاريخ %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been repaired.</source>
        <translation>كانت قائمة المهام تالفة، وقد أُصلحت.</translation>
    </message>
    <message>
        <source>The job list was damaged and nothing of it could be read; a new one has been started.</source>
        <translation>كانت قائمة المهام تالفة ولم تمكن قراءة شيء منها؛ فبُدئت قائمة جديدة.</translation>
    </message>
    <message>
        <source>Check the restored jobs. To start with an empty list, delete the folder “%1” too.</source>
        <translation>تحقق من المهام المستعادة. وللبدء بقائمة فارغة، احذف المجلد «%1» أيضًا.</translation>
    </message>
    <message>
        <source>Check the jobs. The damaged file is kept in “%1”.</source>
        <translation>تحقق من المهام. الملف التالف محفوظ في «%1».</translation>
    </message>
    <message>
        <source>The job list is closed.</source>
        <translation>قائمة المهام مغلقة.</translation>
    </message>
    <message>
        <source>Start Respool again.</source>
        <translation>شغّل Respool من جديد.</translation>
    </message>
    <message>
        <source>The program&apos;s files are damaged.</source>
        <translation>ملفات البرنامج تالفة.</translation>
    </message>
    <message>
        <source>Install Respool again.</source>
        <translation>ثبّت Respool من جديد.</translation>
    </message>
    <message>
        <source>The progress of this job was lost with the damaged job list.</source>
        <translation>فُقد تقدم هذه المهمة مع قائمة المهام التالفة.</translation>
    </message>
    <message>
        <source>Add its source again to start over.</source>
        <translation>أضف مصدرها مرة أخرى للبدء من جديد.</translation>
    </message>
    <message>
        <source>Another program is using the job list and does not let go of it.</source>
        <translation>هناك برنامج آخر يستخدم قائمة المهام ولا يحررها.</translation>
    </message>
    <message>
        <source>Close other programs that have the job list open, then try again.</source>
        <translation>أغلق البرامج الأخرى التي تفتح قائمة المهام، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The job list cannot be changed: its file is write-protected.</source>
        <translation>يتعذر تغيير قائمة المهام: ملفها محمي من الكتابة.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then start Respool again.</source>
        <translation>اسمح بالكتابة في الملف ومجلده، ثم شغّل Respool من جديد.</translation>
    </message>
    <message>
        <source>The disk reported an error while the job list was read or written.</source>
        <translation>أبلغ القرص عن خطأ أثناء قراءة قائمة المهام أو كتابتها.</translation>
    </message>
    <message>
        <source>Check the disk that holds the job list, then start Respool again.</source>
        <translation>افحص القرص الذي يحوي قائمة المهام، ثم شغّل Respool من جديد.</translation>
    </message>
    <message>
        <source>The file of the job list is damaged.</source>
        <translation>ملف قائمة المهام تالف.</translation>
    </message>
    <message>
        <source>Start Respool again: it keeps the damaged file and restores what it can.</source>
        <translation>شغّل Respool من جديد: سيحتفظ بالملف التالف ويستعيد ما يستطيع.</translation>
    </message>
    <message>
        <source>The disk that holds the job list is full.</source>
        <translation>القرص الذي يحوي قائمة المهام ممتلئ.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>أفسح مكانًا على ذلك القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The job list cannot be opened.</source>
        <translation>يتعذر فتح قائمة المهام.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>تحقق من وجود مجلدها ومن أنه يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The job list refused a change.</source>
        <translation>رفضت قائمة المهام أحد التغييرات.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>يُرجى الإبلاغ عن ذلك مع إرفاق السجل.</translation>
    </message>
    <message>
        <source>No cookies of the browser “%1” were found on this computer.</source>
        <translation>لم يُعثر على ملفات تعريف ارتباط للمتصفح «%1» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another browser for cookies, or none, in the preferences, then press Retry.</source>
        <translation>اختر متصفحًا آخر لملفات تعريف الارتباط، أو لا تختر شيئًا، في التفضيلات، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The job&apos;s working folder is gone.</source>
        <translation>اختفى مجلد عمل المهمة.</translation>
    </message>
    <message>
        <source>Retry the job: it starts again.</source>
        <translation>أعد محاولة المهمة: ستبدأ من جديد.</translation>
    </message>
    <message>
        <source>A partial file of this download cannot be changed.</source>
        <translation>يتعذر تغيير ملف جزئي لهذا التنزيل.</translation>
    </message>
    <message>
        <source>Add the source again without this choice, for example as “original”.</source>
        <translation>أضف المصدر مرة أخرى دون هذا الاختيار، مثلًا بصفة «original».</translation>
    </message>
    <message>
        <source>The source has no picture, so “%1” cannot be made.</source>
        <translation>لا صورة في المصدر، لذا يتعذر إنشاء «%1».</translation>
    </message>
    <message>
        <source>The pictures of the source (%1) cannot be copied into a %2 file.</source>
        <translation>لا يمكن نسخ صور المصدر (%1) إلى ملف %2.</translation>
    </message>
    <message>
        <source>Add it again with the preset “Remux to Matroska”, which takes everything.</source>
        <translation>أضفه مرة أخرى بالإعداد المسبق «إعادة التغليف إلى Matroska» الذي يقبل كل شيء.</translation>
    </message>
    <message>
        <source>The source has no sound, so “audio” cannot be made.</source>
        <translation>لا صوت في المصدر، لذا يتعذر إنشاء «audio».</translation>
    </message>
    <message>
        <source>How long the source is is not known, so its size cannot be limited.</source>
        <translation>طول المصدر غير معروف، لذا لا يمكن تحديد حجمه.</translation>
    </message>
    <message>
        <source>Add it again with another preset.</source>
        <translation>أضفه مرة أخرى بإعداد مسبق آخر.</translation>
    </message>
    <message>
        <source>The source is too long to fit into %1 MB.</source>
        <translation>المصدر أطول من أن يتسع له %1 ميغابايت.</translation>
    </message>
    <message>
        <source>%1 became %2: the source has no more lines.</source>
        <translation>تحوّل %1 إلى %2: ليس في المصدر أسطر أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) are left out: the file cannot hold them.</source>
        <translation>
            <numerusform>لم تُترك أي ترجمة.</numerusform>
            <numerusform>تُركت ترجمة واحدة: لا يتسع لها الملف.</numerusform>
            <numerusform>تُركت ترجمتان: لا يتسع لهما الملف.</numerusform>
            <numerusform>تُركت %n ترجمات: لا يتسع لها الملف.</numerusform>
            <numerusform>تُركت %n ترجمة: لا يتسع لها الملف.</numerusform>
            <numerusform>تُركت %n ترجمة: لا يتسع لها الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first sound is in the sound file: it cannot hold more.</source>
        <translation>ملف الصوت لا يحوي إلا الصوت الأول: لا يتسع لأكثر منه.</translation>
    </message>
    <message>
        <source>HLS needs at least one size of picture, such as “720p”.</source>
        <translation>يحتاج HLS إلى مقاس صورة واحد على الأقل، مثل «720p».</translation>
    </message>
    <message>
        <source>Encoded in software: HLS needs its keyframes at exact times.</source>
        <translation>تم الترميز بالبرمجيات: يحتاج HLS إلى إطارات مفتاحية في أوقات دقيقة.</translation>
    </message>
    <message>
        <source>FFmpeg on this computer cannot encode %1: it has no “%2”.</source>
        <extracomment>%1: such as “av1”, %2: the name of an encoder of FFmpeg</extracomment>
        <translation>لا يستطيع FFmpeg على هذا الحاسوب ترميز %1: ليس فيه «%2».</translation>
    </message>
    <message>
        <source>%1 ended with code %2 and no message.</source>
        <translation>انتهى %1 بالرمز %2 ودون رسالة.</translation>
    </message>
    <message>
        <source>%1 reports: “%2”.</source>
        <translation>أفاد %1: «%2».</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look into the job&apos;s log.</source>
        <translation>أعد المحاولة؛ وإن تكرر ذلك فراجع سجل المهمة.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done.</source>
        <translation>انتهى التحويل قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>This video is protected against copying (DRM).</source>
        <translation>هذا الفيديو محمي من النسخ (DRM).</translation>
    </message>
    <message>
        <source>It can only be watched on its own site.</source>
        <translation>لا تمكن مشاهدته إلا على موقعه.</translation>
    </message>
    <message>
        <source>This video is not offered in your country.</source>
        <translation>هذا الفيديو غير متاح في بلدك.</translation>
    </message>
    <message>
        <source>Look for another address of the same video.</source>
        <translation>ابحث عن عنوان آخر للفيديو نفسه.</translation>
    </message>
    <message>
        <source>The site wants you to sign in for this video.</source>
        <translation>يطلب الموقع تسجيل الدخول لهذا الفيديو.</translation>
    </message>
    <message>
        <source>Look for a public address of it.</source>
        <translation>ابحث عن عنوان عام له.</translation>
    </message>
    <message>
        <source>The site shows this video to signed-in adults only.</source>
        <translation>لا يعرض الموقع هذا الفيديو إلا للبالغين الذين سجّلوا الدخول.</translation>
    </message>
    <message>
        <source>This video is private.</source>
        <translation>هذا الفيديو خاص.</translation>
    </message>
    <message>
        <source>Ask its owner to publish it, then retry.</source>
        <translation>اطلب من صاحبه نشره، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This video is protected by a password.</source>
        <translation>هذا الفيديو محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Ask its owner for a public address.</source>
        <translation>اطلب من صاحبه عنوانًا عامًا.</translation>
    </message>
    <message>
        <source>This broadcast has not started yet.</source>
        <translation>لم يبدأ هذا البث بعد.</translation>
    </message>
    <message>
        <source>Retry when it has ended.</source>
        <translation>أعد المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>This channel is not on air now.</source>
        <translation>هذه القناة لا تبث الآن.</translation>
    </message>
    <message>
        <source>Retry when it is, or add the address of a recording.</source>
        <translation>أعد المحاولة حين تبث، أو أضف عنوان تسجيل لها.</translation>
    </message>
    <message>
        <source>The site offers this video in no form that can be fetched.</source>
        <translation>لا يتيح الموقع هذا الفيديو بأي صيغة يمكن جلبها.</translation>
    </message>
    <message>
        <source>Update yt-dlp, then retry.</source>
        <translation>حدّث yt-dlp، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No video was found at this address.</source>
        <translation>لم يُعثر على فيديو في هذا العنوان.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address of the video.</source>
        <translation>افتحه في متصفح وانسخ عنوان الفيديو.</translation>
    </message>
    <message>
        <source>The site wants a proof that you are not a robot.</source>
        <translation>يطلب الموقع إثباتًا بأنك لست روبوتًا.</translation>
    </message>
    <message>
        <source>Wait some hours, then retry with fewer jobs at once.</source>
        <translation>انتظر بضع ساعات، ثم أعد المحاولة بعدد أقل من المهام المتزامنة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>تعذر التحقق من شهادة الخادم.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the network&apos;s sign-in page.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ومن صفحة تسجيل الدخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>The server did not accept the point to go on from.</source>
        <translation>لم يقبل الخادم الموضع الذي تُستأنف المتابعة منه.</translation>
    </message>
    <message>
        <source>Retry: the end of the partial file is fetched again.</source>
        <translation>أعد المحاولة: ستُجلب نهاية الملف الجزئي مرة أخرى.</translation>
    </message>
    <message>
        <source>Picture and sound could not be joined.</source>
        <translation>تعذر دمج الصورة والصوت.</translation>
    </message>
    <message>
        <source>FFmpeg is needed for this video and was not found.</source>
        <translation>يلزم FFmpeg لهذا الفيديو، ولم يُعثر عليه.</translation>
    </message>
    <message>
        <source>Install FFmpeg, then retry.</source>
        <translation>ثبّت FFmpeg، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This FFmpeg lacks an encoder or a filter that is needed.</source>
        <translation>تنقص هذه النسخة من FFmpeg أداة ترميز أو مرشّح لازم.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, or add it again with another preset.</source>
        <translation>ثبّت نسخة كاملة من FFmpeg، أو أضفه مرة أخرى بإعداد مسبق آخر.</translation>
    </message>
    <message>
        <source>Your share of the destination&apos;s disk is used up.</source>
        <translation>استُنفدت حصتك من قرص الوجهة.</translation>
    </message>
    <message>
        <source>Delete files there or choose another folder, then retry.</source>
        <translation>احذف ملفات منه أو اختر مجلدًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The site shows this video to its paying members only.</source>
        <translation>لا يعرض الموقع هذا الفيديو إلا لأعضائه المشتركين بمقابل.</translation>
    </message>
    <message>
        <source>The server does not have all pieces of this video.</source>
        <translation>ليست كل أجزاء هذا الفيديو لدى الخادم.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched. If it happens again, look for another address.</source>
        <translation>أعد المحاولة: لن يُجلب إلا ما ينقص. وإن تكرر ذلك فابحث عن عنوان آخر.</translation>
    </message>
    <message>
        <source>The file has become too large for the destination&apos;s disk.</source>
        <translation>صار الملف أكبر مما يسمح به قرص الوجهة.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, then retry.</source>
        <translation>اختر مجلدًا على قرص آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The destination&apos;s path is too long for its disk.</source>
        <translation>مسار الوجهة أطول مما يسمح به قرصها.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then retry.</source>
        <translation>اختر مجلدًا مساره أقصر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer has too many files open.</source>
        <translation>الملفات المفتوحة على هذا الحاسوب كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Close other programs or run fewer jobs at once, then retry.</source>
        <translation>أغلق برامج أخرى أو شغّل مهام متزامنة أقل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer has run out of memory.</source>
        <translation>نفدت ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server sends this address from one place to the next without end.</source>
        <translation>يحيل الخادم هذا العنوان من موضع إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that it ends at.</source>
        <translation>افتحه في متصفح وانسخ العنوان الذي ينتهي إليه.</translation>
    </message>
    <message>
        <source>The server did not wait for the request.</source>
        <translation>لم ينتظر الخادم وصول الطلب.</translation>
    </message>
    <message>
        <source>Retry: the download goes on from where it was.</source>
        <translation>أعد المحاولة: يُستأنف التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server sent an empty file.</source>
        <translation>أرسل الخادم ملفًا فارغًا.</translation>
    </message>
    <message>
        <source>Retry later, or look for another address of the same video.</source>
        <translation>أعد المحاولة لاحقًا، أو ابحث عن عنوان آخر للفيديو نفسه.</translation>
    </message>
    <message>
        <source>yt-dlp needs Python, which was not found.</source>
        <translation>يحتاج yt-dlp إلى Python، ولم يُعثر عليه.</translation>
    </message>
    <message>
        <source>Install Python 3, or a yt-dlp that brings its own.</source>
        <translation>ثبّت Python 3، أو نسخة من yt-dlp تتضمنه.</translation>
    </message>
    <message>
        <source>This yt-dlp needs a newer Python than this computer has.</source>
        <translation>تحتاج هذه النسخة من yt-dlp إلى Python أحدث مما على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install a newer Python, or a yt-dlp that brings its own.</source>
        <translation>ثبّت Python أحدث، أو نسخة من yt-dlp تتضمنه.</translation>
    </message>
    <message>
        <source>This yt-dlp does not know all options that are needed.</source>
        <translation>لا تعرف هذه النسخة من yt-dlp كل الخيارات اللازمة.</translation>
    </message>
    <message>
        <source>yt-dlp cannot start: a part of it is missing.</source>
        <translation>يتعذر تشغيل yt-dlp: جزء منه مفقود.</translation>
    </message>
    <message>
        <source>Install yt-dlp again, then retry.</source>
        <translation>ثبّت yt-dlp من جديد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>yt-dlp does not understand what this site sent.</source>
        <translation>لا يفهم yt-dlp ما أرسله هذا الموقع.</translation>
    </message>
    <message>
        <source>yt-dlp stopped because of a fault of its own.</source>
        <translation>توقف yt-dlp بسبب عطل فيه.</translation>
    </message>
    <message>
        <source>The source file may not be read.</source>
        <translation>لا يُسمح بقراءة الملف المصدر.</translation>
    </message>
    <message>
        <source>Change its permissions or copy it to another folder.</source>
        <translation>غيّر أذوناته أو انسخه إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>This FFmpeg does not know all options that are needed.</source>
        <translation>لا تعرف هذه النسخة من FFmpeg كل الخيارات اللازمة.</translation>
    </message>
    <message>
        <source>Install FFmpeg 5.1 or newer, then retry.</source>
        <translation>ثبّت FFmpeg 5.1 أو أحدث، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>FFmpeg cannot start: a part of it is missing.</source>
        <translation>يتعذر تشغيل FFmpeg: جزء منه مفقود.</translation>
    </message>
    <message>
        <source>Install FFmpeg again, then retry.</source>
        <translation>ثبّت FFmpeg من جديد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This FFmpeg cannot read this kind of video.</source>
        <translation>لا تستطيع هذه النسخة من FFmpeg قراءة هذا النوع من الفيديو.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, then retry.</source>
        <translation>ثبّت نسخة كاملة من FFmpeg، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no picture in this source.</source>
        <translation>لا توجد صورة في هذا المصدر.</translation>
    </message>
    <message>
        <source>Choose sound only for it.</source>
        <translation>اختر الصوت فقط له.</translation>
    </message>
    <message>
        <source>FFmpeg could not start to convert this video.</source>
        <translation>تعذر على FFmpeg بدء تحويل هذا الفيديو.</translation>
    </message>
    <message>
        <source>Look into the job&apos;s log for the reason.</source>
        <translation>راجع سجل المهمة لمعرفة السبب.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>يتعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Check the address and the network, then retry.</source>
        <translation>تحقق من العنوان ومن الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>انقطع الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>لدى الخادم مشكلة داخلية.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This is not an address that can be downloaded.</source>
        <translation>هذا ليس عنوانًا يمكن التنزيل منه.</translation>
    </message>
    <message>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>انسخه مرة أخرى من شريط عنوان المتصفح.</translation>
    </message>
    <message>
        <source>There is nothing to download at this address.</source>
        <translation>لا يوجد ما يُنزَّل في هذا العنوان.</translation>
    </message>
    <message>
        <source>Open it in a browser; it must show a single video.</source>
        <translation>افتحه في متصفح؛ يجب أن يعرض فيديو واحدًا.</translation>
    </message>
    <message>
        <source>The video is no longer at this address.</source>
        <translation>لم يعد الفيديو في هذا العنوان.</translation>
    </message>
    <message>
        <source>Look for its new address and add that.</source>
        <translation>ابحث عن عنوانه الجديد وأضفه.</translation>
    </message>
    <message>
        <source>The server refuses access to this video.</source>
        <translation>يرفض الخادم الوصول إلى هذا الفيديو.</translation>
    </message>
    <message>
        <source>Open it in a browser; it may need a sign-in or have expired.</source>
        <translation>افتحه في متصفح؛ فقد يتطلب تسجيل الدخول أو تكون صلاحيته قد انتهت.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>يطلب الخادم إبطاء الطلبات.</translation>
    </message>
    <message>
        <source>Wait a while, then retry with fewer jobs at once.</source>
        <translation>انتظر قليلًا، ثم أعد المحاولة بعدد أقل من المهام المتزامنة.</translation>
    </message>
    <message>
        <source>The destination&apos;s disk is full.</source>
        <translation>قرص الوجهة ممتلئ.</translation>
    </message>
    <message>
        <source>Make room on it, then retry.</source>
        <translation>أفسح مكانًا عليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The destination folder cannot be written to.</source>
        <translation>تتعذر الكتابة في مجلد الوجهة.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>اختر مجلدًا آخر أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>The destination folder is gone.</source>
        <translation>اختفى مجلد الوجهة.</translation>
    </message>
    <message>
        <source>Connect its drive or make it again, then retry.</source>
        <translation>صِل محرك أقراصه أو أنشئه مرة أخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The source file is gone.</source>
        <translation>اختفى الملف المصدر.</translation>
    </message>
    <message>
        <source>Put it back or add it from its new place.</source>
        <translation>أعده إلى مكانه أو أضفه من مكانه الجديد.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>أبلغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>Check the disk, then retry.</source>
        <translation>افحص القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound file.</source>
        <translation>هذا ليس فيديو ولا ملف صوت.</translation>
    </message>
    <message>
        <source>Check what the address or file is.</source>
        <translation>تحقق من ماهية العنوان أو الملف.</translation>
    </message>
    <message>
        <source>The source is damaged.</source>
        <translation>المصدر تالف.</translation>
    </message>
    <message>
        <source>Play it to see where, or get another copy of it.</source>
        <translation>شغّله لترى موضع التلف، أو احصل على نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>Pieces of the video could not be fetched.</source>
        <translation>تعذر جلب أجزاء من الفيديو.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched.</source>
        <translation>أعد المحاولة: لن يُجلب إلا ما ينقص.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>لم يُعثر على برنامج لازم.</translation>
    </message>
    <message>
        <source>Choose it in the preferences.</source>
        <translation>اختره في التفضيلات.</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>لم يحدث شيء منذ مدة أطول من اللازم.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>The video could not be converted.</source>
        <translation>تعذر تحويل الفيديو.</translation>
    </message>
    <message>
        <source>The download program failed.</source>
        <translation>فشل برنامج التنزيل.</translation>
    </message>
    <message>
        <source>%1 (the server answered %2).</source>
        <extracomment>%1: the sentence &quot;The server refuses access …&quot; without its full stop, %2: 403</extracomment>
        <translation>%1 (رد الخادم: %2).</translation>
    </message>
    <message>
        <source>Nothing was told about this address.</source>
        <translation>لم ترد أي معلومات عن هذا العنوان.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>تمكن إضافته على أي حال.</translation>
    </message>
    <message>
        <source>some pictures have no timestamps</source>
        <translation>بعض الصور بلا طوابع زمنية</translation>
    </message>
    <message>
        <source>its timestamps jump</source>
        <translation>طوابعه الزمنية تقفز</translation>
    </message>
    <message>
        <source>some pictures share a timestamp</source>
        <translation>بعض الصور تشترك في طابع زمني واحد</translation>
    </message>
    <message>
        <source>Retry: it is downloaded again from the start.</source>
        <translation>أعد المحاولة: سيُنزَّل من جديد من البداية.</translation>
    </message>
    <message>
        <source>Play the source to see whether it is whole there, then retry.</source>
        <translation>شغّل المصدر لترى هل هو كامل هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the video.</source>
        <translation>أرسل الخادم صفحة ويب بدلًا من الفيديو.</translation>
    </message>
    <message>
        <source>Open the address in a browser; the network may ask for a sign-in.</source>
        <translation>افتح العنوان في متصفح؛ فقد تطلب الشبكة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>نهاية الملف مفقودة.</translation>
    </message>
    <message>
        <source>This file is neither a video nor a sound file.</source>
        <translation>هذا الملف ليس فيديو ولا ملف صوت.</translation>
    </message>
    <message>
        <source>Check that the address leads to a video.</source>
        <translation>تحقق من أن العنوان يؤدي إلى فيديو.</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <translation>لا يوجد فيديو في هذا الملف.</translation>
    </message>
    <message>
        <source>Ask for “audio” only, or check what the address leads to.</source>
        <translation>اطلب «audio» فقط، أو تحقق مما يؤدي إليه العنوان.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>لا يوجد صوت في هذا الملف.</translation>
    </message>
    <message>
        <source>Do not ask for “audio” of it.</source>
        <translation>لا تطلب «audio» منه.</translation>
    </message>
    <message>
        <source>The file has %1 pictures instead of %2.</source>
        <translation>في الملف %1 صورة بدلًا من %2.</translation>
    </message>
    <message>
        <source>The file is %1 long instead of %2.</source>
        <translation>طول الملف %1 بدلًا من %2.</translation>
    </message>
    <message>
        <source>The file has a gap of %1 s at %2.</source>
        <translation>في الملف فجوة طولها %1 ث عند %2.</translation>
    </message>
    <message>
        <source>A part of the file is in it twice.</source>
        <translation>يتكرر جزء من الملف فيه مرتين.</translation>
    </message>
    <message>
        <source>The picture is %1 long, but the sound is %2 long.</source>
        <translation>طول الصورة %1، أما الصوت فطوله %2.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>اختفى الملف.</translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation>حجم الملف %1 بايت بدلًا من %2.</translation>
    </message>
    <message>
        <source>The HLS playlists do not lead to all that was encoded.</source>
        <translation>لا تؤدي قوائم تشغيل HLS إلى كل ما رُمِّز.</translation>
    </message>
    <message>
        <source>The file is damaged at %1.</source>
        <translation>الملف تالف عند %1.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <translation>لا صورة ولا صوت في هذا الملف.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose a file in the preferences.</source>
        <extracomment>%1: a command to be typed in a terminal</extracomment>
        <translation>ثبّته بالأمر «%1»، أو اختر ملفًا في التفضيلات.</translation>
    </message>
    <message>
        <source>Install %1 as your system does, or choose a file in the preferences.</source>
        <extracomment>%1: names of programs, &quot;yt-dlp, ffmpeg&quot;</extracomment>
        <translation>ثبّت %1 بطريقة نظامك، أو اختر ملفًا في التفضيلات.</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2, but it is not a program.</source>
        <translation>اختير «%1» بوصفه %2، لكنه ليس برنامجًا.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 غير مثبَّت.</translation>
    </message>
    <message>
        <source>Install %1, or choose its program file in the preferences.</source>
        <translation>ثبّت %1، أو اختر ملف برنامجه في التفضيلات.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose its program file in the preferences.</source>
        <translation>ثبّته بالأمر «%1»، أو اختر ملف برنامجه في التفضيلات.</translation>
    </message>
    <message>
        <source>This job has made no file whose pictures could be compared.</source>
        <translation>لم تنشئ هذه المهمة أي ملف يمكن أن تُقارن صوره.</translation>
    </message>
    <message>
        <source>The downloaded original of “%1” was not kept, so there is nothing to compare with.</source>
        <translation>لم يُحتفظ بالأصل المنزَّل لـ «%1»، لذا لا يوجد ما يُقارن به.</translation>
    </message>
    <message>
        <source>Add “original” to the files that are made to keep it the next time.</source>
        <translation>أضف «original» إلى الملفات المطلوبة للاحتفاظ به في المرة القادمة.</translation>
    </message>
    <message>
        <source>Neither the source nor a file that the job has made is still there.</source>
        <translation>لم يعد المصدر موجودًا ولا أي ملف أنشأته المهمة.</translation>
    </message>
    <message>
        <source>Only one of the files that could be compared is still there.</source>
        <translation>لم يبقَ إلا واحد من الملفات التي تمكن مقارنتها.</translation>
    </message>
    <message>
        <source>Put the other one back where it was, then try again.</source>
        <translation>أعد الآخر إلى مكانه السابق، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The source is no longer at “%1”. You see two files that were made of it.</source>
        <translation>لم يعد المصدر في «%1». ما تراه ملفان أُنشئا منه.</translation>
    </message>
    <message>
        <source>The downloaded original was not kept. You see two files that were made of it.</source>
        <translation>لم يُحتفظ بالأصل المنزَّل. ما تراه ملفان أُنشئا منه.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>المقاس الكامل</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>تتعذر قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>no way is known to fetch them</source>
        <translation>لا توجد طريقة معروفة لجلبها</translation>
    </message>
    <message>
        <source>nothing is at their addresses any more</source>
        <translation>لم يعد في عناوينها شيء</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>the sites ask for fewer requests</source>
        <translation>تطلب المواقع طلبات أقل</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>تعطلت الشبكة</translation>
    </message>
    <message>
        <source>the servers failed</source>
        <translation>تعطلت الخوادم</translation>
    </message>
    <message>
        <source>the downloads are not whole</source>
        <translation>التنزيلات غير كاملة</translation>
    </message>
    <message>
        <source>there is no video in them</source>
        <translation>لا فيديو فيها</translation>
    </message>
    <message>
        <source>the media are damaged</source>
        <translation>الوسائط تالفة</translation>
    </message>
    <message>
        <source>their source files are not there</source>
        <translation>ملفاتها المصدرية غير موجودة</translation>
    </message>
    <message>
        <source>they could not be converted</source>
        <translation>تعذر تحويلها</translation>
    </message>
    <message>
        <source>their folders cannot be written</source>
        <translation>تتعذر الكتابة في مجلداتها</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>a program is missing</source>
        <translation>ينقص برنامج</translation>
    </message>
    <message>
        <source>yt-dlp or FFmpeg failed</source>
        <translation>فشل yt-dlp أو FFmpeg</translation>
    </message>
    <message>
        <source>something else went wrong</source>
        <translation>حدث خطأ آخر</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all jobs of the list</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Local files</source>
        <extracomment>in the place of an internet host: files of this computer</extracomment>
        <translation>ملفات محلية</translation>
    </message>
    <message>
        <source>Without a preset</source>
        <translation>بلا إعداد مسبق</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>جارٍ التحويل</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>جارٍ الإيقاف المؤقت…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Stopping before sleep…</source>
        <translation>جارٍ التوقف قبل السكون…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ التوقف…</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2</source>
        <extracomment>%1: a host such as example.org, %2: a time of the day</extracomment>
        <translation>طلب %1 التوقف حتى %2</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>محاولة جديدة في %1</translation>
    </message>
    <message>
        <source>Tries again at %1: %2</source>
        <extracomment>%1: a time of the day, %2: one sentence that says what went wrong</extracomment>
        <translation>محاولة جديدة في %1: %2</translation>
    </message>
    <message>
        <source>Waiting for an encode slot</source>
        <translation>بانتظار دور في الترميز</translation>
    </message>
    <message>
        <source>Waiting for a download slot</source>
        <translation>بانتظار دور في التنزيل</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>تبدأ في %1</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>بانتظار الشبكة</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>بانتظار مساحة على القرص</translation>
    </message>
    <message>
        <source>Waiting for its folder or drive</source>
        <translation>بانتظار مجلدها أو محرك أقراصه</translation>
    </message>
    <message>
        <source>Waiting for a missing program</source>
        <translation>بانتظار برنامج ناقص</translation>
    </message>
    <message>
        <source>Queued, nothing is started</source>
        <translation>في الانتظار، لا تُبدأ أي مهمة</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <extracomment>%1: one sentence that says by what</extracomment>
        <translation>انقطعت: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: one sentence that says what went wrong</extracomment>
        <translation>فشلت: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1: a whole number, with the space or none that goes before the sign</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>%1: how much faster than playing a conversion runs, such as 2.4</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>%1: days, %2: hours, abbreviated</extracomment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>عادية</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>لا مهام عاملة</numerusform>
            <numerusform>واحدة تعمل</numerusform>
            <numerusform>اثنتان تعملان</numerusform>
            <numerusform>%n تعمل</numerusform>
            <numerusform>%n تعمل</numerusform>
            <numerusform>%n تعمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا مهام منتظرة</numerusform>
            <numerusform>واحدة تنتظر</numerusform>
            <numerusform>اثنتان تنتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>لا مهام متوقفة مؤقتًا</numerusform>
            <numerusform>واحدة متوقفة مؤقتًا</numerusform>
            <numerusform>اثنتان متوقفتان مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لا مهام فاشلة</numerusform>
            <numerusform>واحدة فشلت</numerusform>
            <numerusform>اثنتان فشلتا</numerusform>
            <numerusform>%n فشلت</numerusform>
            <numerusform>%n فشلت</numerusform>
            <numerusform>%n فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>لا مهام ملغاة</numerusform>
            <numerusform>واحدة ملغاة</numerusform>
            <numerusform>اثنتان ملغاتان</numerusform>
            <numerusform>%n ملغاة</numerusform>
            <numerusform>%n ملغاة</numerusform>
            <numerusform>%n ملغاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>لا مهام مكتملة</numerusform>
            <numerusform>واحدة مكتملة</numerusform>
            <numerusform>اثنتان مكتملتان</numerusform>
            <numerusform>%n مكتملة</numerusform>
            <numerusform>%n مكتملة</numerusform>
            <numerusform>%n مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>لا توجد مهام</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed after the program had ended unexpectedly.</source>
        <translation>
            <numerusform>لم تُستأنف أي مهمة بعد انتهاء البرنامج على نحو غير متوقع.</numerusform>
            <numerusform>استؤنفت مهمة واحدة بعد انتهاء البرنامج على نحو غير متوقع.</numerusform>
            <numerusform>استؤنفت مهمتان بعد انتهاء البرنامج على نحو غير متوقع.</numerusform>
            <numerusform>استؤنفت %n مهام بعد انتهاء البرنامج على نحو غير متوقع.</numerusform>
            <numerusform>استؤنفت %n مهمة بعد انتهاء البرنامج على نحو غير متوقع.</numerusform>
            <numerusform>استؤنفت %n مهمة بعد انتهاء البرنامج على نحو غير متوقع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) among them start over.</source>
        <translation>
            <numerusform>لا يبدأ أي تحويل منها من جديد.</numerusform>
            <numerusform>يبدأ تحويل واحد منها من جديد.</numerusform>
            <numerusform>يبدأ تحويلان منها من جديد.</numerusform>
            <numerusform>تبدأ %n تحويلات منها من جديد.</numerusform>
            <numerusform>يبدأ %n تحويلًا منها من جديد.</numerusform>
            <numerusform>يبدأ %n تحويل منها من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had only to be put in place.</source>
        <translation>
            <numerusform>لم يكن أي منها ينتظر الوضع في مكانه فقط.</numerusform>
            <numerusform>لم يبقَ لواحدة منها إلا وضعها في مكانها.</numerusform>
            <numerusform>لم يبقَ لاثنتين منها إلا وضعهما في مكانهما.</numerusform>
            <numerusform>لم يبقَ لـ %n منها إلا وضعها في مكانها.</numerusform>
            <numerusform>لم يبقَ لـ %n منها إلا وضعها في مكانها.</numerusform>
            <numerusform>لم يبقَ لـ %n منها إلا وضعها في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were running when the program ended; press Resume to go on with them.</source>
        <translation>
            <numerusform>لم تكن أي مهمة تعمل حين انتهى البرنامج.</numerusform>
            <numerusform>كانت مهمة واحدة تعمل حين انتهى البرنامج؛ اضغط «استئناف» لمتابعتها.</numerusform>
            <numerusform>كانت مهمتان تعملان حين انتهى البرنامج؛ اضغط «استئناف» لمتابعتهما.</numerusform>
            <numerusform>كانت %n مهام تعمل حين انتهى البرنامج؛ اضغط «استئناف» لمتابعتها.</numerusform>
            <numerusform>كانت %n مهمة تعمل حين انتهى البرنامج؛ اضغط «استئناف» لمتابعتها.</numerusform>
            <numerusform>كانت %n مهمة تعمل حين انتهى البرنامج؛ اضغط «استئناف» لمتابعتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were at work each time and may be the reason; they are not resumed by themselves any more.</source>
        <translation>
            <numerusform>لم تكن أي مهمة تعمل في كل مرة.</numerusform>
            <numerusform>كانت مهمة واحدة تعمل في كل مرة وقد تكون السبب؛ لن تُستأنف تلقائيًا بعد الآن.</numerusform>
            <numerusform>كانت مهمتان تعملان في كل مرة وقد تكونان السبب؛ لن تُستأنفا تلقائيًا بعد الآن.</numerusform>
            <numerusform>كانت %n مهام تعمل في كل مرة وقد تكون السبب؛ لن تُستأنف تلقائيًا بعد الآن.</numerusform>
            <numerusform>كانت %n مهمة تعمل في كل مرة وقد تكون السبب؛ لن تُستأنف تلقائيًا بعد الآن.</numerusform>
            <numerusform>كانت %n مهمة تعمل في كل مرة وقد تكون السبب؛ لن تُستأنف تلقائيًا بعد الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>وضع في المكان</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>yt-dlp and FFmpeg are missing: without them no job can start.</source>
        <translation>yt-dlp وFFmpeg غير موجودين: لا يمكن بدء أي مهمة دونهما.</translation>
    </message>
    <message>
        <source>yt-dlp is missing: without it nothing can be downloaded.</source>
        <translation>yt-dlp غير موجود: لا يمكن تنزيل شيء دونه.</translation>
    </message>
    <message>
        <source>FFmpeg is missing: without it no file can be checked or converted.</source>
        <translation>FFmpeg غير موجود: لا يمكن التحقق من أي ملف أو تحويله دونه.</translation>
    </message>
    <message>
        <source>%1 – not in the FFmpeg of this computer</source>
        <extracomment>%1: a codec</extracomment>
        <translation>%1 – غير موجود في FFmpeg على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a summary. %1: what it is about, %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>sound alone</source>
        <translation>الصوت وحده</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>المقاس الكامل</translation>
    </message>
    <message>
        <source>%1 kbit/s at 1080p</source>
        <translation>%1 كيلوبت/ث عند 1080p</translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>%1 ميغابايت كحد أقصى</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>جودة جيدة</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>الجودة %1</translation>
    </message>
    <message>
        <source>in hardware where it works</source>
        <translation>بالعتاد حيث يعمل</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 كيلوبت/ث</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>الصورة المصغّرة</translation>
    </message>
    <message>
        <source>title and description</source>
        <translation>عنوان الفيديو والوصف</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>المضمَّن</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>المقتطع</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>لـ yt-dlp</translation>
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
        <translation>منسوخ دون ترميز</translation>
    </message>
    <message>
        <source>Quick to make</source>
        <translation>سريع الإنشاء</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Small files, slow to make</source>
        <translation>ملفات صغيرة، بطيء الإنشاء</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>A file for each size</source>
        <translation>ملف لكل مقاس</translation>
    </message>
    <message>
        <source>HLS: a folder for web players</source>
        <translation>HLS: مجلد لمشغّلات الويب</translation>
    </message>
    <message>
        <source>Files and HLS</source>
        <translation>ملفات وHLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>In the video file</source>
        <translation>في ملف الفيديو</translation>
    </message>
    <message>
        <source>In files of their own</source>
        <translation>في ملفات مستقلة</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>إعلانات الرعاة</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>الترويج الذاتي</translation>
    </message>
    <message>
        <source>Requests to like and subscribe</source>
        <translation>طلبات الإعجاب والاشتراك</translation>
    </message>
    <message>
        <source>Intros</source>
        <translation>المقدمات</translation>
    </message>
    <message>
        <source>Outros</source>
        <translation>الخواتيم</translation>
    </message>
    <message>
        <source>Previews and recaps</source>
        <translation>المعاينات والملخصات</translation>
    </message>
    <message>
        <source>Fillers and jokes</source>
        <translation>الحشو والنكات</translation>
    </message>
    <message>
        <source>Parts without music</source>
        <translation>الأجزاء الخالية من الموسيقى</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>التغليف</translation>
    </message>
    <message>
        <source>The source&apos;s subtitles are left out.</source>
        <translation>تُترك ترجمات المصدر.</translation>
    </message>
    <message>
        <source>The format “%1” in the preset stands for several files, not for one.</source>
        <translation>التنسيق «%1» في الإعداد المسبق يعني عدة ملفات لا ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>Make room on this disk, or check its permissions, then press Retry.</source>
        <translation>أفسح مكانًا على هذا القرص أو تحقق من أذوناته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of cookies.</source>
        <translation>«%1» أكبر من أن يكون ملف كوكيز.</translation>
    </message>
    <message>
        <source>Live streams cannot be fetched through the proxy that is set.</source>
        <translation>لا يمكن جلب البث المباشر عبر الوكيل المضبوط.</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be fetched through the proxy that is set.</source>
        <translation>لا يمكن جلب تدفقات من هذا النوع عبر الوكيل المضبوط.</translation>
    </message>
    <message>
        <source>Set a proxy whose address begins with “http://” in the preferences, or none, then press Retry.</source>
        <translation>عيّن في التفضيلات وكيلًا يبدأ عنوانه بـ «http://» أو لا تعيّن أي وكيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Work space:</source>
        <translation>مساحة العمل:</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <translation>نحو %1 أثناء التحويل</translation>
    </message>
    <message>
        <source>This conversion needs about %1 on the disk while it runs, and %2 are to stay free, but only %3 are free.</source>
        <translation>يحتاج هذا التحويل إلى نحو %1 على القرص أثناء عمله، ويجب أن يبقى %2 خاليًا، لكن الخالي %3 فقط.</translation>
    </message>
    <message>
        <source>Waiting for disk space: %1</source>
        <extracomment>%1: one sentence that says how much is missing</extracomment>
        <translation>بانتظار مساحة على القرص: %1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <extracomment>a picture of a film; %1: how many of them are converted</extracomment>
        <translation>الإطار %1</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <extracomment>a picture of a film; %1: how many of them are converted, %2: how many there are</extracomment>
        <translation>الإطار %1 من %2</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames per second; %1: a number</extracomment>
        <translation>%1 إطار/ث</translation>
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
        <translation>يضع مقاطع الفيديو في قائمة انتظار، وينزّلها باستخدام yt-dlp، ويحوّلها باستخدام FFmpeg،
ويُنهي ما قبله.

  respool [SOURCE…]          يفتح النافذة وفيها هذه المهام
  respool run [SOURCE…]      يضيف، ثم يعمل حتى تفرغ قائمة الانتظار
  respool add SOURCE…        يخزّن مهام للنافذة المفتوحة أو للتشغيل التالي
  respool list               يطبع المهام
  respool show ID            يطبع مهمة واحدة
  respool rename ID NAME     يعطي مهمة، وما ستنشئه من ملفات، اسمًا آخر
  respool sheet ID           ينشئ لوحة لقطات لمهمة مكتملة
  respool presets            يطبع ما يقبله --preset

المصدر SOURCE عنوان (http أو https) أو ملف. وما يلي «--» لا يُعد خيارًا أبدًا.</translation>
    </message>
    <message>
        <source>“respool rename” takes the number of one job and its new name.</source>
        <translation>يأخذ «respool rename» رقم مهمة واحدة واسمها الجديد.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>What was chosen for this job cannot be read.</source>
        <translation>تتعذر قراءة ما اختير لهذه المهمة.</translation>
    </message>
    <message>
        <source>Add its source again, then remove this job. If a newer Respool added it, retry it with that one.</source>
        <translation>أضف مصدرها مرة أخرى، ثم أزل هذه المهمة. وإن أضافتها نسخة أحدث من Respool فأعد المحاولة بها.</translation>
    </message>
    <message>
        <source>The times of the source have holes or jump: where sound is missing it is silent, and parts follow each other.</source>
        <translation>في أوقات المصدر فجوات أو قفزات: حيث ينقص الصوت يكون صمت، وتتوالى الأجزاء.</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>أجزاء منه ناقصة</translation>
    </message>
    <message>
        <source>Too much of the source is damaged.</source>
        <translation>جزء كبير جدًا من المصدر تالف.</translation>
    </message>
    <message numerus="yes">
        <source>The source is damaged at %n place(s): pictures may be wrong there, and sound that is missing is silent.</source>
        <translation>
            <numerusform>لا تلف في المصدر (%n موضع): قد تكون الصور خاطئة هناك، والصوت الناقص صمت.</numerusform>
            <numerusform>المصدر تالف في موضع واحد (%n): قد تكون الصور خاطئة هناك، والصوت الناقص صمت.</numerusform>
            <numerusform>المصدر تالف في موضعين (%n): قد تكون الصور خاطئة هناك، والصوت الناقص صمت.</numerusform>
            <numerusform>المصدر تالف في %n مواضع: قد تكون الصور خاطئة هناك، والصوت الناقص صمت.</numerusform>
            <numerusform>المصدر تالف في %n موضعًا: قد تكون الصور خاطئة هناك، والصوت الناقص صمت.</numerusform>
            <numerusform>المصدر تالف في %n موضع: قد تكون الصور خاطئة هناك، والصوت الناقص صمت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>ملاحظة:</translation>
    </message>
</context>
<context>
    <name>respool::AddActions</name>
    <message>
        <source>The clipboard holds neither an address nor a file.</source>
        <translation>لا تحوي الحافظة عنوانًا ولا ملفًا.</translation>
    </message>
</context>
<context>
    <name>respool::AddDialog</name>
    <message>
        <source>Choose &amp;Format…</source>
        <translation>اختيار ال&amp;صيغة…</translation>
    </message>
    <message>
        <source>&amp;List Its Videos</source>
        <translation>&amp;سرد مقاطعها</translation>
    </message>
    <message>
        <source>Leave Out &amp;Duplicates</source>
        <translation>استبعاد ال&amp;مكرر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Choose which of its formats is downloaded of the selected address</source>
        <translation>اختيار الصيغة التي تُنزَّل من العنوان المحدد</translation>
    </message>
    <message>
        <source>Replace the selected playlist by its videos</source>
        <translation>وضع مقاطع قائمة التشغيل المحددة مكانها</translation>
    </message>
    <message>
        <source>Leave out what is in the list already or was given twice</source>
        <translation>استبعاد ما هو في القائمة أصلًا أو ما أُدخل مرتين</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>&amp;ملفات…</translation>
    </message>
    <message>
        <source>Fold&amp;er…</source>
        <translation>م&amp;جلد…</translation>
    </message>
    <message>
        <source>Lis&amp;t…</source>
        <translation>&amp;قائمة…</translation>
    </message>
    <message>
        <source>Add video and audio files</source>
        <translation>إضافة ملفات فيديو وصوت</translation>
    </message>
    <message>
        <source>Add the video and audio files in a folder and below it</source>
        <translation>إضافة ملفات الفيديو والصوت في مجلد وما تحته</translation>
    </message>
    <message>
        <source>Add the addresses in a text file or a table (CSV)</source>
        <translation>إضافة العناوين الواردة في ملف نصي أو جدول (CSV)</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>ملفات للإضافة</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>قوائم عناوين</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.list *.m3u)</source>
        <translation>قوائم (*.txt *.csv *.tsv *.list *.m3u)</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>ما سيُضاف</translation>
    </message>
    <message>
        <source>Folder with videos</source>
        <translation>مجلد فيه مقاطع فيديو</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>لا أسطر أخرى تعذر استخدامها.</numerusform>
            <numerusform>تعذر استخدام سطر واحد آخر.</numerusform>
            <numerusform>تعذر استخدام سطرين آخرين.</numerusform>
            <numerusform>تعذر استخدام %n أسطر أخرى.</numerusform>
            <numerusform>تعذر استخدام %n سطرًا آخر.</numerusform>
            <numerusform>تعذر استخدام %n سطر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>لا شيء للإضافة</numerusform>
            <numerusform>عنصر واحد للإضافة</numerusform>
            <numerusform>عنصران للإضافة</numerusform>
            <numerusform>%n عناصر للإضافة</numerusform>
            <numerusform>%n عنصرًا للإضافة</numerusform>
            <numerusform>%n عنصر للإضافة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1: a size; there are others whose size nobody knows</extracomment>
        <translation>%1 وأكثر</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <translation>المتاح %1 فقط</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>لا إضافة</numerusform>
            <numerusform>إضافة عنصر واحد</numerusform>
            <numerusform>إضافة عنصرين</numerusform>
            <numerusform>إضافة %n عناصر</numerusform>
            <numerusform>إضافة %n عنصرًا</numerusform>
            <numerusform>إضافة %n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddOptionsForm</name>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>في أقرب وقت ممكن</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>When I resume them</source>
        <translation>عندما أستأنفها</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>الإ&amp;عداد المسبق</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>اسم المل&amp;ف</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ال&amp;بدء</translation>
    </message>
</context>
<context>
    <name>respool::AddPanel</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Manage Presets</source>
        <translation>إدارة الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>See, make and change presets</source>
        <translation>عرض الإعدادات المسبقة وإنشاؤها وتغييرها</translation>
    </message>
    <message>
        <source>Add to the list and begin (Enter)</source>
        <translation>الإضافة إلى القائمة والبدء (Enter)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add many, files, folders or lists, and choose more (Ctrl+N)</source>
        <translation>إضافة عدة عناصر أو ملفات أو مجلدات أو قوائم، مع خيارات أكثر (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>respool::AddTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>of a video, in time</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
    <message numerus="yes">
        <source>Playlist, %n video(s)</source>
        <translation>
            <numerusform>قائمة تشغيل، بلا مقاطع</numerusform>
            <numerusform>قائمة تشغيل، مقطع واحد</numerusform>
            <numerusform>قائمة تشغيل، مقطعان</numerusform>
            <numerusform>قائمة تشغيل، %n مقاطع</numerusform>
            <numerusform>قائمة تشغيل، %n مقطعًا</numerusform>
            <numerusform>قائمة تشغيل، %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>بث مباشر</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>مثل الصف %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>موجود في القائمة</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>صيغة خاصة</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
</context>
<context>
    <name>respool::AddressEntry</name>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Paste addresses or file paths, one a line</source>
        <translation>الصق عناوين أو مسارات ملفات، واحدًا في كل سطر</translation>
    </message>
</context>
<context>
    <name>respool::AdvancedPanel</name>
    <message>
        <source>Export Diagnostics…</source>
        <translation>تصدير بيانات التشخيص…</translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation>المساحة التي تبقى حرة على القرص</translation>
    </message>
    <message>
        <source>Jobs wait while there is less.</source>
        <translation>تنتظر المهام ما دام المتاح أقل.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>MiB: 1,048,576 bytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the folder of the list and its settings</source>
        <translation>فتح مجلد القائمة وإعداداتها</translation>
    </message>
    <message>
        <source>No program is set up to open folders.</source>
        <translation>لم يُعيَّن أي برنامج لفتح المجلدات.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The list of jobs, its backups and the logs lie there.</source>
        <translation>فيه قائمة المهام ونسخها الاحتياطية والسجلات.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>عند حدوث خطأ</translation>
    </message>
    <message>
        <source>A text file with versions, settings, numbers of jobs and the last lines of logs, for a report about a problem. It holds no passwords, cookies or tokens; addresses of videos can be in it. Read it before you send it.</source>
        <translation>ملف نصي فيه الإصدارات والإعدادات وأعداد المهام والأسطر الأخيرة من السجلات، لإرفاقه ببلاغ عن مشكلة. لا يحوي كلمات مرور ولا ملفات تعريف ارتباط ولا رموز دخول، وقد يحوي عناوين فيديو. اقرأه قبل إرساله.</translation>
    </message>
    <message>
        <source>Export Diagnostics</source>
        <translation>تصدير بيانات التشخيص</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Writing the diagnostics…</source>
        <translation>جارٍ كتابة بيانات التشخيص…</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>كُتبت في «%1».</translation>
    </message>
</context>
<context>
    <name>respool::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Another one is used at the next start.</source>
        <translation>تُستخدم لغة أخرى عند التشغيل التالي.</translation>
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
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a column: how a run ended</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>رمز الخروج</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsPage</name>
    <message>
        <source>Attempts of the job</source>
        <translation>محاولات المهمة</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>لم يُشغَّل شيء لهذه المهمة بعد.</translation>
    </message>
</context>
<context>
    <name>respool::Banner</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>respool::Collector</name>
    <message>
        <source>Only the first %1 of so many were taken.</source>
        <translation>لكثرتها لم تؤخذ إلا أول %1 منها.</translation>
    </message>
    <message>
        <source>Add the others when these are in the list.</source>
        <translation>أضف البقية بعد دخول هذه في القائمة.</translation>
    </message>
    <message>
        <source>There is no video or audio file in the folder “%1”.</source>
        <translation>لا يوجد ملف فيديو أو صوت في المجلد «%1».</translation>
    </message>
    <message>
        <source>Give a folder that has some.</source>
        <translation>أدخل مجلدًا فيه بعضها.</translation>
    </message>
    <message>
        <source>“%1” is too long for a list, or it cannot be read.</source>
        <translation>«%1» أطول من أن يكون قائمة، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Split it into shorter ones.</source>
        <translation>قسّمه إلى قوائم أقصر.</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>لا يوجد عنوان في «%1».</translation>
    </message>
    <message>
        <source>Give a list with an address on each line.</source>
        <translation>أدخل قائمة فيها عنوان في كل سطر.</translation>
    </message>
    <message>
        <source>There are too many files in the folder “%1”: only some were looked at.</source>
        <translation>في المجلد «%1» ملفات كثيرة جدًا: فُحص بعضها فقط.</translation>
    </message>
    <message>
        <source>Give the folders in it that have the videos.</source>
        <translation>أعطِ المجلدات التي بداخله وفيها المقاطع.</translation>
    </message>
</context>
<context>
    <name>respool::ColumnLayout</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Standard Columns</source>
        <translation>الأعمدة القياسية</translation>
    </message>
</context>
<context>
    <name>respool::CommandPage</name>
    <message>
        <source>Copy Commands</source>
        <translation>نسخ الأوامر</translation>
    </message>
    <message>
        <source>Commands of the job</source>
        <translation>أوامر المهمة</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>لم يُشغَّل شيء لهذه المهمة بعد.</translation>
    </message>
</context>
<context>
    <name>respool::CompareCanvas</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Left and Right go to the frame before and after, Shift with arrows moves the part that is seen, Ctrl with Left and Right moves the divider.</source>
        <translation>ينتقل السهمان الأيسر والأيمن إلى الإطار السابق والتالي، ويحرّك Shift مع الأسهم الجزء المعروض، ويحرّك Ctrl مع السهمين الأيسر والأيمن الفاصل.</translation>
    </message>
</context>
<context>
    <name>respool::CompareDialog</name>
    <message>
        <source>Compare: %1</source>
        <extracomment>the title of a window; %1: the name of a job</extracomment>
        <translation>مقارنة: %1</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>الملف الأول</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>الملف الثاني</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>الإطار السابق</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>الإطار التالي</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>أحدهما بجانب الآخر</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>One over the other, with a divider to drag</source>
        <translation>أحدهما فوق الآخر، مع فاصل قابل للسحب</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>100 %</source>
        <extracomment>of a zoom</extracomment>
        <translation>100٪</translation>
    </message>
    <message>
        <source>Every dot as it is; drag to move</source>
        <translation>كل نقطة كما هي؛ اسحب للتحريك</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a size in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>لا توجد صورة في هذا الوقت.</translation>
    </message>
    <message>
        <source>%1  ·  frame %2</source>
        <extracomment>%1: a time, %2: the number of a frame</extracomment>
        <translation>%1  ·  الإطار %2</translation>
    </message>
</context>
<context>
    <name>respool::ContactSheets</name>
    <message>
        <source>Making the contact sheet of “%1”…</source>
        <translation>جارٍ إنشاء لوحة لقطات «%1»…</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>«%1» جاهز.</translation>
    </message>
</context>
<context>
    <name>respool::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>respool::DownloadsPanel</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>هذا ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>هذا المجلد غير موجود الآن.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>تتعذر الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This is no cookies file in Netscape&apos;s format.</source>
        <translation>هذا ليس ملف تعريف ارتباط بتنسيق Netscape.</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>مجلد الملفات الجديدة</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>ملف تعريف الارتباط</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>التنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>Downloads from one host at once</source>
        <translation>التنزيلات المتزامنة من مضيف واحد</translation>
    </message>
    <message>
        <source>Some hosts refuse more than a few.</source>
        <translation>بعض المضيفين يرفضون أكثر من بضعة تنزيلات.</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>مضيفون لهم عدد خاص</translation>
    </message>
    <message>
        <source>Tries before a job is given up</source>
        <translation>المحاولات قبل التخلي عن المهمة</translation>
    </message>
    <message>
        <source>Counted anew whenever a try got further than the last.</source>
        <translation>يُعاد العد كلما بلغت محاولة أبعد مما بلغته السابقة.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>سرعة كل التنزيلات معًا</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>KiB a second: 1,024 bytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>instead of a number of KiB a second</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <extracomment>%1: a browser, such as Firefox</extracomment>
        <translation>ملفات %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>For videos that only people who are signed in can see.</source>
        <translation>للفيديوهات التي لا يراها إلا من سجّل الدخول.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>This is no address of a proxy, such as “%1”.</source>
        <translation>هذا ليس عنوان وكيل، مثل «%1».</translation>
    </message>
</context>
<context>
    <name>respool::EmptyState</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Add the addresses or files that were copied</source>
        <translation>إضافة العناوين أو الملفات المنسوخة</translation>
    </message>
    <message>
        <source>No job matches “%1”</source>
        <translation>لا توجد مهمة تطابق «%1»</translation>
    </message>
    <message>
        <source>Clear the search, or choose “All” beside the list, to see all jobs.</source>
        <translation>امسح البحث، أو اختر «الكل» بجانب القائمة، لعرض كل المهام.</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>أفلت مقاطع الفيديو هنا</translation>
    </message>
    <message>
        <source>Links from the browser, files from a folder, or a list of addresses as text.

Or paste an address above, for example https://example.org/talk.mp4,
and press Enter. What is in the list is safe: it goes on after a restart.</source>
        <translation>روابط من المتصفح، أو ملفات من مجلد، أو قائمة عناوين نصية.

أو الصق عنوانًا في الأعلى، مثل https://example.org/talk.mp4،
واضغط Enter. ما في القائمة محفوظ: يُتابَع بعد إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>respool::EncodingPanel</name>
    <message>
        <source>Conversions at once</source>
        <translation>التحويلات المتزامنة</translation>
    </message>
    <message>
        <source>One uses the whole processor already; more rarely end sooner.</source>
        <translation>تحويل واحد يشغل المعالج كله أصلًا؛ ونادرًا ما تنتهي عدة تحويلات أسرع.</translation>
    </message>
    <message>
        <source>Threads of one conversion</source>
        <translation>خيوط التحويل الواحد</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs.</source>
        <translation>العدد الأقل يترك للبرامج الأخرى قدرًا أكبر من المعالج.</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <extracomment>instead of a number of threads</extracomment>
        <translation>بعدد الأنوية</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>إفساح المجال للبرامج الأخرى</translation>
    </message>
    <message>
        <source>With 19 conversions get what nobody else wants.</source>
        <translation>مع القيمة 19 لا تأخذ التحويلات إلا ما لا يريده غيرها.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>instead of a number from 1 to 19: how much conversions give way to other programs</extracomment>
        <translation>لا إفساح</translation>
    </message>
</context>
<context>
    <name>respool::FailureGroups</name>
    <message>
        <source>Retry All</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Close the list of failures</source>
        <translation>إغلاق قائمة الإخفاقات</translation>
    </message>
    <message>
        <source>Close until more jobs fail</source>
        <translation>الإغلاق حتى تفشل مهام أخرى</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>الإخفاقات حسب السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <extracomment>%n: jobs; %1: what they have in common, such as “the disk is full” or a sentence</extracomment>
        <translation>
            <numerusform>لم تفشل أي مهمة: %1</numerusform>
            <numerusform>فشلت واحدة: %1</numerusform>
            <numerusform>فشلت اثنتان: %1</numerusform>
            <numerusform>فشلت %n: %1</numerusform>
            <numerusform>فشلت %n: %1</numerusform>
            <numerusform>فشلت %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>عرض الأدوات…</translation>
    </message>
</context>
<context>
    <name>respool::FileHandOver</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>«%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It was moved, renamed or deleted after the job had put it in place.</source>
        <translation>لم يعد «%1» موجودًا. نُقل أو أُعيدت تسميته أو حُذف بعد أن وضعته المهمة في مكانه.</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. Choose one in the file manager.</source>
        <translation>لم يُعيَّن أي برنامج لفتح «%1». اختر برنامجًا في مدير الملفات.</translation>
    </message>
</context>
<context>
    <name>respool::FilesPage</name>
    <message>
        <source>Files of the job</source>
        <translation>ملفات المهمة</translation>
    </message>
    <message>
        <source>This job has made no file yet.</source>
        <translation>لم تنشئ هذه المهمة أي ملف بعد.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play it in the program for such files (Enter)</source>
        <translation>تشغيله في البرنامج المخصص لهذه الملفات (Enter)</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>عرض الملف</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>عرضه في مجلده</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>نسخ مساره</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Look at it and its source at the same time position</source>
        <translation>مشاهدته مع مصدره عند الموضع الزمني نفسه</translation>
    </message>
</context>
<context>
    <name>respool::FilterList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>one choice of the sidebar for a screen reader: %1: its text, %2: how many jobs it shows</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>respool::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>%n: how many more hosts or presets there are</extracomment>
        <translation>أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>لا مزيد…</numerusform>
            <numerusform>واحد آخر…</numerusform>
            <numerusform>اثنان آخران…</numerusform>
            <numerusform>%n أخرى…</numerusform>
            <numerusform>%n آخر…</numerusform>
            <numerusform>%n آخر…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FolderButton</name>
    <message>
        <source>New files go to “%1”. Click to choose another folder.</source>
        <translation>تُحفظ الملفات الجديدة في «%1». انقر لاختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>مجلد الملفات الجديدة</translation>
    </message>
</context>
<context>
    <name>respool::FormatPicker</name>
    <message>
        <source>Try Again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Choose Format</source>
        <translation>اختيار الصيغة</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Video formats</source>
        <translation>صيغ الفيديو</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>صيغ الصوت</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>كما يحدد الإعداد المسبق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>توضع في الملف</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>ملفات مستقلة</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>ال&amp;ترجمات</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>لغات الترجمات</translation>
    </message>
    <message>
        <source>“%1” is a playlist: its videos have formats of their own.</source>
        <translation>«%1» قائمة تشغيل: لكل مقطع فيها صيغه الخاصة.</translation>
    </message>
</context>
<context>
    <name>respool::FormatTableModel</name>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The best video</source>
        <extracomment>of several videos or sounds</extracomment>
        <translation>أفضل فيديو</translation>
    </message>
    <message>
        <source>The best sound</source>
        <translation>أفضل صوت</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>بلا فيديو</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames a second</extracomment>
        <translation>%1 إطار/ث</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>مضمَّن</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>a bitrate</extracomment>
        <translation>%1 كيلوبت/ث</translation>
    </message>
</context>
<context>
    <name>respool::FrameFetcher</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>لا توجد مساحة للملفات المؤقتة.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>أفسح مكانًا على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No pictures can be read from “%1”.</source>
        <translation>لا يمكن قراءة صور من «%1».</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>تحقق من أنه يعمل عند تشغيله.</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>لا توجد صورة في هذا الوقت.</translation>
    </message>
    <message>
        <source>Move a little forward or back.</source>
        <translation>تحرّك قليلًا إلى الأمام أو الخلف.</translation>
    </message>
</context>
<context>
    <name>respool::GeneralPanel</name>
    <message>
        <source>Resume interrupted jobs at the next start</source>
        <translation>استئناف المهام المنقطعة عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Otherwise they wait for you.</source>
        <translation>وإلا فهي تنتظرك.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في صينية النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Jobs go on without the window. Where there is no tray, closing ends the program.</source>
        <translation>تستمر المهام دون النافذة. وحيث لا توجد صينية، ينهي الإغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Offer addresses that are copied anywhere</source>
        <translation>عرض إضافة العناوين التي تُنسخ في أي مكان</translation>
    </message>
    <message>
        <source>Nothing is added until you say so, and nothing leaves the computer.</source>
        <translation>لا يُضاف شيء إلا بموافقتك، ولا يغادر شيء الحاسوب.</translation>
    </message>
</context>
<context>
    <name>respool::HistoryPanel</name>
    <message>
        <source>Take finished jobs from the list after (days)</source>
        <translation>حذف المهام المنتهية من القائمة بعد (أيام)</translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>تبقى ملفاتها في مكانها.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>instead of a number of days</extracomment>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>respool::HostLimitsTable</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>مضيفون لهم عدد خاص</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>متزامنة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>إضافة مضيف</translation>
    </message>
    <message>
        <source>Remove host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>إزالة المضيف</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>«%1» ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» موجود مرتين.</translation>
    </message>
</context>
<context>
    <name>respool::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop and keep what is there (Space)</source>
        <translation>التوقف مع الاحتفاظ بما أُنجز (Space)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on where it stopped (Space)</source>
        <translation>المتابعة من حيث توقفت (Space)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop and delete unfinished files</source>
        <translation>التوقف وحذف الملفات غير المكتملة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>المحاولة مرة أخرى (F5)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take from the list; finished files stay (Del)</source>
        <translation>الإزالة من القائمة؛ وتبقى الملفات المكتملة (Del)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Play the finished file (Enter)</source>
        <translation>تشغيل الملف النهائي (Enter)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show the finished file in its folder</source>
        <translation>عرض الملف النهائي في مجلده</translation>
    </message>
    <message>
        <source>Contact Sheet</source>
        <translation>لوحة لقطات</translation>
    </message>
    <message>
        <source>Make a picture with twenty frames beside the finished file</source>
        <translation>إنشاء صورة فيها عشرون إطارًا بجانب الملف النهائي</translation>
    </message>
    <message>
        <source>Compare with Source…</source>
        <translation>مقارنة بالمصدر…</translation>
    </message>
    <message>
        <source>Look at the finished file and its source at the same time position</source>
        <translation>مشاهدة الملف النهائي ومصدره عند الموضع الزمني نفسه</translation>
    </message>
    <message>
        <source>Retry from Scratch</source>
        <translation>إعادة المحاولة من الصفر</translation>
    </message>
    <message>
        <source>Throw away what is there and begin anew</source>
        <translation>التخلص مما أُنجز والبدء من جديد</translation>
    </message>
    <message>
        <source>Start Now</source>
        <translation>البدء الآن</translation>
    </message>
    <message>
        <source>Start ahead of all others and of the limits</source>
        <translation>البدء قبل كل المهام الأخرى ودون التقيد بالحدود</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>البدء في…</translation>
    </message>
    <message>
        <source>Start at a time of your choice</source>
        <translation>البدء في وقت تختاره</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>One place nearer to its turn</source>
        <translation>تقريب دورها موضعًا واحدًا</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>One place farther from its turn</source>
        <translation>تأخير دورها موضعًا واحدًا</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>نقل إلى البداية</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>قبل كل المهام الأخرى ذات الأولوية نفسها</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>نقل إلى النهاية</translation>
    </message>
    <message>
        <source>Behind all others of its priority</source>
        <translation>بعد كل المهام الأخرى ذات الأولوية نفسها</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Before all normal ones</source>
        <translation>قبل كل المهام العادية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>بترتيب القائمة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Behind all normal ones</source>
        <translation>بعد كل المهام العادية</translation>
    </message>
    <message>
        <source>Remove with Files…</source>
        <translation>إزالة مع الملفات…</translation>
    </message>
    <message>
        <source>Take from the list and delete the finished files</source>
        <translation>الإزالة من القائمة وحذف الملفات المكتملة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Give it, and its files, another name</source>
        <translation>إعطاؤها هي وملفاتها اسمًا آخر</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy where it comes from</source>
        <translation>نسخ عنوان مصدرها</translation>
    </message>
    <message>
        <source>Pause or Resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Pause, or go on where it stopped</source>
        <translation>الإيقاف المؤقت، أو المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>The files of this job have their names already. Rename them in the file manager.</source>
        <translation>أخذت ملفات هذه المهمة أسماءها بالفعل. أعد تسميتها في مدير الملفات.</translation>
    </message>
    <message>
        <source>This job has made no file.</source>
        <translation>لم تنشئ هذه المهمة أي ملف.</translation>
    </message>
</context>
<context>
    <name>respool::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>تفاصيل المهمة</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>صفحات التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>respool::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>respool::JobTableModel</name>
    <message>
        <source>Busy</source>
        <comment>progress that cannot be measured</comment>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>#</source>
        <comment>a job&apos;s place in the queue</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>ETA</source>
        <comment>time that is left</comment>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>الموضع في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>when the job was</comment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <comment>time</comment>
        <translation>المنقضي</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>رقم المهمة</translation>
    </message>
</context>
<context>
    <name>respool::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>في قائمة المهام</translation>
    </message>
    <message>
        <source>In the details of a job</source>
        <translation>في تفاصيل مهمة</translation>
    </message>
</context>
<context>
    <name>respool::LogPage</name>
    <message>
        <source>Follow</source>
        <translation>متابعة النهاية</translation>
    </message>
    <message>
        <source>Open Whole Log</source>
        <translation>فتح السجل كاملًا</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع التي عُثر عليها</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Stay at the end while the log grows</source>
        <translation>البقاء عند النهاية مع نمو السجل</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in a log; %1: which one, %2: how many there are</extracomment>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Previous place in the log</source>
        <translation>الموضع السابق في السجل</translation>
    </message>
</context>
<context>
    <name>respool::LogView</name>
    <message>
        <source>Log of the job</source>
        <translation>سجل المهمة</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>لم يُشغَّل شيء لهذه المهمة بعد.</translation>
    </message>
</context>
<context>
    <name>respool::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>إضافة ما نُسخ</translation>
    </message>
    <message>
        <source>Add many at once</source>
        <translation>إضافة عدة عناصر معًا</translation>
    </message>
    <message>
        <source>Go to the addresses</source>
        <translation>الانتقال إلى العناوين</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>إظهار المرشّحات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>إظهار التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search, or find in the log</source>
        <translation>البحث، أو البحث في السجل</translation>
    </message>
</context>
<context>
    <name>respool::NameTemplateEdit</name>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert a placeholder into the name</source>
        <translation>إدراج عنصر نائب في الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان الفيديو</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Day on which it was added</source>
        <translation>يوم الإضافة</translation>
    </message>
    <message>
        <source>Number among those added together</source>
        <translation>الرقم بين ما أُضيف معًا</translation>
    </message>
    <message>
        <source>Size or kind, such as 720p</source>
        <translation>المقاس أو النوع، مثل 720p</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a placeholder stands for, %2: the placeholder, such as {title}</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <extracomment>%1: something like {year}</extracomment>
        <translation>لا يوجد عنصر نائب %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>مثال: %1</translation>
    </message>
</context>
<context>
    <name>respool::Notifications</name>
    <message>
        <source>All jobs are done</source>
        <translation>انتهت كل المهام</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Respool works on in the tray</source>
        <translation>يواصل Respool العمل في صينية النظام</translation>
    </message>
    <message>
        <source>Its icon there shows the window again, and “Quit” in the icon&apos;s menu ends the program.</source>
        <translation>أيقونته هناك تعيد إظهار النافذة، و«إنهاء» في قائمة الأيقونة ينهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>respool::NotificationsPanel</name>
    <message>
        <source>Notify about</source>
        <translation>الإشعار بـ</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>كل ما ينتهي</translation>
    </message>
    <message>
        <source>Failures, and the end of all jobs</source>
        <translation>الإخفاقات وانتهاء كل المهام</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Several that come together are told as one.</source>
        <translation>تُجمع الإشعارات المتزامنة في إشعار واحد.</translation>
    </message>
</context>
<context>
    <name>respool::OutputsModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>a column: whether a file is still where it was put</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>في مكانه</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>نُقل أو حُذف</translation>
    </message>
</context>
<context>
    <name>respool::OverviewPage</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>نظرة عامة على المهمة</translation>
    </message>
    <message>
        <source>Why the job failed</source>
        <translation>سبب فشل المهمة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>نسخ المصدر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show destination folder</source>
        <translation>عرض مجلد الوجهة</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>At work for</source>
        <extracomment>the time that tools have worked for a job</extracomment>
        <translation>مدة العمل</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>how often a job was cut off by a crash or a power loss</extracomment>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: minutes and seconds</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>
            <numerusform>%1 بلا ملفات</numerusform>
            <numerusform>%1 في ملف واحد</numerusform>
            <numerusform>%1 في ملفين</numerusform>
            <numerusform>%1 في %n ملفات</numerusform>
            <numerusform>%1 في %n ملفًا</numerusform>
            <numerusform>%1 في %n ملف</numerusform>
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
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <extracomment>disk space; %1: a size such as 1.2 MB</extracomment>
        <translation>نحو %1 أثناء التحويل</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>How it was converted</source>
        <translation>كيف جرى التحويل</translation>
    </message>
</context>
<context>
    <name>respool::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: what the file or folder is for</extracomment>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Type the whole path, from the root of the disk on.</source>
        <translation>اكتب المسار كاملًا بدءًا من جذر القرص.</translation>
    </message>
</context>
<context>
    <name>respool::PowerPanel</name>
    <message>
        <source>Keep the computer awake while there is work</source>
        <translation>إبقاء الحاسوب مستيقظًا ما دام هناك عمل</translation>
    </message>
    <message>
        <source>It does not fall asleep by itself then.</source>
        <translation>عندئذ لا يدخل السكون تلقائيًا.</translation>
    </message>
    <message>
        <source>When the last job has ended</source>
        <translation>عند انتهاء آخر مهمة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>إظهار إشعار</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>إدخال الحاسوب في السكون</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>إيقاف تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>Quit Respool</source>
        <translation>إنهاء Respool</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>تشغيل أمر</translation>
    </message>
    <message>
        <source>Sleep, shutdown and quitting are announced and can be stopped.</source>
        <translation>يُعلن عن السكون وإيقاف التشغيل والإنهاء مسبقًا ويمكن إيقافها.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>A program with its arguments; quotation marks keep words together.</source>
        <translation>برنامج مع وسائطه؛ علامات الاقتباس تُبقي الكلمات معًا.</translation>
    </message>
    <message>
        <source>Type the command that is to be run.</source>
        <translation>اكتب الأمر المطلوب تشغيله.</translation>
    </message>
</context>
<context>
    <name>respool::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Something on the page “%1” cannot be kept as it is.</source>
        <extracomment>%1: the name of a page of the preferences</extracomment>
        <translation>هناك شيء في صفحة «%1» لا يمكن حفظه كما هو.</translation>
    </message>
</context>
<context>
    <name>respool::Presence</name>
    <message>
        <source>Respool quits when the jobs at work have ended.</source>
        <translation>ينتهي Respool عند انتهاء المهام الجارية.</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>عدم الإنهاء</translation>
    </message>
</context>
<context>
    <name>respool::PresetChoice</name>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Which files to make: a preset, or original, audio, and heights such as 1080p in any combination</source>
        <translation>الملفات المطلوب إنشاؤها: إعداد مسبق، أو original وaudio وارتفاعات مثل 1080p بأي تركيب</translation>
    </message>
</context>
<context>
    <name>respool::PresetDownloadPage</name>
    <message>
        <source>Subtitles of the address</source>
        <translation>ترجمات العنوان</translation>
    </message>
    <message>
        <source>The thumbnail, as the cover of the original</source>
        <translation>الصورة المصغّرة غلافًا للأصل</translation>
    </message>
    <message>
        <source>Title, author, date and description</source>
        <translation>عنوان الفيديو والمؤلف والتاريخ والوصف</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>what the files need</source>
        <extracomment>shown in the empty field</extracomment>
        <translation>ما تحتاجه الملفات</translation>
    </message>
    <message>
        <source>A format selector of yt-dlp, such as 137+140 or bv*[fps&lt;=30]+ba</source>
        <translation>محدد صيغة لـ yt-dlp، مثل 137+140 أو bv*[fps&lt;=30]+ba</translation>
    </message>
    <message>
        <source>Languages of subtitles</source>
        <translation>لغات الترجمات</translation>
    </message>
    <message>
        <source>all; or such as en, pt-BR, de.*</source>
        <extracomment>shown in the empty field. en, pt-BR, de.*: codes of languages</extracomment>
        <translation>الكل؛ أو مثل en, pt-BR, de.*</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Embed</source>
        <extracomment>what is put into the downloaded file</extracomment>
        <translation>تضمين</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>اقتطاع</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>لـ yt-dlp</translation>
    </message>
    <message>
        <source>Where people have marked such parts on SponsorBlock (YouTube only)</source>
        <translation>حيث وسم الناس هذه الأجزاء في SponsorBlock (YouTube فقط)</translation>
    </message>
    <message>
        <source>Extra arguments for yt-dlp</source>
        <translation>وسائط إضافية لـ yt-dlp</translation>
    </message>
    <message>
        <source>One option each: %1</source>
        <translation>خيار واحد في كل مرة: %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>an argument to a list</extracomment>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add an argument</source>
        <translation>إضافة وسيط</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>إزالة الوسيط</translation>
    </message>
    <message>
        <source>Argument for yt-dlp</source>
        <translation>معامل لـ yt-dlp</translation>
    </message>
</context>
<context>
    <name>respool::PresetEditor</name>
    <message>
        <source>New Preset</source>
        <translation>إعداد مسبق جديد</translation>
    </message>
    <message>
        <source>Edit Preset</source>
        <translation>تحرير الإعداد المسبق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Parts of the preset</source>
        <translation>أجزاء الإعداد المسبق</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>What is wrong with the preset</source>
        <translation>الخطأ في الإعداد المسبق</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>أعطِ الإعداد المسبق اسمًا.</translation>
    </message>
</context>
<context>
    <name>respool::PresetFilesPage</name>
    <message>
        <source>The original, untouched</source>
        <translation>الأصل دون مساس</translation>
    </message>
    <message>
        <source>Converted in full size</source>
        <translation>محوَّل بالمقاس الكامل</translation>
    </message>
    <message>
        <source>The sound alone</source>
        <translation>الصوت وحده</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>التغليف</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>المقاسات</translation>
    </message>
    <message>
        <source>such as 1080p, 720p, 480p</source>
        <extracomment>an example of what can be typed</extracomment>
        <translation>مثل 1080p, 720p, 480p</translation>
    </message>
    <message>
        <source>Lines of the short side; none above the source&apos;s. Several are made from one decoding.</source>
        <translation>عدد أسطر الضلع القصير؛ لا يزيد أي منها على المصدر. وتُنشأ عدة مقاسات من فك ترميز واحد.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>اختر ملفًا واحدًا على الأقل لإنشائه.</translation>
    </message>
</context>
<context>
    <name>respool::PresetSoundPage</name>
    <message>
        <source>Sound codec</source>
        <translation>ترميز الصوت</translation>
    </message>
    <message>
        <source>Sound that has the codec already stays as it is</source>
        <translation>يبقى الصوت كما هو إن كان بهذا الترميز أصلًا</translation>
    </message>
    <message>
        <source>Keep the source&apos;s subtitles where the file can hold them</source>
        <translation>الاحتفاظ بترجمات المصدر حيث يتسع لها الملف</translation>
    </message>
    <message>
        <source>Bitrate of the sound</source>
        <translation>معدل بت الصوت</translation>
    </message>
    <message>
        <source>What the codec needs</source>
        <extracomment>instead of a number of kilobits</extracomment>
        <translation>ما يحتاجه الترميز</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> كيلوبت/ث</translation>
    </message>
    <message>
        <source>For stereo; more channels get more.</source>
        <translation>للصوت المجسم؛ والقنوات الأكثر تأخذ أكثر.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمات</translation>
    </message>
</context>
<context>
    <name>respool::PresetVideoPage</name>
    <message>
        <source>Video codec</source>
        <translation>ترميز الفيديو</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>العامل الحاسم</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>An encoder in hardware may be used where one works</source>
        <translation>يجوز استخدام مرمِّز عتادي حيث يعمل</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>instead of a number for the quality</extracomment>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>The encoder&apos;s constant rate factor: smaller is better.</source>
        <translation>معامل المعدل الثابت (CRF) للمرمِّز: الأصغر أفضل.</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> كيلوبت/ث</translation>
    </message>
    <message>
        <source>For 1080p; smaller pictures get less.</source>
        <translation>عند 1080p؛ والصور الأصغر تأخذ أقل.</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation> ميغابايت</translation>
    </message>
    <message>
        <source>The most that each file may have, sound included.</source>
        <translation>أقصى حجم لكل ملف، مع الصوت.</translation>
    </message>
    <message>
        <source>Quicker, but larger at the same quality.</source>
        <translation>أسرع، لكنه أكبر عند الجودة نفسها.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>كحد أقصى</translation>
    </message>
</context>
<context>
    <name>respool::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>What the preset makes</source>
        <translation>ما ينشئه الإعداد المسبق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>إنشاء إعداد مسبق</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Make a preset that begins as this one</source>
        <translation>إنشاء إعداد مسبق يبدأ مثل هذا</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Change this preset; jobs keep what they have</source>
        <translation>تغيير هذا الإعداد المسبق؛ وتحتفظ المهام بما لديها</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Take over presets from files</source>
        <translation>أخذ إعدادات مسبقة من ملفات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Save this preset as a file to pass on</source>
        <translation>حفظ هذا الإعداد المسبق في ملف لمشاركته</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <extracomment>%1: the name of a preset that comes with the program</extracomment>
        <translation>%1 (مضمَّن)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Make it what it was when the program was installed</source>
        <translation>إعادته إلى ما كان عليه عند تثبيت البرنامج</translation>
    </message>
    <message>
        <source>Delete this preset; jobs keep what they have</source>
        <translation>حذف هذا الإعداد المسبق؛ وتحتفظ المهام بما لديها</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1: the name of the preset that is copied</extracomment>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Restore Preset</source>
        <translation>استعادة الإعداد المسبق</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>حذف الإعداد المسبق</translation>
    </message>
    <message>
        <source>Undo all changes to the preset “%1”?</source>
        <translation>أتريد التراجع عن كل تغييرات الإعداد المسبق «%1»؟</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>أتريد حذف الإعداد المسبق «%1»؟</translation>
    </message>
    <message>
        <source>Jobs that were added with it keep what they have.</source>
        <translation>تحتفظ المهام التي أُضيفت به بما لديها.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>استيراد إعدادات مسبقة</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>إعدادات مسبقة (*.json)</translation>
    </message>
    <message>
        <source>Export Preset</source>
        <translation>تصدير الإعداد المسبق</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
</context>
<context>
    <name>respool::PrivateFolder</name>
    <message>
        <source>No folder could be made at “%1”.</source>
        <translation>تعذر إنشاء مجلد في «%1».</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then press Retry.</source>
        <translation>افحص القرص وأذوناته، ثم اضغط «إعادة المحاولة».</translation>
    </message>
</context>
<context>
    <name>respool::QueueActions</name>
    <message>
        <source>Pause All</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Stop all jobs and keep what is there</source>
        <translation>إيقاف كل المهام مع الاحتفاظ بما أُنجز</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Go on with all paused jobs</source>
        <translation>متابعة كل المهام المتوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Keep Computer Awake</source>
        <translation>إبقاء الحاسوب مستيقظًا</translation>
    </message>
    <message>
        <source>No sleep by itself while jobs are running</source>
        <translation>لا سكون تلقائيًا أثناء عمل المهام</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>مسح المنتهية</translation>
    </message>
    <message>
        <source>Take finished jobs from the list; their files stay</source>
        <translation>إزالة المهام المنتهية من القائمة؛ وتبقى ملفاتها</translation>
    </message>
    <message>
        <source>Clear Finished with Files…</source>
        <translation>مسح المنتهية مع الملفات…</translation>
    </message>
    <message>
        <source>Take finished jobs from the list and delete their files</source>
        <translation>إزالة المهام المنتهية من القائمة وحذف ملفاتها</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>الإعدادات المسبقة…</translation>
    </message>
    <message>
        <source>What can be made of the sources</source>
        <translation>ما يمكن إنشاؤه من المصادر</translation>
    </message>
    <message>
        <source>Finish Running Jobs, Then Stop</source>
        <translation>إنهاء المهام الجارية ثم التوقف</translation>
    </message>
    <message>
        <source>Start no other jobs</source>
        <translation>عدم بدء مهام أخرى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>What holds for all jobs</source>
        <translation>ما يسري على كل المهام</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>كل المفاتيح ووظائفها</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>إعادة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي ملف.</numerusform>
            <numerusform>حُذف ملف واحد.</numerusform>
            <numerusform>حُذف ملفان.</numerusform>
            <numerusform>حُذفت %n ملفات.</numerusform>
            <numerusform>حُذف %n ملفًا.</numerusform>
            <numerusform>حُذف %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted, the first is “%1”. Delete them by hand.</source>
        <extracomment>%1: a path</extracomment>
        <translation>
            <numerusform>لم يتعذر حذف أي ملف (%1).</numerusform>
            <numerusform>تعذر حذف ملف واحد، وهو «%1». احذفه يدويًا.</numerusform>
            <numerusform>تعذر حذف ملفين، أولهما «%1». احذفهما يدويًا.</numerusform>
            <numerusform>تعذر حذف %n ملفات، أولها «%1». احذفها يدويًا.</numerusform>
            <numerusform>تعذر حذف %n ملفًا، أولها «%1». احذفها يدويًا.</numerusform>
            <numerusform>تعذر حذف %n ملف، أولها «%1». احذفها يدويًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) taken from the list; their files stay.</source>
        <translation>
            <numerusform>لم تُرفع أي مهمة منتهية من القائمة.</numerusform>
            <numerusform>رُفعت مهمة منتهية واحدة من القائمة؛ وملفاتها باقية.</numerusform>
            <numerusform>رُفعت مهمتان منتهيتان من القائمة؛ وملفاتهما باقية.</numerusform>
            <numerusform>رُفعت %n مهام منتهية من القائمة؛ وملفاتها باقية.</numerusform>
            <numerusform>رُفعت %n مهمة منتهية من القائمة؛ وملفاتها باقية.</numerusform>
            <numerusform>رُفعت %n مهمة منتهية من القائمة؛ وملفاتها باقية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QuitDialog</name>
    <message>
        <source>Quit Respool</source>
        <translation>إنهاء Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work.</source>
        <translation>
            <numerusform>لا تعمل أي مهمة.</numerusform>
            <numerusform>تعمل مهمة واحدة الآن.</numerusform>
            <numerusform>تعمل مهمتان الآن.</numerusform>
            <numerusform>تعمل %n مهام الآن.</numerusform>
            <numerusform>تعمل %n مهمة الآن.</numerusform>
            <numerusform>تعمل %n مهمة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have done is kept. When they are paused now, they go on by themselves the next time Respool is started.</source>
        <translation>يُحفظ ما أنجزته. وإذا أُوقفت مؤقتًا الآن، فستُتابَع تلقائيًا عند تشغيل Respool في المرة القادمة.</translation>
    </message>
    <message>
        <source>&amp;Pause All and Quit</source>
        <translation>إي&amp;قاف الكل مؤقتًا والإنهاء</translation>
    </message>
    <message>
        <source>&amp;Finish Current Jobs, Then Quit</source>
        <translation>إ&amp;كمال المهام الجارية ثم الإنهاء</translation>
    </message>
    <message>
        <source>Starts no other jobs; they wait for the next start.</source>
        <translation>لا يبدأ مهام أخرى؛ فهي تنتظر التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>respool::RemoveFilesDialog</name>
    <message>
        <source>Remove with Files</source>
        <translation>إزالة مع الملفات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 and delete %2 (%3)?</source>
        <extracomment>%1: &quot;3 jobs&quot;, %2: &quot;5 files&quot;, %3: a size such as 1.2 GB</extracomment>
        <translation>أتريد إزالة %1 وحذف %2 (%3)؟</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتين</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Files</source>
        <translation>حذف الملفات</translation>
    </message>
</context>
<context>
    <name>respool::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Its files will be called “%1”.</source>
        <extracomment>%1: a name without an extension such as .mp4</extracomment>
        <translation>ستُسمى ملفاتها «%1».</translation>
    </message>
</context>
<context>
    <name>respool::RowDrag</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>under the mouse while jobs are dragged</extracomment>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::SheetRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>لا توجد مساحة للملفات المؤقتة.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>أفسح مكانًا على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This job has made nothing with moving pictures.</source>
        <translation>لم تنشئ هذه المهمة شيئًا فيه صور متحركة.</translation>
    </message>
    <message>
        <source>A contact sheet needs a video.</source>
        <translation>تحتاج لوحة اللقطات إلى فيديو.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>لم تعد قراءة «%1» ممكنة.</translation>
    </message>
    <message>
        <source>Put it back where the job had put it, then try again.</source>
        <translation>أعده إلى حيث وضعته المهمة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The contact sheet took too long or was interrupted.</source>
        <translation>استغرقت لوحة اللقطات وقتًا طويلًا جدًا أو قوطعت.</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do.</source>
        <translation>حاول مرة أخرى حين يقل انشغال الحاسوب.</translation>
    </message>
    <message>
        <source>No picture could be read from “%1”.</source>
        <translation>تعذرت قراءة أي صورة من «%1».</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>تحقق من أنه يعمل عند تشغيله.</translation>
    </message>
    <message>
        <source>The contact sheet could not be put beside “%1”.</source>
        <translation>تعذر وضع لوحة اللقطات بجانب «%1».</translation>
    </message>
    <message>
        <source>Check that its folder may be written and has room.</source>
        <translation>تحقق من أنه يُسمح بالكتابة في مجلده وأن فيه مساحة.</translation>
    </message>
</context>
<context>
    <name>respool::SourceEdit</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Paste addresses, one a line, or drop files, folders and lists of addresses here</source>
        <translation>الصق عناوين، واحدًا في كل سطر، أو أفلت هنا ملفات ومجلدات وقوائم عناوين</translation>
    </message>
</context>
<context>
    <name>respool::SourceLookup</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>لا توجد مساحة للملفات المؤقتة.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>أفسح مكانًا على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>لم يستجب الموقع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>تمكن إضافته على أي حال.</translation>
    </message>
</context>
<context>
    <name>respool::StartAtDialog</name>
    <message>
        <source>Start at a Time</source>
        <translation>البدء في وقت محدد</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>عدم البدء قبل</translation>
    </message>
</context>
<context>
    <name>respool::StartTimeEdit</name>
    <message>
        <source>Time to start at</source>
        <translation>وقت البدء</translation>
    </message>
</context>
<context>
    <name>respool::StatusPanel</name>
    <message>
        <source>%1 free</source>
        <extracomment>%1: a size such as 12.3 GB</extracomment>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>المتاح %1 على %2</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>التنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>Conversions at once</source>
        <translation>التحويلات المتزامنة</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>سرعة كل التنزيلات معًا</translation>
    </message>
    <message>
        <source>Keeps the computer awake</source>
        <translation>يُبقي الحاسوب مستيقظًا</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>There is a network.</source>
        <translation>الشبكة متوفرة.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it is back.</source>
        <translation>تُتابَع التنزيلات تلقائيًا عند عودتها.</translation>
    </message>
</context>
<context>
    <name>respool::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>a column: how often a step was started</extracomment>
        <translation>المحاولات</translation>
    </message>
</context>
<context>
    <name>respool::StepsPage</name>
    <message>
        <source>Steps of the job</source>
        <translation>خطوات المهمة</translation>
    </message>
    <message>
        <source>Nothing is planned for this job.</source>
        <translation>لم يُخطَّط شيء لهذه المهمة.</translation>
    </message>
</context>
<context>
    <name>respool::SupervisedProcess</name>
    <message>
        <source>The folder “%1” cannot be used: %2.</source>
        <translation>يتعذر استخدام المجلد «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>يتعذر تشغيل «%1»: %2.</translation>
    </message>
    <message>
        <source>Respool&apos;s helper “%1” cannot be started (%2). Install Respool again.</source>
        <translation>يتعذر تشغيل مساعد Respool «%1» (%2). ثبّت Respool من جديد.</translation>
    </message>
</context>
<context>
    <name>respool::ThumbnailView</name>
    <message>
        <source>Picture of “%1”</source>
        <translation>صورة «%1»</translation>
    </message>
</context>
<context>
    <name>respool::ToolBar</name>
    <message>
        <source>Show or hide the filters beside the list (Ctrl+B)</source>
        <translation>إظهار المرشّحات بجانب القائمة أو إخفاؤها (Ctrl+B)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>Log, commands and steps of the selected job (Ctrl+I)</source>
        <translation>سجل المهمة المحددة وأوامرها وخطواتها (Ctrl+I)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Everything that concerns the whole list</source>
        <translation>كل ما يخص القائمة كلها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Words of name, address, folder or error; state:failed, host:example.org, preset:mp4; “-” in front for all others</source>
        <translation>كلمات من الاسم أو العنوان أو المجلد أو الخطأ؛ state:failed أو host:example.org أو preset:mp4؛ و«-» في البداية لكل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Clear the search, and go back to the list</source>
        <translation>مسح البحث والعودة إلى القائمة</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <extracomment>%1: what is chosen in the sidebar that is not shown, such as &quot;Failed, example.org&quot;</extracomment>
        <translation>المرشّحات: %1</translation>
    </message>
</context>
<context>
    <name>respool::ToolRow</name>
    <message>
        <source>File of %1</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Respool looks for it</source>
        <extracomment>shown where no file was chosen for a tool</extracomment>
        <translation>يبحث Respool عنه</translation>
    </message>
    <message>
        <source>Version %1, “%2”</source>
        <extracomment>%1: a version, %2: a path</extracomment>
        <translation>الإصدار %1، «%2»</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>جارٍ البحث عن %1…</translation>
    </message>
</context>
<context>
    <name>respool::ToolRun</name>
    <message>
        <source>%1 did nothing for two minutes and was stopped.</source>
        <translation>لم يفعل %1 شيئًا لدقيقتين فأُوقف.</translation>
    </message>
    <message>
        <source>%1 did not go on after the computer had slept.</source>
        <translation>لم يواصل %1 العمل بعد سكون الحاسوب.</translation>
    </message>
    <message>
        <source>Check the connection, then press Retry: it goes on from where it was.</source>
        <translation>تحقق من الاتصال، ثم اضغط «إعادة المحاولة»: تُتابَع من حيث توقفت.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>تعذر تشغيل %1.</translation>
    </message>
    <message>
        <source>Check that it is installed and may be run, then press Retry.</source>
        <translation>تحقق من أنه مثبَّت ويُسمح بتشغيله، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>%1 was ended by something else, or it crashed (signal %2).</source>
        <translation>أنهى شيء آخر عمل %1، أو انهار (الإشارة %2).</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>اضغط «إعادة المحاولة»: تُتابَع من حيث توقفت.</translation>
    </message>
</context>
<context>
    <name>respool::ToolsPanel</name>
    <message>
        <source>Check Again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Their makers offer %1 and %2 for download.</source>
        <extracomment>%1, %2: links with the names yt-dlp and FFmpeg</extracomment>
        <translation>يتيح صانعوهما %1 و%2 للتنزيل.</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>الأمر الذي يثبّت ما ينقص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>This command installs what is missing on this system:</source>
        <translation>هذا الأمر يثبّت ما ينقص على هذا النظام:</translation>
    </message>
</context>
<context>
    <name>respool::TrayIcon</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Add from Clipboard</source>
        <translation>إ&amp;ضافة من الحافظة</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>إي&amp;قاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>ا&amp;ستئناف الكل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 %</source>
        <extracomment>%n: jobs at work, %1: how far all work is</extracomment>
        <translation>
            <numerusform>لا مهام عاملة، %1٪</numerusform>
            <numerusform>واحدة تعمل، %1٪</numerusform>
            <numerusform>اثنتان تعملان، %1٪</numerusform>
            <numerusform>%n تعمل، %1٪</numerusform>
            <numerusform>%n تعمل، %1٪</numerusform>
            <numerusform>%n تعمل، %1٪</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::WelcomeDialog</name>
    <message>
        <source>Welcome to Respool</source>
        <translation>مرحبًا بك في Respool</translation>
    </message>
    <message>
        <source>Respool downloads with yt-dlp and converts with FFmpeg, and not all of it is on this computer yet. Jobs can be added all the same: they begin when it is there.</source>
        <translation>ينزّل Respool باستخدام yt-dlp ويحوّل باستخدام FFmpeg، وليس كل ذلك على هذا الحاسوب بعد. يمكن إضافة المهام مع ذلك: تبدأ متى توفر.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyAction</name>
    <message numerus="yes">
        <source>All jobs have ended. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>انتهت كل المهام. يدخل الحاسوب السكون الآن.</numerusform>
            <numerusform>انتهت كل المهام. يدخل الحاسوب السكون بعد ثانية واحدة.</numerusform>
            <numerusform>انتهت كل المهام. يدخل الحاسوب السكون بعد ثانيتين.</numerusform>
            <numerusform>انتهت كل المهام. يدخل الحاسوب السكون بعد %n ثوانٍ.</numerusform>
            <numerusform>انتهت كل المهام. يدخل الحاسوب السكون بعد %n ثانية.</numerusform>
            <numerusform>انتهت كل المهام. يدخل الحاسوب السكون بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs have ended. The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>انتهت كل المهام. يتوقف تشغيل الحاسوب الآن.</numerusform>
            <numerusform>انتهت كل المهام. يتوقف تشغيل الحاسوب بعد ثانية واحدة.</numerusform>
            <numerusform>انتهت كل المهام. يتوقف تشغيل الحاسوب بعد ثانيتين.</numerusform>
            <numerusform>انتهت كل المهام. يتوقف تشغيل الحاسوب بعد %n ثوانٍ.</numerusform>
            <numerusform>انتهت كل المهام. يتوقف تشغيل الحاسوب بعد %n ثانية.</numerusform>
            <numerusform>انتهت كل المهام. يتوقف تشغيل الحاسوب بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>سكون</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>&amp;Sleep Now</source>
        <translation>ال&amp;سكون الآن</translation>
    </message>
    <message>
        <source>&amp;Shut Down Now</source>
        <translation>&amp;إيقاف التشغيل الآن</translation>
    </message>
    <message>
        <source>No command is set that could run now that all jobs have ended. Enter one in the preferences.</source>
        <translation>لم يُعيَّن أمر يمكن تشغيله الآن بعد انتهاء كل المهام. أدخل أمرًا في التفضيلات.</translation>
    </message>
    <message>
        <source>“%1” could not be started when all jobs had ended. Correct the command in the preferences.</source>
        <extracomment>%1: a program</extracomment>
        <translation>تعذر تشغيل «%1» عند انتهاء كل المهام. صحّح الأمر في التفضيلات.</translation>
    </message>
    <message>
        <source>The system did not let Respool put the computer to sleep when all jobs had ended. Send it to sleep by hand.</source>
        <translation>لم يسمح النظام لـ Respool بإدخال الحاسوب في السكون عند انتهاء كل المهام. أدخله في السكون يدويًا.</translation>
    </message>
    <message>
        <source>The system did not let Respool shut down the computer when all jobs had ended. Shut it down by hand.</source>
        <translation>لم يسمح النظام لـ Respool بإيقاف تشغيل الحاسوب عند انتهاء كل المهام. أوقف تشغيله يدويًا.</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyMenu</name>
    <message>
        <source>When All Jobs Have Ended</source>
        <translation>عند انتهاء كل المهام</translation>
    </message>
    <message>
        <source>When nothing in the list runs, waits or is paused any more</source>
        <translation>حين لا يبقى في القائمة ما يعمل أو ينتظر أو هو متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>&amp;عدم فعل شيء</translation>
    </message>
    <message>
        <source>No&amp;tify</source>
        <translation>إظهار إ&amp;شعار</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;سكون</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>إيقاف ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Quit Respool</source>
        <translation>إ&amp;نهاء Respool</translation>
    </message>
    <message>
        <source>&amp;Run a Command</source>
        <translation>تشغيل أ&amp;مر</translation>
    </message>
</context>
<context>
    <name>respool::WindowOffers</name>
    <message>
        <source>Try Again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n job(s) that you have just added.</source>
        <translation>
            <numerusform>لا يخفي المرشح أي مهمة أضفتها للتو.</numerusform>
            <numerusform>يخفي المرشح مهمة واحدة أضفتها للتو.</numerusform>
            <numerusform>يخفي المرشح مهمتين أضفتهما للتو.</numerusform>
            <numerusform>يخفي المرشح %n مهام أضفتها للتو.</numerusform>
            <numerusform>يخفي المرشح %n مهمة أضفتها للتو.</numerusform>
            <numerusform>يخفي المرشح %n مهمة أضفتها للتو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) repeat what was in the list already.</source>
        <translation>
            <numerusform>لا تكرر أي مهمة جديدة ما كان في القائمة.</numerusform>
            <numerusform>مهمة جديدة واحدة تكرر ما كان في القائمة.</numerusform>
            <numerusform>مهمتان جديدتان تكرران ما كان في القائمة.</numerusform>
            <numerusform>%n مهام جديدة تكرر ما كان في القائمة.</numerusform>
            <numerusform>%n مهمة جديدة تكرر ما كان في القائمة.</numerusform>
            <numerusform>%n مهمة جديدة تكرر ما كان في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) given twice are added once.</source>
        <translation>
            <numerusform>لا مصادر مكررة.</numerusform>
            <numerusform>مصدر واحد كُرر يضاف مرة واحدة.</numerusform>
            <numerusform>مصدران كُررا يضافان مرة واحدة.</numerusform>
            <numerusform>%n مصادر كُررت تضاف مرة واحدة.</numerusform>
            <numerusform>%n مصدرًا كُرر يضاف مرة واحدة.</numerusform>
            <numerusform>%n مصدر كُرر يضاف مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>لا أسطر أخرى تعذر استخدامها.</numerusform>
            <numerusform>تعذر استخدام سطر واحد آخر.</numerusform>
            <numerusform>تعذر استخدام سطرين آخرين.</numerusform>
            <numerusform>تعذر استخدام %n أسطر أخرى.</numerusform>
            <numerusform>تعذر استخدام %n سطرًا آخر.</numerusform>
            <numerusform>تعذر استخدام %n سطر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>لا يمكن فتح المجلد «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>عرض الأدوات…</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>نُسخ «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي عنوان.</numerusform>
            <numerusform>نُسخ عنوان واحد.</numerusform>
            <numerusform>نُسخ عنوانان.</numerusform>
            <numerusform>نُسخت %n عناوين.</numerusform>
            <numerusform>نُسخ %n عنوانًا.</numerusform>
            <numerusform>نُسخ %n عنوان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
</context>
</TS>
