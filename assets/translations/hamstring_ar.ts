<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Usually</source>
        <translation>عادةً</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>السهم</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>The line to be read from afar: four words or fewer.</source>
        <translation>السطر الذي يُقرأ من بعيد: أربع كلمات أو أقل.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>The smaller line; one line for each repetition.</source>
        <translation>السطر الأصغر؛ سطر لكل تكرار.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>ما يقوله الصوت</translation>
    </message>
    <message>
        <source>One line for each repetition; after the last only counts.</source>
        <translation>سطر لكل تكرار؛ وبعد الأخير العدّ فقط.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>وضعية الجسم</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>حصة من الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>ما الأسهل فيه.</translation>
    </message>
    <message>
        <source>Things needed</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>مرات في الأسبوع</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>مرات</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>نصائح السلامة</translation>
    </message>
    <message>
        <source>One a line; shown before the first session.</source>
        <translation>واحدة في كل سطر؛ تظهر قبل الجلسة الأولى.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>عنوان قصير</translation>
    </message>
    <message>
        <source>For small places.</source>
        <translation>للأماكن الضيقة.</translation>
    </message>
    <message>
        <source>Pose to get ready in</source>
        <translation>وضعية الجسم للاستعداد</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Repetitions or breaths</source>
        <translation>تكرارات أو أنفاس</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>أنفاس</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما الذي يُعدّ</translation>
    </message>
    <message>
        <source>Written for one side; the other is its mirror.</source>
        <translation>يُكتب لجانب واحد؛ والآخر صورته المعكوسة.</translation>
    </message>
    <message>
        <source>Done on both sides</source>
        <translation>يؤدى على الجانبين</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>The side that words and poses are written for</source>
        <translation>الجانب الذي كُتبت له الكلمات والوضعيات</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>الجانب الأول</translation>
    </message>
    <message>
        <source>A side of what</source>
        <translation>جانب ماذا</translation>
    </message>
    <message>
        <source>Hip, leg, arm.</source>
        <translation>اكتبه كاملًا للجانب الأيمن: الورك الأيمن، الساق اليمنى.</translation>
    </message>
    <message>
        <source>How to set up, to read beforehand</source>
        <translation>كيف تستعد، للقراءة مسبقًا</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>جملة في كل سطر.</translation>
    </message>
    <message>
        <source>Mistakes to avoid</source>
        <translation>أخطاء تُتجنب</translation>
    </message>
    <message>
        <source>One for each mistake, in the same order; press + for the first. Shown crossed out.</source>
        <translation>واحدة لكل خطأ، بالترتيب نفسه؛ اضغط + للأولى. تظهر مشطوبة.</translation>
    </message>
    <message>
        <source>How the mistakes look</source>
        <translation>كيف تبدو الأخطاء</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>لماذا ينجح</translation>
    </message>
    <message>
        <source>What is left to do at the end</source>
        <translation>ما يبقى فعله في النهاية</translation>
    </message>
    <message>
        <source>Such as putting the weight down.</source>
        <translation>مثل وضع الوزن على الأرض.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>إيقاع خاص به</translation>
    </message>
    <message>
        <source>In</source>
        <translation>الشهيق</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبات</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>الزفير</translation>
    </message>
    <message>
        <source>For lifting: down, pause, up, pause.</source>
        <translation>للرفع: نزول، وقفة، صعود، وقفة.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation>ثبات، ممتلئ</translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation>ثبات، فارغ</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>In which the phase ends; one for each repetition, the last serves the rest.</source>
        <translation>التي تنتهي بها المرحلة؛ واحدة لكل تكرار، والأخيرة للبقية.</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>وضعيات الجسم</translation>
    </message>
    <message>
        <source>A fixed length</source>
        <translation>مدة ثابتة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Once, at the start of a set</source>
        <translation>مرة، في بداية المجموعة</translation>
    </message>
    <message>
        <source>In each repetition</source>
        <translation>في كل تكرار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>As written: {text}. Empty leaves it so.</source>
        <translation>كما كُتب: {text}. الفراغ يتركه كذلك.</translation>
    </message>
    <message>
        <source>One line for each repetition; empty leaves it as written.</source>
        <translation>سطر لكل تكرار؛ الفراغ يتركه كما كُتب.</translation>
    </message>
    <message>
        <source>Press + where it differs from the exercise&apos;s.</source>
        <translation>اضغط + حيث تختلف عن وضعية التمرين.</translation>
    </message>
    <message>
        <source>Otherwise it takes the person&apos;s usual breath.</source>
        <translation>وإلا فيتبع التنفس المعتاد للشخص.</translation>
    </message>
    <message>
        <source>Otherwise the tempo decides.</source>
        <translation>وإلا فالإيقاع يحدد.</translation>
    </message>
    <message>
        <source>Press + where the pose differs.</source>
        <translation>اضغط + حيث تختلف وضعية الجسم.</translation>
    </message>
</context>
<context>
    <name>AddedSessionPage</name>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>One that you did without the program.</source>
        <translation>جلسة أديتها دون البرنامج.</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>الشد قبل</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>الشد بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>How tight before (0 to 10)</source>
        <translation>الشد قبل (0 إلى 10)</translation>
    </message>
    <message>
        <source>How tight after (0 to 10)</source>
        <translation>الشد بعد (0 إلى 10)</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>إضافة إلى السجل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AfterSessionCard</name>
    <message>
        <source>How hard was the session of {time}? (optional)</source>
        <translation>ما مدى صعوبة جلسة {time}؟ (اختياري)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>ملاحظة، إن أردت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>انتقل إلى التمرين: {title}</translation>
    </message>
    <message>
        <source>{exercise} →</source>
        <translation>{exercise} ←</translation>
    </message>
</context>
<context>
    <name>AudioSaver</name>
    <message>
        <source>Save the session as an audio file</source>
        <translation>حفظ الجلسة كملف صوتي</translation>
    </message>
    <message>
        <source>Audio files (*.flac *.wav)</source>
        <translation>ملفات صوتية (*.flac *.wav)</translation>
    </message>
    <message>
        <source>Writing the audio file</source>
        <translation>جارٍ كتابة الملف الصوتي</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>نسخة اليوم</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>قبل الاستعادة</translation>
    </message>
    <message>
        <source>Before joining logs</source>
        <translation>قبل ضم السجلات</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Before importing</source>
        <translation>قبل الاستيراد</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>BreathPreview</name>
    <message>
        <source>The breath in this tempo</source>
        <translation>التنفس بهذا الإيقاع</translation>
    </message>
    <message>
        <source>In</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>وقفة</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>{word} {seconds}</source>
        <translation>{word} {seconds}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>اثبت</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Hamstring</source>
        <translation>خلفية الفخذ</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <translation>عضلات ثني الورك</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>الأرداف</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>الحجاب الحاجز</translation>
    </message>
    <message>
        <source>Ribs flared</source>
        <translation>أضلاع بارزة</translation>
    </message>
    <message>
        <source>Out: ribs down</source>
        <translation>زفير: الأضلاع لأسفل</translation>
    </message>
    <message>
        <source>In: ribs wide</source>
        <translation>شهيق: الأضلاع متسعة</translation>
    </message>
    <message>
        <source>Sitting: short</source>
        <translation>جلوس: قصيرة</translation>
    </message>
    <message>
        <source>Bends the knee</source>
        <translation>تثني الركبة</translation>
    </message>
    <message>
        <source>Extends the hip</source>
        <translation>تمدّ الورك</translation>
    </message>
    <message>
        <source>Levels the pelvis</source>
        <translation>تسوّي الحوض</translation>
    </message>
    <message>
        <source>Standing: still short</source>
        <translation>وقوف: ما زالت قصيرة</translation>
    </message>
    <message>
        <source>Pelvis level</source>
        <translation>حوض مستوٍ</translation>
    </message>
    <message>
        <source>Tipped: pulled long</source>
        <translation>مائل: مشدودة طولًا</translation>
    </message>
    <message>
        <source>Glutes asleep</source>
        <translation>أرداف خاملة</translation>
    </message>
    <message>
        <source>Glutes awake</source>
        <translation>أرداف نشطة</translation>
    </message>
    <message>
        <source>Long already</source>
        <translation>طويلة أصلًا</translation>
    </message>
    <message>
        <source>Stretched: it holds on</source>
        <translation>ممدودة: تتشبث</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers of {title}</source>
        <translation>أرقام {title}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>DayEndings</name>
    <message>
        <source>{day}: no session</source>
        <translation>{day}: لا جلسة</translation>
    </message>
    <message>
        <source>{day}: {outcomes}, {length}</source>
        <translation>{day}: {outcomes}، {length}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>New exercise</source>
        <translation>تمرين جديد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>وضعية جديدة</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>خذ الوضعية</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>استنشق</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>ازفر</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>استشر طبيبًا أو أخصائي علاج طبيعي قبل أن تبدأ شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>توقف فورًا إذا شعرت بأي ألم. المفتاح P أو الزر «ألم: توقف» ينهي الجلسة في أي لحظة.</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>شكل أسهل</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>ما الأسهل فيه.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>اثبت</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
</context>
<context>
    <name>DropTrend</name>
    <message>
        <source>A session lowers it by {n} on average.</source>
        <translation>تخفضه الجلسة بمقدار {n} في المتوسط.</translation>
    </message>
    <message>
        <source>A session raises it by {n} on average.</source>
        <translation>ترفعه الجلسة بمقدار {n} في المتوسط.</translation>
    </message>
    <message>
        <source>{day}: as tight after as before, {before}</source>
        <translation>{day}: الشد بعد كما قبل، {before}</translation>
    </message>
    <message>
        <source>{day}: less tight by {n}, from {before} to {after}</source>
        <translation>{day}: شد أقل بمقدار {n}، من {before} إلى {after}</translation>
    </message>
    <message>
        <source>{day}: tighter by {n}, from {before} to {after}</source>
        <translation>{day}: شد أكثر بمقدار {n}، من {before} إلى {after}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Less tight by</source>
        <translation>شد أقل بمقدار</translation>
    </message>
</context>
<context>
    <name>EasierCard</name>
    <message>
        <source>Last time you stopped for pain</source>
        <translation>في المرة الماضية توقفت بسبب الألم</translation>
    </message>
    <message>
        <source>If you want, do “{title}” in an easier form today, or leave it out.</source>
        <translation>إن شئت، أدِّ «{title}» بشكل أسهل اليوم، أو اتركه.</translation>
    </message>
    <message>
        <source>If you want, leave “{title}” out today.</source>
        <translation>إن شئت، اترك «{title}» اليوم.</translation>
    </message>
    <message>
        <source>If the pain is still there, rest, and ask a doctor or physical therapist.</source>
        <translation>إن كان الألم مستمرًا فاسترح واستشر طبيبًا أو أخصائي علاج طبيعي.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما في السابق</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Include {title}</source>
        <translation>تضمين {title}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Choices for {title}</source>
        <translation>خيارات {title}</translation>
    </message>
    <message>
        <source>Look at {title} slowly</source>
        <translation>شاهد {title} ببطء</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>متروك اليوم</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>← Learn</source>
        <translation>→ تعلّم</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>العودة إلى تعلّم</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>تحتاج إلى {things}.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>وضعية</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>جرّبه الآن</translation>
    </message>
    <message>
        <source>Try this movement now, guided</source>
        <translation>جرّب هذه الحركة الآن، مع إرشاد</translation>
    </message>
    <message>
        <source>A few guided breaths of this alone; it isn&apos;t logged unless you say so.</source>
        <translation>بضعة أنفاس موجهة من هذا وحده؛ لا تُسجل إلا إن طلبت.</translation>
    </message>
    <message>
        <source>front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>above</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>From: {d}</source>
        <translation>من: {d}</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>كيف تستعد</translation>
    </message>
    <message>
        <source>Breath by breath</source>
        <translation>نفسًا بنفس</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Easier, if you like</source>
        <translation>أسهل، إن أردت</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>الشكل المعتاد</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>الشكل: {form}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>اقرأ: {title}</translation>
    </message>
    <message>
        <source>Drag to turn, or see it from:</source>
        <translation>اسحب للتدوير، أو انظر من:</translation>
    </message>
    <message>
        <source>The form you choose here is used in your sessions, too.</source>
        <translation>الشكل الذي تختاره هنا هو شكل جلساتك أيضًا.</translation>
    </message>
</context>
<context>
    <name>FirstSessionCard</name>
    <message>
        <source>Your first session is done</source>
        <translation>تمت جلستك الأولى</translation>
    </message>
    <message>
        <source>You have made a start</source>
        <translation>لقد بدأت</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>ما أديته</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>متى تعود</translation>
    </message>
    <message>
        <source>Whether it helps</source>
        <translation>هل يفيد</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>{title}: {done} of {planned}</source>
        <translation>{title}: {done} من {planned}</translation>
    </message>
    <message>
        <source>{length} in all. {made}.</source>
        <translation>{length} إجمالًا. {made}.</translation>
    </message>
    <message>
        <source>{day} would be good, or any day that suits you: {n} sessions a week, with rest between them.</source>
        <translation>{day} مناسب، أو أي يوم يلائمك: عدد الجلسات في الأسبوع {n}، مع راحة بينها.</translation>
    </message>
    <message>
        <source>This time: {before} before, {after} after.</source>
        <translation>هذه المرة: {before} قبل، {after} بعد.</translation>
    </message>
    <message>
        <source>Say how tight it feels before each session, on this page, and after it, on the last screen. Log › Overview shows both; look at weeks, not at single days.</source>
        <translation>حدد مقدار الشد قبل كل جلسة في هذه الصفحة، وبعدها في الشاشة الأخيرة. تعرض «السجل › نظرة عامة» كليهما؛ انظر إلى الأسابيع لا إلى الأيام المفردة.</translation>
    </message>
