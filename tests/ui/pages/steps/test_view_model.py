from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.pages.steps.view_model import StepsViewModel
from pcplanner.ui.routes import Place, Route


def the_path(context: Context, plan: Plan, dream: int = 0) -> StepsViewModel:
    return StepsViewModel(context, Route(Place.STEPS, plan.person.id, plan.dreams[dream].id))


def test_without_a_dream_asked_for_it_is_the_first_with_a_goal(context: Context, new_person_id: str) -> None:
    dreams = context.services.dreams
    dreams.add_dream(new_person_id, "I sing.")
    second = dreams.add_dream(new_person_id, "I dance.").value
    dreams.add_goal(second.id, "I find a class")
    view_model = StepsViewModel(context, Route(Place.STEPS, new_person_id))
    assert view_model.state.dream_id == second.id
    view_model.show_other_dream()
    assert view_model.state.dream_id != second.id


def test_everything_pressed_leads_to_its_page(context: Context, example: Plan) -> None:
    view_model = the_path(context, example)
    me, dream = example.person.id, example.dreams[0]
    goal = example.goals_of(dream.id)[0]
    step, rock = example.steps_of(goal.id)[0], example.obstacles_of(goal.id)[0]
    for kind, thing_id, place in (
        ("step", step.id, Place.STEP),
        ("goal", goal.id, Place.GOAL),
        ("obstacle", rock.id, Place.OBSTACLE),
        ("star", dream.id, Place.DREAM),
    ):
        view_model.press(kind, thing_id)
        assert context.navigator.here == Route(place, me, thing_id)


def test_an_open_place_begins_what_could_come_there(context: Context, new_person_id: str) -> None:
    dreams = context.services.dreams
    dream = dreams.add_dream(new_person_id, "I sing.").value
    view_model = StepsViewModel(context, Route(Place.STEPS, new_person_id, dream.id))
    view_model.press("open", dream.id)
    assert context.navigator.here == Route(Place.GOAL, new_person_id, "", dream.id)
    goal = dreams.add_goal(dream.id, "I find a choir").value
    view_model.load()
    view_model.press("open", goal.id)
    assert context.navigator.here == Route(Place.STEP, new_person_id, "", goal.id)


def test_a_new_step_asks_for_its_goal_only_where_there_are_several(context: Context, example: Plan) -> None:
    view_model = the_path(context, example)
    view_model.add_step()
    assert view_model.state.asks_goal
    view_model.leave_question()
    assert not view_model.state.asks_goal
    view_model.add_step()
    goal = view_model.state.goals[1]
    view_model.choose_goal(goal.id)
    assert context.navigator.here == Route(Place.STEP, example.person.id, "", goal.id)
    sea = the_path(context, example, 2)
    sea.add_step()
    assert context.navigator.here == Route(Place.STEP, example.person.id, "", sea.state.goals[0].id)


def test_without_a_goal_a_goal_comes_first(context: Context, new_person_id: str) -> None:
    dream = context.services.dreams.add_dream(new_person_id, "I sing.").value
    view_model = StepsViewModel(context, Route(Place.STEPS, new_person_id))
    view_model.add_step()
    assert context.navigator.here == Route(Place.GOAL, new_person_id, "", dream.id)


def test_without_a_dream_a_dream_comes_first(context: Context, new_person_id: str) -> None:
    view_model = StepsViewModel(context, Route(Place.STEPS, new_person_id))
    assert view_model.state.is_empty
    view_model.tell_dream()
    assert context.navigator.here == Route(Place.DREAM, new_person_id)


def test_the_dreams_go_round(context: Context, example: Plan) -> None:
    view_model = the_path(context, example)
    seen = [view_model.state.dream_id]
    for _ in example.dreams:
        view_model.show_other_dream()
        seen.append(view_model.state.dream_id)
    assert seen == [*(d.id for d in example.dreams), example.dreams[0].id]
