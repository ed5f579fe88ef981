"""The program's command line as values: what shell completion and the man page are made from."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hamstring_gui.cli import parser

FILE_WORDS = ("FILE", "DIR", "ROUTINE")


@dataclass(frozen=True)
class Argument:
    """An option with its flags, or a positional argument without any."""

    flags: tuple[str, ...]
    value: str
    """The name of the value it takes; empty for a plain switch."""
    help: str
    choices: tuple[str, ...]
    is_path: bool
    is_many: bool
    """Whether it takes all that follows."""


@dataclass(frozen=True)
class Command:
    """A command, or the whole program under the name ''."""

    name: str
    help: str
    arguments: tuple[Argument, ...]

    @property
    def options(self) -> tuple[Argument, ...]:
        """Return what begins with a dash."""
        return tuple(argument for argument in self.arguments if argument.flags)

    @property
    def positionals(self) -> tuple[Argument, ...]:
        """Return what doesn't."""
        return tuple(argument for argument in self.arguments if not argument.flags)


def commands() -> tuple[Command, ...]:
    """Return the program itself, then its commands in the order of its help."""
    top = parser()
    found = [Command("", top.description or "", tuple(_arguments(top)))]
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            found += [
                Command(name, helps.get(name, ""), tuple(_arguments(made))) for name, made in action.choices.items()
            ]
    return tuple(found)


def _arguments(of: argparse.ArgumentParser) -> Iterator[Argument]:
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
            continue
        metavar = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
        yield Argument(
            tuple(action.option_strings),
            metavar if action.nargs != 0 else "",
            (action.help or "").replace("%%", "%"),
            tuple(str(choice) for choice in action.choices or ()),
            action.type is Path or metavar.startswith(FILE_WORDS),
            action.nargs in ("*", "+"),
        )
