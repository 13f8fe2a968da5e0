import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.access import ThemeName
from pcplanner.domain.looks import CLOTHES_COLOURS, HAIR_COLOURS, Look, Tone
from pcplanner.domain.pictures import symbol
from pcplanner.ui.context import Context
from pcplanner.ui.pages.looks.choices import Part
from pcplanner.ui.pages.looks.page import LooksPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.colours import ThemeName as Colours
from pcplanner.ui.theme.colours import theme_named
from pcplanner.ui.theme.look import Look as ScreenLook
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, {Place.LOOKS: open_page})
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    return made


@pytest.fixture
def page(window: Window, context: Context, example_person_id: str) -> LooksPage:
    context.navigator.start_at(Route(Place.LOOKS, example_person_id))
    assert window.parts is not None
    shown = window.parts.widget
    assert isinstance(shown, LooksPage)
    return shown


def tile(page: LooksPage, words: str) -> PressButton:
    return next(t for t in page.grid.tiles() if isinstance(t, PressButton) and t.words() == words)


def open_part(page: LooksPage, part: Part) -> None:
    """Open a part as somebody would, whether the parts stand beside the choices or not."""
    row: PressButton = page.parts[part]
    if page.rows.isVisible():
        page.rows.show_tile(row)
    else:
        while page.to_parts.isVisible():
            page.to_parts.click()
        row = tile(page, row.words())
        page.grid.show_tile(row)
    assert row.isVisible()
    row.click()


def test_it_stands_on_the_grid(page: LooksPage) -> None:
    shown = [part for part in page.parts.values() if part.isVisible()]
    assert len(shown) == 4
    assert {part.width() for part in shown} == {304}
    assert min(part.height() for part in shown) >= 76
    first = page.grid.tiles()[0]
    assert page.grid.x() == 328
    assert (first.width(), first.height()) == (240, 204)
    assert page.sample.x() == 856
    assert page.sample.width() >= 430


def test_a_choice_changes_the_sample_and_the_whole_window_at_once(page: LooksPage, context: Context) -> None:
    page.parts[Part.COLOURS].click()
    tile(page, "Dark").click()
    assert context.look.theme == theme_named(Colours.DARK)
    assert page.sample.line._look.theme == theme_named(Colours.DARK)


def test_what_was_chosen_is_still_there_after_leaving_without_another_press(
    page: LooksPage, context: Context, example_person_id: str
) -> None:
    assert page.kept.isHidden()
    QTest.keyClick(page.parts[Part.COLOURS], Qt.Key.Key_Space)
    QTest.keyClick(tile(page, "Yellow on black"), Qt.Key.Key_Return)
    assert page.kept.isVisible()
    context.navigator.start_at(Route(Place.LOOKS))
    assert context.look.theme == theme_named(Colours.LIGHT)
    context.navigator.start_at(Route(Place.LOOKS, example_person_id))
    assert context.look.theme == theme_named(Colours.YELLOW_ON_BLACK)
    kept = context.services.people.plan(example_person_id).person.access
    assert kept.theme is ThemeName.YELLOW_ON_BLACK


def test_put_it_back_by_keyboard_brings_the_window_back(page: LooksPage, context: Context) -> None:
    before = (context.look.theme, context.look.metrics)
    assert page.put_back.is_not_now()
    tile(page, "Biggest").click()
    QTest.keyClick(page.put_back, Qt.Key.Key_Space)
    assert (context.look.theme, context.look.metrics) == before
    assert page.put_back.is_not_now()
    assert page.kept.isHidden()


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
@pytest.mark.parametrize("words", ["Bigger", "Very big", "Biggest"])
def test_the_keyboard_stays_on_the_size_that_was_pressed(
    page: LooksPage, window: Window, context: Context, qtbot: QtBot, words: str, size: tuple[int, int]
) -> None:
    window.shell.resize(*size)
    for pressed in (words, "Usual", words):
        page.grid.show_tile(tile(page, pressed))
        qtbot.mouseClick(tile(page, pressed), Qt.MouseButton.LeftButton)
        assert page.head().prompt == "How big should the words be?"
        focused = QApplication.focusWidget()
        assert focused is tile(page, pressed)
        assert focused.isVisible()
        assert tile(page, pressed).is_chosen()


def test_the_arrow_keys_go_up_and_down_the_parts(page: LooksPage) -> None:
    page.parts[Part.SIZE].setFocus()
    for key, part in (
        (Qt.Key.Key_Down, Part.COLOURS),
        (Qt.Key.Key_Down, Part.MY_LOOK),
        (Qt.Key.Key_Up, Part.COLOURS),
    ):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        assert QApplication.focusWidget() is page.parts[part]


