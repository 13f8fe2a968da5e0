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
    PICTURE = "picture"
    FACE = "face"
    PHOTO = "photo"
    DRAWING = "drawing"
    PACKS = "packs"
    LOOKS = "looks"
    BREAK = "break"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Route:
    """One place, whose plan it is about, and the thing it shows there; empty means none or a new one."""

    place: Place
    person_id: str = ""
    thing_id: str = ""
    parent_id: str = ""
