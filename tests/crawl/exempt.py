"""What the crawler finds and is let through, each with its reason."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.crawl.seeing import Fault


@dataclass(frozen=True, slots=True)
class Exempt:
    """Let through one kind of finding: patterns for the page, the widget and what is wrong."""

    check: str
    page: str
    widget: str
    problem: str
    reason: str

    def covers(self, fault: Fault) -> bool:
        """Tell whether this lets a finding through."""
        return self.check == fault.check and all(
            re.match(pattern, seen, re.DOTALL)
            for pattern, seen in (
                (self.page, fault.page),
                (self.widget, fault.widget),
                (self.problem, fault.problem),
            )
        )


_PERSONS = "LineTile|LineRow|LineCard|_StepButton|GuestTile|WallPicture|PromiseStrip|CreditLine"
_EITHER = "OptionRow|ChoiceCard"

ALWAYS: tuple[Exempt, ...] = (
    Exempt(
        "AC-10", "keyboard", "KeyButton", "is named", "the sign on the key is a symbol, not a word to be said"
    ),
    Exempt(
        "AC-10",
        "drawing",
        "Paper",
        "cannot be pressed",
        "one draws on it with the mouse, or with arrows and Space, as its description says",
    ),
    Exempt(
        "AC-01",
        "circle|steps|sort",
        "PieceButton|WallPicture|HearButton|SunButton",
        "is -?[0-9]+ px from (PieceButton|WallPicture|PlainButton|MainButton|ChipButton)",
        "pieces of a drawing are round or slanted: a press counts on the shape itself, not on its square",
    ),
    Exempt(
        "AC-10",
        "looks|take_home|start",
        "LookTile|ChoiceCard",
        "is named .* begin with 'aa'",
        "Aa is a sample of letters",
    ),
    Exempt(
        "AC-10",
        "looks",
        "SampleTile",
        "is named .* begin with 'tea'",
        "a cup of tea is a sample of a picture with its words",
    ),
    Exempt(
        "AC-10",
        "step",
        "_StepButton",
        "is named",
        "where there is little room a day is shown short and said whole",
    ),
    Exempt(
        "AC-10",
        "faces",
        "StepButton",
        "is named",
        "what is asked about stands over the row and is said with each",
    ),
    Exempt(
        "AC-10",
        "story|lines|stop",
        "LineTile",
        "is named",
        "the year stands beside the tile and is said with it",
    ),
    Exempt(
        "AC-20",
        "",
        _PERSONS,
        "the (plan|program)'s words .*….* are cut",
        "a person's own words may be longer than any tile; a press opens all of them, and the name says all",
    ),
    Exempt(
        "AC-20",
        "",
        _EITHER,
        "the plan's words .*….* are cut",
        "a person's own words may be longer than any tile; a press opens all of them, and the name says all",
    ),
    Exempt(
        "AC-01",
        "picture",
        "QLineEdit",
        "is -[0-9]+ px from IconButton",
        "the button that clears a field stands inside its box, as in every search",
    ),
    Exempt(
        "AC-07",
        "circle|steps",
        "PieceButton",
        "at .* (comes before|is covered by) PieceButton",
        "a drawing is told in its own order, which has a test of its own; squares of round things overlap",
    ),
)
"""These are right as they are."""

KNOWN = Path(__file__).with_name("known.txt")
"""What is not right and is known, each on a line: to be mended, and no other may come."""


def known() -> frozenset[str]:
    """Return the findings that are known: check, page, setting and kind of widget."""
    lines = KNOWN.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
