"""The benchmarks of the session count frames right, and say why they are left out."""

import pytest

from bench.screen import screen
from bench.session import Seen


def test_a_late_frame_is_uneven_and_one_twice_as_late_is_lost() -> None:
    seen = Seen(0.1, (0.016, 0.017, 0.016, 0.020, 0.016, 0.033, 0.016, 0.015))
    assert seen.lost == 1
    assert seen.even == 6 / 8


def test_without_a_screen_to_use_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(RuntimeError, match="install Xvfb"), screen():
        pass
