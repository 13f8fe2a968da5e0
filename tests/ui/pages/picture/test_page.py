from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.symbols.packs_for_tests import SQUARE, make_zip

from pcplanner.domain.looks import HAIR_COLOURS, SKIN_COLOURS
from pcplanner.ui.context import Context
from pcplanner.ui.pages.picture.found_tile import FoundTile
from pcplanner.ui.pages.picture.page import PicturePage, open_page
from pcplanner.ui.pages.picture.state import Shelf
from pcplanner.ui.pages.picture.things import Way
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.focus_order import focus_stops, step_focus
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton

from .conftest import Open

SIZES = [(1.0, (1366, 584)), (1.0, (1280, 536)), (1.25, (1280, 528)), (1.5, (1280, 520)), (2.0, (1280, 464))]


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def tile(page: PicturePage, words: str) -> FoundTile:
    return next(each for each in page.grid.shown() if each.words() == words)


def keep_favourite(page: PicturePage, typed: str, qtbot: QtBot) -> None:
    page.search.edit.clear()
    qtbot.keyClicks(page.search.edit, typed)
    page.grid.shown()[0].click()
    page.foot.favourite.click()


def test_ten_things_a_page_each_with_its_words(opened: Open, qtbot: QtBot) -> None:
    parts, page = opened()
    qtbot.keyClicks(page.search.edit, "a")
    assert len(page.grid.shown()) == 10
    assert parts.pager is not None
    assert parts.pager.is_needed
    assert all(tile.accessibleName() for tile in page.grid.shown())


def test_only_the_tiles_of_one_page_are_ever_made(opened: Open, qtbot: QtBot) -> None:
    _, page = opened()
    for typed in ("a", "b", "people"):
        qtbot.keyClicks(page.search.edit, typed)
        page.grid.turn(1)
    assert page.grid.count > 0
    assert len(page.findChildren(FoundTile)) <= 10


def test_a_picture_with_the_keyboard_only(opened: Open, answers: list[object], qtbot: QtBot) -> None:
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Down)
    first = page.grid.shown()[0]
    assert focused() is first
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert focused() is page.grid.shown()[1]
    qtbot.keyClick(page.grid.shown()[1], Qt.Key.Key_Left)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert first.is_chosen()
    assert not answers
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert len(answers) == 1


def test_next_uses_what_is_chosen(opened: Open, answers: list[object], qtbot: QtBot) -> None:
    parts, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    page.grid.shown()[0].click()
    assert parts.go_next is not None
    parts.go_next()
    assert len(answers) == 1


def test_tab_goes_as_it_is_seen_and_enter_leads_straight_to_what_was_found(
    opened: Open, qtbot: QtBot
) -> None:
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    parts = (page.search, page.clear, page.column, page.grid, page.foot)
    stops = [focus_stops([part]) for part in parts]
    assert focus_stops([page]) == [stop for each in stops for stop in each]
    assert step_focus(focus_stops([page]), page.search.edit, is_forward=True) is page.clear
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Return)
    assert page.grid.shown()[0].hasFocus()


def test_the_arrow_up_leads_back_to_the_words(opened: Open, qtbot: QtBot) -> None:
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Return)
    qtbot.keyClick(page.grid.shown()[0], Qt.Key.Key_Up)
    assert focused() is page.search.edit


def test_page_down_turns_from_the_words_and_from_a_picture(opened: Open, qtbot: QtBot) -> None:
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "a")
    qtbot.keyClick(page.search.edit, Qt.Key.Key_PageDown)
    assert page.grid.pager.index == 1
    assert focused() is page.search.edit
    page.grid.shown()[3].setFocus()
    qtbot.keyClick(page.grid.shown()[3], Qt.Key.Key_PageDown)
    assert page.grid.pager.index == 2
    assert focused() is page.grid.shown()[0]
    qtbot.keyClick(page.grid.shown()[0], Qt.Key.Key_PageUp)
    assert page.grid.pager.index == 1


