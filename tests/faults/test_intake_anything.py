"""Whatever is in a file, reading it ends in a proposal or in a sentence, never in a crash."""

import contextlib
from datetime import date, time

from hypothesis import example, given
from hypothesis import strategies as st

from kpt_desktop import texts
from kpt_desktop.errors import UserError
from kpt_desktop.intake.grid import Merged
from kpt_desktop.intake.list_proposal import proposal_to_plain
from kpt_desktop.intake.read import load_book
from tests.helpers.sheets import proposal_of

_HEADINGS = st.sampled_from(
    ["Příjmení", "Jméno", "ФИО", "Name", "Datum narození", "Паспорт", "Funkce", "Třída", "Role",
     "Your surname (as in passport)", "Strava", "Timestamp", "№", "Souhlas", "Гражданство", "x"]
)  # fmt: skip
_WORDS = st.sampled_from(
    ["Kos", "Ivo", "Иванов Иван Иванович", "NOVÁK Jan", "1.2.2009", "31.4.2009", "žák", "да", "ČR",
     "-", "Celkem", "Učitelé", "C1234567", "EP4", "Ing. Jan Kos, Ph.D.", "Petrov, Ivan", ", ,"]
)  # fmt: skip
_CELLS = st.one_of(
    st.none(), _HEADINGS, _WORDS, st.text(max_size=12), st.integers(-10, 10**16), st.floats(),
    st.booleans(), st.dates(), st.just(time(9)), st.just(date(1, 1, 1)),
)  # fmt: skip
_ROWS = st.lists(st.lists(_CELLS, max_size=7), max_size=8)
_SPANS = st.lists(
    st.builds(Merged, *[st.integers(1, 4)] * 2, st.integers(4, 9), st.integers(4, 7)), max_size=2
)


@given(st.lists(_HEADINGS, max_size=7), _ROWS, _SPANS, st.integers(0, 9))
@example(["Příjmení"], [["Kos"]], [], 0)
def test_that_any_table_gives_a_proposal_or_a_sentence(headings, rows, spans, place):
    table = [*rows[:place], headings, *rows[place:]]
    with contextlib.suppress(UserError):
        proposal = proposal_of(table, merged=tuple(spans))
        for lang in texts.LANGUAGES:
            plain = proposal_to_plain(proposal, lang)
        assert sum(plain["totals"].values()) == len(plain["rows"]) == len(proposal.rows)
        addresses = [row["address"] for row in plain["rows"]]
        assert len(set(addresses)) == len(addresses)


@given(st.binary(max_size=300))
@example(b'"')
@example(b"sep=")
@example(b"\xff\xfe")
@example(b"\xfe\xff\xd8\x00")
def test_that_any_bytes_are_read_or_refused_with_a_sentence(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "anything.csv"
    path.write_bytes(data)
    with contextlib.suppress(UserError):
        assert load_book(path).kind == "text"
