"""Typing and clicking as a person does; ``keyClicks`` cannot type Cyrillic or Czech letters."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.services.visits import load_visit
from tests.helpers.factories import all_records


def type_text(widget, text):
    """Send each letter as a key press and release with that text."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(widget, event)


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
