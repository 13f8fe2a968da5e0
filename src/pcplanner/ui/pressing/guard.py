"""Let the page belong to the person: what is for the facilitator takes a long press, or three keys."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.domain.words import say
from pcplanner.ui.clock import Clock
from pcplanner.ui.navigator import Fence, Navigator
from pcplanner.ui.routes import Place
from pcplanner.ui.shell.shell import Shell

LONG_PRESS_MS = 1_500
CHORD = "Ctrl+Shift+F2"
# The person may be anywhere in their own plan but here.
_FOR_FACILITATOR = frozenset({Place.LOOKS, Place.INPUT, Place.TRY_OUT, Place.PACKS})


class Guard(QObject):
    """Keep settings, other people's plans and leaving out of the way of the person.

    It opens by holding the facilitator's button, by the three keys, or, for somebody who cannot hold, by
    choosing the button once more after it has said what it is. It closes again when the drawer is closed on a
    page of the person's own. Emits ``told(str)`` when something was asked for that is for the facilitator.
    """

    told = Signal(str)

    def __init__(self, shell: Shell, navigator: Navigator, clock: Clock) -> None:
        super().__init__(shell)
        self._shell = shell
        self._navigator = navigator
        self._access = AccessProfile()
        self._person_id = ""
        self._is_open = True
        self._was_told = False
        self._clock = clock
        self._hold = clock.alarm(self._on_held)
        button = shell.header.facilitator
        button.pressed.connect(self._on_down)
        button.released.connect(self._on_up)
        shell.drawer_toggled.connect(self._on_drawer)
        shell.drawer_refused.connect(self._on_drawer_refused)
        shell.close_refused.connect(self._tell)
        navigator.refused.connect(self._tell)
        self._chord = QShortcut(QKeySequence(CHORD), shell)
        self._chord.activated.connect(self._on_chord)

    @property
    def is_closed(self) -> bool:
        """Say whether the page belongs to the person now."""
        return self._access.is_guarded and not self._is_open

    @property
    def _cannot_hold(self) -> bool:
        """Say whether the person presses in a way that holds nothing down."""
        return self._access.is_scanned or self._access.method is InputMethod.DWELL

    def use(self, access: AccessProfile) -> None:
        """Guard a plan as its person wants it."""
        if access.is_guarded and not self._access.is_guarded and not self._shell.is_drawer_open:
            self._is_open = False
        self._access = access
        self._show()

    def page_came(self) -> None:
        """Hear that another page is shown; on one of the person's own the guard closes with the drawer."""
        route = self._navigator.here
        if route is not None and route.person_id != self._person_id:
            self._person_id = route.person_id
            self._is_open = False
        self._was_told = False
        self._close_again()

    @property
    def _fence(self) -> Fence:
        return Fence(self._person_id, _FOR_FACILITATOR)

    def _close_again(self) -> None:
        here = self._navigator.here
        if here is not None and self._fence.lets(here) and not self._shell.is_drawer_open:
            self._is_open = False
        self._show()

    def _open(self) -> None:
        self._is_open = True
        self._was_told = False
        self._show()
        self._shell.open_drawer()

    @Slot()
    def _on_drawer_refused(self) -> None:
        if self._cannot_hold and self._was_told:
            self._open()
        else:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self._was_told = True
        self.told.emit(say("guard.choose_again" if self._cannot_hold else "guard.hold"))

    def _show(self) -> None:
        """Let the window and the way about it know whether the page belongs to the person now."""
        self._shell.set_guarded(is_guarded=self.is_closed)
        self._navigator.set_fence(self._fence if self.is_closed else None)

    @Slot()
    def _on_down(self) -> None:
        if self.is_closed:
            self._hold.set(self._clock.now_ms() + LONG_PRESS_MS)

    @Slot()
    def _on_up(self) -> None:
        self._hold.set(None)

    def _on_held(self) -> None:
        if self.is_closed:
            # The button must come up first, or letting it go would be another press of it.
            self._shell.header.facilitator.setDown(False)
            QTimer.singleShot(0, self, self._open)

    @Slot()
    def _on_chord(self) -> None:
        if self.is_closed:
            self._open()

    @Slot(bool)
    def _on_drawer(self, is_open: bool) -> None:  # a Qt signal's argument
        if not is_open:
            self._close_again()
