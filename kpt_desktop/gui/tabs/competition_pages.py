"""The pages of the Competition tab: what each is called, what it answers for, how it is made.

To add a page, add a row to :data:`PAGES` and its words to :func:`page_title`. A page is made, and
its module imported, when it is first shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import (
    Aspect,
    Attendance,
    Award,
    Competition,
    Criterion,
    Judge,
    Mark,
    MarkSheet,
    Module,
    Participation,
    Record,
    Seat,
    Team,
    TeamMember,
    Track,
    Wish,
    Workplace,
)
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context


class CompetitionPage(Protocol):
    """What every page can do; it is a widget.

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

    def widget(self) -> QWidget:
        """Return the page itself."""
        ...


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page before it is made.

    Attributes:
        name: of the page, as in its object name ``competition_<name>``.
        kinds: of the records whose findings lead to the page.
        make: imports the page's module and makes the page.
    """

    name: str
    kinds: frozenset[type[Record]]
    make: Callable[[Context], CompetitionPage]


def page_title(name: str) -> str:
    """Return the words on the chip of a page."""
    titles = {
        "tracks": QCoreApplication.translate("CompetitionPages", "Tracks"),
        "teams": QCoreApplication.translate("CompetitionPages", "Teams"),
        "scheme": QCoreApplication.translate("CompetitionPages", "Scheme"),
        "marks": QCoreApplication.translate("CompetitionPages", "Marks"),
        "results": QCoreApplication.translate("CompetitionPages", "Results"),
        "days": QCoreApplication.translate("CompetitionPages", "Days"),
    }
    return titles[name]


def _tracks(context: Context) -> CompetitionPage:
    from kpt_desktop.gui.panels.competition_tracks import TracksPage

    return TracksPage(context)


def _teams(context: Context) -> CompetitionPage:
    from kpt_desktop.gui.panels.competition_teams import TeamsPage

    return TeamsPage(context)


def _scheme(context: Context) -> CompetitionPage:
    from kpt_desktop.gui.panels.competition_scheme import SchemePage

    return SchemePage(context)


def _marks(context: Context) -> CompetitionPage:
    from kpt_desktop.gui.panels.competition_marks import MarksPage

    return MarksPage(context)


def _results(context: Context) -> CompetitionPage:
    from kpt_desktop.gui.panels.competition_results import ResultsPage

    return ResultsPage(context)


def _days(context: Context) -> CompetitionPage:
    from kpt_desktop.gui.panels.competition_days import DaysPage

    return DaysPage(context)


PAGES = (
    PageEntry("tracks", frozenset({Track, Module, Workplace}), _tracks),
    PageEntry(
        "teams", frozenset({Competition, Team, TeamMember, Seat, Wish, Participation}), _teams
    ),
    PageEntry("scheme", frozenset({Criterion, Aspect, Judge}), _scheme),
    PageEntry("marks", frozenset({Mark, MarkSheet, Aspect}), _marks),
    PageEntry("results", frozenset({Award}), _results),
    PageEntry("days", frozenset({Attendance}), _days),
)
