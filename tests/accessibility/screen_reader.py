"""A screen reader for a test: walks the real program through AT-SPI and tells, as JSON, what it met and heard.

`screen_reader.py PYTHON DATA_DIR`, on a display and a bus of its own, run by a Python that has pyatspi.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Protocol, TypeVar

import pyatspi  # type: ignore[import-not-found]  # of the system's Python
from gi.repository import GLib  # type: ignore[import-not-found]  # of the system's Python

PAGES = ("Today", "Routines", "Log", "Learn", "Settings")
PAINTED = ("image", "chart", "list", "list item", "progress bar")
PATIENCE = 20.0
"""Seconds after which something that should appear is given up."""
PHASES = 3
"""So many phases of the session are listened to."""


Found = TypeVar("Found")


class States(Protocol):
    """The states of a node."""

    def contains(self, state: object) -> bool: ...


class Actions(Protocol):
    """What a node offers to do, by number."""

    nActions: int  # noqa: N815 (AT-SPI's name)

    def getName(self, number: int) -> str: ...  # noqa: N802 (AT-SPI's name)
    def doAction(self, number: int) -> bool: ...  # noqa: N802 (AT-SPI's name)


class Value(Protocol):
    """How full or how far something is."""

    currentValue: float  # noqa: N815 (AT-SPI's name)


class Node(Protocol):
    """One thing of a program, as AT-SPI gives it."""

    name: str
    parent: "Node"

    def getRoleName(self) -> str: ...  # noqa: N802 (AT-SPI's name)
    def getState(self) -> States: ...  # noqa: N802 (AT-SPI's name)
    def queryValue(self) -> Value: ...  # noqa: N802 (AT-SPI's name)
    def queryAction(self) -> Actions: ...  # noqa: N802 (AT-SPI's name)
    def __iter__(self) -> "Iterator[Node | None]": ...


class Event(Protocol):
    """What a program tells."""

    any_data: object


class LostError(Exception):
    """What was looked for never appeared."""


class Reader:
    """Reads one program, known by its process; `heard` holds its announcements, first to last."""

    def __init__(self, process: int) -> None:
        self.process = process
        self.heard: list[str] = []
        self.painted: dict[str, set[str]] = {}
        """By role, the names of what is painted by the program itself."""
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")

    def _hear(self, event: Event) -> None:
        self.heard.append(str(event.any_data))

    def wait_for(self, what: str, found: Callable[[], Found]) -> Found:
        """Return what `found` gives, once it gives something."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            # What is asked may be gone before it answers.
            with suppress(GLib.Error, LookupError, AttributeError):
                if it := found():
                    return it
            time.sleep(0.02)
        raise LostError(f"no {what}; heard {self.heard}; in sight {sorted({node.name for node in self.shown()})}")

    def shown(self) -> Iterator[Node]:
        """Give everything in sight."""
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.get_process_id() == self.process:
                yield from _below(program)

    def press(self, name: str) -> None:
        """Do the first thing that a control offers, as a screen reader does."""
        self.wait_for(name, lambda: self.control(name)).queryAction().doAction(0)

    def control(self, name: str) -> Node:
        """Return what has a name and can be pressed; LookupError where there is nothing like that."""
        for node in self.shown():
            if node.name == name and _acts(node):
                return node
        raise LookupError(name)

    def nameless(self) -> list[str]:
        """Return what can take the focus and has no name: its role, and the name or role of what it stands in."""
        found = []
        for node in self.shown():
            role = node.getRoleName()
            if role in PAINTED:
                self.painted.setdefault(role, set()).add(node.name)
            if node.getState().contains(pyatspi.STATE_FOCUSABLE) and not node.name.strip():
                found.append(f"{role} in {node.parent.name or node.parent.getRoleName()}")
        return found

    def levels(self, name: str) -> list[float]:
        """Return what levels of a name stand at."""
        return [
            node.queryValue().currentValue
            for node in self.shown()
            if node.name == name and node.getRoleName() == "progress bar"
        ]

    def wait_for_page(self, name: str) -> None:
        """Return once a page is in sight."""
        self.wait_for(f"page {name}", lambda: self.page(name))

    def page(self, name: str) -> bool:
        """Return whether a page is in sight: something named so that is neither its title nor the way to it."""
        return any(node.name == name and not _acts(node) and node.getRoleName() != "label" for node in self.shown())


