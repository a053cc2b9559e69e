"""One answer to requests for consent, noted for several participants at once."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kpt_desktop.domain.enums import ConsentAnswer, ConsentKind
from kpt_desktop.domain.records import Consent
from kpt_desktop.errors import UserError
from kpt_desktop.gui import theme
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.widgets.form import Form
from kpt_desktop.services.field_values import choice_word, show_date
from kpt_desktop.services.record_forms import FORMS, parse_value, title_of
from kpt_desktop.texts import text

_ANSWERS = (*ConsentAnswer, None)
_FIELDS = {field.name: field for field in FORMS[Consent]}


class ConsentsDialog(QDialog):
    """Asks to what, which answer, when, and on which sheet.

    Signals:
        answered(tuple, ConsentAnswer | None, date, str): kinds, answer (None: awaited), day, sheet.
    """

    answered = Signal(object, object, object, str)

    def __init__(self, context: Context, count: int, parent: QWidget | None = None) -> None:
        """Make the form.

        Args:
            context: says the language and the day.
            count: of the participants it is for.
            parent: the window it stands over.
        """
        super().__init__(parent)
        self.setObjectName("consents_dialog")
        self.setWindowTitle(self.tr("Consents"))
        self._context = context
        lang = context.language
        who = QLabel(self.tr("For %n participant(s)", "", count), self)
        who.setFont(theme.font(self.font(), larger=2, semibold=True))
        self.kinds = {kind: self._tick(kind) for kind in ConsentKind}
        self._asked = QLabel(title_of(Consent, "kind", lang), self)
        self._asked.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._reason = QLabel(self)
        self._reason.setObjectName("reason_kind")
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        self._reason.hide()
        self.form = Form()
        self.answer, self.day, self.sheet = QComboBox(), QLineEdit(), QLineEdit()
        for answer in _ANSWERS:
            waiting = text(lang, "records", "waiting")
            self.answer.addItem(choice_word(answer, lang) if answer else waiting)
        self.day.setText(show_date(context.today(), lang))
        for name, editor in (("answer", self.answer), ("on", self.day), ("sheet", self.sheet)):
            self.form.add(name, editor)
            self.form.name_field(name, title_of(Consent, name, lang).replace("&", "&&"))
        self.day.editingFinished.connect(self._on_day_left)
        self._lay_out(who)

    def sizeHint(self) -> QSize:
        """Return a width that the longest question fits."""
        return super().sizeHint().expandedTo(QSize(420, 0))

    def accept(self) -> None:
        """Hand the answer over, or go to what is missing."""
        kinds = tuple(kind for kind, tick in self.kinds.items() if tick.isChecked())
        self._say_kinds("" if kinds else self.tr("Tick at least one."))
        if not kinds:
            next(iter(self.kinds.values())).setFocus()
            return
        for name, editor in (("on", self.day), ("sheet", self.sheet)):
            if not self._check(name, editor):
                editor.setFocus()
                return
        super().accept()
        answer = _ANSWERS[self.answer.currentIndex()]
        sheet = self._read("sheet", self.sheet)
        self.answered.emit(kinds, answer, self._read("on", self.day), sheet)

    def _tick(self, kind: ConsentKind) -> QCheckBox:
        word = choice_word(kind, self._context.language)
        tick = QCheckBox(word.replace("&", "&&"), self)
        tick.setObjectName(f"consents_{kind.value}")
        tick.setAccessibleName(word)
        return tick

    def _lay_out(self, who: QLabel) -> None:
        buttons = QDialogButtonBox(self)
        self.save = buttons.addButton(
            self.tr("Note the answer"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save.setObjectName("consents_save")
        self.save.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        hint = QLabel(self.tr("Earlier answers are kept: a withdrawal erases no giving."), self)
        hint.setWordWrap(True)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(who)
        layout.addWidget(self._asked)
        for tick in self.kinds.values():
            layout.addWidget(tick)
        layout.addWidget(self._reason)
        layout.addSpacing(theme.SMALL)
        for widget in (self.form, hint):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(buttons)
        next(iter(self.kinds.values())).setFocus()

    def _read(self, name: str, editor: QLineEdit) -> object:
        context = self._context
        value = parse_value(
            _FIELDS[name], editor.text(), lang=context.language, today=context.today()
        )
        if name == "on" and value is None:
            raise UserError("date_needed")
        return value

    def _check(self, name: str, editor: QLineEdit) -> bool:
        try:
            self._read(name, editor)
        except UserError as error:
            reason = text(self._context.language, "errors", error.key, **error.facts)
            self.form.show_reason(name, reason)
            return False
        self.form.show_reason(name, "")
        return True

    @Slot()
    def _on_day_left(self) -> None:
        """Say what is wrong with the day, or show which one was understood (U14)."""
        if self._check("on", self.day):
            understood = self._read("on", self.day)
            self.day.setText(show_date(understood, self._context.language))  # type: ignore[arg-type] # checked above

    def _say_kinds(self, reason: str) -> None:
        palette = self._reason.palette()
        ink = theme.mark_colour("error", self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self._reason.setPalette(palette)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
