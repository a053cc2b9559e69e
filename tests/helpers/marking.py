"""A competition ready to be marked: tracks, modules, schemes of 100 marks, a jury, teams."""

from kpt_desktop.domain.changes import Touched
from kpt_desktop.domain.competition import teams_of
from kpt_desktop.domain.enums import AspectKind, JudgeSide, TeamKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Aspect, Criterion, Judge, Module, Team, Track
from kpt_desktop.services.marks import Cell, put_mark
from kpt_desktop.services.results import award_diplomas, give_certificates
from tests.helpers.factories import make_visit_records
from tests.helpers.sample_visit import sample_visit

BENCHMARKS = {
    f"benchmark_{score}": LocalText(f"балл {score}", f"score {score}", f"stupeň {score}")
    for score in range(4)
}
SHAPE = (
    ("A", "A", (("M", 1000), ("M", 1500), ("J", 500))),
    ("B", "B", (("M", 4000), ("J", 3000))),
)
"""By criterion: its module, and the aspects' methods and highest marks; 100 together."""


def competition(teams=3, tracks=("IT",), shape=SHAPE, team_track="", records=None):
    """Records of a visit with that many teams, working in every track."""
    records = records or make_visit_records()
    visit_id, made = records.visit.id, []
    for number, code in enumerate(tracks):
        track = Track(visit_id=visit_id, code=code, name=LocalText(code), order=number)
        made.append(track)
        made += scheme_of(track, shape)
    made += [
        Judge(visit_id=visit_id, side=side, name=f"Judge {side.value}", order=order)
        for order, side in enumerate(JudgeSide)
    ]
    made += [
        Team(
            visit_id=visit_id,
            kind=TeamKind.TEAM,
            name=LocalText(f"Команда {n}", f"Team {n}", f"Tým {n}"),
            track=team_track,
            order=n,
        )
        for n in range(1, teams + 1)
    ]
    return records.after(Touched(tuple(made)))


def scheme_of(track, shape):
    """Return modules, criteria and aspects of a track, 100 marks together."""
    made = []
    for order, (code, module_code, aspects) in enumerate(shape):
        module = next(
            (one for one in made if isinstance(one, Module) and one.code == module_code), None
        )
        if module is None:
            module = Module(track_id=track.id, code=module_code, order=order)
            made.append(module)
        criterion = Criterion(
            track_id=track.id,
            code=code,
            title=LocalText(f"Критерий {code}", f"Criterion {code}", f"Kritérium {code}"),
            module_id=module.id,
            order=order,
        )
        made.append(criterion)
        for number, (kind, most) in enumerate(aspects):
            method = AspectKind.MEASUREMENT if kind == "M" else AspectKind.JUDGEMENT
            made.append(
                Aspect(
                    criterion_id=criterion.id,
                    kind=method,
                    title=LocalText(f"Аспект {code}{number + 1}", f"Aspect {code}{number + 1}", ""),
                    most=most,
                    order=number,
                    **(BENCHMARKS if kind == "J" else {}),
                )
            )
    return made


def judged():
    """The sample visit at its end: two teams marked in one track, diplomas and certificates."""
    records = competition(2, records=sample_visit())
    for number, values in enumerate(
        ((1000, 1250, 2, 3, 2, 3500, 3, 3, 2), (900, 1500, 3, 3, 3, 3000, 2, 2, 2)), start=1
    ):
        records = marked(records, team(records, number), values)
    records = records.foreseeing(award_diplomas(records, track_of(records)))
    return records.foreseeing(give_certificates(records))


def track_of(records, code="IT"):
    return next(track for track in records.tracks.values() if track.code == code)


def aspects_of(records, code="IT"):
    """Aspects of a track in the order of its sheets."""
    from kpt_desktop.domain.marking.sheets import MarkBook

    return MarkBook(records).aspects_of_track(track_of(records, code).id)


def jury_of(records):
    from kpt_desktop.domain.marking.sheets import MarkBook

    return MarkBook(records).jury(next(iter(records.tracks)))


def cells_of(records, team, code="IT", vote=1):
    """All cells of a team's sheets in a track, in order."""
    cells = []
    for aspect in aspects_of(records, code):
        if aspect.kind == AspectKind.MEASUREMENT:
            cells.append(Cell(aspect.id, team.id))
        else:
            cells += [Cell(aspect.id, team.id, judge.id, vote) for judge in jury_of(records)]
    return cells


def marked(records, team, values, code="IT"):
    """Give a team marks in the order of :func:`cells_of`; None leaves a cell blank."""
    for cell, value in zip(cells_of(records, team, code), values, strict=True):
        records = (
            records.foreseeing(put_mark(records, cell, value)) if value is not None else records
        )
    return records


def team(records, number):
    return teams_of(records)[number - 1]
