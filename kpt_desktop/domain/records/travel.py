"""How a delegation travels, and the rooms it sleeps in."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kpt_desktop.domain.enums import TravelMeans, TravelWay
from kpt_desktop.domain.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelLeg(Record):
    """One flight, train or ride of a delegation, with a time zone at each end.

    Attributes:
        order: among the legs of the same way.
        number: of the flight, the train or the bus.
        leaves_at, arrives_at: minutes after midnight of the local day, None while unknown.
        leaves_zone, arrives_zone: IANA names; empty means the zone of the visit.
        met_by: who waits at the end, and with which sign.
    """

    delegation_id: UUID
    way: TravelWay
    order: int = 0
    means: TravelMeans | None = None
    number: str = ""
    origin: str = ""
    destination: str = ""
    leaves_on: date | None = None
    leaves_at: int | None = None
    leaves_zone: str = ""
    arrives_on: date | None = None
    arrives_at: int | None = None
    arrives_zone: str = ""
    met_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room(Record):
    """A room that a delegation has. Who sleeps in it is said by the participation's ``room``.

    ``beds`` is None while unknown; ``name`` is unique in the delegation, however it is spelled.
    """

    delegation_id: UUID
    name: str
    beds: int | None = None
    order: int = 0
    note: str = ""
