"""What lies behind breath and body, as pictures: the board, and the board with how far the phase is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

from .body_picture import BodyPicture
from .paint import Board, paint_board, paint_way
from .view import StageView


class Backdrop:
    """Two pictures of one size: the board changes once a second, the way through the phase a little in every frame."""

    def __init__(self, size: QSize, ratio: float) -> None:
        self._board = QImage(size * ratio, QImage.Format.Format_RGB32)
        self._board.setDevicePixelRatio(ratio)
        self._shown = self._board.copy()
        self._ratio = ratio

    def change_board(self, board: Board, region: QRegion, body: BodyPicture | None) -> None:
        """Paint the board anew where it changes."""
        painter = QPainter(self._board)
        try:
            painter.setClipRegion(region)
            paint_board(painter, board, body, region)
        finally:
            painter.end()
        self._put_way(board.view, board, region, near=False)

    def advance(self, view: StageView, board: Board, place: QRect, *, near: bool) -> None:
        """Paint how far the phase is where that changes; with `near` only close to where it has come to."""
        self._put_way(view, board, QRegion(place), near=near)

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Paint a region of it, pixel by pixel."""
        self._copy(painter, self._shown, region)

    def _put_way(self, view: StageView, board: Board, region: QRegion, *, near: bool) -> None:
        painter = QPainter(self._shown)
        try:
            self._copy(painter, self._board, region)
            painter.setClipRegion(region)
            paint_way(painter, board.layout, view, board.theme, near=near)
        finally:
            painter.end()

    def _copy(self, painter: QPainter, image: QImage, region: QRegion) -> None:
        ratio = self._ratio
        for rect in region:  # type: ignore[attr-defined]  # a QRegion can be iterated, its stub doesn't say so
            if ratio == 1.0:
                painter.drawImage(rect, image, rect)
                continue
            source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
            painter.drawImage(QRectF(rect), image, source)
