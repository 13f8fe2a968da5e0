from pcplanner.domain.dreams import ME, Obstacle, ObstacleTheme
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.obstacle.state import Stage
from pcplanner.ui.pages.obstacle.view_model import ObstacleViewModel
from pcplanner.ui.routes import Place, Route


def a_new_one(context: Context, plan: Plan) -> ObstacleViewModel:
    route = Route(Place.OBSTACLE, plan.person.id, "", plan.goals[0].id)
    context.navigator.start_at(Route(Place.GOAL, plan.person.id, plan.goals[0].id), route)
    return ObstacleViewModel(context, route)


def the_first(context: Context, plan: Plan) -> ObstacleViewModel:
    route = Route(Place.OBSTACLE, plan.person.id, plan.obstacles[0].id)
    context.navigator.start_at(Route(Place.STEPS, plan.person.id), route)
    return ObstacleViewModel(context, route)


def new_ones(context: Context, plan: Plan) -> list[Obstacle]:
    known = {o.id for o in plan.obstacles}
    return [o for o in context.services.people.plan(plan.person.id).obstacles if o.id not in known]


def test_a_theme_alone_is_enough(context: Context, example: Plan) -> None:
    view_model = a_new_one(context, example)
    view_model.choose_theme(ObstacleTheme.TRANSPORT)
    made = new_ones(context, example)
    assert [(o.theme, o.words, o.goal_id) for o in made] == [
        (ObstacleTheme.TRANSPORT, "", example.goals[0].id)
    ]
    assert view_model.state.shown_words == "I cannot get there"


def test_something_else_needs_own_words_first(context: Context, example: Plan, told: list[Message]) -> None:
    view_model = a_new_one(context, example)
    view_model.go_on()
    assert "Choose first" in told[-1].words
    view_model.choose_theme(ObstacleTheme.OTHER)
    assert new_ones(context, example) == []
    assert view_model.state.stage is Stage.WORDS
    view_model.go_on()
    assert "in your own words" in told[-1].words
    view_model.set_words("The lift is broken")
    assert [o.words for o in new_ones(context, example)] == ["The lift is broken"]


def test_the_five_questions_are_kept(context: Context, example: Plan) -> None:
    view_model = a_new_one(context, example)
    step = example.steps_of(example.goals[0].id)[0]
    view_model.choose_theme(ObstacleTheme.MONEY)
    view_model.go_on()
    view_model.set_words("The bus")
    view_model.set_words("The bus costs a lot")
    view_model.go_on()
    view_model.choose_place(step.id)
    view_model.go_on()
    view_model.set_help_words("A bus pass")
    view_model.ask_picture()
    context.navigator.answer(symbol("catch-a-bus"))
    view_model.go_on()
    view_model.choose_helper(ME)
    made = new_ones(context, example)[0]
    assert (made.words, made.original_words, made.step_id) == ("The bus costs a lot", "", step.id)
    assert (made.what_could_help, made.help_picture, made.helper_id) == (
        "A bus pass",
        symbol("catch-a-bus"),
        ME,
    )
    view_model.go_on()
    assert context.navigator.here == Route(Place.STEPS, example.person.id, example.goals[0].dream_id)


def test_a_helper_is_taken_back_or_typed(context: Context, example: Plan) -> None:
    view_model = the_first(context, example)
    view_model.set_helper_name("Ravi  at the bank")
    assert view_model.state.helper_name == "Ravi at the bank"
    view_model.choose_helper("Ravi at the bank")
    assert view_model.state.helper_id == ""


def test_own_words_of_something_else_cannot_be_taken_away(context: Context, example: Plan) -> None:
    view_model = a_new_one(context, example)
    view_model.set_words("The lift is broken")
    refusals: list[str] = []
    view_model.keeping.refused.connect(refusals.append)
    view_model.set_words("")
    assert refusals
    assert new_ones(context, example)[0].words == "The lift is broken"


def test_put_away_leads_back(context: Context, example: Plan, told: list[Message]) -> None:
    view_model = the_first(context, example)
    view_model.put_away()
    assert context.navigator.here == Route(Place.STEPS, example.person.id)
    assert told[-1].offers_undo
    assert view_model.state.is_gone


def test_undo_of_a_new_one_leaves_an_empty_page(context: Context, example: Plan) -> None:
    view_model = a_new_one(context, example)
    view_model.choose_theme(ObstacleTheme.AGE)
    context.change(lambda: context.services.history.undo(example.person.id))
    assert not view_model.state.is_gone
    assert new_ones(context, example) == []
    view_model.choose_theme(ObstacleTheme.STAFF)
    assert [o.theme for o in new_ones(context, example)] == [ObstacleTheme.STAFF]


def test_all_that_is_said_of_a_new_one_is_one_undo(context: Context, example: Plan) -> None:
    view_model = a_new_one(context, example)
    view_model.choose_theme(ObstacleTheme.MONEY)
    view_model.set_words("The bus")
    view_model.set_help_words("A bus pass")
    context.services.history.undo(example.person.id)
    assert new_ones(context, example) == []


def test_the_first_words_are_shown_where_they_differ(context: Context, example: Plan) -> None:
    view_model = the_first(context, example)
    first = example.obstacles[0].original_words or example.obstacles[0].words
    view_model.set_words("It is the pay")
    assert view_model.state.first_words == first


def test_what_was_chosen_for_the_words_comes_first_and_another_picture_is_told(
    context: Context, example: Plan, told: list[Message]
) -> None:
    context.services.lines.add(example.person.id, "admire", "Zorgle", symbol("music", "music"))
    view_model = a_new_one(context, example)
    view_model.choose_theme(ObstacleTheme.MONEY)
    view_model.set_help_words("My zorgle")
    assert view_model.state.suggestions[0] == symbol("music", "music")
    view_model.set_help_picture(symbol("microphone", "a microphone"))
    assert told[-1].words == "There is another picture for zorgle in this plan."
    view_model.ask_picture()
    assert context.navigator.here == Route(Place.PICTURE, example.person.id, "", "My zorgle")
