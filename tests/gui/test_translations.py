"""Every word of the window exists in Russian, English and Czech, with the same places to fill."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication

from kpt_desktop.gui.translations import Translations, compiled
from tests.helpers.catalogue import PLURAL_FORMS, file_of, messages, places, update


@pytest.fixture(params=PLURAL_FORMS)
def language(request):
    return request.param


def test_that_no_word_of_the_code_is_missing_or_left_over(tmp_path, language):
    fresh = tmp_path / f"{language}.ts"
    shutil.copy(file_of(language), fresh)
    update(language, fresh)
    assert messages(fresh).keys() == messages(file_of(language)).keys()


def test_that_every_word_is_translated_in_every_plural_form(language):
    for (context, source), forms in messages(file_of(language)).items():
        assert all(forms), f"{language}: {context}: {source}"
        if "%n" in source:
            assert len(forms) == PLURAL_FORMS[language], f"{language}: {context}: {source}"


def test_that_translations_keep_the_places_to_fill(language):
    for (context, source), forms in messages(file_of(language)).items():
        for form in forms:
            wanted = places(source)
            allowed = [wanted, [place for place in wanted if place != "%n"]]
            assert places(form) in allowed, f"{language}: {context}: {source} -> {form}"


def test_that_a_compiled_catalogue_speaks(qapp, language):
    assert compiled(language).stat().st_size > 100
    translations = Translations(qapp)
    translations.switch(language)
    word = QCoreApplication.translate("QtPrompts", "Close")
    assert word == {"ru": "Закрыть", "en": "Close", "cs": "Zavřít"}[language]
    translations.switch("en")
