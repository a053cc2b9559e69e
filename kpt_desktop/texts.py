"""Words that are needed without Qt: on paper, on the command line, in labels and in errors.

``resources/texts/<lang>/<family>.json`` holds them; a value is a sentence with ``{places}``, or
plural forms ``{"one": ..., "few": ..., "many": ..., "other": ...}`` chosen by the fact ``n``.
The window's own words go through Qt's ``tr()`` instead.
"""

import json
from collections.abc import Mapping
from functools import cache

from kpt_desktop.paths import resource

LANGUAGES = ("ru", "en", "cs")
"""The languages of the program, the first being the one that is complete by definition."""

Text = str | Mapping[str, str]


@cache
def family(lang: str, name: str) -> Mapping[str, Text]:
    """Return all texts of one family (``errors``, ``fields``, ``changes``, ...) in a language."""
    with resource("texts", lang, f"{name}.json").open(encoding="utf-8") as file:
        loaded: Mapping[str, Text] = json.load(file)
    return loaded


def text(lang: str, name: str, key: str, /, **facts: object) -> str:
    """Return the text ``key`` of family ``name``, its places filled with ``facts``.

    Raises:
        KeyError: no such text; a test keeps the three languages equal.
    """
    found = family(lang, name)[key]
    if not isinstance(found, str):
        found = found[plural_form(lang, facts.get("n", 0))]
    return found.format_map(facts) if facts else found


def plural_form(lang: str, number: object) -> str:
    """Return the CLDR plural category of a whole number (one, few, many, other)."""
    n = abs(int(str(number)))
    if lang == "ru":
        return _russian_form(n)
    if lang == "cs":
        return "one" if n == 1 else "few" if 2 <= n <= 4 else "other"
    return "one" if n == 1 else "other"


def _russian_form(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14:
        return "few"
    return "many"
