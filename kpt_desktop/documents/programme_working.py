"""The working programme: for those who make the visit happen, with everything guests do not see."""

from collections.abc import Sequence
from dataclasses import dataclass

from kpt_desktop.documents.dates import HARD
from kpt_desktop.documents.printable import printable
from kpt_desktop.documents.programme import (
    ProgrammeOptions,
    day_heading,
    heading_of,
    period_of,
)
from kpt_desktop.documents.programme_page import VersionLine
from kpt_desktop.documents.programme_rows import build_row, lines_in
from kpt_desktop.documents.version_line import version_line
from kpt_desktop.documents.words import Words, plain, said, words
from kpt_desktop.domain.enums import DutyKind
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Day, Duty, Item
from kpt_desktop.domain.times import clock
from kpt_desktop.domain.visit_records import VisitRecords

LONGEST_WORD = 18
LETTERS, TALL = 22, 24
"""Letters a line of any column holds; lines past which a row may be higher than a page."""


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One item with all that has to be done for it.

    Attributes:
        people: what each does, then who, one a line.
        transport: the vehicle, then how to reach its driver, one a line.
        internal: the guests' paper does not have it.
    """

    time: Words
    title: Words
    note: Words
    audience: Words
    place: Words
    address: Words
    people: tuple[tuple[Words, Words], ...]
    transport: tuple[Words, ...]
    internal_note: Words
    internal: bool
    tall: bool
    item: str = ""


@dataclass(frozen=True, slots=True)
class WorkDay:
    """One day, or what waits without one."""

    heading: Words
    kind: Words
    note: Words
    rows: tuple[WorkRow, ...]


@dataclass(frozen=True, slots=True)
class WorkLabels:
    """The words of the page itself."""

    time: Words
    event: Words
    place: Words
    people: Words
    transport: Words
    remarks: Words
    internal: Words
    continued: Words
    day_open: Words
    empty: Words


@dataclass(frozen=True, slots=True)
class WorkingPage:
    """The working programme; a column that nobody needs is left out."""

    languages: tuple[str, ...]
    title: str
    running: str
    heading: Words
    dates: Words
    version: VersionLine
    days: tuple[WorkDay, ...]
    labels: WorkLabels
    has_transport: bool
    has_remarks: bool


def build_working(
    records: VisitRecords, languages: tuple[str, ...], options: ProgrammeOptions | None = None
) -> WorkingPage:
    """Return the working programme as plain data: all items, those without a day at the end."""
    chosen = options or ProgrammeOptions()
    days = [_day(records, day, languages, live=chosen.live) for day in records.days_in_order()]
    if pool := records.items_of(None):
        rows = tuple(_row(records, item, languages, live=chosen.live) for item in pool)
        days.append(WorkDay(words(languages, "working.pool"), (), (), rows))
    rows_of_all = [row for day in days for row in day.rows]
    heading, period = words(languages, "working.heading"), period_of(records, languages)
    subject = heading_of(records, languages)
    return WorkingPage(
        languages=languages,
        title=f"{heading[0].text} · {subject[0].text} · {period[0].text}",
        running=f"{heading[0].text} · {period[0].text}",
        heading=heading,
        dates=_line(records, languages, period),
        version=version_line(records, languages, chosen.version),
        days=tuple(days),
        labels=_labels(languages),
        has_transport=any(row.transport for row in rows_of_all),
        has_remarks=any(row.internal_note for row in rows_of_all),
    )


def _line(records: VisitRecords, languages: Sequence[str], period: Words) -> Words:
    """Return the visit and its dates in one line."""
    title = said(records.visit.title, languages[:1])
    return (*title, *period)


def _labels(languages: Sequence[str]) -> WorkLabels:
    own = ("people", "transport", "remarks", "internal")
    shared = ("time", "event", "place", "continued", "day_open", "empty")
    return WorkLabels(
        **{name: words(languages, f"working.{name}") for name in own},
        **{name: words(languages, f"programme.{name}") for name in shared},
    )


def _day(records: VisitRecords, day: Day, languages: Sequence[str], *, live: bool) -> WorkDay:
    items = records.items_of(day.id)
    return WorkDay(
        heading=day_heading(day, languages),
        kind=words(languages, f"day.{day.kind.value}"),
        note=said(day.note, languages),
        rows=tuple(_row(records, item, languages, live=live) for item in items),
    )


def _row(records: VisitRecords, item: Item, languages: Sequence[str], *, live: bool) -> WorkRow:
    row = build_row(item, languages, live=live)
    place = records.places.get(item.place_id) if item.place_id else None
    internal_note = plain(item.note_internal, languages[0], LONGEST_WORD)
    people = tuple(_people(records, item, languages))
    lines = max(
        lines_in(row.title, LETTERS) + lines_in(row.note, LETTERS),
        lines_in(row.place, LETTERS),
        lines_in(internal_note, LETTERS),
        sum(lines_in(who, LETTERS) for _, who in people),
    )
    return WorkRow(
        time=row.time,
        title=row.title,
        note=row.note,
        audience=row.audience,
        place=row.place,
        address=plain(place.address, languages[0], LONGEST_WORD) if place else (),
        people=people,
        transport=tuple(_transport(records, item, languages[0])),
        internal_note=internal_note,
        internal=item.internal,
        tall=lines > TALL,
        item=row.item,
    )


def _people(
    records: VisitRecords, item: Item, languages: Sequence[str]
) -> list[tuple[Words, Words]]:
    """Return who answers for an item, who interprets and who must be there."""
    lang = languages[0]
    found: list[tuple[Words, Words]] = []
    if item.responsible.strip():
        found.append(((), plain(item.responsible, lang, LONGEST_WORD)))
    duties = [duty for duty in records.duties.values() if duty.item_id == item.id]
    for kind in DutyKind:
        for duty in sorted((d for d in duties if d.kind == kind), key=lambda d: str(d.id)):
            name = _name(records, duty)
            if name and not (kind == DutyKind.RESPONSIBLE and name in item.responsible):
                label = words(languages[:1], f"duty.{kind.value}")
                found.append((label, plain(name + _around(item, duty), lang, LONGEST_WORD)))
    return found


def _name(records: VisitRecords, duty: Duty) -> str:
    if duty.participation_id and duty.participation_id in records.participations:
        return full_name(records.participant(duty.participation_id).person)
    return duty.name


def _around(item: Item, duty: Duty) -> str:
    """Return from when until when somebody is needed, where that is more than the item."""
    if item.start is None or not (duty.before or duty.after):
        return ""
    start = clock(max(item.start - duty.before, 0))
    end = clock((item.end if item.end is not None else item.start) + duty.after)
    return f", {start}–{end}"


def _transport(records: VisitRecords, item: Item, lang: str) -> list[Words]:
    vehicle = records.vehicles.get(item.vehicle_id) if item.vehicle_id else None
    if vehicle is None:
        return []
    lines = (
        " ".join(part for part in (vehicle.name, vehicle.plate) if part.strip()),
        vehicle.driver,
        vehicle.phone.replace(" ", HARD),
    )
    return [plain(line, lang, LONGEST_WORD) for line in lines if printable(line)]
