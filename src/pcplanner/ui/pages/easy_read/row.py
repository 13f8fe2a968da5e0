"""Show one finding: where it is, the words, why, and what can be done with one press."""

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.easy_read.view_model import FindingRow
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, TextSize
from pcplanner.ui.theme.shapes import paint_card
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.press import PressButton

_GAP, _SIDES = 12, 18
_BUTTONS_SHARE = 0.22
_WORDS_SHARE, _WHY_SHARE, _WHERE_SHARE = 0.42, 0.4, 0.3


class FindingCard(PressButton):
    """Show the words and why as one button, which leads to them."""

    is_of_plan = True
    corner = float(CORNER)

    def __init__(self, look: Look, row: FindingRow) -> None:
        self._row = row
        super().__init__(look, row.about)
        self.set_name(f"{row.about}. {row.why} {row.where}")

    def sizeHint(self) -> QSize:
        """Ask for a low wide card."""
        return QSize(700, 148)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, why, and where they are, under each other."""
        theme = self._look.theme
        painter = QPainter(self)
        body = self.card(theme.colour(Role.PAPER), theme.colour(Role.EDGE), line_width=BUTTON_LINE)
        face = paint_card(painter, QRectF(self.rect()), body)
        texts = self._texts(face)
        top = face.center().y() - sum(x.height for x, _ in texts) / 2
        for text, role in texts:
            text.draw(painter, QPointF(face.x() + _SIDES, top), theme.colour(role))
            top += text.height

    def _texts(self, face: QRectF) -> list[tuple[LaidText, Role]]:
        look, row, room = self._look, self._row, face.height() - 12
        width = face.width() - 2 * _SIDES
        why = lay_text(row.why, look.font(TextSize.CAPTION), width, max_lines=3, max_height=room * _WHY_SHARE)
        words = lay_text(
            row.about,
            look.font(TextSize.TILE, bold=True),
            width,
            max_lines=2,
            max_height=room * _WORDS_SHARE,
        )
        where = lay_text(row.where, look.font(TextSize.CAPTION), width, max_lines=1, max_height=room)
        if where.height + words.height + why.height > room:
            # Why matters more than where, which the name of the card says too.
            return [(words, Role.INK), (why, Role.INK)]
        return [(words, Role.INK), (why, Role.INK), (where, Role.QUIET)]


class FindingLine(QWidget):
    """Show the card and its buttons. Emits ``pressed``, ``use_pressed`` and ``fine_pressed`` with the row."""

    pressed = Signal(object)
    use_pressed = Signal(object)
    fine_pressed = Signal(object)

    def __init__(self, look: Look, row: FindingRow) -> None:
        super().__init__()
        self._look = look
        self.row = row
        self.card = FindingCard(look, row)
        self.use = PlainButton(look, row.use, icon=Icon.PENCIL)
        self.use.set_name(f"{row.use}. {row.use_name}" if row.use != row.use_name else row.use_name)
        self.fine = PlainButton(look, say("easy_read.fine"), icon=Icon.TICK)
        self.fine.set_name(say("easy_read.fine_name", words=row.about))
        for part in (self.card, self.use, self.fine):
            part.setParent(self)
        self.use.setHidden(not row.use)
        self.card.clicked.connect(lambda: self.pressed.emit(row))
        self.use.clicked.connect(lambda: self.use_pressed.emit(row))
        self.fine.clicked.connect(lambda: self.fine_pressed.emit(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons at the right, or below where the words are largest."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        shown = [x for x in (self.use, self.fine) if not x.isHidden()]
        if self._look.metrics.is_large:
            high = min(self.fine.sizeHint().height(), height // 2)
            each = (width - _GAP) // 2
            self.card.setGeometry(0, 0, width, height - high - _GAP)
            for number, button in enumerate(shown):
                button.setGeometry(number * (each + _GAP), height - high, each, high)
            return
        wide = max(180, round(width * _BUTTONS_SHARE))
        taken = len(shown) * (wide + _GAP)
        self.card.setGeometry(0, 0, width - taken, height)
        for number, button in enumerate(reversed(shown)):
            button.setGeometry(width - (number + 1) * wide - number * _GAP, 0, wide, height)
