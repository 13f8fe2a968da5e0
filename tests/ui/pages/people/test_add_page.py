import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.pages.people.add_page import AddPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> AddPage:
    context.navigator.start_at(Route(Place.PEOPLE), Route(Place.ADD_PERSON))
    parts = open_page(context, Route(Place.ADD_PERSON))
    assert isinstance(parts.widget, AddPage)
    qtbot.addWidget(parts.widget)
    parts.widget.resize(1288, 424)
    parts.widget.show()
    parts.opened()
    return parts.widget


def test_typing_a_name_and_enter_is_enough(page: AddPage, practice: Services, qtbot: QtBot) -> None:
    edit = page.name.findChild(QLineEdit)
    qtbot.keyClicks(edit, "Wren")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert practice.people.find("Wren").total == 1


def test_a_missing_name_is_told_at_the_field(page: AddPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.button, Qt.Key.Key_Space)
    assert "name" in page.name.message()


def test_the_chosen_face_is_shown_and_the_name_kept(page: AddPage, context: Context) -> None:
    page.name.set_words("Wren")
    page.face.click()
    context.navigator.answer(symbol("me"))
    assert page.portrait.isVisible()
    assert not page.face.isVisible()
    assert page.name.words() == "Wren"


@pytest.mark.parametrize("size", [(1288, 381), (1202, 327)])
def test_nothing_leaves_the_page_at_double_size(
    page: AddPage, context: Context, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(2.0))
    page.resize(*size)
    for child in page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible():
            assert page.rect().contains(child.geometry()), child
