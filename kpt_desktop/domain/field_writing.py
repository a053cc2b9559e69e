"""Values by field key to operations: a record is inserted where missing, and deleted when emptied.

The way back of :meth:`~kpt_desktop.domain.participant.Participant.value`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, fields, replace
from datetime import date
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Delete, Insert, Operation, Update, edit
from kpt_desktop.domain.consents import is_another
from kpt_desktop.domain.document_kinds import document_kind
from kpt_desktop.domain.field import Field
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.languages import read_languages
from kpt_desktop.domain.participant import Participant
from kpt_desktop.domain.records import (
    RECORD_KINDS,
    Consent,
    Contact,
    Delegation,
    Language,
    Paper,
    Participation,
    Person,
    Record,
)
from kpt_desktop.domain.records.papers import IDENTITY_PAPERS, JOURNEY_PAPERS


def writes(
    row: Participant, values: Mapping[str, Any], today: date | None = None
) -> tuple[Operation, ...]:
    """Return the operations that give a participant these values by field key.

    A value that is there already gives none. The kind of an identity paper follows its words
    where they name one.

    Args:
        row: the participant as they are.
        values: by field key.
        today: the day of an answer to a request for consent, which is kept beside the one
            before it; without a day that one is only put right.
    """
    found: list[Operation] = []
    for field, attributes in _by_place(values):
        if field.owner is Language:
            found.extend(_languages(row, attributes[field.attribute]))
        elif (operation := _write(row, field, attributes, today)) is not None:
            found.append(operation)
    return tuple(found)


def new_participant(
    values: Mapping[str, Any], delegation: Delegation, order: int
) -> tuple[Person, Participation, tuple[Operation, ...]]:
    """Return a new person, their participation, and the inserts of both and all that hangs on them.

    Args:
        values: by field key; may be empty.
        delegation: the one they join.
        order: their place in its list.
    """
    own: dict[type[Record], dict[str, Any]] = {Person: {}, Participation: {}}
    for key, value in values.items():
        if (field := FIELDS[key]).owner in own:
            own[field.owner][field.attribute] = value
    person = Person(**own[Person])
    participation = Participation(
        delegation_id=delegation.id, person_id=person.id, order=order, **own[Participation]
    )
    rest = {key: value for key, value in values.items() if FIELDS[key].owner not in own}
    related = writes(Participant(person, participation, delegation), rest)
    return person, participation, (Insert(person), Insert(participation), *related)


def scope_of(row: Participant, key: str) -> UUID:
    """Return whose value a field is: the person's id, or the participation's."""
    return row.person.id if FIELDS[key].of_person else row.participation.id


def in_batches(operations: Iterable[Operation]) -> tuple[Operation, ...]:
    """Return independent operations with those of one kind side by side, as the store likes them.

    Only for operations none of which needs another of them done before.
    """
    return tuple(sorted(operations, key=_batch))


def _batch(operation: Operation) -> tuple[int, int, tuple[str, ...]]:
    match operation:
        case Update(kind=kind, after=after):
            return 0, RECORD_KINDS.index(kind), tuple(after)
        case Insert(record=record):
            return 1, RECORD_KINDS.index(type(record)), ()
        case Delete(record=record):
            return 2, -RECORD_KINDS.index(type(record)), ()


def _by_place(values: Mapping[str, Any]) -> Iterable[tuple[Field, dict[str, Any]]]:
    """Return the attributes to write, by the place they are in, with a field of that place."""
    places: dict[tuple[Any, ...], tuple[Field, dict[str, Any]]] = {}
    for key, value in values.items():
        field = FIELDS[key]
        place = places.setdefault((field.owner, field.kinds), (field, {}))
        place[1][field.attribute] = value
    return places.values()


def _write(
    row: Participant, field: Field, attributes: dict[str, Any], today: date | None
) -> Operation | None:
    if field.kinds == IDENTITY_PAPERS and (kind := document_kind(attributes.get("details", ""))):
        attributes = {**attributes, "kind": kind}
    present = row.holder(field)
    if present is None:
        made = _made(row, field, attributes)
        return None if _is_blank(made) else Insert(made)
    if today and isinstance(present, Consent) and is_another(present, attributes["answer"], today):
        return Insert(_made(row, field, {**attributes, "on": max(today, present.on or today)}))
    if field.owner not in {Person, Participation} and _is_blank(replace(present, **attributes)):
        return Delete(present)
    return edit(present, **attributes)


def _made(row: Participant, field: Field, attributes: Mapping[str, Any]) -> Record:
    told: dict[str, Any] = {"kind": field.kinds[0], **attributes}
    if field.owner is Consent:
        return Consent(participation_id=row.participation.id, **told)
    if field.owner is Contact:
        return Contact(person_id=row.person.id, **told)
    journey = row.participation.id if field.kinds[0] in JOURNEY_PAPERS else None
    return Paper(person_id=row.person.id, participation_id=journey, **told)


_NO_CONTENT = {"id", "version", "person_id", "participation_id", "kind", "order"}

_CONTENT: Mapping[type[Record], tuple[tuple[str, Any], ...]] = {
    kind: tuple(
        (field.name, field.default)
        for field in fields(kind)
        if field.name not in _NO_CONTENT and field.default is not MISSING
    )
    for kind in (Paper, Contact, Language, Consent)
}


def _is_blank(record: Record) -> bool:
    """Tell whether a related record says nothing any more."""
    return all(getattr(record, name) == default for name, default in _CONTENT[type(record)])


def _languages(row: Participant, text: str) -> Iterator[Operation]:
    """Give the operations after which the languages are those of a text, place by place."""
    entries = list(read_languages(text or ""))
    for order, (language, level, note) in enumerate(entries):
        told: dict[str, Any] = {
            "language": language, "level": level, "note": note, "order": order,
        }  # fmt: skip
        if order >= len(row.languages):
            yield Insert(Language(person_id=row.person.id, **told))
        elif (update := edit(row.languages[order], **told)) is not None:
            yield update
    for surplus in row.languages[len(entries) :]:
        yield Delete(surplus)
