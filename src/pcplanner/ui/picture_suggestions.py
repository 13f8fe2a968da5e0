"""Offer pictures for what was said, in steady places, and tell where the same words have another picture."""

from collections.abc import Iterable

from pcplanner.domain.picture_uses import is_same_picture
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.same_picture import Pictured
from pcplanner.domain.words import say
from pcplanner.services.picture_uses import OtherPicture
from pcplanner.ui.context import Context
from pcplanner.ui.widgets.choice_row import Choice

MOST_PICTURES = 4
_MOST_WORDS = 5
_LONGEST_READ = 1000


def as_choices(pictures: Iterable[Picture], chosen: Picture | None = None) -> list[Choice]:
    """Return the pictures as things to choose from; the chosen one is known by what it shows."""
    return [
        Choice(chosen if is_same_picture(picture, chosen) else picture, picture.alt, picture=picture)
        for picture in pictures
    ]


def other_picture_told(other: OtherPicture) -> str:
    """Return the gentle note that some words have another picture in the plan."""
    is_short = len(other.words.split()) <= _MOST_WORDS
    return say("telling.same_words", words=other.words) if is_short else say("telling.same_words_long")


def with_picture(pictures: tuple[Picture, ...], more: Picture, chosen: Picture | None) -> tuple[Picture, ...]:
    """Return the pictures with one more among them, in the last place that is not that of the chosen one."""
    if any(is_same_picture(each, more) for each in pictures):
        return pictures
    if len(pictures) < MOST_PICTURES:
        return (*pictures, more)
    last = max(n for n, each in enumerate(pictures) if not is_same_picture(each, chosen))
    return (*pictures[:last], more, *pictures[last + 1 :])


class PictureHints:
    """Suggest pictures for what one page tells; they stay where they are until its words change."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._text: str | None = None
        self._pictures: tuple[Picture, ...] = ()
        self._just_chosen: Picture | None = None

    def chosen(self, picture: Picture | None) -> None:
        """Take in that somebody chose a picture: once it is saved, it is looked whether it is the same."""
        self._just_chosen = picture

    def suggest(self, plan: Plan | None, thing: Pictured) -> tuple[Picture, ...]:
        """Return pictures for the words of a thing, and tell where the one just chosen is not the same."""
        if plan is None:
            return ()
        text = thing.words[:_LONGEST_READ]
        if text != self._text:
            self._text = text
            self._pictures = self._context.services.picture_uses.suggest(plan, text, MOST_PICTURES)
        if self._just_chosen is not None and is_same_picture(self._just_chosen, thing.picture):
            self._just_chosen = None
            self._tell_other(plan, thing)
        return self._pictures

    def _tell_other(self, plan: Plan, thing: Pictured) -> None:
        other = self._context.services.picture_uses.other_picture(plan, thing)
        if other is not None:
            self._pictures = with_picture(self._pictures, other.picture, thing.picture)
            self._context.messages.tell(other_picture_told(other))
