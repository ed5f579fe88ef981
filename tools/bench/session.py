"""The session in a real window: what it costs, how evenly it is painted, how soon a key is seen."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import sleep

from bench.row import Row
from bench.screen import running, screen, share_of_a_core

FULL_HD, ULTRA_HD = (1920, 1080), (3840, 2160)
WARM = 10.0
"""Seconds of the first breath, whose pictures are kept: what is measured is the second, as are most."""
LOADING = 16.0
"""Seconds after its start in which the program prepares the voice and more, out of sight."""
SECONDS = 10.0
TOLERANCE = 0.002
HERE = Path(__file__).parent
BROWSER = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
           "--disable-component-update", "--disable-sync", "--window-position=0,0")  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """What a window of ours told: the part of a core it took, seconds between paintings, and from key to picture."""

    share: float
    intervals: tuple[float, ...]
    keys: tuple[float, ...] = ()

    @property
    def each(self) -> float:
        """Return the processor time of a frame, in seconds."""
        return self.share * SECONDS / (len(self.intervals) + 1)

    @property
    def even(self) -> float:
        """Return which part of the intervals is as long as the usual one, within the tolerance."""
        usual = median(self.intervals)
        return sum(abs(interval - usual) <= TOLERANCE for interval in self.intervals) / len(self.intervals)

    @property
    def lost(self) -> int:
        """Return how many frames came so late that one more would have had its place before them."""
        usual = median(self.intervals)
        return sum(interval > 1.9 * usual for interval in self.intervals)


def session() -> Iterator[Row]:
    """Measure the stage at 1080p beside a bare circle, then at 4K beside a web page, then beside a busy thread.

    Two at a time, each on a screen of its own: so much the smallest machine has room for.
    """
    with ThreadPoolExecutor() as pool:
        ours, circle = pool.submit(_stage, FULL_HD), pool.submit(_circle, FULL_HD)
        stage, bare = ours.result(), circle.result()
        large = pool.submit(_stage, ULTRA_HD)
        page = pool.submit(_page) if shutil.which("chromium") else None
        yield from _costs(stage, bare, page.result() if page is not None else None)
        share = large.result().share
    yield Row(f"the session at 4K: {share:.1%} of a core", "a third of a core", share * 3.0)
    yield from _frames(stage, bare, _stage(FULL_HD, "busy"))


def _costs(stage: Seen, bare: Seen, page: float | None) -> Iterator[Row]:
    what = f"the session at 1080p: {stage.share:.1%} of a core"
    yield Row(what, f"a bare circle as large: {bare.share:.1%}", stage.share / bare.share)
    if page is not None:
        yield Row(what, f"Chromium with a breathing page: {page:.1%}", stage.share / page)
    each, bare_each = stage.each * 1e3, bare.each * 1e3
    yield Row(f"a frame of it: {each:.1f} ms", f"one of the circle: {bare_each:.1f} ms", each / bare_each)


def _frames(stage: Seen, bare: Seen, busy: Seen) -> Iterator[Row]:
    against = f"of the bare circle's: {bare.even:.1%}"
    yield Row(f"frames within 2 ms of their time: {stage.even:.1%}", against, stage.even / bare.even)
    due = len(busy.intervals) + 1
    yield Row(f"frames lost beside a busy thread: {busy.lost} of {due}", "one in a hundred", busy.lost / due * 100)
    usual, slowest = median(stage.intervals), max(stage.keys)
    what = f"a key until the picture shows it: {median(stage.keys) * 1e3:.1f} ms, at most {slowest * 1e3:.1f}"
    yield Row(what, f"a frame: {usual * 1e3:.1f} ms", median(stage.keys) / usual)


def idle_window() -> Iterator[Row]:
    """Measure the program while it only shows its first page."""
    with screen() as environment, tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "hamstring_gui", "--data-dir", folder]
        with running(command, environment | {"XDG_RUNTIME_DIR": folder}) as program:
            sleep(LOADING)
            share = share_of_a_core(program, SECONDS)
    yield Row(f"the program idle: {share:.2%} of a core", "half a percent", share / 0.005)


def _stage(size: tuple[int, int], more: str = "") -> Seen:
    return _measured("stage_window.py", size, more)


def _circle(size: tuple[int, int]) -> Seen:
    return _measured("bare_circle.py", size)


def _measured(program: str, size: tuple[int, int], more: str = "") -> Seen:
    command = [sys.executable, str(HERE / program), *map(str, size), str(WARM), str(SECONDS), *more.split()]
    with screen() as environment:
        path = {"PYTHONPATH": f"{HERE.parent}:{HERE.parents[1]}"}
        done = subprocess.run(command, env=environment | path, capture_output=True, text=True, timeout=90, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{program} ended with {done.returncode}:\n{done.stderr}")
    told = json.loads(done.stdout.splitlines()[-1])
    intervals = tuple(after - before for before, after in pairwise(told["frames"]))
    return Seen(told["cpu"] / SECONDS, intervals, tuple(told.get("keys", ())))


def _page() -> float:
    """Return the part of a core that Chromium takes to show the page in a window of the same size."""
    with screen() as environment, tempfile.TemporaryDirectory() as folder:
        window = f"--window-size={FULL_HD[0]},{FULL_HD[1]}"
        page = f"--app={(HERE / 'breathing_page.html').as_uri()}"
        command = ["chromium", *BROWSER, f"--user-data-dir={folder}", window, page]
        with running(command, environment) as browser:
            sleep(WARM)
            return share_of_a_core(browser, SECONDS)
