<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Usually</source>
        <translation>Normalmente</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>The line to be read from afar: four words or fewer.</source>
        <translation>La línea que se lee de lejos: cuatro palabras o menos.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>The smaller line; one line for each repetition.</source>
        <translation>La línea pequeña; una línea por repetición.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>La voz dice</translation>
    </message>
    <message>
        <source>One line for each repetition; after the last only counts.</source>
        <translation>Una línea por repetición; después de la última, solo la cuenta.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Parte del tiempo</translation>
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
        <translation>Qué tiene de más fácil.</translation>
    </message>
    <message>
        <source>Things needed</source>
        <translation>Lo que hace falta</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Una cosa por línea.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Veces por semana</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Consejos de seguridad</translation>
    </message>
    <message>
        <source>One a line; shown before the first session.</source>
        <translation>Uno por línea; se muestran antes de la primera sesión.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título corto</translation>
    </message>
    <message>
        <source>For small places.</source>
        <translation>Para sitios pequeños.</translation>
    </message>
    <message>
        <source>Pose to get ready in</source>
        <translation>Postura para prepararse</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Repetitions or breaths</source>
        <translation>Repeticiones o respiraciones</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respiraciones</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Written for one side; the other is its mirror.</source>
        <translation>Se escribe para un lado; el otro es su espejo.</translation>
    </message>
    <message>
        <source>Done on both sides</source>
        <translation>Se hace de los dos lados</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>The side that words and poses are written for</source>
        <translation>El lado para el que se escriben palabras y posturas</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Primer lado</translation>
    </message>
    <message>
        <source>A side of what</source>
        <translation>Lado de qué</translation>
    </message>
    <message>
        <source>Hip, leg, arm.</source>
        <translation>Entero, para el lado derecho: cadera derecha, pierna derecha.</translation>
    </message>
    <message>
        <source>How to set up, to read beforehand</source>
        <translation>Cómo colocarse, para leer antes</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Una frase por línea.</translation>
    </message>
    <message>
        <source>Mistakes to avoid</source>
        <translation>Errores que evitar</translation>
    </message>
    <message>
        <source>One for each mistake, in the same order; press + for the first. Shown crossed out.</source>
        <translation>Una por error, en el mismo orden; pulsa + para la primera. Se muestran tachadas.</translation>
    </message>
    <message>
        <source>How the mistakes look</source>
        <translation>Cómo se ven los errores</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Por qué funciona</translation>
    </message>
    <message>
        <source>What is left to do at the end</source>
        <translation>Qué queda por hacer al final</translation>
    </message>
    <message>
        <source>Such as putting the weight down.</source>
        <translation>Por ejemplo, dejar la pesa.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Un ritmo propio</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inhalar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Exhalar</translation>
    </message>
    <message>
        <source>For lifting: down, pause, up, pause.</source>
        <translation>Para elevar: bajar, pausa, subir, pausa.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation>Mantener, lleno</translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation>Mantener, vacío</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>In which the phase ends; one for each repetition, the last serves the rest.</source>
        <translation>En la que termina la fase; una por repetición, la última sirve para el resto.</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Posturas</translation>
    </message>
    <message>
        <source>A fixed length</source>
        <translation>Duración fija</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Once, at the start of a set</source>
        <translation>Una vez, al empezar la serie</translation>
    </message>
    <message>
        <source>In each repetition</source>
        <translation>En cada repetición</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>As written: {text}. Empty leaves it so.</source>
        <translation>Como está escrito: {text}. Vacío lo deja así.</translation>
    </message>
    <message>
        <source>One line for each repetition; empty leaves it as written.</source>
        <translation>Una línea por repetición; vacío lo deja como está.</translation>
    </message>
    <message>
        <source>Press + where it differs from the exercise&apos;s.</source>
        <translation>Pulsa + donde sea distinta de la del ejercicio.</translation>
    </message>
    <message>
        <source>Otherwise it takes the person&apos;s usual breath.</source>
        <translation>Si no, usa la respiración habitual de la persona.</translation>
    </message>
    <message>
        <source>Otherwise the tempo decides.</source>
        <translation>Si no, decide el ritmo.</translation>
    </message>
    <message>
        <source>Press + where the pose differs.</source>
        <translation>Pulsa + donde la postura sea distinta.</translation>
    </message>
</context>
<context>
    <name>AddedSessionPage</name>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>One that you did without the program.</source>
        <translation>Una que hiciste sin el programa.</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Tensión antes</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Tensión después</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How tight before (0 to 10)</source>
        <translation>Tensión antes (0 a 10)</translation>
    </message>
    <message>
        <source>How tight after (0 to 10)</source>
        <translation>Tensión después (0 a 10)</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Añadir al registro</translation>
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
        <translation>¿Cuánto costó la sesión de las {time}? (opcional)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Ir al ejercicio: {title}</translation>
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
        <translation>Guardar la sesión como archivo de audio</translation>
    </message>
    <message>
        <source>Audio files (*.flac *.wav)</source>
        <translation>Archivos de audio (*.flac *.wav)</translation>
    </message>
    <message>
        <source>Writing the audio file</source>
        <translation>Escribiendo el archivo de audio</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias, la más reciente primero</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>La del día</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de actualizar</translation>
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
        <translation>no se puede leer</translation>
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
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>BreathPreview</name>
    <message>
        <source>The breath in this tempo</source>
        <translation>La respiración a este ritmo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Exhala</translation>
    </message>
    <message>
        <source>{word} {seconds}</source>
        <translation>{word} {seconds}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
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
        <translation>Flexor de cadera</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>Diafragma</translation>
    </message>
    <message>
        <source>Ribs flared</source>
        <translation>Costillas abiertas</translation>
    </message>
    <message>
        <source>Out: ribs down</source>
        <translation>Exhala: costillas abajo</translation>
    </message>
    <message>
        <source>In: ribs wide</source>
        <translation>Inhala: costillas expandidas</translation>
    </message>
    <message>
        <source>Sitting: short</source>
        <translation>Sentado: corto</translation>
    </message>
    <message>
        <source>Bends the knee</source>
        <translation>Dobla la rodilla</translation>
    </message>
    <message>
        <source>Extends the hip</source>
        <translation>Extiende la cadera</translation>
    </message>
    <message>
        <source>Levels the pelvis</source>
        <translation>Nivela la pelvis</translation>
    </message>
    <message>
        <source>Standing: still short</source>
        <translation>De pie: sigue corto</translation>
    </message>
    <message>
        <source>Pelvis level</source>
        <translation>Pelvis nivelada</translation>
    </message>
    <message>
        <source>Tipped: pulled long</source>
        <translation>Inclinada: estirado</translation>
    </message>
    <message>
        <source>Glutes asleep</source>
        <translation>Glúteos dormidos</translation>
    </message>
    <message>
        <source>Glutes awake</source>
        <translation>Glúteos despiertos</translation>
    </message>
    <message>
        <source>Long already</source>
        <translation>Ya está largo</translation>
    </message>
    <message>
        <source>Stretched: it holds on</source>
        <translation>Estirado: se aferra</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers of {title}</source>
        <translation>Cifras de {title}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>DayEndings</name>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: ninguna sesión</translation>
    </message>
    <message>
        <source>{day}: {outcomes}, {length}</source>
        <translation>{day}: {outcomes}, {length}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <translation>Ejercicio nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Posición nueva</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Exhala</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Consulta a un médico o fisioterapeuta antes de empezar algo nuevo.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Para enseguida si algo duele. La tecla P o el botón «Dolor: parar» terminan la sesión en cualquier momento.</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Forma más fácil</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>Qué tiene de más fácil.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
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
        <translation>Una sesión la baja {n} de media.</translation>
    </message>
    <message>
        <source>A session raises it by {n} on average.</source>
        <translation>Una sesión la sube {n} de media.</translation>
    </message>
    <message>
        <source>{day}: as tight after as before, {before}</source>
        <translation>{day}: igual de tenso después que antes, {before}</translation>
    </message>
    <message>
        <source>{day}: less tight by {n}, from {before} to {after}</source>
        <translation>{day}: {n} menos de tensión, de {before} a {after}</translation>
    </message>
    <message>
        <source>{day}: tighter by {n}, from {before} to {after}</source>
        <translation>{day}: {n} más de tensión, de {before} a {after}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Less tight by</source>
        <translation>Baja en</translation>
    </message>
</context>
<context>
    <name>EasierCard</name>
    <message>
        <source>Last time you stopped for pain</source>
        <translation>La última vez paraste por dolor</translation>
    </message>
    <message>
        <source>If you want, do “{title}” in an easier form today, or leave it out.</source>
        <translation>Si quieres, haz hoy «{title}» en una forma más fácil, o déjalo.</translation>
    </message>
    <message>
        <source>If you want, leave “{title}” out today.</source>
        <translation>Si quieres, deja hoy «{title}».</translation>
    </message>
    <message>
        <source>If the pain is still there, rest, and ask a doctor or physical therapist.</source>
        <translation>Si el dolor sigue, descansa y consulta a un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo</translation>
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
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Choices for {title}</source>
        <translation>Opciones de {title}</translation>
    </message>
    <message>
        <source>Look at {title} slowly</source>
        <translation>Mirar {title} despacio</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>Hoy no</translation>
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
        <translation>Volver a Aprender</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Necesitas {things}.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Pruébalo ahora</translation>
    </message>
    <message>
        <source>Try this movement now, guided</source>
        <translation>Probar ahora este movimiento, con guía</translation>
    </message>
    <message>
        <source>A few guided breaths of this alone; it isn&apos;t logged unless you say so.</source>
        <translation>Unas pocas respiraciones guiadas solo de esto; no se registra si no lo dices.</translation>
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
        <translation>desde arriba</translation>
    </message>
    <message>
        <source>From: {d}</source>
        <translation>Vista: {d}</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>Cómo colocarse</translation>
    </message>
    <message>
        <source>Breath by breath</source>
        <translation>Respiración a respiración</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Easier, if you like</source>
        <translation>Más fácil, si quieres</translation>
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
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Leer: {title}</translation>
    </message>
    <message>
        <source>Drag to turn, or see it from:</source>
        <translation>Arrastra para girar, o mira:</translation>
    </message>
    <message>
        <source>The form you choose here is used in your sessions, too.</source>
        <translation>La forma que elijas aquí es también la de tus sesiones.</translation>
    </message>
</context>
<context>
    <name>FirstSessionCard</name>
    <message>
        <source>Your first session is done</source>
        <translation>Tu primera sesión está hecha</translation>
    </message>
    <message>
        <source>You have made a start</source>
        <translation>Ya has empezado</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>Cuándo volver</translation>
    </message>
    <message>
        <source>Whether it helps</source>
        <translation>Si ayuda</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>{title}: {done} of {planned}</source>
        <translation>{title}: {done} de {planned}</translation>
    </message>
    <message>
        <source>{length} in all. {made}.</source>
        <translation>{length} en total. {made}.</translation>
    </message>
    <message>
        <source>{day} would be good, or any day that suits you: {n} sessions a week, with rest between them.</source>
        <translation>{day} estaría bien, o cualquier día que te venga bien: {n} sesiones por semana, con descanso entre ellas.</translation>
    </message>
    <message>
        <source>This time: {before} before, {after} after.</source>
        <translation>Esta vez: {before} antes, {after} después.</translation>
    </message>
    <message>
        <source>Say how tight it feels before each session, on this page, and after it, on the last screen. Log › Overview shows both; look at weeks, not at single days.</source>
        <translation>Di cuánta tensión sientes antes de cada sesión, en esta página, y después, en la última pantalla. «Registro › Resumen» muestra ambas; mira las semanas, no los días sueltos.</translation>
    </message>
