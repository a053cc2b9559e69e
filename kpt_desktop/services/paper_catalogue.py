"""Which papers there are: when they are needed, for whom, in which formats and languages.

Packs for others are papers too; what each holds is declared in ``documents/packs``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kpt_desktop.documents.packs.catalogue import PACKS
from kpt_desktop.documents.packs.declaration import Pack

LANGUAGE_CHOICES = ("ru+en", "ru", "en", "cs", "ru+cs", "cs+en")
"""What is offered; any one or two different languages in any order will do."""


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of paper in the catalogue.

    Attributes:
        title_key: in the ``paper`` texts, as are ``recipient_key`` and ``when_key``.
        when: ``before`` the visit, on ``arrival``, ``during`` or ``after`` it.
        formats: endings, the usual one first.
        languages: choices like ``ru+en``.
        needs: codes of the findings that matter to this paper.
        logged: it lists people, so what went to whom is kept.
        pack: the declaration of a list for others, None for another paper.
    """

    kind: str
    when: str
    formats: tuple[str, ...]
    recipient_key: str
    needs: frozenset[str]
    languages: tuple[str, ...] = LANGUAGE_CHOICES
    logged: bool = False
    pack: Pack | None = None

    @property
    def title_key(self) -> str:
        """Return the key of the document's title."""
        return f"document.{self.kind}"

    @property
    def when_key(self) -> str:
        """Return the key of the words for when it is needed."""
        return f"when.{self.when}"


_PROGRAMME_NEEDS = frozenset(
    {
        "title_untranslated",
        "place_untranslated",
        "item_without_title",
        "empty_day",
        "items_outside_visit",
        "no_leader",
        "overlap",
        "duty_twice",
        "place_twice",
        "vehicle_twice",
        "before_arrival",
        "after_departure",
        "unreadable_value",
    }
)


def _pack(pack: Pack) -> Document:
    return Document(
        kind=pack.kind,
        when=pack.when,
        formats=pack.formats,
        recipient_key=f"recipient.{pack.kind}",
        needs=frozenset(),
        languages=pack.languages or LANGUAGE_CHOICES,
        logged=True,
        pack=pack,
    )


_SCHEME = frozenset({"track_not_100", "judgement_without_benchmarks"})
_SHEETS = _SCHEME | {"marks_spread", "sheet_unsigned"}
"""What a sheet may lack: its scheme, an agreement of the judges, a signature."""

DOCUMENTS: Mapping[str, Document] = {
    document.kind: document
    for document in (
        Document(
            kind="programme",
            when="before",
            formats=("pdf",),
            recipient_key="recipient.guests",
            needs=_PROGRAMME_NEEDS,
        ),
        Document(
            kind="programme_working",
            when="before",
            formats=("pdf",),
            recipient_key="recipient.organisers",
            needs=_PROGRAMME_NEEDS,
        ),
        Document(
            kind="programme_day",
            when="during",
            formats=("pdf",),
            recipient_key="recipient.everybody",
            needs=_PROGRAMME_NEEDS,
        ),
        Document(
            kind="programme_pocket",
            when="before",
            formats=("pdf",),
            recipient_key="recipient.guests",
            needs=_PROGRAMME_NEEDS,
        ),
        Document(
            kind="programme_changes",
            when="during",
            formats=("pdf",),
            recipient_key="recipient.guests",
            needs=frozenset({"item_without_title", "title_untranslated", "place_untranslated"}),
        ),
        Document(
            kind="participants",
            when="before",
            formats=("pdf", "xlsx", "csv"),
            recipient_key="recipient.schools",
            needs=frozenset({"no_participants", "name_missing", "no_leader", "unreadable_value"}),
            logged=True,
        ),
        Document(
            kind="teams",
            when="during",
            formats=("pdf",),
            recipient_key="recipient.wall",
            needs=frozenset({"name_missing"}),
        ),
        Document(
            kind="draw",
            when="during",
            formats=("pdf",),
            recipient_key="recipient.experts",
            needs=frozenset({"name_missing"}),
        ),
        *(
            Document(
                kind=kind,
                when=when,
                formats=("pdf",),
                recipient_key=f"recipient.{recipient}",
                needs=needs,
                logged=logged,
            )
            for kind, when, recipient, needs, logged in (
                ("mark-sheet", "during", "experts", _SHEETS, False),
                ("mark-sheet-blank", "during", "experts", _SCHEME, False),
                ("protocol", "after", "archive", _SHEETS | {"jury_not_symmetric"}, True),
                ("diploma", "after", "winners", frozenset({"name_missing"}), True),
                ("certificate", "after", "participants", frozenset({"name_missing"}), True),
            )
        ),
        Document(
            kind="briefing",
            when="during",
            formats=("pdf",),
            recipient_key="recipient.briefing",
            needs=frozenset({"no_participants", "name_missing"}),
            languages=("ru+en", "ru+cs", "ru", "en", "cs", "cs+en"),
            logged=True,
        ),
        Document(
            kind="attendance",
            when="after",
            formats=("pdf", "xlsx", "csv"),
            recipient_key="recipient.attendance",
            needs=frozenset({"no_participants", "name_missing"}),
            languages=("ru", "ru+en", "en", "cs", "ru+cs", "cs+en"),
            logged=True,
        ),
        *map(_pack, PACKS.values()),
    )
}
"""Every paper the program makes, by kind."""
