"""A desktop's portal of a test's own: it answers for settings and tells of changes, over a bus of the test's own."""

import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TypeAlias

import pytest

if sys.platform != "linux":
    pytest.skip("the desktop's bus is Linux's", allow_module_level=True)

# It comes with wakepy on Linux; it has no types.
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.threading import ReceiveStopped, open_dbus_connection  # type: ignore[import-untyped]

from hamstring_gui.app.portal import INTERFACE, PATH, SERVICE, Key

Setting: TypeAlias = tuple[str, object]
"""A type of D-Bus, and a value of it."""


class FakePortal:
    """Knows some settings and refuses all others; one that is `deaf` hears questions and never answers."""

    def __init__(self, address: str, settings: Mapping[Key, Setting], *, deaf: bool = False) -> None:
        self._settings, self._deaf = dict(settings), deaf
        self._bus = open_dbus_connection(address)
        self.asked = threading.Event()
        self._bus.send(message_bus.RequestName(SERVICE))
        while self._bus.receive(timeout=10.0).header.message_type is not MessageType.method_return:
            pass
        self._thread = threading.Thread(target=self._answer, name="portal")
        self._thread.start()

    def change(self, key: Key, setting: Setting) -> None:
        """Change a setting, and tell of it."""
        self._settings[key] = setting
        emitter = DBusAddress(PATH, interface=INTERFACE)
        self._bus.send(new_signal(emitter, "SettingChanged", "ssv", (*key, setting)))

    def leave(self) -> None:
        self._bus.interrupt()
        self._thread.join(10)
        self._bus.close()

    def _answer(self) -> None:
        while True:
            try:
                message = self._bus.receive()
            except ReceiveStopped:
                return
            if message.header.message_type is MessageType.method_call:
                self.asked.set()
                if not self._deaf:
                    self._bus.send(self._answer_to(message))

    def _answer_to(self, question: Message) -> Message:
        if question.header.fields[HeaderFields.member] == "Read" and question.body in self._settings:
            # As the real one does it: a variant in a variant.
            return new_method_return(question, "v", (("v", self._settings[question.body]),))
        return new_error(question, "org.freedesktop.portal.Error.NotFound", "s", ("Requested setting not found",))


@contextmanager
def portal(address: str, settings: Mapping[Key, Setting], *, deaf: bool = False) -> Iterator[FakePortal]:
    """Have a portal on a bus."""
    made = FakePortal(address, settings, deaf=deaf)
    yield made
    made.leave()
