"""Take a new passphrase, typed twice, side by side."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.session.parts import IconWords
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import MainButton
from pcplanner.ui.widgets.passphrase_field import PassphraseField
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP, _BUTTON = 40, 92


class PassphrasePair(QWidget):
    """Show two fields, what makes a good passphrase, and the button that goes on. Emits ``entered``."""

    entered = Signal()

    def __init__(self, look: Look, button_words: str) -> None:
        super().__init__()
        self._look = look
        self._button_words = button_words
        self.first = PassphraseField(look, say("session.new_passphrase"))
        self.again = PassphraseField(look, say("session.same_again"))
        self.hint = WordsLabel(look, say("session.good_passphrase"))
        self.warning = IconWords(look, Icon.PAGE, say("session.keep_passphrase"))
        self.button = MainButton(look, button_words, icon=Icon.NEXT, icon_at_end=True)
        for part in (self.hint, self.warning, self.first, self.again, self.button):
            part.setParent(self)
        self.first.entered.connect(self.again.focus_words)
        self.again.entered.connect(self.entered)
        self.button.clicked.connect(self.entered)
        for field in (self.first, self.again):
            field.edited.connect(self._lay_out)
        look.changed.connect(self._lay_out)

    def show_slips(self, first: str, again: str) -> None:
        """Say at each field what is wrong with it, and go to the first that is."""
        for field, slip in ((self.again, again), (self.first, first)):
            if slip:
                field.show_problem(slip)
                field.focus_words()
        self._lay_out()

    def set_busy(self, *, is_busy: bool) -> None:
        """Show that the library is being made."""
        self.button.set_words(say("session.making") if is_busy else self._button_words)
        self.button.set_not_now(is_busy, say("session.making"))

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the fields for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        metrics = self._look.metrics
        is_large = metrics.is_large
        gap = 16 if is_large else _GAP
        width = (self.width() - gap) // 2
        high = max(self.first.sizeHint().height(), self.again.sizeHint().height())
        tall = min(metrics.grow(_BUTTON, 0.2), max(60, self.height() - high - 12))
        hint = 0 if is_large else self.hint.heightForWidth(self.width())
        free = self.height() - high - tall - hint
        step = max(8, min(24, free // 3))
        self.hint.setVisible(not is_large)
        self.hint.setGeometry(0, 0, self.width(), hint)
        top = hint + (step if hint else 0)
        for left, field in ((0, self.first), (width + gap, self.again)):
            field.setGeometry(left, top, width, field.sizeHint().height())
        top = self.height() - tall
        button = min(self.width(), max(self.button.sizeHint().width() + 40, 408))
        self.button.setGeometry(self.width() - button, top, button, tall)
        self.warning.setVisible(not is_large)
        self.warning.setGeometry(0, top, self.width() - button - gap, tall)
