"""Show the option that is asked, the three places it can go to, and the small ways beside them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.domain.sittings import SortOption, SortPlace
from pcplanner.domain.sorting import option_picture, option_words
from pcplanner.ui.pages.sort.wall import BESIDE_PART, FAMILIES, fit_wall, paint_on_white, paint_sign
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, CORNER_BUTTON, CORNER_CARD, TextSize
from pcplanner.ui.theme.shapes import Card, dashed_pen, paint_card, paint_tick_disc, round_path
from pcplanner.ui.theme.text import LaidText, lay_label, lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _LINE, _SIDE = 12, 4, 20
_SIGN, _CELL, _CELL_GAP = 56, 90, 8
_LOW, _LOW_WORDS, _TICK = 130, 0.52, 48
_WORDS_PART = 0.62


class OptionCard(PressButton):
    """Show what is asked, large: a picture with its words below. Pressing it says it."""

    corner = float(CORNER_CARD)

    def __init__(self, look: Look) -> None:
        self._option: SortOption | None = None
        super().__init__(look)

    def show_option(self, option: SortOption) -> None:
        """Show this option."""
        self._option = option
        self.set_words(option_words(option))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the card of the grid."""
        return QSize(408, 328)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the card, the picture and the words."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        body = self.card(theme.soft(Family.ABOUT), theme.strong(Family.ABOUT), line_width=_LINE)
        face = paint_card(painter, QRectF(self.rect()), body)
        font = look.font(TextSize.TILE if look.metrics.is_large else TextSize.TITLE, bold=True)
        words = lay_label(self._words, font, face.width() - 2 * _SIDE, max_height=face.height() * 0.34)
        below = words.height + 22
        space = face.adjusted(_INSET, _INSET, -_INSET, -below)
        picture = option_picture(self._option) if self._option else None
        paint_on_white(painter, space, picture, look, self.devicePixelRatioF(), inset=8)
        left = face.x() + _SIDE
        words.draw(painter, QPointF(left, space.bottom() + (below - words.height) / 2 - 3), self.ink())


class PlaceButton(PressButton):
    """Show a place with its sign, its words, and the pictures that were put there as a wall."""

    is_of_plan = True
    corner = float(CORNER)

    def __init__(self, look: Look, place: SortPlace) -> None:
        self.place = place
        self._options: tuple[SortOption, ...] = ()
        super().__init__(look)

    def show_place(self, words: str, options: Sequence[SortOption]) -> None:
        """Show these words and these pictures."""
        self._options = tuple(options)
        self.set_words(words)
        self.set_name(", ".join((words, *(option_words(x) for x in self._options))))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the place of the grid."""
        return QSize(408, 184)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the place, its sign and words, and the wall."""
        look, theme = self._look, self._look.theme
        family = FAMILIES[self.place]
        strong = theme.strong(family)
        painter = QPainter(self)
        card = self.card(theme.soft(family), strong, line_width=_LINE, foot=strong)
        face = paint_card(painter, QRectF(self.rect()), card)
        is_low = face.height() < _LOW
        edge = min(float(_SIGN), face.height() - 2 * _INSET) if not is_low else face.height() - 2 * _INSET
        square = QRectF(face.x() + _INSET, face.y() + _INSET, edge, edge)
        paint_sign(painter, square, self.place, look, self.devicePixelRatioF())
        left = square.right() + 16
        wide = (face.width() * _LOW_WORDS if is_low else face.width()) - (left - face.x()) - _INSET
        size = TextSize.TILE if look.metrics.is_large else TextSize.LINE
        words = lay_label(self._words, look.font(size, bold=True), wide, max_height=edge + 8)
        words.draw(painter, QPointF(left, square.center().y() - words.height / 2), self.ink())
        if is_low:
            wall = QRectF(left + wide + 8, face.y() + _INSET, 0, face.height() - 2 * _INSET)
        else:
            wall = QRectF(face.x() + _INSET, square.bottom() + _INSET, 0, 0)
            wall.setBottom(face.bottom() - _INSET)
        wall.setRight(face.right() - _INSET)
        self._paint_wall(painter, wall)
        if self._is_chosen:
            halo, tick = theme.colour(Role.FACE), theme.colour(Role.ON_MARK)
            centre = QPointF(face.right() - 26, face.top() + 26)
            paint_tick_disc(painter, centre, 38, disc=strong, tick=tick, halo=halo)

    def _paint_wall(self, painter: QPainter, space: QRectF) -> None:
        look, theme = self._look, self._look.theme
        # One more cell than there are pictures: where the next one goes.
        wall = fit_wall(len(self._options) + 1, space, most=min(float(_CELL), space.height()), gap=_CELL_GAP)
        ratio = self.devicePixelRatioF()
        for number, option in enumerate(self._options):
            paint_on_white(painter, wall.cell(number, space), option_picture(option), look, ratio)
        if not self._is_chosen:
            empty = wall.cell(len(self._options), space).adjusted(1, 1, -1, -1)
            painter.setPen(dashed_pen(theme.strong(FAMILIES[self.place]), BUTTON_LINE))
            painter.setBrush(theme.soft(FAMILIES[self.place]))
            painter.drawPath(round_path(empty, 12))


