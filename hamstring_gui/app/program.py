"""The running program: services, log, stage and pages, put together and into the window."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.screens import fonts
from hamstring_gui.screens.accessible import face_of
from hamstring_gui.screens.shell import Shell
from hamstring_gui.screens.system_look import SystemLook
from hamstring_gui.screens.window import Window
from hamstring_gui.store import set_aside
from hamstring_gui.store.assets import asset
from hamstring_gui.store.log_entry import Entry
from hamstring_gui.store.session_log import SessionLog

from .audio_saver import AudioSaver
from .clocks import Time
from .desktop import follow_session, icon
from .display import NO_DISPLAY, TIME_LAPSE_SPEED, without_display
from .figures import Figures
from .kept import Kept
from .language import Language, spoken
from .opening import RAISE, START, opened_by
from .save_elsewhere import SaveElsewhere
from .services import ProgramServices
from .sound import Sounds
from .stage import Stages
from .tempo_keeper import TempoKeeper
from .timelapse import TimeLapse
from .troubles import keep_troubles, log_text
from .upkeep import Upkeep

TIDY_AFTER = 1000
"""Milliseconds after a session is left: nobody minds a moment's work then."""
UPKEEP_AFTER = 3000
"""Milliseconds after the window is there: nothing that can wait makes its opening slow."""


class Program(QObject):
    """The parts of the running program, and how they hear of each other."""

    troubled = Signal(str)
    """Something went wrong that nobody expected, in whichever thread; in words for the person."""

    def __init__(self, kept: Kept, speed: float, shell: Shell, look: SystemLook | None = None) -> None:
        super().__init__(shell)
        self._language = Language(spoken(kept.settings), self)
        fonts.load_fonts(asset("fonts"))
        QAccessible.installFactory(face_of)
        QApplication.setFont(fonts.application_font())
        QApplication.setWindowIcon(icon())
        self._shell = shell
        self._places = kept.places
        log = SessionLog(kept.places.log_file, kept.places.backup_dir)
        self.services = ProgramServices(kept, log, Time(speed), self, look)
        self._upkeep = Upkeep(log, self.services.notice.emit)
        QTimer.singleShot(UPKEEP_AFTER, self, self._upkeep.start)
        keep_troubles(kept.places.state_dir, self.troubled.emit)
        figures = Figures(self.services.library.poses)
        stages = Stages(self.services, figures, self._language.notice)
        self.window = Window(self.services, stages.make, self.services.clock, figures.painters)
        self.services.notice.connect(lambda text: self.window.show_notice(self._language.notice(text)))
        TempoKeeper(self.services, self.window)
        if speed == 1.0:
            self.services.reminders.clicked.connect(self._open_today)
            self.services.reminders.start()
        SaveElsewhere(self.services.book, self.window, log.now)
        self._now = log.now
        self._bring_back(log)
        self.troubled.connect(self._show_trouble)
        self.services.session_made.connect(self._follow_session)
        self.window.session_left.connect(lambda: QTimer.singleShot(TIDY_AFTER, self, self._tidy))
        # A time-lapse is silent: breath and words would run over each other.
        self._sounds = Sounds(self.services, kept.places) if speed == 1.0 else None
        if self._sounds is not None:
            self.window.voice_test_wanted.connect(self._sounds.try_voice)
            self._sounds.preparing.connect(self._show_preparing)
        self._audio = AudioSaver(self.services, self.window, kept.places)
        shell.set_content(self.window)

    def _open_today(self) -> None:
        self.follow(RAISE)
        if self.window.session is None:
            self.window.show_page("today")

    def _tidy(self) -> None:
        """Let go of a stage that was left: its parts know each other, so they would stay for hours."""
        if self.window.session is None:
            gc.collect()

    def _show_preparing(self, part: float) -> None:
        self.window.banner.show_progress(self.tr("Preparing the voice"), part)

    def _follow_session(self, session: Session) -> None:
        # Where nobody watches, no screen has to stay on.
        if not without_display():
            follow_session(session, self.services.notice.emit, lambda: self.follow(RAISE))

    def _show_trouble(self, text: str) -> None:
        self.window.show_trouble(self._language.notice(text), log_text(self._places.state_dir))

    def follow(self, wish: str) -> None:
        """Do what a later start of the program asks for."""
        # Out of the task bar, as it was before: maximised and full screen stay.
        self._shell.setWindowState(self._shell.windowState() & ~Qt.WindowState.WindowMinimized)
        self._shell.show()
        self._shell.raise_()
        self._shell.activateWindow()
        if wish == START and self.window.session is None:
            self.window.start()
        elif (file := opened_by(wish)) is not None:
            self.window.pages.offer_routine(file)

    def _bring_back(self, log: SessionLog) -> None:
        # Before anything is read: a session that was cut off is offered as far as it really got.
        with suppress(LogUnavailableError):
            if told := set_aside.bring_back(log, self._places):
                QTimer.singleShot(0, self, lambda: self.services.notice.emit(told))

    def close(self) -> None:
        """Bring everything to disk, and fall silent."""
        self._upkeep.close()
        self._audio.close()
        self.services.close()
        # Nobody is there any more to be asked where to: what no disk took so far goes wherever there is room.
        set_aside.keep([Entry(record, self._now()) for record in self.services.book.waiting], self._places)
        if self._sounds is not None:
            self._sounds.close()
        self._language.end()


def play_unseen(application: QApplication, shell: Shell, kept: Kept, speed: float) -> int:
    """Play the session at many times its speed, say what passes, and end with its row in the log."""
    _say(NO_DISPLAY)
    speed = speed if speed > 1.0 else TIME_LAPSE_SPEED
    # Qt's offscreen screen is small and square: the pictures are to look like those of a real window.
    windowed = kept.settings.with_value("stage.full_screen", False)
    program = Program(replace(kept, settings=windowed), speed, shell)
    program.services.notice.connect(_warn)
    for notice in program.services.notices():
        _warn(notice)
    pictures = kept.places.state_dir / "pictures"
    lapse = TimeLapse(program.services, program.window, speed, pictures, say=_say)
    lapse.finished.connect(application.quit)
    lapse.start()
    status = application.exec()
    program.close()
    lapse.sum_up(kept.places.log_file)
    return status


def _warn(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
