import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.domain.circle import Ring
from pcplanner.domain.circle_story import Member
from pcplanner.ui.context import Context
from pcplanner.ui.pages.circle.panel import CirclePanel
from pcplanner.ui.widgets.press import PressButton

NELL = Member("1", "Nell", None, is_paid=False, ring=Ring.FRIENDS, spoken="Nell. Friends.")


@pytest.fixture
def panel(bare_context: Context, qtbot: QtBot) -> CirclePanel:
    panel = CirclePanel(bare_context.look)
    qtbot.addWidget(panel)
    panel.resize(408, 340)
    panel.show()
    panel.show_member(NELL)
    return panel


def test_the_ring_they_are_in_is_chosen_and_every_button_says_whose_it_is(panel: CirclePanel) -> None:
    assert [ring for ring, button in panel.rings.items() if button.is_chosen()] == [Ring.FRIENDS]
    assert panel.out.accessibleName() == "Take out, for Nell"
    assert panel.rings[Ring.CLOSEST].accessibleName() == "Closest, for Nell"


def test_every_button_says_what_was_pressed(panel: CirclePanel, qtbot: QtBot) -> None:
    rings: list[int] = []
    moves: list[int] = []
    panel.ring_pressed.connect(rings.append)
    panel.moved.connect(moves.append)
    for button in (*panel.rings.values(), panel.back, panel.on):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert rings == [1, 2, 3, 4]
    assert moves == [-1, 1]
    with qtbot.waitSignal(panel.edit_pressed):
        panel.edit.click()
    with qtbot.waitSignal(panel.out_pressed):
        panel.out.click()


@pytest.mark.parametrize(("is_wide", "columns"), [(False, 2), (True, 4)])
def test_the_buttons_stand_in_columns_without_touching(
    panel: CirclePanel, *, is_wide: bool, columns: int
) -> None:
    panel.set_wide(is_wide)
    buttons = panel.findChildren(PressButton)
    assert len({button.x() for button in buttons}) == columns
    for one in buttons:
        assert not any(one.geometry().intersects(other.geometry()) for other in buttons if other is not one)


def test_the_arrow_keys_go_down_a_column(
    panel: CirclePanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    reached: list[bool] = []
    monkeypatch.setattr(panel.rings[Ring.CLOSEST], "hasFocus", lambda: True)
    monkeypatch.setattr(panel.rings[Ring.GROUPS], "setFocus", lambda _: reached.append(True))
    qtbot.keyClick(panel, Qt.Key.Key_Down)
    assert reached
