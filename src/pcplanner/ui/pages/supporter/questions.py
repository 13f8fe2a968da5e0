"""Ask about somebody one question at a time: what is asked, and what can be answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from pcplanner.domain.circle import Presence, Relation, Ring, SupporterKind
from pcplanner.domain.circle_story import ring_words, rings_of
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.domain.words import say
from pcplanner.ui.pages.supporter.draft import RELATIONS, Begun, Draft, FaceAnswer, relation_words
from pcplanner.ui.theme.icons import Icon


class Question(Enum):
    """The questions, in order; ``BEGUN`` offers to go on with somebody, where anybody was begun."""

    BEGUN = "begun"
    FACE = "face"
    NAME = "name"
    KIND = "kind"
    WHO = "who"
    OWN_WORDS = "own_words"
    PRESENCE = "presence"
    TIMES = "times"
    PAID = "paid"
    RING = "ring"


class NewOne(Enum):
    """The answer that leaves those who were begun for later."""

    SOMEBODY = "somebody"


RING_ICONS = {
    Ring.CLOSEST: Icon.RING_1,
    Ring.FRIENDS: Icon.RING_2,
    Ring.GROUPS: Icon.RING_3,
    Ring.PAID: Icon.RING_PAID,
    Ring.FIFTH: Icon.GLOBE,
}
PRESENCES = {
    Presence.HERE: "together",
    Presence.SOMETIMES: "sometimes",
    Presence.LEFT: "go-out",
    Presence.DIED: "respect",
    Presence.NOT_MET: "not-yet",
}
"""How somebody can be in the life, with a symbol for it."""
_KINDS = {
    SupporterKind.PERSON: "happy",
    SupporterKind.ANIMAL: "dog",
    SupporterKind.GROUP: "group",
    SupporterKind.PLACE: "cafe",
}
_NEVER_PAID_NOW = frozenset({Presence.DIED, Presence.NOT_MET})
_OF_WHO = frozenset({Question.KIND, Question.WHO, Question.OWN_WORDS, Question.PRESENCE, Question.TIMES})


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that can be answered: its key, how it is shown, and whether it is the answer now."""

    key: object
    words: str
    picture: Picture | None = None
    icon: Icon | None = None
    is_round: bool = False
    is_chosen: bool = False


def head_of(draft: Draft) -> tuple[Question, ...]:
    """Return the big steps; pay is asked of people only, and not of who has died or is not met yet."""
    paid = (Question.PAID,) if draft.is_person and draft.presence not in _NEVER_PAID_NOW else ()
    return (Question.FACE, Question.NAME, Question.KIND, *paid, Question.RING)


def head_number(question: Question, draft: Draft) -> int:
    """Return which big step a question belongs to, from 0."""
    head = head_of(draft)
    if question in _OF_WHO:
        return head.index(Question.KIND)
    return head.index(question) if question in head else 0


def questions_of(draft: Draft) -> tuple[Question, ...]:
    """Return what is asked about somebody, in order."""
    own_words = (Question.OWN_WORDS,) if draft.relation is Relation.OTHER else ()
    # Since when is asked only of those who are not simply here, so that most people get one question less.
    is_timed = draft.presence is Presence.SOMETIMES or draft.is_gone
    times = (Question.TIMES,) if is_timed else ()
    face, name, kind, *others = head_of(draft)
    return (face, name, kind, Question.WHO, *own_words, Question.PRESENCE, *times, *others)


def question_after(question: Question, draft: Draft) -> Question | None:
    """Return what is asked next, or ``None`` after the last question."""
    order = list(Question)
    later = (x for x in questions_of(draft) if order.index(x) > order.index(question))
    return next(later, None)


def question_before(question: Question, draft: Draft) -> Question | None:
    """Return what was asked before, or ``None`` at the first question."""
    order = list(Question)
    earlier = (x for x in reversed(questions_of(draft)) if order.index(x) < order.index(question))
    return next(earlier, None)


def prompt(question: Question, draft: Draft) -> str:
    """Return the question in words, with the name where it is known."""
    key = question.value
    if not draft.is_person and question in {Question.WHO, Question.OWN_WORDS}:
        key = "what" if question is Question.WHO else "what_own_words"
    if question is Question.PRESENCE and not draft.is_person:
        key = "presence_thing"
    if question is Question.TIMES:
        key = "until" if draft.is_gone else "since"
        key = "until_died" if draft.presence is Presence.DIED else key
    if question is Question.PAID and draft.presence is Presence.LEFT:
        key = "was_paid"
    if question in {Question.NAME, Question.BEGUN} or not draft.name:
        return say(f"supporter.ask_{key}")
    return say(f"supporter.ask_{key}_named", name=draft.name)


def answers(
    question: Question,
    draft: Draft,
    begun: tuple[Begun, ...] = (),
    ring_names: tuple[str, ...] = (),
) -> tuple[Answer, ...]:
    """Return what can be answered by pressing; nothing where it is typed."""
    if question is Question.RING:
        return tuple(_rings(draft, ring_names))
    if question is Question.BEGUN:
        return (*_begun(begun), Answer(NewOne.SOMEBODY, say("supporter.begin_anew"), icon=Icon.PLUS))
    given = {
        Question.FACE: _faces,
        Question.KIND: _kinds,
        Question.WHO: _relations,
        Question.PRESENCE: _presences,
        Question.PAID: _paid,
    }
    return tuple(given[question](draft)) if question in given else ()


def _begun(begun: tuple[Begun, ...]) -> Iterator[Answer]:
    for one in begun:
        picture = one.draft.picture
        icon = None if picture else Icon.PERSON
        yield Answer(one.id, one.words, picture, icon, is_round=picture is not None)


def _kinds(draft: Draft) -> Iterator[Answer]:
    for kind, name in _KINDS.items():
        words = say(f"supporter.kind_{kind.value}")
        yield Answer(kind, words, symbol(name), is_chosen=kind is draft.kind)


def _paid(draft: Draft) -> Iterator[Answer]:
    yield Answer(False, say("supporter.not_paid"), symbol("volunteer"), is_chosen=draft.is_paid is False)
    yield Answer(True, say("supporter.paid"), symbol("money"), is_chosen=draft.is_paid is True)


def _presences(draft: Draft) -> Iterator[Answer]:
    for presence, name in PRESENCES.items():
        words = say(f"supporter.presence_{presence.value}")
        yield Answer(presence, words, symbol(name), is_chosen=presence is draft.presence)


def _rings(draft: Draft, names: tuple[str, ...]) -> Iterator[Answer]:
    for ring in rings_of(names, [draft.ring] if draft.ring else []):
        icon = RING_ICONS[ring]
        yield Answer(ring, ring_words(ring, names), icon=icon, is_chosen=ring is draft.ring)


def _relations(draft: Draft) -> Iterator[Answer]:
    kind = draft.kind_or_person
    for relation, name in RELATIONS[kind].items():
        words = relation_words(kind, relation)
        yield Answer(relation, words, symbol(name), is_chosen=relation is draft.relation)


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
    yield Answer(FaceAnswer.NONE, say("supporter.face_none"), icon=Icon.PERSON, is_chosen=draft.is_faceless)
