"""Show one goal at the left, its small steps and what is in the way at the right."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.goal.drawer import GoalDrawer
from pcplanner.ui.pages.goal.row import RowView
from pcplanner.ui.pages.goal.state import GoalRow, GoalState
from pcplanner.ui.pages.goal.view_model import GoalViewModel
from pcplanner.ui.picture_suggestions import as_choices
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.step_marks import STEP_MARKS
from pcplanner.ui.telling import telling_words
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_rows import PagedRows
from pcplanner.ui.widgets.telling_panel import TellingPanel
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_CARD, _CARD_NARROW, _WIDE_ENOUGH, _GAP = 408, 280, 1000, 32
_BUTTONS, _ROW, _ROW_GAP = 84, 96, 14
_TELLING_COLUMNS = 5


class GoalPage(QWidget):
    """Show the goal and the way to it; a new one is told here first. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: GoalViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = GoalState()
        self._moved: tuple[str, int] | None = None
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        prompt = "goal.prompt_gone" if state.is_gone else "goal.prompt_new" if state.is_new else "goal.prompt"
        return PageHead(
            title=say("goal.title"),
            family=Family.STEPS,
            prompt=say(prompt),
            prompt_picture=symbol("goal"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_gone:
            return (say("goal.gone"),)
        if state.is_new:
            return (say("goal.new_first"), state.words)
        rows = tuple(row.spoken for row in state.rows) or (say("goal.first"),)
        return (state.spoken, state.by_words, *rows)

    def settle(self) -> None:
        """Save what is being typed."""
        state = self._view_model.state
        # Something new can be typed before the plan has been read.
        if state.is_gone or not (state.is_ready or state.is_new):
            return
        # Both are read before the first is saved: a save shows the plan again, and with it the other field.
        words, by = self._field().words(), self.drawer.by_field.words()
        self._view_model.set_words(words)
        if by and not state.is_new:
            self._view_model.set_by_words(by)

    def go_next(self) -> None:
        """Answer Next: keep what was typed, then go on."""
        self.settle()
        self._view_model.go_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.card = Tile(look, "", name_size=True, family=Family.STEPS)
        self.card.is_of_plan = True
        self.rows = PagedRows(look, row_height=_ROW, gap=_ROW_GAP)
        self.first = WordsLabel(look, say("goal.first"), size=TextSize.LINE, bold=True)
        self.add_step = MainButton(look, say("goal.add_step"), icon=Icon.PLUS, size=TextSize.LINE_NARROW)
        self.add_obstacle = PlainButton(look, say("goal.add_obstacle"), icon=Icon.ROCK)
        self.times = ChoiceRow(look, columns=_TELLING_COLUMNS, label=say("goal.field_by"))
        self.telling = TellingPanel(
            look,
            telling_words(say("goal.field_goal"), say("goal.new_first")),
            columns=_TELLING_COLUMNS,
            family=Family.STEPS,
            more=[self.times],
        )
        self.gone = WordsLabel(look, say("goal.gone"), size=TextSize.LINE)
        self.drawer = GoalDrawer(look)
        for part in (
            self.card,
            self.rows,
            self.first,
            self.add_step,
            self.add_obstacle,
            self.telling,
            self.gone,
        ):
            part.setParent(self)

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        whole = QRect(0, 0, self.width(), self.height())
        self.telling.setGeometry(whole)
        self.gone.setGeometry(whole)
        if metrics.has_big_targets:
            self._lay_out_big()
            return
        card = _CARD if self.width() >= _WIDE_ENOUGH else _CARD_NARROW
        if metrics.is_large:
            card = self.width() * 3 // 10
        left = card + _GAP
        width = self.width() - left
        buttons = metrics.pressable(metrics.grow(_BUTTONS, 0.3))
        self.card.setGeometry(0, 0, card, self.height())
        self.rows.setGeometry(left, 0, width, self.height() - buttons - metrics.gap_small * 2)
        self.first.setGeometry(self.rows.geometry())
        room = width - metrics.gap_small * 2
        wishes = self.add_step.sizeHint().width(), self.add_obstacle.sizeHint().width()
        first = room // 2 if room >= 2 * max(wishes) else room * wishes[0] // sum(wishes)
        for button in (self.add_step, self.add_obstacle):
            button.set_icon_above(False)
        self.add_step.setGeometry(left, self.height() - buttons, first, buttons)
        self.add_obstacle.setGeometry(
            self.width() - room + first, self.height() - buttons, room - first, buttons
        )

    def _lay_out_big(self) -> None:
        """Put the two buttons in a column of their own, so that the steps have all the height."""
        metrics = self._context.look.metrics
        gap, high = metrics.gap_small, (self.height() - metrics.gap_small) // 2
        column = metrics.pressable(self.width() // 6)
        card = self.width() // 5
        end = self.width() - column
        self.card.setGeometry(0, 0, card, self.height())
        self.rows.setGeometry(card + gap, 0, end - card - 3 * gap, self.height())
        self.first.setGeometry(self.rows.geometry())
        for number, button in enumerate((self.add_step, self.add_obstacle)):
            button.set_icon_above(True)
            button.setGeometry(end, number * (high + gap), column, high)

    def _connect(self) -> None:
        model, drawer, telling = self._view_model, self.drawer, self.telling
        model.state_changed.connect(self._show)
        model.keeping.saved.connect(self._on_saved)
        model.keeping.refused.connect(self._on_refused)
        self._context.look.changed.connect(self._lay_out)
        self.card.clicked.connect(model.say_goal)
        self.add_step.clicked.connect(model.add_step)
        self.add_obstacle.clicked.connect(model.add_obstacle)
        telling.words_settled.connect(model.set_words)
        telling.picture_wanted.connect(model.ask_picture)
        telling.picture_chosen.connect(model.set_picture)
        self.times.choice_pressed.connect(lambda time: model.set_by(str(time)))
        drawer.words_settled.connect(model.set_words)
        drawer.picture_chosen.connect(model.set_picture)
        drawer.picture_wanted.connect(model.ask_picture)
        drawer.by_chosen.connect(model.set_by)
        drawer.by_settled.connect(model.set_by_words)
        drawer.moved.connect(model.move)
        drawer.away_pressed.connect(model.put_away)
        drawer.first_words_shown.connect(self._context.say)

    def _show(self) -> None:
        state = self._view_model.state
        is_goal = state.is_ready and not state.is_new and not state.is_gone
        self.card.set_words(state.words)
        self.card.set_picture(state.picture or symbol("goal"))
        self.card.set_caption(state.by_words)
        self.card.set_mark(STEP_MARKS[state.state], say(f"states.{state.state.value}"))
        self.card.set_name(self.card.full_name() if state.words else state.spoken)
        for part in (self.card, self.rows, self.add_step, self.add_obstacle):
            part.setVisible(is_goal)
        self.first.setVisible(is_goal and not state.rows)
        self.telling.setVisible(state.is_new)
        self.gone.setVisible(state.is_gone)
        if is_goal:
            self._show_rows(state)
            self.drawer.show_state(state)
        if state.is_new:
            self.times.set_choices([Choice(time, time) for time in state.times])
            self.times.set_chosen([state.by.words])
            self.telling.show_told(state.words, state.picture, as_choices(state.suggestions, state.picture))
        self._shown = state
        self._lay_out()
        self.head_changed.emit()

    def _show_rows(self, state: GoalState) -> None:
        if state.rows == self._shown.rows:
            return
        views = [self._row(row) for row in state.rows]
        self.rows.set_rows(views)
        if self._moved is None:
            return
        # The same button again, so that a step can be moved several places by pressing it several times.
        step_id, by = self._moved
        self._moved = None
        for view, row in zip(views, state.rows, strict=True):
            if row.id == step_id:
                self.rows.show_row(view)
                view.mover(by).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, row: GoalRow) -> RowView:
        view = RowView(self._context.look, row)
        view.pressed.connect(self._view_model.open_row)
        view.moved.connect(self._on_moved)
        return view

    def _on_moved(self, step_id: str, by: int) -> None:
        self._moved = (step_id, by)
        self._view_model.move_step(step_id, by)

    def _field(self) -> WordsField:
        return self.telling.field if self._view_model.state.is_new else self.drawer.field

    def _on_saved(self) -> None:
        self._field().show_saved()

    def _on_refused(self, why: str) -> None:
        self._field().show_problem(why)


def open_page(context: Context, route: Route) -> PageParts:
    """Open a goal, or a new one of the dream in ``parent_id``."""
    view_model = GoalViewModel(context, route)
    page = GoalPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.rows.pager,
        drawer=page.drawer if route.thing_id else None,
        settle=page.settle,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=page.go_next,
        first=page.telling.first_answer,
    )
