"""What Today offers above all else, and when: after a session that was cut off, that hurt, or that was the first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hamstring_gui.practice.choices import ExerciseChoice
from hamstring_gui.practice.record import Ending, SessionRecord
from hamstring_gui.screens.present_titles import with_present_titles
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.spacing import Column, clear, fit
from hamstring_gui.screens.today.after_session import AfterSessionCard, may_be_asked_about
from hamstring_gui.screens.today.first_session import FirstSessionCard
from hamstring_gui.screens.today.offer_cards import EasierCard, InterruptedCard, exercise_to_ease


class Offers(QWidget):
    """The cards that are due now; one that is put away or refused doesn't come back."""

    resume_wanted = Signal(str)
    """The interrupted session of this uuid is to go on; or, of the next two, to be kept or taken out of the log."""
    keep_wanted = Signal(str)
    discard_wanted = Signal(str)
    chosen = Signal(str, object)
    """A choice about an exercise, and its value."""
    put_away = Signal()
    """A card was done with: the rest is to be shown, and the person goes on to Start."""
    refused = Signal()
    """The easier form isn't wanted: the rest is to be shown."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._heard: set[str] = set()
        self._refused: set[str] = set()
        self._column = Column(self, 12)

    def show_after(self, last: SessionRecord | None) -> None:
        """Show what is due after the last session."""
        clear(self._column)
        offers = [
            self._resume_offer(self._services.interrupted()),
            self._easier_offer(last),
            self._first_session(last),
            self._after_session(last),
        ]
        for card in filter(None, offers):
            self._column.addWidget(card)
        self.setVisible(any(offers))
        fit(self)

    def _resume_offer(self, cut_off: SessionRecord | None) -> QWidget | None:
        if cut_off is None:
            return None
        card = InterruptedCard(with_present_titles(cut_off, self._services.library))
        card.resume_wanted.connect(self.resume_wanted)
        card.keep_wanted.connect(self.keep_wanted)
        card.discard_wanted.connect(self.discard_wanted)
        return card

    def _easier_offer(self, last: SessionRecord | None) -> QWidget | None:
        if last is None or last.ending is not Ending.PAIN or last.uuid in self._refused:
            return None
        exercise = exercise_to_ease(last, self._services.routine.exercises)
        own = ExerciseChoice() if exercise is None else self._services.choices.of(exercise)
        if exercise is None or own.variant is not None or not own.included:
            return None
        card = EasierCard(exercise)
        card.easier_wanted.connect(lambda name, variant: self.chosen.emit(f"{name}.variant", variant))
        card.without_wanted.connect(lambda name: self.chosen.emit(f"{name}.included", False))
        card.refused.connect(lambda: self._refuse(last.uuid))
        return card

    def _first_session(self, last: SessionRecord | None) -> QWidget | None:
        services = self._services
        if last is None or last.rehearsal or not last.done or last.ending in (Ending.PAIN, Ending.INTERRUPTED):
            return None
        if services.settings.flag("welcome.closed") or services.session_count() != 1:
            return None
        card = FirstSessionCard(with_present_titles(last, services.library), services.routine.times_a_week)
        card.put_away.connect(self._close_welcome)
        return card

    def _after_session(self, last: SessionRecord | None) -> QWidget | None:
        if last is None or last.uuid in self._heard or not may_be_asked_about(last, self._services.today):
            return None
        card = AfterSessionCard(last)
        card.changed.connect(self._services.change_record)
        card.put_away.connect(self._hear)
        return card

    def _hear(self, uuid: str) -> None:
        self._heard.add(uuid)
        self.put_away.emit()

    def _close_welcome(self) -> None:
        self._services.set_setting("welcome.closed", True)
        self.put_away.emit()

    def _refuse(self, uuid: str) -> None:
        self._refused.add(uuid)
        self.refused.emit()
