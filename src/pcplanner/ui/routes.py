"""Name every place in the program that can be gone to."""

from dataclasses import dataclass
from enum import Enum


class Place(Enum):
    """The pages."""

    WELCOME = "welcome"
    UNLOCK = "unlock"
    START_LIBRARY = "start_library"
    RECOVER = "recover"
    PROBLEMS = "problems"
    PEOPLE = "people"
    ADD_PERSON = "add_person"
    HOME = "home"
    ABOUT = "about"
    LINES = "lines"
    CIRCLE = "circle"
    SUPPORTER = "supporter"
    DREAMS = "dreams"
    DREAM = "dream"
    GOAL = "goal"
    OBSTACLE = "obstacle"
    STEPS = "steps"
    STEP = "step"
    PROMISES = "promises"
    TAKE_HOME = "take_home"
    STICK = "stick"
    EASY_READ = "easy_read"
    HARD_WORDS = "hard_words"
    SORT_TOPICS = "sort_topics"
    SORT = "sort"
    SORT_COMPARE = "sort_compare"
    STYLES = "styles"
    STYLE = "style"
    COLUMNS = "columns"
    WEEK = "week"
    STORY = "story"
    FACES = "faces"
    CLOSING = "closing"
    LIFE_MAP = "life_map"
    MONEY = "money"
    ALARM = "alarm"
    CHECK_BACK = "check_back"
    MEETINGS = "meetings"
    MEETING_PREPARE = "meeting_prepare"
    MEETING = "meeting"
    PICTURE = "picture"
    FACE = "face"
    PHOTO = "photo"
    DRAWING = "drawing"
    VOICE = "voice"
    KEYBOARD = "keyboard"
    FILM = "film"
    PACKS = "packs"
    FILES = "files"
    PRINTER = "printer"
    LEAVE_OUT = "leave_out"
    LOOKS = "looks"
    INPUT = "input"
    TRY_OUT = "try_out"
    BREAK = "break"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Route:
    """One place, whose plan it is about, and the thing it shows there; empty means none or a new one.

    ``walk_id`` is the style or the meeting that the place is a stop of; Next goes on to the next stop.
    """

    place: Place
    person_id: str = ""
    thing_id: str = ""
    parent_id: str = ""
    walk_id: str = ""
