from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.picture.choosing import Group
from pcplanner.ui.pages.picture.page import PicturePage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile

Opened = tuple[PageParts, PicturePage]


@pytest.fixture
def answers() -> list[object]:
    return []


@pytest.fixture
def opened(
    context: Context, example_person_id: str, answers: list[object], qtbot: QtBot
) -> Callable[[], Opened]:
    def made() -> Opened:
        route = Route(Place.PICTURE, example_person_id)
        context.navigator.start_at(Route(Place.DREAM, example_person_id))
        context.navigator.ask(route, answers.append)
        parts = open_page(context, route)
        assert isinstance(parts.widget, PicturePage)
        qtbot.addWidget(parts.widget)
        parts.widget.resize(1366, 584)
        parts.widget.show()
        return parts, parts.widget

    return made


def shown(page: PicturePage) -> list[Tile]:
    return [t for t in page.grid.tiles() if isinstance(t, Tile) and t.isVisible()]


def test_ten_pictures_a_page_each_with_its_words(opened: Callable[[], Opened]) -> None:
    parts, page = opened()
    assert len(shown(page)) == 10
    assert parts.pager is not None
    assert parts.pager.is_needed
    assert all(tile.accessibleName() for tile in shown(page))


def test_a_picture_with_the_keyboard_only(
    opened: Callable[[], Opened], answers: list[object], qtbot: QtBot
) -> None:
    parts, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    first = shown(page)[0]
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Return)
    qtbot.keyClick(first, Qt.Key.Key_Return)
    chosen = [tile for tile in shown(page) if tile.is_chosen()]
    assert [tile.words() for tile in chosen] == [first.words()]
    assert parts.go_next is not None
    parts.go_next()
    assert len(answers) == 1


def test_a_group_with_the_keyboard_only(opened: Callable[[], Opened], qtbot: QtBot) -> None:
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    qtbot.keyClick(page.groups[Group.FEELINGS], Qt.Key.Key_Space)
    assert page.search.words() == ""
    assert page.groups[Group.FEELINGS].is_chosen()
    assert "Happy" in [tile.words() for tile in shown(page)]


def test_the_arrow_keys_go_over_the_edge_of_a_page(
    opened: Callable[[], Opened], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    _, page = opened()
    last = shown(page)[-1]
    monkeypatch.setattr(last, "hasFocus", lambda: True)
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    assert not last.isVisible()
    assert page.grid.pager.index == 1


def test_nothing_found_says_what_to_do(opened: Callable[[], Opened], qtbot: QtBot) -> None:
    parts, page = opened()
    qtbot.keyClicks(page.search.edit, "qqqq")
    assert page.nothing.isVisible()
    assert parts.reading() == (page.nothing.text(),)
    assert page.photo.isVisible()


def test_no_picture_and_a_photo_are_choices(
    opened: Callable[[], Opened], context: Context, answers: list[object], qtbot: QtBot
) -> None:
    _, page = opened()
    qtbot.keyClick(page.photo, Qt.Key.Key_Return)
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.FACE
    context.navigator.back()
    qtbot.keyClick(page.none, Qt.Key.Key_Return)
    assert answers == [None]


@pytest.mark.parametrize(
    ("scale", "size"), [(1.0, (1366, 584)), (1.25, (1280, 528)), (1.5, (1280, 520)), (2.0, (1280, 464))]
)
def test_everything_is_whole_at_every_text_size(
    opened: Callable[[], Opened], context: Context, scale: float, size: tuple[int, int], qtbot: QtBot
) -> None:
    context.look.change(metrics=Metrics(scale))
    _, page = opened()
    page.resize(*size)
    assert len(shown(page)) >= 3
    for button in page.findChildren(PressButton):
        if button.isVisibleTo(page) and button.parentWidget() is not page.grid.pager:
            place = QRect(button.mapTo(page, QPoint()), button.size())
            assert button.accessibleName()
            assert min(button.width(), button.height()) >= 44
            assert page.rect().contains(place), button.accessibleName()


def test_with_big_words_the_groups_take_the_place_of_the_pictures(
    opened: Callable[[], Opened], context: Context, answers: list[object], qtbot: QtBot
) -> None:
    context.look.change(metrics=Metrics(2.0))
    _, page = opened()
    qtbot.keyClick(page.to_groups, Qt.Key.Key_Return)
    words = [tile.words() for tile in page.grid.tiles() if isinstance(tile, Tile)]
    assert "Feelings" in words
    assert "No picture" in words
    feelings = next(t for t in page.grid.tiles() if isinstance(t, Tile) and t.words() == "Feelings")
    feelings.click()
    assert "Happy" in [t.words() for t in page.grid.tiles() if isinstance(t, Tile)]
    page.to_groups.click()
    none = next(t for t in page.grid.tiles() if isinstance(t, Tile) and t.words() == "No picture")
    none.click()
    assert answers == [None]


@pytest.mark.parametrize("odd", ['<b>&"', "نور", "👩‍🦽", "x" * 300])
def test_odd_words_break_nothing(opened: Callable[[], Opened], odd: str) -> None:
    _, page = opened()
    page.search.edit.setText(odd)
    page.search.edited.emit(page.search.words())
    assert page.nothing.isVisible()
