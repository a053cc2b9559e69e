"""Every kind of record the store keeps. A record is plain frozen data; nothing here acts."""

from kpt_desktop.domain.records.attendance import Attendance
from kpt_desktop.domain.records.base import Record
from kpt_desktop.domain.records.competition import (
    Competition,
    Module,
    Seat,
    Track,
    Wish,
    Workplace,
)
from kpt_desktop.domain.records.issued import IssuedDocument
from kpt_desktop.domain.records.marking import (
    Aspect,
    Award,
    Criterion,
    Judge,
    Mark,
    MarkSheet,
    Penalty,
)
from kpt_desktop.domain.records.organisations import Agreement, Organisation, OrganisationName
from kpt_desktop.domain.records.papers import Consent, Contact, Language, Paper
from kpt_desktop.domain.records.people import Participation, Person, Picture
from kpt_desktop.domain.records.places import Distance, Place, Vehicle
from kpt_desktop.domain.records.programme import Day, Duty, Item, ProgrammeVersion
from kpt_desktop.domain.records.settings import Setting
from kpt_desktop.domain.records.teams import Team, TeamMember
from kpt_desktop.domain.records.templates import Template, TemplateItem
from kpt_desktop.domain.records.travel import Room, TravelLeg
from kpt_desktop.domain.records.visits import Delegation, Edition, Regulation, Visit

RECORD_KINDS: tuple[type[Record], ...] = (
    Setting,
    Picture,
    Organisation,
    OrganisationName,
    Agreement,
    Place,
    Distance,
    Vehicle,
    Template,
    TemplateItem,
    Edition,
    Regulation,
    Visit,
    Delegation,
    TravelLeg,
    Room,
    Person,
    Participation,
    Paper,
    Contact,
    Language,
    Consent,
    Team,
    TeamMember,
    Competition,
    Track,
    Module,
    Workplace,
    Seat,
    Wish,
    Criterion,
    Aspect,
    Judge,
    Mark,
    MarkSheet,
    Penalty,
    Award,
    Attendance,
    Day,
    Item,
    Duty,
    ProgrammeVersion,
    IssuedDocument,
)
"""All kinds, parents before their children."""

__all__ = [
    "RECORD_KINDS",
    "Agreement",
    "Aspect",
    "Attendance",
    "Award",
    "Competition",
    "Consent",
    "Contact",
    "Criterion",
    "Day",
    "Delegation",
    "Distance",
    "Duty",
    "Edition",
    "IssuedDocument",
    "Item",
    "Judge",
    "Language",
    "Mark",
    "MarkSheet",
    "Module",
    "Organisation",
    "OrganisationName",
    "Paper",
    "Participation",
    "Penalty",
    "Person",
    "Picture",
    "Place",
    "ProgrammeVersion",
    "Record",
    "Regulation",
    "Room",
    "Seat",
    "Setting",
    "Team",
    "TeamMember",
    "Template",
    "TemplateItem",
    "Track",
    "TravelLeg",
    "Vehicle",
    "Visit",
    "Wish",
    "Workplace",
]
