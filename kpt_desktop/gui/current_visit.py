"""The visit on the screen: loads it, keeps its records fresh, and tells the tabs."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kpt_desktop.domain.changes import Change, Touched
from kpt_desktop.domain.records import Visit
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.services.visits import VisitSummary, list_visits, load_visit


class CurrentVisit(QObject):
    """Owns the list of visits and the records of the chosen one.

    Signals:
        visits_listed(tuple): the summaries, newest first.
    """

    visits_listed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: UUID | None = None
        self.records: VisitRecords | None = None
        self.summaries: tuple[VisitSummary, ...] = ()
        context.events.change_applied.connect(self._on_change_applied)

    def start(self, code: str) -> None:
        """List the visits and show the one with this code, else the newest."""

        def listed(summaries: tuple[VisitSummary, ...]) -> None:
            self._on_listed(summaries)
            chosen = next((s for s in summaries if s.code == code), None) or next(
                iter(summaries), None
            )
            self.choose(chosen.id if chosen else None)

        store = self._context.open_store
        self._context.tasks.run(lambda: list_visits(store), listed, owner=self)

    def choose(self, visit_id: UUID | None) -> None:
        """Load and show a visit; the last choice wins when several are under way."""
        self._wanted = visit_id
        if visit_id is None:
            self._show(None)
            return
        store = self._context.open_store
        self._context.tasks.run(lambda: load_visit(store, visit_id), self._on_loaded, owner=self)

    def _on_loaded(self, records: VisitRecords) -> None:
        if records.visit.id == self._wanted:
            self._show(records)

    def _show(self, records: VisitRecords | None) -> None:
        self.records = records
        self._context.events.visit_shown.emit(records)

    def _on_listed(self, summaries: tuple[VisitSummary, ...]) -> None:
        self.summaries = summaries
        self.visits_listed.emit(summaries)

    @Slot(object, object)
    def _on_change_applied(self, _change: Change, touched: Touched) -> None:
        if self.records is not None:
            if (Visit, self.records.visit.id) in touched.removed:
                self.choose(None)
            else:
                self._refresh(self.records, touched)
        self._list_again()

    def _refresh(self, records: VisitRecords, touched: Touched) -> None:
        """Put in place what was touched; only what the records cannot know is read again."""
        fresh = records.after(touched)
        complete = all(row.person_id in fresh.persons for row in fresh.participations.values())
        known = {d.organisation_id for d in fresh.delegations.values()} | {fresh.visit.partner_id}
        if complete and known <= fresh.organisations.keys():
            self._show(fresh)
        else:
            self.choose(fresh.visit.id)

    def _list_again(self) -> None:
        store = self._context.open_store
        self._context.tasks.run(lambda: list_visits(store), self._on_listed, owner=self)
