"""A visit to which one record of every kind is added, so that nothing hanging on it is missed."""

import json
from dataclasses import replace
from uuid import UUID

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import (
    DutyKind,
    Side,
    TeamKind,
    TemplateKind,
    TravelMeans,
    TravelWay,
)
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import (
    Agreement,
    Distance,
    Duty,
    IssuedDocument,
    Picture,
    Place,
    ProgrammeVersion,
    Record,
    Room,
    Team,
    TeamMember,
    Template,
    TemplateItem,
    TravelLeg,
    Vehicle,
)
from kpt_desktop.domain.visit_records import VisitRecords

TINY_PNG = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)


def with_everything(records: VisitRecords) -> tuple[VisitRecords, tuple[Record, ...]]:
    """Return the visit with new kinds of records, and those that are in no visit's records."""
    places = [Place(name=LocalText(name)) for name in ("Орешек", "Петергоф")]
    bus = Vehicle(name="Автобус", plate="А 000 АА", seats=40)
    picture = Picture(media="image/png", content=TINY_PNG)
    row = records.participants(Side.GUEST)[0]
    own = _own(records, row.participation.id, places[0])
    saved: list[Record] = [*places, bus, Distance(place_id=places[0].id, other_id=places[1].id)]
    saved += [replace(row.person, photo=str(picture.id)), *own]
    if item := next(iter(records.items.values()), None):
        place = {"place_id": places[0].id, "vehicle_id": bus.id, "pinned": True}
        saved += [replace(item, **place), _duty(item.id, row.participation.id)]
    issued = IssuedDocument(visit_id=records.visit.id, kind="hotel", issued_on=records.visit.start)
    template = Template(kind=TemplateKind.BLOCK, name=LocalText("Обед"))
    others = (
        Agreement(organisation_id=records.partner.id, kind="agreement"),
        picture,
        template,
        TemplateItem(template_id=template.id, minutes=45),
        issued,
    )
    return records.after(Touched(tuple(saved))), others


def _own(records: VisitRecords, participation_id: UUID, place: Place) -> list[Record]:
    visit_id, delegation_id = records.visit.id, records.delegation(Side.GUEST).id
    team = Team(visit_id=visit_id, kind=TeamKind.TEAM, name=LocalText("Нева"), track="IT")
    snapshot = json.dumps({"place": place.name.ru}, ensure_ascii=False)
    return [
        TravelLeg(delegation_id=delegation_id, way=TravelWay.ARRIVAL, means=TravelMeans.TRAIN),
        Room(delegation_id=delegation_id, name="204", beds=2),
        team,
        TeamMember(team_id=team.id, participation_id=participation_id),
        ProgrammeVersion(
            visit_id=visit_id, number=1, published_on=records.visit.start, snapshot=snapshot
        ),
    ]


def _duty(item_id: UUID, participation_id: UUID) -> Duty:
    return Duty(item_id=item_id, kind=DutyKind.INTERPRETER, participation_id=participation_id)
