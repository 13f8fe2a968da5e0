"""Show a verb on a button: plain, the main thing to do, or the sunny way on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent

from pcplanner.ui.theme.colours import Role, mix
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER_BUTTON, FOOT, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.theme.text import LaidText, lay_label, lay_text
from pcplanner.ui.widgets.press import PressButton

_SIDES = 20
_GAP = 14
_LEAST_ICON = 32.0
_LOW = 100
_LEAST_ABOVE = 72


class PlainButton(PressButton):
    """Show an icon and words in the middle of a plain button."""

    corner = float(CORNER_BUTTON)
    text_size = TextSize.BODY
    icon_px = 36

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        icon: Icon | None = None,
        icon_at_end: bool = False,
        bold: bool = False,
        icon_above_when_large: bool = False,
    ) -> None:
        self._icon = icon
        self._is_icon_at_end = icon_at_end
        self._is_bold = bold
        self._is_icon_above_when_large = icon_above_when_large
        self._is_icon_above = False
        super().__init__(look, words)

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon."""
        self._icon = icon
        self._refresh()

    def set_icon_above(self, is_above: bool) -> None:
        """Put the icon above the words, whatever the text size."""
        self._is_icon_above = is_above
        self._refresh()

    def sizeHint(self) -> QSize:
        """Ask for room for the icon and the words in one line, at least 64 px high with the foot."""
        metrics = self._look.metrics
        font = self._look.font(self.text_size, bold=self._is_bold)
        words = QFontMetricsF(font).horizontalAdvance(self._words)
        icon = self._icon_edge() + _GAP if self._icon else 0
        height = max(64, round(font.pixelSize() * 1.22) + metrics.px(20)) + FOOT
        wide = metrics.pressable(round(words + icon + 2 * _SIDES + 4))
        return QSize(wide, metrics.pressable(height))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger needs."""
        return QSize(64, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, its icon and its words."""
        painter = QPainter(self)
        face = paint_card(painter, QRectF(self.rect()), self.body())
        metrics = self._look.metrics
        is_tall = metrics.is_large or metrics.has_big_targets
        is_above = self._is_icon_above or (self._is_icon_above_when_large and is_tall)
        if is_above and self._icon is not None:
            self._paint_above(painter, face)
        else:
            self._paint_beside(painter, face)

    def body(self) -> Card:
        """Return how the body is drawn now."""
        theme = self._look.theme
        ground = theme.colour(Role.MAIN_SOFT if self._is_chosen else Role.FACE)
        line = theme.colour(Role.MAIN if self._is_chosen else Role.EDGE)
        return self.card(ground, line, line_width=BUTTON_LINE, foot=line)

    def word_colour(self) -> QColor:
        """Return the colour of the words and the icon."""
        return self.ink()

    def _icon_edge(self) -> float:
        return float(self._look.metrics.grow(self.icon_px, 0.6))

    def _words_in(
        self, width: float, height: float, lines: int, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> LaidText:
        font = self._look.font(self.text_size, bold=self._is_bold)
        return lay_text(self._words, font, width, max_lines=lines, max_height=height, align=align)

    def _paint_beside(self, painter: QPainter, face: QRectF) -> None:
        edge = min(self._icon_edge(), face.height() - 12) if self._icon else 0.0
        if self._words and self._look.metrics.is_large:
            # In a narrow button the words need the room more than the icon does.
            edge = min(edge, max(_LEAST_ICON, face.width() * 0.2))
        gap = _GAP if self._icon and self._words else 0
        sides = min(_SIDES, face.width() * 0.07)
        room = face.width() - 2 * sides - edge - gap
        if self._look.metrics.is_large:
            font = self._look.font(self.text_size, bold=self._is_bold)
            laid = lay_label(self._words, font, room, max_height=face.height() - 8)
        else:
            laid = self._words_in(room, face.height() - 8, 2)
        if laid.is_cut and self._icon and face.height() >= _LEAST_ABOVE:
            # In a button as narrow as this, words have more room below the icon.
            self._paint_above(painter, face)
            return
        total = edge + gap + (laid.width if self._words else 0)
        left = face.center().x() - total / 2
        words_x = left if self._is_icon_at_end else left + edge + gap
        icon_x = left + laid.width + gap if self._is_icon_at_end else left
        if self._icon:
            square = QRectF(icon_x, face.center().y() - edge / 2, edge, edge)
            self._paint_icon(painter, square, self._icon)
        laid.draw(painter, QPointF(words_x, face.center().y() - laid.height / 2), self.word_colour())

    def _paint_above(self, painter: QPainter, face: QRectF) -> None:
        # In a low button the words need more of the height than the icon.
        is_low = self.height() < _LOW
        edge = min(float(self._look.metrics.grow(38)), (self.height() - FOOT) * (0.28 if is_low else 0.36))
        # Words stand in two lines where that leaves them bigger.
        room = self.height() - FOOT - edge - (10 if is_low else 14)
        middle = Qt.AlignmentFlag.AlignHCenter
        either = [
            self._words_in(face.width() - 16, room - 12 * (lines - 1), lines, middle) for lines in (1, 2)
        ]
        laid = max(either, key=lambda each: each.layout.font().pixelSize())
        total = edge + 6 + laid.height
        top = face.center().y() - total / 2
        square = QRectF(face.center().x() - edge / 2, top, edge, edge)
        if self._icon is not None:
            self._paint_icon(painter, square, self._icon)
        # Words in the middle are laid in the whole width, each line in its middle.
        laid.draw(painter, QPointF(face.x() + 8, top + edge + 6), self.word_colour())

    def _paint_icon(self, painter: QPainter, square: QRectF, icon: Icon) -> None:
        self._look.icons.paint(
            painter, square, icon, self._look.theme, self.word_colour(), soft=self.inside()
        )

    def inside(self) -> QColor | None:
        """Return what fills the inside of the icon; ``None`` leaves it as it was drawn."""
        return None


class MainButton(PlainButton):
    """Show the main thing to do on this page, in the main colour."""

    text_size = TextSize.MAIN_BUTTON
    icon_px = 40

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        icon: Icon | None = None,
        icon_at_end: bool = False,
        size: TextSize = TextSize.MAIN_BUTTON,
    ) -> None:
        self.text_size = size
        super().__init__(look, words, icon=icon, icon_at_end=icon_at_end, bold=True)

    def body(self) -> Card:
        """Return how the body is drawn now."""
        theme = self._look.theme
        if self._is_not_now:
            return super().body()
        ground = theme.colour(Role.MAIN)
        if self.underMouse():
            ground = mix(ground, theme.colour(Role.MAIN_FOOT), 0.25)
        foot = theme.colour(Role.MAIN_FOOT)
        return Card(ground, ground, foot, 0, self.corner, is_down=self.isDown())

    def inside(self) -> QColor | None:
        """Leave the inside of the icon in the colour of the button."""
        return self.body().ground

    def word_colour(self) -> QColor:
        """Return the colour of words on the main colour."""
        return self.ink() if self._is_not_now else self._look.theme.colour(Role.ON_MAIN)


class SunButton(PlainButton):
    """Show the way on, in the colour of the sun."""

    text_size = TextSize.MAIN_BUTTON
    icon_px = 40

    def __init__(self, look: Look, words: str, *, icon: Icon | None = Icon.NEXT) -> None:
        super().__init__(look, words, icon=icon, icon_at_end=True, bold=True)

    def body(self) -> Card:
        """Return how the body is drawn now."""
        theme = self._look.theme
        line = theme.colour(Role.SUN_EDGE)
        ground = theme.colour(Role.SUN)
        if self.underMouse():
            ground = mix(ground, line, 0.10)
        return Card(ground, line, line, TILE_LINE, self.corner, is_down=self.isDown())

    def word_colour(self) -> QColor:
        """Return the colour of words on the sun."""
        return self._look.theme.colour(Role.ON_SUN)
