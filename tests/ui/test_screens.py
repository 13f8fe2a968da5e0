import argparse
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pcplanner.app import build_context
from pcplanner.domain.access import InputMethod
from pcplanner.domain.errors import InputError
from pcplanner.services.example import read_example
from pcplanner.ui.context import Context
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


def test_a_switch_that_is_chosen_on_one_screen_is_gone_on_the_next(tmp_path: Path, qtbot: QtBot) -> None:
    seen: list[InputMethod] = []

    def watched(*parts: Any) -> Context:
        me = read_example().main.person.id
        seen.append(parts[0].people.plan(me).person.access.method)
        return build_context(*parts)

    list(draw_screens(asked(tmp_path, only="input"), watched))
    assert len(seen) > 2
    assert set(seen) == {InputMethod.DIRECT}
