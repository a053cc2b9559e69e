import pytest

from kpt_desktop.domain.fields import FIELDS, NEVER_EXPORTED
from kpt_desktop.intake import targets
from kpt_desktop.intake.headers import language_of, may_be_heading, target_of
from kpt_desktop.texts import LANGUAGES, text

KNOWN = {
    "number": "P. č.|Poř.|№|№ п/п|No.|Номер|#|Lp.|č.",
    "timestamp": "Timestamp|Отметка времени|Časové razítko|Completion time",
    "surname": "Příjmení|Фамилия|Surname|Last name|Family name|Nazwisko|Sukunimi|Ваша фамилия|"
    "Příjmení žáka",
    "given": "First name|Given names|Křestní jméno|Etunimi",
    "name": "Jméno|Имя|Name|Participant|Jméno žáka|Jak se jmenuješ?|Student's name",
    "full_name": "ФИО|Ф.И.|Ф.И.О. (полностью)|Jméno a příjmení|Příjmení, jméno|Full name|"
    "Фамилия, имя, отчество|Name and surname|Imię i nazwisko|What is your full name?|"
    "Как тебя зовут? (фамилия, имя)",
    "full_name_lat": "ФИО латиницей (как в загранпаспорте)|"
    "How do you spell your name in your passport?",
    "surname_lat": "Your surname (as in passport)|Фамилия (латиницей, как в паспорте)|"
    "Příjmení dle pasu|Příjmení (bez diakritiky)",
    "given_lat": "Your first name (as in passport)|Jméno (dle pasu)|Имя на латинице",
    "surname_cyr": "Фамилия (кириллицей)|Příjmení azbukou",
    "given_native": "Имя (на родном языке)|Jméno (s diakritikou)",
    "surname_cs": "Фамилия по-чешски",
    "patronymic": "Отчество|Отчество (при наличии)|Patronymic",
    "birth_date": "Datum narození|Дата рождения|Date of birth (dd.mm.yyyy)|DOB|Д/р|Nar.|Data ur.|"
    "When were you born?|Kdy ses narodil/a?|Дата рожд.|Syntymäaika",
    "birth_place": "Místo narození|Место рождения|Place of birth",
    "doc_number": "Číslo pasu|Passport No|Passport number|Серия и номер паспорта|Паспорт|"
    "Číslo cestovního dokladu|Номер загранпаспорта|Číslo OP",
    "doc_expiry": "Platnost pasu do|Valid until|Срок действия паспорта|Expiry date|Действителен до|"
    "Дата окончания действия паспорта",
    "doc_issue": "Datum vydání pasu|Дата выдачи|Date of issue",
    "doc_issuer": "Кем выдан|Vydal|Issued by|Issuing authority",
    "citizenship": "Státní občanství|Гражданство|Nationality|Citizenship",
    "sex": "Pohlaví|Пол|Sex (M/F)|Gender",
    "role": "Role|Роль в делегации|Are you a student or a teacher?|Kategorie|"
    "Вы студент или преподаватель?",
    "function": "Funkce|Status|Function",
    "position": "Title|Должность|Job title|Position",
    "class": "Třída|Группа|Class|Třída/ročník|Курс, группа|Z které jsi třídy?",
    "year": "Ročník|Курс|Year of study",
    "study_field": "Obor|Специальность|Field of study",
    "org": "Organisation|Škola|Школа|Место учёбы",
    "guardian_phone": "Telefon rodičů|Telefon rodzica|Номер телефона родителя|Parent's phone|"
    "Telefon zákonného zástupce",
    "guardian_name": "Zákonný zástupce|ФИО родителя (законного представителя)|Jméno matky",
    "guardian_consent": "Согласие родителей|Souhlas rodičů|Parental consent|"
    "Souhlasí rodiče s cestou?",
    "phone": "Telefon|Телефон|Mobil|What is your phone number?|Telefon žáka",
    "email": "E-mail|Email Address|Эл. почта",
    "messenger": "WhatsApp|Мессенджер (Telegram)",
    "emergency_contact": "Kontakt pro případ nouze|Emergency contact",
    "insurer": "Zdravotní pojišťovna|Страховая компания",
    "policy_no": "Číslo pojistky|Номер полиса",
    "visa_no": "Visa number|Vízum č.",
    "mig_card": "Миграционная карта",
    "diet": "Strava / alergie|Dietary needs|Питание|Do you have any allergies or special diet?",
    "allergies": "Alergie|Есть ли у вас аллергия?",
    "health": "Zdravotní omezení|Health problems|Особенности здоровья",
    "languages": "Angličtina|Английский язык|Your English level|Уровень английского|Jazyky",
    "it_skills": "Which workshop do you want? (IT / CAD / Mechatronics)|Направление|"
    "Která dílna vás zajímá?",
    "tshirt": "Velikost trička|Размер футболки|T-shirt size",
    "room": "Pokoj|Комната|Room",
    "roommate_wish": "С кем хотите жить в комнате?|Roommate wish",
    "arrival_leg": "Arrival|Рейс прибытия|Přílet",
    "departure_leg": "Odlet|Departure|Отъезд",
    "home_address": "Trvalé bydliště|Home address|Адрес проживания",
    "visa_kind": "Вид визы|Typ víza|Visa type",
    "visa_from": "Виза действительна с|Visa valid from|Vízum platné od",
    "visa_to": "Срок действия визы|Visa valid until|Vízum platné do",
    "policy_from": "Полис действует с|Insurance valid from|Pojištění od",
    "policy_to": "Полис действует до|Policy valid until|Pojištění platné do",
    "entry_date": "Дата въезда|Date of entry|Datum vstupu",
    "purpose": "Цель поездки|Purpose of visit|Účel cesty",
    "stay_address": "Адрес места пребывания|Address of stay|Adresa pobytu",
    "note": "Poznámka|Примечание|Comments|Pozn.",
}
CASES = [(heading, target) for target, line in KNOWN.items() for heading in line.split("|")]


