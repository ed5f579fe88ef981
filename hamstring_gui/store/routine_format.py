"""What a routine file may contain, declared once: checking, defaults, writing and the JSON Schema come from it."""

from __future__ import annotations

from hamstring_gui.practice.catalogue import LANGUAGES
from hamstring_gui.practice.routine import BREATH_KINDS, CARD_PICTURES, MOVEMENTS
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.size import MOST_EXERCISES, MOST_POSITIONS, MOST_STEPS, MOST_VARIANTS, MOST_WRITTEN_PHASES
from hamstring_gui.practice.tempo import BREATH_BOUNDS, HOLD_BOUNDS

from .pose_file import POSES
from .schema import REQUIRED, Field, Flag, Items, Name, Named, Number, OneOf, Spec, Table, Text

FORMAT = 1

_TITLE, _CUE, _NOTE = Text(80), Text(300), Text(500)
_NOTES = Items(_NOTE, most=20)
_SECONDS = Number(0.5, 3600)


def _range(low: int, high: int) -> Table:
    number = Number(low, high, whole=True)
    return Table({"default": Field(number), "low": Field(number), "high": Field(number)})


def _words(cue: object = REQUIRED) -> dict[str, Field]:
    texts = Items(_CUE, most=20, or_one=True)
    return {
        "cue": Field(_CUE, cue, "The line to be read from afar: four words or fewer."),
        "detail": Field(texts, [], "The smaller line; a list gives each repetition its own."),
        "say": Field(texts, [], "What the voice explains; a list gives each repetition its own, then only counts."),
    }


_MOVEMENT: dict[str, Field] = {"movement": Field(OneOf(MOVEMENTS), None, "The arrow drawn at the figure.")}
_STEP = Table(
    {
        **_words(),
        **_MOVEMENT,
        "pose": Field(Name(), help="The pose in which the step ends."),
        "share": Field(Number(0.1, 3600), 1.0, "Its part of the time, next to the other steps' shares."),
    }
)
_STEPS = Items(_STEP, most=MOST_STEPS)
_POSES: Spec = Items(Name(), least=1, most=20, or_one=True)
_PHASE = Table(
    {
        "name": Field(Name(), help="A name for variants to refer to."),
        "kind": Field(OneOf(tuple(BREATH_KINDS))),
        **_words(),
        **_MOVEMENT,
        "pose": Field(_POSES, help="The pose in which the phase ends; a list gives each repetition its own."),
        "seconds": Field(_SECONDS, None, "A fixed length; without it the tempo decides."),
    }
)
_PHASES = Items(_PHASE, most=MOST_WRITTEN_PHASES)
_CHANGE = Table({**_words(cue=None), "pose": Field(_POSES, None)})
_VARIANT = Table(
    {
        "name": Field(Name()),
        "title": Field(_TITLE),
        "note": Field(_NOTE),
        "needs": Field(_NOTES, []),
        "pose": Field(Name(), None),
        "set_up": Field(_STEPS, []),
        "switch": Field(_STEPS, []),
        "change": Field(Named(_CHANGE), {}, "What differs in a phase, by the phase's name."),
    }
)
_POSITION = Table(
    {
        "name": Field(Name()),
        "title": Field(_TITLE),
        "set_up": Field(_STEPS, [], "The steps of getting into the position."),
        "before": Field(_PHASES, [], "Phases done once at the start of each set."),
        "repeat": Field(
            Items(_PHASE, least=1, most=MOST_WRITTEN_PHASES), help="The phases of one repetition or breath."
        ),
    }
)
_TEMPO = Table(
    {
        "inhale": Field(_SECONDS),
        "hold_in": Field(Number(*HOLD_BOUNDS), 0.0),
        "exhale": Field(_SECONDS),
        "hold_out": Field(Number(*HOLD_BOUNDS), 0.0),
        "low": Field(_SECONDS, BREATH_BOUNDS[0]),
        "high": Field(_SECONDS, BREATH_BOUNDS[1]),
    }
)
_EXERCISE = Table(
    {
        "name": Field(Name()),
        "title": Field(_TITLE),
        "short": Field(Text(24), help="A short title for small places."),
        "needs": Field(_NOTES, []),
        "pose": Field(Name(), help="The pose from which the person gets ready."),
        "counted": Field(OneOf(("repetition", "breath")), "repetition"),
        "two_sided": Field(Flag(), False),
        "first_side": Field(OneOf(tuple(Side)), "right"),
        "side_word": Field(Text(24, may_be_empty=True), "", "What the side is a side of: hip, leg."),
        "sets": Field(_range(1, 50)),
        "repetitions": Field(_range(1, 999)),
        "tempo": Field(_TEMPO, None, "Its own tempo; without it the common breath."),
        "set_up": Field(_NOTES, [], "The set-up in whole sentences, for reading beforehand."),
        "mistakes": Field(_NOTES, []),
        "mistake_poses": Field(Items(Name(), most=20), [], "How they look, in their order, to be shown crossed out."),
        "why": Field(_NOTE, ""),
        "finish": Field(Text(80, may_be_empty=True), "", "What is left to do after the last set."),
        "switch": Field(_STEPS, [], "The steps of changing to this side; without them the set-up serves."),
        "rest": Field(_STEPS, []),
        "position": Field(Items(_POSITION, least=1, most=MOST_POSITIONS)),
        "variant": Field(Items(_VARIANT, most=MOST_VARIANTS), []),
    }
)
_CARD = Table(
    {
        "title": Field(_TITLE),
        "text": Field(_NOTE),
        "picture": Field(OneOf(("", *CARD_PICTURES)), "", "Its drawing: pelvis and muscles, or the exercises."),
        "exercise": Field(Name(), None, "The name of the exercise that answers it."),
    }
)
ROUTINE = Table(
    {
        "format": Field(Number(1, FORMAT, whole=True), help="The version of this format."),
        "name": Field(Name()),
        "title": Field(_TITLE),
        "summary": Field(_NOTE, ""),
        "written_for": Field(OneOf(tuple(Side)), "right", "The working side that all words and poses are written for."),
        "times_a_week": Field(Number(1, 7, whole=True), 3),
        "language": Field(OneOf(tuple(LANGUAGES)), "en", "The language of all its words; counts and voice follow it."),
        "safety": Field(_NOTES, []),
        "exercise": Field(Items(_EXERCISE, least=1, most=MOST_EXERCISES)),
        "learn": Field(Items(_CARD, most=50), []),
        "pose": Field(POSES, {}, "Poses of its own, by name; a base may be any of the program's."),
    }
)