</context>
<context>
    <name>FormArea</name>
    <message>
        <source>What is chosen in the outline</source>
        <translation>المختار في المخطط</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>المتوقع {right}</translation>
    </message>
    <message>
        <source>“At least”, “Usually” and “At most” in rising order</source>
        <translation>«على الأقل» ثم «عادةً» ثم «على الأكثر» بترتيب تصاعدي</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>Calendar of the last year: {n} days with a session</source>
        <translation>
            <numerusform>تقويم السنة الأخيرة: لا أيام فيها جلسة</numerusform>
            <numerusform>تقويم السنة الأخيرة: يوم واحد فيه جلسة</numerusform>
            <numerusform>تقويم السنة الأخيرة: يومان فيهما جلسة</numerusform>
            <numerusform>تقويم السنة الأخيرة: {n} أيام فيها جلسة</numerusform>
            <numerusform>تقويم السنة الأخيرة: {n} يومًا فيه جلسة</numerusform>
            <numerusform>تقويم السنة الأخيرة: {n} يوم فيه جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>{file} can&apos;t be imported</source>
        <translation>لا يمكن استيراد {file}</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… و{n} أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add “{title}” to your routines?</source>
        <translation>إضافة «{title}» إلى روتيناتك؟</translation>
    </message>
    <message>
        <source>From {file} · {length}</source>
        <translation>من {file} · {length}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>تحتاج إلى {things}.</translation>
    </message>
    <message>
        <source>Poses that come with it: {n}</source>
        <translation>وضعيات الجسم المرفقة: {n}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>{exercise}: {dose}, on each side</source>
        <translation>{exercise}: {dose}، على كل جانب</translation>
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
        <translation>انقطعت جلسة</translation>
    </message>
    <message>
        <source>{day}, {time}: {done} of {planned} repetitions and breaths, {length}. It is all kept.</source>
        <translation>{day}، {time}: {done} من {planned} من التكرارات والأنفاس، {length}. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Resume where it stopped</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Keep as partial</source>
        <translation>حفظ كجزئية</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, {side}, set {set}, number {count} of {planned}</source>
        <translation>{routine}: {exercise}، {side}، المجموعة {set}، رقم {count} من {planned}</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, set {set}, number {count} of {planned}</source>
        <translation>{routine}: {exercise}، المجموعة {set}، رقم {count} من {planned}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
</context>
<context>
    <name>LaptopPicture</name>
    <message>
        <source>The laptop stands beside the mat, two metres from your eyes</source>
        <translation>الحاسوب المحمول بجانب السجادة، على بُعد مترين من عينيك</translation>
    </message>
    <message>
        <source>2 m</source>
        <translation>2 م</translation>
    </message>
</context>
<context>
    <name>LearnCards</name>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>الترحيب من جديد</translation>
    </message>
    <message>
        <source>Go to {part}</source>
        <translation>انتقل إلى {part}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>لماذا ينجح</translation>
    </message>
    <message>
        <source>The answer: {exercise} →</source>
        <translation>الجواب: {exercise} ←</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>انتقل إلى التمرين: {title}</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>تحتاج إلى</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>أسهل</translation>
    </message>
    <message>
        <source>Look at it slowly: {title}</source>
        <translation>شاهده ببطء: {title}</translation>
    </message>
    <message>
        <source>Look at it slowly</source>
        <translation>شاهده ببطء</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
