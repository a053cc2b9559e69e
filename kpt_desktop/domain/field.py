"""What is declared about one field of a participant: type, check, privacy, place, lists."""

from dataclasses import dataclass
from enum import StrEnum

from kpt_desktop.domain.records import Contact, Language, Paper, Person, Record
from kpt_desktop.domain.records.papers import JOURNEY_PAPERS


class FieldType(StrEnum):
    """How a value is typed in, checked and shown."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    COUNTRY = "country"
    PHONE = "phone"
    NUMBER = "number"
    LANGUAGES = "languages"
    PICTURE = "picture"


class Privacy(StrEnum):
    """N not personal, P personal data, S special (health, belief), X identity document."""

    NOT_PERSONAL = "N"
    PERSONAL = "P"
    SPECIAL = "S"
    IDENTITY = "X"


class Check(StrEnum):
    """What a good value looks like; a value that does not is kept, and pointed out.

    ``domain/field_checks.py`` says so for a value.
    """

    PASSPORT_LETTERS = "passport_letters"
    CYRILLIC = "cyrillic"
    DOCUMENT_NUMBER = "document_number"
    PHONE = "phone"
    EMAIL = "email"
    PAST = "past"


class ListKind(StrEnum):
    """The lists that go to others; the values are the letters of the field list."""

    INVITATION = "V"
    MIGRATION = "M"
    LODGING_REPORT = "U"
    SECURITY = "P"
    HOTEL = "H"
    INSURANCE = "I"
    BADGE = "B"
    TRANSPORT = "T"
    EMERGENCY = "E"
    MEALS = "D"
    COMPETITION = "C"
    CONSENTS = "Q"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a participant.

    Attributes:
        key: the name scripts, forms and texts use.
        owner: the kind of record that holds it.
        form: how it is typed in, checked and shown.
        choices: the enum behind a CHOICE field.
        limit: most characters a text may have.
        attribute: the name within that record; the key where it is not given.
        kinds: for papers, contacts and consents, which of them hold the field, the preferred kind
            first; a new record is of that kind.
        check: what a good value looks like.
        lists: those that may show it.
    """

    key: str
    owner: type[Record]
    form: FieldType = FieldType.TEXT
    privacy: Privacy = Privacy.PERSONAL
    choices: type[StrEnum] | None = None
    limit: int = 200
    attribute: str = ""
    kinds: tuple[StrEnum, ...] = ()
    check: Check | None = None
    lists: frozenset[ListKind] = frozenset()

    def __post_init__(self) -> None:
        if not self.attribute:
            object.__setattr__(self, "attribute", self.key)

    @property
    def empty(self) -> str | None:
        """Return the value that means unknown: no text, or None."""
        return None if self.form in _WITHOUT_TEXT else ""

    @property
    def of_person(self) -> bool:
        """Tell whether the value is the person's, the same in all their journeys."""
        if self.owner is Paper:
            return not set(self.kinds) & JOURNEY_PAPERS
        return self.owner in {Person, Contact, Language}


_WITHOUT_TEXT = {FieldType.DATE, FieldType.CHOICE, FieldType.NUMBER}
