"""A short list in the person panel: papers, contacts, languages or consents; one can be added."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.gui import theme
from kpt_desktop.gui.marks import paint_mark
from kpt_desktop.gui.plain_text import plain_tip
from kpt_desktop.gui.widgets.link_button import LinkButton
from kpt_desktop.services.record_lines import Line

_SIGN = 14


class RecordLines(QWidget):
    """Lines that open by Enter or a click, go by Delete, and move by Alt+Up and Alt+Down.

    Signals:
        add_requested(): another one is wanted.
        edit_requested(UUID), delete_requested(UUID): of the record.
        move_requested(UUID, int): a place up (-1) or down (1).
    """

    add_requested = Signal()
    edit_requested = Signal(object)
    delete_requested = Signal(object)
    move_requested = Signal(object, int)

    def __init__(self, name: str, parent: QWidget, *, movable: bool = False) -> None:
        """Make an empty list.

        Args:
            name: of the widget; its add button is ``<name>_add``.
            parent: the page.
            movable: whether the order means something.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._movable = movable
        self._shown: tuple[Line, ...] | None = None
        self._lines: list[_Line] = []
        self.stops: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.SMALL)
        self._column.setSpacing(0)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(theme.SMALL)
        self.add_button = self.foot_button(f"{name}_add")
        self.add_button.clicked.connect(self.add_requested)
        self._foot.addStretch()
        self._column.addLayout(self._foot)

    def foot_button(self, name: str) -> QToolButton:
        """Return another button under the lines."""
        button = LinkButton(self)
        button.setObjectName(name)
        self._foot.insertWidget(max(self._foot.count() - 1, 0), button)
        self.stops.append(button)
        return button

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; nothing is made anew where nothing changed."""
        if tuple(lines) == self._shown:
            return
        focused = next((one.line.id for one in self._lines if one.hasFocus()), None)
        self._shown = tuple(lines)
        while len(self._lines) > len(lines):
            gone = self._lines.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for one, line in zip(self._lines, lines, strict=False):
            one.put(line)
        for line in lines[len(self._lines) :]:
            self._append(line)
        if focused is not None:
            self._follow(focused)

    def in_order(self) -> list[QWidget]:
        """Return what the keyboard comes to, from top to bottom."""
        return [*self._lines, *self.stops]

    def lines(self) -> list[Line]:
        """Return what is shown."""
        return list(self._shown or ())

    def line_widgets(self) -> list[QAbstractButton]:
        """Return the lines' widgets from top to bottom."""
        return list(self._lines)

    def _follow(self, focused: UUID) -> None:
        """Leave the keyboard at the same record; at the next one where it is gone."""
        same = next((one for one in self._lines if one.line.id == focused), None)
        if same is not None:
            same.setFocus()
        elif not any(one.hasFocus() for one in self._lines):
            (self._lines[-1] if self._lines else self.add_button).setFocus()

    def _append(self, line: Line) -> None:
        """Put a line under the others; Tab comes to it before the buttons below."""
        one = _Line(line, self)
        one.clicked.connect(partial(self._on_clicked, one))
        one.key_pressed.connect(partial(self._on_key, one))
        one.menu_requested.connect(partial(self._on_menu, one))
        QWidget.setTabOrder(self.add_button.previousInFocusChain() or self, one)
        self._column.insertWidget(len(self._lines), one)
        self._lines.append(one)
        one.show()

    def _on_clicked(self, one: "_Line", *_checked: object) -> None:
        self.edit_requested.emit(one.line.id)

    def _on_key(self, one: "_Line", key: int) -> None:
        record_id = one.line.id
        if key == Qt.Key.Key_Delete:
            self.delete_requested.emit(record_id)
        elif self._movable:
            self.move_requested.emit(record_id, -1 if key == Qt.Key.Key_Up else 1)

    def _on_menu(self, one: "_Line", place: QPoint) -> None:
        record_id = one.line.id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("record_menu")
        menu.addAction(self.tr("&Edit…"), partial(self.edit_requested.emit, record_id))
        if self._movable:
            menu.addAction(self.tr("Move &up"), partial(self.move_requested.emit, record_id, -1))
            menu.addAction(self.tr("Move do&wn"), partial(self.move_requested.emit, record_id, 1))
        menu.addAction(self.tr("&Delete"), partial(self.delete_requested.emit, record_id))
        menu.popup(place)


class _Line(QAbstractButton):
    """One record: a mark perhaps, a title, and a fainter line about it.

    Signals:
        key_pressed(int): Delete, or Up or Down with Alt.
        menu_requested(QPoint): at this place of the screen.
    """

    key_pressed = Signal(int)
    menu_requested = Signal(QPoint)

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_record")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.put(line)

    def put(self, line: Line) -> None:
        """Show another line; a screen reader hears both its parts."""
        self.line = line
        self.setAccessibleName(", ".join(filter(None, (line.title, line.about))))
        self.setToolTip(plain_tip("\n".join(filter(None, (line.title, line.about)))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of one line of text, or of two."""
        rows = 2 if self.line.about else 1
        height = rows * self.fontMetrics().lineSpacing() + theme.SMALL
        return QSize(10 * self.fontMetrics().averageCharWidth(), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, Alt with an arrow moves."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Delete or (
            is_alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        ):
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the record."""
        self.menu_requested.emit(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark, title and what is about it, shortened where they must."""
        painter, palette, metrics = QPainter(self), self.palette(), self.fontMetrics()
        area = self.rect().adjusted(theme.TIGHT, theme.TIGHT, -theme.TIGHT, -theme.TIGHT)
        if self.underMouse() or self.hasFocus():
            accent = palette.color(QPalette.ColorRole.Highlight)
            ground = palette.color(QPalette.ColorRole.Window)
            painter.fillRect(
                self.rect(), theme.tint(accent, ground, 0.14 if self.hasFocus() else 0.08)
            )
        if self.line.severity is not None:
            sign = area.adjusted(area.width() - _SIGN, 1, 0, 0)
            sign.setSize(QSize(_SIGN, _SIGN))
            paint_mark(painter, sign.toRectF(), self.line.severity.value, palette)
            area = area.adjusted(0, 0, -_SIGN - theme.TIGHT, 0)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(faint if self.line.past else palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(
            area,
            Qt.AlignmentFlag.AlignTop,
            metrics.elidedText(self.line.title, elide, area.width()),
        )
        below = area.adjusted(0, metrics.lineSpacing(), 0, 0)
        painter.setPen(faint)
        painter.drawText(
            below,
            Qt.AlignmentFlag.AlignTop,
            metrics.elidedText(self.line.about, elide, area.width()),
        )
