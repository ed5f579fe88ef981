"""FLAC files, half the size of WAV: written by the encoder that comes with Qt, in a process of its own."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .own_process import command, environment, no_window

SECONDS = 120.0
"""An hour of sound takes some seconds; what takes this long hangs."""


def encode(wav: Path, flac: Path) -> None:
    """Write the sound of a WAV file of ours into a FLAC file; raises OSError when that can't be done."""
    try:
        done = subprocess.run(
            command("flac", str(wav), str(flac)),
            env=environment(), capture_output=True, timeout=SECONDS, check=False, creationflags=no_window(),
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise OSError(f"{flac}: the FLAC encoder did not come to an end; choose a WAV file instead") from error
    if done.returncode != 0 or not flac.is_file() or flac.stat().st_size == 0:
        raise OSError(f"{flac}: Qt's FLAC encoder failed on this computer; choose a WAV file instead")
