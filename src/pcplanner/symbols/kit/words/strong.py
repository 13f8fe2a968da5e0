"""Draw a strong arm, alone and kept strong."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit.geometry import (
    Frame,
    arc,
    ellipse,
    line,
    outline,
    polygon,
    rect,
)
from pcplanner.symbols.kit.sheet import Part, Sheet
from pcplanner.symbols.kit.signs import arrow


def flexed(s: Sheet, at: Frame) -> None:
    """Draw a bent arm that shows its muscle; the elbow is at (110, 110)."""
    k2 = at.scale
    pieces = [
        Part(line(-120, 100, 100, 108).on(at), c.SKIN_TAN, "skin", 104 * k2),
        Part(ellipse(-10, 62, 92, 66).on(at), c.SKIN_TAN, "skin"),
        Part(line(112, 104, 104, -70).on(at), c.SKIN_TAN, "skin", 84 * k2),
        Part(rect(52, -190, 108, 118, 40).on(at), c.SKIN_TAN, "skin"),
    ]
    s.melt(pieces, 14 if k2 > 0.8 else 11)
    thin = max(8, 12 * k2)
    s.stroke(outline("M30 46C48 62 58 72 62 92").on(at), thin)
    for y in (-152, -124):
        s.stroke(line(54, y, 92, y).on(at), thin)
    s.stroke(outline("M54 -96C76 -100 104 -102 104 -126L104 -150").on(at), thin)
    sleeve = polygon([(-190, 36), (-96, 28), (-84, 168), (-190, 168)], 18).on(at)
    s.draw(sleeve, c.YELLOW, "clothes", 14 if k2 > 0.8 else 11)


def strengths(s: Sheet) -> None:
    flexed(s, Frame(272, 292, 1.06))


def keep_strong(s: Sheet) -> None:
    flexed(s, Frame(266, 262, 0.6))
    arrow(s, arc(256, 256, 182, -50, 84), (236, 438), 178, 24, c.GREEN)
    arrow(s, arc(256, 256, 180, 130, 264), (276, 76), -2, 24, c.GREEN)
