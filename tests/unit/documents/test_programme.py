"""The guests' programme as data."""

import json
from dataclasses import asdict, replace
from datetime import date
from typing import Any

import pytest

from kpt_desktop.documents.head import official_name
from kpt_desktop.documents.plain_data import to_data
from kpt_desktop.documents.programme import ProgrammeOptions, build_programme
from kpt_desktop.documents.programme_page import ProgrammePage, Row
from kpt_desktop.documents.words import Said
from kpt_desktop.domain.enums import DayPart, Direction, Side, TeamKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import OrganisationName, Setting, Team
from kpt_desktop.domain.visit_records import VisitRecords
from tests.helpers.factories import make_item, make_visit_records
from tests.helpers.journeys_of_delegations import a_leg, with_legs
from tests.helpers.sample_visit import sample_visit

BOTH = ("ru", "en")


def with_item(**values: Any) -> VisitRecords:
    """A visit whose second day holds just this item."""
    records = make_visit_records()
    item = make_item(records.visit, records.days_in_order()[1], **values)
    return replace(records, items={item.id: item})


def the_row(languages: tuple[str, ...] = BOTH, **values: Any) -> Row:
    page = build_programme(with_item(**values), languages)
    (row,) = page.days[1].rows
    return row


def texts(words: tuple[Said, ...]) -> list[str]:
    return [part.text for part in words]


def everything(page: ProgrammePage) -> str:
    return str(asdict(page))


def test_that_days_and_items_stand_in_order_in_both_languages() -> None:
    page = build_programme(sample_visit(), BOTH)
    assert len(page.days) == 7
    assert [part.lang for part in page.days[1].heading] == ["ru", "en"]
    assert texts(page.days[1].rows[1].title) == ["Торжественное открытие", "Opening ceremony"]
    assert texts(page.days[1].rows[1].time) == ["09:00–09:40"]


def test_that_internal_items_and_notes_stay_in_the_house() -> None:
    hidden = with_item(title=LocalText("тайна"), internal=True)
    assert build_programme(hidden, BOTH).days[1].rows == ()
    noted = with_item(note_internal="тайна", responsible="тайна")
    assert "тайна" not in everything(build_programme(noted, BOTH))


def test_that_items_waiting_in_the_pool_are_not_printed() -> None:
    records = make_visit_records()
    item = make_item(records.visit, None, title=LocalText("в запасе"))
    page = build_programme(replace(records, items={item.id: item}), BOTH)
    assert "в запасе" not in everything(page)


def test_that_a_missing_translation_leaves_the_other_language_alone() -> None:
    """U65: it is printed once, and the findings say what is missing."""
    assert texts(the_row(title=LocalText("Музей")).title) == ["Музей"]
    assert the_row(("en",), title=LocalText("Музей")).title == (Said("ru", "Музей"),)


def test_that_equal_words_are_said_once() -> None:
    assert texts(the_row(place=LocalText("214, 307", "214, 307")).place) == ["214, 307"]


def test_that_an_item_without_a_title_says_so() -> None:
    assert texts(the_row(title=LocalText()).title) == ["(без названия)", "(untitled)"]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"start": 540, "end": 630}, ["09:00–10:30"]),
        ({"start": 540, "end": None}, ["09:00"]),
        ({"start": 1410, "end": 1485}, ["23:30–00:45"]),
        ({"start": 540, "end": None, "approximate": True}, ["около 9:00", "about 9:00"]),
        (
            {"start": 540, "end": 600, "approximate": True},
            ["около 9:00 – 10:00", "about 9:00 – 10:00"],
        ),
        (
            {"start": None, "end": None, "part": DayPart.AFTERNOON},
            ["после обеда", "afternoon"],
        ),
        ({"start": None, "end": None}, []),
    ],
)
def test_that_every_kind_of_time_has_its_words(values: dict[str, Any], expected: list[str]) -> None:
    assert texts(the_row(**values).time) == expected


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        ("all", []),
        ("students", ["студенты", "students"]),
        ("group2", ["группа 2", "group 2"]),
        ("IT4", ["IT4"]),
    ],
)
def test_that_the_audience_is_told_when_it_is_not_everybody(
    audience: str, expected: list[str]
) -> None:
    page = build_programme(with_item(audience=audience), BOTH)
    assert texts(page.days[1].rows[0].audience) == expected
    assert page.has_audiences == bool(expected)


def test_that_the_name_of_a_school_is_the_one_valid_during_the_visit() -> None:
    """Finding 13 of the domain facts: names of organisations change."""
    records = sample_visit()
    partner = records.partner
    assert "обществ" not in official_name(records, partner, date(2026, 10, 4)).ru
    assert official_name(records, partner, date(2015, 9, 20)).cs.startswith("VOŠ ekonomická")
    assert official_name(records, partner, date(2026, 10, 4)).cs.endswith("organizace")


def test_that_a_school_without_an_official_name_goes_by_its_short_one() -> None:
    records = make_visit_records()
    empty = OrganisationName(organisation_id=records.visit.partner_id, name=LocalText())
    page = build_programme(replace(records, names=(empty,)), ("cs",))
    assert texts(page.parties[0].name) == ["VOŠ a SŠ Boskovice"]


def test_that_the_head_of_each_delegation_is_named_in_both_spellings() -> None:
    page = build_programme(sample_visit(), BOTH)
    assert texts(page.parties[0].leader) == ["Dvořáková Ivana", "Дворжакова Ивана"]
    assert texts(page.parties[1].leader) == ["Ежова Марина", "Ezhova Marina"]


