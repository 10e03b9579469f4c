<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FinishedBatch</name>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tâche terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a job, why it failed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) completed</source>
        <translation>
            <numerusform>%n tâche terminée</numerusform>
            <numerusform>%n tâches terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n tâche en échec</numerusform>
            <numerusform>%n tâches en échec</numerusform>
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
        <translation>«&#xa0;respool --help&#xa0;» indique ce qui est accepté.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Folder that gets the files.</source>
        <translation>Dossier qui reçoit les fichiers.</translation>
    </message>
    <message>
        <source>What to make of each source: original, full, audio, heights; e.g. original,720p.</source>
        <translation>Que produire de chaque source&#xa0;: original, full, audio, hauteurs&#x202f;; p.&#xa0;ex. original,720p.</translation>
    </message>
    <message>
        <source>What to make and how, by name; “respool presets” shows all.</source>
        <translation>Que produire et comment, par nom&#x202f;; «&#xa0;respool presets&#xa0;» les affiche tous.</translation>
    </message>
    <message>
        <source>Higher goes first; 0 is normal.</source>
        <translation>Le plus élevé passe d’abord&#x202f;; 0 est normal.</translation>
    </message>
    <message>
        <source>Downloads at once, also of one host, for this run.</source>
        <translation>Téléchargements simultanés, aussi par hôte, pour cette exécution.</translation>
    </message>
    <message>
        <source>Conversions at once, for this run.</source>
        <translation>Conversions simultanées, pour cette exécution.</translation>
    </message>
    <message>
        <source>Tries before a job that gets nowhere is given up, for this run.</source>
        <translation>Essais avant d’abandonner une tâche qui n’avance pas, pour cette exécution.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Affiche un document JSON.</translation>
    </message>
    <message>
        <source>Keeps database, settings and logs in this folder (also RESPOOL_PROFILE).</source>
        <translation>Conserve base de données, réglages et journaux dans ce dossier (aussi RESPOOL_PROFILE).</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>“respool show” takes the number of one job.</source>
        <translation>«&#xa0;respool show&#xa0;» attend le numéro d’une seule tâche.</translation>
    </message>
    <message>
        <source>“respool sheet” takes the number of one job.</source>
        <translation>«&#xa0;respool sheet&#xa0;» attend le numéro d’une seule tâche.</translation>
    </message>
    <message>
        <source>“respool add” takes at least one address or file.</source>
        <translation>«&#xa0;respool add&#xa0;» attend au moins une adresse ou un fichier.</translation>
    </message>
    <message>
        <source>“respool list” takes no sources.</source>
        <translation>«&#xa0;respool list&#xa0;» n’accepte pas de sources.</translation>
    </message>
    <message>
        <source>“respool presets” takes no sources.</source>
        <translation>«&#xa0;respool presets&#xa0;» n’accepte pas de sources.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“--to” takes a folder.</source>
        <translation>«&#xa0;--to&#xa0;» attend un dossier.</translation>
    </message>
    <message>
        <source>Addresses and files.</source>
        <translation>Adresses et fichiers.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another with --profile.</source>
        <translation>Modifiez ses droits d’accès ou choisissez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>La tâche %1 n’existe pas.</translation>
    </message>
    <message>
        <source>“respool list” shows all jobs.</source>
        <translation>«&#xa0;respool list&#xa0;» affiche toutes les tâches.</translation>
    </message>
    <message>
        <source>The Respool that works on these jobs has ended.</source>
        <translation>Le Respool qui travaille sur ces tâches s’est arrêté.</translation>
    </message>
    <message>
        <source>Start “respool run”: it goes on with them.</source>
        <translation>Lancez «&#xa0;respool run&#xa0;»&#xa0;: il les continue.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed</source>
        <translation>
            <numerusform>%n tâche reprise</numerusform>
            <numerusform>%n tâches reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Respool is already working on this profile.</source>
        <translation>Un autre Respool travaille déjà sur ce profil.</translation>
    </message>
    <message>
        <source>It finishes the jobs by itself.</source>
        <translation>Il terminera lui-même les tâches.</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>Tâche&#xa0;:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Raison&#xa0;:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#xa0;:</translation>
    </message>
    <message>
        <source>Progress:</source>
        <translation>Progression&#xa0;:</translation>
    </message>
    <message>
        <source>Makes:</source>
        <translation>Produit&#xa0;:</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Étape&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>Libérez de l’espace, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>L’écriture de «&#xa0;%1&#xa0;» n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions, then press Retry.</source>
        <translation>Choisissez un autre dossier ou modifiez ses droits d’accès, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>Put it back or choose another folder, then press Retry.</source>
        <translation>Remettez-le en place ou choisissez un autre dossier, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>Vérifiez le disque, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>The settings were damaged, so the standard ones are used.</source>
        <translation>Les réglages étaient endommagés, ceux par défaut sont donc utilisés.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>Le fichier endommagé est conservé sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Mend or delete the file “%1”, then start again.</source>
        <translation>Réparez ou supprimez le fichier «&#xa0;%1&#xa0;», puis redémarrez.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and does not answer.</source>
        <translation>Un autre Respool utilise ce profil et ne répond pas.</translation>
    </message>
    <message>
        <source>Quit it, then try again.</source>
        <translation>Quittez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and did not answer in time.</source>
        <translation>Un autre Respool utilise ce profil et n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Look at its window whether the jobs are there.</source>
        <translation>Regardez dans sa fenêtre si les tâches y sont.</translation>
    </message>
    <message>
        <source>The other Respool could not be understood.</source>
        <translation>La réponse de l’autre Respool n’a pas été comprise.</translation>
    </message>
    <message>
        <source>Quit both, then start the newest version of Respool.</source>
        <translation>Quittez les deux, puis démarrez la version la plus récente de Respool.</translation>
    </message>
    <message>
        <source>Other starts of Respool cannot hand over their jobs.</source>
        <translation>Les autres lancements de Respool ne peuvent pas transmettre leurs tâches.</translation>
    </message>
    <message>
        <source>Add them in this window.</source>
        <translation>Ajoutez-les dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The diagnostics could not be written.</source>
        <translation>Le diagnostic n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder for them.</source>
        <translation>Choisissez un autre dossier pour l’enregistrer.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>Retirer %n tâche</numerusform>
            <numerusform>Retirer %n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s)</source>
        <translation>
            <numerusform>Déplacer %n tâche</numerusform>
            <numerusform>Déplacer %n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n job(s)</source>
        <translation>
            <numerusform>Définir la priorité de %n tâche</numerusform>
            <numerusform>Définir la priorité de %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a job</source>
        <translation>Renommer une tâche</translation>
    </message>
    <message>
        <source>Waits until another conversion is done.</source>
        <translation>Attend la fin d’une autre conversion.</translation>
    </message>
    <message>
        <source>Waits until another download is done.</source>
        <translation>Attend la fin d’un autre téléchargement.</translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>Nouvel essai à %1. %2</translation>
    </message>
    <message>
        <source>Starts at %1, as you asked.</source>
        <translation>Démarre à %1, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>%1 asked for fewer requests; goes on at %2.</source>
        <translation>%1 a demandé moins de requêtes&#x202f;; reprise à %2.</translation>
    </message>
    <message>
        <source>Waits for the network.</source>
        <translation>Attend le réseau.</translation>
    </message>
    <message>
        <source>Waits for room on the disk of “%1”.</source>
        <translation>Attend de l’espace sur le disque de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Waits for the folder “%1” or its drive.</source>
        <translation>Attend le dossier «&#xa0;%1&#xa0;» ou son disque.</translation>
    </message>
    <message>
        <source>Waits for a missing program.</source>
        <translation>Attend un programme manquant.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Mise en pause par vous.</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>Le programme s’est arrêté pendant l’exécution de cette tâche.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The file as it is, untouched</source>
        <translation>Le fichier tel quel, intact</translation>
    </message>
    <message>
        <source>MP4 1080p + 720p + 480p + 360p</source>
        <translation>MP4 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>H.264 in four sizes, none above the source&apos;s</source>
        <translation>H.264 en quatre tailles, aucune au-dessus de la source</translation>
    </message>
    <message>
        <source>HLS 1080p + 720p + 480p + 360p</source>
        <translation>HLS 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>A folder for web players that choose the size while they play</source>
        <translation>Un dossier pour les lecteurs web qui choisissent la taille pendant la lecture</translation>
    </message>
    <message>
        <source>MP4 in full size</source>
        <translation>MP4 en taille d’origine</translation>
    </message>
    <message>
        <source>H.264 and AAC, which everything plays</source>
        <translation>H.264 et AAC, lisibles partout</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>H.264 at most 720p, quick to make, plays anywhere</source>
        <translation>H.264 en 720p au plus, rapide à produire, lisible partout</translation>
    </message>
    <message>
        <source>Small, at most 25 MB</source>
        <translation>Petit, 25&#xa0;Mo au plus</translation>
    </message>
    <message>
        <source>H.264 at most 480p, fits into a message</source>
        <translation>H.264 en 480p au plus, tient dans un message</translation>
    </message>
    <message>
        <source>Archive H.265</source>
        <translation>Archive H.265</translation>
    </message>
    <message>
        <source>Full size and quality in about half the space, in Matroska with all tracks</source>
        <translation>Taille et qualité d’origine dans environ la moitié de l’espace, en Matroska avec toutes les pistes</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>The smallest files, in full size; slow to make</source>
        <translation>Les plus petits fichiers, en taille d’origine&#x202f;; lent à produire</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>VP9 and Opus for web pages, at most 1080p</source>
        <translation>VP9 et Opus pour les pages web, en 1080p au plus</translation>
    </message>
    <message>
        <source>Audio M4A</source>
        <translation>Audio M4A</translation>
    </message>
    <message>
        <source>The sound alone as AAC; not encoded again if it is</source>
        <translation>Le son seul en AAC&#x202f;; pas réencodé s’il l’est déjà</translation>
    </message>
    <message>
        <source>Audio MP3</source>
        <translation>Audio MP3</translation>
    </message>
    <message>
        <source>The sound alone for every player there is</source>
        <translation>Le son seul pour tous les lecteurs</translation>
    </message>
    <message>
        <source>Audio Opus</source>
        <translation>Audio Opus</translation>
    </message>
    <message>
        <source>The sound alone, small and good</source>
        <translation>Le son seul, petit et bon</translation>
    </message>
    <message>
        <source>Audio FLAC</source>
        <translation>Audio FLAC</translation>
    </message>
    <message>
        <source>The sound alone without any loss</source>
        <translation>Le son seul, sans aucune perte</translation>
    </message>
    <message>
        <source>Remux to Matroska</source>
        <translation>Remux en Matroska</translation>
    </message>
    <message>
        <source>Another container; nothing is encoded</source>
        <translation>Un autre conteneur&#x202f;; rien n’est encodé</translation>
    </message>
    <message>
        <source>The preset “%1” cannot be read.</source>
        <translation>Impossible de lire le préréglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>Vérifiez que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il existe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The preset cannot be saved.</source>
        <translation>Impossible d’enregistrer le préréglage.</translation>
    </message>
    <message>
        <source>Check that the data folder of Respool is writable.</source>
        <translation>Vérifiez que le dossier de données de Respool est accessible en écriture.</translation>
    </message>
    <message>
        <source>The preset cannot be deleted.</source>
        <translation>Impossible de supprimer le préréglage.</translation>
    </message>
    <message>
        <source>These settings cannot be used and have their standard values: %1.</source>
        <translation>Ces réglages sont inutilisables et gardent leurs valeurs par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct them in the file “%1”.</source>
        <translation>Corrigez-les dans le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse ni un fichier.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://, or a file that exists.</source>
        <translation>Indiquez une adresse qui commence par http:// ou https://, ou un fichier existant.</translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» est trop longue.</translation>
    </message>
    <message>
        <source>Give the address alone, without other text.</source>
        <translation>Indiquez l’adresse seule, sans autre texte.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>Give the files in it.</source>
        <translation>Indiquez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read.</source>
        <translation>La lecture du fichier «&#xa0;%1&#xa0;» n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Change its permissions, then add it again.</source>
        <translation>Modifiez ses droits d’accès, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not an address that Respool can download.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse que Respool peut télécharger.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Indiquez une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>The value of “%1” in the preset is not possible.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» dans le préréglage n’est pas possible.</translation>
    </message>
    <message>
        <source>“%1” runs programs, which a preset must not do.</source>
        <translation>«&#xa0;%1&#xa0;» exécute des programmes, ce qu’un préréglage ne doit pas faire.</translation>
    </message>
    <message>
        <source>“%1” would put files where Respool does not look.</source>
        <translation>«&#xa0;%1&#xa0;» mettrait des fichiers là où Respool ne regarde pas.</translation>
    </message>
    <message>
        <source>“%1” reads other files, which a preset must not do.</source>
        <translation>«&#xa0;%1&#xa0;» lit d’autres fichiers, ce qu’un préréglage ne doit pas faire.</translation>
    </message>
    <message>
        <source>“%1” is secret: cookies are set in the preferences.</source>
        <translation>«&#xa0;%1&#xa0;» est secret&#xa0;: les cookies se règlent dans les préférences.</translation>
    </message>
    <message>
        <source>“%1” is secret, and presets are passed around.</source>
        <translation>«&#xa0;%1&#xa0;» est secret, et les préréglages se partagent.</translation>
    </message>
    <message>
        <source>“%1” is set in the preferences, for all downloads.</source>
        <translation>«&#xa0;%1&#xa0;» se règle dans les préférences, pour tous les téléchargements.</translation>
    </message>
    <message>
        <source>“%1” would undo the choice that the preset makes.</source>
        <translation>«&#xa0;%1&#xa0;» annulerait le choix que fait le préréglage.</translation>
    </message>
    <message>
        <source>“%1” has a place of its own in the preset.</source>
        <translation>«&#xa0;%1&#xa0;» a sa propre place dans le préréglage.</translation>
    </message>
    <message>
        <source>“%1” would trust everybody on the way.</source>
        <translation>«&#xa0;%1&#xa0;» ferait confiance à n’importe qui sur le trajet.</translation>
    </message>
    <message>
        <source>“%1” would make a download that was interrupted wrong or lose it.</source>
        <translation>«&#xa0;%1&#xa0;» fausserait ou ferait perdre un téléchargement interrompu.</translation>
    </message>
    <message>
        <source>“%1” would change what yt-dlp tells Respool.</source>
        <translation>«&#xa0;%1&#xa0;» changerait ce que yt-dlp communique à Respool.</translation>
    </message>
    <message>
        <source>With “%1” nothing would be downloaded.</source>
        <translation>Avec «&#xa0;%1&#xa0;», rien ne serait téléchargé.</translation>
    </message>
    <message>
        <source>Take it out of the preset. These options may be used: %1.</source>
        <translation>Retirez-la du préréglage. Ces options sont permises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no option that is written out, such as “--user-agent”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option écrite en entier, telle que «&#xa0;--user-agent&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not among the options that may be passed to yt-dlp.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des options qui peuvent être transmises à yt-dlp.</translation>
    </message>
    <message>
        <source>“%1” cannot have the value “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas avoir la valeur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another preset, or correct this one and try again.</source>
        <translation>Choisissez un autre préréglage, ou corrigez celui-ci et réessayez.</translation>
    </message>
    <message>
        <source>The preset does not tell the bitrate or the size that it is about.</source>
        <translation>Le préréglage n’indique pas le débit ou la taille dont il dépend.</translation>
    </message>
    <message>
        <source>A %1 file cannot hold %2.</source>
        <translation>Un fichier %1 ne peut pas contenir %2.</translation>
    </message>
    <message>
        <source>HLS (“packaging”) needs the container mp4, the sound aac, and h264, h265 or av1.</source>
        <translation>HLS («&#xa0;packaging&#xa0;») exige le conteneur mp4, le son aac, et h264, h265 ou av1.</translation>
    </message>
    <message>
        <source>“%1” is no preset.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un préréglage.</translation>
    </message>
    <message>
        <source>Export it again from the program that has it.</source>
        <translation>Exportez-le de nouveau depuis le programme qui le possède.</translation>
    </message>
    <message>
        <source>The preset “%1” was made by a newer version of Respool.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» a été créé par une version plus récente de Respool.</translation>
    </message>
    <message>
        <source>Update Respool to use it.</source>
        <translation>Mettez Respool à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>“%1” is not a resolution.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une résolution.</translation>
    </message>
    <message>
        <source>Use original, full, audio, or a height such as 720p.</source>
        <translation>Utilisez original, full, audio ou une hauteur telle que 720p.</translation>
    </message>
    <message>
        <source>Choose another file of cookies, or none, in the preferences, then press Retry.</source>
        <translation>Choisissez un autre fichier de cookies, ou aucun, dans les préférences, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>The file of cookies “%1” cannot be read.</source>
        <translation>Impossible de lire le fichier de cookies «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no file of cookies in Netscape&apos;s format.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de cookies au format Netscape.</translation>
    </message>
    <message>
        <source>The cookies cannot be copied to “%1”.</source>
        <translation>Impossible de copier les cookies vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This download needs %1 more, but only %2 are free.</source>
        <translation>Ce téléchargement a encore besoin de %1, mais il ne reste que %2 d’espace libre.</translation>
    </message>
    <message>
        <source>Make room on the disk; it goes on by itself then.</source>
        <translation>Libérez de l’espace sur le disque&#x202f;; il reprendra alors de lui-même.</translation>
    </message>
    <message>
        <source>Putting subtitles or tags into the file needs %1 free.</source>
        <translation>Pour mettre des sous-titres ou des métadonnées dans le fichier, il faut %1 d’espace libre.</translation>
    </message>
    <message>
        <source>The tags of this download cannot be written.</source>
        <translation>Impossible d’écrire les métadonnées de ce téléchargement.</translation>
    </message>
    <message>
        <source>Check that the destination folder is writable, then retry.</source>
        <translation>Vérifiez que le dossier de destination est accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The download ended before the whole file was there.</source>
        <translation>Le téléchargement s’est arrêté avant que le fichier soit complet.</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>Cliquez sur «&#xa0;Réessayer&#xa0;»&#xa0;: il reprend là où il en était.</translation>
    </message>
    <message>
        <source>Encoded by hardware (%1).</source>
        <translation>Encodé par le matériel (%1).</translation>
    </message>
    <message>
        <source>No encoder in hardware works on this computer: encoded in software.</source>
        <translation>Aucun encodeur matériel ne fonctionne sur cet ordinateur&#xa0;: encodé par logiciel.</translation>
    </message>
    <message>
        <source>The conversion starts over when it is interrupted: %1.</source>
        <translation>La conversion recommence du début si elle est interrompue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>its pictures do not follow its timestamps</source>
        <translation>ses images ne suivent pas leurs horodatages</translation>
    </message>
    <message>
        <source>The encoder cannot make this file as small as %1 MB.</source>
        <translation>L’encodeur ne peut pas réduire ce fichier à %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Add it again with a preset that allows larger files.</source>
        <translation>Ajoutez-le de nouveau avec un préréglage qui autorise des fichiers plus gros.</translation>
    </message>
    <message>
        <source>The HLS segments did not come out whole.</source>
        <translation>Les segments HLS sont incomplets.</translation>
    </message>
    <message>
        <source>Press Retry to make them again.</source>
        <translation>Cliquez sur «&#xa0;Réessayer&#xa0;» pour les refaire.</translation>
    </message>
    <message>
        <source>No folder could be made in “%1”.</source>
        <translation>Aucun dossier n’a pu être créé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The drive of the folder “%1” is not there.</source>
        <translation>Le disque du dossier «&#xa0;%1&#xa0;» n’est pas là.</translation>
    </message>
    <message>
        <source>Connect it; the job goes on by itself then.</source>
        <translation>Connectez-le&#x202f;; la tâche reprendra alors d’elle-même.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Create it or connect its drive, then press Retry.</source>
        <translation>Créez-le ou connectez son disque, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written.</source>
        <translation>L’écriture dans le dossier «&#xa0;%1&#xa0;» n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then press Retry.</source>
        <translation>Modifiez ses droits d’accès ou choisissez un autre dossier, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>The disk of “%1” is nearly full.</source>
        <translation>Le disque de «&#xa0;%1&#xa0;» est presque plein.</translation>
    </message>
    <message>
        <source>Make room; the job goes on by itself then.</source>
        <translation>Libérez de l’espace&#x202f;; la tâche reprendra alors d’elle-même.</translation>
    </message>
    <message>
        <source>The folder “%1” or its drive is not there any more, or may not be written.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ou son disque n’est plus là, ou l’écriture n’y est pas autorisée.</translation>
    </message>
    <message>
        <source>Bring it back or allow writing; the job goes on by itself then.</source>
        <translation>Rétablissez-le ou autorisez l’écriture&#x202f;; la tâche reprendra alors d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that the damaged list had lost were found in their work folders.</source>
        <translation>
            <numerusform>%n tâche perdue par la liste endommagée a été retrouvée dans son dossier de travail.</numerusform>
            <numerusform>%n tâches perdues par la liste endommagée ont été retrouvées dans leurs dossiers de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>Put it back, then press Retry.</source>
        <translation>Remettez-le en place, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is text, not a video.</source>
        <translation>Le fichier est du texte, pas une vidéo.</translation>
    </message>
    <message>
        <source>Check that the source is a video or a sound file.</source>
        <translation>Vérifiez que la source est une vidéo ou un fichier audio.</translation>
    </message>
    <message>
        <source>The file “%1” was changed or moved while it was converted.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été modifié ou déplacé pendant sa conversion.</translation>
    </message>
    <message>
        <source>Press Retry to convert it again.</source>
        <translation>Cliquez sur «&#xa0;Réessayer&#xa0;» pour refaire la conversion.</translation>
    </message>
    <message>
        <source>The finished file was deleted before it got its name.</source>
        <translation>Le fichier fini a été supprimé avant de recevoir son nom.</translation>
    </message>
    <message>
        <source>Press Retry to make it again.</source>
        <translation>Cliquez sur «&#xa0;Réessayer&#xa0;» pour le refaire.</translation>
    </message>
    <message numerus="yes">
        <source>Respool ended %n time(s) in a row while this job was at work.</source>
        <translation>
            <numerusform>Respool s’est arrêté %n fois pendant le traitement de cette tâche.</numerusform>
            <numerusform>Respool s’est arrêté %n fois de suite pendant le traitement de cette tâche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Resume to try once more; if it happens again, remove the job.</source>
        <translation>Cliquez sur «&#xa0;Reprendre&#xa0;» pour essayer encore une fois&#x202f;; si cela se reproduit, retirez la tâche.</translation>
    </message>
    <message>
        <source>Press Resume: it goes on from where it was.</source>
        <translation>Cliquez sur «&#xa0;Reprendre&#xa0;»&#xa0;: elle repart de là où elle en était.</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>Cette tâche n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Add it again if you still want it.</source>
        <translation>Ajoutez-la de nouveau si vous la voulez toujours.</translation>
    </message>
    <message>
        <source>The files of this job have their names already.</source>
        <translation>Les fichiers de cette tâche ont déjà leurs noms.</translation>
    </message>
    <message>
        <source>Rename them in the file manager.</source>
        <translation>Renommez-les dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of %2 it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas de quelle version de %2 il s’agit.</translation>
    </message>
    <message>
        <source>Choose another file for it, or none to let Respool look.</source>
        <translation>Choisissez un autre fichier, ou aucun pour laisser Respool chercher.</translation>
    </message>
    <message>
        <source>There is too little room on the disk with Respool&apos;s data.</source>
        <translation>Il n’y a pas assez d’espace sur le disque des données de Respool.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Libérez de l’espace sur ce disque.</translation>
    </message>
    <message>
        <source>No room could be set aside in “%1”.</source>
        <translation>Impossible de réserver de l’espace dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that this folder may be written.</source>
        <translation>Vérifiez que l’écriture dans ce dossier est autorisée.</translation>
    </message>
    <message>
        <source>Downloads and conversions are running</source>
        <extracomment>Shown in the system&apos;s list of what keeps the computer awake.</extracomment>
        <translation>Des téléchargements et des conversions sont en cours</translation>
    </message>
    <message>
        <source>Stores what is done so far</source>
        <extracomment>Shown in the system&apos;s list of what delays sleep.</extracomment>
        <translation>Enregistre ce qui est déjà fait</translation>
    </message>
    <message>
        <source>“%1” could not be deleted to make room.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé pour libérer de l’espace.</translation>
    </message>
    <message>
        <source>No backup can be made.</source>
        <translation>Impossible de faire une sauvegarde.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that you may write to its parent.</source>
        <translation>Vérifiez que vous pouvez écrire dans son dossier parent.</translation>
    </message>
    <message>
        <source>The job list cannot be made.</source>
        <translation>Impossible de créer la liste des tâches.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder “%1”.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The job list was made by a newer version of Respool and can only be looked at.</source>
        <translation>La liste des tâches a été créée par une version plus récente de Respool et ne peut être que consultée.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>Installez la version plus récente pour continuer avec elle.</translation>
    </message>
    <message>
        <source>The job list was opened for reading only.</source>
        <translation>La liste des tâches a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Use the running Respool to change it.</source>
        <translation>Utilisez le Respool en cours d’exécution pour la modifier.</translation>
    </message>
    <message>
        <source>The job list has to be put in order before it can be read.</source>
        <translation>La liste des tâches doit être remise en ordre avant de pouvoir être lue.</translation>
    </message>
    <message>
        <source>Start Respool once, then try again.</source>
        <translation>Démarrez Respool une fois, puis réessayez.</translation>
    </message>
    <message>
        <source>Some jobs may be missing.</source>
        <translation>Il peut manquer des tâches.</translation>
    </message>
    <message>
        <source>No job is missing.</source>
        <translation>Aucune tâche ne manque.</translation>
    </message>
    <message>
        <source>Jobs that could not be read: %1.</source>
        <translation>Tâches qui n’ont pas pu être lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The job list was missing and has been restored from the backup of %1.</source>
        <translation>La liste des tâches manquait et a été restaurée depuis la sauvegarde du %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been restored from the backup of %1.</source>
        <translation>La liste des tâches était endommagée et a été restaurée depuis la sauvegarde du %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been repaired.</source>
        <translation>La liste des tâches était endommagée et a été réparée.</translation>
    </message>
    <message>
        <source>The job list was damaged and nothing of it could be read; a new one has been started.</source>
        <translation>La liste des tâches était endommagée et entièrement illisible&#x202f;; une nouvelle a été créée.</translation>
    </message>
    <message>
        <source>Check the restored jobs. To start with an empty list, delete the folder “%1” too.</source>
        <translation>Vérifiez les tâches restaurées. Pour repartir d’une liste vide, supprimez aussi le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the jobs. The damaged file is kept in “%1”.</source>
        <translation>Vérifiez les tâches. Le fichier endommagé est conservé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The job list is closed.</source>
        <translation>La liste des tâches est fermée.</translation>
    </message>
    <message>
        <source>Start Respool again.</source>
        <translation>Redémarrez Respool.</translation>
    </message>
    <message>
        <source>The program&apos;s files are damaged.</source>
        <translation>Les fichiers du programme sont endommagés.</translation>
    </message>
    <message>
        <source>Install Respool again.</source>
        <translation>Réinstallez Respool.</translation>
    </message>
    <message>
        <source>The progress of this job was lost with the damaged job list.</source>
        <translation>La progression de cette tâche a été perdue avec la liste des tâches endommagée.</translation>
    </message>
    <message>
        <source>Add its source again to start over.</source>
        <translation>Ajoutez de nouveau sa source pour recommencer.</translation>
    </message>
    <message>
        <source>Another program is using the job list and does not let go of it.</source>
        <translation>Un autre programme utilise la liste des tâches et ne la libère pas.</translation>
    </message>
    <message>
        <source>Close other programs that have the job list open, then try again.</source>
        <translation>Fermez les autres programmes qui ont ouvert la liste des tâches, puis réessayez.</translation>
    </message>
    <message>
        <source>The job list cannot be changed: its file is write-protected.</source>
        <translation>Impossible de modifier la liste des tâches&#xa0;: son fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then start Respool again.</source>
        <translation>Autorisez l’écriture dans le fichier et son dossier, puis redémarrez Respool.</translation>
    </message>
    <message>
        <source>The disk reported an error while the job list was read or written.</source>
        <translation>Le disque a signalé une erreur pendant la lecture ou l’écriture de la liste des tâches.</translation>
    </message>
    <message>
        <source>Check the disk that holds the job list, then start Respool again.</source>
        <translation>Vérifiez le disque qui contient la liste des tâches, puis redémarrez Respool.</translation>
    </message>
    <message>
        <source>The file of the job list is damaged.</source>
        <translation>Le fichier de la liste des tâches est endommagé.</translation>
    </message>
    <message>
        <source>Start Respool again: it keeps the damaged file and restores what it can.</source>
        <translation>Redémarrez Respool&#xa0;: il conserve le fichier endommagé et restaure ce qu’il peut.</translation>
    </message>
    <message>
        <source>The disk that holds the job list is full.</source>
        <translation>Le disque qui contient la liste des tâches est plein.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Libérez de l’espace sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The job list cannot be opened.</source>
        <translation>Impossible d’ouvrir la liste des tâches.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>Vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The job list refused a change.</source>
        <translation>La liste des tâches a refusé une modification.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Veuillez le signaler en joignant le journal.</translation>
    </message>
    <message>
        <source>No cookies of the browser “%1” were found on this computer.</source>
        <translation>Aucun cookie du navigateur «&#xa0;%1&#xa0;» n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another browser for cookies, or none, in the preferences, then press Retry.</source>
        <translation>Choisissez un autre navigateur pour les cookies, ou aucun, dans les préférences, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>The job&apos;s working folder is gone.</source>
        <translation>Le dossier de travail de la tâche a disparu.</translation>
    </message>
    <message>
        <source>Retry the job: it starts again.</source>
        <translation>Réessayez la tâche&#xa0;: elle recommence.</translation>
    </message>
    <message>
        <source>A partial file of this download cannot be changed.</source>
        <translation>Impossible de modifier un fichier partiel de ce téléchargement.</translation>
    </message>
    <message>
        <source>Add the source again without this choice, for example as “original”.</source>
        <translation>Ajoutez de nouveau la source sans ce choix, par exemple avec «&#xa0;original&#xa0;».</translation>
    </message>
    <message>
        <source>The source has no picture, so “%1” cannot be made.</source>
        <translation>La source n’a pas d’image, «&#xa0;%1&#xa0;» ne peut donc pas être produit.</translation>
    </message>
    <message>
        <source>The pictures of the source (%1) cannot be copied into a %2 file.</source>
        <translation>Les images de la source (%1) ne peuvent pas être copiées dans un fichier %2.</translation>
    </message>
    <message>
        <source>Add it again with the preset “Remux to Matroska”, which takes everything.</source>
        <translation>Ajoutez-la de nouveau avec le préréglage «&#xa0;Remux en Matroska&#xa0;», qui accepte tout.</translation>
    </message>
    <message>
        <source>The source has no sound, so “audio” cannot be made.</source>
        <translation>La source n’a pas de son, «&#xa0;audio&#xa0;» ne peut donc pas être produit.</translation>
    </message>
    <message>
        <source>How long the source is is not known, so its size cannot be limited.</source>
        <translation>La durée de la source est inconnue, sa taille ne peut donc pas être limitée.</translation>
    </message>
    <message>
        <source>Add it again with another preset.</source>
        <translation>Ajoutez-la de nouveau avec un autre préréglage.</translation>
    </message>
    <message>
        <source>The source is too long to fit into %1 MB.</source>
        <translation>La source est trop longue pour tenir dans %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>%1 became %2: the source has no more lines.</source>
        <translation>%1 est devenu %2&#xa0;: la source n’a pas plus de lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) are left out: the file cannot hold them.</source>
        <translation>
            <numerusform>%n sous-titre est omis&#xa0;: le fichier ne peut pas le contenir.</numerusform>
            <numerusform>%n sous-titres sont omis&#xa0;: le fichier ne peut pas les contenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first sound is in the sound file: it cannot hold more.</source>
        <translation>Seul le premier son est dans le fichier audio&#xa0;: il ne peut pas en contenir plus.</translation>
    </message>
    <message>
        <source>HLS needs at least one size of picture, such as “720p”.</source>
        <translation>HLS exige au moins une taille d’image, telle que «&#xa0;720p&#xa0;».</translation>
    </message>
    <message>
        <source>Encoded in software: HLS needs its keyframes at exact times.</source>
        <translation>Encodé par logiciel&#xa0;: HLS exige ses images clés à des instants précis.</translation>
    </message>
    <message>
        <source>FFmpeg on this computer cannot encode %1: it has no “%2”.</source>
        <extracomment>%1: such as “av1”, %2: the name of an encoder of FFmpeg</extracomment>
        <translation>Le FFmpeg de cet ordinateur ne peut pas encoder %1&#xa0;: il n’a pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 ended with code %2 and no message.</source>
        <translation>%1&#xa0;s’est terminé avec le code %2 et sans message.</translation>
    </message>
    <message>
        <source>%1 reports: “%2”.</source>
        <translation>%1 signale&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look into the job&apos;s log.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, consultez le journal de la tâche.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done.</source>
        <translation>La conversion s’est arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>This video is protected against copying (DRM).</source>
        <translation>Cette vidéo est protégée contre la copie (DRM).</translation>
    </message>
    <message>
        <source>It can only be watched on its own site.</source>
        <translation>Elle ne peut être regardée que sur son propre site.</translation>
    </message>
    <message>
        <source>This video is not offered in your country.</source>
        <translation>Cette vidéo n’est pas proposée dans votre pays.</translation>
    </message>
    <message>
        <source>Look for another address of the same video.</source>
        <translation>Cherchez une autre adresse de la même vidéo.</translation>
    </message>
    <message>
        <source>The site wants you to sign in for this video.</source>
        <translation>Le site demande de vous connecter pour cette vidéo.</translation>
    </message>
    <message>
        <source>Look for a public address of it.</source>
        <translation>Cherchez-en une adresse publique.</translation>
    </message>
    <message>
        <source>The site shows this video to signed-in adults only.</source>
        <translation>Le site ne montre cette vidéo qu’aux adultes connectés.</translation>
    </message>
    <message>
        <source>This video is private.</source>
        <translation>Cette vidéo est privée.</translation>
    </message>
    <message>
        <source>Ask its owner to publish it, then retry.</source>
        <translation>Demandez à son propriétaire de la publier, puis réessayez.</translation>
    </message>
    <message>
        <source>This video is protected by a password.</source>
        <translation>Cette vidéo est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>Ask its owner for a public address.</source>
        <translation>Demandez une adresse publique à son propriétaire.</translation>
    </message>
    <message>
        <source>This broadcast has not started yet.</source>
        <translation>Cette diffusion n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>Retry when it has ended.</source>
        <translation>Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>This channel is not on air now.</source>
        <translation>Cette chaîne n’est pas en direct actuellement.</translation>
    </message>
    <message>
        <source>Retry when it is, or add the address of a recording.</source>
        <translation>Réessayez quand elle le sera, ou ajoutez l’adresse d’un enregistrement.</translation>
    </message>
    <message>
        <source>The site offers this video in no form that can be fetched.</source>
        <translation>Le site ne propose cette vidéo sous aucune forme récupérable.</translation>
    </message>
    <message>
        <source>Update yt-dlp, then retry.</source>
        <translation>Mettez yt-dlp à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>No video was found at this address.</source>
        <translation>Aucune vidéo n’a été trouvée à cette adresse.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address of the video.</source>
        <translation>Ouvrez-la dans un navigateur et copiez l’adresse de la vidéo.</translation>
    </message>
    <message>
        <source>The site wants a proof that you are not a robot.</source>
        <translation>Le site veut la preuve que vous n’êtes pas un robot.</translation>
    </message>
    <message>
        <source>Wait some hours, then retry with fewer jobs at once.</source>
        <translation>Attendez quelques heures, puis réessayez avec moins de tâches à la fois.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>Le certificat du serveur n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the network&apos;s sign-in page.</source>
        <translation>Vérifiez la date de cet ordinateur et la page de connexion du réseau.</translation>
    </message>
    <message>
        <source>The server did not accept the point to go on from.</source>
        <translation>Le serveur n’a pas accepté le point de reprise.</translation>
    </message>
    <message>
        <source>Retry: the end of the partial file is fetched again.</source>
        <translation>Réessayez&#xa0;: la fin du fichier partiel sera récupérée de nouveau.</translation>
    </message>
    <message>
        <source>Picture and sound could not be joined.</source>
        <translation>L’image et le son n’ont pas pu être réunis.</translation>
    </message>
    <message>
        <source>FFmpeg is needed for this video and was not found.</source>
        <translation>FFmpeg est nécessaire pour cette vidéo et n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Install FFmpeg, then retry.</source>
        <translation>Installez FFmpeg, puis réessayez.</translation>
    </message>
    <message>
        <source>This FFmpeg lacks an encoder or a filter that is needed.</source>
        <translation>Il manque à ce FFmpeg un encodeur ou un filtre nécessaire.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, or add it again with another preset.</source>
        <translation>Installez un FFmpeg complet, ou ajoutez-la de nouveau avec un autre préréglage.</translation>
    </message>
    <message>
        <source>Your share of the destination&apos;s disk is used up.</source>
        <translation>Votre quota sur le disque de destination est épuisé.</translation>
    </message>
    <message>
        <source>Delete files there or choose another folder, then retry.</source>
        <translation>Supprimez-y des fichiers ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The site shows this video to its paying members only.</source>
        <translation>Le site ne montre cette vidéo qu’à ses membres payants.</translation>
    </message>
    <message>
        <source>The server does not have all pieces of this video.</source>
        <translation>Le serveur n’a pas tous les morceaux de cette vidéo.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched. If it happens again, look for another address.</source>
        <translation>Réessayez&#xa0;: seul ce qui manque sera récupéré. Si cela se reproduit, cherchez une autre adresse.</translation>
    </message>
    <message>
        <source>The file has become too large for the destination&apos;s disk.</source>
        <translation>Le fichier est devenu trop gros pour le disque de destination.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, then retry.</source>
        <translation>Choisissez un dossier sur un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The destination&apos;s path is too long for its disk.</source>
        <translation>Le chemin de la destination est trop long pour son disque.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then retry.</source>
        <translation>Choisissez un dossier au chemin plus court, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has too many files open.</source>
        <translation>Cet ordinateur a trop de fichiers ouverts.</translation>
    </message>
    <message>
        <source>Close other programs or run fewer jobs at once, then retry.</source>
        <translation>Fermez d’autres programmes ou exécutez moins de tâches à la fois, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer has run out of memory.</source>
        <translation>Cet ordinateur n’a plus de mémoire disponible.</translation>
    </message>
    <message>
        <source>The server sends this address from one place to the next without end.</source>
        <translation>Le serveur redirige cette adresse sans fin d’un endroit à l’autre.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that it ends at.</source>
        <translation>Ouvrez-la dans un navigateur et copiez l’adresse à laquelle elle aboutit.</translation>
    </message>
    <message>
        <source>The server did not wait for the request.</source>
        <translation>Le serveur n’a pas attendu la requête.</translation>
    </message>
    <message>
        <source>Retry: the download goes on from where it was.</source>
        <translation>Réessayez&#xa0;: le téléchargement reprendra là où il en était.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server sent an empty file.</source>
        <translation>Le serveur a envoyé un fichier vide.</translation>
    </message>
    <message>
        <source>Retry later, or look for another address of the same video.</source>
        <translation>Réessayez plus tard, ou cherchez une autre adresse de la même vidéo.</translation>
    </message>
    <message>
        <source>yt-dlp needs Python, which was not found.</source>
        <translation>yt-dlp a besoin de Python, qui n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Install Python 3, or a yt-dlp that brings its own.</source>
        <translation>Installez Python 3, ou un yt-dlp qui contient le sien.</translation>
    </message>
    <message>
        <source>This yt-dlp needs a newer Python than this computer has.</source>
        <translation>Ce yt-dlp a besoin d’un Python plus récent que celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Install a newer Python, or a yt-dlp that brings its own.</source>
        <translation>Installez un Python plus récent, ou un yt-dlp qui contient le sien.</translation>
    </message>
    <message>
        <source>This yt-dlp does not know all options that are needed.</source>
        <translation>Ce yt-dlp ne connaît pas toutes les options nécessaires.</translation>
    </message>
    <message>
        <source>yt-dlp cannot start: a part of it is missing.</source>
        <translation>yt-dlp ne peut pas démarrer&#xa0;: il en manque une partie.</translation>
    </message>
    <message>
        <source>Install yt-dlp again, then retry.</source>
        <translation>Réinstallez yt-dlp, puis réessayez.</translation>
    </message>
    <message>
        <source>yt-dlp does not understand what this site sent.</source>
        <translation>yt-dlp ne comprend pas ce que ce site a envoyé.</translation>
    </message>
    <message>
        <source>yt-dlp stopped because of a fault of its own.</source>
        <translation>yt-dlp s’est arrêté à cause d’une erreur interne.</translation>
    </message>
    <message>
        <source>The source file may not be read.</source>
        <translation>La lecture du fichier source n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Change its permissions or copy it to another folder.</source>
        <translation>Modifiez ses droits d’accès ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>This FFmpeg does not know all options that are needed.</source>
        <translation>Ce FFmpeg ne connaît pas toutes les options nécessaires.</translation>
    </message>
    <message>
        <source>Install FFmpeg 5.1 or newer, then retry.</source>
        <translation>Installez FFmpeg 5.1 ou plus récent, puis réessayez.</translation>
    </message>
    <message>
        <source>FFmpeg cannot start: a part of it is missing.</source>
        <translation>FFmpeg ne peut pas démarrer&#xa0;: il en manque une partie.</translation>
    </message>
    <message>
        <source>Install FFmpeg again, then retry.</source>
        <translation>Réinstallez FFmpeg, puis réessayez.</translation>
    </message>
    <message>
        <source>This FFmpeg cannot read this kind of video.</source>
        <translation>Ce FFmpeg ne peut pas lire ce type de vidéo.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, then retry.</source>
        <translation>Installez un FFmpeg complet, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no picture in this source.</source>
        <translation>Il n’y a pas d’image dans cette source.</translation>
    </message>
    <message>
        <source>Choose sound only for it.</source>
        <translation>Ne choisissez que le son.</translation>
    </message>
    <message>
        <source>FFmpeg could not start to convert this video.</source>
        <translation>FFmpeg n’a pas pu commencer à convertir cette vidéo.</translation>
    </message>
    <message>
        <source>Look into the job&apos;s log for the reason.</source>
        <translation>Consultez le journal de la tâche pour en connaître la raison.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>Check the address and the network, then retry.</source>
        <translation>Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>La connexion au serveur a été coupée.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>Le serveur rencontre un problème interne.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This is not an address that can be downloaded.</source>
        <translation>Ce n’est pas une adresse téléchargeable.</translation>
    </message>
    <message>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>Copiez-la de nouveau depuis la barre d’adresse du navigateur.</translation>
    </message>
    <message>
        <source>There is nothing to download at this address.</source>
        <translation>Il n’y a rien à télécharger à cette adresse.</translation>
    </message>
    <message>
        <source>Open it in a browser; it must show a single video.</source>
        <translation>Ouvrez-la dans un navigateur&#x202f;; elle doit montrer une seule vidéo.</translation>
    </message>
    <message>
        <source>The video is no longer at this address.</source>
        <translation>La vidéo n’est plus à cette adresse.</translation>
    </message>
    <message>
        <source>Look for its new address and add that.</source>
        <translation>Cherchez sa nouvelle adresse et ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>The server refuses access to this video.</source>
        <translation>Le serveur refuse l’accès à cette vidéo.</translation>
    </message>
    <message>
        <source>Open it in a browser; it may need a sign-in or have expired.</source>
        <translation>Ouvrez-la dans un navigateur&#x202f;; elle exige peut-être une connexion ou a expiré.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>Le serveur demande de ralentir.</translation>
    </message>
    <message>
        <source>Wait a while, then retry with fewer jobs at once.</source>
        <translation>Attendez un peu, puis réessayez avec moins de tâches à la fois.</translation>
    </message>
    <message>
        <source>The destination&apos;s disk is full.</source>
        <translation>Le disque de destination est plein.</translation>
    </message>
    <message>
        <source>Make room on it, then retry.</source>
        <translation>Libérez-y de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The destination folder cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier de destination.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Choisissez un autre dossier ou modifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The destination folder is gone.</source>
        <translation>Le dossier de destination a disparu.</translation>
    </message>
    <message>
        <source>Connect its drive or make it again, then retry.</source>
        <translation>Connectez son disque ou recréez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The source file is gone.</source>
        <translation>Le fichier source a disparu.</translation>
    </message>
    <message>
        <source>Put it back or add it from its new place.</source>
        <translation>Remettez-le en place ou ajoutez-le depuis son nouvel emplacement.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Le disque signale une erreur.</translation>
    </message>
    <message>
        <source>Check the disk, then retry.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound file.</source>
        <translation>Ce n’est ni une vidéo ni un fichier audio.</translation>
    </message>
    <message>
        <source>Check what the address or file is.</source>
        <translation>Vérifiez à quoi correspond l’adresse ou le fichier.</translation>
    </message>
    <message>
        <source>The source is damaged.</source>
        <translation>La source est endommagée.</translation>
    </message>
    <message>
        <source>Play it to see where, or get another copy of it.</source>
        <translation>Lisez-la pour voir où, ou procurez-vous-en une autre copie.</translation>
    </message>
    <message>
        <source>Pieces of the video could not be fetched.</source>
        <translation>Des morceaux de la vidéo n’ont pas pu être récupérés.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched.</source>
        <translation>Réessayez&#xa0;: seul ce qui manque sera récupéré.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>Un programme nécessaire n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Choose it in the preferences.</source>
        <translation>Choisissez-le dans les préférences.</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>Il ne s’est rien passé depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The video could not be converted.</source>
        <translation>La vidéo n’a pas pu être convertie.</translation>
    </message>
    <message>
        <source>The download program failed.</source>
        <translation>Le programme de téléchargement a échoué.</translation>
    </message>
    <message>
        <source>%1 (the server answered %2).</source>
        <extracomment>%1: the sentence &quot;The server refuses access …&quot; without its full stop, %2: 403</extracomment>
        <translation>%1 (le serveur a répondu %2).</translation>
    </message>
    <message>
        <source>Nothing was told about this address.</source>
        <translation>Aucune information n’a été reçue sur cette adresse.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>Elle peut être ajoutée malgré tout.</translation>
    </message>
    <message>
        <source>some pictures have no timestamps</source>
        <translation>certaines images n’ont pas d’horodatage</translation>
    </message>
    <message>
        <source>its timestamps jump</source>
        <translation>ses horodatages font des sauts</translation>
    </message>
    <message>
        <source>some pictures share a timestamp</source>
        <translation>certaines images ont le même horodatage</translation>
    </message>
    <message>
        <source>Retry: it is downloaded again from the start.</source>
        <translation>Réessayez&#xa0;: le téléchargement recommencera depuis le début.</translation>
    </message>
    <message>
        <source>Play the source to see whether it is whole there, then retry.</source>
        <translation>Lisez la source pour voir si elle y est entière, puis réessayez.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the video.</source>
        <translation>Le serveur a envoyé une page web au lieu de la vidéo.</translation>
    </message>
    <message>
        <source>Open the address in a browser; the network may ask for a sign-in.</source>
        <translation>Ouvrez l’adresse dans un navigateur&#x202f;; le réseau demande peut-être une connexion.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Il manque la fin du fichier.</translation>
    </message>
    <message>
        <source>This file is neither a video nor a sound file.</source>
        <translation>Ce fichier n’est ni une vidéo ni un fichier audio.</translation>
    </message>
    <message>
        <source>Check that the address leads to a video.</source>
        <translation>Vérifiez que l’adresse mène à une vidéo.</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <translation>Il n’y a pas de vidéo dans ce fichier.</translation>
    </message>
    <message>
        <source>Ask for “audio” only, or check what the address leads to.</source>
        <translation>Ne demandez que «&#xa0;audio&#xa0;», ou vérifiez où mène l’adresse.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>Il n’y a pas de son dans ce fichier.</translation>
    </message>
    <message>
        <source>Do not ask for “audio” of it.</source>
        <translation>N’en demandez pas «&#xa0;audio&#xa0;».</translation>
    </message>
    <message>
        <source>The file has %1 pictures instead of %2.</source>
        <translation>Le fichier a %1 images au lieu de %2.</translation>
    </message>
    <message>
        <source>The file is %1 long instead of %2.</source>
        <translation>Le fichier dure %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The file has a gap of %1 s at %2.</source>
        <translation>Le fichier a un trou de %1&#xa0;s à %2.</translation>
    </message>
    <message>
        <source>A part of the file is in it twice.</source>
        <translation>Une partie du fichier y figure deux fois.</translation>
    </message>
    <message>
        <source>The picture is %1 long, but the sound is %2 long.</source>
        <translation>L’image dure %1, mais le son dure %2.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Le fichier a disparu.</translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation>Le fichier a %1 octets au lieu de %2.</translation>
    </message>
    <message>
        <source>The HLS playlists do not lead to all that was encoded.</source>
        <translation>Les listes de lecture HLS ne mènent pas à tout ce qui a été encodé.</translation>
    </message>
    <message>
        <source>The file is damaged at %1.</source>
        <translation>Le fichier est endommagé à %1.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <translation>Il n’y a ni image ni son dans ce fichier.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose a file in the preferences.</source>
        <extracomment>%1: a command to be typed in a terminal</extracomment>
        <translation>Installez-le avec «&#xa0;%1&#xa0;», ou choisissez un fichier dans les préférences.</translation>
    </message>
    <message>
        <source>Install %1 as your system does, or choose a file in the preferences.</source>
        <extracomment>%1: names of programs, &quot;yt-dlp, ffmpeg&quot;</extracomment>
        <translation>Installez %1 de la manière prévue par votre système, ou choisissez un fichier dans les préférences.</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2, but it is not a program.</source>
        <translation>«&#xa0;%1&#xa0;» a été choisi pour %2, mais ce n’est pas un programme.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 n’est pas installé.</translation>
    </message>
    <message>
        <source>Install %1, or choose its program file in the preferences.</source>
        <translation>Installez %1, ou choisissez son fichier programme dans les préférences.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose its program file in the preferences.</source>
        <translation>Installez-le avec «&#xa0;%1&#xa0;», ou choisissez son fichier programme dans les préférences.</translation>
    </message>
    <message>
        <source>This job has made no file whose pictures could be compared.</source>
        <translation>Cette tâche n’a produit aucun fichier dont les images pourraient être comparées.</translation>
    </message>
    <message>
        <source>The downloaded original of “%1” was not kept, so there is nothing to compare with.</source>
        <translation>L’original téléchargé de «&#xa0;%1&#xa0;» n’a pas été conservé, il n’y a donc rien à quoi comparer.</translation>
    </message>
    <message>
        <source>Add “original” to the files that are made to keep it the next time.</source>
        <translation>Ajoutez «&#xa0;original&#xa0;» aux fichiers produits pour le conserver la prochaine fois.</translation>
    </message>
    <message>
        <source>Neither the source nor a file that the job has made is still there.</source>
        <translation>Ni la source ni aucun fichier produit par la tâche n’est encore là.</translation>
    </message>
    <message>
        <source>Only one of the files that could be compared is still there.</source>
        <translation>Un seul des fichiers qui pourraient être comparés est encore là.</translation>
    </message>
    <message>
        <source>Put the other one back where it was, then try again.</source>
        <translation>Remettez l’autre là où il était, puis réessayez.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The source is no longer at “%1”. You see two files that were made of it.</source>
        <translation>La source n’est plus à «&#xa0;%1&#xa0;». Vous voyez deux fichiers qui en ont été tirés.</translation>
    </message>
    <message>
        <source>The downloaded original was not kept. You see two files that were made of it.</source>
        <translation>L’original téléchargé n’a pas été conservé. Vous voyez deux fichiers qui en ont été tirés.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>no way is known to fetch them</source>
        <translation>aucun moyen connu de les récupérer</translation>
    </message>
    <message>
        <source>nothing is at their addresses any more</source>
        <translation>il n’y a plus rien à leurs adresses</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>l’accès a été refusé</translation>
    </message>
    <message>
        <source>the sites ask for fewer requests</source>
        <translation>les sites demandent moins de requêtes</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>le réseau a fait défaut</translation>
    </message>
    <message>
        <source>the servers failed</source>
        <translation>les serveurs ont fait défaut</translation>
    </message>
    <message>
        <source>the downloads are not whole</source>
        <translation>les téléchargements sont incomplets</translation>
    </message>
    <message>
        <source>there is no video in them</source>
        <translation>ils ne contiennent pas de vidéo</translation>
    </message>
    <message>
        <source>the media are damaged</source>
        <translation>les médias sont endommagés</translation>
    </message>
    <message>
        <source>their source files are not there</source>
        <translation>leurs fichiers source ne sont pas là</translation>
    </message>
    <message>
        <source>they could not be converted</source>
        <translation>leur conversion a échoué</translation>
    </message>
    <message>
        <source>their folders cannot be written</source>
        <translation>impossible d’écrire dans leurs dossiers</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>a program is missing</source>
        <translation>un programme manque</translation>
    </message>
    <message>
        <source>yt-dlp or FFmpeg failed</source>
        <translation>yt-dlp ou FFmpeg a échoué</translation>
    </message>
    <message>
        <source>something else went wrong</source>
        <translation>un autre problème est survenu</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all jobs of the list</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Local files</source>
        <extracomment>in the place of an internet host: files of this computer</extracomment>
        <translation>Fichiers locaux</translation>
    </message>
    <message>
        <source>Without a preset</source>
        <translation>Sans préréglage</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Stopping before sleep…</source>
        <translation>Arrêt avant la mise en veille…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2</source>
        <extracomment>%1: a host such as example.org, %2: a time of the day</extracomment>
        <translation>%1 a demandé une pause jusqu’à %2</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>Nouvel essai à %1</translation>
    </message>
    <message>
        <source>Tries again at %1: %2</source>
        <extracomment>%1: a time of the day, %2: one sentence that says what went wrong</extracomment>
        <translation>Nouvel essai à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting for an encode slot</source>
        <translation>Attend une place d’encodage</translation>
    </message>
    <message>
        <source>Waiting for a download slot</source>
        <translation>Attend une place de téléchargement</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>Démarre à %1</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Attend de l’espace disque</translation>
    </message>
    <message>
        <source>Waiting for its folder or drive</source>
        <translation>Attend son dossier ou son disque</translation>
    </message>
    <message>
        <source>Waiting for a missing program</source>
        <translation>Attend un programme manquant</translation>
    </message>
    <message>
        <source>Queued, nothing is started</source>
        <translation>Dans la file, rien n’est démarré</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <extracomment>%1: one sentence that says by what</extracomment>
        <translation>Interrompue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: one sentence that says what went wrong</extracomment>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1: a whole number, with the space or none that goes before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normale</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Aucune tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed after the program had ended unexpectedly.</source>
        <translation>
            <numerusform>%n tâche reprise après l’arrêt inattendu du programme.</numerusform>
            <numerusform>%n tâches reprises après l’arrêt inattendu du programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) among them start over.</source>
        <translation>
            <numerusform>%n conversion parmi elles recommence.</numerusform>
            <numerusform>%n conversions parmi elles recommencent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had only to be put in place.</source>
        <translation>
            <numerusform>%n d’entre elles n’avait plus qu’à être mise en place.</numerusform>
            <numerusform>%n d’entre elles n’avaient plus qu’à être mises en place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were running when the program ended; press Resume to go on with them.</source>
        <translation>
            <numerusform>%n tâche était en cours quand le programme s’est arrêté&#x202f;; cliquez sur «&#xa0;Reprendre&#xa0;» pour la continuer.</numerusform>
            <numerusform>%n tâches étaient en cours quand le programme s’est arrêté&#x202f;; cliquez sur «&#xa0;Reprendre&#xa0;» pour les continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were at work each time and may be the reason; they are not resumed by themselves any more.</source>
        <translation>
            <numerusform>%n tâche était chaque fois en cours et en est peut-être la cause&#x202f;; elle n’est plus reprise automatiquement.</numerusform>
            <numerusform>%n tâches étaient chaque fois en cours et en sont peut-être la cause&#x202f;; elles ne sont plus reprises automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Mettre en place</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>yt-dlp and FFmpeg are missing: without them no job can start.</source>
        <translation>yt-dlp et FFmpeg manquent&#xa0;: sans eux, aucune tâche ne peut démarrer.</translation>
    </message>
    <message>
        <source>yt-dlp is missing: without it nothing can be downloaded.</source>
        <translation>yt-dlp manque&#xa0;: sans lui, rien ne peut être téléchargé.</translation>
    </message>
    <message>
        <source>FFmpeg is missing: without it no file can be checked or converted.</source>
        <translation>FFmpeg manque&#xa0;: sans lui, aucun fichier ne peut être vérifié ni converti.</translation>
    </message>
    <message>
        <source>%1 – not in the FFmpeg of this computer</source>
        <extracomment>%1: a codec</extracomment>
        <translation>%1 – absent du FFmpeg de cet ordinateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a summary. %1: what it is about, %2: what it is</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>sound alone</source>
        <translation>son seul</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>taille d’origine</translation>
    </message>
    <message>
        <source>%1 kbit/s at 1080p</source>
        <translation>%1&#xa0;kbit/s en 1080p</translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>%1&#xa0;Mo au plus</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>bonne qualité</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>qualité %1</translation>
    </message>
    <message>
        <source>in hardware where it works</source>
        <translation>par le matériel si possible</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>vignette</translation>
    </message>
    <message>
        <source>title and description</source>
        <translation>titre et description</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>chapitres</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Incorporés</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Pour yt-dlp</translation>
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
        <translation>Copié, non encodé</translation>
    </message>
    <message>
        <source>Quick to make</source>
        <translation>Rapide à produire</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Small files, slow to make</source>
        <translation>Petits fichiers, lent à produire</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>A file for each size</source>
        <translation>Un fichier par taille</translation>
    </message>
    <message>
        <source>HLS: a folder for web players</source>
        <translation>HLS&#xa0;: un dossier pour les lecteurs web</translation>
    </message>
    <message>
        <source>Files and HLS</source>
        <translation>Fichiers et HLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>In the video file</source>
        <translation>Dans le fichier vidéo</translation>
    </message>
    <message>
        <source>In files of their own</source>
        <translation>Dans des fichiers séparés</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Sponsors</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>Autopromotion</translation>
    </message>
    <message>
        <source>Requests to like and subscribe</source>
        <translation>Appels à aimer et à s’abonner</translation>
    </message>
    <message>
        <source>Intros</source>
        <translation>Génériques de début</translation>
    </message>
    <message>
        <source>Outros</source>
        <translation>Génériques de fin</translation>
    </message>
    <message>
        <source>Previews and recaps</source>
        <translation>Aperçus et récapitulatifs</translation>
    </message>
    <message>
        <source>Fillers and jokes</source>
        <translation>Digressions et blagues</translation>
    </message>
    <message>
        <source>Parts without music</source>
        <translation>Passages sans musique</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Empaquetage</translation>
    </message>
    <message>
        <source>The source&apos;s subtitles are left out.</source>
        <translation>Les sous-titres de la source sont omis.</translation>
    </message>
    <message>
        <source>The format “%1” in the preset stands for several files, not for one.</source>
        <translation>Le format « %1 » du préréglage désigne plusieurs fichiers au lieu d’un seul.</translation>
    </message>
    <message>
        <source>Make room on this disk, or check its permissions, then press Retry.</source>
        <translation>Libérez de la place sur ce disque ou vérifiez ses droits d’accès, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of cookies.</source>
        <translation>« %1 » est trop volumineux pour un fichier de cookies.</translation>
    </message>
    <message>
        <source>Live streams cannot be fetched through the proxy that is set.</source>
        <translation>Les diffusions en direct ne peuvent pas passer par le proxy défini.</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be fetched through the proxy that is set.</source>
        <translation>Les flux de ce type ne peuvent pas passer par le proxy défini.</translation>
    </message>
    <message>
        <source>Set a proxy whose address begins with “http://” in the preferences, or none, then press Retry.</source>
        <translation>Indiquez dans les préférences un proxy dont l’adresse commence par « http:// », ou aucun, puis réessayez.</translation>
    </message>
    <message>
        <source>Work space:</source>
        <translation>Espace de travail :</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <translation>environ %1 pendant la conversion</translation>
    </message>
    <message>
        <source>This conversion needs about %1 on the disk while it runs, and %2 are to stay free, but only %3 are free.</source>
        <translation>Cette conversion a besoin d’environ %1 sur le disque pendant qu’elle s’exécute, et %2 doivent rester libres, mais seuls %3 le sont.</translation>
    </message>
    <message>
        <source>Waiting for disk space: %1</source>
        <extracomment>%1: one sentence that says how much is missing</extracomment>
        <translation>En attente d’espace disque : %1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <extracomment>a picture of a film; %1: how many of them are converted</extracomment>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <extracomment>a picture of a film; %1: how many of them are converted, %2: how many there are</extracomment>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames per second; %1: a number</extracomment>
        <translation>%1&#xa0;i/s</translation>
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
        <translation>Met des vidéos en file d’attente, les télécharge avec yt-dlp, les convertit avec FFmpeg
