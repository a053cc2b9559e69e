"""The fields of a participant, declared once: key, owner, type, privacy, check, who may see it.

Keys, types, privacy classes and lists are those of the field list in the project's domain facts
(section 2); labels stand in ``resources/texts/<lang>/fields.json`` under the same key. Whether
somebody is a minor is no field: it is computed for each day of the visit.
"""

from collections.abc import Mapping
from enum import StrEnum

from kpt_desktop.domain.enums import (
    ConsentAnswer,
    ConsentKind,
    ContactKind,
    Entries,
    PaperKind,
    Role,
    Sex,
)
from kpt_desktop.domain.field import Check, Field, FieldType, ListKind, Privacy
from kpt_desktop.domain.records import Consent, Contact, Language, Paper, Participation, Person
from kpt_desktop.domain.records.papers import IDENTITY_PAPERS

__all__ = [
    "FIELDS",
    "IDENTITY_FIELDS",
    "NEVER_EXPORTED",
    "Check",
    "Field",
    "FieldType",
    "ListKind",
    "Privacy",
]

_EVERY = "VMUPHIBTEDCQ"
_X, _S, _N = Privacy.IDENTITY, Privacy.SPECIAL, Privacy.NOT_PERSONAL
_DATE, _PHONE = FieldType.DATE, FieldType.PHONE


def _lists(letters: str) -> frozenset[ListKind]:
    return frozenset(map(ListKind, letters))


def _person(
    key: str,
    lists: str = "",
    *,
    form: FieldType = FieldType.TEXT,
    limit: int = 200,
    check: Check | None = None,
    choices: type[StrEnum] | None = None,
) -> Field:
    return Field(key, Person, form, limit=limit, check=check, choices=choices, lists=_lists(lists))


def _here(
    key: str,
    lists: str = "",
    *,
    form: FieldType = FieldType.TEXT,
    limit: int = 200,
    privacy: Privacy = Privacy.PERSONAL,
    attribute: str = "",
    choices: type[StrEnum] | None = None,
) -> Field:
    return Field(
        key,
        Participation,
        form,
        privacy,
        choices,
        limit=limit,
        attribute=attribute,
        lists=_lists(lists),
    )


def _paper(
    key: str,
    kinds: PaperKind | tuple[PaperKind, ...],
    attribute: str,
    lists: str,
    *,
    form: FieldType = FieldType.TEXT,
    privacy: Privacy = Privacy.IDENTITY,
    check: Check | None = None,
    limit: int = 60,
    choices: type[StrEnum] | None = None,
) -> Field:
    kinds = kinds if isinstance(kinds, tuple) else (kinds,)
    return Field(key, Paper, form, privacy, choices, limit, attribute, kinds, check, _lists(lists))


def _contact(
    key: str,
    kind: ContactKind,
    lists: str,
    *,
    attribute: str = "value",
    form: FieldType = FieldType.TEXT,
    check: Check | None = None,
) -> Field:
    return Field(
        key, Contact, form, attribute=attribute, kinds=(kind,), check=check, lists=_lists(lists)
    )


def _consent(key: str, kind: ConsentKind) -> Field:
    return Field(
        key,
        Consent,
        FieldType.CHOICE,
        choices=ConsentAnswer,
        attribute="answer",
        kinds=(kind,),
        lists=_lists("Q"),
    )


_VISA, _POLICY = PaperKind.VISA, PaperKind.INSURANCE

_NAMES = (
    _here("role", _EVERY, form=FieldType.CHOICE, choices=Role),
    _person("surname_native", "PHIBTEDCQ", limit=80),
    _person("given_native", "PHIBTEDCQ", limit=80),
    _person("surname_lat", "VMUPHIT", limit=39, check=Check.PASSPORT_LETTERS),
    _person("given_lat", "VMUPHIT", limit=39, check=Check.PASSPORT_LETTERS),
    _person("surname_cyr", "MP", limit=80, check=Check.CYRILLIC),
    _person("given_cyr", "MP", limit=80, check=Check.CYRILLIC),
    _person("patronymic", "MP", limit=80, check=Check.CYRILLIC),
    _person("surname_cs", "B", limit=80),
    _person("sex", "VMH", form=FieldType.CHOICE, choices=Sex),
    _person("birth_date", "VMUTIC", form=_DATE, check=Check.PAST),
    _person("birth_place", "M"),
    _person("citizenship", "VMUP", form=FieldType.COUNTRY),
)

