"""Printing sends the pages that were asked for, as they were shown."""

import pytest
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.gui import printing
from kpt_desktop.gui.printing import (
    chosen_pages,
    page_image,
    page_sizes,
    pdf_images,
    prepare_printer,
    print_pdf,
)
from tests.gui.pdfs import COLOURS, make_pdf, middle


@pytest.fixture
def printer(qapp, tmp_path):
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    return made


def _printed(tmp_path):
    return (tmp_path / "printed.pdf").read_bytes()


def _colours(pdf):
    return [middle(image) for image in pdf_images(pdf, 30)]


def test_that_a_page_is_drawn_at_the_resolution_asked_for(qapp):
    image = page_image(make_pdf(1), 0, 96)
    assert (image.width(), image.height()) == pytest.approx((794, 1123), abs=1)


def test_that_a_page_is_drawn_in_true_colours_on_white(qapp):
    image = page_image(make_pdf(1), 0, 50)
    assert middle(image) == "#ff0000"
    assert image.pixelColor(2, 2).name() == "#ffffff"


def test_that_a_picture_lives_on_after_its_document_is_closed(qapp):
    images = list(pdf_images(make_pdf(3), 30))
    assert [middle(image) for image in images] == list(COLOURS[:3])


def test_that_a_damaged_pdf_is_said_to_be_one(qapp):
    with pytest.raises(EnvironmentFault, match="pdf_damaged"):
        page_sizes(b"%PDF-1.7 cut off")


def test_that_every_page_is_printed_in_order(printer, tmp_path):
    pdf = make_pdf(3)
    prepare_printer(printer, page_sizes(pdf)[0], "job")
    assert print_pdf(pdf, printer) == 3
    assert _colours(_printed(tmp_path)) == list(COLOURS[:3])


def test_that_a_printed_page_has_its_true_size(printer, tmp_path):
    pdf = make_pdf(1)
    prepare_printer(printer, page_sizes(pdf)[0], "job")
    print_pdf(pdf, printer)
    printed = page_image(_printed(tmp_path), 0, 72)
    across = [printed.pixelColor(x, printed.height() // 2).name() for x in range(printed.width())]
    assert across.count("#ff0000") == pytest.approx(595 / 3, abs=3)


def test_that_only_the_chosen_range_is_printed(printer, tmp_path):
    pdf = make_pdf(5)
    prepare_printer(printer, page_sizes(pdf)[0], "job")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("2,4-5"))
    assert print_pdf(pdf, printer) == 3
    assert _colours(_printed(tmp_path)) == [COLOURS[1], COLOURS[3], COLOURS[4]]


def test_that_a_range_past_the_end_is_refused_with_a_sentence(printer):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(7, 9)
    with pytest.raises(UserError, match="no_such_pages"):
        chosen_pages(printer, 3)


def test_that_the_last_page_comes_first_when_asked(printer):
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen_pages(printer, 3) == (2, 1, 0)


@pytest.mark.parametrize(
    ("collate", "order"), [(True, [0, 1, 0, 1]), (False, [0, 0, 1, 1])], ids=["sets", "pages"]
)
def test_that_copies_are_made_where_the_printer_makes_none(printer, tmp_path, collate, order):
    pdf = make_pdf(2)
    prepare_printer(printer, page_sizes(pdf)[0], "job")
    printer.setCopyCount(2)
    printer.setCollateCopies(collate)
    if printer.supportsMultipleCopies():
        pytest.fail("a PDF printer makes its copies itself now: choose another device")
    print_pdf(pdf, printer)
    assert _colours(_printed(tmp_path)) == [COLOURS[n] for n in order]


def test_that_a_landscape_page_is_printed_landscape(printer, tmp_path):
    pdf = make_pdf(1, landscape=True)
    prepare_printer(printer, page_sizes(pdf)[0], "job")
    print_pdf(pdf, printer)
    size = page_sizes(_printed(tmp_path))[0]
    assert size.width() > size.height()


def test_that_a_page_is_shrunk_to_smaller_paper_instead_of_cut(printer, tmp_path):
    pdf = make_pdf(1)
    prepare_printer(printer, page_sizes(pdf)[0], "job")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    print_pdf(pdf, printer)
    printed = page_image(_printed(tmp_path), 0, 72)
    across = [printed.pixelColor(x, printed.height() // 2).name() for x in range(printed.width())]
    assert across.count("#ff0000") == pytest.approx(printed.width() / 3, abs=4)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_that_a_printer_that_cannot_begin_is_told(printer, tmp_path):
    """F22: the printer or its file is not there."""
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    with pytest.raises(EnvironmentFault, match="print_failed"):
        print_pdf(make_pdf(1), printer)


def test_that_printing_can_be_stopped(printer):
    assert print_pdf(make_pdf(2), printer, cancelled=lambda: True) == 0


def test_that_without_a_printer_a_sentence_says_so(qtbot, printer, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    with pytest.raises(UserError, match="no_printer"):
        printing.ask_printer(printer, 1, None)


def test_that_the_paper_is_a4_upright_for_an_upright_page(printer):
    prepare_printer(printer, page_sizes(make_pdf(1))[0], "Programme")
    assert printer.pageLayout().orientation() == QPageLayout.Orientation.Portrait
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    assert printer.docName() == "Programme"
