"""Show a picture, a box for what is in it, and big buttons with words for it."""

import math

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.photos.naming import Naming, Offer
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER
from pcplanner.ui.theme.shapes import paint_picture_ground, paint_pixmap, picture_size
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_field import WordsField

_INSET, _MOST_LETTERS, _GAP = 12, 200, 12
_LEAST_PX, _WIDE, _WIDE_LARGE = 96, 230, 150


class PictureView(QWidget):
    """Show one picture on white, as large as fits."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture: PictureData | None = None
        self.setAccessibleName(say("naming.picture"))
        look.changed.connect(self.update)

    def show_picture(self, picture: PictureData | None) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        space = QRectF(self.rect())
        paint_picture_ground(painter, space, theme, CORNER, theme.colour(Role.LINE))
        inner = space.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        pixmap = self._look.pictures.pixmap(self._picture, picture_size(inner), self.devicePixelRatioF())
        paint_pixmap(painter, inner, pixmap)


class PictureWords(QWidget):
    """Ask what is in a picture."""

    def __init__(self, context: Context, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._shown: tuple[Offer, ...] = ()
        look = context.look
        self.view = PictureView(look)
        self.field = WordsField(
            look,
            say("naming.words"),
            max_length=_MOST_LETTERS,
            placeholder=say("naming.may_be_empty"),
            show_label=False,
        )
        self.grid = TileGrid(look, columns=3, rows=4, min_tile=QSize(_WIDE, _LEAST_PX), gap=_GAP)
        for part in (self.view, self.field, self.grid):
            part.setParent(self)
        self.field.edited.connect(naming.type)
        naming.state_changed.connect(self._show)
        look.changed.connect(self._lay_out)
        self._show()

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud: the words so far, and what is offered."""
        words = (self._naming.state.words,) if self._naming.state.words else ()
        offered = (tile.accessibleName() for tile in self.grid.tiles() if tile.isVisible())
        return (*words, say("naming.may_be_empty"), *offered)

    def focus_first(self) -> None:
        """Put the keyboard on the words."""
        self.field.focus_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _show(self) -> None:
        state = self._naming.state
        self.view.show_picture(state.picture)
        if state.words != self.field.words():
            self.field.set_words(state.words)
        # Without a picture nothing is asked, and there is nothing to page through.
        offers = state.offers if state.picture is not None else ()
        if offers != self._shown:
            self._shown = offers
            self.grid.set_tiles([self._row(offer) for offer in offers])
        for row, offer in zip(self.grid.tiles(), offers, strict=True):
            if isinstance(row, OptionRow):
                row.set_chosen(offer.words in state.chosen)

    def _row(self, offer: Offer) -> OptionRow:
        icon = Icon.BUBBLE if offer.picture is None else None
        row = OptionRow(
            self._context.look, offer.words, picture=offer.picture, icon=icon, round_picture=offer.is_round
        )
        row.clicked.connect(lambda: self._on_offer(offer))
        return row

    def _on_offer(self, offer: Offer) -> None:
        self._naming.choose(offer.words)
        self._context.say(self._naming.state.words or offer.words)

    @Slot()
    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        gap, height = metrics.gap_wide, self.height()
        side = min(height, self.width() * 2 // 5)
        self.view.setGeometry(0, 0, side, height)
        left, width = side + gap, self.width() - side - gap
        field = max(96, self.field.minimumSizeHint().height())
        self.field.setGeometry(left, 0, width, field)
        top = field + _GAP
        # With big words names stand in more lines, so that there are not too many pages of them.
        wide = _WIDE if metrics.scale == 1 else _WIDE_LARGE
        self.grid.set_least(QSize(wide, math.ceil(_LEAST_PX / (1 + (metrics.scale - 1) * 0.6))))
        self.grid.setGeometry(left, top, width, height - top)
