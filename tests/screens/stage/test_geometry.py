"""Every phase can be read from the mat: capitals are large enough, nothing is cut off or lies on something else."""

from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache
from itertools import combinations
from math import hypot

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from hamstring_gui.body.motion import PoseBook
from hamstring_gui.guide.keep_awake import NOT_KEPT
from hamstring_gui.guide.recorder import BACK_IN_WORK
from hamstring_gui.guide.sound.output import DEVICE_LOST, NO_DEVICE
from hamstring_gui.guide.sound.speech import NO_VOICE
from hamstring_gui.practice import planner
from hamstring_gui.practice.catalogue import LANGUAGES
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.side import Side
from hamstring_gui.screens import fonts
from hamstring_gui.screens.stage.body_picture import BodyPicture
from hamstring_gui.screens.stage.layout import TRACK_RADIUS, TRACK_WIDTH, Layout, laid_out
from hamstring_gui.screens.stage.lettering import TALL, Lettering, is_tall, lettered
from hamstring_gui.screens.stage.session_bar import bar_title
from hamstring_gui.screens.stage.side_mark import edge_mark
from hamstring_gui.screens.stage.typeset import typeset
from hamstring_gui.screens.stage.view import StageView, Summary, view_at
from hamstring_gui.screens.stage.words import ENGLISH, Lines, StageWords, lines_of, stage_words
from hamstring_gui.screens.theme import DARK, TARGET
from hamstring_gui.store import pose_file, routine_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.translations import built_in, catalogue

SIZES = [(1024, 640), (1280, 720), (1280, 800), (1366, 768), (1920, 1080), (3840, 2160)]
"""In device-independent pixels: 3840x2160 at 100 %, the same at 200 and 300 % as 1920x1080 and 1280x720."""
LEAST = {"cue": 0.067, "count": 0.15, "notice": 0.0155}
OTHERS = 0.053
NOTICE = "The screen can’t be kept on by itself here: please see to it that it stays on while you practise."


def longer(text: str) -> str:
    """Make a text 40 % longer, as translations are, out of words like its own."""
    grown = round(len(text) * 1.4)
    words = text.split(" ")
    while len(text) < grown:
        missing = grown - len(text)
        fitting = [word for word in words if len(word) < missing] or [words[0][: max(1, missing - 1)]]
        text = f"{text} {fitting[-1]}"
    return text


def longer_words(words: StageWords) -> StageWords:
    numbers = ("left", "of", "seconds")
    grown = {
        field.name: longer(getattr(words, field.name))
        for field in fields(words)
        if isinstance(getattr(words, field.name), str)
        and field.name not in numbers
        and "{" not in getattr(words, field.name)
    }
    patterns = {
        "set": "Set number {set} of {sets}", "position": "Position nr. {number} from {numbers}",
        "following": "Next is: {cue}", "left": "{minutes}:{seconds:02} to go", "of": "from {of}",
    }  # fmt: skip
    return replace(words, **grown, **patterns)  # type: ignore[arg-type]  # texts, by their names


def longer_plan(plan: Plan) -> Plan:
    phases = tuple(
        replace(
            phase,
            side_name=longer(phase.side_name) if phase.side_name else "",
            steps=tuple(
                replace(step, cue=longer(step.cue), detail=longer(step.detail) if step.detail else "")
                for step in phase.steps
            ),
        )
        for phase in plan.phases
    )
    return replace(plan, phases=phases)


@pytest.fixture(scope="module")
def plans(qapp: QApplication) -> list[tuple[Plan, StageWords]]:
    fonts.load_fonts(asset("fonts"))
    routine = routine_file.load(asset("routines", "hamstring.toml"))
    timed = planner.build(routine, Choices())
    gated = planner.build(routine, Choices(get_ready=None, between_positions=None, switch_sides=None))
    long_words = longer_words(ENGLISH)
    return [(timed, ENGLISH), (gated, ENGLISH), (longer_plan(timed), long_words), (longer_plan(gated), long_words)]


@cache
def short_names(routine: str, language: str) -> tuple[str, ...]:
    path = asset("routines", f"{routine}.toml")
    return tuple(exercise.short for exercise in built_in(routine_file.load(path), language).exercises)


