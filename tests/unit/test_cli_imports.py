"""Partners' lists and programmes from the command line."""

import pytest

from tests.helpers.command_line import CommandLine

VISIT = ("--visit", "2026-10-boskovice-in")
GUESTS = (*VISIT, "--side", "guest")
HEADER = "Příjmení;Jméno;Datum narození;Třída\n"
GOOD = HEADER + "Nováková;Tereza;14.3.2009;IT3\nBeneš;Štěpán;30.5.2009;IT3\n"
BAD = GOOD + "Horáková;Eliška;31.4.2009;IT3\n"
PROGRAMME = (
    "Дата;Время;Мероприятие;Место\n"
    "05.10.2026;9:00–10:00;Открытие;Актовый зал\n"
    "05.10.2026;10:15–12:00;Модуль A;Лаборатория\n"
)


@pytest.fixture
def line(tmp_path):
    made = CommandLine(tmp_path / "visits.kpt")
    made.run("new-visit", "--partner", "Boskovice", "--country", "CZ", "--start", "2026-10-04")
    return made


@pytest.fixture
def file(tmp_path):
    def write(content, name="seznam.csv"):
        path = tmp_path / name
        path.write_text(content, "utf-8")
        return path

    return write


def counts(line):
    (visit,) = line.run("visits", "--json").document
    return visit["participants"], visit["items"]


def test_that_a_list_is_imported_as_one_change(line, file):
    result = line.run("import-list", file(GOOD), *GUESTS)
    assert (result.code, result.err) == (0, "")
    assert "New: 2" in result.out
    assert counts(line)[0] == 2
    assert line.run("undo").code == 0
    assert counts(line)[0] == 0


def test_that_the_same_list_again_changes_nothing_f90(line, file):
    line.run("import-list", file(GOOD), *GUESTS)
    again = line.run("import-list", file(GOOD), *GUESTS)
    assert again.code == 0
    assert "already" in again.out
    assert len(line.run("history", "--json").document) == 2


def test_that_a_trial_writes_nothing(line, file):
    result = line.run("import-list", file(GOOD), *GUESTS, "--dry-run", "--json")
    assert (result.code, result.document["totals"]["new"]) == (0, 2)
    assert counts(line)[0] == 0


def test_that_a_proposal_has_the_shape_promised_to_scripts(line, file):
    found = line.run("import-list", file(BAD), *GUESTS, "--dry-run", "--json").document
    assert set(found) == {"sheet", "header_row", "columns", "totals", "rows"}
    assert {"source": "Třída", "field": "class"} in found["columns"]
    assert found["totals"] == {"new": 2, "changed": 0, "same": 0, "error": 1, "skipped": 0}
    bad = found["rows"][2]
    assert set(bad) == {"address", "state", "fields", "problems"}
    assert (bad["state"], found["rows"][0]["state"]) == ("error", "new")
    assert found["rows"][0]["fields"]["birth_date"] == "2009-03-14"
    assert {"cell", "code", "message"} == set(bad["problems"][0])


def test_that_a_row_in_error_stops_the_list_and_is_named_by_its_cell_f94(line, file):
    result = line.run("import-list", file(BAD), *GUESTS)
    assert result.code == 1
    assert "4:3" in result.err
    assert "--partial" in result.err
    assert counts(line)[0] == 0


def test_that_good_rows_go_in_when_the_user_says_so_f94(line, file):
    result = line.run("import-list", file(BAD), *GUESTS, "--partial", "--json")
    assert (result.code, result.document["totals"]["error"]) == (1, 1)
    assert counts(line)[0] == 2


@pytest.mark.parametrize("command", ["import-list", "import-programme"])
def test_that_a_missing_file_is_refused(line, tmp_path, command):
    side = ("--side", "guest") if command == "import-list" else ()
    result = line.run(command, tmp_path / "nowhere.xlsx", *VISIT, *side)
    assert (result.code, result.out) == (1, "")
    assert counts(line) == (0, 15)


def test_that_a_photo_is_no_list_f77(line, tmp_path):
    photo = tmp_path / "list.xlsx"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20)
    assert line.run("import-list", photo, *GUESTS).code == 1


def test_that_a_programme_is_imported_as_one_change(line, file):
    path = file(PROGRAMME, "programme.csv")
    assert line.run("import-programme", path, *VISIT).code == 0
    assert counts(line)[1] == 17
    assert "already" in line.run("import-programme", path, *VISIT).out
    assert line.run("undo").code == 0
    assert counts(line)[1] == 15


def test_that_a_programme_has_the_shape_promised_to_scripts(line, file):
    path = file(PROGRAMME, "programme.csv")
    found = line.run("import-programme", path, *VISIT, "--dry-run", "--json").document
    assert found["problems"] == []
    (day,) = found["days"]
    assert day["date"] == "2026-10-05"
    assert day["items"][0] == {
        "start": "09:00", "end": "10:00", "part": None, "title": "Открытие",
        "place": "Актовый зал", "audience": "all",
    }  # fmt: skip
    assert counts(line)[1] == 15


def test_that_a_programme_with_something_to_mend_says_where(line, file):
    path = file(PROGRAMME + "06.10.2026;25:00;Обед;Столовая\n", "programme.csv")
    result = line.run("import-programme", path, *VISIT, "--dry-run")
    assert result.code == 1
    assert "4:2" in result.err
