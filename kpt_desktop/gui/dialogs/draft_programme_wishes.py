"""The left side of a draft: the table of wishes, typed in place, and a button for one more."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.wishes_model import CHOICES_ROLE, WishesModel
from kpt_desktop.gui.widgets.cell_editors import ChoiceEditor, TextEditor
from kpt_desktop.gui.widgets.check_delegate import CheckDelegate
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.services.draft_wish_cells import COLUMNS
from kpt_desktop.services.draft_wishes import new_wish, usual_wishes

Index = QModelIndex | QPersistentModelIndex


class WishesPage(QWidget):
    """What should happen.

    Signals:
        wishes_changed(): the table is not what it was.
        refused(UserError): typed text that no wish can have.
    """

    wishes_changed = Signal()
    refused = Signal(object)

    def __init__(self, records: VisitRecords, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self.model = WishesModel(records, usual_wishes(records), language, self)
        self.model.wishes_changed.connect(self.wishes_changed)
        self.model.refused.connect(self.refused)
        self.table = QTableView()
        self.add_button = QPushButton(self.tr("&One more wish"))
        self._set_up_table()
        self._arrange()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("draft_wishes")
        table.setAccessibleName(self.tr("What should happen"))
        table.setHorizontalHeader(PlainHeader(table))
        table.setModel(self.model)
        table.setItemDelegate(_WishDelegate(table))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + theme.MEDIUM)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        table.setCurrentIndex(self.model.index(0, COLUMNS.index("count")))
        head = table.horizontalHeader()
        head.setSectionsMovable(False)
        head.setSectionResizeMode(COLUMNS.index("what"), QHeaderView.ResizeMode.Stretch)
        for name in COLUMNS[1:]:
            column = COLUMNS.index(name)
            title = str(self.model.headerData(column, Qt.Orientation.Horizontal))
            shown = [title] + [
                str(self.model.index(row, column).data()) for row in range(self.model.rowCount())
            ]
            width = max(theme.text_width(head, words) for words in shown)
            table.setColumnWidth(column, width + theme.LARGE + theme.TIGHT)

    def _arrange(self) -> None:
        title = QLabel(self.tr("What should happen"))
        title.setFont(theme.font(self.font(), semibold=True))
        self.add_button.setObjectName("draft_add_wish")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._on_add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(title)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_add(self) -> None:
        """Append a wish and begin to type what it is."""
        row = self.model.add(new_wish(self._records, "other"))
        index = self.model.index(row, COLUMNS.index("what"))
        self.table.setFocus()
        self.table.setCurrentIndex(index)
        self.table.edit(index)


class _WishDelegate(CheckDelegate):
    """Opens a list of words where a cell has choices; whom it is for can be typed as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, hairlines=True)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a list of words, or a line."""
        choices = index.data(CHOICES_ROLE)
        if choices is None:
            editor: QWidget = TextEditor(parent)
        else:
            editor = box = ChoiceEditor(choices, parent)
            box.setEditable(COLUMNS[index.column()] == "audience")
            box.chosen.connect(self._on_chosen)
        editor.setObjectName("wish_editor")
        head = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(head))
        editor.setAutoFillBackground(True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's words."""
        if isinstance(editor, ChoiceEditor):
            if not editor.filled:
                editor.show_word(str(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over the words."""
        if isinstance(editor, ChoiceEditor):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Give a list of words the room its longest word needs."""
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, ChoiceEditor):
            editor.setMinimumWidth(max(option.rect.width(), editor.sizeHint().width()))
            page = editor.parentWidget()
            if page is not None:
                editor.move(min(editor.x(), page.width() - editor.width()), editor.y())

    def _on_chosen(self) -> None:
        """Take a word from the open list at once."""
        editor = self.sender()
        if isinstance(editor, ChoiceEditor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
