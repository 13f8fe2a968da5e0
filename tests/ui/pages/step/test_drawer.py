from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.step.drawer import StepDrawer
from pcplanner.ui.pages.step.state import StepPageState


def test_the_drawer_shows_what_is_kept_and_tells_what_is_pressed(bare_context: Context, qtbot: QtBot) -> None:
    drawer = StepDrawer(bare_context.look)
    qtbot.addWidget(drawer)
    drawer.show_state(StepPageState(words="I ring", happened="It went well."))
    assert (drawer.words.words(), drawer.happened.words()) == ("I ring", "It went well.")
    moves: list[int] = []
    drawer.moved.connect(moves.append)
    drawer.order.row.choice_pressed.emit(-1)
    with qtbot.waitSignal(drawer.away_pressed):
        drawer.order.row.choice_pressed.emit(0)
    assert moves == [-1]


def test_the_first_words_are_shown_and_told(bare_context: Context, qtbot: QtBot) -> None:
    drawer = StepDrawer(bare_context.look)
    qtbot.addWidget(drawer)
    drawer.resize(448, 572)
    drawer.show()
    drawer.show_state(StepPageState(words="I ring", first_words="I phone"))
    with qtbot.waitSignal(drawer.first_words_shown) as shown:
        drawer.first_words.button.click()
    assert shown.args == ["I phone"]
    assert drawer.first_words.label.isVisible()
