"""Opens the window, or plays the session without one; bad input is told, and the program starts all the same."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from hamstring_gui.app.display import without_display
from hamstring_gui.app.opening import Application, made_application, shown_shell, taken_place, wish_of
from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.store.paths import Places

if TYPE_CHECKING:
    from hamstring_gui.app.kept import Kept
    from hamstring_gui.app.program import Program


def run(args: argparse.Namespace) -> int:
    """Run the program until its window is closed, and return the exit status."""
    application = made_application()
    places, wanted = _opened_profile(args)
    instance, status = taken_place(places, application, wish_of(args.start, args.opened, wanted))
    if status is not None:
        return status
    shell = shown_shell("system", places)
    # Only now what takes long to load: the person sees the window already.
    from hamstring_gui.app import program  # noqa: PLC0415
    from hamstring_gui.app.profile_switch import ProfileSwitch  # noqa: PLC0415
    from hamstring_gui.app.system_wishes import follow_system  # noqa: PLC0415
    from hamstring_gui.screens.system_look import SystemLook  # noqa: PLC0415

    look = SystemLook(application)
    if not without_display():
        follow_system(look)
    if without_display() and args.opened is not None:
        args.routine = str(args.opened)
    kept = _kept(args)
    if without_display():
        return program.play_unseen(application, shell, kept, args.speed)
    if wanted is not None:
        from hamstring_gui.store.profiles import Profiles  # noqa: PLC0415 (after the window is shown)

        with suppress(FaultsError):
            Profiles(args.data_dir).use(wanted)

    def made(kept: Kept) -> program.Program:
        new = program.Program(kept, args.speed, shell, look)
        new.services.running_session_changed.connect(instance.tell_session)
        return new

    running = ProfileSwitch(kept, made, lambda name: _kept_of(args, name), shell)
    instance.listen(running.follow)
    if isinstance(application, Application):
        application.listen(running.follow)
    _begin(running.program, args)
    status = application.exec()
    running.close()
    instance.close()
    return status


def _begin(program: Program, args: argparse.Namespace) -> None:
    """Show what the command line asks for first."""
    if args.start:
        program.window.start()
    elif args.opened is not None:
        program.window.pages.offer_routine(str(args.opened))
    else:
        program.window.welcome()


def _opened_profile(args: argparse.Namespace) -> tuple[Places, str | None]:
    """Return where the files of the profile to open are, and its name where one was asked for.

    Raises FaultsError when there is no such profile.
    """
    plain = Places(args.data_dir)
    # Most people are alone, and to read about others takes long to load.
    if args.profile is None and not os.path.lexists(plain.profiles_dir):  # Path.exists raises where it may not look
        return plain, None
    from hamstring_gui.practice.profile import FIRST  # noqa: PLC0415 (only where there are several)
    from hamstring_gui.store.profiles import places_of  # noqa: PLC0415 (only where there are several)

    places = places_of(args.data_dir, args.profile)
    return places, (places.profile or FIRST) if args.profile else None


def _kept_of(args: argparse.Namespace, profile: str) -> Kept:
    """Return what is kept of another profile; what the command line said about the first one isn't meant for it."""
    return _kept(argparse.Namespace(data_dir=args.data_dir, profile=profile, routine=None, assignments=[]))


def _kept(args: argparse.Namespace) -> Kept:
    """Return what is kept and asked for; where that is wrong, the built-in routine, with what to tell."""
    from hamstring_gui.practice.settings import BY_KEY  # noqa: PLC0415 (after the window is shown)

    from .practice import practice_of  # noqa: PLC0415 (after the window is shown)

    try:
        return practice_of(args)
    except FaultsError as error:
        sys.stderr.write(f"{error}\n")
        default = BY_KEY["practice.routine"].default
        plain = argparse.Namespace(data_dir=args.data_dir, profile=args.profile, routine=default, assignments=[])
        kept = practice_of(plain)
        return replace(kept, notices=(*kept.notices, *(str(fault) for fault in error.faults)))
