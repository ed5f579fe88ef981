"""How one session looks in the list: its mark, its day, how it ended, how long it took."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hamstring_gui.practice.record import SessionRecord
from hamstring_gui.screens.direction import placed
from hamstring_gui.screens.log.model import RECORD
from hamstring_gui.screens.session_mark import mark_colour, paint_mark
from hamstring_gui.screens.session_words import minutes, outcome, short_day, time_words
from hamstring_gui.screens.style import theme_of


class LogRow(QStyledItemDelegate):
    """Paints a session in two lines beside its mark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the height of two lines with room around them."""
        high = self._view().fontMetrics().height()
        return QSize(high * 12, round(high * 3.1))

    def _view(self) -> QWidget:
        view = self.parent()
        assert isinstance(view, QWidget)
        return view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        record = index.data(RECORD)
        view = self._view()
        theme, high = theme_of(view), view.fontMetrics().height()
        state = option.state
        rect = QRectF(option.rect).adjusted(2, 2, -4, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if selected or focused or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme.accent if focused else theme.card_border, 2 if focused else 1))
            painter.setBrush(theme.card if selected else theme.field)
            painter.drawRoundedRect(rect, 10, 10)
        mark = outcome(record).mark
        square = QRectF(rect.left() + high * 0.6, rect.center().y() - high * 0.65, high * 1.3, high * 1.3)
        paint_mark(painter, placed(square, view, rect), mark, mark_colour(theme, mark), theme.ground)
        words = rect.adjusted(high * 2.5, high * 0.25, -high * 0.6, -high * 0.25)
        self._paint_words(painter, placed(words, view, rect), record)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, record: SessionRecord) -> None:
        view, locale = self._view(), QLocale()
        theme = theme_of(view)
        strong, small = QFont(view.font()), QFont(view.font())
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(small.pointSizeF() * 0.88)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        top = QRectF(rect.left(), rect.top(), rect.width(), rect.height() / 2)
        below = top.translated(0, top.height())
        painter.setPen(theme.text)
        painter.setFont(strong)
        painter.drawText(top, left | Qt.AlignmentFlag.AlignVCenter, short_day(record.day, locale))
        painter.drawText(top, right | Qt.AlignmentFlag.AlignVCenter, minutes(record.active_seconds))
        painter.setFont(small)
        painter.setPen(theme.muted)
        painter.drawText(below, left | Qt.AlignmentFlag.AlignVCenter, outcome(record).word)
        painter.drawText(below, right | Qt.AlignmentFlag.AlignVCenter, time_words(record.started, locale))
