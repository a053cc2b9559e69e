"""What a chosen file is, judged by its content, and whether it may be opened at all.

Nothing here parses: it looks at sizes, first bytes and the table of contents of a zip archive.
"""

import zipfile
from pathlib import Path

from kpt_desktop.errors import UserError

MOST_BYTES = 50 * 1024 * 1024
MOST_UNPACKED = 200 * 1024 * 1024
SUSPICIOUS_RATIO = 150
HARMLESS_UNPACKED = 20 * 1024 * 1024
"""Below this size a high ratio is only a repetitive table."""
_HEAD = 4096

_ODF = "application/vnd.oasis.opendocument."


def check_file(path: Path) -> str:
    """Return the kind of a file that may be read.

    Returns:
        ``xlsx``, ``xlsb``, ``xls``, ``ods``, ``docx``, ``odt``, ``pdf``, ``html`` or ``text``.

    Raises:
        UserError: ``file_lock_file``, ``file_missing``, ``file_unreadable``, ``file_empty``,
            ``file_too_big``, ``file_has_password``, ``file_damaged``, ``bomb_refused`` or
            ``unknown_format``.
    """
    if path.name.startswith("~$") or path.name.startswith(".~lock."):
        raise UserError("file_lock_file")
    try:
        if not path.is_file():
            raise UserError("file_missing")
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        raise UserError("file_unreadable") from None
    if not head:
        raise UserError("file_empty")
    if size > MOST_BYTES:
        raise UserError("file_too_big", megabytes=MOST_BYTES // 1024 // 1024)
    return _kind(path, head)


def _kind(path: Path, head: bytes) -> str:
    if head.startswith(b"PK\x03\x04"):
        return _kind_of_zip(path)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _kind_of_compound(path.read_bytes())
    if head.lstrip().startswith(b"%PDF"):
        return "pdf"
    if head.startswith(b"{\\rtf"):
        return "docx"
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe\r\n\t ")[:200].lower()
    if start.startswith((b"<html", b"<!doctype html", b"<table", b"<meta")):
        return "html"
    if start.startswith(b"<?xml") or _is_binary(head):
        raise UserError("unknown_format")
    return "text"


def _is_binary(head: bytes) -> bool:
    """Tell pictures and programs from text, UTF-16 text included."""
    if b"\0" not in head:
        controls = sum(byte < 32 and byte not in b"\t\n\v\f\r\x1a\x1b" for byte in head)
        return controls * 50 > len(head)
    even = head[: len(head) // 2 * 2]
    return not any(_is_legible(even.decode(name, "replace")) for name in ("utf-16-le", "utf-16-be"))


def _is_legible(text: str) -> bool:
    """Tell whether nearly all characters are letters of our alphabets, digits or signs."""
    known = sum(char in "\t\r\n\ufeff" or " " <= char < "\u0530" for char in text)
    return known * 10 > len(text) * 9


def _kind_of_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            _refuse_bomb(archive)
            names = set(archive.namelist())
            if any(entry.flag_bits & 1 for entry in archive.infolist()):
                raise UserError("file_has_password")
            if "mimetype" in names:
                return _kind_of_odf(archive, names)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError):
        raise UserError("file_damaged") from None
    for kind, part in _OFFICE_PARTS:
        if part in names:
            return kind
    if "[Content_Types].xml" in names and any(name.endswith("workbook.xml") for name in names):
        return "xlsx"
    raise UserError("unknown_format")


_OFFICE_PARTS = (
    ("xlsx", "xl/workbook.xml"),
    ("xlsb", "xl/workbook.bin"),
    ("docx", "word/document.xml"),
)


def _refuse_bomb(archive: zipfile.ZipFile) -> None:
    """Refuse an archive that unpacks to more than a list can be (T3).

    The declared sizes can be trusted: ``zipfile`` reads no more than they say and then finds the
    checksum wrong.
    """
    unpacked = sum(entry.file_size for entry in archive.infolist())
    packed = sum(entry.compress_size for entry in archive.infolist()) or 1
    dense = unpacked > HARMLESS_UNPACKED and unpacked > packed * SUSPICIOUS_RATIO
    if unpacked > MOST_UNPACKED or dense:
        raise UserError("bomb_refused")


def _kind_of_odf(archive: zipfile.ZipFile, names: set[str]) -> str:
    form = archive.read("mimetype").decode("ascii", "replace").strip().removeprefix(_ODF)
    kind = {"spreadsheet": "ods", "spreadsheet-template": "ods", "text": "odt"}.get(form)
    if kind is None:
        raise UserError("unknown_format")
    manifest = "META-INF/manifest.xml"
    if manifest in names and b"encryption-data" in archive.read(manifest):
        raise UserError("file_has_password")
    return kind


def _kind_of_compound(data: bytes) -> str:
    """Tell apart what Microsoft kept in compound files: old xls and doc, and encrypted xlsx (F76).

    The names of the streams stand in directory entries of 128 bytes, in UTF-16.
    """
    if _has_stream(data, "EncryptedPackage") or _has_stream(data, "EncryptionInfo"):
        raise UserError("file_has_password")
    if _has_stream(data, "Workbook") or _has_stream(data, "Book"):
        return "xls"
    if _has_stream(data, "WordDocument"):
        return "docx"
    raise UserError("unknown_format")


def _has_stream(data: bytes, name: str) -> bool:
    wanted = name.encode("utf-16-le") + b"\0\0"
    position = data.find(wanted)
    while position >= 0:
        if position % 128 == 0:
            return True
        position = data.find(wanted, position + 1)
    return False
