"""A small table of agreements; an empty last row takes a new one, a cleared row goes."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.gui.period import short_period
from kpt_desktop.services.agreements import (
    KINDS,
    AgreementText,
    KnownAgreement,
    kind_word,
    parse_kind,
)
from kpt_desktop.services.field_values import parse_day, show_date
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES

_KIND, _SIGNED, _TITLES = 0, 1, 2
_USES = _TITLES + len(LANGUAGES)
_LEAST_ROWS = 6
_WIDTHS = {_KIND: 150, _SIGNED: 96, _USES: 110}


class AgreementsTable(QTableWidget):
    """Columns: kind, date, the title in each language, and the visits that rest on it."""

    def __init__(self, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(0, _USES + 1, parent)
        self.setObjectName("agreements")
        self.setAccessibleName(self.tr("Agreements"))
        self._language, self._today = language, today
        self.setHorizontalHeaderLabels(
            [
                self.tr("Kind"),
                self.tr("Date"),
                *(self.tr("Title, {language}").format(language=x.upper()) for x in LANGUAGES),
                self.tr("Basis of"),
            ]
        )
        self.setItemDelegateForColumn(_KIND, _KindDelegate(language, self))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumHeight((_LEAST_ROWS + 1) * self.verticalHeader().defaultSectionSize())
        self._append(None)
        self.itemChanged.connect(self._on_item_changed)

    def show_agreements(self, known: Sequence[KnownAgreement]) -> None:
        """Show what is stored, before anything was typed."""
        with QSignalBlocker(self):
            self.setRowCount(0)
            for one in known:
                self._append(one)
            self._append(None)

    def remove_current(self) -> None:
        """Take the current row away; the empty last one stays."""
        if 0 <= self.currentRow() < self.rowCount() - 1:
            self.removeRow(self.currentRow())

    def agreements(self) -> tuple[AgreementText, ...]:
        """Return the rows as they stand now.

        Raises:
            UserError: a date or a text that cannot be kept.
        """
        return tuple(self._agreement(row) for row in range(self.rowCount()))

    def _agreement(self, row: int) -> AgreementText:
        words = [clean_line(self._text(row, _TITLES + n), 400) for n in range(len(LANGUAGES))]
        stored: UUID | None = self.model().index(row, _KIND).data(Qt.ItemDataRole.UserRole)
        return AgreementText(
            title=LocalText(**dict(zip(LANGUAGES, words, strict=True))),
            kind=parse_kind(clean_line(self._text(row, _KIND), 100)),
            signed_on=parse_day(self._text(row, _SIGNED), self._today),
            id=stored,
        )

    def _append(self, known: KnownAgreement | None) -> None:
        row = self.rowCount()
        self.insertRow(row)
        cells = [""] * self.columnCount()
        if known is not None:
            one, lang = known.agreement, self._language
            cells = [
                kind_word(one.kind, lang),
                show_date(one.signed_on, lang) if one.signed_on else "",
                *(one.title.in_language(each) for each in LANGUAGES),
                self._uses(known),
            ]
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, known.agreement.id if known else None)
            if column == _USES:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.setItem(row, column, item)

    def _uses(self, known: KnownAgreement) -> str:
        """Return the visits that rest on an agreement: one by its dates, several by number."""
        if len(known.visits) == 1:
            visit = known.visits[0]
            days = short_period(visit.start, visit.end, self._language)
            return f"{visit.start.year}, {days}"
        return self.tr("%n visit(s)", "", len(known.visits)) if known.visits else ""

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        """Keep one empty row at the end, for one more agreement."""
        if item.row() == self.rowCount() - 1 and item.text().strip():
            with QSignalBlocker(self):
                self._append(None)


class _KindDelegate(QStyledItemDelegate):
    """Offers the kinds we have words for; any other may be typed."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        box = QComboBox(parent)
        box.setObjectName("agreement_kind")
        box.setAccessibleName(self.tr("Kind"))
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems([kind_word(kind, self._language) for kind in KINDS])
        return box
