"""Where the person panel stands: at the right of the table, as wide as it was left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.panels.person_panel import USUAL_WIDTH, PersonPanel
from kpt_desktop.gui.widgets.people_table import PeopleTable

_WIDEST = 1000


class BesidePerson(QSplitter):
    """A page with the person panel at its right; a hairline to drag stands between them."""

    def __init__(
        self,
        page: QWidget,
        context: Context,
        table: PeopleTable,
        queue: EditQueue,
        tab: QWidget,
    ) -> None:
        """Put a page and the panel side by side.

        Args:
            page: the table, or what stands in its place while it is empty.
            context: collaborators.
            table: whose current row is the person.
            queue: takes the Changes.
            tab: takes the panel's commands, so that their shortcuts work all over it.
        """
        super().__init__(Qt.Orientation.Horizontal, tab)
        self.setObjectName("beside_person")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.panel = PersonPanel(context, table.people, table.selectionModel(), queue, self)
        self._width = USUAL_WIDTH
        self.addWidget(page)
        self.addWidget(self.panel)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        tab.addActions(self.panel.menu_actions())
        table.addAction(self.panel.commands.actions["consents_answer"])
        self.panel.open(shown=True)
        self.setSizes([_WIDEST, self._width])
        self.panel.table_wanted.connect(table.setFocus)
        self.splitterMoved.connect(self._on_moved)

    def restore(self, *, shown: bool, width: int) -> None:
        """Open the panel as wide as it was left, or leave it closed."""
        self._width = min(max(width, self.panel.minimumWidth()), _WIDEST)
        self.panel.open(shown=shown)
        self._set_width()

    def left(self) -> tuple[bool, int]:
        """Return whether the panel is open, and how wide it is or was."""
        return not self.panel.isHidden(), self._width

    def _set_width(self) -> None:
        self.setSizes([max(self.width() - self._width, 1), self._width])

    def _on_moved(self) -> None:
        self._width = self.panel.width()
