"""Know the path to one dream, and where each stone of it leads."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import Dream
from pcplanner.domain.path_story import PathKind, PathStory, first_path, path_story
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route

_PLACES = {
    PathKind.STEP: Place.STEP,
    PathKind.GOAL: Place.GOAL,
    PathKind.OBSTACLE: Place.OBSTACLE,
    PathKind.STAR: Place.DREAM,
}


@dataclass(frozen=True, slots=True)
class GoalChoice:
    """One goal that a new step may belong to."""

    id: str
    words: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class StepsState:
    """Everything the page shows; ``asks_goal`` while it asks which goal a new step is for."""

    name: str = ""
    face: Picture | None = None
    dream_id: str = ""
    story: PathStory | None = None
    goals: tuple[GoalChoice, ...] = ()
    other_dream: str = ""
    other_words: str = ""
    asks_goal: bool = False
    is_ready: bool = False

    @property
    def is_empty(self) -> bool:
        """Say whether there is no dream yet to find a way to."""
        return self.is_ready and not self.dream_id


class StepsViewModel(QObject):
    """Hold the path. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._dream_id = route.thing_id
        self._asks_goal = False
        self._is_closed = False
        self._plan: Plan | None = None
        self.state = StepsState()
        context.changes.happened.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Read the plan and show the path."""
        people = self._context.services.people
        self._context.read(lambda: people.plan(self._person_id), self._show)

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self._is_closed = True

    def press(self, kind: str, item_id: str) -> None:
        """Go to what was pressed on the path, or say it where there is nothing to go to."""
        pressed = PathKind(kind)
        goal_ids = {goal.id for goal in self.state.goals}
        if pressed in _PLACES:
            self._context.navigator.visit(Route(_PLACES[pressed], self._person_id, item_id))
        elif pressed is PathKind.OPEN and item_id in goal_ids:
            self._context.go(Route(Place.STEP, self._person_id, "", item_id))
        elif pressed is PathKind.OPEN and not self.state.is_empty:
            self._context.go(Route(Place.GOAL, self._person_id, "", item_id))
        elif self.state.is_empty and pressed is PathKind.OPEN:
            self._context.messages.tell(f"{say('steps.first_dream')} {say('steps.then_path')}")
        elif self.state.story is not None:
            self._context.say(
                *(x.spoken for x in self.state.story.items if x.kind is pressed), kind=Kind.PLAN_TEXT
            )

    def add_step(self) -> None:
        """Begin a new step; where there are several goals, ask first which one it is for."""
        goals = self.state.goals
        if not goals:
            self.add_goal()
        elif len(goals) == 1:
            self.choose_goal(goals[0].id)
        else:
            self._ask(asks_goal=True)
            self._context.say(say("steps.which_goal"), kind=Kind.PROMPT)

    def choose_goal(self, goal_id: str) -> None:
        """Begin a new step for a goal."""
        self._ask(asks_goal=False)
        self._context.go(Route(Place.STEP, self._person_id, "", goal_id))

    def add_goal(self) -> None:
        """Begin a new goal for this dream."""
        self._ask(asks_goal=False)
        self._context.go(Route(Place.GOAL, self._person_id, "", self.state.dream_id))

    def leave_question(self) -> bool:
        """Show the path again without adding a step; say whether there was a question to leave."""
        was_asked = self._asks_goal
        if was_asked:
            self._ask(asks_goal=False)
        return was_asked

    def show_other_dream(self) -> None:
        """Show the path to the next dream, round and round."""
        if self.state.other_dream and self._plan is not None:
            self._dream_id = self.state.other_dream
            self._show(self._plan)

    def tell_dream(self) -> None:
        """Begin a first dream."""
        self._context.go(Route(Place.DREAM, self._person_id))

    def _ask(self, *, asks_goal: bool) -> None:
        self._asks_goal = asks_goal
        if self._plan is not None:
            self._show(self._plan)

    def _show(self, plan: Plan) -> None:
        if self._is_closed:
            return
        self._plan = plan
        person, dream = plan.person, _chosen(plan, self._dream_id)
        if dream is None:
            self.state = StepsState(person.name, person.picture, story=first_path(plan), is_ready=True)
            self.state_changed.emit()
            return
        other = plan.dreams[(plan.dreams.index(dream) + 1) % len(plan.dreams)]
        has_other = other.id != dream.id
        goals = tuple(
            GoalChoice(g.id, g.words or say("steps.goal_in_picture"), g.picture)
            for g in plan.goals_of(dream.id)
        )
        self._asks_goal = self._asks_goal and bool(goals)
        self.state = StepsState(
            person.name,
            person.picture,
            dream.id,
            path_story(plan, dream.id),
            goals,
            other.id if has_other else "",
            (other.words or say("steps.dream_in_picture")) if has_other else "",
            asks_goal=self._asks_goal,
            is_ready=True,
        )
        self.state_changed.emit()

    def _on_changed(self, changed: Changed[object]) -> None:
        if changed.person_id == self._person_id and not self._is_closed:
            self.load()


def _chosen(plan: Plan, dream_id: str) -> Dream | None:
    """Return the dream that was asked for, else the first with a goal, else the first."""
    asked = next((x for x in plan.dreams if x.id == dream_id), None)
    with_goals = next((x for x in plan.dreams if plan.goals_of(x.id)), None)
    return asked or with_goals or next(iter(plan.dreams), None)
