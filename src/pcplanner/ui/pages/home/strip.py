"""Show what was promised in one strip: pictures, faces and how each stands."""

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.chapters import Family
from pcplanner.domain.words import say
from pcplanner.ui.pages.home.view_model import HomeState, Promise
from pcplanner.ui.step_marks import STEP_MARKS
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER, CORNER_PICTURE, TextSize
from pcplanner.ui.theme.shapes import (
    Card,
    paint_card,
    paint_picture_ground,
    paint_pixmap,
    paint_round_picture,
)
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.buttons import MainButton

_TALL, _SHORT = 136, 104
_TITLE_WIDTH, _BUTTON_WIDTH, _PICTURE, _FACE, _MARK = 212, 232, 104, 50, 32


class PromiseStrip(QWidget):
    """Show up to three promises, or what to do first where there are none. Emits ``opened``."""

    opened = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state = HomeState()
        self._button = MainButton(look, say("home.look_at_them"), icon=Icon.NEXT, icon_at_end=True)
        self._button.setParent(self)
        self._button.clicked.connect(self.opened)
        look.changed.connect(self.update)

    def height_wanted(self) -> int:
        """Return how high the strip is at this text size, in px."""
        return _TALL if self._is_tall() else _SHORT

    def _is_tall(self) -> bool:
        return self._look.metrics.scale < 1.5

    def show_promises(self, state: HomeState) -> None:
        """Show the promises of a plan."""
        self._state = state
        go = next((tile.words for tile in state.tiles if tile.place is state.first_place), "")
        self._button.set_words(say("home.look_at_them") if state.promises else go)
        title = self.title() if self.title().endswith("?") else f"{self.title()}."
        self._button.set_name(f"{self._button.words()}. {title} {state.done_words or state.first}")
        self._place_button()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        self._place_button()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the title and the promises."""
        painter = QPainter(self)
        theme = self._look.theme
        card = Card(theme.soft(Family.MEETING), theme.strong(Family.MEETING), corner=CORNER)
        paint_card(painter, QRectF(self.rect()), card)
        if not self._state.promises:
            self._paint_first(painter)
        elif self._is_tall():
            self._paint_tall(painter)
        else:
            self._paint_marks(painter)

    def title(self) -> str:
        """Return what the strip is about: what was promised, or what to do first."""
        return say("home.promised") if self._state.promises else say("home.first_title")

    def _place_button(self) -> None:
        width = max(_BUTTON_WIDTH, min(self._button.sizeHint().width(), self.width() // 3))
        top = 22 if self.height() >= _TALL else 10
        self._button.setGeometry(self.width() - width - 24, top, width, self.height() - 2 * top)

    def _paint_first(self, painter: QPainter) -> None:
        theme = self._look.theme
        ink = theme.colour(Role.INK)
        size = self._look.metrics.grow(40)
        star = QRectF(24, (self.height() - size) / 2, size, size)
        self._look.icons.paint(painter, star, Icon.STAR, theme)
        left, room = star.right() + 20, self._button.x() - 24 - star.right() - 20
        title = lay_text(self.title(), self._look.font(TextSize.BODY, bold=True), room, max_lines=1)
        if self._look.metrics.is_large:
            # There is room for one of the two; the button's name says the other.
            title.draw(painter, QPointF(left, star.center().y() - title.height / 2), ink)
            return
        high = self.height() - title.height - 24
        words = lay_text(self._state.first, self._look.font(TextSize.BODY), room, max_height=high)
        top = (self.height() - title.height - words.height - 4) / 2
        title.draw(painter, QPointF(left, top), ink)
        words.draw(painter, QPointF(left, top + title.height + 4), ink)

    def _paint_tall(self, painter: QPainter) -> None:
        theme = self._look.theme
        self._look.icons.paint(painter, QRectF(24, 28, 34, 34), Icon.STAR, theme)
        bold, small = self._look.font(TextSize.BODY, bold=True), self._look.font(TextSize.CAPTION)
        title = lay_text(self.title(), bold, _TITLE_WIDTH - 66, max_lines=2)
        title.draw(painter, QPointF(66, 14), theme.colour(Role.INK))
        done = lay_text(self._state.done_words, small, _TITLE_WIDTH - 24, max_lines=1)
        done.draw(painter, QPointF(24, 84), theme.colour(Role.INK))
        room = self._button.x() - 12 - (_TITLE_WIDTH + 24)
        shown = self._state.promises[: max(1, int(room // self._least_promise()))]
        each = room / len(shown)
        for index, promise in enumerate(shown):
            self._paint_promise(painter, promise, _TITLE_WIDTH + 24 + index * each, each - 16)

    def _least_promise(self) -> float:
        """Return how wide a promise is at least, so that how it stands is never cut."""
        font = QFontMetricsF(self._look.font(TextSize.CAPTION, bold=True))
        states = {say(f"states.{promise.state.value}") for promise in self._state.promises}
        return _PICTURE + 18 + _MARK + 8 + max(font.horizontalAdvance(words) for words in states) + 16

    def _paint_promise(self, painter: QPainter, promise: Promise, left: float, width: float) -> None:
        theme, look = self._look.theme, self._look
        ratio = self.devicePixelRatioF()
        ground = QRectF(left, 16, _PICTURE, _PICTURE)
        paint_picture_ground(painter, ground, theme, CORNER_PICTURE)
        inner = ground.adjusted(8, 8, -8, -8)
        paint_pixmap(painter, inner, look.pictures.pixmap(promise.picture, inner.size().toSize(), ratio))
        if promise.face is not None:
            face = QRectF(ground.right() - _FACE + 6, ground.bottom() - _FACE + 4, _FACE, _FACE)
            picture = look.pictures.pixmap(promise.face, QSize(_FACE, _FACE), ratio)
            paint_round_picture(painter, face, picture, theme, theme.colour(Role.ON_PICTURE))
        text = left + _PICTURE + 18
        room = width - _PICTURE - 18
        ink = theme.colour(Role.INK)
        words = lay_text(promise.words, look.font(TextSize.CAPTION), room, max_lines=3, max_height=68)
        words.draw(painter, QPointF(text, max(12, 44 - words.height / 2)), ink)
        mark = QRectF(text, 86, _MARK, _MARK)
        look.icons.paint_mark(painter, mark, STEP_MARKS[promise.state], theme)
        state = lay_text(
            say(f"states.{promise.state.value}"),
            look.font(TextSize.CAPTION, bold=True),
            room - _MARK - 8,
            max_lines=1,
        )
        state.draw(painter, QPointF(mark.right() + 8, mark.center().y() - state.height / 2), ink)

    def _paint_marks(self, painter: QPainter) -> None:
        theme, look = self._look.theme, self._look
        size = look.metrics.grow(40)
        middle = self.height() / 2
        look.icons.paint(painter, QRectF(24, middle - size / 2, size, size), Icon.STAR, theme)
        marks = len(self._state.promises) * (size + 16)
        left = 24 + size + 16
        room = self._button.x() - 24 - marks - left
        # The marks alone do not say how many are done.
        words = f"{self.title()}\n{self._state.done_words}"
        title = lay_text(words, look.font(TextSize.BODY, bold=True), room, max_height=self.height() - 12)
        title.draw(painter, QPointF(left, middle - title.height / 2), theme.colour(Role.INK))
        for index, promise in enumerate(self._state.promises):
            at = self._button.x() - 16 - marks + index * (size + 16)
            look.icons.paint_mark(
                painter, QRectF(at, middle - size / 2, size, size), STEP_MARKS[promise.state], theme
            )
