from pcplanner.ui.drafts import Drafts
from pcplanner.ui.routes import Place, Route

HERE, THERE = Route(Place.DRAWING, "robin", "", "My dream"), Route(Place.DRAWING, "nell", "", "My dream")


def test_a_draft_is_taken_once_and_only_where_it_was_made() -> None:
    drafts = Drafts()
    drafts.keep(HERE, "a boat")
    assert drafts.take(THERE) is None
    assert drafts.take(HERE) == "a boat"
    assert drafts.take(HERE) is None


def test_the_last_draft_of_a_place_is_the_one_that_counts() -> None:
    drafts = Drafts()
    drafts.keep(HERE, "a boat")
    drafts.keep(HERE, "two boats")
    assert drafts.take(HERE) == "two boats"


def test_nothing_is_left_when_the_plans_are_put_away() -> None:
    drafts = Drafts()
    drafts.keep(HERE, "a boat")
    drafts.forget()
    assert drafts.take(HERE) is None
