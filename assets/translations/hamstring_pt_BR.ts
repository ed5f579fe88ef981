<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Usually</source>
        <translation>Normalmente</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Seta</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>The line to be read from afar: four words or fewer.</source>
        <translation>A linha lida de longe: quatro palavras ou menos.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>The smaller line; one line for each repetition.</source>
        <translation>A linha menor; uma linha por repetição.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>A voz diz</translation>
    </message>
    <message>
        <source>One line for each repetition; after the last only counts.</source>
        <translation>Uma linha por repetição; depois da última, só a contagem.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Parte do tempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>O que há de mais fácil nela.</translation>
    </message>
    <message>
        <source>Things needed</source>
        <translation>O que é preciso</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Um por linha.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Vezes por semana</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Conselhos de segurança</translation>
    </message>
    <message>
        <source>One a line; shown before the first session.</source>
        <translation>Um por linha; mostrados antes da primeira sessão.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título curto</translation>
    </message>
    <message>
        <source>For small places.</source>
        <translation>Para lugares pequenos.</translation>
    </message>
    <message>
        <source>Pose to get ready in</source>
        <translation>Pose para se preparar</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Repetitions or breaths</source>
        <translation>Repetições ou respirações</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respirações</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>O que se conta</translation>
    </message>
    <message>
        <source>Written for one side; the other is its mirror.</source>
        <translation>Escrito para um lado; o outro é o espelho.</translation>
    </message>
    <message>
        <source>Done on both sides</source>
        <translation>Feito dos dois lados</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>The side that words and poses are written for</source>
        <translation>O lado para o qual palavras e poses são escritas</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primeiro lado</translation>
    </message>
    <message>
        <source>A side of what</source>
        <translation>Lado de quê</translation>
    </message>
    <message>
        <source>Hip, leg, arm.</source>
        <translation>Por inteiro, para o lado direito: quadril direito, perna direita.</translation>
    </message>
    <message>
        <source>How to set up, to read beforehand</source>
        <translation>Como se posicionar, para ler antes</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Uma frase por linha.</translation>
    </message>
    <message>
        <source>Mistakes to avoid</source>
        <translation>Erros a evitar</translation>
    </message>
    <message>
        <source>One for each mistake, in the same order; press + for the first. Shown crossed out.</source>
        <translation>Uma por erro, na mesma ordem; aperte + para a primeira. Aparecem riscadas.</translation>
    </message>
    <message>
        <source>How the mistakes look</source>
        <translation>Como são os erros</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Por que funciona</translation>
    </message>
    <message>
        <source>What is left to do at the end</source>
        <translation>O que falta fazer no fim</translation>
    </message>
    <message>
        <source>Such as putting the weight down.</source>
        <translation>Por exemplo, pôr o peso no chão.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Um ritmo próprio</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspirar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segurar</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Expirar</translation>
    </message>
    <message>
        <source>For lifting: down, pause, up, pause.</source>
        <translation>Para levantar: descer, pausa, subir, pausa.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation>Segurar, cheio</translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation>Segurar, vazio</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>In which the phase ends; one for each repetition, the last serves the rest.</source>
        <translation>Em que a fase termina; uma por repetição, a última serve para as demais.</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Poses</translation>
    </message>
    <message>
        <source>A fixed length</source>
        <translation>Duração fixa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Once, at the start of a set</source>
        <translation>Uma vez, no início da série</translation>
    </message>
    <message>
        <source>In each repetition</source>
        <translation>Em cada repetição</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>As written: {text}. Empty leaves it so.</source>
        <translation>Como está escrito: {text}. Vazio deixa assim.</translation>
    </message>
    <message>
        <source>One line for each repetition; empty leaves it as written.</source>
        <translation>Uma linha por repetição; vazio deixa como está.</translation>
    </message>
    <message>
        <source>Press + where it differs from the exercise&apos;s.</source>
        <translation>Aperte + onde for diferente da do exercício.</translation>
    </message>
    <message>
        <source>Otherwise it takes the person&apos;s usual breath.</source>
        <translation>Senão usa a respiração habitual da pessoa.</translation>
    </message>
    <message>
        <source>Otherwise the tempo decides.</source>
        <translation>Senão o ritmo decide.</translation>
    </message>
    <message>
        <source>Press + where the pose differs.</source>
        <translation>Aperte + onde a pose for diferente.</translation>
    </message>
</context>
<context>
    <name>AddedSessionPage</name>
    <message>
        <source>Add a session</source>
        <translation>Adicionar sessão</translation>
    </message>
    <message>
        <source>One that you did without the program.</source>
        <translation>Uma que você fez sem o programa.</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Tensão antes</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Tensão depois</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How tight before (0 to 10)</source>
        <translation>Tensão antes (0 a 10)</translation>
    </message>
    <message>
        <source>How tight after (0 to 10)</source>
        <translation>Tensão depois (0 a 10)</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Adicionar ao registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AfterSessionCard</name>
    <message>
        <source>How hard was the session of {time}? (optional)</source>
        <translation>Quanto esforço na sessão das {time}? (opcional)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Uma nota, se quiser</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Ir para o exercício: {title}</translation>
    </message>
    <message>
        <source>{exercise} →</source>
        <translation>{exercise} →</translation>
    </message>
</context>
<context>
    <name>AudioSaver</name>
    <message>
        <source>Save the session as an audio file</source>
        <translation>Salvar a sessão como arquivo de áudio</translation>
    </message>
    <message>
        <source>Audio files (*.flac *.wav)</source>
        <translation>Arquivos de áudio (*.flac *.wav)</translation>
    </message>
    <message>
        <source>Writing the audio file</source>
        <translation>Escrevendo o arquivo de áudio</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Cópias, a mais nova primeiro</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>A do dia</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de atualizar</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>Before joining logs</source>
        <translation>Antes de unir registros</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>Before importing</source>
        <translation>Antes de importar</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>BreathPreview</name>
    <message>
        <source>The breath in this tempo</source>
        <translation>A respiração neste ritmo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>{word} {seconds}</source>
        <translation>{word} {seconds}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segure</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Hamstring</source>
        <translation>Isquiotibial</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <translation>Flexor do quadril</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Lombar</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>Diafragma</translation>
    </message>
    <message>
        <source>Ribs flared</source>
        <translation>Costelas abertas</translation>
    </message>
    <message>
        <source>Out: ribs down</source>
        <translation>Expire: costelas para baixo</translation>
    </message>
    <message>
        <source>In: ribs wide</source>
        <translation>Inspire: costelas expandidas</translation>
    </message>
    <message>
        <source>Sitting: short</source>
        <translation>Sentado: curto</translation>
    </message>
    <message>
        <source>Bends the knee</source>
        <translation>Dobra o joelho</translation>
    </message>
    <message>
        <source>Extends the hip</source>
        <translation>Estende o quadril</translation>
    </message>
    <message>
        <source>Levels the pelvis</source>
        <translation>Nivela a pelve</translation>
    </message>
    <message>
        <source>Standing: still short</source>
        <translation>Em pé: ainda curto</translation>
    </message>
    <message>
        <source>Pelvis level</source>
        <translation>Pelve nivelada</translation>
    </message>
    <message>
        <source>Tipped: pulled long</source>
        <translation>Inclinada: esticado</translation>
    </message>
    <message>
        <source>Glutes asleep</source>
        <translation>Glúteos adormecidos</translation>
    </message>
    <message>
        <source>Glutes awake</source>
        <translation>Glúteos despertos</translation>
    </message>
    <message>
        <source>Long already</source>
        <translation>Já está longo</translation>
    </message>
    <message>
        <source>Stretched: it holds on</source>
        <translation>Alongado: ele segura</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers of {title}</source>
        <translation>Números de {title}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>DayEndings</name>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: nenhuma sessão</translation>
    </message>
    <message>
        <source>{day}: {outcomes}, {length}</source>
        <translation>{day}: {outcomes}, {length}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>New exercise</source>
        <translation>Novo exercício</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nova posição</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Posicione-se</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Consulte um médico ou fisioterapeuta antes de começar algo novo.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Pare imediatamente se algo doer. A tecla P ou o botão “Dor: parar” encerra a sessão a qualquer momento.</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Forma mais fácil</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>O que há de mais fácil nela.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segure</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>cópia</translation>
    </message>
</context>
<context>
    <name>DropTrend</name>
    <message>
        <source>A session lowers it by {n} on average.</source>
        <translation>Uma sessão baixa {n} em média.</translation>
    </message>
    <message>
        <source>A session raises it by {n} on average.</source>
        <translation>Uma sessão aumenta {n} em média.</translation>
    </message>
    <message>
        <source>{day}: as tight after as before, {before}</source>
        <translation>{day}: tão tenso depois quanto antes, {before}</translation>
    </message>
    <message>
        <source>{day}: less tight by {n}, from {before} to {after}</source>
        <translation>{day}: {n} a menos de tensão, de {before} para {after}</translation>
    </message>
    <message>
        <source>{day}: tighter by {n}, from {before} to {after}</source>
        <translation>{day}: {n} a mais de tensão, de {before} para {after}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Less tight by</source>
        <translation>Tensão a menos</translation>
    </message>
</context>
<context>
    <name>EasierCard</name>
    <message>
        <source>Last time you stopped for pain</source>
        <translation>Da última vez você parou por dor</translation>
    </message>
    <message>
        <source>If you want, do “{title}” in an easier form today, or leave it out.</source>
        <translation>Se quiser, faça “{title}” hoje em uma forma mais fácil, ou deixe de fora.</translation>
    </message>
    <message>
        <source>If you want, leave “{title}” out today.</source>
        <translation>Se quiser, deixe “{title}” de fora hoje.</translation>
    </message>
    <message>
        <source>If the pain is still there, rest, and ask a doctor or physical therapist.</source>
        <translation>Se a dor continua, descanse e consulte um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Include {title}</source>
        <translation>Incluir {title}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Choices for {title}</source>
        <translation>Opções de {title}</translation>
    </message>
    <message>
        <source>Look at {title} slowly</source>
        <translation>Ver {title} devagar</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>Fora hoje</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>← Learn</source>
        <translation>← Aprender</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Voltar a Aprender</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Você precisa de {things}.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Experimente agora</translation>
    </message>
    <message>
        <source>Try this movement now, guided</source>
        <translation>Experimentar este movimento agora, com guia</translation>
    </message>
    <message>
        <source>A few guided breaths of this alone; it isn&apos;t logged unless you say so.</source>
        <translation>Algumas respirações guiadas só disto; não entra no registro se você não pedir.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>de frente</translation>
    </message>
    <message>
        <source>side</source>
        <translation>de lado</translation>
    </message>
    <message>
        <source>above</source>
        <translation>de cima</translation>
    </message>
    <message>
        <source>From: {d}</source>
        <translation>Vista: {d}</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>Como se posicionar</translation>
    </message>
    <message>
        <source>Breath by breath</source>
        <translation>Respiração por respiração</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Easier, if you like</source>
        <translation>Mais fácil, se quiser</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>Forma habitual</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Forma: {form}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Ler: {title}</translation>
    </message>
    <message>
        <source>Drag to turn, or see it from:</source>
        <translation>Arraste para girar, ou veja:</translation>
    </message>
    <message>
        <source>The form you choose here is used in your sessions, too.</source>
        <translation>A forma escolhida aqui vale também para as suas sessões.</translation>
    </message>
