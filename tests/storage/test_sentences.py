"""Every error the store raises can be told, with the facts it carries, in every language."""

import ast
import string

import pytest

from kpt_desktop import storage
from kpt_desktop.paths import resource
from kpt_desktop.texts import LANGUAGES, family

_ERRORS = {"UserError", "EnvironmentFault", "ConflictError"}


def _raised():
    folder = resource("texts").parents[1] / "kpt_desktop" / "storage"
    assert storage.__doc__
    for file in folder.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _ERRORS:
                key = node.args[0]
                if isinstance(key, ast.Constant):
                    yield key.value, frozenset(word.arg for word in node.keywords)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("key", "facts"), sorted(set(_raised()), key=str))
def test_that_an_error_has_a_sentence_with_the_places_of_its_facts(lang, key, facts):
    sentence = family(lang, "errors")[key]
    assert isinstance(sentence, str)
    places = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
    assert places <= facts


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_faults_of_the_database_have_sentences(lang):
    from kpt_desktop.storage.faults import _SQLITE_FAULTS, _STATE_FAULTS

    keys = {*_SQLITE_FAULTS.values(), *_STATE_FAULTS.values()}
    places = {key: family(lang, "errors")[key].count("{") for key in keys}
    assert {key for key, count in places.items() if count} == {"store_full"}
