"""The scan goes over what can be pressed in a real window, and presses it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from tests.ui.scanning.conftest import Room

from pcplanner.domain.access import AccessProfile, InputMethod, ScanPattern, ScanSettings
from pcplanner.ui.scanning.targets import come_first, stay_at

ONE = AccessProfile(method=InputMethod.ONE_SWITCH)
LINEAR = AccessProfile(
    method=InputMethod.ONE_SWITCH,
    scan=ScanSettings(pattern=ScanPattern.LINEAR, scan_ms=2000, first_extra_ms=0),
)
TWO = AccessProfile(method=InputMethod.TWO_SWITCHES, scan=LINEAR.scan)


def test_nothing_is_scanned_for_somebody_who_presses_as_most_do(room: Room) -> None:
    room.scan.use(AccessProfile())
    room.clock.forward(10_000)
    assert not room.scan.is_on
    assert not room.highlight.isVisible()


def test_one_switch_goes_into_a_group_and_presses_a_button(room: Room) -> None:
    room.scan.use(ONE)
    assert room.here() == "This page"
    room.press()
    room.clock.forward(2700)
    assert room.here() == "No"
    room.press()
    assert room.pressed == ["No"]


def test_the_band_is_round_the_whole_group_and_then_round_one_thing(room: Room) -> None:
    room.scan.use(ONE)
    assert len(room.highlight.places()) == 3
    room.press()
    (place,) = room.highlight.places()
    assert place.size() == room.buttons["Yes"].size()


def test_the_band_lies_on_the_empty_edge_of_a_thing_not_on_what_stands_under_it(room: Room) -> None:
    room.scan.use(ONE)
    room.press()
    (whole,) = room.highlight.places()
    room.scan.use(AccessProfile())
    room.buttons["Yes"].empty_edge = 9  # type: ignore[attr-defined]  # as the parts of a drawing have
    room.scan.use(ONE)
    room.press()
    (place,) = room.highlight.places()
    assert place == whole.adjusted(9, 9, -9, -9)


def test_the_group_itself_shows_where_the_way_back_leads_out_of(room: Room) -> None:
    room.scan.use(ONE)
    room.press()
    while room.here() != "Go back":
        room.clock.forward(500)
    assert len(room.highlight.places()) == 3
    room.press()
    assert room.here() == "This page"


def test_the_choice_that_is_asked_for_comes_first(room: Room) -> None:
    come_first(room.buttons["No"])
    room.scan.use(TWO)
    assert room.here() == "No"
    room.press(Qt.Key.Key_Space)
    assert room.here() == "Yes"


def test_two_switches_move_and_choose(room: Room) -> None:
    room.scan.use(TWO)
    room.clock.forward(30_000)
    assert room.here() == "Yes"
    room.press(Qt.Key.Key_Space)
    room.press(Qt.Key.Key_Return)
    assert room.pressed == ["No"]


def test_a_field_asks_for_words_instead_of_taking_the_keys(room: Room) -> None:
    wanted: list[object] = []
    room.scan.field_chosen.connect(wanted.append)
    room.scan.use(LINEAR)
    room.clock.forward(4000)
    assert room.here() == "My words"
    room.press()
    assert wanted == [room.field]
    assert room.field.text() == ""


def test_each_stop_is_said_and_the_scan_waits_for_its_cue(room: Room) -> None:
    room.voice.ends_by_itself = False
    room.scan.use(LINEAR)
    assert room.voice.cues == ["Yes"]
    room.clock.forward(30_000)
    assert room.voice.cues == ["Yes"]
    room.voice.end_cue()
    room.clock.forward(1000)
    assert room.voice.cues == ["Yes", "No"]


def test_the_scan_rests_while_a_sentence_is_said_and_then_says_where_it_is(room: Room) -> None:
    room.voice.is_speaking = True
    room.scan.use(LINEAR)
    room.clock.forward(30_000)
    assert room.voice.cues == []
    assert room.here() == "Yes"
    room.voice.is_speaking = False
    room.scan.speaking_changed(False)
    assert room.voice.cues == ["Yes"]


def test_the_scan_goes_on_after_a_sentence_although_its_group_has_changed_meanwhile(room: Room) -> None:
    room.voice.ends_by_itself = False
    room.scan.use(ONE)
    room.voice.is_speaking = True
    room.scan.speaking_changed(True)
    room.scan.begin()
    room.voice.end_cue()
    room.buttons["No"].hide()
    room.clock.forward(1000)
    room.voice.is_speaking = False
    room.scan.speaking_changed(False)
    assert room.voice.cues == ["This page", "This page"]
    room.voice.end_cue()
    room.clock.forward(3000)
    assert room.here() == "The bar below"


def test_the_scan_stays_at_what_makes_it_faster_although_it_begins_anew(room: Room) -> None:
    stay_at(room.buttons["No"])
    room.scan.use(LINEAR)
    room.clock.forward(2100)
    room.press()
    room.scan.use(replace(LINEAR, scan=replace(LINEAR.scan, scan_ms=1500)))
    assert room.here() == "No"
    room.press()
    assert room.pressed == ["No", "No"]


def test_a_sentence_that_begins_later_holds_the_scan_too(room: Room) -> None:
    room.scan.use(LINEAR)
    room.voice.is_speaking = True
    room.scan.speaking_changed(True)
    room.clock.forward(30_000)
    assert room.here() == "Yes"


def test_what_comes_to_the_page_later_is_scanned_too(room: Room) -> None:
    for button in room.buttons.values():
        button.hide()
    room.field.hide()
    room.bar.hide()
    room.scan.use(LINEAR)
    assert room.scan.here is None
    room.buttons["Yes"].show()
    room.clock.forward(300)
    assert room.here() == "Yes"
    room.press()
    assert room.pressed == ["Yes"]


def test_a_press_for_something_that_has_gone_does_nothing_else(room: Room) -> None:
    room.scan.use(TWO)
    room.buttons["Yes"].hide()
    room.press(Qt.Key.Key_Return)
    assert room.pressed == []
    assert room.here() == "No"


def test_a_button_that_is_thrown_away_by_its_own_press_does_no_harm(room: Room) -> None:
    room.buttons["Yes"].clicked.connect(room.buttons["Yes"].deleteLater)
    room.scan.use(LINEAR)
    room.press()
    assert room.pressed == ["Yes"]
    assert room.here() == "No"


def test_a_helper_types_spaces_while_space_is_a_switch(room: Room) -> None:
    room.scan.use(LINEAR)
    room.field.setFocus(Qt.FocusReason.MouseFocusReason)
    from_helper = (Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_B)
    for key in from_helper:
        room.type(key)
    assert room.field.text() == "a b"
    assert room.pressed == []


def test_the_scan_rests_while_a_helper_types(room: Room) -> None:
    room.scan.use(LINEAR)
    room.field.setFocus(Qt.FocusReason.MouseFocusReason)
    room.type(Qt.Key.Key_A)
    room.clock.forward(30_000)
    assert room.here() == "Yes"
    room.buttons["Yes"].setFocus()
    room.clock.forward(2300)
    assert room.here() == "No"


def test_a_field_that_has_the_focus_by_itself_does_not_take_the_switch(room: Room) -> None:
    room.field.setFocus()
    room.scan.use(LINEAR)
    room.type(Qt.Key.Key_Space)
    assert room.field.text() == ""
    assert room.pressed == ["Yes"]


def test_a_helpers_click_works_beside_the_scan(room: Room) -> None:
    room.scan.use(LINEAR)
    room.click("Back")
    assert room.pressed == ["Back"]


def test_other_times_begin_anew_and_the_same_ones_do_not(room: Room) -> None:
    room.scan.use(LINEAR)
    room.clock.forward(2100)
    room.scan.use(LINEAR)
    assert room.here() == "No"
    room.scan.use(ONE)
    assert room.here() == "This page"


def test_switched_off_the_keys_are_keys_again(room: Room) -> None:
    room.scan.use(LINEAR)
    room.scan.use(AccessProfile())
    room.buttons["No"].setFocus()
    room.type(Qt.Key.Key_Space)
    assert room.pressed == ["No"]
    assert not room.highlight.isVisible()


def test_hearing_first_says_the_whole_name_and_presses_the_second_time(room: Room) -> None:
    room.buttons["Yes"].set_name("Yes. That is right.")
    room.scan.use(AccessProfile(method=InputMethod.ONE_SWITCH, scan=LINEAR.scan, hears_first=True))
    room.press()
    assert (room.voice.said, room.pressed) == (["Yes. That is right."], [])
    room.press()
    assert room.pressed == ["Yes"]
