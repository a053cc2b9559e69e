"""Values that a list keeps in several columns: a passport's series, a birth's day, month, year."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kpt_desktop.intake import targets as h

_PIECES: Mapping[str, tuple[str, int]] = {
    h.DOC_SERIES: ("doc_number", 0),
    "doc_number": ("doc_number", 1),
    h.BIRTH_DAY: ("birth_date", 0),
    h.BIRTH_MONTH: ("birth_date", 1),
    h.BIRTH_YEAR: ("birth_date", 2),
}
"""The field each piece belongs to, and its place in it."""
_BETWEEN = {"doc_number": " ", "birth_date": "."}


def pieces_among(targets: Iterable[str | None]) -> frozenset[str]:
    """Return the targets of a table's columns that are only pieces of a value."""
    present = {target for target in targets if target is not None and target in _PIECES}
    return frozenset(present) if present - {"doc_number"} else frozenset()


def field_of(target: str) -> str:
    """Return the field a piece belongs to, nothing for no piece."""
    return _PIECES[target][0] if target else ""


@dataclass(slots=True)
class Pieces:
    """The pieces of one row, in whatever order its columns stand."""

    _texts: dict[str, dict[int, str]] = field(default_factory=dict)
    _cells: dict[str, str] = field(default_factory=dict)

    def add(self, target: str, text: str, cell: str) -> None:
        """Keep what a column says; nothing is said by an empty cell."""
        key, place = _PIECES[target]
        if text:
            self._texts.setdefault(key, {})[place] = text
            self._cells.setdefault(key, cell)

    def whole(self) -> Iterable[tuple[str, str, str]]:
        """Yield each field with its joined text and the address of its first piece."""
        for key, texts in self._texts.items():
            joined = _BETWEEN[key].join(texts[place].strip(". ") for place in sorted(texts))
            yield key, joined, self._cells[key]
