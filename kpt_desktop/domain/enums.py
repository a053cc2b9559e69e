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


class ConsentKind(StrEnum):
    """What somebody is asked to consent to: each is a sheet of its own."""

    PD = "pd"
    PD_TRANSFER = "pd_transfer"
    PHOTO = "photo"
    HEALTH = "health"
    TRAVEL = "travel"


class ConsentAnswer(StrEnum):
    """The answer to a request for consent."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class PaperKind(StrEnum):
    """A paper that a person shows at a border, an office or a hospital."""

    PASSPORT = "passport"
    ID_CARD = "id_card"
    INTERNAL_PASSPORT = "internal_passport"
    VISA = "visa"
    MIGRATION_CARD = "migration_card"
    INSURANCE = "insurance"
    RESIDENCE_PERMIT = "residence_permit"


class Entries(StrEnum):
    """How often a visa lets its holder in."""

    ONE = "1"
    TWO = "2"
    MULTIPLE = "multi"


class ContactKind(StrEnum):
    """How a person, or somebody who answers for them, is reached."""

    PHONE = "phone"
    MESSENGER = "messenger"
    EMAIL = "email"
    GUARDIAN = "guardian"
    EMERGENCY = "emergency"


class LanguageLevel(StrEnum):
    """The levels of the Common European Framework, and the mother tongue."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"
    NATIVE = "native"


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
    LANGUAGE = "language"
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


class TravelWay(StrEnum):
    """To the hosts, or home again."""

    ARRIVAL = "arrival"
    DEPARTURE = "departure"


class TravelMeans(StrEnum):
    """What a delegation travels by."""

    PLANE = "plane"
    TRAIN = "train"
    BUS = "bus"
    CAR = "car"
    SHIP = "ship"
    OTHER = "other"


class DutyKind(StrEnum):
    """What somebody does at an item of the programme."""

    RESPONSIBLE = "responsible"
    INTERPRETER = "interpreter"
    ATTENDS = "attends"


class TeamKind(StrEnum):
    """A team of the competition, or a group of the programme."""

    TEAM = "team"
    GROUP = "group"


class TemplateKind(StrEnum):
    """How much a template makes."""

    BLOCK = "block"
    DAY = "day"
    VISIT = "visit"


class TeamModel(StrEnum):
    """How students are put into teams: few large ones, three that change tracks, or pairs."""

    TWO = "two"
    ROTATING = "rotating"
    PAIRS = "pairs"


class WishKind(StrEnum):
    """What somebody wishes of a team."""

    TOGETHER = "together"
    APART = "apart"


class AspectKind(StrEnum):
    """How an aspect is marked: by an exact rule, or by the judgement of three."""

    MEASUREMENT = "measurement"
    JUDGEMENT = "judgement"


class JudgeSide(StrEnum):
    """Whose judge somebody is; the neutral one comes from an employer or another school."""

    HOST = "host"
    GUEST = "guest"
    NEUTRAL = "neutral"


class AwardKind(StrEnum):
    """What a team or a student is given at the end."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    NOMINATION = "nomination"
    CERTIFICATE = "certificate"


class HalfDay(StrEnum):
    """Half of a working day, as attendance is kept."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


class Presence(StrEnum):
    """Whether somebody was there."""

    PRESENT = "present"
    LATE = "late"
    ABSENT = "absent"
    EXCUSED = "excused"
