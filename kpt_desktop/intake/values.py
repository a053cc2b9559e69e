"""One cell to the value of one field, and what is to be said about it.

Nothing typed is lost: what does not fit its field is reported and, where it is no error, kept for
the participant's note.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from kpt_desktop.domain.enums import ConsentAnswer, Role
from kpt_desktop.domain.fields import FIELDS, FieldType
from kpt_desktop.domain.spelling.scripts import lookalikes
from kpt_desktop.intake import words
from kpt_desktop.intake.countries import country_of
from kpt_desktop.intake.dates import DateKind, DateReading, DateRules, Order, read_date
from kpt_desktop.intake.grid import ERROR_CELL, NO_RESULT, Mark, Value
from kpt_desktop.intake.plain_text import BLANKS, clean, plain, unusable

Facts = Mapping[str, str | int]
_NO_FACTS: Facts = {}

_MAY_BE_NOTHING = frozenset(
    (
        "diet",
        "allergies",
        "note",
        "roommate_wish",
        "visa_no",
        "it_skills",
        "messenger",
        "mig_card",
        "phone",
        "guardian_phone",
        "guardian_name",
        "email",
        "emergency_contact",
        "policy_no",
        "insurer",
    )
)
_NUMBER_FIELDS = frozenset(("doc_number", "phone", "guardian_phone", "policy_no", "visa_no"))
_ESSENTIAL = frozenset(("birth_date", "doc_number", "doc_expiry", "doc_issue"))
_DATE_KINDS = {"birth_date": DateKind.BIRTH, "doc_expiry": DateKind.EXPIRY}
_SCIENTIFIC = re.compile(r"\d[.,]?\d*[Ee]\+?\d{1,2}")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_MASK = re.compile(r"[0#\-() ]*0[0#\-() ]*")
_DAYS = re.compile(r"(\d{1,3})(?:\s*[^\W\d]{1,10})?")
_LOST_DIGITS = 10**15
_BETWEEN = re.compile(r"[,;/]|\s[-–—]\s|\s(?=[^\W\d_]{3})")
_OLDEST = 100
_YOUNGEST = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell gives.

    Attributes:
        value: fits the field; None for an empty or unusable cell.
        problems: codes and facts for ``intake/problems.py``.
        also: values of other fields the same cell gives (a role that names the sex).
        keep: the cell's text belongs in the note, because the field could not take it.
    """

    value: Any = None
    problems: tuple[tuple[str, Facts], ...] = ()
    also: Mapping[str, Any] = field(default_factory=dict)
    keep: bool = False


EMPTY = Reading()


@dataclass(frozen=True, slots=True)
class CellRules:
    """What is known around a cell: the day, the column's date order, the language it is about."""

    today: date
    order: Order | None = None
    from_1904: bool = False
    language: str = ""


def typed_text(value: Value, number_format: str = "") -> str:
    """Return a cell's value as its owner sees it: zeros kept by the format, no ".0"."""
    match value:
        case None:
            shown = ""
        case bool():
            shown = "true" if value else "false"
        case int():
            shown = _formatted(value, number_format)
        case datetime():
            shown = value.isoformat(" ", "minutes")
        case date():
            shown = value.isoformat()
        case time():
            shown = value.strftime("%H:%M")
        case _:
            shown = str(value)
    return shown


def _formatted(number: int, number_format: str) -> str:
    digits = str(number)
    form = number_format.replace("\\", "").replace('"', "")
    if number < 0 or not _MASK.fullmatch(form):
        return digits
    rest = list(digits.zfill(form.count("0")))
    shown = [(rest.pop() if rest else "") if char in "0#" else char for char in reversed(form)]
    return ("".join(rest) + "".join(reversed(shown))).strip()


def read_value(key: str, value: Value, mark: Mark, rules: CellRules) -> Reading:
    """Return what a cell gives for a field of ``domain/fields.py``.

    A problem's code is one of ``intake/problems.py``; whether a broken cell stops the row depends
    on the field: without a date of birth or a passport number a person is somebody else.
    """
    if mark.problem:
        return Reading(problems=((mark.problem, {}),))
    if value is None:
        return EMPTY
    if FIELDS[key].form is FieldType.DATE:
        return _read_date(key, value, rules)
    text, removed = clean(typed_text(value, mark.number_format))
    if unusable(text):
        reading = Reading(problems=(("unusable_characters", {}),))
    elif text.casefold() in BLANKS and not isinstance(value, bool):
        reading = EMPTY
    else:
        reading = _read_text(key, text, value, rules)
    if removed:
        reading = replace(reading, problems=(*reading.problems, ("invisible_characters", {})))
    return reading


def is_lenient(key: str, code: str) -> bool:
    """Tell whether a broken cell of this field leaves the row importable."""
    broken = code in {ERROR_CELL, NO_RESULT}
    return broken and key not in _ESSENTIAL and not key.startswith(("surname", "given"))


def _read_text(key: str, text: str, value: Value, rules: CellRules) -> Reading:
    limit = FIELDS[key].limit
    if len(text) > limit:
        return Reading(problems=(("too_long", {"length": len(text), "limit": limit}),))
    if special := _SPECIAL.get(key):
        return special(text, rules)
    if key in _MAY_BE_NOTHING and words.means_nothing(text):
        return EMPTY
    if key in _NUMBER_FIELDS:
        return Reading(text, tuple(_doubts_of_number(key, text, value)))
    return Reading(text)


