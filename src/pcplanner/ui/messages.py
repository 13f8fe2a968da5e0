"""Tell the person something in one place: a message goes out here and is shown by the window."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.storage.troubles import (
    LibraryDamaged,
    LibraryMissing,
    MigrationFailed,
    VaultDamaged,
    VaultMissing,
    WrongVault,
)
from pcplanner.ui.routes import Place, Route

_NEEDS_A_COPY = (LibraryDamaged, LibraryMissing, VaultDamaged, VaultMissing, WrongVault, MigrationFailed)


def needs_a_copy(trouble: PlainError) -> bool:
    """Say whether a trouble is mended by bringing back a copy."""
    return isinstance(trouble, _NEEDS_A_COPY)


class MessageKind(Enum):
    """How a message looks and sounds."""

    DONE = "done"
    PROBLEM = "problem"
    CELEBRATION = "celebration"


@dataclass(frozen=True, slots=True)
class MessageAction:
    """A button beside a message: its words, and the place it leads to."""

    words: str
    route: Route


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the person, perhaps with a button that takes back what was done or leads on.

    A celebration says with ``about`` and ``picture`` what there is to be glad about.
    """

    words: str
    kind: MessageKind = MessageKind.DONE
    offers_undo: bool = False
    action: MessageAction | None = None
    about: str = ""
    picture: Picture | None = None


class Messages(QObject):
    """Send messages to whoever shows them. Emits ``told(Message)``.

    ``announced(str)`` is for screen readers alone: what is plain to see, or said aloud.
    """

    told = Signal(object)
    announced = Signal(str)

    def tell(self, words: str, *, offers_undo: bool = False, action: MessageAction | None = None) -> None:
        """Say that something was done; ``offers_undo`` or ``action`` puts a button beside it."""
        self.told.emit(Message(words, offers_undo=offers_undo, action=action))

    def problem(self, trouble: PlainError, *, action: MessageAction | None = None) -> None:
        """Say what went wrong and what to press; ``action`` is a button that leads to where it is mended.

        What is mended by a copy has its button by itself: its sentence names it.
        """
        if action is None and needs_a_copy(trouble):
            action = MessageAction(say("session.bring_back"), Route(Place.PROBLEMS))
        self.told.emit(Message(str(trouble), MessageKind.PROBLEM, action=action))

    def celebrate(self, words: str, *, about: str = "", picture: Picture | None = None) -> None:
        """Celebrate with a still picture and a warm sentence, and say what was done."""
        self.told.emit(Message(words, MessageKind.CELEBRATION, about=about, picture=picture))
