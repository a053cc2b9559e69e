"""An invented, lifelike visit from Boskovice: a week, eight items a day, in three languages."""

from datetime import date, timedelta
from uuid import UUID

from kpt_desktop.domain.enums import DayKind, DayPart, ItemKind, Role, Side
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Delegation, Item, OrganisationName, Person, Regulation
from kpt_desktop.domain.visit_records import VisitRecords
from tests.helpers.factories import (
    START,
    make_home,
    make_participation,
    make_partner,
    make_person,
    make_visit,
)

T = LocalText

HALL = T("актовый зал", "assembly hall", "aula")
CANTEEN = T("столовая", "canteen", "jídelna")
LABS = T("ауд. 214, 307, мастерская 5", "rooms 214, 307, workshop 5", "učebny 214, 307, dílna 5")
PETERHOF = T("Петергоф", "Peterhof", "Petrodvorec")
PETERSBURG = T("Санкт-Петербург", "St Petersburg", "Petrohrad")
NOWHERE = T()

BREAKFAST = (480, 510, T("Завтрак", "Breakfast", "Snídaně"), CANTEEN, ItemKind.MEAL, "guests")
LUNCH = (735, 780, T("Обед", "Lunch", "Oběd"), CANTEEN, ItemKind.MEAL, "all")
DINNER = (1140, 1185, T("Ужин", "Dinner", "Večeře"), CANTEEN, ItemKind.MEAL, "guests")

Name = tuple[str, str, str, str, Role, str, str]
Row = tuple[int | None, int | None, LocalText, LocalText, ItemKind, str]

