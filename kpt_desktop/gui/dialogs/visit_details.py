"""The details of a visit: name, code, status, dates, and the regulation it follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import VisitStatus
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Agreement
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.date_field import DateField
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.agreements import agreement_words
from kpt_desktop.services.text_entry import clean_line
from kpt_desktop.services.visit_edits import check_code, check_dates
from kpt_desktop.texts import LANGUAGES, text

NUMBERS = ("students", "teachers", "competition_days", "culture_days")


@dataclass(frozen=True)
class VisitDetails:
    """What the dialog returns: new values of the visit and of its regulation."""

    values: dict[str, Any]
    regulation: dict[str, int | None]
    shift_programme: bool


class VisitDetailsDialog(QDialog):
    """Edits a copy; :meth:`details` holds the answer once the dialog is accepted."""

    def __init__(
        self,
        records: VisitRecords,
        language: str,
        parent: QWidget | None = None,
        agreements: Sequence[Agreement] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("visit_details_dialog")
        self.setWindowTitle(self.tr("Visit details"))
        self.setMinimumWidth(560)
        self._records, self._language = records, language
        self._form = Form(columns=2)
        self._titles = {
            lang: QLineEdit(records.visit.title.in_language(lang)) for lang in LANGUAGES
        }
        self._code = QLineEdit(records.visit.code)
        self._status = QComboBox()
        for status in VisitStatus:
            self._status.addItem(text(language, "values", f"VisitStatus.{status}"), status)
        self._status.setCurrentIndex(list(VisitStatus).index(records.visit.status))
        self._basis = QComboBox()
        self._fill_basis(agreements)
        self._start = DateField(records.visit.start, language)
        self._end = DateField(records.visit.end, language)
        self._numbers = {name: _number(getattr(records.regulation, name)) for name in NUMBERS}
        self._shift = QCheckBox(self.tr("Move the programme with the first day"))
        self._shift.setObjectName("shift_programme")
        self._shift.setChecked(True)
        self._buttons = QDialogButtonBox()
        save = self._buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("save_details")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._arrange()

    def _arrange(self) -> None:
        for lang, words in (
            ("ru", self.tr("Name in &Russian")),
            ("en", self.tr("Name in &English")),
            ("cs", self.tr("Name in &Czech")),
        ):
            self._add(f"title_{lang}", self._titles[lang], words)
        self._add("code", self._code, self.tr("C&ode for scripts and file names"))
        self._add("start", self._start, self.tr("&First day"))
        self._add("end", self._end, self.tr("&Last day"))
        for name, words in (
            ("students", self.tr("&Students in a delegation")),
            ("teachers", self.tr("&Teachers in a delegation")),
            ("competition_days", self.tr("Da&ys of competition")),
            ("culture_days", self.tr("Days of c&ulture")),
        ):
            self._add(name, self._numbers[name], words)
        self._add("status", self._status, self.tr("St&atus"))
        self._form.add("agreement", self._basis, wide=True)
        self._form.name_field("agreement", self.tr("&Basis of the visit"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(self._form)
        layout.addWidget(self._shift)
        layout.addWidget(self._buttons)
        self._shift.setVisible(False)
        self._start.dateChanged.connect(self._on_start_changed)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def details(self) -> VisitDetails:
        """Return what was said, cleaned.

        Raises:
            UserError: a text or the dates cannot be kept; the sentence names what to mend.
        """
        titles = {lang: clean_line(field.text(), 120) for lang, field in self._titles.items()}
        start, end = self._start.day(), self._end.day()
        check_dates(start, end)
        values = {
            "title": LocalText(**titles),
            "code": check_code(self._code.text()),
            "status": VisitStatus(self._status.currentData()),
            "agreement_id": self._basis.currentData(),
            "start": start,
            "end": end,
        }
        regulation = {
            name: None if field.value() < 0 else field.value()
            for name, field in self._numbers.items()
        }
        return VisitDetails(values, regulation, self._shift.isChecked())

    def _fill_basis(self, agreements: Sequence[Agreement]) -> None:
        """Offer the agreements; one that is not among them stays the visit's all the same."""
        self._basis.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._basis.addItem(self.tr("none, or not said"), None)
        for agreement in agreements:
            self._basis.addItem(agreement_words(agreement, self._language), agreement.id)
        chosen = self._records.visit.agreement_id
        ids = [None, *(agreement.id for agreement in agreements)]
        if chosen not in ids:
            self._basis.addItem(self.tr("as before"), chosen)
            ids.append(chosen)
        self._basis.setCurrentIndex(ids.index(chosen))

    def _add(self, name: str, field: QWidget, words: str) -> None:
        self._form.add(name, field)
        self._form.name_field(name, words)

    def _on_start_changed(self) -> None:
        """Offer to move the programme, and keep the visit's length."""
        visit = self._records.visit
        start = self._start.day()
        self._shift.setVisible(start != visit.start and bool(self._records.items))
        self._end.setDate(self._start.date().addDays((visit.end - visit.start).days))

    def _on_accepted(self) -> None:
        for name in ("code", "end", "title_ru"):
            self._form.show_reason(name, "")
        try:
            self.details()
        except UserError as error:
            field = {"visit_code_invalid": "code", "text_too_long": "title_ru"}.get(
                error.key, "end"
            )
            self._form.show_reason(field, text(self._language, "errors", error.key, **error.facts))
        else:
            self.accept()


def _number(value: int | None) -> QSpinBox:
    field = QSpinBox()
    field.setRange(-1, 99)
    field.setSpecialValueText("—")
    field.setValue(-1 if value is None else value)
    return field
