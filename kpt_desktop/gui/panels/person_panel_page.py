"""The page of the person panel: groups of fields, each shown when it has something to say."""

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.gui import theme
from kpt_desktop.gui.panels.person_panel_groups import COMMON, GROUPS
from kpt_desktop.gui.panels.person_panel_reading import PersonReading
from kpt_desktop.gui.widgets.person_field import PersonField
from kpt_desktop.gui.widgets.record_lines import RecordLines
from kpt_desktop.services.field_values import choice_word
from kpt_desktop.texts import text

_SEVERAL_LINES = 2000
"""Texts with this limit may have several lines."""


class PersonFields(QWidget):
    """All fields of a participant, in groups.

    Signals:
        accepted(str, str), suggestion_taken(str, str), restored(str), escaped(), touched(): of
            every field.
    """

    accepted = Signal(str, str)
    suggestion_taken = Signal(str, str)
    restored = Signal(str)
    escaped = Signal()
    touched = Signal()

    def __init__(
        self,
        check: Callable[[str, str], str],
        lists: Mapping[str, RecordLines],
        parent: QWidget,
    ) -> None:
        """Make the fields, empty.

        Args:
            check: takes key and typed text, returns why it would be refused, or nothing.
            lists: all papers, contacts, languages and consents; each stands in its group.
            parent: the page they lie on.
        """
        super().__init__(parent)
        self.setObjectName("person_fields")
        self._shows_all = False
        self._values: Mapping[str, str] = {}
        self._heads: dict[str, QLabel] = {}
        self._fields: dict[str, PersonField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group, keys in GROUPS.items():
            self._heads[group] = self._head(group)
            column.addWidget(self._heads[group])
            for key in keys:
                self._fields[key] = self._field(key, check)
                column.addWidget(self._fields[key])
                if key in lists:
                    column.addWidget(lists[key])
            if group in lists:
                column.addWidget(lists[group])
        self._listed = {group for group in GROUPS if group in lists}
        self._order_tabs(lists)

    def _order_tabs(self, lists: Mapping[str, RecordLines]) -> None:
        """Let Tab go down the page: the lists were made before the fields."""
        stops: list[QWidget] = []
        for group, keys in GROUPS.items():
            for key in keys:
                stops.append(self._fields[key].editor)
                stops.extend(lists[key].in_order() if key in lists else ())
            stops.extend(lists[group].in_order() if group in lists else ())
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def __getitem__(self, key: str) -> PersonField:
        return self._fields[key]

    def __iter__(self) -> Iterator[PersonField]:
        return iter(self._fields.values())

    def __contains__(self, key: str) -> bool:
        return key in self._fields

    def retranslate(self, language: str) -> None:
        """Set all words again."""
        for group, words in self._titles().items():
            self._heads[group].setText(words)
        for key, field in self._fields.items():
            field.name(text(language, "fields", key), _choices(key, language))

    def keys(self) -> Collection[str]:
        """Return the keys of all fields, in the order of the page."""
        return self._fields.keys()

    def show_reading(self, reading: PersonReading, *, anew: bool) -> None:
        """Show a person's values, or fresher ones of the same person.

        Args:
            reading: texts, marks and suggestions by field key.
            anew: another person than before: nothing that is typed stays.
        """
        self._values = reading.values
        tip = self.tr("Fill in what the rules of spelling give")
        for key, field in self._fields.items():
            if anew:
                field.start_anew(reading.values[key])
            else:
                field.show_value(reading.values[key])
            field.show_mark(reading.marks.get(key), refused=key in reading.refused)
            field.suggest(reading.suggestions.get(key, ""), tip)
        self.choose_shown()

    def show_all(self, *, every: bool) -> None:
        """Show empty fields too, or only those that most lists ask for."""
        self._shows_all = every
        self.choose_shown()

    def choose_shown(self) -> None:
        """Show the fields that have something to say, and the heads of their groups."""
        for group, keys in GROUPS.items():
            shown = [self._fields[key] for key in keys if self._is_shown(key)]
            for key in keys:
                self._fields[key].setVisible(self._fields[key] in shown)
            self._heads[group].setVisible(bool(shown) or group in self._listed)

    def finish(self) -> None:
        """Hand over what was typed and not yet taken."""
        for field in self._fields.values():
            if field.is_dirty:
                field.finish()

    def unfinished(self) -> Mapping[str, str]:
        """Return the texts that were typed and not yet taken, by field key."""
        return {key: one.editor.words() for key, one in self._fields.items() if one.is_dirty}

    def _is_shown(self, key: str) -> bool:
        if self._shows_all or key in COMMON or self._values.get(key):
            return True
        return self._fields[key].is_busy

    def _head(self, group: str) -> QLabel:
        head = QLabel(self)
        head.setObjectName(f"person_group_{group}")
        head.setFont(theme.font(self.font(), semibold=True))
        head.setContentsMargins(0, theme.SMALL, 0, theme.TIGHT)
        return head

    def _field(self, key: str, check: Callable[[str, str], str]) -> PersonField:
        declared = FIELDS[key]
        field = PersonField(
            key,
            check,
            self,
            choices=() if declared.choices is not None else None,
            several_lines=declared.limit >= _SEVERAL_LINES,
        )
        field.accepted.connect(self.accepted)
        field.suggestion_taken.connect(self.suggestion_taken)
        field.restored.connect(self.restored)
        field.escaped.connect(self.escaped)
        field.touched.connect(self.touched)
        return field

    def _titles(self) -> Mapping[str, str]:
        return {
            "names": self.tr("Name"),
            "identity": self.tr("Identity"),
            "papers": self.tr("Papers"),
            "contacts": self.tr("Contacts"),
            "study": self.tr("Study and work"),
            "health": self.tr("Health and diet"),
            "travel": self.tr("Travel and lodging"),
            "consents": self.tr("Consents"),
            "notes": self.tr("Notes"),
        }


def _choices(key: str, language: str) -> list[str] | None:
    choices = FIELDS[key].choices
    if choices is None:
        return None
    return ["", *(choice_word(choice, language) for choice in choices)]
