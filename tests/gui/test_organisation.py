"""The card of an organisation: names over time, and who signs (F62 F63 in every field)."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from kpt_desktop.documents.head import official_name
from kpt_desktop.domain.enums import Side
from kpt_desktop.gui.dialogs.organisation import OrganisationDialog
from kpt_desktop.gui.tabs.delegations import DelegationsTab
from kpt_desktop.services.organisations import names_of
from kpt_desktop.services.visits import load_visit
from tests.gui.helpers import store_visit, type_text
from tests.helpers.factories import START, make_visit_records


@pytest.fixture
def records(context):
    return store_visit(context, make_visit_records())


@pytest.fixture
def card(qtbot, context, records):
    made = OrganisationDialog(context, records, records.partner.id)
    qtbot.addWidget(made)
    made.show()
    return made


def save(qtbot, card):
    qtbot.mouseClick(card.findChild(QPushButton, "save_organisation"), Qt.MouseButton.LeftButton)


def set_name(card, row, *cells):
    for column, words in enumerate(cells):
        card.names.item(row, column).setText(words)


def test_that_a_typed_director_is_saved_in_one_change(qtbot, context, records, card):
    field = card.findChild(QLineEdit, "director_name")
    type_text(field, "Ing. Jan <b>Řezníček</b>")
    with qtbot.waitSignal(context.events.change_applied):
        save(qtbot, card)
    after = load_visit(context.store, records.visit.id)
    assert after.partner.director_name == "Ing. Jan <b>Řezníček</b>"
    assert len(context.desk.history()) == 2


def test_that_papers_print_the_name_that_is_valid_on_their_day(qtbot, context, records, card):
    set_name(card, 0, "", "31.12.2020", "Старая школа", "Old School", "Stará škola")
    set_name(card, 1, "1.1.2021", "", "Новая школа", "New School", "Nová škola")
    assert card.names.rowCount() == 3  # an empty row is left for one more
    with qtbot.waitSignal(context.events.change_applied):
        save(qtbot, card)
    after = load_visit(context.store, records.visit.id)
    assert official_name(after, after.partner, START).cs == "Nová škola"
    assert official_name(after, after.partner, date(2015, 9, 20)).en == "Old School"


def test_that_a_cleared_name_goes_and_undo_brings_it_back(qtbot, context, records, card):
    set_name(card, 0, "", "", "Школа")
    with qtbot.waitSignal(context.events.change_applied):
        save(qtbot, card)
    now = load_visit(context.store, records.visit.id)
    again = OrganisationDialog(context, now, now.partner.id)
    qtbot.addWidget(again)
    set_name(again, 0, "", "", "", "", "")
    context.desk.apply(again.change())
    assert names_of(load_visit(context.store, now.visit.id), now.partner.id) == ()
    context.desk.undo()
    assert len(names_of(load_visit(context.store, now.visit.id), now.partner.id)) == 1


@pytest.mark.parametrize(
    "cells",
    [("31.12.2021", "1.1.2020", "Школа"), ("soon", "", "Школа"), ("31.4.2020", "", "Школа")],
)
def test_that_an_impossible_date_is_said_and_everything_typed_stays_u11_f66(qtbot, card, cells):
    set_name(card, 0, *cells)
    save(qtbot, card)
    assert card.isVisible()
    assert card.notices.findChild(QLabel, "notice_text").text()
    assert card.names.item(0, 2).text() == "Школа"


def test_that_a_card_needs_a_short_name(qtbot, card):
    for lang in ("ru", "en", "cs"):
        card.findChild(QLineEdit, f"short_name_{lang}").clear()
    save(qtbot, card)
    assert card.isVisible()


def test_that_an_untouched_card_makes_no_change(qtbot, context, card):
    save(qtbot, card)
    assert not card.isVisible()
    assert len(context.desk.history()) == 1


def test_that_the_card_opens_from_the_delegation(qtbot, context, records):
    tab = DelegationsTab(context)
    qtbot.addWidget(tab)
    tab.show_visit(records)
    tab.show()
    button = tab.findChild(QPushButton, f"edit_organisation_{Side.HOST}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    opened = tab.findChild(OrganisationDialog)
    assert opened.findChild(QLineEdit, "short_name_ru").text() == "КПТ"
    opened.close()
