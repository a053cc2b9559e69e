"""Settings that are kept with the data, changed like everything else: by a named Change."""

from kpt_desktop.documents.head import APPROVAL_SETTING
from kpt_desktop.domain.changes import Change, Insert, Label, edit, edits
from kpt_desktop.domain.records import Setting
from kpt_desktop.domain.visit_records import VisitRecords


def set_approval(records: VisitRecords, *, wanted: bool) -> Change:
    """Return the Change that puts the block to be signed on programmes, or takes it off."""
    value = "yes" if wanted else "no"
    setting = records.settings.get(APPROVAL_SETTING)
    if setting is None:
        operation = Insert(Setting(key=APPROVAL_SETTING, value=value))
        return Change(Label("approval_chosen"), (operation,))
    return edits(Label("approval_chosen"), [edit(setting, value=value)])
