"""A session as samples: breath, marks and voice of a plan, mixed for any stretch of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import add

from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.settings import BY_KEY, Settings

from . import pcm
from .breath_sound import breath_sound
from .marks import Mark, mark_sound, marks_of, timed
from .pcm import Samples

DUCKED = pcm.whole_gain(pcm.decibels(-9.0))
"""How far breath and marks step back while the voice speaks."""
DUCKING = pcm.frames(0.1)
"""Samples in which they step back, and return."""
TAIL = 4.0
"""Seconds of sound after the end of the plan: the last mark, and a last word."""

_RANGE = 30.0


def volume_gain(key: str, percent: float) -> int:
    """Return the whole gain of a volume setting: the default is as recorded, 0 is silence, each half is 9 dB less."""
    usual = float(BY_KEY[key].default)
    return pcm.whole_gain((percent / usual) ** (_RANGE / 20.0)) if percent > 0.0 else 0


@dataclass(frozen=True)
class Volumes:
    """The loudness of the breath with its marks, and of the voice, in percent as set."""

    breath: float = float(BY_KEY["sound.breath_volume"].default)
    voice: float = float(BY_KEY["sound.voice_volume"].default)

    @property
    def breath_gain(self) -> int:
        """Return the whole gain of breath and marks."""
        return volume_gain("sound.breath_volume", self.breath)

    @property
    def voice_gain(self) -> int:
        """Return the whole gain of the voice."""
        return volume_gain("sound.voice_volume", self.voice)


def volumes_of(settings: Settings) -> Volumes:
    """Return the volumes that the settings ask for; without sound only the voice is heard."""
    breath = settings.number("sound.breath_volume") if settings.flag("sound.enabled") else 0.0
    return Volumes(breath, settings.number("sound.voice_volume"))


class Palette:
    """Every sound of breath and marks, made once, and turned up or down once for each volume."""

    def __init__(self) -> None:
        self._made: dict[tuple[Kind | Mark, int], Samples] = {}
        self._scaled: dict[tuple[Kind | Mark, int], Samples] = {}
        self._gain = pcm.UNITY

    def make(self, kind: Kind | Mark, count: int = 0) -> None:
        """Make the sound of a breath of `count` samples, or of a mark, unless it is there."""
        if (kind, count) not in self._made:
            self._made[kind, count] = mark_sound(kind) if isinstance(kind, Mark) else breath_sound(kind, count)

    def sound(self, kind: Kind | Mark, count: int, gain: int) -> Samples | None:
        """Return a sound at a whole gain; None when it isn't made yet."""
        made = self._made.get((kind, count))
        if made is None or gain == pcm.UNITY:
            return made
        if gain != self._gain:
            self._scaled, self._gain = {}, gain
        if (kind, count) not in self._scaled:
            self._scaled[kind, count] = pcm.scaled(made, gain)
        return self._scaled[kind, count]


@dataclass(frozen=True)
class Utterance:
    """A spoken phrase, placed: the sample of the session at which it begins."""

    first: int
    samples: Samples

    @property
    def last(self) -> int:
        """Return the sample at which it is over."""
        return self.first + len(self.samples)


@dataclass(frozen=True)
class Single:
    """One sound alone."""

    samples: Samples

    def mix(self, first: int, last: int) -> Samples:
        """Return the samples from `first` up to `last`."""
        found = self.samples[first:last]
        return found + pcm.silence(last - first - len(found))


