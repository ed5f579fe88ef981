<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Usually</source>
        <translation>Di solito</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Freccia</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Indicazione</translation>
    </message>
    <message>
        <source>The line to be read from afar: four words or fewer.</source>
        <translation>La riga da leggere da lontano: quattro parole o meno.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>The smaller line; one line for each repetition.</source>
        <translation>La riga più piccola; una per ripetizione.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>La voce dice</translation>
    </message>
    <message>
        <source>One line for each repetition; after the last only counts.</source>
        <translation>Una riga per ripetizione; dopo l’ultima solo il conteggio.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Posa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Parte del tempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>Che cosa ha di più facile.</translation>
    </message>
    <message>
        <source>Things needed</source>
        <translation>Che cosa serve</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Una per riga.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riassunto</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Volte a settimana</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Consigli di sicurezza</translation>
    </message>
    <message>
        <source>One a line; shown before the first session.</source>
        <translation>Uno per riga; mostrati prima della prima sessione.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titolo breve</translation>
    </message>
    <message>
        <source>For small places.</source>
        <translation>Per spazi piccoli.</translation>
    </message>
    <message>
        <source>Pose to get ready in</source>
        <translation>Posa per prepararsi</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Repetitions or breaths</source>
        <translation>Ripetizioni o respiri</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respiri</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Che cosa si conta</translation>
    </message>
    <message>
        <source>Written for one side; the other is its mirror.</source>
        <translation>Scritto per un lato; l’altro è lo specchio.</translation>
    </message>
    <message>
        <source>Done on both sides</source>
        <translation>Si fa da entrambi i lati</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>The side that words and poses are written for</source>
        <translation>Il lato per cui parole e pose sono scritte</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primo lato</translation>
    </message>
    <message>
        <source>A side of what</source>
        <translation>Lato di che cosa</translation>
    </message>
    <message>
        <source>Hip, leg, arm.</source>
        <translation>Per intero, per il lato destro: anca destra, gamba destra.</translation>
    </message>
    <message>
        <source>How to set up, to read beforehand</source>
        <translation>Come mettersi, da leggere prima</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Una frase per riga.</translation>
    </message>
    <message>
        <source>Mistakes to avoid</source>
        <translation>Errori da evitare</translation>
    </message>
    <message>
        <source>One for each mistake, in the same order; press + for the first. Shown crossed out.</source>
        <translation>Una per errore, nello stesso ordine; premi + per la prima. Mostrate barrate.</translation>
    </message>
    <message>
        <source>How the mistakes look</source>
        <translation>Come appaiono gli errori</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Perché funziona</translation>
    </message>
    <message>
        <source>What is left to do at the end</source>
        <translation>Che cosa resta da fare alla fine</translation>
    </message>
    <message>
        <source>Such as putting the weight down.</source>
        <translation>Per esempio, posare il peso.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Un ritmo proprio</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspirare</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenere</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Espirare</translation>
    </message>
    <message>
        <source>For lifting: down, pause, up, pause.</source>
        <translation>Per sollevare: giù, pausa, su, pausa.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation>Tenere, pieni</translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation>Tenere, vuoti</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiro</translation>
    </message>
    <message>
        <source>In which the phase ends; one for each repetition, the last serves the rest.</source>
        <translation>In cui finisce la fase; una per ripetizione, l’ultima vale per le altre.</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>A fixed length</source>
        <translation>Durata fissa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Once, at the start of a set</source>
        <translation>Una volta, all’inizio della serie</translation>
    </message>
    <message>
        <source>In each repetition</source>
        <translation>In ogni ripetizione</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>As written: {text}. Empty leaves it so.</source>
        <translation>Come scritto: {text}. Vuoto lo lascia così.</translation>
    </message>
    <message>
        <source>One line for each repetition; empty leaves it as written.</source>
        <translation>Una riga per ripetizione; vuoto lo lascia com’è.</translation>
    </message>
    <message>
        <source>Press + where it differs from the exercise&apos;s.</source>
        <translation>Premi + dove è diversa da quella dell’esercizio.</translation>
    </message>
    <message>
        <source>Otherwise it takes the person&apos;s usual breath.</source>
        <translation>Altrimenti usa il respiro abituale della persona.</translation>
    </message>
    <message>
        <source>Otherwise the tempo decides.</source>
        <translation>Altrimenti decide il ritmo.</translation>
    </message>
    <message>
        <source>Press + where the pose differs.</source>
        <translation>Premi + dove la posa è un’altra.</translation>
    </message>
</context>
<context>
    <name>AddedSessionPage</name>
    <message>
        <source>Add a session</source>
        <translation>Aggiungi sessione</translation>
    </message>
    <message>
        <source>One that you did without the program.</source>
        <translation>Una che hai fatto senza il programma.</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Tensione prima</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Tensione dopo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How tight before (0 to 10)</source>
        <translation>Tensione prima (da 0 a 10)</translation>
    </message>
    <message>
        <source>How tight after (0 to 10)</source>
        <translation>Tensione dopo (da 0 a 10)</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Aggiungi al registro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>AfterSessionCard</name>
    <message>
        <source>How hard was the session of {time}? (optional)</source>
        <translation>Quanto è stata dura la sessione delle {time}? (facoltativo)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Sforzo</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, se vuoi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Vai all’esercizio: {title}</translation>
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
        <translation>Salva la sessione come file audio</translation>
    </message>
    <message>
        <source>Audio files (*.flac *.wav)</source>
        <translation>File audio (*.flac *.wav)</translation>
    </message>
    <message>
        <source>Writing the audio file</source>
        <translation>Scrittura del file audio</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Copie, prima la più recente</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fatta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Del giorno</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Prima di un aggiornamento</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>Prima di ripristinare</translation>
    </message>
    <message>
        <source>Before joining logs</source>
        <translation>Prima di unire registri</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>Before importing</source>
        <translation>Prima di importare</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>BreathPreview</name>
    <message>
        <source>The breath in this tempo</source>
        <translation>Il respiro a questo ritmo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>{word} {seconds}</source>
        <translation>{word} {seconds}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tieni</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Hamstring</source>
        <translation>Ischiocrurale</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <translation>Flessore dell’anca</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Glutei</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lombare</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>Diaframma</translation>
    </message>
    <message>
        <source>Ribs flared</source>
        <translation>Costole aperte</translation>
    </message>
    <message>
        <source>Out: ribs down</source>
        <translation>Espira: costole giù</translation>
    </message>
    <message>
        <source>In: ribs wide</source>
        <translation>Inspira: costole larghe</translation>
    </message>
    <message>
        <source>Sitting: short</source>
        <translation>Seduti: corto</translation>
    </message>
    <message>
        <source>Bends the knee</source>
        <translation>Piega il ginocchio</translation>
    </message>
    <message>
        <source>Extends the hip</source>
        <translation>Estende l’anca</translation>
    </message>
    <message>
        <source>Levels the pelvis</source>
        <translation>Tiene il bacino in piano</translation>
    </message>
    <message>
        <source>Standing: still short</source>
        <translation>In piedi: ancora corto</translation>
    </message>
    <message>
        <source>Pelvis level</source>
        <translation>Bacino in piano</translation>
    </message>
    <message>
        <source>Tipped: pulled long</source>
        <translation>Inclinato: tirato</translation>
    </message>
    <message>
        <source>Glutes asleep</source>
        <translation>Glutei addormentati</translation>
    </message>
    <message>
        <source>Glutes awake</source>
        <translation>Glutei svegli</translation>
    </message>
    <message>
        <source>Long already</source>
        <translation>Già lungo</translation>
    </message>
    <message>
        <source>Stretched: it holds on</source>
        <translation>Allungato: trattiene</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers of {title}</source>
        <translation>Numeri di {title}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
</context>
<context>
    <name>DayEndings</name>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: nessuna sessione</translation>
    </message>
    <message>
        <source>{day}: {outcomes}, {length}</source>
        <translation>{day}: {outcomes}, {length}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>New exercise</source>
        <translation>Nuovo esercizio</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nuova posizione</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Mettiti in posizione</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Consulta un medico o un fisioterapista prima di iniziare qualcosa di nuovo.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Fermati subito se qualcosa fa male. Il tasto P o il pulsante «Dolore: ferma» termina la sessione in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Forma più facile</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>Che cosa ha di più facile.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
</context>
<context>
    <name>DropTrend</name>
    <message>
        <source>A session lowers it by {n} on average.</source>
        <translation>Una sessione la abbassa in media di {n}.</translation>
    </message>
    <message>
        <source>A session raises it by {n} on average.</source>
        <translation>Una sessione la alza in media di {n}.</translation>
    </message>
    <message>
        <source>{day}: as tight after as before, {before}</source>
        <translation>{day}: teso dopo come prima, {before}</translation>
    </message>
    <message>
        <source>{day}: less tight by {n}, from {before} to {after}</source>
        <translation>{day}: {n} di tensione in meno, da {before} a {after}</translation>
    </message>
    <message>
        <source>{day}: tighter by {n}, from {before} to {after}</source>
        <translation>{day}: {n} di tensione in più, da {before} a {after}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Less tight by</source>
        <translation>Tensione in meno</translation>
    </message>
</context>
<context>
    <name>EasierCard</name>
    <message>
        <source>Last time you stopped for pain</source>
        <translation>L’ultima volta hai interrotto per dolore</translation>
    </message>
    <message>
        <source>If you want, do “{title}” in an easier form today, or leave it out.</source>
        <translation>Se vuoi, oggi fai «{title}» in una forma più facile, o lascialo fuori.</translation>
    </message>
    <message>
        <source>If you want, leave “{title}” out today.</source>
        <translation>Se vuoi, oggi lascia fuori «{title}».</translation>
    </message>
    <message>
        <source>If the pain is still there, rest, and ask a doctor or physical therapist.</source>
        <translation>Se il dolore c’è ancora, riposa e chiedi a un medico o fisioterapista.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lascia fuori</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Come prima</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Include {title}</source>
        <translation>Includi {title}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Scelte</translation>
    </message>
    <message>
        <source>Choices for {title}</source>
        <translation>Scelte per {title}</translation>
    </message>
    <message>
        <source>Look at {title} slowly</source>
        <translation>Guarda {title} al rallentatore</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Come si fa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>Oggi no</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>← Learn</source>
        <translation>← Impara</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Torna a Impara</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Ti serve {things}.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Try this movement now, guided</source>
        <translation>Prova ora questo movimento, guidato</translation>
    </message>
    <message>
        <source>A few guided breaths of this alone; it isn&apos;t logged unless you say so.</source>
        <translation>Alcuni respiri guidati solo di questo; non va nel registro se non lo chiedi.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>da davanti</translation>
    </message>
    <message>
        <source>side</source>
        <translation>di lato</translation>
    </message>
    <message>
        <source>above</source>
        <translation>dall’alto</translation>
    </message>
    <message>
        <source>From: {d}</source>
        <translation>Vista: {d}</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>Come mettersi</translation>
    </message>
    <message>
        <source>Breath by breath</source>
        <translation>Respiro per respiro</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Easier, if you like</source>
        <translation>Più facile, se vuoi</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>Forma abituale</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Forma: {form}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Leggi: {title}</translation>
    </message>
    <message>
        <source>Drag to turn, or see it from:</source>
        <translation>Trascina per girare, o guarda:</translation>
    </message>
    <message>
        <source>The form you choose here is used in your sessions, too.</source>
        <translation>La forma scelta qui vale anche per le tue sessioni.</translation>
    </message>
