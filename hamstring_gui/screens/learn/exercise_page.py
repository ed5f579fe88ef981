"""One exercise looked at slowly: step by step from every side, what to avoid, easier forms, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup

from hamstring_gui.practice.choices import STANDARD, Choices
from hamstring_gui.practice.excerpt import excerpt_plan, steps_of
from hamstring_gui.practice.plan import Stance, Step
from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.controls.buttons import Button, Option
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.segments import Segments
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.learn.mistake_pictures import MistakePictures
from hamstring_gui.screens.pose_picture import Gallery, PosePicture, shown_stance
from hamstring_gui.screens.session_words import between_words, full_dose, listed_apart, tempo_words
from hamstring_gui.screens.spacing import Beside, Column, Row, clear, fit
from hamstring_gui.screens.turnable_figure import TurnableFigure
from hamstring_gui.screens.wrapping import WrappingRow


class ExercisePage(Page):
    """Shows one exercise; `practise_wanted` tells its name and a position's, `card_wanted` a card's title."""

    practise_wanted = Signal(str, str)
    card_wanted = Signal(str)
    form_chosen = Signal(str, str)
    """An exercise is from now on to be done in a form: their names."""
    left = Signal()

    def __init__(
        self,
        routine: Routine,
        name: str,
        choices: Choices,
        gallery: Gallery,
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self._routine, self._choices, self._gallery = routine, choices, gallery
        self.exercise = routine.exercise(name)
        self.position = self.exercise.positions[0].name
        self.moves = True
        self._steps: tuple[Step, ...] = ()
        self.setAccessibleName(self.exercise.title)
        self.back = Button(self.tr("← Learn"), self.left.emit, "quiet", name=self.tr("Back to Learn"))
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        needs = self.tr("You need {things}.").format(things=listed_apart(self.exercise.needs))
        self.add_title(self.exercise.title, needs if self.exercise.needs else "")
        self.figure = TurnableFigure(gallery.paint_sight, clock) if gallery.paint_sight is not None else None
        self._step_buttons, self._step_column = QButtonGroup(self), Column(None, 4)
        self._forms = QButtonGroup(self)
        self._detail = Words("", "lead")
        self.column.addWidget(self._look_card())
        for card in (self._texts_card(), self._mistakes_card(), self._variants_card(), self._why_card()):
            if card is not None:
                self.column.addWidget(card)
        self.column.addStretch(1)
        self.show_position(self.position)

    def _look_card(self) -> Card:
        card = Card("card", 12)
        positions = [(position.name, position.title) for position in self.exercise.positions]
        if len(positions) > 1:
            choice = Segments(self.tr("Position"), positions, self.position)
            choice.chosen.connect(self.show_position)
            card.column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        beside = Beside(None, 24)
        if self.figure is not None:
            beside.addLayout(self._figure_column(self.figure), 3)
        words = Column(None, 8)
        words.addLayout(self._step_column)
        words.addWidget(self._detail)
        words.addStretch(1)
        self.practise = Button(self.tr("Try it now"), self._practise, name=self.tr("Try this movement now, guided"))
        words.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(
            Words(self.tr("A few guided breaths of this alone; it isn't logged unless you say so."), "small")
        )
        beside.addLayout(words, 2)
        card.column.addLayout(beside)
        return card

    def _figure_column(self, figure: TurnableFigure) -> Column:
        column = Column(None, 8)
        column.addWidget(figure)
        row = WrappingRow(None, 8)
        row.addWidget(Words(self.tr("Drag to turn, or see it from:"), "small", wraps=False))
        names = {"front": self.tr("front"), "side": self.tr("side"), "above": self.tr("above")}
        for direction, label in names.items():
            button = Button(
                label, partial(figure.look_from, direction), "quiet", name=self.tr("From: {d}").format(d=label)
            )
            row.addWidget(button)
        column.addLayout(row)
        return column

    def show_position(self, name: str) -> None:
        """Show the steps of another position."""
        self.position = name
        self._steps = steps_of(excerpt_plan(self._routine, self._choices, self.exercise.name, name))
        clear(self._step_column)
        for old in self._step_buttons.buttons():
            self._step_buttons.removeButton(old)
        for number, step in enumerate(self._steps):
            button = Option(f"{number + 1}  {step.cue}", partial(self.show_step, number), "step")
            button.setAccessibleDescription(step.detail)
            # Pressed again, the figure goes there again.
            button.clicked.connect(lambda _checked, number=number: self.show_step(number))
            self._step_buttons.addButton(button, number)
            self._step_column.addWidget(button)
        fit(self)
        self.show_step(0, moves=False)

    def show_step(self, number: int, *, moves: bool = True) -> None:
        """Show a step: the figure goes there from the step before."""
        step = self._steps[number]
        button = self._step_buttons.button(number)
        with QSignalBlocker(button):
            button.setChecked(True)
        self._detail.setText(step.detail)
        if self.figure is not None:
            self.figure.show_step(step.pose_from, step.pose_to, moves=moves and self.moves)

    def _practise(self) -> None:
        self.practise_wanted.emit(self.exercise.name, self.position)

    def _texts_card(self) -> Card:
        card = Card("card", 8)
        card.column.addWidget(Words(self.tr("How to set up"), "heading"))
        for number, sentence in enumerate(self.exercise.set_up, 1):
            row = Row(None, 10)
            row.addWidget(Words(f"{number}", "step", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Words(sentence), 1)
            card.column.addLayout(row)
        self._add_breaths(card)
        return card

    def _add_breaths(self, card: Card) -> None:
        """Add what each breath does, and how many there are."""
        card.column.addSpacing(6)
        card.column.addWidget(Words(self.tr("Breath by breath"), "caption"))
        position = self.exercise.positions[0]
        for phase in (*position.before, *position.repeat):
            card.column.addWidget(Words(f"{phase.words.cue}: {'; '.join(phase.words.details)}"))
        card.column.addSpacing(6)
        card.column.addWidget(Words(self.tr("How much"), "caption"))
        card.column.addWidget(Words(full_dose(self.exercise)))
        card.column.addWidget(Words(tempo_words(self._choices.tempo_of(self.exercise)), "small"))
        card.column.addWidget(Words(" · ".join(between_words(self.exercise, self._choices)), "small"))

    def _mistakes_card(self) -> Card | None:
        if not self.exercise.mistakes:
            return None
        card = Card("card", 12)
        card.column.addWidget(Words(self.tr("Watch out"), "heading"))
        pictured = self.exercise.mistake_poses if self._gallery.paint is not None else ()
        for text, pose in zip(self.exercise.mistakes, pictured, strict=False):
            card.column.addWidget(MistakePictures(self._gallery, text, shown_stance(self.exercise), Stance(pose)))
        for text in self.exercise.mistakes[len(pictured) :]:
            card.column.addWidget(Words(text))
        return card

    def _variants_card(self) -> Card | None:
        if not self.exercise.variants:
            return None
        card = Card("card", 10)
        card.column.addWidget(Words(self.tr("Easier, if you like"), "heading"))
        card.column.addWidget(Words(self.tr("The form you choose here is used in your sessions, too."), "small"))
        row = Beside(None, 14)
        forms = [(STANDARD, shown_stance(self.exercise), self.tr("Usual form"), "")]
        forms += [
            (form.name, shown_stance(self.exercise, form), form.title, form.note) for form in self.exercise.variants
        ]
        chosen = self._choices.of(self.exercise).variant or STANDARD
        for form, stance, title, note in forms:
            column = Column(None, 14)
            column.addWidget(PosePicture(self._gallery, stance, f"{self.exercise.title}: {title}", lines=8))
            button = Option(title, partial(self._choose, form), "step", name=self.tr("Form: {form}").format(form=title))
            button.show_checked(form == chosen)
            self._forms.addButton(button)
            column.addWidget(button)
            column.addWidget(Words(note), 1, Qt.AlignmentFlag.AlignTop)
            row.addLayout(column, 1)
        card.column.addLayout(row)
        return card

    def _choose(self, form: str) -> None:
        """Take a form: the steps above become those of this form."""
        own = replace(self._choices.of(self.exercise), variant=None if form == STANDARD else form)
        self._choices = replace(self._choices, exercises={**self._choices.exercises, self.exercise.name: own})
        self.show_position(self.position)
        self.form_chosen.emit(self.exercise.name, form)

    def _why_card(self) -> Card | None:
        if not self.exercise.why:
            return None
        card = Card("card", 8)
        card.column.addWidget(Words(self.tr("Why"), "heading"))
        card.column.addWidget(Words(self.exercise.why))
        row = WrappingRow(None, 8)
        for answered in self._routine.learn:
            if answered.exercise == self.exercise.name:
                label = self.tr("Read: {title}").format(title=answered.title)
                row.addWidget(Button(label, partial(self.card_wanted.emit, answered.title)))
        card.column.addLayout(row)
        return card
