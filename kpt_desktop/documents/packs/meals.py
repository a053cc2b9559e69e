"""What a canteen is told: how many eat when, and which diets; names only for the kitchen's head."""

from collections import Counter
from collections.abc import Iterable, Sequence

from kpt_desktop.documents.dates import HARD
from kpt_desktop.documents.packs.columns import local
from kpt_desktop.documents.packs.gates import has_given
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.documents.packs.page import Cell, Table, cell, spoken
from kpt_desktop.documents.packs.tables import table
from kpt_desktop.domain.attending import attending, others_attending
from kpt_desktop.domain.enums import ConsentKind, ItemKind, Side
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.times import clock_range
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.texts import text

_MEALS = (
    ("date", 85), ("time", 95), ("meal", 115), ("place", 110), ("guests", 60), ("hosts", 90),
    ("others", 65), ("total", 55), ("diets", 165),
)  # fmt: skip
_DIETS = (("diet_kind", 230), ("guests", 80), ("hosts", 120), ("total", 80))


def meals_of(making: Making) -> tuple[tuple[Day, Item], ...]:
    """Return all meals of a visit by time."""
    return tuple(
        (day, item)
        for day in making.records.days_in_order()
        for item in making.records.items_of(day.id)
        if item.kind == ItemKind.MEAL
    )


def meal_tables(making: Making) -> tuple[Table, ...]:
    """Return the meals with how many eat, and the diets with how many keep them."""
    meals = tuple(_meal_row(making, day, item) for day, item in meals_of(making))
    return (
        table(making, "meals", _MEALS, meals),
        table(making, "diets", _DIETS, tuple(_diet_rows(making))),
    )


def _meal_row(making: Making, day: Day, item: Item) -> tuple[Cell, ...]:
    lang = making.languages[0]
    people, others = attending(making.records, item), others_attending(making.records, item)
    counts: tuple[int | None, ...] = (None, None, others or None, None)
    if people is not None:
        guests, hosts = _of_sides(people)
        counts = (guests, hosts, others or None, guests + hosts + others)
    return (
        cell(day.date, lang),
        cell(clock_range(item.start, item.end) or _part(item, lang), lang),
        local(making, item.title),
        local(making, item.place),
        *(cell(count, lang) for count in counts),
        _diets_cell(making, people or ()),
    )


def _part(item: Item, lang: str) -> str:
    return text(lang, "values", f"DayPart.{item.part.value}") if item.part else ""


def _of_sides(people: Sequence[Participant]) -> tuple[int, int]:
    guests = sum(row.delegation.side == Side.GUEST for row in people)
    return guests, len(people) - guests


def _diets_cell(making: Making, people: Iterable[Participant]) -> Cell:
    """Return the diets of those who eat, with their numbers."""
    counted = Counter(word for row in people if (word := diet_of(row)))
    names = _names(making)
    said = "; ".join(f"{names[word]}:{HARD}{count}" for word, count in sorted(counted.items()))
    return cell(said, making.languages[0])


def diet_of(row: Participant) -> str:
    """Return a diet's key: the words folded; nothing without consent to health data."""
    diet = str(row.value("diet") or "").strip()
    return fold(diet) if diet and has_given(row, ConsentKind.HEALTH) else ""


def _names(making: Making) -> dict[str, str]:
    """Return how each diet is called: as the first in the list wrote it."""
    names: dict[str, str] = {}
    for row in making.records.participants():
        if key := diet_of(row):
            names.setdefault(key, str(row.value("diet")).strip())
    return names


def _diet_rows(making: Making) -> Iterable[tuple[Cell, ...]]:
    lang = making.languages[0]
    everybody, names = making.records.participants(), _names(making)
    for key in sorted(names):
        yield _diet_row(cell(names[key], lang), [r for r in everybody if diet_of(r) == key], lang)
    untold = [r for r in everybody if r.value("diet") and not diet_of(r)]
    if untold:
        name = spoken(making.languages, lambda lang: text(lang, "packs", "diet.untold"))
        yield _diet_row(name, untold, lang)


def _diet_row(name: Cell, rows: Sequence[Participant], lang: str) -> tuple[Cell, ...]:
    guests, hosts = _of_sides(rows)
    return name, cell(guests, lang), cell(hosts, lang), cell(guests + hosts, lang)
