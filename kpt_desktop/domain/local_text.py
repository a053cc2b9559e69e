"""Text that is printed in several languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in Russian, English and Czech; an empty string is a missing translation."""

    ru: str = ""
    en: str = ""
    cs: str = ""

    def in_language(self, lang: str) -> str:
        """Return the text in exactly that language, empty when it is not translated."""
        return str(getattr(self, lang))

    def best(self, lang: str) -> str:
        """Return the text in that language, else in the first language that has it."""
        return self.in_language(lang) or self.ru or self.en or self.cs

    def with_language(self, lang: str, text: str) -> "LocalText":
        """Return a copy with one language's text replaced."""
        parts = {"ru": self.ru, "en": self.en, "cs": self.cs, lang: text}
        return LocalText(**parts)

    def __bool__(self) -> bool:
        return bool(self.ru or self.en or self.cs)


NO_TEXT = LocalText()
"""Nothing said in any language."""
