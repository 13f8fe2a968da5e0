"""A line is drawn with one switch, by resting and with the keyboard, and the drawing is kept (SC-06)."""

import pytest
from tests.support.clocks import FakeClock
from tests.support.one_switch import OneSwitch
from tests.support.players import DwellPlayer, KeyboardPlayer, Player

from pcplanner.domain.access import InputMethod
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.services.example import read_example
from pcplanner.ui.context import Context
from pcplanner.ui.pages.drawing_pad.page import PadPage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window

ME = read_example().main.person.id
PLAYERS = {
    InputMethod.ONE_SWITCH: OneSwitch,
    InputMethod.DIRECT: KeyboardPlayer,
    InputMethod.DWELL: DwellPlayer,
}


@pytest.fixture(params=PLAYERS, ids=lambda method: method.value)
def method(request: pytest.FixtureRequest) -> InputMethod:
    return InputMethod(request.param)


@pytest.fixture
def answers(context: Context, window: Window, clock: FakeClock) -> list[object]:
    """Open the drawing pad as a page does that wants a picture, and return what it is given."""
    given: list[object] = []
    context.navigator.start_at(Route(Place.HOME, ME))
    context.navigator.ask(Route(Place.DRAWING, ME, "", "My garden"), given.append)
    clock.settle()
    return given


def pad(window: Window) -> PadPage:
    page = window.shell.page()
    assert isinstance(page, PadPage)
    return page


def test_a_line_is_drawn_and_the_drawing_is_kept(
    context: Context, window: Window, answers: list[object], clock: FakeClock, method: InputMethod
) -> None:
    player: Player = PLAYERS[method](window, clock)
    if method is InputMethod.DIRECT:
        player.choose("Arrows")
    player.choose("Colours", "Red", "Left", "Pen down", "Up right", "Right", "Down", "Undo", "Pen up")
    steps = [stroke.points[-1] for stroke in pad(window)._view_model.state.sheet.strokes]
    assert steps == [(0.375, 0.375), (0.5, 0.25), (0.625, 0.25)]
    player.choose("Next", "Use it")
    (picture,) = answers
    assert isinstance(picture, Picture)
    assert (picture.kind, picture.alt) == (PictureKind.PHOTO, "My garden")
    assert context.services.pictures.data(picture).format == "png"


@pytest.mark.parametrize("method", [InputMethod.ONE_SWITCH], indirect=True)
def test_the_next_step_the_same_way_takes_one_press(
    window: Window, answers: list[object], one_switch: OneSwitch
) -> None:
    one_switch.choose("Pen down", "Right")
    before = one_switch.presses
    for _ in range(3):
        one_switch.press()
    strokes = pad(window)._view_model.state.sheet.strokes
    assert (len(strokes), one_switch.presses) == (5, before + 3)
    assert strokes[-1].points[-1] == (1.0, 0.375)
    one_switch.choose("Down")
    assert one_switch.presses == before + 4


@pytest.mark.parametrize("method", [InputMethod.ONE_SWITCH], indirect=True)
def test_the_ways_are_said_by_their_names(
    window: Window, answers: list[object], one_switch: OneSwitch, clock: FakeClock
) -> None:
    cues: list[str] = []
    scan = window.pressing.scan
    one_switch.choose("Up left")
    while len(cues) < 10:
        assert scan.here is not None
        if not cues or cues[-1] != scan.here.cue:
            cues.append(scan.here.cue)
        clock.forward(100)
    assert cues == [
        *("Up left", "Up", "Up right"),
        *("Left", "Pen down", "Right"),
        *("Down left", "Down", "Down right", "Go back"),
    ]
    assert scan.group.cue == "Move the pen"


@pytest.mark.parametrize("method", [InputMethod.DWELL], indirect=True)
def test_resting_on_an_arrow_draws_on_and_on(window: Window, answers: list[object], clock: FakeClock) -> None:
    player = DwellPlayer(window, clock)
    player.choose("Pen down", "Left")
    clock.forward(900)
    player.choose("Pen up")
    points = [x.points[-1] for x in pad(window)._view_model.state.sheet.strokes]
    assert len(points) > 3
    assert points[-1][0] < 0.3
