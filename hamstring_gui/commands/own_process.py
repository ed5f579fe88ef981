"""Is one of the processes in which runs what may hang or abort; a bundle starts itself in this way."""

from __future__ import annotations

import argparse

from hamstring_gui.guide.sound import own_process


def run(args: argparse.Namespace) -> int:
    """Be the process that is named, and return its exit status."""
    return own_process.run(args.own_process)
