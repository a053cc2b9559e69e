"""How work is marked: criteria and aspects, the jury, marks, signed sheets and what is awarded.

Marks are kept in hundredths, so that sums are exact; a missing mark is no record, never a zero.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import AspectKind, AwardKind, JudgeSide
from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Record):
    """A part of a track's marking scheme; ``module_id`` is the module it marks, if only one."""

    track_id: UUID
    code: str = ""
    title: LocalText = NO_TEXT
    module_id: UUID | None = None
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspect(Record):
    """One thing that is marked.

    Attributes:
        most: the highest mark, in hundredths.
        rule: of a measurement: what gives how much.
        benchmark_0, benchmark_1, benchmark_2, benchmark_3: of a judgement: what each score means.
    """

    criterion_id: UUID
    kind: AspectKind
    title: LocalText = NO_TEXT
    most: int = 0
    rule: LocalText = NO_TEXT
    benchmark_0: LocalText = NO_TEXT
    benchmark_1: LocalText = NO_TEXT
    benchmark_2: LocalText = NO_TEXT
    benchmark_3: LocalText = NO_TEXT
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge(Record):
    """Somebody of the jury of a track; of all tracks where ``track_id`` is None.

    ``participation_id`` is None for somebody who is in neither delegation.
    """

    visit_id: UUID
    side: JudgeSide
    track_id: UUID | None = None
    participation_id: UUID | None = None
    name: str = ""
    position: str = ""
    organisation: str = ""
    chief: bool = False
    order: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark(Record):
    """What was given for an aspect of a team's work.

    Attributes:
        judge_id: None for a measurement, which all agree on.
        value: of a measurement hundredths of a mark, of a judgement 0 to 3.
        vote: 1, or 2 for the second vote after a spread over 1.
        former: the value before a correction.
        corrected_by, reason: who corrected it and why.
    """

    aspect_id: UUID
    team_id: UUID
    value: int
    judge_id: UUID | None = None
    vote: int = 1
    former: int | None = None
    corrected_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkSheet(Record):
    """The sheet of one team and criterion, once it is closed: locked, and signed by whom."""

    criterion_id: UUID
    team_id: UUID
    locked: bool = False
    signed_by: str = ""
    signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty(Record):
    """Marks taken away, in hundredths, in a row of their own that somebody signed."""

    track_id: UUID
    team_id: UUID
    points: int = 0
    reason: str = ""
    signed_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(Record):
    """A diploma, a nomination or a certificate for a team or for one person."""

    visit_id: UUID
    kind: AwardKind
    track_id: UUID | None = None
    team_id: UUID | None = None
    participation_id: UUID | None = None
    title: LocalText = NO_TEXT
    number: str = ""
    order: int = 0
