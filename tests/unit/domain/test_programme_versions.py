"""What changed between two programmes, as the guests' paper shows it."""

from dataclasses import replace
from uuid import uuid4

from hypothesis import given

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.programme_versions import ItemChangeKind, compare, usual_span
from kpt_desktop.domain.snapshots import Snapshot, snapshot_of
from kpt_desktop.services.programme import edit_item
from tests.helpers.full_programmes import programmes
from tests.helpers.published_visit import done, edited, named, published
from tests.helpers.sample_visit import sample_visit

OPPOSITE = {
    ItemChangeKind.NEW: ItemChangeKind.CANCELLED,
    ItemChangeKind.CANCELLED: ItemChangeKind.NEW,
    ItemChangeKind.MOVED: ItemChangeKind.MOVED,
    ItemChangeKind.TEXT: ItemChangeKind.TEXT,
}


def changes_of(records):
    found = compare(snapshot_of(sample_visit()), snapshot_of(records))
    return {change.placed.item.title.ru: change for change in found.items}


@given(programmes())
def test_that_a_programme_does_not_differ_from_itself(programme: Snapshot) -> None:
    assert not compare(programme, programme)


@given(programmes(), programmes())
def test_that_looking_back_shows_the_same_the_other_way_round(one: Snapshot, other: Snapshot):
    there, back = compare(one, other), compare(other, one)
    told = {(change.kind, change.before, change.after) for change in there.items}
    assert told == {(OPPOSITE[c.kind], c.after, c.before) for c in back.items}
    assert {(d.date, d.before, d.after) for d in there.days} == {
        (d.date, d.after, d.before) for d in back.days
    }
    assert len(there.without_corrections()) == len(back.without_corrections())


@given(programmes(), programmes())
def test_that_nothing_internal_and_nothing_of_the_pool_is_listed(one: Snapshot, other: Snapshot):
    for change in compare(one, other).items:
        for placed in (change.before, change.after):
            assert placed is None or not placed.item.internal
            assert placed is None or placed.item.day_id == placed.day.id


def test_that_each_edit_is_told_for_what_it_is():
    found = changes_of(edited(sample_visit()))
    kinds = {title: (change.kind.value, change.correction) for title, change in found.items()}
    assert kinds == {
        "Судостроительный завод «Пелла»": ("moved", False),
        "Приём у директора": ("moved", False),
        "Мастер-класс: оптическое волокно": ("cancelled", False),
        "Концерт": ("new", False),
        "Открытие и жеребьёвка": ("text", False),
        "Урок английсково языка с группой СА-31": ("text", True),
    }
    assert found["Судостроительный завод «Пелла»"].fields == {"date"}
    assert found["Приём у директора"].fields == {"place"}


def test_that_corrections_can_be_left_out():
    whole = compare(snapshot_of(sample_visit()), snapshot_of(edited(sample_visit())))
    assert (len(whole), len(whole.without_corrections())) == (6, 5)


def test_that_a_programme_imported_once_more_is_the_same():
    """Its items have other ids, which no guest can see."""
    before = snapshot_of(sample_visit())
    again = tuple(replace(item, id=uuid4()) for item in before.items)
    assert not compare(before, replace(before, items=again))
    moved = tuple(
        replace(item, start=item.start + 15) if item.title.ru == "Модуль D" else item
        for item in again
    )
    found = compare(before, replace(before, items=moved))
    assert [change.kind for change in found.items] == [ItemChangeKind.MOVED]


def test_that_an_item_made_internal_is_cancelled_for_the_guests():
    records = sample_visit()
    item = named(records, "Модуль D")
    hidden = replace(records, items={**records.items, item.id: replace(item, internal=True)})
    assert changes_of(hidden)["Модуль D"].kind == ItemChangeKind.CANCELLED


def test_that_who_is_responsible_changes_nothing_for_the_guests():
    records = sample_visit()
    item = replace(named(records, "Модуль D"), responsible="Козлов", note_internal="ключи")
    assert not changes_of(replace(records, items={**records.items, item.id: item}))


def test_that_another_kind_of_day_and_a_note_are_told():
    records = sample_visit()
    day = replace(records.days_in_order()[2], note=LocalText("Возьмите паспорт"))
    found = compare(
        snapshot_of(records), snapshot_of(replace(records, days={**records.days, day.id: day}))
    )
    assert [(d.date, d.correction) for d in found.days] == [(day.date, True)]


def test_that_a_sheet_usually_compares_the_newest_version_with_now():
    assert usual_span(sample_visit()) is None
    first = published()
    assert [version and version.number for version in usual_span(first)] == [1, None]
    second = published(edited(first))
    assert [version.number for version in usual_span(second)] == [1, 2]
    item = named(second, "Модуль D")
    third = done(second, lambda r: edit_item(r, item.id, start=840, end=930))
    assert [version and version.number for version in usual_span(third)] == [2, None]
