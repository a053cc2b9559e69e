"""Findings in the order one mends them: what is about the visit and its people, then day by day."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.widgets.timetable.content import day_title

_NEIGHBOURS = 2
"""A night lies between two days; what is about more of them is about the visit."""

Group = tuple[str, list[Finding]]


def grouped(findings: Sequence[Finding], records: VisitRecords, language: str) -> list[Group]:
    """Return findings under the titles of their days, each group the gravest first as they come."""
    by_day: dict[UUID | None, list[Finding]] = {}
    for finding in findings:
        by_day.setdefault(day_of(finding, records), []).append(finding)
    titles: list[tuple[UUID | None, str]] = [
        (None, QCoreApplication.translate("FindingGroups", "The visit and its people"))
    ]
    titles += [(day.id, day_title(day, language)) for day in records.days_in_order()]
    return [(title, by_day[day_id]) for day_id, title in titles if day_id in by_day]


def _days(finding: Finding, records: VisitRecords) -> set[UUID | None]:
    items = (records.items.get(subject.id) for subject in finding.subjects)
    return {item.day_id for item in items if item is not None}


def day_of(finding: Finding, records: VisitRecords) -> UUID | None:
    """Return the day a finding leads to, None for one about people or the whole visit."""
    if not finding.subjects or len(_days(finding, records)) > _NEIGHBOURS:
        return None
    subject = finding.subjects[0]
    if subject.kind is Day:
        return subject.id if subject.id in records.days else None
    item = records.items.get(subject.id) if subject.kind is Item else None
    return item.day_id if item is not None and item.day_id in records.days else None
