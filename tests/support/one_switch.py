"""Be somebody with one switch: wait until the scan is at what is wanted, and press one key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.support.clocks import FakeClock

from pcplanner.domain.scan_tree import ScanStop
from pcplanner.ui.window import Window

_STEP_MS = 100
# Long enough for the slowest round through the fullest page, with every group on the way.
_PATIENCE_MS = 120_000


class OneSwitch:
    """Drive a window on a clock of its own with one key, and never with anything else."""

    def __init__(self, window: Window, clock: FakeClock, key: Qt.Key = Qt.Key.Key_Space) -> None:
        self._window = window
        self._clock = clock
        self._hold: Callable[[bool], object] = lambda is_down: (
            QTest.keyPress if is_down else QTest.keyRelease
        )(window.shell, key)
        self.presses = 0

    def press_with(self, hold: Callable[[bool], object]) -> None:
        """Press another switch from now on: ``hold`` puts it down and lets it go."""
        self._hold = hold

    def press(self, held_ms: int = 80) -> None:
        """Press the switch and let it go."""
        self.presses += 1
        self._hold(True)
        self._clock.forward(held_ms)
        self._hold(False)
        # Longer than two presses are taken for one.
        self._clock.forward(400)

    def choose(self, *names: str) -> None:
        """Choose one thing after another by the beginning of its name, through every group on the way."""
        for name in names:
            self._choose(name)

    def write(self, field: str, words: str) -> None:
        """Write words into a field with the letters of the page for it."""
        self.choose(field, *words, "Done")

    def offered(self) -> list[str]:
        """Return the names of all that the scan can reach now."""
        scan = self._window.pressing.scan
        return [scan.name_of(leaf) for leaf in scan.root.leaves()]

    def is_offered(self, name: str) -> bool:
        """Say whether the scan can reach something whose name begins so."""
        return any(x.startswith(name) for x in self.offered())

    def _choose(self, name: str) -> None:
        scan, waited = self._window.pressing.scan, 0
        while waited <= _PATIENCE_MS:
            here = scan.here
            if here is not None and not scan.is_waiting and self._leads_to(here, name):
                is_it = not here.is_group and not here.is_way_back
                self.press()
                if is_it:
                    return
                continue
            if scan.is_waiting:
                # It waits silently for a press, which wakes it and chooses nothing.
                self.press()
            self._clock.forward(_STEP_MS)
            waited += _STEP_MS
        raise AssertionError(f"the scan never came to {name!r}; it reaches {self.offered()}")

    def _leads_to(self, stop: ScanStop, name: str) -> bool:
        scan = self._window.pressing.scan
        if stop.is_way_back:
            return not any(scan.name_of(x).startswith(name) for x in scan.group.leaves())
        exact = [leaf for leaf in scan.root.leaves() if scan.name_of(leaf) == name]
        wanted = exact[:1] or [x for x in scan.root.leaves() if scan.name_of(x).startswith(name)][:1]
        return any(leaf.id == x.id for leaf in stop.leaves() for x in wanted)
