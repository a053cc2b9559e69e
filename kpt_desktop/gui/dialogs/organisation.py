"""The card of an organisation: names, place, contacts, who signs; agreements; visits and people."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.changes import Change, Operation
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError, UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.agreements_table import AgreementsTable
from kpt_desktop.gui.widgets.country_box import CountryBox
from kpt_desktop.gui.widgets.flat_tabs import FlatTabs
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.gui.widgets.names_over_time import NamesOverTime
from kpt_desktop.gui.widgets.partner_years import PartnerYears
from kpt_desktop.services.agreements import agreement_operations, visits_without_basis
from kpt_desktop.services.organisation_card import OrganisationCard, organisation_card
from kpt_desktop.services.organisations import edit_organisation, names_of
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.texts import LANGUAGES, text

_LOCAL = ("short_name", "city", "director_post")
_PLAIN = ("address", "phone", "email", "director_name")


class OrganisationDialog(QDialog):
    """Edits one organisation, agreements included; saving is one Change.

    Signals:
        visit_requested(UUID, UUID or None): go to another visit, perhaps to a row of its list;
            what was typed is saved first.
    """

    visit_requested = Signal(object, object)

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
        self.resize(900, 640)
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
        self.agreements = AgreementsTable(context.language, context.today())
        self.years = PartnerYears(context.language)
        self.notices = NoticeBar()
        self.tabs = FlatTabs()
        self.tabs.setObjectName("organisation_tabs")
        self._card: OrganisationCard | None = None
        self._wanted: tuple[UUID, UUID | None] | None = None
        self._fill_form()
        self._arrange()
        self.years.visit_requested.connect(self._on_visit_requested)
        store = context.open_store
        context.tasks.run(
            lambda: organisation_card(store, organisation_id), self._show_card, owner=self
        )

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
        more: tuple[Operation, ...] = ()
        if self._card is not None:
            said = self.agreements.agreements()
            more = agreement_operations(self._id, self._card.agreements, said)
        return edit_organisation(self._records, self._id, values, self.names.names(), more)

    def accept(self) -> None:
        """Save; the dialog closes when the card is in the store."""
        try:
            change = self.change()
        except UserError as error:
            self._wanted = None
            self._refuse(error)
            return
        if not change:
            self._finish()
            return
        self._context.apply(change, lambda _touched: self._on_saved(change), self._refuse)

    def _on_saved(self, change: Change) -> None:
        if freed := visits_without_basis(change.operations):
            message = self.tr("%n visit(s) rest on no agreement now", "", freed)
            act = partial(undo, self._context)
            self._context.events.notice_given.emit(message, self.tr("Undo"), act)
        self._finish()

    def _finish(self) -> None:
        super().accept()
        if self._wanted is not None:
            self.visit_requested.emit(*self._wanted)

    def _show_card(self, card: OrganisationCard) -> None:
        self._card = card
        self.agreements.show_agreements(card.agreements)
        self.agreements.setEnabled(True)
        self.years.show_card(card)

    def _on_visit_requested(self, visit_id: UUID, row_id: UUID | None) -> None:
        self._wanted = (visit_id, row_id)
        self.accept()

    def _refuse(self, error: KptError) -> None:
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
        self.tabs.addTab(self._details_page(), self.tr("&Details"))
        self.tabs.addTab(self._agreements_page(), self.tr("A&greements"))
        self.tabs.addTab(self.years, self.tr("&Visits and people"))
        buttons = QDialogButtonBox()
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("save_organisation")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.notices)
        layout.addWidget(buttons)

    def _details_page(self) -> QWidget:
        heading = QLabel(self.tr("Full official names, as papers print them on their day"))
        heading.setFont(theme.font(self.font(), semibold=True))
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, theme.MEDIUM, theme.SMALL, 0)
        inside.setSpacing(theme.MEDIUM)
        for widget in (self._form, heading, self.names):
            inside.addWidget(widget)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        return scroll

    def _agreements_page(self) -> QWidget:
        page = QWidget()
        note = QLabel(
            self.tr(
                "What visits may rest on. None is required; a visit's own basis is chosen in its "
                "details."
            )
        )
        note.setWordWrap(True)
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        remove = QPushButton(self.tr("&Remove agreement"))
        remove.setObjectName("remove_agreement")
        remove.setAutoDefault(False)
        remove.clicked.connect(self.agreements.remove_current)
        row = QHBoxLayout()
        row.addWidget(remove)
        row.addStretch()
        self.agreements.setEnabled(False)  # until the store has told which there are
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, theme.MEDIUM, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(note)
        layout.addWidget(self.agreements, 1)
        layout.addLayout(row)
        return page
