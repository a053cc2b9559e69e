"""The collected programmes against their facts, and lookalikes of them built here."""

import json
from datetime import date
from pathlib import Path

import pytest

from kpt_desktop.intake.programme_proposal import programme_to_plain
from tests.helpers.programme_files import codes, propose, table, write_docx, write_xlsx

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "programmes"


@pytest.mark.skipif(not DATA.is_dir(), reason="the collected programmes are not beside the repo")
@pytest.mark.parametrize(
    ("file", "facts", "start", "end", "keys"),
    [
        ("uhersky_brod_2022.xlsx", "04_uhersky_brod_2022.json", date(2022, 5, 16),
         date(2022, 5, 20), ("start", "end", "title", "place", "audience")),
        ("st_petersburg_2018.docx", "06_st_petersburg_2018.json", date(2018, 4, 7),
         date(2018, 4, 14), ("start", "end", "title", "place")),
    ],
)  # fmt: skip
def test_that_a_collected_programme_matches_its_facts(file, facts, start, end, keys):
    plain = programme_to_plain(propose(DATA / file, start, end), "ru")
    known = json.loads((DATA / facts).read_text(encoding="utf-8"))
    expected = [
        (day["date"], [{key: item[key] for key in keys} for item in day["items"]])
        for day in known["days"]
    ]
    found = [
        (day["date"], [{key: item[key] for key in keys} for item in day["items"]])
        for day in plain["days"]
    ]
    assert found == expected
    assert plain["problems"] == []


@pytest.mark.skipif(not DATA.is_dir(), reason="the collected programmes are not beside the repo")
def test_that_kinds_of_collected_items_are_guessed_right():
    proposal = propose(DATA / "uhersky_brod_2022.xlsx", date(2022, 5, 16), date(2022, 5, 20))
    known = json.loads((DATA / "04_uhersky_brod_2022.json").read_text(encoding="utf-8"))
    kinds = [item["kind"] for day in known["days"] for item in day["items"]]
    right = [a.kind == b for a, b in zip(proposal.items(), kinds, strict=True)]
    assert sum(right) >= 0.9 * len(right)


def test_that_a_workbook_with_merged_day_rows_is_read(tmp_path: Path):
    rows = [
        ["Project meeting, preliminary programme"],
        [],
        ["TIME", "ACTIVITIES", "PLACE", "GROUP"],
        ["Monday 16 May 2022"],
        ["09:00–09:30", "Welcome", "school"],
        ["12:45–13:30", "Ecology", "school", "group 1"],
        ["12:45–13:30", "Building", "school", "group 2"],
        ["Tuesday 17 May 2022"],
        ["11:04", "Train to the spa town", "Luhačovice", "students"],
        ["18:30", "End of the day"],
    ]
    path = write_xlsx(tmp_path / "p.xlsx", {"en": rows}, ["A4:D4", "A8:D8"])
    proposal = propose(path, date(2022, 5, 16), date(2022, 5, 20))
    assert table(proposal) == [
        ("2022-05-16", "09:00–09:30", "Welcome", "school"),
        ("2022-05-16", "12:45–13:30", "Ecology", "school"),
        ("2022-05-16", "12:45–13:30", "Building", "school"),
        ("2022-05-17", "11:04", "Train to the spa town", "Luhačovice"),
        ("2022-05-17", "18:30", "End of the day", ""),
    ]
    assert [item.audience for item in proposal.items()] == [
        "all", "group1", "group2", "students", "all"]  # fmt: skip
    assert codes(proposal) == []


def test_that_a_document_with_a_table_a_day_is_read(tmp_path: Path):
    path = write_docx(
        tmp_path / "p.docx",
        "Dutch students at a school, week programme",
        "7 апреля 2018 г., суббота",
        [["Время", "Мероприятие", "Место"], ["16:25", "Arrival, host families", "Аэропорт"]],
        "8 апреля 2018 г., воскресенье",
        [["Время", "Мероприятие", "Место"], ["09:00", "Meeting point", "метро «Северная»"],
         ["19:30", "Families meet the students", ""]],
    )  # fmt: skip
    proposal = propose(path, date(2018, 4, 7), date(2018, 4, 14))
    assert table(proposal) == [
        ("2018-04-07", "16:25", "Arrival, host families", "Аэропорт"),
        ("2018-04-08", "09:00", "Meeting point", "метро «Северная»"),
        ("2018-04-08", "19:30", "Families meet the students", ""),
    ]
    arrival = proposal.items()[0]
    assert (arrival.title.en, arrival.place.ru) == ("Arrival, host families", "Аэропорт")
