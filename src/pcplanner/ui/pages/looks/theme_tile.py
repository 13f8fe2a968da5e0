"""Show what one choice looks like in itself: letters at their size, or in their colours."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from pcplanner.domain.words import say
from pcplanner.ui.pages.looks.choices import LookChoice, Part
from pcplanner.ui.pages.looks.sample_inks import SampleInks, sample_inks
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, CORNER_PICTURE, TextSize
from pcplanner.ui.theme.shapes import Card, paint_card, paint_tick_disc, round_path
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.press import PressButton

_INSET, _BAR_HEIGHT, _SHORT, _LEAST_SIGN = 12, 27, 150, 24
_FLAT, _LETTERS, _LETTERS_PART = 120, 52, 0.6
_ICONS = {"on": Icon.SOUND, "off": Icon.SOUND_OFF, "slower": Icon.ARROW_DOWN, "faster": Icon.ARROW_UP}


class LookTile(PressButton):
    """Show one choice with a small true picture of what it does, and its words below."""

    corner = float(CORNER)

    def __init__(self, look: Look, part: Part, choice: LookChoice) -> None:
        self._part = part
        self._choice = choice
        super().__init__(look, choice.words)

    @property
    def choice(self) -> LookChoice:
        """Return what is chosen with it."""
        return self._choice

    def show_choice(self, choice: LookChoice) -> None:
        """Show how the choice stands now."""
        self._choice = choice
        self.set_words(choice.words)
        self.set_chosen(choice.is_chosen)
        self.set_name(f"{choice.words}, {choice.caption}" if choice.caption else choice.words)

    def sizeHint(self) -> QSize:
        """Ask for 240 x 204."""
        return QSize(240, 204)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the sample and the words; where there is little room the words are the sample."""
        theme = self._look.theme
        painter = QPainter(self)
        main = theme.colour(Role.MAIN)
        is_short = self.height() < _SHORT
        sample = sample_inks(self._part, self._choice.profile)
        ground = theme.colour(Role.MAIN_SOFT if self._is_chosen else Role.FACE)
        if is_short and sample is not None:
            ground = sample.ground
        line = main if self._is_chosen else theme.colour(Role.EDGE)
        card = self.card(ground, line, line_width=BUTTON_LINE, foot=line)
        face = paint_card(painter, QRectF(self.rect()), card)
        if is_short:
            self._paint_words_only(painter, face, sample.ink if sample else theme.colour(Role.INK))
        else:
            self._paint_words_below(painter, face)
        if self._is_chosen:
            centre = QPointF(face.right() - 24, face.top() + 25)
            paint_tick_disc(
                painter, centre, 38, disc=main, tick=theme.colour(Role.ON_MAIN), halo=theme.colour(Role.FACE)
            )

    def _paint_words_only(self, painter: QPainter, face: QRectF, ink: QColor) -> None:
        font = self._look.font(TextSize.TILE, bold=True)
        if self._part is Part.SIZE:
            font.setPixelSize(round(TextSize.TILE.value * self._choice.profile.scale / 100))
        width = face.width() - 32 - (30 if self._is_chosen else 0)
        laid = lay_text(self._choice.words, font, width, max_lines=2, max_height=face.height() - 12)
        where = QPointF(face.x() + 18, face.center().y() - laid.height / 2)
        laid.draw(painter, where, ink)

    def _paint_words_below(self, painter: QPainter, face: QRectF) -> None:
        font = self._look.font(TextSize.TILE, bold=True)
        room = face.height() * 0.34
        laid = lay_text(self._choice.words, font, face.width() - 32, max_lines=2, max_height=room)
        bottom = face.bottom() - laid.height - 12
        caption = self._lay_caption(face.width() - 32)
        if caption is not None:
            # The words come first, as they do when it is heard.
            bottom -= caption.height
            caption.draw(painter, QPointF(face.x() + 16, bottom + laid.height), self.ink())
        laid.draw(painter, QPointF(face.x() + 16, bottom), self.ink())
        space = QRectF(face.x() + _INSET, face.y() + _INSET, face.width() - 2 * _INSET, 0)
        self._paint_sample(painter, space, bottom - 10)

    def _paint_sample(self, painter: QPainter, space: QRectF, bottom: float) -> None:
        space.setBottom(bottom)
        sample = sample_inks(self._part, self._choice.profile)
        if sample is not None:
            self._paint_colours(painter, space, sample)
        elif self._part is Part.SIZE:
            self._paint_letters(painter, space)
        else:
            self._paint_sign(painter, space)

    def _paint_colours(self, painter: QPainter, space: QRectF, sample: SampleInks) -> None:
        card = Card(sample.ground, self._look.theme.colour(Role.EDGE), None, BUTTON_LINE, CORNER_PICTURE)
        inner = paint_card(painter, space, card)
        font = self._look.font(TextSize.TITLE, bold=True)
        font.setPixelSize(min(_LETTERS, int(inner.height() * _LETTERS_PART)))
        letters = lay_text(say("looks.letters"), font, inner.width() - 36, max_lines=1)
        left, width = inner.x() + 18, inner.width() - 36
        if inner.height() < _FLAT:
            # Beside each other, both stay whole.
            bar = QRectF(left + letters.width + 18, 0, width - letters.width - 18, inner.height() * 0.4)
            bar.moveCenter(QPointF(bar.center().x(), inner.center().y()))
            top = inner.center().y() - letters.height / 2
        else:
            bar = QRectF(left, inner.bottom() - _BAR_HEIGHT - 18, width, _BAR_HEIGHT)
            top = bar.top() - letters.height - 6
        letters.draw(painter, QPointF(left, top), sample.ink)
        painter.fillPath(round_path(bar, 6), sample.strong)

    def _paint_letters(self, painter: QPainter, space: QRectF) -> None:
        theme = self._look.theme
        card = Card(theme.colour(Role.PAPER), theme.colour(Role.LINE), None, BUTTON_LINE, CORNER_PICTURE)
        inner = paint_card(painter, space, card)
        font = self._look.font(TextSize.TITLE, bold=True)
        font.setPixelSize(round(TextSize.PROMPT.value * self._choice.profile.scale / 100))
        letters = lay_text(say("looks.letters"), font, inner.width() - 24, max_lines=1)
        where = QPointF(inner.x() + 18, inner.center().y() - letters.height / 2)
        letters.draw(painter, where, theme.colour(Role.INK))

    def _paint_sign(self, painter: QPainter, space: QRectF) -> None:
        look = self._look
        is_sound = self._part is Part.SOUND
        icon = _ICONS.get(self._choice.key, Icon.SOUND) if is_sound else Icon.MOVE_ON
        if self._part is Part.VOICE:
            icon = Icon.BUBBLE
        edge = min(72.0, space.height() - 8)
        square = QRectF(0, 0, edge, edge)
        square.moveCenter(space.center())
        if edge >= _LEAST_SIGN:
            # Smaller, a sign says nothing; the words need the room then.
            look.icons.paint(painter, square, icon, look.theme, look.theme.strong(Family.MAIN))

    def _lay_caption(self, width: float) -> LaidText | None:
        """Lay what is said beside the words, where no small picture of colours or letters shows it."""
        caption = self._choice.caption
        is_sampled = self._part is Part.SIZE or sample_inks(self._part, self._choice.profile) is not None
        if is_sampled or not caption:
            return None
        font = self._look.font(TextSize.CAPTION)
        one = lay_text(caption, font, width, max_lines=1)
        return lay_text(caption, font, width, max_lines=2) if one.is_cut else one
