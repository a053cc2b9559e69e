"""Templates and plain data to PDF and PNG, by a warm worker process.

The typesetter's cache grows without end within one process, and a foreign library may abort its
process; so it lives in a child that is replaced by count and by memory, and started again once
when it died. Any thread may ask; requests wait for each other.
"""

import atexit
import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Mapping
from typing import Any, NoReturn

from kpt_desktop.errors import EnvironmentFault
from kpt_desktop.rendering.typst_compiler import Typeset
from kpt_desktop.rendering.wire import Message, read_message, write_message

RENDERS_A_WORKER = 60
MOST_RESIDENT_BYTES = 450 * 1024 * 1024
SECONDS_A_RENDER = 60.0
SECONDS_TO_LEAVE = 2.0


class TypesetterClient:
    """One worker process and the right to talk to it."""

    def __init__(self, seconds: float = SECONDS_A_RENDER, renders: int = RENDERS_A_WORKER) -> None:
        """Start nothing yet.

        Args:
            seconds: a render that takes longer is stopped.
            renders: after so many the worker is replaced.
        """
        self._seconds = seconds
        self._renders = renders
        self._lock = threading.Lock()
        self._worker: subprocess.Popen[bytes] | None = None
        self._done = 0

    @property
    def process_id(self) -> int | None:
        """Return the worker's process id, None while there is none."""
        return self._worker.pid if self._worker else None

    def render(
        self, template: str, data: Mapping[str, Any], form: str = "pdf", ppi: float = 144
    ) -> Typeset:
        """Return what the worker made of a template and data.

        Raises:
            EnvironmentFault: ``paper_timeout``, or ``paper_failed`` when the worker cannot run.
        """
        request = (
            {"template": template, "form": form, "ppi": ppi},
            json.dumps(data, ensure_ascii=False).encode("utf-8"),
        )
        with self._lock:
            header, body = self._ask(request) or self._ask(request) or _failed("gone")
            self._replace_when_old(header)
        if "error" in header:
            _failed(header["error"])
        return _typeset(header, body)

    def warm_up(self) -> None:
        """Start the worker now, so that the first page is not the slow one."""
        with self._lock:
            self._started()

    def close(self) -> None:
        """End the worker; the next render starts another."""
        with self._lock:
            self._stop()

    def _ask(self, request: Message) -> Message | None:
        worker = self._started()
        late = threading.Event()
        watch = threading.Timer(self._seconds, _kill_late, (worker, late))
        watch.start()
        try:
            answer = _exchange(worker, request)
        finally:
            watch.cancel()
        if answer is None:
            self._stop()
            if late.is_set():
                raise EnvironmentFault("paper_timeout", seconds=round(self._seconds))
        return answer

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._worker is None:
            self._worker = _start()
            self._done = 0
        return self._worker

    def _replace_when_old(self, header: Mapping[str, Any]) -> None:
        self._done += 1
        if self._done >= self._renders or header.get("resident", 0) > MOST_RESIDENT_BYTES:
            self._stop()
            self._started()

    def _stop(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        for pipe in (worker.stdin, worker.stdout):
            if pipe:
                _close_quietly(pipe)
        try:
            worker.wait(SECONDS_TO_LEAVE)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()


def _start() -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "kpt_desktop.rendering.typst_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        raise EnvironmentFault("paper_failed", reason="start") from None


def _exchange(worker: "subprocess.Popen[bytes]", request: Message) -> Message | None:
    if worker.stdin is None or worker.stdout is None:
        return None
    try:
        write_message(worker.stdin, *request)
        return read_message(worker.stdout)
    except (OSError, ValueError):  # it died, or closed its pipes
        return None


def _kill_late(worker: "subprocess.Popen[bytes]", late: threading.Event) -> None:
    late.set()
    worker.kill()


def _close_quietly(pipe: Any) -> None:
    with contextlib.suppress(OSError):  # what was still to be written to a dead worker
        pipe.close()


def _failed(reason: str) -> NoReturn:
    raise EnvironmentFault("paper_failed", reason=reason)


def _typeset(header: Mapping[str, Any], body: bytes) -> Typeset:
    pages: list[bytes] = []
    for size in header["sizes"]:
        pages.append(body[:size])
        body = body[size:]
    return Typeset(tuple(pages), tuple(header["warnings"]), header["left_out"])


_client = TypesetterClient()
atexit.register(_client.close)


def typeset(template: str, data: Mapping[str, Any], form: str = "pdf", ppi: float = 144) -> Typeset:
    """Return pages with the typesetter's warnings and the characters no font could show.

    Args:
        template: name of a file of ``resources/templates``, without ending.
        data: JSON-ready; reaches the template as values, never as code.
        form: ``pdf``, ``png``, or ``live``: a PDF for the screen alone, untagged and made faster.
        ppi: pixels per inch of PNG pages.

    Raises:
        EnvironmentFault: ``paper_timeout``, ``paper_failed``.
    """
    return _client.render(template, data, form, ppi)


def render_pdf(template: str, data: Mapping[str, Any]) -> bytes:
    """Return a tagged PDF with all its fonts; the same data give the same bytes."""
    return typeset(template, data).content


def render_png(template: str, data: Mapping[str, Any], ppi: float = 144) -> list[bytes]:
    """Return a picture of each page."""
    return list(typeset(template, data, "png", ppi).pages)


def warm_up() -> None:
    """Start the typesetter before it is needed."""
    _client.warm_up()


def close() -> None:
    """End the typesetter; it starts again by itself when it is needed."""
    _client.close()
