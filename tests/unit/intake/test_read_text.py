import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpt_desktop.errors import UserError
from kpt_desktop.intake.encodings import decode
from kpt_desktop.intake.read import load_book
from kpt_desktop.intake.read_text import find_delimiter
from tests.helpers.sheets import CZECH_LIST, FORM_ANSWERS, RUSSIAN_LIST, text_of, write_text

POLISH = FORM_ANSWERS[0], ("x", "Żółkiewska", "Małgorzata", "1.2.2009", "student", "EH1", "ąę")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp866", "koi8-r"])
def test_that_russian_text_is_read_in_its_encoding(encoding):
    """F91: mojibake is not accepted for want of an error."""
    text = text_of(RUSSIAN_LIST).replace("№", "N")
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1250", "iso-8859-2", "cp852"])
def test_that_czech_text_is_read_in_its_encoding(encoding):
    """F91."""
    text = text_of(CZECH_LIST).replace("–", "-")
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("encoding", ["cp1250", "iso-8859-2"])
def test_that_polish_text_is_read_whichever_encoding_it_is_in(encoding):
    text = text_of(POLISH)
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_that_utf_16_is_recognised_without_its_mark(encoding, tmp_path):
    path = write_text(tmp_path / "list.csv", RUSSIAN_LIST, encoding=encoding)
    book = load_book(path)
    assert book.encoding == encoding
    assert book.sheets[0].rows[0].values[1] == "ФИО"


def test_that_broken_utf_16_is_called_damaged():
    with pytest.raises(UserError, match="file_damaged"):
        decode("ФИО".encode("utf-16") + b"\x00\xd8\x41\x00")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Иванов", "Щёголева", "Ким", "Юдина", "ПЕТРОВА", "Ёлкин"]),
            st.sampled_from(["Анна", "Пётр", "Эльдар", "Ия", "Олег"]),
            st.sampled_from(["да", "нет", "B1", "01.02.2009"]),
        ),
        min_size=3,
        max_size=30,
    ),
    st.sampled_from(["cp1251", "cp866", "koi8-r"]),
)
def test_that_any_list_of_russian_names_is_read_in_its_encoding(rows, encoding):
    text = text_of([("Фамилия", "Имя", "Согласие"), *rows])
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("rows", [CZECH_LIST, RUSSIAN_LIST, FORM_ANSWERS])
def test_that_the_delimiter_is_found(delimiter, rows):
    """F91: quoted commas and titles around the table do not mislead."""
    assert find_delimiter(text_of(rows, delimiter).split("\r\n")) == delimiter


def test_that_a_table_beats_commas_inside_its_names():
    assert find_delimiter(["name;role", "Ivanov, Pjotr;student", "Malá, Eva;teacher"]) == ";"


def test_that_text_without_any_delimiter_is_one_column():
    assert find_delimiter(["ФИО", "Иванов Иван"]) == ";"


def read(tmp_path, data):
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    return load_book(path)


def test_that_line_breaks_in_quoted_cells_keep_the_line_numbers(tmp_path):
    book = read(tmp_path, b'a;b\r\n"x\r\ny";1\r\nz;2\r\n')
    rows = book.sheets[0].rows
    assert [row.number for row in rows] == [1, 2, 4]
    assert rows[1].values == ("x\ny", "1")
    assert rows[2][1].address == "4:2"


def test_that_excels_sep_line_names_the_delimiter(tmp_path):
    book = read(tmp_path, "sep=|\r\nИмя|Роль, да\r\nАнна|студент, да\r\n".encode())
    assert book.delimiter == "|"
    assert book.sheets[0].rows[0].values == ("Имя", "Роль, да")
    assert book.sheets[0].rows[0].number == 2


def test_that_a_quote_that_is_never_closed_does_not_swallow_the_list(tmp_path):
    lines = ["surname;school", 'Novak;"SS Test', *(f"Person{n};x" for n in range(100))]
    book = read(tmp_path, "\n".join(lines).encode())
    assert len(book.sheets[0].rows) == 102
    assert book.sheets[0].rows[1].values == ("Novak", '"SS Test')


def test_that_an_enormous_open_quote_does_not_break_the_reader(tmp_path):
    book = read(tmp_path, b'a;b\nc;"' + b"x" * 200_000 + b"\nd;e\n")
    assert book.sheets[0].rows[2].values == ("d", "e")


def test_that_separators_of_unicode_do_not_split_rows(tmp_path):
    book = read(tmp_path, "a;b\u2028c\nd;e\n".encode())
    assert len(book.sheets[0].rows) == 2


def test_that_the_sheet_of_a_text_file_is_named_after_it(tmp_path):
    assert read(tmp_path, b"a;b\n").sheets[0].name == "list"


def test_that_text_full_of_controls_is_no_list(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"a;b\n" * 2000 + b"\x01" * 3000)
    with pytest.raises(UserError, match="unknown_format"):
        load_book(path)
