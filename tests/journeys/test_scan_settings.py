"""How the scan goes is changed by the scan itself (CHECKS SC-07)."""

from tests.support.clocks import FakeClock
from tests.support.gamepads import FakePads
from tests.support.one_switch import OneSwitch

from pcplanner.domain.access import SwitchSource
from pcplanner.services.example import read_example
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window

ME = read_example().main.person.id


def test_the_scan_speed_is_changed(context: Context, one_switch: OneSwitch, person_name: str) -> None:
    before = context.services.people.plan(ME).person.access.scan.scan_ms
    one_switch.choose(person_name, "How I like it", "How I press", "Speed", "Slower")
    assert context.services.people.plan(ME).person.access.scan.scan_ms > before


def test_another_key_is_learnt_and_is_the_switch_at_once(
    context: Context, one_switch: OneSwitch, person_name: str, window: Window, clock: FakeClock
) -> None:
    one_switch.choose(person_name, "How I like it", "How I press", "My switches", "My switch to take")
    one_switch.press()
    clock.settle()
    (switch,) = context.services.people.plan(ME).person.access.switches
    assert switch.source is SwitchSource.KEY
    assert window.pressing.scan.here is not None
    one_switch.choose("Home")


def test_a_button_of_a_gamepad_is_learnt_and_is_the_switch_at_once(
    context: Context, one_switch: OneSwitch, person_name: str, pad_reader: FakePads, clock: FakeClock
) -> None:
    def hold(is_down: bool) -> None:
        pad_reader.button(6, is_down=is_down)
        context.pads.poll()

    one_switch.choose(person_name, "How I like it", "How I press", "My switches", "My switch to take")
    one_switch.press_with(hold)
    one_switch.press()
    clock.settle()
    (switch,) = context.services.people.plan(ME).person.access.switches
    assert (switch.source, switch.name) == (SwitchSource.GAMEPAD, "Gamepad button 7")
    one_switch.choose("Home", "My steps")
    assert context.navigator.here == Route(Place.STEPS, ME)
