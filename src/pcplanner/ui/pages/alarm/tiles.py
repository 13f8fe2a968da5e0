"""Show somebody who can ring the alarm as a card: the face, the name and the number, large."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from pcplanner.domain.words import say
from pcplanner.ui.pages.alarm.view_model import Contact
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import paint_card, paint_round_picture, picture_size
from pcplanner.ui.theme.text import lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _GAP = 10, 16
_MOST_FACE, _FACE_PART = 120.0, 0.3


class ContactCard(PressButton):
    """Show a face at the left, beside it the name and below it the phone number."""

    is_of_plan = True
    corner = float(CORNER)

    def __init__(self, look: Look, contact: Contact, family: Family) -> None:
        self._contact = contact
        self._family = family
        super().__init__(look, contact.name, name=contact.spoken)

    def show_contact(self, contact: Contact) -> None:
        """Show somebody as they are now."""
        self._contact = contact
        self.set_words(contact.name)
        self.set_name(contact.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row of 600 x 112."""
        return QSize(600, self._look.metrics.grow(112, 0.6))

    def minimumSizeHint(self) -> QSize:
        """Need room for a face and a name."""
        return QSize(200, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the face, the name and the number."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        strong, ink = theme.strong(self._family), theme.colour(Role.INK)
        body = self.card(theme.soft(self._family), strong, line_width=TILE_LINE, foot=strong)
        face = paint_card(painter, QRectF(self.rect()), body)
        edge = min(face.height() - 2 * _INSET, face.width() * _FACE_PART, _MOST_FACE)
        space = QRectF(face.x() + _INSET + 4, face.center().y() - edge / 2, edge, edge)
        pixmap = look.pictures.pixmap(self._contact.face, picture_size(space), self.devicePixelRatioF())
        paint_round_picture(painter, space, pixmap, theme, theme.colour(Role.ON_PICTURE))
        if self._contact.face is None:
            inner = space.adjusted(edge * 0.2, edge * 0.2, -edge * 0.2, -edge * 0.2)
            look.icons.paint(painter, inner, Icon.PERSON, theme, theme.colour(Role.ON_PICTURE))
        room = QRectF(space.right() + _GAP, face.y() + 6, 0, face.height() - 12)
        room.setRight(face.right() - _INSET)
        has_phone = bool(self._contact.phone)
        number = self._contact.phone or say("alarm.no_phone")
        font = look.font(TextSize.HEADING if has_phone else TextSize.CAPTION)
        name = lay_text(
            self._words,
            look.font(TextSize.TILE, bold=True),
            room.width(),
            max_lines=2,
            max_height=room.height() / 2,
        )
        phone = lay_text(number, font, room.width(), max_lines=2, max_height=room.height() - name.height)
        top = room.center().y() - (name.height + phone.height) / 2
        name.draw(painter, QPointF(room.x(), top), ink)
        colour = ink if has_phone else theme.colour(Role.QUIET)
        phone.draw(painter, QPointF(room.x(), top + name.height), colour)
