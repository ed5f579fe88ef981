<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>The line to be read from afar: four words or fewer.</source>
        <translation>Die Zeile, die von Weitem gelesen wird: höchstens vier Wörter.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>The smaller line; one line for each repetition.</source>
        <translation>Die kleinere Zeile; eine Zeile je Wiederholung.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>Die Stimme sagt</translation>
    </message>
    <message>
        <source>One line for each repetition; after the last only counts.</source>
        <translation>Eine Zeile je Wiederholung; nach der letzten wird nur gezählt.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Anteil an der Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>Was daran leichter ist.</translation>
    </message>
    <message>
        <source>Things needed</source>
        <translation>Was man braucht</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eines je Zeile.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Mal pro Woche</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Sicherheitshinweise</translation>
    </message>
    <message>
        <source>One a line; shown before the first session.</source>
        <translation>Einer je Zeile; sie erscheinen vor der ersten Einheit.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kurzer Titel</translation>
    </message>
    <message>
        <source>For small places.</source>
        <translation>Für wenig Platz.</translation>
    </message>
    <message>
        <source>Pose to get ready in</source>
        <translation>Haltung zum Bereitmachen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions or breaths</source>
        <translation>Wiederholungen oder Atemzüge</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Written for one side; the other is its mirror.</source>
        <translation>Für eine Seite geschrieben; die andere ist ihr Spiegelbild.</translation>
    </message>
    <message>
        <source>Done on both sides</source>
        <translation>Auf beiden Seiten</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>The side that words and poses are written for</source>
        <translation>Die Seite, für die Worte und Haltungen geschrieben sind</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>A side of what</source>
        <translation>Seite wovon</translation>
    </message>
    <message>
        <source>Hip, leg, arm.</source>
        <translation>Rechte Hüfte, rechtes Bein, rechter Arm.</translation>
    </message>
    <message>
        <source>How to set up, to read beforehand</source>
        <translation>Einrichten, zum Lesen vorab</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Ein Schritt je Zeile.</translation>
    </message>
    <message>
        <source>Mistakes to avoid</source>
        <translation>Fehler, die man vermeidet</translation>
    </message>
    <message>
        <source>One for each mistake, in the same order; press + for the first. Shown crossed out.</source>
        <translation>Eine je Fehler, in derselben Reihenfolge; drück + für die erste. Sie werden durchgestrichen gezeigt.</translation>
    </message>
    <message>
        <source>How the mistakes look</source>
        <translation>Wie die Fehler aussehen</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Warum es wirkt</translation>
    </message>
    <message>
        <source>What is left to do at the end</source>
        <translation>Was am Ende zu tun bleibt</translation>
    </message>
    <message>
        <source>Such as putting the weight down.</source>
        <translation>Zum Beispiel das Gewicht ablegen.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Eigenes Tempo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>For lifting: down, pause, up, pause.</source>
        <translation>Beim Heben: ab, halten, auf, halten.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation>Halten, voll</translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation>Halten, leer</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>In which the phase ends; one for each repetition, the last serves the rest.</source>
        <translation>In ihr endet die Phase; eine je Wiederholung, die letzte gilt für die übrigen.</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Haltungen</translation>
    </message>
    <message>
        <source>A fixed length</source>
        <translation>Feste Dauer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Once, at the start of a set</source>
        <translation>Einmal, zu Beginn eines Satzes</translation>
    </message>
    <message>
        <source>In each repetition</source>
        <translation>In jeder Wiederholung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>As written: {text}. Empty leaves it so.</source>
        <translation>Wie beschrieben: {text}. Leer lassen ändert nichts.</translation>
    </message>
    <message>
        <source>One line for each repetition; empty leaves it as written.</source>
        <translation>Eine Zeile je Wiederholung; leer bleibt es wie beschrieben.</translation>
    </message>
    <message>
        <source>Press + where it differs from the exercise&apos;s.</source>
        <translation>Drück +, wo sie anders ist als die der Übung.</translation>
    </message>
    <message>
        <source>Otherwise it takes the person&apos;s usual breath.</source>
        <translation>Sonst gilt der gewohnte Atem der Person.</translation>
    </message>
    <message>
        <source>Otherwise the tempo decides.</source>
        <translation>Sonst entscheidet das Tempo.</translation>
    </message>
    <message>
        <source>Press + where the pose differs.</source>
        <translation>Drück +, wo die Haltung eine andere ist.</translation>
    </message>
</context>
<context>
    <name>AddedSessionPage</name>
    <message>
        <source>Add a session</source>
        <translation>Einheit nachtragen</translation>
    </message>
    <message>
        <source>One that you did without the program.</source>
        <translation>Eine, die du ohne das Programm gemacht hast.</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Wie verspannt vorher</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Wie verspannt nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How tight before (0 to 10)</source>
        <translation>Wie verspannt vorher (0 bis 10)</translation>
    </message>
    <message>
        <source>How tight after (0 to 10)</source>
        <translation>Wie verspannt nachher (0 bis 10)</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Ins Protokoll aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AfterSessionCard</name>
    <message>
        <source>How hard was the session of {time}? (optional)</source>
        <translation>Wie anstrengend war die Einheit um {time}? (freiwillig)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Zur Übung: {title}</translation>
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
        <translation>Einheit als Audiodatei speichern</translation>
    </message>
    <message>
        <source>Audio files (*.flac *.wav)</source>
        <translation>Audiodateien (*.flac *.wav)</translation>
    </message>
    <message>
        <source>Writing the audio file</source>
        <translation>Audiodatei wird geschrieben</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Tagessicherung</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>Vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>Before joining logs</source>
        <translation>Vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Before importing</source>
        <translation>Vor dem Einlesen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>BreathPreview</name>
    <message>
        <source>The breath in this tempo</source>
        <translation>Der Atem in diesem Tempo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{word} {seconds}</source>
        <translation>{word} {seconds}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Hamstring</source>
        <translation>Beinrückseite</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Gesäßmuskeln</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>Zwerchfell</translation>
    </message>
    <message>
        <source>Ribs flared</source>
        <translation>Rippen abstehend</translation>
    </message>
    <message>
        <source>Out: ribs down</source>
        <translation>Aus: Rippen sinken</translation>
    </message>
    <message>
        <source>In: ribs wide</source>
        <translation>Ein: Rippen weit</translation>
    </message>
    <message>
        <source>Sitting: short</source>
        <translation>Sitzen: kurz</translation>
    </message>
    <message>
        <source>Bends the knee</source>
        <translation>Beugt das Knie</translation>
    </message>
    <message>
        <source>Extends the hip</source>
        <translation>Streckt die Hüfte</translation>
    </message>
    <message>
        <source>Levels the pelvis</source>
        <translation>Hält das Becken gerade</translation>
    </message>
    <message>
        <source>Standing: still short</source>
        <translation>Stehen: noch kurz</translation>
    </message>
    <message>
        <source>Pelvis level</source>
        <translation>Becken waagerecht</translation>
    </message>
    <message>
        <source>Tipped: pulled long</source>
        <translation>Gekippt: lang gezogen</translation>
    </message>
    <message>
        <source>Glutes asleep</source>
        <translation>Gesäß schläft</translation>
    </message>
    <message>
        <source>Glutes awake</source>
        <translation>Gesäß wach</translation>
    </message>
    <message>
        <source>Long already</source>
        <translation>Schon lang</translation>
    </message>
    <message>
        <source>Stretched: it holds on</source>
        <translation>Gedehnt: hält fest</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers of {title}</source>
        <translation>Zahlen zu {title}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>DayEndings</name>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: keine Einheit</translation>
    </message>
    <message>
        <source>{day}: {outcomes}, {length}</source>
        <translation>{day}: {outcomes}, {length}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Position einnehmen</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Lass dich ärztlich oder physiotherapeutisch beraten, bevor du mit etwas Neuem beginnst.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Hör sofort auf, wenn etwas wehtut. Die Taste P oder der Knopf „Schmerz: Stopp“ beendet die Einheit jederzeit.</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Leichtere Form</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>Was daran leichter ist.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
</context>
<context>
    <name>DropTrend</name>
    <message>
        <source>A session lowers it by {n} on average.</source>
        <translation>Eine Einheit senkt es im Mittel um {n}.</translation>
    </message>
    <message>
        <source>A session raises it by {n} on average.</source>
        <translation>Eine Einheit erhöht es im Mittel um {n}.</translation>
    </message>
    <message>
        <source>{day}: as tight after as before, {before}</source>
        <translation>{day}: nachher so verspannt wie vorher, {before}</translation>
    </message>
    <message>
        <source>{day}: less tight by {n}, from {before} to {after}</source>
        <translation>{day}: um {n} weniger verspannt, von {before} auf {after}</translation>
    </message>
    <message>
        <source>{day}: tighter by {n}, from {before} to {after}</source>
        <translation>{day}: um {n} verspannter, von {before} auf {after}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Less tight by</source>
        <translation>Weniger verspannt um</translation>
    </message>
</context>
<context>
    <name>EasierCard</name>
    <message>
        <source>Last time you stopped for pain</source>
        <translation>Letztes Mal hast du wegen Schmerzen aufgehört</translation>
    </message>
    <message>
        <source>If you want, do “{title}” in an easier form today, or leave it out.</source>
        <translation>Wenn du willst, mach „{title}“ heute in einer leichteren Form oder lass es weg.</translation>
    </message>
    <message>
        <source>If you want, leave “{title}” out today.</source>
        <translation>Wenn du willst, lass „{title}“ heute weg.</translation>
    </message>
    <message>
        <source>If the pain is still there, rest, and ask a doctor or physical therapist.</source>
        <translation>Wenn der Schmerz noch da ist, ruh dich aus und lass dich ärztlich oder physiotherapeutisch beraten.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Include {title}</source>
        <translation>{title} mitmachen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choices for {title}</source>
        <translation>Auswahl für {title}</translation>
    </message>
    <message>
        <source>Look at {title} slowly</source>
        <translation>{title} langsam ansehen</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>Heute weggelassen</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>← Learn</source>
        <translation>← Wissen</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Zurück zu Wissen</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Du brauchst {things}.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>Try this movement now, guided</source>
        <translation>Diese Bewegung jetzt unter Anleitung ausprobieren</translation>
    </message>
    <message>
        <source>A few guided breaths of this alone; it isn&apos;t logged unless you say so.</source>
        <translation>Nur hiervon ein paar angeleitete Atemzüge; ins Protokoll kommt es nur, wenn du es willst.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>von vorn</translation>
    </message>
    <message>
        <source>side</source>
        <translation>von der Seite</translation>
    </message>
    <message>
        <source>above</source>
        <translation>von oben</translation>
    </message>
    <message>
        <source>From: {d}</source>
        <translation>Ansicht {d}</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>So richtest du dich ein</translation>
    </message>
    <message>
        <source>Breath by breath</source>
        <translation>Atemzug für Atemzug</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Achte darauf</translation>
    </message>
    <message>
        <source>Easier, if you like</source>
        <translation>Leichter, wenn du magst</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>Übliche Form</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Form: {form}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Lesen: {title}</translation>
    </message>
    <message>
        <source>Drag to turn, or see it from:</source>
        <translation>Zum Drehen ziehen, oder ansehen:</translation>
    </message>
    <message>
        <source>The form you choose here is used in your sessions, too.</source>
        <translation>Die Form, die du hier wählst, gilt auch für deine Einheiten.</translation>
    </message>
