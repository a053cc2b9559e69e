"""Results of a competition: how ties are broken, when they are released, who is given what."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, Label, Operation, deletes, edit, edits
from kpt_desktop.domain.competition import students_of
from kpt_desktop.domain.enums import AwardKind, Role
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.marking.honours import DIPLOMAS, diplomas
from kpt_desktop.domain.marking.places import Standing, tie_rules
from kpt_desktop.domain.marking.results import overall, results_of, standings
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.records import Award, Competition, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError

NOMINATIONS = (
    LocalText(
        "Лучшее инженерное решение", "Best engineering solution", "Nejlepší technické řešení"
    ),
    LocalText("Лучшая командная работа", "Best teamwork", "Nejlepší týmová práce"),
    LocalText(
        "Лучшее общение на английском языке",
        "Best communication in English",
        "Nejlepší komunikace v angličtině",
    ),
)
"""What is offered; any other can be typed (domain facts, 5.1)."""


def settings_of(records: VisitRecords) -> Competition:
    """Return what holds for the competition, as yet unkept where nothing was decided."""
    known = next(iter(records.competitions.values()), None)
    return known or Competition(visit_id=records.visit.id)


def order_of(records: VisitRecords) -> tuple[str, ...]:
    """Return the rules that break ties, in their order."""
    return tie_rules(settings_of(records).tie_order)


def is_released(records: VisitRecords) -> bool:
    """Tell whether results were made known; until then they are secret."""
    return settings_of(records).released_on is not None


def _settle(records: VisitRecords, label: Label, values: Mapping[str, Any]) -> Change:
    known = next(iter(records.competitions.values()), None)
    if known is not None:
        return edits(label, [edit(known, **values)])
    return Change(label, (Insert(Competition(visit_id=records.visit.id, **values)),))


def set_tie_order(records: VisitRecords, order: Sequence[str]) -> Change:
    """Return the Change of the order in which rules break a tie."""
    stored = " ".join(tie_rules(" ".join(order)))
    if stored == " ".join(order_of(records)):
        return Change(Label("tie_order_set"), ())
    return _settle(records, Label("tie_order_set"), {"tie_order": stored})


def set_medals(records: VisitRecords, *, given: bool) -> Change:
    """Return the Change that gives medals besides diplomas, or none."""
    return _settle(records, Label("medals_on" if given else "medals_off"), {"medals": given})


def release(records: VisitRecords, on: date, at: int) -> Change:
    """Return the Change that makes results known.

    Args:
        records: of the visit.
        on: the day.
        at: minutes after midnight, local.

    Raises:
        UserError: ``nothing_marked``.
    """
    if not records.marks:
        raise UserError("nothing_marked")
    return _settle(records, Label("results_released"), {"released_on": on, "released_at": at})


def withdraw(records: VisitRecords) -> Change:
    """Return the Change that makes results secret again."""
    return _settle(records, Label("results_withdrawn"), {"released_on": None, "released_at": 0})


def places_of(records: VisitRecords, track: Track | None) -> tuple[Standing, ...]:
    """Return the places in a track, or over all tracks where none is named."""
    book, order = MarkBook(records), order_of(records)
    if track is None:
        return overall(book, order).places
    return standings(results_of(book, track), order)


def awards_of(records: VisitRecords) -> tuple[Award, ...]:
    """Return what is awarded, diplomas first, in order."""
    kinds = tuple(AwardKind)

    def place(award: Award) -> tuple[int, int, str, str]:
        return kinds.index(award.kind), award.order, award.number, str(award.id)

    return tuple(sorted(records.awards.values(), key=place))


def award_diplomas(records: VisitRecords, track: Track | None) -> Change:
    """Return the Change that gives diplomas I to III by the places of a track, or over all.

    Those of the same track that were given before are replaced; numbers are not used twice.

    Raises:
        UserError: ``places_incomplete``: no team has all its marks.
    """
    given = diplomas(places_of(records, track))
    if not given:
        raise UserError("places_incomplete")
    track_id = track.id if track is not None else None
    before = [
        one for one in records.awards.values() if one.kind in DIPLOMAS and one.track_id == track_id
    ]
    kept = {(one.team_id, one.kind): one for one in before}
    made: list[Operation] = []
    numbers = _numbers(records)
    for order, (team_id, kind) in enumerate(given.items()):
        if kept.pop((team_id, kind), None) is None:
            number = next(numbers)
            made.append(
                Insert(
                    Award(
                        visit_id=records.visit.id,
                        kind=kind,
                        track_id=track_id,
                        team_id=team_id,
                        number=number,
                        order=order,
                    )
                )
            )
    return edits(Label("diplomas_given", {"n": len(given)}), [*deletes(kept.values()), *made])


def nominate(
    records: VisitRecords,
    title: LocalText,
    team_id: UUID | None = None,
    participation_id: UUID | None = None,
) -> Change:
    """Return the Change that gives a nomination to a team or to one student.

    Raises:
        UserError: ``nomination_untitled`` or ``nomination_for_nobody``.
    """
    if not title:
        raise UserError("nomination_untitled")
    if team_id is None and participation_id is None:
        raise UserError("nomination_for_nobody")
    order = max((one.order for one in records.awards.values()), default=-1) + 1
    made = Award(
        visit_id=records.visit.id,
        kind=AwardKind.NOMINATION,
        team_id=team_id,
        participation_id=participation_id,
        title=title,
        number=next(_numbers(records)),
        order=order,
    )
    return Change(Label("nomination_given", {"title": title.best("ru")}), (Insert(made),))


def give_certificates(records: VisitRecords) -> Change:
    """Return the Change that gives each student and teacher who has none a numbered certificate."""
    having = {
        one.participation_id for one in records.awards.values() if one.kind == AwardKind.CERTIFICATE
    }
    students = [row.participation.id for row in students_of(records)]
    adults = [
        row.participation.id
        for row in records.participants()
        if row.participation.role in {Role.TEACHER, Role.HEAD}
    ]
    wanted = [one for one in (*students, *adults) if one not in having]
    numbers = _numbers(records)
    made = [
        Insert(
            Award(
                visit_id=records.visit.id,
                kind=AwardKind.CERTIFICATE,
                participation_id=one,
                number=next(numbers),
                order=len(having) + order,
            )
        )
        for order, one in enumerate(wanted)
    ]
    return edits(Label("certificates_given", {"n": len(made)}), made)


def delete_awards(records: VisitRecords, ids: Iterable[UUID]) -> Change:
    """Return the Change that takes awards back."""
    going = [records.awards[one] for one in ids if one in records.awards]
    return Change(Label("awards_deleted", {"n": len(going)}), deletes(going))


class _Numbers:
    """Free numbers of awards in order: ``2026/007``."""

    def __init__(self, year: int, last: int) -> None:
        self._year, self._last = year, last

    def __next__(self) -> str:
        self._last += 1
        return f"{self._year}/{self._last:03d}"


def _numbers(records: VisitRecords) -> _Numbers:
    year = records.visit.start.year
    used = [one.number.rpartition("/")[2] for one in records.awards.values()]
    return _Numbers(year, max((int(one) for one in used if one.isdigit()), default=0))
