import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.line_card import LineCard
from pcplanner.ui.widgets.paged_rows import PagedRows


@pytest.fixture
def rows(look: Look, qtbot: QtBot) -> PagedRows:
    made = PagedRows(look)
    qtbot.addWidget(made)
    made.resize(1288, 424)
    made.set_rows([LineCard(look, f"Line {n}", "My own words") for n in range(7)])
    bring_up(made, qtbot)
    return made


def shown(rows: PagedRows) -> list[int]:
    return [number for number, row in enumerate(rows.rows()) if not row.isHidden()]


def test_three_rows_of_128_every_148(rows: PagedRows) -> None:
    assert shown(rows) == [0, 1, 2]
    assert [row.y() for row in rows.rows()[:3]] == [0, 148, 296]
    assert {row.height() for row in rows.rows()[:3]} == {128}
    assert rows.pager.count == 3


def test_paging_by_button_key_and_row(rows: PagedRows, qtbot: QtBot) -> None:
    rows.pager.more.click()
    assert shown(rows) == [3, 4, 5]
    QTest.keyClick(rows.rows()[3], Qt.Key.Key_PageUp)
    assert shown(rows) == [0, 1, 2]
    rows.show_row(rows.rows()[6])
    assert shown(rows) == [6]


def test_big_words_have_one_high_row_and_the_pager_beside(rows: PagedRows, look: Look) -> None:
    look.change(metrics=Metrics(2.0))
    rows.resize(1288, 376)
    assert shown(rows) == [0]
    assert rows.rows()[0].width() == 1080
    assert rows.rows()[0].height() > 256
    assert rows.rows()[0].geometry().bottom() < 376


def test_a_few_rows_keep_their_height(rows: PagedRows) -> None:
    rows.set_rows(list(rows.rows()[:1]))
    assert rows.rows()[0].height() <= 192
    assert not rows.pager.is_needed


def test_no_rows_is_no_trouble(rows: PagedRows) -> None:
    rows.set_rows([])
    assert shown(rows) == []
