"""What stands above the first table of a pack: who receives, where, when, who sent it."""

from collections.abc import Callable, Mapping

from kpt_desktop.documents import dates
from kpt_desktop.documents.head import country_name, official_name
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.documents.packs.page import Fact
from kpt_desktop.documents.words import Words, each, plain, said, words_of_family
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.names import full_name


def facts_of(making: Making) -> tuple[Fact, ...]:
    """Return the lines of a pack that have something to say."""
    found = (
        Fact(words_of_family(making.languages, "packs", f"fact.{key}"), _FACTS[key](making))
        for key in making.pack.facts
    )
    return tuple(fact for fact in found if fact.value)


def _organisation(making: Making, side: Side) -> Words:
    records = making.records
    organisation = records.organisation(side)
    name = official_name(records, organisation, records.visit.start)
    return said(name, making.languages)


def _hosts(making: Making) -> Words:
    return _organisation(making, Side.HOST)


def _guests(making: Making) -> Words:
    return _organisation(making, Side.GUEST)


def _address(making: Making) -> Words:
    return plain(making.records.organisation(Side.HOST).address, making.languages[0])


def _director(making: Making) -> Words:
    return plain(making.records.organisation(Side.HOST).director_name, making.languages[0])


def _lodging(making: Making) -> Words:
    return plain(making.records.delegation(Side.GUEST).lodging, making.languages[0])


def _escort(making: Making) -> Words:
    """Return who of the hosts answers: as the delegation's contacts say, else its head."""
    contacts = making.records.delegation(Side.HOST).contacts.strip()
    leader = making.records.leader(Side.HOST)
    name = full_name(leader.person) if leader else ""
    return plain(", ".join(contacts.splitlines()) or name, making.languages[0])


def _period(making: Making) -> Words:
    first, last = making.stay
    return each(making.languages, lambda lang: dates.period(lang, first, last))


def _country(making: Making) -> Words:
    code = making.records.organisation(Side.HOST).country
    return each(making.languages, lambda lang: country_name(code, lang)) if code else ()


_FACTS: Mapping[str, Callable[[Making], Words]] = {
    "inviting": _hosts,
    "receiving": _hosts,
    "lodger": _hosts,
    "sent_by": _guests,
    "school_of_guests": _guests,
    "address": _address,
    "director": _director,
    "lodging": _lodging,
    "escort": _escort,
    "period": _period,
    "country_of_stay": _country,
}
