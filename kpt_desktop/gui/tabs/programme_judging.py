"""What the judge says of the programme on the screen: at once after each edit, and while dragging.

Rules about the programme are judged in the window's thread, since after a move they take but a
millisecond or two; rules about people and papers are judged beside it.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.judge import by_weight
from kpt_desktop.domain.programme_judge import ProgrammeJudge
from kpt_desktop.domain.records import Item, Setting
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.tasks import Task
from kpt_desktop.gui.widgets.timetable.content import Mark, field_marks_of, mark_of, marks_of
from kpt_desktop.services.rules import judge_visit, programme_judge

Found = tuple[Finding, ...]


class ProgrammeJudging(QObject):
    """Keeps the judge of one visit, who keeps what he said of each day.

    Signals:
        others_judged(): what is said besides the programme's own rules has changed.
    """

    others_judged = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._records: VisitRecords | None = None
        self._judge: ProgrammeJudge | None = None
        self._settings: Mapping[str, Setting] | None = None
        self._spoken = ""
        self._live: Found = ()
        self._others: Found = ()
        self._judging: Task[Found] = Task()

    def show(self, records: VisitRecords | None, *, other_visit: bool) -> None:
        """Take stored records, and judge beside the window's thread what is slow to judge."""
        if other_visit:
            self._others = ()
        self._judging.cancel()
        if records is not None:
            work = partial(
                judge_visit,
                records,
                self._context.today(),
                programme=False,
                said_in=self._context.language,
            )
            self._judging = self._context.tasks.run_aside(work, self._on_judged, owner=self)

    def follow(self, records: VisitRecords | None) -> None:
        """Judge the programme as it is shown; only the days that were touched are looked at."""
        spoken = self._context.language
        if records is self._records and spoken == self._spoken:
            return
        self._records = records
        if records is None:
            self._live = ()
            return
        if self._judge is None or records.settings is not self._settings or spoken != self._spoken:
            self._judge = programme_judge(records.settings, said_in=spoken)
            self._settings, self._spoken = records.settings, spoken
        self._live = self._judge.findings(records)

    @property
    def findings(self) -> Found:
        """Return all that is said of the visit, the graver first."""
        return by_weight((*self._live, *self._others))

    def marks(self) -> dict[UUID, Mark]:
        """Return what findings say about items, in the language of now."""
        return marks_of((*self._live, *self._others), self._context.language)

    def field_marks(self) -> dict[tuple[UUID, str], Mark]:
        """Return what findings say about fields of items, in the language of now."""
        return field_marks_of((*self._live, *self._others), self._context.language)

    def judge_drop(
        self,
        item_id: UUID | None,
        day_id: UUID | None,
        start: int,
        end: int,
        moving: Collection[UUID] = (),
    ) -> Mark | None:
        """Return what would speak against an item at a place, None when nothing would.

        ``item_id`` is None for an item that is being made, ``day_id`` for the pool; ``moving`` are
        all items that leave their places. One that is not among them is copied.
        """
        if self._judge is None or self._records is None:
            return None
        stood = self._records.items.get(item_id) if item_id is not None else None
        item = self._as_it_would_be(stood, day_id, start, end)
        if stood is not None and stood.id not in moving:
            item = replace(item, id=uuid4())
        others = {other for other in moving if other != item_id}
        against = [
            finding
            for finding in self._judge.would(item)
            if _by_place(finding, item.id) and not _with(finding, others)
        ]
        return mark_of(by_weight(against), self._context.language) if against else None

    def _as_it_would_be(self, item: Item | None, day_id: UUID | None, start: int, end: int) -> Item:
        """Return an item at another place; one whose end is open stays so."""
        if item is None:
            visit = self._records.visit.id if self._records else uuid4()
            return Item(visit_id=visit, day_id=day_id, start=start, end=end)
        until = None if item.start is not None and item.end is None else end
        return replace(item, day_id=day_id, start=start, end=until, part=None)

    def _on_judged(self, findings: Found) -> None:
        self._others = findings
        self.others_judged.emit()


def _by_place(finding: Finding, item_id: UUID) -> bool:
    """Tell whether a finding is about where an item stands, and not about its words."""
    about = any(subject.id == item_id for subject in finding.subjects)
    return about and finding.subjects[0].field not in {"title", "place"}


def _with(finding: Finding, others: Collection[UUID]) -> bool:
    """Tell whether a finding is about an item that is dragged along: it leaves its place too."""
    return any(subject.id in others for subject in finding.subjects)
