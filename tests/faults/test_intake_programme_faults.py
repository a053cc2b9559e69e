"""Bad programme files: a clear sentence or a named problem, never a crash, nothing lost."""

import zipfile
from datetime import date, time
from pathlib import Path

import openpyxl
import pytest

from kpt_desktop.domain.enums import Severity
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.intake.docx_reader import load_docx
from kpt_desktop.intake.programme_proposal import programme_to_plain
from kpt_desktop.intake.programme_source import load_file
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.programme_files import (
    codes,
    moment,
    propose,
    table,
    write_docx,
    write_text,
    write_xlsx,
)

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def compound(path: Path, stream: str) -> Path:
    """A compound file with one directory entry, as old Word and Excel make."""
    entry = stream.encode("utf-16-le").ljust(128, b"\0")
    path.write_bytes(COMPOUND.ljust(512, b"\0") + entry)
    return path


def refusal(path: Path, **rest) -> str:
    with pytest.raises(UserError) as caught:
        propose(path, **rest)
    for lang in LANGUAGES:
        assert text(lang, "errors", caught.value.key, **dict(caught.value.facts))
    return caught.value.key


def rewrite(path: Path, part: str, change) -> Path:
    """Replace one part of a zip archive; None leaves it out."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    changed = change(parts.pop(part))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
        if changed is not None:
            archive.writestr(part, changed)
    return path


def test_that_an_end_before_its_start_is_asked_about(tmp_path: Path):
    """F71: the start stays, nothing is hidden."""
    rows = [["Time", "Activity"], ["5 October"], ["11:30–10:00", "Slip"], ["9:00–9:00", "Zero"]]
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert table(proposal)[0][:3] == ("2026-10-05", "11:30", "Slip")
    assert codes(proposal) == [("A3", "end_before_start"), ("A4", "end_before_start")]


def test_that_items_may_cross_midnight_and_end_at_24(tmp_path: Path):
    """F71: 22:00–00:30 and 18:00–24:00 are evenings, 24:00 alone is asked about."""
    rows = [["Time", "Activity"], ["5 October"], ["22:00–00:30", "A"], ["18:00–24:00", "B"],
            ["24:00", "C"]]  # fmt: skip
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [item.end for item in proposal.items()] == [1470, 1440, None]
    assert codes(proposal) == [("A5", "time_is_midnight")]
    assert programme_to_plain(proposal, "en")["days"][0]["items"][0]["end"] == "00:30"


def test_that_a_day_outside_the_visit_is_told_and_kept(tmp_path: Path):
    """F71: before day 1 and after the last."""
    path = write_docx(tmp_path / "p.docx", "1 октября", "9:00 Рано", "12 ноября", "9:00 Поздно")
    proposal = propose(path)
    assert codes(proposal) == [("1:1", "day_outside_visit"), ("3:1", "day_outside_visit")]
    assert [row[0] for row in table(proposal)] == ["2026-10-01", "2026-11-12"]
    assert proposal.errors() == ()


def test_that_an_impossible_time_keeps_its_row(tmp_path: Path):
    """F71: the row stays, its time is asked for."""
    proposal = propose(write_text(tmp_path / "p.csv", "Time;Activity\n5 October;\n25:00;Lunch\n"))
    (problem,) = proposal.errors()
    assert (problem.cell, problem.code, problem.severity) == (
        "3:1", "time_impossible", Severity.ERROR)  # fmt: skip
    assert table(proposal) == [("2026-10-05", "", "Lunch", "")]


def test_that_a_day_that_is_in_no_calendar_is_told(tmp_path: Path):
    """F66."""
    proposal = propose(write_docx(tmp_path / "p.docx", "31.04.2026", "9:00 Урок"))
    assert codes(proposal) == [("1:1", "day_impossible")]
    assert proposal.items()[0].date is None


def test_that_five_hundred_items_in_a_day_are_read(tmp_path: Path):
    """F72."""
    rows = [["Time", "Activity"], ["5 October"]]
    rows += [[f"{9 + n // 60}:{n % 60:02d}", f"Item {n}"] for n in range(500)]
    assert len(propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows})).items()) == 500


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("p.docx", b"%PDF-1.7 x", "programme_is_pdf"),
        ("p.docx", b"{\\rtf1 x}", "doc_old_format"),
        ("p.docx", b"", "file_empty"),
        ("p.xlsx", b"PK\x03\x04 broken", "file_damaged"),
        ("p.csv", b"<html><table></table></html>", "file_is_html"),
        ("~$p.docx", b"x", "file_lock_file"),
        ("p.png", b"\x89PNG\r\n\x1a\n\x01\x02\x03\x04\x05\x06", "unknown_format"),
    ],
)
def test_that_a_wrong_file_is_named(tmp_path: Path, name: str, data: bytes, key: str):
    """F77, F92: by content, whatever its name says."""
    (tmp_path / name).write_bytes(data)
    assert refusal(tmp_path / name) == key


def test_that_old_word_and_passwords_are_told_apart(tmp_path: Path):
    """F76: both are compound files."""
    assert refusal(compound(tmp_path / "a.doc", "WordDocument")) == "doc_old_format"
    assert refusal(compound(tmp_path / "b.docx", "EncryptedPackage")) == "file_has_password"


def test_that_a_missing_file_is_told(tmp_path: Path):
    assert refusal(tmp_path / "none.docx") == "file_missing"


def test_that_a_libreoffice_document_is_named(tmp_path: Path):
    """F77."""
    with zipfile.ZipFile(tmp_path / "p.odt", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    assert refusal(tmp_path / "p.odt") == "doc_is_odt"


def test_that_a_truncated_document_is_damaged(tmp_path: Path):
    """F77."""
    whole = write_docx(tmp_path / "p.docx", "5 октября", "9:00 Урок").read_bytes()
    (tmp_path / "cut.docx").write_bytes(whole[: len(whole) // 2])
    assert refusal(tmp_path / "cut.docx") == "file_damaged"


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("word/document.xml", lambda data: data[: len(data) // 2]),
        ("[Content_Types].xml", lambda data: None),
        ("_rels/.rels", lambda data: b"<Relationships/>"),
    ],
)
def test_that_a_document_with_broken_parts_is_damaged(tmp_path: Path, part: str, change):
    """F78: malformed XML, missing parts."""
    path = rewrite(write_docx(tmp_path / "p.docx", "5 октября", "9:00 Урок"), part, change)
    assert refusal(path) == "file_damaged"


def test_that_a_document_with_a_wrong_checksum_is_damaged(tmp_path: Path):
    """F78."""
    path = write_docx(tmp_path / "p.docx", "5 октября", "9:00 Урок")
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        entry = archive.getinfo("docProps/app.xml")
    data[entry.header_offset + 30 + len(entry.filename) + 20] ^= 0xFF
    path.write_bytes(bytes(data))
    with pytest.raises(UserError) as caught:
        load_docx(path)
    assert caught.value.key == "file_damaged"


def test_that_entities_in_a_document_are_refused(tmp_path: Path):
    """F79, T4: entity bombs and external entities."""
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///x">]>'
    path = rewrite(
        write_docx(tmp_path / "p.docx", "9:00 x"),
        "word/document.xml",
        lambda data: data.replace(b"?>", b"?>" + bomb, 1),
    )
    assert refusal(path) == "bomb_refused"


def test_that_a_document_that_unpacks_to_far_too_much_is_refused(tmp_path: Path):
    """F79, T3."""
    path = write_docx(tmp_path / "p.docx", "9:00 x")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/x.bin", bytes(60 * 1024 * 1024))
    assert refusal(path) == "bomb_refused"


def test_that_a_document_of_too_many_rows_is_refused(tmp_path: Path):
    """F80."""
    path = write_docx(tmp_path / "p.docx", "9:00 x")
    row = b"<w:p><w:r><w:t>9:00 x</w:t></w:r></w:p>"
    rewrite(
        path, "word/document.xml", lambda data: data.replace(b"<w:p>", row * 20_001 + b"<w:p>", 1)
    )
    assert refusal(path) == "too_many_rows"


def test_that_reading_can_be_cancelled(tmp_path: Path):
    """F80."""
    path = write_docx(tmp_path / "p.docx", "5 октября", "9:00 Урок")
    with pytest.raises(EnvironmentFault) as caught:
        propose(path, cancelled=lambda: True)
    assert caught.value.key == "child_cancelled"


def test_that_the_sheet_with_the_programme_is_found(tmp_path: Path):
    """F81: several sheets, a hidden one; the others are named and can be chosen."""
    programme = [["Time", "Activity"], ["5 October"], ["9:00", "Opening"]]
    longer = [*programme, ["10:00", "Secret"]]
    sheets = {"People": [["Name"], ["x"]], "Old": longer, "Week": programme}
    path = write_xlsx(tmp_path / "p.xlsx", sheets, hidden=["Old"])
    proposal = propose(path)
    assert proposal.sheet == "Week"
    assert proposal.sheets == (("People", False), ("Old", True), ("Week", False))
    (problem,) = proposal.problems
    assert "People, Old" in problem.message("en")
    assert len(propose(path, sheet="Old").items()) == 2
    assert refusal(path, sheet="None") == "sheet_unknown"
    assert refusal(path, sheet="People") == "programme_not_found"


def test_that_a_header_may_stand_anywhere_and_repeat(tmp_path: Path):
    """F82: moved, repeated, in another language, with an unknown column."""
    rows = [[], ["Programme"], [], [None, "Čas", "Aktivita", "Oblečení"], [None, "Po 5.10."],
            [None, "9:00", "Výlet", "boty"], [None, "Čas", "Aktivita", "Oblečení"],
            [None, "10:00", "Oběd"]]  # fmt: skip
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [row[:3] for row in table(proposal)] == [
        ("2026-10-05", "09:00", "Výlet"),
        ("2026-10-05", "10:00", "Oběd"),
    ]
    assert proposal.items()[0].note.cs == "Oblečení: boty"


def test_that_error_cells_and_empty_formulas_are_told(tmp_path: Path):
    """F84, F85."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["Time", "Activity", "Place"], ["5 October"], [time(9), "Opening", "=A1"],
                ["10:00", "#N/A", "Hall"], ["=A1", "Tour"]):  # fmt: skip
        sheet.append(row)
    sheet["B4"].data_type = "e"
    book.save(tmp_path / "p.xlsx")
    proposal = propose(tmp_path / "p.xlsx")
    assert codes(proposal) == [
        ("C3", "formula_without_value"),
        ("B4", "error_cell"),
        ("A4", "title_missing"),
        ("A5", "formula_without_value"),
    ]
    assert [row[1:3] for row in table(proposal)] == [
        ("09:00", "Opening"),
        ("10:00", ""),
        ("", "Tour"),
    ]


