"""Say how big everything is at each text size, from the grid of the page at 1366 x 768."""

from dataclasses import dataclass
from enum import Enum

SCALES = (1.0, 1.25, 1.5, 2.0)
SMALLEST_PX = 18
FOOT = 4
BAR_AROUND = 24
BAR_AROUND_BIG = 8
BIG_TARGET = 96
CORNER = 20
CORNER_CARD = 24
CORNER_BUTTON = 16
CORNER_CHIP = 14
CORNER_PICTURE = 12
TILE_LINE = 3
BUTTON_LINE = 2
CHOSEN_LINE = 5
CHIP_CHOSEN_LINE = 4
RING_PAPER = 2
RING_INK = 5
SETTLE_MS = 500
LONGEST_UNSETTLED_MS = 800
SLIDE_MS = 200


class TextSize(Enum):
    """The sizes of words; the value is the height in px at 100 %."""

    TITLE = 40
    NAME = 36
    PROMPT = 34
    LINE = 32
    HEADING = 28
    MAIN_BUTTON = 29
    LINE_NARROW = 26
    TILE = 24
    BODY = 22
    CAPTION = 20
    CHIP = 18


@dataclass(frozen=True, slots=True)
class Metrics:
    """Say the sizes at one text size: 1.0, 1.25, 1.5 or 2.0.

    ``choices`` is how many choices are shown at a time at most, and ``target`` the least width and height in
    px of what can be pressed; 0 is for as the page is made.
    """

    scale: float = 1.0
    choices: int = 0
    target: int = 0

    def __post_init__(self) -> None:
        if self.scale not in SCALES:
            raise ValueError(f"The text size must be one of {SCALES}, not {self.scale}.")

    @property
    def is_large(self) -> bool:
        """Tell whether words are so big that icons go above them and pictures make room."""
        return self.scale > 1.5

    @property
    def has_big_targets(self) -> bool:
        """Tell whether what is pressed is so big that a page needs all its height, and things take turns."""
        return self.target >= BIG_TARGET

    @property
    def takes_turns(self) -> bool:
        """Tell whether a full page shows its things in turn: big words or targets need the room."""
        return self.is_large or bool(self.target)

    @property
    def bar_around(self) -> int:
        """Return how much of the bar is left free above and below its buttons together."""
        return BAR_AROUND_BIG if self.has_big_targets else BAR_AROUND

    @property
    def header_height(self) -> int:
        """Return the height of the header with its line: 80 at 100 %, 112 at 200 %."""
        return 80 + round(32 * (self.scale - 1))

    @property
    def bar_height(self) -> int:
        """Return the height of the fixed bar: 104, or 144 with icons above the words."""
        return self.pressable((144 if self.is_large else 104) - BAR_AROUND) + self.bar_around

    def bar_in(self, height: int) -> int:
        """Return the height of the bar in a window so high: never so much that the page has no room."""
        usual = 144 if self.is_large else 104
        return min(self.bar_height, max(usual, height // 4))

    @property
    def hear_edge(self) -> int:
        """Return the width and height of the button that says the page."""
        return self.pressable(80 if self.is_large else 64)

    @property
    def hear_height(self) -> int:
        """Return its height with the foot that it stands on."""
        return max((80 if self.is_large else 64) + FOOT, self.hear_edge)

    @property
    def hear_bottom(self) -> int:
        """Return where it ends, from the head of a page that reaches from edge to edge."""
        return self.main_gap + max(0 if self.is_large else 76 + FOOT, self.hear_height)

    @property
    def margin_left(self) -> int:
        """Return where the page begins on the left."""
        return 40

    @property
    def margin_right(self) -> int:
        """Return how much is left free on the right."""
        return 38

    @property
    def main_gap(self) -> int:
        """Return the gap between the prompt and what is below it, and above the bar."""
        if self.has_big_targets:
            return self.gap_small
        return 16 if self.is_large else 24

    @property
    def gap_above_bar(self) -> int:
        """Return the gap between the page and the bar, whose buttons stand a little below its edge."""
        return self.gap_small // 2 if self.has_big_targets else self.main_gap

    @property
    def gap_wide(self) -> int:
        """Return the gap between big things in a row."""
        return 24

    @property
    def gap_small(self) -> int:
        """Return the least gap between two things that can be pressed."""
        return 8

    @property
    def prompt_height(self) -> int:
        """Return the height of the prompt row with one or two lines at 100 %."""
        return 88

    @property
    def pager_column(self) -> int:
        """Return the width of the column that pages at 200 %."""
        return self.pressable(176)

    @property
    def pager_column_height(self) -> int:
        """Return the height of the column that pages: two buttons and the words between them."""
        return max(272, 2 * self.target + 72)

    def px(self, size: float) -> int:
        """Return a size that grows with the text."""
        return round(size * self.scale)

    def grow(self, size: float, part: float = 0.5) -> int:
        """Return a size that grows more slowly than the text: by ``part`` of what the text grows."""
        return round(size * (1 + (self.scale - 1) * part))

    def fewer(self, choices: int) -> int:
        """Return how many choices are shown where the page is made for so many."""
        return min(choices, self.choices) if self.choices else choices

    def pressable(self, size: int) -> int:
        """Return the width or height of what can be pressed where the page is made for so many px."""
        return max(size, self.target)

    def font_px(self, size: TextSize) -> int:
        """Return the height of the letters in px, never under 18."""
        return max(SMALLEST_PX, self.px(size.value))
