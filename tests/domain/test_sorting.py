from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.sorted_sittings import NOW, TOPIC, all_in, begun, sittings

from pcplanner.domain.pictures import symbol
from pcplanner.domain.sittings import SCALE, Sitting, SortOption, SortPlace
from pcplanner.domain.sorting import (
    add_option,
    answer_again,
    asking_order,
    change_option,
    confirmed,
    leave_out,
    next_asked,
    option_of,
    option_picture,
    option_words,
    options_in,
    place_words,
    put,
    scale_order,
    sittings_of,
    take_back,
    topic_of,
    waiting,
)

GOOD, NOT_GOOD = SortPlace.GOOD, SortPlace.NOT_GOOD
PLACES = st.sampled_from(list(SortPlace))


@given(st.text(), st.text())
def test_the_order_is_shuffled_by_its_seed_alone(one: str, other: str) -> None:
    first = asking_order(TOPIC.options, one)
    assert asking_order(reversed(TOPIC.options), one) == first
    assert set(asking_order(TOPIC.options, other)) == set(TOPIC.options)


def test_two_sittings_ask_in_another_order() -> None:
    orders = {begun(f"s{n}").options for n in range(5)}
    assert len(orders) == 5
    assert TOPIC.options not in orders


def test_a_second_sitting_asks_the_same_with_the_ends_swapped() -> None:
    first = leave_out(add_option(begun("s1"), SortOption("own", "A shed", is_own=True)), "garden")
    first = replace(first, scale_words=("Yes", "", "No"))
    second, third = begun("s2", first), begun("s3", begun("s2", first))
    assert set(second.options) == set(first.options)
    assert second.options != first.options
    assert second.scale_words == ("Yes", "", "No")
    assert [x.is_swapped for x in (first, second, third)] == [False, True, False]
    assert second.placed == ()


@pytest.mark.parametrize("is_swapped", [False, True])
@pytest.mark.parametrize("is_again", [False, True])
def test_asking_again_mirrors_the_places(is_swapped: bool, is_again: bool) -> None:
    sitting = replace(begun(), is_swapped=is_swapped)
    order = scale_order(sitting, is_again=is_again)
    assert order == (SCALE if is_swapped == is_again else SCALE[::-1])
    assert order[1] is SortPlace.NOT_SURE


@given(sittings())
def test_each_option_waits_or_has_one_place(sitting: Sitting) -> None:
    placed = [x.option_id for x in sitting.placed]
    assert len(set(placed)) == len(placed)
    shown = [x for place in SortPlace for x in options_in(sitting, place)]
    both = sorted(x.id for x in (*shown, *waiting(sitting)))
    assert both == sorted(x.id for x in sitting.options)
    assert set(sitting.asked_again) <= set(placed)


@given(sittings(), st.data())
def test_putting_moves_one_option_and_nothing_else(sitting: Sitting, data: st.DataObject) -> None:
    option = data.draw(st.sampled_from(sitting.options))
    place = data.draw(PLACES)
    new = put(sitting, option.id, place)
    now = new.place_of(option.id)
    assert now is not None
    assert now.place is place
    others = [x for x in sitting.placed if x.option_id != option.id]
    assert [x for x in new.placed if x.option_id != option.id] == others
    assert new.options == sitting.options


@given(sittings(), st.data())
def test_what_is_taken_back_waits_as_if_it_had_not_been_asked(sitting: Sitting, data: st.DataObject) -> None:
    option = data.draw(st.sampled_from(sitting.options))
    new = take_back(put(sitting, option.id, GOOD), option.id)
    assert option in waiting(new)
    assert option.id not in new.asked_again


def test_what_is_moved_comes_last_in_its_new_place() -> None:
    sitting = begun()
    one, two, three = (x.id for x in sitting.options[:3])
    for option_id in (one, two, three):
        sitting = put(sitting, option_id, GOOD)
    sitting = put(put(sitting, one, NOT_GOOD), one, GOOD)
    assert [x.id for x in options_in(sitting, GOOD)] == [two, three, one]


def test_the_same_place_again_changes_nothing() -> None:
    sitting = confirmed(put(begun(), "garden", GOOD), NOW)
    assert put(sitting, "garden", GOOD) is sitting


def test_an_option_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        put(begun(), "sea", GOOD)
    with pytest.raises(KeyError):
        answer_again(begun(), "garden", GOOD)


def test_what_is_asked_follows_the_order_and_comes_back_after_what_was_left() -> None:
    sitting = begun()
    first, second = sitting.options[0].id, sitting.options[1].id
    asked = next_asked(sitting)
    assert asked is not None
    assert asked.option.id == first
    later = next_asked(sitting, [first])
    assert later is not None
    assert later.option.id == second
    everything = [x.id for x in sitting.options]
    again = next_asked(sitting, everything)
    assert again is not None
    assert again.option.id == first


