"""Be the clockwork of switch scanning: times and presses in, what is shown and what is chosen out.

It knows no window and no clock. Whoever runs it says what time it is, in ms on any clock that only goes
forward, and asks ``next_ms`` when to call ``tick`` next. The rules are those of CHECKS, Scanning.
"""

from dataclasses import dataclass
from enum import Enum, auto

from pcplanner.domain.access import (
    ACCEPTANCE_MS,
    FIRST_EXTRA_MS,
    IGNORE_REPEAT_MS,
    LOOPS,
    SCAN_MS,
    ScanAdvance,
    ScanSettings,
    SwitchJob,
    within,
)
from pcplanner.domain.scan_tree import ScanStop, place_of


class Did(Enum):
    """What the scan did."""

    CAME_TO = auto()
    CHOSE = auto()
    SAID_FIRST = auto()
    WAITS = auto()


@dataclass(frozen=True, slots=True)
class ScanEvent:
    """One thing the scan did, and the stop it did it with."""

    did: Did
    stop: ScanStop


@dataclass(slots=True)
class _Press:
    """A switch that is down: what it is for, what was shown when it went down, and when it counts."""

    job: SwitchJob
    stop: ScanStop | None
    counts_at_ms: int
    has_counted: bool = False


class Scanner:
    """Go over the stops of one page and say what was chosen. It never chooses anything by itself."""

    def __init__(
        self, settings: ScanSettings, advance: ScanAdvance = ScanAdvance.AUTO, *, hears_first: bool = False
    ) -> None:
        self._advance = advance
        self._hears_first = hears_first
        self._scan_ms = within(settings.scan_ms, SCAN_MS)
        self._extra_ms = within(settings.first_extra_ms, FIRST_EXTRA_MS)
        self._acceptance_ms = within(settings.acceptance_ms, ACCEPTANCE_MS)
        self._ignore_ms = within(settings.ignore_repeat_ms, IGNORE_REPEAT_MS)
        self._loops = within(settings.loops, LOOPS)
        self._groups: list[ScanStop] = [ScanStop("root", "")]
        self._index = 0
        self._rounds = 0
        self._said_first = ""
        self._stays = False
        self._is_waiting = False
        self._is_running = advance is ScanAdvance.AUTO
        self._rests: set[str] = set()
        self._press: _Press | None = None
        self._quiet_until_ms: int | None = None
        self.due_ms: int | None = None

    @property
    def here(self) -> ScanStop | None:
        """Return the stop that is shown now; none on a page where nothing can be pressed."""
        inside = self._groups[-1].inside
        return inside[self._index] if inside else None

    @property
    def is_waiting(self) -> bool:
        """Say whether the scan has gone round often enough and waits for a press."""
        return self._is_waiting

    @property
    def group(self) -> ScanStop:
        """Return the group the scan goes round in now."""
        return self._groups[-1]

    @property
    def path(self) -> tuple[str, ...]:
        """Return the ids of the groups that were gone into, the outer first."""
        return tuple(group.id for group in self._groups[1:])

    def show(self, root: ScanStop, now_ms: int) -> tuple[ScanEvent, ...]:
        """Begin at the first stop of another page, or of the same one after something was done there.

        What is often done several times is come to again first, where it is still there.
        """
        groups, index = [root], 0
        if self._stays and self.here is not None:
            found = list(place_of(root, self.path))
            ids = [stop.id for stop in found[-1].inside]
            if len(found) == len(self._groups) and self.here.id in ids:
                groups, index = found, ids.index(self.here.id)
        self._stays = False
        self._groups, self._index = groups, index
        if self._press is not None:
            # It was meant for something that may be gone.
            self._press.has_counted = True
        return self._begin(now_ms)

    def renew(self, root: ScanStop, now_ms: int) -> tuple[ScanEvent, ...]:
        """Go on in the same place of a page that has changed a little; begin anew where it is gone."""
        here = self.here
        groups = list(place_of(root, self.path))
        same = [(stop.id, stop.cue) for stop in groups[-1].inside]
        if len(groups) != len(self._groups) or here is None or (here.id, here.cue) not in same:
            return self.show(root, now_ms)
        self._groups, self._index = groups, same.index((here.id, here.cue))
        return ()

    def rest(self, why: str, now_ms: int, *, is_resting: bool) -> None:
        """Stand still while there is a reason to: something is being said, or a helper is at work.

        A stop whose cue has just ended is shown for half the scan time more, so that it can be chosen.
        """
        was_resting = bool(self._rests)
        if is_resting:
            self._rests.add(why)
        else:
            self._rests.discard(why)
        if was_resting and not self._rests and self._is_moving:
            left = self.due_ms - now_ms if self.due_ms is not None else 0
            self.due_ms = now_ms + max(left, self._scan_ms // 2)

    def tick(self, now_ms: int) -> tuple[ScanEvent, ...]:
        """Do what is due."""
        press = self._press
        if press is not None and not press.has_counted and now_ms >= press.counts_at_ms:
            return self._count(press, now_ms)
        if self._is_still or self.due_ms is None or now_ms < self.due_ms:
            return ()
        return self._move_on(now_ms)

    def next_ms(self) -> int | None:
        """Return when ``tick`` has something to do, or ``None`` when only a press can bring it on."""
        if self._press is not None and not self._press.has_counted:
            return self._press.counts_at_ms
        return None if self._is_still else self.due_ms

    def press(self, job: SwitchJob, now_ms: int) -> tuple[ScanEvent, ...]:
        """Hear that a switch went down."""
        if self._press is not None:
            return ()
        if self._quiet_until_ms is not None and now_ms < self._quiet_until_ms:
            return ()
        self._press = _Press(job, self.here, now_ms + self._acceptance_ms)
        return self._count(self._press, now_ms) if not self._acceptance_ms else ()

    def release(self, job: SwitchJob, now_ms: int) -> tuple[ScanEvent, ...]:
        """Hear that a switch came up; one that was down too short a time did nothing."""
        press = self._press
        if press is None or press.job is not job:
            return ()
        self._press = None
        if not press.has_counted:
            self._wait_a_scan(now_ms)
            return ()
        if self._advance is ScanAdvance.HOLD and self._is_running:
            self._is_running = False
            self._quiet_until_ms = now_ms + self._ignore_ms
            return self._choose(self.here, now_ms)
        if self._is_moving:
            self._wait_a_scan(now_ms)
        return ()

    @property
    def _is_still(self) -> bool:
        is_held = self._press is not None and self._advance is not ScanAdvance.HOLD
        return bool(self._rests) or is_held or not self._is_moving

    @property
    def _is_moving(self) -> bool:
        return self._is_running and not self._is_waiting and self.here is not None

    def _begin(self, now_ms: int) -> tuple[ScanEvent, ...]:
        self._rounds = 0
        self._said_first = ""
        self._is_waiting = False
        self._is_running = self._advance is ScanAdvance.AUTO
        return self._come(now_ms)

    def _come(self, now_ms: int) -> tuple[ScanEvent, ...]:
        here = self.here
        if here is None:
            self.due_ms = None
            return ()
        self._wait_a_scan(now_ms)
        return (ScanEvent(Did.CAME_TO, here),)

    def _wait_a_scan(self, now_ms: int) -> None:
        extra = self._extra_ms if self._index == 0 else 0
        self.due_ms = now_ms + self._scan_ms + extra

    def _move_on(self, now_ms: int) -> tuple[ScanEvent, ...]:
        inside = self._groups[-1].inside
        if not inside:
            return ()
        self._said_first = ""
        if self._index == len(inside) - 1:
            self._rounds += 1
            if self._rounds >= self._loops and self._advance is ScanAdvance.AUTO:
                self._is_waiting, self._index, self.due_ms = True, 0, None
                return (ScanEvent(Did.WAITS, inside[0]),)
        self._index = (self._index + 1) % len(inside)
        return self._come(now_ms)

    def _count(self, press: _Press, now_ms: int) -> tuple[ScanEvent, ...]:
        """Do what a press is for, now that it was held long enough."""
        press.has_counted = True
        self._quiet_until_ms = now_ms + self._ignore_ms
        if self._is_waiting:
            self._is_waiting, self._rounds = False, 0
            return self._come(now_ms)
        if press.job is SwitchJob.MOVE_ON:
            return self._move_on(now_ms)
        if self._advance is ScanAdvance.HOLD:
            self._is_running = True
            self._wait_a_scan(now_ms)
            return ()
        if self._advance is ScanAdvance.PRESS_TO_STOP and not self._is_running:
            self._is_running = True
            self._wait_a_scan(now_ms)
            return ()
        return self._choose(press.stop, now_ms)

    def _choose(self, stop: ScanStop | None, now_ms: int) -> tuple[ScanEvent, ...]:
        if stop is None:
            return ()
        self._rounds = 0
        self._is_running = self._advance is ScanAdvance.AUTO
        if stop.is_way_back:
            return self._leave(now_ms)
        if stop.is_group:
            self._groups.append(stop)
            self._index = 0
            return self._come(now_ms)
        if self._hears_first and self._said_first != stop.id:
            self._said_first = stop.id
            self._wait_a_scan(now_ms)
            return (ScanEvent(Did.SAID_FIRST, stop),)
        # What is done may change the page, so the scan stands still until it is shown what is there now.
        self._stays = stop.is_again
        if not self._stays:
            self._groups, self._index = self._groups[:1], 0
        self._is_running, self.due_ms = False, None
        return (ScanEvent(Did.CHOSE, stop),)

    def _leave(self, now_ms: int) -> tuple[ScanEvent, ...]:
        left = self._groups.pop()
        ids = [stop.id for stop in self._groups[-1].inside]
        self._index = ids.index(left.id) if left.id in ids else 0
        return self._come(now_ms)
