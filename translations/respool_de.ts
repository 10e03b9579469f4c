<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FinishedBatch</name>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a job, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) completed</source>
        <translation>
            <numerusform>%n Auftrag fertig</numerusform>
            <numerusform>%n Aufträge fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n Auftrag gescheitert</numerusform>
            <numerusform>%n Aufträge gescheitert</numerusform>
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
        <translation>„respool --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to %2.</source>
        <translation>„%1“ ist keine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>“respool show” takes the number of one job.</source>
        <translation>„respool show“ erwartet die Nummer eines Auftrags.</translation>
    </message>
    <message>
        <source>“respool add” takes at least one address or file.</source>
        <translation>„respool add“ erwartet mindestens eine Adresse oder Datei.</translation>
    </message>
    <message>
        <source>“respool list” takes no sources.</source>
        <translation>„respool list“ erwartet keine Quellen.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“--to” takes a folder.</source>
        <translation>„--to“ erwartet einen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Change its permissions or choose another with --profile.</source>
        <translation>Die Rechte ändern oder mit --profile einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Es gibt keinen Auftrag %1.</translation>
    </message>
    <message>
        <source>“respool list” shows all jobs.</source>
        <translation>„respool list“ zeigt alle Aufträge.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed</source>
        <translation>
            <numerusform>%n Auftrag fortgesetzt</numerusform>
            <numerusform>%n Aufträge fortgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Respool is already working on this profile.</source>
        <translation>Ein anderes Respool arbeitet schon mit diesem Profil.</translation>
    </message>
    <message>
        <source>It finishes the jobs by itself.</source>
        <translation>Es bringt die Aufträge von selbst zu Ende.</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>Auftrag:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was tun:</translation>
    </message>
    <message>
        <source>Progress:</source>
        <translation>Fortschritt:</translation>
    </message>
    <message>
        <source>Makes:</source>
        <translation>Ergibt:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Schritt:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>Der Datenträger ist voll: „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>Platz schaffen, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>„%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions, then press Retry.</source>
        <translation>Einen anderen Ordner wählen oder die Rechte ändern, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put it back or choose another folder, then press Retry.</source>
        <translation>Zurücklegen oder einen anderen Ordner wählen, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>Den Datenträger prüfen, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and does not answer.</source>
        <translation>Ein anderes Respool arbeitet mit diesem Profil und antwortet nicht.</translation>
    </message>
    <message>
        <source>Quit it, then try again.</source>
        <translation>Es beenden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and did not answer in time.</source>
        <translation>Ein anderes Respool arbeitet mit diesem Profil und hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look at its window whether the jobs are there.</source>
        <translation>In seinem Fenster nachsehen, ob die Aufträge da sind.</translation>
    </message>
    <message>
        <source>The other Respool could not be understood.</source>
        <translation>Das andere Respool war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Quit both, then start the newest version of Respool.</source>
        <translation>Beide beenden, dann die neueste Version von Respool starten.</translation>
    </message>
    <message>
        <source>Other starts of Respool cannot hand over their jobs.</source>
        <translation>Weitere Starts von Respool können ihre Aufträge nicht übergeben.</translation>
    </message>
    <message>
        <source>Add them in this window.</source>
        <translation>Sie in diesem Fenster hinzufügen.</translation>
    </message>
    <message>
        <source>Waits until another conversion is done.</source>
        <translation>Wartet, bis eine andere Umwandlung fertig ist.</translation>
    </message>
    <message>
        <source>Waits until another download is done.</source>
        <translation>Wartet, bis ein anderer Download fertig ist.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Von dir angehalten.</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>Das Programm endete, während dieser Auftrag lief.</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a file.</source>
        <translation>„%1“ ist weder eine Adresse noch eine Datei.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://, or a file that exists.</source>
        <translation>Eine Adresse angeben, die mit http:// oder https:// beginnt, oder eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Give the files in it.</source>
        <translation>Die Dateien darin angeben.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read.</source>
        <translation>Die Datei „%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Change its permissions, then add it again.</source>
        <translation>Die Rechte ändern, dann noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is not an address that Respool can download.</source>
        <translation>„%1“ ist keine Adresse, die Respool herunterladen kann.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Eine Adresse angeben, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>“%1” is not a resolution.</source>
        <translation>„%1“ ist keine Auflösung.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done.</source>
        <translation>Die Umwandlung endete, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>Press Retry to convert it again.</source>
        <translation>„Wiederholen“ drücken, um noch einmal umzuwandeln.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Create it or connect its drive, then press Retry.</source>
        <translation>Ihn anlegen oder das Laufwerk anschließen, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written.</source>
        <translation>In den Ordner „%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then press Retry.</source>
        <translation>Die Rechte ändern oder einen anderen Ordner wählen, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>No folder could be made in “%1”.</source>
        <translation>In „%1“ ließ sich kein Ordner anlegen.</translation>
    </message>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>Die Datei „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put it back, then press Retry.</source>
        <translation>Sie zurücklegen, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>The finished file was deleted before it got its name.</source>
        <translation>Die fertige Datei wurde gelöscht, bevor sie ihren Namen bekam.</translation>
    </message>
    <message>
        <source>Press Retry to make it again.</source>
        <translation>„Wiederholen“ drücken, um sie neu zu erzeugen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check that you may write to its parent.</source>
        <translation>Prüfen, ob in den Ordner darüber geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The job list cannot be made.</source>
        <translation>Die Auftragsliste lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder “%1”.</source>
        <translation>Prüfen, ob in den Ordner „%1“ geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The job list was made by a newer version of Respool and can only be looked at.</source>
        <translation>Die Auftragsliste stammt von einer neueren Version von Respool und lässt sich nur ansehen.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>Die neuere Version installieren, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The job list was opened for reading only.</source>
        <translation>Die Auftragsliste wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Use the running Respool to change it.</source>
        <translation>Sie im laufenden Respool ändern.</translation>
    </message>
    <message>
        <source>The job list has to be put in order before it can be read.</source>
        <translation>Die Auftragsliste muss in Ordnung gebracht werden, bevor sie gelesen werden kann.</translation>
    </message>
    <message>
        <source>Start Respool once, then try again.</source>
        <translation>Respool einmal starten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Some jobs may be missing.</source>
        <translation>Einige Aufträge könnten fehlen.</translation>
    </message>
    <message>
        <source>No job is missing.</source>
        <translation>Kein Auftrag fehlt.</translation>
    </message>
    <message>
        <source>The job list was missing and has been restored from the backup of %1.</source>
        <translation>Die Auftragsliste fehlte und wurde aus der Sicherung vom %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been restored from the backup of %1.</source>
        <translation>Die Auftragsliste war beschädigt und wurde aus der Sicherung vom %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been repaired.</source>
        <translation>Die Auftragsliste war beschädigt und wurde repariert.</translation>
    </message>
    <message>
        <source>The job list was damaged and nothing of it could be read; a new one has been started.</source>
        <translation>Die Auftragsliste war beschädigt und nicht mehr lesbar; eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>Check the restored jobs. To start with an empty list, delete the folder “%1” too.</source>
        <translation>Die wiederhergestellten Aufträge prüfen. Für eine leere Liste auch den Ordner „%1“ löschen.</translation>
    </message>
    <message>
        <source>Check the jobs. The damaged file is kept in “%1”.</source>
        <translation>Die Aufträge prüfen. Die beschädigte Datei liegt in „%1“.</translation>
    </message>
    <message>
        <source>The job list is closed.</source>
        <translation>Die Auftragsliste ist geschlossen.</translation>
    </message>
    <message>
        <source>Start Respool again.</source>
        <translation>Respool neu starten.</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>Dieser Auftrag steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Add it again if you still want it.</source>
        <translation>Ihn bei Bedarf noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>The progress of this job was lost with the damaged job list.</source>
        <translation>Der Fortschritt dieses Auftrags ging mit der beschädigten Auftragsliste verloren.</translation>
    </message>
    <message>
        <source>Add its source again to start over.</source>
        <translation>Die Quelle noch einmal hinzufügen, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>Another program is using the job list and does not let go of it.</source>
        <translation>Ein anderes Programm benutzt die Auftragsliste und gibt sie nicht frei.</translation>
    </message>
    <message>
        <source>Close other programs that have the job list open, then try again.</source>
        <translation>Andere Programme schließen, die sie geöffnet haben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The job list cannot be changed: its file is write-protected.</source>
        <translation>Die Auftragsliste lässt sich nicht ändern: Ihre Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then start Respool again.</source>
        <translation>Das Schreiben in Datei und Ordner erlauben, dann Respool neu starten.</translation>
    </message>
    <message>
        <source>The disk reported an error while the job list was read or written.</source>
        <translation>Der Datenträger meldete einen Fehler, als die Auftragsliste gelesen oder geschrieben wurde.</translation>
    </message>
    <message>
        <source>Check the disk that holds the job list, then start Respool again.</source>
        <translation>Den Datenträger mit der Auftragsliste prüfen, dann Respool neu starten.</translation>
    </message>
    <message>
        <source>The file of the job list is damaged.</source>
        <translation>Die Datei der Auftragsliste ist beschädigt.</translation>
    </message>
    <message>
        <source>Start Respool again: it keeps the damaged file and restores what it can.</source>
        <translation>Respool neu starten: Es behält die beschädigte Datei und stellt her, was es kann.</translation>
    </message>
    <message>
        <source>The disk that holds the job list is full.</source>
        <translation>Der Datenträger mit der Auftragsliste ist voll.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Dort Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The job list cannot be opened.</source>
        <translation>Die Auftragsliste lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>Prüfen, ob es ihren Ordner gibt und ob dorthin geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The job list refused a change.</source>
        <translation>Die Auftragsliste hat eine Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Bitte mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>The job&apos;s working folder is gone.</source>
        <translation>Der Arbeitsordner des Auftrags ist weg.</translation>
    </message>
    <message>
        <source>Retry the job: it starts again.</source>
        <translation>Den Auftrag wiederholen: Er beginnt von vorn.</translation>
    </message>
    <message>
        <source>A partial file of this download cannot be changed.</source>
        <translation>Eine Teildatei dieses Downloads lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Check that the destination folder is writable, then retry.</source>
        <translation>Prüfen, ob in den Zielordner geschrieben werden darf, dann wiederholen.</translation>
    </message>
    <message>
        <source>Add the source again without this choice, for example as “original”.</source>
        <translation>Die Quelle ohne diese Auswahl noch einmal hinzufügen, zum Beispiel als „original“.</translation>
    </message>
    <message>
        <source>The source has no picture, so “%1” cannot be made.</source>
        <translation>Die Quelle hat kein Bild, deshalb ist „%1“ nicht möglich.</translation>
    </message>
    <message>
        <source>The source has no sound, so “audio” cannot be made.</source>
        <translation>Die Quelle hat keinen Ton, deshalb ist „audio“ nicht möglich.</translation>
    </message>
    <message>
        <source>%1 became %2: the source has no more lines.</source>
        <translation>Aus %1 wurde %2: Mehr Zeilen hat die Quelle nicht.</translation>
    </message>
    <message>
        <source>%1 ended with code %2 and no message.</source>
        <translation>%1 endete mit Code %2 und ohne Meldung.</translation>
    </message>
    <message>
        <source>%1 reports: “%2”.</source>
        <translation>%1 meldet: „%2“.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look into the job&apos;s log.</source>
        <translation>Wiederholen; falls es wieder geschieht, im Protokoll des Auftrags nachsehen.</translation>
    </message>
    <message>
        <source>This video is protected against copying (DRM).</source>
        <translation>Dieses Video ist kopiergeschützt (DRM).</translation>
    </message>
    <message>
        <source>It can only be watched on its own site.</source>
        <translation>Es lässt sich nur auf seiner eigenen Seite ansehen.</translation>
    </message>
    <message>
        <source>This video is not offered in your country.</source>
        <translation>Dieses Video wird in diesem Land nicht angeboten.</translation>
    </message>
    <message>
        <source>Look for another address of the same video.</source>
        <translation>Eine andere Adresse desselben Videos suchen.</translation>
    </message>
    <message>
        <source>The site wants you to sign in for this video.</source>
        <translation>Die Seite verlangt für dieses Video eine Anmeldung.</translation>
    </message>
    <message>
        <source>Look for a public address of it.</source>
        <translation>Eine öffentliche Adresse dafür suchen.</translation>
    </message>
    <message>
        <source>The site shows this video to signed-in adults only.</source>
        <translation>Die Seite zeigt dieses Video nur angemeldeten Erwachsenen.</translation>
    </message>
    <message>
        <source>This video is private.</source>
        <translation>Dieses Video ist privat.</translation>
    </message>
    <message>
        <source>Ask its owner to publish it, then retry.</source>
        <translation>Um Veröffentlichung bitten, dann wiederholen.</translation>
    </message>
    <message>
        <source>This video is protected by a password.</source>
        <translation>Dieses Video ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Ask its owner for a public address.</source>
        <translation>Um eine öffentliche Adresse bitten.</translation>
    </message>
    <message>
        <source>This broadcast has not started yet.</source>
        <translation>Diese Übertragung hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Retry when it has ended.</source>
        <translation>Wiederholen, wenn sie zu Ende ist.</translation>
    </message>
    <message>
        <source>This channel is not on air now.</source>
        <translation>Dieser Kanal sendet gerade nicht.</translation>
    </message>
    <message>
        <source>Retry when it is, or add the address of a recording.</source>
        <translation>Wiederholen, wenn er sendet, oder die Adresse einer Aufzeichnung hinzufügen.</translation>
    </message>
    <message>
        <source>The site offers this video in no form that can be fetched.</source>
        <translation>Die Seite bietet dieses Video in keiner Form an, die sich laden lässt.</translation>
    </message>
    <message>
        <source>Update yt-dlp, then retry.</source>
        <translation>yt-dlp aktualisieren, dann wiederholen.</translation>
    </message>
    <message>
        <source>No video was found at this address.</source>
        <translation>An dieser Adresse wurde kein Video gefunden.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address of the video.</source>
        <translation>Sie im Browser öffnen und die Adresse des Videos kopieren.</translation>
    </message>
    <message>
        <source>The site wants a proof that you are not a robot.</source>
        <translation>Die Seite verlangt einen Beweis, dass kein Roboter zugreift.</translation>
    </message>
    <message>
        <source>Wait some hours, then retry with fewer jobs at once.</source>
        <translation>Einige Stunden warten, dann mit weniger Aufträgen zugleich wiederholen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>Das Zertifikat des Servers ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the network&apos;s sign-in page.</source>
        <translation>Das Datum dieses Rechners und die Anmeldeseite des Netzes prüfen.</translation>
    </message>
    <message>
        <source>The server did not accept the point to go on from.</source>
        <translation>Der Server hat die Stelle zum Fortsetzen nicht angenommen.</translation>
    </message>
    <message>
        <source>Retry: the end of the partial file is fetched again.</source>
        <translation>Wiederholen: Das Ende der Teildatei wird noch einmal geladen.</translation>
    </message>
    <message>
        <source>Picture and sound could not be joined.</source>
        <translation>Bild und Ton ließen sich nicht zusammenfügen.</translation>
    </message>
    <message>
        <source>FFmpeg is needed for this video and was not found.</source>
        <translation>Für dieses Video wird FFmpeg gebraucht, es wurde aber nicht gefunden.</translation>
    </message>
    <message>
        <source>Install FFmpeg, then retry.</source>
        <translation>FFmpeg installieren, dann wiederholen.</translation>
    </message>
    <message>
        <source>Your share of the destination&apos;s disk is used up.</source>
        <translation>Das Kontingent auf dem Ziel-Datenträger ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Delete files there or choose another folder, then retry.</source>
        <translation>Dort Dateien löschen oder einen anderen Ordner wählen, dann wiederholen.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check the address and the network, then retry.</source>
        <translation>Adresse und Netz prüfen, dann wiederholen.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>Die Verbindung zum Server ist abgebrochen.</translation>
    </message>
    <message>
        <source>Retry: the download goes on from where it was.</source>
        <translation>Wiederholen: Der Download geht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>Der Server hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Später wiederholen.</translation>
    </message>
    <message>
        <source>This is not an address that can be downloaded.</source>
        <translation>Diese Adresse lässt sich nicht herunterladen.</translation>
    </message>
    <message>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>Sie noch einmal aus der Adresszeile des Browsers kopieren.</translation>
    </message>
    <message>
        <source>There is nothing to download at this address.</source>
        <translation>An dieser Adresse gibt es nichts herunterzuladen.</translation>
    </message>
    <message>
        <source>Open it in a browser; it must show a single video.</source>
        <translation>Sie im Browser öffnen; sie muss ein einzelnes Video zeigen.</translation>
    </message>
    <message>
        <source>The video is no longer at this address.</source>
        <translation>Das Video ist nicht mehr an dieser Adresse.</translation>
    </message>
    <message>
        <source>Look for its new address and add that.</source>
        <translation>Die neue Adresse suchen und hinzufügen.</translation>
    </message>
    <message>
        <source>The server refuses access to this video.</source>
        <translation>Der Server verweigert den Zugriff auf dieses Video.</translation>
    </message>
    <message>
        <source>Open it in a browser; it may need a sign-in or have expired.</source>
        <translation>Es im Browser öffnen; vielleicht braucht es eine Anmeldung oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>Der Server bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>Wait a while, then retry with fewer jobs at once.</source>
        <translation>Eine Weile warten, dann mit weniger Aufträgen zugleich wiederholen.</translation>
    </message>
    <message>
        <source>The destination&apos;s disk is full.</source>
        <translation>Der Ziel-Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room on it, then retry.</source>
        <translation>Dort Platz schaffen, dann wiederholen.</translation>
    </message>
    <message>
        <source>The destination folder cannot be written to.</source>
        <translation>In den Zielordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Einen anderen Ordner wählen oder die Rechte ändern.</translation>
    </message>
    <message>
        <source>The destination folder is gone.</source>
        <translation>Der Zielordner ist weg.</translation>
    </message>
    <message>
        <source>Connect its drive or make it again, then retry.</source>
        <translation>Das Laufwerk anschließen oder ihn neu anlegen, dann wiederholen.</translation>
    </message>
    <message>
        <source>The source file is gone.</source>
        <translation>Die Quelldatei ist weg.</translation>
    </message>
    <message>
        <source>Put it back or add it from its new place.</source>
        <translation>Sie zurücklegen oder vom neuen Ort hinzufügen.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk, then retry.</source>
        <translation>Den Datenträger prüfen, dann wiederholen.</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound file.</source>
        <translation>Das ist weder ein Video noch eine Tondatei.</translation>
    </message>
    <message>
        <source>Check what the address or file is.</source>
        <translation>Prüfen, was die Adresse oder Datei ist.</translation>
    </message>
    <message>
        <source>The source is damaged.</source>
        <translation>Die Quelle ist beschädigt.</translation>
    </message>
    <message>
        <source>Play it to see where, or get another copy of it.</source>
        <translation>Sie abspielen, um die Stelle zu finden, oder eine andere Kopie beschaffen.</translation>
    </message>
    <message>
        <source>Pieces of the video could not be fetched.</source>
        <translation>Teile des Videos ließen sich nicht laden.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched.</source>
        <translation>Wiederholen: Nur das Fehlende wird geladen.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>Ein benötigtes Programm wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Choose it in the preferences.</source>
        <translation>Es in den Einstellungen auswählen.</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>Zu lange ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Wiederholen.</translation>
    </message>
    <message>
        <source>The video could not be converted.</source>
        <translation>Das Video ließ sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>Look into the job&apos;s log for the reason.</source>
        <translation>Den Grund im Protokoll des Auftrags nachsehen.</translation>
    </message>
    <message>
        <source>The download program failed.</source>
        <translation>Das Download-Programm ist gescheitert.</translation>
    </message>
    <message>
        <source>%1 (the server answered %2).</source>
        <extracomment>%1: the sentence &quot;The server refuses access …&quot; without its full stop, %2: 403</extracomment>
        <translation>%1 (der Server antwortete %2).</translation>
    </message>
    <message>
        <source>Retry: it is downloaded again from the start.</source>
        <translation>Wiederholen: Es wird von vorn heruntergeladen.</translation>
    </message>
    <message>
        <source>Play the source to see whether it is whole there, then retry.</source>
        <translation>Die Quelle abspielen, um zu sehen, ob sie dort ganz ist, dann wiederholen.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the video.</source>
        <translation>Der Server schickte eine Webseite statt des Videos.</translation>
    </message>
    <message>
        <source>Open the address in a browser; the network may ask for a sign-in.</source>
        <translation>Die Adresse im Browser öffnen; vielleicht verlangt das Netz eine Anmeldung.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Das Ende der Datei fehlt.</translation>
    </message>
    <message>
        <source>This file is neither a video nor a sound file.</source>
        <translation>Diese Datei ist weder ein Video noch eine Tondatei.</translation>
    </message>
    <message>
        <source>Check that the address leads to a video.</source>
        <translation>Prüfen, ob die Adresse zu einem Video führt.</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <translation>In dieser Datei ist kein Bild.</translation>
    </message>
    <message>
        <source>Ask for “audio” only, or check what the address leads to.</source>
        <translation>Nur „audio“ wählen oder prüfen, wohin die Adresse führt.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>In dieser Datei ist kein Ton.</translation>
    </message>
    <message>
        <source>Do not ask for “audio” of it.</source>
        <translation>Dafür nicht „audio“ wählen.</translation>
    </message>
    <message>
        <source>The file is %1 long instead of %2.</source>
        <translation>Die Datei ist %1 lang statt %2.</translation>
    </message>
    <message>
        <source>The file has a gap of %1 s at %2.</source>
        <translation>Die Datei hat eine Lücke von %1 s bei %2.</translation>
    </message>
    <message>
        <source>A part of the file is in it twice.</source>
        <translation>Ein Teil der Datei ist doppelt darin.</translation>
    </message>
    <message>
        <source>The picture is %1 long, but the sound is %2 long.</source>
        <translation>Das Bild ist %1 lang, der Ton aber %2.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Die Datei ist weg.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation>Die Datei hat %1 Byte statt %2.</translation>
    </message>
    <message>
        <source>The file is damaged at %1.</source>
        <translation>Die Datei ist bei %1 beschädigt.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <translation>In dieser Datei ist weder Bild noch Ton.</translation>
    </message>
    <message>
        <source>Check that the source is a video or a sound file.</source>
        <translation>Prüfen, ob die Quelle ein Video oder eine Tondatei ist.</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2, but it is not a program.</source>
        <translation>„%1“ wurde für %2 gewählt, ist aber kein Programm.</translation>
    </message>
    <message>
        <source>Choose another file for it, or none to let Respool look.</source>
        <translation>Eine andere Datei dafür wählen oder keine, damit Respool sucht.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install %1, or choose its program file in the preferences.</source>
        <translation>%1 installieren oder seine Programmdatei in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose its program file in the preferences.</source>
        <translation>Es mit „%1“ installieren oder seine Programmdatei in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Wird untersucht</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Wird umgewandelt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird fertiggestellt</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Stopping before sleep…</source>
        <translation>Hält vor dem Ruhezustand an…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Waiting for an encode slot</source>
        <translation>Wartet auf einen Platz zum Umwandeln</translation>
    </message>
    <message>
        <source>Waiting for a download slot</source>
        <translation>Wartet auf einen Platz zum Laden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: one sentence that says what went wrong</extracomment>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1: a whole number, with the space or none that goes before the sign</extracomment>
        <translation>%1 %</translation>
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
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Jobs that could not be read: %1.</source>
        <translation>Aufträge, die nicht gelesen werden konnten: %1.</translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>Nächster Versuch ab %1. %2</translation>
    </message>
    <message>
        <source>Starts at %1, as you asked.</source>
        <translation>Startet wie gewünscht ab %1.</translation>
    </message>
    <message>
        <source>%1 asked for fewer requests; goes on at %2.</source>
        <translation>%1 bat um weniger Anfragen; weiter geht es ab %2.</translation>
    </message>
    <message>
        <source>Waits for the network.</source>
        <translation>Wartet auf das Netz.</translation>
    </message>
    <message>
        <source>Waits for room on the disk of “%1”.</source>
        <translation>Wartet auf Platz auf dem Datenträger von „%1“.</translation>
    </message>
    <message>
        <source>Waits for the folder “%1” or its drive.</source>
        <translation>Wartet auf den Ordner „%1“ oder sein Laufwerk.</translation>
    </message>
    <message>
        <source>Waits for a missing program.</source>
        <translation>Wartet auf ein fehlendes Programm.</translation>
    </message>
    <message>
        <source>This download needs %1 more, but only %2 are free.</source>
        <translation>Dieser Download braucht noch %1, frei sind aber nur %2.</translation>
    </message>
    <message>
        <source>Make room on the disk; it goes on by itself then.</source>
        <translation>Auf dem Datenträger Platz schaffen; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The drive of the folder “%1” is not there.</source>
        <translation>Das Laufwerk mit dem Ordner „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>Connect it; the job goes on by itself then.</source>
        <translation>Es anschließen; dann geht der Auftrag von selbst weiter.</translation>
    </message>
    <message>
        <source>Press Resume: it goes on from where it was.</source>
        <translation>„Fortsetzen“ drücken: Es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>There is too little room on the disk with Respool&apos;s data.</source>
        <translation>Auf dem Datenträger mit den Daten von Respool ist zu wenig Platz.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Auf diesem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>No room could be set aside in “%1”.</source>
        <translation>In „%1“ ließ sich kein Platz reservieren.</translation>
    </message>
    <message>
        <source>Check that this folder may be written.</source>
        <translation>Prüfen, ob in diesen Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Downloads and conversions are running</source>
        <extracomment>Shown in the system&apos;s list of what keeps the computer awake.</extracomment>
        <translation>Downloads und Umwandlungen laufen</translation>
    </message>
    <message>
        <source>Stores what is done so far</source>
        <extracomment>Shown in the system&apos;s list of what delays sleep.</extracomment>
        <translation>Speichert den bisherigen Stand</translation>
    </message>
    <message>
        <source>“%1” could not be deleted to make room.</source>
        <translation>„%1“ ließ sich nicht löschen, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>The site shows this video to its paying members only.</source>
        <translation>Die Seite zeigt dieses Video nur zahlenden Mitgliedern.</translation>
    </message>
    <message>
        <source>The server does not have all pieces of this video.</source>
        <translation>Der Server hat nicht alle Teile dieses Videos.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched. If it happens again, look for another address.</source>
        <translation>Wiederholen: Nur das Fehlende wird geladen. Falls es wieder geschieht, eine andere Adresse suchen.</translation>
    </message>
    <message>
        <source>The file has become too large for the destination&apos;s disk.</source>
        <translation>Die Datei ist für den Ziel-Datenträger zu groß geworden.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, then retry.</source>
        <translation>Einen Ordner auf einem anderen Datenträger wählen, dann wiederholen.</translation>
    </message>
    <message>
        <source>The destination&apos;s path is too long for its disk.</source>
        <translation>Der Zielpfad ist zu lang für den Datenträger.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then retry.</source>
        <translation>Einen Ordner mit kürzerem Pfad wählen, dann wiederholen.</translation>
    </message>
    <message>
        <source>This computer has too many files open.</source>
        <translation>Auf diesem Rechner sind zu viele Dateien geöffnet.</translation>
    </message>
    <message>
        <source>Close other programs or run fewer jobs at once, then retry.</source>
        <translation>Andere Programme schließen oder weniger Aufträge zugleich laufen lassen, dann wiederholen.</translation>
    </message>
    <message>
        <source>This computer has run out of memory.</source>
        <translation>Der Arbeitsspeicher dieses Rechners ist voll.</translation>
    </message>
    <message>
        <source>The server sends this address from one place to the next without end.</source>
        <translation>Der Server leitet diese Adresse endlos weiter.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that it ends at.</source>
        <translation>Sie im Browser öffnen und die Adresse kopieren, zu der sie führt.</translation>
    </message>
    <message>
        <source>The server did not wait for the request.</source>
        <translation>Der Server hat nicht auf die Anfrage gewartet.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server sent an empty file.</source>
        <translation>Der Server schickte eine leere Datei.</translation>
    </message>
    <message>
        <source>Retry later, or look for another address of the same video.</source>
        <translation>Später wiederholen oder eine andere Adresse desselben Videos suchen.</translation>
    </message>
    <message>
        <source>yt-dlp needs Python, which was not found.</source>
        <translation>yt-dlp braucht Python, es wurde aber nicht gefunden.</translation>
    </message>
    <message>
        <source>Install Python 3, or a yt-dlp that brings its own.</source>
        <translation>Python 3 installieren oder ein yt-dlp, das sein eigenes mitbringt.</translation>
    </message>
    <message>
        <source>This yt-dlp needs a newer Python than this computer has.</source>
        <translation>Dieses yt-dlp braucht ein neueres Python, als dieser Rechner hat.</translation>
    </message>
    <message>
        <source>Install a newer Python, or a yt-dlp that brings its own.</source>
        <translation>Ein neueres Python installieren oder ein yt-dlp, das sein eigenes mitbringt.</translation>
    </message>
    <message>
        <source>This yt-dlp does not know all options that are needed.</source>
        <translation>Dieses yt-dlp kennt nicht alle nötigen Optionen.</translation>
    </message>
    <message>
        <source>yt-dlp cannot start: a part of it is missing.</source>
        <translation>yt-dlp kann nicht starten: Ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>Install yt-dlp again, then retry.</source>
        <translation>yt-dlp neu installieren, dann wiederholen.</translation>
    </message>
    <message>
        <source>yt-dlp does not understand what this site sent.</source>
        <translation>yt-dlp versteht nicht, was diese Seite geschickt hat.</translation>
    </message>
    <message>
        <source>yt-dlp stopped because of a fault of its own.</source>
        <translation>yt-dlp brach wegen eines eigenen Fehlers ab.</translation>
    </message>
    <message>
        <source>The source file may not be read.</source>
        <translation>Die Quelldatei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Change its permissions or copy it to another folder.</source>
        <translation>Ihre Rechte ändern oder sie in einen anderen Ordner kopieren.</translation>
    </message>
    <message>
        <source>This FFmpeg does not know all options that are needed.</source>
        <translation>Dieses FFmpeg kennt nicht alle nötigen Optionen.</translation>
    </message>
    <message>
        <source>Install FFmpeg 5.1 or newer, then retry.</source>
        <translation>FFmpeg 5.1 oder neuer installieren, dann wiederholen.</translation>
    </message>
    <message>
        <source>FFmpeg cannot start: a part of it is missing.</source>
        <translation>FFmpeg kann nicht starten: Ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>Install FFmpeg again, then retry.</source>
        <translation>FFmpeg neu installieren, dann wiederholen.</translation>
    </message>
    <message>
        <source>This FFmpeg cannot read this kind of video.</source>
        <translation>Dieses FFmpeg kann diese Art Video nicht lesen.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, then retry.</source>
        <translation>Ein vollständiges FFmpeg installieren, dann wiederholen.</translation>
    </message>
    <message>
        <source>There is no picture in this source.</source>
        <translation>In dieser Quelle ist kein Bild.</translation>
    </message>
    <message>
        <source>Choose sound only for it.</source>
        <translation>Dafür nur „audio“ wählen.</translation>
    </message>
    <message>
        <source>FFmpeg could not start to convert this video.</source>
        <translation>FFmpeg konnte nicht beginnen, dieses Video umzuwandeln.</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2</source>
        <extracomment>%1: a host such as example.org, %2: a time of the day</extracomment>
        <translation>%1 bittet um eine Pause bis %2</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>Nächster Versuch ab %1</translation>
    </message>
    <message>
        <source>Tries again at %1: %2</source>
        <extracomment>%1: a time of the day, %2: one sentence that says what went wrong</extracomment>
        <translation>Nächster Versuch ab %1: %2</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>Startet ab %1</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Wartet auf Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Waiting for its folder or drive</source>
        <translation>Wartet auf Ordner oder Laufwerk</translation>
    </message>
    <message>
        <source>Waiting for a missing program</source>
        <translation>Wartet auf ein fehlendes Programm</translation>
    </message>
    <message>
        <source>Queued, nothing is started</source>
        <translation>In der Warteschlange, es wird nichts gestartet</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed after the program had ended unexpectedly.</source>
        <translation>
            <numerusform>%n Auftrag fortgesetzt, nachdem das Programm unerwartet geendet hatte.</numerusform>
            <numerusform>%n Aufträge fortgesetzt, nachdem das Programm unerwartet geendet hatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) among them start over.</source>
        <translation>
            <numerusform>%n Umwandlung darunter beginnt von vorn.</numerusform>
            <numerusform>%n Umwandlungen darunter beginnen von vorn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had only to be put in place.</source>
        <translation>
            <numerusform>%n davon musste nur noch abgelegt werden.</numerusform>
            <numerusform>%n davon mussten nur noch abgelegt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were running when the program ended; press Resume to go on with them.</source>
        <translation>
            <numerusform>%n Auftrag lief, als das Programm endete; „Fortsetzen“ drücken, um damit weiterzumachen.</numerusform>
            <numerusform>%n Aufträge liefen, als das Programm endete; „Fortsetzen“ drücken, um damit weiterzumachen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag entfernen</numerusform>
            <numerusform>%n Aufträge entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag verschieben</numerusform>
            <numerusform>%n Aufträge verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n job(s)</source>
        <translation>
            <numerusform>Priorität von %n Auftrag setzen</numerusform>
            <numerusform>Priorität von %n Aufträgen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Folder that gets the files.</source>
        <translation>Ordner, der die Dateien bekommt.</translation>
    </message>
    <message>
        <source>Higher goes first; 0 is normal.</source>
        <translation>Höheres kommt zuerst; 0 ist normal.</translation>
    </message>
    <message>
        <source>Downloads at once, also of one host, for this run.</source>
        <translation>Downloads zugleich, auch von einem einzelnen Server, für diesen Lauf.</translation>
    </message>
    <message>
        <source>Conversions at once, for this run.</source>
        <translation>Umwandlungen zugleich, für diesen Lauf.</translation>
    </message>
    <message>
        <source>Tries before a job that gets nowhere is given up, for this run.</source>
        <translation>Versuche, bis ein Auftrag aufgegeben wird, der nicht vorankommt, für diesen Lauf.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Gibt ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>Keeps database, settings and logs in this folder (also RESPOOL_PROFILE).</source>
        <translation>Hält Datenbank, Einstellungen und Protokolle in diesem Ordner (auch RESPOOL_PROFILE).</translation>
    </message>
    <message>
        <source>Addresses and files.</source>
        <translation>Adressen und Dateien.</translation>
    </message>
    <message>
        <source>The Respool that works on these jobs has ended.</source>
        <translation>Das Respool, das an diesen Aufträgen arbeitet, wurde beendet.</translation>
    </message>
    <message>
        <source>Start “respool run”: it goes on with them.</source>
        <translation>„respool run“ starten: Es macht damit weiter.</translation>
    </message>
    <message>
        <source>The download ended before the whole file was there.</source>
        <translation>Der Download endete, bevor die ganze Datei da war.</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>„Wiederholen“ drücken: Es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>The disk of “%1” is nearly full.</source>
        <translation>Der Datenträger von „%1“ ist fast voll.</translation>
    </message>
    <message>
        <source>Make room; the job goes on by itself then.</source>
        <translation>Platz schaffen; der Auftrag geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The file “%1” was changed or moved while it was converted.</source>
        <translation>Die Datei „%1“ wurde geändert oder verschoben, während sie umgewandelt wurde.</translation>
    </message>
    <message>
        <source>No backup can be made.</source>
        <translation>Es kann keine Sicherung angelegt werden.</translation>
    </message>
    <message>
        <source>The program&apos;s files are damaged.</source>
        <translation>Die Dateien des Programms sind beschädigt.</translation>
    </message>
    <message>
        <source>Install Respool again.</source>
        <translation>Respool neu installieren.</translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation>Die Adresse „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>Give the address alone, without other text.</source>
        <translation>Nur die Adresse angeben, ohne anderen Text.</translation>
    </message>
    <message>
        <source>The folder “%1” or its drive is not there any more, or may not be written.</source>
        <translation>Der Ordner „%1“ oder sein Laufwerk ist nicht mehr da oder darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Bring it back or allow writing; the job goes on by itself then.</source>
        <translation>Zurückbringen oder das Schreiben erlauben; der Auftrag geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The settings were damaged, so the standard ones are used.</source>
        <translation>Die Einstellungen waren beschädigt; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>Die beschädigte Datei liegt jetzt unter „%1“.</translation>
    </message>
    <message>
        <source>Mend or delete the file “%1”, then start again.</source>
        <translation>Die Datei „%1“ berichtigen oder löschen, dann neu starten.</translation>
    </message>
    <message>
        <source>These settings cannot be used and have their standard values: %1.</source>
        <translation>Diese Einstellungen sind unbrauchbar und haben ihre üblichen Werte: %1.</translation>
    </message>
    <message>
        <source>Correct them in the file “%1”.</source>
        <translation>Sie in der Datei „%1“ berichtigen.</translation>
    </message>
    <message numerus="yes">
        <source>Respool ended %n time(s) in a row while this job was at work.</source>
        <translation>
            <numerusform>Respool endete %n-mal, während dieser Auftrag lief.</numerusform>
            <numerusform>Respool endete %n-mal hintereinander, während dieser Auftrag lief.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Resume to try once more; if it happens again, remove the job.</source>
        <translation>„Fortsetzen“ drücken, um es noch einmal zu versuchen; geschieht es wieder, den Auftrag entfernen.</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <extracomment>%1: one sentence that says by what</extracomment>
        <translation>Unterbrochen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were at work each time and may be the reason; they are not resumed by themselves any more.</source>
        <translation>
            <numerusform>%n Auftrag lief jedes Mal und ist vielleicht der Grund; er wird nicht mehr von selbst fortgesetzt.</numerusform>
            <numerusform>%n Aufträge liefen jedes Mal und sind vielleicht der Grund; sie werden nicht mehr von selbst fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversion starts over when it is interrupted: %1.</source>
        <translation>Die Umwandlung beginnt von vorn, wenn sie unterbrochen wird: %1.</translation>
    </message>
    <message>
        <source>its pictures do not follow its timestamps</source>
        <translation>die Bilder passen nicht zu den Zeitstempeln</translation>
    </message>
    <message>
        <source>some pictures have no timestamps</source>
        <translation>einige Bilder haben keinen Zeitstempel</translation>
    </message>
    <message>
        <source>some pictures share a timestamp</source>
        <translation>einige Bilder haben denselben Zeitstempel</translation>
    </message>
    <message>
        <source>The file has %1 pictures instead of %2.</source>
        <translation>Die Datei hat %1 Bilder statt %2.</translation>
    </message>
    <message>
        <source>What to make of each source: original, full, audio, heights; e.g. original,720p.</source>
        <translation>Was aus jeder Quelle wird: original, full, audio, Höhen; z. B. original,720p.</translation>
    </message>
    <message>
        <source>What to make and how, by name; “respool presets” shows all.</source>
        <translation>Was wie gemacht wird, nach Namen; „respool presets“ zeigt alle.</translation>
    </message>
    <message>
        <source>“respool sheet” takes the number of one job.</source>
        <translation>„respool sheet“ braucht die Nummer eines Auftrags.</translation>
    </message>
    <message>
        <source>“respool presets” takes no sources.</source>
        <translation>„respool presets“ nimmt keine Quellen.</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Vorlage:</translation>
    </message>
    <message>
        <source>The file as it is, untouched</source>
        <translation>Die Datei, wie sie ist, unverändert</translation>
    </message>
    <message>
        <source>MP4 1080p + 720p + 480p + 360p</source>
        <translation>MP4 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>H.264 in four sizes, none above the source&apos;s</source>
        <translation>H.264 in vier Größen, keine über der der Quelle</translation>
    </message>
    <message>
        <source>MP4 in full size</source>
        <translation>MP4 in voller Größe</translation>
    </message>
    <message>
        <source>H.264 and AAC, which everything plays</source>
        <translation>H.264 und AAC, was alles abspielt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>H.264 at most 720p, quick to make, plays anywhere</source>
        <translation>H.264 bis 720p, schnell gemacht, läuft überall</translation>
    </message>
    <message>
        <source>Small, at most 25 MB</source>
        <translation>Klein, höchstens 25 MB</translation>
    </message>
    <message>
        <source>H.264 at most 480p, fits into a message</source>
        <translation>H.264 bis 480p, passt in eine Nachricht</translation>
    </message>
    <message>
        <source>Archive H.265</source>
        <translation>Archiv H.265</translation>
    </message>
    <message>
        <source>Full size and quality in about half the space, in Matroska with all tracks</source>
        <translation>Volle Größe und Güte auf etwa halbem Platz, in Matroska mit allen Spuren</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>The smallest files, in full size; slow to make</source>
        <translation>Die kleinsten Dateien in voller Größe; dauert lange</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>VP9 and Opus for web pages, at most 1080p</source>
        <translation>VP9 und Opus für Webseiten, bis 1080p</translation>
    </message>
    <message>
        <source>Audio M4A</source>
        <translation>Ton als M4A</translation>
    </message>
    <message>
        <source>The sound alone as AAC; not encoded again if it is</source>
        <translation>Nur der Ton als AAC; bleibt, wie er ist, wenn er es schon ist</translation>
    </message>
    <message>
        <source>Audio MP3</source>
        <translation>Ton als MP3</translation>
    </message>
    <message>
        <source>The sound alone for every player there is</source>
        <translation>Nur der Ton, für jedes Abspielgerät</translation>
    </message>
    <message>
        <source>Audio Opus</source>
        <translation>Ton als Opus</translation>
    </message>
    <message>
        <source>The sound alone, small and good</source>
        <translation>Nur der Ton, klein und gut</translation>
    </message>
    <message>
        <source>Audio FLAC</source>
        <translation>Ton als FLAC</translation>
    </message>
    <message>
        <source>The sound alone without any loss</source>
        <translation>Nur der Ton, ohne Verlust</translation>
    </message>
    <message>
        <source>Remux to Matroska</source>
        <translation>In Matroska umpacken</translation>
    </message>
    <message>
        <source>Another container; nothing is encoded</source>
        <translation>Ein anderer Container; nichts wird neu kodiert</translation>
    </message>
    <message>
        <source>The preset “%1” cannot be read.</source>
        <translation>Die Vorlage „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>The preset cannot be saved.</source>
        <translation>Die Vorlage kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the data folder of Respool is writable.</source>
        <translation>Prüfen Sie, ob der Datenordner von Respool beschreibbar ist.</translation>
    </message>
    <message>
        <source>The preset cannot be deleted.</source>
        <translation>Die Vorlage kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Choose another preset, or correct this one and try again.</source>
        <translation>Wählen Sie eine andere Vorlage, oder berichtigen Sie diese und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The value of “%1” in the preset is not possible.</source>
        <translation>Der Wert von „%1“ in der Vorlage ist nicht möglich.</translation>
    </message>
    <message>
        <source>The preset does not tell the bitrate or the size that it is about.</source>
        <translation>Die Vorlage nennt die Bitrate oder die Größe nicht, um die es geht.</translation>
    </message>
    <message>
        <source>A %1 file cannot hold %2.</source>
        <translation>Eine %1-Datei kann %2 nicht enthalten.</translation>
    </message>
    <message>
        <source>“%1” is no preset.</source>
        <translation>„%1“ ist keine Vorlage.</translation>
    </message>
    <message>
        <source>Export it again from the program that has it.</source>
        <translation>Exportieren Sie sie noch einmal aus dem Programm, das sie hat.</translation>
    </message>
    <message>
        <source>The preset “%1” was made by a newer version of Respool.</source>
        <translation>Die Vorlage „%1“ stammt von einer neueren Version von Respool.</translation>
    </message>
    <message>
        <source>Update Respool to use it.</source>
        <translation>Aktualisieren Sie Respool, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>Use original, full, audio, or a height such as 720p.</source>
        <translation>Möglich sind original, full, audio oder eine Höhe wie 720p.</translation>
    </message>
    <message>
        <source>Encoded by hardware (%1).</source>
        <translation>Von Hardware kodiert (%1).</translation>
    </message>
    <message>
        <source>No encoder in hardware works on this computer: encoded in software.</source>
        <translation>Auf diesem Rechner arbeitet kein Hardware-Kodierer: in Software kodiert.</translation>
    </message>
    <message>
        <source>The encoder cannot make this file as small as %1 MB.</source>
        <translation>Der Kodierer kann diese Datei nicht auf %1 MB bringen.</translation>
    </message>
    <message>
        <source>Add it again with a preset that allows larger files.</source>
        <translation>Fügen Sie sie mit einer Vorlage hinzu, die größere Dateien erlaubt.</translation>
    </message>
    <message>
        <source>The file is text, not a video.</source>
        <translation>Die Datei ist Text, kein Video.</translation>
    </message>
    <message>
        <source>The pictures of the source (%1) cannot be copied into a %2 file.</source>
        <translation>Die Bilder der Quelle (%1) können nicht in eine %2-Datei übernommen werden.</translation>
    </message>
    <message>
        <source>Add it again with the preset “Remux to Matroska”, which takes everything.</source>
        <translation>Fügen Sie sie mit der Vorlage „In Matroska umpacken“ hinzu, die alles nimmt.</translation>
    </message>
    <message>
        <source>How long the source is is not known, so its size cannot be limited.</source>
        <translation>Wie lang die Quelle ist, ist nicht bekannt; ihre Größe kann nicht begrenzt werden.</translation>
    </message>
    <message>
        <source>Add it again with another preset.</source>
        <translation>Fügen Sie sie mit einer anderen Vorlage hinzu.</translation>
    </message>
    <message>
        <source>The source is too long to fit into %1 MB.</source>
        <translation>Die Quelle ist zu lang für %1 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) are left out: the file cannot hold them.</source>
        <translation>
            <numerusform>%n Untertitel wird weggelassen: Die Datei kann ihn nicht enthalten.</numerusform>
            <numerusform>%n Untertitel werden weggelassen: Die Datei kann sie nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first sound is in the sound file: it cannot hold more.</source>
        <translation>In der Tondatei ist nur der erste Ton: mehr kann sie nicht enthalten.</translation>
    </message>
    <message>
        <source>This FFmpeg lacks an encoder or a filter that is needed.</source>
        <translation>Diesem FFmpeg fehlt ein Kodierer oder Filter, der gebraucht wird.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, or add it again with another preset.</source>
        <translation>Installieren Sie ein vollständiges FFmpeg, oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>HLS 1080p + 720p + 480p + 360p</source>
        <translation>HLS 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>A folder for web players that choose the size while they play</source>
        <translation>Ein Ordner für Web-Abspieler, die beim Abspielen die Größe wählen</translation>
    </message>
    <message>
        <source>HLS (“packaging”) needs the container mp4, the sound aac, and h264, h265 or av1.</source>
        <translation>HLS („packaging“) braucht den Container mp4, den Ton aac und h264, h265 oder av1.</translation>
    </message>
    <message>
        <source>The HLS segments did not come out whole.</source>
        <translation>Die HLS-Segmente sind nicht vollständig geworden.</translation>
    </message>
    <message>
        <source>Press Retry to make them again.</source>
        <translation>Drücken Sie „Wiederholen“, um sie noch einmal zu machen.</translation>
    </message>
    <message>
        <source>HLS needs at least one size of picture, such as “720p”.</source>
        <translation>HLS braucht mindestens eine Bildgröße wie „720p“.</translation>
    </message>
    <message>
        <source>Encoded in software: HLS needs its keyframes at exact times.</source>
        <translation>In Software kodiert: HLS braucht seine Schlüsselbilder zu genauen Zeiten.</translation>
    </message>
    <message>
        <source>The HLS playlists do not lead to all that was encoded.</source>
        <translation>Die HLS-Wiedergabelisten führen nicht zu allem, was kodiert wurde.</translation>
    </message>
    <message>
        <source>The diagnostics could not be written.</source>
        <translation>Die Diagnosedaten ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder for them.</source>
        <translation>Einen anderen Ordner dafür wählen.</translation>
    </message>
    <message>
        <source>Rename a job</source>
        <translation>Auftrag umbenennen</translation>
    </message>
    <message>
        <source>“%1” runs programs, which a preset must not do.</source>
        <translation>„%1“ führt Programme aus, was eine Vorlage nicht darf.</translation>
    </message>
    <message>
        <source>“%1” would put files where Respool does not look.</source>
        <translation>„%1“ würde Dateien dort ablegen, wo Respool nicht nachsieht.</translation>
    </message>
    <message>
        <source>“%1” reads other files, which a preset must not do.</source>
        <translation>„%1“ liest andere Dateien, was eine Vorlage nicht darf.</translation>
    </message>
    <message>
        <source>“%1” is secret: cookies are set in the preferences.</source>
        <translation>„%1“ ist geheim: Cookies werden in den Einstellungen festgelegt.</translation>
    </message>
    <message>
        <source>“%1” is secret, and presets are passed around.</source>
        <translation>„%1“ ist geheim, und Vorlagen werden weitergegeben.</translation>
    </message>
    <message>
        <source>“%1” is set in the preferences, for all downloads.</source>
        <translation>„%1“ wird in den Einstellungen für alle Downloads festgelegt.</translation>
    </message>
    <message>
        <source>“%1” would undo the choice that the preset makes.</source>
        <translation>„%1“ würde die Auswahl aufheben, die die Vorlage trifft.</translation>
    </message>
    <message>
        <source>“%1” has a place of its own in the preset.</source>
        <translation>„%1“ hat in der Vorlage einen eigenen Platz.</translation>
    </message>
    <message>
        <source>“%1” would trust everybody on the way.</source>
        <translation>„%1“ würde jedem auf dem Weg zum Server vertrauen.</translation>
    </message>
    <message>
        <source>“%1” would make a download that was interrupted wrong or lose it.</source>
        <translation>„%1“ würde einen unterbrochenen Download verfälschen oder verlieren.</translation>
    </message>
    <message>
        <source>“%1” would change what yt-dlp tells Respool.</source>
        <translation>„%1“ würde ändern, was yt-dlp an Respool meldet.</translation>
    </message>
    <message>
        <source>With “%1” nothing would be downloaded.</source>
        <translation>Mit „%1“ würde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Take it out of the preset. These options may be used: %1.</source>
        <translation>Aus der Vorlage herausnehmen. Erlaubt sind diese Optionen: %1.</translation>
    </message>
    <message>
        <source>“%1” is no option that is written out, such as “--user-agent”.</source>
        <translation>„%1“ ist keine ausgeschriebene Option wie „--user-agent“.</translation>
    </message>
    <message>
        <source>“%1” is not among the options that may be passed to yt-dlp.</source>
        <translation>„%1“ gehört nicht zu den Optionen, die an yt-dlp übergeben werden dürfen.</translation>
    </message>
    <message>
        <source>“%1” cannot have the value “%2”.</source>
        <translation>„%1“ kann den Wert „%2“ nicht haben.</translation>
    </message>
    <message>
        <source>Choose another file of cookies, or none, in the preferences, then press Retry.</source>
        <translation>In den Einstellungen eine andere oder keine Cookie-Datei wählen, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>The file of cookies “%1” cannot be read.</source>
        <translation>Die Cookie-Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is no file of cookies in Netscape&apos;s format.</source>
        <translation>„%1“ ist keine Cookie-Datei im Netscape-Format.</translation>
    </message>
    <message>
        <source>The cookies cannot be copied to “%1”.</source>
        <translation>Die Cookies lassen sich nicht nach „%1“ kopieren.</translation>
    </message>
    <message>
        <source>Putting subtitles or tags into the file needs %1 free.</source>
        <translation>Um Untertitel oder Metadaten in die Datei einzufügen, müssen %1 frei sein.</translation>
    </message>
    <message>
        <source>The tags of this download cannot be written.</source>
        <translation>Die Metadaten dieses Downloads lassen sich nicht schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that the damaged list had lost were found in their work folders.</source>
        <translation>
            <numerusform>%n Auftrag, der in der beschädigten Liste fehlte, wurde in seinem Arbeitsordner gefunden.</numerusform>
            <numerusform>%n Aufträge, die in der beschädigten Liste fehlten, wurden in ihren Arbeitsordnern gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of this job have their names already.</source>
        <translation>Die Dateien dieses Auftrags haben ihre Namen schon.</translation>
    </message>
    <message>
        <source>Rename them in the file manager.</source>
        <translation>Sie in der Dateiverwaltung umbenennen.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of %2 it is.</source>
        <translation>„%1“ gibt nicht an, welche Version von %2 es ist.</translation>
    </message>
    <message>
        <source>No cookies of the browser “%1” were found on this computer.</source>
        <translation>Auf diesem Rechner wurden keine Cookies des Browsers „%1“ gefunden.</translation>
    </message>
    <message>
        <source>Choose another browser for cookies, or none, in the preferences, then press Retry.</source>
        <translation>In den Einstellungen für die Cookies einen anderen oder keinen Browser wählen, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>FFmpeg on this computer cannot encode %1: it has no “%2”.</source>
        <extracomment>%1: such as “av1”, %2: the name of an encoder of FFmpeg</extracomment>
        <translation>FFmpeg auf diesem Rechner kann %1 nicht kodieren: Es hat kein „%2“.</translation>
    </message>
    <message>
        <source>Nothing was told about this address.</source>
        <translation>Über diese Adresse war nichts zu erfahren.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>Sie lässt sich trotzdem hinzufügen.</translation>
    </message>
    <message>
        <source>its timestamps jump</source>
        <translation>die Zeitstempel springen</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose a file in the preferences.</source>
        <extracomment>%1: a command to be typed in a terminal</extracomment>
        <translation>Mit „%1“ installieren oder in den Einstellungen eine Datei wählen.</translation>
    </message>
    <message>
        <source>Install %1 as your system does, or choose a file in the preferences.</source>
        <extracomment>%1: names of programs, &quot;yt-dlp, ffmpeg&quot;</extracomment>
        <translation>%1 auf die übliche Weise des Systems installieren oder in den Einstellungen eine Datei wählen.</translation>
    </message>
    <message>
        <source>This job has made no file whose pictures could be compared.</source>
        <translation>Dieser Auftrag hat keine Datei erzeugt, deren Bilder sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>The downloaded original of “%1” was not kept, so there is nothing to compare with.</source>
        <translation>Das heruntergeladene Original von „%1“ wurde nicht behalten, daher gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Add “original” to the files that are made to keep it the next time.</source>
        <translation>Um es beim nächsten Mal zu behalten, „original“ zu den Dateien hinzunehmen, die gemacht werden.</translation>
    </message>
    <message>
        <source>Neither the source nor a file that the job has made is still there.</source>
        <translation>Weder die Quelle noch eine vom Auftrag erzeugte Datei ist noch da.</translation>
    </message>
    <message>
        <source>Only one of the files that could be compared is still there.</source>
        <translation>Von den Dateien, die sich vergleichen ließen, ist nur noch eine da.</translation>
    </message>
    <message>
        <source>Put the other one back where it was, then try again.</source>
        <translation>Die andere zurücklegen, wo sie war, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The source is no longer at “%1”. You see two files that were made of it.</source>
        <translation>Die Quelle ist nicht mehr unter „%1“. Zu sehen sind zwei Dateien, die daraus gemacht wurden.</translation>
    </message>
    <message>
        <source>The downloaded original was not kept. You see two files that were made of it.</source>
        <translation>Das heruntergeladene Original wurde nicht behalten. Zu sehen sind zwei Dateien, die daraus gemacht wurden.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>no way is known to fetch them</source>
        <translation>es ist kein Weg bekannt, sie zu laden</translation>
    </message>
    <message>
        <source>nothing is at their addresses any more</source>
        <translation>an ihren Adressen ist nichts mehr</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>the sites ask for fewer requests</source>
        <translation>die Seiten bitten um weniger Anfragen</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>das Netz fiel aus</translation>
    </message>
    <message>
        <source>the servers failed</source>
        <translation>die Server hatten Fehler</translation>
    </message>
    <message>
        <source>the downloads are not whole</source>
        <translation>die Downloads sind nicht vollständig</translation>
    </message>
    <message>
        <source>there is no video in them</source>
        <translation>es ist kein Video darin</translation>
    </message>
    <message>
        <source>the media are damaged</source>
        <translation>die Mediendaten sind beschädigt</translation>
    </message>
    <message>
        <source>their source files are not there</source>
        <translation>ihre Quelldateien sind nicht da</translation>
    </message>
    <message>
        <source>they could not be converted</source>
        <translation>sie ließen sich nicht umwandeln</translation>
    </message>
    <message>
        <source>their folders cannot be written</source>
        <translation>in ihre Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>a program is missing</source>
        <translation>ein Programm fehlt</translation>
    </message>
    <message>
        <source>yt-dlp or FFmpeg failed</source>
        <translation>yt-dlp oder FFmpeg ist gescheitert</translation>
    </message>
    <message>
        <source>something else went wrong</source>
        <translation>etwas anderes ging schief</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all jobs of the list</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Local files</source>
        <extracomment>in the place of an internet host: files of this computer</extracomment>
        <translation>Lokale Dateien</translation>
    </message>
    <message>
        <source>Without a preset</source>
        <translation>Ohne Vorlage</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>yt-dlp and FFmpeg are missing: without them no job can start.</source>
        <translation>yt-dlp und FFmpeg fehlen: Ohne sie kann kein Auftrag starten.</translation>
    </message>
    <message>
        <source>yt-dlp is missing: without it nothing can be downloaded.</source>
        <translation>yt-dlp fehlt: Ohne es lässt sich nichts herunterladen.</translation>
    </message>
    <message>
        <source>FFmpeg is missing: without it no file can be checked or converted.</source>
        <translation>FFmpeg fehlt: Ohne es lässt sich keine Datei prüfen oder umwandeln.</translation>
    </message>
    <message>
        <source>%1 – not in the FFmpeg of this computer</source>
        <extracomment>%1: a codec</extracomment>
        <translation>%1 – fehlt im FFmpeg dieses Rechners</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a summary. %1: what it is about, %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>sound alone</source>
        <translation>nur der Ton</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>volle Größe</translation>
    </message>
    <message>
        <source>%1 kbit/s at 1080p</source>
        <translation>%1 kbit/s bei 1080p</translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>höchstens %1 MB</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>gute Qualität</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>Qualität %1</translation>
    </message>
    <message>
        <source>in hardware where it works</source>
        <translation>in Hardware, wo es geht</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>title and description</source>
        <translation>Titel und Beschreibung</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Eingebettet</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Herausgeschnitten</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Für yt-dlp</translation>
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
        <translation>Übernommen, nicht kodiert</translation>
    </message>
    <message>
        <source>Quick to make</source>
        <translation>Schnell gemacht</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Small files, slow to make</source>
        <translation>Kleine Dateien, dauert lange</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>A file for each size</source>
        <translation>Eine Datei je Größe</translation>
    </message>
    <message>
        <source>HLS: a folder for web players</source>
        <translation>HLS: ein Ordner für Web-Abspieler</translation>
    </message>
    <message>
        <source>Files and HLS</source>
        <translation>Dateien und HLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In the video file</source>
        <translation>In der Videodatei</translation>
    </message>
    <message>
        <source>In files of their own</source>
        <translation>In eigenen Dateien</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Werbung von Sponsoren</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>Eigenwerbung</translation>
    </message>
    <message>
        <source>Requests to like and subscribe</source>
        <translation>Bitten um „Gefällt mir“ und Abos</translation>
    </message>
    <message>
        <source>Intros</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Outros</source>
        <translation>Abspann</translation>
    </message>
    <message>
        <source>Previews and recaps</source>
        <translation>Vorschauen und Rückblicke</translation>
    </message>
    <message>
        <source>Fillers and jokes</source>
        <translation>Füllmaterial und Witze</translation>
    </message>
    <message>
        <source>Parts without music</source>
        <translation>Teile ohne Musik</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Ausgabeform</translation>
    </message>
    <message>
        <source>The source&apos;s subtitles are left out.</source>
        <translation>Die Untertitel der Quelle werden weggelassen.</translation>
    </message>
    <message>
        <source>The format “%1” in the preset stands for several files, not for one.</source>
        <translation>Das Format „%1“ der Vorgabe steht für mehrere Dateien, nicht für eine.</translation>
    </message>
    <message>
        <source>Make room on this disk, or check its permissions, then press Retry.</source>
        <translation>Auf diesem Datenträger Platz schaffen oder seine Rechte prüfen, dann wiederholen.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of cookies.</source>
        <translation>„%1“ ist zu groß für eine Cookie-Datei.</translation>
    </message>
    <message>
        <source>Live streams cannot be fetched through the proxy that is set.</source>
        <translation>Livestreams lassen sich über den eingestellten Proxy nicht laden.</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be fetched through the proxy that is set.</source>
        <translation>Streams dieser Art lassen sich über den eingestellten Proxy nicht laden.</translation>
    </message>
    <message>
        <source>Set a proxy whose address begins with “http://” in the preferences, or none, then press Retry.</source>
        <translation>In den Einstellungen einen Proxy mit „http://“ am Anfang oder keinen angeben, dann wiederholen.</translation>
    </message>
    <message>
        <source>Work space:</source>
        <translation>Platz zum Arbeiten:</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <translation>etwa %1, solange umgewandelt wird</translation>
    </message>
    <message>
        <source>This conversion needs about %1 on the disk while it runs, and %2 are to stay free, but only %3 are free.</source>
        <translation>Diese Umwandlung braucht etwa %1 auf dem Datenträger, solange sie läuft, und %2 sollen frei bleiben, aber nur %3 sind frei.</translation>
    </message>
    <message>
        <source>Waiting for disk space: %1</source>
        <extracomment>%1: one sentence that says how much is missing</extracomment>
        <translation>Wartet auf Speicherplatz: %1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <extracomment>a picture of a film; %1: how many of them are converted</extracomment>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <extracomment>a picture of a film; %1: how many of them are converted, %2: how many there are</extracomment>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames per second; %1: a number</extracomment>
        <translation>%1 Bilder/s</translation>
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
        <translation>Sammelt Videos, lädt sie mit yt-dlp, wandelt sie mit FFmpeg um und bringt zu Ende,
