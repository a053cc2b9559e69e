"""What the parts of the window tell each other, without knowing each other."""

from PySide6.QtCore import QObject, Signal


class Events(QObject):
    """The window's one hub.

    Signals:
        change_applied(Change, Touched): the store took a Change, an undo or a redo.
        visit_shown(VisitRecords or None): another visit, or the same one with other records.
        notice_given(str, str, callable or None): a sentence for the notice bar, the words of its
            button, and what the button does.
        language_changed(str): the window's language is now ``ru``, ``en`` or ``cs``.
        subject_requested(Subject): go to that record and field.
    """

    change_applied = Signal(object, object)
    visit_shown = Signal(object)
    notice_given = Signal(str, str, object)
    language_changed = Signal(str)
    subject_requested = Signal(object)
