"""Places, the minutes between them, and vehicles: kept for all visits, each edit one Change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from kpt_desktop.domain.changes import (
    Change,
    Delete,
    Insert,
    Label,
    Update,
    deletes,
    edit,
    edits,
    updated,
)
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.ports import Reader, Store
from kpt_desktop.domain.records import Distance, Item, Place, Record, TemplateItem, Vehicle
from kpt_desktop.errors import UserError
from kpt_desktop.texts import LANGUAGES

R = TypeVar("R", Place, Vehicle)

LONGEST_WAY = 24 * 60
"""Minutes; who needs longer makes a journey of it, which is an item of its own."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All that is kept about places and vehicles, in the order of their names."""

    places: tuple[Place, ...] = ()
    distances: tuple[Distance, ...] = ()
    vehicles: tuple[Vehicle, ...] = ()

    def minutes(self, one_id: UUID, other_id: UUID) -> Distance | None:
        """Return the way between two places, whichever was named first."""
        wanted = {one_id, other_id}
        found = (way for way in self.distances if {way.place_id, way.other_id} == wanted)
        return next(found, None)

    def foreseeing(self, change: Change) -> "Surroundings":
        """Return these as they will be once the store has taken a Change; new ones come last."""
        known: dict[UUID, Record] = {
            record.id: record for record in (*self.places, *self.distances, *self.vehicles)
        }
        for operation in change.operations:
            match operation:
                case Insert(record=record):
                    known[record.id] = record
                case Delete(record=record):
                    known.pop(record.id, None)
                case Update(id=record_id) if record_id in known:
                    known[record_id] = updated(known[record_id], operation)
        return Surroundings(
            tuple(one for one in known.values() if isinstance(one, Place)),
            tuple(one for one in known.values() if isinstance(one, Distance)),
            tuple(one for one in known.values() if isinstance(one, Vehicle)),
        )


def load_surroundings(store: Store, lang: str) -> Surroundings:
    """Return everything about places and vehicles, sorted by the names in a language."""
    with store.reading() as reader:
        return Surroundings(
            tuple(sorted(reader.find(Place), key=lambda one: (fold(one.name.best(lang)), one.id))),
            reader.find(Distance),
            tuple(sorted(reader.find(Vehicle), key=lambda one: (fold(one.name), one.id))),
        )


def find_place(places: Sequence[Place], name: LocalText) -> Place | None:
    """Return the known place that a text names in one of its languages."""
    wanted = {fold(part) for part in _parts(name)}
    matches = (place for place in places if wanted & {fold(part) for part in _parts(place.name)})
    return next(matches, None)


def _parts(name: LocalText) -> list[str]:
    spoken = (name.in_language(lang).strip() for lang in LANGUAGES)
    return [part for part in spoken if part]


def save_place(
    known: Surroundings, place: Place | None, values: Mapping[str, Any]
) -> tuple[Change, UUID]:
    """Return the Change of a place, or of a new one, and its id.

    Raises:
        UserError: ``place_without_name``, or ``place_known``: another one is called so.
    """
    name = values.get("name", place.name if place else LocalText())
    if not _parts(name):
        raise UserError("place_without_name")
    twin = find_place([one for one in known.places if place is None or one.id != place.id], name)
    if twin is not None:
        raise UserError("place_known", name=twin.name.best("ru"))
    return _saved(Place, place, values, "place", name.best("ru"))


def save_vehicle(vehicle: Vehicle | None, values: Mapping[str, Any]) -> tuple[Change, UUID]:
    """Return the Change of a vehicle, or of a new one, and its id.

    Raises:
        UserError: ``vehicle_without_name``.
    """
    name = str(values.get("name", vehicle.name if vehicle else "")).strip()
    if not name:
        raise UserError("vehicle_without_name")
    return _saved(Vehicle, vehicle, values, "vehicle", name)


def _saved(
    kind: type[R], record: R | None, values: Mapping[str, Any], word: str, name: str
) -> tuple[Change, UUID]:
    if record is None:
        made = kind(**values)
        return Change(Label(f"{word}_added", {"title": name}), (Insert(made),)), made.id
    return edits(Label(f"{word}_edited", {"title": name}), [edit(record, **values)]), record.id


def save_way(
    known: Surroundings, one: Place, other: Place, walking: int | None, driving: int | None
) -> Change:
    """Return the Change of the minutes between two places; none at all takes the way back.

    Raises:
        UserError: ``way_too_long``, or ``way_to_itself``.
    """
    if one.id == other.id:
        raise UserError("way_to_itself")
    said = [minutes for minutes in (walking, driving) if minutes is not None]
    if not all(0 <= minutes <= LONGEST_WAY for minutes in said):
        raise UserError("way_too_long", most=LONGEST_WAY)
    titles = {"one": one.name.best("ru"), "other": other.name.best("ru")}
    label = Label("way_edited", titles)
    way = known.minutes(one.id, other.id)
    if way is None:
        made = Distance(place_id=one.id, other_id=other.id, walking=walking, driving=driving)
        return Change(label, (Insert(made),) if said else ())
    if not said:
        return Change(label, deletes([way]))
    return edits(label, [edit(way, walking=walking, driving=driving)])


def count_uses(store: Store, record: Place | Vehicle) -> int:
    """Return how many items of how many visits would lose a place or a vehicle."""
    with store.reading() as reader:
        return len(_users(reader, record))


def delete_place(store: Store, place: Place) -> Change:
    """Return the Change that forgets a place and the ways to it; items keep its words.

    The place goes as it is stored: what is on the screen may be a moment older. Reads all visits,
    so it is run on the store's thread.
    """
    with store.reading() as reader:
        ways = {
            way.id: way
            for way in (
                *reader.find(Distance, place_id=place.id),
                *reader.find(Distance, other_id=place.id),
            )
        }
        freed = [edit(user, place_id=None) for user in _users(reader, place)]
        stored = reader.get(Place, place.id)
    label = Label("place_deleted", {"title": place.name.best("ru")})
    return edits(label, [*freed, *deletes([*ways.values(), stored or place])])


def delete_vehicle(store: Store, vehicle: Vehicle) -> Change:
    """Return the Change that forgets a vehicle as it is stored; items go without it."""
    with store.reading() as reader:
        freed = [edit(user, vehicle_id=None) for user in _users(reader, vehicle)]
        stored = reader.get(Vehicle, vehicle.id)
    label = Label("vehicle_deleted", {"title": vehicle.name})
    return edits(label, [*freed, *deletes([stored or vehicle])])


def _users(reader: Reader, record: Place | Vehicle) -> tuple[Record, ...]:
    if isinstance(record, Vehicle):
        return reader.find(Item, vehicle_id=record.id)
    return (
        *reader.find(Item, place_id=record.id),
        *reader.find(TemplateItem, place_id=record.id),
    )