def test_the_arrow_keys_go_over_the_edge_of_a_page(opened: Open, qtbot: QtBot) -> None:
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "a")
    last = page.grid.shown()[-1]
    words = last.words()
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Right)
    assert page.grid.pager.index == 1
    assert focused() is page.grid.shown()[0]
    qtbot.keyClick(page.grid.shown()[0], Qt.Key.Key_Left)
    assert focused() is last
    assert last.words() == words


def test_a_group_and_the_way_back_with_the_keyboard_only(opened: Open, qtbot: QtBot) -> None:
    parts, page = opened()
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(page.grid.shown()[0], Qt.Key.Key_Right)
    assert focused() is tile(page, "Feelings")
    qtbot.keyClick(tile(page, "Feelings"), Qt.Key.Key_Space)
    assert tile(page, "Happy").isVisible()
    assert focused() is page.grid.shown()[0]
    assert page.column.rows[Shelf.GROUPS].is_chosen()
    assert parts.go_back()
    assert tile(page, "Feelings").isVisible()
    assert focused() in page.grid.shown()
    assert not parts.go_back()


def test_back_and_the_clear_button_clear_the_words(opened: Open, qtbot: QtBot) -> None:
    parts, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    assert page.clear.isVisible()
    assert parts.go_back()
    assert page.search.words() == ""
    assert not page.clear.isVisible()
    qtbot.keyClicks(page.search.edit, "garden")
    qtbot.keyClick(page.clear, Qt.Key.Key_Space)
    assert page.search.words() == ""
    assert focused() is page.search.edit


