"""Whom an item of a programme is for, from a column or from a bracket after the title."""

import re

from kpt_desktop.domain.names import fold

ALL = "all"

_GROUP = re.compile(
    r"(?:gruppa|gr\.?|podgruppa|komanda|skupina|sk\.?|tym|group|team|track)\s?(?:№|no\.?"
    r"|c\.)?\s?(\d{1,2})"
    r"|(\d{1,2})\.?(?:-?ia|-?aia|st|nd|rd|th)?\s?(?:gruppa|podgruppa|skupina|group|team)"
)
_ONLY = r"(?:tolko|iskliuchitelno|pouze|jen|only|just|dlia|pro|for)\s+(?:the\s+|vsechny\s+)?"
_AFTER = r"(?:\s+(?:only|pouze|tolko))?"
_WORDS: tuple[tuple[str, str], ...] = (
    (
        ALL,
        (
            r"vse\b.*|vse uchastniki|obe (?:delegatsii|storony)|obshchee|vsichni.*|vsem"
            r"|cela skupina"
            r"|obe delegace|all(?: participants| students and teachers)?|everyone|everybody"
            r"|both .*|whole group"
        ),
    ),
    (
        "students",
        (
            r"student\w*|obuchaiushchi\w*|uchashchi\w*|uchenik\w*|shkolnik\w*|zac[iku]\w*|zaku|zaky"
            r"|pupils?|kids|children|deti|youth|konkursant\w*|soutezici\w*|competitors?"
        ),
    ),
    (
        "teachers",
        (
            r"prepodavatel\w*|pedagog\w*|uchitel\w*|nastavnik\w*|ekspert\w*|ucitel\w*"
            r"|pedagogicky doprovod|rukovoditel\w*|vedouci|teachers?|staff|experts?|leaders?"
            r"|direktor\w*"
        ),
    ),
    (
        "guests",
        (
            r"gost\w*|gosti|inostrann\w* (?:gosti|studenty|delegatsiia)|delegatsiia gostei"
            r"|priezzhie"
            r"|host(?:e|y|i|um)|hostujici|zahranicni\w*(?: hoste| zaci)?|guests?|visitors?"
            r"|guest delegation"
            r"|foreign (?:students|guests)|visiting (?:students|team|delegation)"
        ),
    ),
    (
        "hosts",
        (
            r"khoziaeva?|prinimaiushch\w*(?: storona)?|nashi (?:studenty|uchastniki)|hostitele?\w*"
            r"|domaci"
            r"|nasi zaci|hosts?|hosting (?:students|school|team)|home (?:team|students)"
            r"|local students"
            r"|host students"
        ),
    ),
)
_AUDIENCES = tuple(
    (audience, re.compile(rf"(?:{_ONLY})?(?:{words}){_AFTER}")) for audience, words in _WORDS
)
_NATIONS = {
    "RU": r"russk\w*|rossiisk\w*|rossiian\w*|rusk\w*|rusti|rusove|russians?",
    "CZ": r"cheshsk\w*|chekhi\w*|ceske?\w*|cesi|czechs?",
    "SK": r"slovatsk\w*|slovaki|slovensk\w*|slovaci|slovaks?",
    "PL": r"polsk\w*|poliaki|polaci|poles|polish",
    "FI": r"finsk\w*|finny|finove|finns|finnish",
    "DE": r"nemetsk\w*|nemtsy|nemeck\w*|nemci|germans?",
    "NL": r"gollandsk\w*|niderlandsk\w*|gollandtsy|nizozem\w*|holand\w*|dutch",
    "CN": r"kitaisk\w*|kitaitsy|cins\w*|cinane|chinese",
    "BY": r"belorussk\w*|belorusy|belorus\w*|belarusians?",
    "KZ": r"kazakhsk\w*|kazakhstansk\w*|kazakhi|kazas\w*|kazakhs?",
    "": r"turetsk\w*|turkish|spanelsk\w*|spanish|italsk\w*|italians?|frantsuzsk\w*|french"
    r"|madarsk\w*|hungarians?|svedsk\w*|swedish|shvedsk\w*|estonsk\w*|estonians?",
}
_PEOPLE = (
    r"(?:\s+(?:studenty|gosti|uchastniki|delegatsiia|zaci|studenti|hoste|students|guests|group"
    r"|team|delegation|pupils))?"
)
_NATIONALITIES = tuple(
    (country, re.compile(rf"({_ONLY})?(?:{words}){_PEOPLE}({_AFTER})"))
    for country, words in _NATIONS.items()
)
_BRACKET = re.compile(r"[(\[]([^()\[\]]+)[)\]]\s*\.?$|\s[–—-]\s+([^–—]+)$")


def read_audience(text: str, host_country: str = "RU") -> str | None:
    """Return the audience a cell names: ``all`` for an empty one, None for unknown words.

    Args:
        text: such as "group 1", «только гости», "students", "only Dutch".
        host_country: ISO code of the receiving side; people of another country are guests.
    """
    folded = fold(" ".join(text.split())).strip(" .,:;*")
    if not folded or folded in {"-", "–", "—"}:
        return ALL
    stripped = re.sub(rf"^(?:{_ONLY})", "", folded)
    if found := _GROUP.fullmatch(stripped):
        return f"group{int(found[1] or found[2])}"
    for audience, words in _AUDIENCES:
        if words.fullmatch(folded):
            return audience
    for country, words in _NATIONALITIES:
        if words.fullmatch(folded):
            return "hosts" if country == host_country else "guests"
    return None


def audience_in_title(title: str, host_country: str = "RU") -> str | None:
    """Return the audience that a bracket at the title's end names, or None.

    A dash counts only before "only ..." words and groups: «Ужин – гости» may be a sentence.
    """
    found = _BRACKET.search(title)
    if found is None:
        return None
    inner = found[1] or found[2]
    audience = read_audience(inner, host_country)
    if audience == ALL or audience is None:
        return None
    folded = fold(inner)
    said = bool(re.match(_ONLY, folded) or re.search(r"\b(?:only|pouze|tolko)\b", folded))
    return audience if found[1] or said or audience.startswith("group") else None
