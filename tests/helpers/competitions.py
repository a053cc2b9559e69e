"""A visit with tracks, modules, workplaces and perhaps teams, made as the window makes them."""

from kpt_desktop.domain.competition import tracks_of
from kpt_desktop.domain.enums import TeamModel
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.services import teams, track_parts
from kpt_desktop.services.draw import draw_workplaces, keep_draw
from tests.helpers.factories import make_visit_records
from tests.helpers.sample_visit import sample_visit


def with_tracks(
    records: VisitRecords | None = None,
    *,
    modules: int = 2,
    workplaces: int = 2,
    anew: bool = False,
) -> VisitRecords:
    """The usual tracks with modules on the first days, or done ``anew`` each day, and places."""
    made = records or make_visit_records()
    shown = tracks_of(made)
    for track in shown:
        for number in range(modules):
            title = LocalText(f"Задание {number}", f"Task {number}", f"Úkol {number}")
            values = {"title": title, "day": None if anew else number + 1}
            change, _ = track_parts.save_module(made, shown, track.id, None, values)
            made = made.foreseeing(change)
        for _ in range(workplaces):
            change, _ = track_parts.save_workplace(made, shown, track.id, None, {"keyboard": "RU"})
            made = made.foreseeing(change)
    return made


def with_teams(records, model, seed=1):
    """The visit with teams formed by a model and a seed."""
    return records.foreseeing(teams.keep_teams(records, teams.propose_teams(records, model, seed)))


def drawn(model=TeamModel.PAIRS, seed=7, **kwargs):
    """The sample visit with teams, and their workplaces drawn."""
    records = with_teams(with_tracks(sample_visit(), workplaces=4), model, seed)
    return records.foreseeing(keep_draw(records, draw_workplaces(records, seed, **kwargs)))
