"""When guests must be registered at their place of stay, and by whom."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kpt_desktop.domain.ages import age_on
from kpt_desktop.domain.calendars import add_working_days, later
from kpt_desktop.domain.country_rules import Rule, RuleBook


class Lodging(StrEnum):
    """Where guests sleep, as far as registration cares."""

    HOTEL = "hotel"
    DORMITORY = "dormitory"
    FAMILY = "family"
    UNKNOWN = "unknown"


class Notifier(StrEnum):
    """Who tells the authority."""

    HOST = "host"
    HOTEL = "hotel"
    GUEST = "guest"


@dataclass(frozen=True, slots=True)
class Stay:
    """One guest's stay.

    Attributes:
        host: the country of stay.
        arrival: day of arrival at the place of stay.
        departure: last day there.
        guests: foreigners lodged together, this one included.
        birth: date of birth, None where it is not known.
    """

    host: str
    citizenship: str
    arrival: date
    departure: date
    lodging: Lodging = Lodging.UNKNOWN
    guests: int = 1
    birth: date | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day for registering somebody.

    Attributes:
        rule: the number it was counted from.
        certain: the calendar of every year in question is known; else week-ends alone counted.
    """

    due: date
    who: Notifier
    rule: Rule
    certain: bool = True


_LODGINGS = (
    (
        Lodging.HOTEL,
        r"гостиниц|отел[ьея]|хостел|санатори|лагер|больниц|турбаз|hotel|hostel|motel|penzion",
    ),
    (
        Lodging.DORMITORY,
        r"общежити|dormitor|hall\s+of\s+residence|kolej|internát|domov\w*\s+mládeže|ubytovn",
    ),
    (Lodging.FAMILY, r"семь|famil|host\s+famil|rodin|homestay|квартир"),
)
_LODGING_WORDS = tuple(
    (kind, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for kind, words in _LODGINGS
)


def lodging_of(words: str) -> Lodging:
    """Return the kind of lodging that free words mean; the first kind of the enum wins.

    A college's own house that calls itself a hotel is taken for one: who is entered as a hotel
    notifies by itself.
    """
    found = (kind for kind, form in _LODGING_WORDS if form.search(words))
    return next(found, Lodging.UNKNOWN)


def deadline(book: RuleBook, stay: Stay) -> Deadline | None:
    """Return by when and by whom a guest is to be registered, None where nobody has to.

    Three branches, all from data: the citizen of a country with an agreement needs nothing for
    some days; a hotel notifies by itself; everybody else is the host's care, or, where the law
    says so and few lodge together, their own.
    """
    host, passport = stay.host, stay.citizenship
    if not host or not passport or host == passport:
        return None
    free = book.find("registration_free_days", host, passport)
    if free is not None:
        return _in_days(stay, free, Notifier.HOST)
    hotel = book.find("hotel_days", host, passport)
    if stay.lodging is Lodging.HOTEL and hotel and book.flag("hotel_notifies", host, passport):
        return _in_working_days(book, stay, hotel, Notifier.HOTEL)
    if _reports_alone(book, stay):
        return _alone(book, stay)
    usual = book.find("registration_days", host, passport)
    return _in_working_days(book, stay, usual, Notifier.HOST) if usual else None


def _reports_alone(book: RuleBook, stay: Stay) -> bool:
    """Tell whether the guest goes to the police, since whoever lodges them need not."""
    if stay.lodging in {Lodging.HOTEL, Lodging.DORMITORY}:
        return False
    many = book.number("lodger_from_guests", stay.host, stay.citizenship)
    if many and stay.guests >= many and stay.lodging is not Lodging.FAMILY:
        return False
    return bool(book.flag("self_report", stay.host, stay.citizenship))


def _alone(book: RuleBook, stay: Stay) -> Deadline | None:
    youngest = book.number("self_report_from_age", stay.host, stay.citizenship)
    if youngest and stay.birth is not None and age_on(stay.birth, stay.arrival) < youngest:
        return None
    days = book.find("self_report_days", stay.host, stay.citizenship)
    if days is not None:
        return _in_days(stay, days, Notifier.GUEST)
    usual = book.find("registration_days", stay.host, stay.citizenship)
    return _in_working_days(book, stay, usual, Notifier.GUEST) if usual else None


def _in_days(stay: Stay, rule: Rule, who: Notifier) -> Deadline | None:
    """Return the last free day, None for a stay that ends by then."""
    due = later(stay.arrival, int(rule.value))
    return Deadline(due, who, rule) if stay.departure > due else None


def _in_working_days(book: RuleBook, stay: Stay, rule: Rule, who: Notifier) -> Deadline:
    calendar = book.calendar(stay.host)
    due = add_working_days(stay.arrival, int(rule.value), calendar)
    return Deadline(due, who, rule, certain=calendar.knows(stay.arrival, due))
