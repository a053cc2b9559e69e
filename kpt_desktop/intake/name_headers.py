"""Headings over names: which part of a name, and in which spelling."""

import re

from kpt_desktop.intake.plain_text import word_pattern as _words
from kpt_desktop.intake.targets import FULL_NAME, FULL_NAME_LAT, GIVEN, NAME, SURNAME

DOCUMENT = (
    r"passport|pas\b|pasu\b|pasov|паспорт|cestovni\w* doklad|doklad|документ|document"
    r"|загранпаспорт|загран|doc\b|reisepass|id card|obcansk\w+ prukaz|c op\b|op\b|dowod"
    r"|paszport|passi|пашпарт|төлқұжат"
)
"""Words for a passport, which also tell that a name is spelled as in it."""

_SURNAME = _words(
    r"surname|last ?name|family ?name|prijm|фамил|nazwisk|sukunimi|nachname|familienname"
    r"|прозвішч|прізвищ|тегі"
)
_GIVEN = _words(
    r"first ?names?|given|forename|krestni|imiona|etunim|vorname|christian name|собственное имя"
)
_MAYBE_GIVEN = _words(r"имя|имени|imie\b|jmen[oa]|імя|ім я|аты\b|есімі")
_PATRONYMIC = _words(
    r"отчеств|patronym|middle name|otcestv|po otci|jmeno po otci|father s name"
    r"|па бацьку|по батькові|әкесінің"
)
_FULL = _words(
    r"ф ?и(?: ?о)?\b|fio\b|full ?name|cele jmeno|jmeno (?:a |i |, )?prijm|prijm\w* (?:a |i )?jmen"
    r"|(?:sur|last ?|family ?)name (?:and |first|name|given)|name (?:and |& )?(?:sur|last ?)name"
    r"|фамили\w* (?:и )?(?:имя|инициал)|имя (?:и )?фамили|имя отчество|imie (?:i )?nazwisko"
    r"|nazwisko (?:i )?imie|vorname (?:und )?nachname|фамилия и о\b|піб\b|аты жөні"
)
_BARE_NAME = _words(
    r"(?:your |the )?names?(?:$| of (?:the )?(?:student|participant|person|teacher|pupil))"
    r"|(?:student|participant|pupil|teacher|person|delegate)s? ?s? (?:name|full name)"
    r"|jmen[oa](?: ucastnik\w*| zak\w*| student\w*)?$|имя(?: участника| студента)?$"
    r"|(?:jak se jmenuj|как (?:тебя|вас) зовут|what is your name)"
    r"|(?:ucastnik|ucastnici|участник|участники|participant|participants|nimi)$"
)
_LATIN_SCRIPT = _words(
    rf"{DOCUMENT}|latin|латин|лат\b|as in|pass\b|mrz|англ"
    r"|english|en\b|eng\b|lat\b|без диакр|bez diakr"
)
_CYRILLIC_SCRIPT = _words(
    r"cyr\b|cyril|кир\b|кирил|azb\b|azbuk|по ?русск|на русск|russian|in russian"
    r"|ru\b|rus\b|rusky|русск"
)
_NATIVE_SCRIPT = _words(r"diakrit|native|родн|национальн\w+ язык|original|materstin|home language")
_CZECH_SCRIPT = _words(r"v cestine|cesky|ceske|по ?чешск|на чешск|чешск|czech|cs\b|cz\b")


def name_target(heading: str) -> str | None:
    """Return which part of a name, and in which spelling, a plain heading asks for."""
    if _PATRONYMIC.search(heading) and not (_SURNAME.search(heading) or _FULL.search(heading)):
        return "patronymic"
    surname = _SURNAME.search(heading)
    given = _GIVEN.search(heading) or _MAYBE_GIVEN.search(heading)
    latin = _LATIN_SCRIPT.search(heading) and not _CYRILLIC_SCRIPT.search(heading)
    bare = _BARE_NAME.search(heading) and not _GIVEN.search(heading)
    if _FULL.search(heading) or (surname and given):
        return FULL_NAME_LAT if latin else FULL_NAME
    if bare and not surname:
        return NAME
    if surname or given:
        return _spelled(SURNAME if surname else GIVEN, heading, latin=bool(latin))
    return FULL_NAME_LAT if latin and re.search(r"\bname", heading) else None


def _spelled(part: str, heading: str, *, latin: bool) -> str:
    """Return the target of a part of a name with the spelling its heading names."""
    if part == SURNAME and _CZECH_SCRIPT.search(heading):
        return "surname_cs"
    if latin:
        return f"{part}_lat"
    if _CYRILLIC_SCRIPT.search(heading):
        return f"{part}_cyr"
    return f"{part}_native" if _NATIVE_SCRIPT.search(heading) else part


NAME_WORDS = (_SURNAME, _GIVEN, _MAYBE_GIVEN, _PATRONYMIC, _FULL, _BARE_NAME, _words(r"name"))
"""All patterns of this module, to tell quickly that a text holds none."""
