"""Whom an audience means: groups that are never split, so that two audiences can be compared.

The one place that knows how people are told apart. Sides, roles and groups are all there is now;
named people, teams and duties come in here.
"""

import re
from collections.abc import Iterable

from kpt_desktop.domain.names import fold

SIDES = ("guest", "host")
_KNOWN = ("all", "guests", "hosts", "students", "teachers")
_REST = "rest"


class People:
    """The smallest groups of a visit, made from the audiences its items name.

    A name that is none of the known audiences is a group of students of both sides: those who are
    in no group are one of their own.
    """

    def __init__(self, audiences: Iterable[str] = ()) -> None:
        names = {_named(audience) for audience in audiences} - {fold(known) for known in _KNOWN}
        self.groups = tuple(sorted(names - {""}))
        self._students = {
            side: frozenset(f"{side}.student.{group}" for group in (*self.groups, _REST))
            for side in SIDES
        }

    def of(self, audience: str) -> frozenset[str]:
        """Return the groups that an audience means."""
        students = self._students["guest"] | self._students["host"]
        teachers = frozenset(f"{side}.teacher" for side in SIDES)
        known = {
            "all": students | teachers,
            "": students | teachers,
            "guests": self._students["guest"] | {"guest.teacher"},
            "hosts": self._students["host"] | {"host.teacher"},
            "students": students,
            "teachers": teachers,
        }
        name = _named(audience)
        return known.get(name) or frozenset(f"{side}.student.{name}" for side in SIDES)

    def watched(self, *, students: bool) -> frozenset[str]:
        """Return the guests whose idle hours count: students, or teachers where there are none.

        Those in no group count only where there is no group, since there may be nobody of them.
        """
        if not students:
            return frozenset({"guest.teacher"})
        return frozenset(f"guest.student.{group}" for group in self.groups or (_REST,))


def is_group(audience: str) -> bool:
    """Return whether an audience is a part of the students, such as a track or ``group2``."""
    return bool(_named(audience)) and _named(audience) not in _KNOWN


def group_number(audience: str) -> int | None:
    """Return the number of ``group2``, None for other audiences."""
    found = re.fullmatch(r"group(\d+)", audience)
    return int(found[1]) if found else None


def _named(audience: str) -> str:
    return fold(audience.strip())
