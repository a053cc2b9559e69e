"""Making, listing, copying visits from the command line; history, undo and redo."""

from datetime import date

import pytest

from kpt_desktop.domain.changes import Label
from kpt_desktop.domain.enums import DayKind, Direction, Side
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.history_words import sentence
from kpt_desktop.services.sample import MAIN_VISIT, fill_with_sample, is_sample, sample_changes
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.storage.store import open_store
from kpt_desktop.texts import LANGUAGES
from tests.helpers.command_line import CommandLine


@pytest.fixture
def line(tmp_path):
    return CommandLine(tmp_path / "visits.kpt")


@pytest.fixture
def sample(line):
    store = open_store(line.store, create=True)
    fill_with_sample(ChangeDesk(store))
    store.close()
    return line


def loaded(line, code):
    store = open_store(line.store)
    try:
        return load_visit(store, find_visit(store, code))
    finally:
        store.close()


def test_that_the_first_visit_makes_the_store_and_says_so(line):
    made = line.run("new-visit", "--partner", "Škola", "--country", "cz", "--city", "Brno",
                    "--start", "4.10.2026")  # fmt: skip
    assert made.code == 0
    assert "2026-10-brno-in" in made.out
    assert str(line.store) in made.err
    assert loaded(line, "2026-10-brno-in").partner.country == "CZ"


def test_that_the_code_of_a_new_visit_is_one_json_document(line):
    made = line.run("new-visit", "--partner", "Brno", "--start", "2026-10-04", "--json")
    assert made.document == {"code": "2026-10-brno-in"}


@pytest.mark.parametrize(
    "command",
    [
        ["visits"],
        ["check", "--visit", "v"],
        ["print", "programme", "--visit", "v", "--out", "x.pdf"],
        ["import-list", "x.csv", "--visit", "v", "--side", "guest"],
        ["import-programme", "x.csv", "--visit", "v"],
        ["new-visit", "--start", "2026-10-04", "--like", "v"],
        ["new-visit", "--start", "2026-10-04", "--mirror", "v"],
        ["history"],
        ["undo"],
        ["redo"],
        ["backup"],
        ["verify"],
    ],
)
def test_that_a_missing_store_is_said_and_not_made_f16(line, command):
    result = line.run(*command)
    assert (result.code, result.out) == (3, "")
    assert str(line.store) in result.err
    assert not list(line.store.parent.iterdir())


def test_that_a_lost_store_with_backups_is_not_started_anew_f16(line):
    line.run("new-visit", "--partner", "Brno", "--start", "2026-10-04")
    line.run("backup")
    line.store.unlink()
    result = line.run("new-visit", "--partner", "Brno", "--start", "2026-10-04")
    assert result.code == 3
    assert not line.store.exists()


def test_that_a_photo_is_no_store_f15(line):
    line.store.write_bytes(b"\xff\xd8\xff\xe0 a photo")
    assert line.run("visits").code == 3
    assert line.store.read_bytes() == b"\xff\xd8\xff\xe0 a photo"


def test_that_an_unknown_visit_is_refused(sample):
    assert sample.run("check", "--visit", "2030-01-nowhere-in").code == 1


def test_that_visits_are_listed_as_promised_to_scripts(sample):
    rows = sample.run("visits", "--json").document
    assert [row["code"] for row in rows] == [
        "2026-10-boskovice-in", "2025-10-boskovice-in", "2025-09-boskovice-out",
    ]  # fmt: skip
    assert rows[0] == {
        "code": MAIN_VISIT,
        "title": "Boskovice → Kirovsk",
        "kind": "student_exchange",
        "direction": "incoming",
        "partner": "VOŠ a SŠ Boskovice",
        "start": "2026-10-04",
        "end": "2026-10-10",
        "students": 12,
        "teachers": 4,
        "participants": 16,
        "items": 50,
    }


