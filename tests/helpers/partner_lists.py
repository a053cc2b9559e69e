"""What a careful reader finds in each of the files of ``tests/helpers/partner_files.py``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.helpers import partner_files as files

Person = tuple[str, str, str, str | None, str | None]
"""Surname and given name as written, ISO birth date, role, passport number."""


@dataclass(frozen=True)
class PartnerList:
    """A file and what is in it.

    Attributes:
        people: everybody in it, in its order.
        more: further values by surname and field, as ``import-list --json`` prints them.
        own: headings the program has no field for; they are kept as notes.
    """

    write: Callable[[Path], Path]
    people: tuple[Person, ...]
    more: Mapping[tuple[str, str], object] = field(default_factory=dict)
    own: frozenset[str] = frozenset()


LISTS: Mapping[str, PartnerList] = {
    made.write.__name__: made
    for made in (
        PartnerList(
            files.school_export,
            (("Horáčková", "Zuzana", "2009-03-05", "student", "43120001"),
             ("Křivánek", "Šimon", "2008-11-17", "student", "43120002"),
             ("Mareš ml.", "Ondřej", "2010-01-01", "student", "043120003"),
             ("Zemanová", "Ivana", "1977-08-30", "teacher", "43120004")),
            {("Horáčková", "doc_expiry"): "2031-04-01", ("Křivánek", "class"): "3.E",
             ("Horáčková", "guardian_phone"): "+420 601 100 001",
             ("Horáčková", "phone"): "601100002", ("Křivánek", "phone"): "601100004"},
        ),
        PartnerList(
            files.numbered_list,
            (("Ёлкина", "Алёна", "2009-03-05", None, "75 1200011"),
             ("Щукин", "Егор", "2008-03-05", None, "75 1200012"),
             ("Юдин-Задорожный", "Лев", "2008-02-29", None, "75 1200013"),
             ("Абрамова", "Нина", "1969-12-12", None, "75 1200014")),
            {("Ёлкина", "phone"): "89210000011", ("Щукин", "doc_issue"): "2022-05-03",
             ("Ёлкина", "patronymic"): "Фёдоровна"},
        ),
        PartnerList(
            files.two_tables,
            (("Korhonen", "Eetu", "2008-05-03", "student", "FP1000001"),
             ("Mäkinen", "Aino-Liisa", "2007-12-14", "student", "FP1000002"),
             ("Virtanen", "Päivi", "1975-09-21", "teacher", "FP1000003")),
            {("Mäkinen", "diet"): "lactose-free", ("Mäkinen", "doc_expiry"): "2031-02-02",
             ("Virtanen", "position"): "Lecturer in automation",
             ("Virtanen", "phone"): "+358 40 100 0003", ("Korhonen", "tshirt"): "L"},
        ),
        PartnerList(
            files.roles_once,
            (("Bureš", "Matěj", "2008-07-01", "student", "44230001"),
             ("Pešková", "Klára", "2009-01-31", "student", "44230002"),
             ("Malý", "Vít", "2008-12-24", "student", "44230003"),
             ("Sýkora", "Radek", "1968-03-03", "teacher", "44230004"),
             ("Tichá", "Jana", "1990-10-05", "teacher", "44230005")),
            {("Malý", "study_field"): "Informační technologie"},
        ),
        PartnerList(
            files.hidden_last_year,
            (("Белова", "Дарья", "2009-02-11", "student", "751300021"),
             ("Громов", "Пётр", "2008-08-05", "student", "751300022")),
            {("Громов", "doc_expiry"): "2029-11-01"},
        ),
        PartnerList(
            files.old_encoding,
            (("Тихомиров", "Артём", "2009-06-07", None, "75 1400031"),
             ("Цой", "Виктория", "2008-12-31", None, "75 1400032"),
             ("Мамедов", "Тимур", "2009-09-09", None, "75 1400033")),
            {("Мамедов", "patronymic"): "Эльдар оглы", ("Тихомиров", "patronymic"): "Игоревич",
             ("Мамедов", "doc_expiry"): "2032-02-02"},
        ),
        PartnerList(
            files.tab_separated,
            (("Lehtonen", "Väinö Olavi", "2008-02-29", None, "FP2000041"),
             ("Österberg-Koski", "Sanni", "2007-10-09", None, "FP2000042")),
            {("Lehtonen", "citizenship"): "FI", ("Lehtonen", "doc_expiry"): "2030-01-15",
             ("Lehtonen", "sex"): "M", ("Österberg-Koski", "phone"): "0401000042",
             ("Österberg-Koski", "allergies"): "Fish", ("Lehtonen", "allergies"): None},
            frozenset(("Hobby",)),
        ),
        PartnerList(
            files.polish_book,
            (("Wąsik", "Małgorzata", "2008-05-06", None, "EH3000051"),
             ("Ćwik", "Łukasz", "2009-06-07", None, "EH3000052"),
             ("Źrebiec", "Jan Maria", "2008-07-08", None, "EH3000053"),
             ("Żak-Nowak", "Ewa", "1981-08-09", "teacher", "EH3000054")),
            {("Wąsik", "citizenship"): "PL", ("Wąsik", "guardian_phone"): "48600000051",
             ("Ćwik", "doc_expiry"): "2031-07-08"},
        ),
        PartnerList(
            files.kazakh_sheet,
            (("Ахметова", "Айгерім", "2008-01-19", "student", "N10000061"),
             ("Сейтқали", "Нұрсұлтан", "2009-02-19", "student", "N10000062"),
             ("Ким", "Ольга", "1979-03-20", "teacher", "N10000063")),
            {("Ахметова", "surname_lat"): "AKHMETOVA", ("Ахметова", "given_lat"): "AIGERIM",
             ("Ахметова", "patronymic"): "Болатқызы", ("Сейтқали", "patronymic"): "Ерланұлы",
             ("Ким", "citizenship"): "KZ", ("Ким", "doc_expiry"): "2030-06-05",
             ("Ким", "doc_issuer"): "MIA RK"},
        ),
        PartnerList(
            files.belarusian_list,
            (("Kavaliova", "Darya", "2008-05-04", "student", "MP4000071"),
             ("Shumski", "Yan", "2009-05-25", "student", "MP4000072"),
             ("Zhukouskaya", "Iryna", "1985-02-01", "teacher", "MP4000073")),
            {("Shumski", "citizenship"): "BY", ("Shumski", "sex"): "M",
             ("Shumski", "emergency_contact"): "Shumskaya Alena, +375 29 100 00 72"},
        ),
        PartnerList(
            files.two_heading_rows,
            (("Зуева", "Майя", "2009-03-02", "student", "75 1500081"),
             ("Коваль", "Гордей", "2008-04-03", "student", "75 0500082"),
             ("Носова", "Вера", "1980-05-04", "teacher", "76 1500083")),
            {("Зуева", "doc_expiry"): "2031-03-02", ("Зуева", "class"): "ИС-21"},
        ),
        PartnerList(
            files.given_first,
            (("Лосева", "Маргарита", "2009-02-14", "student", None),
             ("Рубцов", "Игнат", "2008-03-15", "student", None),
             ("Дунаева", "Софья", "1988-04-16", "teacher", None)),
            {("Лосева", "sex"): "F", ("Рубцов", "phone"): "+7 921 000-00-92 (мама)"},
        ),
        PartnerList(
            files.rooming_list,
            (("Vrána", "Tadeáš", "2008-06-01", None, "45340101"),
             ("Sova", "Hynek", "2008-07-02", None, "45340102"),
             ("Čápová", "Eliška", "2009-08-03", None, "45340103"),
             ("Holubová", "Nela", "2009-09-04", None, "45340104")),
            {("Sova", "room"): "101", ("Holubová", "room"): "102",
             ("Sova", "birth_place"): "Blansko", ("Sova", "sex"): "M", ("Čápová", "sex"): "F"},
        ),
        PartnerList(
            files.american_form,
            (("Blake", "Hudson", "2009-03-05", None, "500000111"),
             ("O'Neil-Reyes", "Savannah", "2008-12-01", None, "500000112")),
            {("Blake", "sex"): "M", ("O'Neil-Reyes", "doc_expiry"): "2031-01-02",
             ("Blake", "allergies"): None},
        ),
        PartnerList(
            files.birth_in_parts,
            (("Kubíčková", "Tereza", "2009-04-09", None, "46450121"),
             ("Fiala", "Marek", "2008-11-28", None, "46450122")),
            {("Fiala", "doc_expiry"): "2030-11-28"},
        ),
        PartnerList(
            files.with_translation,
            (("Панова", "Ксения", "1971-01-20", "director", "75 № 1600131"),
             ("Рогов", "Семён", "1966-02-21", "staff", "75 № 1600132"),
             ("Тарасова", "Жанна", "1988-03-22", "staff", "75 № 1600133")),
            {("Рогов", "surname_lat"): "ROGOV",
             ("Рогов", "position"): "заместитель директора по УПР"},
        ),
    )
}  # fmt: skip
