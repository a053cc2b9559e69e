"""Every kind of record the store keeps. A record is plain frozen data; nothing here acts."""

from kpt_desktop.domain.records.base import Record
from kpt_desktop.domain.records.organisations import Agreement, Organisation, OrganisationName
from kpt_desktop.domain.records.papers import Consent, Contact, Language, Paper
from kpt_desktop.domain.records.people import Participation, Person
from kpt_desktop.domain.records.programme import Day, Item
from kpt_desktop.domain.records.settings import Setting
from kpt_desktop.domain.records.visits import Delegation, Edition, Regulation, Visit

RECORD_KINDS: tuple[type[Record], ...] = (
    Setting,
    Organisation,
    OrganisationName,
    Agreement,
    Edition,
    Regulation,
    Visit,
    Delegation,
    Person,
    Participation,
    Paper,
    Contact,
    Language,
    Consent,
    Day,
    Item,
)
"""All kinds, parents before their children."""

__all__ = [
    "RECORD_KINDS",
    "Agreement",
    "Consent",
    "Contact",
    "Day",
    "Delegation",
    "Edition",
    "Item",
    "Language",
    "Organisation",
    "OrganisationName",
    "Paper",
    "Participation",
    "Person",
    "Record",
    "Regulation",
    "Setting",
    "Visit",
]
