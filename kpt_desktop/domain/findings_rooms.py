"""Rules about rooms: one sex in a room, adults apart from students, a bed for everybody."""

from collections.abc import Iterator

from kpt_desktop.domain.enums import Role, Severity, Side
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.journey import is_student, place
from kpt_desktop.domain.records import Room
from kpt_desktop.domain.rooms import Bedroom, bedrooms
from kpt_desktop.domain.visit_records import Participant, VisitRecords


def judge_rooms(records: VisitRecords) -> Iterator[Finding]:
    """Find rooms of a delegation that mix sexes, or adults with students, or lack beds."""
    for side in (Side.GUEST, Side.HOST):
        for bedroom in bedrooms(records, side):
            yield from judge_room(bedroom)


def judge_room(bedroom: Bedroom) -> Iterator[Finding]:
    """Find what is wrong with one room."""
    rows, name = bedroom.people, bedroom.name
    subjects = tuple(place(row, "room") for row in rows)
    if len({row.person.sex for row in rows} - {None}) > 1:
        yield Finding("room_mixes_sexes", Severity.WARNING, subjects, {"room": name}, name)
    if len({is_student(row) for row in rows if _has_role(row)}) > 1:
        yield Finding("room_mixes_ages", Severity.WARNING, subjects, {"room": name}, name)
    if bedroom.room is not None and bedroom.beds is not None and len(rows) > bedroom.beds:
        facts: dict[str, str | int] = {"room": name, "people": len(rows), "beds": bedroom.beds}
        where = (Subject(Room, bedroom.room.id, "beds"), *subjects)
        yield Finding("room_overfull", Severity.WARNING, where, facts, name)


def _has_role(row: Participant) -> bool:
    return row.participation.role not in {None, Role.GUEST}
