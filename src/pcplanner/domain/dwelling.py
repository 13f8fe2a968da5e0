"""Be the clockwork of dwell: rest on a thing long enough and it is pressed.

It knows no window and no clock; times are ms on any clock that only goes forward. A thing is pressed once and
must be left before it can be pressed again, unless it is one that is often pressed several times. What lies
under the pointer when a page comes must be left first.
"""

from pcplanner.domain.access import DWELL_MS, within


class Dwell:
    """Follow the pointer from thing to thing, each known by an id."""

    def __init__(self, dwell_ms: int) -> None:
        self._dwell_ms = within(dwell_ms, DWELL_MS)
        self._over: str | None = None
        self._since_ms: int | None = None

    def over(self, thing: str | None, now_ms: int, *, is_again: bool = False) -> str | None:
        """Hear what the pointer is over now, and return what is pressed by it, if anything.

        One that ``is_again`` is pressed once more each time so long has passed.
        """
        if thing != self._over:
            self._over = thing
            self._since_ms = now_ms if thing is not None else None
            return None
        if self._since_ms is None or now_ms - self._since_ms < self._dwell_ms:
            return None
        self._since_ms = now_ms if is_again else None
        return thing

    def page_came(self, thing: str | None) -> None:
        """Hear that another page came, with the pointer over this thing: it must be left before it counts."""
        self._over, self._since_ms = thing, None

    def rest(self) -> None:
        """Forget how long the pointer has rested, as while somebody presses a button of the mouse."""
        self._since_ms = None

    def part_done(self, now_ms: int) -> float:
        """Return how much of the time has passed, from 0 to 1."""
        if self._since_ms is None:
            return 0.0
        return min(1.0, (now_ms - self._since_ms) / self._dwell_ms)