def names(plan: Plan, words: StageWords) -> tuple[str, ...]:
    """Return how the exercises are called at the end of a session; as long as the words are."""
    found = short_names(plan.routine, plan.language)
    return found if plan.language != "en" or words == ENGLISH else tuple(map(longer, found))


def views(plan: Plan, words: StageWords) -> Iterator[StageView]:
    """Give every step of every phase, the last seconds of each, and what can lie over it."""
    for phase in plan.phases:
        begun = 0.0
        for step in phase.steps:
            yield StageView(plan, plan.moment(phase.index, phase.nominal * (begun + step.share / 2)))
            begun += step.share
        last = StageView(plan, plan.moment(phase.index, phase.nominal * 0.98))
        yield from (
            replace(last, captions=True),
            replace(last, notice=NOTICE if words == ENGLISH else longer(NOTICE)),
            last,
            replace(last, reduced_motion=True),
            replace(last, paused=True),
            replace(last, asking=True),
        )
    done = tuple((name, 12, 32) for name in names(plan, words))
    for ending in Ending:
        yield StageView(plan, plan.moment(len(plan.phases) - 1, 99.0), summary=Summary(ending, done, 2, 3))


def differing(plan: Plan, words: StageWords) -> Iterator[tuple[StageView, Lines]]:
    """Give the views whose words differ in more than a number of the same length."""
    seen = set()
    for view in views(plan, words):
        lines = lines_of(view, words)
        key = (replace(lines, left="", count=""), len(lines.count), view.face)
        if key not in seen:
            seen.add(key)
            yield view, lines


def others(layout: Layout, view: StageView) -> Iterator[tuple[str, QRectF]]:
    """Give what is not words, but must not lie under any."""
    if view.summary is None:
        yield "bar", layout.bar
        yield "pain", layout.pain
        yield "breath", QRectF(layout.centre.x() - layout.radius(1.0), layout.centre.y() - layout.radius(1.0),
                               2 * layout.radius(1.0), layout.radius(1.0))  # fmt: skip
    if view.following is not None:
        yield "small figure", layout.small_figure
    if view.summary is not None:
        yield from ((f"score {n}", rect) for n, rect in enumerate(layout.scores))
        yield "finish", layout.close
    elif view.phase.side is not None:
        yield "glyph", layout.side_glyph
        yield "edge mark", edge_mark(layout, view.phase.side)
    if view.phase.is_gate and not view.paused and view.summary is None:
        yield "ready", layout.button
        yield "key", layout.key_hint


def faults(layout: Layout, view: StageView, made: tuple[Lettering, ...]) -> Iterator[str]:
    window = QRectF(0, 0, layout.size.width(), layout.size.height())
    for item in made:
        text = " / ".join(line.text for line in item.lines)
        if item.cut:
            yield f"cut: {item.slot} {text}"
        if not window.contains(item.rect):
            yield f"outside: {item.slot} {text}"
        least = LEAST.get(item.slot, OTHERS) * layout.unit
        if is_tall(text):  # no capitals: the letters themselves are as high
            least *= TALL
        if item.capitals < least - 0.01:
            yield f"small: {item.slot} {item.capitals / layout.unit:.4f} {text}"
    places = [(item.slot, item.rect.adjusted(1, 1, -1, -1)) for item in made]
    for (name, rect), (other, place) in combinations([*places, *others(layout, view)], 2):
        if {name, other} == {"pain", "breath"}:
            continue  # the corner of its square, which a circle never reaches
        if name in {item.slot for item in made} and rect.intersects(place):
            yield f"overlap: {name} and {other} in {view.phase.index} {view.phase.kind}"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("which", range(4), ids=["timed", "gates", "timed-longer", "gates-longer"])
