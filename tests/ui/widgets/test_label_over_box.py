import pytest
from pytestqt.qtbot import QtBot
from tests.crawl.seeing import look_at

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.field_box import FieldBox
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel


@pytest.mark.parametrize("height", [400, 240])
def test_the_box_lies_inside_and_the_label_over_it_is_whole(look: Look, qtbot: QtBot, height: int) -> None:
    look.change(metrics=Metrics(2.0))
    field = WordsField(look, "What do they like to be called at home?")
    qtbot.addWidget(field)
    field.resize(640, height)
    field.show()
    (box,), label = field.findChildren(FieldBox), field.findChildren(WordsLabel)[0]
    assert field.rect().contains(box.geometry())
    assert box.height() >= box.minimumHeight()
    assert not label.geometry().intersects(box.geometry())
    assert not any(x.is_cut for x in look_at(field).drawn)
