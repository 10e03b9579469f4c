<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>FinishedBatch</name>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a job, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) completed</source>
        <translation>
            <numerusform>%n tarefa concluída</numerusform>
            <numerusform>%n tarefas concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n tarefa falhou</numerusform>
            <numerusform>%n tarefas falharam</numerusform>
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
        <translation>“respool --help” mostra o que ele aceita.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Mostra este texto.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Folder that gets the files.</source>
        <translation>Pasta que recebe os arquivos.</translation>
    </message>
    <message>
        <source>What to make of each source: original, full, audio, heights; e.g. original,720p.</source>
        <translation>O que gerar de cada origem: original, full, audio, alturas; p. ex. original,720p.</translation>
    </message>
    <message>
        <source>What to make and how, by name; “respool presets” shows all.</source>
        <translation>O que gerar e como, por nome; “respool presets” mostra todas.</translation>
    </message>
    <message>
        <source>Higher goes first; 0 is normal.</source>
        <translation>Maior vai primeiro; 0 é normal.</translation>
    </message>
    <message>
        <source>Downloads at once, also of one host, for this run.</source>
        <translation>Downloads simultâneos, também de um mesmo host, nesta execução.</translation>
    </message>
    <message>
        <source>Conversions at once, for this run.</source>
        <translation>Conversões simultâneas, nesta execução.</translation>
    </message>
    <message>
        <source>Tries before a job that gets nowhere is given up, for this run.</source>
        <translation>Tentativas até desistir de uma tarefa que não avança, nesta execução.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Imprime um único documento JSON.</translation>
    </message>
    <message>
        <source>Keeps database, settings and logs in this folder (also RESPOOL_PROFILE).</source>
        <translation>Mantém banco de dados, configurações e logs nesta pasta (também RESPOOL_PROFILE).</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to %2.</source>
        <translation>“%1” não é um número de 1 a %2.</translation>
    </message>
    <message>
        <source>“respool show” takes the number of one job.</source>
        <translation>“respool show” recebe o número de uma tarefa.</translation>
    </message>
    <message>
        <source>“respool sheet” takes the number of one job.</source>
        <translation>“respool sheet” recebe o número de uma tarefa.</translation>
    </message>
    <message>
        <source>“respool add” takes at least one address or file.</source>
        <translation>“respool add” recebe pelo menos um endereço ou arquivo.</translation>
    </message>
    <message>
        <source>“respool list” takes no sources.</source>
        <translation>“respool list” não recebe origens.</translation>
    </message>
    <message>
        <source>“respool presets” takes no sources.</source>
        <translation>“respool presets” não recebe origens.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>“--to” takes a folder.</source>
        <translation>“--to” recebe uma pasta.</translation>
    </message>
    <message>
        <source>Addresses and files.</source>
        <translation>Endereços e arquivos.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>Não é possível gravar na pasta “%1”.</translation>
    </message>
    <message>
        <source>Change its permissions or choose another with --profile.</source>
        <translation>Altere as permissões dela ou escolha outra com --profile.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>A tarefa %1 não existe.</translation>
    </message>
    <message>
        <source>“respool list” shows all jobs.</source>
        <translation>“respool list” mostra todas as tarefas.</translation>
    </message>
    <message>
        <source>The Respool that works on these jobs has ended.</source>
        <translation>O Respool que trabalha nestas tarefas foi encerrado.</translation>
    </message>
    <message>
        <source>Start “respool run”: it goes on with them.</source>
        <translation>Inicie “respool run”: ele continua com elas.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed</source>
        <translation>
            <numerusform>%n tarefa retomada</numerusform>
            <numerusform>%n tarefas retomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Respool is already working on this profile.</source>
        <translation>Outro Respool já está trabalhando neste perfil.</translation>
    </message>
    <message>
        <source>It finishes the jobs by itself.</source>
        <translation>Ele conclui as tarefas por conta própria.</translation>
    </message>
    <message>
        <source>Job:</source>
        <translation>Tarefa:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Origem:</translation>
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
        <translation>O que fazer:</translation>
    </message>
    <message>
        <source>Progress:</source>
        <translation>Progresso:</translation>
    </message>
    <message>
        <source>Makes:</source>
        <translation>Gera:</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Predefinição:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Etapa:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Arquivo:</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restantes</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” já existe.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written.</source>
        <translation>O disco está cheio: não foi possível gravar “%1”.</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>Libere espaço e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>Sem permissão para gravar “%1”.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions, then press Retry.</source>
        <translation>Escolha outra pasta ou altere as permissões dela e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” não está mais lá.</translation>
    </message>
    <message>
        <source>Put it back or choose another folder, then press Retry.</source>
        <translation>Coloque-o de volta ou escolha outra pasta e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>Não foi possível ler ou gravar “%1”.</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>Verifique o disco e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>The settings were damaged, so the standard ones are used.</source>
        <translation>As configurações estavam danificadas, por isso as padrão são usadas.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>O arquivo danificado foi mantido como “%1”.</translation>
    </message>
    <message>
        <source>Mend or delete the file “%1”, then start again.</source>
        <translation>Conserte ou exclua o arquivo “%1” e inicie de novo.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and does not answer.</source>
        <translation>Outro Respool está usando este perfil e não responde.</translation>
    </message>
    <message>
        <source>Quit it, then try again.</source>
        <translation>Encerre-o e tente de novo.</translation>
    </message>
    <message>
        <source>Another Respool works with this profile and did not answer in time.</source>
        <translation>Outro Respool está usando este perfil e não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Look at its window whether the jobs are there.</source>
        <translation>Veja na janela dele se as tarefas estão lá.</translation>
    </message>
    <message>
        <source>The other Respool could not be understood.</source>
        <translation>Não foi possível entender o outro Respool.</translation>
    </message>
    <message>
        <source>Quit both, then start the newest version of Respool.</source>
        <translation>Encerre os dois e inicie a versão mais recente do Respool.</translation>
    </message>
    <message>
        <source>Other starts of Respool cannot hand over their jobs.</source>
        <translation>Outras inicializações do Respool não conseguem entregar suas tarefas.</translation>
    </message>
    <message>
        <source>Add them in this window.</source>
        <translation>Adicione-as nesta janela.</translation>
    </message>
    <message>
        <source>The diagnostics could not be written.</source>
        <translation>Não foi possível gravar o diagnóstico.</translation>
    </message>
    <message>
        <source>Choose another folder for them.</source>
        <translation>Escolha outra pasta para ele.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job(s)</source>
        <translation>
            <numerusform>Remover %n tarefa</numerusform>
            <numerusform>Remover %n tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n job(s)</source>
        <translation>
            <numerusform>Mover %n tarefa</numerusform>
            <numerusform>Mover %n tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n job(s)</source>
        <translation>
            <numerusform>Definir a prioridade de %n tarefa</numerusform>
            <numerusform>Definir a prioridade de %n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a job</source>
        <translation>Renomear uma tarefa</translation>
    </message>
    <message>
        <source>Waits until another conversion is done.</source>
        <translation>Aguarda o fim de outra conversão.</translation>
    </message>
    <message>
        <source>Waits until another download is done.</source>
        <translation>Aguarda o fim de outro download.</translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>Nova tentativa às %1. %2</translation>
    </message>
    <message>
        <source>Starts at %1, as you asked.</source>
        <translation>Inicia às %1, como você pediu.</translation>
    </message>
    <message>
        <source>%1 asked for fewer requests; goes on at %2.</source>
        <translation>%1 pediu menos requisições; continua às %2.</translation>
    </message>
    <message>
        <source>Waits for the network.</source>
        <translation>Aguarda a rede.</translation>
    </message>
    <message>
        <source>Waits for room on the disk of “%1”.</source>
        <translation>Aguarda espaço no disco de “%1”.</translation>
    </message>
    <message>
        <source>Waits for the folder “%1” or its drive.</source>
        <translation>Aguarda a pasta “%1” ou a unidade dela.</translation>
    </message>
    <message>
        <source>Waits for a missing program.</source>
        <translation>Aguarda um programa que falta.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Aguarda a sua vez.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Pausada por você.</translation>
    </message>
    <message>
        <source>The program ended while this job was running.</source>
        <translation>O programa foi encerrado enquanto esta tarefa estava em execução.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The file as it is, untouched</source>
        <translation>O arquivo como está, intocado</translation>
    </message>
    <message>
        <source>MP4 1080p + 720p + 480p + 360p</source>
        <translation>MP4 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>H.264 in four sizes, none above the source&apos;s</source>
        <translation>H.264 em quatro tamanhos, nenhum acima do da origem</translation>
    </message>
    <message>
        <source>HLS 1080p + 720p + 480p + 360p</source>
        <translation>HLS 1080p + 720p + 480p + 360p</translation>
    </message>
    <message>
        <source>A folder for web players that choose the size while they play</source>
        <translation>Uma pasta para reprodutores web que escolhem o tamanho durante a reprodução</translation>
    </message>
    <message>
        <source>MP4 in full size</source>
        <translation>MP4 em tamanho original</translation>
    </message>
    <message>
        <source>H.264 and AAC, which everything plays</source>
        <translation>H.264 e AAC, que tudo reproduz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>H.264 at most 720p, quick to make, plays anywhere</source>
        <translation>H.264 de no máximo 720p, rápido de gerar, toca em qualquer lugar</translation>
    </message>
    <message>
        <source>Small, at most 25 MB</source>
        <translation>Pequeno, no máximo 25 MB</translation>
    </message>
    <message>
        <source>H.264 at most 480p, fits into a message</source>
        <translation>H.264 de no máximo 480p, cabe em uma mensagem</translation>
    </message>
    <message>
        <source>Archive H.265</source>
        <translation>Arquivamento H.265</translation>
    </message>
    <message>
        <source>Full size and quality in about half the space, in Matroska with all tracks</source>
        <translation>Tamanho e qualidade originais em cerca de metade do espaço, em Matroska com todas as faixas</translation>
    </message>
    <message>
        <source>AV1</source>
        <translation>AV1</translation>
    </message>
    <message>
        <source>The smallest files, in full size; slow to make</source>
        <translation>Os menores arquivos, em tamanho original; lento de gerar</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>VP9 and Opus for web pages, at most 1080p</source>
        <translation>VP9 e Opus para páginas web, no máximo 1080p</translation>
    </message>
    <message>
        <source>Audio M4A</source>
        <translation>Áudio M4A</translation>
    </message>
    <message>
        <source>The sound alone as AAC; not encoded again if it is</source>
        <translation>Só o áudio, como AAC; não é recodificado se já for AAC</translation>
    </message>
    <message>
        <source>Audio MP3</source>
        <translation>Áudio MP3</translation>
    </message>
    <message>
        <source>The sound alone for every player there is</source>
        <translation>Só o áudio, para qualquer reprodutor que exista</translation>
    </message>
    <message>
        <source>Audio Opus</source>
        <translation>Áudio Opus</translation>
    </message>
    <message>
        <source>The sound alone, small and good</source>
        <translation>Só o áudio, pequeno e bom</translation>
    </message>
    <message>
        <source>Audio FLAC</source>
        <translation>Áudio FLAC</translation>
    </message>
    <message>
        <source>The sound alone without any loss</source>
        <translation>Só o áudio, sem nenhuma perda</translation>
    </message>
    <message>
        <source>Remux to Matroska</source>
        <translation>Remux para Matroska</translation>
    </message>
    <message>
        <source>Another container; nothing is encoded</source>
        <translation>Outro contêiner; nada é codificado</translation>
    </message>
    <message>
        <source>The preset “%1” cannot be read.</source>
        <translation>Não é possível ler a predefinição “%1”.</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>Verifique se você tem permissão para ler o arquivo.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>A predefinição “%1” não existe.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Existem: %1.</translation>
    </message>
    <message>
        <source>The preset cannot be saved.</source>
        <translation>Não é possível salvar a predefinição.</translation>
    </message>
    <message>
        <source>Check that the data folder of Respool is writable.</source>
        <translation>Verifique se é possível gravar na pasta de dados do Respool.</translation>
    </message>
    <message>
        <source>The preset cannot be deleted.</source>
        <translation>Não é possível excluir a predefinição.</translation>
    </message>
    <message>
        <source>These settings cannot be used and have their standard values: %1.</source>
        <translation>Estas configurações não podem ser usadas e estão com os valores padrão: %1.</translation>
    </message>
    <message>
        <source>Correct them in the file “%1”.</source>
        <translation>Corrija-as no arquivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a file.</source>
        <translation>“%1” não é um endereço nem um arquivo.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://, or a file that exists.</source>
        <translation>Informe um endereço que comece com http:// ou https://, ou um arquivo que exista.</translation>
    </message>
    <message>
        <source>The address “%1” is too long.</source>
        <translation>O endereço “%1” é longo demais.</translation>
    </message>
    <message>
        <source>Give the address alone, without other text.</source>
        <translation>Informe somente o endereço, sem outro texto.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” é uma pasta.</translation>
    </message>
    <message>
        <source>Give the files in it.</source>
        <translation>Informe os arquivos que estão nela.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read.</source>
        <translation>Sem permissão para ler o arquivo “%1”.</translation>
    </message>
    <message>
        <source>Change its permissions, then add it again.</source>
        <translation>Altere as permissões dele e adicione-o de novo.</translation>
    </message>
    <message>
        <source>“%1” is not an address that Respool can download.</source>
        <translation>“%1” não é um endereço que o Respool possa baixar.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Informe um endereço que comece com http:// ou https://.</translation>
    </message>
    <message>
        <source>The value of “%1” in the preset is not possible.</source>
        <translation>O valor de “%1” na predefinição não é possível.</translation>
    </message>
    <message>
        <source>“%1” runs programs, which a preset must not do.</source>
        <translation>“%1” executa programas, o que uma predefinição não deve fazer.</translation>
    </message>
    <message>
        <source>“%1” would put files where Respool does not look.</source>
        <translation>“%1” colocaria arquivos onde o Respool não procura.</translation>
    </message>
    <message>
        <source>“%1” reads other files, which a preset must not do.</source>
        <translation>“%1” lê outros arquivos, o que uma predefinição não deve fazer.</translation>
    </message>
    <message>
        <source>“%1” is secret: cookies are set in the preferences.</source>
        <translation>“%1” é secreto: os cookies são definidos nas preferências.</translation>
    </message>
    <message>
        <source>“%1” is secret, and presets are passed around.</source>
        <translation>“%1” é secreto, e predefinições são compartilhadas.</translation>
    </message>
    <message>
        <source>“%1” is set in the preferences, for all downloads.</source>
        <translation>“%1” é definido nas preferências, para todos os downloads.</translation>
    </message>
    <message>
        <source>“%1” would undo the choice that the preset makes.</source>
        <translation>“%1” desfaria a escolha que a predefinição faz.</translation>
    </message>
    <message>
        <source>“%1” has a place of its own in the preset.</source>
        <translation>“%1” tem um lugar próprio na predefinição.</translation>
    </message>
    <message>
        <source>“%1” would trust everybody on the way.</source>
        <translation>“%1” confiaria em qualquer um no meio do caminho.</translation>
    </message>
    <message>
        <source>“%1” would make a download that was interrupted wrong or lose it.</source>
        <translation>“%1” corromperia ou perderia um download interrompido.</translation>
    </message>
    <message>
        <source>“%1” would change what yt-dlp tells Respool.</source>
        <translation>“%1” mudaria o que o yt-dlp informa ao Respool.</translation>
    </message>
    <message>
        <source>With “%1” nothing would be downloaded.</source>
        <translation>Com “%1” nada seria baixado.</translation>
    </message>
    <message>
        <source>Take it out of the preset. These options may be used: %1.</source>
        <translation>Retire-o da predefinição. Estas opções podem ser usadas: %1.</translation>
    </message>
    <message>
        <source>“%1” is no option that is written out, such as “--user-agent”.</source>
        <translation>“%1” não é uma opção escrita por extenso, como “--user-agent”.</translation>
    </message>
    <message>
        <source>“%1” is not among the options that may be passed to yt-dlp.</source>
        <translation>“%1” não está entre as opções que podem ser passadas ao yt-dlp.</translation>
    </message>
    <message>
        <source>“%1” cannot have the value “%2”.</source>
        <translation>“%1” não pode ter o valor “%2”.</translation>
    </message>
    <message>
        <source>Choose another preset, or correct this one and try again.</source>
        <translation>Escolha outra predefinição ou corrija esta e tente de novo.</translation>
    </message>
    <message>
        <source>The preset does not tell the bitrate or the size that it is about.</source>
        <translation>A predefinição não informa a taxa de bits ou o tamanho a que se refere.</translation>
    </message>
    <message>
        <source>A %1 file cannot hold %2.</source>
        <translation>Um arquivo %1 não pode conter %2.</translation>
    </message>
    <message>
        <source>HLS (“packaging”) needs the container mp4, the sound aac, and h264, h265 or av1.</source>
        <translation>HLS (“packaging”) precisa do contêiner mp4, do áudio aac e de h264, h265 ou av1.</translation>
    </message>
    <message>
        <source>“%1” is no preset.</source>
        <translation>“%1” não é uma predefinição.</translation>
    </message>
    <message>
        <source>Export it again from the program that has it.</source>
        <translation>Exporte-a de novo do programa que a tem.</translation>
    </message>
    <message>
        <source>The preset “%1” was made by a newer version of Respool.</source>
        <translation>A predefinição “%1” foi criada por uma versão mais recente do Respool.</translation>
    </message>
    <message>
        <source>Update Respool to use it.</source>
        <translation>Atualize o Respool para usá-la.</translation>
    </message>
    <message>
        <source>“%1” is not a resolution.</source>
        <translation>“%1” não é uma resolução.</translation>
    </message>
    <message>
        <source>Use original, full, audio, or a height such as 720p.</source>
        <translation>Use original, full, audio ou uma altura como 720p.</translation>
    </message>
    <message>
        <source>Choose another file of cookies, or none, in the preferences, then press Retry.</source>
        <translation>Escolha outro arquivo de cookies, ou nenhum, nas preferências e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>The file of cookies “%1” cannot be read.</source>
        <translation>Não é possível ler o arquivo de cookies “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no file of cookies in Netscape&apos;s format.</source>
        <translation>“%1” não é um arquivo de cookies no formato Netscape.</translation>
    </message>
    <message>
        <source>The cookies cannot be copied to “%1”.</source>
        <translation>Não é possível copiar os cookies para “%1”.</translation>
    </message>
    <message>
        <source>This download needs %1 more, but only %2 are free.</source>
        <translation>Este download precisa de mais %1, mas só há %2 livres.</translation>
    </message>
    <message>
        <source>Make room on the disk; it goes on by itself then.</source>
        <translation>Libere espaço no disco; depois ele continua sozinho.</translation>
    </message>
    <message>
        <source>Putting subtitles or tags into the file needs %1 free.</source>
        <translation>Colocar legendas ou metadados no arquivo precisa de %1 livres.</translation>
    </message>
    <message>
        <source>The tags of this download cannot be written.</source>
        <translation>Não é possível gravar os metadados deste download.</translation>
    </message>
    <message>
        <source>Check that the destination folder is writable, then retry.</source>
        <translation>Verifique se é possível gravar na pasta de destino e tente novamente.</translation>
    </message>
    <message>
        <source>The download ended before the whole file was there.</source>
        <translation>O download terminou antes de o arquivo estar completo.</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>Clique em “Tentar novamente”: continua de onde parou.</translation>
    </message>
    <message>
        <source>Encoded by hardware (%1).</source>
        <translation>Codificado por hardware (%1).</translation>
    </message>
    <message>
        <source>No encoder in hardware works on this computer: encoded in software.</source>
        <translation>Nenhum codificador de hardware funciona neste computador: codificado por software.</translation>
    </message>
    <message>
        <source>The conversion starts over when it is interrupted: %1.</source>
        <translation>A conversão recomeça do início quando é interrompida: %1.</translation>
    </message>
    <message>
        <source>its pictures do not follow its timestamps</source>
        <translation>os quadros não seguem as marcas de tempo</translation>
    </message>
    <message>
        <source>The encoder cannot make this file as small as %1 MB.</source>
        <translation>O codificador não consegue deixar este arquivo tão pequeno quanto %1 MB.</translation>
    </message>
    <message>
        <source>Add it again with a preset that allows larger files.</source>
        <translation>Adicione de novo com uma predefinição que permita arquivos maiores.</translation>
    </message>
    <message>
        <source>The HLS segments did not come out whole.</source>
        <translation>Os segmentos HLS não ficaram completos.</translation>
    </message>
    <message>
        <source>Press Retry to make them again.</source>
        <translation>Clique em “Tentar novamente” para gerá-los de novo.</translation>
    </message>
    <message>
        <source>No folder could be made in “%1”.</source>
        <translation>Não foi possível criar uma pasta em “%1”.</translation>
    </message>
    <message>
        <source>The drive of the folder “%1” is not there.</source>
        <translation>A unidade da pasta “%1” não está presente.</translation>
    </message>
    <message>
        <source>Connect it; the job goes on by itself then.</source>
        <translation>Conecte-a; depois a tarefa continua sozinha.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>A pasta “%1” não existe.</translation>
    </message>
    <message>
        <source>Create it or connect its drive, then press Retry.</source>
        <translation>Crie-a ou conecte a unidade dela e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be written.</source>
        <translation>Sem permissão para gravar na pasta “%1”.</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then press Retry.</source>
        <translation>Altere as permissões dela ou escolha outra pasta e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>The disk of “%1” is nearly full.</source>
        <translation>O disco de “%1” está quase cheio.</translation>
    </message>
    <message>
        <source>Make room; the job goes on by itself then.</source>
        <translation>Libere espaço; depois a tarefa continua sozinha.</translation>
    </message>
    <message>
        <source>The folder “%1” or its drive is not there any more, or may not be written.</source>
        <translation>A pasta “%1” ou a unidade dela não está mais presente, ou não há permissão de gravação.</translation>
    </message>
    <message>
        <source>Bring it back or allow writing; the job goes on by itself then.</source>
        <translation>Traga-a de volta ou permita a gravação; depois a tarefa continua sozinha.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that the damaged list had lost were found in their work folders.</source>
        <translation>
            <numerusform>%n tarefa que a lista danificada tinha perdido foi encontrada em sua pasta de trabalho.</numerusform>
            <numerusform>%n tarefas que a lista danificada tinha perdido foram encontradas em suas pastas de trabalho.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there any more.</source>
        <translation>O arquivo “%1” não está mais lá.</translation>
    </message>
    <message>
        <source>Put it back, then press Retry.</source>
        <translation>Coloque-o de volta e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is text, not a video.</source>
        <translation>O arquivo é texto, não um vídeo.</translation>
    </message>
    <message>
        <source>Check that the source is a video or a sound file.</source>
        <translation>Verifique se a origem é um vídeo ou um arquivo de áudio.</translation>
    </message>
    <message>
        <source>The file “%1” was changed or moved while it was converted.</source>
        <translation>O arquivo “%1” foi alterado ou movido durante a conversão.</translation>
    </message>
    <message>
        <source>Press Retry to convert it again.</source>
        <translation>Clique em “Tentar novamente” para converter de novo.</translation>
    </message>
    <message>
        <source>The finished file was deleted before it got its name.</source>
        <translation>O arquivo pronto foi excluído antes de receber o nome.</translation>
    </message>
    <message>
        <source>Press Retry to make it again.</source>
        <translation>Clique em “Tentar novamente” para gerá-lo de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Respool ended %n time(s) in a row while this job was at work.</source>
        <translation>
            <numerusform>O Respool foi encerrado %n vez enquanto esta tarefa estava em execução.</numerusform>
            <numerusform>O Respool foi encerrado %n vezes seguidas enquanto esta tarefa estava em execução.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Resume to try once more; if it happens again, remove the job.</source>
        <translation>Clique em “Retomar” para tentar mais uma vez; se acontecer de novo, remova a tarefa.</translation>
    </message>
    <message>
        <source>Press Resume: it goes on from where it was.</source>
        <translation>Clique em “Retomar”: ela continua de onde parou.</translation>
    </message>
    <message>
        <source>This job is no longer in the list.</source>
        <translation>Esta tarefa não está mais na lista.</translation>
    </message>
    <message>
        <source>Add it again if you still want it.</source>
        <translation>Adicione-a de novo se ainda a quiser.</translation>
    </message>
    <message>
        <source>The files of this job have their names already.</source>
        <translation>Os arquivos desta tarefa já têm nome.</translation>
    </message>
    <message>
        <source>Rename them in the file manager.</source>
        <translation>Renomeie-os no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of %2 it is.</source>
        <translation>“%1” não informa qual versão de %2 ele é.</translation>
    </message>
    <message>
        <source>Choose another file for it, or none to let Respool look.</source>
        <translation>Escolha outro arquivo para ele, ou nenhum para que o Respool procure.</translation>
    </message>
    <message>
        <source>There is too little room on the disk with Respool&apos;s data.</source>
        <translation>Há pouco espaço no disco com os dados do Respool.</translation>
    </message>
    <message>
        <source>Free some space on this disk.</source>
        <translation>Libere espaço neste disco.</translation>
    </message>
    <message>
        <source>No room could be set aside in “%1”.</source>
        <translation>Não foi possível reservar espaço em “%1”.</translation>
    </message>
    <message>
        <source>Check that this folder may be written.</source>
        <translation>Verifique se é permitido gravar nesta pasta.</translation>
    </message>
    <message>
        <source>Downloads and conversions are running</source>
        <extracomment>Shown in the system&apos;s list of what keeps the computer awake.</extracomment>
        <translation>Downloads e conversões em execução</translation>
    </message>
    <message>
        <source>Stores what is done so far</source>
        <extracomment>Shown in the system&apos;s list of what delays sleep.</extracomment>
        <translation>Salva o que já foi feito</translation>
    </message>
    <message>
        <source>“%1” could not be deleted to make room.</source>
        <translation>Não foi possível excluir “%1” para liberar espaço.</translation>
    </message>
    <message>
        <source>No backup can be made.</source>
        <translation>Não é possível fazer backup.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Não é possível criar a pasta “%1”.</translation>
    </message>
    <message>
        <source>Check that you may write to its parent.</source>
        <translation>Verifique se você tem permissão para gravar na pasta que a contém.</translation>
    </message>
    <message>
        <source>The job list cannot be made.</source>
        <translation>Não é possível criar a lista de tarefas.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder “%1”.</source>
        <translation>Verifique se você tem permissão para gravar na pasta “%1”.</translation>
    </message>
    <message>
        <source>The job list was made by a newer version of Respool and can only be looked at.</source>
        <translation>A lista de tarefas foi criada por uma versão mais recente do Respool e só pode ser visualizada.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with it.</source>
        <translation>Instale a versão mais recente para continuar com ela.</translation>
    </message>
    <message>
        <source>The job list was opened for reading only.</source>
        <translation>A lista de tarefas foi aberta somente para leitura.</translation>
    </message>
    <message>
        <source>Use the running Respool to change it.</source>
        <translation>Use o Respool em execução para alterá-la.</translation>
    </message>
    <message>
        <source>The job list has to be put in order before it can be read.</source>
        <translation>A lista de tarefas precisa ser arrumada antes de poder ser lida.</translation>
    </message>
    <message>
        <source>Start Respool once, then try again.</source>
        <translation>Inicie o Respool uma vez e tente de novo.</translation>
    </message>
    <message>
        <source>Some jobs may be missing.</source>
        <translation>Algumas tarefas podem estar faltando.</translation>
    </message>
    <message>
        <source>No job is missing.</source>
        <translation>Nenhuma tarefa está faltando.</translation>
    </message>
    <message>
        <source>Jobs that could not be read: %1.</source>
        <translation>Tarefas que não puderam ser lidas: %1.</translation>
    </message>
    <message>
        <source>The job list was missing and has been restored from the backup of %1.</source>
        <translation>A lista de tarefas não foi encontrada e foi restaurada do backup de %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been restored from the backup of %1.</source>
        <translation>A lista de tarefas estava danificada e foi restaurada do backup de %1.</translation>
    </message>
    <message>
        <source>The job list was damaged and has been repaired.</source>
        <translation>A lista de tarefas estava danificada e foi reparada.</translation>
    </message>
    <message>
        <source>The job list was damaged and nothing of it could be read; a new one has been started.</source>
        <translation>A lista de tarefas estava danificada e nada dela pôde ser lido; uma nova foi iniciada.</translation>
    </message>
    <message>
        <source>Check the restored jobs. To start with an empty list, delete the folder “%1” too.</source>
        <translation>Confira as tarefas restauradas. Para começar com uma lista vazia, exclua também a pasta “%1”.</translation>
    </message>
    <message>
        <source>Check the jobs. The damaged file is kept in “%1”.</source>
        <translation>Confira as tarefas. O arquivo danificado foi mantido em “%1”.</translation>
    </message>
    <message>
        <source>The job list is closed.</source>
        <translation>A lista de tarefas está fechada.</translation>
    </message>
    <message>
        <source>Start Respool again.</source>
        <translation>Inicie o Respool de novo.</translation>
    </message>
    <message>
        <source>The program&apos;s files are damaged.</source>
        <translation>Os arquivos do programa estão danificados.</translation>
    </message>
    <message>
        <source>Install Respool again.</source>
        <translation>Instale o Respool de novo.</translation>
    </message>
    <message>
        <source>The progress of this job was lost with the damaged job list.</source>
        <translation>O progresso desta tarefa se perdeu com a lista de tarefas danificada.</translation>
    </message>
    <message>
        <source>Add its source again to start over.</source>
        <translation>Adicione a origem dela de novo para recomeçar.</translation>
    </message>
    <message>
        <source>Another program is using the job list and does not let go of it.</source>
        <translation>Outro programa está usando a lista de tarefas e não a libera.</translation>
    </message>
    <message>
        <source>Close other programs that have the job list open, then try again.</source>
        <translation>Feche outros programas que estejam com a lista de tarefas aberta e tente de novo.</translation>
    </message>
    <message>
        <source>The job list cannot be changed: its file is write-protected.</source>
        <translation>Não é possível alterar a lista de tarefas: o arquivo está protegido contra gravação.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then start Respool again.</source>
        <translation>Permita a gravação no arquivo e na pasta dele e inicie o Respool de novo.</translation>
    </message>
    <message>
        <source>The disk reported an error while the job list was read or written.</source>
        <translation>O disco informou um erro durante a leitura ou gravação da lista de tarefas.</translation>
    </message>
    <message>
        <source>Check the disk that holds the job list, then start Respool again.</source>
        <translation>Verifique o disco que contém a lista de tarefas e inicie o Respool de novo.</translation>
    </message>
    <message>
        <source>The file of the job list is damaged.</source>
        <translation>O arquivo da lista de tarefas está danificado.</translation>
    </message>
    <message>
        <source>Start Respool again: it keeps the damaged file and restores what it can.</source>
        <translation>Inicie o Respool de novo: ele mantém o arquivo danificado e restaura o que for possível.</translation>
    </message>
    <message>
        <source>The disk that holds the job list is full.</source>
        <translation>O disco que contém a lista de tarefas está cheio.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Libere espaço nesse disco e tente de novo.</translation>
    </message>
    <message>
        <source>The job list cannot be opened.</source>
        <translation>Não é possível abrir a lista de tarefas.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write to it.</source>
        <translation>Verifique se a pasta dela existe e se você tem permissão para gravar nela.</translation>
    </message>
    <message>
        <source>The job list refused a change.</source>
        <translation>A lista de tarefas recusou uma alteração.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Relate este problema e inclua o log.</translation>
    </message>
    <message>
        <source>No cookies of the browser “%1” were found on this computer.</source>
        <translation>Nenhum cookie do navegador “%1” foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>Choose another browser for cookies, or none, in the preferences, then press Retry.</source>
        <translation>Escolha outro navegador para os cookies, ou nenhum, nas preferências e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>The job&apos;s working folder is gone.</source>
        <translation>A pasta de trabalho da tarefa não existe mais.</translation>
    </message>
    <message>
        <source>Retry the job: it starts again.</source>
        <translation>Tente novamente: a tarefa recomeça do início.</translation>
    </message>
    <message>
        <source>A partial file of this download cannot be changed.</source>
        <translation>Não é possível alterar um arquivo parcial deste download.</translation>
    </message>
    <message>
        <source>Add the source again without this choice, for example as “original”.</source>
        <translation>Adicione a origem de novo sem esta opção, por exemplo como “original”.</translation>
    </message>
    <message>
        <source>The source has no picture, so “%1” cannot be made.</source>
        <translation>A origem não tem imagem, portanto não é possível gerar “%1”.</translation>
    </message>
    <message>
        <source>The pictures of the source (%1) cannot be copied into a %2 file.</source>
        <translation>A imagem da origem (%1) não pode ser copiada para um arquivo %2.</translation>
    </message>
    <message>
        <source>Add it again with the preset “Remux to Matroska”, which takes everything.</source>
        <translation>Adicione de novo com a predefinição “Remux para Matroska”, que aceita tudo.</translation>
    </message>
    <message>
        <source>The source has no sound, so “audio” cannot be made.</source>
        <translation>A origem não tem áudio, portanto não é possível gerar “audio”.</translation>
    </message>
    <message>
        <source>How long the source is is not known, so its size cannot be limited.</source>
        <translation>Não se sabe a duração da origem, portanto o tamanho não pode ser limitado.</translation>
    </message>
    <message>
        <source>Add it again with another preset.</source>
        <translation>Adicione de novo com outra predefinição.</translation>
    </message>
    <message>
        <source>The source is too long to fit into %1 MB.</source>
        <translation>A origem é longa demais para caber em %1 MB.</translation>
    </message>
    <message>
        <source>%1 became %2: the source has no more lines.</source>
        <translation>%1 virou %2: a origem não tem mais linhas.</translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) are left out: the file cannot hold them.</source>
        <translation>
            <numerusform>%n legenda foi omitida: o arquivo não pode contê-la.</numerusform>
            <numerusform>%n legendas foram omitidas: o arquivo não pode contê-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first sound is in the sound file: it cannot hold more.</source>
        <translation>Só o primeiro áudio está no arquivo de áudio: ele não pode conter mais.</translation>
    </message>
    <message>
        <source>HLS needs at least one size of picture, such as “720p”.</source>
        <translation>HLS precisa de pelo menos um tamanho de imagem, como “720p”.</translation>
    </message>
    <message>
        <source>Encoded in software: HLS needs its keyframes at exact times.</source>
        <translation>Codificado por software: HLS precisa dos quadros-chave em momentos exatos.</translation>
    </message>
    <message>
        <source>FFmpeg on this computer cannot encode %1: it has no “%2”.</source>
        <extracomment>%1: such as “av1”, %2: the name of an encoder of FFmpeg</extracomment>
        <translation>O FFmpeg deste computador não consegue codificar %1: ele não tem “%2”.</translation>
    </message>
    <message>
        <source>%1 ended with code %2 and no message.</source>
        <translation>%1 terminou com o código %2 e sem mensagem.</translation>
    </message>
    <message>
        <source>%1 reports: “%2”.</source>
        <translation>%1 informa: “%2”.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, look into the job&apos;s log.</source>
        <translation>Tente novamente; se acontecer de novo, consulte o log da tarefa.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done.</source>
        <translation>A conversão terminou antes de estar completa.</translation>
    </message>
    <message>
        <source>This video is protected against copying (DRM).</source>
        <translation>Este vídeo é protegido contra cópia (DRM).</translation>
    </message>
    <message>
        <source>It can only be watched on its own site.</source>
        <translation>Só é possível assisti-lo no próprio site.</translation>
    </message>
    <message>
        <source>This video is not offered in your country.</source>
        <translation>Este vídeo não está disponível no seu país.</translation>
    </message>
    <message>
        <source>Look for another address of the same video.</source>
        <translation>Procure outro endereço do mesmo vídeo.</translation>
    </message>
    <message>
        <source>The site wants you to sign in for this video.</source>
        <translation>O site exige login para este vídeo.</translation>
    </message>
    <message>
        <source>Look for a public address of it.</source>
        <translation>Procure um endereço público dele.</translation>
    </message>
    <message>
        <source>The site shows this video to signed-in adults only.</source>
        <translation>O site mostra este vídeo somente a adultos com login.</translation>
    </message>
    <message>
        <source>This video is private.</source>
        <translation>Este vídeo é privado.</translation>
    </message>
    <message>
        <source>Ask its owner to publish it, then retry.</source>
        <translation>Peça ao dono que o publique e tente novamente.</translation>
    </message>
    <message>
        <source>This video is protected by a password.</source>
        <translation>Este vídeo é protegido por senha.</translation>
    </message>
    <message>
        <source>Ask its owner for a public address.</source>
        <translation>Peça ao dono um endereço público.</translation>
    </message>
    <message>
        <source>This broadcast has not started yet.</source>
        <translation>Esta transmissão ainda não começou.</translation>
    </message>
    <message>
        <source>Retry when it has ended.</source>
        <translation>Tente novamente quando ela tiver terminado.</translation>
    </message>
    <message>
        <source>This channel is not on air now.</source>
        <translation>Este canal não está no ar agora.</translation>
    </message>
    <message>
        <source>Retry when it is, or add the address of a recording.</source>
        <translation>Tente novamente quando estiver ou adicione o endereço de uma gravação.</translation>
    </message>
    <message>
        <source>The site offers this video in no form that can be fetched.</source>
        <translation>O site não oferece este vídeo em nenhum formato que possa ser baixado.</translation>
    </message>
    <message>
        <source>Update yt-dlp, then retry.</source>
        <translation>Atualize o yt-dlp e tente novamente.</translation>
    </message>
    <message>
        <source>No video was found at this address.</source>
        <translation>Nenhum vídeo foi encontrado neste endereço.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address of the video.</source>
        <translation>Abra-o em um navegador e copie o endereço do vídeo.</translation>
    </message>
    <message>
        <source>The site wants a proof that you are not a robot.</source>
        <translation>O site quer uma prova de que você não é um robô.</translation>
    </message>
    <message>
        <source>Wait some hours, then retry with fewer jobs at once.</source>
        <translation>Aguarde algumas horas e tente novamente com menos tarefas simultâneas.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>Não foi possível verificar o certificado do servidor.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and the network&apos;s sign-in page.</source>
        <translation>Verifique a data deste computador e a página de login da rede.</translation>
    </message>
    <message>
        <source>The server did not accept the point to go on from.</source>
        <translation>O servidor não aceitou o ponto a partir do qual continuar.</translation>
    </message>
    <message>
        <source>Retry: the end of the partial file is fetched again.</source>
        <translation>Tente novamente: o fim do arquivo parcial é baixado de novo.</translation>
    </message>
    <message>
        <source>Picture and sound could not be joined.</source>
        <translation>Não foi possível juntar a imagem e o áudio.</translation>
    </message>
    <message>
        <source>FFmpeg is needed for this video and was not found.</source>
        <translation>Este vídeo precisa do FFmpeg, que não foi encontrado.</translation>
    </message>
    <message>
        <source>Install FFmpeg, then retry.</source>
        <translation>Instale o FFmpeg e tente novamente.</translation>
    </message>
    <message>
        <source>This FFmpeg lacks an encoder or a filter that is needed.</source>
        <translation>Falta a este FFmpeg um codificador ou um filtro necessário.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, or add it again with another preset.</source>
        <translation>Instale um FFmpeg completo ou adicione de novo com outra predefinição.</translation>
    </message>
    <message>
        <source>Your share of the destination&apos;s disk is used up.</source>
        <translation>A sua cota no disco de destino se esgotou.</translation>
    </message>
    <message>
        <source>Delete files there or choose another folder, then retry.</source>
        <translation>Exclua arquivos lá ou escolha outra pasta e tente novamente.</translation>
    </message>
    <message>
        <source>The site shows this video to its paying members only.</source>
        <translation>O site mostra este vídeo somente a membros pagantes.</translation>
    </message>
    <message>
        <source>The server does not have all pieces of this video.</source>
        <translation>O servidor não tem todas as partes deste vídeo.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched. If it happens again, look for another address.</source>
        <translation>Tente novamente: só o que falta é baixado. Se acontecer de novo, procure outro endereço.</translation>
    </message>
    <message>
        <source>The file has become too large for the destination&apos;s disk.</source>
        <translation>O arquivo ficou grande demais para o disco de destino.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, then retry.</source>
        <translation>Escolha uma pasta em outro disco e tente novamente.</translation>
    </message>
    <message>
        <source>The destination&apos;s path is too long for its disk.</source>
        <translation>O caminho do destino é longo demais para o disco.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, then retry.</source>
        <translation>Escolha uma pasta com um caminho mais curto e tente novamente.</translation>
    </message>
    <message>
        <source>This computer has too many files open.</source>
        <translation>Este computador tem arquivos demais abertos.</translation>
    </message>
    <message>
        <source>Close other programs or run fewer jobs at once, then retry.</source>
        <translation>Feche outros programas ou execute menos tarefas simultâneas e tente novamente.</translation>
    </message>
    <message>
        <source>This computer has run out of memory.</source>
        <translation>A memória deste computador se esgotou.</translation>
    </message>
    <message>
        <source>The server sends this address from one place to the next without end.</source>
        <translation>O servidor redireciona este endereço de um lugar a outro sem fim.</translation>
    </message>
    <message>
        <source>Open it in a browser and copy the address that it ends at.</source>
        <translation>Abra-o em um navegador e copie o endereço em que ele termina.</translation>
    </message>
    <message>
        <source>The server did not wait for the request.</source>
        <translation>O servidor não esperou pela requisição.</translation>
    </message>
    <message>
        <source>Retry: the download goes on from where it was.</source>
        <translation>Tente novamente: o download continua de onde parou.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server sent an empty file.</source>
        <translation>O servidor enviou um arquivo vazio.</translation>
    </message>
    <message>
        <source>Retry later, or look for another address of the same video.</source>
        <translation>Tente novamente mais tarde ou procure outro endereço do mesmo vídeo.</translation>
    </message>
    <message>
        <source>yt-dlp needs Python, which was not found.</source>
        <translation>O yt-dlp precisa do Python, que não foi encontrado.</translation>
    </message>
    <message>
        <source>Install Python 3, or a yt-dlp that brings its own.</source>
        <translation>Instale o Python 3 ou um yt-dlp que traga o seu próprio.</translation>
    </message>
    <message>
        <source>This yt-dlp needs a newer Python than this computer has.</source>
        <translation>Este yt-dlp precisa de um Python mais recente que o deste computador.</translation>
    </message>
    <message>
        <source>Install a newer Python, or a yt-dlp that brings its own.</source>
        <translation>Instale um Python mais recente ou um yt-dlp que traga o seu próprio.</translation>
    </message>
    <message>
        <source>This yt-dlp does not know all options that are needed.</source>
        <translation>Este yt-dlp não conhece todas as opções necessárias.</translation>
    </message>
    <message>
        <source>yt-dlp cannot start: a part of it is missing.</source>
        <translation>O yt-dlp não consegue iniciar: uma parte dele está faltando.</translation>
    </message>
    <message>
        <source>Install yt-dlp again, then retry.</source>
        <translation>Instale o yt-dlp de novo e tente novamente.</translation>
    </message>
    <message>
        <source>yt-dlp does not understand what this site sent.</source>
        <translation>O yt-dlp não entende o que este site enviou.</translation>
    </message>
    <message>
        <source>yt-dlp stopped because of a fault of its own.</source>
        <translation>O yt-dlp parou devido a uma falha própria.</translation>
    </message>
    <message>
        <source>The source file may not be read.</source>
        <translation>Sem permissão para ler o arquivo de origem.</translation>
    </message>
    <message>
        <source>Change its permissions or copy it to another folder.</source>
        <translation>Altere as permissões dele ou copie-o para outra pasta.</translation>
    </message>
    <message>
        <source>This FFmpeg does not know all options that are needed.</source>
        <translation>Este FFmpeg não conhece todas as opções necessárias.</translation>
    </message>
    <message>
        <source>Install FFmpeg 5.1 or newer, then retry.</source>
        <translation>Instale o FFmpeg 5.1 ou mais recente e tente novamente.</translation>
    </message>
    <message>
        <source>FFmpeg cannot start: a part of it is missing.</source>
        <translation>O FFmpeg não consegue iniciar: uma parte dele está faltando.</translation>
    </message>
    <message>
        <source>Install FFmpeg again, then retry.</source>
        <translation>Instale o FFmpeg de novo e tente novamente.</translation>
    </message>
    <message>
        <source>This FFmpeg cannot read this kind of video.</source>
        <translation>Este FFmpeg não consegue ler este tipo de vídeo.</translation>
    </message>
    <message>
        <source>Install a complete FFmpeg, then retry.</source>
        <translation>Instale um FFmpeg completo e tente novamente.</translation>
    </message>
    <message>
        <source>There is no picture in this source.</source>
        <translation>Não há imagem nesta origem.</translation>
    </message>
    <message>
        <source>Choose sound only for it.</source>
        <translation>Escolha somente o áudio para ela.</translation>
    </message>
    <message>
        <source>FFmpeg could not start to convert this video.</source>
        <translation>O FFmpeg não conseguiu começar a converter este vídeo.</translation>
    </message>
    <message>
        <source>Look into the job&apos;s log for the reason.</source>
        <translation>Veja o motivo no log da tarefa.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível acessar o servidor.</translation>
    </message>
    <message>
        <source>Check the address and the network, then retry.</source>
        <translation>Verifique o endereço e a rede e tente novamente.</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>A conexão com o servidor caiu.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>O servidor está com um problema próprio.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>This is not an address that can be downloaded.</source>
        <translation>Este não é um endereço que possa ser baixado.</translation>
    </message>
    <message>
        <source>Copy it again from the browser&apos;s address bar.</source>
        <translation>Copie-o de novo da barra de endereços do navegador.</translation>
    </message>
    <message>
        <source>There is nothing to download at this address.</source>
        <translation>Não há nada para baixar neste endereço.</translation>
    </message>
    <message>
        <source>Open it in a browser; it must show a single video.</source>
        <translation>Abra-o em um navegador; ele deve mostrar um único vídeo.</translation>
    </message>
    <message>
        <source>The video is no longer at this address.</source>
        <translation>O vídeo não está mais neste endereço.</translation>
    </message>
    <message>
        <source>Look for its new address and add that.</source>
        <translation>Procure o novo endereço e adicione-o.</translation>
    </message>
    <message>
        <source>The server refuses access to this video.</source>
        <translation>O servidor recusa o acesso a este vídeo.</translation>
    </message>
    <message>
        <source>Open it in a browser; it may need a sign-in or have expired.</source>
        <translation>Abra-o em um navegador; ele pode exigir login ou ter expirado.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>O servidor pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>Wait a while, then retry with fewer jobs at once.</source>
        <translation>Aguarde um pouco e tente novamente com menos tarefas simultâneas.</translation>
    </message>
    <message>
        <source>The destination&apos;s disk is full.</source>
        <translation>O disco de destino está cheio.</translation>
    </message>
    <message>
        <source>Make room on it, then retry.</source>
        <translation>Libere espaço nele e tente novamente.</translation>
    </message>
    <message>
        <source>The destination folder cannot be written to.</source>
        <translation>Não é possível gravar na pasta de destino.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Escolha outra pasta ou altere as permissões dela.</translation>
    </message>
    <message>
        <source>The destination folder is gone.</source>
        <translation>A pasta de destino não existe mais.</translation>
    </message>
    <message>
        <source>Connect its drive or make it again, then retry.</source>
        <translation>Conecte a unidade dela ou crie-a de novo e tente novamente.</translation>
    </message>
    <message>
        <source>The source file is gone.</source>
        <translation>O arquivo de origem não existe mais.</translation>
    </message>
    <message>
        <source>Put it back or add it from its new place.</source>
        <translation>Coloque-o de volta ou adicione-o do novo local.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>O disco informa um erro.</translation>
    </message>
    <message>
        <source>Check the disk, then retry.</source>
        <translation>Verifique o disco e tente novamente.</translation>
    </message>
    <message>
        <source>This is neither a video nor a sound file.</source>
        <translation>Isto não é um vídeo nem um arquivo de áudio.</translation>
    </message>
    <message>
        <source>Check what the address or file is.</source>
        <translation>Verifique o que é o endereço ou o arquivo.</translation>
    </message>
    <message>
        <source>The source is damaged.</source>
        <translation>A origem está danificada.</translation>
    </message>
    <message>
        <source>Play it to see where, or get another copy of it.</source>
        <translation>Reproduza-a para ver onde ou obtenha outra cópia dela.</translation>
    </message>
    <message>
        <source>Pieces of the video could not be fetched.</source>
        <translation>Não foi possível baixar partes do vídeo.</translation>
    </message>
    <message>
        <source>Retry: only what is missing is fetched.</source>
        <translation>Tente novamente: só o que falta é baixado.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>Um programa necessário não foi encontrado.</translation>
    </message>
    <message>
        <source>Choose it in the preferences.</source>
        <translation>Escolha-o nas preferências.</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>Nada aconteceu por tempo demais.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>The video could not be converted.</source>
        <translation>Não foi possível converter o vídeo.</translation>
    </message>
    <message>
        <source>The download program failed.</source>
        <translation>O programa de download falhou.</translation>
    </message>
    <message>
        <source>%1 (the server answered %2).</source>
        <extracomment>%1: the sentence &quot;The server refuses access …&quot; without its full stop, %2: 403</extracomment>
        <translation>%1 (o servidor respondeu %2).</translation>
    </message>
    <message>
        <source>Nothing was told about this address.</source>
        <translation>Nada foi informado sobre este endereço.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>Mesmo assim, ele pode ser adicionado.</translation>
    </message>
    <message>
        <source>some pictures have no timestamps</source>
        <translation>alguns quadros não têm marca de tempo</translation>
    </message>
    <message>
        <source>its timestamps jump</source>
        <translation>as marcas de tempo saltam</translation>
    </message>
    <message>
        <source>some pictures share a timestamp</source>
        <translation>alguns quadros compartilham a mesma marca de tempo</translation>
    </message>
    <message>
        <source>Retry: it is downloaded again from the start.</source>
        <translation>Tente novamente: ele é baixado de novo desde o início.</translation>
    </message>
    <message>
        <source>Play the source to see whether it is whole there, then retry.</source>
        <translation>Reproduza a origem para ver se ela está íntegra e tente novamente.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the video.</source>
        <translation>O servidor enviou uma página web em vez do vídeo.</translation>
    </message>
    <message>
        <source>Open the address in a browser; the network may ask for a sign-in.</source>
        <translation>Abra o endereço em um navegador; a rede pode estar exigindo login.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>O fim do arquivo está faltando.</translation>
    </message>
    <message>
        <source>This file is neither a video nor a sound file.</source>
        <translation>Este arquivo não é de vídeo nem de áudio.</translation>
    </message>
    <message>
        <source>Check that the address leads to a video.</source>
        <translation>Verifique se o endereço leva a um vídeo.</translation>
    </message>
    <message>
        <source>There is no video in this file.</source>
        <translation>Não há vídeo neste arquivo.</translation>
    </message>
    <message>
        <source>Ask for “audio” only, or check what the address leads to.</source>
        <translation>Peça somente “audio” ou verifique aonde o endereço leva.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>Não há áudio neste arquivo.</translation>
    </message>
    <message>
        <source>Do not ask for “audio” of it.</source>
        <translation>Não peça “audio” dele.</translation>
    </message>
    <message>
        <source>The file has %1 pictures instead of %2.</source>
        <translation>O arquivo tem %1 quadros em vez de %2.</translation>
    </message>
    <message>
        <source>The file is %1 long instead of %2.</source>
        <translation>O arquivo tem duração de %1 em vez de %2.</translation>
    </message>
    <message>
        <source>The file has a gap of %1 s at %2.</source>
        <translation>O arquivo tem uma lacuna de %1 s em %2.</translation>
    </message>
    <message>
        <source>A part of the file is in it twice.</source>
        <translation>Uma parte do arquivo está nele duas vezes.</translation>
    </message>
    <message>
        <source>The picture is %1 long, but the sound is %2 long.</source>
        <translation>A imagem tem duração de %1, mas o áudio tem %2.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>O arquivo não existe mais.</translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation>O arquivo tem %1 bytes em vez de %2.</translation>
    </message>
    <message>
        <source>The HLS playlists do not lead to all that was encoded.</source>
        <translation>As listas de reprodução HLS não levam a tudo o que foi codificado.</translation>
    </message>
    <message>
        <source>The file is damaged at %1.</source>
        <translation>O arquivo está danificado em %1.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <translation>Não há imagem nem áudio neste arquivo.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose a file in the preferences.</source>
        <extracomment>%1: a command to be typed in a terminal</extracomment>
        <translation>Instale com “%1” ou escolha um arquivo nas preferências.</translation>
    </message>
    <message>
        <source>Install %1 as your system does, or choose a file in the preferences.</source>
        <extracomment>%1: names of programs, &quot;yt-dlp, ffmpeg&quot;</extracomment>
        <translation>Instale %1 da forma usual no seu sistema ou escolha um arquivo nas preferências.</translation>
    </message>
    <message>
        <source>“%1” was chosen for %2, but it is not a program.</source>
        <translation>“%1” foi escolhido para %2, mas não é um programa.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 não está instalado.</translation>
    </message>
    <message>
        <source>Install %1, or choose its program file in the preferences.</source>
        <translation>Instale %1 ou escolha o arquivo do programa nas preferências.</translation>
    </message>
    <message>
        <source>Install it with “%1”, or choose its program file in the preferences.</source>
        <translation>Instale-o com “%1” ou escolha o arquivo do programa nas preferências.</translation>
    </message>
    <message>
        <source>This job has made no file whose pictures could be compared.</source>
        <translation>Esta tarefa não gerou nenhum arquivo cuja imagem possa ser comparada.</translation>
    </message>
    <message>
        <source>The downloaded original of “%1” was not kept, so there is nothing to compare with.</source>
        <translation>O original baixado de “%1” não foi mantido, portanto não há com o que comparar.</translation>
    </message>
    <message>
        <source>Add “original” to the files that are made to keep it the next time.</source>
        <translation>Adicione “original” aos arquivos a gerar para mantê-lo da próxima vez.</translation>
    </message>
    <message>
        <source>Neither the source nor a file that the job has made is still there.</source>
        <translation>Nem a origem nem um arquivo gerado pela tarefa ainda existem.</translation>
    </message>
    <message>
        <source>Only one of the files that could be compared is still there.</source>
        <translation>Só um dos arquivos que poderiam ser comparados ainda existe.</translation>
    </message>
    <message>
        <source>Put the other one back where it was, then try again.</source>
        <translation>Coloque o outro de volta onde estava e tente de novo.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>The source is no longer at “%1”. You see two files that were made of it.</source>
        <translation>A origem não está mais em “%1”. Você vê dois arquivos gerados a partir dela.</translation>
    </message>
    <message>
        <source>The downloaded original was not kept. You see two files that were made of it.</source>
        <translation>O original baixado não foi mantido. Você vê dois arquivos gerados a partir dele.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamanho original</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Try Now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open the Page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Show the Log</source>
        <translation>Mostrar o log</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Não é possível ler o arquivo “%1”.</translation>
    </message>
    <message>
        <source>no way is known to fetch them</source>
        <translation>não há um meio conhecido de baixar os vídeos</translation>
    </message>
    <message>
        <source>nothing is at their addresses any more</source>
        <translation>não há mais nada nos endereços</translation>
    </message>
    <message>
        <source>access was refused</source>
        <translation>o acesso foi recusado</translation>
    </message>
    <message>
        <source>the sites ask for fewer requests</source>
        <translation>os sites pedem menos requisições</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>a rede falhou</translation>
    </message>
    <message>
        <source>the servers failed</source>
        <translation>os servidores falharam</translation>
    </message>
    <message>
        <source>the downloads are not whole</source>
        <translation>os downloads não estão completos</translation>
    </message>
    <message>
        <source>there is no video in them</source>
        <translation>não há vídeo neles</translation>
    </message>
    <message>
        <source>the media are damaged</source>
        <translation>as mídias estão danificadas</translation>
    </message>
    <message>
        <source>their source files are not there</source>
        <translation>os arquivos de origem não estão presentes</translation>
    </message>
    <message>
        <source>they could not be converted</source>
        <translation>não foi possível converter</translation>
    </message>
    <message>
        <source>their folders cannot be written</source>
        <translation>não é possível gravar nas pastas</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>a program is missing</source>
        <translation>falta um programa</translation>
    </message>
    <message>
        <source>yt-dlp or FFmpeg failed</source>
        <translation>o yt-dlp ou o FFmpeg falhou</translation>
    </message>
    <message>
        <source>something else went wrong</source>
        <translation>algo diferente deu errado</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all jobs of the list</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Local files</source>
        <extracomment>in the place of an internet host: files of this computer</extracomment>
        <translation>Arquivos locais</translation>
    </message>
    <message>
        <source>Without a preset</source>
        <translation>Sem predefinição</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
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
        <translation>Convertendo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
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
        <translation>Parando antes da suspensão…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>%1 asked for a pause until %2</source>
        <extracomment>%1: a host such as example.org, %2: a time of the day</extracomment>
        <translation>%1 pediu uma pausa até %2</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>Nova tentativa às %1</translation>
    </message>
    <message>
        <source>Tries again at %1: %2</source>
        <extracomment>%1: a time of the day, %2: one sentence that says what went wrong</extracomment>
        <translation>Nova tentativa às %1: %2</translation>
    </message>
    <message>
        <source>Waiting for an encode slot</source>
        <translation>Aguardando vaga de codificação</translation>
    </message>
    <message>
        <source>Waiting for a download slot</source>
        <translation>Aguardando vaga de download</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>Inicia às %1</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Aguardando a rede</translation>
    </message>
    <message>
        <source>Waiting for disk space</source>
        <translation>Aguardando espaço em disco</translation>
    </message>
    <message>
        <source>Waiting for its folder or drive</source>
        <translation>Aguardando a pasta ou a unidade</translation>
    </message>
    <message>
        <source>Waiting for a missing program</source>
        <translation>Aguardando um programa que falta</translation>
    </message>
    <message>
        <source>Queued, nothing is started</source>
        <translation>Na fila, nada é iniciado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Interrupted: %1</source>
        <extracomment>%1: one sentence that says by what</extracomment>
        <translation>Interrompida: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: one sentence that says what went wrong</extracomment>
        <translation>Falhou: %1</translation>
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
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n em execução</numerusform>
            <numerusform>%n em execução</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n aguardando</numerusform>
            <numerusform>%n aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausada</numerusform>
            <numerusform>%n pausadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n concluída</numerusform>
            <numerusform>%n concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Nenhuma tarefa</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) resumed after the program had ended unexpectedly.</source>
        <translation>
            <numerusform>%n tarefa retomada depois que o programa foi encerrado inesperadamente.</numerusform>
            <numerusform>%n tarefas retomadas depois que o programa foi encerrado inesperadamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s) among them start over.</source>
        <translation>
            <numerusform>%n conversão entre elas recomeça do início.</numerusform>
            <numerusform>%n conversões entre elas recomeçam do início.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had only to be put in place.</source>
        <translation>
            <numerusform>%n delas só precisava ser colocada no lugar.</numerusform>
            <numerusform>%n delas só precisavam ser colocadas no lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were running when the program ended; press Resume to go on with them.</source>
        <translation>
            <numerusform>%n tarefa estava em execução quando o programa foi encerrado; clique em “Retomar” para continuá-la.</numerusform>
            <numerusform>%n tarefas estavam em execução quando o programa foi encerrado; clique em “Retomar” para continuá-las.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were at work each time and may be the reason; they are not resumed by themselves any more.</source>
        <translation>
            <numerusform>%n tarefa estava em execução todas as vezes e pode ser a causa; ela não é mais retomada automaticamente.</numerusform>
            <numerusform>%n tarefas estavam em execução todas as vezes e podem ser a causa; elas não são mais retomadas automaticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Colocar no lugar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Desnecessária</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>bem-sucedida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>yt-dlp and FFmpeg are missing: without them no job can start.</source>
        <translation>Faltam o yt-dlp e o FFmpeg: sem eles, nenhuma tarefa pode começar.</translation>
    </message>
    <message>
        <source>yt-dlp is missing: without it nothing can be downloaded.</source>
        <translation>Falta o yt-dlp: sem ele, nada pode ser baixado.</translation>
    </message>
    <message>
        <source>FFmpeg is missing: without it no file can be checked or converted.</source>
        <translation>Falta o FFmpeg: sem ele, nenhum arquivo pode ser verificado ou convertido.</translation>
    </message>
    <message>
        <source>%1 – not in the FFmpeg of this computer</source>
        <extracomment>%1: a codec</extracomment>
        <translation>%1 – ausente no FFmpeg deste computador</translation>
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
        <translation>só o áudio</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>tamanho original</translation>
    </message>
    <message>
        <source>%1 kbit/s at 1080p</source>
        <translation>%1 kbit/s em 1080p</translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>no máximo %1 MB</translation>
    </message>
    <message>
        <source>good quality</source>
        <translation>boa qualidade</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>qualidade %1</translation>
    </message>
    <message>
        <source>in hardware where it works</source>
        <translation>por hardware onde funcionar</translation>
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
        <translation>título e descrição</translation>
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
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Trechos cortados</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Para o yt-dlp</translation>
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
        <translation>Copiado, não codificado</translation>
    </message>
    <message>
        <source>Quick to make</source>
        <translation>Rápido de gerar</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Small files, slow to make</source>
        <translation>Arquivos pequenos, lento de gerar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>A file for each size</source>
        <translation>Um arquivo para cada tamanho</translation>
    </message>
    <message>
        <source>HLS: a folder for web players</source>
        <translation>HLS: uma pasta para reprodutores web</translation>
    </message>
    <message>
        <source>Files and HLS</source>
        <translation>Arquivos e HLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>In the video file</source>
        <translation>No arquivo de vídeo</translation>
    </message>
    <message>
        <source>In files of their own</source>
        <translation>Em arquivos próprios</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Patrocínios</translation>
    </message>
    <message>
        <source>Self-promotion</source>
        <translation>Autopromoção</translation>
    </message>
    <message>
        <source>Requests to like and subscribe</source>
        <translation>Pedidos para curtir e se inscrever</translation>
    </message>
    <message>
        <source>Intros</source>
        <translation>Aberturas</translation>
    </message>
    <message>
        <source>Outros</source>
        <translation>Encerramentos</translation>
    </message>
    <message>
        <source>Previews and recaps</source>
        <translation>Prévias e recapitulações</translation>
    </message>
    <message>
        <source>Fillers and jokes</source>
        <translation>Enrolação e piadas</translation>
    </message>
    <message>
        <source>Parts without music</source>
        <translation>Partes sem música</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Gera</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Empacotamento</translation>
    </message>
    <message>
        <source>The source&apos;s subtitles are left out.</source>
        <translation>As legendas da origem são omitidas.</translation>
    </message>
    <message>
        <source>The format “%1” in the preset stands for several files, not for one.</source>
        <translation>O formato “%1” da predefinição representa vários arquivos, não um só.</translation>
    </message>
    <message>
        <source>Make room on this disk, or check its permissions, then press Retry.</source>
        <translation>Libere espaço neste disco ou verifique as permissões e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of cookies.</source>
        <translation>“%1” é grande demais para um arquivo de cookies.</translation>
    </message>
    <message>
        <source>Live streams cannot be fetched through the proxy that is set.</source>
        <translation>Transmissões ao vivo não podem ser obtidas pelo proxy definido.</translation>
    </message>
    <message>
        <source>Streams of this kind cannot be fetched through the proxy that is set.</source>
        <translation>Fluxos deste tipo não podem ser obtidos pelo proxy definido.</translation>
    </message>
    <message>
        <source>Set a proxy whose address begins with “http://” in the preferences, or none, then press Retry.</source>
        <translation>Defina nas preferências um proxy cujo endereço comece com “http://”, ou nenhum, e tente novamente.</translation>
    </message>
    <message>
        <source>Work space:</source>
        <translation>Espaço de trabalho:</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <translation>cerca de %1 durante a conversão</translation>
    </message>
    <message>
        <source>This conversion needs about %1 on the disk while it runs, and %2 are to stay free, but only %3 are free.</source>
        <translation>Esta conversão precisa de cerca de %1 no disco enquanto é feita, e %2 devem ficar livres, mas só há %3 livres.</translation>
    </message>
    <message>
        <source>Waiting for disk space: %1</source>
        <extracomment>%1: one sentence that says how much is missing</extracomment>
        <translation>Aguardando espaço em disco: %1</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <extracomment>a picture of a film; %1: how many of them are converted</extracomment>
        <translation>Quadro %1</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <extracomment>a picture of a film; %1: how many of them are converted, %2: how many there are</extracomment>
        <translation>Quadro %1 de %2</translation>
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
        <translation>Enfileira vídeos, baixa-os com o yt-dlp, converte-os com o FFmpeg e conclui o que
