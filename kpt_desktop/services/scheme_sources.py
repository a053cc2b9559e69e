"""Other visits whose marking schemes can be taken over."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.ports import Store
from kpt_desktop.domain.records import Aspect, Criterion, Track, Visit


@dataclass(frozen=True, slots=True)
class SchemeSource:
    """A visit with a scheme: its tracks' codes and how many aspects they have."""

    visit_id: UUID
    title: LocalText
    start: date
    tracks: tuple[str, ...]
    aspects: int


def scheme_sources(store: Store, but: UUID) -> tuple[SchemeSource, ...]:
    """Return the visits that have a scheme, the newest first.

    Args:
        store: all visits.
        but: the visit that asks.
    """
    made = []
    with store.reading() as reader:
        for visit in reader.find(Visit):
            if visit.id == but:
                continue
            tracks = {one.id: one.code for one in reader.find(Track, visit_id=visit.id)}
            criteria = reader.find_in(Criterion, "track_id", tracks.keys())
            if not criteria:
                continue
            aspects = reader.find_in(Aspect, "criterion_id", {one.id for one in criteria})
            codes = sorted({tracks[one.track_id] for one in criteria})
            source = SchemeSource(visit.id, visit.title, visit.start, tuple(codes), len(aspects))
            made.append(source)
    return tuple(sorted(made, key=lambda one: one.start, reverse=True))
