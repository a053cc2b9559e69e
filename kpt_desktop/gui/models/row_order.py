"""Which participants are shown, and in which order: side, filters, sorting."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.visit_records import Participant, VisitRecords
from kpt_desktop.gui.models.collation import Collation, SortKey
from kpt_desktop.gui.models.column_filters import ColumnFilter, ColumnFilters
from kpt_desktop.gui.models.participants_filter import RowTexts, filter_words
from kpt_desktop.gui.models.sorting import Sorting

_WARMED_AT_ONCE = 100


class RowOrder:
    """Knows all rows of a visit and picks those to show.

    A row that is shown stays where it is while it is edited, even when it no longer fits the
    filter or the sorting: nothing jumps away under the hands. The next filter or sort settles it.

    Attributes:
        rows: all participants by participation, in the order of the lists.
        same_visit: whether the last ``show`` was of the visit before it.
        words: the folded words of the filter.
        filters: those of single columns.
        sorting: the columns the rows are sorted by; none means the order of the lists.
        pinned: rows shown whatever the filter says, since they were just added.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.rows: Mapping[UUID, Participant] = {}
        self.same_visit = False
        self.words: tuple[str, ...] = ()
        self.side: Side | None = None
        self.pinned: set[UUID] = set()
        self.filters = ColumnFilters()
        self.sorting: Sorting = ()
        self._visit: UUID | None = None
        self._places: Mapping[UUID, int] = {}
        self._texts = RowTexts(language)
        self._texts_in_order: list[str] | None = None
        self._collation = Collation(language)

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
        self.filters.forget_rows()
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
        """Return the rows that fit the side and all filters, sorted."""
        found: Iterable[UUID] = self._matching(*self.words) if self.words else self.rows
        if self.side is not None:
            found = filter(self._on_side, found)
        if self.filters:
            fitting = set(self.filters.among(found, self.rows))
            wanted = fitting | {i for i in self.pinned if i in self.rows and self._on_side(i)}
            found = [row_id for row_id in self.rows if row_id in wanted]
        return self._by_key(list(found))

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

    def filter_column(self, key: str, wanted: ColumnFilter | None) -> None:
        """Give a column a filter or take it away; rows just added must fit it like all others."""
        self.filters.put(key, wanted)
        self.pinned = set()

    def is_filtered(self) -> bool:
        """Tell whether words or a column's filter hide rows; the side's chip is none."""
        return bool(self.words or self.filters)

    def sorted(self, ids: Iterable[UUID]) -> list[UUID]:
        """Return these rows in order: empty cells last either way, equals as in the lists."""
        return self._by_key(sorted(ids, key=self._places.__getitem__))

    def _by_key(self, in_list: list[UUID]) -> list[UUID]:
        """Sort rows that stand in the order of the lists, by the last column first."""
        for by in reversed(self.sorting):
            keys = {i: self._collation.key(self.rows[i], by.key) for i in in_list}
            filled = [(key, i) for i, key in keys.items() if key is not None]
            filled.sort(key=_first, reverse=by.descending)
            in_list = [i for _, i in filled] + [i for i, key in keys.items() if key is None]
        return in_list

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
        if row_id in self.pinned:
            return True
        row = self.rows[row_id]
        return self.filters.admit(row) and (not self.words or self._texts.matches(row, self.words))

    def _placed(self, staying: list[UUID], coming: list[UUID]) -> list[UUID]:
        """Put new rows where the sorting has them, and leave the others in their order."""
        if not self.sorting:
            return self.sorted([*staying, *coming])
        ranks = {i: self._ranks(i) for i in (*staying, *coming)}
        placed: list[UUID] = []
        waiting = iter(staying)
        other = next(waiting, None)
        for row_id in self.sorted(coming):
            while other is not None and not self._precedes(ranks[row_id], ranks[other]):
                placed.append(other)
                other = next(waiting, None)
            placed.append(row_id)
        return [*placed, *([] if other is None else [other]), *waiting]

    def _ranks(self, row_id: UUID) -> tuple[SortKey | None, ...]:
        return tuple(self._collation.key(self.rows[row_id], by.key) for by in self.sorting)

    def _precedes(self, one: Sequence[SortKey | None], other: Sequence[SortKey | None]) -> bool:
        for by, first, second in zip(self.sorting, one, other, strict=True):
            if first is None or second is None:
                if first is not second:
                    return second is None
            elif first < second:
                return not by.descending
            elif second < first:
                return by.descending
        return False


def _first(pair: tuple[SortKey, UUID]) -> SortKey:
    return pair[0]
