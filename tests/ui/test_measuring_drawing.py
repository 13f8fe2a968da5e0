"""The budgets of drawing are about every symbol, and about what the window really does."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pcplanner.domain.pictures import PictureData
from pcplanner.services.bundle import Services
from pcplanner.symbols.pack import builtin_pack
from pcplanner.ui import pixmaps
from pcplanner.ui.measuring_drawing import measure_drawing


def test_every_symbol_is_drawn_once_in_a_look_and_then_found(
    services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[bytes] = []
    usual = pixmaps.draw_picture

    def draw(data: PictureData, size: QSize) -> QImage:
        drawn.append(data.data)
        return usual(data, size)

    monkeypatch.setattr(pixmaps, "draw_picture", draw)
    new, kept = measure_drawing(services.pictures)
    plain = [services.pictures.data(symbol.picture).data for symbol in builtin_pack().symbols]
    assert len(drawn) == len(plain)
    assert sum(worn != usual for worn, usual in zip(drawn, plain, strict=True)) > 100
    assert new.limit_ms == kept.limit_ms > 0
