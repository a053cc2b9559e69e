"""Which participants are shown, and in which order: side, filter, sorting."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.gui.models.collation import Collation, SortKey
from kpt_desktop.gui.models.participants_filter import RowTexts, filter_words

_WARMED_AT_ONCE = 100


class RowOrder:
    """Knows all rows of a visit and picks those to show.

    A row that is shown stays where it is while it is edited, even when it no longer fits the
    filter or the sorting: nothing jumps away under the hands. The next filter or sort settles it.

    Attributes:
        rows: all participants by participation, in the order of the lists.
        same_visit: whether the last ``show`` was of the visit before it.
        words: the folded words of the filter.
        pinned: rows shown whatever the filter says, since they were just added.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.rows: Mapping[UUID, Participant] = {}
        self.same_visit = False
        self.words: tuple[str, ...] = ()
        self.side: Side | None = None
        self.pinned: set[UUID] = set()
        self._visit: UUID | None = None
        self._places: Mapping[UUID, int] = {}
        self._texts = RowTexts(language)
        self._texts_in_order: list[str] | None = None
        self._collation = Collation(language)
        self._sort_key = ""
        self._descending = False

    def speak(self, language: str) -> None:
        """Use another language for values and collation."""
        self.language = language
        self._texts = RowTexts(language)
        self._texts_in_order = None
        self._collation = Collation(language)

    def show(self, records: VisitRecords | None, shown: Sequence[UUID]) -> list[UUID]:
        """Take other records and return the rows to show, given those shown now."""
        visit = records.visit.id if records is not None else None
        self.same_visit = visit == self._visit
        self._visit = visit
        listed = records.participants() if records is not None else ()
        self.rows = {row.participation.id: row for row in listed}
        self._texts_in_order = None
        self._places = {row_id: place for place, row_id in enumerate(self.rows)}
        if not self.same_visit:
            self.pinned = set()
            self._texts = RowTexts(self.language)
            return self.visible()
        staying = [i for i in shown if i in self.rows and self._on_side(i)]
        kept = set(staying)
        coming = [i for i in self.rows if i not in kept and self._fits(i)]
        return self._placed(staying, coming)

    def visible(self) -> list[UUID]:
        """Return the rows that fit the side and the filter, sorted."""
        if not self.words:
            return self._by_key([row_id for row_id in self.rows if self._on_side(row_id)])
        matching = filter(self._on_side, self._matching(*self.words))
        return self._by_key(list(matching))

    def _matching(self, word: str, *more: str) -> list[UUID]:
        """Return the rows whose text has every word, in a loop that is felt at every key."""
        texts = zip(self.rows, self._ordered_texts(), strict=True)
        found = [(row_id, text) for row_id, text in texts if word in text]
        for other in more:
            found = [(row_id, text) for row_id, text in found if other in text]
        if not self.pinned:
            return [row_id for row_id, _ in found]
        wanted = self.pinned.union(row_id for row_id, _ in found)
        return [row_id for row_id in self.rows if row_id in wanted]

    def filter_by(self, typed: str) -> None:
        """Take another filter; rows just added must fit it like all others."""
        self.words = filter_words(typed)
        self.pinned = set()

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Sort by a column from now on; no key means the order of the lists."""
        self._sort_key, self._descending = key, descending

    def sorted(self, ids: Iterable[UUID]) -> list[UUID]:
        """Return these rows in order: empty cells last either way, equals as in the lists."""
        return self._by_key(sorted(ids, key=self._places.__getitem__))

    def _by_key(self, in_list: list[UUID]) -> list[UUID]:
        """Sort rows that stand in the order of the lists."""
        if not self._sort_key:
            return in_list
        keys = {i: self._collation.key(self.rows[i], self._sort_key) for i in in_list}
        filled = [(key, i) for i, key in keys.items() if key is not None]
        filled.sort(key=_first, reverse=self._descending)
        return [i for _, i in filled] + [i for i, key in keys.items() if key is None]

    def warm(self) -> Iterator[None]:
        """Prepare the filter step by step, for the time when nothing else is to be done."""
        yield from self._texts.warm(list(self.rows.values()), _WARMED_AT_ONCE)
        self._ordered_texts()

    def _ordered_texts(self) -> list[str]:
        if self._texts_in_order is None:
            self._texts_in_order = [self._texts.text(row) for row in self.rows.values()]
        return self._texts_in_order

    def count(self, side: Side | None) -> int:
        """Return how many participants a side has."""
        return sum(side is None or row.delegation.side == side for row in self.rows.values())

    def _on_side(self, row_id: UUID) -> bool:
        return self.side is None or self.rows[row_id].delegation.side == self.side

    def _fits(self, row_id: UUID) -> bool:
        if not self._on_side(row_id):
            return False
        return (
            not self.words
            or row_id in self.pinned
            or self._texts.matches(self.rows[row_id], self.words)
        )

    def _placed(self, staying: list[UUID], coming: list[UUID]) -> list[UUID]:
        """Put new rows where the sorting has them, and leave the others in their order."""
        if not self._sort_key:
            return self.sorted([*staying, *coming])
        placed = list(staying)
        for row_id in self.sorted(coming):
            key = self._collation.key(self.rows[row_id], self._sort_key)
            placed.insert(self._place_for(key, placed), row_id)
        return placed

    def _place_for(self, key: SortKey | None, placed: list[UUID]) -> int:
        if key is None:
            return len(placed)
        for place, row_id in enumerate(placed):
            other = self._collation.key(self.rows[row_id], self._sort_key)
            if other is None or (other < key if self._descending else key < other):
                return place
        return len(placed)


def _first(pair: tuple[SortKey, UUID]) -> SortKey:
    return pair[0]
