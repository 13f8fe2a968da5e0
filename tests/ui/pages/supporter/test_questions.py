import pytest

from pcplanner.domain.circle import Presence, Relation, Ring, SupporterKind
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.ui.pages.supporter.draft import RELATIONS, Begun, Draft, FaceAnswer, who_words, with_answer
from pcplanner.ui.pages.supporter.questions import (
    NewOne,
    Question,
    answers,
    head_number,
    head_of,
    prompt,
    question_after,
    question_before,
)

THINGS = [kind for kind in SupporterKind if kind is not SupporterKind.PERSON]
OTHERS = [
    Question.FACE,
    Question.NAME,
    Question.KIND,
    Question.WHO,
    Question.PRESENCE,
    Question.PAID,
    Question.RING,
]


def way(draft: Draft) -> list[Question]:
    questions = [Question.FACE]
    while (after := question_after(questions[-1], draft)) is not None:
        questions.append(after)
    return questions


def test_what_it_is_is_asked_before_who_it_is() -> None:
    assert way(Draft(relation=Relation.FRIEND)) == OTHERS
    assert way(Draft()) == OTHERS


def test_somebody_else_is_asked_about_in_own_words() -> None:
    assert way(Draft(relation=Relation.OTHER)) == [*OTHERS[:4], Question.OWN_WORDS, *OTHERS[4:]]


@pytest.mark.parametrize("kind", THINGS)
def test_only_a_person_is_asked_whether_they_are_paid(kind: SupporterKind) -> None:
    draft = with_answer(Draft(is_paid=True), kind)
    assert Question.PAID not in way(draft)
    assert Question.PAID not in head_of(draft)
    assert draft.is_paid is None


@pytest.mark.parametrize("kind", list(SupporterKind))
@pytest.mark.parametrize("relation", [None, Relation.OTHER])
def test_back_asks_the_same_questions_the_other_way(kind: SupporterKind, relation: Relation | None) -> None:
    draft = Draft(kind=kind, relation=relation)
    questions = [Question.RING]
    while (before := question_before(questions[-1], draft)) is not None:
        questions.append(before)
    assert questions == way(draft)[::-1]


def test_a_question_that_is_not_asked_any_more_leads_on_too() -> None:
    assert question_after(Question.OWN_WORDS, Draft(relation=Relation.FRIEND)) is Question.PRESENCE
    assert question_after(Question.PAID, Draft(kind=SupporterKind.ANIMAL)) is Question.RING


@pytest.mark.parametrize(
    "question", [Question.WHO, Question.KIND, Question.OWN_WORDS, Question.PRESENCE, Question.TIMES]
)
def test_all_of_who_belongs_to_one_big_step(question: Question) -> None:
    assert head_number(question, Draft()) == 2


@pytest.mark.parametrize("question", [x for x in Question if x is not Question.BEGUN])
@pytest.mark.parametrize("kind", list(SupporterKind))
def test_every_question_has_words_with_the_name_and_without(question: Question, kind: SupporterKind) -> None:
    assert prompt(question, Draft(kind=kind))
    if question is not Question.NAME:
        assert "Nell" in prompt(question, Draft(name="Nell", kind=kind))


@pytest.mark.parametrize("kind", THINGS)
def test_nobody_asks_who_a_thing_is(kind: SupporterKind) -> None:
    assert prompt(Question.WHO, Draft(name="Rex", kind=kind)) == "What is Rex to me?"


@pytest.mark.parametrize(
    ("question", "key"),
    [
        (Question.WHO, Relation.NEIGHBOUR),
        (Question.KIND, SupporterKind.ANIMAL),
        (Question.KIND, SupporterKind.PERSON),
        (Question.PRESENCE, Presence.HERE),
        (Question.PRESENCE, Presence.DIED),
        (Question.PAID, True),
        (Question.PAID, False),
        (Question.RING, Ring.PAID),
        (Question.FACE, FaceAnswer.NONE),
    ],
)
def test_what_was_pressed_is_what_is_chosen(question: Question, key: object) -> None:
    given = answers(question, with_answer(Draft(), key))
    assert [answer.key for answer in given if answer.is_chosen] == [key]


def test_nothing_is_chosen_before_it_was_answered() -> None:
    for question in Question:
        assert not any(answer.is_chosen for answer in answers(question, Draft()))


@pytest.mark.parametrize(
    ("picture", "key"),
    [
        (symbol("dog"), FaceAnswer.PICTURE),
        (Picture(PictureKind.PORTRAIT, "s1-bob-h2-t1"), FaceAnswer.FACE),
        (Picture(PictureKind.PHOTO, "0" * 64), FaceAnswer.FACE),
    ],
)
def test_the_picture_there_is_shows_on_its_own_tile(picture: Picture, key: FaceAnswer) -> None:
    chosen = [answer for answer in answers(Question.FACE, Draft(picture=picture)) if answer.is_chosen]
    assert [(answer.key, answer.picture) for answer in chosen] == [(key, picture)]


