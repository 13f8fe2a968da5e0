"""Say when a page takes every press for itself for a while, so that no scan answers to it too."""

from PySide6.QtCore import QObject, Signal


class Hands(QObject):
    """Emit ``taken(bool)`` when a page begins or ends to take every press."""

    taken = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.are_taken = False

    def take(self, *, is_taken: bool) -> None:
        """Begin or end."""
        if is_taken != self.are_taken:
            self.are_taken = is_taken
            self.taken.emit(is_taken)