</context>
<context>
    <name>FormArea</name>
    <message>
        <source>What is chosen in the outline</source>
        <translation>Lo elegido en el esquema</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Se esperaba {right}</translation>
    </message>
    <message>
        <source>“At least”, “Usually” and “At most” in rising order</source>
        <translation>«Como mínimo», «Normalmente» y «Como máximo» en orden ascendente</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>Calendar of the last year: {n} days with a session</source>
        <translation>
            <numerusform>Calendario del último año: {n} día con sesión</numerusform>
            <numerusform>Calendario del último año: {n} días con sesión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>{file} can&apos;t be imported</source>
        <translation>{file} no se puede importar</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… y {n} más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add “{title}” to your routines?</source>
        <translation>¿Añadir «{title}» a tus rutinas?</translation>
    </message>
    <message>
        <source>From {file} · {length}</source>
        <translation>De {file} · {length}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Necesitas {things}.</translation>
    </message>
    <message>
        <source>Poses that come with it: {n}</source>
        <translation>Posturas que trae: {n}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Una sesión se interrumpió</translation>
    </message>
    <message>
        <source>{day}, {time}: {done} of {planned} repetitions and breaths, {length}. It is all kept.</source>
        <translation>{day}, {time}: {done} de {planned} repeticiones y respiraciones, {length}. Todo está guardado.</translation>
    </message>
    <message>
        <source>Resume where it stopped</source>
        <translation>Seguir donde paró</translation>
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
        <translation>{routine}: {exercise}, {side}, serie {set}, número {count} de {planned}</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, set {set}, number {count} of {planned}</source>
        <translation>{routine}: {exercise}, serie {set}, número {count} de {planned}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
