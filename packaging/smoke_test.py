"""Uses a built program as a person would, away from the checkout: `python packaging/smoke_test.py PROGRAM`.

It asks for the version, prints a plan, speaks the languages it has, paints every page, also in German, plays a session
in a time-lapse, looks for its row in the log, and writes the log as a PDF and the session as sound. `--compare PYTHON`
also measures how much longer it takes to start than a checkout does. At most 150 MB is its folder.
"""

from __future__ import annotations

import argparse
import json
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

PAGES = (
    "today", "routines", "log", "overview", "learn", "bridge", "hip_flexor", "deadlift", "settings", "safety",
    "welcome", "place", "breaths", "stage", "poses",
)  # fmt: skip
TRANSLATIONS = Path(__file__).parent.parent / "assets" / "translations"
SAID = "Breathe in, and lower the hips."
MOST_BYTES = 150_000_000
SIZE = (1000, 640)
SPEED = 200
STARTS = 9
MOST_TIMES_SLOWER = 1.3


class Smoke:
    """A program to be tried out in a folder of its own."""

    def __init__(self, program: Path, folder: Path) -> None:
        self._program = program
        self._folder = folder
        kept = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "LANG")
        self._environment = {name: os.environ[name] for name in kept if name in os.environ}
        home = str(folder / "home")
        self._environment |= {"HOME": home, "USERPROFILE": home, "QT_QPA_PLATFORM": "offscreen"}
        self._environment.setdefault("LANG", "C.UTF-8")
        Path(home).mkdir()

    def run(self, *arguments: str, data: str = "data") -> str:
        """Return what the program prints; SystemExit when it fails, or says anything it shouldn't."""
        command = [str(self._program), "--data-dir", str(self._folder / data), *arguments]
        done = subprocess.run(
            command, cwd=self._folder, env=self._environment, capture_output=True, text=True, timeout=120, check=False,
            encoding="utf-8",
        )  # fmt: skip
        if done.returncode or "Traceback" in done.stderr:
            raise SystemExit(f"{' '.join(command)} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def try_version(self) -> None:
        """Ask for the version."""
        _insist("hamstring-gui" in self.run("--version"), "the version is told")

    def try_plan(self) -> None:
        """Print the plan of the built-in routine: its file and poses are found."""
        plan = json.loads(self.run("plan", "--json"))
        _insist(plan["seconds"] > 600, "the plan has its length")

    def try_reader_that_leaves(self) -> None:
        """Print for one that doesn't listen to the end."""
        if os.name != "nt":  # where a broken pipe is another error
            reader, writer = os.pipe()
            os.close(reader)
            asked = [str(self._program), "--version"]
            done = subprocess.run(asked, env=self._environment, stdout=writer, stderr=subprocess.PIPE, check=False)
            os.close(writer)
            _insist((done.returncode, done.stderr) == (0, b""), "not a word about that")

    def try_size(self) -> None:
        """Measure its folder, if that holds the program alone."""
        folder = self._program.parent
        if (folder / "_internal").is_dir():
            size = sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file())
            _insist(size <= MOST_BYTES, f"it has {size / 1e6:.1f} MB")

    def try_licences(self) -> None:
        """Look for the licences of what it brings."""
        for folder in self._program.parent.glob("_internal/licences"):
            texts = {file.name for file in folder.iterdir()}
            wanted = {"README.txt", "GPL-3.0.txt", "LGPL-3.0.txt", "OFL-1.1.txt", "Python-LICENSE.txt"}
            _insist(wanted <= texts, f"its licences are there: {len(texts)} files")

    def try_languages(self) -> None:
        """Let it say a sentence in every language it has."""
        for file in sorted(TRANSLATIONS.glob("*.ts")):
            language, words = file.stem.removeprefix("hamstring_"), _translated(file)
            settings = self._folder / language / "config" / "settings.toml"
            settings.parent.mkdir(parents=True)
            settings.write_text(f'language = "{language}"\n', encoding="utf-8")
            _insist(words in self.run("plan", "--say", data=language), f"{language}: {words}")

    def try_pages(self) -> None:
        """Paint every page."""
        for page in PAGES:
            pictures = [self._paint(page), self._paint(page, "--set", "language=de")]
            # The sheet of all poses is as large as it has to be, and names them as their files do.
            if page != "poses":
                _insist({_size(picture) for picture in pictures} == {SIZE}, f"{page} has the size asked for")
                _insist(len(set(pictures)) == len(pictures), f"{page} is German where it should be")

    def _paint(self, page: str, *more: str) -> bytes:
        picture = self._folder / "page.png"
        more += ("--at", "62") if page == "stage" else ()
        self.run("snapshot", page, *more, "--size", "{}x{}".format(*SIZE), "-o", str(picture))
        content = picture.read_bytes()
        picture.unlink()
        if not content.startswith(b"\x89PNG") or len(content) < 5000:
            raise SystemExit(f"not so: {page} is a picture with something in it")
        return content

    def try_session(self) -> None:
        """Play a session and find its row."""
        self.run("start", "--speed", str(SPEED))
        (row,) = json.loads(self.run("log", "--json"))["sessions"]
        _insist(row["rehearsal"] is True and row["ending"] == "completed", f"the session is in the log: {row}")

    def try_files(self) -> None:
        """Write the log as a PDF, and the session as sound, of both kinds."""
        for name, head, command in (
            ("log.pdf", b"%PDF", ("log", "--pdf")),
            ("session.wav", b"RIFF", ("audio", "-o")),
            ("session.flac", b"fLaC", ("audio", "-o")),
        ):
            file = self._folder / name
            self.run(*command, str(file))
            _insist(file.read_bytes().startswith(head) and file.stat().st_size > 5000, f"{name} is what it says")