def test_that_people_read_a_line_a_visit(sample):
    shown = sample.run("visits", lang="ru").out.splitlines()
    assert len(shown) == 3
    assert "16 участников" in shown[0]
    assert "50 пунктов программы" in shown[0]


def test_that_no_visits_are_said_in_words_and_an_empty_list_to_scripts(line):
    open_store(line.store, create=True).close()
    assert "no visits" in line.run("visits").out
    assert line.run("visits", "--json").document == []


def test_that_looking_needs_no_lock_so_a_scheduled_job_runs_beside_the_window(sample):
    store = open_store(sample.store)
    try:
        looking = (["visits"], ["history"], ["backup"], ["verify"])
        assert [sample.run(*command).code for command in looking] == [0, 0, 0, 0]
        assert sample.run("undo").code == 3
    finally:
        store.close()


def test_that_a_visit_like_another_has_its_programme_and_not_its_people(sample):
    made = sample.run("new-visit", "--like", MAIN_VISIT, "--start", "2027-10-03", "--json")
    model, copy = loaded(sample, MAIN_VISIT), loaded(sample, made.document["code"])
    assert copy.visit.start == date(2027, 10, 3)
    assert copy.visit.end == date(2027, 10, 9)
    assert not copy.participants()
    assert programme(copy) == programme(model)
    assert {item.responsible for item in copy.items.values()} > {""}
    assert not set(copy.items) & set(model.items)


def programme(records):
    """A visit's programme by number of day, as it can be compared between visits."""
    return [
        [(day.kind, i.start, i.end, i.title, i.place, i.audience) for i in records.items_of(day.id)]
        for day in records.days_in_order()
    ]


def test_that_items_of_a_day_that_a_shorter_visit_lacks_wait_in_the_pool(sample):
    made = sample.run("new-visit", "--like", MAIN_VISIT, "--start", "2027-10-03",
                      "--end", "2027-10-08", "--json")  # fmt: skip
    model, copy = loaded(sample, MAIN_VISIT), loaded(sample, made.document["code"])
    last = model.days_in_order()[-1]
    assert len(copy.days) == 6
    assert len(copy.items) == len(model.items)
    assert {i.title for i in copy.items_of(None)} == {i.title for i in model.items_of(last.id)}
    assert copy.days_in_order()[-1].kind == DayKind.CULTURE


def test_that_a_visit_like_another_may_have_another_partner(sample):
    made = sample.run("new-visit", "--like", MAIN_VISIT, "--start", "2027-10-03",
                      "--partner", "Tampere", "--country", "fi", "--json")  # fmt: skip
    assert made.document == {"code": "2027-10-tampere-in"}
    assert loaded(sample, "2027-10-tampere-in").partner.country == "FI"


def test_that_a_mirror_swaps_sides_and_keeps_people(sample):
    made = sample.run("new-visit", "--mirror", MAIN_VISIT, "--start", "2027-03-07", "--json")
    model, mirror = loaded(sample, MAIN_VISIT), loaded(sample, made.document["code"])
    assert mirror.visit.code == "2027-03-boskovice-out"
    assert mirror.visit.direction == Direction.OUTGOING
    assert mirror.visit.zone == "Europe/Prague"
    assert mirror.organisation(Side.GUEST) == model.organisation(Side.HOST)
    for side, other in ((Side.GUEST, Side.HOST), (Side.HOST, Side.GUEST)):
        assert who(mirror, side) == who(model, other)
    turned = {"guests": "hosts", "hosts": "guests"}
    expected = [
        [(kind, start, end, title, turned.get(audience, audience))
         for kind, start, end, title, _place, audience in day]
        for day in programme(model)
    ]  # fmt: skip
    assert [[(*row[:4], row[5]) for row in day] for day in programme(mirror)] == expected


def who(records, side):
    return [(row.person.id, row.participation.role) for row in records.participants(side)]


