"""What the judge says on the timetable: at once on both partners, and while dragging."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Place
from kpt_desktop.gui.dialogs.findings import FindingsDialog
from kpt_desktop.services.check_edits import set_check
from kpt_desktop.services.programme_moves import Placement
from kpt_desktop.services.rules import judge_visit
from tests.gui.conftest import TODAY
from tests.helpers.programme_hands import Hands, visit_with
from tests.helpers.programmes import line, programme

ITEMS = (
    (1, 540, 600, "Opening"), (1, 660, 720, "Module A"), (2, 540, 600, "Lesson"),
)  # fmt: skip


@pytest.fixture
def hands(qtbot, context):
    return Hands(qtbot, context, visit_with(*ITEMS))


def overlap(hands, title):
    mark = hands.tab.edits.marks().get(hands.item(title).id)
    reasons = mark.reasons if mark else ()
    return [reason for reason in reasons if "Opening" in reason and "Module A" in reason]


def test_that_both_partners_are_marked_before_the_store_has_answered(hands):
    """pretalx: the partner's warning stayed stale until the next load."""
    edits = hands.tab.edits
    assert not overlap(hands, "Opening")
    edits.move([Placement(hands.item("Module A").id, hands.day(1), 570)])
    assert hands.context.tasks.busy
    assert overlap(hands, "Opening")
    assert overlap(hands, "Module A")
    edits.move([Placement(hands.item("Module A").id, hands.day(1), 600)])
    assert not overlap(hands, "Opening")
    assert not overlap(hands, "Module A")
    hands.settle()
    assert not overlap(hands, "Opening")


def test_that_a_drag_with_the_mouse_marks_and_unmarks_both(hands):
    """U48."""
    hands.drag(hands.centre("Module A"), hands.point(1, 600), drop=True)
    assert overlap(hands, "Opening")
    assert overlap(hands, "Module A")
    assert hands.tab.edits.marks()[hands.item("Opening").id].framed
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.NoModifier)  # a key that is no command here
    hands.drag(hands.centre("Module A"), hands.point(2, 900), drop=True)
    assert not overlap(hands, "Opening")


def test_that_a_place_is_judged_while_something_hangs_over_it(hands):
    """U49: a refusal says why."""
    judge = hands.tab.edits.judge_drop
    item = hands.item("Module A").id
    mark = judge(item, hands.day(1), 570, 630, {item})
    assert mark.severity == Severity.WARNING
    assert any("Opening" in reason and "09:30–10:30" in reason for reason in mark.reasons)
    free = judge(item, hands.day(1), 600, 660, {item})
    assert free is None or not any("Opening" in reason for reason in free.reasons)
    made = judge(None, hands.day(1), 550, 580)
    assert any("Opening" in reason for reason in made.reasons)
    assert judge(item, None, 570, 630, {item}) is None


def test_that_a_copy_meets_its_original_and_what_is_dragged_along_does_not_count(hands):
    judge = hands.tab.edits.judge_drop
    item, other = hands.item("Module A").id, hands.item("Opening").id
    copied = judge(item, hands.day(1), 690, 750)
    assert any(reason.count("Module A") == 2 for reason in copied.reasons)
    together = judge(item, hands.day(1), 570, 630, {item, other})
    assert together is None or not any("Opening" in reason for reason in together.reasons)


def test_that_the_ghost_under_the_mouse_names_the_conflict(hands):
    """U49, with the mouse."""
    hands.drag(hands.centre("Module A"), hands.point(1, 600), drop=False)
    ghosts = hands.view.scene().ghosts
    assert any("Opening" in ghost.verdict for ghost in ghosts)
    hands.press(Qt.Key.Key_Escape)


def test_that_nothing_is_judged_without_a_visit(hands):
    hands.tab.show_visit(None)
    assert hands.tab.edits.marks() == {}
    assert hands.tab.edits.judge_drop(None, None, 0, 60) is None


def test_that_a_check_switched_off_is_silent_at_once(hands):
    hands.tab.edits.move([Placement(hands.item("Module A").id, hands.day(1), 570)])
    hands.settle()
    assert overlap(hands, "Opening")
    check = "people_twice"
    from kpt_desktop.domain.checks import CHECKS

    change = set_check(hands.records.settings, CHECKS[check], None, None, TODAY)
    hands.context.apply(change)
    hands.settle()
    assert not overlap(hands, "Opening")


def test_that_the_list_of_findings_follows_the_days(qtbot):
    records = programme(
        line("9:00-10:00", "a"), line("9:30-10:30", "b"),
        line("9:00-10:00", "c", day=3), line("9:30-10:30", "d", day=3),
        students=0, teachers=0,
    )  # fmt: skip
    dialog = FindingsDialog()
    qtbot.addWidget(dialog)
    dialog.show_findings(judge_visit(records, TODAY), "en", records)
    lines = [dialog.list.item(row) for row in range(dialog.list.count())]
    heads = [one.text() for one in lines if one.data(Qt.ItemDataRole.UserRole) is None]
    assert heads == [
        "The visit and its people", "Mon 5 Oct", "Tue 6 Oct", "Wed 7 Oct", "Thu 8 Oct", "Fri 9 Oct",
    ]  # fmt: skip
    assert not lines[0].flags() & Qt.ItemFlag.ItemIsSelectable
    assert dialog.list.currentItem().data(Qt.ItemDataRole.UserRole) is not None
    monday = lines[[one.text() for one in lines].index("Mon 5 Oct") + 1]
    assert "«" in monday.text() or "“" in monday.text()


def test_that_the_list_stays_at_its_finding_when_others_are_mended(qtbot):
    records = programme(line("9:00-10:00", "a"), line("9:30-10:30", "b"))
    found = judge_visit(records, TODAY)
    dialog = FindingsDialog()
    qtbot.addWidget(dialog)
    dialog.show_findings(found, "en", records)
    overlap_row = next(
        row
        for row in range(dialog.list.count())
        if (one := dialog.list.item(row).data(Qt.ItemDataRole.UserRole)) and one.code == "overlap"
    )
    dialog.list.setCurrentRow(overlap_row)
    dialog.show_findings([one for one in found if one.code != "no_leader"], "en", records)
    assert dialog.list.currentItem().data(Qt.ItemDataRole.UserRole).code == "overlap"


def test_that_a_place_leads_to_what_happens_there(qtbot, context):
    place = Place(name=LocalText("зал", "hall", "sál"))
    records = visit_with(*ITEMS)
    items = {
        key: replace(item, place_id=place.id) if item.title.en == "Lesson" else item
        for key, item in records.items.items()
    }
    hands = Hands(qtbot, context, replace(records, items=items, places={place.id: place}))
    assert hands.tab.reveal(Subject(Place, place.id))
    assert hands.chosen() == ["Lesson"]
    assert not hands.tab.reveal(Subject(Place, Place().id))