et termine ce qu’il a accepté.

  respool [SOURCE…]          ouvre la fenêtre avec ces tâches
  respool run [SOURCE…]      ajoute, puis travaille jusqu’à ce que la file soit vide
  respool add SOURCE…        enregistre des tâches, pour la fenêtre ouverte ou la prochaine exécution
  respool list               affiche les tâches
  respool show ID            affiche une tâche
  respool rename ID NAME     donne un autre nom à une tâche et à ses futurs fichiers
  respool sheet ID           crée une planche-contact d’une tâche terminée
  respool presets            affiche ce que --preset accepte

Une SOURCE est une adresse (http, https) ou un fichier. Ce qui suit «&#xa0;--&#xa0;» n’est jamais une option.</translation>
    </message>
    <message>
        <source>“respool rename” takes the number of one job and its new name.</source>
        <translation>« respool rename » attend le numéro d’une tâche et son nouveau nom.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>What was chosen for this job cannot be read.</source>
        <translation>Les choix faits pour cette tâche sont illisibles.</translation>
    </message>
    <message>
        <source>Add its source again, then remove this job. If a newer Respool added it, retry it with that one.</source>
        <translation>Ajoutez de nouveau sa source, puis supprimez cette tâche. Si un Respool plus récent l’a ajoutée, réessayez avec celui-ci.</translation>
    </message>
    <message>
        <source>The times of the source have holes or jump: where sound is missing it is silent, and parts follow each other.</source>
        <translation>Les temps de la source ont des trous ou des sauts : là où le son manque, il y a du silence, et les parties se suivent.</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>il en manque des parties</translation>
    </message>
    <message>
        <source>Too much of the source is damaged.</source>
        <translation>Une trop grande partie de la source est endommagée.</translation>
    </message>
    <message numerus="yes">
        <source>The source is damaged at %n place(s): pictures may be wrong there, and sound that is missing is silent.</source>
        <translation>
            <numerusform>La source est endommagée à %n endroit : les images peuvent y être fausses, et le son manquant est remplacé par du silence.</numerusform>
            <numerusform>La source est endommagée à %n endroits : les images peuvent y être fausses, et le son manquant est remplacé par du silence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Remarque :</translation>
    </message>
