"""The page of results: places, ties, awards; secret until they are released."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.domain.records import Track
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.results_model import ResultRow, ResultsModel
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.gui.panels.results_awards import AwardsPanel
from kpt_desktop.gui.widgets.empty_page import EmptyPage
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.gui.widgets.results_board import ResultsBoard, screen_for_board
from kpt_desktop.services import results
from kpt_desktop.services.result_words import ResultLine, ResultTable, result_table

_PADDING, _NARROWEST = 28, 64


class ResultsPage(QWidget):
    """Hidden behind a cover until released or uncovered on this screen.

    Signals:
        status_changed(str): what is still missing.
    """

    status_changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("competition_results")
        self._context = context
        self._seen: UUID | None = None
        self._board: ResultsBoard | None = None
        self.edits = CompetitionEdits(context, self)
        self.model = ResultsModel(self)
        self.table = QTableView()
        self.tracks, self.medals = QComboBox(), QCheckBox()
        self.awards = AwardsPanel(context, self.edits, self)
        self._label, self._note = QLabel(), QLabel()
        self._stack = QStackedWidget()
        self._buttons = {
            name: QPushButton()
            for name in ("uncover", "release_cover", "release", "withdraw", "board", "ties")
        }  # fmt: skip
        self._cover = EmptyPage((self._buttons["uncover"], self._buttons["release_cover"]))
        self.setFocusProxy(self.table)
        self._arrange()
        self._connect()
        self.retranslate()

    def widget(self) -> QWidget:
        """Return the page itself."""
        return self

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show a visit's results; another visit's are covered again."""
        if records is None or self._seen not in {None, records.visit.id}:
            self._seen = None
        self.edits.show(records)

    def reveal(self, subject: Subject) -> bool:
        """Go to an award."""
        return self.awards.choose(subject.id)

    def retranslate(self) -> None:
        """Set all words again."""
        words = {
            "uncover": self.tr("&Show on this screen"),
            "release_cover": self.tr("&Release results…"),
            "release": self.tr("&Release results…"),
            "withdraw": self.tr("Make &secret again"),
            "board": self.tr("&Board on the second screen"),
            "ties": self.tr("E&qual points…"),
        }
        for name, said in words.items():
            self._buttons[name].setText(said)
        self._label.setText(self.tr("Trac&k"))
        self.tracks.setAccessibleName(self.tr("Track"))
        self.medals.setText(self.tr("&Medals"))
        self.awards.retranslate()
        self.table.setAccessibleName(self.tr("Places"))
        self._cover.say(
            self.tr("Results are secret until they are released"),
            self.tr("Show them on this screen to prepare diplomas when nobody looks on."),
        )
        self._show_records(self.edits.records)

    # --- what is shown ---

    def _show_records(self, records: VisitRecords | None) -> None:
        if records is None:
            return
        released = results.is_released(records)
        open_ = released or self._seen == records.visit.id
        self._stack.setCurrentIndex(0 if open_ else 1)
        self._offer(records)
        self._buttons["release"].setVisible(open_ and not released)
        self._buttons["withdraw"].setVisible(released)
        self._buttons["board"].setVisible(released)
        for widget in (self.tracks, self._label, self._buttons["ties"], self.medals):
            widget.setVisible(open_)
        self.medals.setChecked(results.settings_of(records).medals)
        table = result_table(records, self._track(records), self._context.language)
        self._show_table(table if open_ else ResultTable((), ()))
        self._show_note(table, released=released)
        marked = any(line.place for line in table.lines)
        self.awards.show_awards(records, self._track(records), shown=open_, marked=marked)
        self._show_board(records, released=released)

    def _offer(self, records: VisitRecords) -> None:
        """Offer all tracks together and each with a scheme; the chosen one stays."""
        language, book = self._context.language, MarkBook(records)
        marked = [one for one in book.tracks if book.criteria(one.id)]
        choices = [(self.tr("All tracks"), "")] if len(marked) != 1 else []
        choices += [(one.name.best(language) or one.code, one.code) for one in marked]
        chosen = self.tracks.currentData()
        with QSignalBlocker(self.tracks):
            self.tracks.clear()
            for words, code in choices:
                self.tracks.addItem(words, code)
            self.tracks.setCurrentIndex(max(self.tracks.findData(chosen), 0))

    def _track(self, records: VisitRecords) -> Track | None:
        code = self.tracks.currentData()
        return next((one for one in records.tracks.values() if code and one.code == code), None)

    def _show_table(self, table: ResultTable) -> None:
        medals, fined, ruled = (
            any(getattr(line, key) for line in table.lines)
            for key in ("medal", "penalties", "rule")
        )
        ruled = ruled or any(line.missing for line in table.lines)
        titles = (
            self.tr("Place"),
            self.tr("Team"),
            *table.parts,
            *((self.tr("Penalty"),) if fined else ()),
            self.tr("Total"),
            self.tr("Percent"),
            *((self.tr("Medal"),) if medals else ()),
            *((self.tr("Decided by"),) if ruled else ()),
        )
        rows = [
            ResultRow(
                line.team_id,
                (
                    line.place or "—",
                    line.team,
                    *line.parts,
                    *((line.penalties,) if fined else ()),
                    line.total,
                    line.share,
                    *((line.medal,) if medals else ()),
                    *((self._why(line),) if ruled else ()),
                ),
            )
            for line in table.lines
        ]
        self.model.show_rows(titles, rows)
        header = self.table.horizontalHeader()
        for column, title in enumerate(titles):
            if column in {1, *([len(titles) - 1] if ruled else [])}:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                width = QFontMetrics(theme.font(self.font(), semibold=True)).horizontalAdvance(
                    title
                )
                self.table.setColumnWidth(column, max(width + _PADDING, _NARROWEST))

    def _why(self, line: ResultLine) -> str:
        """Return which rule decided, or what is missing for a place."""
        if line.missing:
            return self.tr("%n mark(s) missing", "", line.missing)
        return line.rule

    def _show_note(self, table: ResultTable, *, released: bool) -> None:
        missing = sum(bool(line.missing) for line in table.lines)
        parts = []
        if missing:
            parts.append(self.tr("Preliminary: marks are missing for %n team(s)", "", missing))
        if table.unsigned:
            parts.append(self.tr("%n sheet(s) not signed", "", table.unsigned))
        if not table.comparable:
            parts.append(self.tr("Teams worked in different tracks: places go by track"))
        if not parts and table.lines:
            parts.append(self.tr("All marks are given, all sheets are signed"))
        note = " · ".join(parts)
        self._note.setText(note[:1].upper() + note[1:])
        state = self.tr("Results are released") if released else self.tr("Results are secret")
        self.status_changed.emit(state)

    def _show_board(self, records: VisitRecords, *, released: bool) -> None:
        """Keep an open board up to date; results made secret again close it."""
        if self._board is None:
            return
        if not released:
            self._board.close()
            return
        language = self._context.language
        track = self._track(records)
        name = (track.name.best(language) or track.code) if track else ""
        title = self.tr("Results: {track}").format(track=name) if name else self.tr("Results")
        self._board.show_results(title, result_table(records, track, language))

    # --- what is asked for ---

    def _on_uncover(self) -> None:
        records = self.edits.records
        if records is not None:
            self._seen = records.visit.id
            self._show_records(records)

    def _on_release(self) -> None:
        now = self._context.now().astimezone()
        today, minutes = self._context.today(), now.hour * 60 + now.minute
        sure = self._context.prompts.confirm(
            self,
            self.tr("Release results"),
            self.tr("Places and marks are no longer secret after that. {note}").format(
                note=self._note.text()
            ),
            self.tr("Release"),
        )
        if sure:
            self.edits.apply(lambda now: results.release(now, today, minutes))

    def _on_board(self) -> None:
        if self._board is None:
            self._board = ResultsBoard(self)
            self._board.destroyed.connect(self._on_board_gone)
            self._board.show_on(screen_for_board(self.window()))
        if (records := self.edits.records) is not None:
            self._show_board(records, released=True)

    def _on_board_gone(self) -> None:
        self._board = None

    def _on_ties(self) -> None:
        from kpt_desktop.gui.dialogs.tie_order import TieOrderDialog

        if (records := self.edits.records) is not None:
            order = results.order_of(records)
            dialog = TieOrderDialog(order, self._context.language, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.chosen.connect(
                lambda order: self.edits.apply(lambda now: results.set_tie_order(now, order))
            )
            dialog.open()

    def _on_medals(self, given: bool) -> None:
        self.edits.apply(lambda now: results.set_medals(now, given=given))

    # --- making ---

    def _connect(self) -> None:
        self.edits.records_changed.connect(self._show_records)
        self.tracks.activated.connect(lambda: self._show_records(self.edits.records))
        self.medals.clicked.connect(self._on_medals)
        slots: dict[str, Callable[[], None]] = {
            "uncover": self._on_uncover,
            "release_cover": self._on_release,
            "release": self._on_release,
            "withdraw": self._withdraw,
            "board": self._on_board,
            "ties": self._on_ties,
        }
        for name, slot in slots.items():
            self._buttons[name].clicked.connect(slot)

    def _withdraw(self) -> None:
        self.edits.apply(results.withdraw, self.tr("Results are secret again"))

    def _arrange(self) -> None:
        for name, button in self._buttons.items():
            button.setObjectName(f"results_{name}")
            button.setAutoDefault(False)
        for name, widget in (
            ("results_table", self.table), ("results_track", self.tracks),
            ("results_medals", self.medals),
            ("results_note", self._note),
        ):  # fmt: skip
            widget.setObjectName(name)
        self.tracks.setMinimumWidth(160)
        self._label.setBuddy(self.tracks)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table.setHorizontalHeader(PlainHeader(self.table))
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.LARGE)
        left = QVBoxLayout()
        left.setSpacing(theme.SMALL)
        left.addWidget(self.table, 1)
        left.addWidget(self._note)
        row.addLayout(left, 1)
        row.addWidget(self.awards)
        self._stack.addWidget(body)
        self._stack.addWidget(self._cover)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        layout.setSpacing(theme.SMALL)
        layout.addLayout(self._made_head())
        layout.addWidget(self._stack, 1)

    def _made_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        for widget in (self._label, self.tracks, self._buttons["ties"], self.medals):
            head.addWidget(widget)
        head.addStretch()
        for name in ("board", "withdraw", "release"):
            head.addWidget(self._buttons[name])
        return head
