"""Offer the answers that have no words of their own, such as "nothing", in the words that fit a chapter."""

from collections.abc import Callable

from pcplanner.domain.line_words import answer_picture, answer_words, shown_words
from pcplanner.domain.lines import Answer, Line
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.option_row import OptionRow

OFFERED = (Answer.NOTHING, Answer.DID_NOT_WANT)
"""The answers that an empty chapter offers on its page."""


def answer_in(chapter: StyleChapter | None, answer: Answer) -> str:
    """Return an answer in words: in a chapter about people nothing is nobody."""
    if answer is Answer.NOTHING and chapter is not None and chapter.nobody:
        return say("lines.answer_nobody")
    return answer_words(answer)


def words_in(chapter: StyleChapter | None, line: Line) -> str:
    """Return the words of a line as its chapter shows them, without empty lines at their end."""
    if not line.words and line.answer is not Answer.SAID:
        return answer_in(chapter, line.answer)
    return shown_words(line).rstrip()


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