was es angenommen hat.

  respool [QUELLE…]          öffnet das Fenster mit diesen Aufträgen
  respool run [QUELLE…]      fügt hinzu und arbeitet, bis nichts mehr ansteht
  respool add QUELLE…        merkt Aufträge vor, für das offene Fenster oder den nächsten Lauf
  respool list               gibt die Aufträge aus
  respool show ID            gibt einen Auftrag aus
  respool rename ID NAME     gibt einem Auftrag und seinen künftigen Dateien einen anderen Namen
  respool sheet ID           macht eine Bildübersicht eines fertigen Auftrags
  respool presets            gibt aus, was --preset nimmt

Eine QUELLE ist eine Adresse (http, https) oder eine Datei. Was hinter „--“ steht, ist nie eine Option.</translation>
    </message>
    <message>
        <source>“respool rename” takes the number of one job and its new name.</source>
        <translation>„respool rename“ braucht die Nummer eines Auftrags und seinen neuen Namen.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>What was chosen for this job cannot be read.</source>
        <translation>Was für diesen Auftrag gewählt war, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Add its source again, then remove this job. If a newer Respool added it, retry it with that one.</source>
        <translation>Fügen Sie seine Quelle noch einmal hinzu und entfernen Sie dann diesen Auftrag. Hat ihn ein neueres Respool hinzugefügt, wiederholen Sie ihn damit.</translation>
    </message>
    <message>
        <source>The times of the source have holes or jump: where sound is missing it is silent, and parts follow each other.</source>
        <translation>Die Zeiten der Quelle haben Lücken oder springen: Wo Ton fehlt, ist es still, und die Teile folgen aufeinander.</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>es fehlen Teile davon</translation>
    </message>
    <message>
        <source>Too much of the source is damaged.</source>
        <translation>Zu viel von der Quelle ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>The source is damaged at %n place(s): pictures may be wrong there, and sound that is missing is silent.</source>
        <translation>
            <numerusform>Die Quelle ist an %n Stelle beschädigt: Bilder können dort falsch sein, und fehlender Ton ist still.</numerusform>
            <numerusform>Die Quelle ist an %n Stellen beschädigt: Bilder können dort falsch sein, und fehlender Ton ist still.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
