<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>FinishedBatch</name>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a job, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) completed</source>
        <translation>
            <numerusform>%n trabajo completado</numerusform>
            <numerusform>%n trabajos completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n trabajo fallido</numerusform>
            <numerusform>%n trabajos fallidos</numerusform>
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
        <translation>«respool --help» muestra lo que admite.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Muestra este texto.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Folder that gets the files.</source>
        <translation>Carpeta que recibe los archivos.</translation>
    </message>
    <message>
        <source>What to make of each source: original, full, audio, heights; e.g. original,720p.</source>
        <translation>Qué generar de cada origen: original, full, audio, alturas; p. ej., original,720p.</translation>
    </message>
    <message>
        <source>What to make and how, by name; “respool presets” shows all.</source>
        <translation>Qué generar y cómo, por nombre; «respool presets» los muestra todos.</translation>
    </message>
    <message>
        <source>Higher goes first; 0 is normal.</source>
        <translation>El mayor va primero; 0 es lo normal.</translation>
    </message>
    <message>
        <source>Downloads at once, also of one host, for this run.</source>
        <translation>Descargas simultáneas, también de un mismo servidor, en esta ejecución.</translation>
    </message>
    <message>
        <source>Conversions at once, for this run.</source>
        <translation>Conversiones simultáneas, en esta ejecución.</translation>
    </message>
    <message>
        <source>Tries before a job that gets nowhere is given up, for this run.</source>
        <translation>Intentos antes de abandonar un trabajo que no avanza, en esta ejecución.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Imprime un documento JSON.</translation>
    </message>
    <message>
        <source>Keeps database, settings and logs in this folder (also RESPOOL_PROFILE).</source>
        <translation>Guarda la base de datos, los ajustes y los registros en esta carpeta (también RESPOOL_PROFILE).</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to %2.</source>
        <translation>«%1» no es un número del 1 al %2.</translation>
    </message>
    <message>
        <source>“respool show” takes the number of one job.</source>
        <translation>«respool show» requiere el número de un trabajo.</translation>
    </message>
    <message>
        <source>“respool sheet” takes the number of one job.</source>
        <translation>«respool sheet» requiere el número de un trabajo.</translation>
    </message>
    <message>
        <source>“respool add” takes at least one address or file.</source>
        <translation>«respool add» requiere al menos una dirección o un archivo.</translation>
    </message>
    <message>
        <source>“respool list” takes no sources.</source>
        <translation>«respool list» no admite orígenes.</translation>
    </message>
    <message>
        <source>“respool presets” takes no sources.</source>
        <translation>«respool presets» no admite orígenes.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“--to” takes a folder.</source>
        <translation>«--to» requiere una carpeta.</translation>
    </message>
    <message>
        <source>Addresses and files.</source>
        <translation>Direcciones y archivos.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>No se puede escribir en la carpeta «%1».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another with --profile.</source>
        <translation>Cambie sus permisos o elija otra con --profile.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>No existe el trabajo %1.</translation>
    </message>
    <message>
        <source>“respool list” shows all jobs.</source>
        <translation>«respool list» muestra todos los trabajos.</translation>
    </message>
    <message>
        <source>The Respool that works on these jobs has ended.</source>
        <translation>El Respool que trabaja en estos trabajos se ha cerrado.</translation>
    </message>
    <message>
        <source>Start “respool run”: it goes on with them.</source>
        <translation>Inicie «respool run»: continúa con ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed</source>
        <translation>
            <numerusform>%n trabajo reanudado</numerusform>
            <numerusform>%n trabajos reanudados</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Respool is already working on this profile.</source>
        <translation>Otro Respool ya está trabajando con este perfil.</translation>
    </message>
    <message>
        <source>It finishes the jobs by itself.</source>
        <translation>Él mismo terminará los trabajos.</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>Trabajo:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Origen:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Progress:</source>
        <translation>Progreso:</translation>
    </message>
    <message>
        <source>Makes:</source>
        <translation>Genera:</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Preajuste:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Paso:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir «%1».</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>Libere espacio y pulse Reintentar.</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>No hay permiso para escribir «%1».</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions, then press Retry.</source>
        <translation>Elija otra carpeta o cambie sus permisos y pulse Reintentar.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no está.</translation>
    </message>
    <message>
        <source>Put it back or choose another folder, then press Retry.</source>
        <translation>Devuélvalo a su sitio o elija otra carpeta y pulse Reintentar.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>No se pudo leer o escribir «%1».</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>Compruebe el disco y pulse Reintentar.</translation>
    </message>
    <message>
        <source>The settings were damaged, so the standard ones are used.</source>
        <translation>Los ajustes estaban dañados, por lo que se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>El archivo dañado se conserva como «%1».</translation>
    </message>
    <message>
        <source>Mend or delete the file “%1”, then start again.</source>
        <translation>Repare o elimine el archivo «%1» y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and does not answer.</source>
        <translation>Otro Respool usa este perfil y no responde.</translation>
    </message>
    <message>
        <source>Quit it, then try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and did not answer in time.</source>
        <translation>Otro Respool usa este perfil y no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Look at its window whether the jobs are there.</source>
        <translation>Mire en su ventana si los trabajos están allí.</translation>
    </message>
    <message>
        <source>The other Respool could not be understood.</source>
        <translation>No se pudo entender al otro Respool.</translation>
    </message>
    <message>
        <source>Quit both, then start the newest version of Respool.</source>
        <translation>Cierre ambos e inicie la versión más reciente de Respool.</translation>
    </message>
    <message>
        <source>Other starts of Respool cannot hand over their jobs.</source>
        <translation>Otros inicios de Respool no pueden entregar sus trabajos.</translation>
    </message>
    <message>
        <source>Add them in this window.</source>
        <translation>Añádalos en esta ventana.</translation>
    </message>
    <message>
        <source>The diagnostics could not be written.</source>
        <translation>No se pudo escribir el diagnóstico.</translation>
    </message>
    <message>
        <source>Choose another folder for them.</source>
        <translation>Elija otra carpeta para él.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>Quitar %n trabajo</numerusform>
            <numerusform>Quitar %n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s)</source>
        <translation>
            <numerusform>Mover %n trabajo</numerusform>
            <numerusform>Mover %n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n job(s)</source>
        <translation>
            <numerusform>Cambiar la prioridad de %n trabajo</numerusform>
            <numerusform>Cambiar la prioridad de %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a job</source>
        <translation>Cambiar el nombre de un trabajo</translation>
    </message>
    <message>
        <source>Waits until another conversion is done.</source>
        <translation>Espera a que termine otra conversión.</translation>
    </message>
    <message>
        <source>Waits until another download is done.</source>
        <translation>Espera a que termine otra descarga.</translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>Se reintenta a las %1. %2</translation>
    </message>
    <message>
        <source>Starts at %1, as you asked.</source>
        <translation>Empieza a las %1, como usted pidió.</translation>
    </message>
    <message>
        <source>%1 asked for fewer requests; goes on at %2.</source>
        <translation>%1 pidió menos solicitudes; continúa a las %2.</translation>
    </message>
    <message>
        <source>Waits for the network.</source>
        <translation>Espera a que haya red.</translation>
    </message>
    <message>
        <source>Waits for room on the disk of “%1”.</source>
        <translation>Espera a que haya espacio en el disco de «%1».</translation>
    </message>
    <message>
        <source>Waits for the folder “%1” or its drive.</source>
        <translation>Espera la carpeta «%1» o su unidad.</translation>
    </message>
    <message>
        <source>Waits for a missing program.</source>
        <translation>Espera un programa que falta.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>En pausa por decisión suya.</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>El programa se cerró mientras este trabajo estaba en curso.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The file as it is, untouched</source>
        <translation>El archivo tal como es, sin cambios</translation>
    </message>
    <message>
        <source>MP4 1080p + 720p + 480p + 360p</source>
        <translation>MP4 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>H.264 in four sizes, none above the source&apos;s</source>
        <translation>H.264 en cuatro tamaños, ninguno mayor que el del origen</translation>
    </message>
    <message>
        <source>HLS 1080p + 720p + 480p + 360p</source>
        <translation>HLS 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>A folder for web players that choose the size while they play</source>
        <translation>Una carpeta para reproductores web que eligen el tamaño durante la reproducción</translation>
    </message>
    <message>
        <source>MP4 in full size</source>
        <translation>MP4 a tamaño completo</translation>
    </message>
    <message>
        <source>H.264 and AAC, which everything plays</source>
        <translation>H.264 y AAC, compatibles con todo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>H.264 at most 720p, quick to make, plays anywhere</source>
        <translation>H.264 a 720p como máximo, rápido de generar, se reproduce en cualquier parte</translation>
    </message>
    <message>
        <source>Small, at most 25 MB</source>
        <translation>Pequeño, 25 MB como máximo</translation>
    </message>
    <message>
        <source>H.264 at most 480p, fits into a message</source>
        <translation>H.264 a 480p como máximo, cabe en un mensaje</translation>
    </message>
    <message>
        <source>Archive H.265</source>
        <translation>Archivado en H.265</translation>
    </message>
    <message>
        <source>Full size and quality in about half the space, in Matroska with all tracks</source>
        <translation>Tamaño y calidad completos en cerca de la mitad de espacio, en Matroska con todas las pistas</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>The smallest files, in full size; slow to make</source>
        <translation>Los archivos más pequeños, a tamaño completo; lento de generar</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>VP9 and Opus for web pages, at most 1080p</source>
        <translation>VP9 y Opus para páginas web, a 1080p como máximo</translation>
    </message>
    <message>
        <source>Audio M4A</source>
        <translation>Audio M4A</translation>
    </message>
    <message>
        <source>The sound alone as AAC; not encoded again if it is</source>
        <translation>Solo el audio como AAC; no se vuelve a codificar si ya lo es</translation>
    </message>
    <message>
        <source>Audio MP3</source>
        <translation>Audio MP3</translation>
    </message>
    <message>
        <source>The sound alone for every player there is</source>
        <translation>Solo el audio, para todos los reproductores que existen</translation>
    </message>
    <message>
        <source>Audio Opus</source>
        <translation>Audio Opus</translation>
    </message>
    <message>
        <source>The sound alone, small and good</source>
        <translation>Solo el audio, pequeño y bueno</translation>
    </message>
    <message>
        <source>Audio FLAC</source>
        <translation>Audio FLAC</translation>
    </message>
    <message>
        <source>The sound alone without any loss</source>
        <translation>Solo el audio, sin pérdida alguna</translation>
    </message>
    <message>
        <source>Remux to Matroska</source>
        <translation>Reempaquetar en Matroska</translation>
    </message>
    <message>
        <source>Another container; nothing is encoded</source>
        <translation>Otro contenedor; no se codifica nada</translation>
    </message>
    <message>
        <source>The preset “%1” cannot be read.</source>
        <translation>No se puede leer el preajuste «%1».</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>Compruebe que tiene permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>No existe el preajuste «%1».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existen: %1.</translation>
    </message>
    <message>
        <source>The preset cannot be saved.</source>
        <translation>No se puede guardar el preajuste.</translation>
    </message>
    <message>
        <source>Check that the data folder of Respool is writable.</source>
        <translation>Compruebe que se puede escribir en la carpeta de datos de Respool.</translation>
    </message>
    <message>
        <source>The preset cannot be deleted.</source>
        <translation>No se puede eliminar el preajuste.</translation>
    </message>
    <message>
        <source>These settings cannot be used and have their standard values: %1.</source>
        <translation>Estos ajustes no se pueden usar y tienen sus valores predeterminados: %1.</translation>
    </message>
    <message>
        <source>Correct them in the file “%1”.</source>
        <translation>Corríjalos en el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a file.</source>
        <translation>«%1» no es ni una dirección ni un archivo.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://, or a file that exists.</source>
        <translation>Indique una dirección que empiece por http:// o https://, o un archivo que exista.</translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation>La dirección «%1» es demasiado larga.</translation>
    </message>
    <message>
        <source>Give the address alone, without other text.</source>
        <translation>Indique solo la dirección, sin más texto.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>Give the files in it.</source>
        <translation>Indique los archivos que contiene.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read.</source>
        <translation>No hay permiso para leer el archivo «%1».</translation>
    </message>
    <message>
        <source>Change its permissions, then add it again.</source>
        <translation>Cambie sus permisos y vuelva a añadirlo.</translation>
    </message>
    <message>
        <source>“%1” is not an address that Respool can download.</source>
        <translation>«%1» no es una dirección que Respool pueda descargar.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Indique una dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
        <source>The value of “%1” in the preset is not possible.</source>
        <translation>El valor de «%1» en el preajuste no es posible.</translation>
    </message>
    <message>
        <source>“%1” runs programs, which a preset must not do.</source>
        <translation>«%1» ejecuta programas, algo que un preajuste no debe hacer.</translation>
    </message>
    <message>
        <source>“%1” would put files where Respool does not look.</source>
        <translation>«%1» pondría archivos donde Respool no mira.</translation>
    </message>
    <message>
        <source>“%1” reads other files, which a preset must not do.</source>
        <translation>«%1» lee otros archivos, algo que un preajuste no debe hacer.</translation>
    </message>
    <message>
        <source>“%1” is secret: cookies are set in the preferences.</source>
        <translation>«%1» es secreto: las cookies se definen en las preferencias.</translation>
    </message>
    <message>
        <source>“%1” is secret, and presets are passed around.</source>
        <translation>«%1» es secreto, y los preajustes se comparten.</translation>
    </message>
    <message>
        <source>“%1” is set in the preferences, for all downloads.</source>
        <translation>«%1» se define en las preferencias, para todas las descargas.</translation>
    </message>
    <message>
        <source>“%1” would undo the choice that the preset makes.</source>
        <translation>«%1» anularía la elección que hace el preajuste.</translation>
    </message>
    <message>
        <source>“%1” has a place of its own in the preset.</source>
        <translation>«%1» tiene su propio lugar en el preajuste.</translation>
    </message>
    <message>
        <source>“%1” would trust everybody on the way.</source>
        <translation>«%1» haría confiar en cualquiera por el camino.</translation>
    </message>
    <message>
        <source>“%1” would make a download that was interrupted wrong or lose it.</source>
        <translation>«%1» estropearía o haría perder una descarga interrumpida.</translation>
    </message>
    <message>
        <source>“%1” would change what yt-dlp tells Respool.</source>
        <translation>«%1» cambiaría lo que yt-dlp comunica a Respool.</translation>
    </message>
    <message>
        <source>With “%1” nothing would be downloaded.</source>
        <translation>Con «%1» no se descargaría nada.</translation>
    </message>
    <message>
        <source>Take it out of the preset. These options may be used: %1.</source>
        <translation>Quítelo del preajuste. Se pueden usar estas opciones: %1.</translation>
    </message>
    <message>
        <source>“%1” is no option that is written out, such as “--user-agent”.</source>
        <translation>«%1» no es una opción escrita completa, como «--user-agent».</translation>
    </message>
    <message>
        <source>“%1” is not among the options that may be passed to yt-dlp.</source>
        <translation>«%1» no está entre las opciones que se pueden pasar a yt-dlp.</translation>
    </message>
    <message>
        <source>“%1” cannot have the value “%2”.</source>
        <translation>«%1» no puede tener el valor «%2».</translation>
    </message>
    <message>
        <source>Choose another preset, or correct this one and try again.</source>
        <translation>Elija otro preajuste o corrija este e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The preset does not tell the bitrate or the size that it is about.</source>
        <translation>El preajuste no indica la tasa de bits o el tamaño que debe cumplir.</translation>
    </message>
    <message>
        <source>A %1 file cannot hold %2.</source>
        <translation>Un archivo %1 no puede contener %2.</translation>
    </message>
    <message>
        <source>HLS (“packaging”) needs the container mp4, the sound aac, and h264, h265 or av1.</source>
        <translation>HLS («packaging») necesita el contenedor mp4, el sonido aac y h264, h265 o av1.</translation>
    </message>
    <message>
        <source>“%1” is no preset.</source>
        <translation>«%1» no es un preajuste.</translation>
    </message>
    <message>
        <source>Export it again from the program that has it.</source>
        <translation>Expórtelo de nuevo desde el programa que lo tiene.</translation>
    </message>
    <message>
        <source>The preset “%1” was made by a newer version of Respool.</source>
        <translation>El preajuste «%1» se creó con una versión más reciente de Respool.</translation>
    </message>
    <message>
        <source>Update Respool to use it.</source>
        <translation>Actualice Respool para usarlo.</translation>
    </message>
    <message>
        <source>“%1” is not a resolution.</source>
        <translation>«%1» no es una resolución.</translation>
    </message>
    <message>
        <source>Use original, full, audio, or a height such as 720p.</source>
        <translation>Use original, full, audio o una altura como 720p.</translation>
    </message>
    <message>
        <source>Choose another file of cookies, or none, in the preferences, then press Retry.</source>
        <translation>Elija otro archivo de cookies, o ninguno, en las preferencias y pulse Reintentar.</translation>
    </message>
    <message>
        <source>The file of cookies “%1” cannot be read.</source>
        <translation>No se puede leer el archivo de cookies «%1».</translation>
    </message>
    <message>
        <source>“%1” is no file of cookies in Netscape&apos;s format.</source>
        <translation>«%1» no es un archivo de cookies en formato Netscape.</translation>
    </message>
    <message>
        <source>The cookies cannot be copied to “%1”.</source>
        <translation>No se pueden copiar las cookies en «%1».</translation>
    </message>
    <message>
        <source>This download needs %1 more, but only %2 are free.</source>
        <translation>Esta descarga necesita %1 más, pero solo hay %2 libres.</translation>
    </message>
    <message>
        <source>Make room on the disk; it goes on by itself then.</source>
        <translation>Libere espacio en el disco; después continúa por sí sola.</translation>
    </message>
    <message>
        <source>Putting subtitles or tags into the file needs %1 free.</source>
        <translation>Para incluir subtítulos o etiquetas en el archivo se necesitan %1 libres.</translation>
    </message>
    <message>
        <source>The tags of this download cannot be written.</source>
        <translation>No se pueden escribir las etiquetas de esta descarga.</translation>
    </message>
    <message>
        <source>Check that the destination folder is writable, then retry.</source>
        <translation>Compruebe que se puede escribir en la carpeta de destino y reintente.</translation>
    </message>
    <message>
        <source>The download ended before the whole file was there.</source>
        <translation>La descarga terminó antes de que el archivo estuviera completo.</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>Pulse Reintentar: continúa desde donde estaba.</translation>
    </message>
    <message>
        <source>Encoded by hardware (%1).</source>
        <translation>Codificado por hardware (%1).</translation>
    </message>
    <message>
        <source>No encoder in hardware works on this computer: encoded in software.</source>
        <translation>Ningún codificador por hardware funciona en este equipo: codificado por software.</translation>
    </message>
    <message>
        <source>The conversion starts over when it is interrupted: %1.</source>
        <translation>La conversión empieza de nuevo si se interrumpe: %1.</translation>
    </message>
    <message>
        <source>its pictures do not follow its timestamps</source>
        <translation>sus imágenes no siguen sus marcas de tiempo</translation>
    </message>
    <message>
        <source>The encoder cannot make this file as small as %1 MB.</source>
        <translation>El codificador no puede generar este archivo con solo %1 MB.</translation>
    </message>
    <message>
        <source>Add it again with a preset that allows larger files.</source>
        <translation>Añádalo de nuevo con un preajuste que permita archivos más grandes.</translation>
    </message>
    <message>
        <source>The HLS segments did not come out whole.</source>
        <translation>Los segmentos HLS no quedaron completos.</translation>
    </message>
    <message>
        <source>Press Retry to make them again.</source>
        <translation>Pulse Reintentar para generarlos de nuevo.</translation>
    </message>
    <message>
        <source>No folder could be made in “%1”.</source>
        <translation>No se pudo crear ninguna carpeta en «%1».</translation>
    </message>
    <message>
        <source>The drive of the folder “%1” is not there.</source>
        <translation>La unidad de la carpeta «%1» no está.</translation>
    </message>
    <message>
        <source>Connect it; the job goes on by itself then.</source>
        <translation>Conéctela; después el trabajo continúa por sí solo.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>Create it or connect its drive, then press Retry.</source>
        <translation>Créela o conecte su unidad y pulse Reintentar.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written.</source>
        <translation>No hay permiso para escribir en la carpeta «%1».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then press Retry.</source>
        <translation>Cambie sus permisos o elija otra carpeta y pulse Reintentar.</translation>
    </message>
    <message>
        <source>The disk of “%1” is nearly full.</source>
        <translation>El disco de «%1» está casi lleno.</translation>
    </message>
    <message>
        <source>Make room; the job goes on by itself then.</source>
        <translation>Libere espacio; después el trabajo continúa por sí solo.</translation>
    </message>
    <message>
        <source>The folder “%1” or its drive is not there any more, or may not be written.</source>
        <translation>La carpeta «%1» o su unidad ya no está, o no hay permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>Bring it back or allow writing; the job goes on by itself then.</source>
        <translation>Recupérela o permita la escritura; después el trabajo continúa por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that the damaged list had lost were found in their work folders.</source>
        <translation>
            <numerusform>%n trabajo que la lista dañada había perdido se encontró en su carpeta temporal.</numerusform>
            <numerusform>%n trabajos que la lista dañada había perdido se encontraron en sus carpetas temporales.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>El archivo «%1» ya no está.</translation>
    </message>
    <message>
        <source>Put it back, then press Retry.</source>
        <translation>Devuélvalo a su sitio y pulse Reintentar.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is text, not a video.</source>
        <translation>El archivo es texto, no un video.</translation>
    </message>
    <message>
        <source>Check that the source is a video or a sound file.</source>
        <translation>Compruebe que el origen es un video o un archivo de audio.</translation>
    </message>
    <message>
        <source>The file “%1” was changed or moved while it was converted.</source>
        <translation>El archivo «%1» se modificó o se movió mientras se convertía.</translation>
    </message>
    <message>
        <source>Press Retry to convert it again.</source>
        <translation>Pulse Reintentar para convertirlo de nuevo.</translation>
    </message>
    <message>
        <source>The finished file was deleted before it got its name.</source>
        <translation>El archivo terminado se eliminó antes de recibir su nombre.</translation>
    </message>
    <message>
        <source>Press Retry to make it again.</source>
        <translation>Pulse Reintentar para generarlo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Respool ended %n time(s) in a row while this job was at work.</source>
        <translation>
            <numerusform>Respool se cerró %n vez mientras este trabajo estaba en curso.</numerusform>
            <numerusform>Respool se cerró %n veces seguidas mientras este trabajo estaba en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Resume to try once more; if it happens again, remove the job.</source>
        <translation>Pulse Reanudar para intentarlo una vez más; si vuelve a ocurrir, quite el trabajo.</translation>
    </message>
    <message>
        <source>Press Resume: it goes on from where it was.</source>
        <translation>Pulse Reanudar: continúa desde donde estaba.</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>Este trabajo ya no está en la lista.</translation>
    </message>
    <message>
        <source>Add it again if you still want it.</source>
        <translation>Añádalo de nuevo si todavía lo quiere.</translation>
    </message>
    <message>
        <source>The files of this job have their names already.</source>
        <translation>Los archivos de este trabajo ya tienen sus nombres.</translation>
    </message>
    <message>
        <source>Rename them in the file manager.</source>
        <translation>Cámbieles el nombre en el gestor de archivos.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of %2 it is.</source>
        <translation>«%1» no dice qué versión de %2 es.</translation>
    </message>
    <message>
        <source>Choose another file for it, or none to let Respool look.</source>
        <translation>Elija otro archivo, o ninguno para que Respool lo busque.</translation>
    </message>
    <message>
        <source>There is too little room on the disk with Respool&apos;s data.</source>
        <translation>Hay muy poco espacio en el disco donde están los datos de Respool.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Libere espacio en este disco.</translation>
    </message>
    <message>
        <source>No room could be set aside in “%1”.</source>
        <translation>No se pudo reservar espacio en «%1».</translation>
    </message>
    <message>
        <source>Check that this folder may be written.</source>
        <translation>Compruebe que se puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>Downloads and conversions are running</source>
        <extracomment>Shown in the system&apos;s list of what keeps the computer awake.</extracomment>
        <translation>Hay descargas y conversiones en curso</translation>
    </message>
    <message>
        <source>Stores what is done so far</source>
        <extracomment>Shown in the system&apos;s list of what delays sleep.</extracomment>
        <translation>Guarda lo hecho hasta ahora</translation>
    </message>
    <message>
        <source>“%1” could not be deleted to make room.</source>
        <translation>No se pudo eliminar «%1» para liberar espacio.</translation>
    </message>
    <message>
        <source>No backup can be made.</source>
        <translation>No se puede hacer ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>Check that you may write to its parent.</source>
        <translation>Compruebe que tiene permiso para escribir en la carpeta superior.</translation>
    </message>
    <message>
        <source>The job list cannot be made.</source>
        <translation>No se puede crear la lista de trabajos.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder “%1”.</source>
        <translation>Compruebe que tiene permiso para escribir en la carpeta «%1».</translation>
    </message>
    <message>
        <source>The job list was made by a newer version of Respool and can only be looked at.</source>
        <translation>La lista de trabajos se creó con una versión más reciente de Respool y solo se puede consultar.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>Instale la versión más reciente para continuar con ella.</translation>
    </message>
    <message>
        <source>The job list was opened for reading only.</source>
        <translation>La lista de trabajos se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>Use the running Respool to change it.</source>
        <translation>Use el Respool que está en ejecución para modificarla.</translation>
    </message>
    <message>
        <source>The job list has to be put in order before it can be read.</source>
        <translation>La lista de trabajos debe ordenarse antes de poder leerla.</translation>
    </message>
    <message>
        <source>Start Respool once, then try again.</source>
        <translation>Inicie Respool una vez e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Some jobs may be missing.</source>
        <translation>Es posible que falten algunos trabajos.</translation>
    </message>
    <message>
        <source>No job is missing.</source>
        <translation>No falta ningún trabajo.</translation>
    </message>
    <message>
        <source>Jobs that could not be read: %1.</source>
        <translation>Trabajos que no se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>The job list was missing and has been restored from the backup of %1.</source>
        <translation>La lista de trabajos no estaba y se ha restaurado a partir de la copia de seguridad del %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been restored from the backup of %1.</source>
        <translation>La lista de trabajos estaba dañada y se ha restaurado a partir de la copia de seguridad del %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been repaired.</source>
        <translation>La lista de trabajos estaba dañada y se ha reparado.</translation>
    </message>
    <message>
        <source>The job list was damaged and nothing of it could be read; a new one has been started.</source>
        <translation>La lista de trabajos estaba dañada y no se pudo leer nada de ella; se ha empezado una nueva.</translation>
    </message>
    <message>
        <source>Check the restored jobs. To start with an empty list, delete the folder “%1” too.</source>
        <translation>Revise los trabajos restaurados. Para empezar con una lista vacía, elimine también la carpeta «%1».</translation>
    </message>
    <message>
        <source>Check the jobs. The damaged file is kept in “%1”.</source>
        <translation>Revise los trabajos. El archivo dañado se conserva en «%1».</translation>
    </message>
    <message>
        <source>The job list is closed.</source>
        <translation>La lista de trabajos está cerrada.</translation>
    </message>
    <message>
        <source>Start Respool again.</source>
        <translation>Inicie Respool de nuevo.</translation>
    </message>
    <message>
        <source>The program&apos;s files are damaged.</source>
        <translation>Los archivos del programa están dañados.</translation>
    </message>
    <message>
        <source>Install Respool again.</source>
        <translation>Instale Respool de nuevo.</translation>
    </message>
    <message>
        <source>The progress of this job was lost with the damaged job list.</source>
        <translation>El progreso de este trabajo se perdió con la lista de trabajos dañada.</translation>
    </message>
    <message>
        <source>Add its source again to start over.</source>
        <translation>Añada de nuevo su origen para empezar otra vez.</translation>
    </message>
    <message>
        <source>Another program is using the job list and does not let go of it.</source>
        <translation>Otro programa está usando la lista de trabajos y no la libera.</translation>
    </message>
    <message>
        <source>Close other programs that have the job list open, then try again.</source>
        <translation>Cierre los otros programas que tengan abierta la lista de trabajos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The job list cannot be changed: its file is write-protected.</source>
        <translation>No se puede modificar la lista de trabajos: su archivo está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then start Respool again.</source>
        <translation>Permita la escritura en el archivo y en su carpeta e inicie Respool de nuevo.</translation>
    </message>
    <message>
        <source>The disk reported an error while the job list was read or written.</source>
        <translation>El disco notificó un error al leer o escribir la lista de trabajos.</translation>
    </message>
    <message>
        <source>Check the disk that holds the job list, then start Respool again.</source>
        <translation>Compruebe el disco que contiene la lista de trabajos e inicie Respool de nuevo.</translation>
    </message>
    <message>
        <source>The file of the job list is damaged.</source>
        <translation>El archivo de la lista de trabajos está dañado.</translation>
    </message>
    <message>
        <source>Start Respool again: it keeps the damaged file and restores what it can.</source>
        <translation>Inicie Respool de nuevo: conserva el archivo dañado y restaura lo que puede.</translation>
    </message>
    <message>
        <source>The disk that holds the job list is full.</source>
        <translation>El disco que contiene la lista de trabajos está lleno.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Libere espacio en ese disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The job list cannot be opened.</source>
        <translation>No se puede abrir la lista de trabajos.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>Compruebe que su carpeta existe y que tiene permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>The job list refused a change.</source>
        <translation>La lista de trabajos rechazó un cambio.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Informe de este problema y adjunte el registro.</translation>
    </message>
    <message>
        <source>No cookies of the browser “%1” were found on this computer.</source>
        <translation>No se encontraron cookies del navegador «%1» en este equipo.</translation>
    </message>
    <message>
        <source>Choose another browser for cookies, or none, in the preferences, then press Retry.</source>
        <translation>Elija otro navegador para las cookies, o ninguno, en las preferencias y pulse Reintentar.</translation>
    </message>
    <message>
        <source>The job&apos;s working folder is gone.</source>
        <translation>Ha desaparecido la carpeta temporal de este trabajo.</translation>
    </message>
    <message>
        <source>Retry the job: it starts again.</source>
        <translation>Reintente el trabajo: empieza de nuevo.</translation>
    </message>
    <message>
        <source>A partial file of this download cannot be changed.</source>
        <translation>No se puede modificar un archivo parcial de esta descarga.</translation>
    </message>
    <message>
        <source>Add the source again without this choice, for example as “original”.</source>
        <translation>Añada de nuevo el origen sin esta opción, por ejemplo como «original».</translation>
    </message>
    <message>
        <source>The source has no picture, so “%1” cannot be made.</source>
        <translation>El origen no tiene imagen, por lo que no se puede generar «%1».</translation>
    </message>
    <message>
        <source>The pictures of the source (%1) cannot be copied into a %2 file.</source>
        <translation>Las imágenes del origen (%1) no se pueden copiar en un archivo %2.</translation>
    </message>
    <message>
        <source>Add it again with the preset “Remux to Matroska”, which takes everything.</source>
        <translation>Añádalo de nuevo con el preajuste «Reempaquetar en Matroska», que lo admite todo.</translation>
    </message>
    <message>
        <source>The source has no sound, so “audio” cannot be made.</source>
        <translation>El origen no tiene sonido, por lo que no se puede generar «audio».</translation>
    </message>
    <message>
        <source>How long the source is is not known, so its size cannot be limited.</source>
        <translation>No se conoce la duración del origen, por lo que no se puede limitar su tamaño.</translation>
    </message>
    <message>
        <source>Add it again with another preset.</source>
        <translation>Añádalo de nuevo con otro preajuste.</translation>
    </message>
    <message>
        <source>The source is too long to fit into %1 MB.</source>
        <translation>El origen es demasiado largo para caber en %1 MB.</translation>
    </message>
    <message>
        <source>%1 became %2: the source has no more lines.</source>
        <translation>%1 pasó a ser %2: el origen no tiene más líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) are left out: the file cannot hold them.</source>
        <translation>
            <numerusform>Se omite %n subtítulo: el archivo no puede contenerlo.</numerusform>
            <numerusform>Se omiten %n subtítulos: el archivo no puede contenerlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first sound is in the sound file: it cannot hold more.</source>
        <translation>En el archivo de audio solo está la primera pista: no puede contener más.</translation>
    </message>
    <message>
        <source>HLS needs at least one size of picture, such as “720p”.</source>
        <translation>HLS necesita al menos un tamaño de imagen, como «720p».</translation>
    </message>
    <message>
        <source>Encoded in software: HLS needs its keyframes at exact times.</source>
        <translation>Codificado por software: HLS necesita sus fotogramas clave en tiempos exactos.</translation>
    </message>
    <message>
        <source>FFmpeg on this computer cannot encode %1: it has no “%2”.</source>
        <extracomment>%1: such as “av1”, %2: the name of an encoder of FFmpeg</extracomment>
        <translation>FFmpeg en este equipo no puede codificar %1: no tiene «%2».</translation>
    </message>
    <message>
        <source>%1 ended with code %2 and no message.</source>
        <translation>%1 terminó con el código %2 y sin mensaje.</translation>
    </message>
    <message>
        <source>%1 reports: “%2”.</source>
        <translation>%1 indica: «%2».</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look into the job&apos;s log.</source>
        <translation>Reintente; si vuelve a ocurrir, consulte el registro del trabajo.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done.</source>
        <translation>La conversión se interrumpió antes de terminar.</translation>
    </message>
    <message>
        <source>This video is protected against copying (DRM).</source>
        <translation>Este video está protegido contra copia (DRM).</translation>
    </message>
    <message>
        <source>It can only be watched on its own site.</source>
        <translation>Solo se puede ver en su propio sitio.</translation>
    </message>
    <message>
        <source>This video is not offered in your country.</source>
        <translation>Este video no se ofrece en su país.</translation>
    </message>
    <message>
        <source>Look for another address of the same video.</source>
        <translation>Busque otra dirección del mismo video.</translation>
    </message>
    <message>
        <source>The site wants you to sign in for this video.</source>
        <translation>El sitio pide iniciar sesión para este video.</translation>
    </message>
    <message>
        <source>Look for a public address of it.</source>
        <translation>Busque una dirección pública del video.</translation>
    </message>
    <message>
        <source>The site shows this video to signed-in adults only.</source>
        <translation>El sitio muestra este video solo a adultos con sesión iniciada.</translation>
    </message>
    <message>
        <source>This video is private.</source>
        <translation>Este video es privado.</translation>
    </message>
    <message>
        <source>Ask its owner to publish it, then retry.</source>
        <translation>Pida a su propietario que lo publique y reintente.</translation>
    </message>
    <message>
        <source>This video is protected by a password.</source>
        <translation>Este video está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Ask its owner for a public address.</source>
        <translation>Pida a su propietario una dirección pública.</translation>
    </message>
    <message>
        <source>This broadcast has not started yet.</source>
        <translation>Esta emisión todavía no ha empezado.</translation>
    </message>
    <message>
        <source>Retry when it has ended.</source>
        <translation>Reintente cuando haya terminado.</translation>
    </message>
    <message>
        <source>This channel is not on air now.</source>
        <translation>Este canal no está emitiendo ahora.</translation>
    </message>
    <message>
        <source>Retry when it is, or add the address of a recording.</source>
        <translation>Reintente cuando emita o añada la dirección de una grabación.</translation>
    </message>
    <message>
        <source>The site offers this video in no form that can be fetched.</source>
        <translation>El sitio no ofrece este video en ninguna forma que se pueda obtener.</translation>
    </message>
    <message>
        <source>Update yt-dlp, then retry.</source>
        <translation>Actualice yt-dlp y reintente.</translation>
    </message>
    <message>
        <source>No video was found at this address.</source>
        <translation>No se encontró ningún video en esta dirección.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address of the video.</source>
        <translation>Ábrala en un navegador y copie la dirección del video.</translation>
    </message>
    <message>
        <source>The site wants a proof that you are not a robot.</source>
        <translation>El sitio pide una prueba de que usted no es un robot.</translation>
    </message>
    <message>
        <source>Wait some hours, then retry with fewer jobs at once.</source>
        <translation>Espere unas horas y reintente con menos trabajos a la vez.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>No se pudo verificar el certificado del servidor.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the network&apos;s sign-in page.</source>
        <translation>Compruebe la fecha de este equipo y la página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>The server did not accept the point to go on from.</source>
        <translation>El servidor no aceptó el punto desde el que continuar.</translation>
    </message>
    <message>
        <source>Retry: the end of the partial file is fetched again.</source>
        <translation>Reintente: el final del archivo parcial se obtiene de nuevo.</translation>
    </message>
    <message>
        <source>Picture and sound could not be joined.</source>
        <translation>No se pudieron unir la imagen y el sonido.</translation>
    </message>
    <message>
        <source>FFmpeg is needed for this video and was not found.</source>
        <translation>FFmpeg es necesario para este video y no se encontró.</translation>
    </message>
    <message>
        <source>Install FFmpeg, then retry.</source>
        <translation>Instale FFmpeg y reintente.</translation>
    </message>
    <message>
        <source>This FFmpeg lacks an encoder or a filter that is needed.</source>
        <translation>A este FFmpeg le falta un codificador o un filtro necesario.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, or add it again with another preset.</source>
        <translation>Instale un FFmpeg completo o añádalo de nuevo con otro preajuste.</translation>
    </message>
    <message>
        <source>Your share of the destination&apos;s disk is used up.</source>
        <translation>Su cuota en el disco de destino está agotada.</translation>
    </message>
    <message>
        <source>Delete files there or choose another folder, then retry.</source>
        <translation>Elimine archivos allí o elija otra carpeta y reintente.</translation>
    </message>
    <message>
        <source>The site shows this video to its paying members only.</source>
        <translation>El sitio muestra este video solo a sus miembros de pago.</translation>
    </message>
    <message>
        <source>The server does not have all pieces of this video.</source>
        <translation>El servidor no tiene todos los fragmentos de este video.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched. If it happens again, look for another address.</source>
        <translation>Reintente: solo se obtiene lo que falta. Si vuelve a ocurrir, busque otra dirección.</translation>
    </message>
    <message>
        <source>The file has become too large for the destination&apos;s disk.</source>
        <translation>El archivo se ha vuelto demasiado grande para el disco de destino.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, then retry.</source>
        <translation>Elija una carpeta en otro disco y reintente.</translation>
    </message>
    <message>
        <source>The destination&apos;s path is too long for its disk.</source>
        <translation>La ruta de destino es demasiado larga para su disco.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then retry.</source>
        <translation>Elija una carpeta con una ruta más corta y reintente.</translation>
    </message>
    <message>
        <source>This computer has too many files open.</source>
        <translation>Este equipo tiene demasiados archivos abiertos.</translation>
    </message>
    <message>
        <source>Close other programs or run fewer jobs at once, then retry.</source>
        <translation>Cierre otros programas o ejecute menos trabajos a la vez y reintente.</translation>
    </message>
    <message>
        <source>This computer has run out of memory.</source>
        <translation>Este equipo se ha quedado sin memoria.</translation>
    </message>
    <message>
        <source>The server sends this address from one place to the next without end.</source>
        <translation>El servidor redirige esta dirección de un sitio a otro sin fin.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that it ends at.</source>
        <translation>Ábrala en un navegador y copie la dirección en la que termina.</translation>
    </message>
    <message>
        <source>The server did not wait for the request.</source>
        <translation>El servidor no esperó la solicitud.</translation>
    </message>
    <message>
        <source>Retry: the download goes on from where it was.</source>
        <translation>Reintente: la descarga continúa desde donde estaba.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server sent an empty file.</source>
        <translation>El servidor envió un archivo vacío.</translation>
    </message>
    <message>
        <source>Retry later, or look for another address of the same video.</source>
        <translation>Reintente más tarde o busque otra dirección del mismo video.</translation>
    </message>
    <message>
        <source>yt-dlp needs Python, which was not found.</source>
        <translation>yt-dlp necesita Python, que no se encontró.</translation>
    </message>
    <message>
        <source>Install Python 3, or a yt-dlp that brings its own.</source>
        <translation>Instale Python 3 o un yt-dlp que traiga el suyo.</translation>
    </message>
    <message>
        <source>This yt-dlp needs a newer Python than this computer has.</source>
        <translation>Este yt-dlp necesita un Python más reciente que el de este equipo.</translation>
    </message>
    <message>
        <source>Install a newer Python, or a yt-dlp that brings its own.</source>
        <translation>Instale un Python más reciente o un yt-dlp que traiga el suyo.</translation>
    </message>
    <message>
        <source>This yt-dlp does not know all options that are needed.</source>
        <translation>Este yt-dlp no conoce todas las opciones necesarias.</translation>
    </message>
    <message>
        <source>yt-dlp cannot start: a part of it is missing.</source>
        <translation>yt-dlp no puede iniciarse: le falta una parte.</translation>
    </message>
    <message>
        <source>Install yt-dlp again, then retry.</source>
        <translation>Instale yt-dlp de nuevo y reintente.</translation>
    </message>
    <message>
        <source>yt-dlp does not understand what this site sent.</source>
        <translation>yt-dlp no entiende lo que envió este sitio.</translation>
    </message>
    <message>
        <source>yt-dlp stopped because of a fault of its own.</source>
        <translation>yt-dlp se detuvo por un fallo propio.</translation>
    </message>
    <message>
        <source>The source file may not be read.</source>
        <translation>No hay permiso para leer el archivo de origen.</translation>
    </message>
    <message>
        <source>Change its permissions or copy it to another folder.</source>
        <translation>Cambie sus permisos o cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>This FFmpeg does not know all options that are needed.</source>
        <translation>Este FFmpeg no conoce todas las opciones necesarias.</translation>
    </message>
    <message>
        <source>Install FFmpeg 5.1 or newer, then retry.</source>
        <translation>Instale FFmpeg 5.1 o posterior y reintente.</translation>
    </message>
    <message>
        <source>FFmpeg cannot start: a part of it is missing.</source>
        <translation>FFmpeg no puede iniciarse: le falta una parte.</translation>
    </message>
    <message>
        <source>Install FFmpeg again, then retry.</source>
        <translation>Instale FFmpeg de nuevo y reintente.</translation>
    </message>
    <message>
        <source>This FFmpeg cannot read this kind of video.</source>
        <translation>Este FFmpeg no puede leer este tipo de video.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, then retry.</source>
        <translation>Instale un FFmpeg completo y reintente.</translation>
    </message>
    <message>
        <source>There is no picture in this source.</source>
        <translation>No hay imagen en este origen.</translation>
    </message>
    <message>
        <source>Choose sound only for it.</source>
        <translation>Elija solo audio para él.</translation>
    </message>
    <message>
        <source>FFmpeg could not start to convert this video.</source>
        <translation>FFmpeg no pudo empezar a convertir este video.</translation>
    </message>
    <message>
        <source>Look into the job&apos;s log for the reason.</source>
        <translation>Consulte el motivo en el registro del trabajo.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>Check the address and the network, then retry.</source>
        <translation>Compruebe la dirección y la red y reintente.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>Se cortó la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>El servidor tiene un problema interno.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Reintente más tarde.</translation>
    </message>
    <message>
        <source>This is not an address that can be downloaded.</source>
        <translation>Esta no es una dirección que se pueda descargar.</translation>
    </message>
    <message>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>Cópiela de nuevo de la barra de direcciones del navegador.</translation>
    </message>
    <message>
        <source>There is nothing to download at this address.</source>
        <translation>No hay nada que descargar en esta dirección.</translation>
    </message>
    <message>
        <source>Open it in a browser; it must show a single video.</source>
        <translation>Ábrala en un navegador; debe mostrar un solo video.</translation>
    </message>
    <message>
        <source>The video is no longer at this address.</source>
        <translation>El video ya no está en esta dirección.</translation>
    </message>
    <message>
        <source>Look for its new address and add that.</source>
        <translation>Busque su nueva dirección y añádala.</translation>
    </message>
    <message>
        <source>The server refuses access to this video.</source>
        <translation>El servidor deniega el acceso a este video.</translation>
    </message>
    <message>
        <source>Open it in a browser; it may need a sign-in or have expired.</source>
        <translation>Ábralo en un navegador; quizá requiera iniciar sesión o haya caducado.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>El servidor pide ir más despacio.</translation>
    </message>
    <message>
        <source>Wait a while, then retry with fewer jobs at once.</source>
        <translation>Espere un rato y reintente con menos trabajos a la vez.</translation>
    </message>
    <message>
        <source>The destination&apos;s disk is full.</source>
        <translation>El disco de destino está lleno.</translation>
    </message>
    <message>
        <source>Make room on it, then retry.</source>
        <translation>Libere espacio en él y reintente.</translation>
    </message>
    <message>
        <source>The destination folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de destino.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Elija otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
        <source>The destination folder is gone.</source>
        <translation>La carpeta de destino ha desaparecido.</translation>
    </message>
    <message>
        <source>Connect its drive or make it again, then retry.</source>
        <translation>Conecte su unidad o créela de nuevo y reintente.</translation>
    </message>
    <message>
        <source>The source file is gone.</source>
        <translation>El archivo de origen ha desaparecido.</translation>
    </message>
    <message>
        <source>Put it back or add it from its new place.</source>
        <translation>Devuélvalo a su sitio o añádalo desde su nueva ubicación.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>El disco notifica un error.</translation>
    </message>
    <message>
        <source>Check the disk, then retry.</source>
        <translation>Compruebe el disco y reintente.</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound file.</source>
        <translation>Esto no es ni un video ni un archivo de audio.</translation>
    </message>
    <message>
        <source>Check what the address or file is.</source>
        <translation>Compruebe qué es la dirección o el archivo.</translation>
    </message>
    <message>
        <source>The source is damaged.</source>
        <translation>El origen está dañado.</translation>
    </message>
    <message>
        <source>Play it to see where, or get another copy of it.</source>
        <translation>Reprodúzcalo para ver dónde u obtenga otra copia.</translation>
    </message>
    <message>
        <source>Pieces of the video could not be fetched.</source>
        <translation>No se pudieron obtener algunos fragmentos del video.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched.</source>
        <translation>Reintente: solo se obtiene lo que falta.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>No se encontró un programa necesario.</translation>
    </message>
    <message>
        <source>Choose it in the preferences.</source>
        <translation>Elíjalo en las preferencias.</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>No ha ocurrido nada durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Reintente.</translation>
    </message>
    <message>
        <source>The video could not be converted.</source>
        <translation>No se pudo convertir el video.</translation>
    </message>
    <message>
        <source>The download program failed.</source>
        <translation>El programa de descarga falló.</translation>
    </message>
    <message>
        <source>%1 (the server answered %2).</source>
        <extracomment>%1: the sentence &quot;The server refuses access …&quot; without its full stop, %2: 403</extracomment>
        <translation>%1 (el servidor respondió %2).</translation>
    </message>
    <message>
        <source>Nothing was told about this address.</source>
        <translation>No se obtuvo ninguna información sobre esta dirección.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>Se puede añadir de todos modos.</translation>
    </message>
    <message>
        <source>some pictures have no timestamps</source>
        <translation>algunas imágenes no tienen marca de tiempo</translation>
    </message>
    <message>
        <source>its timestamps jump</source>
        <translation>sus marcas de tiempo dan saltos</translation>
    </message>
    <message>
        <source>some pictures share a timestamp</source>
        <translation>algunas imágenes comparten la misma marca de tiempo</translation>
    </message>
    <message>
        <source>Retry: it is downloaded again from the start.</source>
        <translation>Reintente: se descarga de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>Play the source to see whether it is whole there, then retry.</source>
        <translation>Reproduzca el origen para ver si ahí está completo y reintente.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the video.</source>
        <translation>El servidor envió una página web en lugar del video.</translation>
    </message>
    <message>
        <source>Open the address in a browser; the network may ask for a sign-in.</source>
        <translation>Abra la dirección en un navegador; quizá la red pida iniciar sesión.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Falta el final del archivo.</translation>
    </message>
    <message>
        <source>This file is neither a video nor a sound file.</source>
        <translation>Este archivo no es ni un video ni un archivo de audio.</translation>
    </message>
    <message>
        <source>Check that the address leads to a video.</source>
        <translation>Compruebe que la dirección lleva a un video.</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <translation>No hay video en este archivo.</translation>
    </message>
    <message>
        <source>Ask for “audio” only, or check what the address leads to.</source>
        <translation>Pida solo «audio» o compruebe a qué lleva la dirección.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>No hay sonido en este archivo.</translation>
    </message>
    <message>
        <source>Do not ask for “audio” of it.</source>
        <translation>No pida «audio» de él.</translation>
    </message>
    <message>
        <source>The file has %1 pictures instead of %2.</source>
        <translation>El archivo tiene %1 imágenes en lugar de %2.</translation>
    </message>
    <message>
        <source>The file is %1 long instead of %2.</source>
        <translation>El archivo dura %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The file has a gap of %1 s at %2.</source>
        <translation>El archivo tiene un hueco de %1 s en %2.</translation>
    </message>
    <message>
        <source>A part of the file is in it twice.</source>
        <translation>Una parte del archivo está repetida.</translation>
    </message>
    <message>
        <source>The picture is %1 long, but the sound is %2 long.</source>
        <translation>La imagen dura %1, pero el sonido dura %2.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>El archivo ha desaparecido.</translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation>El archivo tiene %1 bytes en lugar de %2.</translation>
    </message>
    <message>
        <source>The HLS playlists do not lead to all that was encoded.</source>
        <translation>Las listas de reproducción HLS no llevan a todo lo que se codificó.</translation>
    </message>
    <message>
        <source>The file is damaged at %1.</source>
        <translation>El archivo está dañado en %1.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <translation>No hay ni imagen ni sonido en este archivo.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose a file in the preferences.</source>
        <extracomment>%1: a command to be typed in a terminal</extracomment>
        <translation>Instálelo con «%1» o elija un archivo en las preferencias.</translation>
    </message>
    <message>
        <source>Install %1 as your system does, or choose a file in the preferences.</source>
        <extracomment>%1: names of programs, &quot;yt-dlp, ffmpeg&quot;</extracomment>
        <translation>Instale %1 como lo hace su sistema o elija un archivo en las preferencias.</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2, but it is not a program.</source>
        <translation>«%1» se eligió para %2, pero no es un programa.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 no está instalado.</translation>
    </message>
    <message>
        <source>Install %1, or choose its program file in the preferences.</source>
        <translation>Instale %1 o elija su archivo de programa en las preferencias.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose its program file in the preferences.</source>
        <translation>Instálelo con «%1» o elija su archivo de programa en las preferencias.</translation>
    </message>
    <message>
        <source>This job has made no file whose pictures could be compared.</source>
        <translation>Este trabajo no ha generado ningún archivo cuyas imágenes se puedan comparar.</translation>
    </message>
    <message>
        <source>The downloaded original of “%1” was not kept, so there is nothing to compare with.</source>
        <translation>El original descargado de «%1» no se conservó, por lo que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Add “original” to the files that are made to keep it the next time.</source>
        <translation>Añada «original» a los archivos que se generan para conservarlo la próxima vez.</translation>
    </message>
    <message>
        <source>Neither the source nor a file that the job has made is still there.</source>
        <translation>Ya no están ni el origen ni ningún archivo generado por el trabajo.</translation>
    </message>
    <message>
        <source>Only one of the files that could be compared is still there.</source>
        <translation>Solo queda uno de los archivos que se podían comparar.</translation>
    </message>
    <message>
        <source>Put the other one back where it was, then try again.</source>
        <translation>Devuelva el otro adonde estaba e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The source is no longer at “%1”. You see two files that were made of it.</source>
        <translation>El origen ya no está en «%1». Se muestran dos archivos generados a partir de él.</translation>
    </message>
    <message>
        <source>The downloaded original was not kept. You see two files that were made of it.</source>
        <translation>El original descargado no se conservó. Se muestran dos archivos generados a partir de él.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño completo</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>no way is known to fetch them</source>
        <translation>no se conoce ninguna forma de obtenerlos</translation>
    </message>
    <message>
        <source>nothing is at their addresses any more</source>
        <translation>ya no hay nada en sus direcciones</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>se denegó el acceso</translation>
    </message>
    <message>
        <source>the sites ask for fewer requests</source>
        <translation>los sitios piden menos solicitudes</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>falló la red</translation>
    </message>
    <message>
        <source>the servers failed</source>
        <translation>fallaron los servidores</translation>
    </message>
    <message>
        <source>the downloads are not whole</source>
        <translation>las descargas no están completas</translation>
    </message>
    <message>
        <source>there is no video in them</source>
        <translation>no contienen ningún video</translation>
    </message>
    <message>
        <source>the media are damaged</source>
        <translation>el contenido multimedia está dañado</translation>
    </message>
    <message>
        <source>their source files are not there</source>
        <translation>sus archivos de origen no están</translation>
    </message>
    <message>
        <source>they could not be converted</source>
        <translation>no se pudieron convertir</translation>
    </message>
    <message>
        <source>their folders cannot be written</source>
        <translation>no se puede escribir en sus carpetas</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>a program is missing</source>
        <translation>falta un programa</translation>
    </message>
    <message>
        <source>yt-dlp or FFmpeg failed</source>
        <translation>falló yt-dlp o FFmpeg</translation>
    </message>
    <message>
        <source>something else went wrong</source>
        <translation>algo más salió mal</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all jobs of the list</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Local files</source>
        <extracomment>in the place of an internet host: files of this computer</extracomment>
        <translation>Archivos locales</translation>
    </message>
    <message>
        <source>Without a preset</source>
        <translation>Sin preajuste</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Examinando</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Stopping before sleep…</source>
        <translation>Deteniendo antes de la suspensión…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2</source>
        <extracomment>%1: a host such as example.org, %2: a time of the day</extracomment>
        <translation>%1 pidió una pausa hasta las %2</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>Se reintenta a las %1</translation>
    </message>
    <message>
        <source>Tries again at %1: %2</source>
        <extracomment>%1: a time of the day, %2: one sentence that says what went wrong</extracomment>
        <translation>Se reintenta a las %1: %2</translation>
    </message>
    <message>
        <source>Waiting for an encode slot</source>
        <translation>Esperando turno para codificar</translation>
    </message>
    <message>
        <source>Waiting for a download slot</source>
        <translation>Esperando turno para descargar</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>Empieza a las %1</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Esperando la red</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Esperando espacio en el disco</translation>
    </message>
    <message>
        <source>Waiting for its folder or drive</source>
        <translation>Esperando su carpeta o unidad</translation>
    </message>
    <message>
        <source>Waiting for a missing program</source>
        <translation>Esperando un programa que falta</translation>
    </message>
    <message>
        <source>Queued, nothing is started</source>
        <translation>En cola, no se inicia nada</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <extracomment>%1: one sentence that says by what</extracomment>
        <translation>Interrumpido: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: one sentence that says what went wrong</extracomment>
        <translation>Error: %1</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completado</numerusform>
            <numerusform>%n completados</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Ningún trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed after the program had ended unexpectedly.</source>
        <translation>
            <numerusform>%n trabajo reanudado después de que el programa se cerrara inesperadamente.</numerusform>
            <numerusform>%n trabajos reanudados después de que el programa se cerrara inesperadamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) among them start over.</source>
        <translation>
            <numerusform>%n conversión entre ellos empieza de nuevo.</numerusform>
            <numerusform>%n conversiones entre ellos empiezan de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had only to be put in place.</source>
        <translation>
            <numerusform>%n de ellos solo tenía que colocarse en su sitio.</numerusform>
            <numerusform>%n de ellos solo tenían que colocarse en su sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were running when the program ended; press Resume to go on with them.</source>
        <translation>
            <numerusform>%n trabajo estaba en curso cuando se cerró el programa; pulse Reanudar para continuar con él.</numerusform>
            <numerusform>%n trabajos estaban en curso cuando se cerró el programa; pulse Reanudar para continuar con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were at work each time and may be the reason; they are not resumed by themselves any more.</source>
        <translation>
            <numerusform>%n trabajo estaba en curso cada vez y puede ser la causa; ya no se reanuda por sí solo.</numerusform>
            <numerusform>%n trabajos estaban en curso cada vez y pueden ser la causa; ya no se reanudan por sí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Colocar en su sitio</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>yt-dlp and FFmpeg are missing: without them no job can start.</source>
        <translation>Faltan yt-dlp y FFmpeg: sin ellos no puede empezar ningún trabajo.</translation>
    </message>
    <message>
        <source>yt-dlp is missing: without it nothing can be downloaded.</source>
        <translation>Falta yt-dlp: sin él no se puede descargar nada.</translation>
    </message>
    <message>
        <source>FFmpeg is missing: without it no file can be checked or converted.</source>
        <translation>Falta FFmpeg: sin él no se puede comprobar ni convertir ningún archivo.</translation>
    </message>
    <message>
        <source>%1 – not in the FFmpeg of this computer</source>
        <extracomment>%1: a codec</extracomment>
        <translation>%1 – no disponible en el FFmpeg de este equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a summary. %1: what it is about, %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>sound alone</source>
        <translation>solo audio</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>tamaño completo</translation>
    </message>
    <message>
        <source>%1 kbit/s at 1080p</source>
        <translation>%1 kbit/s a 1080p</translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>%1 MB como máximo</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>buena calidad</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>calidad %1</translation>
    </message>
    <message>
        <source>in hardware where it works</source>
        <translation>por hardware donde funcione</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>miniatura</translation>
    </message>
    <message>
        <source>title and description</source>
        <translation>título y descripción</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>capítulos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Incrustado</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Para yt-dlp</translation>
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
        <translation>Copiado, sin codificar</translation>
    </message>
    <message>
        <source>Quick to make</source>
        <translation>Rápido de generar</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Small files, slow to make</source>
        <translation>Archivos pequeños, lento de generar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>A file for each size</source>
        <translation>Un archivo por cada tamaño</translation>
    </message>
    <message>
        <source>HLS: a folder for web players</source>
        <translation>HLS: una carpeta para reproductores web</translation>
    </message>
    <message>
        <source>Files and HLS</source>
        <translation>Archivos y HLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>In the video file</source>
        <translation>En el archivo de video</translation>
    </message>
    <message>
        <source>In files of their own</source>
        <translation>En archivos propios</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Patrocinadores</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>Autopromoción</translation>
    </message>
    <message>
        <source>Requests to like and subscribe</source>
        <translation>Peticiones de «me gusta» y suscripción</translation>
    </message>
    <message>
        <source>Intros</source>
        <translation>Introducciones</translation>
    </message>
    <message>
        <source>Outros</source>
        <translation>Cierres</translation>
    </message>
    <message>
        <source>Previews and recaps</source>
        <translation>Avances y resúmenes</translation>
    </message>
    <message>
        <source>Fillers and jokes</source>
        <translation>Relleno y bromas</translation>
    </message>
    <message>
        <source>Parts without music</source>
        <translation>Partes sin música</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Empaquetado</translation>
    </message>
    <message>
        <source>The source&apos;s subtitles are left out.</source>
        <translation>Se omiten los subtítulos del origen.</translation>
    </message>
    <message>
        <source>The format “%1” in the preset stands for several files, not for one.</source>
        <translation>El formato «%1» del ajuste representa varios archivos, no uno solo.</translation>
    </message>
    <message>
        <source>Make room on this disk, or check its permissions, then press Retry.</source>
        <translation>Libere espacio en este disco o compruebe sus permisos y reintente.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of cookies.</source>
        <translation>«%1» es demasiado grande para ser un archivo de cookies.</translation>
    </message>
    <message>
        <source>Live streams cannot be fetched through the proxy that is set.</source>
        <translation>Las emisiones en directo no se pueden obtener por el proxy configurado.</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be fetched through the proxy that is set.</source>
        <translation>Las transmisiones de este tipo no se pueden obtener por el proxy configurado.</translation>
    </message>
    <message>
        <source>Set a proxy whose address begins with “http://” in the preferences, or none, then press Retry.</source>
        <translation>Indique en las preferencias un proxy cuya dirección empiece por «http://», o ninguno, y reintente.</translation>
    </message>
    <message>
        <source>Work space:</source>
        <translation>Espacio de trabajo:</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <translation>unos %1 durante la conversión</translation>
    </message>
    <message>
        <source>This conversion needs about %1 on the disk while it runs, and %2 are to stay free, but only %3 are free.</source>
        <translation>Esta conversión necesita unos %1 en el disco mientras se ejecuta, y deben quedar libres %2, pero solo hay %3 libres.</translation>
    </message>
    <message>
        <source>Waiting for disk space: %1</source>
        <extracomment>%1: one sentence that says how much is missing</extracomment>
        <translation>Esperando espacio en disco: %1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <extracomment>a picture of a film; %1: how many of them are converted</extracomment>
        <translation>Fotograma %1</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <extracomment>a picture of a film; %1: how many of them are converted, %2: how many there are</extracomment>
        <translation>Fotograma %1 de %2</translation>
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
        <translation>Pone videos en cola, los descarga con yt-dlp, los convierte con FFmpeg y termina lo que
