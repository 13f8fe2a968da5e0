"""Say what is seen on each key, and what it is called."""

from collections.abc import Mapping
from types import MappingProxyType

from pcplanner.domain.access import KeyboardOrder
from pcplanner.domain.words import say
from pcplanner.ui.pages.keyboard.key_button import Face, Shape
from pcplanner.ui.pages.keyboard.layers import Layer, name_of
from pcplanner.ui.pages.keyboard.layout import Act
from pcplanner.ui.pages.keyboard.state import KeyboardState
from pcplanner.ui.theme.icons import Icon

_TAKING_AWAY: Mapping[Act, tuple[str, str]] = MappingProxyType(
    {Act.LETTER_AWAY: ("letter_away", "a"), Act.WORD_AWAY: ("word_away", "abc")}
)
_SPACING: Mapping[Act, tuple[str, Shape]] = MappingProxyType(
    {Act.SPACE: ("space", Shape.SPACE), Act.NEW_LINE: ("new_line", Shape.NEW_LINE)}
)


def sign_face(sign: str) -> Face:
    """Return the face of a key that writes a letter or a sign."""
    return Face(name_of(sign), sign, is_soft=False)


def act_face(act: Act, state: KeyboardState) -> Face:
    """Return the face of a key that does something else."""
    if act in _TAKING_AWAY:
        name, text = _TAKING_AWAY[act]
        return Face(say(f"keyboard.{name}"), text, Shape.TAKE_AWAY, caption=say("keyboard.caption_away"))
    if act in _SPACING:
        key, shape = _SPACING[act]
        return Face(say(f"keyboard.{key}"), shape=shape, caption=say(f"keyboard.{key}"))
    if act is Act.START_AGAIN:
        key, icon = ("bring_back", Icon.UNDO) if state.can_bring_back else ("start_again", Icon.PAGE)
        return Face(say(f"keyboard.{key}"), icon=icon, caption=say(f"keyboard.{key}"))
    return _say_face(state) if act is Act.SAY else _layer_face(act, state)


def _say_face(state: KeyboardState) -> Face:
    if not state.ask.is_secret:
        words = say("keyboard.say_words")
        return Face(words, icon=Icon.BUBBLE, caption=words)
    words = say("shell.hide_it" if state.is_shown else "shell.show_it")
    return Face(words, icon=Icon.EYE_OFF if state.is_shown else Icon.EYE, caption=words)


def _layer_face(act: Act, state: KeyboardState) -> Face:
    letters = Face(say("keyboard.letters"), "abc", caption=say("keyboard.caption_letters"))
    if act is Act.SIGNS and state.layer is not Layer.SIGNS:
        return Face(say("keyboard.signs"), "123", caption=say("keyboard.caption_signs"))
    if act is Act.ACCENTS and state.layer is Layer.ACCENTS:
        return Face(say("keyboard.more_accents"), "ñø", caption=say("keyboard.caption_more"))
    if act is Act.ACCENTS and state.layer is not Layer.MORE_ACCENTS:
        return Face(say("keyboard.accents"), "éä", caption=say("keyboard.caption_accents"))
    if act is Act.BIG:
        return Face(say("keyboard.big"), "Aa", caption=say("keyboard.caption_big"))
    if act is Act.ORDER:
        is_abc = state.order is KeyboardOrder.ABC
        key = "keyboard.order_qwerty" if is_abc else "keyboard.order_abc"
        return Face(say(key), "QWE" if is_abc else "ABC", caption=say("keyboard.caption_order"))
    return letters
