"""Every setting, declared once: page, file, checks and documentation come from these declarations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite
from typing import TypeAlias

from .catalogue import LANGUAGES
from .reminder import ReminderWish, time_of_day, weekdays
from .tempo import BREATH_BOUNDS, GRAIN, HOLD_BOUNDS

Value: TypeAlias = bool | int | float | str

WAIT = "wait"
"""The value of a length that waits for the person instead of the clock."""


class Group(StrEnum):
    """A section of the settings page."""

    LANGUAGE = "Language"
    BREATH = "Breath"
    BETWEEN = "Between the exercises"
    STAGE = "Screen"
    SOUND = "Sound and voice"
    WEEK = "Week"
    REMINDER = "Reminders"
    STATE = ""
    """Remembered by the program; not on the page."""


class Sort(StrEnum):
    """What a text is about: it decides which texts are right, and by what they are chosen."""

    PLAIN = ""
    WEEKDAYS = "weekdays such as “mon wed fri”, or none"
    TIME = "a time from “00:00” to “23:59”"


@dataclass(frozen=True)
class Setting:
    """One setting: its type is that of its default; numbers have bounds, words a fixed choice."""

    key: str
    default: Value
    label: str
    help: str
    group: Group
    low: float = 0.0
    high: float = 0.0
    step: float = 0.0
    unit: str = ""
    options: tuple[tuple[str, str], ...] = ()
    """The words it may be, each with its label."""
    longest: int = 80
    """How many characters a free text may have."""
    may_wait: bool = False
    """Whether a number may also be the word “wait”."""
    sort: Sort = Sort.PLAIN

    @property
    def expected(self) -> str:
        """Return what a right value is, in words."""
        if isinstance(self.default, bool):
            return "true or false"
        if isinstance(self.default, str):
            if self.sort is not Sort.PLAIN:
                return str(self.sort)
            names = [f"“{name}”" for name, _ in self.options]
            return f"one of {', '.join(names)}" if names else f"a text of at most {self.longest} characters"
        sort = "a whole number" if isinstance(self.default, int) else "a number"
        bounds = f"{sort} from {self.low:g} to {self.high:g}" + (f" ({self.unit})" if self.unit else "")
        return f"{bounds}, or “{WAIT}”" if self.may_wait else bounds

    def accepts(self, value: object) -> bool:
        """Return whether a value read from a file may be this setting's."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(self.default, bool) and isinstance(value, bool)
        if isinstance(self.default, str):
            return isinstance(value, str) and self._accepts_word(value)
        if self.may_wait and value == WAIT:
            return True
        if not isinstance(value, int if isinstance(self.default, int) else (int, float)):
            return False
        return isfinite(value) and self.low <= value <= self.high

    def _accepts_word(self, value: str) -> bool:
        if self.options:
            return value in {name for name, _ in self.options}
        if self.sort is not Sort.PLAIN:
            return (weekdays(value) if self.sort is Sort.WEEKDAYS else time_of_day(value)) is not None
        return len(value) <= self.longest and value.isprintable()

    def parsed(self, text: str) -> Value | None:
        """Return the value that a word of a command line means, or None when it isn't one of this setting's."""
        value: object = text
        if isinstance(self.default, bool):
            value = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(text.lower())
        elif not isinstance(self.default, str) and text != WAIT:
            try:
                value = int(text) if isinstance(self.default, int) else float(text)
            except ValueError:
                return None
        return value if isinstance(value, (bool, int, float, str)) and self.accepts(value) else None


def _breath(part: str, default: float, label: str, help_text: str) -> Setting:
    low, high = HOLD_BOUNDS if part.startswith("hold") else BREATH_BOUNDS
    return Setting(f"breath.{part}", default, label, help_text, Group.BREATH, low, high, GRAIN, "seconds")


def _between(part: str, default: float, label: str, help_text: str) -> Setting:
    return Setting(
        f"between.{part}", default, label, help_text, Group.BETWEEN, 3.0, 120.0, 1.0, "seconds", may_wait=True
    )


