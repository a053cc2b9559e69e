"""Places and vehicles of all visits: to see, to type, to forget."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Change, Touched
from kpt_desktop.domain.records import Distance, Place, Vehicle
from kpt_desktop.errors import KptError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.places_page import PlacesPage
from kpt_desktop.gui.dialogs.vehicles_page import VehiclesPage
from kpt_desktop.gui.panels.notice_bar import NoticeBar
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.flat_tabs import FlatTabs
from kpt_desktop.services.places import (
    Surroundings,
    count_uses,
    delete_place,
    delete_vehicle,
    load_surroundings,
)
from kpt_desktop.texts import text


class PlacesDialog(QDialog):
    """Two pages; every accepted cell is one Change at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places_dialog")
        self.setWindowTitle(self.tr("Places and vehicles"))
        self.resize(1120, 640)
        self._context = context
        self._known = Surroundings()
        self.places = PlacesPage(context.language)
        self.vehicles = VehiclesPage(context.language)
        self.notices = NoticeBar()
        self._arrange()
        for page in (self.places, self.vehicles):
            page.change_made.connect(self._apply)
            page.refused.connect(self._refuse)
            page.deletion_requested.connect(self._on_deletion_requested)
        context.events.change_applied.connect(self._on_change_applied)
        self._load()

    def _arrange(self) -> None:
        tabs = FlatTabs()
        tabs.setObjectName("places_tabs")
        tabs.addTab(self.places, self.tr("&Places"))
        tabs.addTab(self.vehicles, self.tr("&Vehicles"))
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)  # Enter in a cell must not close the window
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(tabs, 1)
        layout.addWidget(self.notices)
        layout.addWidget(buttons)

    def _load(self) -> None:
        store, language = self._context.open_store, self._context.language
        self._context.tasks.run(lambda: load_surroundings(store, language), self._show, owner=self)

    def _show(self, known: Surroundings) -> None:
        self._known = known
        self.places.show_surroundings(known)
        self.vehicles.show_surroundings(known)

    def _apply(self, change: Change) -> None:
        self.notices.hide()
        if change:  # shown at once: the next cell may be typed before the store has answered
            self._show(self._known.foreseeing(change))
            self._context.apply(change, failed=self._refuse)
        else:
            self._show(self._known)

    def _refuse(self, error: KptError) -> None:
        words = text(self._context.language, "errors", error.key, **error.facts)
        self.notices.say(words, "error")
        self._load()

    def _on_deletion_requested(self, record: Place | Vehicle) -> None:
        """Delete without a question; the bar says what goes without it and offers to undo (F74)."""
        store, desk = self._context.open_store, self._context.open_desk

        def delete() -> int:
            uses = count_uses(store, record)
            forget: Callable[[], Change] = (
                partial(delete_place, store, record)
                if isinstance(record, Place)
                else partial(delete_vehicle, store, record)
            )
            desk.apply(forget())
            return uses

        self._context.tasks.run(delete, self._on_deleted, self._refuse, owner=self)

    def _on_deleted(self, uses: int) -> None:
        words = self.tr("Deleted; %n item(s) of the programme named it", "", uses)
        self.notices.say(words, "hint", self.tr("Undo"), partial(undo, self._context))

    def _on_change_applied(self, _change: Change, touched: Touched) -> None:
        kinds = {type(record) for record in touched.saved} | {kind for kind, _ in touched.removed}
        if kinds & {Place, Distance, Vehicle}:
            self._load()
