"""The choice of a known place: it fills the words that are printed, other words let it go."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.names import fold
from kpt_desktop.domain.records import Place
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services.places import find_place
from kpt_desktop.texts import LANGUAGES


class PlaceChoice(QComboBox):
    """Lists the known places by name; stays in step with the lines of the place's words."""

    def __init__(
        self,
        records: VisitRecords,
        lines: Mapping[str, QLineEdit],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """Know the places and the lines of each language."""
        super().__init__(parent)
        self._lines = lines
        places = records.places.values()
        self._places = sorted(places, key=lambda place: fold(place.name.best(language)))
        self.addItem("—", None)
        for place in self._places:
            self.addItem(place.name.best(language), str(place.id))
        self.activated.connect(self._on_activated)
        for line in lines.values():
            line.textEdited.connect(self._on_words_typed)

    def show_place(self, place: Place | None) -> None:
        """Show a place, or that none is known."""
        found = self.findData(str(place.id)) if place is not None else 0
        self.setCurrentIndex(max(found, 0))

    def place(self) -> Place | None:
        """Return the chosen place."""
        return self._places[self.currentIndex() - 1] if self.currentIndex() > 0 else None

    def _on_activated(self, _index: int) -> None:
        if (place := self.place()) is not None:
            for lang, line in self._lines.items():
                line.setText(place.name.in_language(lang))
                line.setCursorPosition(0)

    def _on_words_typed(self, _text: str) -> None:
        words = LocalText(**{lang: self._lines[lang].text() for lang in LANGUAGES})
        self.show_place(find_place(self._places, words))
