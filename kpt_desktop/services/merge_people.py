"""Two records of one person become one: what they differ in is chosen field by field.

The kept record takes over all participations, papers, contacts and languages of the other, which
goes. Where both stand in the same delegation their two rows become one as well.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

from kpt_desktop.domain.changes import (
    Change,
    Insert,
    Label,
    Operation,
    deletes,
    edit,
    edits,
)
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.ports import Reader, Store
from kpt_desktop.domain.records import (
    Participation,
    Person,
    Picture,
    Record,
    Setting,
)
from kpt_desktop.domain.same_person import known_apart, not_the_same
from kpt_desktop.errors import ConflictError
from kpt_desktop.services.merge_people_belongings import Belongings
from kpt_desktop.services.person_history import PastVisit, visits_of
from kpt_desktop.services.photos import photos_of, pictures_only_of

R = TypeVar("R", bound=Record)
Pair = tuple[R, R]
"""A record that is kept, and the one that joins it."""

Taken = tuple[UUID, str]
"""The id of a kept record, and the key of a field that gets the other record's value."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A field in which the two records differ.

    Attributes:
        owner_id: of the kept person, or of their row in a delegation both stand in.
        key: of ``domain/fields.py``.
    """

    owner_id: UUID
    key: str
    kept: Any
    other: Any

    @property
    def taken(self) -> Taken:
        """Return what says that the other value is wanted."""
        return self.owner_id, self.key

    @property
    def only_other(self) -> bool:
        """Tell whether the kept record says nothing here, so that the other value is welcome."""
        return self.kept in {None, ""}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two persons side by side.

    Attributes:
        choices: the fields they differ in, in the order of lists.
        shared: in how many delegations both stand.
        photos: bytes by what ``Person.photo`` holds.
    """

    kept: Person
    other: Person
    choices: tuple[Choice, ...]
    shared: int
    kept_visits: tuple[PastVisit, ...]
    other_visits: tuple[PastVisit, ...]
    photos: Mapping[str, bytes] = field(default_factory=dict)


def compare_people(store: Store, kept_id: UUID, other_id: UUID) -> Comparison:
    """Return in what two persons differ.

    Raises:
        ConflictError: ``record_missing``: one of them was deleted meanwhile.
    """
    with store.reading() as reader:
        kept, other = _both(reader, kept_id, other_id)
        shared = _shared_rows(reader, kept_id, other_id)
        visits = visits_of(reader, {kept_id, other_id})
        photos = photos_of(reader, (kept, other)) if kept.photo != other.photo else {}
    pairs: list[Pair[Any]] = [(kept, other), *shared]
    return Comparison(
        kept,
        other,
        tuple(choice for pair in pairs for choice in _choices(*pair)),
        len(shared),
        visits.get(kept_id, ()),
        visits.get(other_id, ()),
        photos,
    )


def merge_people(
    store: Store, kept_id: UUID, other_id: UUID, taken: Collection[Taken] = ()
) -> Change:
    """Return the one Change that makes two persons one.

    Reads the other visits, so it is run on the store's thread in the same piece of work as the
    apply.

    Args:
        store: to read from.
        kept_id: the person who stays.
        other_id: the person who goes.
        taken: the choices in which the other's value is wanted.

    Raises:
        ConflictError: ``record_missing``: one of them was deleted meanwhile.
    """
    with store.reading() as reader:
        kept, other = _both(reader, kept_id, other_id)
        operations = tuple(_Merger(reader, kept, other, frozenset(taken)).operations())
    label = Label("people_merged", {"person": full_name(kept) or full_name(other)})
    return edits(label, operations)


def _both(reader: Reader, kept_id: UUID, other_id: UUID) -> Pair[Person]:
    kept, other = reader.get(Person, kept_id), reader.get(Person, other_id)
    if kept is None or other is None or kept.id == other.id:
        raise ConflictError("record_missing")
    return kept, other


def _shared_rows(reader: Reader, kept_id: UUID, other_id: UUID) -> list[Pair[Participation]]:
    """Return the rows of both in the same delegation."""
    mine = {row.delegation_id: row for row in reader.find(Participation, person_id=kept_id)}
    theirs = reader.find(Participation, person_id=other_id)
    return [(mine[row.delegation_id], row) for row in theirs if row.delegation_id in mine]


def _choices(kept: Record, other: Record) -> Iterator[Choice]:
    for key, declared in FIELDS.items():
        if declared.owner is type(kept):
            values = getattr(kept, declared.attribute), getattr(other, declared.attribute)
            if values[0] != values[1]:
                yield Choice(kept.id, key, *values)


class _Merger:
    """Finds the operations of one merge; reads what it needs once."""

    def __init__(
        self, reader: Reader, kept: Person, other: Person, taken: frozenset[Taken]
    ) -> None:
        self._reader, self._kept, self._other, self._taken = reader, kept, other, taken
        self._shared = _shared_rows(reader, kept.id, other.id)
        self._row_of = {theirs.id: mine.id for mine, theirs in self._shared}
        self._belongings = Belongings(reader, kept.id, other.id, self._row_of)
        self._going: list[Record] = [other, *(theirs for _, theirs in self._shared)]

    def operations(self) -> Iterator[Operation | None]:
        """Yield edits of what is kept, then moves, then what goes."""
        yield self._chosen(self._kept, self._other, note=self._joined_note())
        for mine, theirs in self._shared:
            yield self._chosen(mine, theirs)
        for row in self._reader.find(Participation, person_id=self._other.id):
            if row.id not in self._row_of:
                yield edit(row, person_id=self._kept.id)
        yield from self._belongings.operations()
        yield from self._pairs_apart()
        yield from deletes([*self._going, *self._belongings.going, *self._pictures()])

    def _pictures(self) -> Iterator[Picture]:
        """Yield the pictures that nobody has any more: the one of the two that was not taken."""
        wanted = (self._kept.id, "photo") in self._taken
        stays = self._other.photo if wanted else self._kept.photo
        for picture in pictures_only_of(self._reader, (self._kept, self._other)):
            if str(picture.id) != stays:
                yield picture

    def _chosen(self, kept: Record, other: Record, **more: Any) -> Operation | None:
        values = {
            FIELDS[choice.key].attribute: choice.other
            for choice in _choices(kept, other)
            if choice.taken in self._taken
        }
        return edit(kept, **values, **more)

    def _joined_note(self) -> str:
        notes = dict.fromkeys((self._kept.note, self._other.note))
        return "\n".join(note for note in notes if note)

    def _pairs_apart(self) -> Iterator[Operation]:
        """Keep what was said of the other and third persons; it now holds for the kept one."""
        settings = {setting.key: setting for setting in self._reader.find(Setting)}
        for pair in known_apart(settings.values()):
            if self._other.id not in pair:
                continue
            self._going.append(settings[not_the_same(*pair).key])
            for third in pair - {self._other.id, self._kept.id}:
                remembered = not_the_same(self._kept.id, third)
                if remembered.key not in settings:
                    yield Insert(remembered)
