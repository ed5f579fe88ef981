"""The choices of a session as text in its row of the log, so that it can be taken up again as it was."""

from __future__ import annotations

import json
from collections.abc import Mapping

from hamstring_gui.practice.choices import Choices, chosen, exercise_settings
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import SETTINGS, Group, Settings, Value


def written_choices(settings: Settings, values: Mapping[str, Value]) -> str:
    """Return what was chosen for a session as text."""
    groups = (Group.BREATH, Group.BETWEEN)
    own = {setting.key: settings[setting.key] for setting in SETTINGS if setting.group in groups}
    return json.dumps({"settings": own, "values": dict(values)})


def read_choices(text: str, routine: Routine) -> Choices | None:
    """Return the choices that a text holds; what can't hold any more, after a change of the routine, is left out.

    None where it holds none.
    """
    try:
        written = json.loads(text)
        settings, values = dict(written["settings"]), dict(written["values"])
    except (ValueError, KeyError, TypeError):
        return None
    common = {s.key: settings[s.key] for s in SETTINGS if s.key in settings and s.accepts(settings[s.key])}
    own = [s for exercise in routine.exercises for s in exercise_settings(exercise)]
    good = {s.key: values[s.key] for s in own if s.key in values and s.accepts(values[s.key])}
    return chosen(Settings(common), routine, good)
