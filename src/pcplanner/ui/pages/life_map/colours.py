"""Show each colour of the map with its sign, and say where a place is on it."""

from collections.abc import Mapping
from types import MappingProxyType

from pcplanner.domain.lines import Spot
from pcplanner.domain.map_colours import Feeling
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark

ACROSS, DOWN, WHOLE = 5, 4, 1000


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
