"""All papers, contacts, languages and consents of a person: listed, added, edited, ordered."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from kpt_desktop.domain.changes import Label
from kpt_desktop.domain.enums import (
    ContactKind,
    Entries,
    LanguageLevel,
    PaperKind,
    Severity,
)
from kpt_desktop.domain.records import Contact, Language, Paper
from kpt_desktop.gui.undoing import undo
from tests.helpers.factories import make_visit_records
from tests.helpers.person_hands import Key
from tests.helpers.record_hands import Lists

PERSON = {"person": "Surname01 guest"}
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def records():
    return make_visit_records(2, 1)


@pytest.fixture
def hands(qtbot, context, records):
    return Lists(qtbot, context, records)


def person_of(records, place=0):
    return records.participants()[place]


class TestPapers:
    def test_that_a_paper_is_added_with_all_its_fields_by_keys_alone_u76(self, hands):
        form = hands.add("papers")
        hands.fill(
            form, kind="visa", number="AB123456", country="Czechia", details="study",
            issued_on="1.9.26", issuer="Consulate", valid_from="2026-09-30", valid_to="101126",
            entries="two", days="30", phone="+420 601 111 222", note="in the safe",
            participation_id="for this visit",
        )  # fmt: skip
        hands.save(form)
        (paper,) = hands.first().papers
        assert paper.kind is PaperKind.VISA
        assert paper.participation_id == hands.first().participation.id
        assert (paper.number, paper.country, paper.details) == ("AB123456", "CZ", "study")
        assert (paper.issued_on, paper.issuer) == (date(2026, 9, 1), "Consulate")
        assert (paper.valid_from, paper.valid_to) == (date(2026, 9, 30), date(2026, 11, 10))
        assert (paper.entries, paper.days) == (Entries.TWO, 30)
        assert (paper.phone, paper.note) == ("+420 601 111 222", "in the safe")
        assert hands.journal() == [Label("paper_added", PERSON)]
        assert hands.editor("visa_no").text() == "AB123456"
        undo(hands.context)
        assert hands.titles("papers") == []

    def test_that_wrong_values_are_said_at_their_fields_and_keep_the_form_open_u11_u12(self, hands):
        form = hands.add("papers")
        hands.fill(form, number="X1", days="many", valid_to="31.4.2027")
        assert "calendar" not in hands.reason(form, "valid_to")
        hands.save(form)
        assert "calendar" in hands.reason(form, "valid_to")
        assert hands.reason(form, "days")
        assert form.editors["valid_to"].hasFocus()
        assert form.isVisible()
        hands.fill(form, valid_to="30.4.2027", days="3", valid_from="1.5.2027")
        hands.save(form)
        assert "before the first" in hands.reason(form, "valid_to")
        hands.fill(form, valid_from="1.4.2027")
        hands.save(form)
        assert hands.first().papers[0].valid_to == date(2027, 4, 30)

    def test_that_a_date_shows_what_was_understood_u14(self, hands):
        form = hands.add("papers")
        hands.fill(form, issued_on="010210")
        form.editors["number"].setFocus()
        assert form.editors["issued_on"].text() == "01 Feb 2010"

    def test_that_an_empty_form_adds_nothing(self, hands):
        form = hands.add("papers")
        hands.save(form)
        said = form.findChild(QLabel, "record_said")
        assert said.isVisible()
        assert "one field" in said.text()
        QTest.keyClick(form, Key.Key_Escape)
        assert hands.journal() == []

    def test_that_a_paper_is_edited_and_deleted(self, qtbot, context, records):
        row = person_of(records)
        old = Paper(
            person_id=row.person.id, kind=PaperKind.PASSPORT, number="OLD1", note="line\nbreak"
        )
        hands = Lists(qtbot, context, records, [old])
        form = hands.open("papers")
        hands.fill(form, number="NEW22222")
        hands.save(form)
        (paper,) = hands.first().papers
        assert (paper.number, paper.note) == ("NEW22222", "line\nbreak")
        assert hands.editor("doc_number").text() == "NEW22222"
        QTest.keyClick(hands.line("papers"), Key.Key_Delete)
        assert hands.titles("papers") == []
        assert hands.journal() == [Label("paper_edited", PERSON), Label("paper_deleted", PERSON)]
        words, button, undo = hands.notices[-1]
        assert (words, button) == ("The paper is deleted", "Undo")
        undo()
        hands.qtbot.waitUntil(lambda: hands.titles("papers") == ["passport NEW22222"])

    def test_that_the_form_deletes_too_and_looking_is_no_change(self, qtbot, context, records):
        row = person_of(records)
        card = Paper(person_id=row.person.id, kind=PaperKind.ID_CARD, number="C1")
        hands = Lists(qtbot, context, records, [card])
        hands.save(hands.open("papers"))
        assert hands.journal() == []
        form = hands.open("papers")
        form.delete.click()
        assert hands.titles("papers") == []

    def test_that_ending_papers_are_marked_and_former_ones_are_faint(self, qtbot, context, records):
        row = person_of(records)
        made = [
            Paper(
                person_id=row.person.id, kind=kind, number=number, valid_to=until,
                participation_id=journey,
            )
            for kind, number, until, journey in (
                (PaperKind.PASSPORT, "P2", date(2026, 12, 1), None),
                (PaperKind.PASSPORT, "P1", date(2020, 1, 1), None),
                (PaperKind.INSURANCE, "I1", date(2026, 10, 8), row.participation.id),
                (PaperKind.ID_CARD, "C1", date(2031, 1, 1), None),
            )
        ]  # fmt: skip
        hands = Lists(qtbot, context, records, made)
        found = {line.title.split()[-1]: line for line in hands.lines("papers")}
        assert found["P2"].severity is Severity.WARNING
        assert "ends soon" in found["P2"].about
        assert found["P1"].past
        assert "ended on" in found["P1"].about
        assert found["I1"].severity is Severity.ERROR
        assert "before the visit ends" in found["I1"].about
        assert "for this visit" in found["I1"].about
        assert found["C1"].severity is None
        assert not hands.panel.records.lists["papers"].grab().isNull()

    def test_that_typing_in_a_field_makes_no_line_anew(self, qtbot, context, records):
        row = person_of(records)
        card = Paper(person_id=row.person.id, kind=PaperKind.ID_CARD, number="C1")
        hands = Lists(qtbot, context, records, [card])
        before = hands.panel.records.lists["papers"].line_widgets()
        hands.write("surname_native", "Ёлкин")
        hands.settle()
        assert hands.panel.records.lists["papers"].line_widgets() == before


class TestContacts:
    def test_that_several_phones_are_added_ordered_and_the_first_is_the_field(self, hands):
        for number in ("+420601000001", "+420601000002"):
            form = hands.add("contacts")
            hands.fill(form, kind="phone", value=number)
            hands.save(form)
        assert hands.titles("contacts") == ["+420601000001", "+420601000002"]
        assert hands.editor("phone").text() == "+420601000001"
        hands.line("contacts", 1)
        hands.press(Key.Key_Up, ALT)
        assert hands.titles("contacts") == ["+420601000002", "+420601000001"]
        assert hands.editor("phone").text() == "+420601000002"
        assert hands.line("contacts").accessibleName().startswith("+420601000002")
        assert hands.journal()[-1] == Label("contact_moved", PERSON)
        hands.press(Key.Key_Up, ALT)  # there is no place above the first
        hands.press(Key.Key_Delete)
        hands.settle()
        assert hands.editor("phone").text() == "+420601000001"
        for _ in range(2):
            undo(hands.context)
            hands.settle()
        assert hands.editor("phone").text() == "+420601000001"

    def test_that_a_guardian_has_a_name_a_phone_and_a_note(self, hands):
        form = hands.add("contacts")
        hands.fill(form, kind="legal guardian", name="Jana Nováková", value="+420602", note="мама")
        hands.save(form)
        hands.settle()
        assert hands.editor("guardian_name").text() == "Jana Nováková"
        assert "мама" in hands.lines("contacts")[0].about

    def test_that_what_the_fields_say_already_is_not_said_twice(self, hands):
        hands.write("phone", "+420601000001")
        assert hands.titles("contacts") == []

    def test_that_another_kind_comes_last_among_its_own(self, qtbot, context, records):
        row = person_of(records)
        made = [
            Contact(person_id=row.person.id, kind=kind, order=order, value=value)
            for kind, order, value in (
                (ContactKind.PHONE, 0, "1"), (ContactKind.PHONE, 1, "2"),
                (ContactKind.EMAIL, 0, "e"),
            )
        ]  # fmt: skip
        hands = Lists(qtbot, context, records, made)
        form = hands.open("contacts", 2)
        hands.fill(form, kind="phone")
        hands.save(form)
        assert [c.value for c in hands.first().contacts if c.kind is ContactKind.PHONE] == [
            "1", "2", "e",
        ]  # fmt: skip

    def test_that_the_menu_of_a_line_does_the_same_as_its_keys(self, qtbot, context, records):
        row = person_of(records)
        made = [
            Contact(person_id=row.person.id, kind=ContactKind.PHONE, order=order, value=str(order))
            for order in range(2)
        ]
        hands = Lists(qtbot, context, records, made)
        hands.panel.records.lists["contacts"]._on_menu(hands.line("contacts"), hands.window.pos())
        menu = hands.window.findChild(QMenu, "record_menu")
        assert [a.text() for a in menu.actions()] == ["&Edit…", "Move &up", "Move do&wn", "&Delete"]
        menu.actions()[2].trigger()
        menu.close()
        assert hands.titles("contacts") == ["1", "0"]


class TestLanguages:
    def test_that_a_language_has_a_level_and_the_field_says_both(self, hands):
        form = hands.add("languages")
        hands.fill(form, language="German", level="B2")
        hands.save(form)
        assert hands.titles("languages") == ["German B2"]
        assert hands.editor("languages").text() == "DE B2"
        (language,) = hands.first().languages
        assert (language.language, language.level) == ("de", LanguageLevel.B2)

    def test_that_own_words_are_enough(self, qtbot, context, records):
        row = person_of(records)
        made = Language(person_id=row.person.id, language="en", level=LanguageLevel.A1)
        hands = Lists(qtbot, context, records, [made])
        form = hands.add("languages")
        hands.fill(form, note="a little Esperanto")
        hands.save(form)
        assert hands.titles("languages") == ["English A1", "a little Esperanto"]
        assert hands.editor("languages").text() == "EN A1, a little Esperanto"


def test_that_tab_goes_down_the_page_with_the_lists_in_their_places_u76(qtbot, context, records):
    row = person_of(records)
    card = Paper(person_id=row.person.id, kind=PaperKind.ID_CARD, number="C1")
    hands = Lists(qtbot, context, records, [card])
    hands.enter("policy_no")
    seen = []
    for _ in range(3):
        hands.press(Key.Key_Tab)
        seen.append(hands.window.focusWidget().objectName())
    assert seen == ["person_record", "person_papers_list_add", "person_phone"]
    assert all(
        stop.accessibleName() for one in hands.panel.records.lists.values() for stop in one.stops
    )


@pytest.mark.parametrize("language", ["ru", "en", "cs"])
def test_that_lists_and_forms_speak_the_language(qtbot, context, records, language):
    context.language = language
    hands = Lists(qtbot, context, records)
    for name in ("papers", "contacts", "languages", "consents"):
        form = hands.add(name)
        assert all(editor.accessibleName() for editor in form.editors.values())
        form.reject()
