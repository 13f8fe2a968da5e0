"""Ask about one small step in four big questions."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dates import full_date
from pcplanner.domain.dreams import StepState
from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.step.drawer import StepDrawer
from pcplanner.ui.pages.step.stages import HowStage, WhenStage
from pcplanner.ui.pages.step.state import Stage, StepPageState
from pcplanner.ui.pages.step.view_model import StepViewModel
from pcplanner.ui.picture_suggestions import as_choices
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.telling import telling_words
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.who_helps import HelperFaces
from pcplanner.ui.widgets.staged_panel import StagedPanel
from pcplanner.ui.widgets.stepped_head import HeadStep
from pcplanner.ui.widgets.telling_panel import TellingPanel
from pcplanner.ui.widgets.words_label import WordsLabel

_PROMPTS = {
    Stage.WHAT: "step.prompt_what",
    Stage.WHO: "step.prompt_who",
    Stage.WHEN: "step.prompt_when",
    Stage.HOW: "step.prompt_how",
}
_PICTURES = {Stage.WHAT: "small-step", Stage.WHO: "promise", Stage.WHEN: "when", Stage.HOW: "small-step"}

_MOST_ASKED = 60


class StepPage(QWidget):
    """Show the four questions at the top and the answers to one of them below. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: StepViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        return PageHead(
            title=say("step.title"),
            family=Family.STEPS,
            prompt=self._prompt(state),
            prompt_picture=symbol(_PICTURES[state.stage]),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=self._finish(state) if state.stage is Stage.HOW else None,
        )

    @staticmethod
    def _finish(state: StepPageState) -> str:
        return say("step.finish" if state.has_goal else "step.finish_promises")

    def _prompt(self, state: StepPageState) -> str:
        if state.is_gone:
            return say("step.prompt_gone")
        if state.day:
            # The day that is being looked for is shown large, and said each time it changes.
            return full_date(state.day)
        asked = say(_PROMPTS[state.stage])
        if state.stage is Stage.HOW and self._context.look.metrics.is_large:
            # The largest words leave room for the step nowhere else.
            step = (
                state.words if len(state.words) <= _MOST_ASKED else f"{state.words[:_MOST_ASKED].rstrip()}…"
            )
            return as_sentences([step, asked])
        return asked

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_gone:
            return (say("step.gone"),)
        answers: dict[Stage, tuple[str, ...]] = {
            Stage.WHAT: (say("step.field_words"),),
            Stage.WHO: tuple(helper.name for helper in state.helpers),
            Stage.WHEN: (*(time.words for time in state.times), say("step.on_a_day")),
            Stage.HOW: tuple(say(f"states.{each.value}") for each in self.how.buttons),
        }
        is_told = bool(state.words or state.picture)
        said = (state.shown_words, state.names, state.when_words, state.happened) if is_told else ()
        return (*said, *answers[state.stage])

    def settle(self) -> None:
        """Save what is being typed."""
        state, model = self._view_model.state, self._view_model
        if state.is_gone or not state.is_ready:
            return
        field = self.what.field if state.stage is Stage.WHAT else self.drawer.words
        # All are read before the first is saved: a save shows the plan again, and with it the other fields.
        words, when, happened = field.words(), self.drawer.when.words(), self.drawer.happened.words()
        asks, back_up = self.drawer.asks.words(), self.drawer.back_up.words()
        day = self.when.days.field.words() if state.day else ""
        model.set_words(words)
        if state.is_saved:
            model.set_when_words(when)
            model.set_happened(happened)
            model.set_asks(asks)
            model.set_back_up(back_up)
        model.type_day(day)

    def go_next(self) -> None:
        """Answer Next: keep what was typed, then ask the next question."""
        self.settle()
        self._view_model.go_on()

    def first_answer(self) -> QWidget | None:
        """Return what answers the question; where a day is looked for, what finds it."""
        if self._view_model.state.day is not None and self.when.days.isVisible():
            return self.when.days.first_answer()
        return self.stages.first_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.what = TellingPanel(
            look,
            telling_words(say("step.field_step"), say("step.field_words")),
            family=Family.STEPS,
            is_compact=True,
        )
        self.who, self.when, self.how = HelperFaces(look), WhenStage(look), HowStage(look)
        bodies = {Stage.WHAT: self.what, Stage.WHO: self.who, Stage.WHEN: self.when, Stage.HOW: self.how}
        self.stages = StagedPanel(
            look,
            [bodies[stage] for stage in Stage],
            [self.who.grid, self.when.times, self.when.days.grid, self.how.grid],
            family=Family.STEPS,
        )
        self.stages_head, self.pager = self.stages.head, self.stages.pager
        self.gone = WordsLabel(look, say("step.gone"), size=TextSize.LINE)
        self.drawer = StepDrawer(look)
        for part in (self.stages, self.gone):
            part.setParent(self)

    def _lay_out(self) -> None:
        self.stages.setGeometry(self.rect())
        self.gone.setGeometry(self.rect())

    def _connect(self) -> None:
        model, drawer = self._view_model, self.drawer
        model.state_changed.connect(self._show)
        model.keeping.saved.connect(self._on_saved)
        model.keeping.refused.connect(self._on_refused)
        self._context.look.changed.connect(self.head_changed)
        self.stages.stage_pressed.connect(self._on_stage)
        self.what.words_settled.connect(model.set_words)
        self.what.picture_wanted.connect(model.ask_picture)
        self.what.picture_chosen.connect(model.set_picture)
        self.who.helper_pressed.connect(model.choose_helper)
        self.when.time_pressed.connect(model.choose_time)
        self.when.day_wanted.connect(model.open_days)
        self.when.days.left.connect(model.close_days)
        self.when.days.moved.connect(model.change_day)
        self.when.days.typed.connect(model.type_day)
        self.when.days.entered.connect(model.end_typing_day)
        self.when.days.taken.connect(model.take_day)
        self.how.state_pressed.connect(model.mark)
        drawer.words_settled.connect(model.set_words)
        drawer.name_entered.connect(model.add_name)
        drawer.when_settled.connect(model.set_when_words)
        drawer.happened_settled.connect(model.set_happened)
        drawer.asks_settled.connect(model.set_asks)
        drawer.back_up_settled.connect(model.set_back_up)
        drawer.moved.connect(model.move)
        drawer.away_pressed.connect(model.put_away)
        drawer.first_words_shown.connect(self._context.say)

    def _show(self) -> None:
        state = self._view_model.state
        self.stages.setVisible(state.is_ready and not state.is_gone)
        self.gone.setVisible(state.is_gone)
        self.what.show_told(state.words, state.picture, as_choices(state.suggestions, state.picture))
        self.who.show_helpers(state.helpers, state.promised_by)
        self.when.show_state(state)
        self.how.show_state(state)
        self.stages.show_stage(self._head_steps(state), state.stage)
        self.drawer.show_state(state)
        self.head_changed.emit()

    def _head_steps(self, state: StepPageState) -> tuple[HeadStep, ...]:
        face = next((h.face for h in state.helpers if h.id in state.promised_by), None)
        return (
            HeadStep(
                say("step.stage_what"),
                state.words,
                picture=state.picture or symbol("small-step"),
                is_done=bool(state.words or state.picture),
            ),
            HeadStep(
                say("step.stage_who"),
                state.names,
                picture=face or symbol("promise"),
                is_round=face is not None,
                is_done=bool(state.promised_by),
            ),
            HeadStep(
                say("step.stage_when"),
                state.when_words,
                state.when_small,
                picture=symbol("when"),
                is_done=bool(state.when),
            ),
            HeadStep(
                say("step.stage_how"),
                say(f"states.{state.state.value}") if state.is_saved else "",
                picture=symbol("review"),
                is_done=state.is_saved and not (state.is_new and state.state is StepState.NOT_YET),
            ),
        )

    def _on_stage(self, stage: int) -> None:
        self.settle()
        self._view_model.go_to(stage)

    def _on_saved(self) -> None:
        self.what.field.show_saved()

    def _on_refused(self, why: str) -> None:
        self.what.field.show_problem(why)
        self.drawer.words.show_problem(why)


def open_page(context: Context, route: Route) -> PageParts:
    """Open a small step, or a new one of the goal in ``parent_id``."""
    view_model = StepViewModel(context, route)
    page = StepPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        drawer=page.drawer,
        settle=page.settle,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=page.go_next,
        asked=lambda: (view_model.state.stage, view_model.state.day is None),
        first=page.first_answer,
    )
