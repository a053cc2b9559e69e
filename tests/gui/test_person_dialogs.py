"""What the person panel asks in windows of their own: passport lines, and one person twice."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QRadioButton

from kpt_desktop.domain.changes import Change, Delete, Label
from kpt_desktop.domain.enums import Role, Sex
from kpt_desktop.domain.records import Participation, Person
from kpt_desktop.domain.spelling.mrz import check_digit
from kpt_desktop.gui.dialogs.mrz import PassportLinesDialog
from kpt_desktop.gui.dialogs.same_person import SamePersonDialog
from kpt_desktop.gui.widgets.person_visits import PersonVisits
from tests.helpers.factories import all_records, make_person, make_visit_records
from tests.helpers.person_hands import Key, PersonHands

NAMES = "P<CZENOVAKOVA<<TEREZA"


def data_line(number="451120830", wrong=0):
    """The second line of a Czech passport; the expiry's digit is ``wrong`` by that much."""
    expiry = (check_digit("281202") + wrong) % 10
    line = f"{number}{check_digit(number)}CZE080730{check_digit('080730')}F281202{expiry}"
    line += "<" * 14 + "0"
    return line + str(check_digit(line[:10] + line[13:20] + line[21:43]))


@pytest.fixture
def hands(qtbot, context):
    QGuiApplication.clipboard().clear()
    return PersonHands(qtbot, context, make_visit_records(2, 0))


class TestPassportLines:
    def dialog(self, hands):
        hands.panel.commands.actions["person_passport"].trigger()
        return hands.window.findChild(PassportLinesDialog)

    def test_that_copied_lines_are_read_at_once_and_taken_as_one_change(self, hands):
        QGuiApplication.clipboard().setText(f"{NAMES}\n{data_line()}")
        dialog = self.dialog(hands)
        assert "All check digits fit" in dialog.findChild(QLabel, "passport_said").text()
        assert dict(dialog.chosen()) == {
            "surname_lat": "NOVAKOVA",
            "given_lat": "TEREZA",
            "doc_number": "451120830",
            "birth_date": date(2008, 7, 30),
            "sex": Sex.FEMALE,
            "doc_expiry": date(2028, 12, 2),
            "doc_kind": "passport",
        }
        QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
        row = hands.stored()[0]
        assert (row.person.surname_lat, row.value("doc_number")) == ("NOVAKOVA", "451120830")
        assert [label.key for label in hands.journal()] == ["passport_lines_taken"]
        words, _, undo = hands.notices[-1]
        assert words.startswith("7 value")
        undo()
        assert hands.stored()[0].person.surname_lat == ""

    def test_that_a_wrong_check_digit_is_named_and_its_value_is_not_ticked(self, hands):
        QGuiApplication.clipboard().setText(f"{NAMES}\n{data_line(wrong=1)}")
        dialog = self.dialog(hands)
        assert "Document valid until" in dialog.findChild(QLabel, "passport_said").text()
        assert "doc_expiry" not in dialog.chosen()
        dialog.findChild(QCheckBox, "passport_doc_expiry").click()
        assert dialog.chosen()["doc_expiry"] == date(2028, 12, 2)

    def test_that_lines_are_read_while_they_are_pasted(self, hands):
        QGuiApplication.clipboard().setText("Dear colleagues, the list is attached.")
        dialog = self.dialog(hands)
        said = dialog.findChild(QLabel, "passport_said")
        assert dialog.lines.toPlainText() == ""
        assert said.text() == ""
        assert not dialog.take.isEnabled()
        QGuiApplication.clipboard().setText("words")
        dialog.lines.paste()
        assert "no machine-readable" in said.text()
        dialog.lines.setPlainText(f"{NAMES}\n{data_line()[:-1]}")
        assert "43" in said.text()
        dialog.lines.setPlainText(f"{NAMES.lower()}\n{data_line()}")
        assert dialog.take.isEnabled()
        for tick in dialog.findChildren(QCheckBox):
            tick.setChecked(False)
        assert not dialog.take.isEnabled()

    def test_that_what_is_known_already_is_said_and_not_ticked(self, hands):
        hands.write("surname_lat", "Novakova")
        hands.settle()
        QGuiApplication.clipboard().setText(f"{NAMES}\n{data_line()}")
        dialog = self.dialog(hands)
        assert "surname_lat" not in dialog.chosen()
        assert "citizenship" not in dialog.chosen()
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        assert "as it is already" in texts
        assert "now: Novakova" in texts

    def test_that_cancel_changes_nothing(self, hands):
        QGuiApplication.clipboard().setText(f"{NAMES}\n{data_line()}")
        dialog = self.dialog(hands)
        QTest.keyClick(dialog, Key.Key_Escape)
        assert hands.journal() == []


BORN = date(2007, 3, 5)


