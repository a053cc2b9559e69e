"""The Competition tab: a row of pages, each made when it is first shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.tabs.competition_pages import PAGES, CompetitionPage, page_title
from kpt_desktop.gui.widgets.chip import Chip


class CompetitionTab(QWidget):
    """Chips choose a page; a page that is not on the screen is brought up to date when it is.

    Signals:
        status_changed(str): words for the status bar, of the page that is shown.
    """

    status_changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tab_competition")
        self._context = context
        self._records: VisitRecords | None = None
        self._pages: dict[int, CompetitionPage] = {}
        self._behind: set[int] = set()
        self._stack = QStackedWidget()
        self._chips = QButtonGroup(self)
        for number, entry in enumerate(PAGES):
            chip = Chip()
            chip.setObjectName(f"competition_page_{entry.name}")
            self._chips.addButton(chip, number)
            self._stack.addWidget(QWidget())
        self._chips.button(0).setChecked(True)
        self._chips.idToggled.connect(self._on_chip_toggled)
        self._turns = {step: QAction(self) for step in (1, -1)}
        self._arrange()
        self._connect_keys()
        self.retranslate()

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show a visit on the page that is on the screen; the others follow when they are."""
        self._records = records
        self._behind = set(self._pages)
        if self.isVisible():
            self._bring_up()

    def retranslate(self) -> None:
        """Set all words again."""
        for number, entry in enumerate(PAGES):
            self._chips.button(number).setText(page_title(entry.name))
        self._turns[1].setText(self.tr("Next page of the competition"))
        self._turns[-1].setText(self.tr("Previous page of the competition"))
        for page in self._pages.values():
            page.retranslate()

    def choose(self, name: str) -> None:
        """Show a page by its name; an unknown name changes nothing."""
        for number, entry in enumerate(PAGES):
            if entry.name == name:
                self._chips.button(number).setChecked(True)

    def chosen(self) -> str:
        """Return the name of the page that is shown."""
        return PAGES[self._stack.currentIndex()].name

    def page(self, name: str) -> CompetitionPage:
        """Return a page by its name, made if it was not yet."""
        number = [entry.name for entry in PAGES].index(name)
        return self._made(number)

    def reveal(self, subject: Subject) -> bool:
        """Go to what a finding is about, on whichever page it is."""
        for number, entry in enumerate(PAGES):
            if subject.kind in entry.kinds and self._fresh(number).reveal(subject):
                self._chips.button(number).setChecked(True)
                return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page, or bring it up to date, now that it is seen."""
        super().showEvent(event)
        self._bring_up()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, 0)
        row.setSpacing(theme.SMALL)
        for chip in self._chips.buttons():
            row.addWidget(chip)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)

    def _connect_keys(self) -> None:
        for step, keys in ((1, "Ctrl+PgDown"), (-1, "Ctrl+PgUp")):
            action = self._turns[step]
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, step=step: self._turn(step))
            self.addAction(action)

    def _turn(self, step: int) -> None:
        number = (self._stack.currentIndex() + step) % len(PAGES)
        self._chips.button(number).setChecked(True)
        self.setFocus()

    def _on_chip_toggled(self, number: int, on: bool) -> None:
        if on:
            self._stack.setCurrentIndex(number)
            if self.isVisible():
                self._bring_up()

    def _bring_up(self) -> None:
        number = self._stack.currentIndex()
        self.setFocusProxy(self._fresh(number).widget())

    def _fresh(self, number: int) -> CompetitionPage:
        """Return a page that shows the records of now, seen or not."""
        page = self._made(number)
        if number in self._behind:
            self._behind.discard(number)
            page.show_visit(self._records)
        return page

    def _made(self, number: int) -> CompetitionPage:
        if number not in self._pages:
            page = PAGES[number].make(self._context)
            self._pages[number] = page
            page.status_changed.connect(lambda words: self._tell_status(number, words))
            self._stack.insertWidget(number, page.widget())
            self._stack.setCurrentIndex(self._chips.checkedId())
            if (before := self._stack.widget(number + 1)) is not None:
                self._stack.removeWidget(before)
                before.deleteLater()
            page.show_visit(self._records)
        return self._pages[number]

    def _tell_status(self, number: int, words: str) -> None:
        if number == self._stack.currentIndex():
            self.status_changed.emit(words)
