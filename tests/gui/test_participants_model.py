"""The participants' model: filter, order, small steps, and Qt's own checker over all of it."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kpt_desktop.domain.enums import Severity, Side
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.records import Participation, Person, Visit
from kpt_desktop.gui.models.cell_block import from_tsv, to_tsv
from kpt_desktop.gui.models.cell_marks import marks_of
from kpt_desktop.gui.models.participants_model import (
    CHOICES_ROLE,
    COLUMNS,
    MARK_ROLE,
    MATCH_ROLE,
    Draft,
    ParticipantsModel,
)
from kpt_desktop.gui.models.row_list import MOST_STEPS
from kpt_desktop.gui.models.row_order import RowOrder
from kpt_desktop.services.field_values import parse_field
from kpt_desktop.services.people import add_participant, edit_value, move_to_side
from tests.helpers.factories import make_visit_records

TODAY = date(2026, 9, 1)


def people(*names, side=Side.GUEST):
    """A visit whose only participants have these surnames, in this order."""
    records = make_visit_records(0, 0)
    for name in names:
        change, _ = add_participant(records, side, {"surname_native": name})
        records = records.foreseeing(change)
    return records


def make_model(records, lang="en"):
    model = ParticipantsModel(RowOrder(lang))
    model.speak(lang, partial(parse_field, lang=lang, today=TODAY))
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show(records)
    return model


def surnames(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def filtered(model, typed):
    model.order.filter_by(typed)
    model.refilter()
    return surnames(model)


def sorted_by(model, key, order=Qt.SortOrder.AscendingOrder):
    model.sort(COLUMNS.index(key), order)
    return surnames(model)


@pytest.mark.usefixtures("qapp")
class TestOrder:
    def test_that_a_list_stands_as_entered_guests_first(self):
        records = people("Zeman", "Adam")
        change, _ = add_participant(records, Side.HOST, {"surname_native": "Host"})
        assert surnames(make_model(records.foreseeing(change))) == ["Zeman", "Adam", "Host"]

    def test_that_russian_names_sort_as_in_a_dictionary_u24(self):
        model = make_model(people("Жуков", "Ёлкин", "Ежов", "Елагин"), "ru")
        assert sorted_by(model, "surname_native") == ["Ежов", "Елагин", "Ёлкин", "Жуков"]

    def test_that_czech_ch_sorts_after_h_u24(self):
        model = make_model(people("Ivan", "Chalupa", "Cibulka", "Hora", "Čapek"), "cs")
        ordered = ["Cibulka", "Čapek", "Hora", "Chalupa", "Ivan"]
        assert sorted_by(model, "surname_native") == ordered

    def test_that_sorting_goes_up_down_and_back_with_empty_cells_last_u23(self):
        model = make_model(people("B", "", "A", "C"))
        assert sorted_by(model, "surname_native") == ["A", "B", "C", ""]
        down = sorted_by(model, "surname_native", Qt.SortOrder.DescendingOrder)
        assert down == ["C", "B", "A", ""]
        model.sort(-1)
        assert surnames(model) == ["B", "", "A", "C"]

    def test_that_equals_keep_the_order_of_the_list_either_way_u23(self):
        records = people("B", "A", "C")
        model = make_model(records)
        assert sorted_by(model, "side") == ["B", "A", "C"]
        assert sorted_by(model, "side", Qt.SortOrder.DescendingOrder) == ["B", "A", "C"]

    def test_that_dates_sort_by_time_and_not_by_their_digits(self):
        records = people("late", "early")
        days = (date(2010, 1, 1), date(2009, 12, 31))
        for row, day in zip(records.participants(), days, strict=True):
            change = edit_value(records, row.participation.id, "birth_date", day)
            records = records.foreseeing(change)
        assert sorted_by(make_model(records), "birth_date") == ["early", "late"]

    def test_that_namesakes_sort_by_given_name(self):
        records = people()
        for given_name in ("Petr", "Jan"):
            values = {"surname_native": "Dvořák", "given_native": given_name}
            records = records.foreseeing(add_participant(records, Side.GUEST, values)[0])
        model = make_model(records)
        sorted_by(model, "surname_native")
        assert [model.index(row, 1).data() for row in (0, 1)] == ["Jan", "Petr"]

    def test_that_an_edited_row_stays_in_place_until_the_next_sort(self):
        records = people("A", "B", "C")
        model = make_model(records)
        sorted_by(model, "surname_native")
        change = edit_value(records, model.id_at(0), "surname_native", "Z")
        model.show(records.foreseeing(change))
        assert surnames(model) == ["Z", "B", "C"]
        assert sorted_by(model, "surname_native") == ["B", "C", "Z"]

    def test_that_a_row_that_comes_is_put_where_the_sorting_has_it(self):
        records = people("A", "C", "")
        model = make_model(records)
        sorted_by(model, "surname_native")
        change, _ = add_participant(records, Side.GUEST, {"surname_native": "B"})
        model.show(records.foreseeing(change))
        assert surnames(model) == ["A", "B", "C", ""]


@pytest.mark.usefixtures("qapp")
class TestFilter:
    def test_that_yo_is_ye_and_cyrillic_is_latin(self):
        model = make_model(people("Ёлкин", "Nováková", "Жуков"))
        assert filtered(model, "елкин") == ["Ёлкин"]
        assert filtered(model, "zhuk") == ["Жуков"]
        assert filtered(model, "новак") == ["Nováková"]

    def test_that_every_word_must_occur_in_any_field(self):
        records = people("Nováková", "Dvořák")
        row = records.participants()[0].participation.id
        records = records.foreseeing(edit_value(records, row, "doc_number", "45 112 083"))
        records = records.foreseeing(edit_value(records, row, "birth_date", date(2009, 3, 12)))
        model = make_model(records)
        assert filtered(model, "nov 45112083") == ["Nováková"]
        assert filtered(model, "12 mar 2009") == ["Nováková"]
        assert filtered(model, "nov dvo") == []
        assert filtered(model, "  ") == ["Nováková", "Dvořák"]

    def test_that_matching_cells_are_told(self):
        model = make_model(people("Nováková"))
        assert not model.index(0, 0).data(MATCH_ROLE)
        filtered(model, "nov")
        assert model.index(0, 0).data(MATCH_ROLE)
        assert not model.index(0, 1).data(MATCH_ROLE)

    def test_that_a_side_is_a_filter_and_a_moved_row_leaves_it(self):
        records = people("A", "B")
        model = make_model(records)
        model.order.side = Side.GUEST
        model.refilter()
        change = move_to_side(records, [model.id_at(0)], Side.HOST)
        model.show(records.foreseeing(change))
        assert surnames(model) == ["B"]
        assert model.order.count(None) == 2

    def test_that_an_edited_row_stays_though_it_no_longer_matches(self):
        records = people("Nováková", "Dvořák")
        model = make_model(records)
        filtered(model, "nov")
        change = edit_value(records, model.id_at(0), "surname_native", "Malá")
        model.show(records.foreseeing(change))
        assert surnames(model) == ["Malá"]
        assert filtered(model, "nov") == []


@pytest.mark.usefixtures("qapp")
class TestSteps:
    def test_that_an_edit_announces_one_row_and_nothing_else(self, qtbot):
        records = people("A", "B", "C")
        model = make_model(records)
        change = edit_value(records, model.id_at(1), "diet", "vegan")
        with (
            qtbot.assertNotEmitted(model.modelReset),
            qtbot.assertNotEmitted(model.layoutChanged),
            qtbot.waitSignal(model.dataChanged) as told,
        ):
            model.show(records.foreseeing(change))
        assert [index.row() for index in told.args[:2]] == [1, 1]

    def test_that_a_change_of_order_moves_rows_without_a_reset(self, qtbot):
        records = people("A", "B")
        model = make_model(records)
        first = records.participants()[0].participation
        moved = {**records.participations, first.id: replace(first, order=9)}
        with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.layoutChanged):
            model.show(replace(records, participations=moved))
        assert surnames(model) == ["B", "A"]

    def test_that_very_many_steps_are_a_reset(self, qtbot):
        records = people(*(f"{n:03d}" for n in range(3 * MOST_STEPS)))
        rows = list(records.participations.values())
        model = make_model(records)
        with qtbot.waitSignal(model.modelReset):
            model.show(replace(records, participations={row.id: row for row in rows[::2]}))
        assert model.rowCount() == len(rows[::2])

    def test_that_another_visit_takes_no_draft_along(self, qtbot):
        model = make_model(people("A"))
        model.keep_draft((model.id_at(0), "birth_date"), Draft("31.4.", "no such day"))
        with qtbot.waitSignal(model.modelReset):
            model.show(people("B"))
        assert model.drafts == {}
        model.show(None)
        assert model.rowCount() == 0


NAMES = st.lists(st.sampled_from(["A", "B", "C", "Ё", ""]), max_size=8)


@pytest.mark.usefixtures("qapp")
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_that_rows_come_and_go_in_any_way_and_the_checker_is_content(data):
    records = people(*data.draw(NAMES))
    everybody = list(records.participations.values())
    model = make_model(records)
    for _ in range(4):
        staying = data.draw(st.lists(st.sampled_from(everybody), unique=True)) if everybody else []
        model.show(replace(records, participations={row.id: row for row in staying}))
        assert set(model.ids()) == {row.id for row in staying}
        sort_column = data.draw(st.sampled_from([-1, 0, COLUMNS.index("side")]))
        model.sort(sort_column)
        assert set(model.ids()) == {row.id for row in staying}


@pytest.mark.usefixtures("qapp")
class TestCells:
    def test_that_choices_are_offered_for_choice_fields_only(self):
        model = make_model(people("A"))
        offered = {key: model.index(0, n).data(CHOICES_ROLE) for n, key in enumerate(COLUMNS)}
        assert offered["role"][:2] == ["", "student"]
        assert len(offered["side"]) == 2
        assert offered["surname_native"] is None

    def test_that_a_refused_text_stays_in_its_cell_with_the_reason(self, qtbot):
        model = make_model(people("A"))
        index = model.index(0, COLUMNS.index("birth_date"))
        with qtbot.assertNotEmitted(model.cell_edited):
            assert not model.setData(index, "31.4.2009")
        assert index.data() == "31.4.2009"
        assert index.data(MARK_ROLE).severity == Severity.ERROR
        assert "calendar" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        with qtbot.waitSignal(model.cell_edited) as told:
            assert model.setData(index, "30.4.2009")
        assert told.args[2] == date(2009, 4, 30)
        assert model.drafts == {}

    def test_that_nothing_is_written_outside_the_edit_role(self):
        model = make_model(people("A"))
        assert not model.setData(model.index(0, 0), "B", Qt.ItemDataRole.CheckStateRole)
        assert not model.setData(QModelIndex(), "B")

    def test_that_findings_mark_the_cells_they_lead_to(self):
        records = people("A")
        row = records.participants()[0]
        subjects = (
            Subject(Person, row.person.id, "doc_expiry"),
            Subject(Participation, row.participation.id, "study_class"),
            Subject(Visit, records.visit.id, "start"),
        )
        findings = [
            Finding("unreadable_value", severity, subjects, {"field": "x"})
            for severity in (Severity.ERROR, Severity.HINT)
        ]
        model = make_model(records)
        model.mark(marks_of(records, findings, "en", "unreadable"))
        marked = {key for n, key in enumerate(COLUMNS) if model.index(0, n).data(MARK_ROLE)}
        assert marked == {"doc_expiry", "class"}
        expiry = model.index(0, COLUMNS.index("doc_expiry"))
        assert expiry.data(MARK_ROLE).severity == Severity.ERROR

    def test_that_an_unreadable_stored_value_is_marked_f35(self):
        records = people("A")
        row = records.participants()[0]
        faults = ((row.person.id, "birth_date"), (row.participation.id, "role"))
        marks = marks_of(replace(records, unreadable=faults), [], "en", "Type it again.")
        assert {key for _, key in marks} == {"birth_date", "role"}

    def test_that_a_tip_shows_a_name_as_it_stands_t6(self):
        model = make_model(people("A"))
        model.keep_draft((model.id_at(0), "phone"), Draft("x", "<img src=x> & co"))
        tip = model.index(0, COLUMNS.index("phone")).data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tip
        assert "&lt;img src=x&gt; &amp; co" in tip

    def test_that_heads_have_short_titles_and_full_tips(self):
        model = make_model(people("A"))
        column, head = COLUMNS.index("birth_date"), Qt.Orientation.Horizontal
        assert model.headerData(column, head) == "Born"
        assert "Date of birth" in model.headerData(column, head, Qt.ItemDataRole.ToolTipRole)
        assert model.headerData(0, Qt.Orientation.Vertical) is None
        assert model.headerData(0, head, Qt.ItemDataRole.DecorationRole) is None

    def test_that_a_flat_model_has_no_children(self):
        model = make_model(people("A"))
        assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
        assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
        assert model.data(QModelIndex()) is None
        assert not model.index_of(people("B").participants()[0].participation.id, "role").isValid()


class TestBlocks:
    @given(
        st.lists(st.lists(st.text("ab\t\n\"'; я", max_size=6), min_size=2, max_size=2), min_size=1)
    )
    def test_that_a_copied_block_is_pasted_as_it_was_f95(self, block):
        assert from_tsv(to_tsv(block), len(block)) == block

    def test_that_a_lone_quote_is_a_quote_f95(self):
        assert from_tsv('5" disk\tb\n"open\tx', 10) == [['5" disk', "b"], ['"open', "x"]]

    def test_that_no_more_rows_are_read_than_there_is_room_for_f95(self):
        assert from_tsv("a\r\nb\r\nc\r\n", 2) == [["a"], ["b"]]