aceitou.

  respool [ORIGEM…]          abre a janela com estas tarefas
  respool run [ORIGEM…]      adiciona e trabalha até a fila ficar vazia
  respool add ORIGEM…        guarda tarefas, para a janela aberta ou a próxima execução
  respool list               mostra as tarefas
  respool show ID            mostra uma tarefa
  respool rename ID NAME     dá outro nome a uma tarefa e aos arquivos que ela fará
  respool sheet ID           cria a folha de contato de uma tarefa concluída
  respool presets            mostra o que --preset aceita

Uma ORIGEM é um endereço (http, https) ou um arquivo. O que vem depois de “--” nunca é uma opção.</translation>
    </message>
    <message>
        <source>“respool rename” takes the number of one job and its new name.</source>
        <translation>“respool rename” precisa do número de uma tarefa e do novo nome dela.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>What was chosen for this job cannot be read.</source>
        <translation>Não é possível ler o que foi escolhido para esta tarefa.</translation>
    </message>
    <message>
        <source>Add its source again, then remove this job. If a newer Respool added it, retry it with that one.</source>
        <translation>Adicione a origem de novo e depois remova esta tarefa. Se um Respool mais novo a adicionou, tente de novo com ele.</translation>
    </message>
    <message>
        <source>The times of the source have holes or jump: where sound is missing it is silent, and parts follow each other.</source>
        <translation>Os tempos da origem têm lacunas ou saltam: onde falta som há silêncio, e as partes vêm em sequência.</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>faltam partes dela</translation>
    </message>
    <message>
        <source>Too much of the source is damaged.</source>
        <translation>Uma parte grande demais da origem está danificada.</translation>
    </message>
    <message numerus="yes">
        <source>The source is damaged at %n place(s): pictures may be wrong there, and sound that is missing is silent.</source>
        <translation>
            <numerusform>A origem está danificada em %n lugar: ali as imagens podem estar erradas, e o som que falta é silêncio.</numerusform>
            <numerusform>A origem está danificada em %n lugares: ali as imagens podem estar erradas, e o som que falta é silêncio.</numerusform>
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
        <translation>A área de transferência não contém um endereço nem um arquivo.</translation>
    </message>
