"""Beside the grid: the printed programme in a chosen variant and languages, always as it is now."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.live_pages import LivePages
from kpt_desktop.gui.live_paper import LivePaper, Wish
from kpt_desktop.gui.widgets.live_page_view import LivePageView
from kpt_desktop.services.paper import LANGUAGE_CHOICES, PROGRAMMES, PaperOptions, parse_languages
from kpt_desktop.texts import text

LEAST_WIDTH = 260
DAY = "programme_day"


class LivePagePanel(QWidget):
    """The choices above, the pages below. It works only while it is shown.

    Signals:
        item_chosen(UUID): go to this item on the grid.
        choice_changed(): another variant or other languages.
        close_requested(): the user wants the room for the grid.
    """

    item_chosen = Signal(object)
    choice_changed = Signal()
    close_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live_page")
        self.setMinimumWidth(LEAST_WIDTH)
        self._context = context
        self._records: VisitRecords | None = None
        self._day: date | None = None
        self.paper = LivePaper(context, self)
        self.view = LivePageView(self)
        self.view.setObjectName("live_page_view")
        self.variant, self.languages = QComboBox(self), QComboBox(self)
        self.variant.setObjectName("live_variant")
        self.languages.setObjectName("live_languages")
        self.page = QLabel(self)
        self.page.setObjectName("live_page_number")
        self.page.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.problem = QLabel(self)
        self.problem.setObjectName("live_problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("live_close")
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        for kind in PROGRAMMES:
            self.variant.addItem("", kind)
        for choice in LANGUAGE_CHOICES:
            self.languages.addItem(choice.upper().replace("+", " + "), choice)
        self._lay_out()
        self._connect()

    def choose(self, kind: str, languages: str) -> None:
        """Show a variant in some languages; unknown ones change nothing."""
        for box, value in ((self.variant, kind), (self.languages, languages)):
            place = box.findData(value)
            if place >= 0:
                with QSignalBlocker(box):
                    box.setCurrentIndex(place)

    def chosen(self) -> tuple[str, str]:
        """Return the variant and the languages."""
        return str(self.variant.currentData()), str(self.languages.currentData())

    def show_records(self, records: VisitRecords | None, day: date | None) -> None:
        """Set the page for these records; the day is the one on the sheet of a day."""
        self._records, self._day = records, day
        if records is None:
            self.paper.forget()
            self.view.clear()
        else:
            self._ask()

    def show_day(self, day: date | None) -> None:
        """Go to another day, where the variant shows one day alone."""
        if day != self._day:
            self._day = day
            if self.variant.currentData() == DAY:
                self._ask()

    def mark(self, item_id: UUID | None, *, bring: bool = True) -> bool:
        """Mark an item on the page; return whether it is printed there."""
        return self.view.mark(item_id, bring=bring)

    def retranslate(self) -> None:
        """Set all words again."""
        for place in range(self.variant.count()):
            kind = self.variant.itemData(place)
            words = text(self._context.language, "paper", f"document.{kind}")
            self.variant.setItemText(place, words)
        self.variant.setAccessibleName(self.tr("Which programme"))
        self.languages.setAccessibleName(self.tr("Languages of the page"))
        self.close_button.setAccessibleName(self.tr("Hide the printed page"))
        self.close_button.setToolTip(self.tr("Hide the printed page"))
        self.view.setAccessibleDescription(
            self.tr("Ctrl with arrow keys goes from line to line, Enter goes to the item")
        )
        self._on_page_changed(*self._pages_said)

    def _lay_out(self) -> None:
        self._pages_said = (0, 0)
        head = QGridLayout()
        head.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.SMALL, theme.SMALL)
        head.setSpacing(theme.SMALL)
        head.addWidget(self.variant, 0, 0)
        head.addWidget(self.languages, 0, 1)
        head.addWidget(self.page, 0, 2)
        head.addWidget(self.close_button, 0, 3)
        head.setColumnStretch(0, 1)
        self.variant.setMinimumContentsLength(8)
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.variant.setSizeAdjustPolicy(adjust)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.problem)
        layout.addWidget(self.view, 1)
        self.problem.setContentsMargins(theme.MEDIUM, 0, theme.MEDIUM, theme.SMALL)

    def _connect(self) -> None:
        self.variant.currentIndexChanged.connect(self._on_choice)
        self.languages.currentIndexChanged.connect(self._on_choice)
        self.close_button.clicked.connect(self.close_requested)
        self.view.item_chosen.connect(self.item_chosen)
        self.view.page_changed.connect(self._on_page_changed)
        self.view.page_needed.connect(self.paper.draw)
        self.paper.ready.connect(self._on_ready)
        self.paper.picture_ready.connect(self.view.set_image)
        self.paper.refused.connect(self._on_refused)

    def _ask(self) -> None:
        if self._records is None or self.isHidden():
            return
        kind, languages = self.chosen()
        options = PaperOptions(day=self._day if kind == DAY else None)
        self.paper.ask(
            Wish(
                self._records,
                kind,
                parse_languages(languages),
                options,
                self.view.pages_in_sight() or (0,),
                self.view.dpi,
            )
        )

    def _on_choice(self) -> None:
        self._ask()
        self.choice_changed.emit()

    def _on_ready(self, pages: LivePages) -> None:
        if self._records is None:
            return
        self.view.show_live(pages)
        said = ""
        if pages.left_out:
            said = self.tr("No font here can show: {signs}").format(signs=pages.left_out)
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _on_refused(self, error: KptError) -> None:
        self.problem.setText(text(self._context.language, "errors", error.key, **error.facts))
        self.problem.show()

    def _on_page_changed(self, page: int, count: int) -> None:
        self._pages_said = (page, count)
        words = self.tr("{page} of {count}").format(page=page, count=count) if count else ""
        self.page.setText(words)
        spoken = self.tr("Printed page {page} of {count}").format(page=page, count=count)
        self.view.setAccessibleName(spoken if count else self.tr("Printed page"))
