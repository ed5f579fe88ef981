"""What is installed beside Qt stays small."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NAME = re.compile(r"[\w.-]+")
QT = "PySide6-Addons"
MOST_BYTES = 25_000_000


def with_all_they_need(names: list[str]) -> dict[str, int]:
    """Give the bytes of each installed package, and of those it needs in turn."""
    found: dict[str, int] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue  # for another system, or another Python
        if package.name not in found:
            files = (Path(str(file.locate())) for file in package.files or ())
            found[package.name] = sum(file.stat().st_size for file in files if file.is_file())
            needed = [line for line in package.requires or () if "extra ==" not in line]
            waiting += [word[0] for line in needed if (word := NAME.match(line))]
    return found


def test_what_is_installed_beside_qt_is_at_most_25_megabytes() -> None:
    asked = [word[0] for line in PROJECT["dependencies"] if (word := NAME.match(line))]
    assert QT in asked
    qt, everything = with_all_they_need([QT]), with_all_they_need(asked)
    beside = {name: size for name, size in everything.items() if name not in qt}
    assert {"platformdirs", "wakepy"} <= beside.keys()
    assert all(beside.values())
    assert sum(beside.values()) <= MOST_BYTES, beside
