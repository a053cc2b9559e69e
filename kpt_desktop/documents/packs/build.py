"""A pack from a visit's records: its tables as plain data, and what is told before it goes."""

from dataclasses import dataclass
from datetime import datetime

from kpt_desktop.documents import dates
from kpt_desktop.documents.packs.facts import facts_of
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.documents.packs.meals import meal_tables
from kpt_desktop.documents.packs.missing import missing_of
from kpt_desktop.documents.packs.page import PackPage, Table
from kpt_desktop.documents.packs.presence import presence_table
from kpt_desktop.documents.packs.tables import people_in, people_table
from kpt_desktop.documents.packs.transport import ride_table
from kpt_desktop.documents.printable import printable
from kpt_desktop.documents.words import each, words, words_of_family
from kpt_desktop.domain.findings import Finding
from kpt_desktop.texts import text


@dataclass(frozen=True, slots=True)
class MadePack:
    """A pack ready for any format.

    Attributes:
        missing: what is told before it goes.
        columns: keys of the fields that it really holds.
        people: how many it names, each once.
    """

    page: PackPage
    missing: tuple[Finding, ...]
    columns: tuple[str, ...]
    people: int


def build_pack(making: Making, recipient: str = "", made: datetime | None = None) -> MadePack:
    """Return a pack.

    Args:
        making: which pack of which visit, in which languages.
        recipient: whom the foot names; empty takes the usual one.
        made: the local time the foot names; None leaves it out.
    """
    tables: list[Table] = []
    people: set[object] = set()
    columns: dict[str, None] = {}
    for section in making.pack.sections:
        rows = people_in(making, section)
        made_table = people_table(making, section, rows)
        if not rows and making.pack.kind in _BESIDES:
            continue  # the tables that name nobody say enough
        tables.append(made_table)
        people |= {row.person.id for row in rows}
        kept = {heading.key for heading in made_table.columns}
        used = (c for c in section.columns if rows and c.key in kept)
        columns.update((key, None) for column in used for key in column.fields)
    page = _page(making, _with_others(making, tables), _foot(making, recipient, made))
    return MadePack(page, missing_of(making), tuple(columns), len(people))


_BESIDES = frozenset({"canteen", "bus"})


def _with_others(making: Making, tables: list[Table]) -> tuple[Table, ...]:
    """Return the tables of people with those that name nobody, in the order of the pages."""
    match making.pack.kind:
        case "canteen":
            return (*meal_tables(making), *tables)
        case "bus":
            return (ride_table(making), *tables)
        case "security":
            return (*tables, presence_table(making))
    return tuple(tables)


def _page(making: Making, tables: tuple[Table, ...], running: str) -> PackPage:
    languages, visit = making.languages, making.records.visit
    heading = words(languages, f"document.{making.pack.kind}")
    return PackPage(
        languages=languages,
        title=f"{heading[0].text} · {dates.period(languages[0], visit.start, visit.end)}",
        running=running,
        heading=heading,
        dates=each(languages, lambda lang: _visit_words(making, lang)),
        facts=facts_of(making),
        tables=tables,
        landscape=making.pack.landscape,
        empty=words_of_family(languages, "packs", "empty"),
    )


def _visit_words(making: Making, lang: str) -> str:
    visit = making.records.visit
    title = printable(visit.title.best(lang))
    return f"{title}, {dates.period(lang, visit.start, visit.end)}"


def _foot(making: Making, recipient: str, made: datetime | None) -> str:
    lang = making.languages[0]
    who = printable(recipient) or text(lang, "paper", f"recipient.{making.pack.kind}")
    if made is None:
        return text(lang, "packs", "foot.for", recipient=who)
    moment = f"{dates.table_date(made.date())}, {made:%H:%M}"
    return text(lang, "packs", "foot.made", recipient=who, moment=moment)
