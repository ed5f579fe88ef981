"""The table of faults in CONTRIBUTING.md: every row names tests, and each of them is there."""

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
CONTRIBUTING = TESTS.parent / "CONTRIBUTING.md"
ROWS = 25


def rows() -> list[str]:
    section = CONTRIBUTING.read_text(encoding="utf-8").split("## Faults it survives")[1].split("\n## ")[0]
    return [line for line in section.splitlines() if line.startswith("| ")][2:]


def test_each_fault_has_tests_that_exist() -> None:
    there = {
        name
        for file in TESTS.rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert len(rows()) >= ROWS
    missing = {row.split("|")[1].strip(): set(re.findall(r"`(test_\w+)`", row)) - there for row in rows()}
    assert {fault: names for fault, names in missing.items() if names} == {}
    assert [row for row in rows() if "`test_" not in row] == []
