"""How the person panel groups the fields, and which it shows although they are empty."""

from collections.abc import Mapping

GROUPS: Mapping[str, tuple[str, ...]] = {
    "names": (
        "surname_native", "given_native", "patronymic", "surname_lat", "given_lat",
        "surname_cyr", "given_cyr", "surname_cs",
    ),
    "identity": ("sex", "birth_date", "birth_place", "citizenship", "home_address"),
    "papers": (
        "doc_kind", "doc_number", "doc_issue", "doc_issuer", "doc_expiry",
        "visa_kind", "visa_no", "visa_from", "visa_to", "visa_days", "entries_count", "mig_card",
        "insurer", "policy_no", "policy_from", "policy_to", "assist_phone", "cover",
    ),
    "contacts": (
        "phone", "messenger", "email", "guardian_name", "guardian_phone", "emergency_contact",
    ),
    "study": (
        "role", "org", "org_country", "position", "study_field", "year", "class", "languages",
        "it_skills",
    ),
    "health": ("diet", "allergies", "health", "medication", "tshirt", "ppe"),
    "travel": (
        "arrival_leg", "departure_leg", "room", "roommate_wish", "stay_address", "purpose",
        "cities", "entry_date", "entry_point",
    ),
    "consents": ("guardian_consent", "c_pd", "c_pd_transfer", "c_photo", "c_health"),
    "notes": ("note", "note_internal"),
}  # fmt: skip
"""Field keys by group, as they follow each other on the page. The picture has no field here."""

COMMON = frozenset({
    "surname_native", "given_native", "surname_lat", "given_lat", "surname_cyr", "given_cyr",
    "sex", "birth_date", "citizenship",
    "doc_number", "doc_expiry", "policy_no",
    "phone", "email", "guardian_name", "guardian_phone", "guardian_consent",
    "role", "study_field", "class", "languages",
    "diet", "allergies", "health", "arrival_leg", "departure_leg", "room", "note",
})  # fmt: skip
"""What nearly every list asks for: shown although it is empty."""
