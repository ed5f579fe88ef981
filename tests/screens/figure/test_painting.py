"""The painted figure: its frame is stable, it breathes, and every pose can be painted on both sides."""

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from hamstring_gui.body.motion import Figure, PoseBook, figure_between
from hamstring_gui.practice import routine
from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.contact_sheet import THEMES, paint_contact_sheet, paint_pose
from hamstring_gui.screens.figure.above import kneeling_side, paint_from_above, turn_of_lower_leg
from hamstring_gui.screens.figure.arrows import MOVEMENTS, paint_movement
from hamstring_gui.screens.figure.painting import paint_figure
from hamstring_gui.screens.figure.palette import DARK_FIGURE, FigurePalette
from hamstring_gui.screens.figure.props import MAT_HALF
from hamstring_gui.screens.figure.view import fitted
from hamstring_gui.store import pose_file
from hamstring_gui.store.assets import asset

RECT = QRectF(0.0, 0.0, 240.0, 200.0)


@pytest.fixture(scope="module")
def book() -> PoseBook:
    return PoseBook(pose_file.load(sorted(asset("poses").glob("*.toml"))))


def picture(figure: Figure, palette: FigurePalette = DARK_FIGURE, rect: QRectF = RECT) -> QImage:
    image = QImage(int(rect.width()), int(rect.height()), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_figure(painter, rect, figure, palette)
    painter.end()
    return image


def still(book: PoseBook, name: str, *, mirrored: bool = False, volume: float = 0.5) -> Figure:
    return figure_between(book, Stance(name, mirrored), Stance(name, mirrored), 0.0, volume)


def columns_painted(image: QImage) -> list[int]:
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() > 200 for y in range(image.height()))]


def test_every_pose_fits_into_its_frame(qtbot: QtBot, book: PoseBook) -> None:
    """Joints with the flesh around them stay inside, on both sides."""
    for name in book.poses:
        for mirrored in (False, True):
            figure = still(book, name, mirrored=mirrored)
            view = fitted(figure.camera, RECT)
            for joint, place in figure.frames.positions.items():
                x, y = view.point(place)
                room = 0.03 * view.scale
                assert RECT.left() + room < x < RECT.right() - room, (name, joint)
                assert RECT.top() + room < y < RECT.bottom(), (name, joint)


def test_the_whole_mat_is_in_the_frame(qtbot: QtBot, book: PoseBook) -> None:
    wide, long = MAT_HALF
    for name in book.poses:
        view = fitted(still(book, name).camera, RECT)
        for corner in ((wide, 0.0, long), (wide, 0.0, -long), (-wide, 0.0, long), (-wide, 0.0, -long)):
            x, y = view.point(corner)
            assert RECT.left() <= x <= RECT.right(), name
            assert y <= RECT.bottom(), name


def test_the_floor_is_at_one_height_whatever_is_shown(qtbot: QtBot, book: PoseBook) -> None:
    floors = {round(fitted(still(book, name).camera, RECT).point((0.0, 0.0, 0.0))[1], 6) for name in book.poses}
    assert len(floors) == 1


def test_the_frame_stays_while_the_figure_moves(qtbot: QtBot, book: PoseBook) -> None:
    for first, second in (("bridge_floor", "bridge_lifted"), ("deadlift_tall", "deadlift_hinge")):
        ways = [figure_between(book, Stance(first), Stance(second), part, 0.0) for part in (0.0, 0.4, 1.0)]
        assert len({fitted(figure.camera, RECT) for figure in ways}) == 1


def test_nothing_is_painted_behind_the_figure(qtbot: QtBot, book: PoseBook) -> None:
    image = picture(still(book, "standing"))
    assert image.pixelColor(2, 2).alpha() == 0


def test_the_reflected_picture_is_the_picture_in_a_mirror(qtbot: QtBot, book: PoseBook) -> None:
    right = columns_painted(picture(still(book, "deadlift_hinge")))
    left = columns_painted(picture(still(book, "deadlift_hinge", mirrored=True)))
    width = int(RECT.width()) - 1
    assert left[0] == pytest.approx(width - right[-1], abs=1)
    assert left[-1] == pytest.approx(width - right[0], abs=1)


def test_the_rib_cage_rises_with_the_breath(qtbot: QtBot, book: PoseBook) -> None:
    empty, full = (picture(still(book, "bridge_floor", volume=volume)) for volume in (0.0, 1.0))
    assert empty != full

    def highest(image: QImage) -> int:
        view = fitted(still(book, "bridge_floor").camera, RECT)
        x = int(view.point(still(book, "bridge_floor").frames.positions["chest"])[0])
        return next(y for y in range(image.height()) if image.pixelColor(x, y).alpha() > 200)

    assert highest(full) < highest(empty)


def test_working_muscles_are_painted_in_the_accent(qtbot: QtBot, book: PoseBook) -> None:
    accent = DARK_FIGURE.accent.getRgb()

    def accents(name: str) -> int:
        image = picture(still(book, name), rect=QRectF(0.0, 0.0, 480.0, 400.0))
        colours = [image.pixelColor(x, y).getRgb() for x in range(0, 480, 2) for y in range(0, 400, 2)]
        return sum(math.dist(colour, accent) < 25 for colour in colours)  # type: ignore[arg-type]  # four numbers each

    assert accents("bridge_floor") == 0
    assert accents("bridge_lifted") > 20


