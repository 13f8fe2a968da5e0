"""Show what came in: some of the pictures, how many, whose they are, and what was left out."""

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.ui.pages.packs.state import Added, added_words, left_out_words, licence_words
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD, CORNER_PICTURE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, paint_picture_ground, paint_pixmap, picture_size
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.buttons import PlainButton

_INSET, _GAP, _WORDS_GAP, _MOST_EDGE = 24, 16, 8, 148


class AddedPanel(QWidget):
    """Show the card with the pictures and the words. Emits ``left_out_wanted``."""

    left_out_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._samples: tuple[Picture, ...] = ()
        self._said: tuple[str, ...] = ()
        self.left_out = PlainButton(look, "", icon=Icon.INFO)
        self.left_out.setParent(self)
        self.left_out.clicked.connect(self.left_out_wanted)
        look.changed.connect(self._lay_out)

    def show_added(self, added: Added) -> None:
        """Show what came in."""
        made = added.made
        self._samples = added.samples
        self._said = (
            added_words(made),
            licence_words(made.about.licence),
            say("packs.printed", credit=made.about.credit),
        )
        self.setAccessibleName(" ".join(self._said))
        many = len(made.skipped)
        self.left_out.set_words(left_out_words(many))
        self.left_out.set_name(f"{left_out_words(many)}. {say('packs.see_why')}")
        self.left_out.setVisible(bool(many))
        self._lay_out()

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud."""
        return self._said if self.left_out.isHidden() else (*self._said, f"{self.left_out.words()}.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the pictures and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        soft, strong = theme.soft(Family.CIRCLE), theme.strong(Family.CIRCLE)
        paint_card(painter, QRectF(self.rect()), Card(soft, strong, None, 3, CORNER_CARD))
        edge = self._edge()
        for number, picture in enumerate(self._samples if edge else ()):
            space = QRectF(_INSET + number * (edge + _GAP), _INSET, edge, edge)
            paint_picture_ground(painter, space, theme, CORNER_PICTURE)
            inner = space.adjusted(8, 8, -8, -8)
            pixmap = self._look.pictures.pixmap(picture, picture_size(inner), self.devicePixelRatioF())
            paint_pixmap(painter, inner, pixmap)
        self._paint_words(painter, _INSET + edge + (_GAP if edge else 0))

    def _paint_words(self, painter: QPainter, top: float) -> None:
        """Draw how many came in, and of the rest what fits whole; the voice says it all."""
        look, width = self._look, self.width() - 2.0 * _INSET
        bottom = self.height() - _INSET - (0 if self.left_out.isHidden() else self.left_out.height() + _GAP)
        sizes = (TextSize.LINE, TextSize.BODY, TextSize.CAPTION)
        for number, (words, size) in enumerate(zip(self._said, sizes, strict=False)):
            font = look.font(size, bold=number == 0)
            laid = lay_text(words, font, width, max_lines=3, max_height=max(1.0, bottom - top))
            if number and (laid.is_cut or laid.layout.font().pixelSize() < font.pixelSize()):
                return
            laid.draw(painter, QPointF(_INSET, top), look.theme.colour(Role.INK))
            top += laid.height + _WORDS_GAP

    def _edge(self) -> float:
        """Return how large the pictures are; with big words there is room for none."""
        if self._look.metrics.is_large or not self._samples:
            return 0.0
        return float(min(_MOST_EDGE, self.height() * 2 // 5))

    def _lay_out(self) -> None:
        hint = self.left_out.sizeHint()
        high = min(hint.height(), self.height() // 3)
        width = min(self.width() - 2 * _INSET, hint.width() + 40)
        self.left_out.setGeometry(_INSET, self.height() - _INSET - high, width, high)
        self.update()
