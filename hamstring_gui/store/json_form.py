"""The log as JSON: the lossless form, one session a line, written and read a session at a time."""

from __future__ import annotations

import json
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from hamstring_gui.practice.faults import Fault, FaultsError

from .log_entry import Entry

FORMAT = 1
SESSIONS = "sessions"

CHUNK = 2**16
LONGEST_VALUE = 2**20
"""Characters that one session, or one value beside the sessions, may have."""


def chunks(entries: Iterable[Entry]) -> Iterator[str]:
    """Return entries as the text of a JSON file, piece by piece."""
    yield f'{{"program": "hamstring-gui", "format": {FORMAT}, "{SESSIONS}": ['
    for place, entry in enumerate(entries):
        yield f"{',' if place else ''}\n{entry.text}"
    yield "\n]}\n"


def sessions(stream: BinaryIO, file: str) -> Iterator[object]:
    """List the sessions in a JSON file as raw data, each as it is read; `file` names it in errors.

    Raises FaultsError where it is no JSON, is for a newer version of this program, or has no sessions.
    """
    reader = _Reader(stream, file)
    if reader.peek() == "[":
        yield from reader.items()
        reader.end()
        return
    reader.take("{")
    found = False
    while reader.peek() != "}":
        key = reader.value()
        reader.take(":")
        if key == SESSIONS and reader.peek() == "[":
            found = True
            yield from reader.items()
        else:
            _check_format(key, reader.value(), file)
        if reader.peek() != "}":
            reader.take(",")
    reader.take("}")
    reader.end()
    if not found:
        raise FaultsError((Fault(file, SESSIONS, "nothing", "the list of the sessions"),))


def _check_format(key: object, value: object, file: str) -> None:
    if key == "format" and (not isinstance(value, int) or value > FORMAT):
        expected = f"at most {FORMAT}: the file is for a newer version of this program"
        raise FaultsError((Fault(file, "format", str(value)[:40], expected),))


class _Reader:
    """Reads values from a stream of JSON, holding no more than the one in work."""

    def __init__(self, stream: BinaryIO, file: str) -> None:
        self._stream = stream
        self._file = file
        self._bytes = getincrementaldecoder("utf-8-sig")()
        self._decoder = json.JSONDecoder(parse_constant=self._no_number)
        self._text = ""
        self._place = 0
        self._passed = 0
        self._ended = False

    def items(self) -> Iterator[object]:
        """List the values of an array, each as it is read."""
        self.take("[")
        while self.peek() != "]":
            yield self.value()
            if self.peek() != "]":
                self.take(",")
        self.take("]")

    def peek(self) -> str:
        """Return the next character that isn't white space; empty at the end."""
        while True:
            while self._place < len(self._text) and self._text[self._place] in " \t\r\n":
                self._place += 1
            if self._place < len(self._text):
                return self._text[self._place]
            if not self._read_on():
                return ""

    def take(self, expected: str) -> None:
        """Go past a character that has to be there."""
        if self.peek() != expected:
            raise self._fault(f"“{expected}”")
        self._place += 1

    def end(self) -> None:
        """Check that nothing follows."""
        if self.peek():
            raise self._fault("the end of the file")

    def value(self) -> object:
        """Return the next value, whatever it is."""
        self.peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._place)
            except json.JSONDecodeError as error:
                if len(self._text) - self._place <= LONGEST_VALUE and self._read_on():
                    continue
                raise self._fault("valid JSON, not cut off" if self._ended else "a shorter value") from error
            except (ValueError, RecursionError) as error:
                raise self._fault("a finite number, and no deep nesting") from error
            # A number may go on in what isn't read yet.
            if end < len(self._text) or not self._read_on():
                self._place = end
                return value

    def _read_on(self) -> bool:
        if self._ended:
            return False
        raw = self._stream.read(CHUNK)
        self._ended = not raw
        try:
            more = self._bytes.decode(raw, final=self._ended)
        except UnicodeDecodeError as error:
            raise self._fault("text in UTF-8") from error
        self._passed += self._place
        self._text, self._place = self._text[self._place :] + more, 0
        return not self._ended

    def _no_number(self, name: str) -> float:
        raise ValueError(name)

    def _fault(self, expected: str) -> FaultsError:
        found = self._text[self._place : self._place + 20]
        where = f"character {self._passed + self._place + 1}"
        return FaultsError((Fault(self._file, where, repr(found) if found else "the end", expected),))