</context>
<context>
    <name>FirstSessionCard</name>
    <message>
        <source>Your first session is done</source>
        <translation>Deine erste Einheit ist geschafft</translation>
    </message>
    <message>
        <source>You have made a start</source>
        <translation>Ein Anfang ist gemacht</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was du gemacht hast</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>Wann es weitergeht</translation>
    </message>
    <message>
        <source>Whether it helps</source>
        <translation>Ob es hilft</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>{title}: {done} of {planned}</source>
        <translation>{title}: {done} von {planned}</translation>
    </message>
    <message>
        <source>{length} in all. {made}.</source>
        <translation>{length} insgesamt. {made}.</translation>
    </message>
    <message>
        <source>{day} would be good, or any day that suits you: {n} sessions a week, with rest between them.</source>
        <translation>{day} wäre gut oder jeder Tag, der dir passt: {n} Einheiten pro Woche, mit Erholung dazwischen.</translation>
    </message>
    <message>
        <source>This time: {before} before, {after} after.</source>
        <translation>Dieses Mal: {before} vorher, {after} nachher.</translation>
    </message>
    <message>
        <source>Say how tight it feels before each session, on this page, and after it, on the last screen. Log › Overview shows both; look at weeks, not at single days.</source>
        <translation>Gib vor jeder Einheit auf dieser Seite an, wie verspannt es sich anfühlt, und danach auf dem letzten Bildschirm. „Protokoll › Übersicht“ zeigt beides; achte auf die Wochen, nicht auf einzelne Tage.</translation>
    </message>
</context>
<context>
    <name>FormArea</name>
    <message>
        <source>What is chosen in the outline</source>
        <translation>Was in der Gliederung gewählt ist</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Erwartet: {right}</translation>
    </message>
    <message>
        <source>“At least”, “Usually” and “At most” in rising order</source>
        <translation>„Mindestens“, „Üblich“ und „Höchstens“ in aufsteigender Reihenfolge</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>Calendar of the last year: {n} days with a session</source>
        <translation>
            <numerusform>Kalender des letzten Jahres: {n} Tag mit einer Einheit</numerusform>
            <numerusform>Kalender des letzten Jahres: {n} Tage mit einer Einheit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>{file} can&apos;t be imported</source>
        <translation>{file} lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add “{title}” to your routines?</source>
        <translation>„{title}“ zu deinen Routinen hinzufügen?</translation>
    </message>
    <message>
        <source>From {file} · {length}</source>
        <translation>Aus {file} · {length}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Du brauchst {things}.</translation>
    </message>
    <message>
        <source>Poses that come with it: {n}</source>
        <translation>Mitgelieferte Haltungen: {n}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>{exercise}: {dose}, on each side</source>
        <translation>{exercise}: {dose}, je Seite</translation>
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
        <translation>Eine Einheit wurde unterbrochen</translation>
    </message>
    <message>
        <source>{day}, {time}: {done} of {planned} repetitions and breaths, {length}. It is all kept.</source>
        <translation>{day}, {time}: {done} von {planned} Wiederholungen und Atemzügen, {length}. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Resume where it stopped</source>
        <translation>Dort weitermachen, wo sie endete</translation>
    </message>
    <message>
        <source>Keep as partial</source>
        <translation>Als Teil behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, {side}, set {set}, number {count} of {planned}</source>
        <translation>{routine}: {exercise}, {side}, Satz {set}, Nummer {count} von {planned}</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, set {set}, number {count} of {planned}</source>
        <translation>{routine}: {exercise}, Satz {set}, Nummer {count} von {planned}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
