"""Titles and places that lack words in a language of the paper."""

from collections.abc import Iterator

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.programme_rules.frame import Frame
from kpt_desktop.domain.programme_rules.plan import at, shown_day, shown_time
from kpt_desktop.domain.records import Day, Item


def judge_words(frame: Frame, day: Day, item: Item) -> Iterator[Finding]:
    """Find what one item does not say; an internal one is on no paper and needs one title."""
    facts: dict[str, str | int] = {"day": shown_day(day), "time": shown_time(item)}
    if not item.title:
        if frame.checks.is_on("item_without_title"):
            yield frame.finding("item_without_title", (at(item, "title"),), facts)
        return
    if item.internal:
        return
    name = item.title.best(frame.lang)
    for lang in frame.languages:
        said = facts | {"language": lang.upper()}
        if not item.title.in_language(lang) and frame.checks.is_on("title_untranslated"):
            yield frame.finding("title_untranslated", (at(item, "title"),), said, name=name)
        if _place_needs(item, lang) and frame.checks.is_on("place_untranslated"):
            yield frame.finding("place_untranslated", (at(item, "place"),), said, name=name)


def _place_needs(item: Item, lang: str) -> bool:
    """Tell whether a place has words, and none in this language; a room number needs none."""
    if item.place.in_language(lang) or not item.place:
        return False
    return any(char.isalpha() for char in item.place.best(lang))