</context>
<context>
    <name>LogData</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>جدول (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>كل شيء (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>تقويم (ICS)…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, all there is for another computer, or events for your calendar.</source>
        <translation>جدول لبرنامج جداول، أو كل شيء لحاسوب آخر، أو أحداث لتقويمك.</translation>
    </message>
    <message>
        <source>Save pages for a physical therapist</source>
        <translation>احفظ صفحات لأخصائي العلاج الطبيعي</translation>
    </message>
    <message>
        <source>One is made each day on which something changed, checked, and kept up to a year.</source>
        <translation>تُنشأ نسخة في كل يوم تغيّر فيه شيء، وتُفحص، وتُحفظ حتى سنة.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>انظر داخلها</translation>
    </message>
    <message>
        <source>Replace the log by this backup</source>
        <translation>استبدال السجل بهذه النسخة</translation>
    </message>
    <message>
        <source>In it: {contents}. What is in the log now is backed up before it is replaced.</source>
        <translation>فيها: {contents}. يُنسخ السجل الحالي احتياطيًا قبل استبداله.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Sessions from a JSON or CSV file, or from another log; those already there aren&apos;t added twice.</source>
        <translation>جلسات من ملف JSON أو CSV، أو من سجل آخر؛ الموجود أصلًا لا يتكرر.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import sessions from a file</source>
        <translation>استيراد جلسات من ملف</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>استيراد الجلسات</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Routine</source>
        <translation>الروتين</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>بحث في الملاحظات</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>أي انتهاء</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئية</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>أي روتين</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
</context>
<context>
    <name>LogOverview</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>لا شيء للرسم بعد</translation>
    </message>
    <message numerus="yes">
        <source>A tick marks a week with your goal of {n} sessions.</source>
        <translation>
            <numerusform>العلامة تعني أسبوعًا بلغت فيه هدفك: لا جلسات.</numerusform>
            <numerusform>العلامة تعني أسبوعًا بلغت فيه هدفك: جلسة واحدة.</numerusform>
            <numerusform>العلامة تعني أسبوعًا بلغت فيه هدفك: جلستان.</numerusform>
            <numerusform>العلامة تعني أسبوعًا بلغت فيه هدفك: {n} جلسات.</numerusform>
            <numerusform>العلامة تعني أسبوعًا بلغت فيه هدفك: {n} جلسة.</numerusform>
            <numerusform>العلامة تعني أسبوعًا بلغت فيه هدفك: {n} جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dots: before a session, 0 to 10; rings: after it.</source>
        <translation>النقاط: قبل الجلسة، من 0 إلى 10؛ الحلقات: بعدها.</translation>
    </message>
    <message>
        <source>How tight it feels</source>
        <translation>مقدار الشد</translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation>ما تغيّره الجلسة</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>الدقائق في الأسبوع</translation>
    </message>
    <message>
        <source>Small squares: partial or stopped; diamonds: stopped for pain; rings: rehearsals. A click shows the month.</source>
        <translation>مربعات صغيرة: جزئية أو موقوفة؛ معينات: أُوقفت بسبب الألم؛ حلقات: تجارب. النقر يعرض الشهر.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Repetitions and breaths of the last year.</source>
        <translation>تكرارات السنة الأخيرة وأنفاسها.</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>اليسار واليمين</translation>
    </message>
    <message>
        <source>After your first sessions, charts appear here.</source>
        <translation>تظهر الرسوم هنا بعد جلساتك الأولى.</translation>
    </message>
    <message>
        <source>Dots: sessions; below the line of 0 it was less tight afterwards.</source>
        <translation>النقاط: الجلسات؛ تحت خط الصفر قلّ التوتر بعدها.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>الجلسات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>جارٍ البحث في السجل…</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sessions</source>
        <translation>
            <numerusform>{n} من لا جلسات</numerusform>
            <numerusform>{n} من جلسة واحدة</numerusform>
            <numerusform>{n} من جلستين</numerusform>
            <numerusform>{n} من {all} جلسات</numerusform>
            <numerusform>{n} من {all} جلسة</numerusform>
            <numerusform>{n} من {all} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{n} جلسات</numerusform>
            <numerusform>{n} جلسة</numerusform>
            <numerusform>{n} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>No session like that</source>
        <translation>لا جلسة كهذه</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Each session you do is noted here, step by step.</source>
        <translation>كل جلسة تؤديها تُدوَّن هنا، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Session of {day} deleted</source>
        <translation>حُذفت جلسة {day}</translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>أُنشئت نسخة احتياطية: {file}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Restored: {contents}</source>
        <translation>استُعيد: {contents}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>Written: {file} (pages: {n}).</source>
        <translation>كُتب: {file} (الصفحات: {n}).</translation>
    </message>
    <message>
        <source>Handed to the printer (pages: {n}).</source>
        <translation>أُرسل إلى الطابعة (الصفحات: {n}).</translation>
    </message>
    <message>
        <source>{new} sessions added, {changed} updated, {same} there already.</source>
        <translation>الجلسات: أُضيف {new}، حُدّث {changed}، موجود أصلًا {same}.</translation>
    </message>
    <message>
        <source>{n} can&apos;t be used:</source>
        <translation>لا يمكن استخدام {n}:</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>لا جلسات</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions, from {first} to {last}</source>
        <translation>
            <numerusform>لا جلسات، من {first} إلى {last}</numerusform>
            <numerusform>جلسة واحدة، من {first} إلى {last}</numerusform>
            <numerusform>جلستان، من {first} إلى {last}</numerusform>
            <numerusform>{n} جلسات، من {first} إلى {last}</numerusform>
            <numerusform>{n} جلسة، من {first} إلى {last}</numerusform>
            <numerusform>{n} جلسة، من {first} إلى {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakePictures</name>
    <message>
        <source>Right: {text}</source>
        <translation>صحيح: {text}</translation>
    </message>
    <message>
        <source>Wrong: {text}</source>
        <translation>خطأ: {text}</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>{month}: {n} days with a session</source>
        <translation>
            <numerusform>{month}: لا أيام فيها جلسة</numerusform>
            <numerusform>{month}: يوم واحد فيه جلسة</numerusform>
            <numerusform>{month}: يومان فيهما جلسة</numerusform>
            <numerusform>{month}: {n} أيام فيها جلسة</numerusform>
            <numerusform>{month}: {n} يومًا فيه جلسة</numerusform>
            <numerusform>{month}: {n} يوم فيه جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Lift</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>إنزال</translation>
    </message>
    <message>
        <source>Tuck</source>
        <translation>طي الحوض</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>ميل</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>استطالة</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>مدّ الذراع</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>توسيع الخطوة</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>لفّ للخارج</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>لفّ للداخل</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>انثناء</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>نهوض</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>الروتينات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>إغلاق: {text}</translation>
    </message>
    <message>
        <source>The screen can&apos;t be kept on by itself here: please see to it that it stays on while you practise.</source>
        <translation>لا يمكن إبقاء الشاشة مضاءة تلقائيًا هنا: احرص على أن تبقى مضاءة أثناء تدربك.</translation>
    </message>
    <message>
        <source>The log can be written again. Nothing of this session is lost.</source>
        <translation>عادت الكتابة في السجل ممكنة. لم يضع شيء من هذه الجلسة.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound, which returns by itself.</source>
        <translation>لم يُعثر على مكبر صوت. تستمر الجلسة بلا صوت، وسيعود الصوت تلقائيًا.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone. The session goes on, and the sound returns by itself.</source>
        <translation>اختفى مكبر الصوت. تستمر الجلسة، وسيعود الصوت تلقائيًا.</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds guide you in their place.</source>
        <translation>تعذر نطق بعض العبارات؛ ترشدك أصواتها بدلًا منها.</translation>
    </message>
    <message>
        <source>The voice has stopped speaking, so sounds guide you in its place.</source>
        <translation>توقف الصوت عن الكلام، فترشدك الأصوات بدلًا منه.</translation>
    </message>
    <message>
        <source>The voice you chose does not speak on this computer; another one does.</source>
        <translation>الصوت الذي اخترته لا يتكلم في هذا الحاسوب؛ يتكلم صوت آخر.</translation>
    </message>
    <message>
        <source>There is no voice called “{voice}”; the usual one speaks.</source>
        <translation>لا يوجد صوت باسم «{voice}»؛ يتكلم الصوت المعتاد.</translation>
    </message>
    <message>
        <source>The voice stopped speaking, so sounds guide in its place ({why}).</source>
        <translation>توقف الصوت عن الكلام، فترشدك الأصوات بدلًا منه ({why}).</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds are there ({why}).</source>
        <translation>تعذر نطق بعض العبارات؛ أصواتها موجودة ({why}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: what you set and practise holds only until the program ends.</source>
        <translation>لا يمكن كتابة شيء في {folder}: ما تضبطه وتتدرب عليه يبقى فقط حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved ({why}); they hold until the program ends.</source>
        <translation>لا يمكن حفظ إعداداتك ({why})؛ تبقى حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Something went wrong, but your session is safe. Details are in the log file.</source>
        <translation>حدث خطأ ما، لكن جلستك آمنة. التفاصيل في ملف سجل البرنامج.</translation>
    </message>
    <message>
        <source>The session log was written by a newer version of this program, so it is left as it is. What you do now is kept beside it, as {name}, and joined to it when the newer version starts.</source>
        <translation>كُتب سجل الجلسات بإصدار أحدث من هذا البرنامج، فيُترك كما هو. ما تفعله الآن يُحفظ بجانبه باسم {name}، ويُضم إليه حين يبدأ الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Joined to the session log what an older version kept beside it: {sessions}.</source>
        <translation>ضُم إلى سجل الجلسات ما حفظه إصدار أقدم بجانبه: {sessions}.</translation>
    </message>
    <message>
        <source>Brought into the session log what was set aside while it could not be written: {sessions}.</source>
        <translation>أُدخل إلى سجل الجلسات ما حُفظ جانبًا حين تعذّرت الكتابة فيه: {sessions}.</translation>
    </message>
    <message>
        <source>What an older version kept beside the session log, as {name}, can&apos;t be joined to it now: {why}.</source>
        <translation>ما حفظه إصدار أقدم بجانب سجل الجلسات باسم {name} لا يمكن ضمه إليه الآن: {why}.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be brought up to date now: {why}. You see it as it is; what you do is kept in memory for now.</source>
        <translation>لا يمكن تحديث سجل الجلسات الآن: {why}. تراه كما هو؛ وما تفعله يُحفظ في الذاكرة مؤقتًا.</translation>
    </message>
    <message>
        <source>The session log was replaced or removed by another program while this one was running. What this program had in it was brought into the one that is there now: {sessions}.</source>
        <translation>استبدل برنامج آخر سجل الجلسات أو أزاله أثناء عمل هذا البرنامج. ما كان فيه لدى هذا البرنامج نُقل إلى السجل الموجود الآن: {sessions}.</translation>
    </message>
    <message>
        <source>Beside the session log lies {name}, which a program that syncs folders made when two machines had written. It isn&apos;t loaded. Import it to bring its sessions in, then take it away.</source>
        <translation>بجانب سجل الجلسات يوجد {name}، أنشأه برنامج لمزامنة المجلدات حين كتب جهازان معًا. لم يُحمَّل. استورده لجلب جلساته، ثم أزله.</translation>
    </message>
    <message>
        <source>The disk is full, so this session is kept in memory for now. Free some space, and it will be saved.</source>
        <translation>القرص ممتلئ، فتُحفظ هذه الجلسة في الذاكرة مؤقتًا. أفسح بعض المساحة وستُحفظ.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be read: {why}. It is left as it is; no session in it is shown for now.</source>
        <translation>لا يمكن قراءة سجل الجلسات: {why}. يُترك كما هو؛ ولا تظهر أي جلسة منه مؤقتًا.</translation>
    </message>
    <message>
        <source>The session log can&apos;t be written ({why}), so this session is kept in memory for now.</source>
        <translation>لا يمكن كتابة سجل الجلسات ({why})، فتُحفظ هذه الجلسة في الذاكرة مؤقتًا.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>برنامج آخر يستخدمه</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>الملف أو مجلده للقراءة فقط</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened, or its folder is read-only</source>
        <translation>لا يمكن فتح الملف، أو مجلده للقراءة فقط</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>ليس لديك إذن بالكتابة هناك</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>القرص يبلغ عن خطأ</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}: وُجد {found}، والمتوقع {expected}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}</source>
        <translation>{place}: المتوقع {expected}</translation>
    </message>
    <message>
        <source>{place}: found {found}; did you mean “{meant}”?</source>
        <translation>{place}: وُجد {found}؛ هل تقصد «{meant}»؟</translation>
    </message>
    <message>
        <source>{place}: did you mean “{meant}”?</source>
        <translation>{place}: هل تقصد «{meant}»؟</translation>
    </message>
    <message>
        <source>line {n}: {key}</source>
        <translation>السطر {n}: {key}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}</source>
        <translation>تتعذر قراءة {file}: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}</source>
        <translation>تتعذر الكتابة في {file}: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be moved: {why}</source>
        <translation>يتعذر نقل {file}: {why}</translation>
    </message>
    <message>
        <source>{fault}; the default, {default}, is used</source>
        <translation>{fault}؛ تُستخدم القيمة الافتراضية، {default}</translation>
    </message>
    <message>
        <source>{fault}. The defaults are used; {kept}</source>
        <translation>{fault}. تُستخدم القيم الافتراضية؛ {kept}</translation>
    </message>
    <message>
        <source>the file is kept as {name}</source>
        <translation>يُحفظ الملف باسم {name}</translation>
    </message>
    <message>
        <source>the file stays where it is ({why})</source>
        <translation>يبقى الملف في مكانه ({why})</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a table of named entries</source>
        <translation>جدول مداخل مسماة</translation>
    </message>
    <message>
        <source>a text of {least} to {longest} characters, without control characters</source>
        <translation>نص من {least} إلى {longest} حرفًا، دون محارف تحكم</translation>
    </message>
    <message>
        <source>a name of 1 to 40 small letters, digits and underscores</source>
        <translation>اسم من 1 إلى 40 من الحروف اللاتينية الصغيرة والأرقام والشرطات السفلية</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>عدد صحيح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a list of {least} to {most}, each {item}</source>
        <translation>قائمة من {least} إلى {most}، كل عنصر {item}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>واحد من {names}</translation>
    </message>
    <message>
        <source>one of the keys {names}</source>
        <translation>واحد من المفاتيح {names}</translation>
    </message>
    <message>
        <source>a name other than {names}</source>
        <translation>اسم غير {names}</translation>
    </message>
    <message>
        <source>a name that no other one has</source>
        <translation>اسم لا يحمله غيره</translation>
    </message>
    <message>
        <source>a different name for each phase of an exercise</source>
        <translation>اسم مختلف لكل مرحلة من التمرين</translation>
    </message>
    <message>
        <source>low, default and high in rising order</source>
        <translation>low وdefault وhigh بترتيب تصاعدي</translation>
    </message>
    <message>
        <source>the name of a pose: {names}</source>
        <translation>اسم وضعية جسم: {names}</translation>
    </message>
    <message>
        <source>at most {most} phases as written</source>
        <translation>عدد المراحل المكتوبة {most} على الأكثر</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>{most} على الأكثر</translation>
    </message>
    <message>
        <source>{phases} when expanded</source>
        <translation>{phases} بعد التوسيع</translation>
    </message>
    <message>
        <source>at least one exercise</source>
        <translation>تمرين واحد على الأقل</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>ملف قابل للقراءة</translation>
    </message>
    <message>
        <source>a place that can be written to</source>
        <translation>مكان يمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>a file that can be moved</source>
        <translation>ملف يمكن نقله</translation>
    </message>
    <message>
        <source>a name that no built-in routine has</source>
        <translation>اسم لا يحمله أي روتين مدمج</translation>
    </message>
    <message>
        <source>a name that is free again</source>
        <translation>اسم صار متاحًا من جديد</translation>
    </message>
    <message>
        <source>the name of a routine in the library</source>
        <translation>اسم روتين في المكتبة</translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation>TOML صالح</translation>
    </message>
    <message>
        <source>at most {version}: the file is for a newer version of this program</source>
        <translation>{version} على الأكثر: الملف لإصدار أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>another pose, which isn&apos;t built on this one</source>
        <translation>وضعية جسم أخرى غير مبنية على هذه</translation>
    </message>
    <message>
        <source>a name that no pose of the program has</source>
        <translation>اسم لا تحمله أي وضعية جسم في البرنامج</translation>
    </message>
    <message>
        <source>a place in reach; this is {far} m off</source>
        <translation>مكان في المتناول؛ هذا يبعد {far} م</translation>
    </message>
    <message>
        <source>a turn within the joint&apos;s limits</source>
        <translation>دوران ضمن حدود المفصل</translation>
    </message>
    <message>
        <source>keys of at most {parts} parts between dots</source>
        <translation>مفاتيح لا تزيد أجزاؤها بين النقاط على {parts}</translation>
    </message>
    <message>
        <source>{n} more faults</source>
        <translation>أخطاء أخرى: {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>نص بترميز UTF-8</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>بايتات ليست UTF-8</translation>
    </message>
    <message>
        <source>one of its contacts: {names}</source>
        <translation>إحدى نقاط تماسه: {names}</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>ملف عادي</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>ملف أكبر</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>{size} KiB على الأكثر</translation>
    </message>
    <message>
        <source>a hand with pole, fingers and palm, none of them [0, 0, 0]</source>
        <translation>يد فيها pole وfingers وpalm، وليس أي منها [0, 0, 0]</translation>
    </message>
    <message>
        <source>a profile that isn&apos;t in use</source>
        <translation>ملف شخصي غير مستخدم</translation>
    </message>
    <message>
        <source>no more than there are mistakes</source>
        <translation>لا أكثر من عدد الأخطاء</translation>
    </message>
    <message>
        <source>a session of at most {most} phases</source>
        <translation>جلسة من {most} مرحلة على الأكثر</translation>
    </message>
    <message>
        <source>a session of at most {most} h</source>
        <translation>جلسة لا تزيد على {most} ساعات</translation>
    </message>
    <message>
        <source>a name with a letter or digit in it, without slashes</source>
        <translation>اسم فيه حرف أو رقم، بلا شرطات مائلة</translation>
    </message>
    <message>
        <source>a name that nobody else has here</source>
        <translation>اسم لا يحمله أحد آخر هنا</translation>
    </message>
    <message>
        <source>a routine of your own: duplicate a built-in one to change it</source>
        <translation>روتين خاص بك: أنشئ نسخة من روتين مدمج لتغييره</translation>
    </message>
    <message>
        <source>any but the first one</source>
        <translation>غير الأول</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} أخرى</translation>
    </message>
    <message>
        <source>Next notice, {n} more</source>
        <translation>الإشعار التالي، {n} أخرى</translation>
    </message>
    <message>
        <source>No voice was found on this computer. eSpeak NG is a free one.</source>
        <translation>لم يُعثر على صوت متكلم في هذا الحاسوب. eSpeak NG صوت مجاني.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the routine</source>
        <translation>مخطط الروتين</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>وضعية</translation>
    </message>
    <message>
        <source>Step of getting into position</source>
        <translation>خطوة أخذ الوضعية</translation>
    </message>
    <message>
        <source>Phase once a set</source>
        <translation>مرحلة مرة في المجموعة</translation>
    </message>
    <message>
        <source>Phase of each repetition</source>
        <translation>مرحلة كل تكرار</translation>
    </message>
    <message>
        <source>Step of switching sides</source>
        <translation>خطوة تبديل الجانب</translation>
    </message>
    <message>
        <source>Step of resting</source>
        <translation>خطوة الراحة</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>شكل أسهل</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Declare a pause</source>
        <translation>إعلان استراحة</translation>
    </message>
    <message>
        <source>A week of holiday or illness doesn&apos;t break your row of weeks.</source>
        <translation>أسبوع عطلة أو مرض لا يقطع سلسلة أسابيعك.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>The week after next</source>
        <translation>الأسبوع بعد القادم</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>One</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>عشرة</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>أحد عشر</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>اثنا عشر</translation>
    </message>
    <message>
        <source>Last repetition of this set</source>
        <translation>آخر تكرار في هذه المجموعة</translation>
    </message>
    <message>
        <source>Last breath in this position</source>
        <translation>آخر نفس في هذه الوضعية</translation>
    </message>
    <message>
        <source>Hold, lungs full</source>
        <translation>اثبت، الرئتان ممتلئتان</translation>
    </message>
    <message>
        <source>Hold, lungs empty</source>
        <translation>اثبت، الرئتان فارغتان</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>اثبت</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استرح</translation>
    </message>
    <message>
        <source>Set {set} of {sets} is next</source>
        <translation>التالي: المجموعة {set} من {sets}</translation>
    </message>
    <message>
        <source>{count} of {of} is next</source>
        <translation>التالي: {count} من {of}</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>بدّل الجانب</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>التالي: {exercise}</translation>
    </message>
    <message>
        <source>You need {needs}</source>
        <translation>جهّز {needs}</translation>
    </message>
    <message>
        <source>Press a key when you are ready</source>
        <translation>اضغط مفتاحًا حين تكون جاهزًا</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>بلغت منتصف الطريق</translation>
    </message>
    <message>
        <source>And up</source>
        <translation>ثم اصعد</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>ثم انزل</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds</source>
        <translation>استرح لمدة {seconds} ثانية</translation>
    </message>
    <message>
        <source>Session complete. Well done</source>
        <translation>انتهت الجلسة. أحسنت</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Your place</source>
        <translation>مكانك</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>تحتاج إلى</translation>
    </message>
    <message>
        <source>Put the laptop beside the mat, on a low stool or box, 2 m from your eyes, and tilt it.</source>
        <translation>ضع الحاسوب المحمول بجانب السجادة، على كرسي منخفض أو صندوق، على بُعد 2 م من عينيك، وأمِله.</translation>
    </message>
    <message>
        <source>Can you read this line from the mat?</source>
        <translation>هل تقرأ هذا السطر من السجادة؟</translation>
    </message>
    <message>
        <source>Can you hear the voice from the mat?</source>
        <translation>هل تسمع الصوت من السجادة؟</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>جرّب الصوت</translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation>يتكلم …</translation>
    </message>
    <message>
        <source>Breathe in through the nose.</source>
        <translation>استنشق من الأنف.</translation>
    </message>
    <message>
        <source>There is no voice here. The screen alone tells you all you need.</source>
        <translation>لا صوت هنا. الشاشة وحدها تخبرك بكل ما يلزم.</translation>
    </message>
    <message>
        <source>If not, set a longer distance:</source>
        <translation>إن لم تقرأه، فاختر مسافة أبعد:</translation>
    </message>
    <message>
        <source>That was the voice. Too quiet, or nothing at all? Turn the sound up and try again.</source>
        <translation>كان هذا الصوت. خافت جدًا، أو لم تسمع شيئًا؟ ارفع الصوت وجرّب ثانية.</translation>
    </message>
