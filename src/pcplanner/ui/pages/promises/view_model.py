"""Know what was promised, and keep what the person says happened."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import ME, Step, StepState
from pcplanner.domain.path_story import as_sentences, joined
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route

_ORDER = {StepState.STARTED: 0, StepState.NOT_YET: 1, StepState.CHANGED: 2, StepState.DONE: 3}


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise: who, what, when, how it stands, and the warm or gentle words that go with it."""

    id: str
    words: str
    picture: Picture | None
    faces: tuple[Picture, ...]
    when: str
    state: StepState
    note: str
    names: str
    spoken: str


@dataclass(frozen=True, slots=True)
class PromisesState:
    """Everything the page shows."""

    name: str = ""
    face: Picture | None = None
    promises: tuple[Promise, ...] = ()
    is_ready: bool = False

    @property
    def is_empty(self) -> bool:
        """Say whether nothing has been promised yet."""
        return self.is_ready and not self.promises


class PromisesViewModel(QObject):
    """Hold the promises. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._order: tuple[str, ...] = ()
        self.state = PromisesState()
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._show)
        self.watch.load()

    def press(self, step_id: str) -> None:
        """Say one promise; one that is not kept yet leads to another way to do it."""
        promise = next((p for p in self.state.promises if p.id == step_id), None)
        if promise is not None and promise.state is StepState.NOT_YET:
            self._context.go(Route(Place.STEP, self._person_id, step_id))
        elif promise is not None:
            self._context.say(promise.spoken, kind=Kind.PLAN_TEXT)

    def mark(self, step_id: str, state: StepState) -> None:
        """Keep what the person says happened, and celebrate what is done."""
        promise = next((p for p in self.state.promises if p.id == step_id), None)
        if promise is None or promise.state is state:
            return
        steps = self._context.services.steps
        self._context.change(lambda: steps.mark(step_id, state))
        if state is StepState.DONE:
            about = as_sentences([promise.words])
            well_done = say("steps.well_done", name=promise.names)
            self._context.messages.celebrate(well_done, about=about, picture=promise.picture)
        elif state is StepState.NOT_YET:
            self._context.say(say("promises.another_way"), kind=Kind.PROMPT)

    def add_step(self) -> None:
        """Make a new small step; it can lead to a goal later."""
        self._context.go(Route(Place.STEP, self._person_id))

    def _show(self, plan: Plan) -> None:
        steps = {step.id: step for step in plan.steps_in_order()}
        # The rows keep their places while the page is open, so that nothing jumps away from under a finger.
        kept = [step_id for step_id in self._order if step_id in steps]
        new = sorted((s for s in steps.values() if s.id not in kept), key=lambda s: _ORDER[s.state])
        self._order = (*kept, *(step.id for step in new))
        today = self._context.services.clock.today()
        promises = tuple(_promise(plan, steps[step_id], today) for step_id in self._order)
        self.state = PromisesState(plan.person.name, plan.person.picture, promises, is_ready=True)
        self.state_changed.emit()


def _promise(plan: Plan, step: Step, today: date) -> Promise:
    shown = (step.words or (step.picture.alt if step.picture else "") or say("promises.in_picture")).rstrip(
        "."
    )
    who = joined([plan.name_of(x) for x in step.promised_by]) or say("promises.nobody")
    others = [plan.name_of(x) for x in step.promised_by if x != ME]
    names = joined([*others, plan.person.name])
    state = say(f"states.{step.state.value}")
    when = _when(step.when)
    return Promise(
        step.id,
        step.words,
        step.picture,
        _faces(plan, step),
        when,
        step.state,
        _note(step, names, today),
        names,
        say("promises.spoken", who=who, words=shown, when=when or state, state=state),
    )


def _faces(plan: Plan, step: Step) -> tuple[Picture, ...]:
    # A name that was typed, or a group without a picture, has no face of its own.
    return tuple(plan.face_of(who) or symbol("me" if who == ME else "you") for who in step.promised_by)


def _note(step: Step, names: str, today: date) -> str:
    if step.state is StepState.DONE:
        return say("steps.well_done", name=names)
    is_new = step.created_at.astimezone().date() >= today
    is_to_come = step.when.day is not None and step.when.day >= today
    if step.state is StepState.NOT_YET and not is_new and not is_to_come:
        return say("promises.another_way")
    return say("promises.changed") if step.state is StepState.CHANGED else ""


def _when(when: When) -> str:
    if when.day is not None and not when.words:
        return say("promises.by", day=full_date(when.day))
    return when.words[:1].upper() + when.words[1:]
