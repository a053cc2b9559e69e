"""One field of the person panel: its label, its editor, a suggestion, and what is said of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.marks import SIGNS
from kpt_desktop.gui.models.cell_marks import Mark
from kpt_desktop.gui.widgets.link_button import LinkButton
from kpt_desktop.gui.widgets.person_editors import BlockEditor, ChoiceBox, Editor, LineEditor

PAUSE_MILLISECONDS = 300
"""A reason that flashes up under every key is noise; it comes when the hands rest."""


class PersonField(QWidget):
    """Shows a value and takes another; whoever owns it decides what is done with what was typed.

    Signals:
        accepted(str, str): the field's key and a text that differs from what was shown.
        suggestion_taken(str, str): the field's key and the text that was offered for it.
        restored(str): Esc was pressed: what is stored is wanted back.
        escaped(): Esc was pressed where there is nothing to restore.
        touched(): what is typed and not yet taken may be another text now.
    """

    accepted = Signal(str, str)
    suggestion_taken = Signal(str, str)
    restored = Signal(str)
    escaped = Signal()
    touched = Signal()

    def __init__(
        self,
        key: str,
        check: Callable[[str, str], str],
        parent: QWidget,
        *,
        choices: Sequence[str] | None = None,
        several_lines: bool = False,
    ) -> None:
        """Make an empty field.

        Args:
            key: of ``domain/fields.py``.
            check: takes key and typed text, returns why it would be refused, or nothing.
            parent: the page it lies on.
            choices: the words of a closed list, None where text is typed.
            several_lines: give the text room for a few lines.
        """
        super().__init__(parent)
        self.key = key
        self.setObjectName(f"person_field_{key}")
        self._check = check
        self._shown = ""
        self._mark: Mark | None = None
        self._refused = False
        self._suggestion: QToolButton | None = None
        self._offered = ""
        self._label = QLabel(self)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._label.setWordWrap(True)
        self._reason = _Reason(self)
        self.editor: Editor = self._made(choices, several_lines=several_lines)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()

    @property
    def is_dirty(self) -> bool:
        """Tell whether something was typed that nobody has taken yet."""
        return self.editor.words() != self._shown

    @property
    def is_busy(self) -> bool:
        """Tell whether the field is worth showing although it is empty."""
        return self._mark is not None or self.is_dirty or bool(self._offered) or self.holds_keys

    @property
    def holds_keys(self) -> bool:
        """Tell whether the keyboard is in this field."""
        return self.editor.hasFocus()

    def name(self, title: str, choices: Sequence[str] | None = None) -> None:
        """Set the label and the words of a closed list, in the language of now."""
        self._label.setText(title)
        self.editor.setAccessibleName(title)
        if isinstance(self.editor, ChoiceBox) and choices is not None:
            self.editor.offer(choices)
            self.editor.put(self._shown)

    def show_value(self, shown: str) -> None:
        """Show what is stored, or a text that was refused; what is being typed stays."""
        dirty = self.is_dirty
        changed, self._shown = shown != self._shown, shown
        if not dirty and changed:
            self.editor.put(shown)

    def start_anew(self, shown: str) -> None:
        """Show another person's value, whatever was here before."""
        self._pause.stop()
        self._shown = shown
        if self.editor.words() != shown:
            self.editor.put(shown)
        self._say_mark()

    def show_mark(self, mark: Mark | None, *, refused: bool = False) -> None:
        """Say what was found wrong with the value, unless another one is being typed.

        Args:
            mark: the reasons and how grave they are.
            refused: the value shown is a text that was not accepted, and not what is stored.
        """
        self._mark, self._refused = mark, refused
        if not self.is_dirty:
            self._say_mark()

    def suggest(self, text: str, tip: str = "") -> None:
        """Offer a text that a click fills in; nothing takes the offer away."""
        self._offered = text
        if text and self._suggestion is None:
            self._suggestion = self._suggestion_button()
        if self._suggestion is not None:
            self._suggestion.setText(f"→ {text}".replace("&", "&&"))
            self._suggestion.setToolTip(tip)
            self._suggestion.setAccessibleName(f"{tip}: {text}" if tip else text)
            self._suggestion.setVisible(bool(text))

    def finish(self) -> None:
        """Hand over what was typed, as if the keyboard had left."""
        self._on_left()

    # What happens

    @Slot()
    def _on_typed(self) -> None:
        self._reason.say("", "")
        self.editor.frame("")
        self._pause.start()
        self.touched.emit()

    @Slot()
    def _on_paused(self) -> None:
        """Say why the text would be refused, while it can still be mended under the cursor."""
        if not self.is_dirty:
            self._say_mark()
            return
        problem = self._check(self.key, self.editor.words())
        self.editor.frame("error" if problem else "")
        self._reason.say(problem, "error")
        self.editor.setAccessibleDescription(problem)

    @Slot()
    def _on_left(self) -> None:
        """Hand the text over; one that was refused before is tried again as it stands."""
        self._pause.stop()
        if self.is_dirty or self._refused:
            typed = self.editor.words()
            self._shown = typed
            self.accepted.emit(self.key, typed)
            self.touched.emit()
        else:
            self._say_mark()

    @Slot()
    def _on_abandoned(self) -> None:
        self._pause.stop()
        nothing_to_restore = not self.is_dirty and not self._refused
        self.editor.put(self._shown)
        self._say_mark()
        if nothing_to_restore:
            self.escaped.emit()
        else:
            self.restored.emit(self.key)
        self.touched.emit()

    @Slot()
    def _on_suggestion_clicked(self) -> None:
        if self._offered:
            self.editor.setFocus()
            self.suggestion_taken.emit(self.key, self._offered)

    # How it looks

    def _say_mark(self) -> None:
        severity = self._mark.severity.value if self._mark else ""
        reasons = self._mark.reasons if self._mark else ()
        self.editor.frame(severity)
        self._reason.say("\n".join(reasons), severity)
        self.editor.setAccessibleDescription("\n".join(reasons))

    def _made(self, choices: Sequence[str] | None, *, several_lines: bool) -> Editor:
        if choices is not None:
            return ChoiceBox(choices, self)
        return BlockEditor(self) if several_lines else LineEditor(self)

    def _suggestion_button(self) -> QToolButton:
        button = LinkButton(self)
        button.setObjectName(f"suggestion_{self.key}")
        button.clicked.connect(self._on_suggestion_clicked)
        self._column.insertWidget(2, button, 0, Qt.AlignmentFlag.AlignLeft)
        QWidget.setTabOrder(self.editor, button)
        return button

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.SMALL)
        self._column.setSpacing(2)
        self.editor.setObjectName(f"person_{self.key}")
        self._label.setBuddy(self.editor)
        for widget in (self._label, self.editor, self._reason):
            self._column.addWidget(widget)

    def _connect(self) -> None:
        self.editor.typed.connect(self._on_typed)
        self.editor.left.connect(self._on_left)
        self.editor.abandoned.connect(self._on_abandoned)
        self._pause.timeout.connect(self._on_paused)


class _Reason(QLabel):
    """The sentence under a field: its sign, its colour, its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_reason")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(theme.font(self.font(), larger=-1))
        self._severity = ""
        self.hide()

    def say(self, words: str, severity: str) -> None:
        """Say something, or nothing."""
        self._severity = severity if words else ""
        self.setText(f"{SIGNS[severity]} {words}" if words else "")
        self._colour()
        self.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        """Take the severity's colour for a dark window, or for a light one again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        palette = self.palette()
        ink = theme.mark_colour(self._severity or "hint", palette)
        if palette.color(QPalette.ColorRole.WindowText) != ink:
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(palette)
