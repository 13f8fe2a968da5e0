"""The page that writes to a stick: its tiles, its bar, its end, with the keyboard and with big words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from pcplanner.documents.choices import DocumentKind, Format
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import FileAsk, FileJob
from pcplanner.ui.pages.stick.page import StickPage
from pcplanner.ui.pages.stick.view_model import StickViewModel
from pcplanner.ui.theme.metrics import SCALES, Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile


class Asked:
    """What was asked of whoever helps: a place, and to open a folder."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.asks: list[FileAsk] = []
        self.opened: list[Path] = []

    def ask(self, ask: FileAsk, answered: Callable[[Path], object]) -> None:
        self.asks.append(ask)
        answered(self.place)


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    place = tmp_path / "My stick"
    place.mkdir()
    return Asked(place)


@pytest.fixture
def page(context: Context, new_person_id: str, qtbot: QtBot, asked: Asked) -> StickPage:
    view_model = StickViewModel(context, new_person_id)
    made = StickPage(context, view_model, new_person_id, ask_file=asked.ask, open_folder=asked.opened.append)
    view_model.setParent(made)
    made.resize(1288, 424)
    qtbot.addWidget(made)
    made.show()
    return made


def tile(page: StickPage, words: str) -> Tile:
    return next(x for x in page.grid.tiles() if isinstance(x, Tile) and x.accessibleName().startswith(words))


def write_words(page: StickPage) -> None:
    for key in (DocumentKind.PLAN.value, DocumentKind.HOW_I_USE.value, Format.PDF, Format.TEXT):
        page.view_model.press(key)
    page.view_model.go_next()


def test_each_tile_says_what_is_chosen_there(page: StickPage) -> None:
    assert page.reading() == (
        "Papers, My plan.",
        "Kinds of files, PDF.",
        "Who it is for, Me.",
        "Where, Choose a place.",
    )
    assert page.head().next_label == "Write it now"


def test_it_can_be_chosen_with_the_keyboard_alone(page: StickPage, qtbot: QtBot) -> None:
    tile(page, "Kinds of files").setFocus()
    qtbot.keyClick(tile(page, "Kinds of files"), Qt.Key.Key_Space)
    assert page.head().prompt == "What kind of files?"
    assert page.head().next_label == "Done"
    first = tile(page, "Pages to print")
    assert first.is_chosen()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert not tile(page, "Pages to print").is_chosen()
    assert "Pages to print, goes along, PDF." not in page.reading()


def test_where_is_asked_as_a_folder(page: StickPage, asked: Asked, qtbot: QtBot) -> None:
    qtbot.mouseClick(tile(page, "Where"), Qt.MouseButton.LeftButton)
    assert [x.job for x in asked.asks] == [FileJob.FOLDER]
    assert tile(page, "Where").accessibleName() == "Where, My stick"


def test_at_the_end_it_says_where_it_is_and_that_it_was_checked(page: StickPage, asked: Asked) -> None:
    write_words(page)
    folder = next(asked.place.iterdir())
    assert page.done.isVisible()
    assert not page.grid.isVisible()
    assert page.reading() == (
        f"The folder is called {folder.name}.",
        "It is in My stick.",
        "1 file is there.",
        "We read each file again. It is all right.",
    )
    assert page.done.accessibleName() == " ".join(page.reading())


def test_a_helper_can_open_the_folder_once_there_is_one(page: StickPage, asked: Asked) -> None:
    assert page.drawer.button.is_not_now()
    page.drawer.open_wanted.emit()
    assert not asked.opened
    write_words(page)
    assert not page.drawer.button.is_not_now()
    page.drawer.button.click()
    assert asked.opened == [next(asked.place.iterdir())]


@pytest.mark.parametrize("scale", SCALES)
def test_every_tile_is_big_enough_at_every_size_of_words(
    page: StickPage, context: Context, scale: float
) -> None:
    context.look.change(context.look.theme, Metrics(scale))
    page.resize(QSize(994, 328))
    for each in page.findChildren(PressButton):
        if each.isVisible() and isinstance(each, Tile):
            assert min(each.width(), each.height()) >= 96
    write_words(page)
    laid = page.done._laid(page.done.width() * 0.7, page.done.height() - 64)
    assert not [x for x in laid if x.is_cut]
