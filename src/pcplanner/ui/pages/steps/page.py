"""Show the path to a dream: every stone, milestone and rock can be pressed."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.path_story import PathStory
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.journey import footprints
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.steps.view_model import GoalChoice, StepsState, StepsViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.drawn.path_board import PathBoard, PathRoom
from pcplanner.ui.widgets.pager import Pager, PagerStyle
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel

_PROMPT_WIDTH, _KEY = 600, QRect(672, 44, 384, 44)
_BUTTON, _BIG_BUTTON = QSize(232, 80), QSize(304, 96)
_SIDE, _WIDE_ENOUGH = 40, 1100


class StepsPage(QWidget):
    """Show the path over the whole page, round the prompt and the buttons. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, route: Route, view_model: StepsViewModel) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._view_model = view_model
        self._shown = StepsState()
        self._story: PathStory | None = None
        self._place: tuple[object, ...] = ()
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        is_path = state.story is not None and not state.asks_goal
        prompt = (
            "steps.which_goal"
            if state.asks_goal
            else "steps.prompt_empty"
            if state.is_empty
            else "steps.prompt"
        )
        return PageHead(
            title=say("steps.title"),
            family=Family.STEPS,
            prompt=say(prompt),
            prompt_picture=symbol("small-step"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            footprints=footprints(self._route),
            prompt_width=self._prompt_width() if is_path else None,
            is_wide=is_path,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.asks_goal:
            return tuple(goal.words for goal in state.goals)
        if state.story is None:
            return ()
        if state.is_empty:
            return say("steps.first_dream"), say("steps.then_path")
        return (state.story.title, *(item.spoken for item in state.story.items))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the path again for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the path now that it is known how big it may be."""
        super().showEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Draw the path once for all that has changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_round_the_path()
            return True
        return super().event(event)

    def _make(self) -> None:
        look = self._context.look
        self.board = PathBoard(look)
        self.add_step = MainButton(look, say("steps.add_step"), icon=Icon.PLUS, size=TextSize.LINE_NARROW)
        self.other = PlainButton(look, say("steps.other_dream"), icon=Icon.STAR)
        self.goals = TileGrid(look, columns=4, min_tile=QSize(230, 160))
        self.new_goal = Tile(look, say("steps.another_goal"), icon=Icon.PLUS, plain=True)
        self.not_now = Tile(look, say("steps.not_now"), icon=Icon.UNDO, plain=True)
        self.first = WordsLabel(look, size=TextSize.LINE_NARROW, bold=True)
        self.tell = MainButton(look, say("steps.go_dream"), icon=Icon.PLUS)
        self.pager = Pager(look)
        for part in (self.board, self.goals, self.other, self.add_step, self.first, self.tell):
            part.setParent(self)

    def _prompt_width(self) -> int:
        metrics = self._context.look.metrics
        return self.width() - 2 * _SIDE - 160 if metrics.is_large else metrics.grow(_PROMPT_WIDTH, 0.5)

    def _lay_out(self) -> None:
        self.goals.setGeometry(self.rect())
        # The window places a page more than once while it opens; the path is drawn when it has come to rest.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _place_round_the_path(self) -> None:
        metrics = self._context.look.metrics
        # At the largest words the path begins below the prompt, so that its pager stands clear of it.
        board_top = metrics.main_gap + metrics.prompt_height if metrics.is_large else 0
        if metrics.has_big_targets:
            board_top = metrics.hear_bottom + metrics.gap_small
        right, bottom = self.width() - metrics.margin_right, self.height() - metrics.gap_above_bar
        height = metrics.pressable(metrics.grow(_BUTTON.height(), 0.1))
        words = max(self.add_step.sizeHint().width(), _BUTTON.width())
        add_width = min(words, self.width() // 3)
        add = QRect(right - add_width, bottom - height, add_width, height)
        width = min(self.other.sizeHint().width(), self.width() // 3)
        other = QRect(QPoint(metrics.margin_left, add.y()), QSize(width, height))
        is_beside = metrics.has_big_targets and not self._view_model.state.is_empty
        if is_beside:
            # Under the path, big buttons would leave it no height.
            other = add.translated(0, -height - metrics.gap_small)
        self.add_step.setGeometry(add)
        self.other.setGeometry(other)
        is_empty = self._view_model.state.is_empty
        self.board.setVisible(self._shows_path())
        if is_empty:
            add = self._place_first(right, bottom)
        # Big words between two buttons would be taken for a third; a star is as big as there is room for.
        board_bottom = add.y() - metrics.gap_small if is_empty or metrics.is_large else self.height()
        wide = add.x() - metrics.gap_wide if is_beside else self.width()
        self.board.setGeometry(0, board_top, wide, max(1, board_bottom - board_top))
        self._draw_path(board_top, add, other)
        self._share_pages()

    def _shows_path(self) -> bool:
        """Tell whether the path is shown; big targets need the room of one that is only its two ends."""
        state, metrics = self._view_model.state, self._context.look.metrics
        is_path = state.story is not None and not state.asks_goal
        return is_path and not (state.is_empty and metrics.has_big_targets)

    def _place_first(self, right: int, bottom: int) -> QRect:
        """Put what comes first under the path, its words left of its button; return where both are."""
        metrics = self._context.look.metrics
        left = metrics.margin_left
        width = max(self.tell.sizeHint().width() + metrics.px(24), _BIG_BUTTON.width())
        height = metrics.pressable(metrics.grow(_BIG_BUTTON.height(), 0.3))
        tell = QRect(right - width, bottom - height, width, height)
        first = QRect(left, tell.y(), tell.x() - metrics.gap_wide - left, height)
        self.tell.setGeometry(tell)
        self.first.setGeometry(first)
        between = " " if metrics.is_large else "\n"
        self.first.set_words(between.join((say("steps.first_dream"), say("steps.then_path"))))
        return first.united(tell)

    def _draw_path(self, board_top: int, add: QRect, other: QRect) -> None:
        """Draw the path as seldom as can be: it is the dearest thing on the page."""
        state, metrics = self._view_model.state, self._context.look.metrics
        if not self.isVisible() or state.story is None:
            return
        place = (self.board.geometry(), add, metrics.scale, state.dream_id, bool(state.other_dream))
        if place != self._place:
            self._place = place
            room = self._room(board_top, add, other, is_paged=False)
            # With room made for the pager it may all fit on one page again: then it stays so.
            paged = None if metrics.is_large else self._room(board_top, add, other, is_paged=True)
            self.board.set_room(room, paged=paged, side=_SIDE)
        if state.story != self._story:
            self._story = state.story
            self.board.set_story(state.story)

    def _room(self, board_top: int, add: QRect, other: QRect, *, is_paged: bool) -> PathRoom:
        """Return which room is taken, and where the key stands."""
        metrics = self._context.look.metrics
        top, right = metrics.main_gap, self.width() - metrics.margin_right
        # Bigger words may take two lines, unless they have the whole width.
        high = metrics.prompt_height if metrics.is_large else max(metrics.prompt_height, metrics.px(84))
        prompt = QRect(metrics.margin_left, top, self._prompt_width(), high)
        edge = metrics.hear_edge
        hear = QRect(right - edge - 20, top, edge + 20, max(metrics.prompt_height, metrics.hear_height))
        clear = [prompt, hear, add, *([other] if self._view_model.state.other_dream else [])]
        if is_paged:
            wide = self.pager.width_of(PagerStyle.ROW if self.width() >= _WIDE_ENOUGH else PagerStyle.COMPACT)
            high = max(metrics.prompt_height, metrics.hear_height + metrics.gap_small)
            clear.append(QRect(hear.x() - wide - 16, top, wide, high))
        # The key of the marks stands beside the prompt where there is room, else between the two buttons.
        middle = add.y() + add.height() // 2 - 22
        key: QRect | None = QRect(QPoint(other.right() + _SIDE, middle), add.bottomLeft() - QPoint(_SIDE, 0))
        is_beside = metrics.scale == 1.0 and not metrics.has_big_targets and not is_paged
        if is_beside and self.width() >= _KEY.right() + 200:
            key = _KEY
        elif metrics.is_large or metrics.has_big_targets:
            key = None
        return PathRoom(tuple(x.translated(0, -board_top) for x in clear), key)

    def _connect(self) -> None:
        model = self._view_model
        model.state_changed.connect(self._show)
        self._context.look.changed.connect(self._on_look_changed)
        self.board.pressed.connect(model.press)
        self.board.page_changed.connect(self._share_pages)
        self.goals.set_turned_elsewhere()
        self.goals.page_changed.connect(self._share_pages)
        self.pager.page_wanted.connect(self._on_page)
        self.add_step.clicked.connect(model.add_step)
        self.other.clicked.connect(model.show_other_dream)
        self.new_goal.clicked.connect(model.add_goal)
        self.not_now.clicked.connect(model.leave_question)
        self.tell.clicked.connect(model.tell_dream)

    def _show(self) -> None:
        state = self._view_model.state
        is_path = state.story is not None and not state.asks_goal
        if state.goals != self._shown.goals or not self.goals.tiles():
            self.goals.set_tiles([*(self._goal(goal) for goal in state.goals), self.new_goal, self.not_now])
        self.other.set_name(say("steps.other_dream_name", dream=state.other_words))
        self.add_step.set_words(say("steps.add_step" if state.goals else "steps.add_goal"))
        for part, is_shown in (
            (self.board, self._shows_path()),
            (self.add_step, is_path and not state.is_empty),
            (self.other, is_path and bool(state.other_dream)),
            (self.goals, state.asks_goal),
            (self.first, state.is_empty),
            (self.tell, state.is_empty),
        ):
            part.setVisible(is_shown)
        had_question = self._shown.asks_goal
        self._shown = state
        self._lay_out()
        self.head_changed.emit()
        if state.asks_goal and not had_question:
            self.goals.tiles()[0].setFocus()
        elif had_question and not state.asks_goal:
            self.add_step.setFocus()

    def _on_look_changed(self) -> None:
        self._lay_out()
        # Words of another size leave the prompt another width.
        self.head_changed.emit()

    def _share_pages(self) -> None:
        state = self._view_model.state
        pager = self.goals.pager if state.asks_goal else self.board.pager
        # At the largest words the path and the goals each keep their own pager beside themselves; a path that
        # is not shown needs none.
        is_beside = self._context.look.metrics.is_large or state.story is None
        is_beside = is_beside or (self.board.isHidden() and not state.asks_goal)
        self.pager.set_pages(0 if is_beside else pager.index, 1 if is_beside else pager.count)

    def _on_page(self, page: int) -> None:
        if self._view_model.state.asks_goal:
            self.goals.show_page(page)
        else:
            self.board.show_page(page)

    def _goal(self, goal: GoalChoice) -> Tile:
        tile = Tile(
            self._context.look,
            goal.words,
            picture=goal.picture,
            icon=None if goal.picture else Icon.FLAG,
            family=Family.STEPS,
        )
        tile.is_of_plan = True
        tile.clicked.connect(lambda: self._view_model.choose_goal(goal.id))
        return tile


def open_page(context: Context, route: Route) -> PageParts:
    """Open the path to a dream, the first with a goal where none is asked for."""
    view_model = StepsViewModel(context, route)
    page = StepsPage(context, route, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        opened=view_model.load,
        closed=view_model.close,
        go_back=view_model.leave_question,
    )
