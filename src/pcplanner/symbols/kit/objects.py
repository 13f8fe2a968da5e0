"""Draw things: houses, doors, mugs, phones, trees, keys and furniture, each by its place and size."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit.geometry import (
    Frame,
    Outline,
    bent,
    circle,
    dot,
    ellipse,
    line,
    outline,
    polar,
    polygon,
    polyline,
    rect,
    scallops,
)
from pcplanner.symbols.kit.sheet import Sheet


def house(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    height: float,
    wall: str = c.CREAM,
    roof: str = c.RED,
    line_width: float = 14,
) -> None:
    """Draw a house by its middle, the top of its roof, its width over the eaves and its height."""
    eaves, half = y + height * 0.42, width / 2
    sheet.draw(
        rect(x + half * 0.42, y + height * 0.06, width * 0.11, height * 0.26), c.BROWN, line=line_width
    )
    sheet.draw(rect(x - half * 0.8, eaves - 6, half * 1.6, height * 0.58 + 6, 6), wall, line=line_width)
    sheet.draw(polygon([(x, y), (x + half, eaves), (x - half, eaves)], 8), roof, line=line_width)


def door(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    height: float,
    colour: str = c.BLUE,
    line_width: float = 14,
) -> None:
    """Draw a front door by its top left corner."""
    sheet.draw(rect(x, y, width, height, 6), colour, line=line_width)
    if width < 90:
        sheet.stroke(dot(x + width * 0.76, y + height * 0.54), 9)
        return
    for px in (0.17, 0.56):
        for py, ph in ((0.08, 0.3), (0.62, 0.28)):
            sheet.draw(rect(x + width * px, y + height * py, width * 0.27, height * ph, 4), colour, line=9)
    sheet.stroke(line(x + width * 0.38, y + height * 0.48, x + width * 0.62, y + height * 0.48), 11)
    sheet.draw(circle(x + width * 0.86, y + height * 0.52, width * 0.055), c.YELLOW, line=8)


def mug(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    height: float,
    colour: str = c.BLUE,
    line_width: float = 14,
) -> None:
    """Draw a mug by its top left corner, its handle at the right."""
    handle = bent(
        [
            (x + width, y + height * 0.22),
            (x + width * 1.34, y + height * 0.22),
            (x + width * 1.34, y + height * 0.74),
            (x + width, y + height * 0.74),
        ],
        height * 0.24,
    )
    sheet.band(handle, max(12, width * 0.09), colour, line=line_width * 0.9)
    sheet.draw(rect(x, y, width, height, height * 0.14), colour, line=line_width)


def steam(sheet: Sheet, xs: tuple[float, ...], y: float, height: float, width: float = 12) -> None:
    """Draw steam that rises from y."""
    h = height
    for x in xs:
        sheet.stroke(outline(f"M{x} {y}C{x - 22} {y - h * 0.35} {x + 22} {y - h * 0.6} {x} {y - h}"), width)


def phone(sheet: Sheet, at: Frame, screen: str = c.PALE) -> None:
    """Draw a mobile phone, 60 units by 110, around its middle."""
    line_width = max(8, 12 * min(1, at.scale))
    sheet.draw(rect(-30, -55, 60, 110, 12).on(at), c.NAVY, line=line_width)
    sheet.fill(rect(-22, -42, 44, 78, 4).on(at), screen)


def tree(sheet: Sheet, x: float, ground: float, height: float) -> None:
    """Draw a tree that stands on the ground."""
    r = height * 0.34
    sheet.draw(
        rect(x - height * 0.07, ground - height * 0.42, height * 0.14, height * 0.42, 4), c.BROWN, line=12
    )
    points = [polar(x, ground - height * 0.64, r * 0.8, 22 + 360 * k / 8) for k in range(8)]
    sheet.draw(scallops(points, 0.45), c.GREEN, line=12)


def key(sheet: Sheet, at: Frame, colour: str = c.YELLOW, line_width: float = 12) -> None:
    """Draw a key from its ring at (0, 0) to its bit at (170, 0)."""
    bow = circle(0, 0, 44).on(at)
    blade = polygon(
        [
            (36, -12),
            (172, -12),
            (172, 40),
            (148, 40),
            (148, 12),
            (130, 12),
            (130, 30),
            (106, 30),
            (106, 12),
            (36, 12),
        ]
    ).on(at)
    sheet.draw(blade, c.INK, line=2 * line_width)
    sheet.draw(bow, c.INK, line=2 * line_width)
    sheet.fill(blade, colour)
    sheet.fill(bow, colour)
    sheet.draw(circle(-8, 0, 15).on(at), c.WHITE, line=line_width)


def padlock(sheet: Sheet, x: float, y: float, size: float) -> None:
    """Draw a closed padlock around its middle."""
    k = size / 100
    bow = outline("M-27 -8L-27 -30C-27 -66 27 -66 27 -30L27 -8").on(Frame(x, y, k))
    sheet.band(bow, 11 * k, c.GREY, line=12)
    sheet.draw(rect(-42, -10, 84, 68, 12).on(Frame(x, y, k)), c.YELLOW)
    sheet.draw(circle(x, y + 18 * k, 7 * k), c.INK, line=6)
    sheet.stroke(line(x, y + 20 * k, x, y + 36 * k), 8 * k)


def gear(sheet: Sheet, x: float, y: float, radius: float, colour: str, turn: float = 0) -> None:
    """Draw a cog with eight teeth."""
    points = []
    for k in range(8):
        base = turn + 45 * k
        points += [
            polar(x, y, radius * 0.74, base - 14),
            polar(x, y, radius, base - 9),
            polar(x, y, radius, base + 9),
            polar(x, y, radius * 0.74, base + 14),
        ]
    sheet.draw(polygon(points, radius * 0.05), colour)
    sheet.draw(circle(x, y, radius * 0.3), c.WHITE)


def rock(sheet: Sheet, x: float, ground: float, width: float, height: float) -> None:
    """Draw a round boulder that lies on the ground."""
    at = Frame(x, ground)
    w, h = width / 2, height
    edge = [(-w, 0), (-w * 0.98, -h * 0.46), (-w * 0.62, -h * 0.86), (-w * 0.06, -h), (w * 0.56, -h * 0.9)]
    body = polygon([*edge, (w * 0.96, -h * 0.5), (w, 0)], width * 0.14).on(at)
    sheet.draw(body, c.GREY)
    light = [(-w * 0.72, -h * 0.5), (-w * 0.46, -h * 0.76), (-w * 0.04, -h * 0.86), (w * 0.1, -h * 0.6)]
    sheet.fill(polygon([*light, (-w * 0.3, -h * 0.4)], width * 0.06).on(at), c.LIGHT)
    sheet.stroke(polyline([(w * 0.5, -h * 0.72), (w * 0.36, -h * 0.46), (w * 0.6, -h * 0.24)]).on(at), 10)
    sheet.stroke(polyline([(-w * 0.62, -h * 0.2), (-w * 0.3, -h * 0.26)]).on(at), 10)


def wheel(sheet: Sheet, x: float, y: float, radius: float) -> None:
    """Draw a car or bus wheel."""
    sheet.draw(circle(x, y, radius), c.NAVY)
    sheet.draw(circle(x, y, radius * 0.4), c.LIGHT, line=9)


def flower(sheet: Sheet, x: float, y: float, radius: float, colour: str, ground: float) -> None:
    """Draw a flower on its stem."""
    sheet.band(line(x, y, x, ground), 8, c.GREEN, line=9)
    sheet.draw(scallops([polar(x, y, radius * 0.72, 360 * k / 6) for k in range(6)], 0.5), colour, line=10)
    sheet.draw(circle(x, y, radius * 0.3), c.YELLOW, line=8)


def sun(sheet: Sheet, x: float, y: float, radius: float) -> None:
    """Draw a plain sun with eight rays."""
    for k in range(8):
        sheet.stroke(line(*polar(x, y, radius * 1.45, 45 * k), *polar(x, y, radius * 1.95, 45 * k)), 11)
    sheet.draw(circle(x, y, radius), c.YELLOW, line=12)


def calendar(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """Draw a wall calendar page by its top left corner, its day left empty."""
    sheet.draw(rect(x, y, width, height, 16), c.WHITE)
    bar = rect(x, y, width, height * 0.24, 14)
    sheet.draw(bar, c.RED)
    for px in (0.28, 0.72):
        sheet.band(line(x + width * px, y - 14, x + width * px, y + 16), 9, c.LIGHT, line=9)


def clock(sheet: Sheet, x: float, y: float, radius: float, minute: float = -90, hour: float = -20) -> None:
    """Draw a clock with two hands (directions in degrees)."""
    sheet.draw(circle(x, y, radius), c.WHITE)
    for k in range(4):
        sheet.stroke(
            line(*polar(x, y, radius * 0.8, 90 * k), *polar(x, y, radius * 0.83, 90 * k)),
            max(8, radius * 0.06),
        )
    sheet.stroke(line(x, y, *polar(x, y, radius * 0.62, minute)), max(9, radius * 0.08))
    sheet.stroke(line(x, y, *polar(x, y, radius * 0.42, hour)), max(10, radius * 0.1))
    sheet.stroke(dot(x, y), max(12, radius * 0.13))


def cup(sheet: Sheet, x: float, y: float, size: float, colour: str = c.WHITE) -> None:
    """Draw a cafe cup on a saucer around its middle."""
    k = size / 100
    at = Frame(x, y, k)
    sheet.band(outline("M32 -16C62 -24 62 20 26 18").on(at), 7 * k, colour, line=10)
    sheet.draw(outline("M-40 -24L40 -24C40 14 24 34 0 34C-24 34 -40 14 -40 -24Z").on(at), colour)
    sheet.draw(ellipse(0, 42, 56, 9).on(at), colour)


def footprint(at: Frame, *, left: bool) -> tuple[Outline, Outline]:
    """Return the sole and heel of one shoe print, about 60 units long, walking to +x."""
    side = -1 if left else 1
    sole = outline(
        f"M-4 {side * -2}C4 {side * -14} 34 {side * -14} 36 {side * 2}"
        f"C36 {side * 14} 8 {side * 14} -4 {side * 8}Z"
    )
    return sole.on(at), ellipse(-20, side * 3, 9, 8).on(at)


def footprints(sheet: Sheet, places: tuple[tuple[float, float, float], ...], scale: float = 1) -> None:
    """Draw shoe prints: places are x, y and direction, left and right by turns."""
    for count, (x, y, angle) in enumerate(places):
        for shape in footprint(Frame(x, y, scale, angle), left=count % 2 == 0):
            sheet.fill(shape, c.INK)
