"""Persons, known over the years, and their participation in one delegation.

The attribute names are the field keys of ``domain/fields.py`` (``study_class`` is ``class``).
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import Consent, Role, Sex
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A person, whoever they travel with. Names exist in four spellings; none is computed."""

    surname_lat: str = ""
    given_lat: str = ""
    surname_native: str = ""
    given_native: str = ""
    surname_cyr: str = ""
    given_cyr: str = ""
    patronymic: str = ""
    surname_cs: str = ""
    sex: Sex | None = None
    birth_date: date | None = None
    birth_place: str = ""
    citizenship: str = ""
    doc_kind: str = ""
    doc_number: str = ""
    doc_issue: date | None = None
    doc_issuer: str = ""
    doc_expiry: date | None = None
    home_address: str = ""
    phone: str = ""
    messenger: str = ""
    email: str = ""
    guardian_name: str = ""
    guardian_phone: str = ""
    emergency_contact: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Record):
    """That person in this delegation. ``order`` is the row's place in the list as entered."""

    delegation_id: UUID
    person_id: UUID
    order: int = 0
    role: Role | None = None
    org: str = ""
    position: str = ""
    study_field: str = ""
    year: str = ""
    study_class: str = ""
    languages: str = ""
    it_skills: str = ""
    diet: str = ""
    allergies: str = ""
    tshirt: str = ""
    room: str = ""
    roommate_wish: str = ""
    visa_no: str = ""
    mig_card: str = ""
    arrival_leg: str = ""
    departure_leg: str = ""
    insurer: str = ""
    policy_no: str = ""
    guardian_consent: Consent | None = None
    note: str = ""
    note_internal: str = ""
