"""Versions of the programme, and what changed since one, as the window says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.documents.dates import HARD, table_date
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.programme_versions import (
    Comparison,
    DayChange,
    ItemChange,
    ItemChangeKind,
    Placed,
    compare,
    counts,
    frozen,
    in_order,
    latest,
)
from kpt_desktop.domain.records import Day, ProgrammeVersion
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.audiences import audience_word
from kpt_desktop.services.time_entry import show_times
from kpt_desktop.texts import text

_TIMES = {"start", "end", "part", "approximate"}


@dataclass(frozen=True, slots=True)
class Told:
    """One difference in words: what happened to what, how it was and how it is.

    Attributes:
        item: to go to, None for what is no longer there and for days.
        correction: only spelling, a note or a translation.
    """

    kind: str
    title: str
    before: str
    after: str
    item: UUID | None
    correction: bool


def version_name(version: ProgrammeVersion, lang: str) -> str:
    """Return ``версия 2 от 28.09.2026``."""
    when = table_date(version.published_on)
    return text(lang, "versions", "state.same", number=version.number, date=when)


def state_words(records: VisitRecords, found: Comparison, lang: str, today: date) -> str:
    """Return ``версия 2 от 28.09 · 3 правки``; the year is said where it is not this one.

    Args:
        records: of the visit.
        found: what changed since the newest version.
        lang: of the words.
        today: for the year.
    """
    newest = latest(records)
    if newest is None:
        return text(lang, "versions", "state.none")
    when = newest.published_on
    facts: dict[str, object] = {
        "number": newest.number,
        "date": _short_date(when, lang) if when.year == today.year else table_date(when),
    }
    if not found:
        return text(lang, "versions", "state.same", **facts)
    edits = text(lang, "versions", "edits", n=len(found))
    return text(lang, "versions", "state", edits=edits, **facts)


def edit_tips(found: Comparison, number: int, lang: str) -> Mapping[UUID, str]:
    """Return for each item that differs from the version of that number what to say of it."""
    return {item_id: _tip(change, number, lang) for item_id, change in found.by_item().items()}


def _tip(change: ItemChange, number: int, lang: str) -> str:
    told = tell_item(change, lang)
    key = f"tip.{change.kind.value}"
    return text(lang, "versions", key, number=number, before=told.before, after=told.after)


def tell(found: Comparison, lang: str) -> tuple[Told, ...]:
    """Return all differences in words, items first."""
    return (
        *(tell_item(change, lang) for change in found.items),
        *(_tell_day(change, lang) for change in found.days),
    )


def tell_item(change: ItemChange, lang: str) -> Told:
    """Return one item's difference in words; of what stayed nothing is said."""
    nothing = text(lang, "versions", "nothing")
    return Told(
        kind=text(lang, "versions", f"kind.{change.kind.value}"),
        title=change.placed.item.title.best(lang) or nothing,
        before=_state(change.before, change, lang) if change.before else nothing,
        after=_state(change.after, change, lang) if change.after else nothing,
        item=change.after.item.id if change.after else None,
        correction=change.correction,
    )


def _state(placed: Placed, change: ItemChange, lang: str) -> str:
    """Return day, hours and place, or as much of them as differs, then texts that differ."""
    item = placed.item
    differs = change.fields
    whole = change.kind in {ItemChangeKind.NEW, ItemChangeKind.CANCELLED}
    parts = []
    if whole or "date" in differs:
        parts.append(day_words(placed.day.date, lang))
    if whole or differs & ({"date"} | _TIMES):
        parts.append(
            show_times(item.start, item.end, item.part, lang, approximate=item.approximate)
        )
    if whole or "place" in differs:
        parts.append(item.place.best(lang))
    if "audience" in differs:
        parts.append(audience_word(item.audience, lang))
    parts += [
        _quoted(getattr(item, name), change, name, lang)
        for name in ("title", "note")
        if name in differs
    ]
    said = ", ".join(part for part in parts if part)
    return said or text(lang, "versions", "nothing")


def _quoted(value: LocalText, change: ItemChange, name: str, lang: str) -> str:
    """Return a text in quotes, in the language where it differs."""
    shown = value.best(lang)
    if change.before is not None and change.after is not None:
        one, other = (getattr(p.item, name) for p in (change.before, change.after))
        if one.best(lang) == other.best(lang):
            differing = (one.in_language(o) != other.in_language(o) for o in ("ru", "en", "cs"))
            spoken = next(
                (o for o, d in zip(("ru", "en", "cs"), differing, strict=True) if d), lang
            )
            shown = value.in_language(spoken)
    return text(lang, "versions", "quoted", text=shown) if shown else ""


def _tell_day(change: DayChange, lang: str) -> Told:
    return Told(
        kind=text(lang, "versions", "kind.days"),
        title=day_words(change.date, lang),
        before=_day_state(change.before, change, lang),
        after=_day_state(change.after, change, lang),
        item=None,
        correction=change.correction,
    )


def _day_state(day: Day | None, change: DayChange, lang: str) -> str:
    if day is None:
        return text(lang, "versions", "gone")
    if change.correction:
        note = day.note.best(lang)
        return text(lang, "versions", "quoted", text=note) if note else _nothing(lang)
    return text(lang, "values", f"DayKind.{day.kind}")


def _nothing(lang: str) -> str:
    return text(lang, "versions", "nothing")


def day_words(when: date, lang: str) -> str:
    """Return weekday and date, short: ``пн 05.10``."""
    word = text(lang, "versions", f"weekday.{when.isoweekday()}")
    return f"{word} {_short_date(when, lang)}"


def _short_date(when: date, lang: str) -> str:
    """Return ``28.09``, in Czech ``28. 9.``."""
    if lang == "cs":
        return f"{when.day}.{HARD}{when.month}."
    return f"{when.day:02d}.{when.month:02d}"


def count_words(records: VisitRecords, version: ProgrammeVersion, lang: str) -> str:
    """Return what a version changed against the one before it: ``перенесено 2 · отменено 1``."""
    former = [v for v in in_order(records) if v.number < version.number]
    if not former:
        return text(lang, "versions", "counts.first", n=len(frozen(version).items))
    return sum_words(compare(frozen(former[-1]), frozen(version)), lang)


def sum_words(found: Comparison, lang: str) -> str:
    """Return how much of what happened, in one line."""
    parts = [
        text(lang, "versions", f"counts.{kind.value}", n=number)
        for kind, number in counts(found.items).items()
        if number
    ]
    if found.days:
        parts.append(text(lang, "versions", "counts.days", n=len(found.days)))
    return " · ".join(parts) or text(lang, "versions", "counts.same")
