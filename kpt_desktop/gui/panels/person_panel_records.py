"""Papers, contacts, languages and consents of the person on the page, all of them, one by one."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind
from kpt_desktop.domain.records import Consent, Contact, Language, Paper, Record
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.models.edit_queue import EditQueue
from kpt_desktop.gui.panels.person_panel_past import PersonPast
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.record_lines import RecordLines
from kpt_desktop.services.consents import give_today, missing_kinds
from kpt_desktop.services.field_values import choice_word
from kpt_desktop.services.people import called
from kpt_desktop.services.person_records import (
    add_record,
    delete_record,
    edit_record,
    fresh,
    move_record,
    records_of,
)
from kpt_desktop.services.record_forms import FORMS
from kpt_desktop.services.record_lines import (
    Standpoint,
    consent_lines,
    contact_lines,
    hides_contacts,
    language_lines,
    paper_lines,
)
from kpt_desktop.texts import text

_GROUPS: Mapping[str, type[Record]] = {
    "papers": Paper,
    "contacts": Contact,
    "languages": Language,
    "consents": Consent,
}
_MOVABLE = {"contacts", "languages"}


class PersonRecords(QObject):
    """Owns the lists, which the page puts into its groups; each edit is one Change."""

    def __init__(self, context: Context, queue: EditQueue, past: PersonPast, page: QWidget) -> None:
        """Make the lists, empty.

        Args:
            context: collaborators.
            queue: takes the Changes.
            past: knows the person's other visits, for which some papers are.
            page: the panel.
        """
        super().__init__(page)
        self._context, self._queue, self._past, self._page = context, queue, past, page
        self._person: Participant | None = None
        self.lists = {
            name: RecordLines(f"person_{name}_list", page, movable=name in _MOVABLE)
            for name in _GROUPS
        }
        for name, kind in _GROUPS.items():
            shown = self.lists[name]
            shown.add_requested.connect(partial(self._on_add, kind))
            shown.edit_requested.connect(partial(self._on_edit, kind))
            shown.delete_requested.connect(partial(self._on_delete, kind))
            shown.move_requested.connect(partial(self._on_move, kind))
        self._given = self.lists["consents"].foot_button("person_consents_given")
        self._given.clicked.connect(self._on_given)
        past.visits_told.connect(self._say)

    def retranslate(self) -> None:
        """Set all words again."""
        adds = {
            "papers": (self.tr("+ Paper…"), self.tr("Add a passport, visa, policy or other paper")),
            "contacts": (self.tr("+ Contact…"), self.tr("Add a phone, an address, a guardian")),
            "languages": (self.tr("+ Language…"), self.tr("Add a language with its level")),
            "consents": (self.tr("+ Answer…"), self.tr("Add an answer with its date and sheet")),
        }
        for name, (words, tip) in adds.items():
            button = self.lists[name].add_button
            button.setText(words)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        self._given.setText(self.tr("Given today ▾"))
        self._given.setAccessibleName(self.tr("Note a consent as given today"))
        self._say()

    def show_for(self, person: Participant | None) -> None:
        """Show another person, or the same one with fresher records."""
        self._person = person
        self._say()

    @Slot()
    def _say(self) -> None:
        person, records = self._person, self._queue.records
        if person is None or records is None:
            return
        lang = self._context.language
        titles = {part.participation_id: part.title.best(lang) for part in self._past.visits}
        seen = Standpoint(lang, self._context.today(), records.visit.end, titles)
        contacts = contact_lines(person, lang) if hides_contacts(person) else ()
        self.lists["papers"].show_lines(tuple(paper_lines(person, seen)))
        self.lists["contacts"].show_lines(tuple(contacts))
        self.lists["languages"].show_lines(tuple(language_lines(person, lang)))
        self.lists["consents"].show_lines(tuple(consent_lines(person, lang)))
        self._given.setEnabled(bool(missing_kinds(person)))

    # One record

    def _on_add(self, kind: type[Record]) -> None:
        if (person := self._person) is not None:
            values = dict(fresh(kind, person))
            if kind is Consent:
                missing = missing_kinds(person) or tuple(ConsentKind)
                values |= {"kind": missing[0], "answer": ConsentAnswer.GIVEN}
                values["on"] = self._context.today()
            self._open(kind, person, values, None)

    def _on_edit(self, kind: type[Record], record_id: UUID) -> None:
        person, record = self._person, self._record(kind, record_id)
        if person is not None and record is not None:
            names = [*(field.name for field in FORMS[kind])]
            values = {name: getattr(record, name) for name in names}
            values["participation_id"] = getattr(record, "participation_id", None)
            self._open(kind, person, values, record)

    def _open(
        self,
        kind: type[Record],
        person: Participant,
        values: Mapping[str, Any],
        record: Record | None,
    ) -> None:
        from kpt_desktop.gui.dialogs.record_form import RecordDialog

        journeys = self._journeys(person, values) if kind is Paper else ()
        dialog = RecordDialog(
            self._context, kind, values, self._page.window(),
            is_new=record is None, journeys=journeys,
        )  # fmt: skip
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self._title(kind))
        dialog.say_who(called(person))
        row_id = person.participation.id
        if record is None:
            dialog.values_accepted.connect(partial(self._on_added, kind, row_id))
        else:
            dialog.values_accepted.connect(partial(self._on_edited, kind, row_id, record.id))
            dialog.delete_chosen.connect(partial(self._on_delete, kind, record.id))
        dialog.open()

    def _title(self, kind: type[Record]) -> str:
        titles: Mapping[type[Record], str] = {
            Paper: self.tr("Paper"),
            Contact: self.tr("Contact"),
            Language: self.tr("Language"),
            Consent: self.tr("Consent"),
        }
        return titles[kind]

    def _journeys(
        self, person: Participant, values: Mapping[str, Any]
    ) -> list[tuple[str, UUID | None]]:
        """Return for which journeys a paper may be; that of another visit only where it is one."""
        lang, here = self._context.language, person.participation.id
        found: list[tuple[str, UUID | None]] = [
            (text(lang, "records", "every_journey"), None),
            (text(lang, "records", "this_visit"), here),
        ]
        other = values.get("participation_id")
        if other not in {None, here}:
            titles = {part.participation_id: part.title.best(lang) for part in self._past.visits}
            found.append((titles.get(other, text(lang, "records", "other_visit")), other))
        return found

    def _on_added(self, kind: type[Record], row_id: UUID, values: Mapping[str, Any]) -> None:
        if (person := self._row(row_id)) is not None:
            self._queue.apply(add_record(person, kind, values))

    def _on_edited(
        self, kind: type[Record], row_id: UUID, record_id: UUID, values: Mapping[str, Any]
    ) -> None:
        person = self._row(row_id)
        if person is None:
            return
        record = next((one for one in records_of(person, kind) if one.id == record_id), None)
        if record is None:  # deleted meanwhile: what was typed is worth a new record
            self._queue.apply(add_record(person, kind, values))
        else:
            self._queue.apply(edit_record(person, record, values))

    def _on_delete(self, kind: type[Record], record_id: UUID) -> None:
        person, record = self._person, self._record(kind, record_id)
        if person is not None and record is not None:
            self._tell(delete_record(person, record), self._deleted(kind))

    def _deleted(self, kind: type[Record]) -> str:
        sentences: Mapping[type[Record], str] = {
            Paper: self.tr("The paper is deleted"),
            Contact: self.tr("The contact is deleted"),
            Language: self.tr("The language is deleted"),
            Consent: self.tr("The answer is deleted"),
        }
        return sentences[kind]

    def _on_move(self, kind: type[Record], record_id: UUID, by: int) -> None:
        person, record = self._person, self._record(kind, record_id)
        if person is not None and isinstance(record, Contact | Language):
            self._queue.apply(move_record(person, record, by))

    # Consents

    @Slot()
    def _on_given(self) -> None:
        """Offer the kinds that are not given, and all of them at once."""
        person = self._person
        if person is None:
            return
        menu, missing = QMenu(self._given), missing_kinds(person)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("person_given_menu")
        for kind in missing:
            word = choice_word(kind, self._context.language).replace("&", "&&")
            menu.addAction(word, partial(self._give, (kind,)))
        if len(missing) > 1:
            menu.addSeparator()
            menu.addAction(self.tr("All of these"), partial(self._give, missing))
        menu.popup(self._given.mapToGlobal(self._given.rect().bottomLeft()))

    def _give(self, kinds: tuple[ConsentKind, ...]) -> None:
        if (person := self._person) is not None:
            change = give_today(person, kinds, self._context.today())
            self._tell(change, self.tr("%n consent(s) noted as given today", "", len(kinds)))

    # Helpers

    def _record(self, kind: type[Record], record_id: UUID) -> Record | None:
        found = records_of(self._person, kind) if self._person is not None else ()
        return next((one for one in found if one.id == record_id), None)

    def _row(self, row_id: UUID) -> Participant | None:
        records = self._queue.records
        if records is None or row_id not in records.participations:
            return None
        return records.participant(row_id)

    def _tell(self, change: Change, sentence: str) -> None:
        self._queue.apply(change)
        act = partial(undo, self._context)
        self._context.events.notice_given.emit(sentence, self.tr("Undo"), act)
