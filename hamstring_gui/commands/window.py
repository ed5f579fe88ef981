"""Opens the window, or plays the session without one; bad input is told, and the program starts all the same."""

from __future__ import annotations

import argparse
import sys

from hamstring_gui.app.program import Wish
from hamstring_gui.app.program import run as run_program
from hamstring_gui.app.services import Kept
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.settings import BY_KEY

from .practice import Practice, practice_of


def run(args: argparse.Namespace) -> int:
    """Run the program until its window is closed, and return the exit status."""
    practice, notices = _practice(args)
    kept = Kept(
        practice.places,
        practice.loaded,
        practice.settings,
        practice.routine,
        practice.values,
        (*practice.notices, *notices),
    )
    return run_program(kept, Wish(args.start, args.speed))


def _practice(args: argparse.Namespace) -> tuple[Practice, tuple[str, ...]]:
    """Return the practice asked for; where that is wrong, the built-in one, with what to tell."""
    try:
        return practice_of(args), ()
    except FaultsError as error:
        print(error, file=sys.stderr)
        plain = argparse.Namespace(data_dir=args.data_dir, routine=BY_KEY["practice.routine"].default, assignments=[])
        return practice_of(plain), tuple(str(fault) for fault in error.faults)
