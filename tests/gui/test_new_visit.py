"""The New visit wizard and the details of a visit, driven through their widgets."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWizard

from kpt_desktop.domain.enums import Direction, VisitKind
from kpt_desktop.gui.dialogs.new_visit import NewVisitWizard
from kpt_desktop.gui.dialogs.visit_details import VisitDetailsDialog
from kpt_desktop.services.new_visit import list_partners
from kpt_desktop.services.visits import list_visits, load_visit
from tests.gui.helpers import store_visit, type_text
from tests.helpers.factories import make_visit_records


@pytest.fixture
def wizard(qtbot, context):
    made = NewVisitWizard(context, list_partners(context.store))
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_the_wizard_makes_a_visit_with_its_days(qtbot, wizard, context):
    page = wizard.partner_page
    type_text(page.partner.lineEdit(), "Босковице")
    page.country.choose("CZ")
    wizard.next()
    wizard.dates_page.start.setDate(QDate(2026, 10, 4))
    with qtbot.waitSignal(wizard.visit_created) as created:
        wizard.accept()
    records = load_visit(context.store, created.args[0])
    assert (records.visit.start, records.visit.end) == (date(2026, 10, 4), date(2026, 10, 10))
    assert records.partner.country == "CZ"
    assert len(records.days) == 7


def test_that_a_partner_is_needed_to_go_on(wizard):
    button = wizard.button(QWizard.WizardButton.NextButton)
    assert not button.isEnabled()
    type_text(wizard.partner_page.partner.lineEdit(), "Brest")
    assert button.isEnabled()


def test_that_a_known_partner_brings_its_country(qtbot, context):
    store_visit(context, make_visit_records())
    wizard = NewVisitWizard(context, list_partners(context.store))
    qtbot.addWidget(wizard)
    assert wizard.partner_page.country.code() == "CZ"
    assert not wizard.partner_page.country.isEnabled()


def test_that_a_last_day_before_the_first_says_why_it_cannot_be(wizard):
    type_text(wizard.partner_page.partner.lineEdit(), "Brest")
    wizard.next()
    page = wizard.dates_page
    page.end.setDate(page.start.date().addDays(-1))
    assert not page.isComplete()
    assert page.findChild(QLabel, "reason_end").text()


def test_that_the_planned_days_follow_the_kind_and_the_dates(wizard):
    page = wizard.partner_page
    type_text(page.partner.lineEdit(), "Brest")
    page.kind.setCurrentIndex(list(VisitKind).index(VisitKind.DIRECTORS))
    page.direction.setCurrentIndex(1)
    wizard.next()
    wizard.dates_page.end.setDate(wizard.dates_page.start.date().addDays(2))
    days = wizard.findChild(object, "planned_days")
    assert days.count() == 3
    assert wizard.plan().direction == Direction.OUTGOING


def test_that_cancel_makes_nothing(wizard, context):
    wizard.reject()
    assert list_visits(context.store) == ()


def test_that_details_come_back_as_they_were_typed(qtbot, context):
    records = store_visit(context, make_visit_records())
    dialog = VisitDetailsDialog(records, "en")
    qtbot.addWidget(dialog)
    dialog.show()
    code = dialog.findChild(object, "code")
    code.clear()
    type_text(code, "2026-autumn")
    dialog.findChild(object, "students").setValue(4)
    qtbot.mouseClick(dialog.findChild(QPushButton, "save_details"), Qt.MouseButton.LeftButton)
    details = dialog.details()
    assert details.values["code"] == "2026-autumn"
    assert details.regulation["students"] == 4
    assert not dialog.isVisible()


def test_that_a_wrong_code_keeps_the_dialog_open_with_a_reason_u11(qtbot, context):
    records = store_visit(context, make_visit_records())
    dialog = VisitDetailsDialog(records, "en")
    qtbot.addWidget(dialog)
    dialog.show()
    code = dialog.findChild(object, "code")
    code.clear()
    type_text(code, "пробел ")
    qtbot.mouseClick(dialog.findChild(QPushButton, "save_details"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.findChild(QLabel, "reason_code").text()
    assert code.text() == "пробел "


def test_that_moving_the_first_day_offers_to_move_the_programme_f73(qtbot, context):
    records = store_visit(context, make_visit_records())
    dialog = VisitDetailsDialog(records, "en")
    qtbot.addWidget(dialog)
    dialog.show()
    shift = dialog.findChild(object, "shift_programme")
    assert not shift.isVisible()
    dialog.findChild(object, "start").setDate(QDate(2026, 10, 11))
    assert shift.isVisible()
    assert dialog.findChild(object, "end").date() == QDate(2026, 10, 17)
