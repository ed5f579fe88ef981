"""Paints a page, the stage at any moment, or a pose into a PNG file, without a display."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QImageWriter

from hamstring_gui.app.figures import Figures
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.language import Language, spoken
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.body.motion import PoseBook
from hamstring_gui.practice.faults import CANT_WRITE, Fault, FaultsError, likely, shown
from hamstring_gui.practice.plan import Plan, Stance
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.side import Side
from hamstring_gui.screens.contact_sheet import paint_contact_sheet, paint_pose
from hamstring_gui.screens.page_picture import paint_page
from hamstring_gui.screens.stage.paint import paint_stage_image
from hamstring_gui.screens.stage.view import StageView, view_at, view_of_phase
from hamstring_gui.screens.stage.words import stage_words
from hamstring_gui.screens.theme import theme_for
from hamstring_gui.store import library
from hamstring_gui.store.pose_file import PoseSet
from hamstring_gui.store.session_log import SessionLog

from .off_screen import start_off_screen
from .practice import COMMAND_LINE, told_practice_of

POSE_THEMES = {"light": "light", "dark": "dark", "contrast": "dark_contrast"}
SHEET_CELL = QSize(360, 340)


def run(args: argparse.Namespace) -> int:
    """Paint the picture and write it.

    Raises FaultsError when there is no such pose or phase, or the file can't be written.
    """
    practice = told_practice_of(args)
    language = Language(spoken(practice.settings), start_off_screen())
    painters: dict[str, Callable[[argparse.Namespace, Kept], QImage]] = {
        "stage": _stage,
        "pose": _pose,
        "poses": _poses,
    }
    try:
        image = painters.get(args.page, _page)(args, practice)
    finally:
        language.end()
    writer = QImageWriter(str(args.output), QByteArray(b"png"))
    if not writer.write(image):
        raise FaultsError(
            (Fault(str(args.output), "", writer.errorString(), "a file that can be written", failed=CANT_WRITE),)
        )
    return 0


def _stage(args: argparse.Namespace, practice: Kept) -> QImage:
    settings = practice.settings
    view = replace(
        _view(args, practice.plan()),
        reduced_motion=settings.word("stage.motion") == "reduced",
        captions=settings.flag("stage.captions"),
    )
    theme = theme_for(args.theme, settings.flag("stage.dim"))
    return paint_stage_image(view, QSize(*args.size), theme, PoseBook(_known(practice)), words=stage_words())


def _known(practice: Kept) -> PoseSet:
    """Return the poses of the program and those that the routine brings along."""
    return library.poses().with_own(practice.routine)


def _view(args: argparse.Namespace, plan: Plan) -> StageView:
    if args.phase is None:
        seconds = args.at or 0.0
        if not 0.0 <= seconds <= plan.seconds:
            raise FaultsError((Fault(COMMAND_LINE, "--at", f"{seconds:g}", f"seconds from 0 to {plan.seconds:g}"),))
        return view_at(plan, seconds)
    if not 0 <= args.phase < len(plan.phases):
        most = len(plan.phases) - 1
        raise FaultsError((Fault(COMMAND_LINE, "--phase", str(args.phase), f"a whole number from 0 to {most}"),))
    return view_of_phase(plan, args.phase)


def _pose(args: argparse.Namespace, practice: Kept) -> QImage:
    poses = _known(practice)
    if args.name not in poses:
        found = shown(args.name) if args.name else "nothing"
        raise FaultsError(
            (Fault(COMMAND_LINE, "pose", found, f"one of {', '.join(sorted(poses))}", meant=likely(args.name, poses)),)
        )
    end = Stance(args.name, Side(args.side) is not practice.routine.written_for)
    ways = (_way_into(practice, end), end)
    return paint_pose(PoseBook(poses), ways, QSize(*args.size), fraction=args.fraction, theme=POSE_THEMES[args.theme])


def _way_into(practice: Kept, end: Stance) -> Stance:
    """Return the stance from which the routine goes into a pose; the pose itself where the routine hasn't it."""
    for plan in _plans(practice):
        for step in (step for phase in plan.phases for step in phase.steps):
            if step.pose_to == end and step.pose_from.mirrored == end.mirrored and step.pose_from != end:
                return step.pose_from
    return end


def _plans(practice: Kept) -> Iterator[Plan]:
    """Yield the plan that is chosen, then one with each easier variant."""
    yield practice.plan()
    choices = practice.choices
    for exercise in practice.routine.exercises:
        for variant in exercise.variants:
            choice = replace(choices.of(exercise), included=True, variant=variant.name)
            yield build(practice.routine, replace(choices, exercises={**choices.exercises, exercise.name: choice}))


def _poses(args: argparse.Namespace, practice: Kept) -> QImage:
    columns = max(2, args.size[0] // SHEET_CELL.width())
    return paint_contact_sheet(
        PoseBook(_known(practice)), cell=SHEET_CELL, columns=columns, theme=POSE_THEMES[args.theme]
    )


def _page(args: argparse.Namespace, practice: Kept) -> QImage:
    settings = practice.settings.with_value("stage.theme", args.theme)
    services = ProgramServices(replace(practice, settings=settings, notices=()), SessionLog(practice.places.log_file))
    try:
        return paint_page(args.page, services, QSize(*args.size), Figures(library.poses()).painters)
    finally:
        services.close()