ha aceptado.

  respool [ORIGEN…]          abre la ventana con estos trabajos
  respool run [ORIGEN…]      añade y trabaja hasta que la cola quede vacía
  respool add ORIGEN…        guarda trabajos para la ventana abierta o la próxima ejecución
  respool list               imprime los trabajos
  respool show ID            imprime un trabajo
  respool rename ID NAME     da otro nombre a un trabajo y a los archivos que hará
  respool sheet ID           crea una hoja de contactos de un trabajo completado
  respool presets            imprime lo que admite --preset

Un ORIGEN es una dirección (http, https) o un archivo. Lo que sigue a «--» nunca es una opción.</translation>
    </message>
    <message>
        <source>“respool rename” takes the number of one job and its new name.</source>
        <translation>«respool rename» necesita el número de un trabajo y su nuevo nombre.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>What was chosen for this job cannot be read.</source>
        <translation>No se puede leer lo que se eligió para este trabajo.</translation>
    </message>
    <message>
        <source>Add its source again, then remove this job. If a newer Respool added it, retry it with that one.</source>
        <translation>Añada de nuevo su origen y elimine después este trabajo. Si lo añadió un Respool más reciente, reinténtelo con él.</translation>
    </message>
    <message>
        <source>The times of the source have holes or jump: where sound is missing it is silent, and parts follow each other.</source>
        <translation>Los tiempos del origen tienen huecos o saltan: donde falta sonido hay silencio, y las partes van seguidas.</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>le faltan partes</translation>
    </message>
    <message>
        <source>Too much of the source is damaged.</source>
        <translation>Hay demasiada parte del origen dañada.</translation>
    </message>
    <message numerus="yes">
        <source>The source is damaged at %n place(s): pictures may be wrong there, and sound that is missing is silent.</source>
        <translation>
            <numerusform>El origen está dañado en %n lugar: allí las imágenes pueden ser erróneas, y el sonido que falta es silencio.</numerusform>
            <numerusform>El origen está dañado en %n lugares: allí las imágenes pueden ser erróneas, y el sonido que falta es silencio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
