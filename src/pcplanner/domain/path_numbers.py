"""Give a number to words that are too long for the drawing of a path; they are told in full beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pcplanner.domain.path_labels import Label
from pcplanner.domain.path_shape import PathShape
from pcplanner.domain.path_story import PathItem, PathKind, PathStory
from pcplanner.domain.words import say

Key = tuple[str, bool]
"""Name words on a path: of which thing, and whether they are those of its way round."""


@dataclass(frozen=True, slots=True)
class Note:
    """Words that stand beside the drawing under their number; ``item`` is what they are of."""

    number: int
    words: str
    item: PathItem
    is_way: bool


def not_shown_whole(pages: Iterable[PathShape]) -> frozenset[Key]:
    """Return which words of a path are cut or left out."""
    return frozenset(key for page in pages for key in _not_whole(page))


def _not_whole(page: PathShape) -> Iterator[Key]:
    for spot in page.spots:
        item = spot.item
        if item.words and not _is_whole(spot.label):
            yield item.id, item.kind is PathKind.WAY
        if item.way_words and not _is_whole(spot.way_label):
            yield item.id, True


def _is_whole(label: Label | None) -> bool:
    return label is not None and not label.body.is_cut


def numbered(story: PathStory, keys: frozenset[Key]) -> tuple[PathStory, tuple[Note, ...]]:
    """Return a path with numbers in place of some words, and those words by number."""
    notes: list[Note] = []

    def number(words: str, item: PathItem, *, is_way: bool) -> str:
        if not words or item.kind is PathKind.OPEN or (item.id, is_way) not in keys:
            return words
        notes.append(Note(len(notes) + 1, words, item, is_way))
        return say("drawings.number", number=len(notes))

    items = tuple(
        replace(
            item,
            words=number(item.words, item, is_way=False),
            way_words=number(item.way_words, item, is_way=True),
        )
        for item in story.items
    )
    return replace(story, items=items), tuple(notes)
