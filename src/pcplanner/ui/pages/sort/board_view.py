"""Show the whole board: every place as a card with its pictures, each of which can be pressed to move it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.sittings import Sitting, SortOption
from pcplanner.domain.sorting_again import is_unclear
from pcplanner.domain.words import say
from pcplanner.ui.pages.sort.arrows import neighbour
from pcplanner.ui.pages.sort.parts import WallPicture
from pcplanner.ui.pages.sort.wall import FAMILIES, Wall, fit_wall, fit_words, paint_sign, share_out
from pcplanner.ui.pages.sort.zones import Zone, zones_of
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.pager import page_keys
from pcplanner.ui.widgets.turnover import let_go, put_keyboard_back, spot_of_keyboard

_GAP, _COLUMN_GAP, _INSET = 12, 32, 12
_HEAD, _STRIP_HEAD = 52, 34
_MOST, _LEAST, _WITH_WORDS = 132.0, 38.0, 96
_LINE, _LEAST_LINE = 25.0, 23.0
_STRIP_PART, _HIGH_STRIP_PART, _ONE_ROW, _BIG_WORDS = 0.29, 0.4, 10, 1.5
_BIG_ENOUGH = 48.0
_STRIP_PARTS = (0.25, 0.35, 0.42, 0.5, 0.56, 0.59, 0.62)
_PER_PAGE_LARGE = 3


class ZoneCard(QWidget):
    """Show one part of the board with its pictures as buttons. Emits ``picture_pressed(option id)``."""

    told_as = QAccessible.Role.Grouping

    picture_pressed = Signal(str)

    def __init__(self, look: Look, zone: Zone, unclear: frozenset[str], *, is_strip: bool) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        self._is_strip = is_strip
        self.setAccessibleName(as_sentences([zone.words, _count(len(zone.options))]))
        self.pictures = [self._picture(n, option, unclear) for n, option in enumerate(zone.options, 1)]
        self._numbers = range(len(self.pictures))

    @property
    def zone(self) -> Zone:
        """Return what it shows."""
        return self._zone

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the wall again."""
        super().resizeEvent(event)
        self.lay_out(self._numbers)

    def lay_out(self, shown: range | None = None) -> None:
        """Stand the pictures on the wall, all of them or only those with these numbers."""
        self._numbers = numbers = range(len(self.pictures)) if shown is None else shown
        space = self._space(QRectF(self.rect()))
        wall = self._wall([self.pictures[n] for n in numbers], space)
        for number, picture in enumerate(self.pictures):
            picture.setVisible(number in numbers)
            picture.show_words(is_shown=wall.has_words, is_beside=wall.is_beside)
            if number in numbers:
                picture.setGeometry(wall.cell(number - numbers.start, space).toRect())

    def wall_in(self, place: QRect) -> Wall:
        """Return the wall that a card of this size has."""
        return self._wall(self.pictures, self._space(QRectF(place)))

    def most_in(self, place: QRect) -> int:
        """Return how many pictures stand in a card of this size that has the page to itself."""
        metrics = self._look.metrics
        if metrics.is_large:
            return _PER_PAGE_LARGE
        columns, rows = share_out(self._space(QRectF(place)), metrics.target)
        return columns * rows

    def _space(self, card: QRectF) -> QRectF:
        return card.adjusted(_INSET, self._head(card.width()) + 4, -_INSET, -_INSET)

    def _wall(self, pictures: Sequence[WallPicture], space: QRectF) -> Wall:
        """Return the wall for some pictures, with their words wherever these can be read whole."""
        metrics = self._look.metrics
        if metrics.is_large:
            wide = (space.width() - _GAP * (_PER_PAGE_LARGE - 1)) / _PER_PAGE_LARGE
            return Wall(_PER_PAGE_LARGE, wide, space.height(), _GAP, has_words=True)
        if metrics.target:
            columns, rows = share_out(space, metrics.target)
            wide = (space.width() - _GAP * (columns - 1)) / columns
            return Wall(columns, wide, (space.height() - _GAP * (rows - 1)) / rows, _GAP, has_words=True)

        def fits(width: float, height: float) -> bool:
            return all(x.do_words_fit(width, height) for x in pictures)

        for line in (metrics.px(_LINE), _LEAST_LINE):
            wall = fit_words(len(pictures), space, fits, most=metrics.grow(_MOST), line=line, least=_LEAST)
            if wall is not None:
                return wall
        # Words that could not be read whole are said when the picture is come to.
        return fit_wall(len(pictures), space, most=metrics.grow(_WITH_WORDS))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's own signature
        """Draw the card, its sign and its words."""
        look, theme, place = self._look, self._look.theme, self._zone.place
        painter = QPainter(self)
        ground, line = theme.colour(Role.FACE), theme.colour(Role.EDGE)
        if place is not None and not self._is_strip:
            ground, line = theme.soft(FAMILIES[place]), theme.strong(FAMILIES[place])
        width = BUTTON_LINE if self._is_strip else TILE_LINE
        paint_card(painter, QRectF(self.rect()), Card(ground, line, None, width, CORNER))
        head, ratio = self._head(self.width()), self.devicePixelRatioF()
        edge = min(head, self._usual_head()) - 14.0
        square = QRectF(_INSET, 9, edge, edge)
        if place is None:
            look.icons.paint(painter, square, Icon.CLOCK, theme)
        else:
            paint_sign(painter, square, place, look, ratio)
        words = self._lay_head(self.width(), head)
        at = QPointF(square.right() + 10, max(4.0, square.center().y() - words.height / 2))
        words.draw(painter, at, theme.colour(Role.INK))

    def _usual_head(self) -> int:
        return self._look.metrics.grow(_STRIP_HEAD if self._is_strip else _HEAD, 0.6)

    def _head(self, width: float) -> int:
        """Return how high the head is: as usual, or as its words need in two lines."""
        usual = self._usual_head()
        return usual if not self._lay_head(width, usual).is_cut else self._look.metrics.grow(_HEAD, 0.8)

    def _lay_head(self, width: float, height: float) -> LaidText:
        font = self._look.font(TextSize.CAPTION if self._is_strip else TextSize.TILE, bold=True)
        room = width - 2 * _INSET - (self._usual_head() - 14) - 10
        return lay_text(self._zone.words, font, room, max_lines=2, max_height=height - 6)

    def _picture(self, number: int, option: SortOption, unclear: frozenset[str]) -> WallPicture:
        is_unclear_one = option.id in unclear
        told = say("sort.two_answers") if is_unclear_one else ""
        place = say("sort.in_place", number=number, count=len(self._zone.options), place=self._zone.words)
        picture = WallPicture(self._look, option, is_unclear=is_unclear_one)
        picture.set_name(as_sentences([picture.words(), place, told]))
        picture.setParent(self)
        picture.clicked.connect(lambda: self.picture_pressed.emit(option.id))
        return picture


