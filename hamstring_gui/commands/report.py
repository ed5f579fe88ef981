"""Writes the log of a period as a PDF for a physical therapist."""

from __future__ import annotations

import argparse

from hamstring_gui.app.language import Language, spoken
from hamstring_gui.app.log_report import write_pdf
from hamstring_gui.practice.faults import Fault, FaultsError
from hamstring_gui.store import settings_file
from hamstring_gui.store.export import ExportError
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog

from .off_screen import start_off_screen


def run_report(log: SessionLog, places: Places, args: argparse.Namespace) -> int:
    """Write the file that is asked for, in the language of the settings.

    Raises FaultsError when it can't be written, LogUnavailableError.
    """
    language = Language(spoken(settings_file.load(places.settings_file).settings), start_off_screen())
    try:
        write_pdf(log, args.pdf, args.first, args.last)
    except ExportError as error:
        raise FaultsError((Fault(str(args.pdf), "", str(error), "a file that can be written"),)) from error
    finally:
        language.end()
    return 0