def test_a_quick_second_press_on_a_group_chooses_nothing(
    opened: Open, answers: list[object], qtbot: QtBot
) -> None:
    _, page = opened()
    group = tile(page, "Feelings")
    qtbot.mouseClick(group, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(group, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(group, Qt.MouseButton.LeftButton)
    assert not any(each.is_chosen() for each in page.grid.shown())
    picture = tile(page, "Happy")
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton)
    assert picture.is_chosen()
    assert not answers


def test_the_name_of_a_tile_begins_with_its_label_and_says_chosen_and_favourite(
    opened: Open, qtbot: QtBot
) -> None:
    _, page = opened()
    keep_favourite(page, "garden", qtbot)
    name = QAccessible.queryAccessibleInterface(tile(page, "Garden")).text(QAccessible.Text.Name)
    assert name == "Garden, chosen, my favourite"
    tile(page, "Gardening").click()
    assert tile(page, "Garden").accessibleName() == "Garden, my favourite"
    assert not tile(page, "Garden").is_chosen()


def test_a_favourite_is_kept_and_taken_out_with_one_button(opened: Open, qtbot: QtBot) -> None:
    _, page = opened()
    button = page.foot.favourite
    assert button.is_not_now()
    keep_favourite(page, "garden", qtbot)
    assert tile(page, "Garden").thing().is_favourite
    assert button.accessibleName() == f"{button.words()}, Garden"
    page.column.rows[Shelf.FAVOURITES].click()
    assert [each.words() for each in page.grid.shown()] == ["Garden"]
    tile(page, "Garden").click()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not page.grid.shown()
    assert page.nothing.isVisible()
    assert focused() is button


def test_the_keyboard_is_not_lost_where_the_last_favourite_goes(
    opened: Open, context: Context, qtbot: QtBot
) -> None:
    context.look.change(metrics=Metrics(2.0))
    _, page = opened(size=(1280, 464))
    keep_favourite(page, "garden", qtbot)
    page.to_groups.click()
    tile(page, "My favourites").click()
    tile(page, "Garden").click()
    page.foot.favourite.setFocus()
    qtbot.keyClick(page.foot.favourite, Qt.Key.Key_Space)
    assert focused() is page.search.edit


def test_nothing_found_says_what_to_do_and_leaves_the_keyboard_in_the_words(
    opened: Open, qtbot: QtBot
) -> None:
    parts, page = opened()
    qtbot.keyClicks(page.search.edit, "qqqq")
    assert page.nothing.isVisible()
    assert parts.reading() == (page.nothing.text(),)
    assert page.foot.ways[Way.PHOTO].isVisible()
    qtbot.keyClick(page.search.edit, Qt.Key.Key_Down)
    assert focused() is page.search.edit


def test_how_many_were_found_is_told_once_typing_pauses(opened: Open, qtbot: QtBot) -> None:
    _, page = opened()
    with qtbot.waitSignal(page.announced) as told:
        qtbot.keyClicks(page.search.edit, "garden")
    assert told.args == [f"{page.grid.count} pictures"]
    with qtbot.waitSignal(page.announced) as told:
        qtbot.keyClicks(page.search.edit, "qqqq")
    assert told.args == [page.nothing.text()]


def test_a_favourite_is_told(opened: Open, qtbot: QtBot) -> None:
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    page.grid.shown()[0].click()
    with qtbot.waitSignal(page.announced, check_params_cb=lambda words: "favourite" in words):
        page.foot.favourite.click()


def test_the_page_says_for_which_words_the_picture_is(opened: Open) -> None:
    parts, page = opened("a cup of tea")
    assert "a cup of tea" in parts.head().title
    assert "a cup of tea" in parts.head().words_to_speak
    assert "a cup of tea" in page.search.edit.accessibleDescription()
    assert page.grid.shown()[0].words() == "Tea"


@pytest.mark.parametrize(
    ("way", "place"), [(Way.PHOTO, Place.PHOTO), (Way.DRAW, Place.DRAWING), (Way.PACKS, Place.PACKS)]
)
def test_other_ways_to_a_picture_are_buttons(
    opened: Open, context: Context, way: Way, place: Place, qtbot: QtBot
) -> None:
    _, page = opened()
    qtbot.keyClick(page.foot.ways[way], Qt.Key.Key_Return)
    assert context.navigator.here is not None
    assert context.navigator.here.place is place


def test_no_picture_is_a_choice(opened: Open, answers: list[object], qtbot: QtBot) -> None:
    _, page = opened()
    qtbot.keyClick(page.foot.ways[Way.NONE], Qt.Key.Key_Return)
    assert answers == [None]


def test_the_skin_and_the_hair_are_chosen_beside_the_pictures(
    opened: Open, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    _, page = opened()
    strip = page.column.strip
    assert strip.isVisible()
    last = strip.skin.swatches[-1]
    assert last.accessibleName().startswith("My skin")
    strip.skin.swatches[-2].setFocus()
    qtbot.keyClick(strip.skin.swatches[-2], Qt.Key.Key_Right)
    assert focused() is last
    qtbot.keyClick(last, Qt.Key.Key_Space)
    strip.hair.swatches[0].click()
    look = context.services.people.plan(example_person_id).person.access.look
    assert (look.skin, look.hair) == (SKIN_COLOURS[-1], HAIR_COLOURS[0])
    assert [each.is_chosen() for each in strip.skin.swatches] == [False, False, False, True]
    last.click()
    assert context.services.people.plan(example_person_id).person.access.look.skin == ""


def test_where_there_is_no_room_a_row_leads_to_how_i_look(opened: Open, context: Context) -> None:
    _, page = opened(size=(1280, 536))
    assert not page.column.strip.isVisible()
    page.column.looks.click()
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.LOOKS


def test_the_credit_follows_what_is_shown_and_chosen(
    opened: Open, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    files: dict[str, bytes | str] = {
        "farm/zebucart.svg": SQUARE,
        "readme.md": "# Our farm",
        "licence.txt": "CC BY-SA 4.0",
    }
    context.services.packs.install(make_zip(tmp_path / "farm.zip", files))
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "zebucart")
    assert "Our farm" in page.foot.credit.words()
    assert "CC BY-SA 4.0" in page.foot.credit.words()
    page.search.edit.clear()
    qtbot.keyClicks(page.search.edit, "garden")
    assert "Our farm" not in page.foot.credit.words()


def test_without_a_person_nothing_personal_is_offered(context: Context, qtbot: QtBot) -> None:
    page = open_page(context, Route(Place.PICTURE)).widget
    assert isinstance(page, PicturePage)
    qtbot.addWidget(page)
    page.resize(1366, 584)
    page.show()
    assert [row.words() for row in page.column.shown()] == ["All groups"]
    assert not page.column.strip.isVisible()
    assert not page.foot.favourite.isVisible()
    assert page.grid.shown()


@pytest.mark.parametrize(("scale", "size"), SIZES)
@pytest.mark.parametrize("typed", ["", "a", "qqqq"])
def test_everything_is_whole_at_every_text_size(
    opened: Open, context: Context, scale: float, size: tuple[int, int], typed: str, qtbot: QtBot
) -> None:
    context.look.change(metrics=Metrics(scale))
    _, page = opened(size=size)
    qtbot.keyClicks(page.search.edit, typed)
    if typed == "a":
        page.grid.shown()[0].click()
    assert len(page.grid.shown()) >= (0 if typed == "qqqq" else 3)
    shown = [each for each in page.findChildren(PressButton) if each.isVisible()]
    places = [QRect(each.mapTo(page, QPoint()), each.size()) for each in shown]
    for button, place in zip(shown, places, strict=True):
        assert button.accessibleName()
        if button.parentWidget() is not page.grid.pager:
            assert min(button.width(), button.height()) >= 44, button.accessibleName()
            assert page.rect().contains(place), button.accessibleName()
    for number, place in enumerate(places):
        for other, button in zip(places[number + 1 :], shown[number + 1 :], strict=True):
            assert not place.intersects(other), (shown[number].accessibleName(), button.accessibleName())


def test_the_rows_beside_the_pictures_are_as_high_as_they_should_be(opened: Open) -> None:
    _, page = opened()
    assert {row.height() for row in page.column.shown()} == {68}
    assert len(page.column.shown()) == 4


def test_with_big_words_everything_is_among_the_groups(
    opened: Open, context: Context, answers: list[object], qtbot: QtBot
) -> None:
    context.look.change(metrics=Metrics(2.0))
    parts, page = opened(size=(1280, 464))
    words = []
    for number in range(page.grid.plan().pages):
        page.grid.show_page(number)
        words += [each.words() for each in page.grid.shown()]
    wanted = {"My favourites", "Used before", "My people", "A photo", "Draw it", "No picture", "Feelings"}
    assert wanted | {"More pictures", "My look"} <= set(words)
    assert parts.pager is not None
    assert parts.pager.is_needed
    page.grid.show_page(0)
    tile(page, "My people").click()
    assert tile(page, "Mum").thing().is_round
    qtbot.keyClick(page.to_groups, Qt.Key.Key_Return)
    page.grid.show_page(1)
    tile(page, "No picture").click()
    assert answers == [None]


def test_another_text_size_keeps_what_is_shown(opened: Open, context: Context, qtbot: QtBot) -> None:
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    context.look.change(metrics=Metrics(2.0))
    assert page.search.words() == "garden"
    assert page.grid.shown()[0].words() == "Garden"


@pytest.mark.parametrize("odd", ['<b>&"', "نور", "👩‍🦽", "x" * 300])
def test_odd_words_break_nothing(opened: Open, odd: str) -> None:
    _, page = opened(odd)
    page.search.edit.setText(odd)
    page.search.edited.emit(page.search.words())
    assert page.nothing.isVisible()


def test_a_search_before_everything_is_read_is_answered_then(
    context: Context, example_person_id: str, opened: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    waiting: list[Callable[[], None]] = []
    read = context.worker.run
    monkeypatch.setattr(context.worker, "run", lambda *job: waiting.append(lambda: read(*job)), raising=True)
    _, page = opened()
    qtbot.keyClicks(page.search.edit, "garden")
    assert not page.grid.shown()
    assert not page.nothing.isVisible()
    for job in waiting:
        job()
    assert page.grid.shown()[0].words() == "Garden"
    assert page.search.words() == "garden"