@pytest.fixture
def twice(qtbot, context):
    """A person of 2026 who came in 2024 too, under a name in other letters."""
    records = make_visit_records(1, 0)
    guest = next(r for r in records.participants()).person
    one = Person(**{**_values(guest), "surname_native": "Петров", "given_native": "Иван",
                    "citizenship": "RU", "birth_date": BORN})  # fmt: skip
    records.persons[guest.id] = one
    old = make_visit_records(0, 0, code="2024", start=date(2024, 10, 6), end=date(2024, 10, 12))
    other = make_person(surname_native="Petrov", given_native="Ivan", citizenship="RU",
                        birth_date=BORN, birth_place="Kirov")  # fmt: skip
    row = Participation(
        delegation_id=next(iter(old.delegations)), person_id=other.id, role=Role.TEACHER
    )
    hands = PersonHands(qtbot, context, records, [*all_records(old), other, row])
    hands.old, hands.other, hands.old_row = old, other, row
    qtbot.waitUntil(lambda: hands.panel.past.twins.isVisibleTo(hands.panel))
    return hands


def _values(person):
    return {name: getattr(person, name) for name in person.__dataclass_fields__}


class TestSamePerson:
    def question(self, hands):
        labels = hands.panel.past.twins.findChildren(QLabel)
        return " ".join(label.text() for label in labels)

    def dialog(self, hands):
        button = hands.panel.past.twins.findChild(QPushButton, "twin_compare")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        hands.qtbot.waitUntil(lambda: hands.window.findChild(SamePersonDialog) is not None)
        return hands.window.findChild(SamePersonDialog)

    def test_that_a_record_in_other_letters_is_asked_about_with_reasons(self, twice):
        asked = self.question(twice)
        assert "Same person? Petrov Ivan, 2007" in asked
        assert "same name, same date of birth" in asked
        assert "2024" in asked

    def test_that_merging_takes_the_chosen_fields_and_can_be_undone(self, twice):
        dialog = self.dialog(twice)
        assert dialog.findChild(QRadioButton, "kept_surname_native").isChecked()
        assert dialog.findChild(QRadioButton, "other_birth_place").isChecked()
        assert dialog.findChild(QRadioButton, "kept_birth_date") is None
        dialog.findChild(QRadioButton, "other_surname_native").click()
        QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
        twice.qtbot.waitUntil(lambda: bool(twice.notices))
        person = twice.stored()[0].person
        assert (person.surname_native, person.given_native) == ("Petrov", "Иван")
        assert person.birth_place == "Kirov"
        assert twice.journal()[-1].key == "people_merged"
        words, _, undo = twice.notices[-1]
        assert "one now" in words
        twice.qtbot.waitUntil(lambda: not twice.panel.past.twins.isVisibleTo(twice.panel))
        lines = twice.panel.past.timeline.findChild(PersonVisits)._lines
        assert [line.accessibleName()[:4] for line in lines] == ["2026", "2024"]
        undo()
        assert twice.stored()[0].person.surname_native == "Петров"
        twice.qtbot.waitUntil(lambda: twice.panel.past.twins.isVisibleTo(twice.panel))

    def test_that_not_the_same_is_remembered_and_not_asked_again(self, twice):
        QTest.mouseClick(
            twice.panel.past.twins.findChild(QPushButton, "twin_apart"), Qt.MouseButton.LeftButton
        )
        twice.qtbot.waitUntil(lambda: not twice.panel.past.twins.isVisibleTo(twice.panel))
        assert twice.journal()[-1].key == "people_kept_apart"
        assert twice.notices[-1][1] == "Undo"

    def test_that_the_comparison_takes_the_same_answer(self, twice):
        dialog = self.dialog(twice)
        QTest.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
        twice.qtbot.waitUntil(lambda: not twice.panel.past.twins.isVisibleTo(twice.panel))
        assert twice.journal()[-1].key == "people_kept_apart"

    def test_that_an_earlier_visit_is_one_click_away(self, twice):
        dialog = self.dialog(twice)
        QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
        visits = twice.panel.past.timeline.findChild(PersonVisits)
        twice.qtbot.waitUntil(lambda: len(visits._lines) == 2)
        here, earlier = visits._lines
        assert not here.isEnabled()
        assert earlier.isEnabled()
        with twice.qtbot.waitSignal(twice.panel.visit_requested) as asked:
            QTest.mouseClick(earlier, Qt.MouseButton.LeftButton)
        assert asked.args == [twice.old.visit.id, twice.old_row.id]
        twice.qtbot.waitUntil(lambda: not visits.grab().isNull())  # laid out a moment later

    def test_that_a_record_deleted_meanwhile_is_said(self, twice):
        button = twice.panel.past.twins.findChild(QPushButton, "twin_compare")
        gone = Change(Label("unnamed"), (Delete(twice.old_row), Delete(twice.other)))
        twice.context.apply(gone)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        twice.qtbot.waitUntil(lambda: bool(twice.failures))
        assert twice.failures[-1].key == "record_missing"
