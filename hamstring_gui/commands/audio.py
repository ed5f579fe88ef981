"""Writes the whole guided session as an audio file, for a phone or a speaker."""

from __future__ import annotations

import argparse
import sys

from hamstring_gui.app import session_audio
from hamstring_gui.guide.sound import audio_file
from hamstring_gui.practice.faults import CANT_WRITE, Fault, FaultsError

from .practice import told_practice_of

BAR = 40


def run(args: argparse.Namespace) -> int:
    """Render the session, with a bar that shows how far it is.

    Raises FaultsError when the file can't be written.
    """
    practice = told_practice_of(args)
    try:
        made = session_audio.save(practice.plan(), args.output, practice.settings, practice.places, _show_progress)
    except ValueError as error:
        sorts = " or ".join(audio_file.SORTS)
        raise FaultsError((Fault(str(args.output), "", "", f"a name that ends in {sorts}"),)) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise FaultsError(
            (Fault(str(args.output), "", reason, "a file that can be written", failed=CANT_WRITE),)
        ) from error
    if made.notice:
        print(made.notice, file=sys.stderr)
    minutes, seconds = divmod(round(made.seconds), 60)
    print(f"{made.audio}: {minutes}:{seconds:02d}, chapters in {made.cue_sheet}")
    return 0


def _show_progress(part: float) -> None:
    if sys.stderr.isatty():
        done = round(part * BAR)
        end = "\n" if part >= 1.0 else ""
        print(f"\r[{'#' * done}{'.' * (BAR - done)}] {part:4.0%}", end=end, file=sys.stderr, flush=True)