def test_all_of_it_can_be_asked_one_after_another() -> None:
    sitting, seen = begun(), []
    while (asked := next_asked(sitting)) is not None and not asked.is_again:
        seen.append(asked.option)
        sitting = put(sitting, asked.option.id, GOOD)
    assert tuple(seen) == sitting.options


def test_nobody_is_pressed_to_answer_a_second_time() -> None:
    sitting = all_in(begun(), GOOD, NOT_GOOD)
    assert sitting.asked_again
    assert next_asked(sitting, sitting.asked_again) is None


def test_what_is_only_not_sure_now_is_not_asked_again() -> None:
    sitting = all_in(begun(), GOOD, NOT_GOOD)
    for option_id in sitting.asked_again:
        sitting = put(sitting, option_id, SortPlace.NOT_SURE)
    assert next_asked(sitting) is None


def test_moving_settles_two_answers_that_differ() -> None:
    sitting = all_in(begun(), GOOD, NOT_GOOD)
    option_id = sitting.asked_again[0]
    was = sitting.place_of(option_id)
    assert was is not None
    other = NOT_GOOD if was.place is GOOD else GOOD
    sitting = answer_again(sitting, option_id, other)
    moved = put(sitting, option_id, other).place_of(option_id)
    assert moved is not None
    assert (moved.place, moved.again) == (other, other)


def test_a_board_that_changed_is_to_be_looked_at_again() -> None:
    sitting = confirmed(put(begun(), "garden", GOOD), NOW)
    assert sitting.confirmed_at == NOW
    assert confirmed(sitting, NOW.replace(hour=12)).confirmed_at == NOW
    assert put(sitting, "garden", NOT_GOOD).confirmed_at is None
    assert put(sitting, "kitchen", GOOD).confirmed_at is None
    assert take_back(sitting, "garden").confirmed_at is None
    assert answer_again(sitting, "garden", NOT_GOOD).confirmed_at is None
    assert leave_out(sitting, "garden").confirmed_at is None
    assert take_back(sitting, "kitchen") is sitting


def test_something_else_is_asked_next() -> None:
    sitting = put(begun(), begun().options[0].id, GOOD)
    own = SortOption("own", "A shed", symbol("home"), is_own=True)
    asked = next_asked(add_option(sitting, own, is_next=True))
    assert asked is not None
    assert asked.option == own
    assert add_option(sitting, own).options[-1] == own


def test_an_option_can_be_changed_and_left_out() -> None:
    sitting = change_option(put(begun(), "garden", GOOD), SortOption("garden", "My roses"))
    found = option_of(sitting, "garden")
    assert found is not None
    assert found.words == "My roses"
    assert options_in(sitting, GOOD) == (found,)
    without = leave_out(sitting, "garden")
    assert option_of(without, "garden") is None
    assert without.placed == ()


def test_an_option_is_called_by_its_words_else_by_what_it_shows() -> None:
    picture = symbol("tea", "A cup of tea")
    assert option_words(SortOption("1", "Tea", picture)) == "Tea"
    assert option_words(SortOption("1", "", picture)) == "A cup of tea"
    assert option_words(SortOption("1", "", symbol("tea")))
    assert option_picture(SortOption("1", "Tea", picture)) == picture
    assert option_picture(SortOption("1", "Tea"))


def test_own_words_stand_for_a_place_and_the_usual_ones_where_there_are_none() -> None:
    sitting = replace(begun(), scale_words=("Lovely", "", "Yuk"))
    words = [place_words(sitting, place) for place in SCALE]
    assert words == ["Lovely", place_words(begun(), SortPlace.NOT_SURE), "Yuk"]
    assert place_words(sitting, SortPlace.DO_NOT_KNOW) == place_words(begun(), SortPlace.DO_NOT_KNOW)


def test_the_sittings_of_a_topic_come_oldest_first() -> None:
    one, two = begun("s1"), replace(begun("s2"), created_at=NOW.replace(year=2025))
    other = replace(begun("s3"), topic_id="food")
    assert sittings_of([one, two, other], TOPIC.id) == (two, one)


def test_an_own_topic_is_made_of_what_was_sorted_in_it() -> None:
    option = SortOption("1", "Roses", symbol("garden"))
    own = replace(begun(), topic_id="own-1", topic="Plants", options=(option,))
    topic = topic_of(own)
    assert (topic.words, topic.picture, topic.options) == ("Plants", symbol("garden"), (option,))
    assert topic_of(begun()) == TOPIC
