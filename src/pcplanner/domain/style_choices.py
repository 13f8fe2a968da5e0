"""Fit a planning style to one person: chapters off, in another order, renamed, or their own."""

from dataclasses import dataclass, replace
from datetime import datetime

from pcplanner.domain.chapters import Family
from pcplanner.domain.lines import Audience
from pcplanner.domain.styles import ChapterKind, Style, StyleChapter


@dataclass(frozen=True, slots=True)
class OwnChapter:
    """A chapter that was added for one person, under their own heading."""

    id: str
    title: str
    prompt: str = ""
    symbol: str = "talk"


@dataclass(frozen=True, slots=True)
class StyleChoice:
    """How one person uses a style. What is not named stays as the style has it.

    ``order`` holds ids of chapters in the person's order, ``off`` those that are left out, ``names`` pairs
    of an id and the person's own title.
    """

    id: str
    person_id: str
    style_id: str
    created_at: datetime
    order: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    own: tuple[OwnChapter, ...] = ()
    position: int = 0
    put_away_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChapterRecord:
    """What one person has decided about a chapter, in every style: who may see it.

    ``audiences`` is ``None`` while the chapter's own default holds.
    """

    id: str
    person_id: str
    chapter: str
    created_at: datetime
    audiences: tuple[Audience, ...] | None = None
    position: int = 0
    put_away_at: datetime | None = None


def all_chapters(style: Style, choice: StyleChoice | None) -> tuple[StyleChapter, ...]:
    """Return every chapter of a style in the person's order and words, those that are off among them."""
    if choice is None:
        return style.chapters
    names = dict(choice.names)
    chapters = (*style.chapters, *(_own(each) for each in choice.own))
    named = [replace(x, title=names.get(x.id) or x.title) for x in chapters]
    order = {chapter_id: place for place, chapter_id in enumerate(choice.order)}
    # A chapter that came into the style later has no place in the order yet: it stays after those before it.
    places: dict[str, tuple[int, int]] = {}
    last = -1
    for number, each in enumerate(named):
        last = order.get(each.id, last)
        places[each.id] = (last, 0 if each.id in order else number + 1)
    return tuple(sorted(named, key=lambda x: places[x.id]))


def fitted(style: Style, choice: StyleChoice | None) -> Style:
    """Return a style as the person uses it; at least one chapter always stays."""
    chapters = all_chapters(style, choice)
    kept = tuple(x for x in chapters if choice is None or x.id not in choice.off)
    return replace(style, chapters=kept or chapters[:1])


def _own(own: OwnChapter) -> StyleChapter:
    return StyleChapter(
        own.id, ChapterKind.LINES, own.title, own.prompt or own.title, "", own.symbol, Family.ABOUT
    )
