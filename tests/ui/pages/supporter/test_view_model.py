import pytest

from pcplanner.domain.circle import Presence, Relation, Ring, Supporter, SupporterKind
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.supporter.draft import FaceAnswer
from pcplanner.ui.pages.supporter.questions import NewOne, Question
from pcplanner.ui.pages.supporter.view_model import SupporterViewModel
from pcplanner.ui.routes import Place, Route


def begun(context: Context, person_id: str, thing_id: str = "", ring: str = "") -> SupporterViewModel:
    route = Route(Place.SUPPORTER, person_id, thing_id, ring)
    context.navigator.start_at(Route(Place.CIRCLE, person_id), route)
    return SupporterViewModel(context, route)


def in_circle(context: Context, person_id: str) -> tuple[Supporter, ...]:
    return context.services.people.plan(person_id).supporters


def test_somebody_new_is_put_in_at_the_end(context: Context, new_person_id: str, told: list[Message]) -> None:
    view_model = begun(context, new_person_id)
    view_model.go_on()
    view_model.set_name("Nell")
    view_model.go_on()
    view_model.press(SupporterKind.PERSON)
    view_model.go_on()
    view_model.press(Relation.NEIGHBOUR)
    view_model.go_on()
    assert view_model.state.question is Question.PRESENCE
    view_model.go_on()
    view_model.press(False)
    view_model.go_on()
    assert not in_circle(context, new_person_id)
    view_model.press(Ring.FRIENDS)
    view_model.go_on()
    (nell,) = in_circle(context, new_person_id)
    assert (nell.name, nell.ring, nell.relation, nell.is_paid) == (
        "Nell",
        Ring.FRIENDS,
        Relation.NEIGHBOUR,
        False,
    )
    assert context.navigator.here == Route(Place.CIRCLE, new_person_id)
    assert any("Nell" in message.words for message in told)
    view_model.close()
    assert len(in_circle(context, new_person_id)) == 1


def test_an_animal_is_asked_what_fits_an_animal(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id, ring="1")
    view_model.set_name("Biscuit")
    view_model.go_to(2)
    assert view_model.state.question is Question.KIND
    view_model.press(SupporterKind.ANIMAL)
    view_model.go_on()
    assert view_model.state.question is Question.WHO
    view_model.press(Relation.PET)
    view_model.go_on()
    view_model.press(Presence.HERE)
    view_model.go_on()
    assert view_model.state.question is Question.RING
    view_model.go_on()
    (dog,) = in_circle(context, new_person_id)
    assert (dog.kind, dog.relation, dog.ring) == (SupporterKind.ANIMAL, Relation.PET, Ring.CLOSEST)


def test_somebody_else_is_told_in_own_words(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id, ring="1")
    view_model.set_name("Jo")
    view_model.go_to(2)
    view_model.go_on()
    view_model.press(Relation.OTHER)
    view_model.go_on()
    assert view_model.state.question is Question.OWN_WORDS
    view_model.set_own_words("My uncle")
    view_model.go_on()
    view_model.go_on()
    view_model.go_on()
    view_model.go_on()
    assert [x.relation_words for x in in_circle(context, new_person_id)] == ["My uncle"]


def test_nobody_is_put_in_without_a_name(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id, ring="2")
    refused: list[str] = []
    view_model.refused.connect(refused.append)
    view_model.go_to(4)
    view_model.go_on()
    assert view_model.state.question is Question.NAME
    assert refused
    view_model.go_on()
    assert view_model.state.question is Question.NAME
    assert not in_circle(context, new_person_id)


def test_nobody_is_put_in_without_a_ring(context: Context, new_person_id: str, told: list[Message]) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    view_model.go_to(4)
    view_model.go_on()
    assert told
    assert not in_circle(context, new_person_id)


def left(context: Context, person_id: str, view_model: SupporterViewModel) -> None:
    """Leave the page for good, as the window does."""
    context.navigator.start_at(Route(Place.HOME, person_id))
    view_model.close()