</context>
<context>
    <name>respool::AddDialog</name>
    <message>
        <source>Choose &amp;Format…</source>
        <translation>Escolher &amp;formato…</translation>
    </message>
    <message>
        <source>&amp;List Its Videos</source>
        <translation>&amp;Listar os vídeos</translation>
    </message>
    <message>
        <source>Leave Out &amp;Duplicates</source>
        <translation>Omitir &amp;duplicatas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Choose which of its formats is downloaded of the selected address</source>
        <translation>Escolher qual dos formatos do endereço selecionado é baixado</translation>
    </message>
    <message>
        <source>Replace the selected playlist by its videos</source>
        <translation>Substituir a playlist selecionada pelos vídeos dela</translation>
    </message>
    <message>
        <source>Leave out what is in the list already or was given twice</source>
        <translation>Omitir o que já está na lista ou foi informado duas vezes</translation>
    </message>
    <message>
        <source>F&amp;iles…</source>
        <translation>&amp;Arquivos…</translation>
    </message>
    <message>
        <source>Fold&amp;er…</source>
        <translation>Pas&amp;ta…</translation>
    </message>
    <message>
        <source>Lis&amp;t…</source>
        <translation>Li&amp;sta…</translation>
    </message>
    <message>
        <source>Add video and audio files</source>
        <translation>Adicionar arquivos de vídeo e áudio</translation>
    </message>
    <message>
        <source>Add the video and audio files in a folder and below it</source>
        <translation>Adicionar os arquivos de vídeo e áudio de uma pasta e das subpastas</translation>
    </message>
    <message>
        <source>Add the addresses in a text file or a table (CSV)</source>
        <translation>Adicionar os endereços de um arquivo de texto ou de uma tabela (CSV)</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Arquivos a adicionar</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Listas de endereços</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv *.list *.m3u)</source>
        <translation>Listas (*.txt *.csv *.tsv *.list *.m3u)</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>A adicionar</translation>
    </message>
    <message>
        <source>Folder with videos</source>
        <translation>Pasta com vídeos</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>Mais %n linha não pôde ser usada.</numerusform>
            <numerusform>Mais %n linhas não puderam ser usadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>%n a adicionar</numerusform>
            <numerusform>%n a adicionar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1: a size; there are others whose size nobody knows</extracomment>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>only %1 free</source>
        <translation>só %1 livres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Adicionar %n</numerusform>
            <numerusform>Adicionar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::AddOptionsForm</name>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
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
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Assim que possível</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Não antes de</translation>
    </message>
    <message>
        <source>When I resume them</source>
        <translation>Quando eu retomar</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>Pr&amp;edefinição</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nome do arquivo</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>Prio&amp;ridade</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Iníc&amp;io</translation>
    </message>
