<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>合図</translation>
    </message>
    <message>
        <source>The line to be read from afar: four words or fewer.</source>
        <translation>離れて読む行です。15文字以内に。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>The smaller line; one line for each repetition.</source>
        <translation>小さい行です。1回につき1行。</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>声の内容</translation>
    </message>
    <message>
        <source>One line for each repetition; after the last only counts.</source>
        <translation>1回につき1行。最後の行のあとは回数だけ。</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>姿勢</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>時間の割合</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>どこがやさしいか。</translation>
    </message>
    <message>
        <source>Things needed</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>1行に1つ。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>週の回数</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>安全上の注意</translation>
    </message>
    <message>
        <source>One a line; shown before the first session.</source>
        <translation>1行に1つ。初回のセッション前に表示します。</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>短いタイトル</translation>
    </message>
    <message>
        <source>For small places.</source>
        <translation>狭い場所用です。</translation>
    </message>
    <message>
        <source>Pose to get ready in</source>
        <translation>準備の姿勢</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Repetitions or breaths</source>
        <translation>回数または呼吸数</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>Written for one side; the other is its mirror.</source>
        <translation>片側について書きます。反対側は鏡映しです。</translation>
    </message>
    <message>
        <source>Done on both sides</source>
        <translation>左右とも行う</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>The side that words and poses are written for</source>
        <translation>言葉と姿勢が書かれている側</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>先に行う側</translation>
    </message>
    <message>
        <source>A side of what</source>
        <translation>左右のある部位</translation>
    </message>
    <message>
        <source>Hip, leg, arm.</source>
        <translation>右側の語で書きます：右の股関節、右脚、右腕。</translation>
    </message>
    <message>
        <source>How to set up, to read beforehand</source>
        <translation>事前に読む準備の手順</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>1行に1文。</translation>
    </message>
    <message>
        <source>Mistakes to avoid</source>
        <translation>避けたい誤り</translation>
    </message>
    <message>
        <source>One for each mistake, in the same order; press + for the first. Shown crossed out.</source>
        <translation>誤りごとに1つ、同じ順序で。最初は+を押します。×印付きで表示します。</translation>
    </message>
    <message>
        <source>How the mistakes look</source>
        <translation>誤りの姿勢</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>なぜ効くのか</translation>
    </message>
    <message>
        <source>What is left to do at the end</source>
        <translation>最後に残ること</translation>
    </message>
    <message>
        <source>Such as putting the weight down.</source>
        <translation>おもりを置く、など。</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>専用のテンポ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>吸う</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>吐く</translation>
    </message>
    <message>
        <source>For lifting: down, pause, up, pause.</source>
        <translation>持ち上げる種目用：下げる、止まる、上げる、止まる。</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Hold, full</source>
        <translation>吸って止める</translation>
    </message>
    <message>
        <source>Hold, empty</source>
        <translation>吐いて止める</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>In which the phase ends; one for each repetition, the last serves the rest.</source>
        <translation>フェーズの終わりの姿勢です。1回につき1つ、最後のものを残りにも使います。</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>姿勢</translation>
    </message>
    <message>
        <source>A fixed length</source>
        <translation>固定の長さ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Once, at the start of a set</source>
        <translation>セットの初めに1回</translation>
    </message>
    <message>
        <source>In each repetition</source>
        <translation>毎回</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>As written: {text}. Empty leaves it so.</source>
        <translation>基本：{text}。空ならこのままです。</translation>
    </message>
    <message>
        <source>One line for each repetition; empty leaves it as written.</source>
        <translation>1回につき1行。空なら基本どおりです。</translation>
    </message>
    <message>
        <source>Press + where it differs from the exercise&apos;s.</source>
        <translation>種目と違うところで+を押します。</translation>
    </message>
    <message>
        <source>Otherwise it takes the person&apos;s usual breath.</source>
        <translation>なければ、その人のふだんの呼吸を使います。</translation>
    </message>
    <message>
        <source>Otherwise the tempo decides.</source>
        <translation>なければテンポで決まります。</translation>
    </message>
    <message>
        <source>Press + where the pose differs.</source>
        <translation>姿勢が違うところで+を押します。</translation>
    </message>
</context>
<context>
    <name>AddedSessionPage</name>
    <message>
        <source>Add a session</source>
        <translation>セッションを追加</translation>
    </message>
    <message>
        <source>One that you did without the program.</source>
        <translation>プログラムを使わずに行ったセッションです。</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>開始前の張り</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>終了後の張り</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>How tight before (0 to 10)</source>
        <translation>開始前の張り（0〜10）</translation>
    </message>
    <message>
        <source>How tight after (0 to 10)</source>
        <translation>終了後の張り（0〜10）</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>記録に追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AfterSessionCard</name>
    <message>
        <source>How hard was the session of {time}? (optional)</source>
        <translation>{time}のセッションのきつさは？（任意）</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>きつさ</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>よければメモを</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>AnswerPictures</name>
    <message>
        <source>Start</source>
        <translation>始め</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>種目へ：{title}</translation>
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
        <translation>セッションを音声ファイルに保存</translation>
    </message>
    <message>
        <source>Audio files (*.flac *.wav)</source>
        <translation>音声ファイル (*.flac *.wav)</translation>
    </message>
    <message>
        <source>Writing the audio file</source>
        <translation>音声ファイルを書き込み中</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups, newest first</source>
        <translation>バックアップ（新しい順）</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>その日の分</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>Before joining logs</source>
        <translation>記録の統合の前</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>Before importing</source>
        <translation>取り込みの前</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>BreathPreview</name>
    <message>
        <source>The breath in this tempo</source>
        <translation>このテンポの呼吸</translation>
    </message>
    <message>
        <source>In</source>
        <translation>吸う</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>吐く</translation>
    </message>
    <message>
        <source>{word} {seconds}</source>
        <translation>{word} {seconds}</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Hamstring</source>
        <translation>ハムストリング</translation>
    </message>
    <message>
        <source>Hip flexor</source>
        <translation>股関節屈筋</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>お尻</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>腰</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>横隔膜</translation>
    </message>
    <message>
        <source>Ribs flared</source>
        <translation>肋骨が開く</translation>
    </message>
    <message>
        <source>Out: ribs down</source>
        <translation>吐く：肋骨を下へ</translation>
    </message>
    <message>
        <source>In: ribs wide</source>
        <translation>吸う：肋骨を広く</translation>
    </message>
    <message>
        <source>Sitting: short</source>
        <translation>座位：縮む</translation>
    </message>
    <message>
        <source>Bends the knee</source>
        <translation>ひざを曲げる</translation>
    </message>
    <message>
        <source>Extends the hip</source>
        <translation>股関節を伸ばす</translation>
    </message>
    <message>
        <source>Levels the pelvis</source>
        <translation>骨盤を水平に</translation>
    </message>
    <message>
        <source>Standing: still short</source>
        <translation>立位：縮んだまま</translation>
    </message>
    <message>
        <source>Pelvis level</source>
        <translation>骨盤が水平</translation>
    </message>
    <message>
        <source>Tipped: pulled long</source>
        <translation>前傾：伸ばされる</translation>
    </message>
    <message>
        <source>Glutes asleep</source>
        <translation>眠ったお尻</translation>
    </message>
    <message>
        <source>Glutes awake</source>
        <translation>目覚めたお尻</translation>
    </message>
    <message>
        <source>Long already</source>
        <translation>もう伸びている</translation>
    </message>
    <message>
        <source>Stretched: it holds on</source>
        <translation>伸ばすと緊張</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Numbers of {title}</source>
        <translation>{title}の数値</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>DayEndings</name>
    <message>
        <source>{day}: no session</source>
        <translation>{day}：セッションなし</translation>
    </message>
    <message>
        <source>{day}: {outcomes}, {length}</source>
        <translation>{day}:{outcomes}、{length}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>New exercise</source>
        <translation>新しい種目</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>新しいポジション</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>姿勢をとる</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>息を吸う</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>息を吐く</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>新しいことを始める前に、医師または理学療法士に相談してください。</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>どこかが痛んだら、すぐに中止してください。Pキーまたは「痛い：中止」ボタンで、いつでもセッションを終えられます。</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>やさしいやり方</translation>
    </message>
    <message>
        <source>What is easier about it.</source>
        <translation>どこがやさしいか。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>DropTrend</name>
    <message>
        <source>A session lowers it by {n} on average.</source>
        <translation>1回のセッションで平均{n}下がります。</translation>
    </message>
    <message>
        <source>A session raises it by {n} on average.</source>
        <translation>1回のセッションで平均{n}上がります。</translation>
    </message>
    <message>
        <source>{day}: as tight after as before, {before}</source>
        <translation>{day}：前後とも同じ張り、{before}</translation>
    </message>
    <message>
        <source>{day}: less tight by {n}, from {before} to {after}</source>
        <translation>{day}：張りが{n}減少、{before}から{after}へ</translation>
    </message>
    <message>
        <source>{day}: tighter by {n}, from {before} to {after}</source>
        <translation>{day}：張りが{n}増加、{before}から{after}へ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Less tight by</source>
        <translation>張りの減少</translation>
    </message>
</context>
<context>
    <name>EasierCard</name>
    <message>
        <source>Last time you stopped for pain</source>
        <translation>前回は痛みで中止しました</translation>
    </message>
    <message>
        <source>If you want, do “{title}” in an easier form today, or leave it out.</source>
        <translation>よければ今日は「{title}」をやさしいやり方で行うか、省きましょう。</translation>
    </message>
    <message>
        <source>If you want, leave “{title}” out today.</source>
        <translation>よければ今日は「{title}」を省きましょう。</translation>
    </message>
    <message>
        <source>If the pain is still there, rest, and ask a doctor or physical therapist.</source>
        <translation>まだ痛みがあるなら休み、医師または理学療法士に相談してください。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>前と同じ</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>Include {title}</source>
        <translation>{title}を含める</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choices for {title}</source>
        <translation>{title}の選択</translation>
    </message>
    <message>
        <source>Look at {title} slowly</source>
        <translation>{title}をゆっくり見る</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>やり方を見る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>今日は省略</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>← Learn</source>
        <translation>← 学ぶ</translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>「学ぶ」に戻る</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>必要なもの：{things}。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Try this movement now, guided</source>
        <translation>この動きをガイド付きで今すぐ試す</translation>
    </message>
    <message>
        <source>A few guided breaths of this alone; it isn&apos;t logged unless you say so.</source>
        <translation>この動きだけを数呼吸ガイドします。希望しない限り記録しません。</translation>
    </message>
    <message>
        <source>front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>side</source>
        <translation>横</translation>
    </message>
    <message>
        <source>above</source>
        <translation>上</translation>
    </message>
    <message>
        <source>From: {d}</source>
        <translation>視点：{d}</translation>
    </message>
    <message>
        <source>How to set up</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Breath by breath</source>
        <translation>一呼吸ずつ</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Easier, if you like</source>
        <translation>お好みでやさしく</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>通常の形</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>やり方：{form}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Read: {title}</source>
        <translation>読む：{title}</translation>
    </message>
    <message>
        <source>Drag to turn, or see it from:</source>
        <translation>ドラッグで回転、または視点を選択：</translation>
    </message>
    <message>
        <source>The form you choose here is used in your sessions, too.</source>
        <translation>ここで選んだやり方は、セッションでも使われます。</translation>
    </message>
</context>
<context>
    <name>FirstSessionCard</name>
    <message>
        <source>Your first session is done</source>
        <translation>初めてのセッションが終わりました</translation>
    </message>
    <message>
        <source>You have made a start</source>
        <translation>最初の一歩です</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>When to come back</source>
        <translation>次はいつ</translation>
    </message>
    <message>
        <source>Whether it helps</source>
        <translation>効果の確かめ方</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>{title}: {done} of {planned}</source>
        <translation>{title}:{done}/{planned}</translation>
    </message>
    <message>
        <source>{length} in all. {made}.</source>
        <translation>合計{length}。{made}。</translation>
    </message>
    <message>
        <source>{day} would be good, or any day that suits you: {n} sessions a week, with rest between them.</source>
        <translation>次は{day}がおすすめです。都合のよい日でもかまいません。週{n}回、あいだに休みを入れて。</translation>
    </message>
    <message>
        <source>This time: {before} before, {after} after.</source>
        <translation>今回：前{before}、後{after}。</translation>
    </message>
    <message>
        <source>Say how tight it feels before each session, on this page, and after it, on the last screen. Log › Overview shows both; look at weeks, not at single days.</source>
        <translation>張り具合を、セッション前はこのページで、後は最後の画面で入力します。「記録」の「概要」に両方が表示されます。1日ごとでなく、週単位で見ましょう。</translation>
    </message>
