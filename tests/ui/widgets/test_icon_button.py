from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Family, Role, theme_named
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.icon_button import IconButton


def test_an_answer_fills_when_it_is_chosen(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "Yes", mark=Mark.YES)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert (button.width(), button.height()) == (96, 104)
    assert picture_of(button).pixelColor(48, 22) == look.theme.colour(Role.FACE)
    button.set_chosen(True)
    assert picture_of(button).pixelColor(48, 22) == look.theme.strong(Family.CIRCLE)
    assert picture_of(button).pixelColor(10, 60) == look.theme.soft(Family.CIRCLE)


def test_without_words_it_still_has_a_name(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "Record", icon=Icon.MICROPHONE, show_words=False)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    picture_of(button)
    assert button.accessibleName() == "Record"
    assert min(button.width(), button.height()) >= 44


def test_big_words_make_it_wider(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "Not sure", mark=Mark.NOT_SURE)
    qtbot.addWidget(button)
    look.change(metrics=Metrics(2.0))
    assert button.sizeHint().width() > 150
    button.resize(button.sizeHint())
    picture_of(button)


def test_a_mark_of_no_family_takes_the_edge(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "Not yet", mark=Mark.NOT_YET)
    qtbot.addWidget(button)
    button.resize(96, 104)
    button.set_chosen(True)
    assert picture_of(button).pixelColor(10, 60) == look.theme.colour(Role.BAR)


def test_a_wide_one_has_its_mark_beside_its_word(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "Yes", mark=Mark.YES)
    qtbot.addWidget(button)
    button.resize(300, 88)
    button.set_chosen(True)
    image = picture_of(button)
    strong = look.theme.strong(Family.CIRCLE)
    assert [has_colour(image.copy(x, 20, 10, 40), strong) for x in (120, 20, 260)] == [True, False, False]


def test_a_chosen_icon_has_a_tick_in_every_theme(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "Size", icon=Icon.SEARCH)
    qtbot.addWidget(button)
    button.resize(200, 110)
    for name in ("light", "dark", "yellow_on_black"):
        look.change(theme_named(name))
        button.set_chosen(False)
        strong = look.theme.strong(Family.MAIN)
        assert not has_colour(picture_of(button).copy(172, 8, 20, 20), strong)
        button.set_chosen(True)
        assert has_colour(picture_of(button).copy(172, 8, 20, 20), strong)
