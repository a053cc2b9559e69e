"""Reading a foreign table: xlsx, xlsb, xls, ods, csv, tsv, told apart by content, in a child."""

from collections.abc import Callable
from pathlib import Path

from kpt_desktop.children import run_in_child
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.intake.files import check_file
from kpt_desktop.intake.grid import Book

MOST_SECONDS = 120


def read_book(path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> Book:
    """Return all sheets of a file; it is parsed in a child process that can be killed.

    Raises:
        UserError: what :func:`kpt_desktop.intake.files.check_file` raises; ``file_is_pdf``,
            ``file_is_docx``, ``file_is_html``, ``too_many_rows``, ``too_many_columns``,
            ``file_too_slow``; ``file_damaged`` for whatever the parser broke on.
        EnvironmentFault: ``child_cancelled``.
    """
    return in_child(load_book, path, cancelled)


def in_child(load: Callable[[Path], Book], path: Path, cancelled: Callable[[], bool]) -> Book:
    """Return what ``load`` makes of a file, in a child process that can be killed.

    Raises:
        UserError: what ``load`` raises, ``file_too_slow`` or ``file_damaged``.
        EnvironmentFault: ``child_cancelled``.
    """
    try:
        book: Book = run_in_child(load, path, seconds=MOST_SECONDS, cancelled=cancelled)
    except EnvironmentFault as fault:
        if fault.key == "child_timeout":
            raise UserError("file_too_slow", seconds=MOST_SECONDS) from None
        if fault.key == "child_failed":
            raise UserError("file_damaged") from None
        raise
    return book


def load_book(path: Path) -> Book:
    """Read a file in this very process; :func:`read_book` is the one to call.

    Raises:
        UserError: as :func:`read_book`; a parser's own exceptions come through.
    """
    kind = check_file(path)
    if kind in {"pdf", "html"}:
        raise UserError(f"file_is_{kind}")
    if kind in {"docx", "odt"}:
        raise UserError("file_is_docx")
    if kind == "text":
        from kpt_desktop.intake.read_text import load_text

        return load_text(path)
    if kind == "xlsx":
        from kpt_desktop.intake.read_xlsx import load_xlsx

        return load_xlsx(path)
    from kpt_desktop.intake.read_calamine import load_with_calamine

    return load_with_calamine(path, kind)
