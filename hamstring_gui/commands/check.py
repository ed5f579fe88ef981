"""Checks routine files: says nothing of good ones, a line for every error of the others."""

from __future__ import annotations

import argparse

from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.faults import FaultsError

from .practice import load_routine


def run(args: argparse.Namespace) -> int:
    """Check all files and return 0 when every one is good, else 1."""
    status = 0
    for path in args.files:
        try:
            planner.build(load_routine(path), Choices())
        except FaultsError as error:
            print(error)
            status = 1
    return status
