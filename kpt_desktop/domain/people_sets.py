"""The people of a visit as bits of a number, so that who is where twice is found fast.

While the list of a side is empty, or nobody knows who is in a group, somebody stands in for them:
a student and a teacher of that side, a student of that group. So rules need no second kind of
reasoning, and say what is sure whoever will come.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from uuid import UUID

from kpt_desktop.domain import audience as aud
from kpt_desktop.domain.ages import is_minor
from kpt_desktop.domain.enums import DutyKind, Role, Side, VisitKind
from kpt_desktop.domain.names import fold, full_name
from kpt_desktop.domain.records import Item
from kpt_desktop.domain.visit_records import Participant, VisitRecords

AT = "@"
"""Begins a fact that is an audience, for the sentence to name it in its own language."""

_WITHOUT_STUDENTS = frozenset({VisitKind.DIRECTORS, VisitKind.EXPERIENCE_EXCHANGE})


class PeopleSets:
    """Who is meant by the audiences of a visit; sets of people are whole numbers."""

    def __init__(self, records: VisitRecords, audiences: Iterable[str] = ()) -> None:
        self._records = records
        self._rows: list[Participant | None] = list(records.participants())
        self.bit_of: dict[UUID, int] = {
            row.participation.id: 1 << number for number, row in enumerate(self._rows) if row
        }
        self.real = (1 << len(self._rows)) - 1
        self.atoms: dict[str, int] = {}
        self._fill_plain()
        self._stand_in()
        self._open: dict[str, int] = {}
        self._masks: dict[str, int] = {}
        self._called: dict[int, str] = {}
        self._audiences = tuple(sorted(set(audiences)))
        for text in self._audiences:
            self._stand_in_for_group(aud.read(text))
        self.everybody = (1 << len(self._rows)) - 1

    # --- sets ---

    def of(self, text: str) -> int:
        """Return the people an audience surely has."""
        found = self._masks.get(text)
        if found is None:
            found = self.everybody
            for atom in aud.read(text).atoms:
                found &= self._atom(atom)
            self._masks[text] = found
        return found

    def may_be_in(self, text: str) -> int:
        """Return the people an audience may have: of a group nobody listed, any student."""
        group = aud.read(text).group
        return self.of(text) | self.atoms["students"] if group in self._open else self.of(text)

    def knows(self, text: str) -> bool:
        """Tell whether it is known who is meant: nobody stands in for a group or direction."""
        return self._open.keys().isdisjoint(aud.read(text).atoms)

    def attending(self, item: Item, duties: Iterable[tuple[DutyKind, UUID | None]]) -> int:
        """Return the people an item has: its audience and those who are named to attend."""
        found = 0 if item.audience == aud.NAMED else self.of(item.audience)
        for kind, who in duties:
            if kind is DutyKind.ATTENDS and who is not None:
                found |= self.bit_of.get(who, 0)
        return found

    def ids(self, people: int) -> frozenset[UUID]:
        """Return the participations of a set; those who stand in have none."""
        return frozenset(who for who, bit in self.bit_of.items() if bit & people)

    def side(self, side: Side) -> int:
        """Return the people of a side."""
        return self.atoms[_SIDE_WORDS[side]]

    def teachers(self, side: Side) -> int:
        """Return the teachers of a side."""
        return self.atoms["teachers"] & self.side(side)

    def children(self, day: date) -> int:
        """Return those known to be under age on a day."""
        if day not in self._children:
            self._children[day] = sum(
                1 << number
                for number, row in enumerate(self._rows)
                if row and row.person.birth_date and is_minor(row.person.birth_date, day)
            )
        return self._children[day]

    @cached_property
    def ageless(self) -> int:
        """Return the students whose age nobody wrote down."""
        unknown = sum(
            1 << number
            for number, row in enumerate(self._rows)
            if row is None or row.person.birth_date is None
        )
        return unknown & self.atoms["students"]

    def named_in(self, words: str) -> int:
        """Return the adults whose surname stands in a text such as "Ковалёв С. А., Сикора"."""
        if words not in self._named:
            said = set(fold(words).replace(",", " ").replace(";", " ").split())
            found = 0
            for bit, surnames in self._surnames:
                if any(name <= said for name in surnames):
                    found |= bit
            self._named[words] = found & ~self.atoms["students"]
        return self._named[words]

    # --- words ---

    def called(self, people: int, lang: str) -> str:
        """Return what a set is called: an audience after ``@``, or a name and how many more."""
        if people not in self._called:
            self._called[people] = self._call(people, lang)
        return self._called[people]

    def _call(self, people: int, lang: str) -> str:
        for text in self._callable:
            if people == self.of(text):
                return self._word(text, lang)
        names = [full_name(row.person) for row in self._chosen(people & self.real)]
        names = [name for name in names if name]
        if not names:
            groups = {bit: text for text, bit in self._open.items() if bit & people}
            one = next(iter(groups.values()), "all")
            return AT + (one if len(groups) < 2 else "students")
        more = people.bit_count() - 1
        return f"{names[0]} +{more}" if more else names[0]

    def _word(self, text: str, lang: str) -> str:
        team = aud.team_of(text, self._records.teams) if text not in aud.PLAIN else None
        return team.name.best(lang) if team and team.name else AT + text

    def name(self, bit: int) -> str:
        """Return the name of one person."""
        return next((full_name(row.person) for row in self._chosen(bit)), "")

    # --- making ---

    _children: dict[date, int]
    _named: dict[str, int]

    def _fill_plain(self) -> None:
        self._children, self._named = {}, {}
        atoms = self.atoms
        for word in (*aud.SIDES, *aud.ROLES):
            atoms[word] = 0
        for number, row in enumerate(self._rows):
            if row:
                self._sort_in(1 << number, row.delegation.side, row.participation.role)

    def _sort_in(self, bit: int, side: Side | None, role: Role | None) -> None:
        for word, wanted in aud.SIDES.items():
            if side is wanted:
                self.atoms[word] |= bit
        for word, roles in aud.ROLES.items():
            if role in roles:
                self.atoms[word] |= bit

    def _stand_in(self) -> None:
        """Let somebody stand in for each side whose list is empty."""
        travelling = self._records.visit.kind not in _WITHOUT_STUDENTS
        for word, side in aud.SIDES.items():
            if self.atoms[word]:
                continue
            for role in (Role.STUDENT, Role.TEACHER) if travelling else (Role.TEACHER,):
                self._add(side, role)

    def _add(self, side: Side | None, role: Role) -> int:
        bit = 1 << len(self._rows)
        self._rows.append(None)
        self._sort_in(bit, side, role)
        return bit

    def _stand_in_for_group(self, said: aud.Audience) -> None:
        """Let a student stand in for a group or direction whose members nobody listed."""
        for atom in said.atoms:
            if atom in aud.PLAIN or atom == aud.NAMED or atom in self._open:
                continue
            if not self._members(atom):
                key = aud.group_key(atom)
                same = next((o for o in self._open if aud.group_key(o) == key), None)
                self._open[atom] = self._open[same] if same else self._add(None, Role.STUDENT)

    def _atom(self, atom: str) -> int:
        if atom == aud.EVERYBODY:
            return self.everybody
        if atom in self._open:
            return self._open[atom]
        known = self.atoms.get(atom)
        return self._members(atom) if known is None else known

    def _members(self, atom: str) -> int:
        """Return the people of a direction, a team or a typed group."""
        if atom.startswith(aud.TRACK):
            tracks = self._records.tracks.values()
            return self._of_track(aud.track_keys(atom.removeprefix(aud.TRACK), tracks))
        team = aud.team_of(atom, self._records.teams)
        return self._of_teams({team.id}) if team else 0

    def _of_track(self, names: frozenset[str]) -> int:
        rows = enumerate(self._rows)
        found = sum(
            1 << number
            for number, row in rows
            if row and not names.isdisjoint(map(fold, aud.tracks_in(row.participation.it_skills)))
        )
        teams = {t.id for t in self._records.teams.values() if t.track and fold(t.track) in names}
        return found | (self._of_teams(teams) if teams else 0)

    def _of_teams(self, teams: set[UUID]) -> int:
        found = 0
        for member in self._records.team_members.values():
            if member.team_id in teams:
                found |= self.bit_of.get(member.participation_id, 0)
        return found

    def _chosen(self, people: int) -> Iterator[Participant]:
        while people:
            bit = people & -people
            row = self._rows[bit.bit_length() - 1]
            if row:
                yield row
            people ^= bit

    @cached_property
    def _callable(self) -> tuple[str, ...]:
        mixed = tuple(f"{side}+{role}" for side in aud.SIDES for role in aud.ROLES)
        return tuple(t for t in (*aud.PLAIN, *mixed, *self._audiences) if self.of(t))

    @cached_property
    def _surnames(self) -> tuple[tuple[int, list[set[str]]], ...]:
        return tuple(
            (1 << number, _surname_keys(row)) for number, row in enumerate(self._rows) if row
        )


_SIDE_WORDS = {side: word for word, side in aud.SIDES.items()}


def _surname_keys(row: Participant) -> list[set[str]]:
    person = row.person
    written = (person.surname_native, person.surname_cyr, person.surname_lat, person.surname_cs)
    return [set(fold(words).split()) for words in written if words.strip()]


def people_of(records: VisitRecords, item: Item) -> frozenset[UUID]:
    """Return the participations of everybody who is at an item, by audience or by name."""
    sets = PeopleSets(records, (item.audience,))
    duties = [(d.kind, d.participation_id) for d in records.duties.values() if d.item_id == item.id]
    return sets.ids(sets.attending(item, duties))