</context>
<context>
    <name>LaptopPicture</name>
    <message>
        <source>The laptop stands beside the mat, two metres from your eyes</source>
        <translation>Der Laptop steht neben der Matte, zwei Meter von deinen Augen entfernt</translation>
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
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Begrüßung ansehen</translation>
    </message>
    <message>
        <source>Go to {part}</source>
        <translation>Zu {part}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Warum es wirkt</translation>
    </message>
    <message>
        <source>The answer: {exercise} →</source>
        <translation>Die Antwort: {exercise} →</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Zur Übung: {title}</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Achte darauf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Look at it slowly: {title}</source>
        <translation>Langsam ansehen: {title}</translation>
    </message>
    <message>
        <source>Look at it slowly</source>
        <translation>Langsam ansehen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>LogData</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Alles (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>Kalender (ICS)…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, all there is for another computer, or events for your calendar.</source>
        <translation>Eine Tabelle zum Rechnen, alles für einen anderen Computer oder Termine für deinen Kalender.</translation>
    </message>
    <message>
        <source>Save pages for a physical therapist</source>
        <translation>Seiten für die Physiotherapie speichern</translation>
    </message>
    <message>
        <source>One is made each day on which something changed, checked, and kept up to a year.</source>
        <translation>An jedem Tag, an dem sich etwas geändert hat, wird eine erstellt, geprüft und bis zu einem Jahr aufbewahrt.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Replace the log by this backup</source>
        <translation>Protokoll durch diese Sicherung ersetzen</translation>
    </message>
    <message>
        <source>In it: {contents}. What is in the log now is backed up before it is replaced.</source>
        <translation>Darin: {contents}. Was jetzt im Protokoll ist, wird vor dem Ersetzen gesichert.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll ausgeben</translation>
    </message>
    <message>
        <source>Sessions from a JSON or CSV file, or from another log; those already there aren&apos;t added twice.</source>
        <translation>Einheiten aus einer JSON- oder CSV-Datei oder aus einem anderen Protokoll; was schon da ist, wird nicht doppelt aufgenommen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Import sessions from a file</source>
        <translation>Einheiten aus einer Datei einlesen</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Einheiten einlesen</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>Jedes Ende</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Wegen Schmerzen abgebrochen</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>Jede Routine</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>LogOverview</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>A tick marks a week with your goal of {n} sessions.</source>
        <translation>
            <numerusform>Ein Haken markiert eine Woche mit deinem Ziel von {n} Einheit.</numerusform>
            <numerusform>Ein Haken markiert eine Woche mit deinem Ziel von {n} Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dots: before a session, 0 to 10; rings: after it.</source>
        <translation>Punkte: vor einer Einheit, 0 bis 10; Ringe: danach.</translation>
    </message>
    <message>
        <source>How tight it feels</source>
        <translation>Wie verspannt es sich anfühlt</translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation>Was eine Einheit verändert</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Small squares: partial or stopped; diamonds: stopped for pain; rings: rehearsals. A click shows the month.</source>
        <translation>Kleine Quadrate: teilweise oder abgebrochen; Rauten: wegen Schmerzen beendet; Ringe: Proben. Ein Klick zeigt den Monat.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>Repetitions and breaths of the last year.</source>
        <translation>Wiederholungen und Atemzüge des letzten Jahres.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>After your first sessions, charts appear here.</source>
        <translation>Nach den ersten Einheiten erscheinen hier Diagramme.</translation>
    </message>
    <message>
        <source>Dots: sessions; below the line of 0 it was less tight afterwards.</source>
        <translation>Punkte: Einheiten; unter der Nulllinie war es danach weniger verspannt.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit nachtragen</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Einheiten, neueste zuerst</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Protokoll wird durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sessions</source>
        <translation>
            <numerusform>{n} von {all} Einheit</numerusform>
            <numerusform>{n} von {all} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>No session like that</source>
        <translation>Keine passende Einheit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Einheiten</translation>
    </message>
    <message>
        <source>Each session you do is noted here, step by step.</source>
        <translation>Jede Einheit, die du machst, wird hier Schritt für Schritt festgehalten.</translation>
    </message>
    <message>
        <source>Session of {day} deleted</source>
        <translation>Einheit vom {day} gelöscht</translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>Abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>Sicherung erstellt: {file}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Restored: {contents}</source>
        <translation>Wiederhergestellt: {contents}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Written: {file} (pages: {n}).</source>
        <translation>Geschrieben: {file} (Seiten: {n}).</translation>
    </message>
    <message>
        <source>Handed to the printer (pages: {n}).</source>
        <translation>An den Drucker gegeben (Seiten: {n}).</translation>
    </message>
    <message>
        <source>{new} sessions added, {changed} updated, {same} there already.</source>
        <translation>{new} Einheiten aufgenommen, {changed} aktualisiert, {same} schon vorhanden.</translation>
    </message>
    <message>
        <source>{n} can&apos;t be used:</source>
        <translation>{n} nicht verwendbar:</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>keine Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions, from {first} to {last}</source>
        <translation>
            <numerusform>{n} Einheit, vom {first} bis zum {last}</numerusform>
            <numerusform>{n} Einheiten, vom {first} bis zum {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakePictures</name>
    <message>
        <source>Right: {text}</source>
        <translation>Richtig: {text}</translation>
    </message>
    <message>
        <source>Wrong: {text}</source>
        <translation>Falsch: {text}</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>{month}: {n} days with a session</source>
        <translation>
            <numerusform>{month}: {n} Tag mit Einheit</numerusform>
            <numerusform>{month}: {n} Tage mit Einheit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Tuck</source>
        <translation>Einrollen</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Neigen</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Lang werden</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Hochstrecken</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Nach außen setzen</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>Nach außen drehen</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>Nach innen drehen</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Vorneigen</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Aufrichten</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Wechseln</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>Ausblenden: {text}</translation>
    </message>
    <message>
        <source>The screen can&apos;t be kept on by itself here: please see to it that it stays on while you practise.</source>
        <translation>Der Bildschirm lässt sich hier nicht von selbst eingeschaltet halten: Bitte sorge dafür, dass er beim Üben anbleibt.</translation>
    </message>
    <message>
        <source>The log can be written again. Nothing of this session is lost.</source>
        <translation>Das Protokoll lässt sich wieder schreiben. Von dieser Einheit ist nichts verloren.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound, which returns by itself.</source>
        <translation>Kein Lautsprecher gefunden. Die Einheit läuft ohne Ton weiter; er kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone. The session goes on, and the sound returns by itself.</source>
        <translation>Der Lautsprecher ist weg. Die Einheit läuft weiter, und der Ton kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds guide you in their place.</source>
        <translation>Einige Ansagen konnten nicht gesprochen werden; ihre Töne leiten dich stattdessen an.</translation>
    </message>
    <message>
        <source>The voice has stopped speaking, so sounds guide you in its place.</source>
        <translation>Die Stimme spricht nicht mehr, darum leiten dich Töne an.</translation>
    </message>
    <message>
        <source>The voice you chose does not speak on this computer; another one does.</source>
        <translation>Die gewählte Stimme spricht auf diesem Computer nicht; eine andere spricht.</translation>
    </message>
    <message>
        <source>There is no voice called “{voice}”; the usual one speaks.</source>
        <translation>Es gibt keine Stimme namens „{voice}“; die übliche spricht.</translation>
    </message>
    <message>
        <source>The voice stopped speaking, so sounds guide in its place ({why}).</source>
        <translation>Die Stimme spricht nicht mehr, darum leiten Töne an ({why}).</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds are there ({why}).</source>
        <translation>Einige Ansagen konnten nicht gesprochen werden; ihre Töne sind da ({why}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: what you set and practise holds only until the program ends.</source>
        <translation>In {folder} lässt sich nichts schreiben: Was du einstellst und übst, gilt nur, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved ({why}); they hold until the program ends.</source>
        <translation>Deine Einstellungen lassen sich nicht speichern ({why}); sie gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Something went wrong, but your session is safe. Details are in the log file.</source>
        <translation>Etwas ist schiefgegangen, aber deine Einheit ist sicher. Näheres steht in der Logdatei.</translation>
    </message>
    <message>
        <source>The session log was written by a newer version of this program, so it is left as it is. What you do now is kept beside it, as {name}, and joined to it when the newer version starts.</source>
        <translation>Das Trainingsprotokoll wurde von einer neueren Version dieses Programms geschrieben und bleibt darum, wie es ist. Was du jetzt machst, wird daneben als {name} aufbewahrt und angefügt, wenn die neuere Version startet.</translation>
    </message>
    <message>
        <source>Joined to the session log what an older version kept beside it: {sessions}.</source>
        <translation>An das Trainingsprotokoll angefügt, was eine ältere Version daneben aufbewahrt hat: {sessions}.</translation>
    </message>
    <message>
        <source>Brought into the session log what was set aside while it could not be written: {sessions}.</source>
        <translation>Ins Trainingsprotokoll übernommen, was beiseitegelegt wurde, während es nicht geschrieben werden konnte: {sessions}.</translation>
    </message>
    <message>
        <source>What an older version kept beside the session log, as {name}, can&apos;t be joined to it now: {why}.</source>
        <translation>Was eine ältere Version neben dem Trainingsprotokoll als {name} aufbewahrt hat, lässt sich jetzt nicht anfügen: {why}.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be brought up to date now: {why}. You see it as it is; what you do is kept in memory for now.</source>
        <translation>Das Trainingsprotokoll lässt sich jetzt nicht auf den neuen Stand bringen: {why}. Du siehst es, wie es ist; was du machst, bleibt vorerst im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The session log was replaced or removed by another program while this one was running. What this program had in it was brought into the one that is there now: {sessions}.</source>
        <translation>Ein anderes Programm hat das Trainingsprotokoll ersetzt oder entfernt, während dieses lief. Was dieses Programm darin hatte, wurde in das jetzt vorhandene übernommen: {sessions}.</translation>
    </message>
    <message>
        <source>Beside the session log lies {name}, which a program that syncs folders made when two machines had written. It isn&apos;t loaded. Import it to bring its sessions in, then take it away.</source>
        <translation>Neben dem Trainingsprotokoll liegt {name}; ein Programm, das Ordner abgleicht, hat es angelegt, als zwei Rechner geschrieben hatten. Es ist nicht geladen. Lies es ein, um die Einheiten zu übernehmen, und nimm es dann weg.</translation>
    </message>
    <message>
        <source>The disk is full, so this session is kept in memory for now. Free some space, and it will be saved.</source>
        <translation>Der Datenträger ist voll, darum bleibt diese Einheit vorerst im Arbeitsspeicher. Schaff etwas Platz, dann wird sie gespeichert.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be read: {why}. It is left as it is; no session in it is shown for now.</source>
        <translation>Das Trainingsprotokoll lässt sich nicht lesen: {why}. Es bleibt, wie es ist; vorerst wird keine Einheit daraus gezeigt.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be written ({why}), so this session is kept in memory for now.</source>
        <translation>Das Trainingsprotokoll lässt sich nicht schreiben ({why}), darum bleibt diese Einheit vorerst im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet es</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>die Datei oder ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened, or its folder is read-only</source>
        <translation>die Datei lässt sich nicht öffnen, oder ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>du hast dort keine Schreibrechte</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}: gefunden {found}, erwartet {expected}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}</source>
        <translation>{place}: erwartet {expected}</translation>
    </message>
    <message>
        <source>{place}: found {found}; did you mean “{meant}”?</source>
        <translation>{place}: gefunden {found}; ist „{meant}“ gemeint?</translation>
    </message>
    <message>
        <source>{place}: did you mean “{meant}”?</source>
        <translation>{place}: ist „{meant}“ gemeint?</translation>
    </message>
    <message>
        <source>line {n}: {key}</source>
        <translation>Zeile {n}: {key}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}</source>
        <translation>{file} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}</source>
        <translation>{file} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be moved: {why}</source>
        <translation>{file} lässt sich nicht verschieben: {why}</translation>
    </message>
    <message>
        <source>{fault}; the default, {default}, is used</source>
        <translation>{fault}; es gilt der Standardwert, {default}</translation>
    </message>
    <message>
        <source>{fault}. The defaults are used; {kept}</source>
        <translation>{fault}. Es gelten die Standardwerte; {kept}</translation>
    </message>
    <message>
        <source>the file is kept as {name}</source>
        <translation>die Datei bleibt als {name} erhalten</translation>
    </message>
    <message>
        <source>the file stays where it is ({why})</source>
        <translation>die Datei bleibt, wo sie ist ({why})</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a table of named entries</source>
        <translation>eine Tabelle benannter Einträge</translation>
    </message>
    <message>
        <source>a text of {least} to {longest} characters, without control characters</source>
        <translation>ein Text von {least} bis {longest} Zeichen, ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>a name of 1 to 40 small letters, digits and underscores</source>
        <translation>ein Name aus 1 bis 40 Kleinbuchstaben (a–z), Ziffern und Unterstrichen</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a list of {least} to {most}, each {item}</source>
        <translation>eine Liste von {least} bis {most}, jedes davon {item}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>one of the keys {names}</source>
        <translation>einer der Schlüssel {names}</translation>
    </message>
    <message>
        <source>a name other than {names}</source>
        <translation>ein anderer Name als {names}</translation>
    </message>
    <message>
        <source>a name that no other one has</source>
        <translation>ein Name, der sonst nicht vorkommt</translation>
    </message>
    <message>
        <source>a different name for each phase of an exercise</source>
        <translation>ein eigener Name für jede Phase einer Übung</translation>
    </message>
    <message>
        <source>low, default and high in rising order</source>
        <translation>low, default und high in aufsteigender Reihenfolge</translation>
    </message>
    <message>
        <source>the name of a pose: {names}</source>
        <translation>der Name einer Haltung: {names}</translation>
    </message>
    <message>
        <source>at most {most} phases as written</source>
        <translation>höchstens {most} Phasen, wie geschrieben</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>{phases} when expanded</source>
        <translation>{phases} nach dem Ausrollen</translation>
    </message>
    <message>
        <source>at least one exercise</source>
        <translation>mindestens eine Übung</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>eine lesbare Datei</translation>
    </message>
    <message>
        <source>a place that can be written to</source>
        <translation>ein beschreibbarer Ort</translation>
    </message>
    <message>
        <source>a file that can be moved</source>
        <translation>eine Datei, die sich verschieben lässt</translation>
    </message>
    <message>
        <source>a name that no built-in routine has</source>
        <translation>ein Name, den keine mitgelieferte Routine hat</translation>
    </message>
    <message>
        <source>a name that is free again</source>
        <translation>ein Name, der wieder frei ist</translation>
    </message>
    <message>
        <source>the name of a routine in the library</source>
        <translation>der Name einer vorhandenen Routine</translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation>gültiges TOML</translation>
    </message>
    <message>
        <source>at most {version}: the file is for a newer version of this program</source>
        <translation>höchstens {version}: die Datei ist für eine neuere Version dieses Programms</translation>
    </message>
    <message>
        <source>another pose, which isn&apos;t built on this one</source>
        <translation>eine andere Haltung, die nicht auf dieser aufbaut</translation>
    </message>
    <message>
        <source>a name that no pose of the program has</source>
        <translation>ein Name, den keine Haltung des Programms hat</translation>
    </message>
    <message>
        <source>a place in reach; this is {far} m off</source>
        <translation>ein erreichbarer Ort; dieser ist {far} m zu weit weg</translation>
    </message>
    <message>
        <source>a turn within the joint&apos;s limits</source>
        <translation>eine Drehung in den Grenzen des Gelenks</translation>
    </message>
    <message>
        <source>keys of at most {parts} parts between dots</source>
        <translation>Schlüssel aus höchstens {parts} durch Punkte getrennten Teilen</translation>
    </message>
    <message>
        <source>{n} more faults</source>
        <translation>{n} weitere Fehler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>one of its contacts: {names}</source>
        <translation>einer ihrer Kontakte: {names}</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>eine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>eine größere Datei</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>höchstens {size} KiB</translation>
    </message>
    <message>
        <source>a hand with pole, fingers and palm, none of them [0, 0, 0]</source>
        <translation>eine Hand mit pole, fingers und palm, keines davon [0, 0, 0]</translation>
    </message>
    <message>
        <source>a profile that isn&apos;t in use</source>
        <translation>ein Profil, das nicht in Gebrauch ist</translation>
    </message>
    <message>
        <source>no more than there are mistakes</source>
        <translation>nicht mehr, als es Fehler gibt</translation>
    </message>
    <message>
        <source>a session of at most {most} phases</source>
        <translation>eine Einheit von höchstens {most} Phasen</translation>
    </message>
    <message>
        <source>a session of at most {most} h</source>
        <translation>eine Einheit von höchstens {most} h</translation>
    </message>
    <message>
        <source>a name with a letter or digit in it, without slashes</source>
        <translation>ein Name mit mindestens einem Buchstaben oder einer Ziffer, ohne Schrägstriche</translation>
    </message>
    <message>
        <source>a name that nobody else has here</source>
        <translation>ein Name, den hier sonst niemand hat</translation>
    </message>
    <message>
        <source>a routine of your own: duplicate a built-in one to change it</source>
        <translation>eine eigene Routine: dupliziere eine mitgelieferte, um sie zu ändern</translation>
    </message>
    <message>
        <source>any but the first one</source>
        <translation>ein anderes als das erste</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>noch {n}</translation>
    </message>
    <message>
        <source>Next notice, {n} more</source>
        <translation>Nächster Hinweis, noch {n}</translation>
    </message>
    <message>
        <source>No voice was found on this computer. eSpeak NG is a free one.</source>
        <translation>Auf diesem Computer wurde keine Stimme gefunden. eSpeak NG ist eine kostenlose.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the routine</source>
        <translation>Gliederung der Routine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Step of getting into position</source>
        <translation>Schritt zum Einnehmen der Position</translation>
    </message>
    <message>
        <source>Phase once a set</source>
        <translation>Phase einmal je Satz</translation>
    </message>
    <message>
        <source>Phase of each repetition</source>
        <translation>Phase jeder Wiederholung</translation>
    </message>
    <message>
        <source>Step of switching sides</source>
        <translation>Schritt beim Seitenwechsel</translation>
    </message>
    <message>
        <source>Step of resting</source>
        <translation>Schritt beim Ausruhen</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Leichtere Form</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Declare a pause</source>
        <translation>Eine Pause eintragen</translation>
    </message>
    <message>
        <source>A week of holiday or illness doesn&apos;t break your row of weeks.</source>
        <translation>Eine Woche Urlaub oder Krankheit unterbricht deine Wochenserie nicht.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>The week after next</source>
        <translation>Übernächste Woche</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>One</source>
        <translation>Eins</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Zwölf</translation>
    </message>
    <message>
        <source>Last repetition of this set</source>
        <translation>Letzte Wiederholung in diesem Satz</translation>
    </message>
    <message>
        <source>Last breath in this position</source>
        <translation>Letzter Atemzug in dieser Position</translation>
    </message>
    <message>
        <source>Hold, lungs full</source>
        <translation>Halten, Lunge voll</translation>
    </message>
    <message>
        <source>Hold, lungs empty</source>
        <translation>Halten, Lunge leer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Set {set} of {sets} is next</source>
        <translation>Gleich kommt Satz {set} von {sets}</translation>
    </message>
    <message>
        <source>{count} of {of} is next</source>
        <translation>Gleich kommt {count} von {of}</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Als Nächstes: {exercise}</translation>
    </message>
    <message>
        <source>You need {needs}</source>
        <translation>Du brauchst {needs}</translation>
    </message>
    <message>
        <source>Press a key when you are ready</source>
        <translation>Drück eine Taste, wenn du bereit bist</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>And up</source>
        <translation>Und hoch</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>Und ab</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds</source>
        <translation>Ruh dich {seconds} Sekunden aus</translation>
    </message>
    <message>
        <source>Session complete. Well done</source>
        <translation>Einheit geschafft. Gut gemacht</translation>
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
        <translation>Dein Platz</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Put the laptop beside the mat, on a low stool or box, 2 m from your eyes, and tilt it.</source>
        <translation>Stell den Laptop neben die Matte, auf einen niedrigen Hocker oder eine Kiste, 2 m von deinen Augen entfernt, und neige ihn.</translation>
    </message>
    <message>
        <source>Can you read this line from the mat?</source>
        <translation>Kannst du diese Zeile von der Matte aus lesen?</translation>
    </message>
    <message>
        <source>Can you hear the voice from the mat?</source>
        <translation>Hörst du die Stimme von der Matte aus?</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Stimme testen</translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation>Spricht …</translation>
    </message>
    <message>
        <source>Breathe in through the nose.</source>
        <translation>Atme durch die Nase ein.</translation>
    </message>
    <message>
        <source>There is no voice here. The screen alone tells you all you need.</source>
        <translation>Hier gibt es keine Stimme. Der Bildschirm allein sagt dir alles, was du brauchst.</translation>
    </message>
    <message>
        <source>If not, set a longer distance:</source>
        <translation>Wenn nicht, stell einen größeren Abstand ein:</translation>
    </message>
    <message>
        <source>That was the voice. Too quiet, or nothing at all? Turn the sound up and try again.</source>
        <translation>Das war die Stimme. Zu leise oder gar nichts gehört? Stell den Ton lauter und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>PortionTable</name>
    <message>
        <source>No exercises are noted for this session.</source>
        <translation>Für diese Einheit sind keine Übungen festgehalten.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Satz {n}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>Bridge floor</source>
        <translation>Brücke, unten</translation>
    </message>
    <message>
        <source>Bridge lifted</source>
        <translation>Brücke, gehoben</translation>
    </message>
    <message>
        <source>Deadlift tall</source>
        <translation>Kreuzheben, aufrecht</translation>
    </message>
    <message>
        <source>Deadlift hinge</source>
        <translation>Kreuzheben, vorgeneigt</translation>
    </message>
    <message>
        <source>Deadlift toes tall</source>
        <translation>Kreuzheben, Zehen am Boden, aufrecht</translation>
    </message>
    <message>
        <source>Deadlift toes hinge</source>
        <translation>Kreuzheben, Zehen am Boden, vorgeneigt</translation>
    </message>
    <message>
        <source>Deadlift wall tall</source>
        <translation>Kreuzheben, Hand an der Wand, aufrecht</translation>
    </message>
    <message>
        <source>Deadlift wall hinge</source>
        <translation>Kreuzheben, Hand an der Wand, vorgeneigt</translation>
    </message>
    <message>
        <source>Lunge straight</source>
        <translation>Ausfallschritt gerade</translation>
    </message>
    <message>
        <source>Lunge straight tuck</source>
        <translation>Ausfallschritt gerade, eingerollt</translation>
    </message>
    <message>
        <source>Lunge straight bend</source>
        <translation>Ausfallschritt gerade, geneigt</translation>
    </message>
    <message>
        <source>Lunge straight deep 1</source>
        <translation>Ausfallschritt gerade, tief 1</translation>
    </message>
    <message>
        <source>Lunge straight deep 2</source>
        <translation>Ausfallschritt gerade, tief 2</translation>
    </message>
    <message>
        <source>Lunge straight deep 3</source>
        <translation>Ausfallschritt gerade, tief 3</translation>
    </message>
    <message>
        <source>Lunge out</source>
        <translation>Ausfallschritt außen</translation>
    </message>
    <message>
        <source>Lunge out tuck</source>
        <translation>Ausfallschritt außen, eingerollt</translation>
    </message>
    <message>
        <source>Lunge out bend</source>
        <translation>Ausfallschritt außen, geneigt</translation>
    </message>
    <message>
        <source>Lunge out deep 1</source>
        <translation>Ausfallschritt außen, tief 1</translation>
    </message>
    <message>
        <source>Lunge out deep 2</source>
        <translation>Ausfallschritt außen, tief 2</translation>
    </message>
    <message>
        <source>Lunge out deep 3</source>
        <translation>Ausfallschritt außen, tief 3</translation>
    </message>
    <message>
        <source>Lunge in</source>
        <translation>Ausfallschritt innen</translation>
    </message>
    <message>
        <source>Lunge in tuck</source>
        <translation>Ausfallschritt innen, eingerollt</translation>
    </message>
    <message>
        <source>Lunge in bend</source>
        <translation>Ausfallschritt innen, geneigt</translation>
    </message>
    <message>
        <source>Lunge in deep 1</source>
        <translation>Ausfallschritt innen, tief 1</translation>
    </message>
    <message>
        <source>Lunge in deep 2</source>
        <translation>Ausfallschritt innen, tief 2</translation>
    </message>
    <message>
        <source>Lunge in deep 3</source>
        <translation>Ausfallschritt innen, tief 3</translation>
    </message>
    <message>
        <source>Lunge wide</source>
        <translation>Ausfallschritt breit</translation>
    </message>
    <message>
        <source>Learn level</source>
        <translation>Wissen, waagerecht</translation>
    </message>
    <message>
        <source>Learn tipped</source>
        <translation>Wissen, gekippt</translation>
    </message>
    <message>
        <source>Learn flared</source>
        <translation>Wissen, Rippen abstehend</translation>
    </message>
    <message>
        <source>Learn seated</source>
        <translation>Wissen, sitzend</translation>
    </message>
    <message>
        <source>Learn heel up</source>
        <translation>Wissen, Ferse oben</translation>
    </message>
    <message>
        <source>Learn leg forward</source>
        <translation>Wissen, Bein vorn</translation>
    </message>
    <message>
        <source>Learn leg back</source>
        <translation>Wissen, Bein hinten</translation>
    </message>
    <message>
        <source>Learn bent</source>
        <translation>Wissen, gebeugt</translation>
    </message>
    <message>
        <source>Learn folded</source>
        <translation>Wissen, zusammengeklappt</translation>
    </message>
    <message>
        <source>Mistake bridge arched</source>
        <translation>Fehler, Brücke mit Hohlkreuz</translation>
    </message>
    <message>
        <source>Mistake lunge arched</source>
        <translation>Fehler, Ausfallschritt mit Hohlkreuz</translation>
    </message>
    <message>
        <source>Mistake deadlift twisted</source>
        <translation>Fehler, Kreuzheben verdreht</translation>
    </message>
    <message>
        <source>Mistake deadlift locked</source>
        <translation>Fehler, Kreuzheben mit durchgedrücktem Knie</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Standing weight</source>
        <translation>Stehend, mit Gewicht</translation>
    </message>
    <message>
        <source>Rest standing</source>
        <translation>Ausruhen im Stehen</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Kniend</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Liegend</translation>
    </message>
