"""Say what pictures and words, sizes, sounds, the second voice and whose page it is can be."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from pcplanner.domain.access import (
    AS_MADE,
    CHOICES_A_PAGE,
    TARGETS_MM,
    AccessProfile,
    Form,
    Heard,
    within,
)
from pcplanner.domain.words import say
from pcplanner.speech.sound import VoiceInfo

LOUDNESS, LOUDER_BY = (20, 100), 20
_KINDS = ("prompts", "labels", "plan_text")


class Act(Enum):
    """What a choice does beside keeping another way."""

    TRY_CUE = auto()
    OPEN_WORD = auto()
    NEW_WORD = auto()


@dataclass(frozen=True, slots=True)
class Way:
    """One way it can be: its words, whether it is so now, and the profile it leads to.

    ``act`` is what it does instead of being kept, and ``why_not`` says why there is nothing more that way.
    """

    key: str
    words: str
    profile: AccessProfile
    is_chosen: bool = False
    caption: str = ""
    act: Act | None = None
    why_not: str = ""


def form_ways(now: AccessProfile) -> Iterable[Way]:
    """Yield with which pictures things are shown, and whether with words."""
    for form in Form:
        words = say(f"looks.form_{form.value}")
        yield Way(form.value, words, replace(now, form=form), now.form is form)


def target_ways(now: AccessProfile) -> Iterable[Way]:
    """Yield how large everything that can be pressed is at least."""
    for mm in (AS_MADE, *TARGETS_MM):
        yield Way(str(mm), target_words(mm), replace(now, target_mm=mm), now.target_mm == mm)


def target_words(mm: int) -> str:
    """Return how large that is in words."""
    return say("looks.target_mm", mm=mm) if mm else say("looks.as_made")


def count_ways(now: AccessProfile) -> Iterable[Way]:
    """Yield how many choices there are at a time."""
    for count in (AS_MADE, *CHOICES_A_PAGE):
        yield Way(str(count), count_words(count), replace(now, choices=count), now.choices == count)


def count_words(count: int) -> str:
    """Return how many choices that is in words."""
    return say("looks.at_a_time", n=count) if count else say("looks.as_made")


def heard_ways(now: AccessProfile) -> Iterable[Way]:
    """Yield the sorts of words that are said by themselves; each is switched on and off by itself."""
    for kind in _KINDS:
        is_on = getattr(now.heard, kind)
        heard = replace(now.heard, **{kind: not is_on})
        caption = say("looks.is_said" if is_on else "looks.is_not_said")
        yield Way(kind, say(f"looks.heard_{kind}"), replace(now, heard=heard), is_on, caption)


def heard_words(heard: Heard) -> str:
    """Return in a few words what is said by itself."""
    count = sum(getattr(heard, kind) for kind in _KINDS)
    if count == len(_KINDS):
        return say("looks.heard_all")
    return say("looks.heard_some", n=count) if count else say("looks.heard_nothing")


def sounds_ways(now: AccessProfile) -> Iterable[Way]:
    """Yield the small sounds on and off."""
    yield Way("on", say("looks.sounds_on"), replace(now, sounds=True), now.sounds)
    yield Way("off", say("looks.sounds_off"), replace(now, sounds=False), not now.sounds)


def cue_ways(now: AccessProfile, voices: tuple[VoiceInfo, ...] | None) -> Iterable[Way]:
    """Yield how loud the second voice is, the way to hear it, and which voice it is."""
    for key, by in (("quieter", -LOUDER_BY), ("louder", LOUDER_BY)):
        to = within(now.cue_percent + by, LOUDNESS)
        why_not = say(f"looks.{key}_end") if to == now.cue_percent else ""
        caption = why_not or say("looks.loud", n=to)
        yield Way(key, say(f"looks.{key}"), replace(now, cue_percent=to), caption=caption, why_not=why_not)
    yield Way("try", say("looks.try_cue"), now, act=Act.TRY_CUE, caption=say("looks.loud", n=now.cue_percent))
    yield Way("voice", say("looks.cue_same"), replace(now, cue_voice=""), not now.cue_voice)
    for voice in voices or ():
        chosen = now.cue_voice == voice.voice_id
        yield Way(f"voice-{voice.voice_id}", voice.name, replace(now, cue_voice=voice.voice_id), chosen)


def say_like_ways(now: AccessProfile) -> Iterable[Way]:
    """Yield each word that is said its own way, and the way to one more."""
    yield Way("new", say("looks.add_word"), now, act=Act.NEW_WORD)
    for number, (word, said) in enumerate(now.say_like):
        yield Way(str(number), word, now, caption=say("looks.said_like", said=said), act=Act.OPEN_WORD)


def say_like_words(now: AccessProfile) -> str:
    """Return how many words are said their own way."""
    count = len(now.say_like)
    if not count:
        return say("looks.no_words")
    return say("looks.one_word") if count == 1 else say("looks.some_words", n=count)


def guard_ways(now: AccessProfile) -> Iterable[Way]:
    """Yield whose page it is: mine alone, or open to who helps me."""
    yield Way("mine", say("looks.guard_on"), replace(now, is_guarded=True), now.is_guarded)
    yield Way("open", say("looks.guard_off"), replace(now, is_guarded=False), not now.is_guarded)
