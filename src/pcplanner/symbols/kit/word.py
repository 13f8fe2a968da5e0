"""Hold one word of the pack: its id, its other words, its plain meaning and the recipe that draws it."""

from collections.abc import Callable
from dataclasses import dataclass

from pcplanner.symbols.kit.sheet import Sheet

Recipe = Callable[[Sheet], None]


@dataclass(frozen=True)
class Word:
    """Tie a word to its picture."""

    id: str
    others: str
    alt: str
    draw: Recipe
    label: str = ""
    group: str = ""

    @property
    def shown(self) -> str:
        """Return the word as people read it."""
        return self.label or self.id.replace("-", " ")

    @property
    def other_words(self) -> list[str]:
        """Return the other words that find this picture."""
        return [word.strip() for word in self.others.split(",") if word.strip()]

    def svg(self) -> str:
        """Draw the word as one SVG file."""
        sheet = Sheet()
        self.draw(sheet)
        return sheet.svg()
