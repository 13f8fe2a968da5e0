import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.paged_stack import PagedStack, stack_pages


@given(st.lists(st.integers(1, 400), max_size=20), st.integers(50, 700))
def test_each_part_is_on_one_page_and_pages_fit(heights: list[int], room: int) -> None:
    pages = stack_pages(heights, room, 12)
    assert [number for page in pages for number in page] == list(range(len(heights)))
    for page in pages:
        total = sum(heights[number] for number in page) + 12 * (len(page) - 1)
        assert len(page) <= 1 or total <= room


def block(height: int) -> QWidget:
    made = QWidget()
    made.setMinimumHeight(height)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


@pytest.fixture
def stack(look: Look, qtbot: QtBot) -> PagedStack:
    made = PagedStack(look)
    qtbot.addWidget(made)
    made.resize(448, 572)
    made.show()
    return made


def test_what_fits_needs_no_pager(stack: PagedStack) -> None:
    stack.set_parts([block(100), block(200)])
    assert [part.y() for part in stack.parts()] == [0, 112]
    assert stack.pager.isHidden()


def test_what_does_not_fit_is_paged_above_the_pager(stack: PagedStack, qtbot: QtBot) -> None:
    stack.set_parts([block(300) for _ in range(3)])
    assert not stack.pager.isHidden()
    assert [part.isHidden() for part in stack.parts()] == [False, True, True]
    stack.pager.more.click()
    assert [part.isHidden() for part in stack.parts()] == [True, False, True]
    assert stack.parts()[1].geometry().bottom() < stack.pager.y()
    stack.show_part(stack.parts()[2])
    QTest.keyClick(stack, Qt.Key.Key_PageUp)
    assert [part.isHidden() for part in stack.parts()] == [True, False, True]


def test_no_parts_is_no_trouble(stack: PagedStack) -> None:
    stack.set_parts([])
    assert stack.pager.isHidden()
