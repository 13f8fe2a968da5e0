import pytest

from pcplanner.domain.circle import Relation, Ring, Supporter, SupporterKind
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.supporter.questions import FaceAnswer, Question
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
    view_model.press(Relation.NEIGHBOUR)
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


def test_somebody_else_may_be_an_animal_with_own_words(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id, ring="1")
    view_model.set_name("Biscuit")
    view_model.go_to(2)
    view_model.press(Relation.OTHER)
    view_model.go_on()
    assert view_model.state.question is Question.KIND
    view_model.press(SupporterKind.ANIMAL)
    view_model.go_on()
    assert view_model.state.question is Question.OWN_WORDS
    view_model.set_own_words("My dog")
    view_model.go_on()
    assert view_model.state.question is Question.PAID
    view_model.go_on()
    view_model.go_on()
    (dog,) = in_circle(context, new_person_id)
    assert (dog.kind, dog.relation_words, dog.ring) == (SupporterKind.ANIMAL, "My dog", Ring.CLOSEST)


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


def test_a_name_that_was_typed_is_not_lost_by_going_back(
    context: Context, new_person_id: str, told: list[Message]
) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    context.navigator.back()
    view_model.close()
    view_model.close()
    assert [x.name for x in in_circle(context, new_person_id)] == ["Nell"]
    assert told
    context.change(lambda: context.services.history.undo(new_person_id))
    assert not in_circle(context, new_person_id)


def test_going_back_with_nothing_typed_leaves_nothing(context: Context, new_person_id: str) -> None:
    begun(context, new_person_id).close()
    assert not in_circle(context, new_person_id)


def test_the_end_of_the_program_keeps_a_name(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    view_model.settle()
    assert [x.name for x in in_circle(context, new_person_id)] == ["Nell"]


def test_asking_for_a_face_keeps_nobody_yet(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id)
    view_model.set_name("Nell")
    view_model.press(FaceAnswer.FACE)
    view_model.settle()
    assert context.navigator.here == Route(Place.FACE, new_person_id, "", "Nell")
    assert not in_circle(context, new_person_id)
    context.navigator.answer(symbol("dog"))
    assert view_model.state.draft.picture == symbol("dog")


def test_somebody_new_that_was_undone_can_be_put_in_again(context: Context, new_person_id: str) -> None:
    view_model = begun(context, new_person_id, ring="3")
    view_model.set_name("Swimmers")
    view_model.settle()
    context.change(lambda: context.services.history.undo(new_person_id))
    assert view_model.state.is_new
    assert view_model.state.draft.name == "Swimmers"
    view_model.go_to(4)
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
