"""Beside a programme's preview: which version, which day, folded or not, what a change compares."""

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from kpt_desktop.documents.programme_changes import ChangesOptions
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.programme_versions import in_order, usual_span
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.locales import locale_of
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.paper import PROGRAMMES, PaperOptions
from kpt_desktop.services.version_words import version_name


class VersionChoices(QWidget):
    """Shows only what the chosen document knows.

    Signals:
        changed(): something else is wanted.
    """

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._records: VisitRecords | None = None
        self.version, self.day = QComboBox(), QComboBox()
        self.since, self.until = QComboBox(), QComboBox()
        self.folded = QCheckBox(self.tr("&To be folded: A4, both sides"))
        self.folded.setObjectName("paper_folded")
        self.folded.setChecked(True)
        self.corrections = QCheckBox(self.tr("Leave o&ut corrections of spelling"))
        self.corrections.setObjectName("paper_without_corrections")
        self._forms = [
            self._form("paper_version", self.version, self.tr("&Version")),
            self._form("paper_day", self.day, self.tr("Da&y")),
            self._form("paper_since", self.since, self.tr("&Was")),
            self._form("paper_until", self.until, self.tr("Is &now")),
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        for widget in (*self._forms, self.folded, self.corrections):
            layout.addWidget(widget)
        for box in (self.version, self.day, self.since, self.until):
            box.currentIndexChanged.connect(self._on_chosen)
        self.since.currentIndexChanged.connect(self._list_until)
        for check in (self.folded, self.corrections):
            check.clicked.connect(self.changed)

    def show_kind(self, kind: str) -> None:
        """Offer what concerns a document."""
        has_versions = self.version.count() > 1
        for widget, wanted in (
            (self._forms[0], kind in PROGRAMMES and has_versions),
            (self._forms[1], kind == "programme_day"),
            (self._forms[2], kind == "programme_changes" and has_versions),
            (self._forms[3], kind == "programme_changes" and has_versions),
            (self.folded, kind == "programme_pocket"),
            (self.corrections, kind == "programme_changes"),
        ):
            widget.setVisible(wanted)

    def show_records(self, records: VisitRecords, wanted: PaperOptions | None = None) -> None:
        """List versions and days; what is chosen stays, unless something else is wanted.

        Args:
            records: of the visit.
            wanted: what to choose at first.
        """
        chosen = wanted or self.options(None)
        self._records = records
        with (
            QSignalBlocker(self.version),
            QSignalBlocker(self.day),
            QSignalBlocker(self.since),
            QSignalBlocker(self.until),
        ):
            self._list_versions(records, chosen)
            self._list_days(records, chosen)

    def options(self, side: Side | None) -> PaperOptions:
        """Return what is chosen."""
        since, until = self.since.currentData(), self.until.currentData()
        changes = ChangesOptions(
            since=since,
            until=until,
            now=since is not None and until is None,
            corrections=not self.corrections.isChecked(),
        )
        return PaperOptions(
            side=side,
            version=self.version.currentData(),
            day=self.day.currentData(),
            folded=self.folded.isChecked(),
            changes=changes,
        )

    def _form(self, name: str, field: QComboBox, words: str) -> Form:
        form = Form()
        form.add(name, field)
        form.name_field(name, words)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(12)
        return form

    def _list_versions(self, records: VisitRecords, chosen: PaperOptions) -> None:
        versions = in_order(records)
        self.version.clear()
        self.version.addItem(self.tr("As it is now"), None)
        self.since.clear()
        for version in reversed(versions):
            name = version_name(version, self._language)
            self.version.addItem(name, version.number)
            self.since.addItem(name, version.number)
        _choose(self.version, chosen.version)
        usual = usual_span(records)
        since, until, now = chosen.changes.since, chosen.changes.until, chosen.changes.now
        if since is None and usual is not None:
            since, until = usual[0].number, usual[1].number if usual[1] else None
        elif since is not None and until is None and not now:
            until = since + 1
        _choose(self.since, since)
        self._list_until()
        _choose(self.until, until)

    def _list_until(self, *_: object) -> None:
        """List what can be compared with: later versions, and the programme of now."""
        chosen, since = self.until.currentData(), self.since.currentData()
        with QSignalBlocker(self.until):
            self.until.clear()
            self.until.addItem(self.tr("The programme of now"), None)
            for version in reversed(in_order(self._records) if self._records else ()):
                if since is not None and version.number > since:
                    self.until.addItem(version_name(version, self._language), version.number)
            _choose(self.until, chosen)

    def _list_days(self, records: VisitRecords, chosen: PaperOptions) -> None:
        self.day.clear()
        self.day.addItem(self.tr("All days"), None)
        for day in records.days_in_order():
            when = QDate(day.date.year, day.date.month, day.date.day)
            words = locale_of(self._language).toString(when, "dddd, d MMMM")
            if self._language == "cs":
                words = locale_of(self._language).toString(when, "dddd d. MMMM")
            self.day.addItem(words, day.date)
        _choose(self.day, chosen.day)

    def _on_chosen(self) -> None:
        self.changed.emit()


def _choose(box: QComboBox, value: object) -> None:
    """Choose the row with this value, the first one where there is none."""
    places = [place for place in range(box.count()) if box.itemData(place) == value]
    box.setCurrentIndex(places[0] if places else 0)
