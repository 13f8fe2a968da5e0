from pytestqt.qtbot import QtBot
from tests.crawl.seeing import look_at
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.buttons import MainButton, PlainButton, SunButton


def test_each_kind_has_its_ground(look: Look, qtbot: QtBot) -> None:
    for button, ground in (
        (PlainButton(look, "Move back", icon=Icon.MOVE_BACK), Role.FACE),
        (MainButton(look, "Open", icon=Icon.UNLOCK), Role.MAIN),
        (SunButton(look, "Next"), Role.SUN),
    ):
        qtbot.addWidget(button)
        button.resize(304, 80)
        assert picture_of(button).pixelColor(8, 40) == look.theme.colour(ground)
        assert button.size().height() == 80


def test_the_main_button_can_be_not_now(look: Look, qtbot: QtBot) -> None:
    button = MainButton(look, "Open")
    qtbot.addWidget(button)
    button.resize(200, 80)
    button.set_not_now(True, "Type the passphrase first.")
    assert picture_of(button).pixelColor(8, 40) == look.theme.colour(Role.BAR)


def test_it_asks_for_more_room_with_bigger_words(look: Look, qtbot: QtBot) -> None:
    button = PlainButton(look, "Say it again", icon=Icon.SAY_AGAIN)
    qtbot.addWidget(button)
    small = button.sizeHint()
    look.change(metrics=Metrics(2.0))
    assert button.sizeHint().width() > small.width()
    assert button.sizeHint().height() > small.height()
    assert button.minimumSizeHint().height() >= 44


def test_the_icon_goes_above_the_words_when_they_are_large(look: Look, qtbot: QtBot) -> None:
    button = PlainButton(look, "Home", icon=Icon.HOME, icon_above_when_large=True)
    qtbot.addWidget(button)
    button.resize(168, 120)
    beside = picture_of(button)
    look.change(metrics=Metrics(2.0))
    above = picture_of(button)
    top = (60, 8, 48, 40)
    assert has_colour(above.copy(*top), look.theme.colour(Role.INK))
    assert not has_colour(beside.copy(*top), look.theme.colour(Role.INK))


def test_in_a_narrow_button_words_stand_below_the_icon_and_are_whole(look: Look, qtbot: QtBot) -> None:
    button = PlainButton(look, "All of it", icon=Icon.PAGE, bold=True)
    qtbot.addWidget(button)
    button.resize(92, 96)
    (drawn,) = look_at(button).drawn
    assert not drawn.is_cut
