"""Show how somebody presses: the parts of it, and what each can be."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.clock import Clock, WindowClock
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.input.act_panel import ActPanel
from pcplanner.ui.pages.input.choices import Part, PressChoice
from pcplanner.ui.pages.input.view_model import InputViewModel
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.parts_board import BoardRow, PartsBoard

_FOOT, _GAP = 72, 16
_ICONS = {
    Part.METHOD: Icon.PERSON,
    Part.SPEED: Icon.CLOCK,
    Part.FIRST: Icon.CLOCK,
    Part.SWITCHES: Icon.KEY,
    Part.ADVANCE: Icon.MOVE_ON,
    Part.PATTERN: Icon.MORE,
    Part.HOLD: Icon.DOWN,
    Part.REPEAT: Icon.REDO,
    Part.LOOPS: Icon.SAY_AGAIN,
    Part.CUES: Icon.SOUND,
    Part.DWELL: Icon.CLOCK,
    Part.HEAR_FIRST: Icon.BUBBLE,
}


class InputPage(QWidget):
    """Show the board, and over it what waits for a press. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: InputViewModel) -> None:
        super().__init__()
        look = context.look
        self._look = look
        self._view_model = view_model
        self.board = PartsBoard(look)
        self.board.setAccessibleName(say("input.title"))
        self.act = ActPanel(look, view_model, context.pads)
        self.to_parts = PlainButton(look, say("looks.parts"), icon=Icon.BACK)
        self.put_back = PlainButton(look, say("looks.put_back"), icon=Icon.UNDO)
        for part in (self.board, self.act, self.to_parts, self.put_back):
            part.setParent(self)
        self.board.part_opened.connect(lambda key: view_model.open_part(Part(key)))
        self.board.chosen.connect(self._on_chosen)
        self.board.room_changed.connect(self._show_foot)
        self.to_parts.clicked.connect(self.go_back)
        self.put_back.clicked.connect(view_model.put_back)
        view_model.state_changed.connect(self._show)
        look.changed.connect(self._place)
        self._shown_head = self.head()
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        if state.act is not None:
            prompt = self.act.prompt(state)
        else:
            asked = "parts" if self.board.is_on_parts else state.shown_part.value
            prompt = say(f"input.prompt_{asked}")
        return PageHead(
            title=say("input.title"),
            family=Family.MAIN,
            prompt=prompt,
            prompt_picture=symbol("in-control"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        if self._view_model.state.act is not None:
            return (self.act.words.words(),)
        return tuple(tile.accessibleName() for tile in self.board.grid.tiles())

    def go_back(self) -> bool:
        """Go back from what waits for a press, or from the choices to the parts."""
        if self._view_model.state.act is not None:
            self._view_model.leave_act()
        elif self.board.has_little_room and not self.board.is_on_parts:
            self._view_model.open_part(None)
        else:
            return False
        return True

    def leave(self) -> None:
        """Take no more presses, as the page is thrown away."""
        self._view_model.leave_act()
        self.act.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what waits for a press when another page comes."""
        super().hideEvent(event)
        if self._view_model.state.act is not None:
            self._view_model.leave_act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._place()

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        is_acting = state.act is not None
        rows = [
            BoardRow(
                part.value,
                say(f"input.part_{part.value}"),
                caption,
                _ICONS[part],
                part is state.shown_part and not self.board.is_on_parts,
            )
            for part, caption in state.captions
        ]
        choices = [_row(choice) for choice in state.choices]
        self.board.show_rows(rows, choices, is_open=state.part is not None)
        self.board.setVisible(not is_acting)
        self.act.setVisible(is_acting)
        self.act.show_state(state)
        self._show_foot()

    @Slot()
    def _show_foot(self) -> None:
        state = self._view_model.state
        is_acting = state.act is not None
        self.put_back.set_not_now(not state.is_other, say("looks.nothing_changed"))
        self.put_back.setVisible(not is_acting)
        is_open = self.board.has_little_room and not self.board.is_on_parts
        self.to_parts.setVisible(is_open and not is_acting)
        if self.head() != self._shown_head:
            self._shown_head = self.head()
            self.head_changed.emit()

    def _on_chosen(self, key: str) -> None:
        choice = next((x for x in self._view_model.state.choices if x.key == key), None)
        if choice is not None:
            self._view_model.choose(choice)

    @Slot()
    def _place(self) -> None:
        width, height = self.width(), self.height()
        if self._look.metrics.has_big_targets:
            self._place_beside()
            return
        foot = self._look.metrics.pressable(self._look.metrics.grow(_FOOT, 0.4))
        self.board.setGeometry(0, 0, width, height - foot - _GAP)
        self.act.setGeometry(self.rect())
        each = min(self._look.metrics.px(300), (width - _GAP) // 2)
        self.put_back.setGeometry(width - each, height - foot, each, foot)
        self.to_parts.setGeometry(width - 2 * each - _GAP, height - foot, each, foot)
        self._show_foot()

    def _place_beside(self) -> None:
        """Stand with the buttons in a column at the right, where big choices need the whole height."""
        width, height, gap = self.width(), self.height(), self._look.metrics.gap_small
        column, high = width * 24 // 100, (height - gap) // 2
        self.board.setGeometry(0, 0, width - column - _GAP, height)
        self.act.setGeometry(self.rect())
        self.to_parts.setGeometry(width - column, 0, column, high)
        self.put_back.setGeometry(width - column, height - high, column, high)
        self._show_foot()


def _row(choice: PressChoice) -> BoardRow:
    return BoardRow(
        choice.key, choice.words, choice.caption, is_chosen=choice.is_chosen, why_not=choice.why_not
    )


def open_page(context: Context, route: Route, clock: Clock | None = None) -> PageParts:
    """Open how somebody presses; with no person, how this computer begins."""
    view_model = InputViewModel(context, route.person_id, clock or WindowClock())
    page = InputPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.board.grid.pager,
        opened=view_model.load,
        closed=page.leave,
        go_back=page.go_back,
    )
