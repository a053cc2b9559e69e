"""What rules about a programme know besides the items: people, places, duties, limits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from kpt_desktop.domain.checks import Checks
from kpt_desktop.domain.country_rules import RuleBook
from kpt_desktop.domain.enums import DutyKind, Severity, Side, VisitStatus
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.people_sets import PeopleSets
from kpt_desktop.domain.programme_rules.plan import Entry
from kpt_desktop.domain.records import Distance, Duty, Item, Place, Vehicle
from kpt_desktop.domain.visit_records import VisitRecords


@dataclass(frozen=True, eq=False)
class Frame:
    """Everything about a visit that stays the same while items are moved.

    Attributes:
        records: only for what is no item; its items may be outdated.
        languages: those that titles are needed in.
        lang: of the reader, in which facts are said.
        book: holidays by country; None leaves them out.
    """

    records: VisitRecords
    languages: Sequence[str]
    lang: str
    checks: Checks
    people: PeopleSets
    book: RuleBook | None = None
    _entries: dict[UUID, Entry] = field(default_factory=dict)

    @cached_property
    def is_over(self) -> bool:
        """Tell whether the visit is closed: nobody will be hungry or tired in it any more."""
        return self.records.visit.status is VisitStatus.CLOSED

    @cached_property
    def duties(self) -> Mapping[UUID, tuple[Duty, ...]]:
        """Return the duties by their item."""
        found: dict[UUID, list[Duty]] = {}
        for duty in self.records.duties.values():
            found.setdefault(duty.item_id, []).append(duty)
        return {item: tuple(sorted(some, key=_duty_order)) for item, some in found.items()}

    @cached_property
    def distances(self) -> Mapping[tuple[UUID, UUID], Distance]:
        """Return the distances, each in both directions."""
        found = {}
        for one in self.records.distances.values():
            found[one.place_id, one.other_id] = found[one.other_id, one.place_id] = one
        return found

    @cached_property
    def guests(self) -> int:
        """Return the guests as a set."""
        return self.people.of("guests")

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """Return the countries of hosts and guests, without doubles."""
        said = (self.records.organisation(side).country for side in (Side.HOST, Side.GUEST))
        return tuple(dict.fromkeys(country for country in said if country))

    def place(self, item: Item) -> Place | None:
        """Return the known place of an item."""
        return self.records.places.get(item.place_id) if item.place_id else None

    def vehicle(self, item: Item) -> Vehicle | None:
        """Return the vehicle of an item."""
        return self.records.vehicles.get(item.vehicle_id) if item.vehicle_id else None

    def entry(self, item: Item) -> Entry:
        """Return an item with the people it has; made once for each state of an item."""
        known = self._entries.get(item.id)
        if known is None or known.item is not item:
            duties = self.duties.get(item.id, ())
            said = [(duty.kind, duty.participation_id) for duty in duties]
            people = self.people.attending(item, said)
            answering = self._answering(item, duties)
            may_be = people | self.people.may_be_in(item.audience)
            known = Entry(
                item,
                people,
                may_be,
                answering,
                has_duties=bool(duties or item.responsible),
                lang=self.lang,
            )
            self._entries[item.id] = known
        return known

    def finding(
        self,
        check: str,
        subjects: Sequence[Subject],
        facts: Mapping[str, str | int],
        *,
        code: str = "",
        name: str = "",
        soft: bool = False,
    ) -> Finding:
        """Return a finding as grave as its check; one that is not sure is a hint at most."""
        severity = Severity.HINT if soft else self.checks.severity(check)
        return Finding(code or check, severity, tuple(subjects), facts, name)

    def called(self, people: int) -> str:
        """Return what a set of people is called."""
        return self.people.called(people, self.lang)

    def _answering(self, item: Item, duties: Iterable[Duty]) -> int:
        found = self.people.named_in(item.responsible) if item.responsible else 0
        for duty in duties:
            if duty.kind is DutyKind.RESPONSIBLE and duty.participation_id:
                found |= self.people.bit_of.get(duty.participation_id, 0)
        return found


def _duty_order(duty: Duty) -> tuple[str, str]:
    return duty.kind.value, str(duty.id)
