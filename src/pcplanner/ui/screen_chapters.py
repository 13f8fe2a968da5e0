"""List the screens of chapters with columns, weeks, stories and faces."""

from collections.abc import Iterator
from dataclasses import dataclass

from pcplanner.domain.meetings import CLOSING, FEEDBACK, WHAT_NEXT
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.example import read_example
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, press

_FILLED = (
    ("columns", Place.COLUMNS, "working"),
    ("signs", Place.COLUMNS, "signs"),
    ("decision", Place.COLUMNS, "decision_record"),
    ("learning_log", Place.COLUMNS, "learning_log"),
    ("copies", Place.COLUMNS, "copies"),
    ("week", Place.WEEK, "week"),
    ("story", Place.STORY, "story"),
    ("faces", Place.FACES, "how_it_is"),
    ("closing", Place.CLOSING, CLOSING),
)


@dataclass(frozen=True, slots=True)
class ChapterScreen:
    """One picture to draw of a chapter."""

    name: str
    route: Route
    is_drawer_open: bool = False
    acts: tuple[Act, ...] = ()


def chapter_screens(empty_id: str) -> Iterator[ChapterScreen]:
    """Yield the screens, with somebody of the example who uses the styles and with an empty plan."""
    plan = _plan_with_a_week()
    me = plan.person.id
    for name, place, chapter in _FILLED:
        yield ChapterScreen(name, Route(place, me, chapter))
        yield ChapterScreen(f"{name}_empty", Route(place, empty_id, chapter))
    first = plan.lines_in("working")[0].words
    yield ChapterScreen("columns_open", Route(Place.COLUMNS, me, "working"), acts=(press(first),))
    yield ChapterScreen("columns_drawer", Route(Place.COLUMNS, me, "working"), True, (press(first),))
    yield ChapterScreen("columns_gone", Route(Place.COLUMNS, me, "no_such_chapter"))
    yield ChapterScreen("week_day", Route(Place.WEEK, me, "week"), acts=(press("Wednesday"),))
    more = press(say("details.say_more"))
    yield ChapterScreen("story_say_more", Route(Place.STORY, me, "story"), True, (press("1991"), more))
    ask = (press(plan.person.name),)
    yield ChapterScreen("closing_word", Route(Place.CLOSING, me, CLOSING), acts=ask)
    yield ChapterScreen("closing_drawer", Route(Place.CLOSING, me, CLOSING), True, ask)
    somebody = (press(say("closing.somebody_else")),)
    yield ChapterScreen("closing_name", Route(Place.CLOSING, empty_id, CLOSING), acts=somebody)
    for name, place, chapter in (
        ("feedback", Place.FACES, FEEDBACK),
        ("what_next", Place.COLUMNS, WHAT_NEXT),
    ):
        sheet = plan.lines_in(chapter)[0].slot.sheet_id
        yield ChapterScreen(name, Route(place, me, chapter, sheet))


def _plan_with_a_week() -> Plan:
    return next(plan for plan in read_example().plans if plan.lines_in("week"))
