"""Puts the modules of a competition into the programme, and keeps their titles in step."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.audience import TEAM, TRACK
from kpt_desktop.domain.changes import Change, Insert, Label, edit, edits
from kpt_desktop.domain.competition import teams_of, tracks_of
from kpt_desktop.domain.enums import DayKind, DutyKind, ItemKind, TeamModel
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.people_sets import PeopleSets
from kpt_desktop.domain.records import Day, Item, Module, Team, Track
from kpt_desktop.domain.teaming.rotation import rotation
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.programme import USUAL, next_order
from kpt_desktop.services.teams import competition_of
from kpt_desktop.services.track_parts import modules_of
from kpt_desktop.texts import LANGUAGES, text

FIRST, LAST, STEP = 9 * 60, 18 * 60, 15
"""Work is put between nine and six, at quarters of an hour."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A module as it has to stand in the programme.

    Attributes:
        day: of the competition, counted from 0.
        audience: ``students``, ``track:<code>`` or ``team:<id>``.
    """

    track: Track
    module: Module
    day: int
    audience: str


@dataclass(frozen=True, slots=True)
class Placed:
    """What comes into the programme: one Change, and how many items wait in the pool."""

    change: Change
    count: int
    in_pool: int


def place_modules(records: VisitRecords) -> Placed:
    """Return what puts every module that the programme lacks at its students' first free time.

    A module goes on its day of the competition, after those before it; where no time between nine
    and six is left, or the visit has no such day, it waits in the pool.

    Raises:
        UserError: ``no_modules``: there is none yet.
    """
    if not records.modules:
        raise UserError("no_modules")
    days = competition_days(records)
    planner = _Planner(records)
    there = {(item.module_id, item.day_id, item.audience) for item in records.items.values()}
    items = []
    for wanted in wanted_items(records):
        day = days[wanted.day] if wanted.day < len(days) else None
        if not _is_there(records, wanted, day, there):
            items.append(planner.put(wanted, day))
    in_pool = sum(item.day_id is None for item in items)
    label = Label("modules_placed", {"n": len(items)})
    return Placed(edits(label, map(Insert, items)), len(items), in_pool)


def _is_there(
    records: VisitRecords,
    wanted: Wanted,
    day: Day | None,
    there: set[tuple[UUID | None, UUID | None, str]],
) -> bool:
    """Tell whether an item of the module stands already; moved by hand, it counts all the same."""
    module = wanted.module.id
    if wanted.audience.startswith(TEAM) or wanted.module.day is None:
        same = (module, day.id if day else None, wanted.audience) in there
        return same or (module, None, wanted.audience) in there
    return any(item.module_id == module for item in records.items.values())


def competition_days(records: VisitRecords) -> tuple[Day, ...]:
    """Return the visit's days of competition, by date."""
    return tuple(day for day in records.days_in_order() if day.kind == DayKind.COMPETITION)


def rotating_days(records: VisitRecords) -> tuple[tuple[str, ...], ...]:
    """Return a row a day, in it the track of each team; empty for another model."""
    known = competition_of(records)
    teams = teams_of(records)
    if known is None or known.model != TeamModel.ROTATING or not teams:
        return ()
    return rotation([track.code for track in tracks_of(records)], len(teams), known.seed)


def wanted_items(records: VisitRecords) -> Iterator[Wanted]:
    """Yield every module with its day and for whom it is, by day and track."""
    turns = rotating_days(records)
    count = max(len(competition_days(records)), 1)
    teams = teams_of(records)
    for day in range(max([count, *_module_days(records)])):
        for track in tracks_of(records):
            for module in modules_of(records, track.id):
                if (module.day is None and day < count) or module.day == day + 1:
                    audiences = _audiences(track, teams, turns, day)
                    yield from (Wanted(track, module, day, one) for one in audiences)


def _module_days(records: VisitRecords) -> Iterator[int]:
    return (module.day for module in records.modules.values() if module.day is not None)


