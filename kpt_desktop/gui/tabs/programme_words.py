"""What the commands of the Programme tab are called, and what their tips say."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

Words = dict[str, tuple[str, str]]
"""A command's words in a menu and its tip, by its name."""


def words() -> Words:
    """Return all words in the language of now."""
    return _making() | _clipboard() | _moving() | _stretching() | _going() | _views()


def _making() -> Words:
    return {
        "item_add": (
            translate("ProgrammeActions", "&New item…"),
            translate("ProgrammeActions", "Add an item to the programme in a form"),
        ),
        "item_add_here": (
            translate("ProgrammeActions", "New item &here"),
            translate("ProgrammeActions", "Type the title of a new item at the time cursor"),
        ),
        "item_edit": (
            translate("ProgrammeActions", "&Edit item…"),
            translate("ProgrammeActions", "Open all fields of the item"),
        ),
    }


def _clipboard() -> Words:
    return {
        "items_cut": (
            translate("ProgrammeActions", "C&ut"),
            translate("ProgrammeActions", "Copy the selected items and delete them"),
        ),
        "items_copy": (
            translate("ProgrammeActions", "&Copy"),
            translate(
                "ProgrammeActions", "Copy the selected items, for another visit or program too"
            ),
        ),
        "items_paste": (
            translate("ProgrammeActions", "P&aste"),
            translate(
                "ProgrammeActions",
                "Paste items at the time cursor, or lines of a programme from Word or Excel",
            ),
        ),
        "item_copy": (
            translate("ProgrammeActions", "&Duplicate item"),
            translate("ProgrammeActions", "Put a copy of the item after it"),
        ),
        "items_delete": (
            translate("ProgrammeActions", "De&lete items"),
            translate("ProgrammeActions", "Delete the selected items"),
        ),
    }


def _moving() -> Words:
    return {
        "items_earlier": (
            translate("ProgrammeActions", "&Earlier"),
            translate("ProgrammeActions", "Move the selected items to the grid line before"),
        ),
        "items_later": (
            translate("ProgrammeActions", "&Later"),
            translate("ProgrammeActions", "Move the selected items to the next grid line"),
        ),
        "items_earlier_fine": (
            translate("ProgrammeActions", "&5 minutes earlier"),
            translate("ProgrammeActions", "Move the selected items 5 minutes earlier"),
        ),
        "items_later_fine": (
            translate("ProgrammeActions", "5 &minutes later"),
            translate("ProgrammeActions", "Move the selected items 5 minutes later"),
        ),
        "items_day_before": (
            translate("ProgrammeActions", "Move to the day &before"),
            translate(
                "ProgrammeActions", "Move the selected items to the day before, at the same time"
            ),
        ),
        "items_day_after": (
            translate("ProgrammeActions", "Move to the day &after"),
            translate(
                "ProgrammeActions", "Move the selected items to the day after, at the same time"
            ),
        ),
    }


def _stretching() -> Words:
    return {
        "item_longer": (
            translate("ProgrammeActions", "Make lon&ger"),
            translate("ProgrammeActions", "Let the item end at the next grid line"),
        ),
        "item_shorter": (
            translate("ProgrammeActions", "Make &shorter"),
            translate("ProgrammeActions", "Let the item end at the grid line before"),
        ),
        "item_start_earlier": (
            translate("ProgrammeActions", "Start ea&rlier"),
            translate("ProgrammeActions", "Let the item begin earlier and end as before"),
        ),
        "item_start_later": (
            translate("ProgrammeActions", "Start la&ter"),
            translate("ProgrammeActions", "Let the item begin later and end as before"),
        ),
    }


def _going() -> Words:
    return {
        "item_next": (
            translate("ProgrammeActions", "&Next item"),
            translate("ProgrammeActions", "Go to the next item; Tab does so too"),
        ),
        "item_previous": (
            translate("ProgrammeActions", "&Previous item"),
            translate("ProgrammeActions", "Go to the item before; Shift+Tab does so too"),
        ),
        "item_next_too": (
            translate("ProgrammeActions", "Select the next item &too"),
            translate("ProgrammeActions", "Add the next item to the selected ones"),
        ),
        "item_previous_too": (
            translate("ProgrammeActions", "Select the item &before too"),
            translate("ProgrammeActions", "Add the item before to the selected ones"),
        ),
        "items_select_day": (
            translate("ProgrammeActions", "&Select the whole day"),
            translate(
                "ProgrammeActions", "Select all items of the current day; again, of all days"
            ),
        ),
        "hidden_above": (
            translate("ProgrammeActions", "Item out of sight &above"),
            translate("ProgrammeActions", "Scroll up to the nearest item that is out of sight"),
        ),
        "hidden_below": (
            translate("ProgrammeActions", "Item &out of sight below"),
            translate("ProgrammeActions", "Scroll down to the nearest item that is out of sight"),
        ),
    }


def _views() -> Words:
    return {
        "day_table": (
            translate("ProgrammeActions", "Day as ta&ble"),
            translate("ProgrammeActions", "Show one day as a table for quick typing"),
        ),
        "zoom_in": (
            translate("ProgrammeActions", "&Zoom in"),
            translate("ProgrammeActions", "Make the hours higher"),
        ),
        "zoom_out": (
            translate("ProgrammeActions", "Zoom &out"),
            translate("ProgrammeActions", "Make the hours lower"),
        ),
        "zoom_fit": (
            translate("ProgrammeActions", "&Fit the day"),
            translate("ProgrammeActions", "Show the day from 8 to 20"),
        ),
    }
