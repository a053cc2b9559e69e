"""The page of the scheme: typed in place, summed to 100, copied, read from Excel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from kpt_desktop.domain.enums import AspectKind, JudgeSide
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.records import Aspect, Judge
from kpt_desktop.gui.panels.competition_scheme import SchemePage
from kpt_desktop.services import marking_cells, marking_files
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit, type_cell
from tests.helpers.factories import make_visit_records
from tests.helpers.marking import aspects_of, competition, track_of


def shown(qtbot, context, records):
    made = SchemePage(context)
    qtbot.addWidget(made)
    made.resize(1200, 620)
    context.events.change_applied.connect(
        lambda *_: made.show_visit(load_visit(context.store, records.visit.id))
    )
    made.show_visit(records)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def empty(context):
    return store_visit(context, make_visit_records())


@pytest.fixture
def records(context):
    return store_visit(context, competition(2))


def saved(qtbot, context, part, row, column, words):
    with qtbot.waitSignal(context.events.change_applied):
        type_cell(qtbot, part.table, row, column, words)


def stored(context, records):
    return load_visit(context.store, records.visit.id)


def test_that_a_scheme_and_a_jury_are_typed_from_nothing(qtbot, context, empty):
    page = shown(qtbot, context, empty)
    saved(qtbot, context, page.criteria, 0, 1, "Сеть")
    qtbot.waitUntil(lambda: page.criteria.model.rowCount() == 2)
    page.criteria.table.setCurrentIndex(page.criteria.model.index(0, 0))
    saved(qtbot, context, page.aspects, 0, 0, "Кабель обжат")
    qtbot.waitUntil(lambda: page.aspects.model.rowCount() == 2)
    saved(qtbot, context, page.aspects, 0, 3, "суждение")
    saved(qtbot, context, page.aspects, 0, 4, "12,5")
    saved(qtbot, context, page.aspects, 0, 8, "не сделано")
    saved(qtbot, context, page.judges, 0, 0, "Иванов И. И.")
    after = stored(context, empty)
    (aspect,) = after.aspects.values()
    assert (aspect.title.ru, aspect.kind, aspect.most) == (
        "Кабель обжат", AspectKind.JUDGEMENT, 1250,
    )  # fmt: skip
    assert aspect.benchmark_0.ru == "не сделано"
    assert [judge.side for judge in after.judges.values()] == [JudgeSide.HOST]
    assert page.findChild(object, "scheme_sum").text() == "✕ 12.5 of 100 marks"
    assert [one.code for one in MarkBook(after).tracks] == ["IT", "CAD", "MECH"]


def test_that_what_is_not_understood_is_told_and_changes_nothing(qtbot, context, records):
    page = shown(qtbot, context, records)
    for part, column, words, key in (
        (page.aspects, 3, "на глаз", "scheme_method_unknown"),
        (page.aspects, 4, "много", "mark_unreadable"),
        (page.judges, 1, "марсианин", "judge_side_unknown"),
        (page.criteria, 4, "Z", "scheme_module_unknown"),
    ):
        with qtbot.waitSignal(context.tasks.failed) as told:
            type_cell(qtbot, part.table, 0, column, words)
        assert told.args[0].key == key
    assert stored(context, records) == records


def test_that_rows_are_moved_and_deleted_with_undo(qtbot, context, records):
    page = shown(qtbot, context, records)
    page.aspects.choose(aspects_of(records)[0].id)
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(page.findChild(object, "aspects_down"), Qt.MouseButton.LeftButton)
    assert [a.most for a in aspects_of(stored(context, records))[:2]] == [1500, 1000]
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(page.findChild(object, "criteria_delete"), Qt.MouseButton.LeftButton)
    assert len(stored(context, records).aspects) == 2
    with qtbot.waitSignal(context.events.change_applied):
        context.tasks.run(context.desk.undo)
    assert len(stored(context, records).aspects) == 5


def test_that_findings_lead_to_the_aspect_and_to_the_jury(qtbot, context, records):
    page = shown(qtbot, context, records)
    last = aspects_of(records)[-1]
    assert page.reveal(Subject(Aspect, last.id, "benchmark_0"))
    assert page.aspects.current().id == last.id
    assert page.reveal(Subject(Judge, track_of(records).id, "jury"))
    assert page.judges.table.hasFocus()
    assert not page.reveal(Subject(Aspect, records.visit.id))


def test_that_a_scheme_is_copied_from_another_visit(qtbot, context, empty):
    other = store_visit(context, competition(2, records=make_visit_records(code="2025-x")))
    page = shown(qtbot, context, empty)
    page.files._actions["copy_scheme"].trigger()
    qtbot.waitUntil(lambda: page.findChild(QDialog, "copy_scheme_dialog") is not None)
    dialog = page.findChild(QDialog, "copy_scheme_dialog")
    assert dialog.list.item(0).text().endswith("IT · 5 aspect(s)")
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(dialog.findChild(object, "copy_scheme_go"), Qt.MouseButton.LeftButton)
    assert [a.most for a in aspects_of(stored(context, empty))] == [
        a.most for a in aspects_of(other)
    ]


def test_that_a_scheme_is_read_from_a_spreadsheet(qtbot, context, prompts, empty, tmp_path):
    path = tmp_path / "scheme.xlsx"
    source = competition(2)
    path.write_bytes(marking_files.scheme_file(source, "en"))
    page = shown(qtbot, context, empty)
    prompts.files.append(path)
    page.files._actions["read_scheme"].trigger()
    dialog = page.findChild(QDialog, "read_scheme_dialog")
    qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=15000)
    assert "D5" in dialog.list.item(0).text()  # the module A is not known here
    assert not dialog.findChild(object, "read_scheme_take").isEnabled()
    dialog.reject()
    for module in list(source.modules):
        source = source.after(type(_touched())((), ((type(source.modules[module]), module),)))
    path.write_bytes(marking_files.scheme_file(source, "en"))
    prompts.files.append(path)
    page.files._actions["read_scheme"].trigger()
    dialog = [one for one in page.findChildren(QDialog) if one.isVisible()][-1]
    take = dialog.findChild(object, "read_scheme_take")
    qtbot.waitUntil(take.isEnabled, timeout=15000)
    assert dialog.list.item(0).text() == "IT: 2 criterion(s), 5 aspect(s), 100 of 100 marks"
    with qtbot.waitSignal(context.events.change_applied):
        QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert len(stored(context, empty).aspects) == 5


def _touched():
    from kpt_desktop.domain.changes import Touched

    return Touched()


@pytest.mark.parametrize(
    ("typed", "side"),
    [
        ("гостей", "guest"), ("от принимающих", "host"), ("hosté", "guest"), ("hostitel", "host"),
        ("host", "host"), ("of the guests", "guest"), ("нейтральный", "neutral"),
        ("neutrální", "neutral"), ("хозяев", "host"),
    ],
)  # fmt: skip
def test_that_sides_are_read_in_three_languages(records, typed, side):
    assert marking_cells.parse_judge(records, "side", typed) == {"side": JudgeSide(side)}


def test_that_a_teachers_name_becomes_the_participant(records):
    row = next(r for r in records.participants() if r.participation.role != "student")
    name = f"{row.person.surname_native} {row.person.given_native}"
    assert marking_cells.parse_judge(records, "name", name.upper()) == {
        "name": "", "participation_id": row.participation.id,
    }  # fmt: skip
