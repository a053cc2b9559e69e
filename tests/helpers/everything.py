"""A visit to which one record of every kind is added, so that nothing hanging on it is missed."""

import json
from dataclasses import replace
from datetime import date
from uuid import UUID

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import (
    AspectKind,
    AwardKind,
    DutyKind,
    HalfDay,
    JudgeSide,
    Side,
    TeamKind,
    TeamModel,
    TemplateKind,
    TravelMeans,
    TravelWay,
    WishKind,
)
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import (
    Agreement,
    Aspect,
    Attendance,
    Award,
    Competition,
    Criterion,
    Distance,
    Duty,
    IssuedDocument,
    Judge,
    Mark,
    MarkSheet,
    Module,
    Penalty,
    Picture,
    Place,
    ProgrammeVersion,
    Record,
    Room,
    Seat,
    Team,
    TeamMember,
    Template,
    TemplateItem,
    Track,
    TravelLeg,
    Vehicle,
    Wish,
    Workplace,
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
        *_competition(visit_id, team, participation_id),
        TravelLeg(delegation_id=delegation_id, way=TravelWay.ARRIVAL, means=TravelMeans.TRAIN),
        Room(delegation_id=delegation_id, name="204", beds=2),
        team,
        TeamMember(team_id=team.id, participation_id=participation_id),
        ProgrammeVersion(
            visit_id=visit_id, number=1, published_on=records.visit.start, snapshot=snapshot
        ),
    ]


def _competition(visit_id: UUID, team: Team, participation_id: UUID) -> list[Record]:
    track = Track(visit_id=visit_id, code="IT")
    module = Module(track_id=track.id, code="A")
    place = Workplace(track_id=track.id, name="1")
    criterion = Criterion(track_id=track.id, code="A")
    aspect = Aspect(criterion_id=criterion.id, kind=AspectKind.JUDGEMENT, most=200)
    judge = Judge(visit_id=visit_id, side=JudgeSide.GUEST, participation_id=participation_id)
    return [
        Competition(visit_id=visit_id, model=TeamModel.PAIRS),
        track,
        module,
        place,
        Seat(workplace_id=place.id, team_id=team.id, participation_id=participation_id),
        Wish(
            visit_id=visit_id,
            kind=WishKind.APART,
            one_id=participation_id,
            other_id=participation_id,
        ),
        criterion,
        aspect,
        judge,
        Mark(aspect_id=aspect.id, team_id=team.id, judge_id=judge.id, value=2),
        MarkSheet(criterion_id=criterion.id, team_id=team.id, locked=True),
        Penalty(track_id=track.id, team_id=team.id, points=50),
        Award(visit_id=visit_id, kind=AwardKind.FIRST, participation_id=participation_id),
        Attendance(participation_id=participation_id, date=date(2026, 10, 5), half=HalfDay.MORNING),
    ]


def _duty(item_id: UUID, participation_id: UUID) -> Duty:
    return Duty(item_id=item_id, kind=DutyKind.INTERPRETER, participation_id=participation_id)