class SideButton(PressButton):
    """Show an icon and words from the left, plain, or as the main thing to do here."""

    corner = float(CORNER_BUTTON)

    def __init__(self, look: Look, words: str, icon: Icon, *, is_main: bool = False) -> None:
        self._icon = icon
        self._is_main = is_main
        super().__init__(look, words)

    def set_icon(self, icon: Icon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the button of the grid."""
        return QSize(408, 68)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the button, the icon and the words."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        line = theme.colour(Role.MAIN if self._is_chosen else Role.EDGE)
        plain = theme.colour(Role.MAIN_SOFT if self._is_chosen else Role.FACE)
        body = self.card(plain, line, line_width=BUTTON_LINE, foot=line)
        ink, soft = self.ink(), None
        if self._is_main and not self._is_not_now:
            ground, foot = theme.colour(Role.MAIN), theme.colour(Role.MAIN_FOOT)
            body = Card(ground, ground, foot, 0, self.corner, is_down=self.isDown())
            ink, soft = theme.colour(Role.ON_MAIN), ground
        face = paint_card(painter, QRectF(self.rect()), body)
        edge = min(float(look.metrics.grow(32)), face.height() - 16, face.width() * 0.16)
        square = QRectF(face.x() + 16, face.center().y() - edge / 2, edge, edge)
        look.icons.paint(painter, square, self._icon, theme, ink, soft=soft)
        left = square.right() + 12
        font = look.font(TextSize.BODY, bold=self._is_main)
        right = face.right() - (_TICK if self._is_chosen else _INSET)
        words = lay_text(self._words, font, right - left, max_lines=3, max_height=face.height() - 6)
        words.draw(painter, QPointF(left, face.center().y() - words.height / 2), ink)
        if self._is_chosen:
            halo, tick = theme.colour(Role.FACE), theme.colour(Role.ON_MARK)
            centre = QPointF(face.right() - _TICK / 2, face.center().y())
            paint_tick_disc(painter, centre, 32, disc=line, tick=tick, halo=halo)


class WallPicture(PressButton):
    """Show one picture of the board as a button, with its words where there is room for them."""

    is_of_plan = True
    corner = 14.0

    def __init__(self, look: Look, option: SortOption, *, is_unclear: bool) -> None:
        self.option = option
        self._is_unclear = is_unclear
        self._has_words = self._is_beside = False
        super().__init__(look, option_words(option))

    def show_words(self, *, is_shown: bool, is_beside: bool = False) -> None:
        """Show the words under the picture or beside it, or leave them to the name."""
        self._has_words, self._is_beside = is_shown, is_shown and is_beside
        self.update()

    def do_words_fit(self, width: float, height: float) -> bool:
        """Say whether the words can be read whole in a room of this size, in px."""
        return not self._lay_words(width, height).is_cut

    def sizeHint(self) -> QSize:
        """Ask for a picture of the wall."""
        return QSize(_CELL, _CELL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the picture, its words and the mark that two answers differ."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        card = self.card(theme.colour(Role.PICTURE), theme.colour(Role.EDGE), line_width=BUTTON_LINE)
        face = paint_card(painter, QRectF(self.rect()), card)
        space = face.adjusted(5, 5, -5, -5)
        if self._is_beside:
            space.setWidth(min(space.height(), face.width() * BESIDE_PART))
            room = face.right() - space.right()
            words = self._lay_words(room, face.height() - 4)
            at = QPointF(space.right() + 6, face.center().y() - words.height / 2)
            words.draw(painter, at, theme.colour(Role.ON_PICTURE))
        elif self._has_words:
            words = self._lay_words(
                face.width(), max(face.height() * _WORDS_PART, face.height() - face.width())
            )
            space.setBottom(face.bottom() - words.height - 5)
            at = QPointF(face.center().x() - words.width / 2, space.bottom())
            words.draw(painter, at, theme.colour(Role.ON_PICTURE))
        picture = option_picture(self.option)
        paint_on_white(painter, space, picture, look, self.devicePixelRatioF(), inset=2)
        if self._is_unclear:
            edge = min(36.0, face.width() * 0.4)
            badge = QRectF(face.right() - edge - 1, face.top() + 1, edge, edge)
            paint_sign(painter, badge, SortPlace.NOT_SURE, look, self.devicePixelRatioF())

    def _lay_words(self, width: float, height: float) -> LaidText:
        font = self._look.font(TextSize.CAPTION)
        return lay_text(self._words, font, width - 12, max_lines=3, max_height=height)
