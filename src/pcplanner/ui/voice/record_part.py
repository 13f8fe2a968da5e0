"""Show one big button that records and then stops, with the time so far and how loud it is."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.lengths import length_words
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.voice.meter import LevelMeter
from pcplanner.ui.voice.state import Heard, VoiceState
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_label import WordsLabel

_BUTTON_SHARE, _BUTTON_SHARE_LARGE, _METER = 0.4, 0.36, 96
_FILE = 88


class RecordPart(QWidget):
    """Hold the button at the left; at the right the hint, the time in words and the meter."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_recording = False
        self.button = Tile(look, say("voice.record"), picture=symbol("record-my-voice"), name_size=True)
        self.hint = WordsLabel(look, "", size=TextSize.LINE)
        self.time = WordsLabel(look, "", size=TextSize.TITLE, bold=True)
        self.meter = LevelMeter(look)
        self.file = PlainButton(look, say("voice.use_file"), icon=Icon.SOUND)
        self.file.hide()
        self._takes_files = False
        for part in (self.button, self.hint, self.time, self.meter, self.file):
            part.setParent(self)
        look.changed.connect(self._lay_out)

    def take_files(self) -> None:
        """Let a sound file be chosen in place of recording."""
        self._takes_files = True

    def show_state(self, state: VoiceState) -> None:
        """Show the button as it is now, and the trouble there was."""
        self._is_recording = state.is_recording
        self.button.set_words(say("voice.stop" if state.is_recording else "voice.record"))
        self.button.set_picture(symbol("stop" if state.is_recording else "record-my-voice"))
        self.button.set_family(Family.RIGHTS if state.is_recording else Family.MAIN)
        self.time.setVisible(state.is_recording)
        self.meter.setVisible(state.is_recording)
        self.file.setVisible(self._takes_files and not state.is_recording)
        if not state.is_recording:
            longest = say("voice.longest_spoken" if self._takes_files else "voice.longest")
            self.hint.set_words(state.trouble or longest)
        self._lay_out()

    def show_heard(self, heard: Heard) -> None:
        """Show the time so far, how loud it is, and whether anything is heard at all."""
        if not self._is_recording:
            return
        self.time.set_words(length_words(heard.seconds))
        self.time.setAccessibleName(f"{say('voice.so_far')}. {self.time.words()}")
        self.meter.set_level(heard.level)
        if heard.hint != self.hint.words():
            self.hint.set_words(heard.hint)
            self._lay_out()

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud."""
        return (self.hint.words(), self.button.words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        metrics = self._look.metrics
        share = _BUTTON_SHARE_LARGE if metrics.is_large else _BUTTON_SHARE
        button = round(self.width() * share)
        self.button.setGeometry(0, 0, button, self.height())
        left = button + metrics.gap_wide
        width, gap = self.width() - left, metrics.main_gap
        if not self._is_recording:
            file = metrics.grow(_FILE, 0.3) if self._takes_files else 0
            self.hint.setGeometry(left, 0, width, self.height() - file - (gap if file else 0))
            self.file.setGeometry(left, self.height() - file, width, file)
            return
        time, meter = self.time.sizeHint().height(), min(metrics.grow(_METER, 0.3), self.height() // 3)
        hint = min(self.hint.heightForWidth(width), max(0, self.height() - time - meter - 2 * gap))
        top = (self.height() - hint - time - meter - 2 * gap) // 2
        self.time.setGeometry(left, top, width, time)
        self.meter.setGeometry(left, top + time + gap, width, meter)
        self.hint.setGeometry(left, top + time + meter + 2 * gap, width, hint)
