"""Know what the home page of a plan shows, and where its tiles lead."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.chapters import ABOUT_ME, Family
from pcplanner.domain.dreams import Step, StepState
from pcplanner.domain.meetings import MeetingState
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route

MOST_PROMISES = 3


@dataclass(frozen=True, slots=True)
class HomeTile:
    """One tile: where it leads, its words and what stands under them."""

    place: Place
    words: str
    caption: str
    family: Family
    picture: Picture


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise in the strip."""

    words: str
    picture: Picture
    face: Picture | None
    state: StepState
    spoken: str


@dataclass(frozen=True, slots=True)
class HomeState:
    """Everything the page shows; ``first`` is what to do first where nothing is promised yet, and where."""

    name: str = ""
    face: Picture | None = None
    tiles: tuple[HomeTile, ...] = ()
    promises: tuple[Promise, ...] = ()
    done_words: str = ""
    first: str = ""
    first_place: Place = Place.ABOUT


class HomeViewModel(QObject):
    """Hold the state of the home page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self.state = HomeState()
        context.changes.happened.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Read the plan and show it."""
        service = self._context.services.people
        self._context.read(lambda: service.plan(self._person_id), self._show)

    def open_tile(self, place: Place) -> None:
        """Go where a tile leads."""
        self._context.go(Route(place, self._person_id))

    def open_promises(self) -> None:
        """Go to what was promised, or to the first thing to do when nothing is."""
        place = Place.PROMISES if self.state.promises else self.state.first_place
        self._context.go(Route(place, self._person_id))

    def _show(self, plan: Plan) -> None:
        promised = tuple(step for step in plan.steps_in_order() if step.promised_by)
        done = sum(step.state is StepState.DONE for step in promised)
        place, first = _first_thing(plan)
        self.state = HomeState(
            plan.person.name,
            plan.person.picture,
            _tiles(plan),
            tuple(_promise(plan, step) for step in _newest(promised)),
            say("home.promises_done", done=done, all=len(promised)) if promised else "",
            "" if promised else first,
            place,
        )
        self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id:
            self.load()


def _tiles(plan: Plan) -> tuple[HomeTile, ...]:
    """Return the tiles; only the first part of the plan that is empty says to start there."""
    tiles = _all_tiles(plan)
    empty = _first_empty(plan)
    return tuple(replace(x, caption=say("home.start_here")) if x.place is empty else x for x in tiles)


def _first_empty(plan: Plan) -> Place | None:
    said = any(plan.lines_in(chapter.id) for chapter in ABOUT_ME)
    parts = {
        Place.ABOUT: said,
        Place.CIRCLE: bool(plan.supporters),
        Place.DREAMS: bool(plan.dreams),
        Place.STEPS: bool(plan.steps_in_order()),
    }
    return next((place for place, is_begun in parts.items() if not is_begun), None)


def _all_tiles(plan: Plan) -> tuple[HomeTile, ...]:
    face = plan.person.picture or symbol("me")
    lines = sum(len(plan.lines_in(chapter.id)) for chapter in ABOUT_ME)
    to_do = len(plan.open_steps())
    done = len(plan.steps_in_order()) - to_do
    steps_caption = _counted("home.steps", to_do) if to_do or not done else say("home.steps_all_done")
    return (
        HomeTile(Place.ABOUT, say("home.about"), _counted("home.lines", lines), Family.ABOUT, face),
        HomeTile(
            Place.CIRCLE,
            say("home.circle"),
            _counted("home.people", len(plan.supporters)),
            Family.CIRCLE,
            symbol("circle-of-support"),
        ),
        HomeTile(
            Place.DREAMS,
            say("home.dreams"),
            _counted("home.dreams_count", len(plan.dreams)),
            Family.DREAMS,
            symbol("dream"),
        ),
        HomeTile(Place.STEPS, say("home.steps"), steps_caption, Family.STEPS, symbol("small-step")),
        HomeTile(
            Place.STYLES, say("home.styles"), say("home.styles_caption"), Family.MEETING, symbol("my-plan")
        ),
        HomeTile(Place.MEETINGS, say("home.meeting"), _meeting(plan), Family.MEETING, symbol("meeting")),
        HomeTile(
            Place.LOOKS, say("home.looks"), say("home.looks_caption"), Family.RIGHTS, symbol("in-control")
        ),
        HomeTile(
            Place.TAKE_HOME,
            say("home.take_home"),
            say("home.take_home_caption"),
            Family.MAIN,
            symbol("take-home"),
        ),
    )


def _meeting(plan: Plan) -> str:
    """Return how our meetings stand: one that is not over goes before one that is planned."""
    states = {x.state for x in plan.meetings}
    if states & {MeetingState.RUNNING, MeetingState.STOPPED}:
        return say("home.meeting_go_on")
    return say("home.meeting_planned" if MeetingState.PLANNED in states else "home.meeting_caption")


def _counted(key: str, count: int) -> str:
    ending = {0: "none", 1: "one"}.get(count, "many")
    return say(f"{key}_{ending}", count=count)


def _newest(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the few promises to show: what is under way, then what waits, then what was done last."""
    order = {StepState.STARTED: 0, StepState.NOT_YET: 1, StepState.CHANGED: 2, StepState.DONE: 3}
    ranked = sorted(steps, key=lambda s: (order[s.state], -(s.done_on.toordinal() if s.done_on else 0)))
    chosen = ranked[: MOST_PROMISES - 1]
    done = next((s for s in ranked if s.state is StepState.DONE and s not in chosen), None)
    chosen.extend([done] if done else [s for s in ranked if s not in chosen][:1])
    return tuple(chosen)


def _promise(plan: Plan, step: Step) -> Promise:
    state = say(f"states.{step.state.value}")
    goal = next((x for x in plan.goals if x.id == step.goal_id), None)
    words = step.words or (step.picture.alt if step.picture else "") or say("promises.in_picture")
    return Promise(
        words,
        step.picture or (goal.picture if goal else None) or symbol("small-step"),
        plan.face_of(step.promised_by[0]),
        step.state,
        say("home.promise_spoken", words=as_sentences([words]), state=state),
    )


def _first_thing(plan: Plan) -> tuple[Place, str]:
    """Return where the first thing to do is, in the order of the way, and its words."""
    empty = _first_empty(plan)
    if empty is Place.ABOUT:
        return empty, say("home.first_about")
    if empty is Place.CIRCLE:
        return empty, say("home.first_circle")
    if plan.steps_in_order():
        return Place.STEPS, say("home.first_promise")
    # A step belongs to a dream, so both begin at the dreams.
    return Place.DREAMS, say("home.first_step" if plan.dreams else "home.first_dream")
