"""Three days of competition in the window: teams, draw, marks of three judges, diplomas."""

import shutil
import subprocess

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.competition import teams_of
from kpt_desktop.domain.enums import AspectKind, AwardKind, JudgeSide
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.records import Judge, Track, Workplace
from kpt_desktop.services import results
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.sample import MAIN_VISIT, fill_with_sample
from kpt_desktop.services.visits import find_visit, load_visit
from kpt_desktop.storage.store import open_store
from tests.gui.conftest import FakePrompts
from tests.gui.helpers import type_text
from tests.gui.running import dialog, running, settled
from tests.helpers.marking import SHAPE, scheme_of

LEFT = Qt.MouseButton.LeftButton
TRACKS = ("IT", "CAD", "MECH")
SOFFICE = shutil.which("soffice")

MARKS = {
    "IT": (("9", "12.5", "232", "38", "333"), ("10", "15", "333", "30", "222"),
           ("7", "10", "112", "40", "322")),
    "CAD": (("10", "14", "222", "35", "232"), ("8.5", "15", "323", "40", "333"),
            ("6", "9", "111", "20", "211")),
    "MECH": (("5", "15", "333", "30", "323"), ("9", "11", "222", "39.5", "222"),
             ("10", "15", "333", "36", "333")),
}  # fmt: skip
"""By track a row a team: two measurements and a judgement, then a measurement and a judgement."""


@pytest.fixture
def prompts():
    return FakePrompts()


@pytest.fixture
def sample(store_path):
    """The sample with a scheme of 100 marks in each track, a jury of three sides, workplaces."""
    store = open_store(store_path, create=True)
    desk = ChangeDesk(store)
    fill_with_sample(desk)
    visit_id = find_visit(store, MAIN_VISIT)
    made = [
        Judge(visit_id=visit_id, side=side, name=f"Judge {side.value}", order=order)
        for order, side in enumerate(JudgeSide)
    ]
    for order, code in enumerate(TRACKS):
        track = Track(visit_id=visit_id, code=code, order=order)
        made += [track, *scheme_of(track, SHAPE), Workplace(track_id=track.id, name=f"{code} 1")]
    desk.apply(Change(Label("track_added", {"title": "x"}), tuple(map(Insert, made))))
    store.close()
    return store_path


class Coordinator:
    """Somebody at the window, with mouse and keyboard."""

    def __init__(self, qtbot, program):
        self.qtbot, self.program = qtbot, program
        self.window, self.context = program.window, program.context
        self.tab = program.workspace.tabs.competition

    @property
    def records(self):
        store = self.context.store
        return load_visit(store, find_visit(store, MAIN_VISIT))

    def page(self, name):
        self.tab.choose(name)
        settled(self.qtbot, self.program)
        return self.tab.page(name)

    def press(self, button):
        self.qtbot.waitUntil(button.isEnabled)
        QTest.mouseClick(button, LEFT)

    def applied(self, act):
        with self.qtbot.waitSignal(self.context.events.change_applied, timeout=20_000):
            act()
        settled(self.qtbot, self.program)

    def form_and_draw(self):
        page = self.page("teams")
        model = page.findChild(object, "team_model")
        model.setCurrentIndex(2)
        model.activated.emit(2)
        self.press(page.findChild(object, "form_teams"))
        form = dialog(self.qtbot, self.program, "team_proposal_dialog")
        self.applied(lambda: self.press(form.findChild(object, "apply_teams")))
        self.applied(lambda: self.press(page.findChild(object, "draw_workplaces")))

    def fill_sheets(self):
        page = self.page("marks")
        page.table.setFocus()
        for code in TRACKS:
            choose(page.head.track, code)
            for criterion in range(2):
                page.head.criterion.setCurrentIndex(criterion)
                page.head.criterion.activated.emit(criterion)
                for team in range(3):
                    page.head.team.setCurrentIndex(team)
                    page.head.team.activated.emit(team)
                    settled(self.qtbot, self.program)
                    page.table.setFocus()
                    page.table.go_first()
                    row = MARKS[code][team]
                    for value in row[:3] if criterion == 0 else row[3:]:
                        self.type_mark(page, value)
                    self.sign(page)

    def type_mark(self, page, value):
        aspect_is_judged = len(value) == 3 and value.isdigit() and set(value) <= set("0123")
        if aspect_is_judged:
            for digit in value:
                self.applied(lambda digit=digit: type_text(page.table, digit))
            return
        type_text(page.table, value[0])
        self.qtbot.waitUntil(lambda: editor_of(page) is not None)
        editor = editor_of(page)
        type_text(editor, value[1:])
        self.applied(lambda: QTest.keyClick(editor, Qt.Key.Key_Return))

    def sign(self, page):
        self.press(page.head.sign)
        self.applied(lambda: answer(page, "Сидорова", ""))

    def correct(self, code, team, value):
        """Open a signed sheet, correct its first measurement, and sign it again."""
        page = self.page("marks")
        choose(page.head.track, code)
        page.head.criterion.setCurrentIndex(0)
        page.head.criterion.activated.emit(0)
        page.head.team.setCurrentIndex(team)
        page.head.team.activated.emit(team)
        settled(self.qtbot, self.program)
        self.press(page.head.open)
        self.applied(lambda: answer(page, "", "апелляция"))
        page.table.setFocus()
        page.table.setCurrentIndex(page.model.index(0, 2))
        type_text(page.table, value[0])
        self.qtbot.waitUntil(lambda: editor_of(page) is not None)
        type_text(editor_of(page), value[1:])
        QTest.keyClick(editor_of(page), Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: reason_of(page) is not None)
        self.applied(lambda: answer(page, "Петров", "описка"))
        self.sign(page)


