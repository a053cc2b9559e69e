"""Beside a paper's preview: which document, in which languages, and what it still lacks."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.findings import Finding
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.dialogs.paper_preview_versions import VersionChoices
from kpt_desktop.gui.marks import mark_icon
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.finding_text import finding_text
from kpt_desktop.services.paper import DOCUMENTS, LANGUAGE_CHOICES, PaperOptions, parse_languages
from kpt_desktop.texts import text

WIDTH = 264
_OWN_NAMES = {"ru": "Русский", "en": "English", "cs": "Čeština"}


class PaperChoices(QWidget):
    """The narrow column at the left of the pages.

    Signals:
        changed(): another document or other languages were chosen.
        finding_chosen(Finding): it is to be mended.
        approval_chosen(bool): programmes are to carry the block, or not.
    """

    changed = Signal()
    finding_chosen = Signal(object)
    approval_chosen = Signal(bool)

    def __init__(
        self,
        language: str,
        kind: str,
        usual: Mapping[str, str],
        languages: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Offer the documents.

        Args:
            language: of the window.
            kind: of the document that is shown first.
            usual: the documents' kinds, each with the languages its recipient reads, if known.
            languages: to begin with; empty takes the usual ones of the document.
            parent: of the widget.
        """
        super().__init__(parent)
        self._usual = usual
        self.setFixedWidth(WIDTH)
        self._language = language
        self.document, self.languages, self.people = QComboBox(), QComboBox(), QComboBox()
        self._form = Form()
        for name, field, words in (
            ("paper_document", self.document, self.tr("&Document")),
            ("paper_languages", self.languages, self.tr("&Language of the paper")),
            ("paper_people", self.people, self.tr("P&eople")),
        ):
            self._form.add(name, field)
            self._form.name_field(name, words)
        self.versions = VersionChoices(language)
        self.approval = QCheckBox(self.tr("&Block to be approved and signed"))
        self.approval.setObjectName("paper_approval")
        self._fill(kind)
        self._choose_languages(languages or usual.get(kind, ""))
        self._heading = QLabel()  # nothing is said of what lacks before the paper is ready
        self._heading.setFont(theme.font(self.font(), semibold=True))
        self._hint = QLabel(self.tr("A click leads to the place to mend it."))
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setWordWrap(True)
        self.missing = self._made_list()
        self._arrange()
        self.document.currentIndexChanged.connect(self._on_document_chosen)
        self.languages.currentIndexChanged.connect(self.changed)
        self.people.currentIndexChanged.connect(self.changed)
        self.versions.changed.connect(self.changed)
        self.approval.clicked.connect(self.approval_chosen)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._form)
        layout.addWidget(self.versions)
        layout.addWidget(self.approval)
        layout.addWidget(self._heading)
        layout.addWidget(self._hint)
        layout.addWidget(self.missing, 1)
        layout.addStretch()
        self.missing.hide()
        self._hint.hide()

    def kind(self) -> str:
        """Return the document's kind."""
        return str(self.document.currentData())

    def chosen_languages(self) -> tuple[str, ...]:
        """Return the paper's languages in their order on it."""
        return parse_languages(self.languages.currentData())

    def options(self) -> PaperOptions:
        """Return what is chosen for the document."""
        return self.versions.options(self.side())

    def show_records(self, records: VisitRecords, wanted: PaperOptions | None = None) -> None:
        """List the versions and days there are, and choose what is wanted at first."""
        self.versions.show_records(records, wanted)
        self._allow()

    def side(self) -> Side | None:
        """Return the one delegation a list is of, None for both and for other papers."""
        return self.people.currentData() if self.people.isEnabled() else None

    def show_approval(self, *, wanted: bool) -> None:
        """Tick whether programmes carry the block to be approved."""
        self.approval.setChecked(wanted)

    def show_missing(self, findings: Sequence[Finding]) -> None:
        """List what the paper lacks, the gravest first as they come."""
        self.missing.clear()
        for finding in findings:
            words = self._said(finding)
            item = QListWidgetItem(mark_icon(finding.severity.value, self.palette()), words)
            item.setData(Qt.ItemDataRole.UserRole, finding)
            item.setToolTip(f"<span>{escape(words)}</span>")
            severity = self._severity_word(finding.severity.value)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{severity}: {message}").format(severity=severity, message=words),
            )
            self.missing.addItem(item)
        count = len(findings)
        self._heading.setText(
            self.tr("%n thing(s) missing on the paper", "", count)
            if count
            else self.tr("Nothing is missing on the paper")
        )
        self._hint.setVisible(count > 0)
        self.missing.setVisible(count > 0)

    def _fill(self, kind: str) -> None:
        for offered in self._usual:
            words = text(self._language, "paper", DOCUMENTS[offered].title_key)
            self.document.addItem(words, offered)
        self.document.setCurrentIndex(max(0, self.document.findData(kind)))
        for choice in LANGUAGE_CHOICES:
            names = (_OWN_NAMES[lang] for lang in parse_languages(choice))
            self.languages.addItem(" + ".join(names), choice)
        for words, side in (
            (self.tr("Guests and hosts"), None),
            (self.tr("Guests"), Side.GUEST),
            (self.tr("Hosts"), Side.HOST),
        ):
            self.people.addItem(words, side)
        self._allow()

    def _made_list(self) -> QListWidget:
        view = QListWidget()
        view.setObjectName("paper_missing")
        view.setAccessibleName(self.tr("What is missing on the paper"))
        view.setWordWrap(True)
        view.setIconSize(QSize(16, 16))
        view.setSpacing(theme.TIGHT // 2)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setBackgroundRole(QPalette.ColorRole.Window)
        view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        view.itemClicked.connect(self._on_item_chosen)
        view.itemActivated.connect(self._on_item_chosen)
        return view

    def _said(self, finding: Finding) -> str:
        message = finding_text(finding, self._language)
        if not finding.subject_name:
            return message
        return self.tr("{subject}: {message}").format(subject=finding.subject_name, message=message)

    def _severity_word(self, severity: str) -> str:
        return {
            "error": self.tr("Error"),
            "warning": self.tr("Warning"),
            "hint": self.tr("Hint"),
        }[severity]

    def _allow(self) -> None:
        """Offer only what the chosen document knows."""
        self.people.setEnabled(self.kind() == "participants")
        self.approval.setEnabled(self.kind() in {"programme", "programme_changes"})
        self.versions.show_kind(self.kind())

    def _choose_languages(self, choice: str) -> None:
        place = self.languages.findData(choice)
        if place >= 0:
            with QSignalBlocker(self.languages):
                self.languages.setCurrentIndex(place)

    def _on_document_chosen(self) -> None:
        self._allow()
        self._choose_languages(self._usual[self.kind()])
        self.changed.emit()

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self.finding_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
