"""Files that are not what they seem: a clear sentence, quickly, never a crash (F76-F81, F92)."""

import time
import zipfile
from pathlib import Path

import pytest

from kpt_desktop import texts
from kpt_desktop.errors import EnvironmentFault, KptError, UserError
from kpt_desktop.intake import files
from kpt_desktop.intake.list_proposal import propose_list
from kpt_desktop.intake.read import load_book, read_book
from tests.helpers.sheets import (
    SHORT_LIST,
    TODAY,
    proposal_of_file,
    rewrite_part,
    write_ods,
    write_text,
    write_xls,
    write_xlsx,
)

SHEET = "xl/worksheets/sheet1.xml"
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


def refused(path, **options):
    """The key of the refusal, after checking that it can be told in all three languages."""
    with pytest.raises(UserError) as caught:
        propose_list(path, today=TODAY, **options)
    for lang in texts.LANGUAGES:
        assert texts.text(lang, "errors", caught.value.key, **caught.value.facts)
    return caught.value.key


def made(path, data):
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "file_empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "file_is_pdf"),
        (b"{\\rtf1\\ansi Seznam}", "file_is_docx"),
        (b"\xef\xbb\xbf<html><table><tr><td>Jan</td></tr></table></html>", "file_is_html"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01\x02\x03" * 20, "unknown_format"),
        (b"<?xml version='1.0'?><people/>", "unknown_format"),
        (b"MZ" + bytes(range(256)) * 10, "unknown_format"),
        (b"PK\x03\x04 this is no archive", "file_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4000, "unknown_format"),
    ],
)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_that_a_file_of_another_kind_is_named_for_what_it_is(data, key, ending, tmp_path):
    """F77: renamed files; openpyxl says only BadZipFile."""
    assert refused(made(tmp_path / f"list.{ending}", data)) == key


def stream_name(name):
    return name.encode("utf-16-le").ljust(128, b"\0")


@pytest.mark.parametrize(
    ("stream", "key"),
    [
        ("EncryptedPackage", "file_has_password"),
        ("EncryptionInfo", "file_has_password"),
        ("WordDocument", "file_is_docx"),
        ("Workbook", "file_damaged"),
        ("PowerPoint Document", "unknown_format"),
    ],
)
def test_that_compound_files_are_told_apart_inside(stream, key, tmp_path):
    """F76: an old workbook and an encrypted new one begin with the same eight bytes."""
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(1024, b"\0") + stream_name(stream)
    assert refused(made(tmp_path / "list.xlsx", data)) == key


def test_that_an_old_workbook_named_xlsx_is_simply_read(tmp_path):
    """F76."""
    assert proposal_of_file(write_xls(tmp_path / "list.xlsx", SHORT_LIST)).totals()["new"] == 2


@pytest.mark.parametrize("name", ["~$list.xlsx", ".~lock.list.xlsx#"])
def test_that_the_mark_of_an_open_file_is_not_taken_for_the_file(name, tmp_path):
    """F92."""
    assert refused(made(tmp_path / name, b",root,vm,23.11.2026 09:49,file:///tmp;")) == (
        "file_lock_file"
    )


def test_that_a_file_open_elsewhere_is_read_all_the_same(tmp_path):
    """F92: a lock beside it does not matter while the file can be read."""
    path = write_xlsx(tmp_path / "list.xlsx", SHORT_LIST)
    made(tmp_path / ".~lock.list.xlsx#", b",root,vm,;")
    assert propose_list(path, today=TODAY).totals()["new"] == 2


def test_that_a_file_the_system_refuses_is_a_sentence(tmp_path, monkeypatch):
    """F92: Windows raises PermissionError for a file another program holds."""
    path = write_xlsx(tmp_path / "list.xlsx", SHORT_LIST)

    def refuse(*_args, **_options):
        raise PermissionError(13, "held")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UserError, match="file_unreadable"):
        files.check_file(path)


def test_that_a_missing_file_and_a_folder_are_said_to_be_no_file(tmp_path):
    assert refused(tmp_path / "nowhere.xlsx") == "file_missing"
    assert refused(tmp_path) == "file_missing"


