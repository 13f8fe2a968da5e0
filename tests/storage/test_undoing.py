"""Everything can be taken back and done again, to the field, and the log outlives the program."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.storage.made_up import (
    DREAM,
    GOAL,
    LINE,
    PASSPHRASE,
    PERSON,
    PICTURE_USE,
    STEP,
    THEN,
    WORD_PICTURE,
    plan_of,
    put,
    step,
)

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.changes import History, Kind, Scope
from pcplanner.domain.lines import Line
from pcplanner.domain.people import Person
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.library import Library
from pcplanner.storage.making import create_library
from pcplanner.storage.opening import unlock
from pcplanner.storage.undoing import Undone


def _history(library: Library, person_id: str | None = PERSON.id) -> History:
    with library.reading() as reader:
        return reader.history(person_id)


def test_undo_and_redo_name_what_they_do_and_what_changed(library: Library) -> None:
    put(library, PERSON, label="added a person")
    put(library, DREAM, GOAL, STEP, label="added a step")
    assert _history(library) == History("added a step", None)
    undone = library.undo(PERSON.id)
    kinds = frozenset({Kind.DREAMS, Kind.STEPS})
    assert undone == Undone("added a step", PERSON.id, kinds, frozenset({DREAM.id, GOAL.id, STEP.id}))
    assert plan_of(library).steps == ()
    assert _history(library) == History("added a person", "added a step")
    assert library.redo(PERSON.id) == replace(undone, gone=frozenset())
    assert plan_of(library).steps == (STEP,)
    assert _history(library) == History("added a step", None)


def test_there_may_be_nothing_to_undo(library: Library) -> None:
    assert library.undo() is None
    assert library.redo() is None
    assert library.undo("nobody") is None
    assert _history(library, None) == History()


def test_undo_of_a_change_sets_only_its_fields_back(library: Library) -> None:
    put(library, PERSON)
    put(library, replace(PERSON, access=AccessProfile(scale=200)))
    undone = library.undo()
    assert undone is not None
    assert undone.kinds == {Kind.SETTINGS}
    assert plan_of(library).person == PERSON


def test_a_new_change_clears_the_redo_of_its_plan_only(library: Library) -> None:
    other = Person("person-2", "Sam", None, THEN)
    put(library, PERSON, LINE, label="one")
    put(library, other, label="two", person_id=other.id)
    library.undo(PERSON.id)
    library.undo(other.id)
    put(library, replace(PERSON, print_size_pt=28), label="three")
    assert _history(library).redo is None
    assert library.redo(PERSON.id) is None
    assert _history(library, other.id).redo == "two"
    assert library.redo(other.id) is not None


def test_any_plan_is_undone_newest_first(library: Library) -> None:
    other = Person("person-2", "Sam", None, THEN)
    put(library, PERSON, label="one")
    put(library, other, label="two", person_id=other.id)
    put(library, replace(PERSON, name="Zo"), label="three")
    assert [x.label if x else None for x in (library.undo() for _ in range(4))] == [
        "three",
        "two",
        "one",
        None,
    ]
    assert _history(library, None) == History(None, "one")
    assert [x.label if x else None for x in (library.redo() for _ in range(4))] == [
        "one",
        "two",
        "three",
        None,
    ]


def test_nobody_is_taken_off_the_list_from_inside_their_plan(library: Library) -> None:
    put(library, PERSON, label="added Zo")
    put(library, replace(PERSON, name="Zo"), label="renamed")
    assert library.undo(PERSON.id, Scope.PLAN) is not None
    with library.reading() as reader:
        assert reader.history(PERSON.id, Scope.PLAN) == History(None, "renamed")
    assert library.undo(PERSON.id, Scope.PLAN) is None
    undone = library.undo(None, Scope.LIST)
    assert undone is not None
    assert undone.gone == {PERSON.id}
    assert library.redo(PERSON.id, Scope.PLAN) is not None
    with library.reading() as reader:
        assert reader.history(PERSON.id, Scope.PLAN).redo is None
        assert reader.history(None, Scope.LIST).redo == "added Zo"


def test_from_the_list_only_what_was_done_to_the_list_is_taken_back(library: Library) -> None:
    put(library, PERSON, label="added Zo")
    put(library, replace(PERSON, put_away_at=THEN), label="put away")
    put(library, replace(PERSON, put_away_at=None), LINE, label="brought back")
    put(library, replace(PERSON, access=AccessProfile(scale=200)), label="changed how it looks")
    put(library, replace(LINE, words="Another"), label="changed the words")
    names = []
    while undone := library.undo(None, Scope.LIST):
        names.append(undone.label)
    assert names == ["brought back", "put away", "added Zo"]
    while undone := library.redo(None, Scope.LIST):
        names.append(undone.label)
    assert names[3:] == ["added Zo", "put away", "brought back"]


def test_undo_survives_closing(library: Library, folder: Path) -> None:
    put(library, PERSON, DREAM, GOAL, step(1), label="added a plan")
    put(library, replace(step(1), words="Another"), label="changed a step")
    library.undo()
    library.close()
    with unlock(folder, PASSPHRASE) as again:
        assert _history(again) == History("added a plan", "changed a step")
        again.redo()
        assert plan_of(again).steps[0].words == "Another"
        again.undo()
        again.undo()
        with again.reading() as reader:
            assert reader.person(PERSON.id) is None
            assert reader.people() == ()
            with pytest.raises(KeyError):
                reader.plan(PERSON.id)


def test_what_was_undone_can_be_put_again(library: Library) -> None:
    put(library, PERSON, LINE)
    library.undo()
    put(library, PERSON, replace(LINE, words="Said anew"))
    assert plan_of(library).lines == (replace(LINE, words="Said anew"),)
    library.undo()
    with library.reading() as reader:
        assert reader.person(PERSON.id) is None


def test_a_field_changed_twice_in_one_change_goes_back_to_the_first(library: Library) -> None:
    put(library, PERSON)
    put(library, replace(PERSON, name="A"), replace(PERSON, name="B"))
    library.undo()
    assert plan_of(library).person == PERSON
    library.redo()
    assert plan_of(library).person.name == "B"


def test_letters_of_one_line_being_typed_are_taken_back_together(library: Library) -> None:
    put(library, PERSON, LINE, label="added a line")
    for words, part_of in (("a", "typing 1"), ("ab", "typing 1"), ("abc", "typing 1"), ("abcd", "typing 2")):
        with library.changing("changed the words", PERSON.id, part_of=part_of) as change:
            change.put(replace(LINE, words=words))
    seen: list[str | None] = []
    while library.undo(PERSON.id):
        with library.reading() as reader:
            line = reader.find(Line, LINE.id)
            seen.append(line.words if line else None)
    assert seen == ["abc", LINE.words, None]
    assert _history(library) == History(None, "added a line")
    seen = []
    while library.redo(PERSON.id):
        seen.append(plan_of(library).lines[0].words)
    assert seen == [LINE.words, "abc", "abcd"]


def test_the_same_part_in_another_plan_is_another_thing(library: Library) -> None:
    put(library, PERSON, replace(PERSON, id="person-2"), label="added people")
    for person in (PERSON, replace(PERSON, id="person-2")):
        with library.changing("named", person.id, part_of="typing") as change:
            change.put(replace(person, name="New"))
    undone = library.undo()
    assert undone is not None
    assert undone.person_id == "person-2"
    assert plan_of(library).person.name == "New"


def test_what_has_no_name_is_never_taken_back(library: Library) -> None:
    put(library, PERSON, label="added a person")
    put(library, replace(PERSON, access=AccessProfile(scale=200)), label="")
    assert _history(library) == History("added a person", None)
    undone = library.undo(PERSON.id)
    assert undone is not None
    assert undone.label == "added a person"
    put(library, Person("person-2", "Sam", None, THEN), label="", person_id=PERSON.id)
    library.redo(PERSON.id)
    assert plan_of(library).person.access.scale == 200


_Words = st.sampled_from(["one", "two", "three", ""])
_Puts = st.lists(
    st.lists(
        st.one_of(
            st.builds(lambda i, w: replace(step(i), words=w), st.integers(1, 3), _Words),
            st.builds(lambda i, p: replace(step(i), position=p), st.integers(1, 3), st.integers(0, 3)),
            st.builds(
                lambda i: replace(step(i), put_away_at=THEN),
                st.integers(1, 3),
            ),
            st.builds(lambda w: replace(PERSON, name=f"Zoë {w}"), _Words),
            st.builds(lambda w: replace(LINE, words=w), _Words),
        ),
        min_size=1,
        max_size=3,
    ),
    max_size=8,
)


def _all_of(library: Library) -> Any:
    with library.reading() as reader:
        return reader.plan(PERSON.id), reader.put_away(PERSON.id), reader.people()


@settings(max_examples=30)
@given(_Puts)
def test_undoing_all_is_the_start_and_redoing_all_is_the_end(
    tmp_path_factory: pytest.TempPathFactory, puts: list[list[Any]]
) -> None:
    library, _ = create_library(tmp_path_factory.mktemp("undo") / "lib", PASSPHRASE, CHEAP_COST)
    with library:
        put(library, PERSON, DREAM, GOAL, label="start")
        states = [_all_of(library)]
        for entities in puts:
            before = _changes(library)
            put(library, *entities, label="a change")
            if _changes(library) > before:
                states.append(_all_of(library))
        for state in reversed(states[:-1]):
            assert library.undo(PERSON.id) is not None
            _same(_all_of(library), state)
        assert _history(library).undo == "start"
        for state in states[1:]:
            assert library.redo(PERSON.id) is not None
            _same(_all_of(library), state)
        assert library.redo(PERSON.id) is None


def _changes(library: Library) -> int:
    with library.reading() as reader:
        return reader.counts()["changes"]


def _same(now: Any, then: Any) -> None:
    plan, in_bin, cards = now
    assert (plan, in_bin) == then[:2]
    assert [x.name for x in cards] == [x.name for x in then[2]]


def test_what_is_remembered_of_pictures_is_undone_and_done_again(library: Library) -> None:
    put(library, PERSON)
    put(library, WORD_PICTURE, PICTURE_USE)
    put(library, replace(PICTURE_USE, is_favourite=False), label="took a favourite away")
    undone = library.undo()
    assert undone is not None
    assert undone.kinds == {Kind.PICTURES}
    assert plan_of(library).picture_uses == (PICTURE_USE,)
    library.undo()
    assert plan_of(library).word_pictures == plan_of(library).picture_uses == ()
    library.redo()
    assert plan_of(library).word_pictures == (WORD_PICTURE,)
    library.undo()
    later = replace(PICTURE_USE, is_favourite=False)
    put(library, later)
    assert plan_of(library).picture_uses == (later,)