def _translated(file: Path) -> str:
    """Return a sentence of the session as a translation file has it, in English where it has none."""
    for message in ElementTree.parse(file).iter("message"):
        if message.findtext("source") == SAID:
            return message.findtext("translation") or SAID
    return SAID


def _size(picture: bytes) -> tuple[int, ...]:
    return struct.unpack(">II", picture[16:24])


def _insist(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"not so: {what}")
    print(f"  {what if len(what) < 100 else what[:100] + ' ...'}")


def compare(smoke: Smoke, python: Path, folder: Path) -> None:
    """Compare the start of the program with that of a checkout, by a command that makes a window's worth of imports.

    Each starts in turn, and the shortest counts: what else the machine does only makes a start longer.
    """
    picture = str(folder / "start.png")
    asked = ["snapshot", "today", "-o", picture]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(python), "-m", "hamstring_gui", "--data-dir", str(folder / "data"), *asked]
    ours, theirs = [], []
    for _ in range(STARTS):
        ours.append(_seconds(lambda: smoke.run(*asked)))
        theirs.append(_seconds(lambda: subprocess.run(command, env=environment, check=True, capture_output=True)))
    ratio = min(ours) / min(theirs)
    _insist(ratio <= MOST_TIMES_SLOWER, f"it starts in {ratio:.2f} times the checkout's {min(theirs):.2f} s")


def _seconds(start: Callable[[], object]) -> float:
    begun = time.perf_counter()
    start()
    return time.perf_counter() - begun


def main() -> None:
    """Try everything, and say what holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--compare", type=Path, metavar="PYTHON", help="one that the checkout runs with")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        smoke = Smoke(args.program.resolve(), Path(name))
        steps = (
            smoke.try_version,
            smoke.try_size,
            smoke.try_licences,
            smoke.try_plan,
            smoke.try_reader_that_leaves,
            smoke.try_languages,
            smoke.try_pages,
        )
        for step in (*steps, smoke.try_session, smoke.try_files):
            print((step.__doc__ or "").strip(), flush=True)
            step()
        if args.compare:
            compare(smoke, args.compare, Path(name))


if __name__ == "__main__":
    main()
