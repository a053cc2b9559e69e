"""The rules, each with a visit that breaks it and one that keeps it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kpt_desktop.domain.enums import DayKind, Role, Severity, Side
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Delegation, Item, Participation, Person, Regulation
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.factories import make_item, make_visit_records
from tests.helpers.sample_visit import sample_visit

HUMAN = {"nobody_answers", "meal_gap"}
"""Hints about the sample as it is: test_programme_rules.py is about them."""


def codes(records: VisitRecords, languages: tuple[str, ...] = ("ru", "en")) -> list[str]:
    return [f.code for f in judge(records, languages) if f.code not in HUMAN]


def found(records: VisitRecords, code: str) -> list[Finding]:
    return [finding for finding in judge(records) if finding.code == code]


def with_items(*values: dict[str, Any]) -> VisitRecords:
    """The sample visit whose Monday holds just these items."""
    records = sample_visit()
    monday = records.days_in_order()[1]
    others = {key: item for key, item in records.items.items() if item.day_id != monday.id}
    made = [make_item(records.visit, monday, order=n, **v) for n, v in enumerate(values)]
    return replace(records, items=others | {item.id: item for item in made})


def test_that_a_visit_in_order_has_no_findings() -> None:
    assert codes(sample_visit(), ("ru", "en", "cs")) == []


def test_that_every_finding_can_be_said_in_every_language() -> None:
    records = broken_visit()
    findings = judge(records, ("ru", "en", "cs"))
    assert len({finding.code for finding in findings}) >= 9
    for finding in findings:
        for lang in LANGUAGES:
            assert "{" not in text(lang, "findings", finding.code, **finding.facts)


def broken_visit() -> VisitRecords:
    records = with_items(
        {"title": LocalText()},
        {"title": LocalText("Музей"), "place": LocalText("Музей города"), "start": 545},
    )
    days = {key: replace(day, kind=DayKind.CULTURE) for key, day in records.days.items()}
    people = {
        key: replace(p, role=Role.STUDENT)
        for key, p in records.participations.items()
        if records.delegations[p.delegation_id].side == Side.GUEST
    }
    unnamed = Person()
    guest = records.delegation(Side.GUEST)
    nobody = Participation(delegation_id=guest.id, person_id=unnamed.id)
    outside = Day(visit_id=records.visit.id, date=date(2026, 11, 1), kind=DayKind.CULTURE)
    return replace(
        records,
        days=days | {outside.id: outside},
        persons={**records.persons, unnamed.id: unnamed},
        participations={**people, nobody.id: nobody},
        unreadable=((unnamed.id, "birth_date"),),
    )


def test_that_errors_come_before_warnings_and_hints() -> None:
    severities = [finding.severity for finding in judge(broken_visit())]
    assert severities == sorted(severities, key=list(Severity).index)
    assert severities[0] == Severity.ERROR


def test_that_a_title_is_needed_in_each_language_of_the_paper() -> None:
    """U65."""
    records = with_items({"title": LocalText("Музей")})
    assert codes(records, ("ru",)) == []
    languages = [finding.facts["language"] for finding in found(records, "title_untranslated")]
    assert languages == ["EN"]
    assert codes(records, ("ru", "en", "cs")) == ["title_untranslated"] * 2


def test_that_an_item_without_any_title_is_an_error_that_leads_to_it() -> None:
    records = with_items({"title": LocalText()})
    (finding,) = (found for found in judge(records) if found.code not in HUMAN)
    assert (finding.code, finding.severity) == ("item_without_title", Severity.ERROR)
    assert (finding.subjects[0].kind, finding.subjects[0].field) == (Item, "title")
    assert finding.facts == {"day": "05.10.2026", "time": "09:00–10:30"}


def test_that_internal_items_need_no_translation() -> None:
    assert codes(with_items({"title": LocalText("Уборка"), "internal": True})) == []


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (LocalText("актовый зал"), ["place_untranslated"]),
        (LocalText("актовый зал", "hall"), []),
        (LocalText("214, 307"), []),
        (LocalText(), []),
    ],
)
def test_that_a_place_of_words_wants_a_translation_and_a_room_number_does_not(
    place: LocalText, expected: list[str]
) -> None:
    records = with_items({"place": place})
    assert codes(records) == expected


def test_that_a_delegation_needs_people_and_a_head() -> None:
    """Without people there is nothing else to say about that side."""
    empty = make_visit_records(students=0, teachers=0)
    assert codes(empty).count("no_participants") == 2
    assert "no_leader" not in codes(empty)
    (subject,) = found(empty, "no_participants")[0].subjects
    assert subject.kind is Delegation
    headless = make_visit_records()
    assert [f.subject_name for f in found(headless, "no_leader")] == ["ВОШ Босковице", "КПТ"]


def test_that_the_composition_is_compared_with_the_regulation() -> None:
    uneven = make_visit_records(students=5, teachers=2)
    facts = [finding.facts for finding in found(uneven, "composition_students")]
    assert facts == [{"count": 5, "planned": 6}] * 2
    free = replace(uneven, regulation=Regulation(students=None, teachers=None))
    assert "composition_students" not in codes(free)
    assert "composition_teachers" in codes(make_visit_records(teachers=3))


def test_that_the_kinds_of_days_are_counted() -> None:
    """Three competition days and two of culture."""
    records = sample_visit()
    third = records.days_in_order()[3]
    changed = {third.id: replace(third, kind=DayKind.FREE)}
    finding = found(replace(records, days={**records.days, **changed}), "competition_days")[0]
    assert finding.facts == {"count": 2, "planned": 3}
    loose = replace(records, regulation=Regulation(competition_days=None, culture_days=None))
    assert "competition_days" not in codes(loose)


def test_that_a_working_day_without_items_is_found_and_a_free_one_is_not() -> None:
    records = replace(sample_visit(), items={})
    assert len(found(records, "empty_day")) == 5


def test_that_items_outside_the_visits_dates_are_found() -> None:
    """F73: the dates were moved after the programme was made."""
    records = sample_visit()
    moved = replace(records, visit=replace(records.visit, start=date(2026, 10, 6)))
    findings = found(moved, "items_outside_visit")
    assert [finding.facts["day"] for finding in findings] == ["04.10.2026", "05.10.2026"]
    assert findings[1].facts["n"] == 9
    assert len(findings[1].subjects) == 10


def item(start: int, end: int | None, audience: str = "all", **values: Any) -> dict[str, Any]:
    return {"start": start, "end": end, "audience": audience, **values}


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([item(540, 600), item(570, 630)], 1),
        ([item(540, 600), item(600, 630)], 0),
        ([item(540, 600, "students"), item(540, 600, "teachers")], 0),
        ([item(540, 600, "students"), item(570, 600)], 1),
        ([item(540, 600, "students"), item(570, 600, "students")], 1),
        ([item(540, 900), item(550, 560), item(700, 720)], 2),
        ([item(540, 600), item(550, None)], 1),
        ([item(540, None), item(540, None)], 1),
        ([item(540, 600), item(550, 560, internal=True)], 0),
        ([item(540, 600), item(550, 560, approximate=True)], 0),
        ([item(540, 600)] * 50, 49),
    ],
)
def test_that_two_things_at_once_for_the_same_people_are_found(
    items: list[dict[str, Any]], expected: int
) -> None:
    """U48; one finding an item, however many lie there together (F72)."""
    findings = found(with_items(*items), "overlap")
    assert len(findings) == expected
    assert all(len(finding.subjects) == 2 for finding in findings)


def test_that_a_person_without_a_name_is_an_error() -> None:
    records = sample_visit()
    nobody = {key: Person(id=key) for key in list(records.persons)[:1]}
    findings = found(replace(records, persons={**records.persons, **nobody}), "name_missing")
    assert [finding.severity for finding in findings] == [Severity.ERROR]


def test_that_unreadable_values_lead_to_their_field_whatever_record_holds_them() -> None:
    """F35."""
    records = sample_visit()
    holders = (
        records.visit, *list(records.persons.values())[:1],
        *list(records.participations.values())[:1], *list(records.items.values())[:1],
        *list(records.days.values())[:1], *list(records.delegations.values())[:1],
        *list(records.organisations.values())[:1],
    )  # fmt: skip
    gone = Person()
    unreadable = tuple((holder.id, "x") for holder in (*holders, gone))
    findings = found(replace(records, unreadable=unreadable), "unreadable_value")
    assert [finding.subjects[0].kind for finding in findings] == [type(h) for h in holders]
    assert all(finding.subject_name for finding in findings)
