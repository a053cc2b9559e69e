"""The marking scheme of a visit and what was marked by it: one index over its records."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.competition import teams_of, tracks_of
from kpt_desktop.domain.enums import JudgeSide
from kpt_desktop.domain.marking.scores import Score, score
from kpt_desktop.domain.records import (
    Aspect,
    Criterion,
    Judge,
    Mark,
    MarkSheet,
    Penalty,
    Team,
    Track,
)
from kpt_desktop.domain.visit_records import VisitRecords

FULL_MARKS = 100_00
"""What the aspects of a track add up to: 100 marks, in hundredths (domain facts, 5.1)."""


@dataclass(frozen=True, slots=True)
class Total:
    """A sum of points.

    Attributes:
        points: of what is marked, in hundredths; what is missing is not in it.
        most: the highest possible, marked or not.
        missing: how many marks lack.
        disputed: how many aspects the judges must vote on again.
    """

    points: int = 0
    most: int = 0
    missing: int = 0
    disputed: int = 0

    @property
    def whole(self) -> bool:
        """Whether everything is marked and nothing is disputed."""
        return not self.missing and not self.disputed

    def __add__(self, other: "Total") -> "Total":
        return Total(
            self.points + other.points,
            self.most + other.most,
            self.missing + other.missing,
            self.disputed + other.disputed,
        )


class MarkBook:
    """Schemes, juries and marks of a visit, looked up and added up.

    Made anew from every state of the records, which never change.
    """

    def __init__(self, records: VisitRecords) -> None:
        self.tracks: tuple[Track, ...] = tracks_of(records)
        self._teams = teams_of(records)
        self._codes = {track.code for track in self.tracks}
        self._criteria: defaultdict[UUID, list[Criterion]] = defaultdict(list)
        for criterion in sorted(records.criteria.values(), key=_place):
            self._criteria[criterion.track_id].append(criterion)
        self._aspects: defaultdict[UUID, list[Aspect]] = defaultdict(list)
        for aspect in sorted(records.aspects.values(), key=_place):
            self._aspects[aspect.criterion_id].append(aspect)
        self.judges: Sequence[Judge] = sorted(records.judges.values(), key=_judge_place)
        self._marks: defaultdict[tuple[UUID, UUID], list[Mark]] = defaultdict(list)
        for mark in records.marks.values():
            self._marks[mark.aspect_id, mark.team_id].append(mark)
        self._sheets = {
            (sheet.criterion_id, sheet.team_id): sheet for sheet in records.mark_sheets.values()
        }
        self._penalties: defaultdict[tuple[UUID, UUID], list[Penalty]] = defaultdict(list)
        for penalty in sorted(records.penalties.values(), key=lambda one: str(one.id)):
            self._penalties[penalty.track_id, penalty.team_id].append(penalty)

    def criteria(self, track_id: UUID) -> Sequence[Criterion]:
        """Return a track's criteria in their order."""
        return tuple(self._criteria.get(track_id, ()))

    def aspects(self, criterion_id: UUID) -> Sequence[Aspect]:
        """Return a criterion's aspects in their order."""
        return tuple(self._aspects.get(criterion_id, ()))

    def aspects_of_track(self, track_id: UUID) -> Sequence[Aspect]:
        """Return all aspects of a track in the order of its sheets."""
        return tuple(a for one in self.criteria(track_id) for a in self.aspects(one.id))

    def most(self, track_id: UUID) -> int:
        """Return what a track's aspects add up to, in hundredths."""
        return sum(aspect.most for aspect in self.aspects_of_track(track_id))

    def jury(self, track_id: UUID) -> Sequence[Judge]:
        """Return the judges of a track, those of all tracks too."""
        return tuple(one for one in self.judges if one.track_id in {None, track_id})

    def teams(self, track: Track) -> Sequence[Team]:
        """Return the teams that are marked in a track.

        Those are the teams of the track, and teams of no track, which work in every one.
        """
        return tuple(
            team
            for team in self._teams
            if team.track == track.code or team.track not in self._codes
        )

    def marks(self, aspect_id: UUID, team_id: UUID) -> Sequence[Mark]:
        """Return what was given for an aspect of a team's work."""
        return tuple(self._marks.get((aspect_id, team_id), ()))

    def sheet(self, criterion_id: UUID, team_id: UUID) -> MarkSheet | None:
        """Return what is known of a sheet once it was closed, or None."""
        return self._sheets.get((criterion_id, team_id))

    def is_locked(self, criterion_id: UUID, team_id: UUID) -> bool:
        """Tell whether a sheet is closed."""
        sheet = self.sheet(criterion_id, team_id)
        return sheet is not None and sheet.locked

    def penalties(self, track_id: UUID, team_id: UUID) -> Sequence[Penalty]:
        """Return what was taken away from a team in a track."""
        return tuple(self._penalties.get((track_id, team_id), ()))

    def score(self, aspect: Aspect, track_id: UUID, team_id: UUID) -> Score:
        """Return what an aspect of a team's work comes to."""
        jury = [judge.id for judge in self.jury(track_id)]
        return score(aspect, jury, self._marks.get((aspect.id, team_id), ()))

    def total(self, aspects: Iterable[Aspect], track_id: UUID, team_id: UUID) -> Total:
        """Return the sum of some aspects of a team's work in a track."""
        jury = [judge.id for judge in self.jury(track_id)]
        points = most = missing = disputed = 0
        for aspect in aspects:
            found = score(aspect, jury, self._marks.get((aspect.id, team_id), ()))
            points += found.points or 0
            most += aspect.most
            missing += found.missing
            disputed += found.spread
        return Total(points, most, missing, disputed)

    def sheet_total(self, criterion: Criterion, team_id: UUID) -> Total:
        """Return the sum of one sheet."""
        return self.total(self.aspects(criterion.id), criterion.track_id, team_id)


def is_symmetric(jury: Iterable[Judge]) -> bool:
    """Tell whether a jury favours nobody: as many of either side, and an odd number of neutral.

    In a mixed team every judge is somebody's compatriot (domain facts, 5.1).
    """
    sides = [judge.side for judge in jury]
    hosts, guests, neutral = (sides.count(side) for side in JudgeSide)
    return hosts == guests and hosts > 0 and neutral % 2 == 1


def _place(record: Criterion | Aspect) -> tuple[int, str, str]:
    code = record.code if isinstance(record, Criterion) else ""
    return record.order, code, str(record.id)


def _judge_place(judge: Judge) -> tuple[int, int, str]:
    return tuple(JudgeSide).index(judge.side), judge.order, str(judge.id)
