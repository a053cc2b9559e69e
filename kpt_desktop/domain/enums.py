"""The closed sets of values that records use; the values are what files and scripts see."""

from enum import StrEnum


class VisitKind(StrEnum):
    """Why the delegation travels."""

    STUDENT_EXCHANGE = "student_exchange"
    DIRECTORS = "directors"
    CHAMPIONSHIP = "championship"
    EXPERIENCE_EXCHANGE = "experience_exchange"


class Direction(StrEnum):
    """Seen from the college: guests come, or its own delegation goes."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class VisitStatus(StrEnum):
    """How far the visit has come."""

    DRAFT = "draft"
    AGREED = "agreed"
    RUNNING = "running"
    CLOSED = "closed"


class Side(StrEnum):
    """Who receives and who is received."""

    HOST = "host"
    GUEST = "guest"


class Role(StrEnum):
    """A participant's role in the delegation."""

    STUDENT = "student"
    TEACHER = "teacher"
    HEAD = "head"
    DIRECTOR = "director"
    STAFF = "staff"
    INTERPRETER = "interpreter"
    GUEST = "guest"


class Sex(StrEnum):
    """As in the passport."""

    MALE = "M"
    FEMALE = "F"


class Consent(StrEnum):
    """The answer to a request for consent."""

    GIVEN = "given"
    REFUSED = "refused"


class DayKind(StrEnum):
    """What a day of the visit is for; the regulation counts competition and culture days."""

    ARRIVAL = "arrival"
    COMPETITION = "competition"
    CULTURE = "culture"
    FREE = "free"
    DEPARTURE = "departure"


class DayPart(StrEnum):
    """When no clock time is known."""

    ALL_DAY = "all_day"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    LATE_AFTERNOON = "late_afternoon"
    EVENING = "evening"


class ItemKind(StrEnum):
    """What happens in a programme item."""

    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    TRANSFER = "transfer"
    MEAL = "meal"
    OPENING = "opening"
    CLOSING = "closing"
    LESSON = "lesson"
    WORKSHOP = "workshop"
    COMPETITION = "competition"
    BRIEFING = "briefing"
    MARKING = "marking"
    EXCURSION = "excursion"
    CULTURE = "culture"
    COMPANY_VISIT = "company_visit"
    SPORT = "sport"
    OFFICIAL_MEETING = "meeting_official"
    TEACHERS_MEETING = "teachers_meeting"
    FREE_TIME = "free_time"
    HOST_FAMILY = "host_family"
    ADMIN = "admin"
    OTHER = "other"


class Severity(StrEnum):
    """How much a finding matters: an error stops a paper, a warning asks, a hint informs."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
