import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.staged_panel import StagedPanel
from pcplanner.ui.widgets.stepped_head import HeadStep
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

STEPS = (HeadStep("What?", "A boat"), HeadStep("Who?"))


@pytest.fixture
def grid(look: Look) -> TileGrid:
    made = TileGrid(look, columns=2, min_tile=QSize(150, 96))
    made.set_tiles([Tile(look, str(n)) for n in range(4)])
    return made


@pytest.fixture
def panel(look: Look, qtbot: QtBot, grid: TileGrid) -> StagedPanel:
    made = StagedPanel(look, [QWidget(), grid], [grid], family=Family.STEPS)
    qtbot.addWidget(made)
    made.resize(1288, 424)
    made.show_stage(STEPS, 0)
    made.show()
    return made


def test_one_body_is_shown_and_its_grid_has_the_pager(panel: StagedPanel, grid: TileGrid) -> None:
    assert not grid.isVisible()
    assert panel.pager.count == 1
    panel.show_stage(STEPS, 1)
    assert grid.isVisible()
    assert panel.pager.count == 2
    panel.pager.page_wanted.emit(1)
    assert grid.pager.index == panel.pager.index == 1


def test_a_question_is_pressed_with_the_keyboard_and_keeps_the_focus(
    panel: StagedPanel, qtbot: QtBot
) -> None:
    second = panel.head.buttons()[1]
    second.setFocus()
    with qtbot.waitSignal(panel.stage_pressed) as pressed:
        qtbot.keyClick(second, Qt.Key.Key_Space)
    assert pressed.args == [1]
    panel.show_stage(STEPS, 1)
    assert panel.focusWidget() is panel.head.buttons()[1]


def test_with_big_words_the_answer_is_in_the_name(panel: StagedPanel, look: Look, grid: TileGrid) -> None:
    look.change(metrics=Metrics(2.0))
    assert "A boat" in panel.head.buttons()[0].accessibleName()
    panel.show_stage(STEPS, 1)
    # The grid keeps its own pager beside itself.
    assert panel.pager.count == 1
    assert grid.geometry().bottom() == panel.rect().bottom()
