"""Shows a running session to a Linux desktop as a media player: headset keys and the lock screen then steer it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TypeVar, cast

from PySide6.QtCore import ClassInfo, Property, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusObjectPath

from .session import Session

SERVICE = "org.mpris.MediaPlayer2.hamstring_gui"
PATH = "/org/mpris/MediaPlayer2"
ROOT_INTERFACE = "org.mpris.MediaPlayer2"
PLAYER_INTERFACE = "org.mpris.MediaPlayer2.Player"
MICROSECONDS = 1_000_000

# Types that D-Bus has and Python hasn't; Qt's stubs don't know that a name will do.
_INT64 = cast(type, "qlonglong")
_STRINGS = cast(type, "QStringList")
_VALUES = cast(type, "QVariantMap")
_Adaptor = TypeVar("_Adaptor", bound=type[QDBusAbstractAdaptor])

STATUS = {"ready": "Stopped", "running": "Playing", "paused": "Paused", "ended": "Stopped"}


def _interface(name: str) -> Callable[[_Adaptor], _Adaptor]:
    """Name the D-Bus interface that a class offers."""
    mark = cast("Callable[[dict[str, str]], Callable[[_Adaptor], _Adaptor]]", ClassInfo)
    return mark({"D-Bus Interface": name})


@_interface(ROOT_INTERFACE)
class _Root(QDBusAbstractAdaptor):
    """The program as MPRIS sees it; the names are the interface's own."""

    def __init__(self, player: MediaControls, desktop_entry: str) -> None:
        super().__init__(player)
        self._player = player
        self._desktop_entry = desktop_entry

    @Slot()
    def Raise(self) -> None:
        """Bring the window to the front."""
        self._player.raise_wanted.emit()

    @Slot()
    def Quit(self) -> None:
        """Do nothing: CanQuit says so."""

    @Property(bool)
    def CanQuit(self) -> bool:
        """Return that a session isn't ended from afar."""
        return False

    @Property(bool)
    def CanRaise(self) -> bool:
        """Return that the window can be asked for."""
        return True

    @Property(bool)
    def HasTrackList(self) -> bool:
        """Return that the exercises aren't offered as a list."""
        return False

    @Property(str)
    def Identity(self) -> str:
        """Return the program's name."""
        return "Hamstring"

    @Property(str)
    def DesktopEntry(self) -> str:
        """Return the name of the desktop entry, by which the icon is found."""
        return self._desktop_entry

    @Property(_STRINGS)
    def SupportedUriSchemes(self) -> list[str]:
        """Return that nothing can be opened by address."""
        return []

    @Property(_STRINGS)
    def SupportedMimeTypes(self) -> list[str]:
        """Return that nothing can be opened by type."""
        return []


