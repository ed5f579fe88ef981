<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Usually</source>
        <translation>D’habitude</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>The line to be read from afar: four words or fewer.</source>
        <translation>La ligne à lire de loin&#xa0;: quatre mots au plus.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>The smaller line; one line for each repetition.</source>
        <translation>La ligne plus petite&#xa0;; une ligne par répétition.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>La voix dit</translation>
    </message>
    <message>
        <source>One line for each repetition; after the last only counts.</source>
        <translation>Une ligne par répétition&#xa0;; après la dernière, elle ne fait que compter.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Part du temps</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>Ce qui la rend plus facile.</translation>
    </message>
    <message>
        <source>Things needed</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Fois par semaine</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Consignes de sécurité</translation>
    </message>
    <message>
        <source>One a line; shown before the first session.</source>
        <translation>Une par ligne&#xa0;; montrées avant la première séance.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>For small places.</source>
        <translation>Pour les petits emplacements.</translation>
    </message>
    <message>
        <source>Pose to get ready in</source>
        <translation>Posture de départ</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Repetitions or breaths</source>
        <translation>Répétitions ou respirations</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respirations</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Written for one side; the other is its mirror.</source>
        <translation>Écrit pour un côté&#xa0;; l’autre en est le miroir.</translation>
    </message>
    <message>
        <source>Done on both sides</source>
        <translation>Des deux côtés</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>The side that words and poses are written for</source>
        <translation>Le côté pour lequel mots et postures sont écrits</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Premier côté</translation>
    </message>
    <message>
        <source>A side of what</source>
        <translation>Côté de quoi</translation>
    </message>
    <message>
        <source>Hip, leg, arm.</source>
        <translation>Hanche droite, jambe droite, bras droit.</translation>
    </message>
    <message>
        <source>How to set up, to read beforehand</source>
        <translation>Mise en place, à lire avant</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>Une phrase par ligne.</translation>
    </message>
    <message>
        <source>Mistakes to avoid</source>
        <translation>Erreurs à éviter</translation>
    </message>
    <message>
        <source>One for each mistake, in the same order; press + for the first. Shown crossed out.</source>
        <translation>Une par erreur, dans le même ordre&#xa0;; appuyez sur + pour la première. Elles sont montrées barrées.</translation>
    </message>
    <message>
        <source>How the mistakes look</source>
        <translation>À quoi ressemblent les erreurs</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Pourquoi ça marche</translation>
    </message>
    <message>
        <source>What is left to do at the end</source>
        <translation>Ce qu’il reste à faire à la fin</translation>
    </message>
    <message>
        <source>Such as putting the weight down.</source>
        <translation>Par exemple poser le poids.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Son propre rythme</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>For lifting: down, pause, up, pause.</source>
        <translation>Pour soulever&#xa0;: descente, pause, montée, pause.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation>Tenez, pleins</translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation>Tenez, vides</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>In which the phase ends; one for each repetition, the last serves the rest.</source>
        <translation>Celle où la phase se termine&#xa0;; une par répétition, la dernière vaut pour la suite.</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Postures</translation>
    </message>
    <message>
        <source>A fixed length</source>
        <translation>Durée fixe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Once, at the start of a set</source>
        <translation>Une fois, au début d’une série</translation>
    </message>
    <message>
        <source>In each repetition</source>
        <translation>À chaque répétition</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>As written: {text}. Empty leaves it so.</source>
        <translation>Texte d’origine&#xa0;: {text}. Laissez vide pour le garder.</translation>
    </message>
    <message>
        <source>One line for each repetition; empty leaves it as written.</source>
        <translation>Une ligne par répétition&#xa0;; vide, le texte d’origine reste.</translation>
    </message>
    <message>
        <source>Press + where it differs from the exercise&apos;s.</source>
        <translation>Appuyez sur + là où elle diffère de celle de l’exercice.</translation>
    </message>
    <message>
        <source>Otherwise it takes the person&apos;s usual breath.</source>
        <translation>Sinon, elle suit la respiration habituelle de la personne.</translation>
    </message>
    <message>
        <source>Otherwise the tempo decides.</source>
        <translation>Sinon, c’est le rythme qui décide.</translation>
    </message>
    <message>
        <source>Press + where the pose differs.</source>
        <translation>Appuyez sur + là où la posture change.</translation>
    </message>
</context>
<context>
    <name>AddedSessionPage</name>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>One that you did without the program.</source>
        <translation>Une séance faite sans le programme.</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Raideur avant</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Raideur après</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How tight before (0 to 10)</source>
        <translation>Raideur avant (0 à 10)</translation>
    </message>
    <message>
        <source>How tight after (0 to 10)</source>
        <translation>Raideur après (0 à 10)</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Ajouter au journal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AfterSessionCard</name>
    <message>
        <source>How hard was the session of {time}? (optional)</source>
        <translation>Quel effort pour la séance de {time}&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Une note, si vous voulez</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Aller à l’exercice&#xa0;: {title}</translation>
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
        <translation>Enregistrer la séance en fichier audio</translation>
    </message>
    <message>
        <source>Audio files (*.flac *.wav)</source>
        <translation>Fichiers audio (*.flac *.wav)</translation>
    </message>
    <message>
        <source>Writing the audio file</source>
        <translation>Écriture du fichier audio</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Celle du jour</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before joining logs</source>
        <translation>Avant la réunion de journaux</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Before importing</source>
        <translation>Avant une importation</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BreathPreview</name>
    <message>
        <source>The breath in this tempo</source>
        <translation>La respiration à ce rythme</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>{word} {seconds}</source>
        <translation>{word} {seconds}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Hamstring</source>
        <translation>Ischio-jambiers</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <translation>Fléchisseurs de hanche</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Fessiers</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>Diaphragme</translation>
    </message>
    <message>
        <source>Ribs flared</source>
        <translation>Côtes ouvertes</translation>
    </message>
    <message>
        <source>Out: ribs down</source>
        <translation>Expiration&#xa0;: côtes en bas</translation>
    </message>
    <message>
        <source>In: ribs wide</source>
        <translation>Inspiration&#xa0;: côtes écartées</translation>
    </message>
    <message>
        <source>Sitting: short</source>
        <translation>Assis&#xa0;: court</translation>
    </message>
    <message>
        <source>Bends the knee</source>
        <translation>Fléchit le genou</translation>
    </message>
    <message>
        <source>Extends the hip</source>
        <translation>Étend la hanche</translation>
    </message>
    <message>
        <source>Levels the pelvis</source>
        <translation>Équilibre le bassin</translation>
    </message>
    <message>
        <source>Standing: still short</source>
        <translation>Debout&#xa0;: encore court</translation>
    </message>
    <message>
        <source>Pelvis level</source>
        <translation>Bassin horizontal</translation>
    </message>
    <message>
        <source>Tipped: pulled long</source>
        <translation>Basculé&#xa0;: tiré en longueur</translation>
    </message>
    <message>
        <source>Glutes asleep</source>
        <translation>Fessiers endormis</translation>
    </message>
    <message>
        <source>Glutes awake</source>
        <translation>Fessiers réveillés</translation>
    </message>
    <message>
        <source>Long already</source>
        <translation>Déjà long</translation>
    </message>
    <message>
        <source>Stretched: it holds on</source>
        <translation>Étiré&#xa0;: il se crispe</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers of {title}</source>
        <translation>Chiffres de {title}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>DayEndings</name>
    <message>
        <source>{day}: no session</source>
        <translation>{day}&#xa0;: aucune séance</translation>
    </message>
    <message>
        <source>{day}: {outcomes}, {length}</source>
        <translation>{day}&#xa0;: {outcomes}, {length}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Mettez-vous en position</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Consultez un médecin ou un kinésithérapeute avant de commencer quelque chose de nouveau.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Arrêtez immédiatement si quelque chose fait mal. La touche P ou le bouton «&#xa0;Douleur&#xa0;: stop&#xa0;» met fin à la séance à tout moment.</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Forme plus facile</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>Ce qui la rend plus facile.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
</context>
<context>
    <name>DropTrend</name>
    <message>
        <source>A session lowers it by {n} on average.</source>
        <translation>Une séance la diminue de {n} en moyenne.</translation>
    </message>
    <message>
        <source>A session raises it by {n} on average.</source>
        <translation>Une séance l’augmente de {n} en moyenne.</translation>
    </message>
    <message>
        <source>{day}: as tight after as before, {before}</source>
        <translation>{day}&#xa0;: aussi raide après qu’avant, {before}</translation>
    </message>
    <message>
        <source>{day}: less tight by {n}, from {before} to {after}</source>
        <translation>{day}&#xa0;: moins raide de {n}, de {before} à {after}</translation>
    </message>
    <message>
        <source>{day}: tighter by {n}, from {before} to {after}</source>
        <translation>{day}&#xa0;: plus raide de {n}, de {before} à {after}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Less tight by</source>
        <translation>Moins raide de</translation>
    </message>
</context>
<context>
    <name>EasierCard</name>
    <message>
        <source>Last time you stopped for pain</source>
        <translation>La dernière fois, vous avez arrêté à cause d’une douleur</translation>
    </message>
    <message>
        <source>If you want, do “{title}” in an easier form today, or leave it out.</source>
        <translation>Si vous voulez, faites «&#xa0;{title}&#xa0;» sous une forme plus facile aujourd’hui, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>If you want, leave “{title}” out today.</source>
        <translation>Si vous voulez, laissez «&#xa0;{title}&#xa0;» de côté aujourd’hui.</translation>
    </message>
    <message>
        <source>If the pain is still there, rest, and ask a doctor or physical therapist.</source>
        <translation>Si la douleur est toujours là, reposez-vous et demandez l’avis d’un médecin ou d’un kinésithérapeute.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Include {title}</source>
        <translation>Inclure {title}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choices for {title}</source>
        <translation>Choix pour {title}</translation>
    </message>
    <message>
        <source>Look at {title} slowly</source>
        <translation>Regarder {title} au ralenti</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>Laissé de côté aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>← Learn</source>
        <translation>← Comprendre</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Retour à Comprendre</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Il vous faut {things}.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try this movement now, guided</source>
        <translation>Essayer ce mouvement maintenant, avec guidage</translation>
    </message>
    <message>
        <source>A few guided breaths of this alone; it isn&apos;t logged unless you say so.</source>
        <translation>Quelques respirations guidées de cet exercice seul&#xa0;; rien n’est noté au journal sans votre accord.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>de face</translation>
    </message>
    <message>
        <source>side</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>above</source>
        <translation>d’en haut</translation>
    </message>
    <message>
        <source>From: {d}</source>
        <translation>Vue {d}</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Breath by breath</source>
        <translation>Respiration par respiration</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Easier, if you like</source>
        <translation>Plus facile, si vous préférez</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>Forme habituelle</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Forme&#xa0;: {form}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>Lire&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Drag to turn, or see it from:</source>
        <translation>Faites glisser pour tourner, ou vue&#xa0;:</translation>
    </message>
    <message>
        <source>The form you choose here is used in your sessions, too.</source>
        <translation>La forme que vous choisissez ici est aussi celle de vos séances.</translation>
    </message>
</context>
<context>
    <name>FirstSessionCard</name>
    <message>
        <source>Your first session is done</source>
        <translation>Votre première séance est faite</translation>
    </message>
    <message>
        <source>You have made a start</source>
        <translation>Vous avez fait un premier pas</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>Quand revenir</translation>
    </message>
    <message>
        <source>Whether it helps</source>
        <translation>Si cela aide</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>{title}: {done} of {planned}</source>
        <translation>{title}&#xa0;: {done} sur {planned}</translation>
    </message>
    <message>
        <source>{length} in all. {made}.</source>
        <translation>{length} en tout. {made}.</translation>
    </message>
    <message>
        <source>{day} would be good, or any day that suits you: {n} sessions a week, with rest between them.</source>
        <translation>Le mieux serait {day}, ou tout autre jour qui vous convient&#xa0;: {n} séances par semaine, avec du repos entre elles.</translation>
    </message>
    <message>
        <source>This time: {before} before, {after} after.</source>
        <translation>Cette fois&#xa0;: {before} avant, {after} après.</translation>
    </message>
    <message>
        <source>Say how tight it feels before each session, on this page, and after it, on the last screen. Log › Overview shows both; look at weeks, not at single days.</source>
        <translation>Indiquez la raideur ressentie avant chaque séance sur cette page, et après sur le dernier écran. «&#xa0;Journal › Vue d’ensemble&#xa0;» montre les deux&#xa0;; regardez les semaines, pas les jours isolés.</translation>
    </message>
