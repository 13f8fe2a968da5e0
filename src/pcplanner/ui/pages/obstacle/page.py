"""Ask what is in the way in five big questions."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.obstacle.drawer import ObstacleDrawer
from pcplanner.ui.pages.obstacle.stages import WhatStage, WhereStage
from pcplanner.ui.pages.obstacle.state import THEME_PICTURES, ObstacleState, Stage
from pcplanner.ui.pages.obstacle.view_model import ObstacleViewModel
from pcplanner.ui.picture_suggestions import as_choices
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.telling import telling_words
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.who_helps import HelperFaces
from pcplanner.ui.widgets.staged_panel import StagedPanel
from pcplanner.ui.widgets.stepped_head import HeadStep
from pcplanner.ui.widgets.telling_panel import TellingPanel, TellingWords
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_NAMES = {
    Stage.WHAT: "what",
    Stage.WORDS: "words",
    Stage.WHERE: "where",
    Stage.HELP: "help",
    Stage.WHO: "who",
}
_PICTURES = {
    Stage.WHAT: "in-the-way",
    Stage.WORDS: "tell",
    Stage.WHERE: "path",
    Stage.HELP: "way-round",
    Stage.WHO: "help",
}


class ObstaclePage(QWidget):
    """Show the five questions at the top and the answers to one of them below. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: ObstacleViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        prompt = (
            say("obstacle.prompt_gone") if state.is_gone else say(f"obstacle.prompt_{_NAMES[state.stage]}")
        )
        return PageHead(
            title=say("obstacle.title"),
            family=Family.STEPS,
            prompt=prompt,
            prompt_picture=symbol(_PICTURES[state.stage]),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("obstacle.finish") if state.stage is Stage.WHO else None,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_gone:
            return (say("obstacle.gone"),)
        answers: dict[Stage, tuple[str, ...]] = {
            Stage.WHAT: tuple(row.words() for row in self.what.rows.values() if row.isVisible()),
            Stage.WORDS: (),
            Stage.WHERE: tuple(place.words for place in state.places),
            Stage.HELP: (state.help_words,),
            Stage.WHO: tuple(helper.name for helper in state.helpers),
        }
        return (state.shown_words, *answers[state.stage])

    def settle(self) -> None:
        """Save what is being typed."""
        state, model = self._view_model.state, self._view_model
        if state.is_gone or not state.is_ready:
            return
        # Both are read before the first is saved: a save shows the plan again, and with it the other field.
        words, could_help = (field.words().strip() for field in self._fields(state.stage))
        if words:
            model.set_words(words)
        if state.is_saved or could_help:
            model.set_help_words(could_help)

    def go_next(self) -> None:
        """Answer Next: keep what was typed, then ask the next question."""
        self.settle()
        self._view_model.go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _fields(self, stage: Stage) -> tuple[WordsField, WordsField]:
        """Return the fields that hold the words and the help now: on the page, or in the drawer."""
        words = self.words.field if stage is Stage.WORDS else self.drawer.words
        return words, self.could_help.field if stage is Stage.HELP else self.drawer.help

    def _make(self) -> None:
        look = self._context.look
        self.what, self.where, self.who = WhatStage(look), WhereStage(look), HelperFaces(look)
        self.words = TellingPanel(
            look, _only_named("obstacle.field_words"), is_compact=True, has_picture=False
        )
        self.could_help = TellingPanel(look, _only_named("obstacle.field_help"), is_compact=True)
        bodies: dict[Stage, QWidget] = {
            Stage.WHAT: self.what,
            Stage.WORDS: self.words,
            Stage.WHERE: self.where,
            Stage.HELP: self.could_help,
            Stage.WHO: self.who,
        }
        self.stages = StagedPanel(
            look,
            [bodies[stage] for stage in Stage],
            [self.what.grid, self.where.grid, self.who.grid],
            family=Family.STEPS,
        )
        self.stages_head, self.pager = self.stages.head, self.stages.pager
        self.gone = WordsLabel(look, say("obstacle.gone"), size=TextSize.LINE)
        self.drawer = ObstacleDrawer(look)
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
        self.stages.stage_pressed.connect(self._on_stage)
        self.what.theme_pressed.connect(model.choose_theme)
        self.words.words_settled.connect(model.set_words)
        self.where.pressed.connect(model.choose_place)
        self.could_help.words_settled.connect(model.set_help_words)
        self.could_help.picture_wanted.connect(model.ask_picture)
        self.could_help.picture_chosen.connect(model.set_help_picture)
        self.who.helper_pressed.connect(model.choose_helper)
        drawer.words_settled.connect(model.set_words)
        drawer.help_settled.connect(model.set_help_words)
        drawer.picture_chosen.connect(model.set_help_picture)
        drawer.name_entered.connect(model.set_helper_name)
        drawer.away_pressed.connect(model.put_away)
        drawer.first_words_shown.connect(self._context.say)

    def _show(self) -> None:
        state = self._view_model.state
        self.stages.setVisible(state.is_ready and not state.is_gone)
        self.gone.setVisible(state.is_gone)
        self.what.show_state(state)
        self.words.show_told(state.words, None)
        self.where.show_places(state.places, state.step_id if state.is_placed else None)
        pictures = as_choices(state.suggestions, state.help_picture)
        self.could_help.show_told(state.help_words, state.help_picture, pictures)
        self.who.show_helpers(state.helpers, [state.helper_id])
        self.stages.show_stage(self._head_steps(state), state.stage)
        self.drawer.show_state(state)
        self.head_changed.emit()

    def _head_steps(self, state: ObstacleState) -> tuple[HeadStep, ...]:
        face = next((h.face for h in state.helpers if h.id == state.helper_id), None)
        theme = THEME_PICTURES[state.theme] if state.theme else symbol("in-the-way")
        theme_words = say(f"obstacle.theme_{state.theme.value}") if state.theme else ""
        return (
            HeadStep(say("obstacle.stage_what"), theme_words, picture=theme, is_done=state.theme is not None),
            HeadStep(
                say("obstacle.stage_words"), state.words, picture=symbol("tell"), is_done=bool(state.words)
            ),
            HeadStep(
                say("obstacle.stage_where"),
                state.place_words if state.is_placed else "",
                picture=symbol("path"),
                is_done=state.is_placed,
            ),
            HeadStep(
                say("obstacle.stage_help"),
                state.help_words,
                picture=state.help_picture or symbol("way-round"),
                is_done=bool(state.help_words or state.help_picture),
            ),
            HeadStep(
                say("obstacle.stage_who"),
                state.helper_name,
                picture=face or symbol("help"),
                is_round=face is not None,
                is_done=bool(state.helper_id),
            ),
        )

    def _on_stage(self, stage: int) -> None:
        self.settle()
        self._view_model.go_to(stage)

    def _on_saved(self) -> None:
        for field in self._fields(self._view_model.state.stage):
            field.show_saved()

    def _on_refused(self, why: str) -> None:
        self._fields(self._view_model.state.stage)[0].show_problem(why)


def _only_named(key: str) -> TellingWords:
    return telling_words(say(key), say(key))


def open_page(context: Context, route: Route) -> PageParts:
    """Open what is in the way, or something new in the way of the goal in ``parent_id``."""
    view_model = ObstacleViewModel(context, route)
    page = ObstaclePage(context, view_model)
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
        asked=lambda: view_model.state.stage,
        first=page.stages.first_answer,
    )
