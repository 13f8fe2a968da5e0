import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import picture_of

from pcplanner.ui.shell.drawer import Drawer
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics


@pytest.fixture
def drawer(look: Look, qtbot: QtBot) -> Drawer:
    made = Drawer(look)
    qtbot.addWidget(made)
    made.resize(502, 664)
    return made


def test_it_shows_what_the_page_gave_below_its_head(drawer: Drawer, look: Look) -> None:
    content = QWidget()
    drawer.set_content(content)
    assert content.parentWidget() is drawer
    assert (content.x(), content.y(), content.width()) == (16, 80, 448)
    assert picture_of(drawer).pixelColor(250, 600) == look.theme.colour(Role.BAR)
    drawer.set_content(None)
    assert content.parentWidget() is None
    assert content.isHidden()


def test_with_nothing_it_says_so(drawer: Drawer) -> None:
    drawer.set_content(None)
    assert drawer.content() is None
    assert "nothing to change" in "".join(label.text() for label in drawer.findChildren(type(drawer._empty)))


def test_its_buttons_have_signals(drawer: Drawer, qtbot: QtBot) -> None:
    for button, signal in (
        (drawer.close_button, drawer.close_pressed),
        (drawer.undo_button, drawer.undo_pressed),
        (drawer.redo_button, drawer.redo_pressed),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_undo_says_what_it_would_undo(drawer: Drawer) -> None:
    assert drawer.undo_button.is_not_now()
    assert drawer.undo_button.accessibleDescription() == "There is nothing to undo."
    drawer.set_undo("added a step", None)
    assert drawer.undo_button.accessibleName() == "Undo, added a step"
    assert not drawer.undo_button.is_not_now()
    assert drawer.redo_button.is_not_now()
    drawer.set_undo(None, "added a step")
    assert drawer.redo_button.accessibleName() == "Redo, added a step"


def test_what_was_thrown_away_is_no_trouble(drawer: Drawer, qtbot: QtBot) -> None:
    content = QWidget()
    drawer.set_content(content)
    with qtbot.waitSignal(content.destroyed):
        content.deleteLater()
    drawer.set_content(None)


@pytest.mark.parametrize(("scale", "width"), [(1.0, 460), (1.0, 502), (1.25, 550), (1.5, 630), (2.0, 790)])
def test_its_head_always_says_whose_part_it_is(look: Look, qtbot: QtBot, scale: float, width: int) -> None:
    look.change(metrics=Metrics(scale))
    drawer = Drawer(look)
    qtbot.addWidget(drawer)
    drawer.resize(width, 600)
    drawer.show()
    assert drawer._title.isVisible()
    assert drawer._title.geometry().x() + drawer._title.sizeHint().width() < drawer.undo_button.x()