</context>
<context>
    <name>FormArea</name>
    <message>
        <source>What is chosen in the outline</source>
        <translation>Ce qui est choisi dans le plan</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Attendu&#xa0;: {right}</translation>
    </message>
    <message>
        <source>“At least”, “Usually” and “At most” in rising order</source>
        <translation>« Au moins », « D’habitude » et « Au plus » en ordre croissant</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>Calendar of the last year: {n} days with a session</source>
        <translation>
            <numerusform>Calendrier de la dernière année&#xa0;: {n} jour avec une séance</numerusform>
            <numerusform>Calendrier de la dernière année&#xa0;: {n} jours avec une séance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>{file} can&apos;t be imported</source>
        <translation>{file} ne peut pas être importé</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} de plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add “{title}” to your routines?</source>
        <translation>Ajouter «&#xa0;{title}&#xa0;» à vos routines&#xa0;?</translation>
    </message>
    <message>
        <source>From {file} · {length}</source>
        <translation>De {file} · {length}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Il vous faut {things}.</translation>
    </message>
    <message>
        <source>Poses that come with it: {n}</source>
        <translation>Postures fournies avec&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{exercise}: {dose}, on each side</source>
        <translation>{exercise}&#xa0;: {dose}, de chaque côté</translation>
    </message>
    <message>
        <source>{exercise}: {dose}</source>
        <translation>{exercise}&#xa0;: {dose}</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>A session was interrupted</source>
        <translation>Une séance a été interrompue</translation>
    </message>
    <message>
        <source>{day}, {time}: {done} of {planned} repetitions and breaths, {length}. It is all kept.</source>
        <translation>{day}, {time}&#xa0;: {done} répétitions et respirations sur {planned}, {length}. Tout est conservé.</translation>
    </message>
    <message>
        <source>Resume where it stopped</source>
        <translation>Reprendre où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>Keep as partial</source>
        <translation>Garder comme partielle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, {side}, set {set}, number {count} of {planned}</source>
        <translation>{routine}&#xa0;: {exercise}, {side}, série {set}, numéro {count} sur {planned}</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, set {set}, number {count} of {planned}</source>
        <translation>{routine}&#xa0;: {exercise}, série {set}, numéro {count} sur {planned}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
</context>
<context>
    <name>LaptopPicture</name>
    <message>
        <source>The laptop stands beside the mat, two metres from your eyes</source>
        <translation>L’ordinateur est à côté du tapis, à deux mètres de vos yeux</translation>
    </message>
    <message>
        <source>2 m</source>
        <translation>2&#xa0;m</translation>
    </message>
