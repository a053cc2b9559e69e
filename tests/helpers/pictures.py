"""Pictures in bytes: good ones, and every kind of bad one a photo may arrive as."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter


def picture(width=413, height=531, colour="#b04040"):
    """An image of one colour whose upper quarter is white, so that up is known."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    painter = QPainter(image)
    painter.fillRect(0, 0, width, height // 4, QColor("white"))
    painter.end()
    return image


def saved(image, form="JPEG"):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(buffer.data().data())


def loaded(data):
    image = QImage()
    assert image.loadFromData(QByteArray(data))
    return image


def turned_by_exif(jpeg, orientation=6):
    """A JPEG whose camera was held on its side, and which says where it was."""
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    words = b"CANARYPLACE\0"
    place = struct.pack("<HHII", 0x010E, 2, len(words), 38)
    tiff = b"II*\0" + struct.pack("<IH", 8, 2) + place + entry + struct.pack("<I", 0) + words
    body = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def cmyk():
    return saved(picture().convertToFormat(QImage.Format.Format_CMYK8888))


def with_preview_inside(jpeg):
    """A JPEG with a whole smaller one in its head, as cameras write them."""
    small = saved(picture(40, 50))
    return jpeg[:2] + b"\xff\xe2" + struct.pack(">H", len(small) + 2) + small + jpeg[2:]


def png_that_claims(width, height):
    """A few bytes that say they are a picture of that size."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def moving_gif():
    """Two frames of one pixel."""
    frame = b"\x21\xf9\x04\x00\x0a\x00\x00\x00" + b"\x2c" + bytes(4) + b"\x01\x00\x01\x00\x00"
    frame += b"\x02\x02\x44\x01\x00"
    return b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00" + 2 * frame + b"\x3b"


def _chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
