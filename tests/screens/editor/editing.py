"""What tests do in the routine editor: go to a place, find a field, type into it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hamstring_gui.practice.editing import Place
from hamstring_gui.screens.editor.fields import Field, LineField
from hamstring_gui.screens.editor.routine_editor import RoutineEditor

LIFT: Place = ("exercises", 0, "positions", 0, "repeat", 0)
DEADLIFT: Place = ("exercises", 2)


def go(editor: RoutineEditor, place: Place) -> None:
    editor._show_all(place)


def field(editor: RoutineEditor, place: Place, sort: type[Field]) -> Field:
    return next(e.field for e in editor.form.entries if e.place == place and isinstance(e.field, sort))


def type_into(editor: RoutineEditor, place: Place, text: str) -> LineField:
    found = field(editor, place, LineField)
    assert isinstance(found, LineField)
    found.line.setFocus()
    found.line.selectAll()
    if text:
        QTest.keyClicks(found.line, text)
    else:
        QTest.keyClick(found.line, Qt.Key.Key_Delete)
    editor.catch_up()
    return found


def current_text(editor: RoutineEditor) -> str:
    item = editor.outline.tree.currentItem()
    return item.text(0) if item is not None else ""