def test_every_movement_of_the_routine_has_its_arrow(qtbot: QtBot, book: PoseBook) -> None:
    assert set(MOVEMENTS) == set(routine.MOVEMENTS)
    figure = still(book, "lunge_straight")
    for movement in MOVEMENTS:
        image = QImage(240, 200, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        paint_movement(painter, RECT, figure, movement, DARK_FIGURE)
        painter.end()
        assert columns_painted(image), movement


def test_toes_that_stay_on_the_floor_get_no_arrow_to_lift_them(qtbot: QtBot, book: PoseBook) -> None:
    def leftmost(name: str) -> int:
        image = QImage(240, 200, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        paint_movement(painter, RECT, still(book, name), "hinge", DARK_FIGURE)
        painter.end()
        return columns_painted(image)[0]

    for variant in ("", "_toes"):
        tall, hinged = (leftmost(f"deadlift{variant}_{part}") for part in ("tall", "hinge"))
        assert (tall < 100 and hinged < 100) == (variant == ""), "the leg's arrow is behind the body, on the left"


def test_the_view_from_above_shows_how_the_back_foot_turns(qtbot: QtBot, book: PoseBook) -> None:
    turns = {}
    for name in ("lunge_straight", "lunge_out", "lunge_in"):
        figure = still(book, name)
        assert kneeling_side(figure.frames) == "right_"
        turns[name] = turn_of_lower_leg(figure.frames, "right_")
        image = QImage(120, 120, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        paint_from_above(painter, QRectF(0.0, 0.0, 120.0, 120.0), figure, DARK_FIGURE)
        painter.end()
        assert columns_painted(image)
    assert abs(turns["lunge_straight"]) < 1
    assert turns["lunge_out"] < -30, "clockwise"
    assert turns["lunge_in"] > 30, "counter-clockwise"


def test_the_view_from_above_shows_where_the_foot_shall_be_on_the_side_it_is(qtbot: QtBot, book: PoseBook) -> None:
    """Written for the right knee: turned out the foot goes to the left, turned in to the right, as for the person."""
    now, middle = still(book, "lunge_straight"), 60
    shown: dict[str, list[int]] = {}
    for name in ("lunge_out", "lunge_in"):
        images = []
        for goal in (now.frames, still(book, name).frames):
            image = QImage(2 * middle, 2 * middle, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0)
            painter = QPainter(image)
            paint_from_above(painter, QRectF(image.rect()), now, DARK_FIGURE, goal)
            painter.end()
            images.append(image)
        plain, guided = images
        shown[name] = [
            x for x in range(2 * middle) for y in range(middle, 2 * middle) if guided.pixel(x, y) != plain.pixel(x, y)
        ]
    knee = sum(shown["lunge_out"] + shown["lunge_in"]) / len(shown["lunge_out"] + shown["lunge_in"])
    assert sum(shown["lunge_out"]) / len(shown["lunge_out"]) < knee - 8
    assert sum(shown["lunge_in"]) / len(shown["lunge_in"]) > knee + 8


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_a_pose_is_painted_in_every_theme(qtbot: QtBot, book: PoseBook, theme: str) -> None:
    image = paint_pose(
        book, [Stance("bridge_floor"), Stance("bridge_lifted")], QSize(200, 160), fraction=0.5, theme=theme
    )
    _, ground, _ = THEMES[theme]
    assert image.size() == QSize(200, 160)
    assert image.pixelColor(3, 3) == QColor(ground)
    assert len({image.pixel(x, y) for x in range(0, 200, 4) for y in range(0, 160, 4)}) > 8


def test_the_contact_sheet_holds_every_pose_twice(qtbot: QtBot, book: PoseBook, tmp_path: Path) -> None:
    sheet = paint_contact_sheet(book, cell=QSize(60, 60), columns=6)
    assert sheet.height() == -(-len(book.poses) * 2 // 6) * 60
    assert sheet.save(str(tmp_path / "sheet.png"))


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("name", ["bridge_lifted", "lunge_in_deep_2", "deadlift_hinge", "deadlift_wall_hinge"])
def test_the_working_muscles_are_seen(qtbot: QtBot, book: PoseBook, name: str, mirrored: bool) -> None:
    """What the person is to feel glows in the accent colour, from wherever the pose is seen."""
    image = picture(still(book, name, mirrored=mirrored), rect=QRectF(0.0, 0.0, 480.0, 400.0))
    accent = DARK_FIGURE.accent
    glowing = 0
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            colour = image.pixelColor(x, y)
            far = abs(colour.red() - accent.red()) + abs(colour.blue() - accent.blue())
            glowing += far + abs(colour.green() - accent.green()) < 60
    assert glowing > 30


def test_a_hand_on_the_wall_casts_a_shadow_on_it(qtbot: QtBot, book: PoseBook) -> None:
    figure = still(book, "deadlift_wall_hinge")
    image, rect = picture(figure, rect=QRectF(0.0, 0.0, 480.0, 400.0)), QRectF(0.0, 0.0, 480.0, 400.0)
    _, y, z = figure.frames.positions["right_hand"]
    below, beside = (fitted(figure.camera, rect).point((-0.5, y - 0.05, part)) for part in (z + 0.06, z + 0.35))
    dark, plain = (image.pixelColor(round(x), round(down)).lightness() for x, down in (below, beside))
    assert dark < plain - 4
