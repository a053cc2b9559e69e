"""What a column can be taken for, beside the keys of ``domain/fields.py``."""

NUMBER = "number"
TIMESTAMP = "timestamp"
NAME = "name"
"""A bare "name": the given name where a surname stands beside it, else the full name."""
FULL_NAME = "full_name"
FULL_NAME_LAT = "full_name_lat"
SURNAME = "surname"
GIVEN = "given"
FUNCTION = "function"
"""A role in the delegation or a post at work; the column's words decide."""
DOC_SERIES = "doc_series"
"""A passport's series where its number stands in a column of its own."""
BIRTH_DAY = "birth_day"
BIRTH_MONTH = "birth_month"
BIRTH_YEAR = "birth_year"
"""A date of birth in three columns."""

NAME_TARGETS = frozenset(
    {
        NAME, FULL_NAME, FULL_NAME_LAT, SURNAME, GIVEN, "surname_lat", "given_lat",
        "surname_native", "given_native", "surname_cyr", "given_cyr",
    }
)  # fmt: skip
