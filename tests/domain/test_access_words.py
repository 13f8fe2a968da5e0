"""What a profile says of somebody: their own voice, easy to read, and true for every profile there can be."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.access import (
    ACCEPTANCE_MS,
    CHOICES_A_PAGE,
    DWELL_MS,
    FASTEST_WORDS_A_MINUTE,
    FIRST_EXTRA_MS,
    SCAN_MS,
    SLOWEST_WORDS_A_MINUTE,
    TARGETS_MM,
    TEXT_SCALES,
    AccessProfile,
    Form,
    Heard,
    InputMethod,
    KeyboardOrder,
    ScanAdvance,
    ScanSettings,
    Switch,
    SwitchJob,
    SwitchSource,
    ThemeName,
)
from pcplanner.domain.access_words import Topic, access_told, time_words
from pcplanner.domain.easy_words import count_words, problems
from pcplanner.domain.looks import Tone

# Names are the person's own words, whatever they look like.
_WORDS = st.sampled_from(["Robin", "Siân", "Ysbyty", "Sharn", "Us-butty", " "])

SCANS = st.builds(
    ScanSettings,
    advance=st.sampled_from(ScanAdvance),
    scan_ms=st.integers(*SCAN_MS),
    first_extra_ms=st.integers(*FIRST_EXTRA_MS),
    acceptance_ms=st.integers(*ACCEPTANCE_MS),
    is_spoken=st.booleans(),
)
SWITCHES = st.builds(
    Switch,
    st.sampled_from(SwitchSource),
    st.integers(0, 300_000),
    st.sampled_from(SwitchJob),
    st.sampled_from(["", "Key F8", "Left mouse button", "Gamepad button 1", "Gamepad stick way 2"]),
)
PROFILES = st.builds(
    AccessProfile,
    scale=st.sampled_from(TEXT_SCALES),
    theme=st.sampled_from(ThemeName),
    speech=st.booleans(),
    rate=st.integers(SLOWEST_WORDS_A_MINUTE, FASTEST_WORDS_A_MINUTE),
    voice=st.sampled_from(["", "gmw/en"]),
    motion=st.booleans(),
    say_like=st.lists(st.tuples(_WORDS, _WORDS), max_size=3).map(tuple),
    tone=st.sampled_from(Tone),
    form=st.sampled_from(Form),
    target_mm=st.sampled_from((0, *TARGETS_MM)),
    choices=st.sampled_from((0, *CHOICES_A_PAGE)),
    heard=st.builds(Heard, st.booleans(), st.booleans(), st.booleans()),
    sounds=st.booleans(),
    hears_first=st.booleans(),
    method=st.sampled_from(InputMethod),
    scan=SCANS,
    dwell_ms=st.integers(*DWELL_MS),
    switches=st.lists(SWITCHES, max_size=2).map(tuple),
    is_guarded=st.booleans(),
    keyboard_order=st.sampled_from(KeyboardOrder),
)


def told(access: AccessProfile, topic: Topic, name: str = "Robin") -> tuple[str, ...]:
    return next((x.sentences for x in access_told(access, name) if x.topic is topic), ())


@given(PROFILES)
def test_every_sentence_of_every_profile_is_easy(access: AccessProfile) -> None:
    for each in access_told(access, "Robin"):
        assert each.sentences
        assert each.picture.ref
        for sentence in each.sentences:
            assert count_words(sentence) <= 15
            assert not set("()[]:;{}") & set(sentence)
            assert sentence[0].isupper()
            assert sentence.endswith(".")
            rules = {x.rule for x in problems(sentence)}
            assert not rules & {"ER-01", "ER-02", "ER-06", "ER-08"}, sentence


@given(PROFILES)
def test_the_topics_come_once_each_in_their_order(access: AccessProfile) -> None:
    topics = [x.topic for x in access_told(access, "Robin")]
    assert topics == [x for x in Topic if x in topics]
    assert {Topic.FORM, Topic.COLOURS, Topic.PRESS, Topic.HEAR, Topic.HELPS} <= set(topics)


def test_how_my_name_is_said_is_told_as_my_name() -> None:
    access = replace(AccessProfile(), say_like=(("Siân", "Sharn"), ("Ysbyty", "Us-butty"), (" ", "x")))
    assert told(access, Topic.NAME, "siân") == (
        "Say my name like Sharn.",
        "Say Ysbyty like Us-butty.",
    )
    assert told(AccessProfile(), Topic.NAME) == ()


@pytest.mark.parametrize(
    ("method", "advance", "words"),
    [
        (InputMethod.ONE_SWITCH, ScanAdvance.AUTO, "A frame moves. I press my switch to take a thing."),
        (InputMethod.ONE_SWITCH, ScanAdvance.HOLD, "I let go to take a thing."),
        (InputMethod.ONE_SWITCH, ScanAdvance.PRESS_TO_STOP, "I press again to take a thing."),
        (InputMethod.TWO_SWITCHES, ScanAdvance.AUTO, "I have 2 switches."),
        (InputMethod.DIRECT, ScanAdvance.AUTO, "I press by hand."),
        (InputMethod.DWELL, ScanAdvance.AUTO, "I wait for 1.5 seconds."),
    ],
)
def test_pressing_is_told_with_its_times(method: InputMethod, advance: ScanAdvance, words: str) -> None:
    access = replace(AccessProfile(), method=method, scan=ScanSettings(advance=advance))
    said = " ".join(told(access, Topic.PRESS))
    assert words in said
    assert ("It moves every 2 seconds." in said) == (method is InputMethod.ONE_SWITCH)


PAD = Switch(SwitchSource.GAMEPAD, 0, SwitchJob.CHOOSE, "Gamepad button 1")
MOUSE = Switch(SwitchSource.MOUSE, 1, SwitchJob.CHOOSE, "Left mouse button")
F8 = Switch(SwitchSource.KEY, 16_777_271, SwitchJob.MOVE_ON, "Key F8")


@pytest.mark.parametrize(
    ("method", "switches", "words"),
    [
        (InputMethod.ONE_SWITCH, (PAD,), ["My switch is gamepad button 1."]),
        (InputMethod.ONE_SWITCH, (F8, MOUSE), ["My switch is the left mouse button."]),
        (InputMethod.ONE_SWITCH, (F8,), []),
        (
            InputMethod.TWO_SWITCHES,
            (PAD, F8),
            ["My switch to move on is key F8.", "My switch to take is gamepad button 1."],
        ),
        (InputMethod.TWO_SWITCHES, (PAD,), []),
        (InputMethod.DIRECT, (PAD,), []),
    ],
)
def test_the_switches_that_work_are_told_by_their_names(
    method: InputMethod, switches: tuple[Switch, ...], words: list[str]
) -> None:
    access = replace(AccessProfile(), method=method, switches=switches)
    assert [x for x in told(access, Topic.PRESS) if x.startswith("My switch")] == words


def test_a_second_is_said_as_one() -> None:
    assert time_words(1_000) == "1 second"
    assert time_words(2_500) == "2.5 seconds"
    access = replace(AccessProfile(), method=InputMethod.ONE_SWITCH, scan=ScanSettings(scan_ms=1_000))
    assert "It moves every second." in told(access, Topic.PRESS)


def test_what_is_said_by_itself_and_what_is_not() -> None:
    some = replace(AccessProfile(), heard=Heard(prompts=True, labels=True, plan_text=False))
    assert "It says questions and buttons by itself." in told(some, Topic.HEAR)
    none = replace(AccessProfile(), heard=Heard(prompts=False, labels=False, plan_text=False))
    assert "It says a thing when I ask." in told(none, Topic.HEAR)
    assert told(replace(none, speech=False), Topic.HEAR) == ("I like it with no voice.",)


def test_what_else_helps_is_told_only_where_it_is_so() -> None:
    assert told(AccessProfile(), Topic.HELPS) == ("Show me as many things as fit on a page.",)
    much = replace(AccessProfile(), hears_first=True, motion=False, target_mm=30, is_guarded=True)
    assert told(much, Topic.HELPS)[1:] == (
        "I press once to hear a thing.",
        "I press again to do it.",
        "Keep things still for me.",
        "I need buttons of 30 mm or more.",
        "Other pages need a long press.",
    )
