"""What is declared about a pack: for whom it is, whom it lists, and its columns in order.

A pack draws on the fields of its list (the letters of section 2 of the project's domain facts,
``Field.lists``). A column outside them must be named in ``also``, and may never be an identity
document, health or belief: the declaration itself refuses that.
"""

from dataclasses import dataclass
from enum import StrEnum

from kpt_desktop.domain.enums import ConsentKind
from kpt_desktop.domain.fields import FIELDS, NEVER_EXPORTED, ListKind, Privacy


class Whom(StrEnum):
    """Whom a list names."""

    GUESTS = "guests"
    FOREIGNERS = "foreigners"
    TO_REGISTER = "to_register"
    EVERYBODY = "everybody"
    PASSENGERS = "passengers"
    CHILDREN = "children"
    ESCORTS = "escorts"
    SPECIAL_DIET = "special_diet"


class Reader(StrEnum):
    """Whose country the recipient is in: the hosts', the partner's or the guests'."""

    HOST = "host"
    PARTNER = "partner"
    GUEST = "guest"


class Ground(StrEnum):
    """Why the data may be given: the person's consent, or a duty by law."""

    CONSENT = "consent"
    LAW = "law"


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        key: of its heading and of what makes its value; a field's key, or of a computed one.
        fields: the fields its value is made of, none for a number or a date of the visit.
        share: of the page's width, beside the other columns'.
        needed: an empty value is told before the list goes.
    """

    key: str
    fields: tuple[str, ...] = ()
    share: float = 1.0
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """One table of people.

    Attributes:
        key: of its heading.
        health: it names nobody without consent to health data.
        cards: on paper each person is a card of names and values; a table of many columns is not
            readable.
        new_page: it begins one, for another reader than the table before.
        by_room: people stand by rooms, not in the order of the list.
    """

    key: str
    whom: Whom
    columns: tuple[Column, ...]
    ground: Ground = Ground.CONSENT
    health: bool = False
    cards: bool = False
    new_page: bool = False
    by_room: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """One list or set of lists for one kind of recipient.

    Attributes:
        letter: the list whose fields it may show.
        when: ``before``, ``arrival`` or ``during`` the visit.
        languages: choices like ``ru+en``; none means by the recipient's country.
        sections: of people; tables that name nobody are made by the pack's kind.
        host: the country of stay whose law asks for it, empty for any.
        also: fields beyond the letter that it cannot do without.
        facts: what stands above the first table, by the keys of their names.
    """

    kind: str
    letter: ListKind
    when: str
    reader: Reader
    sections: tuple[Section, ...]
    languages: tuple[str, ...] = ()
    formats: tuple[str, ...] = ("xlsx", "pdf")
    host: str = ""
    also: frozenset[str] = frozenset()
    facts: tuple[str, ...] = ()
    landscape: bool = True

    def __post_init__(self) -> None:
        for key in self.fields:
            field = FIELDS[key]
            if key in NEVER_EXPORTED:
                raise ValueError(f"{self.kind}: {key} never leaves the program")
            if self.letter in field.lists:
                continue
            if key not in self.also or field.privacy in {Privacy.IDENTITY, Privacy.SPECIAL}:
                raise ValueError(f"{self.kind}: {key} is not of list {self.letter}")

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the keys of all fields it may show, each once."""
        columns = (column for section in self.sections for column in section.columns)
        return tuple(dict.fromkeys(key for column in columns for key in column.fields))

    @property
    def privacy(self) -> frozenset[Privacy]:
        """Return the classes of data in it."""
        return frozenset(FIELDS[key].privacy for key in self.fields)


HEALTH = ConsentKind.HEALTH
"""What a section with ``health`` asks for besides the consent to personal data."""