WEEK: tuple[tuple[DayKind, tuple[Row, ...]], ...] = (
    (
        DayKind.ARRIVAL,
        (
            (970, None, T("Прилёт, встреча в аэропорту Пулково",
             "Arrival, meeting at Pulkovo airport",
             "Přílet, uvítání na letišti Pulkovo"), PETERSBURG, ItemKind.ARRIVAL, "guests"),
            (1020, 1095, T("Переезд в Кировск", "Transfer to Kirovsk", "Přejezd do Kirovska"),
             NOWHERE, ItemKind.TRANSFER, "guests"),
            (1110, 1140, T("Размещение в общежитии", "Check-in at the dormitory",
             "Ubytování na koleji"), T("общежитие, ул. Новая, 4", "dormitory, 4 Novaya Street",
             "kolej, ul. Novaja 4"), ItemKind.HOST_FAMILY, "guests"),
            DINNER,
        ),
    ),
    (
        DayKind.COMPETITION,
        (
            BREAKFAST,
            (540, 580, T("Торжественное открытие", "Opening ceremony", "Slavnostní zahájení"), HALL,
             ItemKind.OPENING, "all"),
            (585, 600, T("Инструктаж по технике безопасности", "Safety briefing",
             "Poučení o bezpečnosti"), HALL, ItemKind.BRIEFING, "students"),
            (600, 720, T("Модуль A: ИТ · САПР · мехатроника", "Module A: IT · CAD · mechatronics",
             "Modul A: IT · CAD · mechatronika"), LABS, ItemKind.COMPETITION, "students"),
            (600, 720, T("Встреча преподавателей: обмен опытом",
             "Teachers’ meeting: exchange of experience",
             "Setkání učitelů: výměna zkušeností"), T("методический кабинет", "staff room",
             "kabinet metodiků"), ItemKind.TEACHERS_MEETING, "teachers"),
            LUNCH,
            (795, 885, T("Модуль B, все направления", "Module B, all tracks",
             "Modul B, všechny obory"),
             LABS, ItemKind.COMPETITION, "students"),
            (915, 1080, T("Экскурсия в крепость «Орешек»", "Excursion to Oreshek fortress",
             "Exkurze do pevnosti Orešek"), T("Шлиссельбург", "Shlisselburg", "Šlisselburg"),
             ItemKind.EXCURSION, "all"),
            DINNER,
        ),
    ),
    (
        DayKind.COMPETITION,
        (
            BREAKFAST,
            (525, 540, T("Инструктаж, ответы на вопросы", "Briefing, questions and answers",
             "Instruktáž, otázky a odpovědi"), HALL, ItemKind.BRIEFING, "students"),
            (540, 720, T("Модуль C: настройка серверов, сборка узла, программа ПЛК",
             "Module C: server set-up, assembly of a unit, PLC program",
             "Modul C: konfigurace serverů, sestavení uzlu, program PLC"), LABS,
             ItemKind.COMPETITION, "students"),
            (540, 600, T("Приём у директора", "Reception by the director", "Přijetí u ředitele"),
             T("каб. 201", "room 201", "kancelář 201"), ItemKind.OFFICIAL_MEETING, "teachers"),
            LUNCH,
            (780, 870, T("Модуль D", "Module D", "Modul D"), LABS, ItemKind.COMPETITION,
             "students"),
            (900, 990, T("Урок английского языка с группой СА-31",
             "English lesson with group SA-31",
             "Hodina angličtiny se skupinou SA-31"), T("ауд. 118", "room 118", "učebna 118"),
             ItemKind.LESSON, "students"),
            (1020, 1110, T("Судостроительный завод «Пелла»", "Pella shipyard", "Loděnice Pella"),
             T("Отрадное", "Otradnoye", "Otradnoje"), ItemKind.COMPANY_VISIT, "all"),
            DINNER,
        ),
    ),
    (
        DayKind.COMPETITION,
        (
            BREAKFAST,
            (540, 660, T("Модуль E: защита работ на английском языке",
             "Module E: presentation of the work in English",
             "Modul E: obhajoba prací v angličtině"), HALL, ItemKind.COMPETITION, "all"),
            (675, 720, T("Мастер-класс: оптическое волокно", "Workshop: optical fibre",
             "Workshop: optické vlákno"), T("мастерская 2", "workshop 2", "dílna 2"),
             ItemKind.WORKSHOP, "all"),
            LUNCH,
            (840, 900, T("Эксперты закрывают ведомости", "Experts close the mark sheets",
             "Odborníci uzavírají hodnoticí listy"), T("ауд. 118", "room 118", "učebna 118"),
             ItemKind.MARKING, "teachers"),
            (930, 1080, T("Товарищеский матч по волейболу", "Friendly volleyball match",
             "Přátelský zápas ve volejbale"), T("спортивный зал", "sports hall", "tělocvična"),
             ItemKind.SPORT, "students"),
            DINNER,
            (None, None, T("Свободное время", "Free time", "Volno"), NOWHERE, ItemKind.FREE_TIME,
             "all"),
        ),
    ),
    (
        DayKind.CULTURE,
        (
            BREAKFAST,
            (510, 600, T("Переезд в Петергоф", "Transfer to Peterhof", "Přejezd do Petrodvorce"),
             NOWHERE, ItemKind.TRANSFER, "all"),
            (600, 780, T("Большой дворец, Нижний парк и фонтаны",
             "Grand Palace, Lower Park and the fountains",
             "Velký palác, Dolní park a fontány"), PETERHOF, ItemKind.CULTURE, "all"),
            (780, 825, T("Обед в кафе", "Lunch at a café", "Oběd v kavárně"), PETERHOF,
             ItemKind.MEAL, "all"),
            (870, 1050, T("Государственный Эрмитаж", "State Hermitage Museum", "Státní Ermitáž"),
             PETERSBURG, ItemKind.CULTURE, "all"),
            (1065, None, T("Возвращение в Кировск", "Return to Kirovsk", "Návrat do Kirovska"),
             NOWHERE,
             ItemKind.TRANSFER, "all"),
            DINNER,
        ),
    ),
    (
        DayKind.CULTURE,
        (
            BREAKFAST,
            (540, 630, T("Открытый урок робототехники", "Open lesson in robotics",
             "Otevřená hodina robotiky"), T("мастерская 5", "workshop 5", "dílna 5"),
             ItemKind.LESSON, "students"),
            (540, 630, T("Итоги, планы на 2027 год", "Results, plans for 2027",
             "Výsledky, plány na rok 2027"),
             T("каб. 201", "room 201", "kancelář 201"), ItemKind.TEACHERS_MEETING, "teachers"),
            (660, 720, T("Торжественное закрытие, вручение дипломов",
             "Closing ceremony, award of diplomas",
             "Slavnostní zakončení, předání diplomů"), HALL, ItemKind.CLOSING, "all"),
            LUNCH,
            (840, 1020, T("Прогулка по набережной, сувениры",
             "Walk along the embankment, souvenirs",
             "Procházka po nábřeží, suvenýry"), PETERSBURG, ItemKind.CULTURE, "all"),
            (1080, 1200, T("Прощальный ужин", "Farewell dinner", "Večeře na rozloučenou"), CANTEEN,
             ItemKind.MEAL, "all"),
        ),
    ),
    (
        DayKind.DEPARTURE,
        (
            (420, 450, T("Завтрак (сухой паёк)", "Breakfast (packed)", "Snídaně (balíček)"),
             CANTEEN,
             ItemKind.MEAL, "guests"),
            (450, 540, T("Переезд в аэропорт Пулково", "Transfer to Pulkovo airport",
             "Přejezd na letiště Pulkovo"), NOWHERE, ItemKind.TRANSFER, "guests"),
            (660, None, T("Вылет в Прагу", "Departure for Prague", "Odlet do Prahy"), PETERSBURG,
             ItemKind.DEPARTURE, "guests"),
        ),
    ),
)  # fmt: skip

