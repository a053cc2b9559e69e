"""The worker's own side of the pipe, spoken to in this process."""

import io
import json
from types import SimpleNamespace

import pytest

from kpt_desktop.rendering import typst_worker
from kpt_desktop.rendering.glyphs import KNOWN, unshowable, unusual, without
from kpt_desktop.rendering.typst_compiler import Typesetter
from kpt_desktop.rendering.wire import Message, read_message, write_message
from tests.helpers.pdf import fonts_of, text_of


def speak(monkeypatch: pytest.MonkeyPatch, *requests: Message) -> io.BytesIO:
    asked, answered = io.BytesIO(), io.BytesIO()
    for request in requests:
        write_message(asked, *request)
    asked.seek(0)
    monkeypatch.setattr(typst_worker.sys, "stdin", SimpleNamespace(buffer=asked))
    monkeypatch.setattr(typst_worker.sys, "stdout", SimpleNamespace(buffer=answered))
    typst_worker.serve()
    answered.seek(0)
    return answered


def request(template: str, text: str) -> Message:
    header = {"template": template, "form": "pdf", "ppi": 0}
    return header, json.dumps({"text": text}).encode()


def test_that_it_answers_each_request_until_the_pipe_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = speak(monkeypatch, request("probe", "a"), request("probe", "b"))
    for expected in ("a", "b"):
        answer = read_message(answers)
        assert answer is not None
        header, body = answer
        assert header["sizes"] == [len(body)]
        assert header["warnings"] == []
        assert text_of(body) == expected
    assert read_message(answers) is None


def test_that_a_fault_is_told_by_its_kind_only(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = read_message(speak(monkeypatch, request("no-such-template", "CANARY")))
    assert answer is not None
    header, body = answer
    assert set(header) == {"error"}
    assert body == b""


@pytest.mark.parametrize("cut", [3, 9, -1])
def test_that_a_message_cut_off_is_no_message(cut: int) -> None:
    whole = io.BytesIO()
    write_message(whole, {"a": 1}, b"body")
    assert read_message(io.BytesIO(whole.getvalue()[:cut])) is None


def test_that_memory_is_not_known_where_the_system_does_not_say(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert typst_worker.resident_bytes() >= 0
    monkeypatch.setattr(typst_worker, "STATM", "/no/such/file")
    assert typst_worker.resident_bytes() == 0


def test_that_our_fonts_have_every_letter_that_is_taken_for_granted() -> None:
    """F98: ř, ţ, ё and their like are printed from our own fonts on every PC."""
    made = Typesetter().render("probe", json.dumps({"text": "".join(sorted(KNOWN))}), "pdf", 0)
    assert made.left_out == ""
    assert all(fonts_of(made.content).values()), "every font is in the file"


def test_that_letters_no_font_has_become_question_marks_and_pictures_vanish() -> None:
    """F58: never an empty box on paper, and it is said what was left out."""
    shown = frozenset("ab")
    missing = unshowable(unusual("\u4e00\U0001f389\u4e01"), lambda text: set(text) <= shown)
    assert missing == {"\u4e00", "\u4e01", "\U0001f389"}
    assert without("a\u4e00b\U0001f389\ufe0fc", missing) == "a?bc"
    assert without("a", frozenset()) == "a"


def test_that_halves_are_asked_for_not_each_letter() -> None:
    asked: list[str] = []

    def shows(text: str) -> bool:
        asked.append(text)
        return "z" not in text

    assert unshowable("abcdefgz", shows) == {"z"}
    assert len(asked) < 8


def test_that_hebrew_and_arabic_are_printed_and_what_is_unprintable_is_reported() -> None:
    """F58, F60."""
    typesetter = Typesetter()
    right_to_left = json.dumps({"text": "שלום مرحبا"}, ensure_ascii=False)
    assert typesetter.render("probe", right_to_left, "pdf", 0).left_out == ""
    unassigned = json.dumps({"text": "a\u0378b\U0010fffdc"}, ensure_ascii=False)
    made = typesetter.render("probe", unassigned, "pdf", 0)
    assert made.left_out
    assert text_of(made.content) == "abc"
    again = typesetter.render("probe", unassigned, "pdf", 0)
    assert again.pages == made.pages