def test_at_its_end_the_pace_has_nothing_more_to_press(page: LooksPage) -> None:
    page.parts[Part.SOUND].click()
    for _ in range(5):
        tile(page, "Slower").click()
    assert tile(page, "Slower").is_not_now()
    assert tile(page, "Slower").accessibleName() == "Slower, This is the slowest"
    assert not tile(page, "Faster").is_not_now()


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_is_clipped(
    page: LooksPage, window: Window, context: Context, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    window.shell.resize(*size)
    check_page(page)
    for part in (part for part in Part if part not in {Part.PRESSING, Part.TRY_OUT}):
        open_part(page, part)
        check_page(page)
        if part is Part.MY_LOOK:
            for words in ("Skin", "Hair", "Clothes", "Wheelchair"):
                tile(page, words).click()
                check_page(page)
                assert page.grid.pager.count == 2
                assert page.go_back()


def check_page(page: LooksPage) -> None:
    buttons = [button for button in page.findChildren(PressButton) if button.isVisible()]
    for button in buttons:
        corner = button.mapTo(page, button.rect().bottomRight())
        assert page.rect().contains(corner), button.words()
        assert min(button.width(), button.height()) >= 44
        assert button.accessibleName().startswith(button.words())
    shown = [each for each in page.grid.tiles() if each.isVisible()]
    assert 1 <= len(shown) <= 4
    assert all(min(each.width(), each.height()) >= 96 for each in shown)


def test_my_look_is_set_by_mouse_and_the_window_wears_it_at_once(
    page: LooksPage, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    hair = HAIR_COLOURS[4]
    for button in (page.parts[Part.MY_LOOK], "Hair", page.grid.pager.more, "Grey"):
        pressed = tile(page, button) if isinstance(button, str) else button
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    assert context.services.people.plan(example_person_id).person.access.look == Look(hair=hair)
    worn = context.look.pictures.pixmap(symbol("happy"), QSize(90, 90), 1.0).toImage()
    assert worn.pixelColor(45, 18).name().upper() == hair


def test_my_look_is_set_by_keyboard_alone(page: LooksPage, context: Context, example_person_id: str) -> None:
    def focused() -> PressButton:
        widget = QApplication.focusWidget()
        assert isinstance(widget, PressButton)
        return widget

    page.parts[Part.SIZE].setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(focused(), key)
    tile(page, "Skin").setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(focused(), key)
    assert page.head().prompt == "Which colour do I like to wear?"
    QTest.keyClick(focused(), Qt.Key.Key_PageDown)
    assert focused().words() == "Red"
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    kept = context.services.people.plan(example_person_id).person.access.look
    assert kept == Look(clothes=CLOTHES_COLOURS[3])


def test_back_leads_from_the_colours_to_what_they_are_for_and_then_away(
    page: LooksPage, window: Window, context: Context
) -> None:
    page.parts[Part.MY_LOOK].click()
    tile(page, "Skin").click()
    window.shell.back_pressed.emit()
    assert page.head().prompt == "How do I look in pictures?"
    assert not page.go_back()


def test_another_kind_of_pictures_is_worn_by_the_sample_and_the_window(
    page: LooksPage, context: Context
) -> None:
    page.parts[Part.PICTURES].click()
    before = drawn(context.look)
    tile(page, "Black and white").click()
    assert drawn(context.look) == drawn(page.sample._look) != before


def drawn(look: ScreenLook) -> QImage:
    return look.pictures.pixmap(symbol("happy"), QSize(40, 40), 1.0).toImage()


def test_what_is_chosen_in_one_part_is_still_there_after_choosing_in_another(page: LooksPage) -> None:
    page.parts[Part.PICTURES].click()
    first = tile(page, "Strong contrast")
    tile(page, "Black and white").click()
    page.parts[Part.SIZE].click()
    tile(page, "Bigger").click()
    page.parts[Part.PICTURES].click()
    assert first is not tile(page, "Strong contrast")
    tile(page, "Strong contrast").click()
    now = page._view_model.state.now
    assert (now.scale, now.tone) == (125, Tone.HIGH_CONTRAST)


def test_everything_that_takes_focus_has_a_name(page: LooksPage) -> None:
    for child in page.findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert child.accessibleName()


def test_where_there_is_little_room_the_parts_have_the_page_to_themselves(
    window: Window, page: LooksPage
) -> None:
    page._look.change(metrics=Metrics(2.0))
    window.shell.resize(1280, 720)
    assert page.head().prompt == "What do I want to change?"
    assert not page.rows.isVisible()
    assert not page.to_parts.isVisible()
    assert tile(page, "Size").accessibleName() == "Size, Usual"
    tile(page, "My look").click()
    tile(page, "Wheelchair").click()
    assert page.head().prompt == "Which colour is my wheelchair?"
    page.to_parts.click()
    page.to_parts.click()
    assert page.head().prompt == "What do I want to change?"
    page._look.change(metrics=Metrics(1.0))
    assert page.rows.isVisible()
    assert page.head().prompt == "How big should the words be?"
