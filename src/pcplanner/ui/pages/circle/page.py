"""Show the circle, and beside it what can be done with whoever is chosen."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.circle import Ring
from pcplanner.domain.circle_story import CircleStory
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.journey import footprints, next_route
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.circle.drawer import CircleDrawer
from pcplanner.ui.pages.circle.facilitator import CircleFacilitator
from pcplanner.ui.pages.circle.panel import CirclePanel
from pcplanner.ui.pages.circle.view_model import CircleViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton
from pcplanner.ui.widgets.drawn.circle_board import BOARD_ROOM, CircleBoard
from pcplanner.ui.widgets.words_label import WordsLabel

_COLUMN, _BOARD_GAP, _BOARD_INSET = 408, 40, 16
_PUT_IN, _PUT_IN_LARGE, _PUT_IN_GAP, _PAGER_GAP = 72, 110, 12, 16
_WIDER_FROM = 1.5
_LEAST_PANEL, _LEAST_BOARD = 260, 300


class CirclePage(QWidget):
    """Show the board and the buttons. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, route: Route, view_model: CircleViewModel) -> None:
        super().__init__()
        self._facilitator = CircleFacilitator(context, view_model)
        self._facilitator.setParent(self)
        self._context = context
        self._route = route
        self._view_model = view_model
        self._story: CircleStory | None = None
        self._asked_about = ""
        self._last_chosen = ""
        self._greeted = ""
        self._make()
        self._connect()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        prompt = state.map_name or say("circle.prompt")
        chosen, is_large = state.chosen, self._context.look.metrics.takes_turns
        return PageHead(
            title=say("circle.title"),
            family=Family.CIRCLE,
            prompt=say("circle.where", name=chosen.name) if chosen else prompt,
            prompt_picture=(chosen.picture if chosen else None) or symbol("circle-of-support"),
            is_picture_round=chosen is not None and chosen.picture is not None,
            prompt_width=None if is_large else self._column(),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            footprints=footprints(self._route),
            next_label=say("circle.done") if chosen and is_large and not self._route.walk_id else None,
            is_wide=not is_large,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.chosen is not None:
            return (state.chosen.spoken,)
        if state.story is None:
            return ()
        return (*state.story.sentences, self.hint.text())

    def go_on(self) -> None:
        """Go on; where the buttons cover the circle, show the circle again first."""
        if self._view_model.state.chosen is not None and self._context.look.metrics.takes_turns:
            self._view_model.choose_nobody()
        else:
            self._context.go(next_route(self._route))

    def go_back(self) -> bool:
        """Answer Back: where the buttons cover the circle, show the circle again; say whether they did."""
        is_covered = self._view_model.state.chosen is not None and self._context.look.metrics.takes_turns
        if is_covered:
            self._view_model.choose_nobody()
        return is_covered

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the board beside the buttons."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.hint = WordsLabel(look, size=TextSize.BODY)
        self.panel = CirclePanel(look)
        self.put_in = MainButton(look, say("circle.put_in"), icon=Icon.PLUS)
        self.put_in.set_name(say("supporter.title_new"))
        self.board = CircleBoard(look)
        self.drawer = CircleDrawer(look, self._facilitator)
        for part in (self.hint, self.panel, self.put_in, self.board):
            part.setParent(self)

    def _connect(self) -> None:
        view_model, panel, board = self._view_model, self.panel, self.board
        view_model.state_changed.connect(self._show)
        board.pressed.connect(view_model.press)
        board.open_seat_pressed.connect(view_model.put_into)
        board.dropped.connect(view_model.drop)
        panel.ring_pressed.connect(lambda ring: view_model.move_to(Ring(ring)))
        panel.moved.connect(view_model.move_along)
        panel.edit_pressed.connect(view_model.edit)
        panel.out_pressed.connect(self._take_out)
        self.put_in.clicked.connect(view_model.put_in)
        self._context.look.changed.connect(self._on_look_changed)

    def _show(self) -> None:
        state = self._view_model.state
        had_panel_focus = self.panel.isVisible() and self.panel.isAncestorOf(self.focusWidget() or self)
        self.hint.setText(self._hint())
        if state.story is not None:
            self.panel.show_rings(state.story)
        if state.chosen is not None:
            self.panel.show_member(state.chosen)
        self.drawer.show_state(state)
        self._lay_out()
        self.board.set_chosen(state.chosen.id if state.chosen else "")
        self._keep_focus(had_panel_focus=had_panel_focus)
        self._greet_newest(state.newest)
        self.head_changed.emit()

    def _keep_focus(self, *, had_panel_focus: bool) -> None:
        """Give the focus to what takes the place of the thing that had it."""
        chosen = self._view_model.state.chosen
        if had_panel_focus and not self.panel.isVisible():
            face = self.board.face_of(self._last_chosen)
            (face or self.put_in).setFocus()
        elif chosen is not None and chosen.id != self._asked_about and self.isVisible():
            # What can be done with somebody is far from their face for those who go there key by key.
            self.panel.rings[chosen.ring].setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked_about = chosen.id if chosen else ""
        self._last_chosen = self._asked_about or self._last_chosen

    def _greet_newest(self, newest: str) -> None:
        """Give the focus to whoever was just put in, once their face is there."""
        if not newest or newest == self._greeted or not self.isVisible():
            return
        self.board.turn_to(newest)
        face = self.board.face_of(newest)
        if face is not None:
            self._greeted = newest
            face.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self) -> None:
        # The face will be gone: the keyboard cannot go back to it.
        self._last_chosen = ""
        self._view_model.take_out()

    def _lay_out(self) -> None:
        is_large = self._context.look.metrics.takes_turns
        has_chosen = self._view_model.state.chosen is not None
        self.panel.set_wide(is_large)
        self.put_in.set_icon_above(is_large)
        self.panel.setVisible(has_chosen)
        self.hint.setVisible(not has_chosen)
        self.put_in.setVisible(not (has_chosen and is_large))
        self.board.setVisible(not (has_chosen and is_large))
        if is_large:
            self._lay_out_large()
        else:
            self._lay_out_usual()

    def _lay_out_usual(self) -> None:
        metrics = self._context.look.metrics
        left, gap, column = metrics.margin_left, metrics.main_gap, self._column()
        prompt = max(metrics.prompt_height, metrics.px(84))
        top, bottom = gap + prompt + gap, self.height() - gap
        put_in = metrics.pressable(metrics.grow(_PUT_IN, 0.1))
        self.put_in.setGeometry(left, bottom - put_in, column, put_in)
        room = bottom - put_in - _PUT_IN_GAP - top
        if room < _LEAST_PANEL and self._view_model.state.chosen is not None:
            # In a low window the buttons for whoever is chosen need all the room there is.
            self.put_in.setVisible(False)
            room = bottom - top
        self.panel.setGeometry(left, top, column, room)
        words = min(room, self.hint.heightForWidth(column))
        self.hint.setGeometry(left, top, column, words)
        beside = left + column + _BOARD_GAP
        is_narrow = 0 < self.width() - beside - 46 < _LEAST_BOARD
        if not is_narrow:
            self._lay_out_board(beside)
        else:
            self._lay_out_below(QRect(left, top, self.width() - 2 * left, bottom - put_in - gap - top))

    def _lay_out_below(self, room: QRect) -> None:
        """Show the circle or what can be done with somebody, where a drawer leaves no room for both."""
        has_chosen = self._view_model.state.chosen is not None
        self.hint.setVisible(False)
        self.board.setVisible(not has_chosen)
        if not has_chosen:
            self._fill_board(room)

    def _column(self) -> int:
        """Return the width of the buttons; the biggest words that stand beside the circle need more."""
        metrics = self._context.look.metrics
        return metrics.grow(_COLUMN, 0.2) if metrics.scale >= _WIDER_FROM else _COLUMN

    def _lay_out_board(self, x: int) -> None:
        metrics = self._context.look.metrics
        whole = QRect(x, _BOARD_INSET, self.width() - 46 - x, self.height() - 2 * _BOARD_INSET)
        # The pager stands in the row of the prompt, over the circle: make room for it where it is needed.
        lower = whole.adjusted(0, metrics.hear_bottom + _PAGER_GAP - _BOARD_INSET, 0, 0)
        if metrics.has_big_targets:
            whole = lower
        for _ in range(2):
            place = lower if self.board.pager.is_needed else whole
            self._fill_board(place.adjusted(-BOARD_ROOM, -BOARD_ROOM, BOARD_ROOM, 0))

    def _fill_board(self, place: QRect) -> None:
        """Give the board its place and its story; each costs a layout, so only what is new is given."""
        if place.width() < _LEAST_BOARD:
            # The window has not given the page its place yet.
            return
        self.board.setGeometry(place)
        story = self._view_model.state.story
        if story is not None and story != self._story:
            self._story = story
            self.board.set_story(story)

    def _lay_out_large(self) -> None:
        gap = self._context.look.metrics.gap_wide
        self.panel.setGeometry(self.rect())
        column = self.width() // 4
        room = self.height() - self.hint.heightForWidth(column) - gap
        metrics = self._context.look.metrics
        put_in = min(room, metrics.pressable(metrics.px(_PUT_IN_LARGE)))
        self.put_in.setGeometry(0, self.height() - put_in, column, put_in)
        self.hint.setGeometry(0, 0, column, self.height() - put_in - gap)
        left = column + gap - BOARD_ROOM
        self._fill_board(QRect(left, 0, self.width() - left, self.height()))

    def _hint(self) -> str:
        if not self._view_model.state.is_empty:
            return say("circle.how")
        # With big words there is room for the first thing to do, and no more.
        more = "" if self._context.look.metrics.takes_turns else f" {say('circle.first_more')}"
        return say("circle.first") + more

    def _on_look_changed(self) -> None:
        self.hint.setText(self._hint())
        self._lay_out()
        self.head_changed.emit()


def open_page(context: Context, route: Route) -> PageParts:
    """Open the circle of a person."""
    view_model = CircleViewModel(context, route)
    page = CirclePage(context, route, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.board.pager,
        drawer=page.drawer,
        settle=page.drawer.settle,
        opened=view_model.load,
        closed=view_model.close,
        # As a stop of a walk, the window leads on to the next one.
        go_next=None if route.walk_id else page.go_on,
        go_back=page.go_back,
    )
