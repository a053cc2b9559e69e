"""Lists for others: for whom, in which language and format, and exactly what each gets."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.packs_list import PacksList
from kpt_desktop.gui.dialogs.packs_page import PackView
from kpt_desktop.gui.issuing import not_noted, write_file
from kpt_desktop.gui.opening import in_documents, open_path
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.tasks import Task
from kpt_desktop.services.issued import Outcome, usual_recipients, with_ending
from kpt_desktop.services.packs import PackChoice, Packed, pack_kinds, packed, prepared_pack
from kpt_desktop.services.paper import Prepared, suggested_name
from kpt_desktop.texts import text


class PacksDialog(QDialog):
    """The packs at the left, the chosen one at the right: what goes, what is missing, Save.

    Signals:
        all_requested(): several of them are to be saved in one folder.
        log_requested(): what went to whom is to be shown.
        preview_requested(str, str, str): the pages of a pack: kind, languages and recipient.
    """

    all_requested = Signal()
    log_requested = Signal()
    preview_requested = Signal(str, str, str)

    def __init__(
        self,
        context: Context,
        records: VisitRecords,
        parent: QWidget | None = None,
        *,
        opener: Callable[[Path], None] = open_path,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("packs")
        self.setWindowTitle(self.tr("Lists for recipients"))
        self.resize(1120, 660)
        self._context, self._records, self._opener = context, records, opener
        self._task: Task[Prepared] | None = None
        self._prepared: Prepared | None = None
        self._saving = False
        self.list = PacksList(pack_kinds(records), context.language)
        self.view = PackView(context.language)
        self.notices = NoticeBar()
        self.all_button = self._button("packs_all", self.tr("&All packs…"))
        self.log_button = self._button("packs_log", self.tr("What went to &whom…"))
        self.print_button = self._button("packs_print", self.tr("Pages and &print…"))
        self.save_button = self._button("packs_save", self.tr("&Save…"))
        self.close_button = self._button("packs_close", self.tr("Close"))
        self._arrange()
        self._connect()
        self.list.choose_first()
        self._ask_recipients()

    @property
    def ready(self) -> bool:
        """Return whether what is shown is what the present choices give."""
        return self._prepared is not None

    def done(self, result: int) -> None:
        """Close; work under way is let go."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        self.save_button.setDefault(True)
        self.save_button.setShortcut(QKeySequence("Ctrl+S"))
        body = QHBoxLayout()
        body.setSpacing(theme.LARGE)
        body.addWidget(self.list)
        body.addWidget(self.view, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SMALL)
        buttons.addWidget(self.all_button)
        buttons.addWidget(self.log_button)
        buttons.addStretch()
        for button in (self.print_button, self.save_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addLayout(body, 1)
        layout.addWidget(self.notices)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.kind_chosen.connect(self._on_kind_chosen)
        self.view.changed.connect(self._prepare)
        self.view.finding_chosen.connect(self._on_finding_chosen)
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self.close_button.clicked.connect(self.reject)
        self.all_button.clicked.connect(self.all_requested)
        self.log_button.clicked.connect(self.log_requested)
        self._context.events.visit_shown.connect(self._on_visit_shown)
        self._context.events.subject_requested.connect(self._on_subject_requested)

    def _ask_recipients(self) -> None:
        store, visit = self._context.open_store, self._records.visit.id
        self._context.tasks.run(
            partial(usual_recipients, store, visit), self._on_recipients, owner=self
        )

    def _on_recipients(self, recipients: Mapping[str, str]) -> None:
        self.view.remember(recipients)

    def _on_kind_chosen(self, kind: str) -> None:
        self.notices.hide()
        self.view.show_kind(kind, self._records)
        self._prepare()

    def _prepare(self) -> None:
        """Make the pack aside; what is shown stays until the new one comes."""
        if self._task is not None:
            self._task.cancel()
        self._prepared = None
        self._allow()
        work = partial(prepared_pack, self._records, self.view.choice(), self._context.language)
        self._task = self._context.tasks.run_aside(
            work, self._on_prepared, self._on_refused, owner=self
        )

    def _on_prepared(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self.view.show_prepared(prepared)
        self._allow()

    def _allow(self) -> None:
        free = self._prepared is not None and not self._prepared.refused and not self._saving
        self.save_button.setEnabled(free)
        self.print_button.setEnabled(self._prepared is not None)

    def _on_visit_shown(self, records: VisitRecords | None) -> None:
        if records is not None and records.visit.id == self._records.visit.id:
            self._records = records
            self._prepare()

    def _on_finding_chosen(self, finding: Finding) -> None:
        self.view.finding_chosen.disconnect(self._on_finding_chosen)  # a double click is one
        self.accept()
        if finding.subjects:
            self._context.events.subject_requested.emit(finding.subjects[0])

    def _on_subject_requested(self) -> None:
        """Make way for what is to be mended, also when its pages asked."""
        if self.isVisible():
            self.accept()

    def _on_print(self) -> None:
        choice = self.view.choice()
        self.preview_requested.emit(choice.kind, choice.languages, choice.recipient)

    def _on_save(self) -> None:
        choice = self.view.choice()
        name = suggested_name(self._records, choice.kind, choice.languages, choice.form)
        path = self._context.prompts.save_file(
            self, self.windowTitle(), in_documents(name), self._filter(choice.form)
        )
        if path is None:
            return
        self._saving = True
        self._allow()
        self._context.tasks.run_aside(
            self._work(choice),
            partial(self._on_packed, with_ending(path, choice.form)),
            self._on_refused,
            owner=self,
        )

    def _work(self, choice: PackChoice) -> Callable[[], Packed]:
        made = self._context.now().astimezone()
        return partial(packed, self._records, choice, made)

    def _filter(self, form: str) -> str:
        return {
            "xlsx": self.tr("Excel (*.xlsx)"),
            "csv": self.tr("CSV (*.csv)"),
            "pdf": self.tr("PDF (*.pdf)"),
        }[form]

    def _on_packed(self, path: Path, made: Packed) -> None:
        written = partial(self._on_written, made.left_out)
        write_file(self._context, made.issue, path, written, self._on_refused, self)

    def _on_written(self, left_out: str, outcome: Outcome) -> None:
        self._saving = False
        self._allow()
        path = outcome.paths[0]
        message = self.tr("Saved: {name}").format(name=path.name)
        self.notices.say(message, "hint", self.tr("Open file"), partial(self._opener, path))
        self._context.events.notice_given.emit(
            message, self.tr("Open folder"), partial(self._opener, path.parent)
        )
        if left_out:
            said = self.tr("No font here can show these characters, they are left out: {signs}")
            self.notices.say(said.format(signs=left_out), "warning")
        if outcome.not_noted is not None:
            self._say(not_noted(self._context.language, outcome.not_noted, path.name))

    def _on_refused(self, error: KptError) -> None:
        self._saving = False
        self._allow()
        self._say(error)

    def _say(self, error: KptError) -> None:
        self.notices.say(text(self._context.language, "errors", error.key, **error.facts), "error")