</context>
<context>
    <name>LaptopPicture</name>
    <message>
        <source>The laptop stands beside the mat, two metres from your eyes</source>
        <translation>El portátil está junto a la esterilla, a dos metros de tus ojos</translation>
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
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Ver la bienvenida</translation>
    </message>
    <message>
        <source>Go to {part}</source>
        <translation>Ir a {part}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Por qué funciona</translation>
    </message>
    <message>
        <source>The answer: {exercise} →</source>
        <translation>La respuesta: {exercise} →</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Ir al ejercicio: {title}</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Look at it slowly: {title}</source>
        <translation>Míralo despacio: {title}</translation>
    </message>
    <message>
        <source>Look at it slowly</source>
        <translation>Míralo despacio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>LogData</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Todo (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>Calendario (ICS)…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, all there is for another computer, or events for your calendar.</source>
        <translation>Una tabla para una hoja de cálculo, todo para otro ordenador, o eventos para tu calendario.</translation>
    </message>
    <message>
        <source>Save pages for a physical therapist</source>
        <translation>Guardar páginas para un fisioterapeuta</translation>
    </message>
    <message>
        <source>One is made each day on which something changed, checked, and kept up to a year.</source>
        <translation>Se hace una cada día en que algo cambia, se comprueba y se guarda hasta un año.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Replace the log by this backup</source>
        <translation>Sustituir el registro por esta copia</translation>
    </message>
    <message>
        <source>In it: {contents}. What is in the log now is backed up before it is replaced.</source>
        <translation>Contiene: {contents}. Antes de sustituirlo se hace copia del registro actual.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Sessions from a JSON or CSV file, or from another log; those already there aren&apos;t added twice.</source>
        <translation>Sesiones de un archivo JSON o CSV, o de otro registro; las que ya están no se duplican.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import sessions from a file</source>
        <translation>Importar sesiones de un archivo</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Importar sesiones</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Buscar en notas</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>Cualquier final</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parciales</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Paradas por dolor</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>Cualquier rutina</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
    <message numerus="yes">
        <source>A tick marks a week with your goal of {n} sessions.</source>
        <translation>
            <numerusform>Una marca señala una semana con tu objetivo de {n} sesión.</numerusform>
            <numerusform>Una marca señala una semana con tu objetivo de {n} sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dots: before a session, 0 to 10; rings: after it.</source>
        <translation>Puntos: antes de una sesión, 0 a 10; anillos: después.</translation>
    </message>
    <message>
        <source>How tight it feels</source>
        <translation>Cuánta tensión se siente</translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation>Lo que cambia una sesión</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Small squares: partial or stopped; diamonds: stopped for pain; rings: rehearsals. A click shows the month.</source>
        <translation>Cuadros pequeños: parciales o paradas; rombos: paradas por dolor; anillos: ensayos. Un clic muestra el mes.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>El año</translation>
    </message>
    <message>
        <source>Repetitions and breaths of the last year.</source>
        <translation>Repeticiones y respiraciones del último año.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>After your first sessions, charts appear here.</source>
        <translation>Aquí aparecerán los gráficos después de tus primeras sesiones.</translation>
    </message>
    <message>
        <source>Dots: sessions; below the line of 0 it was less tight afterwards.</source>
        <translation>Puntos: sesiones; por debajo de la línea 0 hubo menos tensión después.</translation>
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
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sesiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Buscando en el registro…</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sessions</source>
        <translation>
            <numerusform>{n} de {all} sesión</numerusform>
            <numerusform>{n} de {all} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} sesión</numerusform>
            <numerusform>{n} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>No session like that</source>
        <translation>Ninguna sesión así</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Each session you do is noted here, step by step.</source>
        <translation>Cada sesión que hagas queda anotada aquí, paso a paso.</translation>
    </message>
    <message>
        <source>Session of {day} deleted</source>
        <translation>Sesión del {day} borrada</translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>Cancelado; nada ha cambiado.</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>Copia hecha: {file}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
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
        <translation>Enviado a la impresora (páginas: {n}).</translation>
    </message>
    <message>
        <source>{new} sessions added, {changed} updated, {same} there already.</source>
        <translation>{new} sesiones añadidas, {changed} actualizadas, {same} ya estaban.</translation>
    </message>
    <message>
        <source>{n} can&apos;t be used:</source>
        <translation>{n} no se pueden usar:</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>ninguna sesión</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions, from {first} to {last}</source>
        <translation>
            <numerusform>{n} sesión, del {first} al {last}</numerusform>
            <numerusform>{n} sesiones, del {first} al {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakePictures</name>
    <message>
        <source>Right: {text}</source>
        <translation>Bien: {text}</translation>
    </message>
    <message>
        <source>Wrong: {text}</source>
        <translation>Mal: {text}</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>{month}: {n} days with a session</source>
        <translation>
            <numerusform>{month}: {n} día con sesión</numerusform>
            <numerusform>{month}: {n} días con sesión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Lift</source>
        <translation>Elevar</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Tuck</source>
        <translation>Meter el coxis</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Inclinar</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Abrir el paso</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>Girar hacia fuera</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>Girar hacia dentro</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Bisagra</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>Cerrar: {text}</translation>
    </message>
    <message>
        <source>The screen can&apos;t be kept on by itself here: please see to it that it stays on while you practise.</source>
        <translation>Aquí la pantalla no puede mantenerse encendida sola: procura que no se apague mientras practicas.</translation>
    </message>
    <message>
        <source>The log can be written again. Nothing of this session is lost.</source>
        <translation>El registro se puede escribir de nuevo. No se ha perdido nada de esta sesión.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound, which returns by itself.</source>
        <translation>No se encontró ningún altavoz. La sesión sigue sin sonido; volverá por sí solo.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone. The session goes on, and the sound returns by itself.</source>
        <translation>El altavoz ha desaparecido. La sesión sigue y el sonido volverá por sí solo.</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds guide you in their place.</source>
        <translation>Algunas frases no se pudieron decir; te guían sus sonidos.</translation>
    </message>
    <message>
        <source>The voice has stopped speaking, so sounds guide you in its place.</source>
        <translation>La voz ha dejado de hablar; en su lugar te guían los sonidos.</translation>
    </message>
    <message>
        <source>The voice you chose does not speak on this computer; another one does.</source>
        <translation>La voz que elegiste no habla en este ordenador; habla otra.</translation>
    </message>
    <message>
        <source>There is no voice called “{voice}”; the usual one speaks.</source>
        <translation>No hay ninguna voz llamada «{voice}»; habla la de siempre.</translation>
    </message>
    <message>
        <source>The voice stopped speaking, so sounds guide in its place ({why}).</source>
        <translation>La voz dejó de hablar; en su lugar guían los sonidos ({why}).</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds are there ({why}).</source>
        <translation>Algunas frases no se pudieron decir; están sus sonidos ({why}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: what you set and practise holds only until the program ends.</source>
        <translation>No se puede escribir nada en {folder}: lo que ajustes y practiques vale solo hasta que el programa termine.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved ({why}); they hold until the program ends.</source>
        <translation>Tus ajustes no se pueden guardar ({why}); valen hasta que el programa termine.</translation>
    </message>
    <message>
        <source>Something went wrong, but your session is safe. Details are in the log file.</source>
        <translation>Algo ha fallado, pero tu sesión está a salvo. Los detalles están en el archivo de registro.</translation>
    </message>
    <message>
        <source>The session log was written by a newer version of this program, so it is left as it is. What you do now is kept beside it, as {name}, and joined to it when the newer version starts.</source>
        <translation>El registro de sesiones lo escribió una versión más nueva de este programa, así que se deja como está. Lo que hagas ahora se guarda a su lado, como {name}, y se une a él cuando se abra la versión más nueva.</translation>
    </message>
    <message>
        <source>Joined to the session log what an older version kept beside it: {sessions}.</source>
        <translation>Se unió al registro lo que una versión anterior guardó a su lado: {sessions}.</translation>
    </message>
    <message>
        <source>Brought into the session log what was set aside while it could not be written: {sessions}.</source>
        <translation>Se incorporó al registro lo que se apartó mientras no se podía escribir en él: {sessions}.</translation>
    </message>
    <message>
        <source>What an older version kept beside the session log, as {name}, can&apos;t be joined to it now: {why}.</source>
        <translation>Lo que una versión anterior guardó junto al registro, como {name}, no se puede unir ahora: {why}.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be brought up to date now: {why}. You see it as it is; what you do is kept in memory for now.</source>
        <translation>El registro de sesiones no se puede actualizar ahora: {why}. Lo ves como está; lo que hagas se guarda en memoria por ahora.</translation>
    </message>
    <message>
        <source>The session log was replaced or removed by another program while this one was running. What this program had in it was brought into the one that is there now: {sessions}.</source>
        <translation>Otro programa sustituyó o borró el registro de sesiones mientras este funcionaba. Lo que este programa tenía en él se pasó al que hay ahora: {sessions}.</translation>
    </message>
    <message>
        <source>Beside the session log lies {name}, which a program that syncs folders made when two machines had written. It isn&apos;t loaded. Import it to bring its sessions in, then take it away.</source>
        <translation>Junto al registro está {name}, que creó un programa de sincronización cuando dos equipos habían escrito. No se carga. Impórtalo para traer sus sesiones y luego quítalo.</translation>
    </message>
    <message>
        <source>The disk is full, so this session is kept in memory for now. Free some space, and it will be saved.</source>
        <translation>El disco está lleno, así que esta sesión se guarda en memoria por ahora. Libera espacio y se guardará.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be read: {why}. It is left as it is; no session in it is shown for now.</source>
        <translation>El registro de sesiones no se puede leer: {why}. Se deja como está; por ahora no se muestra ninguna de sus sesiones.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be written ({why}), so this session is kept in memory for now.</source>
        <translation>El registro de sesiones no se puede escribir ({why}), así que esta sesión se guarda en memoria por ahora.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>el archivo o su carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened, or its folder is read-only</source>
        <translation>el archivo no se puede abrir, o su carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>no tienes permiso para escribir ahí</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco da un error</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}: hay {found}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}</source>
        <translation>{place}: se esperaba {expected}</translation>
    </message>
    <message>
        <source>{place}: found {found}; did you mean “{meant}”?</source>
        <translation>{place}: se encontró {found}; ¿querías decir «{meant}»?</translation>
    </message>
    <message>
        <source>{place}: did you mean “{meant}”?</source>
        <translation>{place}: ¿querías decir «{meant}»?</translation>
    </message>
    <message>
        <source>line {n}: {key}</source>
        <translation>línea {n}: {key}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}</source>
        <translation>No se puede leer {file}: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}</source>
        <translation>No se puede escribir {file}: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be moved: {why}</source>
        <translation>No se puede mover {file}: {why}</translation>
    </message>
    <message>
        <source>{fault}; the default, {default}, is used</source>
        <translation>{fault}; se usa el valor predeterminado, {default}</translation>
    </message>
    <message>
        <source>{fault}. The defaults are used; {kept}</source>
        <translation>{fault}. Se usan los valores predeterminados; {kept}</translation>
    </message>
    <message>
        <source>the file is kept as {name}</source>
        <translation>el archivo se conserva como {name}</translation>
    </message>
    <message>
        <source>the file stays where it is ({why})</source>
        <translation>el archivo se queda donde está ({why})</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a table of named entries</source>
        <translation>una tabla de entradas con nombre</translation>
    </message>
    <message>
        <source>a text of {least} to {longest} characters, without control characters</source>
        <translation>un texto de {least} a {longest} caracteres, sin caracteres de control</translation>
    </message>
    <message>
        <source>a name of 1 to 40 small letters, digits and underscores</source>
        <translation>un nombre de 1 a 40 letras minúsculas, cifras y guiones bajos</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>a list of {least} to {most}, each {item}</source>
        <translation>una lista de {least} a {most}, cada elemento {item}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <source>one of the keys {names}</source>
        <translation>una de las claves {names}</translation>
    </message>
    <message>
        <source>a name other than {names}</source>
        <translation>un nombre que no sea {names}</translation>
    </message>
    <message>
        <source>a name that no other one has</source>
        <translation>un nombre que no tenga ningún otro</translation>
    </message>
    <message>
        <source>a different name for each phase of an exercise</source>
        <translation>un nombre distinto para cada fase de un ejercicio</translation>
    </message>
    <message>
        <source>low, default and high in rising order</source>
        <translation>low, default y high en orden creciente</translation>
    </message>
    <message>
        <source>the name of a pose: {names}</source>
        <translation>el nombre de una postura: {names}</translation>
    </message>
    <message>
        <source>at most {most} phases as written</source>
        <translation>como mucho {most} fases escritas</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>como mucho {most}</translation>
    </message>
    <message>
        <source>{phases} when expanded</source>
        <translation>{phases} al desplegarlas</translation>
    </message>
    <message>
        <source>at least one exercise</source>
        <translation>al menos un ejercicio</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>un archivo legible</translation>
    </message>
    <message>
        <source>a place that can be written to</source>
        <translation>un lugar donde se pueda escribir</translation>
    </message>
    <message>
        <source>a file that can be moved</source>
        <translation>un archivo que se pueda mover</translation>
    </message>
    <message>
        <source>a name that no built-in routine has</source>
        <translation>un nombre que no tenga ninguna rutina incluida</translation>
    </message>
    <message>
        <source>a name that is free again</source>
        <translation>un nombre que vuelva a estar libre</translation>
    </message>
    <message>
        <source>the name of a routine in the library</source>
        <translation>el nombre de una rutina de la biblioteca</translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation>TOML válido</translation>
    </message>
    <message>
        <source>at most {version}: the file is for a newer version of this program</source>
        <translation>como mucho {version}: el archivo es para una versión más nueva de este programa</translation>
    </message>
    <message>
        <source>another pose, which isn&apos;t built on this one</source>
        <translation>otra postura que no se base en esta</translation>
    </message>
    <message>
        <source>a name that no pose of the program has</source>
        <translation>un nombre que no tenga ninguna postura del programa</translation>
    </message>
    <message>
        <source>a place in reach; this is {far} m off</source>
        <translation>un lugar al alcance; este queda a {far} m</translation>
    </message>
    <message>
        <source>a turn within the joint&apos;s limits</source>
        <translation>un giro dentro de los límites de la articulación</translation>
    </message>
    <message>
        <source>keys of at most {parts} parts between dots</source>
        <translation>claves de como mucho {parts} partes entre puntos</translation>
    </message>
    <message>
        <source>{n} more faults</source>
        <translation>{n} fallos más</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>texto en UTF-8</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>one of its contacts: {names}</source>
        <translation>uno de sus contactos: {names}</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>un archivo normal</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>un archivo más grande</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>como mucho {size} KiB</translation>
    </message>
    <message>
        <source>a hand with pole, fingers and palm, none of them [0, 0, 0]</source>
        <translation>una mano con pole, fingers y palm, ninguno de ellos [0, 0, 0]</translation>
    </message>
    <message>
        <source>a profile that isn&apos;t in use</source>
        <translation>un perfil que no esté en uso</translation>
    </message>
    <message>
        <source>no more than there are mistakes</source>
        <translation>no más que errores haya</translation>
    </message>
    <message>
        <source>a session of at most {most} phases</source>
        <translation>una sesión de {most} fases como máximo</translation>
    </message>
    <message>
        <source>a session of at most {most} h</source>
        <translation>una sesión de {most} h como máximo</translation>
    </message>
    <message>
        <source>a name with a letter or digit in it, without slashes</source>
        <translation>un nombre con al menos una letra o cifra, sin barras</translation>
    </message>
    <message>
        <source>a name that nobody else has here</source>
        <translation>un nombre que no tenga nadie más aquí</translation>
    </message>
    <message>
        <source>a routine of your own: duplicate a built-in one to change it</source>
        <translation>una rutina propia: duplica una incluida para cambiarla</translation>
    </message>
    <message>
        <source>any but the first one</source>
        <translation>otro que no sea el primero</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>Next notice, {n} more</source>
        <translation>Aviso siguiente, {n} más</translation>
    </message>
    <message>
        <source>No voice was found on this computer. eSpeak NG is a free one.</source>
        <translation>No se encontró ninguna voz en este ordenador. eSpeak NG es una voz gratuita.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the routine</source>
        <translation>Esquema de la rutina</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Step of getting into position</source>
        <translation>Paso para colocarse</translation>
    </message>
    <message>
        <source>Phase once a set</source>
        <translation>Fase una vez por serie</translation>
    </message>
    <message>
        <source>Phase of each repetition</source>
        <translation>Fase de cada repetición</translation>
    </message>
    <message>
        <source>Step of switching sides</source>
        <translation>Paso de cambio de lado</translation>
    </message>
    <message>
        <source>Step of resting</source>
        <translation>Paso de descanso</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Forma más fácil</translation>
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
        <translation>Declarar una pausa</translation>
    </message>
    <message>
        <source>A week of holiday or illness doesn&apos;t break your row of weeks.</source>
        <translation>Una semana de vacaciones o enfermedad no rompe tu racha de semanas.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana que viene</translation>
    </message>
    <message>
        <source>The week after next</source>
        <translation>Dentro de dos semanas</translation>
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
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
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
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Doce</translation>
    </message>
    <message>
        <source>Last repetition of this set</source>
        <translation>Última repetición de esta serie</translation>
    </message>
    <message>
        <source>Last breath in this position</source>
        <translation>Última respiración en esta posición</translation>
    </message>
    <message>
        <source>Hold, lungs full</source>
        <translation>Mantén los pulmones llenos</translation>
    </message>
    <message>
        <source>Hold, lungs empty</source>
        <translation>Mantén los pulmones vacíos</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Set {set} of {sets} is next</source>
        <translation>Después, la serie {set} de {sets}</translation>
    </message>
    <message>
        <source>{count} of {of} is next</source>
        <translation>Después, la {count} de {of}</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Después: {exercise}</translation>
    </message>
    <message>
        <source>You need {needs}</source>
        <translation>Necesitas {needs}</translation>
    </message>
    <message>
        <source>Press a key when you are ready</source>
        <translation>Pulsa una tecla cuando quieras seguir</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Vas por la mitad</translation>
    </message>
    <message>
        <source>And up</source>
        <translation>Y sube</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>Y baja</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds</source>
        <translation>Descansa {seconds} segundos</translation>
    </message>
    <message>
        <source>Session complete. Well done</source>
        <translation>Sesión terminada. Bien hecho</translation>
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
        <translation>Tu sitio</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>Put the laptop beside the mat, on a low stool or box, 2 m from your eyes, and tilt it.</source>
        <translation>Pon el portátil junto a la esterilla, sobre un taburete bajo o una caja, a 2 m de tus ojos, e inclínalo.</translation>
    </message>
    <message>
        <source>Can you read this line from the mat?</source>
        <translation>¿Lees esta línea desde la esterilla?</translation>
    </message>
    <message>
        <source>Can you hear the voice from the mat?</source>
        <translation>¿Oyes la voz desde la esterilla?</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Probar la voz</translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation>Hablando …</translation>
    </message>
    <message>
        <source>Breathe in through the nose.</source>
        <translation>Inhala por la nariz.</translation>
    </message>
    <message>
        <source>There is no voice here. The screen alone tells you all you need.</source>
        <translation>Aquí no hay voz. La pantalla sola te dice todo lo necesario.</translation>
    </message>
    <message>
        <source>If not, set a longer distance:</source>
        <translation>Si no, pon una distancia mayor:</translation>
    </message>
    <message>
        <source>That was the voice. Too quiet, or nothing at all? Turn the sound up and try again.</source>
        <translation>Esa era la voz. ¿Muy baja o no se oyó nada? Sube el sonido y prueba otra vez.</translation>
    </message>
