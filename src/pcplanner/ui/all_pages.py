"""List every page with the place it is shown at; a page's code is loaded when somebody first goes there."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from pcplanner.ui.context import Context
from pcplanner.ui.page import PageMaker, PageParts
from pcplanner.ui.routes import Place, Route

_MODULES: Mapping[Place, str] = MappingProxyType(
    {
        Place.WELCOME: "session.welcome_page",
        Place.START_LIBRARY: "session.start_page",
        Place.UNLOCK: "session.unlock_page",
        Place.RECOVER: "session.recover_page",
        Place.PROBLEMS: "session.problems_page",
        Place.PEOPLE: "people.page",
        Place.ADD_PERSON: "people.add_page",
        Place.HOME: "home.page",
        Place.ABOUT: "about.page",
        Place.LINES: "lines.page",
        Place.CIRCLE: "circle.page",
        Place.SUPPORTER: "supporter.page",
        Place.DREAMS: "dreams.page",
        Place.DREAM: "dream.page",
        Place.GOAL: "goal.page",
        Place.OBSTACLE: "obstacle.page",
        Place.STEPS: "steps.page",
        Place.STEP: "step.page",
        Place.PROMISES: "promises.page",
        Place.TAKE_HOME: "take_home.page",
        Place.STICK: "stick.page",
        Place.EASY_READ: "easy_read.page",
        Place.HARD_WORDS: "hard_words.page",
        Place.SORT_TOPICS: "sort.topics_page",
        Place.SORT: "sort.page",
        Place.SORT_COMPARE: "sort.compare_page",
        Place.STYLES: "styles.page",
        Place.STYLE: "style.page",
        Place.COLUMNS: "columns.page",
        Place.WEEK: "week.page",
        Place.STORY: "story.page",
        Place.FACES: "faces.page",
        Place.CLOSING: "closing.page",
        Place.LIFE_MAP: "life_map.page",
        Place.MONEY: "money.page",
        Place.ALARM: "alarm.page",
        Place.CHECK_BACK: "check_back.page",
        Place.MEETINGS: "meetings.page",
        Place.MEETING_PREPARE: "meeting_prepare.page",
        Place.MEETING: "meeting.page",
        Place.PICTURE: "picture.page",
        Place.FACE: "face.page",
        Place.PHOTO: "photo.page",
        Place.DRAWING: "drawing_pad.page",
        Place.VOICE: "voice.page",
        Place.KEYBOARD: "keyboard.page",
        Place.FILM: "film.page",
        Place.PACKS: "packs.page",
        Place.FILES: "files.page",
        Place.PRINTER: "printer.page",
        Place.LEAVE_OUT: "leave_out.page",
        Place.LOOKS: "looks.page",
        Place.INPUT: "input.page",
        Place.TRY_OUT: "try_out.page",
        Place.BREAK: "pause.page",
        Place.HELP: "help.page",
    }
)


def page_module(place: Place) -> str:
    """Return the name of the module that makes the page of a place."""
    return f"pcplanner.ui.pages.{_MODULES[place]}"


def _maker(place: Place) -> PageMaker:
    def make(context: Context, route: Route) -> PageParts:
        parts = import_module(page_module(place)).open_page(context, route)
        if not isinstance(parts, PageParts):
            raise TypeError(f"{page_module(place)} makes no page")
        return parts

    return make


ALL_PAGES: Mapping[Place, PageMaker] = MappingProxyType({place: _maker(place) for place in Place})
