"""The tables of the competition: tracks, teams, marks, awards, attendance."""

from sqlalchemy import CheckConstraint, column

from kpt_desktop.storage.table_parts import date, link, number, table, texts, truth, word

teams = table(
    "teams",
    link("visit_id", "visits"),
    word("kind"),
    *texts("name", "track"),
    number("order"),
    *texts("note"),
)

team_members = table(
    "team_members",
    link("team_id", "teams"),
    link("participation_id", "participations"),
    *truth("pinned"),
    number("order"),
)

competitions = table(
    "competitions",
    link("visit_id", "visits"),
    word("model", optional=True),
    number("seed"),
    *texts("tie_order"),
    *truth("medals"),
    date("released_on", optional=True),
    number("released_at"),
)

tracks = table(
    "tracks", link("visit_id", "visits"), *texts("code", "name"), number("order"), *texts("note")
)

modules = table(
    "modules",
    link("track_id", "tracks"),
    *texts("code", "title"),
    number("day", optional=True),
    number("minutes"),
    link("follows_id", "modules", optional=True),
    *texts("carry_over", "language"),
    number("order"),
    *texts("note"),
)

workplaces = table(
    "workplaces",
    link("track_id", "tracks"),
    *texts("name", "ui_language", "keyboard", "software", "safety", "checked_by"),
    number("order"),
    *texts("note"),
)

seats = table(
    "seats",
    link("workplace_id", "workplaces"),
    link("team_id", "teams"),
    link("participation_id", "participations", optional=True),
    number("day", optional=True),
    number("order"),
)

wishes = table(
    "wishes",
    link("visit_id", "visits"),
    word("kind"),
    link("one_id", "participations"),
    link("other_id", "participations"),
    *texts("note"),
)

criteria = table(
    "criteria",
    link("track_id", "tracks"),
    *texts("code", "title"),
    link("module_id", "modules", optional=True),
    number("order"),
)

aspects = table(
    "aspects",
    link("criterion_id", "criteria"),
    word("kind"),
    *texts("title"),
    number("most"),
    *texts("rule", "benchmark_0", "benchmark_1", "benchmark_2", "benchmark_3"),
    number("order"),
    CheckConstraint(column("most") >= 0, name="most"),
)

judges = table(
    "judges",
    link("visit_id", "visits"),
    word("side"),
    link("track_id", "tracks", optional=True),
    link("participation_id", "participations", optional=True),
    *texts("name", "position", "organisation"),
    *truth("chief"),
    number("order"),
)

marks = table(
    "marks",
    link("aspect_id", "aspects"),
    link("team_id", "teams"),
    number("value"),
    link("judge_id", "judges", optional=True),
    number("vote"),
    number("former", optional=True),
    *texts("corrected_by", "reason"),
)

mark_sheets = table(
    "mark_sheets",
    link("criterion_id", "criteria"),
    link("team_id", "teams"),
    *truth("locked"),
    *texts("signed_by"),
    date("signed_on", optional=True),
)

penalties = table(
    "penalties",
    link("track_id", "tracks"),
    link("team_id", "teams"),
    number("points"),
    *texts("reason", "signed_by"),
)

awards = table(
    "awards",
    link("visit_id", "visits"),
    word("kind"),
    link("track_id", "tracks", optional=True),
    link("team_id", "teams", optional=True),
    link("participation_id", "participations", optional=True),
    *texts("title", "number"),
    number("order"),
)

attendances = table(
    "attendances",
    link("participation_id", "participations"),
    date("date"),
    word("half"),
    word("presence"),
    *texts("note"),
)
