"""Lay words into a space: wrapped at spaces, made smaller before anything is cut, and lit word by word."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from pcplanner.ui.theme.metrics import SMALLEST_PX

_LEFT = Qt.AlignmentFlag.AlignLeft
_LINE_HEIGHT = 1.22
_SMALLER = 0.92
_LITTLE_SMALLER = 0.75


@dataclass(frozen=True)
class LaidText:
    """Words laid out: the layout, its height and the width really used."""

    layout: QTextLayout
    height: float
    width: float
    is_cut: bool = False

    @property
    def line_count(self) -> int:
        """Return how many lines the words take."""
        return self.layout.lineCount()

    @property
    def first_width(self) -> float:
        """Return how wide the words of the first line are."""
        return self.layout.lineAt(0).naturalTextWidth() if self.line_count else 0.0

    @property
    def last_width(self) -> float:
        """Return how wide the words of the last line are."""
        return self.layout.lineAt(self.line_count - 1).naturalTextWidth() if self.line_count else 0.0

    def draw(self, painter: QPainter, top_left: QPointF, colour: QColor) -> None:
        """Draw the words in one colour with their top left corner here."""
        painter.setPen(colour)
        self.layout.draw(painter, top_left)

    def draw_lit(
        self, painter: QPainter, top_left: QPointF, colour: QColor, lit: tuple[int, int], lit_colour: QColor
    ) -> None:
        """Draw the words with the characters from ``lit[0]`` up to ``lit[1]`` in another colour."""
        kind = QTextCharFormat()
        kind.setForeground(QBrush(lit_colour))
        run = QTextLayout.FormatRange()
        run.start, run.length = self._units(lit)
        run.format = kind
        painter.setPen(colour)
        self.layout.draw(painter, top_left, [run])

    def lit_rects(self, lit: tuple[int, int]) -> list[QRectF]:
        """Return where the lit characters are, one box for each line they touch, from the top left."""
        start, length = self._units(lit)
        boxes = []
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(start + length, line.textStart() + line.textLength())
            if first < last:
                left, right = (_cursor_x(line.cursorToX(first)), _cursor_x(line.cursorToX(last)))
                boxes.append(
                    QRectF(min(left, right), line.y(), abs(right - left), line.height()).adjusted(-4, 0, 4, 0)
                )
        return boxes

    def _units(self, lit: tuple[int, int]) -> tuple[int, int]:
        # Qt counts UTF-16 units, Python counts characters: an emoji is two of the one and one of the other.
        text = self.layout.text()
        start = len(text[: lit[0]].encode("utf-16-le")) // 2
        return start, len(text[lit[0] : lit[1]].encode("utf-16-le")) // 2


@dataclass(frozen=True, slots=True)
class _Room:
    """The space words may take."""

    width: float
    max_lines: int | None
    max_height: float | None
    align: Qt.AlignmentFlag


def lay_text(
    words: str,
    font: QFont,
    width: float,
    *,
    max_lines: int | None = None,
    max_height: float | None = None,
    align: Qt.AlignmentFlag = _LEFT,
    least_px: int = SMALLEST_PX,
) -> LaidText:
    """Lay words out in ``width``: made smaller when they do not fit, and cut only at the least size."""
    room = _Room(width, max_lines, max_height, align)
    size = font.pixelSize()
    while True:
        laid, fits = _lay(words, _at(font, size), room)
        if fits or size <= least_px:
            break
        size = max(least_px, int(size * _SMALLER))
    return laid if fits else _cut(words, _at(font, least_px), room)


def lay_label(words: str, font: QFont, width: float, *, max_height: float) -> LaidText:
    """Lay a label out in one line where that makes it only a little smaller, else in two."""
    least = round(font.pixelSize() * _LITTLE_SMALLER)
    if least >= SMALLEST_PX:
        laid = lay_text(words, font, width, max_lines=1, max_height=max_height, least_px=least)
        if not laid.is_cut:
            return laid
    return lay_text(words, font, width, max_lines=2, max_height=max_height)


def _at(font: QFont, size: int) -> QFont:
    other = QFont(font)
    other.setPixelSize(size)
    return other


def _lay(
    words: str, font: QFont, room: _Room, wrap: QTextOption.WrapMode = QTextOption.WrapMode.WordWrap
) -> tuple[LaidText, bool]:
    layout = QTextLayout(words.replace("\n", "\u2028"), font)
    option = QTextOption(room.align)
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    step = round(font.pixelSize() * _LINE_HEIGHT)
    top = 0.0
    widest = 0.0
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, room.width))
        line.setPosition(QPointF(0, top + (step - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        top += step
    layout.endLayout()
    fits = widest <= room.width + 0.5
    fits = fits and (room.max_lines is None or layout.lineCount() <= room.max_lines)
    fits = fits and (room.max_height is None or top <= room.max_height + 0.5)
    return LaidText(layout, top, widest), fits


def _cut(words: str, font: QFont, room: _Room) -> LaidText:
    anywhere = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    laid, fits = _lay(words, font, room, anywhere)
    if fits:
        return LaidText(laid.layout, laid.height, laid.width, is_cut=True)
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if _lay(words[:middle].rstrip() + "…", font, room, anywhere)[1]:
            low = middle
        else:
            high = middle - 1
    laid, _ = _lay(words[:low].rstrip() + "…", font, room, anywhere)
    return LaidText(laid.layout, laid.height, laid.width, is_cut=True)


def _cursor_x(value: object) -> float:
    # PySide gives (x, position) here, and a bare number in some versions.
    return float(value[0]) if isinstance(value, tuple) else float(value)  # type: ignore[arg-type]