class Score:
    """All that sounds in a session, on the time line of its plan with the gates timed; places are sample numbers.

    A patient one makes each sound that it lacks; another leaves it out, as it must not keep a device waiting.
    """

    def __init__(self, plan: Plan, palette: Palette, volumes: Volumes | None = None, *, patient: bool = True) -> None:
        self.plan = timed(plan)
        self.patient = patient
        self.palette = palette
        self.volumes = volumes or Volumes()
        self.starts = [pcm.frames(phase.start) for phase in self.plan.phases]
        self.end = pcm.frames(self.plan.seconds)
        self.marks = [(pcm.frames(marked.start), marked.mark) for marked in marks_of(self.plan)]
        self._mark_starts = [start for start, _ in self.marks]
        self._spoken: dict[int, tuple[Utterance, ...]] = {}

    @property
    def total(self) -> int:
        """Return the number of samples until the last sound has died away."""
        last = max((spoken.last for spoken in self._spoken.get(len(self.starts), ())), default=0)
        return max(self.end + pcm.frames(TAIL), last + DUCKING)

    def say(self, index: int, utterances: tuple[Utterance, ...]) -> None:
        """Set what is spoken in the phase at `index`; it may be called while another thread mixes."""
        self._spoken[index] = utterances

    def keep(self, other: Score, count: int) -> None:
        """Take over what is spoken in the first `count` phases of a score that begins with the same ones."""
        self._spoken = {index: spoken for index, spoken in other._spoken.items() if index < count}

    def make_bed(self, index: int) -> None:
        """Make the sound of the breath in a phase; nothing to do where the breath isn't paced, or after the end."""
        if index < len(self.starts) and self.plan.phases[index].kind.is_breath:
            self.palette.make(self.plan.phases[index].kind, self._length(index))

    def bed(self, index: int) -> Samples | None:
        """Return the sound of the breath in a phase; None where the breath isn't paced."""
        if index >= len(self.starts) or not self.plan.phases[index].kind.is_breath:
            return None
        if self.patient:
            self.make_bed(index)
        return self.palette.sound(self.plan.phases[index].kind, self._length(index), self.volumes.breath_gain)

    def _length(self, index: int) -> int:
        return self.ending(index) - self.starts[index]

    def ending(self, index: int) -> int:
        """Return the place at which a phase ends."""
        return self.starts[index + 1] if index + 1 < len(self.starts) else self.end

    def phase_at(self, place: int) -> int:
        """Return the index of the phase at a place; the number of phases after the end."""
        return len(self.starts) if place >= self.end else max(0, bisect_right(self.starts, place) - 1)

    def mix(self, first: int, last: int) -> Samples:
        """Return the samples from `first` up to `last`."""
        out = self._breathing(first, last)
        gain = self.volumes.breath_gain
        begin = bisect_left(self._mark_starts, first - pcm.frames(TAIL))
        for start, mark in self.marks[begin : bisect_left(self._mark_starts, last)]:
            if self.patient:
                self.palette.make(mark)
            sound = self.palette.sound(mark, 0, gain)
            if sound is not None:
                _add(out, first, start, sound)
        for spoken in self._speaking(first, last):
            self._speak(out, first, spoken)
        return out

    def _breathing(self, first: int, last: int) -> Samples:
        out = pcm.silence(0)
        at = first
        while at < last:
            index = self.phase_at(at)
            upto = min(last, self.ending(index)) if index < len(self.starts) else last
            bed = self.bed(index)
            begin = self.starts[index] if bed else 0
            out.extend(bed[at - begin : upto - begin] if bed else pcm.silence(upto - at))
            at = upto
        return out

    def _speaking(self, first: int, last: int) -> Iterator[Utterance]:
        for index in range(self.phase_at(max(0, first - DUCKING)), self.phase_at(last + DUCKING) + 1):
            for spoken in self._spoken.get(index, ()):
                if spoken.first - DUCKING < last and first < spoken.last + DUCKING:
                    yield spoken

    def _speak(self, out: Samples, first: int, spoken: Utterance) -> None:
        _slope(out, first, spoken.first - DUCKING, falling=True)
        _slope(out, first, spoken.last, falling=False)
        begin, end = max(0, spoken.first - first), min(len(out), spoken.last - first)
        if begin < end:
            gain = self.volumes.voice_gain
            words = spoken.samples[begin + first - spoken.first : end + first - spoken.first]
            pairs = zip(out[begin:end], words, strict=True)
            out[begin:end] = pcm.guarded([(under * DUCKED >> 12) + (word * gain >> 12) for under, word in pairs])


def _slope(out: Samples, first: int, start: int, *, falling: bool) -> None:
    """Let what is there step back, or return, in the part of `out` that lies within the slope from place `start` on."""
    begin, end = max(0, start - first), min(len(out), start + DUCKING - first)
    drop = pcm.UNITY - DUCKED
    for at in range(begin, end):
        gone = at + first - start if falling else start + DUCKING - at - first
        out[at] = out[at] * (pcm.UNITY - drop * gone // DUCKING) >> 12


def _add(out: Samples, first: int, start: int, sound: Samples) -> None:
    begin, end = max(0, start - first), min(len(out), start + len(sound) - first)
    if begin < end:
        added = sound[begin + first - start : end + first - start]
        out[begin:end] = pcm.guarded(list(map(add, out[begin:end], added)))
