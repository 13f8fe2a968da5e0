"""Show one recording: play it, stop it, put it away, or delete it for good after a question."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.voice.notes import NoteView
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.words_label import WordsLabel

_BUTTON, _GAP, _STACK_GAP = 132, 8, 12


class VoiceNoteRow(QWidget):
    """Show a recording with its length, and what can be done with it.

    Emits ``play_pressed(id)``, which stops it while it plays, ``put_away_pressed(id)`` or, where it is put
    away, ``bring_back_pressed(id)``, and ``delete_pressed(id)`` once somebody has said that they are sure.
    """

    play_pressed = Signal(str)
    put_away_pressed = Signal(str)
    bring_back_pressed = Signal(str)
    delete_pressed = Signal(str)

    def __init__(self, look: Look, note: NoteView) -> None:
        super().__init__()
        self._look = look
        self._is_asking = False
        self.note = note
        self.card = OptionRow(look, "", picture=symbol("play"), flat=True)
        self.put_away = IconButton(look, say("voice.put_away"), icon=Icon.BIN)
        self.delete = IconButton(look, say("voice.delete"), icon=Icon.CROSS)
        self.sure = WordsLabel(look, say("voice.delete_sure"), size=TextSize.LINE_NARROW, bold=True)
        self.yes = IconButton(look, say("voice.delete_yes"), mark=Mark.YES)
        self.no = IconButton(look, say("voice.keep"), mark=Mark.NO)
        for part in (self.card, self.put_away, self.delete, self.sure, self.yes, self.no):
            part.setParent(self)
        self.card.clicked.connect(self._on_play)
        self.put_away.clicked.connect(self._on_put_away)
        self.delete.clicked.connect(lambda: self._ask(is_asking=True))
        self.no.clicked.connect(lambda: self._ask(is_asking=False))
        self.yes.clicked.connect(lambda: self.delete_pressed.emit(self.note.id))
        look.changed.connect(self._lay_out)
        self.show_note(note)

    def show_note(self, note: NoteView) -> None:
        """Show how the recording stands now."""
        is_gone_now = note.is_gone and not self.note.is_gone
        self.note = note
        self.card.set_words(f"{note.who}, {note.length}" if not note.is_gone else note.who)
        self.card.set_caption(
            say("voice.gone") if note.is_gone else note.words or f"{note.day}. {note.consent}"
        )
        picture = "sound-off" if note.is_gone else "stop" if note.is_playing else "play"
        self.card.set_picture(symbol(picture))
        verb = "" if note.is_gone else say("voice.stop_playing" if note.is_playing else "voice.play")
        self.card.set_name(". ".join(x for x in (note.name, verb, note.words) if x))
        self.put_away.set_words(say("voice.bring_back" if note.is_away else "voice.put_away"))
        self.put_away.set_icon(Icon.UNDO if note.is_away else Icon.BIN)
        self.card.set_not_now(note.is_gone, say("voice.gone"))
        for button in (self.put_away, self.delete, self.yes, self.no):
            button.set_name(f"{button.words()}. {note.name}")
        if is_gone_now:
            self._is_asking = False
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons at the right, or below where the words are largest."""
        super().resizeEvent(event)
        self._lay_out()

    def _on_play(self) -> None:
        if not self.note.is_gone:
            self.play_pressed.emit(self.note.id)

    def _on_put_away(self) -> None:
        (self.bring_back_pressed if self.note.is_away else self.put_away_pressed).emit(self.note.id)

    def _ask(self, *, is_asking: bool) -> None:
        self._is_asking = is_asking
        self._lay_out()
        # The answer that changes nothing has the keyboard first.
        (self.no if is_asking else self.delete).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _lay_out(self) -> None:
        main: QWidget = self.sure if self._is_asking else self.card
        buttons = [self.no, self.yes] if self._is_asking else [self.put_away, self.delete]
        if self.note.is_gone:
            buttons = [self.put_away]
        shown = {main, *buttons}
        for part in (self.card, self.sure, self.put_away, self.delete, self.yes, self.no):
            part.setVisible(part in shown)
        if self._look.metrics.is_large:
            self._stack(main, buttons)
            return
        each = self._look.metrics.grow(_BUTTON, 0.6)
        left = self.width() - len(buttons) * (each + _GAP)
        main.setGeometry(0, 0, left - _GAP, self.height())
        for number, button in enumerate(buttons):
            button.setGeometry(left + _GAP + number * (each + _GAP), 0, each, self.height())

    def _stack(self, main: QWidget, buttons: list[IconButton]) -> None:
        height = min(buttons[0].sizeHint().height(), self.height() // 2)
        main.setGeometry(0, 0, self.width(), self.height() - height - _STACK_GAP)
        each = (self.width() - _GAP * (len(buttons) - 1)) // len(buttons)
        for number, button in enumerate(buttons):
            button.setGeometry(number * (each + _GAP), self.height() - height, each, height)