</context>
<context>
    <name>respool::AddActions</name>
    <message>
        <source>The clipboard holds neither an address nor a file.</source>
        <translation>Le presse-papiers ne contient ni adresse ni fichier.</translation>
    </message>
</context>
<context>
    <name>respool::AddDialog</name>
    <message>
        <source>Choose &amp;Format…</source>
        <translation>Choisir le &amp;format…</translation>
    </message>
    <message>
        <source>&amp;List Its Videos</source>
        <translation>&amp;Lister ses vidéos</translation>
    </message>
    <message>
        <source>Leave Out &amp;Duplicates</source>
        <translation>Omettre les &amp;doublons</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose which of its formats is downloaded of the selected address</source>
        <translation>Choisir lequel de ses formats est téléchargé pour l’adresse sélectionnée</translation>
    </message>
    <message>
        <source>Replace the selected playlist by its videos</source>
        <translation>Remplacer la playlist sélectionnée par ses vidéos</translation>
    </message>
    <message>
        <source>Leave out what is in the list already or was given twice</source>
        <translation>Omettre ce qui est déjà dans la liste ou a été indiqué deux fois</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>F&amp;ichiers…</translation>
    </message>
    <message>
        <source>Fold&amp;er…</source>
        <translation>Dossi&amp;er…</translation>
    </message>
    <message>
        <source>Lis&amp;t…</source>
        <translation>Lis&amp;te…</translation>
    </message>
    <message>
        <source>Add video and audio files</source>
        <translation>Ajouter des fichiers vidéo et audio</translation>
    </message>
    <message>
        <source>Add the video and audio files in a folder and below it</source>
        <translation>Ajouter les fichiers vidéo et audio d’un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>Add the addresses in a text file or a table (CSV)</source>
        <translation>Ajouter les adresses d’un fichier texte ou d’un tableau (CSV)</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Fichiers à ajouter</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Listes d’adresses</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.list *.m3u)</source>
        <translation>Listes (*.txt *.csv *.tsv *.list *.m3u)</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Folder with videos</source>
        <translation>Dossier contenant des vidéos</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>%n autre ligne n’a pas pu être utilisée.</numerusform>
            <numerusform>%n autres lignes n’ont pas pu être utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n à ajouter</numerusform>
            <numerusform>%n à ajouter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1: a size; there are others whose size nobody knows</extracomment>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <translation>seulement %1 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Ajouter %n</numerusform>
            <numerusform>Ajouter %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddOptionsForm</name>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>When I resume them</source>
        <translation>Quand je les reprendrai</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>P&amp;riorité</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Démarra&amp;ge</translation>
    </message>
