"""The pictures of the body: each is painted once, and is there when it is needed again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from hamstring_gui.body.motion import PoseBook, figure_between
from hamstring_gui.body.rotation import mix
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Stance
from hamstring_gui.practice.routine import Kind
from hamstring_gui.screens.figure.painting import paint_figure
from hamstring_gui.screens.figure.view import fitted
from hamstring_gui.screens.stage import body_picture
from hamstring_gui.screens.stage.body_picture import BodyPicture, Position
from hamstring_gui.screens.theme import DARK
from hamstring_gui.store import library, routine_file
from hamstring_gui.store.assets import asset

PLACE, SMALL = QRectF(0.0, 0.0, 400.0, 230.0), QRectF(0.0, 0.0, 60.0, 44.0)
FRAMES = 120


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Give a list that grows by one for each figure that is painted."""
    count: list[int] = []
    paint: Callable[..., None] = paint_figure

    def counted(*what: object) -> None:
        count.append(1)
        paint(*what)

    monkeypatch.setattr(body_picture, "paint_figure", counted)
    return count


def breath(body: BodyPicture, kind: Kind) -> list[Position]:
    """Return the positions of the first breath of that kind in which a repetition counts."""
    plan = planner.build(routine_file.load(asset("routines", "hamstring.toml")), Choices())
    phase = next(phase for phase in plan.phases if phase.kind is kind and phase.count)
    moments = [plan.moment(phase.index, phase.nominal * frame / FRAMES) for frame in range(FRAMES + 1)]
    found = [body.position(moment, PLACE.height()) for moment in moments]
    return [position for position in found if position is not None]


@pytest.mark.usefixtures("qapp")
def test_the_small_figure_of_what_comes_next_pushes_no_picture_out(painted: list[int]) -> None:
    body = BodyPicture(PoseBook(library.poses()), DARK)
    positions = breath(body, Kind.EXHALE)
    for position in positions:
        body.place(PLACE, position)
    body.place(SMALL, positions[0])
    once = len(painted)
    for position in positions:
        body.place(PLACE, position)
    assert len(painted) == once
    assert once == len(set(positions)) + 1


@pytest.mark.usefixtures("qapp")
def test_the_way_back_is_shown_by_the_pictures_of_the_way_there(painted: list[int]) -> None:
    body = BodyPicture(PoseBook(library.poses()), DARK)
    for position in breath(body, Kind.EXHALE):
        body.place(PLACE, position)
    there = len(painted)
    for position in breath(body, Kind.INHALE):
        body.place(PLACE, position)
    assert len(painted) == there


@pytest.mark.parametrize("pose", ["lunge_out", "lunge_in"])
@pytest.mark.usefixtures("qapp")
def test_the_arrow_of_a_turn_lies_under_the_body(pose: str) -> None:
    book, place = PoseBook(library.poses()), QRectF(0.0, 0.0, 600.0, 520.0)
    movement, side = "turn_out" if pose == "lunge_out" else "turn_in", "right_"
    figure = figure_between(book, Stance(pose), Stance(pose), 0.0, 0.0)
    thigh = mix(figure.frames.positions[side + "thigh"], figure.frames.positions[side + "shin"], 0.55)
    x, y = fitted(figure.camera, place).point(thigh)
    seen = []
    for shown in (None, movement):
        image = QImage(600, 520, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        BodyPicture(book, DARK).paint(painter, place, Position(Stance(pose), Stance(pose), 0, 1, 0, shown))
        painter.end()
        seen.append(image)
    plain, with_arrow = seen
    assert plain != with_arrow
    for up in range(-60, 60):
        assert plain.pixelColor(round(x), round(y) + up) == with_arrow.pixelColor(round(x), round(y) + up)