</context>
<context>
    <name>LearnCards</name>
    <message>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>Revoir l’accueil</translation>
    </message>
    <message>
        <source>Go to {part}</source>
        <translation>Aller à {part}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>Pourquoi ça marche</translation>
    </message>
    <message>
        <source>The answer: {exercise} →</source>
        <translation>La réponse&#xa0;: {exercise} →</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>Aller à l’exercice&#xa0;: {title}</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Il vous faut</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Look at it slowly: {title}</source>
        <translation>Voir au ralenti&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Look at it slowly</source>
        <translation>Voir au ralenti</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
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
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Tout (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>Calendrier (ICS)…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, all there is for another computer, or events for your calendar.</source>
        <translation>Un tableau pour un tableur, tout pour un autre ordinateur, ou des événements pour votre calendrier.</translation>
    </message>
    <message>
        <source>Save pages for a physical therapist</source>
        <translation>Enregistrer les pages pour le kinésithérapeute</translation>
    </message>
    <message>
        <source>One is made each day on which something changed, checked, and kept up to a year.</source>
        <translation>Une sauvegarde est faite chaque jour où quelque chose a changé, vérifiée, et gardée jusqu’à un an.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Replace the log by this backup</source>
        <translation>Remplacer le journal par cette sauvegarde</translation>
    </message>
    <message>
        <source>In it: {contents}. What is in the log now is backed up before it is replaced.</source>
        <translation>Contenu&#xa0;: {contents}. Ce qui est maintenant dans le journal est sauvegardé avant d’être remplacé.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Sessions from a JSON or CSV file, or from another log; those already there aren&apos;t added twice.</source>
        <translation>Des séances d’un fichier JSON ou CSV, ou d’un autre journal&#xa0;; celles qui y sont déjà ne sont pas ajoutées deux fois.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import sessions from a file</source>
        <translation>Importer des séances d’un fichier</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Importer des séances</translation>
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
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>Toute fin</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Arrêtée pour douleur</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>Toute routine</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>LogOverview</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Encore rien à dessiner</translation>
    </message>
    <message numerus="yes">
        <source>A tick marks a week with your goal of {n} sessions.</source>
        <translation>
            <numerusform>Une coche marque une semaine où votre objectif de {n} séance est atteint.</numerusform>
            <numerusform>Une coche marque une semaine où votre objectif de {n} séances est atteint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dots: before a session, 0 to 10; rings: after it.</source>
        <translation>Points&#xa0;: avant une séance, de 0 à 10&#xa0;; anneaux&#xa0;: après.</translation>
    </message>
    <message>
        <source>How tight it feels</source>
        <translation>La raideur ressentie</translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation>Ce qu’une séance change</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <source>Small squares: partial or stopped; diamonds: stopped for pain; rings: rehearsals. A click shows the month.</source>
        <translation>Petits carrés&#xa0;: partielles ou arrêtées&#xa0;; losanges&#xa0;: arrêtées pour douleur&#xa0;; cercles&#xa0;: essais. Un clic montre le mois.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>Repetitions and breaths of the last year.</source>
        <translation>Répétitions et respirations de la dernière année.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>After your first sessions, charts appear here.</source>
        <translation>Les graphiques apparaîtront ici après vos premières séances.</translation>
    </message>
    <message>
        <source>Dots: sessions; below the line of 0 it was less tight afterwards.</source>
        <translation>Points&#xa0;: séances&#xa0;; au-dessous de la ligne 0, moins de tension après.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Séances, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sessions</source>
        <translation>
            <numerusform>{n} séance sur {all}</numerusform>
            <numerusform>{n} séances sur {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} séance</numerusform>
            <numerusform>{n} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>No session like that</source>
        <translation>Aucune séance de ce genre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Each session you do is noted here, step by step.</source>
        <translation>Chaque séance que vous faites est notée ici, étape par étape.</translation>
    </message>
    <message>
        <source>Session of {day} deleted</source>
        <translation>Séance du {day} supprimée</translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>Annulé&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>Sauvegarde faite&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>Restored: {contents}</source>
        <translation>Restauré&#xa0;: {contents}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Written: {file} (pages: {n}).</source>
        <translation>Écrit&#xa0;: {file} (pages&#xa0;: {n}).</translation>
    </message>
    <message>
        <source>Handed to the printer (pages: {n}).</source>
        <translation>Envoyé à l’imprimante (pages&#xa0;: {n}).</translation>
    </message>
    <message>
        <source>{new} sessions added, {changed} updated, {same} there already.</source>
        <translation>{new} séances ajoutées, {changed} mises à jour, {same} déjà présentes.</translation>
    </message>
    <message>
        <source>{n} can&apos;t be used:</source>
        <translation>{n} inutilisables&#xa0;:</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>aucune séance</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions, from {first} to {last}</source>
        <translation>
            <numerusform>{n} séance, du {first} au {last}</numerusform>
            <numerusform>{n} séances, du {first} au {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakePictures</name>
    <message>
        <source>Right: {text}</source>
        <translation>Correct&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Wrong: {text}</source>
        <translation>Incorrect&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>{month}: {n} days with a session</source>
        <translation>
            <numerusform>{month}&#xa0;: {n} jour avec séance</numerusform>
            <numerusform>{month}&#xa0;: {n} jours avec séance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Tuck</source>
        <translation>Enrouler</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Pencher</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Se grandir</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Tendre</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Écarter le pied</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>Tourner vers l’extérieur</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>Tourner vers l’intérieur</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Se redresser</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>Masquer&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The screen can&apos;t be kept on by itself here: please see to it that it stays on while you practise.</source>
        <translation>Ici, l’écran ne peut pas être maintenu allumé automatiquement&#xa0;: veillez à ce qu’il le reste pendant vos exercices.</translation>
    </message>
    <message>
        <source>The log can be written again. Nothing of this session is lost.</source>
        <translation>Le journal peut de nouveau être écrit. Rien de cette séance n’est perdu.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound, which returns by itself.</source>
        <translation>Aucun haut-parleur trouvé. La séance continue sans le son, qui reviendra de lui-même.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone. The session goes on, and the sound returns by itself.</source>
        <translation>Le haut-parleur a disparu. La séance continue, et le son reviendra de lui-même.</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds guide you in their place.</source>
        <translation>Certaines phrases n’ont pas pu être dites&#xa0;; leurs sons vous guident à leur place.</translation>
    </message>
    <message>
        <source>The voice has stopped speaking, so sounds guide you in its place.</source>
        <translation>La voix a cessé de parler&#xa0;; des sons vous guident à sa place.</translation>
    </message>
    <message>
        <source>The voice you chose does not speak on this computer; another one does.</source>
        <translation>La voix choisie ne parle pas sur cet ordinateur&#xa0;; une autre parle.</translation>
    </message>
    <message>
        <source>There is no voice called “{voice}”; the usual one speaks.</source>
        <translation>Il n’y a pas de voix nommée «&#xa0;{voice}&#xa0;»&#xa0;; la voix habituelle parle.</translation>
    </message>
    <message>
        <source>The voice stopped speaking, so sounds guide in its place ({why}).</source>
        <translation>La voix a cessé de parler&#xa0;; des sons guident à sa place ({why}).</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds are there ({why}).</source>
        <translation>Certaines phrases n’ont pas pu être dites&#xa0;; leurs sons sont là ({why}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: what you set and practise holds only until the program ends.</source>
        <translation>Rien ne peut être écrit dans {folder}&#xa0;: vos réglages et vos séances ne valent que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved ({why}); they hold until the program ends.</source>
        <translation>Vos réglages ne peuvent pas être enregistrés ({why})&#xa0;; ils valent jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Something went wrong, but your session is safe. Details are in the log file.</source>
        <translation>Une erreur s’est produite, mais votre séance est en sûreté. Les détails sont dans le fichier de diagnostic.</translation>
    </message>
    <message>
        <source>The session log was written by a newer version of this program, so it is left as it is. What you do now is kept beside it, as {name}, and joined to it when the newer version starts.</source>
        <translation>Le journal des séances a été écrit par une version plus récente de ce programme&#xa0;; il reste donc tel quel. Ce que vous faites maintenant est gardé à côté, sous le nom {name}, et y sera joint au démarrage de la version plus récente.</translation>
    </message>
    <message>
        <source>Joined to the session log what an older version kept beside it: {sessions}.</source>
        <translation>Joint au journal des séances ce qu’une version plus ancienne gardait à côté&#xa0;: {sessions}.</translation>
    </message>
    <message>
        <source>Brought into the session log what was set aside while it could not be written: {sessions}.</source>
        <translation>Ajouté au journal des séances ce qui avait été mis de côté pendant qu’il ne pouvait pas être écrit&#xa0;: {sessions}.</translation>
    </message>
    <message>
        <source>What an older version kept beside the session log, as {name}, can&apos;t be joined to it now: {why}.</source>
        <translation>Ce qu’une version plus ancienne gardait à côté du journal des séances, sous le nom {name}, ne peut pas y être joint maintenant&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be brought up to date now: {why}. You see it as it is; what you do is kept in memory for now.</source>
        <translation>Le journal des séances ne peut pas être mis à jour maintenant&#xa0;: {why}. Vous le voyez tel qu’il est&#xa0;; ce que vous faites est gardé en mémoire pour le moment.</translation>
    </message>
    <message>
        <source>The session log was replaced or removed by another program while this one was running. What this program had in it was brought into the one that is there now: {sessions}.</source>
        <translation>Le journal des séances a été remplacé ou supprimé par un autre programme pendant que celui-ci tournait. Ce que ce programme y avait a été versé dans celui qui est là maintenant&#xa0;: {sessions}.</translation>
    </message>
    <message>
        <source>Beside the session log lies {name}, which a program that syncs folders made when two machines had written. It isn&apos;t loaded. Import it to bring its sessions in, then take it away.</source>
        <translation>À côté du journal des séances se trouve {name}, créé par un programme de synchronisation quand deux machines avaient écrit. Il n’est pas chargé. Importez-le pour récupérer ses séances, puis retirez-le.</translation>
    </message>
    <message>
        <source>The disk is full, so this session is kept in memory for now. Free some space, and it will be saved.</source>
        <translation>Le disque est plein&#xa0;; cette séance est gardée en mémoire pour le moment. Libérez de la place, et elle sera enregistrée.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be read: {why}. It is left as it is; no session in it is shown for now.</source>
        <translation>Le journal des séances ne peut pas être lu&#xa0;: {why}. Il reste tel quel&#xa0;; aucune de ses séances n’est montrée pour le moment.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be written ({why}), so this session is kept in memory for now.</source>
        <translation>Le journal des séances ne peut pas être écrit ({why})&#xa0;; cette séance est gardée en mémoire pour le moment.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>le fichier ou son dossier est en lecture seule</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened, or its folder is read-only</source>
        <translation>le fichier ne peut pas être ouvert, ou son dossier est en lecture seule</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>vous n’avez pas l’autorisation d’y écrire</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}&#xa0;: trouvé {found}, attendu {expected}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}</source>
        <translation>{place}&#xa0;: attendu {expected}</translation>
    </message>
    <message>
        <source>{place}: found {found}; did you mean “{meant}”?</source>
        <translation>{place} : trouvé {found} ; vouliez-vous dire « {meant} » ?</translation>
    </message>
    <message>
        <source>{place}: did you mean “{meant}”?</source>
        <translation>{place} : vouliez-vous dire « {meant} » ?</translation>
    </message>
    <message>
        <source>line {n}: {key}</source>
        <translation>ligne {n} : {key}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}</source>
        <translation>{file} ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}</source>
        <translation>{file} ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be moved: {why}</source>
        <translation>{file} ne peut pas être déplacé : {why}</translation>
    </message>
    <message>
        <source>{fault}; the default, {default}, is used</source>
        <translation>{fault}&#xa0;; la valeur par défaut, {default}, est utilisée</translation>
    </message>
    <message>
        <source>{fault}. The defaults are used; {kept}</source>
        <translation>{fault}. Les valeurs par défaut sont utilisées&#xa0;; {kept}</translation>
    </message>
    <message>
        <source>the file is kept as {name}</source>
        <translation>le fichier est gardé sous le nom {name}</translation>
    </message>
    <message>
        <source>the file stays where it is ({why})</source>
        <translation>le fichier reste où il est ({why})</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a table of named entries</source>
        <translation>une table d’entrées nommées</translation>
    </message>
    <message>
        <source>a text of {least} to {longest} characters, without control characters</source>
        <translation>un texte de {least} à {longest} caractères, sans caractères de contrôle</translation>
    </message>
    <message>
        <source>a name of 1 to 40 small letters, digits and underscores</source>
        <translation>un nom de 1 à 40 minuscules (a–z), chiffres et tirets bas</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>a list of {least} to {most}, each {item}</source>
        <translation>une liste de {least} à {most}, chacun étant {item}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>l’un de {names}</translation>
    </message>
    <message>
        <source>one of the keys {names}</source>
        <translation>l’une des clés {names}</translation>
    </message>
    <message>
        <source>a name other than {names}</source>
        <translation>un autre nom que {names}</translation>
    </message>
    <message>
        <source>a name that no other one has</source>
        <translation>un nom qui ne sert nulle part ailleurs</translation>
    </message>
    <message>
        <source>a different name for each phase of an exercise</source>
        <translation>un nom différent pour chaque phase d’un exercice</translation>
    </message>
    <message>
        <source>low, default and high in rising order</source>
        <translation>low, default et high en ordre croissant</translation>
    </message>
    <message>
        <source>the name of a pose: {names}</source>
        <translation>le nom d’une posture&#xa0;: {names}</translation>
    </message>
    <message>
        <source>at most {most} phases as written</source>
        <translation>au plus {most} phases telles qu’écrites</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <source>{phases} when expanded</source>
        <translation>{phases} une fois déroulées</translation>
    </message>
    <message>
        <source>at least one exercise</source>
        <translation>au moins un exercice</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>un fichier lisible</translation>
    </message>
    <message>
        <source>a place that can be written to</source>
        <translation>un endroit où l’on peut écrire</translation>
    </message>
    <message>
        <source>a file that can be moved</source>
        <translation>un fichier qui peut être déplacé</translation>
    </message>
    <message>
        <source>a name that no built-in routine has</source>
        <translation>un nom qu’aucune routine fournie ne porte</translation>
    </message>
    <message>
        <source>a name that is free again</source>
        <translation>un nom redevenu libre</translation>
    </message>
    <message>
        <source>the name of a routine in the library</source>
        <translation>le nom d’une routine existante</translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation>du TOML valide</translation>
    </message>
    <message>
        <source>at most {version}: the file is for a newer version of this program</source>
        <translation>au plus {version}&#xa0;: le fichier est fait pour une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>another pose, which isn&apos;t built on this one</source>
        <translation>une autre posture, qui ne repose pas sur celle-ci</translation>
    </message>
    <message>
        <source>a name that no pose of the program has</source>
        <translation>un nom qu’aucune posture du programme ne porte</translation>
    </message>
    <message>
        <source>a place in reach; this is {far} m off</source>
        <translation>un endroit à portée&#xa0;; celui-ci est trop loin de {far}&#xa0;m</translation>
    </message>
    <message>
        <source>a turn within the joint&apos;s limits</source>
        <translation>une rotation dans les limites de l’articulation</translation>
    </message>
    <message>
        <source>keys of at most {parts} parts between dots</source>
        <translation>des clés d’au plus {parts} parties séparées par des points</translation>
    </message>
    <message>
        <source>{n} more faults</source>
        <translation>{n} autres erreurs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>du texte en UTF-8</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>des octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>one of its contacts: {names}</source>
        <translation>l’un de ses contacts&#xa0;: {names}</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>un fichier ordinaire</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>un fichier plus grand</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>au plus {size} Kio</translation>
    </message>
    <message>
        <source>a hand with pole, fingers and palm, none of them [0, 0, 0]</source>
        <translation>une main avec pole, fingers et palm, aucun n’étant [0, 0, 0]</translation>
    </message>
    <message>
        <source>a profile that isn&apos;t in use</source>
        <translation>un profil qui n’est pas utilisé</translation>
    </message>
    <message>
        <source>no more than there are mistakes</source>
        <translation>pas plus qu’il n’y a d’erreurs</translation>
    </message>
    <message>
        <source>a session of at most {most} phases</source>
        <translation>une séance d’au plus {most} phases</translation>
    </message>
    <message>
        <source>a session of at most {most} h</source>
        <translation>une séance d’au plus {most} h</translation>
    </message>
    <message>
        <source>a name with a letter or digit in it, without slashes</source>
        <translation>un nom avec au moins une lettre ou un chiffre, sans barre oblique</translation>
    </message>
    <message>
        <source>a name that nobody else has here</source>
        <translation>un nom que personne d’autre ne porte ici</translation>
    </message>
    <message>
        <source>a routine of your own: duplicate a built-in one to change it</source>
        <translation>une routine à vous&#xa0;: dupliquez une routine fournie pour la modifier</translation>
    </message>
    <message>
        <source>any but the first one</source>
        <translation>un autre que le premier</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>encore {n}</translation>
    </message>
    <message>
        <source>Next notice, {n} more</source>
        <translation>Avis suivant, encore {n}</translation>
    </message>
    <message>
        <source>No voice was found on this computer. eSpeak NG is a free one.</source>
        <translation>Aucune voix trouvée sur cet ordinateur. eSpeak NG en est une, gratuite.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the routine</source>
        <translation>Plan de la routine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Step of getting into position</source>
        <translation>Étape de mise en position</translation>
    </message>
    <message>
        <source>Phase once a set</source>
        <translation>Phase une fois par série</translation>
    </message>
    <message>
        <source>Phase of each repetition</source>
        <translation>Phase de chaque répétition</translation>
    </message>
    <message>
        <source>Step of switching sides</source>
        <translation>Étape du changement de côté</translation>
    </message>
    <message>
        <source>Step of resting</source>
        <translation>Étape du repos</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>Forme plus facile</translation>
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
        <translation>Déclarer une pause</translation>
    </message>
    <message>
        <source>A week of holiday or illness doesn&apos;t break your row of weeks.</source>
        <translation>Une semaine de vacances ou de maladie n’interrompt pas votre suite de semaines.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>The week after next</source>
        <translation>Dans deux semaines</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dix</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Onze</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Douze</translation>
    </message>
    <message>
        <source>Last repetition of this set</source>
        <translation>Dernière répétition de cette série</translation>
    </message>
    <message>
        <source>Last breath in this position</source>
        <translation>Dernière respiration dans cette position</translation>
    </message>
    <message>
        <source>Hold, lungs full</source>
        <translation>Tenez, poumons pleins</translation>
    </message>
    <message>
        <source>Hold, lungs empty</source>
        <translation>Tenez, poumons vides</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Set {set} of {sets} is next</source>
        <translation>Ensuite, série {set} sur {sets}</translation>
    </message>
    <message>
        <source>{count} of {of} is next</source>
        <translation>Ensuite, {count} sur {of}</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Ensuite, {exercise}</translation>
    </message>
    <message>
        <source>You need {needs}</source>
        <translation>Il vous faut {needs}</translation>
    </message>
    <message>
        <source>Press a key when you are ready</source>
        <translation>Appuyez sur une touche pour commencer</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>À mi-parcours</translation>
    </message>
    <message>
        <source>And up</source>
        <translation>Et remontez</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>Et descendez</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds</source>
        <translation>Repos, {seconds} secondes</translation>
    </message>
    <message>
        <source>Session complete. Well done</source>
        <translation>Séance terminée. Bravo</translation>
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
        <translation>Votre place</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Il vous faut</translation>
    </message>
    <message>
        <source>Put the laptop beside the mat, on a low stool or box, 2 m from your eyes, and tilt it.</source>
        <translation>Posez l’ordinateur à côté du tapis, sur un tabouret bas ou une caisse, à 2&#xa0;m de vos yeux, et inclinez-le.</translation>
    </message>
    <message>
        <source>Can you read this line from the mat?</source>
        <translation>Pouvez-vous lire cette ligne depuis le tapis&#xa0;?</translation>
    </message>
    <message>
        <source>Can you hear the voice from the mat?</source>
        <translation>Entendez-vous la voix depuis le tapis&#xa0;?</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Essayer la voix</translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Breathe in through the nose.</source>
        <translation>Inspirez par le nez.</translation>
    </message>
    <message>
        <source>There is no voice here. The screen alone tells you all you need.</source>
        <translation>Il n’y a pas de voix ici. L’écran seul vous dit tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>If not, set a longer distance:</source>
        <translation>Sinon, réglez une distance plus grande&#xa0;:</translation>
    </message>
    <message>
        <source>That was the voice. Too quiet, or nothing at all? Turn the sound up and try again.</source>
        <translation>C’était la voix. Trop faible, ou rien entendu&#xa0;? Montez le son et réessayez.</translation>
    </message>