</context>
<context>
    <name>PortionTable</name>
    <message>
        <source>No exercises are noted for this session.</source>
        <translation>لا تمارين مدوّنة لهذه الجلسة.</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} من {planned}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>المجموعة {n}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>Bridge floor</source>
        <translation>الجسر، على الأرض</translation>
    </message>
    <message>
        <source>Bridge lifted</source>
        <translation>الجسر، مرفوعًا</translation>
    </message>
    <message>
        <source>Deadlift tall</source>
        <translation>الرفعة المميتة، انتصاب</translation>
    </message>
    <message>
        <source>Deadlift hinge</source>
        <translation>الرفعة المميتة، انثناء</translation>
    </message>
    <message>
        <source>Deadlift toes tall</source>
        <translation>الرفعة المميتة بالأصابع، انتصاب</translation>
    </message>
    <message>
        <source>Deadlift toes hinge</source>
        <translation>الرفعة المميتة بالأصابع، انثناء</translation>
    </message>
    <message>
        <source>Deadlift wall tall</source>
        <translation>الرفعة المميتة عند الحائط، انتصاب</translation>
    </message>
    <message>
        <source>Deadlift wall hinge</source>
        <translation>الرفعة المميتة عند الحائط، انثناء</translation>
    </message>
    <message>
        <source>Lunge straight</source>
        <translation>اندفاع مستقيم</translation>
    </message>
    <message>
        <source>Lunge straight tuck</source>
        <translation>اندفاع مستقيم، حوض مطوي</translation>
    </message>
    <message>
        <source>Lunge straight bend</source>
        <translation>اندفاع مستقيم، ميل</translation>
    </message>
    <message>
        <source>Lunge straight deep 1</source>
        <translation>اندفاع مستقيم، عميق 1</translation>
    </message>
    <message>
        <source>Lunge straight deep 2</source>
        <translation>اندفاع مستقيم، عميق 2</translation>
    </message>
    <message>
        <source>Lunge straight deep 3</source>
        <translation>اندفاع مستقيم، عميق 3</translation>
    </message>
    <message>
        <source>Lunge out</source>
        <translation>اندفاع للخارج</translation>
    </message>
    <message>
        <source>Lunge out tuck</source>
        <translation>اندفاع للخارج، حوض مطوي</translation>
    </message>
    <message>
        <source>Lunge out bend</source>
        <translation>اندفاع للخارج، ميل</translation>
    </message>
    <message>
        <source>Lunge out deep 1</source>
        <translation>اندفاع للخارج، عميق 1</translation>
    </message>
    <message>
        <source>Lunge out deep 2</source>
        <translation>اندفاع للخارج، عميق 2</translation>
    </message>
    <message>
        <source>Lunge out deep 3</source>
        <translation>اندفاع للخارج، عميق 3</translation>
    </message>
    <message>
        <source>Lunge in</source>
        <translation>اندفاع للداخل</translation>
    </message>
    <message>
        <source>Lunge in tuck</source>
        <translation>اندفاع للداخل، حوض مطوي</translation>
    </message>
    <message>
        <source>Lunge in bend</source>
        <translation>اندفاع للداخل، ميل</translation>
    </message>
    <message>
        <source>Lunge in deep 1</source>
        <translation>اندفاع للداخل، عميق 1</translation>
    </message>
    <message>
        <source>Lunge in deep 2</source>
        <translation>اندفاع للداخل، عميق 2</translation>
    </message>
    <message>
        <source>Lunge in deep 3</source>
        <translation>اندفاع للداخل، عميق 3</translation>
    </message>
    <message>
        <source>Lunge wide</source>
        <translation>اندفاع واسع</translation>
    </message>
    <message>
        <source>Learn level</source>
        <translation>تعلّم: حوض مستوٍ</translation>
    </message>
    <message>
        <source>Learn tipped</source>
        <translation>تعلّم: حوض مائل</translation>
    </message>
    <message>
        <source>Learn flared</source>
        <translation>تعلّم: أضلاع بارزة</translation>
    </message>
    <message>
        <source>Learn seated</source>
        <translation>تعلّم: جلوس</translation>
    </message>
    <message>
        <source>Learn heel up</source>
        <translation>تعلّم: كعب مرفوع</translation>
    </message>
    <message>
        <source>Learn leg forward</source>
        <translation>تعلّم: ساق للأمام</translation>
    </message>
    <message>
        <source>Learn leg back</source>
        <translation>تعلّم: ساق للخلف</translation>
    </message>
    <message>
        <source>Learn bent</source>
        <translation>تعلّم: مثني</translation>
    </message>
    <message>
        <source>Learn folded</source>
        <translation>تعلّم: منطوٍ</translation>
    </message>
    <message>
        <source>Mistake bridge arched</source>
        <translation>خطأ: جسر مقوّس</translation>
    </message>
    <message>
        <source>Mistake lunge arched</source>
        <translation>خطأ: اندفاع مقوّس</translation>
    </message>
    <message>
        <source>Mistake deadlift twisted</source>
        <translation>خطأ: رفعة مميتة ملتوية</translation>
    </message>
    <message>
        <source>Mistake deadlift locked</source>
        <translation>خطأ: رفعة مميتة، ركبة مقفلة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وقوف</translation>
    </message>
    <message>
        <source>Standing weight</source>
        <translation>وقوف مع الوزن</translation>
    </message>
    <message>
        <source>Rest standing</source>
        <translation>راحة وقوفًا</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>جثوّ على الركبة</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>استلقاء</translation>
    </message>
