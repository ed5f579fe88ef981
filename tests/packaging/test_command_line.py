"""Completion and man page know every command and option, and shells understand them."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from command_line import Command, commands
from completions import SHELLS, bash, fish, zsh
from man_page import man_page

KNOWN = commands()


def run(*command: str | Path, text: str = "") -> str:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, input=text, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_command_line_is_read_whole() -> None:
    names = {command.name for command in KNOWN}
    assert {"", "start", "open", "plan", "check", "schema", "log", "snapshot"} <= names
    start = next(command for command in KNOWN if command.name == "start")
    assert {flag for option in start.options for flag in option.flags} >= {"--set", "--speed"}
    assert [argument.is_path for argument in start.positionals] == [True]


@pytest.mark.parametrize("made", SHELLS.values())
def test_completion_knows_every_command_and_option(made: Callable[[Sequence[Command]], str]) -> None:
    text = made(KNOWN)
    for command in KNOWN:
        assert command.name in text
        for option in command.options:
            for flag in option.flags:
                assert (flag if made is not fish else flag.lstrip("-")) in text
            assert all(choice in text for choice in option.choices)


def test_the_man_page_knows_every_command_and_option() -> None:
    page = man_page(KNOWN, "1.2.3").replace("\\-", "-")
    assert "hamstring-gui 1.2.3" in page
    for command in KNOWN:
        assert f".SS {command.name}" in page or not command.name
        assert all(flag in page for option in command.options for flag in option.flags)


def test_the_man_page_is_one() -> None:
    told = run("man", "--warnings", "--local-file", "-", text=man_page(KNOWN, "1.2.3"))
    assert "KEYS IN A SESSION" in told
    assert "Stop at once if there is pain" in " ".join(told.split())


@pytest.mark.parametrize(("shell", "made"), [("bash", bash), ("zsh", zsh), ("fish", fish)])
def test_shells_can_read_it(shell: str, made: Callable[[Sequence[Command]], str], tmp_path: Path) -> None:
    file = tmp_path / "completion"
    file.write_text(made(KNOWN), encoding="utf-8")
    run(shell, "-n", file)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("pl",), {"plan"}),
        (("plan", "--"), {"--help", "--json", "--say", "--set"}),
        (("snapshot", "sett"), {"settings"}),
        (("snapshot", "--theme", ""), {"light", "dark", "contrast"}),
        (("start", "min"), {"mine.toml"}),
        (("min",), {"mine.toml"}),
        (("start", "--speed", "m"), set()),
    ],
)
def test_bash_offers_what_fits(words: tuple[str, ...], expected: set[str], tmp_path: Path) -> None:
    (tmp_path / "mine.toml").touch()
    (tmp_path / "completion").write_text(bash(KNOWN), encoding="utf-8")
    line = " ".join(f"'{word}'" for word in ("hamstring-gui", *words))
    ask = f"""
cd '{tmp_path}'; compopt() {{ :; }}; . ./completion
COMP_WORDS=({line}); COMP_CWORD={len(words)}; _hamstring_gui; printf '%s\\n' "${{COMPREPLY[@]}}"
"""
    assert set(run("bash", "-c", ask).split()) == expected


@pytest.mark.parametrize("command", [command for command in KNOWN if command.name], ids=lambda command: command.name)
def test_zsh_knows_the_place_of_each_argument(command: Command) -> None:
    (line,) = (line for line in zsh(KNOWN).splitlines() if line.strip().startswith(f"{command.name}) _arguments"))
    words = shlex.split(line.partition("_arguments -s ")[2].removesuffix(";;"))
    places = [word.partition(":")[0] for word in words if not word.startswith("-")]
    assert len(set(places)) == len(places) == len(command.positionals)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("pl", {"plan"}),
        ("snapshot --theme ", {"light", "dark", "contrast"}),
        ("snapshot sett", {"settings"}),
        ("start min", {"mine.toml"}),
        ("start --speed m", set()),
        ("audio -o m", {"mine.toml"}),
    ],
)
def test_fish_offers_what_fits(line: str, expected: set[str], tmp_path: Path) -> None:
    (tmp_path / "mine.toml").touch()
    (tmp_path / "completion").write_text(fish(KNOWN), encoding="utf-8")
    ask = f"cd '{tmp_path}'; source ./completion; complete -C 'hamstring-gui {line}'"
    told = run("fish", "--no-config", "-c", ask).splitlines()
    assert {offered.partition("\t")[0] for offered in told} == expected
