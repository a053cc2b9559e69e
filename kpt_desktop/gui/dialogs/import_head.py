"""The upper part of an import: which file, which sheet of it, and a line that sums it up."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kpt_desktop.gui import theme
from kpt_desktop.gui.widgets.check_delegate import outline
from kpt_desktop.gui.widgets.form import Form


class ImportHead(QWidget):
    """File name, sheets, further choices, the summary, and the filter for problems.

    Signals:
        sheet_chosen(str): another sheet is to be read.
        problems_wanted(bool): show only rows with problems, or all.
    """

    sheet_chosen = Signal(str)
    problems_wanted = Signal(bool)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = QLabel()
        self._file.setObjectName("import_file")
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._file.setFont(theme.font(self.font(), larger=2, semibold=True))
        self.sheet = QComboBox()
        self.form = Form(columns=3)
        self.form.add("import_sheet", self.sheet)
        self.form.name_field("import_sheet", self.tr("S&heet of the file"))
        self._sheet_names: tuple[tuple[str, bool], ...] = ()
        self.summary = QLabel()
        self.summary.setObjectName("import_summary")
        self.summary.setFont(theme.font(self.font(), semibold=True))
        self.summary.setForegroundRole(QPalette.ColorRole.WindowText)
        self.notes = QLabel()
        self.notes.setObjectName("import_notes")
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.notes.setWordWrap(True)
        self.only_problems = QCheckBox(self.tr("Only &problems"))
        self.only_problems.setObjectName("import_only_problems")
        outline(self.only_problems)
        below = self._below = QHBoxLayout()
        below.setSpacing(theme.LARGE)
        below.addWidget(self.summary, 1)
        below.addWidget(self.only_problems)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        layout.addWidget(self._file)
        layout.addWidget(self.form)
        layout.addLayout(below)
        layout.addWidget(self.notes)
        self.sheet.activated.connect(self._on_sheet_activated)
        self.only_problems.toggled.connect(self.problems_wanted)
        self.show_file(path)

    def add_choice(self, name: str, field: QWidget, words: str) -> None:
        """Put one more choice beside the sheet."""
        self.form.add(name, field)
        self.form.name_field(name, words)

    def add_filter(self, name: str, box: QCheckBox) -> None:
        """Put one more filter beside the one for problems."""
        box.setObjectName(name)
        outline(box)
        self._below.insertWidget(self._below.indexOf(self.only_problems), box)

    def show_file(self, path: Path) -> None:
        """Name another file; nothing is known of its sheets yet."""
        self._file.setText(path.name)
        self.show_sheets((), "")
        self.show_summary("", (), problems=0)

    def show_sheets(self, sheets: Sequence[tuple[str, bool]], chosen: str) -> None:
        """Offer the file's sheets, name and whether hidden; a text file has none to choose."""
        if tuple(sheets) != self._sheet_names or not sheets:
            self._sheet_names = tuple(sheets)
            self.sheet.clear()
            for name, hidden in sheets:
                words = self.tr("{sheet} (hidden)").format(sheet=name) if hidden else name
                self.sheet.addItem(words, name)
        self.sheet.setCurrentIndex(self.sheet.findData(chosen))
        self.sheet.setEnabled(len(sheets) > 1)

    def show_summary(self, words: str, notes: Sequence[str], *, problems: int) -> None:
        """Sum the file up; the filter is offered when there is something to filter."""
        self.summary.setText(words)
        self.notes.setText("  ".join(notes))
        self.notes.setVisible(bool(notes))
        self.only_problems.setEnabled(problems > 0 or self.only_problems.isChecked())

    def _on_sheet_activated(self, index: int) -> None:
        self.sheet_chosen.emit(str(self.sheet.itemData(index)))
