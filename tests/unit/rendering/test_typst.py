"""The typesetter's worker: warm, replaced in time, never left behind."""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kpt_desktop.documents.plain_data import to_data
from kpt_desktop.documents.programme import build_programme
from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.rendering import typst
from kpt_desktop.rendering.typst import TypesetterClient
from tests.helpers.pdf import text_of
from tests.helpers.sample_visit import sample_visit


@pytest.fixture
def client() -> Iterator[TypesetterClient]:
    made = TypesetterClient()
    yield made
    made.close()


def probe(client: TypesetterClient, text: str) -> bytes:
    return client.render("probe", {"text": text}).content


def alive(pid: int | None) -> bool:
    assert pid is not None
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_that_the_worker_stays_warm_between_pages(client: TypesetterClient) -> None:
    assert text_of(probe(client, "один")) == "один"
    first = client.process_id
    assert text_of(probe(client, "два")) == "два"
    assert client.process_id == first


def test_that_the_worker_is_replaced_after_so_many_pages_and_leaves_no_zombie() -> None:
    client = TypesetterClient(renders=2)
    probe(client, "1")
    first = client.process_id
    probe(client, "2")
    assert client.process_id not in {first, None}, "the next one is warmed up already"
    assert not alive(first)
    client.close()
    assert client.process_id is None


def test_that_a_worker_grown_too_large_is_replaced(
    client: TypesetterClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typst, "MOST_RESIDENT_BYTES", 1)
    client.warm_up()
    first = client.process_id
    probe(client, "1")
    if sys.platform == "linux":
        assert client.process_id != first
        assert not alive(first)


def test_that_a_worker_that_died_is_started_once_more(client: TypesetterClient) -> None:
    """F47: the page comes all the same."""
    probe(client, "1")
    first = client.process_id
    assert first is not None
    os.kill(first, 9)
    assert text_of(probe(client, "2")) == "2"
    assert not alive(first)


def test_that_a_worker_that_always_dies_is_told_and_not_tried_for_ever(
    client: TypesetterClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typst.sys, "executable", str(Path(os.sep, "bin", "false")))
    with pytest.raises(EnvironmentFault) as caught:
        probe(client, "1")
    assert caught.value.key == "paper_failed"
    monkeypatch.setattr(typst.sys, "executable", str(Path(os.sep, "no", "python")))
    with pytest.raises(EnvironmentFault) as caught:
        probe(client, "1")
    assert caught.value.facts["reason"] == "start"


def test_that_a_page_that_takes_too_long_is_stopped() -> None:
    client = TypesetterClient(seconds=0.01)
    with pytest.raises(EnvironmentFault) as caught:
        probe(client, "1")
    assert caught.value.key == "paper_timeout"
    assert client.process_id is None


def test_that_a_fault_of_the_template_names_no_text_of_the_user(client: TypesetterClient) -> None:
    """F100: what was typed never reaches an error."""
    with pytest.raises(EnvironmentFault) as caught:
        client.render("programme", {"languages": ["ru"], "title": "CANARY"})
    assert "CANARY" not in str(caught.value.facts)
    assert text_of(probe(client, "on we go")) == "on we go"


def test_that_any_thread_may_ask_at_any_time(client: TypesetterClient) -> None:
    made: dict[int, str] = {}

    def ask(number: int) -> None:
        made[number] = text_of(probe(client, f"page {number}"))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == {number: f"page {number}" for number in range(6)}


def test_that_closing_ends_the_worker_and_the_next_page_starts_another(
    client: TypesetterClient,
) -> None:
    client.close()
    probe(client, "1")
    first = client.process_id
    client.close()
    client.close()
    assert not alive(first)
    assert text_of(probe(client, "2")) == "2"


def test_that_a_worker_that_does_not_leave_is_ended(
    client: TypesetterClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stubborn = tmp_path / "stubborn"
    stubborn.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(60)\n", encoding="utf-8")
    stubborn.chmod(0o755)
    monkeypatch.setattr(typst, "SECONDS_TO_LEAVE", 0.05)
    monkeypatch.setattr(typst.sys, "executable", str(stubborn))
    client.warm_up()
    first = client.process_id
    client.close()
    assert not alive(first)


def test_that_the_module_speaks_to_one_worker_for_all() -> None:
    typst.warm_up()
    page = to_data(build_programme(sample_visit(), ("cs",)))
    assert typst.render_pdf("programme", page).startswith(b"%PDF-1.7")
    pictures = typst.render_png("programme", page, ppi=40)
    assert len(pictures) == 2
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
    typst.close()


def test_that_a_missing_font_would_be_reported(client: TypesetterClient) -> None:
    made = client.render("programme", to_data(build_programme(sample_visit(), ("ru", "en"))))
    assert made.warnings == ()
