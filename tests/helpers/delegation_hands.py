"""Dragging people and typing legs as a person does."""

from types import SimpleNamespace

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from kpt_desktop.gui.current_visit import CurrentVisit
from kpt_desktop.gui.models.people_lines import MIME
from tests.gui.helpers import store_visit


def following(context, records):
    """Put a visit into the store and keep its records fresh, as the window does."""
    stored = store_visit(context, records)
    current = CurrentVisit(context, context.events)
    current.records = stored
    current._wanted = stored.visit.id
    return SimpleNamespace(current=current, records=stored)


def people_of(view):
    """The names shown in a list of people, without headings."""
    return [line.words for line in view.lines.lines if line.id is not None]


def choose(view, *names):
    """Choose people of a list by their names, with the keyboard on it."""
    ids = [line.id for line in view.lines.lines if line.words in names]
    assert len(ids) == len(names)
    assert view.choose(ids)
    return tuple(ids)


def place_of(view, words):
    """The middle of a line in its view."""
    row = next(n for n, line in enumerate(view.lines.lines) if line.words == words)
    return view.visualRect(view.lines.index(row, 0)).center()


def drag(source, target, where=None):
    """Drag what is chosen in one list onto another, as Qt tells its viewport."""
    data = source.lines.mimeData(source.selectionModel().selectedIndexes())
    drop(target, data, where or QPoint(5, target.viewport().height() - 5))


def drop(target, data, where):
    """Let data go on a list; return whether the list took it."""
    return drop_on(target.viewport(), data, where)


def drop_on(widget, data, where):
    """Let data go on a widget; return whether it took them."""
    hands = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(where, *hands, none))
    QApplication.sendEvent(widget, QDragMoveEvent(where, *hands, none))
    event = QDropEvent(QPointF(where), *hands, none)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def dragged(text):
    """Data as another list, or something foreign, would drag them."""
    data = QMimeData()
    data.setData(MIME, text.encode())
    return data