</context>
<context>
    <name>PoseChooser</name>
    <message>
        <source>Choose a pose</source>
        <translation>اختر وضعية الجسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>وضعية أخرى للتكرار التالي</translation>
    </message>
    <message>
        <source>One pose less</source>
        <translation>إنقاص وضعية</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Calm</source>
        <translation>هدوء</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>رنين</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>متساوٍ</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moment of the routine</source>
        <translation>لحظة من الروتين</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} من {of}</translation>
    </message>
    <message>
        <source>set {n} of {of}</source>
        <translation>المجموعة {n} من {of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who practises?</source>
        <translation>من يتدرب؟</translation>
    </message>
    <message>
        <source>Each person has settings, choices, routines and a log of their own.</source>
        <translation>لكل شخص إعداداته وخياراته وروتيناته وسجله.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>practises now</source>
        <translation>يتدرب الآن</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>اسم جديد بدل {name}</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>اسم شخص جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>المتوقع {right}</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people here; settings and log are kept aside.</source>
        <translation>لم يعد «{name}» بين الأشخاص هنا؛ الإعدادات والسجل محفوظة جانبًا.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the voice</source>
        <translation>جارٍ تحضير الصوت</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Breathe in</source>
        <translation>استنشق</translation>
    </message>
    <message>
        <source>A line to read from the mat</source>
        <translation>سطر يُقرأ من السجادة</translation>
    </message>
</context>
<context>
    <name>ReminderNote</name>
    <message>
        <source>Save as a calendar file…</source>
        <translation>حفظ كملف تقويم…</translation>
    </message>
    <message>
        <source>At most one a day, and none once the week&apos;s goal is reached, after a session, or in a week of pause. To be reminded while the program is closed, put it into your calendar.</source>
        <translation>واحد في اليوم على الأكثر، ولا شيء بعد بلوغ هدف الأسبوع، أو بعد جلسة، أو في أسبوع استراحة. لتُذكَّر والبرنامج مغلق، ضعه في تقويمك.</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications from the program, so it can&apos;t remind you itself. Save the reminder as a calendar file instead, and open it with your calendar.</source>
        <translation>سطح المكتب هذا لا يعرض إشعارات البرنامج، فلا يمكنه تذكيرك بنفسه. احفظ التذكير كملف تقويم وافتحه بتقويمك.</translation>
    </message>
    <message>
        <source>Save the reminder for your calendar</source>
        <translation>حفظ التذكير لتقويمك</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A good moment for your session of %n minutes, if it suits you.</source>
        <translation>
            <numerusform>وقت مناسب لجلستك (أقل من دقيقة)، إن ناسبك.</numerusform>
            <numerusform>وقت مناسب لجلستك (دقيقة واحدة)، إن ناسبك.</numerusform>
            <numerusform>وقت مناسب لجلستك (دقيقتان)، إن ناسبك.</numerusform>
            <numerusform>وقت مناسب لجلستك (%n دقائق)، إن ناسبك.</numerusform>
            <numerusform>وقت مناسب لجلستك (%n دقيقة)، إن ناسبك.</numerusform>
            <numerusform>وقت مناسب لجلستك (%n دقيقة)، إن ناسبك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day of the week first.</source>
        <translation>اختر يومًا من الأسبوع أولًا.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>تعذرت كتابة {file}: {why}</translation>
    </message>
    <message>
        <source>Written: {file}. Open it with your calendar.</source>
        <translation>كُتب: {file}. افتحه بتقويمك.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n sessions: {endings}. {length} of exercise in all.</source>
        <translation>
            <numerusform>لا جلسات: {endings}. {length} من التمرين إجمالًا.</numerusform>
            <numerusform>جلسة واحدة: {endings}. {length} من التمرين إجمالًا.</numerusform>
            <numerusform>جلستان: {endings}. {length} من التمرين إجمالًا.</numerusform>
            <numerusform>%n جلسات: {endings}. {length} من التمرين إجمالًا.</numerusform>
            <numerusform>%n جلسة: {endings}. {length} من التمرين إجمالًا.</numerusform>
            <numerusform>%n جلسة: {endings}. {length} من التمرين إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>سجل الجلسات</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>There is no session in this period.</source>
        <translation>لا توجد جلسة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Tightness and effort are what the person said, from 0 (none) to 10; a dash where nothing was said. Done and planned are repetitions or breaths. Rehearsals are left out.</source>
        <translation>الشد والجهد كما ذكرهما الشخص، من 0 (لا شيء) إلى 10؛ وشرطة حيث لم يُذكر شيء. المنجز والمخطط تكرارات أو أنفاس. التجارب مستبعدة.</translation>
    </message>
    <message>
        <source>How tight before a session (dot) and after it (ring), 0 to 10</source>
        <translation>الشد قبل الجلسة (نقطة) وبعدها (حلقة)، من 0 إلى 10</translation>
    </message>
    <message>
        <source>How tight before the sessions of each week, on average, 0 to 10</source>
        <translation>متوسط الشد قبل جلسات كل أسبوع، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Nothing was said about tightness.</source>
        <translation>لم يُذكر شيء عن الشد.</translation>
    </message>
    <message>
        <source>A session changes it by {drop} on average.</source>
        <translation>تغيّره الجلسة بمقدار {drop} في المتوسط.</translation>
    </message>
    <message>
        <source>By exercise and side</source>
        <translation>حسب التمرين والجانب</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>المنجز من المخطط</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} من {planned}</translation>
    </message>
    <message>
        <source>From the person&apos;s own log in the program Hamstring, {day}</source>
        <translation>من سجل الشخص نفسه في برنامج Hamstring، {day}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>صفحة {page} من {count}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Tight before</source>
        <translation>الشد قبل</translation>
    </message>
    <message>
        <source>Tight after</source>
        <translation>الشد بعد</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>For a physical therapist</source>
        <translation>لأخصائي العلاج الطبيعي</translation>
    </message>
    <message>
        <source>Pages to print or send (PDF): sums by exercise and side, how tight it was over time, and every session with its ending, scores and note. The name is left blank, to be filled in by hand.</source>
        <translation>صفحات للطباعة أو الإرسال (PDF): المجاميع حسب التمرين والجانب، والشد عبر الزمن، وكل جلسة بنهايتها ودرجاتها وملاحظتها. يُترك الاسم فارغًا ليُملأ باليد.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>أيام من اختيارك</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>Desk break</source>
        <translation>استراحة المكتب</translation>
    </message>
    <message>
        <source>After long sitting: the front of the hips, then one set of the deadlift. One set is fewer than the two to three of the full practice; this is a break, not a replacement for it.</source>
        <translation>بعد جلوس طويل: مقدمة الوركين، ثم مجموعة واحدة من الرفعة المميتة. مجموعة واحدة أقل من المجموعتين أو الثلاث في التمرين الكامل؛ هذه استراحة ولا تغني عنه.</translation>
    </message>
    <message>
        <source>Three-way hip flexor release</source>
        <translation>تحرير ثني الورك الثلاثي</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>ثني الورك</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>مستقيمة</translation>
    </message>
    <message>
        <source>Right knee on pad</source>
        <translation>الركبة اليمنى على الوسادة</translation>
    </message>
    <message>
        <source>Tall, hands on hips</source>
        <translation>انتصب، اليدان على الوركين</translation>
    </message>
    <message>
        <source>Breathe out and tuck</source>
        <translation>ازفر واطوِ الحوض</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat, right hip stretches</source>
        <translation>العصعص لأسفل، أسفل الظهر مسطح، الورك الأيمن يتمدد</translation>
    </message>
    <message>
        <source>Breathe out. Tailbone down, low back flat.</source>
        <translation>ازفر. أنزل العصعص، سطّح الظهر.</translation>
    </message>
    <message>
        <source>Right arm overhead</source>
        <translation>الذراع اليمنى فوق الرأس</translation>
    </message>
    <message>
        <source>Bend to the left</source>
        <translation>مِل إلى اليسار</translation>
    </message>
    <message>
        <source>Right arm up, bend left.</source>
        <translation>الذراع اليمنى لأعلى، مِل يسارًا.</translation>
    </message>
    <message>
        <source>Breathe in, grow tall</source>
        <translation>استنشق واستطل</translation>
    </message>
    <message>
        <source>Right arm long, pelvis stays tucked</source>
        <translation>الذراع اليمنى ممدودة، الحوض يبقى مطويًا</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>استنشق واستطل.</translation>
    </message>
    <message>
        <source>Breathe out, bend left</source>
        <translation>ازفر، مِل يسارًا</translation>
    </message>
    <message>
        <source>Left ribs down, right hip stretches</source>
        <translation>الأضلاع اليسرى لأسفل، الورك الأيمن يتمدد</translation>
    </message>
    <message>
        <source>Breathe out. Left ribs down, bend deeper.</source>
        <translation>ازفر. الأضلاع اليسرى لأسفل، مِل أكثر.</translation>
    </message>
    <message>
        <source>Feel the front of the right hip stretch.</source>
        <translation>اشعر بتمدد مقدمة الورك الأيمن.</translation>
    </message>
    <message>
        <source>Wide, rotated out</source>
        <translation>واسعة، دوران خارجي</translation>
    </message>
    <message>
        <source>4 to 6 inches (10 to 15 cm) to the left</source>
        <translation>من 10 إلى 15 سم إلى اليسار</translation>
    </message>
    <message>
        <source>Turn knee clockwise</source>
        <translation>استدر باتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>Right foot goes behind you, to the left</source>
        <translation>القدم اليمنى تنتقل خلفك، إلى اليسار</translation>
    </message>
    <message>
        <source>Tuck, then bend left</source>
        <translation>اطوِ الحوض، مِل يسارًا</translation>
    </message>
    <message>
        <source>Breathe in, right arm long.</source>
        <translation>استنشق، الذراع اليمنى ممدودة.</translation>
    </message>
    <message>
        <source>Wide, rotated in</source>
        <translation>واسعة، دوران داخلي</translation>
    </message>
    <message>
        <source>Turn counter-clockwise</source>
        <translation>استدر عكس اتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>Left foot in front, hands on hips</source>
        <translation>القدم اليسرى أمامك، اليدان على الوركين</translation>
    </message>
    <message>
        <source>Right knee on the pad, left foot in front, hands on hips.</source>
        <translation>الركبة اليمنى على الوسادة، القدم اليسرى أمامك، اليدان على الوركين.</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat</source>
        <translation>العصعص لأسفل، أسفل الظهر مسطح</translation>
    </message>
    <message>
        <source>Breathe out and tuck.</source>
        <translation>ازفر واطوِ الحوض.</translation>
    </message>
    <message>
        <source>Kneel in a lunge: left foot in front, right knee on the pad, under the hip.</source>
        <translation>اجثُ في وضعية الاندفاع: القدم اليسرى أمامك، والركبة اليمنى على الوسادة، تحت الورك.</translation>
    </message>
    <message>
        <source>Curl the right toes under. Torso upright, hands on hips.</source>
        <translation>اثنِ أصابع القدم اليمنى تحتها. الجذع منتصب، اليدان على الوركين.</translation>
    </message>
    <message>
        <source>Breathe out: ribs down, tailbone curls down, low back flat, until the front of the right hip stretches.</source>
        <translation>ازفر: الأضلاع لأسفل، العصعص يلتف لأسفل، أسفل الظهر مسطح، حتى تتمدد مقدمة الورك الأيمن.</translation>
    </message>
    <message>
        <source>Reach the right arm overhead and bend to the left.</source>
        <translation>مُدّ الذراع اليمنى فوق الرأس ومِل إلى اليسار.</translation>
    </message>
    <message>
        <source>Arching the low back: keep the pelvis tucked while you bend.</source>
        <translation>تقويس أسفل الظهر: أبقِ الحوض مطويًا وأنت تميل.</translation>
    </message>
    <message>
        <source>Hip flexors that let go let the pelvis come back to neutral, and the hamstrings are no longer pulled from the front.</source>
        <translation>حين ترتخي عضلات ثني الورك يعود الحوض إلى وضعه المحايد، ولا تعود عضلات الفخذ الخلفية مشدودة من الأمام.</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>الورك الأيمن</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>الرفعة المميتة بساق واحدة</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>الرفعة المميتة</translation>
    </message>
    <message>
        <source>one dumbbell or kettlebell</source>
        <translation>دمبل أو كيتل بل</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وقوف</translation>
    </message>
    <message>
        <source>One dumbbell or kettlebell</source>
        <translation>دمبل أو كيتل بل</translation>
    </message>
    <message>
        <source>Pad under right knee</source>
        <translation>وسادة تحت الركبة اليمنى</translation>
    </message>
    <message>
        <source>A pad or a folded towel; left foot in front</source>
        <translation>وسادة أو منشفة مطوية؛ القدم اليسرى أمامك</translation>
    </message>
    <message>
        <source>Right knee on the pad or folded towel. Left foot in front.</source>
        <translation>الركبة اليمنى على الوسادة، اليسرى أمامك.</translation>
    </message>
    <message>
        <source>Torso upright, knee under the hip, toes curled under</source>
        <translation>الجذع منتصب، الركبة تحت الورك، أصابع القدم مثنية</translation>
    </message>
    <message>
        <source>Knee under the hip, toes curled under. Upright, hands on hips.</source>
        <translation>الركبة تحت الورك، الأصابع مثنية، انتصب.</translation>
    </message>
    <message>
        <source>Three slow breaths in each of three positions, each counted as you breathe in; then the same on the other side.</source>
        <translation>ثلاثة أنفاس بطيئة في كل من الوضعيات الثلاث، يُعدّ كل نفس عند الشهيق؛ ثم مثلها على الجانب الآخر.</translation>
    </message>
    <message>
        <source>Take the dumbbell or kettlebell in the left hand.</source>
        <translation>أمسك الدمبل أو الكيتل بل باليد اليسرى.</translation>
    </message>
    <message>
        <source>Stand on right leg</source>
        <translation>قف على الساق اليمنى</translation>
    </message>
    <message>
        <source>Tall, knee softly bent, core engaged</source>
        <translation>انتصب، الركبة مثنية قليلًا، الجذع مشدود</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>قف منتصبًا على الساق اليمنى، الركبة مثنية قليلًا، الجذع مشدود.</translation>
    </message>
    <message>
        <source>Hips back, hinge</source>
        <translation>الحوض للخلف وانثنِ</translation>
    </message>
    <message>
        <source>Left leg lifts straight behind</source>
        <translation>الساق اليسرى ترتفع ممدودة خلفك</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw</source>
        <translation>الجذع والساق معًا، كالميزان</translation>
    </message>
    <message>
        <source>Spine neutral</source>
        <translation>العمود الفقري محايد</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches</source>
        <translation>توقف حيث تتمدد عضلة الفخذ الخلفية</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw.</source>
        <translation>الجذع والساق معًا، كالميزان.</translation>
    </message>
    <message>
        <source>Spine neutral.</source>
        <translation>العمود الفقري محايد.</translation>
    </message>
    <message>
        <source>Stop where it stretches.</source>
        <translation>توقف حيث تشعر بالتمدد.</translation>
    </message>
    <message>
        <source>The right hamstring stretches</source>
        <translation>الفخذ اليمنى تتمدد من الخلف</translation>
    </message>
    <message>
        <source>Drive up tall</source>
        <translation>انهض منتصبًا</translation>
    </message>
    <message>
        <source>Right heel presses</source>
        <translation>الكعب الأيمن يضغط</translation>
    </message>
    <message>
        <source>Squeeze the glute at the top</source>
        <translation>شدّ عضلات الأرداف في الأعلى</translation>
    </message>
    <message>
        <source>Out, drive up tall.</source>
        <translation>ازفر وانهض منتصبًا.</translation>
    </message>
    <message>
        <source>Up, press the right heel.</source>
        <translation>ادفع بالكعب الأيمن.</translation>
    </message>
    <message>
        <source>Up, squeeze the glute.</source>
        <translation>شدّ الأرداف.</translation>
    </message>
    <message>
        <source>Change hands</source>
        <translation>بدّل اليد</translation>
    </message>
    <message>
        <source>Weight in the left hand.</source>
        <translation>الوزن في اليد اليسرى.</translation>
    </message>
    <message>
        <source>Knee softly bent, core engaged</source>
        <translation>الركبة مثنية قليلًا، الجذع مشدود</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee soft.</source>
        <translation>قف منتصبًا على الساق اليمنى، الركبة مثنية قليلًا.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استرح</translation>
    </message>
    <message>
        <source>Both feet down, weight down</source>
        <translation>القدمان والوزن على الأرض</translation>
    </message>
    <message>
        <source>Both feet down, put the weight down.</source>
        <translation>القدمان على الأرض، ضع الوزن أرضًا.</translation>
    </message>
    <message>
        <source>Stand tall, weight on the right leg, that knee softly bent, core engaged.</source>
        <translation>قف منتصبًا وثقلك على الساق اليمنى، ركبتها مثنية قليلًا، الجذع مشدود.</translation>
    </message>
    <message>
        <source>Hold the dumbbell or kettlebell in the left hand, opposite to the standing leg.</source>
        <translation>أمسك الدمبل أو الكيتل بل باليد اليسرى، عكس ساق الارتكاز.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge; torso and left leg move as one, like a seesaw; spine neutral.</source>
        <translation>ادفع الحوض للخلف وانثنِ؛ الجذع والساق اليسرى يتحركان معًا كالميزان؛ العمود الفقري محايد.</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches, then drive through the right heel back to tall and squeeze the glute.</source>
        <translation>توقف حيث تتمدد عضلة الفخذ الخلفية، ثم ادفع بالكعب الأيمن حتى تنتصب وشدّ عضلات الأرداف.</translation>
    </message>
    <message>
        <source>Twisting the torso: both hips face the floor.</source>
        <translation>لفّ الجذع: الوركان كلاهما نحو الأرض.</translation>
    </message>
    <message>
        <source>Locking the standing knee: keep it softly bent.</source>
        <translation>قفل ركبة الارتكاز: أبقها مثنية قليلًا.</translation>
    </message>
    <message>
        <source>Strength through the whole length of the muscle teaches the nervous system that long is safe.</source>
        <translation>القوة على كامل طول العضلة تعلّم الجهاز العصبي أن الطول آمن.</translation>
    </message>
    <message>
        <source>Put the weight down</source>
        <translation>ضع الوزن على الأرض</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>أصابع القدم على الأرض</translation>
    </message>
    <message>
        <source>The toes of the free foot stay lightly on the floor behind, without weight.</source>
        <translation>تبقى أصابع القدم الحرة على الأرض خلفك بخفة، دون ثقل.</translation>
    </message>
    <message>
        <source>Left toes on the floor behind, without weight</source>
        <translation>أصابع القدم اليسرى على الأرض خلفك، دون ثقل</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged. Left toes lightly on the floor behind.</source>
        <translation>قف منتصبًا على الساق اليمنى، الركبة مثنية قليلًا، الجذع مشدود. أصابع القدم اليسرى على الأرض خلفك بخفة.</translation>
    </message>
    <message>
        <source>Stand on the right leg, left toes lightly on the floor behind.</source>
        <translation>قف على الساق اليمنى، أصابع القدم اليسرى على الأرض خلفك بخفة.</translation>
    </message>
    <message>
        <source>Left toes slide back, no weight on them</source>
        <translation>أصابع القدم اليسرى تنزلق للخلف، دون ثقل</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>اليد على الحائط</translation>
    </message>
    <message>
        <source>The free hand holds a wall or something sturdy.</source>
        <translation>اليد الحرة تستند إلى حائط أو شيء ثابت.</translation>
    </message>
    <message>
        <source>a wall or something sturdy to hold</source>
        <translation>حائط أو شيء ثابت</translation>
    </message>
    <message>
        <source>Right hand on wall</source>
        <translation>اليد اليمنى على الحائط</translation>
    </message>
    <message>
        <source>Stand on the right leg, knee softly bent</source>
        <translation>قف على الساق اليمنى، الركبة مثنية قليلًا</translation>
    </message>
    <message>
        <source>Right hand on a wall or something sturdy. Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>اليد اليمنى على حائط أو شيء ثابت. قف منتصبًا على الساق اليمنى، الركبة مثنية قليلًا، الجذع مشدود.</translation>
    </message>
    <message>
        <source>Stand on the right leg</source>
        <translation>قف على الساق اليمنى</translation>
    </message>
    <message>
        <source>Right hand on the wall, stand on the right leg.</source>
        <translation>اليد اليمنى على الحائط، قف على الساق اليمنى.</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>الساق اليمنى</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>استشر طبيبًا أو أخصائي علاج طبيعي قبل أن تبدأ شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>توقف فورًا إذا شعرت بأي ألم. المفتاح P أو الزر «ألم: توقف» ينهي الجلسة في أي لحظة.</translation>
    </message>
    <message>
        <source>Sitting keeps hip flexors short</source>
        <translation>الجلوس يقصّر عضلات ثني الورك</translation>
    </message>
    <message>
        <source>Sitting, cycling and running tighten the hip flexors at the front of the hip. They are still short when you stand up.</source>
        <translation>الجلوس وركوب الدراجة والجري تشدّ عضلات ثني الورك في مقدمة الورك. وتبقى قصيرة حين تقف.</translation>
    </message>
    <message>
        <source>The pelvis tips forward</source>
        <translation>الحوض يميل للأمام</translation>
    </message>
    <message>
        <source>Tight is often not short</source>
        <translation>المشدود ليس قصيرًا غالبًا</translation>
    </message>
    <message>
        <source>Hamstrings that always feel tight are often not short at all. They run from the pelvis to below the knee; they bend the knee, extend the hip and help to hold the pelvis level.</source>
        <translation>عضلات الفخذ الخلفية التي تبدو مشدودة دائمًا ليست قصيرة في الغالب. تمتد من الحوض إلى ما تحت الركبة؛ تثني الركبة وتمدّ الورك وتساعد في إبقاء الحوض مستويًا.</translation>
    </message>
    <message>
        <source>Gentle first week</source>
        <translation>أسبوع أول لطيف</translation>
    </message>
    <message>
        <source>All three exercises to get to know them: two sets of the bridge instead of three to five, one of the deadlift instead of two to three, with the toes on the floor. Fewer than the full practice; move on when it feels easy.</source>
        <translation>التمارين الثلاثة للتعرف عليها: مجموعتان من الجسر بدلًا من ثلاث إلى خمس، ومجموعة واحدة من الرفعة المميتة بدلًا من اثنتين أو ثلاث، وأصابع القدم على الأرض. أقل من التمرين الكامل؛ انتقل إليه حين تجده سهلًا.</translation>
    </message>
    <message>
        <source>Breathing bridge with hip lift</source>
        <translation>جسر التنفس مع رفع الحوض</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>الجسر</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>سجادة تمرين</translation>
    </message>
    <message>
        <source>Take a block or a rolled towel. Lie on your back on the mat, knees bent, feet on the floor, hip-width apart.</source>
        <translation>خذ مكعبًا أو منشفة ملفوفة. استلقِ على ظهرك على السجادة، اثنِ ركبتيك، قدماك بعرض الحوض.</translation>
    </message>
    <message>
        <source>Block or rolled towel between your knees. Each lift counts as one.</source>
        <translation>المكعب أو المنشفة الملفوفة بين ركبتيك. كل رفعة تكرار واحد.</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>على الظهر</translation>
    </message>
    <message>
        <source>Tight hip flexors tip the pelvis forward: anterior tilt. The hamstrings are attached to the pelvis, so they are pulled long and brace even when you just stand.</source>
        <translation>عضلات ثني الورك المشدودة تميل بالحوض للأمام: الميل الأمامي. وعضلات الفخذ الخلفية متصلة بالحوض، فتُشدّ طولًا وتتصلب حتى وأنت واقف فقط.</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>استلقِ على ظهرك</translation>
    </message>
    <message>
        <source>Block between knees</source>
        <translation>المكعب بين الركبتين</translation>
    </message>
    <message>
        <source>A foam block or a rolled towel</source>
        <translation>مكعب إسفنجي أو منشفة ملفوفة</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>استنشق</translation>
    </message>
    <message>
        <source>Through the nose, hips down, ribs wide</source>
        <translation>من الأنف، الحوض على الأرض، الأضلاع متسعة</translation>
    </message>
    <message>
        <source>Breathe out and lift</source>
        <translation>ازفر وارفع الحوض</translation>
    </message>
    <message>
        <source>Hips up 3 to 4 inches (8 to 10 cm)</source>
        <translation>الحوض لأعلى من 8 إلى 10 سم</translation>
    </message>
    <message>
        <source>All the way out, ribs down</source>
        <translation>أخرج الهواء كله، الأضلاع لأسفل</translation>
    </message>
    <message>
        <source>Heels press, glutes lift</source>
        <translation>الكعبان يضغطان، الأرداف ترفع الحوض</translation>
    </message>
    <message>
        <source>Not too high: no arch in the back</source>
        <translation>لا ترفع كثيرًا: لا تقوّس الظهر</translation>
    </message>
    <message>
        <source>Core firm, hips up 3 to 4 inches</source>
        <translation>الجذع مشدود، الحوض لأعلى من 8 إلى 10 سم</translation>
    </message>
    <message>
        <source>Breathe out all the way, and lift the hips three to four inches.</source>
        <translation>أخرج الهواء كله، وارفع الحوض من ثمانية إلى عشرة سنتيمترات.</translation>
    </message>
    <message>
        <source>Ribs down, core firm. Eight to ten centimetres, no more.</source>
        <translation>الأضلاع لأسفل، الجذع مشدود. من ثمانية إلى عشرة سنتيمترات، لا أكثر.</translation>
    </message>
    <message>
        <source>Press the heels down. The glutes lift.</source>
        <translation>اضغط بالكعبين لأسفل. الأرداف ترفع الحوض.</translation>
    </message>
    <message>
        <source>Not too high. Don&apos;t arch the back.</source>
        <translation>لا ترفع كثيرًا. لا تقوّس الظهر.</translation>
    </message>
    <message>
        <source>Breathe in and lower</source>
        <translation>استنشق وأنزل الحوض</translation>
    </message>
    <message>
        <source>Hips back to the floor, ribs wide</source>
        <translation>الحوض يعود إلى الأرض، الأضلاع متسعة</translation>
    </message>
    <message>
        <source>In, and down.</source>
        <translation>استنشق وأنزل.</translation>
    </message>
    <message>
        <source>Lie on your back on the mat.</source>
        <translation>استلقِ على ظهرك على السجادة.</translation>
    </message>
    <message>
        <source>Bend your knees and put your feet on the floor, hip-width apart.</source>
        <translation>اثنِ ركبتيك وضع قدميك على الأرض، بعرض الحوض.</translation>
    </message>
    <message>
        <source>Hold the block or the rolled towel between your knees.</source>
        <translation>أمسك المكعب أو المنشفة الملفوفة بين ركبتيك.</translation>
    </message>
    <message>
        <source>Breathe in first. Then each lift, on a breath out, counts as one; the breath in that lowers the hips belongs to it.</source>
        <translation>استنشق أولًا. ثم كل رفعة مع الزفير تكرار واحد؛ والشهيق الذي يُنزل الحوض جزء منه.</translation>
    </message>
    <message>
        <source>Lifting too high and arching the back: 3 to 4 inches (8 to 10 cm) are enough.</source>
        <translation>الرفع العالي وتقويس الظهر: يكفي من 8 إلى 10 سم.</translation>
    </message>
    <message>
        <source>Breathing with the diaphragm and lifting only a little builds strength and balance, brings ribs and pelvis back over each other, and lets protective tension go.</source>
        <translation>التنفس بالحجاب الحاجز مع رفع قليل يبني القوة والتوازن، ويعيد الأضلاع فوق الحوض، ويزيل الشد الوقائي.</translation>
    </message>
    <message>
        <source>Single-leg deadlift, toes down</source>
        <translation>الرفعة المميتة، أصابع القدم أرضًا</translation>
    </message>
    <message>
        <source>Keep the toes of the left foot lightly on the floor behind, without weight.</source>
        <translation>أبقِ أصابع القدم اليسرى على الأرض خلفك بخفة، دون ثقل.</translation>
    </message>
    <message>
        <source>Push the hips back and hinge, spine neutral.</source>
        <translation>ادفع الحوض للخلف وانثنِ، العمود الفقري محايد.</translation>
    </message>
    <message>
        <source>Breath comes first</source>
        <translation>النفس أولًا</translation>
    </message>
    <message>
        <source>Slow, controlled breathing brings ribs and pelvis over each other, lets the core stabilise, and tells the nervous system that it may let go.</source>
        <translation>التنفس البطيء المتحكم فيه يضع الأضلاع فوق الحوض، ويتيح للجذع أن يثبت، ويخبر الجهاز العصبي أن بوسعه الارتخاء.</translation>
    </message>
    <message>
        <source>Why stretching backfires</source>
        <translation>لماذا يأتي التمديد بنتيجة عكسية</translation>
    </message>
    <message>
        <source>So tightness is the symptom. Stretching a muscle that is already long can strain it, and can make the nervous system hold on harder.</source>
        <translation>فالشد إذن هو العَرَض. وتمديد عضلة طويلة أصلًا قد يجهدها، وقد يجعل الجهاز العصبي يتشبث أكثر.</translation>
    </message>
    <message>
        <source>Three exercises, three times a week</source>
        <translation>ثلاثة تمارين، ثلاث مرات في الأسبوع</translation>
    </message>
    <message>
        <source>The bridge joins breath and glutes, the hip flexor release frees the front of the hips, the deadlift makes the hamstrings strong at full length. Do them one after the other, three times a week.</source>
        <translation>الجسر يجمع بين النفس وعضلات الأرداف، وتحرير عضلات ثني الورك يحرر مقدمة الوركين، والرفعة المميتة تقوّي عضلات الفخذ الخلفية على كامل طولها. أدِّها واحدًا تلو الآخر، ثلاث مرات في الأسبوع.</translation>
    </message>
    <message>
        <source>Hamstring release</source>
        <translation>تحرير عضلات الفخذ الخلفية</translation>
    </message>
    <message>
        <source>Breath first, then the front of the hips, then strength: three exercises for hamstrings that always feel tight.</source>
        <translation>النفس أولًا، ثم مقدمة الوركين، ثم القوة: ثلاثة تمارين لعضلات فخذ خلفية تبدو مشدودة دائمًا.</translation>
    </message>
    <message>
        <source>Sleepy glutes</source>
        <translation>عضلات أرداف خاملة</translation>
    </message>
    <message>
        <source>When the glutes, which extend the hip, are weak, hamstrings and lower back have to do their work as well: more tension.</source>
        <translation>حين تضعف عضلات الأرداف التي تمدّ الورك، تضطر عضلات الفخذ الخلفية وأسفل الظهر إلى القيام بعملها أيضًا: شد أكثر.</translation>
    </message>
    <message>
        <source>Five-minute reset</source>
        <translation>استعادة في خمس دقائق</translation>
    </message>
    <message>
        <source>Breath and bridge only, four sets in about five minutes: slow breathing, small lifts, then back to your day.</source>
        <translation>النفس والجسر فقط، أربع مجموعات في نحو خمس دقائق: تنفس بطيء، رفعات صغيرة، ثم عُد إلى يومك.</translation>
    </message>
    <message>
        <source>Up, left foot wider</source>
        <translation>انهض، اليسرى أبعد</translation>
    </message>
    <message>
        <source>Up. Left foot four to six inches wider, ten to fifteen centimetres.</source>
        <translation>اليسرى أبعد عشرة إلى خمسة عشر سنتيمترًا.</translation>
    </message>
    <message>
        <source>Tuck, arm up, bend left.</source>
        <translation>اطوِ وارفع، مِل يسارًا.</translation>
    </message>
    <message>
        <source>Come up; right foot out to the right, as far as is comfortable</source>
        <translation>انهض؛ القدم اليمنى للخارج إلى اليمين، بقدر ما يريحك</translation>
    </message>
    <message>
        <source>Up, stay wide. Turn on the right knee counter-clockwise, right foot out to the right, as far as is comfortable.</source>
        <translation>انهض، أبقِ التباعد. لفّ اليمنى يمينًا عكس اتجاه عقارب الساعة، بقدر ما يريحك.</translation>
    </message>
    <message>
        <source>Turn on the right knee clockwise, foot behind you.</source>
        <translation>اليمنى خلفك باتجاه عقارب الساعة.</translation>
    </message>
    <message>
        <source>Weight in left hand</source>
        <translation>الوزن في اليد اليسرى</translation>
    </message>
    <message>
        <source>a pad or a folded towel to put under the knee</source>
        <translation>وسادة أو منشفة مطوية</translation>
    </message>
    <message>
        <source>Breathe in. Hips back, left leg lifts.</source>
        <translation>الحوض والساق اليسرى للخلف.</translation>
    </message>
    <message>
        <source>Breathe in. Hips and left toes back.</source>
        <translation>الحوض واليسرى للخلف.</translation>
    </message>
    <message>
        <source>Turn around, change hands</source>
        <translation>استدر وبدّل اليد</translation>
    </message>
    <message>
        <source>Turn around. Weight in the left hand.</source>
        <translation>استدر. الوزن في اليد اليسرى.</translation>
    </message>
    <message>
        <source>a foam yoga block or a rolled towel to hold between the knees</source>
        <translation>مكعب يوغا إسفنجي أو منشفة ملفوفة بين الركبتين</translation>
    </message>
    <message>
        <source>Block or towel ready; knees bent, feet hip-width apart</source>
        <translation>المكعب أو المنشفة بقربك؛ الركبتان مثنيتان، القدمان بعرض الحوض</translation>
    </message>
    <message>
        <source>Breathe in through the nose. Hips down, ribs widen.</source>
        <translation>استنشق من الأنف. الحوض على الأرض، الأضلاع تتسع.</translation>
    </message>
    <message>
        <source>Breathe in, and lower the hips.</source>
        <translation>استنشق وأنزل الحوض.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>اثبت</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>اثبت.</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>… and {n} more</source>
        <translation>… و{n} أخرى</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>{origin} · can&apos;t be used</source>
        <translation>{origin} · لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>تدرب على هذا</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Show it</source>
        <translation>أظهره</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved before what is marked is fixed.</source>
        <translation>لا يمكن حفظ تغييراتك قبل إصلاح ما هو معلَّم.</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>حفظ تغييراتك؟</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>حفظ وإغلاق</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>To fix before it can be saved: {n}. The outline marks where.</source>
        <translation>أخطاء تُصلح قبل الحفظ: {n}. المخطط يحدد مواضعها.</translation>
    </message>
