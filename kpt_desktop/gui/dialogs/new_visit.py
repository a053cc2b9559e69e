"""The New visit wizard: partner, direction and kind, then the dates with the days they make."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from kpt_desktop.domain.enums import Direction, VisitKind
from kpt_desktop.domain.records import Organisation
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.period import day_words
from kpt_desktop.gui.widgets.country_box import CountryBox
from kpt_desktop.gui.widgets.date_field import DateField
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.new_visit import (
    LONGEST_VISIT,
    USUAL_LENGTH,
    VisitPlan,
    day_kinds,
    plan_change,
    regulation_for,
)
from kpt_desktop.texts import text


class NewVisitWizard(QWizard):
    """Asks for a plan and makes the visit in one Change.

    Signals:
        visit_created(UUID): the visit is in the store.
    """

    visit_created = Signal(object)

    def __init__(
        self,
        context: Context,
        partners: tuple[Organisation, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("new_visit_wizard")
        self.setWindowTitle(self.tr("New visit"))
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Create the visit"))
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("Next"))
        self.setButtonText(QWizard.WizardButton.BackButton, self.tr("Back"))
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Cancel"))
        self.setMinimumSize(560, 470)
        self._context = context
        self.partner_page = PartnerPage(context, partners)
        self.dates_page = DatesPage(context, self.partner_page)
        self.addPage(self.partner_page)
        self.addPage(self.dates_page)

    def plan(self) -> VisitPlan:
        """Return what was said so far."""
        start, end = self.dates_page.dates()
        return VisitPlan(
            partner_name=self.partner_page.partner.currentText(),
            start=start,
            end=end,
            kind=self.partner_page.chosen_kind(),
            direction=self.partner_page.chosen_direction(),
            country=self.partner_page.country.code(),
            city=self.partner_page.city.text(),
        )

    def accept(self) -> None:
        """Make the visit on the store's thread; the wizard closes when it is in the store."""
        plan, store, desk = self.plan(), self._context.open_store, self._context.open_desk
        self.button(QWizard.WizardButton.FinishButton).setEnabled(False)

        def make() -> object:
            change, visit = plan_change(store, plan)
            desk.apply(change)
            return visit.id

        self._context.tasks.run(make, self._on_made, self._on_refused, owner=self)

    def _on_made(self, visit_id: object) -> None:
        self.visit_created.emit(visit_id)
        super().accept()

    def _on_refused(self, error: Exception) -> None:
        self.button(QWizard.WizardButton.FinishButton).setEnabled(True)
        self._context.tasks.failed.emit(error)
        self.reject()


class PartnerPage(QWizardPage):
    """Who comes, or to whom we go, and why."""

    def __init__(self, context: Context, partners: tuple[Organisation, ...]) -> None:
        super().__init__()
        self._language = language = context.language
        self.setTitle(self.tr("Whom is the visit with?"))
        self._known = {p.short_name.best(language): p for p in partners}
        self.partner = QComboBox()
        self.partner.setEditable(True)
        self.partner.addItems(list(self._known))
        self.partner.setCurrentIndex(0 if self._known else -1)
        self.city = QLineEdit()
        self.country = CountryBox(language)
        self.direction = QComboBox()
        self.direction.addItem(self.tr("They come to us"), Direction.INCOMING)
        self.direction.addItem(self.tr("We travel to them"), Direction.OUTGOING)
        self.kind = QComboBox()
        for kind in VisitKind:
            self.kind.addItem(text(language, "values", f"VisitKind.{kind}"), kind)
        self._form = Form()
        for name, field, words in (
            ("partner", self.partner, self.tr("&Partner")),
            ("city", self.city, self.tr("&City")),
            ("country", self.country, self.tr("C&ountry")),
            ("direction", self.direction, self.tr("&Direction")),
            ("kind", self.kind, self.tr("&Kind of visit")),
        ):
            self._form.add(name, field)
            self._form.name_field(name, words)
        layout = QVBoxLayout(self)
        layout.addWidget(self._form)
        layout.addStretch()
        self.partner.currentTextChanged.connect(self._on_partner_changed)
        self._on_partner_changed(self.partner.currentText())

    def chosen_kind(self) -> VisitKind:
        """Return the kind of visit."""
        return VisitKind(self.kind.currentData())

    def chosen_direction(self) -> Direction:
        """Return who travels."""
        return Direction(self.direction.currentData())

    def isComplete(self) -> bool:
        """A visit needs a partner; everything else has a usual answer."""
        return bool(self.partner.currentText().strip())

    def _on_partner_changed(self, name: str) -> None:
        known = self._known.get(name.strip())
        for field in (self.city, self.country):
            field.setEnabled(known is None)
        if known is not None:
            self.city.setText(known.city.best(self._language))
            self.country.choose(known.country)
        self.completeChanged.emit()


class DatesPage(QWizardPage):
    """First and last day, and what kind of day each becomes."""

    def __init__(self, context: Context, partner_page: PartnerPage) -> None:
        super().__init__()
        self.setTitle(self.tr("When?"))
        self._language = context.language
        self._partner_page = partner_page
        monday_week = context.today() + timedelta(days=7 - context.today().weekday() + 6)
        self.start = DateField(monday_week, context.language)
        self.end = DateField(monday_week + timedelta(days=USUAL_LENGTH - 1), context.language)
        self._form = Form(columns=2)
        for name, field, words in (
            ("start", self.start, self.tr("&First day")),
            ("end", self.end, self.tr("&Last day")),
        ):
            self._form.add(name, field)
            self._form.name_field(name, words)
        self._days = QListWidget()
        self._days.setObjectName("planned_days")
        self._days.setAccessibleName(self.tr("Days of the visit"))
        self._days.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._form)
        layout.addWidget(QLabel(self.tr("Days that will be made:")))
        layout.addWidget(self._days, 1)
        self._length = USUAL_LENGTH - 1
        self.start.dateChanged.connect(self._on_start_changed)
        self.end.dateChanged.connect(self._on_dates_changed)

    def initializePage(self) -> None:
        """Show the days for the kind of visit chosen before."""
        self._on_dates_changed()

    def dates(self) -> tuple[date, date]:
        """Return the first and the last day."""
        return self.start.day(), self.end.day()

    def isComplete(self) -> bool:
        """The last day must not lie before the first, nor too far off."""
        start, end = self.dates()
        return 0 <= (end - start).days < LONGEST_VISIT

    def _on_start_changed(self, start: QDate) -> None:
        """Keep the visit's length when its first day moves."""
        self.end.setDate(start.addDays(self._length))
        self._on_dates_changed()

    def _on_dates_changed(self) -> None:
        start, end = self.dates()
        self._days.clear()
        reason = ""
        if end < start:
            reason = text(self._language, "errors", "visit_ends_before_start")
        elif not self.isComplete():
            reason = text(self._language, "errors", "visit_too_long", days=LONGEST_VISIT)
        else:
            self._length = (end - start).days
            self._days.addItems(self._planned(start, self._length + 1))
        self._form.show_reason("end", reason)
        self.completeChanged.emit()

    def _planned(self, start: date, length: int) -> list[str]:
        kinds = day_kinds(length, regulation_for(self._partner_page.chosen_kind()))
        rows = []
        for offset, kind in enumerate(kinds):
            day = start + timedelta(days=offset)
            when = day_words(day, self._language, short=True)
            rows.append(f"{when} — {text(self._language, 'values', f'DayKind.{kind}')}")
        return rows