</context>
<context>
    <name>FirstSessionCard</name>
    <message>
        <source>Your first session is done</source>
        <translation>La tua prima sessione è fatta</translation>
    </message>
    <message>
        <source>You have made a start</source>
        <translation>Hai cominciato</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Che cosa hai fatto</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>Quando tornare</translation>
    </message>
    <message>
        <source>Whether it helps</source>
        <translation>Se aiuta</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <source>{title}: {done} of {planned}</source>
        <translation>{title}: {done} di {planned}</translation>
    </message>
    <message>
        <source>{length} in all. {made}.</source>
        <translation>{length} in tutto. {made}.</translation>
    </message>
    <message>
        <source>{day} would be good, or any day that suits you: {n} sessions a week, with rest between them.</source>
        <translation>{day} andrebbe bene, o qualsiasi giorno ti vada: {n} sessioni a settimana, con riposo in mezzo.</translation>
    </message>
    <message>
        <source>This time: {before} before, {after} after.</source>
        <translation>Stavolta: {before} prima, {after} dopo.</translation>
    </message>
    <message>
        <source>Say how tight it feels before each session, on this page, and after it, on the last screen. Log › Overview shows both; look at weeks, not at single days.</source>
        <translation>Di’ quanta tensione senti prima di ogni sessione, in questa pagina, e dopo, nell’ultima schermata. «Registro › Panoramica» le mostra entrambe; guarda le settimane, non i singoli giorni.</translation>
    </message>
