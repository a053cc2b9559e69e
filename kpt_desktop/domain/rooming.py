"""A proposal of who sleeps where: one sex a room, adults apart from students, wishes together.

It is a proposal only: those who have a room keep it, and what fits nowhere stays without one.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from kpt_desktop.domain.enums import Sex, Side
from kpt_desktop.domain.journey import is_student
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.rooms import bedrooms, without_room
from kpt_desktop.domain.visit_records import Participant, VisitRecords

Kind = tuple[Sex, bool]
"""Who may share a room: people of one sex who all are, or all are not, students."""


@dataclass
class _Beds:
    name: str
    free: int
    people: list[Participant] = field(default_factory=list)


def propose_rooms(records: VisitRecords, side: Side) -> Mapping[UUID, str]:
    """Return rooms, by participation, for people of a delegation who have none.

    Rooms whose beds are unknown, or that mix people already, take nobody; people whose sex is
    unknown are left out.
    """
    begun: defaultdict[Kind, list[_Beds]] = defaultdict(list)
    empty: list[_Beds] = []
    for room in bedrooms(records, side):
        if not room.free:
            continue
        beds = _Beds(room.name, room.free, list(room.people))
        kinds = {kind_of(row) for row in room.people}
        if not kinds:
            empty.append(beds)
        elif len(kinds) == 1 and (only := kinds.pop()) is not None:
            begun[only].append(beds)
    placed: dict[UUID, str] = {}
    for kind, people in _by_kind(records, side):
        waiting = _whole(_clusters(people), begun[kind])
        chosen = _least(empty, sum(len(cluster) for cluster in waiting))
        empty = [beds for beds in empty if beds not in chosen]
        apart = [[row] for cluster in _whole(waiting, chosen) for row in cluster]
        _whole(apart, [*begun[kind], *chosen])
        for beds in (*begun[kind], *chosen):
            placed |= {row.participation.id: beds.name for row in beds.people if row in people}
    return placed


def kind_of(row: Participant) -> Kind | None:
    """Return with whom somebody may share a room, None while their sex is unknown."""
    return None if row.person.sex is None else (row.person.sex, is_student(row))


def wishes_for(row: Participant, people: Sequence[Participant]) -> tuple[Participant, ...]:
    """Return those whose surname, in any spelling, somebody's wish for a room mate names."""
    words = _words(row.participation.roommate_wish)
    return tuple(other for other in people if other != row and _named(other, words))


def _named(row: Participant, words: Sequence[str]) -> bool:
    """Tell whether one of the words is a surname, whatever case it is declined in."""
    stems = [name[: max(4, len(name) - 1)] for name in _surnames(row)]
    return any(word.startswith(stem) for word in words for stem in stems)


def _words(text: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in fold(text)).split()


def _surnames(row: Participant) -> list[str]:
    person = row.person
    spellings = (person.surname_native, person.surname_cyr, person.surname_lat, person.surname_cs)
    return [word for spelling in spellings for word in _words(spelling)]


def _by_kind(records: VisitRecords, side: Side) -> list[tuple[Kind, list[Participant]]]:
    """Return the people to be placed, the largest group first: it has the fewest choices."""
    groups: defaultdict[Kind, list[Participant]] = defaultdict(list)
    for row in without_room(records, side):
        if (kind := kind_of(row)) is not None:
            groups[kind].append(row)
    return sorted(groups.items(), key=lambda group: -len(group[1]))


def _clusters(people: Sequence[Participant]) -> list[list[Participant]]:
    """Return people by wishes, those who belong together in one list, larger ones first."""
    clusters = [[row] for row in people]
    for row in people:
        for other in wishes_for(row, people):
            one = next(cluster for cluster in clusters if row in cluster)
            two = next(cluster for cluster in clusters if other in cluster)
            if one is not two:
                one += two
                clusters.remove(two)
    return sorted(clusters, key=lambda cluster: -len(cluster))


def _whole(clusters: Sequence[list[Participant]], beds: Sequence[_Beds]) -> list[list[Participant]]:
    """Put each cluster into one room that has the beds; return those that fit none."""
    return [people for people in clusters if not _put(people, beds)]


def _put(people: list[Participant], beds: Sequence[_Beds]) -> bool:
    found = _best(people, beds)
    if found is not None:
        found.people += people
        found.free -= len(people)
    return found is not None


def _best(people: Sequence[Participant], beds: Sequence[_Beds]) -> _Beds | None:
    """Return the room with a wished-for mate, else the one with the fewest beds to spare."""
    fitting = [one for one in beds if one.free >= len(people)]
    return min(fitting, key=lambda one: (-_wished(people, one), one.free), default=None)


def _wished(people: Sequence[Participant], beds: _Beds) -> int:
    there = beds.people
    wanted = sum(len(wishes_for(row, there)) for row in people)
    return wanted + sum(len(wishes_for(row, people)) for row in there)


def _least(empty: Sequence[_Beds], people: int) -> list[_Beds]:
    """Return the rooms with the fewest beds that hold so many, then the fewest rooms.

    When all of them are too few, all of them.
    """
    best: dict[int, list[_Beds]] = {0: []}
    for beds in empty:
        for total, chosen in list(best.items()):
            more = total + beds.free
            if more not in best or len(best[more]) > len(chosen) + 1:
                best[more] = [*chosen, beds]
    enough = [total for total in best if total >= people]
    return best[min(enough)] if enough else list(empty)
