"""A new visit: both delegations, the days with their kinds, and meals to fill in, in one Change."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import DayKind, Direction, ItemKind, VisitKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import (
    Day,
    Delegation,
    Item,
    Organisation,
    OrganisationName,
    Record,
    Regulation,
    Visit,
)
from kpt_desktop.domain.zones import COUNTRY_ZONES
from kpt_desktop.errors import UserError
from kpt_desktop.services.visits import sides
from kpt_desktop.texts import LANGUAGES, text

LONGEST_VISIT = 60
USUAL_LENGTH = 7
"""A visit runs Sunday to Saturday: arrival, five working days, departure (all dated legs did)."""

MEALS = (
    ("breakfast", 8 * 60, 8 * 60 + 30),
    ("lunch", 12 * 60, 13 * 60),
    ("dinner", 18 * 60, 19 * 60),
)


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """What the user says about a new visit.

    Attributes:
        partner_name: an organisation of the store by any of its names, or a new one.
        country: ISO alpha-2 of a new partner; empty when it is known already or not said.
        city: of a new partner, in the language it was typed in.
    """

    partner_name: str
    start: date
    end: date
    kind: VisitKind = VisitKind.STUDENT_EXCHANGE
    direction: Direction = Direction.INCOMING
    country: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    organisations: tuple[Organisation, ...]
    codes: frozenset[str]


def list_partners(store: Store) -> tuple[Organisation, ...]:
    """Return all organisations but our own, by their short name."""
    with store.reading() as reader:
        partners = reader.find(Organisation, is_home=False)
    return tuple(sorted(partners, key=lambda partner: fold(partner.short_name.best("ru"))))


def plan_change(store: Store, plan: VisitPlan) -> tuple[Change, Visit]:
    """Return the Change that makes the visit, and the visit it will make.

    Raises:
        UserError: ``visit_ends_before_start``, ``visit_too_long``, ``partner_name_missing``.
    """
    _check(plan)
    with store.reading() as reader:
        known = _Known(
            reader.find(Organisation), frozenset(visit.code for visit in reader.find(Visit))
        )
    home = next((o for o in known.organisations if o.is_home), None) or default_home()
    partner = _partner(known, plan)
    regulation = regulation_for(plan.kind)
    visit = _visit(plan, home, partner, regulation, known.codes)
    new = [o for o in (home, partner) if o not in known.organisations]
    names = [home_name(home)] if home in new else []
    records: list[Record] = [*new, *names, regulation, visit, *_delegations(visit, home, partner)]
    days = make_days(visit, regulation)
    records += days
    records += [meal for day in days for meal in _meals(visit, day)]
    label = Label("visit_created", {"title": visit.title.best("ru")})
    return Change(label, tuple(Insert(record) for record in records)), visit


def _check(plan: VisitPlan) -> None:
    if not plan.partner_name.strip():
        raise UserError("partner_name_missing")
    if plan.end < plan.start:
        raise UserError("visit_ends_before_start")
    if (plan.end - plan.start).days >= LONGEST_VISIT:
        raise UserError("visit_too_long", days=LONGEST_VISIT)


def default_home() -> Organisation:
    """Return our own college as a new store knows it."""
    return Organisation(
        short_name=LocalText("КПТ", "KPT", "KPT"),
        city=LocalText("Кировск", "Kirovsk", "Kirovsk"),
        country="RU",
        is_home=True,
    )


def home_name(home: Organisation) -> OrganisationName:
    """Return our own college's full name, for papers; the card of the organisation edits it."""
    return OrganisationName(
        organisation_id=home.id,
        name=LocalText(
            "Кировский политехнический техникум",
            "Kirovsk Polytechnic College",
            "Polytechnická škola Kirovsk",
        ),
    )


def _partner(known: _Known, plan: VisitPlan) -> Organisation:
    wanted = fold(plan.partner_name.strip())
    for organisation in known.organisations:
        names = (organisation.short_name, organisation.city)
        if any(fold(name.in_language(lang)) == wanted for name in names for lang in LANGUAGES):
            return organisation
    name = in_own_language(plan.partner_name.strip())
    city = in_own_language(plan.city.strip()) if plan.city.strip() else name
    return Organisation(short_name=name, city=city, country=plan.country)