def _volume(part: str, default: int, label: str, help_text: str) -> Setting:
    return Setting(f"sound.{part}", default, label, help_text, Group.SOUND, 0, 100, 5, "%")


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "language", "system", "Language", "For the pages, the session and the voice.", Group.LANGUAGE,
        options=(("system", "As the system"), *LANGUAGES.items()),
    ),
    _breath("inhale", 4.0, "Breathe in", "How long an inhale takes."),
    _breath("hold_in", 0.0, "Hold after the inhale", "How long you wait with full lungs; none unless you want it."),
    _breath("exhale", 6.0, "Breathe out", "How long an exhale takes. Longer than the inhale calms."),
    _breath("hold_out", 0.0, "Hold after the exhale", "How long you wait with empty lungs; none unless you want it."),
    Setting(
        "breath.ramp", 0.0, "Slow down along the session", "How much longer a breath is at the end; 0 for none.",
        Group.BREATH, 0.0, 8.0, GRAIN, "seconds",
    ),
    Setting("breath.presets", "", "Your presets", "Tempos kept under names of your own.", Group.STATE, longest=1000),
    _between("get_ready", 15.0, "Getting into position", "Time before each exercise."),
    _between("positions", 8.0, "Between positions", "Time to change from one position to the next."),
    _between("switch_sides", 12.0, "Switching sides", "Time to turn to the other side."),
    Setting(
        "between.rest", 20.0, "Rest between sets", "Time to rest; 0 for none.",
        Group.BETWEEN, 0.0, 300.0, 5.0, "seconds",
    ),
    Setting(
        "stage.reading_distance", 2.0, "I read from", "How far your eyes are from the screen; sizes the words.",
        Group.STAGE, 0.5, 4.0, 0.1, "m",
    ),
    Setting(
        "stage.theme", "system", "Colours", "Light, dark or high contrast; the system's own unless you choose.",
        Group.STAGE,
        options=(("system", "As the system"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast")),
    ),
    Setting("stage.dim", False, "Dim for evenings", "Darker, warmer colours during a session.", Group.STAGE),
    Setting(
        "stage.motion", "system", "Motion", "With reduced motion the breath is shown in steps, with numbers.",
        Group.STAGE, options=(("system", "As the system"), ("full", "Full"), ("reduced", "Reduced")),
    ),
    Setting("stage.captions", False, "Captions", "Show what the voice says.", Group.STAGE),
    Setting("stage.full_screen", True, "Sessions in full screen", "Fill the screen in a session.", Group.STAGE),
    Setting("sound.enabled", True, "Sound", "A sound that rises and falls with the breath, and marks.", Group.SOUND),
    _volume("breath_volume", 60, "Volume of the breath", "How loud the breath and the marks are."),
    _volume("voice_volume", 80, "Volume of the voice", "How loud the voice is."),
    Setting(
        "voice.level", "full", "The voice says", "Everything, short cues, or only the counts.", Group.SOUND,
        options=(("full", "Everything"), ("brief", "Short cues"), ("counts", "Only counts"), ("off", "Nothing")),
    ),
    Setting(
        "voice.engine", "auto", "Voice from", "Which program speaks.", Group.SOUND,
        options=(("auto", "The best there is"), ("system", "The system's voices"), ("espeak", "eSpeak NG"),
                 ("none", "No voice")),
    ),
    Setting("voice.name", "", "Voice", "The name of a voice of that program; empty for its own choice.", Group.SOUND),
    Setting("voice.rate", 165, "Speed of the voice", "How fast it speaks.", Group.SOUND, 80, 300, 5, "words a minute"),
    Setting(
        "voice.with_screen_reader", False, "Voice beside a screen reader",
        "A screen reader says the cues itself; turn this on to hear our voice as well.", Group.SOUND,
    ),
    Setting("week.goal", 3, "Sessions a week", "Three a week is what the routine is made for.", Group.WEEK, 1, 7, 1),
    Setting("week.paused", "", "Pauses", "Weeks declared as a pause.", Group.STATE, longest=4000),
    Setting(
        "reminder.enabled", False, "Remind me", "One quiet notification, while the program is open.", Group.REMINDER
    ),
    Setting(
        "reminder.days", "mon wed fri", "On", "On which days of the week.", Group.REMINDER, sort=Sort.WEEKDAYS
    ),
    Setting("reminder.time", "18:00", "At", "At what time of the day.", Group.REMINDER, sort=Sort.TIME),
    Setting("reminder.shown", "", "Last reminder", "The day of the last reminder.", Group.STATE, longest=10),
    Setting("safety.confirmed", False, "Safety read", "Whether the safety advice was confirmed.", Group.STATE),
    Setting("welcome.seen", False, "Welcome seen", "Whether the welcome was seen or skipped.", Group.STATE),
    Setting("welcome.closed", False, "First session told", "Whether what follows the first was read.", Group.STATE),
    Setting("practice.routine", "hamstring", "Routine", "The routine practised last.", Group.STATE),
)  # fmt: skip

BY_KEY: Mapping[str, Setting] = {setting.key: setting for setting in SETTINGS}


@dataclass(frozen=True)
class Settings:
    """The values in force; what isn't set has its default."""

    values: Mapping[str, Value] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Value:
        return self.values.get(key, BY_KEY[key].default)

    def number(self, key: str) -> float:
        """Return a setting that is a number.

        Raises TypeError for one that is not, or that says “wait”.
        """
        value = self[key]
        if isinstance(value, str):
            raise TypeError(f"{key} is {value!r}, no number")
        return float(value)

    def length(self, key: str) -> float | None:
        """Return a length in seconds; None where it says “wait”."""
        return None if self[key] == WAIT else self.number(key)

    def word(self, key: str) -> str:
        """Return a setting as text."""
        return str(self[key])

    def flag(self, key: str) -> bool:
        """Return a setting that is on or off."""
        return bool(self[key])

    def with_value(self, key: str, value: Value) -> Settings:
        """Return the settings with one value changed.

        Raises KeyError for an unknown key, ValueError for a value it may not have.
        """
        if not BY_KEY[key].accepts(value):
            raise ValueError(f"{key}: {value!r}, expected {BY_KEY[key].expected}")
        return Settings({**self.values, key: value})


def reminder_wish(settings: Settings) -> ReminderWish:
    """Return when the person wants to be reminded."""
    days, at = weekdays(settings.word("reminder.days")), time_of_day(settings.word("reminder.time"))
    assert days is not None  # what isn't right isn't accepted
    assert at is not None
    return ReminderWish(settings.flag("reminder.enabled"), days, at)
