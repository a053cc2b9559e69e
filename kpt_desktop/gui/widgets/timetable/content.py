"""What the timetable shows, as words and numbers: days as columns, items as blocks in them."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate

from kpt_desktop.domain.enums import DayKind, Severity
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.locales import locale_of
from kpt_desktop.gui.marks import SIGNS
from kpt_desktop.gui.widgets.timetable.kinds import GROUP_OF_DAY, GROUP_OF_KIND
from kpt_desktop.services.audiences import audience_word
from kpt_desktop.services.finding_text import finding_text
from kpt_desktop.services.time_entry import show_times
from kpt_desktop.texts import text

K = TypeVar("K", bound=Hashable)
CONFLICTS = frozenset({"overlap", "duty_twice", "place_twice", "vehicle_twice"})
"""Findings about two items that cannot both be: each of the two is framed."""

_RANK = (Severity.ERROR, Severity.WARNING, Severity.HINT)


@dataclass(frozen=True, slots=True)
class Mark:
    """The gravest finding about an item, and the sentences of all of them.

    Attributes:
        framed: the item is drawn in the mark's colour: an error, or a conflict with another item.
    """

    severity: Severity
    reasons: tuple[str, ...]
    framed: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One item as it is drawn and spoken.

    Attributes:
        start, end: minutes after midnight of its day; both None for one without a clock time.
        open_end: only the start is known; ``end`` is where the drawing stops.
        title, details: what is written in it, the time being the first detail.
        tip: all facts as plain text.
        spoken: what a screen reader says.
        group: key of ``theme.KIND_COLOURS``.
        edit: what was edited since the programme was published, empty when nothing was.
    """

    id: UUID
    day_id: UUID | None
    start: int | None
    end: int | None
    open_end: bool
    title: str
    details: tuple[str, ...]
    tip: str
    spoken: str
    group: str
    mark: Mark | None = None
    edit: str = ""


