"""The window: pages, with notices below them; in a session the stage takes all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.screens.banner import Banner
from hamstring_gui.screens.entrance import Entrance
from hamstring_gui.screens.handed_down import IS_NARROW, THEME, UNIT
from hamstring_gui.screens.layers import Layers
from hamstring_gui.screens.navigation import Navigation
from hamstring_gui.screens.pages import Pages
from hamstring_gui.screens.pose_picture import Gallery, PaintersOf
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.shell import LEAST_SIZE
from hamstring_gui.screens.spacing import Beside, Column, fit, is_narrow, unit_for
from hamstring_gui.screens.style import style_sheet
from hamstring_gui.screens.tab_order import go_on

MakeStage: TypeAlias = Callable[[Session, Callable[[], None]], QWidget]
"""Makes the view of a session; it calls the second argument when the person leaves it."""


class Window(QWidget):
    """Shows pages and sessions; what is done with them is up to the services."""

    session_opened = Signal(object)
    """A session's stage is in sight: guide.session.Session, already started."""
    session_left = Signal()
    voice_test_wanted = Signal()
    audio_wanted = Signal()
    profile_wanted = Signal(str)

    def __init__(
        self,
        services: Services,
        make_stage: MakeStage,
        clock: Callable[[], float],
        painters: PaintersOf | None = None,
        *,
        pictures_at_once: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._make_stage, self._clock = services, make_stage, clock
        theme = services.look.theme_for(services.settings.word("stage.theme"))
        self.gallery = Gallery.by(painters, theme, at_once=pictures_at_once)
        self._unit, self._narrow = 1.0, False
        self._was_full_screen = False
        self.session: Session | None = None
        self._stage: QWidget | None = None
        self._tried = ""
        self.setWindowTitle("Hamstring")
        self.setProperty("look", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(LEAST_SIZE)
        self._lay_out()
        self._restyle()
        services.look.changed.connect(self._restyle)
        for number, name in enumerate(self.pages.names, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda name=name: self.show_page(name))
        for text in services.notices():
            self.banner.show_notice(text)
        self.pages.go_home()

    def _lay_out(self) -> None:
        outer = Column(self, 0)
        self._all = Layers()
        self._all.uncovered.connect(self.take_focus)
        self._entrance = Entrance(self._services, self.gallery, self._clock, self._all)
        outer.addWidget(self._all)
        pages = QWidget()
        row = Beside(pages, 0)
        self._navigation = Navigation("Hamstring")
        self._navigation.chosen.connect(self.show_page)
        row.addWidget(self._navigation)
        column = Column(None, 0)
        self.banner = Banner()
        self.pages = Pages(self._services, self.gallery, self._clock, self.banner)
        self._follow_pages()
        column.addWidget(self.pages, 1)
        column.addWidget(self.banner)
        row.addLayout(column, 1)
        self._all.addWidget(pages)

    def _follow_pages(self) -> None:
        pages = self.pages
        pages.shown.connect(self._navigation.mark)
        pages.start_wanted.connect(self.start)
        pages.resume_wanted.connect(self.resume)
        pages.practise_wanted.connect(self.practise)
        pages.welcome_wanted.connect(lambda: self.welcome(again=True))
        pages.profile_wanted.connect(self.profile_wanted)
        pages.setting_changed.connect(self._act_on_setting)
        pages.voice_test_wanted.connect(self.voice_test_wanted)
        pages.audio_wanted.connect(self.audio_wanted)

    @property
    def page_name(self) -> str:
        """Return the name of the page in sight, or behind what covers the pages."""
        return self.pages.name

    def page(self, name: str) -> QWidget:
        """Return a page by its name, as the navigation has them, built if it wasn't; KeyError for another name."""
        return self.pages.page(name)

    def take_focus(self) -> None:
        """Put the focus on the page itself, not on the way to it: Enter starts; what covers the pages keeps it."""
        if self._all.currentIndex() == 0:
            self.pages.page(self.pages.name).setFocus()

    def show_page(self, name: str) -> None:
        """Show a page as things are now."""
        self.pages.show_page(name)

    def show_notice(self, text: str) -> None:
        """Tell the person something without getting in the way."""
        self.banner.show_notice(text)

    def show_trouble(self, text: str, log_text: str) -> None:
        """Tell that something went wrong, and offer what the log file says about it."""
        from hamstring_gui.screens.trouble_page import show_log_text  # noqa: PLC0415 (only after an error)

        if text not in self.banner.texts:
            self.banner.offer(text, self.tr("Details"), lambda: show_log_text(self._all, log_text))

    def start(self, tight_before: int | None = None) -> None:
        """Start a session; the very first time only once the safety advice is confirmed."""
        self._entrance.let_in(lambda: self.show_session(self._services.start_session(tight_before)))

    def practise(self, exercise: str, position: str) -> None:
        """Try one movement on the stage; it is kept only if the person says so at the end."""

        self._entrance.let_in(lambda: self._try(exercise, position))

    def _try(self, exercise: str, position: str) -> None:
        self._tried = exercise
        self.show_session(self._services.start_trial(exercise, position))

    def resume(self, uuid: str) -> None:
        """Go on with a session that was interrupted."""
        try:
            session = self._services.resume_session(uuid)
        except (FaultsError, KeyError):
            self.show_notice(self.tr("Its routine isn't there any more. You can keep it as it is."))
            return
        self.show_session(session)

    def welcome(self, *, again: bool = False) -> None:
        """Welcome who is new; `again` does it whoever it is."""
        if again or self._entrance.is_for_newcomer:
            self._entrance.welcome(self.pages.go_home)

    def ask_for_safety(self, tight_before: int | None) -> None:
        """Show the safety advice; a session starts once it is confirmed."""
        self._entrance.ask_for_safety(lambda: self.start(tight_before))

    def show_session(self, session: Session) -> None:
        """Put a session on the stage and start it."""
        self.session = session
        self._was_full_screen = self.window().isFullScreen()
        self._stage = self._make_stage(session, self._leave_stage)
        self._all.put_over(self._stage)
        if self._services.settings.flag("stage.full_screen") and self.window().isVisible():
            self.window().showFullScreen()
        session.start()
        self.session_opened.emit(session)

    def _leave_stage(self) -> None:
        if self._stage is None:
            return
        stage, self._stage, self.session = self._stage, None, None
        self._all.drop(stage)
        if self.window().isFullScreen() and not self._was_full_screen:
            self.window().showNormal()
        self.pages.go_home()
        if self._tried:
            self._leave_trial()
        self.session_left.emit()

    def _leave_trial(self) -> None:
        self.pages.look_at(self._tried)
        self._tried, record = "", self._services.running_record()
        if record is not None and record.done:
            text = self.tr("You tried: {title}. It isn't in the log.").format(title=record.title)
            self.banner.offer(text, self.tr("Keep it in the log"), lambda: self._services.keep_session(record))

    def _act_on_setting(self, key: str) -> None:
        if key == "stage.theme":
            self._restyle()

    def _restyle(self) -> None:
        theme = self._services.look.theme_for(self._services.settings.word("stage.theme"))
        self.gallery.theme = theme
        self.setProperty(THEME, theme)
        self.setStyleSheet(style_sheet(theme, self._unit, self._narrow))
        self.setProperty(UNIT, self._unit)
        self.setProperty(IS_NARROW, self._narrow)
        fit(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin on the page itself."""
        super().showEvent(event)
        if self.focusWidget() in (None, self):
            self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow with the window, in steps."""
        fitting = (unit_for(event.size().width(), event.size().height()), is_narrow(event.size().width()))
        if fitting != (self._unit, self._narrow):
            self._unit, self._narrow = fitting
            self._restyle()
        super().resizeEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Go on by Tab as a page is read: Qt goes by when each part was made, and on some pages not around."""
        return super().focusNextPrevChild(next_one) if self._stage is not None else go_on(self, forward=next_one)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 enters and leaves full screen, Escape leaves it; what is in sight has taken what it wants before."""
        if event.matches(QKeySequence.StandardKey.Undo) and self._all.currentIndex() == 0 and self.banner.undo():
            return
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.window().isFullScreen()):
            self.toggle_full_screen()
        else:
            super().keyPressEvent(event)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or no longer."""
        window = self.window()
        (window.showNormal if window.isFullScreen() else window.showFullScreen)()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close without a question: a session in progress pauses, is in the log, and can be resumed."""
        if self.session is not None and self.session.state == "running":
            self.session.pause()
        super().closeEvent(event)
