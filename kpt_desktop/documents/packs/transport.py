"""What a carrier and a driver are told: the rides, and how many are aboard."""

from kpt_desktop.documents.packs.columns import local
from kpt_desktop.documents.packs.making import Making
from kpt_desktop.documents.packs.page import Cell, Table, cell
from kpt_desktop.documents.packs.rides import Ride
from kpt_desktop.documents.packs.tables import table
from kpt_desktop.domain.records import Vehicle

_RIDES = (
    ("ride", 45), ("date", 80), ("time", 90), ("what", 190), ("place", 140), ("vehicle", 130),
    ("driver", 130), ("met_by", 120), ("passengers", 75), ("minors", 95),
)  # fmt: skip


def ride_table(making: Making) -> Table:
    """Return the rides of a visit; passengers of unknown groups are not counted."""
    rows = tuple(_ride_row(making, ride) for ride in making.rides)
    return table(making, "rides", _RIDES, rows)


def _ride_row(making: Making, ride: Ride) -> tuple[Cell, ...]:
    lang, known = making.languages[0], ride.passengers is not None
    return (
        cell(ride.number, lang),
        cell(ride.day, lang),
        cell(ride.time, lang),
        local(making, ride.what),
        local(making, ride.place),
        cell(_joined(ride.vehicle, "name", "plate"), lang),
        cell(_joined(ride.vehicle, "driver", "phone"), lang),
        cell(ride.met_by, lang),
        cell(len(ride.passengers or ()) if known else None, lang),
        cell(len(ride.minors) if known else None, lang),
    )


def _joined(vehicle: Vehicle | None, *names: str) -> str:
    parts = (str(getattr(vehicle, name)).strip() for name in names) if vehicle else ()
    return ", ".join(part for part in parts if part)
