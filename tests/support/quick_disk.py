"""Let the tests write without waiting for the disk.

Waiting until what was written would outlive a power cut takes some ten milliseconds each time, and no test
cuts the power. Programs that tests start, and kill, wait as they always do.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from pcplanner.storage import connections

_FSYNC = os.fsync
_SETTINGS = connections._WAL


@contextmanager
def quick_disk() -> Iterator[None]:
    """Wait for no disk, neither in Python nor in SQLite."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        patch.setattr(
            connections,
            "_WAL",
            tuple(x.replace("synchronous = FULL", "synchronous = OFF") for x in _SETTINGS),
        )
        assert connections._WAL != _SETTINGS
        yield


def wait_again(patch: pytest.MonkeyPatch) -> None:
    """Wait for the disk again, as the program does for people."""
    patch.setattr(os, "fsync", _FSYNC)
    patch.setattr(connections, "_WAL", _SETTINGS)
