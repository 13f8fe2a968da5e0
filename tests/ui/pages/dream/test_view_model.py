from pcplanner.domain.lines import Check, Source
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.dream.view_model import DreamViewModel
from pcplanner.ui.routes import Place, Route


def plan_of(context: Context, person_id: str) -> Plan:
    return context.services.people.plan(person_id)


def a_new_dream(context: Context, person_id: str) -> DreamViewModel:
    context.navigator.start_at(Route(Place.DREAMS, person_id), Route(Place.DREAM, person_id))
    return DreamViewModel(context, Route(Place.DREAM, person_id))


def the_first_dream(context: Context, plan: Plan) -> DreamViewModel:
    route = Route(Place.DREAM, plan.person.id, plan.dreams[0].id)
    context.navigator.start_at(Route(Place.DREAMS, plan.person.id), route)
    return DreamViewModel(context, route)


def test_typing_a_new_dream_is_one_dream_and_one_undo(context: Context, new_person_id: str) -> None:
    view_model = a_new_dream(context, new_person_id)
    for words in ("I w", "I want to", "I want to sing. "):
        view_model.set_words(words)
    plan = plan_of(context, new_person_id)
    assert [dream.words for dream in plan.dreams] == ["I want to sing."]
    assert plan.dreams[0].original_words == ""
    context.services.history.undo(new_person_id)
    assert plan_of(context, new_person_id).dreams == ()


def test_the_same_words_again_change_nothing(context: Context, new_person_id: str) -> None:
    view_model = a_new_dream(context, new_person_id)
    view_model.set_words("I sing.")
    undo = context.services.history.history(new_person_id).undo
    view_model.set_words("I sing. ")
    assert context.services.history.history(new_person_id).undo == undo
    assert len(plan_of(context, new_person_id).dreams) == 1


def test_a_dream_can_be_only_a_picture(context: Context, new_person_id: str) -> None:
    view_model = a_new_dream(context, new_person_id)
    view_model.ask_picture()
    assert context.navigator.here == Route(Place.PICTURE, new_person_id)
    context.navigator.answer(symbol("swim"))
    dream = plan_of(context, new_person_id).dreams[0]
    assert (dream.words, dream.picture, dream.source) == ("", symbol("swim"), Source.OWN_PICTURE)
    view_model.set_picture(None)
    assert plan_of(context, new_person_id).dreams[0].picture == symbol("swim")


def test_next_needs_a_dream_and_then_leads_to_its_page(
    context: Context, new_person_id: str, told: list[Message]
) -> None:
    view_model = a_new_dream(context, new_person_id)
    view_model.go_on()
    assert "Tell the dream first" in told[-1].words
    view_model.set_words("I sing.")
    view_model.go_on()
    dream = plan_of(context, new_person_id).dreams[0]
    assert context.navigator.here == Route(Place.DREAM, new_person_id, dream.id)


def test_a_new_dream_that_was_undone_can_be_told_again(context: Context, new_person_id: str) -> None:
    view_model = a_new_dream(context, new_person_id)
    view_model.set_words("I sing.")
    context.change(lambda: context.services.history.undo(new_person_id))
    assert not view_model.state.is_gone
    view_model.set_words("I dance.")
    assert [dream.words for dream in plan_of(context, new_person_id).dreams] == ["I dance."]


def test_rewording_keeps_the_first_words_and_asks_again(context: Context, example: Plan) -> None:
    view_model = the_first_dream(context, example)
    assert view_model.state.dream.check is Check.YES
    view_model.set_words("I live with Biscuit.")
    dream = plan_of(context, example.person.id).dreams[0]
    assert dream.original_words == example.dreams[0].words
    assert dream.check is Check.NOT_ASKED
    assert view_model.state.dream.words == "I live with Biscuit."


def test_words_cannot_be_taken_away_without_a_picture(context: Context, new_person_id: str) -> None:
    view_model = a_new_dream(context, new_person_id)
    view_model.set_words("I sing.")
    refusals: list[str] = []
    view_model.keeping.refused.connect(refusals.append)
    view_model.set_words("  ")
    assert refusals
    assert plan_of(context, new_person_id).dreams[0].words == "I sing."


def test_the_person_says_whether_it_is_right(context: Context, example: Plan) -> None:
    view_model = the_first_dream(context, example)
    view_model.check_dream(Check.NOT_SURE)
    assert view_model.state.dream.check is Check.NOT_SURE
    view_model.check_dream(Check.NOT_SURE)
    assert view_model.state.dream.check is Check.NOT_ASKED


