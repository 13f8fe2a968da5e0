"""Know one goal: its words, by when, its small steps in order and what is in the way."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import Goal
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping, id_of_new, one_undo
from pcplanner.ui.pages.goal.state import GoalState, goal_state
from pcplanner.ui.picture_suggestions import PictureHints
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


class GoalViewModel(QObject):
    """Hold one goal; ``keeping`` tells whether what was typed is safe. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._goal_id = route.thing_id
        self._dream_id = route.parent_id
        self._typing = "" if route.thing_id else one_undo()
        self.state = GoalState(is_new=not route.thing_id)
        self._hints = PictureHints(context)
        self.watch = PlanWatch(context, route.person_id, self)
        self.keeping = Keeping(context, self.watch, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def say_goal(self) -> None:
        """Say the goal."""
        self._context.hear(self.state.spoken, self.state.by_words)

    def open_row(self, row_id: str) -> None:
        """Go to a small step, or to what is in the way."""
        row = next((r for r in self.state.rows if r.id == row_id), None)
        if row is not None:
            place = Place.OBSTACLE if row.state is None else Place.STEP
            self._context.navigator.visit(Route(place, self._person_id, row_id))

    def move_step(self, step_id: str, by: int) -> None:
        """Move a small step earlier or later."""
        steps = self._context.services.steps
        self._context.change(lambda: steps.move(step_id, by))

    def add_step(self) -> None:
        """Begin a new small step."""
        self._context.go(Route(Place.STEP, self._person_id, "", self._goal_id))

    def add_obstacle(self) -> None:
        """Begin to say what is in the way."""
        self._context.go(Route(Place.OBSTACLE, self._person_id, "", self._goal_id))

    def set_words(self, words: str) -> None:
        """Save what was typed, unless it is what is there already."""
        words = words.strip()
        if words == self.state.words:
            return
        if not words and self.state.picture is None:
            if self._goal_id:
                self.keeping.refuse(say("services.line_empty"))
            return
        self._keep(replace(self.state, words=words))

    def set_picture(self, picture: Picture | None) -> None:
        """Give the goal another picture, or none."""
        if picture == self.state.picture:
            return
        if picture is None and not self.state.words:
            self._context.messages.tell(say("services.line_empty"))
            return
        self._hints.chosen(picture)
        self._keep(replace(self.state, picture=picture))

    def ask_picture(self) -> None:
        """Let a picture be chosen from all of them."""
        self.keeping.ask_picture(self._person_id, self.set_picture, self.state.words)

    def set_by(self, words: str) -> None:
        """Say by when, in words; the same words again take them back."""
        words = words.strip()
        self._keep_by("" if words == self.state.by.words else words)

    def set_by_words(self, words: str) -> None:
        """Say by when as it was typed."""
        if words.strip() != self.state.by.words:
            self._keep_by(words.strip())

    def move(self, by: int) -> None:
        """Move the goal earlier or later on the way to its dream."""
        dreams = self._context.services.dreams
        if self._goal_id:
            self._context.change(lambda: dreams.move_goal(self._goal_id, by), self._on_goal_moved)

    def put_away(self) -> None:
        """Put the goal away with its steps; undo brings it back."""
        dreams = self._context.services.dreams
        if self._goal_id:
            self.keeping.put_away(lambda: dreams.put_goal_away(self._goal_id), say("goal.put_goal_away"))

    def go_on(self) -> None:
        """Go from a new goal to its page, or from a goal to the path it is on."""
        if not self.state.is_new:
            self._context.go(Route(Place.STEPS, self._person_id, self.state.dream_id))
        elif self.state.words or self.state.picture:
            # Asked on the worker, after what was typed a moment ago has been saved there.
            self._context.read(lambda: self._goal_id, self._open_goal)
        else:
            self._context.messages.tell(say("goal.new_nothing"))

    def _open_goal(self, goal_id: str) -> None:
        if goal_id and not self.watch.is_closed:
            self._context.navigator.replace(Route(Place.GOAL, self._person_id, goal_id))

    def _keep_by(self, words: str) -> None:
        # A day that was chosen before says nothing any more once other words do.
        state = replace(self.state, by=When(words))
        if state.words or state.picture:
            self._keep(state)
        else:
            self.state = state
            self.state_changed.emit()

    def _keep(self, state: GoalState) -> None:
        self.state = state
        words, picture, by = state.words, state.picture, state.by
        self.keeping.keep(lambda: self._kept(words, picture, by))

    def _kept(self, words: str, picture: Picture | None, by: When) -> Changed[Goal]:
        # On the worker, where jobs run one after another: two quick saves never add the goal twice.
        dreams = self._context.services.dreams
        if self._goal_id:
            return dreams.edit_goal(self._goal_id, words, picture, by=by, part_of=self._typing)
        made = dreams.add_goal(
            self._dream_id, words, picture, by=by, part_of=self._typing, new_id=id_of_new(self._typing)
        )
        self._goal_id = made.value.id
        return made

    def _on_goal_moved(self, goal: Goal) -> None:
        # The page shows one goal only: where it stands now can only be told.
        self._context.messages.tell(say("goal.moved", k=goal.position + 1))

    def _show(self, plan: Plan) -> None:
        was = self.state
        state = goal_state(plan, self._goal_id, self._context.services.clock.today())
        if state.is_gone and was.is_new:
            # Not saved yet, or undone: what has been chosen so far stays on the page.
            by = was.by if not self._goal_id else When()
            self._goal_id = ""
            state = replace(state, by=by, is_gone=False)
        told = Pictured(self._goal_id, state.words, state.picture)
        self.state = replace(state, is_new=was.is_new, suggestions=self._hints.suggest(plan, told))
        self.state_changed.emit()
