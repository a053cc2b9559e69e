"""What a partner's columns were taken for, remembered for the partner's next list (U39)."""

import json
from collections.abc import Mapping
from uuid import UUID

from kpt_desktop.domain.changes import Insert, Operation, edit
from kpt_desktop.domain.enums import Side
from kpt_desktop.domain.fields import FIELDS
from kpt_desktop.domain.records import Setting
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.intake import targets
from kpt_desktop.intake.list_proposal import ListProposal
from kpt_desktop.intake.plain_text import plain

_TARGETS = frozenset(
    {
        *FIELDS, targets.NUMBER, targets.TIMESTAMP, targets.FULL_NAME, targets.FULL_NAME_LAT,
        targets.SURNAME, targets.GIVEN, targets.DOC_SERIES, targets.BIRTH_DAY,
        targets.BIRTH_MONTH, targets.BIRTH_YEAR,
    }
)  # fmt: skip
_MOST = 200


def mapping_key(organisation_id: UUID) -> str:
    """Return the key of the setting that holds an organisation's columns."""
    return f"import.mapping.{organisation_id}"


def remembered_columns(records: VisitRecords, side: Side) -> Mapping[str, str | None]:
    """Return fields by heading in plain form, as they were chosen by hand before.

    A setting that cannot be read remembers nothing.
    """
    setting = records.settings.get(mapping_key(records.delegation(side).organisation_id))
    try:
        stored = json.loads(setting.value) if setting else {}
    except ValueError:
        return {}
    if not isinstance(stored, dict):
        return {}
    return {
        str(heading): target
        for heading, target in stored.items()
        if target is None or target in _TARGETS
    }


def remember_columns(
    records: VisitRecords, side: Side, proposal: ListProposal
) -> tuple[Operation, ...]:
    """Return the operation that remembers what was chosen by hand, none when nothing was."""
    by_hand = {
        heading: proposal.decisions.columns[column.index]
        for column in proposal.columns
        if column.index in proposal.decisions.columns and (heading := plain(column.source))
    }
    before = dict(remembered_columns(records, side))
    if proposal.header_row is None or not by_hand:
        return ()
    after = dict(list((before | by_hand).items())[-_MOST:])
    if after == before:
        return ()
    key = mapping_key(records.delegation(side).organisation_id)
    value = json.dumps(after, ensure_ascii=False, sort_keys=True)
    if (present := records.settings.get(key)) is None:
        return (Insert(Setting(key=key, value=value)),)
    update = edit(present, value=value)
    return (update,) if update else ()
