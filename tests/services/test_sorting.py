import pytest

from pcplanner.domain.changes import Kind
from pcplanner.domain.dreams import ME
from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.lines import Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.domain.sorting import next_asked, option_of, place_words, waiting
from pcplanner.services.bundle import Services
from pcplanner.services.desk import ThingMissing
from pcplanner.services.sorting import lines_of


@pytest.fixture
def sitting(opened: Services, ann: Person) -> Sitting:
    return opened.sorting.begin(ann.id, "food").value


def kept(services: Services, sitting: Sitting) -> Sitting:
    found = services.people.plan(sitting.person_id).sitting(sitting.id)
    assert found is not None
    return found


def test_what_is_put_in_a_place_is_kept_and_can_be_undone_by_name(
    opened: Services, ann: Person, sitting: Sitting
) -> None:
    first = sitting.options[0]
    changed = opened.sorting.put(sitting.id, first.id, SortPlace.GOOD)
    assert changed.kinds == {Kind.SORTING}
    assert kept(opened, sitting) == changed.value
    assert first.words in (opened.history.history(ann.id).undo or "")
    opened.history.undo(ann.id)
    assert kept(opened, sitting) == sitting


def test_the_same_option_is_asked_after_everything_was_closed(opened: Services, sitting: Sitting) -> None:
    for option in sitting.options[:3]:
        opened.sorting.put(sitting.id, option.id, SortPlace.NOT_SURE)
    asked = next_asked(kept(opened, sitting))
    assert asked is not None
    assert asked.option == sitting.options[3]


def test_what_is_asked_again_is_chosen_in_the_same_change(opened: Services, sitting: Sitting) -> None:
    for option in sitting.options:
        opened.sorting.put(sitting.id, option.id, SortPlace.GOOD)
    chosen = kept(opened, sitting).asked_again
    assert len(chosen) == 3
    opened.history.undo(sitting.person_id)
    assert kept(opened, sitting).asked_again == ()
    opened.history.redo(sitting.person_id)
    opened.sorting.answer_again(sitting.id, chosen[0], SortPlace.NOT_GOOD)
    placed = kept(opened, sitting).place_of(chosen[0])
    assert placed is not None
    assert (placed.place, placed.again) == (SortPlace.GOOD, SortPlace.NOT_GOOD)


def test_nothing_new_is_no_change(opened: Services, sitting: Sitting) -> None:
    option_id = sitting.options[0].id
    opened.sorting.put(sitting.id, option_id, SortPlace.GOOD)
    undo = opened.history.history(sitting.person_id).undo
    assert not opened.sorting.put(sitting.id, option_id, SortPlace.GOOD).kinds
    assert not opened.sorting.take_back(sitting.id, sitting.options[1].id).kinds
    assert opened.history.history(sitting.person_id).undo == undo


def test_a_second_sitting_swaps_the_ends_and_stands_after_the_first(
    opened: Services, ann: Person, sitting: Sitting
) -> None:
    second = opened.sorting.begin(ann.id, "food").value
    assert second.is_swapped
    assert second.position == sitting.position + 1
    assert opened.sorting.begin(ann.id, "money").value.is_swapped is False


def test_a_topic_that_is_not_there_is_told_plainly(opened: Services, ann: Person) -> None:
    with pytest.raises(ThingMissing):
        opened.sorting.begin(ann.id, "moon")


def test_an_own_topic_begins_empty_and_can_be_sorted_again(opened: Services, ann: Person) -> None:
    own = opened.sorting.begin_own(ann.id, "  My band ").value
    assert (own.topic, own.options) == ("My band", ())
    opened.sorting.add_option(own.id, "Drums")
    opened.sorting.add_option(own.id, picture=symbol("sing"))
    again = opened.sorting.begin(ann.id, own.topic_id).value
    assert (again.topic, len(again.options), again.is_swapped) == ("My band", 2, True)
    with pytest.raises(InputError):
        opened.sorting.begin_own(ann.id, "  ")


def test_saving_again_never_makes_something_twice(opened: Services, ann: Person) -> None:
    for _ in range(2):
        opened.sorting.begin(ann.id, "food", new_id="11111111-0000-4000-8000-000000000000")
    (sitting,) = opened.people.plan(ann.id).sittings
    assert not sitting.is_swapped
    for _ in range(2):
        opened.sorting.begin_own(ann.id, "Band", new_id="33333333-0000-4000-8000-000000000000")
    assert len(opened.people.plan(ann.id).sittings) == 2
    for _ in range(2):
        opened.sorting.add_option(sitting.id, "Curry", new_id="22222222-0000-4000-8000-000000000000")
    assert [x.words for x in kept(opened, sitting).options].count("Curry") == 1


