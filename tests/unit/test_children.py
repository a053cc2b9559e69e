"""Work in a child process: its result, its errors, and its end when it must be stopped."""

import os
import time

import pytest

from kpt_desktop.children import run_in_child
from kpt_desktop.errors import EnvironmentFault, UserError


def double(number):
    return number * 2


def refuse():
    raise UserError("visit_gone", code="x")


def fail():
    raise ValueError("personal data")


def vanish():
    os._exit(9)


def sleep_long():
    time.sleep(60)


def take_memory():
    return len(bytearray(4_000_000_000))


def test_that_the_result_comes_back():
    assert run_in_child(double, 21) == 42


def test_that_our_own_errors_come_back_whole():
    with pytest.raises(UserError) as refused:
        run_in_child(refuse)
    assert (refused.value.key, refused.value.facts) == ("visit_gone", {"code": "x"})


@pytest.mark.parametrize("crash", [fail, vanish, take_memory])
def test_that_a_crash_is_a_fault_and_tells_no_data_f48(crash):
    with pytest.raises(EnvironmentFault) as fault:
        run_in_child(crash, megabytes=1000)
    assert fault.value.key == "child_failed"
    assert "personal" not in str(fault.value)


def test_that_work_beyond_its_time_is_killed():
    with pytest.raises(EnvironmentFault) as fault:
        run_in_child(sleep_long, seconds=0.3)
    assert fault.value.key == "child_timeout"


def test_that_cancelled_work_is_killed_at_once_f93():
    with pytest.raises(EnvironmentFault) as fault:
        run_in_child(sleep_long, cancelled=lambda: True)
    assert fault.value.key == "child_cancelled"
