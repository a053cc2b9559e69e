"""Words for a part of the day in Russian, Czech and English, where no clock time is given."""

import re

from kpt_desktop.domain.enums import DayPart

_WORDS: tuple[tuple[DayPart, str], ...] = (
    (
        DayPart.ALL_DAY,
        (
            "весь день|целый день|в течение( всего)? дня|в течение дня|celý den|celodenní|celodenně"
            "|po celý den|all day( long)?|whole day|full day|the whole day|all-day"
        ),
    ),
    (
        DayPart.LATE_AFTERNOON,
        (
            "под вечер|ближе к вечеру|ранний вечер|pozdní odpoledne|pozdě odpoledne|podvečer"
            "|v podvečer"
            "|late afternoon|early evening|k večeru"
        ),
    ),
    (
        DayPart.AFTERNOON,
        (
            "после обеда|во второй половине дня|вторая половина дня|2-я половина дня"
            "|после полудня|день|днем|дневное время|po obědě|po poledni"
            "|odpoledne|v odpoledních hodinách|odpolední hodiny|odpolední program"
            "|(the |in the )?afternoon( program(me)?)?|after lunch(time)?|after noon|p\\.?m\\.?"
        ),
    ),
    (
        DayPart.MORNING,
        (
            "утро|утром|утренние часы|с утра|рано утром|до обеда|до полудня|в первой половине дня"
            "|первая половина дня|1-я половина дня|dopoledne|v dopoledních hodinách"
            "|dopolední hodiny"
            "|dopolední program|ráno|zrána|brzy ráno|po ránu|po snídani|после завтрака|před obědem"
            "|(the |in the |early )?morning( program(me)?)?|before noon|before lunch"
            "|after breakfast"
            "|forenoon|a\\.?m\\.?"
        ),
    ),
    (
        DayPart.NOON,
        (
            "полдень|в полдень|в обед|обеденное время|обед|poledne|v poledne|v čase oběda|oběd"
            "|kolem poledne|noon|at noon|midday|lunchtime|lunch( time)?|around noon"
        ),
    ),
    (
        DayPart.EVENING,
        (
            "вечер|вечером|вечернее время|после ужина|поздно вечером|ночь|ночью"
            "|večer|navečer|ve večerních hodinách|večerní hodiny|večerní program|po večeři"
            "|noc|v noci|(the |in the |late )?evening( program(me)?)?|after dinner|after supper"
            "|(at )?night|tonight"
        ),
    ),
)

_EXACT = tuple((part, re.compile(rf"(?:{words})")) for part, words in _WORDS)
_LEADING = tuple(
    (part, re.compile(rf"(?:{words})(?=\s*(?:[:–—-]|\s-\s|,|$))")) for part, words in _WORDS
)
_ADVERBS = tuple(
    (part, re.compile(rf"(?:{words})(?=\s+\w)"))
    for part, words in (
        (DayPart.MORNING, "утром|с утра|до обеда|dopoledne|in the morning|before lunch"),
        (DayPart.AFTERNOON, "днем|после обеда|odpoledne|po obědě|in the afternoon|after lunch"),
        (DayPart.EVENING, "вечером|после ужина|navečer|po večeři|in the evening|after dinner"),
    )
)
"""They say when whatever follows; nouns may be the title itself: «Вечер национальной кухни»."""
_MEALS = re.compile(r"обед|oběd|lunch")
"""In a time column these name a time; in a line of text they are what happens."""


def read_part(text: str) -> DayPart | None:
    """Return the part of the day that a whole text names; case, ё and end dots do not matter."""
    folded = _folded(text).strip(" .,:;–—-()")
    return next((part for part, words in _EXACT if words.fullmatch(folded)), None)


def split_part(text: str) -> tuple[DayPart, str] | None:
    """Return the part of the day a line begins with, and what happens then."""
    folded = _folded(text)
    for part, words in (*_LEADING, *_ADVERBS):
        found = words.match(folded)
        if found and not _MEALS.fullmatch(found[0]):
            return part, text[found.end() :].strip(" :–—-,")
    return None


def _folded(text: str) -> str:
    """Fold letter for letter, so that positions stay true."""
    return text.lower().replace("ё", "е").replace("\N{NO-BREAK SPACE}", " ")