</context>
<context>
    <name>respool::AddPanel</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Manage Presets</source>
        <translation>Gerenciar predefinições</translation>
    </message>
    <message>
        <source>See, make and change presets</source>
        <translation>Ver, criar e alterar predefinições</translation>
    </message>
    <message>
        <source>Add to the list and begin (Enter)</source>
        <translation>Adicionar à lista e começar (Enter)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Add many, files, folders or lists, and choose more (Ctrl+N)</source>
        <translation>Adicionar vários, arquivos, pastas ou listas, e escolher mais opções (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>respool::AddTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>of a video, in time</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message numerus="yes">
        <source>Playlist, %n video(s)</source>
        <translation>
            <numerusform>Playlist, %n vídeo</numerusform>
            <numerusform>Playlist, %n vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Transmissão ao vivo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>Igual à linha %1</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Já está na lista</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>Formato próprio</translation>
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
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Paste addresses or file paths, one a line</source>
        <translation>Cole endereços ou caminhos de arquivos, um por linha</translation>
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
        <translation>Manter livre no disco</translation>
    </message>
    <message>
        <source>Jobs wait while there is less.</source>
        <translation>As tarefas aguardam enquanto houver menos.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>MiB: 1,048,576 bytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder of the list and its settings</source>
        <translation>Abrir a pasta da lista e das configurações</translation>
    </message>
    <message>
        <source>No program is set up to open folders.</source>
        <translation>Nenhum programa está configurado para abrir pastas.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>The list of jobs, its backups and the logs lie there.</source>
        <translation>A lista de tarefas, os backups dela e os logs ficam ali.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quando algo dá errado</translation>
    </message>
    <message>
        <source>A text file with versions, settings, numbers of jobs and the last lines of logs, for a report about a problem. It holds no passwords, cookies or tokens; addresses of videos can be in it. Read it before you send it.</source>
        <translation>Um arquivo de texto com versões, configurações, números de tarefas e as últimas linhas dos logs, para relatar um problema. Não contém senhas, cookies nem tokens; pode conter endereços de vídeos. Leia-o antes de enviar.</translation>
    </message>
    <message>
        <source>Export Diagnostics</source>
        <translation>Exportar diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Writing the diagnostics…</source>
        <translation>Gravando o diagnóstico…</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Gravado em “%1”.</translation>
    </message>
</context>
<context>
    <name>respool::AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another one is used at the next start.</source>
        <translation>Outro idioma é usado na próxima inicialização.</translation>
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
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a column: how a run ended</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de saída</translation>
    </message>
</context>
<context>
    <name>respool::AttemptsPage</name>
    <message>
        <source>Attempts of the job</source>
        <translation>Tentativas da tarefa</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Nada foi executado para esta tarefa ainda.</translation>
    </message>
</context>
<context>
    <name>respool::Banner</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>respool::Collector</name>
    <message>
        <source>Only the first %1 of so many were taken.</source>
        <translation>Só os primeiros %1 de tantos foram aceitos.</translation>
    </message>
    <message>
        <source>Add the others when these are in the list.</source>
        <translation>Adicione os outros quando estes estiverem na lista.</translation>
    </message>
    <message>
        <source>There is no video or audio file in the folder “%1”.</source>
        <translation>Não há arquivo de vídeo ou áudio na pasta “%1”.</translation>
    </message>
    <message>
        <source>Give a folder that has some.</source>
        <translation>Informe uma pasta que tenha algum.</translation>
    </message>
    <message>
        <source>“%1” is too long for a list, or it cannot be read.</source>
        <translation>“%1” é longo demais para uma lista ou não pode ser lido.</translation>
    </message>
    <message>
        <source>Split it into shorter ones.</source>
        <translation>Divida-o em listas mais curtas.</translation>
    </message>
    <message>
        <source>There is no address in “%1”.</source>
        <translation>Não há endereço em “%1”.</translation>
    </message>
    <message>
        <source>Give a list with an address on each line.</source>
        <translation>Informe uma lista com um endereço em cada linha.</translation>
    </message>
    <message>
        <source>There are too many files in the folder “%1”: only some were looked at.</source>
        <translation>Há arquivos demais na pasta “%1”: só alguns foram examinados.</translation>
    </message>
    <message>
        <source>Give the folders in it that have the videos.</source>
        <translation>Indique as pastas dentro dela que têm os vídeos.</translation>
    </message>
</context>
<context>
    <name>respool::ColumnLayout</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Standard Columns</source>
        <translation>Colunas padrão</translation>
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
        <translation>Comandos da tarefa</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Nada foi executado para esta tarefa ainda.</translation>
    </message>
</context>
<context>
    <name>respool::CompareCanvas</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Left and Right go to the frame before and after, Shift with arrows moves the part that is seen, Ctrl with Left and Right moves the divider.</source>
        <translation>Esquerda e Direita vão ao quadro anterior e ao seguinte, Shift com as setas move a parte visível, Ctrl com Esquerda e Direita move o divisor.</translation>
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
        <translation>Primeiro arquivo</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Segundo arquivo</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>Um ao lado do outro</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>One over the other, with a divider to drag</source>
        <translation>Um sobre o outro, com um divisor para arrastar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>A imagem inteira</translation>
    </message>
    <message>
        <source>100 %</source>
        <extracomment>of a zoom</extracomment>
        <translation>100%</translation>
    </message>
    <message>
        <source>Every dot as it is; drag to move</source>
        <translation>Cada ponto como é; arraste para mover</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a size in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>Não há imagem neste momento.</translation>
    </message>
    <message>
        <source>%1  ·  frame %2</source>
        <extracomment>%1: a time, %2: the number of a frame</extracomment>
        <translation>%1  ·  quadro %2</translation>
    </message>
</context>
<context>
    <name>respool::ContactSheets</name>
    <message>
        <source>Making the contact sheet of “%1”…</source>
        <translation>Criando a folha de contato de “%1”…</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>“%1” está pronto.</translation>
    </message>
</context>
<context>
    <name>respool::CountdownDialog</name>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
</context>
<context>
    <name>respool::DownloadsPanel</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Isto é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>This folder is not there now.</source>
        <translation>Esta pasta não está presente agora.</translation>
    </message>
    <message>
        <source>This folder cannot be written.</source>
        <translation>Não é possível gravar nesta pasta.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Este arquivo não está presente.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>This is no cookies file in Netscape&apos;s format.</source>
        <translation>Este não é um arquivo de cookies no formato Netscape.</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Pasta para novos arquivos</translation>
    </message>
    <message>
        <source>Cookies file</source>
        <translation>Arquivo de cookies</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads simultâneos</translation>
    </message>
    <message>
        <source>Downloads from one host at once</source>
        <translation>Downloads simultâneos de um host</translation>
    </message>
    <message>
        <source>Some hosts refuse more than a few.</source>
        <translation>Alguns hosts recusam mais do que alguns poucos.</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Hosts com um número próprio</translation>
    </message>
    <message>
        <source>Tries before a job is given up</source>
        <translation>Tentativas até desistir de uma tarefa</translation>
    </message>
    <message>
        <source>Counted anew whenever a try got further than the last.</source>
        <translation>A contagem recomeça sempre que uma tentativa foi mais longe que a anterior.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Velocidade de todos os downloads juntos</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>KiB a second: 1,024 bytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>instead of a number of KiB a second</extracomment>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Those of %1</source>
        <extracomment>%1: a browser, such as Firefox</extracomment>
        <translation>Os do %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um arquivo</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>For videos that only people who are signed in can see.</source>
        <translation>Para vídeos que só quem fez login pode ver.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>This is no address of a proxy, such as “%1”.</source>
        <translation>Este não é um endereço de proxy, como “%1”.</translation>
    </message>
</context>
<context>
    <name>respool::EmptyState</name>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Add the addresses or files that were copied</source>
        <translation>Adicionar os endereços ou arquivos copiados</translation>
    </message>
    <message>
        <source>No job matches “%1”</source>
        <translation>Nenhuma tarefa corresponde a “%1”</translation>
    </message>
    <message>
        <source>Clear the search, or choose “All” beside the list, to see all jobs.</source>
        <translation>Limpe a busca ou escolha “Todas” ao lado da lista para ver todas as tarefas.</translation>
    </message>
    <message>
        <source>Drop videos here</source>
        <translation>Solte vídeos aqui</translation>
    </message>
    <message>
        <source>Links from the browser, files from a folder, or a list of addresses as text.

Or paste an address above, for example https://example.org/talk.mp4,
and press Enter. What is in the list is safe: it goes on after a restart.</source>
        <translation>Links do navegador, arquivos de uma pasta ou uma lista de endereços em texto.

Ou cole um endereço acima, por exemplo https://example.org/talk.mp4,
e pressione Enter. O que está na lista está seguro: continua depois de reiniciar.</translation>
    </message>
</context>
<context>
    <name>respool::EncodingPanel</name>
    <message>
        <source>Conversions at once</source>
        <translation>Conversões simultâneas</translation>
    </message>
    <message>
        <source>One uses the whole processor already; more rarely end sooner.</source>
        <translation>Uma já usa o processador inteiro; mais delas raramente terminam antes.</translation>
    </message>
    <message>
        <source>Threads of one conversion</source>
        <translation>Threads de uma conversão</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs.</source>
        <translation>Menos threads deixam mais processador para outros programas.</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <extracomment>instead of a number of threads</extracomment>
        <translation>Uma por núcleo</translation>
    </message>
    <message>
        <source>Give way to other programs</source>
        <translation>Dar preferência a outros programas</translation>
    </message>
    <message>
        <source>With 19 conversions get what nobody else wants.</source>
        <translation>Com 19, as conversões recebem o que mais ninguém quer.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>instead of a number from 1 to 19: how much conversions give way to other programs</extracomment>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>respool::FailureGroups</name>
    <message>
        <source>Retry All</source>
        <translation>Tentar todas novamente</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrá-las</translation>
    </message>
    <message>
        <source>Close the list of failures</source>
        <translation>Fechar a lista de falhas</translation>
    </message>
    <message>
        <source>Close until more jobs fail</source>
        <translation>Fechar até que mais tarefas falhem</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Falhas por causa</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <extracomment>%n: jobs; %1: what they have in common, such as “the disk is full” or a sentence</extracomment>
        <translation>
            <numerusform>%n com falha: %1</numerusform>
            <numerusform>%n com falha: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Mostrar ferramentas…</translation>
    </message>
</context>
<context>
    <name>respool::FileHandOver</name>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1” não está presente.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It was moved, renamed or deleted after the job had put it in place.</source>
        <translation>“%1” não está mais lá. Foi movido, renomeado ou excluído depois que a tarefa o colocou no lugar.</translation>
    </message>
    <message>
        <source>No program is set up to open “%1”. Choose one in the file manager.</source>
        <translation>Nenhum programa está configurado para abrir “%1”. Escolha um no gerenciador de arquivos.</translation>
    </message>
</context>
<context>
    <name>respool::FilesPage</name>
    <message>
        <source>Files of the job</source>
        <translation>Arquivos da tarefa</translation>
    </message>
    <message>
        <source>This job has made no file yet.</source>
        <translation>Esta tarefa ainda não gerou nenhum arquivo.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play it in the program for such files (Enter)</source>
        <translation>Reproduzir no programa para esse tipo de arquivo (Enter)</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Mostrar arquivo</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Mostrar na pasta dele</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar o caminho dele</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Look at it and its source at the same time position</source>
        <translation>Ver o arquivo e a origem na mesma posição de tempo</translation>
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
        <translation>Host</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>%n: how many more hosts or presets there are</extracomment>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>Mais %n…</numerusform>
            <numerusform>Mais %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::FolderButton</name>
    <message>
        <source>New files go to “%1”. Click to choose another folder.</source>
        <translation>Novos arquivos vão para “%1”. Clique para escolher outra pasta.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder for new files</source>
        <translation>Pasta para novos arquivos</translation>
    </message>
</context>
<context>
    <name>respool::FormatPicker</name>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Choose Format</source>
        <translation>Escolher formato</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Video formats</source>
        <translation>Formatos de vídeo</translation>
    </message>
    <message>
        <source>Sound formats</source>
        <translation>Formatos de áudio</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Conforme a predefinição</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Put into the file</source>
        <translation>Colocar no arquivo</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>Em arquivos próprios</translation>
    </message>
    <message>
        <source>&amp;Subtitles</source>
        <translation>&amp;Legendas</translation>
    </message>
    <message>
        <source>Languages of the subtitles</source>
        <translation>Idiomas das legendas</translation>
    </message>
    <message>
        <source>“%1” is a playlist: its videos have formats of their own.</source>
        <translation>“%1” é uma playlist: cada vídeo dela tem formatos próprios.</translation>
    </message>
</context>
<context>
    <name>respool::FormatTableModel</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The best video</source>
        <extracomment>of several videos or sounds</extracomment>
        <translation>O melhor vídeo</translation>
    </message>
    <message>
        <source>The best sound</source>
        <translation>O melhor áudio</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sem vídeo</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem áudio</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>frames a second</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluído</translation>
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
        <translation>Não há espaço para arquivos temporários.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>No pictures can be read from “%1”.</source>
        <translation>Não é possível ler imagens de “%1”.</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Verifique se ele pode ser reproduzido.</translation>
    </message>
    <message>
        <source>There is no picture at this time.</source>
        <translation>Não há imagem neste momento.</translation>
    </message>
    <message>
        <source>Move a little forward or back.</source>
        <translation>Avance ou volte um pouco.</translation>
    </message>
</context>
<context>
    <name>respool::GeneralPanel</name>
    <message>
        <source>Resume interrupted jobs at the next start</source>
        <translation>Retomar tarefas interrompidas na próxima inicialização</translation>
    </message>
    <message>
        <source>Otherwise they wait for you.</source>
        <translation>Caso contrário, elas esperam por você.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Ficar na bandeja quando a janela for fechada</translation>
    </message>
    <message>
        <source>Jobs go on without the window. Where there is no tray, closing ends the program.</source>
        <translation>As tarefas continuam sem a janela. Onde não há bandeja, fechar encerra o programa.</translation>
    </message>
    <message>
        <source>Offer addresses that are copied anywhere</source>
        <translation>Oferecer endereços copiados em qualquer lugar</translation>
    </message>
    <message>
        <source>Nothing is added until you say so, and nothing leaves the computer.</source>
        <translation>Nada é adicionado até você mandar, e nada sai do computador.</translation>
    </message>
</context>
<context>
    <name>respool::HistoryPanel</name>
    <message>
        <source>Take finished jobs from the list after (days)</source>
        <translation>Tirar tarefas finalizadas da lista após (dias)</translation>
    </message>
    <message>
        <source>Their files stay where they are.</source>
        <translation>Os arquivos delas ficam onde estão.</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Hosts with a number of their own</source>
        <translation>Hosts com um número próprio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Simultâneos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Adicionar host</translation>
    </message>
    <message>
        <source>Remove host</source>
        <extracomment>of a host in a table</extracomment>
        <translation>Remover host</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>“%1” não é um nome de host.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” aparece duas vezes.</translation>
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
        <translation>Parar e manter o que já existe (Espaço)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Go on where it stopped (Space)</source>
        <translation>Continuar de onde parou (Espaço)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop and delete unfinished files</source>
        <translation>Parar e excluir arquivos inacabados</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>Tentar de novo (F5)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take from the list; finished files stay (Del)</source>
        <translation>Tirar da lista; os arquivos prontos ficam (Del)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Play the finished file (Enter)</source>
        <translation>Reproduzir o arquivo pronto (Enter)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show the finished file in its folder</source>
        <translation>Mostrar o arquivo pronto na pasta dele</translation>
    </message>
    <message>
        <source>Contact Sheet</source>
        <translation>Folha de contato</translation>
    </message>
    <message>
        <source>Make a picture with twenty frames beside the finished file</source>
        <translation>Criar uma imagem com vinte quadros ao lado do arquivo pronto</translation>
    </message>
    <message>
        <source>Compare with Source…</source>
        <translation>Comparar com a origem…</translation>
    </message>
    <message>
        <source>Look at the finished file and its source at the same time position</source>
        <translation>Ver o arquivo pronto e a origem na mesma posição de tempo</translation>
    </message>
    <message>
        <source>Retry from Scratch</source>
        <translation>Tentar do zero</translation>
    </message>
    <message>
        <source>Throw away what is there and begin anew</source>
        <translation>Descartar o que já existe e começar de novo</translation>
    </message>
    <message>
        <source>Start Now</source>
        <translation>Iniciar agora</translation>
    </message>
    <message>
        <source>Start ahead of all others and of the limits</source>
        <translation>Iniciar antes de todas as outras, ignorando os limites</translation>
    </message>
    <message>
        <source>Start at…</source>
        <translation>Iniciar às…</translation>
    </message>
    <message>
        <source>Start at a time of your choice</source>
        <translation>Iniciar em um horário à sua escolha</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>One place nearer to its turn</source>
        <translation>Um lugar mais perto da vez</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>One place farther from its turn</source>
        <translation>Um lugar mais longe da vez</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>Mover para o início</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>Antes de todas as outras da mesma prioridade</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>Mover para o fim</translation>
    </message>
    <message>
        <source>Behind all others of its priority</source>
        <translation>Depois de todas as outras da mesma prioridade</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Before all normal ones</source>
        <translation>Antes de todas as normais</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>Na ordem da lista</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Behind all normal ones</source>
        <translation>Depois de todas as normais</translation>
    </message>
    <message>
        <source>Remove with Files…</source>
        <translation>Remover com os arquivos…</translation>
    </message>
    <message>
        <source>Take from the list and delete the finished files</source>
        <translation>Tirar da lista e excluir os arquivos prontos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Give it, and its files, another name</source>
        <translation>Dar outro nome à tarefa e aos arquivos dela</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Copy where it comes from</source>
        <translation>Copiar de onde ela vem</translation>
    </message>
    <message>
        <source>Pause or Resume</source>
        <translation>Pausar ou retomar</translation>
    </message>
    <message>
        <source>Pause, or go on where it stopped</source>
        <translation>Pausar ou continuar de onde parou</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The files of this job have their names already. Rename them in the file manager.</source>
        <translation>Os arquivos desta tarefa já têm nome. Renomeie-os no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>This job has made no file.</source>
        <translation>Esta tarefa não gerou nenhum arquivo.</translation>
    </message>
</context>
<context>
    <name>respool::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Detalhes da tarefa</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Páginas dos detalhes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
</context>
<context>
    <name>respool::JobTable</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
</context>
<context>
    <name>respool::JobTableModel</name>
    <message>
        <source>Busy</source>
        <comment>progress that cannot be measured</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>#</source>
        <comment>a job&apos;s place in the queue</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>ETA</source>
        <comment>time that is left</comment>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Lugar na fila</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>when the job was</comment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <comment>time</comment>
        <translation>Decorrido</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Número da tarefa</translation>
    </message>
</context>
<context>
    <name>respool::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>In the list of jobs</source>
        <translation>Na lista de tarefas</translation>
    </message>
    <message>
        <source>In the details of a job</source>
        <translation>Nos detalhes de um trabalho</translation>
    </message>
</context>
<context>
    <name>respool::LogPage</name>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Open Whole Log</source>
        <translation>Abrir log completo</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Localizar no log</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Ocorrências encontradas</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Stay at the end while the log grows</source>
        <translation>Ficar no fim enquanto o log cresce</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>in a log; %1: which one, %2: how many there are</extracomment>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous place in the log</source>
        <translation>Ponto anterior do registro</translation>
    </message>
</context>
<context>
    <name>respool::LogView</name>
    <message>
        <source>Log of the job</source>
        <translation>Log da tarefa</translation>
    </message>
    <message>
        <source>Nothing was run for this job yet.</source>
        <translation>Nada foi executado para esta tarefa ainda.</translation>
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
        <translation>Adicionar o que foi copiado</translation>
    </message>
    <message>
        <source>Add many at once</source>
        <translation>Adicionar vários de uma vez</translation>
    </message>
    <message>
        <source>Go to the addresses</source>
        <translation>Ir para os endereços</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Mostrar ou ocultar os filtros</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar ou ocultar os detalhes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Search, or find in the log</source>
        <translation>Pesquisar, ou localizar no registro</translation>
    </message>
</context>
<context>
    <name>respool::NameTemplateEdit</name>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Insert a placeholder into the name</source>
        <translation>Inserir um marcador no nome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Day on which it was added</source>
        <translation>Dia em que foi adicionada</translation>
    </message>
    <message>
        <source>Number among those added together</source>
        <translation>Número entre as adicionadas juntas</translation>
    </message>
    <message>
        <source>Size or kind, such as 720p</source>
        <translation>Tamanho ou tipo, como 720p</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a placeholder stands for, %2: the placeholder, such as {title}</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no placeholder %1.</source>
        <extracomment>%1: something like {year}</extracomment>
        <translation>O marcador %1 não existe.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Exemplo: %1</translation>
    </message>
</context>
<context>
    <name>respool::Notifications</name>
    <message>
        <source>All jobs are done</source>
        <translation>Todas as tarefas terminaram</translation>
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
        <translation>O Respool continua trabalhando na bandeja</translation>
    </message>
    <message>
        <source>Its icon there shows the window again, and “Quit” in the icon&apos;s menu ends the program.</source>
        <translation>O ícone ali mostra a janela de novo, e “Sair” no menu do ícone encerra o programa.</translation>
    </message>
</context>
<context>
    <name>respool::NotificationsPanel</name>
    <message>
        <source>Notify about</source>
        <translation>Notificar sobre</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>Tudo o que termina</translation>
    </message>
    <message>
        <source>Failures, and the end of all jobs</source>
        <translation>Falhas e o fim de todas as tarefas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Several that come together are told as one.</source>
        <translation>Várias que chegam juntas são mostradas como uma só.</translation>
    </message>
</context>
<context>
    <name>respool::OutputsModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>a column: whether a file is still where it was put</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>No lugar</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Movido ou excluído</translation>
    </message>
</context>
<context>
    <name>respool::OverviewPage</name>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Saved in</source>
        <translation>Salvo em</translation>
    </message>
    <message>
        <source>Overview of the job</source>
        <translation>Visão geral da tarefa</translation>
    </message>
    <message>
        <source>Why the job failed</source>
        <translation>Por que a tarefa falhou</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>Copiar origem</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show destination folder</source>
        <translation>Mostrar pasta de destino</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>At work for</source>
        <extracomment>the time that tools have worked for a job</extracomment>
        <translation>Tempo de trabalho</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>how often a job was cut off by a crash or a power loss</extracomment>
        <translation>Interrupções</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: minutes and seconds</extracomment>
        <translation>%1 restantes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1: a size such as 1.2 MB</extracomment>
        <translation>
            <numerusform>%1 em %n arquivo</numerusform>
            <numerusform>%1 em %n arquivos</numerusform>
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
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>about %1 while it is converted</source>
        <extracomment>disk space; %1: a size such as 1.2 MB</extracomment>
        <translation>cerca de %1 durante a conversão</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>How it was converted</source>
        <translation>Como foi convertido</translation>
    </message>
</context>
<context>
    <name>respool::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: what the file or folder is for</extracomment>
        <translation>Escolher: %1</translation>
    </message>
    <message>
        <source>Type the whole path, from the root of the disk on.</source>
        <translation>Digite o caminho completo, a partir da raiz do disco.</translation>
    </message>
</context>
<context>
    <name>respool::PowerPanel</name>
    <message>
        <source>Keep the computer awake while there is work</source>
        <translation>Manter o computador ativo enquanto houver trabalho</translation>
    </message>
    <message>
        <source>It does not fall asleep by itself then.</source>
        <translation>Assim ele não é suspenso sozinho.</translation>
    </message>
    <message>
        <source>When the last job has ended</source>
        <translation>Quando a última tarefa tiver terminado</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Não fazer nada</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Let the computer sleep</source>
        <translation>Suspender o computador</translation>
    </message>
    <message>
        <source>Shut the computer down</source>
        <translation>Desligar o computador</translation>
    </message>
    <message>
        <source>Quit Respool</source>
        <translation>Sair do Respool</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Executar um comando</translation>
    </message>
    <message>
        <source>Sleep, shutdown and quitting are announced and can be stopped.</source>
        <translation>Suspender, desligar e sair são anunciados e podem ser impedidos.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>A program with its arguments; quotation marks keep words together.</source>
        <translation>Um programa com os argumentos; aspas mantêm palavras juntas.</translation>
    </message>
    <message>
        <source>Type the command that is to be run.</source>
        <translation>Digite o comando a ser executado.</translation>
    </message>
</context>
<context>
    <name>respool::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Something on the page “%1” cannot be kept as it is.</source>
        <extracomment>%1: the name of a page of the preferences</extracomment>
        <translation>Algo na página “%1” não pode ficar como está.</translation>
    </message>
</context>
<context>
    <name>respool::Presence</name>
    <message>
        <source>Respool quits when the jobs at work have ended.</source>
        <translation>O Respool será encerrado quando as tarefas em execução terminarem.</translation>
    </message>
    <message>
        <source>Do Not Quit</source>
        <translation>Não sair</translation>
    </message>
</context>
<context>
    <name>respool::PresetChoice</name>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Which files to make: a preset, or original, audio, and heights such as 1080p in any combination</source>
        <translation>Quais arquivos gerar: uma predefinição, ou original, audio e alturas como 1080p em qualquer combinação</translation>
    </message>
</context>
<context>
    <name>respool::PresetDownloadPage</name>
    <message>
        <source>Subtitles of the address</source>
        <translation>Legendas do endereço</translation>
    </message>
    <message>
        <source>The thumbnail, as the cover of the original</source>
        <translation>A miniatura, como capa do original</translation>
    </message>
    <message>
        <source>Title, author, date and description</source>
        <translation>Título, autor, data e descrição</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>what the files need</source>
        <extracomment>shown in the empty field</extracomment>
        <translation>o que os arquivos precisam</translation>
    </message>
    <message>
        <source>A format selector of yt-dlp, such as 137+140 or bv*[fps&lt;=30]+ba</source>
        <translation>Um seletor de formato do yt-dlp, como 137+140 ou bv*[fps&lt;=30]+ba</translation>
    </message>
    <message>
        <source>Languages of subtitles</source>
        <translation>Idiomas das legendas</translation>
    </message>
    <message>
        <source>all; or such as en, pt-BR, de.*</source>
        <extracomment>shown in the empty field. en, pt-BR, de.*: codes of languages</extracomment>
        <translation>todos; ou, por exemplo, en, pt-BR, de.*</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Embed</source>
        <extracomment>what is put into the downloaded file</extracomment>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>For yt-dlp</source>
        <translation>Para o yt-dlp</translation>
    </message>
    <message>
        <source>Where people have marked such parts on SponsorBlock (YouTube only)</source>
        <translation>Onde pessoas marcaram essas partes no SponsorBlock (somente YouTube)</translation>
    </message>
    <message>
        <source>Extra arguments for yt-dlp</source>
        <translation>Argumentos extras para o yt-dlp</translation>
    </message>
    <message>
        <source>One option each: %1</source>
        <translation>Uma opção em cada: %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>an argument to a list</extracomment>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Add an argument</source>
        <translation>Adicionar um argumento</translation>
    </message>
    <message>
        <source>Remove the argument</source>
        <translation>Remover o argumento</translation>
    </message>
    <message>
        <source>Argument for yt-dlp</source>
        <translation>Argumento para o yt-dlp</translation>
    </message>
</context>
<context>
    <name>respool::PresetEditor</name>
    <message>
        <source>New Preset</source>
        <translation>Nova predefinição</translation>
    </message>
    <message>
        <source>Edit Preset</source>
        <translation>Editar predefinição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Parts of the preset</source>
        <translation>Partes da predefinição</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>What is wrong with the preset</source>
        <translation>O que está errado na predefinição</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Dê um nome à predefinição.</translation>
    </message>
</context>
<context>
    <name>respool::PresetFilesPage</name>
    <message>
        <source>The original, untouched</source>
        <translation>O original, intocado</translation>
    </message>
    <message>
        <source>Converted in full size</source>
        <translation>Convertido em tamanho original</translation>
    </message>
    <message>
        <source>The sound alone</source>
        <translation>Só o áudio</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Empacotamento</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamanhos</translation>
    </message>
    <message>
        <source>such as 1080p, 720p, 480p</source>
        <extracomment>an example of what can be typed</extracomment>
        <translation>como 1080p, 720p, 480p</translation>
    </message>
    <message>
        <source>Lines of the short side; none above the source&apos;s. Several are made from one decoding.</source>
        <translation>Linhas do lado menor; nenhum acima do da origem. Vários são gerados a partir de uma única decodificação.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Choose at least one file to make.</source>
        <translation>Escolha pelo menos um arquivo a gerar.</translation>
    </message>
</context>
<context>
    <name>respool::PresetSoundPage</name>
    <message>
        <source>Sound codec</source>
        <translation>Codec de áudio</translation>
    </message>
    <message>
        <source>Sound that has the codec already stays as it is</source>
        <translation>O áudio que já tem o codec fica como está</translation>
    </message>
    <message>
        <source>Keep the source&apos;s subtitles where the file can hold them</source>
        <translation>Manter as legendas da origem onde o arquivo puder contê-las</translation>
    </message>
    <message>
        <source>Bitrate of the sound</source>
        <translation>Taxa de bits do áudio</translation>
    </message>
    <message>
        <source>What the codec needs</source>
        <extracomment>instead of a number of kilobits</extracomment>
        <translation>O que o codec precisa</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For stereo; more channels get more.</source>
        <translation>Para estéreo; mais canais recebem mais.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
</context>
<context>
    <name>respool::PresetVideoPage</name>
    <message>
        <source>Video codec</source>
        <translation>Codec de vídeo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>O que decide</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Bitrate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>An encoder in hardware may be used where one works</source>
        <translation>Um codificador de hardware pode ser usado onde funcionar</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>instead of a number for the quality</extracomment>
        <translation>Boa</translation>
    </message>
    <message>
        <source>The encoder&apos;s constant rate factor: smaller is better.</source>
        <translation>O fator de taxa constante do codificador: menor é melhor.</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <extracomment>kilobits a second</extracomment>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>For 1080p; smaller pictures get less.</source>
        <translation>Para 1080p; imagens menores recebem menos.</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>1,000,000 bytes</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>The most that each file may have, sound included.</source>
        <translation>O máximo que cada arquivo pode ter, incluindo o áudio.</translation>
    </message>
    <message>
        <source>Quicker, but larger at the same quality.</source>
        <translation>Mais rápido, mas maior com a mesma qualidade.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
</context>
<context>
    <name>respool::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>What the preset makes</source>
        <translation>O que a predefinição gera</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nova…</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Criar uma predefinição</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Make a preset that begins as this one</source>
        <translation>Criar uma predefinição a partir desta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change this preset; jobs keep what they have</source>
        <translation>Alterar esta predefinição; as tarefas mantêm o que têm</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take over presets from files</source>
        <translation>Importar predefinições de arquivos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save this preset as a file to pass on</source>
        <translation>Salvar esta predefinição como um arquivo para compartilhar</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <extracomment>%1: the name of a preset that comes with the program</extracomment>
        <translation>%1 (integrada)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Make it what it was when the program was installed</source>
        <translation>Deixá-la como era quando o programa foi instalado</translation>
    </message>
    <message>
        <source>Delete this preset; jobs keep what they have</source>
        <translation>Excluir esta predefinição; as tarefas mantêm o que têm</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1: the name of the preset that is copied</extracomment>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>Restore Preset</source>
        <translation>Restaurar predefinição</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>Excluir predefinição</translation>
    </message>
    <message>
        <source>Undo all changes to the preset “%1”?</source>
        <translation>Desfazer todas as alterações da predefinição “%1”?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>Excluir a predefinição “%1”?</translation>
    </message>
    <message>
        <source>Jobs that were added with it keep what they have.</source>
        <translation>As tarefas adicionadas com ela mantêm o que têm.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Import Presets</source>
        <translation>Importar predefinições</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Predefinições (*.json)</translation>
    </message>
    <message>
        <source>Export Preset</source>
        <translation>Exportar predefinição</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salva como “%1”.</translation>
    </message>
</context>
<context>
    <name>respool::PrivateFolder</name>
    <message>
        <source>No folder could be made at “%1”.</source>
        <translation>Não foi possível criar uma pasta em “%1”.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then press Retry.</source>
        <translation>Verifique o disco e as permissões dele e clique em “Tentar novamente”.</translation>
    </message>
</context>
<context>
    <name>respool::QueueActions</name>
    <message>
        <source>Pause All</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Stop all jobs and keep what is there</source>
        <translation>Parar todas as tarefas e manter o que já existe</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>Retomar tudo</translation>
    </message>
    <message>
        <source>Go on with all paused jobs</source>
        <translation>Continuar todas as tarefas pausadas</translation>
    </message>
    <message>
        <source>Keep Computer Awake</source>
        <translation>Manter o computador ativo</translation>
    </message>
    <message>
        <source>No sleep by itself while jobs are running</source>
        <translation>Sem suspensão automática enquanto houver tarefas em execução</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Limpar finalizadas</translation>
    </message>
    <message>
        <source>Take finished jobs from the list; their files stay</source>
        <translation>Tirar tarefas finalizadas da lista; os arquivos delas ficam</translation>
    </message>
    <message>
        <source>Clear Finished with Files…</source>
        <translation>Limpar finalizadas com os arquivos…</translation>
    </message>
    <message>
        <source>Take finished jobs from the list and delete their files</source>
        <translation>Tirar tarefas finalizadas da lista e excluir os arquivos delas</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Predefinições…</translation>
    </message>
    <message>
        <source>What can be made of the sources</source>
        <translation>O que pode ser gerado a partir das origens</translation>
    </message>
    <message>
        <source>Finish Running Jobs, Then Stop</source>
        <translation>Concluir tarefas em execução e parar</translation>
    </message>
    <message>
        <source>Start no other jobs</source>
        <translation>Não iniciar outras tarefas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>What holds for all jobs</source>
        <translation>O que vale para todas as tarefas</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>Todas as teclas e o que elas fazem</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1: what was done, such as “Remove 3 jobs”</extracomment>
        <translation>Refazer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <translation>
            <numerusform>%n arquivo excluído.</numerusform>
            <numerusform>%n arquivos excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be deleted, the first is “%1”. Delete them by hand.</source>
        <extracomment>%1: a path</extracomment>
        <translation>
            <numerusform>%n arquivo não pôde ser excluído: “%1”. Exclua-o manualmente.</numerusform>
            <numerusform>%n arquivos não puderam ser excluídos; o primeiro é “%1”. Exclua-os manualmente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) taken from the list; their files stay.</source>
        <translation>
            <numerusform>%n trabalho concluído retirado da lista; seus arquivos ficam.</numerusform>
            <numerusform>%n trabalhos concluídos retirados da lista; seus arquivos ficam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::QuitDialog</name>
    <message>
        <source>Quit Respool</source>
        <translation>Sair do Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are at work.</source>
        <translation>
            <numerusform>%n tarefa está em execução.</numerusform>
            <numerusform>%n tarefas estão em execução.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have done is kept. When they are paused now, they go on by themselves the next time Respool is started.</source>
        <translation>O que elas já fizeram é mantido. Se forem pausadas agora, continuam sozinhas na próxima vez que o Respool for iniciado.</translation>
    </message>
    <message>
        <source>&amp;Pause All and Quit</source>
        <translation>&amp;Pausar tudo e sair</translation>
    </message>
    <message>
        <source>&amp;Finish Current Jobs, Then Quit</source>
        <translation>&amp;Concluir as tarefas atuais e sair</translation>
    </message>
    <message>
        <source>Starts no other jobs; they wait for the next start.</source>
        <translation>Não inicia outras tarefas; elas esperam a próxima inicialização.</translation>
    </message>
