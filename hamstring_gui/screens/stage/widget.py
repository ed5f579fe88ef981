"""The stage in the window: shows a session as it runs and takes what the person asks for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.body.motion import PoseBook
from hamstring_gui.guide.session import Session
from hamstring_gui.practice.plan import Moment, Phase
from hamstring_gui.screens.theme import Theme

from .announcer import Announcer
from .breath_level import BreathLevel
from .canvas import Canvas
from .deeds import Deeds
from .keys import KEYS, WHEN_REPEATED, Intent
from .notices import Answer, Notices
from .overlay import Overlay
from .pacer import Pacer
from .reading import USUAL_DISTANCE, type_scale
from .view import StageView, Summary
from .words import ENGLISH, StageWords, end_words, lines_of, picture_words

STEPPED_INTERVAL = 100
MOVING_INTERVAL = 40
QUIET_INTERVAL = 66
"""Milliseconds between two frames: with reduced motion, while the body moves into position, while it rests."""


class Stage(QWidget):
    """Shows one session from its first phase to the questions at its end."""

    tightness_chosen = Signal(int)
    """How tight it feels after the session, 0 to 10."""
    finished = Signal()
    """The person is done with the stage."""

    def __init__(
        self, theme: Theme, book: PoseBook | None = None, words: StageWords = ENGLISH, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._session: Session | None = None
        self._summary: Summary | None = None
        self._distance = USUAL_DISTANCE
        self.captions = False
        self.reduced_motion = False
        self._ticks = self._is_stale = False
        self._breath = BreathLevel(words, self)
        self.canvas = Canvas(theme, book, words, self)
        self.overlay = Overlay(theme, words, self)
        self._announcer = Announcer(self)
        self._frames = Pacer(self)
        self.answer = Answer(self)
        self.notices = Notices(self)
        for told in (self.answer, self.notices):
            told.changed.connect(self.refresh)
        self._frames.came_due.connect(self.show_moment)
        self._deeds = Deeds(self, words, self.answer, self._announcer.say, self.overlay.toggle_keys)
        self._set_up()

    def _set_up(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self._words.stage)
        self.overlay.asked.connect(self.do)
        self.overlay.score_chosen.connect(self.choose_tightness)
        for watched in (self.overlay.controls, *self.overlay.controls.buttons.values()):
            watched.installEventFilter(self)

    # What is shown

    def show_session(self, session: Session) -> None:
        """Show a session, whether or not it has started; the one before is let go of."""
        self._let_go()
        self._session, self._summary = session, None
        self._deeds.take(session)
        self.answer.text = ""
        self.notices.start_anew()
        session.phase_entered.connect(self._enter)
        session.paused.connect(self._tell_of_pause)
        session.paused.connect(self.refresh)
        session.resumed.connect(self.refresh)
        session.ended.connect(self.refresh)
        self.refresh()
        self.setFocus()

    def _let_go(self) -> None:
        if self._session is None:
            return
        self._session.phase_entered.disconnect(self._enter)
        self._session.paused.disconnect(self._tell_of_pause)
        for signal in (self._session.paused, self._session.resumed, self._session.ended):
            signal.disconnect(self.refresh)
        self._session = None

    def show_summary(self, summary: Summary) -> None:
        """Show what was done, and ask how tight it feels now."""
        self._summary = summary
        self._deeds.ask_nothing()
        self._announcer.say(end_words(lines_of(self._view(), self._words), self._words))
        self.refresh()

    def show_notice(self, text: str) -> None:
        """Tell something that went wrong, once a session, on a small line of its own."""
        if self.notices.tell(text):
            self._announcer.say(text)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self.overlay.set_theme(theme)
        self.update()

    def set_reading_distance(self, metres: float) -> None:
        """Size all words for eyes that are so far away."""
        self._distance = metres
        self._measure()

    def _measure(self) -> None:
        screen = self.screen()
        height = float(max(1, screen.size().height()))
        self.canvas.set_scale(
            type_scale(self._distance, self.height() or height, height, screen.physicalSize().height())
        )

    # Frames

    def refresh(self, *_: object) -> None:
        """Show the present, and go on at the rate that the present needs; within a tick, once that is over."""
        self._is_stale = True
        if self._session is not None and not self._ticks:
            self.show_moment()

    def _suit(self, session: Session) -> None:
        """Fit to the present what isn't painted with each moment."""
        self._is_stale = False
        self.canvas.setAccessibleName(picture_words(self._view(), self._words))
        running, paused = session.state == "running", session.state == "paused"
        at_gate = session.at_gate and running
        self.overlay.suit(self.canvas.places, finished=self._summary is not None, at_gate=at_gate, paused=paused)

    def show_moment(self) -> None:
        """Show the moment that it is now."""
        if self._session is None:
            return
        self._ticks = True
        try:
            moment = self._session.tick()
        finally:
            self._ticks = False
        self._announcer.follow(moment)
        view = self._view(moment)
        self.canvas.show_view(view)
        self._breath.show_view(view)
        self._pace(moment)
        if self._is_stale:
            self._suit(self._session)
        self.canvas.prepare()

    @property
    def frames_run(self) -> bool:
        """Return whether it paints by itself."""
        return self._frames.is_running

    def _view(self, moment: Moment | None = None) -> StageView:
        session = self._session
        assert session is not None, "a stage shows nothing before it has a session"
        return StageView(
            plan=session.plan,
            moment=moment or session.moment(),
            paused=session.state == "paused",
            asking=self._deeds.asking,
            reduced_motion=self.reduced_motion,
            captions=self.captions,
            answer=self.answer.text,
            notice=self.notices.text,
            summary=self._summary,
        )

    def _pace(self, moment: Moment) -> None:
        """Paint at the screen's rate while the breath is paced, seldom while little moves, never while nothing does."""
        if self._session is None or self._session.state != "running" or not self.isVisible():
            self._frames.stop()
            return
        interval: float = QUIET_INTERVAL if moment.moved >= 1.0 else MOVING_INTERVAL
        if self.reduced_motion:
            interval = STEPPED_INTERVAL
        elif moment.phase.kind.is_breath:
            interval = max(4.0, 1000.0 / max(30.0, self.screen().refreshRate()))
        self._frames.run(interval)

    def _enter(self, phase: Phase) -> None:
        self._announcer.enter(phase)
        self.refresh()

    def _tell_of_pause(self) -> None:
        self._announcer.say(self._words.paused)

    # What the person asks for

    def do(self, intent: Intent) -> None:
        """Do what was asked for."""
        if self._session is None:
            return
        if self._summary is not None and intent in (Intent.GO_ON, Intent.CONFIRM, Intent.LEAVE):
            self.finished.emit()
            return
        self._deeds.do(intent)
        self.refresh()

    def choose_tightness(self, score: int) -> None:
        """Take how tight it feels after the session, 0 to 10."""
        if self._summary is None:
            return
        self._summary = replace(self._summary, tight_after=score)
        self.tightness_chosen.emit(score)
        self.refresh()

    # Pointer, keys and places

    def eventFilter(  # Qt's name
        self, watched: QObject, event: QEvent
    ) -> bool:
        """See every movement of the pointer, whatever it moves over."""
        if event.type() is QEvent.Type.MouseMove:
            self.overlay.show_controls()
        return super().eventFilter(watched, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Bring the controls back."""
        self.overlay.show_controls()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click anywhere as the one large key."""
        if event.button() is Qt.MouseButton.LeftButton and self._summary is None:
            self.overlay.show_controls()
            self.do(Intent.GO_ON)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key for what it means."""
        intent = KEYS.get(Qt.Key(event.key()))
        if intent is None and self._summary is not None and event.text().isdigit():
            self.choose_tightness(int(event.text()))
        elif intent is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() or intent in WHEN_REPEATED:
            self.do(intent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every part where it belongs at the new size."""
        super().resizeEvent(event)
        for whole in (self._breath, self.canvas):
            whole.setGeometry(self.rect())
        self._measure()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on painting; show first what can be pressed."""
        super().showEvent(event)
        self.refresh()
        self.overlay.show_controls()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop painting what nobody sees."""
        super().hideEvent(event)
        self._frames.stop()
        self.answer.rest()
        self.notices.rest()
        self.overlay.rest()