</context>
<context>
    <name>PortionTable</name>
    <message>
        <source>No exercises are noted for this session.</source>
        <translation>Aucun exercice n’est noté pour cette séance.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} sur {planned}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Série {n}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>Bridge floor</source>
        <translation>Pont, au sol</translation>
    </message>
    <message>
        <source>Bridge lifted</source>
        <translation>Pont, levé</translation>
    </message>
    <message>
        <source>Deadlift tall</source>
        <translation>Soulevé de terre, redressé</translation>
    </message>
    <message>
        <source>Deadlift hinge</source>
        <translation>Soulevé de terre, penché</translation>
    </message>
    <message>
        <source>Deadlift toes tall</source>
        <translation>Soulevé de terre, orteils au sol, redressé</translation>
    </message>
    <message>
        <source>Deadlift toes hinge</source>
        <translation>Soulevé de terre, orteils au sol, penché</translation>
    </message>
    <message>
        <source>Deadlift wall tall</source>
        <translation>Soulevé de terre, main au mur, redressé</translation>
    </message>
    <message>
        <source>Deadlift wall hinge</source>
        <translation>Soulevé de terre, main au mur, penché</translation>
    </message>
    <message>
        <source>Lunge straight</source>
        <translation>Fente en ligne</translation>
    </message>
    <message>
        <source>Lunge straight tuck</source>
        <translation>Fente en ligne, bassin enroulé</translation>
    </message>
    <message>
        <source>Lunge straight bend</source>
        <translation>Fente en ligne, penchée</translation>
    </message>
    <message>
        <source>Lunge straight deep 1</source>
        <translation>Fente en ligne, profonde 1</translation>
    </message>
    <message>
        <source>Lunge straight deep 2</source>
        <translation>Fente en ligne, profonde 2</translation>
    </message>
    <message>
        <source>Lunge straight deep 3</source>
        <translation>Fente en ligne, profonde 3</translation>
    </message>
    <message>
        <source>Lunge out</source>
        <translation>Fente externe</translation>
    </message>
    <message>
        <source>Lunge out tuck</source>
        <translation>Fente externe, bassin enroulé</translation>
    </message>
    <message>
        <source>Lunge out bend</source>
        <translation>Fente externe, penchée</translation>
    </message>
    <message>
        <source>Lunge out deep 1</source>
        <translation>Fente externe, profonde 1</translation>
    </message>
    <message>
        <source>Lunge out deep 2</source>
        <translation>Fente externe, profonde 2</translation>
    </message>
    <message>
        <source>Lunge out deep 3</source>
        <translation>Fente externe, profonde 3</translation>
    </message>
    <message>
        <source>Lunge in</source>
        <translation>Fente interne</translation>
    </message>
    <message>
        <source>Lunge in tuck</source>
        <translation>Fente interne, bassin enroulé</translation>
    </message>
    <message>
        <source>Lunge in bend</source>
        <translation>Fente interne, penchée</translation>
    </message>
    <message>
        <source>Lunge in deep 1</source>
        <translation>Fente interne, profonde 1</translation>
    </message>
    <message>
        <source>Lunge in deep 2</source>
        <translation>Fente interne, profonde 2</translation>
    </message>
    <message>
        <source>Lunge in deep 3</source>
        <translation>Fente interne, profonde 3</translation>
    </message>
    <message>
        <source>Lunge wide</source>
        <translation>Fente large</translation>
    </message>
    <message>
        <source>Learn level</source>
        <translation>Comprendre, bassin horizontal</translation>
    </message>
    <message>
        <source>Learn tipped</source>
        <translation>Comprendre, bassin basculé</translation>
    </message>
    <message>
        <source>Learn flared</source>
        <translation>Comprendre, côtes ouvertes</translation>
    </message>
    <message>
        <source>Learn seated</source>
        <translation>Comprendre, assis</translation>
    </message>
    <message>
        <source>Learn heel up</source>
        <translation>Comprendre, talon levé</translation>
    </message>
    <message>
        <source>Learn leg forward</source>
        <translation>Comprendre, jambe devant</translation>
    </message>
    <message>
        <source>Learn leg back</source>
        <translation>Comprendre, jambe derrière</translation>
    </message>
    <message>
        <source>Learn bent</source>
        <translation>Comprendre, fléchi</translation>
    </message>
    <message>
        <source>Learn folded</source>
        <translation>Comprendre, replié</translation>
    </message>
    <message>
        <source>Mistake bridge arched</source>
        <translation>Erreur, pont cambré</translation>
    </message>
    <message>
        <source>Mistake lunge arched</source>
        <translation>Erreur, fente cambrée</translation>
    </message>
    <message>
        <source>Mistake deadlift twisted</source>
        <translation>Erreur, soulevé de terre vrillé</translation>
    </message>
    <message>
        <source>Mistake deadlift locked</source>
        <translation>Erreur, soulevé de terre genou verrouillé</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Standing weight</source>
        <translation>Debout, avec poids</translation>
    </message>
    <message>
        <source>Rest standing</source>
        <translation>Repos debout</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>À genoux</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Sur le dos</translation>
    </message>
