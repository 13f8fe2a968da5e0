"""The window opens as it stood when it was closed."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.services.bundle import Services
from pcplanner.services.places import Places
from pcplanner.services.settings import WindowPlace
from pcplanner.ui.window_place import first_size, keep_place, show_as_before

# The screen that is not there cannot keep a window's size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setMinimumSize(400, 300)
    return made


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (QSize(1920, 1080), QSize(1280, 800)),
        (QSize(1366, 728), QSize(1229, 680)),
        (QSize(1024, 680), QSize(1024, 680)),
    ],
    ids=str,
)
def test_the_first_window_of_all_has_a_comfortable_size(room: QSize, expected: QSize) -> None:
    assert first_size(room, QSize(1024, 680)) == expected


def test_the_first_window_of_all_is_larger_than_it_must_be(window: QWidget, services: Services) -> None:
    show_as_before(window, services.settings)
    room = window.screen().availableGeometry().size()
    assert window.size() == first_size(room, window.minimumSize())
    assert window.width() > window.minimumWidth()


def test_a_first_window_the_screen_has_no_room_for_fills_it(window: QWidget, services: Services) -> None:
    window.setMinimumSize(9000, 300)
    show_as_before(window, services.settings)
    assert window.isMaximized()


def test_a_size_is_kept_for_the_next_start(window: QWidget, services: Services, qtbot: QtBot) -> None:
    show_as_before(window, services.settings)
    window.resize(620, 510)
    keep_place(window, services.settings)
    other = QWidget()
    qtbot.addWidget(other)
    show_as_before(other, services.settings)
    assert other.size() == QSize(620, 510)
    assert not other.isMaximized()


def test_a_window_that_filled_the_screen_fills_it_again(
    window: QWidget, services: Services, qtbot: QtBot
) -> None:
    window.resize(620, 510)
    window.showMaximized()
    keep_place(window, services.settings)
    place = services.settings.window()
    assert place is not None
    assert place.is_whole_screen
    other = QWidget()
    qtbot.addWidget(other)
    show_as_before(other, services.settings)
    assert other.windowState() & Qt.WindowState.WindowMaximized


def test_a_size_the_screen_has_no_room_for_fills_it(window: QWidget, services: Services) -> None:
    services.settings.set_window(WindowPlace(9000, 700))
    show_as_before(window, services.settings)
    assert window.isMaximized()


@pytest.mark.parametrize("kept", ["", "[1]", '{"width": "x"}', "\\x00"])
def test_what_cannot_be_read_counts_as_not_known(services: Services, places: Places, kept: str) -> None:
    places.config.mkdir(parents=True, exist_ok=True)
    (places.config / "window.json").write_text(kept)
    assert services.settings.window() is None
