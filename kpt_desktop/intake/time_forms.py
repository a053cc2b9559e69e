"""How clock times are written: the patterns, and the first match of a text."""

import re
from itertools import islice

_SAME_WIDTH = str.maketrans(
    {
        "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\N{THIN SPACE}": " ",
        "\t": " ", "\n": " ", "\r": " ",
        "–": "-", "—": "-", "‒": "-", "−": "-", "‑": "-", "―": "-", "‐": "-", "ё": "е",
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7",
        "⁸": "8", "⁹": "9", "°": "0", "º": "0", "∶": ":", "：": ":", "＋": "+",
    }
)  # fmt: skip

_HOURS = r"(?:hodin[ay]?|hod\b\.?|h\b\.?|часов|часа|час\b|ч\b\.?|uhr|hrs?\b\.?|o'?clock)"
_HALF = r"(?:\s?(?P<half{n}>[ap])\.?m\b\.?)"
_ATOM = (
    r"(?P<h{n}>\d{{1,2}})"
    r"(?:\s?(?:[:.]|\bh\b|h(?=\d)|ч\.?)\s?(?P<m{n}>\d{{2}})(?!\d)(?::\d{{2}})?(?:\s?мин\b\.?)?)?"
    rf"{_HALF}?(?:\s?{_HOURS})?"
)
_DASHED = r"(?P<h{n}>\d{{1,2}})-(?P<m{n}>[0-5]\d)(?!\d)(?:\s?" + _HOURS + ")?"
_TIGHT = r"(?P<h{n}>\d{{1,2}})(?P<m{n}>[0-5]\d)(?!\d)(?:\s?" + _HOURS + ")?"
_FROM = r"(?:(?:с|со|c|от|od|ode|from|between|в|во|v|ve|at|начало(?: в)?|začátek(?: v)?|ab)\b\s?)?"
_TO = (
    r"\s*(?:-+|\.\.\.|…|~|/|\b(?:до|по|do|až|to|till|til|until|and)\b)\s*"
    r"(?:(?:cca|ca|около|примерно)\.?\s*)?"
)
_NOT_DATE = r"(?!\s?[./]\s?\d|\d)"


def _range(atom: str) -> str:
    return _FROM + atom.format(n=1) + _TO + atom.format(n=2) + _NOT_DATE


_RANGES = tuple(re.compile(_range(atom)) for atom in (_DASHED, _TIGHT, _ATOM))
_DASHED_START = re.compile(
    _FROM + r"(?P<h1>\d{1,2})-(?P<m1>0[05]|[3-5]\d|2[5-9])(?![\d-])" + rf"(?:\s?{_HOURS})?"
)
_START = re.compile(_FROM + _ATOM.format(n=1) + _NOT_DATE)
_TIGHT_START = re.compile(
    _FROM + r"(?P<h1>[01]?\d|2[0-4])(?P<m1>[0-5]\d)" + rf"(?:\s?{_HOURS})?(?!\d)"
)
_WHOLE_FORMS = (_RANGES[0], _DASHED_START, *_RANGES[1:], _START, _TIGHT_START)
_LEADING_FORMS = (_RANGES[0], _DASHED_START, _RANGES[2], _START)
_UNTIL = re.compile(
    r"(?:до|do|nejpozději do|till|until|by|to|по|-)\s?" + _ATOM.format(n=1) + _NOT_DATE
)
_ABOUT_WORDS = (
    r"(?:\b(?:cca|ca|circa|asi|kolem|okolo|přibližně|přibl|zhruba|orientačně|около|ок|примерно"
    r"|ориентировочно|приблизительно|approximately|approx|about|around|roughly)\b\.?|[~≈±])\s*"
)
_ABOUT = re.compile("^" + _ABOUT_WORDS)
_ABOUT_LATER = re.compile(f"^({_FROM}){_ABOUT_WORDS}")
_ABOUT_AFTER = re.compile(rf"\s*\(?{_ABOUT_WORDS}\)?$")
_DURATION = re.compile(
    rf"(?:(\d+(?:\.\d+)?)\s?{_HOURS})?\s*(?:a|и|and)?\s*(?:(\d+)\s?(?:min\w*|мин\w*|')?\.?)?"
)
_LATER_TIME = re.compile(rf"(?<![\w.:])(?:{_ABOUT_WORDS})?\d", re.IGNORECASE)
_NOT_YET = re.compile(
    r"\b(?:tbc|tba|tbd|upřesn\w*|bude|уточн\w*|будет|confirmed|later|согласован\w*|domluv\w*)\b"
)
_CLEARLY_TIME = re.compile(
    r"\d\s?[:h]\s?\d|\d\.\d\d(?!\d)|\b(?:0?[6-9]|1\d|2[0-4])\s?-\s?\d|\d-\d\d"
    rf"|{_HOURS}|[ap]\.?m\b"
)
"""A bare number in front of a line is no time: "3 workshops", "2-3 groups"."""


