"""Know one small step: what it is, who promised it, when, and how it is going."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.dates import full_date, later
from pcplanner.domain.day_words import day_meant
from pcplanner.domain.dreams import ME, Step, StepState
from pcplanner.domain.path_story import as_sentences, joined
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured
from pcplanner.domain.text import search_key
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping, id_of_new, one_undo
from pcplanner.ui.pages.step.state import Stage, StepPageState, plan_part
from pcplanner.ui.picture_suggestions import PictureHints
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route


class StepViewModel(QObject):
    """Hold one small step; ``keeping`` tells whether what was typed is safe. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._person_id = route.person_id
        self._step_id = route.thing_id
        self._goal_id = route.parent_id
        self._typing = "" if route.thing_id else one_undo()
        stage = Stage.HOW if route.thing_id else Stage.WHAT
        self.state = StepPageState(stage=stage, is_new=not route.thing_id)
        self._plan: Plan | None = None
        self._hints = PictureHints(context)
        self.watch = PlanWatch(context, route.person_id, self)
        self.keeping = Keeping(context, self.watch, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def go_to(self, stage: int) -> None:
        """Go to one of the questions."""
        self._set(replace(self.state, stage=Stage(stage), day=None, day_note=""))

    def go_on(self) -> None:
        """Go to the next question, and after the last to the path."""
        state = self.state
        if not (state.words or state.picture):
            self._context.messages.tell(say("step.new_nothing"))
        elif state.stage is Stage.HOW:
            place = Place.STEPS if state.has_goal else Place.PROMISES
            path = Route(place, self._person_id, state.dream_id)
            self.keeping.go_to_path(path, is_new=state.is_new)
        else:
            self.go_to(state.stage + 1)

    def say_step(self) -> None:
        """Say the step with who and when."""
        self._context.hear(self.state.shown_words, self.state.names, self.state.when_words)

    def set_words(self, words: str) -> None:
        """Save what was typed, unless it is what is there already."""
        words = words.strip()
        if words == self.state.words:
            return
        if not words and self.state.picture is None:
            if self._step_id:
                self.keeping.refuse(say("services.line_empty"))
            return
        self._keep(replace(self.state, words=words))

    def set_picture(self, picture: Picture | None) -> None:
        """Give the step another picture, or none."""
        if picture is None and not self.state.words:
            self._context.messages.tell(say("services.line_empty"))
        elif picture != self.state.picture:
            self._hints.chosen(picture)
            self._keep(replace(self.state, picture=picture))

    def ask_picture(self) -> None:
        """Let a picture be chosen from all of them."""
        self.keeping.ask_picture(self._person_id, self.set_picture, self.state.words)

    def choose_helper(self, who: str) -> None:
        """Let somebody promise the step, or no longer; several may."""
        promised = self.state.promised_by
        kept = tuple(x for x in promised if x != who) if who in promised else (*promised, who)
        self._context.say(*(h.name for h in self.state.helpers if h.id == who), kind=Kind.PLAN_TEXT)
        self._keep(replace(self.state, promised_by=kept))

    def add_name(self, name: str) -> None:
        """Let somebody promise who is not in the circle."""
        name = " ".join(name.split())
        if name and name not in self.state.promised_by:
            self._keep(replace(self.state, promised_by=(*self.state.promised_by, name)))

    def choose_time(self, when: When) -> None:
        """Say when; the same time again takes it back."""
        self._context.say(*(t.words for t in self.state.times if t.when == when))
        self._keep(replace(self.state, when=When() if when == self.state.when else when))

    def set_when_words(self, words: str) -> None:
        """Say when as it was typed: a day is kept as a day; beside other words a chosen day stays."""
        words = words.strip()
        if words == self.state.when.words:
            return
        day = day_meant(words, self._today())
        when = When(day=day) if day else replace(self.state.when, words=words)
        self._keep(replace(self.state, when=when))

    def open_days(self) -> None:
        """Begin to look for a day, from the one chosen before or from tomorrow; nothing is kept by that."""
        day = self.state.when.day or later(self._today(), 1)
        self._set(replace(self.state, day=day, day_note=""))

    def close_days(self) -> None:
        """Show the quick times again."""
        self._set(replace(self.state, day=None, day_note=""))

    def change_day(self, days: int, months: int) -> None:
        """Choose a day so much later (or earlier, negative)."""
        if self.state.day is not None:
            self._keep_day(later(self.state.day, days, months))

    def take_day(self) -> None:
        """Choose the day that is shown, and show the quick times again."""
        if self.state.day is not None:
            self._keep_day(self.state.day)
            self.close_days()

    def type_day(self, words: str) -> None:
        """Choose the day that was typed; what is not one day is kept as words."""
        words, today = words.strip(), self._today()
        day = day_meant(words, today)
        if day is not None:
            told = say("step.day_over", day=full_date(day)) if day < today else full_date(day)
            self._keep_day(day, told)
        elif words:
            self._keep(replace(self.state, when=When(words), day_note=say("step.day_unknown")))

    def end_typing_day(self) -> None:
        """Show the quick times again where a day was understood."""
        if self.state.day is not None and self.state.day == self.state.when.day:
            self.close_days()

    def mark(self, state: StepState) -> None:
        """Keep what the person says happened, and celebrate what is done."""
        was, steps = self.state.state, self._context.services.steps
        if not (self.state.words or self.state.picture):
            self._context.messages.tell(say("step.new_nothing"))
            return
        # On the worker a new step has its id by then, however quickly this was pressed.
        self._context.change(lambda: steps.mark(self._step_id, state))
        if state is StepState.DONE and was is not StepState.DONE:
            self._celebrate()
        elif state is StepState.NOT_YET:
            self._context.say(say("step.another_way"), kind=Kind.PROMPT)

    def set_happened(self, words: str) -> None:
        """Keep in words what happened."""
        steps, state, step_id = self._context.services.steps, self.state.state, self._step_id
        if step_id and words.strip() != self.state.happened:
            self.state = replace(self.state, happened=words.strip())
            self.keeping.keep(lambda: steps.mark(step_id, state, words))

    def set_asks(self, names: str) -> None:
        """Keep who asks how it went: people of the circle by their names, or other names."""
        steps, step_id = self._context.services.steps, self._step_id
        if step_id and names.strip() != self.state.asks:
            self.state = replace(self.state, asks=names.strip())
            circle = {search_key(x.name): x.id for x in self._plan.supporters} if self._plan else {}
            typed = tuple(" ".join(x.split()) for x in names.split(",") if x.strip())
            who = tuple(circle.get(search_key(x), x) for x in typed)
            self.keeping.keep(lambda: steps.set_follow_up(step_id, who))

    def set_back_up(self, words: str) -> None:
        """Keep what is done when the step does not work."""
        steps, step_id = self._context.services.steps, self._step_id
        if step_id and words.strip() != self.state.back_up:
            self.state = replace(self.state, back_up=words.strip())
            self.keeping.keep(lambda: steps.set_back_up(step_id, words))

    def move(self, by: int) -> None:
        """Move the step earlier or later on the way to its goal."""
        steps, step_id = self._context.services.steps, self._step_id
        if step_id:
            self._context.change(lambda: steps.move(step_id, by), self._on_moved)

    def put_away(self) -> None:
        """Put the step away; undo brings it back."""
        steps, step_id = self._context.services.steps, self._step_id
        if step_id:
            self.keeping.put_away(lambda: steps.put_away(step_id), say("step.put_step_away"))

    def _celebrate(self) -> None:
        state = self.state
        known = {h.id: h.name for h in state.helpers if h.id != ME}
        names = [known.get(who, who) for who in state.promised_by if who != ME]
        well_done = say("steps.well_done", name=joined([*names, state.name]))
        about = as_sentences([state.words])
        self._context.messages.celebrate(well_done, about=about, picture=state.picture)

    def _keep_day(self, day: date, note: str = "") -> None:
        self._keep(replace(self.state, day=day, when=When(day=day), day_note=note))

    def _today(self) -> date:
        return self._context.services.clock.today()

    def _keep(self, state: StepPageState) -> None:
        if not (state.words or state.picture):
            # Nothing to save yet: what was chosen first waits for the words or the picture.
            self._set(state)
            return
        self.state = state
        self.keeping.keep(lambda: self._kept(state))

    def _kept(self, state: StepPageState) -> Changed[Step]:
        # On the worker, where jobs run one after another: two quick saves never add the step twice.
        steps, who, when = self._context.services.steps, state.promised_by, state.when
        words, picture, typing = state.words, state.picture, self._typing
        if self._step_id:
            return steps.edit(self._step_id, words, picture, promised_by=who, when=when, part_of=typing)
        made = steps.add(
            self._goal_id,
            words,
            picture,
            promised_by=who,
            when=when,
            part_of=typing,
            new_id=id_of_new(typing),
            person_id=self._person_id,
        )
        self._step_id = made.value.id
        return made

    def _on_moved(self, step: Step) -> None:
        # The page shows one step only: where it stands now can only be told.
        self._context.messages.tell(say("step.moved", k=step.position + 1))

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        was = self.state
        step = next((x for x in plan.steps if x.id == self._step_id), None)
        fresh = plan_part(plan, step, self._goal_id, self._today())
        if step is None and was.is_new and not was.is_saved:
            # Not saved yet: what has been chosen so far stays on the page.
            fresh = replace(fresh, promised_by=was.promised_by, when=was.when)
        if step is None and was.is_new:
            self._step_id = ""
        is_gone = step is None and not was.is_new
        fresh = replace(fresh, stage=was.stage, day=was.day, day_note=was.day_note)
        self._set(replace(fresh, is_new=was.is_new, is_gone=is_gone))

    def _set(self, state: StepPageState) -> None:
        told = Pictured(self._step_id, state.words, state.picture)
        self.state = replace(state, suggestions=self._hints.suggest(self._plan, told))
        self.state_changed.emit()