</context>
<context>
    <name>PortionTable</name>
    <message>
        <source>No exercises are noted for this session.</source>
        <translation>En esta sesión no hay ejercicios anotados.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Serie {n}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>Bridge floor</source>
        <translation>Puente, en el suelo</translation>
    </message>
    <message>
        <source>Bridge lifted</source>
        <translation>Puente, arriba</translation>
    </message>
    <message>
        <source>Deadlift tall</source>
        <translation>Peso muerto, erguido</translation>
    </message>
    <message>
        <source>Deadlift hinge</source>
        <translation>Peso muerto, bisagra</translation>
    </message>
    <message>
        <source>Deadlift toes tall</source>
        <translation>Peso muerto con dedos, erguido</translation>
    </message>
    <message>
        <source>Deadlift toes hinge</source>
        <translation>Peso muerto con dedos, bisagra</translation>
    </message>
    <message>
        <source>Deadlift wall tall</source>
        <translation>Peso muerto con pared, erguido</translation>
    </message>
    <message>
        <source>Deadlift wall hinge</source>
        <translation>Peso muerto con pared, bisagra</translation>
    </message>
    <message>
        <source>Lunge straight</source>
        <translation>Zancada recta</translation>
    </message>
    <message>
        <source>Lunge straight tuck</source>
        <translation>Zancada recta, pelvis metida</translation>
    </message>
    <message>
        <source>Lunge straight bend</source>
        <translation>Zancada recta, inclinada</translation>
    </message>
    <message>
        <source>Lunge straight deep 1</source>
        <translation>Zancada recta, profunda 1</translation>
    </message>
    <message>
        <source>Lunge straight deep 2</source>
        <translation>Zancada recta, profunda 2</translation>
    </message>
    <message>
        <source>Lunge straight deep 3</source>
        <translation>Zancada recta, profunda 3</translation>
    </message>
    <message>
        <source>Lunge out</source>
        <translation>Zancada hacia fuera</translation>
    </message>
    <message>
        <source>Lunge out tuck</source>
        <translation>Zancada hacia fuera, pelvis metida</translation>
    </message>
    <message>
        <source>Lunge out bend</source>
        <translation>Zancada hacia fuera, inclinada</translation>
    </message>
    <message>
        <source>Lunge out deep 1</source>
        <translation>Zancada hacia fuera, profunda 1</translation>
    </message>
    <message>
        <source>Lunge out deep 2</source>
        <translation>Zancada hacia fuera, profunda 2</translation>
    </message>
    <message>
        <source>Lunge out deep 3</source>
        <translation>Zancada hacia fuera, profunda 3</translation>
    </message>
    <message>
        <source>Lunge in</source>
        <translation>Zancada hacia dentro</translation>
    </message>
    <message>
        <source>Lunge in tuck</source>
        <translation>Zancada hacia dentro, pelvis metida</translation>
    </message>
    <message>
        <source>Lunge in bend</source>
        <translation>Zancada hacia dentro, inclinada</translation>
    </message>
    <message>
        <source>Lunge in deep 1</source>
        <translation>Zancada hacia dentro, profunda 1</translation>
    </message>
    <message>
        <source>Lunge in deep 2</source>
        <translation>Zancada hacia dentro, profunda 2</translation>
    </message>
    <message>
        <source>Lunge in deep 3</source>
        <translation>Zancada hacia dentro, profunda 3</translation>
    </message>
    <message>
        <source>Lunge wide</source>
        <translation>Zancada ancha</translation>
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
        <translation>Aprender: costillas abiertas</translation>
    </message>
    <message>
        <source>Learn seated</source>
        <translation>Aprender: sentado</translation>
    </message>
    <message>
        <source>Learn heel up</source>
        <translation>Aprender: talón arriba</translation>
    </message>
    <message>
        <source>Learn leg forward</source>
        <translation>Aprender: pierna delante</translation>
    </message>
    <message>
        <source>Learn leg back</source>
        <translation>Aprender: pierna atrás</translation>
    </message>
    <message>
        <source>Learn bent</source>
        <translation>Aprender: flexionado</translation>
    </message>
    <message>
        <source>Learn folded</source>
        <translation>Aprender: doblado</translation>
    </message>
    <message>
        <source>Mistake bridge arched</source>
        <translation>Error: puente arqueado</translation>
    </message>
    <message>
        <source>Mistake lunge arched</source>
        <translation>Error: zancada arqueada</translation>
    </message>
    <message>
        <source>Mistake deadlift twisted</source>
        <translation>Error: peso muerto girado</translation>
    </message>
    <message>
        <source>Mistake deadlift locked</source>
        <translation>Error: peso muerto, rodilla bloqueada</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Standing weight</source>
        <translation>De pie con pesa</translation>
    </message>
    <message>
        <source>Rest standing</source>
        <translation>Descanso de pie</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>De rodillas</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Tumbado</translation>
    </message>
</context>
<context>
    <name>PoseChooser</name>
    <message>
        <source>Choose a pose</source>
        <translation>Elige una postura</translation>
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
        <translation>Otra postura para la siguiente repetición</translation>
    </message>
    <message>
        <source>One pose less</source>
        <translation>Una postura menos</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Calm</source>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Resonancia</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Parejo</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moment of the routine</source>
        <translation>Momento de la rutina</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} de {of}</translation>
    </message>
    <message>
        <source>set {n} of {of}</source>
        <translation>serie {n} de {of}</translation>
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
        <translation>Yo</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who practises?</source>
        <translation>¿Quién practica?</translation>
    </message>
    <message>
        <source>Each person has settings, choices, routines and a log of their own.</source>
        <translation>Cada persona tiene sus propios ajustes, opciones, rutinas y registro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>practises now</source>
        <translation>practica ahora</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Nuevo nombre de {name}</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Nombre de otra persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Se esperaba {right}</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people here; settings and log are kept aside.</source>
        <translation>«{name}» ya no está entre las personas de aquí; sus ajustes y su registro se guardan aparte.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the voice</source>
        <translation>Preparando la voz</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Breathe in</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>A line to read from the mat</source>
        <translation>Una línea para leer desde la esterilla</translation>
    </message>
