import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.pause.page import PausePage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton


@pytest.fixture
def page(context: Context, example_person_id: str, qtbot: QtBot) -> PausePage:
    context.navigator.start_at(Route(Place.HOME, example_person_id), Route(Place.BREAK, example_person_id))
    made = open_page(context, Route(Place.BREAK, example_person_id)).widget
    assert isinstance(made, PausePage)
    qtbot.addWidget(made)
    made.resize(1366, 584)
    made.show()
    return made


def test_nothing_of_the_plan_is_seen_or_read(page: PausePage) -> None:
    head = page.head()
    assert head.whose == ""
    assert head.photo is None
    told = " ".join((head.title, head.spoken, *page.reading()))
    assert "Robin" not in told


def test_it_stands_on_the_grid(page: PausePage) -> None:
    assert page.picture.geometry().getRect() == (40, 24, 520, 536)
    assert [tile.x() for tile in page.tiles] == [600, 786, 972, 1158]
    assert page.ready.x() == 600
    assert page.ready.width() == 416
    assert page.stop.geometry().right() == 1327


def test_ready_is_pressed_with_the_keyboard(page: PausePage, context: Context, qtbot: QtBot) -> None:
    QTest.keyClick(page.ready, Qt.Key.Key_Return)
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.HOME


@pytest.mark.parametrize("scale", [1.25, 1.5, 2.0])
def test_nothing_is_clipped_with_bigger_words(page: PausePage, context: Context, scale: float) -> None:
    metrics = Metrics(scale)
    context.look.change(metrics=metrics)
    page.resize(1280, 720 - metrics.header_height - metrics.bar_height)
    shown = [button for button in page.findChildren(PressButton) if button.isVisible()]
    assert len(shown) == 6
    for button in shown:
        assert page.rect().contains(button.geometry())
        assert min(button.width(), button.height()) >= 96
    lowest = max(label.geometry().bottom() for label in (page.title, page.long) if label.isVisible())
    assert lowest < page.tiles[0].y()
    for label in page.findChildren(QLabel):
        if label.isVisible():
            assert label.heightForWidth(label.width()) <= label.height()