</context>
<context>
    <name>FormArea</name>
    <message>
        <source>What is chosen in the outline</source>
        <translation>Ciò che è scelto nello schema</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Atteso {right}</translation>
    </message>
    <message>
        <source>“At least”, “Usually” and “At most” in rising order</source>
        <translation>“Almeno”, “Di solito” e “Al massimo” in ordine crescente</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>Calendar of the last year: {n} days with a session</source>
        <translation>
            <numerusform>Calendario dell’ultimo anno: {n} giorno con sessione</numerusform>
            <numerusform>Calendario dell’ultimo anno: {n} giorni con sessione</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>{file} can&apos;t be imported</source>
        <translation>{file} non si può importare</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… e altri {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Add “{title}” to your routines?</source>
        <translation>Aggiungere «{title}» alle tue routine?</translation>
    </message>
    <message>
        <source>From {file} · {length}</source>
        <translation>Da {file} · {length}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Ti serve {things}.</translation>
    </message>
    <message>
        <source>Poses that come with it: {n}</source>
        <translation>Pose incluse: {n}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>{exercise}: {dose}, on each side</source>
        <translation>{exercise}: {dose}, per lato</translation>
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
        <translation>Una sessione è stata interrotta</translation>
    </message>
    <message>
        <source>{day}, {time}: {done} of {planned} repetitions and breaths, {length}. It is all kept.</source>
        <translation>{day}, {time}: {done} di {planned} ripetizioni e respiri, {length}. È tutto conservato.</translation>
    </message>
    <message>
        <source>Resume where it stopped</source>
        <translation>Riprendi da dove era</translation>
    </message>
    <message>
        <source>Keep as partial</source>
        <translation>Tieni come parziale</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, {side}, set {set}, number {count} of {planned}</source>
        <translation>{routine}: {exercise}, {side}, serie {set}, numero {count} di {planned}</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, set {set}, number {count} of {planned}</source>
        <translation>{routine}: {exercise}, serie {set}, numero {count} di {planned}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lato sinistro</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lato destro</translation>
    </message>
</context>
<context>
    <name>LaptopPicture</name>
    <message>
        <source>The laptop stands beside the mat, two metres from your eyes</source>
        <translation>Il portatile è accanto al tappetino, a due metri dai tuoi occhi</translation>
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
        <translation>Impara</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Rivedi il benvenuto</translation>
    </message>
    <message>
        <source>Go to {part}</source>
        <translation>Vai a {part}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Perché funziona</translation>
    </message>
    <message>
        <source>The answer: {exercise} →</source>
        <translation>La risposta: {exercise} →</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Vai all’esercizio: {title}</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Ti serve</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Più facile</translation>
    </message>
    <message>
        <source>Look at it slowly: {title}</source>
        <translation>Guardalo al rallentatore: {title}</translation>
    </message>
    <message>
        <source>Look at it slowly</source>
        <translation>Guardalo al rallentatore</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>LogData</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabella (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Tutto (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>Calendario (ICS)…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, all there is for another computer, or events for your calendar.</source>
        <translation>Una tabella per un foglio di calcolo, tutto per un altro computer, o eventi per il tuo calendario.</translation>
    </message>
    <message>
        <source>Save pages for a physical therapist</source>
        <translation>Salva pagine per un fisioterapista</translation>
    </message>
    <message>
        <source>One is made each day on which something changed, checked, and kept up to a year.</source>
        <translation>Se ne fa una ogni giorno in cui qualcosa cambia, si controlla e si tiene fino a un anno.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai una copia ora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Non c’è ancora alcuna copia.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Guarda dentro</translation>
    </message>
    <message>
        <source>Replace the log by this backup</source>
        <translation>Sostituisci il registro con questa copia</translation>
    </message>
    <message>
        <source>In it: {contents}. What is in the log now is backed up before it is replaced.</source>
        <translation>Contiene: {contents}. Il registro attuale viene copiato prima di essere sostituito.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Esporta il registro</translation>
    </message>
    <message>
        <source>Sessions from a JSON or CSV file, or from another log; those already there aren&apos;t added twice.</source>
        <translation>Sessioni da un file JSON o CSV, o da un altro registro; quelle già presenti non si aggiungono due volte.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Import sessions from a file</source>
        <translation>Importa sessioni da un file</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Importa sessioni</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Cerca nelle note</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>Qualsiasi fine</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parziali</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermate</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Fermate per dolore</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ultimi 3 mesi</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ultimo anno</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Da … a …</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>Qualsiasi routine</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>LogOverview</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Ancora niente da disegnare</translation>
    </message>
    <message numerus="yes">
        <source>A tick marks a week with your goal of {n} sessions.</source>
        <translation>
            <numerusform>Una spunta segna una settimana con il tuo obiettivo di {n} sessione.</numerusform>
            <numerusform>Una spunta segna una settimana con il tuo obiettivo di {n} sessioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dots: before a session, 0 to 10; rings: after it.</source>
        <translation>Punti: prima di una sessione, da 0 a 10; anelli: dopo.</translation>
    </message>
    <message>
        <source>How tight it feels</source>
        <translation>Quanta tensione si sente</translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation>Che cosa cambia una sessione</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuti a settimana</translation>
    </message>
    <message>
        <source>Small squares: partial or stopped; diamonds: stopped for pain; rings: rehearsals. A click shows the month.</source>
        <translation>Quadratini: parziali o fermate; rombi: fermate per dolore; anelli: prove. Un clic mostra il mese.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’anno</translation>
    </message>
    <message>
        <source>Repetitions and breaths of the last year.</source>
        <translation>Ripetizioni e respiri dell’ultimo anno.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Sinistra e destra</translation>
    </message>
    <message>
        <source>After your first sessions, charts appear here.</source>
        <translation>I grafici appariranno qui dopo le tue prime sessioni.</translation>
    </message>
    <message>
        <source>Dots: sessions; below the line of 0 it was less tight afterwards.</source>
        <translation>Punti: sessioni; sotto la linea dello 0 dopo c’era meno tensione.</translation>
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
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Aggiungi sessione</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sessioni, prima la più recente</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Ricerca nel registro…</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sessions</source>
        <translation>
            <numerusform>{n} di {all} sessione</numerusform>
            <numerusform>{n} di {all} sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sessione</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} sessione</numerusform>
            <numerusform>{n} sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>No session like that</source>
        <translation>Nessuna sessione così</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutte</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Ancora nessuna sessione</translation>
    </message>
    <message>
        <source>Each session you do is noted here, step by step.</source>
        <translation>Ogni sessione che fai viene annotata qui, passo per passo.</translation>
    </message>
    <message>
        <source>Session of {day} deleted</source>
        <translation>Sessione di {day} eliminata</translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>Annullato; nulla è cambiato.</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>Copia fatta: {file}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ancora nulla.</translation>
    </message>
    <message>
        <source>Restored: {contents}</source>
        <translation>Ripristinato: {contents}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scritto: {file}</translation>
    </message>
    <message>
        <source>Written: {file} (pages: {n}).</source>
        <translation>Scritto: {file} (pagine: {n}).</translation>
    </message>
    <message>
        <source>Handed to the printer (pages: {n}).</source>
        <translation>Inviato alla stampante (pagine: {n}).</translation>
    </message>
    <message>
        <source>{new} sessions added, {changed} updated, {same} there already.</source>
        <translation>{new} sessioni aggiunte, {changed} aggiornate, {same} già presenti.</translation>
    </message>
    <message>
        <source>{n} can&apos;t be used:</source>
        <translation>{n} non si possono usare:</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>nessuna sessione</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions, from {first} to {last}</source>
        <translation>
            <numerusform>{n} sessione, dal {first} al {last}</numerusform>
            <numerusform>{n} sessioni, dal {first} al {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakePictures</name>
    <message>
        <source>Right: {text}</source>
        <translation>Giusto: {text}</translation>
    </message>
    <message>
        <source>Wrong: {text}</source>
        <translation>Sbagliato: {text}</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>{month}: {n} days with a session</source>
        <translation>
            <numerusform>{month}: {n} giorno con sessione</numerusform>
            <numerusform>{month}: {n} giorni con sessione</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Lift</source>
        <translation>Solleva</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Abbassa</translation>
    </message>
    <message>
        <source>Tuck</source>
        <translation>Arrotola il bacino</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Inclina</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Allunga</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Tendi</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Allarga il passo</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>Ruota in fuori</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>Ruota in dentro</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Piega all’anca</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Risali</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambia</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Impara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>Chiudi: {text}</translation>
    </message>
    <message>
        <source>The screen can&apos;t be kept on by itself here: please see to it that it stays on while you practise.</source>
        <translation>Qui lo schermo non può restare acceso da solo: fai in modo che resti acceso mentre ti alleni.</translation>
    </message>
    <message>
        <source>The log can be written again. Nothing of this session is lost.</source>
        <translation>Il registro si può scrivere di nuovo. Di questa sessione non è andato perso nulla.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound, which returns by itself.</source>
        <translation>Nessun altoparlante trovato. La sessione continua senza suono, che torna da solo.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone. The session goes on, and the sound returns by itself.</source>
        <translation>L’altoparlante non c’è più. La sessione continua e il suono torna da solo.</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds guide you in their place.</source>
        <translation>Alcune frasi non si sono potute dire; ti guidano i loro suoni.</translation>
    </message>
    <message>
        <source>The voice has stopped speaking, so sounds guide you in its place.</source>
        <translation>La voce ha smesso di parlare; al suo posto ti guidano i suoni.</translation>
    </message>
    <message>
        <source>The voice you chose does not speak on this computer; another one does.</source>
        <translation>La voce che hai scelto non parla su questo computer; ne parla un’altra.</translation>
    </message>
    <message>
        <source>There is no voice called “{voice}”; the usual one speaks.</source>
        <translation>Non c’è una voce chiamata «{voice}»; parla la solita.</translation>
    </message>
    <message>
        <source>The voice stopped speaking, so sounds guide in its place ({why}).</source>
        <translation>La voce ha smesso di parlare; al suo posto guidano i suoni ({why}).</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds are there ({why}).</source>
        <translation>Alcune frasi non si sono potute dire; ci sono i loro suoni ({why}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: what you set and practise holds only until the program ends.</source>
        <translation>In {folder} non si può scrivere: ciò che imposti e pratichi vale solo fino alla fine del programma.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved ({why}); they hold until the program ends.</source>
        <translation>Le tue impostazioni non si possono salvare ({why}); valgono fino alla fine del programma.</translation>
    </message>
    <message>
        <source>Something went wrong, but your session is safe. Details are in the log file.</source>
        <translation>Qualcosa è andato storto, ma la tua sessione è al sicuro. I dettagli sono nel file di registro.</translation>
    </message>
    <message>
        <source>The session log was written by a newer version of this program, so it is left as it is. What you do now is kept beside it, as {name}, and joined to it when the newer version starts.</source>
        <translation>Il registro delle sessioni è stato scritto da una versione più nuova, quindi resta com’è. Ciò che fai ora si conserva accanto, come {name}, e viene unito quando parte la versione più nuova.</translation>
    </message>
    <message>
        <source>Joined to the session log what an older version kept beside it: {sessions}.</source>
        <translation>Unito al registro ciò che una versione più vecchia teneva accanto: {sessions}.</translation>
    </message>
    <message>
        <source>Brought into the session log what was set aside while it could not be written: {sessions}.</source>
        <translation>Inserito nel registro ciò che era stato messo da parte mentre non poteva essere scritto: {sessions}.</translation>
    </message>
    <message>
        <source>What an older version kept beside the session log, as {name}, can&apos;t be joined to it now: {why}.</source>
        <translation>Ciò che una versione più vecchia teneva accanto al registro, come {name}, ora non si può unire: {why}.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be brought up to date now: {why}. You see it as it is; what you do is kept in memory for now.</source>
        <translation>Il registro delle sessioni ora non si può aggiornare: {why}. Lo vedi com’è; ciò che fai resta per ora in memoria.</translation>
    </message>
    <message>
        <source>The session log was replaced or removed by another program while this one was running. What this program had in it was brought into the one that is there now: {sessions}.</source>
        <translation>Un altro programma ha sostituito o tolto il registro delle sessioni mentre questo era aperto. Ciò che c’era è stato portato in quello attuale: {sessions}.</translation>
    </message>
    <message>
        <source>Beside the session log lies {name}, which a program that syncs folders made when two machines had written. It isn&apos;t loaded. Import it to bring its sessions in, then take it away.</source>
        <translation>Accanto al registro c’è {name}, creato da un programma di sincronizzazione quando due computer avevano scritto. Non viene caricato. Importalo per prenderne le sessioni, poi toglilo.</translation>
    </message>
    <message>
        <source>The disk is full, so this session is kept in memory for now. Free some space, and it will be saved.</source>
        <translation>Il disco è pieno, quindi questa sessione resta per ora in memoria. Libera spazio e verrà salvata.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be read: {why}. It is left as it is; no session in it is shown for now.</source>
        <translation>Il registro delle sessioni non si può leggere: {why}. Resta com’è; per ora non se ne mostra alcuna sessione.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be written ({why}), so this session is kept in memory for now.</source>
        <translation>Il registro delle sessioni non si può scrivere ({why}), quindi questa sessione resta per ora in memoria.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>lo sta usando un altro programma</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>è danneggiato</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>il file o la sua cartella è di sola lettura</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened, or its folder is read-only</source>
        <translation>il file non si apre, o la sua cartella è di sola lettura</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>non hai il permesso di scrivere lì</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>il disco segnala un errore</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}: trovato {found}, atteso {expected}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}</source>
        <translation>{place}: atteso {expected}</translation>
    </message>
    <message>
        <source>{place}: found {found}; did you mean “{meant}”?</source>
        <translation>{place}: trovato {found}; intendevi “{meant}”?</translation>
    </message>
    <message>
        <source>{place}: did you mean “{meant}”?</source>
        <translation>{place}: intendevi “{meant}”?</translation>
    </message>
    <message>
        <source>line {n}: {key}</source>
        <translation>riga {n}: {key}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}</source>
        <translation>Impossibile leggere {file}: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}</source>
        <translation>Impossibile scrivere {file}: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be moved: {why}</source>
        <translation>Impossibile spostare {file}: {why}</translation>
    </message>
    <message>
        <source>{fault}; the default, {default}, is used</source>
        <translation>{fault}; vale il valore predefinito, {default}</translation>
    </message>
    <message>
        <source>{fault}. The defaults are used; {kept}</source>
        <translation>{fault}. Valgono i valori predefiniti; {kept}</translation>
    </message>
    <message>
        <source>the file is kept as {name}</source>
        <translation>il file è conservato come {name}</translation>
    </message>
    <message>
        <source>the file stays where it is ({why})</source>
        <translation>il file resta dov’è ({why})</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabella</translation>
    </message>
    <message>
        <source>a table of named entries</source>
        <translation>una tabella di voci con nome</translation>
    </message>
    <message>
        <source>a text of {least} to {longest} characters, without control characters</source>
        <translation>un testo da {least} a {longest} caratteri, senza caratteri di controllo</translation>
    </message>
    <message>
        <source>a name of 1 to 40 small letters, digits and underscores</source>
        <translation>un nome da 1 a 40 lettere minuscole, cifre e trattini bassi</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un numero da {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un numero intero da {low} a {high}</translation>
    </message>
    <message>
        <source>a list of {least} to {most}, each {item}</source>
        <translation>un elenco da {least} a {most}, ogni voce {item}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>uno tra {names}</translation>
    </message>
    <message>
        <source>one of the keys {names}</source>
        <translation>una delle chiavi {names}</translation>
    </message>
    <message>
        <source>a name other than {names}</source>
        <translation>un nome diverso da {names}</translation>
    </message>
    <message>
        <source>a name that no other one has</source>
        <translation>un nome che nessun altro ha</translation>
    </message>
    <message>
        <source>a different name for each phase of an exercise</source>
        <translation>un nome diverso per ogni fase di un esercizio</translation>
    </message>
    <message>
        <source>low, default and high in rising order</source>
        <translation>low, default e high in ordine crescente</translation>
    </message>
    <message>
        <source>the name of a pose: {names}</source>
        <translation>il nome di una posa: {names}</translation>
    </message>
    <message>
        <source>at most {most} phases as written</source>
        <translation>al massimo {most} fasi scritte</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>al massimo {most}</translation>
    </message>
    <message>
        <source>{phases} when expanded</source>
        <translation>{phases} una volta espanse</translation>
    </message>
    <message>
        <source>at least one exercise</source>
        <translation>almeno un esercizio</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nessuno scelto</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>un file leggibile</translation>
    </message>
    <message>
        <source>a place that can be written to</source>
        <translation>un posto in cui si possa scrivere</translation>
    </message>
    <message>
        <source>a file that can be moved</source>
        <translation>un file che si possa spostare</translation>
    </message>
    <message>
        <source>a name that no built-in routine has</source>
        <translation>un nome che nessuna routine inclusa ha</translation>
    </message>
    <message>
        <source>a name that is free again</source>
        <translation>un nome di nuovo libero</translation>
    </message>
    <message>
        <source>the name of a routine in the library</source>
        <translation>il nome di una routine della raccolta</translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation>TOML valido</translation>
    </message>
    <message>
        <source>at most {version}: the file is for a newer version of this program</source>
        <translation>al massimo {version}: il file è per una versione più nuova di questo programma</translation>
    </message>
    <message>
        <source>another pose, which isn&apos;t built on this one</source>
        <translation>un’altra posa, non basata su questa</translation>
    </message>
    <message>
        <source>a name that no pose of the program has</source>
        <translation>un nome che nessuna posa del programma ha</translation>
    </message>
    <message>
        <source>a place in reach; this is {far} m off</source>
        <translation>un posto raggiungibile; questo è a {far} m</translation>
    </message>
    <message>
        <source>a turn within the joint&apos;s limits</source>
        <translation>una rotazione entro i limiti dell’articolazione</translation>
    </message>
    <message>
        <source>keys of at most {parts} parts between dots</source>
        <translation>chiavi di al massimo {parts} parti tra punti</translation>
    </message>
    <message>
        <source>{n} more faults</source>
        <translation>altri {n} errori</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>testo in UTF-8</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>byte che non sono UTF-8</translation>
    </message>
    <message>
        <source>one of its contacts: {names}</source>
        <translation>uno dei suoi contatti: {names}</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>un file normale</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>un file più grande</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>al massimo {size} KiB</translation>
    </message>
    <message>
        <source>a hand with pole, fingers and palm, none of them [0, 0, 0]</source>
        <translation>una mano con pole, fingers e palm, nessuno dei quali [0, 0, 0]</translation>
    </message>
    <message>
        <source>a profile that isn&apos;t in use</source>
        <translation>un profilo non in uso</translation>
    </message>
    <message>
        <source>no more than there are mistakes</source>
        <translation>non più degli errori che ci sono</translation>
    </message>
    <message>
        <source>a session of at most {most} phases</source>
        <translation>una sessione di al massimo {most} fasi</translation>
    </message>
    <message>
        <source>a session of at most {most} h</source>
        <translation>una sessione di al massimo {most} h</translation>
    </message>
    <message>
        <source>a name with a letter or digit in it, without slashes</source>
        <translation>un nome con almeno una lettera o una cifra, senza barre</translation>
    </message>
    <message>
        <source>a name that nobody else has here</source>
        <translation>un nome che qui nessun altro ha</translation>
    </message>
    <message>
        <source>a routine of your own: duplicate a built-in one to change it</source>
        <translation>una routine propria: duplica una inclusa per cambiarla</translation>
    </message>
    <message>
        <source>any but the first one</source>
        <translation>un altro, non il primo</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ancora {n}</translation>
    </message>
    <message>
        <source>Next notice, {n} more</source>
        <translation>Prossimo avviso, ancora {n}</translation>
    </message>
    <message>
        <source>No voice was found on this computer. eSpeak NG is a free one.</source>
        <translation>Su questo computer non c’è alcuna voce. eSpeak NG è una voce gratuita.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the routine</source>
        <translation>Schema della routine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(senza titolo)</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Step of getting into position</source>
        <translation>Passo per mettersi in posizione</translation>
    </message>
    <message>
        <source>Phase once a set</source>
        <translation>Fase una volta per serie</translation>
    </message>
    <message>
        <source>Phase of each repetition</source>
        <translation>Fase di ogni ripetizione</translation>
    </message>
    <message>
        <source>Step of switching sides</source>
        <translation>Passo del cambio di lato</translation>
    </message>
    <message>
        <source>Step of resting</source>
        <translation>Passo di riposo</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Forma più facile</translation>
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
        <translation>Dichiara una pausa</translation>
    </message>
    <message>
        <source>A week of holiday or illness doesn&apos;t break your row of weeks.</source>
        <translation>Una settimana di vacanza o malattia non interrompe la tua serie di settimane.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Settimana scorsa</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Settimana prossima</translation>
    </message>
    <message>
        <source>The week after next</source>
        <translation>Tra due settimane</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quattro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinque</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sei</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sette</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Otto</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nove</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dieci</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Undici</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Dodici</translation>
    </message>
    <message>
        <source>Last repetition of this set</source>
        <translation>Ultima ripetizione di questa serie</translation>
    </message>
    <message>
        <source>Last breath in this position</source>
        <translation>Ultimo respiro in questa posizione</translation>
    </message>
    <message>
        <source>Hold, lungs full</source>
        <translation>Trattieni, polmoni pieni</translation>
    </message>
    <message>
        <source>Hold, lungs empty</source>
        <translation>Trattieni, polmoni vuoti</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposa</translation>
    </message>
    <message>
        <source>Set {set} of {sets} is next</source>
        <translation>Segue la serie {set} di {sets}</translation>
    </message>
    <message>
        <source>{count} of {of} is next</source>
        <translation>Segue {count} di {of}</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia lato</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparati</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Poi: {exercise}</translation>
    </message>
    <message>
        <source>You need {needs}</source>
        <translation>Ti serve {needs}</translation>
    </message>
    <message>
        <source>Press a key when you are ready</source>
        <translation>Premi un tasto quando vuoi continuare</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Sei a metà</translation>
    </message>
    <message>
        <source>And up</source>
        <translation>E su</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>E giù</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds</source>
        <translation>Riposa per {seconds} secondi</translation>
    </message>
    <message>
        <source>Session complete. Well done</source>
        <translation>Sessione finita. Ben fatto</translation>
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
        <translation>Il tuo posto</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Ti serve</translation>
    </message>
    <message>
        <source>Put the laptop beside the mat, on a low stool or box, 2 m from your eyes, and tilt it.</source>
        <translation>Metti il portatile accanto al tappetino, su uno sgabello basso o una scatola, a 2 m dagli occhi, e inclinalo.</translation>
    </message>
    <message>
        <source>Can you read this line from the mat?</source>
        <translation>Leggi questa riga dal tappetino?</translation>
    </message>
    <message>
        <source>Can you hear the voice from the mat?</source>
        <translation>Senti la voce dal tappetino?</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Prova la voce</translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation>Sto parlando …</translation>
    </message>
    <message>
        <source>Breathe in through the nose.</source>
        <translation>Inspira dal naso.</translation>
    </message>
    <message>
        <source>There is no voice here. The screen alone tells you all you need.</source>
        <translation>Qui non c’è voce. Lo schermo da solo dice tutto ciò che serve.</translation>
    </message>
    <message>
        <source>If not, set a longer distance:</source>
        <translation>Se no, imposta una distanza maggiore:</translation>
    </message>
    <message>
        <source>That was the voice. Too quiet, or nothing at all? Turn the sound up and try again.</source>
        <translation>Era la voce. Troppo bassa, o non hai sentito nulla? Alza il volume e riprova.</translation>
    </message>
</context>
<context>
    <name>PortionTable</name>
    <message>
        <source>No exercises are noted for this session.</source>
        <translation>Per questa sessione non sono annotati esercizi.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} di {planned}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Serie {n}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <translation>destra</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>Bridge floor</source>
        <translation>Ponte, a terra</translation>
    </message>
    <message>
        <source>Bridge lifted</source>
        <translation>Ponte, in alto</translation>
    </message>
    <message>
        <source>Deadlift tall</source>
        <translation>Stacco, alto</translation>
    </message>
    <message>
        <source>Deadlift hinge</source>
        <translation>Stacco, inclinato</translation>
    </message>
    <message>
        <source>Deadlift toes tall</source>
        <translation>Stacco con dita, alto</translation>
    </message>
    <message>
        <source>Deadlift toes hinge</source>
        <translation>Stacco con dita, inclinato</translation>
    </message>
    <message>
        <source>Deadlift wall tall</source>
        <translation>Stacco al muro, alto</translation>
    </message>
    <message>
        <source>Deadlift wall hinge</source>
        <translation>Stacco al muro, inclinato</translation>
    </message>
    <message>
        <source>Lunge straight</source>
        <translation>Affondo dritto</translation>
    </message>
    <message>
        <source>Lunge straight tuck</source>
        <translation>Affondo dritto, bacino arrotolato</translation>
    </message>
    <message>
        <source>Lunge straight bend</source>
        <translation>Affondo dritto, inclinato</translation>
    </message>
    <message>
        <source>Lunge straight deep 1</source>
        <translation>Affondo dritto, profondo 1</translation>
    </message>
    <message>
        <source>Lunge straight deep 2</source>
        <translation>Affondo dritto, profondo 2</translation>
    </message>
    <message>
        <source>Lunge straight deep 3</source>
        <translation>Affondo dritto, profondo 3</translation>
    </message>
    <message>
        <source>Lunge out</source>
        <translation>Affondo in fuori</translation>
    </message>
    <message>
        <source>Lunge out tuck</source>
        <translation>Affondo in fuori, bacino arrotolato</translation>
    </message>
    <message>
        <source>Lunge out bend</source>
        <translation>Affondo in fuori, inclinato</translation>
    </message>
    <message>
        <source>Lunge out deep 1</source>
        <translation>Affondo in fuori, profondo 1</translation>
    </message>
    <message>
        <source>Lunge out deep 2</source>
        <translation>Affondo in fuori, profondo 2</translation>
    </message>
    <message>
        <source>Lunge out deep 3</source>
        <translation>Affondo in fuori, profondo 3</translation>
    </message>
    <message>
        <source>Lunge in</source>
        <translation>Affondo in dentro</translation>
    </message>
    <message>
        <source>Lunge in tuck</source>
        <translation>Affondo in dentro, bacino arrotolato</translation>
    </message>
    <message>
        <source>Lunge in bend</source>
        <translation>Affondo in dentro, inclinato</translation>
    </message>
    <message>
        <source>Lunge in deep 1</source>
        <translation>Affondo in dentro, profondo 1</translation>
    </message>
    <message>
        <source>Lunge in deep 2</source>
        <translation>Affondo in dentro, profondo 2</translation>
    </message>
    <message>
        <source>Lunge in deep 3</source>
        <translation>Affondo in dentro, profondo 3</translation>
    </message>
    <message>
        <source>Lunge wide</source>
        <translation>Affondo largo</translation>
    </message>
    <message>
        <source>Learn level</source>
        <translation>Impara: in piano</translation>
    </message>
    <message>
        <source>Learn tipped</source>
        <translation>Impara: inclinato</translation>
    </message>
    <message>
        <source>Learn flared</source>
        <translation>Impara: costole aperte</translation>
    </message>
    <message>
        <source>Learn seated</source>
        <translation>Impara: seduto</translation>
    </message>
    <message>
        <source>Learn heel up</source>
        <translation>Impara: tallone in alto</translation>
    </message>
    <message>
        <source>Learn leg forward</source>
        <translation>Impara: gamba avanti</translation>
    </message>
    <message>
        <source>Learn leg back</source>
        <translation>Impara: gamba indietro</translation>
    </message>
    <message>
        <source>Learn bent</source>
        <translation>Impara: piegato</translation>
    </message>
    <message>
        <source>Learn folded</source>
        <translation>Impara: chiuso</translation>
    </message>
    <message>
        <source>Mistake bridge arched</source>
        <translation>Errore: ponte inarcato</translation>
    </message>
    <message>
        <source>Mistake lunge arched</source>
        <translation>Errore: affondo inarcato</translation>
    </message>
    <message>
        <source>Mistake deadlift twisted</source>
        <translation>Errore: stacco in torsione</translation>
    </message>
    <message>
        <source>Mistake deadlift locked</source>
        <translation>Errore: stacco, ginocchio bloccato</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>In piedi</translation>
    </message>
    <message>
        <source>Standing weight</source>
        <translation>In piedi con peso</translation>
    </message>
    <message>
        <source>Rest standing</source>
        <translation>Riposo in piedi</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>In ginocchio</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Sdraiato</translation>
    </message>
