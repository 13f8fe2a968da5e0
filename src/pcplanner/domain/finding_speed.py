"""Work out how fast a scan may go from how fast somebody presses.

The rule is the one that Simpson, Koester and LoPresti found with people who use switches (2006): somebody
does best when the time it takes them to press is about 65 hundredths of the scan time.
"""

from collections.abc import Sequence
from math import ceil
from statistics import median

from pcplanner.domain.access import SCAN_MS, within

ROUNDS = 5
_PART_OF_SCAN = 0.65
_STEP_MS = 100


def proposed_scan_ms(presses_ms: Sequence[int]) -> int:
    """Return the scan time in ms, in whole tenths of a second, for presses that took so long each.

    The slower half of the presses counts, so that one lucky press makes no scan that is too fast. No press at
    all is a ``ValueError``.
    """
    if not presses_ms:
        raise ValueError("there must be at least one press")
    ordered = sorted(presses_ms)
    slow = median(ordered[len(ordered) // 2 :])
    scan_ms = ceil(slow / _PART_OF_SCAN / _STEP_MS) * _STEP_MS
    return within(scan_ms, SCAN_MS)
