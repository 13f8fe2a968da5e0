from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.page import PageMaker
from pcplanner.ui.pages.session.unlock_page import UnlockPage, open_page
from pcplanner.ui.routes import Place
from pcplanner.ui.theme.metrics import Metrics


@pytest.fixture
def page(shown: Callable[[PageMaker, Place], QWidget], code: str) -> UnlockPage:
    made = shown(open_page, Place.UNLOCK)
    assert isinstance(made, UnlockPage)
    return made


def type_into(page: UnlockPage, qtbot: QtBot, words: str) -> None:
    edit = page.field.findChild(QLineEdit)
    qtbot.keyClicks(edit, words)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_it_opens_with_the_keyboard_alone(
    page: UnlockPage, qtbot: QtBot, passphrase: str, bare_context: Context
) -> None:
    type_into(page, qtbot, passphrase)
    assert bare_context.services.library.is_open


def test_a_wrong_passphrase_is_told_at_the_field(page: UnlockPage, qtbot: QtBot) -> None:
    type_into(page, qtbot, "not the right one")
    assert "does not open" in page.field.message()
    assert "again" in page.hint.words()


def test_damage_takes_the_place_of_the_field(
    page: UnlockPage, qtbot: QtBot, passphrase: str, damage: Callable[[], None]
) -> None:
    damage()
    type_into(page, qtbot, passphrase)
    assert page.status.isVisible()
    assert not page.field.isVisible()
    assert "damaged" in page.status.words()
    assert page.reading()[0] in page.status.words()
    page.again.click()
    assert page.field.isVisible()


@pytest.mark.parametrize("size", [(1288, 381), (1202, 327)])
def test_nothing_overlaps_at_double_size(
    page: UnlockPage, bare_context: Context, size: tuple[int, int]
) -> None:
    bare_context.look.change(metrics=Metrics(2.0))
    page.resize(*size)
    for problem in ("", "That passphrase does not open the library."):
        if problem:
            page.field.show_problem(problem)
            page._lay_out()
        assert page.field.geometry().bottom() < page.open_button.y()
        for button in (page.open_button, page.recovery, page.example):
            assert page.rect().contains(button.geometry())
            assert button.height() >= 44
