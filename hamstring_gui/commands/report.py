"""Writes the log of a period as a PDF for a physical therapist."""

from __future__ import annotations

import argparse
import sys

from hamstring_gui.app.language import Language, spoken
from hamstring_gui.app.log_report import write_pdf
from hamstring_gui.store import settings_file
from hamstring_gui.store.export import ExportError
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog

from .off_screen import start_off_screen


def run_report(log: SessionLog, places: Places, args: argparse.Namespace) -> int:
    """Write the file that is asked for, in the language of the settings, and return 0, or 1 when that failed.

    Raises LogUnavailableError.
    """
    language = Language(spoken(settings_file.load(places.settings_file).settings), start_off_screen())
    try:
        write_pdf(log, args.pdf, args.first, args.last)
    except ExportError as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        language.end()
    return 0
