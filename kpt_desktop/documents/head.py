"""What the head and the foot of a visit's papers say about its two sides."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from kpt_desktop.documents.dates import HARD
from kpt_desktop.documents.journey_lines import way_line
from kpt_desktop.documents.printable import printable
from kpt_desktop.documents.programme_page import Approval, Contact, Journey, Party
from kpt_desktop.documents.words import Said, Words, plain, said, unique, words
from kpt_desktop.domain.enums import Direction, Side, TravelWay
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Organisation
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.texts import family, text

SIDES = ((Side.GUEST, "programme.guests"), (Side.HOST, "programme.hosts"))
APPROVAL_SETTING = "paper.approval"
_HOUSE_NUMBER = re.compile(r"(?<=,) (?=\d\S*$)")
"""The space before the last number of an address: a number alone on a line looks lost."""


def official_name(records: VisitRecords, organisation: Organisation, on: date) -> LocalText:
    """Return the full name that is valid on a day, else the short name."""
    for name in records.names:
        if name.organisation_id != organisation.id or not name.name:
            continue
        begun = name.valid_from is None or name.valid_from <= on
        if begun and (name.valid_to is None or on <= name.valid_to):
            return name.name
    return organisation.short_name


def parties(records: VisitRecords, languages: Sequence[str]) -> tuple[Party, ...]:
    """Return guests and hosts as the head of a paper names them."""
    return tuple(_party(records, languages, side, key) for side, key in SIDES)


def _party(records: VisitRecords, languages: Sequence[str], side: Side, key: str) -> Party:
    organisation = records.organisation(side)
    leader = records.leader(side)
    return Party(
        side=words(languages, key),
        name=said(official_name(records, organisation, records.visit.start), languages),
        town=_town(organisation, languages),
        leader_label=words(languages, "programme.leader") if leader else (),
        leader=spellings(leader, languages[0]) if leader else (),
        travel=tuple(_travel(records, side, languages)),
    )


def _travel(records: VisitRecords, side: Side, languages: Sequence[str]) -> Iterator[Journey]:
    """Give how a side comes and goes: by its legs, else in the words that were typed of it."""
    for way in TravelWay:
        line = unique(
            Said(lang, printable(way_line(records, side, way, lang, lasting=False)))
            for lang in languages
        )
        if line:
            yield Journey(words(languages, f"travel.{way.value}"), line)


def spellings(row: Participant, lang: str) -> Words:
    """Return a name as its owner writes it and as readers of the other alphabet do."""
    person = row.person
    native = plain(full_name(person), lang)
    cyrillic = f"{person.surname_cyr} {person.given_cyr}".strip()
    latin = f"{person.surname_lat} {person.given_lat}".strip()
    other = latin if native and _is_cyrillic(native[0].text) else cyrillic
    return unique([*native, *plain(other, "ru" if other == cyrillic else "en")])


def _is_cyrillic(name: str) -> bool:
    return any("Ѐ" <= char <= "ӿ" for char in name)


def _town(organisation: Organisation, languages: Sequence[str]) -> Words:
    parts = []
    for lang in languages:
        country = country_name(organisation.country, lang)
        city = organisation.city.best(lang)
        parts.append(", ".join(part for part in (city, country) if part))
    named = LocalText(**dict(zip(languages, parts, strict=True)))
    return said(named, languages)


def country_name(code: str, lang: str) -> str:
    """Return the name of a country by its code, the code itself when it is not in our table."""
    name = family(lang, "values").get(f"country.{code}", code)
    return str(name)


def is_approved(records: VisitRecords) -> bool:
    """Return whether the programme carries the block, as the setting ``paper.approval`` says.

    Without the setting a reception is approved and a journey is not, since its programme is the
    other side's.
    """
    setting = records.settings.get(APPROVAL_SETTING)
    if setting is None:
        return records.visit.direction == Direction.INCOMING
    return setting.value.strip().lower() == "yes"


def approval(
    records: VisitRecords, languages: Sequence[str], wanted: bool | None
) -> Approval | None:
    """Return the block to be signed, or None when the paper is to have none.

    Args:
        records: the home organisation is the one that approves.
        languages: the block speaks the main one.
        wanted: None asks :func:`is_approved`.
    """
    if not (is_approved(records) if wanted is None else wanted):
        return None
    lang = languages[0]
    home = next((o for o in records.organisations.values() if o.is_home), Organisation())
    post = said(home.director_post, [lang])
    return Approval(
        lang=lang,
        word=text(lang, "paper", "approval.word"),
        post=post[0].text if post else text(lang, "paper", "approval.post"),
        name=printable(home.director_name),
        date=text(lang, "paper", "approval.date", year=records.visit.start.year),
    )


def contacts(records: VisitRecords, languages: Sequence[str]) -> tuple[Contact, ...]:
    """Return whom to call, hosts first, since guests need them most; empty sides are left out."""
    found = (_contact(records, languages, side) for side in (Side.HOST, Side.GUEST))
    return tuple(contact for contact in found if contact.lines)


def _contact(records: VisitRecords, languages: Sequence[str], side: Side) -> Contact:
    organisation = records.organisation(side)
    lang = languages[0]
    lines = [plain(line, lang) for line in records.delegation(side).contacts.splitlines()]
    lines.append(plain(_HOUSE_NUMBER.sub(HARD, organisation.address), lang))
    if organisation.phone.strip():
        lines.append(words(languages[:1], "programme.phone", phone=printable(organisation.phone)))
    lines.append(plain(organisation.email, lang))
    return Contact(
        name=said(organisation.short_name, languages),
        lines=tuple(line for line in lines if line),
    )
