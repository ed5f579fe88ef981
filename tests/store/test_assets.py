"""The data that comes with the program is found."""

from pathlib import Path

import pytest

from hamstring_gui.store.assets import asset


def test_a_checkout_uses_the_files_one_edits() -> None:
    assert asset("fonts", "OFL.txt") == Path(__file__).parents[2] / "assets" / "fonts" / "OFL.txt"


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"nowhere\.toml is missing"):
        asset("routines", "nowhere.toml")