</context>
<context>
    <name>respool::AddActions</name>
    <message>
        <source>The clipboard holds neither an address nor a file.</source>
        <translation>Die Zwischenablage enthält weder eine Adresse noch eine Datei.</translation>
    </message>
</context>
<context>
    <name>respool::AddDialog</name>
    <message>
        <source>Choose &amp;Format…</source>
        <translation>&amp;Format wählen…</translation>
    </message>
    <message>
        <source>&amp;List Its Videos</source>
        <translation>Videos auf&amp;listen</translation>
    </message>
    <message>
        <source>Leave Out &amp;Duplicates</source>
        <translation>&amp;Doppelte weglassen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose which of its formats is downloaded of the selected address</source>
        <translation>Wählen, welches ihrer Formate von der markierten Adresse heruntergeladen wird</translation>
    </message>
    <message>
        <source>Replace the selected playlist by its videos</source>
        <translation>Die markierte Wiedergabeliste durch ihre Videos ersetzen</translation>
    </message>
    <message>
        <source>Leave out what is in the list already or was given twice</source>
        <translation>Weglassen, was schon in der Liste steht oder doppelt angegeben wurde</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>D&amp;ateien…</translation>
    </message>
    <message>
        <source>Fold&amp;er…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Lis&amp;t…</source>
        <translation>Lis&amp;te…</translation>
    </message>
    <message>
        <source>Add video and audio files</source>
        <translation>Video- und Tondateien hinzufügen</translation>
    </message>
    <message>
        <source>Add the video and audio files in a folder and below it</source>
        <translation>Die Video- und Tondateien in einem Ordner und seinen Unterordnern hinzufügen</translation>
    </message>
    <message>
        <source>Add the addresses in a text file or a table (CSV)</source>
        <translation>Die Adressen aus einer Textdatei oder Tabelle (CSV) hinzufügen</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Dateien zum Hinzufügen</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Listen mit Adressen</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.list *.m3u)</source>
        <translation>Listen (*.txt *.csv *.tsv *.list *.m3u)</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Folder with videos</source>
        <translation>Ordner mit Videos</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>%n weitere Zeile war nicht zu gebrauchen.</numerusform>
            <numerusform>%n weitere Zeilen waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n wird hinzugefügt</numerusform>
            <numerusform>%n werden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1: a size; there are others whose size nobody knows</extracomment>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <translation>nur %1 frei</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n hinzufügen</numerusform>
            <numerusform>%n hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddOptionsForm</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>So bald wie möglich</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>When I resume them</source>
        <translation>Wenn ich sie fortsetze</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Zielo&amp;rdner</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