</context>
<context>
    <name>respool::RemoveFilesDialog</name>
    <message>
        <source>Remove with Files</source>
        <translation>Remover com os arquivos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 and delete %2 (%3)?</source>
        <extracomment>%1: &quot;3 jobs&quot;, %2: &quot;5 files&quot;, %3: a size such as 1.2 GB</extracomment>
        <translation>Remover %1 e excluir %2 (%3)?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Files</source>
        <translation>Excluir arquivos</translation>
    </message>
</context>
<context>
    <name>respool::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Its files will be called “%1”.</source>
        <extracomment>%1: a name without an extension such as .mp4</extracomment>
        <translation>Os arquivos dela se chamarão “%1”.</translation>
    </message>
</context>
<context>
    <name>respool::RowDrag</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>under the mouse while jobs are dragged</extracomment>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::SheetRun</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Não há espaço para arquivos temporários.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>This job has made nothing with moving pictures.</source>
        <translation>Esta tarefa não gerou nada com imagens em movimento.</translation>
    </message>
    <message>
        <source>A contact sheet needs a video.</source>
        <translation>Uma folha de contato precisa de um vídeo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more.</source>
        <translation>Não é mais possível ler “%1”.</translation>
    </message>
    <message>
        <source>Put it back where the job had put it, then try again.</source>
        <translation>Coloque-o de volta onde a tarefa o tinha colocado e tente de novo.</translation>
    </message>
    <message>
        <source>The contact sheet took too long or was interrupted.</source>
        <translation>A folha de contato demorou demais ou foi interrompida.</translation>
    </message>
    <message>
        <source>Try again when the computer has less to do.</source>
        <translation>Tente de novo quando o computador estiver menos ocupado.</translation>
    </message>
    <message>
        <source>No picture could be read from “%1”.</source>
        <translation>Não foi possível ler nenhuma imagem de “%1”.</translation>
    </message>
    <message>
        <source>Check that it plays.</source>
        <translation>Verifique se ele pode ser reproduzido.</translation>
    </message>
    <message>
        <source>The contact sheet could not be put beside “%1”.</source>
        <translation>Não foi possível colocar a folha de contato ao lado de “%1”.</translation>
    </message>
    <message>
        <source>Check that its folder may be written and has room.</source>
        <translation>Verifique se é permitido gravar na pasta dele e se há espaço.</translation>
    </message>