</context>
<context>
    <name>PoseChooser</name>
    <message>
        <source>Choose a pose</source>
        <translation>Scegli una posa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>Un’altra posa per la prossima ripetizione</translation>
    </message>
    <message>
        <source>One pose less</source>
        <translation>Una posa in meno</translation>
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
        <translation>Risonanza</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Uguale</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moment of the routine</source>
        <translation>Momento della routine</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} di {of}</translation>
    </message>
    <message>
        <source>set {n} of {of}</source>
        <translation>serie {n} di {of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who practises?</source>
        <translation>Chi si allena?</translation>
    </message>
    <message>
        <source>Each person has settings, choices, routines and a log of their own.</source>
        <translation>Ogni persona ha impostazioni, scelte, routine e registro propri.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>practises now</source>
        <translation>si allena ora</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Nuovo nome di {name}</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Nome di una nuova persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Atteso {right}</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people here; settings and log are kept aside.</source>
        <translation>«{name}» non è più tra le persone qui; impostazioni e registro sono conservati a parte.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the voice</source>
        <translation>Preparazione della voce</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>A line to read from the mat</source>
        <translation>Una riga da leggere dal tappetino</translation>
    </message>
</context>
<context>
    <name>ReminderNote</name>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Salva come file di calendario…</translation>
    </message>
    <message>
        <source>At most one a day, and none once the week&apos;s goal is reached, after a session, or in a week of pause. To be reminded while the program is closed, put it into your calendar.</source>
        <translation>Al massimo uno al giorno, e nessuno se l’obiettivo della settimana è raggiunto, dopo una sessione o in una settimana di pausa. Per riceverlo a programma chiuso, mettilo nel tuo calendario.</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications from the program, so it can&apos;t remind you itself. Save the reminder as a calendar file instead, and open it with your calendar.</source>
        <translation>Questo ambiente non accetta avvisi dal programma, quindi non può ricordartelo lui. Salva il promemoria come file di calendario e aprilo con il tuo calendario.</translation>
    </message>
    <message>
        <source>Save the reminder for your calendar</source>
        <translation>Salva il promemoria per il tuo calendario</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A good moment for your session of %n minutes, if it suits you.</source>
        <translation>
            <numerusform>Un buon momento per la tua sessione di %n minuto, se ti va.</numerusform>
            <numerusform>Un buon momento per la tua sessione di %n minuti, se ti va.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day of the week first.</source>
        <translation>Scegli prima un giorno della settimana.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file} non si è potuto scrivere: {why}</translation>
    </message>
    <message>
        <source>Written: {file}. Open it with your calendar.</source>
        <translation>Scritto: {file}. Aprilo con il tuo calendario.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n sessions: {endings}. {length} of exercise in all.</source>
        <translation>
            <numerusform>%n sessione: {endings}. {length} di esercizio in tutto.</numerusform>
            <numerusform>%n sessioni: {endings}. {length} di esercizio in tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Registro delle sessioni</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>dal {first} al {last}</translation>
    </message>
    <message>
        <source>There is no session in this period.</source>
        <translation>In questo periodo non ci sono sessioni.</translation>
    </message>
    <message>
        <source>Tightness and effort are what the person said, from 0 (none) to 10; a dash where nothing was said. Done and planned are repetitions or breaths. Rehearsals are left out.</source>
        <translation>Tensione e sforzo sono ciò che la persona ha indicato, da 0 (niente) a 10; un trattino dove non ha detto nulla. Fatto e previsto sono ripetizioni o respiri. Le prove sono escluse.</translation>
    </message>
    <message>
        <source>How tight before a session (dot) and after it (ring), 0 to 10</source>
        <translation>Tensione prima di una sessione (punto) e dopo (anello), da 0 a 10</translation>
    </message>
    <message>
        <source>How tight before the sessions of each week, on average, 0 to 10</source>
        <translation>Tensione prima delle sessioni di ogni settimana, in media, da 0 a 10</translation>
    </message>
    <message>
        <source>Nothing was said about tightness.</source>
        <translation>Sulla tensione non è stato detto nulla.</translation>
    </message>
    <message>
        <source>A session changes it by {drop} on average.</source>
        <translation>Una sessione la cambia in media di {drop}.</translation>
    </message>
    <message>
        <source>By exercise and side</source>
        <translation>Per esercizio e lato</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>Fatto sul previsto</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} di {planned}</translation>
    </message>
    <message>
        <source>From the person&apos;s own log in the program Hamstring, {day}</source>
        <translation>Dal registro della persona nel programma Hamstring, {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Pagina {page} di {count}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <translation>destra</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Tight before</source>
        <translation>Tensione prima</translation>
    </message>
    <message>
        <source>Tight after</source>
        <translation>Tensione dopo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Sforzo</translation>
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
        <translation>Per un fisioterapista</translation>
    </message>
    <message>
        <source>Pages to print or send (PDF): sums by exercise and side, how tight it was over time, and every session with its ending, scores and note. The name is left blank, to be filled in by hand.</source>
        <translation>Pagine da stampare o inviare (PDF): totali per esercizio e lato, la tensione nel tempo e ogni sessione con fine, punteggi e nota. Il nome resta vuoto, da scrivere a mano.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ultimi 3 mesi</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ultimo anno</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Giorni a scelta</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>Desk break</source>
        <translation>Pausa alla scrivania</translation>
    </message>
    <message>
        <source>After long sitting: the front of the hips, then one set of the deadlift. One set is fewer than the two to three of the full practice; this is a break, not a replacement for it.</source>
        <translation>Dopo tanto tempo seduti: la parte anteriore delle anche, poi una serie di stacco. Una serie è meno delle due o tre della pratica completa; è una pausa, non la sostituisce.</translation>
    </message>
    <message>
        <source>Three-way hip flexor release</source>
        <translation>Flessori dell’anca in tre posizioni</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>Flessori dell’anca</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Dritta</translation>
    </message>
    <message>
        <source>Right knee on pad</source>
        <translation>Ginocchio destro sul cuscino</translation>
    </message>
    <message>
        <source>Tall, hands on hips</source>
        <translation>Busto alto, mani sui fianchi</translation>
    </message>
    <message>
        <source>Breathe out and tuck</source>
        <translation>Espira, arrotola il bacino</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat, right hip stretches</source>
        <translation>Coccige giù, zona lombare piatta, si allunga l’anca destra</translation>
    </message>
    <message>
        <source>Breathe out. Tailbone down, low back flat.</source>
        <translation>Espira. Coccige giù, zona lombare piatta.</translation>
    </message>
    <message>
        <source>Right arm overhead</source>
        <translation>Braccio destro in alto</translation>
    </message>
    <message>
        <source>Bend to the left</source>
        <translation>Inclinati a sinistra</translation>
    </message>
    <message>
        <source>Right arm up, bend left.</source>
        <translation>Braccio destro in alto, inclinati a sinistra.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall</source>
        <translation>Inspira e allungati</translation>
    </message>
    <message>
        <source>Right arm long, pelvis stays tucked</source>
        <translation>Braccio destro teso, bacino arrotolato</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Inspira e allungati.</translation>
    </message>
    <message>
        <source>Breathe out, bend left</source>
        <translation>Espira, inclinati a sinistra</translation>
    </message>
    <message>
        <source>Left ribs down, right hip stretches</source>
        <translation>Costole di sinistra giù, si allunga l’anca destra</translation>
    </message>
    <message>
        <source>Breathe out. Left ribs down, bend deeper.</source>
        <translation>Espira. Costole di sinistra giù, inclinati di più.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip stretch.</source>
        <translation>Senti allungarsi la parte anteriore dell’anca destra.</translation>
    </message>
    <message>
        <source>Wide, rotated out</source>
        <translation>Larga, rotazione esterna</translation>
    </message>
    <message>
        <source>4 to 6 inches (10 to 15 cm) to the left</source>
        <translation>Da 10 a 15 cm a sinistra</translation>
    </message>
    <message>
        <source>Turn knee clockwise</source>
        <translation>Gira in senso orario</translation>
    </message>
    <message>
        <source>Right foot goes behind you, to the left</source>
        <translation>Il piede destro va dietro di te, a sinistra</translation>
    </message>
    <message>
        <source>Tuck, then bend left</source>
        <translation>Arrotola, inclinati a sinistra</translation>
    </message>
    <message>
        <source>Breathe in, right arm long.</source>
        <translation>Inspira, braccio destro teso.</translation>
    </message>
    <message>
        <source>Wide, rotated in</source>
        <translation>Larga, rotazione interna</translation>
    </message>
    <message>
        <source>Turn counter-clockwise</source>
        <translation>Gira in senso antiorario</translation>
    </message>
    <message>
        <source>Left foot in front, hands on hips</source>
        <translation>Piede sinistro davanti, mani sui fianchi</translation>
    </message>
    <message>
        <source>Right knee on the pad, left foot in front, hands on hips.</source>
        <translation>Ginocchio destro sul cuscino, piede sinistro davanti, mani sui fianchi.</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat</source>
        <translation>Coccige giù, zona lombare piatta</translation>
    </message>
    <message>
        <source>Breathe out and tuck.</source>
        <translation>Espira e arrotola il bacino.</translation>
    </message>
    <message>
        <source>Kneel in a lunge: left foot in front, right knee on the pad, under the hip.</source>
        <translation>Mettiti in affondo in ginocchio: piede sinistro davanti, ginocchio destro sul cuscino, sotto l’anca.</translation>
    </message>
    <message>
        <source>Curl the right toes under. Torso upright, hands on hips.</source>
        <translation>Punta le dita del piede destro. Busto eretto, mani sui fianchi.</translation>
    </message>
    <message>
        <source>Breathe out: ribs down, tailbone curls down, low back flat, until the front of the right hip stretches.</source>
        <translation>Espira: costole giù, il coccige si arrotola, zona lombare piatta, finché si allunga la parte anteriore dell’anca destra.</translation>
    </message>
    <message>
        <source>Reach the right arm overhead and bend to the left.</source>
        <translation>Porta il braccio destro sopra la testa e inclinati a sinistra.</translation>
    </message>
    <message>
        <source>Arching the low back: keep the pelvis tucked while you bend.</source>
        <translation>Inarcare la zona lombare: tieni il bacino arrotolato mentre ti inclini.</translation>
    </message>
    <message>
        <source>Hip flexors that let go let the pelvis come back to neutral, and the hamstrings are no longer pulled from the front.</source>
        <translation>Se i flessori dell’anca si lasciano andare, il bacino torna neutro e nulla tira più gli ischiocrurali dal davanti.</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>anca destra</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>Stacco su una gamba</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Stacco</translation>
    </message>
    <message>
        <source>one dumbbell or kettlebell</source>
        <translation>un manubrio o kettlebell</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>In piedi</translation>
    </message>
    <message>
        <source>One dumbbell or kettlebell</source>
        <translation>Un manubrio o kettlebell</translation>
    </message>
    <message>
        <source>Pad under right knee</source>
        <translation>Cuscino sotto ginocchio destro</translation>
    </message>
    <message>
        <source>A pad or a folded towel; left foot in front</source>
        <translation>Un cuscino o asciugamano piegato; piede sinistro davanti</translation>
    </message>
    <message>
        <source>Right knee on the pad or folded towel. Left foot in front.</source>
        <translation>Ginocchio destro su cuscino o asciugamano, piede sinistro davanti.</translation>
    </message>
    <message>
        <source>Torso upright, knee under the hip, toes curled under</source>
        <translation>Busto eretto, ginocchio sotto l’anca, dita puntate</translation>
    </message>
    <message>
        <source>Knee under the hip, toes curled under. Upright, hands on hips.</source>
        <translation>Ginocchio sotto l’anca, dita puntate. Busto eretto, mani sui fianchi.</translation>
    </message>
    <message>
        <source>Three slow breaths in each of three positions, each counted as you breathe in; then the same on the other side.</source>
        <translation>Tre respiri lenti in ognuna delle tre posizioni, contati quando inspiri; poi lo stesso dall’altro lato.</translation>
    </message>
    <message>
        <source>Take the dumbbell or kettlebell in the left hand.</source>
        <translation>Prendi il manubrio o kettlebell con la mano sinistra.</translation>
    </message>
    <message>
        <source>Stand on right leg</source>
        <translation>Sulla gamba destra</translation>
    </message>
    <message>
        <source>Tall, knee softly bent, core engaged</source>
        <translation>Busto alto, ginocchio morbido, addome attivo</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Busto alto sulla gamba destra, ginocchio morbido, addome attivo.</translation>
    </message>
    <message>
        <source>Hips back, hinge</source>
        <translation>Bacino indietro, inclinati</translation>
    </message>
    <message>
        <source>Left leg lifts straight behind</source>
        <translation>La gamba sinistra sale tesa dietro</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw</source>
        <translation>Busto e gamba insieme, come una bilancia</translation>
    </message>
    <message>
        <source>Spine neutral</source>
        <translation>Colonna neutra</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches</source>
        <translation>Fermati quando tira dietro la coscia</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw.</source>
        <translation>Busto e gamba insieme, come una bilancia.</translation>
    </message>
    <message>
        <source>Spine neutral.</source>
        <translation>Colonna neutra.</translation>
    </message>
    <message>
        <source>Stop where it stretches.</source>
        <translation>Fermati quando tira.</translation>
    </message>
    <message>
        <source>The right hamstring stretches</source>
        <translation>Si allunga il retro della coscia destra</translation>
    </message>
    <message>
        <source>Drive up tall</source>
        <translation>Spingi e risali</translation>
    </message>
    <message>
        <source>Right heel presses</source>
        <translation>Il tallone destro spinge</translation>
    </message>
    <message>
        <source>Squeeze the glute at the top</source>
        <translation>Stringi il gluteo in alto</translation>
    </message>
    <message>
        <source>Out, drive up tall.</source>
        <translation>Espira, spingi e risali.</translation>
    </message>
    <message>
        <source>Up, press the right heel.</source>
        <translation>Su, spingi col tallone destro.</translation>
    </message>
    <message>
        <source>Up, squeeze the glute.</source>
        <translation>Su, stringi il gluteo.</translation>
    </message>
    <message>
        <source>Change hands</source>
        <translation>Cambia mano</translation>
    </message>
    <message>
        <source>Weight in the left hand.</source>
        <translation>Il peso nella mano sinistra.</translation>
    </message>
    <message>
        <source>Knee softly bent, core engaged</source>
        <translation>Ginocchio morbido, addome attivo</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee soft.</source>
        <translation>Busto alto sulla gamba destra, ginocchio morbido.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposa</translation>
    </message>
    <message>
        <source>Both feet down, weight down</source>
        <translation>Piedi a terra, peso a terra</translation>
    </message>
    <message>
        <source>Both feet down, put the weight down.</source>
        <translation>Appoggia entrambi i piedi e posa il peso.</translation>
    </message>
    <message>
        <source>Stand tall, weight on the right leg, that knee softly bent, core engaged.</source>
        <translation>In piedi, busto alto, peso sulla gamba destra, quel ginocchio morbido, addome attivo.</translation>
    </message>
    <message>
        <source>Hold the dumbbell or kettlebell in the left hand, opposite to the standing leg.</source>
        <translation>Tieni il manubrio o kettlebell nella mano sinistra, opposta alla gamba d’appoggio.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge; torso and left leg move as one, like a seesaw; spine neutral.</source>
        <translation>Spingi il bacino indietro e inclinati; busto e gamba sinistra si muovono insieme, come una bilancia; colonna neutra.</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches, then drive through the right heel back to tall and squeeze the glute.</source>
        <translation>Fermati quando tira dietro la coscia, poi spingi col tallone destro fino a tornare in piedi e stringi il gluteo.</translation>
    </message>
    <message>
        <source>Twisting the torso: both hips face the floor.</source>
        <translation>Torcere il busto: tieni entrambe le anche rivolte al pavimento.</translation>
    </message>
    <message>
        <source>Locking the standing knee: keep it softly bent.</source>
        <translation>Bloccare il ginocchio d’appoggio: tienilo morbido.</translation>
    </message>
    <message>
        <source>Strength through the whole length of the muscle teaches the nervous system that long is safe.</source>
        <translation>La forza su tutta la lunghezza del muscolo insegna al sistema nervoso che allungarsi è sicuro.</translation>
    </message>
    <message>
        <source>Put the weight down</source>
        <translation>Posa il peso</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>Dita dei piedi a terra</translation>
    </message>
    <message>
        <source>The toes of the free foot stay lightly on the floor behind, without weight.</source>
        <translation>Le dita del piede libero restano appena appoggiate dietro, senza peso.</translation>
    </message>
    <message>
        <source>Left toes on the floor behind, without weight</source>
        <translation>Dita del piede sinistro a terra dietro, senza peso</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged. Left toes lightly on the floor behind.</source>
        <translation>Busto alto sulla gamba destra, ginocchio morbido, addome attivo. Dita del piede sinistro appena appoggiate dietro.</translation>
    </message>
    <message>
        <source>Stand on the right leg, left toes lightly on the floor behind.</source>
        <translation>Stai sulla gamba destra, dita del piede sinistro appena appoggiate dietro.</translation>
    </message>
    <message>
        <source>Left toes slide back, no weight on them</source>
        <translation>Le dita del piede sinistro scivolano indietro, senza peso</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Mano al muro</translation>
    </message>
    <message>
        <source>The free hand holds a wall or something sturdy.</source>
        <translation>La mano libera si appoggia al muro o a qualcosa di stabile.</translation>
    </message>
    <message>
        <source>a wall or something sturdy to hold</source>
        <translation>un muro o qualcosa di stabile a cui tenersi</translation>
    </message>
    <message>
        <source>Right hand on wall</source>
        <translation>Mano destra al muro</translation>
    </message>
    <message>
        <source>Stand on the right leg, knee softly bent</source>
        <translation>Stai sulla gamba destra, ginocchio morbido</translation>
    </message>
    <message>
        <source>Right hand on a wall or something sturdy. Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Mano destra al muro o a qualcosa di stabile. Busto alto sulla gamba destra, ginocchio morbido, addome attivo.</translation>
    </message>
    <message>
        <source>Stand on the right leg</source>
        <translation>Stai sulla gamba destra</translation>
    </message>
    <message>
        <source>Right hand on the wall, stand on the right leg.</source>
        <translation>Mano destra al muro, stai sulla gamba destra.</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>gamba destra</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Consulta un medico o un fisioterapista prima di iniziare qualcosa di nuovo.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Fermati subito se qualcosa fa male. Il tasto P o il pulsante «Dolore: ferma» termina la sessione in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Sitting keeps hip flexors short</source>
        <translation>Stare seduti accorcia i flessori</translation>
    </message>
    <message>
        <source>Sitting, cycling and running tighten the hip flexors at the front of the hip. They are still short when you stand up.</source>
        <translation>Stare seduti, pedalare e correre irrigidiscono i flessori, davanti all’anca. Quando ti alzi sono ancora corti.</translation>
    </message>
    <message>
        <source>The pelvis tips forward</source>
        <translation>Il bacino si inclina in avanti</translation>
    </message>
    <message>
        <source>Tight is often not short</source>
        <translation>Teso spesso non è corto</translation>
    </message>
    <message>
        <source>Hamstrings that always feel tight are often not short at all. They run from the pelvis to below the knee; they bend the knee, extend the hip and help to hold the pelvis level.</source>
        <translation>Gli ischiocrurali che sembrano sempre tesi spesso non sono affatto corti. Vanno dal bacino a sotto il ginocchio: piegano il ginocchio, estendono l’anca e aiutano a tenere il bacino in piano.</translation>
    </message>
    <message>
        <source>Gentle first week</source>
        <translation>Prima settimana leggera</translation>
    </message>
    <message>
        <source>All three exercises to get to know them: two sets of the bridge instead of three to five, one of the deadlift instead of two to three, with the toes on the floor. Fewer than the full practice; move on when it feels easy.</source>
        <translation>Tutti e tre gli esercizi per conoscerli: due serie di ponte invece di tre o più, fino a cinque, una di stacco invece di due o tre, con le dita a terra. Meno della pratica completa; prosegui quando ti sembra facile.</translation>
    </message>
    <message>
        <source>Breathing bridge with hip lift</source>
        <translation>Ponte con respirazione</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Ponte</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>un tappetino</translation>
    </message>
    <message>
        <source>Take a block or a rolled towel. Lie on your back on the mat, knees bent, feet on the floor, hip-width apart.</source>
        <translation>Prendi un mattoncino o un asciugamano arrotolato. Sdraiati sulla schiena sul tappetino, ginocchia piegate, piedi a terra larghi come le anche.</translation>
    </message>
    <message>
        <source>Block or rolled towel between your knees. Each lift counts as one.</source>
        <translation>Mattoncino o asciugamano arrotolato tra le ginocchia. Ogni sollevamento è una ripetizione.</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Sulla schiena</translation>
    </message>
    <message>
        <source>Tight hip flexors tip the pelvis forward: anterior tilt. The hamstrings are attached to the pelvis, so they are pulled long and brace even when you just stand.</source>
        <translation>I flessori dell’anca tesi inclinano il bacino in avanti: antiversione. Gli ischiocrurali sono attaccati al bacino: vengono tirati e si contraggono anche solo stando in piedi.</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Sdraiati sulla schiena</translation>
    </message>
    <message>
        <source>Block between knees</source>
        <translation>Mattoncino tra le ginocchia</translation>
    </message>
    <message>
        <source>A foam block or a rolled towel</source>
        <translation>Un mattoncino morbido o un asciugamano arrotolato</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Through the nose, hips down, ribs wide</source>
        <translation>Dal naso, bacino giù, costole larghe</translation>
    </message>
    <message>
        <source>Breathe out and lift</source>
        <translation>Espira e sali</translation>
    </message>
    <message>
        <source>Hips up 3 to 4 inches (8 to 10 cm)</source>
        <translation>Bacino su, da 8 a 10 cm</translation>
    </message>
    <message>
        <source>All the way out, ribs down</source>
        <translation>Fuori tutta l’aria, costole giù</translation>
    </message>
    <message>
        <source>Heels press, glutes lift</source>
        <translation>I talloni spingono, i glutei sollevano</translation>
    </message>
    <message>
        <source>Not too high: no arch in the back</source>
        <translation>Non troppo in alto: schiena non inarcata</translation>
    </message>
    <message>
        <source>Core firm, hips up 3 to 4 inches</source>
        <translation>Addome attivo, bacino su da 8 a 10 cm</translation>
    </message>
    <message>
        <source>Breathe out all the way, and lift the hips three to four inches.</source>
        <translation>Butta fuori tutta l’aria e solleva il bacino da otto a dieci centimetri.</translation>
    </message>
    <message>
        <source>Ribs down, core firm. Eight to ten centimetres, no more.</source>
        <translation>Costole giù, addome attivo. Da otto a dieci centimetri, non di più.</translation>
    </message>
    <message>
        <source>Press the heels down. The glutes lift.</source>
        <translation>Spingi i talloni. I glutei sollevano il bacino.</translation>
    </message>
    <message>
        <source>Not too high. Don&apos;t arch the back.</source>
        <translation>Non troppo in alto. Non inarcare la schiena.</translation>
    </message>
    <message>
        <source>Breathe in and lower</source>
        <translation>Inspira e scendi</translation>
    </message>
    <message>
        <source>Hips back to the floor, ribs wide</source>
        <translation>Il bacino torna a terra, costole larghe</translation>
    </message>
    <message>
        <source>In, and down.</source>
        <translation>Inspira e scendi.</translation>
    </message>
    <message>
        <source>Lie on your back on the mat.</source>
        <translation>Sdraiati sulla schiena sul tappetino.</translation>
    </message>
    <message>
        <source>Bend your knees and put your feet on the floor, hip-width apart.</source>
        <translation>Piega le ginocchia e appoggia i piedi a terra, larghi come le anche.</translation>
    </message>
    <message>
        <source>Hold the block or the rolled towel between your knees.</source>
        <translation>Tieni il mattoncino o l’asciugamano arrotolato tra le ginocchia.</translation>
    </message>
    <message>
        <source>Breathe in first. Then each lift, on a breath out, counts as one; the breath in that lowers the hips belongs to it.</source>
        <translation>Prima inspira. Poi ogni sollevamento, espirando, è una ripetizione; l’inspirazione che abbassa il bacino ne fa parte.</translation>
    </message>
    <message>
        <source>Lifting too high and arching the back: 3 to 4 inches (8 to 10 cm) are enough.</source>
        <translation>Salire troppo e inarcare la schiena: bastano da 8 a 10 cm.</translation>
    </message>
    <message>
        <source>Breathing with the diaphragm and lifting only a little builds strength and balance, brings ribs and pelvis back over each other, and lets protective tension go.</source>
        <translation>Respirare col diaframma e sollevare poco dà forza ed equilibrio, riallinea costole e bacino e scioglie la tensione di protezione.</translation>
    </message>
    <message>
        <source>Single-leg deadlift, toes down</source>
        <translation>Stacco, dita a terra</translation>
    </message>
    <message>
        <source>Keep the toes of the left foot lightly on the floor behind, without weight.</source>
        <translation>Tieni le dita del piede sinistro appena appoggiate dietro, senza peso.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge, spine neutral.</source>
        <translation>Spingi il bacino indietro e inclinati, colonna neutra.</translation>
    </message>
    <message>
        <source>Breath comes first</source>
        <translation>Prima viene il respiro</translation>
    </message>
    <message>
        <source>Slow, controlled breathing brings ribs and pelvis over each other, lets the core stabilise, and tells the nervous system that it may let go.</source>
        <translation>Respirare lento e controllato allinea costole e bacino, permette al centro del corpo di stabilizzarsi e dice al sistema nervoso che può lasciar andare.</translation>
    </message>
    <message>
        <source>Why stretching backfires</source>
        <translation>Perché lo stretching è controproducente</translation>
    </message>
    <message>
        <source>So tightness is the symptom. Stretching a muscle that is already long can strain it, and can make the nervous system hold on harder.</source>
        <translation>La tensione è dunque il sintomo. Allungare un muscolo già lungo può lesionarlo e spingere il sistema nervoso a trattenere ancora di più.</translation>
    </message>
    <message>
        <source>Three exercises, three times a week</source>
        <translation>Tre esercizi, tre volte a settimana</translation>
    </message>
    <message>
        <source>The bridge joins breath and glutes, the hip flexor release frees the front of the hips, the deadlift makes the hamstrings strong at full length. Do them one after the other, three times a week.</source>
        <translation>Il ponte unisce respiro e glutei, il lavoro sui flessori libera la parte anteriore delle anche, lo stacco rende forti gli ischiocrurali in tutta la lunghezza. Falli uno dopo l’altro, tre volte a settimana.</translation>
    </message>
    <message>
        <source>Hamstring release</source>
        <translation>Liberare gli ischiocrurali</translation>
    </message>
    <message>
        <source>Breath first, then the front of the hips, then strength: three exercises for hamstrings that always feel tight.</source>
        <translation>Prima il respiro, poi la parte anteriore delle anche, poi la forza: tre esercizi per ischiocrurali che sembrano sempre tesi.</translation>
    </message>
    <message>
        <source>Sleepy glutes</source>
        <translation>Glutei addormentati</translation>
    </message>
    <message>
        <source>When the glutes, which extend the hip, are weak, hamstrings and lower back have to do their work as well: more tension.</source>
        <translation>Se i glutei, che estendono l’anca, sono deboli, ischiocrurali e zona lombare devono fare anche il loro lavoro: più tensione.</translation>
    </message>
    <message>
        <source>Five-minute reset</source>
        <translation>Reset di cinque minuti</translation>
    </message>
    <message>
        <source>Breath and bridge only, four sets in about five minutes: slow breathing, small lifts, then back to your day.</source>
        <translation>Solo respiro e ponte, quattro serie in circa cinque minuti: respiro lento, piccoli sollevamenti, poi di nuovo alla tua giornata.</translation>
    </message>
    <message>
        <source>Up, left foot wider</source>
        <translation>Su, piede sinistro in fuori</translation>
    </message>
    <message>
        <source>Up. Left foot four to six inches wider, ten to fifteen centimetres.</source>
        <translation>Su. Piede sinistro in fuori di dieci-quindici centimetri.</translation>
    </message>
    <message>
        <source>Tuck, arm up, bend left.</source>
        <translation>Arrotola, braccio su, a sinistra.</translation>
    </message>
    <message>
        <source>Come up; right foot out to the right, as far as is comfortable</source>
        <translation>Su; piede destro in fuori, a destra, fin dove è comodo</translation>
    </message>
    <message>
        <source>Up, stay wide. Turn on the right knee counter-clockwise, right foot out to the right, as far as is comfortable.</source>
        <translation>Su, piedi larghi. Gira il ginocchio destro in senso antiorario, piede a destra, fin dove è comodo.</translation>
    </message>
    <message>
        <source>Turn on the right knee clockwise, foot behind you.</source>
        <translation>Ginocchio destro in senso orario, piede dietro.</translation>
    </message>
    <message>
        <source>Weight in left hand</source>
        <translation>Peso nella mano sinistra</translation>
    </message>
    <message>
        <source>a pad or a folded towel to put under the knee</source>
        <translation>un cuscino o un asciugamano piegato</translation>
    </message>
    <message>
        <source>Breathe in. Hips back, left leg lifts.</source>
        <translation>Inspira. Bacino e gamba sinistra indietro.</translation>
    </message>
    <message>
        <source>Breathe in. Hips and left toes back.</source>
        <translation>Inspira. Bacino e piede sinistro indietro.</translation>
    </message>
    <message>
        <source>Turn around, change hands</source>
        <translation>Girati, cambia mano</translation>
    </message>
    <message>
        <source>Turn around. Weight in the left hand.</source>
        <translation>Girati. Il peso nella mano sinistra.</translation>
    </message>
    <message>
        <source>a foam yoga block or a rolled towel to hold between the knees</source>
        <translation>un mattoncino yoga morbido o un asciugamano arrotolato da tenere tra le ginocchia</translation>
    </message>
    <message>
        <source>Block or towel ready; knees bent, feet hip-width apart</source>
        <translation>Mattoncino o asciugamano a portata; ginocchia piegate, piedi larghi come le anche</translation>
    </message>
    <message>
        <source>Breathe in through the nose. Hips down, ribs widen.</source>
        <translation>Inspira dal naso. Bacino giù, le costole si allargano.</translation>
    </message>
    <message>
        <source>Breathe in, and lower the hips.</source>
        <translation>Inspira e abbassa il bacino.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>Tieni.</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>… and {n} more</source>
        <translation>… e altri {n}</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Inclusa nel programma</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Tua</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importata</translation>
    </message>
    <message>
        <source>{origin} · can&apos;t be used</source>
        <translation>{origin} · non si può usare</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Usa questa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nuovo titolo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(senza titolo)</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved before what is marked is fixed.</source>
        <translation>Le modifiche si possono salvare solo dopo aver corretto ciò che è segnato.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Salvare le modifiche?</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salva e chiudi</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>To fix before it can be saved: {n}. The outline marks where.</source>
        <translation>Da correggere prima di salvare: {n}. Lo schema indica dove.</translation>
    </message>
</context>
<context>
    <name>RoutineLibrary</name>
    <message>
        <source>Routines</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nuova routine</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Choose what you practise, write your own, or import a file from your physical therapist.</source>
        <translation>Scegli che cosa praticare, scrivi la tua o importa un file dal tuo fisioterapista.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>La mia routine</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>«{title}» eliminata</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>Importa una routine</translation>
    </message>
    <message>
        <source>Export a routine</source>
        <translation>Esporta una routine</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Esportata in {file}</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Before your first session</source>
        <translation>Prima della tua prima sessione</translation>
    </message>
    <message>
        <source>Please read this once. Learn shows it again.</source>
        <translation>Leggilo una volta, per favore. Impara lo mostra di nuovo.</translation>
    </message>
    <message>
        <source>I have read this. Start</source>
        <translation>L’ho letto. Inizia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Consigli di sicurezza</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Welcome</source>
        <translation>Ti diamo il benvenuto</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save elsewhere</source>
        <translation>Salva altrove</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>Salva la sessione altrove</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Sessioni (*.json)</translation>
    </message>
    <message>
        <source>Written: {file}. Import it into the log later; twice does no harm.</source>
        <translation>Scritto: {file}. Potrai importarlo nel registro; due volte non fa danni.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{name} {score} of 10</source>
        <translation>{name} {score} di 10</translation>
    </message>
    <message>
        <source>0: loose, 10: very tight</source>
        <translation>0: sciolto, 10: molto teso</translation>
    </message>
    <message>
        <source>0: easy, 10: very hard</source>
        <translation>0: facile, 10: molto duro</translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.</source>
        <translation>Punteggi finora: {n}. La tendenza si disegna da {few} punteggi in {weeks} settimane.</translation>
    </message>
    <message>
        <source>Mean of a week (the line): first {first}, lately {last}.</source>
        <translation>Media di una settimana (la linea): all’inizio {first}, ultimamente {last}.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session of {day}</source>
        <translation>Sessione di {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Elimina sessione</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Correct day, time and minutes</source>
        <translation>Correggi giorno, ora e minuti</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>{n}, {length} in all</source>
        <translation>{n}, {length} in tutto</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} di {planned}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiro</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Tensione prima</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Tensione dopo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Sforzo</translation>
    </message>
    <message>
        <source>{label} (0 to 10)</source>
        <translation>{label} (da 0 a 10)</translation>
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
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiro</translation>
    </message>
    <message>
        <source>Between the exercises</source>
        <translation>Tra gli esercizi</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Suono e voce</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirare</translation>
    </message>
    <message>
        <source>How long an inhale takes.</source>
        <translation>Quanto dura un’inspirazione.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espirare</translation>
    </message>
    <message>
        <source>How long an exhale takes. Longer than the inhale calms.</source>
        <translation>Quanto dura un’espirazione. Più lunga dell’inspirazione, calma.</translation>
    </message>
    <message>
        <source>Slow down along the session</source>
        <translation>Più lento durante la sessione</translation>
    </message>
    <message>
        <source>How much longer a breath is at the end; 0 for none.</source>
        <translation>Di quanto è più lungo un respiro alla fine; 0 per niente.</translation>
    </message>
    <message>
        <source>Tempos kept under names of your own.</source>
        <translation>Ritmi salvati con nomi tuoi.</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Mettersi in posizione</translation>
    </message>
    <message>
        <source>Time before each exercise.</source>
        <translation>Tempo prima di ogni esercizio.</translation>
    </message>
    <message>
        <source>Between positions</source>
        <translation>Tra le posizioni</translation>
    </message>
    <message>
        <source>Time to change from one position to the next.</source>
        <translation>Tempo per passare da una posizione all’altra.</translation>
    </message>
    <message>
        <source>Switching sides</source>
        <translation>Cambio di lato</translation>
    </message>
    <message>
        <source>Time to turn to the other side.</source>
        <translation>Tempo per girarsi sull’altro lato.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Riposo tra le serie</translation>
    </message>
    <message>
        <source>Time to rest; 0 for none.</source>
        <translation>Tempo di riposo; 0 per nessuno.</translation>
    </message>
    <message>
        <source>I read from</source>
        <translation>Leggo da</translation>
    </message>
    <message>
        <source>How far your eyes are from the screen; sizes the words.</source>
        <translation>Quanto sono lontani gli occhi dallo schermo; dà la grandezza alle parole.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the system&apos;s own unless you choose.</source>
        <translation>Chiari, scuri o ad alto contrasto; quelli del sistema se non scegli.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>Dim for evenings</source>
        <translation>Attenua di sera</translation>
    </message>
    <message>
        <source>Darker, warmer colours during a session.</source>
        <translation>Colori più scuri e caldi durante la sessione.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>With reduced motion the breath is shown in steps, with numbers.</source>
        <translation>Con movimento ridotto il respiro appare a passi, con numeri.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ridotto</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>Show what the voice says.</source>
        <translation>Mostra ciò che dice la voce.</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>Sessioni a schermo intero</translation>
    </message>
    <message>
        <source>Fill the screen in a session.</source>
        <translation>Riempie lo schermo durante la sessione.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>A sound that rises and falls with the breath, and marks.</source>
        <translation>Un suono che sale e scende col respiro, e segnali.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volume del respiro</translation>
    </message>
    <message>
        <source>How loud the breath and the marks are.</source>
        <translation>Quanto sono forti il respiro e i segnali.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume della voce</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>Quanto è forte la voce.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>La voce dice</translation>
    </message>
    <message>
        <source>Everything, short cues, or only the counts.</source>
        <translation>Tutto, indicazioni brevi o solo il conteggio.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Short cues</source>
        <translation>Indicazioni brevi</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>Solo il conteggio</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Voice from</source>
        <translation>Voce di</translation>
    </message>
    <message>
        <source>Which program speaks.</source>
        <translation>Quale programma parla.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>La migliore che c’è</translation>
    </message>
    <message>
        <source>The system&apos;s voices</source>
        <translation>Le voci del sistema</translation>
    </message>
    <message>
        <source>eSpeak NG</source>
        <translation>eSpeak NG</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Nessuna voce</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>The name of a voice of that program; empty for its own choice.</source>
        <translation>Il nome di una voce di quel programma; vuoto per la sua scelta.</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocità della voce</translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation>Quanto parla veloce.</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>parole al minuto</translation>
    </message>
    <message>
        <source>Voice beside a screen reader</source>
        <translation>Voce accanto a un lettore di schermo</translation>
    </message>
    <message>
        <source>A screen reader says the cues itself; turn this on to hear our voice as well.</source>
        <translation>Il lettore di schermo dice già le indicazioni; attivalo per sentire anche la nostra voce.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sessioni a settimana</translation>
    </message>
    <message>
        <source>Three a week is what the routine is made for.</source>
        <translation>La routine è pensata per tre a settimana.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Weeks declared as a pause.</source>
        <translation>Settimane dichiarate come pausa.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Ricordamelo</translation>
    </message>
    <message>
        <source>One quiet notification, while the program is open.</source>
        <translation>Un avviso discreto, mentre il programma è aperto.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Nei giorni</translation>
    </message>
    <message>
        <source>On which days of the week.</source>
        <translation>In quali giorni della settimana.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At what time of the day.</source>
        <translation>A che ora del giorno.</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Ultimo promemoria</translation>
    </message>
    <message>
        <source>The day of the last reminder.</source>
        <translation>Il giorno dell’ultimo promemoria.</translation>
    </message>
    <message>
        <source>Safety read</source>
        <translation>Sicurezza letta</translation>
    </message>
    <message>
        <source>Whether the safety advice was confirmed.</source>
        <translation>Se il consiglio di sicurezza è stato confermato.</translation>
    </message>
    <message>
        <source>Welcome seen</source>
        <translation>Benvenuto visto</translation>
    </message>
    <message>
        <source>Whether the welcome was seen or skipped.</source>
        <translation>Se il benvenuto è stato visto o saltato.</translation>
    </message>
    <message>
        <source>First session told</source>
        <translation>Prima sessione spiegata</translation>
    </message>
    <message>
        <source>Whether what follows the first was read.</source>
        <translation>Se è stato letto ciò che segue la prima.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The routine practised last.</source>
        <translation>L’ultima routine praticata.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Un ritmo proprio</translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation>Inspirando</translation>
    </message>
    <message>
        <source>Then hold</source>
        <translation>Poi tieni</translation>
    </message>
    <message>
        <source>Breathing out</source>
        <translation>Espirando</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation>Lati alternati</translation>
    </message>
    <message>
        <source>All sets of a side first</source>
        <translation>Un lato, poi l’altro</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>Forma abituale</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>Dita dei piedi a terra</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Mano al muro</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>For the pages, the session and the voice.</source>
        <translation>Per le pagine, la sessione e la voce.</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Ritmi propri</translation>
    </message>
    <message>
        <source>Otherwise it takes the usual breath.</source>
        <translation>Altrimenti usa il respiro abituale.</translation>
    </message>
    <message>
        <source>Hold after the inhale</source>
        <translation>Tenere dopo l’inspirazione</translation>
    </message>
    <message>
        <source>How long you wait with full lungs; none unless you want it.</source>
        <translation>Quanto aspetti a polmoni pieni; niente se non lo vuoi.</translation>
    </message>
    <message>
        <source>Hold after the exhale</source>
        <translation>Tenere dopo l’espirazione</translation>
    </message>
    <message>
        <source>How long you wait with empty lungs; none unless you want it.</source>
        <translation>Quanto aspetti a polmoni vuoti; niente se non lo vuoi.</translation>
    </message>
</context>
<context>
    <name>SettingControl</name>
    <message>
        <source>Wait for me</source>
        <translation>Aspettami</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>Riporta {label} a {default}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>spento</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Every change acts at once and is kept.</source>
        <translation>Ogni modifica vale subito e resta.</translation>
    </message>
    <message>
        <source>You should read this line with ease from the mat:</source>
        <translation>Dovresti leggere questa riga con facilità dal tappetino:</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Prova la voce</translation>
    </message>
    <message>
        <source>Save the session as an audio file…</source>
        <translation>Salva la sessione come file audio…</translation>
    </message>
</context>
<context>
    <name>SideBars</name>
    <message>
        <source>{title}: {n} done</source>
        <translation>{title}: {n} fatte</translation>
    </message>
    <message>
        <source>{title}: {left} left, {right} right</source>
        <translation>{title}: {left} a sinistra, {right} a destra</translation>
    </message>
    <message>
        <source>left {n}</source>
        <translation>sinistra {n}</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>{n} destra</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Get ready</source>
        <translation>Preparati</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposa</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <translation>Respira come vuoi</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia lato</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Tocca a te</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>di {of}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Serie {set} di {sets}</translation>
    </message>
    <message>
        <source>Set {set} of {sets} done</source>
        <translation>Serie {set} di {sets} fatta</translation>
    </message>
    <message>
        <source>Position {number} of {numbers}</source>
        <translation>Posizione {number} di {numbers}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}, {number} of {numbers}</source>
        <translation>Serie {set} di {sets}, {number} di {numbers}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} left</source>
        <translation>Ancora {minutes}:{seconds:02}</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Poi: {cue}</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>L’ultima</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>Ci sono</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Space: go on with “{cue}”</source>
        <translation>Spazio: continua con «{cue}»</translation>
    </message>
    <message>
        <source>Stop the session?</source>
        <translation>Fermare la sessione?</translation>
    </message>
    <message>
        <source>Esc or Enter: stop. Space: go on.</source>
        <translation>Esc o Invio: ferma. Spazio: continua.</translation>
    </message>
    <message>
        <source>{tempo} from the next breath</source>
        <translation>{tempo} dal prossimo respiro</translation>
    </message>
    <message>
        <source>{tempo}: the longest breath here</source>
        <translation>{tempo}: il respiro più lungo</translation>
    </message>
    <message>
        <source>{tempo}: the shortest breath here</source>
        <translation>{tempo}: il respiro più breve</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Ben fatto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermata</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Fermata per dolore</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>Settimana: {done} di {goal}</translation>
    </message>
    <message>
        <source>Tightness {score} of 10</source>
        <translation>Tensione {score} di 10</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Veloce</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Pain: stop</source>
        <translation>Dolore: ferma</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiro</translation>
    </message>
    <message>
        <source>Space, Enter, click</source>
        <translation>Spazio, Invio, clic</translation>
    </message>
    <message>
        <source>pause, go on, I’m ready</source>
        <translation>pausa, continua, ci sono</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>phase back, next</source>
        <translation>fase indietro, avanti</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Pag ↑ ↓</translation>
    </message>
    <message>
        <source>exercise back, next</source>
        <translation>esercizio indietro, avanti</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>longer, shorter breath</source>
        <translation>respiro più lungo, breve</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pain: stop</source>
        <translation>dolore: ferma</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave full screen, stop</source>
        <translation>esci da schermo intero, ferma</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>schermo intero</translation>
    </message>
    <message>
        <source>? F1</source>
        <translation>? F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>questi tasti</translation>
    </message>
    <message>
        <source>Rest now. If it lasts, ask a doctor or therapist.</source>
        <translation>Riposa. Se persiste, chiedi a un medico o fisioterapista.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How tight? 0: loose, 10: very tight</source>
        <translation>Quanta tensione? 0: sciolto, 10: molto teso</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} di {planned}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>ripetizioni</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Più</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap: I breathe in</source>
        <translation>Tocca: inspiro</translation>
    </message>
    <message>
        <source>Tap at each turn of the breath</source>
        <translation>Tocca a ogni cambio del respiro</translation>
    </message>
    <message>
        <source>Take this tempo</source>
        <translation>Usa questo ritmo</translation>
    </message>
    <message>
        <source>Not sure? Breathe as you like and press at each turn: in, out, in, out, in.</source>
        <translation>Hai dubbi? Respira come vuoi e premi a ogni cambio: inspiro, espiro, inspiro, espiro, inspiro.</translation>
    </message>
    <message>
        <source>Tap: I breathe out</source>
        <translation>Tocca: espiro</translation>
    </message>
    <message>
        <source>Go on: at least {n} more.</source>
        <translation>Continua: ancora almeno {n}.</translation>
    </message>
    <message>
        <source>That was uneven; go on, it will settle.</source>
        <translation>Era irregolare; continua, si assesterà.</translation>
    </message>
