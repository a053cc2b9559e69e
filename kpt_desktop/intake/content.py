"""What a column's values look like: evidence where its heading says nothing."""

import re
from collections.abc import Callable
from datetime import date

from kpt_desktop.intake.countries import country_of
from kpt_desktop.intake.dates import DateRules, read_date
from kpt_desktop.intake.given_names import GIVEN_NAMES
from kpt_desktop.intake.grid import Value
from kpt_desktop.intake.plain_text import clean, strip_marks
from kpt_desktop.intake.split_names import looks_like_name
from kpt_desktop.intake.targets import FULL_NAME, NUMBER
from kpt_desktop.intake.words import role_of, sex_of


def share_of(values: list[Value], test: Callable[[Value], bool]) -> float:
    """Return the share of values that pass a test, 0 of none."""
    return sum(map(test, values)) / len(values) if values else 0.0


def has_several_words(value: Value) -> bool:
    """Tell whether a value is a text of two words or more."""
    return isinstance(value, str) and len(clean(value)[0].split()) > 1


def is_role(value: Value) -> bool:
    """Tell whether a value names a role."""
    return isinstance(value, str) and role_of(value) is not None


def is_whole(value: Value) -> bool:
    """Tell whether a value is a whole number, as text too."""
    return isinstance(value, int) or (isinstance(value, str) and value.strip(" .)").isdigit())


def is_courtesy(value: Value) -> bool:
    """Tell whether a value is a courtesy or an academic title."""
    return isinstance(value, str) and value.strip(" .").casefold() in {
        "mr", "mrs", "ms", "miss", "ing", "mgr", "bc", "dr", "phdr", "rndr", "г-н", "г-жа", "pan",
        "paní",
    }  # fmt: skip


def is_sex(value: Value) -> bool:
    """Tell whether a value names a sex, by a courtesy (Mr, Ms) too."""
    return isinstance(value, str) and sex_of(value) is not None


def is_single_name(value: Value) -> bool:
    """Tell whether a value may be a name of one word."""
    return isinstance(value, str) and looks_like_name(value) and len(value.split()) == 1


def is_given_name(value: Value) -> bool:
    """Tell whether a value is a common given name."""
    return isinstance(value, str) and strip_marks(value.strip()) in GIVEN_NAMES


def is_full_name(value: Value) -> bool:
    """Tell whether a value is two to four words, a common given name among them."""
    words = value.split() if isinstance(value, str) else []
    return (
        2 <= len(words) <= 4
        and looks_like_name(str(value))
        and all(word[:1].isupper() for word in words)
        and role_of(str(value)) is None
        and any(strip_marks(word.strip(",")) in GIVEN_NAMES for word in words)
    )


def is_mail(value: Value) -> bool:
    """Tell whether a value is a mail address."""
    return isinstance(value, str) and bool(re.fullmatch(r"\s*\S+@\S+\.\w+\s*", value))


def is_phone(value: Value) -> bool:
    """Tell whether a value is an international telephone number."""
    return isinstance(value, str) and bool(
        re.fullmatch(r"\s*(?:\+|00|8)[\d\s().-]{8,18}\s*", value)
    )


def is_past_date(value: Value) -> bool:
    """Tell whether a value is a date somebody may be born on."""
    return (year := _year(value)) is not None and 1930 <= year <= _LAST_BIRTH_YEAR


def is_late_date(value: Value) -> bool:
    """Tell whether a value is a date too late for a birth."""
    return (year := _year(value)) is not None and year > _LAST_BIRTH_YEAR


def _year(value: Value) -> int | None:
    if isinstance(value, int | float):
        return None
    found = read_date(value, DateRules(date(_LAST_BIRTH_YEAR, 1, 1))).value
    return found.year if found else None


_LAST_BIRTH_YEAR = 2022
"""A date after it in a list without headings is an expiry: nobody younger travels."""


def is_document(value: Value) -> bool:
    """Tell whether a value looks like a passport number."""
    return isinstance(value, str) and bool(re.fullmatch(r"[A-Z]{0,3} ?\d{6,9}", value.strip()))


def is_country(value: Value) -> bool:
    """Tell whether a value names a country."""
    return isinstance(value, str) and country_of(value) is not None


def is_class(value: Value) -> bool:
    """Tell whether a value looks like a class: EP4, ТМ-31, 4.A."""
    return isinstance(value, str) and bool(
        re.fullmatch(r"(?:[^\W\d_]{1,4}[ .-]?\d{1,3}|\d\.? ?[^\W\d_]{1,2})", value.strip())
    )


def is_class_or_role(value: Value) -> bool:
    """Tell whether a value is a class, or says who has none: lists mix the two."""
    return is_class(value) or is_role(value)


def is_capitalised(value: Value) -> bool:
    """Tell whether a value is two to four capitalised words, be they known names or not."""
    words = value.split() if isinstance(value, str) else []
    capital = all(word[:1].isupper() for word in words)
    return 2 <= len(words) <= 4 and capital and looks_like_name(str(value))


EVIDENT = (("email", is_mail), ("phone", is_phone), ("role", is_role))
"""Fields whose values cannot be mistaken, under whatever heading."""
BY_CONTENT = (
    (NUMBER, is_whole),
    ("email", is_mail),
    ("doc_number", is_document),
    ("phone", is_phone),
    ("birth_date", is_past_date),
    ("doc_expiry", is_late_date),
    ("role", is_role),
    ("citizenship", is_country),
    ("class", is_class_or_role),
    (FULL_NAME, is_full_name),
    (FULL_NAME, is_capitalised),
)
"""Tests for a list without headings, the surest first."""