def _audiences(
    track: Track, teams: Sequence[Team], turns: Sequence[Sequence[str]], day: int
) -> list[str]:
    if turns:
        row = turns[day] if day < len(turns) else [""] * len(teams)
        there = zip(teams, row, strict=True)
        return [f"{TEAM}{team.id}" for team, code in there if code == track.code]
    divided = not teams or any(team.track for team in teams)
    return [f"{TRACK}{track.code}" if divided else "students"]


# --- the words ---


def module_title(track: Track, module: Module) -> LocalText:
    """Return what a module's item says, in each language that its title is written in."""
    said = {lang: _title(track, module, lang) for lang in LANGUAGES}
    return LocalText(**said)


def _title(track: Track, module: Module, lang: str) -> str:
    name = track.name.in_language(lang) or track.code
    title = module.title.in_language(lang)
    if title:
        return text(lang, "teams", "module.named", code=module.code, track=name, title=title)
    return "" if module.title else text(lang, "teams", "module.bare", code=module.code, track=name)


def stale_titles(records: VisitRecords) -> tuple[tuple[Item, LocalText], ...]:
    """Return the items of modules that say something else than their module does now."""
    tracks = records.tracks
    found = []
    for item in records.items.values():
        module = records.modules.get(item.module_id) if item.module_id else None
        if module is not None:
            title = module_title(tracks[module.track_id], module)
            if title != item.title:
                found.append((item, title))
    return tuple(found)


def update_titles(records: VisitRecords) -> Change:
    """Return the Change that gives items of modules the words their modules have now."""
    stale = stale_titles(records)
    label = Label("module_titles_updated", {"n": len(stale)})
    return edits(label, [edit(item, title=title) for item, title in stale])


# --- the times ---


class _Planner:
    """Finds times, remembering what it has put somewhere already."""

    def __init__(self, records: VisitRecords) -> None:
        self._records = records
        items = records.items.values()
        wanted = [one.audience for one in wanted_items(records)]
        self._sets = PeopleSets(records, [*wanted, *(item.audience for item in items)])
        self._students = self._sets.of("students")
        self._duties: dict[UUID, list[tuple[DutyKind, UUID | None]]] = {}
        for duty in records.duties.values():
            self._duties.setdefault(duty.item_id, []).append((duty.kind, duty.participation_id))
        self._busy: dict[UUID, list[tuple[int, int, int]]] = {}
        self._ends: dict[tuple[UUID, str], int] = {}
        self._orders: dict[UUID | None, int] = {}

    def put(self, wanted: Wanted, day: Day | None) -> Item:
        """Return the item of a module at the first time that suits its students, or without day."""
        people = self._sets.of(wanted.audience) & self._students
        start = self._free(day, people, wanted) if day is not None else None
        end = start + wanted.module.minutes if start is not None else None
        day_id = day.id if day is not None and start is not None else None
        if day is not None and start is not None and end is not None:
            self._of(day).append((start, end, people))
            self._ends[day.id, wanted.audience] = end
        order = self._orders.get(day_id, next_order(self._records, day_id))
        self._orders[day_id] = order + 1
        return Item(
            visit_id=self._records.visit.id,
            day_id=day_id,
            start=start,
            end=end,
            title=module_title(wanted.track, wanted.module),
            module_id=wanted.module.id,
            kind=ItemKind.COMPETITION,
            audience=wanted.audience,
            order=order,
        )

    def _free(self, day: Day, people: int, wanted: Wanted) -> int | None:
        minutes = wanted.module.minutes
        begin = max(FIRST, self._ends.get((day.id, wanted.audience), 0))
        begin = -(-begin // STEP) * STEP
        for start in range(begin, LAST - minutes + 1, STEP):
            end = start + minutes
            if not any(
                one < end and start < other and (not people or people & busy)
                for one, other, busy in self._of(day)
            ):
                return start
        return None

    def _of(self, day: Day) -> list[tuple[int, int, int]]:
        """Return what a day has already: from, to, and which students are busy then."""
        if day.id not in self._busy:
            self._busy[day.id] = [
                (item.start, item.end or item.start + USUAL, self._held(item))
                for item in self._records.items_of(day.id)
                if item.start is not None
            ]
        return self._busy[day.id]

    def _held(self, item: Item) -> int:
        return self._sets.attending(item, self._duties.get(item.id, ())) & self._students