def test_that_a_word_document_is_named(tmp_path):
    """F77."""
    from docx import Document

    Document().save(str(tmp_path / "list.xlsx"))
    assert refused(tmp_path / "list.xlsx") == "file_is_docx"


@pytest.mark.parametrize("write", [write_xlsx, write_ods, write_xls])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_that_a_truncated_file_is_called_damaged(write, share, tmp_path):
    """F77."""
    path = write(tmp_path / "list.xlsx", SHORT_LIST * 200)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert refused(path) in {"file_damaged", "unknown_format"}


def test_that_a_flipped_byte_is_noticed(tmp_path):
    path = write_xlsx(tmp_path / "list.xlsx", SHORT_LIST * 200)
    with zipfile.ZipFile(path) as archive:
        entry = archive.getinfo(SHEET)
    data = bytearray(path.read_bytes())
    data[entry.header_offset + 30 + len(SHEET) + entry.compress_size // 2] ^= 0xFF
    assert refused(made(path, bytes(data))) == "file_damaged"


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        (SHEET, "</sheetData>", "</sheetDta>"),
        (SHEET, "<sheetData>", ""),
        ("xl/sharedStrings.xml", "<t>", ""),
        ("xl/sharedStrings.xml", "</sst>", "</ss>"),
        ("xl/workbook.xml", "</sheets>", "</sheet>"),
        ("xl/_rels/workbook.xml.rels", "<Relationship", ""),
    ],
)
def test_that_broken_or_missing_parts_are_damage_and_no_traceback(part, old, new, tmp_path):
    """F78: ParseError, KeyError."""
    path = with_shared_strings(tmp_path / "list.xlsx")
    rewrite_part(path, part, old, new)
    assert refused(path) in {"file_damaged", "no_people_found"}


def with_shared_strings(path):
    """A workbook with its texts in a part of their own, as Excel writes them."""
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(SHORT_LIST):
            sheet.write_row(number, 0, row)
    return path


def test_that_a_workbook_without_its_contents_page_is_read_all_the_same(tmp_path):
    """F78: what openpyxl cannot start on is left to the other reader."""
    path = with_shared_strings(tmp_path / "list.xlsx")
    rewrite_part(path, "[Content_Types].xml", "<Types", "")
    assert propose_list(path, today=TODAY).totals()["new"] == 2


STRICT = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": (
        "http://purl.oclc.org/ooxml/spreadsheetml/main"
    ),
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
    ),
}


def test_that_strict_open_xml_is_read_by_the_other_reader(tmp_path):
    """F78: openpyxl does not know the names of the strict form."""
    path = with_shared_strings(tmp_path / "list.xlsx")
    main, relations = STRICT
    for part in ("xl/workbook.xml", SHEET, "xl/sharedStrings.xml", "xl/styles.xml"):
        rewrite_part(path, part, main, STRICT[main])
    for part in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        rewrite_part(path, part, relations, STRICT[relations])
    assert propose_list(path, today=TODAY).totals()["new"] == 2


def test_that_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    """F79, T3: 200 kB that hold 200 MB."""
    path = write_xlsx(tmp_path / "list.xlsx", SHORT_LIST)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.bin", b"\0" * 201 * 1024 * 1024)
    started = time.monotonic()
    assert refused(path) == "bomb_refused"
    assert time.monotonic() - started < 2


def test_that_a_dense_archive_is_refused_and_a_repetitive_table_is_not(tmp_path):
    """T3."""
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"a" * 30 * 1024 * 1024)
    assert refused(path) == "bomb_refused"
    same = write_xlsx(path, [SHORT_LIST[0], *[SHORT_LIST[1]] * 3000])
    assert len(load_book(same).sheets[0].rows) == 3001


@pytest.mark.parametrize("attack", [BOMB, EXTERNAL])
@pytest.mark.parametrize("part", [SHEET, "xl/sharedStrings.xml", "xl/workbook.xml"])
def test_that_entities_in_xml_are_refused(attack, part, tmp_path):
    """F79, T4: billion laughs, external entity."""
    path = with_shared_strings(tmp_path / "list.xlsx")
    root = {SHEET: "<worksheet", "xl/sharedStrings.xml": "<sst", "xl/workbook.xml": "<workbook"}
    rewrite_part(path, part, root[part], attack + root[part])
    started = time.monotonic()
    assert refused(path) == "bomb_refused"
    assert time.monotonic() - started < 2


