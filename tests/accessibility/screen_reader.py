"""A screen reader for a test: walks the real program through AT-SPI and tells, as JSON, what it met and heard.

`screen_reader.py PYTHON DATA_DIR`, on a display and a bus of its own, run by a Python that has pyatspi.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Protocol, TypeVar

import pyatspi  # type: ignore[import-not-found]  # of the system's Python
from gi.repository import GLib  # type: ignore[import-not-found]  # of the system's Python

PAGES = ("Today", "Routines", "Log", "Learn", "Settings")
PAINTED = ("image", "chart", "list", "list item", "progress bar")
PATIENCE = 20.0
"""Seconds after which something that should appear is given up."""
PROGRAM = ("-m", "hamstring_gui", "--data-dir")
DOWN, RETURN, ESCAPE, SPACE, TAB = 0xFF54, 0xFF0D, 0xFF1B, 0x20, 0xFF09
"""Keys, as X calls them."""
SPACE_DOWN = 0
"""A menu is opened with none of its items chosen: so the first one is gone to at once."""
PHASES = 4
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


class Component(Protocol):
    """Where a node is."""

    def grabFocus(self) -> bool: ...  # noqa: N802 (AT-SPI's name)


class Value(Protocol):
    """How full or how far something is."""

    currentValue: float  # noqa: N815 (AT-SPI's name)


class Node(Protocol):
    """One thing of a program, as AT-SPI gives it."""

    name: str
    parent: "Node"

    def getRoleName(self) -> str: ...  # noqa: N802 (AT-SPI's name)
    def getState(self) -> States: ...  # noqa: N802 (AT-SPI's name)
    def getRelationSet(self) -> "Sequence[Relation]": ...  # noqa: N802 (AT-SPI's name)
    def queryValue(self) -> Value: ...  # noqa: N802 (AT-SPI's name)
    def queryAction(self) -> Actions: ...  # noqa: N802 (AT-SPI's name)
    def queryComponent(self) -> "Component": ...  # noqa: N802 (AT-SPI's name)
    def __iter__(self) -> "Iterator[Node | None]": ...


class Relation(Protocol):
    """How a node belongs to others."""

    def getRelationType(self) -> object: ...  # noqa: N802 (AT-SPI's name)
    def getTarget(self, number: int) -> Node: ...  # noqa: N802 (AT-SPI's name)


class Event(Protocol):
    """What a program tells."""

    any_data: object
    detail1: int
    source: Node


class LostError(Exception):
    """What was looked for never appeared."""


class Reader:
    """Reads one program, known by its process; `heard` holds its announcements, first to last."""

    def __init__(self, process: int) -> None:
        self.process = process
        self.heard: list[str] = []
        self.painted: dict[str, set[str]] = {}
        """By role, the names of what is painted by the program itself."""
        self.focused: Node | None = None
        """What keys go to, as last told."""
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        pyatspi.Registry.registerEventListener(self._follow, "object:state-changed:focused")

    def _hear(self, event: Event) -> None:
        self.heard.append(str(event.any_data))

    def _follow(self, event: Event) -> None:
        if event.detail1:
            self.focused = event.source

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

    def go_to(self, name: str) -> None:
        """Bring the keys to a control."""
        found = self.wait_for(name, lambda: [node for node in self.shown() if node.name == name and _is_button(node)])
        found[0].queryComponent().grabFocus()
        self.wait_for(f"focus on {name}", lambda: self.focused is not None and self.focused.name == name)

    def type(self, key: int, role: str = "", name: str = "") -> str:
        """Press a key, and return the name of what gets the focus by it: something of a role, or of a name."""
        before, self.focused = self.focused, None
        for one in (SPACE, DOWN) if key == SPACE_DOWN else (key,):
            pyatspi.Registry.generateKeyboardEvent(one, None, pyatspi.KEY_SYM)

        def moved() -> Node | None:
            there = self.focused
            fits = there is not None and (role in ("", there.getRoleName())) and (name in ("", there.name))
            return there if fits else None

        there = self.wait_for(f"focus on {role or name} after {before and before.name}", moved)
        return there.name if there is not None else ""

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


def _is_button(node: Node) -> bool:
    return node.getRoleName() in ("push button", "check box")


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


def open_menus(reader: Reader) -> dict[str, list[str]]:
    """Open each menu and list by keys, and return what it offers, by the name of its button."""
    offered = {}

    def look_into(name: str) -> None:
        reader.go_to(name)
        offered[name] = items_of(reader, name)

    look_into("Declare a pause")
    take(reader, "Declare a pause", "Next week")
    take(reader, "Declare a pause", "Next week", was=True)
    reader.press("Log")
    reader.press("View: Sessions")
    for name in ("Ending: Any ending", "Period: Any time"):
        look_into(name)
    take(reader, "Period: Any time", "Last year", then="Period: Last year")
    reader.press("View: Data")
    look_into("Period: Last 30 days")
    reader.press("Routines")
    reader.press("New routine")
    look_into("Add")
    reader.press("Close")
    reader.press("Settings")
    reader.wait_for_page("Settings")
    offered["Language"] = languages(reader)
    reader.press("Today")
    reader.wait_for_page("Today")
    return offered


def items_of(reader: Reader, name: str) -> list[str]:
    """Open the menu of the button that has the focus, go through it, and leave it as it was."""
    first = reader.type(SPACE_DOWN, "menu item")
    assert reader.focused is not None
    offered = [item.name for item in reader.focused.parent if item is not None]
    assert [first, *(reader.type(DOWN, "menu item") for _ in offered[1:])] == offered, "keys reach every item"
    reader.type(ESCAPE, "push button", name)
    return offered


def take(reader: Reader, name: str, item: str, then: str = "", *, was: bool = False) -> None:
    """Take one item of the menu of the button that has the focus, and `was` it taken before; `then` it has a name."""
    if reader.type(SPACE_DOWN, "menu item") != item:
        while reader.type(DOWN, "menu item") != item:
            pass
    assert reader.focused is not None
    assert reader.focused.getState().contains(pyatspi.STATE_CHECKED) is was
    reader.type(RETURN, "push button", then or name)


def languages(reader: Reader) -> list[str]:
    """Open the list of languages, and leave it as it was: it is known by the label beside it."""
    (box,) = (node for node in reader.shown() if node.getRoleName() == "combo box" and _label_of(node) == "Language")
    before = box.name
    reader.go_to("Settings")
    while reader.focused is None or reader.focused.getRoleName() != "combo box":
        reader.type(TAB)
    reader.type(SPACE, "list", "Language")
    assert not reader.nameless(), "the open list has a name too"
    reader.type(ESCAPE, "combo box", before)
    return [item.name for options in box if options is not None for item in options if item is not None]


def _label_of(node: Node) -> str:
    labels = [one for one in node.getRelationSet() if one.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    return labels[0].getTarget(0).name if labels else ""


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
    with subprocess.Popen([python, *PROGRAM, folder], env=environment) as program:
        try:
            reader = Reader(program.pid)
            nameless = walk(reader) | look_around(reader)
            subprocess.run([python, *PROGRAM, folder], env=environment, check=True)  # keys go to a window in front only
            offered = open_menus(reader)
            nameless |= practise(reader)
            print(
                json.dumps(
                    {
                        "nameless": nameless,
                        "offered": offered,
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
