"""Reading a printed page back: its text, its fonts, and whether anything leaves the paper."""

import io
import re
from collections.abc import Iterator
from itertools import pairwise

import pdfplumber
import pypdf

MILLIMETRE = 72 / 25.4


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, words parted by single blanks."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    return [flat(page.extract_text()) for page in reader.pages]


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\u00ad", "").replace("\u200b", ""))


def text_of(pdf: bytes) -> str:
    return " ".join(pages_of(pdf))


def letters_of(pdf: bytes) -> str:
    """The text without any blanks, in the order it is drawn: for words broken over lines."""
    return re.sub(r"[\s\u00ad\u200b]", "", "".join(page for page in pages_of(pdf)))


def outside(pdf: bytes, margin_mm: float = 10) -> list[str]:
    """The letters that come nearer to the edge of the paper than the margin."""
    margin = margin_mm * MILLIMETRE
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            char["text"]
            for page in document.pages
            for char in page.chars
            if char["x0"] < margin
            or char["x1"] > page.width - margin
            or char["top"] < margin
            or char["bottom"] > page.height - margin
        ]


def overlaps(pdf: bytes, gap: float = 0.5) -> list[str]:
    """Letters of two columns that lie upon each other."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            left["text"] + right["text"]
            for page in document.pages
            for left, right in _neighbours(page.chars)
            if _covers(left, right, gap)
        ]


def _neighbours(chars: list[dict]) -> Iterator[tuple[dict, dict]]:
    lines: dict[int, list[dict]] = {}
    for char in chars:
        if char["text"].strip():
            lines.setdefault(round(char["bottom"]), []).append(char)
    for line in lines.values():
        line.sort(key=lambda char: char["x0"])
        yield from pairwise(line)


def _covers(left: dict, right: dict, gap: float) -> bool:
    return right["x0"] + gap < left["x1"] - left["width"] * 0.5


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Each font's name, and whether the file holds the font itself."""
    found: dict[str, bool] = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor = descendant["/FontDescriptor"].get_object()
            embedded = any(key in descriptor for key in ("/FontFile2", "/FontFile3"))
            found[str(descriptor["/FontName"])] = embedded
    return found