</context>
<context>
    <name>respool::AddPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the list and begin (Enter)</source>
        <translation>Zur Liste hinzufügen und beginnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Manage Presets</source>
        <translation>Vorlagen verwalten</translation>
    </message>
    <message>
        <source>See, make and change presets</source>
        <translation>Vorlagen ansehen, anlegen und ändern</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add many, files, folders or lists, and choose more (Ctrl+N)</source>
        <translation>Viele, Dateien, Ordner oder Listen hinzufügen und mehr auswählen (Strg+N)</translation>
    </message>
</context>
<context>
    <name>respool::AddTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>of a video, in time</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Playlist, %n video(s)</source>
        <translation>
            <numerusform>Wiedergabeliste, %n Video</numerusform>
            <numerusform>Wiedergabeliste, %n Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Livestream</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>Wie Zeile %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Schon in der Liste</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>Eigenes Format</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
</context>
<context>
    <name>respool::AddressEntry</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Paste addresses or file paths, one a line</source>
        <translation>Adressen oder Dateipfade einfügen, je Zeile einen</translation>
    </message>
</context>
<context>
    <name>respool::AdvancedPanel</name>
    <message>
        <source>Export Diagnostics…</source>
        <translation>Diagnosedaten exportieren…</translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation>Auf dem Datenträger frei lassen</translation>
    </message>
    <message>
        <source>Jobs wait while there is less.</source>
        <translation>Ist weniger frei, warten die Aufträge.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>MiB: 1,048,576 bytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the list and its settings</source>
        <translation>Den Ordner der Liste und ihrer Einstellungen öffnen</translation>
    </message>
    <message>
        <source>No program is set up to open folders.</source>
        <translation>Kein Programm ist eingerichtet, um Ordner zu öffnen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The list of jobs, its backups and the logs lie there.</source>
        <translation>Dort liegen die Auftragsliste, ihre Sicherungen und die Protokolle.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>A text file with versions, settings, numbers of jobs and the last lines of logs, for a report about a problem. It holds no passwords, cookies or tokens; addresses of videos can be in it. Read it before you send it.</source>
        <translation>Eine Textdatei mit Versionen, Einstellungen, Auftragszahlen und den letzten Zeilen der Protokolle, um ein Problem zu melden. Sie enthält keine Passwörter, Cookies oder Tokens; Adressen von Videos können darin stehen. Vor dem Absenden durchlesen.</translation>
    </message>
    <message>
        <source>Export Diagnostics</source>
        <translation>Diagnosedaten exportieren</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Writing the diagnostics…</source>
        <translation>Die Diagnosedaten werden geschrieben…</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>respool::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another one is used at the next start.</source>
        <translation>Eine andere gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsModel</name>
    <message>
        <source>#</source>
        <extracomment>a column: the number of a run</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a column: how a run ended</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsPage</name>
    <message>
        <source>Attempts of the job</source>
        <translation>Versuche des Auftrags</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Für diesen Auftrag wurde noch nichts ausgeführt.</translation>
    </message>
