import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.celebration_panel import CelebrationPanel


@pytest.mark.parametrize("picture", ["party", None])
@pytest.mark.parametrize("height", [424, 120])
def test_a_still_picture_and_a_warm_sentence(
    look: Look, qtbot: QtBot, picture: str | None, height: int
) -> None:
    panel = CelebrationPanel(look)
    qtbot.addWidget(panel)
    panel.resize(1288, height)
    panel.celebrate("Well done, Kit and Robin!", picture)
    image = picture_of(panel)
    assert has_colour(image, QColor("blue") if picture else look.theme.colour(Role.SUN))
    assert image.pixelColor(600, 12) == look.theme.colour(Role.SUN_SOFT)
    assert panel.accessibleName() == panel.words() == "Well done, Kit and Robin!"


def test_one_button_goes_on(look: Look, qtbot: QtBot) -> None:
    panel = CelebrationPanel(look)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.closed):
        panel.go_on.click()
