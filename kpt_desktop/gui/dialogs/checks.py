"""The checks of programmes: which are made, how grave they are, where their limits lie."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.changes import Change, Touched
from kpt_desktop.domain.checks import Check, read_checks
from kpt_desktop.domain.enums import Severity
from kpt_desktop.domain.records import Setting
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.checks_model import ChecksModel
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.widgets.cell_delegates import CellDelegate
from kpt_desktop.gui.widgets.plain_header import PlainHeader
from kpt_desktop.services.check_edits import confirm_check, reset_checks, set_check
from kpt_desktop.services.rules import Settings, load_settings
from kpt_desktop.texts import text

_WIDTHS = (400, 150, 100)


class ChecksDialog(QDialog):
    """A table to choose and type in; every accepted cell is one Change at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checks_dialog")
        self.setWindowTitle(self.tr("Checks of the programme and the competition"))
        self.resize(900, 640)
        self._context = context
        self._settings: Settings = {}
        self.model = ChecksModel(context.language, context.today(), self)
        self.table = QTableView()
        self.notices = NoticeBar()
        self._checked = QPushButton(self.tr("Compared with the law &today"))
        self._usual = QPushButton(self.tr("As &usual"))
        self._all = QPushButton(self.tr("&All as usual"))
        self._set_up_table()
        self._arrange()
        self.model.check_edited.connect(self._on_check_edited)
        self.model.refused.connect(self._refuse)
        context.events.change_applied.connect(self._on_change_applied)
        self._load()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("checks_table")
        table.setAccessibleName(self.tr("Checks"))
        table.setHorizontalHeader(PlainHeader(table))
        table.setModel(self.model)
        table.setItemDelegate(CellDelegate(table))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        table.setCurrentIndex(self.model.index(0, 1))
        table.selectionModel().currentChanged.connect(self._follow)

    def _arrange(self) -> None:
        note = QLabel(
            self.tr(
                "Nothing here stops you from saving. A check that is off says nothing; a limit is "
                "minutes, hours or a time of day."
            )
        )
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout()
        for name, button, slot in (
            ("checks_checked", self._checked, self._on_checked),
            ("checks_usual", self._usual, self._on_usual),
            ("checks_reset", self._all, self._on_all),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch()
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)  # Enter in a cell must not close the window
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(note)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.notices)
        layout.addLayout(row)

    def _load(self) -> None:
        store = self._context.open_store
        self._context.tasks.run(lambda: load_settings(store), self._show, owner=self)

    def _show(self, settings: Settings) -> None:
        self._settings = settings
        self.model.show_checks(read_checks(settings))
        self._follow()

    def _follow(self) -> None:
        """Offer only what would change something."""
        row = self.table.currentIndex().row()
        standing = self.model.standing(max(row, 0))
        own = standing.check.key in self._settings
        self._checked.setEnabled(standing.check.legal)
        self._usual.setEnabled(own)
        self._all.setEnabled(bool(reset_checks(self._settings)))

    def _on_check_edited(self, check: Check, severity: Severity | None, limit: int | None) -> None:
        self._apply(set_check(self._settings, check, severity, limit, self._context.today()))

    def _on_checked(self) -> None:
        standing = self.model.standing(self.table.currentIndex().row())
        self._apply(confirm_check(self._settings, standing, self._context.today()))

    def _on_usual(self) -> None:
        check = self.model.standing(self.table.currentIndex().row()).check
        self._on_check_edited(check, check.severity, check.limit)

    def _on_all(self) -> None:
        self._apply(reset_checks(self._settings))

    def _apply(self, change: Change) -> None:
        self.notices.hide()
        if change:
            self._context.apply(change, failed=self._refuse)

    def _refuse(self, error: KptError) -> None:
        self.notices.say(text(self._context.language, "errors", error.key, **error.facts), "error")
        self._load()

    def _on_change_applied(self, _change: Change, touched: Touched) -> None:
        kinds = {type(record) for record in touched.saved} | {kind for kind, _ in touched.removed}
        if Setting in kinds:
            self._load()
