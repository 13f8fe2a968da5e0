"""Offer the last words that are usual, each with its picture."""

from collections.abc import Callable

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.option_row import OptionRow

LAST_WORDS = (
    ("happy", "happy"),
    ("hope", "hope"),
    ("proud", "proud"),
    ("together", "together"),
    ("listened", "listened-to"),
    ("tired", "tired"),
    ("worried", "worried"),
)
"""The key of each word and the symbol that goes with it."""


def last_word(key: str) -> str:
    """Return a usual last word."""
    return say(f"meeting.word_{key}")


def word_row(look: Look, key: str, picture: str, pressed: Callable[[str, str], object]) -> OptionRow:
    """Return a row to press for a last word; ``pressed`` takes its key and its symbol."""
    row = OptionRow(look, last_word(key), picture=symbol(picture), family=Family.MEETING)
    row.clicked.connect(lambda: pressed(key, picture))
    return row


def picture_row(look: Look, pressed: Callable[[], object]) -> OptionRow:
    """Return a row to press for any other picture."""
    row = OptionRow(look, say("meeting.word_picture"), icon=Icon.PLUS, family=Family.MEETING)
    row.clicked.connect(pressed)
    return row
