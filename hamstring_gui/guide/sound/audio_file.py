"""A whole guided session as a WAV file, with a cue sheet that names its exercises."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from hamstring_gui.practice.plan import Plan

from . import flac, pcm
from .marks import timed
from .phrase_book import PhraseBook
from .score import Palette, Score, Utterance, Volumes
from .script import Level, Line, lines_in
from .speech import Chosen, choose
from .system_voice import engines
from .voice_wish import VoiceWish

Progress = Callable[[float], None]
"""Is told the part done, 0..1."""

SORTS = (".wav", ".flac")
_VOICE_SHARE = 0.5
_SPEAKERS = 4
"""Engines are other programs: some of them can work while this one waits."""


@dataclass(frozen=True)
class Rendered:
    """What was written, and what to tell the person; `notice` is empty when all went well."""

    audio: Path
    cue_sheet: Path
    seconds: float
    notice: str


def render(
    plan: Plan,
    path: Path,
    book: PhraseBook,
    *,
    level: Level = Level.FULL,
    volumes: Volumes | None = None,
    progress: Progress | None = None,
) -> Rendered:
    """Write the session as a WAV file, and its cue sheet beside it under the same name.

    Raises OSError, leaving nothing half written behind. Gates take the time in which their steps can be followed.
    """
    told = progress or (lambda _: None)
    score = Score(plan, Palette(), volumes)
    lines = speak(score, book, level, lambda part: told(part * _VOICE_SHARE))
    partial = path.with_name(f".{path.name}.part")
    try:
        with partial.open("wb") as target, wave.open(target, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(pcm.RATE)
            for part, block in _blocks(score):
                file.writeframesraw(block.tobytes())
                told(_VOICE_SHARE + part * (1.0 - _VOICE_SHARE))
        partial.replace(path)
    except BaseException:
        with suppress(OSError):
            partial.unlink()
        raise
    sheet = path.with_suffix(".cue")
    sheet.write_text(cue_sheet(score.plan, path.name), encoding="utf-8")
    told(1.0)
    return Rendered(path, sheet, score.total / pcm.RATE, _notice(book, lines, level))


def save(
    plan: Plan,
    path: Path,
    wish: VoiceWish,
    *,
    phrases: Path | None = None,
    volumes: Volumes | None = None,
    progress: Progress | None = None,
) -> Rendered:
    """Choose a voice and write the session as the WAV or FLAC file that the name asks for, with its cue sheet.

    `phrases` is the folder in which spoken phrases are kept. Raises ValueError for another sort of file, and OSError
    when it can't be written.
    """
    sort = path.suffix.lower()
    if sort not in SORTS:
        raise ValueError(f"{path.name}: expected a name that ends in {' or '.join(SORTS)}")
    silent = wish.level is Level.OFF
    chosen = Chosen(None, wish.manner) if silent else choose(wish.engine, wish.manner, engines())
    book = PhraseBook(chosen.engine, chosen.manner, phrases)
    wav = path if sort == ".wav" else path.with_name(f".{path.stem}.part.wav")
    try:
        made = render(plan, wav, book, level=wish.level, volumes=volumes, progress=progress)
        if sort == ".flac":
            made = _as_flac(plan, made, path)
    finally:
        if chosen.engine is not None:
            chosen.engine.close()
    return replace(made, notice=made.notice or chosen.notice)


def _as_flac(plan: Plan, made: Rendered, path: Path) -> Rendered:
    # Beside the target, and with its ending, as the encoder goes by it.
    partial = path.with_name(f".{path.stem}.part.flac")
    try:
        flac.encode(made.audio, partial)
        partial.replace(path)
    finally:
        for file in (made.audio, made.cue_sheet, partial):
            file.unlink(missing_ok=True)
    sheet = path.with_suffix(".cue")
    sheet.write_text(cue_sheet(timed(plan), path.name), encoding="utf-8")
    return replace(made, audio=path, cue_sheet=sheet)


def speak(score: Score, book: PhraseBook, level: Level, told: Progress) -> tuple[Line, ...]:
    """Choose what is said in every phase of a score, render it and place it; returns what will be heard."""
    count = len(score.plan.phases) + 1
    lines: list[Line] = []
    with ThreadPoolExecutor(_SPEAKERS) as pool:
        chosen = pool.map(lambda index: lines_in(score.plan, index, level, book.length), range(count))
        for index, said in enumerate(chosen):
            lines.extend(said)
            score.say(index, utterances(said, book))
            told((index + 1) / count)
    return tuple(lines)


def utterances(lines: tuple[Line, ...], book: PhraseBook) -> tuple[Utterance, ...]:
    """Return lines with their sound."""
    found = ((line, book.phrase(line.text, line.pace)) for line in lines)
    return tuple(Utterance(pcm.frames(line.start), samples) for line, samples in found if samples is not None)


def _blocks(score: Score) -> Iterator[tuple[float, pcm.Samples]]:
    """Mix a phase at a time."""
    edges = [*score.starts, score.end, score.total]
    for begin, end in pairwise(edges):
        yield end / score.total, score.mix(begin, end)


def cue_sheet(plan: Plan, audio_name: str) -> str:
    """Return the chapters of a timed plan as a cue sheet: each exercise, and each set or side of it."""
    lines = [f'TITLE "{_quoted(plan.title)}"', f'FILE "{_quoted(audio_name)}" WAVE']
    for number, (start, title) in enumerate(_chapters(plan), 1):
        minutes, rest = divmod(start, 60.0)
        # Cue sheets count in frames of a compact disc, 75 a second.
        seconds, part = divmod(round(rest * 75), 75)
        lines += [
            f"  TRACK {number:02d} AUDIO",
            f'    TITLE "{_quoted(title)}"',
            f"    INDEX 01 {int(minutes):02d}:{seconds:02d}:{part:02d}",
        ]
    return "\n".join(lines) + "\n"


def _chapters(plan: Plan) -> Iterator[tuple[float, str]]:
    for _, first, _ in plan.exercises:
        phase = plan.phases[first]
        yield phase.start, phase.title


def _quoted(text: str) -> str:
    return text.replace('"', "'")


STOPPED_SPEAKING = "The voice stopped speaking, so sounds guide in its place ({why})."
UNSPOKEN = "Some phrases could not be spoken; their sounds are there ({why})."


def _notice(book: PhraseBook, lines: tuple[Line, ...], level: Level) -> str:
    if level is Level.OFF or not book.failure:
        return ""
    if not lines or book.given_up:
        return STOPPED_SPEAKING.format(why=book.failure)
    return UNSPOKEN.format(why=book.failure)