</context>
<context>
    <name>respool::AddPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Manage Presets</source>
        <translation>Gérer les préréglages</translation>
    </message>
    <message>
        <source>See, make and change presets</source>
        <translation>Voir, créer et modifier des préréglages</translation>
    </message>
    <message>
        <source>Add to the list and begin (Enter)</source>
        <translation>Ajouter à la liste et commencer (Entrée)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add many, files, folders or lists, and choose more (Ctrl+N)</source>
        <translation>Ajouter plusieurs adresses, des fichiers, dossiers ou listes, avec plus de choix (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>respool::AddTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>of a video, in time</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Playlist, %n video(s)</source>
        <translation>
            <numerusform>Playlist, %n vidéo</numerusform>
            <numerusform>Playlist, %n vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>Identique à la ligne %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Déjà dans la liste</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>Format choisi</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>respool::AddressEntry</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Paste addresses or file paths, one a line</source>
        <translation>Collez des adresses ou des chemins de fichiers, un par ligne</translation>
    </message>
</context>
<context>
    <name>respool::AdvancedPanel</name>
    <message>
        <source>Export Diagnostics…</source>
        <translation>Exporter le diagnostic…</translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation>Espace à garder libre sur le disque</translation>
    </message>
    <message>
        <source>Jobs wait while there is less.</source>
        <translation>Les tâches attendent tant qu’il y en a moins.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>MiB: 1,048,576 bytes</extracomment>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder of the list and its settings</source>
        <translation>Ouvrir le dossier de la liste et de ses réglages</translation>
    </message>
    <message>
        <source>No program is set up to open folders.</source>
        <translation>Aucun programme n’est configuré pour ouvrir les dossiers.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The list of jobs, its backups and the logs lie there.</source>
        <translation>La liste des tâches, ses sauvegardes et les journaux s’y trouvent.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>A text file with versions, settings, numbers of jobs and the last lines of logs, for a report about a problem. It holds no passwords, cookies or tokens; addresses of videos can be in it. Read it before you send it.</source>
        <translation>Un fichier texte avec les versions, les réglages, des nombres de tâches et les dernières lignes des journaux, pour signaler un problème. Il ne contient ni mots de passe, ni cookies, ni jetons&#x202f;; il peut contenir des adresses de vidéos. Lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Export Diagnostics</source>
        <translation>Exporter le diagnostic</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Writing the diagnostics…</source>
        <translation>Écriture du diagnostic…</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>respool::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another one is used at the next start.</source>
        <translation>Le changement prend effet au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsModel</name>
    <message>
        <source>#</source>
        <extracomment>a column: the number of a run</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a column: how a run ended</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsPage</name>
    <message>
        <source>Attempts of the job</source>
        <translation>Essais de la tâche</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Rien n’a encore été exécuté pour cette tâche.</translation>
    </message>
</context>
<context>
    <name>respool::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>respool::Collector</name>
    <message>
        <source>Only the first %1 of so many were taken.</source>
        <translation>Il y en avait trop&#xa0;: seuls les %1 premiers ont été pris.</translation>
    </message>
    <message>
        <source>Add the others when these are in the list.</source>
        <translation>Ajoutez les autres quand ceux-ci seront dans la liste.</translation>
    </message>
    <message>
        <source>There is no video or audio file in the folder “%1”.</source>
        <translation>Il n’y a aucun fichier vidéo ou audio dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give a folder that has some.</source>
        <translation>Indiquez un dossier qui en contient.</translation>
    </message>
    <message>
        <source>“%1” is too long for a list, or it cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long pour une liste, ou illisible.</translation>
    </message>
    <message>
        <source>Split it into shorter ones.</source>
        <translation>Divisez-le en listes plus courtes.</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>Il n’y a aucune adresse dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give a list with an address on each line.</source>
        <translation>Indiquez une liste avec une adresse par ligne.</translation>
    </message>
    <message>
        <source>There are too many files in the folder “%1”: only some were looked at.</source>
        <translation>Le dossier « %1 » contient trop de fichiers : seuls certains ont été examinés.</translation>
    </message>
    <message>
        <source>Give the folders in it that have the videos.</source>
        <translation>Indiquez ses sous-dossiers qui contiennent les vidéos.</translation>
    </message>
</context>
<context>
    <name>respool::ColumnLayout</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Standard Columns</source>
        <translation>Colonnes par défaut</translation>
    </message>
</context>
<context>
    <name>respool::CommandPage</name>
    <message>
        <source>Copy Commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>Commands of the job</source>
        <translation>Commandes de la tâche</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Rien n’a encore été exécuté pour cette tâche.</translation>
    </message>
</context>
<context>
    <name>respool::CompareCanvas</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Left and Right go to the frame before and after, Shift with arrows moves the part that is seen, Ctrl with Left and Right moves the divider.</source>
        <translation>Gauche et Droite vont à l’image précédente et suivante, Maj avec les flèches déplace la partie visible, Ctrl avec Gauche et Droite déplace le séparateur.</translation>
    </message>
</context>
<context>
    <name>respool::CompareDialog</name>
    <message>
        <source>Compare: %1</source>
        <extracomment>the title of a window; %1: the name of a job</extracomment>
        <translation>Comparer&#xa0;: %1</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>Premier fichier</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Second fichier</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>L’une à côté de l’autre</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>One over the other, with a divider to drag</source>
        <translation>L’une sur l’autre, avec un séparateur à faire glisser</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>L’image entière</translation>
    </message>
    <message>
        <source>100 %</source>
        <extracomment>of a zoom</extracomment>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Every dot as it is; drag to move</source>
        <translation>Chaque pixel tel quel&#x202f;; faites glisser pour déplacer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a size in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>Il n’y a pas d’image à cet instant.</translation>
    </message>
    <message>
        <source>%1  ·  frame %2</source>
        <extracomment>%1: a time, %2: the number of a frame</extracomment>
        <translation>%1  ·  image %2</translation>
    </message>
</context>
<context>
    <name>respool::ContactSheets</name>
    <message>
        <source>Making the contact sheet of “%1”…</source>
        <translation>Création de la planche-contact de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>«&#xa0;%1&#xa0;» est prêt.</translation>
    </message>
</context>
<context>
    <name>respool::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>respool::DownloadsPanel</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>Ce dossier n’est pas là actuellement.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>Impossible d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Ce fichier n’est pas là.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Impossible de lire ce fichier.</translation>
    </message>
    <message>
        <source>This is no cookies file in Netscape&apos;s format.</source>
        <translation>Ce n’est pas un fichier de cookies au format Netscape.</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Dossier des nouveaux fichiers</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Fichier de cookies</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Downloads from one host at once</source>
        <translation>Téléchargements simultanés par hôte</translation>
    </message>
    <message>
        <source>Some hosts refuse more than a few.</source>
        <translation>Certains hôtes en refusent plus de quelques-uns.</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Hôtes avec leur propre nombre</translation>
    </message>
    <message>
        <source>Tries before a job is given up</source>
        <translation>Essais avant d’abandonner une tâche</translation>
    </message>
    <message>
        <source>Counted anew whenever a try got further than the last.</source>
        <translation>Le compte repart de zéro dès qu’un essai va plus loin que le précédent.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Vitesse de tous les téléchargements réunis</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>KiB a second: 1,024 bytes a second</extracomment>
        <translation> Kio/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>instead of a number of KiB a second</extracomment>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <extracomment>%1: a browser, such as Firefox</extracomment>
        <translation>Ceux de %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>For videos that only people who are signed in can see.</source>
        <translation>Pour les vidéos que seules les personnes connectées peuvent voir.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>This is no address of a proxy, such as “%1”.</source>
        <translation>Ce n’est pas une adresse de proxy, telle que «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>respool::EmptyState</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Add the addresses or files that were copied</source>
        <translation>Ajouter les adresses ou fichiers copiés</translation>
    </message>
    <message>
        <source>No job matches “%1”</source>
        <translation>Aucune tâche ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear the search, or choose “All” beside the list, to see all jobs.</source>
        <translation>Effacez la recherche, ou choisissez «&#xa0;Toutes&#xa0;» à côté de la liste, pour voir toutes les tâches.</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>Déposez des vidéos ici</translation>
    </message>
    <message>
        <source>Links from the browser, files from a folder, or a list of addresses as text.

Or paste an address above, for example https://example.org/talk.mp4,
and press Enter. What is in the list is safe: it goes on after a restart.</source>
        <translation>Liens du navigateur, fichiers d’un dossier ou liste d’adresses sous forme de texte.

Ou collez une adresse ci-dessus, par exemple https://example.org/talk.mp4,
et appuyez sur Entrée. Ce qui est dans la liste est à l’abri&#xa0;: tout reprend après un redémarrage.</translation>
    </message>
</context>
<context>
    <name>respool::EncodingPanel</name>
    <message>
        <source>Conversions at once</source>
        <translation>Conversions simultanées</translation>
    </message>
    <message>
        <source>One uses the whole processor already; more rarely end sooner.</source>
        <translation>Une seule occupe déjà tout le processeur&#x202f;; en lancer plus fait rarement gagner du temps.</translation>
    </message>
    <message>
        <source>Threads of one conversion</source>
        <translation>Threads par conversion</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs.</source>
        <translation>Moins il y en a, plus il reste de processeur aux autres programmes.</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <extracomment>instead of a number of threads</extracomment>
        <translation>Autant que de cœurs</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Laisser la priorité aux autres programmes</translation>
    </message>
    <message>
        <source>With 19 conversions get what nobody else wants.</source>
        <translation>Avec 19, les conversions n’ont que ce dont personne d’autre ne veut.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>instead of a number from 1 to 19: how much conversions give way to other programs</extracomment>
        <translation>Pas du tout</translation>
    </message>
</context>
<context>
    <name>respool::FailureGroups</name>
    <message>
        <source>Retry All</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Close the list of failures</source>
        <translation>Fermer la liste des échecs</translation>
    </message>
    <message>
        <source>Close until more jobs fail</source>
        <translation>Fermer jusqu’à ce que d’autres tâches échouent</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Échecs par cause</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <extracomment>%n: jobs; %1: what they have in common, such as “the disk is full” or a sentence</extracomment>
        <translation>
            <numerusform>%n en échec&#xa0;: %1</numerusform>
            <numerusform>%n en échec&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Afficher les outils…</translation>
    </message>
</context>
<context>
    <name>respool::FileHandOver</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas là.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It was moved, renamed or deleted after the job had put it in place.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là. Le fichier a été déplacé, renommé ou supprimé après avoir été mis en place par la tâche.</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. Choose one in the file manager.</source>
        <translation>Aucun programme n’est configuré pour ouvrir «&#xa0;%1&#xa0;». Choisissez-en un dans le gestionnaire de fichiers.</translation>
    </message>
</context>
<context>
    <name>respool::FilesPage</name>
    <message>
        <source>Files of the job</source>
        <translation>Fichiers de la tâche</translation>
    </message>
    <message>
        <source>This job has made no file yet.</source>
        <translation>Cette tâche n’a encore produit aucun fichier.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play it in the program for such files (Enter)</source>
        <translation>Lire avec le programme prévu pour ces fichiers (Entrée)</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copier son chemin</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Look at it and its source at the same time position</source>
        <translation>Le voir à côté de sa source, au même instant</translation>
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
        <translation>Filtres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>%n: how many more hosts or presets there are</extracomment>
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n de plus…</numerusform>
            <numerusform>%n de plus…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FolderButton</name>
    <message>
        <source>New files go to “%1”. Click to choose another folder.</source>
        <translation>Les nouveaux fichiers vont dans «&#xa0;%1&#xa0;». Cliquez pour choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Dossier des nouveaux fichiers</translation>
    </message>
</context>
<context>
    <name>respool::FormatPicker</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose Format</source>
        <translation>Choisir le format</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Video formats</source>
        <translation>Formats vidéo</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>Formats audio</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Selon le préréglage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>Mis dans le fichier</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>Fichiers séparés</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>&amp;Sous-titres</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>Langues des sous-titres</translation>
    </message>
    <message>
        <source>“%1” is a playlist: its videos have formats of their own.</source>
        <translation>«&#xa0;%1&#xa0;» est une playlist&#xa0;: ses vidéos ont leurs propres formats.</translation>
    </message>
</context>
<context>
    <name>respool::FormatTableModel</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The best video</source>
        <extracomment>of several videos or sounds</extracomment>
        <translation>La meilleure vidéo</translation>
    </message>
    <message>
        <source>The best sound</source>
        <translation>Le meilleur son</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Pas de vidéo</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames a second</extracomment>
        <translation>%1&#xa0;i/s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>a bitrate</extracomment>
        <translation>%1&#xa0;kbit/s</translation>
    </message>
</context>
<context>
    <name>respool::FrameFetcher</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Il n’y a pas de place pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>No pictures can be read from “%1”.</source>
        <translation>Aucune image ne peut être lue dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Vérifiez que la lecture fonctionne.</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>Il n’y a pas d’image à cet instant.</translation>
    </message>
    <message>
        <source>Move a little forward or back.</source>
        <translation>Avancez ou reculez un peu.</translation>
    </message>
</context>
<context>
    <name>respool::GeneralPanel</name>
    <message>
        <source>Resume interrupted jobs at the next start</source>
        <translation>Reprendre les tâches interrompues au prochain démarrage</translation>
    </message>
    <message>
        <source>Otherwise they wait for you.</source>
        <translation>Sinon, elles vous attendent.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Jobs go on without the window. Where there is no tray, closing ends the program.</source>
        <translation>Les tâches continuent sans la fenêtre. S’il n’y a pas de zone de notification, la fermeture quitte le programme.</translation>
    </message>
    <message>
        <source>Offer addresses that are copied anywhere</source>
        <translation>Proposer les adresses copiées n’importe où</translation>
    </message>
    <message>
        <source>Nothing is added until you say so, and nothing leaves the computer.</source>
        <translation>Rien n’est ajouté sans votre accord et rien ne quitte l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>respool::HistoryPanel</name>
    <message>
        <source>Take finished jobs from the list after (days)</source>
        <translation>Retirer de la liste les tâches finies après (jours)</translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Leurs fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>instead of a number of days</extracomment>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>respool::HostLimitsTable</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Hôtes avec leur propre nombre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultanés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Ajouter un hôte</translation>
    </message>
    <message>
        <source>Remove host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Retirer l’hôte</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois.</translation>
    </message>
</context>
<context>
    <name>respool::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop and keep what is there (Space)</source>
        <translation>Arrêter et garder ce qui est là (Espace)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on where it stopped (Space)</source>
        <translation>Reprendre là où elle s’est arrêtée (Espace)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop and delete unfinished files</source>
        <translation>Arrêter et supprimer les fichiers inachevés</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Essayer de nouveau (F5)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take from the list; finished files stay (Del)</source>
        <translation>Retirer de la liste&#x202f;; les fichiers finis restent (Suppr)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Play the finished file (Enter)</source>
        <translation>Lire le fichier fini (Entrée)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the finished file in its folder</source>
        <translation>Afficher le fichier fini dans son dossier</translation>
    </message>
    <message>
        <source>Contact Sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Make a picture with twenty frames beside the finished file</source>
        <translation>Créer une planche de vingt images à côté du fichier fini</translation>
    </message>
    <message>
        <source>Compare with Source…</source>
        <translation>Comparer à la source…</translation>
    </message>
    <message>
        <source>Look at the finished file and its source at the same time position</source>
        <translation>Voir le fichier fini et sa source au même instant</translation>
    </message>
    <message>
        <source>Retry from Scratch</source>
        <translation>Recommencer à zéro</translation>
    </message>
    <message>
        <source>Throw away what is there and begin anew</source>
        <translation>Jeter ce qui est là et recommencer</translation>
    </message>
    <message>
        <source>Start Now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Start ahead of all others and of the limits</source>
        <translation>Démarrer avant toutes les autres et malgré les limites</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>Démarrer à…</translation>
    </message>
    <message>
        <source>Start at a time of your choice</source>
        <translation>Démarrer à l’heure de votre choix</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>One place nearer to its turn</source>
        <translation>Une place plus près de son tour</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>One place farther from its turn</source>
        <translation>Une place plus loin de son tour</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Placer en premier</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>Avant toutes les autres de sa priorité</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>Placer en dernier</translation>
    </message>
    <message>
        <source>Behind all others of its priority</source>
        <translation>Après toutes les autres de sa priorité</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Before all normal ones</source>
        <translation>Avant toutes les normales</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>Dans l’ordre de la liste</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Behind all normal ones</source>
        <translation>Après toutes les normales</translation>
    </message>
    <message>
        <source>Remove with Files…</source>
        <translation>Retirer avec les fichiers…</translation>
    </message>
    <message>
        <source>Take from the list and delete the finished files</source>
        <translation>Retirer de la liste et supprimer les fichiers finis</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give it, and its files, another name</source>
        <translation>Lui donner un autre nom, ainsi qu’à ses fichiers</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy where it comes from</source>
        <translation>Copier l’adresse d’où elle vient</translation>
    </message>
    <message>
        <source>Pause or Resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Pause, or go on where it stopped</source>
        <translation>Mettre en pause, ou reprendre là où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The files of this job have their names already. Rename them in the file manager.</source>
        <translation>Les fichiers de cette tâche ont déjà leurs noms. Renommez-les dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>This job has made no file.</source>
        <translation>Cette tâche n’a produit aucun fichier.</translation>
    </message>
</context>
<context>
    <name>respool::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Pages des détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>respool::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>respool::JobTableModel</name>
    <message>
        <source>Busy</source>
        <comment>progress that cannot be measured</comment>
        <translation>Occupée</translation>
    </message>
    <message>
        <source>#</source>
        <comment>a job&apos;s place in the queue</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>ETA</source>
        <comment>time that is left</comment>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Place dans la file d’attente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>when the job was</comment>
        <translation>Finie</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <comment>time</comment>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Numéro de tâche</translation>
    </message>
</context>
<context>
    <name>respool::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>Dans la liste des tâches</translation>
    </message>
    <message>
        <source>In the details of a job</source>
        <translation>Dans les détails d’une tâche</translation>
    </message>
</context>
<context>
    <name>respool::LogPage</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Open Whole Log</source>
        <translation>Ouvrir le journal entier</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Stay at the end while the log grows</source>
        <translation>Rester à la fin pendant que le journal s’allonge</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in a log; %1: which one, %2: how many there are</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous place in the log</source>
        <translation>Passage précédent du journal</translation>
    </message>
</context>
<context>
    <name>respool::LogView</name>
    <message>
        <source>Log of the job</source>
        <translation>Journal de la tâche</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Rien n’a encore été exécuté pour cette tâche.</translation>
    </message>
</context>
<context>
    <name>respool::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Ajouter ce qui a été copié</translation>
    </message>
    <message>
        <source>Add many at once</source>
        <translation>Ajouter plusieurs à la fois</translation>
    </message>
    <message>
        <source>Go to the addresses</source>
        <translation>Aller aux adresses</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Afficher ou masquer les filtres</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search, or find in the log</source>
        <translation>Rechercher, ou trouver dans le journal</translation>
    </message>
</context>
<context>
    <name>respool::NameTemplateEdit</name>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert a placeholder into the name</source>
        <translation>Insérer un champ dans le nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Day on which it was added</source>
        <translation>Jour de l’ajout</translation>
    </message>
    <message>
        <source>Number among those added together</source>
        <translation>Numéro parmi les tâches ajoutées ensemble</translation>
    </message>
    <message>
        <source>Size or kind, such as 720p</source>
        <translation>Taille ou type, p.&#xa0;ex. 720p</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a placeholder stands for, %2: the placeholder, such as {title}</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <extracomment>%1: something like {year}</extracomment>
        <translation>Le champ %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>respool::Notifications</name>
    <message>
        <source>All jobs are done</source>
        <translation>Toutes les tâches sont terminées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Respool works on in the tray</source>
        <translation>Respool continue dans la zone de notification</translation>
    </message>
    <message>
        <source>Its icon there shows the window again, and “Quit” in the icon&apos;s menu ends the program.</source>
        <translation>Son icône y réaffiche la fenêtre, et «&#xa0;Quitter&#xa0;» dans le menu de l’icône ferme le programme.</translation>
    </message>
</context>
<context>
    <name>respool::NotificationsPanel</name>
    <message>
        <source>Notify about</source>
        <translation>Prévenir pour</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>Tout ce qui se termine</translation>
    </message>
    <message>
        <source>Failures, and the end of all jobs</source>
        <translation>Les échecs, et la fin de toutes les tâches</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Several that come together are told as one.</source>
        <translation>Plusieurs événements rapprochés sont annoncés en une fois.</translation>
    </message>
</context>
<context>
    <name>respool::OutputsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>a column: whether a file is still where it was put</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Déplacé ou supprimé</translation>
    </message>
</context>
<context>
    <name>respool::OverviewPage</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Enregistré dans</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>Aperçu de la tâche</translation>
    </message>
    <message>
        <source>Why the job failed</source>
        <translation>Pourquoi la tâche a échoué</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Copier la source</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show destination folder</source>
        <translation>Afficher le dossier de destination</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finie</translation>
    </message>
    <message>
        <source>At work for</source>
        <extracomment>the time that tools have worked for a job</extracomment>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>how often a job was cut off by a crash or a power loss</extracomment>
        <translation>Interruptions</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: minutes and seconds</extracomment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>
            <numerusform>%1 dans %n fichier</numerusform>
            <numerusform>%1 dans %n fichiers</numerusform>
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
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <extracomment>disk space; %1: a size such as 1.2 MB</extracomment>
        <translation>environ %1 pendant la conversion</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>How it was converted</source>
        <translation>Comment la conversion s’est faite</translation>
    </message>
</context>
<context>
    <name>respool::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: what the file or folder is for</extracomment>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the whole path, from the root of the disk on.</source>
        <translation>Saisissez le chemin complet, depuis la racine du disque.</translation>
    </message>
</context>
<context>
    <name>respool::PowerPanel</name>
    <message>
        <source>Keep the computer awake while there is work</source>
        <translation>Empêcher la mise en veille tant qu’il y a du travail</translation>
    </message>
    <message>
        <source>It does not fall asleep by itself then.</source>
        <translation>L’ordinateur ne se met alors pas en veille de lui-même.</translation>
    </message>
    <message>
        <source>When the last job has ended</source>
        <translation>Quand la dernière tâche est terminée</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>Mettre l’ordinateur en veille</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Éteindre l’ordinateur</translation>
    </message>
    <message>
        <source>Quit Respool</source>
        <translation>Quitter Respool</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Exécuter une commande</translation>
    </message>
    <message>
        <source>Sleep, shutdown and quitting are announced and can be stopped.</source>
        <translation>La mise en veille, l’extinction et la fermeture sont annoncées et peuvent être arrêtées.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>A program with its arguments; quotation marks keep words together.</source>
        <translation>Un programme avec ses arguments&#x202f;; les guillemets droits gardent des mots ensemble.</translation>
    </message>
    <message>
        <source>Type the command that is to be run.</source>
        <translation>Saisissez la commande à exécuter.</translation>
    </message>
</context>
<context>
    <name>respool::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Something on the page “%1” cannot be kept as it is.</source>
        <extracomment>%1: the name of a page of the preferences</extracomment>
        <translation>Un élément de la page «&#xa0;%1&#xa0;» ne peut pas être conservé tel quel.</translation>
    </message>
</context>
<context>
    <name>respool::Presence</name>
    <message>
        <source>Respool quits when the jobs at work have ended.</source>
        <translation>Respool se fermera quand les tâches en cours seront terminées.</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>Ne pas quitter</translation>
    </message>
</context>
<context>
    <name>respool::PresetChoice</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Which files to make: a preset, or original, audio, and heights such as 1080p in any combination</source>
        <translation>Quels fichiers produire&#xa0;: un préréglage, ou original, audio et des hauteurs telles que 1080p, en toute combinaison</translation>
    </message>
</context>
<context>
    <name>respool::PresetDownloadPage</name>
    <message>
        <source>Subtitles of the address</source>
        <translation>Sous-titres de l’adresse</translation>
    </message>
    <message>
        <source>The thumbnail, as the cover of the original</source>
        <translation>La vignette, comme couverture de l’original</translation>
    </message>
    <message>
        <source>Title, author, date and description</source>
        <translation>Titre, auteur, date et description</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>what the files need</source>
        <extracomment>shown in the empty field</extracomment>
        <translation>ce dont les fichiers ont besoin</translation>
    </message>
    <message>
        <source>A format selector of yt-dlp, such as 137+140 or bv*[fps&lt;=30]+ba</source>
        <translation>Un sélecteur de format de yt-dlp, tel que 137+140 ou bv*[fps&lt;=30]+ba</translation>
    </message>
    <message>
        <source>Languages of subtitles</source>
        <translation>Langues des sous-titres</translation>
    </message>
    <message>
        <source>all; or such as en, pt-BR, de.*</source>
        <extracomment>shown in the empty field. en, pt-BR, de.*: codes of languages</extracomment>
        <translation>toutes&#x202f;; ou p.&#xa0;ex. en, pt-BR, de.*</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Embed</source>
        <extracomment>what is put into the downloaded file</extracomment>
        <translation>Incorporer</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Pour yt-dlp</translation>
    </message>
    <message>
        <source>Where people have marked such parts on SponsorBlock (YouTube only)</source>
        <translation>Là où des gens ont signalé de tels passages sur SponsorBlock (YouTube seulement)</translation>
    </message>
    <message>
        <source>Extra arguments for yt-dlp</source>
        <translation>Arguments supplémentaires pour yt-dlp</translation>
    </message>
    <message>
        <source>One option each: %1</source>
        <translation>Une option par argument&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>an argument to a list</extracomment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add an argument</source>
        <translation>Ajouter un argument</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>Retirer l’argument</translation>
    </message>
    <message>
        <source>Argument for yt-dlp</source>
        <translation>Argument pour yt-dlp</translation>
    </message>
</context>
<context>
    <name>respool::PresetEditor</name>
    <message>
        <source>New Preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>Edit Preset</source>
        <translation>Modifier le préréglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Parts of the preset</source>
        <translation>Parties du préréglage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>What is wrong with the preset</source>
        <translation>Ce qui ne va pas dans le préréglage</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Donnez un nom au préréglage.</translation>
    </message>
</context>
<context>
    <name>respool::PresetFilesPage</name>
    <message>
        <source>The original, untouched</source>
        <translation>L’original, intact</translation>
    </message>
    <message>
        <source>Converted in full size</source>
        <translation>Converti en taille d’origine</translation>
    </message>
    <message>
        <source>The sound alone</source>
        <translation>Le son seul</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Empaquetage</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>such as 1080p, 720p, 480p</source>
        <extracomment>an example of what can be typed</extracomment>
        <translation>p.&#xa0;ex. 1080p, 720p, 480p</translation>
    </message>
    <message>
        <source>Lines of the short side; none above the source&apos;s. Several are made from one decoding.</source>
        <translation>Lignes du petit côté&#x202f;; aucune taille au-dessus de la source. Plusieurs sont produites en un seul décodage.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>Choisissez au moins un fichier à produire.</translation>
    </message>
</context>
<context>
    <name>respool::PresetSoundPage</name>
    <message>
        <source>Sound codec</source>
        <translation>Codec audio</translation>
    </message>
    <message>
        <source>Sound that has the codec already stays as it is</source>
        <translation>Le son qui a déjà ce codec reste tel quel</translation>
    </message>
    <message>
        <source>Keep the source&apos;s subtitles where the file can hold them</source>
        <translation>Garder les sous-titres de la source si le fichier peut les contenir</translation>
    </message>
    <message>
        <source>Bitrate of the sound</source>
        <translation>Débit du son</translation>
    </message>
    <message>
        <source>What the codec needs</source>
        <extracomment>instead of a number of kilobits</extracomment>
        <translation>Ce qu’il faut au codec</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For stereo; more channels get more.</source>
        <translation>Pour la stéréo&#x202f;; davantage s’il y a plus de canaux.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>respool::PresetVideoPage</name>
    <message>
        <source>Video codec</source>
        <translation>Codec vidéo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Ce qui décide</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>An encoder in hardware may be used where one works</source>
        <translation>Un encodeur matériel peut être utilisé s’il y en a un qui fonctionne</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>instead of a number for the quality</extracomment>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>The encoder&apos;s constant rate factor: smaller is better.</source>
        <translation>Le facteur de débit constant (CRF) de l’encodeur&#xa0;: plus petit, c’est mieux.</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For 1080p; smaller pictures get less.</source>
        <translation>Pour 1080p&#x202f;; moins pour les images plus petites.</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>The most that each file may have, sound included.</source>
        <translation>Le maximum pour chaque fichier, son compris.</translation>
    </message>
    <message>
        <source>Quicker, but larger at the same quality.</source>
        <translation>Plus rapide, mais plus gros à qualité égale.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
</context>
<context>
    <name>respool::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>What the preset makes</source>
        <translation>Ce que produit le préréglage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Créer un préréglage</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Make a preset that begins as this one</source>
        <translation>Créer un préréglage à partir de celui-ci</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change this preset; jobs keep what they have</source>
        <translation>Modifier ce préréglage&#x202f;; les tâches gardent ce qu’elles ont</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take over presets from files</source>
        <translation>Reprendre des préréglages depuis des fichiers</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save this preset as a file to pass on</source>
        <translation>Enregistrer ce préréglage dans un fichier à partager</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <extracomment>%1: the name of a preset that comes with the program</extracomment>
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Make it what it was when the program was installed</source>
        <translation>Le remettre comme à l’installation du programme</translation>
    </message>
    <message>
        <source>Delete this preset; jobs keep what they have</source>
        <translation>Supprimer ce préréglage&#x202f;; les tâches gardent ce qu’elles ont</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1: the name of the preset that is copied</extracomment>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Restore Preset</source>
        <translation>Rétablir le préréglage</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Undo all changes to the preset “%1”?</source>
        <translation>Annuler toutes les modifications du préréglage «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Supprimer le préréglage «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Jobs that were added with it keep what they have.</source>
        <translation>Les tâches ajoutées avec lui gardent ce qu’elles ont.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Export Preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>respool::PrivateFolder</name>
    <message>
        <source>No folder could be made at “%1”.</source>
        <translation>Impossible de créer un dossier à l’emplacement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then press Retry.</source>
        <translation>Vérifiez le disque et ses droits d’accès, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
</context>
<context>
    <name>respool::QueueActions</name>
    <message>
        <source>Pause All</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Stop all jobs and keep what is there</source>
        <translation>Arrêter toutes les tâches et garder ce qui est là</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Go on with all paused jobs</source>
        <translation>Continuer toutes les tâches en pause</translation>
    </message>
    <message>
        <source>Keep Computer Awake</source>
        <translation>Empêcher la mise en veille</translation>
    </message>
    <message>
        <source>No sleep by itself while jobs are running</source>
        <translation>Pas de mise en veille automatique pendant que des tâches sont en cours</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Retirer les tâches finies</translation>
    </message>
    <message>
        <source>Take finished jobs from the list; their files stay</source>
        <translation>Retirer les tâches finies de la liste&#x202f;; leurs fichiers restent</translation>
    </message>
    <message>
        <source>Clear Finished with Files…</source>
        <translation>Retirer les tâches finies avec les fichiers…</translation>
    </message>
    <message>
        <source>Take finished jobs from the list and delete their files</source>
        <translation>Retirer les tâches finies de la liste et supprimer leurs fichiers</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Préréglages…</translation>
    </message>
    <message>
        <source>What can be made of the sources</source>
        <translation>Ce qui peut être produit à partir des sources</translation>
    </message>
    <message>
        <source>Finish Running Jobs, Then Stop</source>
        <translation>Finir les tâches en cours, puis arrêter</translation>
    </message>
    <message>
        <source>Start no other jobs</source>
        <translation>Ne démarrer aucune autre tâche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>What holds for all jobs</source>
        <translation>Ce qui vaut pour toutes les tâches</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>Toutes les touches et leur effet</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>%n fichier supprimé.</numerusform>
            <numerusform>%n fichiers supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted, the first is “%1”. Delete them by hand.</source>
        <extracomment>%1: a path</extracomment>
        <translation>
            <numerusform>%n fichier n’a pas pu être supprimé&#xa0;: «&#xa0;%1&#xa0;». Supprimez-le à la main.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être supprimés, le premier est «&#xa0;%1&#xa0;». Supprimez-les à la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) taken from the list; their files stay.</source>
        <translation>
            <numerusform>%n tâche terminée retirée de la liste ; ses fichiers restent.</numerusform>
            <numerusform>%n tâches terminées retirées de la liste ; leurs fichiers restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QuitDialog</name>
    <message>
        <source>Quit Respool</source>
        <translation>Quitter Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work.</source>
        <translation>
            <numerusform>%n tâche est en cours.</numerusform>
            <numerusform>%n tâches sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have done is kept. When they are paused now, they go on by themselves the next time Respool is started.</source>
        <translation>Ce qu’elles ont fait est conservé. Si elles sont mises en pause maintenant, elles reprendront d’elles-mêmes au prochain démarrage de Respool.</translation>
    </message>
    <message>
        <source>&amp;Pause All and Quit</source>
        <translation>Tout mettre en &amp;pause et quitter</translation>
    </message>
    <message>
        <source>&amp;Finish Current Jobs, Then Quit</source>
        <translation>&amp;Finir les tâches en cours, puis quitter</translation>
    </message>
    <message>
        <source>Starts no other jobs; they wait for the next start.</source>
        <translation>Ne démarre aucune autre tâche&#x202f;; elles attendent le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>respool::RemoveFilesDialog</name>
    <message>
        <source>Remove with Files</source>
        <translation>Retirer avec les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 and delete %2 (%3)?</source>
        <extracomment>%1: &quot;3 jobs&quot;, %2: &quot;5 files&quot;, %3: a size such as 1.2 GB</extracomment>
        <translation>Retirer %1 et supprimer %2 (%3)&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Files</source>
        <translation>Supprimer les fichiers</translation>
    </message>
</context>
<context>
    <name>respool::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Its files will be called “%1”.</source>
        <extracomment>%1: a name without an extension such as .mp4</extracomment>
        <translation>Ses fichiers s’appelleront «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>respool::RowDrag</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>under the mouse while jobs are dragged</extracomment>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::SheetRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Il n’y a pas de place pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This job has made nothing with moving pictures.</source>
        <translation>Cette tâche n’a rien produit qui contienne des images animées.</translation>
    </message>
    <message>
        <source>A contact sheet needs a video.</source>
        <translation>Une planche-contact nécessite une vidéo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus lisible.</translation>
    </message>
    <message>
        <source>Put it back where the job had put it, then try again.</source>
        <translation>Remettez-le là où la tâche l’avait mis, puis réessayez.</translation>
    </message>
    <message>
        <source>The contact sheet took too long or was interrupted.</source>
        <translation>La planche-contact a pris trop de temps ou a été interrompue.</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do.</source>
        <translation>Réessayez quand l’ordinateur sera moins occupé.</translation>
    </message>
    <message>
        <source>No picture could be read from “%1”.</source>
        <translation>Aucune image n’a pu être lue dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Vérifiez que la lecture fonctionne.</translation>
    </message>
    <message>
        <source>The contact sheet could not be put beside “%1”.</source>
        <translation>La planche-contact n’a pas pu être placée à côté de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that its folder may be written and has room.</source>
        <translation>Vérifiez que l’écriture dans son dossier est autorisée et qu’il y a de la place.</translation>
    </message>
</context>
<context>
    <name>respool::SourceEdit</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Paste addresses, one a line, or drop files, folders and lists of addresses here</source>
        <translation>Collez des adresses, une par ligne, ou déposez ici des fichiers, des dossiers et des listes d’adresses</translation>
    </message>
</context>
<context>
    <name>respool::SourceLookup</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Il n’y a pas de place pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Le site n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>L’adresse peut être ajoutée malgré tout.</translation>
    </message>
</context>
<context>
    <name>respool::StartAtDialog</name>
    <message>
        <source>Start at a Time</source>
        <translation>Démarrer à une heure donnée</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>Ne pas démarrer avant</translation>
    </message>
</context>
<context>
    <name>respool::StartTimeEdit</name>
    <message>
        <source>Time to start at</source>
        <translation>Heure de démarrage</translation>
    </message>
</context>
<context>
    <name>respool::StatusPanel</name>
    <message>
        <source>%1 free</source>
        <extracomment>%1: a size such as 12.3 GB</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Conversions at once</source>
        <translation>Conversions simultanées</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Vitesse de tous les téléchargements réunis</translation>
    </message>
    <message>
        <source>Keeps the computer awake</source>
        <translation>Empêche la mise en veille de l’ordinateur</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>There is a network.</source>
        <translation>Le réseau est disponible.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it is back.</source>
        <translation>Les téléchargements reprendront d’eux-mêmes à son retour.</translation>
    </message>
</context>
<context>
    <name>respool::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>a column: how often a step was started</extracomment>
        <translation>Essais</translation>
    </message>
</context>
<context>
    <name>respool::StepsPage</name>
    <message>
        <source>Steps of the job</source>
        <translation>Étapes de la tâche</translation>
    </message>
    <message>
        <source>Nothing is planned for this job.</source>
        <translation>Rien n’est prévu pour cette tâche.</translation>
    </message>
</context>
<context>
    <name>respool::SupervisedProcess</name>
    <message>
        <source>The folder “%1” cannot be used: %2.</source>
        <translation>Impossible d’utiliser le dossier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>Impossible de démarrer «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Respool&apos;s helper “%1” cannot be started (%2). Install Respool again.</source>
        <translation>Impossible de démarrer le programme auxiliaire «&#xa0;%1&#xa0;» de Respool (%2). Réinstallez Respool.</translation>
    </message>
</context>
<context>
    <name>respool::ThumbnailView</name>
    <message>
        <source>Picture of “%1”</source>
        <translation>Image de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>respool::ToolBar</name>
    <message>
        <source>Show or hide the filters beside the list (Ctrl+B)</source>
        <translation>Afficher ou masquer les filtres à côté de la liste (Ctrl+B)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Log, commands and steps of the selected job (Ctrl+I)</source>
        <translation>Journal, commandes et étapes de la tâche sélectionnée (Ctrl+I)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Everything that concerns the whole list</source>
        <translation>Tout ce qui concerne la liste entière</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words of name, address, folder or error; state:failed, host:example.org, preset:mp4; “-” in front for all others</source>
        <translation>Mots du nom, de l’adresse, du dossier ou de l’erreur&#x202f;; state:failed, host:example.org, preset:mp4&#x202f;; «&#xa0;-&#xa0;» devant pour toutes les autres</translation>
    </message>
    <message>
        <source>Clear the search, and go back to the list</source>
        <translation>Effacer la recherche et revenir à la liste</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <extracomment>%1: what is chosen in the sidebar that is not shown, such as &quot;Failed, example.org&quot;</extracomment>
        <translation>Filtres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>respool::ToolRow</name>
    <message>
        <source>File of %1</source>
        <translation>Fichier de %1</translation>
    </message>
    <message>
        <source>Respool looks for it</source>
        <extracomment>shown where no file was chosen for a tool</extracomment>
        <translation>Respool le cherche</translation>
    </message>
    <message>
        <source>Version %1, “%2”</source>
        <extracomment>%1: a version, %2: a path</extracomment>
        <translation>Version %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Recherche de %1…</translation>
    </message>
</context>
<context>
    <name>respool::ToolRun</name>
    <message>
        <source>%1 did nothing for two minutes and was stopped.</source>
        <translation>%1 n’a rien fait pendant deux minutes et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 did not go on after the computer had slept.</source>
        <translation>%1 n’a pas continué après la mise en veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>Check the connection, then press Retry: it goes on from where it was.</source>
        <translation>Vérifiez la connexion, puis cliquez sur «&#xa0;Réessayer&#xa0;»&#xa0;: le travail reprend là où il en était.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Check that it is installed and may be run, then press Retry.</source>
        <translation>Vérifiez qu’il est installé et peut être exécuté, puis cliquez sur «&#xa0;Réessayer&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was ended by something else, or it crashed (signal %2).</source>
        <translation>%1 a été arrêté par autre chose, ou a planté (signal %2).</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>Cliquez sur «&#xa0;Réessayer&#xa0;»&#xa0;: le travail reprend là où il en était.</translation>
    </message>
</context>
<context>
    <name>respool::ToolsPanel</name>
    <message>
        <source>Check Again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Their makers offer %1 and %2 for download.</source>
        <extracomment>%1, %2: links with the names yt-dlp and FFmpeg</extracomment>
        <translation>Leurs auteurs proposent %1 et %2 en téléchargement.</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>Commande qui installe ce qui manque</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>This command installs what is missing on this system:</source>
        <translation>Cette commande installe ce qui manque sur ce système&#xa0;:</translation>
    </message>
</context>
<context>
    <name>respool::TrayIcon</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Add from Clipboard</source>
        <translation>A&amp;jouter depuis le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>Tout mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 %</source>
        <extracomment>%n: jobs at work, %1: how far all work is</extracomment>
        <translation>
            <numerusform>%n en cours, %1&#xa0;%</numerusform>
            <numerusform>%n en cours, %1&#xa0;%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::WelcomeDialog</name>
    <message>
        <source>Welcome to Respool</source>
        <translation>Bienvenue dans Respool</translation>
    </message>
    <message>
        <source>Respool downloads with yt-dlp and converts with FFmpeg, and not all of it is on this computer yet. Jobs can be added all the same: they begin when it is there.</source>
        <translation>Respool télécharge avec yt-dlp et convertit avec FFmpeg, et tout n’est pas encore sur cet ordinateur. Des tâches peuvent être ajoutées malgré tout : elles commenceront quand ce sera le cas.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyAction</name>
    <message numerus="yes">
        <source>All jobs have ended. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Toutes les tâches sont terminées. L’ordinateur se met en veille dans %n seconde.</numerusform>
            <numerusform>Toutes les tâches sont terminées. L’ordinateur se met en veille dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs have ended. The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>Toutes les tâches sont terminées. L’ordinateur s’éteint dans %n seconde.</numerusform>
            <numerusform>Toutes les tâches sont terminées. L’ordinateur s’éteint dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>Extinction</translation>
    </message>
    <message>
        <source>&amp;Sleep Now</source>
        <translation>Mettre en &amp;veille maintenant</translation>
    </message>
    <message>
        <source>&amp;Shut Down Now</source>
        <translation>É&amp;teindre maintenant</translation>
    </message>
    <message>
        <source>No command is set that could run now that all jobs have ended. Enter one in the preferences.</source>
        <translation>Aucune commande n’est définie pour être exécutée maintenant que toutes les tâches sont terminées. Saisissez-en une dans les préférences.</translation>
    </message>
    <message>
        <source>“%1” could not be started when all jobs had ended. Correct the command in the preferences.</source>
        <extracomment>%1: a program</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être démarré quand toutes les tâches ont été terminées. Corrigez la commande dans les préférences.</translation>
    </message>
    <message>
        <source>The system did not let Respool put the computer to sleep when all jobs had ended. Send it to sleep by hand.</source>
        <translation>Le système n’a pas laissé Respool mettre l’ordinateur en veille quand toutes les tâches ont été terminées. Mettez-le en veille à la main.</translation>
    </message>
    <message>
        <source>The system did not let Respool shut down the computer when all jobs had ended. Shut it down by hand.</source>
        <translation>Le système n’a pas laissé Respool éteindre l’ordinateur quand toutes les tâches ont été terminées. Éteignez-le à la main.</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyMenu</name>
    <message>
        <source>When All Jobs Have Ended</source>
        <translation>Quand toutes les tâches sont terminées</translation>
    </message>
    <message>
        <source>When nothing in the list runs, waits or is paused any more</source>
        <translation>Quand plus rien dans la liste n’est en cours, en attente ou en pause</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>&amp;Ne rien faire</translation>
    </message>
    <message>
        <source>No&amp;tify</source>
        <translation>Me &amp;prévenir</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>Mettre en &amp;veille</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>É&amp;teindre</translation>
    </message>
    <message>
        <source>&amp;Quit Respool</source>
        <translation>&amp;Quitter Respool</translation>
    </message>
    <message>
        <source>&amp;Run a Command</source>
        <translation>E&amp;xécuter une commande</translation>
    </message>
</context>
<context>
    <name>respool::WindowOffers</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n job(s) that you have just added.</source>
        <translation>
            <numerusform>Le filtre masque %n tâche qui vient d’être ajoutée.</numerusform>
            <numerusform>Le filtre masque %n tâches qui viennent d’être ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) repeat what was in the list already.</source>
        <translation>
            <numerusform>%n nouvelle tâche répète ce qui était déjà dans la liste.</numerusform>
            <numerusform>%n nouvelles tâches répètent ce qui était déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) given twice are added once.</source>
        <translation>
            <numerusform>%n source donnée deux fois est ajoutée une seule fois.</numerusform>
            <numerusform>%n sources données deux fois sont ajoutées une seule fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>%n autre ligne n’a pas pu être utilisée.</numerusform>
            <numerusform>%n autres lignes n’ont pas pu être utilisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>Le dossier « %1 » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Afficher les outils…</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>«&#xa0;%1&#xa0;» a été copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were copied.</source>
        <translation>
            <numerusform>%n adresse a été copiée.</numerusform>
            <numerusform>%n adresses ont été copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>Ajouter à la liste</translation>
    </message>
</context>
</TS>
