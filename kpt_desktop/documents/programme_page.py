"""The programme as plain data: what stands on the page, in the order it stands there."""

from dataclasses import dataclass

from kpt_desktop.documents.words import Words


@dataclass(frozen=True, slots=True)
class Approval:
    """The block at the top right that the director signs."""

    lang: str
    word: str
    post: str
    name: str
    date: str


@dataclass(frozen=True, slots=True)
class Journey:
    """How a side comes, or how it goes."""

    label: Words
    line: Words


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two sides: its official name on the visit's date, its town, its leader.

    ``travel`` is there for each way of which something is known.
    """

    side: Words
    name: Words
    town: Words
    leader_label: Words
    leader: Words
    travel: tuple[Journey, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One item.

    Attributes:
        tall: it may not fit a page and must be let break.
        item: its id on the live page, where a click leads to it; empty on all other paper.
    """

    time: Words
    title: Words
    note: Words
    place: Words
    audience: Words
    tall: bool
    item: str = ""


@dataclass(frozen=True, slots=True)
class VersionLine:
    """Which version a paper is: a sentence for the head, a short one for the foot of each page.

    Both are empty while no version was ever published.
    """

    head: Words = ()
    foot: str = ""


@dataclass(frozen=True, slots=True)
class DayBlock:
    """One day. ``long`` says that it may not fit a page and must be measured."""

    heading: Words
    kind: Words
    note: Words
    rows: tuple[Row, ...]
    long: bool


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call: a side's school and what is known of how to reach it."""

    name: Words
    lines: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the page itself."""

    time: Words
    event: Words
    place: Words
    audience: Words
    continued: Words
    contacts: Words
    day_open: Words
    empty: Words


@dataclass(frozen=True, slots=True)
class ProgrammePage:
    """The guests' programme.

    Attributes:
        languages: of the page, the main one first.
        title: of the PDF document, in the main language.
        has_places: some item has a place; without any the column is left out.
        has_audiences: some item is not for everybody.
    """

    languages: tuple[str, ...]
    title: str
    running: str
    approval: Approval | None
    heading: Words
    dates: Words
    version: VersionLine
    parties: tuple[Party, ...]
    days: tuple[DayBlock, ...]
    contacts: tuple[Contact, ...]
    labels: Labels
    has_places: bool
    has_audiences: bool
