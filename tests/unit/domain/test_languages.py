"""Languages as people write them."""

import pytest

from kpt_desktop.domain.enums import LanguageLevel
from kpt_desktop.domain.languages import kept_text, read_languages

L = LanguageLevel


@pytest.mark.parametrize(
    ("words", "language", "level"),
    [
        ("EN B1", "en", L.B1), ("ru a1", "ru", L.A1), ("EN", "en", None),
        ("CS native", "cs", L.NATIVE),
        ("английский B2", "en", L.B2), ("Angličtina (B1)", "en", L.B1), ("AJ B1", "en", L.B1),
        ("němčina A2", "de", L.A2), ("RJ", "ru", None), ("чешский — А2", "cs", L.A2),
        ("русский, родной", "ru", None), ("Russian (native)", "ru", L.NATIVE),
        ("rodný jazyk čeština", "cs", L.NATIVE), ("klingon", "", None), ("B1", "", L.B1),
        ("French C2", "fr", L.C2), ("XB1Y", "", None),
    ],
)  # fmt: skip
def test_that_language_and_level_are_understood(words, language, level):
    assert next(read_languages(words))[:2] == (language, level)


def test_that_words_that_say_more_stay_as_written():
    assert list(read_languages("EN B1; английский разговорный\nDE a2,,")) == [
        ("en", L.B1, ""),
        ("en", None, "английский разговорный"),
        ("de", L.A2, ""),
    ]
    assert kept_text("en  b1 ;английский разговорный") == "EN B1, английский разговорный"
    assert kept_text(" , ;") == ""
