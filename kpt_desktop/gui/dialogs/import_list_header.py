"""The table head of an import: over each column of the file, what it is taken for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from kpt_desktop.gui import theme

LEAST_WIDTH = 72


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """A column of the file and the neighbouring sections of the table that it fills.

    Attributes:
        index: of the column in the file's table.
        source: its heading there.
        target: what it is taken for; None is kept as a note.
        first, last: sections, both included.
    """

    index: int
    source: str
    target: str | None
    first: int
    last: int


class MappingHeader(QHeaderView):
    """Shows the file's own headings and, under each, a choice of our field.

    Signals:
        mapped(int, object): the column of that index is to be taken for a field; None: for a note.
    """

    mapped = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.setMinimumSectionSize(LEAST_WIDTH)
        self._choices = QStandardItemModel(self)
        self._groups: tuple[ColumnGroup, ...] = ()
        self._heads: list[_ColumnHead] = []
        self._list_width = 0
        self.sectionResized.connect(self._place)
        self.geometriesChanged.connect(self._place)

    def show_choices(self, choices: Mapping[str | None, str]) -> None:
        """Say what a column can be taken for, target and words, in the order to show."""
        self._choices.clear()
        for target, words in choices.items():
            item = QStandardItem(words)
            item.setData(target, Qt.ItemDataRole.UserRole)
            self._choices.appendRow(item)
        widest = max(self.fontMetrics().horizontalAdvance(words) for words in choices.values())
        self._list_width = widest + 2 * theme.HUGE

    def show_groups(self, groups: Sequence[ColumnGroup]) -> None:
        """Show other columns; a choice that stays the same keeps its widget and its focus."""
        groups = tuple(groups)
        if groups == self._groups:
            return
        self._groups = groups
        while len(self._heads) > len(groups):
            self._heads.pop().deleteLater()
        while len(self._heads) < len(groups):
            self._heads.append(self._new_head())
        for head, group in zip(self._heads, groups, strict=True):
            head.show_group(group)
        self.updateGeometries()
        self.geometriesChanged.emit()
        self._place()

    def choices_of(self, index: int) -> QComboBox | None:
        """Return the choice over a column of the file."""
        found = (head.box for head in self._heads if head.group and head.group.index == index)
        return next(found, None)

    def wanted_width(self, section: int) -> int:
        """Return the width that shows a section's choice, shared among those under one heading."""
        for head in self._heads:
            if head.group and head.group.first <= section <= head.group.last:
                words = self.fontMetrics().horizontalAdvance(head.box.currentText())
                return (words + 3 * theme.LARGE) // (head.group.last - head.group.first + 1)
        return 0

    def follow(self, table: QTableView) -> None:
        """Move along with a table's horizontal scroll bar."""
        table.horizontalScrollBar().valueChanged.connect(self._place)

    def sizeHint(self) -> QSize:
        """Return the height of heading, choice, and the field names where a column has several."""
        size = super().sizeHint()
        box = self._heads[0].sizeHint().height() if self._heads else 0
        line = self.fontMetrics().height() + theme.SMALL if self._several or not box else 0
        size.setHeight(box + line + theme.TIGHT)
        return size

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the ground; words only where a column of the file fills several sections."""
        palette = self.palette()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        group = self._group_of(section)
        if group is not None and group.first == group.last:
            return
        words = self.model().headerData(section, Qt.Orientation.Horizontal)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        area = rect.adjusted(theme.SMALL, 0, -theme.TIGHT, -theme.TIGHT)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, str(words or ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a choice into view when the keyboard reaches it."""
        if event.type() == QEvent.Type.FocusIn:
            head = watched.parent()
            table = self.parent()
            if isinstance(head, _ColumnHead) and head.group and isinstance(table, QTableView):
                row = max(0, table.rowAt(0))
                table.scrollTo(table.model().index(row, head.group.first))
        return super().eventFilter(watched, event)

    @property
    def _several(self) -> bool:
        return any(group.first != group.last for group in self._groups)

    def _group_of(self, section: int) -> ColumnGroup | None:
        return next((g for g in self._groups if g.first <= section <= g.last), None)

    def _new_head(self) -> "_ColumnHead":
        head = _ColumnHead(self._choices, self.viewport())
        head.box.installEventFilter(self)
        head.box.view().setMinimumWidth(self._list_width)
        head.chosen.connect(self.mapped)
        return head

    def _place(self) -> None:
        for head in self._heads:
            group = head.group
            if group is None:
                continue
            sections = range(group.first, group.last + 1)
            width = sum(self.sectionSize(section) for section in sections)
            left = self.sectionViewportPosition(group.first)
            head.setGeometry(left, 0, width, head.sizeHint().height())
            head.setVisible(width > 0)
        self.viewport().update()


class _ColumnHead(QWidget):
    """One heading and its choice."""

    chosen = Signal(int, object)

    def __init__(self, choices: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.group: ColumnGroup | None = None
        self._words = ""
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._label.setMinimumWidth(1)
        self.box = QComboBox()
        self.box.setModel(choices)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(4)
        self.box.setMaxVisibleItems(20)
        self.box.activated.connect(self._on_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.TIGHT, theme.TIGHT, theme.TIGHT, theme.TIGHT // 2)
        layout.setSpacing(theme.TIGHT // 2)
        layout.addWidget(self._label)
        layout.addWidget(self.box)

    def show_group(self, group: ColumnGroup) -> None:
        """Show another column of the file."""
        self.group = group
        words = self._words = " ".join(group.source.split())
        self._elide()
        self._label.setToolTip(words.replace("<", "&lt;"))
        self.box.setObjectName(f"import_column_{group.index}")
        self.box.setAccessibleName(
            self.tr("Column “{heading}” of the file").format(heading=words)
            if words
            else self.tr("Column {number} of the file").format(number=group.index + 1)
        )
        rows = range(self.box.count())
        found = [row for row in rows if self.box.itemData(row) == group.target]
        self.box.setCurrentIndex(found[0] if found else -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut a long heading where the column ends; its tooltip has it whole."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - 2 * theme.TIGHT
        elided = self._label.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, room
        )
        self._label.setText(elided)

    def _on_activated(self, row: int) -> None:
        if self.group is not None and self.box.itemData(row) != self.group.target:
            self.chosen.emit(self.group.index, self.box.itemData(row))
