"""Completion of the command line for bash, zsh and fish, made from the command line itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from shlex import quote

from command_line import Argument, Command

PROGRAM = "hamstring-gui"


def bash(commands: Sequence[Command]) -> str:
    """Return what bash reads from `bash-completion/completions`."""
    names = [command.name for command in commands if command.name]
    cases = "\n".join(_bash_case(command, names) for command in commands)
    return f"""# bash completion for {PROGRAM}
_{_function()}() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} command="" word
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$word" in {"|".join(names)}) command=$word; break ;; esac
    done
    local words="" files=""
    case "$command:$previous" in
{_bash_values(commands)}
        *)
            case "$command" in
{cases}
            esac
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen ${{files:+-f}} -W "$words" -- "$current")
    if [ -n "$files" ]; then compopt -o filenames; fi
}}
complete -F _{_function()} {PROGRAM}
"""


def _function() -> str:
    return PROGRAM.replace("-", "_")


def _bash_values(commands: Sequence[Command]) -> str:
    """Return a branch for each option that is followed by a value."""
    branches = []
    for command in commands:
        for option in command.options:
            if option.value:
                patterns = "|".join(f"{command.name}:{flag}" for flag in option.flags)
                branches.append(f"        {patterns}) {_bash_words(option.choices, option.is_path)} ;;")
    return "\n".join(branches)


def _bash_case(command: Command, names: Sequence[str]) -> str:
    words = [flag for option in command.options for flag in option.flags]
    words += [choice for argument in command.positionals for choice in argument.choices]
    # Without a command yet, a routine file will do as well.
    is_path = not command.name or any(argument.is_path for argument in command.positionals)
    words += names if not command.name else []
    return f'                "{command.name}") {_bash_words(words, is_path)} ;;'


def _bash_words(words: Sequence[str], files: bool) -> str:
    return f'words="{" ".join(words)}"' + (" files=yes" if files else "")


def zsh(commands: Sequence[Command]) -> str:
    """Return what zsh reads as `_hamstring-gui` from a folder of its `fpath`."""
    top, *rest = commands
    described = " ".join(quote(f"{command.name}:{command.help}") for command in rest)
    cases = "\n".join(f"        {c.name}) _arguments -s {_zsh_arguments(c)} ;;" for c in rest)
    return f"""#compdef {PROGRAM}
local -a commands
commands=({described})
_arguments -C -s {_zsh_arguments(top)} '1: :->command' '*:: :->rest'
case $state in
    command)
        _describe command commands
        _files -g '*.toml'
        ;;
    rest)
        case $words[1] in
{cases}
        esac
        ;;
esac
"""


def _zsh_arguments(command: Command) -> str:
    options = [word for option in command.options for word in _zsh_option(option)]
    # Two that take all that follows would be an error, and nothing be offered.
    places = [
        f"{'*' if argument.is_many else place}:{argument.value}:{_zsh_value(argument)}"
        for place, argument in enumerate(command.positionals, 1)
    ]
    return " ".join(map(quote, [*options, *places]))


def _zsh_option(option: Argument) -> list[str]:
    text = option.help.replace("[", "(").replace("]", ")").replace(":", "\\:")
    value = f":{option.value}:{_zsh_value(option)}" if option.value else ""
    return [f"{flag}[{text}]{value}" for flag in option.flags]


def _zsh_value(argument: Argument) -> str:
    if argument.choices:
        return f"({' '.join(argument.choices)})"
    return "_files" if argument.is_path else " "


def fish(commands: Sequence[Command]) -> str:
    """Return what fish reads from `vendor_completions.d`."""
    lines = [f"# fish completion for {PROGRAM}", f"complete -c {PROGRAM} -f"]
    lines.append(f"complete -c {PROGRAM} -n __fish_use_subcommand -F")
    for command in commands:
        where = "__fish_use_subcommand" if not command.name else f"__fish_seen_subcommand_from {command.name}"
        start = f"complete -c {PROGRAM} -n {quote(where)}"
        if command.name:
            lines.append(f"complete -c {PROGRAM} -n __fish_use_subcommand -a {command.name} -d {quote(command.help)}")
        lines += [f"{start} {_fish_option(option)}" for option in command.options]
        for argument in command.positionals:
            if argument.choices:
                lines.append(f"{start} -a {quote(' '.join(argument.choices))}")
            elif argument.is_path:
                lines.append(f"{start} -F")
    return "\n".join(lines) + "\n"


def _fish_option(option: Argument) -> str:
    flags = [f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags]
    value = ["-x"] if option.value else []
    if option.choices:
        value.append(f"-a {quote(' '.join(option.choices))}")
    elif option.is_path:
        value = ["-r", "-F"]
    return " ".join([*flags, *value, f"-d {quote(option.help)}"])


SHELLS: dict[str, Callable[[Sequence[Command]], str]] = {
    "bash-completion/completions/hamstring-gui": bash,
    "zsh/site-functions/_hamstring-gui": zsh,
    "fish/vendor_completions.d/hamstring-gui.fish": fish,
}
"""Where below `share` each shell looks, and what it reads there."""