</context>
<context>
    <name>FormArea</name>
    <message>
        <source>What is chosen in the outline</source>
        <translation>構成で選んだもの</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>必要なもの:{right}</translation>
    </message>
    <message>
        <source>“At least”, “Usually” and “At most” in rising order</source>
        <translation>「最小」「通常」「最大」がこの順に大きくなること</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>Calendar of the last year: {n} days with a session</source>
        <translation>
            <numerusform>この1年のカレンダー：セッションのあった日は{n}日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>{file} can&apos;t be imported</source>
        <translation>{file}を取り込めません</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… ほか{n}件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Add “{title}” to your routines?</source>
        <translation>「{title}」をルーティンに追加しますか？</translation>
    </message>
    <message>
        <source>From {file} · {length}</source>
        <translation>{file}から · {length}</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>必要なもの：{things}。</translation>
    </message>
    <message>
        <source>Poses that come with it: {n}</source>
        <translation>付属の姿勢：{n}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>{exercise}: {dose}, on each side</source>
        <translation>{exercise}:{dose}、左右とも</translation>
    </message>
    <message>
        <source>{exercise}: {dose}</source>
        <translation>{exercise}:{dose}</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>A session was interrupted</source>
        <translation>中断したセッションがあります</translation>
    </message>
    <message>
        <source>{day}, {time}: {done} of {planned} repetitions and breaths, {length}. It is all kept.</source>
        <translation>{day} {time}：回数と呼吸 {done}/{planned}、{length}。すべて残っています。</translation>
    </message>
    <message>
        <source>Resume where it stopped</source>
        <translation>止まったところから再開</translation>
    </message>
    <message>
        <source>Keep as partial</source>
        <translation>途中までとして保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, {side}, set {set}, number {count} of {planned}</source>
        <translation>{routine}:{exercise}、{side}、セット{set}、{count}/{planned}</translation>
    </message>
    <message>
        <source>{routine}: {exercise}, set {set}, number {count} of {planned}</source>
        <translation>{routine}:{exercise}、セット{set}、{count}/{planned}</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右側</translation>
    </message>
</context>
<context>
    <name>LaptopPicture</name>
    <message>
        <source>The laptop stands beside the mat, two metres from your eyes</source>
        <translation>ノートPCはマットの横、目から2 m</translation>
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
        <translation>学ぶ</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Welcome again</source>
        <translation>「はじめに」をもう一度</translation>
    </message>
    <message>
        <source>Go to {part}</source>
        <translation>{part}へ</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}/{all}</translation>
    </message>
    <message>
        <source>Why it works</source>
        <translation>なぜ効くのか</translation>
    </message>
    <message>
        <source>The answer: {exercise} →</source>
        <translation>対策：{exercise} →</translation>
    </message>
    <message>
        <source>Go to the exercise: {title}</source>
        <translation>種目へ：{title}</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>やさしく</translation>
    </message>
    <message>
        <source>Look at it slowly: {title}</source>
        <translation>ゆっくり見る：{title}</translation>
    </message>
    <message>
        <source>Look at it slowly</source>
        <translation>ゆっくり見る</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始め</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わり</translation>
    </message>
