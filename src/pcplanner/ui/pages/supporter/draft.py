"""Hold what is known about somebody who is being put in, and keep it while nobody finishes."""

from dataclasses import dataclass, field, replace
from enum import Enum

from pcplanner.domain.circle import Presence, Relation, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.pictures import Picture
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.ui.drafts import Drafts
from pcplanner.ui.routes import Place, Route


class FaceAnswer(Enum):
    """Where a picture of somebody comes from."""

    FACE = "face"
    PICTURE = "picture"
    NONE = "none"


RELATIONS = {
    SupporterKind.PERSON: {
        Relation.FRIEND: "friend",
        Relation.FAMILY: "family",
        Relation.NEIGHBOUR: "neighbour",
        Relation.HELPER: "support-worker",
        Relation.OTHER: "something-else",
    },
    SupporterKind.ANIMAL: {
        Relation.PET: "pets",
        Relation.HELPER: "help",
        Relation.LIKED: "like",
        Relation.OTHER: "something-else",
    },
    SupporterKind.GROUP: {
        Relation.VISITED: "group",
        Relation.HELPER: "help",
        Relation.LIKED: "like",
        Relation.OTHER: "something-else",
    },
    SupporterKind.PLACE: {
        Relation.VISITED: "go-out",
        Relation.LIKED: "like",
        Relation.HELPER: "help",
        Relation.OTHER: "something-else",
    },
}
"""Who or what each kind can be to the person, with a symbol for it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known about somebody so far; ``None`` where nothing was answered yet.

    ``is_faceless`` says that no picture is what was answered, ``turn_degrees`` which seat of the ring was.
    """

    name: str = ""
    picture: Picture | None = None
    is_faceless: bool = False
    kind: SupporterKind | None = None
    relation: Relation | None = None
    relation_words: str = ""
    is_paid: bool | None = None
    ring: Ring | None = None
    turn_degrees: int | None = None
    roles: tuple[Role, ...] = ()
    presence: Presence | None = None
    joined: When = field(default_factory=When)
    left: When = field(default_factory=When)
    map_name: str = ""

    @property
    def is_gone(self) -> bool:
        """Say whether they were in the life before and are not now."""
        return self.presence in {Presence.LEFT, Presence.DIED}

    @property
    def times(self) -> When:
        """Return what answers since when or until when."""
        return self.left if self.is_gone else self.joined

    @property
    def kind_or_person(self) -> SupporterKind:
        """Return what it is; a person until somebody says otherwise."""
        return self.kind or SupporterKind.PERSON

    @property
    def is_person(self) -> bool:
        """Say whether it is somebody, and not an animal, a group or a place."""
        return self.kind_or_person is SupporterKind.PERSON


def draft_of(supporter: Supporter, was: Draft | None = None) -> Draft:
    """Return what is known about somebody who is in the circle; ``was`` is what was known a moment before.

    Somebody else without own words is how a question that was passed over is stored, so only who was just
    called somebody else counts as answered.
    """
    is_told = supporter.relation is not Relation.OTHER or supporter.relation_words
    is_just_said = was is not None and was.relation is Relation.OTHER
    return Draft(
        supporter.name,
        supporter.picture,
        supporter.picture is None,
        supporter.kind,
        supporter.relation if is_told or is_just_said else None,
        supporter.relation_words,
        supporter.is_paid,
        supporter.ring,
        supporter.turn_degrees,
        supporter.roles,
        supporter.presence,
        supporter.joined,
        supporter.left,
        supporter.map_name,
    )


def relation_words(kind: SupporterKind, relation: Relation) -> str:
    """Return in a few words what somebody or something of a kind is to the person."""
    if kind is SupporterKind.PERSON or relation not in RELATIONS[kind]:
        relation = relation if relation in RELATIONS[SupporterKind.PERSON] else Relation.OTHER
        return say(f"supporter.who_{relation.value}")
    return say(f"supporter.who_{kind.value}_{relation.value}")


def who_words(draft: Draft) -> str:
    """Return who or what somebody is to the person, in a few words."""
    is_other = draft.relation in {None, Relation.OTHER}
    if draft.relation is Relation.OTHER and draft.relation_words:
        return draft.relation_words
    if is_other and not draft.is_person:
        return say(f"supporter.kind_{draft.kind_or_person.value}")
    return relation_words(draft.kind_or_person, draft.relation) if draft.relation else ""


def with_answer(draft: Draft, key: object) -> Draft:
    """Return the draft with one answer in it; an answer that needs another page changes nothing yet."""
    match key:
        case FaceAnswer.NONE:
            return replace(draft, picture=None, is_faceless=True)
        case Relation():
            return replace(draft, relation=key)
        case SupporterKind():
            return _with_kind(draft, key)
        case Ring():
            return draft if key is draft.ring else replace(draft, ring=key, turn_degrees=None)
        case Presence():
            draft = replace(draft, presence=key)
        case bool():
            draft = replace(draft, is_paid=key)
    return draft


def _with_kind(draft: Draft, kind: SupporterKind) -> Draft:
    fits = draft.relation in RELATIONS[kind]
    is_paid = draft.is_paid if kind is SupporterKind.PERSON else None
    return replace(draft, kind=kind, relation=draft.relation if fits else None, is_paid=is_paid)


def at_seat(draft: Draft, seat: str) -> Draft:
    """Return the draft at a seat that was pressed: its ring and how far round ("3.180"), or just its ring.

    The name of a map may follow, after another point.
    """
    ring, turn, map_name, *_ = (*seat.split(".", 2), "", "")
    draft = replace(draft, map_name=map_name) if map_name else draft
    if ring not in {str(int(each)) for each in Ring}:
        return draft
    return replace(draft, ring=Ring(int(ring)), turn_degrees=int(turn) if turn.isdecimal() else None)


@dataclass(frozen=True, slots=True)
class Begun:
    """Somebody whose questions were not all answered: the id they will have, and how far it went."""

    id: str
    draft: Draft
    question: str

    @property
    def words(self) -> str:
        """Return the words that offer to go on."""
        name = self.draft.name
        return say("supporter.go_on_with", name=name) if name else say("supporter.go_on_unnamed")


def begun_in(drafts: Drafts, person_id: str) -> tuple[Begun, ...]:
    """Return who was begun in a circle and not put in, the last one first."""
    kept = drafts.take(_place(person_id))
    begun = kept if isinstance(kept, tuple) else ()
    drafts.keep(_place(person_id), begun)
    return begun


def keep_begun(drafts: Drafts, person_id: str, one: Begun) -> None:
    """Keep somebody who was begun, before the others."""
    others = (x for x in begun_in(drafts, person_id) if x.id != one.id)
    drafts.keep(_place(person_id), (one, *others))


def forget_begun(drafts: Drafts, person_id: str, begun_id: str) -> None:
    """Keep somebody no longer, as when they have been put in."""
    drafts.keep(_place(person_id), tuple(x for x in begun_in(drafts, person_id) if x.id != begun_id))


def _place(person_id: str) -> Route:
    return Route(Place.SUPPORTER, person_id)
