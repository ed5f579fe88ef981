"""The figure through whole sessions: all routines, in all variants, on both first sides, at 60 frames a second."""

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, product

import pytest

from hamstring_gui.body.motion import Figure, PoseBook, Resolved, figure_between
from hamstring_gui.body.rotation import Vector, distance, rotate
from hamstring_gui.body.skeleton import FINGERTIP, HEEL, JOINT_NAMES, LEFT, RIGHT, SKELETON, TOE_TIP, Frames, forward
from hamstring_gui.practice.choices import Choices, ExerciseChoice
from hamstring_gui.practice.plan import MOVE_SECONDS, Phase, Plan, Stance, Step, steadily
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.side import Side
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset

from .test_motion import from_line, planted_points

FRAMES_A_SECOND = 60
JUMP = 0.01  # metres from one frame to the next


@dataclass(frozen=True)
class Way:
    """A movement of the plan: from one stance to another; led by the breath or not; its seconds."""

    start: Stance
    end: Stance
    breath: bool
    seconds: float


def _plans() -> Iterator[Plan]:
    routine = routine_file.load(asset("routines", "hamstring.toml"))
    for first, variant in product((Side.RIGHT, Side.LEFT), (None, "toes", "wall")):
        choice = ExerciseChoice(first_side=first)
        chosen = {"hip_flexor": choice, "deadlift": replace(choice, variant=variant)}
        yield build(routine, Choices(exercises=chosen))
    for path in sorted(asset("routines").glob("*.toml")):
        if path.stem != routine.name:
            yield build(routine_file.load(path), Choices())


@pytest.fixture(scope="module")
def plans() -> tuple[Plan, ...]:
    return tuple(_plans())


@pytest.fixture(scope="module")
def walked(book: PoseBook, plans: tuple[Plan, ...]) -> dict[Way, list[Figure]]:
    """Return the frames of every movement; what is a reflection, a way back or slower is shown elsewhere by it."""
    quickest: dict[tuple[frozenset[Stance], bool], tuple[Way, list[float]]] = {}
    for plan in plans:
        for phase in plan.phases:
            for number, step in enumerate(phase.steps):
                start, end = step.pose_from, step.pose_to
                if start.mirrored:
                    start, end = (replace(stance, mirrored=not stance.mirrored) for stance in (start, end))
                way = Way(start, end, phase.kind.is_breath, phase.nominal * step.share)
                key = (frozenset((start, end)), way.breath)
                if start != end and (key not in quickest or way.seconds < quickest[key][0].seconds):
                    quickest[key] = way, _parts(plan, phase, number)
    return {way: [figure_between(book, way.start, way.end, part, part) for part in parts]
            for way, parts in quickest.values()}  # fmt: skip


def _parts(plan: Plan, phase: Phase, number: int) -> list[float]:
    """Return how far the figure is in each frame of a step while it moves."""
    begun = phase.nominal * sum(step.share for step in phase.steps[:number])
    frames = math.ceil(phase.nominal * phase.steps[number].share * FRAMES_A_SECOND)
    moments = [plan.moment(phase.index, begun + frame / FRAMES_A_SECOND) for frame in range(frames)]
    parts = [moment.moved for moment in moments if moment.step_index == number and moment.moved < 1.0]
    return [*parts, 1.0]


def test_every_phase_begins_where_the_last_one_ended(plans: tuple[Plan, ...]) -> None:
    """Only getting ready for an exercise may begin elsewhere: the person has to lie down or stand up meanwhile."""
    for plan in plans:
        for last, phase in pairwise(plan.phases):
            if phase.exercise == last.exercise:
                assert phase.pose_from == last.pose_to, phase.index
            else:
                assert phase.kind is Kind.GET_READY
            assert plan.moment(phase.index, 0.0).volume == pytest.approx(
                plan.moment(last.index, last.nominal).volume, abs=0.03
            )
            for before, step in pairwise(phase.steps):
                assert step.pose_from == before.pose_to, phase.index


def test_what_a_breath_leads_is_eased_like_it_and_all_else_keeps_its_pace(plans: tuple[Plan, ...]) -> None:
    for phase in plans[0].phases:
        begun = 0.0
        for step in phase.steps:
            seconds = phase.nominal * step.share
            moving = seconds if phase.kind.is_breath else min(seconds, MOVE_SECONDS)
            quarter = plans[0].moment(phase.index, begun + moving / 4.0).moved
            expected = 0.5 - 0.5 * math.cos(math.pi / 4.0) if phase.kind.is_breath else steadily(0.25)
            assert quarter == pytest.approx(expected, abs=1e-6)
            begun += seconds