</context>
<context>
    <name>LogData</name>
    <message>
        <source>Table (CSV)…</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>すべて（JSON）…</translation>
    </message>
    <message>
        <source>Calendar (ICS)…</source>
        <translation>カレンダー（ICS）…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, all there is for another computer, or events for your calendar.</source>
        <translation>表計算用の表、別のコンピューター用の全データ、またはカレンダー用の予定です。</translation>
    </message>
    <message>
        <source>Save pages for a physical therapist</source>
        <translation>理学療法士向けのページを保存</translation>
    </message>
    <message>
        <source>One is made each day on which something changed, checked, and kept up to a year.</source>
        <translation>変更があった日ごとに1つ作り、確認して、最長1年間残します。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>中を見る</translation>
    </message>
    <message>
        <source>Replace the log by this backup</source>
        <translation>記録をこのバックアップに置き換える</translation>
    </message>
    <message>
        <source>In it: {contents}. What is in the log now is backed up before it is replaced.</source>
        <translation>内容：{contents}。置き換える前に、今の記録をバックアップします。</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>記録を書き出す</translation>
    </message>
    <message>
        <source>Sessions from a JSON or CSV file, or from another log; those already there aren&apos;t added twice.</source>
        <translation>JSONかCSVのファイル、または別の記録からセッションを取り込みます。すでにあるものは重複しません。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Import sessions from a file</source>
        <translation>ファイルからセッションを取り込む</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>セッションを取り込む</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Routine</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>メモを検索</translation>
    </message>
    <message>
        <source>Any ending</source>
        <translation>終わり方：すべて</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>痛みで中止</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>過去3か月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去1年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定 …</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>すべてのルーティン</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>LogOverview</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>まだ描くものがありません</translation>
    </message>
    <message numerus="yes">
        <source>A tick marks a week with your goal of {n} sessions.</source>
        <translation>
            <numerusform>チェックは、目標の{n}セッションを達成した週です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dots: before a session, 0 to 10; rings: after it.</source>
        <translation>点：セッション前（0〜10）、輪：後。</translation>
    </message>
    <message>
        <source>How tight it feels</source>
        <translation>張りの感じ方</translation>
    </message>
    <message>
        <source>What a session changes</source>
        <translation>セッションによる変化</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>週の分数</translation>
    </message>
    <message>
        <source>Small squares: partial or stopped; diamonds: stopped for pain; rings: rehearsals. A click shows the month.</source>
        <translation>小さい四角：途中までか中止、ひし形：痛みで中止、輪：リハーサル。クリックするとその月を表示します。</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Repetitions and breaths of the last year.</source>
        <translation>過去1年の回数と呼吸です。</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左と右</translation>
    </message>
    <message>
        <source>After your first sessions, charts appear here.</source>
        <translation>最初の数回のあと、ここにグラフが表示されます。</translation>
    </message>
    <message>
        <source>Dots: sessions; below the line of 0 it was less tight afterwards.</source>
        <translation>点: セッション。0の線より下は、後で張りが減ったことを示します。</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>セッションを追加</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>セッション（新しい順）</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>記録を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} sessions</source>
        <translation>
            <numerusform>全{all}セッション中{n}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1セッション</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n}セッション</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>No session like that</source>
        <translation>該当するセッションはありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>まだセッションがありません</translation>
    </message>
    <message>
        <source>Each session you do is noted here, step by step.</source>
        <translation>行ったセッションが、ひとつずつここに記録されます。</translation>
    </message>
    <message>
        <source>Session of {day} deleted</source>
        <translation>{day}のセッションを削除しました</translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>キャンセルしました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>バックアップしました：{file}</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Restored: {contents}</source>
        <translation>復元しました：{contents}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>書き込みました：{file}</translation>
    </message>
    <message>
        <source>Written: {file} (pages: {n}).</source>
        <translation>書き出しました：{file}（{n}ページ）。</translation>
    </message>
    <message>
        <source>Handed to the printer (pages: {n}).</source>
        <translation>プリンターへ送りました（{n}ページ）。</translation>
    </message>
    <message>
        <source>{new} sessions added, {changed} updated, {same} there already.</source>
        <translation>追加{new}件、更新{changed}件、既存{same}件です。</translation>
    </message>
    <message>
        <source>{n} can&apos;t be used:</source>
        <translation>{n}件は使えません：</translation>
    </message>
    <message>
        <source>no sessions</source>
        <translation>セッションなし</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions, from {first} to {last}</source>
        <translation>
            <numerusform>{n}回のセッション、{first}から{last}まで</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakePictures</name>
    <message>
        <source>Right: {text}</source>
        <translation>正しい：{text}</translation>
    </message>
    <message>
        <source>Wrong: {text}</source>
        <translation>誤り：{text}</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>{month}: {n} days with a session</source>
        <translation>
            <numerusform>{month}：セッションのあった日 {n}日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Lift</source>
        <translation>上げる</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下ろす</translation>
    </message>
    <message>
        <source>Tuck</source>
        <translation>骨盤を丸める</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>倒す</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>伸びる</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>腕を伸ばす</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>足を広げる</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>外へ回す</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>内へ回す</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>股関節から倒す</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>起き上がる</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替える</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>閉じる：{text}</translation>
    </message>
    <message>
        <source>The screen can&apos;t be kept on by itself here: please see to it that it stays on while you practise.</source>
        <translation>ここでは画面を自動で点けたままにできません。練習中に消えないように設定してください。</translation>
    </message>
    <message>
        <source>The log can be written again. Nothing of this session is lost.</source>
        <translation>記録を再び書き込めるようになりました。このセッションの内容は失われていません。</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The session goes on without sound, which returns by itself.</source>
        <translation>スピーカーが見つかりません。セッションは音なしで続き、音は自動で戻ります。</translation>
    </message>
    <message>
        <source>The loudspeaker is gone. The session goes on, and the sound returns by itself.</source>
        <translation>スピーカーの接続が切れました。セッションは続き、音は自動で戻ります。</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds guide you in their place.</source>
        <translation>一部の言葉を話せませんでした。代わりに音で案内します。</translation>
    </message>
    <message>
        <source>The voice has stopped speaking, so sounds guide you in its place.</source>
        <translation>声が止まったので、代わりに音で案内します。</translation>
    </message>
    <message>
        <source>The voice you chose does not speak on this computer; another one does.</source>
        <translation>選んだ声はこのコンピューターでは使えないので、別の声で話します。</translation>
    </message>
    <message>
        <source>There is no voice called “{voice}”; the usual one speaks.</source>
        <translation>「{voice}」という声はありません。いつもの声で話します。</translation>
    </message>
    <message>
        <source>The voice stopped speaking, so sounds guide in its place ({why}).</source>
        <translation>声が止まったので、代わりに音で案内します（{why}）。</translation>
    </message>
    <message>
        <source>Some phrases could not be spoken; their sounds are there ({why}).</source>
        <translation>一部の言葉を話せなかったので、音で示します（{why}）。</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: what you set and practise holds only until the program ends.</source>
        <translation>{folder}に書き込めません。設定と練習の内容は、プログラムを終了するまでしか保たれません。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved ({why}); they hold until the program ends.</source>
        <translation>設定を保存できません（{why}）。プログラムを終了するまでは有効です。</translation>
    </message>
    <message>
        <source>Something went wrong, but your session is safe. Details are in the log file.</source>
        <translation>問題が起きましたが、セッションは無事です。詳細はログファイルにあります。</translation>
    </message>
    <message>
        <source>The session log was written by a newer version of this program, so it is left as it is. What you do now is kept beside it, as {name}, and joined to it when the newer version starts.</source>
        <translation>セッションの記録は、このプログラムの新しいバージョンで書かれているため、そのままにします。これからの内容は{name}として隣に保存し、新しいバージョンの起動時に統合します。</translation>
    </message>
    <message>
        <source>Joined to the session log what an older version kept beside it: {sessions}.</source>
        <translation>古いバージョンが隣に保存していた内容を、セッションの記録に統合しました：{sessions}。</translation>
    </message>
    <message>
        <source>Brought into the session log what was set aside while it could not be written: {sessions}.</source>
        <translation>書き込めない間に取り分けたものをセッションの記録に入れました：{sessions}。</translation>
    </message>
    <message>
        <source>What an older version kept beside the session log, as {name}, can&apos;t be joined to it now: {why}.</source>
        <translation>古いバージョンが{name}として隣に保存した内容を、今はセッションの記録に統合できません：{why}。</translation>
    </message>
    <message>
        <source>The session log can&apos;t be brought up to date now: {why}. You see it as it is; what you do is kept in memory for now.</source>
        <translation>今はセッションの記録を新しい形式に更新できません：{why}。現在のまま表示し、これからの内容はひとまずメモリに保ちます。</translation>
    </message>
    <message>
        <source>The session log was replaced or removed by another program while this one was running. What this program had in it was brought into the one that is there now: {sessions}.</source>
        <translation>実行中に、別のプログラムがセッションの記録を置き換えたか削除しました。このプログラムが持っていた内容は、今ある記録に取り込みました：{sessions}。</translation>
    </message>
    <message>
        <source>Beside the session log lies {name}, which a program that syncs folders made when two machines had written. It isn&apos;t loaded. Import it to bring its sessions in, then take it away.</source>
        <translation>セッションの記録の隣に{name}があります。2台のコンピューターが書き込んだときに、フォルダー同期プログラムが作ったものです。読み込んではいません。取り込むとセッションが加わります。そのあと取り除いてください。</translation>
    </message>
    <message>
        <source>The disk is full, so this session is kept in memory for now. Free some space, and it will be saved.</source>
        <translation>ディスクがいっぱいなので、このセッションはひとまずメモリに保ちます。空きを作ると保存されます。</translation>
    </message>
    <message>
        <source>The session log can&apos;t be read: {why}. It is left as it is; no session in it is shown for now.</source>
        <translation>セッションの記録を読めません：{why}。そのままにし、今は中のセッションを表示しません。</translation>
    </message>
    <message>
        <source>The session log can&apos;t be written ({why}), so this session is kept in memory for now.</source>
        <translation>セッションの記録に書き込めないので（{why}）、このセッションはひとまずメモリに保ちます。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>ファイルかフォルダーが読み取り専用です</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened, or its folder is read-only</source>
        <translation>ファイルを開けないか、フォルダーが読み取り専用です</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>書き込む権限がありません</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ディスクのエラーです</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <translation>{place}：必要なのは{expected}ですが、{found}がありました</translation>
    </message>
    <message>
        <source>{place}: expected {expected}</source>
        <translation>{place}：必要なのは{expected}です</translation>
    </message>
    <message>
        <source>{place}: found {found}; did you mean “{meant}”?</source>
        <translation>{place}: {found}が見つかりました。「{meant}」ではありませんか?</translation>
    </message>
    <message>
        <source>{place}: did you mean “{meant}”?</source>
        <translation>{place}: 「{meant}」ではありませんか?</translation>
    </message>
    <message>
        <source>line {n}: {key}</source>
        <translation>{n}行目: {key}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}</source>
        <translation>{file} を読み込めません: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}</source>
        <translation>{file} に書き込めません: {why}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be moved: {why}</source>
        <translation>{file} を移動できません: {why}</translation>
    </message>
    <message>
        <source>{fault}; the default, {default}, is used</source>
        <translation>{fault}。既定値の{default}を使います</translation>
    </message>
    <message>
        <source>{fault}. The defaults are used; {kept}</source>
        <translation>{fault}。既定値を使います。{kept}</translation>
    </message>
    <message>
        <source>the file is kept as {name}</source>
        <translation>ファイルは{name}として残します</translation>
    </message>
    <message>
        <source>the file stays where it is ({why})</source>
        <translation>ファイルは元の場所に残ります（{why}）</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueかfalse</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>a table of named entries</source>
        <translation>名前付き項目のテーブル</translation>
    </message>
    <message>
        <source>a text of {least} to {longest} characters, without control characters</source>
        <translation>制御文字を含まない{least}〜{longest}文字のテキスト</translation>
    </message>
    <message>
        <source>a name of 1 to 40 small letters, digits and underscores</source>
        <translation>英小文字、数字、下線からなる1〜40文字の名前</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>{low}〜{high}の数</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low}〜{high}の整数</translation>
    </message>
    <message>
        <source>a list of {least} to {most}, each {item}</source>
        <translation>{least}〜{most}個のリスト（各項目は{item}）</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>次のいずれか：{names}</translation>
    </message>
    <message>
        <source>one of the keys {names}</source>
        <translation>次のいずれかのキー：{names}</translation>
    </message>
    <message>
        <source>a name other than {names}</source>
        <translation>{names}以外の名前</translation>
    </message>
    <message>
        <source>a name that no other one has</source>
        <translation>ほかと重ならない名前</translation>
    </message>
    <message>
        <source>a different name for each phase of an exercise</source>
        <translation>種目のフェーズごとに異なる名前</translation>
    </message>
    <message>
        <source>low, default and high in rising order</source>
        <translation>小さい順に並んだlow、default、high</translation>
    </message>
    <message>
        <source>the name of a pose: {names}</source>
        <translation>姿勢の名前：{names}</translation>
    </message>
    <message>
        <source>at most {most} phases as written</source>
        <translation>書かれたままで最大{most}フェーズ</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>最大{most}</translation>
    </message>
    <message>
        <source>{phases} when expanded</source>
        <translation>展開すると{phases}</translation>
    </message>
    <message>
        <source>at least one exercise</source>
        <translation>少なくとも1つの種目</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>a readable file</source>
        <translation>読めるファイル</translation>
    </message>
    <message>
        <source>a place that can be written to</source>
        <translation>書き込める場所</translation>
    </message>
    <message>
        <source>a file that can be moved</source>
        <translation>移動できるファイル</translation>
    </message>
    <message>
        <source>a name that no built-in routine has</source>
        <translation>内蔵ルーティンと重ならない名前</translation>
    </message>
    <message>
        <source>a name that is free again</source>
        <translation>再び空いた名前</translation>
    </message>
    <message>
        <source>the name of a routine in the library</source>
        <translation>ライブラリーにあるルーティンの名前</translation>
    </message>
    <message>
        <source>valid TOML</source>
        <translation>正しいTOML</translation>
    </message>
    <message>
        <source>at most {version}: the file is for a newer version of this program</source>
        <translation>最大{version}（このファイルは新しいバージョン用）</translation>
    </message>
    <message>
        <source>another pose, which isn&apos;t built on this one</source>
        <translation>これを元にしていない別の姿勢</translation>
    </message>
    <message>
        <source>a name that no pose of the program has</source>
        <translation>プログラムの姿勢と重ならない名前</translation>
    </message>
    <message>
        <source>a place in reach; this is {far} m off</source>
        <translation>届く範囲の位置（これは{far} m離れています）</translation>
    </message>
    <message>
        <source>a turn within the joint&apos;s limits</source>
        <translation>関節の可動域内の回転</translation>
    </message>
    <message>
        <source>keys of at most {parts} parts between dots</source>
        <translation>点で区切った最大{parts}個の部分からなるキー</translation>
    </message>
    <message>
        <source>{n} more faults</source>
        <translation>ほか{n}件の誤り</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>UTF-8のテキスト</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>UTF-8でないバイト</translation>
    </message>
    <message>
        <source>one of its contacts: {names}</source>
        <translation>接点のいずれか：{names}</translation>
    </message>
    <message>
        <source>a regular file</source>
        <translation>通常のファイル</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>より大きいファイル</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>最大{size} KiB</translation>
    </message>
    <message>
        <source>a hand with pole, fingers and palm, none of them [0, 0, 0]</source>
        <translation>pole、fingers、palmを持ち、どれも[0, 0, 0]でない手</translation>
    </message>
    <message>
        <source>a profile that isn&apos;t in use</source>
        <translation>使用中でないプロフィール</translation>
    </message>
    <message>
        <source>no more than there are mistakes</source>
        <translation>間違いの数以下</translation>
    </message>
    <message>
        <source>a session of at most {most} phases</source>
        <translation>最大{most}フェーズのセッション</translation>
    </message>
    <message>
        <source>a session of at most {most} h</source>
        <translation>最大{most}時間のセッション</translation>
    </message>
    <message>
        <source>a name with a letter or digit in it, without slashes</source>
        <translation>文字か数字を含み、スラッシュのない名前</translation>
    </message>
    <message>
        <source>a name that nobody else has here</source>
        <translation>ここでほかの人が使っていない名前</translation>
    </message>
    <message>
        <source>a routine of your own: duplicate a built-in one to change it</source>
        <translation>自分のルーティン（内蔵のものは複製すると変更できます）</translation>
    </message>
    <message>
        <source>any but the first one</source>
        <translation>最初のもの以外</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ほか{n}件</translation>
    </message>
    <message>
        <source>Next notice, {n} more</source>
        <translation>次のお知らせ、ほか{n}件</translation>
    </message>
    <message>
        <source>No voice was found on this computer. eSpeak NG is a free one.</source>
        <translation>このコンピューターに声が見つかりません。eSpeak NGは無料で使えます。</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the routine</source>
        <translation>ルーティンの構成</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（無題）</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>種目</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Step of getting into position</source>
        <translation>姿勢をとる手順</translation>
    </message>
    <message>
        <source>Phase once a set</source>
        <translation>セットに1回のフェーズ</translation>
    </message>
    <message>
        <source>Phase of each repetition</source>
        <translation>毎回のフェーズ</translation>
    </message>
    <message>
        <source>Step of switching sides</source>
        <translation>左右を切り替える手順</translation>
    </message>
    <message>
        <source>Step of resting</source>
        <translation>休憩の手順</translation>
    </message>
    <message>
        <source>Easier form</source>
        <translation>やさしいやり方</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>お休み</translation>
    </message>
    <message>
        <source>Declare a pause</source>
        <translation>お休みを指定</translation>
    </message>
    <message>
        <source>A week of holiday or illness doesn&apos;t break your row of weeks.</source>
        <translation>休暇や病気の週があっても、連続週の記録は途切れません。</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>The week after next</source>
        <translation>再来週</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>One</source>
        <translation>いち</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>に</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>さん</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>よん</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>ご</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>ろく</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>なな</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>はち</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>きゅう</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>じゅう</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>じゅういち</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>じゅうに</translation>
    </message>
    <message>
        <source>Last repetition of this set</source>
        <translation>このセットの最後の1回</translation>
    </message>
    <message>
        <source>Last breath in this position</source>
        <translation>このポジションの最後の呼吸</translation>
    </message>
    <message>
        <source>Hold, lungs full</source>
        <translation>吸ったまま止めます</translation>
    </message>
    <message>
        <source>Hold, lungs empty</source>
        <translation>吐いたまま止めます</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休みましょう</translation>
    </message>
    <message>
        <source>Set {set} of {sets} is next</source>
        <translation>次は{sets}セット中{set}セット目</translation>
    </message>
    <message>
        <source>{count} of {of} is next</source>
        <translation>次は{of}回中{count}回目</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>反対側へ</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>準備しましょう</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>次は{exercise}</translation>
    </message>
    <message>
        <source>You need {needs}</source>
        <translation>{needs}を用意します</translation>
    </message>
    <message>
        <source>Press a key when you are ready</source>
        <translation>準備ができたらキーを押します</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>ちょうど半分です</translation>
    </message>
    <message>
        <source>And up</source>
        <translation>体を起こす</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>ゆっくり下ろす</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Rest for {seconds} seconds</source>
        <translation>{seconds}秒休みます</translation>
    </message>
    <message>
        <source>Session complete. Well done</source>
        <translation>セッション終了。おつかれさまでした</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Your place</source>
        <translation>場所の準備</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Put the laptop beside the mat, on a low stool or box, 2 m from your eyes, and tilt it.</source>
        <translation>ノートPCをマットの横の低い台か箱に、目から2 m離して置き、傾けます。</translation>
    </message>
    <message>
        <source>Can you read this line from the mat?</source>
        <translation>マットからこの行が読めますか？</translation>
    </message>
    <message>
        <source>Can you hear the voice from the mat?</source>
        <translation>マットから声が聞こえますか？</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>声を試す</translation>
    </message>
    <message>
        <source>Speaking …</source>
        <translation>話しています …</translation>
    </message>
    <message>
        <source>Breathe in through the nose.</source>
        <translation>鼻から息を吸います。</translation>
    </message>
    <message>
        <source>There is no voice here. The screen alone tells you all you need.</source>
        <translation>ここには声がありません。必要なことはすべて画面でわかります。</translation>
    </message>
    <message>
        <source>If not, set a longer distance:</source>
        <translation>読めないときは、見る距離を長くします：</translation>
    </message>
    <message>
        <source>That was the voice. Too quiet, or nothing at all? Turn the sound up and try again.</source>
        <translation>これが声です。小さい、または聞こえないときは、音量を上げてもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>PortionTable</name>
    <message>
        <source>No exercises are noted for this session.</source>
        <translation>このセッションには種目の記録がありません。</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>セット{n}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>Bridge floor</source>
        <translation>ブリッジ、床</translation>
    </message>
    <message>
        <source>Bridge lifted</source>
        <translation>ブリッジ、上</translation>
    </message>
    <message>
        <source>Deadlift tall</source>
        <translation>デッドリフト、直立</translation>
    </message>
    <message>
        <source>Deadlift hinge</source>
        <translation>デッドリフト、前傾</translation>
    </message>
    <message>
        <source>Deadlift toes tall</source>
        <translation>つま先つきデッドリフト、直立</translation>
    </message>
    <message>
        <source>Deadlift toes hinge</source>
        <translation>つま先つきデッドリフト、前傾</translation>
    </message>
    <message>
        <source>Deadlift wall tall</source>
        <translation>壁デッドリフト、直立</translation>
    </message>
    <message>
        <source>Deadlift wall hinge</source>
        <translation>壁デッドリフト、前傾</translation>
    </message>
    <message>
        <source>Lunge straight</source>
        <translation>片ひざ立ち、まっすぐ</translation>
    </message>
    <message>
        <source>Lunge straight tuck</source>
        <translation>片ひざ立ち、まっすぐ、骨盤を丸める</translation>
    </message>
    <message>
        <source>Lunge straight bend</source>
        <translation>片ひざ立ち、まっすぐ、横に倒す</translation>
    </message>
    <message>
        <source>Lunge straight deep 1</source>
        <translation>片ひざ立ち、まっすぐ、深く1</translation>
    </message>
    <message>
        <source>Lunge straight deep 2</source>
        <translation>片ひざ立ち、まっすぐ、深く2</translation>
    </message>
    <message>
        <source>Lunge straight deep 3</source>
        <translation>片ひざ立ち、まっすぐ、深く3</translation>
    </message>
    <message>
        <source>Lunge out</source>
        <translation>片ひざ立ち、外回し</translation>
    </message>
    <message>
        <source>Lunge out tuck</source>
        <translation>片ひざ立ち、外回し、骨盤を丸める</translation>
    </message>
    <message>
        <source>Lunge out bend</source>
        <translation>片ひざ立ち、外回し、横に倒す</translation>
    </message>
    <message>
        <source>Lunge out deep 1</source>
        <translation>片ひざ立ち、外回し、深く1</translation>
    </message>
    <message>
        <source>Lunge out deep 2</source>
        <translation>片ひざ立ち、外回し、深く2</translation>
    </message>
    <message>
        <source>Lunge out deep 3</source>
        <translation>片ひざ立ち、外回し、深く3</translation>
    </message>
    <message>
        <source>Lunge in</source>
        <translation>片ひざ立ち、内回し</translation>
    </message>
    <message>
        <source>Lunge in tuck</source>
        <translation>片ひざ立ち、内回し、骨盤を丸める</translation>
    </message>
    <message>
        <source>Lunge in bend</source>
        <translation>片ひざ立ち、内回し、横に倒す</translation>
    </message>
    <message>
        <source>Lunge in deep 1</source>
        <translation>片ひざ立ち、内回し、深く1</translation>
    </message>
    <message>
        <source>Lunge in deep 2</source>
        <translation>片ひざ立ち、内回し、深く2</translation>
    </message>
    <message>
        <source>Lunge in deep 3</source>
        <translation>片ひざ立ち、内回し、深く3</translation>
    </message>
    <message>
        <source>Lunge wide</source>
        <translation>片ひざ立ち、広く</translation>
    </message>
    <message>
        <source>Learn level</source>
        <translation>学ぶ：骨盤が水平</translation>
    </message>
    <message>
        <source>Learn tipped</source>
        <translation>学ぶ：骨盤が前傾</translation>
    </message>
    <message>
        <source>Learn flared</source>
        <translation>学ぶ：肋骨が開く</translation>
    </message>
    <message>
        <source>Learn seated</source>
        <translation>学ぶ：座位</translation>
    </message>
    <message>
        <source>Learn heel up</source>
        <translation>学ぶ：かかとを上げる</translation>
    </message>
    <message>
        <source>Learn leg forward</source>
        <translation>学ぶ：脚を前へ</translation>
    </message>
    <message>
        <source>Learn leg back</source>
        <translation>学ぶ：脚を後ろへ</translation>
    </message>
    <message>
        <source>Learn bent</source>
        <translation>学ぶ：曲げる</translation>
    </message>
    <message>
        <source>Learn folded</source>
        <translation>学ぶ：前屈</translation>
    </message>
    <message>
        <source>Mistake bridge arched</source>
        <translation>誤り：反ったブリッジ</translation>
    </message>
    <message>
        <source>Mistake lunge arched</source>
        <translation>誤り：腰を反らせた片ひざ立ち</translation>
    </message>
    <message>
        <source>Mistake deadlift twisted</source>
        <translation>誤り：ねじれたデッドリフト</translation>
    </message>
    <message>
        <source>Mistake deadlift locked</source>
        <translation>誤り：ひざを伸ばしきったデッドリフト</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立位</translation>
    </message>
    <message>
        <source>Standing weight</source>
        <translation>立位、おもりあり</translation>
    </message>
    <message>
        <source>Rest standing</source>
        <translation>立って休憩</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>ひざ立ち</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>仰向け</translation>
    </message>