</context>
<context>
    <name>respool::SourceEdit</name>
    <message>
        <source>Sources</source>
        <translation>Origens</translation>
    </message>
    <message>
        <source>Paste addresses, one a line, or drop files, folders and lists of addresses here</source>
        <translation>Cole endereços, um por linha, ou solte arquivos, pastas e listas de endereços aqui</translation>
    </message>
</context>
<context>
    <name>respool::SourceLookup</name>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Não há espaço para arquivos temporários.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>O site não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It can be added all the same.</source>
        <translation>Mesmo assim, ele pode ser adicionado.</translation>
    </message>
</context>
<context>
    <name>respool::StartAtDialog</name>
    <message>
        <source>Start at a Time</source>
        <translation>Iniciar em um horário</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>Não iniciar antes de</translation>
    </message>
</context>
<context>
    <name>respool::StartTimeEdit</name>
    <message>
        <source>Time to start at</source>
        <translation>Hora de início</translation>
    </message>
</context>
<context>
    <name>respool::StatusPanel</name>
    <message>
        <source>%1 free</source>
        <extracomment>%1: a size such as 12.3 GB</extracomment>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>%1 livres em %2</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads simultâneos</translation>
    </message>
    <message>
        <source>Conversions at once</source>
        <translation>Conversões simultâneas</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Velocidade de todos os downloads juntos</translation>
    </message>
    <message>
        <source>Keeps the computer awake</source>
        <translation>Mantém o computador ativo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>There is a network.</source>
        <translation>Há uma rede.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when it is back.</source>
        <translation>Os downloads continuam sozinhos quando ela voltar.</translation>
    </message>
