"""Which sessions of the log are asked for: a span of days, a routine, an ending, words of a note."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from .record import Ending, SessionRecord


def folded(text: str) -> str:
    """Return a text as it is searched: composed, and without the difference of capitals and small letters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


@dataclass(frozen=True)
class Filter:
    """Conditions that a session has to meet, all of them; None and empty ones are met by every session."""

    first: date | None = None
    last: date | None = None
    routine: str | None = None
    ending: Ending | None = None
    words: str = ""
    """Words that all stand in the note, in any order, as parts of its words too."""
    rehearsals: bool = True
    """Whether rehearsals are among the sessions."""
    only_rehearsals: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the words one by one, as they are searched."""
        return tuple(folded(self.words).split())

    def accepts(self, record: SessionRecord) -> bool:
        """Return whether a session meets all conditions."""
        note = folded(record.note)
        return (
            (self.first is None or record.day >= self.first)
            and (self.last is None or record.day <= self.last)
            and self.routine in (None, record.routine)
            and self.ending in (None, record.ending)
            and (self.rehearsals or not record.rehearsal)
            and (record.rehearsal or not self.only_rehearsals)
            and all(part in note for part in self.parts)
        )


ALL = Filter()
"""Every session there is."""