</context>
<context>
    <name>RoutineLibrary</name>
    <message>
        <source>Routines</source>
        <translation>الروتينات</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>روتين جديد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Choose what you practise, write your own, or import a file from your physical therapist.</source>
        <translation>اختر ما تتدرب عليه، أو اكتب روتينك، أو استورد ملفًا من أخصائي علاجك الطبيعي.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>روتيني</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>حُذف «{title}»</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>استيراد روتين</translation>
    </message>
    <message>
        <source>Export a routine</source>
        <translation>تصدير روتين</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>صُدّر إلى {file}</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Before your first session</source>
        <translation>قبل جلستك الأولى</translation>
    </message>
    <message>
        <source>Please read this once. Learn shows it again.</source>
        <translation>اقرأ هذا مرة من فضلك. تجده ثانية في تعلّم.</translation>
    </message>
    <message>
        <source>I have read this. Start</source>
        <translation>قرأت هذا. ابدأ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>نصائح السلامة</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save elsewhere</source>
        <translation>حفظ في مكان آخر</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>حفظ الجلسة في مكان آخر</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>جلسات (*.json)</translation>
    </message>
    <message>
        <source>Written: {file}. Import it into the log later; twice does no harm.</source>
        <translation>كُتب: {file}. يمكنك استيراده إلى السجل لاحقًا، ولا ضرر في استيراده مرتين.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{name} {score} of 10</source>
        <translation>{name} {score} من 10</translation>
    </message>
    <message>
        <source>0: loose, 10: very tight</source>
        <translation>0: مرتخٍ، 10: مشدود جدًا</translation>
    </message>
    <message>
        <source>0: easy, 10: very hard</source>
        <translation>0: سهل، 10: صعب جدًا</translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.</source>
        <translation>الدرجات حتى الآن: {n}. يُرسم الاتجاه ابتداءً من {few} درجات في {weeks} أسابيع.</translation>
    </message>
    <message>
        <source>Mean of a week (the line): first {first}, lately {last}.</source>
        <translation>متوسط الأسبوع (الخط): أولًا {first}، مؤخرًا {last}.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session of {day}</source>
        <translation>جلسة {day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>حذف الجلسة</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Correct day, time and minutes</source>
        <translation>تصحيح اليوم والوقت والدقائق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{n}, {length} in all</source>
        <translation>{n}، {length} إجمالًا</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} من {planned}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>الروتين</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>مدة التمرين</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>الوقفات</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>الشد قبل</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>الشد بعد</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>{label} (0 to 10)</source>
        <translation>{label} (0 إلى 10)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>SessionTimes</name>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Between the exercises</source>
        <translation>بين التمارين</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>الصوت والكلام</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>الشهيق</translation>
    </message>
    <message>
        <source>How long an inhale takes.</source>
        <translation>مدة الشهيق.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>الزفير</translation>
    </message>
    <message>
        <source>How long an exhale takes. Longer than the inhale calms.</source>
        <translation>مدة الزفير. إن كان أطول من الشهيق فهو يهدئ.</translation>
    </message>
    <message>
        <source>Slow down along the session</source>
        <translation>الإبطاء خلال الجلسة</translation>
    </message>
    <message>
        <source>How much longer a breath is at the end; 0 for none.</source>
        <translation>كم يطول النفس في النهاية؛ 0 لعدم الإبطاء.</translation>
    </message>
    <message>
        <source>Tempos kept under names of your own.</source>
        <translation>إيقاعات محفوظة بأسماء تختارها.</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>أخذ الوضعية</translation>
    </message>
    <message>
        <source>Time before each exercise.</source>
        <translation>الوقت قبل كل تمرين.</translation>
    </message>
    <message>
        <source>Between positions</source>
        <translation>بين الوضعيات</translation>
    </message>
    <message>
        <source>Time to change from one position to the next.</source>
        <translation>وقت الانتقال من وضعية إلى التالية.</translation>
    </message>
    <message>
        <source>Switching sides</source>
        <translation>تبديل الجانب</translation>
    </message>
    <message>
        <source>Time to turn to the other side.</source>
        <translation>وقت الانتقال إلى الجانب الآخر.</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>الراحة بين المجموعات</translation>
    </message>
    <message>
        <source>Time to rest; 0 for none.</source>
        <translation>وقت الراحة؛ 0 لعدم الراحة.</translation>
    </message>
    <message>
        <source>I read from</source>
        <translation>أقرأ من بُعد</translation>
    </message>
    <message>
        <source>How far your eyes are from the screen; sizes the words.</source>
        <translation>بُعد عينيك عن الشاشة؛ يحدد حجم الكلمات.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the system&apos;s own unless you choose.</source>
        <translation>فاتحة أو داكنة أو عالية التباين؛ ألوان النظام ما لم تختر.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Dim for evenings</source>
        <translation>تعتيم للمساء</translation>
    </message>
    <message>
        <source>Darker, warmer colours during a session.</source>
        <translation>ألوان أغمق وأدفأ أثناء الجلسة.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>With reduced motion the breath is shown in steps, with numbers.</source>
        <translation>مع الحركة المخففة يظهر التنفس على خطوات، بالأرقام.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخففة</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>Show what the voice says.</source>
        <translation>إظهار ما يقوله الصوت.</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>الجلسات بملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the screen in a session.</source>
        <translation>ملء الشاشة أثناء الجلسة.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>A sound that rises and falls with the breath, and marks.</source>
        <translation>صوت يعلو ويهبط مع التنفس، وإشارات.</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>مستوى صوت التنفس</translation>
    </message>
    <message>
        <source>How loud the breath and the marks are.</source>
        <translation>علوّ صوت التنفس والإشارات.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>مستوى صوت الكلام</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>علوّ صوت الكلام.</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>ما يقوله الصوت</translation>
    </message>
    <message>
        <source>Everything, short cues, or only the counts.</source>
        <translation>كل شيء، أو إشارات قصيرة، أو العدّ فقط.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Short cues</source>
        <translation>إشارات قصيرة</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>العدّ فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Voice from</source>
        <translation>مصدر الصوت</translation>
    </message>
    <message>
        <source>Which program speaks.</source>
        <translation>البرنامج الذي يتكلم.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>أفضل المتاح</translation>
    </message>
    <message>
        <source>The system&apos;s voices</source>
        <translation>أصوات النظام</translation>
    </message>
    <message>
        <source>eSpeak NG</source>
        <translation>eSpeak NG</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت المتكلم</translation>
    </message>
    <message>
        <source>The name of a voice of that program; empty for its own choice.</source>
        <translation>اسم صوت من ذلك البرنامج؛ فارغ ليختار بنفسه.</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>سرعة الكلام</translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation>مدى سرعة الكلام.</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>Voice beside a screen reader</source>
        <translation>الصوت مع قارئ الشاشة</translation>
    </message>
    <message>
        <source>A screen reader says the cues itself; turn this on to hear our voice as well.</source>
        <translation>قارئ الشاشة ينطق الإشارات بنفسه؛ فعّل هذا لتسمع صوتنا أيضًا.</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>جلسات في الأسبوع</translation>
    </message>
    <message>
        <source>Three a week is what the routine is made for.</source>
        <translation>الروتين مصمم لثلاث جلسات في الأسبوع.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>Weeks declared as a pause.</source>
        <translation>أسابيع معلنة استراحة.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>ذكّرني</translation>
    </message>
    <message>
        <source>One quiet notification, while the program is open.</source>
        <translation>إشعار هادئ واحد، ما دام البرنامج مفتوحًا.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في أيام</translation>
    </message>
    <message>
        <source>On which days of the week.</source>
        <translation>في أي أيام الأسبوع.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>عند الساعة</translation>
    </message>
    <message>
        <source>At what time of the day.</source>
        <translation>في أي وقت من اليوم.</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>آخر تذكير</translation>
    </message>
    <message>
        <source>The day of the last reminder.</source>
        <translation>يوم آخر تذكير.</translation>
    </message>
    <message>
        <source>Safety read</source>
        <translation>قُرئت السلامة</translation>
    </message>
    <message>
        <source>Whether the safety advice was confirmed.</source>
        <translation>هل أُكدت نصائح السلامة.</translation>
    </message>
    <message>
        <source>Welcome seen</source>
        <translation>شوهد الترحيب</translation>
    </message>
    <message>
        <source>Whether the welcome was seen or skipped.</source>
        <translation>هل شوهد الترحيب أو تُخطّي.</translation>
    </message>
    <message>
        <source>First session told</source>
        <translation>شُرح ما بعد الجلسة الأولى</translation>
    </message>
    <message>
        <source>Whether what follows the first was read.</source>
        <translation>هل قُرئ ما يلي الجلسة الأولى.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>الروتين</translation>
    </message>
    <message>
        <source>The routine practised last.</source>
        <translation>آخر روتين تدربت عليه.</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>إيقاع خاص به</translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation>عند الشهيق</translation>
    </message>
    <message>
        <source>Then hold</source>
        <translation>ثم ثبات</translation>
    </message>
    <message>
        <source>Breathing out</source>
        <translation>عند الزفير</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation>الجانبان بالتناوب</translation>
    </message>
    <message>
        <source>All sets of a side first</source>
        <translation>كل مجموعات الجانب أولًا</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>الشكل المعتاد</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>أصابع القدم على الأرض</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>اليد على الحائط</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>For the pages, the session and the voice.</source>
        <translation>لغة الصفحات والجلسة والكلام.</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>إيقاعاتك المحفوظة</translation>
    </message>
    <message>
        <source>Otherwise it takes the usual breath.</source>
        <translation>وإلا فيتبع التنفس المعتاد.</translation>
    </message>
    <message>
        <source>Hold after the inhale</source>
        <translation>ثبات بعد الشهيق</translation>
    </message>
    <message>
        <source>How long you wait with full lungs; none unless you want it.</source>
        <translation>كم تنتظر والرئتان ممتلئتان؛ لا شيء إلا إن أردت.</translation>
    </message>
    <message>
        <source>Hold after the exhale</source>
        <translation>ثبات بعد الزفير</translation>
    </message>
    <message>
        <source>How long you wait with empty lungs; none unless you want it.</source>
        <translation>كم تنتظر والرئتان فارغتان؛ لا شيء إلا إن أردت.</translation>
    </message>
