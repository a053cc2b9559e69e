"""The tabs of the visit on the screen, and what they have in common."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.tabs.competition import CompetitionTab
from kpt_desktop.gui.tabs.delegations import DelegationsTab
from kpt_desktop.gui.tabs.participants import ParticipantsTab
from kpt_desktop.gui.tabs.programme import ProgrammeTab
from kpt_desktop.gui.widgets.flat_tabs import FlatTabs

NAMES = ("delegations", "participants", "programme", "competition")


class VisitTab(Protocol):
    """What every tab can do.

    Signals:
        status_changed(str): words for the status bar.
    """

    @property
    def status_changed(self) -> SignalInstance:
        """Return the signal with words for the status bar."""
        ...

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show another visit, or the same one with other records; what is typed stays."""
        ...

    def retranslate(self) -> None:
        """Set all words again, for another language."""
        ...

    def reveal(self, subject: Subject) -> bool:
        """Go to what a finding is about; False when it is not here."""
        ...

    def setFocus(self) -> None:  # noqa: N802 - Qt's own name
        """Take the keyboard."""
        ...


class VisitTabs(FlatTabs):
    """Delegations, participants, programme and competition of one visit.

    Signals:
        status_changed(str): words for the status bar, of the tab that is shown.
        tab_shown(str): the name of the tab that is shown now.
    """

    status_changed = Signal(str)
    tab_shown = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self._words: dict[QObject | None, str] = {}
        self.delegations = DelegationsTab(context)
        self.participants = ParticipantsTab(context)
        self.programme = ProgrammeTab(context)
        self.competition = CompetitionTab(context)
        made = (self.delegations, self.participants, self.programme, self.competition)
        self._tabs: tuple[VisitTab, ...] = made
        for widget in made:
            self.addTab(widget, "")
        for tab in self._tabs:
            tab.status_changed.connect(self._on_status_changed)
        self.currentChanged.connect(self._on_current_changed)

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show a visit on every tab."""
        for tab in self._tabs:
            tab.show_visit(records)

    def retranslate(self) -> None:
        """Set all words again."""
        titles = (
            self.tr("Delegations"),
            self.tr("Participants"),
            self.tr("Programme"),
            self.tr("Competition"),
        )
        for index, words in enumerate(titles):
            self.setTabText(index, words)
        for tab in self._tabs:
            tab.retranslate()

    def choose(self, name: str, *_: object) -> None:
        """Show a tab by its name; an unknown name changes nothing."""
        if name in NAMES:
            self.setCurrentIndex(NAMES.index(name))

    def chosen(self) -> str:
        """Return the name of the tab that is shown."""
        return NAMES[self.currentIndex()]

    def take_keyboard(self) -> None:
        """Let the tab that is shown answer to the keyboard."""
        self._tabs[self.currentIndex()].setFocus()

    def reveal(self, subject: Subject) -> None:
        """Go to what a finding is about, on whichever tab it is."""
        for index, tab in enumerate(self._tabs):
            if tab.reveal(subject):
                self.setCurrentIndex(index)
                return

    def _on_status_changed(self, words: str) -> None:
        self._words[self.sender()] = words
        self._tell_status()

    def _on_current_changed(self, index: int) -> None:
        self._tell_status()
        self.take_keyboard()
        self.tab_shown.emit(NAMES[index])

    def _tell_status(self) -> None:
        self.status_changed.emit(self._words.get(self.currentWidget(), ""))