@dataclass(frozen=True, slots=True)
class DayColumn:
    """One day, or the items without a day (``day_id`` None).

    Attributes:
        title: weekday and date.
        note: what kind of day it is, counted; or why it stands out.
        group: colour of the note, empty for a warning.
        spoken: the day as a screen reader says it.
    """

    day_id: UUID | None
    title: str
    note: str
    group: str
    spoken: str
    timed: tuple[Block, ...]
    untimed: tuple[Block, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return all blocks in reading order."""
        return (*self.untimed, *self.timed)


OPEN_END = 30
"""Minutes that an item with only a start takes on the scale."""


def marks_of(findings: Iterable[Finding], language: str) -> dict[UUID, Mark]:
    """Return what findings say about items, by the item's id."""
    return _marks(((finding, subject.id) for finding, subject in _about_items(findings)), language)


def field_marks_of(findings: Iterable[Finding], language: str) -> dict[tuple[UUID, str], Mark]:
    """Return what findings say about fields of items, by the item's id and the field."""
    pairs = ((f, (subject.id, subject.field)) for f, subject in _about_items(findings))
    return _marks(pairs, language)


def _about_items(findings: Iterable[Finding]) -> Iterator[tuple[Finding, Subject]]:
    for finding in findings:
        for subject in finding.subjects:
            if subject.kind is Item:
                yield finding, subject


def _marks(pairs: Iterable[tuple[Finding, K]], language: str) -> dict[K, Mark]:
    about: dict[K, list[Finding]] = {}
    for finding, place in pairs:
        about.setdefault(place, []).append(finding)
    return {place: mark_of(found, language) for place, found in about.items()}


def mark_of(findings: Sequence[Finding], language: str) -> Mark:
    """Return one mark that says all of these findings, of which there is at least one."""
    ranked = sorted(findings, key=lambda finding: _RANK.index(finding.severity))
    reasons = (finding_text(f, language) for f in ranked)
    worst = ranked[0].severity
    framed = worst == Severity.ERROR or any(finding.code in CONFLICTS for finding in findings)
    return Mark(worst, tuple(dict.fromkeys(reasons)), framed)


def columns_of(
    records: VisitRecords, language: str, marks: Mapping[UUID, Mark], *, pool: bool = False
) -> tuple[DayColumn, ...]:
    """Return the days of a visit by date, and a last column for items without a day.

    Args:
        records: the visit.
        language: of the window.
        marks: what findings say, by the item's id.
        pool: show the last column even while nothing is in it, so that items can be put there.
    """
    items = sorted(records.items.values(), key=lambda item: str(item.day_id))
    by_day = {day_id: list(group) for day_id, group in groupby(items, lambda item: item.day_id)}
    notes = day_notes(records, language)
    columns = [
        _column(
            day.id,
            day_title(day, language),
            notes[day.id],
            GROUP_OF_DAY[day.kind] if _inside(records, day) else "",
            records.items_of(day.id) if day.id in by_day else (),
            language,
            marks,
        )
        for day in records.days_in_order()
    ]
    homeless = [item for day_id in by_day if day_id not in records.days for item in by_day[day_id]]
    if homeless or pool:
        columns.append(
            _column(
                None,
                QCoreApplication.translate("Timetable", "Without a day"),
                QCoreApplication.translate("Timetable", "to be placed"),
                "",
                homeless,
                language,
                marks,
            )
        )
    return tuple(columns)


def _column(
    day_id: UUID | None,
    title: str,
    note: str,
    group: str,
    items: Sequence[Item],
    language: str,
    marks: Mapping[UUID, Mark],
) -> DayColumn:
    blocks = [block_of(item, title, language, marks.get(item.id)) for item in items]
    return DayColumn(
        day_id,
        title,
        note,
        group,
        f"{title}, {note}",
        tuple(block for block in blocks if block.start is not None),
        tuple(block for block in blocks if block.start is None),
    )


def day_title(day: Day, language: str) -> str:
    """Return ``Mon 5 Oct`` as the language writes it."""
    pattern = "ddd d. M." if language == "cs" else "ddd d MMM"
    words = locale_of(language).toString(
        QDate(day.date.year, day.date.month, day.date.day), pattern
    )
    words = words if language == "cs" else words.replace(".", "")
    return words[:1].upper() + words[1:]


def day_notes(records: VisitRecords, language: str) -> dict[UUID, str]:
    """Return the words under each day's date: its kind, counted against the regulation."""
    counts: dict[DayKind, int] = {}
    days = records.days_in_order()
    notes = {}
    for day in days:
        counts[day.kind] = counts.get(day.kind, 0) + 1
        notes[day.id] = _day_note(records, day, counts[day.kind], language)
    return notes


def _day_note(records: VisitRecords, day: Day, number: int, language: str) -> str:
    word = text(language, "values", f"DayKind.{day.kind}")
    if not _inside(records, day):
        return QCoreApplication.translate("Timetable", "outside the visit")
    total = {
        DayKind.COMPETITION: records.regulation.competition_days,
        DayKind.CULTURE: records.regulation.culture_days,
    }.get(day.kind)
    if total is None:
        return word
    return QCoreApplication.translate("Timetable", "{kind} {number}/{total}").format(
        kind=word, number=number, total=total
    )


def _inside(records: VisitRecords, day: Day) -> bool:
    return records.visit.start <= day.date <= records.visit.end


def block_of(item: Item, day: str, language: str, mark: Mark | None = None) -> Block:
    """Return one item as it is drawn and spoken."""
    when = show_times(item.start, item.end, item.part, language, approximate=item.approximate)
    title = item.title.best(language) or QCoreApplication.translate("Timetable", "Untitled")
    place = item.place.best(language)
    audience = audience_word(item.audience, language) if item.audience != "all" else ""
    kind = text(language, "values", f"ItemKind.{item.kind}")
    reasons = mark.reasons if mark else ()
    facts = [title, *_told(item, when, place, kind, language)]
    if mark:
        facts += [f"{SIGNS[mark.severity]} {reason}" for reason in reasons]
    end = item.end
    if item.start is not None and end is None:
        end = item.start + OPEN_END
    return Block(
        id=item.id,
        day_id=item.day_id,
        start=item.start,
        end=end,
        open_end=item.end is None,
        title=title,
        details=(when, *(part for part in (place, audience) if part)),
        tip="\n".join(facts),
        spoken=", ".join(part for part in (day, when, title, place, kind, *reasons) if part),
        group=GROUP_OF_KIND[item.kind],
        mark=mark,
    )


def _told(item: Item, when: str, place: str, kind: str, language: str) -> list[str]:
    """Return the facts of a tooltip below the title, each on its own line."""
    named = (
        (
            QCoreApplication.translate("Timetable", "For {who}"),
            "who",
            audience_word(item.audience, language),
        ),
        (QCoreApplication.translate("Timetable", "Responsible: {name}"), "name", item.responsible),
        (QCoreApplication.translate("Timetable", "Note: {note}"), "note", item.note.best(language)),
        (
            QCoreApplication.translate("Timetable", "Internal note: {note}"),
            "note",
            item.note_internal,
        ),
    )
    lines = [
        " · ".join(part for part in (when, place) if part),
        kind,
        *(sentence.format_map({key: value}) for sentence, key, value in named if value),
    ]
    if item.internal:
        lines.append(
            QCoreApplication.translate("Timetable", "Internal: not printed for the guests")
        )
    return [line for line in lines if line]
