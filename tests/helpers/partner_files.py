"""Files as schools of six countries send them, in shapes nobody agreed on; all people invented.

Whom a careful reader finds in each stands in ``tests/helpers/partner_lists.py``.
"""

from datetime import date
from pathlib import Path

from tests.helpers.sheets import Rows, write_ods, write_text, write_xls, write_xlsx


def school_export(folder: Path) -> Path:
    """Czech: merged titles, surnames in capitals, short dates, a legend and a signature below."""
    rows: Rows = (
        ("VYŠŠÍ ODBORNÁ ŠKOLA A STŘEDNÍ ŠKOLA TESTOV",),
        ("Výměnný pobyt – jmenný seznam (stav k 1. 9. 2026)",),
        (),
        ("Poř.", "Příjmení a jméno", "Tř.", "Dat. nar.", "Č. pasu", "Plat. do", "Tel. na rodiče",
         "Tel. žáka", "Pozn."),
        ("1.", "HORÁČKOVÁ Zuzana", "3.E", "5.3.09", "43120001", "1.4.31", "+420 601 100 001",
         "601100002", "*"),
        ("2.", "KŘIVÁNEK Šimon", "3.E", "17.11.08", "43120002", "30.6.2029", "+420 601 100 003",
         601100004, "brýle"),
        ("3.", "MAREŠ ml. Ondřej", "4.S", "1.1.10", "043120003", "15.2.30", None, None, "**"),
        ("4.", "Mgr. ZEMANOVÁ Ivana", "uč.", "30.8.77", "43120004", "9.9.2027", None,
         "+420 601 100 009", None),
        (),
        ("* vegetarián",),
        ("** alergie na pyl",),
        ("V Testově dne 1. 9. 2026", None, None, None, "Mgr. Ivana Zemanová, vedoucí výpravy"),
    )  # fmt: skip
    return write_xlsx(folder / "export.xlsx", rows, merged=("A1:I1", "A2:I2", "A10:C10"))


def numbered_list(folder: Path) -> Path:
    """Russian: columns numbered under their headings, floats, day counts, subtotals, a legend."""
    rows: Rows = (
        ("УТВЕРЖДАЮ", None, None, None, None, None, None),
        ("СПИСОК обучающихся и сопровождающих лиц",),
        ("№ п/п", "ФИО", "Д/р", "Паспорт (серия, номер)", "Выдан", "Моб. тел.", "Примеч."),
        (1, 2, 3, 4, 5, 6, 7),
        (1, "Ёлкина Алёна Фёдоровна", 39877, "75 1200011", date(2021, 4, 2), 89210000011.0, None),
        (2, "Щукин Егор Ильич", 39512, "75 1200012", date(2022, 5, 3), 89210000012.0, "веган"),
        (
            3,
            "Юдин-Задорожный Лев",
            "29.02.2008",
            "75 1200013",
            "03.05.2022",
            "8-921-000-00-13",
            None,
        ),
        ("Итого студентов: 3 чел.",),
        (4, "Абрамова Нина Олеговна", "12.12.1969", "75 1200014", None, None, "руководитель"),
        (None, "Итого преподавателей: 1 чел."),
        (None, "Всего: 4 чел."),
        (),
        ("Руководитель делегации", None, None, None, "____________", "Абрамова Н.О."),
        ("Исп. Юдина А.А., тел. 2-00-13",),
    )
    return write_xlsx(folder / "spisok.xlsx", rows, merged=("A2:G2",))


def two_tables(folder: Path) -> Path:
    """English: students and teachers in two tables on one sheet, with columns of their own."""
    rows: Rows = (
        ("Delegation of Testikylä Vocational College",),
        ("STUDENTS",),
        ("No", "Last name", "First name", "Born", "Passport no.", "Exp.", "Sex", "T-shirt",
         "Special diet"),
        (1, "Korhonen", "Eetu", "3.5.2008", "FP1000001", "1.1.2030", "M", "L", "-"),
        (2, "Mäkinen", "Aino-Liisa", "14.12.2007", "FP1000002", "2.2.2031", "F", "S",
         "lactose-free"),
        (),
        ("TEACHERS",),
        ("No", "Name", "Position", "Date of birth", "Passport no.", "Exp.", "Mobile phone"),
        (1, "Virtanen, Päivi", "Lecturer in automation", "21.9.1975", "FP1000003", "3.3.2029",
         "+358 40 100 0003"),
        (),
        ("Total", 3),
    )  # fmt: skip
    return write_xlsx(folder / "testikyla.xlsx", rows)


