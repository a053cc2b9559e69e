"""Templates: kept for all visits, made into items of one, by the number of the day."""

from dataclasses import replace

import pytest

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import DayKind, TemplateKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Place, Template, TemplateItem
from kpt_desktop.errors import UserError
from kpt_desktop.services import template_edits, template_items
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.templates import list_patterns, shipped_blocks
from kpt_desktop.texts import LANGUAGES
from tests.helpers.factories import make_item, make_visit_records

NAME = LocalText("Чаепитие", "Tea")


@pytest.fixture
def desk(store):
    return ChangeDesk(store)


def kept(store, kind=TemplateKind.BLOCK):
    return list_patterns(store, kind)


def test_that_the_shipped_blocks_have_all_languages_and_can_be_placed():
    records = make_visit_records()
    day = records.days_in_order()[0]
    blocks = shipped_blocks()
    assert len(blocks) > 10
    assert len({block.template.id for block in blocks}) == len(blocks)
    for block in blocks:
        assert all(block.template.name.in_language(lang) for lang in LANGUAGES)
        change, made = template_items.place_block(records, block, day.id, 600)
        item = records.foreseeing(change).items[made]
        assert (item.start, item.end) == (600, 600 + block.items[0].minutes)
        assert item.title == block.template.name


def test_that_a_block_without_a_place_goes_to_the_pool_at_its_usual_time():
    records = make_visit_records()
    lunch = shipped_blocks()[1]
    change, made = template_items.place_block(records, lunch, None, None)
    item = records.foreseeing(change).items[made]
    assert (item.day_id, item.start, item.end) == (None, 750, 795)


def test_that_the_first_own_block_keeps_the_shipped_ones(store, desk):
    blocks = kept(store)
    change, made = template_edits.keep_block(blocks, NAME, {"minutes": 20})
    desk.apply(change)
    after = kept(store)
    assert len(after) == len(blocks) + 1
    assert all(block.stored for block in after)
    assert (after[-1].template.id, after[-1].items[0].minutes) == (made, 20)
    desk.undo()
    assert kept(store) == blocks


def test_that_a_shipped_block_can_be_edited_and_edited_again(store, desk):
    lunch = kept(store)[1].template.id
    desk.apply(template_edits.edit_block(kept(store), lunch, NAME, {"minutes": 60}))
    desk.apply(template_edits.edit_block(kept(store), lunch, NAME, {"minutes": 70}))
    block = next(block for block in kept(store) if block.template.id == lunch)
    assert (block.template.name, block.items[0].title, block.items[0].minutes) == (NAME, NAME, 70)
    desk.undo()
    desk.undo()
    assert kept(store) == shipped_blocks()


def test_that_a_shipped_block_can_be_deleted_but_the_last_one_not(store, desk):
    blocks = kept(store)
    desk.apply(template_edits.delete_template(blocks, blocks[0].template.id))
    assert [one.template.name for one in kept(store)] == [one.template.name for one in blocks[1:]]
    for block in kept(store)[1:]:
        desk.apply(template_edits.delete_template(kept(store), block.template.id))
    (last,) = kept(store)
    with pytest.raises(UserError, match="last_block"):
        template_edits.delete_template(kept(store), last.template.id)


@pytest.mark.parametrize("name", [LocalText(), LocalText("  ")])
def test_that_a_template_needs_a_name(store, name):
    with pytest.raises(UserError, match="template_without_name"):
        template_edits.keep_block(kept(store), name, {})
    with pytest.raises(UserError, match="template_without_name"):
        template_edits.keep_visit(make_visit_records(), name)


def test_that_a_week_goes_by_numbers_into_a_visit_that_begins_on_another_weekday(store, desk):
    model = make_visit_records()
    desk.apply(template_edits.keep_visit(model, LocalText("Неделя")))
    (week,) = kept(store, TemplateKind.VISIT)
    empty = make_visit_records()
    empty = replace(
        empty,
        items={},
        days={
            day.id: replace(day, kind=DayKind.FREE, date=day.date.replace(day=day.date.day + 3))
            for day in empty.days.values()
        },
    )
    after = empty.foreseeing(template_items.apply_visit(empty, week))
    kinds = [day.kind for day in after.days_in_order()]
    assert kinds == [day.kind for day in model.days_in_order()]
    counts = [len(after.items_of(day.id)) for day in after.days_in_order()]
    assert counts == [len(model.items_of(day.id)) for day in model.days_in_order()]


def test_that_items_of_missing_days_wait_in_the_pool(store, desk):
    model = make_visit_records()
    desk.apply(template_edits.keep_visit(model, NAME))
    (week,) = kept(store, TemplateKind.VISIT)
    first = model.days_in_order()[0]
    short = replace(model, days={first.id: first}, items={})
    after = short.foreseeing(template_items.apply_visit(short, week))
    assert len(after.items_of(first.id)) == 1
    assert len(after.items_of(None)) == len(model.items) - 1


def test_that_a_day_template_is_added_to_what_stands_there(store, desk):
    model = make_visit_records()
    second, third = model.days_in_order()[1:3]
    desk.apply(template_edits.keep_day(model, second.id, NAME))
    (day,) = kept(store, TemplateKind.DAY)
    change = template_items.apply_day(model, day, third.id)
    after = model.foreseeing(change)
    assert len(after.items_of(third.id)) == len(model.items_of(third.id)) + 1
    assert after.foreseeing(change.inverse()).items == model.items


def test_that_an_empty_day_is_no_template():
    model = replace(make_visit_records(), items={})
    day = model.days_in_order()[0]
    with pytest.raises(UserError, match="template_empty"):
        template_edits.keep_day(model, day.id, NAME)


def test_that_a_place_unknown_here_is_not_linked(store):
    records = make_visit_records()
    place, gone = Place(name=LocalText("Зал")), Place(name=LocalText("Нет"))
    records = records.after(Touched((place,)))
    for known, kept_id in ((place, place.id), (gone, None)):
        template = Template(kind=TemplateKind.BLOCK, name=NAME)
        model = TemplateItem(template_id=template.id, place_id=known.id, minutes=10)
        pattern = replace(shipped_blocks()[0], template=template, items=(model,))
        change, made = template_items.place_block(records, pattern, None, 540)
        assert records.foreseeing(change).items[made].place_id == kept_id


def test_that_an_item_makes_a_block_of_its_length(store, desk):
    records = make_visit_records()
    item = make_item(records.visit, None, start=600, end=690, title=NAME)
    fields = template_edits.block_of(item)
    change, _ = template_edits.keep_block(kept(store), NAME, fields)
    desk.apply(change)
    assert kept(store)[-1].items[0].minutes == 90
