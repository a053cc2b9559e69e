"""Wishes for a drafted programme as people type and read them, cell by cell."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kpt_desktop.domain.audience import PLAIN
from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.local_text import NO_TEXT
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.audiences import audience_word, parse_audience
from kpt_desktop.services.draft_wishes import STAYING, WORKING, Wish, check_wish
from kpt_desktop.services.programme_cells import LONGEST_LINE
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import text

COLUMNS = ("what", "count", "minutes", "travel", "audience", "days")
"""The cells of a wish from left to right."""

NUMBERS = ("count", "minutes", "travel")


def wish_title(wish: Wish, lang: str) -> str:
    """Return what is wished for."""
    if wish.title:
        return wish.title.best(lang)
    return text(lang, "planner", f"wish.{wish.sort}")


def show_wish(wish: Wish, column: str, lang: str) -> str:
    """Return a wish's cell as text; typed again, it means the same."""
    if column == "what":
        return wish_title(wish, lang)
    if column == "audience":
        return audience_word(wish.audience, lang)
    if column == "days":
        return days_word(wish.days, lang)
    return str(getattr(wish, column))


def typed_wish(
    wish: Wish, column: str, typed: str, lang: str, day_sets: Iterable[frozenset[DayKind]]
) -> Wish:
    """Return a wish with a typed cell.

    Args:
        wish: as it is now.
        column: of :data:`COLUMNS`.
        typed: anything from a keyboard.
        lang: of the reader.
        day_sets: those that can be chosen, see :func:`day_sets`.

    Raises:
        UserError: ``number_unreadable``, ``choice_unknown``, and as ``check_wish`` and
            ``clean_line``.
    """
    if column == "what":
        words = clean_line(typed, LONGEST_LINE)
        usual = wish_title(replace(wish, title=NO_TEXT), lang)
        title = NO_TEXT if words == usual else NO_TEXT.with_language(lang, words)
        return replace(wish, title=title)
    if column == "audience":
        return replace(wish, audience=parse_audience(typed, lang))
    if column == "days":
        by_word = {days_word(days, lang): days for days in (*day_sets, wish.days)}
        if typed not in by_word:
            raise UserError("choice_unknown", choices="; ".join(by_word))
        return replace(wish, days=by_word[typed])
    cleaned = clean_line(typed)
    if not cleaned.isdecimal() or len(cleaned) > 4:
        raise UserError("number_unreadable")
    number = int(cleaned)
    made = {
        "count": replace(wish, count=number),
        "minutes": replace(wish, minutes=number),
        "travel": replace(wish, travel=number),
    }[column]
    check_wish(made)
    return made


_ALL = frozenset(DayKind)
_NAMED_SETS = {
    "working": WORKING,
    "staying": STAYING,
    "not_arrival": _ALL - {DayKind.ARRIVAL},
    "not_departure": _ALL - {DayKind.DEPARTURE},
    "all": _ALL,
}


def days_word(days: frozenset[DayKind], lang: str) -> str:
    """Return a name for kinds of days: a short one for the usual sets, else a list of words."""
    name = next((name for name, known in _NAMED_SETS.items() if known == days), "")
    if name:
        return text(lang, "planner", f"days.{name}")
    return ", ".join(text(lang, "values", f"DayKind.{kind}") for kind in DayKind if kind in days)


def day_sets(records: VisitRecords) -> tuple[frozenset[DayKind], ...]:
    """Return the sets of kinds of days one can choose: the usual sets, and each kind there is."""
    present = [kind for kind in DayKind if any(d.kind == kind for d in records.days.values())]
    return (*_NAMED_SETS.values(), *(frozenset({kind}) for kind in present))


def audiences(records: VisitRecords, wishes: Sequence[Wish]) -> tuple[str, ...]:
    """Return the audiences one can choose: the known ones, and groups that are named already."""
    named = [item.audience for item in records.items.values()] + [w.audience for w in wishes]
    return tuple(dict.fromkeys((*PLAIN, *sorted(set(named)))))
