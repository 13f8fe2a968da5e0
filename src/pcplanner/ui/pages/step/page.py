"""Ask about one small step in four big questions."""

from dataclasses import replace

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dates import full_date
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.step.drawer import StepDrawer
from pcplanner.ui.pages.step.stages import HowStage, WhatStage, WhenStage, WhoStage
from pcplanner.ui.pages.step.state import Stage, StepPageState
from pcplanner.ui.pages.step.view_model import StepViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.stepped_head import HeadStep, SteppedHead
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_PROMPTS = {
    Stage.WHAT: "step.prompt_what",
    Stage.WHO: "step.prompt_who",
    Stage.WHEN: "step.prompt_when",
    Stage.HOW: "step.prompt_how",
}
_PICTURES = {Stage.WHAT: "small-step", Stage.WHO: "promise", Stage.WHEN: "when", Stage.HOW: "small-step"}


class StepPage(QWidget):
    """Show the four questions at the top and the answers to one of them below. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: StepViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._steps: tuple[object, ...] = ()
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
            next_label=say("step.finish") if state.stage is Stage.HOW else None,
        )

    def _prompt(self, state: StepPageState) -> str:
        if state.is_gone:
            return say("step.prompt_gone")
        # The day that is being looked for is shown large, and said each time it changes.
        return full_date(state.day) if state.day else say(_PROMPTS[state.stage])

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
        model.set_words(words)
        if state.is_saved:
            model.set_when_words(when)
            model.set_happened(happened)

    def go_next(self) -> None:
        """Answer Next: keep what was typed, then ask the next question."""
        self.settle()
        self._view_model.go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.stages_head = SteppedHead(look, family=Family.STEPS)
        self.what, self.who, self.when, self.how = (
            WhatStage(look),
            WhoStage(look),
            WhenStage(look),
            HowStage(look),
        )
        self.bodies: dict[Stage, QWidget] = {
            Stage.WHAT: self.what,
            Stage.WHO: self.who,
            Stage.WHEN: self.when,
            Stage.HOW: self.how,
        }
        self.gone = WordsLabel(look, say("step.gone"), size=TextSize.LINE)
        self.drawer = StepDrawer(look)
        self.pager = Pager(look)
        for part in (self.stages_head, *self.bodies.values(), self.gone):
            part.setParent(self)

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        whole = QRect(0, 0, self.width(), self.height())
        head = min(self.stages_head.buttons()[0].sizeHint().height(), self.height() // 3)
        self.stages_head.setGeometry(0, 0, self.width(), head)
        top = head + metrics.main_gap
        self.gone.setGeometry(whole)
        for body in self.bodies.values():
            body.setGeometry(0, top, self.width(), self.height() - top)
        self._share_pages()

    def _connect(self) -> None:
        model, drawer = self._view_model, self.drawer
        model.state_changed.connect(self._show)
        model.saved.connect(self._on_saved)
        model.refused.connect(self._on_refused)
        self._context.look.changed.connect(self._show)
        self.stages_head.step_pressed.connect(self._on_stage)
        self.what.words_settled.connect(model.set_words)
        self.what.picture_wanted.connect(model.ask_picture)
        self.what.picture_chosen.connect(model.set_picture)
        self.who.helper_pressed.connect(model.choose_helper)
        self.when.time_pressed.connect(model.choose_time)
        self.when.day_wanted.connect(model.open_days)
        self.when.day_left.connect(model.close_days)
        self.when.day_changed.connect(model.change_day)
        self.how.state_pressed.connect(model.mark)
        drawer.words_settled.connect(model.set_words)
        drawer.name_entered.connect(model.add_name)
        drawer.when_settled.connect(model.set_when_words)
        drawer.happened_settled.connect(model.set_happened)
        drawer.moved.connect(model.move)
        drawer.away_pressed.connect(model.put_away)
        self.pager.page_wanted.connect(self._on_page)
        for grid in (self.who.grid, self.when.times, self.when.days, self.how.grid):
            grid.page_changed.connect(self._share_pages)

    def _show(self) -> None:
        state = self._view_model.state
        self._show_head(state)
        is_here = state.is_ready and not state.is_gone
        self.stages_head.setVisible(is_here)
        self.gone.setVisible(state.is_gone)
        for stage, body in self.bodies.items():
            body.setVisible(is_here and stage is state.stage)
        for part in (self.what, self.who, self.when, self.how):
            part.show_state(state)
        self.drawer.show_state(state)
        self._lay_out()
        self.head_changed.emit()

    def _show_head(self, state: StepPageState) -> None:
        face = next((h.face for h in state.helpers if h.id in state.promised_by), None)
        steps = (
            HeadStep(say("step.stage_what"), state.words, picture=state.picture or symbol("small-step")),
            HeadStep(
                say("step.stage_who"),
                state.names,
                picture=face or symbol("promise"),
                is_round=face is not None,
            ),
            HeadStep(say("step.stage_when"), state.when_words, picture=symbol("when")),
            HeadStep(
                say("step.stage_how"),
                say(f"states.{state.state.value}") if state.is_saved else "",
                picture=symbol("review"),
            ),
        )
        is_large = self._context.look.metrics.is_large
        if (*steps, state.stage, is_large) == self._steps:
            return
        self._steps = (*steps, state.stage, is_large)
        focused = next((n for n, b in enumerate(self.stages_head.buttons()) if b.hasFocus()), None)
        # At the largest words only the question fits; the answer is in the name that is read aloud.
        self.stages_head.set_steps([replace(s, value="") if is_large else s for s in steps], state.stage)
        for button, step in zip(self.stages_head.buttons(), steps, strict=True):
            button.show()
            if is_large and step.value:
                button.set_name(f"{button.full_name()}, {step.value}")
        if focused is not None:
            self.stages_head.buttons()[focused].setFocus()

    def _grid(self) -> TileGrid | None:
        state = self._view_model.state
        grids = {Stage.WHO: self.who.grid, Stage.HOW: self.how.grid}
        if state.stage is Stage.WHEN:
            return self.when.times if state.day is None else self.when.days
        return grids.get(state.stage)

    def _share_pages(self) -> None:
        # At the largest words each grid keeps its own pager beside itself.
        grid = None if self._context.look.metrics.is_large else self._grid()
        self.pager.set_pages(grid.pager.index if grid else 0, grid.pager.count if grid else 1)

    def _on_page(self, page: int) -> None:
        grid = self._grid()
        if grid is not None:
            grid.show_page(page)

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
        opened=view_model.load,
        closed=view_model.close,
        go_next=page.go_next,
    )
