"""Which columns the participants' table shows: named sets, each with its own order and widths.

The sets for a list that goes to others hold the fields that list may show (section 2 of the
project's domain facts, declared in ``domain/fields.py``); what a set shows is what an export of it
writes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kpt_desktop.domain.fields import FIELDS, FieldType, ListKind

SIDE_COLUMN = "side"
"""The one column that is no field: it shows and moves between the delegations."""

MAIN = "main"
LONGEST_NAME = 40
_OWN = "own:"
_LEADING = ("surname_native", "given_native", "surname_lat", "given_lat", "role")
_NARROWEST, _WIDEST = 24, 1200


def _of_list(kind: ListKind) -> tuple[str, ...]:
    """Return a list's fields, names first; a picture has no place in a cell."""
    keys = [key for key, f in FIELDS.items() if kind in f.lists and f.form is not FieldType.PICTURE]
    leading = [key for key in _LEADING if key in keys]
    return (*leading, *(key for key in keys if key not in leading))


BUILT_IN: Mapping[str, tuple[str, ...]] = {
    MAIN: (
        "surname_native", "given_native", "role", "citizenship", "birth_date", "class",
        "study_field", "doc_number", "doc_expiry", SIDE_COLUMN, "phone", "email",
        "guardian_phone", "guardian_consent", "diet", "languages", "it_skills", "note",
    ),
    "visa": _of_list(ListKind.INVITATION),
    "hotel": _of_list(ListKind.HOTEL),
    "security": _of_list(ListKind.SECURITY),
    "diet": _of_list(ListKind.MEALS),
    "competition": _of_list(ListKind.COMPETITION),
}  # fmt: skip
"""The sets every user has, by name, as declared."""

_KNOWN = frozenset((*FIELDS, SIDE_COLUMN))


@dataclass(frozen=True)
class Layout:
    """Columns from left to right, and the widths in pixels of those that were set by hand."""

    columns: tuple[str, ...]
    widths: Mapping[str, int] = field(default_factory=dict)


class ColumnSets:
    """All sets and the chosen one; every layout that differs from its declaration is kept.

    What comes from a file of preferences is checked: an unknown column or a wild width is dropped.

    Attributes:
        chosen: the identifier of the set that is shown: a key of :data:`BUILT_IN`, or an own one.
    """

    def __init__(
        self,
        columns: Mapping[str, Any] | None = None,
        widths: Mapping[str, Any] | None = None,
        chosen: str = MAIN,
    ) -> None:
        self._kept: dict[str, Layout] = {}
        for set_id, keys in (columns or {}).items():
            layout = Layout(_columns(keys), _widths((widths or {}).get(set_id)))
            if layout.columns and (set_id in BUILT_IN or own_name(set_id)):
                self._kept[set_id] = layout
        self.chosen = chosen if chosen in self else MAIN

    def __contains__(self, set_id: str) -> bool:
        return set_id in BUILT_IN or set_id in self._kept

    def own(self) -> tuple[str, ...]:
        """Return the identifiers of the user's sets, by name."""
        return tuple(sorted((i for i in self._kept if i not in BUILT_IN), key=str.casefold))

    def layout(self) -> Layout:
        """Return the chosen set as it was left."""
        return self._kept.get(self.chosen) or Layout(BUILT_IN[self.chosen])

    def choose(self, set_id: str) -> None:
        """Choose a set; an unknown one is the main one."""
        self.chosen = set_id if set_id in self else MAIN

    def keep(self, layout: Layout) -> None:
        """Remember how the chosen set is left."""
        if self.chosen in BUILT_IN and layout == Layout(BUILT_IN[self.chosen]):
            self._kept.pop(self.chosen, None)
        elif layout.columns:
            self._kept[self.chosen] = layout

    def reset(self) -> None:
        """Give the chosen set its declared columns back; an own one forgets its widths only."""
        if self.chosen in BUILT_IN:
            self._kept.pop(self.chosen, None)
        else:
            self._kept[self.chosen] = Layout(self.layout().columns)

    def save_as(self, name: str) -> None:
        """Keep what is shown under a name of its own, and choose it."""
        layout = self.layout()
        self.chosen = own_id(name)
        self._kept[self.chosen] = layout

    def rename(self, name: str) -> None:
        """Call the chosen own set something else; the others have their names from us."""
        if self.chosen not in BUILT_IN:
            layout = self._kept.pop(self.chosen)
            self.chosen = own_id(name)
            self._kept[self.chosen] = layout

    def delete(self) -> None:
        """Forget the chosen own set and show the main one."""
        if self.chosen not in BUILT_IN:
            del self._kept[self.chosen]
            self.chosen = MAIN

    def is_free(self, name: str) -> bool:
        """Tell whether a set can be given this name: not blank, and no other has it."""
        taken = {own_name(set_id).casefold() for set_id in self.own()}
        wanted = tidy_name(name)
        return bool(wanted) and wanted.casefold() not in taken

    def as_preferences(self) -> dict[str, Any]:
        """Return what ``Preferences`` remembers, by the names of its attributes."""
        return {
            "columns": {set_id: list(layout.columns) for set_id, layout in self._kept.items()},
            "widths": {
                set_id: dict(layout.widths)
                for set_id, layout in self._kept.items()
                if layout.widths
            },
            "column_set": self.chosen,
        }


def tidy_name(name: str) -> str:
    """Return a name without needless blanks, cut to what a button can show."""
    return " ".join(name.split())[:LONGEST_NAME].strip()


def own_id(name: str) -> str:
    """Return the identifier of a user's set."""
    return _OWN + tidy_name(name)


def own_name(set_id: str) -> str:
    """Return the name of a user's set, nothing for one of ours."""
    return set_id.removeprefix(_OWN) if set_id.startswith(_OWN) else ""


def _columns(keys: object) -> tuple[str, ...]:
    if not isinstance(keys, Sequence) or isinstance(keys, str):
        return ()
    return tuple(dict.fromkeys(_known(keys)))


def _known(keys: Iterable[object]) -> Iterable[str]:
    return (key for key in keys if isinstance(key, str) and key in _KNOWN)


def _widths(widths: object) -> Mapping[str, int]:
    if not isinstance(widths, Mapping):
        return {}
    return {
        key: width
        for key, width in widths.items()
        if key in _KNOWN and isinstance(width, int) and _NARROWEST <= width <= _WIDEST
    }