</context>
<context>
    <name>PoseChooser</name>
    <message>
        <source>Choose a pose</source>
        <translation>Haltung wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Eine andere Haltung für die nächste Wiederholung</translation>
    </message>
    <message>
        <source>One pose less</source>
        <translation>Eine Haltung weniger</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleichmäßig</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moment of the routine</source>
        <translation>Zeitpunkt in der Routine</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <source>set {n} of {of}</source>
        <translation>Satz {n} von {of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who practises?</source>
        <translation>Wer übt?</translation>
    </message>
    <message>
        <source>Each person has settings, choices, routines and a log of their own.</source>
        <translation>Jede Person hat eigene Einstellungen, Auswahlen, Routinen und ein eigenes Protokoll.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>practises now</source>
        <translation>übt gerade</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Neuer Name von {name}</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Erwartet: {right}</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people here; settings and log are kept aside.</source>
        <translation>„{name}“ gehört nicht mehr zu den Personen hier; Einstellungen und Protokoll sind beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the voice</source>
        <translation>Stimme wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Breathe in</source>
        <translation>Atme ein</translation>
    </message>
    <message>
        <source>A line to read from the mat</source>
        <translation>Eine Zeile zum Lesen von der Matte aus</translation>
    </message>
</context>
<context>
    <name>ReminderNote</name>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Als Kalenderdatei speichern…</translation>
    </message>
    <message>
        <source>At most one a day, and none once the week&apos;s goal is reached, after a session, or in a week of pause. To be reminded while the program is closed, put it into your calendar.</source>
        <translation>Höchstens eine am Tag und keine, wenn das Wochenziel erreicht ist, nach einer Einheit oder in einer Woche Pause. Um auch bei geschlossenem Programm erinnert zu werden, trag es in deinen Kalender ein.</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications from the program, so it can&apos;t remind you itself. Save the reminder as a calendar file instead, and open it with your calendar.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Benachrichtigungen des Programms; es kann dich also nicht selbst erinnern. Speichere die Erinnerung stattdessen als Kalenderdatei und öffne sie mit deinem Kalender.</translation>
    </message>
    <message>
        <source>Save the reminder for your calendar</source>
        <translation>Erinnerung für deinen Kalender speichern</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A good moment for your session of %n minutes, if it suits you.</source>
        <translation>
            <numerusform>Ein guter Moment für deine Einheit von %n Minute, wenn es dir passt.</numerusform>
            <numerusform>Ein guter Moment für deine Einheit von %n Minuten, wenn es dir passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day of the week first.</source>
        <translation>Wähle zuerst einen Wochentag.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file} konnte nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>Written: {file}. Open it with your calendar.</source>
        <translation>Geschrieben: {file}. Öffne die Datei mit deinem Kalender.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n sessions: {endings}. {length} of exercise in all.</source>
        <translation>
            <numerusform>%n Einheit: {endings}. Insgesamt {length} Übung.</numerusform>
            <numerusform>%n Einheiten: {endings}. Insgesamt {length} Übung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Übungsprotokoll</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>There is no session in this period.</source>
        <translation>In diesem Zeitraum gibt es keine Einheit.</translation>
    </message>
    <message>
        <source>Tightness and effort are what the person said, from 0 (none) to 10; a dash where nothing was said. Done and planned are repetitions or breaths. Rehearsals are left out.</source>
        <translation>Verspannung und Anstrengung sind eigene Angaben von 0 (keine) bis 10; ein Strich, wo nichts angegeben wurde. Getan und geplant sind Wiederholungen oder Atemzüge. Proben sind ausgelassen.</translation>
    </message>
    <message>
        <source>How tight before a session (dot) and after it (ring), 0 to 10</source>
        <translation>Verspannung vor einer Einheit (Punkt) und danach (Ring), 0 bis 10</translation>
    </message>
    <message>
        <source>How tight before the sessions of each week, on average, 0 to 10</source>
        <translation>Verspannung vor den Einheiten jeder Woche, im Mittel, 0 bis 10</translation>
    </message>
    <message>
        <source>Nothing was said about tightness.</source>
        <translation>Zur Verspannung wurde nichts angegeben.</translation>
    </message>
    <message>
        <source>A session changes it by {drop} on average.</source>
        <translation>Eine Einheit ändert sie im Mittel um {drop}.</translation>
    </message>
    <message>
        <source>By exercise and side</source>
        <translation>Nach Übung und Seite</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>Getan von geplant</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>From the person&apos;s own log in the program Hamstring, {day}</source>
        <translation>Aus dem eigenen Protokoll im Programm Hamstring, {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Tight before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Tight after</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>For a physical therapist</source>
        <translation>Für die Physiotherapie</translation>
    </message>
    <message>
        <source>Pages to print or send (PDF): sums by exercise and side, how tight it was over time, and every session with its ending, scores and note. The name is left blank, to be filled in by hand.</source>
        <translation>Seiten zum Drucken oder Verschicken (PDF): Summen nach Übung und Seite, die Verspannung im Verlauf und jede Einheit mit Ende, Werten und Notiz. Der Name bleibt frei und wird von Hand eingetragen.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Tage nach Wahl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>Desk break</source>
        <translation>Schreibtischpause</translation>
    </message>
    <message>
        <source>After long sitting: the front of the hips, then one set of the deadlift. One set is fewer than the two to three of the full practice; this is a break, not a replacement for it.</source>
        <translation>Nach langem Sitzen: die Vorderseite der Hüften, dann ein Satz Kreuzheben. Ein Satz ist weniger als die zwei bis drei des vollen Programms; das hier ist eine Pause, kein Ersatz dafür.</translation>
    </message>
    <message>
        <source>Three-way hip flexor release</source>
        <translation>Hüftbeuger dreifach lösen</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Right knee on pad</source>
        <translation>Rechtes Knie aufs Pad</translation>
    </message>
    <message>
        <source>Tall, hands on hips</source>
        <translation>Aufrecht, Hände am Becken</translation>
    </message>
    <message>
        <source>Breathe out and tuck</source>
        <translation>Ausatmen, Becken einrollen</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat, right hip stretches</source>
        <translation>Steißbein tief, unterer Rücken flach, rechte Hüfte dehnt sich</translation>
    </message>
    <message>
        <source>Breathe out. Tailbone down, low back flat.</source>
        <translation>Atme aus. Steißbein tief, unterer Rücken flach.</translation>
    </message>
    <message>
        <source>Right arm overhead</source>
        <translation>Rechter Arm nach oben</translation>
    </message>
    <message>
        <source>Bend to the left</source>
        <translation>Nach links neigen</translation>
    </message>
    <message>
        <source>Right arm up, bend left.</source>
        <translation>Rechter Arm hoch, links neigen.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall</source>
        <translation>Einatmen, lang werden</translation>
    </message>
    <message>
        <source>Right arm long, pelvis stays tucked</source>
        <translation>Rechter Arm lang, Becken bleibt eingerollt</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Atme ein, werde lang.</translation>
    </message>
    <message>
        <source>Breathe out, bend left</source>
        <translation>Ausatmen, nach links neigen</translation>
    </message>
    <message>
        <source>Left ribs down, right hip stretches</source>
        <translation>Linke Rippen sinken, rechte Hüfte dehnt sich</translation>
    </message>
    <message>
        <source>Breathe out. Left ribs down, bend deeper.</source>
        <translation>Atme aus. Linke Rippen sinken, neig dich tiefer.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip stretch.</source>
        <translation>Spür die Dehnung vorn an der rechten Hüfte.</translation>
    </message>
    <message>
        <source>Wide, rotated out</source>
        <translation>Breit, nach außen gedreht</translation>
    </message>
    <message>
        <source>4 to 6 inches (10 to 15 cm) to the left</source>
        <translation>10 bis 15 cm nach links</translation>
    </message>
    <message>
        <source>Turn knee clockwise</source>
        <translation>Im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Right foot goes behind you, to the left</source>
        <translation>Rechter Fuß geht hinter dich, nach links</translation>
    </message>
    <message>
        <source>Tuck, then bend left</source>
        <translation>Einrollen, nach links neigen</translation>
    </message>
    <message>
        <source>Breathe in, right arm long.</source>
        <translation>Atme ein, rechter Arm lang.</translation>
    </message>
    <message>
        <source>Wide, rotated in</source>
        <translation>Breit, nach innen gedreht</translation>
    </message>
    <message>
        <source>Turn counter-clockwise</source>
        <translation>Gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Left foot in front, hands on hips</source>
        <translation>Linker Fuß vorn, Hände am Becken</translation>
    </message>
    <message>
        <source>Right knee on the pad, left foot in front, hands on hips.</source>
        <translation>Rechtes Knie aufs Pad, linker Fuß vorn, Hände ans Becken.</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat</source>
        <translation>Steißbein tief, unterer Rücken flach</translation>
    </message>
    <message>
        <source>Breathe out and tuck.</source>
        <translation>Ausatmen, Becken einrollen.</translation>
    </message>
    <message>
        <source>Kneel in a lunge: left foot in front, right knee on the pad, under the hip.</source>
        <translation>Geh in den Kniestand mit Ausfallschritt: linker Fuß vorn, rechtes Knie auf dem Pad, unter der Hüfte.</translation>
    </message>
    <message>
        <source>Curl the right toes under. Torso upright, hands on hips.</source>
        <translation>Stell die rechten Zehen auf. Oberkörper aufrecht, Hände am Becken.</translation>
    </message>
    <message>
        <source>Breathe out: ribs down, tailbone curls down, low back flat, until the front of the right hip stretches.</source>
        <translation>Atme aus: Rippen sinken, Steißbein rollt nach unten ein, unterer Rücken flach, bis sich die Vorderseite der rechten Hüfte dehnt.</translation>
    </message>
    <message>
        <source>Reach the right arm overhead and bend to the left.</source>
        <translation>Streck den rechten Arm über den Kopf und neig dich nach links.</translation>
    </message>
    <message>
        <source>Arching the low back: keep the pelvis tucked while you bend.</source>
        <translation>Hohlkreuz im unteren Rücken: Lass das Becken beim Neigen eingerollt.</translation>
    </message>
    <message>
        <source>Hip flexors that let go let the pelvis come back to neutral, and the hamstrings are no longer pulled from the front.</source>
        <translation>Gelöste Hüftbeuger lassen das Becken in die neutrale Stellung zurück, und die hinteren Oberschenkelmuskeln werden nicht mehr von vorn gezogen.</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>rechte Hüfte</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>Einbein-Kreuzheben</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Kreuzheben</translation>
    </message>
    <message>
        <source>one dumbbell or kettlebell</source>
        <translation>eine Kurz- oder Kugelhantel</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>One dumbbell or kettlebell</source>
        <translation>Eine Kurz- oder Kugelhantel</translation>
    </message>
    <message>
        <source>Pad under right knee</source>
        <translation>Pad unters rechte Knie</translation>
    </message>
    <message>
        <source>A pad or a folded towel; left foot in front</source>
        <translation>Pad oder gefaltetes Handtuch; linker Fuß vorn</translation>
    </message>
    <message>
        <source>Right knee on the pad or folded towel. Left foot in front.</source>
        <translation>Rechtes Knie auf Pad oder gefaltetes Handtuch. Linker Fuß vorn.</translation>
    </message>
    <message>
        <source>Torso upright, knee under the hip, toes curled under</source>
        <translation>Oberkörper aufrecht, Knie unter der Hüfte, Zehen aufgestellt</translation>
    </message>
    <message>
        <source>Knee under the hip, toes curled under. Upright, hands on hips.</source>
        <translation>Knie unter der Hüfte, Zehen aufgestellt. Aufrecht, Hände am Becken.</translation>
    </message>
    <message>
        <source>Three slow breaths in each of three positions, each counted as you breathe in; then the same on the other side.</source>
        <translation>Drei langsame Atemzüge in jeder der drei Positionen, gezählt wird beim Einatmen; dann das Gleiche auf der anderen Seite.</translation>
    </message>
    <message>
        <source>Take the dumbbell or kettlebell in the left hand.</source>
        <translation>Nimm die Kurz- oder Kugelhantel in die linke Hand.</translation>
    </message>
    <message>
        <source>Stand on right leg</source>
        <translation>Standbein: rechts</translation>
    </message>
    <message>
        <source>Tall, knee softly bent, core engaged</source>
        <translation>Aufrecht, Knie leicht gebeugt, Rumpf fest</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Steh aufrecht auf dem rechten Bein, Knie leicht gebeugt, Rumpf fest.</translation>
    </message>
    <message>
        <source>Hips back, hinge</source>
        <translation>Po zurück, vorneigen</translation>
    </message>
    <message>
        <source>Left leg lifts straight behind</source>
        <translation>Linkes Bein gestreckt nach hinten heben</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw</source>
        <translation>Rumpf und Bein als Einheit, wie eine Wippe</translation>
    </message>
    <message>
        <source>Spine neutral</source>
        <translation>Rücken neutral</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches</source>
        <translation>Stopp, sobald sich die Beinrückseite dehnt</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw.</source>
        <translation>Rumpf und Bein als Einheit, wie eine Wippe.</translation>
    </message>
    <message>
        <source>Spine neutral.</source>
        <translation>Rücken neutral.</translation>
    </message>
    <message>
        <source>Stop where it stretches.</source>
        <translation>Stopp, sobald es dehnt.</translation>
    </message>
    <message>
        <source>The right hamstring stretches</source>
        <translation>Die rechte Beinrückseite dehnt sich</translation>
    </message>
    <message>
        <source>Drive up tall</source>
        <translation>Kraftvoll hoch</translation>
    </message>
    <message>
        <source>Right heel presses</source>
        <translation>Rechte Ferse drückt</translation>
    </message>
    <message>
        <source>Squeeze the glute at the top</source>
        <translation>Oben das Gesäß anspannen</translation>
    </message>
    <message>
        <source>Out, drive up tall.</source>
        <translation>Aus, kraftvoll hoch.</translation>
    </message>
    <message>
        <source>Up, press the right heel.</source>
        <translation>Hoch, rechte Ferse drückt.</translation>
    </message>
    <message>
        <source>Up, squeeze the glute.</source>
        <translation>Hoch, Gesäß anspannen.</translation>
    </message>
    <message>
        <source>Change hands</source>
        <translation>Hand wechseln</translation>
    </message>
    <message>
        <source>Weight in the left hand.</source>
        <translation>Gewicht in die linke Hand.</translation>
    </message>
    <message>
        <source>Knee softly bent, core engaged</source>
        <translation>Knie leicht gebeugt, Rumpf fest</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee soft.</source>
        <translation>Steh aufrecht auf dem rechten Bein, Knie locker.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Both feet down, weight down</source>
        <translation>Beide Füße am Boden, Gewicht ablegen</translation>
    </message>
    <message>
        <source>Both feet down, put the weight down.</source>
        <translation>Beide Füße auf den Boden, leg das Gewicht ab.</translation>
    </message>
    <message>
        <source>Stand tall, weight on the right leg, that knee softly bent, core engaged.</source>
        <translation>Steh aufrecht, Gewicht auf dem rechten Bein, dieses Knie leicht gebeugt, Rumpf fest.</translation>
    </message>
    <message>
        <source>Hold the dumbbell or kettlebell in the left hand, opposite to the standing leg.</source>
        <translation>Halte die Kurz- oder Kugelhantel in der linken Hand, auf der Gegenseite des Standbeins.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge; torso and left leg move as one, like a seesaw; spine neutral.</source>
        <translation>Schieb die Hüfte nach hinten und neig dich vor; Rumpf und linkes Bein bewegen sich als Einheit, wie eine Wippe; Wirbelsäule neutral.</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches, then drive through the right heel back to tall and squeeze the glute.</source>
        <translation>Stopp, sobald sich die Beinrückseite dehnt; dann drück dich über die rechte Ferse wieder in den aufrechten Stand und spann das Gesäß an.</translation>
    </message>
    <message>
        <source>Twisting the torso: both hips face the floor.</source>
        <translation>Den Oberkörper verdrehen: Beide Hüften zeigen zum Boden.</translation>
    </message>
    <message>
        <source>Locking the standing knee: keep it softly bent.</source>
        <translation>Das Knie des Standbeins durchdrücken: Lass es leicht gebeugt.</translation>
    </message>
    <message>
        <source>Strength through the whole length of the muscle teaches the nervous system that long is safe.</source>
        <translation>Kraft über die ganze Länge des Muskels zeigt dem Nervensystem, dass er auch lang sicher ist.</translation>
    </message>
    <message>
        <source>Put the weight down</source>
        <translation>Leg das Gewicht ab</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>Zehen am Boden</translation>
    </message>
    <message>
        <source>The toes of the free foot stay lightly on the floor behind, without weight.</source>
        <translation>Die Zehen des freien Fußes bleiben hinten leicht am Boden, ohne Gewicht.</translation>
    </message>
    <message>
        <source>Left toes on the floor behind, without weight</source>
        <translation>Linke Zehen hinten am Boden, ohne Gewicht</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged. Left toes lightly on the floor behind.</source>
        <translation>Steh aufrecht auf dem rechten Bein, Knie leicht gebeugt, Rumpf fest. Linke Zehen hinten leicht am Boden.</translation>
    </message>
    <message>
        <source>Stand on the right leg, left toes lightly on the floor behind.</source>
        <translation>Steh auf dem rechten Bein, linke Zehen hinten leicht am Boden.</translation>
    </message>
    <message>
        <source>Left toes slide back, no weight on them</source>
        <translation>Linke Zehen gleiten zurück, ohne Gewicht</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Hand an der Wand</translation>
    </message>
    <message>
        <source>The free hand holds a wall or something sturdy.</source>
        <translation>Die freie Hand hält sich an einer Wand oder etwas Stabilem.</translation>
    </message>
    <message>
        <source>a wall or something sturdy to hold</source>
        <translation>eine Wand oder etwas Stabiles zum Festhalten</translation>
    </message>
    <message>
        <source>Right hand on wall</source>
        <translation>Rechte Hand an die Wand</translation>
    </message>
    <message>
        <source>Stand on the right leg, knee softly bent</source>
        <translation>Steh auf dem rechten Bein, Knie leicht gebeugt</translation>
    </message>
    <message>
        <source>Right hand on a wall or something sturdy. Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Rechte Hand an die Wand oder etwas Stabiles. Steh aufrecht auf dem rechten Bein, Knie leicht gebeugt, Rumpf fest.</translation>
    </message>
    <message>
        <source>Stand on the right leg</source>
        <translation>Steh auf dem rechten Bein</translation>
    </message>
    <message>
        <source>Right hand on the wall, stand on the right leg.</source>
        <translation>Rechte Hand an die Wand, steh auf dem rechten Bein.</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Lass dich ärztlich oder physiotherapeutisch beraten, bevor du mit etwas Neuem beginnst.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Hör sofort auf, wenn etwas wehtut. Die Taste P oder der Knopf „Schmerz: Stopp“ beendet die Einheit jederzeit.</translation>
    </message>
    <message>
        <source>Sitting keeps hip flexors short</source>
        <translation>Sitzen hält die Hüftbeuger kurz</translation>
    </message>
    <message>
        <source>Sitting, cycling and running tighten the hip flexors at the front of the hip. They are still short when you stand up.</source>
        <translation>Sitzen, Radfahren und Laufen verspannen die Hüftbeuger vorn an der Hüfte. Sie sind immer noch kurz, wenn du aufstehst.</translation>
    </message>
    <message>
        <source>The pelvis tips forward</source>
        <translation>Das Becken kippt nach vorn</translation>
    </message>
    <message>
        <source>Tight is often not short</source>
        <translation>Verspannt heißt oft nicht verkürzt</translation>
    </message>
    <message>
        <source>Hamstrings that always feel tight are often not short at all. They run from the pelvis to below the knee; they bend the knee, extend the hip and help to hold the pelvis level.</source>
        <translation>Hintere Oberschenkelmuskeln, die sich immer verspannt anfühlen, sind oft gar nicht verkürzt. Sie ziehen vom Becken bis unter das Knie; sie beugen das Knie, strecken die Hüfte und helfen, das Becken waagerecht zu halten.</translation>
    </message>
    <message>
        <source>Gentle first week</source>
        <translation>Sanfte erste Woche</translation>
    </message>
    <message>
        <source>All three exercises to get to know them: two sets of the bridge instead of three to five, one of the deadlift instead of two to three, with the toes on the floor. Fewer than the full practice; move on when it feels easy.</source>
        <translation>Alle drei Übungen zum Kennenlernen: zwei Sätze der Brücke statt drei bis fünf, einer beim Kreuzheben statt zwei bis drei, mit den Zehen am Boden. Weniger als das volle Programm; mach damit weiter, wenn es sich leicht anfühlt.</translation>
    </message>
    <message>
        <source>Breathing bridge with hip lift</source>
        <translation>Atembrücke mit Hüftheben</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>eine Matte</translation>
    </message>
    <message>
        <source>Take a block or a rolled towel. Lie on your back on the mat, knees bent, feet on the floor, hip-width apart.</source>
        <translation>Nimm einen Block oder ein gerolltes Handtuch. Leg dich auf der Matte auf den Rücken, Knie gebeugt, Füße hüftbreit am Boden.</translation>
    </message>
    <message>
        <source>Block or rolled towel between your knees. Each lift counts as one.</source>
        <translation>Block oder gerolltes Handtuch zwischen die Knie. Jedes Heben ist eine Wiederholung.</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Auf dem Rücken</translation>
    </message>
    <message>
        <source>Tight hip flexors tip the pelvis forward: anterior tilt. The hamstrings are attached to the pelvis, so they are pulled long and brace even when you just stand.</source>
        <translation>Verspannte Hüftbeuger kippen das Becken nach vorn: die vordere Beckenkippung. Die hinteren Oberschenkelmuskeln setzen am Becken an; so werden sie lang gezogen und halten dagegen, selbst wenn du nur stehst.</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Auf den Rücken legen</translation>
    </message>
    <message>
        <source>Block between knees</source>
        <translation>Block zwischen die Knie</translation>
    </message>
    <message>
        <source>A foam block or a rolled towel</source>
        <translation>Schaumstoffblock oder gerolltes Handtuch</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Through the nose, hips down, ribs wide</source>
        <translation>Durch die Nase, Hüfte unten, Rippen weit</translation>
    </message>
    <message>
        <source>Breathe out and lift</source>
        <translation>Ausatmen und heben</translation>
    </message>
    <message>
        <source>Hips up 3 to 4 inches (8 to 10 cm)</source>
        <translation>Hüfte 8 bis 10 cm hoch</translation>
    </message>
    <message>
        <source>All the way out, ribs down</source>
        <translation>Ganz ausatmen, Rippen sinken</translation>
    </message>
    <message>
        <source>Heels press, glutes lift</source>
        <translation>Fersen drücken, Gesäß hebt</translation>
    </message>
    <message>
        <source>Not too high: no arch in the back</source>
        <translation>Nicht zu hoch: kein Hohlkreuz</translation>
    </message>
    <message>
        <source>Core firm, hips up 3 to 4 inches</source>
        <translation>Rumpf fest, Hüfte 8 bis 10 cm hoch</translation>
    </message>
    <message>
        <source>Breathe out all the way, and lift the hips three to four inches.</source>
        <translation>Atme ganz aus und heb die Hüfte acht bis zehn Zentimeter.</translation>
    </message>
    <message>
        <source>Ribs down, core firm. Eight to ten centimetres, no more.</source>
        <translation>Rippen sinken, Rumpf fest. Acht bis zehn Zentimeter, nicht mehr.</translation>
    </message>
    <message>
        <source>Press the heels down. The glutes lift.</source>
        <translation>Drück die Fersen in den Boden. Das Gesäß hebt die Hüfte.</translation>
    </message>
    <message>
        <source>Not too high. Don&apos;t arch the back.</source>
        <translation>Nicht zu hoch. Mach kein Hohlkreuz.</translation>
    </message>
    <message>
        <source>Breathe in and lower</source>
        <translation>Einatmen und senken</translation>
    </message>
    <message>
        <source>Hips back to the floor, ribs wide</source>
        <translation>Hüfte zurück zum Boden, Rippen weit</translation>
    </message>
    <message>
        <source>In, and down.</source>
        <translation>Ein, und senken.</translation>
    </message>
    <message>
        <source>Lie on your back on the mat.</source>
        <translation>Leg dich auf der Matte auf den Rücken.</translation>
    </message>
    <message>
        <source>Bend your knees and put your feet on the floor, hip-width apart.</source>
        <translation>Beug die Knie und stell die Füße hüftbreit auf den Boden.</translation>
    </message>
    <message>
        <source>Hold the block or the rolled towel between your knees.</source>
        <translation>Halte den Block oder das gerollte Handtuch zwischen den Knien.</translation>
    </message>
    <message>
        <source>Breathe in first. Then each lift, on a breath out, counts as one; the breath in that lowers the hips belongs to it.</source>
        <translation>Atme zuerst ein. Dann ist jedes Heben, beim Ausatmen, eine Wiederholung; das Einatmen, mit dem die Hüfte sinkt, gehört dazu.</translation>
    </message>
    <message>
        <source>Lifting too high and arching the back: 3 to 4 inches (8 to 10 cm) are enough.</source>
        <translation>Zu hoch heben und ins Hohlkreuz gehen: 8 bis 10 cm genügen.</translation>
    </message>
    <message>
        <source>Breathing with the diaphragm and lifting only a little builds strength and balance, brings ribs and pelvis back over each other, and lets protective tension go.</source>
        <translation>Mit dem Zwerchfell atmen und nur wenig heben schafft Kraft und Balance, bringt Rippen und Becken wieder übereinander und löst die Schutzspannung.</translation>
    </message>
    <message>
        <source>Single-leg deadlift, toes down</source>
        <translation>Einbein-Kreuzheben, Zehen am Boden</translation>
    </message>
    <message>
        <source>Keep the toes of the left foot lightly on the floor behind, without weight.</source>
        <translation>Lass die Zehen des linken Fußes hinten leicht am Boden, ohne Gewicht.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge, spine neutral.</source>
        <translation>Schieb die Hüfte nach hinten und neig dich vor, Wirbelsäule neutral.</translation>
    </message>
    <message>
        <source>Breath comes first</source>
        <translation>Zuerst der Atem</translation>
    </message>
    <message>
        <source>Slow, controlled breathing brings ribs and pelvis over each other, lets the core stabilise, and tells the nervous system that it may let go.</source>
        <translation>Langsames, kontrolliertes Atmen bringt Rippen und Becken übereinander, lässt den Rumpf stabil werden und sagt dem Nervensystem, dass es loslassen darf.</translation>
    </message>
    <message>
        <source>Why stretching backfires</source>
        <translation>Warum Dehnen nach hinten losgeht</translation>
    </message>
    <message>
        <source>So tightness is the symptom. Stretching a muscle that is already long can strain it, and can make the nervous system hold on harder.</source>
        <translation>Die Verspannung ist also das Symptom. Wer einen Muskel dehnt, der schon lang ist, kann ihn zerren, und das Nervensystem hält womöglich noch stärker fest.</translation>
    </message>
    <message>
        <source>Three exercises, three times a week</source>
        <translation>Drei Übungen, dreimal pro Woche</translation>
    </message>
    <message>
        <source>The bridge joins breath and glutes, the hip flexor release frees the front of the hips, the deadlift makes the hamstrings strong at full length. Do them one after the other, three times a week.</source>
        <translation>Die Brücke verbindet Atem und Gesäß, das Lösen der Hüftbeuger befreit die Vorderseite der Hüften, das Kreuzheben macht die hinteren Oberschenkelmuskeln in voller Länge stark. Mach sie nacheinander, dreimal pro Woche.</translation>
    </message>
    <message>
        <source>Hamstring release</source>
        <translation>Beinrückseite lösen</translation>
    </message>
    <message>
        <source>Breath first, then the front of the hips, then strength: three exercises for hamstrings that always feel tight.</source>
        <translation>Zuerst der Atem, dann die Vorderseite der Hüften, dann Kraft: drei Übungen für hintere Oberschenkelmuskeln, die sich immer verspannt anfühlen.</translation>
    </message>
    <message>
        <source>Sleepy glutes</source>
        <translation>Schläfriges Gesäß</translation>
    </message>
    <message>
        <source>When the glutes, which extend the hip, are weak, hamstrings and lower back have to do their work as well: more tension.</source>
        <translation>Wenn die Gesäßmuskeln, die die Hüfte strecken, schwach sind, müssen hintere Oberschenkelmuskeln und unterer Rücken ihre Arbeit mitmachen: noch mehr Spannung.</translation>
    </message>
    <message>
        <source>Five-minute reset</source>
        <translation>Fünf-Minuten-Neustart</translation>
    </message>
    <message>
        <source>Breath and bridge only, four sets in about five minutes: slow breathing, small lifts, then back to your day.</source>
        <translation>Nur Atem und Brücke, vier Sätze in etwa fünf Minuten: langsam atmen, ein wenig heben, dann zurück in deinen Tag.</translation>
    </message>
    <message>
        <source>Up, left foot wider</source>
        <translation>Hoch, linker Fuß nach außen</translation>
    </message>
    <message>
        <source>Up. Left foot four to six inches wider, ten to fifteen centimetres.</source>
        <translation>Hoch. Linken Fuß zehn bis fünfzehn Zentimeter nach außen.</translation>
    </message>
    <message>
        <source>Tuck, arm up, bend left.</source>
        <translation>Einrollen, Arm hoch, links neigen.</translation>
    </message>
    <message>
        <source>Come up; right foot out to the right, as far as is comfortable</source>
        <translation>Hochkommen; rechter Fuß nach rechts außen, so weit es angenehm ist</translation>
    </message>
    <message>
        <source>Up, stay wide. Turn on the right knee counter-clockwise, right foot out to the right, as far as is comfortable.</source>
        <translation>Hoch, breit bleiben. Rechtes Knie gegen den Uhrzeigersinn drehen, Fuß nach rechts, so weit es angenehm ist.</translation>
    </message>
    <message>
        <source>Turn on the right knee clockwise, foot behind you.</source>
        <translation>Rechtes Knie im Uhrzeigersinn, Fuß hinter dich.</translation>
    </message>
    <message>
        <source>Weight in left hand</source>
        <translation>Gewicht: linke Hand</translation>
    </message>
    <message>
        <source>a pad or a folded towel to put under the knee</source>
        <translation>ein Kniepad oder gefaltetes Handtuch</translation>
    </message>
    <message>
        <source>Breathe in. Hips back, left leg lifts.</source>
        <translation>Einatmen, Po zurück, linkes Bein hoch.</translation>
    </message>
    <message>
        <source>Breathe in. Hips and left toes back.</source>
        <translation>Einatmen, Po und linke Zehen zurück.</translation>
    </message>
    <message>
        <source>Turn around, change hands</source>
        <translation>Umdrehen, Hand wechseln</translation>
    </message>
    <message>
        <source>Turn around. Weight in the left hand.</source>
        <translation>Dreh dich um. Gewicht in die linke Hand.</translation>
    </message>
    <message>
        <source>a foam yoga block or a rolled towel to hold between the knees</source>
        <translation>einen Yogablock aus Schaumstoff oder ein gerolltes Handtuch zum Halten zwischen den Knien</translation>
    </message>
    <message>
        <source>Block or towel ready; knees bent, feet hip-width apart</source>
        <translation>Block oder Handtuch bereit; Knie gebeugt, Füße hüftbreit</translation>
    </message>
    <message>
        <source>Breathe in through the nose. Hips down, ribs widen.</source>
        <translation>Atme durch die Nase ein. Hüfte am Boden, Rippen werden weit.</translation>
    </message>
    <message>
        <source>Breathe in, and lower the hips.</source>
        <translation>Atme ein und senk die Hüfte.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>Halten.</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Gehört zum Programm</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigene</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>{origin} · can&apos;t be used</source>
        <translation>{origin} · nicht verwendbar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Diese üben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved before what is marked is fixed.</source>
        <translation>Deine Änderungen lassen sich erst speichern, wenn das Markierte behoben ist.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>To fix before it can be saved: {n}. The outline marks where.</source>
        <translation>Vor dem Speichern zu beheben: {n}. Die Gliederung zeigt, wo.</translation>
    </message>
</context>
<context>
    <name>RoutineLibrary</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Choose what you practise, write your own, or import a file from your physical therapist.</source>
        <translation>Wähle, was du übst, schreib deine eigene Routine oder importiere eine Datei aus deiner Physiotherapie.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Meine Routine</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>„{title}“ gelöscht</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>Eine Routine importieren</translation>
    </message>
    <message>
        <source>Export a routine</source>
        <translation>Eine Routine exportieren</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert nach {file}</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Before your first session</source>
        <translation>Vor deiner ersten Einheit</translation>
    </message>
    <message>
        <source>Please read this once. Learn shows it again.</source>
        <translation>Bitte lies das einmal. Unter „Wissen“ steht es wieder.</translation>
    </message>
    <message>
        <source>I have read this. Start</source>
        <translation>Ich habe es gelesen. Start</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Sicherheitshinweise</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>Einheit anderswo speichern</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Einheiten (*.json)</translation>
    </message>
    <message>
        <source>Written: {file}. Import it into the log later; twice does no harm.</source>
        <translation>Geschrieben: {file}. Das Protokoll kann die Datei später einlesen; zweimal schadet nicht.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{name} {score} of 10</source>
        <translation>{name} {score} von 10</translation>
    </message>
    <message>
        <source>0: loose, 10: very tight</source>
        <translation>0: locker, 10: sehr verspannt</translation>
    </message>
    <message>
        <source>0: easy, 10: very hard</source>
        <translation>0: leicht, 10: sehr anstrengend</translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.</source>
        <translation>Bisherige Werte: {n}. Ein Verlauf wird ab {few} Werten in {weeks} Wochen gezeichnet.</translation>
    </message>
    <message>
        <source>Mean of a week (the line): first {first}, lately {last}.</source>
        <translation>Mittel einer Woche (die Linie): anfangs {first}, zuletzt {last}.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session of {day}</source>
        <translation>Einheit vom {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Einheit löschen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correct day, time and minutes</source>
        <translation>Tag, Uhrzeit und Minuten berichtigen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{n}, {length} in all</source>
        <translation>{n}, insgesamt {length}</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Wie verspannt vorher</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Wie verspannt nachher</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>{label} (0 to 10)</source>
        <translation>{label} (0 bis 10)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>SessionTimes</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Between the exercises</source>
        <translation>Zwischen den Übungen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Ton und Stimme</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>How long an inhale takes.</source>
        <translation>Wie lange das Einatmen dauert.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>How long an exhale takes. Longer than the inhale calms.</source>
        <translation>Wie lange das Ausatmen dauert. Länger als das Einatmen beruhigt.</translation>
    </message>
    <message>
        <source>Slow down along the session</source>
        <translation>Im Lauf der Einheit langsamer werden</translation>
    </message>
    <message>
        <source>How much longer a breath is at the end; 0 for none.</source>
        <translation>Um wie viel länger ein Atemzug am Ende ist; 0 für gar nicht.</translation>
    </message>
    <message>
        <source>Tempos kept under names of your own.</source>
        <translation>Tempi, unter eigenen Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Position einnehmen</translation>
    </message>
    <message>
        <source>Time before each exercise.</source>
        <translation>Zeit vor jeder Übung.</translation>
    </message>
    <message>
        <source>Between positions</source>
        <translation>Zwischen Positionen</translation>
    </message>
    <message>
        <source>Time to change from one position to the next.</source>
        <translation>Zeit, um von einer Position in die nächste zu wechseln.</translation>
    </message>
    <message>
        <source>Switching sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Time to turn to the other side.</source>
        <translation>Zeit, um auf die andere Seite zu wechseln.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>Time to rest; 0 for none.</source>
        <translation>Zeit zum Ausruhen; 0 für keine.</translation>
    </message>
    <message>
        <source>I read from</source>
        <translation>Ich lese aus</translation>
    </message>
    <message>
        <source>How far your eyes are from the screen; sizes the words.</source>
        <translation>Wie weit deine Augen vom Bildschirm entfernt sind; bestimmt die Schriftgröße.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the system&apos;s own unless you choose.</source>
        <translation>Hell, dunkel oder hoher Kontrast; wie das System, wenn du nichts wählst.</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Dim for evenings</source>
        <translation>Abends dimmen</translation>
    </message>
    <message>
        <source>Darker, warmer colours during a session.</source>
        <translation>Dunklere, wärmere Farben während einer Einheit.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>With reduced motion the breath is shown in steps, with numbers.</source>
        <translation>Bei verringerter Bewegung wird der Atem in Schritten mit Zahlen gezeigt.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Show what the voice says.</source>
        <translation>Zeigen, was die Stimme sagt.</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>Einheiten im Vollbild</translation>
    </message>
    <message>
        <source>Fill the screen in a session.</source>
        <translation>Den ganzen Bildschirm füllen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>A sound that rises and falls with the breath, and marks.</source>
        <translation>Ein Ton, der mit dem Atem steigt und sinkt, und Signale.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Lautstärke des Atems</translation>
    </message>
    <message>
        <source>How loud the breath and the marks are.</source>
        <translation>Wie laut der Atem und die Signale sind.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>Wie laut die Stimme ist.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>Die Stimme sagt</translation>
    </message>
    <message>
        <source>Everything, short cues, or only the counts.</source>
        <translation>Alles, kurze Ansagen oder nur die Zahlen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Short cues</source>
        <translation>Kurze Ansagen</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>Nur Zahlen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Voice from</source>
        <translation>Stimme von</translation>
    </message>
    <message>
        <source>Which program speaks.</source>
        <translation>Welches Programm spricht.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Die beste vorhandene</translation>
    </message>
    <message>
        <source>The system&apos;s voices</source>
        <translation>Die Stimmen des Systems</translation>
    </message>
    <message>
        <source>eSpeak NG</source>
        <translation>eSpeak NG</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The name of a voice of that program; empty for its own choice.</source>
        <translation>Der Name einer Stimme dieses Programms; leer, damit es selbst wählt.</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Tempo der Stimme</translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation>Wie schnell sie spricht.</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>Wörter pro Minute</translation>
    </message>
    <message>
        <source>Voice beside a screen reader</source>
        <translation>Stimme neben einem Screenreader</translation>
    </message>
    <message>
        <source>A screen reader says the cues itself; turn this on to hear our voice as well.</source>
        <translation>Ein Screenreader spricht die Ansagen selbst; schalte dies ein, um auch unsere Stimme zu hören.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Three a week is what the routine is made for.</source>
        <translation>Die Routine ist für drei pro Woche gemacht.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Weeks declared as a pause.</source>
        <translation>Als Pause eingetragene Wochen.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Mich erinnern</translation>
    </message>
    <message>
        <source>One quiet notification, while the program is open.</source>
        <translation>Eine leise Benachrichtigung, solange das Programm offen ist.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>On which days of the week.</source>
        <translation>An welchen Wochentagen.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>At what time of the day.</source>
        <translation>Um welche Uhrzeit.</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Letzte Erinnerung</translation>
    </message>
    <message>
        <source>The day of the last reminder.</source>
        <translation>Der Tag der letzten Erinnerung.</translation>
    </message>
    <message>
        <source>Safety read</source>
        <translation>Sicherheit gelesen</translation>
    </message>
    <message>
        <source>Whether the safety advice was confirmed.</source>
        <translation>Ob die Sicherheitshinweise bestätigt wurden.</translation>
    </message>
    <message>
        <source>Welcome seen</source>
        <translation>Begrüßung gesehen</translation>
    </message>
    <message>
        <source>Whether the welcome was seen or skipped.</source>
        <translation>Ob die Begrüßung gesehen oder übersprungen wurde.</translation>
    </message>
    <message>
        <source>First session told</source>
        <translation>Erste Einheit besprochen</translation>
    </message>
    <message>
        <source>Whether what follows the first was read.</source>
        <translation>Ob gelesen wurde, was auf die erste folgt.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The routine practised last.</source>
        <translation>Die zuletzt geübte Routine.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Eigenes Tempo</translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Then hold</source>
        <translation>Dann halten</translation>
    </message>
    <message>
        <source>Breathing out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation>Seiten im Wechsel</translation>
    </message>
    <message>
        <source>All sets of a side first</source>
        <translation>Seite für Seite</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>Übliche Form</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>Zehen am Boden</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Hand an der Wand</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>For the pages, the session and the voice.</source>
        <translation>Für die Seiten, die Einheit und die Stimme.</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Eigene Vorgaben</translation>
    </message>
    <message>
        <source>Otherwise it takes the usual breath.</source>
        <translation>Sonst gilt der gewohnte Atem.</translation>
    </message>
    <message>
        <source>Hold after the inhale</source>
        <translation>Halten nach dem Einatmen</translation>
    </message>
    <message>
        <source>How long you wait with full lungs; none unless you want it.</source>
        <translation>Wie lange du mit voller Lunge wartest; gar nicht, wenn du es nicht willst.</translation>
    </message>
    <message>
        <source>Hold after the exhale</source>
        <translation>Halten nach dem Ausatmen</translation>
    </message>
    <message>
        <source>How long you wait with empty lungs; none unless you want it.</source>
        <translation>Wie lange du mit leerer Lunge wartest; gar nicht, wenn du es nicht willst.</translation>
    </message>
</context>
<context>
    <name>SettingControl</name>
    <message>
        <source>Wait for me</source>
        <translation>Auf mich warten</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>{label} auf {default} zurücksetzen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change acts at once and is kept.</source>
        <translation>Jede Änderung gilt sofort und wird behalten.</translation>
    </message>
    <message>
        <source>You should read this line with ease from the mat:</source>
        <translation>Diese Zeile solltest du von der Matte aus mühelos lesen:</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Stimme testen</translation>
    </message>
    <message>
        <source>Save the session as an audio file…</source>
        <translation>Einheit als Audiodatei speichern…</translation>
    </message>
</context>
<context>
    <name>SideBars</name>
    <message>
        <source>{title}: {n} done</source>
        <translation>{title}: {n} gemacht</translation>
    </message>
    <message>
        <source>{title}: {left} left, {right} right</source>
        <translation>{title}: {left} links, {right} rechts</translation>
    </message>
    <message>
        <source>left {n}</source>
        <translation>links {n}</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>{n} rechts</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <translation>Atme, wie du magst</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Du bist dran</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>von {of}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Satz {set} von {sets}</translation>
    </message>
    <message>
        <source>Set {set} of {sets} done</source>
        <translation>Satz {set} von {sets} fertig</translation>
    </message>
    <message>
        <source>Position {number} of {numbers}</source>
        <translation>Position {number} von {numbers}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}, {number} of {numbers}</source>
        <translation>Satz {set} von {sets}, {number} von {numbers}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} left</source>
        <translation>noch {minutes}:{seconds:02}</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Gleich: {cue}</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Ein letztes Mal</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space: go on with “{cue}”</source>
        <translation>Leertaste: weiter mit „{cue}“</translation>
    </message>
    <message>
        <source>Stop the session?</source>
        <translation>Einheit beenden?</translation>
    </message>
    <message>
        <source>Esc or Enter: stop. Space: go on.</source>
        <translation>Esc oder Enter: beenden. Leertaste: weiter.</translation>
    </message>
    <message>
        <source>{tempo} from the next breath</source>
        <translation>{tempo} ab dem nächsten Atemzug</translation>
    </message>
    <message>
        <source>{tempo}: the longest breath here</source>
        <translation>{tempo}: längster Atemzug hier</translation>
    </message>
    <message>
        <source>{tempo}: the shortest breath here</source>
        <translation>{tempo}: kürzester Atemzug hier</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Wegen Schmerzen beendet</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>Woche: {done} von {goal}</translation>
    </message>
    <message>
        <source>Tightness {score} of 10</source>
        <translation>Verspannung {score} von 10</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Pain: stop</source>
        <translation>Schmerz: Stopp</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Space, Enter, click</source>
        <translation>Leertaste, Enter, Klick</translation>
    </message>
    <message>
        <source>pause, go on, I’m ready</source>
        <translation>Pause, weiter, bereit</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>phase back, next</source>
        <translation>Phase zurück, vor</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Bild ↑ ↓</translation>
    </message>
    <message>
        <source>exercise back, next</source>
        <translation>Übung zurück, vor</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>longer, shorter breath</source>
        <translation>längerer, kürzerer Atem</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pain: stop</source>
        <translation>Schmerz: Stopp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave full screen, stop</source>
        <translation>Vollbild verlassen, Stopp</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>? F1</source>
        <translation>? F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>Rest now. If it lasts, ask a doctor or therapist.</source>
        <translation>Ruh dich jetzt aus. Bleibt der Schmerz, frag Arzt oder Physiotherapie.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How tight? 0: loose, 10: very tight</source>
        <translation>Wie verspannt? 0: locker, 10: sehr</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap: I breathe in</source>
        <translation>Tippen: Ich atme ein</translation>
    </message>
    <message>
        <source>Tap at each turn of the breath</source>
        <translation>Tipp bei jedem Wechsel des Atems</translation>
    </message>
    <message>
        <source>Take this tempo</source>
        <translation>Dieses Tempo nehmen</translation>
    </message>
    <message>
        <source>Not sure? Breathe as you like and press at each turn: in, out, in, out, in.</source>
        <translation>Nicht sicher? Atme, wie du magst, und drück bei jedem Wechsel: ein, aus, ein, aus, ein.</translation>
    </message>
    <message>
        <source>Tap: I breathe out</source>
        <translation>Tippen: Ich atme aus</translation>
    </message>
    <message>
        <source>Go on: at least {n} more.</source>
        <translation>Weiter: noch mindestens {n}.</translation>
    </message>
    <message>
        <source>That was uneven; go on, it will settle.</source>
        <translation>Das war ungleichmäßig; mach weiter, es pendelt sich ein.</translation>
    </message>
