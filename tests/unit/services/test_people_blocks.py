"""Blocks of participants' cells as one Change: pasted beyond the end, filled, edited at once."""

from kpt_desktop.domain.changes import Label
from kpt_desktop.domain.enums import Role, Side
from kpt_desktop.services.people_blocks import edit_chosen, fill_cells, paste_block
from tests.helpers.factories import make_visit_records


def ids_of(records, side=Side.GUEST):
    return [row.participation.id for row in records.participants(side)]


class TestPaste:
    def test_that_edits_and_new_people_are_one_change_at_the_ends_of_the_lists_u19(self):
        records = make_visit_records(2, 0)
        first, _ = ids_of(records)
        new = [
            (Side.GUEST, {"surname_native": "Ёлкин", "phone": "+7 900 000-00-00"}),
            (Side.HOST, {"surname_native": "Nová", "role": Role.TEACHER}),
            (Side.GUEST, {}),
        ]
        change, ids = paste_block(records, [(first, "diet", "vegan")], {}, new)
        assert change.label == Label("people_pasted", {"n": 3})
        after = records.foreseeing(change)
        guests, hosts = after.participants(Side.GUEST), after.participants(Side.HOST)
        assert [row.person.surname_native for row in guests[2:]] == ["Ёлкин", ""]
        assert guests[0].value("diet") == "vegan"
        assert guests[2].value("phone") == "+7 900 000-00-00"
        assert hosts[-1].participation.role == Role.TEACHER
        assert [guests[2].participation.id, hosts[-1].participation.id] == [*ids[:2]]
        assert after.foreseeing(change.inverse()).participants() == records.participants()

    def test_that_a_block_within_the_table_counts_cells(self):
        records = make_visit_records(1, 0)
        change, ids = paste_block(records, [(ids_of(records)[0], "diet", "vegan")], {}, [])
        assert (change.label, ids) == (Label("cells_pasted", {"n": 1}), ())


class TestFill:
    def test_that_values_and_sides_are_copied_down_u22(self):
        records = make_visit_records(3, 0)
        first, *rest = ids_of(records)
        host = ids_of(records, Side.HOST)[0]
        targets = [(row_id, "given_native") for row_id in (*rest, host)]
        change = fill_cells(
            records, {"given_native": first, "side": first}, [*targets, (host, "side")]
        )
        after = records.foreseeing(change)
        assert after.participant(host).person.given_native == "guest"
        assert after.participant(host).delegation.side == Side.GUEST
        assert change.label == Label("cells_filled", {"n": 2})


class TestChosen:
    def test_that_only_touched_fields_change_in_all_chosen_rows_u30(self):
        records = make_visit_records(3, 0)
        first, second, third = ids_of(records)
        change = edit_chosen(records, [first, second], {"diet": "halal"}, Side.HOST)
        assert change.label == Label("participants_edited", {"n": 2})
        after = records.foreseeing(change)
        for row_id in (first, second):
            assert after.participant(row_id).value("diet") == "halal"
            assert after.participant(row_id).delegation.side == Side.HOST
            before = records.participant(row_id).person
            assert after.participant(row_id).person == before
        assert after.participant(third).value("diet") == ""
