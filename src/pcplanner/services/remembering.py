"""Remember, within the change that gives something a picture, that the person used it and for which words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from pcplanner.domain.picture_uses import (
    PictureUse,
    WordPicture,
    is_same_picture,
    picture_use_id,
    word_picture_id,
)
from pcplanner.domain.pictures import Picture
from pcplanner.domain.same_picture import Pictured, pictured
from pcplanner.storage.changing import Change

LearnedWords = Callable[[Pictured, str, tuple[WordPicture, ...]], str]
"""Gives the words to learn from what was told, whose it is and what they chose before; empty for none."""

_PICTURE_FIELDS = ("picture", "help_picture")


def remembered(
    change: Change, thing: object, before: Mapping[str, object], now: datetime, learned_words: LearnedWords
) -> Iterator[PictureUse | WordPicture]:
    """Return what is to be remembered of something that was just stored, where it got another picture.

    ``before`` is what its changed fields held. Where the picture is as it was, nothing is looked at.
    """
    told = pictured(thing)
    field = next((name for name in _PICTURE_FIELDS if name in before), None)
    person_id = getattr(thing, "person_id", "")
    if told is None or field is None or told.picture is None:
        return
    was = before[field]
    if isinstance(was, str) and is_same_picture(Picture.from_text(was), told.picture):
        return
    yield _use(change, person_id, told.picture, now)
    words = learned_words(told, person_id, change.word_pictures(person_id)) if told.words else ""
    if words:
        yield WordPicture(word_picture_id(person_id, words), person_id, words, told.picture, now)


def _use(change: Change, person_id: str, picture: Picture, now: datetime) -> PictureUse:
    use_id = picture_use_id(person_id, picture)
    known = change.find(PictureUse, use_id)
    if known is None:
        return PictureUse(use_id, person_id, picture, now)
    return replace(known, picture=picture, used_at=now)
