"""The programme of a partner's file as a tree: days, and their items to tick and mend."""

from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPalette

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.marks import mark_icon
from kpt_desktop.gui.period import day_words
from kpt_desktop.intake.programme_edits import with_place, with_skipped, with_time, with_title
from kpt_desktop.intake.programme_items import TIME_CODES
from kpt_desktop.intake.programme_proposal import ProgrammeProposal, ProposedDay, ProposedItem
from kpt_desktop.intake.programme_raw import Problem
from kpt_desktop.services.audiences import audience_word
from kpt_desktop.services.time_entry import show_times

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TIME, TITLE, PLACE, AUDIENCE = range(4)
_RANK = (Severity.HINT, Severity.WARNING, Severity.ERROR)
_NOWHERE = QModelIndex()
_DAY = 0
"""Internal id of the days' own rows; an item's is its day's number, counted from 1."""

WithAudience = Callable[[ProgrammeProposal, str, str], ProgrammeProposal]


class ProgrammeProposalModel(QAbstractItemModel):
    """Days at the top, items beneath: time with a tick box, title, place, for whom.

    Signals:
        edited(ProgrammeProposal): an item was mended, or taken or left out.
        refused(object): the KptError that says why typed words were not taken.
    """

    edited = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        language: str,
        palette: QPalette,
        with_audience: WithAudience,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language, self._palette = language, palette
        self._with_audience = with_audience
        self._icons: dict[str, QIcon] = {}
        self._only_problems = False
        self._proposal: ProgrammeProposal | None = None
        self._new: frozenset[str] = frozenset()
        self._days: tuple[ProposedDay, ...] = ()
        self._items: tuple[tuple[ProposedItem, ...], ...] = ()

    def show_proposal(self, proposal: ProgrammeProposal, new: frozenset[str]) -> None:
        """Show a file's programme.

        Args:
            proposal: what was read and mended.
            new: addresses of the items that the visit does not have yet.
        """
        days = tuple(day for day in proposal.days if self._shown(day))
        items = tuple(self._items_shown(day) for day in days)
        same_shape = _shape(days, items) == _shape(self._days, self._items)
        if not same_shape:
            self.beginResetModel()
        self._proposal, self._new = proposal, new
        self._days, self._items = days, items
        if not same_shape:
            self.endResetModel()
            return
        for row, day_items in enumerate(items):
            day = self.index(row, 0)
            self.dataChanged.emit(day, day)
            if day_items:
                last = self.index(len(day_items) - 1, AUDIENCE, day)
                self.dataChanged.emit(self.index(0, 0, day), last)

    def show_only_problems(self, only: bool) -> None:
        """Show only days and items with remarks, or all."""
        self._only_problems = only
        if self._proposal is not None:
            self.show_proposal(self._proposal, self._new)

    def _shown(self, day: ProposedDay) -> bool:
        return not self._only_problems or bool(day.problems or self._items_shown(day))

    def _items_shown(self, day: ProposedDay) -> tuple[ProposedItem, ...]:
        return tuple(item for item in day.items if not self._only_problems or item.problems)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a day, or of an item of the day ``parent``."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _DAY)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject has a parent() too
        """Return the day of an item."""
        if not index.isValid() or index.internalId() == _DAY:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _DAY)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of days, or of a day's items."""
        if not parent.isValid():
            return len(self._days)
        is_day = parent.internalId() == _DAY and parent.column() == 0
        return len(self._items[parent.row()]) if is_day else 0

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """Return the four columns."""
        return AUDIENCE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the columns' names."""
        if role != Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Time"), self.tr("Event"), self.tr("Place"), self.tr("For whom"))
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that items can be typed in and ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item = self.item(index)
        if item is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
            if index.column() == TIME and self._takeable(item):
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def item(self, index: Index) -> ProposedItem | None:
        """Return the item of an index, None for a day."""
        if index.internalId() == _DAY:
            return None
        return self._items[index.internalId() - 1][index.row()]

    def day(self, index: Index) -> ProposedDay:
        """Return the day of an index, its own or its item's."""
        number = index.internalId()
        return self._days[index.row() if number == _DAY else number - 1]

    def problems(self, index: Index) -> tuple[Problem, ...]:
        """Return the remarks on a cell: on times in their column, on the rest in the title's."""
        item = self.item(index)
        if item is None:
            return self.day(index).problems if index.column() == 0 else ()
        if index.column() not in {TIME, TITLE}:
            return ()
        on_time = index.column() == TIME
        return tuple(p for p in item.problems if (p.code in TIME_CODES) == on_time)

    def place(self, index: Index) -> str:
        """Return the address in the file of what an index shows."""
        item = self.item(index)
        return item.address if item is not None else self.day(index).address

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return words, marks and colours of a cell."""
        if not index.isValid():
            return None
        problems = self.problems(index)
        match role:
            case Role.DecorationRole:
                return self._icon(problems)
            case Role.ToolTipRole:
                said = (escape(problem.message(self._language)) for problem in problems)
                return f"<span>{'<br>'.join(said)}</span>" if problems else None
            case Role.BackgroundRole:
                return self._ground(problems)
        item = self.item(index)
        if item is None:
            return self._day_data(index, role)
        return self._item_data(item, index, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Mend a cell, or take an item in or out."""
        item = self.item(index) if index.isValid() else None
        if item is None or self._proposal is None:
            return False
        if role == Role.CheckStateRole and index.column() == TIME:
            skipped = Qt.CheckState(value) != Qt.CheckState.Checked
            self.edited.emit(with_skipped(self._proposal, item.address, skipped=skipped))
            return True
        if role != Role.EditRole or str(value) == self.data(index, Role.EditRole):
            return False
        edit = (with_time, with_title, with_place, self._with_audience)[index.column()]
        try:
            mended = edit(self._proposal, item.address, str(value))
        except KptError as error:
            self.refused.emit(error)
            return False
        self.edited.emit(mended)
        return True

    def _takeable(self, item: ProposedItem) -> bool:
        return item.skipped or item.address in self._new

    def _day_data(self, index: Index, role: int) -> Any:
        day = self.day(index)
        if index.column() != 0:
            return None
        if role in {Role.DisplayRole, Role.AccessibleTextRole}:
            return self._day_words(day.date)
        if role == Role.FontRole:
            from PySide6.QtWidgets import QApplication

            return theme.font(QApplication.font(), semibold=True)
        return None

    def _day_words(self, day: date | None) -> str:
        if day is None:
            return self.tr("Without a day (kept aside)")
        return day_words(day, self._language)

    def _item_data(self, item: ProposedItem, index: Index, role: int) -> Any:
        match role:
            case Role.DisplayRole | Role.EditRole:
                return self._words(item, index.column())
            case Role.CheckStateRole if index.column() == TIME and self._takeable(item):
                return Qt.CheckState.Unchecked if item.skipped else Qt.CheckState.Checked
            case Role.ForegroundRole if item.skipped or item.address not in self._new:
                return self._palette.color(QPalette.ColorRole.PlaceholderText)
            case Role.AccessibleTextRole:
                said = (problem.message(self._language) for problem in self.problems(index))
                return ", ".join((self._words(item, index.column()), *said))
        return None

    def _words(self, item: ProposedItem, column: int) -> str:
        if column == TIME:
            return show_times(
                item.start, item.end, item.part, self._language, approximate=item.approximate
            )
        if column == AUDIENCE:
            return audience_word(item.audience, self._language)
        if column == TITLE:
            return item.typed_title or _all_languages(item.title)
        return item.typed_place or _all_languages(item.place)

    def _ground(self, problems: Sequence[Problem]) -> QColor | None:
        worst = _worst(problems)
        if worst is None or worst is Severity.HINT:
            return None
        ink = theme.mark_colour(worst.value, self._palette)
        return theme.tint(ink, self._palette.color(QPalette.ColorRole.Base), 0.12)

    def _icon(self, problems: Sequence[Problem]) -> QIcon | None:
        worst = _worst(problems)
        if worst is None:
            return None
        if worst.value not in self._icons:
            self._icons[worst.value] = mark_icon(worst.value, self._palette)
        return self._icons[worst.value]


def _worst(problems: Sequence[Problem]) -> Severity | None:
    return max((p.severity for p in problems), key=_RANK.index, default=None)


def _all_languages(words: LocalText) -> str:
    return " / ".join(part for part in (words.ru, words.en, words.cs) if part)


def _shape(
    days: Sequence[ProposedDay], items: Sequence[Sequence[ProposedItem]]
) -> list[tuple[date | None, list[str]]]:
    return [
        (day.date, [item.address for item in own]) for day, own in zip(days, items, strict=True)
    ]
