from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.idle_lock import IDLE_MS, IdleLock
from pcplanner.ui.messages import Message
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.way_back import from_text

PASSPHRASE = "four words are better"


@dataclass
class Clock:
    seconds: float = 1000.0
    asked: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.seconds


@pytest.fixture
def real(services: Services, bare_context: Context) -> Services:
    started = services.library.start(PASSPHRASE, PASSPHRASE)
    services.library.confirm_code(started.text)
    bare_context.navigator.start_at(Route(Place.PEOPLE), Route(Place.HOME, "me"))
    return services


def test_nobody_there_locks_and_the_way_back_is_kept(
    real: Services, bare_context: Context, qtbot: QtBot, told: list[Message], qapp: object
) -> None:
    idle = IdleLock(bare_context, bare_context.navigator, idle_ms=20)
    qtbot.waitUntil(lambda: not real.library.is_open, timeout=3000)
    here = bare_context.navigator.here
    assert here is not None
    assert here.place is Place.UNLOCK
    assert from_text(here.thing_id) == (Route(Place.PEOPLE), Route(Place.HOME, "me"))
    assert "saved" in told[-1].words
    idle.timer.stop()


def test_every_touch_begins_the_time_again(real: Services, bare_context: Context, qtbot: QtBot) -> None:
    idle = IdleLock(bare_context, bare_context.navigator)
    assert idle.timer.interval() == IDLE_MS == 600_000
    idle.timer.stop()
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.keyClick(widget, Qt.Key.Key_A)
    assert idle.timer.isActive()
    assert real.library.is_open


def test_a_press_of_a_gamepad_is_a_touch(real: Services, bare_context: Context) -> None:
    idle = IdleLock(bare_context, bare_context.navigator)
    idle.timer.stop()
    bare_context.pads.touched.emit()
    assert idle.timer.isActive()
    idle.timer.stop()


def test_the_first_touch_after_a_long_sleep_locks(
    real: Services, bare_context: Context, qtbot: QtBot
) -> None:
    clock = Clock()
    idle = IdleLock(bare_context, bare_context.navigator, now=clock.now)
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    clock.seconds += 599
    qtbot.keyClick(widget, Qt.Key.Key_A)
    assert real.library.is_open
    clock.seconds += 3600
    qtbot.keyClick(widget, Qt.Key.Key_A)
    assert not real.library.is_open
    idle.timer.stop()


def test_practice_is_never_locked(context: Context, qtbot: QtBot) -> None:
    idle = IdleLock(context, context.navigator, idle_ms=1)
    with qtbot.waitSignal(idle.timer.timeout):
        pass
    assert context.services.library.is_open
    idle.timer.stop()