</context>
<context>
    <name>FirstSessionCard</name>
    <message>
        <source>Your first session is done</source>
        <translation>Sua primeira sessão está feita</translation>
    </message>
    <message>
        <source>You have made a start</source>
        <translation>Você começou</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>O que você fez</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>Quando voltar</translation>
    </message>
    <message>
        <source>Whether it helps</source>
        <translation>Se ajuda</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>{title}: {done} of {planned}</source>
        <translation>{title}: {done} de {planned}</translation>
    </message>
    <message>
        <source>{length} in all. {made}.</source>
        <translation>{length} ao todo. {made}.</translation>
    </message>
    <message>
        <source>{day} would be good, or any day that suits you: {n} sessions a week, with rest between them.</source>
        <translation>{day} seria bom, ou qualquer dia que sirva para você: {n} sessões por semana, com descanso entre elas.</translation>
    </message>
    <message>
        <source>This time: {before} before, {after} after.</source>
        <translation>Desta vez: {before} antes, {after} depois.</translation>
    </message>
    <message>
        <source>Say how tight it feels before each session, on this page, and after it, on the last screen. Log › Overview shows both; look at weeks, not at single days.</source>
        <translation>Diga quanta tensão sente antes de cada sessão, nesta página, e depois, na última tela. “Registro › Visão geral” mostra as duas; olhe para as semanas, não para dias isolados.</translation>
    </message>
