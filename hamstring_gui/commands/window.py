"""Opens the window, or plays the session without one; bad input is told, and the program starts all the same."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from hamstring_gui.app.display import without_display
from hamstring_gui.app.opening import made_application, shown_shell, taken_place, wish_of
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.store.paths import Places

if TYPE_CHECKING:
    from hamstring_gui.app.services import Kept

    from .practice import Practice


def run(args: argparse.Namespace) -> int:
    """Run the program until its window is closed, and return the exit status."""
    application = made_application()
    places = Places(args.data_dir)
    instance, status = taken_place(places, application, wish_of(args.start, args.opened))
    if status is not None:
        return status
    shell = shown_shell("system", places)
    # Only now what takes long to load: the person sees the window already.
    from hamstring_gui.app.program import Program, play_unseen  # noqa: PLC0415

    if without_display() and args.opened is not None:
        args.routine = str(args.opened)
    kept = _kept(args)
    if without_display():
        return play_unseen(application, shell, kept, args.speed)
    program = Program(kept, args.speed, shell)
    instance.listen(program.follow)
    if args.start:
        program.window.start()
    elif args.opened is not None:
        program.window.offer_routine(str(args.opened))
    else:
        program.window.welcome()
    status = application.exec()
    program.close()
    instance.close()
    return status


def _kept(args: argparse.Namespace) -> Kept:
    from hamstring_gui.app.services import Kept  # noqa: PLC0415 (after the window is shown)

    practice, told = _practice(args)
    return Kept(
        practice.places,
        practice.loaded,
        practice.settings,
        practice.routine,
        practice.values,
        (*practice.notices, *told),
    )


def _practice(args: argparse.Namespace) -> tuple[Practice, tuple[str, ...]]:
    """Return the practice asked for; where that is wrong, the built-in one, with what to tell."""
    from hamstring_gui.practice.settings import BY_KEY  # noqa: PLC0415 (after the window is shown)

    from .practice import practice_of  # noqa: PLC0415 (after the window is shown)

    try:
        return practice_of(args), ()
    except FaultsError as error:
        sys.stderr.write(f"{error}\n")
        plain = argparse.Namespace(data_dir=args.data_dir, routine=BY_KEY["practice.routine"].default, assignments=[])
        return practice_of(plain), tuple(str(fault) for fault in error.faults)