GUESTS = (
    ("Dvořáková", "Ivana", "Дворжакова", "Ивана", Role.HEAD, "1979-04-12", ""),
    ("Sýkora", "Pavel", "Сикора", "Павел", Role.TEACHER, "1985-11-02", ""),
    ("Nováková", "Tereza", "Новакова", "Тереза", Role.STUDENT, "2009-09-23", "IT3"),
    ("Řehoř", "Jiří", "Ржегорж", "Иржи", Role.STUDENT, "2009-02-01", "IT3"),
    ("Krejčí", "Ondřej", "Крейчи", "Ондржей", Role.STUDENT, "2008-12-30", "IT4"),
    ("Třeblická", "Hana", "Тршеблицка", "Гана", Role.STUDENT, "2009-06-17", "EP3"),
    ("Žáček", "Matěj", "Жачек", "Матей", Role.STUDENT, "2009-03-05", "EP3"),
    ("Šťastná", "Ludmila", "Штястна", "Людмила", Role.STUDENT, "2008-10-21", "EP4"),
)
HOSTS = (
    ("Ежова", "Марина", "Ezhova", "Marina", Role.HEAD, "1981-01-15", ""),
    ("Ковалёв", "Сергей", "Kovalev", "Sergei", Role.TEACHER, "1975-08-09", ""),
    ("Щеглова", "Юлия", "Shcheglova", "Iuliia", Role.STUDENT, "2009-05-11", "СА-31"),
    ("Жуков", "Артём", "Zhukov", "Artem", Role.STUDENT, "2008-07-27", "СА-31"),
    ("Ёлкин", "Егор", "Elkin", "Egor", Role.STUDENT, "2009-01-03", "МР-21"),
    ("Видный", "Андрей", "Vidnyi", "Andrei", Role.STUDENT, "2009-04-19", "МР-21"),
    ("Краева", "Полина", "Kraeva", "Polina", Role.STUDENT, "2008-11-30", "САПР-3"),
    ("Юдин", "Михаил", "Iudin", "Mikhail", Role.STUDENT, "2009-08-14", "САПР-3"),
)


