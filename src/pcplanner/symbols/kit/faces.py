"""Draw faces: twelve expressions made of brows, eyes, a nose and a mouth."""

from dataclasses import dataclass

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit.geometry import Frame, Outline, ellipse, line, outline
from pcplanner.symbols.kit.looks import Look
from pcplanner.symbols.kit.sheet import Sheet


@dataclass(frozen=True)
class Face:
    """Describe an expression; brows are lifts in head units, up is positive."""

    inner: float = 4
    outer: float = 2
    eyes: str = "dot"
    mouth: str = "smile"
    aside: float = 0
    one_brow: float = 0


KIND = Face(4, 3, mouth="slight")
HAPPY = Face(4, 3)
GRIN = Face(6, 5, eyes="arch", mouth="grin")
TALKING = Face(4, 3, mouth="talk")
SAD = Face(8, -5, mouth="frown")
ANGRY = Face(-9, 5, mouth="tight")
WORRIED = Face(10, -5, mouth="wave")
SCARED = Face(11, 3, eyes="wide", mouth="bared")
BORED = Face(-3, -3, eyes="lids", mouth="flat")
UNSURE = Face(3, 2, mouth="slant", aside=5, one_brow=9)
CALM = Face(3, 1, eyes="closed", mouth="slight")
ASLEEP = Face(2, -1, eyes="closed", mouth="flat")
PUZZLED = Face(5, 2, mouth="wave", aside=3, one_brow=10)
BLANK = Face(eyes="none")
LOOKING = Face(4, 3, mouth="slight", aside=6)

_MOUTHS = {
    "smile": outline("M-20 34C-10 46 10 46 20 34"),
    "slight": outline("M-16 37C-8 43 8 43 16 37"),
    "broad": outline("M-29 28C-18 52 18 52 29 28M-34 30L-25 24M34 30L25 24"),
    "frown": outline("M-17 46C-8 36 8 36 17 46"),
    "tight": outline("M-17 43C-6 38 6 38 17 43"),
    "wave": outline("M-19 42C-13 34 -7 36 -2 40C4 45 12 46 19 38"),
    "flat": outline("M-15 41L15 41"),
    "slant": outline("M-15 44C-4 43 8 39 17 34"),
}
_GRIN = outline("M-24 28C-12 32 12 32 24 28C23 50 10 56 0 56C-10 56 -23 50 -24 28Z")
_TEETH = outline("M-20 31C-10 34 10 34 20 31C19 37 17 40 15 41C5 43 -5 43 -15 41C-17 40 -19 37 -20 31Z")
_BARED = outline("M-22 38C-12 32 12 32 22 38C22 50 12 52 0 52C-12 52 -22 50 -22 38Z")


def face_line(size: float) -> float:
    """Return how thick the lines of a face are on a head of this width in pixels."""
    return max(7.5, min(13.0, 7.5 + (size - 70) * 5.5 / 130))


def draw_face(sheet: Sheet, look: Look, face: Face, head: Frame) -> None:
    """Draw brows, eyes, nose and mouth on a head."""
    if face.eyes == "none":
        return
    thick = face_line(head.scale * 100)
    for side in (-1, 1):
        _brow(sheet, face, head, side, thick)
        _eye(sheet, face, head, side, thick)
    _nose(sheet, face, head, thick)
    _mouth(sheet, look, face, head, thick)
    if look.glasses:
        for side in (-1, 1):
            sheet.stroke(ellipse(side * 21 + face.aside * 0.6, 1, 16, 15).on(head), max(7.5, thick * 0.8))
        sheet.stroke(
            line(-5 + face.aside * 0.6, -2, 5 + face.aside * 0.6, -2).on(head), max(7.5, thick * 0.8)
        )
    if look.aged and head.scale > 0.9:
        for side in (-1, 1):
            sheet.stroke(
                outline(f"M{side * 27} 24C{side * 31} 30 {side * 32} 36 {side * 30} 42").on(head), 7.5
            )


def _brow(sheet: Sheet, face: Face, head: Frame, side: int, thick: float) -> None:
    lift = face.one_brow if side > 0 else 0
    inner, outer = -18 - face.inner - lift, -18 - face.outer - lift
    middle = (inner + outer) / 2 - 4
    x = face.aside * 0.7
    brow = outline(f"M{side * 12 + x} {inner}Q{side * 22 + x} {middle} {side * 33 + x} {outer}")
    sheet.stroke(brow.on(head), thick)


def _eye(sheet: Sheet, face: Face, head: Frame, side: int, thick: float) -> None:
    x = side * 20 + face.aside
    if face.eyes == "closed":
        sheet.stroke(outline(f"M{x - 9} 0C{x - 4} 6 {x + 4} 6 {x + 9} 0").on(head), thick)
    elif face.eyes == "arch":
        sheet.stroke(outline(f"M{x - 9} 3C{x - 4} -6 {x + 4} -6 {x + 9} 3").on(head), thick)
    elif face.eyes == "wide":
        sheet.draw(ellipse(x, 0, 10, 13).on(head), c.WHITE, line=max(7.5, thick * 0.8))
        sheet.stroke(line(x, 0, x, 1).on(head), thick * 0.95)
    elif face.eyes == "lids":
        sheet.stroke(line(x - 9, -4, x + 9, -4).on(head), thick)
        sheet.stroke(line(x, 0, x, 2).on(head), thick * 1.1)
    else:
        sheet.stroke(line(x, -2.5, x, 2.5).on(head), max(8.5, 10 * head.scale))


def _nose(sheet: Sheet, face: Face, head: Frame, thick: float) -> None:
    if head.scale < 0.74:
        return
    x = face.aside * 1.2
    sheet.stroke(
        outline(f"M{x + 1} 6C{x + 5} 12 {x + 8} 17 {x + 6} 20C{x + 3} 23 {x - 2} 23 {x - 6} 21").on(head),
        max(7.5, thick * 0.85),
    )


def _mouth(sheet: Sheet, look: Look, face: Face, head: Frame, thick: float) -> None:
    place = Frame(head.x, head.y, head.scale, head.angle)
    if face.aside:
        place = Frame(*head.at((face.aside * 0.7, 0)), head.scale, head.angle)
    if look.beard:
        sheet.fill(ellipse(0, 41, 25, 15).on(place), look.skin, look.role("skin"))
    thin = max(7.5, thick * 0.85)
    if face.mouth == "grin":
        sheet.draw(_GRIN.on(place), c.INK, line=thin)
        sheet.fill(_TEETH.on(place), c.WHITE)
    elif face.mouth == "talk":
        sheet.draw(ellipse(0, 42, 12, 9).on(place), c.INK, line=thin)
        sheet.fill(ellipse(0, 47, 8, 4).on(place), c.RED)
    elif face.mouth == "round":
        sheet.draw(ellipse(0, 43, 9, 11).on(place), c.INK, line=thin)
    elif face.mouth == "bared":
        sheet.draw(_BARED.on(place), c.WHITE, line=thin)
        sheet.stroke(line(-18, 43, 18, 43).on(place), 7.5)
    else:
        sheet.stroke(_MOUTHS[face.mouth].on(place), thick)


def tear(x: float, y: float, size: float) -> Outline:
    """Return a drop with its point up."""
    return outline("M0 -20C10 -4 14 4 14 10C14 18 8 23 0 23C-8 23 -14 18 -14 10C-14 4 -10 -4 0 -20Z").on(
        Frame(x, y, size / 43)
    )
