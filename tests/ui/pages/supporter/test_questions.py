import pytest

from pcplanner.domain.circle import Relation, Ring, SupporterKind
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.ui.pages.supporter.questions import (
    HEAD,
    Draft,
    FaceAnswer,
    Question,
    answers,
    head_number,
    prompt,
    question_after,
    who_words,
    with_answer,
)


def way(draft: Draft) -> list[Question]:
    questions = [Question.FACE]
    while (after := question_after(questions[-1], draft)) is not None:
        questions.append(after)
    return questions


def test_five_questions_lead_to_the_end() -> None:
    assert way(Draft(relation=Relation.FRIEND)) == list(HEAD)


def test_somebody_else_is_asked_about_in_two_more() -> None:
    assert way(Draft(relation=Relation.OTHER)) == list(Question)


def test_a_question_that_is_not_asked_any_more_leads_on_too() -> None:
    assert question_after(Question.OWN_WORDS, Draft(relation=Relation.FRIEND)) is Question.PAID


@pytest.mark.parametrize("question", [Question.WHO, Question.KIND, Question.OWN_WORDS])
def test_all_of_who_belongs_to_one_big_step(question: Question) -> None:
    assert head_number(question) == 2


@pytest.mark.parametrize("question", list(Question))
def test_every_question_has_words_with_the_name_and_without(question: Question) -> None:
    assert prompt(question, Draft())
    if question is not Question.NAME:
        assert "Nell" in prompt(question, Draft(name="Nell"))


@pytest.mark.parametrize(
    ("question", "key"),
    [
        (Question.WHO, Relation.NEIGHBOUR),
        (Question.KIND, SupporterKind.ANIMAL),
        (Question.PAID, True),
        (Question.PAID, False),
        (Question.RING, Ring.PAID),
    ],
)
def test_what_was_pressed_is_what_is_chosen(question: Question, key: object) -> None:
    given = answers(question, with_answer(Draft(), key))
    assert [answer.key for answer in given if answer.is_chosen] == [key]


def test_nothing_is_chosen_before_it_was_answered() -> None:
    for question in (Question.WHO, Question.PAID, Question.RING, Question.FACE):
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


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (Draft(), ""),
        (Draft(relation=Relation.FAMILY), "My family"),
        (Draft(relation=Relation.OTHER, relation_words="My uncle"), "My uncle"),
        (Draft(relation=Relation.OTHER, kind=SupporterKind.ANIMAL), "An animal"),
        (Draft(relation=Relation.OTHER), "Somebody else"),
    ],
)
def test_who_it_is_in_a_few_words(draft: Draft, words: str) -> None:
    assert who_words(draft) == words
