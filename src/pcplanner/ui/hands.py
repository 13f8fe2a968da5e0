"""Say when a page takes every press for itself for a while, or lets another way of pressing be tried."""

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.access import InputMethod


class Hands(QObject):
    """Emit ``taken(bool)`` when a page begins or ends to take every press, so that no scan answers to it too.

    Emits ``tried(InputMethod)`` when another way of pressing is to be tried, and ``tried(None)`` after it.
    """

    taken = Signal(bool)
    tried = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.are_taken = False
        self.method: InputMethod | None = None

    def take(self, *, is_taken: bool) -> None:
        """Begin or end."""
        if is_taken != self.are_taken:
            self.are_taken = is_taken
            self.taken.emit(is_taken)

    def try_method(self, method: InputMethod | None) -> None:
        """Let a way of pressing be tried as it would be, or end that."""
        if method is not self.method:
            self.method = method
            self.tried.emit(method)