</context>
<context>
    <name>TempoKeeper</name>
    <message>
        <source>You changed the tempo to {inhale} s in, {exhale} s out. Keep it for next time?</source>
        <translation>Du hast das Tempo auf {inhale} s ein, {exhale} s aus geändert. Für nächstes Mal behalten?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>TempoPresets</name>
    <message>
        <source>Name for this tempo</source>
        <translation>Name für dieses Tempo</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Als Vorgabe behalten</translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation>Vorgabe vergessen</translation>
    </message>
</context>
<context>
    <name>ThreeBreaths</name>
    <message>
        <source>Breath {n} of {all}</source>
        <translation>Atemzug {n} von {all}</translation>
    </message>
    <message>
        <source>Too fast or too slow? Tap your own tempo below.</source>
        <translation>Zu schnell oder zu langsam? Tippe unten dein eigenes Tempo.</translation>
    </message>
</context>
<context>
    <name>TightnessTrend</name>
    <message>
        <source>{day}: {before} before</source>
        <translation>{day}: {before} vorher</translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation>{day}: {before} vorher, {after} nachher</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Times between exercises</source>
        <translation>Zeiten zwischen den Übungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf dich</translation>
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
        <translation>Heute</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Profile: {name}. Switch, add, rename</source>
        <translation>Profil: {name}. Wechseln, hinzufügen, umbenennen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the breath&apos;s tempo</source>
        <translation>Atemtempo ändern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Einheit starten</translation>
    </message>
    <message>
        <source>or press Enter</source>
        <translation>oder Enter drücken</translation>
    </message>
    <message>
        <source>How tight now? (optional)</source>
        <translation>Wie verspannt gerade? (freiwillig)</translation>
    </message>
    <message>
        <source>How tight now</source>
        <translation>Wie verspannt gerade</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Include at least one exercise.</source>
        <translation>Nimm mindestens eine Übung auf.</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Du brauchst {things}.</translation>
    </message>
    <message>
        <source>Your first session: take your time, follow the breath.</source>
        <translation>Deine erste Einheit: Lass dir Zeit, folge dem Atem.</translation>
    </message>
    <message>
        <source>Last: {day}, {ending}</source>
        <translation>Zuletzt: {day}, {ending}</translation>
    </message>
    <message>
        <source>The interrupted session was taken out of the log.</source>
        <translation>Die unterbrochene Einheit wurde aus dem Protokoll genommen.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Your sessions and settings are safe, and you can go on. This is what the program wrote down.</source>
        <translation>Deine Einheiten und Einstellungen sind sicher, und du kannst weitermachen. Das hat das Programm notiert.</translation>
    </message>
    <message>
        <source>The log file</source>
        <translation>Die Logdatei</translation>
    </message>
    <message>
        <source>If you report it, copy this text: no notes and no scores of yours are in it.</source>
        <translation>Wenn du es meldest, kopiere diesen Text: Von deinen Notizen und Werten steht nichts darin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Try three breaths</source>
        <translation>Drei Atemzüge probieren</translation>
    </message>
    <message>
        <source>Your tempo: {tempo}</source>
        <translation>Dein Tempo: {tempo}</translation>
    </message>
    <message>
        <source>Breathe with the circle: it grows as you breathe in through the nose, and shrinks as you breathe out.</source>
        <translation>Atme mit dem Kreis: Er wächst, während du durch die Nase einatmest, und schrumpft, während du ausatmest.</translation>
    </message>
