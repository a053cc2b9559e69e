"""Typing and clicking as a person does; ``keyClicks`` cannot type Cyrillic or Czech letters."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.services.visits import load_visit
from tests.helpers.factories import all_records


def type_text(widget, text):
    """Send each letter as a key press and release with that text."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(widget, event)


def type_cell(qtbot, table, row, column, text):
    """Type into a cell in place of what it says, and wait until Enter has closed its editor."""

    def editors():
        fields = table.viewport().findChildren(QLineEdit)
        return [field for field in fields if field.isVisible()]

    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: bool(editors()))
    (editor,) = editors()
    editor.selectAll()
    type_text(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not editors())


def store_visit(context, records):
    """Put a visit into the test's store and return it as the store has it."""
    inserts = tuple(Insert(record) for record in all_records(records))
    context.desk.apply(Change(Label("visit_created", {"title": "x"}), inserts))
    return load_visit(context.store, records.visit.id)


def drop_file(widget, path):
    """Drag a file onto a widget and let it go there."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where = (QPoint(10, 10), Qt.DropAction.CopyAction, data)
    hands = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, QDragEnterEvent(*where, *hands))
    QApplication.sendEvent(widget, QDropEvent(*where, *hands))