</context>
<context>
    <name>FormArea</name>
    <message>
        <source>What is chosen in the outline</source>
        <translation>O que está escolhido no esquema</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Esperado {right}</translation>
    </message>
    <message>
        <source>“At least”, “Usually” and “At most” in rising order</source>
        <translation>“No mínimo”, “Normalmente” e “No máximo” em ordem crescente</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>Calendar of the last year: {n} days with a session</source>
        <translation>
            <numerusform>Calendário do último ano: {n} dia com sessão</numerusform>
            <numerusform>Calendário do último ano: {n} dias com sessão</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>{file} can&apos;t be imported</source>
        <translation>{file} não pode ser importado</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… e mais {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Add “{title}” to your routines?</source>
        <translation>Adicionar “{title}” às suas rotinas?</translation>
    </message>
    <message>
        <source>From {file} · {length}</source>
        <translation>De {file} · {length}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Você precisa de {things}.</translation>
    </message>
    <message>
        <source>Poses that come with it: {n}</source>
        <translation>Poses que traz: {n}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>{exercise}: {dose}, on each side</source>
        <translation>{exercise}: {dose}, de cada lado</translation>
    </message>
    <message>
        <source>{exercise}: {dose}</source>
        <translation>{exercise}: {dose}</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>A session was interrupted</source>
        <translation>Uma sessão foi interrompida</translation>
    </message>
    <message>
        <source>{day}, {time}: {done} of {planned} repetitions and breaths, {length}. It is all kept.</source>
        <translation>{day}, {time}: {done} de {planned} repetições e respirações, {length}. Tudo está guardado.</translation>
    </message>
    <message>
        <source>Resume where it stopped</source>
        <translation>Continuar de onde parou</translation>
    </message>
    <message>
        <source>Keep as partial</source>
        <translation>Guardar como parcial</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, {side}, set {set}, number {count} of {planned}</source>
        <translation>{routine}: {exercise}, {side}, série {set}, número {count} de {planned}</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, set {set}, number {count} of {planned}</source>
        <translation>{routine}: {exercise}, série {set}, número {count} de {planned}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado esquerdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado direito</translation>
    </message>
</context>
<context>
    <name>LaptopPicture</name>
    <message>
        <source>The laptop stands beside the mat, two metres from your eyes</source>
        <translation>O notebook fica ao lado do tapete, a dois metros dos seus olhos</translation>
    </message>
    <message>
        <source>2 m</source>
        <translation>2 m</translation>
    </message>
</context>
<context>
    <name>LearnCards</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Ver as boas-vindas</translation>
    </message>
    <message>
        <source>Go to {part}</source>
        <translation>Ir para {part}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Por que funciona</translation>
    </message>
    <message>
        <source>The answer: {exercise} →</source>
        <translation>A resposta: {exercise} →</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Ir para o exercício: {title}</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Você vai precisar de</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Mais fácil</translation>
    </message>
    <message>
        <source>Look at it slowly: {title}</source>
        <translation>Veja devagar: {title}</translation>
    </message>
    <message>
        <source>Look at it slowly</source>
        <translation>Veja devagar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
</context>
<context>
    <name>LogData</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Tudo (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>Calendário (ICS)…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, all there is for another computer, or events for your calendar.</source>
        <translation>Uma tabela para planilha, tudo para outro computador, ou eventos para o seu calendário.</translation>
    </message>
    <message>
        <source>Save pages for a physical therapist</source>
        <translation>Salvar páginas para um fisioterapeuta</translation>
    </message>
    <message>
        <source>One is made each day on which something changed, checked, and kept up to a year.</source>
        <translation>Uma é feita a cada dia em que algo mudou, conferida e guardada por até um ano.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há cópia.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver por dentro</translation>
    </message>
    <message>
        <source>Replace the log by this backup</source>
        <translation>Trocar o registro por esta cópia</translation>
    </message>
    <message>
        <source>In it: {contents}. What is in the log now is backed up before it is replaced.</source>
        <translation>Contém: {contents}. O registro atual é copiado antes de ser trocado.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar o registro</translation>
    </message>
    <message>
        <source>Sessions from a JSON or CSV file, or from another log; those already there aren&apos;t added twice.</source>
        <translation>Sessões de um arquivo JSON ou CSV, ou de outro registro; as que já estão lá não são duplicadas.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import sessions from a file</source>
        <translation>Importar sessões de um arquivo</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Importar sessões</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Routine</source>
        <translation>Rotina</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Buscar nas notas</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>Qualquer final</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parciais</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Paradas por dor</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Ensaios</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>Qualquer rotina</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>LogOverview</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Nada para desenhar ainda</translation>
    </message>
    <message numerus="yes">
        <source>A tick marks a week with your goal of {n} sessions.</source>
        <translation>
            <numerusform>Um visto marca uma semana com sua meta de {n} sessão.</numerusform>
            <numerusform>Um visto marca uma semana com sua meta de {n} sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dots: before a session, 0 to 10; rings: after it.</source>
        <translation>Pontos: antes de uma sessão, 0 a 10; anéis: depois.</translation>
    </message>
    <message>
        <source>How tight it feels</source>
        <translation>Quanta tensão se sente</translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation>O que uma sessão muda</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Small squares: partial or stopped; diamonds: stopped for pain; rings: rehearsals. A click shows the month.</source>
        <translation>Quadrados pequenos: parciais ou paradas; losangos: paradas por dor; anéis: ensaios. Um clique mostra o mês.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>O ano</translation>
    </message>
    <message>
        <source>Repetitions and breaths of the last year.</source>
        <translation>Repetições e respirações do último ano.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Esquerda e direita</translation>
    </message>
    <message>
        <source>After your first sessions, charts appear here.</source>
        <translation>Os gráficos aparecem aqui depois das suas primeiras sessões.</translation>
    </message>
    <message>
        <source>Dots: sessions; below the line of 0 it was less tight afterwards.</source>
        <translation>Pontos: sessões; abaixo da linha 0 houve menos tensão depois.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Adicionar sessão</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sessões, a mais nova primeiro</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Buscando no registro…</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sessions</source>
        <translation>
            <numerusform>{n} de {all} sessão</numerusform>
            <numerusform>{n} de {all} sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessão</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} sessão</numerusform>
            <numerusform>{n} sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>No session like that</source>
        <translation>Nenhuma sessão assim</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Nenhuma sessão ainda</translation>
    </message>
    <message>
        <source>Each session you do is noted here, step by step.</source>
        <translation>Cada sessão que você faz é anotada aqui, passo a passo.</translation>
    </message>
    <message>
        <source>Session of {day} deleted</source>
        <translation>Sessão de {day} apagada</translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>Cancelado; nada mudou.</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>Cópia feita: {file}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada ainda.</translation>
    </message>
    <message>
        <source>Restored: {contents}</source>
        <translation>Restaurado: {contents}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Written: {file} (pages: {n}).</source>
        <translation>Escrito: {file} (páginas: {n}).</translation>
    </message>
    <message>
        <source>Handed to the printer (pages: {n}).</source>
        <translation>Enviado à impressora (páginas: {n}).</translation>
    </message>
    <message>
        <source>{new} sessions added, {changed} updated, {same} there already.</source>
        <translation>{new} sessões adicionadas, {changed} atualizadas, {same} já estavam.</translation>
    </message>
    <message>
        <source>{n} can&apos;t be used:</source>
        <translation>{n} não podem ser usadas:</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>nenhuma sessão</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions, from {first} to {last}</source>
        <translation>
            <numerusform>{n} sessão, de {first} a {last}</numerusform>
            <numerusform>{n} sessões, de {first} a {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakePictures</name>
    <message>
        <source>Right: {text}</source>
        <translation>Certo: {text}</translation>
    </message>
    <message>
        <source>Wrong: {text}</source>
        <translation>Errado: {text}</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>{month}: {n} days with a session</source>
        <translation>
            <numerusform>{month}: {n} dia com sessão</numerusform>
            <numerusform>{month}: {n} dias com sessão</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Lift</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Tuck</source>
        <translation>Encaixar</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Inclinar</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crescer</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Esticar</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Abrir o passo</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>Girar para fora</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>Girar para dentro</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Dobrar no quadril</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rotinas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>Fechar: {text}</translation>
    </message>
    <message>
        <source>The screen can&apos;t be kept on by itself here: please see to it that it stays on while you practise.</source>
        <translation>Aqui a tela não pode ficar ligada sozinha: cuide para que ela não apague enquanto você pratica.</translation>
    </message>
    <message>
        <source>The log can be written again. Nothing of this session is lost.</source>
        <translation>O registro pode ser escrito de novo. Nada desta sessão se perdeu.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound, which returns by itself.</source>
        <translation>Nenhum alto-falante foi encontrado. A sessão continua sem som, que volta sozinho.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone. The session goes on, and the sound returns by itself.</source>
        <translation>O alto-falante sumiu. A sessão continua e o som volta sozinho.</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds guide you in their place.</source>
        <translation>Algumas frases não puderam ser faladas; os sons delas guiam você.</translation>
    </message>
    <message>
        <source>The voice has stopped speaking, so sounds guide you in its place.</source>
        <translation>A voz parou de falar; os sons guiam você no lugar dela.</translation>
    </message>
    <message>
        <source>The voice you chose does not speak on this computer; another one does.</source>
        <translation>A voz que você escolheu não fala neste computador; outra fala.</translation>
    </message>
    <message>
        <source>There is no voice called “{voice}”; the usual one speaks.</source>
        <translation>Não há voz chamada “{voice}”; fala a de costume.</translation>
    </message>
    <message>
        <source>The voice stopped speaking, so sounds guide in its place ({why}).</source>
        <translation>A voz parou de falar; os sons guiam no lugar dela ({why}).</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds are there ({why}).</source>
        <translation>Algumas frases não puderam ser faladas; os sons delas estão lá ({why}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: what you set and practise holds only until the program ends.</source>
        <translation>Nada pode ser escrito em {folder}: o que você ajusta e pratica vale só até o programa terminar.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved ({why}); they hold until the program ends.</source>
        <translation>Seus ajustes não podem ser salvos ({why}); valem até o programa terminar.</translation>
    </message>
    <message>
        <source>Something went wrong, but your session is safe. Details are in the log file.</source>
        <translation>Algo deu errado, mas sua sessão está segura. Os detalhes estão no arquivo de registro.</translation>
    </message>
    <message>
        <source>The session log was written by a newer version of this program, so it is left as it is. What you do now is kept beside it, as {name}, and joined to it when the newer version starts.</source>
        <translation>O registro de sessões foi escrito por uma versão mais nova deste programa, então fica como está. O que você faz agora é guardado ao lado dele, como {name}, e unido a ele quando a versão mais nova abrir.</translation>
    </message>
    <message>
        <source>Joined to the session log what an older version kept beside it: {sessions}.</source>
        <translation>Foi unido ao registro o que uma versão mais antiga guardou ao lado dele: {sessions}.</translation>
    </message>
    <message>
        <source>Brought into the session log what was set aside while it could not be written: {sessions}.</source>
        <translation>Foi incluído no registro o que ficou guardado à parte enquanto não era possível gravar nele: {sessions}.</translation>
    </message>
    <message>
        <source>What an older version kept beside the session log, as {name}, can&apos;t be joined to it now: {why}.</source>
        <translation>O que uma versão mais antiga guardou ao lado do registro, como {name}, não pode ser unido agora: {why}.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be brought up to date now: {why}. You see it as it is; what you do is kept in memory for now.</source>
        <translation>O registro de sessões não pode ser atualizado agora: {why}. Você o vê como está; o que você faz fica na memória por enquanto.</translation>
    </message>
    <message>
        <source>The session log was replaced or removed by another program while this one was running. What this program had in it was brought into the one that is there now: {sessions}.</source>
        <translation>O registro de sessões foi trocado ou apagado por outro programa enquanto este funcionava. O que este programa tinha nele foi levado para o que está lá agora: {sessions}.</translation>
    </message>
    <message>
        <source>Beside the session log lies {name}, which a program that syncs folders made when two machines had written. It isn&apos;t loaded. Import it to bring its sessions in, then take it away.</source>
        <translation>Ao lado do registro está {name}, criado por um programa de sincronização quando duas máquinas tinham escrito. Ele não é carregado. Importe-o para trazer as sessões e depois retire-o.</translation>
    </message>
    <message>
        <source>The disk is full, so this session is kept in memory for now. Free some space, and it will be saved.</source>
        <translation>O disco está cheio, então esta sessão fica na memória por enquanto. Libere espaço e ela será salva.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be read: {why}. It is left as it is; no session in it is shown for now.</source>
        <translation>O registro de sessões não pode ser lido: {why}. Fica como está; por enquanto nenhuma sessão dele é mostrada.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be written ({why}), so this session is kept in memory for now.</source>
        <translation>O registro de sessões não pode ser escrito ({why}), então esta sessão fica na memória por enquanto.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>outro programa está usando</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>o arquivo ou a pasta é somente leitura</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened, or its folder is read-only</source>
        <translation>o arquivo não abre, ou a pasta é somente leitura</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>você não tem permissão para escrever ali</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>o disco informa um erro</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}: encontrado {found}, esperado {expected}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}</source>
        <translation>{place}: esperado {expected}</translation>
    </message>
    <message>
        <source>{place}: found {found}; did you mean “{meant}”?</source>
        <translation>{place}: encontrado {found}; você quis dizer “{meant}”?</translation>
    </message>
    <message>
        <source>{place}: did you mean “{meant}”?</source>
        <translation>{place}: você quis dizer “{meant}”?</translation>
    </message>
    <message>
        <source>line {n}: {key}</source>
        <translation>linha {n}: {key}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}</source>
        <translation>Não foi possível ler {file}: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}</source>
        <translation>Não foi possível gravar {file}: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be moved: {why}</source>
        <translation>Não foi possível mover {file}: {why}</translation>
    </message>
    <message>
        <source>{fault}; the default, {default}, is used</source>
        <translation>{fault}; vale o padrão, {default}</translation>
    </message>
    <message>
        <source>{fault}. The defaults are used; {kept}</source>
        <translation>{fault}. Valem os padrões; {kept}</translation>
    </message>
    <message>
        <source>the file is kept as {name}</source>
        <translation>o arquivo é guardado como {name}</translation>
    </message>
    <message>
        <source>the file stays where it is ({why})</source>
        <translation>o arquivo fica onde está ({why})</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>uma tabela</translation>
    </message>
    <message>
        <source>a table of named entries</source>
        <translation>uma tabela de entradas com nome</translation>
    </message>
    <message>
        <source>a text of {least} to {longest} characters, without control characters</source>
        <translation>um texto de {least} a {longest} caracteres, sem caracteres de controle</translation>
    </message>
    <message>
        <source>a name of 1 to 40 small letters, digits and underscores</source>
        <translation>um nome de 1 a 40 letras minúsculas, dígitos e sublinhados</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>um número de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>a list of {least} to {most}, each {item}</source>
        <translation>uma lista de {least} a {most}, cada item {item}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>um de {names}</translation>
    </message>
    <message>
        <source>one of the keys {names}</source>
        <translation>uma das chaves {names}</translation>
    </message>
    <message>
        <source>a name other than {names}</source>
        <translation>um nome diferente de {names}</translation>
    </message>
    <message>
        <source>a name that no other one has</source>
        <translation>um nome que nenhum outro tenha</translation>
    </message>
    <message>
        <source>a different name for each phase of an exercise</source>
        <translation>um nome diferente para cada fase de um exercício</translation>
    </message>
    <message>
        <source>low, default and high in rising order</source>
        <translation>low, default e high em ordem crescente</translation>
    </message>
    <message>
        <source>the name of a pose: {names}</source>
        <translation>o nome de uma pose: {names}</translation>
    </message>
    <message>
        <source>at most {most} phases as written</source>
        <translation>no máximo {most} fases escritas</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>no máximo {most}</translation>
    </message>
    <message>
        <source>{phases} when expanded</source>
        <translation>{phases} depois de expandidas</translation>
    </message>
    <message>
        <source>at least one exercise</source>
        <translation>pelo menos um exercício</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nenhum escolhido</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>um arquivo legível</translation>
    </message>
    <message>
        <source>a place that can be written to</source>
        <translation>um lugar onde se possa escrever</translation>
    </message>
    <message>
        <source>a file that can be moved</source>
        <translation>um arquivo que possa ser movido</translation>
    </message>
    <message>
        <source>a name that no built-in routine has</source>
        <translation>um nome que nenhuma rotina incluída tenha</translation>
    </message>
    <message>
        <source>a name that is free again</source>
        <translation>um nome que esteja livre de novo</translation>
    </message>
    <message>
        <source>the name of a routine in the library</source>
        <translation>o nome de uma rotina da biblioteca</translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation>TOML válido</translation>
    </message>
    <message>
        <source>at most {version}: the file is for a newer version of this program</source>
        <translation>no máximo {version}: o arquivo é para uma versão mais nova deste programa</translation>
    </message>
    <message>
        <source>another pose, which isn&apos;t built on this one</source>
        <translation>outra pose, que não se baseie nesta</translation>
    </message>
    <message>
        <source>a name that no pose of the program has</source>
        <translation>um nome que nenhuma pose do programa tenha</translation>
    </message>
    <message>
        <source>a place in reach; this is {far} m off</source>
        <translation>um lugar ao alcance; este fica a {far} m</translation>
    </message>
    <message>
        <source>a turn within the joint&apos;s limits</source>
        <translation>um giro dentro dos limites da articulação</translation>
    </message>
    <message>
        <source>keys of at most {parts} parts between dots</source>
        <translation>chaves de no máximo {parts} partes entre pontos</translation>
    </message>
    <message>
        <source>{n} more faults</source>
        <translation>mais {n} falhas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>texto em UTF-8</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>bytes que não são UTF-8</translation>
    </message>
    <message>
        <source>one of its contacts: {names}</source>
        <translation>um de seus contatos: {names}</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>um arquivo comum</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>um arquivo maior</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>no máximo {size} KiB</translation>
    </message>
    <message>
        <source>a hand with pole, fingers and palm, none of them [0, 0, 0]</source>
        <translation>uma mão com pole, fingers e palm, nenhum deles [0, 0, 0]</translation>
    </message>
    <message>
        <source>a profile that isn&apos;t in use</source>
        <translation>um perfil que não esteja em uso</translation>
    </message>
    <message>
        <source>no more than there are mistakes</source>
        <translation>não mais do que os erros que há</translation>
    </message>
    <message>
        <source>a session of at most {most} phases</source>
        <translation>uma sessão de no máximo {most} fases</translation>
    </message>
    <message>
        <source>a session of at most {most} h</source>
        <translation>uma sessão de no máximo {most} h</translation>
    </message>
    <message>
        <source>a name with a letter or digit in it, without slashes</source>
        <translation>um nome com ao menos uma letra ou um algarismo, sem barras</translation>
    </message>
    <message>
        <source>a name that nobody else has here</source>
        <translation>um nome que ninguém mais tenha aqui</translation>
    </message>
    <message>
        <source>a routine of your own: duplicate a built-in one to change it</source>
        <translation>uma rotina própria: duplique uma incluída para mudá-la</translation>
    </message>
    <message>
        <source>any but the first one</source>
        <translation>outro que não o primeiro</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>mais {n}</translation>
    </message>
    <message>
        <source>Next notice, {n} more</source>
        <translation>Próximo aviso, mais {n}</translation>
    </message>
    <message>
        <source>No voice was found on this computer. eSpeak NG is a free one.</source>
        <translation>Nenhuma voz foi encontrada neste computador. eSpeak NG é uma voz gratuita.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the routine</source>
        <translation>Esquema da rotina</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Step of getting into position</source>
        <translation>Passo para se posicionar</translation>
    </message>
    <message>
        <source>Phase once a set</source>
        <translation>Fase uma vez por série</translation>
    </message>
    <message>
        <source>Phase of each repetition</source>
        <translation>Fase de cada repetição</translation>
    </message>
    <message>
        <source>Step of switching sides</source>
        <translation>Passo da troca de lado</translation>
    </message>
    <message>
        <source>Step of resting</source>
        <translation>Passo de descanso</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Forma mais fácil</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Declare a pause</source>
        <translation>Declarar uma pausa</translation>
    </message>
    <message>
        <source>A week of holiday or illness doesn&apos;t break your row of weeks.</source>
        <translation>Uma semana de férias ou doença não quebra sua sequência de semanas.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana passada</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>The week after next</source>
        <translation>Daqui a duas semanas</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>One</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dois</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Três</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Oito</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nove</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Onze</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Doze</translation>
    </message>
    <message>
        <source>Last repetition of this set</source>
        <translation>Última repetição desta série</translation>
    </message>
    <message>
        <source>Last breath in this position</source>
        <translation>Última respiração nesta posição</translation>
    </message>
    <message>
        <source>Hold, lungs full</source>
        <translation>Segure, pulmões cheios</translation>
    </message>
    <message>
        <source>Hold, lungs empty</source>
        <translation>Segure, pulmões vazios</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segure</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Set {set} of {sets} is next</source>
        <translation>Depois, série {set} de {sets}</translation>
    </message>
    <message>
        <source>{count} of {of} is next</source>
        <translation>Depois, {count} de {of}</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Depois, {exercise}</translation>
    </message>
    <message>
        <source>You need {needs}</source>
        <translation>Prepare {needs}</translation>
    </message>
    <message>
        <source>Press a key when you are ready</source>
        <translation>Aperte uma tecla quando quiser seguir</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Você está na metade</translation>
    </message>
    <message>
        <source>And up</source>
        <translation>E suba</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>E desça</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds</source>
        <translation>Descanse {seconds} segundos</translation>
    </message>
    <message>
        <source>Session complete. Well done</source>
        <translation>Sessão concluída. Muito bem</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Your place</source>
        <translation>Seu lugar</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Você vai precisar de</translation>
    </message>
    <message>
        <source>Put the laptop beside the mat, on a low stool or box, 2 m from your eyes, and tilt it.</source>
        <translation>Ponha o notebook ao lado do tapete, sobre um banco baixo ou caixa, a 2 m dos seus olhos, e incline-o.</translation>
    </message>
    <message>
        <source>Can you read this line from the mat?</source>
        <translation>Você lê esta linha do tapete?</translation>
    </message>
    <message>
        <source>Can you hear the voice from the mat?</source>
        <translation>Você ouve a voz do tapete?</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Testar a voz</translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation>Falando …</translation>
    </message>
    <message>
        <source>Breathe in through the nose.</source>
        <translation>Inspire pelo nariz.</translation>
    </message>
    <message>
        <source>There is no voice here. The screen alone tells you all you need.</source>
        <translation>Não há voz aqui. A tela sozinha diz tudo o que você precisa.</translation>
    </message>
    <message>
        <source>If not, set a longer distance:</source>
        <translation>Se não, ajuste uma distância maior:</translation>
    </message>
    <message>
        <source>That was the voice. Too quiet, or nothing at all? Turn the sound up and try again.</source>
        <translation>Essa foi a voz. Muito baixa, ou não ouviu nada? Aumente o som e tente de novo.</translation>
    </message>
