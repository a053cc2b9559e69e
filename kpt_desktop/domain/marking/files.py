"""Keys that schemes and mark sheets carry in spreadsheets, so that their way back is exact."""

from collections.abc import Mapping
from uuid import UUID

from kpt_desktop.domain.enums import AspectKind
from kpt_desktop.domain.names import fold

SCHEME = "kpt-scheme-1"
"""Marks a sheet with marking schemes."""
MARKS = "kpt-marks-1"
"""Marks a sheet of one team's marks in one track."""
VALUE = "value"
"""The column of measurements; judges' columns are :func:`judge_key`."""

LANGS = ("ru", "en", "cs")
TRACK, MODULE, CRITERION, METHOD, MOST = "track", "module", "criterion", "method", "most"


def _in_languages(name: str) -> tuple[str, ...]:
    return tuple(f"{name}_{lang}" for lang in LANGS)


CRITERION_TITLES, ASPECT_TITLES, RULES = map(_in_languages, ("criterion", "aspect", "rule"))
BENCHMARKS = tuple(_in_languages(f"benchmark_{score}") for score in range(4))
SCHEME_COLUMNS = (
    TRACK,
    MODULE,
    CRITERION,
    *CRITERION_TITLES,
    *ASPECT_TITLES,
    METHOD,
    MOST,
    *RULES,
    *(key for keys in BENCHMARKS for key in keys),
)
"""Keys of a scheme's columns, in their order: A to Z."""

_METHODS: Mapping[AspectKind, tuple[str, ...]] = {
    AspectKind.MEASUREMENT: ("m", "meas", "izmer", "objekt", "mer"),
    AspectKind.JUDGEMENT: (
        "j",
        "judg",
        "sud",
        "suzh",
        "ekspert",
        "subj",
        "posouz",
        "posuz",
        "hodnoc",
    ),
}
"""Beginnings of the words for the methods in three languages, folded; the longest one decides."""


def read_method(typed: str) -> AspectKind | None:
    """Return the method a word means, None where it means neither."""
    word = fold(typed.strip())
    found = [
        (len(start), kind)
        for kind, starts in _METHODS.items()
        for start in starts
        if word == start or (len(start) > 1 and word.startswith(start))
    ]
    return max(found, key=lambda one: one[0])[1] if found else None


def judge_key(judge_id: UUID, vote: int) -> str:
    """Return the key of a judge's column for a vote."""
    return f"judge:{judge_id}:{vote}"


def read_judge_key(key: str) -> tuple[UUID, int] | None:
    """Return the judge and the vote of a column's key, None where it is none."""
    parts = key.split(":")
    if len(parts) != 3 or parts[0] != "judge" or parts[2] not in {"1", "2"}:
        return None
    judge_id = read_id(parts[1])
    return (judge_id, int(parts[2])) if judge_id is not None else None


def read_id(text: str) -> UUID | None:
    """Return an id, None where the text is none."""
    try:
        return UUID(text)
    except ValueError:
        return None
