"""The page of marks: one sheet at a time, filled in with the number keys alone."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kpt_desktop.documents.marking_files import judge_title
from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.marking.files import read_id
from kpt_desktop.domain.marking.numbers import show_hundredths
from kpt_desktop.domain.marking.results import track_result
from kpt_desktop.domain.marking.sheets import MarkBook, Total
from kpt_desktop.domain.records import Aspect, Criterion, MarkSheet, Team, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.marks_model import MarksModel
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.gui.panels.marks_aspect import AspectPanel
from kpt_desktop.gui.panels.marks_files import MarksFiles
from kpt_desktop.gui.panels.marks_head import MarksHead
from kpt_desktop.gui.panels.marks_penalties import PenaltiesPanel
from kpt_desktop.gui.widgets.empty_page import EmptyPage
from kpt_desktop.gui.widgets.marks_table import MarksTable
from kpt_desktop.services.marks import (
    Cell,
    Correction,
    needs_reason,
    put_mark,
    sign_sheet,
    unlock_sheet,
)

_SIDE = 280


class MarksPage(QWidget):
    """Chooses a sheet, shows it with its sum, and asks for name and reason where they are due.

    Signals:
        status_changed(str): what is still to be marked in the track.
    """

    status_changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("competition_marks")
        self._context = context
        self._name = ""
        self._book: MarkBook | None = None
        self._track: Track | None = None
        self._criterion: Criterion | None = None
        self._team: Team | None = None
        self.edits = CompetitionEdits(context, self)
        self.model = MarksModel(context.language)
        self.table = MarksTable(self.model)
        self.table.setObjectName("marks_table")
        self.head = MarksHead()
        self.aspect = AspectPanel(context.language)
        self.penalties = PenaltiesPanel(context.language)
        self.files = MarksFiles(context, self.edits, self)
        self.head.files.setMenu(self.files.menu)
        self._sum, self._empty = QLabel(), EmptyPage()
        self._stack = QStackedWidget()
        self.setFocusProxy(self.table)
        self._arrange()
        self._connect()
        self.retranslate()

    def widget(self) -> QWidget:
        """Return the page itself."""
        return self

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show a visit's sheets; the chosen one stays chosen."""
        self.edits.show(records)

    def reveal(self, subject: Subject) -> bool:
        """Go to a sheet (its criterion's id, the team's in ``field``) or to an aspect on one."""
        records, team_id = self.edits.records, read_id(subject.field)
        aspect = records.aspects.get(subject.id) if records else None
        criterion_id = aspect.criterion_id if aspect else subject.id
        criterion = records.criteria.get(criterion_id) if records else None
        if criterion is None or team_id is None:
            return False
        for box, key in (
            (self.head.track, criterion.track_id),
            (self.head.criterion, criterion.id),
            (self.head.team, team_id),
        ):
            if not self.head.choose(box, key):
                return False
            self._show_records(records)
        if aspect is not None:
            row = self.model.row_of(aspect.id)
            self.table.setCurrentIndex(self.model.index(row, self.model.columnCount() - 2))
        return subject.kind in {Aspect, MarkSheet}

    def retranslate(self) -> None:
        """Set all words again."""
        self.head.retranslate()
        self.penalties.retranslate()
        self.files.retranslate()
        self.table.setAccessibleName(self.tr("Mark sheet"))
        self.model.name_columns(
            {
                "aspect": self.tr("Aspect"),
                "most": self.tr("Max."),
                "value": self.tr("Measured"),
                "points": self.tr("Points"),
                "again": self.tr("2: {name}"),
                "spread": self.tr("The scores are more than 1 apart: vote again."),
                "corrected": self.tr("Corrected by {name}: {reason}"),
            }
        )
        self._empty.say(
            self.tr("Nothing to mark yet"),
            self.tr("Form teams, then write the marking scheme on the page Scheme."),
        )
        self._show_records(self.edits.records)

    # --- what is shown ---

    def _show_records(self, records: VisitRecords | None) -> None:
        book = self._book = MarkBook(records) if records is not None else None
        ready = self._choose(book)
        self._stack.setCurrentIndex(0 if ready else 1)
        if records is not None and book is not None:
            names = {
                judge.id: judge_title(records, judge, self._context.language)
                for judge in records.judges.values()
            }
            self.model.show_sheet(records, book, self._criterion, self._team, names)
        self._show_state()
        self._show_aspect()

    def _choose(self, book: MarkBook | None) -> bool:
        """Offer tracks, criteria and teams, and find out which sheet is chosen."""
        language = self._context.language
        tracks = [one for one in book.tracks if book.criteria(one.id)] if book else []
        self.head.files.setEnabled(any(book.teams(one) for one in tracks) if book else False)
        names = [(one.id, one.name.best(language) or one.code) for one in tracks]
        track_id = self.head.offer(self.head.track, names)
        self._track = next((one for one in tracks if one.id == track_id), None)
        criteria = book.criteria(self._track.id) if book and self._track else ()
        titles = [(one.id, f"{one.code} {one.title.best(language)}".strip()) for one in criteria]
        criterion_id = self.head.offer(self.head.criterion, titles)
        self._criterion = next((one for one in criteria if one.id == criterion_id), None)
        teams = book.teams(self._track) if book and self._track else ()
        team_id = self.head.offer(
            self.head.team, [(one.id, one.name.best(language)) for one in teams]
        )
        self._team = next((one for one in teams if one.id == team_id), None)
        return self._criterion is not None and self._team is not None

    def _show_state(self) -> None:
        book, track, criterion, team = self._book, self._track, self._criterion, self._team
        if book is None or track is None or criterion is None or team is None:
            self._sum.setText("")
            self.head.show_state("", locked=False, there=False)
            self.penalties.show_penalties(None, None, ())
            self.status_changed.emit("")
            return
        total = book.sheet_total(criterion, team.id)
        result = track_result(book, track, team)
        sheet = book.sheet(criterion.id, team.id)
        locked = book.is_locked(criterion.id, team.id)
        signed = ""
        if locked and sheet is not None:
            signed = self.tr("✓ Signed by {name}").format(name=sheet.signed_by)
        self.head.show_state(signed, locked=locked, there=bool(book.aspects(criterion.id)))
        self._sum.setText(
            self.tr("Sheet: {sheet}      Track: {track}").format(
                sheet=self._said(total, total.points), track=self._said(result.total, result.points)
            )
        )
        self.penalties.show_penalties(track, team, tuple(book.penalties(track.id, team.id)))
        self.status_changed.emit(self._status(book, track))

    def _said(self, total: Total, points: int) -> str:
        """Return a sum with what is missing of it: ``21.39 of 30 · 3 missing``."""
        language = self._context.language
        parts = [
            self.tr("{points} of {most}").format(
                points=show_hundredths(points, language), most=show_hundredths(total.most, language)
            )
        ]
        if total.missing:
            parts.append(self.tr("%n missing", "", total.missing))
        if total.disputed:
            parts.append(self.tr("%n to vote on again", "", total.disputed))
        return " · ".join(parts)

    def _status(self, book: MarkBook, track: Track) -> str:
        left = [
            book.total(book.aspects_of_track(track.id), track.id, team.id)
            for team in book.teams(track)
        ]
        missing = sum(total.missing for total in left)
        sheets = sum(
            book.is_locked(one.id, team.id)
            for one in book.criteria(track.id)
            for team in book.teams(track)
        )
        every = len(book.criteria(track.id)) * len(book.teams(track))
        return self.tr("{missing} in the track · signed sheets: {signed} of {every}").format(
            missing=self.tr("%n mark(s) missing", "", missing), signed=sheets, every=every
        )

    def _show_aspect(self) -> None:
        here = self.table.currentIndex()
        aspect = self.model.aspect(here.row())
        score = self.model.score(aspect.id) if aspect else None
        self.aspect.show_aspect(aspect, score, self.model.mark(here))

    # --- what is asked for ---

    def _on_mark_typed(self, cell: Cell, value: int | None) -> None:
        records = self.edits.records
        if records is None:
            return
        if not needs_reason(records, cell):
            self.edits.apply(lambda now: put_mark(now, cell, value))
            return
        if value is None:
            said = self.tr("The mark goes; who takes it away, and why?")
        else:
            said = self.tr("A mark is there already; who corrects it, and why?")
        self._ask(
            self.tr("Correct a mark"),
            said,
            self.tr("Correct"),
            lambda now, correction: put_mark(now, cell, value, correction),
        )

    def _on_sign(self) -> None:
        criterion, team = self._criterion, self._team
        if criterion is None or team is None:
            return
        if self._refused_to_sign(criterion, team):
            return
        title = self.tr("Sign the sheet")
        said = self.tr("Nothing on the sheet can be changed after that without a reason.")
        today = self._context.today()
        self._ask(
            title,
            said,
            self.tr("Sign"),
            lambda now, correction: sign_sheet(now, criterion, team, correction.by, today),
            reason=False,
        )

    def _refused_to_sign(self, criterion: Criterion, team: Team) -> bool:
        """Say what is missing before a name is asked for."""
        today = self._context.today()
        build = self.edits.built(lambda now: sign_sheet(now, criterion, team, "?", today))
        return build is None

    def _on_open(self) -> None:
        criterion, team = self._criterion, self._team
        if criterion is None or team is None:
            return
        self._ask(
            self.tr("Open the sheet"),
            self.tr("The signature goes; the reason stays in the history."),
            self.tr("Open"),
            lambda now, correction: unlock_sheet(now, criterion, team, correction.reason),
            named=False,
        )

    def _ask(
        self,
        title: str,
        sentence: str,
        action: str,
        build: Callable[[VisitRecords, Correction], Change],
        *,
        named: bool = True,
        reason: bool = True,
    ) -> None:
        """Ask for a name, a reason or both, then send what they make."""
        from kpt_desktop.gui.dialogs.mark_reason import MarkReasonDialog

        name = self._name if named else None
        dialog = MarkReasonDialog(title, sentence, action, name=name, reason=reason, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def given(correction: Correction) -> None:
            self._name = correction.by or self._name
            self.edits.apply(lambda now: build(now, correction))

        dialog.given.connect(given)
        dialog.open()

    def _on_refused(self, error: UserError) -> None:
        self._context.tasks.failed.emit(error)

    def _on_sheet_chosen(self) -> None:
        self._show_records(self.edits.records)
        self.table.go_first()

    def _step(self, step: int, *, team: bool) -> None:
        self.head.step(self.head.team if team else self.head.criterion, step)
        self.table.setFocus()

    # --- making ---

    def _connect(self) -> None:
        self.edits.records_changed.connect(self._show_records)
        self.head.sheet_chosen.connect(self._on_sheet_chosen)
        self.head.sign_requested.connect(self._on_sign)
        self.head.open_requested.connect(self._on_open)
        self.model.mark_typed.connect(self._on_mark_typed)
        self.model.refused.connect(self._on_refused)
        self.table.cell_chosen.connect(self._show_aspect)
        self.table.team_step_requested.connect(lambda step: self._step(step, team=True))
        self.table.criterion_step_requested.connect(lambda step: self._step(step, team=False))
        self.penalties.change_requested.connect(self.edits.apply)

    def _arrange(self) -> None:
        self._sum.setObjectName("sheet_sum")
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        self._sum.setFont(theme.font(self.font(), semibold=True))
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(self.aspect, 1)
        column.addWidget(self.penalties)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.LARGE)
        row.addWidget(self.table, 1)
        row.addWidget(side)
        self._stack.addWidget(body)
        self._stack.addWidget(self._empty)
        self._sum.setForegroundRole(QPalette.ColorRole.WindowText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._sum)
