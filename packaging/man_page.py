"""The man page, made from the command line itself and from what it can't tell."""

from __future__ import annotations

from collections.abc import Sequence

from command_line import Argument, Command

KEYS = (
    ("Space", "pause, or go on"),
    ("Left, Right", "one phase back, or on"),
    ("Page Up, Page Down", "one exercise back, or on"),
    ("+, -", "breathe faster, or more slowly, from the next phase on"),
    ("P", "stop for pain"),
    ("F11", "full screen, and back"),
    ("F1, ?", "show all keys"),
)
FILES = (
    ("~/.config/hamstring-gui/settings.toml", "the settings"),
    ("~/.local/share/hamstring-gui/sessions.sqlite", "the log of sessions, with backups beside it"),
    ("~/.local/share/hamstring-gui/routines", "routines of your own"),
    ("~/.local/state/hamstring-gui/hamstring-gui.log", "what went wrong, if anything did"),
)
STATUS = (("0", "done"), ("1", "something was wrong, and was told on standard error"), ("2", "misused"))


def man_page(commands: Sequence[Command], version: str) -> str:
    """Return the page in the language of `man`."""
    top, *rest = commands
    lines = [
        f'.TH HAMSTRING\\-GUI 1 "" "hamstring\\-gui {version}" "User Commands"',
        ".SH NAME",
        "hamstring\\-gui \\- guided exercises for tight hamstrings, breath by breath",
        ".SH SYNOPSIS",
        ".B hamstring\\-gui",
        "[\\fIOPTION\\fR ...] [\\fICOMMAND\\fR ...]",
        ".br",
        ".B hamstring\\-gui",
        "\\fIFILE\\fR.toml",
        ".SH DESCRIPTION",
        text(top.help),
        *_arguments(top.arguments),
        ".SH COMMANDS",
    ]
    for command in rest:
        lines += [f".SS {text(_synopsis(command))}", text(command.help[:1].upper() + command.help[1:]) + "."]
        lines += _arguments(command.arguments)
    for title, table in (("KEYS IN A SESSION", KEYS), ("FILES", FILES), ("EXIT STATUS", STATUS)):
        lines += [f".SH {title}", *(line for term, meaning in table for line in _item(term, meaning))]
    lines += [".SH SAFETY", "See a doctor or physical therapist before you start something new."]
    lines += ["Stop at once if there is pain."]
    return "\n".join(lines) + "\n"


def text(plain: str) -> str:
    """Return plain text as `man` reads it."""
    escaped = plain.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + escaped if escaped.startswith((".", "'")) else escaped


def _synopsis(command: Command) -> str:
    return " ".join([command.name, *(argument.value for argument in command.positionals)])


def _arguments(arguments: Sequence[Argument]) -> list[str]:
    lines: list[str] = []
    for argument in arguments:
        term = " ".join(filter(None, (", ".join(argument.flags), argument.value)))
        choices = "" if not argument.choices or argument.choices[0] in argument.help else ", ".join(argument.choices)
        lines += _item(term, "; ".join(filter(None, (argument.help, choices))))
    return lines


def _item(term: str, meaning: str) -> list[str]:
    return [".TP", f"\\fB{text(term)}\\fR", text(meaning)]
