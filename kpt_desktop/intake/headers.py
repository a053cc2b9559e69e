"""What a column's heading means, in Russian, Czech, English and a little Polish and Finnish.

Headings are compared in plain form (:func:`kpt_desktop.intake.plain_text.plain`). Rules stand in
order: the first whose words are all found wins, so that "parents' phone" is met before "phone".
A pattern begins at a word's beginning.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from kpt_desktop.intake.name_headers import DOCUMENT, NAME_WORDS, name_target
from kpt_desktop.intake.own_headings import own_headings
from kpt_desktop.intake.plain_text import plain
from kpt_desktop.intake.plain_text import word_pattern as _words
from kpt_desktop.intake.targets import (
    BIRTH_DAY,
    BIRTH_MONTH,
    BIRTH_YEAR,
    DOC_SERIES,
    FULL_NAME,
    FULL_NAME_LAT,
    FUNCTION,
    GIVEN,
    NUMBER,
    SURNAME,
    TIMESTAMP,
)

__all__ = [
    "FULL_NAME",
    "FULL_NAME_LAT",
    "FUNCTION",
    "GIVEN",
    "NUMBER",
    "SURNAME",
    "TIMESTAMP",
    "language_of",
    "may_be_heading",
    "target_of",
]

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class _Rule:
    field: str
    needs: tuple[re.Pattern[str], ...]
    without: re.Pattern[str] | None = None

    def fits(self, heading: str) -> bool:
        found = all(pattern.search(heading) for pattern in self.needs)
        return found and not (self.without and self.without.search(heading))


def _rule(field: str, *needs: str, without: str = "") -> _Rule:
    return _Rule(field, tuple(map(_words, needs)), _words(without) if without else None)


_PARENT = (
    r"rodic|zakonn|parent|guardian|mother|father|matk|otec\b|otce\b|родител|законн|представител"
    r"|мат(?:ь|ери)\b|отца\b|мам[аы]\b|пап[аы]\b|opiekun|rodzic|huoltaj"
)
_UNTIL_ONLY = r"until|till|to\b|do\b|до\b|expir|end\b|konec"
_TELEPHONE = r"tel\b|telef|phone|mobil|телеф|тел\b|сотов|cell|gsm|handy|komork|puhelin"
_NUMBER_WORD = r"cislo|number|no\b|nr\b|n\b|номер|№|#|сери|numer|c\b|numero"
_ALLERGY = r"allerg|alerg|аллерг"
_HEALTH = r"health|zdrav|здоров|medic|lek[yau]\b|leky|leciv|лекарств|заболеван|хроническ|zdrowi"
_BIRTH = (
    r"birth|born|naroz|narod|nar\b|рожд|родил|родж|д ?р\b|dob\b|urodz|data ur\b|syntym|geburt"
    r"|нараджэн|народжен|туган|туған"
)
_INSURANCE = r"pojist|insur|страх|полис|ubezpiecz|vakuutus|policy|policies|versicher"
_UNTIL = r"until|till|to\b|do\b|до\b|valid|platn|срок|деиств|expir|end\b|wazn|voimassa|konec"
_FROM = r"from|od\b|с\b|со\b|since|begin|start|начал"
_VISA = r"visa|viza|vizum|viz[ау]?\b|виз[аыу]\b"
_DATE_WORD = r"дат[аы]\b|date\b|dat\b|datum|data\b"
_ENGLISH = (
    r"english|anglic|англ|german|nemcin|немецк|russian|rustin|русск|czech|cestin|чешск"
    r"|language|jazyk|язык|язык[аи]|jezyk|french|francouz|французск|spanel|spanish|испанск|kieli"
)

_RULES = (
    _rule(
        TIMESTAMP,
        r"timestamp|отметка времени|casov\w+ (?:razitko|znacka)|sygnatura czasowa"
        r"|(?:start|completion|submission|submit) (?:time|date)|submitted|время заполнения"
        r"|дата заполнения|datum vyplneni|datum odeslani|время (?:начала|завершения)",
    ),
    _rule(
        NUMBER,
        r"^(?:№|#|n|no|nr|p ?c|c|lp|l p|por|por c|por cislo|poradi|poradove cislo|п ?п"
        r"|№ ?п ?п|n ?п ?п|номер п ?п|порядковый номер|number|номер|num|id|seq|cislo)$",
    ),
    _rule(
        "guardian_consent",
        r"souhlas|consent|соглас|разрешен|permission|zgoda",
        without=r"osobn\w+ udaj|personal data|персональн|photo|foto|фото|gdpr|zdrav|health"
        r"|здоров|обработк|zpracovan|data processing|передач|данн|data\b|udaj|predan"
        r"|съемк|focen|video|видео|снимк|срок|дне[ий]|days|dnu",
    ),
    _rule(
        "emergency_contact",
        r"emergency|nouz|krizov|экстрен|чрезвычайн|ice\b|v pripade"
        r"|in case of",
    ),
    _rule(
        "guardian_phone", _PARENT, rf"{_TELEPHONE}|kontakt|contact|контакт", without=r"e ?mail|почт"
    ),
    _rule(
        "guardian_name",
        _PARENT,
        without=r"e ?mail|почт|souhlas|consent|соглас|adres|адрес"
        r"|zamest|работ",
    ),
    _rule(
        "email",
        r"e ?mail|mail\b|эл почт|электронн\w+ (?:почт|адрес)|почта|imeil|имеил"
        r"|sahkoposti",
        without=_PARENT,
    ),
    _rule(
        "messenger",
        r"whats ?app|telegram|viber|messenger|мессенджер|вк\b|vk\b|вконтакте"
        r"|skype|signal\b|соц ?сет|социальн\w+ сет|instagram|социальн",
    ),
    _rule("phone", _TELEPHONE, without=_PARENT),
    _rule(BIRTH_DAY, _BIRTH, r"den\b|dzien\b|день|day\b", without=_DATE_WORD),
    _rule(BIRTH_MONTH, _BIRTH, r"mesic\b|miesiac\b|месяц|month\b", without=_DATE_WORD),
    _rule(BIRTH_YEAR, _BIRTH, r"rok\b|roku\b|год\b|года\b|year\b", without=_DATE_WORD),
    _rule("birth_place", r"birthplace|geburtsort"),
    _rule("birth_date", _BIRTH, rf"(?:{_DATE_WORD}) (?:и|a|and|i|&) (?:мест|mist|place|miejsc)"),
    _rule("birth_date", rf"(?:мест\w+|misto|place|miejsce) (?:и|a|and|i) (?:{_DATE_WORD})", _BIRTH),
    _rule(
        "birth_place",
        _BIRTH,
        r"place|where|misto|mista|mist\b|kde\b|мест|где\b|miejsc|gdzie|город|city|town|paikka",
    ),
    _rule(
        "birth_date",
        _BIRTH,
        without=r"год\b|year|rok\b|rocnik|country|zeme|страна|certificate"
        r"|свидетельств|rodny list|cislo|number|номер|narodn",
    ),
    _rule("mig_card", r"мигр\w* карт|миграцион|migrac\w+ kart|migration card"),
    _rule("policy_from", _INSURANCE, _FROM, without=_UNTIL_ONLY),
    _rule("policy_to", _INSURANCE, _UNTIL, without=_NUMBER_WORD),
    _rule("policy_no", _INSURANCE, rf"{_NUMBER_WORD}|полис|smlouv|policy|polis"),
    _rule("insurer", _INSURANCE, without=r"cover|rozsah|покрыва|сумм|castk|amount"),
    _rule("visa_kind", _VISA, r"kind|type|typ\b|druh|вид\b|тип|categor|kategor|категор"),
    _rule("visa_from", _VISA, _FROM, without=_UNTIL_ONLY),
    _rule("visa_to", _VISA, _UNTIL, without=_NUMBER_WORD),
    _rule("visa_days", _VISA, r"days|dnu|dni\b|дне[ий]"),
    _rule("visa_no", _VISA, without=r"need|required|нужн|потреб|potreb|entr|въезд|vstup"),
    _rule("entries_count", r"кратност|number of entries|pocet vstup|entries"),
    _rule("entry_date", r"(?:дата|date|datum) (?:of )?(?:въезда|entry|vstupu)"),
    _rule("purpose", r"цель (?:поездк|въезд|визит|прибыт)|purpose|ucel (?:cest|pobyt)|cel podr"),
)

_AFTER_NAMES = (
    _rule("doc_issuer", r"issu\w+ by|issuer|issuing|authority|vydal|kym vydan|kdo vydal"
          r"|кем выдан"
          r"|орган\w* выда|выдавш|misto vydani|место выдачи|place of issue|organ wyda"),
    _rule("doc_expiry", r"valid|expir|exp\b|plat[ni]|plat\b|срок деист|срок годн|деиств|годен|wazn"
          r"|voimassa|gultig|срок", without=rf"{_VISA}|{_INSURANCE}|from\b|od\b"
          r"|do you|have you|mate\b|mas\b|есть ли"),
    _rule("doc_issue", r"issue|vydan|выда[нч]|wydani", without=_VISA),
    _rule("doc_kind", DOCUMENT, r"druh|typ|type|kind|вид|тип|rodzaj"),
    _rule(DOC_SERIES, DOCUMENT, r"сери|series\b|serie\b|seria\b",
          without=r"номер|number|cislo|numer|no\b|nr\b|№|#|и №"),
    _rule(DOC_SERIES, r"^(?:серия|series|serie|seria)$"),
    _rule("doc_number", DOCUMENT, without=r"copy|kopie|копи|scan|sken|скан|photo|foto|фото"
          r"|name|jmen|имя|фамил|prijmeni|country|stat\b|страна|have|mate\b|есть ли|ma\b"),
    _rule("doc_number", r"сери\w* (?:и )?(?:№|номер)"),
    _rule("citizenship", r"citizen|nat\b|гражданств|obcan|national|narodnost|statni pris|подданств"
          r"|национальн|obywatel|kansalais|staatsangeh"
          r"|грамадзянств|громадянств|азаматты|гражд\b"),
    _rule("sex", r"(?:пол|sex|gender|pohlavi|plec|sukupuoli)(?:$| [mfмжz] |  ?\w$)"),
    _rule("stay_address", r"(?:адрес|address|adres\w*) (?:места |of )?(?:пребыв|stay|pobyt)"),
    _rule("home_address", r"address|adres|bydlist|адрес|место жительств|прожива|osoite|trval"),
    _rule("roommate_wish", r"room ?mate|spolubydl|сосед|share\w* (?:a |the )?room|с кем"
          r"|s kym|with whom"),
    _rule("room", r"pokoj|room|комнат|ubytovani|rooming|huone", without=r"class ?room"),
    _rule("tshirt", r"t ?shirt|tric|футболк|size|velikost|размер|koszulk|mikin|одежд",
          without=r"shoe|boot|bot\b|boty|obuv|обув|буты|buty|kenk"),
    _rule("arrival_leg", r"arriv|prilet|prijezd|приезд|прибыт|прилет|przyjazd|saapum"),
    _rule("departure_leg", r"depart|odlet|odjezd|отъезд|вылет|отлет|убыти|отбыти"
          r"|wyjazd|lahto"),
    _rule("allergies", rf"(?:food|пищев\w+|potravinov\w+) (?:{_ALLERGY})"
          rf"|(?:{_ALLERGY})\w* (?:na|на) (?:jidl|potrav|пищ|продукт|ед[ыу])"),
    _rule("diet", r"diet|strav|food|jidl|питан|еда\b|еды\b|пищ|vegetar|вегетар|meal|menu|меню"
          r"|eat|wyzywien|ruoka"),
    _rule("allergies", _ALLERGY),
    _rule("health", _HEALTH),
    _rule("it_skills", r"workshop|track|direction|направлени[ея]\b(?! подготов)|zameren|soutez"
          r"|competition|компетенц|disciplin|дисциплин|sekce|секци|diln|мастерск|номинаци"
          r"|it cad|skill|module|модул|warsztat"),
    _rule("role", r"role|роль|typ ucast|type of partic|тип участ|категори|kategori|categor"
          r"|student or|student teacher|students? or|ucitel nebo|zak nebo|zak ci|zak ucitel"
          r"|студент или|ученик или|kto jsi|kdo jsi|are you a\b|jste zak|вы студент|rola"),
    _rule(FUNCTION, r"funkc|function|функци|status|статус|statut|pozice v|position in"),
    _rule("position", r"position|должност|post\b|job|pozice|pracovn\w+ (?:poz|zar|fun)|title"
          r"|occupation|stanowisk|professi\w* title|tehtava|povolani|zamestnani\b"),
    _rule("class", r"trida|tridy|class|групп|group|класс|skupin|klasa|grupa|tr\b|гр\b|luokka",
          without=r"krev|крови|blood"),
    _rule("year", r"rocnik|курс\b|year|grade|rok studia|год обучения|rocn\b"),
    _rule("study_field", r"obor|специальн|field|speciali[sz]|major|stud\w+ program|професси"
          r"|направление подготов|kierunek|study\b|стади|faculty|факультет|отделени|oddeleni"),
    _rule("org", r"organi[sz]a|организац|skola|skoly|school|institut|college|учебн\w+ завед"
          r"|школ|техникум|колледж|место (?:работы|учебы)|employer|zamestnavatel|szkola|universit"
          r"|univerzit|вуз\b|oppilaitos|company|firma|предприят"),
    _rule("languages", _ENGLISH, without=r"name|jmen|имя|фамил|фио"),
    _rule("note", r"note|poznam|pozn\b|примеч|прим\b|comment|коммент|remark|uwag"
          r"|komentar|zprav|сообщен|anything else|дополнит|jine\b|other\b|разное|прочее|huomaut"),
)  # fmt: skip

_HEAD_WORDS = re.compile(
    "|".join(
        pattern.pattern
        for pattern in (
            *(rule.needs[0] for rule in (*_RULES, *_AFTER_NAMES)),
            *NAME_WORDS,
        )
    )
)


def may_be_heading(text: str) -> bool:
    """Tell quickly whether a text holds any word known from headings."""
    words = plain(text[:_LONGEST])
    return len(text) <= _LONGEST and (bool(_HEAD_WORDS.search(words)) or words in own_headings())


@lru_cache(maxsize=4096)
def target_of(header: str) -> str | None:
    """Return the field key, or one of this module's own targets, that a heading means."""
    heading = plain(header[:_LONGEST])
    if own := own_headings().get(heading):
        return own
    if not heading or not _HEAD_WORDS.search(heading):
        return None
    return _first(_RULES, heading) or name_target(heading) or _first(_AFTER_NAMES, heading)


def _first(rules: Iterable[_Rule], heading: str) -> str | None:
    return next((rule.field for rule in rules if rule.fits(heading)), None)


_LANGUAGES = {
    "EN": _words(r"english|anglic|англ|angiel|englant"),
    "RU": _words(r"russian|rustin|rusk|русск|rosyj|venaj"),
    "CS": _words(r"czech|cestin|чешск"),
    "DE": _words(r"german|nemcin|немец|niemiec|saksa"),
    "FR": _words(r"french|francouz|француз"),
    "ES": _words(r"spanish|spanel|испан"),
    "PL": _words(r"polish|polstin|польск|polski"),
    "FI": _words(r"finnish|finstin|финск|suomi"),
}


def language_of(header: str) -> str:
    """Return the code of the one language a heading names, empty when it names none or several."""
    heading = plain(header)
    named = [code for code, words in _LANGUAGES.items() if words.search(heading)]
    return named[0] if len(named) == 1 else ""
