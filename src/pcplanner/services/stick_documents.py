"""Say which documents can go onto a stick: those that there is something for, the newest of each kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pcplanner.documents.arrow_papers import holds_a_path
from pcplanner.documents.chapter_pages import is_alarm_contact
from pcplanner.documents.choices import DocumentKind
from pcplanner.documents.single_papers import ONE_PAGE_CHAPTERS, cards_to_carry
from pcplanner.domain.meetings import Meeting, MeetingState
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.sorting import topic_of
from pcplanner.domain.styles import Style
from pcplanner.domain.text import beginning
from pcplanner.domain.words import say

_OF_MEETING = (
    (DocumentKind.RECORD, "write"),
    (DocumentKind.WHAT_NEXT, "what-happens-next"),
    (DocumentKind.AGENDA, "agenda"),
    (DocumentKind.INVITATION, "invitation"),
    (DocumentKind.RULES, "ground-rules"),
)
_LONGEST_DREAM = 40


@dataclass(frozen=True, slots=True)
class StickDocument:
    """A document that can go onto a stick; ``id`` stays the same when there is a newer one of its kind.

    ``more`` tells it from others of its kind.
    """

    id: str
    words: str
    picture: Picture
    kind: DocumentKind
    style_id: str = ""
    about_id: str = ""
    more: str = ""


def stick_documents(seen: Plan, styles: Sequence[Style]) -> Iterator[StickDocument]:
    """Yield the documents that can be made of what is seen: the plan first, then what is about one thing."""
    plan = DocumentKind.PLAN
    yield StickDocument(plan.value, say("take_home.group_plan"), symbol("my-plan"), plan)
    yield from _about_me(seen)
    yield from _steps(seen)
    for style in styles:
        kind = DocumentKind.STYLE
        yield StickDocument(f"{kind.value}/{style.id}", style.name, symbol(style.symbol), kind, style.id)
    meeting = max(seen.meetings, key=lambda x: x.created_at, default=None)
    if meeting is not None:
        yield from _of_meeting(meeting)
    yield _named(DocumentKind.MY_VIEWS, symbol("speak-up"))
    sitting = max(seen.sittings, key=lambda x: x.created_at, default=None)
    if sitting is not None:
        yield _named(DocumentKind.SORT, topic_of(sitting).picture, sitting.id)
    yield _named(DocumentKind.HOW_I_USE, symbol("in-control"))


def _about_me(seen: Plan) -> Iterator[StickDocument]:
    if any(x.chapter in ONE_PAGE_CHAPTERS for x in seen.lines):
        yield _named(DocumentKind.PROFILE, seen.person.picture or symbol("me"))
    if any(map(is_alarm_contact, seen.supporters)):
        yield _named(DocumentKind.ALARM, symbol("alarm-bell"))


def _steps(seen: Plan) -> Iterator[StickDocument]:
    if seen.steps_in_order():
        yield _named(DocumentKind.PROMISES, symbol("promise"))
    if cards_to_carry(seen):
        yield _named(DocumentKind.CARDS, symbol("small-step"))
    if seen.supporters:
        yield _named(DocumentKind.CIRCLE, symbol("circle-of-support"))
    if holds_a_path(seen):
        yield _named(DocumentKind.ARROW, symbol("path"))
    for dream in seen.dreams:
        if seen.goals_of(dream.id):
            kind, face = DocumentKind.GOAL_PATH, dream.picture or symbol("path")
            words = say(f"take_home.paper_{kind.value}")
            more = beginning(dream.words, _LONGEST_DREAM)
            paper_id = f"{kind.value}/{dream.id}"
            yield StickDocument(paper_id, words, face, kind, about_id=dream.id, more=more)


def _of_meeting(meeting: Meeting) -> Iterator[StickDocument]:
    for kind, name in _OF_MEETING:
        is_there = {
            DocumentKind.RECORD: meeting.state is not MeetingState.PLANNED,
            DocumentKind.RULES: bool(meeting.ground_rules),
        }
        if is_there.get(kind, True):
            yield _named(kind, symbol(name), meeting.id)


def _named(kind: DocumentKind, picture: Picture, about_id: str = "") -> StickDocument:
    return StickDocument(kind.value, say(f"take_home.paper_{kind.value}"), picture, kind, about_id=about_id)
