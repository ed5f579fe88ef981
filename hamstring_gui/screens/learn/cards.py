"""The cards of Learn: why it works, what each exercise is, and the safety advice again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from hamstring_gui.practice.plan import Stance
from hamstring_gui.practice.routine import Card as CardText
from hamstring_gui.practice.routine import Exercise, Routine
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.learn.answer_pictures import AnswerPictures
from hamstring_gui.screens.learn.card_picture import CardPicture
from hamstring_gui.screens.learn.scenes import SCENES
from hamstring_gui.screens.pose_picture import Gallery, PosePicture, first_stance, shown_stance
from hamstring_gui.screens.safety import SafetyTexts
from hamstring_gui.screens.spacing import Beside, Column, Row
from hamstring_gui.screens.wrapping import WrappingRow

NARROW = 46.0
"""Below so many lines' heights of width, the cards stand in one column."""


class LearnCards(Page):
    """Everything a routine has to read, made from its texts; `exercise_wanted` tells the name of one to look at."""

    exercise_wanted = Signal(str)
    welcome_wanted = Signal()

    def __init__(
        self, routine: Routine, gallery: Gallery, clock: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._routine, self._gallery, self._clock = routine, gallery, clock
        self._cards: dict[str, Card] = {}
        self.add_title(self.tr("Learn"), routine.summary)
        self._contents = WrappingRow(None, 8)
        self.column.addLayout(self._contents)
        self._add_cards(routine)
        for exercise in routine.exercises:
            self._add_part(exercise.short, self._exercise(exercise))
        self._add_part(self.tr("Safety"), self._safety(routine.safety))
        self._contents.addWidget(Button(self.tr("Welcome again"), self.welcome_wanted.emit, "quiet"))
        self.column.addStretch(1)

    def _add_part(self, label: str, part: QWidget) -> None:
        self.column.addWidget(part)
        self._contents.addWidget(
            Button(label, lambda: self.show_part(part), name=self.tr("Go to {part}").format(part=label))
        )

    def show_part(self, part: QWidget) -> None:
        """Bring a part of the page to the top."""
        self.verticalScrollBar().setValue(part.y() + self._contents.contentsMargins().top())

    def _add_cards(self, routine: Routine) -> None:
        self._grid = QWidget()
        self._tiles, self._columns = QGridLayout(self._grid), 0
        self._tiles.setContentsMargins(0, 0, 0, 0)
        self._tiles.setSpacing(18)
        for number, card in enumerate(routine.learn, 1):
            shown = Card("card", 8)
            shown.column.addWidget(Words(self.tr("{n} of {all}").format(n=number, all=len(routine.learn)), "small"))
            shown.column.addWidget(Words(card.title, "heading"))
            if card.picture:
                shown.column.addWidget(self._picture(card))
            shown.column.addWidget(Words(card.text))
            shown.column.addStretch(1)
            if card.exercise is not None:
                shown.column.addWidget(self._link(routine.exercise(card.exercise)), 0, Qt.AlignmentFlag.AlignLeft)
            self._cards[card.title] = shown
        self._arrange(2)
        self._add_part(self.tr("Why it works"), self._grid)

    def _arrange(self, columns: int) -> None:
        """Put the cards in so many columns; a last one that is left over has the row for itself."""
        if columns == self._columns:
            return
        self._columns, cards = columns, list(self._cards.values())
        for number, card in enumerate(cards):
            alone = number == len(cards) - 1 and number % columns == 0
            self._tiles.addWidget(card, number // columns, number % columns, 1, columns if alone else 1)
        for column in range(2):
            self._tiles.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where two beside each other would be too narrow."""
        super().resizeEvent(event)
        self._arrange(1 if self.viewport().width() < self.fontMetrics().height() * NARROW else 2)

    def _picture(self, card: CardText) -> QWidget:
        if card.picture in SCENES:
            return CardPicture(card.picture, card.title, self._gallery.figure, self._clock)
        answers = AnswerPictures(self._routine, self._gallery, self._clock)
        answers.exercise_wanted.connect(self.exercise_wanted)
        return answers

    def _link(self, exercise: Exercise) -> Button:
        label = self.tr("The answer: {exercise} →").format(exercise=exercise.short)
        name = self.tr("Go to the exercise: {title}").format(title=exercise.title)
        return Button(label, lambda: self.exercise_wanted.emit(exercise.name), "quiet", name=name)

    def show_card(self, title: str) -> None:
        """Bring a card into sight."""
        card = self._cards[title]
        self.verticalScrollBar().setValue(max(0, self._grid.y() + card.y() - 12))

    def set_moving(self, moving: bool) -> None:
        """Let the pictures move, or keep them still."""
        for picture in self.findChildren(CardPicture):
            picture.set_moving(moving)
        for answers in self.findChildren(AnswerPictures):
            answers.set_moving(moving)

    def _exercise(self, exercise: Exercise) -> Card:
        card = Card("card", 12)
        card.column.addWidget(Words(exercise.title, "heading"))
        beside = Beside(None, 28)
        pictures = Column(None, 8)
        for stance, label in self._poses(exercise):
            pictures.addWidget(PosePicture(self._gallery, stance, f"{exercise.title}: {label}", lines=7))
            caption = Words(label, "small")
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            pictures.addWidget(caption)
        pictures.addStretch(1)
        beside.addLayout(pictures, 2)
        words = Column(None, 8)
        for number, sentence in enumerate(exercise.set_up, 1):
            words.addLayout(self._numbered(number, sentence))
        for heading, texts in (
            (self.tr("You need"), exercise.needs),
            (self.tr("Watch out"), exercise.mistakes),
            (self.tr("Why"), (exercise.why,) if exercise.why else ()),
            (self.tr("Easier"), tuple(f"{variant.title}. {variant.note}" for variant in exercise.variants)),
        ):
            self._add_texts(words, heading, texts)
        words.addStretch(1)
        name = self.tr("Look at it slowly: {title}").format(title=exercise.title)
        look = Button(self.tr("Look at it slowly"), lambda: self.exercise_wanted.emit(exercise.name), name=name)
        words.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addLayout(words, 3)
        card.column.addLayout(beside)
        return card

    def _poses(self, exercise: Exercise) -> list[tuple[Stance, str]]:
        """Return each position at its deepest; of an exercise with one position its start and its end."""
        if len(exercise.positions) > 1:
            return [(Stance(position.repeat[-1].poses[-1]), position.title) for position in exercise.positions]
        return [(first_stance(exercise), self.tr("Start")), (shown_stance(exercise), self.tr("End"))]

    def _numbered(self, number: int, text: str) -> Row:
        row = Row(None, 10)
        figure = Words(f"{number}", "step", wraps=False)
        row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(text), 1)
        return row

    def _add_texts(self, column: Column, heading: str, texts: Sequence[str]) -> None:
        if texts:
            column.addSpacing(6)
            column.addWidget(Words(heading, "caption"))
            for text in texts:
                column.addWidget(Words(text[:1].upper() + text[1:]))

    def _safety(self, texts: Sequence[str]) -> Card:
        card = SafetyTexts(texts, "body")
        card.column.insertWidget(0, Words(self.tr("Safety"), "heading"))
        return card
