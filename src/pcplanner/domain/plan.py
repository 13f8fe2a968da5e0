"""Bring one person's whole plan together, and answer questions about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, Step, StepState
from pcplanner.domain.films import Film
from pcplanner.domain.lines import Line
from pcplanner.domain.meetings import Meeting
from pcplanner.domain.people import Person
from pcplanner.domain.picture_uses import PictureUse, WordPicture
from pcplanner.domain.pictures import Picture
from pcplanner.domain.sittings import Sitting
from pcplanner.domain.style_choices import ChapterRecord, StyleChoice
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.word_choices import FineWording, WordMeaning

PlanPart = (
    Supporter
    | Line
    | Dream
    | Goal
    | Obstacle
    | Step
    | WordPicture
    | PictureUse
    | Meeting
    | Sitting
    | VoiceNote
    | StyleChoice
    | ChapterRecord
    | Film
    | WordMeaning
    | FineWording
)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything one person has said and been promised, without what has been put away, each in its order.

    Pictures that were chosen for words and pictures that were used come with the newest first.
    """

    person: Person
    supporters: tuple[Supporter, ...] = ()
    lines: tuple[Line, ...] = ()
    dreams: tuple[Dream, ...] = ()
    goals: tuple[Goal, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    steps: tuple[Step, ...] = ()
    word_pictures: tuple[WordPicture, ...] = ()
    picture_uses: tuple[PictureUse, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    voice_notes: tuple[VoiceNote, ...] = ()
    style_choices: tuple[StyleChoice, ...] = ()
    chapter_records: tuple[ChapterRecord, ...] = ()
    films: tuple[Film, ...] = ()
    word_meanings: tuple[WordMeaning, ...] = ()
    fine_wordings: tuple[FineWording, ...] = ()

    def parts(self) -> tuple[tuple[PlanPart, ...], ...]:
        """Return everything in the plan but the person, kind by kind, each after what it refers to."""
        return (
            self.supporters,
            self.lines,
            self.dreams,
            self.goals,
            self.obstacles,
            self.steps,
            self.word_pictures,
            self.picture_uses,
            self.meetings,
            self.sittings,
            self.voice_notes,
            self.style_choices,
            self.chapter_records,
            self.films,
            self.word_meanings,
            self.fine_wordings,
        )

    def lines_in(self, chapter: str, about_id: str = "") -> tuple[Line, ...]:
        """Return the lines of a chapter, about one thing where ``about_id`` is given."""
        return tuple(x for x in self.lines if x.chapter == chapter and x.about_id == about_id)

    def ring(self, ring: Ring) -> tuple[Supporter, ...]:
        """Return who is in a ring, by place."""
        return tuple(x for x in self.supporters if x.ring is ring)

    def goals_of(self, dream_id: str) -> tuple[Goal, ...]:
        """Return the goals of a dream."""
        return tuple(x for x in self.goals if x.dream_id == dream_id)

    def steps_of(self, goal_id: str) -> tuple[Step, ...]:
        """Return the small steps towards a goal."""
        return tuple(x for x in self.steps if x.goal_id == goal_id)

    def obstacles_of(self, goal_id: str) -> tuple[Obstacle, ...]:
        """Return what is in the way of a goal."""
        return tuple(x for x in self.obstacles if x.goal_id == goal_id)

    def supporter(self, supporter_id: str) -> Supporter | None:
        """Return somebody in the circle, or ``None`` when they are not in it (any more)."""
        return next((x for x in self.supporters if x.id == supporter_id), None)

    def name_of(self, who: str) -> str:
        """Return the name behind a supporter's id, ``ME``, or a name that was typed."""
        if who == ME:
            return self.person.name
        found = self.supporter(who)
        return found.name if found else who

    def face_of(self, who: str) -> Picture | None:
        """Return the face behind a supporter's id or ``ME``; ``None`` where there is none."""
        if who == ME:
            return self.person.picture
        found = self.supporter(who)
        return found.picture if found else None

    def goal_state(self, goal_id: str) -> StepState:
        """Return how far a goal has come: done when every step is, started when any has been."""
        states = {x.state for x in self.steps_of(goal_id)}
        if states and states <= {StepState.DONE, StepState.CHANGED} and StepState.DONE in states:
            return StepState.DONE
        if states & {StepState.DONE, StepState.STARTED}:
            return StepState.STARTED
        return StepState.NOT_YET

    def open_steps(self) -> tuple[Step, ...]:
        """Return the promises that are not done yet, in the order of dreams, goals and steps."""
        return tuple(x for x in self.steps_in_order() if x.state is not StepState.DONE)

    def steps_in_order(self) -> tuple[Step, ...]:
        """Return every small step in the order of dreams, goals and steps, then those without a goal."""
        towards = tuple(
            step
            for dream in self.dreams
            for goal in self.goals_of(dream.id)
            for step in self.steps_of(goal.id)
        )
        return (*towards, *self.steps_of(""))

    def meeting(self, meeting_id: str) -> Meeting | None:
        """Return a meeting, or ``None`` when there is none (any more)."""
        return next((x for x in self.meetings if x.id == meeting_id), None)

    def sitting(self, sitting_id: str) -> Sitting | None:
        """Return a sitting of Picture sort, or ``None`` when there is none (any more)."""
        return next((x for x in self.sittings if x.id == sitting_id), None)

    def style_choice(self, style_id: str) -> StyleChoice | None:
        """Return how the person uses a style, or ``None`` while it is as it comes."""
        return next((x for x in self.style_choices if x.style_id == style_id), None)

    def chapter_record(self, chapter_id: str) -> ChapterRecord | None:
        """Return what the person has decided about a chapter, or ``None``."""
        return next((x for x in self.chapter_records if x.chapter == chapter_id), None)


class _Placed(Protocol):
    @property
    def position(self) -> int: ...


_T = TypeVar("_T")


def next_position(things: Iterable[_Placed]) -> int:
    """Return the position after the last of the things."""
    return max((x.position for x in things), default=-1) + 1


def moved(things: tuple[_T, ...], index: int, by: int) -> tuple[_T, ...]:
    """Return the things with the one at ``index`` moved by so many places, kept within the ends."""
    target = min(max(index + by, 0), len(things) - 1)
    rest = things[:index] + things[index + 1 :]
    return (*rest[:target], things[index], *rest[target:])
