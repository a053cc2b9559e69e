"""Finding heading rows: one or two rows high, wherever they stand on a sheet."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kpt_desktop.intake.grid import Merged, Row, Sheet
from kpt_desktop.intake.headers import may_be_heading, target_of
from kpt_desktop.intake.plain_text import BLANKS, clean
from kpt_desktop.intake.split_names import looks_like_name
from kpt_desktop.intake.targets import NAME_TARGETS

Headings = dict[int, str]
"""Heading texts by 0-based column."""

_DATA_LIKE = re.compile(r"\d{2,4}[./-]\d{1,2}|@|^\+?\d[\d ()-]{4,}$")
_LONG_HEADING = 200
_TOP_FIELDS = 3


@dataclass(frozen=True, slots=True)
class Head:
    """Heading rows ``first`` to ``last`` (0-based, both included)."""

    first: int
    last: int
    headings: Headings


def find_heads(sheet: Sheet) -> list[Head]:
    """Return all headings of a sheet from top to bottom, repeated ones too."""
    heads: list[Head] = []
    spans = _horizontal_spans(sheet.merged)
    index = 0
    while index < len(sheet.rows):
        head = _head_at(sheet.rows, index, spans)
        if head:
            heads.append(head)
            index = head.last
        index += 1
    return heads


def _head_at(rows: Sequence[Row], index: int, spans: dict[int, list[Merged]]) -> Head | None:
    """Return the heading that begins at a row, alone or with the row beneath it."""
    texts = _heading_texts(rows[index])
    if texts is None:
        return None
    below = _heading_texts(rows[index + 1]) if index + 1 < len(rows) else None
    spread = _spread(texts, spans.get(rows[index].number, []))
    if below and _is_second_row(texts, spread, below):
        joined = _join(spread, below)
        if _is_heading(joined):
            return Head(index, index + 1, joined)
    if _is_heading(texts) and (len(texts) > 1 or _names_below(rows, index, texts)):
        return Head(index, index, texts)
    return None


def _heading_texts(row: Row) -> Headings | None:
    """Return a row's texts if all its cells could be headings, else None."""
    texts: Headings = {}
    known = False
    for index, value in enumerate(row.values):
        if value is None:
            continue
        if not isinstance(value, str) or len(value) > _LONG_HEADING or _DATA_LIKE.search(value):
            return None
        text = clean(value)[0]
        if text in BLANKS or text.isdigit():
            return None
        known = known or may_be_heading(text)
        texts[index] = text
    return texts if known else None


def _is_heading(texts: Headings) -> bool:
    targets = {target for text in texts.values() if (target := target_of(text))}
    known = sum(target_of(text) is not None for text in texts.values())
    if known * 5 < len(texts) * 2:
        return False
    return bool(targets & NAME_TARGETS) or len(targets) >= _TOP_FIELDS


def _names_below(rows: Sequence[Row], index: int, texts: Headings) -> bool:
    """A single heading counts only above a column of names: it may be a title otherwise."""
    column = next(iter(texts))
    below = [row.value(column) for row in rows[index + 1 : index + 4] if not row.empty]
    return bool(below) and all(isinstance(v, str) and looks_like_name(v) for v in below)


def _horizontal_spans(merged: Iterable[Merged]) -> dict[int, list[Merged]]:
    spans: dict[int, list[Merged]] = {}
    for span in merged:
        if span.last_column > span.first_column:
            spans.setdefault(span.first_row, []).append(span)
    return spans


def _spread(texts: Headings, spans: Iterable[Merged]) -> Headings:
    """Return the heading texts with merged ones repeated over all the columns they stand above."""
    spread = dict(texts)
    for span in spans:
        if text := texts.get(span.first_column - 1):
            spread |= dict.fromkeys(range(span.first_column - 1, span.last_column), text)
    return spread


def _is_second_row(top: Headings, spread: Headings, below: Headings) -> bool:
    """Tell a second heading row (parts of merged headings, a translation) from a first person."""
    if list(below.values()) == list(top.values()):
        return False
    under = [column for column in below if column in spread]
    known = sum(_says_more(spread.get(column, ""), text) for column, text in below.items())
    fills = any(column not in top for column in below)
    translates = known * 3 >= len(below) * 2
    return (
        len(top) > 1 and bool(under or fills) and known * 2 >= len(below) and (translates or fills)
    )


def _says_more(above: str, text: str) -> bool:
    """Tell whether a text is a heading by itself, or gives the one above it another meaning."""
    if target_of(text) is not None:
        return True
    return bool(above) and target_of(f"{above} {text}") not in {None, target_of(above)}


def _join(top: Headings, below: Headings) -> Headings:
    joined = {}
    for column in sorted({*top, *below}):
        parts = [text for text in (top.get(column), below.get(column)) if text]
        together = " ".join(dict.fromkeys(parts))
        if target_of(together) in {None, target_of(parts[-1])}:
            together = next((p for p in reversed(parts) if target_of(p)), together)
        joined[column] = together
    return joined


def side_by_side(headings: Headings) -> list[Headings]:
    """Split headings into tables that stand side by side, each with names of its own."""
    blocks: list[Headings] = []
    last = -2
    for column, text in sorted(headings.items()):
        if column != last + 1 or not blocks:
            blocks.append({})
        blocks[-1][column] = text
        last = column
    if len(blocks) > 1 and all(_is_heading(block) and _has_name(block) for block in blocks):
        return blocks
    return [headings]


def _has_name(headings: Headings) -> bool:
    return any(target_of(text) in NAME_TARGETS for text in headings.values())