@_interface(PLAYER_INTERFACE)
class _Player(QDBusAbstractAdaptor):
    """The session as MPRIS sees it; times in microseconds."""

    Seeked = Signal(_INT64)

    def __init__(self, player: MediaControls, session: Session) -> None:
        super().__init__(player)
        self._session = session

    @Slot()
    def PlayPause(self) -> None:
        """Do what Space does: leave a gate, pause, go on."""
        self._session.go_on()

    @Slot()
    def Play(self) -> None:
        """Go on, at a gate too; a session that runs just runs."""
        if self._session.state == "paused" or self._session.at_gate:
            self._session.go_on()

    @Slot()
    def Pause(self) -> None:
        """Stand still."""
        self._session.pause()

    @Slot()
    def Stop(self) -> None:
        """End the session here."""
        self._session.stop()

    @Slot()
    def Next(self) -> None:
        """Go to the next phase."""
        self._session.next_phase()

    @Slot()
    def Previous(self) -> None:
        """Go back a phase."""
        self._session.previous_phase()

    @Slot(_INT64)
    def Seek(self, offset: int) -> None:
        """Do nothing: CanSeek says so."""

    @Slot(QDBusObjectPath, _INT64)
    def SetPosition(self, track: QDBusObjectPath, position: int) -> None:
        """Do nothing: CanSeek says so."""

    @Slot(str)
    def OpenUri(self, uri: str) -> None:
        """Do nothing: no scheme is supported."""

    @Property(str)
    def PlaybackStatus(self) -> str:
        """Return Playing, Paused or Stopped."""
        return STATUS[self._session.state]

    @Property(_VALUES)
    def Metadata(self) -> Mapping[str, object]:
        """Return what is practised: the exercise as the track, the routine as the album."""
        phase, plan = self._session.phase, self._session.plan
        return {
            "mpris:trackid": QDBusObjectPath(f"{PATH}/exercise/{plan.exercise_run(phase.index)}"),
            "mpris:length": round(plan.seconds * MICROSECONDS),
            "xesam:title": phase.title,
            "xesam:album": plan.title,
            "xesam:artist": [plan.title],
        }

    @Property(_INT64)
    def Position(self) -> int:
        """Return the position in the whole session."""
        return round(self._session.moment().elapsed * MICROSECONDS)

    @Property(float)
    def Rate(self) -> float:
        """Return that a breath has the length it has."""
        return 1.0

    @Property(float)
    def MinimumRate(self) -> float:
        """Return that the rate stays."""
        return 1.0

    @Property(float)
    def MaximumRate(self) -> float:
        """Return that the rate stays."""
        return 1.0

    @Property(float)
    def Volume(self) -> float:
        """Return full volume: the sounds' own volumes are settings."""
        return 1.0

    @Property(bool)
    def CanGoNext(self) -> bool:
        """Return that phases can be left."""
        return True

    @Property(bool)
    def CanGoPrevious(self) -> bool:
        """Return that phases can be repeated."""
        return True

    @Property(bool)
    def CanPlay(self) -> bool:
        """Return that it can go on."""
        return True

    @Property(bool)
    def CanPause(self) -> bool:
        """Return that it can stand still."""
        return True

    @Property(bool)
    def CanSeek(self) -> bool:
        """Return that there is no jumping into the midst of a breath."""
        return False

    @Property(bool)
    def CanControl(self) -> bool:
        """Return that it can be steered."""
        return True


class MediaControls(QObject):
    """Follows one session: on the bus from its start to its end; without a bus nothing happens.

    `desktop_entry` is the name of the program's desktop file, without `.desktop`.
    """

    raise_wanted = Signal()
    """The person wants to see the window."""

    def __init__(
        self, session: Session, desktop_entry: str, bus: QDBusConnection | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._bus = bus or QDBusConnection.sessionBus()
        self._adaptors = _Root(self, desktop_entry), _Player(self, session)
        self._service = ""
        self._told: dict[str, object] = {}
        session.started.connect(self._appear)
        for signal in (session.phase_entered, session.paused, session.resumed, session.tempo_changed):
            signal.connect(self._tell)
        session.ended.connect(self.vanish)

    def _appear(self) -> None:
        if not self._bus.isConnected() or not self._bus.registerObject(PATH, self):
            return
        # A second name is what MPRIS asks of a second instance.
        for name in (SERVICE, f"{SERVICE}.instance{os.getpid()}"):
            if self._bus.registerService(name):
                self._service = name
                break
        self._told = self._state()

    def vanish(self) -> None:
        """Leave the bus."""
        if self._service:
            self._tell()
            self._bus.unregisterService(self._service)
            self._service = ""
        self._bus.unregisterObject(PATH)

    def _state(self) -> dict[str, object]:
        player = self._adaptors[1]
        return {name: player.property(name) for name in ("PlaybackStatus", "Metadata")}

    def _tell(self) -> None:
        """Tell the desktop what has changed, and that the position is to be asked for anew."""
        if not self._service:
            return
        state = self._state()
        changed = {name: value for name, value in state.items() if not _same(value, self._told.get(name))}
        if changed:
            self._told = state
            signal = QDBusMessage.createSignal(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
            signal.setArguments([PLAYER_INTERFACE, changed, ["Position"]])
            self._bus.send(signal)
        self._adaptors[1].Seeked.emit(self._adaptors[1].property("Position"))


def _same(value: object, other: object) -> bool:
    """Return whether two values of properties are equal; object paths don't compare by themselves."""
    if isinstance(value, dict) and isinstance(other, dict):
        return value.keys() == other.keys() and all(_same(value[key], other[key]) for key in value)
    if isinstance(value, QDBusObjectPath) and isinstance(other, QDBusObjectPath):
        return value.path() == other.path()
    return value == other
