"""All packs: what each recipient gets. Minimum sets are those of the domain facts, section 2."""

from collections.abc import Mapping

from kpt_desktop.documents.packs.declaration import (
    Column,
    Ground,
    Pack,
    Reader,
    Section,
    Whom,
)
from kpt_desktop.domain.fields import ListKind

_NATIVE = ("surname_native", "given_native")
_LATIN = ("surname_lat", "given_lat")
_CYRILLIC = ("surname_cyr", "given_cyr")
_BOTH_ALPHABETS = frozenset((*_LATIN, *_CYRILLIC))
_RUSSIAN = ("ru", "ru+en", "en", "cs")
_BILINGUAL = ("ru+en", "ru", "en", "cs", "cs+en", "ru+cs")

NUMBER = Column("no", share=0.35)


def _field(key: str, share: float = 1.0, *, needed: bool = True) -> Column:
    return Column(key, (key,), share, needed)


def _optional(key: str, share: float = 1.0) -> Column:
    return _field(key, share, needed=False)


FROM, TO, NIGHTS, DAYS = (
    Column(key, share=share)
    for key, share in (("from", 0.8), ("to", 0.8), ("nights", 0.45), ("days", 0.45))
)
_LATIN_NAMES = (_field("surname_lat", 1.2), _field("given_lat", 1.1))
_NAME = Column("name", _NATIVE, 1.8, needed=True)
_LATIN_NAME = Column("latin_name", (*_NATIVE, *_LATIN), 1.6, needed=True)
_CYRILLIC_NAME = Column("cyrillic_name", (*_NATIVE, *_CYRILLIC), 1.6, needed=True)
_SCHOOL = Column("school", ("org",), 1.3)
_ROLE = _optional("role", 1.1)
_PLACE_OF_STAY = Column("stay_address", ("stay_address",), 1.5, needed=True)
_RIDES = Column("rides", share=0.8)
_PASSPORT_NAME = Column("passport_name", (*_NATIVE, *_LATIN), 1.6, needed=True)
_FULL_NAME = Column("cyrillic_name", (*_NATIVE, *_CYRILLIC, "patronymic"), 1.9, needed=True)

EMBASSY = Pack(
    kind="embassy",
    letter=ListKind.INVITATION,
    when="before",
    reader=Reader.PARTNER,
    languages=_BILINGUAL,
    facts=("inviting", "address", "director", "sent_by", "period"),
    sections=(
        Section(
            "embassy",
            Whom.FOREIGNERS,
            (
                NUMBER, *_LATIN_NAMES, _field("sex", 0.6), _field("birth_date", 0.8),
                _field("citizenship", 0.8), _field("doc_number", 0.9), _field("doc_expiry", 0.9),
                _ROLE, FROM, TO, _field("purpose", 1.2), Column("cities", ("cities",), 0.9),
                _optional("entries_count", 0.7),
            ),
        ),
    ),
)  # fmt: skip

MIGRATION = Pack(
    kind="migration",
    letter=ListKind.MIGRATION,
    when="arrival",
    reader=Reader.HOST,
    languages=_RUSSIAN,
    host="RU",
    landscape=False,
    facts=("receiving", "address", "lodging", "period"),
    sections=(
        Section(
            "migration",
            Whom.TO_REGISTER,
            (
                NUMBER, Column("deadline", share=0.8), *_LATIN_NAMES, _field("surname_cyr"),
                _field("given_cyr"), _optional("patronymic"), _field("sex", 0.6),
                _field("birth_date"), _field("birth_place"), _field("citizenship"),
                Column("doc_kind", ("doc_kind",)), _field("doc_number"), _field("doc_issue"),
                _optional("doc_issuer"), _field("doc_expiry"),
                Column("visa_kind", ("visa_kind",)), Column("visa_no", ("visa_no",)),
                _optional("visa_from"), _optional("visa_to"),
                Column("mig_card", ("mig_card",)), _field("entry_date"), _optional("entry_point"),
                _field("purpose"), FROM, TO, _PLACE_OF_STAY,
            ),
            ground=Ground.LAW,
            cards=True,
        ),
    ),
)  # fmt: skip

LODGING_REPORT = Pack(
    kind="lodging_report",
    letter=ListKind.LODGING_REPORT,
    when="arrival",
    reader=Reader.HOST,
    languages=("cs", "cs+en", "en", "ru"),
    formats=("csv", "xlsx", "pdf"),
    host="CZ",
    facts=("lodger", "address", "lodging"),
    sections=(
        Section(
            "lodging_report",
            Whom.FOREIGNERS,
            (
                NUMBER, *_LATIN_NAMES, _field("birth_date", 0.8), _field("citizenship", 0.8),
                _field("doc_number", 0.9), Column("visa_no", ("visa_no",), 0.9),
                _field("home_address", 1.6), FROM, TO, NIGHTS, _field("purpose", 1.1),
                _PLACE_OF_STAY,
            ),
            ground=Ground.LAW,
        ),
    ),
)  # fmt: skip

