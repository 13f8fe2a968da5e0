from PySide6.QtGui import QFontInfo
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.fonts import letters, register_fonts


def test_the_packed_letters_are_used(qtbot: QtBot) -> None:
    assert register_fonts() == ("Atkinson Hyperlegible",)
    for is_bold in (False, True):
        info = QFontInfo(letters(34, is_bold=is_bold))
        assert info.family() == "Atkinson Hyperlegible"
        assert info.pixelSize() == 34
        assert info.bold() is is_bold
        assert not info.italic()


def test_the_system_letters_stand_behind(qtbot: QtBot) -> None:
    assert len(letters(22).families()) >= 2
