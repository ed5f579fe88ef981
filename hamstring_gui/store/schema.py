"""What a file of ours may contain, declared once: checking, defaults and the JSON Schema come from it."""

from __future__ import annotations

import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from math import isfinite

from hamstring_gui.practice.faults import Fault, FaultsError, likely, shown

from .toml_file import Document

_NAME = re.compile(r"[a-z0-9][a-z0-9_]{0,39}")
MOST_FAULTS = 200
"""How many faults of one file are told one by one; nobody reads more, and a hostile file has tens of thousands."""
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


@dataclass
class Report:
    """Collects what is wrong in one document, so that all of it can be told at once."""

    document: Document
    faults: list[Fault] = field(default_factory=list)
    untold: int = 0

    def add(self, key: str, value: object, expected: str, known: Collection[str] = ()) -> None:
        """Note a wrong value, or with None a missing one; `known` are the words among which it should be."""
        if len(self.faults) >= MOST_FAULTS:
            self.untold += 1
            return
        found = "nothing" if value is None else shown(value)
        self.faults.append(
            Fault(self.document.file, key, found, expected, self.document.line_of(key), likely(value, known))
        )

    def add_unknown_key(self, table: str, name: str, value: object, known: Collection[str]) -> str:
        """Note a key of a table that is none of those known, and return which of them it is misspelt, if any."""
        key = f"{table}.{shown(name)[1:-1]}" if table else shown(name)[1:-1]
        before = len(self.faults)
        self.add(key, value, f"one of the keys {', '.join(known)}")
        if len(self.faults) == before or not (meant := likely(name, known)):
            return ""
        # It's the key that is wrong, not what was found at it.
        self.faults[-1] = replace(self.faults[-1], value="", meant=meant)
        return meant

    def close(self) -> None:
        """Raise FaultsError if anything was noted."""
        if self.untold:
            self.faults.append(Fault(self.document.file, "", f"{self.untold} more faults", "none"))
        if self.faults:
            raise FaultsError(tuple(self.faults))


class Spec(ABC):
    """What one value may be."""

    @property
    @abstractmethod
    def expected(self) -> str:
        """Return what would be right, in words."""

    @abstractmethod
    def check(self, value: object, key: str, report: Report) -> object:
        """Return the value made clean; what is wrong goes into the report."""

    @abstractmethod
    def json_schema(self) -> dict[str, object]:
        """Return the same declaration as JSON Schema."""


@dataclass(frozen=True)
class Text(Spec):
    """Plain text of one line, kept in Unicode's composed form; never interpreted as markup."""

    longest: int
    may_be_empty: bool = False

    @property
    def expected(self) -> str:
        return f"a text of {0 if self.may_be_empty else 1} to {self.longest} characters, without control characters"

    def check(self, value: object, key: str, report: Report) -> object:
        # The length first: composing a long run of combining marks takes the square of its length.
        short = isinstance(value, str) and len(value) <= 4 * self.longest + 100
        text = unicodedata.normalize("NFC", value).strip() if isinstance(value, str) and short else ""
        fits = (text or self.may_be_empty) and len(text) <= self.longest
        if not short or not fits or not clean(text):
            report.add(key, value, self.expected)
            return ""
        return text

    def json_schema(self) -> dict[str, object]:
        return {"type": "string", "minLength": 0 if self.may_be_empty else 1, "maxLength": self.longest}


def clean(text: str) -> bool:
    """Return whether a text is free of control characters and of marks that turn its direction."""
    return not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or c in _BIDI_CONTROLS for c in text)


@dataclass(frozen=True)
class Name(Spec):
    """A plain name: small letters, digits and underscores; never a path."""

    expected = "a name of 1 to 40 small letters, digits and underscores"

    def check(self, value: object, key: str, report: Report) -> object:
        if isinstance(value, str) and _NAME.fullmatch(value):
            return value
        report.add(key, value, self.expected)
        return ""

    def json_schema(self) -> dict[str, object]:
        return {"type": "string", "pattern": f"^{_NAME.pattern}$"}


@dataclass(frozen=True)
class OneOf(Spec):
    """One of a few words."""

    words: tuple[str, ...]

    @property
    def expected(self) -> str:
        return "one of " + ", ".join(f"“{word}”" for word in self.words)

    def check(self, value: object, key: str, report: Report) -> object:
        if isinstance(value, str) and value in self.words:
            return value
        report.add(key, value, self.expected, self.words)
        return self.words[0]

    def json_schema(self) -> dict[str, object]:
        return {"enum": list(self.words)}


