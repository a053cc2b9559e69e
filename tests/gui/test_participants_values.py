"""Naughty values typed and pasted into the real table, and what becomes of them (F54 to F70)."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kpt_desktop.gui.dialogs.edit_people import EditPeopleDialog
from kpt_desktop.gui.models.participants_model import MARK_ROLE
from tests.helpers.factories import make_visit_records
from tests.helpers.participants_hands import CTRL, SHIFT, Hands, Key

FAMILY = "👨‍👩‍👧‍👦"


@pytest.fixture
def hands(qtbot, context):
    return Hands(qtbot, context, make_visit_records(3, 1))


def paste(hands, row, key, text):
    QGuiApplication.clipboard().setText(text)
    hands.go(row, key)
    hands.press(Key.Key_V, CTRL)


def type_in(hands, row, key, text):
    hands.go(row, key)
    hands.type(text)
    hands.press(Key.Key_Return)


def reason(hands, row, key):
    return hands.index(row, key).data(Qt.ItemDataRole.ToolTipRole)


class TestTexts:
    def test_that_a_name_of_10000_letters_is_counted_and_kept_whole_f54(self, hands):
        paste(hands, 0, "surname_native", "Ж" * 10_000)
        assert hands.text(0, "surname_native") == "Ж" * 10_000
        assert "10000" in reason(hands, 0, "surname_native").replace("\u00a0", "").replace(",", "")
        assert "80" in reason(hands, 0, "surname_native")
        assert hands.surnames()[0] == "Surname01"

    def test_that_a_cell_that_is_too_long_is_not_cut_by_its_editor_f54(self, hands):
        paste(hands, 0, "surname_native", "Ж" * 10_000)
        hands.press(Key.Key_F2)
        assert hands.editor().text() == "Ж" * 10_000
        hands.press(Key.Key_Escape)

    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("Nov\0ák", "Novák"),
            ("\ufeffNov\u200bák\u00ad", "Novák"),
            ("Nov\u00a0ák", "Nov ák"),
            ("\u202eNovák\u202c", "Novák"),
            ("\u05d0\u05d1\u05d2", "\u05d0\u05d1\u05d2"),
            ("Юрьи\u0306", "Юрьй"),
            (FAMILY, FAMILY),
            ("张伟", "张伟"),
            ("Robert'); DROP TABLE person;--", "Robert'); DROP TABLE person;--"),
            ("<img src=//h/s> & 100% _", "<img src=//h/s> & 100% _"),
        ],
    )
    def test_that_a_pasted_name_is_cleaned_and_otherwise_as_typed_f55_to_f63(
        self, hands, typed, kept
    ):
        paste(hands, 0, "surname_native", typed)
        assert hands.surnames()[0] == kept
        assert hands.text(0, "surname_native") == kept

    def test_that_half_a_character_is_refused_and_nothing_is_stored_f57(self, hands):
        half = "Nov\ud800ák"
        hands.go(0, "surname_native")
        index = hands.index(0, "surname_native")
        hands.tab.blocks._write([(hands.model.cell(index), half)], "cells_pasted")
        assert index.data(MARK_ROLE)
        assert hands.surnames()[0] == "Surname01"

    def test_that_a_family_is_never_torn_in_the_table_f58(self, hands):
        paste(hands, 0, "note", FAMILY * 300)
        assert hands.text(0, "note") == FAMILY * 300
        hands.settle()

    def test_that_both_forms_of_a_letter_are_one_name_f59_f61(self, hands):
        paste(hands, 0, "surname_native", "Гаи\u0306дар")
        paste(hands, 1, "surname_native", "ГАЙДАР")
        paste(hands, 2, "surname_native", "Ёлкин")
        for words, rows in (("гайдар", 2), ("gaidar", 2), ("елкин", 1), ("ЁЛК", 1)):
            hands.filter_box.setText(words)
            assert hands.model.rowCount() == rows, words
        hands.filter_box.clear()
        hands.settle()

    @pytest.mark.parametrize("words", ["%", "_", "\\", "'", '"; --', "100%"])
    def test_that_signs_are_searched_for_as_signs_f62(self, hands, words):
        hands.filter_box.setText(words)
        assert hands.model.rowCount() == 0
        hands.filter_box.clear()
        paste(hands, 0, "note", f"a {words} b")
        hands.filter_box.setText(words)
        assert hands.model.rowCount() == 1
        hands.settle()


class TestDates:
    @pytest.mark.parametrize(
        "typed",
        ["29.02.2026", "31.04.2009", "00.00.2009", "2010-13-01", "45000", "31.12.0001", "1.1.9999",
         "14.9.1752", "1.1.2027"],
    )  # fmt: skip
    def test_that_no_day_of_a_life_is_refused_in_its_cell_f66_f67(self, hands, typed):
        type_in(hands, 0, "birth_date", typed)
        hands.press(Key.Key_Up)
        assert hands.stored()[0].person.birth_date is None
        hands.press(Key.Key_Escape)

    @pytest.mark.parametrize(
        ("typed", "shown"),
        [("01.02.10", "01 Feb 2010"), ("010210", "01 Feb 2010"), ("2010-02-01", "01 Feb 2010"),
         ("5.3.75", "05 Mar 1975"), ("29.2.2008", "29 Feb 2008")],
    )  # fmt: skip
    def test_that_the_full_date_understood_is_shown_f66_u14(self, hands, typed, shown):
        type_in(hands, 0, "birth_date", typed)
        assert hands.text(0, "birth_date") == shown
        hands.settle()

    @pytest.mark.parametrize("born", ["1.5.2023", "1.5.1936"])
    def test_that_a_student_of_3_or_90_is_stored_and_marked_f67(self, hands, born):
        type_in(hands, 0, "birth_date", born)
        assert hands.stored()[0].person.birth_date is not None
        hands.qtbot.waitUntil(lambda: bool(hands.index(0, "birth_date").data(MARK_ROLE)))
        hands.settle()


class TestPapers:
    @pytest.mark.parametrize(
        ("key", "value"),
        [("doc_expiry", "6.10.2026"), ("doc_issue", "1.5.2026"), ("visa_to", "6.10.2026")],
    )
    def test_that_a_paper_of_a_wrong_time_is_marked_in_its_cell_f69(self, hands, key, value):
        for other, typed in (("doc_number", "43120001"), ("doc_expiry", "1.4.2026")):
            if other != key:
                type_in(hands, 0, other, typed)
        type_in(hands, 0, key, value)
        hands.settle()
        hands.qtbot.waitUntil(lambda: bool(hands.index(0, key).data(MARK_ROLE)))
        assert reason(hands, 0, key)

    def test_that_cyrillic_letters_in_a_passport_number_are_shown_f69(self, hands):
        type_in(hands, 0, "doc_number", "НС1234567")
        hands.settle()
        hands.qtbot.waitUntil(lambda: bool(hands.index(0, "doc_number").data(MARK_ROLE)))
        assert "НС" in reason(hands, 0, "doc_number")


class TestDoubles:
    def test_that_one_passport_of_two_people_is_told_and_nothing_is_merged_f70(self, hands):
        for row in (0, 1):
            type_in(hands, row, "doc_number", "43120001")
        hands.settle()
        hands.qtbot.waitUntil(lambda: bool(hands.index(1, "doc_number").data(MARK_ROLE)))
        assert len(hands.stored()) == 8

    def test_that_twins_are_two_people_f70(self, hands):
        for row, given in ((0, "Jan"), (1, "Petr")):
            type_in(hands, row, "surname_native", "Dvořák")
            type_in(hands, row, "given_native", given)
            type_in(hands, row, "birth_date", "1.5.2009")
        assert hands.surnames()[:2] == ["Dvořák", "Dvořák"]
        assert not hands.index(0, "surname_native").data(MARK_ROLE)


class TestForm:
    """U12, F54: "Save" with two wrong fields goes to the first of them and says both."""

    @pytest.fixture
    def form(self, hands):
        hands.select((0, "surname_native"), (1, "surname_native"))
        hands.press(Key.Key_F2, SHIFT)
        return hands.tab.window().findChildren(EditPeopleDialog)[-1]

    def test_that_two_wrong_fields_are_both_said_and_the_first_is_gone_to_u12(self, hands, form):
        form.activateWindow()
        hands.qtbot.waitUntil(form.isActiveWindow)
        QTest.keyClicks(form._editors["doc_expiry"], "31.4.2030")
        QTest.keyClicks(form._editors["birth_date"], "45000")
        QTest.mouseClick(form._save, Qt.MouseButton.LeftButton)
        assert form.isVisible()
        said = [label.text() for label in form.findChildren(QLabel) if "calendar" in label.text()]
        assert len(said) == 1
        assert form._form._reasons["birth_date"].text()
        assert form._editors["birth_date"].hasFocus()
        assert form._editors["birth_date"].text() == "45000"
        assert hands.stored()[0].person.birth_date is None

    def test_that_a_long_text_is_refused_and_not_cut_silently_f54(self, hands, form):
        QGuiApplication.clipboard().setText("x" * 10_000)
        form._editors["class"].setFocus()
        QTest.keyClick(form._editors["class"], Key.Key_V, CTRL)
        assert len(form._editors["class"].text()) == 10_000
        QTest.mouseClick(form._save, Qt.MouseButton.LeftButton)
        assert form.isVisible()
        assert "40" in form._form._reasons["class"].text()
        assert hands.stored()[0].value("class") in {None, ""}

    def test_that_a_right_form_is_saved_by_its_button(self, hands, form):
        QTest.keyClicks(form._editors["birth_date"], "1.2.2009")
        QTest.mouseClick(form._save, Qt.MouseButton.LeftButton)
        assert [row.person.birth_date for row in hands.stored()[:2]] == [date(2009, 2, 1)] * 2