def test_every_phase_can_be_read(plans: list[tuple[Plan, StageWords]], size: tuple[int, int], which: int) -> None:
    plan, words = plans[which]
    layout = laid_out(QSizeF(*size))
    assert layout.unit == pytest.approx(size[1], rel=0.001)
    seen = list(differing(plan, words))
    assert len(seen) > 50
    found = [fault for view, lines in seen for fault in faults(layout, view, typeset(layout, lines))]
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_phase_can_be_read_in_every_language(qapp: QApplication, language: str, size: tuple[int, int]) -> None:
    fonts.load_fonts(asset("fonts"))
    words, layout = stage_words(catalogue(language).text), laid_out(QSizeF(*size))
    found: list[str] = []
    for path in sorted(asset("routines").glob("*.toml")):
        plan = planner.build(built_in(routine_file.load(path), language), Choices())
        for view, lines in differing(plan, words):
            found += faults(layout, view, typeset(layout, lines))
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("size", [(900, 2000), (900, 1090), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_tall_window_is_used_from_side_to_side(plans: list[tuple[Plan, StageWords]], size: tuple[int, int]) -> None:
    layout, small = laid_out(QSizeF(*size)), laid_out(QSizeF(size[0], size[0] / 1.6))
    assert layout.radius(1.0) > 1.4 * small.radius(1.0)
    assert layout.slots["count"].capitals >= small.slots["count"].capitals
    assert layout.slots["cue"].capitals == pytest.approx(small.slots["cue"].capitals)
    found = [
        fault
        for plan, words in plans[:2]
        for view, lines in differing(plan, words)
        for fault in faults(layout, view, typeset(layout, lines))
        if not fault.startswith("small")  # of a width, not of the height
    ]
    assert not found, "\n".join(dict.fromkeys(found))


OTHER_ROUTINES = sorted(path.stem for path in asset("routines").glob("*.toml") if path.stem != "hamstring")


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", OTHER_ROUTINES)
@pytest.mark.usefixtures("plans")
def test_every_phase_of_every_routine_can_be_read(name: str, size: tuple[int, int]) -> None:
    plan = planner.build(routine_file.load(asset("routines", f"{name}.toml")), Choices())
    layout = laid_out(QSizeF(*size))
    for shown, words in ((plan, ENGLISH), (longer_plan(plan), longer_words(ENGLISH))):
        seen = list(differing(shown, words))
        assert len(seen) > 10
        found = [fault for view, lines in seen for fault in faults(layout, view, typeset(layout, lines))]
        assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_controls_hide_no_body_and_no_word_but_what_comes_next(
    plans: list[tuple[Plan, StageWords]], size: tuple[int, int]
) -> None:
    layout = laid_out(QSizeF(*size))
    assert layout.controls.height() >= TARGET
    assert not layout.controls.intersects(layout.scene)
    assert not layout.controls.intersects(layout.pain)
    for plan, words in plans:
        for view, lines in differing(plan, words):
            if view.summary is not None:
                continue
            hidden = {item.slot for item in typeset(layout, lines) if item.rect.intersects(layout.controls)}
            assert hidden <= {"title", "following", "left"}, f"{hidden} in {view.phase.index}"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.usefixtures("plans")
def test_stopping_for_pain_has_a_place_of_its_own(
    qapp: QApplication, size: tuple[int, int], direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        layout = laid_out(QSizeF(*size))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert min(layout.pain.width(), layout.pain.height()) >= TARGET
    assert QRectF(0, 0, *size).contains(layout.pain)
    corner = layout.centre - layout.pain.bottomRight()
    assert hypot(corner.x(), corner.y()) > (TRACK_RADIUS + TRACK_WIDTH) * layout.unit, "the arc stays clear of it"
    for side in Side:
        assert not layout.pain.intersects(edge_mark(layout, side))


def test_no_body_reaches_the_place_to_stop_for_pain(plans: list[tuple[Plan, StageWords]]) -> None:
    layout = laid_out(QSizeF(640, 400))
    body = BodyPicture(PoseBook(pose_file.load(sorted(asset("poses").glob("*.toml")))), DARK)
    stances = {
        stance for phase in plans[0][0].phases for step in phase.steps for stance in (step.pose_from, step.pose_to)
    }
    assert len(stances) > 20
    for stance in stances:
        position = body.standing(stance)
        assert position is not None
        picture = QImage(640, 400, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        body.paint(painter, layout.figure, position)
        painter.end()
        corner = picture.copy(layout.pain.toAlignedRect())
        assert all(not any(bytes(corner.constScanLine(y))) for y in range(corner.height())), stance  # type: ignore[call-overload]  # its stub says object


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_what_a_session_may_tell_fits_the_line_below_the_bar(
    qapp: QApplication, language: str, size: tuple[int, int]
) -> None:
    fonts.load_fonts(asset("fonts"))
    layout = laid_out(QSizeF(*size))
    for text in (NOT_KEPT, NO_DEVICE, DEVICE_LOST, NO_VOICE, BACK_IN_WORK):
        told = catalogue(language).notice(text)
        made = lettered("notice", told, layout.slots["notice"])
        assert not made.cut
        assert made.capitals >= LEAST["notice"] * (TALL * 0.95 if is_tall(told) else 0.999) * layout.unit
        assert made.rect.top() > layout.bar.bottom()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("which", range(4), ids=["timed", "gates", "timed-longer", "gates-longer"])
def test_the_exercise_is_named_below_its_part_of_the_bar(
    plans: list[tuple[Plan, StageWords]], size: tuple[int, int], which: int
) -> None:
    plan, _ = plans[which]
    layout = laid_out(QSizeF(*size))
    for phase in plan.phases:
        made = bar_title(layout, plan, phase)
        assert not made.cut
        assert layout.title.rect.adjusted(-2, -1, 2, 1).contains(made.rect)
        assert made.rect.top() > layout.bar.bottom()


def test_a_sentence_that_is_too_long_becomes_smaller_before_it_is_cut() -> None:
    slot = laid_out(QSizeF(1280, 800)).slots["detail"]
    sentence = (
        "The log can’t be written, since the disk is full: /media/stick/of/the/hospital/hamstring-gui/sessions.db. "
        "The session goes on, and is kept as soon as there is room."
    )
    made = lettered("detail", sentence, slot)
    assert not made.cut
    assert " ".join(line.text for line in made.lines) == sentence
    assert slot.rect.adjusted(0, -1, 1, 1).contains(made.rect)
    assert lettered("detail", sentence * 9, slot).lines[-1].text.endswith("…")


@pytest.mark.parametrize("scale", [0.7, 1.1, 1.25])
@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_words_sized_for_another_distance_still_fit(
    plans: list[tuple[Plan, StageWords]], size: tuple[int, int], scale: float
) -> None:
    plan, words = plans[0]
    layout = laid_out(QSizeF(*size), scale)
    made = [(view, typeset(layout, lines)) for view, lines in differing(plan, words)]
    found = [fault for view, items in made for fault in faults(layout, view, items)]
    assert not [fault for fault in found if scale >= 1.0 or not fault.startswith("small")]
    cue = next(item for item in made[0][1] if item.slot == "cue")
    assert (cue.capitals > 0.067 * layout.unit + 1.0) is (scale > 1.0)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_full_breath_is_nearly_half_the_height_and_within_the_window(size: tuple[int, int]) -> None:
    layout = laid_out(QSizeF(*size))
    assert layout.radius(1.0) >= 0.45 * layout.unit
    assert layout.radius(0.0) < 0.5 * layout.radius(1.0)
    assert layout.scene.top() >= 0.0
    assert layout.scene.left() >= 0.0
    assert QRectF(0, 0, *size).contains(layout.bar)


@pytest.mark.parametrize("language", ["de", "ja", "ar"])
def test_what_comes_next_is_announced_as_such_where_there_is_room(qapp: QApplication, language: str) -> None:
    fonts.load_fonts(asset("fonts"))
    words, layout = stage_words(catalogue(language).text), laid_out(QSizeF(1280, 800))
    plan = planner.build(built_in(routine_file.load(asset("routines", "hamstring.toml")), language), Choices())
    lines = lines_of(view_at(plan, 21.0), words)
    (made,) = (item for item in typeset(layout, lines) if item.slot == "following")
    assert made.lines[0].text == words.following.format(cue=plan.phases[3].cue)


def test_no_japanese_line_begins_with_a_mark_or_ends_with_a_bracket(qapp: QApplication) -> None:
    slot = laid_out(QSizeF(1280, 800)).slots["detail"]
    for length in range(4, 60):
        text = f"{'あ' * length}（いう）：え「お」？{'か' * 40}"
        for line in lettered("detail", text, slot).lines:
            assert line.text[0] not in "）：」？"
            assert line.text[-1] not in "（「"
