"""The voice as the person has set it."""

from __future__ import annotations

from dataclasses import dataclass, field

from hamstring_gui.practice.settings import Settings

from .script import Level
from .speech import Manner


@dataclass(frozen=True)
class VoiceWish:
    """How much the voice says, from which engine (“auto”, “none” or its name), and how it speaks."""

    level: Level = Level.FULL
    engine: str = "auto"
    manner: Manner = field(default_factory=Manner)


def wish_of(settings: Settings, language: str = "en") -> VoiceWish:
    """Return the voice that the settings ask for, in a language."""
    manner = Manner(settings.word("voice.name"), int(settings.number("voice.rate")), language)
    return VoiceWish(Level(settings.word("voice.level")), settings.word("voice.engine"), manner)
