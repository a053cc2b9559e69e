"""The public participant list as data."""

from dataclasses import asdict, replace
from datetime import date

from kpt_desktop.documents.participant_list import build_participant_list, table_of
from kpt_desktop.domain.changes import Change, Label
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.domain.fields import FIELDS
from tests.helpers.factories import make_visit_records
from tests.helpers.sample_visit import sample_visit


def test_that_both_delegations_are_listed_with_name_year_role_school_class() -> None:
    page = build_participant_list(sample_visit(), ("ru", "en"))
    assert page.columns == ("number", "name", "birth_year", "role", "school", "class")
    assert [len(group.rows) for group in page.groups] == [8, 8]
    number, name, born, role, school, study_class = page.groups[0].rows[2].cells
    assert [part.text for part in name] == ["Nováková Tereza", "Новакова Тереза"]
    assert (number[0].text, born[0].text, study_class[0].text) == ("3", "2009", "IT3")
    assert [part.text for part in role] == ["студент", "student"]
    assert school[0].text == "ВОШ Босковице"


def test_that_the_public_list_holds_no_passport_no_health_no_contacts() -> None:
    """U63: the birth date is a year, and nothing else is personal."""
    shown = {
        "role",
        "surname_native",
        "given_native",
        "surname_cyr",
        "given_cyr",
        "patronymic",
        "surname_lat",
        "given_lat",
        "org",
        "position",
        "study_field",
        "year",
        "class",
    }
    secret = {key: "CANARY" for key, field in FIELDS.items() if field.empty == ""}
    values = {key: value for key, value in secret.items() if key not in shown}
    values |= {"birth_date": date(2009, 9, 23)}
    records = sample_visit()
    for row in records.participants():
        change = Change(Label("cells_pasted"), writes(row, values))
        records = records.foreseeing(change)
    page = build_participant_list(records, ("ru", "en"))
    assert "CANARY" not in str(asdict(page)) + str(table_of(page))
    assert "09-23" not in str(asdict(page))
    assert "23.09" not in str(asdict(page))


def test_that_a_column_nobody_has_a_value_for_is_left_out() -> None:
    page = build_participant_list(make_visit_records(), ("cs",))
    assert page.columns == ("number", "name", "role", "school")
    assert len(page.labels) == len(page.groups[0].rows[0].cells) == 4


def test_that_one_delegation_can_be_listed_alone() -> None:
    page = build_participant_list(sample_visit(), ("en",), side=Side.HOST)
    (group,) = page.groups
    assert group.name[0].text == "Kirovsk Polytechnic College"


def test_that_a_visit_without_people_says_so() -> None:
    page = build_participant_list(make_visit_records(students=0, teachers=0), ("ru",))
    assert page.groups == ()
    assert page.empty[0].text == "Участников ещё нет."


def test_that_the_table_has_each_spelling_in_its_own_column() -> None:
    headers, rows = table_of(build_participant_list(sample_visit(), ("en",)))
    assert headers[:4] == ("Side", "No.", "Surname, name", "Other spelling")
    assert rows[2] == (
        "Guests", 3, "Nováková Tereza", "Новакова Тереза", 2009, "student",
        "VOŠ a SŠ Boskovice", "IT3",
    )  # fmt: skip


def test_that_a_participant_without_role_or_second_spelling_has_empty_cells() -> None:
    records = make_visit_records(students=1, teachers=0)
    bare = {key: replace(p, role=None) for key, p in records.participations.items()}
    _, rows = table_of(
        build_participant_list(replace(records, participations=bare), ("en",), side=Side.GUEST)
    )
    assert rows == (("Guests", 1, "Surname01 guest", "", "", "", "VOŠ a SŠ Boskovice", ""),)
