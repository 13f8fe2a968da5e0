"""Know which page each kind of chapter has."""

from pcplanner.domain.styles import ChapterKind, StyleChapter
from pcplanner.ui.routes import Place, Route

_PLACES = {
    ChapterKind.LINES: Place.LINES,
    ChapterKind.COLUMNS: Place.COLUMNS,
    ChapterKind.SIGNS: Place.COLUMNS,
    ChapterKind.DECISION: Place.COLUMNS,
    ChapterKind.CIRCLE: Place.CIRCLE,
    ChapterKind.DREAMS: Place.DREAMS,
    ChapterKind.STEPS: Place.PROMISES,
    ChapterKind.STORY: Place.STORY,
    ChapterKind.MAP: Place.LIFE_MAP,
    ChapterKind.WEEK: Place.WEEK,
    ChapterKind.SORT: Place.SORT_TOPICS,
    ChapterKind.FACES: Place.FACES,
    ChapterKind.MONEY: Place.MONEY,
    ChapterKind.ALARM: Place.ALARM,
    ChapterKind.CLOSING: Place.CLOSING,
}
_OF_THE_WHOLE_PLAN = frozenset({Place.CIRCLE, Place.DREAMS})
"""Pages that show the same whatever the chapter is called."""


def chapter_route(person_id: str, chapter: StyleChapter, walk_id: str = "") -> Route:
    """Return the page of a chapter, as a stop of a walk where one is given."""
    place = _PLACES[chapter.kind]
    if chapter.kind is ChapterKind.SORT:
        return Route(place, person_id, chapter.topic, walk_id=walk_id)
    thing = "" if place in _OF_THE_WHOLE_PLAN else chapter.id
    return Route(place, person_id, thing, walk_id=walk_id)
