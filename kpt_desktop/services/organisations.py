"""A school's card: how it is called, where it is, who signs for it, and its names over time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change, Delete, Insert, Label, Operation, edit, edits
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import OrganisationName
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError


@dataclass(frozen=True, slots=True)
class NameOverTime:
    """A full official name between two days, an open end being None; ``id`` of a stored one."""

    name: LocalText
    valid_from: date | None = None
    valid_to: date | None = None
    id: UUID | None = None


def names_of(records: VisitRecords, organisation_id: UUID) -> tuple[OrganisationName, ...]:
    """Return an organisation's official names, the oldest first."""
    own = (name for name in records.names if name.organisation_id == organisation_id)
    return tuple(sorted(own, key=lambda name: (name.valid_from or date.min, str(name.id))))


def edit_organisation(
    records: VisitRecords,
    organisation_id: UUID,
    values: Mapping[str, Any],
    names: Sequence[NameOverTime],
    more: Sequence[Operation] = (),
) -> Change:
    """Return the Change of a card: new values, and the official names as they stand now.

    A name that is not among ``names`` any more is deleted, one without text is passed over.
    ``more`` is what else the card says, of agreements for instance.

    Raises:
        UserError: ``name_ends_before_start``, or ``short_name_missing``.
    """
    if not values["short_name"]:
        raise UserError("short_name_missing")
    organisation = records.organisations[organisation_id]
    stored = {name.id: name for name in names_of(records, organisation_id)}
    kept = [name for name in names if name.name]
    gone = stored.keys() - {name.id for name in kept}
    operations: list[Operation | None] = [
        edit(organisation, **values),
        *(_named(organisation_id, stored, name) for name in kept),
        *(Delete(stored[name_id]) for name_id in gone),
        *more,
    ]
    label = Label("organisation_edited", {"title": organisation.short_name.best("ru")})
    return edits(label, operations)


def _named(
    organisation_id: UUID, names: Mapping[UUID, OrganisationName], name: NameOverTime
) -> Operation | None:
    if name.valid_from and name.valid_to and name.valid_to < name.valid_from:
        raise UserError("name_ends_before_start")
    stored = names.get(name.id) if name.id else None
    if stored is not None:
        return edit(stored, name=name.name, valid_from=name.valid_from, valid_to=name.valid_to)
    return Insert(
        OrganisationName(
            organisation_id=organisation_id,
            name=name.name,
            valid_from=name.valid_from,
            valid_to=name.valid_to,
        )
    )
