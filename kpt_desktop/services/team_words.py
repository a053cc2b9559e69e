"""Teams in words: people with their side, wishes and why they were not met, drawn workplaces."""

from collections.abc import Mapping
from uuid import UUID

from kpt_desktop.domain.enums import Side, WishKind
from kpt_desktop.domain.names import full_name, given, surname
from kpt_desktop.domain.records import Seat
from kpt_desktop.domain.teaming.problem import LEVELS, Unmet
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.services.draw import seats_in_order
from kpt_desktop.services.tracks import track_title
from kpt_desktop.texts import text

MOST_COST = 999


def side_marks(records: VisitRecords, lang: str) -> Mapping[Side, str]:
    """Return a few letters for each side: its country, else the side's own first letter."""
    countries = {side: records.organisation(side).country for side in Side}
    if all(countries.values()) and len(set(countries.values())) == len(countries):
        return countries
    return {side: text(lang, "values", f"Side.{side}")[:1].upper() for side in Side}


def short_name(row: Participant) -> str:
    """Return surname and given name, as a card has room for."""
    return f"{surname(row.person)} {given(row.person)}".strip()


def english_word(level: int) -> str:
    """Return a level of English as it is written, empty while none is known."""
    if not level:
        return ""
    return LEVELS[level - 1] if level < len(LEVELS) else "C2+"


def cost_words(cost: float) -> str:
    """Return how uneven teams are as a number to compare; a missing side is beyond any number."""
    return f"{round(cost)}" if cost < MOST_COST else f"> {MOST_COST}"


def unmet_sentence(records: VisitRecords, unmet: Unmet, lang: str) -> str:
    """Return one sentence about a wish and why it was not met."""
    names = [
        full_name(records.participant(one).person) for one in (unmet.wish.one, unmet.wish.other)
    ]
    together = unmet.wish.kind == WishKind.TOGETHER
    return text(
        lang,
        "teams",
        "unmet.together" if together else "unmet.apart",
        one=names[0],
        other=names[1],
        reason=text(lang, "teams", f"reason.{unmet.reason}"),
    )


def seat_lines(records: VisitRecords, team_id: UUID, lang: str) -> list[str]:
    """Return where a team was drawn to sit, a line a workplace."""
    return [
        _seat_line(records, seat, lang)
        for seat in seats_in_order(records)
        if seat.team_id == team_id and seat.workplace_id in records.workplaces
    ]


def _seat_line(records: VisitRecords, seat: Seat, lang: str) -> str:
    place = records.workplaces[seat.workplace_id]
    facts = {
        "track": track_title(records.tracks.get(place.track_id), lang),
        "place": place.name,
    }
    if seat.participation_id in records.participations and seat.participation_id is not None:
        facts["name"] = short_name(records.participant(seat.participation_id))
        key = "seat.member"
    else:
        key = "seat.team"
    if seat.day is not None:
        return text(lang, "teams", f"{key}_on_day", day=seat.day, **facts)
    return text(lang, "teams", key, **facts)
