"""Two records side by side: are they one person, and if so, which value is the right one?"""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPalette, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.records import Person
from kpt_desktop.gui import theme
from kpt_desktop.services.field_values import choice_word, show_field
from kpt_desktop.services.merge_people import Choice, Comparison, Taken
from kpt_desktop.services.person_history import PastVisit
from kpt_desktop.texts import text

_KEPT, _OTHER = 1, 2
_LONGEST = 60
_MOST_VISITS = 3


class SamePersonDialog(QDialog):
    """Two columns, a choice in every field that differs, and two answers.

    Signals:
        merge_chosen(frozenset): they are one person; holds the choices of the second column.
        apart_chosen(): they are two people.
    """

    merge_chosen = Signal(object)
    apart_chosen = Signal()

    def __init__(
        self, comparison: Comparison, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("same_person_dialog")
        self.setWindowTitle(self.tr("The same person?"))
        self.setMinimumWidth(680)
        self._comparison, self._language = comparison, language
        self._groups: list[tuple[Choice, QButtonGroup]] = []
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._buttons = QDialogButtonBox(self)
        self.merge = self._button("same_person_merge", self.tr("Merge into one person"), "Accept")
        self.apart = self._button("same_person_apart", self.tr("Not the same"), "Destructive")
        self._button("same_person_cancel", self.tr("Cancel"), "Reject")
        self._fill()
        self._lay_out()
        self.merge.clicked.connect(self._on_merge)
        self.apart.clicked.connect(self._on_apart)
        self._buttons.rejected.connect(self.reject)

    def taken(self) -> frozenset[Taken]:
        """Return the choices in which the second column's value is wanted."""
        return frozenset(
            choice.taken for choice, group in self._groups if group.checkedId() == _OTHER
        )

    def _button(self, name: str, words: str, role: str) -> Any:
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole[f"{role}Role"])
        button.setObjectName(name)
        return button

    def _fill(self) -> None:
        grid, comparison = self._grid, self._comparison
        grid.setContentsMargins(0, 0, theme.SMALL, 0)
        grid.setHorizontalSpacing(theme.LARGE)
        grid.setVerticalSpacing(theme.TIGHT)
        for column in (_KEPT, _OTHER):
            grid.setColumnStretch(column, 1)
        self._head(_KEPT, comparison.kept, comparison.kept_visits)
        self._head(_OTHER, comparison.other, comparison.other_visits)
        grid.setRowMinimumHeight(2, theme.SMALL)
        for row, choice in enumerate(comparison.choices, start=3):
            self._row(row, choice)
        grid.setRowStretch(len(comparison.choices) + 3, 1)

    def _head(self, column: int, person: Person, visits: tuple[PastVisit, ...]) -> None:
        name = _words(full_name(person), self._body)
        name.setFont(theme.font(name.font(), larger=1, semibold=True))
        lines = [self._visit_line(part) for part in visits[:_MOST_VISITS]]
        about = _words("\n".join(lines), self._body)
        about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._grid.addWidget(name, 0, column)
        self._grid.addWidget(about, 1, column, Qt.AlignmentFlag.AlignTop)

    def _visit_line(self, part: PastVisit) -> str:
        role = choice_word(part.role, self._language) if part.role else ""
        known = (str(part.start.year), part.title.best(self._language), role)
        return " · ".join(filter(None, known))

    def _row(self, row: int, choice: Choice) -> None:
        title = text(self._language, "fields", choice.key)
        label = _words(title, self._body)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setFixedWidth(theme.text_width(self, "0" * 24))
        self._grid.addWidget(label, row, 0)
        group = QButtonGroup(self)
        for column, value in ((_KEPT, choice.kept), (_OTHER, choice.other)):
            shown = show_field(choice.key, value, self._language) or "—"
            button = QRadioButton(_shortened(shown).replace("&", "&&"), self._body)
            button.setObjectName(f"{'kept' if column == _KEPT else 'other'}_{choice.key}")
            button.setAccessibleName(f"{title}: {shown}")
            _show_picture(button, self._comparison.photos.get(str(value)))
            group.addButton(button, column)
            self._grid.addWidget(button, row, column)
        group.button(_OTHER if choice.only_other else _KEPT).setChecked(True)
        self._groups.append((choice, group))

    def _lay_out(self) -> None:
        page = QScrollArea(self)
        page.setFrameShape(QScrollArea.Shape.NoFrame)
        page.setWidgetResizable(True)
        page.setWidget(self._body)
        page.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(page, 1)
        for sentence in self._sentences():
            layout.addWidget(_words(sentence, self))
        layout.addWidget(self._buttons)
        wanted = self._body.sizeHint().height() + 2 * theme.HUGE
        page.setMinimumHeight(min(wanted, 420))

    def _sentences(self) -> list[str]:
        said = []
        if not self._comparison.choices:
            said.append(self.tr("The two records differ in nothing."))
        if self._comparison.shared:
            said.append(
                self.tr(
                    "Both stand in the same delegation: after the merge the second row is gone."
                )
            )
        said.append(
            self.tr(
                "Visits, papers, contacts and languages of both are kept. The merge can be undone."
            )
        )
        return said

    @Slot()
    def _on_merge(self) -> None:
        taken = self.taken()
        self.accept()
        self.merge_chosen.emit(taken)

    @Slot()
    def _on_apart(self) -> None:
        self.reject()
        self.apart_chosen.emit()


def _show_picture(button: QRadioButton, photo: bytes | None) -> None:
    """Show a photograph instead of the word for it: only so can one be chosen."""
    picture = QPixmap()
    if photo and picture.loadFromData(photo):
        button.setText("")
        button.setIcon(QIcon(picture))
        button.setIconSize(QSize(70, 90))


def _words(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _shortened(shown: str) -> str:
    line = " ".join(shown.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
