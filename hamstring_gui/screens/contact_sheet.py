"""Pictures of single poses, and a sheet of all of them on both sides."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from hamstring_gui.body.motion import Figure, PoseBook, figure_between
from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.figure.above import paint_from_above
from hamstring_gui.screens.figure.painting import paint_figure
from hamstring_gui.screens.figure.palette import (
    DARK_CONTRAST_FIGURE,
    DARK_FIGURE,
    LIGHT_CONTRAST_FIGURE,
    LIGHT_FIGURE,
    FigurePalette,
)

# theme -> the figure's colours, what is behind it, the colour of captions
THEMES: Mapping[str, tuple[FigurePalette, str, str]] = MappingProxyType(
    {
        "dark": (DARK_FIGURE, "#0c1519", "#e8f0ee"),
        "light": (LIGHT_FIGURE, "#f4f1ea", "#22323a"),
        "dark_contrast": (DARK_CONTRAST_FIGURE, "#000000", "#ffffff"),
        "light_contrast": (LIGHT_CONTRAST_FIGURE, "#ffffff", "#000000"),
    }
)
CAPTION = 26  # pixels


def paint_pose(
    book: PoseBook, ways: Sequence[Stance], size: QSize, *, fraction: float = 1.0, theme: str = "dark"
) -> QImage:
    """Return the picture of a stance, or of a fraction of the way between two.

    `ways`: one or two stances; `theme`: a key of THEMES. KeyError when a pose or theme is unknown.
    """
    palette, ground, _ = THEMES[theme]
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    figure = figure_between(book, ways[0], ways[-1], fraction, 0.5)
    _paint(painter, QRectF(0.0, 0.0, size.width(), size.height()), figure, palette)
    painter.end()
    return image


def paint_contact_sheet(
    book: PoseBook, *, cell: QSize | None = None, columns: int = 6, theme: str = "dark", volume: float = 0.5
) -> QImage:
    """Return all poses of a book in one picture, each as written and, next to it, reflected."""
    cell = cell or QSize(360, 340)
    palette, ground, ink = THEMES[theme]
    stances = [Stance(name, mirrored) for name in book.poses for mirrored in (False, True)]
    rows = -(-len(stances) // columns)
    image = QImage(cell.width() * columns, cell.height() * rows, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    for index, stance in enumerate(stances):
        corner = QPointF(index % columns * cell.width(), index // columns * cell.height())
        rect = QRectF(corner.x(), corner.y(), cell.width(), cell.height())
        painter.setClipRect(rect)
        figure = figure_between(book, stance, stance, 0.0, volume)
        _paint(painter, rect.adjusted(8, CAPTION, -8, -4), figure, palette)
        painter.setPen(QColor(ink))
        caption = f"{stance.pose}, reflected" if stance.mirrored else stance.pose
        painter.drawText(rect.adjusted(8, 4, -8, 0), Qt.AlignmentFlag.AlignTop, caption)
    painter.end()
    return image


def _paint(painter: QPainter, rect: QRectF, figure: Figure, palette: FigurePalette) -> None:
    paint_figure(painter, rect, figure, palette)
    if shows_from_above(figure.props):
        side = min(rect.width(), rect.height()) * 0.3
        paint_from_above(painter, QRectF(rect.left(), rect.top(), side, side), figure, palette)


def shows_from_above(props: Mapping[str, float]) -> bool:
    """Return whether a figure kneels on one knee, so that the view from above tells something."""
    return (props.get("left_pad", 0.0) > 0.5) != (props.get("right_pad", 0.0) > 0.5)