</context>
<context>
    <name>TempoKeeper</name>
    <message>
        <source>You changed the tempo to {inhale} s in, {exhale} s out. Keep it for next time?</source>
        <translation>Hai cambiato il ritmo in {inhale} s inspirando, {exhale} s espirando. Tenerlo per la prossima volta?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienilo</translation>
    </message>
</context>
<context>
    <name>TempoPresets</name>
    <message>
        <source>Name for this tempo</source>
        <translation>Nome per questo ritmo</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Salva il ritmo</translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation>Dimentica il ritmo</translation>
    </message>
</context>
<context>
    <name>ThreeBreaths</name>
    <message>
        <source>Breath {n} of {all}</source>
        <translation>Respiro {n} di {all}</translation>
    </message>
    <message>
        <source>Too fast or too slow? Tap your own tempo below.</source>
        <translation>Troppo veloce o lento? Batti il tuo ritmo qui sotto.</translation>
    </message>
</context>
<context>
    <name>TightnessTrend</name>
    <message>
        <source>{day}: {before} before</source>
        <translation>{day}: {before} prima</translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation>{day}: {before} prima, {after} dopo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>Times</source>
        <translation>Tempi</translation>
    </message>
    <message>
        <source>Times between exercises</source>
        <translation>Tempi tra gli esercizi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ti aspetta</translation>
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
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profilo: {name}</translation>
    </message>
    <message>
        <source>Profile: {name}. Switch, add, rename</source>
        <translation>Profilo: {name}. Cambia, aggiungi, rinomina</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change the breath&apos;s tempo</source>
        <translation>Cambia il ritmo del respiro</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Inizia la sessione</translation>
    </message>
    <message>
        <source>or press Enter</source>
        <translation>o premi Invio</translation>
    </message>
    <message>
        <source>How tight now? (optional)</source>
        <translation>Quanta tensione ora? (facoltativo)</translation>
    </message>
    <message>
        <source>How tight now</source>
        <translation>Tensione ora</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nulla di scelto</translation>
    </message>
    <message>
        <source>Include at least one exercise.</source>
        <translation>Includi almeno un esercizio.</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Ti serve {things}.</translation>
    </message>
    <message>
        <source>Your first session: take your time, follow the breath.</source>
        <translation>La tua prima sessione: con calma, segui il respiro.</translation>
    </message>
    <message>
        <source>Last: {day}, {ending}</source>
        <translation>Ultima: {day}, {ending}</translation>
    </message>
    <message>
        <source>The interrupted session was taken out of the log.</source>
        <translation>La sessione interrotta è stata tolta dal registro.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Your sessions and settings are safe, and you can go on. This is what the program wrote down.</source>
        <translation>Le tue sessioni e impostazioni sono al sicuro e puoi continuare. Questo è ciò che il programma ha annotato.</translation>
    </message>
    <message>
        <source>The log file</source>
        <translation>Il file di registro</translation>
    </message>
    <message>
        <source>If you report it, copy this text: no notes and no scores of yours are in it.</source>
        <translation>Se lo segnali, copia questo testo: non contiene tue note né punteggi.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Try three breaths</source>
        <translation>Prova tre respiri</translation>
    </message>
    <message>
        <source>Your tempo: {tempo}</source>
        <translation>Il tuo ritmo: {tempo}</translation>
    </message>
    <message>
        <source>Breathe with the circle: it grows as you breathe in through the nose, and shrinks as you breathe out.</source>
        <translation>Respira con il cerchio: cresce quando inspiri dal naso e si restringe quando espiri.</translation>
    </message>
