"""The foot of a page: the fullest words that fit, the number always in the same corner (PD-10)."""

import pytest
from tests.documents.sample import choices, person

from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.furniture import Foot, page_of
from pcplanner.documents.measures import MARGIN, Measures
from pcplanner.documents.pages import A4_SHORT, Anchor, Group, Text
from pcplanner.domain.plan import Plan


def foot(size: int, name: str = "Robin") -> Foot:
    return Foot(plan_document(Plan(person(name)), choices(size)), Measures(size))


def words(group: Group) -> list[str]:
    return [item.words for item in group.items if isinstance(item, Text)]


def test_it_says_whose_plan_when_and_which_page() -> None:
    assert words(foot(16).upright(2, 8)) == ["Robin’s plan. Tuesday 4 March 2025.", "Page 2 of 8"]


def test_a_page_across_has_room_for_when_we_look_again() -> None:
    assert words(foot(16).poster(2, 8))[0].endswith("We look again on Tuesday 3 June 2025.")


@pytest.mark.parametrize("size", [14, 16, 18, 22, 28, 36])
@pytest.mark.parametrize("name", ["Robin", "Bartholomew Longname", "R" * 200])
def test_the_date_is_always_there_and_nothing_meets_the_number(size: int, name: str) -> None:
    group = foot(size, name).upright(100, 100)
    assert "Tuesday 4 March 2025." in " ".join(words(group))
    number = next(item for item in group.items if isinstance(item, Text) and item.anchor is Anchor.END)
    assert number.words == page_of(100, 100)
    assert number.x == pytest.approx(A4_SHORT - MARGIN)
    assert all(item.size == size for item in group.items if isinstance(item, Text))
