"""Let the person press in their own way; the mouse and keys of a helper work beside it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.ui.clock import Clock
from pcplanner.ui.context import Context
from pcplanner.ui.pressing.dwell_driver import DwellDriver, DwellRing
from pcplanner.ui.pressing.guard import Guard
from pcplanner.ui.pressing.hearing_first import HearingFirst
from pcplanner.ui.scanning.driver import ScanDriver
from pcplanner.ui.scanning.highlight import ScanHighlight
from pcplanner.ui.scanning.targets import TargetFinder, is_field
from pcplanner.ui.shell.shell import Shell


class Pressing(QObject):
    """Hold the ways of pressing of one window. Emits ``field_chosen(QWidget)`` where words are wanted."""

    field_chosen = Signal(QWidget)

    def __init__(self, shell: Shell, context: Context, clock: Clock) -> None:
        super().__init__(shell)
        self._shell = shell
        look, speaking, finder = shell.look, context.speaking, TargetFinder(shell, shell.frame.parts)
        highlight = ScanHighlight(shell, look)
        self.scan = ScanDriver(shell, highlight, finder, speaking, clock, pads=context.pads)
        self.dwell = DwellDriver(shell, DwellRing(shell, look), finder, clock)
        self.hearing_first = HearingFirst(shell, lambda name: speaking.say((name,)))
        self.scan.field_chosen.connect(self.field_chosen)
        self.dwell.rested_on.connect(self._on_rested)
        self.scan.chosen.connect(self._on_chosen)
        shell.reached_by_keyboard.connect(self._on_helper_key)
        speaking.speaking_changed.connect(self.scan.speaking_changed)
        context.hands.taken.connect(self.scan.step_aside)
        self._hands, self._access = context.hands, AccessProfile()
        context.hands.tried.connect(self._on_tried)
        self.guard = Guard(shell, context.navigator, clock)
        self.guard.told.connect(context.messages.tell)

    def use(self, access: AccessProfile) -> None:
        """Take presses as one person makes them; a way that is tried just now comes beside their own.

        So nobody is stuck in a way they cannot use.
        """
        self._access = access
        tried = self._hands.method
        self.guard.use(access)
        self.hearing_first.use(is_on=access.hears_first)
        is_dwelt = InputMethod.DWELL in {access.method, tried}
        if tried in {InputMethod.ONE_SWITCH, InputMethod.TWO_SWITCHES}:
            access = replace(access, method=tried)
        self.scan.use(access)
        if is_dwelt:
            self.dwell.start(access.dwell_ms)
        else:
            self.dwell.stop()
        # Two marks at once would say that two things are chosen.
        self._shell.ring.set_quiet(is_quiet=access.is_scanned)

    def page_came(self) -> None:
        """Begin anew on another page."""
        self.guard.page_came()
        self.scan.begin()
        self.dwell.page_came()
        self.hearing_first.forget()

    def end(self) -> None:
        """Take no more presses."""
        self._hands.try_method(None)
        self.use(AccessProfile())

    @Slot(QWidget)
    def _on_rested(self, widget: QWidget) -> None:
        if is_field(widget):
            self.field_chosen.emit(widget)
        elif isinstance(widget, QAbstractButton) and self.hearing_first.may_press(widget):
            widget.click()

    @Slot(object)
    def _on_tried(self, _method: object) -> None:
        self.use(self._access)

    @Slot()
    def _on_chosen(self) -> None:
        self._shell.ring.set_quiet(is_quiet=True)

    @Slot()
    def _on_helper_key(self) -> None:
        # A helper goes with Tab, and has to see where to.
        self._shell.ring.set_quiet(is_quiet=False)
