"""Paint the pictures to look at before a change of the stage, the figure or a page is done: `make snapshots`.

Into build/snapshots: the stage in every kind of phase, theme and size; every pose, both sides, start and end; every
page, long ones also whole, Learn also with reduced motion, and Today after the first session. Into docs: the
pictures of the README. With the word `pages` or `docs` as its argument, only those.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from hamstring_gui import cli
from hamstring_gui.app.opening import made_application
from hamstring_gui.body.motion import PoseBook
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.excerpt import excerpt_plan
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.record import Ending, Progress, SessionRecord
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.practice.week import Week
from hamstring_gui.screens import fonts
from hamstring_gui.screens.contact_sheet import paint_contact_sheet
from hamstring_gui.screens.stage.paint import paint_stage_image
from hamstring_gui.screens.stage.view import StageView, summary_of, view_of_phase
from hamstring_gui.screens.theme import THEMES
from hamstring_gui.store import library, routine_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog

SIZES = ((1280, 800), (1920, 1080), (3840, 2160))
PAGES = (
    "today", "routines", "log", "overview", "learn", "settings", "safety", "welcome", "place", "breaths",
    "bridge", "hip_flexor", "deadlift",
)  # fmt: skip
PAGE_SIZES = ((1280, 800), (1920, 1080))
WHOLE = {"learn": 4300, "bridge": 1900, "hip_flexor": 2300, "deadlift": 2100}
"""Pages that are longer than a window, with the height in pixels at which all of them is in sight."""
README_PICTURES = {
    "session": ("stage", "--at", "62", "--size", "1280x720"),
    "today": ("today", "--size", "1280x800"),
    "log": ("overview", "--size", "1280x800"),
    "learn": ("learn", "--size", "1280x800"),
}
README_SESSIONS = 34
"""Sessions in the log of the README's pictures, three a week up to today."""


def views() -> Iterator[tuple[str, StageView]]:
    """Give a view of every kind of phase, and of all that isn't one."""
    routine = routine_file.load(asset("routines", "hamstring.toml"))
    plan = planner.build(routine, Choices(tempo=Tempo(4, 1, 6, 1)))
    gates = planner.build(routine, Choices(get_ready=None, switch_sides=None))
    seen = set()
    for phase in plan.phases:
        turned = phase.side if phase.kind is Kind.SWITCH_SIDES else None
        name = "-".join(filter(None, (phase.exercise, phase.kind, phase.position, turned)))
        if name not in seen:
            seen.add(name)
            yield name, view_of_phase(plan, phase.index, 0.6)
    yield "gate", view_of_phase(gates, 0, 0.8)
    running = view_of_phase(plan, 5)
    yield "paused", replace(running, paused=True)
    yield "asking", replace(running, paused=True, asking=True)
    yield "reduced-motion", replace(running, reduced_motion=True)
    yield "captions", replace(running, captions=True)
    trial = excerpt_plan(routine, Choices(), "hip_flexor", "in")
    yield "try-one-movement-get-ready", view_of_phase(trial, 0, 0.3)
    yield "try-one-movement", view_of_phase(trial, 2, 0.6)
    for ending in (Ending.COMPLETED, Ending.STOPPED, Ending.PAIN):
        yield f"finished-{ending}", replace(running, summary=summary_of(_record(plan, ending), _week()))


def _record(plan: Plan, ending: Ending) -> SessionRecord:
    progress = Progress.of(plan)
    for phase in plan.phases[: None if ending is Ending.COMPLETED else 60]:
        progress = progress.with_done(phase)
    started = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
    made = SessionRecord("1", started, plan.routine, plan.title, Tempo(), portions=progress.portions)
    return replace(made, ending=ending, tight_before=6)


def _week() -> Week:
    return Week(date(2026, 11, 23), 3, (date(2026, 11, 23), date(2026, 11, 24)), 4)


