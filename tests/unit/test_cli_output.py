"""Where the command line writes, and what it does when it cannot."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from kpt_desktop.cli.language import choose_language
from kpt_desktop.cli.output import Output
from kpt_desktop.errors import EnvironmentFault

AWKWARD = "Zoë 张 Аня"


def encoded(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="")


def written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode(stream.encoding)


def test_that_a_console_without_a_letter_shows_a_question_mark_f49():
    stream = encoded("cp1251")
    Output(stream, None).say(AWKWARD)
    assert written(stream) == "Zo? ? Аня\n"


def test_that_a_program_without_a_console_says_nothing_and_goes_on_f49():
    output = Output(None, None)
    output.say(AWKWARD)
    output.warn(AWKWARD)
    output.document([AWKWARD])


@pytest.mark.parametrize("encoding", ["cp1251", "ascii", "utf-8"])
def test_that_json_is_whole_in_every_encoding(encoding):
    stream = encoded(encoding)
    Output(stream, None).document({"name": AWKWARD})
    assert json.loads(written(stream)) == {"name": AWKWARD}


def test_that_with_json_words_leave_standard_output_alone():
    out, err = io.StringIO(), io.StringIO()
    output = Output(out, err)
    output.as_json = True
    output.say("words")
    output.document([])
    assert (out.getvalue(), err.getvalue()) == ("[]\n", "words\n")


def test_that_a_foreign_name_cannot_steer_the_terminal():
    out = io.StringIO()
    Output(out, None).say("a\x1b[2Jb\x07c\u009b")
    assert out.getvalue() == "a?[2Jb?c?\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_that_a_full_disk_behind_a_redirection_is_told():
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        with pytest.raises(EnvironmentFault) as fault:
            Output(full, None).say("words")
        assert fault.value.key == "output_failed"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
def test_that_nowhere_to_complain_is_no_second_fault():
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        Output(None, full).warn("words")


def test_that_a_reader_who_leaves_early_is_no_fault():
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as pipe:
        output = Output(pipe, None)
        output.say("nobody reads this")
        output.say("nor this")


@pytest.mark.parametrize(
    ("argv", "variables", "expected"),
    [
        (["visits", "--lang", "cs"], {"LANG": "en_GB.UTF-8"}, "cs"),
        (["--lang=en", "visits"], {"LANG": "ru_RU.UTF-8"}, "en"),
        (["visits", "--lang"], {"LANG": "en_GB.UTF-8"}, "en"),
        (["visits"], {"LC_ALL": "cs_CZ.UTF-8", "LANG": "en_GB.UTF-8"}, "cs"),
        (["visits"], {"LANG": "C"}, "ru"),
        (["--lang", "de"], {}, "ru"),
        (["--lang=de"], {"LC_MESSAGES": "de_DE"}, "ru"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its language elsewhere")
def test_that_the_language_is_as_asked_else_the_systems_else_russian(argv, variables, expected):
    assert choose_language(argv, variables) == expected