</context>
<context>
    <name>PoseChooser</name>
    <message>
        <source>Choose a pose</source>
        <translation>Choisir une posture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PosesField</name>
    <message>
        <source>{label}: {pose}</source>
        <translation>{label}&#xa0;: {pose}</translation>
    </message>
    <message>
        <source>Another pose for the next repetition</source>
        <translation>Une autre posture pour la répétition suivante</translation>
    </message>
    <message>
        <source>One pose less</source>
        <translation>Une posture de moins</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Résonance</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Égal</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moment of the routine</source>
        <translation>Moment de la routine</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} sur {of}</translation>
    </message>
    <message>
        <source>set {n} of {of}</source>
        <translation>série {n} sur {of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who practises?</source>
        <translation>Qui s’exerce&#xa0;?</translation>
    </message>
    <message>
        <source>Each person has settings, choices, routines and a log of their own.</source>
        <translation>Chaque personne a ses propres réglages, choix, routines et journal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>practises now</source>
        <translation>s’exerce maintenant</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Nouveau nom de {name}</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Nom d’une nouvelle personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>Attendu&#xa0;: {right}</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people here; settings and log are kept aside.</source>
        <translation>«&#xa0;{name}&#xa0;» ne fait plus partie des personnes ici&#xa0;; réglages et journal sont mis de côté.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the voice</source>
        <translation>Préparation de la voix</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>A line to read from the mat</source>
        <translation>Une ligne à lire depuis le tapis</translation>
    </message>
</context>
<context>
    <name>ReminderNote</name>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Enregistrer en fichier de calendrier…</translation>
    </message>
    <message>
        <source>At most one a day, and none once the week&apos;s goal is reached, after a session, or in a week of pause. To be reminded while the program is closed, put it into your calendar.</source>
        <translation>Au plus un par jour, et aucun une fois l’objectif de la semaine atteint, après une séance ou pendant une semaine de pause. Pour un rappel quand le programme est fermé, mettez-le dans votre calendrier.</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications from the program, so it can&apos;t remind you itself. Save the reminder as a calendar file instead, and open it with your calendar.</source>
        <translation>Ce bureau n’affiche pas les notifications du programme&#xa0;; il ne peut donc pas faire le rappel lui-même. Enregistrez plutôt le rappel en fichier de calendrier et ouvrez-le avec votre calendrier.</translation>
    </message>
    <message>
        <source>Save the reminder for your calendar</source>
        <translation>Enregistrer le rappel pour votre calendrier</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A good moment for your session of %n minutes, if it suits you.</source>
        <translation>
            <numerusform>Un bon moment pour votre séance de %n minute, si cela vous convient.</numerusform>
            <numerusform>Un bon moment pour votre séance de %n minutes, si cela vous convient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day of the week first.</source>
        <translation>Choisissez d’abord un jour de la semaine.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Written: {file}. Open it with your calendar.</source>
        <translation>Écrit&#xa0;: {file}. Ouvrez-le avec votre calendrier.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n sessions: {endings}. {length} of exercise in all.</source>
        <translation>
            <numerusform>%n séance&#xa0;: {endings}. {length} d’exercice en tout.</numerusform>
            <numerusform>%n séances&#xa0;: {endings}. {length} d’exercice en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Journal des séances</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>There is no session in this period.</source>
        <translation>Il n’y a aucune séance dans cette période.</translation>
    </message>
    <message>
        <source>Tightness and effort are what the person said, from 0 (none) to 10; a dash where nothing was said. Done and planned are repetitions or breaths. Rehearsals are left out.</source>
        <translation>Raideur et effort sont ce que la personne a indiqué, de 0 (aucun) à 10&#xa0;; un tiret là où rien n’a été dit. Fait et prévu sont des répétitions ou des respirations. Les essais sont omis.</translation>
    </message>
    <message>
        <source>How tight before a session (dot) and after it (ring), 0 to 10</source>
        <translation>Raideur avant une séance (point) et après (anneau), de 0 à 10</translation>
    </message>
    <message>
        <source>How tight before the sessions of each week, on average, 0 to 10</source>
        <translation>Raideur avant les séances de chaque semaine, en moyenne, de 0 à 10</translation>
    </message>
    <message>
        <source>Nothing was said about tightness.</source>
        <translation>Rien n’a été dit sur la raideur.</translation>
    </message>
    <message>
        <source>A session changes it by {drop} on average.</source>
        <translation>Une séance la change de {drop} en moyenne.</translation>
    </message>
    <message>
        <source>By exercise and side</source>
        <translation>Par exercice et côté</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>Fait sur prévu</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} sur {planned}</translation>
    </message>
    <message>
        <source>From the person&apos;s own log in the program Hamstring, {day}</source>
        <translation>Tiré du journal de la personne dans le programme Hamstring, {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Tight before</source>
        <translation>Raideur avant</translation>
    </message>
    <message>
        <source>Tight after</source>
        <translation>Raideur après</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>For a physical therapist</source>
        <translation>Pour le kinésithérapeute</translation>
    </message>
    <message>
        <source>Pages to print or send (PDF): sums by exercise and side, how tight it was over time, and every session with its ending, scores and note. The name is left blank, to be filled in by hand.</source>
        <translation>Pages à imprimer ou à envoyer (PDF)&#xa0;: totaux par exercice et côté, raideur au fil du temps, et chaque séance avec sa fin, ses scores et sa note. Le nom est laissé vide, à remplir à la main.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Jours au choix</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>Desk break</source>
        <translation>Pause bureau</translation>
    </message>
    <message>
        <source>After long sitting: the front of the hips, then one set of the deadlift. One set is fewer than the two to three of the full practice; this is a break, not a replacement for it.</source>
        <translation>Après une longue position assise&#xa0;: l’avant des hanches, puis une série de soulevé de terre. Une série, c’est moins que les deux ou trois de la pratique complète&#xa0;; c’est une pause, elle ne la remplace pas.</translation>
    </message>
    <message>
        <source>Three-way hip flexor release</source>
        <translation>Fléchisseurs en trois positions</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>Fléchisseurs de hanche</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Right knee on pad</source>
        <translation>Genou droit sur coussin</translation>
    </message>
    <message>
        <source>Tall, hands on hips</source>
        <translation>Mains sur les hanches</translation>
    </message>
    <message>
        <source>Breathe out and tuck</source>
        <translation>Expirez, enroulez le bassin</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat, right hip stretches</source>
        <translation>Coccyx vers le bas, bas du dos plat, la hanche droite s’étire</translation>
    </message>
    <message>
        <source>Breathe out. Tailbone down, low back flat.</source>
        <translation>Expirez. Coccyx vers le bas, bas du dos plat.</translation>
    </message>
    <message>
        <source>Right arm overhead</source>
        <translation>Levez le bras droit</translation>
    </message>
    <message>
        <source>Bend to the left</source>
        <translation>Penchez-vous à gauche</translation>
    </message>
    <message>
        <source>Right arm up, bend left.</source>
        <translation>Bras droit levé, penchez-vous à gauche.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall</source>
        <translation>Inspirez, grandissez-vous</translation>
    </message>
    <message>
        <source>Right arm long, pelvis stays tucked</source>
        <translation>Bras droit étiré, le bassin reste enroulé</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>Inspirez, grandissez-vous.</translation>
    </message>
    <message>
        <source>Breathe out, bend left</source>
        <translation>Expirez, penchez-vous à gauche</translation>
    </message>
    <message>
        <source>Left ribs down, right hip stretches</source>
        <translation>Côtes gauches en bas, la hanche droite s’étire</translation>
    </message>
    <message>
        <source>Breathe out. Left ribs down, bend deeper.</source>
        <translation>Expirez. Côtes gauches en bas, penchez-vous davantage.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip stretch.</source>
        <translation>Sentez l’avant de la hanche droite s’étirer.</translation>
    </message>
    <message>
        <source>Wide, rotated out</source>
        <translation>Large, rotation externe</translation>
    </message>
    <message>
        <source>4 to 6 inches (10 to 15 cm) to the left</source>
        <translation>10 à 15&#xa0;cm vers la gauche</translation>
    </message>
    <message>
        <source>Turn knee clockwise</source>
        <translation>Pivotez en sens horaire</translation>
    </message>
    <message>
        <source>Right foot goes behind you, to the left</source>
        <translation>Pied droit derrière vous, vers la gauche</translation>
    </message>
    <message>
        <source>Tuck, then bend left</source>
        <translation>Enroulez, penchez à gauche</translation>
    </message>
    <message>
        <source>Breathe in, right arm long.</source>
        <translation>Inspirez, bras droit étiré.</translation>
    </message>
    <message>
        <source>Wide, rotated in</source>
        <translation>Large, rotation interne</translation>
    </message>
    <message>
        <source>Turn counter-clockwise</source>
        <translation>Pivotez en sens antihoraire</translation>
    </message>
    <message>
        <source>Left foot in front, hands on hips</source>
        <translation>Pied gauche devant, mains sur les hanches</translation>
    </message>
    <message>
        <source>Right knee on the pad, left foot in front, hands on hips.</source>
        <translation>Genou droit sur le coussin, pied gauche devant, mains sur les hanches.</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat</source>
        <translation>Coccyx vers le bas, bas du dos plat</translation>
    </message>
    <message>
        <source>Breathe out and tuck.</source>
        <translation>Expirez, enroulez le bassin.</translation>
    </message>
    <message>
        <source>Kneel in a lunge: left foot in front, right knee on the pad, under the hip.</source>
        <translation>Mettez-vous en fente à genou&#xa0;: pied gauche devant, genou droit sur le coussin, sous la hanche.</translation>
    </message>
    <message>
        <source>Curl the right toes under. Torso upright, hands on hips.</source>
        <translation>Crochetez les orteils droits. Buste redressé, mains sur les hanches.</translation>
    </message>
    <message>
        <source>Breathe out: ribs down, tailbone curls down, low back flat, until the front of the right hip stretches.</source>
        <translation>Expirez&#xa0;: les côtes descendent, le coccyx s’enroule vers le bas, bas du dos plat, jusqu’à ce que l’avant de la hanche droite s’étire.</translation>
    </message>
    <message>
        <source>Reach the right arm overhead and bend to the left.</source>
        <translation>Tendez le bras droit au-dessus de la tête et penchez-vous à gauche.</translation>
    </message>
    <message>
        <source>Arching the low back: keep the pelvis tucked while you bend.</source>
        <translation>Cambrer le bas du dos&#xa0;: gardez le bassin enroulé en vous penchant.</translation>
    </message>
    <message>
        <source>Hip flexors that let go let the pelvis come back to neutral, and the hamstrings are no longer pulled from the front.</source>
        <translation>Des fléchisseurs de hanche qui se relâchent laissent le bassin revenir en position neutre, et les ischio-jambiers ne sont plus tirés par l’avant.</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>hanche droite</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>Soulevé de terre sur une jambe</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>Soulevé de terre</translation>
    </message>
    <message>
        <source>one dumbbell or kettlebell</source>
        <translation>un haltère ou une kettlebell</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>One dumbbell or kettlebell</source>
        <translation>Un haltère ou une kettlebell</translation>
    </message>
    <message>
        <source>Pad under right knee</source>
        <translation>Coussin sous le genou droit</translation>
    </message>
    <message>
        <source>A pad or a folded towel; left foot in front</source>
        <translation>Coussin ou serviette pliée&#xa0;; pied gauche devant</translation>
    </message>
    <message>
        <source>Right knee on the pad or folded towel. Left foot in front.</source>
        <translation>Genou droit sur le coussin ou la serviette pliée. Pied gauche devant.</translation>
    </message>
    <message>
        <source>Torso upright, knee under the hip, toes curled under</source>
        <translation>Buste redressé, genou sous la hanche, orteils crochetés</translation>
    </message>
    <message>
        <source>Knee under the hip, toes curled under. Upright, hands on hips.</source>
        <translation>Genou sous la hanche, orteils crochetés. Redressez-vous, mains sur les hanches.</translation>
    </message>
    <message>
        <source>Three slow breaths in each of three positions, each counted as you breathe in; then the same on the other side.</source>
        <translation>Trois respirations lentes dans chacune des trois positions, comptées à l’inspiration&#xa0;; puis la même chose de l’autre côté.</translation>
    </message>
    <message>
        <source>Take the dumbbell or kettlebell in the left hand.</source>
        <translation>Prenez l’haltère ou la kettlebell dans la main gauche.</translation>
    </message>
    <message>
        <source>Stand on right leg</source>
        <translation>Sur la jambe droite</translation>
    </message>
    <message>
        <source>Tall, knee softly bent, core engaged</source>
        <translation>Buste haut, genou légèrement fléchi, abdos gainés</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Grandissez-vous sur la jambe droite, genou légèrement fléchi, abdos gainés.</translation>
    </message>
    <message>
        <source>Hips back, hinge</source>
        <translation>Hanches en arrière</translation>
    </message>
    <message>
        <source>Left leg lifts straight behind</source>
        <translation>Buste penché, jambe gauche levée derrière</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw</source>
        <translation>Buste et jambe d’un bloc, comme une bascule</translation>
    </message>
    <message>
        <source>Spine neutral</source>
        <translation>Colonne neutre</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches</source>
        <translation>Arrêtez quand les ischio-jambiers s’étirent</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw.</source>
        <translation>Buste et jambe d’un bloc, comme une bascule.</translation>
    </message>
    <message>
        <source>Spine neutral.</source>
        <translation>Colonne neutre.</translation>
    </message>
    <message>
        <source>Stop where it stretches.</source>
        <translation>Arrêtez quand ça s’étire.</translation>
    </message>
    <message>
        <source>The right hamstring stretches</source>
        <translation>Les ischio-jambiers droits s’étirent</translation>
    </message>
    <message>
        <source>Drive up tall</source>
        <translation>Poussez, remontez</translation>
    </message>
    <message>
        <source>Right heel presses</source>
        <translation>Le talon droit pousse</translation>
    </message>
    <message>
        <source>Squeeze the glute at the top</source>
        <translation>Serrez le fessier en haut</translation>
    </message>
    <message>
        <source>Out, drive up tall.</source>
        <translation>Expirez, remontez.</translation>
    </message>
    <message>
        <source>Up, press the right heel.</source>
        <translation>Remontez, poussez le talon droit.</translation>
    </message>
    <message>
        <source>Up, squeeze the glute.</source>
        <translation>Remontez, serrez le fessier.</translation>
    </message>
    <message>
        <source>Change hands</source>
        <translation>Changez de main</translation>
    </message>
    <message>
        <source>Weight in the left hand.</source>
        <translation>Poids dans la main gauche.</translation>
    </message>
    <message>
        <source>Knee softly bent, core engaged</source>
        <translation>Genou légèrement fléchi, abdos gainés</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee soft.</source>
        <translation>Grandissez-vous sur la jambe droite, genou souple.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Both feet down, weight down</source>
        <translation>Deux pieds au sol, posez le poids</translation>
    </message>
    <message>
        <source>Both feet down, put the weight down.</source>
        <translation>Les deux pieds au sol, posez le poids.</translation>
    </message>
    <message>
        <source>Stand tall, weight on the right leg, that knee softly bent, core engaged.</source>
        <translation>Grandissez-vous, poids du corps sur la jambe droite, genou légèrement fléchi, abdos gainés.</translation>
    </message>
    <message>
        <source>Hold the dumbbell or kettlebell in the left hand, opposite to the standing leg.</source>
        <translation>Tenez l’haltère ou la kettlebell dans la main gauche, à l’opposé de la jambe d’appui.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge; torso and left leg move as one, like a seesaw; spine neutral.</source>
        <translation>Poussez les hanches en arrière et penchez-vous&#xa0;; le buste et la jambe gauche bougent d’un bloc, comme une bascule&#xa0;; colonne neutre.</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches, then drive through the right heel back to tall and squeeze the glute.</source>
        <translation>Arrêtez quand les ischio-jambiers s’étirent, puis poussez dans le talon droit pour vous redresser et serrez le fessier.</translation>
    </message>
    <message>
        <source>Twisting the torso: both hips face the floor.</source>
        <translation>Vriller le buste&#xa0;: gardez les deux hanches face au sol.</translation>
    </message>
    <message>
        <source>Locking the standing knee: keep it softly bent.</source>
        <translation>Verrouiller le genou de la jambe d’appui&#xa0;: gardez-le légèrement fléchi.</translation>
    </message>
    <message>
        <source>Strength through the whole length of the muscle teaches the nervous system that long is safe.</source>
        <translation>La force sur toute la longueur du muscle apprend au système nerveux que s’allonger est sans danger.</translation>
    </message>
    <message>
        <source>Put the weight down</source>
        <translation>Posez le poids</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>Orteils au sol</translation>
    </message>
    <message>
        <source>The toes of the free foot stay lightly on the floor behind, without weight.</source>
        <translation>Les orteils du pied libre restent légèrement au sol derrière, sans poids.</translation>
    </message>
    <message>
        <source>Left toes on the floor behind, without weight</source>
        <translation>Orteils gauches au sol derrière, sans poids</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged. Left toes lightly on the floor behind.</source>
        <translation>Sur la jambe droite, genou légèrement fléchi, abdos gainés. Orteils gauches légers au sol derrière.</translation>
    </message>
    <message>
        <source>Stand on the right leg, left toes lightly on the floor behind.</source>
        <translation>Sur la jambe droite, orteils gauches légèrement au sol derrière.</translation>
    </message>
    <message>
        <source>Left toes slide back, no weight on them</source>
        <translation>Les orteils gauches glissent en arrière, sans poids</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Main au mur</translation>
    </message>
    <message>
        <source>The free hand holds a wall or something sturdy.</source>
        <translation>La main libre se tient à un mur ou à un appui solide.</translation>
    </message>
    <message>
        <source>a wall or something sturdy to hold</source>
        <translation>un mur ou un appui solide</translation>
    </message>
    <message>
        <source>Right hand on wall</source>
        <translation>Main droite au mur</translation>
    </message>
    <message>
        <source>Stand on the right leg, knee softly bent</source>
        <translation>Sur la jambe droite, genou légèrement fléchi</translation>
    </message>
    <message>
        <source>Right hand on a wall or something sturdy. Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>Main droite sur un mur ou un appui solide. Grandissez-vous sur la jambe droite, genou légèrement fléchi, abdos gainés.</translation>
    </message>
    <message>
        <source>Stand on the right leg</source>
        <translation>Appui sur la jambe droite</translation>
    </message>
    <message>
        <source>Right hand on the wall, stand on the right leg.</source>
        <translation>Main droite au mur, appui sur la jambe droite.</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>jambe droite</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>Consultez un médecin ou un kinésithérapeute avant de commencer quelque chose de nouveau.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>Arrêtez immédiatement si quelque chose fait mal. La touche P ou le bouton «&#xa0;Douleur&#xa0;: stop&#xa0;» met fin à la séance à tout moment.</translation>
    </message>
    <message>
        <source>Sitting keeps hip flexors short</source>
        <translation>Rester assis garde les fléchisseurs courts</translation>
    </message>
    <message>
        <source>Sitting, cycling and running tighten the hip flexors at the front of the hip. They are still short when you stand up.</source>
        <translation>La position assise, le vélo et la course raidissent les fléchisseurs, à l’avant de la hanche. Ils sont encore courts quand vous vous levez.</translation>
    </message>
    <message>
        <source>The pelvis tips forward</source>
        <translation>Le bassin bascule vers l’avant</translation>
    </message>
    <message>
        <source>Tight is often not short</source>
        <translation>Raide ne veut souvent pas dire court</translation>
    </message>
    <message>
        <source>Hamstrings that always feel tight are often not short at all. They run from the pelvis to below the knee; they bend the knee, extend the hip and help to hold the pelvis level.</source>
        <translation>Des ischio-jambiers qui semblent toujours raides ne sont souvent pas courts du tout. Ils vont du bassin jusque sous le genou&#xa0;; ils fléchissent le genou, étendent la hanche et aident à garder le bassin à l’horizontale.</translation>
    </message>
    <message>
        <source>Gentle first week</source>
        <translation>Première semaine en douceur</translation>
    </message>
    <message>
        <source>All three exercises to get to know them: two sets of the bridge instead of three to five, one of the deadlift instead of two to three, with the toes on the floor. Fewer than the full practice; move on when it feels easy.</source>
        <translation>Les trois exercices pour faire connaissance&#xa0;: deux séries de pont au lieu de trois à cinq, une de soulevé de terre au lieu de deux ou trois, avec les orteils au sol. Moins que la pratique complète&#xa0;; passez à la suite quand cela devient facile.</translation>
    </message>
    <message>
        <source>Breathing bridge with hip lift</source>
        <translation>Pont respiré</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>un tapis</translation>
    </message>
    <message>
        <source>Take a block or a rolled towel. Lie on your back on the mat, knees bent, feet on the floor, hip-width apart.</source>
        <translation>Prenez une brique ou une serviette roulée. Allongez-vous sur le dos sur le tapis, genoux fléchis, pieds au sol, à largeur de hanches.</translation>
    </message>
    <message>
        <source>Block or rolled towel between your knees. Each lift counts as one.</source>
        <translation>Brique ou serviette roulée entre les genoux. Chaque montée est une répétition.</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Sur le dos</translation>
    </message>
    <message>
        <source>Tight hip flexors tip the pelvis forward: anterior tilt. The hamstrings are attached to the pelvis, so they are pulled long and brace even when you just stand.</source>
        <translation>Des fléchisseurs de hanche raides basculent le bassin vers l’avant&#xa0;: c’est l’antéversion. Les ischio-jambiers sont attachés au bassin&#xa0;; ils sont donc tirés en longueur et se contractent même quand vous êtes simplement debout.</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>Mettez-vous sur le dos</translation>
    </message>
    <message>
        <source>Block between knees</source>
        <translation>Brique entre les genoux</translation>
    </message>
    <message>
        <source>A foam block or a rolled towel</source>
        <translation>Brique en mousse ou serviette roulée</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Through the nose, hips down, ribs wide</source>
        <translation>Par le nez, bassin au sol, côtes écartées</translation>
    </message>
    <message>
        <source>Breathe out and lift</source>
        <translation>Expirez, levez le bassin</translation>
    </message>
    <message>
        <source>Hips up 3 to 4 inches (8 to 10 cm)</source>
        <translation>Bassin levé de 8 à 10&#xa0;cm</translation>
    </message>
    <message>
        <source>All the way out, ribs down</source>
        <translation>Expirez à fond, côtes en bas</translation>
    </message>
    <message>
        <source>Heels press, glutes lift</source>
        <translation>Talons poussés, fessiers actifs</translation>
    </message>
    <message>
        <source>Not too high: no arch in the back</source>
        <translation>Pas trop haut&#xa0;: dos sans cambrure</translation>
    </message>
    <message>
        <source>Core firm, hips up 3 to 4 inches</source>
        <translation>Abdos gainés, bassin levé de 8 à 10&#xa0;cm</translation>
    </message>
    <message>
        <source>Breathe out all the way, and lift the hips three to four inches.</source>
        <translation>Expirez à fond et levez le bassin de huit à dix centimètres.</translation>
    </message>
    <message>
        <source>Ribs down, core firm. Eight to ten centimetres, no more.</source>
        <translation>Côtes en bas, abdos gainés. Huit à dix centimètres, pas plus.</translation>
    </message>
    <message>
        <source>Press the heels down. The glutes lift.</source>
        <translation>Poussez dans les talons. Les fessiers lèvent le bassin.</translation>
    </message>
    <message>
        <source>Not too high. Don&apos;t arch the back.</source>
        <translation>Pas trop haut. Ne cambrez pas le dos.</translation>
    </message>
    <message>
        <source>Breathe in and lower</source>
        <translation>Inspirez et redescendez</translation>
    </message>
    <message>
        <source>Hips back to the floor, ribs wide</source>
        <translation>Bassin au sol, côtes écartées</translation>
    </message>
    <message>
        <source>In, and down.</source>
        <translation>Inspirez, redescendez.</translation>
    </message>
    <message>
        <source>Lie on your back on the mat.</source>
        <translation>Allongez-vous sur le dos sur le tapis.</translation>
    </message>
    <message>
        <source>Bend your knees and put your feet on the floor, hip-width apart.</source>
        <translation>Pliez les genoux et posez les pieds au sol, à largeur de hanches.</translation>
    </message>
    <message>
        <source>Hold the block or the rolled towel between your knees.</source>
        <translation>Tenez la brique ou la serviette roulée entre les genoux.</translation>
    </message>
    <message>
        <source>Breathe in first. Then each lift, on a breath out, counts as one; the breath in that lowers the hips belongs to it.</source>
        <translation>Inspirez d’abord. Ensuite, chaque montée, sur une expiration, est une répétition&#xa0;; l’inspiration qui fait redescendre le bassin en fait partie.</translation>
    </message>
    <message>
        <source>Lifting too high and arching the back: 3 to 4 inches (8 to 10 cm) are enough.</source>
        <translation>Lever trop haut et cambrer le dos&#xa0;: 8 à 10&#xa0;cm suffisent.</translation>
    </message>
    <message>
        <source>Breathing with the diaphragm and lifting only a little builds strength and balance, brings ribs and pelvis back over each other, and lets protective tension go.</source>
        <translation>Respirer avec le diaphragme et ne lever qu’un peu donne force et équilibre, ramène les côtes et le bassin l’un au-dessus de l’autre et relâche la tension de protection.</translation>
    </message>
    <message>
        <source>Single-leg deadlift, toes down</source>
        <translation>Soulevé sur une jambe, orteils au sol</translation>
    </message>
    <message>
        <source>Keep the toes of the left foot lightly on the floor behind, without weight.</source>
        <translation>Gardez les orteils du pied gauche légèrement au sol derrière, sans poids.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge, spine neutral.</source>
        <translation>Poussez les hanches en arrière et penchez-vous, colonne neutre.</translation>
    </message>
    <message>
        <source>Breath comes first</source>
        <translation>D’abord la respiration</translation>
    </message>
    <message>
        <source>Slow, controlled breathing brings ribs and pelvis over each other, lets the core stabilise, and tells the nervous system that it may let go.</source>
        <translation>Une respiration lente et maîtrisée ramène les côtes et le bassin l’un au-dessus de l’autre, laisse le centre du corps se stabiliser et dit au système nerveux qu’il peut lâcher prise.</translation>
    </message>
    <message>
        <source>Why stretching backfires</source>
        <translation>Pourquoi s’étirer a l’effet inverse</translation>
    </message>
    <message>
        <source>So tightness is the symptom. Stretching a muscle that is already long can strain it, and can make the nervous system hold on harder.</source>
        <translation>La raideur est donc le symptôme. Étirer un muscle déjà long peut le léser et peut pousser le système nerveux à se crisper davantage.</translation>
    </message>
    <message>
        <source>Three exercises, three times a week</source>
        <translation>Trois exercices, trois fois par semaine</translation>
    </message>
    <message>
        <source>The bridge joins breath and glutes, the hip flexor release frees the front of the hips, the deadlift makes the hamstrings strong at full length. Do them one after the other, three times a week.</source>
        <translation>Le pont unit respiration et fessiers, le relâchement des fléchisseurs libère l’avant des hanches, le soulevé de terre rend les ischio-jambiers forts sur toute leur longueur. Faites-les l’un après l’autre, trois fois par semaine.</translation>
    </message>
    <message>
        <source>Hamstring release</source>
        <translation>Relâcher les ischio-jambiers</translation>
    </message>
    <message>
        <source>Breath first, then the front of the hips, then strength: three exercises for hamstrings that always feel tight.</source>
        <translation>D’abord la respiration, puis l’avant des hanches, puis la force&#xa0;: trois exercices pour des ischio-jambiers qui semblent toujours raides.</translation>
    </message>
    <message>
        <source>Sleepy glutes</source>
        <translation>Fessiers endormis</translation>
    </message>
    <message>
        <source>When the glutes, which extend the hip, are weak, hamstrings and lower back have to do their work as well: more tension.</source>
        <translation>Quand les fessiers, qui étendent la hanche, sont faibles, les ischio-jambiers et le bas du dos doivent aussi faire leur travail&#xa0;: encore plus de tension.</translation>
    </message>
    <message>
        <source>Five-minute reset</source>
        <translation>Remise à zéro en cinq minutes</translation>
    </message>
    <message>
        <source>Breath and bridge only, four sets in about five minutes: slow breathing, small lifts, then back to your day.</source>
        <translation>Respiration et pont seulement, quatre séries en cinq minutes environ&#xa0;: respiration lente, petites montées, puis retour à votre journée.</translation>
    </message>
    <message>
        <source>Up, left foot wider</source>
        <translation>Remontez, pied gauche écarté</translation>
    </message>
    <message>
        <source>Up. Left foot four to six inches wider, ten to fifteen centimetres.</source>
        <translation>Remontez. Pied gauche écarté de dix à quinze centimètres.</translation>
    </message>
    <message>
        <source>Tuck, arm up, bend left.</source>
        <translation>Enroulez. Bras droit levé, penchez à gauche.</translation>
    </message>
    <message>
        <source>Come up; right foot out to the right, as far as is comfortable</source>
        <translation>Remontez ; pied droit vers la droite, aussi loin que c’est confortable</translation>
    </message>
    <message>
        <source>Up, stay wide. Turn on the right knee counter-clockwise, right foot out to the right, as far as is comfortable.</source>
        <translation>Remontez, gardez l’écart. Genou droit en sens antihoraire, pied à droite, aussi loin que c’est confortable.</translation>
    </message>
    <message>
        <source>Turn on the right knee clockwise, foot behind you.</source>
        <translation>Genou droit en sens horaire, pied derrière.</translation>
    </message>
    <message>
        <source>Weight in left hand</source>
        <translation>Poids&#xa0;: main gauche</translation>
    </message>
    <message>
        <source>a pad or a folded towel to put under the knee</source>
        <translation>un coussin ou une serviette pliée</translation>
    </message>
    <message>
        <source>Breathe in. Hips back, left leg lifts.</source>
        <translation>Inspirez. Hanches en arrière, jambe gauche levée.</translation>
    </message>
    <message>
        <source>Breathe in. Hips and left toes back.</source>
        <translation>Inspirez, hanches et orteils gauches en arrière.</translation>
    </message>
    <message>
        <source>Turn around, change hands</source>
        <translation>Retournez-vous, changez de main</translation>
    </message>
    <message>
        <source>Turn around. Weight in the left hand.</source>
        <translation>Retournez-vous. Poids dans la main gauche.</translation>
    </message>
    <message>
        <source>a foam yoga block or a rolled towel to hold between the knees</source>
        <translation>une brique de yoga en mousse ou une serviette roulée à placer entre les genoux</translation>
    </message>
    <message>
        <source>Block or towel ready; knees bent, feet hip-width apart</source>
        <translation>Brique ou serviette à portée&#xa0;; genoux fléchis, pieds à largeur de hanches</translation>
    </message>
    <message>
        <source>Breathe in through the nose. Hips down, ribs widen.</source>
        <translation>Inspirez par le nez. Bassin au sol, les côtes s’écartent.</translation>
    </message>
    <message>
        <source>Breathe in, and lower the hips.</source>
        <translation>Inspirez et redescendez le bassin.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>Tenez.</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} de plus</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fournie avec le programme</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>{origin} · can&apos;t be used</source>
        <translation>{origin} · inutilisable</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Pratiquer celle-ci</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
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
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved before what is marked is fixed.</source>
        <translation>Vos modifications ne pourront être enregistrées qu’une fois corrigé ce qui est signalé.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>To fix before it can be saved: {n}. The outline marks where.</source>
        <translation>À corriger avant d’enregistrer&#xa0;: {n}. Le plan montre où.</translation>
    </message>
