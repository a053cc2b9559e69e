"""What a team reached in a track: by criterion, by module, less penalties."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.marking.places import Contender, Standing, rank
from kpt_desktop.domain.marking.sheets import MarkBook, Total
from kpt_desktop.domain.records import Criterion, Team, Track


@dataclass(frozen=True, slots=True)
class TrackResult:
    """One team in one track.

    Attributes:
        total: of all aspects, before penalties.
        by_criterion, by_module: the same in parts; criteria of no module are under None.
        measured: hundredths that measurements gave.
        penalties: hundredths taken away.
        unsigned: how many sheets are not locked yet.
    """

    track: Track
    team: Team
    total: Total
    by_criterion: Mapping[UUID, Total]
    by_module: Mapping[UUID | None, Total]
    measured: int
    penalties: int
    unsigned: int

    @property
    def points(self) -> int:
        """Return the result in hundredths; penalties never take it below nothing."""
        return max(self.total.points - self.penalties, 0)

    @property
    def share(self) -> Fraction:
        """Return the result as a share of the track's highest, 0 to 1."""
        return Fraction(self.points, self.total.most) if self.total.most else Fraction(0)


def track_result(book: MarkBook, track: Track, team: Team) -> TrackResult:
    """Return what a team reached in a track."""
    criteria = book.criteria(track.id)
    by_criterion = {one.id: book.sheet_total(one, team.id) for one in criteria}
    by_module: dict[UUID | None, Total] = {}
    for one in criteria:
        known = by_module.get(one.module_id, Total())
        by_module[one.module_id] = known + by_criterion[one.id]
    exact = [a for a in book.aspects_of_track(track.id) if a.kind == AspectKind.MEASUREMENT]
    return TrackResult(
        track,
        team,
        sum(by_criterion.values(), Total()),
        by_criterion,
        by_module,
        book.total(exact, track.id, team.id).points,
        sum(one.points for one in book.penalties(track.id, team.id)),
        sum(not book.is_locked(one.id, team.id) for one in criteria),
    )


def results_of(book: MarkBook, track: Track) -> tuple[TrackResult, ...]:
    """Return the results of a track's teams in the teams' order."""
    return tuple(track_result(book, track, team) for team in book.teams(track))


def standings(results: Sequence[TrackResult], order: Sequence[str]) -> tuple[Standing, ...]:
    """Return the places within a track, best first; teams without all marks have none."""
    return rank([_contender(result) for result in results], order)


@dataclass(frozen=True, slots=True)
class OverallResult:
    """A team over all tracks it works in, each track counting the same."""

    team: Team
    results: tuple[TrackResult, ...]

    @property
    def share(self) -> Fraction:
        """Return the average share of the highest marks."""
        return _average([result.share for result in self.results])


@dataclass(frozen=True, slots=True)
class Overall:
    """All teams together.

    Attributes:
        comparable: every team worked in the same tracks; else the places say little.
    """

    results: tuple[OverallResult, ...]
    places: tuple[Standing, ...]
    comparable: bool


def overall(book: MarkBook, order: Sequence[str]) -> Overall:
    """Return the ranking over all tracks: the average of each team's shares in its tracks.

    Rotating teams do each track once, on different days; shares, not days, are compared. Tracks
    without a scheme are left out.
    """
    found: dict[UUID, list[TrackResult]] = {}
    for track in book.tracks:
        if book.most(track.id):
            for result in results_of(book, track):
                found.setdefault(result.team.id, []).append(result)
    made = tuple(OverallResult(results[0].team, tuple(results)) for results in found.values())
    made = tuple(sorted(made, key=lambda one: (one.team.order, str(one.team.id))))
    tracks = {tuple(result.track.id for result in one.results) for one in made}
    places = rank([_overall_contender(one) for one in made], order)
    return Overall(made, places, len(tracks) == 1)


def _contender(result: TrackResult) -> Contender:
    most = result.total.most or 1
    return Contender(
        team_id=result.team.id,
        result=result.share,
        measured=Fraction(result.measured, most),
        heaviest=Fraction(_heaviest(result), most),
        penalties=Fraction(result.penalties, most),
        whole=result.total.whole and bool(result.total.most),
    )


def _overall_contender(one: OverallResult) -> Contender:
    parts = [_contender(result) for result in one.results]
    return Contender(
        team_id=one.team.id,
        result=_average([part.result for part in parts]),
        measured=_average([part.measured for part in parts]),
        heaviest=_average([part.heaviest for part in parts]),
        penalties=_average([part.penalties for part in parts]),
        whole=all(part.whole for part in parts),
    )


def _heaviest(result: TrackResult) -> int:
    """Return the points of the module that has the most marks; of a criterion, without modules."""
    modules = [total for module, total in result.by_module.items() if module is not None]
    totals = modules or list(result.by_criterion.values())
    return max(totals, key=lambda total: total.most).points if totals else 0


def heaviest_module(book: MarkBook, track: Track) -> UUID | None:
    """Return the module with the most marks, None where criteria name no module."""
    sums: dict[UUID, int] = {}
    for one in book.criteria(track.id):
        if one.module_id is not None:
            marks = sum(aspect.most for aspect in book.aspects(one.id))
            sums[one.module_id] = sums.get(one.module_id, 0) + marks
    return max(sums, key=lambda module: sums[module]) if sums else None


def _average(shares: Sequence[Fraction]) -> Fraction:
    return sum(shares, Fraction(0)) / len(shares) if shares else Fraction(0)


def criteria_of_module(criteria: Sequence[Criterion], module_id: UUID | None) -> list[Criterion]:
    """Return the criteria that mark a module, or no module where None is asked for."""
    return [one for one in criteria if one.module_id == module_id]
