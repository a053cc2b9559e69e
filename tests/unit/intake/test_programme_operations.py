"""From a proposal to one Change."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kpt_desktop.domain.changes import Insert, Touched, Update
from kpt_desktop.domain.enums import DayKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Item
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.intake.programme_edits import with_skipped, with_title
from kpt_desktop.intake.programme_operations import operations
from tests.helpers.factories import START, make_visit_records
from tests.helpers.programme_files import propose, write_docx, write_text

TEXT = (
    "Time;Activity;Place;Group;Responsible\n5 October – Opening day;;;;\n"
    "9:00–10:30;Обед / Lunch;Hall;guests;Ms Bila\nafternoon;Tour;;;\n25:00;Slip;;;\n"
    "12 November;;;;\n9:00;Trip;;;\n"
)


def imported(records: VisitRecords, done) -> VisitRecords:
    """Return the records after the operations, as a store would leave them."""
    saved = []
    for operation in done:
        if isinstance(operation, Insert):
            saved.append(operation.record)
        elif isinstance(operation, Update):
            saved.append(replace(records.days[operation.id], **dict(operation.after)))
    return records.after(Touched(saved=tuple(saved)))


def inserted(done, kind):
    return [op.record for op in done if isinstance(op, Insert) and isinstance(op.record, kind)]


def test_that_items_go_to_the_days_of_the_visit(tmp_path: Path):
    records = make_visit_records()
    done = operations(propose(write_text(tmp_path / "p.csv", TEXT)), records)
    items = inserted(done, Item)
    monday = next(day for day in records.days_in_order() if day.date == START + timedelta(days=1))
    lunch, tour, slip = items[:3]
    assert [item.day_id for item in (lunch, tour, slip)] == [monday.id] * 3
    assert lunch.title == LocalText(ru="Обед", en="Lunch")
    assert (lunch.start, lunch.end, lunch.audience) == (540, 630, "guests")
    assert (lunch.responsible, lunch.place.en or lunch.place.ru) == ("Ms Bila", "Hall")
    assert (slip.start, slip.note_internal) == (None, "25:00")
    assert [item.order for item in (lunch, tour, slip)] == [1, 2, 3]
    assert all(item.visit_id == records.visit.id for item in items)


def test_that_days_the_visit_lacks_are_made_before_their_items(tmp_path: Path):
    records = make_visit_records()
    done = operations(propose(write_text(tmp_path / "p.csv", TEXT)), records)
    (day,) = inserted(done, Day)
    trip = inserted(done, Item)[-1]
    assert (day.kind, trip.day_id) == (DayKind.FREE, day.id)
    kinds = [type(op.record) for op in done if isinstance(op, Insert)]
    assert kinds.index(Day) < len(kinds) - 1


def test_that_first_and_last_days_are_for_travel(tmp_path: Path):
    records = replace(make_visit_records(), days={}, items={})
    path = write_docx(
        tmp_path / "p.docx", "4 October", "9:00 A", "7 October", "9:00 B", "10 October", "9:00 C"
    )
    days = inserted(operations(propose(path), records), Day)
    assert [day.kind for day in days] == [DayKind.ARRIVAL, DayKind.FREE, DayKind.DEPARTURE]


def test_that_a_second_import_changes_nothing(tmp_path: Path):
    """F90."""
    records = make_visit_records()
    proposal = propose(write_text(tmp_path / "p.csv", TEXT))
    after = imported(records, operations(proposal, records))
    assert len(after.items) == len(records.items) + 4
    assert operations(proposal, after) == ()


def test_that_a_translated_item_is_still_the_same(tmp_path: Path):
    """F90: somebody added the Czech title in the meantime."""
    records = make_visit_records()
    proposal = propose(write_text(tmp_path / "p.csv", TEXT))
    after = imported(records, operations(proposal, records))
    items = {
        key: replace(item, title=item.title.with_language("cs", "Jinak"))
        for key, item in after.items.items()
    }
    assert operations(proposal, replace(after, items=items)) == ()


def test_that_skipped_and_nameless_items_are_left_out(tmp_path: Path):
    records = make_visit_records()
    proposal = propose(write_text(tmp_path / "p.csv", TEXT))
    proposal = with_title(with_skipped(proposal, "3:1"), "4:1", "")
    titles = [item.title.best("en") for item in inserted(operations(proposal, records), Item)]
    assert titles == ["Slip", "Trip"]


def test_that_the_words_of_a_heading_become_the_days_note(tmp_path: Path):
    records = make_visit_records()
    done = operations(propose(write_text(tmp_path / "p.csv", TEXT)), records)
    (update,) = [op for op in done if isinstance(op, Update)]
    assert update.after["note"] == LocalText(en="Opening day")
    noted = replace(
        records,
        days={key: replace(day, note=LocalText(ru="своё")) for key, day in records.days.items()},
    )
    assert not [
        op for op in operations(propose(tmp_path / "p.csv"), noted) if isinstance(op, Update)
    ]


def test_that_items_without_a_day_wait_in_the_pool_once(tmp_path: Path):
    records = make_visit_records()
    proposal = propose(write_text(tmp_path / "p.csv", "Time;Activity\n9:00;Start\n10:00;End\n"))
    done = operations(proposal, records)
    assert [item.day_id for item in inserted(done, Item)] == [None, None]
    assert operations(proposal, imported(records, done)) == ()


def test_that_a_day_without_new_items_is_not_made(tmp_path: Path):
    records = make_visit_records()
    path = write_docx(tmp_path / "p.docx", "12 November", "9:00 Trip")
    proposal = propose(path)
    skipped = with_skipped(proposal, proposal.items()[0].address)
    assert operations(skipped, records) == ()
