"""What is to mend: the bar under the tabs, the list of all, and the way to each place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.findings import Finding, Subject
from kpt_desktop.domain.records import Delegation, Person
from kpt_desktop.gui.dialogs.findings import FindingsDialog
from kpt_desktop.gui.panels.findings_bar import FindingsBar
from kpt_desktop.gui.visit_findings import VisitFindings
from tests.helpers.factories import make_visit_records

PERSON = Subject(Person, Person().id, "surname_native")


def finding(name="<b>Tom & Jerry</b>", code="name_missing", severity=Severity.ERROR):
    return Finding(code, severity, (PERSON,), {}, name)


@pytest.fixture
def bar(qtbot):
    made = FindingsBar("en")
    qtbot.addWidget(made)
    made.resize(1000, 30)
    return made


def test_that_nothing_to_mend_takes_no_room(bar):
    bar.show_findings((), "en")
    assert bar.isHidden()


def test_that_the_gravest_are_named_and_all_are_counted(bar):
    bar.show_findings([finding(f"Person {n}") for n in range(5)], "en")
    assert not bar.isHidden()
    shown = [bar.findChild(QToolButton, f"finding_{n}").accessibleName() for n in range(3)]
    assert [words.split(":")[0] for words in shown] == ["Person 0", "Person 1", "Person 2"]
    assert "5" in bar.findChild(QPushButton, "findings_all").text()


def test_that_names_with_markup_are_shown_as_typed_f63(bar):
    bar.show_findings([finding()], "en")
    button = bar.findChild(QToolButton, "finding_0")
    assert button.accessibleName().startswith("<b>Tom & Jerry</b>")
    assert "&&" in button.text()
    assert "&lt;b&gt;" in button.toolTip()


def test_that_a_click_leads_to_the_place(qtbot, bar):
    bar.show_findings([finding("A"), finding("B")], "en")
    bar.show()
    with qtbot.waitSignal(bar.finding_chosen) as chosen:
        button = bar.findChild(QToolButton, "finding_1")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args[0].subject_name == "B"


def test_that_the_list_shows_all_and_enter_goes_there(qtbot):
    dialog = FindingsDialog()
    qtbot.addWidget(dialog)
    dialog.show_findings([finding("A"), finding("B", severity=Severity.HINT)], "en")
    dialog.show()
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.finding_chosen) as chosen:
        qtbot.mouseClick(dialog.findChild(QPushButton, "findings_show"), Qt.MouseButton.LeftButton)
    assert chosen.args[0].subject_name == "B"


def test_that_a_visit_is_judged_and_its_findings_lead_to_their_subjects(qtbot, context):
    judged = VisitFindings(context, None)
    qtbot.addWidget(judged.bar)
    judged.show_visit(make_visit_records(students=5))
    qtbot.waitUntil(lambda: not judged.bar.isHidden(), timeout=10_000)
    judged.open_list()
    dialog = judged._dialog
    qtbot.addWidget(dialog)
    assert dialog.list.count() > 0
    wanted = [
        row
        for row in range(dialog.list.count())
        if (found := dialog.list.item(row).data(Qt.ItemDataRole.UserRole)) is not None
        and found.subjects[0].kind is Delegation
    ]
    dialog.list.setCurrentRow(wanted[0])
    with qtbot.waitSignal(context.events.subject_requested) as requested:
        dialog.findChild(QPushButton, "findings_show").click()
    assert requested.args[0].kind is Delegation
    judged.show_visit(None)
    assert judged.bar.isHidden()


@pytest.mark.parametrize(
    ("language", "school"),
    [("ru", "ВОШ Босковице"), ("en", "VOŠ a SŠ Boskovice"), ("cs", "VOŠ a SŠ Boskovice")],
)
def test_that_a_school_is_named_in_the_language_of_the_window_u86(qtbot, context, language, school):
    context.language = language
    window = QWidget()
    qtbot.addWidget(window)
    findings = VisitFindings(context, window)
    qtbot.addWidget(findings.bar)
    findings.show_visit(make_visit_records(1, 1))
    qtbot.waitUntil(lambda: bool(findings._findings))
    named = {f.subject_name for f in findings._findings if f.code == "no_leader"}
    assert school in named
    assert not (language != "ru" and "ВОШ Босковице" in named)