@pytest.mark.parametrize("ring", ["", "4"])
def test_leaving_early_puts_nobody_in_and_keeps_what_was_answered(
    context: Context, new_person_id: str, told: list[Message], ring: str
) -> None:
    view_model = begun(context, new_person_id, ring=ring)
    view_model.set_name("Nell")
    view_model.go_to(2)
    view_model.press(SupporterKind.GROUP)
    left(context, new_person_id, view_model)
    view_model.close()
    assert not in_circle(context, new_person_id)
    assert [message.words for message in told] == ["Nell waits. Press Put somebody in to go on."]
    again = begun(context, new_person_id)
    assert again.state.question is Question.BEGUN
    (offered, _) = again.answers()
    assert offered.words == "Go on with Nell"
    again.press(offered.key)
    assert again.state.question is Question.KIND
    assert (again.state.draft.name, again.state.draft.kind) == ("Nell", SupporterKind.GROUP)
    again.go_to(3)
    again.press(Ring.PAID)
    again.go_on()
    assert [(x.name, x.ring) for x in in_circle(context, new_person_id)] == [("Nell", Ring.PAID)]
    assert begun(context, new_person_id).state.question is Question.FACE


def test_a_face_alone_waits_too(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id)
    view_model.press(FaceAnswer.PICTURE)
    context.navigator.answer(symbol("dog"))
    left(context, new_person_id, view_model)
    again = begun(context, new_person_id)
    again.go_on()
    assert (again.state.question, again.state.draft.picture) == (Question.FACE, symbol("dog"))


def test_somebody_new_leaves_who_was_begun_waiting(context: Context, new_person_id: str) -> None:
    for name in ("Nell", "Bo"):
        view_model = begun(context, new_person_id)
        view_model.press(NewOne.SOMEBODY)
        view_model.set_name(name)
        left(context, new_person_id, view_model)
    words = [answer.words for answer in begun(context, new_person_id).answers()]
    assert words == ["Go on with Bo", "Go on with Nell", "Somebody new"]


def test_who_was_begun_waits_in_their_own_circle_only(
    context: Context, new_person_id: str, example_person_id: str
) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    left(context, new_person_id, view_model)
    assert begun(context, example_person_id).state.question is Question.FACE


def test_the_ring_whose_place_was_pressed_is_the_answer_for_whoever_goes_on(
    context: Context, new_person_id: str
) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    left(context, new_person_id, view_model)
    again = begun(context, new_person_id, ring="3")
    again.go_on()
    assert again.state.draft.ring is Ring.GROUPS


def test_going_back_with_nothing_typed_leaves_nothing(
    context: Context, new_person_id: str, told: list[Message]
) -> None:
    left(context, new_person_id, begun(context, new_person_id, ring="2"))
    assert not in_circle(context, new_person_id)
    assert not told
    assert begun(context, new_person_id).state.question is Question.FACE


def test_back_asks_what_was_asked_before_and_leaves_from_the_first(
    context: Context, new_person_id: str
) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    view_model.go_to(2)
    assert view_model.go_back()
    assert view_model.state.question is Question.NAME
    assert view_model.go_back()
    assert view_model.state.question is Question.FACE
    assert not view_model.go_back()


def test_the_end_of_the_program_keeps_a_name_whose_ring_was_chosen(
    context: Context, new_person_id: str
) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    view_model.press(Ring.GROUPS)
    view_model.close()
    assert [(x.name, x.ring) for x in in_circle(context, new_person_id)] == [("Nell", Ring.GROUPS)]