def test_that_times_spoiled_by_a_spreadsheet_are_mended(tmp_path: Path):
    """F86, F87: 9.10 became a date, 9.30 a number."""
    rows = [["Time", "Activity"], ["5 October"], [moment(2026, 10, 9), "A"], [9.3, "B"],
            [0.5, "C"]]  # fmt: skip
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert [row[1] for row in table(proposal)] == ["09:10", "09:30", "12:00"]
    assert codes(proposal) == [("A3", "time_like_date")]


def test_that_odd_blanks_and_line_breaks_are_cleaned(tmp_path: Path):
    """F56, F59, F88."""
    rows = [["Time\u00a0", " Activity\n"], ["Monday\u00a05 October "],
            ["\u20099:00\u00a0–\u00a010:00 ", "Visit\u200b\n to \t the town "]]  # fmt: skip
    proposal = propose(write_xlsx(tmp_path / "p.xlsx", {"S": rows}))
    assert table(proposal) == [("2026-10-05", "09:00–10:00", "Visit to the town", "")]


@pytest.mark.parametrize("layout", ["table", "timetable"])
def test_that_hidden_rows_are_read_and_marked(tmp_path: Path, layout: str):
    """F89."""
    book = openpyxl.Workbook()
    sheet = book.active
    rows = {
        "table": [["Time", "Activity"], ["5 October"], ["9:00", "A"], ["10:00", "B"]],
        "timetable": [
            ["Time", "5 Oct", "6 Oct"],
            ["8:00", "X"],
            ["9:00", "A"],
            ["10:00", None, "B"],
        ],
    }
    for row in rows[layout]:
        sheet.append(row)
    sheet.row_dimensions[4].hidden = True
    book.save(tmp_path / "p.xlsx")
    proposal = propose(tmp_path / "p.xlsx")
    assert [code for _, code in codes(proposal)] == ["hidden_row"]
    assert "B" in [row[2] for row in table(proposal)]