def test_what_matters_begins_with_a_picture_and_can_be_typed(context: Context, example: Plan) -> None:
    view_model = the_first_dream(context, example)
    before = len(view_model.state.matters)
    view_model.add_matter()
    assert context.navigator.here == Route(Place.PICTURE, example.person.id)
    wanted: list[bool] = []
    view_model.words_wanted.connect(lambda: wanted.append(True))
    context.navigator.answer(symbol("garden"))
    assert wanted == [True]
    view_model.set_words("I grow beans.")
    added = plan_of(context, example.person.id).lines_in("matters", example.dreams[0].id)[-1]
    assert len(view_model.state.matters) == before + 1
    assert (added.words, added.picture, added.about_id) == (
        "I grow beans.",
        symbol("garden"),
        example.dreams[0].id,
    )
    assert added.source is Source.OWN_WORDS


def test_what_matters_can_be_typed_without_a_picture(context: Context, example: Plan) -> None:
    view_model = the_first_dream(context, example)
    view_model.add_matter()
    context.navigator.answer(None)
    view_model.set_words("It is quiet.")
    assert view_model.state.matters[-1].words == "It is quiet."
    assert view_model.state.edited.words == "It is quiet."
    assert view_model.state.dream.words == example.dreams[0].words


def test_the_drawer_changes_what_was_pressed(context: Context, example: Plan) -> None:
    view_model = the_first_dream(context, example)
    line = example.lines_in("matters", example.dreams[0].id)[0]
    view_model.press_matter(line.id)
    assert view_model.state.edited.id == line.id
    view_model.set_source(Source.SOMEONE_ELSE)
    view_model.set_said_by("Ravi")
    view_model.check_edited(Check.NO)
    view_model.move(1)
    changed = plan_of(context, example.person.id).lines_in("matters", example.dreams[0].id)[1]
    assert (changed.id, changed.said_by, changed.check) == (line.id, "Ravi", Check.NO)
    view_model.say_dream()
    assert view_model.state.edited.id == example.dreams[0].id


def test_a_line_put_away_comes_back_with_undo(context: Context, example: Plan, told: list[Message]) -> None:
    view_model = the_first_dream(context, example)
    line = example.lines_in("matters", example.dreams[0].id)[0]
    view_model.press_matter(line.id)
    view_model.put_away()
    assert line.id not in [m.id for m in view_model.state.matters]
    assert not view_model.state.is_matter
    assert told[-1].offers_undo
    context.change(lambda: context.services.history.undo(example.person.id))
    assert line.id in [m.id for m in view_model.state.matters]


def test_a_dream_put_away_leads_back(context: Context, example: Plan, told: list[Message]) -> None:
    view_model = the_first_dream(context, example)
    view_model.put_away()
    assert context.navigator.here == Route(Place.DREAMS, example.person.id)
    assert told[-1].offers_undo
    assert example.dreams[0].id not in [d.id for d in plan_of(context, example.person.id).dreams]
    assert view_model.state.is_gone


def test_goals_are_opened_and_added(context: Context, example: Plan) -> None:
    view_model = the_first_dream(context, example)
    me, dream = example.person.id, example.dreams[0]
    view_model.open_goal(example.goals_of(dream.id)[0].id)
    assert context.navigator.here == Route(Place.GOAL, me, example.goals_of(dream.id)[0].id)
    view_model.add_goal()
    assert context.navigator.here == Route(Place.GOAL, me, "", dream.id)
    view_model.go_on()
    assert context.navigator.here == Route(Place.STEPS, me, dream.id)


def test_dreams_move_and_the_person_is_told_where(
    context: Context, example: Plan, told: list[Message]
) -> None:
    view_model = the_first_dream(context, example)
    view_model.move(1)
    ids = [dream.id for dream in plan_of(context, example.person.id).dreams]
    assert ids[:2] == [example.dreams[1].id, example.dreams[0].id]
    assert told[-1].words == "This is dream 2 now."
    context.services.history.undo(example.person.id)
    assert plan_of(context, example.person.id).dreams[0].id == example.dreams[0].id


def test_next_at_once_after_typing_keeps_the_dream(context: Context, new_person_id: str) -> None:
    view_model = a_new_dream(context, new_person_id)
    view_model.set_picture(symbol("swim"))
    view_model.set_words("I swim.")
    view_model.go_on()
    dream = plan_of(context, new_person_id).dreams[0]
    assert (dream.words, dream.picture) == ("I swim.", symbol("swim"))
    assert context.navigator.here == Route(Place.DREAM, new_person_id, dream.id)


def test_a_picture_that_differs_is_told_and_the_browser_begins_with_the_words(
    context: Context, example: Plan, told: list[Message]
) -> None:
    context.services.lines.add(example.person.id, "admire", "Zorgle", symbol("music", "music"))
    view_model = the_first_dream(context, example)
    view_model.set_words("My zorgle")
    assert view_model.state.suggestions[0] == symbol("music", "music")
    view_model.set_picture(symbol("microphone", "a microphone"))
    assert told[-1].words == "There is another picture for zorgle in this plan."
    view_model.ask_picture()
    assert context.navigator.here == Route(Place.PICTURE, example.person.id, "", "My zorgle")
