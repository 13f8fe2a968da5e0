"""Walk through a style or a meeting: stop after stop, each with its question."""

from dataclasses import dataclass

from pcplanner.domain.chapters import Family
from pcplanner.domain.meetings import AgendaItem, AgendaKind, Meeting
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.styles import Style, StyleChapter
from pcplanner.domain.words import say

_SYMBOLS = {
    AgendaKind.HELLO: "who-is-here",
    AgendaKind.PROMISES: "promise",
    AgendaKind.BREAK: "break",
    AgendaKind.OWN: "talk",
    AgendaKind.CLOSING: "last-word",
    AgendaKind.WHAT_NEXT: "what-happens-next",
    AgendaKind.FEEDBACK: "feedback",
    AgendaKind.THANKS: "well-done",
}


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a walk; ``id`` is that of the chapter or of the part of the agenda."""

    id: str
    title: str
    prompt: str
    picture: Picture
    family: Family
    kind: AgendaKind = AgendaKind.CHAPTER
    chapter: StyleChapter | None = None


@dataclass(frozen=True, slots=True)
class Walk:
    """The stops in their order, and what the walk is called; ``id`` is the style's or the meeting's.

    One that ``has_board`` is a drawing that grows from stop to stop.
    """

    id: str
    name: str
    stops: tuple[Stop, ...]
    is_meeting: bool = False
    has_board: bool = False

    def after(self, place: int) -> Stop | None:
        """Return the stop after one, or ``None`` after the last."""
        return self.stops[place + 1] if 0 <= place + 1 < len(self.stops) else None


def chapter_stop(chapter: StyleChapter) -> Stop:
    """Return the stop that asks a chapter."""
    return Stop(
        chapter.id,
        chapter.title,
        chapter.prompt,
        symbol(chapter.symbol),
        chapter.family,
        chapter=chapter,
    )


def walk_of_style(style: Style) -> Walk:
    """Return the walk through a style as one person uses it."""
    stops = tuple(chapter_stop(each) for each in style.chapters)
    return Walk(style.id, style.name, stops, has_board=style.board is not None)


def walk_of_meeting(meeting: Meeting, style: Style) -> Walk:
    """Return the walk through a meeting's agenda; a chapter that its style no longer has keeps its words."""
    chapters = {each.id: each for each in style.chapters}
    stops = tuple(_agenda_stop(each, chapters.get(each.chapter_id)) for each in meeting.agenda)
    return Walk(meeting.id, say("meeting.title"), stops, is_meeting=True, has_board=style.board is not None)


def _agenda_stop(item: AgendaItem, chapter: StyleChapter | None) -> Stop:
    if item.kind is AgendaKind.CHAPTER and chapter is not None:
        title = item.words or chapter.title
        picture = item.picture or symbol(chapter.symbol)
        return Stop(item.id, title, chapter.prompt, picture, chapter.family, item.kind, chapter)
    kind = AgendaKind.OWN if item.kind is AgendaKind.CHAPTER else item.kind
    title = item.words or say(f"meeting.item_{kind.value}")
    prompt = title if kind is AgendaKind.OWN else say(f"meeting.prompt_{kind.value}")
    picture = item.picture or symbol(_SYMBOLS[kind])
    return Stop(item.id, title, prompt, picture, Family.MEETING, item.kind)