def roles_once(folder: Path) -> Path:
    """Czech: the role stands once, merged over its people; family names in the second column."""
    rows: Rows = (
        ("Skupina", "Jméno", "Příjmení", "Narozen(a)", "Cestovní doklad č.", "Obor"),
        ("Žáci", "Matěj", "Bureš", date(2008, 7, 1), "44230001", "Mechatronika"),
        (None, "Klára", "Pešková", date(2009, 1, 31), "44230002", "Mechatronika"),
        (None, "Vít", "Malý", date(2008, 12, 24), "44230003", "Informační technologie"),
        ("Pedagogický doprovod", "Ing. Radek", "Sýkora, Ph.D.", date(1968, 3, 3), "44230004", None),
        (None, "Bc. Jana", "Tichá", date(1990, 10, 5), "44230005", None),
    )
    return write_xlsx(folder / "skupiny.xlsx", rows, merged=("A2:A4", "A5:A6"))


def hidden_last_year(folder: Path) -> Path:
    """Russian: the list that counts is short; last year's, hidden, is longer; a third is empty."""
    new: Rows = (
        ("Фамилия, имя", "Дата рожд.", "Загранпаспорт №", "Действ. до", "Роль"),
        ("Белова Дарья", "11.02.09", "751300021", "01.12.30", "студент"),
        ("Громов Пётр", "05.08.08", "751300022", "01.11.29", "студент"),
    )
    old: Rows = (new[0], *((f"Старов Имярек{n}", "01.01.07", f"7513001{n:02}", "01.01.26",
                            "студент") for n in range(12)))  # fmt: skip
    return write_xlsx(folder / "letos.xlsx", new, sheet="2026", more={"2025": old, "Лист3": ()},
                      hidden_sheets=("2025",))  # fmt: skip


def old_encoding(folder: Path) -> Path:
    """Russian: a table saved as csv in the encoding of Windows, titles above, words in quotes."""
    rows: Rows = (
        ('ГБПОУ "Тестовый техникум"', None, None, None, None, None),
        ("Фамилия", "Имя", "Отчество", "Дата рожд. (дд.мм.гг)", "Загран. паспорт", "Годен до"),
        ("ТИХОМИРОВ", "АРТЁМ", "ИГОРЕВИЧ", "07.06.09", "75 1400031", "07.06.31"),
        ("Цой", "Виктория", "Сергеевна", "31.12.08", "75 1400032", "01.01.2030"),
        ("Мамедов", "Тимур", "Эльдар оглы", "9.9.09", "75 1400033", "2.2.2032"),
        ("", "", "", "", "ИТОГО:", "3"),
    )
    return write_text(folder / "spisok.csv", rows, encoding="cp1251")


def tab_separated(folder: Path) -> Path:
    """English from Finland: tab separated, ISO dates, courtesy titles, columns we do not know."""
    rows: Rows = (
        ("Title", "First name(s)", "Family name", "DOB", "Nat.", "Passport", "Valid thru",
         "E-mail", "Mobile", "Food allergies", "Hobby"),
        ("Mr", "Väinö Olavi", "Lehtonen", "2008-02-29", "FIN", "FP2000041", "2030-01-15",
         "vaino@testi.example", "+358401000041", "None", "ice hockey"),
        ("Ms", "Sanni", "Österberg-Koski", "2007-10-09", "FIN", "FP2000042", "2029-07-30",
         "sanni@testi.example", "0401000042", "Fish", ""),
    )  # fmt: skip
    return write_text(folder / "list.tsv", rows, delimiter="\t")


