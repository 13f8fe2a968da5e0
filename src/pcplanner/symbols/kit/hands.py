"""Draw hands; the wrist is at (0, 0), the fingers point to +x, the thumb is on the -y side."""

from pcplanner.symbols.kit.geometry import Frame, Outline, line, outline
from pcplanner.symbols.kit.looks import Look
from pcplanner.symbols.kit.sheet import Part, Sheet

_FIST = outline("M-6 -19C6 -27 34 -29 43 -20C51 -10 51 14 43 21C32 28 6 26 -6 19Z")
_MITT = outline("M-6 -17C10 -25 36 -25 52 -18C62 -12 63 8 54 14C38 23 10 23 -6 17Z")
_PALM = outline("M-8 -18C4 -27 28 -32 42 -27C52 -22 54 20 46 26C32 31 6 27 -8 18Z")
_BLOCK = outline("M-6 -20C8 -27 42 -30 52 -24C60 -18 61 26 54 33C42 40 8 32 -6 22Z")
_FLAT = outline("M-8 -13C18 -15 58 -10 92 -5C100 -3 100 9 91 10C66 18 24 21 -8 15Z")

_FINGERS = (
    line(30, -19, 78, -38),
    line(36, -7, 93, -15),
    line(36, 7, 91, 11),
    line(30, 18, 77, 34),
)


def draw_hand(sheet: Sheet, look: Look, kind: str, at: Frame, line_width: float = 12) -> None:
    """Draw one hand: fist, mitt, open, point, thumb or flat."""
    role = look.role("skin")
    sheet.melt([Part(s.on(at), look.skin, role, width) for s, width in _pieces(kind, at.scale)], line_width)
    for crease in _creases(kind):
        sheet.stroke(crease.on(at), max(7.5, 9 * at.scale))


def _pieces(kind: str, scale: float) -> list[tuple[Outline, float]]:
    if kind == "open":
        fingers = [(finger, 17 * scale) for finger in _FINGERS]
        return [*fingers, (line(14, -18, 44, -54), 18 * scale), (_PALM, 0)]
    if kind == "point":
        return [(line(34, -14, 94, -14), 20 * scale), (_BLOCK, 0)]
    if kind == "thumb":
        return [(outline("M16 -14C24 -30 24 -46 28 -66"), 25 * scale), (_BLOCK, 0)]
    if kind == "flat":
        return [(line(22, -6, 50, -24), 15 * scale), (_FLAT, 0)]
    if kind == "mitt":
        return [(line(10, -8, 34, -27), 15 * scale), (_MITT, 0)]
    return [(_FIST, 0)]


def _creases(kind: str) -> tuple[Outline, ...]:
    if kind == "fist":
        return (line(30, -7, 45, -8), line(30, 7, 45, 8))
    if kind == "point":
        return (line(36, 2, 54, 1), line(36, 17, 54, 17), outline("M14 -22C30 -20 38 -10 30 2"))
    if kind == "thumb":
        return (line(34, -8, 54, -9), line(34, 6, 55, 6), line(34, 20, 54, 21))
    return ()
