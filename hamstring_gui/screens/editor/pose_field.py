"""Picking poses from pictures: a field that shows what is chosen, and the gallery it is chosen from."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QWidget

from hamstring_gui.practice.plan import Stance
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.controls.words import Words
from hamstring_gui.screens.editor.fields import Field
from hamstring_gui.screens.handed_down import THEME, unit_of
from hamstring_gui.screens.pose_picture import Gallery, PosePicture
from hamstring_gui.screens.pose_words import pose_words
from hamstring_gui.screens.spacing import Column, Row, clear, fit, scale
from hamstring_gui.screens.style import theme_of

ACROSS = 4
MOST = 20
"""So many poses a file may give a phase, one for each repetition."""
_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PoseTile(QFrame):
    """A picture of a pose that can be pressed, by mouse or by key."""

    pressed = Signal(str)

    def __init__(self, gallery: Gallery, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setProperty("look", "tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(pose_words(name))
        column = Column(self, 2, (6, 6, 6, 6))
        column.addWidget(PosePicture(gallery, Stance(name), pose_words(name), lines=4.5))
        caption = Words(pose_words(name), "small")
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(caption)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be pressed."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Space or Enter."""
        if event.key() in _PRESS:
            self.pressed.emit(self.name)
        else:
            super().keyPressEvent(event)


class PoseChooser(QDialog):
    """All poses as pictures; `chosen` tells the one pressed."""

    chosen = Signal(str)

    def __init__(self, gallery: Gallery, poses: Collection[str], current: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a pose"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "window")
        self.setProperty(THEME, theme_of(parent))
        outer = Column(self, 10, (16, 16, 16, 16))
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        inner = QWidget()
        inner.setProperty("look", "page")
        grid = QGridLayout(inner)
        for place, name in enumerate(poses):
            tile = PoseTile(gallery, name)
            tile.setProperty("current", name == current)
            tile.pressed.connect(self._choose)
            grid.addWidget(tile, place // ACROSS, place % ACROSS)
        area.setWidget(inner)
        outer.addWidget(area, 1)
        outer.addWidget(Button(self.tr("Cancel"), self.reject, "quiet"), 0, Qt.AlignmentFlag.AlignRight)
        self.resize(parent.window().size() * 0.85)
        scale(self, unit_of(parent))

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)
        self.accept()


class PosesField(Field):
    """One pose, or one for each repetition; `changed` tells their names as a tuple.

    With `otherwise`, the pose that is shown where none is chosen, there may be none; there are never more than `most`.
    """

    def __init__(
        self,
        label: str,
        gallery: Gallery,
        poses: Collection[str],
        hint: str = "",
        *,
        several: bool = False,
        otherwise: str = "",
        most: int = MOST,
    ) -> None:
        super().__init__(label, hint)
        self._most = most
        self._gallery, self._poses, self._several, self._otherwise = gallery, poses, several, otherwise
        self._names: tuple[str, ...] | None = None
        holder = QWidget()
        self._row = Row(holder, 8)
        self.hold(holder)

    def show_value(self, value: object) -> None:
        """Show the names of poses as pictures."""
        assert isinstance(value, tuple)
        if value == self._names:
            return
        self._names = value
        clear(self._row)
        for place, name in enumerate(value):
            tile = PoseTile(self._gallery, name)
            tile.setMaximumWidth(170)
            tile.setAccessibleName(self.tr("{label}: {pose}").format(label=self.label, pose=pose_words(name)))
            tile.pressed.connect(lambda _name, place=place: self.ask(place))
            self._row.addWidget(tile)
        if self._several:
            buttons = Column(None, 4)
            more = Button("+", lambda: self._tell((*value, value[-1] if value else self._otherwise)), "quiet")
            more.setAccessibleName(self.tr("Another pose for the next repetition"))
            more.setEnabled(len(value) < self._most)
            buttons.addWidget(more)
            if len(value) > (0 if self._otherwise else 1):
                less = Button("−", lambda: self._tell(value[:-1]), "quiet")
                less.setAccessibleName(self.tr("One pose less"))
                buttons.addWidget(less)
            self._row.addLayout(buttons)
        self._row.addStretch(1)
        fit(self)

    def ask(self, place: int) -> PoseChooser:
        """Open the gallery of poses for the one at a place."""
        names = self._names or ()
        chooser = PoseChooser(self._gallery, self._poses, names[place], self)
        chooser.chosen.connect(lambda name: self._tell((*names[:place], name, *names[place + 1 :])))
        chooser.open()
        return chooser

    def _tell(self, names: tuple[str, ...]) -> None:
        self.changed.emit(names)
        self.show_value(names)
