"""Words of lists and what they stand for: roles, sexes, consents, "nothing", totals.

All tables are compared with plain text (:func:`kpt_desktop.intake.plain_text.plain`).
"""

import re
from functools import lru_cache

from kpt_desktop.domain.enums import ConsentAnswer, Entries, Role, Sex
from kpt_desktop.intake.plain_text import plain, plain_words
from kpt_desktop.intake.plain_text import word_pattern as _words

_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.HEAD, _words(
        r"(?:vedouci|vedoucim?)(?:$| (?:delegac|vyprav|skupin|zajezd|tym|pobyt))|head$|leader$"
        r"|(?:head|leader) of (?:the )?(?:delegation|group|team)"
        r"|(?:delegation|group|team) leader"
        r"|delegation head|руковод\w*(?:$| (?:делегац|групп|поездк|команд))|глава делегац"
        r"|старш(?:ий|ая) групп|kierownik(?:$| deleg| grup)|matkanjohtaja")),
    (Role.STAFF, _words(
        r"(?:заместит|зам |зам$|zastup|deputy|vice)|staff|сотрудник|zamestnan|coordinator|koordin"
        r"|координ|assist|asistent|ассист|driver|ridic|водитель|методист|администратор|pracownik")),
    (Role.DIRECTOR, _words(
        r"(?:reditel|director$|directors$|director of (?:the )?(?:school|college)|principal"
        r"|headmas|headteach|head teach|директор|ректор|rektor|dyrektor|rehtori|school director)")),
    (Role.INTERPRETER, _words(r"tlumoc|interpret|перевод|translat|prekladat|tlumacz|tulkki")),
    (Role.STUDENT, _words(
        r"zak(?:$|y|u|a$|yn|ov| )|zac(?:k[aiy]|i$)|student|uc(?:en|nov)|pupil|студент|учащ"
        r"|учени[кц]"
        r"|обуча|школьни|schoolboy|schoolgirl|uczen|uczni|uczestnik|opiskelija|oppilas|schuler")),
    (Role.TEACHER, _words(
        r"ucitel|pedagog|teacher|lecturer|преподават|учител|педагог|мастер|dozor|doprovod|kantor"
        r"|lektor|profes[os]or|сопровожд|куратор|kurator|curator|accompan|nauczyc|opettaja|lehtori|opiekun"
        r"|instructor|instruktor|tutor|mistr\w* odborn|chaperon|воспитат|trainer|escort|lehrer")),
    (Role.GUEST, _words(r"(?:host|hoste|guest|guests|гость|гостья|гости|gosc|vieras)$")),
)  # fmt: skip
_SHORT_ROLES = dict.fromkeys(plain_words("з с s z stud студ"), Role.STUDENT) | dict.fromkeys(
    plain_words("t u п uc ped преп"), Role.TEACHER
)
_ROLE_VALUES = {role.value: role for role in Role}
_LONGEST_ROLE = 60

_FEMALE = _words(
    r"zakyn|zack|studentk|ucitelk|ucnice|студентк|ученица|ученицы|учительниц|преподавательниц"
    r"|воспитанниц|schoolgirl|girl|uczennic|nauczycielk|vedouci zena|reditelk"
)
_MALE = _words(r"zak$|zak |schoolboy|boy$")
_SEXES = dict.fromkeys(
    plain_words(
        "m muz muzske muzsky male man boy м муж мужской мужчина mezczyzna mies mr pan herr "
        "mannlich парень юноша kluk hoch chlapec"
    ),
    Sex.MALE,
) | dict.fromkeys(
    plain_words(
        "f w z k zena zensky zenske female woman girl ж жен женский женщина kobieta nainen ms mrs "
        "miss pani девушка divka holka weiblich"
    ),
    Sex.FEMALE,
)
_SEXES = {plain(word): sex for word, sex in _SEXES.items()}
_GIVEN = plain_words(
    "да есть udelen дано получено получен подписано подписан имеется согласен согласна согласны "
    "разрешаю + v ✓ "
    "ano a yes y souhlas souhlasim ma podepsano odevzdano dodano given ok true 1 tak kylla signed"
)
_REFUSED = plain_words(
    "odmitnut odmitnuto "
    "нет не отказ отсутствует против ne n no nesouhlas nesouhlasim neni chybi refused false 0 nie "
    "ei declined"
)
_WITHDRAWN = plain_words("odvolan отозвано отозван отозвала withdrawn odvolano odvolan")
_ENTRIES = (
    (Entries.MULTIPLE, _words(r"m|мног|мульт|vice|nekolik")),
    (Entries.ONE, _words(r"1|one|single|одн|jed")),
    (Entries.TWO, _words(r"2|two|double|дв|dv")),
)

