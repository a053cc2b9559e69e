"""What rules about people ask of a visit's records: the one place that knows where it stands."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any
from uuid import UUID

from kpt_desktop.domain.ages import is_minor
from kpt_desktop.domain.country_rules import Law, RuleBook
from kpt_desktop.domain.deadlines import Lodging, Stay, lodging_of
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Participation, Person, Visit
from kpt_desktop.domain.visit_records import Participant, VisitRecords

REGISTERED = "registered"
"""Settings ``registered.<visit id>`` say on which day which participant was registered."""


@dataclass(frozen=True)
class Journey:
    """A visit as the law sees it: who is a guest of which country, from when to when."""

    records: VisitRecords
    law: Law

    @property
    def visit(self) -> Visit:
        """Return the visit."""
        return self.records.visit

    @property
    def book(self) -> RuleBook:
        """Return the rules."""
        return self.law.book

    @cached_property
    def host(self) -> str:
        """Return the country of stay, empty while nobody said it."""
        return self.records.organisation(Side.HOST).country

    @cached_property
    def everybody(self) -> tuple[Participant, ...]:
        """Return the participants of both sides."""
        return self.records.participants()

    @cached_property
    def guests(self) -> tuple[Participant, ...]:
        """Return everybody of the delegation that travels."""
        return tuple(row for row in self.everybody if row.delegation.side == Side.GUEST)

    @cached_property
    def foreigners(self) -> tuple[Participant, ...]:
        """Return the guests who are no citizens of the country of stay."""
        if not self.host:
            return ()
        return tuple(row for row in self.guests if self.citizenship(row) not in {"", self.host})

    @cached_property
    def lodging(self) -> Lodging:
        """Return where the guests sleep."""
        return lodging_of(self.records.delegation(Side.GUEST).lodging)

    @cached_property
    def registered(self) -> dict[str, date]:
        """Return the days on which participants were registered, by their id as text."""
        setting = self.records.settings.get(registered_key(self.visit.id))
        return read_registered(setting.value) if setting else {}

    def citizenship(self, row: Participant) -> str:
        """Return a person's citizenship; while it is unknown, the country of their school."""
        known = row.person.citizenship
        return known or self.records.organisations[row.delegation.organisation_id].country

    def arrival(self, row: Participant) -> date:
        """Return the day a guest arrived, the first day of the visit until they have."""
        entered: date | None = row.value("entry_date")
        return max(entered, self.visit.start) if entered else self.visit.start

    def stay(self, row: Participant) -> Stay:
        """Return a guest's stay as registration sees it."""
        return Stay(
            host=self.host,
            citizenship=self.citizenship(row),
            arrival=self.arrival(row),
            departure=self.visit.end,
            lodging=self.lodging,
            guests=len(self.foreigners),
            birth=row.person.birth_date,
        )

    def rule_flag(self, name: str, row: Participant) -> bool | None:
        """Return what a rule says about a guest."""
        return self.book.flag(name, self.host, self.citizenship(row))

    def rule_number(self, name: str, row: Participant) -> int:
        """Return a rule's number for a guest, 0 where there is none."""
        return self.book.number(name, self.host, self.citizenship(row)) or 0


def place(row: Participant, key: str) -> Subject:
    """Return where a field of a participant is mended: at the person or at this participation."""
    if FIELDS[key].owner is Person:
        return Subject(Person, row.person.id, key)
    return Subject(Participation, row.participation.id, key)


def name_of(row: Participant) -> str:
    """Return what a finding calls a person: the name, else the number in the list."""
    return full_name(row.person) or str(row.participation.order)


def text_of(row: Participant, key: str) -> str:
    """Return a text field without the blanks around it."""
    value: Any = row.value(key)
    return str(value or "").strip()


def is_minor_on(row: Participant, day: date) -> bool:
    """Tell whether a participant is known to be under age on a day."""
    birth = row.person.birth_date
    return birth is not None and is_minor(birth, day)


def is_student(row: Participant) -> bool:
    """Tell whether a participant is a student."""
    return row.participation.role == Role.STUDENT


def shown(day: date) -> str:
    """Return a date as findings say it."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def registered_key(visit_id: UUID) -> str:
    """Return the key of the setting of a visit's registrations."""
    return f"{REGISTERED}.{visit_id}"


def read_registered(written: str) -> dict[str, date]:
    """Return registration days from a setting's text, passing over what cannot be read."""
    found: dict[str, date] = {}
    for part in written.split():
        who, _, day = part.partition("=")
        try:
            found[who] = date.fromisoformat(day)
        except ValueError:
            continue
    return found


def write_registered(days: dict[str, date]) -> str:
    """Return registration days as the text of a setting."""
    return " ".join(f"{who}={day.isoformat()}" for who, day in sorted(days.items()))
