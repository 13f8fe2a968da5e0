"""Show a pack that was taken away or cannot be read, with the one thing to press."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.services.packs import PackCard
from pcplanner.ui.pages.packs.state import spoken_card
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.option_row import OptionRow

_BUTTON_WIDTH, _BUTTON_HEIGHT, _GAP, _STACK_GAP = 304, 104, 24, 12


class NoticeRow(QWidget):
    """Say what is the matter with a pack. Emits ``heard`` and ``answered`` with the card."""

    heard = Signal(object)
    answered = Signal(object)

    def __init__(self, look: Look, card: PackCard) -> None:
        super().__init__()
        self._look = look
        self.card = card
        self.face = OptionRow(
            look,
            " ".join(spoken_card(card)),
            icon=Icon.BIN if card.is_away else None,
            family=Family.MEETING,
            soft=True,
            flat=True,
            mark=Mark.WARNING if card.is_damaged else None,
        )
        self.button = (
            MainButton(look, say("packs.bring_back"), icon=Icon.UNDO, size=TextSize.TILE)
            if card.is_away
            else PlainButton(look, say("packs.take_away"), icon=Icon.BIN)
        )
        self.button.set_name(f"{self.button.words()}. {card.name}")
        for part in (self.face, self.button):
            part.setParent(self)
        self.face.clicked.connect(lambda: self.heard.emit(card))
        self.button.clicked.connect(lambda: self.answered.emit(card))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button at the right, or below where words are largest."""
        super().resizeEvent(event)
        metrics = self._look.metrics
        if metrics.is_large:
            high = min(112, self.height() // 2)
            self.face.setGeometry(0, 0, self.width(), self.height() - high - _STACK_GAP)
            self.button.setGeometry(0, self.height() - high, self.width(), high)
            return
        width = metrics.grow(_BUTTON_WIDTH, 0.4)
        high = min(self.height(), metrics.grow(_BUTTON_HEIGHT, 0.5))
        self.face.setGeometry(0, 0, self.width() - width - _GAP, self.height())
        self.button.setGeometry(self.width() - width, (self.height() - high) // 2, width, high)
