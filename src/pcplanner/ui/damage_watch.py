"""Notice damage in the library: look for it when nobody is busy, and tell it once with what to press."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from pcplanner.domain.errors import PlainError
from pcplanner.storage.troubles import LibraryDamaged
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route

QUIET_MS = 1000


class DamageWatch(QObject):
    """Look through a library that has been opened, a little after each move, until all of it was read.

    A look that gave way to somebody who wanted the library begins again later.
    """

    _met = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._health = context.services.library.health
        self._is_looking = False
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self.look)
        # Damage is met on any thread, even in the middle of drawing a page.
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)
        self._health.tell_damage_to(self._met.emit)
        context.navigator.moved.connect(self._on_moved)

    @Slot()
    def look(self) -> None:
        """Look through the library now, unless that has been done."""
        if self._health.is_look_due and not self._is_looking:
            self._is_looking = True
            self._context.looking.run(self._health.look, self._on_looked, self._on_failed)

    def _on_moved(self) -> None:
        if self._health.is_look_due:
            self._quiet.start()

    def _on_looked(self, _: None) -> None:
        self._is_looking = False
        if self._health.is_look_due:
            self._quiet.start()
        else:
            self._show_again()

    def _on_failed(self, trouble: PlainError) -> None:
        self._is_looking = False
        self._context.messages.problem(trouble)

    @Slot()
    def _on_met(self) -> None:
        if not self._context.services.library.is_damaged:
            # A copy has been brought back meanwhile.
            return
        if not self._show_again():
            self._context.messages.problem(LibraryDamaged())

    def _show_again(self) -> bool:
        """Let the page that tells how the plans are tell it anew; say whether it is shown."""
        is_shown = self._context.navigator.here == Route(Place.PROBLEMS)
        if is_shown:
            self._context.go(Route(Place.PROBLEMS))
        return is_shown
