"""From a visit's records to the plain data of each paper, with what the user chose for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from kpt_desktop.documents.attendance_table import ATTENDANCE_FIELDS, build_attendance
from kpt_desktop.documents.attendance_table import table_of as attendance_rows
from kpt_desktop.documents.briefing import BRIEFING_FIELDS, build_briefing, people_briefed
from kpt_desktop.documents.draw import build_draw, draw_gaps
from kpt_desktop.documents.honours import build_certificates, build_diplomas
from kpt_desktop.documents.mark_sheet import build_mark_sheets
from kpt_desktop.documents.participant_list import (
    LIST_FIELDS,
    build_participant_list,
    table_of,
)
from kpt_desktop.documents.plain_data import to_data
from kpt_desktop.documents.programme import ProgrammeOptions, build_programme
from kpt_desktop.documents.programme_changes import ChangesOptions, build_changes
from kpt_desktop.documents.programme_sheets import build_day_sheets, build_pocket
from kpt_desktop.documents.programme_working import build_working
from kpt_desktop.documents.protocol import build_protocol
from kpt_desktop.documents.team_sheet import build_teams, team_gaps
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_versions import numbered
from kpt_desktop.domain.records import ProgrammeVersion
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.rendering.sheet import SheetData
from kpt_desktop.services.programme_versions import at_version
from kpt_desktop.texts import text


@dataclass(frozen=True, slots=True)
class PaperOptions:
    """What may be chosen for a paper; each kind heeds what concerns it.

    Attributes:
        approval: carry the block to be signed; None asks the setting.
        contacts: whom to call.
        side: one delegation of a list.
        version: print the programme as it was in the version of that number.
        day: only that day of the day sheets.
        folded: the pocket booklet on sheets of A4 that are folded, else page by page.
        changes: what a change sheet compares, and whether it lists corrections of spelling.
        recipient: whom the foot of a pack names; empty takes the usual one.
        made: the local time that the foot names; None leaves it out.
        told_in: the language of what is told before, the paper's own where it is empty.
        live: for the page beside the grid: rows know their items; never for paper that goes out.
    """

    approval: bool | None = None
    contacts: bool = True
    side: Side | None = None
    version: int | None = None
    day: date | None = None
    folded: bool = True
    changes: ChangesOptions = field(default_factory=ChangesOptions)
    recipient: str = ""
    made: datetime | None = None
    told_in: str = ""
    live: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """The data of a paper and its tables; keys of the fields it shows, and how many people.

    ``gaps`` are what this paper lacks and no other.
    """

    page: Mapping[str, Any]
    sheets: tuple[SheetData, ...] = ()
    columns: tuple[str, ...] = ()
    people: int = 0
    gaps: tuple[Finding, ...] = ()


Builder = Callable[[VisitRecords, tuple[str, ...], PaperOptions], Built]


def records_for(kind: str, records: VisitRecords, options: PaperOptions) -> VisitRecords:
    """Return the records a paper is of: those of now, or of the chosen version.

    Raises:
        UserError: ``version_unknown``.
    """
    for number in (options.version, options.changes.since, options.changes.until):
        if number is not None and numbered(records, number) is None:
            raise UserError("version_unknown", number=number)
    version = _version(records, options) if kind in PROGRAMMES else None
    return at_version(records, version) if version else records


def _version(records: VisitRecords, options: PaperOptions) -> ProgrammeVersion | None:
    return numbered(records, options.version) if options.version is not None else None


def _choice(records: VisitRecords, options: PaperOptions) -> ProgrammeOptions:
    version = _version(records, options)
    return ProgrammeOptions(options.approval, options.contacts, version, options.live)


def _programme(records: VisitRecords, languages: tuple[str, ...], options: PaperOptions) -> Built:
    return Built(to_data(build_programme(records, languages, _choice(records, options))))


def _working(records: VisitRecords, languages: tuple[str, ...], options: PaperOptions) -> Built:
    return Built(to_data(build_working(records, languages, _choice(records, options))))


def _day(records: VisitRecords, languages: tuple[str, ...], options: PaperOptions) -> Built:
    choice = _choice(records, options)
    return Built(to_data(build_day_sheets(records, languages, choice, options.day)))


def _pocket(records: VisitRecords, languages: tuple[str, ...], options: PaperOptions) -> Built:
    choice = _choice(records, options)
    return Built(to_data(build_pocket(records, languages, choice, folded=options.folded)))


def _changes(records: VisitRecords, languages: tuple[str, ...], options: PaperOptions) -> Built:
    return Built(to_data(build_changes(records, languages, options.changes)))


def _participants(
    records: VisitRecords, languages: tuple[str, ...], options: PaperOptions
) -> Built:
    page = build_participant_list(records, languages, side=options.side)
    headers, rows = table_of(page)
    sheet = SheetData(
        name=page.heading[0].text,
        title=page.title,
        headers=headers,
        rows=rows,
        page_words=text(languages[0], "paper", "sheet.page"),
    )
    fields = tuple(key for column in page.columns for key in LIST_FIELDS[column])
    return Built(to_data(page), (sheet,), fields, len(records.participants(options.side)))


def _teams(records: VisitRecords, languages: tuple[str, ...], _options: PaperOptions) -> Built:
    return Built(to_data(build_teams(records, languages)), gaps=team_gaps(records))


def _draw(records: VisitRecords, languages: tuple[str, ...], _options: PaperOptions) -> Built:
    return Built(to_data(build_draw(records, languages)), gaps=draw_gaps(records))


def _mark_sheets(records: VisitRecords, languages: tuple[str, ...], _: PaperOptions) -> Built:
    return _naming_teams(records, build_mark_sheets(records, languages))


def _blank_sheets(records: VisitRecords, languages: tuple[str, ...], _: PaperOptions) -> Built:
    return _naming_teams(records, build_mark_sheets(records, languages, filled=False))


def _protocol(records: VisitRecords, languages: tuple[str, ...], _: PaperOptions) -> Built:
    return _naming_teams(records, build_protocol(records, languages))


def _diplomas(records: VisitRecords, languages: tuple[str, ...], _: PaperOptions) -> Built:
    return _naming_teams(records, build_diplomas(records, languages))


def _certificates(records: VisitRecords, languages: tuple[str, ...], _: PaperOptions) -> Built:
    page = build_certificates(records, languages)
    return Built(to_data(page), (), NAME_FIELDS, len(page.honours))


def _naming_teams(records: VisitRecords, page: Any) -> Built:
    """Return a paper that names the members of teams and says nothing else of them."""
    return Built(to_data(page), (), NAME_FIELDS, len(records.team_members))


NAME_FIELDS = ("surname_native", "given_native")
"""Keys of the fields that a name shows."""


def _briefing(records: VisitRecords, languages: tuple[str, ...], _options: PaperOptions) -> Built:
    page = to_data(build_briefing(records, languages))
    return Built(page, columns=BRIEFING_FIELDS, people=people_briefed(records))


def _attendance(records: VisitRecords, languages: tuple[str, ...], options: PaperOptions) -> Built:
    page = build_attendance(records, languages, options.side)
    headers, rows = attendance_rows(page)
    sheet = SheetData(
        name=page.heading[0].text,
        title=page.title,
        headers=headers,
        rows=rows,
        page_words=text(languages[0], "paper", "sheet.page"),
    )
    return Built(to_data(page), (sheet,), ATTENDANCE_FIELDS, len(rows))


PROGRAMMES = ("programme", "programme_working", "programme_day", "programme_pocket")
"""The kinds that print the programme itself, and so can print an old version of it."""

BUILDERS: Mapping[str, Builder] = {
    "programme": _programme,
    "programme_working": _working,
    "programme_day": _day,
    "programme_pocket": _pocket,
    "programme_changes": _changes,
    "participants": _participants,
    "teams": _teams,
    "draw": _draw,
    "mark-sheet": _mark_sheets,
    "mark-sheet-blank": _blank_sheets,
    "protocol": _protocol,
    "diploma": _diplomas,
    "certificate": _certificates,
    "briefing": _briefing,
    "attendance": _attendance,
}

TEMPLATES: Mapping[str, str] = {"mark-sheet-blank": "mark-sheet", "certificate": "diploma"}
"""Templates of papers that share another's."""