@dataclass(frozen=True)
class Number(Spec):
    """A finite number between two bounds."""

    low: float
    high: float
    whole: bool = False

    @property
    def expected(self) -> str:
        return f"{'a whole number' if self.whole else 'a number'} from {self.low:g} to {self.high:g}"

    def check(self, value: object, key: str, report: Report) -> object:
        sort = int if self.whole else (int, float)
        if isinstance(value, sort) and not isinstance(value, bool) and self.low <= value <= self.high:
            return value if self.whole else float(value)
        if isinstance(value, float) and not isfinite(value):
            value = str(value)
        report.add(key, value, self.expected)
        return int(self.low) if self.whole else self.low

    def json_schema(self) -> dict[str, object]:
        return {"type": "integer" if self.whole else "number", "minimum": self.low, "maximum": self.high}


@dataclass(frozen=True)
class Flag(Spec):
    """True or false."""

    expected = "true or false"

    def check(self, value: object, key: str, report: Report) -> object:
        if isinstance(value, bool):
            return value
        report.add(key, value, self.expected)
        return False

    def json_schema(self) -> dict[str, object]:
        return {"type": "boolean"}


@dataclass(frozen=True)
class Items(Spec):
    """A list; with `or_one`, a single value stands for a list of one."""

    of: Spec
    least: int = 0
    most: int = 200
    or_one: bool = False

    @property
    def expected(self) -> str:
        return f"a list of {self.least} to {self.most}, each {self.of.expected}"

    def check(self, value: object, key: str, report: Report) -> object:
        if self.or_one and not isinstance(value, list):
            return [self.of.check(value, key, report)]
        if not isinstance(value, list) or not self.least <= len(value) <= self.most:
            found = f"{len(value)} of them" if isinstance(value, list) else value
            report.add(key, found, self.expected)
            return []
        return [self.of.check(item, f"{key}[{place}]", report) for place, item in enumerate(value, start=1)]

    def json_schema(self) -> dict[str, object]:
        many = {"type": "array", "items": self.of.json_schema(), "minItems": self.least, "maxItems": self.most}
        return {"anyOf": [self.of.json_schema(), many]} if self.or_one else many


REQUIRED = object()
"""The default of a key that must be there."""


@dataclass(frozen=True)
class Field:
    """A key of a table: what it may be, what it is when it isn't there, and one sentence about it."""

    spec: Spec
    default: object = REQUIRED
    help: str = ""


@dataclass(frozen=True)
class Table(Spec):
    """A table with known keys; unknown ones are faults, since a misspelt key would else be silently lost."""

    fields: Mapping[str, Field]
    expected = "a table"

    def check(self, value: object, key: str, report: Report) -> dict[str, object]:
        if not isinstance(value, dict):
            report.add(key, value, self.expected)
            value = {}
            return {name: _absent(declared) for name, declared in self.fields.items()}
        prefix = f"{key}." if key else ""
        unknown = [name for name in value if name not in self.fields]
        meant = {report.add_unknown_key(key, name, value[name], self.fields) for name in unknown}
        cleaned: dict[str, object] = {}
        for name, declared in self.fields.items():
            if name in value:
                cleaned[name] = declared.spec.check(value[name], prefix + name, report)
            else:
                if declared.default is REQUIRED and name not in meant:
                    report.add(prefix + name, None, declared.spec.expected)
                cleaned[name] = _absent(declared)
        return cleaned

    def json_schema(self) -> dict[str, object]:
        properties = {
            name: declared.spec.json_schema() | ({"description": declared.help} if declared.help else {})
            for name, declared in self.fields.items()
        }
        required = [name for name, declared in self.fields.items() if declared.default is REQUIRED]
        return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _absent(declared: Field) -> object:
    return None if declared.default is REQUIRED else declared.default


@dataclass(frozen=True)
class Named(Spec):
    """A table whose keys are plain names, each with the same sort of value."""

    of: Spec
    most: int = 200
    expected = "a table of named entries"

    def check(self, value: object, key: str, report: Report) -> dict[str, object]:
        if not isinstance(value, dict) or len(value) > self.most:
            report.add(key, value if not isinstance(value, dict) else f"{len(value)} entries", self.expected)
            return {}
        for name in value:
            if not _NAME.fullmatch(name):
                report.add(f"{key}.{shown(name)[1:-1]}", name, Name.expected)
        return {name: self.of.check(item, f"{key}.{name}", report) for name, item in value.items()}

    def json_schema(self) -> dict[str, object]:
        return {"type": "object", "additionalProperties": self.of.json_schema(), "maxProperties": self.most}


def without_defaults(value: object, spec: Spec) -> object:
    """Return a value without the keys that say its declaration takes for granted."""
    if isinstance(value, list) and isinstance(spec, Items):
        shortened = [without_defaults(item, spec.of) for item in value]
        return shortened[0] if spec.or_one and len(shortened) == 1 else shortened
    if isinstance(value, dict) and isinstance(spec, Named):
        return {name: without_defaults(item, spec.of) for name, item in value.items()}
    if isinstance(value, dict) and isinstance(spec, Table):
        return {
            name: without_defaults(item, spec.fields[name].spec)
            for name, item in value.items()
            if item is not None and item != spec.fields[name].default
        }
    return value
