"""A plan is checked chapter by chapter; plainer words, what is fine and meanings can all be undone."""

import pytest

from pcplanner.domain.errors import InputError
from pcplanner.domain.hard_words import meanings_for, our_meanings
from pcplanner.domain.lines import Check, Line, Source
from pcplanner.domain.people import Person
from pcplanner.domain.plan_reading import PlanFinding
from pcplanner.services.bundle import Services
from pcplanner.services.easy_read import LONGEST_MEANING


def found(services: Services, person: Person) -> tuple[PlanFinding, ...]:
    return services.easy_read.look(services.people.plan(person.id))


def meaning(services: Services, person: Person, word: str) -> str:
    return meanings_for(services.people.plan(person.id).word_meanings)[word].means


@pytest.fixture
def line(opened: Services, ann: Person) -> Line:
    said = "Staff facilitate my trip."
    return opened.lines.add(ann.id, "important", said, source=Source.SEEN).value


def test_plainer_words_keep_the_first_wording_and_are_checked_again(
    opened: Services, ann: Person, line: Line
) -> None:
    opened.lines.check(line.id, Check.YES)
    (finding,) = found(opened, ann)
    new = opened.easy_read.use(finding).value
    assert isinstance(new, Line)
    assert (new.words, new.original_words) == ("Staff help my trip.", "Staff facilitate my trip.")
    assert new.check is Check.NOT_ASKED
    assert found(opened, ann) == ()
    opened.history.undo(ann.id)
    assert [x.thing.id for x in found(opened, ann)] == [line.id]


def test_words_that_changed_meanwhile_are_not_replaced(opened: Services, ann: Person, line: Line) -> None:
    (finding,) = found(opened, ann)
    opened.lines.reword(line.id, "Now Sam will facilitate it.")
    with pytest.raises(InputError):
        opened.easy_read.use(finding)


def test_what_is_fine_is_not_told_again_and_can_be_undone(opened: Services, ann: Person, line: Line) -> None:
    (finding,) = found(opened, ann)
    opened.easy_read.fine(ann.id, line.id, finding.finding)
    assert found(opened, ann) == ()
    other = opened.lines.add(ann.id, "important", "We facilitate.").value
    assert [x.thing.id for x in found(opened, ann)] == [other.id]
    opened.history.undo(ann.id)
    opened.history.undo(ann.id)
    assert [x.thing.id for x in found(opened, ann)] == [line.id]


def test_own_words_are_marked_as_own(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, "important", "I utilise it.")
    assert [x.is_own for x in found(opened, ann)] == [True]


def test_two_names_for_one_thing_are_found_across_the_plan(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, "important", "My carer is kind.", source=Source.SEEN)
    second = opened.lines.add(ann.id, "support", "My support worker is late.", source=Source.SEEN).value
    assert [(x.finding.rule, x.thing.id) for x in found(opened, ann)] == [("ER-05", second.id)]


def test_a_word_that_is_explained_is_not_hard(opened: Services, ann: Person) -> None:
    opened.lines.add(ann.id, "important", "My tenancy is new.")
    assert found(opened, ann) == ()
    opened.easy_read.turn(ann.id, "tenancy", is_on=False)
    assert [x.finding.text for x in found(opened, ann)] == ["tenancy"]


def test_a_meaning_can_be_changed_and_put_back(opened: Services, ann: Person) -> None:
    opened.easy_read.set_meaning(ann.id, "Budget", "My money.")
    assert meaning(opened, ann, "budget") == "My money."
    opened.easy_read.put_back(ann.id, "budget")
    assert meaning(opened, ann, "budget") == our_meanings()["budget"].means
    opened.history.undo(ann.id)
    assert meaning(opened, ann, "budget") == "My money."


def test_a_word_of_ones_own_can_be_added_and_taken_away(opened: Services, ann: Person) -> None:
    opened.easy_read.set_meaning(ann.id, "Gizmo", "A gizmo is my toy.")
    assert meaning(opened, ann, "gizmo") == "A gizmo is my toy."
    opened.easy_read.put_back(ann.id, "gizmo")
    assert "gizmo" not in meanings_for(opened.people.plan(ann.id).word_meanings)


@pytest.mark.parametrize(
    ("word", "means"),
    [("gizmo", " "), (" ", "A thing."), ("gizmo", "x" * (LONGEST_MEANING + 1)), ("x" * 61, "A")],
)
def test_what_cannot_be_a_meaning_is_told(opened: Services, ann: Person, word: str, means: str) -> None:
    with pytest.raises(InputError):
        opened.easy_read.set_meaning(ann.id, word, means)
