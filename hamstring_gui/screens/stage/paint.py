"""The whole stage painted: first what stays for a while, then what moves with the breath."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QLinearGradient, QPainter, QPen, QRegion

from hamstring_gui.body.motion import PoseBook
from hamstring_gui.screens.theme import Theme, mixed

from . import breath_shape
from .body_picture import BodyPicture
from .button_face import paint_key_hint, paint_pain, paint_pill, paint_words
from .layout import Layout, laid_out
from .lettering import Lettering
from .scene import Scene
from .session_bar import bar_title, paint_session_bar
from .side_mark import paint_edge_mark, paint_side_glyph
from .typeset import typeset
from .view import Face, StageView, in_steps
from .words import ENGLISH, Lines, StageWords, lines_of

SKY_GLOW = 0.22
"""How much of the breath's still colour lies in the sky just above the horizon."""
MUTED = ("count_of", "following", "left", "made", "tag", "title", "week")


@dataclass(frozen=True)
class Board:
    """What stays while a breath goes on: everything it is painted from, to tell whether it must be painted anew."""

    layout: Layout
    theme: Theme
    view: StageView
    lines: Lines
    letterings: tuple[Lettering, ...]

    @property
    def names_below(self) -> bool:
        """Return whether the exercise is named below the bar: where it isn't above, and nothing else stands there."""
        return self.view.summary is None and not self.lines.title and not self.lines.notice


def board(
    layout: Layout, view: StageView, theme: Theme, words: StageWords = ENGLISH, old: Board | None = None
) -> Board:
    """Return what stays of a view; words that are those of `old` are not set again."""
    lines = lines_of(view, words)
    kept = old if old is not None and old.layout is layout else None
    letterings = typeset(layout, lines, kept.lines if kept else None, kept.letterings if kept else ())
    return Board(layout, theme, view, lines, letterings)


def paint_board(
    painter: QPainter, board: Board, body: BodyPicture | None = None, region: QRegion | None = None
) -> None:
    """Paint what stays: sky, ground, marks, side, words, session bar; only what reaches into a region if given."""
    layout, theme, view = board.layout, board.theme, board.view
    wanted = region if region is not None else QRegion(QRectF(QPointF(), layout.size).toAlignedRect())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_sky(painter, layout, theme)
    if wanted.intersects(layout.scene.toAlignedRect()):
        breath_shape.paint_track(painter, layout, theme)
        breath_shape.paint_marks(painter, layout, theme)
    side = view.phase.side
    if side is not None and view.face is not Face.FINISHED:
        paint_edge_mark(painter, layout, side, theme)
        paint_side_glyph(painter, layout.side_glyph, side, theme)
    for lettering in board.letterings:
        # Large letters are outlines that cost as much where they are clipped away.
        if wanted.intersects(lettering.reach.toAlignedRect()):
            paint_words(painter, lettering, theme.muted if lettering.slot.split("-")[0] in MUTED else theme.text)
    if board.lines.pain and wanted.intersects(layout.pain.toAlignedRect()):
        paint_pain(painter, layout, board.lines.pain, board.lines.pain_key, theme)
    if view.summary is None and wanted.intersects(layout.bar.toAlignedRect()):
        paint_session_bar(painter, layout, view.plan, view.moment.elapsed, theme)
    if board.names_below and wanted.intersects(layout.title.rect.toAlignedRect()):
        paint_words(painter, bar_title(layout, view.plan, view.phase), theme.muted)
    if view.face is Face.PAUSED:
        _paint_pause_sign(painter, layout, theme)
    if board.lines.button and any(wanted.intersects(rect.toAlignedRect()) for rect in buttons(layout)):
        _paint_button(painter, board)
    if wanted.intersects(layout.small_figure.toAlignedRect()):
        _paint_following(painter, board, body)


def buttons(layout: Layout) -> tuple[QRectF, ...]:
    """Return all places where the picture may show something to press, or the key for it."""
    return (layout.button, layout.key_hint, layout.close, *layout.scores)


def _paint_following(painter: QPainter, board: Board, body: BodyPicture | None) -> None:
    following = board.view.following
    if body is not None and following is not None and (position := body.standing(following.pose_to)) is not None:
        body.paint(painter, board.layout.small_figure, position)


