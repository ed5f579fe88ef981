"""Each kind of phase has its own look, the breath's direction can be seen, sides differ in more than colour."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from hamstring_gui.body.motion import PoseBook
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.side import Side
from hamstring_gui.screens import fonts
from hamstring_gui.screens.stage.body_picture import BodyPicture
from hamstring_gui.screens.stage.breath_shape import shown_volume
from hamstring_gui.screens.stage.layout import laid_out
from hamstring_gui.screens.stage.paint import SKY_GLOW, paint_stage_image
from hamstring_gui.screens.stage.scene import Scene
from hamstring_gui.screens.stage.side_mark import edge_mark
from hamstring_gui.screens.stage.typeset import typeset
from hamstring_gui.screens.stage.view import Face, StageView, Summary, in_steps, view_at, view_of_phase
from hamstring_gui.screens.stage.words import caption_of, lines_of
from hamstring_gui.screens.theme import CONTRAST, DARK, LIGHT, THEMES, Theme, contrast, mixed
from hamstring_gui.store import pose_file, routine_file
from hamstring_gui.store.assets import asset

SIZE = QSize(640, 400)
SUMMARY = Summary(Ending.COMPLETED, (("Bridge", 15, 15),), 2, 3)


@pytest.fixture(scope="module")
def plan(qapp: QApplication) -> Plan:
    fonts.load_fonts(asset("fonts"))
    return planner.build(routine_file.load(asset("routines", "hamstring.toml")), Choices())


@pytest.fixture(scope="module")
def gated(qapp: QApplication) -> Plan:
    choices = Choices(get_ready=None, switch_sides=None)
    return planner.build(routine_file.load(asset("routines", "hamstring.toml")), choices)


def faces(plan: Plan, gated: Plan) -> dict[Face, StageView]:
    lift = view_of_phase(plan, 4)
    return {
        Face.GET_READY: view_of_phase(plan, 36),
        Face.INHALE: view_of_phase(plan, 3),
        Face.EXHALE: lift,
        Face.HOLD: view_of_phase(plan, 80),
        Face.REST: view_of_phase(plan, 12),
        Face.SWITCH_SIDES: view_of_phase(plan, 57),
        Face.GATE: view_of_phase(gated, 57),
        Face.PAUSED: replace(lift, paused=True),
        Face.FINISHED: replace(lift, summary=SUMMARY),
    }


def test_every_face_is_shown_and_named(plan: Plan, gated: Plan) -> None:
    found = faces(plan, gated)
    assert set(found) == set(Face)
    assert all(view.face is face for face, view in found.items())
    assert len({lines_of(view).tag for view in found.values()}) == len(Face)


def without_words(view: StageView, theme: Theme) -> QImage:
    """Paint what is above the horizon and left of the words: breath, track, edge."""
    layout = laid_out(QSizeF(SIZE))
    whole = paint_stage_image(view, SIZE, theme)
    return whole.copy(0, 0, int(layout.slots["tag"].rect.left()), int(layout.centre.y()))


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_faces_differ_without_their_words(plan: Plan, gated: Plan, theme: Theme) -> None:
    pictures = {face: without_words(view, theme) for face, view in faces(plan, gated).items()}
    for one, other in combinations(pictures, 2):
        assert pictures[one] != pictures[other], f"{one} looks like {other}"


def test_in_and_out_differ_at_the_same_volume_in_shape_not_only_in_colour(plan: Plan) -> None:
    breathing_in, out = view_of_phase(plan, 3, 0.5), view_of_phase(plan, 4, 0.5)
    assert breathing_in.moment.volume == pytest.approx(out.moment.volume)
    grey = [without_words(view, DARK).convertToFormat(QImage.Format.Format_Mono) for view in (breathing_in, out)]
    assert grey[0] != grey[1]


def test_the_breath_is_larger_the_fuller_it_is(plan: Plan) -> None:
    sizes = [shown_volume(view_of_phase(plan, 3, part / 10)) for part in range(11)]
    assert sizes == sorted(sizes)
    assert sizes[0] == 0.0
    assert sizes[-1] == 1.0


def test_the_side_is_marked_at_its_own_edge(plan: Plan) -> None:
    layout = laid_out(QSizeF(SIZE))
    for index, side in ((38, Side.RIGHT), (59, Side.LEFT)):
        picture = paint_stage_image(view_of_phase(plan, index), SIZE, DARK)
        for edge in Side:
            middle = edge_mark(layout, edge).center()
            marked = picture.pixelColor(int(middle.x()), int(middle.y())) == DARK.accent
            assert marked is (edge is side)
        assert side.value in lines_of(view_of_phase(plan, index)).side.lower()


def test_next_comes_in_the_last_seconds_of_a_long_phase_only(plan: Plan) -> None:
    ready = plan.phases[0]
    assert view_at(plan, ready.end - 5.5).following is None
    assert view_at(plan, ready.end - 4.5).following is plan.phases[1]
    assert "Breathe in" in lines_of(view_at(plan, ready.end - 4.5)).following


def test_a_rest_shows_all_along_what_comes_and_which_set_is_done(plan: Plan) -> None:
    rest = plan.phases[12]
    shown = lines_of(view_at(plan, rest.start + 1.0))
    assert "Breathe in" in shown.following
    assert shown.set == "Set 1 of 3 done"


def test_the_countdown_never_says_nought(plan: Plan) -> None:
    rest = plan.phases[12]
    assert lines_of(view_at(plan, rest.start + 0.01)).count == "20"
    assert lines_of(view_at(plan, rest.end - 0.01)).count == "1"


def test_reduced_motion_stands_still_within_a_second_and_still_paces(plan: Plan) -> None:
    def at(within: float) -> StageView:
        phase = plan.phases[4]
        view = StageView(plan, plan.moment(4, within), reduced_motion=True)
        assert view.phase is phase
        return in_steps(view)

    assert at(1.1).moment.volume == at(1.9).moment.volume
    volumes = [at(second + 0.5).moment.volume for second in range(6)]
    assert volumes == sorted(volumes, reverse=True)
    assert len(set(volumes)) == 6
    assert volumes[-1] == pytest.approx(0.0)
    assert [lines_of(at(second + 0.5)).tag for second in (0, 5)] == ["Out 6", "Out 1"]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_have_seven_to_one_also_where_the_sky_glows(theme: Theme) -> None:
    glowing = mixed(theme.sky, theme.breath_still, SKY_GLOW)
    assert contrast(theme.text, glowing) >= 7.0
    assert contrast(theme.accent, glowing) >= 4.5, "the side's mark"


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_stopping_for_pain_can_be_read_in_every_theme(theme: Theme) -> None:
    assert contrast(theme.pain, theme.sky) >= 7.0
    assert contrast(theme.on_pain, theme.pain) >= 7.0


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 3.0])
def test_a_picture_has_the_pixels_of_its_screen(plan: Plan, ratio: float) -> None:
    picture = paint_stage_image(view_of_phase(plan, 4), SIZE, DARK, ratio=ratio)
    assert picture.size() == SIZE * ratio
    below = picture.pixelColor(picture.width() - 2, picture.height() - 2)
    assert below == QColor(DARK.ground), "the ground reaches the corner"


def test_partly_done_says_how_much(plan: Plan) -> None:
    summary = replace(SUMMARY, ending=Ending.STOPPED, done=(("Bridge", 7, 15), ("Deadlift", 0, 32)))
    lines = lines_of(replace(view_of_phase(plan, 4), summary=summary))
    assert lines.cue == "Stopped"
    assert lines.made == (("Bridge", "7 of 15"), ("Deadlift", "0 of 32"))
    assert (lines.count, lines.count_of, lines.set) == ("7", "of 47", "repetitions")


def test_more_exercises_than_there_are_columns_for_are_one_sentence(plan: Plan) -> None:
    done = tuple((f"Exercise {number}", number, 10) for number in range(1, 7))
    lines = lines_of(replace(view_of_phase(plan, 4), summary=replace(SUMMARY, done=done)))
    assert lines.made == ()
    assert lines.advice.startswith("Exercise 1 1 of 10, Exercise 2 2 of 10, ")


def test_at_the_end_the_body_rests(plan: Plan, body: BodyPicture) -> None:
    layout = laid_out(QSizeF(SIZE))
    last = view_of_phase(plan, len(plan.phases) - 1)
    hinged, over = (Scene(layout, DARK, body).position(view) for view in (last, replace(last, summary=SUMMARY)))
    assert hinged is not None
    assert over is not None
    assert hinged.start.pose.startswith("deadlift")
    assert over.start.pose == over.end.pose == "standing"


def test_a_notice_moves_no_instruction(plan: Plan) -> None:
    for view in faces(plan, plan).values():
        told = lines_of(replace(view, notice="No loudspeaker was found."))
        assert (told.cue, told.detail) == (lines_of(view).cue, lines_of(view).detail)
        assert told.notice == ("" if view.summary else "No loudspeaker was found.")


def test_a_breath_before_the_first_repetition_counts_its_seconds_down(plan: Plan) -> None:
    before = next(phase for phase in plan.phases if phase.kind.is_breath and phase.count is None)
    lines = lines_of(view_at(plan, before.start + 0.01))
    assert (lines.count, lines.count_of) == (str(round(before.nominal)), "s")


def test_a_caption_never_repeats_the_cue_above_it(plan: Plan) -> None:
    for phase in plan.phases:
        for step in phase.steps:
            assert not caption_of(step).casefold().startswith(step.cue.casefold())
    lift = replace(plan.phases[4].steps[0], cue="Breathe out", say="Breathe out. And up.")
    assert caption_of(lift) == "And up."


def test_curly_quotes_make_no_words_smaller(plan: Plan) -> None:
    layout = laid_out(QSizeF(SIZE))
    made = typeset(layout, lines_of(replace(view_of_phase(plan, 4), paused=True)))
    detail = next(item for item in made if item.slot == "detail")
    assert "“" in "".join(line.text for line in detail.lines)
    assert detail.capitals >= 0.053 * layout.unit - 0.01


def test_the_first_step_shows_nothing_that_the_second_asks_for(plan: Plan) -> None:
    book = PoseBook(pose_file.load(sorted(asset("poses").glob("*.toml"))))
    lie, block = plan.phases[0].steps
    assert "block" not in book.poses[lie.pose_to.pose].props
    assert "block" in book.poses[block.pose_to.pose].props


@pytest.fixture(scope="module")
def body(qapp: QApplication) -> BodyPicture:
    return BodyPicture(PoseBook(pose_file.load(sorted(asset("poses").glob("*.toml")))), DARK)


def turning_step(plan: Plan) -> tuple[int, float]:
    """Return a phase in which a leg is turned out, and a moment in the middle of that step."""
    for phase in plan.phases:
        begun = 0.0
        for step in phase.steps if not phase.kind.is_breath else ():
            if step.movement == "turn_out":
                return phase.index, begun + step.share / 2
            begun += step.share
    raise AssertionError("no leg is turned out in this plan")


def test_the_way_into_a_position_has_arrows_and_a_breath_has_none(plan: Plan, body: BodyPicture) -> None:
    turn, fraction = turning_step(plan)
    turning = body.position(view_of_phase(plan, turn, fraction).moment, 400.0)
    lifting = body.position(view_of_phase(plan, 4, 0.5).moment, 400.0)
    assert turning is not None
    assert lifting is not None
    assert turning.movement == "turn_out"
    assert lifting.movement is None


def test_lowering_shows_the_same_bodies_as_lifting(plan: Plan, body: BodyPicture) -> None:
    parts = [part / 200 for part in range(201)]
    lifting = {body.position(view_of_phase(plan, 4, part).moment, 400.0) for part in parts}
    lowering = {body.position(view_of_phase(plan, 5, part).moment, 400.0) for part in parts}
    assert lifting == lowering
    assert len(lifting) > 10


def test_an_unknown_pose_leaves_the_words_alone(plan: Plan) -> None:
    assert BodyPicture(PoseBook({}), DARK).position(view_of_phase(plan, 4).moment, 400.0) is None
