"""Give each test of the theme a look with real drawn pictures, at 100 % in the light theme."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics


class BluePictures:
    """Give a blue picture for every key, and remember what was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, QSize, float]] = []

    def pixmap(self, key: object, size: QSize, device_ratio: float) -> QPixmap:
        self.asked.append((key, size, device_ratio))
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.blue)
        return pixmap


@pytest.fixture
def pictures() -> BluePictures:
    return BluePictures()


@pytest.fixture
def look(qtbot: QtBot, pictures: BluePictures) -> Look:
    return Look(theme_named("light"), Metrics(1.0), pictures)
