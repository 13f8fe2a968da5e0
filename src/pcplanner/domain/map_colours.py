"""Say what each colour of a map of places means, in the person's own words or the usual ones."""

from enum import StrEnum

from pcplanner.domain.lines import Line, Spot
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say

_ABOUT = "colour-"


class Feeling(StrEnum):
    """The four colours: how the person feels about a place."""

    LIKE = "like"
    OK = "ok"
    DISLIKE = "dislike"
    WANT = "want"


def feeling_of(spot: Spot | None) -> Feeling | None:
    """Return the feeling a colour stands for; ``None`` where none was chosen, or one that is not known."""
    known = {x.value: x for x in Feeling}
    return known.get(spot.colour) if spot is not None else None


def about_colour(feeling: Feeling) -> str:
    """Return what a line that gives a colour its words is about."""
    return f"{_ABOUT}{feeling.value}"


def colour_line(plan: Plan, chapter_id: str, feeling: Feeling) -> Line | None:
    """Return the line that keeps the person's own words for a colour."""
    return next(iter(plan.lines_in(chapter_id, about_colour(feeling))), None)


def colour_words(plan: Plan, chapter_id: str, feeling: Feeling) -> str:
    """Return what a colour means: the person's own words, else the usual ones."""
    line = colour_line(plan, chapter_id, feeling)
    return line.words if line is not None and line.words else say(f"life_map.{feeling.value}")


def feeling_about(about_id: str) -> Feeling | None:
    """Return the colour that a line gives words to; ``None`` where it is about something else."""
    return next((x for x in Feeling if about_colour(x) == about_id), None)
