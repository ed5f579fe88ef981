"""The voice gets ready behind a session's back: sounds are made and phrases rendered, phase after phase."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .audio_file import utterances
from .marks import Mark
from .pcm import Samples
from .phrase_book import PhraseBook, prune
from .score import Score
from .script import Level, lines_in
from .speech import Chosen, Manner
from .voice_wish import VoiceWish

PHRASE_LOST = "Some phrases could not be spoken; their sounds guide you in their place."
VOICE_LOST = "The voice has stopped speaking, so sounds guide you in its place."

Choose = Callable[[str, Manner], Chosen]

_BATCH = 6
_SPEAKERS = 2


@dataclass(frozen=True)
class Part:
    """What is to be rehearsed: a score from a phase on; the phases in `gates` wait for the person."""

    score: Score
    wish: VoiceWish
    first: int = 0
    gates: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Audition:
    """One phrase to be heard now; `heard` gets it, or None when it can't be said."""

    wish: VoiceWish
    text: str
    heard: Callable[[Samples | None], None]


class Rehearsal:
    """Works in a thread of its own, always on the newest part; no session ever waits for it.

    `progress` gets the phases done and their number, `notify` what the person should know, each once.
    """

    def __init__(
        self,
        choose: Choose,
        folder: Path | None,
        progress: Callable[[int, int], None],
        notify: Callable[[str], None],
    ) -> None:
        self._choose = choose
        self._folder = folder
        self._progress = progress
        self._notify = notify
        self._book: PhraseBook | None = None
        self._asked: tuple[str, Manner] | None = None
        self._told: set[str] = set()
        self._part: Part | None = None
        self._auditions: deque[Audition] = deque()
        self._closed = False
        self._changed = threading.Condition()
        # An engine that hangs must not keep the program from ending: hence a daemon.
        self._thread = threading.Thread(target=self._run, name="voice rehearsal", daemon=True)

    def rehearse(self, part: Part) -> None:
        """Prepare a part, and leave the one before as it is."""
        with self._changed:
            self._part = part
            self._begin()

    def audition(self, audition: Audition) -> None:
        """Speak one phrase, before anything else."""
        with self._changed:
            self._auditions.append(audition)
            self._begin()

    def close(self, seconds: float = 3.0) -> None:
        """End the thread and its engine; one that an engine holds is left behind after some seconds."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _begin(self) -> None:
        if not self._thread.is_alive() and not self._closed:
            self._thread.start()
        self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._auditions or self._part)
                if self._closed:
                    break
                audition = self._auditions.popleft() if self._auditions else None
                part = self._part
            if audition is not None:
                self._speak(audition)
            elif part is not None:
                self._rehearse(part)
        self._end_engine()

    def _is_left(self, part: Part) -> bool:
        return self._closed or self._part is not part

    def _rehearse(self, part: Part) -> None:
        score, count = part.score, len(part.score.starts) + 1
        for mark in Mark:
            if not self._is_left(part):
                score.palette.make(mark)
        book = self._book_for(part.wish) if part.wish.level is not Level.OFF else None
        with ThreadPoolExecutor(_SPEAKERS) as pool:
            for begin in range(part.first, count, _BATCH):
                batch = range(begin, min(count, begin + _BATCH))
                for index in batch:
                    if not self._is_left(part):
                        score.make_bed(index)
                if book is not None and not self._is_left(part):
                    list(pool.map(lambda index: _say(part, book, index), batch))
                if self._is_left(part):
                    return
                self._serve_auditions()
                self._progress(batch[-1] + 1, count)
        with self._changed:
            if self._part is part:
                self._part = None
        self._tell_failures(book)

    def _serve_auditions(self) -> None:
        while self._auditions:
            self._speak(self._auditions.popleft())

    def _speak(self, audition: Audition) -> None:
        audition.heard(self._book_for(audition.wish).phrase(audition.text))

    def _book_for(self, wish: VoiceWish) -> PhraseBook:
        if self._book is None or self._asked != (wish.engine, wish.manner):
            self._end_engine()
            chosen = self._choose(wish.engine, wish.manner)
            self._book = PhraseBook(chosen.engine, chosen.manner, self._folder)
            self._asked = (wish.engine, wish.manner)
            if self._folder is not None:
                prune(self._folder)
            self._tell(chosen.notice)
        return self._book

    def _end_engine(self) -> None:
        book, self._book = self._book, None
        if book is not None and book.engine is not None:
            book.engine.close()

    def _tell_failures(self, book: PhraseBook | None) -> None:
        if book is not None and book.failure:
            self._tell(VOICE_LOST if book.given_up else PHRASE_LOST)

    def _tell(self, text: str) -> None:
        if text and text not in self._told:
            self._told.add(text)
            self._notify(text)


def _say(part: Part, book: PhraseBook, index: int) -> None:
    plan = part.score.plan
    lines = lines_in(plan, index, part.wish.level, book.length, waits=index in part.gates)
    part.score.say(index, utterances(lines, book))
