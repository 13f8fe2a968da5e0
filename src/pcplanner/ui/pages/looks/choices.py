"""Say what each part of how it looks and sounds can be, from how it is now."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from pcplanner.domain.access import (
    FASTEST_WORDS_A_MINUTE,
    SLOWEST_WORDS_A_MINUTE,
    TEXT_SCALES,
    AccessProfile,
    PaperTheme,
    ThemeName,
)
from pcplanner.domain.looks import CLOTHES_COLOURS, HAIR_COLOURS, SKIN_COLOURS, WHEELCHAIR_COLOURS, Tone
from pcplanner.domain.pictures import Picture, PictureData, symbol
from pcplanner.domain.words import say
from pcplanner.speech.sound import VoiceInfo
from pcplanner.ui.pages.looks import more_choices

RATE_STEP = 10
# A scene with a person in it, and much that is light, dark and bright.
_SCENE = symbol("catch-a-bus")

DrawAs = Callable[[Picture, AccessProfile], PictureData]
"""Given a symbol and how somebody likes it: its drawing."""


class Part(StrEnum):
    """The parts of how it looks and sounds, in the order shown."""

    SIZE = "size"
    COLOURS = "colours"
    FORM = "form"
    PRESSING = "pressing"
    TRY_OUT = "try_out"
    SOUND = "sound"
    VOICE = "voice"
    HEARD = "heard"
    SAY_LIKE = "say_like"
    CUE_VOICE = "cue_voice"
    SOUNDS = "sounds"
    PICTURES = "pictures"
    MY_LOOK = "my_look"
    TARGET = "target"
    COUNT = "count"
    MOVEMENT = "movement"
    PAPER = "paper"
    GUARD = "guard"


_OF_A_PERSON = frozenset({Part.MY_LOOK, Part.PAPER, Part.SAY_LIKE, Part.TRY_OUT, Part.GUARD})


class Piece(StrEnum):
    """What can have a colour of its own in the person's look; the value is its field."""

    SKIN = "skin"
    HAIR = "hair"
    CLOTHES = "clothes"
    WHEELCHAIR = "wheelchair"


_COLOURS = {
    Piece.SKIN: SKIN_COLOURS,
    Piece.HAIR: HAIR_COLOURS,
    Piece.CLOTHES: CLOTHES_COLOURS,
    Piece.WHEELCHAIR: WHEELCHAIR_COLOURS,
}
# Symbols in which the colour of the piece is plain to see.
_SHOWN_BY = {
    Piece.SKIN: symbol("happy"),
    Piece.HAIR: symbol("hairdresser"),
    Piece.CLOTHES: symbol("me"),
    Piece.WHEELCHAIR: symbol("wheelchair-user"),
}


@dataclass(frozen=True, slots=True)
class LookChoice:
    """One thing to choose: its words, whether it is chosen now, and the look it leads to.

    ``picture`` is a symbol as it would be drawn; ``piece`` is what the choice opens instead of being taken,
    and ``act`` what it does instead; ``why_not`` says why there is nothing more to choose that way.
    """

    key: str
    words: str
    is_chosen: bool
    profile: AccessProfile
    caption: str = ""
    picture: PictureData | None = None
    piece: Piece | None = None
    why_not: str = ""
    act: more_choices.Act | None = None


Voices = tuple[VoiceInfo, ...]


def parts_for(person_id: str) -> tuple[Part, ...]:
    """Return the parts there are for a person, or for nobody, who has no skin, no hair and no paper."""
    return tuple(part for part in Part if person_id or part not in _OF_A_PERSON)


def caption_of(part: Part, now: AccessProfile, voices: Voices | None) -> str:
    """Return how a part stands now, in a few words."""
    named = (voice.name for voice in voices or () if voice.voice_id == now.voice)
    captions = {
        Part.SIZE: say(f"looks.size_{now.scale}"),
        Part.COLOURS: say(f"looks.{now.theme.value}"),
        Part.PAPER: say(f"looks.{now.paper_theme.value}"),
        Part.MY_LOOK: say("looks.no_change" if now.look.is_plain else "looks.my_own_colours"),
        Part.PICTURES: say(f"looks.tone_{now.tone.value}"),
        Part.SOUND: say("looks.speech_on" if now.speech else "looks.speech_off"),
        Part.VOICE: next(named, say("looks.voice_usual")),
        Part.MOVEMENT: say("looks.motion_on" if now.motion else "looks.motion_less"),
        Part.PRESSING: say(f"input.method_{now.method.value}"),
        Part.FORM: say(f"looks.form_{now.form.value}"),
        Part.TARGET: more_choices.target_words(now.target_mm),
        Part.COUNT: more_choices.count_words(now.choices),
        Part.HEARD: more_choices.heard_words(now.heard),
        Part.SAY_LIKE: more_choices.say_like_words(now),
        Part.CUE_VOICE: say("looks.loud", n=now.cue_percent),
        Part.SOUNDS: say("looks.sounds_on" if now.sounds else "looks.sounds_off"),
        Part.GUARD: say("looks.guard_on" if now.is_guarded else "looks.guard_off"),
        Part.TRY_OUT: say("looks.try_out_about"),
    }
    return captions[part]


