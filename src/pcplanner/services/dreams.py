"""Record dreams, the goals they lead to, and what is in the way."""

from dataclasses import replace
from typing import TypeVar

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import Dream, Goal, Obstacle, ObstacleTheme
from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import OWN_SOURCES, Check, Source, source_with_words
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan, moved, next_position
from pcplanner.domain.text import clean_words
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.naming import named

_PlacedT = TypeVar("_PlacedT", Dream, Goal)


class DreamService:
    """What somebody can do with dreams, goals and obstacles."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_dream(
        self,
        person_id: str,
        words: str,
        picture: Picture | None = None,
        *,
        source: Source = Source.OWN_WORDS,
        said_by: str = "",
        part_of: str = "",
        new_id: str = "",
    ) -> Changed[Dream]:
        """Add a dream, in own words, a picture, or both.

        With ``new_id``, saving it again after trouble never makes a second one; so for all that is added.
        """
        words = words_or_picture(words, picture)
        clock = self._desk.clock
        dream = Dream(
            new_id or clock.new_id(),
            person_id,
            words,
            picture,
            source,
            clock.now(),
            said_by="" if source in OWN_SOURCES else said_by,
            position=next_position(self._plan(person_id).dreams),
        )
        return self._desk.put(named(say("did.added_dream"), words), dream, part_of=part_of)

    def edit_dream(
        self, dream_id: str, words: str, picture: Picture | None, *, part_of: str = ""
    ) -> Changed[Dream]:
        """Change a dream's words or picture; the first words are kept, and it is to be checked again."""
        old = self._desk.get(Dream, dream_id)
        words = words_or_picture(words, picture)
        original = kept_original(old.original_words, old.words, words, part_of)
        check = old.check if words == old.words else Check.NOT_ASKED
        source = source_with_words(old.source, old.words, words)
        new = replace(old, words=words, picture=picture, source=source, original_words=original, check=check)
        return self._desk.put(
            named(say("did.added_dream" if part_of else "did.changed_dream"), words), new, part_of=part_of
        )

    def set_dream_source(self, dream_id: str, source: Source, said_by: str = "") -> Changed[Dream]:
        """Say who a dream was told by."""
        old = self._desk.get(Dream, dream_id)
        who = "" if source in OWN_SOURCES else said_by
        new = replace(old, source=source, said_by=who, check=Check.NOT_ASKED)
        return self._desk.put(named(say("did.changed_source"), old.words), new)

    def check_dream(self, dream_id: str, answer: Check) -> Changed[Dream]:
        """Record the person's answer to "Have I got this right?"."""
        old = self._desk.get(Dream, dream_id)
        return self._desk.put(named(say("did.checked_line"), old.words), replace(old, check=answer))

    def move_dream(self, dream_id: str, by: int) -> Changed[Dream]:
        """Move a dream earlier (negative) or later among the dreams."""
        old = self._desk.get(Dream, dream_id)
        return self._move(named(say("did.moved_dream"), old.words), self._plan(old.person_id).dreams, old, by)

    def put_dream_away(self, dream_id: str) -> Changed[Dream]:
        """Put a dream away; its goals and steps go with it and come back with it."""
        old = self._desk.get(Dream, dream_id)
        return self._desk.put(
            named(say("did.put_dream_away"), old.words), replace(old, put_away_at=self._desk.clock.now())
        )

    def add_goal(
        self,
        dream_id: str,
        words: str,
        picture: Picture | None = None,
        *,
        by: When | None = None,
        part_of: str = "",
        new_id: str = "",
    ) -> Changed[Goal]:
        """Add a goal on the way to a dream."""
        dream = self._desk.get(Dream, dream_id)
        words = words_or_picture(words, picture)
        clock = self._desk.clock
        goal = Goal(
            new_id or clock.new_id(),
            dream.person_id,
            dream_id,
            words,
            picture,
            clock.now(),
            by=by or When(),
            position=next_position(self._plan(dream.person_id).goals_of(dream_id)),
        )
        return self._desk.put(named(say("did.added_goal"), words), goal, part_of=part_of)

    def edit_goal(
        self,
        goal_id: str,
        words: str,
        picture: Picture | None,
        *,
        by: When | None = None,
        part_of: str = "",
    ) -> Changed[Goal]:
        """Change a goal; ``by`` stays as it is when it is not given."""
        old = self._desk.get(Goal, goal_id)
        words = words_or_picture(words, picture)
        original = kept_original(old.original_words, old.words, words, part_of)
        when = old.by if by is None else by
        new = replace(old, words=words, picture=picture, original_words=original, by=when)
        return self._desk.put(
            named(say("did.added_goal" if part_of else "did.changed_goal"), words), new, part_of=part_of
        )

    def move_goal(self, goal_id: str, by: int) -> Changed[Goal]:
        """Move a goal earlier (negative) or later on the way to its dream."""
        old = self._desk.get(Goal, goal_id)
        goals = self._plan(old.person_id).goals_of(old.dream_id)
        return self._move(named(say("did.moved_goal"), old.words), goals, old, by)

    def put_goal_away(self, goal_id: str) -> Changed[Goal]:
        """Put a goal away with its steps; they can be brought back."""
        old = self._desk.get(Goal, goal_id)
        return self._desk.put(
            named(say("did.put_goal_away"), old.words), replace(old, put_away_at=self._desk.clock.now())
        )

    def add_obstacle(
        self,
        goal_id: str,
        theme: ObstacleTheme,
        words: str = "",
        *,
        step_id: str = "",
        what_could_help: str = "",
        help_picture: Picture | None = None,
        helper_id: str = "",
        part_of: str = "",
        new_id: str = "",
    ) -> Changed[Obstacle]:
        """Say what is in the way of a goal, or of one step; a theme alone is enough, except "other"."""
        goal = self._desk.get(Goal, goal_id)
        clock = self._desk.clock
        new = Obstacle(
            new_id or clock.new_id(),
            goal.person_id,
            goal_id,
            theme,
            _obstacle_words(theme, words),
            clock.now(),
            step_id=step_id,
            what_could_help=clean_words(what_could_help),
            help_picture=help_picture,
            helper_id=helper_id,
            position=next_position(self._plan(goal.person_id).obstacles_of(goal_id)),
        )
        return self._desk.put(
            named(say("did.added_obstacle"), new.words or say(f"obstacle.theme_{theme.value}")),
            new,
            part_of=part_of,
        )

    def edit_obstacle(
        self,
        obstacle_id: str,
        *,
        theme: ObstacleTheme,
        words: str,
        step_id: str,
        what_could_help: str,
        help_picture: Picture | None,
        helper_id: str,
        part_of: str = "",
    ) -> Changed[Obstacle]:
        """Change what is in the way, or what could help."""
        old = self._desk.get(Obstacle, obstacle_id)
        words = _obstacle_words(theme, words)
        new = replace(
            old,
            theme=theme,
            words=words,
            original_words=kept_original(old.original_words, old.words, words, part_of),
            step_id=step_id,
            what_could_help=clean_words(what_could_help),
            help_picture=help_picture,
            helper_id=helper_id,
        )
        return self._desk.put(
            named(
                say("did.added_obstacle" if part_of else "did.changed_obstacle"),
                words or say(f"obstacle.theme_{theme.value}"),
            ),
            new,
            part_of=part_of,
        )

    def put_obstacle_away(self, obstacle_id: str) -> Changed[Obstacle]:
        """Put away what was in the way."""
        old = self._desk.get(Obstacle, obstacle_id)
        return self._desk.put(
            named(say("did.put_obstacle_away"), old.words or say(f"obstacle.theme_{old.theme.value}")),
            replace(old, put_away_at=self._desk.clock.now()),
        )

    def _move(self, did: str, things: tuple[_PlacedT, ...], old: _PlacedT, by: int) -> Changed[_PlacedT]:
        ids = [x.id for x in things]
        order = moved(things, ids.index(old.id), by) if old.id in ids else things
        placed = [replace(x, position=place) for place, x in enumerate(order)]
        mine = next((x for x in placed if x.id == old.id), old)
        if [x.id for x in order] == ids:
            # It stands at the end already: there is nothing to undo.
            return Changed(mine, old.person_id, frozenset())
        return self._desk.put(did, mine, *(x for x in placed if x.id != old.id))

    def _plan(self, person_id: str) -> Plan:
        with self._desk.library.reading() as reader:
            return reader.plan(person_id)


def kept_original(original: str, old: str, new: str, part_of: str) -> str:
    """Return the first wording to keep: none while something is typed for the first time (``part_of``)."""
    return original if part_of or new == old else original or old


def words_or_picture(words: str, picture: Picture | None) -> str:
    """Return the words cleaned; raise ``InputError`` where there are neither words nor a picture."""
    words = clean_words(words)
    if not words and picture is None:
        raise InputError(say("services.line_empty"))
    return words


def _obstacle_words(theme: ObstacleTheme, words: str) -> str:
    words = clean_words(words)
    if theme is ObstacleTheme.OTHER and not words:
        raise InputError(say("services.obstacle_empty"))
    return words