</context>
<context>
    <name>PortionTable</name>
    <message>
        <source>No exercises are noted for this session.</source>
        <translation>Nenhum exercício anotado nesta sessão.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Série {n}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>Bridge floor</source>
        <translation>Ponte, no chão</translation>
    </message>
    <message>
        <source>Bridge lifted</source>
        <translation>Ponte, no alto</translation>
    </message>
    <message>
        <source>Deadlift tall</source>
        <translation>Terra, ereto</translation>
    </message>
    <message>
        <source>Deadlift hinge</source>
        <translation>Terra, inclinado</translation>
    </message>
    <message>
        <source>Deadlift toes tall</source>
        <translation>Terra com dedos, ereto</translation>
    </message>
    <message>
        <source>Deadlift toes hinge</source>
        <translation>Terra com dedos, inclinado</translation>
    </message>
    <message>
        <source>Deadlift wall tall</source>
        <translation>Terra com parede, ereto</translation>
    </message>
    <message>
        <source>Deadlift wall hinge</source>
        <translation>Terra com parede, inclinado</translation>
    </message>
    <message>
        <source>Lunge straight</source>
        <translation>Avanço reto</translation>
    </message>
    <message>
        <source>Lunge straight tuck</source>
        <translation>Avanço reto, pelve encaixada</translation>
    </message>
    <message>
        <source>Lunge straight bend</source>
        <translation>Avanço reto, inclinado</translation>
    </message>
    <message>
        <source>Lunge straight deep 1</source>
        <translation>Avanço reto, fundo 1</translation>
    </message>
    <message>
        <source>Lunge straight deep 2</source>
        <translation>Avanço reto, fundo 2</translation>
    </message>
    <message>
        <source>Lunge straight deep 3</source>
        <translation>Avanço reto, fundo 3</translation>
    </message>
    <message>
        <source>Lunge out</source>
        <translation>Avanço para fora</translation>
    </message>
    <message>
        <source>Lunge out tuck</source>
        <translation>Avanço para fora, pelve encaixada</translation>
    </message>
    <message>
        <source>Lunge out bend</source>
        <translation>Avanço para fora, inclinado</translation>
    </message>
    <message>
        <source>Lunge out deep 1</source>
        <translation>Avanço para fora, fundo 1</translation>
    </message>
    <message>
        <source>Lunge out deep 2</source>
        <translation>Avanço para fora, fundo 2</translation>
    </message>
    <message>
        <source>Lunge out deep 3</source>
        <translation>Avanço para fora, fundo 3</translation>
    </message>
    <message>
        <source>Lunge in</source>
        <translation>Avanço para dentro</translation>
    </message>
    <message>
        <source>Lunge in tuck</source>
        <translation>Avanço para dentro, pelve encaixada</translation>
    </message>
    <message>
        <source>Lunge in bend</source>
        <translation>Avanço para dentro, inclinado</translation>
    </message>
    <message>
        <source>Lunge in deep 1</source>
        <translation>Avanço para dentro, fundo 1</translation>
    </message>
    <message>
        <source>Lunge in deep 2</source>
        <translation>Avanço para dentro, fundo 2</translation>
    </message>
    <message>
        <source>Lunge in deep 3</source>
        <translation>Avanço para dentro, fundo 3</translation>
    </message>
    <message>
        <source>Lunge wide</source>
        <translation>Avanço largo</translation>
    </message>
    <message>
        <source>Learn level</source>
        <translation>Aprender: nivelada</translation>
    </message>
    <message>
        <source>Learn tipped</source>
        <translation>Aprender: inclinada</translation>
    </message>
    <message>
        <source>Learn flared</source>
        <translation>Aprender: costelas abertas</translation>
    </message>
    <message>
        <source>Learn seated</source>
        <translation>Aprender: sentado</translation>
    </message>
    <message>
        <source>Learn heel up</source>
        <translation>Aprender: calcanhar no alto</translation>
    </message>
    <message>
        <source>Learn leg forward</source>
        <translation>Aprender: perna à frente</translation>
    </message>
    <message>
        <source>Learn leg back</source>
        <translation>Aprender: perna atrás</translation>
    </message>
    <message>
        <source>Learn bent</source>
        <translation>Aprender: flexionado</translation>
    </message>
    <message>
        <source>Learn folded</source>
        <translation>Aprender: dobrado</translation>
    </message>
    <message>
        <source>Mistake bridge arched</source>
        <translation>Erro: ponte arqueada</translation>
    </message>
    <message>
        <source>Mistake lunge arched</source>
        <translation>Erro: avanço arqueado</translation>
    </message>
    <message>
        <source>Mistake deadlift twisted</source>
        <translation>Erro: terra torcido</translation>
    </message>
    <message>
        <source>Mistake deadlift locked</source>
        <translation>Erro: terra, joelho travado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Em pé</translation>
    </message>
    <message>
        <source>Standing weight</source>
        <translation>Em pé com peso</translation>
    </message>
    <message>
        <source>Rest standing</source>
        <translation>Descanso em pé</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Ajoelhado</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Deitado</translation>
    </message>
