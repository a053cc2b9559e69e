"""The briefing sheet and the table of attendance as data."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.documents.attendance_table import build_attendance, table_of
from kpt_desktop.documents.briefing import POINTS, build_briefing, people_briefed
from kpt_desktop.documents.dates import short_weekday
from kpt_desktop.domain.badges import find_by_code
from kpt_desktop.domain.enums import HalfDay, ItemKind, Presence, Side
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Attendance
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.paper import prepare
from tests.helpers.factories import START, make_item, make_visit_records
from tests.helpers.packs import full_visit


def with_briefing(records: VisitRecords, **values: object) -> VisitRecords:
    day = records.days_in_order()[1]
    defaults: dict[str, object] = {
        "kind": ItemKind.BRIEFING,
        "audience": "students",
        "start": 525,
        "title": LocalText("Инструктаж", "Safety briefing", "Poučení"),
    }
    item = make_item(records.visit, day, **(defaults | values))
    return replace(records, items={**records.items, item.id: item})


def test_that_each_briefing_of_students_is_a_sheet_with_all_who_sign() -> None:
    records = with_briefing(make_visit_records(), responsible="Фёдоров И. Р.")
    records = with_briefing(records, audience="teachers")
    page = build_briefing(records, ("ru", "cs"))
    (sheet,) = page.sheets
    assert page.columns[-2:] == ("signed", "instructor")
    assert [row.number for row in sheet.rows] == [str(n) for n in range(1, 15)]
    assert sheet.rows[0].name[0].text == "Surname01 guest"
    assert sheet.rows[-1].name == ()
    assert people_briefed(records) == 12
    known = [value[0].text for _label, value in sheet.facts if value]
    assert "Фёдоров И. Р." in known
    assert "5\u00a0октября\u00a02026\u00a0г., 08:45" in known
    assert len(sheet.points) == len(POINTS)
    assert [part.lang for part in sheet.points[0]] == ["ru", "cs"]


def test_that_a_note_of_the_item_is_the_text_of_the_briefing() -> None:
    note = LocalText("Очки обязательны.", "Wear glasses.", "")
    (sheet,) = build_briefing(with_briefing(make_visit_records(), note=note), ("en",)).sheets
    assert [point[0].text for point in sheet.points] == ["Wear glasses."]


def test_that_a_visit_without_a_briefing_gets_a_sheet_to_fill_in_by_hand() -> None:
    page = build_briefing(make_visit_records(students=2), ("ru",))
    (sheet,) = page.sheets
    assert [bool(value) for _label, value in sheet.facts] == [False, True, False, False, False]
    assert [bool(row.name) for row in sheet.rows] == [True] * 4 + [False] * 2
    assert sheet.rows[0].date == ()


def marked(records: VisitRecords, *presences: Presence) -> VisitRecords:
    made = [
        Attendance(
            participation_id=row.participation.id, date=START, half=HalfDay.MORNING, presence=how
        )
        for row, how in zip(records.participants(Side.GUEST), presences, strict=False)
    ]
    return replace(records, attendances={one.id: one for one in made})


def test_that_signs_and_counts_say_who_came_and_nothing_where_nobody_looked() -> None:
    records = marked(make_visit_records(students=3, teachers=1), *Presence)
    page = build_attendance(records, ("ru", "en"))
    guests, hosts = page.groups
    assert [row.signs[0] for row in guests.rows] == ["+", "О", "Н", "У"]
    assert [row.total for row in guests.rows] == ["1", "1", "0", "0"]
    assert guests.counts == ("2", *[""] * 13)
    assert {row.total for row in hosts.rows} == {""}
    assert set(hosts.counts) == {""}
    assert dict(page.legend)["Н"][0].text == "отсутствует"
    assert [day[0].text for day in page.days[:2]] == ["вс\u00a004.10", "пн\u00a005.10"]


def test_that_a_spreadsheet_holds_one_sign_a_cell() -> None:
    records = marked(make_visit_records(students=1, teachers=0), Presence.LATE)
    headers, rows = table_of(build_attendance(records, ("en",)))
    assert headers[:3] == ("Side", "Name", "Sun\u00a004.10, a.m.")
    assert rows[0][:3] == ("Guests", "Surname01 guest", "L")
    assert (rows[0][-1], rows[1][-1]) == (1, "")
    assert all(len(row) == len(headers) == 17 for row in rows)


@pytest.mark.parametrize(("lang", "expected"), [("ru", "вс"), ("en", "Sun"), ("cs", "ne")])
def test_that_narrow_columns_have_short_weekdays(lang: str, expected: str) -> None:
    assert short_weekday(lang, date(2026, 10, 4)) == expected


@pytest.mark.parametrize("kind", ["briefing", "attendance"])
def test_that_a_large_delegation_goes_on_over_pages(kind: str) -> None:
    records = with_briefing(make_visit_records(students=60, teachers=2))
    prepared = prepare(kind, records, ("ru", "en"))
    assert len(prepared.pictures(36)) > 1
    assert prepared.people == (120 if kind == "briefing" else 124)
    assert "surname_native" in prepared.columns
    assert not prepared.refused


def test_that_badge_makers_get_codes_that_lead_back_and_stay_texts() -> None:
    records = full_visit("RU")
    (sheet,) = prepare("badge_list", records, ("en",)).sheets
    place = sheet.headers.index("Badge code")
    codes = [row[place] for row in sheet.rows]
    assert all(isinstance(code, str) for code in codes)
    found = [find_by_code(str(code), records.participations) for code in codes]
    assert found == [row.participation.id for row in records.participants()]
