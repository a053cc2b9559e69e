"""The person panel's look beyond the visit: earlier visits, and records of the same person."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Change, Delete, Insert
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Paper, Participation, Person, Record, Setting, Visit
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.tasks import Task
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.person_twins import PersonTwins
from kpt_desktop.gui.widgets.person_visits import PersonVisits
from kpt_desktop.services.merge_people import Comparison, Taken, compare_people, merge_people
from kpt_desktop.services.person_history import History, PastVisit, history_of, keep_apart

REST_MILLISECONDS = 250
"""Who walks down the table passes people by; the store is asked about those they stay at."""

_TELLING: frozenset[type[Record]] = frozenset({Person, Paper, Participation, Setting, Visit})
"""A Change of these may change who is alike, or where somebody was."""


class PersonPast(QObject):
    """Asks the store about the person on the page, a moment after they came there.

    Signals:
        visit_requested(UUID, UUID): go to another visit, at that participation.
        visits_told(): the store has said where else the person was.
    """

    visit_requested = Signal(object, object)
    visits_told = Signal()

    def __init__(self, context: Context, queue: EditQueue, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._queue, self._page = context, queue, page
        self._person: Participant | None = None
        self._history = History()
        self._asking: Task[History] = Task()
        self.twins = PersonTwins(page)
        self.timeline = QWidget(page)
        self._head = QLabel(self.timeline)
        self._head.setFont(theme.font(self._head.font(), semibold=True))
        self._visits = PersonVisits(self.timeline)
        column = QVBoxLayout(self.timeline)
        column.setContentsMargins(0, theme.SMALL, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self._head)
        column.addWidget(self._visits)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._ask)
        self._visits.visit_requested.connect(self.visit_requested)
        self.twins.compare_requested.connect(self._on_compare)
        self.twins.kept_apart.connect(self._on_kept_apart)
        context.events.change_applied.connect(self._on_change_applied)
        self._say(History())

    @property
    def visits(self) -> tuple[PastVisit, ...]:
        """Return where the person was or will be, as far as the store has said."""
        return self._history.visits

    def retranslate(self) -> None:
        """Set all words again."""
        self._head.setText(self.tr("Visits"))
        self._say(self._history)

    def show_for(self, person: Participant | None) -> None:
        """Look at another person, or the same one with fresher values."""
        before, self._person = self._person, person
        if (before and before.participation.id) == (person and person.participation.id):
            return
        self._asking.cancel()
        self._say(History())
        self._rest.stop()
        if person is not None:
            self._rest.start()

    def look_again(self) -> None:
        """Ask about the same person again: the panel did not listen for a while."""
        if self._person is not None:
            self._rest.start()

    @Slot()
    def _ask(self) -> None:
        if self._person is None or self._context.store is None:
            return
        store, person_id = self._context.store, self._person.person.id
        self._asking.cancel()
        self._asking = self._context.tasks.run(
            lambda: history_of(store, person_id), self._say, owner=self
        )

    def _say(self, history: History) -> None:
        self._history = history
        language, records = self._context.language, self._queue.records
        here = records.visit.id if records is not None else None
        elsewhere = [part for part in history.visits if part.visit_id != here]
        self.timeline.setVisible(bool(elsewhere))
        self._visits.show_visits(history.visits if elsewhere else (), here, language)
        self.twins.show_likely(history.likely_same, language)
        self.visits_told.emit()

    @Slot(object, object)
    def _on_change_applied(self, change: Change, _touched: object) -> None:
        if self._person is not None and self._page.isVisible() and _tells(change):
            self._rest.start()

    # The same person twice

    @Slot(object)
    def _on_kept_apart(self, other: Person) -> None:
        if self._person is None:
            return
        one = self._person.person
        self._context.apply(keep_apart(one, other))
        names = {"one": full_name(one), "other": full_name(other)}
        self._notice(self.tr("{one} and {other} are remembered as two people").format(**names))

    @Slot(object)
    def _on_compare(self, other: Person) -> None:
        if self._person is None:
            return
        store, kept_id = self._context.open_store, self._person.person.id
        self._context.tasks.run(
            lambda: compare_people(store, kept_id, other.id), self._open_comparison, owner=self
        )

    def _open_comparison(self, comparison: Comparison) -> None:
        from kpt_desktop.gui.dialogs.same_person import SamePersonDialog

        dialog = SamePersonDialog(comparison, self._context.language, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.merge_chosen.connect(partial(self._merge, comparison))
        dialog.apart_chosen.connect(partial(self._on_kept_apart, comparison.other))
        dialog.open()

    def _merge(self, comparison: Comparison, taken: frozenset[Taken]) -> None:
        store, desk = self._context.open_store, self._context.open_desk
        kept_id, other_id = comparison.kept.id, comparison.other.id

        def work() -> None:
            desk.apply(merge_people(store, kept_id, other_id, taken))

        name = full_name(comparison.kept) or full_name(comparison.other)
        self._context.tasks.run(work, partial(self._on_merged, name), owner=self)

    def _on_merged(self, name: str, _nothing: object) -> None:
        self._notice(self.tr("The two records of {name} are one now").format(name=name))

    def _notice(self, sentence: str) -> None:
        button = self.tr("Undo")
        self._context.events.notice_given.emit(sentence, button, partial(undo, self._context))


def _tells(change: Change) -> bool:
    kinds = {
        type(one.record) if isinstance(one, Insert | Delete) else one.kind
        for one in change.operations
    }
    return not kinds.isdisjoint(_TELLING)
