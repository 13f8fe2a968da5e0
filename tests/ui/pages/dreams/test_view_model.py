from pcplanner.domain.lines import Source
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.pages.dreams.view_model import DreamsViewModel
from pcplanner.ui.routes import Place, Route


def test_every_dream_is_a_card_with_its_goals_counted(context: Context, example: Plan) -> None:
    state = DreamsViewModel(context, example.person.id).state
    assert [card.id for card in state.cards] == [dream.id for dream in example.dreams]
    assert [card.goals for card in state.cards] == ["2 goals", "2 goals", "1 goal"]
    assert not state.is_empty


def test_nobody_is_told_to_begin_before_the_plan_is_read(context: Context, new_person_id: str) -> None:
    view_model = DreamsViewModel(context, new_person_id)
    assert view_model.state.is_empty
    assert not type(view_model.state)().is_empty


def test_a_new_dream_appears_at_once(context: Context, new_person_id: str) -> None:
    view_model = DreamsViewModel(context, new_person_id)
    dreams = context.services.dreams
    context.change(lambda: dreams.add_dream(new_person_id, "I sing in a choir."))
    assert [card.words for card in view_model.state.cards] == ["I sing in a choir."]


def test_somebody_elses_words_say_whose_they_are_until_the_person_agrees(
    context: Context, new_person_id: str
) -> None:
    dreams = context.services.dreams
    dream = dreams.add_dream(
        new_person_id, "Alex wants a cat.", source=Source.SOMEONE_ELSE, said_by="Mum"
    ).value
    card = DreamsViewModel(context, new_person_id).state.cards[0]
    assert card.said == "Mum said this"
    assert card.spoken == "Mum said. Alex wants a cat."
    dreams.check_dream(dream.id, type(dream.check).YES)
    assert DreamsViewModel(context, new_person_id).state.cards[0].said == ""


def test_a_dream_that_is_only_a_picture_can_be_said(context: Context, new_person_id: str) -> None:
    context.services.dreams.add_dream(new_person_id, "", symbol("swim", "somebody swims"))
    card = DreamsViewModel(context, new_person_id).state.cards[0]
    assert card.words == ""
    assert card.spoken == "somebody swims. No goals yet."


def test_a_card_leads_to_its_dream_and_the_last_card_to_a_new_one(context: Context, example: Plan) -> None:
    view_model = DreamsViewModel(context, example.person.id)
    view_model.open_dream(example.dreams[1].id)
    assert context.navigator.here == Route(Place.DREAM, example.person.id, example.dreams[1].id)
    view_model.tell_dream()
    assert context.navigator.here == Route(Place.DREAM, example.person.id)


def test_a_page_that_was_left_shows_nothing_more(context: Context, new_person_id: str) -> None:
    view_model = DreamsViewModel(context, new_person_id)
    view_model.watch.close()
    context.change(lambda: context.services.dreams.add_dream(new_person_id, "I sing."))
    assert view_model.state.cards == ()
