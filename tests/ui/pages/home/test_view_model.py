from pcplanner.domain.circle import Ring
from pcplanner.domain.dreams import ME, StepState
from pcplanner.domain.pictures import symbol
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


def test_the_strip_shows_only_what_somebody_promised_and_each_has_a_picture(
    context: Context, new_person_id: str
) -> None:
    services, view_model = context.services, HomeViewModel(context, new_person_id)
    services.lines.add(new_person_id, "admire", "I am kind.")
    services.circle.add(new_person_id, "Nell", None, Ring.FRIENDS)
    dream = services.dreams.add_dream(new_person_id, "I want a dog.").value
    goal = services.dreams.add_goal(dream.id, "Walk a dog").value
    services.steps.add(goal.id, "Choose boots")
    view_model.load()
    assert not any(view_model.state.promises)
    assert view_model.state.first == "Who can do my small steps? Ask."
    view_model.open_promises()
    assert context.navigator.here == Route(Place.STEPS, new_person_id)
    services.steps.add(goal.id, "Ask Nell", promised_by=(ME,))
    view_model.load()
    assert [(p.words, p.picture) for p in view_model.state.promises] == [("Ask Nell", symbol("small-step"))]
    assert view_model.state.done_words == "0 of 1 done"
    services.dreams.edit_goal(goal.id, "Walk a dog", symbol("dog"))
    view_model.load()
    assert [p.picture for p in view_model.state.promises] == [symbol("dog")]
    services.steps.add(goal.id, "", symbol("phone"), promised_by=(ME,))
    view_model.load()
    assert all(p.words and not p.spoken.startswith(" ") for p in view_model.state.promises)


def test_one_part_alone_says_to_start_there_in_the_order_of_the_way(
    context: Context, new_person_id: str
) -> None:
    services, view_model = context.services, HomeViewModel(context, new_person_id)

    def begin() -> list[Place]:
        return [tile.place for tile in view_model.state.tiles if tile.caption == "Start here"]

    def check(place: Place, leads_to: Place) -> None:
        assert begin() == [place]
        assert view_model.state.first
        assert not view_model.state.promises
        view_model.open_promises()
        assert context.navigator.here == Route(leads_to, new_person_id)

    check(Place.ABOUT, Place.ABOUT)
    context.change(lambda: services.lines.add(new_person_id, "admire", "I am kind."))
    check(Place.CIRCLE, Place.CIRCLE)
    context.change(lambda: services.circle.add(new_person_id, "Nell", None, Ring.FRIENDS))
    check(Place.DREAMS, Place.DREAMS)
    context.change(lambda: services.dreams.add_dream(new_person_id, "I want a dog."))
    check(Place.STEPS, Place.DREAMS)


def test_a_change_elsewhere_shows_at_once(context: Context, new_person_id: str) -> None:
    view_model = HomeViewModel(context, new_person_id)
    context.change(lambda: context.services.dreams.add_dream(new_person_id, "I want a dog."))
    captions = {tile.place: tile.caption for tile in view_model.state.tiles}
    assert captions[Place.DREAMS] == "1 dream"


def test_a_tile_leads_to_its_page(context: Context, example_person_id: str) -> None:
    HomeViewModel(context, example_person_id).open_tile(Place.CIRCLE)
    assert context.navigator.here == Route(Place.CIRCLE, example_person_id)