def polish_book(folder: Path) -> Path:
    """Polish, in a workbook of Excel 97: capitals, floats, the class teacher below the pupils."""
    rows: Rows = (
        ("Zespół Szkół Technicznych w Testowie", None, None, None),
        ("Lp.", "Nazwisko i imię", "Data ur.", "Nr paszportu", "Ważny do", "Obywatelstwo",
         "Tel. do rodzica", "Uwagi"),
        (1.0, "WĄSIK MAŁGORZATA", date(2008, 5, 6), "EH3000051", date(2030, 6, 7), "polskie",
         48600000051.0, "dieta bezglutenowa"),
        (2.0, "Ćwik Łukasz", date(2009, 6, 7), "EH3000052", date(2031, 7, 8), "polskie",
         48600000052.0, None),
        (3.0, "Źrebiec Jan Maria", date(2008, 7, 8), "EH3000053", date(2032, 8, 9), "polskie",
         None, None),
        (None, "Opiekunowie"),
        (4.0, "Żak-Nowak Ewa", date(1981, 8, 9), "EH3000054", date(2028, 9, 10), "polskie", None,
         None),
        (None, "Razem: 4"),
    )  # fmt: skip
    return write_xls(folder / "lista.xls", rows)


def kazakh_sheet(folder: Path) -> Path:
    """From Kazakhstan, in English, as ods: names in capitals as in the passport, serial dates."""
    rows: Rows = (
        ("#", "Surname, name, patronymic", "Full name (as in passport)", "Date of birth",
         "Citizenship", "Passport No.", "Date of issue", "Date of expiry", "Issued by",
         "Student/Teacher"),
        (1, "Ахметова Айгерім Болатқызы", "AKHMETOVA AIGERIM", date(2008, 1, 19), "Kazakhstan",
         "N10000061", date(2023, 5, 5), date(2033, 5, 4), "MIA RK", "Student"),
        (2, "Сейтқали Нұрсұлтан Ерланұлы", "SEITKALI NURSULTAN", "19.02.2009", "Kazakhstan",
         "N10000062", "05.05.2023", "04.05.2033", "MIA RK", "Student"),
        (3, "Ким Ольга Викторовна", "KIM OLGA", date(1979, 3, 20), "KAZ", "N10000063",
         date(2020, 6, 6), date(2030, 6, 5), "MIA RK", "Teacher"),
    )  # fmt: skip
    return write_ods(folder / "list.ods", rows, sheet="Participants")


def belarusian_list(folder: Path) -> Path:
    """From Belarus, in English: "Surname, First name", slashes with the day first, a comma csv."""
    rows: Rows = (
        ("Surname, First name", "Birthday (dd/mm/yyyy)", "Gender", "Citizenship", "Passport",
         "Role", "Emergency contact (name, phone)"),
        ("Kavaliova, Darya", "04/05/2008", "female", "Belarus", "MP4000071", "student",
         "Kavaliou Siarhei, +375 29 100 00 71"),
        ("Shumski, Yan", "25/05/2009", "male", "Belarus", "MP4000072", "student",
         "Shumskaya Alena, +375 29 100 00 72"),
        ("Zhukouskaya, Iryna", "01/02/1985", "female", "Belarus", "MP4000073", "teacher", ""),
    )  # fmt: skip
    return write_text(folder / "by.csv", rows, delimiter=",", encoding="utf-8-sig")


def two_heading_rows(folder: Path) -> Path:
    """Russian: headings two rows high, the passport's series and number in columns of their own."""
    rows: Rows = (
        ("№", "Участник", None, None, "Дата рождения", "Загранпаспорт", None, None, "Группа"),
        (None, "Фамилия", "Имя", "Отчество", None, "серия", "номер", "срок действия", None),
        (1, "Зуева", "Майя", "Андреевна", "02.03.2009", "75", "1500081", "02.03.2031", "ИС-21"),
        (2, "Коваль", "Гордей", None, "03.04.2008", "75", "0500082", "03.04.2030", "ИС-21"),
        (3, "Носова", "Вера", "Львовна", "04.05.1980", "76", "1500083", "04.05.2029",
         "преподаватель"),
    )  # fmt: skip
    return write_xlsx(folder / "shapka.xlsx", rows,
                      merged=("A1:A2", "B1:D1", "E1:E2", "F1:H1", "I1:I2"))  # fmt: skip


