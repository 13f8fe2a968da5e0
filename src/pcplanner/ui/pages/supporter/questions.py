"""Ask about somebody one question at a time: what is asked, and what can be answered."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from pcplanner.domain.circle import Relation, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.circle_story import ring_words
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.words import say
from pcplanner.ui.theme.icons import Icon


class Question(Enum):
    """The questions, in order; "Who?" asks two more when it is somebody else."""

    FACE = "face"
    NAME = "name"
    WHO = "who"
    KIND = "kind"
    OWN_WORDS = "own_words"
    PAID = "paid"
    RING = "ring"


class FaceAnswer(Enum):
    """Where a picture of somebody comes from."""

    FACE = "face"
    PICTURE = "picture"
    NONE = "none"


HEAD = (Question.FACE, Question.NAME, Question.WHO, Question.PAID, Question.RING)
RING_ICONS = {
    Ring.CLOSEST: Icon.RING_1,
    Ring.FRIENDS: Icon.RING_2,
    Ring.GROUPS: Icon.RING_3,
    Ring.PAID: Icon.RING_PAID,
}
_WHO = {
    Relation.FRIEND: "friend",
    Relation.FAMILY: "family",
    Relation.NEIGHBOUR: "neighbour",
    Relation.HELPER: "support-worker",
    Relation.OTHER: "something-else",
}
_KINDS = {
    SupporterKind.PERSON: "happy",
    SupporterKind.ANIMAL: "dog",
    SupporterKind.GROUP: "group",
    SupporterKind.PLACE: "cafe",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known about somebody so far; ``None`` where nothing was answered yet."""

    name: str = ""
    picture: Picture | None = None
    kind: SupporterKind = SupporterKind.PERSON
    relation: Relation | None = None
    relation_words: str = ""
    is_paid: bool | None = None
    ring: Ring | None = None
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that can be answered: its key, how it is shown, and whether it is the answer now."""

    key: object
    words: str
    picture: Picture | None = None
    icon: Icon | None = None
    is_round: bool = False
    is_chosen: bool = False


def draft_of(supporter: Supporter) -> Draft:
    """Return what is known about somebody who is in the circle."""
    return Draft(
        supporter.name,
        supporter.picture,
        supporter.kind,
        supporter.relation,
        supporter.relation_words,
        supporter.is_paid,
        supporter.ring,
        supporter.roles,
    )


def head_number(question: Question) -> int:
    """Return which big step a question belongs to, from 0."""
    if question in HEAD:
        return HEAD.index(question)
    return HEAD.index(Question.WHO)


def question_after(question: Question, draft: Draft) -> Question | None:
    """Return what is asked next, or ``None`` after the last question."""
    order = [
        each
        for each in Question
        if each not in {Question.KIND, Question.OWN_WORDS} or draft.relation is Relation.OTHER
    ]
    place = order.index(question) + 1 if question in order else order.index(Question.PAID)
    return order[place] if place < len(order) else None


def prompt(question: Question, draft: Draft) -> str:
    """Return the question in words, with the name where it is known."""
    if question is Question.NAME or not draft.name:
        return say(f"supporter.ask_{question.value}")
    return say(f"supporter.ask_{question.value}_named", name=draft.name)


def who_words(draft: Draft) -> str:
    """Return who somebody is to the person, in a few words."""
    if draft.relation is None:
        return ""
    if draft.relation is Relation.OTHER and draft.relation_words:
        return draft.relation_words
    if draft.relation is Relation.OTHER and draft.kind is not SupporterKind.PERSON:
        return say(f"supporter.kind_{draft.kind.value}")
    return say(f"supporter.who_{draft.relation.value}")


def with_answer(draft: Draft, key: object) -> Draft:
    """Return the draft with one answer in it; an answer that needs another page changes nothing yet."""
    match key:
        case FaceAnswer.NONE:
            return replace(draft, picture=None)
        case Relation():
            return replace(draft, relation=key)
        case SupporterKind():
            return replace(draft, kind=key)
        case Ring():
            return replace(draft, ring=key)
        case bool():
            return replace(draft, is_paid=key)
    return draft


def answers(question: Question, draft: Draft) -> tuple[Answer, ...]:
    """Return what can be answered by pressing; nothing where it is typed."""
    match question:
        case Question.FACE:
            return tuple(_faces(draft))
        case Question.WHO:
            return tuple(
                Answer(key, say(f"supporter.who_{key.value}"), symbol(name), is_chosen=key is draft.relation)
                for key, name in _WHO.items()
            )
        case Question.KIND:
            return tuple(
                Answer(key, say(f"supporter.kind_{key.value}"), symbol(name), is_chosen=key is draft.kind)
                for key, name in _KINDS.items()
            )
        case Question.PAID:
            return (
                Answer(False, say("supporter.not_paid"), symbol("love"), is_chosen=draft.is_paid is False),
                Answer(True, say("supporter.paid"), symbol("money"), is_chosen=draft.is_paid is True),
            )
        case Question.RING:
            return tuple(
                Answer(ring, ring_words(ring), icon=icon, is_chosen=ring is draft.ring)
                for ring, icon in RING_ICONS.items()
            )
    return ()


def _faces(draft: Draft) -> Iterator[Answer]:
    picture = draft.picture
    is_symbol = picture is not None and picture.kind is PictureKind.SYMBOL
    face, other = (None, picture) if is_symbol else (picture, None)
    yield Answer(
        FaceAnswer.FACE,
        say("supporter.face_face"),
        face or symbol("happy"),
        is_round=face is not None,
        is_chosen=face is not None,
    )
    yield Answer(
        FaceAnswer.PICTURE,
        say("supporter.face_picture"),
        other or symbol("pictures"),
        is_chosen=other is not None,
    )
    yield Answer(FaceAnswer.NONE, say("supporter.face_none"), icon=Icon.PERSON)
