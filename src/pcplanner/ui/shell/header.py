"""Show whose plan it is, the title of the page and where we are."""

from PySide6.QtCore import QPointF, QRect, QRectF, Slot
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.shapes import paint_round_picture, picture_size, round_path
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.footprints import Footprints
from pcplanner.ui.widgets.icon_button import IconButton

_LINE = 4
_TITLE_X = 368
_NOTICE_SIDE = 12


class Header(QWidget):
    """Show a round photo, whose plan it is, the title, the way into the drawer and the footprints."""

    told_as = QAccessible.Role.Heading

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._head = PageHead(title="")
        self._is_practice = False
        self._right = 0
        self.footprints = Footprints(look)
        self.footprints.setParent(self)
        self.facilitator = IconButton(look, say("shell.facilitator"), icon=Icon.PENCIL, show_words=False)
        self.facilitator.setParent(self)
        look.changed.connect(self._place)

    def show_head(self, head: PageHead) -> None:
        """Show another page's title and place."""
        self._head = head
        self.footprints.set_place(head.footprints, head.skipped)
        self.setAccessibleName(f"{head.title}, {head.whose or say('shell.our_plans')}")
        self._place()

    def set_locked(self, *, is_locked: bool) -> None:
        """Show that the facilitator's part takes a long press."""
        self.facilitator.set_icon(Icon.LOCK if is_locked else Icon.PENCIL)
        self.facilitator.set_name(say("guard.locked") if is_locked else None)

    def set_practice(self, is_practice: bool) -> None:
        """Show that this is only for practice."""
        self._is_practice = is_practice
        self.update()

    def set_room(self, right: int) -> None:
        """End before ``right``: what is beyond is covered by the drawer."""
        self._right = right
        self._place()

    def free_strip(self) -> QRect:
        """Return where nothing in the header can be pressed: from the photo on, or all beside a drawer."""
        if self.facilitator.isVisibleTo(self):
            left, right = self._photo().right() + _NOTICE_SIDE, self.facilitator.x() - _NOTICE_SIDE
        else:
            left, right = float(_NOTICE_SIDE), self._right - _NOTICE_SIDE
        return QRect(round(left), 0, max(1, right - round(left)), self.height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the footprints at the right."""
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the photo and the words."""
        look, theme, metrics = self._look, self._look.theme, self._look.metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = theme.strong(self._head.family)
        painter.fillRect(self.rect(), theme.soft(self._head.family))
        painter.fillRect(0, self.height() - _LINE, self.width(), _LINE, strong)
        square = self._photo()
        if self._head.photo is not None:
            pixmap = look.pictures.pixmap(self._head.photo, picture_size(square), self.devicePixelRatioF())
            paint_round_picture(painter, square, pixmap, theme, strong)
        else:
            look.icons.paint(painter, square, Icon.LOGO, theme)
        middle = (self.height() - _LINE) / 2
        ink = theme.colour(Role.INK)
        title_x = square.right() + 24
        if not metrics.is_large:
            title_x = _TITLE_X
            whose = self._head.whose or say("shell.our_plans")
            room = title_x - square.right() - 12 - 12
            laid = lay_text(whose, look.font(TextSize.BODY), room, max_lines=1)
            laid.draw(painter, QPointF(square.right() + 12, middle - laid.height / 2), ink)
        end = self._end()
        if self._is_practice:
            end = self._paint_practice(painter, end, middle) - 16
        title = self._lay_title(end - title_x)
        title.draw(painter, QPointF(title_x, middle - title.height / 2), ink)

    def _photo(self) -> QRectF:
        edge = self.height() - _LINE - 20
        return QRectF(self._look.metrics.margin_left, 10, edge, edge)

    def _lay_title(self, room: float) -> LaidText:
        font = self._look.font(TextSize.TITLE, bold=True)
        # One line a good deal smaller still reads better than two; two read better than tiny letters.
        high, least = self.height() - _LINE, round(font.pixelSize() * 0.7)
        one = lay_text(self._head.title, font, room, max_lines=1, max_height=high, least_px=least)
        if not one.is_cut:
            return one
        return lay_text(self._head.title, font, room, max_lines=2, max_height=self.height() - _LINE - 8)

    def _paint_practice(self, painter: QPainter, end: float, middle: float) -> float:
        look, theme = self._look, self._look.theme
        laid = lay_text(say("shell.practice"), look.font(TextSize.CHIP, bold=True), 300, max_lines=1)
        edge = laid.height
        pill = QRectF(end - laid.width - edge - 34, middle - edge / 2 - 5, laid.width + edge + 34, edge + 10)
        painter.setPen(theme.strong(Family.MEETING))
        painter.setBrush(theme.colour(Role.SUN_SOFT))
        painter.drawPath(round_path(pill, pill.height() / 2))
        star = QRectF(pill.x() + 12, middle - edge / 2, edge, edge)
        look.icons.paint(painter, star, Icon.STAR, theme)
        laid.draw(painter, QPointF(star.right() + 8, middle - laid.height / 2), theme.colour(Role.INK))
        return pill.x()

    def _end(self) -> float:
        if self.facilitator.isVisibleTo(self):
            return float(self.facilitator.x()) - 16
        if self._head.footprints is not None and self.footprints.isVisibleTo(self):
            return float(self.footprints.x()) - 16
        is_covered = 0 < self._right < self.width()
        return float(self._right - 24 if is_covered else self.width() - self._look.metrics.margin_right)

    @Slot()
    def _place(self) -> None:
        hint = self.footprints.sizeHint()
        right = self.width() - self._look.metrics.margin_right
        top = (self.height() - _LINE - hint.height()) // 2
        self.footprints.setGeometry(right - hint.width(), top, hint.width(), hint.height())
        is_clear = not self._right or self._right >= self.width()
        has_footprints = is_clear and self._head.footprints is not None
        self.footprints.setVisible(has_footprints)
        self.facilitator.setVisible(is_clear)
        edge = self.height() - _LINE - 20
        end = self.footprints.x() - 16 if has_footprints else right
        self.facilitator.setGeometry(end - edge, 10, edge, edge)
        self.update()