def test_that_a_mirror_leaves_behind_what_belonged_to_one_journey(sample):
    made = sample.run("new-visit", "--mirror", MAIN_VISIT, "--start", "2027-03-07", "--json")
    mirror = loaded(sample, made.document["code"])
    rows = mirror.participants()
    asked_anew = (
        "room",
        "arrival_leg",
        "visa_no",
        "policy_no",
        "mig_card",
        "entry_date",
        "guardian_consent",
        "c_pd",
    )
    assert {row.value(key) for row in rows for key in asked_anew} == {"", None}
    for key in ("diet", "doc_number", "languages", "guardian_phone"):
        assert any(row.value(key) for row in rows)
    assert not any(item.place or item.responsible for item in mirror.items.values())


@pytest.mark.parametrize("option", [["--partner", "Tampere"], ["--direction", "in"]])
def test_that_a_mirror_of_another_partner_or_direction_is_refused(sample, option):
    result = sample.run("new-visit", "--mirror", MAIN_VISIT, "--start", "2027-03-07", *option)
    assert result.code == 1
    assert len(sample.run("visits", "--json").document) == 3


def test_that_a_mirror_may_name_its_partner_and_direction(sample):
    result = sample.run("new-visit", "--mirror", MAIN_VISIT, "--start", "2027-03-07",
                        "--partner", "босковице", "--direction", "out")  # fmt: skip
    assert result.code == 0


def test_that_a_visit_that_ends_before_it_starts_is_refused(line):
    result = line.run("new-visit", "--partner", "Brno", "--start", "2026-10-04",
                      "--end", "2026-10-03")  # fmt: skip
    assert result.code == 1


def test_that_history_tells_each_change_and_what_is_undone(sample):
    sample.run("new-visit", "--like", MAIN_VISIT, "--start", "2027-10-03")
    undone = sample.run("undo")
    assert "visit like an earlier one" in undone.out
    newest, before, *_ = sample.run("history", "--json").document
    assert newest["label"] == "visit like an earlier one: “Босковице → Кировск”"
    assert newest["at"].endswith("+00:00")
    assert (newest["undone"], before["undone"]) == (True, False)
    assert "(undone)" in sample.run("history").out.splitlines()[0]
    assert "visit like an earlier one" in sample.run("redo").out
    assert sample.run("history", "--json").document[0]["undone"] is False


def test_that_nothing_to_undo_or_redo_is_refused(line):
    open_store(line.store, create=True).close()
    assert [line.run("undo").code, line.run("redo").code] == [1, 1]
    assert "Nothing" in line.run("history").out
    assert line.run("history", "--json").document == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_every_change_of_the_sample_has_a_name(lang):
    names = [sentence(change.label, lang) for change in sample_changes()]
    assert sentence(Label("unnamed"), lang) not in names


@pytest.mark.parametrize("label", [Label("of a later version"), Label("visit_created")])
def test_that_a_label_nobody_knows_or_without_its_facts_is_told_plainly(label):
    assert sentence(label, "en") == "edit"


def test_that_the_sample_is_known_as_a_sample(sample, tmp_path):
    for path, expected in ((sample.store, True), (tmp_path / "own.kpt", False)):
        store = open_store(path, create=True)
        assert is_sample(store) is expected
        store.close()


def test_that_the_sample_is_lifelike(sample):
    records = loaded(sample, MAIN_VISIT)
    for side in Side:
        roles = [row.participation.role.value for row in records.participants(side)]
        assert sorted(roles) == ["head", *["student"] * 6, "teacher"]
    ages = [
        (date(2026, 10, 4) - row.person.birth_date).days // 365.25
        for row in records.participants()
        if row.participation.role == "student"
    ]
    assert all(16 <= age <= 18 for age in ages)
    texts = [i.title for i in records.items.values()] + [i.place for i in records.items.values()]
    assert all(text.ru and text.en and text.cs for text in texts)
    kinds = [day.kind.value for day in records.days_in_order()]
    assert kinds == ["arrival", *["competition"] * 3, *["culture"] * 2, "departure"]