</context>
<context>
    <name>RoutineLibrary</name>
    <message>
        <source>Routines</source>
        <translation>Routines</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Choose what you practise, write your own, or import a file from your physical therapist.</source>
        <translation>Choisissez ce que vous pratiquez, écrivez votre propre routine ou importez un fichier de votre kinésithérapeute.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Ma routine</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>«&#xa0;{title}&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>Importer une routine</translation>
    </message>
    <message>
        <source>Export a routine</source>
        <translation>Exporter une routine</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportée vers {file}</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Before your first session</source>
        <translation>Avant votre première séance</translation>
    </message>
    <message>
        <source>Please read this once. Learn shows it again.</source>
        <translation>Lisez ceci une fois, s’il vous plaît. La page Comprendre le montre de nouveau.</translation>
    </message>
    <message>
        <source>I have read this. Start</source>
        <translation>J’ai lu ceci. Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>Consignes de sécurité</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>Enregistrer la séance ailleurs</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>Séances (*.json)</translation>
    </message>
    <message>
        <source>Written: {file}. Import it into the log later; twice does no harm.</source>
        <translation>Écrit&#xa0;: {file}. Vous pourrez l’importer dans le journal&#xa0;; deux fois ne fait pas de mal.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{name} {score} of 10</source>
        <translation>{name} {score} sur 10</translation>
    </message>
    <message>
        <source>0: loose, 10: very tight</source>
        <translation>0&#xa0;: souple, 10&#xa0;: très raide</translation>
    </message>
    <message>
        <source>0: easy, 10: very hard</source>
        <translation>0&#xa0;: facile, 10&#xa0;: très dur</translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.</source>
        <translation>Scores jusqu’ici&#xa0;: {n}. Une tendance est tracée à partir de {few} scores sur {weeks} semaines.</translation>
    </message>
    <message>
        <source>Mean of a week (the line): first {first}, lately {last}.</source>
        <translation>Moyenne d’une semaine (la ligne)&#xa0;: d’abord {first}, dernièrement {last}.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session of {day}</source>
        <translation>Séance du {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct day, time and minutes</source>
        <translation>Corriger le jour, l’heure et les minutes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{n}, {length} in all</source>
        <translation>{n}, {length} en tout</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} sur {planned}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>Raideur avant</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>Raideur après</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>{label} (0 to 10)</source>
        <translation>{label} (0 à 10)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SessionTimes</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Between the exercises</source>
        <translation>Entre les exercices</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Son et voix</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>How long an inhale takes.</source>
        <translation>Combien de temps dure une inspiration.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>How long an exhale takes. Longer than the inhale calms.</source>
        <translation>Combien de temps dure une expiration. Plus longue que l’inspiration, elle apaise.</translation>
    </message>
    <message>
        <source>Slow down along the session</source>
        <translation>Ralentir au fil de la séance</translation>
    </message>
    <message>
        <source>How much longer a breath is at the end; 0 for none.</source>
        <translation>De combien une respiration est plus longue à la fin&#xa0;; 0 pour pas du tout.</translation>
    </message>
    <message>
        <source>Tempos kept under names of your own.</source>
        <translation>Des rythmes gardés sous vos propres noms.</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>Mise en position</translation>
    </message>
    <message>
        <source>Time before each exercise.</source>
        <translation>Temps avant chaque exercice.</translation>
    </message>
    <message>
        <source>Between positions</source>
        <translation>Entre les positions</translation>
    </message>
    <message>
        <source>Time to change from one position to the next.</source>
        <translation>Temps pour passer d’une position à la suivante.</translation>
    </message>
    <message>
        <source>Switching sides</source>
        <translation>Changement de côté</translation>
    </message>
    <message>
        <source>Time to turn to the other side.</source>
        <translation>Temps pour passer de l’autre côté.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source>Time to rest; 0 for none.</source>
        <translation>Temps de repos&#xa0;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>I read from</source>
        <translation>Je lis à</translation>
    </message>
    <message>
        <source>How far your eyes are from the screen; sizes the words.</source>
        <translation>Distance de vos yeux à l’écran&#xa0;; règle la taille des mots.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the system&apos;s own unless you choose.</source>
        <translation>Clair, sombre ou contraste élevé&#xa0;; celles du système, sauf si vous choisissez.</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Dim for evenings</source>
        <translation>Tamisé pour le soir</translation>
    </message>
    <message>
        <source>Darker, warmer colours during a session.</source>
        <translation>Couleurs plus sombres et plus chaudes pendant une séance.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>With reduced motion the breath is shown in steps, with numbers.</source>
        <translation>En mouvement réduit, la respiration est montrée par étapes, avec des nombres.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Show what the voice says.</source>
        <translation>Montrer ce que dit la voix.</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>Séances en plein écran</translation>
    </message>
    <message>
        <source>Fill the screen in a session.</source>
        <translation>Remplir l’écran pendant une séance.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>A sound that rises and falls with the breath, and marks.</source>
        <translation>Un son qui monte et descend avec la respiration, et des signaux.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>Volume de la respiration</translation>
    </message>
    <message>
        <source>How loud the breath and the marks are.</source>
        <translation>À quel volume sont la respiration et les signaux.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>À quel volume parle la voix.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>La voix dit</translation>
    </message>
    <message>
        <source>Everything, short cues, or only the counts.</source>
        <translation>Tout, des consignes courtes ou seulement les nombres.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Short cues</source>
        <translation>Consignes courtes</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>Nombres seuls</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Voice from</source>
        <translation>Voix de</translation>
    </message>
    <message>
        <source>Which program speaks.</source>
        <translation>Quel programme parle.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>La meilleure disponible</translation>
    </message>
    <message>
        <source>The system&apos;s voices</source>
        <translation>Les voix du système</translation>
    </message>
    <message>
        <source>eSpeak NG</source>
        <translation>eSpeak NG</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Pas de voix</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>The name of a voice of that program; empty for its own choice.</source>
        <translation>Le nom d’une voix de ce programme&#xa0;; vide pour le laisser choisir.</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Vitesse de la voix</translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation>À quelle vitesse elle parle.</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>mots par minute</translation>
    </message>
    <message>
        <source>Voice beside a screen reader</source>
        <translation>Voix à côté d’un lecteur d’écran</translation>
    </message>
    <message>
        <source>A screen reader says the cues itself; turn this on to hear our voice as well.</source>
        <translation>Un lecteur d’écran dit lui-même les consignes&#xa0;; activez ceci pour entendre aussi notre voix.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <source>Three a week is what the routine is made for.</source>
        <translation>La routine est faite pour trois par semaine.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Weeks declared as a pause.</source>
        <translation>Semaines déclarées comme pause.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>One quiet notification, while the program is open.</source>
        <translation>Une notification discrète, tant que le programme est ouvert.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>On which days of the week.</source>
        <translation>Quels jours de la semaine.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>At what time of the day.</source>
        <translation>À quelle heure de la journée.</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Dernier rappel</translation>
    </message>
    <message>
        <source>The day of the last reminder.</source>
        <translation>Le jour du dernier rappel.</translation>
    </message>
    <message>
        <source>Safety read</source>
        <translation>Sécurité lue</translation>
    </message>
    <message>
        <source>Whether the safety advice was confirmed.</source>
        <translation>Si les consignes de sécurité ont été confirmées.</translation>
    </message>
    <message>
        <source>Welcome seen</source>
        <translation>Accueil vu</translation>
    </message>
    <message>
        <source>Whether the welcome was seen or skipped.</source>
        <translation>Si l’accueil a été vu ou passé.</translation>
    </message>
    <message>
        <source>First session told</source>
        <translation>Première séance racontée</translation>
    </message>
    <message>
        <source>Whether what follows the first was read.</source>
        <translation>Si ce qui suit la première a été lu.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The routine practised last.</source>
        <translation>La dernière routine pratiquée.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>Son propre rythme</translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Then hold</source>
        <translation>Puis tenez</translation>
    </message>
    <message>
        <source>Breathing out</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation>Côtés alternés</translation>
    </message>
    <message>
        <source>All sets of a side first</source>
        <translation>Un côté, puis l’autre</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>Forme habituelle</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>Orteils au sol</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>Main au mur</translation>
    </message>
    <message>
        <source>First</source>
        <translation>D’abord</translation>
    </message>
    <message>
        <source>For the pages, the session and the voice.</source>
        <translation>Pour les pages, la séance et la voix.</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Préréglages personnels</translation>
    </message>
    <message>
        <source>Otherwise it takes the usual breath.</source>
        <translation>Sinon, il suit la respiration habituelle.</translation>
    </message>
    <message>
        <source>Hold after the inhale</source>
        <translation>Tenir après l’inspiration</translation>
    </message>
    <message>
        <source>How long you wait with full lungs; none unless you want it.</source>
        <translation>Combien de temps vous attendez poumons pleins&#xa0;; pas du tout, sauf si vous le voulez.</translation>
    </message>
    <message>
        <source>Hold after the exhale</source>
        <translation>Tenir après l’expiration</translation>
    </message>
    <message>
        <source>How long you wait with empty lungs; none unless you want it.</source>
        <translation>Combien de temps vous attendez poumons vides&#xa0;; pas du tout, sauf si vous le voulez.</translation>
    </message>
