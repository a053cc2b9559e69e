"""Rules about rooms: one sex in a room, and adults apart from students."""

from collections import defaultdict
from collections.abc import Iterator

from kpt_desktop.domain.enums import Role, Severity
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.journey import is_student, place, text_of
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.visit_records import Participant, VisitRecords


def judge_rooms(records: VisitRecords) -> Iterator[Finding]:
    """Find rooms of a delegation that mix sexes, or adults with students."""
    rooms: defaultdict[tuple[str, str], list[Participant]] = defaultdict(list)
    for row in records.participants():
        room = text_of(row, "room")
        if room:
            rooms[row.delegation.side, fold(room)].append(row)
    for rows in rooms.values():
        room = text_of(rows[0], "room")
        subjects = tuple(place(row, "room") for row in rows)
        sexes = {row.person.sex for row in rows} - {None}
        if len(sexes) > 1:
            yield Finding("room_mixes_sexes", Severity.WARNING, subjects, {"room": room}, room)
        if len({is_student(row) for row in rows if _has_role(row)}) > 1:
            yield Finding("room_mixes_ages", Severity.WARNING, subjects, {"room": room}, room)


def _has_role(row: Participant) -> bool:
    return row.participation.role not in {None, Role.GUEST}
