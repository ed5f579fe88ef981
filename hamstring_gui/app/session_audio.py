"""The whole guided session as an audio file, with voice, sounds and volumes as they are set."""

from __future__ import annotations

from pathlib import Path

from hamstring_gui.guide.sound import audio_file
from hamstring_gui.guide.sound.audio_file import Progress, Rendered
from hamstring_gui.guide.sound.score import volumes_of
from hamstring_gui.guide.sound.voice_wish import wish_of
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.settings import Settings
from hamstring_gui.store.paths import Places, usable


def save(plan: Plan, path: Path, settings: Settings, places: Places, progress: Progress) -> Rendered:
    """Write the session of a plan as the WAV or FLAC file that the name asks for, with its cue sheet.

    Raises ValueError for another sort of file, and OSError when it can't be written.
    """
    return audio_file.save(
        plan,
        path,
        wish_of(settings, plan.language),
        phrases=usable(places.phrases_dir),
        volumes=volumes_of(settings),
        progress=progress,
    )
