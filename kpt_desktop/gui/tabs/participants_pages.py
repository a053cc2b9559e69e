"""The participants' table, or what stands in its place while it has no rows."""

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from kpt_desktop.gui.models.row_order import RowOrder
from kpt_desktop.gui.widgets.empty_page import EmptyPage
from kpt_desktop.gui.widgets.people_table import PeopleTable

_LONGEST_QUOTED = 40


class ParticipantsPages(QStackedWidget):
    """Three pages: the table, an empty list (U33), and filters that nothing fits (U34)."""

    def __init__(self, table: PeopleTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.add_button = self._button("empty_add")
        self.import_button = self._button("empty_import")
        self.clear_button = self._button("clear_filter")
        self.empty = EmptyPage([self.add_button, self.import_button], self)
        self.empty.setObjectName("participants_empty")
        self.no_match = EmptyPage([self.clear_button], self)
        self.no_match.setObjectName("participants_no_match")
        for page in (table, self.empty, self.no_match):
            self.addWidget(page)

    def retranslate(self) -> None:
        """Set all words again."""
        self.add_button.setText(self.tr("Add a participant"))
        self.import_button.setText(self.tr("Import list…"))
        self.clear_button.setText(self.tr("Clear filter"))
        self.empty.say(
            self.tr("No participants yet"),
            self.tr(
                "The guests and hosts of this visit stand here. Take the list the partner sent, "
                "or type people in one by one."
            ),
        )

    def choose(self, order: RowOrder, shown: int, typed: str) -> None:
        """Show the page that fits.

        Args:
            order: knows all rows and the filters.
            shown: how many rows the table has.
            typed: the text of the filter.
        """
        if shown:
            self.setCurrentWidget(self._table)
        elif not order.rows or not order.is_filtered():
            self.setCurrentWidget(self.empty)
        else:
            self.no_match.say(self._nothing_found(typed.strip()))
            self.setCurrentWidget(self.no_match)

    def _nothing_found(self, typed: str) -> str:
        if not typed:
            return self.tr("No participant fits the filters")
        quoted = typed if len(typed) <= _LONGEST_QUOTED else f"{typed[:_LONGEST_QUOTED]}…"
        return self.tr("Nothing found for “{text}”").format(text=quoted)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button
