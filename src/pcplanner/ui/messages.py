"""Tell the person something in one place: a message goes out here and is shown by the window."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError


class MessageKind(Enum):
    """How a message looks and sounds."""

    DONE = "done"
    PROBLEM = "problem"
    CELEBRATION = "celebration"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the person, perhaps with a button that takes back what was done."""

    words: str
    kind: MessageKind = MessageKind.DONE
    offers_undo: bool = False


class Messages(QObject):
    """Send messages to whoever shows them. Emits ``told(Message)``."""

    told = Signal(object)

    def tell(self, words: str, *, offers_undo: bool = False) -> None:
        """Say that something was done; ``offers_undo`` puts an Undo button beside it."""
        self.told.emit(Message(words, offers_undo=offers_undo))

    def problem(self, trouble: PlainError) -> None:
        """Say what went wrong and what to press."""
        self.told.emit(Message(str(trouble), MessageKind.PROBLEM))

    def celebrate(self, words: str) -> None:
        """Celebrate with a still picture and a warm sentence."""
        self.told.emit(Message(words, MessageKind.CELEBRATION))
