"""The try-out can be used in every size: all choices of a question are seen at once and have their names."""

import pytest
from pytestqt.qtbot import QtBot

from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.domain.trying_rounds import Ask, Round
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.looks.choices import Part
from pcplanner.ui.pages.looks.view_model import LooksViewModel
from pcplanner.ui.pages.try_out.page import TryOutPage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window


@pytest.fixture
def window(context: Context, qtbot: QtBot, new_person_id: str) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1280, 720)
    made.shell.show()
    context.navigator.start_at(Route(Place.HOME, new_person_id), Route(Place.TRY_OUT, new_person_id))
    return made


@pytest.fixture
def page(window: Window) -> TryOutPage:
    found = window.shell.page()
    assert isinstance(found, TryOutPage)
    return found


def press(page: TryOutPage, words: str) -> None:
    shown = (x for x in page.findChildren(PressButton) if x.isVisible())
    next(x for x in shown if x.accessibleName().startswith(words)).click()


def check(page: TryOutPage) -> None:
    assert page.buttons()
    for button in (x for x in page.findChildren(PressButton) if x.isVisible()):
        corner = button.mapTo(page, button.rect().bottomRight())
        assert page.rect().contains(corner), button.words()
        assert min(button.width(), button.height()) >= 44
        assert button.accessibleName().startswith(button.words())
        assert button.accessibleName()
    if page.wall.isVisible():
        for tile in page.wall.tiles():
            assert min(tile.width(), tile.height()) >= 96


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1280, 720)), (1.5, (1280, 720)), (2.0, (1024, 680))])
def test_every_question_is_whole(
    page: TryOutPage, window: Window, context: Context, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    window.shell.resize(*size)
    check(page)
    press(page, "Leave this out")
    view_model = page._view_model
    while isinstance(shown := view_model.state.shown, Round):
        check(page)
        view_model.press(shown.wanted)
    for _ in Ask:
        check(page)
        if not view_model.state.is_end:
            press(page, "Leave this out")
    assert view_model.state.is_end
    check(page)


def test_it_is_reached_from_how_i_like_it(context: Context, new_person_id: str) -> None:
    looks = LooksViewModel(context, new_person_id, find_voices=tuple)
    looks.open_part(Part.TRY_OUT)
    assert context.navigator.here == Route(Place.TRY_OUT, new_person_id)


def test_no_leaves_the_page(page: TryOutPage, window: Window) -> None:
    press(page, "Stop here")
    press(page, "No, leave it")
    assert window.shell.page() is not page


def choose_method(page: TryOutPage, words: str) -> None:
    for _ in range(6):
        press(page, "Leave this out")
    press(page, words)


def test_one_switch_is_tried_as_it_would_be_and_ends_with_the_star(
    page: TryOutPage, window: Window, context: Context
) -> None:
    choose_method(page, "1 switch")
    assert window.pressing.scan.is_on
    assert "switch" in page.head().prompt
    press(page, "Star")
    assert not window.pressing.scan.is_on
    press(page, "Yes, use it")
    assert window.pressing.scan.is_on
    window.pressing.end()


def test_resting_is_tried_as_it_would_be(page: TryOutPage, window: Window) -> None:
    choose_method(page, "Rest on it")
    assert window.pressing.dwell.is_on
    press(page, "Star")
    assert not window.pressing.dwell.is_on


def test_a_way_that_is_tried_is_over_on_another_page(page: TryOutPage, window: Window) -> None:
    choose_method(page, "1 switch")
    window.shell.help_pressed.emit()
    assert not window.pressing.scan.is_on
    window.shell.back_pressed.emit()
    assert window.pressing.scan.is_on
    window.pressing.end()
    assert not window.pressing.scan.is_on


def test_who_uses_a_switch_keeps_it_while_another_way_is_tried(
    page: TryOutPage, window: Window, context: Context
) -> None:
    window.pressing.use(AccessProfile(method=InputMethod.ONE_SWITCH))
    choose_method(page, "Rest on it")
    assert window.pressing.scan.is_on
    assert window.pressing.dwell.is_on
    window.pressing.end()
