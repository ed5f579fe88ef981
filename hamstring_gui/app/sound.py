"""Gives the sessions their sound: made when the first one needs it, and as the settings want it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible

from hamstring_gui.guide.session import Session
from hamstring_gui.guide.sound.loudspeaker import open_loudspeaker
from hamstring_gui.guide.sound.player import SoundPlayer
from hamstring_gui.guide.sound.score import volumes_of
from hamstring_gui.guide.sound.script import Level
from hamstring_gui.guide.sound.speech import choose
from hamstring_gui.guide.sound.system_voice import engines
from hamstring_gui.guide.sound.voice_wish import wish_of
from hamstring_gui.store.paths import Places, usable

from .language import spoken
from .services import ProgramServices

PREPARE_AFTER = 1500
"""Milliseconds after the window is there: rendering phrases early must not make its opening slow."""


class Sounds(QObject):
    """Plays the sound of every session that the services make, and keeps it as the settings say."""

    preparing = Signal(float)
    """How much (0..1) of the phrases is spoken into files; only told the first time, which takes seconds."""

    def __init__(self, services: ProgramServices, places: Places) -> None:
        super().__init__(services)
        self._services = services
        makers = engines()
        phrases = usable(places.phrases_dir)
        self.player = SoundPlayer(
            services.clock,
            open_loudspeaker,
            lambda wanted, manner: choose(wanted, manner, makers),
            phrases,
            parent=self,
        )
        if phrases is not None and not any(phrases.iterdir()):
            self.player.prepared.connect(lambda done, total: self.preparing.emit(done / total if total else 1.0))
        self.player.noticed.connect(services.notice)
        services.session_made.connect(self._attend)
        services.setting_changed.connect(self._adjust_to)
        services.voice_wanted.connect(self.player.try_voice)
        # The answer comes from another thread: a slot of an object of this one is called in this one.
        self.player.auditioned.connect(services.tell_voice)
        self._adjust()
        QTimer.singleShot(PREPARE_AFTER, self, self._prepare)

    def close(self) -> None:
        """Fall silent, and give the loudspeaker back."""
        self.player.close()

    def try_voice(self) -> None:
        """Let the chosen voice say a sentence now."""
        settings = self._services.settings
        phrase = QCoreApplication.translate("Voice", "Breathe in, through the nose. Breathe out, and lift.")
        self.player.try_voice(phrase, wish_of(settings, spoken(settings)))

    def _attend(self, session: Session) -> None:
        # A screen reader may have been started since.
        self._adjust()
        self.player.attend(session)

    def _prepare(self) -> None:
        if self._services.settings.flag("sound.enabled"):
            self.player.prepare(self._services.plan())

    def _adjust_to(self, key: str) -> None:
        if key.startswith(("sound.", "voice.")):
            self._adjust()

    def _adjust(self) -> None:
        settings = self._services.settings
        volumes = volumes_of(settings)
        wish = wish_of(settings, self._services.routine.language)
        if QAccessible.isActive() and not settings.flag("voice.with_screen_reader"):
            wish = replace(wish, level=Level.OFF)
        self.player.set_volumes(volumes.breath, volumes.voice)
        self.player.set_voice(wish)
        # The switch is that of breath and marks: a voice that is wanted speaks without them.
        self.player.set_enabled(settings.flag("sound.enabled") or wish.level is not Level.OFF)