</context>
<context>
    <name>ReminderNote</name>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Guardar como archivo de calendario…</translation>
    </message>
    <message>
        <source>At most one a day, and none once the week&apos;s goal is reached, after a session, or in a week of pause. To be reminded while the program is closed, put it into your calendar.</source>
        <translation>Como mucho uno al día, y ninguno si ya alcanzaste el objetivo de la semana, después de una sesión o en una semana de pausa. Para recibirlo con el programa cerrado, ponlo en tu calendario.</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications from the program, so it can&apos;t remind you itself. Save the reminder as a calendar file instead, and open it with your calendar.</source>
        <translation>Este escritorio no admite avisos del programa, así que no puede recordártelo él mismo. Guarda el recordatorio como archivo de calendario y ábrelo con tu calendario.</translation>
    </message>
    <message>
        <source>Save the reminder for your calendar</source>
        <translation>Guardar el recordatorio para tu calendario</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A good moment for your session of %n minutes, if it suits you.</source>
        <translation>
            <numerusform>Buen momento para tu sesión de %n minuto, si te viene bien.</numerusform>
            <numerusform>Buen momento para tu sesión de %n minutos, si te viene bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day of the week first.</source>
        <translation>Elige antes un día de la semana.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>No se pudo escribir {file}: {why}</translation>
    </message>
    <message>
        <source>Written: {file}. Open it with your calendar.</source>
        <translation>Escrito: {file}. Ábrelo con tu calendario.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n sessions: {endings}. {length} of exercise in all.</source>
        <translation>
            <numerusform>%n sesión: {endings}. {length} de ejercicio en total.</numerusform>
            <numerusform>%n sesiones: {endings}. {length} de ejercicio en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Registro de sesiones</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>There is no session in this period.</source>
        <translation>No hay ninguna sesión en este periodo.</translation>
    </message>
    <message>
        <source>Tightness and effort are what the person said, from 0 (none) to 10; a dash where nothing was said. Done and planned are repetitions or breaths. Rehearsals are left out.</source>
        <translation>Tensión y esfuerzo son lo que dijo la persona, de 0 (nada) a 10; un guion donde no dijo nada. Hecho y previsto son repeticiones o respiraciones. Los ensayos no figuran.</translation>
    </message>
    <message>
        <source>How tight before a session (dot) and after it (ring), 0 to 10</source>
        <translation>Tensión antes de una sesión (punto) y después (anillo), de 0 a 10</translation>
    </message>
    <message>
        <source>How tight before the sessions of each week, on average, 0 to 10</source>
        <translation>Tensión antes de las sesiones de cada semana, de media, de 0 a 10</translation>
    </message>
    <message>
        <source>Nothing was said about tightness.</source>
        <translation>No se dijo nada sobre la tensión.</translation>
    </message>
    <message>
        <source>A session changes it by {drop} on average.</source>
        <translation>Una sesión la cambia {drop} de media.</translation>
    </message>
    <message>
        <source>By exercise and side</source>
        <translation>Por ejercicio y lado</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>Hecho de lo previsto</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>From the person&apos;s own log in the program Hamstring, {day}</source>
        <translation>Del registro propio de la persona en el programa Hamstring, {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Tight before</source>
        <translation>Tensión antes</translation>
    </message>
    <message>
        <source>Tight after</source>
        <translation>Tensión después</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
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
        <translation>Para un fisioterapeuta</translation>
    </message>
    <message>
        <source>Pages to print or send (PDF): sums by exercise and side, how tight it was over time, and every session with its ending, scores and note. The name is left blank, to be filled in by hand.</source>
        <translation>Páginas para imprimir o enviar (PDF): totales por ejercicio y lado, la tensión a lo largo del tiempo y cada sesión con su final, puntuaciones y nota. El nombre queda en blanco, para rellenarlo a mano.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Días a elegir</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
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
        <translation>Pausa de escritorio</translation>
    </message>
    <message>
        <source>After long sitting: the front of the hips, then one set of the deadlift. One set is fewer than the two to three of the full practice; this is a break, not a replacement for it.</source>
        <translation>Después de estar mucho tiempo sentado: la parte delantera de las caderas y luego una serie de peso muerto. Una serie es menos que las dos o tres de la práctica completa; es una pausa, no la sustituye.</translation>
    </message>
    <message>
        <source>Three-way hip flexor release</source>
        <translation>Flexores en 3 posiciones</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>Flexores de cadera</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Right knee on pad</source>
        <translation>Rodilla derecha al cojín</translation>
    </message>
    <message>
        <source>Tall, hands on hips</source>
        <translation>Manos en las caderas</translation>
    </message>
    <message>
        <source>Breathe out and tuck</source>
        <translation>Exhala y mete el coxis</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat, right hip stretches</source>
        <translation>Coxis abajo, zona lumbar plana, se estira la cadera derecha</translation>
    </message>
    <message>
        <source>Breathe out. Tailbone down, low back flat.</source>
        <translation>Exhala. Coxis hacia abajo, zona lumbar plana.</translation>
    </message>
    <message>
        <source>Right arm overhead</source>
        <translation>Brazo derecho arriba</translation>
    </message>
    <message>
        <source>Bend to the left</source>
        <translation>Inclínate a la izquierda</translation>
    </message>
    <message>
        <source>Right arm up, bend left.</source>
        <translation>Brazo derecho arriba, inclínate a la izquierda.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall</source>
        <translation>Inhala y crece</translation>
    </message>
    <message>
        <source>Right arm long, pelvis stays tucked</source>
        <translation>Brazo derecho largo, la pelvis sigue metida</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Inhala y crece.</translation>
    </message>
    <message>
        <source>Breathe out, bend left</source>
        <translation>Exhala, inclínate a la izquierda</translation>
    </message>
    <message>
        <source>Left ribs down, right hip stretches</source>
        <translation>Costillas izquierdas abajo, se estira la cadera derecha</translation>
    </message>
    <message>
        <source>Breathe out. Left ribs down, bend deeper.</source>
        <translation>Exhala. Costillas izquierdas abajo, inclínate más.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip stretch.</source>
        <translation>Siente cómo se estira el frente de la cadera derecha.</translation>
    </message>
    <message>
        <source>Wide, rotated out</source>
        <translation>Abierta, rotación externa</translation>
    </message>
    <message>
        <source>4 to 6 inches (10 to 15 cm) to the left</source>
        <translation>De 10 a 15 cm a la izquierda</translation>
    </message>
    <message>
        <source>Turn knee clockwise</source>
        <translation>Gira en sentido horario</translation>
    </message>
    <message>
        <source>Right foot goes behind you, to the left</source>
        <translation>El pie derecho va detrás de ti, a la izquierda</translation>
    </message>
    <message>
        <source>Tuck, then bend left</source>
        <translation>Mete el coxis, inclínate a la izquierda</translation>
    </message>
    <message>
        <source>Breathe in, right arm long.</source>
        <translation>Inhala, brazo derecho largo.</translation>
    </message>
    <message>
        <source>Wide, rotated in</source>
        <translation>Abierta, rotación interna</translation>
    </message>
    <message>
        <source>Turn counter-clockwise</source>
        <translation>Gira en sentido antihorario</translation>
    </message>
    <message>
        <source>Left foot in front, hands on hips</source>
        <translation>Pie izquierdo delante, manos en caderas</translation>
    </message>
    <message>
        <source>Right knee on the pad, left foot in front, hands on hips.</source>
        <translation>Rodilla derecha en el cojín, pie izquierdo delante, manos en las caderas.</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat</source>
        <translation>Coxis abajo, zona lumbar plana</translation>
    </message>
    <message>
        <source>Breathe out and tuck.</source>
        <translation>Exhala y mete el coxis.</translation>
    </message>
    <message>
        <source>Kneel in a lunge: left foot in front, right knee on the pad, under the hip.</source>
        <translation>Arrodíllate en zancada: pie izquierdo delante, rodilla derecha en el cojín, debajo de la cadera.</translation>
    </message>
    <message>
        <source>Curl the right toes under. Torso upright, hands on hips.</source>
        <translation>Apoya los dedos del pie derecho doblados. Torso erguido, manos en las caderas.</translation>
    </message>
    <message>
        <source>Breathe out: ribs down, tailbone curls down, low back flat, until the front of the right hip stretches.</source>
        <translation>Exhala: costillas abajo, el coxis se mete, zona lumbar plana, hasta que se estire el frente de la cadera derecha.</translation>
    </message>
    <message>
        <source>Reach the right arm overhead and bend to the left.</source>
        <translation>Lleva el brazo derecho por encima de la cabeza e inclínate a la izquierda.</translation>
    </message>
    <message>
        <source>Arching the low back: keep the pelvis tucked while you bend.</source>
        <translation>Arquear la zona lumbar: mantén la pelvis metida mientras te inclinas.</translation>
    </message>
    <message>
        <source>Hip flexors that let go let the pelvis come back to neutral, and the hamstrings are no longer pulled from the front.</source>
        <translation>Cuando los flexores de cadera se sueltan, la pelvis vuelve a su posición neutra y ya nada tira de los isquiotibiales desde delante.</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>cadera derecha</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>Peso muerto a una pierna</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Peso muerto</translation>
    </message>
    <message>
        <source>one dumbbell or kettlebell</source>
        <translation>una mancuerna o pesa rusa</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>One dumbbell or kettlebell</source>
        <translation>Una mancuerna o pesa rusa</translation>
    </message>
    <message>
        <source>Pad under right knee</source>
        <translation>Cojín bajo rodilla derecha</translation>
    </message>
    <message>
        <source>A pad or a folded towel; left foot in front</source>
        <translation>Un cojín o una toalla doblada; pie izquierdo delante</translation>
    </message>
    <message>
        <source>Right knee on the pad or folded towel. Left foot in front.</source>
        <translation>Rodilla derecha en el cojín o la toalla, pie izquierdo delante.</translation>
    </message>
    <message>
        <source>Torso upright, knee under the hip, toes curled under</source>
        <translation>Torso erguido, rodilla bajo la cadera, dedos doblados</translation>
    </message>
    <message>
        <source>Knee under the hip, toes curled under. Upright, hands on hips.</source>
        <translation>Rodilla bajo la cadera, dedos doblados. Torso erguido, manos en las caderas.</translation>
    </message>
    <message>
        <source>Three slow breaths in each of three positions, each counted as you breathe in; then the same on the other side.</source>
        <translation>Tres respiraciones lentas en cada una de las tres posiciones, contadas al inhalar; luego lo mismo del otro lado.</translation>
    </message>
    <message>
        <source>Take the dumbbell or kettlebell in the left hand.</source>
        <translation>Toma la mancuerna o pesa rusa con la mano izquierda.</translation>
    </message>
    <message>
        <source>Stand on right leg</source>
        <translation>Sobre la pierna derecha</translation>
    </message>
    <message>
        <source>Tall, knee softly bent, core engaged</source>
        <translation>Torso erguido, rodilla algo flexionada, abdomen activo</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Torso erguido sobre la pierna derecha, rodilla algo flexionada, abdomen activo.</translation>
    </message>
    <message>
        <source>Hips back, hinge</source>
        <translation>Cadera atrás, inclínate</translation>
    </message>
    <message>
        <source>Left leg lifts straight behind</source>
        <translation>La pierna izquierda se eleva recta detrás</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw</source>
        <translation>Torso y pierna a la vez, como un balancín</translation>
    </message>
    <message>
        <source>Spine neutral</source>
        <translation>Columna neutra</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches</source>
        <translation>Detente cuando se estire el isquiotibial</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw.</source>
        <translation>Torso y pierna a la vez, como un balancín.</translation>
    </message>
    <message>
        <source>Spine neutral.</source>
        <translation>Columna neutra.</translation>
    </message>
    <message>
        <source>Stop where it stretches.</source>
        <translation>Detente cuando se estire.</translation>
    </message>
    <message>
        <source>The right hamstring stretches</source>
        <translation>Se estira el isquiotibial de la pierna derecha</translation>
    </message>
    <message>
        <source>Drive up tall</source>
        <translation>Empuja y sube</translation>
    </message>
    <message>
        <source>Right heel presses</source>
        <translation>El talón derecho empuja</translation>
    </message>
    <message>
        <source>Squeeze the glute at the top</source>
        <translation>Aprieta el glúteo arriba</translation>
    </message>
    <message>
        <source>Out, drive up tall.</source>
        <translation>Exhala, empuja y sube.</translation>
    </message>
    <message>
        <source>Up, press the right heel.</source>
        <translation>Empuja con el talón derecho.</translation>
    </message>
    <message>
        <source>Up, squeeze the glute.</source>
        <translation>Aprieta el glúteo.</translation>
    </message>
    <message>
        <source>Change hands</source>
        <translation>Cambia de mano</translation>
    </message>
    <message>
        <source>Weight in the left hand.</source>
        <translation>La pesa en la mano izquierda.</translation>
    </message>
    <message>
        <source>Knee softly bent, core engaged</source>
        <translation>Rodilla algo flexionada, abdomen activo</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee soft.</source>
        <translation>Torso erguido sobre la pierna derecha, rodilla suelta.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Both feet down, weight down</source>
        <translation>Los dos pies y la pesa, al suelo</translation>
    </message>
    <message>
        <source>Both feet down, put the weight down.</source>
        <translation>Apoya los dos pies y deja la pesa.</translation>
    </message>
    <message>
        <source>Stand tall, weight on the right leg, that knee softly bent, core engaged.</source>
        <translation>De pie, torso erguido, con el peso sobre la pierna derecha, esa rodilla algo flexionada, abdomen activo.</translation>
    </message>
    <message>
        <source>Hold the dumbbell or kettlebell in the left hand, opposite to the standing leg.</source>
        <translation>Sujeta la mancuerna o pesa rusa con la mano izquierda, la contraria a la pierna de apoyo.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge; torso and left leg move as one, like a seesaw; spine neutral.</source>
        <translation>Lleva la cadera atrás e inclínate; torso y pierna izquierda se mueven a la vez, como un balancín; columna neutra.</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches, then drive through the right heel back to tall and squeeze the glute.</source>
        <translation>Detente cuando se estire el isquiotibial; luego empuja con el talón derecho hasta volver arriba y aprieta el glúteo.</translation>
    </message>
    <message>
        <source>Twisting the torso: both hips face the floor.</source>
        <translation>Girar el torso: las dos caderas miran al suelo.</translation>
    </message>
    <message>
        <source>Locking the standing knee: keep it softly bent.</source>
        <translation>Bloquear la rodilla de apoyo: mantenla algo flexionada.</translation>
    </message>
    <message>
        <source>Strength through the whole length of the muscle teaches the nervous system that long is safe.</source>
        <translation>La fuerza en toda la longitud del músculo enseña al sistema nervioso que alargarse es seguro.</translation>
    </message>
    <message>
        <source>Put the weight down</source>
        <translation>Deja la pesa</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>Dedos del pie en el suelo</translation>
    </message>
    <message>
        <source>The toes of the free foot stay lightly on the floor behind, without weight.</source>
        <translation>Los dedos del pie libre quedan apenas apoyados detrás, sin peso.</translation>
    </message>
    <message>
        <source>Left toes on the floor behind, without weight</source>
        <translation>Dedos del pie izquierdo detrás en el suelo, sin peso</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged. Left toes lightly on the floor behind.</source>
        <translation>De pie sobre la pierna derecha, rodilla algo flexionada, abdomen activo. Dedos del pie izquierdo apoyados detrás.</translation>
    </message>
    <message>
        <source>Stand on the right leg, left toes lightly on the floor behind.</source>
        <translation>Apóyate en la pierna derecha, los dedos del pie izquierdo apenas apoyados detrás.</translation>
    </message>
    <message>
        <source>Left toes slide back, no weight on them</source>
        <translation>Los dedos del pie izquierdo se deslizan atrás, sin peso</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Mano en la pared</translation>
    </message>
    <message>
        <source>The free hand holds a wall or something sturdy.</source>
        <translation>La mano libre se apoya en una pared o en algo firme.</translation>
    </message>
    <message>
        <source>a wall or something sturdy to hold</source>
        <translation>una pared o algo firme donde apoyarte</translation>
    </message>
    <message>
        <source>Right hand on wall</source>
        <translation>Mano derecha en la pared</translation>
    </message>
    <message>
        <source>Stand on the right leg, knee softly bent</source>
        <translation>Apóyate en la pierna derecha, rodilla algo flexionada</translation>
    </message>
    <message>
        <source>Right hand on a wall or something sturdy. Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Mano derecha en una pared o algo firme. Torso erguido sobre la pierna derecha, rodilla algo flexionada, abdomen activo.</translation>
    </message>
    <message>
        <source>Stand on the right leg</source>
        <translation>Apóyate en la pierna derecha</translation>
    </message>
    <message>
        <source>Right hand on the wall, stand on the right leg.</source>
        <translation>Mano derecha en la pared, apóyate en la pierna derecha.</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>pierna derecha</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Consulta a un médico o fisioterapeuta antes de empezar algo nuevo.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Para enseguida si algo duele. La tecla P o el botón «Dolor: parar» terminan la sesión en cualquier momento.</translation>
    </message>
    <message>
        <source>Sitting keeps hip flexors short</source>
        <translation>Estar sentado acorta los flexores de cadera</translation>
    </message>
    <message>
        <source>Sitting, cycling and running tighten the hip flexors at the front of the hip. They are still short when you stand up.</source>
        <translation>Estar sentado, montar en bici y correr tensan los flexores, en la parte delantera de la cadera. Cuando te levantas, siguen cortos.</translation>
    </message>
    <message>
        <source>The pelvis tips forward</source>
        <translation>La pelvis se inclina hacia delante</translation>
    </message>
    <message>
        <source>Tight is often not short</source>
        <translation>Tenso no quiere decir corto</translation>
    </message>
    <message>
        <source>Hamstrings that always feel tight are often not short at all. They run from the pelvis to below the knee; they bend the knee, extend the hip and help to hold the pelvis level.</source>
        <translation>Los isquiotibiales que siempre se sienten tensos muchas veces no están cortos. Van de la pelvis hasta debajo de la rodilla: doblan la rodilla, extienden la cadera y ayudan a mantener la pelvis nivelada.</translation>
    </message>
    <message>
        <source>Gentle first week</source>
        <translation>Primera semana suave</translation>
    </message>
    <message>
        <source>All three exercises to get to know them: two sets of the bridge instead of three to five, one of the deadlift instead of two to three, with the toes on the floor. Fewer than the full practice; move on when it feels easy.</source>
        <translation>Los tres ejercicios para conocerlos: dos series de puente en vez de tres a cinco, una de peso muerto en vez de dos a tres, con los dedos en el suelo. Menos que la práctica completa; avanza cuando te resulte fácil.</translation>
    </message>
    <message>
        <source>Breathing bridge with hip lift</source>
        <translation>Puente con respiración</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>una esterilla</translation>
    </message>
    <message>
        <source>Take a block or a rolled towel. Lie on your back on the mat, knees bent, feet on the floor, hip-width apart.</source>
        <translation>Toma un bloque o una toalla enrollada. Túmbate boca arriba en la esterilla, rodillas dobladas, pies en el suelo al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Block or rolled towel between your knees. Each lift counts as one.</source>
        <translation>Bloque o toalla enrollada entre las rodillas. Cada elevación es una repetición.</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <source>Tight hip flexors tip the pelvis forward: anterior tilt. The hamstrings are attached to the pelvis, so they are pulled long and brace even when you just stand.</source>
        <translation>Los flexores de cadera tensos inclinan la pelvis hacia delante: anteversión. Los isquiotibiales están unidos a la pelvis, así que quedan estirados y se tensan aunque solo estés de pie.</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Túmbate boca arriba</translation>
    </message>
    <message>
        <source>Block between knees</source>
        <translation>Bloque entre rodillas</translation>
    </message>
    <message>
        <source>A foam block or a rolled towel</source>
        <translation>Un bloque de espuma o una toalla enrollada</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>Through the nose, hips down, ribs wide</source>
        <translation>Por la nariz, cadera abajo, costillas expandidas</translation>
    </message>
    <message>
        <source>Breathe out and lift</source>
        <translation>Exhala y sube</translation>
    </message>
    <message>
        <source>Hips up 3 to 4 inches (8 to 10 cm)</source>
        <translation>Cadera arriba, de 8 a 10 cm</translation>
    </message>
    <message>
        <source>All the way out, ribs down</source>
        <translation>Todo el aire fuera, costillas abajo</translation>
    </message>
    <message>
        <source>Heels press, glutes lift</source>
        <translation>Los talones empujan, los glúteos suben la cadera</translation>
    </message>
    <message>
        <source>Not too high: no arch in the back</source>
        <translation>No muy alto: sin arquear la espalda</translation>
    </message>
    <message>
        <source>Core firm, hips up 3 to 4 inches</source>
        <translation>Abdomen firme, cadera arriba de 8 a 10 cm</translation>
    </message>
    <message>
        <source>Breathe out all the way, and lift the hips three to four inches.</source>
        <translation>Suelta todo el aire y eleva la cadera de ocho a diez centímetros.</translation>
    </message>
    <message>
        <source>Ribs down, core firm. Eight to ten centimetres, no more.</source>
        <translation>Costillas abajo, abdomen firme. De ocho a diez centímetros, no más.</translation>
    </message>
    <message>
        <source>Press the heels down. The glutes lift.</source>
        <translation>Empuja con los talones. Los glúteos suben la cadera.</translation>
    </message>
    <message>
        <source>Not too high. Don&apos;t arch the back.</source>
        <translation>No muy alto. No arquees la espalda.</translation>
    </message>
    <message>
        <source>Breathe in and lower</source>
        <translation>Inhala y baja</translation>
    </message>
    <message>
        <source>Hips back to the floor, ribs wide</source>
        <translation>La cadera vuelve al suelo, costillas expandidas</translation>
    </message>
    <message>
        <source>In, and down.</source>
        <translation>Inhala y baja.</translation>
    </message>
    <message>
        <source>Lie on your back on the mat.</source>
        <translation>Túmbate boca arriba en la esterilla.</translation>
    </message>
    <message>
        <source>Bend your knees and put your feet on the floor, hip-width apart.</source>
        <translation>Dobla las rodillas y apoya los pies en el suelo, al ancho de las caderas.</translation>
    </message>
    <message>
        <source>Hold the block or the rolled towel between your knees.</source>
        <translation>Sujeta el bloque o la toalla enrollada entre las rodillas.</translation>
    </message>
    <message>
        <source>Breathe in first. Then each lift, on a breath out, counts as one; the breath in that lowers the hips belongs to it.</source>
        <translation>Primero inhala. Después, cada elevación al exhalar es una repetición; la inhalación que baja la cadera forma parte de ella.</translation>
    </message>
    <message>
        <source>Lifting too high and arching the back: 3 to 4 inches (8 to 10 cm) are enough.</source>
        <translation>Subir demasiado y arquear la espalda: bastan de 8 a 10 cm.</translation>
    </message>
    <message>
        <source>Breathing with the diaphragm and lifting only a little builds strength and balance, brings ribs and pelvis back over each other, and lets protective tension go.</source>
        <translation>Respirar con el diafragma y elevar solo un poco da fuerza y equilibrio, vuelve a alinear costillas y pelvis y suelta la tensión protectora.</translation>
    </message>
    <message>
        <source>Single-leg deadlift, toes down</source>
        <translation>Peso muerto, dedos apoyados</translation>
    </message>
    <message>
        <source>Keep the toes of the left foot lightly on the floor behind, without weight.</source>
        <translation>Deja los dedos del pie izquierdo apenas apoyados detrás, sin peso.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge, spine neutral.</source>
        <translation>Lleva la cadera atrás e inclínate, columna neutra.</translation>
    </message>
    <message>
        <source>Breath comes first</source>
        <translation>Primero, la respiración</translation>
    </message>
    <message>
        <source>Slow, controlled breathing brings ribs and pelvis over each other, lets the core stabilise, and tells the nervous system that it may let go.</source>
        <translation>Respirar despacio y con control alinea costillas y pelvis, deja que el centro del cuerpo se estabilice y le dice al sistema nervioso que puede soltar.</translation>
    </message>
    <message>
        <source>Why stretching backfires</source>
        <translation>Por qué estirar es contraproducente</translation>
    </message>
    <message>
        <source>So tightness is the symptom. Stretching a muscle that is already long can strain it, and can make the nervous system hold on harder.</source>
        <translation>La tensión es, pues, el síntoma. Estirar un músculo que ya está largo puede lesionarlo y hacer que el sistema nervioso se aferre más.</translation>
    </message>
    <message>
        <source>Three exercises, three times a week</source>
        <translation>Tres ejercicios, tres veces por semana</translation>
    </message>
    <message>
        <source>The bridge joins breath and glutes, the hip flexor release frees the front of the hips, the deadlift makes the hamstrings strong at full length. Do them one after the other, three times a week.</source>
        <translation>El puente une respiración y glúteos, la liberación de flexores suelta la parte delantera de las caderas y el peso muerto da fuerza a los isquiotibiales en toda su longitud. Hazlos uno tras otro, tres veces por semana.</translation>
    </message>
    <message>
        <source>Hamstring release</source>
        <translation>Liberar los isquiotibiales</translation>
    </message>
    <message>
        <source>Breath first, then the front of the hips, then strength: three exercises for hamstrings that always feel tight.</source>
        <translation>Primero la respiración, después el frente de las caderas, luego la fuerza: tres ejercicios para isquiotibiales que siempre se sienten tensos.</translation>
    </message>
    <message>
        <source>Sleepy glutes</source>
        <translation>Glúteos dormidos</translation>
    </message>
    <message>
        <source>When the glutes, which extend the hip, are weak, hamstrings and lower back have to do their work as well: more tension.</source>
        <translation>Cuando los glúteos, que extienden la cadera, son débiles, los isquiotibiales y la zona lumbar tienen que hacer también su trabajo: más tensión.</translation>
    </message>
    <message>
        <source>Five-minute reset</source>
        <translation>Reinicio de cinco minutos</translation>
    </message>
    <message>
        <source>Breath and bridge only, four sets in about five minutes: slow breathing, small lifts, then back to your day.</source>
        <translation>Solo respiración y puente, cuatro series en unos cinco minutos: respirar lento, elevaciones pequeñas y de vuelta a tu día.</translation>
    </message>
    <message>
        <source>Up, left foot wider</source>
        <translation>Sube, abre el pie izquierdo</translation>
    </message>
    <message>
        <source>Up. Left foot four to six inches wider, ten to fifteen centimetres.</source>
        <translation>Sube. Pie izquierdo diez a quince centímetros más afuera.</translation>
    </message>
    <message>
        <source>Tuck, arm up, bend left.</source>
        <translation>Mete coxis, brazo arriba, a la izquierda.</translation>
    </message>
    <message>
        <source>Come up; right foot out to the right, as far as is comfortable</source>
        <translation>Sube; el pie derecho hacia la derecha, hasta donde sea cómodo</translation>
    </message>
    <message>
        <source>Up, stay wide. Turn on the right knee counter-clockwise, right foot out to the right, as far as is comfortable.</source>
        <translation>Sube, pies abiertos. Gira la rodilla derecha en sentido antihorario, pie a la derecha hasta donde sea cómodo.</translation>
    </message>
    <message>
        <source>Turn on the right knee clockwise, foot behind you.</source>
        <translation>Rodilla derecha en sentido horario, pie atrás.</translation>
    </message>
    <message>
        <source>Weight in left hand</source>
        <translation>Pesa en mano izquierda</translation>
    </message>
    <message>
        <source>a pad or a folded towel to put under the knee</source>
        <translation>un cojín o una toalla doblada</translation>
    </message>
    <message>
        <source>Breathe in. Hips back, left leg lifts.</source>
        <translation>Inhala, cadera y pierna izquierda atrás.</translation>
    </message>
    <message>
        <source>Breathe in. Hips and left toes back.</source>
        <translation>Inhala, cadera y dedos izquierdos atrás.</translation>
    </message>
    <message>
        <source>Turn around, change hands</source>
        <translation>Media vuelta, cambia de mano</translation>
    </message>
    <message>
        <source>Turn around. Weight in the left hand.</source>
        <translation>Date la vuelta. La pesa en la mano izquierda.</translation>
    </message>
    <message>
        <source>a foam yoga block or a rolled towel to hold between the knees</source>
        <translation>un bloque de yoga de espuma o una toalla enrollada para sujetar entre las rodillas</translation>
    </message>
    <message>
        <source>Block or towel ready; knees bent, feet hip-width apart</source>
        <translation>Bloque o toalla a mano; rodillas dobladas, pies al ancho de cadera</translation>
    </message>
    <message>
        <source>Breathe in through the nose. Hips down, ribs widen.</source>
        <translation>Inhala por la nariz. Cadera abajo, las costillas se expanden.</translation>
    </message>
    <message>
        <source>Breathe in, and lower the hips.</source>
        <translation>Inhala y baja la cadera.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>Mantén.</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>… and {n} more</source>
        <translation>… y {n} más</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Viene con el programa</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>{origin} · can&apos;t be used</source>
        <translation>{origin} · no se puede usar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Practicar esta</translation>
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
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Título nuevo</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved before what is marked is fixed.</source>
        <translation>Tus cambios no se pueden guardar hasta que corrijas lo marcado.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>To fix before it can be saved: {n}. The outline marks where.</source>
        <translation>Por corregir antes de guardar: {n}. El esquema marca dónde.</translation>
    </message>
</context>
<context>
    <name>RoutineLibrary</name>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Rutina nueva</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Choose what you practise, write your own, or import a file from your physical therapist.</source>
        <translation>Elige qué practicas, escribe la tuya o importa un archivo de tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>«{title}» borrada</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>Importar una rutina</translation>
    </message>
    <message>
        <source>Export a routine</source>
        <translation>Exportar una rutina</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportada a {file}</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Before your first session</source>
        <translation>Antes de tu primera sesión</translation>
    </message>
    <message>
        <source>Please read this once. Learn shows it again.</source>
        <translation>Léelo una vez, por favor. Aprender lo muestra de nuevo.</translation>
    </message>
    <message>
        <source>I have read this. Start</source>
        <translation>Lo he leído. Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Consejos de seguridad</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro sitio</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>Guardar la sesión en otro sitio</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Sesiones (*.json)</translation>
    </message>
    <message>
        <source>Written: {file}. Import it into the log later; twice does no harm.</source>
        <translation>Escrito: {file}. Podrás importarlo en el registro; dos veces no hace daño.</translation>
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
        <translation>0: suelto, 10: muy tenso</translation>
    </message>
    <message>
        <source>0: easy, 10: very hard</source>
        <translation>0: fácil, 10: muy duro</translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.</source>
        <translation>Puntuaciones hasta ahora: {n}. La tendencia se dibuja a partir de {few} puntuaciones en {weeks} semanas.</translation>
    </message>
    <message>
        <source>Mean of a week (the line): first {first}, lately {last}.</source>
        <translation>Media de una semana (la línea): al principio {first}, últimamente {last}.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session of {day}</source>
        <translation>Sesión del {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Borrar sesión</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct day, time and minutes</source>
        <translation>Corregir día, hora y minutos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{n}, {length} in all</source>
        <translation>{n}, {length} en total</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>Ejercicio hecho</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Tensión antes</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Tensión después</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
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
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Between the exercises</source>
        <translation>Entre ejercicios</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Sonido y voz</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inhalar</translation>
    </message>
    <message>
        <source>How long an inhale takes.</source>
        <translation>Cuánto dura una inhalación.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Exhalar</translation>
    </message>
    <message>
        <source>How long an exhale takes. Longer than the inhale calms.</source>
        <translation>Cuánto dura una exhalación. Más larga que la inhalación, calma.</translation>
    </message>
    <message>
        <source>Slow down along the session</source>
        <translation>Más lento durante la sesión</translation>
    </message>
    <message>
        <source>How much longer a breath is at the end; 0 for none.</source>
        <translation>Cuánto más larga es una respiración al final; 0 para nada.</translation>
    </message>
    <message>
        <source>Tempos kept under names of your own.</source>
        <translation>Ritmos guardados con nombres tuyos.</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Colocarse</translation>
    </message>
    <message>
        <source>Time before each exercise.</source>
        <translation>Tiempo antes de cada ejercicio.</translation>
    </message>
    <message>
        <source>Between positions</source>
        <translation>Entre posiciones</translation>
    </message>
    <message>
        <source>Time to change from one position to the next.</source>
        <translation>Tiempo para pasar de una posición a la siguiente.</translation>
    </message>
    <message>
        <source>Switching sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>Time to turn to the other side.</source>
        <translation>Tiempo para girar al otro lado.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>Time to rest; 0 for none.</source>
        <translation>Tiempo de descanso; 0 para ninguno.</translation>
    </message>
    <message>
        <source>I read from</source>
        <translation>Leo desde</translation>
    </message>
    <message>
        <source>How far your eyes are from the screen; sizes the words.</source>
        <translation>A qué distancia están tus ojos de la pantalla; da el tamaño a las letras.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the system&apos;s own unless you choose.</source>
        <translation>Claro, oscuro o alto contraste; los del sistema si no eliges.</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Dim for evenings</source>
        <translation>Atenuar de noche</translation>
    </message>
    <message>
        <source>Darker, warmer colours during a session.</source>
        <translation>Colores más oscuros y cálidos durante la sesión.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>With reduced motion the breath is shown in steps, with numbers.</source>
        <translation>Con movimiento reducido la respiración se muestra por pasos, con números.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Show what the voice says.</source>
        <translation>Muestra lo que dice la voz.</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>Sesiones a pantalla completa</translation>
    </message>
    <message>
        <source>Fill the screen in a session.</source>
        <translation>Llena la pantalla durante la sesión.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A sound that rises and falls with the breath, and marks.</source>
        <translation>Un sonido que sube y baja con la respiración, y señales.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volumen de la respiración</translation>
    </message>
    <message>
        <source>How loud the breath and the marks are.</source>
        <translation>Lo fuerte que suenan la respiración y las señales.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>Lo fuerte que suena la voz.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>La voz dice</translation>
    </message>
    <message>
        <source>Everything, short cues, or only the counts.</source>
        <translation>Todo, indicaciones cortas o solo la cuenta.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Short cues</source>
        <translation>Indicaciones cortas</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>Solo la cuenta</translation>
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
        <translation>Qué programa habla.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>La mejor que haya</translation>
    </message>
    <message>
        <source>The system&apos;s voices</source>
        <translation>Las voces del sistema</translation>
    </message>
    <message>
        <source>eSpeak NG</source>
        <translation>eSpeak NG</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The name of a voice of that program; empty for its own choice.</source>
        <translation>El nombre de una voz de ese programa; vacío para la que él elija.</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation>Lo rápido que habla.</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>palabras por minuto</translation>
    </message>
    <message>
        <source>Voice beside a screen reader</source>
        <translation>Voz junto a un lector de pantalla</translation>
    </message>
    <message>
        <source>A screen reader says the cues itself; turn this on to hear our voice as well.</source>
        <translation>El lector de pantalla ya dice las indicaciones; actívalo para oír también nuestra voz.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>Three a week is what the routine is made for.</source>
        <translation>La rutina está pensada para tres por semana.</translation>
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
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>One quiet notification, while the program is open.</source>
        <translation>Un aviso discreto, mientras el programa esté abierto.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Los días</translation>
    </message>
    <message>
        <source>On which days of the week.</source>
        <translation>Qué días de la semana.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>At what time of the day.</source>
        <translation>A qué hora del día.</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Último recordatorio</translation>
    </message>
    <message>
        <source>The day of the last reminder.</source>
        <translation>El día del último recordatorio.</translation>
    </message>
    <message>
        <source>Safety read</source>
        <translation>Seguridad leída</translation>
    </message>
    <message>
        <source>Whether the safety advice was confirmed.</source>
        <translation>Si se confirmó el consejo de seguridad.</translation>
    </message>
    <message>
        <source>Welcome seen</source>
        <translation>Bienvenida vista</translation>
    </message>
    <message>
        <source>Whether the welcome was seen or skipped.</source>
        <translation>Si la bienvenida se vio o se saltó.</translation>
    </message>
    <message>
        <source>First session told</source>
        <translation>Primera sesión explicada</translation>
    </message>
    <message>
        <source>Whether what follows the first was read.</source>
        <translation>Si se leyó lo que sigue a la primera.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>The routine practised last.</source>
        <translation>La última rutina practicada.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Un ritmo propio</translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation>Al inhalar</translation>
    </message>
    <message>
        <source>Then hold</source>
        <translation>Luego mantener</translation>
    </message>
    <message>
        <source>Breathing out</source>
        <translation>Al exhalar</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation>Lados alternos</translation>
    </message>
    <message>
        <source>All sets of a side first</source>
        <translation>Un lado, luego otro</translation>
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
        <translation>Dedos del pie en el suelo</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Mano en la pared</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>For the pages, the session and the voice.</source>
        <translation>Para las páginas, la sesión y la voz.</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Ritmos propios</translation>
    </message>
    <message>
        <source>Otherwise it takes the usual breath.</source>
        <translation>Si no, usa la respiración habitual.</translation>
    </message>
    <message>
        <source>Hold after the inhale</source>
        <translation>Mantener tras inhalar</translation>
    </message>
    <message>
        <source>How long you wait with full lungs; none unless you want it.</source>
        <translation>Cuánto esperas con los pulmones llenos; nada si no lo quieres.</translation>
    </message>
    <message>
        <source>Hold after the exhale</source>
        <translation>Mantener tras exhalar</translation>
    </message>
    <message>
        <source>How long you wait with empty lungs; none unless you want it.</source>
        <translation>Cuánto esperas con los pulmones vacíos; nada si no lo quieres.</translation>
    </message>
</context>
<context>
    <name>SettingControl</name>
    <message>
        <source>Wait for me</source>
        <translation>Espérame</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>Devolver {label} a {default}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
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
        <translation>Cada cambio actúa enseguida y se guarda.</translation>
    </message>
    <message>
        <source>You should read this line with ease from the mat:</source>
        <translation>Deberías leer esta línea sin esfuerzo desde la esterilla:</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Probar la voz</translation>
    </message>
    <message>
        <source>Save the session as an audio file…</source>
        <translation>Guardar la sesión como archivo de audio…</translation>
    </message>
</context>
<context>
    <name>SideBars</name>
    <message>
        <source>{title}: {n} done</source>
        <translation>{title}: {n} hechas</translation>
    </message>
    <message>
        <source>{title}: {left} left, {right} right</source>
        <translation>{title}: {left} izquierda, {right} derecha</translation>
    </message>
    <message>
        <source>left {n}</source>
        <translation>izquierda {n}</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>{n} derecha</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inhala</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Exhala</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <translation>Respira como quieras</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Tu turno</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <translation>Serie {set} de {sets}</translation>
    </message>
    <message>
        <source>Set {set} of {sets} done</source>
        <translation>Serie {set} de {sets} hecha</translation>
    </message>
    <message>
        <source>Position {number} of {numbers}</source>
        <translation>Posición {number} de {numbers}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}, {number} of {numbers}</source>
        <translation>Serie {set} de {sets}, {number} de {numbers}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} left</source>
        <translation>Aún {minutes}:{seconds:02}</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Después: {cue}</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>La última</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space: go on with “{cue}”</source>
        <translation>Espacio: seguir con «{cue}»</translation>
    </message>
    <message>
        <source>Stop the session?</source>
        <translation>¿Parar la sesión?</translation>
    </message>
    <message>
        <source>Esc or Enter: stop. Space: go on.</source>
        <translation>Esc o Intro: parar. Espacio: seguir.</translation>
    </message>
    <message>
        <source>{tempo} from the next breath</source>
        <translation>{tempo} en la próxima</translation>
    </message>
    <message>
        <source>{tempo}: the longest breath here</source>
        <translation>{tempo}: la más larga aquí</translation>
    </message>
    <message>
        <source>{tempo}: the shortest breath here</source>
        <translation>{tempo}: la más corta aquí</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Parada por dolor</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} de {goal} esta semana</translation>
    </message>
    <message>
        <source>Tightness {score} of 10</source>
        <translation>Tensión {score} de 10</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Siguiente</translation>
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
        <translation>Dolor: parar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Space, Enter, click</source>
        <translation>Espacio, Intro, clic</translation>
    </message>
    <message>
        <source>pause, go on, I’m ready</source>
        <translation>pausa, seguir, adelante</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>phase back, next</source>
        <translation>fase atrás, siguiente</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Pág ↑ ↓</translation>
    </message>
    <message>
        <source>exercise back, next</source>
        <translation>ejercicio atrás, siguiente</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>longer, shorter breath</source>
        <translation>respirar más largo, corto</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pain: stop</source>
        <translation>dolor: parar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave full screen, stop</source>
        <translation>salir de pantalla completa, parar</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
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
        <translation>Descansa. Si persiste, consulta a un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How tight? 0: loose, 10: very tight</source>
        <translation>¿Qué tensión? 0: suelto, 10: muy tenso</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
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
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap: I breathe in</source>
        <translation>Toca: inhalo</translation>
    </message>
    <message>
        <source>Tap at each turn of the breath</source>
        <translation>Toca en cada cambio de la respiración</translation>
    </message>
    <message>
        <source>Take this tempo</source>
        <translation>Usar este ritmo</translation>
    </message>
    <message>
        <source>Not sure? Breathe as you like and press at each turn: in, out, in, out, in.</source>
        <translation>¿Dudas? Respira como quieras y pulsa en cada cambio: inhalar, exhalar, inhalar, exhalar, inhalar.</translation>
    </message>
    <message>
        <source>Tap: I breathe out</source>
        <translation>Toca: exhalo</translation>
    </message>
    <message>
        <source>Go on: at least {n} more.</source>
        <translation>Sigue: al menos {n} más.</translation>
    </message>
    <message>
        <source>That was uneven; go on, it will settle.</source>
        <translation>Fue irregular; sigue, se estabilizará.</translation>
    </message>
