"""List the screens of what is hard to read: the findings, the hard words, and one of them to change."""

from collections.abc import Iterator

from pcplanner.domain.words import say
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import press
from pcplanner.ui.screen_styles import StyleScreen

_FIRST_WORD = "budget"
"""The first hard word of the example."""


def easy_read_screens(me: str, empty_id: str) -> Iterator[StyleScreen]:
    """Yield a screen for each view of the words of a plan."""
    words = Route(Place.HARD_WORDS, me)
    yield StyleScreen("easy_read", Route(Place.EASY_READ, me))
    yield StyleScreen("easy_read_empty", Route(Place.EASY_READ, empty_id))
    yield StyleScreen("hard_words", words)
    yield StyleScreen("hard_words_empty", Route(Place.HARD_WORDS, empty_id))
    yield StyleScreen("hard_words_one", words, acts=(press(_FIRST_WORD),))
    yield StyleScreen("hard_words_add", words, acts=(press(say("hard_words.add")),))