</context>
<context>
    <name>TurnableFigure</name>
    <message>
        <source>The figure; arrow keys turn it</source>
        <translation>La figura; le frecce la girano</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Breathe in, through the nose. Breathe out, and lift.</source>
        <translation>Inspira dal naso. Espira e solleva il bacino.</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Minutes a week; {n} of {all} weeks reached the goal of {goal} sessions</source>
        <translation>Minuti a settimana; {n} settimane su {all} hanno raggiunto l’obiettivo di {goal} sessioni</translation>
    </message>
    <message>
        <source>Week of {day}: {minutes} min, {done} of {goal} sessions</source>
        <translation>Settimana del {day}: {minutes} min, {done} di {goal} sessioni</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Settimana dal</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Days with a session this week: {days}</source>
        <translation>Giorni con sessione questa settimana: {days}</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>Settimana: {done} di {goal}</translation>
    </message>
    <message numerus="yes">
        <source> Your {n} weeks in a row stay.</source>
        <translation>
            <numerusform> La tua serie di {n} settimana resta.</numerusform>
            <numerusform> La tua serie di {n} settimane resta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week of pause.</source>
        <translation>Una settimana di pausa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with your goal reached</source>
        <translation>
            <numerusform>{n} settimana di fila con l’obiettivo raggiunto</numerusform>
            <numerusform>{n} settimane di fila con l’obiettivo raggiunto</numerusform>
        </translation>
    </message>
    <message>
        <source>One more reaches your goal.</source>
        <translation>Ancora una e raggiungi l’obiettivo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions reach your goal, any days you like.</source>
        <translation>
            <numerusform>Con {n} sessione raggiungi l’obiettivo, quando vuoi.</numerusform>
            <numerusform>Con {n} sessioni raggiungi l’obiettivo, quando vuoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached. More is welcome, and so is rest.</source>
        <translation>Obiettivo raggiunto. Di più va bene, anche riposare.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Ti diamo il benvenuto</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>L’ho letto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>To today’s session</source>
        <translation>Alla sessione di oggi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Skip the welcome</source>
        <translation>Salta il benvenuto</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Its routine isn&apos;t there any more. You can keep it as it is.</source>
        <translation>La sua routine non c’è più. Puoi tenerla com’è.</translation>
    </message>
    <message>
        <source>You tried: {title}. It isn&apos;t in the log.</source>
        <translation>Hai provato: {title}. Non è nel registro.</translation>
    </message>
    <message>
        <source>Keep it in the log</source>
        <translation>Tienilo nel registro</translation>
    </message>
