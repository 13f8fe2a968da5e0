"""Show the paper with its tools, and then ask what is in the picture."""

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.drawing_pad.paper import Paper
from pcplanner.ui.pages.drawing_pad.steer_panel import SteerPanel
from pcplanner.ui.pages.drawing_pad.strokes import HEIGHT
from pcplanner.ui.pages.drawing_pad.tools import Tools
from pcplanner.ui.pages.drawing_pad.view_model import PadViewModel
from pcplanner.ui.photos.picture_words import PictureWords
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.text import lay_text

_HEAR, _HEAR_LARGE = 64, 80
_LEAST_TOOLS = 420


class PadPrompt(QWidget):
    """Show the question beside the paper, made smaller where there is little room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(say("drawing_pad.prompt"))
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the question."""
        font = self._look.font(TextSize.PROMPT, bold=True)
        words = say("drawing_pad.prompt")
        laid = lay_text(words, font, self.width(), max_lines=2, max_height=self.height())
        top = QPointF(0, (self.height() - laid.height) / 2)
        laid.draw(QPainter(self), top, self._look.theme.colour(Role.INK))


class PadPage(QWidget):
    """Show one stage at a time. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: PadViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._is_naming: bool | None = None
        self._has_arrows = False
        look = context.look
        self.paper = Paper(look)
        self.prompt = PadPrompt(look)
        self.tools = Tools(look, view_model)
        self.arrows = SteerPanel(look, view_model)
        self.words = PictureWords(context, view_model.naming)
        for part in (self.paper, self.prompt, self.tools, self.arrows, self.words):
            part.hide()
            part.setParent(self)
        self.paper.drawn.connect(view_model.draw)
        self.paper.pen_moved.connect(self._on_pen_moved)
        # A line that the keyboard has begun ends before a button goes on from there.
        self.arrows.chosen.connect(self.paper.finish)
        view_model.pen_put.connect(self._on_pen_put)
        view_model.state_changed.connect(self._show)
        look.changed.connect(self._lay_out)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say; the paper takes the place of the prompt row too."""
        state = self._view_model.state
        return PageHead(
            title=say("drawing_pad.title"),
            family=Family.MAIN,
            prompt=say("naming.prompt") if state.is_naming else "",
            prompt_picture=symbol("photo"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("drawing_pad.use_it") if state.is_naming else None,
            spoken=self._spoken(),
            is_wide=not state.is_naming,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        if self._view_model.state.is_naming:
            return self.words.reading()
        shown = self.arrows if self._view_model.state.has_arrows else self.tools
        buttons = (button.accessibleName() for button in shown.buttons())
        return (self.paper.accessibleName(), say("drawing_pad.keys"), *buttons)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of Undo and Redo for the drawing; elsewhere they are for the plan."""
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and self._act_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back and do again by keys."""
        act = self._act_of(event)
        if act == "undo":
            self._view_model.undo()
        elif act == "redo":
            self._view_model.redo()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _act_of(self, event: QKeyEvent) -> str:
        if self._view_model.state.is_naming:
            return ""
        if event.matches(QKeySequence.StandardKey.Undo):
            return "undo"
        is_y = QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Y")
        return "redo" if is_y or event.matches(QKeySequence.StandardKey.Redo) else ""

    def _show(self) -> None:
        state = self._view_model.state
        self.paper.show_drawing(state.sheet.strokes, state.tool)
        self.paper.show_steering(state.steering if state.is_steered else None)
        self.tools.show_state(state)
        self.arrows.show_state(state)
        self._show_buttons()
        if state.is_naming is not self._is_naming:
            is_first, self._is_naming = self._is_naming is None, state.is_naming
            for part in (self.paper, self.prompt):
                part.setVisible(not state.is_naming)
            self.words.setVisible(state.is_naming)
            if not is_first and self.isVisible():
                if state.is_naming:
                    self.words.focus_first()
                else:
                    self.paper.setFocus()
        self.head_changed.emit()

    def _spoken(self) -> str:
        state = self._view_model.state
        if state.is_naming:
            return ""
        return say("drawing_pad.spoken_arrows" if state.has_arrows else "drawing_pad.spoken")

    def _show_buttons(self) -> None:
        """Show the colours or the arrows; the keyboard goes along with them."""
        state = self._view_model.state
        had_focus = self.tools.isAncestorOf(QApplication.focusWidget() or self)
        had_focus = had_focus or self.arrows.isAncestorOf(QApplication.focusWidget() or self)
        self.tools.setVisible(not state.is_naming and not state.has_arrows)
        self.arrows.setVisible(state.has_arrows and not state.is_naming)
        if had_focus and state.has_arrows is not self._has_arrows:
            (self.arrows.pen if state.has_arrows else self.tools.arrows).setFocus()
        self._has_arrows = state.has_arrows

    def _on_pen_moved(self, is_down: bool) -> None:  # a Qt signal's argument
        self._context.say(say("drawing_pad.pen_down" if is_down else "drawing_pad.pen_up"))

    def _on_pen_put(self, is_down: bool) -> None:  # a Qt signal's argument
        self._context.say(say("drawing_pad.pen_is_down" if is_down else "drawing_pad.pen_up"))

    def _lay_out(self) -> None:
        self.words.setGeometry(self.rect())
        metrics = self._context.look.metrics
        left, right = metrics.margin_left, self.width() - metrics.margin_right
        top, bottom, gap = metrics.main_gap, self.height() - metrics.main_gap, metrics.gap_wide
        width = min(round((bottom - top) / HEIGHT), right - left - gap - _LEAST_TOOLS)
        high = round(width * HEIGHT)
        self.paper.setGeometry(left, top + (bottom - top - high) // 2, width, high)
        tools = left + width + gap
        hear = _HEAR_LARGE if metrics.is_large else _HEAR
        row = hear + 12 + gap // 2
        self.prompt.setGeometry(tools, top, right - tools - hear - gap, row - gap // 2)
        for buttons in (self.tools, self.arrows):
            buttons.setGeometry(tools, top + row, right - tools, bottom - top - row)


def open_page(context: Context, route: Route) -> PageParts:
    """Open the drawing pad."""
    view_model = PadViewModel(context, route)
    page = PadPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.words.grid.pager,
        settle=page.paper.finish,
        closed=view_model.close,
        go_next=view_model.go_next,
        go_back=view_model.go_back,
    )
