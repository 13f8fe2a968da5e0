"""Let the page belong to the person: what is for the facilitator takes a long press, or three keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.domain.words import say
from pcplanner.ui.clock import Clock
from pcplanner.ui.routes import Place, Route
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

    def __init__(self, shell: Shell, clock: Clock, here: Callable[[], Route | None]) -> None:
        super().__init__(shell)
        self._shell = shell
        self._here = here
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
        shell.may_open_drawer = self._may_open_drawer
        shell.may_close = self._may_close
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

    def may_go(self, route: Route) -> bool:
        """Say whether a place may be gone to; where it may not, tell why."""
        is_own = not self.is_closed or self._is_own(route)
        if not is_own:
            self._tell()
        return is_own

    def page_came(self, route: Route | None) -> None:
        """Hear which page is shown; on one of the person's own the guard closes with the drawer."""
        if route is not None and route.person_id != self._person_id:
            self._person_id = route.person_id
            self._is_open = False
        self._was_told = False
        self._close_again()

    def _is_own(self, route: Route) -> bool:
        return route.person_id == self._person_id and route.place not in _FOR_FACILITATOR

    def _close_again(self) -> None:
        here = self._here()
        if here is not None and self._is_own(here) and not self._shell.is_drawer_open:
            self._is_open = False
        self._show()

    def _open(self) -> None:
        self._is_open = True
        self._was_told = False
        self._show()
        self._shell.open_drawer()

    def _may_open_drawer(self) -> bool:
        if not self.is_closed:
            return True
        if self._cannot_hold and self._was_told:
            self._is_open = True
            self._show()
            return True
        self._tell()
        return False

    def _may_close(self) -> bool:
        application = QGuiApplication.instance()
        is_ending = isinstance(application, QGuiApplication) and application.isSavingSession()
        if not self.is_closed or is_ending:
            return True
        self._tell()
        return False

    def _tell(self) -> None:
        self._was_told = True
        self.told.emit(say("guard.choose_again" if self._cannot_hold else "guard.hold"))

    def _show(self) -> None:
        self._shell.header.set_locked(is_locked=self.is_closed)

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
