"""A participant's field as people type and read it; the table, forms and exports agree on it."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from kpt_desktop.domain.fields import FIELDS, Check, Field, FieldType
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.participant import kept_value
from kpt_desktop.errors import UserError
from kpt_desktop.services.text_entry import clean_block, clean_line
from kpt_desktop.texts import LANGUAGES, family, text

EARLIEST_BIRTH = date(1900, 1, 1)
LATEST_PAPER = date(2100, 12, 31)
"""Passports are given for ten years or so; a later date is a slip of the hand."""

_LONG = 2000
"""Texts with this limit may have several lines."""


def parse_field(key: str, typed: str, *, lang: str, today: date) -> Any:
    """Return the value that typed or pasted text means for a field.

    Args:
        key: of ``domain/fields.py``.
        typed: anything from a keyboard or a clipboard; blank means unknown.
        lang: of the reader, for the choices an error names.
        today: decides the century of two-digit years and what is in the future.

    Returns:
        A text ("" when blank), a date, a whole number, a member of the field's enum, or None
        when blank.

    Raises:
        UserError: ``picture_not_text``, ``date_unreadable``, ``date_impossible``,
            ``date_out_of_range``, ``choice_unknown``, ``country_unknown``,
            ``number_unreadable``, ``text_too_long`` or ``text_unreadable``.
    """
    field = FIELDS[key]
    clean = clean_block if field.limit >= _LONG else clean_line
    cleaned = clean(typed, field.limit)
    if field.form == FieldType.DATE:
        return _date(field, cleaned, lang, today) if cleaned else None
    if field.choices is not None:
        return parse_choice(field.choices, cleaned, lang) if cleaned else None
    if field.form == FieldType.NUMBER:
        return parse_number(cleaned) if cleaned else None
    if field.form == FieldType.COUNTRY:
        return parse_country(cleaned) if cleaned else ""
    if field.form == FieldType.PICTURE:
        return _picture(cleaned)
    return kept_value(key, cleaned)


def show_field(key: str, value: Any, lang: str) -> str:
    """Return a field's value as it is written in a language; it can be parsed back."""
    if value is None or value == "":
        return ""
    field = FIELDS[key]
    if isinstance(value, date):
        return show_date(value, lang)
    if field.form == FieldType.PICTURE:
        return text(lang, "values", "photo.there")
    if field.choices is not None:
        return choice_word(field.choices(value), lang)
    return str(value)


PICTURE_THERE = "there"


def told(key: str, value: Any) -> Any:
    """Return a value as tables and lists tell it: of a picture only that there is one."""
    if value and FIELDS[key].form == FieldType.PICTURE:
        return PICTURE_THERE
    return value


def _picture(typed: str) -> str:
    """Return nothing: a picture is not typed, but what a table says of one may be pasted back."""
    words = {fold(text(lang, "values", "photo.there")) for lang in LANGUAGES}
    if typed and fold(typed) not in words:
        raise UserError("picture_not_text")
    return ""


def show_date(day: date, lang: str) -> str:
    """Return a date in the short form of a language, in digits of equal width.

    English says the month in letters: ``04/10/2026`` is two different days to its readers.
    """
    if lang == "en":
        return f"{day.day:02d} {_ENGLISH_MONTHS[day.month - 1]} {day.year:04d}"
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


_ENGLISH_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip


def choice_word(choice: StrEnum, lang: str) -> str:
    """Return the word of an enum's value in a language."""
    return text(lang, "values", f"{type(choice).__name__}.{choice.value}")


def parse_choice(choices: type[StrEnum], typed: str, lang: str) -> StrEnum:
    """Return the choice that a word, its beginning, or a code means, in any of our languages.

    Raises:
        UserError: ``choice_unknown``: no choice, or several, begin like that.
    """
    words = _choice_words(choices)
    wanted = fold(" ".join(typed.split()))
    if wanted in words:
        return words[wanted]
    found = {choice for word, choice in words.items() if wanted and word.startswith(wanted)}
    if len(found) != 1:
        listed = ", ".join(choice_word(choice, lang) for choice in choices)
        raise UserError("choice_unknown", choices=listed)
    return found.pop()


@cache
def _choice_words(choices: type[StrEnum]) -> Mapping[str, StrEnum]:
    words: dict[str, StrEnum] = {}
    for choice in choices:
        words[fold(choice.value)] = choice
        for lang in LANGUAGES:
            words.setdefault(fold(choice_word(choice, lang)), choice)
    return words


_COUNTRY_CODES = (
    " AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR"
    " BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ"
    " EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW"
    " GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY"
    " KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV"
    " MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY"
    " QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG"
    " TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA"
    " ZM ZW "
)
"""ISO 3166-1 alpha-2, and XK, which passports use."""


def parse_country(typed: str) -> str:
    """Return the ISO 3166 code that a country's name in any of our languages, or a code, means.

    Raises:
        UserError: ``country_unknown``.
    """
    code = typed.upper()
    if len(code) == 2 and f" {code} " in _COUNTRY_CODES:
        return code
    found = _country_names().get(_bare(typed))
    if found is None:
        raise UserError("country_unknown")
    return found


@cache
def _country_names() -> Mapping[str, str]:
    """Return codes by folded name; a text lists a country's names, the usual one first."""
    names: dict[str, str] = {}
    for lang in LANGUAGES:
        for code, listed in family(lang, "countries").items():
            names |= {_bare(name): code for name in str(listed).split("|")}
    return names


def _bare(name: str) -> str:
    return "".join(char for char in fold(name) if char.isalnum())


def country_name(code: str, lang: str) -> str:
    """Return a country's name in a language, or its code where we know none."""
    return str(family(lang, "countries").get(code, code)).split("|", maxsplit=1)[0]


def parse_number(typed: str) -> int:
    """Return a small whole number; fields count days, and no visa allows ten thousand.

    Raises:
        UserError: ``number_unreadable``.
    """
    if not typed.isdecimal() or len(typed) > 4:
        raise UserError("number_unreadable")
    return int(typed)


def parse_day(typed: str, today: date, *, birth: bool = False) -> date | None:
    """Return the date that typed text means in any usual form, None when it is blank.

    Args:
        typed: anything from a keyboard or a clipboard.
        today: decides the century of two-digit years.
        birth: two-digit years lie in the past.

    Raises:
        UserError: ``date_unreadable`` or ``date_impossible``.
    """
    from kpt_desktop.intake.dates import IMPOSSIBLE, DateKind, DateRules, read_date

    if not typed.strip():
        return None
    reading = read_date(typed, DateRules(today, DateKind.BIRTH if birth else DateKind.OTHER))
    if reading.value is None or _is_day_number(typed):
        impossible = reading.problem == IMPOSSIBLE
        raise UserError("date_impossible" if impossible else "date_unreadable")
    return reading.value


def _date(field: Field, typed: str, lang: str, today: date) -> date | None:
    found = parse_day(typed, today, birth=field.key == "birth_date")
    if found is None:
        return None
    first, last = _plausible(field.key, today)
    if not first <= found <= last:
        first_shown, last_shown = show_date(first, lang), show_date(last, lang)
        raise UserError("date_out_of_range", first=first_shown, last=last_shown)
    return found


def _is_day_number(typed: str) -> bool:
    """Return whether this is a bare number that only a sheet's own cell could mean as a date."""
    return typed.isdecimal() and len(typed) == 5


def _plausible(key: str, today: date) -> tuple[date, date]:
    """Return the first and last day a date field may name (F67)."""
    past = FIELDS[key].check == Check.PAST
    return EARLIEST_BIRTH, today if past else LATEST_PAPER
