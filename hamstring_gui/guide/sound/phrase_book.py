"""Spoken phrases, kept on disk so that each is rendered once only, and in memory while they are in use."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

from . import pcm
from .pcm import Samples
from .speech import Engine, Manner, VoiceError

_FORMAT = 1
"""Part of every key: a change of how phrases are levelled makes the old files strangers."""
_MOST_FILES = 3000
_FASTEST = 300
LEAST_FREE = 50 * 2**20
"""Bytes of a disk that phrases leave free: the last of them belong to the session log."""
GIVE_UP_AFTER = 3
"""So many phrases in a row that fail mean that the engine is gone: no other is waited for."""


class PhraseBook:
    """Gives phrases as samples; safe to use from several threads at once."""

    def __init__(self, engine: Engine | None, manner: Manner, folder: Path | None) -> None:
        self.engine = engine
        self.manner = manner
        self.folder = folder
        self.failure = ""
        """What went wrong first, in words for the person; empty while nothing has."""
        self._known: dict[tuple[str, float], Samples | None] = {}
        self._failed_in_a_row = 0
        self._lock = threading.Lock()

    @property
    def given_up(self) -> bool:
        """Return whether there is no voice, or none any more."""
        return self.engine is None or self._failed_in_a_row >= GIVE_UP_AFTER

    def phrase(self, text: str, pace: float = 1.0) -> Samples | None:
        """Return a phrase, rendering it when it is new; None when it can't be said."""
        key = (text, pace)
        with self._lock:
            if key in self._known:
                return self._known[key]
        found = self._stored(text, pace)
        if found is None:
            found = self._spoken(text, pace)
        with self._lock:
            self._known[key] = found
        return found

    def length(self, text: str, pace: float = 1.0) -> float | None:
        """Return the seconds that a phrase takes, rendering it when it is new; None when it can't be said."""
        samples = self.phrase(text, pace)
        return None if samples is None else len(samples) / pcm.RATE

    def _manner(self, pace: float) -> Manner:
        rate = min(max(_FASTEST, self.manner.rate), round(self.manner.rate * pace))
        return Manner(self.manner.voice, rate, self.manner.language)

    def _spoken(self, text: str, pace: float) -> Samples | None:
        engine = self.engine
        if engine is None or self.given_up:
            return None
        try:
            samples = engine.speak(text, self._manner(pace))
        except VoiceError as error:
            with self._lock:
                self._failed_in_a_row += 1
                self.failure = self.failure or str(error)
            return None
        with self._lock:
            self._failed_in_a_row = 0
        self._store(text, pace, samples)
        return samples

    def _path(self, text: str, pace: float) -> Path | None:
        if self.folder is None or self.engine is None:
            return None
        manner = self._manner(pace)
        key = json.dumps([_FORMAT, self.engine.name, manner.voice, manner.rate, manner.language, text])
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.wav"

    def _stored(self, text: str, pace: float) -> Samples | None:
        path = self._path(text, pace)
        if path is None:
            return None
        try:
            return pcm.from_wav(path.read_bytes())
        except (OSError, ValueError):
            # Missing, unreadable or damaged: it is rendered again and written over.
            return None

    def _store(self, text: str, pace: float, samples: Samples) -> None:
        path = self._path(text, pace)
        if path is None:
            return
        # A full disk or a read-only folder costs only the time to render the phrase again.
        with suppress(OSError):
            _make_for_owner(path.parent)
            if shutil.disk_usage(path.parent).free < LEAST_FREE:
                return
            write_whole(path, pcm.to_wav(samples))


def _make_for_owner(folder: Path) -> None:
    """Make a folder and those above it that are missing, readable by their owner only."""
    # mkdir would give its mode to the last of them alone.
    for part in reversed([folder, *folder.parents]):
        if not part.exists():
            part.mkdir(mode=0o700, exist_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there as a whole or not at all; raises OSError."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        new.replace(path)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise


def prune(folder: Path, most: int = _MOST_FILES) -> None:
    """Remove the phrases that were not made lately, so that the folder stays small."""
    with suppress(OSError):
        files = sorted(folder.glob("*.wav"), key=lambda file: file.stat().st_mtime, reverse=True)
        for file in files[most:]:
            file.unlink(missing_ok=True)
