"""Writes the session as an audio file beside the window, with a progress bar in it."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from hamstring_gui.guide.sound import audio_file
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.settings import Settings
from hamstring_gui.screens.window import Window
from hamstring_gui.store.paths import Places

from . import session_audio
from .services import ProgramServices


class AudioSaver(QObject):
    """Asks where to, and writes in a thread of its own; one file at a time."""

    _advanced = Signal(float)
    _ended = Signal(str)

    def __init__(self, services: ProgramServices, window: Window, places: Places) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._places = places
        self._thread: threading.Thread | None = None
        self._advanced.connect(self._show_progress)
        self._ended.connect(self._end)
        window.audio_wanted.connect(self.ask)

    def ask(self) -> None:
        """Ask for the file's name, and begin."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        proposed = str(Path(folder) / f"{self._services.routine.name}.flac")
        title, sorts = self.tr("Save the session as an audio file"), self.tr("Audio files (*.flac *.wav)")
        name, _ = QFileDialog.getSaveFileName(self._window, title, proposed, sorts)
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the session that a start now would give; while one is being written, nothing happens."""
        if self._thread is not None:
            return
        target = path if path.suffix.lower() in audio_file.SORTS else path.with_suffix(".flac")
        work = (self._services.plan(), target, self._services.settings)
        self._thread = threading.Thread(target=self._write, args=work, name="audio")
        self._thread.start()

    def close(self) -> None:
        """Wait until what is under way is written."""
        if self._thread is not None:
            self._thread.join()

    def _write(self, plan: Plan, path: Path, settings: Settings) -> None:
        try:
            made = session_audio.save(plan, path, settings, self._places, self._advanced.emit)
        except OSError as error:
            self._ended.emit(f"{path}: {error.strerror or error}")
        else:
            self._ended.emit(f"{made.audio}. {made.notice}".strip())

    def _show_progress(self, part: float) -> None:
        self._window.banner.show_progress(self.tr("Writing the audio file"), min(part, 0.99))

    def _end(self, told: str) -> None:
        self._thread = None
        self._window.banner.show_progress("", 1.0)
        self._window.show_notice(told)