class _Ids:
    """The same ids in every run, so that what is made of them has the same bytes."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> UUID:
        self._last += 1
        return UUID(int=self._last)


def sample_visit() -> VisitRecords:
    """Return the visit of 4-10 October 2026 with 16 people and its whole programme."""
    ids = _Ids()
    home = make_home(
        id=ids(),
        address="187340, Ленинградская область, г. Кировск, ул. Новая, 1",
        phone="+7 813 62 00-000",
        email="office@kpt.example",
        director_name="А. В. Соколова",
        director_post=T(
            "Директор техникума", "Director of the college", "Ředitelka technické školy"
        ),
    )
    partner = make_partner(
        id=ids(), address="Hybešova 53, 680 01 Boskovice", phone="+420 516 000 000",
        email="skola@boskovice.example",
    )  # fmt: skip
    names = (
        OrganisationName(
            id=ids(), organisation_id=home.id,
            name=T("ГБПОУ ЛО «Кировский политехнический техникум»", "Kirovsk Polytechnic College",
                   "Kirovská polytechnická technická škola"),
        ),
        OrganisationName(
            id=ids(), organisation_id=partner.id, valid_to=date(2018, 12, 31),
            name=T("ВОШ экономики и здравоохранения и СШ Босковице",
                   "College of Economics and Health and Secondary School Boskovice",
                   "VOŠ ekonomická a zdravotnická a SŠ Boskovice"),
        ),
        OrganisationName(
            id=ids(), organisation_id=partner.id, valid_from=date(2019, 1, 1),
            name=T("Высшая профессиональная школа и средняя школа Босковице",
                   "Higher Vocational School and Secondary School Boskovice",
                   "Vyšší odborná škola a střední škola Boskovice, příspěvková organizace"),
        ),
    )  # fmt: skip
    regulation = Regulation(id=ids())
    visit = make_visit(partner, regulation, id=ids())
    guests = Delegation(
        id=ids(), visit_id=visit.id, side=Side.GUEST, organisation_id=partner.id,
        contacts="Ivana Dvořáková, +420 600 000 001",
    )  # fmt: skip
    hosts = Delegation(
        id=ids(), visit_id=visit.id, side=Side.HOST, organisation_id=home.id,
        contacts="Марина Ежова, координатор, +7 900 000-00-01",
    )  # fmt: skip
    persons, participations = {}, {}
    for delegation, people in ((guests, GUESTS), (hosts, HOSTS)):
        for order, one in enumerate(people, start=1):
            person = _person(ids(), one, native_latin=delegation is guests)
            persons[person.id] = person
            joined = make_participation(
                delegation, person, id=ids(), order=order, role=one[4], study_class=one[6]
            )
            participations[joined.id] = joined
    days, items = {}, {}
    for offset, (kind, rows) in enumerate(WEEK):
        day = Day(id=ids(), visit_id=visit.id, date=START + timedelta(days=offset), kind=kind)
        days[day.id] = day
        for order, row in enumerate(rows):
            item = _item(ids(), day, row, order)
            items[item.id] = item
    return VisitRecords(
        visit=visit, regulation=regulation, organisations={home.id: home, partner.id: partner},
        names=names, delegations={guests.id: guests, hosts.id: hosts}, persons=persons,
        participations=participations, days=days, items=items,
    )  # fmt: skip


def _person(identity: UUID, row: Name, *, native_latin: bool) -> Person:
    surname, given, other_surname, other_given, _, born, _ = row
    spelling = "cyr" if native_latin else "lat"
    return make_person(
        id=identity,
        surname_native=surname,
        given_native=given,
        birth_date=date.fromisoformat(born),
        citizenship="CZ" if native_latin else "RU",
        **{f"surname_{spelling}": other_surname, f"given_{spelling}": other_given},
    )


def _item(identity: UUID, day: Day, row: Row, order: int) -> Item:
    start, end, title, place, kind, audience = row
    return Item(
        id=identity, visit_id=day.visit_id, day_id=day.id, start=start, end=end, title=title,
        place=place, kind=kind, audience=audience, order=order,
        part=DayPart.EVENING if start is None else None,
        approximate=start is not None and end is None and kind == ItemKind.TRANSFER,
    )  # fmt: skip
