"""The status bar: what is shown, whether it is saved, when it was copied, and where it lies."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject, Qt, QTime, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar

from kpt_desktop.gui import theme


class StatusLine(QObject):
    """Fills a QStatusBar; everything in it is plain text."""

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._words, self._saved, self._copied, self._file = (QLabel() for _ in range(4))
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setFixedSize(72, 8)
        self._busy.setTextVisible(False)
        self._busy.hide()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(theme.SMALL, 0, theme.SMALL, 0)
        for name, label in (
            ("status_words", self._words),
            ("status_saved", self._saved),
            ("status_copied", self._copied),
            ("status_file", self._file),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
        bar.addWidget(self._words, 1)
        for widget in (self._busy, self._saved, self._copied, self._file):
            bar.addPermanentWidget(widget)

    @Slot(str)
    def show_words(self, words: str) -> None:
        """Say what the tab shows: counts, a selection."""
        self._words.setText(words)

    def show_saved(self) -> None:
        """Say that the last edit is on disk."""
        now = QLocale().toString(QTime.currentTime(), "HH:mm")
        self._saved.setText(self.tr("Saved {time}").format(time=now))

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Show that work is under way."""
        self._busy.setVisible(busy)

    def show_file(self, name: str) -> None:
        """Say which file is open."""
        self._file.setText(name)

    def show_copied(self, at: datetime | None) -> None:
        """Say when the newest backup copy was made."""
        self._copied.setText(self._told(at))

    def _told(self, at: datetime | None) -> str:
        if at is None:
            return self.tr("no backup copy yet")
        local = at.astimezone()
        if local.date() == datetime.now(local.tzinfo).date():
            return self.tr("copied today {time}").format(time=f"{local:%H:%M}")
        return self.tr("copied {date}").format(date=f"{local:%d.%m.%Y}")
