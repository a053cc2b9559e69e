"""The form for a partner goes out and comes back: exactly what they changed is shown (F90, U41)."""

import shutil
import subprocess
from datetime import date

import pytest
from openpyxl import load_workbook

from kpt_desktop.domain import partner_forms as forms
from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import Sex, Side
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.records import Delegation
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.import_list import import_change, propose
from kpt_desktop.services.partner_form import partner_form
from kpt_desktop.services.people import edit_value
from kpt_desktop.services.visits import load_visit
from tests.helpers.factories import all_records, make_visit, make_visit_records
from tests.helpers.partner_forms import (
    PEOPLE,
    TODAY,
    filled_in,
    inserts_of_people,
    page_of,
    propose_form,
)

OFFICE = shutil.which("soffice")


@pytest.fixture
def desk(store):
    return ChangeDesk(store)


@pytest.fixture
def visit_id(desk):
    records = make_visit_records(students=0, teachers=0)
    guests = records.delegation(Side.GUEST)
    inserts = [Insert(record) for record in all_records(records)]
    inserts += inserts_of_people(guests)
    desk.apply(Change(Label("visit_created", {"title": "x"}), tuple(inserts)))
    return records.visit.id


@pytest.fixture
def records(store, visit_id):
    return load_visit(store, visit_id)


@pytest.fixture
def send(records, tmp_path):
    def write(lang="cs", **options):
        path = tmp_path / f"form-{lang}.xlsx"
        path.write_bytes(partner_form(records, Side.GUEST, lang, **options))
        return path

    return write


