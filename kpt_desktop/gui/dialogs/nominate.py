"""Gives a nomination: which one, and to whom."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from kpt_desktop.domain.local_text import NO_TEXT, LocalText
from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.results import NOMINATIONS
from kpt_desktop.services.text_entry import clean_line

Choice = tuple[str, UUID | None, UUID | None]
"""Words, a team's id, a participation's id."""


class NominateDialog(QDialog):
    """One of the usual titles, or another typed in the window's language.

    Signals:
        given(LocalText, object, object): the title, a team's id or None, a participation's or None.
    """

    given = Signal(object, object, object)

    def __init__(
        self, whom: Sequence[Choice], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("nominate_dialog")
        self.setWindowTitle(self.tr("Nominate"))
        self.setMinimumWidth(420)
        self._language, self._whom = language, tuple(whom)
        self.title, self.who = QComboBox(), QComboBox()
        self.title.setEditable(True)
        self.title.addItems([one.best(language) for one in NOMINATIONS])
        self.who.addItems([words for words, _team, _person in self._whom])
        form = Form()
        for name, box, words in (
            ("nomination_title", self.title, self.tr("&Nomination")),
            ("nomination_who", self.who, self.tr("&To whom")),
        ):
            form.add(name, box)
            form.name_field(name, words)
        buttons = QDialogButtonBox(self)
        give = buttons.addButton(self.tr("Give"), QDialogButtonBox.ButtonRole.AcceptRole)
        give.setObjectName("nominate_give")
        give.setEnabled(bool(self._whom))
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MEDIUM)
        layout.addWidget(form)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Tell what was chosen."""
        typed = clean_line(self.title.currentText())
        usual = next((one for one in NOMINATIONS if one.best(self._language) == typed), None)
        title: LocalText = usual or NO_TEXT.with_language(self._language, typed)
        _words, team_id, participation_id = self._whom[self.who.currentIndex()]
        super().accept()
        self.given.emit(title, team_id, participation_id)