</context>
<context>
    <name>PoseChooser</name>
    <message>
        <source>Choose a pose</source>
        <translation>Escolha uma pose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PosesField</name>
    <message>
        <source>{label}: {pose}</source>
        <translation>{label}: {pose}</translation>
    </message>
    <message>
        <source>Another pose for the next repetition</source>
        <translation>Outra pose para a próxima repetição</translation>
    </message>
    <message>
        <source>One pose less</source>
        <translation>Uma pose a menos</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Ressonância</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Igual</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moment of the routine</source>
        <translation>Momento da rotina</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
    <message>
        <source>set {n} of {of}</source>
        <translation>série {n} de {of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who practises?</source>
        <translation>Quem pratica?</translation>
    </message>
    <message>
        <source>Each person has settings, choices, routines and a log of their own.</source>
        <translation>Cada pessoa tem seus próprios ajustes, opções, rotinas e registro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>practises now</source>
        <translation>pratica agora</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Novo nome de {name}</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Nome de outra pessoa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Esperado {right}</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people here; settings and log are kept aside.</source>
        <translation>“{name}” não está mais entre as pessoas daqui; ajustes e registro ficam guardados à parte.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the voice</source>
        <translation>Preparando a voz</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>A line to read from the mat</source>
        <translation>Uma linha para ler do tapete</translation>
    </message>
</context>
<context>
    <name>ReminderNote</name>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Salvar como arquivo de calendário…</translation>
    </message>
    <message>
        <source>At most one a day, and none once the week&apos;s goal is reached, after a session, or in a week of pause. To be reminded while the program is closed, put it into your calendar.</source>
        <translation>No máximo um por dia, e nenhum depois de alcançada a meta da semana, depois de uma sessão ou em semana de pausa. Para receber com o programa fechado, ponha no seu calendário.</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications from the program, so it can&apos;t remind you itself. Save the reminder as a calendar file instead, and open it with your calendar.</source>
        <translation>Este ambiente não recebe avisos do programa, então ele não pode lembrar você. Salve o lembrete como arquivo de calendário e abra-o com o seu calendário.</translation>
    </message>
    <message>
        <source>Save the reminder for your calendar</source>
        <translation>Salvar o lembrete para o seu calendário</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A good moment for your session of %n minutes, if it suits you.</source>
        <translation>
            <numerusform>Um bom momento para sua sessão de %n minuto, se convier.</numerusform>
            <numerusform>Um bom momento para sua sessão de %n minutos, se convier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day of the week first.</source>
        <translation>Escolha antes um dia da semana.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file} não pôde ser escrito: {why}</translation>
    </message>
    <message>
        <source>Written: {file}. Open it with your calendar.</source>
        <translation>Escrito: {file}. Abra com o seu calendário.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n sessions: {endings}. {length} of exercise in all.</source>
        <translation>
            <numerusform>%n sessão: {endings}. {length} de exercício ao todo.</numerusform>
            <numerusform>%n sessões: {endings}. {length} de exercício ao todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Registro de sessões</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>There is no session in this period.</source>
        <translation>Não há sessão neste período.</translation>
    </message>
    <message>
        <source>Tightness and effort are what the person said, from 0 (none) to 10; a dash where nothing was said. Done and planned are repetitions or breaths. Rehearsals are left out.</source>
        <translation>Tensão e esforço são o que a pessoa disse, de 0 (nada) a 10; um traço onde nada foi dito. Feito e planejado são repetições ou respirações. Ensaios ficam de fora.</translation>
    </message>
    <message>
        <source>How tight before a session (dot) and after it (ring), 0 to 10</source>
        <translation>Tensão antes de uma sessão (ponto) e depois (anel), 0 a 10</translation>
    </message>
    <message>
        <source>How tight before the sessions of each week, on average, 0 to 10</source>
        <translation>Tensão antes das sessões de cada semana, em média, 0 a 10</translation>
    </message>
    <message>
        <source>Nothing was said about tightness.</source>
        <translation>Nada foi dito sobre a tensão.</translation>
    </message>
    <message>
        <source>A session changes it by {drop} on average.</source>
        <translation>Uma sessão a muda em {drop} em média.</translation>
    </message>
    <message>
        <source>By exercise and side</source>
        <translation>Por exercício e lado</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>Feito do planejado</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>From the person&apos;s own log in the program Hamstring, {day}</source>
        <translation>Do registro da própria pessoa no programa Hamstring, {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Tight before</source>
        <translation>Tensão antes</translation>
    </message>
    <message>
        <source>Tight after</source>
        <translation>Tensão depois</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>For a physical therapist</source>
        <translation>Para um fisioterapeuta</translation>
    </message>
    <message>
        <source>Pages to print or send (PDF): sums by exercise and side, how tight it was over time, and every session with its ending, scores and note. The name is left blank, to be filled in by hand.</source>
        <translation>Páginas para imprimir ou enviar (PDF): totais por exercício e lado, a tensão ao longo do tempo e cada sessão com final, pontuações e nota. O nome fica em branco, para preencher à mão.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Dias à escolha</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>Desk break</source>
        <translation>Pausa no trabalho</translation>
    </message>
    <message>
        <source>After long sitting: the front of the hips, then one set of the deadlift. One set is fewer than the two to three of the full practice; this is a break, not a replacement for it.</source>
        <translation>Depois de muito tempo sentado: a frente dos quadris e uma série de levantamento terra. Uma série é menos que as duas ou três da prática completa; é uma pausa, não a substitui.</translation>
    </message>
    <message>
        <source>Three-way hip flexor release</source>
        <translation>Flexores em três posições</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>Flexores do quadril</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Reta</translation>
    </message>
    <message>
        <source>Right knee on pad</source>
        <translation>Joelho direito na almofada</translation>
    </message>
    <message>
        <source>Tall, hands on hips</source>
        <translation>Tronco ereto, mãos na cintura</translation>
    </message>
    <message>
        <source>Breathe out and tuck</source>
        <translation>Expire, encaixe a pelve</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat, right hip stretches</source>
        <translation>Cóccix para baixo, lombar reta, o quadril direito alonga</translation>
    </message>
    <message>
        <source>Breathe out. Tailbone down, low back flat.</source>
        <translation>Expire. Cóccix para baixo, lombar reta.</translation>
    </message>
    <message>
        <source>Right arm overhead</source>
        <translation>Braço direito para cima</translation>
    </message>
    <message>
        <source>Bend to the left</source>
        <translation>Incline para a esquerda</translation>
    </message>
    <message>
        <source>Right arm up, bend left.</source>
        <translation>Braço direito para cima, incline para a esquerda.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall</source>
        <translation>Inspire e cresça</translation>
    </message>
    <message>
        <source>Right arm long, pelvis stays tucked</source>
        <translation>Braço direito esticado, pelve encaixada</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Inspire e cresça.</translation>
    </message>
    <message>
        <source>Breathe out, bend left</source>
        <translation>Expire, incline à esquerda</translation>
    </message>
    <message>
        <source>Left ribs down, right hip stretches</source>
        <translation>Costelas esquerdas para baixo, o quadril direito alonga</translation>
    </message>
    <message>
        <source>Breathe out. Left ribs down, bend deeper.</source>
        <translation>Expire. Costelas esquerdas para baixo, incline mais.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip stretch.</source>
        <translation>Sinta a frente do quadril direito alongar.</translation>
    </message>
    <message>
        <source>Wide, rotated out</source>
        <translation>Aberta, rotação externa</translation>
    </message>
    <message>
        <source>4 to 6 inches (10 to 15 cm) to the left</source>
        <translation>De 10 a 15 cm para a esquerda</translation>
    </message>
    <message>
        <source>Turn knee clockwise</source>
        <translation>Gire no sentido horário</translation>
    </message>
    <message>
        <source>Right foot goes behind you, to the left</source>
        <translation>O pé direito vai para trás de você, à esquerda</translation>
    </message>
    <message>
        <source>Tuck, then bend left</source>
        <translation>Encaixe, incline à esquerda</translation>
    </message>
    <message>
        <source>Breathe in, right arm long.</source>
        <translation>Inspire, braço direito esticado.</translation>
    </message>
    <message>
        <source>Wide, rotated in</source>
        <translation>Aberta, rotação interna</translation>
    </message>
    <message>
        <source>Turn counter-clockwise</source>
        <translation>Gire no sentido anti-horário</translation>
    </message>
    <message>
        <source>Left foot in front, hands on hips</source>
        <translation>Pé esquerdo à frente, mãos na cintura</translation>
    </message>
    <message>
        <source>Right knee on the pad, left foot in front, hands on hips.</source>
        <translation>Joelho direito na almofada, pé esquerdo à frente, mãos na cintura.</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat</source>
        <translation>Cóccix para baixo, lombar reta</translation>
    </message>
    <message>
        <source>Breathe out and tuck.</source>
        <translation>Expire e encaixe a pelve.</translation>
    </message>
    <message>
        <source>Kneel in a lunge: left foot in front, right knee on the pad, under the hip.</source>
        <translation>Ajoelhe-se em avanço: pé esquerdo à frente, joelho direito na almofada, debaixo do quadril.</translation>
    </message>
    <message>
        <source>Curl the right toes under. Torso upright, hands on hips.</source>
        <translation>Apoie os dedos do pé direito dobrados. Tronco ereto, mãos na cintura.</translation>
    </message>
    <message>
        <source>Breathe out: ribs down, tailbone curls down, low back flat, until the front of the right hip stretches.</source>
        <translation>Expire: costelas para baixo, o cóccix encaixa, lombar reta, até a frente do quadril direito alongar.</translation>
    </message>
    <message>
        <source>Reach the right arm overhead and bend to the left.</source>
        <translation>Leve o braço direito acima da cabeça e incline para a esquerda.</translation>
    </message>
    <message>
        <source>Arching the low back: keep the pelvis tucked while you bend.</source>
        <translation>Arquear a lombar: mantenha a pelve encaixada enquanto inclina.</translation>
    </message>
    <message>
        <source>Hip flexors that let go let the pelvis come back to neutral, and the hamstrings are no longer pulled from the front.</source>
        <translation>Quando os flexores do quadril soltam, a pelve volta à posição neutra e nada mais puxa os isquiotibiais pela frente.</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>quadril direito</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>Levantamento terra unilateral</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Levantamento terra</translation>
    </message>
    <message>
        <source>one dumbbell or kettlebell</source>
        <translation>um halter ou kettlebell</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Em pé</translation>
    </message>
    <message>
        <source>One dumbbell or kettlebell</source>
        <translation>Um halter ou kettlebell</translation>
    </message>
    <message>
        <source>Pad under right knee</source>
        <translation>Almofada sob joelho direito</translation>
    </message>
    <message>
        <source>A pad or a folded towel; left foot in front</source>
        <translation>Uma almofada ou toalha dobrada; pé esquerdo à frente</translation>
    </message>
    <message>
        <source>Right knee on the pad or folded towel. Left foot in front.</source>
        <translation>Joelho direito na almofada ou toalha, pé esquerdo à frente.</translation>
    </message>
    <message>
        <source>Torso upright, knee under the hip, toes curled under</source>
        <translation>Tronco ereto, joelho debaixo do quadril, dedos dobrados</translation>
    </message>
    <message>
        <source>Knee under the hip, toes curled under. Upright, hands on hips.</source>
        <translation>Joelho debaixo do quadril, dedos dobrados. Tronco ereto, mãos na cintura.</translation>
    </message>
    <message>
        <source>Three slow breaths in each of three positions, each counted as you breathe in; then the same on the other side.</source>
        <translation>Três respirações lentas em cada uma das três posições, contadas ao inspirar; depois o mesmo do outro lado.</translation>
    </message>
    <message>
        <source>Take the dumbbell or kettlebell in the left hand.</source>
        <translation>Pegue o halter ou kettlebell com a mão esquerda.</translation>
    </message>
    <message>
        <source>Stand on right leg</source>
        <translation>Na perna direita</translation>
    </message>
    <message>
        <source>Tall, knee softly bent, core engaged</source>
        <translation>Tronco ereto, joelho levemente dobrado, abdômen ativo</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Tronco ereto na perna direita, joelho levemente dobrado, abdômen ativo.</translation>
    </message>
    <message>
        <source>Hips back, hinge</source>
        <translation>Quadril para trás</translation>
    </message>
    <message>
        <source>Left leg lifts straight behind</source>
        <translation>A perna esquerda sobe reta atrás</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw</source>
        <translation>Tronco e perna juntos, como uma gangorra</translation>
    </message>
    <message>
        <source>Spine neutral</source>
        <translation>Coluna neutra</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches</source>
        <translation>Pare quando o isquiotibial alongar</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw.</source>
        <translation>Tronco e perna juntos, como uma gangorra.</translation>
    </message>
    <message>
        <source>Spine neutral.</source>
        <translation>Coluna neutra.</translation>
    </message>
    <message>
        <source>Stop where it stretches.</source>
        <translation>Pare quando alongar.</translation>
    </message>
    <message>
        <source>The right hamstring stretches</source>
        <translation>O isquiotibial da perna direita alonga</translation>
    </message>
    <message>
        <source>Drive up tall</source>
        <translation>Empurre e suba</translation>
    </message>
    <message>
        <source>Right heel presses</source>
        <translation>O calcanhar direito empurra</translation>
    </message>
    <message>
        <source>Squeeze the glute at the top</source>
        <translation>Contraia o glúteo no alto</translation>
    </message>
    <message>
        <source>Out, drive up tall.</source>
        <translation>Expire, empurre e suba.</translation>
    </message>
    <message>
        <source>Up, press the right heel.</source>
        <translation>Empurre com o calcanhar direito.</translation>
    </message>
    <message>
        <source>Up, squeeze the glute.</source>
        <translation>Suba, contraia o glúteo.</translation>
    </message>
    <message>
        <source>Change hands</source>
        <translation>Troque de mão</translation>
    </message>
    <message>
        <source>Weight in the left hand.</source>
        <translation>O peso na mão esquerda.</translation>
    </message>
    <message>
        <source>Knee softly bent, core engaged</source>
        <translation>Joelho levemente dobrado, abdômen ativo</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee soft.</source>
        <translation>Tronco ereto na perna direita, joelho destravado.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Both feet down, weight down</source>
        <translation>Os dois pés e o peso no chão</translation>
    </message>
    <message>
        <source>Both feet down, put the weight down.</source>
        <translation>Apoie os dois pés e ponha o peso no chão.</translation>
    </message>
    <message>
        <source>Stand tall, weight on the right leg, that knee softly bent, core engaged.</source>
        <translation>Em pé, tronco ereto, o peso do corpo na perna direita, esse joelho levemente dobrado, abdômen ativo.</translation>
    </message>
    <message>
        <source>Hold the dumbbell or kettlebell in the left hand, opposite to the standing leg.</source>
        <translation>Segure o halter ou kettlebell com a mão esquerda, oposta à perna de apoio.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge; torso and left leg move as one, like a seesaw; spine neutral.</source>
        <translation>Leve o quadril para trás e incline; tronco e perna esquerda se movem juntos, como uma gangorra; coluna neutra.</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches, then drive through the right heel back to tall and squeeze the glute.</source>
        <translation>Pare quando o isquiotibial alongar; depois empurre com o calcanhar direito até voltar a ficar em pé e contraia o glúteo.</translation>
    </message>
    <message>
        <source>Twisting the torso: both hips face the floor.</source>
        <translation>Torcer o tronco: mantenha os dois lados do quadril voltados para o chão.</translation>
    </message>
    <message>
        <source>Locking the standing knee: keep it softly bent.</source>
        <translation>Travar o joelho de apoio: mantenha-o levemente dobrado.</translation>
    </message>
    <message>
        <source>Strength through the whole length of the muscle teaches the nervous system that long is safe.</source>
        <translation>Força em todo o comprimento do músculo ensina ao sistema nervoso que se alongar é seguro.</translation>
    </message>
    <message>
        <source>Put the weight down</source>
        <translation>Ponha o peso no chão</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>Dedos do pé no chão</translation>
    </message>
    <message>
        <source>The toes of the free foot stay lightly on the floor behind, without weight.</source>
        <translation>Os dedos do pé livre ficam de leve no chão atrás, sem peso.</translation>
    </message>
    <message>
        <source>Left toes on the floor behind, without weight</source>
        <translation>Dedos do pé esquerdo no chão atrás, sem peso</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged. Left toes lightly on the floor behind.</source>
        <translation>De pé na perna direita, joelho levemente dobrado, abdômen ativo. Dedos do pé esquerdo de leve no chão atrás.</translation>
    </message>
    <message>
        <source>Stand on the right leg, left toes lightly on the floor behind.</source>
        <translation>Apoie-se na perna direita, dedos do pé esquerdo de leve no chão atrás.</translation>
    </message>
    <message>
        <source>Left toes slide back, no weight on them</source>
        <translation>Os dedos do pé esquerdo deslizam para trás, sem peso</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Mão na parede</translation>
    </message>
    <message>
        <source>The free hand holds a wall or something sturdy.</source>
        <translation>A mão livre se apoia na parede ou em algo firme.</translation>
    </message>
    <message>
        <source>a wall or something sturdy to hold</source>
        <translation>uma parede ou algo firme para se apoiar</translation>
    </message>
    <message>
        <source>Right hand on wall</source>
        <translation>Mão direita na parede</translation>
    </message>
    <message>
        <source>Stand on the right leg, knee softly bent</source>
        <translation>Apoie-se na perna direita, joelho levemente dobrado</translation>
    </message>
    <message>
        <source>Right hand on a wall or something sturdy. Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Mão direita na parede ou em algo firme. Tronco ereto na perna direita, joelho levemente dobrado, abdômen ativo.</translation>
    </message>
    <message>
        <source>Stand on the right leg</source>
        <translation>Apoie-se na perna direita</translation>
    </message>
    <message>
        <source>Right hand on the wall, stand on the right leg.</source>
        <translation>Mão direita na parede, apoie-se na perna direita.</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>perna direita</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Consulte um médico ou fisioterapeuta antes de começar algo novo.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Pare imediatamente se algo doer. A tecla P ou o botão “Dor: parar” encerra a sessão a qualquer momento.</translation>
    </message>
    <message>
        <source>Sitting keeps hip flexors short</source>
        <translation>Ficar sentado encurta os flexores do quadril</translation>
    </message>
    <message>
        <source>Sitting, cycling and running tighten the hip flexors at the front of the hip. They are still short when you stand up.</source>
        <translation>Ficar sentado, pedalar e correr tensionam os flexores, na frente do quadril. Quando você se levanta, eles continuam curtos.</translation>
    </message>
    <message>
        <source>The pelvis tips forward</source>
        <translation>A pelve inclina para a frente</translation>
    </message>
    <message>
        <source>Tight is often not short</source>
        <translation>Tenso muitas vezes não é curto</translation>
    </message>
    <message>
        <source>Hamstrings that always feel tight are often not short at all. They run from the pelvis to below the knee; they bend the knee, extend the hip and help to hold the pelvis level.</source>
        <translation>Isquiotibiais que parecem sempre tensos muitas vezes não estão curtos. Eles vão da pelve até abaixo do joelho: dobram o joelho, estendem o quadril e ajudam a manter a pelve nivelada.</translation>
    </message>
    <message>
        <source>Gentle first week</source>
        <translation>Primeira semana leve</translation>
    </message>
    <message>
        <source>All three exercises to get to know them: two sets of the bridge instead of three to five, one of the deadlift instead of two to three, with the toes on the floor. Fewer than the full practice; move on when it feels easy.</source>
        <translation>Os três exercícios para conhecê-los: duas séries de ponte em vez de três a cinco, uma de terra em vez de duas a três, com os dedos no chão. Menos que a prática completa; avance quando ficar fácil.</translation>
    </message>
    <message>
        <source>Breathing bridge with hip lift</source>
        <translation>Ponte com respiração</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Ponte</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>um tapete</translation>
    </message>
    <message>
        <source>Take a block or a rolled towel. Lie on your back on the mat, knees bent, feet on the floor, hip-width apart.</source>
        <translation>Pegue um bloco ou uma toalha enrolada. Deite de costas no tapete, joelhos dobrados, pés no chão na largura do quadril.</translation>
    </message>
    <message>
        <source>Block or rolled towel between your knees. Each lift counts as one.</source>
        <translation>Bloco ou toalha enrolada entre os joelhos. Cada subida é uma repetição.</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>De costas</translation>
    </message>
    <message>
        <source>Tight hip flexors tip the pelvis forward: anterior tilt. The hamstrings are attached to the pelvis, so they are pulled long and brace even when you just stand.</source>
        <translation>Flexores do quadril tensos inclinam a pelve para a frente: anteversão. Os isquiotibiais se prendem à pelve, então ficam esticados e se contraem mesmo quando você só está em pé.</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Deite de costas</translation>
    </message>
    <message>
        <source>Block between knees</source>
        <translation>Bloco entre os joelhos</translation>
    </message>
    <message>
        <source>A foam block or a rolled towel</source>
        <translation>Um bloco de espuma ou uma toalha enrolada</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Through the nose, hips down, ribs wide</source>
        <translation>Pelo nariz, quadril embaixo, costelas expandidas</translation>
    </message>
    <message>
        <source>Breathe out and lift</source>
        <translation>Expire e suba</translation>
    </message>
    <message>
        <source>Hips up 3 to 4 inches (8 to 10 cm)</source>
        <translation>Quadril de 8 a 10 cm para cima</translation>
    </message>
    <message>
        <source>All the way out, ribs down</source>
        <translation>Todo o ar para fora, costelas para baixo</translation>
    </message>
    <message>
        <source>Heels press, glutes lift</source>
        <translation>Calcanhares empurram, glúteos elevam</translation>
    </message>
    <message>
        <source>Not too high: no arch in the back</source>
        <translation>Não muito alto: sem arquear as costas</translation>
    </message>
    <message>
        <source>Core firm, hips up 3 to 4 inches</source>
        <translation>Abdômen firme, quadril de 8 a 10 cm para cima</translation>
    </message>
    <message>
        <source>Breathe out all the way, and lift the hips three to four inches.</source>
        <translation>Solte todo o ar e eleve o quadril de oito a dez centímetros.</translation>
    </message>
    <message>
        <source>Ribs down, core firm. Eight to ten centimetres, no more.</source>
        <translation>Costelas para baixo, abdômen firme. De oito a dez centímetros, não mais.</translation>
    </message>
    <message>
        <source>Press the heels down. The glutes lift.</source>
        <translation>Empurre com os calcanhares. Os glúteos elevam o quadril.</translation>
    </message>
    <message>
        <source>Not too high. Don&apos;t arch the back.</source>
        <translation>Não muito alto. Não arqueie as costas.</translation>
    </message>
    <message>
        <source>Breathe in and lower</source>
        <translation>Inspire e desça</translation>
    </message>
    <message>
        <source>Hips back to the floor, ribs wide</source>
        <translation>O quadril volta ao chão, costelas expandidas</translation>
    </message>
    <message>
        <source>In, and down.</source>
        <translation>Inspire e desça.</translation>
    </message>
    <message>
        <source>Lie on your back on the mat.</source>
        <translation>Deite de costas no tapete.</translation>
    </message>
    <message>
        <source>Bend your knees and put your feet on the floor, hip-width apart.</source>
        <translation>Dobre os joelhos e apoie os pés no chão, na largura do quadril.</translation>
    </message>
    <message>
        <source>Hold the block or the rolled towel between your knees.</source>
        <translation>Segure o bloco ou a toalha enrolada entre os joelhos.</translation>
    </message>
    <message>
        <source>Breathe in first. Then each lift, on a breath out, counts as one; the breath in that lowers the hips belongs to it.</source>
        <translation>Primeiro inspire. Depois, cada subida ao expirar é uma repetição; a inspiração que desce o quadril faz parte dela.</translation>
    </message>
    <message>
        <source>Lifting too high and arching the back: 3 to 4 inches (8 to 10 cm) are enough.</source>
        <translation>Subir demais e arquear as costas: de 8 a 10 cm bastam.</translation>
    </message>
    <message>
        <source>Breathing with the diaphragm and lifting only a little builds strength and balance, brings ribs and pelvis back over each other, and lets protective tension go.</source>
        <translation>Respirar com o diafragma e subir só um pouco dá força e equilíbrio, alinha de novo costelas e pelve e solta a tensão de proteção.</translation>
    </message>
    <message>
        <source>Single-leg deadlift, toes down</source>
        <translation>Terra unilateral, dedos no chão</translation>
    </message>
    <message>
        <source>Keep the toes of the left foot lightly on the floor behind, without weight.</source>
        <translation>Mantenha os dedos do pé esquerdo de leve no chão atrás, sem peso.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge, spine neutral.</source>
        <translation>Leve o quadril para trás e incline, coluna neutra.</translation>
    </message>
    <message>
        <source>Breath comes first</source>
        <translation>Primeiro, a respiração</translation>
    </message>
    <message>
        <source>Slow, controlled breathing brings ribs and pelvis over each other, lets the core stabilise, and tells the nervous system that it may let go.</source>
        <translation>Respirar devagar e com controle alinha costelas e pelve, deixa o centro do corpo se estabilizar e diz ao sistema nervoso que ele pode soltar.</translation>
    </message>
    <message>
        <source>Why stretching backfires</source>
        <translation>Por que alongar dá errado</translation>
    </message>
    <message>
        <source>So tightness is the symptom. Stretching a muscle that is already long can strain it, and can make the nervous system hold on harder.</source>
        <translation>A tensão é, portanto, o sintoma. Alongar um músculo que já está longo pode lesioná-lo e fazer o sistema nervoso segurar ainda mais.</translation>
    </message>
    <message>
        <source>Three exercises, three times a week</source>
        <translation>Três exercícios, três vezes por semana</translation>
    </message>
    <message>
        <source>The bridge joins breath and glutes, the hip flexor release frees the front of the hips, the deadlift makes the hamstrings strong at full length. Do them one after the other, three times a week.</source>
        <translation>A ponte une respiração e glúteos, a liberação dos flexores solta a frente dos quadris e o levantamento terra fortalece os isquiotibiais em todo o comprimento. Faça um depois do outro, três vezes por semana.</translation>
    </message>
    <message>
        <source>Hamstring release</source>
        <translation>Liberar os isquiotibiais</translation>
    </message>
    <message>
        <source>Breath first, then the front of the hips, then strength: three exercises for hamstrings that always feel tight.</source>
        <translation>Primeiro a respiração, depois a frente dos quadris, depois a força: três exercícios para isquiotibiais que parecem sempre tensos.</translation>
    </message>
    <message>
        <source>Sleepy glutes</source>
        <translation>Glúteos adormecidos</translation>
    </message>
    <message>
        <source>When the glutes, which extend the hip, are weak, hamstrings and lower back have to do their work as well: more tension.</source>
        <translation>Quando os glúteos, que estendem o quadril, estão fracos, os isquiotibiais e a lombar precisam fazer também o trabalho deles: mais tensão.</translation>
    </message>
    <message>
        <source>Five-minute reset</source>
        <translation>Reinício de cinco minutos</translation>
    </message>
    <message>
        <source>Breath and bridge only, four sets in about five minutes: slow breathing, small lifts, then back to your day.</source>
        <translation>Só respiração e ponte, quatro séries em uns cinco minutos: respirar devagar, subidas pequenas e de volta ao seu dia.</translation>
    </message>
    <message>
        <source>Up, left foot wider</source>
        <translation>Suba, abra o pé esquerdo</translation>
    </message>
    <message>
        <source>Up. Left foot four to six inches wider, ten to fifteen centimetres.</source>
        <translation>Suba. Pé esquerdo de dez a quinze centímetros para fora.</translation>
    </message>
    <message>
        <source>Tuck, arm up, bend left.</source>
        <translation>Encaixe, braço no alto, à esquerda.</translation>
    </message>
    <message>
        <source>Come up; right foot out to the right, as far as is comfortable</source>
        <translation>Suba; pé direito para a direita, até onde for confortável</translation>
    </message>
    <message>
        <source>Up, stay wide. Turn on the right knee counter-clockwise, right foot out to the right, as far as is comfortable.</source>
        <translation>Suba, pés afastados. Joelho direito no sentido anti-horário, pé à direita, até onde for confortável.</translation>
    </message>
    <message>
        <source>Turn on the right knee clockwise, foot behind you.</source>
        <translation>Joelho direito no sentido horário, pé atrás.</translation>
    </message>
    <message>
        <source>Weight in left hand</source>
        <translation>Peso na mão esquerda</translation>
    </message>
    <message>
        <source>a pad or a folded towel to put under the knee</source>
        <translation>uma almofada ou toalha dobrada</translation>
    </message>
    <message>
        <source>Breathe in. Hips back, left leg lifts.</source>
        <translation>Inspire. Quadril e perna esquerda atrás.</translation>
    </message>
    <message>
        <source>Breathe in. Hips and left toes back.</source>
        <translation>Inspire. Quadril e dedos esquerdos atrás.</translation>
    </message>
    <message>
        <source>Turn around, change hands</source>
        <translation>Vire, troque de mão</translation>
    </message>
    <message>
        <source>Turn around. Weight in the left hand.</source>
        <translation>Vire-se. O peso na mão esquerda.</translation>
    </message>
    <message>
        <source>a foam yoga block or a rolled towel to hold between the knees</source>
        <translation>um bloco de ioga de espuma ou uma toalha enrolada para segurar entre os joelhos</translation>
    </message>
    <message>
        <source>Block or towel ready; knees bent, feet hip-width apart</source>
        <translation>Bloco ou toalha à mão; joelhos dobrados, pés na largura do quadril</translation>
    </message>
    <message>
        <source>Breathe in through the nose. Hips down, ribs widen.</source>
        <translation>Inspire pelo nariz. Quadril embaixo, as costelas se expandem.</translation>
    </message>
    <message>
        <source>Breathe in, and lower the hips.</source>
        <translation>Inspire e desça o quadril.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segure</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>Segure.</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>… and {n} more</source>
        <translation>… e mais {n}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Vem com o programa</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Sua</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>{origin} · can&apos;t be used</source>
        <translation>{origin} · não pode ser usada</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Praticar esta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Novo título</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
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
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved before what is marked is fixed.</source>
        <translation>Suas mudanças só podem ser salvas depois de corrigido o que está marcado.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Salvar as mudanças?</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>To fix before it can be saved: {n}. The outline marks where.</source>
        <translation>A corrigir antes de salvar: {n}. O esquema marca onde.</translation>
    </message>
</context>
<context>
    <name>RoutineLibrary</name>
    <message>
        <source>Routines</source>
        <translation>Rotinas</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nova rotina</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Choose what you practise, write your own, or import a file from your physical therapist.</source>
        <translation>Escolha o que praticar, escreva a sua ou importe um arquivo do seu fisioterapeuta.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Minha rotina</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>“{title}” apagada</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>Importar uma rotina</translation>
    </message>
    <message>
        <source>Export a routine</source>
        <translation>Exportar uma rotina</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportada para {file}</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Before your first session</source>
        <translation>Antes da sua primeira sessão</translation>
    </message>
    <message>
        <source>Please read this once. Learn shows it again.</source>
        <translation>Leia isto uma vez, por favor. Aprender mostra de novo.</translation>
    </message>
    <message>
        <source>I have read this. Start</source>
        <translation>Li isto. Começar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Conselhos de segurança</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save elsewhere</source>
        <translation>Salvar em outro lugar</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>Salvar a sessão em outro lugar</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Sessões (*.json)</translation>
    </message>
    <message>
        <source>Written: {file}. Import it into the log later; twice does no harm.</source>
        <translation>Escrito: {file}. Você pode importá-lo no registro depois; duas vezes não faz mal.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{name} {score} of 10</source>
        <translation>{name} {score} de 10</translation>
    </message>
    <message>
        <source>0: loose, 10: very tight</source>
        <translation>0: solto, 10: muito tenso</translation>
    </message>
    <message>
        <source>0: easy, 10: very hard</source>
        <translation>0: fácil, 10: muito difícil</translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.</source>
        <translation>Pontuações até agora: {n}. A tendência é desenhada a partir de {few} pontuações em {weeks} semanas.</translation>
    </message>
    <message>
        <source>Mean of a week (the line): first {first}, lately {last}.</source>
        <translation>Média de uma semana (a linha): no início {first}, ultimamente {last}.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session of {day}</source>
        <translation>Sessão de {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Apagar sessão</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Correct day, time and minutes</source>
        <translation>Corrigir dia, hora e minutos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{n}, {length} in all</source>
        <translation>{n}, {length} ao todo</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rotina</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>Exercício feito</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Tensão antes</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Tensão depois</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>{label} (0 to 10)</source>
        <translation>{label} (0 a 10)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>SessionTimes</name>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Between the exercises</source>
        <translation>Entre os exercícios</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Som e voz</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirar</translation>
    </message>
    <message>
        <source>How long an inhale takes.</source>
        <translation>Quanto dura uma inspiração.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirar</translation>
    </message>
    <message>
        <source>How long an exhale takes. Longer than the inhale calms.</source>
        <translation>Quanto dura uma expiração. Mais longa que a inspiração, acalma.</translation>
    </message>
    <message>
        <source>Slow down along the session</source>
        <translation>Mais devagar ao longo da sessão</translation>
    </message>
    <message>
        <source>How much longer a breath is at the end; 0 for none.</source>
        <translation>Quanto a respiração fica mais longa no final; 0 para nada.</translation>
    </message>
    <message>
        <source>Tempos kept under names of your own.</source>
        <translation>Ritmos guardados com nomes seus.</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Entrar na posição</translation>
    </message>
    <message>
        <source>Time before each exercise.</source>
        <translation>Tempo antes de cada exercício.</translation>
    </message>
    <message>
        <source>Between positions</source>
        <translation>Entre posições</translation>
    </message>
    <message>
        <source>Time to change from one position to the next.</source>
        <translation>Tempo para mudar de uma posição para a próxima.</translation>
    </message>
    <message>
        <source>Switching sides</source>
        <translation>Troca de lado</translation>
    </message>
    <message>
        <source>Time to turn to the other side.</source>
        <translation>Tempo para virar para o outro lado.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre séries</translation>
    </message>
    <message>
        <source>Time to rest; 0 for none.</source>
        <translation>Tempo de descanso; 0 para nenhum.</translation>
    </message>
    <message>
        <source>I read from</source>
        <translation>Leio a</translation>
    </message>
    <message>
        <source>How far your eyes are from the screen; sizes the words.</source>
        <translation>A que distância seus olhos estão da tela; define o tamanho das letras.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the system&apos;s own unless you choose.</source>
        <translation>Claro, escuro ou alto contraste; as do sistema se você não escolher.</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Dim for evenings</source>
        <translation>Suavizar à noite</translation>
    </message>
    <message>
        <source>Darker, warmer colours during a session.</source>
        <translation>Cores mais escuras e quentes durante a sessão.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>With reduced motion the breath is shown in steps, with numbers.</source>
        <translation>Com movimento reduzido, a respiração aparece em passos, com números.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Show what the voice says.</source>
        <translation>Mostra o que a voz diz.</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>Sessões em tela cheia</translation>
    </message>
    <message>
        <source>Fill the screen in a session.</source>
        <translation>Preenche a tela durante a sessão.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>A sound that rises and falls with the breath, and marks.</source>
        <translation>Um som que sobe e desce com a respiração, e sinais.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volume da respiração</translation>
    </message>
    <message>
        <source>How loud the breath and the marks are.</source>
        <translation>O volume da respiração e dos sinais.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume da voz</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>O volume da voz.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>A voz diz</translation>
    </message>
    <message>
        <source>Everything, short cues, or only the counts.</source>
        <translation>Tudo, instruções curtas ou só a contagem.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Short cues</source>
        <translation>Instruções curtas</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>Só a contagem</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Voice from</source>
        <translation>Voz de</translation>
    </message>
    <message>
        <source>Which program speaks.</source>
        <translation>Qual programa fala.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>A melhor que houver</translation>
    </message>
    <message>
        <source>The system&apos;s voices</source>
        <translation>As vozes do sistema</translation>
    </message>
    <message>
        <source>eSpeak NG</source>
        <translation>eSpeak NG</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sem voz</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The name of a voice of that program; empty for its own choice.</source>
        <translation>O nome de uma voz desse programa; vazio para a escolha dele.</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidade da voz</translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation>A rapidez com que fala.</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>palavras por minuto</translation>
    </message>
    <message>
        <source>Voice beside a screen reader</source>
        <translation>Voz junto a um leitor de tela</translation>
    </message>
    <message>
        <source>A screen reader says the cues itself; turn this on to hear our voice as well.</source>
        <translation>O leitor de tela já diz as instruções; ative para ouvir também a nossa voz.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sessões por semana</translation>
    </message>
    <message>
        <source>Three a week is what the routine is made for.</source>
        <translation>A rotina foi feita para três por semana.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Weeks declared as a pause.</source>
        <translation>Semanas declaradas como pausa.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Lembrar-me</translation>
    </message>
    <message>
        <source>One quiet notification, while the program is open.</source>
        <translation>Um aviso discreto, enquanto o programa está aberto.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Nos dias</translation>
    </message>
    <message>
        <source>On which days of the week.</source>
        <translation>Em quais dias da semana.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>At what time of the day.</source>
        <translation>A que hora do dia.</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Último lembrete</translation>
    </message>
    <message>
        <source>The day of the last reminder.</source>
        <translation>O dia do último lembrete.</translation>
    </message>
    <message>
        <source>Safety read</source>
        <translation>Segurança lida</translation>
    </message>
    <message>
        <source>Whether the safety advice was confirmed.</source>
        <translation>Se o conselho de segurança foi confirmado.</translation>
    </message>
    <message>
        <source>Welcome seen</source>
        <translation>Boas-vindas vistas</translation>
    </message>
    <message>
        <source>Whether the welcome was seen or skipped.</source>
        <translation>Se as boas-vindas foram vistas ou puladas.</translation>
    </message>
    <message>
        <source>First session told</source>
        <translation>Primeira sessão explicada</translation>
    </message>
    <message>
        <source>Whether what follows the first was read.</source>
        <translation>Se foi lido o que vem depois da primeira.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rotina</translation>
    </message>
    <message>
        <source>The routine practised last.</source>
        <translation>A última rotina praticada.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Um ritmo próprio</translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation>Ao inspirar</translation>
    </message>
    <message>
        <source>Then hold</source>
        <translation>Depois segurar</translation>
    </message>
    <message>
        <source>Breathing out</source>
        <translation>Ao expirar</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation>Lados alternados</translation>
    </message>
    <message>
        <source>All sets of a side first</source>
        <translation>Um lado, depois outro</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>Forma habitual</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>Dedos do pé no chão</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Mão na parede</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>For the pages, the session and the voice.</source>
        <translation>Para as páginas, a sessão e a voz.</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Ritmos próprios</translation>
    </message>
    <message>
        <source>Otherwise it takes the usual breath.</source>
        <translation>Senão usa a respiração habitual.</translation>
    </message>
    <message>
        <source>Hold after the inhale</source>
        <translation>Segurar após inspirar</translation>
    </message>
    <message>
        <source>How long you wait with full lungs; none unless you want it.</source>
        <translation>Quanto você espera com os pulmões cheios; nada se você não quiser.</translation>
    </message>
    <message>
        <source>Hold after the exhale</source>
        <translation>Segurar após expirar</translation>
    </message>
    <message>
        <source>How long you wait with empty lungs; none unless you want it.</source>
        <translation>Quanto você espera com os pulmões vazios; nada se você não quiser.</translation>
    </message>
</context>
<context>
    <name>SettingControl</name>
    <message>
        <source>Wait for me</source>
        <translation>Espere por mim</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>Voltar {label} para {default}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every change acts at once and is kept.</source>
        <translation>Cada mudança vale na hora e fica guardada.</translation>
    </message>
    <message>
        <source>You should read this line with ease from the mat:</source>
        <translation>Você deve ler esta linha com facilidade do tapete:</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Testar a voz</translation>
    </message>
    <message>
        <source>Save the session as an audio file…</source>
        <translation>Salvar a sessão como arquivo de áudio…</translation>
    </message>
</context>
<context>
    <name>SideBars</name>
    <message>
        <source>{title}: {n} done</source>
        <translation>{title}: {n} feitas</translation>
    </message>
    <message>
        <source>{title}: {left} left, {right} right</source>
        <translation>{title}: {left} esquerda, {right} direita</translation>
    </message>
    <message>
        <source>left {n}</source>
        <translation>esquerda {n}</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>{n} direita</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segure</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <translation>Respire como quiser</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sua vez</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>de {of}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Série {set} de {sets}</translation>
    </message>
    <message>
        <source>Set {set} of {sets} done</source>
        <translation>Série {set} de {sets} feita</translation>
    </message>
    <message>
        <source>Position {number} of {numbers}</source>
        <translation>Posição {number} de {numbers}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}, {number} of {numbers}</source>
        <translation>Série {set} de {sets}, {number} de {numbers}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} left</source>
        <translation>Faltam {minutes}:{seconds:02}</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Depois: {cue}</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>A última</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>Vamos lá</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Space: go on with “{cue}”</source>
        <translation>Espaço: continuar com “{cue}”</translation>
    </message>
    <message>
        <source>Stop the session?</source>
        <translation>Parar a sessão?</translation>
    </message>
    <message>
        <source>Esc or Enter: stop. Space: go on.</source>
        <translation>Esc ou Enter: parar. Espaço: continuar.</translation>
    </message>
    <message>
        <source>{tempo} from the next breath</source>
        <translation>{tempo} na próxima</translation>
    </message>
    <message>
        <source>{tempo}: the longest breath here</source>
        <translation>{tempo}: a mais longa aqui</translation>
    </message>
    <message>
        <source>{tempo}: the shortest breath here</source>
        <translation>{tempo}: a mais curta aqui</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Muito bem</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Parada por dor</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} de {goal} esta semana</translation>
    </message>
    <message>
        <source>Tightness {score} of 10</source>
        <translation>Tensão {score} de 10</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Pain: stop</source>
        <translation>Dor: parar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Space, Enter, click</source>
        <translation>Espaço, Enter, clique</translation>
    </message>
    <message>
        <source>pause, go on, I’m ready</source>
        <translation>pausa, seguir, vamos lá</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>phase back, next</source>
        <translation>fase anterior, próxima</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Page ↑ ↓</translation>
    </message>
    <message>
        <source>exercise back, next</source>
        <translation>exercício anterior, próximo</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>longer, shorter breath</source>
        <translation>respirar mais longo, curto</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pain: stop</source>
        <translation>dor: parar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave full screen, stop</source>
        <translation>sair da tela cheia, parar</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>tela cheia</translation>
    </message>
    <message>
        <source>? F1</source>
        <translation>? F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>estas teclas</translation>
    </message>
    <message>
        <source>Rest now. If it lasts, ask a doctor or therapist.</source>
        <translation>Descanse. Se continuar, consulte um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How tight? 0: loose, 10: very tight</source>
        <translation>Quanta tensão? 0: solto, 10: muito tenso</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repetições</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap: I breathe in</source>
        <translation>Toque: inspiro</translation>
    </message>
    <message>
        <source>Tap at each turn of the breath</source>
        <translation>Toque a cada mudança da respiração</translation>
    </message>
    <message>
        <source>Take this tempo</source>
        <translation>Usar este ritmo</translation>
    </message>
    <message>
        <source>Not sure? Breathe as you like and press at each turn: in, out, in, out, in.</source>
        <translation>Em dúvida? Respire como quiser e aperte a cada mudança: inspira, expira, inspira, expira, inspira.</translation>
    </message>
    <message>
        <source>Tap: I breathe out</source>
        <translation>Toque: expiro</translation>
    </message>
    <message>
        <source>Go on: at least {n} more.</source>
        <translation>Continue: pelo menos mais {n}.</translation>
    </message>
    <message>
        <source>That was uneven; go on, it will settle.</source>
        <translation>Foi irregular; continue, vai se acertar.</translation>
    </message>
