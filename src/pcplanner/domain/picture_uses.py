"""Remember which pictures a person has used, keeps as favourites, and wants for some words."""

from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from pcplanner.domain.pictures import Picture

_NAMESPACE = uuid5(NAMESPACE_URL, "pcplanner/picture")


@dataclass(frozen=True, slots=True)
class WordPicture:
    """The picture one person wants for some words.

    ``words`` is what the words are compared by, such as "cup tea" for "my cups of tea". A person has one
    picture for the same words: its ``id`` follows from both.
    """

    id: str
    person_id: str
    words: str
    picture: Picture
    chosen_at: datetime
    put_away_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PictureUse:
    """One picture that a person has used, or keeps as a favourite; its ``id`` follows from both."""

    id: str
    person_id: str
    picture: Picture
    used_at: datetime
    is_favourite: bool = False
    put_away_at: datetime | None = None


def word_picture_id(person_id: str, words: str) -> str:
    """Return the id of what one person wants for some words."""
    return str(uuid5(_NAMESPACE, f"word\n{person_id}\n{words}"))


def picture_use_id(person_id: str, picture: Picture) -> str:
    """Return the id of one person's use of a picture, whatever the picture is called."""
    return str(uuid5(_NAMESPACE, f"use\n{person_id}\n{picture.kind.value}\n{picture.ref}"))


def is_same_picture(one: Picture | None, other: Picture | None) -> bool:
    """Say whether two pictures show the same, whatever they are called."""
    if one is None or other is None:
        return one is other
    return (one.kind, one.ref) == (other.kind, other.ref)