</context>
<context>
    <name>SettingControl</name>
    <message>
        <source>Wait for me</source>
        <translation>M’attendre</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>Remettre {label} à {default}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change acts at once and is kept.</source>
        <translation>Chaque modification agit aussitôt et est gardée.</translation>
    </message>
    <message>
        <source>You should read this line with ease from the mat:</source>
        <translation>Vous devriez lire cette ligne facilement depuis le tapis&#xa0;:</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Tester la voix</translation>
    </message>
    <message>
        <source>Save the session as an audio file…</source>
        <translation>Enregistrer la séance en fichier audio…</translation>
    </message>
</context>
<context>
    <name>SideBars</name>
    <message>
        <source>{title}: {n} done</source>
        <translation>{title}&#xa0;: {n} faits</translation>
    </message>
    <message>
        <source>{title}: {left} left, {right} right</source>
        <translation>{title}&#xa0;: {left} à gauche, {right} à droite</translation>
    </message>
    <message>
        <source>left {n}</source>
        <translation>gauche {n}</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>{n} droite</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenez</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <translation>Respirez librement</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>sur {of}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>Série {set} sur {sets}</translation>
    </message>
    <message>
        <source>Set {set} of {sets} done</source>
        <translation>Série {set} sur {sets} faite</translation>
    </message>
    <message>
        <source>Position {number} of {numbers}</source>
        <translation>Position {number} sur {numbers}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}, {number} of {numbers}</source>
        <translation>Série {set} sur {sets}, {number} sur {numbers}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} left</source>
        <translation>encore {minutes}:{seconds:02}</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>Ensuite&#xa0;: {cue}</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>C’est parti</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space: go on with “{cue}”</source>
        <translation>Espace&#xa0;: reprendre «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>Stop the session?</source>
        <translation>Arrêter la séance&#xa0;?</translation>
    </message>
    <message>
        <source>Esc or Enter: stop. Space: go on.</source>
        <translation>Échap ou Entrée&#xa0;: arrêter. Espace&#xa0;: reprendre.</translation>
    </message>
    <message>
        <source>{tempo} from the next breath</source>
        <translation>{tempo} dès la prochaine respiration</translation>
    </message>
    <message>
        <source>{tempo}: the longest breath here</source>
        <translation>{tempo}&#xa0;: respiration la plus longue</translation>
    </message>
    <message>
        <source>{tempo}: the shortest breath here</source>
        <translation>{tempo}&#xa0;: respiration la plus courte</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Séance arrêtée</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Arrêt pour douleur</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>Semaine&#xa0;: {done} sur {goal}</translation>
    </message>
    <message>
        <source>Tightness {score} of 10</source>
        <translation>Raideur {score} sur 10</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Pain: stop</source>
        <translation>Douleur&#xa0;: stop</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Space, Enter, click</source>
        <translation>Espace, Entrée, clic</translation>
    </message>
    <message>
        <source>pause, go on, I’m ready</source>
        <translation>pause, reprendre, c’est parti</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>phase back, next</source>
        <translation>phase d’avant, d’après</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Page ↑ ↓</translation>
    </message>
    <message>
        <source>exercise back, next</source>
        <translation>exercice d’avant, d’après</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>longer, shorter breath</source>
        <translation>respiration longue, courte</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pain: stop</source>
        <translation>douleur&#xa0;: stop</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>leave full screen, stop</source>
        <translation>quitter plein écran, arrêter</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>? F1</source>
        <translation>? F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>Rest now. If it lasts, ask a doctor or therapist.</source>
        <translation>Reposez-vous. Si cela persiste, consultez un médecin ou un kiné.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How tight? 0: loose, 10: very tight</source>
        <translation>Quelle raideur&#xa0;? 0&#xa0;: souple, 10&#xa0;: très raide</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} sur {planned}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>répétitions</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap: I breathe in</source>
        <translation>Touchez&#xa0;: j’inspire</translation>
    </message>
    <message>
        <source>Tap at each turn of the breath</source>
        <translation>Touchez à chaque changement de souffle</translation>
    </message>
    <message>
        <source>Take this tempo</source>
        <translation>Prendre ce rythme</translation>
    </message>
    <message>
        <source>Not sure? Breathe as you like and press at each turn: in, out, in, out, in.</source>
        <translation>Pas sûr&#xa0;? Respirez librement et appuyez à chaque changement&#xa0;: inspirez, expirez, inspirez, expirez, inspirez.</translation>
    </message>
    <message>
        <source>Tap: I breathe out</source>
        <translation>Touchez&#xa0;: j’expire</translation>
    </message>
    <message>
        <source>Go on: at least {n} more.</source>
        <translation>Continuez&#xa0;: encore {n} au moins.</translation>
    </message>
    <message>
        <source>That was uneven; go on, it will settle.</source>
        <translation>C’était irrégulier&#xa0;; continuez, cela va se stabiliser.</translation>
    </message>
