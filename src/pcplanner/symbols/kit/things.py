"""Draw more things: pages, bells, hats, hands that meet, sounds, moons, coins, beds and boxes."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit.geometry import (
    Frame,
    Outline,
    arc,
    bent,
    circle,
    dot,
    ellipse,
    line,
    outline,
    polar,
    polygon,
    rect,
    scallops,
)
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.looks import Look
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import exclamation


def page(s: Sheet, x: float, y: float, width: float, height: float, colour: str = c.WHITE) -> None:
    """Draw a sheet of paper with a folded corner, by its top left corner."""
    fold = width * 0.2
    s.draw(
        polygon(
            [(x, y), (x + width - fold, y), (x + width, y + fold), (x + width, y + height), (x, y + height)],
            8,
        ),
        colour,
    )
    s.draw(
        polygon([(x + width - fold, y), (x + width, y + fold), (x + width - fold, y + fold)], 4),
        c.LIGHT,
        line=10,
    )


def sleeve_hand(s: Sheet, look: Look, kind: str, at: Frame, length: float = 120) -> None:
    """Draw a hand with a length of sleeve behind it."""
    role = look.role("clothes")
    end = -length - 18
    cuff = polygon([(end, -23), (-2, -25), (-2, 25), (end, 23)], 7).on(at)
    s.draw(cuff, look.top, role, 13)
    draw_hand(s, look, kind, at)


def triangle_sign(s: Sheet, x: float, y: float, size: float, colour: str = c.YELLOW) -> None:
    """Draw a warning triangle around its middle."""
    h = size * 0.5
    s.draw(polygon([(x, y - h), (x + h * 1.1, y + h * 0.9), (x - h * 1.1, y + h * 0.9)], size * 0.1), colour)
    exclamation(s, x, y + h * 0.25, size * 0.5, c.INK)


def moon(s: Sheet, x: float, y: float, size: float) -> None:
    """Draw a crescent moon around its middle."""
    shape = outline("M14 -66C-50 -52 -62 38 2 74C42 96 82 80 94 48C38 58 -8 6 14 -66Z")
    s.draw(shape.on(Frame(x - size * 0.1, y, size / 140)), c.YELLOW, line=12)


def coin(s: Sheet, x: float, y: float, radius: float, colour: str = c.YELLOW) -> None:
    """Draw a coin."""
    s.draw(circle(x, y, radius), colour)
    s.stroke(circle(x, y, radius * 0.66), 9)


def banknote(s: Sheet, x: float, y: float, width: float, height: float) -> None:
    """Draw a bank note by its top left corner."""
    s.draw(rect(x, y, width, height, 12), c.MINT)
    s.draw(circle(x + width / 2, y + height / 2, height * 0.26), c.WHITE, line=10)
    for px in (0.12, 0.88):
        s.stroke(dot(x + width * px, y + height / 2), 14)


def speaker(s: Sheet, x: float, y: float, size: float, colour: str = c.BLUE) -> None:
    """Draw a loudspeaker around its middle, its mouth to the right."""
    shape = polygon([(-50, -22), (-18, -22), (26, -58), (26, 58), (-18, 22), (-50, 22)], 6)
    s.draw(shape.on(Frame(x, y, size / 100)), colour)


def waves(
    s: Sheet, x: float, y: float, radii: tuple[float, ...], middle: float = 0, width: float = 14
) -> None:
    """Draw sound that goes out from a point in a direction."""
    for radius in radii:
        s.stroke(arc(x, y, radius, middle - 38, middle + 38), width)


def bell(s: Sheet, x: float, y: float, size: float, colour: str = c.RED) -> None:
    """Draw a bell around its middle."""
    at = Frame(x, y, size / 100)
    s.draw(circle(0, 48, 14).on(at), c.INK)
    s.draw(
        outline(
            "M-52 38C-34 20 -38 -52 0 -52C38 -52 34 20 52 38C54 44 50 46 46 46L-46 46C-50 46 -54 44 -52 38Z"
        ).on(at),
        colour,
    )
    s.draw(circle(0, -56, 9).on(at), colour, line=11)


def cap(s: Sheet, at: Frame, colour: str, band: str = "") -> None:
    """Draw a flat cap with a peak on a head whose frame is given; a band is chequered."""
    crown = outline(
        "M-52 -58C-60 -70 -82 -78 -80 -92C-70 -112 -36 -116 0 -116"
        "C36 -116 70 -112 80 -92C82 -78 60 -70 52 -58Z"
    )
    s.draw(crown.on(at), colour, line=12)
    s.draw(polygon([(-54, -64), (54, -64), (53, -34), (-53, -34)], 4).on(at), band or colour, line=11)
    if band:
        for n in range(6):
            s.fill(rect(-48 + 16 * n, -60 if n % 2 else -49, 16, 11).on(at), c.INK)
    s.draw(outline("M-58 -38C-30 -46 30 -46 58 -38C52 -18 -52 -18 -58 -38Z").on(at), c.INK, line=10)


def toothbrush(s: Sheet, at: Frame, length: float = 380) -> None:
    """Draw a toothbrush from the end of its handle at (0, 0) to its head at (length, 0)."""
    thin = 11 if at.scale > 0.7 else 10
    s.draw(
        polygon([(length - 118, -58), (length - 8, -58), (length - 8, -6), (length - 118, -6)], 10).on(at),
        c.WHITE,
        line=thin,
    )
    for n in (1, 2):
        x = length - 118 + 36 * n
        s.stroke(line(x, -52, x, -12).on(at), 8)
    s.band(line(0, 0, length, 0).on(at), 20 * at.scale, c.BLUE, line=thin)


def ear(s: Sheet, x: float, y: float, size: float, colour: str = c.SKIN_TAN) -> None:
    """Draw an ear around its middle."""
    at = Frame(x, y, size / 100)
    shape = outline(
        "M-30 -6C-34 -62 40 -66 38 -10C36 22 14 22 12 40C10 60 -22 62 -24 38C-22 22 -28 10 -30 -6Z"
    )
    s.draw(shape.on(at), colour, line=max(9, 13 * min(1, size / 160)))
    inner = outline("M-12 -10C-12 -36 20 -36 18 -10C16 6 2 6 4 20")
    s.stroke(inner.on(at), max(8, 11 * min(1, size / 160)))


def clipboard(s: Sheet, x: float, y: float, width: float, height: float) -> None:
    """Draw a clipboard by its top left corner."""
    s.draw(rect(x, y, width, height, 10), c.BROWN)
    s.draw(rect(x + 14, y + 26, width - 28, height - 40, 4), c.WHITE, line=10)
    s.draw(rect(x + width * 0.3, y - 12, width * 0.4, 30, 8), c.GREY, line=10)


def box(s: Sheet, x: float, y: float, width: float, height: float, colour: str = c.SAND) -> None:
    """Draw an open cardboard box by the top left corner of its front."""
    s.draw(rect(x, y, width, height, 6), colour)
    flap = polygon(
        [(x, y), (x - width * 0.16, y - height * 0.26), (x + width * 0.36, y - height * 0.2), (x + 30, y)], 4
    )
    s.draw(flap, colour, line=12)
    other = polygon(
        [
            (x + width, y),
            (x + width * 1.16, y - height * 0.26),
            (x + width * 0.64, y - height * 0.2),
            (x + width - 30, y),
        ],
        4,
    )
    s.draw(other, colour, line=12)


def pencil(s: Sheet, at: Frame, length: float = 240, colour: str = c.YELLOW) -> None:
    """Draw a pencil whose tip is at (0, 0) and whose end is at (length, 0)."""
    s.draw(polygon([(0, 0), (58, -28), (length, -28), (length, 28), (58, 28)], 4).on(at), colour)
    s.draw(polygon([(0, 0), (58, -28), (58, 28)], 3).on(at), c.CREAM, line=11)
    s.fill(polygon([(-3, 0), (22, -11), (22, 11)]).on(at), c.INK)
    s.draw(rect(length - 42, -28, 42, 56, 6).on(at), c.PINK, line=11)


def pin(s: Sheet, x: float, y: float, size: float, colour: str = c.RED) -> None:
    """Draw a map pin whose point is at (x, y) and whose height is its size."""
    at = Frame(x, y, size / 130)
    s.draw(outline("M0 0C-12 -34 -46 -52 -46 -86C-46 -146 46 -146 46 -86C46 -52 12 -34 0 0Z").on(at), colour)
    s.draw(circle(0, -86, 18).on(at), c.WHITE, line=11)


def globe(s: Sheet, x: float, y: float, radius: float) -> None:
    """Draw the earth as a ball with its lines."""
    s.draw(circle(x, y, radius), c.PALE)
    s.stroke(ellipse(x, y, radius * 0.45, radius), 10)
    s.stroke(line(x - radius, y, x + radius, y), 10)
    for side in (-1, 1):
        half = radius * 0.84
        s.stroke(line(x - half, y + side * radius * 0.5, x + half, y + side * radius * 0.5), 10)


def rings(s: Sheet, x: float, y: float, radius: float) -> None:
    """Draw two wedding rings that are linked."""
    for side in (-1, 1):
        s.band(circle(x + side * radius * 0.62, y, radius), 14, c.YELLOW, line=10)
    s.band(arc(x - radius * 0.62, y, radius, -70, 0), 14, c.YELLOW, line=10)
    s.stroke(arc(x - radius * 0.62, y, radius, -90, 0), 14, c.YELLOW)


def bed(s: Sheet, y: float = 372) -> None:
    """Draw an empty bed from the side; y is the top of the mattress."""
    s.draw(rect(38, y - 196, 34, 298, 10), c.BROWN)
    s.draw(rect(440, y - 92, 34, 194, 10), c.BROWN)
    s.draw(rect(66, y, 380, 66, 10), c.WHITE)
    s.draw(rect(76, y - 56, 130, 60, 28), c.WHITE)


def empty_wheelchair(s: Sheet, at: Frame, colour: str = c.BLUE) -> None:
    """Draw a wheelchair from the side, facing right; its big wheel turns round (0, 0)."""
    s.stroke(bent([at.at(p) for p in ((-118, -168), (-84, -168), (-66, -20), (70, -20))], 14), 20)
    s.stroke(line(-84, -100, 40, -100).on(at), 18)
    s.band(line(-56, -34, 76, -34).on(at), 30 * at.scale, colour, line=12)
    s.band(line(-78, -140, -64, -40).on(at), 26 * at.scale, colour, line=12)
    s.stroke(bent([at.at(p) for p in ((80, -26), (112, 66), (152, 70))], 10), 18)
    s.draw(circle(84, 84, 24).on(at), c.GREY, line=12)
    s.stroke(circle(0, 0, 104).on(at), 32)
    s.stroke(circle(0, 0, 104).on(at), 12, c.LIGHT)
    for k in range(4):
        s.stroke(line(*polar(0, 0, 90, 45 * k), *polar(0, 0, 90, 45 * k + 180)).on(at), 8)
    s.draw(circle(0, 0, 16).on(at), c.GREY, line=10)


def woolly(rx: float, ry: float) -> Outline:
    """Return a fleece of bumps around (0, 0)."""
    return scallops([(rx * polar(0, 0, 1, 40 * n)[0], ry * polar(0, 0, 1, 40 * n)[1]) for n in range(9)], 0.4)


def plane(s: Sheet, at: Frame, colour: str = c.WHITE) -> None:
    """Draw a plane from the side around its middle, flying right; it is about 400 units long."""
    width = max(10.0, 14 * min(1, at.scale * 1.6))
    s.draw(polygon([(-150, -20), (-196, -110), (-140, -110), (-84, -24)], 8).on(at), c.RED, line=width)
    body = outline(
        "M-190 -6C-170 -34 -120 -40 -60 -40L90 -40C150 -40 196 -16 200 6"
        "C196 26 150 40 90 40L-90 40C-150 40 -190 20 -190 -6Z"
    )
    s.draw(body.on(at), colour, line=width)
    s.draw(polygon([(10, 4), (-70, 120), (-14, 120), (90, 4)], 8).on(at), c.RED, line=width)
    for x in (-70, -20, 30, 80):
        s.stroke(dot(*at.at((x, -14))), max(9, 18 * at.scale))


def helmet(s: Sheet, at: Frame, colour: str) -> None:
    """Draw a hard hat with a small peak and a strap on a head whose frame is given."""
    s.draw(outline("M-56 -22C-60 -92 60 -92 56 -22C20 -34 -20 -34 -56 -22Z").on(at), colour, line=11)
    s.stroke(outline("M50 -26L72 -20").on(at), 14)