</context>
<context>
    <name>respool::AddActions</name>
    <message>
        <source>The clipboard holds neither an address nor a file.</source>
        <translation>El portapapeles no contiene ni una dirección ni un archivo.</translation>
    </message>
</context>
<context>
    <name>respool::AddDialog</name>
    <message>
        <source>Choose &amp;Format…</source>
        <translation>Elegir &amp;formato…</translation>
    </message>
    <message>
        <source>&amp;List Its Videos</source>
        <translation>&amp;Listar sus videos</translation>
    </message>
    <message>
        <source>Leave Out &amp;Duplicates</source>
        <translation>Omitir &amp;duplicados</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Choose which of its formats is downloaded of the selected address</source>
        <translation>Elegir cuál de sus formatos se descarga de la dirección seleccionada</translation>
    </message>
    <message>
        <source>Replace the selected playlist by its videos</source>
        <translation>Reemplazar la lista de reproducción seleccionada por sus videos</translation>
    </message>
    <message>
        <source>Leave out what is in the list already or was given twice</source>
        <translation>Omitir lo que ya está en la lista o se indicó dos veces</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>Arc&amp;hivos…</translation>
    </message>
    <message>
        <source>Fold&amp;er…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>Lis&amp;t…</source>
        <translation>Lis&amp;ta…</translation>
    </message>
    <message>
        <source>Add video and audio files</source>
        <translation>Añadir archivos de video y audio</translation>
    </message>
    <message>
        <source>Add the video and audio files in a folder and below it</source>
        <translation>Añadir los archivos de video y audio de una carpeta y sus subcarpetas</translation>
    </message>
    <message>
        <source>Add the addresses in a text file or a table (CSV)</source>
        <translation>Añadir las direcciones de un archivo de texto o una tabla (CSV)</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Archivos para añadir</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Listas de direcciones</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.list *.m3u)</source>
        <translation>Listas (*.txt *.csv *.tsv *.list *.m3u)</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Por añadir</translation>
    </message>
    <message>
        <source>Folder with videos</source>
        <translation>Carpeta con videos</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>%n línea más no se pudo usar.</numerusform>
            <numerusform>%n líneas más no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n por añadir</numerusform>
            <numerusform>%n por añadir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1: a size; there are others whose size nobody knows</extracomment>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <translation>solo %1 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Añadir %n</numerusform>
            <numerusform>Añadir %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddOptionsForm</name>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Lo antes posible</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>When I resume them</source>
        <translation>Cuando yo los reanude</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Carp&amp;eta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre de archivo</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>P&amp;rioridad</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
