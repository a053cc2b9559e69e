"""What countries ask of guests, and their calendars: to see, to check, to correct."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Change, Touched
from kpt_desktop.domain.records import Setting
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.country_rules_days import CalendarPage
from kpt_desktop.gui.dialogs.country_rules_table import RulesPage
from kpt_desktop.gui.widgets.flat_tabs import FlatTabs
from kpt_desktop.services.rules import Settings, load_settings, rule_book
from kpt_desktop.texts import text


class CountryRulesDialog(QDialog):
    """Two pages, rules and calendars; every accepted edit is one Change at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("country_rules_dialog")
        self.setWindowTitle(self.tr("Country rules"))
        self.resize(980, 620)
        self._context = context
        self.rules = RulesPage(context.language, context.today())
        self.days = CalendarPage(context.language, context.today())
        self._reason = QLabel()
        self._reason.setObjectName("rules_reason")
        self._arrange()
        for page in (self.rules, self.days):
            page.change_made.connect(self._apply)
            page.refused.connect(self._refuse)
        context.events.change_applied.connect(self._on_change_applied)
        self._load()

    def _arrange(self) -> None:
        tabs = FlatTabs()
        tabs.setObjectName("rules_tabs")
        tabs.addTab(self.rules, self.tr("&Rules"))
        tabs.addTab(self.days, self.tr("&Calendars"))
        note = QLabel(
            self.tr(
                "The program reminds; it does not replace the law. Check a rule before you rely "
                "on it, and note the day."
            )
        )
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        palette = self._reason.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.mark_colour("error", palette))
        self._reason.setPalette(palette)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        self._reason.hide()
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)  # Enter in a field must not close the window
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(note)
        layout.addWidget(tabs, 1)
        layout.addWidget(self._reason)
        layout.addWidget(buttons)

    def _load(self) -> None:
        store = self._context.open_store
        self._context.tasks.run(lambda: load_settings(store), self._show, owner=self)

    def _show(self, settings: Settings) -> None:
        book = rule_book(settings)
        self.rules.show_book(book, settings)
        self.days.show_book(book, settings)

    def _apply(self, change: Change) -> None:
        self._reason.hide()
        if change:
            self._context.apply(change, failed=self._refuse)

    def _refuse(self, error: KptError) -> None:
        self._reason.setText(text(self._context.language, "errors", error.key, **error.facts))
        self._reason.show()
        self._load()

    def _on_change_applied(self, _change: Change, touched: Touched) -> None:
        kinds = {type(record) for record in touched.saved} | {kind for kind, _ in touched.removed}
        if Setting in kinds:
            self._load()
