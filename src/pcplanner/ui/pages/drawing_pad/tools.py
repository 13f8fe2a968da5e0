"""Offer the six colours, the thickness, the rubber, the ways back and the arrows as big buttons."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.drawing_pad.button_grid import COLUMNS, place_in_grid
from pcplanner.ui.pages.drawing_pad.strokes import Sheet, Thickness, Tool
from pcplanner.ui.pages.drawing_pad.view_model import PadState, PadViewModel, pen_words
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.pens import Pen
from pcplanner.ui.theme.shapes import round_path
from pcplanner.ui.widgets.paging import next_place
from pcplanner.ui.widgets.push_button import PushButton

_LEAN = -35
_SMALL_BLOT = 50


class PenButton(PushButton):
    """Show one colour."""

    def __init__(self, look: Look, pen: Pen) -> None:
        self._pen = pen
        super().__init__(look, pen_words(pen), share=0.85)

    def paint_sign(self, painter: QPainter, square: QRectF) -> None:
        """Draw a blot of the colour; a broad one where the words leave little room."""
        painter.setPen(QPen(self._look.theme.colour(Role.EDGE), 2))
        painter.setBrush(self._pen.colour)
        if square.height() < _SMALL_BLOT:
            broad = min(square.width() * 3, self.width() - 48.0)
            square.adjust((square.width() - broad) / 2, 0, (broad - square.width()) / 2, 0)
        painter.drawPath(round_path(square, square.height() / 2))


class ThicknessButton(PushButton):
    """Show how thick the line is, and go on to the next."""

    def __init__(self, look: Look) -> None:
        self._thickness = Thickness.THICK
        super().__init__(look, "", share=0.85)

    def show_thickness(self, thickness: Thickness) -> None:
        """Show another thickness."""
        self._thickness = thickness
        self.set_words(say(f"drawing_pad.{thickness.name.lower()}"))
        self.set_name(f"{self.words()}, {say('drawing_pad.thickness')}")

    def paint_sign(self, painter: QPainter, square: QRectF) -> None:
        """Draw a line as thick as the pen."""
        share = self._thickness.value / Thickness.THICK.value
        width = max(3.0, square.height() * 0.42 * share)
        pen = QPen(self.ink(), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        half = square.width() / 2 - width / 2
        painter.drawLine(square.center() - QPointF(half, 0), square.center() + QPointF(half, 0))


class RubberButton(PushButton):
    """Show a rubber."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("drawing_pad.rubber"), share=0.9, lean_degrees=_LEAN)

    def paint_sign(self, painter: QPainter, square: QRectF) -> None:
        """Draw the rubber with its sleeve."""
        theme = self._look.theme
        body = QRectF(0, 0, square.width(), square.height() * 0.46)
        body.moveCenter(square.center())
        painter.setPen(QPen(self.ink(), 3))
        painter.setBrush(theme.soft(Family.RIGHTS))
        shape = round_path(body, 6)
        painter.drawPath(shape)
        sleeve = body.adjusted(body.width() * 0.45, 0, 0, 0)
        painter.setBrush(theme.colour(Role.FACE))
        painter.drawPath(round_path(sleeve, 4))


class ArrowsButton(PushButton):
    """Lead to the buttons that move the pen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("drawing_pad.arrows"), share=0.9)

    def paint_sign(self, painter: QPainter, square: QRectF) -> None:
        """Draw four arrows that point away from the middle."""
        each = QRectF(0, 0, square.width() * 0.46, square.height() * 0.46)
        for across, down, icon in (
            (0, -1, Icon.ARROW_UP),
            (1, 0, Icon.ARROW_RIGHT),
            (0, 1, Icon.ARROW_DOWN),
            (-1, 0, Icon.ARROW_LEFT),
        ):
            away = square.width() * 0.3
            each.moveCenter(square.center() + QPointF(across * away, down * away))
            self._look.icons.paint(painter, each, icon, self._look.theme, self.ink())


class Tools(QWidget):
    """Hold the buttons, always in the same places."""

    def __init__(self, look: Look, view_model: PadViewModel) -> None:
        super().__init__()
        self.pens = {pen: PenButton(look, pen) for pen in Pen}
        self.rubber = RubberButton(look)
        self.thickness = ThicknessButton(look)
        self.undo = PushButton(look, say("drawing_pad.undo"), Icon.UNDO)
        self.redo = PushButton(look, say("drawing_pad.redo"), Icon.REDO)
        self.again = PushButton(look, say("drawing_pad.start_again"), Icon.PAGE)
        self.arrows = ArrowsButton(look)
        self._buttons: list[PushButton] = [
            *self.pens.values(),
            self.rubber,
            self.thickness,
            self.undo,
            self.redo,
            self.again,
            self.arrows,
        ]
        for button in self._buttons:
            button.setParent(self)
        for pen, each in self.pens.items():
            each.clicked.connect(lambda _=False, pen=pen: view_model.choose_pen(pen))
        self.rubber.clicked.connect(view_model.rub)
        self.thickness.clicked.connect(view_model.change_thickness)
        self.undo.clicked.connect(view_model.undo)
        self.redo.clicked.connect(view_model.redo)
        self.again.clicked.connect(view_model.start_again)
        self.arrows.clicked.connect(view_model.show_arrows)

    def buttons(self) -> tuple[PushButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._buttons)

    def show_state(self, state: PadState) -> None:
        """Show what is drawn with, and what can be taken back."""
        self._show_tool(state.tool)
        self._show_sheet(state.sheet)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrow keys."""
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        place = None if here is None else next_place(event.key(), here, len(self._buttons), COLUMNS)
        if place is None:
            super().keyPressEvent(event)
            return
        self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out among the buttons."""
        super().resizeEvent(event)
        place_in_grid(self._buttons, self.size())

    def _show_tool(self, tool: Tool) -> None:
        for pen, button in self.pens.items():
            button.set_chosen(pen is tool.pen and not tool.is_rubber)
        self.rubber.set_chosen(tool.is_rubber)
        self.thickness.show_thickness(tool.thickness)

    def _show_sheet(self, sheet: Sheet) -> None:
        self.undo.set_not_now(not sheet.done, say("drawing_pad.nothing_to_undo"))
        self.redo.set_not_now(not sheet.undone, say("drawing_pad.nothing_to_redo"))
        self.again.set_not_now(sheet.is_clean, say("drawing_pad.is_clean"))
