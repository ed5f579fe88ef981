"""Tells what the program stands on, what is wrong and what to do; nothing personal is in it."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict
from pathlib import Path

from hamstring_gui.app.checkup import Section, looked_at
from hamstring_gui.practice.faults import printable
from hamstring_gui.store.profiles import places_of


def run(args: argparse.Namespace) -> int:
    """Print what was found; return 1 when something is wrong with what is kept."""
    sections = [*looked_at(places_of(args.data_dir, args.profile))]
    if args.json:
        text = json.dumps([asdict(section) for section in sections], indent=2, ensure_ascii=False)
    else:
        text = "\n\n".join(as_text(section) for section in sections)
    print(impersonal(text, args.data_dir))
    return int(any(trouble.serious for section in sections for trouble in section.troubles))


def as_text(section: Section) -> str:
    """Return a section to be read."""
    width = max((len(name) for name in section.facts), default=0)
    lines = [section.name, *(f"  {name:{width}}  {value}" for name, value in section.facts.items())]
    for trouble in section.troubles:
        lines += [f"  ! {trouble.what}", f"    {trouble.remedy}"]
    return "\n".join(printable(line) for line in lines)


def impersonal(text: str, data_dir: Path | None) -> str:
    """Return a text with the names of the person's folders left out."""
    for folder, name in ((data_dir, "DIR"), (Path(os.path.expanduser("~")), "~")):  # noqa: PTH111 (never raises)
        if folder is not None and len(folder.parts) > 1:
            for written in (str(folder), printable(str(folder))):
                text = text.replace(written, name)
    return text
