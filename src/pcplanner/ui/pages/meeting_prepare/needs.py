"""Ask what one person needs at the meeting, and whether they come."""

from PySide6.QtCore import QPointF, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dreams import ME
from pcplanner.domain.meeting_choices import NEEDS, need
from pcplanner.domain.meetings import Coming
from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting_prepare.state import PrepareState
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CORNER_CARD, TILE_LINE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, paint_round_picture, picture_size
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid

_INSET, _FACE, _LEAST_NEEDS = 12, 48, 68
_ICONS = {Coming.YES: Icon.TICK, Coming.MAYBE: Icon.QUESTION, Coming.NO: Icon.CROSS}
_TAKE_OFF = "take_off"


class NeedsPanel(QWidget):
    """Ask what one person needs, and whether they come.

    Emits ``need_pressed(id)``, ``coming_pressed(Coming)`` and ``take_off_pressed``.
    """

    need_pressed = Signal(str)
    coming_pressed = Signal(object)
    take_off_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._face: object | None = None
        self._is_alone = False
        self._title = ""
        self.coming = ChoiceRow(look, columns=4)
        self.grid = TileGrid(look, columns=3, rows=2, min_tile=QSize(200, 68), gap=_INSET)
        self.rows = {each: self._row(each) for each in NEEDS}
        self.answers: tuple[OptionRow, ...] = ()
        self._is_tight = False
        self.grid.set_tiles(list(self.rows.values()))
        for part in (self.coming, self.grid):
            part.setParent(self)
        self.coming.choice_pressed.connect(self._on_coming)
        look.changed.connect(self._lay_out)

    def show_state(self, state: PrepareState) -> None:
        """Show what whoever is asked about needs."""
        chosen = state.chosen
        if chosen is None or chosen.guest is None:
            return
        self._face = chosen.face
        self._title = say("meeting_prepare.needs_of", name=chosen.name)
        self.setAccessibleName(self._title)
        answers = [
            Choice(x, say(f"meeting_prepare.coming_{x.value}"), icon=icon) for x, icon in _ICONS.items()
        ]
        off = Choice(_TAKE_OFF, say("meeting_prepare.take_off"), icon=Icon.BIN)
        self.coming.set_choices(answers if chosen.who == ME else [*answers, off])
        self.coming.set_chosen([chosen.guest.coming])
        self._show_answers()
        for each, row in self.rows.items():
            row.set_chosen(each in chosen.guest.needs)
        self._lay_out()
        self.update()

    def set_alone(self, is_alone: bool) -> None:
        """Leave the face and the question out where the prompt shows them."""
        if is_alone != self._is_alone:
            self._is_alone = is_alone
            self._lay_out()
            self.update()

    def title(self) -> LaidText:
        """Return the question laid out beside the face, made smaller where there is little room."""
        left = 2 * _INSET + _FACE + 8
        room = self.width() - _INSET - self._coming_width() - 8 - left
        font = self._look.font(TextSize.TILE, bold=True)
        return lay_text(self._title, font, max(24.0, room), max_lines=4, max_height=self._head())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, and the face of whoever is asked about."""
        theme = self._look.theme
        painter = QPainter(self)
        strong = theme.strong(Family.MEETING)
        card = Card(theme.soft(Family.MEETING), strong, None, TILE_LINE, CORNER_CARD)
        paint_card(painter, QRectF(self.rect()), card)
        if self._face is None or self._is_alone:
            return
        square = QRectF(_INSET + 4, _INSET + (self._head() - _FACE) / 2, _FACE, _FACE)
        pixmap = self._look.pictures.pixmap(self._face, picture_size(square), self.devicePixelRatioF())
        paint_round_picture(painter, square, pixmap, theme, theme.colour(Role.INK))
        laid = self.title()
        where = QPointF(2 * _INSET + _FACE + 8, _INSET + (self._head() - laid.height) / 2)
        laid.draw(painter, where, theme.colour(Role.INK))

    def _head(self) -> int:
        return self.coming.heightForWidth(self._coming_width())

    def _coming_width(self) -> int:
        # Where the prompt asks it already the answers have the whole row.
        return self.width() - 2 * _INSET if self._is_alone else self.width() * 71 // 100

    def _row(self, need_id: str) -> OptionRow:
        choice = need(need_id)
        row = OptionRow(self._look, choice.words, picture=choice.picture)
        row.clicked.connect(lambda: self.need_pressed.emit(need_id))
        return row

    def _show_answers(self) -> None:
        """Put whether they come among the needs, where a row of its own would leave them no room."""
        choices, chosen = self.coming.choices(), self.coming.chosen()
        wanted = choices if self._is_tight else ()
        if [x.words for x in wanted] != [x.words() for x in self.answers]:
            self.answers = tuple(self._answer(x) for x in wanted)
            self.grid.set_tiles([*self.answers, *self.rows.values()])
        for choice, row in zip(wanted, self.answers, strict=True):
            row.set_chosen(choice.key in chosen)
        self.coming.setVisible(not self._is_tight)

    def _answer(self, choice: Choice) -> OptionRow:
        row = OptionRow(self._look, choice.words, icon=choice.icon, family=Family.MEETING)
        row.clicked.connect(lambda: self._on_coming(choice.key))
        return row

    @Slot(object)
    def _on_coming(self, key: object) -> None:
        if key == _TAKE_OFF:
            self.take_off_pressed.emit()
        else:
            self.coming_pressed.emit(key)

    @Slot()
    def _lay_out(self) -> None:
        head, wide = self._head(), self._coming_width()
        right = self.width() - _INSET
        self.coming.setGeometry(right - wide, _INSET, wide, head)
        top = 2 * _INSET + head
        self._is_tight = self.height() - top - _INSET < _LEAST_NEEDS
        self._show_answers()
        top = _INSET if self._is_tight else top
        self.grid.setGeometry(_INSET, top, self.width() - 2 * _INSET, self.height() - top - _INSET)
