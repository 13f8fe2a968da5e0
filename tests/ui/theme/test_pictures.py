from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.pictures import NoPictures, PictureSource


def test_no_pictures_gives_none(qtbot: QtBot) -> None:
    source: PictureSource = NoPictures()
    assert source.pixmap("dream", QSize(10, 10), 1.0).isNull()
