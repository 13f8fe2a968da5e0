"""As my computer: its light or dark, strong colours and size of letters (AC-17)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcplanner.domain.access import TEXT_SCALES, ThemeName
from pcplanner.ui.theme.colours import Role, theme_named
from pcplanner.ui.theme.computer import (
    ComputerColours,
    ComputerWatch,
    colours_from,
    letters_to_scale,
    profile_of_computer,
)
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.theme.pictures import NoPictures

Scheme = Qt.ColorScheme
WHITE, BLACK, GREY = QColor("#FFFFFF"), QColor("#000000"), QColor("#808080")


@pytest.mark.parametrize(
    ("scheme", "ground", "ink", "wants_contrast", "expected"),
    [
        (Scheme.Light, QColor("#EFEFEF"), BLACK, False, ComputerColours()),
        (Scheme.Dark, QColor("#202020"), WHITE, False, ComputerColours(is_dark=True)),
        (Scheme.Unknown, QColor("#EFEFEF"), BLACK, False, ComputerColours()),
        (Scheme.Unknown, BLACK, QColor("#FFFF00"), False, ComputerColours(True, ("#000000", "#ffff00"))),
        (Scheme.Light, QColor("#FFFAEF"), BLACK, True, ComputerColours(strong=("#fffaef", "#000000"))),
        (Scheme.Dark, BLACK, GREY, True, ComputerColours(is_dark=True)),
    ],
)
def test_what_the_computer_shows_says_how_the_program_looks(
    scheme: Scheme, ground: QColor, ink: QColor, wants_contrast: bool, expected: ComputerColours
) -> None:
    assert colours_from(scheme, ground, ink, wants_contrast=wants_contrast) == expected


@pytest.mark.parametrize(
    ("height_px", "scale"), [(9, 100), (12, 100), (14.4, 125), (17, 150), (21.5, 200), (30, 200)]
)
def test_larger_letters_of_the_computer_are_larger_letters_here(height_px: float, scale: int) -> None:
    assert letters_to_scale(height_px, 12) == scale


def test_the_program_starts_as_the_computer_looks(qtbot: QtBot) -> None:
    profile = profile_of_computer()
    assert profile.theme is ThemeName.COMPUTER
    assert profile.scale in TEXT_SCALES
    assert profile.motion


def test_the_window_follows_when_the_computer_changes(qtbot: QtBot) -> None:
    look = Look(theme_named(ThemeName.COMPUTER), Metrics(), NoPictures())
    watch = ComputerWatch()
    qtbot.addWidget(watch)
    watch.changed.connect(look.follow_computer)
    before = QApplication.palette()
    strong = QPalette(before)
    strong.setColor(QPalette.ColorRole.Window, BLACK)
    strong.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    try:
        with qtbot.waitSignal(watch.changed):
            QApplication.setPalette(strong)
        assert look.theme.colour(Role.PAPER) == BLACK
        assert look.theme.colour(Role.INK) == QColor("#FFFF00")
    finally:
        with qtbot.waitSignal(watch.changed):
            QApplication.setPalette(before)
    assert look.theme == theme_named(ThemeName.COMPUTER)
    assert not look.theme.is_two_ink


def test_a_theme_somebody_chose_stays_when_the_computer_changes(qtbot: QtBot) -> None:
    look = Look(theme_named(ThemeName.YELLOW_ON_NAVY), Metrics(), NoPictures())
    look.follow_computer()
    assert look.theme == theme_named(ThemeName.YELLOW_ON_NAVY)