</context>
<context>
    <name>WorkReport</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Al lavoro…</translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>once</source>
        <translation>una volta</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambio di lato</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposo</translation>
    </message>
    <message>
        <source>Easier: {title}</source>
        <translation>Più facile: {title}</translation>
    </message>
    <message>
        <source>{phase}, changed</source>
        <translation>{phase}, modificata</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(senza titolo)</translation>
    </message>
</context>
<context>
    <name>session_words</name>
    <message>
        <source>Rehearsal</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Fermata per dolore</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermata</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parziale</translation>
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
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Getting into position: {length}</source>
        <translation>Mettersi in posizione: {length}</translation>
    </message>
    <message>
        <source>Between positions: {length}</source>
        <translation>Tra le posizioni: {length}</translation>
    </message>
    <message>
        <source>Rest between sets: {length}</source>
        <translation>Riposo tra le serie: {length}</translation>
    </message>
    <message>
        <source>Switching sides: {length}</source>
        <translation>Cambio di lato: {length}</translation>
    </message>
    <message>
        <source>Each set does one side, then the other</source>
        <translation>Ogni serie fa un lato, poi l’altro</translation>
    </message>
    <message>
        <source>until you press a key</source>
        <translation>finché non premi un tasto</translation>
    </message>
    <message numerus="yes">
        <source>{sets} sets × {counted}</source>
        <translation>
            <numerusform>{sets} serie × {counted}</numerusform>
            <numerusform>{sets} serie × {counted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} positions</source>
        <translation>
            <numerusform>{n} posizione</numerusform>
            <numerusform>{n} posizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets</source>
        <translation>
            <numerusform>{n} serie</numerusform>
            <numerusform>{n} serie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{positions} positions × {counted}</source>
        <translation>
            <numerusform>{positions} posizione × {counted}</numerusform>
            <numerusform>{positions} posizioni × {counted}</numerusform>
        </translation>
    </message>
    <message>
        <source>, on each side</source>
        <translation>, per lato</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} respiro</numerusform>
            <numerusform>{n} respiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <translation>
            <numerusform>{n} ripetizione</numerusform>
            <numerusform>{n} ripetizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <source>Each side, {side} first</source>
        <translation>Ogni lato, prima {side}</translation>
    </message>
    <message>
        <source>{s} s in</source>
        <translation>{s} s inspirando</translation>
    </message>
    <message>
        <source>{s} s out</source>
        <translation>{s} s espirando</translation>
    </message>
    <message>
        <source>{n} breaths a minute</source>
        <translation>{n} respiri al minuto</translation>
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
        <translation>tenere {s} s</translation>
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
