from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.session.parts import IconWords, SoftPanel, StatusCard
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.metrics import Metrics


def colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)})


def test_a_status_says_both_sentences(bare_context: Context, qtbot: QtBot) -> None:
    card = StatusCard(bare_context.look)
    qtbot.addWidget(card)
    card.resize(900, 128)
    card.show_status("All is well.", "We looked.", mark=Mark.YES, family=Family.CIRCLE)
    assert card.accessibleName() == "All is well. We looked."
    assert colours(card.grab().toImage()) > 3


def test_words_after_an_icon_take_more_room_when_they_are_big(bare_context: Context, qtbot: QtBot) -> None:
    words = IconWords(bare_context.look, Icon.LOCK, "The plans stay on this computer. They are locked.")
    qtbot.addWidget(words)
    small = words.height_in(600)
    bare_context.look.change(metrics=Metrics(2.0))
    assert words.height_in(600) > small


def test_a_panel_can_go_without_its_ground(bare_context: Context, qtbot: QtBot) -> None:
    panel = SoftPanel(bare_context.look)
    qtbot.addWidget(panel)
    panel.resize(200, 100)
    drawn = colours(panel.grab().toImage())
    panel.set_drawn(is_drawn=False)
    assert colours(panel.grab().toImage()) < drawn
