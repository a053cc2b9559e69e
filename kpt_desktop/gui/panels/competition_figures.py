"""What the visit's report will count, each number with the items behind it."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from kpt_desktop.domain.times import clock_range
from kpt_desktop.domain.visit_figures import KINDS, Figure
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.gui import theme
from kpt_desktop.gui.period import day_words
from kpt_desktop.gui.plain_text import plain_tip
from kpt_desktop.gui.widgets.flow_row import FlowRow

_HOUR = 60
_LONGEST = 70


class FiguresBar(QWidget):
    """A button a figure; its menu lists the items, and one that is chosen is gone to.

    Signals:
        item_requested(UUID): go to this item of the programme.
    """

    item_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {key: QPushButton() for key in KINDS}
        self._menus = {key: QMenu(button) for key, button in self._buttons.items()}
        self._row = FlowRow(self, gap=theme.SMALL)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)
        for key, button in self._buttons.items():
            button.setObjectName(f"figure_{key}")
            button.setMenu(self._menus[key])
        self._row.show_widgets(list(self._buttons.values()))

    def show_figures(self, records: VisitRecords, figures: Sequence[Figure], language: str) -> None:
        """Show the figures of a visit."""
        for figure in figures:
            button = self._buttons[figure.key]
            words = self._words(figure)
            button.setText(words.replace("&", "&&"))
            button.setEnabled(bool(figure.items))
            said = self.tr("{figure}; opens the list").format(figure=words)
            button.setAccessibleName(said)
            button.setToolTip(plain_tip("\n".join(self._details(figure))))
            self._fill(self._menus[figure.key], records, figure.items, language)
        self._row.show_widgets(self._row.widgets())

    def _fill(
        self, menu: QMenu, records: VisitRecords, items: Sequence[UUID], language: str
    ) -> None:
        menu.clear()
        for item_id in items:
            item = records.items[item_id]
            day = records.days[item.day_id] if item.day_id else None
            when = day_words(day.date, language, short=True) if day else ""
            time = clock_range(item.start, item.end)
            title = item.title.best(language)
            shown = title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
            words = "  ".join(part for part in (when, time, shown) if part)
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self._on_item_chosen, item_id))

    def _on_item_chosen(self, item_id: UUID, _on: bool = False) -> None:
        self.item_requested.emit(item_id)

    def _words(self, figure: Figure) -> str:
        what = self._titles()[figure.key]
        if not figure.items:
            return self.tr("{what}: 0").format(what=what)
        return self.tr("{what}: {number} · {time} · {people}").format(
            what=what,
            number=figure.number,
            time=self._time(figure.minutes),
            people=self.tr("%n people", "", figure.reached.guests + figure.reached.hosts),
        )

    def _time(self, minutes: int) -> str:
        hours, rest = divmod(minutes, _HOUR)
        if not rest:
            return self.tr("{hours} h").format(hours=hours)
        return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)

    def _details(self, figure: Figure) -> list[str]:
        reached = figure.reached
        lines = [
            self.tr("Guests {guests}, hosts {hosts}").format(
                guests=reached.guests, hosts=reached.hosts
            ),
            self.tr("Students {students}, teachers {teachers}").format(
                students=reached.students, teachers=reached.teachers
            ),
        ]
        if figure.untimed:
            lines.append(
                self.tr("%n item(s) without an end are not in the hours", "", figure.untimed)
            )
        if figure.unknown:
            lines.append(self.tr("%n item(s) for a group nobody is in yet", "", figure.unknown))
        return lines

    def _titles(self) -> dict[str, str]:
        return {
            "lessons": self.tr("Lessons joined"),
            "practice": self.tr("Practical tasks"),
            "language": self.tr("Language practice"),
            "teachers": self.tr("Teachers’ exchange"),
        }