@pytest.mark.parametrize(("heading", "target"), CASES)
def test_that_headings_are_understood_in_three_languages(heading, target):
    """F82: other languages, headings as questions."""
    assert target_of(heading) == target
    assert may_be_heading(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "Согласие на обработку персональных данных", "E-mail rodičů",
        "Blood group", "Группа крови", "Country", "Fotografie", "Číslo bot", "Titul",
        "Do you have a valid passport?", "Souhlas se zpracováním osobních údajů", "",
        "Согласие на съёмку", "Согласие на передачу данных за рубеж", "Souhlas s focením a videem",
        "Shoe size (EU)", "Размер обуви",
    ],
)  # fmt: skip
def test_that_a_heading_which_only_resembles_a_field_is_not_taken_for_it(heading):
    assert target_of(heading) is None


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", FIELDS)
def test_that_the_headings_of_our_own_lists_are_understood(key, lang):
    """What was exported can be corrected in Excel and imported; a consent needs its sheet."""
    several = {
        "surname_native": {"surname"},
        "given_native": {"given", "name"},
        "position": {"position", "function"},
    }
    heading = text(lang, "fields", key)
    if key in NEVER_EXPORTED or key == "photo" or key.startswith("c_"):
        assert target_of(heading) != "guardian_consent"
    else:
        assert target_of(heading) in several.get(key, {key})


def test_that_every_target_is_a_field_or_one_of_our_own():
    own = {value for name, value in vars(targets).items() if name.isupper() and name != "DOCUMENT"
           and isinstance(value, str)}  # fmt: skip
    assert {target for _, target in CASES} <= own | set(FIELDS)


@pytest.mark.parametrize(
    ("heading", "code"),
    [("Angličtina", "EN"), ("Уровень русского", "RU"), ("Jazyky", ""), ("English or German", "")],
)
def test_that_a_column_of_one_language_names_it(heading, code):
    assert language_of(heading) == code


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("Когда вы родились?", "birth_date"),
        ("Kdy ses narodil(a)?", "birth_date"),
        ("Где вы родились?", "birth_place"),
        ("Where were you born?", "birth_place"),
        ("Do kdy platí váš pas?", "doc_expiry"),
        ("До какого числа действует паспорт?", "doc_expiry"),
        ("С кем хотите жить?", "roommate_wish"),
        ("В какой группе вы учитесь?", "class"),
    ],
)
def test_that_questions_of_a_form_are_understood_as_headings(question, field):
    assert target_of(question) == field
