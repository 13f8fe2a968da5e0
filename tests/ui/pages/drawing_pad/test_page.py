import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.locking import lock_plans
from pcplanner.ui.pages.drawing_pad.page import PadPage, open_page
from pcplanner.ui.pages.drawing_pad.strokes import HEIGHT
from pcplanner.ui.pages.drawing_pad.view_model import PadViewModel
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.theme.pens import Pen
from pcplanner.ui.window import Window


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
    return made


@pytest.fixture
def window(context: Context, example_person_id: str, qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    ask(context, example_person_id)
    return made


def ask(context: Context, person_id: str) -> None:
    context.navigator.start_at(Route(Place.HOME, person_id))
    context.navigator.ask(Route(Place.DRAWING, person_id), lambda _: None)


def pad(window: Window) -> PadPage:
    assert window.parts is not None
    assert isinstance(window.parts.widget, PadPage)
    return window.parts.widget


def drag(page: PadPage, qtbot: QtBot, *places: tuple[float, float], lets_go: bool = True) -> None:
    paper, left = page.paper, Qt.MouseButton.LeftButton
    points = [QPoint(round(x * paper.width()), round(y * paper.height())) for x, y in places]
    qtbot.mousePress(paper, left, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(paper, point)
    if lets_go:
        qtbot.mouseRelease(paper, left, pos=points[-1])


def lines(page: PadPage) -> int:
    return len(page._view_model.state.sheet.strokes)


def test_a_line_is_drawn_with_the_mouse(page: PadPage, qtbot: QtBot) -> None:
    drag(page, qtbot, (0.2, 0.5), (0.5, 0.5), (0.8, 0.5))
    assert lines(page) == 1
    image = page.paper.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == Pen.BLACK.colour
    assert "1 line" in page.paper.accessibleName()


def test_the_line_is_seen_while_it_is_drawn(page: PadPage, qtbot: QtBot) -> None:
    drag(page, qtbot, (0.2, 0.5), (0.5, 0.5), (0.8, 0.5), lets_go=False)
    assert lines(page) == 0
    image = page.paper.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == Pen.BLACK.colour


def test_a_line_is_drawn_without_a_mouse(page: PadPage, qtbot: QtBot) -> None:
    page.paper.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(page.paper, key)
    (stroke,) = page._view_model.state.sheet.strokes
    assert len(stroke.points) == 3
    assert stroke.points[0] == pytest.approx((0.5, HEIGHT / 2 - 0.02))
    # With the pen up, it moves and draws nothing.
    qtbot.keyClick(page.paper, Qt.Key.Key_Left)
    assert lines(page) == 1


def test_the_keyboards_pen_stays_on_the_paper_and_moves_finely_with_shift(
    page: PadPage, qtbot: QtBot
) -> None:
    for _ in range(60):
        qtbot.keyClick(page.paper, Qt.Key.Key_Left)
    qtbot.keyClick(page.paper, Qt.Key.Key_Space)
    qtbot.keyClick(page.paper, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.paper, Qt.Key.Key_Space)
    (stroke,) = page._view_model.state.sheet.strokes
    assert stroke.points[0][0] == 0.0
    assert stroke.points[1][0] == pytest.approx(0.005)


def test_the_keyboard_can_leave_the_paper_and_its_line_stays(page: PadPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.paper, Qt.Key.Key_Space)
    qtbot.keyClick(page.paper, Qt.Key.Key_Right)
    page.paper.clearFocus()
    page.paper.finish()
    assert lines(page) == 1


def test_every_tool_is_chosen_by_keyboard(page: PadPage, view_model: PadViewModel, qtbot: QtBot) -> None:
    tools = page.tools
    qtbot.keyClick(tools.pens[Pen.RED], Qt.Key.Key_Return)
    assert view_model.state.tool.pen is Pen.RED
    assert tools.pens[Pen.RED].is_chosen()
    assert not tools.pens[Pen.BLACK].is_chosen()
    qtbot.keyClick(tools.thickness, Qt.Key.Key_Space)
    assert tools.thickness.words() == "Middle"
    qtbot.keyClick(tools.rubber, Qt.Key.Key_Space)
    assert tools.rubber.is_chosen()
    assert not tools.pens[Pen.RED].is_chosen()


def test_undo_redo_and_start_again_are_shown_as_they_stand(page: PadPage, qtbot: QtBot) -> None:
    tools = page.tools
    assert tools.undo.is_not_now()
    assert tools.again.is_not_now()
    drag(page, qtbot, (0.2, 0.5), (0.8, 0.5))
    assert not tools.undo.is_not_now()
    tools.undo.click()
    assert lines(page) == 0
    assert not tools.redo.is_not_now()
    tools.redo.click()
    assert lines(page) == 1
    tools.again.click()
    assert lines(page) == 0
    tools.undo.click()
    assert lines(page) == 1


def test_the_keys_of_undo_are_for_the_drawing_here(window: Window, qtbot: QtBot) -> None:
    page = pad(window)
    drag(page, qtbot, (0.2, 0.5), (0.8, 0.5))
    plan_undone: list[None] = []
    window.shell.undo_requested.connect(lambda: plan_undone.append(None))
    for focused in (page.paper, page.tools.undo):
        focused.setFocus()
        qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert lines(page) == 0
        qtbot.keyClick(focused, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert lines(page) == 1
    assert not plan_undone


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1366, 584), (1280, 536), (1280, 464)])
def test_everything_is_large_and_whole_at_every_text_size(
    context: Context, page: PadPage, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(*size)
    for button in page.tools.buttons():
        assert button.accessibleName().startswith(button.words())
        assert min(button.width(), button.height()) >= 96, (button.words(), button.size())
        place = QRect(button.mapTo(page, QPoint()), button.size())
        assert page.rect().contains(place)
        assert not place.intersects(page.paper.geometry())
    assert page.rect().contains(page.paper.geometry())
    assert page.paper.height() == pytest.approx(page.paper.width() * HEIGHT, abs=1)
    page.grab()


def test_a_drawing_is_the_same_after_the_window_or_the_text_changed_size(
    context: Context, page: PadPage, qtbot: QtBot
) -> None:
    drag(page, qtbot, (0.2, 0.5), (0.5, 0.5), (0.8, 0.5))
    page.resize(1280, 536)
    context.look.change(metrics=Metrics(2.0))
    assert lines(page) == 1
    image = page.paper.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == Pen.BLACK.colour


@pytest.mark.parametrize("leave", ["break", "help"])
def test_break_and_help_lose_nothing_not_even_half_a_line(window: Window, leave: str, qtbot: QtBot) -> None:
    page = pad(window)
    drag(page, qtbot, (0.2, 0.5), (0.8, 0.5))
    drag(page, qtbot, (0.2, 0.7), (0.8, 0.7), lets_go=False)
    (window.shell.break_pressed if leave == "break" else window.shell.help_pressed).emit()
    window.shell.back_pressed.emit()
    assert pad(window) is page
    assert lines(page) == 2


def test_home_and_coming_back_loses_nothing(
    window: Window, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    drag(pad(window), qtbot, (0.2, 0.5), (0.8, 0.5))
    window.shell.home_pressed.emit()
    ask(context, example_person_id)
    assert lines(pad(window)) == 1


def test_the_idle_lock_keeps_the_drawing_and_stopping_for_today_does_not(
    window: Window, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    drag(pad(window), qtbot, (0.2, 0.5), (0.8, 0.5), lets_go=False)
    lock_plans(context, comes_back=True)
    context.services.library.open_practice()
    ask(context, example_person_id)
    assert lines(pad(window)) == 1
    lock_plans(context)
    context.services.library.open_practice()
    ask(context, example_person_id)
    assert lines(pad(window)) == 0


def test_the_words_are_asked_after_the_drawing(page: PadPage, view_model: PadViewModel, qtbot: QtBot) -> None:
    assert page.head().is_wide
    assert any("Arrow keys" in words for words in page.reading())
    drag(page, qtbot, (0.2, 0.5), (0.8, 0.5))
    view_model.go_next()
    assert page.words.isVisible()
    assert not page.paper.isVisible()
    assert page.head().prompt
    assert any("My dream" in words for words in page.reading())
    view_model.go_back()
    assert page.paper.isVisible()


def test_the_page_opens_through_its_door(context: Context, example_person_id: str, qtbot: QtBot) -> None:
    parts = open_page(context, Route(Place.DRAWING, example_person_id))
    qtbot.addWidget(parts.widget)
    assert parts.go_next is not None
    assert not parts.go_back()
    parts.closed()


def test_a_line_under_way_is_settled_like_words_that_are_being_typed(
    context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    parts = open_page(context, Route(Place.DRAWING, example_person_id))
    page = parts.widget
    assert isinstance(page, PadPage)
    qtbot.addWidget(page)
    page.resize(1366, 584)
    page.show()
    drag(page, qtbot, (0.2, 0.5), (0.8, 0.5), lets_go=False)
    parts.settle()
    assert lines(page) == 1
