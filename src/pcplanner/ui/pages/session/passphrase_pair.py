"""Take a new passphrase, typed twice, side by side."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.text import sentences
from pcplanner.domain.words import say
from pcplanner.ui.pages.session.parts import IconWords
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import MainButton
from pcplanner.ui.widgets.passphrase_field import PassphraseField
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP, _LEAST_GAP, _BUTTON, _LEAST_BUTTON = 40, 10, 92, 66


class PassphrasePair(QWidget):
    """Show two fields, what makes a good passphrase, and the button that goes on. Emits ``entered``."""

    entered = Signal()

    def __init__(self, look: Look, button_words: str) -> None:
        super().__init__()
        self._look = look
        self._button_words = button_words
        self._is_again = False
        self._is_busy = False
        self.first = PassphraseField(look, say("session.new_passphrase"))
        self.again = PassphraseField(look, say("session.same_again"))
        self.hint = WordsLabel(look, say("session.good_passphrase"))
        self.warning = IconWords(look, Icon.PAGE, say("session.keep_passphrase"))
        self.button = MainButton(look, button_words, icon=Icon.NEXT, icon_at_end=True)
        for part in (self.hint, self.warning, self.first, self.again, self.button):
            part.setParent(self)
        self.first.entered.connect(self.to_again)
        self.again.entered.connect(self.entered)
        self.button.clicked.connect(self.go_on)
        for field in (self.first, self.again):
            field.edited.connect(self._lay_out)
        look.changed.connect(self._lay_out)

    def show_slips(self, first: str, again: str) -> None:
        """Say at each field what is wrong with it, and go to the first that is."""
        for field, slip in ((self.again, again), (self.first, first)):
            if slip:
                self._is_again = field is self.again
                field.show_problem(slip)
                self._lay_out()
                field.focus_words()

    def to_again(self) -> None:
        """Go to the second field; with big words it takes the place of the first."""
        self._is_again = True
        self._lay_out()
        self.again.focus_words()

    def go_on(self) -> None:
        """Go to the second field where only the first is shown; otherwise say that both are typed."""
        if self._is_one_by_one() and not self._is_again:
            self.to_again()
        else:
            self.entered.emit()

    def set_busy(self, *, is_busy: bool) -> None:
        """Show that the library is being made."""
        self._is_busy = is_busy
        self.button.set_not_now(is_busy, say("session.making"))
        self._name_button()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self._is_again = False
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the fields for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def _name_button(self) -> None:
        is_half = self._is_one_by_one() and not self._is_again
        words = say("shell.go_on") if is_half else self._button_words
        self.button.set_words(say("session.making") if self._is_busy else words)

    def _is_one_by_one(self) -> bool:
        return self._look.metrics.scale > 1.25

    def _hint_height(self, free: int) -> int:
        """Show all of the hint, or only how it begins where there is less room; return its height."""
        words = say("session.good_passphrase")
        for shown in (words, sentences(words)[0]):
            self.hint.set_words(shown)
            if self.hint.heightForWidth(self.width()) <= free:
                break
        return self.hint.heightForWidth(self.width())

    def _lay_out(self) -> None:
        is_one_by_one = self._is_one_by_one()
        self.first.setVisible(not (is_one_by_one and self._is_again))
        self.again.setVisible(not is_one_by_one or self._is_again)
        self._name_button()
        shown = [field for field in (self.first, self.again) if field.isVisibleTo(self)]
        width = (self.width() - _GAP * (len(shown) - 1)) // len(shown)
        high = max(field.sizeHint().height() for field in shown)
        free = self.height() - high - self._look.metrics.grow(_LEAST_BUTTON, 0.2) - 2 * _LEAST_GAP
        hint = self._hint_height(free)
        self.hint.setVisible(hint <= free)
        self.hint.setGeometry(0, 0, self.width(), hint)
        top = hint + max(8, min(24, (free - hint) // 3)) if hint <= free else 0
        for number, field in enumerate(shown):
            field.setGeometry(number * (width + _GAP), top, width, field.sizeHint().height())
        left = self.height() - high - top - _LEAST_GAP
        tall = min(self._look.metrics.grow(_BUTTON, 0.2), max(_LEAST_BUTTON, left))
        top = self.height() - tall
        button = min(self.width(), max(self.button.sizeHint().width() + 40, 408))
        self.button.setGeometry(self.width() - button, top, button, tall)
        room = self.width() - button - _GAP
        self.warning.setVisible(self.warning.height_in(room) <= tall)
        self.warning.setGeometry(0, top, room, tall)
