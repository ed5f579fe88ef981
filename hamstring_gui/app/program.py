"""Runs the program: puts services, log, stage and window together, with a display or without."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from hamstring_gui.body.motion import PoseBook
from hamstring_gui.screens import fonts
from hamstring_gui.screens.window import Window
from hamstring_gui.store import library
from hamstring_gui.store.assets import asset
from hamstring_gui.store.session_log import SessionLog

from .desktop import attend, introduce
from .display import NO_DISPLAY, TIME_LAPSE_SPEED, prefer_a_display, without_display
from .instance import Instance
from .services import Kept, ProgramServices, Time
from .stage import Stages
from .timelapse import TimeLapse
from .troubles import keep_troubles

UNANSWERED = "hamstring-gui runs already, but its window doesn't answer. End it, then start again."
RAISE = "raise"
START = "start"
SIGNAL_CHECK = 200
"""Milliseconds between looks at signals: Python sees none while Qt's loop runs."""
FIRST_SIZE = (1280, 800)


@dataclass(frozen=True)
class Wish:
    """What a start of the program asks for: a session at once, and how fast its time runs."""

    start: bool = False
    speed: float = 1.0


def run(kept: Kept, wish: Wish) -> int:
    """Show the window, or play the session without one, and return the exit status."""
    prefer_a_display(os.environ)
    application = made_application()
    if without_display():
        return _play_unseen(application, kept, wish)
    instance = Instance(kept.places.state_dir, application)
    if not instance.is_first():
        if instance.hand_over(START if wish.start else RAISE):
            return 0
        print(UNANSWERED, file=sys.stderr)
        return 1
    program = Program(kept, wish.speed, application)
    instance.listen(program.follow)
    attend(program.services, program.window, kept.places.state_dir, lambda: program.follow(RAISE))
    program.window.show()
    if wish.start:
        program.window.start()
    status = application.exec()
    program.close()
    instance.close()
    return status


def made_application() -> QApplication:
    """Return the one application object, with our typeface, that a signal can end in an orderly way."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("hamstring-gui")
    application.setApplicationDisplayName("Hamstring")
    introduce(application)
    fonts.load_fonts(asset("fonts"))
    application.setFont(fonts.application_font())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    beat = QTimer(application)
    beat.timeout.connect(lambda: None)
    beat.start(SIGNAL_CHECK)
    return application


class Program(QObject):
    """The parts of the running program, and how they hear of each other."""

    def __init__(self, kept: Kept, speed: float, parent: QObject) -> None:
        super().__init__(parent)
        self.services = ProgramServices(kept, SessionLog(kept.places.log_file), Time(speed), self)
        keep_troubles(kept.places.state_dir, self.services.notice.emit)
        stages = Stages(self.services, PoseBook(library.poses()))
        self.window = Window(self.services, stages.make, Time().running_clock(), stages.paint_pose)
        self.window.resize(*FIRST_SIZE)
        self.services.notice.connect(self.window.show_notice)

    def follow(self, wish: str) -> None:
        """Do what a later start of the program asks for."""
        # Out of the task bar, as it was before: maximised and full screen stay.
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if wish == START and self.window.session is None:
            self.window.start()

    def close(self) -> None:
        """Bring everything to disk."""
        self.services.close()
        self.window.close()


def _play_unseen(application: QApplication, kept: Kept, wish: Wish) -> int:
    """Play the session at many times its speed, say what passes, and end with its row in the log."""
    print(NO_DISPLAY, flush=True)
    speed = wish.speed if wish.speed > 1.0 else TIME_LAPSE_SPEED
    # Qt's offscreen screen is small and square: the pictures are to look like those of a real window.
    windowed = kept.settings.with_value("stage.full_screen", False)
    program = Program(replace(kept, settings=windowed), speed, application)
    program.window.show()
    lapse = TimeLapse(program.services, program.window, speed, kept.places.state_dir / "pictures", say=_say)
    lapse.finished.connect(application.quit)
    lapse.start()
    status = application.exec()
    program.close()
    lapse.sum_up(kept.places.log_file)
    return status


def _say(line: str) -> None:
    print(line, flush=True)