</context>
<context>
    <name>PoseChooser</name>
    <message>
        <source>Choose a pose</source>
        <translation>姿勢を選ぶ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PosesField</name>
    <message>
        <source>{label}: {pose}</source>
        <translation>{label}:{pose}</translation>
    </message>
    <message>
        <source>Another pose for the next repetition</source>
        <translation>次の1回に別の姿勢を追加</translation>
    </message>
    <message>
        <source>One pose less</source>
        <translation>姿勢を1つ減らす</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Calm</source>
        <translation>おだやか</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>共鳴</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>楽</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均等</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moment of the routine</source>
        <translation>ルーティンの時点</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n}/{of}</translation>
    </message>
    <message>
        <source>set {n} of {of}</source>
        <translation>セット {n}/{of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Me</source>
        <translation>わたし</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Who practises?</source>
        <translation>だれが練習しますか？</translation>
    </message>
    <message>
        <source>Each person has settings, choices, routines and a log of their own.</source>
        <translation>設定、選択、ルーティン、記録は一人ひとり別です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>practises now</source>
        <translation>練習中</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>{name}の新しい名前</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>新しい人の名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Expected {right}</source>
        <translation>必要なもの:{right}</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people here; settings and log are kept aside.</source>
        <translation>「{name}」を一覧から外しました。設定と記録は別に残してあります。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Preparing the voice</source>
        <translation>声を準備中</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Breathe in</source>
        <translation>息を吸う</translation>
    </message>
    <message>
        <source>A line to read from the mat</source>
        <translation>マットから読む行</translation>
    </message>
</context>
<context>
    <name>ReminderNote</name>
    <message>
        <source>Save as a calendar file…</source>
        <translation>カレンダーファイルに保存…</translation>
    </message>
    <message>
        <source>At most one a day, and none once the week&apos;s goal is reached, after a session, or in a week of pause. To be reminded while the program is closed, put it into your calendar.</source>
        <translation>1日1回まで。週の目標を達成したあと、セッションのあと、お休みの週には出ません。プログラムを閉じていても知らせてほしいときは、カレンダーに入れてください。</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications from the program, so it can&apos;t remind you itself. Save the reminder as a calendar file instead, and open it with your calendar.</source>
        <translation>このデスクトップではプログラムの通知を出せないため、直接お知らせできません。代わりにリマインダーをカレンダーファイルに保存し、カレンダーで開いてください。</translation>
    </message>
    <message>
        <source>Save the reminder for your calendar</source>
        <translation>リマインダーをカレンダー用に保存</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A good moment for your session of %n minutes, if it suits you.</source>
        <translation>
            <numerusform>よければ、%n分のセッションをするのによい頃です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day of the week first.</source>
        <translation>先に曜日を選んでください。</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file}に書き込めませんでした：{why}</translation>
    </message>
    <message>
        <source>Written: {file}. Open it with your calendar.</source>
        <translation>書き込みました：{file}。カレンダーで開いてください。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n sessions: {endings}. {length} of exercise in all.</source>
        <translation>
            <numerusform>%n回のセッション：{endings}。運動は合計{length}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>セッションの記録</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>氏名：</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>There is no session in this period.</source>
        <translation>この期間にセッションはありません。</translation>
    </message>
    <message>
        <source>Tightness and effort are what the person said, from 0 (none) to 10; a dash where nothing was said. Done and planned are repetitions or breaths. Rehearsals are left out.</source>
        <translation>張りときつさは本人の申告で、0（なし）から10まで。申告がないところは線です。実施と予定は反復または呼吸の数です。リハーサルは含みません。</translation>
    </message>
    <message>
        <source>How tight before a session (dot) and after it (ring), 0 to 10</source>
        <translation>セッション前（点）と後（輪）の張り、0〜10</translation>
    </message>
    <message>
        <source>How tight before the sessions of each week, on average, 0 to 10</source>
        <translation>各週のセッション前の張りの平均、0〜10</translation>
    </message>
    <message>
        <source>Nothing was said about tightness.</source>
        <translation>張りについての申告はありません。</translation>
    </message>
    <message>
        <source>A session changes it by {drop} on average.</source>
        <translation>1回のセッションで平均{drop}変わります。</translation>
    </message>
    <message>
        <source>By exercise and side</source>
        <translation>種目と左右別</translation>
    </message>
    <message>
        <source>Done of planned</source>
        <translation>予定に対する実施</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message>
        <source>From the person&apos;s own log in the program Hamstring, {day}</source>
        <translation>本人の記録より（プログラム Hamstring、{day}）</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>{page} / {count} ページ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Tight before</source>
        <translation>開始前の張り</translation>
    </message>
    <message>
        <source>Tight after</source>
        <translation>終了後の張り</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>きつさ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>For a physical therapist</source>
        <translation>理学療法士へ</translation>
    </message>
    <message>
        <source>Pages to print or send (PDF): sums by exercise and side, how tight it was over time, and every session with its ending, scores and note. The name is left blank, to be filled in by hand.</source>
        <translation>印刷または送付用のページ（PDF）：種目と左右別の合計、張りの推移、各セッションの終わり方・評価・メモ。氏名は空欄で、手で記入します。</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>過去3か月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去1年</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>Desk break</source>
        <translation>デスクの合間に</translation>
    </message>
    <message>
        <source>After long sitting: the front of the hips, then one set of the deadlift. One set is fewer than the two to three of the full practice; this is a break, not a replacement for it.</source>
        <translation>長く座ったあとに、股関節の前側、続いてデッドリフトを1セット。通常の2〜3セットより少なめです。合間の休憩であり、本来の練習の代わりではありません。</translation>
    </message>
    <message>
        <source>Three-way hip flexor release</source>
        <translation>3方向の股関節屈筋リリース</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>股関節屈筋</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>まっすぐ</translation>
    </message>
    <message>
        <source>Right knee on pad</source>
        <translation>右ひざをパッドに</translation>
    </message>
    <message>
        <source>Tall, hands on hips</source>
        <translation>背を伸ばし、手は腰</translation>
    </message>
    <message>
        <source>Breathe out and tuck</source>
        <translation>吐いて骨盤を丸める</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat, right hip stretches</source>
        <translation>尾骨を下へ、腰は平ら、右の股関節の前が伸びる</translation>
    </message>
    <message>
        <source>Breathe out. Tailbone down, low back flat.</source>
        <translation>息を吐いて。尾骨を下へ、腰は平らに。</translation>
    </message>
    <message>
        <source>Right arm overhead</source>
        <translation>右腕を頭の上へ</translation>
    </message>
    <message>
        <source>Bend to the left</source>
        <translation>体を左へ倒す</translation>
    </message>
    <message>
        <source>Right arm up, bend left.</source>
        <translation>右腕を上げ、体を左へ倒します。</translation>
    </message>
    <message>
        <source>Breathe in, grow tall</source>
        <translation>吸って背を伸ばす</translation>
    </message>
    <message>
        <source>Right arm long, pelvis stays tucked</source>
        <translation>右腕は長く、骨盤は丸めたまま</translation>
    </message>
    <message>
        <source>Breathe in, grow tall.</source>
        <translation>息を吸って、背を伸ばします。</translation>
    </message>
    <message>
        <source>Breathe out, bend left</source>
        <translation>吐いて左へ倒す</translation>
    </message>
    <message>
        <source>Left ribs down, right hip stretches</source>
        <translation>左の肋骨を下へ、右の股関節の前が伸びる</translation>
    </message>
    <message>
        <source>Breathe out. Left ribs down, bend deeper.</source>
        <translation>息を吐いて。左の肋骨を下げ、もう少し深く。</translation>
    </message>
    <message>
        <source>Feel the front of the right hip stretch.</source>
        <translation>右の股関節の前が伸びるのを感じます。</translation>
    </message>
    <message>
        <source>Wide, rotated out</source>
        <translation>広く、外回し</translation>
    </message>
    <message>
        <source>4 to 6 inches (10 to 15 cm) to the left</source>
        <translation>左へ10〜15 cm</translation>
    </message>
    <message>
        <source>Turn knee clockwise</source>
        <translation>時計回りに回す</translation>
    </message>
    <message>
        <source>Right foot goes behind you, to the left</source>
        <translation>右足は体の後ろを通って左へ</translation>
    </message>
    <message>
        <source>Tuck, then bend left</source>
        <translation>骨盤を丸め、左へ倒す</translation>
    </message>
    <message>
        <source>Breathe in, right arm long.</source>
        <translation>息を吸って、右腕を長く。</translation>
    </message>
    <message>
        <source>Wide, rotated in</source>
        <translation>広く、内回し</translation>
    </message>
    <message>
        <source>Turn counter-clockwise</source>
        <translation>反時計回りに回す</translation>
    </message>
    <message>
        <source>Left foot in front, hands on hips</source>
        <translation>左足を前に、手は腰</translation>
    </message>
    <message>
        <source>Right knee on the pad, left foot in front, hands on hips.</source>
        <translation>右ひざをパッドに、左足を前に、手は腰に。</translation>
    </message>
    <message>
        <source>Tailbone down, low back flat</source>
        <translation>尾骨を下へ、腰は平ら</translation>
    </message>
    <message>
        <source>Breathe out and tuck.</source>
        <translation>息を吐いて、骨盤を丸めます。</translation>
    </message>
    <message>
        <source>Kneel in a lunge: left foot in front, right knee on the pad, under the hip.</source>
        <translation>片ひざ立ちになります。左足を前に、右ひざはパッドの上、股関節の真下に。</translation>
    </message>
    <message>
        <source>Curl the right toes under. Torso upright, hands on hips.</source>
        <translation>右足の指を立てます。上体を起こし、手は腰に。</translation>
    </message>
    <message>
        <source>Breathe out: ribs down, tailbone curls down, low back flat, until the front of the right hip stretches.</source>
        <translation>息を吐きながら肋骨を下げ、尾骨を下へ丸め、腰を平らにします。右の股関節の前が伸びるまで。</translation>
    </message>
    <message>
        <source>Reach the right arm overhead and bend to the left.</source>
        <translation>右腕を頭の上へ伸ばし、体を左へ倒します。</translation>
    </message>
    <message>
        <source>Arching the low back: keep the pelvis tucked while you bend.</source>
        <translation>腰を反らせる：倒すあいだも骨盤は丸めたままにします。</translation>
    </message>
    <message>
        <source>Hip flexors that let go let the pelvis come back to neutral, and the hamstrings are no longer pulled from the front.</source>
        <translation>股関節屈筋がゆるむと骨盤が自然な位置に戻り、ハムストリングが前から引っ張られなくなります。</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>右の股関節</translation>
    </message>
    <message>
        <source>Single-leg deadlift</source>
        <translation>片脚デッドリフト</translation>
    </message>
    <message>
        <source>Deadlift</source>
        <translation>デッドリフト</translation>
    </message>
    <message>
        <source>one dumbbell or kettlebell</source>
        <translation>ダンベルかケトルベル1個</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>立位</translation>
    </message>
    <message>
        <source>One dumbbell or kettlebell</source>
        <translation>ダンベルかケトルベル1個</translation>
    </message>
    <message>
        <source>Pad under right knee</source>
        <translation>右ひざの下にパッド</translation>
    </message>
    <message>
        <source>A pad or a folded towel; left foot in front</source>
        <translation>パッドかたたんだタオル、左足を前に</translation>
    </message>
    <message>
        <source>Right knee on the pad or folded towel. Left foot in front.</source>
        <translation>右ひざをパッドかタオルに、左足は前に。</translation>
    </message>
    <message>
        <source>Torso upright, knee under the hip, toes curled under</source>
        <translation>上体を起こし、ひざは股関節の下、足の指を立てる</translation>
    </message>
    <message>
        <source>Knee under the hip, toes curled under. Upright, hands on hips.</source>
        <translation>ひざは股関節の下、足の指を立て、上体を起こし、手は腰に。</translation>
    </message>
    <message>
        <source>Three slow breaths in each of three positions, each counted as you breathe in; then the same on the other side.</source>
        <translation>3つのポジションで、ゆっくり3呼吸ずつ。吸うときに数えます。続いて反対側も同じように。</translation>
    </message>
    <message>
        <source>Take the dumbbell or kettlebell in the left hand.</source>
        <translation>ダンベルかケトルベルを左手に持ちます。</translation>
    </message>
    <message>
        <source>Stand on right leg</source>
        <translation>右脚で立つ</translation>
    </message>
    <message>
        <source>Tall, knee softly bent, core engaged</source>
        <translation>背を伸ばし、ひざは軽く曲げ、体幹を締める</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>右脚でまっすぐ立ち、ひざは軽く曲げ、体幹を締めます。</translation>
    </message>
    <message>
        <source>Hips back, hinge</source>
        <translation>お尻を引いて倒す</translation>
    </message>
    <message>
        <source>Left leg lifts straight behind</source>
        <translation>左脚をまっすぐ後ろへ上げる</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw</source>
        <translation>上体と脚は一体、シーソーのように</translation>
    </message>
    <message>
        <source>Spine neutral</source>
        <translation>背骨は自然なまま</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches</source>
        <translation>もも裏が伸びるところで止まる</translation>
    </message>
    <message>
        <source>Torso and leg as one, like a seesaw.</source>
        <translation>上体と脚は一体、シーソーのように。</translation>
    </message>
    <message>
        <source>Spine neutral.</source>
        <translation>背骨は自然なまま。</translation>
    </message>
    <message>
        <source>Stop where it stretches.</source>
        <translation>伸びるところで止まります。</translation>
    </message>
    <message>
        <source>The right hamstring stretches</source>
        <translation>右のもも裏が伸びる</translation>
    </message>
    <message>
        <source>Drive up tall</source>
        <translation>押してまっすぐ立つ</translation>
    </message>
    <message>
        <source>Right heel presses</source>
        <translation>右かかとで押す</translation>
    </message>
    <message>
        <source>Squeeze the glute at the top</source>
        <translation>上でお尻を締める</translation>
    </message>
    <message>
        <source>Out, drive up tall.</source>
        <translation>吐いて、まっすぐ立ちます。</translation>
    </message>
    <message>
        <source>Up, press the right heel.</source>
        <translation>右かかとで押します。</translation>
    </message>
    <message>
        <source>Up, squeeze the glute.</source>
        <translation>上へ。お尻を締めます。</translation>
    </message>
    <message>
        <source>Change hands</source>
        <translation>持ち手を替える</translation>
    </message>
    <message>
        <source>Weight in the left hand.</source>
        <translation>おもりを左手に。</translation>
    </message>
    <message>
        <source>Knee softly bent, core engaged</source>
        <translation>ひざは軽く曲げ、体幹を締める</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee soft.</source>
        <translation>右脚でまっすぐ立ち、ひざはやわらかく。</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Both feet down, weight down</source>
        <translation>両足を着き、おもりを置く</translation>
    </message>
    <message>
        <source>Both feet down, put the weight down.</source>
        <translation>両足を着いて、おもりを置きます。</translation>
    </message>
    <message>
        <source>Stand tall, weight on the right leg, that knee softly bent, core engaged.</source>
        <translation>まっすぐ立ち、体重を右脚にのせ、そのひざを軽く曲げ、体幹を締めます。</translation>
    </message>
    <message>
        <source>Hold the dumbbell or kettlebell in the left hand, opposite to the standing leg.</source>
        <translation>ダンベルかケトルベルを、立ち脚と反対の左手に持ちます。</translation>
    </message>
    <message>
        <source>Push the hips back and hinge; torso and left leg move as one, like a seesaw; spine neutral.</source>
        <translation>お尻を後ろへ引き、股関節から倒します。上体と左脚はシーソーのように一体で動き、背骨は自然なまま。</translation>
    </message>
    <message>
        <source>Stop where the hamstring stretches, then drive through the right heel back to tall and squeeze the glute.</source>
        <translation>もも裏が伸びるところで止まり、右かかとで押してまっすぐ立ち、お尻を締めます。</translation>
    </message>
    <message>
        <source>Twisting the torso: both hips face the floor.</source>
        <translation>上体をねじる：骨盤は両側とも床に向けます。</translation>
    </message>
    <message>
        <source>Locking the standing knee: keep it softly bent.</source>
        <translation>立ち脚のひざを伸ばしきる：軽く曲げておきます。</translation>
    </message>
    <message>
        <source>Strength through the whole length of the muscle teaches the nervous system that long is safe.</source>
        <translation>筋肉の全長にわたって力をつけると、伸びても安全だと神経系が学びます。</translation>
    </message>
    <message>
        <source>Put the weight down</source>
        <translation>おもりを置く</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>つま先を床に</translation>
    </message>
    <message>
        <source>The toes of the free foot stay lightly on the floor behind, without weight.</source>
        <translation>浮かせる足のつま先を、体重をかけずに後ろの床に軽く着けておきます。</translation>
    </message>
    <message>
        <source>Left toes on the floor behind, without weight</source>
        <translation>左のつま先は後ろの床、体重はかけない</translation>
    </message>
    <message>
        <source>Stand tall on the right leg, knee softly bent, core engaged. Left toes lightly on the floor behind.</source>
        <translation>右脚でまっすぐ立ち、ひざは軽く曲げ、体幹を締めます。左のつま先は後ろの床に軽く。</translation>
    </message>
    <message>
        <source>Stand on the right leg, left toes lightly on the floor behind.</source>
        <translation>右脚で立ち、左のつま先は後ろの床に軽く。</translation>
    </message>
    <message>
        <source>Left toes slide back, no weight on them</source>
        <translation>左のつま先を後ろへ滑らせ、体重はかけない</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>手を壁に</translation>
    </message>
    <message>
        <source>The free hand holds a wall or something sturdy.</source>
        <translation>空いた手で壁かしっかりしたものにつかまります。</translation>
    </message>
    <message>
        <source>a wall or something sturdy to hold</source>
        <translation>つかまれる壁かしっかりしたもの</translation>
    </message>
    <message>
        <source>Right hand on wall</source>
        <translation>右手を壁に</translation>
    </message>
    <message>
        <source>Stand on the right leg, knee softly bent</source>
        <translation>右脚で立ち、ひざは軽く曲げる</translation>
    </message>
    <message>
        <source>Right hand on a wall or something sturdy. Stand tall on the right leg, knee softly bent, core engaged.</source>
        <translation>右手を壁かしっかりしたものに。右脚でまっすぐ立ち、ひざは軽く曲げ、体幹を締めます。</translation>
    </message>
    <message>
        <source>Stand on the right leg</source>
        <translation>右脚で立つ</translation>
    </message>
    <message>
        <source>Right hand on the wall, stand on the right leg.</source>
        <translation>右手を壁に、右脚で立ちます。</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>右脚</translation>
    </message>
    <message>
        <source>See a doctor or a physical therapist before you start something new.</source>
        <translation>新しいことを始める前に、医師または理学療法士に相談してください。</translation>
    </message>
    <message>
        <source>Stop at once if anything hurts. The key P, or the button “Pain: stop”, ends the session in every phase.</source>
        <translation>どこかが痛んだら、すぐに中止してください。Pキーまたは「痛い：中止」ボタンで、いつでもセッションを終えられます。</translation>
    </message>
    <message>
        <source>Sitting keeps hip flexors short</source>
        <translation>座ると屈筋が縮む</translation>
    </message>
    <message>
        <source>Sitting, cycling and running tighten the hip flexors at the front of the hip. They are still short when you stand up.</source>
        <translation>座ること、自転車、ランニングは、股関節の前にある股関節屈筋を硬くします。立ち上がっても縮んだままです。</translation>
    </message>
    <message>
        <source>The pelvis tips forward</source>
        <translation>骨盤が前に傾く</translation>
    </message>
    <message>
        <source>Tight is often not short</source>
        <translation>張っていても短いとは限らない</translation>
    </message>
    <message>
        <source>Hamstrings that always feel tight are often not short at all. They run from the pelvis to below the knee; they bend the knee, extend the hip and help to hold the pelvis level.</source>
        <translation>いつも張って感じるハムストリングは、実は短くないことがよくあります。骨盤からひざの下まで走り、ひざを曲げ、股関節を伸ばし、骨盤を水平に保つのを助けています。</translation>
    </message>
    <message>
        <source>Gentle first week</source>
        <translation>やさしい最初の1週間</translation>
    </message>
    <message>
        <source>All three exercises to get to know them: two sets of the bridge instead of three to five, one of the deadlift instead of two to three, with the toes on the floor. Fewer than the full practice; move on when it feels easy.</source>
        <translation>3種目すべてに慣れるために。ブリッジは3〜5セットのところを2セット、デッドリフトは2〜3セットのところを、つま先を床に着けて1セット。本来の練習より少なめです。楽に感じたら先へ進みましょう。</translation>
    </message>
    <message>
        <source>Breathing bridge with hip lift</source>
        <translation>ヒップリフト呼吸ブリッジ</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>マット</translation>
    </message>
    <message>
        <source>Take a block or a rolled towel. Lie on your back on the mat, knees bent, feet on the floor, hip-width apart.</source>
        <translation>ブロックか丸めたタオルを用意します。マットに仰向けになり、ひざを立て、足は腰幅で床に。</translation>
    </message>
    <message>
        <source>Block or rolled towel between your knees. Each lift counts as one.</source>
        <translation>ブロックか丸めたタオルをひざに挟みます。1回上げるごとに1回と数えます。</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>仰向け</translation>
    </message>
    <message>
        <source>Tight hip flexors tip the pelvis forward: anterior tilt. The hamstrings are attached to the pelvis, so they are pulled long and brace even when you just stand.</source>
        <translation>硬くなった股関節屈筋は骨盤を前に傾けます（骨盤前傾）。ハムストリングは骨盤に付いているので、引き伸ばされ、ただ立っているだけでも緊張します。</translation>
    </message>
    <message>
        <source>Lie on your back</source>
        <translation>仰向けになる</translation>
    </message>
    <message>
        <source>Block between knees</source>
        <translation>ブロックをひざに挟む</translation>
    </message>
    <message>
        <source>A foam block or a rolled towel</source>
        <translation>フォームブロックか丸めたタオル</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>息を吸う</translation>
    </message>
    <message>
        <source>Through the nose, hips down, ribs wide</source>
        <translation>鼻から、お尻は床、肋骨を広げる</translation>
    </message>
    <message>
        <source>Breathe out and lift</source>
        <translation>吐いて上げる</translation>
    </message>
    <message>
        <source>Hips up 3 to 4 inches (8 to 10 cm)</source>
        <translation>お尻を8〜10 cm上げる</translation>
    </message>
    <message>
        <source>All the way out, ribs down</source>
        <translation>吐ききって、肋骨を下げる</translation>
    </message>
    <message>
        <source>Heels press, glutes lift</source>
        <translation>かかとで押し、お尻で上げる</translation>
    </message>
    <message>
        <source>Not too high: no arch in the back</source>
        <translation>上げすぎない：背中を反らさない</translation>
    </message>
    <message>
        <source>Core firm, hips up 3 to 4 inches</source>
        <translation>体幹を締め、お尻を8〜10 cm</translation>
    </message>
    <message>
        <source>Breathe out all the way, and lift the hips three to four inches.</source>
        <translation>息を吐ききりながら、お尻を8から10センチ上げます。</translation>
    </message>
    <message>
        <source>Ribs down, core firm. Eight to ten centimetres, no more.</source>
        <translation>肋骨を下げ、体幹を締めて。8から10センチ、それ以上は上げません。</translation>
    </message>
    <message>
        <source>Press the heels down. The glutes lift.</source>
        <translation>かかとで床を押して。お尻の力で上げます。</translation>
    </message>
    <message>
        <source>Not too high. Don&apos;t arch the back.</source>
        <translation>上げすぎないで。背中は反らしません。</translation>
    </message>
    <message>
        <source>Breathe in and lower</source>
        <translation>吸って下ろす</translation>
    </message>
    <message>
        <source>Hips back to the floor, ribs wide</source>
        <translation>お尻を床へ、肋骨を広げる</translation>
    </message>
    <message>
        <source>In, and down.</source>
        <translation>吸って、下ろします。</translation>
    </message>
    <message>
        <source>Lie on your back on the mat.</source>
        <translation>マットに仰向けになります。</translation>
    </message>
    <message>
        <source>Bend your knees and put your feet on the floor, hip-width apart.</source>
        <translation>ひざを立て、足を腰幅に開いて床に着けます。</translation>
    </message>
    <message>
        <source>Hold the block or the rolled towel between your knees.</source>
        <translation>ブロックか丸めたタオルをひざに挟みます。</translation>
    </message>
    <message>
        <source>Breathe in first. Then each lift, on a breath out, counts as one; the breath in that lowers the hips belongs to it.</source>
        <translation>まず息を吸います。そのあと、吐きながら1回上げるごとに1回と数えます。お尻を下ろすときの吸う息もその1回に含みます。</translation>
    </message>
    <message>
        <source>Lifting too high and arching the back: 3 to 4 inches (8 to 10 cm) are enough.</source>
        <translation>上げすぎて背中を反らせる：8〜10 cmで十分です。</translation>
    </message>
    <message>
        <source>Breathing with the diaphragm and lifting only a little builds strength and balance, brings ribs and pelvis back over each other, and lets protective tension go.</source>
        <translation>横隔膜で呼吸し、少しだけ上げることで、筋力とバランスがつき、肋骨と骨盤の位置がそろい、身を守るための緊張がほどけます。</translation>
    </message>
    <message>
        <source>Single-leg deadlift, toes down</source>
        <translation>デッドリフト・つま先つき</translation>
    </message>
    <message>
        <source>Keep the toes of the left foot lightly on the floor behind, without weight.</source>
        <translation>左足のつま先を、体重をかけずに後ろの床に軽く着けておきます。</translation>
    </message>
    <message>
        <source>Push the hips back and hinge, spine neutral.</source>
        <translation>お尻を後ろへ引いて股関節から倒します。背骨は自然なまま。</translation>
    </message>
    <message>
        <source>Breath comes first</source>
        <translation>まずは呼吸から</translation>
    </message>
    <message>
        <source>Slow, controlled breathing brings ribs and pelvis over each other, lets the core stabilise, and tells the nervous system that it may let go.</source>
        <translation>ゆっくり整えた呼吸は、肋骨と骨盤の位置をそろえ、体幹を安定させ、ゆるめてよいと神経系に伝えます。</translation>
    </message>
    <message>
        <source>Why stretching backfires</source>
        <translation>伸ばすと逆効果な理由</translation>
    </message>
    <message>
        <source>So tightness is the symptom. Stretching a muscle that is already long can strain it, and can make the nervous system hold on harder.</source>
        <translation>つまり、張りは症状です。すでに伸びている筋肉をさらに伸ばすと、筋肉を傷めたり、神経系がいっそう強く緊張させたりすることがあります。</translation>
    </message>
    <message>
        <source>Three exercises, three times a week</source>
        <translation>3種目を週3回</translation>
    </message>
    <message>
        <source>The bridge joins breath and glutes, the hip flexor release frees the front of the hips, the deadlift makes the hamstrings strong at full length. Do them one after the other, three times a week.</source>
        <translation>ブリッジは呼吸とお尻をつなぎ、股関節屈筋リリースは股関節の前をゆるめ、デッドリフトはハムストリングを伸びた状態でも強くします。続けて順に、週3回行いましょう。</translation>
    </message>
    <message>
        <source>Hamstring release</source>
        <translation>もも裏をゆるめる</translation>
    </message>
    <message>
        <source>Breath first, then the front of the hips, then strength: three exercises for hamstrings that always feel tight.</source>
        <translation>まず呼吸、次に股関節の前、そして筋力。いつも張って感じるハムストリングのための3種目です。</translation>
    </message>
    <message>
        <source>Sleepy glutes</source>
        <translation>眠ったお尻</translation>
    </message>
    <message>
        <source>When the glutes, which extend the hip, are weak, hamstrings and lower back have to do their work as well: more tension.</source>
        <translation>股関節を伸ばすお尻の筋肉が弱いと、ハムストリングと腰がその分まで働き、緊張が増します。</translation>
    </message>
    <message>
        <source>Five-minute reset</source>
        <translation>5分リセット</translation>
    </message>
    <message>
        <source>Breath and bridge only, four sets in about five minutes: slow breathing, small lifts, then back to your day.</source>
        <translation>呼吸とブリッジだけ、約5分で4セット。ゆっくり呼吸し、小さく上げて、また日常へ。</translation>
    </message>
    <message>
        <source>Up, left foot wider</source>
        <translation>起きて、左足を外へ</translation>
    </message>
    <message>
        <source>Up. Left foot four to six inches wider, ten to fifteen centimetres.</source>
        <translation>左足を10から15センチ外へ。</translation>
    </message>
    <message>
        <source>Tuck, arm up, bend left.</source>
        <translation>骨盤を丸め、右腕を上げ、左へ。</translation>
    </message>
    <message>
        <source>Come up; right foot out to the right, as far as is comfortable</source>
        <translation>起きて、右足を右外へ、無理のないところまで</translation>
    </message>
    <message>
        <source>Up, stay wide. Turn on the right knee counter-clockwise, right foot out to the right, as far as is comfortable.</source>
        <translation>起きて、足幅は広いまま、右ひざを軸に反時計回り、足を右へ、無理のないところまで。</translation>
    </message>
    <message>
        <source>Turn on the right knee clockwise, foot behind you.</source>
        <translation>右ひざを軸に時計回り、足は後ろへ。</translation>
    </message>
    <message>
        <source>Weight in left hand</source>
        <translation>おもりは左手に</translation>
    </message>
    <message>
        <source>a pad or a folded towel to put under the knee</source>
        <translation>ひざのパッドかたたんだタオル</translation>
    </message>
    <message>
        <source>Breathe in. Hips back, left leg lifts.</source>
        <translation>吸って、お尻と左脚を後ろへ。</translation>
    </message>
    <message>
        <source>Breathe in. Hips and left toes back.</source>
        <translation>お尻と左のつま先を後ろへ。</translation>
    </message>
    <message>
        <source>Turn around, change hands</source>
        <translation>向きと持ち手を替える</translation>
    </message>
    <message>
        <source>Turn around. Weight in the left hand.</source>
        <translation>後ろを向きます。おもりを左手に。</translation>
    </message>
    <message>
        <source>a foam yoga block or a rolled towel to hold between the knees</source>
        <translation>ひざに挟むフォームのヨガブロックか丸めたタオル</translation>
    </message>
    <message>
        <source>Block or towel ready; knees bent, feet hip-width apart</source>
        <translation>ブロックかタオルを手元に、ひざを立て、足は腰幅</translation>
    </message>
    <message>
        <source>Breathe in through the nose. Hips down, ribs widen.</source>
        <translation>鼻から吸って。お尻は床に、肋骨が広がります。</translation>
    </message>
    <message>
        <source>Breathe in, and lower the hips.</source>
        <translation>息を吸って。お尻を下ろします。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Hold.</source>
        <translation>キープ。</translation>
    </message>