def _doubts_of_number(key: str, text: str, value: Value) -> list[tuple[str, Facts]]:
    doubts: list[tuple[str, Facts]] = []
    lost = not isinstance(value, str) and isinstance(value, int | float) and value >= _LOST_DIGITS
    if lost or _SCIENTIFIC.fullmatch(text):
        doubts.append(("digits_lost", {"text": text}))
    if key == "doc_number" and (letters := lookalikes(text)):
        doubts.append(("lookalike_letters", {"letters": letters, "text": text}))
    return doubts


def _read_date(key: str, value: Value, rules: CellRules) -> Reading:
    if isinstance(value, str) and clean(value)[0].casefold() in BLANKS | {"нет", "no", "ne"}:
        return EMPTY
    kind = _DATE_KINDS.get(key, DateKind.OTHER)
    date_rules = DateRules(rules.today, kind, rules.order, rules.from_1904)
    found = read_date(value, date_rules)
    text = clean(typed_text(value))[0]
    also: dict[str, str] = {}
    if found.problem and key == "birth_date" and (parted := _date_and_place(text, date_rules)):
        found, also["birth_place"] = parted
    if found.problem:
        return Reading(problems=((found.problem, {"text": text[:60]}),))
    if found.value is None:
        return EMPTY
    facts: Facts = {"text": text, "date": found.value.isoformat()}
    problems = [(note, facts) for note in found.notes]
    if key == "birth_date" and not _plausible_birth(found.value, rules.today):
        problems.append(("implausible_birth", facts))
    elif key != "birth_date" and not 1950 <= found.value.year <= 2100:
        problems.append(("implausible_date", facts))
    return Reading(found.value, tuple(problems), also)


def _date_and_place(text: str, rules: DateRules) -> tuple[DateReading, str] | None:
    """Return the date and the place of a birth that stand in one cell, whichever comes first."""
    for comma in _BETWEEN.finditer(text):
        before, after = text[: comma.start()].strip(), text[comma.end() :].strip()
        for date_text, place in ((before, after), (after, before)):
            found = read_date(date_text, rules)
            fits = place[:1].isalpha() and len(place) <= FIELDS["birth_place"].limit
            if found.value and fits:
                return found, place
    return None


def _plausible_birth(birth: date, today: date) -> bool:
    return _YOUNGEST <= today.year - birth.year <= _OLDEST


def _read_role(text: str, _: CellRules) -> Reading:
    role, sex = words.role_of(text), words.sex_in_role(text)
    if role is None:
        return Reading(problems=(("unknown_role", {"text": text}),), keep=True)
    return Reading(role, also={"sex": sex} if sex else {})


def _read_sex(text: str, _: CellRules) -> Reading:
    sex = words.sex_of(text)
    if sex is None:
        return Reading(problems=(("unknown_sex", {"text": text}),), keep=True)
    return Reading(sex)


def _read_consent(text: str, _: CellRules) -> Reading:
    consent = words.consent_of(text)
    if consent is None:
        return Reading(problems=(("unknown_consent", {"text": text}),), keep=True)
    return Reading(consent)


def _read_country(text: str, _: CellRules) -> Reading:
    code = country_of(text)
    if code is None:
        return Reading(problems=(("unknown_country", {"text": text}),), keep=True)
    return Reading(code)


def _read_days(text: str, _: CellRules) -> Reading:
    """Read a number with or without the word for days beside it."""
    found = _DAYS.fullmatch(text)
    if found is None:
        return Reading(problems=(("unknown_number", {"text": text}),), keep=True)
    return Reading(int(found[1]))


def _read_entries(text: str, _: CellRules) -> Reading:
    entries = words.entries_of(text)
    if entries is None:
        return Reading(problems=(("unknown_number", {"text": text}),), keep=True)
    return Reading(entries)


def _read_class(text: str, _: CellRules) -> Reading:
    """A column of classes is where lists also write who is no student."""
    role = words.role_of(text)
    if role is None or len(plain(text)) == 1:
        return Reading(text, also={"role_by_class": Role.STUDENT})
    sex = words.sex_in_role(text)
    return Reading(also={"role_in_class": role} | ({"sex": sex} if sex else {}))


def _read_position(text: str, _: CellRules) -> Reading:
    role, sex = words.role_of(text), words.sex_in_role(text)
    also = ({"role_in_class": role} if role else {}) | ({"sex": sex} if sex else {})
    return Reading(text, also=also)


def _read_languages(text: str, rules: CellRules) -> Reading:
    if words.means_nothing(text):
        return EMPTY
    return Reading(f"{rules.language} {text}" if rules.language else text)


def _read_mail(text: str, _: CellRules) -> Reading:
    doubtful = not _MAIL.fullmatch(text)
    return Reading(text, (("email_looks_wrong", {"text": text}),) if doubtful else ())


_SPECIAL: Mapping[str, Callable[[str, CellRules], Reading]] = {
    "role": _read_role,
    "sex": _read_sex,
    "citizenship": _read_country,
    "org_country": _read_country,
    "visa_days": _read_days,
    "entries_count": _read_entries,
    "class": _read_class,
    "position": _read_position,
    "languages": _read_languages,
    "email": _read_mail,
    **{key: _read_consent for key, field in FIELDS.items() if field.choices is ConsentAnswer},
}