def choices_of(
    part: Part, piece: Piece | None, now: AccessProfile, voices: Voices | None, draw: DrawAs
) -> tuple[LookChoice, ...]:
    """Return what a part, or a piece of the person's look, can be."""
    makers: Mapping[Part, Callable[[], Iterable[LookChoice]]] = {
        Part.SIZE: lambda: _size_choices(now),
        Part.COLOURS: lambda: _theme_choices(now),
        Part.PAPER: lambda: _paper_choices(now),
        Part.MY_LOOK: lambda: _colour_choices(piece, now, draw) if piece else _piece_choices(now, draw),
        Part.PICTURES: lambda: _tone_choices(now, draw),
        Part.SOUND: lambda: _sound_choices(now),
        Part.VOICE: lambda: _voice_choices(now, voices),
        Part.MOVEMENT: lambda: _motion_choices(now),
        # These have pages of their own.
        Part.PRESSING: tuple,
        Part.FORM: lambda: _as_choices(more_choices.form_ways(now)),
        Part.TARGET: lambda: _as_choices(more_choices.target_ways(now)),
        Part.COUNT: lambda: _as_choices(more_choices.count_ways(now)),
        Part.HEARD: lambda: _as_choices(more_choices.heard_ways(now)),
        Part.SAY_LIKE: lambda: _as_choices(more_choices.say_like_ways(now)),
        Part.CUE_VOICE: lambda: _as_choices(more_choices.cue_ways(now, voices)),
        Part.SOUNDS: lambda: _as_choices(more_choices.sounds_ways(now)),
        Part.GUARD: lambda: _as_choices(more_choices.guard_ways(now)),
        Part.TRY_OUT: tuple,
    }
    return tuple(makers[part]())


def colour_words(piece: Piece, colour: str) -> str:
    """Return what a colour of a piece is called; one that is not offered here is just another one."""
    if not colour:
        return say("looks.no_change")
    if colour not in _COLOURS[piece]:
        return say("looks.another_colour")
    return say(f"looks.{piece.value}_{_COLOURS[piece].index(colour)}")


def _as_choices(ways: Iterable[more_choices.Way]) -> Iterable[LookChoice]:
    for way in ways:
        yield LookChoice(
            way.key, way.words, way.is_chosen, way.profile, way.caption, why_not=way.why_not, act=way.act
        )


def _size_choices(now: AccessProfile) -> Iterable[LookChoice]:
    for scale in TEXT_SCALES:
        words = say(f"looks.size_{scale}")
        yield LookChoice(str(scale), words, now.scale == scale, replace(now, scale=scale))


def _theme_choices(now: AccessProfile) -> Iterable[LookChoice]:
    for theme in ThemeName:
        words = say(f"looks.{theme.value}")
        yield LookChoice(theme.value, words, now.theme is theme, replace(now, theme=theme))


def _paper_choices(now: AccessProfile) -> Iterable[LookChoice]:
    for paper in PaperTheme:
        words = say(f"looks.{paper.value}")
        yield LookChoice(paper.value, words, now.paper_theme is paper, replace(now, paper_theme=paper))


def _motion_choices(now: AccessProfile) -> Iterable[LookChoice]:
    yield LookChoice("on", say("looks.motion_on"), now.motion, replace(now, motion=True))
    yield LookChoice("less", say("looks.motion_less"), not now.motion, replace(now, motion=False))


def _piece_choices(now: AccessProfile, draw: DrawAs) -> Iterable[LookChoice]:
    for piece in Piece:
        yield LookChoice(
            piece.value,
            say(f"looks.piece_{piece.value}"),
            is_chosen=False,
            profile=now,
            caption=colour_words(piece, getattr(now.look, piece.value)),
            picture=draw(_SHOWN_BY[piece], now),
            piece=piece,
        )


def _colour_choices(piece: Piece, now: AccessProfile, draw: DrawAs) -> Iterable[LookChoice]:
    for colour in ("", *_COLOURS[piece]):
        profile = replace(now, look=replace(now.look, **{piece.value: colour}))
        yield LookChoice(
            colour,
            colour_words(piece, colour),
            getattr(now.look, piece.value) == colour,
            profile,
            picture=draw(_SHOWN_BY[piece], profile),
        )


def _tone_choices(now: AccessProfile, draw: DrawAs) -> Iterable[LookChoice]:
    for tone in Tone:
        profile = replace(now, tone=tone)
        words, is_chosen = say(f"looks.tone_{tone.value}"), now.tone is tone
        yield LookChoice(tone.value, words, is_chosen, profile, picture=draw(_SCENE, profile))


def _voice_choices(now: AccessProfile, voices: Voices | None) -> Iterable[LookChoice]:
    yield LookChoice("", say("looks.voice_usual"), not now.voice, replace(now, voice=""))
    for v in voices or ():
        yield LookChoice(v.voice_id, v.name, now.voice == v.voice_id, replace(now, voice=v.voice_id))


def _sound_choices(now: AccessProfile) -> tuple[LookChoice, ...]:
    """Return voice on with the pace as it is now, voice off, and slower and faster with what they give."""
    rate = say("looks.rate_now", rate=now.rate)
    return (
        LookChoice("on", say("looks.speech_on"), now.speech, replace(now, speech=True), caption=rate),
        LookChoice("off", say("looks.speech_off"), not now.speech, replace(now, speech=False)),
        _pace("slower", now, max(SLOWEST_WORDS_A_MINUTE, now.rate - RATE_STEP), say("looks.slowest")),
        _pace("faster", now, min(FASTEST_WORDS_A_MINUTE, now.rate + RATE_STEP), say("looks.fastest")),
    )


def _pace(key: str, now: AccessProfile, rate: int, at_the_end: str) -> LookChoice:
    why_not = at_the_end if rate == now.rate else ""
    return LookChoice(
        key,
        say(f"looks.{key}"),
        is_chosen=False,
        profile=replace(now, rate=rate),
        caption=why_not or say("looks.rate", rate=rate),
        why_not=why_not,
    )
