"""What can be chosen fits how somebody presses, and every time has its ends."""

from dataclasses import replace

import pytest

from pcplanner.domain.access import (
    SCAN_MS,
    AccessProfile,
    InputMethod,
    ScanAdvance,
    ScanSettings,
    Switch,
    SwitchJob,
    SwitchSource,
)
from pcplanner.ui.pages.input.choices import Act, Part, caption_of, choices_of, parts_for

ONE = AccessProfile(method=InputMethod.ONE_SWITCH)
TWO = AccessProfile(method=InputMethod.TWO_SWITCHES)


def test_by_hand_there_is_nothing_about_switches() -> None:
    assert parts_for(AccessProfile()) == (Part.METHOD, Part.HEAR_FIRST)


def test_one_switch_has_every_time_and_two_switches_only_those_that_matter() -> None:
    assert Part.SPEED in parts_for(ONE)
    assert Part.LOOPS in parts_for(ONE)
    assert Part.SPEED not in parts_for(TWO)
    assert Part.HOLD in parts_for(TWO)
    assert Part.DWELL not in parts_for(ONE)


@pytest.mark.parametrize("method", InputMethod)
def test_every_part_has_a_caption_and_choices_and_one_is_chosen_or_leads_on(method: InputMethod) -> None:
    now = AccessProfile(method=method)
    for part in parts_for(now):
        assert caption_of(part, now)
        assert len(choices_of(part, now)) >= 2


def test_the_speed_goes_from_a_third_of_a_second_to_20_seconds_and_says_its_ends() -> None:
    now, seen = ONE, [ONE.scan.scan_ms]
    while not (less := choices_of(Part.SPEED, now)[0]).why_not:
        now = less.profile
        seen.append(now.scan.scan_ms)
    assert seen[-1] == SCAN_MS[0]
    while not (more := choices_of(Part.SPEED, now)[1]).why_not:
        now = more.profile
    assert now.scan.scan_ms == SCAN_MS[1]


def test_less_and_more_lead_back_to_where_they_began() -> None:
    for ms in (600, 900, 1000, 1500, 4000):
        now = replace(ONE, scan=ScanSettings(scan_ms=ms))
        more = choices_of(Part.SPEED, now)[1].profile
        assert choices_of(Part.SPEED, more)[0].profile == now


def test_the_speed_can_be_found() -> None:
    assert choices_of(Part.SPEED, ONE)[2].act is Act.FIND_SPEED


def test_own_switches_are_named_and_the_usual_ones_can_be_had_back() -> None:
    own = replace(ONE, switches=(Switch(SwitchSource.KEY, 1, SwitchJob.CHOOSE, "Key F8"),))
    take, usual = choices_of(Part.SWITCHES, own)
    assert (take.caption, take.act) == ("Key F8", Act.LEARN_CHOOSE)
    assert usual.profile == ONE
    assert not usual.is_chosen


def test_two_switches_are_learnt_one_by_one() -> None:
    acts = [x.act for x in choices_of(Part.SWITCHES, TWO)]
    assert acts == [Act.LEARN_MOVE_ON, Act.LEARN_CHOOSE, None]


def test_a_way_to_move_that_needs_two_switches_is_not_offered_for_one() -> None:
    assert [x.key for x in choices_of(Part.ADVANCE, ONE)] == ["auto", "hold", "press_to_stop"]
    assert replace(ONE, scan=ScanSettings(advance=ScanAdvance.STEP)).advance is ScanAdvance.AUTO
