"""A calm form: labels above fields, left aligned, one column, a reason under a wrong field."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from kpt_desktop.gui import theme


class Form(QWidget):
    """Fields by name, each with its label above and room for a reason below."""

    def __init__(self, parent: QWidget | None = None, *, columns: int = 1) -> None:
        super().__init__(parent)
        self._columns = columns
        self._count = 0
        self._labels: dict[str, QLabel] = {}
        self._reasons: dict[str, QLabel] = {}
        self._fields: dict[str, QWidget] = {}
        self._cut: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.LARGE)
        self._grid.setVerticalSpacing(theme.TIGHT)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def add(self, name: str, field: QWidget, *, wide: bool = False) -> None:
        """Append a field; a wide one takes a whole row."""
        if wide and self._count % self._columns:
            self._count += self._columns - self._count % self._columns
        row, column = divmod(self._count, self._columns)
        span = self._columns if wide else 1
        label, reason = QLabel(), QLabel()
        label.setBuddy(field)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        reason.setTextFormat(Qt.TextFormat.PlainText)
        reason.setWordWrap(True)
        reason.setObjectName(f"reason_{name}")
        reason.hide()
        field.setObjectName(name)
        if isinstance(field, QLineEdit):
            field.setTextMargins(theme.TIGHT, 2, theme.TIGHT, 2)
        for offset, widget in enumerate((label, field, reason)):
            self._grid.addWidget(widget, row * 3 + offset, column, 1, span)
        self._grid.setRowMinimumHeight(row * 3 + 2, theme.SMALL)
        self._labels[name], self._reasons[name], self._fields[name] = label, reason, field
        self._count += span

    def name_field(self, name: str, words: str) -> None:
        """Set the label of a field; a screen reader hears it without the access key's mark."""
        self._labels[name].setText(words)
        self._fields[name].setAccessibleName(words.replace("&", ""))

    def limit(self, name: str, most: int) -> None:
        """Let a line hold so many characters, and say so when more were typed or pasted (F54).

        Raises:
            TypeError: the field is neither a line nor a box with one.
        """
        field = self._fields[name]
        line = field.lineEdit() if isinstance(field, QComboBox) else field
        if not isinstance(line, QLineEdit):
            raise TypeError(f"{name} is not a line")
        line.setMaxLength(most)
        line.inputRejected.connect(partial(self._on_too_long, name, most))
        line.textChanged.connect(partial(self._on_limited_text, name, most))

    def show_reason(self, name: str, reason: str, severity: str = "error") -> None:
        """Say under a field what is wrong with it; an empty reason takes it away.

        That a line took only a part of a text stays said until the line has room again.
        """
        label = self._reasons[name]
        reason = reason or self._cut.get(name, "")
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.mark_colour(severity, self.palette()))
        label.setPalette(palette)
        label.setText(reason)
        label.setVisible(bool(reason))

    def _on_too_long(self, name: str, most: int) -> None:
        self._cut[name] = self.tr("Only %n character(s) fit here, the rest was left out.", "", most)
        self.show_reason(name, "", "warning")

    def _on_limited_text(self, name: str, most: int, text: str) -> None:
        if len(text) < most and self._cut.pop(name, ""):
            self.show_reason(name, "")
