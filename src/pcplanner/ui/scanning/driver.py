"""Run the scan in the window: show and say where it is, and press for the person."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from pcplanner.domain.access import AccessProfile, SwitchJob
from pcplanner.domain.scan_tree import ScanStop, scan_tree
from pcplanner.domain.scanning import Did, ScanEvent, Scanner
from pcplanner.domain.words import say
from pcplanner.ui.clock import Clock
from pcplanner.ui.scanning.gamepads import Gamepads
from pcplanner.ui.scanning.highlight import ScanHighlight
from pcplanner.ui.scanning.switch_watch import SwitchWatch, switches_of
from pcplanner.ui.scanning.targets import Found, TargetFinder, is_field, place_in

_SPEECH, _CUE, _HELPER, _ASIDE = "speech", "cue", "helper", "aside"
# A page fills itself when its plan has been read, and nothing else tells of it.
_LOOK_MS = 250


class Voice(Protocol):
    """What the scan asks of the voice."""

    @property
    def is_speaking(self) -> bool:
        """Say whether a sentence is being said now."""

    def cue(self, text: str, ended: Callable[[], None]) -> None:
        """Say a cue; ``ended`` is called once when it is over or cannot be heard."""

    def say(self, texts: Iterable[str]) -> None:
        """Say something in place of what is being said."""


class ScanDriver(QObject):
    """Be the scan of one window. Emits ``field_chosen(QWidget)`` where words are wanted, and ``chosen()``."""

    field_chosen = Signal(QWidget)
    chosen = Signal()

    def __init__(
        self,
        window: QWidget,
        highlight: ScanHighlight,
        finder: TargetFinder,
        voice: Voice,
        clock: Clock,
        *,
        pads: Gamepads,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._highlight = highlight
        self._voice = voice
        self._clock = clock
        self._alarm = clock.alarm(self._on_alarm)
        self._look = clock.alarm(self._on_look)
        self._finder = finder
        self._profile = AccessProfile()
        self._scanner: Scanner | None = None
        self._is_aside = False
        self._root: ScanStop | None = None
        self._found = Found((), {})
        self._cue_turn = 0
        self._unsaid: ScanStop | None = None
        self.switches = SwitchWatch(pads)
        self.switches.setParent(self)
        self.switches.pressed.connect(self.press)
        self.switches.released.connect(self.release)
        self.switches.helper_acted.connect(self._on_helper_acted)

    @property
    def is_on(self) -> bool:
        """Say whether the window is scanned."""
        return self._scanner is not None

    @property
    def here(self) -> ScanStop | None:
        """Return where the scan is."""
        return self._scanner.here if self._scanner is not None else None

    @property
    def is_waiting(self) -> bool:
        """Say whether the scan has gone round often enough and waits for a press."""
        return self._scanner is not None and self._scanner.is_waiting

    @property
    def root(self) -> ScanStop:
        """Return all that the scan can come to now."""
        return self._root or ScanStop("root", "")

    @property
    def group(self) -> ScanStop:
        """Return the group the scan goes round in now."""
        return self._scanner.group if self._scanner is not None else self.root

    def name_of(self, stop: ScanStop) -> str:
        """Return the whole name of a stop: what is said when somebody wants to hear it first."""
        widget = self._found.widgets.get(stop.id)
        return widget.accessibleName() if widget is not None and isValid(widget) else stop.cue

    def use(self, profile: AccessProfile) -> None:
        """Scan as one person needs it, or not at all."""
        is_same = profile.is_scanned == self.is_on and (
            profile.scan,
            profile.advance,
            profile.hears_first,
            profile.switches,
        ) == (self._profile.scan, self._profile.advance, self._profile.hears_first, self._profile.switches)
        self._profile = profile
        if is_same:
            return
        if not profile.is_scanned:
            self._stop()
            return
        self._scanner = Scanner(profile.scan, profile.advance, hears_first=profile.hears_first)
        self.switches.start(switches_of(profile.method, profile.switches))
        self._rest(_SPEECH, is_resting=self._voice.is_speaking)
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Begin at the first thing of what is shown now, as when another page has come."""
        scanner = self._scanner
        if scanner is None:
            return
        self._root = self._collect()
        self._look.set(self._clock.now_ms() + _LOOK_MS)
        self._tell(scanner.show(self._root, self._clock.now_ms()))

    def press(self, job: SwitchJob) -> None:
        """Hear that a switch went down."""
        scanner = self._scanner
        if scanner is not None and not self._is_aside and not self._look_again():
            self._tell(scanner.press(job, self._clock.now_ms()))

    def release(self, job: SwitchJob) -> None:
        """Hear that a switch came up."""
        scanner = self._scanner
        if scanner is not None:
            self._tell(scanner.release(job, self._clock.now_ms()))

    @Slot(bool)
    def speaking_changed(self, is_speaking: bool) -> None:  # a Qt signal's argument
        """Rest while a sentence is said, and say afterwards where the scan is."""
        self._rest(_SPEECH, is_resting=is_speaking)
        if is_speaking:
            return
        unsaid, self._unsaid = self._unsaid, None
        if unsaid is not None and unsaid == self.here:
            self._cue(unsaid)

    @Slot(bool)
    def step_aside(self, is_aside: bool) -> None:  # a Qt signal's argument
        """Show, say and answer nothing while a page takes every press for itself."""
        self._is_aside = is_aside
        self._rest(_ASIDE, is_resting=is_aside)
        if is_aside:
            self._highlight.hide_band()
        else:
            self.begin()

    def _stop(self) -> None:
        self._scanner, self._root = None, None
        self.switches.stop()
        self._alarm.set(None)
        self._look.set(None)
        self._highlight.hide_band()

    def _collect(self) -> ScanStop:
        self._found = self._finder.find()
        pattern = self._profile.scan.pattern
        return scan_tree(
            self._found.targets, pattern, lambda part: say(f"scan.part_{part}"), say("scan.way_back")
        )

    def _look_again(self) -> bool:
        """Take in what has changed on the page, and say whether what the scan was at is gone."""
        scanner = self._scanner
        if scanner is None:
            return False
        root = self._collect()
        if root == self._root:
            return False
        self._root = root
        events = scanner.renew(root, self._clock.now_ms())
        self._tell(events)
        return bool(events)

    def _on_alarm(self) -> None:
        scanner = self._scanner
        if scanner is None:
            return
        self._look_again()
        self._tell(scanner.tick(self._clock.now_ms()))

    def _on_look(self) -> None:
        if self._scanner is not None:
            self._rest(_HELPER, is_resting=self.switches.is_helper_typing())
            self._look_again()
            self._show()
            self._look.set(self._clock.now_ms() + _LOOK_MS)

    @Slot()
    def _on_helper_acted(self) -> None:
        self._rest(_HELPER, is_resting=self.switches.is_helper_typing())
        # What the helper did may have changed the page, once the window has done it.
        QTimer.singleShot(0, self, self._after_helper)

    @Slot()
    def _after_helper(self) -> None:
        self._look_again()
        self._show()

    def _rest(self, why: str, *, is_resting: bool) -> None:
        if self._scanner is not None:
            self._scanner.rest(why, self._clock.now_ms(), is_resting=is_resting)
            self._wind()

    def _tell(self, events: Iterable[ScanEvent]) -> None:
        for event in events:
            if event.did is Did.CAME_TO:
                self._cue(event.stop)
            elif event.did is Did.SAID_FIRST:
                self._voice.say((self.name_of(event.stop),))
            elif event.did is Did.CHOSE:
                self._do(event.stop)
        self._show()

    def _cue(self, stop: ScanStop) -> None:
        """Say where the scan is, and let it wait until that is said."""
        self._cue_turn += 1
        turn = self._cue_turn
        if self._is_aside:
            return
        if self._voice.is_speaking:
            self._unsaid = stop
            return
        if not self._profile.scan.is_spoken or not stop.cue:
            self._rest(_CUE, is_resting=False)
            return

        def ended() -> None:
            if turn == self._cue_turn:
                self._rest(_CUE, is_resting=False)

        self._rest(_CUE, is_resting=True)
        self._voice.cue(stop.cue, ended)

    def _do(self, stop: ScanStop) -> None:
        """Press what was chosen, and look at what is there afterwards."""
        widget = self._found.widgets.get(stop.id)
        if widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled():
            self.chosen.emit()
            if is_field(widget):
                self.field_chosen.emit(widget)
            elif isinstance(widget, QAbstractButton):
                widget.click()
        QTimer.singleShot(0, self, self.begin)

    def _show(self) -> None:
        """Draw the band where the scan is, and wind the clock."""
        scanner = self._scanner
        self._wind()
        here = scanner.here if scanner is not None else None
        if scanner is None or here is None or self._is_aside:
            self._highlight.hide_band()
            return
        # The way back out of a group is shown by the whole group.
        shown = self.group if here.is_way_back else here
        widgets = (self._found.widgets.get(leaf.id) for leaf in shown.leaves())
        places = [
            place_in(self._window, x) for x in widgets if x is not None and isValid(x) and x.isVisible()
        ]
        self._highlight.show_round(places, is_waiting=scanner.is_waiting)

    def _wind(self) -> None:
        self._alarm.set(self._scanner.next_ms() if self._scanner is not None else None)