</context>
<context>
    <name>respool::AddPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Manage Presets</source>
        <translation>Gestionar preajustes</translation>
    </message>
    <message>
        <source>See, make and change presets</source>
        <translation>Ver, crear y modificar preajustes</translation>
    </message>
    <message>
        <source>Add to the list and begin (Enter)</source>
        <translation>Añadir a la lista y empezar (Intro)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add many, files, folders or lists, and choose more (Ctrl+N)</source>
        <translation>Añadir varios, archivos, carpetas o listas, y elegir más opciones (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>respool::AddTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>of a video, in time</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message numerus="yes">
        <source>Playlist, %n video(s)</source>
        <translation>
            <numerusform>Lista de reproducción, %n video</numerusform>
            <numerusform>Lista de reproducción, %n videos</numerusform>
        </translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Transmisión en directo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>Igual que la fila %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Ya está en la lista</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>Formato propio</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Consultando…</translation>
    </message>
</context>
<context>
    <name>respool::AddressEntry</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Paste addresses or file paths, one a line</source>
        <translation>Pegue direcciones o rutas de archivos, una por línea</translation>
    </message>
</context>
<context>
    <name>respool::AdvancedPanel</name>
    <message>
        <source>Export Diagnostics…</source>
        <translation>Exportar diagnóstico…</translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation>Mantener libre en el disco</translation>
    </message>
    <message>
        <source>Jobs wait while there is less.</source>
        <translation>Los trabajos esperan mientras haya menos.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>MiB: 1,048,576 bytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder of the list and its settings</source>
        <translation>Abrir la carpeta de la lista y sus ajustes</translation>
    </message>
    <message>
        <source>No program is set up to open folders.</source>
        <translation>No hay ningún programa configurado para abrir carpetas.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The list of jobs, its backups and the logs lie there.</source>
        <translation>Aquí están la lista de trabajos, sus copias de seguridad y los registros.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo sale mal</translation>
    </message>
    <message>
        <source>A text file with versions, settings, numbers of jobs and the last lines of logs, for a report about a problem. It holds no passwords, cookies or tokens; addresses of videos can be in it. Read it before you send it.</source>
        <translation>Un archivo de texto con versiones, ajustes, números de trabajos y las últimas líneas de los registros, para informar de un problema. No contiene contraseñas, cookies ni tokens; puede contener direcciones de videos. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Export Diagnostics</source>
        <translation>Exportar diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Writing the diagnostics…</source>
        <translation>Escribiendo el diagnóstico…</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Escrito en «%1».</translation>
    </message>
</context>
<context>
    <name>respool::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another one is used at the next start.</source>
        <translation>Otro idioma se usará en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsModel</name>
    <message>
        <source>#</source>
        <extracomment>a column: the number of a run</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a column: how a run ended</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de salida</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsPage</name>
    <message>
        <source>Attempts of the job</source>
        <translation>Intentos del trabajo</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Todavía no se ha ejecutado nada para este trabajo.</translation>
    </message>
</context>
<context>
    <name>respool::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>respool::Collector</name>
    <message>
        <source>Only the first %1 of so many were taken.</source>
        <translation>Solo se tomaron los primeros %1 de tantos.</translation>
    </message>
    <message>
        <source>Add the others when these are in the list.</source>
        <translation>Añada los demás cuando estos estén en la lista.</translation>
    </message>
    <message>
        <source>There is no video or audio file in the folder “%1”.</source>
        <translation>No hay ningún archivo de video o audio en la carpeta «%1».</translation>
    </message>
    <message>
        <source>Give a folder that has some.</source>
        <translation>Indique una carpeta que los tenga.</translation>
    </message>
    <message>
        <source>“%1” is too long for a list, or it cannot be read.</source>
        <translation>«%1» es demasiado larga para ser una lista o no se puede leer.</translation>
    </message>
    <message>
        <source>Split it into shorter ones.</source>
        <translation>Divídala en listas más cortas.</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>No hay ninguna dirección en «%1».</translation>
    </message>
    <message>
        <source>Give a list with an address on each line.</source>
        <translation>Indique una lista con una dirección en cada línea.</translation>
    </message>
    <message>
        <source>There are too many files in the folder “%1”: only some were looked at.</source>
        <translation>Hay demasiados archivos en la carpeta «%1»: solo se han mirado algunos.</translation>
    </message>
    <message>
        <source>Give the folders in it that have the videos.</source>
        <translation>Indique las carpetas que contiene en las que están los vídeos.</translation>
    </message>
</context>
<context>
    <name>respool::ColumnLayout</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Standard Columns</source>
        <translation>Columnas predeterminadas</translation>
    </message>
</context>
<context>
    <name>respool::CommandPage</name>
    <message>
        <source>Copy Commands</source>
        <translation>Copiar comandos</translation>
    </message>
    <message>
        <source>Commands of the job</source>
        <translation>Comandos del trabajo</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Todavía no se ha ejecutado nada para este trabajo.</translation>
    </message>
</context>
<context>
    <name>respool::CompareCanvas</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Left and Right go to the frame before and after, Shift with arrows moves the part that is seen, Ctrl with Left and Right moves the divider.</source>
        <translation>Izquierda y Derecha van al fotograma anterior y al siguiente, Mayús con las flechas mueve la parte visible, Ctrl con Izquierda y Derecha mueve el divisor.</translation>
    </message>
</context>
<context>
    <name>respool::CompareDialog</name>
    <message>
        <source>Compare: %1</source>
        <extracomment>the title of a window; %1: the name of a job</extracomment>
        <translation>Comparar: %1</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>Primer archivo</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Segundo archivo</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>Uno al lado del otro</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>One over the other, with a divider to drag</source>
        <translation>Uno sobre el otro, con un divisor que se puede arrastrar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>La imagen completa</translation>
    </message>
    <message>
        <source>100 %</source>
        <extracomment>of a zoom</extracomment>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Every dot as it is; drag to move</source>
        <translation>Cada punto tal como es; arrastre para mover</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a size in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>No hay imagen en este momento del video.</translation>
    </message>
    <message>
        <source>%1  ·  frame %2</source>
        <extracomment>%1: a time, %2: the number of a frame</extracomment>
        <translation>%1  ·  fotograma %2</translation>
    </message>
</context>
<context>
    <name>respool::ContactSheets</name>
    <message>
        <source>Making the contact sheet of “%1”…</source>
        <translation>Creando la hoja de contactos de «%1»…</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>«%1» está lista.</translation>
    </message>
</context>
<context>
    <name>respool::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>respool::DownloadsPanel</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>Esta carpeta no está ahora.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>No se puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Este archivo no está.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This is no cookies file in Netscape&apos;s format.</source>
        <translation>Este no es un archivo de cookies en formato Netscape.</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Carpeta para archivos nuevos</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Archivo de cookies</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Downloads from one host at once</source>
        <translation>Descargas simultáneas de un mismo servidor</translation>
    </message>
    <message>
        <source>Some hosts refuse more than a few.</source>
        <translation>Algunos servidores rechazan más de unas pocas.</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Servidores con un número propio</translation>
    </message>
    <message>
        <source>Tries before a job is given up</source>
        <translation>Intentos antes de abandonar un trabajo</translation>
    </message>
    <message>
        <source>Counted anew whenever a try got further than the last.</source>
        <translation>Se cuentan de nuevo cada vez que un intento llega más lejos que el anterior.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Velocidad de todas las descargas juntas</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>KiB a second: 1,024 bytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>instead of a number of KiB a second</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <extracomment>%1: a browser, such as Firefox</extracomment>
        <translation>Las de %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>For videos that only people who are signed in can see.</source>
        <translation>Para videos que solo pueden ver quienes han iniciado sesión.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>This is no address of a proxy, such as “%1”.</source>
        <translation>Esta no es la dirección de un proxy, como «%1».</translation>
    </message>
</context>
<context>
    <name>respool::EmptyState</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Add the addresses or files that were copied</source>
        <translation>Añadir las direcciones o los archivos copiados</translation>
    </message>
    <message>
        <source>No job matches “%1”</source>
        <translation>Ningún trabajo coincide con «%1»</translation>
    </message>
    <message>
        <source>Clear the search, or choose “All” beside the list, to see all jobs.</source>
        <translation>Borre la búsqueda, o elija «Todos» junto a la lista, para ver todos los trabajos.</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>Suelte videos aquí</translation>
    </message>
    <message>
        <source>Links from the browser, files from a folder, or a list of addresses as text.

Or paste an address above, for example https://example.org/talk.mp4,
and press Enter. What is in the list is safe: it goes on after a restart.</source>
        <translation>Enlaces del navegador, archivos de una carpeta o una lista de direcciones como texto.

O pegue una dirección arriba, por ejemplo https://example.org/talk.mp4,
y pulse Intro. Lo que está en la lista está a salvo: continúa después de un reinicio.</translation>
    </message>
</context>
<context>
    <name>respool::EncodingPanel</name>
    <message>
        <source>Conversions at once</source>
        <translation>Conversiones simultáneas</translation>
    </message>
    <message>
        <source>One uses the whole processor already; more rarely end sooner.</source>
        <translation>Una sola ya usa todo el procesador; con más, rara vez se termina antes.</translation>
    </message>
    <message>
        <source>Threads of one conversion</source>
        <translation>Hilos de una conversión</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs.</source>
        <translation>Menos hilos dejan más procesador a otros programas.</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <extracomment>instead of a number of threads</extracomment>
        <translation>Tantos como núcleos haya</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Ceder ante otros programas</translation>
    </message>
    <message>
        <source>With 19 conversions get what nobody else wants.</source>
        <translation>Con 19, las conversiones reciben lo que nadie más quiere.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>instead of a number from 1 to 19: how much conversions give way to other programs</extracomment>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>respool::FailureGroups</name>
    <message>
        <source>Retry All</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Close the list of failures</source>
        <translation>Cerrar la lista de errores</translation>
    </message>
    <message>
        <source>Close until more jobs fail</source>
        <translation>Cerrar hasta que fallen más trabajos</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Errores por causa</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <extracomment>%n: jobs; %1: what they have in common, such as “the disk is full” or a sentence</extracomment>
        <translation>
            <numerusform>%n fallido: %1</numerusform>
            <numerusform>%n fallidos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Mostrar herramientas…</translation>
    </message>
</context>
<context>
    <name>respool::FileHandOver</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>«%1» no está.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It was moved, renamed or deleted after the job had put it in place.</source>
        <translation>«%1» ya no está. Se movió, cambió de nombre o se eliminó después de que el trabajo lo colocara en su sitio.</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. Choose one in the file manager.</source>
        <translation>No hay ningún programa configurado para abrir «%1». Elija uno en el gestor de archivos.</translation>
    </message>
</context>
<context>
    <name>respool::FilesPage</name>
    <message>
        <source>Files of the job</source>
        <translation>Archivos del trabajo</translation>
    </message>
    <message>
        <source>This job has made no file yet.</source>
        <translation>Este trabajo todavía no ha generado ningún archivo.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play it in the program for such files (Enter)</source>
        <translation>Reproducirlo en el programa para estos archivos (Intro)</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Mostrarlo en su carpeta</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar su ruta</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Look at it and its source at the same time position</source>
        <translation>Verlo junto con su origen en la misma posición de tiempo</translation>
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
        <translation>Filtros</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>%n: how many more hosts or presets there are</extracomment>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FolderButton</name>
    <message>
        <source>New files go to “%1”. Click to choose another folder.</source>
        <translation>Los archivos nuevos van a «%1». Haga clic para elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Carpeta para archivos nuevos</translation>
    </message>
</context>
<context>
    <name>respool::FormatPicker</name>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose Format</source>
        <translation>Elegir formato</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Video formats</source>
        <translation>Formatos de video</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>Formatos de audio</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Según el preajuste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>Incluir en el archivo</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>Archivos propios</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>&amp;Subtítulos</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>Idiomas de los subtítulos</translation>
    </message>
    <message>
        <source>“%1” is a playlist: its videos have formats of their own.</source>
        <translation>«%1» es una lista de reproducción: sus videos tienen sus propios formatos.</translation>
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
        <translation>Códec</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The best video</source>
        <extracomment>of several videos or sounds</extracomment>
        <translation>El mejor video</translation>
    </message>
    <message>
        <source>The best sound</source>
        <translation>El mejor audio</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sin video</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin audio</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames a second</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
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
        <translation>No hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No pictures can be read from “%1”.</source>
        <translation>No se pueden leer imágenes de «%1».</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Compruebe que se reproduce.</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>No hay imagen en este momento del video.</translation>
    </message>
    <message>
        <source>Move a little forward or back.</source>
        <translation>Avance o retroceda un poco.</translation>
    </message>
</context>
<context>
    <name>respool::GeneralPanel</name>
    <message>
        <source>Resume interrupted jobs at the next start</source>
        <translation>Reanudar los trabajos interrumpidos en el próximo inicio</translation>
    </message>
    <message>
        <source>Otherwise they wait for you.</source>
        <translation>De lo contrario, le esperan a usted.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Permanecer en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Jobs go on without the window. Where there is no tray, closing ends the program.</source>
        <translation>Los trabajos continúan sin la ventana. Donde no hay bandeja, al cerrarla termina el programa.</translation>
    </message>
    <message>
        <source>Offer addresses that are copied anywhere</source>
        <translation>Ofrecer las direcciones que se copien en cualquier lugar</translation>
    </message>
    <message>
        <source>Nothing is added until you say so, and nothing leaves the computer.</source>
        <translation>No se añade nada hasta que usted lo indique, y nada sale del equipo.</translation>
    </message>
</context>
<context>
    <name>respool::HistoryPanel</name>
    <message>
        <source>Take finished jobs from the list after (days)</source>
        <translation>Quitar de la lista los trabajos terminados después de (días)</translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Sus archivos permanecen donde están.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>instead of a number of days</extracomment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>respool::HostLimitsTable</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Servidores con un número propio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultáneas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Remove host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Quitar servidor</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>«%1» no es un nombre de servidor.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» está dos veces.</translation>
    </message>
</context>
<context>
    <name>respool::JobActions</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop and keep what is there (Space)</source>
        <translation>Detener y conservar lo que hay (Espacio)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on where it stopped (Space)</source>
        <translation>Continuar donde se detuvo (Espacio)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop and delete unfinished files</source>
        <translation>Detener y eliminar los archivos sin terminar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Intentar de nuevo (F5)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take from the list; finished files stay (Del)</source>
        <translation>Quitar de la lista; los archivos terminados permanecen (Supr)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Play the finished file (Enter)</source>
        <translation>Reproducir el archivo terminado (Intro)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the finished file in its folder</source>
        <translation>Mostrar el archivo terminado en su carpeta</translation>
    </message>
    <message>
        <source>Contact Sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Make a picture with twenty frames beside the finished file</source>
        <translation>Crear una imagen con veinte fotogramas junto al archivo terminado</translation>
    </message>
    <message>
        <source>Compare with Source…</source>
        <translation>Comparar con el origen…</translation>
    </message>
    <message>
        <source>Look at the finished file and its source at the same time position</source>
        <translation>Ver el archivo terminado y su origen en la misma posición de tiempo</translation>
    </message>
    <message>
        <source>Retry from Scratch</source>
        <translation>Reintentar desde cero</translation>
    </message>
    <message>
        <source>Throw away what is there and begin anew</source>
        <translation>Descartar lo que hay y empezar de nuevo</translation>
    </message>
    <message>
        <source>Start Now</source>
        <translation>Iniciar ahora</translation>
    </message>
    <message>
        <source>Start ahead of all others and of the limits</source>
        <translation>Iniciar antes que todos los demás y sin respetar los límites</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>Iniciar a las…</translation>
    </message>
    <message>
        <source>Start at a time of your choice</source>
        <translation>Iniciar a la hora que usted elija</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>One place nearer to its turn</source>
        <translation>Un puesto más cerca de su turno</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>One place farther from its turn</source>
        <translation>Un puesto más lejos de su turno</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>Delante de todos los demás de su prioridad</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Behind all others of its priority</source>
        <translation>Detrás de todos los demás de su prioridad</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Before all normal ones</source>
        <translation>Delante de todos los normales</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>En el orden de la lista</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Behind all normal ones</source>
        <translation>Detrás de todos los normales</translation>
    </message>
    <message>
        <source>Remove with Files…</source>
        <translation>Quitar con archivos…</translation>
    </message>
    <message>
        <source>Take from the list and delete the finished files</source>
        <translation>Quitar de la lista y eliminar los archivos terminados</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Give it, and its files, another name</source>
        <translation>Darle otro nombre al trabajo y a sus archivos</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy where it comes from</source>
        <translation>Copiar de dónde procede</translation>
    </message>
    <message>
        <source>Pause or Resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Pause, or go on where it stopped</source>
        <translation>Pausar o continuar donde se detuvo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The files of this job have their names already. Rename them in the file manager.</source>
        <translation>Los archivos de este trabajo ya tienen sus nombres. Cámbieles el nombre en el gestor de archivos.</translation>
    </message>
    <message>
        <source>This job has made no file.</source>
        <translation>Este trabajo no ha generado ningún archivo.</translation>
    </message>
</context>
<context>
    <name>respool::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Detalles del trabajo</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Páginas de los detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>respool::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
</context>
<context>
    <name>respool::JobTableModel</name>
    <message>
        <source>Busy</source>
        <comment>progress that cannot be measured</comment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>#</source>
        <comment>a job&apos;s place in the queue</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>ETA</source>
        <comment>time that is left</comment>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>when the job was</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <comment>time</comment>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Número de trabajo</translation>
    </message>
</context>
<context>
    <name>respool::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>En la lista de trabajos</translation>
    </message>
    <message>
        <source>In the details of a job</source>
        <translation>En los detalles de un trabajo</translation>
    </message>
</context>
<context>
    <name>respool::LogPage</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Open Whole Log</source>
        <translation>Abrir el registro completo</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Stay at the end while the log grows</source>
        <translation>Permanecer al final mientras crece el registro</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in a log; %1: which one, %2: how many there are</extracomment>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous place in the log</source>
        <translation>Lugar anterior del registro</translation>
    </message>
</context>
<context>
    <name>respool::LogView</name>
    <message>
        <source>Log of the job</source>
        <translation>Registro del trabajo</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Todavía no se ha ejecutado nada para este trabajo.</translation>
    </message>
</context>
<context>
    <name>respool::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Añadir lo copiado</translation>
    </message>
    <message>
        <source>Add many at once</source>
        <translation>Añadir varios a la vez</translation>
    </message>
    <message>
        <source>Go to the addresses</source>
        <translation>Ir a las direcciones</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Mostrar u ocultar los filtros</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search, or find in the log</source>
        <translation>Buscar, o encontrar en el registro</translation>
    </message>
</context>
<context>
    <name>respool::NameTemplateEdit</name>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a placeholder into the name</source>
        <translation>Insertar un marcador en el nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Day on which it was added</source>
        <translation>Día en que se añadió</translation>
    </message>
    <message>
        <source>Number among those added together</source>
        <translation>Número entre los añadidos juntos</translation>
    </message>
    <message>
        <source>Size or kind, such as 720p</source>
        <translation>Tamaño o tipo, como 720p</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a placeholder stands for, %2: the placeholder, such as {title}</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <extracomment>%1: something like {year}</extracomment>
        <translation>No existe el marcador %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>respool::Notifications</name>
    <message>
        <source>All jobs are done</source>
        <translation>Todos los trabajos han terminado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Respool works on in the tray</source>
        <translation>Respool sigue trabajando en la bandeja</translation>
    </message>
    <message>
        <source>Its icon there shows the window again, and “Quit” in the icon&apos;s menu ends the program.</source>
        <translation>Su icono muestra de nuevo la ventana, y «Salir» en el menú del icono cierra el programa.</translation>
    </message>
</context>
<context>
    <name>respool::NotificationsPanel</name>
    <message>
        <source>Notify about</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>Todo lo que termina</translation>
    </message>
    <message>
        <source>Failures, and the end of all jobs</source>
        <translation>Los errores y el fin de todos los trabajos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Several that come together are told as one.</source>
        <translation>Varias notificaciones que coinciden se muestran como una sola.</translation>
    </message>
</context>
<context>
    <name>respool::OutputsModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>a column: whether a file is still where it was put</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En su sitio</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Movido o eliminado</translation>
    </message>
</context>
<context>
    <name>respool::OverviewPage</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>Resumen del trabajo</translation>
    </message>
    <message>
        <source>Why the job failed</source>
        <translation>Por qué falló el trabajo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Copiar el origen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show destination folder</source>
        <translation>Mostrar la carpeta de destino</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>At work for</source>
        <extracomment>the time that tools have worked for a job</extracomment>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>how often a job was cut off by a crash or a power loss</extracomment>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: minutes and seconds</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>
            <numerusform>%1 en %n archivo</numerusform>
            <numerusform>%1 en %n archivos</numerusform>
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
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <extracomment>disk space; %1: a size such as 1.2 MB</extracomment>
        <translation>unos %1 durante la conversión</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>How it was converted</source>
        <translation>Cómo se convirtió</translation>
    </message>
</context>
<context>
    <name>respool::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: what the file or folder is for</extracomment>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Type the whole path, from the root of the disk on.</source>
        <translation>Escriba la ruta completa, desde la raíz del disco.</translation>
    </message>
</context>
<context>
    <name>respool::PowerPanel</name>
    <message>
        <source>Keep the computer awake while there is work</source>
        <translation>Mantener el equipo activo mientras haya trabajo</translation>
    </message>
    <message>
        <source>It does not fall asleep by itself then.</source>
        <translation>Así no se suspende por sí solo.</translation>
    </message>
    <message>
        <source>When the last job has ended</source>
        <translation>Cuando haya terminado el último trabajo</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>Suspender el equipo</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Apagar el equipo</translation>
    </message>
    <message>
        <source>Quit Respool</source>
        <translation>Salir de Respool</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Ejecutar un comando</translation>
    </message>
    <message>
        <source>Sleep, shutdown and quitting are announced and can be stopped.</source>
        <translation>La suspensión, el apagado y la salida se anuncian y se pueden detener.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>A program with its arguments; quotation marks keep words together.</source>
        <translation>Un programa con sus argumentos; las comillas mantienen juntas las palabras.</translation>
    </message>
    <message>
        <source>Type the command that is to be run.</source>
        <translation>Escriba el comando que se debe ejecutar.</translation>
    </message>
</context>
<context>
    <name>respool::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Something on the page “%1” cannot be kept as it is.</source>
        <extracomment>%1: the name of a page of the preferences</extracomment>
        <translation>Algo en la página «%1» no se puede conservar tal como está.</translation>
    </message>
</context>
<context>
    <name>respool::Presence</name>
    <message>
        <source>Respool quits when the jobs at work have ended.</source>
        <translation>Respool se cerrará cuando terminen los trabajos en curso.</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>No salir</translation>
    </message>
</context>
<context>
    <name>respool::PresetChoice</name>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Which files to make: a preset, or original, audio, and heights such as 1080p in any combination</source>
        <translation>Qué archivos generar: un preajuste, o bien original, audio y alturas como 1080p en cualquier combinación</translation>
    </message>
</context>
<context>
    <name>respool::PresetDownloadPage</name>
    <message>
        <source>Subtitles of the address</source>
        <translation>Subtítulos de la dirección</translation>
    </message>
    <message>
        <source>The thumbnail, as the cover of the original</source>
        <translation>La miniatura, como portada del original</translation>
    </message>
    <message>
        <source>Title, author, date and description</source>
        <translation>Título, autor, fecha y descripción</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>what the files need</source>
        <extracomment>shown in the empty field</extracomment>
        <translation>lo que necesiten los archivos</translation>
    </message>
    <message>
        <source>A format selector of yt-dlp, such as 137+140 or bv*[fps&lt;=30]+ba</source>
        <translation>Un selector de formato de yt-dlp, como 137+140 o bv*[fps&lt;=30]+ba</translation>
    </message>
    <message>
        <source>Languages of subtitles</source>
        <translation>Idiomas de los subtítulos</translation>
    </message>
    <message>
        <source>all; or such as en, pt-BR, de.*</source>
        <extracomment>shown in the empty field. en, pt-BR, de.*: codes of languages</extracomment>
        <translation>todos; o, por ejemplo, en, pt-BR, de.*</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Embed</source>
        <extracomment>what is put into the downloaded file</extracomment>
        <translation>Incrustar</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Para yt-dlp</translation>
    </message>
    <message>
        <source>Where people have marked such parts on SponsorBlock (YouTube only)</source>
        <translation>Donde alguien haya marcado esas partes en SponsorBlock (solo YouTube)</translation>
    </message>
    <message>
        <source>Extra arguments for yt-dlp</source>
        <translation>Argumentos adicionales para yt-dlp</translation>
    </message>
    <message>
        <source>One option each: %1</source>
        <translation>Una opción en cada uno: %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>an argument to a list</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add an argument</source>
        <translation>Añadir un argumento</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>Quitar el argumento</translation>
    </message>
    <message>
        <source>Argument for yt-dlp</source>
        <translation>Argumento para yt-dlp</translation>
    </message>
</context>
<context>
    <name>respool::PresetEditor</name>
    <message>
        <source>New Preset</source>
        <translation>Nuevo preajuste</translation>
    </message>
    <message>
        <source>Edit Preset</source>
        <translation>Editar preajuste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Parts of the preset</source>
        <translation>Partes del preajuste</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>What is wrong with the preset</source>
        <translation>Qué está mal en el preajuste</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Dé un nombre al preajuste.</translation>
    </message>
</context>
<context>
    <name>respool::PresetFilesPage</name>
    <message>
        <source>The original, untouched</source>
        <translation>El original, sin cambios</translation>
    </message>
    <message>
        <source>Converted in full size</source>
        <translation>Convertido a tamaño completo</translation>
    </message>
    <message>
        <source>The sound alone</source>
        <translation>Solo el audio</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Empaquetado</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>such as 1080p, 720p, 480p</source>
        <extracomment>an example of what can be typed</extracomment>
        <translation>como 1080p, 720p, 480p</translation>
    </message>
    <message>
        <source>Lines of the short side; none above the source&apos;s. Several are made from one decoding.</source>
        <translation>Líneas del lado corto; ninguno mayor que el del origen. Varios se generan con una sola decodificación.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>Elija al menos un archivo que generar.</translation>
    </message>
</context>
<context>
    <name>respool::PresetSoundPage</name>
    <message>
        <source>Sound codec</source>
        <translation>Códec de audio</translation>
    </message>
    <message>
        <source>Sound that has the codec already stays as it is</source>
        <translation>El audio que ya tiene el códec se queda como está</translation>
    </message>
    <message>
        <source>Keep the source&apos;s subtitles where the file can hold them</source>
        <translation>Conservar los subtítulos del origen si el archivo puede contenerlos</translation>
    </message>
    <message>
        <source>Bitrate of the sound</source>
        <translation>Tasa de bits del audio</translation>
    </message>
    <message>
        <source>What the codec needs</source>
        <extracomment>instead of a number of kilobits</extracomment>
        <translation>La que necesite el códec</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For stereo; more channels get more.</source>
        <translation>Para estéreo; con más canales es mayor.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>respool::PresetVideoPage</name>
    <message>
        <source>Video codec</source>
        <translation>Códec de video</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Qué determina el resultado</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>An encoder in hardware may be used where one works</source>
        <translation>Se puede usar un codificador por hardware donde funcione</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>instead of a number for the quality</extracomment>
        <translation>Buena</translation>
    </message>
    <message>
        <source>The encoder&apos;s constant rate factor: smaller is better.</source>
        <translation>El factor de tasa constante del codificador: cuanto menor, mejor.</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For 1080p; smaller pictures get less.</source>
        <translation>Para 1080p; las imágenes más pequeñas reciben menos.</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>The most that each file may have, sound included.</source>
        <translation>Lo máximo que puede ocupar cada archivo, audio incluido.</translation>
    </message>
    <message>
        <source>Quicker, but larger at the same quality.</source>
        <translation>Más rápido, pero más grande con la misma calidad.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
</context>
<context>
    <name>respool::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>What the preset makes</source>
        <translation>Qué genera el preajuste</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Crear un preajuste</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Make a preset that begins as this one</source>
        <translation>Crear un preajuste que parte de este</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change this preset; jobs keep what they have</source>
        <translation>Modificar este preajuste; los trabajos conservan lo que tienen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take over presets from files</source>
        <translation>Tomar preajustes de archivos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save this preset as a file to pass on</source>
        <translation>Guardar este preajuste como archivo para compartirlo</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <extracomment>%1: the name of a preset that comes with the program</extracomment>
        <translation>%1 (integrado)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Make it what it was when the program was installed</source>
        <translation>Dejarlo como era cuando se instaló el programa</translation>
    </message>
    <message>
        <source>Delete this preset; jobs keep what they have</source>
        <translation>Eliminar este preajuste; los trabajos conservan lo que tienen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1: the name of the preset that is copied</extracomment>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Restore Preset</source>
        <translation>Restaurar preajuste</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>Eliminar preajuste</translation>
    </message>
    <message>
        <source>Undo all changes to the preset “%1”?</source>
        <translation>¿Deshacer todos los cambios del preajuste «%1»?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>¿Eliminar el preajuste «%1»?</translation>
    </message>
    <message>
        <source>Jobs that were added with it keep what they have.</source>
        <translation>Los trabajos que se añadieron con él conservan lo que tienen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Importar preajustes</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <source>Export Preset</source>
        <translation>Exportar preajuste</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
</context>
<context>
    <name>respool::PrivateFolder</name>
    <message>
        <source>No folder could be made at “%1”.</source>
        <translation>No se pudo crear ninguna carpeta en «%1».</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then press Retry.</source>
        <translation>Compruebe el disco y sus permisos y pulse Reintentar.</translation>
    </message>
</context>
<context>
    <name>respool::QueueActions</name>
    <message>
        <source>Pause All</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Stop all jobs and keep what is there</source>
        <translation>Detener todos los trabajos y conservar lo que hay</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Go on with all paused jobs</source>
        <translation>Continuar con todos los trabajos en pausa</translation>
    </message>
    <message>
        <source>Keep Computer Awake</source>
        <translation>Mantener el equipo activo</translation>
    </message>
    <message>
        <source>No sleep by itself while jobs are running</source>
        <translation>No suspender automáticamente mientras haya trabajos en curso</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Quitar los terminados</translation>
    </message>
    <message>
        <source>Take finished jobs from the list; their files stay</source>
        <translation>Quitar de la lista los trabajos terminados; sus archivos permanecen</translation>
    </message>
    <message>
        <source>Clear Finished with Files…</source>
        <translation>Quitar los terminados con archivos…</translation>
    </message>
    <message>
        <source>Take finished jobs from the list and delete their files</source>
        <translation>Quitar de la lista los trabajos terminados y eliminar sus archivos</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Preajustes…</translation>
    </message>
    <message>
        <source>What can be made of the sources</source>
        <translation>Lo que se puede generar a partir de los orígenes</translation>
    </message>
    <message>
        <source>Finish Running Jobs, Then Stop</source>
        <translation>Terminar los trabajos en curso y luego detener</translation>
    </message>
    <message>
        <source>Start no other jobs</source>
        <translation>No iniciar otros trabajos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>What holds for all jobs</source>
        <translation>Lo que vale para todos los trabajos</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>Todas las teclas y lo que hacen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Rehacer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>%n archivo eliminado.</numerusform>
            <numerusform>%n archivos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted, the first is “%1”. Delete them by hand.</source>
        <extracomment>%1: a path</extracomment>
        <translation>
            <numerusform>No se pudo eliminar %n archivo: «%1». Elimínelo manualmente.</numerusform>
            <numerusform>No se pudieron eliminar %n archivos; el primero es «%1». Elimínelos manualmente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) taken from the list; their files stay.</source>
        <translation>
            <numerusform>Se ha quitado de la lista %n trabajo terminado; sus archivos se conservan.</numerusform>
            <numerusform>Se han quitado de la lista %n trabajos terminados; sus archivos se conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QuitDialog</name>
    <message>
        <source>Quit Respool</source>
        <translation>Salir de Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work.</source>
        <translation>
            <numerusform>Hay %n trabajo en curso.</numerusform>
            <numerusform>Hay %n trabajos en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have done is kept. When they are paused now, they go on by themselves the next time Respool is started.</source>
        <translation>Lo que han hecho se conserva. Si se pausan ahora, continúan por sí solos la próxima vez que se inicie Respool.</translation>
    </message>
    <message>
        <source>&amp;Pause All and Quit</source>
        <translation>&amp;Pausar todo y salir</translation>
    </message>
    <message>
        <source>&amp;Finish Current Jobs, Then Quit</source>
        <translation>&amp;Finalizar los trabajos en curso y salir</translation>
    </message>
    <message>
        <source>Starts no other jobs; they wait for the next start.</source>
        <translation>No inicia otros trabajos; esperan al próximo inicio.</translation>
    </message>
