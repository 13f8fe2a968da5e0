"""Show a picture with its words as one big button."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, CORNER_PICTURE, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import (
    dashed_pen,
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
    paint_tick_disc,
    picture_size,
    round_path,
)
from pcplanner.ui.theme.text import LaidText, lay_label, lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET = 12
_TEXT_INSET = 16
_AROUND_TEXT = 30
_AROUND_NAME = 46
_LEAST_PICTURE, _LEAST_SHARE = 64, 0.34
_PICTURE_WITH_CAPTION = 96
_INSET_PART, _INSET_LEAST, _INSET_AROUND = 0.46, 44.0, 4.0


class Tile(PressButton):
    """Show a picture on white, its words, and perhaps a caption, a fact and a mark with its word."""

    corner = float(CORNER)

    def __init__(
        self,
        look: Look,
        words: str,
        *,
        picture: object | None = None,
        icon: Icon | None = None,
        caption: str = "",
        fact: str = "",
        family: Family = Family.MAIN,
        mark: Mark | None = None,
        mark_words: str = "",
        name_size: bool = False,
        plain: bool = False,
        round_picture: bool = False,
        reserve_lines: int = 0,
        icon_share: float = 0.6,
    ) -> None:
        self._caption = caption
        self._fact = fact
        self._mark_words = mark_words
        self._picture = picture
        self._icon = icon
        self._family = family
        self._mark = mark
        self._size = TextSize.NAME if name_size else TextSize.TILE
        self._is_plain = plain
        self._is_round = round_picture
        self._reserve = reserve_lines
        self._icon_share = icon_share
        self._inset: object | None = None
        super().__init__(look, words)

    def set_picture(self, picture: object | None) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def set_inset(self, picture: object | None) -> None:
        """Show a second, small picture in the corner of the first, such as what somebody said."""
        self._inset = picture
        self.update()

    def set_caption(self, caption: str, fact: str = "") -> None:
        """Show other small words under the label: quiet ones, and below them a fact in ink."""
        self._caption, self._fact = caption, fact
        self._rename()
        self.update()

    def set_family(self, family: Family) -> None:
        """Take the colours of another family."""
        self._family = family
        self.update()

    def set_mark(self, mark: Mark | None, words: str = "") -> None:
        """Show how it stands: a mark, always with its word."""
        self._mark, self._mark_words = mark, words
        self._rename()
        self.update()

    def full_name(self) -> str:
        """Return the label and then the small words."""
        parts = (self._words, self._caption, self._fact, self._mark_words)
        return ", ".join(part.replace("\n", " ") for part in parts if part)

    def sizeHint(self) -> QSize:
        """Ask for the size of a chapter tile."""
        metrics = self._look.metrics
        if metrics.is_large:
            return QSize(344, 272)
        return QSize(metrics.grow(188), metrics.grow(264, 0.3))

    def minimumSizeHint(self) -> QSize:
        """Need room for a picture of 96 px and one line of words."""
        metrics = self._look.metrics
        return QSize(96 + 2 * _INSET, 96 + _INSET + 8 + metrics.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the picture and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        line = theme.colour(Role.EDGE) if self._is_plain else theme.strong(self._family)
        ground = theme.colour(Role.FACE) if self._is_plain else theme.soft(self._family)
        width = BUTTON_LINE if self._is_plain else TILE_LINE
        face = paint_card(painter, QRectF(self.rect()), self.card(ground, line, line_width=width, foot=line))
        blocks = self._lay_words(face)
        text_height = sum(block.height for block, _ in blocks)
        around = _AROUND_NAME if self._size is TextSize.NAME else _AROUND_TEXT
        room = face.height() - _INSET - text_height - (around if text_height else _INSET)
        missing = self._missing_lines(len(blocks) - 1)
        missing = missing if room - missing >= _PICTURE_WITH_CAPTION else 0.0
        room -= missing
        # The white ground never changes size when a tile is chosen, so pictures do not jump.
        space = QRectF(face.x() + _INSET, face.y() + _INSET, face.width() - 2 * _INSET, max(room, 0.0))
        self._paint_picture(painter, space)
        if self._inset is not None and space.height() >= _INSET_LEAST:
            self._paint_inset(painter, space)
        self._paint_words(painter, face, space.bottom(), text_height + missing, blocks)
        if self._is_chosen:
            centre = QPointF(face.right() - 24, face.top() + 25)
            halo = theme.colour(Role.PICTURE if not self._is_plain else Role.FACE)
            paint_tick_disc(painter, centre, 38, disc=line, tick=theme.colour(Role.ON_MARK), halo=halo)

    def _lay_words(self, face: QRectF) -> list[tuple[LaidText, Role]]:
        look, metrics = self._look, self._look.metrics
        width = face.width() - 2 * _TEXT_INSET
        # In a low tile the picture gives the words the room for a second line.
        least_picture = min(_LEAST_PICTURE, face.height() * _LEAST_SHARE)
        room = face.height() - _INSET - _AROUND_TEXT - least_picture
        quiet = Role.QUIET if self._is_not_now else Role.INK
        height = max(24.0, room)
        blocks = [(self._lay_label(width, height), quiet)] if self._words else []
        small = look.font(TextSize.BODY if self._size is TextSize.NAME else TextSize.CAPTION)
        indent = metrics.px(38) if self._mark else 0
        # Where the picture needs the room, as at 200 %, the small words are only said, not shown.
        around = _AROUND_NAME if self._size is TextSize.NAME else _AROUND_TEXT
        has_picture = self._picture is not None or self._icon is not None
        spare = face.height() - _INSET - around - (_PICTURE_WITH_CAPTION if has_picture else 0)
        rows = ((self._caption, Role.QUIET), (self._fact, Role.INK), (self._mark_words, Role.INK))
        for words, role in rows:
            if words and (not metrics.is_large or words == self._mark_words):
                gap = indent if words == self._mark_words else 0
                block = lay_text(words, small, width - gap, max_lines=2)
                least = room if words == self._mark_words else spare
                if sum(b.height for b, _ in blocks) + block.height <= least:
                    blocks.append((block, role))
                elif words == self._mark_words and blocks:
                    # Without its word, which is said, the mark stands beside the label.
                    blocks[-1:] = [(self._lay_label(width - indent, height), quiet)]
        return blocks

    def _lay_label(self, width: float, height: float) -> LaidText:
        font = self._look.font(self._size, bold=True)
        if self._look.metrics.scale > 1:
            # One line leaves the picture its room.
            return lay_label(self._words, font, width, max_height=height)
        return lay_text(self._words, font, width, max_lines=2, max_height=height)

    def _missing_lines(self, small_lines: int) -> float:
        # Tiles that stand side by side keep their pictures level by leaving room for lines others have.
        if self._look.metrics.is_large:
            return 0.0
        small = TextSize.BODY if self._size is TextSize.NAME else TextSize.CAPTION
        line = lay_text("1", self._look.font(small), 99.0).height
        return max(0, self._reserve - small_lines) * line

    def _paint_picture(self, painter: QPainter, space: QRectF) -> None:
        theme, look = self._look.theme, self._look
        if space.height() < 24:
            return
        if self._is_plain:
            self._paint_plain(painter, space)
            return
        paint_picture_ground(painter, space, theme, CORNER_PICTURE)
        ratio = self.devicePixelRatioF()
        if self._is_round and self._picture is not None:
            edge = min(space.width(), space.height()) * (0.82 if space.height() > 140 else 0.92)
            circle = QRectF(0, 0, edge, edge)
            circle.moveCenter(space.center())
            pixmap = look.pictures.pixmap(self._picture, picture_size(circle), ratio)
            paint_round_picture(painter, circle, pixmap, theme, theme.colour(Role.ON_PICTURE))
        elif self._picture is not None:
            inner = space.adjusted(8, 8, -8, -8)
            paint_pixmap(painter, inner, look.pictures.pixmap(self._picture, picture_size(inner), ratio))
        elif self._icon is not None:
            edge = min(space.width(), space.height()) * self._icon_share
            square = QRectF(0, 0, edge, edge)
            square.moveCenter(space.center())
            colour = theme.colour(Role.ON_PICTURE)
            look.icons.paint(painter, square, self._icon, theme, colour, soft=theme.colour(Role.PICTURE))

    def _paint_inset(self, painter: QPainter, space: QRectF) -> None:
        side = min(space.width(), space.height())
        edge = max(_INSET_LEAST, side * _INSET_PART)
        # Beside a face on a wide ground, not far off in its corner.
        right = min(space.right(), space.center().x() + side / 2 + edge / 2)
        square = QRectF(right - edge, space.bottom() - edge, edge, edge)
        theme = self._look.theme
        path = round_path(square, CORNER_PICTURE)
        painter.fillPath(path, theme.colour(Role.PICTURE))
        painter.strokePath(path, QPen(theme.colour(Role.ON_PICTURE), BUTTON_LINE))
        inner = square.adjusted(_INSET_AROUND, _INSET_AROUND, -_INSET_AROUND, -_INSET_AROUND)
        pixmap = self._look.pictures.pixmap(self._inset, picture_size(inner), self.devicePixelRatioF())
        paint_pixmap(painter, inner, pixmap)

    def _paint_plain(self, painter: QPainter, space: QRectF) -> None:
        theme = self._look.theme
        edge = min(space.width(), space.height()) * (0.82 if space.height() > 140 else 0.92)
        circle = QRectF(0, 0, edge, edge)
        circle.moveCenter(space.center())
        if self._picture is not None:
            pixmap = self._look.pictures.pixmap(self._picture, picture_size(space), self.devicePixelRatioF())
            paint_picture_ground(painter, space, theme, CORNER_PICTURE)
            paint_pixmap(painter, space, pixmap)
        elif self._icon is not None:
            painter.setPen(dashed_pen(theme.colour(Role.EDGE), 3, 13, 7))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(2, 2, -2, -2))
            inner = circle.adjusted(edge * 0.27, edge * 0.27, -edge * 0.27, -edge * 0.27)
            self._look.icons.paint(painter, inner, self._icon, theme, theme.colour(Role.MAIN))

    def _paint_words(
        self,
        painter: QPainter,
        face: QRectF,
        top: float,
        height: float,
        blocks: list[tuple[LaidText, Role]],
    ) -> None:
        theme, metrics = self._look.theme, self._look.metrics
        y = top + max(4.0, (face.bottom() - top - height) / 2 - 2)
        left = face.x() + _TEXT_INSET + (4 if self._size is TextSize.NAME else 0)
        for number, (block, role) in enumerate(blocks):
            x = left
            if self._mark is not None and number == len(blocks) - 1 and self._mark_words:
                edge = float(metrics.px(29))
                square = QRectF(x, y + (block.height - edge) / 2, edge, edge)
                self._look.icons.paint_mark(painter, square, self._mark, theme)
                x += metrics.px(38)
            block.draw(painter, QPointF(x, y), theme.colour(role))
            y += block.height
