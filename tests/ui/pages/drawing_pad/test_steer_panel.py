"""Somebody draws with buttons: eight ways, a pen that goes down and up, and a way back from each step."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcplanner.domain.access import AccessProfile, InputMethod
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.drawing_pad.page import PadPage
from pcplanner.ui.pages.drawing_pad.steering import Way
from pcplanner.ui.pages.drawing_pad.strokes import HEIGHT
from pcplanner.ui.pages.drawing_pad.view_model import PadViewModel
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.scanning.targets import TargetFinder
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.theme.pens import Pen

CENTRE = (0.5, HEIGHT / 2)


@pytest.fixture
def view_model(context: Context, example_person_id: str) -> PadViewModel:
    return PadViewModel(context, Route(Place.DRAWING, example_person_id, "", "My dream"))


@pytest.fixture
def page(context: Context, view_model: PadViewModel, qtbot: QtBot) -> PadPage:
    made = PadPage(context, view_model)
    view_model.setParent(made)
    qtbot.addWidget(made)
    made.resize(1366, 584)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    view_model.show_arrows()
    return made


def go(page: PadPage, *ways: Way) -> None:
    for way in ways:
        page.arrows.ways[way].click()


def test_a_line_is_drawn_step_by_step_and_seen(page: PadPage, view_model: PadViewModel) -> None:
    go(page, Way.UP)
    assert view_model.state.sheet.is_clean
    page.arrows.pen.click()
    assert page.arrows.pen.words() == "Pen up"
    go(page, Way.RIGHT, Way.RIGHT, Way.DOWN)
    page.arrows.pen.click()
    go(page, Way.LEFT)
    points = [stroke.points for stroke in view_model.state.sheet.strokes]
    assert points == [
        ((0.5, 0.25),),
        ((0.5, 0.25), (0.625, 0.25)),
        ((0.625, 0.25), (0.75, 0.25)),
        ((0.75, 0.25), (0.75, 0.375)),
    ]
    image = page.paper.grab().toImage()
    seen = image.pixelColor(round(image.width() * 0.7), round(image.width() * 0.25))
    assert seen == Pen.BLACK.colour
    assert "1 line" in page.paper.accessibleName()


def test_undo_takes_back_one_step_and_the_pen_with_it(page: PadPage, view_model: PadViewModel) -> None:
    page.arrows.pen.click()
    go(page, Way.RIGHT, Way.DOWN)
    page.arrows.undo.click()
    assert view_model.state.steering.at == (0.625, 0.375)
    assert view_model.state.steering.is_down
    page.arrows.undo.click()
    page.arrows.undo.click()
    assert view_model.state.sheet.is_clean
    assert not view_model.state.steering.is_down
    assert page.arrows.pen.words() == "Pen down"
    assert page.arrows.undo.is_not_now()


def test_the_step_can_be_shorter_and_says_so(page: PadPage, view_model: PadViewModel) -> None:
    assert page.arrows.stride.accessibleName() == "Long step"
    page.arrows.stride.click()
    assert page.arrows.stride.accessibleName() == "Middle step"
    go(page, Way.RIGHT)
    assert view_model.state.steering.at == (0.5625, 0.375)


def test_at_the_edge_it_says_so_and_draws_nothing(
    page: PadPage, view_model: PadViewModel, told: list[Message]
) -> None:
    go(page, *[Way.UP] * 3)
    page.arrows.pen.click()
    before = view_model.state.sheet
    go(page, Way.UP)
    assert view_model.state.sheet == before
    assert "edge" in told[-1].words


def test_the_rubber_rubs_and_another_colour_draws_where_the_pen_goes(
    page: PadPage, view_model: PadViewModel
) -> None:
    page.arrows.pen.click()
    page.arrows.colours.click()
    assert page.tools.isVisible()
    assert not page.arrows.isVisible()
    page.tools.pens[Pen.RED].click()
    assert page.arrows.isVisible()
    go(page, Way.RIGHT)
    page.arrows.colours.click()
    page.tools.rubber.click()
    go(page, Way.LEFT)
    dot, red, rubbed = view_model.state.sheet.strokes
    assert (dot.tool.pen, red.tool.pen, rubbed.tool.is_rubber) == (Pen.BLACK, Pen.RED, True)


def test_the_thickness_can_be_changed_more_than_once_before_going_back(
    page: PadPage, view_model: PadViewModel
) -> None:
    page.arrows.colours.click()
    page.tools.thickness.click()
    page.tools.thickness.click()
    assert page.tools.isVisible()
    page.tools.arrows.click()
    assert page.arrows.isVisible()


def test_the_keyboard_goes_along_with_the_buttons(page: PadPage, qtbot: QtBot) -> None:
    page.arrows.colours.setFocus()
    qtbot.keyClick(page.arrows.colours, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.tools.arrows
    qtbot.keyClick(page.tools.arrows, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.arrows.pen
    qtbot.keyClick(page.arrows.pen, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is page.arrows.ways[Way.UP]


def test_a_line_that_the_keyboard_began_ends_before_a_button_goes_on(
    page: PadPage, view_model: PadViewModel, qtbot: QtBot
) -> None:
    page.paper.setFocus()
    qtbot.keyClick(page.paper, Qt.Key.Key_Space)
    qtbot.keyClick(page.paper, Qt.Key.Key_Right)
    page.arrows.ways[Way.DOWN].click()
    (line,) = view_model.state.sheet.strokes
    assert line.points[-1] == pytest.approx((0.52, 0.375))
    assert view_model.state.steering.at == pytest.approx((0.52, 0.5))
    page.arrows.pen.click()
    # And the keyboard goes on from where the buttons left the pen.
    qtbot.keyClick(page.paper, Qt.Key.Key_Space)
    qtbot.keyClick(page.paper, Qt.Key.Key_Space)
    assert view_model.state.sheet.strokes[-1].points[0] == pytest.approx((0.52, 0.5))


def test_where_the_pen_is_can_be_seen_up_and_down(page: PadPage) -> None:
    def middle() -> str:
        image = page.paper.grab().toImage()
        return image.pixelColor(image.width() // 2, image.height() // 2).name()

    up = middle()
    page.arrows.pen.click()
    assert up == "#ffffff"
    assert middle() == Pen.BLACK.colour.name()


def test_a_drawing_that_is_there_again_has_the_pen_at_its_end(
    context: Context, view_model: PadViewModel, example_person_id: str
) -> None:
    view_model.show_arrows()
    view_model.lift_or_put_down()
    view_model.move_pen(Way.UP)
    view_model.close()
    again = PadViewModel(context, Route(Place.DRAWING, example_person_id, "", "My dream"))
    assert again.state.steering.at == (0.5, 0.25)
    assert not again.state.steering.is_down


@pytest.mark.parametrize("method", InputMethod)
def test_the_arrows_are_there_at_once_for_somebody_who_cannot_draw_by_hand(
    context: Context, example_person_id: str, method: InputMethod
) -> None:
    access = context.services.people.plan(example_person_id).person.access
    context.services.people.set_access(example_person_id, replace(access, method=method))
    context.services.settings.set_access(AccessProfile(method=method, speech=False))
    for person_id in (example_person_id, ""):
        state = PadViewModel(context, Route(Place.DRAWING, person_id)).state
        assert state.has_arrows is (method is not InputMethod.DIRECT)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1366, 584), (1280, 536), (1280, 464)])
def test_every_arrow_is_large_and_whole_at_every_text_size(
    context: Context, page: PadPage, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(*size)
    for button in page.arrows.buttons():
        assert button.accessibleName().startswith(button.words())
        assert min(button.width(), button.height()) >= 96, (button.words(), button.size())
        place = QRect(button.mapTo(page, QPoint()), button.size())
        assert page.rect().contains(place)
        assert not place.intersects(page.paper.geometry())
    page.grab()


def test_the_scan_comes_to_the_arrows_and_passes_the_paper_by(page: PadPage) -> None:
    found = TargetFinder(page, lambda: [("page", page)]).find().targets
    together = [x.name for x in found if x.group]
    assert together == [
        "Up left",
        "Up",
        "Up right",
        "Left",
        "Pen down",
        "Right",
        "Down left",
        "Down",
        "Down right",
    ]
    assert not any("paper" in x.name for x in found)
    assert {x.name for x in found if not x.is_again} == {"Colours"}


def test_what_the_arrows_are_for_is_said(page: PadPage) -> None:
    assert "pen" in page.head().spoken
    assert "Up left" in page.reading()
    assert "Black" not in page.reading()
