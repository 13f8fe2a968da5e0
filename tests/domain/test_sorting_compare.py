from dataclasses import replace

import pytest
from hypothesis import given
from tests.domain.sorted_sittings import begun, sittings

from pcplanner.domain.sittings import Placed, Sitting, SortOption, SortPlace
from pcplanner.domain.sorting import put
from pcplanner.domain.sorting_compare import Comparison, Seen, compare

GOOD, NOT_SURE, NOT_GOOD = SortPlace.GOOD, SortPlace.NOT_SURE, SortPlace.NOT_GOOD
DO_NOT_KNOW, DO_NOT_WANT = SortPlace.DO_NOT_KNOW, SortPlace.DO_NOT_WANT


def groups(found: Comparison) -> dict[str, tuple[Seen, ...]]:
    names = ("steady", "moved", "unsure", "only_first", "only_second")
    return {name: getattr(found, name) for name in names}


def group_of(before: Placed | None, after: Placed | None) -> str:
    option = SortOption("x", "Tea")
    first = replace(begun("s1"), options=(option,), placed=(before,) if before else ())
    second = replace(begun("s2"), options=(option,), placed=(after,) if after else ())
    return next((name for name, seen in groups(compare(first, second)).items() if seen), "")


@pytest.mark.parametrize(
    ("before", "after", "group"),
    [
        (GOOD, GOOD, "steady"),
        (NOT_GOOD, NOT_GOOD, "steady"),
        (GOOD, NOT_GOOD, "moved"),
        (NOT_SURE, NOT_GOOD, "moved"),
        (GOOD, DO_NOT_KNOW, "moved"),
        (NOT_SURE, NOT_SURE, "unsure"),
        (NOT_SURE, DO_NOT_KNOW, "unsure"),
        (GOOD, None, "only_first"),
        (None, GOOD, "only_second"),
        (DO_NOT_WANT, GOOD, "only_second"),
        (GOOD, DO_NOT_WANT, "only_first"),
        (DO_NOT_WANT, DO_NOT_WANT, ""),
        (None, None, ""),
    ],
)
def test_each_option_is_told_as_what_it_is(
    before: SortPlace | None, after: SortPlace | None, group: str
) -> None:
    placed = [Placed("x", place) if place else None for place in (before, after)]
    assert group_of(placed[0], placed[1]) == group


def test_two_answers_in_one_sitting_make_it_unsure() -> None:
    assert group_of(Placed("x", GOOD, NOT_GOOD), Placed("x", GOOD)) == "unsure"
    assert group_of(Placed("x", GOOD), Placed("x", NOT_GOOD, GOOD)) == "unsure"
    assert group_of(Placed("x", GOOD, GOOD), Placed("x", GOOD)) == "steady"


@given(sittings(), sittings())
def test_each_option_stands_in_at_most_one_list(first: Sitting, second: Sitting) -> None:
    found = [seen.option.id for seen in sum(groups(compare(first, second)).values(), ())]
    assert len(found) == len(set(found))
    said = {x.option_id for each in (first, second) for x in each.placed if x.place is not DO_NOT_WANT}
    assert {x for x in found if not x.startswith("own")} == {x for x in said if not x.startswith("own")}


@given(sittings())
def test_a_sitting_beside_itself_has_nothing_that_moved(sitting: Sitting) -> None:
    found = compare(sitting, sitting)
    assert (found.moved, found.only_first, found.only_second) == ((), (), ())


@given(sittings(), sittings())
def test_the_other_way_round_the_same_moved(first: Sitting, second: Sitting) -> None:
    there, back = compare(first, second), compare(second, first)
    assert {x.option.id for x in there.steady} == {x.option.id for x in back.steady}
    assert {(x.option.id, x.before, x.after) for x in there.moved} == {
        (x.option.id, x.after, x.before) for x in back.moved
    }
    assert {x.option.id for x in there.only_first} == {x.option.id for x in back.only_second}


def test_own_options_are_matched_by_their_words() -> None:
    first = put(replace(begun("s1"), options=(SortOption("a", "My Shed"),)), "a", GOOD)
    second = put(replace(begun("s2"), options=(SortOption("b", "my shed"),)), "b", NOT_GOOD)
    (seen,) = compare(first, second).moved
    assert (seen.option.id, seen.before, seen.after) == ("b", GOOD, NOT_GOOD)
    nameless = replace(second, options=(SortOption("b", ""),))
    assert len(compare(replace(first, options=(SortOption("a", ""),)), nameless).only_first) == 1