</context>
<context>
    <name>TurnableFigure</name>
    <message>
        <source>The figure; arrow keys turn it</source>
        <translation>Die Figur; Pfeiltasten drehen sie</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Breathe in, through the nose. Breathe out, and lift.</source>
        <translation>Atme durch die Nase ein. Atme aus und heb die Hüfte.</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Minutes a week; {n} of {all} weeks reached the goal of {goal} sessions</source>
        <translation>Minuten pro Woche; {n} von {all} Wochen erreichten das Ziel von {goal} Einheiten</translation>
    </message>
    <message>
        <source>Week of {day}: {minutes} min, {done} of {goal} sessions</source>
        <translation>Woche ab {day}: {minutes} min, {done} von {goal} Einheiten</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Days with a session this week: {days}</source>
        <translation>Tage mit einer Einheit diese Woche: {days}</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} von {goal} diese Woche</translation>
    </message>
    <message numerus="yes">
        <source> Your {n} weeks in a row stay.</source>
        <translation>
            <numerusform> Deine Serie von {n} Woche bleibt.</numerusform>
            <numerusform> Deine Serie von {n} Wochen bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week of pause.</source>
        <translation>Eine Woche Pause.</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with your goal reached</source>
        <translation>
            <numerusform>{n} Woche mit erreichtem Ziel</numerusform>
            <numerusform>{n} Wochen in Folge mit erreichtem Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>One more reaches your goal.</source>
        <translation>Noch eine, und dein Ziel ist erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions reach your goal, any days you like.</source>
        <translation>
            <numerusform>{n} Einheit bis zu deinem Ziel, an welchem Tag du willst.</numerusform>
            <numerusform>{n} Einheiten bis zu deinem Ziel, an welchen Tagen du willst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached. More is welcome, and so is rest.</source>
        <translation>Ziel erreicht. Mehr ist willkommen, Ausruhen auch.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To today’s session</source>
        <translation>Zur heutigen Einheit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip the welcome</source>
        <translation>Begrüßung überspringen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Its routine isn&apos;t there any more. You can keep it as it is.</source>
        <translation>Die Routine dazu gibt es nicht mehr. Du kannst die Einheit behalten, wie sie ist.</translation>
    </message>
    <message>
        <source>You tried: {title}. It isn&apos;t in the log.</source>
        <translation>Ausprobiert: {title}. Es steht nicht im Protokoll.</translation>
    </message>
    <message>
        <source>Keep it in the log</source>
        <translation>Im Protokoll behalten</translation>
    </message>
