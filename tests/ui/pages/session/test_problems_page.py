import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.session.problems_page import ProblemRow, ProblemsPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.focus_order import focus_stops
from pcplanner.ui.theme.metrics import Metrics


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> ProblemsPage:
    parts = open_page(context, Route(Place.PROBLEMS))
    assert isinstance(parts.widget, ProblemsPage)
    qtbot.addWidget(parts.widget)
    parts.widget.resize(1288, 424)
    parts.widget.show()
    parts.opened()
    return parts.widget


def rows(page: ProblemsPage) -> list[ProblemRow]:
    return [row for row in page.rows.rows() if isinstance(row, ProblemRow) and row.isVisible()]


def test_each_row_says_how_it_stands_and_what_to_press(page: ProblemsPage) -> None:
    assert rows(page)
    for row in rows(page):
        assert row.card.accessibleName()
        assert row.button.accessibleName()
        assert row.button.height() >= 96


def test_a_copy_is_looked_into_and_left_with_the_keyboard(page: ProblemsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(rows(page)[-1].button, Qt.Key.Key_Return)
    qtbot.keyClick(rows(page)[0].button, Qt.Key.Key_Return)
    qtbot.keyClick(rows(page)[0].button, Qt.Key.Key_Return)
    assert page.use.isVisible()
    assert "people" in page.contents.words()
    qtbot.keyClick(page.overview, Qt.Key.Key_Space)
    assert rows(page)


def test_nothing_leaves_the_page_at_double_size(page: ProblemsPage, context: Context) -> None:
    context.look.change(metrics=Metrics(2.0))
    page.resize(1202, 327)
    for row in rows(page):
        for child in row.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            assert row.rect().contains(child.geometry())


def test_tab_goes_through_the_buttons_of_a_copy_from_left_to_right(page: ProblemsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(rows(page)[-1].button, Qt.Key.Key_Return)
    qtbot.keyClick(rows(page)[0].button, Qt.Key.Key_Return)
    qtbot.keyClick(rows(page)[0].button, Qt.Key.Key_Return)
    assert page.use.isVisible()
    stops = focus_stops([page])
    assert stops == sorted(stops, key=lambda stop: stop.x())
    assert len(stops) == 3