def test_every_movement_starts_and_ends_softly(walked: dict[Way, list[Figure]]) -> None:
    for way, figures in walked.items():
        for first, second in (figures[:2], figures[:-3:-1]):
            a, b = first.frames.positions, second.frames.positions
            assert max(distance(a[joint], b[joint]) for joint in JOINT_NAMES) <= JUMP / 4.0, way


def test_no_joint_jumps(walked: dict[Way, list[Figure]]) -> None:
    for way, figures in walked.items():
        for before, after in pairwise(figures):
            a, b = before.frames.positions, after.frames.positions
            worst = max(JOINT_NAMES, key=lambda joint: distance(a[joint], b[joint]))
            assert distance(a[worst], b[worst]) <= JUMP, (way, worst)
    assert sum(way.breath for way in walked) >= 13
    assert sum(not way.breath for way in walked) >= 13


def test_bones_never_stretch(walked: dict[Way, list[Figure]]) -> None:
    rest = forward({}, (0.0, 0.0, 0.0)).positions
    bones = [(j.name, j.parent, distance(rest[j.name], rest[j.parent])) for j in SKELETON if j.parent is not None]
    for way, figures in walked.items():
        for figure in figures:
            places = figure.frames.positions
            for joint, parent, bone in bones:
                assert abs(distance(places[joint], places[parent]) - bone) < 1e-6, (way, joint)


def test_what_stays_planted_stays_where_it_is(book: PoseBook, walked: dict[Way, list[Figure]]) -> None:
    watched = 0
    for way, figures in walked.items():
        start, end = (planted_points(book, stance.pose, _frames_of(book, stance)) for stance in (way.start, way.end))
        if way.end.mirrored:
            continue  # switching sides: nothing stays
        planted = [name for name, place in start.items() if name in end and distance(place, end[name]) < 0.005]
        watched += len(planted)
        for figure in figures:
            now = planted_points(book, way.start.pose, figure.frames)
            for name in planted:
                assert distance(now[name], start[name]) < 0.005, (way, name)
    assert watched > 60


def _frames_of(book: PoseBook, stance: Stance) -> Frames:
    return book.resolved(stance).settled.frames


def test_nothing_goes_through_the_floor(walked: dict[Way, list[Figure]]) -> None:
    for way, figures in walked.items():
        for figure in figures:
            frames = figure.frames
            for side in (LEFT, RIGHT):
                soles = (frames.point(side + "foot", HEEL), frames.point(side + "toes", TOE_TIP))
                low = min(sole[1] for sole in (*soles, frames.point(side + "hand", FINGERTIP)))
                assert min(low, frames.positions[side + "shin"][1] - 0.05) >= -0.01, (way, side)


def test_no_hand_goes_through_the_body(walked: dict[Way, list[Figure]]) -> None:
    for way, figures in walked.items():
        for figure in figures:
            frames, places = figure.frames, figure.frames.positions
            for side in (LEFT, RIGHT):
                hand = frames.point(side + "hand", FINGERTIP)
                assert distance(hand, frames.point("head", (0.0, 0.12, 0.0))) > 0.11, (way, side)
                assert from_line(hand, places["spine"], places["neck"]) > 0.11, (way, side)


def test_a_pad_stays_where_it_lies_when_its_knee_is_lifted(book: PoseBook) -> None:
    kneeling, lunge = Stance("kneeling"), Stance("lunge_straight")
    ways = [figure_between(book, kneeling, lunge, part, 0.0) for part in (0.0, 0.3, 0.8, 1.0)]
    assert len({figure.pads["left_"] for figure in ways}) == 1
    assert distance(ways[0].pads["left_"], ways[0].frames.positions["left_shin"]) < 0.005
    assert distance(ways[-1].pads["left_"], ways[-1].frames.positions["left_shin"]) > 0.3


# What words say of a side, and whether a resolved pose shows it: the side that was named, and the pose.


def _place(pose: Resolved, joint: str) -> Vector:
    return pose.settled.frames.positions[joint]


def _sign(side: str) -> float:
    return 1.0 if side == "left" else -1.0


def _knee_is_on_pad(side: str, pose: Resolved) -> bool:
    return _place(pose, f"{side}_shin")[1] < 0.1 and f"{side}_pad" in pose.pose.props


def _front_foot(side: str, pose: Resolved) -> bool:
    return _place(pose, f"{side}_foot")[2] - _place(pose, "pelvis")[2] > 0.3


def _arm_is_up(side: str, pose: Resolved) -> bool:
    other = "right" if side == "left" else "left"
    head = _place(pose, "head")[1]
    return _place(pose, f"{side}_hand")[1] > head + 0.2 and _place(pose, f"{other}_hand")[1] < head


