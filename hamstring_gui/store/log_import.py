"""Bringing sessions in from a file of ours, JSON or CSV: checked one by one, merged by uuid, all in one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from hamstring_gui.practice.faults import CANT_READ, Fault, FaultsError, shown
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.side import Side
from hamstring_gui.practice.tempo import PARTS

from . import backup, csv_form, json_form, log_entry
from .backup import Backup, BackupError, Reason
from .export import TOLD_EVERY, CancelledError, Progress
from .log_entry import Entry
from .log_file import reading
from .log_merge import Merged, entries_of
from .log_trouble import why
from .log_upkeep import back_up_before
from .schema import Field, Flag, Items, Name, Named, Number, OneOf, Report, Spec, Table, clean
from .session_log import SessionLog
from .toml_file import Document

_LOG = b"SQLite format 3\0"

MOST_FAULTS = 100
"""How many faults are told; the rest are only counted."""


@dataclass(frozen=True)
class Imported:
    """What an import did: the sessions it brought in, those it refused and why, and the backup made before."""

    merged: Merged
    refused: int = 0
    faults: tuple[Fault, ...] = ()
    backup: Backup | None = None


@dataclass(frozen=True)
class _Absent(Spec):
    """A value or null."""

    of: Spec

    @property
    def expected(self) -> str:
        return f"{self.of.expected}, or nothing"

    def check(self, value: object, key: str, report: Report) -> object:
        return None if value is None else self.of.check(value, key, report)

    def json_schema(self) -> dict[str, object]:
        return {"anyOf": [self.of.json_schema(), {"type": "null"}]}


@dataclass(frozen=True)
class _Moment(Spec):
    """A moment in ISO 8601 with its offset; kept as text."""

    expected = "a moment such as 2026-11-23T21:07:00+01:00"

    def check(self, value: object, key: str, report: Report) -> object:
        try:
            moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is None or not 1900 <= moment.year <= 9000:
            report.add(key, value, self.expected)
        return value

    def json_schema(self) -> dict[str, object]:
        return {"type": "string", "format": "date-time"}


@dataclass(frozen=True)
class _Written(Spec):
    """A text kept exactly as it is; only in a note may it have several lines."""

    longest: int
    least: int = 0
    free: bool = False

    @property
    def expected(self) -> str:
        return f"a text of {self.least} to {self.longest} characters"

    def check(self, value: object, key: str, report: Report) -> object:
        fits = isinstance(value, str) and self.least <= len(value) <= self.longest and (self.free or clean(value))
        if not fits:
            report.add(key, value, self.expected)
        return value

    def json_schema(self) -> dict[str, object]:
        return {"type": "string", "minLength": self.least, "maxLength": self.longest}


_COUNT = Number(0, 1_000_000, whole=True)
_SECONDS = Number(0, 10_000_000)
_SCORE = Field(_Absent(Number(0, 10, whole=True)), None)
_TEMPO = Table({part: Field(Number(0, 3600)) for part in PARTS})
_PLACE = Items(Number(-1, 1_000_000, whole=True), most=20)
_PORTION = Table(
    {
        "exercise": Field(Name()),
        "title": Field(_Written(80)),
        "set": Field(_COUNT),
        "side": Field(_Absent(OneOf(tuple(Side)))),
        "position": Field(_Absent(_Written(80))),
        "planned": Field(_COUNT),
        "done": Field(_COUNT),
    }
)
SESSION = Table(
    {
        "uuid": Field(_Written(80, least=1)),
        "started": Field(_Moment()),
        "ended": Field(_Absent(_Moment()), None),
        "routine": Field(_Written(80)),
        "title": Field(_Written(80)),
        "tempo": Field(_Absent(_TEMPO)),
        "tempos": Field(Named(_TEMPO)),
        "variants": Field(Named(_Written(80))),
        "portions": Field(Items(_PORTION, most=2000)),
        "ending": Field(OneOf(tuple(Ending))),
        "active_seconds": Field(_SECONDS),
        "paused_seconds": Field(_SECONDS, 0.0),
        "pauses": Field(_COUNT, 0),
        "planned_seconds": Field(_SECONDS, 0.0),
        "rehearsal": Field(Flag(), False),
        "tight_before": _SCORE,
        "tight_after": _SCORE,
        "effort": _SCORE,
        "note": Field(_Written(100_000, free=True), ""),
        "at": Field(_PLACE, []),
        "skipped": Field(Items(_PLACE, most=2000), []),
        "choices": Field(_Written(100_000, free=True), ""),
        "changed": Field(_Absent(_Moment()), None),
        "deleted": Field(Flag(), False),
        "decided": Field(Flag(), False),
    }
)
"""A session as a file may have it."""


@dataclass(frozen=True)
class _Row(Document):
    """One session of a file: every key of it is in the same line."""

    number: int | None = None

    def line_of(self, key: str) -> int | None:  # noqa: ARG002  # whatever the key
        return self.number


@dataclass
class _Reading:
    """Reads a file's sessions, counting those that can't be used."""

    stream: BinaryIO
    file: str
    faults: list[Fault] = field(default_factory=list)
    refused: int = 0

    def entries(self) -> Iterator[Entry]:
        """List the entries that can be used."""
        start = self.stream.read(4096).lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        self.stream.seek(0)
        yield from self._from_json() if start in (b"{", b"[") else self._from_csv()

    def _from_json(self) -> Iterator[Entry]:
        for place, data in enumerate(json_form.sessions(self.stream, self.file), start=1):
            yield from self._checked(data, f"{json_form.SESSIONS}[{place}]", None)

    def _from_csv(self) -> Iterator[Entry]:
        for line, data in csv_form.sessions(self.stream, self.file):
            if isinstance(data, FaultsError):
                self._refuse(data)
            else:
                yield from self._checked(data, "", line)

    def _checked(self, data: object, key: str, line: int | None) -> Iterator[Entry]:
        report = Report(_Row(self.file, {}, number=line))
        try:
            checked = SESSION.check(data, key, report)
            report.close()
            yield log_entry.from_data(checked)
        except FaultsError as error:
            self._refuse(error)
        except (ValueError, OverflowError):
            self._refuse(FaultsError((Fault(self.file, key, shown(data), "a session", line),)))

    def _refuse(self, error: FaultsError) -> None:
        self.refused += 1
        self.faults += error.faults[: MOST_FAULTS - len(self.faults)]


def import_file(log: SessionLog, path: Path, now: datetime, progress: Progress | None = None) -> Imported:
    """Bring the sessions of a JSON or CSV file, or of another log, in; of those there the later changed one holds.

    A session that can't be used is refused and told, the others come in. `progress` takes bytes.
    Raises FaultsError when the file as a whole can't be used, CancelledError, BackupError, LogUnavailableError;
    then the log is as it was.
    """
    try:
        if not path.is_file():
            raise FaultsError((Fault(str(path), "", "", "a regular file"),))
        size = path.stat().st_size
        with path.open("rb") as stream:
            if stream.read(len(_LOG)) == _LOG:
                return _import_log(log, path, now)
        with path.open("rb") as stream:
            reading = _Reading(stream, str(path))
            for _ in reading.entries():
                break
            # Now that it is known to be such a file, and before anything is changed.
            made = back_up_before(log, now, Reason.IMPORT)
            stream.seek(0)
            reading = _Reading(stream, str(path))
            merged = log.merge(_watched(reading, size, progress))
    except OSError as error:
        raise FaultsError((Fault(str(path), "", why(error), "a readable file", failed=CANT_READ),)) from error
    return Imported(merged, reading.refused, tuple(reading.faults), made)


def _import_log(log: SessionLog, path: Path, now: datetime) -> Imported:
    try:
        backup.contents(path)
        made = back_up_before(log, now, Reason.IMPORT)
        with reading(path) as other:
            return Imported(log.merge(entries_of(other)), backup=made)
    except BackupError as error:
        raise FaultsError((Fault(str(path), "", str(error), "a whole log of this program"),)) from error


def _watched(reading: _Reading, size: int, progress: Progress | None) -> Iterator[Entry]:
    for place, entry in enumerate(reading.entries()):
        if progress is not None and place % TOLD_EVERY == 0 and not progress(min(reading.stream.tell(), size), size):
            raise CancelledError
        yield entry