</context>
<context>
    <name>SettingControl</name>
    <message>
        <source>Wait for me</source>
        <translation>انتظرني</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>إعادة {label} إلى {default}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Every change acts at once and is kept.</source>
        <translation>كل تغيير يسري فورًا ويُحفظ.</translation>
    </message>
    <message>
        <source>You should read this line with ease from the mat:</source>
        <translation>ينبغي أن تقرأ هذا السطر بسهولة من السجادة:</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>اختبار الصوت</translation>
    </message>
    <message>
        <source>Save the session as an audio file…</source>
        <translation>حفظ الجلسة كملف صوتي…</translation>
    </message>
</context>
<context>
    <name>SideBars</name>
    <message>
        <source>{title}: {n} done</source>
        <translation>{title}: تم {n}</translation>
    </message>
    <message>
        <source>{title}: {left} left, {right} right</source>
        <translation>{title}: يسار {left}، يمين {right}</translation>
    </message>
    <message>
        <source>left {n}</source>
        <translation>يسار {n}</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>{n} يمين</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>In</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>اثبت</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <translation>تنفس كما تشاء</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>بدّل الجانب</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>من {of}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>المجموعة {set} من {sets}</translation>
    </message>
    <message>
        <source>Set {set} of {sets} done</source>
        <translation>تمت المجموعة {set} من {sets}</translation>
    </message>
    <message>
        <source>Position {number} of {numbers}</source>
        <translation>الوضعية {number} من {numbers}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}, {number} of {numbers}</source>
        <translation>المجموعة {set} من {sets}، {number} من {numbers}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} left</source>
        <translation>بقي {minutes}:{seconds:02}</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>التالي: {cue}</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>أنا جاهز</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Space: go on with “{cue}”</source>
        <translation>المسافة: تابع مع «{cue}»</translation>
    </message>
    <message>
        <source>Stop the session?</source>
        <translation>إيقاف الجلسة؟</translation>
    </message>
    <message>
        <source>Esc or Enter: stop. Space: go on.</source>
        <translation>Esc أو Enter: إيقاف. المسافة: متابعة.</translation>
    </message>
    <message>
        <source>{tempo} from the next breath</source>
        <translation>{tempo} من النفس التالي</translation>
    </message>
    <message>
        <source>{tempo}: the longest breath here</source>
        <translation>{tempo}: أطول نفس هنا</translation>
    </message>
    <message>
        <source>{tempo}: the shortest breath here</source>
        <translation>{tempo}: أقصر نفس هنا</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>أحسنت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} من {goal} هذا الأسبوع</translation>
    </message>
    <message>
        <source>Tightness {score} of 10</source>
        <translation>الشد {score} من 10</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Pain: stop</source>
        <translation>ألم: توقف</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Space, Enter, click</source>
        <translation>المسافة، Enter، نقرة</translation>
    </message>
    <message>
        <source>pause, go on, I’m ready</source>
        <translation>إيقاف مؤقت، متابعة، أنا جاهز</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>phase back, next</source>
        <translation>المرحلة السابقة، التالية</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Page ↑ ↓</translation>
    </message>
    <message>
        <source>exercise back, next</source>
        <translation>التمرين السابق، التالي</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>longer, shorter breath</source>
        <translation>نفس أطول، أقصر</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pain: stop</source>
        <translation>ألم: توقف</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave full screen, stop</source>
        <translation>مغادرة ملء الشاشة، إيقاف</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>? F1</source>
        <translation>? F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Rest now. If it lasts, ask a doctor or therapist.</source>
        <translation>استرح الآن. إن استمر الألم فاسأل طبيبًا أو معالجًا.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>How tight? 0: loose, 10: very tight</source>
        <translation>كم التوتر؟ 0: مرتخٍ، 10: مشدود جدًا</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} من {planned}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>تكرارات</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap: I breathe in</source>
        <translation>انقر: أستنشق</translation>
    </message>
    <message>
        <source>Tap at each turn of the breath</source>
        <translation>انقر عند كل تحول في النفس</translation>
    </message>
    <message>
        <source>Take this tempo</source>
        <translation>استخدم هذا الإيقاع</translation>
    </message>
    <message>
        <source>Not sure? Breathe as you like and press at each turn: in, out, in, out, in.</source>
        <translation>غير متأكد؟ تنفس كما تشاء واضغط عند كل تحول: شهيق، زفير، شهيق، زفير، شهيق.</translation>
    </message>
    <message>
        <source>Tap: I breathe out</source>
        <translation>انقر: أزفر</translation>
    </message>
    <message>
        <source>Go on: at least {n} more.</source>
        <translation>تابع: {n} بعد على الأقل.</translation>
    </message>
    <message>
        <source>That was uneven; go on, it will settle.</source>
        <translation>كان ذلك غير منتظم؛ تابع وسيستقر.</translation>
    </message>
