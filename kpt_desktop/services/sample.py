"""The sample: an invented but lifelike exchange, made through ordinary Changes."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from kpt_desktop.domain.changes import Change, Insert, Label, Update
from kpt_desktop.domain.field_writing import writes
from kpt_desktop.domain.participant import Participant
from kpt_desktop.domain.plain import field_from_plain, record_from_plain
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import (
    Agreement,
    Day,
    Delegation,
    Distance,
    Edition,
    Item,
    Organisation,
    OrganisationName,
    Participation,
    Person,
    Place,
    Record,
    Regulation,
    Room,
    Setting,
    TravelLeg,
    Vehicle,
    Visit,
)
from kpt_desktop.paths import resource
from kpt_desktop.services.change_desk import ChangeDesk

MAIN_VISIT = "2026-10-boskovice-in"
"""The code of the visit that the demonstration shows and prints."""

MAIN_PROGRAMME = "programme_2026_boskovice_in"

MARK = "store.sample"
"""The setting that tells a sample store from one with somebody's work in it."""


def fill_with_sample(desk: ChangeDesk) -> None:
    """Fill an empty store with the sample.

    Raises:
        ConflictError: the store has the sample already.
        EnvironmentFault: the store cannot be written.
    """
    for change in sample_changes():
        desk.apply(change)


def is_sample(store: Store) -> bool:
    """Return whether a store was made as a sample."""
    with store.reading() as reader:
        return reader.count(Setting, key=MARK) > 0


def sample_changes() -> Iterator[Change]:
    """Give the Changes that make the sample, in the order they are to be applied.

    Every record has the same id each time, so that two samples are equal.
    """
    yield _change("sample_partners", {}, list(_basis()))
    present: set[str] = set()
    for visit in _data("visits"):
        title = {"title": visit["title"]["ru"]}
        records = list(_visit(visit))
        yield _change("visit_created", title, records)
        delegations = [record for record in records if isinstance(record, Delegation)]
        rows = list(_people(visit, delegations, present))
        count = sum(isinstance(row, Participation) for row in rows)
        yield _change("sample_people", {**title, "n": count}, rows)
        yield _change("sample_programme", title, list(_programme(visit)))


def _change(key: str, facts: Mapping[str, str | int], records: list[Record]) -> Change:
    return Change(Label(key, facts), tuple(Insert(record) for record in records))


@cache
def _data(name: str) -> Any:
    return json.loads(resource("sample", f"{name}.json").read_text(encoding="utf-8"))


def _id(*parts: object) -> UUID:
    return uuid5(NAMESPACE_URL, ":".join(("kpt-desktop-sample", *(str(part) for part in parts))))


def _record(kind: type[Record], record_id: UUID, plain: Mapping[str, Any], **refs: UUID) -> Record:
    ids = {name: str(value) for name, value in refs.items()}
    return record_from_plain(kind, {"id": str(record_id), **ids, **plain})


def _basis() -> Iterator[Record]:
    data = _data("organisations")
    yield Setting(id=_id("mark"), key=MARK, value="yes")
    for key, plain in data["organisations"].items():
        yield _record(Organisation, _id("organisation", key), plain)
    for number, plain in enumerate(data["names"]):
        rest = {name: value for name, value in plain.items() if name != "organisation"}
        owner = _id("organisation", plain["organisation"])
        yield _record(OrganisationName, _id("name", number), rest, organisation_id=owner)
    yield _record(Agreement, _id("agreement"), data["agreement"])
    for year, title in data["editions"].items():
        yield _record(Edition, _id("edition", year), {"year": int(year), "title": title})
    yield from _surroundings()


def _surroundings() -> Iterator[Record]:
    """Give the places of the main visit, the ways between them, and the college's bus."""
    known, told = _data("places"), _data(MAIN_PROGRAMME)["places"]
    yield _record(Vehicle, _id("vehicle"), known["vehicle"])
    for key, plain in known["places"].items():
        yield _record(Place, _id("place", key), {"name": told[key]} | plain)
    for number, plain in enumerate(known["ways"]):
        one, other = (_id("place", key) for key in plain["between"])
        minutes = {name: plain[name] for name in ("walking", "driving") if name in plain}
        yield _record(Distance, _id("way", number), minutes, place_id=one, other_id=other)


_SIDES = ("host", "guest")
_VISIT_FIELDS = ("code", "title", "direction", "start", "end", "zone", "status")
_DELEGATION_FIELDS = ("arrival", "departure", "lodging", "contacts")


