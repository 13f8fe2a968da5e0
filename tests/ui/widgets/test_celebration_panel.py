import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
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


def test_it_says_what_was_done(look: Look, qtbot: QtBot) -> None:
    panel = CelebrationPanel(look)
    qtbot.addWidget(panel)
    panel.resize(1288, 424)
    panel.celebrate("Well done, Robin!", "party")
    bare = picture_of(panel)
    panel.celebrate("Well done, Robin!", "party", "I rang the college.")
    assert picture_of(panel) != bare
    assert panel.about() == "I rang the college."
    assert panel.accessibleName() == "Well done, Robin! I rang the college."


def test_the_star_stays_as_a_mark_beside_a_picture(look: Look, qtbot: QtBot) -> None:
    panel = CelebrationPanel(look)
    qtbot.addWidget(panel)
    panel.resize(1288, 424)
    panel.celebrate("Well done, Robin!", "party")
    assert has_colour(picture_of(panel).copy(0, 0, 480, 424), look.theme.colour(Role.SUN))


def test_nothing_behind_it_is_seen_at_its_corners(look: Look, qtbot: QtBot) -> None:
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.setStyleSheet("background: #ff00ff")
    behind.resize(1288, 424)
    panel = CelebrationPanel(look)
    panel.setParent(behind)
    panel.resize(1288, 424)
    panel.celebrate("Well done!")
    assert not has_colour(picture_of(behind), QColor("#ff00ff"))


def test_one_button_goes_on(look: Look, qtbot: QtBot) -> None:
    panel = CelebrationPanel(look)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.closed):
        panel.go_on.click()
