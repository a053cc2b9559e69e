"""Random edits, undos, redos and restarts: the store always equals a plain model of it."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kpt_desktop.domain.changes import Change, Delete, Insert, Label, edit
from kpt_desktop.domain.records import Person
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.storage.store import open_store
from tests.helpers.factories import make_person

LABEL = Label("visit_created", {"title": "x"})
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=20)


class EditingMachine(RuleBasedStateMachine):
    """``past`` and ``future`` are whole states of the people, as undo and redo restore them."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "visits.kpt"
        self.store = open_store(self.path, create=True)
        self.desk = ChangeDesk(self.store)
        self.people = {}
        self.past, self.future = [], []

    def teardown(self):
        self.store.close()
        self.folder.cleanup()

    def apply(self, operations, after):
        self.desk.apply(Change(LABEL, tuple(operations)))
        self.past.append(self.people)
        self.future.clear()
        self.people = after

    @rule(names=st.lists(NAMES, min_size=1, max_size=3))
    def add(self, names):
        new = [make_person(surname_native=name) for name in names]
        self.apply(map(Insert, new), self.people | {p.id: content(p) for p in new})

    @precondition(lambda self: self.people)
    @rule(data=st.data(), name=NAMES)
    def rename(self, data, name):
        chosen = self.one_of_them(data)
        update = edit(self.stored()[chosen], given_native=name)
        if update is not None:
            after = self.people | {chosen: replace(self.people[chosen], given_native=name)}
            self.apply([update], after)

    @precondition(lambda self: self.people)
    @rule(data=st.data())
    def delete(self, data):
        chosen = self.one_of_them(data)
        after = {key: value for key, value in self.people.items() if key != chosen}
        self.apply([Delete(self.stored()[chosen])], after)

    @precondition(lambda self: self.past)
    @rule()
    def undo(self):
        self.desk.undo()
        self.future.append(self.people)
        self.people = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self):
        self.desk.redo()
        self.past.append(self.people)
        self.people = self.future.pop()

    @rule()
    def restart(self):
        self.store.close()
        self.store = open_store(self.path)
        self.desk = ChangeDesk(self.store)

    def one_of_them(self, data):
        """By its place in the list: ids differ from run to run, and a replay must choose alike."""
        return list(self.people)[data.draw(st.integers(0, len(self.people) - 1))]

    def stored(self):
        with self.store.reading() as reader:
            return {person.id: person for person in reader.find(Person)}

    @invariant()
    def store_equals_the_model(self):
        assert {key: content(person) for key, person in self.stored().items()} == self.people

    @invariant()
    def undo_and_redo_are_offered_when_there_is_something(self):
        undo, redo = self.desk.labels()
        assert (undo is not None, redo is not None) == (bool(self.past), bool(self.future))


def content(person):
    return replace(person, version=0)


TestEditing = EditingMachine.TestCase
TestEditing.settings = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
