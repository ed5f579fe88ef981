<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Usually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to be read from afar: four words or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smaller line; one line for each repetition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each repetition; after the last only counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; shown before the first session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For small places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose to get ready in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions or breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for one side; the other is its mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + where it is another than the exercise&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side that words and poses are written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip, leg, arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to set up, to read beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each mistake, in the same order; press + for the first. Shown crossed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the mistakes look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to do at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as putting the weight down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else it takes the person&apos;s common breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For lifting: down, pause, up, pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which the phase ends; one for each repetition, the last serves the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else the tempo decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, at the start of a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written: {text}. Empty leaves it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each repetition; empty leaves it as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + where the pose is another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddedSessionPage</name>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that you did without the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight before (0 to 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight after (0 to 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterSessionCard</name>
    <message>
        <source>How hard was the session of {time}? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} →</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudioSaver</name>
    <message>
        <source>Save the session as an audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files (*.flac *.wav)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the audio file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before bringing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before joining logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreathPreview</name>
    <message>
        <source>The breath in this tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribs flared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out: ribs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: ribs wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting: short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing: still short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipped: pulled long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glutes asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glutes awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretched: it holds on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEndings</name>
    <message>
        <source>{day}: no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {outcomes}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropTrend</name>
    <message>
        <source>A session lowers it by {n} on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session raises it by {n} on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: as tight after as before, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: less tight by {n}, from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: tighter by {n}, from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less tight by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasierCard</name>
    <message>
        <source>Last time you stopped for pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want, do “{title}” in an easier form today, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want, leave “{title}” out today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the pain is still there, rest, and ask a doctor or physical therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Include {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {title} slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>← Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this movement now, guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few guided breaths of this alone; it isn&apos;t logged unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn, or see it from the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath by breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form you choose here is that of your sessions, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSessionCard</name>
    <message>
        <source>Your first session is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have made a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} in all. {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} would be good, or any day that suits you: {n} sessions a week, with rest between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how tight it feels before a session, on this page, and after it, on the last screen. Log, Overview, draws both; look at the weeks, not at single days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time: {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>Calendar of the last year: {n} days with a session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>{file} can&apos;t be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{title}” to your routines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {file} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poses that come with it: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {dose}, on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {dose}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>A session was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}: {done} of {planned} repetitions and breaths, {length}. It is all kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine}: {exercise}, {side}, set {set}, number {count} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine}: {exercise}, set {set}, number {count} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaptopPicture</name>
    <message>
        <source>The laptop stands beside the mat, two metres from your eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnCards</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer: {exercise} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it slowly: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogData</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for a spreadsheet, all there is for another computer, or events for your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pages for a physical therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions from a JSON or CSV file, or from another log; what is there already isn&apos;t doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring sessions in from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring sessions in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made each day on which something changed, checked, and kept up to a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the log by this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In it: {contents}. What is in the log now is backed up before it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogOverview</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first sessions their pictures are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A tick marks a week with your goal of {n} sessions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How tight it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small squares: partial or stopped; diamonds: stopped for pain; rings: rehearsals. A click shows the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions and breaths of the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session you do is noted here, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {day} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {contents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file} (pages: {n}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer (pages: {n}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} sessions added, {changed} updated, {same} there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} can&apos;t be used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions, from {first} to {last}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakePictures</name>
    <message>
        <source>Right: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>{month}: {n} days with a session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen can&apos;t be kept on by itself here: please see to it that it stays on while you practise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log can be written again. Nothing of this session is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound, which returns by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker is gone. The session goes on, and the sound returns by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds guide you in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice has stopped speaking, so sounds guide you in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice was found on this computer, so sounds guide you instead. eSpeak NG is a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice you chose does not speak on this computer; another one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice called “{voice}”; the usual one speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice stopped speaking, so sounds guide in its place ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds are there ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: what you set and practise holds only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved ({why}); they hold until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong, but your session is safe. Details are in the log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session log was written by a newer version of this program, so it is left as it is. What you do now is kept beside it, as {name}, and joined to it when the newer version starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined to the session log what an older version kept beside it: {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought into the session log what was set aside while it could not be written: {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an older version kept beside the session log, as {name}, can&apos;t be joined to it now: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session log can&apos;t be brought up to date now: {why}. You see it as it is; what you do is kept in memory for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session log was replaced or removed by another program while this one was running. What this program had in it was brought into the one that is there now: {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the session log lies {name}, which a program that syncs folders made when two machines had written. It isn&apos;t loaded. Import it to bring its sessions in, then take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this session is kept in memory for now. Free some space, and it will be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session log can&apos;t be read: {why}. It is left as it is; no session in it is shown for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session log can&apos;t be written ({why}), so this session is kept in memory for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can&apos;t be opened, or its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: expected {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}; the default, {default}, is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}. The defaults are used; {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file stays where it is ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of named entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of {least} to {longest} characters, without control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of 1 to 40 small letters, digits and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {least} to {most}, each {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the keys {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name other than {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no other one has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different name for each phase of an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low, default and high in rising order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a pose: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} phases as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phases} when expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place that can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an own routine: duplicate a built-in one to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no built-in routine has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that is free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a routine in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {version}: the file is for a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another pose, which isn&apos;t built on this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no pose of the program has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place in reach; this is {far} m off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turn within the joint&apos;s limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of at most {parts} parts between dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its contacts: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hand with pole, fingers and palm, none of them [0, 0, 0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile that isn&apos;t in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another than the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than there are mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of getting into position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase once a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase of each repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of switching sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week of holiday or illness doesn&apos;t break your row of weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last repetition of this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last breath in this position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, lungs full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, lungs empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {set} of {sets} is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {of} is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key when you are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session done. Well done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Your place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the laptop beside the mat, on a low stool or box, 2 m from your eyes, and tilt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you read this line from the mat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, read from farther away:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you hear the voice from the mat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in through the nose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the voice. Too soft, or nothing heard? Turn the sound up, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice here. The screen alone tells you all you need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortionTable</name>
    <message>
        <source>No exercises are noted for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>Bridge floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlift tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlift hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlift toes tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlift toes hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlift wall tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlift wall hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge straight tuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge straight bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge straight deep 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge straight deep 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge straight deep 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge out tuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge out bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge out deep 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge out deep 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge out deep 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge in tuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge in bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge in deep 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge in deep 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge in deep 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn tipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn flared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn heel up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn leg forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn leg back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistake bridge arched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistake lunge arched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistake deadlift twisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistake deadlift locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoseChooser</name>
    <message>
        <source>Choose a pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PosesField</name>
    <message>
        <source>{label}: {pose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pose for the next repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pose less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moment of the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who practises?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person has settings, choices, routines and a log of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practises now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people here; settings and log are kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line to read from the mat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderNote</name>
    <message>
        <source>Save as a calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one a day, and none once the week&apos;s goal is reached, after a session, or in a week of pause. To be reminded while the program is closed, put it into your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no place for notifications from the program, so it can&apos;t remind you itself. Save the reminder as a calendar file instead, and open it with your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the reminder for your calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A good moment for your session of %n minutes, if it suits you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day of the week first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}. Open it with your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n sessions: {endings}. {length} of exercise in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Session log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightness and effort are what the person said, from 0 (none) to 10; a dash where nothing was said. Done and planned are repetitions or breaths. Rehearsals are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight before a session (dot) and after it (ring), 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight before the sessions of each week, on average, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said about tightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session changes it by {drop} on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By exercise and side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the person&apos;s own log in the program Hamstring, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>For a physical therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to print or send (PDF): sums by exercise and side, how tight it was over time, and every session with its ending, scores and note. The name is left blank, to be filled in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>Desk break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After long sitting: the front of the hips, then one set of the deadlift. One set is fewer than the two to three of the full practice; this is a break, not a replacement for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-way hip flexor release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee on pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall, hands on hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out and tuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailbone down, low back flat, right hip stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out. Tailbone down, low back flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arm overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arm up, bend left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in, grow tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arm long, pelvis stays tucked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out, bend left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left ribs down, right hip stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out. Left ribs down, bend deeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the front of the right hip stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide, rotated out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left foot wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 6 inches (10 to 15 cm) to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left foot four to six inches wider, ten to fifteen centimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn knee clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right foot goes behind you, to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the right knee clockwise, right foot behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuck, then bend left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuck. Right arm up, bend left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in, right arm long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide, rotated in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn counter-clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right foot out to the right, as far as is comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay wide. Turn on the right knee counter-clockwise, right foot out to the right, as far as is comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left foot in front, hands on hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee on the pad, left foot in front, hands on hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailbone down, low back flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out and tuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneel in a lunge: left foot in front, right knee on the pad, under the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curl the right toes under. Torso upright, hands on hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out: ribs down, tailbone curls down, low back flat, until the front of the right hip stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the right arm overhead and bend to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arching the low back: keep the pelvis tucked while you bend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexors that let go let the pelvis come back to neutral, and the hamstrings are no longer pulled from the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one dumbbell or kettlebell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dumbbell or kettlebell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pad or a folded towel for under the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad under right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pad or a folded towel; left foot in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right knee on the pad or folded towel. Left foot in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torso upright, knee under the hip, toes curled under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee under the hip, toes curled under. Upright, hands on hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three slow breaths in each of three positions, each counted as you breathe in; then the same on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the dumbbell or kettlebell in the left hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall, knee softly bent, core engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips back, hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg lifts straight behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in. Tip forward, left leg back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop where it stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right hamstring stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive up tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right heel presses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze the glute at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out, drive up tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, press the right heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, squeeze the glute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in the left hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee softly bent, core engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both feet down, weight down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both feet down, put the weight down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall, weight on the right leg, that knee softly bent, core engaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the dumbbell or kettlebell in the left hand, opposite to the standing leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the hips back and hinge; torso and left leg move as one, like a seesaw; spine neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches, then drive through the right heel back to tall and squeeze the glute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twisting the torso: both hips face the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the standing knee: keep it softly bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength through the whole length of the muscle teaches the nervous system that long is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the weight down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The toes of the free foot stay lightly on the floor behind, without weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left toes on the floor behind, without weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged. Left toes lightly on the floor behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on the right leg, left toes lightly on the floor behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left toes slide back, no weight on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in. Hips back, left toes slide back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free hand holds a wall or something sturdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wall or something sturdy to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hand on wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on the right leg, knee softly bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hand on a wall or something sturdy. Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn round, change hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn round. Weight in the left hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on the right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hand on the wall, stand on the right leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting keeps hip flexors short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, cycling and running tighten the hip flexors at the front of the hip. They are still short when you stand up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pelvis tips forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight is often not short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings that always feel tight are often not short at all. They run from the pelvis to below the knee; they bend the knee, extend the hip and help to hold the pelvis level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle first week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three exercises to get to know them: two sets of the bridge instead of three to five, one of the deadlift instead of two to three, with the toes on the floor. Fewer than the full practice; move on when it feels easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing bridge with hip lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a foam yoga block or a rolled towel for between the knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block or towel at hand; knees bent, feet hip-width apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a block or a rolled towel. Lie on your back on the mat, knees bent, feet on the floor, hip-width apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block or rolled towel between your knees. Each lift counts as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight hip flexors tip the pelvis forward: anterior tilt. The hamstrings are attached to the pelvis, so they are pulled long and brace even when you just stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block between knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foam block or a rolled towel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the nose, hips down, ribs wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In through the nose. Hips down, ribs widen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out and lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips up 3 to 4 inches (8 to 10 cm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the way out, ribs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heels press, glutes lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not too high: no arch in the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core firm, hips up 3 to 4 inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out all the way, and lift the hips three to four inches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribs down, core firm. Eight to ten centimetres, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the heels down. The glutes lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not too high. Don&apos;t arch the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in and lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips back to the floor, ribs wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in. Hips come down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, and down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back on the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend your knees and put your feet on the floor, hip-width apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the block or the rolled towel between your knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in first. Then each lift, on a breath out, counts as one; the breath in that lowers the hips belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting too high and arching the back: 3 to 4 inches (8 to 10 cm) are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing with the diaphragm and lifting only a little builds strength and balance, brings ribs and pelvis back over each other, and lets protective tension go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg deadlift, toes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the toes of the left foot lightly on the floor behind, without weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the hips back and hinge, spine neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, controlled breathing brings ribs and pelvis over each other, lets the core stabilise, and tells the nervous system that it may let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why stretching backfires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So tightness is the symptom. Stretching a muscle that is already long can strain it, and can make the nervous system hold on harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three exercises, three times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge joins breath and glutes, the hip flexor release frees the front of the hips, the deadlift makes the hamstrings strong at full length. Do them one after the other, three times a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath first, then the front of the hips, then strength: three exercises for hamstrings that always feel tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleepy glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the glutes, which extend the hip, are weak, hamstrings and lower back have to do their work as well: more tension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five-minute reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath and bridge only, four sets in about five minutes: slow breathing, small lifts, then back to your day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} · can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>What is chosen in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend before it can be saved: {n}. The outline marks where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineLibrary</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you practise, write your own, or import a file from your physical therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine files ({files})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Before your first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this once. Learn shows it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this. Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}. The log can bring it in, twice does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{name} {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of a week (the line): first {first}, lately {last}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, {length} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (0 to 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the pages, the session and the voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an inhale takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after the inhale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause with full lungs; none unless you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an exhale takes. Longer than the inhale calms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest after the exhale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause with empty lungs; none unless you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down along the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much longer a breath is at the end; 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempos kept under names of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time before each exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to change from one position to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to turn to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to rest; 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far your eyes are from the screen; sizes the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the system&apos;s own unless you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim for evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker, warmer colours during a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With reduced motion the breath is shown in steps, with numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the voice says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen in a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound that rises and falls with the breath, and marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the breath and the marks are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, short cues, or only the counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which program speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eSpeak NG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a voice of that program; empty for its own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice beside a screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen reader says the cues itself; turn this on to hear our voice as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three a week is what the routine is made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks declared as a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quiet notification, while the program is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which days of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the last reminder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the safety advice was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the welcome was seen or skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First session told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what follows the first was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine practised last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else it takes the common breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sets of a side first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingControl</name>
    <message>
        <source>Wait for me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {label} to {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change acts at once and is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You should read this line with ease from the mat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session as an audio file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBars</name>
    <message>
        <source>{title}: {n} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {left} left, {right} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {set} of {sets} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position {number} of {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {set} of {sets}, {number} of {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: go on with “{cue}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc or Enter: stop. Space: go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tempo} from the next breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tempo}: the longest breath here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tempo}: the shortest breath here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest now. If it stays, ask a doctor or therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightness {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain: stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Enter, click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause, go on, I’m ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase back, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise back, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer, shorter breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain: stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave full screen, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap: I breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap at each turn of the breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure? Breathe as you like and press at each turn: in, out, in, out, in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap: I breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: at least {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was uneven; go on, it will settle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TempoKeeper</name>
    <message>
        <source>You changed the tempo to {inhale} s in, {exhale} s out. Keep it for next time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TempoPresets</name>
    <message>
        <source>Name for this tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreeBreaths</name>
    <message>
        <source>Breath {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too fast or too slow? Tap your own tempo below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TightnessTrend</name>
    <message>
        <source>{day}: {before} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times between exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {name}. Switch, add, rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the breath&apos;s tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight now? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How tight now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include at least one exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first session: take your time, follow the breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {day}, {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interrupted session was taken out of the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions and settings are safe, and you can go on. This is what the program wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you report it, copy this text: no notes and no scores of yours are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Breathe with the circle: it grows as you breathe in by the nose, and sinks as you let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try three breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tempo: {tempo}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnableFigure</name>
    <message>
        <source>The figure; arrow keys turn it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Breathe in, through the nose. Breathe out, and lift.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Minutes a week; {n} of {all} weeks reached the goal of {goal} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}: {minutes} min, {done} of {goal} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a session this week: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> Your {n} weeks in a row stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A week of pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with your goal reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached. More is welcome, rest is too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more reaches your goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions reach your goal, any days you like.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To today’s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its routine isn&apos;t there any more. You can keep it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tried: {title}. It isn&apos;t in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session_words</name>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting into position: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between positions: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between sets: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching sides: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each set does one side, then the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until you press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sets} sets × {counted}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} positions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{positions} positions × {counted}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side, {side} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} s in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} s rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} s out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} breaths a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
