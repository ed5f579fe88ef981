"""The welcome: once, three steps at most, each of which can be skipped: safety, the place, the first breaths."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from hamstring_gui.practice.choices import common_tempo
from hamstring_gui.practice.settings import BY_KEY
from hamstring_gui.practice.tempo import PARTS, Tempo
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.setting_control import SettingControl
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.laptop_picture import LaptopPicture
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.reading_line import ReadingLine
from hamstring_gui.screens.safety import SafetyTexts
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.session_words import rate_words, tempo_words
from hamstring_gui.screens.setting_words import told
from hamstring_gui.screens.spacing import Beside, Column, Row, Spaced
from hamstring_gui.screens.tap_along import TapAlong
from hamstring_gui.screens.three_breaths import ThreeBreaths
from hamstring_gui.screens.wrapping import WrappingRow

DISTANCE = "stage.reading_distance"


class SafetyStep(Page):
    """The safety advice, to be confirmed."""

    WIDEST = 720

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addStretch(1)
        self.add_title(self.tr("Welcome"), services.routine.summary)
        self.column.addWidget(SafetyTexts(services.routine.safety, "heading"))
        self.column.addStretch(2)


class PlaceStep(Page):
    """What is needed, and whether words and voice reach the mat."""

    WIDEST = 860

    def __init__(self, services: Services, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.add_title(self.tr("Your place"))
        card = Card("card", 10)
        beside = Beside(None, 24)
        words = Column(None, 6)
        words.addWidget(Words(self.tr("You need"), "caption"))
        needs = dict.fromkeys(need for exercise in services.routine.exercises for need in exercise.needs)
        for need in needs:
            words.addWidget(Words(need[:1].upper() + need[1:]))
        words.addStretch(1)
        beside.addLayout(words, 1)
        beside.addWidget(LaptopPicture(gallery), 1)
        card.column.addLayout(beside)
        advice = self.tr("Put the laptop beside the mat, on a low stool or box, 2 m from your eyes, and tilt it.")
        card.column.addWidget(Words(advice))
        self.column.addWidget(card)
        self.column.addWidget(self._reading_card())
        self.column.addWidget(self._sound_card())
        self.column.addStretch(1)

    def _reading_card(self) -> Card:
        card = Card("card", 6)
        card.column.addWidget(Words(self.tr("Can you read this line from the mat?"), "strong"))
        self._line = ReadingLine()
        card.column.addWidget(self._line)
        row = WrappingRow(None, 12)
        row.addWidget(Words(self.tr("If not, set a longer distance:"), "small", wraps=False))
        distance = SettingControl(told(BY_KEY[DISTANCE]), self._services.settings[DISTANCE])
        distance.changed.connect(self._change_distance)
        row.addWidget(distance)
        card.column.addLayout(row)
        self._line.show_distance(self._services.settings.number(DISTANCE))
        return card

    def _sound_card(self) -> Card:
        card = Card("card", 6)
        row = Row(None, 12)
        self._heard = Words(self.tr("Can you hear the voice from the mat?"), "strong")
        row.addWidget(self._heard, 1)
        row.addWidget(Button(self.tr("Try the voice"), self.try_voice))
        card.column.addLayout(row)
        return card

    def _change_distance(self, key: str, value: object) -> None:
        assert isinstance(value, (int, float))
        self._services.set_setting(key, value)
        self._line.show_distance(float(value))

    def try_voice(self) -> None:
        """Let the voice say a phrase of the session."""
        self._heard.setText(self.tr("Speaking …"))
        self._services.try_voice(self.tr("Breathe in through the nose."), self._show_heard)

    def _show_heard(self, spoken: bool) -> None:
        if not isValid(self):
            return  # the voice took longer than the person
        self._heard.setText(
            self.tr("That was the voice. Too quiet, or nothing at all? Turn the sound up and try again.")
            if spoken
            else self.tr("There is no voice here. The screen alone tells you all you need.")
        )


class TryStep(Page):
    """Three breaths with the animation, and one's own tempo by tapping along."""

    WIDEST = 720

    def __init__(self, services: Services, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        lead = self.tr(
            "Breathe with the circle: it grows as you breathe in through the nose, and shrinks as you breathe out."
        )
        self.add_title(self.tr("Try three breaths"), lead)
        self.breaths = ThreeBreaths(clock)
        self._show_motion()
        services.look.changed.connect(self._show_motion)
        self.column.addWidget(self.breaths)
        card = Card("card", 6)
        self._tempo_words = Words("", "strong")
        card.column.addWidget(self._tempo_words)
        self.tap_along = TapAlong(clock)
        self.tap_along.tempo_chosen.connect(self._take_tempo)
        card.column.addWidget(self.tap_along)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self._show_tempo()

    def _show_motion(self) -> None:
        self.breaths.set_moving(not self._services.look.reduces_motion(self._services.settings.word("stage.motion")))

    def _show_tempo(self) -> None:
        tempo = common_tempo(self._services.settings)
        self.breaths.show_tempo(tempo)
        self._tempo_words.setText(
            self.tr("Your tempo: {tempo}").format(tempo=f"{tempo_words(tempo)} · {rate_words(tempo)}")
        )

    def _take_tempo(self, tempo: Tempo) -> None:
        for part in PARTS:
            self._services.set_setting(f"breath.{part}", tempo.of(part))
        self._show_tempo()


class Welcome(QWidget):
    """The steps with the way through them; `finished` tells that the person has seen, or skipped, all."""

    finished = Signal()

    def __init__(
        self, services: Services, gallery: Gallery, clock: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self.setAccessibleName(self.tr("Welcome"))
        self._steps = QStackedWidget()
        steps = (SafetyStep(services), PlaceStep(services, gallery), TryStep(services, clock))
        self._onward = (self.tr("I have read this"), self.tr("Next"), self.tr("To today’s session"))
        for step in steps:
            self._steps.addWidget(step)
        self._number = Words("", "small", wraps=False)
        self._back = Button(self.tr("Back"), lambda: self.show_step(self.step - 1))
        self.onward = Button("", self.go_on, "main")
        column = Column(self, 0)
        column.addWidget(self._steps, 1)
        column.addLayout(self._foot())
        self.setFocusProxy(self.onward)
        self.show_step(0)

    def _foot(self) -> Spaced:
        row = Row(None, 12, (30, 10, 30, 18))
        row.addWidget(self._number)
        row.addStretch(1)
        ways = WrappingRow(None, 12)
        for button in (Button(self.tr("Skip the welcome"), self.skip, "quiet"), self._back, self.onward):
            ways.addWidget(button)
        row.addLayout(ways)
        return row

    @property
    def step(self) -> int:
        """Return the number of the step in sight, from 0."""
        return self._steps.currentIndex()

    def show_step(self, number: int) -> None:
        """Show a step, ready for Enter to go on."""
        self._steps.setCurrentIndex(number)
        self._number.setText(self.tr("{n} of {all}").format(n=number + 1, all=self._steps.count()))
        self._back.setVisible(number > 0)
        self.onward.setText(self._onward[number])
        self.onward.setAccessibleName(self._onward[number])
        advice = " ".join(self._services.routine.safety) if number == 0 else ""
        self.onward.setAccessibleDescription(advice)
        self.onward.setFocus()

    def go_on(self) -> None:
        """Go to the next step; the first confirms the safety advice."""
        if self.step == 0:
            self._services.set_setting("safety.confirmed", True)
        if self.step == self._steps.count() - 1:
            self.skip()
        else:
            self.show_step(self.step + 1)

    def skip(self) -> None:
        """Leave, never to be welcomed again; advice that isn't confirmed is asked for before the first session."""
        self._services.set_setting("welcome.seen", True)
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape skips, unless it has a full screen to leave."""
        if event.key() == Qt.Key.Key_Escape and not self.window().isFullScreen():
            self.skip()
        else:
            super().keyPressEvent(event)
