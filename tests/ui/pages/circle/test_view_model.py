import pytest

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.circle.view_model import CircleViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def mum(example: Plan) -> Supporter:
    return next(x for x in example.supporters if x.name == "Mum")


@pytest.fixture
def view_model(context: Context, example: Plan) -> CircleViewModel:
    route = Route(Place.CIRCLE, example.person.id)
    context.navigator.start_at(Route(Place.HOME, example.person.id), route)
    return CircleViewModel(context, route)


def ring_names(context: Context, person_id: str, ring: Ring) -> list[str]:
    return [x.name for x in context.services.people.plan(person_id).ring(ring)]


def test_everybody_is_in_it(view_model: CircleViewModel, example: Plan) -> None:
    assert view_model.state.story is not None
    assert {x.id for x in view_model.state.story.members} == {x.id for x in example.supporters}
    assert not view_model.state.is_empty


def test_a_press_chooses_and_another_lets_go(view_model: CircleViewModel, mum: Supporter) -> None:
    view_model.press(mum.id)
    assert view_model.state.chosen is not None
    assert view_model.state.chosen.name == "Mum"
    view_model.press(mum.id)
    assert view_model.state.chosen is None


def test_whoever_is_chosen_moves_to_another_ring_and_stays_chosen(
    view_model: CircleViewModel, context: Context, example: Plan, mum: Supporter
) -> None:
    view_model.press(mum.id)
    view_model.move_to(Ring.GROUPS)
    assert ring_names(context, example.person.id, Ring.GROUPS)[-1] == "Mum"
    assert view_model.state.chosen is not None
    assert view_model.state.chosen.ring is Ring.GROUPS
    context.change(lambda: context.services.history.undo(example.person.id))
    assert view_model.state.chosen.ring is Ring.CLOSEST


def test_moving_to_the_ring_they_are_in_changes_nothing(
    view_model: CircleViewModel, context: Context, example: Plan, mum: Supporter
) -> None:
    view_model.press(mum.id)
    view_model.move_to(Ring.CLOSEST)
    assert context.services.history.history(example.person.id).undo != "moved somebody in the circle"


def test_moving_along_goes_round_and_back(
    view_model: CircleViewModel, context: Context, example: Plan, mum: Supporter
) -> None:
    before = ring_names(context, example.person.id, Ring.CLOSEST)
    view_model.press(mum.id)
    view_model.move_along(1)
    assert ring_names(context, example.person.id, Ring.CLOSEST) != before
    view_model.move_along(-1)
    assert ring_names(context, example.person.id, Ring.CLOSEST) == before


def test_somebody_alone_in_a_ring_is_told_so(
    context: Context, new_person_id: str, told: list[Message]
) -> None:
    alone = context.services.circle.add(new_person_id, "Nell", None, Ring.FRIENDS).value
    view_model = CircleViewModel(context, Route(Place.CIRCLE, new_person_id))
    view_model.press(alone.id)
    view_model.move_along(1)
    assert [message.words for message in told] == ["Nell is alone in this ring."]


def test_taking_out_is_undone(
    view_model: CircleViewModel, context: Context, example: Plan, mum: Supporter, told: list[Message]
) -> None:
    view_model.press(mum.id)
    view_model.take_out()
    assert "Mum" not in ring_names(context, example.person.id, Ring.CLOSEST)
    assert view_model.state.chosen is None
    assert told[-1].offers_undo
    context.change(lambda: context.services.history.undo(example.person.id))
    assert "Mum" in ring_names(context, example.person.id, Ring.CLOSEST)


def test_a_drop_moves_to_the_ring_and_the_place(
    view_model: CircleViewModel, context: Context, example: Plan, mum: Supporter
) -> None:
    view_model.drop(mum.id, int(Ring.FRIENDS), 200)
    friends = context.services.people.plan(example.person.id).ring(Ring.FRIENDS)
    assert [x.turn_degrees for x in friends if x.name == "Mum"] == [200]
    assert view_model.state.chosen is not None


def test_putting_in_and_changing_lead_to_the_questions(
    view_model: CircleViewModel, context: Context, example: Plan, mum: Supporter
) -> None:
    me = example.person.id
    view_model.put_in()
    assert context.navigator.here == Route(Place.SUPPORTER, me)
    context.navigator.back()
    view_model.put_into(3, 180)
    assert context.navigator.here == Route(Place.SUPPORTER, me, "", "3.180")
    context.navigator.back()
    view_model.edit()
    assert context.navigator.here == Route(Place.CIRCLE, me)
    view_model.press(mum.id)
    view_model.edit()
    assert context.navigator.here == Route(Place.SUPPORTER, me, mum.id)


def test_after_putting_in_nobody_else_is_chosen_any_more(
    view_model: CircleViewModel, context: Context, example: Plan, mum: Supporter
) -> None:
    context.navigator.start_at(Route(Place.CIRCLE, example.person.id))
    view_model.press(mum.id)
    view_model.put_in()
    new = context.services.circle.add(example.person.id, "Nell", None, Ring.PAID).value
    context.navigator.answer(new.id)
    assert view_model.state.chosen is None
    assert view_model.state.newest == new.id
    view_model.press(new.id)
    assert view_model.state.newest == ""


def test_nothing_can_be_done_with_nobody(
    view_model: CircleViewModel, context: Context, example: Plan
) -> None:
    before = context.services.people.plan(example.person.id)
    view_model.move_to(Ring.PAID)
    view_model.move_along(1)
    view_model.take_out()
    view_model.press("nobody-of-this-id")
    assert view_model.state.chosen is None
    assert context.services.people.plan(example.person.id) == before


def test_an_empty_circle_is_empty(context: Context, new_person_id: str) -> None:
    assert CircleViewModel(context, Route(Place.CIRCLE, new_person_id)).state.is_empty


def test_somebody_taken_out_elsewhere_is_not_chosen_any_more(
    view_model: CircleViewModel, context: Context, mum: Supporter
) -> None:
    view_model.press(mum.id)
    context.change(lambda: context.services.circle.put_away(mum.id))
    assert view_model.state.chosen is None


def test_a_page_that_was_left_shows_nothing_more(view_model: CircleViewModel, mum: Supporter) -> None:
    view_model.close()
    view_model.press(mum.id)
    assert view_model.state.chosen is None
