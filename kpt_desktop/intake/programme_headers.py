"""What a column of a programme holds, from its header in Russian, Czech or English."""

import re
from enum import StrEnum

from kpt_desktop.domain.names import fold
from kpt_desktop.intake.programme_text import cell_text

MOST_CHARACTERS = 60
"""A longer text is no header."""


class Column(StrEnum):
    """The roles of columns."""

    DATE = "date"
    TIME = "time"
    START = "start"
    END = "end"
    DURATION = "duration"
    TITLE = "title"
    PLACE = "place"
    AUDIENCE = "audience"
    RESPONSIBLE = "responsible"
    NOTE = "note"
    NUMBER = "number"
    TRACK = "track"
    """Titles for one audience, which the header names: "Group 1 | Group 2"."""


_WORDS: tuple[tuple[Column, str], ...] = (
    (
        Column.NUMBER,
        r"(№|no)( ?p/?p)?|n[ro]?\.?|#|p\. ?c\.?|c\.|cislo|poradi|nomer|poriadkovy\w* nomer",
    ),
    (
        Column.DURATION,
        (
            r"(prodolzhitelnost|dlitelnost|kolichestvo (chasov|minut)|delka|trvani|duration|length"
            r"|min"
            r"|minut\w*|minutes)\b.*"
        ),
    ),
    (
        Column.END,
        (
            r"(vremia )?(okonchani\w*|konets|zavershen\w*|do)( v)?( meropriiatiia)?|konec|ukonceni"
            r"|(cas )?(konce|ukonceni)|cas do|end( time)?|ends|finish|to|until|till|time to"
            r"|end of .*"
        ),
    ),
    (
        Column.START,
        (
            r"(vremia )?(nachal\w*|s|ot)( v)?( meropriiatiia)?|zacatek|zahajeni|(cas )?(zacatku"
            r"|od)|od"
            r"|start( time)?|starts|begin\w*|from|time from|start of .*"
        ),
    ),
    (
        Column.PLACE,
        (
            r"mesto\b.*|gde|lokatsi\w*|adres\w*|ploshchadk\w*|auditori\w*|pomeshcheni\w*"
            r"|kabinet|kde|mistnost\w*|misto\b.*|lokalita|adresa|ucebna|places?\b.*|where|venue\b.*"
            r"|location\w*|room|address|sraz"
        ),
    ),
    (
        Column.AUDIENCE,
        (
            r"(dlia )?(uchastnik\w*|kategori\w*|grupp\w*|kogo|dlia kogo|kontingent|auditoriia)\b.*"
            r"|skupin\w*|ucastni\w*|(pro koho|urceno|cilova skupina)\b.*|participants?|group\w*"
            r"|audience|who takes part|for whom|target group|attendees"
        ),
    ),
    (
        Column.RESPONSIBLE,
        (
            r"(otvetstvenn\w*|organizator\w*|ispolnitel\w*|soprovozhda\w*|kto provodit|vedushchi\w*"
            r"|kurator\w*|rukovoditel\w*|prepodavatel\w*)\b.*"
            r"|(z?odpov\w*|zajistuje|zajisti|garant|vede|vedouci|lektor|organizuje|doprovod"
            r"|poverena)\b.*"
            r"|(responsib\w*|in charge|person in charge|leader|led by|guide|organi[sz]er"
            r"|contact)\b.*"
            r"|kto|kdo|who"
        ),
    ),
    (
        Column.NOTE,
        (
            r"(primechani\w*|dopolnitelno|kommentari\w*|zametk\w*)\b.*"
            r"|(poznamk\w*|pozn\.?|komentar|doplnujici informace)\b.*"
            r"|(notes?|remarks?|comments?|details|additional info\w*)\b.*"
        ),
    ),
    (
        Column.DATE,
        (
            r"(data|den|den nedeli|chislo|dni)( .*)?|(datum|den|den v tydnu)( .*)?"
            r"|(date|day|weekday|dates)( .*)?|kdy a datum|data i den nedeli"
        ),
    ),
    (
        Column.TIME,
        r"(vremia|chas\w*|raspisanie|kogda|cas\w*|hodina|doba|kdy|time\w*|when|hours?)\b.*",
    ),
    (
        Column.TITLE,
        (
            r"(meropriiati\w*|soderzhani\w*|programma|naimenovani\w*|nazvani\w*|sobyti\w*|chto|tema"
            r"|deiatelnost|vid deiatelnosti|plan|opisani\w*|deistvi\w*|punkt programmy"
            r"|zaniati\w*)\b.*"
            r"|(aktivit\w*|program\w*|cinnost\w*|akce|udalost|obsah|popis|napln|co|nazev)\b.*"
            r"|(activit\w*|events?|programme|what|title|topic|description|item|content|agenda"
            r"|session"
            r"|actions?)\b.*"
        ),
    ),
)
_ROLES = tuple((role, re.compile(rf"(?:{words})")) for role, words in _WORDS)


def read_header(text: str) -> Column | None:
    """Return the role a header names, or None."""
    plain = cell_text(text).replace("\n", " / ")
    if not plain or len(plain) > MOST_CHARACTERS:
        return None
    for part in (plain, *re.split(r"\s*[/|()]\s*", plain)):
        folded = fold(part).strip(" .:*")
        for role, words in _ROLES:
            if folded and words.fullmatch(folded):
                return role
    return None