def test_the_end_of_the_program_chooses_no_ring_for_anybody(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    view_model.close()
    assert not in_circle(context, new_person_id)


def test_asking_for_a_face_keeps_nobody_yet(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    view_model.press(FaceAnswer.FACE)
    assert context.navigator.here == Route(Place.FACE, new_person_id, "", "Nell")
    assert not in_circle(context, new_person_id)
    context.navigator.answer(symbol("dog"))
    assert view_model.state.draft.picture == symbol("dog")


def test_somebody_new_that_was_undone_can_be_put_in_again(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id, ring="3")
    view_model.set_name("Swimmers")
    view_model.go_to(4)
    view_model.go_on()
    context.change(lambda: context.services.history.undo(new_person_id))
    assert view_model.state.is_new
    assert view_model.state.draft.name == "Swimmers"
    view_model.go_on()
    assert [x.name for x in in_circle(context, new_person_id)] == ["Swimmers"]


@pytest.fixture
def mum(example: Plan) -> Supporter:
    return next(x for x in example.supporters if x.name == "Mum")


def test_every_answer_about_somebody_in_the_circle_is_saved_at_once(
    context: Context, example: Plan, mum: Supporter
) -> None:
    view_model = begun(context, example.person.id, mum.id)

    def now() -> Supporter:
        return next(x for x in in_circle(context, example.person.id) if x.id == mum.id)

    view_model.set_name("Mum Jean")
    assert now().name == "Mum Jean"
    view_model.press(Relation.HELPER)
    assert now().relation is Relation.HELPER
    view_model.press(True)
    assert now().is_paid
    view_model.press(Ring.GROUPS)
    assert now().ring is Ring.GROUPS
    view_model.press(FaceAnswer.NONE)
    assert now().picture is None
    assert now().roles == mum.roles
    for _ in range(5):
        context.change(lambda: context.services.history.undo(example.person.id))
    assert now() == mum
    assert view_model.state.draft.name == "Mum"


def test_a_name_that_cannot_be_used_is_refused_and_the_old_one_stays(
    context: Context, example: Plan, mum: Supporter
) -> None:
    view_model = begun(context, example.person.id, mum.id)
    refused: list[str] = []
    view_model.refused.connect(refused.append)
    view_model.set_name("   ")
    assert refused
    assert view_model.state.draft.name == "Mum"


def test_finishing_goes_back(context: Context, example: Plan, mum: Supporter) -> None:
    view_model = begun(context, example.person.id, mum.id)
    view_model.go_to(4)
    view_model.go_on()
    assert context.navigator.here == Route(Place.CIRCLE, example.person.id)


def test_somebody_taken_out_meanwhile_is_told(context: Context, example: Plan, mum: Supporter) -> None:
    view_model = begun(context, example.person.id, mum.id)
    context.change(lambda: context.services.circle.put_away(mum.id))
    assert view_model.state.is_gone


@pytest.mark.parametrize("ring", ["", "0", "9", "x"])
def test_a_ring_that_is_none_is_asked_for(context: Context, new_person_id: str, ring: str) -> None:
    assert begun(context, new_person_id, ring=ring).state.draft.ring is None


@pytest.mark.parametrize("name", ['<b>&"', "نور", "👩‍🦽 Sam", "x" * 200])
def test_any_name_is_kept_as_it_was_typed(context: Context, new_person_id: str, name: str) -> None:
    view_model = begun(context, new_person_id, ring="2")
    view_model.set_name(name)
    view_model.go_to(4)
    view_model.go_on()
    assert [x.name for x in in_circle(context, new_person_id)] == [name]


def test_typing_a_name_with_pauses_is_one_step_to_undo(
    context: Context, example: Plan, mum: Supporter
) -> None:
    view_model = begun(context, example.person.id, mum.id)
    view_model.go_to(1)
    for typed in ("Mo", "Moth", "Mother"):
        view_model.set_name(typed)
    context.change(lambda: context.services.history.undo(example.person.id))
    assert view_model.state.draft.name == mum.name
    view_model.set_name("Mummy")
    view_model.go_to(2)
    view_model.go_to(1)
    view_model.set_name("Mother")
    context.change(lambda: context.services.history.undo(example.person.id))
    assert view_model.state.draft.name == "Mummy"


def test_somebody_who_has_died_is_put_in_with_until_when(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id, ring="1")
    view_model.set_name("Gran")
    view_model.go_to(2)
    view_model.go_on()
    view_model.press(Relation.FAMILY)
    view_model.go_on()
    view_model.press(Presence.DIED)
    view_model.go_on()
    assert view_model.state.question is Question.TIMES
    view_model.set_times("when I was 12")
    view_model.go_on()
    view_model.go_on()
    view_model.go_on()
    (gran,) = in_circle(context, new_person_id)
    assert (gran.presence, gran.left.words, gran.joined.words) == (Presence.DIED, "when I was 12", "")


def test_how_somebody_is_in_the_life_is_saved_at_once_and_undone_by_itself(
    context: Context, example: Plan, mum: Supporter
) -> None:
    view_model = begun(context, example.person.id, mum.id)

    def now() -> Supporter:
        return next(x for x in in_circle(context, example.person.id) if x.id == mum.id)

    view_model.press(Presence.SOMETIMES)
    assert now().presence is Presence.SOMETIMES
    view_model.set_times("since the summer")
    assert now().joined.words == "since the summer"
    context.change(lambda: context.services.history.undo(example.person.id))
    assert (now().joined.words, now().presence) == ("", Presence.SOMETIMES)
    context.change(lambda: context.services.history.undo(example.person.id))
    assert now() == mum


def test_somebody_is_put_on_the_map_they_were_begun_on(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id, ring="1.90.When I was 10. At school")
    view_model.set_name("Mr Hill")
    view_model.go_to(4)
    view_model.go_on()
    (hill,) = in_circle(context, new_person_id)
    assert (hill.ring, hill.turn_degrees, hill.map_name) == (Ring.CLOSEST, 90, "When I was 10. At school")