@pytest.mark.parametrize("kind", list(SupporterKind))
def test_every_kind_has_answers_of_its_own(kind: SupporterKind) -> None:
    given = answers(Question.WHO, Draft(kind=kind))
    assert [answer.key for answer in given] == list(RELATIONS[kind])
    assert len({answer.words for answer in given}) == len(given)
    assert "Somebody else" not in {answer.words for answer in given} or kind is SupporterKind.PERSON


def test_another_kind_forgets_an_answer_that_no_longer_fits() -> None:
    friend = with_answer(Draft(), Relation.FRIEND)
    assert with_answer(friend, SupporterKind.ANIMAL).relation is None
    helper = with_answer(Draft(), Relation.HELPER)
    assert with_answer(helper, SupporterKind.ANIMAL).relation is Relation.HELPER


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (Draft(), ""),
        (Draft(relation=Relation.FAMILY), "My family"),
        (Draft(relation=Relation.OTHER, relation_words="My uncle"), "My uncle"),
        (Draft(relation=Relation.OTHER, kind=SupporterKind.ANIMAL), "An animal"),
        (Draft(kind=SupporterKind.PLACE), "A place"),
        (Draft(relation=Relation.PET, kind=SupporterKind.ANIMAL), "My pet"),
        (Draft(relation=Relation.VISITED, kind=SupporterKind.GROUP), "A group I go to"),
        (Draft(relation=Relation.OTHER), "Somebody else"),
        # As an older library may hold it.
        (Draft(relation=Relation.FRIEND, kind=SupporterKind.ANIMAL), "My friend"),
    ],
)
def test_who_it_is_in_a_few_words(draft: Draft, words: str) -> None:
    assert who_words(draft) == words


def test_whoever_was_begun_is_offered_by_name_before_somebody_new() -> None:
    begun = (Begun("1", Draft(name="Maya"), "ring"), Begun("2", Draft(picture=symbol("dog")), "name"))
    given = answers(Question.BEGUN, Draft(), begun)
    assert [answer.key for answer in given] == ["1", "2", NewOne.SOMEBODY]
    assert [answer.words for answer in given] == ["Go on with Maya", "Go on with this one", "Somebody new"]


@pytest.mark.parametrize(
    ("presence", "is_asked"),
    [
        (None, False),
        (Presence.HERE, False),
        (Presence.NOT_MET, False),
        (Presence.SOMETIMES, True),
        (Presence.LEFT, True),
        (Presence.DIED, True),
    ],
)
def test_when_is_asked_only_of_those_who_are_not_simply_here(
    presence: Presence | None, is_asked: bool
) -> None:
    assert (Question.TIMES in way(Draft(presence=presence))) is is_asked


def test_until_when_is_asked_of_those_who_are_gone() -> None:
    assert prompt(Question.TIMES, Draft(name="Gran", presence=Presence.LEFT)) == "Until when was Gran here?"
    assert prompt(Question.TIMES, Draft(name="Bob", presence=Presence.SOMETIMES)).startswith("Since when")


def test_who_has_died_is_asked_about_in_warm_words() -> None:
    gran = Draft(name="Gran", presence=Presence.DIED)
    assert prompt(Question.TIMES, gran) == "Until when was Gran with us?"


@pytest.mark.parametrize("presence", [Presence.DIED, Presence.NOT_MET])
def test_nobody_asks_whether_who_is_not_here_gets_paid_now(presence: Presence) -> None:
    draft = Draft(name="Gran", presence=presence)
    assert Question.PAID not in way(draft)
    assert Question.PAID not in head_of(draft)


def test_pay_is_asked_as_past_of_who_has_left() -> None:
    gone = Draft(name="Bob", presence=Presence.LEFT)
    assert prompt(Question.PAID, gone) == "Did Bob get paid for it?"


def test_pay_and_being_in_the_life_have_pictures_of_their_own() -> None:
    given = [*answers(Question.PRESENCE, Draft()), *answers(Question.PAID, Draft())]
    assert len({answer.picture for answer in given}) == len(given)
    assert symbol("love") not in {answer.picture for answer in given}


def test_the_rings_have_the_names_the_person_gave_them() -> None:
    given = answers(Question.RING, Draft(), ring_names=("Heart", "Near", ""))
    assert [answer.words for answer in given] == ["Heart", "Near", "Groups and places"]


def test_a_ring_somebody_is_in_is_offered_also_where_there_are_fewer() -> None:
    given = answers(Question.RING, Draft(ring=Ring.PAID), ring_names=("Heart", "Near", "Far"))
    assert [answer.key for answer in given if answer.is_chosen] == [Ring.PAID]