_NOTHING = frozenset(
    plain(words)
    for words in (
        "no", "none", "nothing", "no allergies", "no allergy", "nope", "nil", "not any", "n a",
        "na", "not applicable", "no special diet", "no diet", "no restrictions",
        "no dietary requirements",
        "no special requirements", "нет", "не имею", "не имеется", "нету", "отсутствует",
        "отсутствуют", "нет аллергии", "аллергии нет", "без ограничений", "без особенностей",
        "ничего", "обычное", "не требуется", "ne", "žádná", "žádné", "žádný", "zadne", "nemám",
        "nemá", "není", "nic", "bez omezení", "bez alergií", "bez alergie", "bez", "bez diety",
        "normální", "běžná", "standard", "standardní", "regular", "normal", "brak", "nie", "nie ma",
        "ei", "ei ole", "eat everything", "i eat everything", "všejed", "false",
    )
)  # fmt: skip

_TOTAL = _words(
    r"celkem|soucet|suma\b|sum\b|итого|итог\b|всего|total|razem|yhteensa|dohromady"
    r"|pocet (?:osob|zak)"
    r"|количество|number of (?:people|persons|participants)|общее количество"
)
_SECTION = {
    plain(word): role
    for role, words in {
        Role.STUDENT: "žáci,žáci a žákyně,žákyně,studenti,studentky,students,pupils,student,"
        "studenty,студенты,учащиеся,обучающиеся,ученики,школьники,участники студенты,uczniowie,"
        "opiskelijat",
        Role.TEACHER: "učitelé,pedagogové,pedagogický doprovod,doprovod,učitel,teachers,"
        "teaching staff,accompanying teachers,accompanying persons,teacher,преподаватели,учителя,"
        "педагоги,сопровождающие,сопровождающие лица,кураторы,nauczyciele,opettajat,"
        "pedagogický dozor",
        Role.HEAD: "vedoucí delegace,head of delegation,руководитель делегации,руководители,"
        "vedoucí,руководитель",
        Role.DIRECTOR: "ředitelé,directors,директора,руководство,management,vedení školy",
        Role.STAFF: "staff,сотрудники,zaměstnanci",
        Role.INTERPRETER: "переводчики,tlumočníci,interpreters",
    }.items()
    for word in words.split(",")
}


_SEX_SECTION = {
    plain(word): sex
    for sex, words in {
        Sex.MALE: "chlapci,hoši,muži,юноши,мальчики,мужчины,boys,men,male,males,chłopcy,pojat",
        Sex.FEMALE: "dívky,děvčata,holky,ženy,девушки,девочки,женщины,girls,women,female,females,"
        "dziewczęta,dziewczyny,tytöt",
    }.items()
    for word in words.split(",")
}


@lru_cache(maxsize=4096)
def role_of(text: str) -> Role | None:
    """Return the role a word or short phrase names; None for anything else."""
    word = plain(text)
    if not word or len(word) > _LONGEST_ROLE:
        return None
    if exact := _ROLE_VALUES.get(word) or _SHORT_ROLES.get(word):
        return exact
    return next((role for role, pattern in _ROLES if pattern.match(word)), None) or next(
        (role for role, pattern in _ROLES if pattern.search(word)), None
    )


@lru_cache(maxsize=4096)
def sex_in_role(text: str) -> Sex | None:
    """Return the sex a word for a role says outright: žákyně, студентка; not a generic word."""
    word = plain(text)
    if _FEMALE.match(word):
        return Sex.FEMALE
    return Sex.MALE if _MALE.match(word) else None


def sex_of(text: str) -> Sex | None:
    """Return the sex that a cell of a sex column means."""
    word = plain(text)
    return _SEXES.get(word) or _SEXES.get(word.split(" ", maxsplit=1)[0] if word else "")


def consent_of(text: str) -> ConsentAnswer | None:
    """Return whether a cell of a consent column says yes, no, or no longer."""
    word = plain(text) or text.strip()
    first = word.split(" ", maxsplit=1)[0] if word else ""
    if word in _GIVEN or first in _GIVEN or word == ConsentAnswer.GIVEN.value:
        return ConsentAnswer.GIVEN
    if first in _WITHDRAWN:
        return ConsentAnswer.WITHDRAWN
    return ConsentAnswer.REFUSED if word in _REFUSED or first in _REFUSED else None


def entries_of(text: str) -> Entries | None:
    """Return how many entries a cell about a visa means."""
    return next((entries for entries, pattern in _ENTRIES if pattern.match(plain(text))), None)


@lru_cache(maxsize=4096)
def means_nothing(text: str) -> bool:
    """Tell whether an answer about allergies, diet or the like says there is nothing to say."""
    whole = plain(text) in _NOTHING
    return whole or all(plain(part) in _NOTHING for part in text.split("/"))


def is_total(text: str) -> bool:
    """Tell whether a cell opens a line of totals."""
    return bool(_TOTAL.match(plain(text)))


def section_role(text: str) -> Role | None:
    """Return the role of the people under a heading line such as "Učitelé:" or "Студенты"."""
    return _SECTION.get(_caption(text))


def section_sex(text: str) -> Sex | None:
    """Return the sex of the people under a heading line such as "Dívky" or "Юноши (3)"."""
    return _SEX_SECTION.get(_caption(text))


def _caption(text: str) -> str:
    return plain(re.sub(r"\d+\s*(?:чел\.?|osob|x)?|[():]", " ", text))
