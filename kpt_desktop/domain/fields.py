"""The fields of a participant, declared once: key, owner, type, privacy, who may see it.

Keys, types and privacy classes are those of the field list in the project's domain facts
(section 2); labels stand in ``resources/texts/<lang>/fields.json`` under the same key.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kpt_desktop.domain.enums import Consent, Role, Sex
from kpt_desktop.domain.records import Participation, Person


class FieldType(StrEnum):
    """How a value is typed in, checked and shown."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    COUNTRY = "country"
    PHONE = "phone"


class Privacy(StrEnum):
    """N not personal, P personal data, S special (health, belief), X identity document."""

    NOT_PERSONAL = "N"
    PERSONAL = "P"
    SPECIAL = "S"
    IDENTITY = "X"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a participant.

    Attributes:
        key: the name scripts, forms and texts use.
        owner: the record that holds it.
        attribute: the name within that record.
        form: how it is typed in, checked and shown.
        choices: the enum behind a CHOICE field.
        limit: most characters a text may have.
    """

    key: str
    owner: type[Person] | type[Participation]
    form: FieldType = FieldType.TEXT
    privacy: Privacy = Privacy.PERSONAL
    choices: type[StrEnum] | None = None
    limit: int = 200

    @property
    def attribute(self) -> str:
        """Return the attribute's name, which differs only where Python forbids the key."""
        return "study_class" if self.key == "class" else self.key


def _person(key: str, kind: FieldType = FieldType.TEXT, limit: int = 200) -> Field:
    return Field(key, Person, kind, limit=limit)


def _document(key: str, kind: FieldType = FieldType.TEXT) -> Field:
    return Field(key, Person, kind, Privacy.IDENTITY, limit=60)


def _here(key: str, limit: int = 200) -> Field:
    return Field(key, Participation, limit=limit)


_ALL = (
    Field("role", Participation, FieldType.CHOICE, choices=Role),
    _person("surname_native", limit=80),
    _person("given_native", limit=80),
    _person("surname_lat", limit=39),
    _person("given_lat", limit=39),
    _person("surname_cyr", limit=80),
    _person("given_cyr", limit=80),
    _person("patronymic", limit=80),
    _person("surname_cs", limit=80),
    Field("sex", Person, FieldType.CHOICE, choices=Sex),
    _person("birth_date", FieldType.DATE),
    _person("birth_place"),
    _person("citizenship", FieldType.COUNTRY),
    _document("doc_kind"),
    _document("doc_number"),
    _document("doc_issue", FieldType.DATE),
    _document("doc_issuer"),
    _document("doc_expiry", FieldType.DATE),
    Field("visa_no", Participation, privacy=Privacy.IDENTITY, limit=60),
    Field("mig_card", Participation, privacy=Privacy.IDENTITY, limit=60),
    _person("home_address", limit=400),
    _here("org"),
    _here("position"),
    _here("study_field"),
    _here("year", limit=20),
    _here("class", limit=40),
    _person("guardian_name"),
    _person("guardian_phone", FieldType.PHONE),
    Field("guardian_consent", Participation, FieldType.CHOICE, choices=Consent),
    _person("phone", FieldType.PHONE),
    _person("messenger"),
    _person("email"),
    _person("emergency_contact"),
    _here("insurer"),
    _here("policy_no", limit=60),
    Field("allergies", Participation, privacy=Privacy.SPECIAL, limit=400),
    Field("diet", Participation, privacy=Privacy.SPECIAL, limit=400),
    _here("languages"),
    _here("it_skills"),
    _here("tshirt", limit=20),
    _here("room", limit=40),
    _here("roommate_wish"),
    _here("arrival_leg"),
    _here("departure_leg"),
    _here("note", limit=2000),
    _here("note_internal", limit=2000),
)

FIELDS: Mapping[str, Field] = {field.key: field for field in _ALL}
"""All fields by key, in the order a list shows them."""

NEVER_EXPORTED = frozenset({"note_internal"})
"""Fields that leave the program in no list."""

IDENTITY_FIELDS = frozenset(
    key for key, field in FIELDS.items() if field.privacy == Privacy.IDENTITY
)
"""Passport and visa columns: off in every export unless asked for."""
