"""What hangs on a person who becomes one with another: it moves, or fills what the other lacks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, fields
from typing import Any, TypeVar
from uuid import UUID

from kpt_desktop.domain.changes import Operation, edit
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.ports import Reader
from kpt_desktop.domain.records import (
    Attendance,
    Award,
    Consent,
    Contact,
    Duty,
    Judge,
    Language,
    Paper,
    Record,
    Seat,
    TeamMember,
    Wish,
)

R = TypeVar("R", bound=Record)


class Belongings:
    """What hangs on two persons and on their rows, on its way to the kept one.

    Attributes:
        going: records that said nothing of their own and are deleted at the end.
    """

    def __init__(
        self, reader: Reader, kept_id: UUID, other_id: UUID, row_of: Mapping[UUID, UUID]
    ) -> None:
        """Know both persons.

        Args:
            reader: of the store.
            kept_id: of the person who stays.
            other_id: of the person who goes.
            row_of: where both stand in one delegation, the kept participation's id by the other's.
        """
        self._reader, self._kept_id, self._other_id = reader, kept_id, other_id
        self._row_of = row_of
        self._filled: set[UUID] = set()
        self.going: list[Record] = []

    def operations(self) -> Iterator[Operation | None]:
        """Yield moves and edits; :attr:`going` is complete once they are taken."""
        yield from self._papers()
        yield from self._contacts()
        yield from self._languages()
        yield from self._consents()
        yield from self._of_rows(Duty, "item_id", "kind")
        yield from self._of_rows(TeamMember, "team_id")
        yield from self._of_rows(Attendance, "date", "half")
        yield from self._of_rows(Seat, "workplace_id", "team_id", "day")
        yield from self._of_rows(Award, "kind", "track_id", "team_id", "title")
        yield from self._of_rows(Judge, "track_id")
        yield from self._wishes()

    def _papers(self) -> Iterator[Operation | None]:
        mine, theirs = self._of_both(Paper)
        for paper in theirs:
            journey = paper.participation_id
            place = self._row_of.get(journey, journey) if journey else None
            twin = _first(
                one
                for one in mine
                if (one.kind, one.participation_id) == (paper.kind, place)
                and _bare(one.number) == _bare(paper.number)
            )
            yield from self._joined(twin, paper, person_id=self._kept_id, participation_id=place)

    def _contacts(self) -> Iterator[Operation | None]:
        mine, theirs = self._of_both(Contact)
        after = max((contact.order for contact in mine), default=-1) + 1
        for contact in theirs:
            twin = _first(
                one
                for one in mine
                if one.kind == contact.kind
                and _bare(one.value) == _bare(contact.value)
                and (fold(one.name) == fold(contact.name) or "" in {one.name, contact.name})
            )
            yield from self._joined(
                twin, contact, person_id=self._kept_id, order=after + contact.order
            )

    def _languages(self) -> Iterator[Operation | None]:
        mine, theirs = self._of_both(Language)
        after = max((language.order for language in mine), default=-1) + 1
        for language in theirs:
            twin = _first(
                one
                for one in mine
                if one.language == language.language and (one.language or one.note == language.note)
            )
            yield from self._joined(
                twin, language, person_id=self._kept_id, order=after + language.order
            )

    def _consents(self) -> Iterator[Operation | None]:
        for theirs, mine in self._row_of.items():
            answered = self._reader.find(Consent, participation_id=mine)
            for consent in self._reader.find(Consent, participation_id=theirs):
                twin = _first(
                    one
                    for one in answered
                    if (one.kind, one.answer, one.on) == (consent.kind, consent.answer, consent.on)
                )
                yield from self._joined(twin, consent, participation_id=mine)

    def _of_rows(self, kind: type[R], *same: str) -> Iterator[Operation | None]:
        """Move what hangs on the other's rows over, unless the kept row has the same already."""
        for theirs, mine in self._row_of.items():
            there = self._reader.find(kind, participation_id=mine)
            for record in self._reader.find(kind, participation_id=theirs):
                twin = _first(one for one in there if _values(one, same) == _values(record, same))
                yield from self._joined(twin, record, participation_id=mine)

    def _wishes(self) -> Iterator[Operation | None]:
        """Let wishes name the kept row; one between the two rows says nothing any more."""
        for theirs, mine in self._row_of.items():
            for end, far in (("one_id", "other_id"), ("other_id", "one_id")):
                for wish in self._reader.find(Wish, **{end: theirs}):
                    if getattr(wish, far) == mine:
                        self.going.append(wish)
                    else:
                        yield edit(wish, **{end: mine})

    def _joined(self, twin: R | None, record: R, **moved: Any) -> Iterator[Operation | None]:
        """Move a record over, or let it fill the gaps of one that says the same, and go."""
        if twin is None or twin.id in self._filled:
            yield edit(record, **moved)
            return
        self._filled.add(twin.id)
        yield edit(twin, **_gaps(twin, record))
        self.going.append(record)

    def _of_both(self, kind: type[R]) -> tuple[tuple[R, ...], tuple[R, ...]]:
        find = self._reader.find
        return find(kind, person_id=self._kept_id), find(kind, person_id=self._other_id)


def _first(found: Iterator[R]) -> R | None:
    return next(found, None)


def _values(record: Record, names: Sequence[str]) -> list[Any]:
    return [getattr(record, name) for name in names]


def _bare(text: str) -> str:
    return "".join(char for char in fold(text) if char.isalnum())


_NEVER_FILLED = {"id", "version", "person_id", "participation_id", "kind", "order"}


def _gaps(kept: Record, other: Record) -> Mapping[str, Any]:
    """Return the other's values for those fields in which the kept record says nothing."""
    return {
        field.name: getattr(other, field.name)
        for field in fields(kept)
        if field.name not in _NEVER_FILLED
        and field.default is not MISSING
        and getattr(kept, field.name) == field.default
    }
