"""What each thing that the person asks for does: to the session, to the window, to the bar of keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from hamstring_gui.guide.session import Session
from hamstring_gui.screens.session_words import tempo_words

from .keys import Intent
from .notices import Answer
from .words import StageWords

QUESTION_SECONDS = 10.0


class Deeds:
    """Does what is asked for to one session at a time; `say` is how the person is told without a look."""

    def __init__(
        self,
        stage: QWidget,
        words: StageWords,
        answer: Answer,
        say: Callable[[str], None],
        toggle_keys: Callable[[], None],
    ) -> None:
        self._stage, self._words, self._answer, self._say = stage, words, answer, say
        self._session: Session | None = None
        self._asked_at: float | None = None
        self._table: Mapping[Intent, Callable[[], None]] = {
            Intent.GO_ON: self._go_on,
            Intent.CONFIRM: lambda: self._tell("stop" if self.asking else "go_on"),
            Intent.PREVIOUS_PHASE: lambda: self._tell("previous_phase"),
            Intent.NEXT_PHASE: lambda: self._tell("next_phase"),
            Intent.PREVIOUS_EXERCISE: lambda: self._tell("previous_exercise"),
            Intent.NEXT_EXERCISE: self._next_exercise,
            Intent.SLOWER: lambda: self._change_tempo(1),
            Intent.FASTER: lambda: self._change_tempo(-1),
            Intent.STOP: lambda: self._tell("stop"),
            Intent.PAIN: lambda: self._tell("stop_for_pain"),
            Intent.LEAVE: self._leave,
            Intent.FULL_SCREEN: self._toggle_full_screen,
            Intent.HELP: toggle_keys,
        }

    def take(self, session: Session) -> None:
        """Act on a session from now on; a question about another one is forgotten."""
        self._session, self._asked_at = session, None

    @property
    def asking(self) -> bool:
        """Return whether the question to stop stands there; unanswered, it goes, and the cue is seen again."""
        if self._session is None or self._asked_at is None:
            return False
        return self._session.active_seconds - self._asked_at < QUESTION_SECONDS

    def ask_nothing(self) -> None:
        """Take the question back."""
        self._asked_at = None

    def do(self, intent: Intent) -> None:
        """Do what is asked for."""
        self._table[intent]()

    def _tell(self, deed: str) -> None:
        self.ask_nothing()
        if self._session is not None and self._session.state != "ended":
            getattr(self._session, deed)()

    def _go_on(self) -> None:
        if self.asking:
            self.ask_nothing()
        else:
            self._tell("go_on")

    def _next_exercise(self) -> None:
        # A presenter has only this key: at a gate it means "I'm ready".
        self._tell("go_on" if self._session is not None and self._session.at_gate else "next_exercise")

    def _change_tempo(self, steps: int) -> None:
        """Change the tempo and show it; where it can't be changed any further, show that."""
        session = self._session
        if session is None or session.state == "ended":
            return
        before = session.tempo
        session.change_tempo(steps)
        kept = self._words.slowest if steps > 0 else self._words.fastest
        pattern = self._words.new_tempo if session.tempo != before else kept
        self._answer.give(pattern.format(tempo=tempo_words(session.tempo)))
        self._say(self._answer.text)

    def _leave(self) -> None:
        if self._stage.window().isFullScreen():
            self._stage.window().showNormal()
        elif self.asking:
            self._tell("stop")
        else:
            self._asked_at = self._session.active_seconds if self._session is not None else None
            self._say(f"{self._words.ask} {self._words.ask_detail}")

    def _toggle_full_screen(self) -> None:
        window = self._stage.window()
        (window.showNormal if window.isFullScreen() else window.showFullScreen)()