</context>
<context>
    <name>TempoKeeper</name>
    <message>
        <source>You changed the tempo to {inhale} s in, {exhale} s out. Keep it for next time?</source>
        <translation>Você mudou o ritmo para {inhale} s inspirando, {exhale} s expirando. Guardar para a próxima vez?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>TempoPresets</name>
    <message>
        <source>Name for this tempo</source>
        <translation>Nome para este ritmo</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Guardar o ritmo</translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation>Esquecer o ritmo</translation>
    </message>
</context>
<context>
    <name>ThreeBreaths</name>
    <message>
        <source>Breath {n} of {all}</source>
        <translation>Respiração {n} de {all}</translation>
    </message>
    <message>
        <source>Too fast or too slow? Tap your own tempo below.</source>
        <translation>Rápido ou lento demais? Marque seu próprio ritmo abaixo.</translation>
    </message>
</context>
<context>
    <name>TightnessTrend</name>
    <message>
        <source>{day}: {before} before</source>
        <translation>{day}: {before} antes</translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation>{day}: {before} antes, {after} depois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Times between exercises</source>
        <translation>Tempos entre exercícios</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>espera por você</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Perfil: {name}</translation>
    </message>
    <message>
        <source>Profile: {name}. Switch, add, rename</source>
        <translation>Perfil: {name}. Trocar, adicionar, renomear</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change the breath&apos;s tempo</source>
        <translation>Mudar o ritmo da respiração</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Começar a sessão</translation>
    </message>
    <message>
        <source>or press Enter</source>
        <translation>ou aperte Enter</translation>
    </message>
    <message>
        <source>How tight now? (optional)</source>
        <translation>Quanta tensão agora? (opcional)</translation>
    </message>
    <message>
        <source>How tight now</source>
        <translation>Tensão agora</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <source>Include at least one exercise.</source>
        <translation>Inclua pelo menos um exercício.</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Você precisa de {things}.</translation>
    </message>
    <message>
        <source>Your first session: take your time, follow the breath.</source>
        <translation>Sua primeira sessão: sem pressa, siga a respiração.</translation>
    </message>
    <message>
        <source>Last: {day}, {ending}</source>
        <translation>Última: {day}, {ending}</translation>
    </message>
    <message>
        <source>The interrupted session was taken out of the log.</source>
        <translation>A sessão interrompida foi retirada do registro.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Your sessions and settings are safe, and you can go on. This is what the program wrote down.</source>
        <translation>Suas sessões e ajustes estão seguros e você pode continuar. Isto é o que o programa anotou.</translation>
    </message>
    <message>
        <source>The log file</source>
        <translation>O arquivo de registro</translation>
    </message>
    <message>
        <source>If you report it, copy this text: no notes and no scores of yours are in it.</source>
        <translation>Se for relatar, copie este texto: não contém suas notas nem pontuações.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Try three breaths</source>
        <translation>Experimentar três respirações</translation>
    </message>
    <message>
        <source>Your tempo: {tempo}</source>
        <translation>Seu ritmo: {tempo}</translation>
    </message>
    <message>
        <source>Breathe with the circle: it grows as you breathe in through the nose, and shrinks as you breathe out.</source>
        <translation>Respire com o círculo: ele cresce quando você inspira pelo nariz e encolhe quando expira.</translation>
    </message>
