"""Partners' files for tests of the import dialogs. All people are invented."""

from openpyxl import Workbook

HEADINGS = ("Příjmení", "Jméno", "Funkce", "Datum narození", "Číslo pasu", "Velikost trička")
PEOPLE = (
    ("Nováková", "Tereza", "žákyně", "12.03.2009", "45112083", "M"),
    ("Dvořák", "Jan", "žák", "30.07.2008", "44870112", "L"),
    ("Horáček", "Petr", "učitel", "05.11.1979", "46003551", "XL"),
)


def list_csv(path, people=PEOPLE, headings=HEADINGS):
    """A list as a text file with semicolons, in UTF-8."""
    lines = (";".join(row) for row in (headings, *people))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def list_book(path, hidden="Loni"):
    """A list with a second, hidden sheet of last year's people."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Seznam"
    for row in (HEADINGS, *PEOPLE):
        sheet.append(row)
    other = book.create_sheet(hidden)
    other.sheet_state = "hidden"
    for row in (HEADINGS, ("Marková", "Jana", "žákyně", "14.06.2008", "43771004", "S")):
        other.append(row)
    book.save(path)
    return path


PROGRAMME = (
    ("Datum", "Čas", "Program", "Místo", "Pro koho"),
    ("5. 10. 2026", "9:00-10:30", "Zahájení", "aula", "všichni"),
    ("5. 10. 2026", "12:15", "Oběd", "jídelna", "hosté"),
    ("6. 10. 2026", "25:00", "Exkurze", "Petrohrad", "žáci"),
)


def programme_csv(path, rows=PROGRAMME):
    """A programme as a text file with semicolons, in UTF-8."""
    path.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
    return path
