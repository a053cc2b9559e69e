"""The form's file: what it asks, checks, hides and guards (U41)."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from kpt_desktop.documents.partner_form import build_form, with_russian
from kpt_desktop.domain import partner_forms as forms
from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.services.partner_form import form_language, form_name, partner_form
from tests.helpers.factories import make_visit_records
from tests.helpers.partner_forms import (
    PEOPLE,
    filled_in,
    inserts_of_people,
    page_of,
    propose_form,
)


@pytest.fixture
def records():
    made = make_visit_records(students=0, teachers=0)
    inserts = inserts_of_people(made.delegation(Side.GUEST))
    return made.after(Touched(tuple(insert.record for insert in inserts)))


@pytest.fixture
def send(records, tmp_path):
    def write(lang="cs", **options):
        path = tmp_path / f"form-{lang}.xlsx"
        path.write_bytes(partner_form(records, Side.GUEST, lang, **options))
        return path

    return write


def test_that_a_blank_form_asks_for_everything_and_names_nobody(records, send):
    """U41"""
    path = send(blank=True)
    sheet, columns, first = page_of(load_workbook(path))
    assert {"role", "surname_lat", "birth_date", "languages.ru"} <= columns.keys()
    assert all(cell.value is None for cell in sheet[first])
    filled = {"role": "učitel", "surname_native": "Kos", "given_native": "Ivo",
              "languages.en": "C1", "languages.ru": "rodný"}  # fmt: skip
    proposal = propose_form(records, filled_in(path, {(0, key): v for key, v in filled.items()}))
    (row,) = proposal.rows
    assert row.state == "new"
    assert (row.values["role"], row.values["languages"]) == (Role.TEACHER, "EN C1, RU rodný")


def test_that_the_form_guards_its_hidden_parts(send):
    book = load_workbook(send())
    sheet, columns, first = page_of(book)
    assert sheet.protection.sheet
    assert sheet.row_dimensions[1].hidden
    assert sheet.column_dimensions["A"].hidden
    assert sheet.cell(first, 1).protection.locked
    assert not sheet.cell(first, columns["surname_native"]).protection.locked
    assert sheet.cell(2, columns["surname_native"]).value == "Příjmení"
    assert sheet.cell(3, columns["surname_native"]).value == "Фамилия"
    assert book["lists"].sheet_state == "hidden"
    assert [one.title for one in book] == [
        "Účastníci · Участники",
        "Návod · Как заполнить",
        "lists",
    ]


def test_that_closed_values_and_dates_are_checked_while_typing(send):
    sheet, columns, first = page_of(load_workbook(send()))
    checks = {}
    for check in sheet.data_validations.dataValidation:
        column = next(iter(check.sqref.ranges)).min_col
        checks[next(key for key, number in columns.items() if number == column)] = check
    assert {"role", "sex", "citizenship", "languages.en", "birth_date", "doc_expiry"} <= set(checks)
    assert (checks["role"].type, checks["birth_date"].type) == ("list", "date")
    assert next(iter(checks["role"].sqref.ranges)).max_row > first + len(PEOPLE)


def test_that_the_hidden_part_repeats_nobodys_data(send):
    sheet, columns, first = page_of(load_workbook(send()))
    sealed = sheet.cell(first, columns[forms.SENT]).value
    assert "=" in sealed
    assert not any(str(value) in sealed for value in PEOPLE[0].values())


@pytest.mark.parametrize("lang", ["cs", "en", "ru"])
def test_that_every_word_a_form_offers_is_understood(records, tmp_path, lang):
    form = build_form(records, Side.GUEST, with_russian(lang), blank=True)
    words = {column.key: column.choices for column in form.columns if column.choices}
    for key, choices in words.items():
        path = tmp_path / "form.xlsx"
        path.write_bytes(partner_form(records, Side.GUEST, lang, blank=True))
        edits = {}
        for number, word in enumerate(choices):
            edits |= {(number, "surname_native"): f"Kos{'abcdefghijklmnop'[number]}",
                      (number, "given_native"): "Ivo", (number, key): word}  # fmt: skip
        proposal = propose_form(records, filled_in(path, edits))
        assert len(proposal.rows) == len(choices)
        read = [row.values.get(forms.field_of(key)) for row in proposal.rows]
        assert None not in read, (key, choices, read)
        assert len(set(read)) == len(choices), (key, read)
        assert not any(row.problems for row in proposal.rows), key


def test_that_the_language_is_the_partners(records):
    assert form_language(records, Side.GUEST) == "cs"
    assert form_language(records, Side.HOST) == "ru"
    assert Path(form_name(records, "cs")).suffix == ".xlsx"


def test_that_the_same_form_has_the_same_bytes(records):
    assert partner_form(records, Side.GUEST, "cs") == partner_form(records, Side.GUEST, "cs")
