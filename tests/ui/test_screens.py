import argparse
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pcplanner.app import build_context
from pcplanner.domain.errors import InputError
from pcplanner.ui.screen_drawing import draw_screens


def asked(folder: Path, **others: object) -> argparse.Namespace:
    usual = {"out": folder, "theme": "dark", "scale": 200, "size": "1280x720", "only": "home"}
    return argparse.Namespace(**(usual | others))


def test_a_page_is_drawn_at_the_size_that_was_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    paths = list(draw_screens(asked(tmp_path, only="home_empty"), build_context))
    assert [p.name for p in paths] == ["home_empty.png"]
    image = QImage(str(paths[0]))
    assert (image.width(), image.height()) == (1280, 720)


def test_a_size_that_is_none_is_told_plainly(tmp_path: Path, qtbot: QtBot) -> None:
    with pytest.raises(InputError):
        list(draw_screens(asked(tmp_path, size="large"), build_context))
