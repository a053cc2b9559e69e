"""Guards and fixtures that hold for every test."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Europe/Moscow"

import pytest


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path, monkeypatch):
    """No test reads or writes the data folder of the person who runs it."""
    monkeypatch.setenv("KPT_DESKTOP_DATA", str(tmp_path / "data"))


@pytest.fixture
def store_path(tmp_path):
    return tmp_path / "visits.kpt"


@pytest.fixture
def store(store_path):
    """A new store in a real file."""
    from kpt_desktop.storage.store import open_store

    opened = open_store(store_path, create=True)
    yield opened
    opened.close()
