"""Say what can be pressed at each point of the try-out, and how each thing looks."""

from collections.abc import Iterator
from dataclasses import dataclass

from pcplanner.domain.access import AccessProfile, Form, ThemeName
from pcplanner.domain.access_words import (
    choices_words,
    form_words,
    heard_words,
    press_words,
    rate_words,
    size_words,
    theme_words,
)
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.trying_out import TryOut, answers, proposed
from pcplanner.domain.trying_rounds import Ask, Asked, Ended, Notes, PressOnce, Round, Shown
from pcplanner.domain.words import say

_ANSWER_SYMBOLS = {
    "itself": "sound-on",
    "asked": "ask",
    "direct": "in-control",
    "one_switch": "switch",
    "two_switches": "choice-of-two",
    "dwell": "wait",
}
_PACES = {"-30": "slower", "0": "usual", "30": "faster"}
_ASK_SYMBOLS = {
    Ask.FORM: "pictures",
    Ask.CHOICES: "option",
    Ask.SIZE: "large-print",
    Ask.COLOURS: "paint",
    Ask.PACE: "sound-on",
    Ask.SPOKEN: "listen",
    Ask.PRESS: "switch",
}


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to press: its key, what it is called, and what is seen of it.

    ``words`` is empty where only the picture is seen; ``scale`` and ``theme`` are those of a sample of words;
    ``caption`` is small; ``is_chosen`` shows a tick.
    """

    key: str
    name: str
    words: str = ""
    picture: Picture | None = None
    scale: int = 0
    theme: ThemeName | None = None
    is_chosen: bool = False
    caption: str = ""


def thing_words(thing: str) -> str:
    """Return what a thing to look for is called."""
    return say(f"try_out.thing_{thing}")


def prompt_of(trying: TryOut) -> str:
    """Return what is asked now."""
    shown = trying.shown
    match shown:
        case Round():
            key = "try_out.prompt_find"
            if trying.is_named:
                key = "try_out.here_it_is"
            elif not trying.at and not trying.presses:
                key = "try_out.prompt_find_first"
            return say(key, thing=thing_words(shown.wanted))
        case Asked():
            return say(f"try_out.prompt_{shown.ask.value}")
        case PressOnce():
            return say(f"try_out.prompt_press_once_{trying.notes.choice(Ask.PRESS)}")
        case Ended():
            return say("try_out.prompt_end")


def picture_of(shown: Shown) -> Picture:
    """Return the picture beside the prompt: never that of what is looked for."""
    match shown:
        case Round() | Asked():
            return symbol(_ASK_SYMBOLS[shown.ask])
        case PressOnce():
            return symbol("in-control")
        case Ended():
            return symbol("well-done")


def options_of(trying: TryOut, before: AccessProfile) -> tuple[Option, ...]:
    """Return what can be pressed now, in order."""
    shown = trying.shown
    match shown:
        case Round():
            form = shown.form
            if shown.ask is Ask.CHOICES:
                form = _as_tried(proposed(trying.notes, before).form)
            return tuple(
                _thing(x, form, is_chosen=trying.is_named and x == shown.wanted) for x in shown.things
            )
        case Asked():
            chosen = trying.notes.choice(shown.ask)
            return tuple(_answers(shown.ask, trying.notes, chosen))
        case PressOnce():
            return (_thing("star", Form.BOTH),)
        case Ended():
            return tuple(_found(trying.notes, before))


def _as_tried(form: Form) -> Form:
    return form if form in {Form.PICTURE_ONLY, Form.WORDS_ONLY} else Form.BOTH


def _thing(thing: str, form: Form, *, is_chosen: bool = False, key: str = "") -> Option:
    name = thing_words(thing).capitalize()
    picture = None if form is Form.WORDS_ONLY else symbol(thing)
    words = "" if form is Form.PICTURE_ONLY else name
    return Option(key or thing, name, words, picture, is_chosen=is_chosen)


def _answers(ask: Ask, notes: Notes, chosen: str) -> Iterator[Option]:
    for value in answers(ask, notes):
        is_chosen = value == chosen
        match ask:
            case Ask.FORM:
                words = say(f"try_out.form_{value}")
                sample = _thing("tea", Form(value))
                name = f"{sample.words}, {words}" if sample.words else words
                yield Option(value, name, sample.words, sample.picture, is_chosen=is_chosen)
            case Ask.CHOICES:
                words = say("try_out.count", n=value)
                yield Option(value, words, words, is_chosen=is_chosen)
            case Ask.SIZE:
                words = say("try_out.sample")
                name = f"{words}, {say(f'looks.size_{value}')}"
                yield Option(value, name, words, scale=int(value), is_chosen=is_chosen)
            case Ask.COLOURS:
                words = say(f"looks.{value}")
                yield Option(value, words, words, theme=ThemeName(value), is_chosen=is_chosen)
            case Ask.PACE:
                words = say(f"try_out.pace_{_PACES[value]}")
                yield Option(value, words, words, symbol("sound-on"), is_chosen=is_chosen)
            case Ask.SPOKEN:
                words = say(f"try_out.spoken_{value}")
                yield Option(value, words, words, symbol(_ANSWER_SYMBOLS[value]), is_chosen=is_chosen)
            case Ask.PRESS:
                words, caption = say(f"input.method_{value}"), say(f"input.about_{value}")
                picture = symbol(_ANSWER_SYMBOLS[value])
                yield Option(value, words, words, picture, is_chosen=is_chosen, caption=caption)


def _found(notes: Notes, before: AccessProfile) -> Iterator[Option]:
    """Yield a row for each question: what is proposed, in the person's own voice; a press changes it."""
    after = proposed(notes, before)
    told = {
        Ask.FORM: form_words(after),
        Ask.CHOICES: choices_words(after),
        Ask.SIZE: size_words(after.scale),
        Ask.COLOURS: theme_words(after.theme),
        Ask.PACE: rate_words(after),
        Ask.SPOKEN: heard_words(after)[0],
        Ask.PRESS: " ".join(press_words(after)[:2]),
    }
    if not after.speech:
        del told[Ask.SPOKEN]
    for ask, words in told.items():
        name = say("try_out.change_name", words=words)
        is_other = proposed(notes.without(ask), before) != after
        yield Option(ask.value, name, words, symbol(_ASK_SYMBOLS[ask]), is_chosen=is_other)
