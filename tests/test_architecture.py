"""The house as rules one can read: which room may use which, and how large a room may grow."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "hamstring_gui"


@dataclass(frozen=True)
class Rule:
    """What one room may import: other rooms, modules of Qt, packages from elsewhere."""

    rooms: str = ""
    qt: str = ""
    packages: str = ""


SOUND = "QtMultimedia QtTextToSpeech"
SCREEN = "QtCore QtGui QtWidgets QtSvg QtPrintSupport"

# Imports run one way, from the top of this table down.
RULES = {
    "__main__": Rule(rooms="cli"),
    "cli": Rule(rooms="commands practice"),
    "commands": Rule(rooms="app screens guide store body practice", qt="QtCore QtGui QtWidgets"),
    "app": Rule(rooms="screens guide store body practice", qt=f"{SCREEN} {SOUND} QtNetwork QtDBus"),
    "screens": Rule(rooms="guide body practice", qt=SCREEN),
    "guide": Rule(rooms="practice", qt=f"QtCore QtStateMachine QtDBus {SOUND}", packages="wakepy"),
    "store": Rule(rooms="practice body", packages="platformdirs tomli_w"),
    "body": Rule(rooms="practice", qt="QtGui QtCore"),
    "practice": Rule(),
    "__init__": Rule(),
}

# `practice` says what is practised: no files, no clock, no chance, so that a plan is the same wherever it is made.
NOT_IN_PRACTICE = "io os pathlib random shutil sqlite3 subprocess tempfile threading time"
# Nothing ever opens a connection. Of QtNetwork only the local socket is used, by which a second start finds the first.
NETWORK = "asyncio ftplib http smtplib socket ssl telnetlib urllib.request xmlrpc"
LOCAL_SOCKET = {"QLocalServer", "QLocalSocket"}

LONGEST_FILE = 350
LONGEST_FUNCTION = 45
NAMES_THAT_HOLD_ANYTHING = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
MUTABLE = ("list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter", "OrderedDict")


@dataclass(frozen=True)
class Import:
    """One imported name, and where it is imported."""

    module: str
    name: str
    line: int


def sources(*folders: str) -> list[Path]:
    """List the Python files of some folders of the checkout."""
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


@cache
def tree(file: Path) -> ast.Module:
    """Parse a file, once."""
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def place(file: Path, line: int) -> str:
    """Name a line as editors understand it."""
    return f"{file.relative_to(ROOT)}:{line}"


def room_of(file: Path) -> str:
    """Name the room that a file of the package is in."""
    first = file.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(file: Path) -> Iterator[Import]:
    """List what a file imports anywhere in it; relative imports are given in full."""
    package = file.relative_to(ROOT).parent.parts
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, "", node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*above, *filter(None, [node.module])])
            yield from (Import(module, alias.name, node.lineno) for alias in node.names)


def full_name(item: Import) -> list[str]:
    """Split an import into its parts: `from PySide6 import QtGui` and `import PySide6.QtGui` are the same."""
    return [*item.module.split("."), item.name]


def fault_of_import(room: str, item: Import) -> str | None:
    """Say what is wrong with an import in a room, or None."""
    rule = RULES[room]
    top, second = full_name(item)[:2]
    if top == "hamstring_gui":
        if second in ("", room) or second in rule.rooms.split():
            return None
        return f"{room} may import {rule.rooms or 'no other room'}, not {second}"
    if top in ("PySide6", "shiboken6"):
        allowed = rule.qt.split()
        if (second in allowed) or (top == "shiboken6" and allowed):
            return None
        return f"{room} may use {rule.qt or 'no Qt at all'}, not {second or top}"
    if top not in sys.stdlib_module_names and top not in rule.packages.split():
        return f"{room} may use {rule.packages or 'the standard library only'}, not {top}"
    return None


def report(faults: list[str], remedy: str) -> None:
    """Fail with all faults at once, and what to do about them."""
    if faults:
        pytest.fail("\n".join([*faults, "", remedy]), pytrace=False)


def test_imports_run_one_way() -> None:
    faults = [
        f"{place(file, item.line)}: {fault}"
        for file in sources("hamstring_gui")
        for item in imports(file)
        if (fault := fault_of_import(room_of(file), item))
    ]
    report(faults, "Hand the value in from above (app.py knows every room), or move the code to the room it needs.")


@pytest.mark.parametrize(
    ("room", "line", "allowed"),
    [
        ("screens", "from hamstring_gui.practice.plan import Plan", True),
        ("screens", "from hamstring_gui.store import log", False),
        ("screens", "import hamstring_gui.store.log", False),
        ("screens", "from hamstring_gui import store", False),
        ("practice", "from hamstring_gui.guide import clock", False),
        ("practice", "import dataclasses", True),
        ("practice", "import platformdirs", False),
        ("practice", "from PySide6.QtCore import QObject", False),
        ("guide", "from PySide6 import QtWidgets", False),
        ("guide", "from PySide6.QtStateMachine import QState", True),
        ("body", "from PySide6.QtGui import QVector3D", True),
    ],
)
def test_the_rule_tells_right_from_wrong(room: str, line: str, allowed: bool) -> None:
    node = ast.parse(line).body[0]
    assert isinstance(node, ast.Import | ast.ImportFrom)
    module = node.module or "" if isinstance(node, ast.ImportFrom) else node.names[0].name
    name = node.names[0].name if isinstance(node, ast.ImportFrom) else ""
    assert (fault_of_import(room, Import(module, name, 1)) is None) is allowed


def test_practice_has_no_files_no_clock_and_no_chance() -> None:
    faults = [
        f"{place(file, item.line)}: {item.module}"
        for file in sources("hamstring_gui/practice")
        for item in imports(file)
        if item.module.split(".")[0] in NOT_IN_PRACTICE.split()
    ]
    report(faults, "Let the caller read the file or the clock, and take the value as a parameter.")


def test_nothing_talks_to_the_network() -> None:
    faults = [
        f"{place(file, item.line)}: {item.module} {item.name}"
        for file in sources("hamstring_gui")
        for item in imports(file)
        if any(f"{item.module}.{item.name}.".startswith(f"{module}.") for module in NETWORK.split())
        or ("QtNetwork" in full_name(item) and item.name not in LOCAL_SOCKET)
    ]
    report(faults, "The program opens no connection, ever: README promises it.")


def is_mutable(value: ast.expr | None) -> bool:
    """Tell whether an expression makes something that can be changed later."""
    if isinstance(value, ast.Call):
        function = value.func
        return (function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")) in MUTABLE
    return isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)


def module_state(module: ast.Module) -> Iterator[tuple[int, str]]:
    """List variables of a module that could remember something: not in capitals, or changed by a `global`."""
    for node in module.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        for target in targets:
            if isinstance(target, ast.Name) and is_mutable(getattr(node, "value", None)) and not target.id.isupper():
                yield node.lineno, target.id
    for inner in ast.walk(module):
        if isinstance(inner, ast.Global):
            yield inner.lineno, f"global {', '.join(inner.names)}"


def test_no_module_remembers_anything() -> None:
    faults = [
        f"{place(file, line)}: {name}"
        for file in sources("hamstring_gui")
        for line, name in module_state(tree(file))
        if name != "__all__"
    ]
    report(faults, "Keep state in an object that app.py makes and hands on; write a constant table in CAPITALS.")


def test_files_are_short_enough_to_read() -> None:
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in sources("hamstring_gui", "tools")}
    faults = [f"{place(file, length)}: {length} lines" for file, length in lengths.items() if length > LONGEST_FILE]
    report(faults, f"Over {LONGEST_FILE} lines two ideas share a file: name the second one and give it its own.")


def test_functions_are_short_enough_to_read() -> None:
    faults = [
        f"{place(file, node.lineno)}: {node.name}, {length} lines"
        for file in sources("hamstring_gui", "tools")
        for node in ast.walk(tree(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    report(faults, f"Over {LONGEST_FUNCTION} lines: give the steps names of their own, or turn the cases into a table.")


def test_files_are_named_after_what_they_hold() -> None:
    faults = [
        str(file.relative_to(ROOT))
        for file in sources("hamstring_gui", "tests", "tools")
        if NAMES_THAT_HOLD_ANYTHING & set(re.split(r"[^a-z]+", "/".join(file.relative_to(ROOT).parts).lower()))
    ]
    report(faults, "A name that fits everything helps nobody to find it: name the thing that is in the file.")


def test_every_module_says_what_it_holds() -> None:
    faults = [
        str(file.relative_to(ROOT))
        for file in sources("hamstring_gui", "tests", "tools")
        if file.read_text(encoding="utf-8").strip() and not ast.get_docstring(tree(file))
    ]
    report(faults, "Open the file with one sentence that says what it holds.")


def test_translations_get_plain_text() -> None:
    faults = [
        place(file, node.lineno)
        for file in sources("hamstring_gui")
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) in ("tr", "translate")
        and any(isinstance(inner, ast.JoinedStr) for argument in node.args for inner in ast.walk(argument))
    ]
    report(faults, "pyside6-lupdate reads an f-string in tr() as literal text: write tr('... {n} ...').format(n=n).")


def tracked_files() -> list[Path]:
    """List the files that git keeps; skips the test outside a checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [file for name in names.split(b"\0") if name and (file := ROOT / os.fsdecode(name)).is_file()]


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    # Written so that this file does not find itself.
    machine = re.compile(rb"(?<![\w.])/(" + b"|".join([b"root", b"work", rb"home/\w+", b"tmp/wt"]) + rb")/")
    faults = [str(file.relative_to(ROOT)) for file in tracked_files() if machine.search(file.read_bytes())]
    report(faults, "Take the path from the checkout, from platformdirs or from tmp_path.")
