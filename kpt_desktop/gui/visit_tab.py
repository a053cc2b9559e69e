"""What the main window asks of every tab of a visit."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.visit_records import VisitRecords


class VisitTab(Protocol):
    """A widget that shows one side of the chosen visit.

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
