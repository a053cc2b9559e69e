"""Pictures from files and the clipboard: looked at before they are decoded, turned, cut, packed.

What goes into the store is drawn anew, so that neither the place where a photo was taken nor any
other data of the camera goes with it.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRect, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

from kpt_desktop.errors import UserError
from kpt_desktop.services.photos import HEIGHT, WIDTH

MOST_MEGABYTES = 30
MOST_MEGAPIXELS = 60
"""Decoded at four bytes a pixel that stays within what Qt allows one picture (256 MB)."""

LEAST_WIDTH, LEAST_HEIGHT = 105, 135
"""Smaller ones show nobody's face on paper: 75 dots an inch at 35 × 45 mm."""

_KEPT_LONGEST = 2000
"""A side this long loses nothing that the photo could show, and is soon moved about."""

_QUALITY = 90
_BEGINNINGS = {
    b"\xff\xd8\xff": b"jpeg",
    b"\x89PNG\r\n\x1a\n": b"png",
    b"GIF8": b"gif",
    b"BM": b"bmp",
    b"RIFF": b"webp",
}
"""The kinds that are read, by their first bytes. Only these decoders are ever given a file: those
of rarer kinds (TIFF for one) can stop the program over a damaged file."""


def read_file(path: Path) -> QImage:
    """Return the picture in a file, upright and in sRGB; runs in any thread.

    Raises:
        UserError: ``picture_unreadable`` and all of :func:`read_bytes`.
    """
    try:
        if path.stat().st_size > MOST_MEGABYTES * 1_000_000:
            raise UserError("picture_too_big", megabytes=MOST_MEGABYTES)
        data = path.read_bytes()
    except OSError:
        raise UserError("picture_unreadable", file=path.name) from None
    return read_bytes(data)


def read_bytes(data: bytes) -> QImage:
    """Return a picture of a file's bytes, upright and in sRGB.

    Raises:
        UserError: ``picture_too_big``, ``picture_unknown``, ``picture_moves``,
            ``picture_too_large``, ``picture_too_small`` or ``picture_damaged``.
    """
    if len(data) > MOST_MEGABYTES * 1_000_000:
        raise UserError("picture_too_big", megabytes=MOST_MEGABYTES)
    kind = next((kind for start, kind in _BEGINNINGS.items() if data.startswith(start)), None)
    if kind is None:
        raise UserError("picture_unknown")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    if not reader.canRead():
        raise UserError("picture_damaged")
    if reader.supportsAnimation() and reader.imageCount() != 1:
        raise UserError("picture_moves")
    _check_size(reader.size())
    reader.setAutoTransform(True)
    _read_smaller(reader)
    image = reader.read()
    if image.isNull() or (kind == b"jpeg" and _is_cut_off(data)):
        raise UserError("picture_damaged")
    return drawn_anew(image)


def from_clipboard(mime: QMimeData) -> QImage | Path:
    """Return the picture that was copied, or the path of a copied file, which is read elsewhere.

    Raises:
        UserError: ``picture_none``, ``picture_too_large`` or ``picture_too_small``.
    """
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return files[0]
    image = mime.imageData() if mime.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        raise UserError("picture_none")
    _check_size(image.size())
    return drawn_anew(image)


def drawn_anew(image: QImage) -> QImage:
    """Return the pixels alone: opaque, in sRGB, not longer than needed."""
    if image.colorSpace().isValid() and image.format() != QImage.Format.Format_CMYK8888:
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if max(image.width(), image.height()) > _KEPT_LONGEST:
        size = QSize(_KEPT_LONGEST, _KEPT_LONGEST)
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image = image.scaled(size, keep, smooth)
    drawn = QImage(image.size(), QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.drawImage(0, 0, image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
    painter.end()
    return drawn


def crop_area(size: QSize, shift: float) -> QRect:
    """Return the part of a picture that has the proportion of a photo.

    Args:
        size: of the picture.
        shift: 0 is the left or upper end, 0.5 the middle, 1 the other end.
    """
    width = min(size.width(), round(size.height() * WIDTH / HEIGHT))
    height = min(size.height(), round(size.width() * HEIGHT / WIDTH))
    left = round((size.width() - width) * shift)
    top = round((size.height() - height) * shift)
    return QRect(left, top, width, height)


def fits(size: QSize) -> bool:
    """Tell whether a picture has the proportion of a photo already, but for a few pixels."""
    area = crop_area(size, 0)
    return area.width() > 0.98 * size.width() and area.height() > 0.98 * size.height()


def packed(image: QImage, shift: float) -> bytes:
    """Return the JPEG of a picture cut to 35:45, at most 413 × 531 pixels."""
    cut = image.copy(crop_area(image.size(), shift))
    if cut.width() > WIDTH or cut.height() > HEIGHT:
        cut = cut.scaled(
            WIDTH,
            HEIGHT,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    cut.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload] # the stub wants bytes here
    return bytes(buffer.data().data())


def _check_size(size: QSize) -> None:
    width, height = size.width(), size.height()
    if width * height > MOST_MEGAPIXELS * 1_000_000:
        facts = {"width": width, "height": height, "megapixels": MOST_MEGAPIXELS}
        raise UserError("picture_too_large", **facts)
    if size.isValid() and (min(width, height) < LEAST_WIDTH or max(width, height) < LEAST_HEIGHT):
        facts = {"least_width": LEAST_WIDTH, "least_height": LEAST_HEIGHT}
        raise UserError("picture_too_small", width=width, height=height, **facts)


def _read_smaller(reader: QImageReader) -> None:
    """Let a large JPEG be decoded at a fraction of its size, which takes a fraction of the time."""
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > 2 * _KEPT_LONGEST:
        bound = QSize(2 * _KEPT_LONGEST, 2 * _KEPT_LONGEST)
        reader.setScaledSize(size.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio))


def _is_cut_off(data: bytes) -> bool:
    """Tell whether a JPEG lacks its end: the decoder would fill it with grey and say nothing.

    The end is looked for behind the heads, where a preview picture may have an end of its own.
    """
    place = 2
    while place + 4 <= len(data) and data[place] == _MARK:
        if data[place + 1] == _SCAN:
            return _END not in data[place:]
        filling = data[place + 1] == _MARK
        place += 1 if filling else 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    return True


_MARK, _SCAN, _END = 0xFF, 0xDA, b"\xff\xd9"
