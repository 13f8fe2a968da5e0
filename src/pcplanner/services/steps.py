"""Make small steps, each a promise, and mark what happened to them."""

from dataclasses import replace

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import Goal, Step, StepState
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import moved, next_position
from pcplanner.domain.text import clean_words
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.dreams import kept_original, words_or_picture
from pcplanner.services.naming import named


class StepService:
    """What somebody can do with small steps."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(
        self,
        goal_id: str,
        words: str,
        picture: Picture | None = None,
        *,
        promised_by: tuple[str, ...] = (),
        when: When | None = None,
        part_of: str = "",
        new_id: str = "",
        person_id: str = "",
    ) -> Changed[Step]:
        """Add a small step at the end of a goal's path; without a goal, at the end of a person's own ones."""
        whose = self._desk.get(Goal, goal_id).person_id if goal_id else person_id
        words = words_or_picture(words, picture)
        clock = self._desk.clock
        new = Step(
            new_id or clock.new_id(),
            whose,
            goal_id,
            words,
            picture,
            clock.now(),
            promised_by=promised_by,
            when=_when(when or When()),
            position=next_position(self._steps(whose, goal_id)),
        )
        return self._desk.put(named(say("did.added_step"), words), new, part_of=part_of)

    def edit(
        self,
        step_id: str,
        words: str,
        picture: Picture | None,
        *,
        promised_by: tuple[str, ...],
        when: When,
        part_of: str = "",
    ) -> Changed[Step]:
        """Change a small step; the first wording is kept."""
        old = self._desk.get(Step, step_id)
        words = words_or_picture(words, picture)
        new = replace(
            old,
            words=words,
            picture=picture,
            promised_by=promised_by,
            when=_when(when),
            original_words=kept_original(old.original_words, old.words, words, part_of),
        )
        return self._desk.put(
            named(say("did.added_step" if part_of else "did.changed_step"), words), new, part_of=part_of
        )

    def mark(self, step_id: str, state: StepState, what_happened: str | None = None) -> Changed[Step]:
        """Record what the person says happened to a promise."""
        old = self._desk.get(Step, step_id)
        done_on = (old.done_on or self._desk.clock.today()) if state is StepState.DONE else None
        happened = old.what_happened if what_happened is None else clean_words(what_happened)
        new = replace(old, state=state, done_on=done_on, what_happened=happened)
        return self._desk.put(named(say("did.marked_step"), old.words), new)

    def set_follow_up(self, step_id: str, who: tuple[str, ...], *, part_of: str = "") -> Changed[Step]:
        """Say who asks how it went: supporters' ids, ``ME`` or names."""
        old = self._desk.get(Step, step_id)
        return self._desk.put(
            named(say("did.changed_step"), old.words), replace(old, follows_up=who), part_of=part_of
        )

    def set_back_up(self, step_id: str, words: str, *, part_of: str = "") -> Changed[Step]:
        """Say what is done when a step does not work."""
        old = self._desk.get(Step, step_id)
        new = replace(old, back_up=clean_words(words))
        return self._desk.put(named(say("did.changed_step"), old.words), new, part_of=part_of)

    def move(self, step_id: str, by: int) -> Changed[Step]:
        """Move a step earlier (negative) or later on its goal's path."""
        old = self._desk.get(Step, step_id)
        steps = self._steps(old.person_id, old.goal_id)
        order = moved(steps, [x.id for x in steps].index(step_id), by)
        placed = [replace(x, position=i) for i, x in enumerate(order)]
        mine = next(x for x in placed if x.id == step_id)
        return self._desk.put(
            named(say("did.moved_step"), mine.words), mine, *(x for x in placed if x.id != step_id)
        )

    def put_away(self, step_id: str) -> Changed[Step]:
        """Put a step away; it can be brought back."""
        old = self._desk.get(Step, step_id)
        return self._desk.put(
            named(say("did.put_step_away"), old.words), replace(old, put_away_at=self._desk.clock.now())
        )

    def _steps(self, person_id: str, goal_id: str) -> tuple[Step, ...]:
        with self._desk.library.reading() as reader:
            return reader.plan(person_id).steps_of(goal_id)


def _when(when: When) -> When:
    return replace(when, words=clean_words(when.words))