def choose(box, words):
    number = next(n for n in range(box.count()) if words in box.itemText(n))
    box.setCurrentIndex(number)
    box.activated.emit(number)


def editor_of(page):
    found = page.table.viewport().findChildren(QLineEdit)
    return next((one for one in found if one.isVisible()), None)


def reason_of(page):
    return next((one for one in page.findChildren(QDialog) if one.isVisible()), None)


def answer(page, name, reason):
    form = reason_of(page)
    for field, words in (("mark_name", name), ("mark_reason", reason)):
        line = form.findChild(QLineEdit, field)
        if line is not None and words:
            line.clear()
            type_text(line, words)
    QTest.mouseClick(form.findChild(object, "mark_reason_go"), LEFT)


def hand_worked(path, marks):
    """A sheet as the chief expert keeps it: marks as they were given, sums as formulas."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["track", "team", "m1", "m2", "s1", "s2", "s3", "m3", "s4", "s5", "s6", "total"])
    for code in TRACKS:
        for number, row in enumerate(marks[code], start=1):
            first, second, scores, third, others = row
            line = sheet.max_row + 1
            total = (
                f"=ROUND(C{line}+D{line}+ROUND(5*SUM(E{line}:G{line})/9,2)"
                f"+H{line}+ROUND(30*SUM(I{line}:K{line})/9,2),2)"
            )
            figures = [float(first), float(second), *map(int, scores), float(third)]
            sheet.append([code, number, *figures, *map(int, others), total])
    book.save(path)


def computed(path, folder):
    """The totals in hundredths by (track, team), as LibreOffice works the formulas out."""
    command = [SOFFICE, "--headless", "--convert-to", "xlsx", "--outdir", folder, path]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    sheet = openpyxl.load_workbook(folder / path.name, data_only=True).active
    return {
        (row[0], row[1]): round(row[-1] * 100)
        for row in sheet.iter_rows(min_row=2, values_only=True)
    }


def reckoned(marks):
    """The same totals, reckoned with whole hundredths, halves up."""
    found = {}
    for code in TRACKS:
        for number, (first, second, scores, third, others) in enumerate(marks[code], start=1):
            measured = sum(round(float(one) * 100) for one in (first, second, third))
            judged = [(most * sum(map(int, given)) * 2 + 9) // 18
                      for most, given in ((500, scores), (3000, others))]  # fmt: skip
            found[code, number] = measured + sum(judged)
    return found


def totals(records):
    book = MarkBook(records)
    return {
        (track.code, number): book.total(book.aspects_of_track(track.id), track.id, team.id).points
        for track in records.tracks.values()
        for number, team in enumerate(teams_of(records), start=1)
    }


def test_that_three_days_end_with_the_right_diplomas(qtbot, sample, prompts, tmp_path):
    with running(qtbot, sample, prompts, visit=MAIN_VISIT, tab="competition") as program:
        hands = Coordinator(qtbot, program)
        hands.form_and_draw()
        teams = teams_of(hands.records)
        assert [len(hands.records.team_members)] == [12]
        assert len(hands.records.seats) >= 3
        hands.fill_sheets()
        assert totals(hands.records) == reckoned(MARKS)
        hands.correct("CAD", 0, "9.5")
        corrected = MARKS | {"CAD": (("9.5", *MARKS["CAD"][0][1:]), *MARKS["CAD"][1:])}
        assert totals(hands.records) == reckoned(corrected)
        assert all(sheet.locked for sheet in hands.records.mark_sheets.values())

        page = hands.page("results")
        assert not results.is_released(hands.records)
        prompts.answers.append(True)
        hands.applied(lambda: hands.press(page.findChild(object, "results_release")))
        hands.applied(lambda: hands.press(page.findChild(object, "results_diplomas")))
        kept = hands.records
    assert results.is_released(kept)
    sums = {n: sum(reckoned(corrected)[code, n] for code in TRACKS) for n in (1, 2, 3)}
    best = sorted(sums, key=sums.get, reverse=True)
    given = {one.kind: one.team_id for one in kept.awards.values()}
    assert given == {
        kind: teams[number - 1].id
        for kind, number in zip(
            (AwardKind.FIRST, AwardKind.SECOND, AwardKind.THIRD), best, strict=True
        )
    }
    corrections = [mark for mark in kept.marks.values() if mark.former is not None]
    assert [(mark.former, mark.value, mark.corrected_by) for mark in corrections] == [
        (1000, 950, "Петров")
    ]
    assert {aspect.kind for aspect in kept.aspects.values()} == set(AspectKind)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_that_libreoffice_works_the_same_totals_out(tmp_path):
    path = tmp_path / "marks.xlsx"
    hand_worked(path, MARKS)
    folder = tmp_path / "made"
    folder.mkdir()
    assert computed(path, folder) == reckoned(MARKS)
