"""A picture that is mostly empty, kept as the strips that hold something: less to keep, and less to paint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QBitmap, QImage, QPainter, QRegion

STRIPS = 10
"""Into about so many a picture is cut: more would leave out little more, and each is painted by itself."""
GRAIN = 4
"""Strips begin and end at multiples of so many device-independent pixels: whole pixels at 125 and 150 % as well."""


@dataclass(frozen=True)
class Cropped:
    """Strips of a picture, from top to bottom, each with its place."""

    strips: tuple[tuple[QPoint, QImage], ...]
    bounds: QRect
    """Around all of them, in device-independent pixels."""

    @classmethod
    def of(cls, image: QImage, at: QPoint) -> Cropped:
        """Crop a picture whose upper left corner is `at`."""
        strips = tuple(_strips(image, at))
        bounds = QRect()
        for place, strip in strips:
            bounds = bounds.united(QRect(place, strip.deviceIndependentSize().toSize()))
        return cls(strips, bounds)

    @property
    def bytes(self) -> int:
        """Return how much memory it takes."""
        return sum(strip.sizeInBytes() for _, strip in self.strips)

    def paint(self, painter: QPainter) -> None:
        """Paint it where it belongs."""
        for place, strip in self.strips:
            painter.drawImage(place, strip)


def _strips(image: QImage, at: QPoint) -> Iterator[tuple[QPoint, QImage]]:
    ratio, size = image.devicePixelRatio(), image.deviceIndependentSize().toSize()
    mask = image.createAlphaMask()
    mask.setDevicePixelRatio(1.0)
    high = max(1, size.height() // (STRIPS * GRAIN)) * GRAIN
    for top in range(0, size.height(), high):
        whole = QRect(0, top, size.width(), min(high, size.height() - top))
        ink = QRegion(QBitmap.fromImage(mask.copy(_pixels(whole, ratio)))).boundingRect()
        if ink.isEmpty():
            continue
        left = int(ink.left() / ratio) // GRAIN * GRAIN
        right = min(size.width(), (int(ink.right() / ratio) // GRAIN + 1) * GRAIN)
        place = QRect(left, top, right - left, whole.height())
        strip = image.copy(_pixels(place, ratio))
        strip.setDevicePixelRatio(ratio)
        yield place.topLeft() + at, strip


def _pixels(rect: QRect, ratio: float) -> QRect:
    return QRect(
        round(rect.x() * ratio), round(rect.y() * ratio), round(rect.width() * ratio), round(rect.height() * ratio)
    )
