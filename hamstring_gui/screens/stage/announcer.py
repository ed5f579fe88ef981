"""What a screen reader hears of a session: each phase and each of its later steps, once, and never the seconds."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.plan import Moment, Phase, Step


class Announcer:
    """Announces for a widget; what was said last is the widget's description."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._entered: tuple[int, ...] | None = None
        self._step = ""

    def say(self, text: str) -> None:
        """Say something, once."""
        self._widget.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, text))

    def enter(self, phase: Phase) -> None:
        """Say a phase that begins, with its side."""
        self._entered, self._step = phase.order, _words(phase.steps[0])
        self.say(". ".join(filter(None, (self._step, phase.side_name))))

    def follow(self, moment: Moment) -> None:
        """Say the step of the phase in progress that has come; the first one was said with the phase."""
        words = _words(moment.step)
        if moment.phase.order == self._entered and words != self._step:
            self._step = words
            self.say(words)


def _words(step: Step) -> str:
    return ". ".join(filter(None, (step.cue, step.detail)))
