import pytest

from pcplanner.ui.context import Context
from pcplanner.ui.pages.help.view_model import HelpViewModel, Topic, page_help
from pcplanner.ui.routes import Place, Route


@pytest.mark.parametrize("place", [place for place in Place if place is not Place.HELP])
def test_every_page_has_two_or_three_sentences_of_its_own(place: Place) -> None:
    rows = page_help(place.value)
    assert 2 <= len(rows) <= 3
    assert rows != page_help("")


def test_a_page_without_its_own_has_those_for_any_page() -> None:
    assert page_help("nowhere")[0].words == "Press a picture to choose it."


def test_keys_and_about_open_and_close(context: Context, example_person_id: str) -> None:
    view_model = HelpViewModel(context, example_person_id, "lines")
    view_model.open_keys()
    assert [view_model.state.topic] == [Topic.KEYS]
    assert any(row.words == "F2." for row in view_model.state.rows)
    view_model.open_about()
    assert [view_model.state.topic] == [Topic.ABOUT]
    view_model.open_about()
    assert view_model.state.rows == page_help("lines")


def test_the_ways_to_more_help(context: Context, example_person_id: str) -> None:
    context.navigator.start_at(
        Route(Place.HOME, example_person_id), Route(Place.HELP, example_person_id, "home")
    )
    view_model = HelpViewModel(context, example_person_id, "home")
    view_model.open_looks()
    assert context.navigator.here == Route(Place.LOOKS, example_person_id)
    context.navigator.back()
    view_model.open_packs()
    assert context.navigator.here == Route(Place.PACKS, example_person_id)
    context.navigator.back()
    view_model.open_problems()
    assert context.navigator.here == Route(Place.PROBLEMS)
    context.navigator.back()
    view_model.go_on()
    assert context.navigator.here == Route(Place.HOME, example_person_id)
