"""What would come of a Change: the findings it makes and those it mends, before it is made."""

from dataclasses import dataclass
from datetime import date

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.rules import judge_visit


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a Change would do to the findings of a visit, each in the order of the judge."""

    new: tuple[Finding, ...] = ()
    mended: tuple[Finding, ...] = ()


def foresee(records: VisitRecords, change: Change, today: date) -> Outcome:
    """Return what the judge would say after a Change that it does not say now.

    A finding that only names other times is a new one, and the former one is mended by it: both
    are told, since the reader knows the former.
    """
    before = judge_visit(records, today)
    after = judge_visit(records.foreseeing(change), today)
    return Outcome(
        tuple(finding for finding in after if finding not in before),
        tuple(finding for finding in before if finding not in after),
    )
