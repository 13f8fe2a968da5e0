"""Say in the person's own voice how they like to see, hear and press: short sentences for each topic."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from pcplanner.domain.access import (
    TEXT_SCALES,
    AccessProfile,
    InputMethod,
    KeyboardOrder,
    ScanAdvance,
    SwitchJob,
    SwitchSource,
    ThemeName,
)
from pcplanner.domain.looks import Tone
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

_SECOND_MS = 1_000


class Topic(StrEnum):
    """What there is to say, in the order told."""

    NAME = "name"
    FORM = "form"
    COLOURS = "colours"
    PRESS = "press"
    HEAR = "hear"
    HELPS = "helps"


@dataclass(frozen=True, slots=True)
class TopicTold:
    """What is said about one topic, beside its picture."""

    topic: Topic
    picture: Picture
    sentences: tuple[str, ...]


def access_told(access: AccessProfile, name: str = "") -> tuple[TopicTold, ...]:
    """Return everything there is to say about a profile, topic by topic; none of them is empty.

    ``name`` is what the person is called; how it is said is told as "my name".
    """
    tellers: dict[Topic, Callable[[], Iterator[str]]] = {
        Topic.NAME: lambda: _said_like(access, name),
        Topic.FORM: lambda: _form(access),
        Topic.COLOURS: lambda: _colours(access),
        Topic.PRESS: lambda: _press(access),
        Topic.HEAR: lambda: _hear(access),
        Topic.HELPS: lambda: _helps(access),
    }
    told = (TopicTold(topic, _picture(topic, access), tuple(tell())) for topic, tell in tellers.items())
    return tuple(each for each in told if each.sentences)


def time_words(ms: int) -> str:
    """Return a time in words: "2 seconds", half a second as "0.5 seconds"."""
    text = f"{ms / _SECOND_MS:.1f}".removesuffix(".0")
    return say("input.one_second") if text == "1" else say("input.seconds", n=text)


def size_words(scale: int) -> str:
    """Return which size of letters somebody likes."""
    return say(f"how_i_use.size_{scale}") if scale in TEXT_SCALES else say("how_i_use.size_other")


def theme_words(theme: ThemeName) -> str:
    """Return which colours somebody likes."""
    return say(f"how_i_use.theme_{theme.value}")


def form_words(access: AccessProfile) -> str:
    """Return in which form somebody likes words and pictures."""
    return say(f"how_i_use.form_{access.form.value}")


def choices_words(access: AccessProfile) -> str:
    """Return how many things a page somebody likes."""
    return say("how_i_use.choices", n=access.choices) if access.choices else say("how_i_use.choices_usual")


def rate_words(access: AccessProfile) -> str:
    """Return how fast the voice is, or that there is none."""
    return say("how_i_use.rate", rate=access.rate) if access.speech else say("how_i_use.voice_off")


def press_words(access: AccessProfile) -> tuple[str, ...]:
    """Return how somebody presses, with its times."""
    return tuple(_press(access))


def heard_words(access: AccessProfile) -> tuple[str, ...]:
    """Return what is said by itself."""
    heard = access.heard
    flags = (("prompts", heard.prompts), ("labels", heard.labels), ("plan_text", heard.plan_text))
    what = [say(f"how_i_use.heard_{key}") for key, is_heard in flags if is_heard]
    if len(what) == len(flags):
        return (say("how_i_use.heard_all"),)
    if not what:
        return (say("how_i_use.heard_none"),)
    *first, last = what
    words = say("how_i_use.heard_and", first=", ".join(first), last=last) if first else last
    return (say("how_i_use.heard_some", what=words), say("how_i_use.heard_rest"))


def _picture(topic: Topic, access: AccessProfile) -> Picture:
    pictures = {
        Topic.NAME: "name-badge",
        Topic.FORM: "read" if access.form.value == "words_only" else "pictures",
        Topic.COLOURS: "paint",
        Topic.PRESS: "switch" if access.is_scanned else "in-control",
        Topic.HEAR: "sound-on" if access.speech else "sound-off",
        Topic.HELPS: "help",
    }
    return symbol(pictures[topic])


def _said_like(access: AccessProfile, name: str) -> Iterator[str]:
    for word, like in access.say_like:
        spelt, heard = (cleaned(x).strip().rstrip(".") for x in (word, like))
        if not spelt or not heard:
            continue
        if spelt.casefold() == cleaned(name).strip().casefold():
            yield say("how_i_use.name_like", like=heard)
        else:
            yield say("how_i_use.word_like", word=spelt, like=heard)


def _form(access: AccessProfile) -> Iterator[str]:
    yield form_words(access)
    yield size_words(access.scale)


def _colours(access: AccessProfile) -> Iterator[str]:
    yield theme_words(access.theme)
    if access.tone is not Tone.COLOUR:
        yield say(f"how_i_use.tone_{access.tone.value}")


def _press(access: AccessProfile) -> Iterator[str]:
    match access.method:
        case InputMethod.DIRECT:
            yield say("how_i_use.press_direct")
            yield say("how_i_use.press_direct_with")
        case InputMethod.DWELL:
            yield say("how_i_use.press_dwell")
            yield say("how_i_use.press_dwell_time", time=time_words(access.dwell_ms))
        case InputMethod.TWO_SWITCHES:
            yield say("how_i_use.press_two")
            yield say("how_i_use.press_two_move")
            yield say("how_i_use.press_two_take")
        case InputMethod.ONE_SWITCH:
            yield from _one_switch(access)
    if access.is_scanned:
        yield from _switches(access)
    if access.is_scanned and access.scan.acceptance_ms:
        yield say("how_i_use.held", time=time_words(access.scan.acceptance_ms))


def _one_switch(access: AccessProfile) -> Iterator[str]:
    scan = access.scan
    key = {ScanAdvance.HOLD: "hold", ScanAdvance.PRESS_TO_STOP: "stop"}.get(access.advance, "auto")
    yield say(f"how_i_use.press_{key}")
    yield say(f"how_i_use.press_{key}_take")
    every = time_words(scan.scan_ms)
    is_a_second = every == say("input.one_second")
    yield say("how_i_use.every_second") if is_a_second else say("how_i_use.every", time=every)
    if scan.first_extra_ms:
        yield say("how_i_use.first_extra", time=time_words(scan.first_extra_ms))


def _switches(access: AccessProfile) -> Iterator[str]:
    """Say which switches were learnt; of two, one alone is not used."""
    learnt = {switch.job: switch for switch in access.switches if switch.name}
    is_two = access.method is InputMethod.TWO_SWITCHES
    jobs = (SwitchJob.MOVE_ON, SwitchJob.CHOOSE) if is_two else (SwitchJob.CHOOSE,)
    if set(jobs) - learnt.keys():
        return
    for job in jobs:
        switch = learnt[job]
        name = switch.name[0].lower() + switch.name[1:]
        if switch.source is SwitchSource.MOUSE:
            name = say("how_i_use.the_mouse_button", name=name)
        yield say(f"how_i_use.my_switch_{job.value}" if is_two else "how_i_use.my_switch", name=name)


def _hear(access: AccessProfile) -> Iterator[str]:
    if not access.speech:
        yield say("how_i_use.voice_off")
    else:
        yield say("how_i_use.voice_own" if access.voice else "how_i_use.voice_on")
        yield say("how_i_use.rate", rate=access.rate)
        yield from heard_words(access)
        if access.is_scanned and access.scan.is_spoken and access.heard.labels:
            yield say("how_i_use.frame_is_heard")
    if not access.sounds:
        yield say("how_i_use.sounds_off")


def _helps(access: AccessProfile) -> Iterator[str]:
    yield choices_words(access)
    if access.hears_first:
        yield say("how_i_use.hears_first")
        yield say("how_i_use.hears_first_then")
    if not access.motion:
        yield say("how_i_use.motion_less")
    if access.target_mm:
        yield say("how_i_use.big_buttons", mm=access.target_mm)
    if access.is_guarded:
        yield say("how_i_use.guarded")
    if access.keyboard_order is KeyboardOrder.QWERTY:
        yield say("how_i_use.letters_qwerty")
