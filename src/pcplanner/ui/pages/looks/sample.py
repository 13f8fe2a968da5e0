"""Show a true sample of how it looks now: the widgets of the program, in its colours and its size."""

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.pixmaps import Pixmaps
from pcplanner.ui.theme.colours import Role, theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CORNER, Metrics
from pcplanner.ui.theme.shapes import Card, paint_card
from pcplanner.ui.widgets.hear_button import HearButton
from pcplanner.ui.widgets.line_card import LineCard
from pcplanner.ui.widgets.prompt_row import PromptRow

_INSET, _INSET_NARROW, _NARROW = 20, 12, 380
_CARD_HEIGHT = 132


class Sample(QWidget):
    """Show a question, a line and the button that says them. Emits ``hear_pressed``."""

    hear_pressed = Signal()

    def __init__(self, look: Look, pictures: Pixmaps) -> None:
        super().__init__()
        # Pictures of its own, so that it follows a choice before the window does.
        self._pictures = pictures
        self._window_look = look
        self._profile: AccessProfile | None = None
        self._look = Look(look.theme, look.metrics, pictures, self)
        self.prompt = PromptRow(self._look)
        self.hear = HearButton(self._look)
        self.hear.set_words(say("looks.try_voice"))
        self.line = LineCard(
            self._look, say("looks.sample_line"), say("looks.sample_source"), picture=symbol("tea")
        )
        for part in (self.prompt, self.hear, self.line):
            part.setParent(self)
        self.hear.hear_pressed.connect(self.hear_pressed)
        self.line.clicked.connect(self.hear_pressed)
        look.changed.connect(self._on_look_changed)

    def show_profile(self, profile: AccessProfile) -> None:
        """Wear another look, and pictures in it."""
        self._profile = profile
        self._pictures.wear(profile.look, profile.tone)
        self._look.change(
            theme_named(profile.theme), Metrics(profile.scale / 100, target=self._window_look.metrics.target)
        )
        self._place()
        for part in (self, self.prompt, self.line):
            part.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the question and the line in their places."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper of the sample."""
        theme = self._look.theme
        card = Card(theme.colour(Role.PAPER), theme.colour(Role.EDGE), None, BUTTON_LINE, CORNER)
        paint_card(QPainter(self), QRectF(self.rect()), card)

    @Slot()
    def _on_look_changed(self) -> None:
        if self._profile is not None:
            self.show_profile(self._profile)

    def _place(self) -> None:
        is_narrow = self.width() < self._look.metrics.px(_NARROW)
        # A narrow sample shows the size of the words; its picture is in the line below.
        self.prompt.set_prompt(say("looks.sample_prompt"), None if is_narrow else symbol("happy"))
        inset = _INSET_NARROW if is_narrow else _INSET
        width, height = self.width() - 2 * inset, self.height()
        hear = self.hear.sizeHint()
        # The line stands clear of the button above it.
        below = inset + hear.height() + 2 * self._look.metrics.gap_small
        card = min(self._look.metrics.grow(_CARD_HEIGHT, 0.25), height // 2, height - inset - below)
        self.line.setGeometry(inset, height - inset - card, width, card)
        top = inset + self._look.metrics.gap_small
        self.hear.setGeometry(inset + width - hear.width(), top, hear.width(), hear.height())
        self.prompt.setGeometry(inset, 12, width - hear.width() - 16, height - 24 - inset - card)
