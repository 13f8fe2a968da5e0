"""Show the big steps of something long: what is done, what is now, what is to come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPointF, QRectF, QSignalMapper, QSize, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, CORNER_PICTURE, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import (
    Card,
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    paint_tick_disc,
    picture_size,
)
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.turnover import let_go, put_keyboard_back, spot_of_keyboard

_MOST_LINES = 3
# Letters smaller than this part of the size that was asked for are no big words any more.
_LEAST_PART = 0.6
_BESIDE_FROM, _PICTURE_FROM = 200, 150
_ABOVE_EDGE, _ABOVE_INSET = 44.0, 8


@dataclass(frozen=True, slots=True)
class HeadStep:
    """One big step: its words, what was answered and a picture or icon for it.

    Only what ``is_done`` has the tick: a question that was passed over still waits for its answer.
    ``short`` is the answer for where all of it does not fit.
    """

    words: str
    value: str = ""
    short: str = ""
    picture: object | None = None
    icon: Icon | None = None
    is_round: bool = False
    is_done: bool = False


def lay_step(step: HeadStep, font: QFont, width: float, height: float) -> LaidText:
    """Lay the words and the answer, else its short form, else the words alone where all would be tiny."""
    alone = lay_text(step.words, font, width, max_lines=2, max_height=height)
    for answer in filter(None, (step.value, step.short)):
        laid = lay_text(f"{step.words}\n{answer}", font, width, max_lines=_MOST_LINES, max_height=height)
        is_tiny = laid.layout.font().pixelSize() < _LEAST_PART * font.pixelSize()
        if not (is_tiny or (laid.is_cut and step.short and answer is step.value)):
            return laid
    return alone


class _StepButton(PressButton):
    """Show one big step."""

    corner = float(CORNER)

    def __init__(self, look: Look, step: HeadStep, turn: int, family: Family) -> None:
        self._step = step
        self._turn = turn
        self._family = family
        super().__init__(look, step.words)

    def full_name(self) -> str:
        state = say(("shell.step_done", "shell.step_now", "shell.step_to_come")[self._turn + 1])
        return ", ".join(part for part in (self._words, self._step.value, state) if part)

    def sizeHint(self) -> QSize:
        return QSize(244, self._look.metrics.grow(104, 0.2))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, look = self._look.theme, self._look
        painter = QPainter(self)
        strong = theme.strong(self._family)
        body = {
            -1: Card(theme.soft(self._family), strong, None, TILE_LINE, CORNER),
            0: Card(theme.colour(Role.SUN_SOFT), theme.colour(Role.INK), None, 4, CORNER),
            1: Card(
                theme.colour(Role.BAR), theme.colour(Role.EDGE), None, BUTTON_LINE, CORNER, is_dashed=True
            ),
        }[self._turn]
        face = paint_card(painter, QRectF(self.rect()), body)
        if look.metrics.px(_PICTURE_FROM) < self.width() < look.metrics.px(_BESIDE_FROM):
            self._paint_narrow(painter, face)
        else:
            self._paint_wide(painter, face)
        if self._turn < 0:
            centre = QPointF(face.right() - 20, face.top() + 18)
            on, halo = theme.colour(Role.ON_MARK), theme.colour(Role.FACE)
            paint_tick_disc(painter, centre, 32, disc=strong, tick=on, halo=halo)

    def _paint_wide(self, painter: QPainter, face: QRectF) -> None:
        """Draw the words beside the picture; without room for both, the words."""
        left = face.x() + 16
        if self.width() > self._look.metrics.px(_PICTURE_FROM):
            edge = min(80.0, face.height() - 24, face.width() * 0.36)
            space = QRectF(face.x() + 12, face.center().y() - edge / 2, edge, edge)
            left = space.right() + 14 if self._paint_picture(painter, space) else left
        # The words end before the tick of a question that is answered.
        room = face.right() - (38 if self._turn < 0 else 14) - left
        self._paint_words(painter, QRectF(left, face.y() + 4, room, face.height() - 8))

    def _paint_narrow(self, painter: QPainter, face: QRectF) -> None:
        """Draw the words below the picture, where they have the whole width."""
        inner = face.adjusted(12, _ABOVE_INSET, -10, -_ABOVE_INSET / 2)
        space = QRectF(inner.x(), inner.y(), _ABOVE_EDGE, _ABOVE_EDGE)
        if self._paint_picture(painter, space):
            inner.setTop(space.bottom() + 2)
        self._paint_words(painter, inner)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        font = self._look.font(TextSize.BODY, bold=True)
        laid = lay_step(self._step, font, room.width(), room.height())
        where = QPointF(room.x(), room.center().y() - laid.height / 2)
        laid.draw(painter, where, self._look.theme.colour(Role.INK))

    def _paint_picture(self, painter: QPainter, space: QRectF) -> bool:
        """Draw the picture or the icon, and say whether there is one."""
        theme, look, edge = self._look.theme, self._look, space.width()
        if self._step.picture is not None:
            inner = space if self._step.is_round else space.adjusted(5, 5, -5, -5)
            ratio = self.devicePixelRatioF()
            pixmap = look.pictures.pixmap(self._step.picture, picture_size(inner), ratio)
            if self._step.is_round:
                paint_round_picture(painter, space, pixmap, theme, theme.colour(Role.INK))
            else:
                paint_picture_ground(painter, space, theme, CORNER_PICTURE)
                paint_pixmap(painter, inner, pixmap)
        elif self._step.icon is not None:
            paint_picture_ground(painter, space, theme, CORNER_PICTURE)
            square = space.adjusted(edge * 0.2, edge * 0.2, -edge * 0.2, -edge * 0.2)
            colour = theme.colour(Role.ON_PICTURE)
            look.icons.paint(painter, square, self._step.icon, theme, colour, soft=theme.colour(Role.PICTURE))
        else:
            return False
        return True


class SteppedHead(QWidget):
    """Show big steps in a row; pressing one asks to go there."""

    step_pressed = Signal(int)

    def __init__(self, look: Look, *, family: Family = Family.CIRCLE) -> None:
        super().__init__()
        self._look = look
        self._family = family
        self._buttons: list[PressButton] = []
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self._on_pressed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(QMargins())
        self._row.setSpacing(16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def buttons(self) -> tuple[PressButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._buttons)

    def set_steps(self, steps: Sequence[HeadStep], now: int) -> None:
        """Show these steps, with number ``now``, from 0, as the one we are on."""
        spot = spot_of_keyboard(self._buttons)
        for old in self._buttons:
            self._row.removeWidget(old)
            let_go(old)
        self._buttons = []
        for number, step in enumerate(steps):
            turn = 0 if number == now else -1 if step.is_done else 1
            button = _StepButton(self._look, step, turn, self._family)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._row.addWidget(button, 1)
            self._mapper.setMapping(button, number)
            button.clicked.connect(self._mapper.map)
            button.show()
            self._buttons.append(button)
        put_keyboard_back(self._buttons, spot)

    @Slot(int)
    def _on_pressed(self, number: int) -> None:
        self.step_pressed.emit(number)