def in_own_language(typed: str) -> LocalText:
    """Return a name in the language its letters speak: Cyrillic is Russian, others stay Latin."""
    if any("а" <= char <= "я" or char == "ё" for char in typed.casefold()):
        return LocalText(ru=typed)
    return LocalText(en=typed, cs=typed)


def regulation_for(kind: VisitKind) -> Regulation:
    """Return the usual regulation of a kind of visit; only student exchanges have numbers."""
    if kind == VisitKind.STUDENT_EXCHANGE:
        return Regulation()
    return Regulation(students=None, teachers=None, competition_days=None, culture_days=None)


def _visit(
    plan: VisitPlan,
    home: Organisation,
    partner: Organisation,
    regulation: Regulation,
    codes: frozenset[str],
) -> Visit:
    incoming = plan.direction == Direction.INCOMING
    start, goal = (partner, home) if incoming else (home, partner)
    title = LocalText(*(f"{start.city.best(x)} → {goal.city.best(x)}" for x in LANGUAGES))
    return Visit(
        code=free_code(plan, partner, codes),
        title=title,
        kind=plan.kind,
        direction=plan.direction,
        partner_id=partner.id,
        regulation_id=regulation.id,
        start=plan.start,
        end=plan.end,
        zone=COUNTRY_ZONES.get(goal.country, COUNTRY_ZONES["RU"]),
    )


def free_code(plan: VisitPlan, partner: Organisation, codes: Iterable[str]) -> str:
    """Return a short code like ``2026-10-boskovice-in`` that no other visit has."""
    place = partner.city.en or partner.city.cs or fold(partner.city.ru)
    words = "".join(c if c.isalnum() and c.isascii() else "-" for c in fold(place))
    slug = "-".join(part for part in words.split("-") if part)[:24] or "visit"
    ending = "in" if plan.direction == Direction.INCOMING else "out"
    stem = f"{plan.start:%Y-%m}-{slug}-{ending}"
    taken = set(codes)
    numbered = (f"{stem}-{number}" for number in range(2, len(taken) + 3))
    return stem if stem not in taken else next(code for code in numbered if code not in taken)


def _delegations(
    visit: Visit, home: Organisation, partner: Organisation
) -> tuple[Delegation, Delegation]:
    own, other = sides(visit.direction)
    return (
        Delegation(visit_id=visit.id, side=own, organisation_id=home.id),
        Delegation(visit_id=visit.id, side=other, organisation_id=partner.id),
    )


def make_days(visit: Visit, regulation: Regulation) -> tuple[Day, ...]:
    """Return a day for each date: arrival first, departure last, competition before culture."""
    length = (visit.end - visit.start).days + 1
    kinds = day_kinds(length, regulation)
    return tuple(
        Day(visit_id=visit.id, date=visit.start + timedelta(days=offset), kind=kind)
        for offset, kind in enumerate(kinds)
    )


def day_kinds(length: int, regulation: Regulation) -> tuple[DayKind, ...]:
    """Return the kinds of that many days; short visits keep their working days first."""
    competition = regulation.competition_days or 0
    culture = regulation.culture_days or 0
    planned = [DayKind.COMPETITION] * competition + [DayKind.CULTURE] * culture
    travel = min(2, max(0, length - len(planned)))
    arrival = [DayKind.ARRIVAL] if travel else []
    departure = [DayKind.DEPARTURE] if travel == 2 else []
    middle = length - len(arrival) - len(departure)
    working = (planned + [DayKind.FREE] * middle)[:middle]
    return (*arrival, *working, *departure)


def _meals(visit: Visit, day: Day) -> tuple[Item, ...]:
    if day.kind in {DayKind.ARRIVAL, DayKind.DEPARTURE}:
        return ()
    return tuple(
        Item(
            visit_id=visit.id,
            day_id=day.id,
            start=start,
            end=end,
            title=LocalText(*(text(lang, "values", f"meal.{meal}") for lang in LANGUAGES)),
            kind=ItemKind.MEAL,
        )
        for meal, start, end in MEALS
    )
