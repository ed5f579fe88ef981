"""Headset keys and lock screen steer a session: asked over a bus of the test's own, as a desktop would ask."""

import shutil
import sys
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

if sys.platform != "linux":
    pytest.skip("the desktop's bus is Linux's", allow_module_level=True)
if shutil.which("dbus-daemon") is None:
    pytest.skip("dbus-daemon is not installed", allow_module_level=True)

# It comes with wakepy on Linux; it has no types.
from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from PySide6.QtDBus import QDBusConnection

from hamstring_gui.guide.mpris import PATH, PLAYER_INTERFACE, ROOT_INTERFACE, SERVICE, MediaControls
from hamstring_gui.guide.session import Session
from hamstring_gui.practice.choices import Choices
from tests.conftest import FakeClock
from tests.desktop_bus import desktop_bus

PROPERTIES = "org.freedesktop.DBus.Properties"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Start a bus of its own, and give its address."""
    with desktop_bus(tmp_path) as found:
        yield found


@pytest.fixture
def connect(address: str, qapp: object) -> Iterator[Callable[[str], QDBusConnection]]:
    """Make connections to that bus, each by a name."""
    made: list[str] = []

    def to_bus(name: str) -> QDBusConnection:
        made.append(name)
        return QDBusConnection.connectToBus(address, name)

    yield to_bus
    for name in made:
        QDBusConnection.disconnectFromBus(name)


class Desktop:
    """The other end, by another library than Qt's: asks for properties, presses keys, hears of changes."""

    def __init__(self, address: str, qtbot: QtBot) -> None:
        self._bus = open_dbus_connection(address)
        self._thread = ThreadPoolExecutor(1)
        self._qtbot = qtbot
        changes = MatchRule(type="signal", interface=PROPERTIES, member="PropertiesChanged")
        self._send(message_bus.AddMatch(changes))
        self._heard: deque[Message] = deque()
        self._filter = self._bus.filter(changes, queue=self._heard)

    def _send(self, message: Message) -> tuple[Any, ...]:
        """Ask while Qt's loop runs: the program that answers is in this very process."""
        answer = self._thread.submit(self._bus.send_and_get_reply, message, timeout=10.0)
        self._qtbot.waitUntil(answer.done)
        reply = answer.result()
        assert reply.header.message_type is MessageType.method_return, reply.body
        return tuple(reply.body)

    def call(self, interface: str, method: str, signature: str = "", *arguments: object) -> tuple[Any, ...]:
        address = DBusAddress(PATH, SERVICE, interface)
        return self._send(new_method_call(address, method, signature or None, arguments))

    def press(self, key: str) -> None:
        self.call(PLAYER_INTERFACE, key)

    def ask(self, name: str, interface: str = PLAYER_INTERFACE) -> tuple[str, object]:
        """Give a property's type and value."""
        ((kind, value),) = self.call(PROPERTIES, "Get", "ss", interface, name)
        return kind, value

    def is_there(self) -> bool:
        (answer,) = self._send(message_bus.NameHasOwner(SERVICE))
        return bool(answer)

    def told(self) -> list[dict[str, object]]:
        """Give the changes told so far: what came before an answer is heard before it."""
        self.is_there()
        assert all(message.header.fields[HeaderFields.signature] == "sa{sv}as" for message in self._heard)
        return [{name: value for name, (_, value) in message.body[1].items()} for message in self._heard]

    def leave(self) -> None:
        self._filter.close()
        self._thread.shutdown()
        self._bus.close()


@pytest.fixture
def desktop(address: str, qtbot: QtBot) -> Iterator[Desktop]:
    desktop = Desktop(address, qtbot)
    yield desktop
    desktop.leave()


Offer = Callable[[Session], MediaControls]


@pytest.fixture
def offer(connect: Callable[[str], QDBusConnection]) -> Iterator[Offer]:
    """Offer sessions on the bus; gone at once afterwards, or the other thread might collect them as garbage."""
    sessions: list[Session] = []

    def on_bus(session: Session) -> MediaControls:
        sessions.append(session)
        return MediaControls(session, "hamstring", connect("program"), parent=session)

    yield on_bus
    for session in sessions:
        session.stop()
        shiboken6.delete(session)


@pytest.fixture
def session(make_session: Callable[..., Session], offer: Offer) -> Session:
    """A running session that is on the bus."""
    session = make_session(Choices())
    offer(session)
    session.start()
    return session


def test_every_key_does_what_it_says(session: Session, desktop: Desktop, clock: FakeClock) -> None:
    desktop.press("Pause")
    assert session.state == "paused"
    desktop.press("Play")
    desktop.press("Play")
    assert session.state == "running"
    desktop.press("PlayPause")
    assert session.state == "paused"
    desktop.press("PlayPause")
    desktop.press("Next")
    assert session.phase.index == 1
    desktop.press("Previous")
    assert session.phase.index == 0
    desktop.press("Stop")
    assert session.state == "ended"


def test_the_lock_screen_shows_what_is_practised_and_where(
    session: Session, desktop: Desktop, clock: FakeClock
) -> None:
    clock.advance(1.5)
    assert desktop.ask("PlaybackStatus") == ("s", "Playing")
    assert desktop.ask("Position") == ("x", 1_500_000)
    assert desktop.ask("CanSeek") == ("b", False)
    _, metadata = desktop.ask("Metadata")
    assert isinstance(metadata, dict)
    assert metadata["xesam:title"] == ("s", session.phase.title)
    assert metadata["xesam:artist"] == ("as", [session.plan.title])
    assert metadata["mpris:trackid"][0] == "o"
    assert metadata["mpris:length"][1] == session.plan.seconds * 1_000_000
    assert desktop.ask("Identity", ROOT_INTERFACE) == ("s", "Hamstring")
    assert desktop.ask("DesktopEntry", ROOT_INTERFACE) == ("s", "hamstring")
    assert desktop.ask("SupportedMimeTypes", ROOT_INTERFACE) == ("as", [])


def test_changes_are_told(session: Session, desktop: Desktop) -> None:
    session.pause()
    session.resume()
    session.next_phase()
    session.next_exercise()
    exercise = session.phase.title
    session.stop()
    *told, moved, ended = desktop.told()
    assert told == [{"PlaybackStatus": "Paused"}, {"PlaybackStatus": "Playing"}]
    assert moved["Metadata"]["xesam:title"] == ("s", exercise)  # type: ignore[index]  # a map, as the type told
    assert ended == {"PlaybackStatus": "Stopped"}


def test_it_is_on_the_bus_only_while_a_session_runs(
    make_session: Callable[..., Session], offer: Offer, desktop: Desktop
) -> None:
    session = make_session(Choices())
    offer(session)
    assert not desktop.is_there()
    session.start()
    assert desktop.is_there()
    session.stop_for_pain()
    assert not desktop.is_there()


def test_the_window_can_be_asked_for(
    make_session: Callable[..., Session], offer: Offer, desktop: Desktop, qtbot: QtBot
) -> None:
    session = make_session(Choices())
    controls = offer(session)
    session.start()
    with qtbot.waitSignal(controls.raise_wanted):
        desktop.call(ROOT_INTERFACE, "Raise")


def test_without_a_bus_a_session_just_runs(make_session: Callable[..., Session]) -> None:
    session = make_session(Choices())
    controls = MediaControls(session, "hamstring", QDBusConnection("nowhere"))
    session.start()
    session.pause()
    session.stop()
    assert session.state == "ended"
    del controls