</context>
<context>
    <name>respool::RemoveFilesDialog</name>
    <message>
        <source>Remove with Files</source>
        <translation>Quitar con archivos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 and delete %2 (%3)?</source>
        <extracomment>%1: &quot;3 jobs&quot;, %2: &quot;5 files&quot;, %3: a size such as 1.2 GB</extracomment>
        <translation>¿Quitar %1 y eliminar %2 (%3)?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Files</source>
        <translation>Eliminar archivos</translation>
    </message>
</context>
<context>
    <name>respool::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Its files will be called “%1”.</source>
        <extracomment>%1: a name without an extension such as .mp4</extracomment>
        <translation>Sus archivos se llamarán «%1».</translation>
    </message>
</context>
<context>
    <name>respool::RowDrag</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>under the mouse while jobs are dragged</extracomment>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::SheetRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>No hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This job has made nothing with moving pictures.</source>
        <translation>Este trabajo no ha generado nada con imágenes en movimiento.</translation>
    </message>
    <message>
        <source>A contact sheet needs a video.</source>
        <translation>Una hoja de contactos necesita un video.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>«%1» ya no se puede leer.</translation>
    </message>
    <message>
        <source>Put it back where the job had put it, then try again.</source>
        <translation>Devuélvalo adonde lo había puesto el trabajo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The contact sheet took too long or was interrupted.</source>
        <translation>La hoja de contactos tardó demasiado o se interrumpió.</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do.</source>
        <translation>Inténtelo de nuevo cuando el equipo esté menos ocupado.</translation>
    </message>
    <message>
        <source>No picture could be read from “%1”.</source>
        <translation>No se pudo leer ninguna imagen de «%1».</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Compruebe que se reproduce.</translation>
    </message>
    <message>
        <source>The contact sheet could not be put beside “%1”.</source>
        <translation>No se pudo colocar la hoja de contactos junto a «%1».</translation>
    </message>
    <message>
        <source>Check that its folder may be written and has room.</source>
        <translation>Compruebe que se puede escribir en su carpeta y que tiene espacio.</translation>
    </message>
