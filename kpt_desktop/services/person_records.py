"""Papers, contacts, languages and consents of one participant: added, edited, ordered, deleted."""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any, TypeVar
from uuid import UUID

from kpt_desktop.domain.changes import Change, Delete, Insert, Label, edit, edits
from kpt_desktop.domain.enums import PaperKind
from kpt_desktop.domain.participant import Participant
from kpt_desktop.domain.records import Consent, Contact, Language, Paper, Record
from kpt_desktop.domain.records.papers import JOURNEY_PAPERS
from kpt_desktop.services.consents import answer_operation
from kpt_desktop.services.people import called

R = TypeVar("R", bound=Record)

_NAMES: Mapping[type[Record], str] = {
    Paper: "paper",
    Contact: "contact",
    Language: "language",
    Consent: "consent",
}


def records_of(row: Participant, kind: type[R]) -> tuple[R, ...]:
    """Return a participant's records of a kind, in the order of use."""
    held: Mapping[type[Record], tuple[Record, ...]] = {
        Paper: row.papers,
        Contact: row.contacts,
        Language: row.languages,
        Consent: row.consents,
    }
    return held[kind]  # type: ignore[return-value] # the mapping pairs each kind with its own


def add_record(row: Participant, kind: type[Record], values: Mapping[str, Any]) -> Change:
    """Return the Change that adds a record; an answer to a request joins those given before.

    Args:
        row: whose it is.
        kind: Paper, Contact, Language or Consent.
        values: by attribute; contacts and languages come last in their order.
    """
    if kind is Consent:
        told = {"answer": None, "on": None, "sheet": "", **values}
        return _change(row, kind, "added", answer_operation(row, **told))
    own: dict[str, Any] = {"person_id": row.person.id}
    if kind in {Contact, Language}:
        own["order"] = _last_order(row, kind, values.get("kind")) + 1
    return _change(row, kind, "added", Insert(kind(**own, **values)))


def edit_record(row: Participant, record: Record, values: Mapping[str, Any]) -> Change:
    """Return the Change that gives a record these values; empty when it has them already."""
    values = dict(values)
    if isinstance(record, Contact) and values.get("kind", record.kind) is not record.kind:
        values["order"] = _last_order(row, Contact, values["kind"]) + 1
    return _change(row, type(record), "edited", edit(record, **values))


def delete_record(row: Participant, record: Record) -> Change:
    """Return the Change that deletes a record."""
    return _change(row, type(record), "deleted", Delete(record))


def move_record(row: Participant, record: Contact | Language, by: int) -> Change:
    """Return the Change that moves a contact among those of its kind, or a language, by a place.

    Args:
        row: whose it is.
        record: the one to move.
        by: -1 is towards the first, which lists show; 1 towards the last.
    """
    listed: list[Contact | Language] = [
        one for one in records_of(row, type(record)) if _order_kind(one) == _order_kind(record)
    ]
    place = next(at for at, one in enumerate(listed) if one.id == record.id)
    listed.insert(max(place + by, 0), listed.pop(place))
    moved = (edit(one, order=order) for order, one in enumerate(listed))
    return edits(Label(f"{_NAMES[type(record)]}_moved", {"person": called(row)}), moved)


def is_blank(kind: type[Record], values: Mapping[str, Any]) -> bool:
    """Tell whether a form says nothing beside the kind of record, so that nothing is to be kept."""
    return not any(
        value not in {None, ""} for name, value in values.items() if name not in _NO_CONTENT
    ) and kind in {Paper, Contact, Language}


_NO_CONTENT = {"kind", "participation_id"}


def fresh(kind: type[Record], row: Participant) -> Mapping[str, Any]:
    """Return what an empty form of a kind begins with."""
    values = {field.name: field.default for field in fields(kind) if field.default is not MISSING}
    if kind is Paper:
        values |= {"kind": PaperKind.PASSPORT}
    return {**values, "participation_id": journey_for(values.get("kind"), row)}


def journey_for(kind: Any, row: Participant) -> UUID | None:
    """Return for which journey a paper of a kind is usually got; None for all of them."""
    return row.participation.id if kind in JOURNEY_PAPERS else None


def _last_order(row: Participant, kind: type[Record], contact_kind: Any) -> int:
    held: tuple[Contact | Language, ...] = row.contacts if kind is Contact else row.languages
    same = (one.order for one in held if _order_kind(one) in {None, contact_kind})
    return max(same, default=-1)


def _order_kind(record: Contact | Language) -> Any:
    return record.kind if isinstance(record, Contact) else None


def _change(row: Participant, kind: type[Record], done: str, operation: Any) -> Change:
    return edits(Label(f"{_NAMES[kind]}_{done}", {"person": called(row)}), (operation,))
