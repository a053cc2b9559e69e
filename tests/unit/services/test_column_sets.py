"""Sets of columns: what each list may show, own sets, and what a damaged file of habits may say."""

import pytest

from kpt_desktop.domain.fields import FIELDS, ListKind
from kpt_desktop.services.column_sets import (
    BUILT_IN,
    LONGEST_NAME,
    MAIN,
    ColumnSets,
    Layout,
    own_id,
    own_name,
)
from kpt_desktop.services.preferences import PreferencesFile


class TestDeclared:
    @pytest.mark.parametrize(
        ("set_id", "kind"),
        [
            ("visa", ListKind.INVITATION),
            ("hotel", ListKind.HOTEL),
            ("security", ListKind.SECURITY),
            ("diet", ListKind.MEALS),
            ("competition", ListKind.COMPETITION),
        ],
    )
    def test_that_a_set_shows_only_what_its_list_may_and_all_of_it(self, set_id, kind):
        allowed = {key for key, field in FIELDS.items() if kind in field.lists}
        assert set(BUILT_IN[set_id]) == allowed - {"photo"}
        assert BUILT_IN[set_id][0].startswith("surname_")

    def test_that_neither_hotel_nor_security_desk_sees_health_or_consents(self):
        for key in (*BUILT_IN["hotel"], *BUILT_IN["security"]):
            assert key == "side" or FIELDS[key].privacy != "S"
            assert not key.startswith("c_")


class TestOwn:
    def test_that_what_is_shown_is_kept_under_a_name(self):
        sets = ColumnSets()
        sets.keep(Layout(("role", "diet"), {"diet": 90}))
        sets.save_as("  Birthday   party ")
        assert own_name(sets.chosen) == "Birthday party"
        assert sets.layout() == Layout(("role", "diet"), {"diet": 90})
        assert sets.own() == (own_id("Birthday party"),)

    def test_that_a_name_is_given_once_whatever_its_case_and_never_blank(self):
        sets = ColumnSets()
        sets.save_as("Автобус")
        assert not sets.is_free("автобус ")
        assert not sets.is_free("   ")
        assert sets.is_free("Поезд")
        sets.save_as("x" * 99)
        assert len(own_name(sets.chosen)) == LONGEST_NAME

    def test_that_an_own_set_is_renamed_reset_and_deleted_and_ours_are_not(self):
        sets = ColumnSets()
        for act in (lambda: sets.rename("x"), sets.delete):
            act()
            assert (sets.chosen, sets.own()) == (MAIN, ())
        sets.keep(Layout(("role",), {"role": 99}))
        sets.save_as("one")
        sets.rename("two")
        assert sets.own() == (own_id("two"),)
        sets.reset()
        assert sets.layout() == Layout(("role",))
        sets.delete()
        assert (sets.chosen, sets.own()) == (MAIN, ())


class TestKept:
    def test_that_order_and_widths_are_as_left_after_a_restart_u29(self, tmp_path):
        sets = ColumnSets()
        sets.choose("visa")
        sets.keep(Layout(("role", "surname_lat"), {"role": 200}))
        PreferencesFile(tmp_path).update(**sets.as_preferences())
        kept = PreferencesFile(tmp_path).current
        again = ColumnSets(kept.columns, kept.widths, kept.column_set)
        assert again.chosen == "visa"
        assert again.layout() == Layout(("role", "surname_lat"), {"role": 200})
        again.reset()
        assert again.layout() == Layout(BUILT_IN["visa"])
        assert again.as_preferences()["columns"] == {}

    def test_that_a_layout_as_declared_is_not_kept(self):
        sets = ColumnSets()
        sets.keep(Layout(("role",)))
        sets.keep(Layout(BUILT_IN[MAIN]))
        assert sets.as_preferences() == {"columns": {}, "widths": {}, "column_set": MAIN}

    @pytest.mark.parametrize(
        ("columns", "widths"),
        [
            ({"main": "role"}, {}),
            ({"main": 7}, {"main": 7}),
            ({"main": ["nonsense", 3]}, {}),
            ({"gone": ["role"]}, {}),
        ],
    )
    def test_that_damaged_habits_are_forgotten(self, columns, widths):
        sets = ColumnSets(columns, widths, "nowhere")
        assert sets.chosen == MAIN
        assert sets.layout() == Layout(BUILT_IN[MAIN])

    def test_that_unknown_columns_and_wild_widths_are_dropped(self):
        columns = {"main": ["role", "role", "x", "diet"]}
        widths = {"main": {"role": 9_000, "diet": 80, "x": 50, "note": "wide"}}
        assert ColumnSets(columns, widths).layout() == Layout(("role", "diet"), {"diet": 80})