def given_first(folder: Path) -> Path:
    """Russian: given name first, an age beside the date, passport and its date in one cell."""
    rows: Rows = (
        ("Имя и фамилия участника", "Дата рождения (возраст)", "Кто", "Телефон"),
        ("Маргарита Лосева", "14.02.2009 (17 лет)", "студентка", "+7 921 000-00-91"),
        ("Игнат Рубцов", "15.03.2008 г. (18 лет)", "студент", "+7 921 000-00-92 (мама)"),
        ("Софья Дунаева", "16.04.1988 г.р.", "куратор", "+7 921 000-00-93, +7 911 000-00-93"),
    )
    return write_xlsx(folder / "gruppa.xlsx", rows)


def rooming_list(folder: Path) -> Path:
    """Czech: rooms merged over two people each, boys and girls as section lines."""
    rows: Rows = (
        ("Pokoj", "Jméno a příjmení", "Datum a místo narození", "Číslo OP/pasu", "Podpis"),
        ("CHLAPCI",),
        ("101", "Tadeáš Vrána", "1. 6. 2008, Testov", "45340101", None),
        (None, "Hynek Sova", "2. 7. 2008, Blansko", "45340102", None),
        ("DÍVKY",),
        ("102", "Eliška Čápová", "3. 8. 2009, Brno", "45340103", None),
        (None, "Nela Holubová", "4. 9. 2009, Testov", "45340104", None),
    )
    return write_xlsx(folder / "pokoje.xlsx", rows, merged=("A3:A4", "A6:A7", "A2:E2", "A5:E5"))


def american_form(folder: Path) -> Path:
    """English: month first, headings and answers in two languages, a remark below."""
    rows: Rows = (
        ("Exchange 2026",),
        ("First Name / Имя", "Last Name / Фамилия", "Birth Date / Дата рождения (MM/DD/YY)",
         "Gender / Пол", "Passport # / № паспорта", "Expiration / Срок действия",
         "Parent phone / Телефон родителей", "Allergies? / Аллергии?"),
        ("Hudson", "Blake", "03/05/09", "M / М", "500000111", "12/31/30", "+1 555 0111",
         "No / Нет"),
        ("Savannah", "O'Neil-Reyes", "12/01/08", "F / Ж", "500000112", "01/02/31", "+1 555 0112",
         "Peanuts / Арахис"),
        ("", "", "", "", "", "", "", ""),
        ("* as in passport / как в паспорте",),
    )  # fmt: skip
    return write_xlsx(folder / "usa.xlsx", rows)


def birth_in_parts(folder: Path) -> Path:
    """Czech: day, month and year of birth in three columns under one heading."""
    rows: Rows = (
        ("Příjmení", "Jméno", "Narozen", None, None, "Pas", None),
        (None, None, "den", "měsíc", "rok", "číslo", "platnost do"),
        ("Kubíčková", "Tereza", 9, 4, 2009, 46450121, date(2031, 4, 9)),
        ("Fiala", "Marek", 28, 11, 2008, 46450122, date(2030, 11, 28)),
    )
    return write_xlsx(folder / "casti.xlsx", rows, merged=("C1:E1", "F1:G1"))


def with_translation(folder: Path) -> Path:
    """Russian and English headings in rows below each other, spellings in columns of their own."""
    rows: Rows = (
        ("№", "Фамилия Имя Отчество", "Фамилия Имя (латиницей)", "Дата рождения", "Гражданство",
         "Данные загранпаспорта", "Срок действия", "Должность"),
        ("No.", "Full name", "Full name (Latin letters)", "Date of birth", "Citizenship",
         "Passport details", "Valid until", "Position"),
        (1, "Панова Ксения Юрьевна", "PANOVA KSENIIA", "20.01.1971", "РФ", "75 № 1600131",
         "20.01.2030", "директор"),
        (2, "Рогов Семён Ильич", "ROGOV SEMEN", "21.02.1966", "РФ", "75 № 1600132", "21.02.2029",
         "заместитель директора по УПР"),
        (3, "Тарасова Жанна Петровна", "TARASOVA ZHANNA", "22.03.1988", "РФ", "75 № 1600133",
         "22.03.2028", "методист"),
    )  # fmt: skip
    return write_xlsx(folder / "delegaciya.xlsx", rows)
