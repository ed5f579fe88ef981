"""Prints the version of the program and of Qt's bindings."""

from __future__ import annotations

import argparse
from importlib.metadata import PackageNotFoundError, version


def run(_args: argparse.Namespace) -> int:
    """Print the versions."""
    for package in ("hamstring-gui", "PySide6-Addons"):
        try:
            print(package, version(package))
        except PackageNotFoundError:
            print(package, "not installed")
    return 0