</context>
<context>
    <name>TempoKeeper</name>
    <message>
        <source>You changed the tempo to {inhale} s in, {exhale} s out. Keep it for next time?</source>
        <translation>Cambiaste el ritmo a {inhale} s al inhalar, {exhale} s al exhalar. ¿Guardarlo para la próxima vez?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
</context>
<context>
    <name>TempoPresets</name>
    <message>
        <source>Name for this tempo</source>
        <translation>Nombre para este ritmo</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Guardar el ritmo</translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation>Olvidar el ritmo</translation>
    </message>
</context>
<context>
    <name>ThreeBreaths</name>
    <message>
        <source>Breath {n} of {all}</source>
        <translation>Respiración {n} de {all}</translation>
    </message>
    <message>
        <source>Too fast or too slow? Tap your own tempo below.</source>
        <translation>¿Muy rápido o muy lento? Marca tu propio ritmo abajo.</translation>
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
        <translation>{day}: {before} antes, {after} después</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Times between exercises</source>
        <translation>Tiempos entre ejercicios</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>te espera</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Perfil: {name}</translation>
    </message>
    <message>
        <source>Profile: {name}. Switch, add, rename</source>
        <translation>Perfil: {name}. Cambiar, añadir, renombrar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the breath&apos;s tempo</source>
        <translation>Cambiar el ritmo de la respiración</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Empezar la sesión</translation>
    </message>
    <message>
        <source>or press Enter</source>
        <translation>o pulsa Intro</translation>
    </message>
    <message>
        <source>How tight now? (optional)</source>
        <translation>¿Cuánta tensión ahora? (opcional)</translation>
    </message>
    <message>
        <source>How tight now</source>
        <translation>Tensión ahora</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Include at least one exercise.</source>
        <translation>Incluye al menos un ejercicio.</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Necesitas {things}.</translation>
    </message>
    <message>
        <source>Your first session: take your time, follow the breath.</source>
        <translation>Tu primera sesión: sin prisa, sigue la respiración.</translation>
    </message>
    <message>
        <source>Last: {day}, {ending}</source>
        <translation>Última: {day}, {ending}</translation>
    </message>
    <message>
        <source>The interrupted session was taken out of the log.</source>
        <translation>La sesión interrumpida se quitó del registro.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Your sessions and settings are safe, and you can go on. This is what the program wrote down.</source>
        <translation>Tus sesiones y ajustes están a salvo y puedes seguir. Esto es lo que anotó el programa.</translation>
    </message>
    <message>
        <source>The log file</source>
        <translation>El archivo de registro</translation>
    </message>
    <message>
        <source>If you report it, copy this text: no notes and no scores of yours are in it.</source>
        <translation>Si lo comunicas, copia este texto: no contiene tus notas ni tus puntuaciones.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Try three breaths</source>
        <translation>Probar tres respiraciones</translation>
    </message>
    <message>
        <source>Your tempo: {tempo}</source>
        <translation>Tu ritmo: {tempo}</translation>
    </message>
    <message>
        <source>Breathe with the circle: it grows as you breathe in through the nose, and shrinks as you breathe out.</source>
        <translation>Respira con el círculo: crece cuando inhalas por la nariz y encoge cuando exhalas.</translation>
    </message>
