"""Say which letters and signs stand on the keys, layer by layer, and what each is called."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType

from pcplanner.domain.access import KeyboardOrder
from pcplanner.domain.words import say

ROWS = 3
COLUMNS: Mapping[KeyboardOrder, int] = MappingProxyType({KeyboardOrder.ABC: 9, KeyboardOrder.QWERTY: 10})
MOST_SIGNS = ROWS * max(COLUMNS.values())


class Layer(Enum):
    """What the keys hold."""

    LETTERS = auto()
    SIGNS = auto()
    ACCENTS = auto()
    MORE_ACCENTS = auto()


_LETTERS: Mapping[KeyboardOrder, str] = MappingProxyType(
    {
        KeyboardOrder.ABC: "abcdefghijklmnopqrstuvwxyz.",
        KeyboardOrder.QWERTY: "qwertyuiopasdfghjkl'zxcvbnm,.?",
    }
)
_SIGNS = "1234567890£.,?!'-@&/:;()+%\"=#*"
_ACCENTS = "áàâäãåæçéèêëíìîïñóòôöõøœúùûüýßŵŷąćęłńśźżăčđěğıőřșšțůűž"
_SIGN_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "£": "pound",
        ".": "full_stop",
        ",": "comma",
        "?": "question",
        "!": "exclamation",
        "'": "apostrophe",
        "-": "dash",
        "@": "at",
        "&": "and",
        "/": "slash",
        ":": "colon",
        ";": "semicolon",
        "(": "bracket_open",
        ")": "bracket_close",
        "+": "plus",
        "%": "percent",
        '"': "speech_marks",
        "=": "equals",
        "#": "hash",
        "*": "star",
    }
)


def signs_on(layer: Layer, order: KeyboardOrder) -> tuple[str, ...]:
    """Return what stands on each key of a layer, row by row; empty for a key that is not used."""
    room = ROWS * COLUMNS[order]
    signs = {
        Layer.LETTERS: _LETTERS[order],
        Layer.SIGNS: _SIGNS[:room],
        Layer.ACCENTS: _ACCENTS[:room],
        Layer.MORE_ACCENTS: _ACCENTS[room:],
    }[layer]
    return (*signs, *[""] * (room - len(signs)))


def as_big(sign: str) -> str:
    """Return the capital of a letter; a letter that has none stays as it is."""
    big = sign.upper()
    return big if len(big) == 1 else sign


def name_of(sign: str) -> str:
    """Return what a letter or a sign is called."""
    return say(f"keyboard.sign_{_SIGN_NAMES[sign]}") if sign in _SIGN_NAMES else sign
