"""«Изменение № N»: what it lists, what it leaves out, and what it says when there is nothing."""

from dataclasses import replace

from kpt_desktop.documents.programme_changes import ChangesOptions, build_changes
from kpt_desktop.documents.version_line import version_line
from kpt_desktop.domain.programme_versions import latest
from kpt_desktop.services.programme import edit_item
from tests.helpers.published_visit import done, edited, named, published
from tests.helpers.sample_visit import sample_visit

RU_EN = ("ru", "en")


def rows(page):
    return {row.event[0].text: (group.kind, row) for group in page.groups for row in group.rows}


def words(cell):
    return [part.text.replace("\xa0", " ") for part in cell]


def test_that_its_number_is_that_of_the_version_it_changes():
    first = build_changes(edited(published()), RU_EN)
    assert words(first.heading) == ["Изменение № 1", "Change No. 1"]
    assert words(first.base)[0] == "Изменяет версию 1 от 28 сентября 2026 г."
    second = build_changes(edited(published(published())), ("cs",))
    assert words(second.heading) == ["Změna č. 2"]


def test_that_a_moved_item_is_told_by_its_old_and_new_place_and_time():
    page = build_changes(edited(published()), RU_EN)
    kind, row = rows(page)["Судостроительный завод «Пелла»"]
    assert kind == "moved"
    assert words(row.before.when) == [
        "Вторник, 6 октября, 17:00–18:30",
        "Tuesday, 6 October, 17:00–18:30",
    ]
    assert words(row.after.when)[0] == "Среда, 7 октября, 17:00–18:30"
    assert row.after.new == ("when",)
    _, reception = rows(page)["Приём у директора"]
    assert (words(reception.before.place)[0], words(reception.after.place)[0]) == (
        "каб. 201",
        "каб. 305",
    )


def test_that_new_and_cancelled_items_have_one_side_only():
    page = build_changes(edited(published()), RU_EN)
    assert rows(page)["Концерт"][1].before is None
    assert rows(page)["Мастер-класс: оптическое волокно"][1].after is None


def test_that_a_reworded_item_says_when_it_is_below_its_title():
    _, row = rows(build_changes(edited(published()), RU_EN))["Открытие и жеребьёвка"]
    assert words(row.when)[0] == "Понедельник, 5 октября, 09:00–09:40"
    assert words(row.before.title)[0] == "Торжественное открытие"
    assert (row.before.when, row.before.place) == ((), ())


def test_that_corrections_of_spelling_can_be_left_out_and_their_number_is_said():
    page = build_changes(edited(published()), ("ru",), ChangesOptions(corrections=False))
    assert "Урок английсково языка с группой СА-31" not in rows(page)
    assert words(page.left_out) == ["Исправления опечаток не показаны: 1."]
    assert build_changes(edited(published()), ("ru",)).left_out == ()


def test_that_an_edition_lists_only_what_its_readers_see():
    """A Russian title that was reworded is no change for those who read Czech."""
    page = build_changes(edited(published()), ("cs",))
    assert {group.kind for group in page.groups} == {"moved", "new", "cancelled"}
    assert build_changes(edited(published()), ("cs",), ChangesOptions(corrections=False)) == page


def test_that_nothing_internal_is_on_it():
    records = published()
    item = named(records, "Модуль D")
    records = done(
        records,
        lambda r: edit_item(r, item.id, note_internal="СЕКРЕТ", responsible="ТАЙНА", start=800),
    )
    text = repr(build_changes(records, RU_EN))
    assert "Модуль D" in text
    assert "СЕКРЕТ" not in text
    assert "ТАЙНА" not in text


def test_that_without_changes_it_says_so_and_wants_no_signature():
    page = build_changes(published(), RU_EN)
    assert words(page.empty) == ["Изменений нет.", "Nothing has changed."]
    assert (page.groups, page.approval) == ((), None)


def test_that_before_the_first_version_there_is_nothing_to_compare():
    page = build_changes(sample_visit(), ("en",))
    assert words(page.empty)[0].startswith("The programme has not been published yet")


def test_that_after_publishing_it_tells_what_the_new_version_changed():
    records = published(edited(published()))
    page = build_changes(records, RU_EN)
    assert words(page.heading)[1] == "Change No. 1"
    assert words(page.target)[1] == "Part of version 2 of 28 September 2026"
    assert len(rows(page)) == 6


def test_that_two_versions_and_now_can_be_chosen():
    records = published(published(edited(published())))
    assert not build_changes(records, ("en",), ChangesOptions(since=2, until=3)).groups
    assert build_changes(records, ("en",), ChangesOptions(since=1, until=3)).groups
    assert not build_changes(records, ("en",), ChangesOptions(since=3, now=True)).groups


def test_that_a_programme_names_the_version_it_equals():
    records = published()
    line = version_line(records, RU_EN)
    assert words(line.head) == [
        "Версия 1 от 28 сентября 2026 г.",
        "Version 1 of 28 September 2026",
    ]
    assert line.foot == "версия 1 от 28.09.2026"


def test_that_a_programme_with_changes_is_a_draft():
    line = version_line(edited(published()), ("en",))
    assert words(line.head) == ["Draft with changes since version 1 of 28 September 2026"]


def test_that_a_programme_never_published_says_nothing_of_versions():
    assert version_line(sample_visit(), RU_EN).head == ()


def test_that_an_old_version_names_itself_whatever_came_later():
    records = edited(published())
    line = version_line(replace(records), ("en",), latest(records))
    assert words(line.head) == ["Version 1 of 28 September 2026"]