</context>
<context>
    <name>TurnableFigure</name>
    <message>
        <source>The figure; arrow keys turn it</source>
        <translation>A figura; as setas a giram</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Breathe in, through the nose. Breathe out, and lift.</source>
        <translation>Inspire pelo nariz. Expire e eleve o quadril.</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Minutes a week; {n} of {all} weeks reached the goal of {goal} sessions</source>
        <translation>Minutos por semana; {n} de {all} semanas alcançaram a meta de {goal} sessões</translation>
    </message>
    <message>
        <source>Week of {day}: {minutes} min, {done} of {goal} sessions</source>
        <translation>Semana de {day}: {minutes} min, {done} de {goal} sessões</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>Days with a session this week: {days}</source>
        <translation>Dias com sessão nesta semana: {days}</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} de {goal} esta semana</translation>
    </message>
    <message numerus="yes">
        <source> Your {n} weeks in a row stay.</source>
        <translation>
            <numerusform> Sua sequência de {n} semana continua.</numerusform>
            <numerusform> Sua sequência de {n} semanas continua.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week of pause.</source>
        <translation>Uma semana de pausa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with your goal reached</source>
        <translation>
            <numerusform>{n} semana seguida com a meta alcançada</numerusform>
            <numerusform>{n} semanas seguidas com a meta alcançada</numerusform>
        </translation>
    </message>
    <message>
        <source>One more reaches your goal.</source>
        <translation>Mais uma e você alcança a meta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions reach your goal, any days you like.</source>
        <translation>
            <numerusform>{n} sessão alcança sua meta, no dia que quiser.</numerusform>
            <numerusform>{n} sessões alcançam sua meta, nos dias que quiser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached. More is welcome, and so is rest.</source>
        <translation>Meta alcançada. Mais é bem-vindo, descansar também.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Li isto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>To today’s session</source>
        <translation>Para a sessão de hoje</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip the welcome</source>
        <translation>Pular as boas-vindas</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Its routine isn&apos;t there any more. You can keep it as it is.</source>
        <translation>A rotina dela não existe mais. Você pode deixá-la como está.</translation>
    </message>
    <message>
        <source>You tried: {title}. It isn&apos;t in the log.</source>
        <translation>Você experimentou: {title}. Não está no registro.</translation>
    </message>
    <message>
        <source>Keep it in the log</source>
        <translation>Guardar no registro</translation>
    </message>
