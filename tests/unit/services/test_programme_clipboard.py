"""Items copied as plain data: whole within a visit, without what another visit does not know."""

import json
from dataclasses import replace

import pytest

from kpt_desktop.domain.enums import DutyKind
from kpt_desktop.domain.records import Duty, Item
from kpt_desktop.services import programme_clipboard as clipboard
from kpt_desktop.services import programme_moves as moves
from kpt_desktop.services.programme import delete_items
from kpt_desktop.services.programme_moves import Placement
from tests.helpers.factories import make_visit_records

LEFT_BEHIND = {"id": None, "version": 0, "order": 0, "visit_id": None, "day_id": None}


@pytest.fixture
def records():
    """A visit in which a participant and somebody else do something at the first item."""
    made = make_visit_records()
    item = first(made)
    row = next(iter(made.participations))
    duties = (
        Duty(item_id=item.id, kind=DutyKind.RESPONSIBLE, participation_id=row, before=20),
        Duty(item_id=item.id, kind=DutyKind.INTERPRETER, name="Kovalev", after=10),
    )
    whole = replace(
        item, approximate=True, audience="guests", responsible="T. N.", internal=True, pinned=True,
        note_internal="keys",
    )  # fmt: skip
    items = made.items | {item.id: whole}
    return replace(made, items=items, duties={duty.id: duty for duty in duties})


def first(records):
    return records.items_of(records.days_in_order()[0].id)[0]


def duties_at(records, item_id):
    found = (d for d in records.duties.values() if d.item_id == item_id)
    return sorted((d.kind, d.participation_id, d.name, d.before, d.after) for d in found)


def test_that_cut_and_paste_loses_nothing_of_an_item(records):
    """U50: every field, and what people do at it."""
    item = first(records)
    copied = clipboard.to_json(records, [item.id])
    without = records.foreseeing(delete_items(records, [item.id]))
    assert without.duties == {}
    change, (made,) = clipboard.paste_json(without, copied, item.day_id, None)
    back = without.foreseeing(change)
    assert replace(back.items[made], **LEFT_BEHIND) == replace(item, **LEFT_BEHIND)
    assert duties_at(back, made) == duties_at(records, item.id)
    assert back.foreseeing(change.inverse()).items == without.items


def test_that_another_visit_gets_the_name_instead_of_the_participant(records):
    copied = clipboard.to_json(records, [first(records).id])
    other = make_visit_records(code="2027-01-other")
    day = other.days_in_order()[2].id
    change, (made,) = clipboard.paste_json(other, copied, day, 600)
    after = other.foreseeing(change)
    assert (after.items[made].start, after.items[made].day_id) == (600, day)
    assert after.items[made].visit_id == other.visit.id
    assert [(d[1], d[2]) for d in duties_at(after, made)] == [
        (None, "Kovalev"), (None, "Surname01 guest"),
    ]  # fmt: skip


def test_that_a_copy_by_the_mouse_has_the_duties_too(records):
    item = first(records)
    change, (made,) = moves.copy_items(records, [Placement(item.id, item.day_id, 900)])
    after = records.foreseeing(change)
    assert duties_at(after, made) == duties_at(records, item.id)
    assert len(after.duties) == 4


@pytest.mark.parametrize(
    "duty",
    [
        {}, 5, {"kind": "zzz", "name": "A"}, {"kind": "responsible"},
        {"kind": "responsible", "participation_id": "not an id"},
    ],
)  # fmt: skip
def test_that_a_foreign_duty_that_makes_no_sense_is_left_out(records, duty):
    copied = json.dumps({"layout": 1, "items": [{"title": {"ru": "A"}, "duties": [duty]}]})
    change, _ = clipboard.paste_json(records, copied, None, None)
    assert [type(operation.record) for operation in change.operations] == [Item]


def test_that_minutes_of_a_foreign_duty_stay_within_half_a_day(records):
    duty = {"kind": "responsible", "name": "A", "before": -5, "after": 9999}
    copied = json.dumps({"layout": 1, "items": [{"title": {"ru": "A"}, "duties": [duty]}]})
    change, (made,) = clipboard.paste_json(records, copied, None, None)
    ((_, _, _, before, after),) = duties_at(records.foreseeing(change), made)
    assert (before, after) == (0, 720)
