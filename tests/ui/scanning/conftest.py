"""Give the scan tests a small window with real buttons, a clock of their own and a voice that only notes."""

from collections.abc import Callable, Iterable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.support.clocks import FakeClock
from tests.support.gamepads import FakePads
from tests.ui.shell.conftest import BluePictures

from pcplanner.domain.access import AccessProfile
from pcplanner.ui.scanning.driver import ScanDriver
from pcplanner.ui.scanning.gamepads import Gamepads
from pcplanner.ui.scanning.highlight import ScanHighlight
from pcplanner.ui.scanning.targets import TargetFinder
from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.push_button import PushButton


class NotedVoice:
    """Note what is said; a cue ends when the test says so."""

    def __init__(self) -> None:
        self.is_speaking = False
        self.cues: list[str] = []
        self.said: list[str] = []
        self.ends_by_itself = True
        self._ended: list[Callable[[], object]] = []

    def cue(self, text: str, ended: Callable[[], object]) -> None:
        self.cues.append(text)
        if self.ends_by_itself:
            ended()
        else:
            self._ended.append(ended)

    def say(self, texts: Iterable[str]) -> None:
        self.said += texts

    def end_cue(self) -> None:
        self._ended.pop()()


class Room:
    """Be a window with two parts: a page of buttons and a field, and a bar."""

    def __init__(self, qtbot: QtBot) -> None:
        self.look = Look(theme_named("light"), Metrics(1.0), BluePictures())
        self.window, self.page, self.bar = QWidget(), QWidget(), QWidget()
        qtbot.addWidget(self.window)
        self.row = QHBoxLayout(self.page)
        self.pressed: list[str] = []
        self.buttons = {name: self.button(name) for name in ("Yes", "No")}
        for button in self.buttons.values():
            self.row.addWidget(button)
        self.field = QLineEdit()
        self.field.setAccessibleName("My words")
        self.row.addWidget(self.field)
        below = QHBoxLayout(self.bar)
        for name in ("Home", "Back"):
            below.addWidget(self.button(name))
        outside = QVBoxLayout(self.window)
        outside.addWidget(self.page)
        outside.addWidget(self.bar)
        self.clock, self.voice = FakeClock(), NotedVoice()
        self.pad_reader = FakePads()
        self.pads = Gamepads(self.pad_reader)
        self.highlight = ScanHighlight(self.window, self.look)
        self.finder = TargetFinder(self.window, lambda: [("page", self.page), ("bar", self.bar)])
        self.scan = ScanDriver(
            self.window,
            self.highlight,
            self.finder,
            self.voice,
            self.clock,
            pads=self.pads,
        )
        self.window.resize(800, 400)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def button(self, name: str) -> PushButton:
        button = PushButton(self.look, name)
        button.clicked.connect(lambda _=False: self.pressed.append(name))
        return button

    def press(self, key: Qt.Key = Qt.Key.Key_Space, held_ms: int = 60) -> None:
        QTest.keyPress(self.window, key)
        self.clock.forward(held_ms)
        QTest.keyRelease(self.window, key)
        self.clock.forward(400)

    def type(self, key: Qt.Key) -> None:
        """Press a key where the focus is, as a helper does."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        self.clock.forward(400)

    def click(self, name: str) -> None:
        """Click on a button with the mouse, as a helper does."""
        button = next(x for x in self.window.findChildren(PushButton) if x.words() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clock.forward(10)

    def here(self) -> str:
        assert self.scan.here is not None
        return self.scan.here.cue


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(qtbot)
    yield made
    # A scan hears the presses of the whole application, also those of the next test.
    made.scan.use(AccessProfile())