def _leans(side: str, pose: Resolved) -> bool:
    return (_place(pose, "head")[0] - _place(pose, "pelvis")[0]) * _sign(side) > 0.05


def _holds_weight(side: str, pose: Resolved) -> bool:
    return [prop for prop in pose.pose.props if prop.endswith("dumbbell")] == [f"{side}_dumbbell"]


def _stands(side: str, pose: Resolved) -> bool:
    return pose.pose.anchor == f"{side}_foot"


def _hand_is_at_wall(side: str, pose: Resolved) -> bool:
    return f"{side}_wall" in pose.pose.props and _place(pose, f"{side}_hand")[0] * _sign(side) > 0.4


def _foot_is_free(side: str, pose: Resolved) -> bool:
    return not _stands(side, pose) and _place(pose, f"{side}_foot")[2] < 0.0


def _turned(pose: Resolved) -> float:
    """Return the degrees by which the lower leg that kneels is turned, counter-clockwise seen from above."""
    side = min((LEFT, RIGHT), key=lambda one: _place(pose, one + "shin")[1])
    x, _, z = rotate(pose.settled.frames.rotations[side + "shin"], (0.0, -1.0, 0.0))
    return math.degrees(math.atan2(-x, -z))


SAID: tuple[tuple[str, Callable[[str, Resolved], bool]], ...] = (
    (r"(left|right) knee on (?:the )?pad", _knee_is_on_pad),
    (r"(left|right) foot in front", _front_foot),
    (r"(left|right) foot (?:wider|four)", _front_foot),
    (r"(left|right) arm (?:overhead|up|long)", _arm_is_up),
    (r"bend (?:to the )?(left|right)", _leans),
    (r"(left|right) ribs down", _leans),
    (r"weight in (?:the )?(left|right) hand", _holds_weight),
    (r"in the (left|right) hand", _holds_weight),
    (r"on (?:the )?(left|right) leg", _stands),
    (r"(left|right) heel", _stands),
    (r"(left|right) hand on (?:a |the )?wall", _hand_is_at_wall),
    (r"(left|right) (?:leg lifts|toes)", _foot_is_free),
    (r"(left|right) hamstring", lambda side, pose: (pose.pose.working or {}).get(f"{side}_hamstring", 0.0) > 0.5),
    (r"(left|right) hip stretches", lambda side, pose: (pose.pose.working or {}).get(f"{side}_hip_flexor", 0.0) > 0.5),
    (r"\b(counter-clockwise|(?<!-)clockwise)", lambda way, pose: (_turned(pose) > 30) == way.startswith("counter")),
)
# Said of the toes of the leg that kneels, not of a free one.
KNEELING_TOES = re.compile(r"(curl the |)(left|right) toes (curled|under)")


def _said(step: Step) -> str:
    return KNEELING_TOES.sub("", f"{step.cue}. {step.detail}. {step.say}".lower())


def test_words_and_picture_agree_on_the_side_in_every_phase(book: PoseBook, plans: tuple[Plan, ...]) -> None:
    heard = dict.fromkeys((pattern for pattern, _ in SAID), 0)
    for plan in plans:
        for phase in plan.phases:
            for step in phase.steps:
                pose = book.resolved(step.pose_to)
                for pattern, shows in SAID:
                    for match in re.finditer(pattern, _said(step)):
                        heard[pattern] += 1
                        assert shows(match.group(1), pose), (phase.index, match.group(0), step.pose_to)
    assert min(heard.values()) >= 4, heard


def test_the_picture_is_on_the_side_of_the_phase(book: PoseBook, plans: tuple[Plan, ...]) -> None:
    for plan in plans:
        for phase in plan.phases:
            pose = book.resolved(phase.pose_to)
            if phase.side is None or pose.pose.name.startswith("standing"):
                continue
            shows = _knee_is_on_pad if phase.exercise == "hip_flexor" else _stands
            assert shows(phase.side.value, pose), (phase.index, phase.pose_to)
            if phase.exercise == "deadlift":
                assert _holds_weight(phase.side.other.value, pose)


def test_what_is_right_in_the_picture_is_right_for_the_person(book: PoseBook, plans: tuple[Plan, ...]) -> None:
    sided = [(phase, step) for plan in plans for phase in plan.phases if phase.side is not None for step in phase.steps]
    assert sided
    for phase, step in sided:
        for part in (0.0, 0.25, 0.5, 0.75, 1.0):
            camera = figure_between(book, step.pose_from, step.pose_to, part, 0.0).camera
            assert camera.right[0] < -0.2, (phase.exercise, step.cue, part)
