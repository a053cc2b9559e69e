"""Rules about days and items: titles, translations, the balance of days, two things at once."""

from collections.abc import Iterator, Sequence

from kpt_desktop.domain.enums import DayKind, Severity
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.records import Day, Item, Visit
from kpt_desktop.domain.times import clock_range
from kpt_desktop.domain.visit_records import VisitRecords

EVERYBODY = "all"
WORKING_DAYS = (DayKind.COMPETITION, DayKind.CULTURE)


def judge_programme(
    records: VisitRecords, languages: Sequence[str], lang: str
) -> Iterator[Finding]:
    """Find what is wrong with the days, their number by kind, and their items.

    Args:
        records: of the visit.
        languages: those that titles and places are needed in.
        lang: the reader's.
    """
    yield from _day_kinds(records, lang)
    for day in records.days_in_order():
        items = records.items_of(day.id)
        yield from _day(records, day, items)
        for item in items:
            yield from _words(item, day, languages, item.title.best(lang))
        yield from _overlaps(items, day, lang)


def _day_kinds(records: VisitRecords, lang: str) -> Iterator[Finding]:
    kinds = [day.kind for day in records.days.values()]
    regulation = records.regulation
    counted = (
        ("competition_days", regulation.competition_days, kinds.count(DayKind.COMPETITION)),
        ("culture_days", regulation.culture_days, kinds.count(DayKind.CULTURE)),
    )
    subject = Subject(Visit, records.visit.id)
    for code, planned, count in counted:
        if planned is not None and count != planned:
            facts = {"count": count, "planned": planned}
            name = records.visit.title.best(lang)
            yield Finding(code, Severity.WARNING, (subject,), facts, name)


def _day(records: VisitRecords, day: Day, items: Sequence[Item]) -> Iterator[Finding]:
    subject, name = Subject(Day, day.id), _shown(day)
    if not items and day.kind in WORKING_DAYS:
        yield Finding("empty_day", Severity.WARNING, (subject,), {"day": name}, name)
    if not records.visit.start <= day.date <= records.visit.end:
        subjects = (subject, *(Subject(Item, item.id) for item in items))
        facts: dict[str, str | int] = {"day": name, "n": len(items)}
        yield Finding("items_outside_visit", Severity.WARNING, subjects, facts, name)


def _words(item: Item, day: Day, languages: Sequence[str], name: str) -> Iterator[Finding]:
    facts = {"day": _shown(day), "time": _time(item)}
    if not item.title:
        subject = Subject(Item, item.id, "title")
        yield Finding("item_without_title", Severity.ERROR, (subject,), facts)
        return
    if item.internal:  # it is on no paper, so it needs no translation
        return
    for lang in languages:
        said = facts | {"language": lang.upper()}
        if not item.title.in_language(lang):
            subject = Subject(Item, item.id, "title")
            yield Finding("title_untranslated", Severity.WARNING, (subject,), said, name)
        if _place_needs(item, lang):
            subject = Subject(Item, item.id, "place")
            yield Finding("place_untranslated", Severity.HINT, (subject,), said, name)


def _place_needs(item: Item, lang: str) -> bool:
    """Tell whether a place has words, and none in this language; a room number needs none."""
    if item.place.in_language(lang) or not item.place:
        return False
    return any(char.isalpha() for char in item.place.best(lang))


def _overlaps(items: Sequence[Item], day: Day, lang: str) -> Iterator[Finding]:
    """Find for each item the one before it that its people have not left yet.

    One finding an item, so that fifty items at one time are fifty findings and not a thousand.
    Items start in order, so the latest end among those before is all there is to remember.
    """
    busy: dict[str, Item] = {}
    for item in items:
        if item.start is None or item.approximate or item.internal:
            continue
        rivals = [other for audience, other in busy.items() if _share(audience, item.audience)]
        rival = max(rivals, key=_end, default=None)
        if rival is not None and _clash(rival, item):
            subjects = (Subject(Item, item.id, "start"), Subject(Item, rival.id, "start"))
            facts = {"day": _shown(day), "time": _time(item), "other": rival.title.best(lang)}
            name = item.title.best(lang)
            yield Finding("overlap", Severity.WARNING, subjects, facts, name)
        if item.audience not in busy or _end(item) >= _end(busy[item.audience]):
            busy[item.audience] = item


def _share(one: str, other: str) -> bool:
    """Tell whether two audiences surely have people in common: students and guests may not."""
    return one == other or EVERYBODY in {one, other}


def _clash(earlier: Item, later: Item) -> bool:
    return _start(later) < _end(earlier) or _start(later) == _start(earlier)


def _start(item: Item) -> int:
    return item.start or 0


def _end(item: Item) -> int:
    return item.end if item.end is not None else _start(item)


def _shown(day: Day) -> str:
    return f"{day.date.day:02d}.{day.date.month:02d}.{day.date.year:04d}"


def _time(item: Item) -> str:
    return clock_range(item.start, item.end) or "—"
