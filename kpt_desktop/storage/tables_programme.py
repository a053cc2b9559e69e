"""The tables of the programme: days, items, places, templates and versions."""

from sqlalchemy import CheckConstraint, column

from kpt_desktop.storage.table_parts import date, link, number, table, texts, truth, word

places = table(
    "places",
    *texts("name"),
    link("organisation_id", "organisations", optional=True),
    *texts("address"),
    number("capacity", optional=True),
    *texts("closed_days"),
    *truth("several_at_once"),
    *texts("note"),
)

distances = table(
    "distances",
    link("place_id", "places"),
    link("other_id", "places"),
    number("walking", optional=True),
    number("driving", optional=True),
)

vehicles = table(
    "vehicles",
    *texts("name", "plate"),
    number("seats", optional=True),
    *texts("driver", "phone", "note"),
)

templates = table("templates", word("kind"), *texts("name", "day_kinds"), number("order"))

template_items = table(
    "template_items",
    link("template_id", "templates"),
    number("day"),
    number("start", optional=True),
    number("end", optional=True),
    number("minutes", optional=True),
    word("part", optional=True),
    *truth("approximate"),
    *texts("title", "place"),
    link("place_id", "places", optional=True),
    word("kind"),
    *texts("audience", "note"),
    *truth("internal"),
    number("order"),
    CheckConstraint(column("start").between(0, 1439), name="start"),
    CheckConstraint(column("end") > column("start"), name="end"),
)

days = table("days", link("visit_id", "visits"), date("date"), word("kind"), *texts("note"))

items = table(
    "items",
    link("visit_id", "visits"),
    link("day_id", "days", optional=True),
    number("start", optional=True),
    number("end", optional=True),
    word("part", optional=True),
    *truth("approximate"),
    *texts("title", "place"),
    link("place_id", "places", optional=True),
    link("vehicle_id", "vehicles", optional=True),
    link("module_id", "modules", optional=True),
    word("kind"),
    *texts("audience", "responsible", "note", "note_internal"),
    *truth("internal"),
    *truth("pinned"),
    number("order"),
    CheckConstraint(column("start").between(0, 1439), name="start"),
    CheckConstraint(column("end") > column("start"), name="end"),
)

duties = table(
    "duties",
    link("item_id", "items"),
    word("kind"),
    link("participation_id", "participations", optional=True),
    *texts("name"),
    number("before"),
    number("after"),
)

programme_versions = table(
    "programme_versions",
    link("visit_id", "visits"),
    number("number"),
    date("published_on"),
    number("published_at"),
    *texts("snapshot", "note"),
)
