"""Show one thing, or one person, with the faces to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.lines import Answer
from pcplanner.domain.pictures import symbol
from pcplanner.domain.styles import Column
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.line_tile import LineTile
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, TextSize
from pcplanner.ui.theme.shapes import (
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_tick_disc,
    picture_size,
)
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_GAP, _STEP_GAP, _INSET, _CORNER = 16, 8, 6, 8
_CARD_PART, _DISC, _STAR = 0.42, 26.0, 30.0
_CARD_ABOVE = 0.46


class StepButton(PressButton):
    """Show one step of a scale: its face and its word; a star where the person wants to be."""

    corner = float(CORNER_BUTTON)

    def __init__(self, look: Look, step: Column, family: Family) -> None:
        self._step = step
        self._family = family
        self._is_wanted = False
        super().__init__(look, step.title)

    def show_step(self, row: LineRow) -> None:
        """Show whether it is how things are now, and whether it is how the person wants them."""
        self.set_chosen(row.slot.column == self._step.id)
        self._is_wanted = row.details.wanted == self._step.id
        key = "faces.wanted_name" if self._is_wanted else "faces.step_name"
        self.set_name(say(key, step=self._step.title, words=row.short_name))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for 150 x 96."""
        return QSize(150, 96)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a choice needs."""
        return QSize(64, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the face, its word, and the signs of now and wanted."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        strong = theme.strong(self._family)
        ground = theme.soft(self._family) if self._is_chosen else theme.colour(Role.FACE)
        line = strong if self._is_chosen else theme.colour(Role.EDGE)
        face = paint_card(
            painter, QRectF(self.rect()), self.card(ground, line, line_width=BUTTON_LINE, foot=line)
        )
        font = look.font(TextSize.CAPTION, bold=self._is_chosen)
        words = say("faces.wanted_words", step=self._words) if self._is_wanted else self._words
        laid = lay_text(words, font, face.width() - 10, max_lines=2, max_height=face.height() / 2)
        edge = max(24.0, min(face.height() - laid.height - 2 * _INSET, face.width() - 2 * _INSET))
        space = QRectF(face.center().x() - edge / 2, face.y() + _INSET, edge, edge)
        paint_picture_ground(painter, space, theme, _CORNER)
        picture = symbol(self._step.symbol)
        pixmap = look.pictures.pixmap(picture, picture_size(space), self.devicePixelRatioF())
        paint_pixmap(painter, space, pixmap)
        where = QPointF(face.center().x() - laid.width / 2, face.bottom() - laid.height - 3)
        laid.draw(painter, where, self.ink())
        if self._is_chosen:
            centre = QPointF(face.right() - _DISC / 2 - 4, face.top() + _DISC / 2 + 4)
            on, halo = theme.colour(Role.ON_MARK), theme.colour(Role.FACE)
            paint_tick_disc(painter, centre, _DISC, disc=strong, tick=on, halo=halo)
        if self._is_wanted:
            look.icons.paint(painter, QRectF(face.x() + 5, face.y() + 5, _STAR, _STAR), Icon.STAR, theme)


class FaceRow(QWidget):
    """Show a line and the faces. Emits ``pressed(LineRow)`` and ``step_pressed(LineRow, str)``."""

    pressed = Signal(object)
    step_pressed = Signal(object, str)

    def __init__(self, look: Look, row: LineRow, steps: Sequence[Column], family: Family) -> None:
        super().__init__()
        self._look = look
        self.card = LineTile(look, row, family)
        self.steps = {step.id: StepButton(look, step, family) for step in steps}
        self.card.setParent(self)
        self.card.clicked.connect(lambda: self.pressed.emit(self.card.row))
        for step_id, button in self.steps.items():
            button.setParent(self)
            button.clicked.connect(lambda _=False, x=step_id: self.step_pressed.emit(self.card.row, x))
        look.changed.connect(self._place)

    def show_row(self, row: LineRow) -> None:
        """Show a line and where it stands on the scale."""
        name = row.name
        now = self.steps.get(row.slot.column)
        if now is not None:
            name = f"{name}, {now.words()}"
        self.card.show_row(row, name=name)
        for button in self.steps.values():
            button.show_step(row)
            # An answer such as "nothing" asks about no thing, so it has no face.
            button.setVisible(row.answer is Answer.SAID)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card and the faces in their places."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        count = max(1, len(self.steps))
        if self.card.row.answer is not Answer.SAID:
            self.card.setGeometry(self.rect())
            return
        if self._look.metrics.is_large or width < 760:
            high = round(height * _CARD_ABOVE)
            self.card.setGeometry(0, 0, width, high)
            left, top = 0, high + _STEP_GAP
        else:
            card = round(width * _CARD_PART)
            self.card.setGeometry(0, 0, card, height)
            left, top = card + _GAP, 0
        step = (width - left + _STEP_GAP) / count
        for number, button in enumerate(self.steps.values()):
            start = round(number * step)
            wide = round((number + 1) * step) - _STEP_GAP - start
            button.setGeometry(left + start, top, wide, height - top)
