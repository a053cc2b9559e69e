"""Lists for others from the command line: listed, made by the ending, refused, noted."""

import csv

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import ConsentAnswer, Side
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.issued import list_issued
from kpt_desktop.services.sample import MAIN_VISIT, fill_with_sample
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.storage.store import open_store
from tests.helpers.command_line import CommandLine
from tests.helpers.factories import all_records
from tests.helpers.packs import full_visit


@pytest.fixture
def line(tmp_path):
    made = CommandLine(tmp_path / "visits.kpt")
    store = open_store(made.store, create=True)
    fill_with_sample(ChangeDesk(store))
    store.close()
    return made


def logged(line):
    store = open_store(line.store, read_only=True)
    try:
        return [row.document for row in list_issued(store)]
    finally:
        store.close()


def refuse_consents(line):
    store = open_store(line.store)
    records = load_visit(store, find_visit(store, MAIN_VISIT))
    values = {"c_pd": ConsentAnswer.REFUSED}
    rows = records.participants(Side.GUEST)
    operations = tuple(one for row in rows for one in writes(row, values))
    ChangeDesk(store).apply(Change(Label("unnamed"), operations))
    store.close()


def printed(line, kind, out, *more):
    return line.run("print", kind, "--visit", MAIN_VISIT, "--out", out, *more)


def test_that_packs_are_listed_as_promised_to_scripts(line):
    rows = {row["kind"]: row for row in line.run("documents", "--json").document}
    wanted = {"embassy", "migration", "lodging_report", "security", "hotel", "insurer", "canteen",
              "bus", "badge_list", "partner"}  # fmt: skip
    assert wanted <= rows.keys()
    keys = {"kind", "title", "when", "formats", "languages", "recipient"}
    assert all(set(row) == keys for row in rows.values())
    hotel = rows["hotel"]
    assert (hotel["when"], hotel["formats"]) == ("arrival", ["xlsx", "pdf"])
    assert hotel["recipient"] == "hotel or dormitory"
    assert rows["lodging_report"]["formats"] == ["csv", "xlsx", "pdf"]


def test_that_a_pack_is_made_by_the_ending_in_its_readers_language(line, tmp_path):
    book, paper = tmp_path / "hotel.xlsx", tmp_path / "hotel.pdf"
    assert printed(line, "hotel", book).code == 0
    page = load_workbook(book).active
    assert page["A1"].value == "Комната", "a Russian hotel reads Russian, whoever asks"
    assert page.max_row == 9
    assert printed(line, "hotel", paper, "--doc-lang", "cs").code == 0
    assert "Seznam ubytovaných" in PdfReader(paper).pages[0].extract_text()


def test_that_each_file_is_noted_once_with_its_recipient(line, tmp_path):
    out = tmp_path / "hotel.xlsx"
    printed(line, "hotel", out, "--to", "Hotel Neva")
    printed(line, "participants", tmp_path / "list.csv")
    printed(line, "programme", tmp_path / "programme.pdf")
    newest, first = logged(line)
    assert (first.kind, first.recipient, first.file_name) == ("hotel", "Hotel Neva", "hotel.xlsx")
    assert (newest.kind, newest.form, newest.people) == ("participants", "csv", 16)
    assert newest.recipient == "both schools"
    assert "birth_date" in newest.columns.split()


def test_that_a_note_is_no_entry_of_the_history(line, tmp_path):
    before = line.run("history", "--json").document
    printed(line, "hotel", tmp_path / "hotel.xlsx")
    assert line.run("history", "--json").document == before


def test_that_a_list_that_cannot_go_is_neither_written_nor_noted(line, tmp_path):
    out = tmp_path / "report.csv"
    result = printed(line, "lodging_report", out)
    assert (result.code, result.out) == (1, "")
    assert "another country" in result.err
    assert not out.exists()
    assert logged(line) == []


def test_that_who_is_left_out_is_told_and_a_list_of_nobody_stops(line, tmp_path):
    refuse_consents(line)
    result = printed(line, "hotel", tmp_path / "hotel.xlsx")
    assert result.code == 1
    assert result.err.count("refuses the processing of data") == 8
    law = printed(line, "migration", tmp_path / "migration.xlsx")
    assert law.code == 0, "the law asks for it"


def test_that_nothing_is_noted_of_a_file_that_was_not_written(line, tmp_path):
    result = printed(line, "hotel", tmp_path / "gone" / "hotel.xlsx")
    assert result.code == 1
    assert logged(line) == []


def test_that_beside_a_window_the_file_is_written_and_the_missing_note_told(line, tmp_path):
    """The window holds the store: what left the house unnoted must be known."""
    window = open_store(line.store)
    out = tmp_path / "hotel.xlsx"
    result = printed(line, "hotel", out)
    programme = printed(line, "programme", tmp_path / "programme.pdf")
    window.close()
    assert (result.code, out.exists()) == (3, True)
    assert "could not be noted" in result.err
    assert programme.code == 0, "what lists nobody needs no note"
    assert logged(line) == []


def test_that_the_czech_report_is_csv_for_the_police(tmp_path):
    line = CommandLine(tmp_path / "cz.kpt")
    records = full_visit("CZ")
    store = open_store(line.store, create=True)
    inserts = tuple(Insert(record) for record in all_records(records))
    ChangeDesk(store).apply(Change(Label("visit_created", {"title": "x"}), inserts))
    store.close()
    out = tmp_path / "report.csv"
    result = line.run("print", "lodging_report", "--visit", records.visit.code, "--out", out)
    assert (result.code, result.err) == (0, "")
    with out.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file, delimiter=";")
    assert "Číslo dokladu" in head
    assert len(rows) == 8
