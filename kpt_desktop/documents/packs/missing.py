"""What is told before a pack goes: who is left out and why, what is masked, what is empty.

Each finding leads to the field that mends it. Errors stop the pack: there is nothing to give, or it
is the list of another country's law.
"""

from collections.abc import Iterator, Sequence

from kpt_desktop.documents.packs.columns import is_needed, value_of
from kpt_desktop.documents.packs.declaration import Column, Section, Whom
from kpt_desktop.documents.packs.gates import FIELD_OF, has_given, lacking
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.documents.packs.meals import meals_of
from kpt_desktop.documents.packs.page import EMPTY
from kpt_desktop.documents.packs.people import meant
from kpt_desktop.domain.attending import attending
from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind, Severity, Side
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.journey import name_of, place
from kpt_desktop.domain.records import Delegation, Item, Organisation, Visit
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.texts import family, text

_COMPUTED_AT = {
    "name": "surname_native",
    "latin_name": "surname_lat",
    "passport_name": "surname_lat",
    "cyrillic_name": "surname_cyr",
    "age": "birth_date",
}
"""The field to fill in where a value made of several is empty."""


def missing_of(making: Making) -> tuple[Finding, ...]:
    """Return all there is to tell, the gravest first."""
    found = [*_unfit(making), *_left_out(making), *_empty(making), *_unknown_groups(making)]
    order = tuple(Severity)
    unique = {(one.code, one.subjects, one.subject_name, *one.facts.values()): one for one in found}
    return tuple(sorted(unique.values(), key=lambda finding: order.index(finding.severity)))


def _unfit(making: Making) -> Iterator[Finding]:
    """Find why a pack cannot go at all."""
    records, pack = making.records, making.pack
    visit = (Subject(Visit, records.visit.id),)
    host = records.organisation(Side.HOST)
    if pack.host and host.country != pack.host:
        where = (Subject(Organisation, host.id, "country"),)
        name = host.short_name.best(making.told_in)
        yield Finding("pack_other_country", Severity.ERROR, where, {}, name)
    elif not any(meant(making, section.whom) for section in _first(making)):
        guests = (Subject(Delegation, records.delegation(Side.GUEST).id),)
        yield Finding("pack_empty", Severity.ERROR, guests)
    elif pack.kind == "canteen" and not meals_of(making):
        yield Finding("pack_no_meals", Severity.ERROR, visit)
    elif pack.kind == "bus" and not making.rides:
        yield Finding("pack_no_rides", Severity.ERROR, visit)
    elif pack.kind not in _WITHOUT_NAMES and not any(
        lacking(making, section, row) is None
        for section in pack.sections
        for row in meant(making, section.whom)
    ):
        guests = (Subject(Delegation, records.delegation(Side.GUEST).id),)
        yield Finding("pack_all_left_out", Severity.ERROR, guests)


_WITHOUT_NAMES = frozenset({"canteen", "bus"})
"""Packs that say something also where they name nobody."""


def _first(making: Making) -> Sequence[Section]:
    """Return sections whose people must be there; a canteen and a bus serve everybody."""
    if making.pack.kind in _WITHOUT_NAMES:
        return (Section("everybody", Whom.EVERYBODY, ()),)
    return making.pack.sections


def _left_out(making: Making) -> Iterator[Finding]:
    """Find who is in no table, or in fewer, since a consent is not there."""
    for section in making.pack.sections:
        for row in meant(making, section.whom):
            kind = lacking(making, section, row)
            if kind is not None:
                yield _without_consent(row, kind)
    if making.pack.kind == "migration":
        for row in making.journey.foreigners:
            if row.participation.id not in making.deadlines:
                where = (place(row, "citizenship"),)
                yield Finding("pack_not_registered", Severity.HINT, where, {}, name_of(row))
    if "photo" in making.pack.fields:
        for row in making.records.participants():
            if row.person.photo and not has_given(row, ConsentKind.PHOTO):
                yield _without_consent(row, ConsentKind.PHOTO)


def _without_consent(row: Participant, kind: ConsentKind) -> Finding:
    key = FIELD_OF[kind]
    refused = row.value(key) in {ConsentAnswer.REFUSED, ConsentAnswer.WITHDRAWN}
    code = f"pack_{'refused' if refused else 'no'}_{key}"
    severity = Severity.HINT if kind is ConsentKind.PHOTO else Severity.WARNING
    return Finding(code, severity, (place(row, key),), {}, name_of(row))


def _empty(making: Making) -> Iterator[Finding]:
    """Find the needed values that nobody has filled in, person by person."""
    for section in making.pack.sections:
        for row in meant(making, section.whom):
            if lacking(making, section, row) is not None:
                continue
            for column in section.columns:
                if is_needed(making, row, column) and value_of(making, row, column) == EMPTY:
                    key = _COMPUTED_AT.get(column.key, column.key)
                    facts = {"field": _label(making, column)}
                    where = (place(row, key),)
                    name = name_of(row)
                    yield Finding("pack_value_missing", Severity.WARNING, where, facts, name)


def _label(making: Making, column: Column) -> str:
    name = f"column.{column.key}"
    if name in family(making.told_in, "packs"):
        return text(making.told_in, "packs", name)
    return text(making.told_in, "fields", column.key)


def _unknown_groups(making: Making) -> Iterator[Finding]:
    """Find what is for a group of which nobody knows who is in it."""
    items: list[Item] = []
    if making.pack.kind == "canteen":
        items = [item for _, item in meals_of(making)]
    elif making.pack.kind == "bus":
        items = [ride.item for ride in making.rides if ride.item is not None]
    for item in items:
        if attending(making.records, item) is None:
            where = (Subject(Item, item.id, "audience"),)
            name = item.title.best(making.told_in)
            yield Finding("pack_group_unknown", Severity.WARNING, where, {}, name)
