"""Say the name of what the keyboard has come to, and let a press be heard, for who does not see it."""

from PySide6.QtCore import QObject, Slot

from pcplanner.speech.chimes import Sound
from pcplanner.speech.utterance import Kind
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.speaking import Speaking


class FocusSpeech(QObject):
    """Watch the focus and the presses inside one window; a press says nothing by itself, it only clicks."""

    def __init__(self, speaking: Speaking, shell: Shell) -> None:
        super().__init__(shell)
        self._speaking = speaking
        # The buttons tell it: a filter on the application would be asked about every event there is.
        shell.reached_by_keyboard.connect(self._on_reached)
        shell.something_pressed.connect(self._on_pressed)

    @Slot()
    def _on_pressed(self) -> None:
        self._speaking.sound(Sound.CHOSEN)

    @Slot(str, bool)
    def _on_reached(self, name: str, is_of_plan: bool) -> None:  # a Qt signal's argument
        self._speaking.say((name,), kind=Kind.PLAN_TEXT if is_of_plan else Kind.LABEL)
