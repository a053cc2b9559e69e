"""Several packs at once into one folder: all of them or none."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.issuing import write_files
from kpt_desktop.gui.opening import in_documents, open_path
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.sensitive import paint_warning, sensitive_words
from kpt_desktop.gui.tasks import Task
from kpt_desktop.gui.widgets.check_delegate import CheckDelegate
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.issued import Issue, Outcome, usual_recipients
from kpt_desktop.services.packs import (
    PackChoice,
    Packed,
    pack_kinds,
    packed,
    prepared_pack,
    usual_choice,
    usual_recipient,
)
from kpt_desktop.services.paper import DOCUMENTS, Prepared, suggested_name
from kpt_desktop.texts import text

USUAL = "usual"


class AllPacksDialog(QDialog):
    """Ticks packs, then makes them one after the other and writes them together."""

    def __init__(
        self,
        context: Context,
        records: VisitRecords,
        parent: QWidget | None = None,
        *,
        opener: Callable[[Path], None] = open_path,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("all_packs")
        self.setWindowTitle(self.tr("All packs in one folder"))
        self.resize(560, 560)
        self._context, self._records, self._opener = context, records, opener
        self._recipients: Mapping[str, str] = {}
        self._prepared: dict[str, Prepared] = {}
        self._made: dict[Path, Issue] = {}
        self._waiting: list[tuple[Path, PackChoice]] = []
        self._task: Task[Packed] | None = None
        self._writing = False
        self.list = QListWidget()
        self.format = QComboBox()
        self.explanation, self.sensitive = QLabel(), QLabel()
        self.progress = QProgressBar()
        self.notices = NoticeBar()
        self.buttons = QDialogButtonBox()
        self.save_button = QPushButton(self.tr("&Choose a folder and save…"))
        self._arrange()
        self.list.itemChanged.connect(self._describe)
        self.save_button.clicked.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        self._begin()

    def chosen(self) -> tuple[str, ...]:
        """Return the kinds of the ticked packs."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def reject(self) -> None:
        """Stop the work under way, or close; what is being written is waited for."""
        if self._writing:
            return
        if self._waiting:
            self._stop()
            self.notices.say(self.tr("Stopped. No file was written."))
            return
        super().reject()

    def _arrange(self) -> None:
        for words, ending in (
            (self.tr("As each recipient reads it"), USUAL),
            ("Excel (.xlsx)", "xlsx"),
            ("PDF (.pdf)", "pdf"),
        ):
            self.format.addItem(words, ending)
        form = Form()
        form.add("all_packs_format", self.format)
        form.name_field("all_packs_format", self.tr("F&ormat"))
        self.list.setObjectName("all_packs_list")
        self.list.setAccessibleName(self.tr("Packs to save"))
        self.list.setItemDelegate(CheckDelegate(self.list))
        self.progress.setObjectName("all_packs_progress")
        self.progress.setAccessibleName(self.tr("Packs made so far"))
        self.progress.hide()
        for name, label in (
            ("all_packs_says", self.explanation),
            ("all_packs_warning", self.sensitive),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.explanation.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        paint_warning(self.sensitive)
        self.save_button.setObjectName("all_packs_save")
        self.save_button.setDefault(True)
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.list, 1)
        layout.addWidget(form)
        layout.addWidget(self.explanation)
        layout.addWidget(self.sensitive)
        layout.addWidget(self.progress)
        layout.addWidget(self.notices)
        layout.addWidget(self.buttons)

    def _begin(self) -> None:
        """Look aside which packs can go, and whom they went to before."""
        self.save_button.setEnabled(False)
        store, visit = self._context.open_store, self._records.visit.id
        self._context.tasks.run(
            partial(usual_recipients, store, visit), self._on_recipients, owner=self
        )
        self._context.tasks.run_aside(
            partial(_prepare_all, self._records, self._context.language),
            self._on_prepared,
            self._on_refused,
            owner=self,
        )

    def _on_recipients(self, recipients: Mapping[str, str]) -> None:
        self._recipients = recipients

    def _on_prepared(self, prepared: Mapping[str, Prepared]) -> None:
        """List the packs; one that cannot go is not ticked and says how much is missing."""
        self._prepared = dict(prepared)
        with QSignalBlocker(self.list):  # said once, when all are listed
            for kind, pack in prepared.items():
                title = text(self._context.language, "paper", DOCUMENTS[kind].title_key)
                if pack.refused:
                    words = self.tr("{title}: cannot go yet").format(title=title)
                elif pack.missing:
                    missing = self.tr("%n thing(s) missing", "", len(pack.missing))
                    words = self.tr("{title}: {missing}").format(title=title, missing=missing)
                else:
                    words = title
                item = QListWidgetItem(words)
                item.setData(Qt.ItemDataRole.UserRole, kind)
                usable = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                enabled = Qt.ItemFlag.NoItemFlags if pack.refused else Qt.ItemFlag.ItemIsEnabled
                item.setFlags(usable | enabled)
                checked = Qt.CheckState.Unchecked if pack.refused else Qt.CheckState.Checked
                item.setCheckState(checked)
                self.list.addItem(item)
        self._describe()

    def _describe(self) -> None:
        kinds = self.chosen()
        self.explanation.setText(
            self.tr(
                "%n file(s) in one folder. If one of them cannot be written, none is.",
                "",
                len(kinds),
            )
        )
        columns = {key for kind in kinds for key in self._prepared[kind].columns}
        sensitive = sensitive_words(columns)
        self.sensitive.setText(sensitive)
        self.sensitive.setVisible(bool(sensitive))
        self.save_button.setEnabled(bool(kinds))

    def _choice(self, kind: str) -> PackChoice:
        words = usual_recipient(kind, self._records, self._context.language)
        usual = usual_choice(kind, self._records, self._recipients.get(kind, words))
        form = str(self.format.currentData())
        return usual if form == USUAL else PackChoice(kind, usual.languages, form, usual.recipient)

    def _on_save(self) -> None:
        folder = self._context.prompts.choose_folder(
            self, self.windowTitle(), in_documents("x").parent
        )
        if folder is None:
            return
        choices = [self._choice(kind) for kind in self.chosen()]
        targets = [(folder / self._name(choice), choice) for choice in choices]
        there = sum(path.exists() for path, _ in targets)
        if there and not self._confirm(there):
            return
        self._waiting, self._made = targets, {}
        self.progress.setRange(0, len(targets))
        self.progress.setValue(0)
        self.progress.show()
        self.notices.hide()
        self._allow()
        self._make_next()

    def _name(self, choice: PackChoice) -> str:
        return suggested_name(self._records, choice.kind, choice.languages, choice.form)

    def _confirm(self, there: int) -> bool:
        message = self.tr("%n file(s) of these names are in the folder already.", "", there)
        return self._context.prompts.confirm(
            self, self.windowTitle(), message, self.tr("Replace them")
        )

    def _make_next(self) -> None:
        """Make one pack after the other; each asks first whether the work was called off."""
        self.progress.setValue(len(self._made))
        if not self._waiting:
            self._writing = True
            write_files(self._context, self._made, self._on_written, self._on_refused, self)
            return
        path, choice = self._waiting[0]
        made = self._context.now().astimezone()
        self._task = self._context.tasks.run_aside(
            partial(packed, self._records, choice, made),
            partial(self._on_packed, path),
            self._on_refused,
            owner=self,
        )

    def _on_packed(self, path: Path, made: Packed) -> None:
        self._waiting.pop(0)
        self._made[path] = made.issue
        self._make_next()

    def _on_written(self, outcome: Outcome) -> None:
        self._writing = False
        message = self.tr("%n list(s) saved", "", len(outcome.paths))
        folder = outcome.paths[0].parent
        self._context.events.notice_given.emit(
            message, self.tr("Open folder"), partial(self._opener, folder)
        )
        self.accept()

    def _on_refused(self, error: KptError) -> None:
        self._writing = False
        self._stop()
        self.notices.say(text(self._context.language, "errors", error.key, **error.facts), "error")

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._waiting, self._made = [], {}
        self.progress.hide()
        self._allow()

    def _allow(self) -> None:
        free = not self._waiting
        for widget in (self.list, self.format):
            widget.setEnabled(free)
        self.save_button.setEnabled(free and bool(self.chosen()))


def _prepare_all(records: VisitRecords, told_in: str) -> Mapping[str, Prepared]:
    """Return each pack of a visit as its recipient most likely wants it."""
    return {
        kind: prepared_pack(records, usual_choice(kind, records), told_in)
        for kind in pack_kinds(records)
    }
