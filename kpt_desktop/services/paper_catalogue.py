"""Which papers there are: when they are needed, for whom, in which formats and languages."""

from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGE_CHOICES = ("ru+en", "ru", "en", "cs", "ru+cs", "cs+en")
"""What is offered; any one or two different languages in any order will do."""


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of paper in the catalogue.

    Attributes:
        title_key: in the ``paper`` texts, as are ``recipient_key`` and ``when_key``.
        when: before, during or after the visit.
        formats: endings, the usual one first.
        languages: choices like ``ru+en``.
        needs: codes of the findings that matter to this paper.
    """

    kind: str
    when: str
    formats: tuple[str, ...]
    recipient_key: str
    needs: frozenset[str]
    languages: tuple[str, ...] = LANGUAGE_CHOICES

    @property
    def title_key(self) -> str:
        """Return the key of the document's title."""
        return f"document.{self.kind}"

    @property
    def when_key(self) -> str:
        """Return the key of the words for when it is needed."""
        return f"when.{self.when}"


DOCUMENTS: Mapping[str, Document] = {
    document.kind: document
    for document in (
        Document(
            kind="programme",
            when="before",
            formats=("pdf",),
            recipient_key="recipient.guests",
            needs=frozenset(
                {
                    "title_untranslated",
                    "place_untranslated",
                    "item_without_title",
                    "empty_day",
                    "items_outside_visit",
                    "no_leader",
                    "overlap",
                    "unreadable_value",
                }
            ),
        ),
        Document(
            kind="participants",
            when="before",
            formats=("pdf", "xlsx", "csv"),
            recipient_key="recipient.schools",
            needs=frozenset({"no_participants", "name_missing", "no_leader", "unreadable_value"}),
        ),
    )
}
"""Every paper the program makes, by kind."""
