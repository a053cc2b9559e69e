"""A programme's pages for the screen, and where on them each item stands.

The typesetter marks rows by links that only the live page has; they are read from the PDF, so that
a page and its places always are of the same moment.
"""

import ctypes
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

from kpt_desktop.gui.printing import opened_pdf, picture_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_MARK = "item:"


@dataclass(frozen=True, slots=True)
class LivePages:
    """Pages in order.

    Attributes:
        pdf: as typeset for the screen.
        sizes: in points.
        places: for each page the items on it from the top, with the area of each in points.
        images: pictures of those pages that were wanted at once.
        dpi: of the pictures.
        left_out: characters no font could show.
    """

    pdf: bytes
    sizes: tuple[QSizeF, ...]
    places: tuple[dict[UUID, QRectF], ...]
    images: dict[int, QImage]
    dpi: float
    left_out: str = ""

    def page_of(self, item_id: UUID) -> int | None:
        """Return the first page an item stands on."""
        found = (page for page, places in enumerate(self.places) if item_id in places)
        return next(found, None)

    def items(self) -> tuple[UUID, ...]:
        """Return all items in the order they are printed."""
        return tuple(dict.fromkeys(item for places in self.places for item in places))


def read_live(pdf: bytes, wanted: Collection[int], dpi: float, left_out: str = "") -> LivePages:
    """Return the pages of a live PDF, with the pictures of those that are wanted.

    Raises:
        EnvironmentFault: ``pdf_damaged``.
    """
    with opened_pdf(pdf) as document:
        count = len(document)
        sizes = tuple(QSizeF(*document.get_page_size(number)) for number in range(count))
        places = tuple(_places(document, number) for number in range(count))
        images = {n: picture_of(document, n, dpi) for n in sorted(wanted) if n < count}
    return LivePages(pdf, sizes, places, images, dpi, left_out)


def _places(document: "PdfDocument", number: int) -> dict[UUID, QRectF]:
    from pypdfium2 import raw

    page = document[number]
    height = page.get_height()
    found: dict[UUID, QRectF] = {}
    position, link, area = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while raw.FPDFLink_Enumerate(page, position, link):
        item_id = _item(document, link)
        if item_id is not None and raw.FPDFLink_GetAnnotRect(link, area):
            rect = QRectF(
                area.left, height - area.top, area.right - area.left, area.top - area.bottom
            )
            found[item_id] = found[item_id].united(rect) if item_id in found else rect
    return found


def _item(document: "PdfDocument", link: object) -> UUID | None:
    from pypdfium2 import raw

    action = raw.FPDFLink_GetAction(link)
    size = raw.FPDFAction_GetURIPath(document, action, None, 0)
    words = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document, action, words, size)
    said = words.value.decode("ascii", "replace")
    try:
        return UUID(said.removeprefix(_MARK)) if said.startswith(_MARK) else None
    except ValueError:  # no link of ours
        return None