_MOST_PLACES = 12
"""A cell with more numbers than that is no time, however long one looks."""


def plain_time(text: str) -> tuple[str, bool]:
    """Return a text in small letters with plain digits and dashes, and whether it said "about".

    Only the beginning is taken away, so that what follows keeps its distance from the end.
    """
    plain = "".join(map(_small, text)).translate(_SAME_WIDTH).lstrip(" (•*·")
    later = _ABOUT_LATER.sub(r"\1", _ABOUT.sub("", plain, count=1))
    return later, later != plain


def without_remark(plain: str) -> tuple[str, bool]:
    """Return a time without the "about" after it, and whether there was one."""
    without = _ABOUT_AFTER.sub("", plain)
    return without, without != plain


def _small(char: str) -> str:
    small = char.lower()
    return small if len(small) == 1 else char


def is_clear(found: str) -> bool:
    """Tell a time from a bare number, of which a line of text may well have one in front."""
    return bool(_CLEARLY_TIME.search(found))


def later_times(text: str) -> list[int]:
    """Return where in a text a time might begin, the first few places."""
    return [found.start() for found in islice(_LATER_TIME.finditer(text), _MOST_PLACES)]


def match_until(plain: str) -> re.Match[str] | None:
    """Return the match of "till 12:00", where only the end is known."""
    return _UNTIL.fullmatch(plain)


def says_later(plain: str) -> bool:
    """Tell whether a cell says that the time will be told later."""
    return bool(_NOT_YET.search(plain)) and not any(char.isdigit() for char in plain)


def match_duration(text: str) -> re.Match[str] | None:
    """Return the match of a length: group 1 holds hours, group 2 minutes."""
    plain, _ = plain_time(text.replace(",", "."))
    return _DURATION.fullmatch(plain.strip())


def match_time(plain: str, *, whole: bool) -> re.Match[str] | None:
    """Return the match of a time or range; as a whole, or at the beginning of a line.

    Groups ``h1 m1`` are the start, ``h2 m2`` the end, if there is one.
    """
    for form in _WHOLE_FORMS if whole else _LEADING_FORMS:
        found = form.fullmatch(plain.rstrip(" .,;")) if whole else form.match(plain)
        if found and _plausible(found):
            return found
    return None


def _plausible(found: re.Match[str]) -> bool:
    """Refuse to read minutes past 59, except where a colon leaves no other meaning."""
    groups = found.groupdict()
    return all(int(groups.get(f"m{n}") or 0) < 60 or ":" in found[0] for n in (1, 2))


def minutes(found: re.Match[str], number: int) -> int:
    """Return the minutes after midnight of the first or second clock time of a match."""
    groups = found.groupdict()
    hour, minute = int(groups[f"h{number}"]), int(groups.get(f"m{number}") or 0)
    half = groups.get(f"half{number}") or (groups.get("half2") if number == 1 else None)
    if half == "p" and hour < 12 and not _crosses_noon(groups, number):
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return hour * 60 + minute


def _crosses_noon(groups: dict[str, str | None], number: int) -> bool:
    """In ``11–1 pm`` the first hour is before noon."""
    return (
        number == 1
        and not groups.get("half1")
        and int(groups["h1"] or 0) > int(groups.get("h2") or 0) % 12
    )
