"""Show one promise: its face, its picture, its words, and four answers to press."""

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dreams import StepState
from pcplanner.domain.words import say
from pcplanner.ui.pages.promises.view_model import Promise
from pcplanner.ui.step_marks import STEP_MARKS
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, CORNER_PICTURE, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import (
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    picture_size,
)
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.press import PressButton

_FACE, _PICTURE, _NOTE, _MOST_FACES = 104, 112, 30, 3
_ANSWER, _ANSWER_GAP, _GAP, _STACK_GAP = 96, 8, 24, 14
_NARROW, _PICTURE_ROOM = 420, 560


class PromiseCard(PressButton):
    """Show a promise as one button; a done one is warm."""

    is_of_plan = True
    corner = float(CORNER)

    def __init__(self, look: Look, promise: Promise) -> None:
        self._promise = promise
        super().__init__(look, promise.words)
        self.set_name(
            ", ".join(x for x in (promise.words or promise.spoken, promise.when, promise.note) if x)
        )

    def sizeHint(self) -> QSize:
        """Ask for the card of the grid."""
        return QSize(856, 128)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the card, the faces, the picture and the words."""
        theme, promise = self._look.theme, self._promise
        painter = QPainter(self)
        if promise.state is StepState.DONE:
            body = self.card(theme.soft(Family.MEETING), theme.strong(Family.MEETING), line_width=TILE_LINE)
        else:
            body = self.card(theme.colour(Role.PAPER), theme.colour(Role.EDGE), line_width=BUTTON_LINE)
        face = paint_card(painter, QRectF(self.rect()), body)
        left = self._paint_faces(painter, face)
        if face.width() >= _PICTURE_ROOM:
            left = self._paint_picture(painter, face, left)
        self._paint_words(painter, face, left + _GAP)

    def _paint_faces(self, painter: QPainter, face: QRectF) -> float:
        theme, look = self._look.theme, self._look
        faces = self._promise.faces[:_MOST_FACES]
        edge = min(float(_FACE), face.height() - 20, face.width() * 0.3)
        if face.width() < _NARROW:
            edge *= 0.7
        space = QRectF(face.x() + 12, face.center().y() - edge / 2, edge, edge)
        if not faces:
            icon = space.adjusted(edge * 0.2, edge * 0.2, -edge * 0.2, -edge * 0.2)
            look.icons.paint(painter, icon, Icon.PERSON, theme)
        # Several faces share the same room: the first large, the others smaller at its lower edge.
        part = 1.0 if len(faces) == 1 else 0.66
        for number, picture in enumerate(faces):
            size = edge * part
            shift = (edge - size) / max(1, len(faces) - 1)
            circle = QRectF(space.x() + number * shift, space.y() + number * shift, size, size)
            pixmap = look.pictures.pixmap(picture, picture_size(circle), self.devicePixelRatioF())
            paint_round_picture(painter, circle, pixmap, theme, theme.colour(Role.INK), width=3)
        return space.right()

    def _paint_picture(self, painter: QPainter, face: QRectF, left: float) -> float:
        theme, picture = self._look.theme, self._promise.picture
        if picture is None:
            return left
        edge = min(float(_PICTURE), face.height() - 12)
        space = QRectF(left + 12, face.center().y() - edge / 2, edge, edge)
        line = None if self._promise.state is StepState.DONE else theme.colour(Role.LINE)
        paint_picture_ground(painter, space, theme, CORNER_PICTURE, line)
        inner = space.adjusted(8, 8, -8, -8)
        pixmap = self._look.pictures.pixmap(picture, picture_size(inner), self.devicePixelRatioF())
        paint_pixmap(painter, inner, pixmap)
        return space.right()

    def _paint_words(self, painter: QPainter, face: QRectF, left: float) -> None:
        look, promise, room = self._look, self._promise, face.height() - 16
        width, ink = face.right() - 16 - left, look.theme.colour(Role.INK)
        font = look.font(TextSize.MAIN_BUTTON, bold=True)
        words = lay_text(promise.words, font, width, max_lines=2, max_height=max(24.0, room * 0.5))
        when = lay_text(promise.when, look.font(TextSize.BODY), width, max_lines=1, max_height=room * 0.3)
        when_height = when.height if promise.when else 0.0
        note_height = self._note_edge() + 4 if promise.note else 0.0
        if words.height + when_height + note_height > room:
            # Where not all fits, what is said to the person matters more than the day.
            when_height = 0.0 if promise.note else when_height
        top = face.center().y() - (words.height + when_height + note_height) / 2
        words.draw(painter, QPointF(left, top), ink)
        top += words.height
        if when_height:
            when.draw(painter, QPointF(left, top), ink)
            top += when_height
        if note_height:
            self._paint_note(painter, QRectF(left, top + 4, width, note_height - 4))

    def _note_edge(self) -> float:
        """Return how high the line with the note is: its icon or its words."""
        return max(
            float(self._look.metrics.grow(_NOTE, 0.5)), self._look.font(TextSize.BODY).pixelSize() * 1.2
        )

    def _paint_note(self, painter: QPainter, space: QRectF) -> None:
        look, promise = self._look, self._promise
        is_done = promise.state is StepState.DONE
        edge = min(space.height(), float(look.metrics.grow(_NOTE, 0.5)))
        square = QRectF(space.x(), space.center().y() - edge / 2, edge, edge)
        look.icons.paint(painter, square, Icon.STAR if is_done else Icon.REDO, look.theme)
        font = look.font(TextSize.BODY, bold=is_done)
        room = space.width() - edge - 14
        note = lay_text(promise.note, font, room, max_lines=1, max_height=space.height())
        where = QPointF(square.right() + 14, space.center().y() - note.height / 2)
        note.draw(painter, where, look.theme.colour(Role.INK))


class PromiseRow(QWidget):
    """Show the card and the four answers. Emits ``pressed(id)`` and ``answered(id, StepState)``."""

    pressed = Signal(str)
    answered = Signal(str, object)

    def __init__(self, look: Look, promise: Promise) -> None:
        super().__init__()
        self._look = look
        self.promise = promise
        self.card = PromiseCard(look, promise)
        self.card.setParent(self)
        self.card.clicked.connect(lambda: self.pressed.emit(promise.id))
        self.answers = {state: self._answer(state, mark) for state, mark in STEP_MARKS.items()}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers at the right, or below where the words are largest."""
        super().resizeEvent(event)
        if self._look.metrics.is_large:
            self._stack()
            return
        answer = min(self._look.metrics.grow(_ANSWER, 0.6), (self.width() // 2) // len(self.answers))
        if self.width() >= 1000:
            answer = max(answer, _ANSWER)
        height = min(self.height(), self._look.metrics.grow(_ANSWER + 8, 0.6))
        taken = len(self.answers) * (answer + _ANSWER_GAP) - _ANSWER_GAP
        self.card.setGeometry(0, 0, self.width() - taken - _GAP, self.height())
        for number, button in enumerate(self.answers.values()):
            x = self.width() - taken + number * (answer + _ANSWER_GAP)
            button.setGeometry(x, (self.height() - height) // 2, answer, height)

    def _stack(self) -> None:
        height = min(self.answers[StepState.DONE].sizeHint().height(), self.height() // 2)
        self.card.setGeometry(0, 0, self.width(), self.height() - height - _STACK_GAP)
        each = (self.width() - _ANSWER_GAP * (len(self.answers) - 1)) // len(self.answers)
        for number, button in enumerate(self.answers.values()):
            button.setGeometry(number * (each + _ANSWER_GAP), self.height() - height, each, height)

    def _answer(self, state: StepState, mark: Mark) -> IconButton:
        words = say(f"states.{state.value}")
        button = IconButton(self._look, words, mark=mark)
        button.set_name(f"{words}. {self.promise.words}")
        button.set_chosen(state is self.promise.state)
        button.setParent(self)
        button.clicked.connect(lambda: self.answered.emit(self.promise.id, state))
        return button