def _paint_sky(painter: QPainter, layout: Layout, theme: Theme) -> None:
    size, horizon = layout.size, layout.centre.y()
    glow = QLinearGradient(0.0, 0.0, 0.0, horizon)
    glow.setColorAt(0.35, theme.sky)
    glow.setColorAt(1.0, mixed(theme.sky, theme.breath_still, SKY_GLOW))
    painter.fillRect(QRectF(0.0, 0.0, size.width(), horizon), glow)
    painter.fillRect(QRectF(0.0, horizon, size.width(), size.height() - horizon), theme.ground)
    painter.setPen(QPen(theme.horizon, max(1.5, layout.unit * 0.003)))
    painter.drawLine(QPointF(0.0, horizon), QPointF(size.width(), horizon))


def _paint_button(painter: QPainter, board: Board) -> None:
    layout, theme, lines = board.layout, board.theme, board.lines
    capitals = layout.slots["tag"].least
    if board.view.summary is not None:
        capitals = layout.slots["tight"].least
        paint_pill(painter, layout.close, lines.button, theme.accent, theme.on_accent, capitals=capitals)
        _paint_scores(painter, layout, board.view.summary.tight_after, theme)
        return
    paint_pill(painter, layout.button, lines.button, theme.accent, theme.on_accent, capitals=capitals)
    paint_key_hint(painter, layout.key_hint, lines.button_key, theme, capitals)


def _paint_pause_sign(painter: QPainter, layout: Layout, theme: Theme) -> None:
    rect, wide = layout.emblem, layout.emblem.width() * 0.28
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    for left in (rect.left() + wide * 0.2, rect.left() + wide * 1.9):
        painter.drawRoundedRect(QRectF(left, rect.top(), wide, rect.height()), wide * 0.2, wide * 0.2)


def _paint_scores(painter: QPainter, layout: Layout, chosen: int | None, theme: Theme) -> None:
    for score, rect in enumerate(layout.scores):
        fill, ink = (theme.accent, theme.on_accent) if score == chosen else (theme.card, theme.text)
        capitals = layout.slots["tight"].least * 0.8
        paint_pill(painter, rect, str(score), fill, ink, capitals=capitals, edge=theme.card_border)


def paint_way(painter: QPainter, layout: Layout, view: StageView, theme: Theme, *, near: bool = False) -> None:
    """Paint where the phase ends and how far it is; with `near` only close to where it has come to."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not near:
        breath_shape.paint_target(painter, layout, view, theme)
    breath_shape.paint_progress(painter, layout, view, theme, near=near)
    breath_shape.paint_steps(painter, layout, view, theme)


def paint_scene(painter: QPainter, layout: Layout, view: StageView, theme: Theme, body: BodyPicture | None) -> None:
    """Paint what moves, once: the breath and its direction, and the body before it."""
    scene = Scene(layout, theme, body)
    scene.paint(painter, view, scene.position(view))


def paint_stage(
    painter: QPainter,
    size: QSizeF,
    view: StageView,
    theme: Theme,
    body: BodyPicture | None = None,
    *,
    scale: float = 1.0,
    words: StageWords = ENGLISH,
) -> None:
    """Paint the whole stage at once; `scale` is that of all words."""
    shown = in_steps(view) if view.reduced_motion else view
    layout = laid_out(size, scale)
    paint_board(painter, board(layout, shown, theme, words), body)
    paint_way(painter, layout, shown, theme)
    paint_scene(painter, layout, shown, theme, body)


def paint_stage_image(
    view: StageView,
    size: QSize,
    theme: Theme,
    book: PoseBook | None = None,
    *,
    ratio: float = 1.0,
    scale: float = 1.0,
    words: StageWords = ENGLISH,
) -> QImage:
    """Return the stage as a picture of that many device-independent pixels, `ratio` of the file's to each."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    body = BodyPicture(book, theme, ratio) if book else None
    painter = QPainter(image)
    try:
        paint_stage(painter, QSizeF(size), view, theme, body, scale=scale, words=words)
    finally:
        painter.end()  # an image that dies while it is painted on takes the process with it
    return image
