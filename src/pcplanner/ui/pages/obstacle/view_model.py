"""Know what is in the way: which theme, in which words, where, and what gets round it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import Obstacle, ObstacleTheme
from pcplanner.domain.errors import InputError
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping, id_of_new, one_undo
from pcplanner.ui.pages.obstacle.state import ObstacleState, Stage, plan_part
from pcplanner.ui.picture_suggestions import PictureHints
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


class ObstacleViewModel(QObject):
    """Hold one obstacle; ``keeping`` tells whether what was typed is safe. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._obstacle_id = route.thing_id
        self._goal_id = route.parent_id
        self._typing = "" if route.thing_id else one_undo()
        self.state = ObstacleState(is_new=not route.thing_id)
        self._plan: Plan | None = None
        self._hints = PictureHints(context)
        self.watch = PlanWatch(context, route.person_id, self)
        self.keeping = Keeping(context, self.watch, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def go_to(self, stage: int) -> None:
        """Go to one of the questions."""
        self._set(replace(self.state, stage=Stage(stage)))

    def go_on(self) -> None:
        """Go to the next question, and after the last to the path."""
        state = self.state
        if state.theme is None:
            self._context.messages.tell(say("obstacle.new_nothing"))
        elif not self._can_keep(state) and state.stage is not Stage.WHAT:
            self._context.messages.tell(say("obstacle.other_nothing"))
        elif state.stage is Stage.WHO:
            path = Route(Place.STEPS, self._person_id, state.dream_id)
            self.keeping.go_to_path(path, is_new=state.is_new)
        else:
            self.go_to(state.stage + 1)

    def choose_theme(self, theme: ObstacleTheme) -> None:
        """Say which of the themes it is; something else needs own words next."""
        self._context.say(say(f"obstacle.theme_{theme.value}"))
        state = replace(self.state, theme=theme)
        self._keep(state if self._can_keep(state) else replace(state, stage=Stage.WORDS))

    def set_words(self, words: str) -> None:
        """Keep own words, unless they are what is there already."""
        if words.strip() == self.state.words:
            return
        state = replace(self.state, words=words.strip(), theme=self.state.theme or ObstacleTheme.OTHER)
        if self._can_keep(state):
            self._keep(state)
        elif self._obstacle_id:
            self.keeping.refuse(say("services.obstacle_empty"))

    def choose_place(self, step_id: str) -> None:
        """Say which step it lies in front of; no id is the whole goal."""
        self._context.say(*(p.words for p in self.state.places if p.id == step_id), kind=Kind.PLAN_TEXT)
        self._keep(replace(self.state, step_id=step_id, is_place_chosen=True))

    def set_help_words(self, words: str) -> None:
        """Keep what could help."""
        if words.strip() != self.state.help_words:
            self._keep(replace(self.state, help_words=words.strip()))

    def set_help_picture(self, picture: Picture | None) -> None:
        """Give the way round a picture, or none."""
        if picture != self.state.help_picture:
            self._hints.chosen(picture)
            self._keep(replace(self.state, help_picture=picture))

    def ask_picture(self) -> None:
        """Let a picture of the way round be chosen from all of them."""
        self.keeping.ask_picture(self._person_id, self.set_help_picture, self.state.help_words)

    def choose_helper(self, who: str) -> None:
        """Say who helps; the same again takes them back."""
        self._context.say(*(h.name for h in self.state.helpers if h.id == who), kind=Kind.PLAN_TEXT)
        self._keep(replace(self.state, helper_id="" if who == self.state.helper_id else who))

    def set_helper_name(self, name: str) -> None:
        """Say who helps that is not in the circle."""
        if name.strip():
            self._keep(replace(self.state, helper_id=" ".join(name.split())))

    def put_away(self) -> None:
        """Put away what was in the way; undo brings it back."""
        dreams, obstacle_id = self._context.services.dreams, self._obstacle_id
        if obstacle_id:
            told = say("obstacle.put_obstacle_away")
            self.keeping.put_away(lambda: dreams.put_obstacle_away(obstacle_id), told)

    @staticmethod
    def _can_keep(state: ObstacleState) -> bool:
        return state.theme is not None and (state.theme is not ObstacleTheme.OTHER or bool(state.words))

    def _keep(self, state: ObstacleState) -> None:
        if not self._can_keep(state):
            # Nothing to save yet: what was chosen first waits for the theme, or for own words.
            self._set(state)
            return
        is_other_stage = state.stage is not self.state.stage
        self.state = state
        if is_other_stage:
            self._set(state)
        self.keeping.keep(lambda: self._kept(state))

    def _kept(self, state: ObstacleState) -> Changed[Obstacle]:
        # On the worker, where jobs run one after another: two quick saves never add it twice.
        dreams = self._context.services.dreams
        if state.theme is None:
            raise InputError(say("services.obstacle_empty"))
        if self._obstacle_id:
            return dreams.edit_obstacle(
                self._obstacle_id,
                theme=state.theme,
                words=state.words,
                step_id=state.step_id,
                what_could_help=state.help_words,
                help_picture=state.help_picture,
                helper_id=state.helper_id,
                part_of=self._typing,
            )
        made = dreams.add_obstacle(
            self._goal_id,
            state.theme,
            state.words,
            step_id=state.step_id,
            what_could_help=state.help_words,
            help_picture=state.help_picture,
            helper_id=state.helper_id,
            part_of=self._typing,
            new_id=id_of_new(self._typing),
        )
        self._obstacle_id = made.value.id
        return made

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        was = self.state
        obstacle = next((x for x in plan.obstacles if x.id == self._obstacle_id), None)
        fresh = plan_part(plan, obstacle, self._goal_id)
        if obstacle is None and was.is_new and not was.is_saved:
            # Not saved yet: what has been chosen so far stays on the page.
            fresh = replace(
                fresh,
                theme=was.theme,
                step_id=was.step_id,
                help_words=was.help_words,
                help_picture=was.help_picture,
                helper_id=was.helper_id,
            )
        if obstacle is None and was.is_new:
            self._obstacle_id = ""
        is_gone = obstacle is None and not was.is_new
        fresh = replace(fresh, stage=was.stage, is_place_chosen=was.is_place_chosen)
        self._set(replace(fresh, is_new=was.is_new, is_gone=is_gone))

    def _set(self, state: ObstacleState) -> None:
        told = Pictured(self._obstacle_id, state.help_words, state.help_picture)
        self.state = replace(state, suggestions=self._hints.suggest(self._plan, told))
        self.state_changed.emit()
