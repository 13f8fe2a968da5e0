"""Collect fills and lines in drawing order and write them as plain SVG paths."""

from collections.abc import Sequence
from dataclasses import dataclass

from pcplanner.symbols.kit.colours import INK
from pcplanner.symbols.kit.geometry import Outline

LINE = 14.0
THINNEST = 7.5


@dataclass(frozen=True)
class Part:
    """One piece of a body: a filled shape, or a round-ended limb when it has a width."""

    shape: Outline
    colour: str
    role: str = ""
    width: float = 0


class Sheet:
    """Gather the marks of one drawing."""

    def __init__(self) -> None:
        self._marks: list[str] = []

    def fill(self, shape: Outline, colour: str, role: str = "") -> None:
        """Fill a shape without a line."""
        self._marks.append(f'<path{_named(role)} d="{shape.data()}" fill="{colour}"/>')

    def stroke(self, shape: Outline, width: float = LINE, colour: str = INK, role: str = "") -> None:
        """Draw a round-ended line along a shape, never too thin to print."""
        width = max(THINNEST, width)
        named = _named(role and f"{role}-line")
        self._marks.append(f'<path{named} d="{shape.data()}" stroke="{colour}" stroke-width="{width:g}"/>')

    def draw(self, shape: Outline, colour: str, role: str = "", line: float = LINE) -> None:
        """Fill a shape and put a line on its edge."""
        line = max(THINNEST, line)
        self._marks.append(
            f'<path{_named(role)} d="{shape.data()}" fill="{colour}" stroke="{INK}" stroke-width="{line:g}"/>'
        )

    def band(self, shape: Outline, width: float, colour: str, role: str = "", line: float = LINE) -> None:
        """Draw a coloured line with an even edge of ink around it."""
        self.stroke(shape, width + 2 * line)
        self.stroke(shape, width, colour, role)

    def melt(self, parts: Sequence[Part], line: float = LINE) -> None:
        """Draw every part in ink first and in colour second, so that they share one outline."""
        for part in parts:
            if part.width:
                self.stroke(part.shape, part.width + 2 * line)
            else:
                self.draw(part.shape, INK, line=2 * line)
        for part in parts:
            if part.width:
                self.stroke(part.shape, part.width, part.colour, part.role)
            else:
                self.fill(part.shape, part.colour, part.role)

    def svg(self) -> str:
        """Return the whole drawing as one SVG file."""
        body = "\n".join(self._marks)
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">\n'
            f'<g fill="none" stroke-linejoin="round" stroke-linecap="round">\n{body}\n</g>\n</svg>\n'
        )


def _named(role: str) -> str:
    return f' class="{role}"' if role else ""