</context>
<context>
    <name>RoutineCard</name>
    <message>
        <source>… and {n} more</source>
        <translation>… ほか{n}件</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>{origin} · can&apos;t be used</source>
        <translation>{origin} · 使えません</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>これを練習</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新しいタイトル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（無題）</translation>
    </message>
    <message>
        <source>Your changes can&apos;t be saved before what is marked is fixed.</source>
        <translation>印のついたところを直すまで、変更は保存できません。</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>To fix before it can be saved: {n}. The outline marks where.</source>
        <translation>保存する前に直すところ：{n}件。構成に印があります。</translation>
    </message>
</context>
<context>
    <name>RoutineLibrary</name>
    <message>
        <source>Routines</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>新しいルーティン</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Choose what you practise, write your own, or import a file from your physical therapist.</source>
        <translation>練習するものを選ぶか、自分で作るか、理学療法士からのファイルを取り込みます。</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>わたしのルーティン</translation>
    </message>
    <message>
        <source>“{title}” deleted</source>
        <translation>「{title}」を削除しました</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>ルーティンを取り込む</translation>
    </message>
    <message>
        <source>Export a routine</source>
        <translation>ルーティンを書き出す</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>{file}に書き出しました</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Before your first session</source>
        <translation>初めてのセッションの前に</translation>
    </message>
    <message>
        <source>Please read this once. Learn shows it again.</source>
        <translation>一度お読みください。「学ぶ」でもう一度見られます。</translation>
    </message>
    <message>
        <source>I have read this. Start</source>
        <translation>読みました。開始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Safety advice</source>
        <translation>安全上の注意</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Welcome</source>
        <translation>はじめに</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save elsewhere</source>
        <translation>別の場所に保存</translation>
    </message>
    <message>
        <source>Save the session elsewhere</source>
        <translation>セッションを別の場所に保存</translation>
    </message>
    <message>
        <source>Sessions (*.json)</source>
        <translation>セッション (*.json)</translation>
    </message>
    <message>
        <source>Written: {file}. Import it into the log later; twice does no harm.</source>
        <translation>書き込みました：{file}。あとで記録に取り込めます。2回取り込んでも問題ありません。</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{name} {score} of 10</source>
        <translation>{name} {score}/10</translation>
    </message>
    <message>
        <source>0: loose, 10: very tight</source>
        <translation>0:ゆるい、10:とても張る</translation>
    </message>
    <message>
        <source>0: easy, 10: very hard</source>
        <translation>0:楽、10:とてもきつい</translation>
    </message>
