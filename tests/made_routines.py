"""Routines made up by hypothesis: anything that a routine file may hold, small enough to be quick."""

import unicodedata

from hypothesis import strategies as st

from hamstring_gui.practice.routine import (
    BREATH_KINDS,
    MOVEMENTS,
    Card,
    Change,
    Exercise,
    Position,
    Range,
    Routine,
    Variant,
    Words,
    WrittenPhase,
    WrittenStep,
)
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import BREATH_BOUNDS, Tempo

POSES = ("lying", "standing", "kneeling")
OWN_POSES: dict[str, dict[str, object]] = {
    "own_lift": {"base": "bridge_lifted", "joints": {"pelvis": {"lean": -105.0}}, "working": {"glute": 0.5}},
    "own_rest": {"base": "own_lift", "props": [], "contacts": {"hand": {"off": True}}},
}


def texts(longest: int = 24, shortest: int = 1) -> st.SearchStrategy[str]:
    """Make texts as the file format keeps them: composed, trimmed, without control characters."""
    letters = st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp"), max_codepoint=0x2FFF) | st.sampled_from(
        "\"'\\#<&"
    )
    made = st.text(letters, max_size=longest // 3)
    return made.map(lambda text: unicodedata.normalize("NFC", text).strip() or "x" * shortest)


NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,7}", fullmatch=True)
LISTS = st.just(()) | st.tuples(texts()) | st.tuples(texts(), texts())
SECONDS = st.integers(1, 40).map(lambda halves: halves / 2)
POSE_NAMES = st.sampled_from(POSES)
POSE_LISTS = st.tuples(POSE_NAMES) | st.tuples(POSE_NAMES, POSE_NAMES)
ARROWS = st.none() | st.sampled_from(MOVEMENTS)
WORDS = st.builds(Words, texts(), LISTS, LISTS)
STEPS = st.lists(st.builds(WrittenStep, WORDS, POSE_NAMES, ARROWS, SECONDS), max_size=2).map(tuple)


def ranges(most: int) -> st.SearchStrategy[Range]:
    """Make ranges in rising order."""
    numbers = st.tuples(*[st.integers(1, most)] * 3).map(sorted)
    return numbers.map(lambda three: Range(three[1], three[0], three[2]))


@st.composite
def _tempos(draw: st.DrawFn) -> tuple[Tempo, tuple[float, float]]:
    low, inhale, exhale, high = sorted(draw(SECONDS) for _ in range(4))
    return Tempo(inhale, draw(SECONDS) / 2 if draw(st.booleans()) else 0.0, exhale, 0.0), (low, high)


@st.composite
def exercises(draw: st.DrawFn, name: str) -> Exercise:
    """Make an exercise; its phases have names that no other one has."""
    phase_names = draw(st.sampled_from((("in", "out"), ("a", "b_2", "c"), ("p1", "p2", "p3", "p4"))))
    kinds = st.sampled_from(BREATH_KINDS)
    phases = [
        draw(st.builds(WrittenPhase, st.just(phase), kinds, WORDS, POSE_LISTS, ARROWS, st.none() | SECONDS))
        for phase in phase_names
    ]
    cut = draw(st.integers(1, len(phases) - 1))
    positions = (
        Position("first", draw(texts()), draw(STEPS), tuple(phases[: cut - 1]), tuple(phases[cut - 1 : cut])),
        Position("second", draw(texts()), draw(STEPS), (), tuple(phases[cut:])),
    )
    change = st.builds(
        Change, st.none() | texts(), st.none() | LISTS.filter(bool), st.none() | LISTS.filter(bool),
        st.none() | POSE_LISTS,
    )  # fmt: skip
    variant = st.builds(
        Variant, st.just("easier"), texts(), texts(), LISTS, st.none() | POSE_NAMES, STEPS, STEPS,
        st.dictionaries(st.sampled_from(phase_names), change, max_size=2),
    )  # fmt: skip
    own = draw(st.none() | _tempos())
    mistakes = draw(LISTS)
    return Exercise(
        name=name,
        title=draw(texts()),
        short=draw(texts()),
        needs=draw(LISTS),
        positions=positions,
        sets=draw(ranges(3)),
        repetitions=draw(ranges(4)),
        pose=draw(POSE_NAMES),
        counted=draw(st.sampled_from(("repetition", "breath"))),
        two_sided=draw(st.booleans()),
        first_side=draw(st.sampled_from(Side)),
        side_word=draw(texts(shortest=0)),
        tempo=own[0] if own else None,
        tempo_bounds=own[1] if own else BREATH_BOUNDS,
        switch=draw(STEPS),
        rest=draw(STEPS),
        set_up=draw(LISTS),
        mistakes=mistakes,
        mistake_poses=tuple(draw(POSE_NAMES) for _ in mistakes[draw(st.integers(0, 2)) :]),
        why=draw(texts(shortest=0)),
        variants=draw(st.lists(variant, max_size=1).map(tuple)),
    )


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    """Make a routine that a file may hold."""
    names = draw(st.sampled_from((("one",), ("one", "two"), ("three", "two"))))
    return Routine(
        name=draw(NAMES),
        title=draw(texts()),
        summary=draw(texts(shortest=0)),
        exercises=tuple(draw(exercises(name)) for name in names),
        written_for=draw(st.sampled_from(Side)),
        times_a_week=draw(st.integers(1, 7)),
        safety=draw(LISTS),
        learn=tuple(draw(st.lists(st.builds(Card, texts(), texts()), max_size=2))),
        poses=draw(st.sampled_from(({}, OWN_POSES))),
    )
