"""The card of an organisation: names, place, contacts, director, and official names over time."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.widgets.country_box import CountryBox
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.gui.widgets.names_over_time import NamesOverTime
from kpt_desktop.services.organisations import edit_organisation, names_of
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES, text

_LOCAL = ("short_name", "city", "director_post")
_PLAIN = ("address", "phone", "email", "director_name")


class OrganisationDialog(QDialog):
    """Edits one organisation; saving is one Change."""

    def __init__(
        self,
        context: Context,
        records: VisitRecords,
        organisation_id: UUID,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("organisation_dialog")
        self.setWindowTitle(self.tr("Organisation"))
        self.resize(820, 640)
        self._context, self._records, self._id = context, records, organisation_id
        organisation = records.organisations[organisation_id]
        self._form = Form(columns=3)
        self._local = {
            (name, lang): QLineEdit(getattr(organisation, name).in_language(lang))
            for name in _LOCAL
            for lang in LANGUAGES
        }
        self._plain = {name: QLineEdit(getattr(organisation, name)) for name in _PLAIN}
        self._country = CountryBox(context.language)
        self._country.choose(organisation.country)
        self.names = NamesOverTime(
            names_of(records, organisation_id), context.language, context.today()
        )
        self.notices = NoticeBar()
        self._fill_form()
        self._arrange()

    def change(self) -> Change:
        """Return the Change of what was typed.

        Raises:
            UserError: a text, a date or the missing short name; the sentence says which.
        """
        values: dict[str, Any] = {
            name: LocalText(
                **{lang: clean_line(self._local[name, lang].text()) for lang in LANGUAGES}
            )
            for name in _LOCAL
        }
        values |= {name: clean_line(field.text(), 400) for name, field in self._plain.items()}
        values["country"] = self._country.code()
        return edit_organisation(self._records, self._id, values, self.names.names())

    def accept(self) -> None:
        """Save; the dialog closes when the card is in the store."""
        try:
            change = self.change()
        except UserError as error:
            self._refuse(error)
            return
        if not change:
            super().accept()
            return
        self._context.apply(change, lambda _touched: super(OrganisationDialog, self).accept())

    def _refuse(self, error: UserError) -> None:
        message = text(self._context.language, "errors", error.key, **error.facts)
        self.notices.say(message, "error")

    def _fill_form(self) -> None:
        titles = {
            "short_name": self.tr("Short name, {language}"),
            "city": self.tr("City, {language}"),
            "director_post": self.tr("Post of the signer, {language}"),
        }
        for (name, lang), field in self._local.items():
            self._add(f"{name}_{lang}", field, titles[name].format(language=lang.upper()))
        for name, words in (
            ("address", self.tr("&Address")),
            ("phone", self.tr("&Phone")),
            ("email", self.tr("&E-mail")),
            ("director_name", self.tr("Who &signs")),
        ):
            self._add(name, self._plain[name], words)
        self._add("country", self._country, self.tr("C&ountry"))

    def _add(self, name: str, field: QWidget, words: str) -> None:
        self._form.add(name, field)
        self._form.name_field(name, words)

    def _arrange(self) -> None:
        heading = QLabel(self.tr("Full official names, as papers print them on their day"))
        heading.setFont(theme.font(self.font(), semibold=True))
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, theme.SMALL, 0)
        inside.setSpacing(theme.MEDIUM)
        for widget in (self._form, heading, self.names):
            inside.addWidget(widget)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        buttons = QDialogButtonBox()
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("save_organisation")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.notices)
        layout.addWidget(buttons)
