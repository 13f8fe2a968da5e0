import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up, picture_of

from pcplanner.ui.theme.colours import Role, theme_named
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.focus_ring import FocusRing
from pcplanner.ui.widgets.words_field import WordsField


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setPalette(look.palette())
    made.resize(500, 300)
    qtbot.addWidget(made)
    return made


def test_the_ring_is_outside_what_has_the_focus(window: QWidget, look: Look, qtbot: QtBot) -> None:
    button = PlainButton(look, "Undo")
    button.setParent(window)
    button.setGeometry(100, 100, 160, 80)
    ring = FocusRing(window, look)

    bring_up(window, qtbot)
    button.setFocus()
    assert ring.target() is button
    ink, paper = look.theme.colour(Role.INK), look.theme.colour(Role.PAPER)
    image = picture_of(window)
    assert [image.pixelColor(180, 100 - n) for n in (3, 5, 7)] == [ink] * 3
    assert image.pixelColor(180, 98) == paper
    button.move(200, 150)
    assert picture_of(window).pixelColor(280, 145) == ink
    look.change(theme_named("dark"))
    assert picture_of(window).pixelColor(280, 145) == look.theme.colour(Role.INK)


def test_it_goes_round_the_whole_box_of_a_field(window: QWidget, look: Look, qtbot: QtBot) -> None:
    field = WordsField(look, "Name")
    field.setParent(window)
    field.setGeometry(50, 50, 300, 150)
    ring = FocusRing(window, look)

    bring_up(window, qtbot)
    field.focus_words()
    target = ring.target()
    assert target is not None
    assert target.width() == 300


def test_it_hides_with_its_target_and_lets_presses_through(window: QWidget, look: Look, qtbot: QtBot) -> None:
    button = PlainButton(look, "Undo")
    button.setParent(window)
    button.setGeometry(100, 100, 160, 80)
    ring = FocusRing(window, look)

    bring_up(window, qtbot)
    button.setFocus()
    assert ring.isVisible()
    assert window.childAt(QPoint(180, 140)) is button
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.hide()
    assert not ring.isVisible()


def test_a_target_that_is_thrown_away_is_no_trouble(window: QWidget, look: Look, qtbot: QtBot) -> None:
    button = PlainButton(look, "Undo")
    button.setParent(window)
    ring = FocusRing(window, look)

    bring_up(window, qtbot)
    button.setFocus()
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    qtbot.waitUntil(lambda: not ring.isVisible())
    window.resize(400, 200)
    picture_of(window)
