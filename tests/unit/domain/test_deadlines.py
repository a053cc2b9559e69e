"""When guests are registered and by whom, by citizenship, lodging and calendar."""

from datetime import date

import pytest

from kpt_desktop.domain.country_rules import Rule, RuleBook, rule_key
from kpt_desktop.domain.deadlines import Lodging, Notifier, Stay, deadline, lodging_of
from kpt_desktop.services.rules import shipped

BOOK = shipped()
ARRIVAL, DEPARTURE = date(2026, 10, 4), date(2026, 10, 24)


def due(citizenship, host="RU", book=BOOK, **values):
    found = deadline(
        book, Stay(host, citizenship, ARRIVAL, values.pop("until", DEPARTURE), **values)
    )
    return (found.due, found.who) if found else None


def test_that_most_guests_of_russia_have_seven_working_days():
    found = deadline(BOOK, Stay("RU", "CZ", ARRIVAL, DEPARTURE))
    assert found is not None
    assert (found.due, found.who, found.certain) == (date(2026, 10, 13), Notifier.HOST, True)
    assert (found.rule.name, found.rule.value) == ("registration_days", 7)
    assert found.rule.source


@pytest.mark.parametrize(("citizenship", "days"), [("BY", 90), ("KZ", 30)])
def test_that_agreements_leave_guests_free_for_some_days(citizenship, days):
    assert due(citizenship) is None
    assert due(citizenship, lodging=Lodging.HOTEL) is None
    last = date.fromordinal(ARRIVAL.toordinal() + days)
    assert due(citizenship, until=last) is None
    later = date.fromordinal(last.toordinal() + 1)
    assert due(citizenship, until=later) == (last, Notifier.HOST)


def test_that_a_hotel_notifies_by_itself_on_the_first_working_day():
    assert due("CZ", lodging=Lodging.HOTEL) == (date(2026, 10, 5), Notifier.HOTEL)


def test_that_in_czechia_who_lodges_many_or_a_school_reports_in_three_working_days():
    assert due("RU", "CZ", guests=8) == (date(2026, 10, 7), Notifier.HOST)
    assert due("RU", "CZ", lodging=Lodging.DORMITORY) == (date(2026, 10, 7), Notifier.HOST)


def test_that_in_czech_families_guests_report_themselves_from_fifteen_on():
    alone = (date(2026, 10, 7), Notifier.GUEST)
    assert due("RU", "CZ", lodging=Lodging.FAMILY, guests=8) == alone
    assert due("RU", "CZ", guests=5) == alone
    assert due("RU", "CZ", guests=5, birth=date(2012, 1, 1)) is None
    assert due("RU", "CZ", guests=5, birth=date(2009, 1, 1)) == alone


def test_that_citizens_of_the_union_have_thirty_days():
    assert due("PL", "CZ") is None
    late = date(2026, 12, 1)
    assert due("PL", "CZ", until=late) == (date(2026, 11, 3), Notifier.GUEST)


@pytest.mark.parametrize(("citizenship", "host"), [("RU", "RU"), ("", "RU"), ("CZ", "")])
def test_that_own_citizens_and_unknown_countries_have_no_deadline(citizenship, host):
    assert due(citizenship, host) is None


def test_that_a_country_without_rules_has_no_deadline():
    assert due("RU", "JP") is None
    alone = Rule("JP", "*", "self_report", value=True)
    assert due("RU", "JP", RuleBook({alone.key: alone})) is None


def test_that_a_calendar_nobody_made_is_told():
    found = deadline(BOOK, Stay("RU", "CZ", date(2027, 12, 28), date(2028, 2, 1)))
    assert found is not None
    assert not found.certain


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Гостиница «Ладога»", Lodging.HOTEL),
        ("отель", Lodging.HOTEL),
        ("Hotel Slavia", Lodging.HOTEL),
        ("penzion Pod zámkem", Lodging.HOTEL),
        ("хостел и общежитие", Lodging.HOTEL),
        ("общежитие, ул. Новая, 4", Lodging.DORMITORY),
        ("Domov mládeže, Boskovice", Lodging.DORMITORY),
        ("kolej", Lodging.DORMITORY),
        ("в семьях студентов", Lodging.FAMILY),
        ("rodiny", Lodging.FAMILY),
        ("host families", Lodging.FAMILY),
        ("за котельной", Lodging.UNKNOWN),
        ("", Lodging.UNKNOWN),
    ],
)
def test_that_words_tell_the_kind_of_lodging(words, kind):
    assert lodging_of(words) is kind


def test_that_the_most_particular_rule_wins():
    """The country of stay weighs more than the citizenship, groups less than countries."""
    wide = Rule("*", "RU", "bus_minors", 1)
    group = Rule("EU", "RU", "bus_minors", 2)
    near = Rule("CZ", "*", "bus_minors", 3)
    book = RuleBook({rule.key: rule for rule in (wide, group)}, {}, {"EU": frozenset({"CZ"})})
    assert book.number("bus_minors", "CZ", "RU") == 2
    assert book.number("bus_minors", "JP", "RU") == 1
    assert book.number("bus_minors", "JP", "CN") is None
    assert book.flag("bus_minors", "JP", "CN") is None
    wider = RuleBook({**book.rules, near.key: near}, {}, book.groups)
    assert wider.number("bus_minors", "CZ", "RU") == 3
    assert near.key == rule_key("CZ", "*", "bus_minors") == "rule.CZ.*.bus_minors"
