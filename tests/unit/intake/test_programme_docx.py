"""What a Word document says, read from its XML."""

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from kpt_desktop.intake.docx_reader import load_docx
from tests.helpers.programme_files import propose, table


def rows_of(document: Any, tmp_path: Path) -> list[tuple[Any, ...]]:
    document.save(str(tmp_path / "d.docx"))
    return [row.values for row in load_docx(tmp_path / "d.docx").sheets[0].rows]


def element(name: str, **attributes: str) -> Any:
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def test_that_tracked_insertions_are_read_and_deletions_are_not(tmp_path: Path):
    document = docx.Document()
    paragraph = document.add_paragraph("9:00 ")
    run = paragraph.add_run("Opening")._r
    inserted = element("w:ins", id="1", author="A")
    run.addprevious(inserted)
    inserted.append(run)
    gone = paragraph.add_run("Lunch")._r
    deleted = element("w:del", id="2", author="A")
    gone.addprevious(deleted)
    deleted.append(gone)
    assert rows_of(document, tmp_path) == [("9:00 Opening",)]


def test_that_content_controls_are_read(tmp_path: Path):
    document = docx.Document()
    paragraph = document.add_paragraph("5 October")._p
    control, content = element("w:sdt"), element("w:sdtContent")
    paragraph.addprevious(control)
    control.append(content)
    content.append(paragraph)
    table_ = document.add_table(rows=1, cols=2)
    cell = table_.cell(0, 1)
    cell.text = "Opening"
    inner, box = element("w:sdt"), element("w:sdtContent")
    cell._tc.addprevious(inner)
    inner.append(box)
    box.append(cell._tc)
    table_.cell(0, 0).text = "9:00"
    assert rows_of(document, tmp_path) == [("5 October",), ("9:00", "Opening")]


def test_that_raised_minutes_come_after_a_colon(tmp_path: Path):
    document = docx.Document()
    paragraph = document.add_paragraph()
    for text, raised in (("9", False), ("00", True), (" – 10", False), ("30", True), (" m", False)):
        paragraph.add_run(text).font.superscript = raised
    paragraph.add_run("2").font.superscript = True
    assert rows_of(document, tmp_path) == [("9:00 – 10:30 m2",)]


def test_that_line_breaks_tabs_and_odd_hyphens_are_kept_apart(tmp_path: Path):
    document = docx.Document()
    run = document.add_paragraph("9:00\tOpening").add_run("\n10:00\tTour")
    run._r.append(element("w:noBreakHyphen"))
    assert rows_of(document, tmp_path) == [("9:00", "Opening"), ("10:00", "Tour-")]


def test_that_merged_cells_of_a_table_are_ranges(tmp_path: Path):
    """F83: the text stands in the first cell only, the range says the rest."""
    document = docx.Document()
    made = document.add_table(rows=3, cols=3)
    made.cell(0, 0).text = "5 October"
    made.cell(0, 0).merge(made.cell(0, 2))
    made.cell(1, 0).text = "9:00"
    made.cell(1, 0).merge(made.cell(2, 0))
    made.cell(1, 1).text, made.cell(2, 1).text = "A", "B"
    document.save(str(tmp_path / "d.docx"))
    sheet = load_docx(tmp_path / "d.docx").sheets[0]
    assert [tuple(area) for area in sheet.merged] == [(1, 1, 1, 3), (2, 1, 3, 1)]
    assert [row.values for row in sheet.rows] == [("5 October",), ("9:00", "A"), (None, "B")]
    assert [row[:3] for row in table(propose(tmp_path / "d.docx"))] == [
        ("2026-10-05", "09:00", "A"),
        ("2026-10-05", "09:00", "B"),
    ]


def test_that_a_table_in_a_table_is_read_after_its_row(tmp_path: Path):
    document = docx.Document()
    outer = document.add_table(rows=1, cols=1)
    inner = outer.cell(0, 0).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "12:00", "Lunch"
    assert ("12:00", "Lunch") in rows_of(document, tmp_path)


def test_that_tables_nested_without_end_are_cut(tmp_path: Path):
    document = docx.Document()
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    for _ in range(30):
        cell = cell.add_table(rows=1, cols=1).cell(0, 0)
    cell.text = "deep"
    assert ("deep",) not in rows_of(document, tmp_path)


@pytest.mark.parametrize("value", ["x", "-3", "0"])
def test_that_a_senseless_width_of_a_cell_is_one(tmp_path: Path, value: str):
    document = docx.Document()
    made = document.add_table(rows=1, cols=2)
    made.cell(0, 0).text, made.cell(0, 1).text = "9:00", "A"
    properties = made.cell(0, 0)._tc.get_or_add_tcPr()
    properties.append(element("w:gridSpan", val=value))
    assert rows_of(document, tmp_path) == [("9:00", "A")]


def test_that_footnotes_and_pictures_say_nothing(tmp_path: Path):
    document = docx.Document()
    document.add_paragraph("9:00 Opening")
    document.sections[0].footer.paragraphs[0].text = "10:00 Footer"
    assert rows_of(document, tmp_path) == [("9:00 Opening",)]
