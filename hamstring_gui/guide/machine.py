"""The Qt state machine of a session, built from the table of rules; it decides, the session reacts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtStateMachine import QAbstractState, QHistoryState, QSignalTransition, QState, QStateMachine

from .rules import CHILDREN, PARENT, RULES, TOP, Event, Rule, State, Way

# A transition of Qt listens to a signal: one for each event, so that the list of events stays written once.
_Events = type("_Events", (QObject,), {event.value: Signal() for event in Event})


class _Named(QState):
    """A state that tells the machine when it is entered."""

    def __init__(self, machine: SessionMachine, name: State, around: QState) -> None:
        super().__init__(around)
        self._told = machine
        self._name = name

    def onEntry(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the machine; states around are entered before those within."""
        super().onEntry(event)
        self._told.state = self._name


class _Following(QSignalTransition):
    """A transition that follows one rule; one with a `way` only when the cursor points there."""

    def __init__(
        self,
        machine: SessionMachine,
        rule: Rule,
        source: QState,
        target: QAbstractState | None,
        way: State | None = None,
    ) -> None:
        super().__init__(getattr(machine.events, rule.event.value), source)
        if target is not None:
            self.setTargetState(target)
        self._told = machine
        self._rule = rule
        self._way = way

    def eventTest(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Return whether the event is the rule's, and the cursor points the transition's way."""
        return super().eventTest(event) and self._way in (None, self._told.cursor)

    def onTransition(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the machine which rule was followed."""
        super().onTransition(event)
        self._told.followed = self._rule


class SessionMachine(QStateMachine):
    """States and transitions of the table; ready to take events as soon as it is made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State.READY
        self.cursor = State.GET_READY
        self.followed: Rule | None = None
        self.events = _Events(self)
        self._states: dict[State, QState] = {}
        # Qt's parents don't keep what Python has made of a transition: unheld, it would be gone without a word.
        self._transitions: list[_Following] = []
        for name in TOP:
            self._add(name, self)
        self.setInitialState(self._states[State.READY])
        self._history = QHistoryState(self._states[State.RUNNING])
        self._history.setDefaultState(self._states[State.GET_READY])
        for rule in RULES:
            self._follow(rule)
        self.start()
        # start() only asks the event loop to start: doing that now loses no event to a machine that isn't running yet.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def _add(self, name: State, around: QState) -> None:
        made = self._states[name] = _Named(self, name, around)
        for child in CHILDREN.get(name, ()):
            self._add(child, made)
        if name in CHILDREN:
            made.setInitialState(self._states[CHILDREN[name][0]])

    def _follow(self, rule: Rule) -> None:
        source = self._states[rule.state]
        if rule.target is Way.CURSOR:
            for state in CHILDREN[State.RUNNING]:
                self._transitions.append(_Following(self, rule, source, self._states[state], state))
        else:
            self._transitions.append(_Following(self, rule, source, self._target(rule.target)))

    def _target(self, target: State | Way | None) -> QAbstractState | None:
        if target is None:
            return None
        return self._states[target] if isinstance(target, State) else self._history

    @property
    def around(self) -> State:
        """Return the outermost state: ready, running, paused or ended."""
        return PARENT.get(self.state, self.state)

    def take(self, event: Event, cursor: State) -> Rule | None:
        """Take an event, while the cursor points to a phase of that state, and return the rule that was followed."""
        self.cursor, self.followed = cursor, None
        getattr(self.events, event.value).emit()
        return self.followed
