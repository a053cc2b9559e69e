"""What the window's own commands do: open a dialog, apply a Change, switch language or colours."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMainWindow

from kpt_desktop import __version__
from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.records import Agreement, Organisation
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui.actions import TABS, Actions
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.current_visit import CurrentVisit
from kpt_desktop.gui.undoing import redo, undo
from kpt_desktop.gui.visit_tabs import VisitTabs


class Commands(QObject):
    """The slots behind the menus; dialogs are imported when they are first opened.

    Signals:
        language_chosen(str), theme_chosen(str): to be applied and remembered.
        visit_created(UUID): by the wizard.
        findings_requested(): the list of what is to mend.
        backup_made(): another backup copy lies beside the store.
        visit_requested(UUID, UUID or None): go to another visit, perhaps to a row of its list.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    visit_created = Signal(object)
    findings_requested = Signal()
    backup_made = Signal()
    visit_requested = Signal(object, object)

    def __init__(
        self, context: Context, current: CurrentVisit, tabs: VisitTabs, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._context, self._current, self._tabs, self._window = context, current, tabs, window

    def connect_actions(self, actions: Actions) -> None:
        """Connect every action to what it does."""
        slots = {
            "new_visit": self.new_visit,
            "edit_visit": self.edit_visit,
            "partner_card": self.open_partner,
            "delete_visit": self.delete_visit,
            "save": self._on_save,
            "backup": self._on_backup,
            "quit": self._window.close,
            "undo": partial(undo, self._context),
            "redo": partial(redo, self._context),
            "import_list": self.import_list,
            "export_list": self.export_list,
            "import_programme": self.import_programme,
            "draft_programme": self.draft_programme,
            "partner_form": self.send_form,
            "mark_registered": self.mark_registered,
            "findings": self.findings_requested,
            "country_rules": self.edit_rules,
            "places": self.edit_places,
            "checks": self.edit_checks,
            "print": self.print_programme,
            "packs": self.open_packs,
            "issued": self.open_log,
            "print_list": partial(self._print_paper, "participants"),
            "print_teams": partial(self._print_paper, "teams"),
            "print_draw": partial(self._print_paper, "draw"),
            "print_briefing": partial(self._print_paper, "briefing"),
            "print_attendance": partial(self._print_paper, "attendance"),
            "shortcuts": self._on_shortcuts,
            "about": self._on_about,
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(slot)
        for tab in TABS:
            actions[f"tab_{tab}"].triggered.connect(partial(self._tabs.choose, tab))
        for language in ("ru", "en", "cs"):
            actions[f"language_{language}"].triggered.connect(
                partial(self.language_chosen.emit, language)
            )
        for name in ("system", "light", "dark"):
            actions[f"theme_{name}"].triggered.connect(partial(self.theme_chosen.emit, name))

    def new_visit(self) -> None:
        """Open the wizard with the partners the store knows."""
        from kpt_desktop.services.new_visit import list_partners

        store = self._context.open_store
        self._context.tasks.run(lambda: list_partners(store), self._open_wizard, owner=self)

    def make_sample(self) -> None:
        """Fill an empty store with the sample visits and show them."""
        from kpt_desktop.services.sample import fill_with_sample

        desk = self._context.open_desk
        self._context.tasks.run(lambda: fill_with_sample(desk), self._on_sample_made, owner=self)

    def _on_sample_made(self, _nothing: object) -> None:
        self._current.start("")

    def edit_visit(self) -> None:
        """Open the details of the visit that is shown."""
        from kpt_desktop.services.agreements import list_agreements

        records, store = self._records, self._context.open_store
        if records is not None:
            partner_id = records.visit.partner_id
            self._context.tasks.run(
                lambda: list_agreements(store, partner_id),
                partial(self._open_details, records),
                owner=self,
            )

    def _open_details(self, records: VisitRecords, agreements: tuple[Agreement, ...]) -> None:
        from kpt_desktop.gui.dialogs.visit_details import VisitDetailsDialog
        from kpt_desktop.services.visit_edits import edit_visit

        dialog = VisitDetailsDialog(records, self._context.language, self._window, agreements)

        def accepted() -> None:
            details = dialog.details()
            self._context.apply(
                edit_visit(
                    records,
                    details.values,
                    details.regulation,
                    shift_programme=details.shift_programme,
                )
            )

        dialog.accepted.connect(accepted)
        _open(dialog)

    def open_partner(self) -> None:
        """Open the card of the partner: names, agreements, earlier visits, people."""
        from kpt_desktop.gui.dialogs.organisation import OrganisationDialog

        if (records := self._records) is not None:
            partner_id = records.visit.partner_id
            dialog = OrganisationDialog(self._context, records, partner_id, self._window)
            dialog.visit_requested.connect(self.visit_requested)
            _open(dialog)

    def delete_visit(self) -> None:
        """Ask with the counts, then delete the visit; it can be undone all the same."""
        from kpt_desktop.services.visit_edits import delete_visit

        records, store = self._records, self._context.open_store
        if records is None:
            return
        message = self.tr(
            "The visit “{title}” has {people} participants and {items} programme items. "
            "All of them will be deleted together with it."
        ).format(
            title=records.visit.title.best(self._context.language),
            people=len(records.participations),
            items=len(records.items),
        )
        title, action = self.tr("Delete the visit"), self.tr("Delete")
        if self._context.prompts.confirm(self._window, title, message, action):
            self._context.tasks.run(
                lambda: delete_visit(store, records), self._apply_deletion, owner=self
            )

    def import_list(self) -> None:
        """Ask for a file with people and show what is in it."""
        filters = self.tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)")
        path = self._context.prompts.open_file(
            self._window, self.tr("Import a list of participants"), filters
        )
        if path is not None:
            self.open_list_import(path)

    def import_programme(self) -> None:
        """Ask for a file with a programme and show what is in it."""
        filters = self.tr("Programmes (*.xlsx *.docx *.xls *.ods *.csv *.tsv);;All files (*)")
        path = self._context.prompts.open_file(self._window, self.tr("Import a programme"), filters)
        if path is not None:
            self.open_programme_import(path)

    def draft_programme(self) -> None:
        """Propose a whole programme around what stands, before anything changes."""
        from kpt_desktop.gui.dialogs.draft_programme import DraftProgrammeDialog

        if (records := self._records) is not None:
            _open(DraftProgrammeDialog(self._context, records, self._window))

    def send_form(self) -> None:
        """Write an Excel form for the partner, which the import of lists reads back."""
        from kpt_desktop.gui.dialogs.partner_form import open_partner_form

        if (records := self._records) is not None:
            open_partner_form(self._context, records, parent=self._window)

    def edit_rules(self) -> None:
        """Show the rules of countries and their calendars."""
        from kpt_desktop.gui.dialogs.country_rules import CountryRulesDialog

        _open(CountryRulesDialog(self._context, self._window))

    def edit_checks(self) -> None:
        """Show which checks of a programme are made, and their limits."""
        from kpt_desktop.gui.dialogs.checks import ChecksDialog

        _open(ChecksDialog(self._context, self._window))

    def edit_places(self) -> None:
        """Show the places and vehicles that all visits know."""
        from kpt_desktop.gui.dialogs.places import PlacesDialog

        _open(PlacesDialog(self._context, self._window))

    def mark_registered(self) -> None:
        """Note that the guests who must be registered were registered today."""
        from kpt_desktop.services.registration import mark_registered, registrations

        records, today = self._records, self._context.today()
        if records is None:
            return
        waiting = [
            registration.row.participation.id
            for registration in registrations(records, today)
            if registration.deadline is not None and registration.done_on is None
        ]
        if waiting:
            message = self.tr("%n guest(s) noted as registered today", "", len(waiting))
            self._context.apply(mark_registered(records, waiting, today), self._noticed(message))
        else:
            message = self.tr("Nobody here waits for a registration")
            self._context.events.notice_given.emit(message, "", None)

    def _noticed(self, message: str) -> Callable[[object], None]:
        """Return what says this, with Undo, once a Change is in the store."""
        words, act = self.tr("Undo"), partial(undo, self._context)
        return lambda _touched: self._context.events.notice_given.emit(message, words, act)

    def open_list_import(self, path: Path) -> None:
        """Show what a file of people holds, before anything changes."""
        from kpt_desktop.gui.dialogs.import_list import ImportListDialog

        if (records := self._records) is not None:
            _open(ImportListDialog(self._context, records, path, parent=self._window))

    def open_programme_import(self, path: Path) -> None:
        """Show what a file with a programme holds, before anything changes."""
        from kpt_desktop.gui.dialogs.import_programme import ImportProgrammeDialog

        if (records := self._records) is not None:
            _open(ImportProgrammeDialog(self._context, records, path, parent=self._window))

    def print_programme(self) -> None:
        """Show the programme as it will be printed."""
        self._print_paper("programme")

    def _print_paper(self, kind: str, *_: object) -> None:
        from kpt_desktop.gui.dialogs.paper_preview import PaperPreviewDialog

        if (records := self._records) is not None:
            _open(PaperPreviewDialog(self._context, records, kind, parent=self._window))

    def open_packs(self) -> None:
        """Show the lists for recipients, each with exactly what goes."""
        from kpt_desktop.gui.dialogs.packs import PacksDialog

        if (records := self._records) is not None:
            dialog = PacksDialog(self._context, records, parent=self._window)
            dialog.all_requested.connect(partial(self._open_all_packs, dialog))
            dialog.log_requested.connect(self.open_log)
            dialog.preview_requested.connect(partial(self._preview_pack, dialog))
            _open(dialog)

    def open_log(self) -> None:
        """Show what went to whom."""
        from kpt_desktop.gui.dialogs.issued_log import IssuedLogDialog

        records = self._records
        visit_id = records.visit.id if records else None
        over = self._window.findChild(QDialog, "packs")
        _open(IssuedLogDialog(self._context, visit_id, over or self._window))

    def _open_all_packs(self, over: QDialog) -> None:
        from kpt_desktop.gui.dialogs.all_packs import AllPacksDialog

        if (records := self._records) is not None:
            _open(AllPacksDialog(self._context, records, over))

    def _preview_pack(self, over: QDialog, kind: str, languages: str, recipient: str) -> None:
        from kpt_desktop.gui.dialogs.paper_preview import PaperPreviewDialog

        if (records := self._records) is not None:
            dialog = PaperPreviewDialog(
                self._context, records, kind, over, languages=languages, recipient=recipient
            )
            _open(dialog)

    def export_list(self) -> None:
        """Ask for the columns and write the list; it begins with what the screen shows."""
        from kpt_desktop.gui.dialogs.export_list import ExportListDialog

        if (records := self._records) is not None:
            tab = self._tabs.participants
            columns, rows = tab.columns(), tab.visible_ids()
            dialog = ExportListDialog(self._context, records, columns, rows, parent=self._window)
            dialog.packs_requested.connect(self.open_packs)
            _open(dialog)

    @property
    def _records(self) -> VisitRecords | None:
        return self._current.records

    def _open_wizard(self, partners: tuple[Organisation, ...]) -> None:
        from kpt_desktop.gui.dialogs.new_visit import NewVisitWizard

        wizard = NewVisitWizard(self._context, partners, self._window)
        wizard.visit_created.connect(self.visit_created)
        _open(wizard)

    def _apply_deletion(self, change: Change) -> None:
        self._context.apply(change, self._noticed(self.tr("The visit was deleted")))

    def _on_save(self) -> None:
        self._context.events.notice_given.emit(
            self.tr("Saved. Every edit is on disk as soon as it is made."), "", None
        )

    def _on_backup(self) -> None:
        def done(path: Path) -> None:
            message = self.tr("Backup copy made: {name}").format(name=path.name)
            self._context.events.notice_given.emit(message, "", None)
            self.backup_made.emit()

        self._context.tasks.run(self._context.open_store.backup, done, owner=self)

    def _on_shortcuts(self) -> None:
        from kpt_desktop.gui.dialogs.shortcuts import ShortcutsDialog

        _open(ShortcutsDialog(self._window.findChildren(QAction), self._window))

    def _on_about(self) -> None:
        message = self.tr("KPT Desktop {version}: exchange visits of a college.").format(
            version=__version__
        )
        self._context.events.notice_given.emit(message, "", None)


def _open(dialog: QDialog) -> None:
    """Show a dialog over its window without stopping the program; it goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
