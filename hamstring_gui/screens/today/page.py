"""Today: what will be practised, how long it takes, what is needed, and one large Start."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.practice.week import with_pause
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.card import Card, Page
from hamstring_gui.screens.controls.score import Score, tightness_ends
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.session_words import (
    day_words,
    listed_apart,
    minutes,
    outcome,
    rate_words,
    short_day,
    tempo_words,
)
from hamstring_gui.screens.spacing import Beside, Column, Row, fit
from hamstring_gui.screens.today.after_session import AfterSessionCard
from hamstring_gui.screens.today.exercise_card import ExerciseCard
from hamstring_gui.screens.today.offers import Offers
from hamstring_gui.screens.today.profile_card import ProfileCard, profile_words
from hamstring_gui.screens.today.times_card import TimesCard
from hamstring_gui.screens.week_strip import WeekStrip


class TodayPage(Page):
    """The first page; it changes choices through the services and asks for sessions by its signals."""

    start_wanted = Signal(object)
    """The tightness given before, 0 to 10, or None."""
    resume_wanted = Signal(str)
    tempo_wanted = Signal()
    look_wanted = Signal(str)
    """An exercise is to be looked at slowly: its name."""
    profile_wanted = Signal(str)
    """The name of the profile that is to be opened."""
    profile_removed = Signal(str, str)
    """A profile was moved aside: its name, and words for it."""
    deleted = Signal(str, str)
    """A session was taken out of the log: its uuid, and words for it."""

    def __init__(self, services: Services, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.column.addLayout(self._head())
        self.profiles: ProfileCard | None = None
        self.column.addWidget(self._made_offers())
        top = Beside(None, 18)
        top.addWidget(self._hero(), 7)
        top.addWidget(self._week_card(), 4)
        self.column.addLayout(top)
        self.column.addWidget(self._tightness_card())
        routine = services.routine
        pictures = gallery.of(routine)
        self._cards = [ExerciseCard(exercise, routine.written_for, pictures) for exercise in routine.exercises]
        row = Beside(None, 18)
        for card in self._cards:
            card.changed.connect(self._choose)
            card.look_wanted.connect(self.look_wanted)
            card.toggled.connect(self._hold_buttons)
            row.addWidget(card, 1)
        self.column.addLayout(row)
        self.times = TimesCard(services.settings)
        self.times.changed.connect(self._set)
        self.column.addWidget(self.times)
        self.column.addStretch(1)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._press_by_key)
        self.setFocusProxy(self.start)
        self.setAccessibleName(self.tr("Today"))
        self.refresh()

    def _head(self) -> Row:
        head = Row(None, 12)
        self._title = Words("", "title")
        head.addWidget(self._title, 1)
        self.who = Button("", look="quiet")
        self.who.setCheckable(True)
        self.who.toggled.connect(self._open_or_close_profiles)
        head.addWidget(self.who, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _hold_buttons(self) -> None:
        held = any(card.more.isChecked() for card in self._cards)
        for card in self._cards:
            card.hold_buttons(held)

    def _open_or_close_profiles(self) -> None:
        if self.profiles is None:
            self.profiles = ProfileCard(self._services)
            self.profiles.switch_wanted.connect(self.profile_wanted)
            self.profiles.removed.connect(self.profile_removed)
            self.profiles.renamed.connect(self._show_who)
            self.profiles.put_away.connect(lambda: self.who.setChecked(False))
            self.column.insertWidget(1, self.profiles)
            fit(self.profiles)
        self.profiles.setVisible(self.who.isChecked())
        (self.profiles.line if self.who.isChecked() else self.who).setFocus()

    def _show_who(self) -> None:
        name = profile_words(self._services.profiles.here)
        self.who.setText(self.tr("Profile: {name}").format(name=name.replace("&", "&&")))
        self.who.setAccessibleName(self.tr("Profile: {name}. Switch, add, rename").format(name=name))

    def _made_offers(self) -> QWidget:
        self._offers = Offers(self._services)
        self._offers.resume_wanted.connect(self.resume_wanted)
        self._offers.keep_wanted.connect(self._keep)
        self._offers.discard_wanted.connect(self._discard)
        self._offers.chosen.connect(self._choose)
        self._offers.put_away.connect(self._go_on_to_start)
        self._offers.refused.connect(self._show_offers)
        return self._offers

    def _hero(self) -> QWidget:
        card = Card("hero", 10)
        head = Row(None, 20)
        words = Column(None, 4)
        words.addWidget(Words(self._services.routine.title, "heading"))
        self._length, self._needs = Words("", "display"), Words("", "body")
        words.addWidget(self._length)
        words.addWidget(self._needs)
        words.addLayout(self._pace_row())
        head.addLayout(words, 1)
        head.addLayout(self._start_column())
        card.column.addLayout(head)
        card.column.addStretch(1)
        return card

    def _pace_row(self) -> Row:
        row = Row(None, 4)
        self._pace = Words("", "small")
        row.addWidget(self._pace, 1)
        row.addWidget(
            Button(self.tr("Change"), self.tempo_wanted.emit, "quiet", name=self.tr("Change the breath's tempo"))
        )
        return row

    def _start_column(self) -> Column:
        column = Column(None, 4)
        self.start = Button(self.tr("Start"), self._start, "main", name=self.tr("Start the session"))
        self.start.setMinimumWidth(160)
        column.addWidget(self.start)
        hint = Words(self.tr("or press Enter"), "small", wraps=False)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        column.addStretch(1)
        return column

    def _week_card(self) -> QWidget:
        card = Card("card", 14)
        self._week, self._last = WeekStrip(), Words("", "small")
        card.column.addWidget(self._week)
        self._week.pause_changed.connect(self._pause)
        card.column.addWidget(self._last)
        card.column.addStretch(1)
        return card

    def _tightness_card(self) -> QWidget:
        card = Card("strip", 0)
        row = Beside(None, 16)
        row.addWidget(Words(self.tr("How tight now? (optional)"), "body"), 1)
        self.tightness = Score(self.tr("How tight now"), ends=tightness_ends())
        row.addWidget(self.tightness)
        card.column.addLayout(row)
        return card

    def _pause(self, start: date, paused: bool) -> None:
        declared = with_pause(self._services.settings.word("week.paused"), start, paused)
        self._services.set_setting("week.paused", declared)
        self._week.show_week(self._services.week(self._services.today), self._services.today)

    def refresh(self) -> None:
        """Show everything as it is now."""
        services = self._services
        self._title.setText(day_words(services.today, QLocale()))
        self._show_who()
        if self.profiles is not None:
            self.profiles.refresh()
        self._week.show_week(services.week(services.today), services.today)
        self.times.show_settings(services.settings)
        self._show_choices(services.choices)
        self._show_offers()

    def _show_choices(self, choices: Choices) -> None:
        routine = self._services.routine
        for card in self._cards:
            card.refresh(choices, self._services.choice_values)
        included = [exercise for exercise in routine.exercises if choices.of(exercise).included]
        self.start.setEnabled(bool(included))
        self._pace.setText(f"{tempo_words(choices.tempo)} · {rate_words(choices.tempo)}")
        if not included:
            self._length.setText(self.tr("Nothing chosen"))
            self._needs.setText(self.tr("Include at least one exercise."))
            return
        self._length.setText(minutes(self._services.plan().seconds))
        needs = [need for exercise in included for need in exercise.needs]
        for exercise in included:
            variant = exercise.variant(choices.of(exercise).variant)
            needs += variant.needs if variant is not None else ()
        self._needs.setText(self.tr("You need {things}.").format(things=listed_apart(dict.fromkeys(needs))))

    def _show_offers(self) -> None:
        last = next(iter(self._services.sessions(0, 1)), None)
        self._last.setText(self._last_words(last))
        self._offers.show_after(last)

    def _go_on_to_start(self) -> None:
        self._show_offers()
        self.start.setFocus()

    def _last_words(self, last: SessionRecord | None) -> str:
        if last is None:
            return self.tr("Your first session: take your time, follow the breath.")
        day = short_day(last.day, QLocale())
        return self.tr("Last: {day}, {ending}").format(day=day, ending=outcome(last).word.lower())

    def _choose(self, key: str, value: object) -> None:
        assert isinstance(value, (bool, int, float, str))
        self._services.set_choice(key, value)
        self._show_choices(self._services.choices)
        if key.endswith((".variant", ".included")):
            self._show_offers()

    def _set(self, key: str, value: object) -> None:
        assert isinstance(value, (bool, int, float, str))
        self._services.set_setting(key, value)
        self.times.show_settings(self._services.settings)
        self._show_choices(self._services.choices)

    def _keep(self, uuid: str) -> None:
        self._services.keep_partial(uuid)
        self.refresh()

    def _discard(self, uuid: str) -> None:
        self._services.delete_session(uuid)
        self.refresh()
        self.deleted.emit(uuid, self.tr("The interrupted session was taken out of the log."))

    def _press_by_key(self) -> None:
        """Enter presses the button that has the focus; anywhere else it starts."""
        focused = self.focusWidget()
        if isinstance(focused, Button) and focused.hasFocus():
            focused.click()
        elif isinstance(focused, QLineEdit) and isinstance(focused.parent(), AfterSessionCard):
            # Enter ends the note; it isn't the wish to start.
            self.start.setFocus()
        elif self.profiles is not None and focused is self.profiles.line:
            self.profiles.keep.click()
        elif self.start.isEnabled():
            self._start()

    def _start(self) -> None:
        value = self.tightness.value
        self.tightness.show_value(None)
        self.start_wanted.emit(value)
