"""The tables of organisations, visits, delegations and people, and of what was given out."""

from sqlalchemy import UniqueConstraint

from kpt_desktop.storage.table_parts import date, link, number, table, texts, truth, word

settings = table(
    "settings",
    *texts("key", "value"),
    date("checked_on", optional=True),
    *texts("source"),
    UniqueConstraint("key"),
)

organisations = table(
    "organisations",
    *texts("short_name", "city", "country", "address"),
    *texts("phone", "email", "director_name", "director_post"),
    *truth("is_home"),
    *texts("note"),
)

organisation_names = table(
    "organisation_names",
    link("organisation_id", "organisations"),
    *texts("name"),
    date("valid_from", optional=True),
    date("valid_to", optional=True),
)

agreements = table(
    "agreements",
    link("organisation_id", "organisations", optional=True),
    *texts("kind", "title"),
    date("signed_on", optional=True),
    *texts("note"),
)

pictures = table("pictures", *texts("media", "content"))

editions = table("editions", number("year"), *texts("title"))

regulations = table(
    "regulations",
    number("students", optional=True),
    number("teachers", optional=True),
    number("competition_days", optional=True),
    number("culture_days", optional=True),
)

visits = table(
    "visits",
    *texts("code", "title"),
    word("kind"),
    word("direction"),
    link("partner_id", "organisations"),
    link("regulation_id", "regulations"),
    date("start"),
    date("end"),
    *texts("zone"),
    link("edition_id", "editions", optional=True),
    link("agreement_id", "agreements", optional=True),
    word("status"),
    *texts("note"),
    UniqueConstraint("code"),
)

delegations = table(
    "delegations",
    link("visit_id", "visits"),
    word("side"),
    link("organisation_id", "organisations"),
    *texts("arrival", "departure", "lodging", "contacts", "note"),
)

travel_legs = table(
    "travel_legs",
    link("delegation_id", "delegations"),
    word("way"),
    number("order"),
    word("means", optional=True),
    *texts("number", "origin", "destination"),
    date("leaves_on", optional=True),
    number("leaves_at", optional=True),
    *texts("leaves_zone"),
    date("arrives_on", optional=True),
    number("arrives_at", optional=True),
    *texts("arrives_zone", "met_by", "note"),
)

rooms = table(
    "rooms",
    link("delegation_id", "delegations"),
    *texts("name"),
    number("beds", optional=True),
    number("order"),
    *texts("note"),
)

persons = table(
    "persons",
    *texts("surname_lat", "given_lat", "surname_native", "given_native"),
    *texts("surname_cyr", "given_cyr", "patronymic", "surname_cs"),
    word("sex", optional=True),
    date("birth_date", optional=True),
    *texts("birth_place", "citizenship", "home_address", "photo", "note"),
)

participations = table(
    "participations",
    link("delegation_id", "delegations"),
    link("person_id", "persons"),
    number("order"),
    word("role", optional=True),
    *texts("org", "org_country", "position", "study_field", "year", "study_class", "it_skills"),
    *texts("diet", "allergies", "health", "medication", "tshirt", "ppe", "room", "roommate_wish"),
    *texts("purpose", "cities"),
    date("entry_date", optional=True),
    *texts("entry_point", "stay_address", "arrival_leg", "departure_leg"),
    *texts("note", "note_internal"),
)

papers = table(
    "papers",
    link("person_id", "persons"),
    word("kind"),
    link("participation_id", "participations", optional=True),
    *texts("number", "details", "country"),
    date("issued_on", optional=True),
    *texts("issuer"),
    date("valid_from", optional=True),
    date("valid_to", optional=True),
    word("entries", optional=True),
    number("days", optional=True),
    *texts("phone", "note"),
)

contacts = table(
    "contacts",
    link("person_id", "persons"),
    word("kind"),
    number("order"),
    *texts("name", "value", "note"),
)

languages = table(
    "languages",
    link("person_id", "persons"),
    *texts("language"),
    word("level", optional=True),
    number("order"),
    *texts("note"),
)

consents = table(
    "consents",
    link("participation_id", "participations"),
    word("kind"),
    word("answer", optional=True),
    date("on", optional=True),
    *texts("sheet"),
)

issued_documents = table(
    "issued_documents",
    link("visit_id", "visits"),
    *texts("kind"),
    date("issued_on"),
    number("issued_at"),
    *texts("number", "recipient", "form", "languages", "columns"),
    number("people"),
    *texts("digest", "file_name", "note"),
)
