"""What databases say when the world is at fault."""

import logging
import sqlite3

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, ProgrammingError

from kpt_desktop.errors import ConflictError, EnvironmentFault
from kpt_desktop.storage.faults import (
    Broken,
    broken_constraint,
    free_megabytes,
    roll_back,
    told,
    translated,
)


class ServerError(Exception):
    """An error of a server's driver, as far as it matters here."""

    def __init__(self, sqlstate=None, text=""):
        super().__init__(text)
        self.sqlstate = sqlstate


def _sqlite(name):
    error = sqlite3.OperationalError(name)
    error.sqlite_errorcode = getattr(sqlite3, name)
    return error


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("SQLITE_BUSY", "store_locked"),
        ("SQLITE_BUSY_SNAPSHOT", "store_locked"),
        ("SQLITE_FULL", "store_full"),
        ("SQLITE_IOERR_WRITE", "store_full"),
        ("SQLITE_IOERR_FSYNC", "store_disk_error"),
        ("SQLITE_IOERR_READ", "store_disk_error"),
        ("SQLITE_READONLY_DIRECTORY", "store_readonly"),
        ("SQLITE_CANTOPEN", "store_unreachable"),
        ("SQLITE_CORRUPT", "store_damaged_now"),
        ("SQLITE_NOTADB", "store_damaged_now"),
    ],
)
def test_that_sqlites_codes_have_a_sentence(code, key, tmp_path):
    """F18, F19, F22, F23: raw and through SQLAlchemy."""
    raw = _sqlite(code)
    for error in (raw, OperationalError("statement", None, raw)):
        with pytest.raises(EnvironmentFault) as fault, translated(tmp_path):
            raise error
        assert fault.value.key == key
        assert fault.value.__cause__ is error


@pytest.mark.parametrize(
    ("state", "key"),
    [
        ("08006", "store_unreachable"),
        ("57P01", "store_unreachable"),
        ("53100", "store_full"),
        ("55P03", "store_locked"),
        ("25006", "store_readonly"),
        ("40001", "field_changed_since"),
        ("40P01", "field_changed_since"),
    ],
)
def test_that_a_servers_states_have_a_sentence(state, key):
    """F52, F53"""
    error = told(DBAPIError("statement", None, ServerError(state)))
    assert error is not None
    assert error.key == key
    assert isinstance(error, ConflictError) == (key == "field_changed_since")


def test_that_a_lost_connection_is_known_without_a_state():
    lost = DBAPIError("statement", None, ServerError(), connection_invalidated=True)
    assert told(lost).key == "store_unreachable"
    refused = type("OperationalError", (Exception,), {})("refused")
    assert told(OperationalError("statement", None, refused)).key == "store_unreachable"


def test_that_errors_of_the_program_pass_unchanged():
    bug = ProgrammingError("statement", None, ServerError("42601"))
    with pytest.raises(ProgrammingError) as passed, translated(None):
        raise bug
    assert passed.value is bug
    with pytest.raises(ZeroDivisionError), translated(None):
        raise ZeroDivisionError


@pytest.mark.parametrize(
    ("state", "text", "broken"),
    [
        ("23503", "", Broken.FOREIGN_KEY),
        ("23001", "", Broken.FOREIGN_KEY),
        ("23505", 'constraint "uq_visits_code"', Broken.CODE),
        ("23505", 'constraint "pk_visits"', Broken.UNIQUE),
        ("23514", "", Broken.CHECK),
        ("23502", "", Broken.OTHER),
    ],
)
def test_that_a_servers_refusals_are_told_apart(state, text, broken):
    assert broken_constraint(IntegrityError("s", None, ServerError(state, text))) is broken


def test_that_room_is_told_where_it_can_be(tmp_path):
    assert int(free_megabytes(tmp_path)) > 0
    assert free_megabytes(tmp_path / "none") == "?"
    assert free_megabytes(None) == "?"


def test_that_a_rollback_which_fails_is_silent_and_the_connection_is_thrown_away(caplog):
    class Transaction:
        def rollback(self):
            raise OperationalError("ROLLBACK", None, _sqlite("SQLITE_ERROR"))

    class Connection:
        thrown_away = False

        def invalidate(self):
            self.thrown_away = True

    connection = Connection()
    with caplog.at_level(logging.WARNING):
        roll_back(connection, Transaction())
    assert connection.thrown_away
    assert caplog.messages == ["rollback failed: OperationalError"]