</context>
<context>
    <name>respool::SourceEdit</name>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Paste addresses, one a line, or drop files, folders and lists of addresses here</source>
        <translation>Pegue direcciones, una por línea, o suelte aquí archivos, carpetas y listas de direcciones</translation>
    </message>
</context>
<context>
    <name>respool::SourceLookup</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>No hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>El sitio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>Se puede añadir de todos modos.</translation>
    </message>
</context>
<context>
    <name>respool::StartAtDialog</name>
    <message>
        <source>Start at a Time</source>
        <translation>Iniciar a una hora</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>No iniciar antes de</translation>
    </message>
</context>
<context>
    <name>respool::StartTimeEdit</name>
    <message>
        <source>Time to start at</source>
        <translation>Hora de inicio</translation>
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
        <translation>%1 libres en %2</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Conversions at once</source>
        <translation>Conversiones simultáneas</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Velocidad de todas las descargas juntas</translation>
    </message>
    <message>
        <source>Keeps the computer awake</source>
        <translation>Mantiene el equipo activo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>There is a network.</source>
        <translation>Hay red.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it is back.</source>
        <translation>Las descargas continúan por sí solas cuando vuelve.</translation>
    </message>
</context>
<context>
    <name>respool::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>a column: how often a step was started</extracomment>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>respool::StepsPage</name>
    <message>
        <source>Steps of the job</source>
        <translation>Pasos del trabajo</translation>
    </message>
    <message>
        <source>Nothing is planned for this job.</source>
        <translation>No hay nada previsto para este trabajo.</translation>
    </message>
