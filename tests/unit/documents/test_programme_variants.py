"""The programme for those who work, for a wall, and for a pocket."""

from dataclasses import replace
from datetime import date

from kpt_desktop.documents.programme import ProgrammeOptions, build_programme
from kpt_desktop.documents.programme_sheets import POCKET_LETTERS, build_day_sheets, build_pocket
from kpt_desktop.documents.programme_working import build_working
from kpt_desktop.domain.enums import DutyKind, Side
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Duty, Vehicle
from tests.helpers.factories import make_item
from tests.helpers.published_visit import named
from tests.helpers.sample_visit import sample_visit

RU = ("ru",)


def busy_visit():
    """An item with a bus, an interpreter and internal notes, one internal, one in the pool."""
    records = sample_visit()
    bus = Vehicle(name="Автобус", plate="А 123 ВС", driver="Иванов", phone="+7 900 000-00-02")
    item = replace(
        named(records, "Модуль D"),
        vehicle_id=bus.id, responsible="Козлов И.", note_internal="ключи на вахте",
    )  # fmt: skip
    inside = make_item(
        records.visit, records.days_in_order()[1], title=LocalText("Проверка"), internal=True
    )
    waiting = make_item(records.visit, None, start=None, end=None, title=LocalText("Музей"))
    host = records.participants(Side.HOST)[0]
    duty = Duty(
        item_id=item.id, kind=DutyKind.INTERPRETER, participation_id=host.participation.id,
        before=15, after=10,
    )  # fmt: skip
    return replace(
        records,
        vehicles={bus.id: bus},
        duties={duty.id: duty},
        items={**records.items, item.id: item, inside.id: inside, waiting.id: waiting},
    )


def row_of(page, title):
    return next(row for day in page.days for row in day.rows if row.title[0].text == title)


def test_that_the_working_programme_tells_who_interprets_and_what_drives():
    row = row_of(build_working(busy_visit(), RU), "Модуль D")
    people = [(label and label[0].text, who[0].text) for label, who in row.people]
    assert people == [
        ((), "Козлов И."),
        ("перев.", "Ежова Марина, 12:45–14:40"),
    ]
    assert [line[0].text for line in row.transport] == [
        "Автобус А 123 ВС", "Иванов", "+7\xa0900\xa0000-00-02",
    ]  # fmt: skip
    assert row.internal_note[0].text == "ключи на вахте"


def test_that_it_has_internal_items_and_those_without_a_day():
    page = build_working(busy_visit(), RU)
    assert row_of(page, "Проверка").internal
    assert page.days[-1].heading[0].text == "Пока без дня"
    assert row_of(page, "Музей").time == ()


def test_that_columns_nobody_needs_are_left_out():
    page = build_working(sample_visit(), RU)
    assert (page.has_transport, page.has_remarks) == (False, False)
    assert build_working(busy_visit(), RU).has_transport


def test_that_guests_get_nothing_internal_on_any_paper():
    for page in (
        build_programme(busy_visit(), RU),
        build_day_sheets(busy_visit(), RU),
        build_pocket(busy_visit(), RU),
    ):
        text = repr(page)
        assert "Модуль D" in text
        for secret in ("Проверка", "Музей", "ключи", "Козлов", "Автобус", "Иванов"):
            assert secret not in text


def test_that_one_day_can_be_asked_for():
    page = build_day_sheets(sample_visit(), RU, only=date(2026, 10, 6))
    assert [day.heading[0].text for day in page.days] == ["Вторник, 6\xa0октября"]
    assert len(build_day_sheets(sample_visit(), RU).days) == 7


def test_that_only_the_live_page_knows_its_items():
    for build in (build_programme, build_working, build_day_sheets, build_pocket):
        assert all(not row.item for day in build(sample_visit(), RU).days for row in day.rows)
        live = build(sample_visit(), RU, ProgrammeOptions(live=True))
        assert all(row.item for day in live.days for row in day.rows)


def test_that_a_text_too_long_for_a_pocket_goes_on_in_other_rows():
    records = sample_visit()
    long = " ".join(f"слово{n}" for n in range(300))
    item = replace(named(records, "Модуль D"), note=LocalText(long))
    page = build_pocket(replace(records, items={**records.items, item.id: item}), RU)
    rows = [row for day in page.days for row in day.rows]
    parts = [part.text for row in rows for part in row.note]
    assert " ".join(parts) == long
    assert all(len(part) <= POCKET_LETTERS for part in parts)
    first = next(n for n, row in enumerate(rows) if row.title and row.title[0].text == "Модуль D")
    assert rows[first].time
    assert not rows[first + 1].time
