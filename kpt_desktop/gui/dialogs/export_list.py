"""The export of a list: what the file will hold is said before it is written."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.export_list_columns import ColumnChoice
from kpt_desktop.gui.issuing import write_file
from kpt_desktop.gui.opening import in_documents, open_path
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.sensitive import paint_warning, sensitive_words
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.export import DEFAULT_COLUMNS, export_list
from kpt_desktop.services.issued import LONGEST_RECIPIENT, Issue, Outcome, with_ending
from kpt_desktop.services.paper import suggested_name
from kpt_desktop.texts import LANGUAGES, text

ALL, GUESTS, HOSTS, SHOWN = "all", "guests", "hosts", "shown"
_OWN_NAMES = {"ru": "Русский", "en": "English", "cs": "Čeština"}


class Export(NamedTuple):
    """What was asked for. ``rows`` are participations; None is everybody of ``side``."""

    columns: tuple[str, ...]
    form: str
    language: str
    side: Side | None = None
    rows: tuple[UUID, ...] | None = None


class ExportListDialog(QDialog):
    """Asks for format, language, people and columns, and writes the file.

    Signals:
        packs_requested(): a list made for one recipient is wanted instead.
    """

    packs_requested = Signal()

    def __init__(
        self,
        context: Context,
        records: VisitRecords,
        columns: Sequence[str],
        rows: Sequence[UUID],
        parent: QWidget | None = None,
        *,
        opener: Callable[[Path], None] = open_path,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export_list")
        self.setWindowTitle(self.tr("Export the list"))
        self.resize(720, 540)
        self._context, self._records, self._opener = context, records, opener
        self._rows = tuple(row for row in rows if row in records.participations)
        self.format = _choices({"Excel (.xlsx)": "xlsx", "CSV (.csv)": "csv"})
        self.language = _choices({_OWN_NAMES[lang]: lang for lang in LANGUAGES})
        self.language.setCurrentIndex(LANGUAGES.index(context.language))
        self.people = _choices(self._groups())
        self.recipient = QLineEdit()
        self.columns = ColumnChoice(context.language, columns, DEFAULT_COLUMNS)
        self.summary = QLabel()
        self.sensitive = QLabel()
        self.notices = NoticeBar()
        self.buttons = QDialogButtonBox()
        self.save_button = QPushButton(self.tr("&Save…"))
        self.packs_button = QPushButton(self.tr("Ready lists for &recipients…"))
        self._arrange()
        for box in (self.format, self.people):
            box.currentIndexChanged.connect(self._describe)
        self.columns.changed.connect(self._describe)
        self.save_button.clicked.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        self._describe()

    def chosen(self) -> Export:
        """Return what is asked for now."""
        people = self.people.currentData()
        return Export(
            columns=self.columns.columns(),
            form=self.format.currentData(),
            language=self.language.currentData(),
            side={GUESTS: Side.GUEST, HOSTS: Side.HOST}.get(people),
            rows=self._rows if people == SHOWN else None,
        )

    def _groups(self) -> dict[str, str]:
        everybody, shown = len(self._records.participants()), len(self._rows)
        guests = len(self._records.participants(Side.GUEST))
        groups = {
            self.tr("All ({n})").format(n=everybody): ALL,
            self.tr("Guests ({n})").format(n=guests): GUESTS,
            self.tr("Hosts ({n})").format(n=everybody - guests): HOSTS,
        }
        if 0 < shown < everybody:
            return {self.tr("Shown in the table ({n})").format(n=shown): SHOWN} | groups
        return groups

    def _arrange(self) -> None:
        form = Form()
        for name, field, words in (
            ("export_format", self.format, self.tr("&Format")),
            ("export_language", self.language, self.tr("&Language of the headings")),
            ("export_people", self.people, self.tr("&People")),
            ("export_recipient", self.recipient, self.tr("&To whom (kept in the log)")),
        ):
            form.add(name, field)
            form.name_field(name, words)
        form.limit("export_recipient", LONGEST_RECIPIENT)
        for name, label in (("export_summary", self.summary), ("export_warning", self.sensitive)):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.summary.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        paint_warning(self.sensitive)
        self.packs_button.setObjectName("export_packs")
        self.packs_button.setAutoDefault(False)
        self.packs_button.clicked.connect(self._on_packs)
        left = QVBoxLayout()
        left.setSpacing(theme.MEDIUM)
        left.addWidget(form)
        left.addWidget(self.summary)
        left.addWidget(self.sensitive)
        left.addStretch()
        left.addWidget(self.packs_button, 0, Qt.AlignmentFlag.AlignLeft)
        body = QHBoxLayout()
        body.setSpacing(theme.HUGE)
        body.addLayout(left, 1)
        body.addWidget(self.columns, 1)
        self.save_button.setObjectName("export_save")
        self.save_button.setDefault(True)
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.LARGE)
        layout.addLayout(body, 1)
        layout.addWidget(self.notices)
        layout.addWidget(self.buttons)

    def _describe(self) -> None:
        """Say what the file will hold, passport and health data above all."""
        chosen = self.chosen()
        people = self._count(chosen)
        said = [
            self.tr("%n person(s) in the file", "", people),
            self.tr("%n column(s)", "", len(chosen.columns)),
        ]
        if left_out := self.columns.left_out():
            said.append(
                self.tr(
                    "%n passport or health column(s) of the screen left out; tick to include them",
                    "",
                    left_out,
                )
            )
        self.summary.setText("\n".join(said))
        sensitive = sensitive_words(chosen.columns)
        self.sensitive.setText(sensitive)
        self.sensitive.setVisible(bool(sensitive))
        self.save_button.setEnabled(bool(chosen.columns) and people > 0)

    def _count(self, chosen: Export) -> int:
        if chosen.rows is not None:
            return len(chosen.rows)
        return len(self._records.participants(chosen.side))

    def _on_save(self) -> None:
        chosen = self.chosen()
        name = suggested_name(self._records, "participants", chosen.language, chosen.form)
        path = self._context.prompts.save_file(
            self, self.tr("Export the list"), in_documents(name), self._filter(chosen.form)
        )
        if path is None:
            return
        self.save_button.setEnabled(False)
        self._context.tasks.run_aside(
            partial(_issue, self._records, chosen, self.recipient.text()),
            partial(self._on_rendered, with_ending(path, chosen.form)),
            self._on_refused,
            owner=self,
        )

    def _on_rendered(self, path: Path, issue: Issue) -> None:
        write_file(self._context, issue, path, self._on_written, self._on_refused, self)

    def _on_packs(self) -> None:
        self.reject()
        self.packs_requested.emit()

    def _filter(self, form: str) -> str:
        return self.tr("Excel (*.xlsx)") if form == "xlsx" else self.tr("CSV (*.csv)")

    def _on_written(self, outcome: Outcome) -> None:
        path = outcome.paths[0]
        self._context.events.notice_given.emit(
            self.tr("Saved: {name}").format(name=path.name),
            self.tr("Open file"),
            partial(self._opener, path),
        )
        self.accept()

    def _on_refused(self, error: KptError) -> None:
        self.save_button.setEnabled(True)
        self.notices.say(text(self._context.language, "errors", error.key, **error.facts), "error")


def _choices(words: dict[str, str]) -> QComboBox:
    box = QComboBox()
    for label, value in words.items():
        box.addItem(label, value)
    return box


def _issue(records: VisitRecords, chosen: Export, recipient: str) -> Issue:
    """Return the file that was asked for, on its way out."""
    data = export_list(
        records, chosen.columns, chosen.form, chosen.language, side=chosen.side, rows=chosen.rows
    )
    people = len(records.participants(chosen.side)) if chosen.rows is None else len(chosen.rows)
    return Issue(
        visit_id=records.visit.id,
        kind="participants",
        form=chosen.form,
        languages=(chosen.language,),
        content=data,
        columns=chosen.columns,
        people=people,
        recipient=recipient,
    )
