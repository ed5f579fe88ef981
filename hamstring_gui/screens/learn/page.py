"""Learn: the cards that say why it works, and a page for each exercise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hamstring_gui.screens.learn.cards import LearnCards
from hamstring_gui.screens.learn.exercise_page import ExercisePage
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.spacing import fit


class LearnPage(QStackedWidget):
    """The cards, or the page of one exercise, built when asked for."""

    practise_wanted = Signal(str, str)
    """An exercise and one of its positions are to be tried: their names."""
    welcome_wanted = Signal()

    def __init__(
        self, services: Services, gallery: Gallery, clock: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._gallery, self._clock = services, gallery.of(services.routine), clock
        self.cards = LearnCards(services.routine, self._gallery, clock)
        self.cards.exercise_wanted.connect(self.show_exercise)
        self.cards.welcome_wanted.connect(self.welcome_wanted)
        self.addWidget(self.cards)
        self.setFocusProxy(self.cards)
        self.refresh()
        services.look.changed.connect(self.refresh)

    @property
    def _moves(self) -> bool:
        return not self._services.look.reduces_motion(self._services.settings.word("stage.motion"))

    def refresh(self) -> None:
        """Take what settings and system say of motion now."""
        self.cards.set_moving(self._moves)
        for page in self.findChildren(ExercisePage):
            page.moves = self._moves

    def show_exercise(self, name: str) -> None:
        """Show the page of an exercise; KeyError when the routine hasn't it."""
        page = ExercisePage(self._services.routine, name, self._services.choices, self._gallery, self._clock)
        page.moves = self._moves
        page.practise_wanted.connect(self.practise_wanted)
        page.card_wanted.connect(self.show_card)
        page.form_chosen.connect(lambda name, form: self._services.set_choice(f"{name}.variant", form))
        page.left.connect(self.show_cards)
        self._drop_pages()
        self.addWidget(page)
        fit(page)
        self.setCurrentWidget(page)
        page.back.setFocus()

    def show_cards(self) -> None:
        """Show the cards again, where they were left."""
        self._drop_pages()
        self.cards.setFocus()

    def show_card(self, title: str) -> None:
        """Show one card."""
        self.show_cards()
        self.cards.show_card(title)

    def _drop_pages(self) -> None:
        for page in self.findChildren(ExercisePage):
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
