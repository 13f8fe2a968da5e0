"""Know who is in the circle, who is chosen, and move them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.circle_story import CircleStory, Member, circle_story, map_names, ring_words
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import LONGEST_NAME, cleaned
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class CircleState:
    """Everything the page shows; ``chosen`` is who is to be moved, ``newest`` who was just put in.

    ``map_name`` is the time of life whose map is shown, empty for now, and ``maps`` are all of them.
    """

    name: str = ""
    face: Picture | None = None
    story: CircleStory | None = None
    chosen: Member | None = None
    newest: str = ""
    map_name: str = ""
    maps: tuple[str, ...] = ("",)
    chosen_one: Supporter | None = None
    plan: Plan | None = None

    @property
    def is_empty(self) -> bool:
        """Say whether nobody is in the circle yet."""
        return self.story is not None and not self.story.members


class CircleViewModel(QObject):
    """Hold one circle. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._chosen_id = ""
        self._is_closed = False
        self._map_name = ""
        self._begun_maps: tuple[str, ...] = ()
        self._plan: Plan | None = None
        self.state = CircleState()
        context.changes.happened.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Read the plan and show its circle."""
        people = self._context.services.people
        self._context.read(lambda: people.plan(self._person_id), self._show)

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def press(self, member_id: str) -> None:
        """Choose somebody and say who it is; pressing them again chooses nobody."""
        if member_id == self._chosen_id:
            self.choose_nobody()
            return
        self._choose(member_id)
        if self.state.chosen is not None:
            self._context.say(self.state.chosen.spoken, kind=Kind.PLAN_TEXT)

    def choose_nobody(self) -> None:
        """Leave everybody where they are."""
        self._choose("")

    def put_in(self) -> None:
        """Begin to put somebody in."""
        seat = f"..{self._map_name}" if self._map_name else ""
        self._context.navigator.ask(Route(Place.SUPPORTER, self._person_id, "", seat), self._on_put_in)

    def put_into(self, ring: int, turn_degrees: int) -> None:
        """Begin to put somebody into a ring, at the seat so far round it."""
        seat = f"{ring}.{turn_degrees}.{self._map_name}".rstrip(".")
        route = Route(Place.SUPPORTER, self._person_id, "", seat)
        self._context.navigator.ask(route, self._on_put_in)

    def edit(self) -> None:
        """Change what is known about whoever is chosen."""
        if self._chosen_id:
            self._context.go(Route(Place.SUPPORTER, self._person_id, self._chosen_id))

    def move_to(self, ring: Ring) -> None:
        """Move whoever is chosen to the end of a ring."""
        chosen = self.state.chosen
        if chosen is not None and chosen.ring is not ring:
            self._move(lambda: self._context.services.circle.move_to_ring(chosen.id, ring))

    def move_along(self, by: int) -> None:
        """Move whoever is chosen on by so many places in their ring, or back."""
        chosen = self.state.chosen
        if chosen is None or self.state.story is None:
            return
        if len(self.state.story.ring(chosen.ring)) < 2:
            self._context.messages.tell(say("circle.alone", name=chosen.name))
            return
        self._move(lambda: self._context.services.circle.move_along(chosen.id, by))

    def drop(self, member_id: str, ring: int, turn_degrees: int) -> None:
        """Move somebody to where they were dropped."""
        self._chosen_id = member_id
        self._move(lambda: self._context.services.circle.move_to_ring(member_id, Ring(ring), turn_degrees))

    def take_out(self) -> None:
        """Take whoever is chosen out of the circle; undo brings them back."""
        chosen = self.state.chosen
        if chosen is None:
            return
        self.choose_nobody()
        told = say("circle.taken_out", name=chosen.name)
        self._context.change(
            lambda: self._context.services.circle.put_away(chosen.id),
            lambda _: self._context.messages.tell(told, offers_undo=True),
        )

    def _on_put_in(self, member_id: object) -> None:
        # Whoever was chosen before is not the one anybody thinks of now.
        self._chosen_id = ""
        self._set(replace(self.state, chosen=None, chosen_one=None, newest=str(member_id)))

    def _move(self, job: Callable[[], Changed[Supporter]]) -> None:
        self._context.change(job, self._on_moved)

    def _on_moved(self, moved: Supporter) -> None:
        place = say("circle.place", number=moved.place + 1)
        self._context.say(
            say("circle.moved", name=moved.name, ring=self._title(moved.ring), place=place),
            kind=Kind.PLAN_TEXT,
        )

    def _choose(self, member_id: str) -> None:
        self._chosen_id = member_id
        one = self._plan.supporter(member_id) if self._plan is not None else None
        chosen = self._member(self.state.story)
        self._set(replace(self.state, chosen=chosen, chosen_one=one if chosen else None, newest=""))

    def _member(self, story: CircleStory | None) -> Member | None:
        members = story.members if story is not None else ()
        return next((x for x in members if x.id == self._chosen_id), None)

    def show_map(self, name: str) -> None:
        """Show the map of one time of life; empty is now. A new one begins with nobody on it."""
        name = " ".join(cleaned(name).split())[:LONGEST_NAME]
        if name not in self.state.maps:
            self._begun_maps = (*self._begun_maps, name)
        self._map_name, self._chosen_id = name, ""
        if self._plan is not None:
            self._show(self._plan)
        self._context.say(name or say("circle.map_now"))

    def rename_map(self, name: str) -> None:
        """Call the map that is shown by another name; the map of now keeps its own."""
        old, name = self._map_name, " ".join(cleaned(name).split())[:LONGEST_NAME]
        if not old or not name or name == old:
            return
        if name in self.state.maps:
            self._context.messages.tell(say("circle.map_there", name=name))
            return
        self._begun_maps = tuple(name if x == old else x for x in self._begun_maps)
        self._map_name = name
        circle = self._context.services.circle
        self._context.change(lambda: circle.rename_map(self._person_id, old, name))
        if self._plan is not None:
            self._show(self._plan)

    def _title(self, ring: Ring) -> str:
        return self.state.story.title(ring) if self.state.story is not None else ring_words(ring)

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        known = map_names(plan)
        if self._map_name not in known and self._map_name not in self._begun_maps:
            # Nobody is on it any more, or it was called something else before undo.
            self._begun_maps = (*self._begun_maps, self._map_name)
        maps = tuple(dict.fromkeys((*known, *self._begun_maps)))
        story = circle_story(plan, self._map_name)
        chosen = self._member(story)
        self._chosen_id = chosen.id if chosen else ""
        face, newest = plan.person.picture, self.state.newest
        one = plan.supporter(self._chosen_id) if chosen else None
        self._set(CircleState(plan.person.name, face, story, chosen, newest, self._map_name, maps, one, plan))

    def _set(self, state: CircleState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and not self._is_closed:
            self.load()
