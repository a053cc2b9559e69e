"""Consents: answers of one person with their history, and one answer for several people."""

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from kpt_desktop.domain.changes import Label
from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind, Severity
from kpt_desktop.domain.records import Consent
from kpt_desktop.gui.dialogs.consents import ConsentsDialog
from tests.gui.helpers import type_text
from tests.helpers.factories import make_visit_records
from tests.helpers.person_hands import Key
from tests.helpers.record_hands import Lists

PERSON = {"person": "Surname01 guest"}


@pytest.fixture
def records():
    return make_visit_records(2, 1)


@pytest.fixture
def hands(qtbot, context, records):
    return Lists(qtbot, context, records)


def person_of(records, place=0):
    return records.participants()[place]


class TestConsents:
    def given(self, hands, *words):
        button = hands.panel.records.lists["consents"].stops[1]
        button.setFocus()
        QTest.keyClick(button, Key.Key_Space)
        menu = hands.window.findChild(QMenu, "person_given_menu")
        hands.qtbot.waitUntil(menu.isVisible)
        action = next(one for one in menu.actions() if one.text() in words)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Key.Key_Return)

    def test_that_given_today_is_two_keys_for_one_person(self, hands):
        self.given(hands, "photographs and video")
        (consent,) = hands.first().consents
        assert (consent.kind, consent.answer) == (ConsentKind.PHOTO, ConsentAnswer.GIVEN)
        assert consent.on == date(2026, 9, 1)
        assert hands.editor("c_photo").currentText() == "given"
        assert hands.journal() == [Label("consents_given", PERSON)]
        self.given(hands, "All of these")
        assert len(hands.first().consents) == len(ConsentKind)
        hands.calm()
        assert not hands.panel.records.lists["consents"].stops[1].isEnabled()

    def test_that_a_withdrawal_is_added_with_day_and_sheet_and_the_giving_stays(
        self, qtbot, context, records
    ):
        row = person_of(records)
        given = Consent(
            participation_id=row.participation.id, kind=ConsentKind.PHOTO, sheet="12",
            answer=ConsentAnswer.GIVEN, on=date(2026, 8, 1),
        )  # fmt: skip
        hands = Lists(qtbot, context, records, [given])
        form = hands.add("consents")
        hands.fill(
            form, kind="photographs and video", answer="withdrawn", on="1.9.2026", sheet="13"
        )
        hands.save(form)
        assert hands.titles("consents") == ["photographs and video"] * 2
        now, before = hands.lines("consents")
        assert (now.past, now.severity) == (False, Severity.WARNING)
        assert now.about == "withdrawn · 01 Sep 2026 · sheet 13"
        assert (before.past, before.about) == (True, "given · 01 Aug 2026 · sheet 12")
        assert hands.panel.photo.button.is_marked

    def test_that_the_field_keeps_the_giving_too(self, qtbot, context, records):
        row = person_of(records)
        given = Consent(
            participation_id=row.participation.id, kind=ConsentKind.PD,
            answer=ConsentAnswer.GIVEN, on=date(2026, 8, 1),
        )  # fmt: skip
        hands = Lists(qtbot, context, records, [given])
        hands.enter("c_pd")
        hands.type("wi")
        hands.press(Key.Key_Return)
        assert [(c.answer, c.on) for c in hands.first().consents] == [
            (ConsentAnswer.WITHDRAWN, date(2026, 9, 1)), (ConsentAnswer.GIVEN, date(2026, 8, 1)),
        ]  # fmt: skip

    def test_that_an_awaited_answer_is_listed_as_one(self, hands):
        form = hands.add("consents")
        hands.fill(form, kind="health data", answer="", on="1.9.2026")
        hands.save(form)
        assert hands.titles("consents") == ["health data"]
        assert hands.lines("consents")[0].about == "awaited · 01 Sep 2026"


class TestForSeveral:
    def dialog(self, hands):
        hands.table.selectAll()
        hands.panel.commands.actions["consents_answer"].trigger()
        hands.qtbot.waitUntil(lambda: hands.window.findChild(ConsentsDialog) is not None)
        return hands.window.findChild(ConsentsDialog)

    def test_that_chosen_people_get_an_answer_as_one_undo(self, hands):
        dialog = self.dialog(hands)
        QTest.keyClick(dialog.kinds[ConsentKind.PHOTO], Key.Key_Space)
        QTest.keyClick(dialog.kinds[ConsentKind.PD], Key.Key_Space)
        dialog.day.selectAll()
        type_text(dialog.day, "15.8.26")
        type_text(dialog.sheet, "лист 7")
        QTest.keyClick(dialog, Key.Key_Return)
        rows = hands.stored()
        assert len(rows) == 6
        for row in rows:
            assert row.value("c_photo") is row.value("c_pd") is ConsentAnswer.GIVEN
            assert {(c.on, c.sheet) for c in row.consents} == {(date(2026, 8, 15), "лист 7")}
        assert hands.journal() == [Label("consents_answered", {"n": 6})]
        assert hands.notices[-1][0] == "Consents of 6 participant(s) noted"
        hands.notices[-1][2]()
        assert all(row.consents == () for row in hands.stored())

    def test_that_what_is_missing_is_said_and_nothing_noted(self, hands):
        dialog = self.dialog(hands)
        QTest.keyClick(dialog, Key.Key_Return)
        reason = dialog.findChild(QLabel, "reason_kind")
        assert reason.isVisible()
        QTest.keyClick(dialog.kinds[ConsentKind.TRAVEL], Key.Key_Space)
        dialog.day.selectAll()
        type_text(dialog.day, "31.2.2026")
        QTest.keyClick(dialog, Key.Key_Return)
        assert dialog.isVisible()
        assert "calendar" in dialog.findChild(QLabel, "reason_on").text()
        dialog.day.clear()
        QTest.keyClick(dialog, Key.Key_Return)
        assert "date" in dialog.findChild(QLabel, "reason_on").text()
        dialog.reject()
        assert hands.journal() == []

    def test_that_it_stands_in_both_menus(self, hands):
        action = hands.panel.commands.actions["consents_answer"]
        assert action in hands.panel.menu_actions()
        assert action in hands.table.actions()
