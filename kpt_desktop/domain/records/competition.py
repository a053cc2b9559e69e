"""Three days of joint work: tracks, their modules and workplaces, wishes for teams, the draw.

Teams and their members are records of their own: ``teams.py``; marks are in ``marking.py``.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import TeamModel, WishKind
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Competition(Record):
    """What holds for the whole competition of a visit; a visit has one at most.

    Attributes:
        seed: of the draw, printed in its protocol; the same seed gives the same teams.
        tie_order: keys of the rules that break a tie, apart by blanks, the first one first.
        medals: whether medals are given besides diplomas.
        released_on: the day results were made known, None while they are secret.
        released_at: minutes after midnight, local.
    """

    visit_id: UUID
    model: TeamModel | None = None
    seed: int = 1
    tie_order: str = ""
    medals: bool = False
    released_on: date | None = None
    released_at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Track(Record):
    """A direction of the competition. ``code`` is its short name: ``IT``, ``CAD``."""

    visit_id: UUID
    code: str = ""
    name: LocalText = NO_TEXT
    order: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Module(Record):
    """A task of a track.

    Attributes:
        code: a letter, as in "module A".
        day: of the competition, counted from 1; None for one that is done anew on each day.
        minutes: of work.
        follows_id: the module whose result this one goes on with.
        carry_over: what the host provides where that result is missing.
        language: of the task sheet, ISO 639-1 codes apart by plus signs.
    """

    track_id: UUID
    code: str = ""
    title: LocalText = NO_TEXT
    day: int | None = None
    minutes: int = 120
    follows_id: UUID | None = None
    carry_over: LocalText = NO_TEXT
    language: str = ""
    order: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace(Record):
    """A place to work at in a track, checked before the first day.

    Attributes:
        ui_language: of the operating system and the program, in words.
        keyboard: its layout.
        software: program and version.
        safety: what has to be worn or known there.
        checked_by: who found it ready, empty while nobody did.
    """

    track_id: UUID
    name: str = ""
    ui_language: str = ""
    keyboard: str = ""
    software: str = ""
    safety: str = ""
    checked_by: str = ""
    order: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat(Record):
    """What the draw gave: a workplace for a team, or for one of its members.

    ``day`` is that of the competition, counted from 1; None for all days.
    """

    workplace_id: UUID
    team_id: UUID
    participation_id: UUID | None = None
    day: int | None = None
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish(Record):
    """A wish that two students be in one team, or not in one."""

    visit_id: UUID
    kind: WishKind
    one_id: UUID
    other_id: UUID
    note: str = ""