</context>
<context>
    <name>respool::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>respool::Collector</name>
    <message>
        <source>Only the first %1 of so many were taken.</source>
        <translation>Von so vielen wurden nur die ersten %1 genommen.</translation>
    </message>
    <message>
        <source>Add the others when these are in the list.</source>
        <translation>Die übrigen hinzufügen, wenn diese in der Liste stehen.</translation>
    </message>
    <message>
        <source>There is no video or audio file in the folder “%1”.</source>
        <translation>Im Ordner „%1“ ist keine Video- oder Tondatei.</translation>
    </message>
    <message>
        <source>Give a folder that has some.</source>
        <translation>Einen Ordner angeben, der welche enthält.</translation>
    </message>
    <message>
        <source>“%1” is too long for a list, or it cannot be read.</source>
        <translation>„%1“ ist zu lang für eine Liste oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Split it into shorter ones.</source>
        <translation>Sie in kürzere aufteilen.</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>In „%1“ steht keine Adresse.</translation>
    </message>
    <message>
        <source>Give a list with an address on each line.</source>
        <translation>Eine Liste mit einer Adresse je Zeile angeben.</translation>
    </message>
    <message>
        <source>There are too many files in the folder “%1”: only some were looked at.</source>
        <translation>Im Ordner „%1“ sind zu viele Dateien: nur einige wurden angesehen.</translation>
    </message>
    <message>
        <source>Give the folders in it that have the videos.</source>
        <translation>Die Ordner darin angeben, in denen die Videos sind.</translation>
    </message>
