"""List the screens of what is hard to read: the findings, the hard words, and one of them to change."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.domain.lines import Source
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.drawer import LineDrawer
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, press
from pcplanner.ui.screen_styles import StyleScreen

_FIRST_WORD = "budget"
"""The first hard word of the example."""


def _typed(words: str, source: Source) -> Act:
    """Return the typing of a new line that comes from somebody."""

    def act(shown: QWidget) -> None:
        drawer = next(iter(shown.findChildren(LineDrawer)))
        drawer.source.chosen.emit(source)
        drawer.words.type_words(words)

    return act


def easy_read_screens(me: str, empty_id: str) -> Iterator[StyleScreen]:
    """Yield a screen for each view of the words of a plan."""
    words = Route(Place.HARD_WORDS, me)
    line, said = Route(Place.LINES, me, ABOUT_ME[1].id), say("easy_read.sample")
    yield StyleScreen("lines_hint", line, True, acts=(_typed(said, Source.SEEN),))
    yield StyleScreen("lines_hint_own", line, True, acts=(_typed(said, Source.OWN_WORDS),))
    yield StyleScreen("easy_read", Route(Place.EASY_READ, me))
    yield StyleScreen("easy_read_empty", Route(Place.EASY_READ, empty_id))
    yield StyleScreen("hard_words", words)
    yield StyleScreen("hard_words_empty", Route(Place.HARD_WORDS, empty_id))
    yield StyleScreen("hard_words_one", words, acts=(press(_FIRST_WORD),))
    yield StyleScreen("hard_words_add", words, acts=(press(say("hard_words.add")),))
