from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import has_colour, picture_of

from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.field_box import FieldBox


def test_it_shows_words_after_a_sign(look: Look, qtbot: QtBot) -> None:
    box = FieldBox(look)
    qtbot.addWidget(box)
    box.resize(360, 92)
    empty = picture_of(box)
    box.set_message("Saved.", Icon.TICK)
    assert box.message() == "Saved."
    assert picture_of(box) != empty
    box.set_message("That is too long.", Mark.WARNING)
    assert has_colour(picture_of(box), look.theme.colour(Role.SUN))
    assert box.outline().boundingRect().toRect() == box.rect()
