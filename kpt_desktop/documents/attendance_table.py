"""The table of attendance: people as rows, half-days as columns, a sign in each cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from kpt_desktop.documents import dates
from kpt_desktop.documents.head import SIDES, official_name, spellings
from kpt_desktop.documents.participant_list import role_words
from kpt_desktop.documents.words import Words, each, plain, said, words
from kpt_desktop.domain.attendance import (
    HERE,
    HalfOfDay,
    Marks,
    count,
    half_days,
    marks_of,
    people_of,
)
from kpt_desktop.domain.enums import HalfDay, Presence, Side
from kpt_desktop.domain.records import Attendance
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.texts import text

SIGNS = {
    Presence.PRESENT: "+",
    Presence.LATE: "late",
    Presence.ABSENT: "absent",
    Presence.EXCUSED: "excused",
}
"""What stands for a mark: a plus, which every font has, or a letter that the texts tell."""

LONGEST_WORD = 22

ATTENDANCE_FIELDS = (
    "surname_native", "given_native", "patronymic", "surname_lat", "given_lat", "surname_cyr",
    "given_cyr", "role",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One person: a sign for each half-day, empty where nobody looked, and how many they came."""

    number: str
    name: Words
    role: Words
    signs: tuple[str, ...]
    total: str


@dataclass(frozen=True, slots=True)
class AttendanceGroup:
    """One side, and how many of it were there in each half-day."""

    side: Words
    name: Words
    rows: tuple[AttendanceRow, ...]
    counts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AttendanceLabels:
    """The words over the numbers and names, over the totals, and before the counts."""

    number: Words
    name: Words
    total: Words
    count: Words


@dataclass(frozen=True, slots=True)
class AttendancePage:
    """The table as plain data.

    Attributes:
        days: heading of each day, over as many columns as ``halves`` repeats for it.
        halves: heading of each column.
        legend: sign and meaning.
        sign: the line for whoever kept the table.
    """

    languages: tuple[str, ...]
    title: str
    running: str
    heading: Words
    dates: Words
    labels: AttendanceLabels
    days: tuple[Words, ...]
    halves: tuple[Words, ...]
    groups: tuple[AttendanceGroup, ...]
    legend: tuple[tuple[str, Words], ...]
    sign: Words
    empty: Words


def build_attendance(
    records: VisitRecords, languages: tuple[str, ...], side: Side | None = None
) -> AttendancePage:
    """Return the table as plain data.

    Args:
        records: of the visit.
        languages: one or more of ru, en, cs.
        side: one delegation only.
    """
    lang = languages[0]
    heading = words(languages, "attendance.title")
    visit = records.visit
    period = each(languages, lambda one: dates.period(one, visit.start, visit.end))
    title = f"{heading[0].text} · {period[0].text}"
    columns = half_days(records)
    marks = marks_of(records)
    return AttendancePage(
        languages=languages,
        title=title,
        running=title,
        heading=heading,
        dates=period,
        labels=AttendanceLabels(
            number=words(languages[:1], "participants.number"),
            name=words(languages, "attendance.name"),
            total=words(languages, "attendance.total"),
            count=words(languages, "attendance.count"),
        ),
        days=tuple(_day(one, lang) for one in columns if one.half == HalfDay.MORNING),
        halves=tuple(words(languages[:1], f"attendance.{one.half.value}") for one in columns),
        groups=tuple(
            _group(records, languages, one, key, columns, marks)
            for one, key in SIDES
            if side in {None, one} and records.participants(one)
        ),
        legend=tuple(
            (sign_of(presence, lang), words(languages, f"attendance.means.{presence.value}"))
            for presence in Presence
        ),
        sign=words(languages, "attendance.sign"),
        empty=words(languages, "participants.empty"),
    )


def sign_of(presence: Presence, lang: str) -> str:
    """Return what stands for a mark on paper."""
    sign = SIGNS[presence]
    return sign if presence == Presence.PRESENT else text(lang, "paper", f"attendance.{sign}")


def table_of(page: AttendancePage) -> tuple[tuple[str, ...], tuple[tuple[str | int, ...], ...]]:
    """Return headers and rows for a spreadsheet: one sign a cell, the number of marks last."""
    halves = [
        f"{page.days[number // 2][0].text}, {half[0].text}"
        for number, half in enumerate(page.halves)
    ]
    lang = page.languages[0]
    first = (text(lang, "paper", "participants.side"), page.labels.name[0].text)
    headers = (*first, *halves, page.labels.total[0].text)
    rows: tuple[tuple[str | int, ...], ...] = tuple(
        (
            group.side[0].text,
            row.name[0].text if row.name else "",
            *row.signs,
            int(row.total) if row.total else "",
        )
        for group in page.groups
        for row in group.rows
    )
    return headers, rows


def _day(half_day: HalfOfDay, lang: str) -> Words:
    weekday = dates.short_weekday(lang, half_day.date)
    return plain(f"{weekday}{dates.HARD}{half_day.date:%d.%m}", lang)


def _group(
    records: VisitRecords,
    languages: Sequence[str],
    side: Side,
    key: str,
    columns: Sequence[HalfOfDay],
    marks: Marks,
) -> AttendanceGroup:
    people = people_of(records, side)
    organisation = records.organisation(side)
    return AttendanceGroup(
        side=words(languages, key),
        name=said(official_name(records, organisation, records.visit.start), languages[:1]),
        rows=tuple(
            _row(number, row, languages, columns, marks)
            for number, row in enumerate(people, start=1)
        ),
        counts=tuple(_present(people, marks, one) for one in columns),
    )


def _present(people: Sequence[Participant], marks: Marks, half_day: HalfOfDay) -> str:
    """Return how many were there, nothing for a half-day in which nobody looked."""
    looked = any((row.participation.id, half_day) in marks for row in people)
    return str(count(people, marks, half_day).present) if looked else ""


def _total(marks: Sequence[Attendance | None]) -> str:
    """Return in how many half-days somebody was there, nothing where nobody looked at all."""
    known = [mark for mark in marks if mark is not None]
    return str(sum(mark.presence in HERE for mark in known)) if known else ""


def _row(
    number: int,
    row: Participant,
    languages: Sequence[str],
    columns: Sequence[HalfOfDay],
    marks: Marks,
) -> AttendanceRow:
    lang = languages[0]
    found = [marks.get((row.participation.id, one)) for one in columns]
    return AttendanceRow(
        number=str(number),
        name=spellings(row, lang),
        role=role_words(row.participation.role, languages[:1]),
        signs=tuple(sign_of(mark.presence, lang) if mark else "" for mark in found),
        total=_total(found),
    )
