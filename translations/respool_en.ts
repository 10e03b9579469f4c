<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FinishedBatch</name>
    <message numerus="yes">
        <source>%n job(s) completed</source>
        <translation>
            <numerusform>%n job completed</numerusform>
            <numerusform>%n jobs completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n job failed</numerusform>
            <numerusform>%n jobs failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool</name>
    <message numerus="yes">
        <source>%n job(s) resumed</source>
        <translation>
            <numerusform>%n job resumed</numerusform>
            <numerusform>%n jobs resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed after the program had ended unexpectedly.</source>
        <translation>
            <numerusform>%n job resumed after the program had ended unexpectedly.</numerusform>
            <numerusform>%n jobs resumed after the program had ended unexpectedly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) among them start over.</source>
        <translation>
            <numerusform>%n conversion among them starts over.</numerusform>
            <numerusform>%n conversions among them start over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had only to be put in place.</source>
        <translation>
            <numerusform>%n of them had only to be put in place.</numerusform>
            <numerusform>%n of them had only to be put in place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were running when the program ended; press Resume to go on with them.</source>
        <translation>
            <numerusform>%n job was running when the program ended; press Resume to go on with it.</numerusform>
            <numerusform>%n jobs were running when the program ended; press Resume to go on with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>Remove %n job</numerusform>
            <numerusform>Remove %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s)</source>
        <translation>
            <numerusform>Move %n job</numerusform>
            <numerusform>Move %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n job(s)</source>
        <translation>
            <numerusform>Set the priority of %n job</numerusform>
            <numerusform>Set the priority of %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Respool ended %n time(s) in a row while this job was at work.</source>
        <translation>
            <numerusform>Respool ended %n time in a row while this job was at work.</numerusform>
            <numerusform>Respool ended %n times in a row while this job was at work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were at work each time and may be the reason; they are not resumed by themselves any more.</source>
        <translation>
            <numerusform>%n job was at work each time and may be the reason; it is not resumed by itself any more.</numerusform>
            <numerusform>%n jobs were at work each time and may be the reason; they are not resumed by themselves any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) are left out: the file cannot hold them.</source>
        <translation>
            <numerusform>%n subtitle is left out: the file cannot hold it.</numerusform>
            <numerusform>%n subtitles are left out: the file cannot hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that the damaged list had lost were found in their work folders.</source>
        <translation>
            <numerusform>%n job that the damaged list had lost was found in its work folder.</numerusform>
            <numerusform>%n jobs that the damaged list had lost were found in their work folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source is damaged at %n place(s): pictures may be wrong there, and sound that is missing is silent.</source>
        <translation>
            <numerusform>The source is damaged at %n place: pictures may be wrong there, and sound that is missing is silent.</numerusform>
            <numerusform>The source is damaged at %n places: pictures may be wrong there, and sound that is missing is silent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddDialog</name>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>%n more line could not be used.</numerusform>
            <numerusform>%n more lines could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n to be added</numerusform>
            <numerusform>%n to be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddTableModel</name>
    <message numerus="yes">
        <source>Playlist, %n video(s)</source>
        <translation>
            <numerusform>Playlist, %n video</numerusform>
            <numerusform>Playlist, %n videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FailureGroups</name>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <extracomment>%n: jobs; %1: what they have in common, such as “the disk is full” or a sentence</extracomment>
        <translation>
            <numerusform>%n failed: %1</numerusform>
            <numerusform>%n failed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FilterSidebar</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::OverviewPage</name>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QueueActions</name>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>%n file deleted.</numerusform>
            <numerusform>%n files deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted, the first is “%1”. Delete them by hand.</source>
        <extracomment>%1: a path</extracomment>
        <translation>
            <numerusform>%n file could not be deleted: “%1”. Delete it by hand.</numerusform>
            <numerusform>%n files could not be deleted, the first is “%1”. Delete them by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) taken from the list; their files stay.</source>
        <translation>
            <numerusform>%n finished job taken from the list; its files stay.</numerusform>
            <numerusform>%n finished jobs taken from the list; their files stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QuitDialog</name>
    <message numerus="yes">
        <source>%n job(s) are at work.</source>
        <translation>
            <numerusform>%n job is at work.</numerusform>
            <numerusform>%n jobs are at work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::RowDrag</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>under the mouse while jobs are dragged</extracomment>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::TrayIcon</name>
    <message numerus="yes">
        <source>%n running, %1 %</source>
        <extracomment>%n: jobs at work, %1: how far all work is</extracomment>
        <translation>
            <numerusform>%n running, %1 %</numerusform>
            <numerusform>%n running, %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyAction</name>
    <message numerus="yes">
        <source>All jobs have ended. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>All jobs have ended. The computer goes to sleep in %n second.</numerusform>
            <numerusform>All jobs have ended. The computer goes to sleep in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs have ended. The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>All jobs have ended. The computer shuts down in %n second.</numerusform>
            <numerusform>All jobs have ended. The computer shuts down in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::WindowOffers</name>
    <message numerus="yes">
        <source>The filter hides %n job(s) that you have just added.</source>
        <translation>
            <numerusform>The filter hides %n job that you have just added.</numerusform>
            <numerusform>The filter hides %n jobs that you have just added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) repeat what was in the list already.</source>
        <translation>
            <numerusform>%n new job repeats what was in the list already.</numerusform>
            <numerusform>%n new jobs repeat what was in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) given twice are added once.</source>
        <translation>
            <numerusform>%n source given twice is added once.</numerusform>
            <numerusform>%n sources given twice are added once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>%n more line could not be used.</numerusform>
            <numerusform>%n more lines could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were copied.</source>
        <translation>
            <numerusform>%n address was copied.</numerusform>
            <numerusform>%n addresses were copied.</numerusform>
        </translation>
    </message>
</context>
</TS>