def _visit(plain: Mapping[str, Any]) -> Iterator[Record]:
    key = plain["key"]
    regulation = Regulation(id=_id("regulation", key))
    yield regulation
    yield _record(
        Visit,
        _id("visit", key),
        {"kind": "student_exchange"} | {name: plain[name] for name in _VISIT_FIELDS},
        partner_id=_id("organisation", "boskovice"),
        regulation_id=regulation.id,
        edition_id=_id("edition", plain["edition"]),
        agreement_id=_id("agreement"),
    )
    for side in _SIDES:
        told = {name: plain[side][name] for name in _DELEGATION_FIELDS if name in plain[side]}
        yield _record(
            Delegation,
            _id("delegation", key, side),
            {"side": side} | told,
            visit_id=_id("visit", key),
            organisation_id=_id("organisation", plain[side]["organisation"]),
        )
        yield from _stay(plain[side], key, side)


def _stay(plain: Mapping[str, Any], key: str, side: str) -> Iterator[Record]:
    """Give a delegation's journey and rooms, where the sample tells them."""
    delegation_id = _id("delegation", key, side)
    for order, leg in enumerate(plain.get("legs", ())):
        told = leg | {name: _minutes(leg[name]) for name in ("leaves_at", "arrives_at")}
        told["order"] = order
        yield _record(TravelLeg, _id("leg", key, side, order), told, delegation_id=delegation_id)
    for order, room in enumerate(plain.get("rooms", ())):
        told = room | {"order": order}
        yield _record(Room, _id("room", key, side, order), told, delegation_id=delegation_id)


def _people(
    plain: Mapping[str, Any], delegations: Iterable[Delegation], present: set[str]
) -> Iterator[Record]:
    """Give the participants of both sides; a person who came before is not made again.

    What is told of them stands under the fields' keys, and each value finds its record itself.
    """
    for delegation in delegations:
        side = delegation.side.value
        for order, told in enumerate(plain[side]["participants"], start=1):
            key = told["person"]
            row = Participant(
                Person(id=_id("person", key)),
                Participation(
                    id=_id("participation", plain["key"], side, key),
                    delegation_id=delegation.id,
                    person_id=_id("person", key),
                    order=order,
                ),
                delegation,
            )
            here = {name: value for name, value in told.items() if name != "person"}
            person, *others = _told(row, here if key in present else _data("people")[key] | here)
            if key not in present:
                yield person
            present.add(key)
            yield from others


def _told(row: Participant, plain: Mapping[str, Any]) -> Iterator[Record]:
    """Give person and participation with what is told of them, then what hangs on them."""
    values = {key: field_from_plain(key, value) for key, value in plain.items()}
    own: dict[UUID, Record] = {record.id: record for record in (row.person, row.participation)}
    related: list[Record] = []
    for operation in writes(row, values):
        if isinstance(operation, Update):
            own[operation.id] = replace(own[operation.id], **operation.after)
        else:
            record_id = _id("related", row.participation.id, len(related))
            related.append(replace(operation.record, id=record_id))
    yield from own.values()
    yield from related


def _programme(plain: Mapping[str, Any]) -> Iterator[Record]:
    programme = _data(plain["programme"].removesuffix(".json"))
    visit_id = _id("visit", plain["key"])
    for day in programme["days"]:
        day_id = _id("day", plain["key"], day["date"])
        yield _record(Day, day_id, {"date": day["date"], "kind": day["kind"]}, visit_id=visit_id)
        for number, row in enumerate(day["items"]):
            place = programme["places"][row["place"]]
            told = row | {"place": place, "order": number} | _known(plain, row["place"])
            told |= {name: _minutes(row[name]) for name in ("start", "end") if name in row}
            item_id = _id("item", plain["key"], day["date"], number)
            yield _record(Item, item_id, told, visit_id=visit_id, day_id=day_id)


def _known(visit: Mapping[str, Any], place: str) -> dict[str, str]:
    """Return what an item of the main visit knows of where it is, besides the words."""
    if visit["programme"] != f"{MAIN_PROGRAMME}.json":
        return {}
    known = _data("places")
    if place == known["vehicle_place"]:
        return {"vehicle_id": str(_id("vehicle"))}
    return {"place_id": str(_id("place", place))} if place in known["places"] else {}


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
