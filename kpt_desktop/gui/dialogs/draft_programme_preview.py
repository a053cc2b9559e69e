"""The right side of a draft: the days with what stays and what is new, and what did not fit."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QListWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.check_delegate import CheckDelegate
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.gui.widgets.timetable.content import day_title
from kpt_desktop.services.audiences import audience_word
from kpt_desktop.services.draft_programme import Draft, draft_change
from kpt_desktop.services.draft_words import remark_words
from kpt_desktop.services.time_entry import show_times
from kpt_desktop.texts import text

_SHOWN_REMARKS = 150
"""Pixels that what did not fit takes at most; more of it is scrolled."""


class DraftPreview(QWidget):
    """A tree of days and, beneath, why things are missing in it."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.tree = QTreeWidget()
        self.unplaced = QListWidget()
        self._unplaced_title = QLabel()
        self._set_up_tree()
        self.unplaced.setObjectName("draft_unplaced")
        self.unplaced.setWordWrap(True)
        self.unplaced.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.unplaced.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.unplaced.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.unplaced.setSpacing(theme.TIGHT // 2)
        title = QLabel(self.tr("Draft"))
        for label in (title, self._unplaced_title):
            label.setFont(theme.font(self.font(), semibold=True))
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(title)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._unplaced_title)
        layout.addWidget(self.unplaced)
        self._show_unplaced((), 0)

    def show_draft(self, records: VisitRecords, draft: Draft) -> None:
        """Show the programme as it will be, by day."""
        after = records.foreseeing(draft_change(records, draft))
        kept = {item.id for item in draft.kept}
        pooled = {item.id for item in draft.moved}
        self.tree.clear()
        for day in after.days_in_order():
            head = QTreeWidgetItem([self._day(day_title(day, self._language), day.kind.value)])
            head.setFont(0, theme.font(self.font(), semibold=True))
            self.tree.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for item in after.items_of(day.id):
                state = "kept" if item.id in kept else "pooled" if item.id in pooled else "new"
                head.addChild(self._row(item, state))
            head.setExpanded(True)
        self._show_unplaced(remark_words(draft, self._language), len(draft.plan.unplaced))

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setObjectName("draft_preview")
        tree.setAccessibleName(self.tr("Draft of the programme"))
        tree.setHeader(PlainHeader(tree))
        tree.setHeaderLabels(
            [self.tr("Time"), self.tr("Event"), self.tr("For whom"), self.tr("State")]
        )
        tree.setItemDelegate(CheckDelegate(tree, hairlines=True))
        tree.setIndentation(theme.LARGE)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = tree.header()
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        widest = max((self.tr("For whom"), audience_word("teachers", self._language)), key=len)
        state = max((self.tr("State"), *self._states().values()), key=len)
        for column, sample, room in (
            (0, "00:00–00:00", 3 * theme.LARGE),
            (2, widest, theme.LARGE),
            (3, state, theme.LARGE),
        ):
            tree.setColumnWidth(column, theme.text_width(tree, sample) + room)

    def _day(self, title: str, kind: str) -> str:
        word = text(self._language, "values", f"DayKind.{kind}")
        return self.tr("{day} · {kind}").format(day=title, kind=word)

    def _row(self, item: Item, state: str) -> QTreeWidgetItem:
        lang = self._language
        when = show_times(item.start, item.end, item.part, lang, approximate=item.approximate)
        title = item.title.best(lang)
        row = QTreeWidgetItem(
            [when, title, audience_word(item.audience, lang), self._states()[state]]
        )
        row.setToolTip(1, title)
        if state == "kept":
            faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
            for column in range(4):
                row.setForeground(column, faint)
        return row

    def _states(self) -> dict[str, str]:
        return {
            "kept": self.tr("stays"),
            "pooled": self.tr("was without a day"),
            "new": self.tr("new"),
        }

    def _show_unplaced(self, sentences: tuple[str, ...], count: int) -> None:
        self.unplaced.clear()
        self.unplaced.addItems(list(sentences))
        words = self.tr("%n did not fit", "", count)
        self._unplaced_title.setText(words)
        self.unplaced.setAccessibleName(words)
        for widget in (self.unplaced, self._unplaced_title):
            widget.setVisible(bool(sentences))
        lines = sum(sentence.count("\n") + 2 for sentence in sentences)
        height = lines * self.fontMetrics().lineSpacing() + theme.LARGE
        self.unplaced.setFixedHeight(min(_SHOWN_REMARKS, height))
