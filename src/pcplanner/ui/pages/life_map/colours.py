"""Say what each colour of the map means, in the person's own words or the usual ones."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from pcplanner.domain.lines import Line, Spot
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark

ACROSS, DOWN, WHOLE = 5, 4, 1000
_ABOUT = "colour-"


class Feeling(StrEnum):
    """The four colours: how the person feels about a place."""

    LIKE = "like"
    OK = "ok"
    DISLIKE = "dislike"
    WANT = "want"


FAMILIES: Mapping[Feeling, Family] = MappingProxyType(
    {
        Feeling.LIKE: Family.CIRCLE,
        Feeling.OK: Family.MEETING,
        Feeling.DISLIKE: Family.RIGHTS,
        Feeling.WANT: Family.DREAMS,
    }
)
SIGNS: Mapping[Feeling, Icon | Mark] = MappingProxyType(
    {
        Feeling.LIKE: Mark.YES,
        Feeling.OK: Mark.NOT_SURE,
        Feeling.DISLIKE: Mark.NO,
        Feeling.WANT: Icon.STAR,
    }
)


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


def square_of(spot: Spot) -> int:
    """Return the square a spot is in, from 0 at the top left, row by row."""
    column = min(ACROSS - 1, max(0, spot.across * ACROSS // WHOLE))
    row = min(DOWN - 1, max(0, spot.down * DOWN // WHOLE))
    return row * ACROSS + column


def middle_of(square: int) -> Spot:
    """Return the middle of a square, with no colour."""
    row, column = divmod(square, ACROSS)
    return Spot((2 * column + 1) * WHOLE // (2 * ACROSS), (2 * row + 1) * WHOLE // (2 * DOWN))


def place_words(square: int) -> str:
    """Return where a square is, such as "top left"."""
    row, column = divmod(square, ACROSS)
    return say("life_map.place", row=say(f"life_map.row_{row}"), column=say(f"life_map.column_{column}"))
