"""A second start hands its wish to the first, whatever the file it names is called."""

import os
from pathlib import Path

import pytest

from hamstring_gui.app.opening import RAISE, START, opened_by, wish_of


@pytest.mark.parametrize("name", [b"mine.toml", b"my own\nnew %41 \xc3\xa4.toml", b"\xff\xfe.toml"])
def test_any_path_survives_being_handed_over(name: bytes, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(name)
    wish = wish_of(False, path)
    assert wish.isascii()
    assert "\n" not in wish
    assert opened_by(wish) == str(path)


def test_other_wishes_open_nothing() -> None:
    assert wish_of(True, None) == START
    assert wish_of(False, None) == RAISE
    assert opened_by(START) is None
    assert opened_by(RAISE) is None
