from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.goal.view_model import GoalViewModel
from pcplanner.ui.routes import Place, Route


def the_first_goal(context: Context, plan: Plan) -> GoalViewModel:
    route = Route(Place.GOAL, plan.person.id, plan.goals[0].id)
    context.navigator.start_at(Route(Place.STEPS, plan.person.id), route)
    return GoalViewModel(context, route)


def a_new_goal(context: Context, plan: Plan) -> GoalViewModel:
    route = Route(Place.GOAL, plan.person.id, "", plan.dreams[0].id)
    context.navigator.start_at(Route(Place.STEPS, plan.person.id), route)
    return GoalViewModel(context, route)


def goals_of(context: Context, plan: Plan) -> list[str]:
    fresh = context.services.people.plan(plan.person.id)
    return [goal.words for goal in fresh.goals_of(plan.dreams[0].id)]


def test_typing_a_new_goal_is_one_goal_and_one_undo(context: Context, example: Plan) -> None:
    view_model = a_new_goal(context, example)
    before = goals_of(context, example)
    view_model.set_by("when I am ready")
    for words in ("I b", "I buy", "I buy a bed"):
        view_model.set_words(words)
    assert goals_of(context, example) == [*before, "I buy a bed"]
    made = context.services.people.plan(example.person.id).goals_of(example.dreams[0].id)[-1]
    assert made.by == When("when I am ready")
    assert made.original_words == ""
    context.services.history.undo(example.person.id)
    assert goals_of(context, example) == before


def test_next_needs_the_goal_and_then_leads_to_its_page(
    context: Context, example: Plan, told: list[Message]
) -> None:
    view_model = a_new_goal(context, example)
    view_model.go_on()
    assert "Say the goal first" in told[-1].words
    view_model.set_picture(symbol("flat"))
    view_model.go_on()
    made = context.services.people.plan(example.person.id).goals_of(example.dreams[0].id)[-1]
    assert context.navigator.here == Route(Place.GOAL, example.person.id, made.id)


def test_steps_move_and_stay_in_order(context: Context, example: Plan) -> None:
    view_model = the_first_goal(context, example)
    steps = [row.id for row in view_model.state.rows if row.state is not None]
    view_model.move_step(steps[0], 1)
    assert [row.id for row in view_model.state.rows if row.state is not None][:2] == [steps[1], steps[0]]


def test_rows_lead_to_steps_and_rocks(context: Context, example: Plan) -> None:
    view_model = the_first_goal(context, example)
    me = example.person.id
    for row in view_model.state.rows:
        view_model.open_row(row.id)
        place = Place.STEP if row.state else Place.OBSTACLE
        assert context.navigator.here == Route(place, me, row.id)
    view_model.add_step()
    assert context.navigator.here == Route(Place.STEP, me, "", example.goals[0].id)
    view_model.add_obstacle()
    assert context.navigator.here == Route(Place.OBSTACLE, me, "", example.goals[0].id)


def test_the_time_is_chosen_and_taken_back(context: Context, example: Plan) -> None:
    view_model = the_first_goal(context, example)
    view_model.set_by("before the summer")
    assert view_model.state.by == When("before the summer")
    view_model.set_by("before the summer")
    assert view_model.state.by == When()
    view_model.set_by_words("when I am 30")
    assert view_model.state.by_words == "When I am 30"


def test_rewording_keeps_the_first_words(context: Context, example: Plan) -> None:
    view_model = the_first_goal(context, example)
    view_model.set_words("Something new")
    goal = next(
        g for g in context.services.people.plan(example.person.id).goals if g.words == "Something new"
    )
    assert goal.original_words == example.goals[0].words


def test_put_away_leads_back_and_undo_brings_it_back(
    context: Context, example: Plan, told: list[Message]
) -> None:
    view_model = the_first_goal(context, example)
    view_model.put_away()
    assert context.navigator.here == Route(Place.STEPS, example.person.id)
    assert told[-1].offers_undo
    assert view_model.state.is_gone
    context.change(lambda: context.services.history.undo(example.person.id))
    assert not view_model.state.is_gone


def test_goals_move_and_the_person_is_told_where(
    context: Context, example: Plan, told: list[Message]
) -> None:
    first, second = example.goals_of(example.dreams[0].id)
    view_model = GoalViewModel(context, Route(Place.GOAL, example.person.id, first.id))
    view_model.move(1)
    goals = context.services.people.plan(example.person.id).goals_of(example.dreams[0].id)
    assert [goal.id for goal in goals] == [second.id, first.id]
    assert told[-1].words == "This is goal 2 now."


def test_the_first_words_are_shown_where_they_differ(context: Context, example: Plan) -> None:
    view_model = the_first_goal(context, example)
    assert view_model.state.first_words == ""
    view_model.set_words("Something new")
    assert view_model.state.first_words == example.goals[0].words


def test_a_picture_that_differs_is_told_and_the_browser_begins_with_the_words(
    context: Context, example: Plan, told: list[Message]
) -> None:
    context.services.lines.add(example.person.id, "admire", "Zorgle", symbol("music", "music"))
    view_model = a_new_goal(context, example)
    view_model.set_words("My zorgle")
    assert view_model.state.suggestions[0] == symbol("music", "music")
    view_model.set_picture(symbol("microphone", "a microphone"))
    assert told[-1].words == "There is another picture for zorgle in this plan."
    assert symbol("music", "music") in view_model.state.suggestions
    view_model.ask_picture()
    assert context.navigator.here == Route(Place.PICTURE, example.person.id, "", "My zorgle")