</context>
<context>
    <name>TempoKeeper</name>
    <message>
        <source>You changed the tempo to {inhale} s in, {exhale} s out. Keep it for next time?</source>
        <translation>Vous avez changé le rythme&#xa0;: {inhale}&#xa0;s d’inspiration, {exhale}&#xa0;s d’expiration. Le garder pour la prochaine fois&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>TempoPresets</name>
    <message>
        <source>Name for this tempo</source>
        <translation>Nom de ce rythme</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>Garder comme préréglage</translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation>Oublier le préréglage</translation>
    </message>
</context>
<context>
    <name>ThreeBreaths</name>
    <message>
        <source>Breath {n} of {all}</source>
        <translation>Respiration {n} sur {all}</translation>
    </message>
    <message>
        <source>Too fast or too slow? Tap your own tempo below.</source>
        <translation>Trop rapide ou trop lent&#xa0;? Touchez votre propre rythme ci-dessous.</translation>
    </message>
</context>
<context>
    <name>TightnessTrend</name>
    <message>
        <source>{day}: {before} before</source>
        <translation>{day}&#xa0;: {before} avant</translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation>{day}&#xa0;: {before} avant, {after} après</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Times between exercises</source>
        <translation>Durées entre les exercices</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Profile: {name}. Switch, add, rename</source>
        <translation>Profil&#xa0;: {name}. Changer, ajouter, renommer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the breath&apos;s tempo</source>
        <translation>Modifier le rythme de la respiration</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Commencer la séance</translation>
    </message>
    <message>
        <source>or press Enter</source>
        <translation>ou appuyez sur Entrée</translation>
    </message>
    <message>
        <source>How tight now? (optional)</source>
        <translation>Quelle raideur maintenant&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>How tight now</source>
        <translation>Raideur maintenant</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Include at least one exercise.</source>
        <translation>Incluez au moins un exercice.</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Il vous faut {things}.</translation>
    </message>
    <message>
        <source>Your first session: take your time, follow the breath.</source>
        <translation>Votre première séance&#xa0;: prenez votre temps, suivez la respiration.</translation>
    </message>
    <message>
        <source>Last: {day}, {ending}</source>
        <translation>Dernière&#xa0;: {day}, {ending}</translation>
    </message>
    <message>
        <source>The interrupted session was taken out of the log.</source>
        <translation>La séance interrompue a été retirée du journal.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Your sessions and settings are safe, and you can go on. This is what the program wrote down.</source>
        <translation>Vos séances et vos réglages sont en sûreté, et vous pouvez continuer. Voici ce que le programme a noté.</translation>
    </message>
    <message>
        <source>The log file</source>
        <translation>Le fichier de diagnostic</translation>
    </message>
    <message>
        <source>If you report it, copy this text: no notes and no scores of yours are in it.</source>
        <translation>Si vous le signalez, copiez ce texte&#xa0;: il ne contient ni vos notes ni vos scores.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Try three breaths</source>
        <translation>Essayer trois respirations</translation>
    </message>
    <message>
        <source>Your tempo: {tempo}</source>
        <translation>Votre rythme&#xa0;: {tempo}</translation>
    </message>
    <message>
        <source>Breathe with the circle: it grows as you breathe in through the nose, and shrinks as you breathe out.</source>
        <translation>Respirez avec le cercle&#xa0;: il grandit quand vous inspirez par le nez et rétrécit quand vous expirez.</translation>
    </message>
</context>
<context>
    <name>TurnableFigure</name>
    <message>
        <source>The figure; arrow keys turn it</source>
        <translation>La figure&#xa0;; les flèches la tournent</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Breathe in, through the nose. Breathe out, and lift.</source>
        <translation>Inspirez par le nez. Expirez et levez le bassin.</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Minutes a week; {n} of {all} weeks reached the goal of {goal} sessions</source>
        <translation>Minutes par semaine&#xa0;; {n} semaines sur {all} ont atteint l’objectif de {goal} séances</translation>
    </message>
    <message>
        <source>Week of {day}: {minutes} min, {done} of {goal} sessions</source>
        <translation>Semaine du {day}&#xa0;: {minutes}&#xa0;min, {done} séances sur {goal}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Days with a session this week: {days}</source>
        <translation>Jours avec une séance cette semaine&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} sur {goal} cette semaine</translation>
    </message>
    <message numerus="yes">
        <source> Your {n} weeks in a row stay.</source>
        <translation>
            <numerusform> Votre suite de {n} semaine est gardée.</numerusform>
            <numerusform> Votre suite de {n} semaines est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week of pause.</source>
        <translation>Une semaine de pause.</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with your goal reached</source>
        <translation>
            <numerusform>{n} semaine avec votre objectif atteint</numerusform>
            <numerusform>{n} semaines de suite avec votre objectif atteint</numerusform>
        </translation>
    </message>
    <message>
        <source>One more reaches your goal.</source>
        <translation>Encore une et votre objectif est atteint.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions reach your goal, any days you like.</source>
        <translation>
            <numerusform>Encore {n} séance pour votre objectif, le jour que vous voulez.</numerusform>
            <numerusform>Encore {n} séances pour votre objectif, les jours que vous voulez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached. More is welcome, and so is rest.</source>
        <translation>Objectif atteint. Vous pouvez en faire plus, ou vous reposer.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To today’s session</source>
        <translation>Vers la séance d’aujourd’hui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip the welcome</source>
        <translation>Passer l’accueil</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Its routine isn&apos;t there any more. You can keep it as it is.</source>
        <translation>Sa routine n’existe plus. Vous pouvez garder la séance telle quelle.</translation>
    </message>
    <message>
        <source>You tried: {title}. It isn&apos;t in the log.</source>
        <translation>Vous avez essayé&#xa0;: {title}. Ce n’est pas dans le journal.</translation>
    </message>
    <message>
        <source>Keep it in the log</source>
        <translation>Garder dans le journal</translation>
    </message>
</context>
<context>
    <name>WorkReport</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Easier: {title}</source>
        <translation>Plus facile&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{phase}, changed</source>
        <translation>{phase}, modifiée</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>session_words</name>
    <message>
        <source>Rehearsal</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>Arrêtée pour douleur</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}&#xa0;s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}&#xa0;min</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
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
            <numerusform>{n} position</numerusform>
            <numerusform>{n} positions</numerusform>
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
            <numerusform>{positions} position × {counted}</numerusform>
            <numerusform>{positions} positions × {counted}</numerusform>
        </translation>
    </message>
    <message>
        <source>, on each side</source>
        <translation>, de chaque côté</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} respiration</numerusform>
            <numerusform>{n} respirations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <translation>
            <numerusform>{n} répétition</numerusform>
            <numerusform>{n} répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Each side, {side} first</source>
        <translation>Chaque côté, {side} d’abord</translation>
    </message>
    <message>
        <source>{s} s in</source>
        <translation>{s} s d’inspiration</translation>
    </message>
    <message>
        <source>{s} s out</source>
        <translation>{s} s d’expiration</translation>
    </message>
    <message>
        <source>{n} breaths a minute</source>
        <translation>{n} respirations par minute</translation>
    </message>
    <message>
        <source>Getting into position: {length}</source>
        <translation>Se mettre en position&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Between positions: {length}</source>
        <translation>Entre les positions&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Rest between sets: {length}</source>
        <translation>Repos entre les séries&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Switching sides: {length}</source>
        <translation>Changement de côté&#xa0;: {length}</translation>
    </message>
    <message>
        <source>Each set does one side, then the other</source>
        <translation>Chaque série&#xa0;: un côté, puis l’autre</translation>
    </message>
    <message>
        <source>until you press a key</source>
        <translation>jusqu’à ce que vous appuyiez sur une touche</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>{s} s hold</source>
        <translation>tenir {s}&#xa0;s</translation>
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