</context>
<context>
    <name>respool::ColumnLayout</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Standard Columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>respool::CommandPage</name>
    <message>
        <source>Copy Commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>Commands of the job</source>
        <translation>Befehle des Auftrags</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Für diesen Auftrag wurde noch nichts ausgeführt.</translation>
    </message>
</context>
<context>
    <name>respool::CompareCanvas</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Left and Right go to the frame before and after, Shift with arrows moves the part that is seen, Ctrl with Left and Right moves the divider.</source>
        <translation>Pfeil links und rechts gehen zum vorigen und nächsten Einzelbild, Umschalt mit Pfeiltasten verschiebt den sichtbaren Ausschnitt, Strg mit Pfeil links und rechts verschiebt die Trennlinie.</translation>
    </message>
</context>
<context>
    <name>respool::CompareDialog</name>
    <message>
        <source>Compare: %1</source>
        <extracomment>the title of a window; %1: the name of a job</extracomment>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>Erste Datei</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Zweite Datei</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>Eines neben dem anderen</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>One over the other, with a divider to drag</source>
        <translation>Eines über dem anderen, mit einer Trennlinie zum Ziehen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>100 %</source>
        <extracomment>of a zoom</extracomment>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Every dot as it is; drag to move</source>
        <translation>Jeder Bildpunkt, wie er ist; zum Verschieben ziehen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a size in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>An dieser Zeitposition ist kein Bild.</translation>
    </message>
    <message>
        <source>%1  ·  frame %2</source>
        <extracomment>%1: a time, %2: the number of a frame</extracomment>
        <translation>%1  ·  Einzelbild %2</translation>
    </message>
</context>
<context>
    <name>respool::ContactSheets</name>
    <message>
        <source>Making the contact sheet of “%1”…</source>
        <translation>Die Bildübersicht von „%1“ wird gemacht …</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>„%1“ ist fertig.</translation>
    </message>
</context>
<context>
    <name>respool::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
</context>
<context>
    <name>respool::DownloadsPanel</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>Dieser Ordner ist zurzeit nicht da.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Diese Datei ist nicht da.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is no cookies file in Netscape&apos;s format.</source>
        <translation>Das ist keine Cookie-Datei im Netscape-Format.</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Ordner für neue Dateien</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Cookie-Datei</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads zugleich</translation>
    </message>
    <message>
        <source>Downloads from one host at once</source>
        <translation>Downloads zugleich von einem Server</translation>
    </message>
    <message>
        <source>Some hosts refuse more than a few.</source>
        <translation>Manche Server lehnen mehr als einige wenige ab.</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Server mit eigener Anzahl</translation>
    </message>
    <message>
        <source>Tries before a job is given up</source>
        <translation>Versuche, bis ein Auftrag aufgegeben wird</translation>
    </message>
    <message>
        <source>Counted anew whenever a try got further than the last.</source>
        <translation>Wird neu gezählt, sobald ein Versuch weiter kam als der vorige.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Tempo aller Downloads zusammen</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>KiB a second: 1,024 bytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>instead of a number of KiB a second</extracomment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <extracomment>%1: a browser, such as Firefox</extracomment>
        <translation>Die von %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>For videos that only people who are signed in can see.</source>
        <translation>Für Videos, die nur angemeldete Personen sehen können.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>This is no address of a proxy, such as “%1”.</source>
        <translation>Das ist keine Proxy-Adresse wie „%1“.</translation>
    </message>
</context>
<context>
    <name>respool::EmptyState</name>
    <message>
        <source>No job matches “%1”</source>
        <translation>Kein Auftrag passt zu „%1“</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>Videos hier ablegen</translation>
    </message>
    <message>
        <source>Links from the browser, files from a folder, or a list of addresses as text.

Or paste an address above, for example https://example.org/talk.mp4,
and press Enter. What is in the list is safe: it goes on after a restart.</source>
        <translation>Links aus dem Browser, Dateien aus einem Ordner oder eine Liste von Adressen als Text.

Oder oben eine Adresse einfügen, zum Beispiel https://example.org/talk.mp4,
und die Eingabetaste drücken. Was in der Liste steht, ist sicher: Es geht nach einem Neustart weiter.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Add the addresses or files that were copied</source>
        <translation>Die kopierten Adressen oder Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Clear the search, or choose “All” beside the list, to see all jobs.</source>
        <translation>Die Suche leeren oder neben der Liste „Alle“ wählen, um alle Aufträge zu sehen.</translation>
    </message>
</context>
<context>
    <name>respool::EncodingPanel</name>
    <message>
        <source>Conversions at once</source>
        <translation>Umwandlungen zugleich</translation>
    </message>
    <message>
        <source>One uses the whole processor already; more rarely end sooner.</source>
        <translation>Schon eine nutzt den ganzen Prozessor; mehrere sind selten früher fertig.</translation>
    </message>
    <message>
        <source>Threads of one conversion</source>
        <translation>Threads je Umwandlung</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs.</source>
        <translation>Weniger lassen anderen Programmen mehr vom Prozessor.</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <extracomment>instead of a number of threads</extracomment>
        <translation>So viele, wie es Kerne gibt</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Anderen Programmen Vorrang geben</translation>
    </message>
    <message>
        <source>With 19 conversions get what nobody else wants.</source>
        <translation>Bei 19 bekommen Umwandlungen nur, was sonst niemand braucht.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>instead of a number from 1 to 19: how much conversions give way to other programs</extracomment>
        <translation>Gar nicht</translation>
    </message>
</context>
<context>
    <name>respool::FailureGroups</name>
    <message>
        <source>Retry All</source>
        <translation>Alle wiederholen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Close the list of failures</source>
        <translation>Die Liste der Fehlschläge schließen</translation>
    </message>
    <message>
        <source>Close until more jobs fail</source>
        <translation>Schließen, bis weitere Aufträge scheitern</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehlschläge nach Ursache</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <extracomment>%n: jobs; %1: what they have in common, such as “the disk is full” or a sentence</extracomment>
        <translation>
            <numerusform>%n gescheitert: %1</numerusform>
            <numerusform>%n gescheitert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Hilfsprogramme zeigen…</translation>
    </message>
</context>
<context>
    <name>respool::FileHandOver</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It was moved, renamed or deleted after the job had put it in place.</source>
        <translation>„%1“ ist nicht mehr da. Die Datei wurde verschoben, umbenannt oder gelöscht, nachdem der Auftrag sie abgelegt hatte.</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. Choose one in the file manager.</source>
        <translation>Kein Programm ist eingerichtet, um „%1“ zu öffnen. Eines in der Dateiverwaltung wählen.</translation>
    </message>
</context>
<context>
    <name>respool::FilesPage</name>
    <message>
        <source>Files of the job</source>
        <translation>Dateien des Auftrags</translation>
    </message>
    <message>
        <source>This job has made no file yet.</source>
        <translation>Dieser Auftrag hat noch keine Datei erzeugt.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play it in the program for such files (Enter)</source>
        <translation>Mit dem Programm für solche Dateien abspielen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>In ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Ihren Pfad kopieren</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Look at it and its source at the same time position</source>
        <translation>Die Datei und ihre Quelle an derselben Zeitposition ansehen</translation>
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
        <translation>Filter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>%n: how many more hosts or presets there are</extracomment>
        <translation>Weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n weiterer…</numerusform>
            <numerusform>%n weitere…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FolderButton</name>
    <message>
        <source>New files go to “%1”. Click to choose another folder.</source>
        <translation>Neue Dateien kommen nach „%1“. Klicken, um einen anderen Ordner zu wählen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Ordner für neue Dateien</translation>
    </message>
</context>
<context>
    <name>respool::FormatPicker</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose Format</source>
        <translation>Format wählen</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Video formats</source>
        <translation>Videoformate</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>Tonformate</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Wie in der Vorlage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>In die Datei einfügen</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>Eigene Dateien</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>Sprachen der Untertitel</translation>
    </message>
    <message>
        <source>“%1” is a playlist: its videos have formats of their own.</source>
        <translation>„%1“ ist eine Wiedergabeliste: Ihre Videos haben eigene Formate.</translation>
    </message>
</context>
<context>
    <name>respool::FormatTableModel</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The best video</source>
        <extracomment>of several videos or sounds</extracomment>
        <translation>Das beste Video</translation>
    </message>
    <message>
        <source>The best sound</source>
        <translation>Der beste Ton</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Kein Video</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames a second</extracomment>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
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
        <translation>Es ist kein Platz für Zwischendateien.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Auf dem Datenträger Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No pictures can be read from “%1”.</source>
        <translation>Aus „%1“ lassen sich keine Bilder lesen.</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Prüfen, ob es sich abspielen lässt.</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>An dieser Zeitposition ist kein Bild.</translation>
    </message>
    <message>
        <source>Move a little forward or back.</source>
        <translation>Ein wenig vor- oder zurückgehen.</translation>
    </message>
</context>
<context>
    <name>respool::GeneralPanel</name>
    <message>
        <source>Resume interrupted jobs at the next start</source>
        <translation>Unterbrochene Aufträge beim nächsten Start fortsetzen</translation>
    </message>
    <message>
        <source>Otherwise they wait for you.</source>
        <translation>Sonst warten sie auf Sie.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Jobs go on without the window. Where there is no tray, closing ends the program.</source>
        <translation>Aufträge laufen ohne das Fenster weiter. Wo es keinen Infobereich gibt, beendet das Schließen das Programm.</translation>
    </message>
    <message>
        <source>Offer addresses that are copied anywhere</source>
        <translation>Irgendwo kopierte Adressen anbieten</translation>
    </message>
    <message>
        <source>Nothing is added until you say so, and nothing leaves the computer.</source>
        <translation>Ohne Ihre Zustimmung wird nichts hinzugefügt, und nichts verlässt den Rechner.</translation>
    </message>
</context>
<context>
    <name>respool::HistoryPanel</name>
    <message>
        <source>Take finished jobs from the list after (days)</source>
        <translation>Beendete Aufträge aus der Liste nehmen nach (Tagen)</translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Ihre Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>instead of a number of days</extracomment>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>respool::HostLimitsTable</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Server mit eigener Anzahl</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Zugleich</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Remove host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>„%1“ ist kein Servername.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ steht doppelt da.</translation>
    </message>
</context>
<context>
    <name>respool::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and keep what is there (Space)</source>
        <translation>Anhalten und behalten, was da ist (Leertaste)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where it stopped (Space)</source>
        <translation>Weitermachen, wo es aufgehört hat (Leertaste)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop and delete unfinished files</source>
        <translation>Beenden und unfertige Dateien löschen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Noch einmal versuchen (F5)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take from the list; finished files stay (Del)</source>
        <translation>Aus der Liste nehmen; fertige Dateien bleiben (Entf)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Play the finished file (Enter)</source>
        <translation>Die fertige Datei abspielen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the finished file in its folder</source>
        <translation>Die fertige Datei in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>This job has made no file.</source>
        <translation>Dieser Auftrag hat keine Datei erzeugt.</translation>
    </message>
    <message>
        <source>Retry from Scratch</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Throw away what is there and begin anew</source>
        <translation>Verwerfen, was da ist, und neu beginnen</translation>
    </message>
    <message>
        <source>Start Now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Start ahead of all others and of the limits</source>
        <translation>Vor allen anderen starten, auch über die Grenzen hinaus</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>Später starten…</translation>
    </message>
    <message>
        <source>Start at a time of your choice</source>
        <translation>Zu einer gewählten Zeit starten</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>One place nearer to its turn</source>
        <translation>Einen Platz früher an der Reihe</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>One place farther from its turn</source>
        <translation>Einen Platz später an der Reihe</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>Vor alle anderen mit derselben Priorität</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>Ganz nach unten</translation>
    </message>
    <message>
        <source>Behind all others of its priority</source>
        <translation>Hinter alle anderen mit derselben Priorität</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Before all normal ones</source>
        <translation>Vor allen normalen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>In der Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Behind all normal ones</source>
        <translation>Hinter allen normalen</translation>
    </message>
    <message>
        <source>Remove with Files…</source>
        <translation>Mit Dateien entfernen…</translation>
    </message>
    <message>
        <source>Take from the list and delete the finished files</source>
        <translation>Aus der Liste nehmen und die fertigen Dateien löschen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Contact Sheet</source>
        <translation>Bildübersicht</translation>
    </message>
    <message>
        <source>Make a picture with twenty frames beside the finished file</source>
        <translation>Ein Bild mit zwanzig Einzelbildern neben der fertigen Datei anlegen</translation>
    </message>
    <message>
        <source>Compare with Source…</source>
        <translation>Mit Quelle vergleichen…</translation>
    </message>
    <message>
        <source>Look at the finished file and its source at the same time position</source>
        <translation>Die fertige Datei und ihre Quelle an derselben Zeitposition ansehen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Give it, and its files, another name</source>
        <translation>Dem Auftrag und seinen Dateien einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy where it comes from</source>
        <translation>Kopieren, woher er stammt</translation>
    </message>
    <message>
        <source>Pause or Resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause, or go on where it stopped</source>
        <translation>Anhalten oder dort weitermachen, wo es aufgehört hat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The files of this job have their names already. Rename them in the file manager.</source>
        <translation>Die Dateien dieses Auftrags haben ihre Namen schon. Sie in der Dateiverwaltung umbenennen.</translation>
    </message>
