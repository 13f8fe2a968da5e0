from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pcplanner.services.take_home import CannotSave
from pcplanner.symbols.pack import builtin_pack
from pcplanner.ui.symbol_sheet import draw_sheet


def test_the_sheet_shows_every_symbol(tmp_path: Path, qtbot: QtBot) -> None:
    image = QImage(str(draw_sheet(tmp_path / "new" / "sheet.png")))
    assert image.width() * image.height() > len(builtin_pack().symbols) * 160 * 160


def test_a_place_that_cannot_be_written_is_a_plain_error(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotSave):
        draw_sheet(tmp_path / "file" / "sheet.png")
