"""PDF pages as pictures, for the screen and for a printer of any kind.

The same bytes that are saved are shown and printed, so the three cannot differ. PDFium may be
used by one thread at a time: a lock sees to that, and every function here may be called beside
the window's thread.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from kpt_desktop.errors import EnvironmentFault, UserError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

POINTS_PER_INCH = 72
PRINT_DPI = 300
METRES_PER_INCH = 0.0254
_pdfium = Lock()


@contextmanager
def opened_pdf(pdf: bytes) -> "Iterator[PdfDocument]":
    """Open a document for as long as nobody else needs PDFium.

    Raises:
        EnvironmentFault: ``pdf_damaged``.
    """
    from pypdfium2 import PdfDocument, PdfiumError

    with _pdfium:
        try:
            document = PdfDocument(pdf)
        except PdfiumError:
            raise EnvironmentFault("pdf_damaged") from None
        try:
            yield document
        finally:
            document.close()


def page_sizes(pdf: bytes) -> tuple[QSizeF, ...]:
    """Return the size of every page in points.

    Raises:
        EnvironmentFault: ``pdf_damaged``.
    """
    with opened_pdf(pdf) as document:
        sizes = [document.get_page_size(number) for number in range(len(document))]
    return tuple(QSizeF(width, height) for width, height in sizes)


def page_image(pdf: bytes, number: int, dpi: float) -> QImage:
    """Return one page (counted from 0) on white, as ``Format_RGB32``.

    Raises:
        EnvironmentFault: ``pdf_damaged``.
    """
    with opened_pdf(pdf) as document:
        return picture_of(document, number, dpi)


def picture_of(document: "PdfDocument", number: int, dpi: float) -> QImage:
    """Return one page of an open document, as :func:`page_image`."""
    bitmap = document[number].render(
        scale=dpi / POINTS_PER_INCH, fill_color=(255, 255, 255, 255), prefer_bgrx=True
    )
    shared = QImage(
        bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
    )
    image = shared.copy()  # its own memory: PDFium's goes with the document
    image.setDotsPerMeterX(round(dpi / METRES_PER_INCH))
    image.setDotsPerMeterY(round(dpi / METRES_PER_INCH))
    return image


def pdf_images(pdf: bytes, dpi: float) -> Iterator[QImage]:
    """Yield the pages one by one, so that only one needs memory at a time.

    Raises:
        EnvironmentFault: ``pdf_damaged``.
    """
    for number in range(len(page_sizes(pdf))):
        yield page_image(pdf, number, dpi)


def chosen_pages(printer: QPrinter, count: int) -> tuple[int, ...]:
    """Return the numbers (from 0) of the pages that were asked for in the print dialog.

    Raises:
        UserError: ``no_such_pages``: the range lies past the last page.
    """
    wanted = set(range(1, count + 1))
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        wanted = {page for page in wanted if ranges.contains(page)}
    if not wanted:
        raise UserError("no_such_pages", pages=count)
    pages = sorted(wanted)
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    return tuple(page - 1 for page in pages)


def prepare_printer(printer: QPrinter, page: QSizeF, name: str) -> None:
    """Set paper, resolution and the job's name before the print dialog is shown.

    Args:
        printer: to be set.
        page: size of the first page in points.
        name: what the queue calls the job.
    """
    upright = page.width() <= page.height()
    paper = QPageSize(QPageSize.PageSizeId.A4)
    way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    printer.setPageLayout(QPageLayout(paper, way, QMarginsF()))
    printer.setFullPage(True)
    printer.setResolution(PRINT_DPI)
    printer.setDocName(name)


def ask_printer(printer: QPrinter, pages: int, parent: QWidget) -> bool:
    """Show the system's print dialog and return whether to print.

    Raises:
        UserError: ``no_printer``: the system knows none.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise UserError("no_printer")
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    return dialog.exec() == QPrintDialog.DialogCode.Accepted


def print_pdf(pdf: bytes, printer: QPrinter, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Print the chosen pages and return how many were sent (each copy the driver makes is one).

    A page is printed at its true size, or smaller when the printer's paper is smaller.

    Raises:
        EnvironmentFault: ``print_failed``: the printer refused or went away; ``pdf_damaged``.
        UserError: ``no_such_pages``.
    """
    sizes = page_sizes(pdf)
    pages = chosen_pages(printer, len(sizes))
    by_hand = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault("print_failed")
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    sent = 0
    try:
        for number in _in_copies(pages, by_hand, collate=printer.collateCopies()):
            if cancelled():
                printer.abort()
                break
            if sent and not printer.newPage():
                raise EnvironmentFault("print_failed")
            image = page_image(pdf, number, PRINT_DPI)
            painter.drawImage(_place(printer, sizes[number]), image)
            sent += 1
    finally:
        painter.end()
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise EnvironmentFault("print_failed")
    return sent


def _in_copies(pages: tuple[int, ...], copies: int, *, collate: bool) -> Iterator[int]:
    if collate:
        for _ in range(copies):
            yield from pages
    else:
        for page in pages:
            for _ in range(copies):
                yield page


def _place(printer: QPrinter, size: QSizeF) -> QRectF:
    """Return where a page goes on the paper, in the printer's dots, centred when it is shrunk."""
    dots = printer.resolution() / POINTS_PER_INCH
    wanted = QSizeF(size.width() * dots, size.height() * dots)
    paper = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    slack = 2.0  # roundings of paper sizes must not shrink a page
    if wanted.width() > paper.width() + slack or wanted.height() > paper.height() + slack:
        shrink = min(paper.width() / wanted.width(), paper.height() / wanted.height())
        wanted *= shrink
    left = max(0.0, (paper.width() - wanted.width()) / 2)
    top = max(0.0, (paper.height() - wanted.height()) / 2)
    return QRectF(left, top, wanted.width(), wanted.height())
