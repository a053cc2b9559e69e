"""Mark sheets, protocol, diplomas and certificates on paper."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.marking.sheets import MarkBook
from kpt_desktop.services import marks, paper, results
from kpt_desktop.services.marks import Correction, put_mark
from kpt_desktop.services.teams import keep_teams, propose_teams, teams_of
from tests.helpers.marking import cells_of, competition, marked, track_of
from tests.helpers.pdf import outside, overlaps, pages_of, text_of
from tests.helpers.sample_visit import sample_visit

VALUES = ((1000, 1400, 2, 3, 2, 3550, 2, 2, 3), (900, 1200, 2, 2, 2, 3000, 1, 2, 2),
          (800, 1100, 1, 1, 2, 2000, 1, 1, 1))  # fmt: skip


@pytest.fixture(scope="module")
def records():
    made = competition(0, ("IT", "CAD", "MECH"), records=sample_visit())
    made = made.foreseeing(keep_teams(made, propose_teams(made, TeamModel.ROTATING, 7)))
    for code in ("IT", "CAD", "MECH"):
        for one, values in zip(teams_of(made), VALUES, strict=True):
            made = marked(made, one, values, code)
    first, track = teams_of(made)[0], track_of(made)
    acts = (
        lambda r: put_mark(r, cells_of(r, first)[0], 950, Correction("Соколова", "описка")),
        lambda r: marks.save_penalty(r, track, first, None, points=250, reason="опоздание"),
        lambda r: marks.sign_sheet(
            r, MarkBook(r).criteria(track.id)[0], first, "Сидорова", date(2026, 10, 7)
        ),
        lambda r: results.award_diplomas(r, None),
        lambda r: results.nominate(r, results.NOMINATIONS[0], first.id),
        results.give_certificates,
    )
    for act in acts:
        made = made.foreseeing(act(made))
    return made


def pdf_of(kind, records, languages=("ru", "en")):
    return paper.prepare(kind, records, languages).render()


@pytest.mark.parametrize("languages", [("ru", "en"), ("cs",), ("en", "ru")])
@pytest.mark.parametrize(
    "kind", ["mark-sheet", "mark-sheet-blank", "protocol", "diploma", "certificate"]
)
def test_that_a_filled_paper_stays_within_its_page(records, kind, languages):
    """F98."""
    pdf = pdf_of(kind, records, languages)
    assert outside(pdf) == []
    assert overlaps(pdf) == []


def test_that_a_sheet_a_team_and_track_is_printed_with_its_marks(records):
    pages = pages_of(pdf_of("mark-sheet", records))
    assert len(pages) == 9
    for said in ("Аспект A1", "9,5", "3,89", "Подписано: Сидорова, 7 октября 2026", "3 — балл 3"):
        assert said.replace(" ", "") in pages[0].replace(" ", "").replace("\xa0", "").replace(
            "\n", ""
        ), said
    blank = pages_of(pdf_of("mark-sheet-blank", records))
    assert "3,89" not in blank[0]
    assert "Сидорова" not in blank[0]
    assert "балл 3" in blank[0]


def test_that_the_protocol_says_places_penalties_corrections_and_the_rule(records):
    said = " ".join(text_of(pdf_of("protocol", records)).split())
    for part in ("Протокол соревнований", "Модуль A", "Общий зачёт", "опоздание", "−2,5", "описка",
                 "10 → 9,5", "больше баллов за измерения", "зерно 7", "нейтральный",
                 "Judge neutral"):  # fmt: skip
        assert part in said, part
    assert "предварительные" not in said
    first = next(iter(records.marks.values()))
    missing = records.after(Touched((), ((type(first), first.id),)))
    assert "предварительные" in text_of(pdf_of("protocol", missing))


def test_that_each_award_has_its_page_its_number_and_both_signatures(records):
    pages = pages_of(pdf_of("diploma", records))
    assert len(pages) == 4
    assert "Диплом I степени" in pages[0]
    assert "2026/001" in pages[0]
    assert "А. В. Соколова" in pages[0]
    assert "Лучшее инженерное решение" in pages[3]
    certificates = pages_of(pdf_of("certificate", records))
    assert len(certificates) == 16
    assert "Nováková Tereza" in " ".join(certificates)
    assert "Новакова Тереза" in " ".join(certificates)


def test_that_long_texts_break_and_nothing_typed_is_markup(records):
    """T1: what a user typed is data in the template too."""
    long = LocalText("Оченьдлинноеслово" * 6 + " #emph[x] *a* $x$")
    aspect = next(iter(records.aspects.values()))
    team = teams_of(records)[0]
    evil = records.after(Touched((replace(aspect, title=long), replace(team, name=long))))
    for kind in ("mark-sheet", "protocol", "diploma"):
        pdf = pdf_of(kind, evil, ("ru",))
        assert outside(pdf) == []
        assert "#emph[x]" in text_of(pdf)
