from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import picture_of

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.pager import Pager, PagerStyle, column_beside, page_keys, room_beside


@pytest.fixture
def pager(look: Look, qtbot: QtBot) -> Iterator[Pager]:
    page = QWidget()
    qtbot.addWidget(page)
    made = Pager(look)
    made.setParent(page)
    made.resize(352, 68)
    yield made
    page.close()


def test_one_that_stands_nowhere_never_becomes_a_window(look: Look, qtbot: QtBot) -> None:
    pager = Pager(look)
    qtbot.addWidget(pager)
    pager.set_pages(0, 3)
    assert pager.isHidden()


def test_with_one_page_it_hides(pager: Pager) -> None:
    pager.set_pages(0, 1)
    assert pager.isHidden()
    pager.set_pages(0, 3)
    assert not pager.isHidden()


def test_it_asks_for_the_page_before_and_after(pager: Pager, qtbot: QtBot) -> None:
    pager.set_pages(1, 3)
    with qtbot.waitSignal(pager.page_wanted) as before:
        QTest.mouseClick(pager.before, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pager.page_wanted) as after:
        QTest.mouseClick(pager.more, Qt.MouseButton.LeftButton)
    assert (before.args, after.args) == ([0], [2])


def test_at_the_ends_it_says_why_and_asks_for_nothing(pager: Pager, qtbot: QtBot) -> None:
    pager.set_pages(0, 2)
    assert pager.before.is_not_now()
    assert pager.before.accessibleDescription() == "This is the first page."
    assert not pager.more.is_not_now()
    with qtbot.assertNotEmitted(pager.page_wanted):
        QTest.mouseClick(pager.before, Qt.MouseButton.LeftButton)


def test_it_says_which_page_this_is(pager: Pager) -> None:
    pager.set_pages(1, 4)
    assert pager.accessibleName() == "2 of 4"


@pytest.mark.parametrize("style", PagerStyle)
def test_every_style_keeps_both_buttons_apart_and_named(pager: Pager, style: PagerStyle) -> None:
    pager.set_pages(0, 2)
    pager.set_style(style)
    pager.resize(pager.sizeHint())
    picture_of(pager)
    assert not pager.before.geometry().intersects(pager.more.geometry())
    assert (pager.before.accessibleName(), pager.more.accessibleName()) == ("Before", "More")
    for button in (pager.before, pager.more):
        assert min(button.width(), button.height()) >= 44


def test_with_big_words_it_stands_beside_what_it_pages(pager: Pager, look: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    pager.set_holder(holder)
    assert not pager.stands_with_holder
    look.change(metrics=Metrics(2.0))
    assert pager.stands_with_holder
    pager.set_pages(0, 2)
    pager.stand_in_column(QRect(0, 0, 176, 272))
    assert pager.parentWidget() is holder


def test_the_column_takes_its_room(look: Look) -> None:
    assert column_beside(look, QSize(1288, 376)) == QRect(1112, 0, 176, 272)
    assert room_beside(look, QSize(1288, 376)) == QSize(1080, 376)


def test_page_keys() -> None:
    keys = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_A)
    assert [page_keys(key) for key in keys] == [-1, 1, 0]


@pytest.mark.parametrize("high", [200, 216, 272])
def test_a_low_column_keeps_the_words_between_the_buttons(pager: Pager, look: Look, high: int) -> None:
    look.change(metrics=Metrics(2.0))
    pager.set_style(PagerStyle.COLUMN)
    pager.resize(176, high)
    assert pager.more.y() - pager.before.geometry().bottom() > 50


def test_when_words_are_small_again_it_leaves_what_it_stood_beside(look: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(800, 400)
    holder.show()
    made = Pager(look)
    made.set_holder(holder)
    made.set_pages(0, 3)
    look.change(metrics=Metrics(2.0))
    made.stand_in_column(column_beside(look, holder.size()))
    assert made.isVisible()
    look.change(metrics=Metrics(1.0))
    assert made not in holder.children()
    assert not made.isVisible()