</context>
<context>
    <name>WorkReport</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Posicionamento</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Troca de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Easier: {title}</source>
        <translation>Mais fácil: {title}</translation>
    </message>
    <message>
        <source>{phase}, changed</source>
        <translation>{phase}, mudada</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
</context>
<context>
    <name>session_words</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Parada por dor</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{sets} sets × {counted}</source>
        <translation>
            <numerusform>{sets} série × {counted}</numerusform>
            <numerusform>{sets} séries × {counted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} positions</source>
        <translation>
            <numerusform>{n} posição</numerusform>
            <numerusform>{n} posições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets</source>
        <translation>
            <numerusform>{n} série</numerusform>
            <numerusform>{n} séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{positions} positions × {counted}</source>
        <translation>
            <numerusform>{positions} posição × {counted}</numerusform>
            <numerusform>{positions} posições × {counted}</numerusform>
        </translation>
    </message>
    <message>
        <source>, on each side</source>
        <translation>, de cada lado</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} respiração</numerusform>
            <numerusform>{n} respirações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <translation>
            <numerusform>{n} repetição</numerusform>
            <numerusform>{n} repetições</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Each side, {side} first</source>
        <translation>Cada lado; primeiro, {side}</translation>
    </message>
    <message>
        <source>{s} s in</source>
        <translation>{s} s inspirando</translation>
    </message>
    <message>
        <source>{s} s out</source>
        <translation>{s} s expirando</translation>
    </message>
    <message>
        <source>{n} breaths a minute</source>
        <translation>{n} respirações por minuto</translation>
    </message>
    <message>
        <source>Getting into position: {length}</source>
        <translation>Entrar na posição: {length}</translation>
    </message>
    <message>
        <source>Between positions: {length}</source>
        <translation>Entre as posições: {length}</translation>
    </message>
    <message>
        <source>Rest between sets: {length}</source>
        <translation>Descanso entre as séries: {length}</translation>
    </message>
    <message>
        <source>Switching sides: {length}</source>
        <translation>Troca de lado: {length}</translation>
    </message>
    <message>
        <source>Each set does one side, then the other</source>
        <translation>Cada série: um lado, depois o outro</translation>
    </message>
    <message>
        <source>until you press a key</source>
        <translation>até você apertar uma tecla</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{s} s hold</source>
        <translation>segurar {s} s</translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
</TS>