</context>
<context>
    <name>respool::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>a column: how often a step was started</extracomment>
        <translation>Tentativas</translation>
    </message>
</context>
<context>
    <name>respool::StepsPage</name>
    <message>
        <source>Steps of the job</source>
        <translation>Etapas da tarefa</translation>
    </message>
    <message>
        <source>Nothing is planned for this job.</source>
        <translation>Nada está planejado para esta tarefa.</translation>
    </message>
</context>
<context>
    <name>respool::SupervisedProcess</name>
    <message>
        <source>The folder “%1” cannot be used: %2.</source>
        <translation>Não é possível usar a pasta “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be started: %2.</source>
        <translation>Não é possível iniciar “%1”: %2.</translation>
    </message>
    <message>
        <source>Respool&apos;s helper “%1” cannot be started (%2). Install Respool again.</source>
        <translation>Não é possível iniciar o auxiliar “%1” do Respool (%2). Instale o Respool de novo.</translation>
    </message>
</context>
<context>
    <name>respool::ThumbnailView</name>
    <message>
        <source>Picture of “%1”</source>
        <translation>Imagem de “%1”</translation>
    </message>
</context>
<context>
    <name>respool::ToolBar</name>
    <message>
        <source>Show or hide the filters beside the list (Ctrl+B)</source>
        <translation>Mostrar ou ocultar os filtros ao lado da lista (Ctrl+B)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Log, commands and steps of the selected job (Ctrl+I)</source>
        <translation>Log, comandos e etapas da tarefa selecionada (Ctrl+I)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Everything that concerns the whole list</source>
        <translation>Tudo o que diz respeito à lista inteira</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words of name, address, folder or error; state:failed, host:example.org, preset:mp4; “-” in front for all others</source>
        <translation>Palavras do nome, endereço, pasta ou erro; state:failed, host:example.org, preset:mp4; “-” na frente para todas as outras</translation>
    </message>
    <message>
        <source>Clear the search, and go back to the list</source>
        <translation>Limpar a pesquisa e voltar à lista</translation>
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
        <translation>Arquivo de %1</translation>
    </message>
    <message>
        <source>Respool looks for it</source>
        <extracomment>shown where no file was chosen for a tool</extracomment>
        <translation>O Respool o procura sozinho</translation>
    </message>
    <message>
        <source>Version %1, “%2”</source>
        <extracomment>%1: a version, %2: a path</extracomment>
        <translation>Versão %1, “%2”</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Procurando %1…</translation>
    </message>
