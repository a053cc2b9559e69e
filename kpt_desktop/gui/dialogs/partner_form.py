"""The form for a partner: whose people, in which language, and where the file is to go."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.opening import in_documents, open_path
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.files import write_atomically
from kpt_desktop.services.partner_form import form_language, form_name, partner_form
from kpt_desktop.services.visits import sides
from kpt_desktop.texts import text

KNOWN, BLANK = "known", "blank"
_LANGUAGES = {
    "cs": "Čeština + русский",
    "en": "English + русский",
    "ru": "Русский",
}


class PartnerFormDialog(QDialog):
    """Writes an Excel form that the partner fills in and the import of lists reads back."""

    def __init__(
        self,
        context: Context,
        records: VisitRecords,
        side: Side | None = None,
        parent: QWidget | None = None,
        *,
        opener: Callable[[Path], None] = open_path,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("partner_form")
        self.setWindowTitle(self.tr("A form for the partner"))
        self.resize(520, 380)
        self._context, self._records, self._opener = context, records, opener
        self.side, self.language, self.content = QComboBox(), QComboBox(), QComboBox()
        self._fill_sides(side or sides(records.visit.direction)[1])
        for code, words in _LANGUAGES.items():
            self.language.addItem(words, code)
        self.explanation, self.sensitive = QLabel(), QLabel()
        self.notices = NoticeBar()
        self.buttons = QDialogButtonBox()
        self.save_button = QPushButton(self.tr("&Save…"))
        self._arrange()
        self.side.currentIndexChanged.connect(self._on_side_changed)
        self.content.currentIndexChanged.connect(self._describe)
        self.save_button.clicked.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        self._on_side_changed()

    def chosen_side(self) -> Side:
        """Return whose people the form asks about."""
        return Side(self.side.currentData())

    def is_blank(self) -> bool:
        """Return whether the form names nobody."""
        return bool(self.content.currentData() == BLANK)

    def _fill_sides(self, chosen: Side) -> None:
        words = {
            Side.GUEST: self.tr("Guests: {organisation}"),
            Side.HOST: self.tr("Hosts: {organisation}"),
        }
        for side, sentence in words.items():
            name = self._records.organisation(side).short_name.best(self._context.language)
            self.side.addItem(sentence.format(organisation=name), side)
        self.side.setCurrentIndex(self.side.findData(chosen))

    def _arrange(self) -> None:
        form = Form()
        for name, field, words in (
            ("form_side", self.side, self.tr("For the &delegation of")),
            ("form_language", self.language, self.tr("&Languages of the form")),
            ("form_content", self.content, self.tr("&People in it")),
        ):
            form.add(name, field)
            form.name_field(name, words)
        for name, label in (("form_says", self.explanation), ("form_warning", self.sensitive)):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.explanation.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        palette = self.sensitive.palette()
        ink = theme.mark_colour("warning", self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.sensitive.setPalette(palette)
        self.save_button.setObjectName("form_save")
        self.save_button.setDefault(True)
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(form)
        layout.addWidget(self.explanation)
        layout.addWidget(self.sensitive)
        layout.addStretch()
        layout.addWidget(self.notices)
        layout.addWidget(self.buttons)

    def _on_side_changed(self) -> None:
        """Offer the language and the people of that delegation."""
        side = self.chosen_side()
        self.language.setCurrentIndex(self.language.findData(form_language(self._records, side)))
        people = len(self._records.participants(side))
        self.content.clear()
        if people:
            self.content.addItem(self.tr("%n person(s) known so far", "", people), KNOWN)
        self.content.addItem(self.tr("Nobody: a blank form"), BLANK)
        self._describe()

    def _describe(self) -> None:
        if self.is_blank():
            said = self.tr("The partner fills in everything. Import the file when it comes back.")
        else:
            said = self.tr(
                "The partner corrects what is wrong, fills in what is missing and adds people. "
                "When the file comes back, the import shows exactly the cells they changed."
            )
        self.explanation.setText(said)
        self.sensitive.setText(
            self.tr("! The file will hold passport data and data about health. Send it safely.")
        )
        self.sensitive.setVisible(not self.is_blank())

    def _on_save(self) -> None:
        language = self.language.currentData()
        path = self._context.prompts.save_file(
            self,
            self.windowTitle(),
            in_documents(form_name(self._records, language)),
            self.tr("Excel (*.xlsx)"),
        )
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".xlsx")
        self.save_button.setEnabled(False)
        records, side, blank = self._records, self.chosen_side(), self.is_blank()
        self._context.tasks.run_aside(
            lambda: _write(records, side, language, path, blank=blank),
            self._on_written,
            self._on_refused,
            owner=self,
        )

    def _on_written(self, path: Path) -> None:
        self._context.events.notice_given.emit(
            self.tr("Saved: {name}").format(name=path.name),
            self.tr("Open file"),
            partial(self._opener, path),
        )
        self.accept()

    def _on_refused(self, error: KptError) -> None:
        self.save_button.setEnabled(True)
        self.notices.say(text(self._context.language, "errors", error.key, **error.facts), "error")


def open_partner_form(
    context: Context, records: VisitRecords, side: Side | None = None, parent: QWidget | None = None
) -> PartnerFormDialog:
    """Open the dialog over its window without stopping the program; it goes when it is closed."""
    dialog = PartnerFormDialog(context, records, side, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _write(records: VisitRecords, side: Side, lang: str, path: Path, *, blank: bool) -> Path:
    write_atomically(path, partner_form(records, side, lang, blank=blank))
    return path