</context>
<context>
    <name>TempoKeeper</name>
    <message>
        <source>You changed the tempo to {inhale} s in, {exhale} s out. Keep it for next time?</source>
        <translation>غيّرت الإيقاع إلى {inhale} ث شهيق، {exhale} ث زفير. أتحفظه للمرة القادمة؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احفظه</translation>
    </message>
</context>
<context>
    <name>TempoPresets</name>
    <message>
        <source>Name for this tempo</source>
        <translation>اسم لهذا الإيقاع</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>حفظ الإيقاع</translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation>نسيان الإيقاع</translation>
    </message>
</context>
<context>
    <name>ThreeBreaths</name>
    <message>
        <source>Breath {n} of {all}</source>
        <translation>النفس {n} من {all}</translation>
    </message>
    <message>
        <source>Too fast or too slow? Tap your own tempo below.</source>
        <translation>سريع جدًا أو بطيء جدًا؟ انقر إيقاعك أدناه.</translation>
    </message>
</context>
<context>
    <name>TightnessTrend</name>
    <message>
        <source>{day}: {before} before</source>
        <translation>{day}: {before} قبل</translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation>{day}: {before} قبل، {after} بعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Times between exercises</source>
        <translation>الأوقات بين التمارين</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ينتظرك</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>الملف الشخصي: {name}</translation>
    </message>
    <message>
        <source>Profile: {name}. Switch, add, rename</source>
        <translation>الملف الشخصي: {name}. تبديل، إضافة، إعادة تسمية</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the breath&apos;s tempo</source>
        <translation>تغيير إيقاع التنفس</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>ابدأ الجلسة</translation>
    </message>
    <message>
        <source>or press Enter</source>
        <translation>أو اضغط Enter</translation>
    </message>
    <message>
        <source>How tight now? (optional)</source>
        <translation>ما مقدار الشد الآن؟ (اختياري)</translation>
    </message>
    <message>
        <source>How tight now</source>
        <translation>الشد الآن</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Include at least one exercise.</source>
        <translation>ضمّن تمرينًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>تحتاج إلى {things}.</translation>
    </message>
    <message>
        <source>Your first session: take your time, follow the breath.</source>
        <translation>جلستك الأولى: خذ وقتك واتبع النفس.</translation>
    </message>
    <message>
        <source>Last: {day}, {ending}</source>
        <translation>الأخيرة: {day}، {ending}</translation>
    </message>
    <message>
        <source>The interrupted session was taken out of the log.</source>
        <translation>أُزيلت الجلسة المنقطعة من السجل.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Your sessions and settings are safe, and you can go on. This is what the program wrote down.</source>
        <translation>جلساتك وإعداداتك آمنة، ويمكنك المتابعة. هذا ما دوّنه البرنامج.</translation>
    </message>
    <message>
        <source>The log file</source>
        <translation>ملف سجل البرنامج</translation>
    </message>
    <message>
        <source>If you report it, copy this text: no notes and no scores of yours are in it.</source>
        <translation>إن أبلغت عنه فانسخ هذا النص: ليس فيه شيء من ملاحظاتك أو درجاتك.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Try three breaths</source>
        <translation>جرّب ثلاثة أنفاس</translation>
    </message>
    <message>
        <source>Your tempo: {tempo}</source>
        <translation>إيقاعك: {tempo}</translation>
    </message>
    <message>
        <source>Breathe with the circle: it grows as you breathe in through the nose, and shrinks as you breathe out.</source>
        <translation>تنفس مع الدائرة: تكبر حين تستنشق من الأنف، وتصغر حين تزفر.</translation>
    </message>
</context>
<context>
    <name>TurnableFigure</name>
    <message>
        <source>The figure; arrow keys turn it</source>
        <translation>المجسّم؛ مفاتيح الأسهم تديره</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Breathe in, through the nose. Breathe out, and lift.</source>
        <translation>استنشق من الأنف. ازفر وارفع الحوض.</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Minutes a week; {n} of {all} weeks reached the goal of {goal} sessions</source>
        <translation>الدقائق في الأسبوع؛ الأسابيع التي بلغت هدف الجلسات ({goal}): {n} من {all}</translation>
    </message>
    <message>
        <source>Week of {day}: {minutes} min, {done} of {goal} sessions</source>
        <translation>أسبوع {day}: {minutes} د، الجلسات {done} من {goal}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Days with a session this week: {days}</source>
        <translation>أيام فيها جلسة هذا الأسبوع: {days}</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>{done} من {goal} هذا الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source> Your {n} weeks in a row stay.</source>
        <translation>
            <numerusform> لا أسابيع متتالية بعد.</numerusform>
            <numerusform> أسبوعك المتتالي الواحد باقٍ.</numerusform>
            <numerusform> أسبوعاك المتتاليان باقيان.</numerusform>
            <numerusform> أسابيعك المتتالية ({n}) باقية.</numerusform>
            <numerusform> أسابيعك المتتالية ({n}) باقية.</numerusform>
            <numerusform> أسابيعك المتتالية ({n}) باقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A week of pause.</source>
        <translation>أسبوع استراحة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with your goal reached</source>
        <translation>
            <numerusform>لا أسابيع متتالية بلغت فيها هدفك</numerusform>
            <numerusform>أسبوع واحد بلغت فيه هدفك</numerusform>
            <numerusform>أسبوعان متتاليان بلغت فيهما هدفك</numerusform>
            <numerusform>{n} أسابيع متتالية بلغت فيها هدفك</numerusform>
            <numerusform>{n} أسبوعًا متتاليًا بلغت فيها هدفك</numerusform>
            <numerusform>{n} أسبوع متتالٍ بلغت فيها هدفك</numerusform>
        </translation>
    </message>
    <message>
        <source>One more reaches your goal.</source>
        <translation>جلسة أخرى وتبلغ هدفك.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions reach your goal, any days you like.</source>
        <translation>
            <numerusform>بلغت هدفك.</numerusform>
            <numerusform>جلسة واحدة تبلغ بها هدفك، في أي يوم تشاء.</numerusform>
            <numerusform>جلستان تبلغ بهما هدفك، في أي أيام تشاء.</numerusform>
            <numerusform>{n} جلسات تبلغ بها هدفك، في أي أيام تشاء.</numerusform>
            <numerusform>{n} جلسة تبلغ بها هدفك، في أي أيام تشاء.</numerusform>
            <numerusform>{n} جلسة تبلغ بها هدفك، في أي أيام تشاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached. More is welcome, and so is rest.</source>
        <translation>بلغت الهدف. المزيد مرحب به، والراحة أيضًا.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>To today’s session</source>
        <translation>إلى جلسة اليوم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip the welcome</source>
        <translation>تخطي الترحيب</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Its routine isn&apos;t there any more. You can keep it as it is.</source>
        <translation>لم يعد روتينها موجودًا. يمكنك إبقاؤها كما هي.</translation>
    </message>
    <message>
        <source>You tried: {title}. It isn&apos;t in the log.</source>
        <translation>جرّبت: {title}. ليست في السجل.</translation>
    </message>
    <message>
        <source>Keep it in the log</source>
        <translation>حفظها في السجل</translation>
    </message>
</context>
<context>
    <name>WorkReport</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>once</source>
        <translation>مرة</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل الجانب</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Easier: {title}</source>
        <translation>أسهل: {title}</translation>
    </message>
    <message>
        <source>{phase}, changed</source>
        <translation>{phase}، معدّلة</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
</context>
<context>
    <name>session_words</name>
    <message>
        <source>Rehearsal</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>أُوقفت بسبب الألم</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئية</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Getting into position: {length}</source>
        <translation>أخذ الوضعية: {length}</translation>
    </message>
    <message>
        <source>Between positions: {length}</source>
        <translation>بين الوضعيات: {length}</translation>
    </message>
    <message>
        <source>Rest between sets: {length}</source>
        <translation>الراحة بين المجموعات: {length}</translation>
    </message>
    <message>
        <source>Switching sides: {length}</source>
        <translation>تبديل الجانب: {length}</translation>
    </message>
    <message>
        <source>Each set does one side, then the other</source>
        <translation>كل مجموعة جانب ثم الآخر</translation>
    </message>
    <message>
        <source>until you press a key</source>
        <translation>حتى تضغط مفتاحًا</translation>
    </message>
    <message numerus="yes">
        <source>{sets} sets × {counted}</source>
        <translation>
            <numerusform>لا مجموعات × {counted}</numerusform>
            <numerusform>مجموعة واحدة × {counted}</numerusform>
            <numerusform>مجموعتان × {counted}</numerusform>
            <numerusform>{sets} مجموعات × {counted}</numerusform>
            <numerusform>{sets} مجموعة × {counted}</numerusform>
            <numerusform>{sets} مجموعة × {counted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} positions</source>
        <translation>
            <numerusform>لا وضعيات</numerusform>
            <numerusform>وضعية واحدة</numerusform>
            <numerusform>وضعيتان</numerusform>
            <numerusform>{n} وضعيات</numerusform>
            <numerusform>{n} وضعية</numerusform>
            <numerusform>{n} وضعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>{n} مجموعات</numerusform>
            <numerusform>{n} مجموعة</numerusform>
            <numerusform>{n} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{positions} positions × {counted}</source>
        <translation>
            <numerusform>لا وضعيات × {counted}</numerusform>
            <numerusform>وضعية واحدة × {counted}</numerusform>
            <numerusform>وضعيتان × {counted}</numerusform>
            <numerusform>{positions} وضعيات × {counted}</numerusform>
            <numerusform>{positions} وضعية × {counted}</numerusform>
            <numerusform>{positions} وضعية × {counted}</numerusform>
        </translation>
    </message>
    <message>
        <source>, on each side</source>
        <translation>، على كل جانب</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>لا أنفاس</numerusform>
            <numerusform>نفس واحد</numerusform>
            <numerusform>نفسان</numerusform>
            <numerusform>{n} أنفاس</numerusform>
            <numerusform>{n} نفسًا</numerusform>
            <numerusform>{n} نفس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <translation>
            <numerusform>لا تكرارات</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>{n} تكرارات</numerusform>
            <numerusform>{n} تكرارًا</numerusform>
            <numerusform>{n} تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Each side, {side} first</source>
        <translation>كل جانب، {side} أولًا</translation>
    </message>
    <message>
        <source>{s} s in</source>
        <translation>{s} ث شهيق</translation>
    </message>
    <message>
        <source>{s} s out</source>
        <translation>{s} ث زفير</translation>
    </message>
    <message>
        <source>{n} breaths a minute</source>
        <translation>الأنفاس في الدقيقة: {n}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{s} s hold</source>
        <translation>ثبات {s} ث</translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
</context>
</TS>
