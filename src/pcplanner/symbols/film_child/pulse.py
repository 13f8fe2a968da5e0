"""Tell the app now and then that long work goes on."""

import time
from collections.abc import Callable

_EACH_S = 0.5


class Pulse:
    """Call ``tell`` from time to time while ``beat`` is called often."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._told_s = time.monotonic()

    def beat(self) -> None:
        """Note that the work goes on."""
        now_s = time.monotonic()
        if now_s - self._told_s >= _EACH_S:
            self._told_s = now_s
            self._tell()
