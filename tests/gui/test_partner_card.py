"""The partner's card: agreements, earlier visits, people over the years, and the visit's basis."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.enums import Role
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Agreement, Participation, Visit
from kpt_desktop.gui.dialogs.organisation import OrganisationDialog
from kpt_desktop.services.agreements import list_agreements
from kpt_desktop.services.visits import list_visits, load_visit
from tests.gui.helpers import store_visit
from tests.gui.running import dialog, running, settled
from tests.helpers.factories import START, make_person, make_visit_records
from tests.helpers.stores import make_store

REGIONAL = Agreement(kind="interregional", title=LocalText("Соглашение", "Agreement", "Dohoda"))


@pytest.fixture
def records(context):
    made = store_visit(context, make_visit_records(students=2, teachers=1))
    context.desk.apply(Change(Label("organisation_edited", {"title": "x"}), (Insert(REGIONAL),)))
    return made


@pytest.fixture
def card(qtbot, context, records):
    made = OrganisationDialog(context, records, records.partner.id)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.agreements.isEnabled)
    return made


def save(qtbot, card):
    qtbot.mouseClick(card.findChild(QPushButton, "save_organisation"), Qt.MouseButton.LeftButton)


def set_row(card, row, *cells):
    for column, words in enumerate(cells):
        card.agreements.item(row, column).setText(words)


def known(context, records):
    return {a.title.ru or a.kind: a for a in list_agreements(context.store, records.partner.id)}


def test_that_agreements_are_added_and_edited_in_one_change(qtbot, context, records, card):
    set_row(card, 0, "interregional agreement", "1.8.2003")
    set_row(card, 1, "invitation", "", "Приглашение", "Invitation", "Pozvání")
    assert card.agreements.rowCount() == 3  # an empty row is left for one more
    before = len(context.desk.history())
    with qtbot.waitSignal(context.events.change_applied):
        save(qtbot, card)
    found = known(context, records)
    assert found["Соглашение"].signed_on == date(2003, 8, 1)
    assert found["Соглашение"].kind == "interregional"
    assert (found["Приглашение"].kind, found["Приглашение"].organisation_id) == (
        "invitation", records.partner.id,
    )  # fmt: skip
    assert len(context.desk.history()) == before + 1
    context.desk.undo()
    assert list(known(context, records)) == ["Соглашение"]


def test_that_an_impossible_date_is_said_and_what_was_typed_stays_u11_f66(qtbot, card):
    set_row(card, 0, "letter", "31.2.2003")
    save(qtbot, card)
    assert card.isVisible()
    assert card.notices.findChild(QLabel, "notice_text").text()
    assert card.agreements.item(0, 1).text() == "31.2.2003"


def test_that_an_agreement_in_use_says_so_and_its_visits_are_freed_f74(
    qtbot, context, records, card
):
    visit = load_visit(context.store, records.visit.id).visit
    from kpt_desktop.services.visit_edits import edit_visit

    context.desk.apply(edit_visit(records, {"agreement_id": REGIONAL.id}))
    again = OrganisationDialog(context, records, records.partner.id)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(again.agreements.isEnabled)
    assert str(visit.start.year) in again.agreements.item(0, 5).text()
    again.agreements.setCurrentCell(0, 0)
    again.findChild(QPushButton, "remove_agreement").click()
    with qtbot.waitSignal(context.events.notice_given) as said:
        save(qtbot, again)
    assert said.args[1] == "Undo"
    with context.store.reading() as reader:
        assert reader.get(Visit, visit.id).agreement_id is None
    context.desk.undo()
    with context.store.reading() as reader:
        assert reader.get(Visit, visit.id).agreement_id == REGIONAL.id


@pytest.fixture
def program(qtbot, store_path, prompts):
    make_store(store_path)
    with running(qtbot, store_path, prompts) as program:
        yield program


def add_earlier_visit(program):
    """A visit of 2024 with the same partner, and a teacher who came then."""
    now = program.workspace.current.records
    made = make_visit_records(1, 0, code="2024-10-x", start=date(2024, 10, 1),
                              end=date(2024, 10, 1) + timedelta(days=6))  # fmt: skip
    from dataclasses import replace

    visit = replace(made.visit, partner_id=now.partner.id)
    homes = {o.id: o for o in now.organisations.values()}
    home = next(o for o in homes.values() if o.is_home)
    teacher = make_person(surname_native="Králová", given_native="Jana")
    delegations = [
        replace(d, organisation_id=now.partner.id if d.side == "guest" else home.id)
        for d in made.delegations.values()
    ]
    guest = next(d for d in delegations if d.side == "guest")
    row = Participation(delegation_id=guest.id, person_id=teacher.id, role=Role.TEACHER, order=1)
    new = [made.regulation, visit, *delegations, teacher, row, *made.days.values()]
    program.context.desk.apply(
        Change(Label("visit_created", {"title": "x"}), tuple(Insert(one) for one in new))
    )
    return visit, row


def open_card(qtbot, program):
    program.window.commands["partner_card"].trigger()
    card = dialog(qtbot, program, "organisation_dialog")
    settled(qtbot, program)
    card.tabs.setCurrentWidget(card.years)
    return card


def test_that_the_menu_opens_the_card_and_a_visit_in_it_opens(qtbot, program):
    visit, _ = add_earlier_visit(program)
    card = open_card(qtbot, program)
    assert card.findChild(QLabel, "year_count_2_0").text() == "2024"
    lines = card.years.findChildren(object, "partner_visit")
    assert "2024" in lines[-1].accessibleName()
    lines[-1].setFocus()
    qtbot.keyClick(lines[-1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.workspace.current.records.visit.id == visit.id)


def test_that_a_click_on_a_person_goes_to_their_row(qtbot, program):
    visit, row = add_earlier_visit(program)
    card = open_card(qtbot, program)
    people = card.years.people
    line = people.lines.row_of(row.id)
    assert people.lines.lines[line].note == "teacher 2024"
    place = people.visualRect(people.lines.index(line, 0)).center()
    qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: program.workspace.current.records.visit.id == visit.id)
    settled(qtbot, program)
    assert program.workspace.tabs.chosen() == "participants"


def test_that_the_basis_is_chosen_in_the_visits_details(qtbot, program):
    apply = program.context.desk.apply
    apply(Change(Label("organisation_edited", {"title": "x"}), (Insert(REGIONAL),)))
    program.window.commands["edit_visit"].trigger()
    details = dialog(qtbot, program, "visit_details_dialog")
    basis = details.findChild(QComboBox, "agreement")
    assert [basis.itemText(n) for n in range(basis.count())] == ["none, or not said", "Agreement"]
    basis.setCurrentIndex(1)
    details.findChild(QPushButton, "save_details").click()
    settled(qtbot, program)
    assert program.workspace.current.records.visit.agreement_id == REGIONAL.id
    assert list_visits(program.context.store)[0].start == START