def with_approval(records: VisitRecords, value: str) -> VisitRecords:
    return replace(records, settings={"paper.approval": Setting(key="paper.approval", value=value)})


def test_that_the_approval_block_obeys_choice_then_setting_then_direction() -> None:
    records = sample_visit()
    outgoing = replace(records, visit=replace(records.visit, direction=Direction.OUTGOING))
    assert build_programme(records, BOTH).approval is not None
    assert build_programme(outgoing, BOTH).approval is None
    assert build_programme(with_approval(records, "no"), BOTH).approval is None
    assert build_programme(with_approval(outgoing, "yes"), BOTH).approval is not None
    unwanted = ProgrammeOptions(approval=False)
    assert build_programme(with_approval(records, "yes"), BOTH, unwanted).approval is None


def test_that_the_approval_names_our_director() -> None:
    approval = build_programme(sample_visit(), BOTH).approval
    assert approval is not None
    assert (approval.word, approval.post) == ("УТВЕРЖДАЮ", "Директор техникума")
    assert approval.name == "А. В. Соколова"


def test_that_an_unknown_director_leaves_a_line_to_sign() -> None:
    approval = build_programme(make_visit_records(), ("cs",)).approval
    assert approval is not None
    assert (approval.post, approval.name) == ("Ředitel", "")


def test_that_contacts_stand_at_the_end_and_may_be_left_out() -> None:
    page = build_programme(sample_visit(), BOTH)
    assert "+420 516 000 000" in str(page.contacts)
    assert "+7 900 000-00-01" in str(page.contacts)
    without = build_programme(sample_visit(), BOTH, ProgrammeOptions(contacts=False))
    assert without.contacts == ()
    assert build_programme(make_visit_records(), BOTH).contacts == ()


def test_that_personal_data_of_participants_is_not_in_the_programme() -> None:
    page = build_programme(sample_visit(), BOTH)
    assert "Nováková" not in everything(page)


def test_that_the_title_says_whether_we_receive_or_travel() -> None:
    records = sample_visit()
    outgoing = replace(records, visit=replace(records.visit, direction=Direction.OUTGOING))
    assert build_programme(records, BOTH).heading[0].text == "Программа приёма делегации"
    assert build_programme(outgoing, BOTH).heading[0].text == "Программа пребывания делегации"


def test_that_long_days_and_tall_rows_are_marked_for_the_typesetter() -> None:
    """F97: only what may not fit a page is measured or let break."""
    tall = with_item(title=LocalText("слово " * 400))
    page = build_programme(tall, BOTH)
    assert page.days[1].rows[0].tall
    assert page.days[1].long
    assert not page.days[2].long


def test_that_guests_come_before_hosts() -> None:
    page = build_programme(sample_visit(), ("ru",))
    assert [texts(party.side)[0] for party in page.parties] == ["Гости", "Принимающая сторона"]
    assert records_side_order() == [Side.GUEST, Side.HOST]


def records_side_order() -> list[Side]:
    rows = sample_visit().participants()
    return list(dict.fromkeys(row.delegation.side for row in rows))


def test_that_a_page_as_data_is_what_its_fields_say() -> None:
    page = build_programme(sample_visit(), BOTH)
    assert json.dumps(to_data(page)) == json.dumps(asdict(page))


def test_that_the_head_says_how_the_guests_come_by_their_legs_else_in_the_typed_words() -> None:
    records = sample_visit()
    guests = replace(records.delegation(Side.GUEST), arrival="автобусом", departure="поездом")
    records = replace(records, delegations={**records.delegations, guests.id: guests})
    leg = a_leg(records, "2026-10-04 10:05", "2026-10-04 14:40", number="AY705", origin="PRG",
                destination="LED")  # fmt: skip
    head = build_programme(with_legs(records, leg), BOTH).parties[0]
    assert [texts(way.label) for way in head.travel] == [
        ["Прибытие", "Arrival"],
        ["Отъезд", "Departure"],
    ]
    assert [[words.replace("\u00a0", " ") for words in texts(way.line)] for way in head.travel] == [
        ["4 октября · AY705 · PRG 10:05 → LED 14:40", "4 October · AY705 · PRG 10:05 → LED 14:40"],
        ["поездом"],
    ]
    assert build_programme(sample_visit(), BOTH).parties[0].travel == ()


@pytest.mark.parametrize(
    ("audience", "said"),
    [
        ("all", []),
        ("guests+students", ["гости-студенты", "guest students"]),
        ("guests+track:ИТ", ["гости, ИТ", "guests, ИТ"]),
        ("track:ИТ", ["ИТ"]),
        ("group2", ["группа 2", "group 2"]),
        ("team:nobody", ["команда", "team"]),
        ("Лаборатория А+Б", ["Лаборатория А+Б"]),
    ],
)
def test_that_whom_an_item_is_for_is_said_in_words(audience: str, said: list[str]) -> None:
    shown = [words.replace("\u200b", "") for words in texts(the_row(audience=audience).audience)]
    assert shown == said


def test_that_a_team_is_printed_by_its_name() -> None:
    records = make_visit_records()
    team = Team(visit_id=records.visit.id, kind=TeamKind.TEAM, name=LocalText("Красные", "Reds"))
    item = make_item(records.visit, records.days_in_order()[1], audience=f"team:{team.id}")
    records = replace(records, items={item.id: item}, teams={team.id: team})
    (row,) = build_programme(records, BOTH).days[1].rows
    assert texts(row.audience) == ["Красные", "Reds"]