</context>
<context>
    <name>respool::SupervisedProcess</name>
    <message>
        <source>The folder “%1” cannot be used: %2.</source>
        <translation>No se puede usar la carpeta «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>No se puede iniciar «%1»: %2.</translation>
    </message>
    <message>
        <source>Respool&apos;s helper “%1” cannot be started (%2). Install Respool again.</source>
        <translation>No se puede iniciar el programa auxiliar «%1» de Respool (%2). Instale Respool de nuevo.</translation>
    </message>
</context>
<context>
    <name>respool::ThumbnailView</name>
    <message>
        <source>Picture of “%1”</source>
        <translation>Imagen de «%1»</translation>
    </message>
</context>
<context>
    <name>respool::ToolBar</name>
    <message>
        <source>Show or hide the filters beside the list (Ctrl+B)</source>
        <translation>Mostrar u ocultar los filtros junto a la lista (Ctrl+B)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Log, commands and steps of the selected job (Ctrl+I)</source>
        <translation>Registro, comandos y pasos del trabajo seleccionado (Ctrl+I)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Everything that concerns the whole list</source>
        <translation>Todo lo que afecta a la lista completa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words of name, address, folder or error; state:failed, host:example.org, preset:mp4; “-” in front for all others</source>
        <translation>Palabras del nombre, la dirección, la carpeta o el error; state:failed, host:example.org, preset:mp4; «-» delante para todos los demás</translation>
    </message>
    <message>
        <source>Clear the search, and go back to the list</source>
        <translation>Borrar la búsqueda y volver a la lista</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <extracomment>%1: what is chosen in the sidebar that is not shown, such as &quot;Failed, example.org&quot;</extracomment>
        <translation>Filtros: %1</translation>
    </message>
