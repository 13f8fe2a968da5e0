from pcplanner.ui.context import Context
from pcplanner.ui.locking import lock_plans
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.pause.view_model import PauseViewModel
from pcplanner.ui.routes import Place, Route


def test_a_wish_is_said_and_shown(context: Context, told: list[Message]) -> None:
    view_model = PauseViewModel(context, lock_plans)
    assert [wish.words for wish in view_model.wishes] == ["Toilet", "Tea", "Quiet", "Outside"]
    view_model.ask_for(view_model.wishes[0])
    assert told[-1].words == "I need the toilet."


def test_ready_goes_back_to_exactly_where_it_was_left(context: Context, example_person_id: str) -> None:
    there = Route(Place.LINES, example_person_id, "support")
    context.navigator.start_at(
        Route(Place.HOME, example_person_id), there, Route(Place.BREAK, example_person_id)
    )
    PauseViewModel(context, lock_plans).go_on()
    assert context.navigator.here == there


def test_stop_for_today_locks_the_plans_and_leaves_no_way_back(
    context: Context, example_person_id: str
) -> None:
    context.navigator.start_at(Route(Place.HOME, example_person_id), Route(Place.BREAK, example_person_id))
    PauseViewModel(context, lock_plans).stop_for_today()
    assert not context.services.library.is_open
    assert context.navigator.here == Route(Place.WELCOME)
    assert not context.navigator.can_go_back