SECURITY = Pack(
    kind="security",
    letter=ListKind.SECURITY,
    when="arrival",
    reader=Reader.HOST,
    facts=("receiving", "escort"),
    sections=(
        Section(
            "security",
            Whom.GUESTS,
            (
                NUMBER, _FULL_NAME,
                _PASSPORT_NAME, _field("citizenship", 0.9), _field("doc_number"), _SCHOOL, FROM, TO,
                Column("escort", share=1.3),
            ),
        ),
    ),
)  # fmt: skip

HOTEL = Pack(
    kind="hotel",
    letter=ListKind.HOTEL,
    when="arrival",
    reader=Reader.HOST,
    facts=("lodging", "school_of_guests", "period"),
    sections=(
        Section(
            "hotel",
            Whom.GUESTS,
            (
                _field("room", 0.7), Column("beds", share=0.4), NUMBER, *_LATIN_NAMES, _NAME,
                _field("sex", 0.7), _field("doc_number", 0.9), FROM, TO, NIGHTS,
            ),
            by_room=True,
        ),
    ),
)  # fmt: skip

INSURER = Pack(
    kind="insurer",
    letter=ListKind.INSURANCE,
    when="before",
    reader=Reader.GUEST,
    facts=("school_of_guests", "country_of_stay", "period"),
    sections=(
        Section(
            "insurer",
            Whom.GUESTS,
            (
                NUMBER, *_LATIN_NAMES, _field("birth_date", 0.8), FROM, TO, DAYS,
                _optional("insurer"), _optional("policy_no"), _optional("policy_from", 0.8),
                _optional("policy_to", 0.8),
            ),
        ),
    ),
)  # fmt: skip

CANTEEN = Pack(
    kind="canteen",
    letter=ListKind.MEALS,
    when="during",
    reader=Reader.HOST,
    landscape=False,
    sections=(
        Section(
            "kitchen",
            Whom.SPECIAL_DIET,
            (NUMBER, _NAME, _SCHOOL, _optional("diet", 1.2), _optional("allergies", 1.4)),
            health=True,
            new_page=True,
        ),
    ),
)

BUS = Pack(
    kind="bus",
    letter=ListKind.TRANSPORT,
    when="during",
    reader=Reader.HOST,
    also=frozenset({"guardian_name", "guardian_phone", "phone", "patronymic", *_CYRILLIC}),
    facts=("receiving", "escort", "period"),
    sections=(
        Section(
            "passengers",
            Whom.PASSENGERS,
            (NUMBER, _NAME, _LATIN_NAME, _ROLE, _SCHOOL, _optional("birth_date", 0.8), _RIDES),
            new_page=True,
        ),
        Section(
            "children",
            Whom.CHILDREN,
            (
                NUMBER, _FULL_NAME, _LATIN_NAME, _field("birth_date", 0.8),
                Column("age", ("birth_date",), 0.5), _SCHOOL, _field("guardian_name", 1.4),
                _field("guardian_phone", 1.1), _RIDES,
            ),
            ground=Ground.LAW,
            new_page=True,
        ),
        Section(
            "escorts",
            Whom.ESCORTS,
            (NUMBER, _FULL_NAME, _LATIN_NAME, _ROLE, _SCHOOL, _field("phone", 1.1), _RIDES),
            ground=Ground.LAW,
        ),
    ),
)  # fmt: skip

BADGES = Pack(
    kind="badge_list",
    letter=ListKind.BADGE,
    when="before",
    reader=Reader.HOST,
    languages=_BILINGUAL,
    also=_BOTH_ALPHABETS,
    sections=(
        Section(
            "badge_list",
            Whom.EVERYBODY,
            (
                NUMBER, _LATIN_NAME, _CYRILLIC_NAME, _field("role"), _optional("position", 1.3),
                _SCHOOL, Column("school_country", ("org_country",), 0.8),
                Column("photo", ("photo",), 0.6), Column("badge_code", share=0.7),
            ),
        ),
    ),
)  # fmt: skip

PARTNER = Pack(
    kind="partner",
    letter=ListKind.COMPETITION,
    when="before",
    reader=Reader.PARTNER,
    also=_BOTH_ALPHABETS,
    facts=("period",),
    sections=(
        Section(
            "partner",
            Whom.EVERYBODY,
            (
                NUMBER, _LATIN_NAME, _CYRILLIC_NAME, _field("role"), _SCHOOL,
                Column("age", ("birth_date",), 0.5), _optional("study_field", 1.2),
                _optional("year", 0.5), _optional("class", 0.6), _optional("languages", 1.1),
                _optional("it_skills"), _optional("tshirt", 0.6),
            ),
        ),
    ),
)  # fmt: skip

PACKS: Mapping[str, Pack] = {
    pack.kind: pack
    for pack in (
        EMBASSY, INSURER, PARTNER, BADGES, MIGRATION, LODGING_REPORT, HOTEL, SECURITY, CANTEEN, BUS,
    )
}  # fmt: skip
"""All packs by kind, those needed first before the others."""
