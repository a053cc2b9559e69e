"""Preferences survive a restart, and a damaged file costs nothing but habits (F51)."""

import pytest

from kpt_desktop.services.preferences import Preferences, PreferencesFile


def test_that_preferences_survive_a_restart(tmp_path):
    PreferencesFile(tmp_path).update(language="cs", columns={"list": ["role"]})
    assert PreferencesFile(tmp_path).current == Preferences(
        language="cs", columns={"list": ["role"]}
    )


@pytest.mark.parametrize("junk", [b"", b"{", b"[1]", b"\xff\xfe"])
def test_that_a_damaged_file_is_kept_aside_and_defaults_are_used_f51(tmp_path, junk):
    (tmp_path / "preferences.json").write_bytes(junk)
    assert PreferencesFile(tmp_path).current == Preferences()
    assert (tmp_path / "preferences.damaged").read_bytes() == junk


def test_that_a_value_of_a_wrong_type_falls_back_to_its_default(tmp_path):
    (tmp_path / "preferences.json").write_text('{"language": 5, "tab": "programme"}')
    assert PreferencesFile(tmp_path).current == Preferences(tab="programme")


def test_that_a_folder_that_cannot_be_written_only_forgets(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    preferences = PreferencesFile(blocked)
    preferences.update(language="en")
    assert preferences.current.language == "en"
