"""A choice of country by name, giving its ISO code."""

from PySide6.QtWidgets import QComboBox, QWidget

from kpt_desktop.texts import family

_PREFIX = "country."


class CountryBox(QComboBox):
    """Lists the countries the program has names for; an empty choice means «not said»."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem("", "")
        words = family(language, "values")
        for key in words:
            if key.startswith(_PREFIX):
                self.addItem(str(words[key]), key.removeprefix(_PREFIX))

    def code(self) -> str:
        """Return the chosen country's ISO alpha-2 code, or an empty string."""
        return str(self.currentData())

    def choose(self, code: str) -> None:
        """Choose a country by its code; an unlisted one is added as its bare code."""
        if self.findData(code) < 0:
            self.addItem(code, code)
        self.setCurrentIndex(self.findData(code))
