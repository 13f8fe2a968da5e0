"""Every journey that matters can be gone by pressing one switch, and nothing else (CHECKS SC-06)."""

from tests.support.one_switch import OneSwitch

from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place


def here(context: Context) -> Place | None:
    return context.navigator.here.place if context.navigator.here else None


def test_a_plan_is_opened(context: Context, one_switch: OneSwitch, person_name: str) -> None:
    one_switch.choose(person_name)
    assert here(context) is Place.HOME
