"""The page of routines: the library, and in its place the editor while a routine is edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hamstring_gui.practice.routine import Routine
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.routines.library import RoutineLibrary
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.spacing import fit


class RoutinesPage(QStackedWidget):
    """Holds library and editor; its signals are for the window."""

    practise_wanted = Signal(str)
    deleted = Signal(str, str)
    notice_wanted = Signal(str)
    changed = Signal(str)
    """The name of a routine that was saved anew."""

    def __init__(
        self, services: Services, gallery: Gallery, clock: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._gallery, self._clock = services, gallery, clock
        self.library = RoutineLibrary(services, gallery)
        self.library.practise_wanted.connect(self.practise_wanted)
        self.library.deleted.connect(self.deleted)
        self.library.notice_wanted.connect(self.notice_wanted)
        self.library.edit_wanted.connect(self.edit)
        self.addWidget(self.library)
        self.setFocusProxy(self.library)

    def refresh(self) -> None:
        """Show the library as it is now; an editor that is open stays as it is."""
        self.library.refresh()

    def edit(self, routine: Routine) -> None:
        """Open the editor on a routine."""
        from hamstring_gui.screens.editor.routine_editor import RoutineEditor  # noqa: PLC0415 (imported when needed)

        editor = RoutineEditor(routine, self._services, self._gallery.of(routine), self._clock)
        editor.saved.connect(self.changed)
        editor.notice_wanted.connect(self.notice_wanted)
        editor.closed.connect(lambda: self._close(editor, routine.name))
        self.addWidget(editor)
        self.setCurrentWidget(editor)
        fit(editor)
        editor.setFocus()

    def _close(self, editor: QWidget, name: str) -> None:
        self.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self.library.refresh()
        self.setCurrentWidget(self.library)
        self.library.go_to(name)