</context>
<context>
    <name>TurnableFigure</name>
    <message>
        <source>The figure; arrow keys turn it</source>
        <translation>La figura; las flechas la giran</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Breathe in, through the nose. Breathe out, and lift.</source>
        <translation>Inhala por la nariz. Exhala y sube la cadera.</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Minutes a week; {n} of {all} weeks reached the goal of {goal} sessions</source>
        <translation>Minutos por semana; {n} de {all} semanas alcanzaron el objetivo de {goal} sesiones</translation>
    </message>
    <message>
        <source>Week of {day}: {minutes} min, {done} of {goal} sessions</source>
        <translation>Semana del {day}: {minutes} min, {done} de {goal} sesiones</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
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
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Days with a session this week: {days}</source>
        <translation>Días con sesión esta semana: {days}</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} de {goal} esta semana</translation>
    </message>
    <message numerus="yes">
        <source> Your {n} weeks in a row stay.</source>
        <translation>
            <numerusform> Tu racha de {n} semana sigue.</numerusform>
            <numerusform> Tu racha de {n} semanas sigue.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week of pause.</source>
        <translation>Una semana de pausa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with your goal reached</source>
        <translation>
            <numerusform>{n} semana seguida con el objetivo cumplido</numerusform>
            <numerusform>{n} semanas seguidas con el objetivo cumplido</numerusform>
        </translation>
    </message>
    <message>
        <source>One more reaches your goal.</source>
        <translation>Con una más cumples tu objetivo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions reach your goal, any days you like.</source>
        <translation>
            <numerusform>Con {n} sesión cumples tu objetivo, el día que quieras.</numerusform>
            <numerusform>Con {n} sesiones cumples tu objetivo, los días que quieras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached. More is welcome, and so is rest.</source>
        <translation>Objetivo cumplido. Más está bien, descansar también.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>To today’s session</source>
        <translation>A la sesión de hoy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip the welcome</source>
        <translation>Saltar la bienvenida</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Its routine isn&apos;t there any more. You can keep it as it is.</source>
        <translation>Su rutina ya no está. Puedes dejarla como está.</translation>
    </message>
    <message>
        <source>You tried: {title}. It isn&apos;t in the log.</source>
        <translation>Has probado: {title}. No está en el registro.</translation>
    </message>
    <message>
        <source>Keep it in the log</source>
        <translation>Guardarlo en el registro</translation>
    </message>
