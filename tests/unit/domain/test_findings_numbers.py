"""Numbers of passports: letters that only look Latin (F69), one number at two people (F70)."""

import pytest

from kpt_desktop.domain.findings_numbers import judge_numbers
from kpt_desktop.domain.judge import judge
from kpt_desktop.domain.spelling.scripts import lookalikes, without_lookalikes
from tests.helpers.factories import make_visit_records
from tests.helpers.journeys import with_values


def numbered(*numbers):
    """A visit whose first guests have these passport numbers."""
    records = make_visit_records(3, 1)
    for place, number in enumerate(numbers):
        records = with_values(records, place, doc_number=number)
    return records


@pytest.mark.parametrize(
    ("number", "letters"),
    [
        ("MP1234567", ""),
        ("МР1234567", "МР"),
        ("MР1234567", "Р"),
        ("75 № 1234567", ""),
        ("серия АБ 12345", ""),
        ("ЕН 2055000", "ЕН"),
    ],
)
def test_that_letters_that_pass_for_latin_are_found_f69(number, letters):
    assert lookalikes(number) == letters


def test_that_a_number_is_compared_as_it_was_meant():
    assert without_lookalikes("МР1234567") == "MP1234567"


def test_that_a_number_a_border_cannot_read_is_a_warning_at_its_field():
    (finding,) = judge_numbers(numbered("МР1234567"))
    assert (finding.code, finding.facts) == ("number_lookalikes", {"letters": "МР"})
    assert finding.subjects[0].field == "doc_number"


def test_that_one_number_of_two_people_is_told_at_both_f70():
    found = list(judge_numbers(numbered("75 1200011", "43120002", "751200011")))
    assert [finding.code for finding in found] == ["document_twice"] * 2
    assert [finding.facts["other"] for finding in found] == ["Surname03 guest", "Surname01 guest"]


@pytest.mark.parametrize("number", ["", "?", "нет", "-", "123"])
def test_that_a_placeholder_is_no_number(number):
    assert list(judge_numbers(numbered(number, number))) == []


def test_that_the_judge_asks_about_numbers():
    found = judge(numbered("43120001", "43120001"))
    assert [f.code for f in found if f.code == "document_twice"] == ["document_twice"] * 2
