"""Excel's habits at the real keyboard and clipboard: what it puts there comes in and goes out."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kpt_desktop.domain.changes import Label
from kpt_desktop.gui.models.participants_model import MARK_ROLE
from kpt_desktop.gui.undoing import undo
from tests.helpers.factories import make_visit_records
from tests.helpers.participants_hands import CTRL, SHIFT, Hands, Key

COLUMNS = ("surname_native", "given_native", "birth_date", "note")
BLOCK = (
    ("Nováková", "Eva", "12.3.2009", 'says "hi"'),
    ("O'Neil", "Ян", "29.2.2008", "two\nlines"),
    ("Ёлкин", "", "1.1.10", "=1+1"),
)
EXCEL = (
    'Nováková\tEva\t12.3.2009\tsays "hi"\r\n'
    'O\'Neil\tЯн\t29.2.2008\t"two\nlines"\r\n'
    "Ёлкин\t\t1.1.10\t=1+1\r\n"
)
"""As Excel copies the block: a cell is quoted only where it has a line break."""
HTML = (
    "<html><body><!--StartFragment--><table><tr><td>Nov&aacute;kov&aacute;</td><td>Eva</td></tr>"
    "<tr><td colspan=2>Ёлкин &amp; syn</td><td>x</td></tr></table><!--EndFragment--></body></html>"
)


@pytest.fixture
def hands(qtbot, context):
    made = Hands(qtbot, context, make_visit_records(3, 1))
    made.tab.show_columns(list(COLUMNS))
    return made


def put(text="", html="", image=False):
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if image:
        picture = QImage(8, 8, QImage.Format.Format_RGB32)
        picture.fill(QColor("red"))
        data.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(data)


def shown(hands, rows, first=0):
    return [[hands.text(first + row, key) for key in COLUMNS] for row in range(rows)]


class TestPaste:
    def test_that_a_block_of_excel_fills_as_many_cells_u17_f95(self, hands):
        put(EXCEL, html="<table><tr><td>the same, with colours</td></tr></table>", image=True)
        hands.go(1, "surname_native")
        before = shown(hands, 1)
        hands.press(Key.Key_V, CTRL)
        assert shown(hands, 1) == before
        rows = [hands.stored()[place] for place in (1, 2, 3)]
        assert [r.person.surname_native for r in rows] == ["Nováková", "O'Neil", "Ёлкин"]
        assert [r.person.birth_date.isoformat() for r in rows] == [
            "2009-03-12", "2008-02-29", "2010-01-01",
        ]  # fmt: skip
        assert [r.value("note") for r in rows] == [cells[3] for cells in BLOCK]
        assert hands.text(4, "surname_native") == "Surname01"
        assert hands.journal() == [Label("cells_pasted", {"n": 12})]

    def test_that_bad_cells_of_a_block_wait_with_their_reasons_u17(self, hands):
        put("A\tB\t31.4.2009\r\nC\tD\t45000\r\n")
        hands.go(0, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert [hands.text(row, "birth_date") for row in (0, 1)] == ["31.4.2009", "45000"]
        assert all(hands.index(row, "birth_date").data(MARK_ROLE) for row in (0, 1))
        assert hands.statuses[-1].endswith("2 value(s) not saved")
        assert hands.surnames()[:2] == ["A", "C"]

    def test_that_one_undo_takes_a_pasted_block_back_u06_u17(self, hands):
        before = shown(hands, 4)
        put(EXCEL)
        hands.go(1, "surname_native")
        hands.press(Key.Key_V, CTRL)
        hands.settle()
        undo(hands.context)
        hands.qtbot.waitUntil(lambda: shown(hands, 4) == before)
        hands.settle()

    def test_that_a_ragged_block_touches_only_what_it_has_f95(self, hands):
        put("A\nB\tBeta\nC\tGamma\t1.2.2009\ttoo\tmany\tcells\n")
        hands.go(0, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert shown(hands, 3) == [
            ["A", "guest", "", ""],
            ["B", "Beta", "", ""],
            ["C", "Gamma", "01 Feb 2009", "too"],
        ]
        assert hands.notices[-1][0] == "2 value(s) beyond the last column left out"
        hands.settle()

    def test_that_quotes_without_end_do_not_swallow_the_rows_below_f95(self, hands):
        put('"Ann\tx\t\t"two\nlines"\r\n"quoted" word\ty\r\n')
        hands.go(0, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert shown(hands, 2) == [['"Ann', "x", "", "two\nlines"], ['"quoted" word', "y", "", ""]]
        hands.settle()

    def test_that_a_table_copied_as_html_only_is_read_f95(self, hands):
        put(html=HTML)
        hands.go(0, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert [row[:3] for row in shown(hands, 2)] == [
            ["Nováková", "Eva", ""], ["Ёлкин & syn", "", "x"],
        ]  # fmt: skip
        hands.settle()

    @pytest.mark.parametrize("clip", [{"image": True}, {"html": "<img src='//host/x.png'>"}])
    def test_that_a_picture_alone_is_refused_with_a_sentence_f95(self, hands, clip):
        put(**clip)
        hands.go(0, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert [error.key for error in hands.failures] == ["paste_no_cells"]
        assert hands.journal() == []


class TestCopy:
    def test_that_a_copied_block_is_what_excel_reads_u18(self, hands):
        put(EXCEL)
        hands.go(0, "surname_native")
        hands.press(Key.Key_V, CTRL)
        hands.go(0, "surname_native")
        for _ in range(2):
            hands.press(Key.Key_Down, SHIFT)
        for _ in range(3):
            hands.press(Key.Key_Right, SHIFT)
        hands.press(Key.Key_C, CTRL)
        assert QGuiApplication.clipboard().text() == (
            'Nováková\tEva\t12 Mar 2009\t"says ""hi"""\n'
            'O\'Neil\tЯн\t29 Feb 2008\t"two\nlines"\n'
            "Ёлкин\t\t01 Jan 2010\t=1+1\n"
        )
        hands.settle()

    def test_that_a_copied_block_pasted_elsewhere_is_the_same_u17_u18(self, hands):
        put(EXCEL)
        hands.go(0, "surname_native")
        hands.press(Key.Key_V, CTRL)
        hands.select((0, "surname_native"), (2, "note"))
        hands.press(Key.Key_C, CTRL)
        hands.go(4, "surname_native")
        hands.press(Key.Key_V, CTRL)
        assert shown(hands, 3, first=4) == shown(hands, 3)
        hands.settle()

    def test_that_one_copied_cell_fills_twenty_in_one_undo_u22(self, hands):
        hands.go(0, "note")
        hands.type("Ждёт визу")
        hands.press(Key.Key_Return)
        hands.go(0, "note")
        hands.press(Key.Key_C, CTRL)
        hands.select((0, "note"), (7, "note"))
        hands.press(Key.Key_V, CTRL)
        assert [hands.text(row, "note") for row in range(8)] == ["Ждёт визу"] * 8
        hands.settle()
        undo(hands.context)
        hands.qtbot.waitUntil(lambda: hands.text(7, "note") == "")
        assert hands.text(0, "note") == "Ждёт визу"
        hands.settle()