</context>
<context>
    <name>WorkReport</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Colocación</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambio de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Easier: {title}</source>
        <translation>Más fácil: {title}</translation>
    </message>
    <message>
        <source>{phase}, changed</source>
        <translation>{phase}, cambiada</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
</context>
<context>
    <name>session_words</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Parada por dolor</translation>
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
            <numerusform>{sets} serie × {counted}</numerusform>
            <numerusform>{sets} series × {counted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} positions</source>
        <translation>
            <numerusform>{n} posición</numerusform>
            <numerusform>{n} posiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets</source>
        <translation>
            <numerusform>{n} serie</numerusform>
            <numerusform>{n} series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{positions} positions × {counted}</source>
        <translation>
            <numerusform>{positions} posición × {counted}</numerusform>
            <numerusform>{positions} posiciones × {counted}</numerusform>
        </translation>
    </message>
    <message>
        <source>, on each side</source>
        <translation>, de cada lado</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} respiración</numerusform>
            <numerusform>{n} respiraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <translation>
            <numerusform>{n} repetición</numerusform>
            <numerusform>{n} repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>Each side, {side} first</source>
        <translation>Cada lado; primero, {side}</translation>
    </message>
    <message>
        <source>{s} s in</source>
        <translation>{s} s al inhalar</translation>
    </message>
    <message>
        <source>{s} s out</source>
        <translation>{s} s al exhalar</translation>
    </message>
    <message>
        <source>{n} breaths a minute</source>
        <translation>{n} respiraciones por minuto</translation>
    </message>
    <message>
        <source>Getting into position: {length}</source>
        <translation>Colocarse: {length}</translation>
    </message>
    <message>
        <source>Between positions: {length}</source>
        <translation>Entre posiciones: {length}</translation>
    </message>
    <message>
        <source>Rest between sets: {length}</source>
        <translation>Descanso entre series: {length}</translation>
    </message>
    <message>
        <source>Switching sides: {length}</source>
        <translation>Cambio de lado: {length}</translation>
    </message>
    <message>
        <source>Each set does one side, then the other</source>
        <translation>Cada serie: primero un lado, luego el otro</translation>
    </message>
    <message>
        <source>until you press a key</source>
        <translation>hasta que pulses una tecla</translation>
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
        <translation>mantener {s} s</translation>
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
