"""Whom a table of a pack lists, before any consent is asked about."""

import re
from collections.abc import Callable, Mapping, Sequence

from kpt_desktop.documents.packs.declaration import Whom
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.journey import is_student
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.visit_records import Participant

ANSWERING = frozenset({Role.TEACHER, Role.HEAD, Role.DIRECTOR, Role.STAFF})
"""The roles of those who answer for minors; interpreters and guests do not."""

_Chooser = Callable[[Making], Sequence[Participant]]


def meant(making: Making, whom: Whom) -> tuple[Participant, ...]:
    """Return the people a table is about, in the order of the list."""
    return tuple(_CHOOSERS[whom](making))


def by_room(rows: Sequence[Participant]) -> tuple[Participant, ...]:
    """Return people by rooms, ``2`` before ``10``, who has none last."""
    return tuple(sorted(rows, key=lambda row: _room_key(row.participation.room)))


def _room_key(room: str) -> tuple[bool, str]:
    padded = re.sub(r"\d+", lambda number: number.group().rjust(8, "0"), fold(room.strip()))
    return not padded, padded


def _guests(making: Making) -> Sequence[Participant]:
    return making.records.participants(Side.GUEST)


def _foreigners(making: Making) -> Sequence[Participant]:
    """Return the guests who are no citizens of the country of stay; all while it is unknown."""
    journey = making.journey
    return journey.foreigners if journey.host else journey.guests


def _to_register(making: Making) -> Sequence[Participant]:
    return [row for row in _foreigners(making) if row.participation.id in making.deadlines]


def _everybody(making: Making) -> Sequence[Participant]:
    return making.records.participants()


def _passengers(making: Making) -> Sequence[Participant]:
    aboard = {row.participation.id for ride in making.rides for row in ride.passengers or ()}
    return [row for row in making.records.participants() if row.participation.id in aboard]


def _children(making: Making) -> Sequence[Participant]:
    """Return the minors aboard; a student whose age nobody knows is taken for one."""
    ids = {row.participation.id for ride in making.rides_with_children for row in ride.minors}
    return [
        row
        for row in _with_children(making)
        if row.participation.id in ids or (is_student(row) and row.person.birth_date is None)
    ]


def _escorts(making: Making) -> Sequence[Participant]:
    """Return those aboard with the children who answer for them."""
    return [row for row in _with_children(making) if row.participation.role in ANSWERING]


def _with_children(making: Making) -> Sequence[Participant]:
    rides = making.rides_with_children
    aboard = {row.participation.id for ride in rides for row in ride.passengers or ()}
    return [row for row in making.records.participants() if row.participation.id in aboard]


def _special_diet(making: Making) -> Sequence[Participant]:
    rows = making.records.participants()
    return [row for row in rows if row.value("diet") or row.value("allergies")]


_CHOOSERS: Mapping[Whom, _Chooser] = {
    Whom.GUESTS: _guests,
    Whom.FOREIGNERS: _foreigners,
    Whom.TO_REGISTER: _to_register,
    Whom.EVERYBODY: _everybody,
    Whom.PASSENGERS: _passengers,
    Whom.CHILDREN: _children,
    Whom.ESCORTS: _escorts,
    Whom.SPECIAL_DIET: _special_diet,
}