</context>
<context>
    <name>respool::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Einzelheiten des Auftrags</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Seiten der Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>respool::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>respool::JobTableModel</name>
    <message>
        <source>Busy</source>
        <comment>progress that cannot be measured</comment>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>ETA</source>
        <comment>time that is left</comment>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>#</source>
        <comment>a job&apos;s place in the queue</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>when the job was</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <comment>time</comment>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Auftragsnummer</translation>
    </message>
</context>
<context>
    <name>respool::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>In der Auftragsliste</translation>
    </message>
    <message>
        <source>In the details of a job</source>
        <translation>In den Einzelheiten eines Auftrags</translation>
    </message>
</context>
<context>
    <name>respool::LogPage</name>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Open Whole Log</source>
        <translation>Ganzes Protokoll öffnen</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabetaste)</translation>
    </message>
    <message>
        <source>Stay at the end while the log grows</source>
        <translation>Am Ende bleiben, während das Protokoll wächst</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in a log; %1: which one, %2: how many there are</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous place in the log</source>
        <translation>Vorige Stelle im Protokoll</translation>
    </message>
</context>
<context>
    <name>respool::LogView</name>
    <message>
        <source>Log of the job</source>
        <translation>Protokoll des Auftrags</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Für diesen Auftrag wurde noch nichts ausgeführt.</translation>
    </message>
</context>
<context>
    <name>respool::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Kopiertes hinzufügen</translation>
    </message>
    <message>
        <source>Add many at once</source>
        <translation>Viele auf einmal hinzufügen</translation>
    </message>
    <message>
        <source>Go to the addresses</source>
        <translation>Zu den Adressen gehen</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Filter ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search, or find in the log</source>
        <translation>Suchen oder im Protokoll finden</translation>
    </message>
</context>
<context>
    <name>respool::NameTemplateEdit</name>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a placeholder into the name</source>
        <translation>Einen Platzhalter in den Namen einfügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Day on which it was added</source>
        <translation>Tag, an dem er hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Number among those added together</source>
        <translation>Nummer unter den zusammen hinzugefügten</translation>
    </message>
    <message>
        <source>Size or kind, such as 720p</source>
        <translation>Größe oder Art, etwa 720p</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a placeholder stands for, %2: the placeholder, such as {title}</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <extracomment>%1: something like {year}</extracomment>
        <translation>Es gibt keinen Platzhalter %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>respool::Notifications</name>
    <message>
        <source>All jobs are done</source>
        <translation>Alle Aufträge sind erledigt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Respool works on in the tray</source>
        <translation>Respool arbeitet im Infobereich weiter</translation>
    </message>
    <message>
        <source>Its icon there shows the window again, and “Quit” in the icon&apos;s menu ends the program.</source>
        <translation>Das Symbol dort zeigt das Fenster wieder, und „Beenden“ im Menü des Symbols beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>respool::NotificationsPanel</name>
    <message>
        <source>Notify about</source>
        <translation>Benachrichtigen bei</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>Allem, was endet</translation>
    </message>
    <message>
        <source>Failures, and the end of all jobs</source>
        <translation>Fehlschlägen und dem Ende aller Aufträge</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Several that come together are told as one.</source>
        <translation>Mehrere, die zusammentreffen, werden als eine gemeldet.</translation>
    </message>
</context>
<context>
    <name>respool::OutputsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>a column: whether a file is still where it was put</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Verschoben oder gelöscht</translation>
    </message>
</context>
<context>
    <name>respool::OverviewPage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>Übersicht über den Auftrag</translation>
    </message>
    <message>
        <source>Why the job failed</source>
        <translation>Warum der Auftrag gescheitert ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Quelle kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show destination folder</source>
        <translation>Zielordner zeigen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>At work for</source>
        <extracomment>the time that tools have worked for a job</extracomment>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>how often a job was cut off by a crash or a power loss</extracomment>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: minutes and seconds</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>
            <numerusform>%1 in %n Datei</numerusform>
            <numerusform>%1 in %n Dateien</numerusform>
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
        <translation>Platz zum Arbeiten</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <extracomment>disk space; %1: a size such as 1.2 MB</extracomment>
        <translation>etwa %1, solange umgewandelt wird</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>How it was converted</source>
        <translation>Wie umgewandelt wurde</translation>
    </message>
</context>
<context>
    <name>respool::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: what the file or folder is for</extracomment>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Type the whole path, from the root of the disk on.</source>
        <translation>Den ganzen Pfad eingeben, vom Wurzelverzeichnis des Datenträgers an.</translation>
    </message>
</context>
<context>
    <name>respool::PowerPanel</name>
    <message>
        <source>Keep the computer awake while there is work</source>
        <translation>Den Rechner wach halten, solange es Arbeit gibt</translation>
    </message>
    <message>
        <source>It does not fall asleep by itself then.</source>
        <translation>Er geht dann nicht von selbst in den Ruhezustand.</translation>
    </message>
    <message>
        <source>When the last job has ended</source>
        <translation>Wenn der letzte Auftrag beendet ist</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>Den Rechner in den Ruhezustand versetzen</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Den Rechner herunterfahren</translation>
    </message>
    <message>
        <source>Quit Respool</source>
        <translation>Respool beenden</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Sleep, shutdown and quitting are announced and can be stopped.</source>
        <translation>Ruhezustand, Herunterfahren und Beenden werden angekündigt und lassen sich aufhalten.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A program with its arguments; quotation marks keep words together.</source>
        <translation>Ein Programm mit seinen Argumenten; Anführungszeichen halten Wörter zusammen.</translation>
    </message>
    <message>
        <source>Type the command that is to be run.</source>
        <translation>Den Befehl eingeben, der ausgeführt werden soll.</translation>
    </message>
</context>
<context>
    <name>respool::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hilfsprogramme</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Something on the page “%1” cannot be kept as it is.</source>
        <extracomment>%1: the name of a page of the preferences</extracomment>
        <translation>Etwas auf der Seite „%1“ kann nicht so bleiben, wie es ist.</translation>
    </message>
</context>
<context>
    <name>respool::Presence</name>
    <message>
        <source>Respool quits when the jobs at work have ended.</source>
        <translation>Respool beendet sich, sobald die laufenden Aufträge beendet sind.</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>Nicht beenden</translation>
    </message>
</context>
<context>
    <name>respool::PresetChoice</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Which files to make: a preset, or original, audio, and heights such as 1080p in any combination</source>
        <translation>Welche Dateien gemacht werden: eine Vorlage, oder original, audio und Höhen wie 1080p in beliebiger Zusammenstellung</translation>
    </message>
</context>
<context>
    <name>respool::PresetDownloadPage</name>
    <message>
        <source>Subtitles of the address</source>
        <translation>Untertitel der Adresse</translation>
    </message>
    <message>
        <source>The thumbnail, as the cover of the original</source>
        <translation>Das Vorschaubild, als Titelbild des Originals</translation>
    </message>
    <message>
        <source>Title, author, date and description</source>
        <translation>Titel, Urheber, Datum und Beschreibung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>what the files need</source>
        <extracomment>shown in the empty field</extracomment>
        <translation>was die Dateien brauchen</translation>
    </message>
    <message>
        <source>A format selector of yt-dlp, such as 137+140 or bv*[fps&lt;=30]+ba</source>
        <translation>Eine Formatauswahl von yt-dlp wie 137+140 oder bv*[fps&lt;=30]+ba</translation>
    </message>
    <message>
        <source>Languages of subtitles</source>
        <translation>Sprachen der Untertitel</translation>
    </message>
    <message>
        <source>all; or such as en, pt-BR, de.*</source>
        <extracomment>shown in the empty field. en, pt-BR, de.*: codes of languages</extracomment>
        <translation>all oder etwa en, pt-BR, de.*</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Embed</source>
        <extracomment>what is put into the downloaded file</extracomment>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Herausschneiden</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Für yt-dlp</translation>
    </message>
    <message>
        <source>Where people have marked such parts on SponsorBlock (YouTube only)</source>
        <translation>Wo solche Teile bei SponsorBlock markiert wurden (nur YouTube)</translation>
    </message>
    <message>
        <source>Extra arguments for yt-dlp</source>
        <translation>Zusätzliche Argumente für yt-dlp</translation>
    </message>
    <message>
        <source>One option each: %1</source>
        <translation>Je eine Option: %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>an argument to a list</extracomment>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add an argument</source>
        <translation>Ein Argument hinzufügen</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>Das Argument entfernen</translation>
    </message>
    <message>
        <source>Argument for yt-dlp</source>
        <translation>Argument für yt-dlp</translation>
    </message>
</context>
<context>
    <name>respool::PresetEditor</name>
    <message>
        <source>New Preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Edit Preset</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Parts of the preset</source>
        <translation>Teile der Vorlage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>What is wrong with the preset</source>
        <translation>Was an der Vorlage nicht stimmt</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Der Vorlage einen Namen geben.</translation>
    </message>
</context>
<context>
    <name>respool::PresetFilesPage</name>
    <message>
        <source>The original, untouched</source>
        <translation>Das Original, unverändert</translation>
    </message>
    <message>
        <source>Converted in full size</source>
        <translation>Umgewandelt in voller Größe</translation>
    </message>
    <message>
        <source>The sound alone</source>
        <translation>Nur der Ton</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Ausgabeform</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>such as 1080p, 720p, 480p</source>
        <extracomment>an example of what can be typed</extracomment>
        <translation>etwa 1080p, 720p, 480p</translation>
    </message>
    <message>
        <source>Lines of the short side; none above the source&apos;s. Several are made from one decoding.</source>
        <translation>Zeilen der kurzen Seite; keine Größe über der der Quelle. Mehrere entstehen aus einer einzigen Dekodierung.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>Mindestens eine Datei wählen, die gemacht werden soll.</translation>
    </message>
</context>
<context>
    <name>respool::PresetSoundPage</name>
    <message>
        <source>Sound codec</source>
        <translation>Ton-Codec</translation>
    </message>
    <message>
        <source>Sound that has the codec already stays as it is</source>
        <translation>Ton, der schon diesen Codec hat, bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Keep the source&apos;s subtitles where the file can hold them</source>
        <translation>Untertitel der Quelle behalten, wo die Datei sie enthalten kann</translation>
    </message>
    <message>
        <source>Bitrate of the sound</source>
        <translation>Bitrate des Tons</translation>
    </message>
    <message>
        <source>What the codec needs</source>
        <extracomment>instead of a number of kilobits</extracomment>
        <translation>Was der Codec braucht</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For stereo; more channels get more.</source>
        <translation>Für Stereo; mehr Kanäle bekommen mehr.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>respool::PresetVideoPage</name>
    <message>
        <source>Video codec</source>
        <translation>Video-Codec</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Maßgeblich</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>An encoder in hardware may be used where one works</source>
        <translation>Ein Hardware-Kodierer darf benutzt werden, wo einer funktioniert</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>instead of a number for the quality</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>The encoder&apos;s constant rate factor: smaller is better.</source>
        <translation>Der Constant Rate Factor (CRF) des Kodierers: Kleiner ist besser.</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For 1080p; smaller pictures get less.</source>
        <translation>Für 1080p; kleinere Bilder bekommen weniger.</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>The most that each file may have, sound included.</source>
        <translation>Höchstgröße jeder Datei, einschließlich Ton.</translation>
    </message>
    <message>
        <source>Quicker, but larger at the same quality.</source>
        <translation>Schneller, aber größer bei gleicher Qualität.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
</context>
<context>
    <name>respool::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What the preset makes</source>
        <translation>Was die Vorlage ergibt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Eine Vorlage anlegen</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Make a preset that begins as this one</source>
        <translation>Eine Vorlage anlegen, die von dieser ausgeht</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change this preset; jobs keep what they have</source>
        <translation>Diese Vorlage ändern; Aufträge behalten, was sie haben</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take over presets from files</source>
        <translation>Vorlagen aus Dateien übernehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save this preset as a file to pass on</source>
        <translation>Diese Vorlage zum Weitergeben als Datei speichern</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <extracomment>%1: the name of a preset that comes with the program</extracomment>
        <translation>%1 (mitgeliefert)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Make it what it was when the program was installed</source>
        <translation>Auf den Stand bei der Installation des Programms zurücksetzen</translation>
    </message>
    <message>
        <source>Delete this preset; jobs keep what they have</source>
        <translation>Diese Vorlage löschen; Aufträge behalten, was sie haben</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1: the name of the preset that is copied</extracomment>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Restore Preset</source>
        <translation>Vorlage zurücksetzen</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Undo all changes to the preset “%1”?</source>
        <translation>Alle Änderungen an der Vorlage „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Die Vorlage „%1“ löschen?</translation>
    </message>
    <message>
        <source>Jobs that were added with it keep what they have.</source>
        <translation>Damit hinzugefügte Aufträge behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Export Preset</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>respool::PrivateFolder</name>
    <message>
        <source>No folder could be made at “%1”.</source>
        <translation>Unter „%1“ ließ sich kein Ordner anlegen.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then press Retry.</source>
        <translation>Den Datenträger und seine Rechte prüfen, dann „Wiederholen“ drücken.</translation>
    </message>