</context>
<context>
    <name>ScoreTrend</name>
    <message>
        <source>Scores so far: {n}. A trend is drawn from {few} scores in {weeks} weeks on.</source>
        <translation>これまでの点数：{n}件。{weeks}週で{few}件になると傾向を描きます。</translation>
    </message>
    <message>
        <source>Mean of a week (the line): first {first}, lately {last}.</source>
        <translation>週の平均（線）：最初は{first}、最近は{last}。</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session of {day}</source>
        <translation>{day}のセッション</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>セッションを削除</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Correct day, time and minutes</source>
        <translation>日付、時刻、分を修正</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{n}, {length} in all</source>
        <translation>{n}、合計{length}</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>運動</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>How tight before</source>
        <translation>開始前の張り</translation>
    </message>
    <message>
        <source>How tight after</source>
        <translation>終了後の張り</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>きつさ</translation>
    </message>
    <message>
        <source>{label} (0 to 10)</source>
        <translation>{label}(0〜10)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>SessionTimes</name>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Between the exercises</source>
        <translation>種目のあいだ</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>音と声</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>息を吸う</translation>
    </message>
    <message>
        <source>How long an inhale takes.</source>
        <translation>吸う長さです。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>息を吐く</translation>
    </message>
    <message>
        <source>How long an exhale takes. Longer than the inhale calms.</source>
        <translation>吐く長さです。吸うより長いと落ち着きます。</translation>
    </message>
    <message>
        <source>Slow down along the session</source>
        <translation>セッション中に遅くする</translation>
    </message>
    <message>
        <source>How much longer a breath is at the end; 0 for none.</source>
        <translation>最後に呼吸をどれだけ長くするか。0なら変えません。</translation>
    </message>
    <message>
        <source>Tempos kept under names of your own.</source>
        <translation>自分で名前を付けて保存したテンポです。</translation>
    </message>
    <message>
        <source>Getting into position</source>
        <translation>姿勢の準備</translation>
    </message>
    <message>
        <source>Time before each exercise.</source>
        <translation>各種目の前の時間です。</translation>
    </message>
    <message>
        <source>Between positions</source>
        <translation>ポジションのあいだ</translation>
    </message>
    <message>
        <source>Time to change from one position to the next.</source>
        <translation>次のポジションへ移る時間です。</translation>
    </message>
    <message>
        <source>Switching sides</source>
        <translation>左右の切り替え</translation>
    </message>
    <message>
        <source>Time to turn to the other side.</source>
        <translation>反対側へ移る時間です。</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>セット間の休憩</translation>
    </message>
    <message>
        <source>Time to rest; 0 for none.</source>
        <translation>休憩の時間です。0ならなし。</translation>
    </message>
    <message>
        <source>I read from</source>
        <translation>見る距離</translation>
    </message>
    <message>
        <source>How far your eyes are from the screen; sizes the words.</source>
        <translation>目から画面までの距離です。文字の大きさが決まります。</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; the system&apos;s own unless you choose.</source>
        <translation>ライト、ダーク、ハイコントラスト。選ばなければシステムの設定に従います。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Dim for evenings</source>
        <translation>夜は暗めに</translation>
    </message>
    <message>
        <source>Darker, warmer colours during a session.</source>
        <translation>セッション中の色を暗く、暖かくします。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>With reduced motion the breath is shown in steps, with numbers.</source>
        <translation>動きを減らすと、呼吸を段階と数字で示します。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Show what the voice says.</source>
        <translation>声の言葉を表示します。</translation>
    </message>
    <message>
        <source>Sessions in full screen</source>
        <translation>セッションを全画面で</translation>
    </message>
    <message>
        <source>Fill the screen in a session.</source>
        <translation>セッション中は全画面にします。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>A sound that rises and falls with the breath, and marks.</source>
        <translation>呼吸に合わせて上下する音と、合図の音です。</translation>
    </message>
    <message>
        <source>Volume of the breath</source>
        <translation>呼吸音の音量</translation>
    </message>
    <message>
        <source>How loud the breath and the marks are.</source>
        <translation>呼吸音と合図の大きさです。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>声の音量</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>声の大きさです。</translation>
    </message>
    <message>
        <source>The voice says</source>
        <translation>声の内容</translation>
    </message>
    <message>
        <source>Everything, short cues, or only the counts.</source>
        <translation>すべて、短い合図、または回数だけ。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Short cues</source>
        <translation>短い合図</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>回数だけ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Voice from</source>
        <translation>声の種類</translation>
    </message>
    <message>
        <source>Which program speaks.</source>
        <translation>どのプログラムが話すかを選びます。</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>使える最良のもの</translation>
    </message>
    <message>
        <source>The system&apos;s voices</source>
        <translation>システムの声</translation>
    </message>
    <message>
        <source>eSpeak NG</source>
        <translation>eSpeak NG</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>声なし</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>The name of a voice of that program; empty for its own choice.</source>
        <translation>そのプログラムの声の名前。空なら自動で選びます。</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>声の速さ</translation>
    </message>
    <message>
        <source>How fast it speaks.</source>
        <translation>話す速さです。</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>語/分</translation>
    </message>
    <message>
        <source>Voice beside a screen reader</source>
        <translation>スクリーンリーダーとの併用</translation>
    </message>
    <message>
        <source>A screen reader says the cues itself; turn this on to hear our voice as well.</source>
        <translation>合図はスクリーンリーダーが読み上げます。オンにすると、このプログラムの声も聞こえます。</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>週のセッション数</translation>
    </message>
    <message>
        <source>Three a week is what the routine is made for.</source>
        <translation>このルーティンは週3回を想定しています。</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>お休み</translation>
    </message>
    <message>
        <source>Weeks declared as a pause.</source>
        <translation>お休みに指定した週です。</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>リマインドする</translation>
    </message>
    <message>
        <source>One quiet notification, while the program is open.</source>
        <translation>プログラムを開いているあいだ、静かな通知を1回出します。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>On which days of the week.</source>
        <translation>どの曜日に知らせるか。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>At what time of the day.</source>
        <translation>何時に知らせるか。</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>前回のリマインド</translation>
    </message>
    <message>
        <source>The day of the last reminder.</source>
        <translation>最後に知らせた日です。</translation>
    </message>
    <message>
        <source>Safety read</source>
        <translation>安全の確認</translation>
    </message>
    <message>
        <source>Whether the safety advice was confirmed.</source>
        <translation>安全上の注意を確認したかどうか。</translation>
    </message>
    <message>
        <source>Welcome seen</source>
        <translation>はじめにの表示</translation>
    </message>
    <message>
        <source>Whether the welcome was seen or skipped.</source>
        <translation>「はじめに」を見たか、飛ばしたか。</translation>
    </message>
    <message>
        <source>First session told</source>
        <translation>初回後の案内</translation>
    </message>
    <message>
        <source>Whether what follows the first was read.</source>
        <translation>初回のあとの案内を読んだかどうか。</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>ルーティン</translation>
    </message>
    <message>
        <source>The routine practised last.</source>
        <translation>最後に行ったルーティンです。</translation>
    </message>
    <message>
        <source>A tempo of its own</source>
        <translation>専用のテンポ</translation>
    </message>
    <message>
        <source>Breathing in</source>
        <translation>吸う時間</translation>
    </message>
    <message>
        <source>Then hold</source>
        <translation>そのあと止める</translation>
    </message>
    <message>
        <source>Breathing out</source>
        <translation>吐く時間</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Sides in turn</source>
        <translation>左右交互</translation>
    </message>
    <message>
        <source>All sets of a side first</source>
        <translation>片側の全セットを先に</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>やり方</translation>
    </message>
    <message>
        <source>Usual form</source>
        <translation>通常の形</translation>
    </message>
    <message>
        <source>Toes on the floor</source>
        <translation>つま先を床に</translation>
    </message>
    <message>
        <source>Hand on a wall</source>
        <translation>手を壁に</translation>
    </message>
    <message>
        <source>First</source>
        <translation>先に行う側</translation>
    </message>
    <message>
        <source>For the pages, the session and the voice.</source>
        <translation>ページ、セッション、声の言語です。</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>自分のプリセット</translation>
    </message>
    <message>
        <source>Otherwise it takes the usual breath.</source>
        <translation>なければ、ふだんの呼吸を使います。</translation>
    </message>
    <message>
        <source>Hold after the inhale</source>
        <translation>吸ったあとのキープ</translation>
    </message>
    <message>
        <source>How long you wait with full lungs; none unless you want it.</source>
        <translation>吸いきって止める時間です。不要なら0のままで。</translation>
    </message>
    <message>
        <source>Hold after the exhale</source>
        <translation>吐いたあとのキープ</translation>
    </message>
    <message>
        <source>How long you wait with empty lungs; none unless you want it.</source>
        <translation>吐ききって止める時間です。不要なら0のままで。</translation>
    </message>
