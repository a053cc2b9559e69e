"""Hands on the person panel beside a table of participants, with a real store behind both."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Change, Insert, Label
from kpt_desktop.domain.judge import judge
from kpt_desktop.gui.current_visit import CurrentVisit
from kpt_desktop.gui.models.cell_marks import marks_of
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.models.participants_model import COLUMNS, Draft, ParticipantsModel
from kpt_desktop.gui.models.row_order import RowOrder
from kpt_desktop.gui.panels.person_panel_place import BesidePerson
from kpt_desktop.gui.widgets.people_table import PeopleTable
from kpt_desktop.services.field_values import parse_field
from kpt_desktop.services.people import edit_value
from kpt_desktop.services.visits import load_visit
from tests.helpers.factories import all_records

Key = Qt.Key


class PersonHands:
    """The panel on the screen with hands on keyboard and mouse."""

    def __init__(self, qtbot, context, records, more=()):
        context.open_desk.apply(
            Change(Label("visit_created"), tuple(map(Insert, (*all_records(records), *more))))
        )
        self.qtbot, self.context = qtbot, context
        self.notices, self.failures = [], []
        context.events.notice_given.connect(lambda *notice: self.notices.append(notice))
        context.tasks.failed.connect(self.failures.append)
        self.window = QWidget()
        self.model = ParticipantsModel(RowOrder(context.language), self.window)
        self.queue = EditQueue(context, self.window)
        self.table = PeopleTable(self.model, self.window)
        self.speak()
        self.beside = BesidePerson(self.table, context, self.table, self.queue, self.window)
        QVBoxLayout(self.window).addWidget(self.beside)
        self.panel = self.beside.panel
        self.current = CurrentVisit(context, self.window)
        context.events.visit_shown.connect(self.queue.show)
        self.queue.records_changed.connect(self._on_records)
        self.model.cell_edited.connect(self._on_edited)
        qtbot.addWidget(self.window)
        self.window.resize(1100, 700)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.current.choose(records.visit.id)
        qtbot.waitUntil(lambda: self.queue.records is not None)
        self.go(0)

    def speak(self):
        language, today = self.context.language, self.context.today()
        self.model.speak(
            language, lambda k, typed: parse_field(k, typed, lang=language, today=today)
        )

    def _on_records(self, records):
        self.model.show(records)
        if records is not None:
            self.model.mark(marks_of(records, judge(records), "en", "unreadable"))

    def _on_edited(self, row_id, key, value):
        change = edit_value(self.queue.records, row_id, key, value, self.context.today())
        typed = self.model.words(key, value)
        self.queue.apply(change, partial(self._on_refused, (row_id, key), typed))

    def _on_refused(self, cell, typed, error):
        self.model.keep_draft(cell, Draft(typed, error.key))

    def go(self, row, key="surname_native"):
        """Choose a row of the table, as arrow keys do."""
        self.table.go_to(self.model.index(row, COLUMNS.index(key)))
        self.table.setFocus()
        self.calm()

    def calm(self):
        """Let the panel catch up."""
        self.qtbot.waitUntil(lambda: not self.panel._settling.isActive())

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.context.tasks.busy, timeout=20_000)
        self.calm()

    def field(self, key):
        return self.panel.fields[key]

    def editor(self, key):
        return self.field(key).editor

    def enter(self, key):
        """Put the keyboard into a field and mark its text, as Tab does."""
        assert self.panel.reveal(key)
        editor = self.editor(key)
        self.qtbot.waitUntil(editor.hasFocus)
        if hasattr(editor, "selectAll"):
            editor.selectAll()
        return editor

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def type(self, text):
        """Type any letters; the ordinary test keys know only Latin ones."""
        for char in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    QApplication.focusWidget(),
                    QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char),
                )

    def write(self, key, text):
        """Type a text into a field and press Enter."""
        self.enter(key)
        self.type(text)
        self.press(Key.Key_Return)

    def reason(self, key):
        """What stands under a field, or nothing."""
        reason = self.field(key)._reason
        return reason.text() if reason.isVisible() else ""

    def stored(self):
        self.settle()
        return load_visit(self.context.open_store, self.current.records.visit.id).participants()

    def journal(self):
        self.settle()
        return [entry.change.label for entry in self.context.open_desk.history()][:-1][::-1]