</context>
<context>
    <name>respool::QueueActions</name>
    <message>
        <source>Pause All</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Stop all jobs and keep what is there</source>
        <translation>Alle Aufträge anhalten und behalten, was da ist</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Go on with all paused jobs</source>
        <translation>Mit allen angehaltenen Aufträgen weitermachen</translation>
    </message>
    <message>
        <source>Finish Running Jobs, Then Stop</source>
        <translation>Laufende Aufträge fertigstellen, dann anhalten</translation>
    </message>
    <message>
        <source>Start no other jobs</source>
        <translation>Keine weiteren Aufträge starten</translation>
    </message>
    <message>
        <source>Keep Computer Awake</source>
        <translation>Rechner wach halten</translation>
    </message>
    <message>
        <source>No sleep by itself while jobs are running</source>
        <translation>Kein Ruhezustand von selbst, solange Aufträge laufen</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Take finished jobs from the list; their files stay</source>
        <translation>Beendete Aufträge aus der Liste nehmen; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>Clear Finished with Files…</source>
        <translation>Beendete mit Dateien entfernen…</translation>
    </message>
    <message>
        <source>Take finished jobs from the list and delete their files</source>
        <translation>Beendete Aufträge aus der Liste nehmen und ihre Dateien löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>%n Datei gelöscht.</numerusform>
            <numerusform>%n Dateien gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted, the first is “%1”. Delete them by hand.</source>
        <extracomment>%1: a path</extracomment>
        <translation>
            <numerusform>%n Datei ließ sich nicht löschen: „%1“. Sie von Hand löschen.</numerusform>
            <numerusform>%n Dateien ließen sich nicht löschen, die erste ist „%1“. Sie von Hand löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>What holds for all jobs</source>
        <translation>Was für alle Aufträge gilt</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>What can be made of the sources</source>
        <translation>Was aus den Quellen gemacht werden kann</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>Alle Tasten und ihre Wirkung</translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) taken from the list; their files stay.</source>
        <translation>
            <numerusform>%n fertiger Auftrag aus der Liste genommen; seine Dateien bleiben.</numerusform>
            <numerusform>%n fertige Aufträge aus der Liste genommen; ihre Dateien bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QuitDialog</name>
    <message>
        <source>Quit Respool</source>
        <translation>Respool beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work.</source>
        <translation>
            <numerusform>%n Auftrag läuft.</numerusform>
            <numerusform>%n Aufträge laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have done is kept. When they are paused now, they go on by themselves the next time Respool is started.</source>
        <translation>Was sie getan haben, bleibt erhalten. Werden sie jetzt angehalten, laufen sie beim nächsten Start von Respool von selbst weiter.</translation>
    </message>
    <message>
        <source>&amp;Pause All and Quit</source>
        <translation>&amp;Alle anhalten und beenden</translation>
    </message>
    <message>
        <source>&amp;Finish Current Jobs, Then Quit</source>
        <translation>&amp;Laufende Aufträge fertigstellen, dann beenden</translation>
    </message>
    <message>
        <source>Starts no other jobs; they wait for the next start.</source>
        <translation>Startet keine weiteren Aufträge; sie warten auf den nächsten Start.</translation>
    </message>
</context>
<context>
    <name>respool::RemoveFilesDialog</name>
    <message>
        <source>Remove with Files</source>
        <translation>Mit Dateien entfernen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 and delete %2 (%3)?</source>
        <extracomment>%1: &quot;3 jobs&quot;, %2: &quot;5 files&quot;, %3: a size such as 1.2 GB</extracomment>
        <translation>%1 entfernen und %2 (%3) löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Files</source>
        <translation>Dateien löschen</translation>
    </message>
</context>
<context>
    <name>respool::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Its files will be called “%1”.</source>
        <extracomment>%1: a name without an extension such as .mp4</extracomment>
        <translation>Seine Dateien werden „%1“ heißen.</translation>
    </message>
</context>
<context>
    <name>respool::RowDrag</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>under the mouse while jobs are dragged</extracomment>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::SheetRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Es ist kein Platz für Zwischendateien.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This job has made nothing with moving pictures.</source>
        <translation>Dieser Auftrag hat nichts mit bewegten Bildern gemacht.</translation>
    </message>
    <message>
        <source>A contact sheet needs a video.</source>
        <translation>Eine Bildübersicht braucht ein Video.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>„%1“ kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Put it back where the job had put it, then try again.</source>
        <translation>Legen Sie es wieder dorthin, wo der Auftrag es abgelegt hatte, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The contact sheet took too long or was interrupted.</source>
        <translation>Die Bildübersicht hat zu lange gedauert oder wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do.</source>
        <translation>Versuchen Sie es noch einmal, wenn der Rechner weniger zu tun hat.</translation>
    </message>
    <message>
        <source>No picture could be read from “%1”.</source>
        <translation>Aus „%1“ konnte kein Bild gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Prüfen Sie, ob es sich abspielen lässt.</translation>
    </message>
    <message>
        <source>The contact sheet could not be put beside “%1”.</source>
        <translation>Die Bildübersicht konnte nicht neben „%1“ gelegt werden.</translation>
    </message>
    <message>
        <source>Check that its folder may be written and has room.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist und Platz hat.</translation>
    </message>
</context>
<context>
    <name>respool::SourceEdit</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Paste addresses, one a line, or drop files, folders and lists of addresses here</source>
        <translation>Adressen einfügen, eine je Zeile, oder Dateien, Ordner und Listen von Adressen hier ablegen</translation>
    </message>
</context>
<context>
    <name>respool::SourceLookup</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Es ist kein Platz für Zwischendateien.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Auf dem Datenträger Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Die Seite hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>Sie lässt sich trotzdem hinzufügen.</translation>
    </message>
</context>
<context>
    <name>respool::StartAtDialog</name>
    <message>
        <source>Start at a Time</source>
        <translation>Später starten</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>Frühester Start</translation>
    </message>
</context>
<context>
    <name>respool::StartTimeEdit</name>
    <message>
        <source>Time to start at</source>
        <translation>Startzeit</translation>
    </message>
</context>
<context>
    <name>respool::StatusPanel</name>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads zugleich</translation>
    </message>
    <message>
        <source>Conversions at once</source>
        <translation>Umwandlungen zugleich</translation>
    </message>
    <message>
        <source>Keeps the computer awake</source>
        <translation>Hält den Rechner wach</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1: a size such as 12.3 GB</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>%1 frei auf %2</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Tempo aller Downloads zusammen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>There is a network.</source>
        <translation>Das Netz ist da.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it is back.</source>
        <translation>Downloads gehen von selbst weiter, wenn es wieder da ist.</translation>
    </message>
</context>
<context>
    <name>respool::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>a column: how often a step was started</extracomment>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>respool::StepsPage</name>
    <message>
        <source>Steps of the job</source>
        <translation>Schritte des Auftrags</translation>
    </message>
    <message>
        <source>Nothing is planned for this job.</source>
        <translation>Für diesen Auftrag ist nichts geplant.</translation>
    </message>
</context>
<context>
    <name>respool::SupervisedProcess</name>
    <message>
        <source>The folder “%1” cannot be used: %2.</source>
        <translation>Der Ordner „%1“ lässt sich nicht benutzen: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>„%1“ lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>Respool&apos;s helper “%1” cannot be started (%2). Install Respool again.</source>
        <translation>Respools Helfer „%1“ lässt sich nicht starten (%2). Respool neu installieren.</translation>
    </message>
</context>
<context>
    <name>respool::ThumbnailView</name>
    <message>
        <source>Picture of “%1”</source>
        <translation>Bild von „%1“</translation>
    </message>
</context>
<context>
    <name>respool::ToolBar</name>
    <message>
        <source>Show or hide the filters beside the list (Ctrl+B)</source>
        <translation>Die Filter neben der Liste ein- oder ausblenden (Strg+B)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Log, commands and steps of the selected job (Ctrl+I)</source>
        <translation>Protokoll, Befehle und Schritte des gewählten Auftrags (Strg+I)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Everything that concerns the whole list</source>
        <translation>Alles, was die ganze Liste betrifft</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words of name, address, folder or error; state:failed, host:example.org, preset:mp4; “-” in front for all others</source>
        <translation>Wörter aus Name, Adresse, Ordner oder Fehler; state:failed, host:example.org, preset:mp4; „-“ davor für alle anderen</translation>
    </message>
    <message>
        <source>Clear the search, and go back to the list</source>
        <translation>Suche leeren und zurück zur Liste</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <extracomment>%1: what is chosen in the sidebar that is not shown, such as &quot;Failed, example.org&quot;</extracomment>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>respool::ToolRow</name>
    <message>
        <source>File of %1</source>
        <translation>Datei von %1</translation>
    </message>
    <message>
        <source>Respool looks for it</source>
        <extracomment>shown where no file was chosen for a tool</extracomment>
        <translation>Respool sucht sie</translation>
    </message>
    <message>
        <source>Version %1, “%2”</source>
        <extracomment>%1: a version, %2: a path</extracomment>
        <translation>Version %1, „%2“</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>%1 wird gesucht…</translation>
    </message>
</context>
<context>
    <name>respool::ToolRun</name>
    <message>
        <source>%1 did nothing for two minutes and was stopped.</source>
        <translation>%1 tat zwei Minuten lang nichts und wurde beendet.</translation>
    </message>
    <message>
        <source>Check the connection, then press Retry: it goes on from where it was.</source>
        <translation>Die Verbindung prüfen, dann „Wiederholen“ drücken: Es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Check that it is installed and may be run, then press Retry.</source>
        <translation>Prüfen, ob es installiert ist und ausgeführt werden darf, dann „Wiederholen“ drücken.</translation>
    </message>
    <message>
        <source>%1 did not go on after the computer had slept.</source>
        <translation>%1 lief nach dem Ruhezustand des Rechners nicht weiter.</translation>
    </message>
    <message>
        <source>%1 was ended by something else, or it crashed (signal %2).</source>
        <translation>%1 wurde von außen beendet oder ist abgestürzt (Signal %2).</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>„Wiederholen“ drücken: Es geht dort weiter, wo es war.</translation>
    </message>
</context>
<context>
    <name>respool::ToolsPanel</name>
    <message>
        <source>Check Again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Their makers offer %1 and %2 for download.</source>
        <extracomment>%1, %2: links with the names yt-dlp and FFmpeg</extracomment>
        <translation>Die Hersteller bieten %1 und %2 zum Herunterladen an.</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>Befehl, der das Fehlende installiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>This command installs what is missing on this system:</source>
        <translation>Dieser Befehl installiert, was auf diesem System fehlt:</translation>
    </message>
</context>
<context>
    <name>respool::TrayIcon</name>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 %</source>
        <extracomment>%n: jobs at work, %1: how far all work is</extracomment>
        <translation>
            <numerusform>%n läuft, %1 %</numerusform>
            <numerusform>%n laufen, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Add from Clipboard</source>
        <translation>Aus der Zwischenablage hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>Alle an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>Alle fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>respool::WelcomeDialog</name>
    <message>
        <source>Welcome to Respool</source>
        <translation>Willkommen bei Respool</translation>
    </message>
    <message>
        <source>Respool downloads with yt-dlp and converts with FFmpeg, and not all of it is on this computer yet. Jobs can be added all the same: they begin when it is there.</source>
        <translation>Respool lädt mit yt-dlp und wandelt mit FFmpeg um, und noch ist nicht alles davon auf diesem Rechner. Aufträge lassen sich trotzdem hinzufügen: Sie beginnen, sobald es da ist.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyAction</name>
    <message numerus="yes">
        <source>All jobs have ended. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Alle Aufträge sind beendet. Der Rechner geht in %n Sekunde in den Ruhezustand.</numerusform>
            <numerusform>Alle Aufträge sind beendet. Der Rechner geht in %n Sekunden in den Ruhezustand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs have ended. The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>Alle Aufträge sind beendet. Der Rechner fährt in %n Sekunde herunter.</numerusform>
            <numerusform>Alle Aufträge sind beendet. Der Rechner fährt in %n Sekunden herunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>&amp;Sleep Now</source>
        <translation>&amp;Jetzt in den Ruhezustand</translation>
    </message>
    <message>
        <source>&amp;Shut Down Now</source>
        <translation>&amp;Jetzt herunterfahren</translation>
    </message>
    <message>
        <source>No command is set that could run now that all jobs have ended. Enter one in the preferences.</source>
        <translation>Es ist kein Befehl festgelegt, der jetzt nach dem Ende aller Aufträge laufen könnte. Einen in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>“%1” could not be started when all jobs had ended. Correct the command in the preferences.</source>
        <extracomment>%1: a program</extracomment>
        <translation>„%1“ ließ sich nach dem Ende aller Aufträge nicht starten. Den Befehl in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>The system did not let Respool put the computer to sleep when all jobs had ended. Send it to sleep by hand.</source>
        <translation>Das System ließ nicht zu, dass Respool den Rechner nach dem Ende aller Aufträge in den Ruhezustand versetzt. Ihn von Hand in den Ruhezustand versetzen.</translation>
    </message>
    <message>
        <source>The system did not let Respool shut down the computer when all jobs had ended. Shut it down by hand.</source>
        <translation>Das System ließ nicht zu, dass Respool den Rechner nach dem Ende aller Aufträge herunterfährt. Ihn von Hand herunterfahren.</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyMenu</name>
    <message>
        <source>When All Jobs Have Ended</source>
        <translation>Wenn alle Aufträge beendet sind</translation>
    </message>
    <message>
        <source>When nothing in the list runs, waits or is paused any more</source>
        <translation>Wenn in der Liste nichts mehr läuft, wartet oder angehalten ist</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>No&amp;tify</source>
        <translation>Bena&amp;chrichtigen</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Ruhezustand</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>&amp;Herunterfahren</translation>
    </message>
    <message>
        <source>&amp;Quit Respool</source>
        <translation>Respool &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Run a Command</source>
        <translation>Befehl &amp;ausführen</translation>
    </message>
</context>
<context>
    <name>respool::WindowOffers</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n job(s) that you have just added.</source>
        <translation>
            <numerusform>Der Filter verbirgt %n Auftrag, der eben hinzugefügt wurde.</numerusform>
            <numerusform>Der Filter verbirgt %n Aufträge, die eben hinzugefügt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) repeat what was in the list already.</source>
        <translation>
            <numerusform>%n neuer Auftrag wiederholt, was schon in der Liste war.</numerusform>
            <numerusform>%n neue Aufträge wiederholen, was schon in der Liste war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) given twice are added once.</source>
        <translation>
            <numerusform>%n doppelt angegebene Quelle wird einmal hinzugefügt.</numerusform>
            <numerusform>%n doppelt angegebene Quellen werden einmal hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>%n weitere Zeile war nicht zu gebrauchen.</numerusform>
            <numerusform>%n weitere Zeilen waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>Der Ordner „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Hilfsprogramme zeigen…</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>„%1“ wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were copied.</source>
        <translation>
            <numerusform>%n Adresse wurde kopiert.</numerusform>
            <numerusform>%n Adressen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
</context>
</TS>