def test_that_entities_in_an_ods_are_refused(tmp_path):
    """F79, T4."""
    path = write_ods(tmp_path / "list.ods", SHORT_LIST)
    root = "<office:document-content"
    rewrite_part(path, "content.xml", root, BOMB + root)
    assert refused(path) == "bomb_refused"


def test_that_an_ods_with_a_password_is_named(tmp_path):
    path = write_ods(tmp_path / "list.ods", SHORT_LIST)
    rewrite_part(path, "META-INF/manifest.xml", "</manifest:manifest>",
                 "<manifest:encryption-data/></manifest:manifest>")  # fmt: skip
    assert refused(path) == "file_has_password"


@pytest.mark.parametrize(
    ("form", "key"),
    [("text", "file_is_docx"), ("presentation", "unknown_format")],
)
def test_that_other_open_documents_are_named(form, key, tmp_path):
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{form}")
    assert refused(path) == key


def test_that_an_ods_without_its_content_is_damaged(tmp_path):
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert refused(path) == "file_damaged"


def test_that_some_other_archive_is_no_table(tmp_path):
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"x")
    assert refused(path) == "unknown_format"


def test_that_an_archive_with_encrypted_parts_has_a_password(tmp_path):
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", b"x")
    data = bytearray(path.read_bytes())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    assert refused(made(path, bytes(data))) == "file_has_password"


def test_that_a_cell_in_the_last_row_does_not_make_a_million_rows(tmp_path):
    """F80, T5."""
    path = write_xlsx(tmp_path / "list.xlsx", SHORT_LIST)
    last = '<row r="1048576"><c r="A1048576" t="n"><v>1</v></c></row>'
    rewrite_part(path, SHEET, "</sheetData>", f"{last}</sheetData>")
    started = time.monotonic()
    assert len(read_book(path).sheets[0].rows) == 3
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("declared", ["A1", "A1:XFD1048576", "A1:B2"])
def test_that_a_lying_dimension_is_not_believed(declared, tmp_path):
    """F80."""
    import re

    path = write_xlsx(tmp_path / "list.xlsx", SHORT_LIST)
    with zipfile.ZipFile(path) as archive:
        old = re.search(r"<dimension[^>]*>", archive.read(SHEET).decode())
    assert old is not None
    rewrite_part(path, SHEET, old[0], f'<dimension ref="{declared}"/>')
    assert propose_list(path, today=TODAY).totals()["new"] == 2


def test_that_a_list_longer_than_any_delegation_is_refused(tmp_path):
    """F80."""
    path = write_text(tmp_path / "list.csv", [("Novák", "Jan")] * 20_001)
    assert refused(path) == "too_many_rows"


def test_that_a_cell_far_to_the_right_is_refused(tmp_path):
    rows = [*SHORT_LIST, (*[None] * 400, "x")]
    assert refused(write_xlsx(tmp_path / "list.xlsx", rows)) == "too_many_columns"


def test_that_a_file_too_big_is_not_even_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MOST_BYTES", 100)
    path = write_xlsx(tmp_path / "list.xlsx", SHORT_LIST)
    with pytest.raises(UserError, match="file_too_big"):
        files.check_file(path)


def test_that_a_parser_that_dies_or_hangs_is_a_sentence(tmp_path, monkeypatch):
    from kpt_desktop.intake import read

    path = write_xlsx(tmp_path / "list.xlsx", SHORT_LIST)
    for fault, key in (("child_failed", "file_damaged"), ("child_timeout", "file_too_slow")):

        def fail(*_args, fault=fault, **_options):
            raise EnvironmentFault(fault)

        monkeypatch.setattr(read, "run_in_child", fail)
        assert refused(path) == key


def test_that_reading_can_be_cancelled(tmp_path):
    """F93: nothing has happened by then."""
    path = write_xlsx(tmp_path / "list.xlsx", SHORT_LIST * 3000)
    with pytest.raises(KptError, match="child_cancelled"):
        read_book(path, cancelled=lambda: True)