</context>
<context>
    <name>SettingControl</name>
    <message>
        <source>Wait for me</source>
        <translation>準備ができるまで待つ</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>{label}を{default}に戻す</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every change acts at once and is kept.</source>
        <translation>変更はすぐに反映され、保存されます。</translation>
    </message>
    <message>
        <source>You should read this line with ease from the mat:</source>
        <translation>この行がマットから楽に読めるはずです：</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>声を試す</translation>
    </message>
    <message>
        <source>Save the session as an audio file…</source>
        <translation>セッションを音声ファイルに保存…</translation>
    </message>
</context>
<context>
    <name>SideBars</name>
    <message>
        <source>{title}: {n} done</source>
        <translation>{title}:{n}回</translation>
    </message>
    <message>
        <source>{title}: {left} left, {right} right</source>
        <translation>{title}：左{left}、右{right}</translation>
    </message>
    <message>
        <source>left {n}</source>
        <translation>左 {n}</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>{n} 右</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>種目</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Get ready</source>
        <translation>準備しましょう</translation>
    </message>
    <message>
        <source>In</source>
        <translation>吸う</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>吐く</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <translation>自由に呼吸</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>反対側へ</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>of {of}</source>
        <translation>/ {of}</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Set {set} of {sets}</source>
        <translation>セット {set}/{sets}</translation>
    </message>
    <message>
        <source>Set {set} of {sets} done</source>
        <translation>セット {set}/{sets} 完了</translation>
    </message>
    <message>
        <source>Position {number} of {numbers}</source>
        <translation>ポジション {number}/{numbers}</translation>
    </message>
    <message>
        <source>Set {set} of {sets}, {number} of {numbers}</source>
        <translation>セット {set}/{sets}、{number}/{numbers}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds:02} left</source>
        <translation>あと{minutes}:{seconds:02}</translation>
    </message>
    <message>
        <source>Next: {cue}</source>
        <translation>次：{cue}</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>最後の1回</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>準備OK</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Space: go on with “{cue}”</source>
        <translation>スペース：「{cue}」へ進む</translation>
    </message>
    <message>
        <source>Stop the session?</source>
        <translation>セッションを中止しますか？</translation>
    </message>
    <message>
        <source>Esc or Enter: stop. Space: go on.</source>
        <translation>Esc/Enter：中止 スペース：続ける</translation>
    </message>
    <message>
        <source>{tempo} from the next breath</source>
        <translation>次の呼吸から{tempo}</translation>
    </message>
    <message>
        <source>{tempo}: the longest breath here</source>
        <translation>{tempo}：最長です</translation>
    </message>
    <message>
        <source>{tempo}: the shortest breath here</source>
        <translation>{tempo}：最短です</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>おつかれさま</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>痛みで中止</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>今週 {done}/{goal}</translation>
    </message>
    <message>
        <source>Tightness {score} of 10</source>
        <translation>張り {score}/10</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Pain: stop</source>
        <translation>痛い：中止</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Space, Enter, click</source>
        <translation>スペース、Enter、クリック</translation>
    </message>
    <message>
        <source>pause, go on, I’m ready</source>
        <translation>一時停止、続ける、準備OK</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>phase back, next</source>
        <translation>前、次の動きへ</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Page ↑ ↓</translation>
    </message>
    <message>
        <source>exercise back, next</source>
        <translation>前、次の種目へ</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>longer, shorter breath</source>
        <translation>呼吸を長く、短く</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pain: stop</source>
        <translation>痛い：中止</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave full screen, stop</source>
        <translation>全画面を終える、中止</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>? F1</source>
        <translation>? F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>Rest now. If it lasts, ask a doctor or therapist.</source>
        <translation>休みましょう。痛みが続くなら医師か理学療法士に相談を。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>How tight? 0: loose, 10: very tight</source>
        <translation>張り具合は? 0:ゆるい、10:とても張る</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done}/{planned}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>回</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap: I breathe in</source>
        <translation>タップ：吸う</translation>
    </message>
    <message>
        <source>Tap at each turn of the breath</source>
        <translation>呼吸が切り替わるたびにタップ</translation>
    </message>
    <message>
        <source>Take this tempo</source>
        <translation>このテンポにする</translation>
    </message>
    <message>
        <source>Not sure? Breathe as you like and press at each turn: in, out, in, out, in.</source>
        <translation>迷ったら、自由に呼吸して、切り替わるたびに押します：吸う、吐く、吸う、吐く、吸う。</translation>
    </message>
    <message>
        <source>Tap: I breathe out</source>
        <translation>タップ：吐く</translation>
    </message>
    <message>
        <source>Go on: at least {n} more.</source>
        <translation>続けて：少なくともあと{n}回。</translation>
    </message>
    <message>
        <source>That was uneven; go on, it will settle.</source>
        <translation>ばらつきがありました。続けると落ち着きます。</translation>
    </message>
