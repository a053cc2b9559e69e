"""The page of tracks: what is worked on, for how long, on which day, and at which places."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.competition import tracks_of
from kpt_desktop.domain.findings import Subject
from kpt_desktop.domain.records import Module, Track, Workplace
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.record_table import RecordTableModel
from kpt_desktop.gui.panels.competition_edits import CompetitionEdits
from kpt_desktop.gui.panels.competition_part_table import PartTable
from kpt_desktop.gui.panels.competition_rotation import RotationTable
from kpt_desktop.services import module_items, track_cells, track_parts, tracks

_LEFT = 404
_TRACK_WIDTHS = (80, 92, 120, 104)
_MODULE_WIDTHS = (64, 190, 150, 150, 52, 76, 100, 80, 220, 180, 180, 120)
_PLACE_WIDTHS = (88, 148, 108, 156, 130, 130, 120)


class TracksPage(QWidget):
    """Tracks at the left; at the right the modules and workplaces of the chosen one.

    Signals:
        status_changed(str): counts for the status bar.
    """

    status_changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("competition_tracks")
        self._context = context
        self._shown: tuple[Track, ...] = ()
        self.edits = CompetitionEdits(context, self)
        language = context.language
        self._modules_model: RecordTableModel[Module] = RecordTableModel(
            track_cells.MODULE_COLUMNS, self._show_module, language
        )
        self.tracks = PartTable(
            RecordTableModel(track_cells.TRACK_COLUMNS, track_cells.show_track, language),
            _TRACK_WIDTHS, "tracks", self,
        )  # fmt: skip
        self.modules = PartTable(self._modules_model, _MODULE_WIDTHS, "modules", self)
        self.workplaces = PartTable(
            RecordTableModel(track_cells.WORKPLACE_COLUMNS, track_cells.show_workplace, language),
            _PLACE_WIDTHS, "workplaces", self,
        )  # fmt: skip
        self.setFocusProxy(self.tracks.table)
        self.rotation = RotationTable()
        self._place, self._update = QPushButton(), QPushButton()
        self._onward = QAction(self)
        self._arrange()
        self._connect()
        self.retranslate()

    def widget(self) -> QWidget:
        """Return the page itself."""
        return self

    def show_visit(self, records: VisitRecords | None) -> None:
        """Show the tracks of a visit."""
        before = self.edits.records
        if (before and before.visit.id) != (records and records.visit.id):
            self._shown = ()
        self.edits.show(records)

    def reveal(self, subject: Subject) -> bool:
        """Go to a track, a module or a workplace."""
        records = self.edits.records
        if records is None:
            return False
        if subject.kind is Track:
            return self.tracks.choose(subject.id)
        table = {Module: self.modules, Workplace: self.workplaces}.get(subject.kind)
        record: Any = records.record(subject.kind, subject.id)
        if table is None or record is None or not self.tracks.choose(record.track_id):
            return False
        table.table.setFocus()
        return table.choose(subject.id)

    def retranslate(self) -> None:
        """Set all words again."""
        self.tracks.model.name_columns(self._track_titles(), self.tr("New track…"))
        self.modules.model.name_columns(self._module_titles(), self.tr("New…"))
        self.workplaces.model.name_columns(self._workplace_titles(), self.tr("New place…"))
        for table in (self.tracks, self.modules, self.workplaces):
            table.name_buttons(self.tr("Up"), self.tr("Down"), self.tr("Delete"))
        self._onward.setText(self.tr("To the next table"))
        self._place.setText(self.tr("Put modules into the pro&gramme"))
        self._place.setToolTip(
            self.tr("Each at the first free time of its students, else without a day")
        )
        self._show_records(self.edits.records)

    # --- the records ---

    def _show_records(self, records: VisitRecords | None) -> None:
        if records is None:
            return
        if records.tracks or not self._shown:
            self._shown = tracks_of(records)
        self.tracks.say(self.tr("Tracks"))
        self.tracks.show_records(self._shown)
        self.rotation.show_visit(records, self._context.language)
        stale = len(module_items.stale_titles(records))
        self._update.setText(self.tr("Update %n title(s) in the programme", "", stale))
        self._update.setVisible(bool(stale))
        self._place.setEnabled(bool(records.modules))
        self.status_changed.emit(self._status(records))

    def _show_parts(self) -> None:
        """Show what belongs to the chosen track."""
        records, track = self.edits.records, self._track()
        if records is None:
            return
        name = tracks.track_title(track, self._context.language)
        modules = track_parts.modules_of(records, track.id) if track else ()
        places = track_parts.workplaces_of(records, track.id) if track else ()
        checked = sum(bool(place.checked_by) for place in places)
        aside = self.tr("{checked} of {count} checked").format(checked=checked, count=len(places))
        self.modules.say(self.tr("Modules: {track}").format(track=name) if track else "")
        self.workplaces.say(
            self.tr("Workplaces: {track}").format(track=name) if track else "",
            aside if places else "",
        )
        self.modules.show_records(modules)
        self.workplaces.show_records(places)
        for table in (self.modules, self.workplaces):
            table.setEnabled(track is not None)

    def _show_module(self, module: Module, column: str, _language: str) -> str:
        records = self.edits.records
        return track_cells.show_module(module, column, records.modules if records else {})

    def _track(self) -> Track | None:
        track: Track | None = self.tracks.current()
        return track

    def _status(self, records: VisitRecords) -> str:
        tracks_said = self.tr("%n track(s)", "", len(self._shown))
        modules_said = self.tr("%n module(s)", "", len(records.modules))
        places_said = self.tr("%n workplace(s)", "", len(records.workplaces))
        return self.tr("{tracks} · {modules} · {places}").format(
            tracks=tracks_said, modules=modules_said, places=places_said
        )

    # --- edits ---

    def _on_track_typed(self, track: Track | None, column: str, typed: str) -> None:
        def build(records: VisitRecords) -> Change:
            values = track_cells.parse_track(track, column, typed)
            return tracks.save_track(records, self._shown, track, values)[0]

        self.edits.apply(build)

    def _on_module_typed(self, module: Module | None, column: str, typed: str) -> None:
        if (track := self._track()) is None:
            return

        def build(records: VisitRecords) -> Change:
            own = track_parts.modules_of(records, track.id)
            values = track_cells.parse_module(module, column, typed, own)
            return track_parts.save_module(records, self._shown, track.id, module, values)[0]

        self.edits.apply(build)

    def _on_workplace_typed(self, place: Workplace | None, column: str, typed: str) -> None:
        if (track := self._track()) is None:
            return

        def build(records: VisitRecords) -> Change:
            values = track_cells.parse_workplace(place, column, typed)
            return track_parts.save_workplace(records, self._shown, track.id, place, values)[0]

        self.edits.apply(build)

    def _on_move_requested(self, record: Track | Module | Workplace, step: int) -> None:
        def build(records: VisitRecords) -> Change:
            if isinstance(record, Track):
                return tracks.move_track(records, self._shown, record.id, step)
            if isinstance(record, Module):
                own = track_parts.modules_of(records, record.track_id)
                return track_parts.move_part(own, record, step)
            places = track_parts.workplaces_of(records, record.track_id)
            return track_parts.move_part(places, record, step)

        self.edits.apply(build)

    def _on_track_deletion(self, track: Track) -> None:
        """Delete without a question; the bar says what goes and offers to undo (F74)."""
        records = self.edits.records
        if records is None:
            return
        modules = len(track_parts.modules_of(records, track.id))
        places = len(track_parts.workplaces_of(records, track.id))
        said = self.tr("Track deleted, with {modules} and {places}").format(
            modules=self.tr("%n module(s) of it", "", modules),
            places=self.tr("%n workplace(s) of it", "", places),
        )
        self.edits.apply(lambda now: tracks.delete_track(now, self._shown, track), said)

    def _on_module_deletion(self, module: Module) -> None:
        records = self.edits.records
        items = records.items.values() if records else ()
        count = sum(item.module_id == module.id for item in items)
        said = self.tr("Module deleted; %n item(s) of the programme stay without it", "", count)
        self.edits.apply(lambda now: track_parts.delete_module(now, module), said)

    def _on_workplace_deletion(self, place: Workplace) -> None:
        records = self.edits.records
        seats = records.seats.values() if records else ()
        count = sum(seat.workplace_id == place.id for seat in seats)
        said = self.tr("Workplace deleted, with %n place(s) drawn there", "", count)
        self.edits.apply(lambda now: track_parts.delete_workplace(now, place), said)

    def _on_place_clicked(self) -> None:
        placed = self.edits.built(module_items.place_modules)
        if placed is None:
            return
        if not placed.count:
            said = self.tr("All modules are in the programme already")
            self._context.events.notice_given.emit(said, "", None)
            return
        said = self.tr("%n item(s) put into the programme", "", placed.count)
        if placed.in_pool:
            said = self.tr("{said}; without a day, as no time is free: {pool}").format(
                said=said, pool=placed.in_pool
            )
        self.edits.apply(lambda _records: placed.change, said)

    def _on_update_clicked(self) -> None:
        self.edits.apply(module_items.update_titles, self.tr("Titles in the programme updated"))

    def _on_onward(self) -> None:
        """Go to the next table; Tab goes to the next cell of this one."""
        tables = [part.table for part in (self.tracks, self.modules, self.workplaces)]
        place = next((n for n, table in enumerate(tables) if table.hasFocus()), -1)
        tables[(place + 1) % len(tables)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- making ---

    def _connect(self) -> None:
        self.edits.records_changed.connect(self._show_records)
        self.tracks.row_chosen.connect(self._show_parts)
        slots: tuple[tuple[PartTable, Callable[..., None], Callable[..., None]], ...] = (
            (self.tracks, self._on_track_typed, self._on_track_deletion),
            (self.modules, self._on_module_typed, self._on_module_deletion),
            (self.workplaces, self._on_workplace_typed, self._on_workplace_deletion),
        )
        for table, typed, deleted in slots:
            table.cell_typed.connect(typed)
            table.deletion_requested.connect(deleted)
            table.move_requested.connect(self._on_move_requested)
        self._place.clicked.connect(self._on_place_clicked)
        self._update.clicked.connect(self._on_update_clicked)
        self._onward.setShortcut(QKeySequence("F6"))
        self._onward.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._onward.triggered.connect(self._on_onward)
        self.addAction(self._onward)

    def _arrange(self) -> None:
        self._place.setObjectName("place_modules")
        self._update.setObjectName("update_module_titles")
        left = QVBoxLayout()
        left.setSpacing(theme.SMALL)
        left.addWidget(self.tracks, 1)
        left.addWidget(self.rotation)
        left.addWidget(self._place)
        left.addWidget(self._update)
        self.tracks.setFixedWidth(_LEFT)
        right = QVBoxLayout()
        right.setSpacing(theme.MEDIUM)
        right.addWidget(self.modules, 3)
        right.addWidget(self.workplaces, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        row.setSpacing(theme.LARGE)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _track_titles(self) -> dict[str, str]:
        return {
            "code": self.tr("Code"),
            "name_ru": self.tr("In Russian"),
            "name_en": self.tr("In English"),
            "name_cs": self.tr("In Czech"),
        }

    def _module_titles(self) -> dict[str, str]:
        return {
            "code": self.tr("Code"),
            "title_ru": self.tr("Task in Russian"),
            "title_en": self.tr("In English"),
            "title_cs": self.tr("In Czech"),
            "day": self.tr("Day"),
            "minutes": self.tr("Minutes"),
            "follows": self.tr("Goes on with"),
            "language": self.tr("Task is in"),
            "carry_ru": self.tr("Given where that is missing"),
            "carry_en": self.tr("The same in English"),
            "carry_cs": self.tr("The same in Czech"),
            "note": self.tr("Note"),
        }

    def _workplace_titles(self) -> dict[str, str]:
        return {
            "name": self.tr("Place"),
            "ui_language": self.tr("Language of the screen"),
            "keyboard": self.tr("Keyboard"),
            "software": self.tr("Program and version"),
            "safety": self.tr("Safety"),
            "checked_by": self.tr("Checked by"),
            "note": self.tr("Note"),
        }
