"""Pictures from outside: each bad one is refused in a sentence, none harms the program."""

from random import Random
from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, QSize, QUrl
from PySide6.QtGui import QColor, QImage

from kpt_desktop.errors import UserError
from kpt_desktop.gui.photo_files import (
    crop_area,
    fits,
    from_clipboard,
    packed,
    read_bytes,
    read_file,
)
from kpt_desktop.texts import LANGUAGES, text
from tests.helpers.pictures import (
    cmyk,
    loaded,
    moving_gif,
    picture,
    png_that_claims,
    saved,
    turned_by_exif,
    with_preview_inside,
)

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_level_fail("CRITICAL"),  # the decoders say in their own words what is wrong
]


def refusal(data):
    with pytest.raises(UserError) as refused:
        read_bytes(data)
    for lang in LANGUAGES:
        sentence = text(lang, "errors", refused.value.key, **refused.value.facts)
        assert "{" not in sentence
    return refused.value.key


def near(colour, wanted, by=12):
    pairs = zip(colour.getRgb()[:3], QColor(wanted).getRgb()[:3], strict=True)
    return all(abs(one - other) <= by for one, other in pairs)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "BMP"])
def test_that_usual_pictures_are_read_as_they_are(form):
    image = read_bytes(saved(picture(), form))
    assert image.size() == QSize(413, 531)
    assert near(image.pixelColor(200, 400), "#b04040")


class TestRefused:
    @pytest.mark.parametrize(
        "data",
        [b"", b"no picture at all" * 20, b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7",
         b"II*\0" + bytes(500), b"PK\x03\x04" + bytes(100)],
    )  # fmt: skip
    def test_that_what_is_no_picture_says_so(self, data):
        assert refusal(data) == "picture_unknown"

    @pytest.mark.parametrize("form", ["JPEG", "PNG"])
    @pytest.mark.parametrize("part", [0.1, 0.5, 0.95])
    def test_that_half_a_picture_is_damaged(self, form, part):
        image = picture()
        for place in range(0, 400, 3):  # so that there is something to lose everywhere
            image.setPixelColor(place, place, QColor("black"))
        data = saved(image, form)
        assert refusal(data[: int(len(data) * part)]) == "picture_damaged"

    def test_that_a_preview_in_the_head_does_not_hide_the_missing_end(self):
        data = with_preview_inside(saved(picture()))
        assert read_bytes(data).size() == QSize(413, 531)
        assert refusal(data[:-200]) == "picture_damaged"

    def test_that_what_only_begins_like_a_picture_is_damaged(self):
        for beginning in (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"BM", b"RIFF"):
            rest = Random(1).randbytes(3000)
            assert refusal(beginning + rest).startswith("picture_")

    def test_that_a_vast_picture_is_refused_before_it_is_decoded(self):
        began = perf_counter()
        assert refusal(png_that_claims(40_000, 40_000)) == "picture_too_large"
        assert perf_counter() - began < 1

    def test_that_a_file_of_a_hundred_megabytes_is_not_even_read(self, tmp_path):
        path = tmp_path / "large.jpg"
        with path.open("wb") as file:
            file.truncate(100_000_000)
        with pytest.raises(UserError, match="picture_too_big"):
            read_file(path)
        assert refusal(bytes(31_000_000)) == "picture_too_big"

    def test_that_a_moving_picture_is_refused(self):
        assert refusal(moving_gif()) == "picture_moves"

    def test_that_a_stamp_is_too_small(self):
        assert refusal(saved(picture(40, 50))) == "picture_too_small"

    def test_that_a_file_that_went_away_is_said(self, tmp_path):
        with pytest.raises(UserError, match="picture_unreadable"):
            read_file(tmp_path / "gone.jpg")

    def test_that_chance_never_harms_f77(self):
        """Bytes turned around in good pictures: a sentence or a picture, nothing else."""
        for data in (saved(picture()), saved(picture(), "PNG")):
            for place in range(4, len(data), max(len(data) // 60, 1)):
                broken = bytearray(data)
                broken[place] ^= 0x55
                try:
                    packed(read_bytes(bytes(broken)), 0.5)
                except UserError:
                    continue


class TestMended:
    def test_that_a_camera_on_its_side_gives_an_upright_photo_without_its_place(self):
        lying = picture(531, 413)
        data = turned_by_exif(saved(lying))
        assert b"CANARYPLACE" in data
        image = read_bytes(data)
        assert image.size() == QSize(413, 531)
        # Turned clockwise, the white upper quarter is at the right.
        assert near(image.pixelColor(400, 300), "white")
        assert b"CANARYPLACE" not in packed(image, 0.5)
        assert b"Exif" not in packed(image, 0.5)

    def test_that_printers_colours_become_those_of_screens(self):
        image = read_bytes(cmyk())
        assert image.format() == QImage.Format.Format_RGB32
        assert near(image.pixelColor(200, 400), "#b04040", by=30)

    def test_that_what_is_transparent_becomes_white(self):
        clear = QImage(413, 531, QImage.Format.Format_ARGB32)
        clear.fill(0)
        assert near(read_bytes(saved(clear, "PNG")).pixelColor(9, 9), "white")

    def test_that_a_large_photo_is_made_smaller(self):
        data = packed(read_bytes(saved(picture(3500, 4500))), 0.5)
        assert loaded(data).size() == QSize(413, 531)
        assert len(data) < 100_000


class TestCutting:
    @pytest.mark.parametrize(("width", "height"), [(413, 531), (35 * 20, 45 * 20), (3024, 3888)])
    def test_that_the_right_proportion_is_left_alone(self, width, height):
        assert fits(QSize(width, height))
        assert crop_area(QSize(width, height), 0.5).size().width() >= width - 1

    def test_that_a_wide_picture_is_cut_at_its_sides_and_a_high_one_above_and_below(self):
        wide, high = QSize(1000, 500), QSize(500, 1000)
        assert not fits(wide)
        assert not fits(high)
        assert [crop_area(wide, shift).left() for shift in (0, 0.5, 1)] == [0, 306, 611]
        assert [crop_area(high, shift).top() for shift in (0, 0.5, 1)] == [0, 178, 357]
        assert loaded(packed(picture(1000, 500), 0.5)).size() == QSize(389, 500)

    def test_that_the_chosen_end_is_what_is_kept(self):
        high = picture(400, 1600)
        assert near(loaded(packed(high, 0)).pixelColor(100, 100), "white")
        assert near(loaded(packed(high, 1)).pixelColor(100, 100), "#b04040")


class TestClipboard:
    def test_that_a_copied_picture_or_file_is_taken_and_words_are_not(self, tmp_path):
        words, image, file = QMimeData(), QMimeData(), QMimeData()
        words.setText("Nováková")
        image.setImageData(picture())
        file.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
        assert from_clipboard(image).size() == QSize(413, 531)
        assert from_clipboard(file) == tmp_path / "a.png"
        with pytest.raises(UserError, match="picture_none"):
            from_clipboard(words)
