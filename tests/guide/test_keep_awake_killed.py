"""A killed program keeps nothing awake: its wish belongs to its connection to the desktop, and both go with it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the desktop's bus is Linux's", allow_module_level=True)
if shutil.which("dbus-daemon") is None:
    pytest.skip("dbus-daemon is not installed", allow_module_level=True)

# It comes with wakepy on Linux; it has no types.
from jeepney import HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_return  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

from tests.desktop_bus import desktop_bus

SERVICE = "org.freedesktop.ScreenSaver"
PATIENCE = 20.0
PROGRAM = """
import sys
from hamstring_gui.guide.keep_awake import SystemInhibitor
SystemInhibitor().hold(lambda: print("failed"))
sys.stdin.read()
"""


def wish_for(bus: DBusConnection) -> Message:
    """Answer as a screen saver does until the program asks it to wait."""
    while True:
        message = bus.receive(timeout=PATIENCE)
        if message.header.message_type is MessageType.method_call:
            bus.send_message(new_method_return(message, "u", (7,)))
            if message.header.fields[HeaderFields.member] == "Inhibit":
                return message


def test_the_wish_of_a_killed_program_goes_with_it(tmp_path: Path) -> None:
    with desktop_bus(tmp_path) as address, open_dbus_connection(address) as bus:
        bus.send_and_get_reply(message_bus.RequestName(SERVICE))
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        command = [sys.executable, "-c", PROGRAM]
        with subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, cwd=Path(__file__).parents[2]
        ) as program:
            holder = wish_for(bus).header.fields[HeaderFields.sender]
            left = MatchRule(type="signal", member="NameOwnerChanged", interface="org.freedesktop.DBus")
            left.add_arg_condition(0, holder)
            bus.send_and_get_reply(message_bus.AddMatch(left))
            with bus.filter(left) as heard:
                assert bus.send_and_get_reply(message_bus.NameHasOwner(holder)).body == (1,)
                program.kill()
                gone = bus.recv_until_filtered(heard, timeout=PATIENCE)
            assert gone.body == (holder, holder, "")