def test_something_else_is_the_persons_own_and_asked_next(opened: Services, sitting: Sitting) -> None:
    opened.sorting.add_option(sitting.id, picture=symbol("pub", "A pub"), is_own=True)
    asked = next_asked(kept(opened, sitting))
    assert asked is not None
    assert (asked.option.is_own, asked.option.picture) == (True, symbol("pub", "A pub"))
    with pytest.raises(InputError):
        opened.sorting.add_option(sitting.id, " ", None, is_own=True)


def test_an_option_gets_other_words_and_never_loses_both(opened: Services, sitting: Sitting) -> None:
    option = sitting.options[0]
    opened.sorting.change_option(sitting.id, option.id, "Curry", None)
    found = option_of(kept(opened, sitting), option.id)
    assert found is not None
    assert (found.words, found.picture) == ("Curry", None)
    with pytest.raises(InputError):
        opened.sorting.change_option(sitting.id, option.id, " ", None)
    opened.sorting.leave_out(sitting.id, option.id)
    assert option_of(kept(opened, sitting), option.id) is None
    with pytest.raises(ThingMissing):
        opened.sorting.put(sitting.id, option.id, SortPlace.GOOD)


def test_asking_the_other_way_round_needs_a_first_answer(opened: Services, sitting: Sitting) -> None:
    with pytest.raises(PlainError):
        opened.sorting.answer_again(sitting.id, sitting.options[0].id, SortPlace.GOOD)


def test_the_person_says_that_it_is_right(opened: Services, sitting: Sitting) -> None:
    with pytest.raises(InputError):
        opened.sorting.confirm(sitting.id)
    opened.sorting.put(sitting.id, sitting.options[0].id, SortPlace.GOOD)
    opened.sorting.confirm(sitting.id)
    assert kept(opened, sitting).confirmed_at == opened.clock.now()
    opened.sorting.put(sitting.id, sitting.options[0].id, SortPlace.NOT_GOOD)
    assert kept(opened, sitting).confirmed_at is None


def test_the_words_of_the_places_can_change_and_come_back(opened: Services, sitting: Sitting) -> None:
    opened.sorting.set_place_words(sitting.id, SortPlace.NOT_GOOD, " Yuk ")
    assert kept(opened, sitting).scale_words == ("", "", "Yuk")
    assert place_words(kept(opened, sitting), SortPlace.NOT_GOOD) == "Yuk"
    opened.sorting.set_place_words(sitting.id, SortPlace.NOT_GOOD, "")
    assert kept(opened, sitting).scale_words == ()


def test_who_chose_and_who_helped_are_kept(opened: Services, sitting: Sitting) -> None:
    opened.sorting.set_chosen_by(sitting.id, ME)
    opened.sorting.set_helped_by(sitting.id, "  Aunt   Jo ")
    assert (kept(opened, sitting).chosen_by, kept(opened, sitting).helped_by) == (ME, "Aunt Jo")
    opened.sorting.set_chosen_by(sitting.id, "")
    assert kept(opened, sitting).chosen_by == ""


def test_a_sitting_that_is_put_away_comes_back_by_undo(opened: Services, sitting: Sitting) -> None:
    opened.sorting.put_away(sitting.id)
    assert opened.people.plan(sitting.person_id).sitting(sitting.id) is None
    opened.history.undo(sitting.person_id)
    assert kept(opened, sitting) == sitting


def test_sorted_pictures_become_lines_in_one_change(opened: Services, ann: Person, sitting: Sitting) -> None:
    chosen = [x.id for x in sitting.options[:3]]
    assert opened.sorting.add_lines(sitting.id, chosen, "likes") is not None
    lines = opened.people.plan(ann.id).lines_in("likes")
    assert [x.words for x in lines] == [x.words for x in sitting.options[:3]]
    assert {x.source for x in lines} == {Source.OWN_PICTURE}
    assert [x.position for x in lines] == [0, 1, 2]
    assert {x.audiences for x in lines} == {opened.styles.audiences_of(opened.people.plan(ann.id))("likes")}
    assert lines_of(opened.people.plan(ann.id), sitting, "likes") == set(chosen)
    assert waiting(kept(opened, sitting)) == sitting.options
    opened.history.undo(ann.id)
    assert opened.people.plan(ann.id).lines_in("likes") == ()


def test_a_line_is_never_put_in_twice_and_what_was_reworded_stays(
    opened: Services, ann: Person, sitting: Sitting
) -> None:
    first, second = sitting.options[:2]
    opened.sorting.add_lines(sitting.id, [first.id], "likes")
    (line,) = opened.people.plan(ann.id).lines_in("likes")
    opened.lines.reword(line.id, "I love this")
    assert opened.sorting.add_lines(sitting.id, [first.id], "likes") is None
    opened.sorting.add_lines(sitting.id, [first.id, second.id], "likes")
    words = [x.words for x in opened.people.plan(ann.id).lines_in("likes")]
    assert words == ["I love this", second.words]
    opened.sorting.add_lines(sitting.id, [first.id], "important")
    assert len(opened.people.plan(ann.id).lines_in("important")) == 1