def _count(pictures: int) -> str:
    """Return how many pictures a part holds, in words."""
    return say(f"sort.count_{pictures}" if pictures < 2 else "sort.count", count=pictures)


class BoardView(QWidget):
    """Show all parts of the board at once, or with the biggest words one after the other.

    Emits ``picture_pressed(option id)`` and ``pages_changed``.
    """

    told_as = QAccessible.Role.Grouping

    picture_pressed = Signal(str)
    pages_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page = 0
        self._shown: Sitting | None = None
        self.cards: list[ZoneCard] = []
        self._strip: list[ZoneCard] = []
        look.changed.connect(self._lay_out)

    @property
    def page(self) -> int:
        """Return which page is shown, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """Return how many pages there are; more than one only with the biggest words."""
        return len(self._pages()) if self._look.metrics.takes_turns else 1

    def show_sitting(self, sitting: Sitting) -> None:
        """Show the board of a sitting."""
        if sitting != self._shown:
            self._shown = sitting
            self.setAccessibleName(sitting.topic or say("sort.title"))
            self._fill(sitting)
        self._lay_out()

    def first_answer(self) -> QWidget | None:
        """Return the first picture that is shown."""
        return next((x for x in self._pictures() if x.isVisible()), None)

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        self._page = page
        self._lay_out()
        self.pages_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go between the pictures with the arrow keys, and between the pages with their keys."""
        turn = page_keys(event.key())
        if turn and 0 <= self._page + turn < self.page_count:
            self.show_page(self._page + turn)
            return
        shown = [x for x in self._pictures() if x.isVisible()]
        here = next((x for x in shown if x.hasFocus()), None)
        target = None
        if here is not None:
            places = [QRect(x.mapTo(self, x.rect().topLeft()), x.size()) for x in shown]
            found = neighbour(places, places[shown.index(here)], event.key())
            target = None if found is None else shown[found]
        if target is None:
            super().keyPressEvent(event)
        else:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, sitting: Sitting) -> None:
        spot = spot_of_keyboard(self.cards)
        for card in self.cards:
            let_go(card)
        unclear = frozenset(x.option_id for x in sitting.placed if is_unclear(x))
        places, rest = zones_of(sitting)
        self._strip = [ZoneCard(self._look, zone, unclear, is_strip=True) for zone in rest]
        wide = [ZoneCard(self._look, zone, unclear, is_strip=False) for zone in places]
        self.cards = [*wide, *self._strip]
        for card in self.cards:
            card.setParent(self)
            card.picture_pressed.connect(self.picture_pressed)
        put_keyboard_back(self.cards, spot)

    def _pictures(self) -> Sequence[WallPicture]:
        return [picture for card in self.cards for picture in card.pictures]

    def _pages(self) -> list[tuple[ZoneCard, range]]:
        pages = []
        for card in self.cards:
            count, each = len(card.pictures), card.most_in(self.rect())
            for first in range(0, max(1, count), each):
                pages.append((card, range(first, min(first + each, count))))
        return pages

    @Slot()
    def _lay_out(self) -> None:
        if not self.cards:
            return
        if self._look.metrics.takes_turns:
            self._lay_out_large()
            return
        strip = self._strip_height() if self._strip else 0
        for card, place in self._places_with(strip):
            card.setGeometry(place)
            card.setVisible(True)
            card.lay_out()

    def _strip_height(self) -> int:
        """Return the height of the lower row that lets the most pictures have their words, in px."""
        most = max(len(card.pictures) for card in self._strip)
        is_high = most > _ONE_ROW or self._look.metrics.scale >= _BIG_WORDS
        best, biggest = 0, (False, -1)
        for part in (_HIGH_STRIP_PART if is_high else _STRIP_PART, *_STRIP_PARTS):
            strip = round(self.height() * part)
            walls = [(card.wall_in(place), len(card.pictures)) for card, place in self._places_with(strip)]
            is_big = all(not count or min(wall.width, wall.height) >= _BIG_ENOUGH for wall, count in walls)
            worded = sum(count for wall, count in walls if wall.has_words)
            if (is_big, worded) > biggest:
                best, biggest = strip, (is_big, worded)
        return best

    def _places_with(self, strip: int) -> list[tuple[ZoneCard, QRect]]:
        """Return where each card stands when the lower row is so high, in px."""
        count = len(self.cards) - len(self._strip)
        upper = self.height() - (strip + _GAP if strip else 0)
        return [
            *self._row(self.cards[:count], 0, upper),
            *self._row(self._strip, self.height() - strip, strip),
        ]

    def _row(self, cards: Sequence[ZoneCard], top: int, height: int) -> list[tuple[ZoneCard, QRect]]:
        # Places are all as wide; other parts are as wide as what they hold needs.
        shares = [max(3, len(card.pictures)) if card in self._strip else 1 for card in cards]
        room, left = self.width() - _COLUMN_GAP * (len(cards) - 1), 0
        found = []
        for card, share in zip(cards, shares, strict=True):
            wide = room * share // sum(shares)
            found.append((card, QRect(left, top, wide, height)))
            left += wide + _COLUMN_GAP
        return found

    def _lay_out_large(self) -> None:
        pages = self._pages()
        self._page = max(0, min(self._page, len(pages) - 1))
        shown, numbers = pages[self._page]
        for card in self.cards:
            card.setVisible(card is shown)
        shown.setGeometry(self.rect())
        shown.lay_out(numbers)
