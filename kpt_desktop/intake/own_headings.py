"""The headings of our own lists: what the program exports it can also read again."""

from collections.abc import Mapping
from functools import cache

from kpt_desktop.domain.fields import FIELDS, NEVER_EXPORTED
from kpt_desktop.intake.plain_text import plain
from kpt_desktop.texts import LANGUAGES, text

_LEFT_TO_THE_RULES = frozenset(
    ("surname_native", "given_native", "position", "photo", "c_pd", "c_pd_transfer", "c_photo",
     "c_health")
)  # fmt: skip
"""Words that mean several things, and consents: a tick in a list is no signed sheet."""


@cache
def own_headings() -> Mapping[str, str]:
    """Return field keys by their labels in plain form, and by themselves."""
    keys = [key for key in FIELDS if key not in NEVER_EXPORTED and key not in _LEFT_TO_THE_RULES]
    labels = {plain(text(lang, "fields", key)): key for lang in LANGUAGES for key in keys}
    return labels | {plain(key): key for key in keys if "_" in key}
