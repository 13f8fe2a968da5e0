"""Keep what the facilitator says of the circle: rings, maps, and more about whoever is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from pcplanner.domain.changes import Changed
from pcplanner.domain.circle import MOST_RINGS, Presence, Ring, Role, Supporter
from pcplanner.domain.circle_story import rings_of
from pcplanner.domain.errors import PlainError
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.services.circle import CircleService
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import one_undo
from pcplanner.ui.pages.circle.view_model import CircleState, CircleViewModel


class CircleFacilitator(QObject):
    """Know the verbs of the circle's drawer."""

    def __init__(self, context: Context, view_model: CircleViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._typing = one_undo()

    @property
    def state(self) -> CircleState:
        """Return what the page shows."""
        return self._view_model.state

    def ring_names(self) -> tuple[str, ...]:
        """Return the names of the rings as they are called now, from the middle."""
        plan, story = self.state.plan, self.state.story
        if plan is None or story is None:
            return ()
        return tuple(story.title(ring) for ring in rings_of(plan.person.ring_names))

    def put_in(self) -> None:
        """Begin to put somebody in."""
        self._view_model.put_in()

    def set_count(self, count: int) -> None:
        """Give the circle 3, 4 or 5 rings; a ring that somebody is in stays."""
        story = self.state.story
        if story is not None and count != len(self.ring_names()):
            names = [story.title(ring) for ring in Ring][:count]
            used = max((x.ring for x in self._everybody()), default=Ring.CLOSEST)
            self._name_rings(names, one_undo())
            if used > count:
                self._context.messages.tell(say("circle.ring_stays", ring=story.title(used)))

    def name_ring(self, ring: Ring, name: str) -> None:
        """Call a ring by the person's own name; with no name it is called as usual."""
        names = list(self.ring_names())
        name = " ".join(name.split())
        if ring > len(names) or names[ring - 1] == name:
            return
        names[ring - 1] = name
        self._name_rings(names, f"{self._typing}-{ring.value}")

    def show_map(self, name: str) -> None:
        """Show the map of another time of life."""
        self._view_model.show_map(name)

    def begin_map(self, name: str) -> None:
        """Begin the map of another time of life; without a name there is none."""
        if name.strip():
            self._view_model.show_map(name)

    def rename_map(self, name: str) -> None:
        """Call the map that is shown by another name."""
        self._view_model.rename_map(name)

    def set_presence(self, presence: Presence) -> None:
        """Say how whoever is chosen is in the life now."""
        self._on_chosen(lambda who: self._circle.set_presence(who, presence))

    def set_joined(self, words: str) -> None:
        """Say since when whoever is chosen has been there, in own words."""
        one = self.state.chosen_one
        if one is not None and words.strip() != one.joined.words:
            when, part_of = When(words, one.joined.day), f"{self._typing}-joined"
            self._on_chosen(lambda who: self._circle.set_times(who, joined=when, part_of=part_of))

    def set_left(self, words: str) -> None:
        """Say until when whoever is chosen was there, in own words."""
        one = self.state.chosen_one
        if one is not None and words.strip() != one.left.words:
            when, part_of = When(words, one.left.day), f"{self._typing}-left"
            self._on_chosen(lambda who: self._circle.set_times(who, left=when, part_of=part_of))

    def set_sector(self, words: str) -> None:
        """Say which part of the circle whoever is chosen belongs to."""
        one, part_of = self.state.chosen_one, f"{self._typing}-sector"
        if one is not None and words.strip() != one.sector:
            self._on_chosen(lambda who: self._circle.set_sector(who, words, part_of=part_of))

    def switch_role(self, role: Role) -> None:
        """Give whoever is chosen a role, or take it back."""
        self._on_chosen(lambda who: self._circle.switch_role(who, role))

    def put_on_map(self, name: str) -> None:
        """Put whoever is chosen on the map of another time of life."""
        one = self.state.chosen_one
        if one is not None and one.map_name != name:
            told = say("circle.on_map", name=one.name, map=name or say("circle.map_now"))
            self._on_chosen(
                lambda who: self._circle.put_on_map(who, name),
                lambda: self._context.messages.tell(told, offers_undo=True),
            )

    def questions(self) -> tuple[str, ...]:
        """Return what helps to think: who is missing, who could come closer, who is not paid."""
        story = self.state.story
        if story is None:
            return ()
        empty = [story.title(ring) for ring in story.rings if not story.ring(ring)]
        asked = [say("circle.ask_empty", ring=ring) for ring in empty] or [say("circle.ask_none_empty")]
        asked.append(say("circle.ask_closer"))
        unpaid = sum(not x.is_paid for x in story.members)
        key = {0: "circle.ask_unpaid_none", 1: "circle.ask_unpaid_one"}.get(unpaid, "circle.ask_unpaid")
        asked.append(say(key, count=unpaid))
        return tuple(asked)

    def hear(self, words: str) -> None:
        """Say something aloud because somebody asked to hear it."""
        self._context.hear(words)

    @property
    def _circle(self) -> CircleService:
        return self._context.services.circle

    def _everybody(self) -> tuple[Supporter, ...]:
        return self.state.plan.supporters if self.state.plan is not None else ()

    def _name_rings(self, names: list[str], part_of: str) -> None:
        person_id = self.state.plan.person.id if self.state.plan is not None else ""
        circle = self._context.services.circle
        self._context.change(lambda: circle.set_ring_names(person_id, names[:MOST_RINGS], part_of=part_of))

    def _on_chosen(
        self, verb: Callable[[str], Changed[Supporter]], done: Callable[[], object] | None = None
    ) -> None:
        one = self.state.chosen_one
        if one is None:
            return

        def refused(trouble: PlainError) -> None:
            self._context.messages.problem(trouble)

        self._context.change(lambda: verb(one.id), lambda _: done() if done else None, refused)
