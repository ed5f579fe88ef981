"""Every fact that the practice rests on can be read in Learn or on an exercise's page."""

from itertools import chain

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.screens.learn.exercise_page import ExercisePage
from hamstring_gui.screens.learn.page import LearnPage
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import LIGHT
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")

LEARN = "learn"
FACTS: dict[str, tuple[str, tuple[str, ...]]] = {
    # key: where it is to be read, and the words that must be there, in small letters
    "why.not_short": (LEARN, ("feel tight are often not short", "from the pelvis to below the knee")),
    "why.what_hamstrings_do": (LEARN, ("bend the knee", "extend the hip", "hold the pelvis level")),
    "why.tilt": (
        LEARN,
        ("sitting, cycling and running", "front of the hip", "tip the pelvis forward", "anterior tilt"),
    ),
    "why.pulled_long": (LEARN, ("attached to the pelvis", "pulled long and brace even when you just stand")),
    "why.glutes": (LEARN, ("glutes, which extend the hip, are weak", "hamstrings and lower back", "more tension")),
    "why.symptom": (LEARN, ("tightness is the symptom", "already long can strain it", "hold on harder")),
    "why.breath_first": (
        LEARN,
        ("slow, controlled breathing", "ribs and pelvis over each other", "core stabilise", "may let go"),
    ),
    "why.three_times": (LEARN, ("one after the other, three times a week",)),
    "safety.doctor": (LEARN, ("doctor or a physical therapist before you start something new",)),
    "safety.pain": (LEARN, ("stop at once if anything hurts", "the key p", "in every phase")),
    "bridge.needs": ("bridge", ("foam yoga block or a rolled towel", "between the knees", "a mat")),
    "bridge.start": (
        "bridge",
        ("lie on your back", "bend your knees", "feet on the floor, hip-width apart", "block or the rolled"),
    ),
    "bridge.first_breath": ("bridge", ("breathe in: through the nose, hips down, ribs wide",)),
    "bridge.exhale": ("bridge", ("breathe out and lift", "all the way out, ribs down", "core firm")),
    "bridge.lift": ("bridge", ("heels press, glutes lift", "3 to 4 inches (8 to 10 cm)")),
    "bridge.lower": ("bridge", ("breathe in and lower: hips back to the floor",)),
    "bridge.order": (
        "bridge",
        ("breathe in first", "each lift, on a breath out", "breath in that lowers the hips belongs"),
    ),
    "bridge.dose": ("bridge", ("3 to 5 sets × 5 repetitions",)),
    "bridge.mistake": ("bridge", ("lifting too high and arching the back",)),
    "bridge.why": (
        "bridge",
        ("breathing with the diaphragm", "strength and balance", "over each other", "protective tension go"),
    ),
    "flexor.needs": ("hip_flexor", ("pad or a folded towel", "under the knee")),
    "flexor.start": ("hip_flexor", ("left foot in front", "right knee on the pad, under the hip", "right toes under")),
    "flexor.upright": ("hip_flexor", ("torso upright", "hands on hips")),
    "flexor.tuck": (
        "hip_flexor",
        ("breathe out: ribs down, tailbone curls down, low back flat", "front of the right hip stretches"),
    ),
    "flexor.bend": ("hip_flexor", ("right arm overhead", "bend to the left")),
    "flexor.deeper": ("hip_flexor", ("breathe out, bend left: left ribs down",)),
    "flexor.wider": ("hip_flexor", ("4 to 6 inches (10 to 15 cm) to the left",)),
    "flexor.turned_out": ("hip_flexor", ("turn knee clockwise", "right foot goes behind you, to the left")),
    "flexor.turned_in": ("hip_flexor", ("turn counter-clockwise", "to the right, as far as is comfortable")),
    "flexor.names": ("hip_flexor", ("straight", "wide, rotated out", "wide, rotated in")),
    "flexor.again": ("hip_flexor", ("tuck, then bend left",)),
    "flexor.breaths": ("hip_flexor", ("three slow breaths in each of three positions",)),
    "flexor.dose": ("hip_flexor", ("3 positions × 3 breaths, on each side",)),
    "flexor.other_side": ("hip_flexor", ("the same on the other side",)),
    "flexor.why": ("hip_flexor", ("pelvis come back to neutral", "no longer pulled from the front")),
    "deadlift.needs": ("deadlift", ("one dumbbell or kettlebell",)),
    "deadlift.hand": ("deadlift", ("in the left hand, opposite to the standing leg",)),
    "deadlift.start": ("deadlift", ("stand tall, weight on the right leg", "knee softly bent, core engaged")),
    "deadlift.down": (
        "deadlift",
        ("push the hips back and hinge", "left leg lifts straight behind", "torso and left leg move as one"),
    ),
    "deadlift.spine": ("deadlift", ("spine neutral",)),
    "deadlift.seesaw": ("deadlift", ("like a seesaw",)),
    "deadlift.stop": ("deadlift", ("stop where the hamstring stretches",)),
    "deadlift.up": ("deadlift", ("drive through the right heel back to tall", "squeeze the glute")),
    "deadlift.dose": ("deadlift", ("2 to 3 sets × 8 to 12 repetitions, on each side",)),
    "deadlift.tempo": ("deadlift", ("3 s in, 1 s hold, 2 s out",)),
    "deadlift.toes": ("deadlift", ("toes of the free foot stay lightly on the floor behind, without weight",)),
    "deadlift.wall": ("deadlift", ("the free hand holds a wall or something sturdy",)),
    "deadlift.why": ("deadlift", ("whole length of the muscle", "long is safe")),
    "deadlift.twist": ("deadlift", ("twisting the torso", "locking the standing knee")),
    "default.breath": ("bridge", ("4 s in, 6 s out",)),
    "default.get_ready": ("bridge", ("getting into position: 15 s",)),
    "default.rest": ("bridge", ("rest between sets: 20 s",)),
    "default.between_positions": ("hip_flexor", ("between positions: 8 s",)),
    "default.switch_sides": ("hip_flexor", ("switching sides: 12 s",)),
    "default.first_hip": ("hip_flexor", ("each side, right hip first",)),
    "default.first_leg": ("deadlift", ("each side, right leg first",)),
    "default.order": ("deadlift", ("each set does one side, then the other",)),
}


def words_in(widget: QWidget) -> str:
    labels = (label.text() for label in widget.findChildren(QLabel))
    buttons = (f"{b.text()}\n{b.accessibleDescription()}" for b in widget.findChildren(QAbstractButton))
    return "\n".join(chain(labels, buttons)).lower()


@pytest.fixture
def pages(qtbot: QtBot) -> dict[str, str]:
    services, gallery = FakeServices(), Gallery(None, LIGHT)
    learn = LearnPage(services, gallery, lambda: 0.0)
    qtbot.addWidget(learn)
    read = {LEARN: words_in(learn.cards)}
    for exercise in services.routine.exercises:
        page = ExercisePage(services.routine, exercise.name, services.choices, gallery, lambda: 0.0)
        qtbot.addWidget(page)
        found = []
        for position in exercise.positions:
            page.show_position(position.name)
            found.append(words_in(page))
        read[exercise.name] = "\n".join(found)
    return read


def test_every_fact_of_the_practice_can_be_read(pages: dict[str, str]) -> None:
    missing = [
        f"{key}: {words!r} on the page {place}"
        for key, (place, wanted) in FACTS.items()
        for words in wanted
        if words not in pages[place]
    ]
    assert missing == []