def _by_office(path, form="xlsx"):
    """The same file, opened and saved by LibreOffice."""
    folder = path.parent / "saved"
    command = [OFFICE, "--headless", f"-env:UserInstallation={(path.parent / 'office').as_uri()}",
               "--convert-to", form, "--outdir", str(folder), str(path)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / f"{path.stem}.{form}"


def _changes(proposal):
    return {
        (row.match.person.surname_native, key): new
        for row in proposal.rows
        if row.match
        for key, (_, new) in row.changes.items()
    }


EDITS = {
    (0, "doc_number"): "046000001",
    (1, "birth_date"): date(2008, 7, 31),
    (2, "languages.en"): "B2",
}
ADDED = (
    {"role": "student", "surname_native": "Veselá", "given_native": "Ida", "sex": "žena",
     "birth_date": date(2009, 1, 2), "citizenship": "Česko"},
)  # fmt: skip
EXPECTED = {
    ("NOVÁKOVÁ", "doc_number"): "046000001",
    ("Dvořák", "birth_date"): date(2008, 7, 31),
    ("Horáček", "languages"): "EN B2",
}


def _came_back(path):
    return path


def _through_office(path):
    return _by_office(path)


def _through_ods(path):
    return _by_office(path, "ods")


needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


@pytest.mark.parametrize(
    "saved",
    [
        _came_back,
        pytest.param(_through_office, marks=needs_office),
        pytest.param(_through_ods, marks=needs_office),
    ],
)
def test_that_three_cells_and_a_row_come_back_as_three_cells_and_a_row(
    store, desk, visit_id, records, send, saved
):
    """F90, U38: 3 + 1 the first time, nothing the second time, and one undo takes it back."""
    path = saved(filled_in(send(), EDITS, ADDED))
    proposal = propose_form(records, path)
    assert _changes(proposal) == EXPECTED
    assert proposal.totals() == {"new": 1, "changed": 3, "same": 1, "error": 0, "skipped": 0}
    assert proposal.missing == ()

    desk.apply(import_change(records, Side.GUEST, proposal))
    fresh = load_visit(store, visit_id)
    new = fresh.participants(Side.GUEST)[-1]
    assert (new.person.surname_native, new.person.sex, new.person.citizenship) == (
        "Veselá", Sex.FEMALE, "CZ",
    )  # fmt: skip
    again = propose_form(fresh, path)
    assert _changes(again) == {}
    assert not import_change(fresh, Side.GUEST, again)
    desk.undo()
    back = load_visit(store, visit_id).participants(Side.GUEST)
    before = records.participants(Side.GUEST)
    assert [[row.value(key) for key in FIELDS] for row in back] == [
        [row.value(key) for key in FIELDS] for row in before
    ]


@pytest.mark.parametrize("lang", ["cs", "en", "ru"])
def test_that_an_untouched_form_changes_nothing(records, send, lang):
    proposal = propose_form(records, send(lang))
    assert proposal.totals()["same"] == len(PEOPLE)
    assert _changes(proposal) == {}
    assert [note.code for note in proposal.notes] == ["own_form"]
    assert proposal.is_form


@needs_office
def test_that_a_form_only_saved_by_another_program_changes_nothing(records, send):
    assert _changes(propose_form(records, _by_office(send("ru")))) == {}


def test_that_what_changed_here_meanwhile_is_not_taken_back(store, desk, visit_id, records, send):
    """The form holds an old telephone number; the partner did not touch it."""
    path = filled_in(send(), {(0, "class"): "EP5"})
    person = records.participants(Side.GUEST)[0]
    desk.apply(edit_value(records, person.participation.id, "phone", "+420 111 222 333"))
    proposal = propose_form(load_visit(store, visit_id), path)
    assert _changes(proposal) == {("NOVÁKOVÁ", "class"): "EP5"}


def test_that_an_emptied_cell_is_a_change_that_can_be_declined(
    store, desk, visit_id, records, send
):
    path = filled_in(send(), {(1, "allergies"): None, (0, "languages.en"): None})
    proposal = propose_form(records, path)
    assert _changes(proposal) == {("Dvořák", "allergies"): "", ("NOVÁKOVÁ", "languages"): "DE A2"}
    kept = proposal.with_change(proposal.rows[0].address, "languages", accepted=False)
    assert [row.state for row in kept.rows] == ["same", "changed", "same", "same"]
    desk.apply(import_change(records, Side.GUEST, kept))
    after = load_visit(store, visit_id).participants(Side.GUEST)
    assert after[1].participation.allergies == ""
    assert after[0].value("languages") == "EN B1, DE A2"


def test_that_somebody_else_in_the_same_row_is_asked_about(records, send):
    """F70: the partner wrote another student over the one who stays at home."""
    other = {"surname_native": "Kučera", "given_native": "Ota", "surname_lat": "KUCERA",
             "given_lat": "OTA"}  # fmt: skip
    proposal = propose_form(records, filled_in(send(), {(0, key): v for key, v in other.items()}))
    row = proposal.rows[0]
    assert row.state == "error"
    assert [one.person.surname_native for one in row.candidates] == ["NOVÁKOVÁ"]
    as_new = proposal.with_person(row.address, "new").rows[0]
    assert (as_new.state, as_new.values["surname_native"]) == ("new", "Kučera")
    as_same = proposal.with_person(row.address, str(row.candidates[0].person.id)).rows[0]
    assert as_same.state == "changed"
    assert as_same.changes.keys() == other.keys()


def test_that_a_copied_row_is_asked_about(records, send):
    path = send()
    book = load_workbook(path)
    sheet, columns, first = page_of(book)
    for column in range(1, sheet.max_column + 1):
        target = sheet.cell(first + len(PEOPLE), column)
        target.value = sheet.cell(first, column).value
    sheet.cell(first + len(PEOPLE), columns["given_native"]).value = "Alena"
    sheet.cell(first + len(PEOPLE), columns["birth_date"]).value = date(2010, 1, 1)
    sheet.cell(first + len(PEOPLE), columns["doc_number"]).value = "99887766"
    book.save(path)
    proposal = propose_form(records, path)
    assert [row.state for row in proposal.rows] == ["same"] * 4 + ["error"]


def test_that_an_emptied_row_makes_somebody_missing_and_deletes_nobody(records, send):
    path = send()
    book = load_workbook(path)
    sheet, columns, first = page_of(book)
    for key, column in columns.items():
        if key not in {forms.MARK, forms.SENT}:
            sheet.cell(first + 1, column).value = None
    book.save(path)
    proposal = propose_form(records, path)
    assert [row.person.surname_native for row in proposal.missing] == ["Dvořák"]
    assert not import_change(records, Side.GUEST, proposal)


def test_that_rows_in_another_order_and_a_column_of_theirs_do_no_harm(records, send):
    path = send()
    book = load_workbook(path)
    sheet, _, first = page_of(book)
    width = sheet.max_column
    rows = [[sheet.cell(first + n, c).value for c in range(1, width + 1)] for n in range(4)]
    for number, row in enumerate(reversed(rows)):
        for column, value in enumerate(row, start=1):
            target = sheet.cell(first + number, column)
            target.value = value
            if isinstance(value, str):
                target.data_type = "s"  # "=1+1" is somebody's document number here
    sheet.cell(first - 1, width + 1).value = "Oblíbená barva"
    sheet.cell(first, width + 1).value = "modrá"
    book.save(path)
    proposal = propose_form(records, path)
    assert _changes(proposal) == {("Malá", "note"): "bydlí u tety; Oblíbená barva: modrá"}


def test_that_seals_that_were_deleted_fall_back_to_comparing(records, send):
    path = filled_in(send(), {(2, "tshirt"): "L"})
    book = load_workbook(path)
    sheet, columns, first = page_of(book)
    for row in range(first, first + 4):
        sheet.cell(row, columns[forms.SENT]).value = None
    book.save(path)
    changes = _changes(propose_form(records, path))
    assert changes["Horáček", "tshirt"] == "L"


def test_that_remarks_beneath_are_no_people_and_a_retyped_cell_is_no_change(records, send):
    path = filled_in(send(), {(0, "surname_native"): "  NOVÁKOVÁ "})
    book = load_workbook(path)
    sheet, columns, first = page_of(book)
    sheet.cell(first + 8, columns["phone"]).value = "Celkem: 4"
    book.save(path)
    proposal = propose_form(records, path)
    assert proposal.totals()["same"] == len(PEOPLE)
    assert [left.text for left in proposal.left_out] == ["Celkem: 4"]


def test_that_a_column_of_a_form_can_be_taken_for_another_field(records, send):
    proposal = propose_form(records, filled_in(send(), {(0, "tshirt"): "M"}))
    index = next(c.index for c in proposal.columns if c.target == "tshirt")
    moved = proposal.with_column(index, "it_skills")
    assert _changes(moved)["NOVÁKOVÁ", "it_skills"] == "M"
    assert ("NOVÁKOVÁ", "it_skills") not in _changes(moved.with_column(index, None))


def test_that_a_form_of_another_visit_finds_its_people_again(store, desk, visit_id, records, send):
    """The ids lead to people of an earlier visit; they come again as the same persons."""
    path = send()
    visit = make_visit(records.partner, records.regulation, code="2027", start=date(2027, 10, 3))
    sides = [
        Delegation(visit_id=visit.id, side=one.side, organisation_id=one.organisation_id)
        for one in records.delegations.values()
    ]
    inserts = (Insert(visit), *map(Insert, sides))
    desk.apply(Change(Label("visit_created", {"title": "x"}), inserts))
    proposal = propose(store, path, visit.id, Side.GUEST, today=TODAY)
    assert all(row.returning for row in proposal.rows)
    desk.apply(import_change(load_visit(store, visit.id), Side.GUEST, proposal))
    came = load_visit(store, visit.id).participants(Side.GUEST)
    assert {row.person.id for row in came} == set(records.persons)
    assert came[0].value("diet") == "vegetarián"


def test_that_a_wrong_date_is_an_error_of_that_row_only(records, send):
    proposal = propose_form(records, filled_in(send(), {(0, "birth_date"): "31.2.2009"}))
    assert [row.state for row in proposal.rows] == ["error", "same", "same", "same"]
    mended = proposal.with_value(proposal.rows[0].address, "birth_date", "28.2.2009")
    assert _changes(mended) == {("NOVÁKOVÁ", "birth_date"): date(2009, 2, 28)}
