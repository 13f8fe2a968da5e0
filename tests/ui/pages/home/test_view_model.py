from pcplanner.domain.dreams import StepState
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.pages.home.view_model import HomeViewModel
from pcplanner.ui.routes import Place, Route


def test_the_tiles_tell_what_is_in_the_plan(context: Context, example: Plan) -> None:
    state = HomeViewModel(context, example.person.id).state
    captions = {tile.place: tile.caption for tile in state.tiles}
    assert captions[Place.CIRCLE] == f"{len(example.supporters)} in it"
    assert captions[Place.DREAMS] == f"{len(example.dreams)} dreams"
    assert captions[Place.STEPS] == f"{len(example.open_steps())} to do"


def test_the_strip_shows_what_is_under_way_and_something_done(
    context: Context, example_person_id: str
) -> None:
    promises = HomeViewModel(context, example_person_id).state.promises
    assert [p.state for p in promises][-1] is StepState.DONE
    assert promises[0].state is StepState.STARTED


def test_an_empty_plan_says_what_to_do_first(context: Context, new_person_id: str) -> None:
    state = HomeViewModel(context, new_person_id).state
    assert state.first
    assert not state.promises


def test_a_change_elsewhere_shows_at_once(context: Context, new_person_id: str) -> None:
    view_model = HomeViewModel(context, new_person_id)
    context.change(lambda: context.services.dreams.add_dream(new_person_id, "I want a dog."))
    captions = {tile.place: tile.caption for tile in view_model.state.tiles}
    assert captions[Place.DREAMS] == "1 dream"


def test_a_tile_leads_to_its_page(context: Context, example_person_id: str) -> None:
    HomeViewModel(context, example_person_id).open_tile(Place.CIRCLE)
    assert context.navigator.here == Route(Place.CIRCLE, example_person_id)