_DOCUMENT = (
    _paper("doc_kind", IDENTITY_PAPERS, "details", "M"),
    _paper("doc_number", IDENTITY_PAPERS, "number", "VMUPH", check=Check.DOCUMENT_NUMBER),
    _paper("doc_issue", IDENTITY_PAPERS, "issued_on", "M", form=_DATE, check=Check.PAST),
    _paper("doc_issuer", IDENTITY_PAPERS, "issuer", "M"),
    _paper("doc_expiry", IDENTITY_PAPERS, "valid_to", "VM", form=_DATE),
)

_JOURNEY = (
    _paper("visa_kind", _VISA, "details", "MU"),
    _paper("visa_no", _VISA, "number", "MU"),
    _paper("visa_from", _VISA, "valid_from", "MU", form=_DATE),
    _paper("visa_to", _VISA, "valid_to", "MU", form=_DATE),
    _paper("visa_days", _VISA, "days", "MU", form=FieldType.NUMBER),
    _paper(
        "entries_count", _VISA, "entries", "V",
        form=FieldType.CHOICE, choices=Entries, privacy=_N,
    ),
    _paper("mig_card", PaperKind.MIGRATION_CARD, "number", "M"),
    _here("entry_date", "M", form=_DATE),
    _here("entry_point", "M"),
    _here("purpose", "VMU"),
    _here("cities", "V", limit=400, privacy=_N),
    _here("stay_address", "MU", limit=400),
    _person("home_address", "U", limit=400),
)  # fmt: skip

_SCHOOL = (
    _here("org", _EVERY, privacy=_N),
    _here("org_country", _EVERY, form=FieldType.COUNTRY, privacy=_N),
    _here("position", "VB"),
    _here("study_field", "C"),
    _here("year", "C", limit=20),
    _here("class", "C", limit=40, attribute="study_class"),
)

_REACHED = (
    _contact("guardian_name", ContactKind.GUARDIAN, "EQ", attribute="name"),
    _contact("guardian_phone", ContactKind.GUARDIAN, "EQ", form=_PHONE, check=Check.PHONE),
    _consent("guardian_consent", ConsentKind.TRAVEL),
    _contact("phone", ContactKind.PHONE, "E", form=_PHONE, check=Check.PHONE),
    _contact("messenger", ContactKind.MESSENGER, "E"),
    _contact("email", ContactKind.EMAIL, "E", check=Check.EMAIL),
    _contact("emergency_contact", ContactKind.EMERGENCY, "E"),
)

_INSURED = (
    _paper("insurer", _POLICY, "issuer", "IE", privacy=Privacy.PERSONAL, limit=200),
    _paper("policy_no", _POLICY, "number", "IE", privacy=Privacy.PERSONAL),
    _paper("policy_from", _POLICY, "valid_from", "IE", form=_DATE, privacy=Privacy.PERSONAL),
    _paper("policy_to", _POLICY, "valid_to", "IE", form=_DATE, privacy=Privacy.PERSONAL),
    _paper(
        "assist_phone", _POLICY, "phone", "IE",
        form=_PHONE, check=Check.PHONE, privacy=Privacy.PERSONAL,
    ),
    _paper("cover", _POLICY, "details", "IE", privacy=Privacy.PERSONAL, limit=200),
)  # fmt: skip

_NEEDS = (
    _here("health", "E", limit=400, privacy=_S),
    _here("medication", "E", limit=400, privacy=_S),
    _here("allergies", "ED", limit=400, privacy=_S),
    _here("diet", "D", limit=400, privacy=_S),
    Field("languages", Language, FieldType.LANGUAGES, lists=_lists("C")),
    _here("it_skills", "C"),
    _here("tshirt", "C", limit=20),
    _here("ppe", "C"),
    _here("room", "H", limit=40),
    _here("roommate_wish", "H"),
    _here("arrival_leg", "T"),
    _here("departure_leg", "T"),
    _person("photo", "VB", form=FieldType.PICTURE),
)

_REST = (
    _consent("c_pd", ConsentKind.PD),
    _consent("c_pd_transfer", ConsentKind.PD_TRANSFER),
    _consent("c_photo", ConsentKind.PHOTO),
    _consent("c_health", ConsentKind.HEALTH),
    _here("note", limit=2000),
    _here("note_internal", limit=2000),
)

_ALL = (*_NAMES, *_DOCUMENT, *_JOURNEY, *_SCHOOL, *_REACHED, *_INSURED, *_NEEDS, *_REST)

FIELDS: Mapping[str, Field] = {field.key: field for field in _ALL}
"""All fields by key, in the order a list shows them."""

NEVER_EXPORTED = frozenset({"note_internal"})
"""Fields that leave the program in no list."""

IDENTITY_FIELDS = frozenset(
    key for key, field in FIELDS.items() if field.privacy == Privacy.IDENTITY
)
"""Passport and visa columns: off in every export unless asked for."""
