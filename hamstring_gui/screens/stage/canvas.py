"""The painted part of the stage: keeps what stays as a picture and repaints only what changes."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from hamstring_gui.body.motion import PoseBook
from hamstring_gui.screens.accessible import Accessible
from hamstring_gui.screens.theme import Theme

from . import breath_shape
from .backdrop import Backdrop
from .body_picture import BodyPicture
from .layout import Layout, laid_out
from .paint import Board, board, buttons
from .scene import Scene
from .seen import Seen
from .view import Face, StageView, in_grains, in_steps
from .words import ENGLISH, StageWords

GRAIN = 0.4
"""How far the breath's edge moves, in the screen's pixels, before it is painted anew: less can't be seen."""


class Canvas(QWidget, Accessible):
    """A widget that shows a StageView."""

    def __init__(
        self, theme: Theme, book: PoseBook | None = None, words: StageWords = ENGLISH, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._theme, self._book, self._words = theme, book, words
        self._scale = 1.0
        self._view: StageView | None = None
        self._seen: Seen | None = None
        self._body: BodyPicture | None = None
        self._clear()

    def _clear(self) -> None:
        self._layout = laid_out(QSizeF(self.size()), self._scale)
        self._board: Board | None = None
        self._asked: tuple[QRect, ...] = ()
        self._words_key: tuple[object, ...] = ()
        self._backdrop: Backdrop | None = None
        ratio = self.devicePixelRatioF()
        self._grains = max(1, round((self._layout.radius(1.0) - self._layout.radius(0.0)) * ratio / GRAIN))
        if self._body is not None:
            self._body.let_go()
        self._body = BodyPicture(self._book, self._theme, ratio) if self._book else None
        self._scene = Scene(self._layout, self._theme, self._body, ratio)

    @property
    def places(self) -> Layout:
        """Return where everything stands."""
        return self._layout

    def show_view(self, view: StageView) -> None:
        """Show a view; what is the same as before isn't painted again."""
        shown = in_steps(view) if view.reduced_motion else in_grains(view, self._grains)
        self._view = shown
        if self._backdrop is None:
            self._show_words(shown)
        # What moves comes first, at its time: setting and painting words would make that frame late.
        self._update_scene(shown)
        self._show_words(shown)

    def _show_words(self, view: StageView) -> None:
        key = words_key(view)
        if key != self._words_key:
            self._words_key = key
            self._update_board(board(self._layout, view, self._theme, self._words, self._board))

    def _update_board(self, new: Board) -> None:
        region = changed(self._board, new)
        if self._backdrop is None:
            self._backdrop = Backdrop(self.size(), self.devicePixelRatioF())
            region = QRegion(self.rect())
        if not region.isEmpty():
            self._board = new
            self._backdrop.change_board(new, region, self._body)
            self.update(region)

    def _update_scene(self, view: StageView) -> None:
        new = Seen.of(view, self._scene.position(view), self._body, self._layout)
        if new == self._seen:
            return
        old, self._seen = self._seen, new
        moved = new.changed_from(old, self._layout)
        way = new.way_from(old, self._layout)
        if not way.isEmpty() and self._backdrop is not None and self._board is not None:
            self._backdrop.advance(view, self._board, way, near=new.follows(old, self._layout))
        self.repaint(
            moved.united(way)
        )  # one rectangle: outlines cost more than what is filled, and are painted in each

    def prepare(self) -> None:
        """Use a quiet moment to paint bodies that will be needed soon."""
        if self._body is not None and self._view is not None and not self._view.phase.kind.is_breath:
            self._body.prepare(self._view.plan, self._view.phase.index, self._layout.figure)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._start_anew()

    def set_scale(self, scale: float) -> None:
        """Make all words larger or smaller (see `reading.type_scale`)."""
        if scale != self._scale:
            self._scale = scale
            self._start_anew()

    def _start_anew(self) -> None:
        self._clear()
        self.update()
        if self._view is not None:
            self.show_view(self._view)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is to be seen."""
        painter = QPainter(self)
        if self._backdrop is None or self._view is None or self._seen is None:
            painter.fillRect(event.rect(), self._theme.ground)
            painter.end()
            return
        asked = QRegion()
        for rect in self._asked:
            asked += rect
        for part in self._asked if asked == event.region() else list(event.region()):  # type: ignore[call-overload]  # it can be iterated, its stub doesn't say so
            self._paint_part(painter, part, self._backdrop, self._view, self._seen)
        painter.end()

    def _paint_part(self, painter: QPainter, part: QRect, backdrop: Backdrop, view: StageView, seen: Seen) -> None:
        painter.setClipRect(part)
        backdrop.paint(painter, QRegion(part) - QRegion(breath_shape.covered(self._layout, view)))
        if QRectF(part).intersects(self._layout.scene):
            self._scene.paint(painter, view, seen.position, QRectF(part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every part where it belongs at the new size."""
        super().resizeEvent(event)
        self._start_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the pictures, tens of megabytes: a stage that is left may stay in memory for long."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._clear()


def words_key(view: StageView) -> tuple[object, ...]:
    """Return what all words of a view depend on; it is the same for most frames of a second."""
    moment = view.moment
    return (
        (id(view.plan), view.notice, view.answer, view.summary),
        (view.face, view.asking, view.captions, view.reduced_motion),
        (moment.phase.index, moment.step_index, view.seconds_left, ceil(moment.left_in_session)),
        view.following is None,
    )


def changed(old: Board | None, new: Board) -> QRegion:
    """Return where two boards differ; all of it when more than words did."""
    everything = QRegion(QRect(0, 0, *new.layout.size.toSize().toTuple()))
    if old is None or old.layout is not new.layout or _frame(old) != _frame(new):
        return everything
    region = QRegion()
    before = {item.slot: item for item in old.letterings}
    after = {item.slot: item for item in new.letterings}
    for slot in before.keys() | after.keys():
        if before.get(slot) != after.get(slot):
            for item in (before.get(slot), after.get(slot)):
                if item is not None:
                    region += item.reach.toAlignedRect().adjusted(-2, -2, 2, 2)
    layout = new.layout
    other: list[QRectF] = []
    if old.lines.left != new.lines.left or old.view.plan is not new.view.plan:
        region += layout.bar.toAlignedRect()  # and no more: just below stands the exercise, which stays
    named, renamed = ((item.view.phase.title, item.names_below, item.view.plan) for item in (old, new))
    if named[:2] != renamed[:2] or named[2] is not renamed[2]:
        other.append(layout.title.rect)
    if old.view.following is not new.view.following:
        other.append(layout.small_figure)
    if (old.view.face is Face.PAUSED) != (new.view.face is Face.PAUSED):
        other.append(layout.emblem)
    if old.lines.button != new.lines.button:
        other.extend(buttons(layout))
    for rect in other:
        region += rect.toAlignedRect().adjusted(-2, -2, 2, 2)
    return region


def _frame(board: Board) -> tuple[object, ...]:
    """Return what, when it changes, changes the board beyond its words."""
    return (board.view.face is Face.FINISHED, board.view.phase.side, board.view.summary)
