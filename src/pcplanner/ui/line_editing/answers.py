"""Offer the answers that have no words of their own, such as "nothing", in the words that fit a chapter."""

from collections.abc import Callable

from pcplanner.domain.line_words import answer_in, answer_picture
from pcplanner.domain.lines import Answer
from pcplanner.domain.styles import StyleChapter
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.option_row import OptionRow

OFFERED = (Answer.NOTHING, Answer.DID_NOT_WANT)
"""The answers that an empty chapter offers on its page."""


def answer_button(
    look: Look,
    chapter: StyleChapter | None,
    answer: Answer,
    pressed: Callable[[Answer], None],
    size: TextSize = TextSize.TILE,
) -> OptionRow:
    """Return a row to press for an answer that has no words of its own."""
    family = chapter.family if chapter else Family.ABOUT
    words, picture = answer_in(chapter, answer), answer_picture(answer)
    made = OptionRow(look, words, picture=picture, family=family, flat=True, size=size)
    made.clicked.connect(lambda: pressed(answer))
    return made
