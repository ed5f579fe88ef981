"""Asks once, after a session, whether a tempo that was changed in it is to be kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import Value
from hamstring_gui.practice.tempo import PARTS, Tempo
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.window import Window

from .services import ProgramServices


class TempoKeeper(QObject):
    """Compares the tempos of each session at its end with those at its start; the question stands on the page after."""

    def __init__(self, services: ProgramServices, window: Window) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._session: Session | None = None
        self._begun: Mapping[str, Tempo] = {}
        services.session_made.connect(self._watch)
        window.session_left.connect(self._ask)

    def _watch(self, session: Session) -> None:
        self._session = session
        self._begun = dict(session.plan.tempos)

    def _ask(self) -> None:
        session, self._session = self._session, None
        if session is None:
            return
        changed = {name: tempo for name, tempo in session.plan.tempos.items() if tempo != self._begun.get(name)}
        wanted = assignments(self._services.routine, self._services.choices, changed)
        if not wanted:
            return
        tempo = next(iter(changed.values()))
        text = self.tr("You changed the tempo to {inhale} s in, {exhale} s out. Keep it for next time?").format(
            inhale=f"{tempo.inhale:g}", exhale=f"{tempo.exhale:g}"
        )
        self._window.banner.show_notice(text, Button(self.tr("Keep it"), lambda: self._keep(wanted)))

    def _keep(self, wanted: Mapping[str, Value]) -> None:
        for key, value in wanted.items():
            if key.startswith("breath."):
                self._services.set_setting(key, value)
            else:
                self._services.set_choice(key, value)


def assignments(routine: Routine, choices: Choices, changed: Mapping[str, Tempo]) -> dict[str, Value]:
    """Return the settings and choices that make changed tempos last, by exercise; the common breath is one setting."""
    made: dict[str, Value] = {}
    for exercise in routine.exercises:
        tempo = changed.get(exercise.name)
        if tempo is None:
            continue
        common = exercise.tempo is None and choices.of(exercise).tempo is None
        prefix = "breath" if common else exercise.name
        made |= {f"{prefix}.{part}": tempo.of(part) for part in PARTS}
    return made