</context>
<context>
    <name>WorkReport</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Easier: {title}</source>
        <translation>Leichter: {title}</translation>
    </message>
    <message>
        <source>{phase}, changed</source>
        <translation>{phase}, geändert</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>session_words</name>
    <message>
        <source>Rehearsal</source>
        <translation>Geprobt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Schmerzbedingt beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
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
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{sets} sets × {counted}</source>
        <translation>
            <numerusform>{sets} Satz × {counted}</numerusform>
            <numerusform>{sets} Sätze × {counted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} positions</source>
        <translation>
            <numerusform>{n} Position</numerusform>
            <numerusform>{n} Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets</source>
        <translation>
            <numerusform>{n} Satz</numerusform>
            <numerusform>{n} Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{positions} positions × {counted}</source>
        <translation>
            <numerusform>{positions} Position × {counted}</numerusform>
            <numerusform>{positions} Positionen × {counted}</numerusform>
        </translation>
    </message>
    <message>
        <source>, on each side</source>
        <translation>, je Seite</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} Atemzug</numerusform>
            <numerusform>{n} Atemzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <translation>
            <numerusform>{n} Wiederholung</numerusform>
            <numerusform>{n} Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Each side, {side} first</source>
        <translation>Jede Seite, {side} zuerst</translation>
    </message>
    <message>
        <source>{s} s in</source>
        <translation>{s} s ein</translation>
    </message>
    <message>
        <source>{s} s out</source>
        <translation>{s} s aus</translation>
    </message>
    <message>
        <source>{n} breaths a minute</source>
        <translation>{n} Atemzüge pro Minute</translation>
    </message>
    <message>
        <source>Getting into position: {length}</source>
        <translation>In Position gehen: {length}</translation>
    </message>
    <message>
        <source>Between positions: {length}</source>
        <translation>Zwischen den Positionen: {length}</translation>
    </message>
    <message>
        <source>Rest between sets: {length}</source>
        <translation>Pause zwischen den Sätzen: {length}</translation>
    </message>
    <message>
        <source>Switching sides: {length}</source>
        <translation>Seitenwechsel: {length}</translation>
    </message>
    <message>
        <source>Each set does one side, then the other</source>
        <translation>Jeder Satz: erst die eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>until you press a key</source>
        <translation>bis du eine Taste drückst</translation>
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
        <translation>{s} s halten</translation>
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
