"""Know two sittings of one topic, what they show together, and which picture is talked about."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.dates import full_date
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.domain.sorting import option_words, place_words
from pcplanner.domain.sorting_compare import Comparison, Seen, compare
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.pages.sort.days import day_words
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class CompareState:
    """Everything the page shows; ``talk`` is the number of the picture that is talked about, if any.

    ``days`` are the days of the two in full.
    """

    name: str = ""
    face: Picture | None = None
    first: Sitting | None = None
    second: Sitting | None = None
    seen: Comparison = field(default_factory=Comparison)
    talk: int | None = None
    days: tuple[str, str] = ("", "")
    is_ready: bool = False

    @property
    def is_gone(self) -> bool:
        """Say whether one of the two is not there any more."""
        return self.is_ready and (self.first is None or self.second is None)

    def to_talk_about(self) -> tuple[Seen, ...]:
        """Return what to talk about: what moved, then what is unsure, then what is new."""
        return (*self.seen.moved, *self.seen.unsure, *self.seen.only_second)

    @property
    def talked_about(self) -> Seen | None:
        """Return what is talked about now."""
        return None if self.talk is None else self.to_talk_about()[self.talk]


class CompareViewModel(QObject):
    """Hold two sittings, the later one in the route's parent. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self.state = CompareState()
        self.watch = PlanWatch(context, route.person_id, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def talk(self) -> None:
        """Talk about one picture after the other, beginning with the first."""
        self._talk_about(0 if self.state.to_talk_about() else None)

    @property
    def is_done_next(self) -> bool:
        """Say whether Next leads back to where the two were chosen, and not on."""
        return self.state.talk is None and not self._came_from().walk_id

    def go_on(self) -> bool:
        """Answer Next: the next picture to talk about, then both boards, then where the two were chosen.

        Inside a walk that is not the end: ``False`` leaves it to the walk to go on from there.
        """
        state = self.state
        if state.talk is None:
            came_from = self._came_from()
            self._context.navigator.go(came_from)
            return not came_from.walk_id
        following = state.talk + 1
        self._talk_about(following if following < len(state.to_talk_about()) else None)
        return True

    def go_back(self) -> bool:
        """Answer Back: from a picture that is talked about to both boards."""
        is_talking = self.state.talk is not None
        if is_talking:
            self._talk_about(None)
        return is_talking

    def _came_from(self) -> Route:
        routes = self._context.navigator.routes
        topics = [x for x in routes if x.place is Place.SORT_TOPICS]
        return topics[-1] if topics else Route(Place.SORT_TOPICS, self._route.person_id)

    def _talk_about(self, number: int | None) -> None:
        self.state = replace(self.state, talk=number)
        self.state_changed.emit()

    def _show(self, plan: Plan) -> None:
        first, second = plan.sitting(self._route.thing_id), plan.sitting(self._route.parent_id)
        seen = compare(first, second) if first and second else Comparison()
        talk = self.state.talk
        one, other = (day_words(x, plan.sittings, full_date) if x else "" for x in (first, second))
        person, days = plan.person, (one, other)
        state = CompareState(person.name, person.picture, first, second, seen, talk, days, is_ready=True)
        if talk is not None and talk >= len(state.to_talk_about()):
            state = replace(state, talk=None)
        self.state = state
        self.state_changed.emit()


def told(state: CompareState, seen: Seen) -> str:
    """Return in sentences where an option was, and where it is now."""
    parts = [option_words(seen.option)]
    for sitting, place, key in (
        (state.first, seen.before, "sort.seen_before"),
        (state.second, seen.after, "sort.seen_now"),
    ):
        if sitting is not None and place is not None:
            parts.append(say(key, place=place_words(sitting, place)))
    return as_sentences(parts)


def now_words(state: CompareState, place: SortPlace | None) -> str:
    """Return where something is now, in a few words."""
    if state.second is None or place is None:
        return ""
    return say("sort.seen_now", place=place_words(state.second, place).rstrip("."))
