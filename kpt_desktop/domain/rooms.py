"""Who sleeps where: rooms of a delegation, and who has none yet."""

from collections import defaultdict
from dataclasses import dataclass

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Room
from kpt_desktop.domain.visit_records import Participant, VisitRecords


@dataclass(frozen=True, slots=True)
class Bedroom:
    """A room with the people in it.

    Attributes:
        name: as it was written first.
        room: its record; None for a room that is only named in the list of people.
        people: in the order of the list.
    """

    name: str
    room: Room | None
    people: tuple[Participant, ...]

    @property
    def key(self) -> str:
        """Return what tells this room from others of its delegation."""
        return room_key(self.name)

    @property
    def beds(self) -> int | None:
        """Return how many beds there are, None while unknown."""
        return self.room.beds if self.room else None

    @property
    def free(self) -> int | None:
        """Return how many beds are free, 0 in a room with too many people, None while unknown."""
        return None if self.beds is None else max(0, self.beds - len(self.people))


def room_key(name: str) -> str:
    """Return a room's name as rooms are compared: ``12a`` is ``12А``."""
    return fold(" ".join(name.split()))


def bedrooms(records: VisitRecords, side: Side) -> tuple[Bedroom, ...]:
    """Return a delegation's rooms by their numbers: those it was given and those only named."""
    sleeping: defaultdict[str, list[Participant]] = defaultdict(list)
    for row in records.participants(side):
        sleeping[room_key(row.participation.room)].append(row)
    sleeping.pop("", None)
    delegation_id = records.delegation(side).id
    own = [room for room in records.rooms.values() if room.delegation_id == delegation_id]
    found = [Bedroom(r.name, r, tuple(sleeping.pop(room_key(r.name), ()))) for r in own]
    for people in sleeping.values():
        name = " ".join(people[0].participation.room.split())
        found.append(Bedroom(name, None, tuple(people)))
    return tuple(sorted(found, key=lambda one: _natural(one.key)))


def without_room(records: VisitRecords, side: Side) -> tuple[Participant, ...]:
    """Return the people of a delegation who have no room yet, in the order of the list."""
    rows = records.participants(side)
    return tuple(row for row in rows if not room_key(row.participation.room))


def _natural(key: str) -> tuple[int, str]:
    """Return a key that sorts 9 before 10, and rooms without a number last."""
    digits = "".join(char for char in key if char.isdecimal())
    return (int(digits[:9]) if digits else 10**9), key
