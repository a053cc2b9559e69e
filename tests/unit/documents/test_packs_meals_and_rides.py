"""A canteen's order and a bus's papers: what is counted, who is named, and who is not."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.documents.packs.columns import in_ranges
from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import ConsentAnswer
from tests.helpers.packs import cells, codes, full_visit, guests, made, table_named, with_values


def test_that_meals_are_counted_by_those_who_eat():
    """Totals per meal equal the people who attend it."""
    prepared = made("canteen", full_visit())
    meals = cells(prepared, table_named(prepared, "Питание по дням"))
    by_name = {(row["Дата"], row["Что"]): row for row in meals}
    breakfast = by_name[date(2026, 10, 5), "Завтрак"]
    lunch = by_name[date(2026, 10, 5), "Обед"]
    assert (breakfast["Гости"], breakfast["Принимающие"], breakfast["Всего"]) == (8, 0, 8)
    assert (lunch["Гости"], lunch["Принимающие"], lunch["Всего"]) == (8, 8, 16)


def test_that_change_of_one_diet_changes_the_meals_and_the_counts():
    records = full_visit()
    prepared = made("canteen", records)
    meals = cells(prepared, table_named(prepared, "Питание по дням"))
    assert meals[2]["Из них особое питание"] == "bez lepku:\u00a01; vegetariánská:\u00a02"
    records = with_values(records, guests(records)[4:5], diet="Bez lepku")
    after = made("canteen", records)
    meals = cells(after, table_named(after, "Питание по дням"))
    assert meals[2]["Из них особое питание"] == "bez lepku:\u00a02; vegetariánská:\u00a02"
    diets = cells(after, table_named(after, "Особое питание"))
    assert [(row["Питание"], row["Всего"]) for row in diets] == [
        ("bez lepku", 2),
        ("vegetariánská", 2),
    ]


def test_that_names_and_diets_stand_together_only_for_the_head_of_the_kitchen():
    prepared = made("canteen", full_visit())
    *before, kitchen = prepared.sheets
    assert kitchen.name == "Лист шеф-повара"
    assert len(kitchen.rows) == 3
    names = {str(row[1]) for row in kitchen.rows}
    others = " ".join(str(value) for sheet in before for row in sheet.rows for value in row)
    assert not any(name in others for name in names)


def test_that_a_diet_without_consent_to_health_data_is_not_given_but_told():
    records = full_visit()
    row = guests(records)[2]
    prepared = made("canteen", with_values(records, [row], c_health=None))
    (found,) = prepared.missing
    assert (found.code, found.subjects[0].field) == ("pack_no_c_health", "c_health")
    assert len(prepared.sheets[-1].rows) == 2
    diets = cells(prepared, table_named(prepared, "Особое питание"))
    assert [row["Питание"] for row in diets][-1].startswith("уточняется")


def test_that_a_canteen_without_meals_gets_no_order():
    records = full_visit()
    items = {key: one for key, one in records.items.items() if one.kind != "meal"}
    prepared = made("canteen", replace(records, items=items))
    assert prepared.refused
    assert codes(prepared) == ["pack_no_meals"]


def test_that_a_group_nobody_knows_is_not_counted_but_told():
    records = full_visit()
    meal = next(one for one in records.items.values() if one.kind == "meal")
    records = records.after(Touched((replace(meal, audience="group7"),)))
    prepared = made("canteen", records)
    (found,) = prepared.missing
    assert (found.code, found.subjects[0].id) == ("pack_group_unknown", meal.id)
    meals = cells(prepared, table_named(prepared, "Питание по дням"))
    assert [row["Всего"] for row in meals].count(None) == 1


def test_that_rides_say_who_drives_whom():
    prepared = made("bus", full_visit())
    rides = cells(prepared, table_named(prepared, "Поездки"))
    leg = next(row for row in rides if "LX 12" in str(row["Куда, зачем"]))
    assert (leg["Кто встречает"], leg["Пассажиров"]) == ("М. Ежова", 8)
    transfer = next(row for row in rides if row["Куда, зачем"] == "Переезд в Петергоф")
    assert transfer["Машина"] == "Икарус, А 123 ВС 47"
    assert transfer["Водитель"] == "Пётр Шофёров, +7 900 000-00-77"
    assert (transfer["Пассажиров"], transfer["Из них младше 18"]) == (16, 11)
    assert [row["№"] for row in rides] == list(range(1, len(rides) + 1))


def test_that_eight_minors_make_a_list_of_children_with_guardians():
    prepared = made("bus", full_visit())
    children = cells(prepared, table_named(prepared, "Список детей"))
    assert len(children) == 11
    assert all(row["Телефон законного представителя"] for row in children)
    escorts = cells(prepared, table_named(prepared, "Список сопровождающих"))
    assert [row["Роль"] for row in escorts].count("преподаватель") == 2


def test_that_seven_minors_make_none():
    records = full_visit()
    grown = [row for row in records.participants() if row.participation.role == "student"][:4]
    records = with_values(records, grown, birth_date=date(2000, 1, 1))
    names = [sheet.name for sheet in made("bus", records).sheets]
    assert names == ["Поездки", "Пассажиры"]
    assert "guardian_phone" not in made("bus", records).columns


def test_that_children_are_on_their_list_whatever_they_consented_to():
    """The list is asked for by law; the list of passengers is not."""
    records = full_visit()
    child = guests(records)[2]
    prepared = made("bus", with_values(records, [child], c_pd=ConsentAnswer.REFUSED))
    assert len(prepared.sheets[table_named(prepared, "Список детей")].rows) == 11
    assert len(prepared.sheets[table_named(prepared, "Пассажиры")].rows) == 15


def test_that_a_student_of_unknown_age_is_taken_for_a_child():
    records = full_visit()
    prepared = made("bus", with_values(records, guests(records)[2:3], birth_date=None))
    assert len(prepared.sheets[table_named(prepared, "Список детей")].rows) == 11
    assert {found.subjects[0].field for found in prepared.missing} == {"birth_date"}


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [((), ""), ((4,), "4"), ((1, 2, 3), "1–3"), ((1, 3, 4, 5, 9), "1, 3–5, 9")],
)
def test_that_numbers_of_rides_are_told_in_few_words(numbers, expected):
    assert in_ranges(numbers) == expected