def paint_docs(docs: Path) -> None:
    """Paint the pictures of the README: of someone who has practised for some months."""
    docs.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _note_months(Path(folder))
        for name, asked in README_PICTURES.items():
            cli.main(["--data-dir", folder, "snapshot", *asked, "-o", str(docs / f"{name}.png")])


def _note_months(folder: Path) -> None:
    plan = planner.build(routine_file.load(asset("routines", "hamstring.toml")), Choices())
    log = SessionLog(Places(folder).log_file)
    log.open()
    for ago in range(README_SESSIONS):
        record = _record(plan, Ending.STOPPED if ago == 25 else Ending.COMPLETED)
        days = (0, 2, 4)[ago % 3] + 7 * (ago // 3) + 1
        started = datetime.now(UTC).replace(hour=7, minute=3 * ago % 50) - timedelta(days=days)
        tight = 3 + ago * 4 // README_SESSIONS
        record = replace(record, tight_before=tight + (ago % 4 == 1), tight_after=tight - 1 - (ago % 5 == 2))
        ended = started + timedelta(minutes=12)
        log.save(replace(record, uuid=str(ago), started=started, ended=ended, active_seconds=690.0 + ago))
    log.close()


def save(image: QImage, path: Path) -> None:
    """Write a picture, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path)):
        sys.exit(f"{path} can't be written")


def paint_pages(target: Path) -> None:
    """Paint every page in every theme and size."""
    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryDirectory() as once:
        _note_first_session(Path(once))
        for theme in cli.THEMES:
            for width, height in PAGE_SIZES:
                folder = target / theme / f"{width}x{height}"
                for page in PAGES:
                    _paint_page(folder / f"{page}.png", empty, page, theme, (width, height))
                _paint_page(folder / "first-session.png", once, "today", theme, (width, height))
            for page, height in WHOLE.items():
                _paint_page(target / theme / "whole" / f"{page}.png", empty, page, theme, (1280, height))
            still = ("--set", "stage.motion=reduced")
            _paint_page(target / theme / "whole" / "learn-still.png", empty, "learn", theme, (1280, 4300), *still)
        for page in ("learn", "deadlift", "place"):
            _paint_page(target / "light" / "3840x2160" / f"{page}.png", empty, page, "light", (3840, 2160))


def _note_first_session(folder: Path) -> None:
    """Keep one completed session in the log of a data folder."""
    plan = planner.build(routine_file.load(asset("routines", "hamstring.toml")), Choices())
    record = replace(_record(plan, Ending.COMPLETED), ended=datetime.now(UTC), tight_after=4, active_seconds=612.0)
    log = SessionLog(Places(folder).log_file)
    log.open()
    log.save(replace(record, started=datetime.now(UTC)))
    log.close()


def _paint_page(path: Path, folder: str, page: str, theme: str, size: tuple[int, int], *more: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shape = f"{size[0]}x{size[1]}"
    cli.main(["--data-dir", folder, "snapshot", page, "--theme", theme, "--size", shape, "-o", str(path), *more])


def main(target: Path, docs: Path) -> int:
    """Paint all pictures."""
    application = made_application()
    fonts.load_fonts(asset("fonts"))
    application.setFont(fonts.application_font())
    book = PoseBook(library.poses())
    for theme in THEMES:
        for size in SIZES:
            for name, view in views():
                image = paint_stage_image(view, QSize(*size), theme, book)
                save(image, target / "stage" / theme.name / f"{size[0]}x{size[1]}" / f"{name}.png")
    for name in ("dark", "light", "dark_contrast", "light_contrast"):
        save(paint_contact_sheet(book, theme=name), target / "poses" / f"{name}.png")
    paint_pages(target / "pages")
    paint_docs(docs)
    return 0


if __name__ == "__main__":
    root = Path(__file__).parent.parent
    if "pages" in sys.argv[1:]:
        paint_pages(root / "build" / "snapshots" / "pages")
        sys.exit(0)
    if "docs" in sys.argv[1:]:
        paint_docs(root / "docs")
        sys.exit(0)
    sys.exit(main(root / "build" / "snapshots", root / "docs"))