</context>
<context>
    <name>respool::ToolRun</name>
    <message>
        <source>%1 did nothing for two minutes and was stopped.</source>
        <translation>%1 não fez nada por dois minutos e foi parado.</translation>
    </message>
    <message>
        <source>%1 did not go on after the computer had slept.</source>
        <translation>%1 não continuou depois da suspensão do computador.</translation>
    </message>
    <message>
        <source>Check the connection, then press Retry: it goes on from where it was.</source>
        <translation>Verifique a conexão e clique em “Tentar novamente”: continua de onde parou.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Não foi possível iniciar %1.</translation>
    </message>
    <message>
        <source>Check that it is installed and may be run, then press Retry.</source>
        <translation>Verifique se está instalado e se pode ser executado e clique em “Tentar novamente”.</translation>
    </message>
    <message>
        <source>%1 was ended by something else, or it crashed (signal %2).</source>
        <translation>%1 foi encerrado por outra coisa ou travou (sinal %2).</translation>
    </message>
    <message>
        <source>Press Retry: it goes on from where it was.</source>
        <translation>Clique em “Tentar novamente”: continua de onde parou.</translation>
    </message>
</context>
<context>
    <name>respool::ToolsPanel</name>
    <message>
        <source>Check Again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Their makers offer %1 and %2 for download.</source>
        <extracomment>%1, %2: links with the names yt-dlp and FFmpeg</extracomment>
        <translation>Os desenvolvedores oferecem %1 e %2 para download.</translation>
    </message>
    <message>
        <source>Command that installs what is missing</source>
        <translation>Comando que instala o que falta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>This command installs what is missing on this system:</source>
        <translation>Este comando instala o que falta neste sistema:</translation>
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
        <translation>&amp;Adicionar da área de transferência</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>&amp;Pausar tudo</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>&amp;Retomar tudo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Respool</source>
        <translation>Respool</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 %</source>
        <extracomment>%n: jobs at work, %1: how far all work is</extracomment>
        <translation>
            <numerusform>%n em execução, %1%</numerusform>
            <numerusform>%n em execução, %1%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>respool::WelcomeDialog</name>
    <message>
        <source>Welcome to Respool</source>
        <translation>Boas-vindas ao Respool</translation>
    </message>
    <message>
        <source>Respool downloads with yt-dlp and converts with FFmpeg, and not all of it is on this computer yet. Jobs can be added all the same: they begin when it is there.</source>
        <translation>O Respool baixa com o yt-dlp e converte com o FFmpeg, e nem tudo está neste computador ainda. Mesmo assim é possível adicionar trabalhos: eles começam quando estiver.</translation>
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
            <numerusform>Todas as tarefas terminaram. O computador será suspenso em %n segundo.</numerusform>
            <numerusform>Todas as tarefas terminaram. O computador será suspenso em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs have ended. The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>Todas as tarefas terminaram. O computador será desligado em %n segundo.</numerusform>
            <numerusform>Todas as tarefas terminaram. O computador será desligado em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>&amp;Sleep Now</source>
        <translation>&amp;Suspender agora</translation>
    </message>
    <message>
        <source>&amp;Shut Down Now</source>
        <translation>&amp;Desligar agora</translation>
    </message>
    <message>
        <source>No command is set that could run now that all jobs have ended. Enter one in the preferences.</source>
        <translation>Nenhum comando está definido para ser executado agora que todas as tarefas terminaram. Informe um nas preferências.</translation>
    </message>
    <message>
        <source>“%1” could not be started when all jobs had ended. Correct the command in the preferences.</source>
        <extracomment>%1: a program</extracomment>
        <translation>Não foi possível iniciar “%1” quando todas as tarefas terminaram. Corrija o comando nas preferências.</translation>
    </message>
    <message>
        <source>The system did not let Respool put the computer to sleep when all jobs had ended. Send it to sleep by hand.</source>
        <translation>O sistema não permitiu que o Respool suspendesse o computador quando todas as tarefas terminaram. Suspenda-o manualmente.</translation>
    </message>
    <message>
        <source>The system did not let Respool shut down the computer when all jobs had ended. Shut it down by hand.</source>
        <translation>O sistema não permitiu que o Respool desligasse o computador quando todas as tarefas terminaram. Desligue-o manualmente.</translation>
    </message>
</context>
<context>
    <name>respool::WhenEmptyMenu</name>
    <message>
        <source>When All Jobs Have Ended</source>
        <translation>Quando todas as tarefas terminarem</translation>
    </message>
    <message>
        <source>When nothing in the list runs, waits or is paused any more</source>
        <translation>Quando nada mais na lista estiver em execução, aguardando ou pausado</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>Não fazer &amp;nada</translation>
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
        <translation>&amp;Desligar</translation>
    </message>
    <message>
        <source>&amp;Quit Respool</source>
        <translation>Sai&amp;r do Respool</translation>
    </message>
    <message>
        <source>&amp;Run a Command</source>
        <translation>&amp;Executar um comando</translation>
    </message>
</context>
<context>
    <name>respool::WindowOffers</name>
    <message>
        <source>Try Again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n job(s) that you have just added.</source>
        <translation>
            <numerusform>O filtro oculta %n trabalho que você acabou de adicionar.</numerusform>
            <numerusform>O filtro oculta %n trabalhos que você acabou de adicionar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new job(s) repeat what was in the list already.</source>
        <translation>
            <numerusform>%n trabalho novo repete o que já estava na lista.</numerusform>
            <numerusform>%n trabalhos novos repetem o que já estava na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) given twice are added once.</source>
        <translation>
            <numerusform>%n fonte dada duas vezes é adicionada uma vez.</numerusform>
            <numerusform>%n fontes dadas duas vezes são adicionadas uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) could not be used.</source>
        <translation>
            <numerusform>Mais %n linha não pôde ser usada.</numerusform>
            <numerusform>Mais %n linhas não puderam ser usadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>A pasta “%1” não pode ser aberta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show Tools…</source>
        <translation>Mostrar ferramentas…</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>“%1” foi copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) were copied.</source>
        <translation>
            <numerusform>%n endereço foi copiado.</numerusform>
            <numerusform>%n endereços foram copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to List</source>
        <translation>Adicionar à lista</translation>
    </message>
</context>
</TS>