def _below(node: Node) -> Iterator[Node]:
    for child in node:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from _below(child)


def _acts(node: Node) -> bool:
    """Return whether it can be pressed or toggled; nearly everything offers to take the focus."""
    try:
        actions = node.queryAction()
    except NotImplementedError:
        return False
    return actions.nActions > 0 and actions.getName(0) in ("Press", "Toggle")


def walk(reader: Reader) -> dict[str, list[str]]:
    """Go through the welcome and every page, and return what was nameless, by page."""
    nameless = {}
    reader.wait_for_page("Welcome")
    nameless["Welcome"] = reader.nameless()
    reader.press("Skip the welcome")
    for page in (*PAGES[1:], PAGES[0]):
        reader.press(page)
        reader.wait_for_page(page)
        nameless[page] = reader.nameless()
    return nameless


def look_around(reader: Reader) -> dict[str, list[str]]:
    """Open what lies behind the pages, by its buttons, and return what was nameless."""
    nameless = {}

    def met(where: str) -> None:
        nameless[where] = reader.nameless()

    reader.press("Log")
    reader.wait_for_page("Log")
    for view, sign in (("Overview", "Numbers of The year"), ("Data", "Save as PDF…")):
        reader.press(f"View: {view}")
        reader.wait_for(sign, lambda sign=sign: reader.control(sign))  # type: ignore[misc]  # a lambda's default
        if view == "Overview":
            reader.wait_for("days", lambda: any(node.getRoleName() == "list item" for node in reader.shown()))
        met(view)
    reader.press("Learn")
    reader.press("Look at it slowly: Breathing bridge with hip lift")
    reader.wait_for("figure", lambda: any("arrow keys turn it" in node.name for node in reader.shown()))
    met("Exercise")
    reader.press("Routines")
    reader.press("New routine")
    reader.wait_for("editor", lambda: any(node.name == "Outline of the routine" for node in reader.shown()))
    met("Editor")
    reader.press("Close")
    reader.press("Today")
    reader.wait_for_page("Today")
    return nameless


def practise(reader: Reader) -> dict[str, list[str]]:
    """Start a session, hear its first phases, stop for pain, and return what was nameless on the way."""
    nameless = {}
    reader.press("Start the session")
    reader.wait_for_page("Safety advice")
    nameless["Safety advice"] = reader.nameless()
    reader.press("I have read this. Start")
    reader.wait_for(f"{PHASES} phases", lambda: len(reader.heard) >= PHASES)
    nameless["Session"] = reader.nameless()
    low = reader.wait_for("breath", lambda: [*reader.levels("Breath"), -1.0])[0]
    reader.wait_for("another breath", lambda: [level for level in reader.levels("Breath") if level != low])
    reader.press("Pain: stop")
    reader.wait_for("Finish", lambda: any(node.name == "Finish" for node in reader.shown()))
    nameless["Summary"] = reader.nameless()
    told = len(reader.heard)
    reader.press("Finish")
    reader.wait_for_page("Today")
    assert len(reader.heard) == told, "leaving announces nothing"
    return nameless


def main(python: str, folder: str) -> int:
    """Start the program, use it, end it, and print what was met."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen([python, "-m", "hamstring_gui", "--data-dir", folder], env=environment) as program:
        try:
            reader = Reader(program.pid)
            nameless = walk(reader) | look_around(reader) | practise(reader)
            print(
                json.dumps(
                    {
                        "nameless": nameless,
                        "heard": reader.heard,
                        "painted": {role: sorted(names) for role, names in reader.painted.items()},
                    }
                )
            )
        finally:
            program.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
