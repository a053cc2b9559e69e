"""Persons, known over the years, and their participation in one delegation.

The attribute names are the field keys of ``domain/fields.py`` (``study_class`` is ``class``).
Papers, contacts, languages and consents are records of their own: ``papers.py``.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import Role, Sex
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Record):
    """A picture that is kept in the store, so that the data stay one file.

    ``media`` is its MIME type, ``content`` the picture in Base64.
    """

    media: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A person, whoever they travel with. Names exist in four spellings; none is computed.

    ``photo`` is the id of the :class:`Picture` that is kept of them, empty without one.
    """

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
    home_address: str = ""
    photo: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Record):
    """That person in this delegation. ``order`` is the row's place in the list as entered.

    ``entry_date`` is the day they crossed the border; ``ppe`` is what they wear in a workshop.
    """

    delegation_id: UUID
    person_id: UUID
    order: int = 0
    role: Role | None = None
    org: str = ""
    org_country: str = ""
    position: str = ""
    study_field: str = ""
    year: str = ""
    study_class: str = ""
    it_skills: str = ""
    diet: str = ""
    allergies: str = ""
    health: str = ""
    medication: str = ""
    tshirt: str = ""
    ppe: str = ""
    room: str = ""
    roommate_wish: str = ""
    purpose: str = ""
    cities: str = ""
    entry_date: date | None = None
    entry_point: str = ""
    stay_address: str = ""
    arrival_leg: str = ""
    departure_leg: str = ""
    note: str = ""
    note_internal: str = ""
