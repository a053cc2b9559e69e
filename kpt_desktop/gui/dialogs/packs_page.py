"""One pack looked at: recipient, languages, format, the tables that go, and what is missing."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.models.sheet_model import SheetModel
from kpt_desktop.gui.sensitive import paint_warning, sensitive_words
from kpt_desktop.gui.widgets.finding_list import FindingList
from kpt_desktop.gui.widgets.flat_tabs import FlatTabs
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.gui.widgets.sheet_view import SheetView
from kpt_desktop.services.issued import LONGEST_RECIPIENT
from kpt_desktop.services.packs import PackChoice, usual_choice, usual_recipient
from kpt_desktop.services.paper import DOCUMENTS, Prepared, parse_languages
from kpt_desktop.texts import text

_OWN_NAMES = {"ru": "Русский", "en": "English", "cs": "Čeština"}
_MISSING_HEIGHT = 116


class PackView(QWidget):
    """The right side of the dialog of packs.

    Signals:
        changed(): other languages are chosen, so the tables are others.
        finding_chosen(Finding): it is to be mended.
    """

    changed = Signal()
    finding_chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._kind = language, ""
        self._records: VisitRecords | None = None
        self._recipients: dict[str, str] = {}
        self.title, self.about, self.summary = QLabel(), QLabel(), QLabel()
        self.sensitive, self.missing_title = QLabel(), QLabel()
        self.recipient, self.languages, self.format = QLineEdit(), QComboBox(), QComboBox()
        self.tables = FlatTabs()
        self.missing = FindingList()
        self._arrange()
        self.languages.currentIndexChanged.connect(self.changed)
        self.recipient.textEdited.connect(self._on_recipient_edited)
        self.missing.finding_chosen.connect(self.finding_chosen)

    def choice(self) -> PackChoice:
        """Return what is asked for now."""
        return PackChoice(
            self._kind,
            str(self.languages.currentData()),
            str(self.format.currentData()),
            self.recipient.text().strip(),
        )

    def remember(self, recipients: Mapping[str, str]) -> None:
        """Take the recipients of earlier times; what was typed meanwhile stays."""
        self._recipients = {**recipients, **self._recipients}
        self._show_recipient()

    def show_kind(self, kind: str, records: VisitRecords) -> None:
        """Offer the languages and formats of another pack."""
        self._kind, self._records = kind, records
        document, usual = DOCUMENTS[kind], usual_choice(kind, records)
        self.title.setText(text(self._language, "paper", document.title_key))
        self.about.setText(text(self._language, "packs", f"about.{kind}"))
        with QSignalBlocker(self.languages), QSignalBlocker(self.format):  # the pack is made once
            self.languages.clear()
            self.format.clear()
            for choice in document.languages:
                names = (_OWN_NAMES[lang] for lang in parse_languages(choice))
                self.languages.addItem(" + ".join(names), choice)
            for form in document.formats:
                self.format.addItem(self._format_words(form), form)
            self.languages.setCurrentIndex(max(0, self.languages.findData(usual.languages)))
        self._show_recipient()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show the tables as the file will hold them, and what is missing."""
        chosen = self.tables.currentIndex() if prepared.kind == self._shown_kind() else 0
        while self.tables.count():
            former = self.tables.widget(0)
            self.tables.removeTab(0)
            if former is not None:
                former.deleteLater()
        for sheet in prepared.sheets:
            view = SheetView()
            view.setObjectName(f"pack_table_{self.tables.count()}")
            view.setAccessibleName(sheet.name)
            view.setModel(SheetModel(sheet))
            view.model().setParent(view)
            view.fit_columns()
            words = self.tr("{table} ({n})").format(table=sheet.name, n=len(sheet.rows))
            self.tables.addTab(view, words.replace("&", "&&"))
        self.tables.setProperty("kind", prepared.kind)
        self.tables.setCurrentIndex(min(max(chosen, 0), self.tables.count() - 1))
        self._describe(prepared)

    def _shown_kind(self) -> str:
        return str(self.tables.property("kind") or "")

    def _describe(self, prepared: Prepared) -> None:
        columns = sum(len(sheet.headers) for sheet in prepared.sheets)
        people = self.tr("%n person(s) named in the file", "", prepared.people)
        count = self.tr("%n column(s)", "", columns)
        self.summary.setText(self.tr("{people}, {columns}").format(people=people, columns=count))
        sensitive = sensitive_words(prepared.columns)
        self.sensitive.setText(sensitive)
        self.sensitive.setVisible(bool(sensitive))
        found = prepared.missing
        self.missing_title.setText(
            self.tr("%n thing(s) missing or left out; a click leads there", "", len(found))
            if found
            else self.tr("Nothing is missing")
        )
        self.missing.show_findings(found, self._language)
        self.missing.setVisible(bool(found))

    def _arrange(self) -> None:
        form = Form(columns=3)
        for name, field, words in (
            ("pack_recipient", self.recipient, self.tr("&For whom (kept in the log)")),
            ("pack_languages", self.languages, self.tr("&Language")),
            ("pack_format", self.format, self.tr("F&ormat")),
        ):
            form.add(name, field)
            form.name_field(name, words)
        form.limit("pack_recipient", LONGEST_RECIPIENT)
        self.title.setFont(theme.font(self.font(), larger=3, semibold=True))
        self.missing_title.setFont(theme.font(self.font(), semibold=True))
        for name, label in (
            ("pack_title", self.title),
            ("pack_about", self.about),
            ("pack_summary", self.summary),
            ("pack_sensitive", self.sensitive),
            ("pack_missing_title", self.missing_title),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for label in (self.about, self.summary):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        paint_warning(self.sensitive)
        self.tables.setObjectName("pack_tables")
        self.missing.setObjectName("pack_missing")
        self.missing.setAccessibleName(self.tr("What is missing or left out"))
        self.missing.setMaximumHeight(_MISSING_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        for label in (self.title, self.about):
            layout.addWidget(label)
        layout.addWidget(form)
        layout.addWidget(self.tables, 1)
        for label in (self.summary, self.sensitive, self.missing_title):
            layout.addWidget(label)
        layout.addWidget(self.missing)

    def _format_words(self, form: str) -> str:
        return {"xlsx": "Excel (.xlsx)", "csv": "CSV (.csv)", "pdf": "PDF (.pdf)"}[form]

    def _show_recipient(self) -> None:
        if self._records is not None:
            usual = usual_recipient(self._kind, self._records, self._language)
            self.recipient.setText(self._recipients.get(self._kind, usual))

    def _on_recipient_edited(self, typed: str) -> None:
        self._recipients[self._kind] = typed
