"""The page of the marking scheme: criteria, aspects and the jury of a track, typed in place."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.marking.files import read_id
from kpt_desktop.domain.marking.numbers import show_hundredths
from kpt_desktop.domain.marking.sheets import FULL_MARKS, MarkBook, is_symmetric
from kpt_desktop.domain.records import Aspect, Criterion, Judge, Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.record_table import RecordTableModel
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.gui.panels.competition_part_table import PartTable
from kpt_desktop.gui.panels.scheme_files import SchemeFiles
from kpt_desktop.services import marking, marking_cells

_CRITERION_WIDTHS = (62, 125, 95, 95)
_ASPECT_WIDTHS = (190, 150, 150, 96, 60, 170, 150, 150, *((150,) * 11))
_JUDGE_WIDTHS = (200, 130, 90, 160, 200)


class SchemePage(QWidget):
    """A track's criteria at the left, the chosen one's aspects at the right, the jury below.

    Signals:
        status_changed(str): how many marks the track adds up to.
    """

    status_changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("competition_scheme")
        self._context = context
        self._book: MarkBook | None = None
        self._track: Track | None = None
        self.edits = CompetitionEdits(context, self)
        language = context.language
        self.tracks = QComboBox()
        self.tracks.setObjectName("scheme_track")
        self.tracks.setMinimumWidth(160)
        self._label, self._sum = QLabel(), QLabel()
        self.criteria = PartTable(
            RecordTableModel(marking_cells.CRITERION_COLUMNS, self._show_criterion, language),
            _CRITERION_WIDTHS, "criteria", self,
        )  # fmt: skip
        self.aspects = PartTable(
            RecordTableModel(marking_cells.ASPECT_COLUMNS, marking_cells.show_aspect, language),
            _ASPECT_WIDTHS, "aspects", self,
        )  # fmt: skip
        self.judges = PartTable(
            RecordTableModel(marking_cells.JUDGE_COLUMNS, self._show_judge, language),
            _JUDGE_WIDTHS, "judges", self,
        )  # fmt: skip
        self.files = SchemeFiles(context, self.edits, self)
        self._button = QPushButton()
        self._button.setObjectName("scheme_files")
        self._button.setMenu(self.files.menu)
        self.setFocusProxy(self.criteria.table)
        self._arrange()
        self._connect()
        self.retranslate()

    def widget(self) -> QWidget:
        """Return the page itself."""
        return self

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show a visit's schemes; the chosen track stays chosen."""
        self.edits.show(records)

    def reveal(self, subject: Subject) -> bool:
        """Go to a criterion or an aspect, or to the jury of a track (its id, field ``jury``).

        An aspect of one team's work, whose field is the team's id, is on a mark sheet, not here.
        """
        records = self.edits.records
        if records is None or read_id(subject.field) is not None:
            return False
        aspect = records.aspects.get(subject.id)
        criterion = records.criteria.get(aspect.criterion_id if aspect else subject.id)
        track_id = criterion.track_id if criterion else subject.id
        if not self._choose_track(track_id):
            return False
        if criterion is not None:
            self.criteria.choose(criterion.id)
        if aspect is not None:
            self.aspects.choose(aspect.id)
        table = self.aspects if aspect else self.criteria if criterion else self.judges
        table.table.setFocus()
        return True

    def _choose_track(self, track_id: UUID) -> bool:
        tracks = self._book.tracks if self._book else ()
        place = next((n for n, one in enumerate(tracks) if one.id == track_id), -1)
        if place >= 0:
            self.tracks.setCurrentIndex(place)
            self._show_records(self.edits.records)
        return place >= 0

    def retranslate(self) -> None:
        """Set all words again."""
        self._label.setText(self.tr("&Track"))
        self.tracks.setAccessibleName(self.tr("Track"))
        self._button.setText(self.tr("Copy and files"))
        self.files.retranslate()
        self.criteria.model.name_columns(
            {
                "code": self.tr("Code"),
                "title_ru": self.tr("Criterion in Russian"),
                "title_en": self.tr("In English"),
                "title_cs": self.tr("In Czech"),
                "module": self.tr("Module"),
            },
            self.tr("New…"),
        )
        self.aspects.model.name_columns(self._aspect_titles(), self.tr("New aspect…"))
        self.judges.model.name_columns(
            {
                "name": self.tr("Name"),
                "side": self.tr("Side"),
                "track": self.tr("Only track"),
                "position": self.tr("Position"),
                "organisation": self.tr("Organisation"),
                "chief": self.tr("Chief expert"),
            },
            self.tr("New judge…"),
        )
        for table in (self.criteria, self.aspects, self.judges):
            table.name_buttons(self.tr("Up"), self.tr("Down"), self.tr("Delete"))
        self._show_records(self.edits.records)

    def _aspect_titles(self) -> dict[str, str]:
        languages = {"ru": self.tr("Russian"), "en": self.tr("English"), "cs": self.tr("Czech")}
        titles = {
            "title_ru": self.tr("Aspect in Russian"),
            "title_en": self.tr("In English"),
            "title_cs": self.tr("In Czech"),
            "kind": self.tr("Method"),
            "most": self.tr("Marks"),
        }
        for key, name in languages.items():
            titles[f"rule_{key}"] = self.tr("Rule: {language}").format(language=name)
            for score in range(4):
                words = self.tr("Score {score}: {language}")
                titles[f"benchmark_{score}_{key}"] = words.format(score=score, language=name)
        return titles

    # --- the records ---

    def _show_records(self, records: VisitRecords | None) -> None:
        if records is None:
            return
        before = self._book
        if before is not None and not records.tracks and not records.criteria:
            tracks = before.tracks  # offered tracks keep their ids until one is kept
            self._book = MarkBook(records)
            if {one.visit_id for one in tracks} == {records.visit.id}:
                self._book.tracks = tracks
        else:
            self._book = MarkBook(records)
        self._offer(self._book)
        self.criteria.say(self.tr("Criteria"))
        self.criteria.show_records(self._book.criteria(self._track.id) if self._track else ())
        jury = self._book.jury(self._track.id) if self._track else ()
        self.judges.say(self.tr("Jury"), self._jury_words(jury))
        self.judges.show_records(jury)
        self._show_aspects()
        self._show_sum(self._book)

    def _offer(self, book: MarkBook) -> None:
        """Offer the tracks; the one chosen by its code stays."""
        language = self._context.language
        chosen = self.tracks.currentData()
        with QSignalBlocker(self.tracks):
            self.tracks.clear()
            for one in book.tracks:
                self.tracks.addItem(one.name.best(language) or one.code, one.code)
            self.tracks.setCurrentIndex(max(self.tracks.findData(chosen), 0))
        code = self.tracks.currentData()
        self._track = next((one for one in book.tracks if one.code == code), None)

    def _show_aspects(self) -> None:
        criterion, language = self._criterion(), self._context.language
        title = f"{criterion.code} {criterion.title.best(language)}".strip() if criterion else ""
        self.aspects.say(self.tr("Aspects: {criterion}").format(criterion=title) if title else "")
        self.aspects.setEnabled(criterion is not None)
        aspects = self._book.aspects(criterion.id) if self._book and criterion else ()
        self.aspects.show_records(aspects)

    def _show_sum(self, book: MarkBook) -> None:
        most = book.most(self._track.id) if self._track else 0
        language = self._context.language
        words = self.tr("{marks} of 100 marks").format(marks=show_hundredths(most, language))
        wrong = most != FULL_MARKS and bool(self._track and book.criteria(self._track.id))
        self._sum.setText(f"✕ {words}" if wrong else words)
        palette = self.palette()
        if wrong:
            palette.setColor(palette.ColorRole.WindowText, theme.mark_colour("error", palette))
        self._sum.setPalette(palette)
        self.status_changed.emit(words)

    def _jury_words(self, jury: Any) -> str:
        if not jury:
            return self.tr("as many of either side, and one neutral")
        if is_symmetric(jury):
            return self.tr("✓ symmetric")
        return self.tr("! not symmetric: as many of either side, and an odd number of neutral")

    def _criterion(self) -> Criterion | None:
        criterion: Criterion | None = self.criteria.current()
        return criterion

    def _show_criterion(self, criterion: Criterion, column: str, _language: str) -> str:
        records = self.edits.records
        return marking_cells.show_criterion(records, criterion, column) if records else ""

    def _show_judge(self, judge: Judge, column: str, language: str) -> str:
        records = self.edits.records
        return marking_cells.show_judge(records, judge, column, language) if records else ""

    # --- edits ---

    def _on_criterion_typed(self, criterion: Criterion | None, column: str, typed: str) -> None:
        if (track := self._track) is None:
            return

        def build(records: VisitRecords) -> Change:
            values = marking_cells.parse_criterion(records, track, criterion, column, typed)
            return marking.save_criterion(records, track, criterion, values)[0]

        self.edits.apply(build)

    def _on_aspect_typed(self, aspect: Aspect | None, column: str, typed: str) -> None:
        if (criterion := self._criterion()) is None:
            return

        def build(records: VisitRecords) -> Change:
            values = marking_cells.parse_aspect(aspect, column, typed)
            return marking.save_aspect(records, criterion, aspect, values)[0]

        self.edits.apply(build)

    def _on_judge_typed(self, judge: Judge | None, column: str, typed: str) -> None:
        def build(records: VisitRecords) -> Change:
            values = marking_cells.parse_judge(records, column, typed)
            return marking.save_judge(records, judge, values)[0]

        self.edits.apply(build)

    def _on_move(self, record: Criterion | Aspect | Judge, step: int) -> None:
        self.edits.apply(lambda records: marking.move(records, record, step))

    def _on_criterion_deletion(self, criterion: Criterion) -> None:
        count = len(self._book.aspects(criterion.id)) if self._book else 0
        said = self.tr("Criterion deleted, with %n aspect(s)", "", count)
        self.edits.apply(lambda records: marking.delete_criterion(records, criterion), said)

    def _on_aspect_deletion(self, aspect: Aspect) -> None:
        said = self.tr("Aspect deleted")
        self.edits.apply(lambda records: marking.delete_aspect(records, aspect), said)

    def _on_judge_deletion(self, judge: Judge) -> None:
        said = self.tr("Judge deleted")
        self.edits.apply(lambda records: marking.delete_judge(records, judge), said)

    # --- making ---

    def _connect(self) -> None:
        self.edits.records_changed.connect(self._show_records)
        self.tracks.activated.connect(lambda: self._show_records(self.edits.records))
        self.criteria.row_chosen.connect(self._show_aspects)
        for table, typed, deleted in (
            (self.criteria, self._on_criterion_typed, self._on_criterion_deletion),
            (self.aspects, self._on_aspect_typed, self._on_aspect_deletion),
            (self.judges, self._on_judge_typed, self._on_judge_deletion),
        ):
            table.cell_typed.connect(typed)
            table.deletion_requested.connect(deleted)
            table.move_requested.connect(self._on_move)

    def _arrange(self) -> None:
        self._label.setBuddy(self.tracks)
        self._sum.setObjectName("scheme_sum")
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        for widget in (self._label, self.tracks, self._sum):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self._button)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.criteria)
        parts.addWidget(self.aspects)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 3)
        parts.setHandleWidth(theme.LARGE)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.MEDIUM)
        layout.addLayout(head)
        layout.addWidget(parts, 3)
        layout.addWidget(self.judges, 2)
