from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.begin_panel import BeginPanel
from pcplanner.ui.widgets.tile import Tile


def test_the_second_sentence_gives_way_to_the_first(look: Look, qtbot: QtBot) -> None:
    first = "Tell your first dream. You can say it, or show it in a picture."
    panel = BeginPanel(look, Tile(look, "Tell"), first, "Every dream is welcome here.")
    qtbot.addWidget(panel)
    panel.resize(1288, 424)
    panel.show()
    assert panel.more.isVisible()
    assert panel.more.y() > panel.first.geometry().bottom()
    look.change(metrics=Metrics(2.0))
    panel.resize(1202, 328)
    assert not panel.more.isVisible()
    assert panel.first.height() >= panel.first.heightForWidth(panel.first.width())
    assert panel.rect().contains(panel.first.geometry())
