"""Delegations of students to form teams of, drawn from a seed."""

import random
from uuid import UUID

from kpt_desktop.domain.enums import Side, TeamModel, WishKind
from kpt_desktop.domain.teaming.problem import Student, Task, TeamWish

TRACKS = ("IT", "CAD", "MECH")


def make_student(number, side, **values):
    """A student whose id is their number."""
    return Student(UUID(int=number + 1), side, **values)


def make_task(guests, hosts, model=TeamModel.PAIRS, *, seed=1, wishes=0, pins=0, tracks=TRACKS):
    """Students with languages, skills and classes as the seed draws them."""
    drawn = random.Random(seed)
    sides = [Side.GUEST] * guests + [Side.HOST] * hosts
    students = [_drawn(drawn, number, side) for number, side in enumerate(sides)]
    pairs = [drawn.sample(students, 2) for _ in range(wishes if len(students) > 1 else 0)]
    made = [TeamWish(drawn.choice(list(WishKind)), one.id, other.id) for one, other in pairs]
    pinned = {one.id: number for number, one in enumerate(students[:pins])}
    return Task(students, model, tracks, made, pinned, seed=seed)


def _drawn(drawn, number, side):
    languages = {"en": drawn.randint(1, 5), "cs" if side == Side.GUEST else "ru": 7}
    if drawn.random() < 0.3:
        languages.setdefault("ru", drawn.randint(1, 4))
    skills = frozenset(drawn.sample(TRACKS, drawn.randint(0, 2)))
    return make_student(number, side, languages=languages, skills=skills, group=drawn.choice("ABC"))