</context>
<context>
    <name>respool::ToolRow</name>
    <message>
        <source>File of %1</source>
        <translation>Archivo de %1</translation>
    </message>
    <message>
        <source>Respool looks for it</source>
        <extracomment>shown where no file was chosen for a tool</extracomment>
        <translation>Respool lo busca</translation>
    </message>
    <message>
        <source>Version %1, “%2”</source>
        <extracomment>%1: a version, %2: a path</extracomment>
        <translation>Versión %1, «%2»</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Buscando %1…</translation>
    </message>
</context>
<context>
    <name>respool::ToolRun</name>
    <message>
        <source>%1 did nothing for two minutes and was stopped.</source>
        <translation>%1 no hizo nada durante dos minutos y se detuvo.</translation>
    </message>
    <message>
        <source>%1 did not go on after the computer had slept.</source>
        <translation>%1 no continuó después de la suspensión del equipo.</translation>
    </message>
    <message>
        <source>Check the connection, then press Retry: it goes on from where it was.</source>
        <translation>Compruebe la conexión y pulse Reintentar: continúa desde donde estaba.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>Check that it is installed and may be run, then press Retry.</source>
        <translation>Compruebe que está instalado y que se puede ejecutar; después pulse Reintentar.</translation>
    </message>
    <message>
        <source>%1 was ended by something else, or it crashed (signal %2).</source>
        <translation>Algo externo cerró %1, o falló inesperadamente (señal %2).</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>Pulse Reintentar: continúa desde donde estaba.</translation>
    </message>
</context>
<context>
    <name>respool::ToolsPanel</name>
    <message>
        <source>Check Again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Their makers offer %1 and %2 for download.</source>
        <extracomment>%1, %2: links with the names yt-dlp and FFmpeg</extracomment>
        <translation>Sus creadores ofrecen %1 y %2 para descargar.</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>Comando que instala lo que falta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>This command installs what is missing on this system:</source>
        <translation>Este comando instala lo que falta en este sistema:</translation>
    </message>
</context>
<context>
    <name>respool::TrayIcon</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Add from Clipboard</source>
        <translation>&amp;Añadir desde el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>&amp;Pausar todo</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>&amp;Reanudar todo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 %</source>
        <extracomment>%n: jobs at work, %1: how far all work is</extracomment>
        <translation>
            <numerusform>%n en curso, %1 %</numerusform>
            <numerusform>%n en curso, %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::WelcomeDialog</name>
    <message>
        <source>Welcome to Respool</source>
        <translation>Le damos la bienvenida a Respool</translation>
    </message>
    <message>
        <source>Respool downloads with yt-dlp and converts with FFmpeg, and not all of it is on this computer yet. Jobs can be added all the same: they begin when it is there.</source>
        <translation>Respool descarga con yt-dlp y convierte con FFmpeg, y aún no está todo en este equipo. Aun así se pueden añadir trabajos: empezarán cuando esté.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyAction</name>
    <message numerus="yes">
        <source>All jobs have ended. The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Todos los trabajos han terminado. El equipo se suspenderá en %n segundo.</numerusform>
            <numerusform>Todos los trabajos han terminado. El equipo se suspenderá en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs have ended. The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>Todos los trabajos han terminado. El equipo se apagará en %n segundo.</numerusform>
            <numerusform>Todos los trabajos han terminado. El equipo se apagará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>&amp;Sleep Now</source>
        <translation>&amp;Suspender ahora</translation>
    </message>
    <message>
        <source>&amp;Shut Down Now</source>
        <translation>&amp;Apagar ahora</translation>
    </message>
    <message>
        <source>No command is set that could run now that all jobs have ended. Enter one in the preferences.</source>
        <translation>No hay ningún comando definido para ejecutarlo ahora que todos los trabajos han terminado. Introduzca uno en las preferencias.</translation>
    </message>
    <message>
        <source>“%1” could not be started when all jobs had ended. Correct the command in the preferences.</source>
        <extracomment>%1: a program</extracomment>
        <translation>No se pudo iniciar «%1» cuando terminaron todos los trabajos. Corrija el comando en las preferencias.</translation>
    </message>
    <message>
        <source>The system did not let Respool put the computer to sleep when all jobs had ended. Send it to sleep by hand.</source>
        <translation>El sistema no permitió que Respool suspendiera el equipo cuando terminaron todos los trabajos. Suspéndalo manualmente.</translation>
    </message>
    <message>
        <source>The system did not let Respool shut down the computer when all jobs had ended. Shut it down by hand.</source>
        <translation>El sistema no permitió que Respool apagara el equipo cuando terminaron todos los trabajos. Apáguelo manualmente.</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyMenu</name>
    <message>
        <source>When All Jobs Have Ended</source>
        <translation>Cuando terminen todos los trabajos</translation>
    </message>
    <message>
        <source>When nothing in the list runs, waits or is paused any more</source>
        <translation>Cuando ya no haya nada en curso, en espera ni en pausa en la lista</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>&amp;No hacer nada</translation>
    </message>
    <message>
        <source>No&amp;tify</source>
        <translation>No&amp;tificar</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Suspender</translation>
    </message>
    <message>
        <source>Shut &amp;Down</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>&amp;Quit Respool</source>
        <translation>Sa&amp;lir de Respool</translation>
    </message>
    <message>
        <source>&amp;Run a Command</source>
        <translation>&amp;Ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>respool::WindowOffers</name>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n job(s) that you have just added.</source>
        <translation>
            <numerusform>El filtro oculta %n trabajo que acaba de añadir.</numerusform>
            <numerusform>El filtro oculta %n trabajos que acaba de añadir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) repeat what was in the list already.</source>
        <translation>
            <numerusform>%n trabajo nuevo repite lo que ya estaba en la lista.</numerusform>
            <numerusform>%n trabajos nuevos repiten lo que ya estaba en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) given twice are added once.</source>
        <translation>
            <numerusform>%n fuente dada dos veces se añade una vez.</numerusform>
            <numerusform>%n fuentes dadas dos veces se añaden una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>%n línea más no se pudo usar.</numerusform>
            <numerusform>%n líneas más no se pudieron usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>No se puede abrir la carpeta «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Mostrar herramientas…</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>Se copió «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were copied.</source>
        <translation>
            <numerusform>Se copió %n dirección.</numerusform>
            <numerusform>Se copiaron %n direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>Añadir a la lista</translation>
    </message>
</context>
</TS>
