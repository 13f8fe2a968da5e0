"""AC-12 and AC-15: nothing has to be dragged, and nothing moves for long or against somebody's wish."""

import re
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

import pcplanner
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import SLIDE_MS, Metrics

UI = Path(pcplanner.__file__).parent / "ui"
LONGEST_MS = 200
DRAGS = re.compile(r"def (mouseMoveEvent|dropEvent|dragMoveEvent)\b")
MOVES = re.compile(r"\b(QPropertyAnimation|QVariantAnimation|QTimeLine|QSequentialAnimationGroup)\(")

WITHOUT_DRAGGING = {
    "pages/film/taking.py": "the button Choose a film",
    "pages/packs/page.py": "the ways to add pictures, which ask for a file",
    "photos/taking_panel.py": "the ways to a photo: From this computer, and the camera",
    "photos/crop_view.py": "the buttons to move, tilt and make the photo bigger or smaller",
    "pages/drawing_pad/paper.py": "the arrow keys move the pen, Space and Enter put it down and up",
    "pages/life_map/tiles.py": "Move it, then the square of the map or an arrow",
    "widgets/drawn/piece.py": "press the face, then the ring it goes to",
}
"""What can be dragged or dropped, and what somebody presses in place of it."""


class Blank:
    """Give an empty picture for every key."""

    def pixmap(self, key: object, size: QSize, device_ratio: float) -> QPixmap:
        return QPixmap(size)


def files_with(pattern: re.Pattern[str]) -> set[str]:
    """Return the files of the window in which something stands."""
    return {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if pattern.search(path.read_text(encoding="utf-8"))
    }


def test_ac_12_whatever_can_be_dragged_can_be_done_by_pressing() -> None:
    assert files_with(DRAGS) == set(WITHOUT_DRAGGING)


def test_ac_15_only_the_drawer_slides_and_no_longer_than_200_ms() -> None:
    assert files_with(MOVES) == {"shell/frame.py"}
    assert SLIDE_MS <= LONGEST_MS


def test_ac_15_nothing_slides_where_somebody_wants_no_movement(qtbot: QtBot) -> None:
    shell = Shell(Look(theme_named("light"), Metrics(), Blank()))
    qtbot.addWidget(shell)
    shell.show()
    shell.set_reduced_motion(True)
    shell.open_drawer()
    assert shell.frame.slide.state() is shell.frame.slide.State.Stopped
    shell.close_drawer()
    shell.set_reduced_motion(False)
    shell.open_drawer()
    assert shell.frame.slide.state() is shell.frame.slide.State.Running
    assert shell.frame.slide.totalDuration() <= LONGEST_MS
    shell.frame.slide.stop()
