"""What was guessed of a list of any shape, shown in the window before anything changes (U36)."""

import pytest

from kpt_desktop.domain.enums import Side
from kpt_desktop.gui.dialogs.import_list import ImportListDialog
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit
from tests.helpers.factories import make_visit_records
from tests.helpers.partner_lists import LISTS


@pytest.fixture
def records(context):
    return store_visit(context, make_visit_records(students=0, teachers=0))


@pytest.fixture
def opened(qtbot, context, records, tmp_path):
    kept = []  # a dialog without a window of its own belongs to whoever holds it

    def opened(name):
        dialog = ImportListDialog(context, records, LISTS[name].write(tmp_path))
        qtbot.addWidget(dialog)
        kept.append(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.proposal is not None)
        return dialog

    yield opened
    kept.clear()


def _text(dialog, row, field):
    sections = [section.field for section in dialog.table.model.sections]
    return dialog.table.model.index(row, sections.index(field) + 1).data()


@pytest.mark.parametrize("name", ["two_heading_rows", "birth_in_parts", "school_export"])
def test_that_sheet_headings_and_fields_are_guessed_and_shown_u36(context, records, opened, name):
    """U36: over each column its own heading and a field; nobody is in the store yet."""
    made = LISTS[name]
    dialog = opened(name)
    people = [person[:2] for person in made.people]
    shown = [
        (_text(dialog, row, "surname_native"), _text(dialog, row, "given_native"))
        for row in range(dialog.table.model.rowCount())
    ]
    assert shown == people
    for column in dialog.proposal.columns:
        box = dialog.table.header.choices_of(column.index)
        assert box.currentText(), column.source
        assert box.currentData() == column.target
    numbers = [_text(dialog, row, "doc_number") for row in range(len(people))]
    assert numbers == [person[4] for person in made.people]
    assert not load_visit(context.store, records.visit.id).participants(Side.GUEST)


def test_that_a_passports_series_can_be_taken_for_something_else_u36(qtbot, opened):
    dialog = opened("two_heading_rows")
    series = next(c for c in dialog.proposal.columns if c.target == "doc_series")
    box = dialog.table.header.choices_of(series.index)
    assert box.currentText() == "Passport series"
    box.setCurrentIndex(box.findData(None))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: _text(dialog, 0, "doc_number") == "1500081")
    assert dialog.proposal.rows[0].values["note"] == f"{series.source}: 75"