</context>
<context>
    <name>TempoKeeper</name>
    <message>
        <source>You changed the tempo to {inhale} s in, {exhale} s out. Keep it for next time?</source>
        <translation>テンポを吸う{inhale}秒、吐く{exhale}秒に変えました。次回もこのテンポにしますか？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存する</translation>
    </message>
</context>
<context>
    <name>TempoPresets</name>
    <message>
        <source>Name for this tempo</source>
        <translation>このテンポの名前</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>プリセットに保存</translation>
    </message>
    <message>
        <source>Forget preset</source>
        <translation>プリセットを削除</translation>
    </message>
</context>
<context>
    <name>ThreeBreaths</name>
    <message>
        <source>Breath {n} of {all}</source>
        <translation>呼吸 {n}/{all}</translation>
    </message>
    <message>
        <source>Too fast or too slow? Tap your own tempo below.</source>
        <translation>速すぎる、遅すぎるときは、下で自分のテンポをタップします。</translation>
    </message>
</context>
<context>
    <name>TightnessTrend</name>
    <message>
        <source>{day}: {before} before</source>
        <translation>{day}：前{before}</translation>
    </message>
    <message>
        <source>{day}: {before} before, {after} after</source>
        <translation>{day}：前{before}、後{after}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Times between exercises</source>
        <translation>種目間の時間</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>プロフィール：{name}</translation>
    </message>
    <message>
        <source>Profile: {name}. Switch, add, rename</source>
        <translation>プロフィール：{name}。切り替え、追加、名前の変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the breath&apos;s tempo</source>
        <translation>呼吸のテンポを変える</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>セッションを開始</translation>
    </message>
    <message>
        <source>or press Enter</source>
        <translation>またはEnterを押す</translation>
    </message>
    <message>
        <source>How tight now? (optional)</source>
        <translation>今の張りは？（任意）</translation>
    </message>
    <message>
        <source>How tight now</source>
        <translation>今の張り</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Include at least one exercise.</source>
        <translation>少なくとも1種目を選んでください。</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>必要なもの：{things}。</translation>
    </message>
    <message>
        <source>Your first session: take your time, follow the breath.</source>
        <translation>初めてのセッションです。あせらず、呼吸に合わせましょう。</translation>
    </message>
    <message>
        <source>Last: {day}, {ending}</source>
        <translation>前回：{day}、{ending}</translation>
    </message>
    <message>
        <source>The interrupted session was taken out of the log.</source>
        <translation>中断したセッションを記録から外しました。</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>Your sessions and settings are safe, and you can go on. This is what the program wrote down.</source>
        <translation>セッションと設定は無事で、続けて使えます。以下はプログラムが書き留めた内容です。</translation>
    </message>
    <message>
        <source>The log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>If you report it, copy this text: no notes and no scores of yours are in it.</source>
        <translation>報告するときは、この文をコピーしてください。あなたのメモや点数は含まれません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Try three breaths</source>
        <translation>3呼吸試す</translation>
    </message>
    <message>
        <source>Your tempo: {tempo}</source>
        <translation>あなたのテンポ：{tempo}</translation>
    </message>
    <message>
        <source>Breathe with the circle: it grows as you breathe in through the nose, and shrinks as you breathe out.</source>
        <translation>円に合わせて呼吸しましょう。鼻から吸うと大きくなり、吐くと小さくなります。</translation>
    </message>
</context>
<context>
    <name>TurnableFigure</name>
    <message>
        <source>The figure; arrow keys turn it</source>
        <translation>人体図（矢印キーで回転）</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Breathe in, through the nose. Breathe out, and lift.</source>
        <translation>鼻から息を吸って。吐きながら、上げます。</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>Minutes a week; {n} of {all} weeks reached the goal of {goal} sessions</source>
        <translation>週の分数。{all}週中{n}週で目標の{goal}セッションを達成</translation>
    </message>
    <message>
        <source>Week of {day}: {minutes} min, {done} of {goal} sessions</source>
        <translation>{day}の週：{minutes}分、セッション {done}/{goal}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週の初日</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Days with a session this week: {days}</source>
        <translation>今週セッションのあった日：{days}</translation>
    </message>
    <message>
        <source>{done} of {goal} this week</source>
        <translation>今週 {done}/{goal}</translation>
    </message>
    <message numerus="yes">
        <source> Your {n} weeks in a row stay.</source>
        <translation>
            <numerusform> {n}週連続の記録は続いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A week of pause.</source>
        <translation>お休みの週です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with your goal reached</source>
        <translation>
            <numerusform>{n}週連続で目標達成</numerusform>
        </translation>
    </message>
    <message>
        <source>One more reaches your goal.</source>
        <translation>あと1回で目標達成です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions reach your goal, any days you like.</source>
        <translation>
            <numerusform>あと{n}回で目標達成です。好きな日にどうぞ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal reached. More is welcome, and so is rest.</source>
        <translation>目標達成です。続けても、休んでもかまいません。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>読みました</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>To today’s session</source>
        <translation>今日のセッションへ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip the welcome</source>
        <translation>「はじめに」を飛ばす</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n}/{all}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Its routine isn&apos;t there any more. You can keep it as it is.</source>
        <translation>元のルーティンはもうありません。このまま残せます。</translation>
    </message>
    <message>
        <source>You tried: {title}. It isn&apos;t in the log.</source>
        <translation>試した種目：{title}。記録には入っていません。</translation>
    </message>
    <message>
        <source>Keep it in the log</source>
        <translation>記録に残す</translation>
    </message>
</context>
<context>
    <name>WorkReport</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>左右の切り替え</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休憩</translation>
    </message>
    <message>
        <source>Easier: {title}</source>
        <translation>やさしく：{title}</translation>
    </message>
    <message>
        <source>{phase}, changed</source>
        <translation>{phase}、変更</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(無題)</translation>
    </message>
</context>
<context>
    <name>session_words</name>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped for pain</source>
        <translation>痛みで中止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日（ddd）</translation>
    </message>
    <message>
        <source>Getting into position: {length}</source>
        <translation>準備の時間：{length}</translation>
    </message>
    <message>
        <source>Between positions: {length}</source>
        <translation>ポジションの間：{length}</translation>
    </message>
    <message>
        <source>Rest between sets: {length}</source>
        <translation>セット間の休み：{length}</translation>
    </message>
    <message>
        <source>Switching sides: {length}</source>
        <translation>左右の切り替え：{length}</translation>
    </message>
    <message>
        <source>Each set does one side, then the other</source>
        <translation>各セットで片側、次に反対側</translation>
    </message>
    <message>
        <source>until you press a key</source>
        <translation>キーを押すまで</translation>
    </message>
    <message numerus="yes">
        <source>{sets} sets × {counted}</source>
        <translation>
            <numerusform>{counted} × {sets}セット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} positions</source>
        <translation>
            <numerusform>{n}ポジション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets</source>
        <translation>
            <numerusform>{n}セット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{positions} positions × {counted}</source>
        <translation>
            <numerusform>{counted} × {positions}ポジション</numerusform>
        </translation>
    </message>
    <message>
        <source>, on each side</source>
        <translation>、左右とも</translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n}呼吸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <translation>
            <numerusform>{n}回</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}〜{high}</translation>
    </message>
    <message>
        <source>Each side, {side} first</source>
        <translation>左右とも、{side}から</translation>
    </message>
    <message>
        <source>{s} s in</source>
        <translation>吸う{s}秒</translation>
    </message>
    <message>
        <source>{s} s out</source>
        <translation>吐く{s}秒</translation>
    </message>
    <message>
        <source>{n} breaths a minute</source>
        <translation>1分に{n}呼吸</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{s} s hold</source>
        <translation>キープ{s}秒</translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
</context>
</TS>