def test_that_a_weekday_that_contradicts_its_date_is_told(tmp_path: Path):
    proposal = propose(write_docx(tmp_path / "p.docx", "Вторник, 5 октября 2026", "9:00 Сбор"))
    assert codes(proposal) == [("1:1", "weekday_mismatch")]
    assert proposal.days[0].date == date(2026, 10, 5)


def test_that_mixed_quotes_in_a_csv_are_read(tmp_path: Path):
    """F91: quotes, line breaks and delimiters inside cells."""
    text = 'Дата;Время;Мероприятие\n5.10.2026;9:00;"Музей ""Север""; обзорная\nэкскурсия"\n'
    proposal = propose(write_text(tmp_path / "p.csv", text, "cp1251"))
    assert table(proposal)[0][2] == 'Музей "Север"; обзорная экскурсия'


def test_that_a_file_without_a_programme_says_so(tmp_path: Path):
    assert refusal(write_text(tmp_path / "p.csv", "a;b\nc;d\n")) == "programme_not_found"
    assert refusal(write_docx(tmp_path / "p.docx", "Dear friends,", "see you!")) == (
        "programme_not_found")  # fmt: skip


def test_that_a_parser_that_takes_too_long_is_stopped(tmp_path: Path, monkeypatch):
    """F79: the child is killed and the file named as the reason."""
    path = write_docx(tmp_path / "p.docx", "9:00 x")

    def slow(*_args, **_rest):
        raise EnvironmentFault("child_timeout", seconds=1)

    monkeypatch.setattr("kpt_desktop.intake.read.run_in_child", slow)
    assert refusal(path) == "file_too_slow"


def test_that_a_parser_that_dies_means_a_damaged_file(tmp_path: Path, monkeypatch):
    """F78."""

    def dead(*_args, **_rest):
        raise EnvironmentFault("child_failed")

    monkeypatch.setattr("kpt_desktop.intake.read.run_in_child", dead)
    assert refusal(write_docx(tmp_path / "p.docx", "9:00 x")) == "file_damaged"


def test_that_the_child_reads_each_kind(tmp_path: Path):
    """The kinds as the child process sees them, in this very process."""
    assert load_file(write_docx(tmp_path / "p.docx", "9:00 x")).kind == "docx"
    assert load_file(write_text(tmp_path / "p.csv", "a;b\n")).kind == "text"
    assert load_file(write_xlsx(tmp_path / "p.xlsx", {"S": [["a"]]})).kind == "xlsx"
    (tmp_path / "p.pdf").write_bytes(b"%PDF-1.7")
    with pytest.raises(UserError):
        load_file(tmp_path / "p.pdf")
    with pytest.raises(UserError):
        load_file(compound(tmp_path / "a.doc", "WordDocument"))
    with zipfile.ZipFile(tmp_path / "p.odt", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    with pytest.raises(UserError):
        load_file(tmp_path / "p.odt")
