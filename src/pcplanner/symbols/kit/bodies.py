"""Draw half figures: a torso cut by a line at the bottom, a collar, a neck, a head and two arms."""

import math
from dataclasses import dataclass

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit.faces import Face
from pcplanner.symbols.kit.geometry import (
    Frame,
    Outline,
    Point,
    bent,
    direction,
    line,
    outline,
    polygon,
    reach,
)
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.heads import draw_back_hair, draw_head, draw_neck, head_line
from pcplanner.symbols.kit.looks import Look
from pcplanner.symbols.kit.sheet import Part, Sheet

UPPER, FORE, SLEEVE = 90.0, 78.0, 37.0
CUT = 474.0


@dataclass(frozen=True)
class Arm:
    """Say where a hand goes (pixels), how the elbow bends, what the hand does; fore shortens the forearm."""

    wrist: Point
    bend: int
    hand: str = "fist"
    angle: float | None = None
    flip: bool = False
    front: bool = True
    size: float = 1.0
    late_hand: bool = False
    fore: float = 1.0


@dataclass(frozen=True)
class Half:
    """Say where a half figure stands: eyes, head width in pixels, cut line, arms (left and right as seen)."""

    x: float
    y: float
    size: float
    left: Arm | None = None
    right: Arm | None = None
    cut: float = CUT
    tilt: float = 0
    lean: float = 0

    @property
    def head(self) -> Frame:
        """Return the frame of the head."""
        return Frame(self.x + self.lean, self.y, self.size / 100, self.tilt)

    @property
    def trunk(self) -> Frame:
        """Return the frame of the body, which does not tilt."""
        return Frame(self.x, self.y, self.size / 100)


def holding(x: float, y: float, size: float, at: Point, turn: float = 30) -> tuple[Arm, Arm]:
    """Return two arms that hold a thing; at is how far the wrists are aside of and below the eyes."""
    unit = size / 100
    aside, low = at[0] * unit, y + at[1] * unit
    return (
        Arm((x - aside, low), 1, "mitt", -turn, size=0.85, fore=0.62),
        Arm((x + aside, low), -1, "mitt", 180 + turn, size=0.85, flip=True, fore=0.62),
    )


def _side(end: float, sign: int, free: bool) -> str:
    if end < 150:
        top = f"C{sign * 40} 88 {sign * 62} 88 {sign * 80} 95"
        return f"{top}C{sign * 94} 101 {sign * 100} {end - 14} {sign * 102} {end}"
    if free:
        return f"C{sign * 40} 88 {sign * 66} 86 {sign * 82} 99L{sign * 77} 150L{sign * 75} {end}"
    top = f"C{sign * 40} 88 {sign * 64} 86 {sign * 82} 95"
    return f"{top}C{sign * 99} 103 {sign * 104} 122 {sign * 105} 146L{sign * 107} {end}"


def _mirrored(end: float, free: bool) -> str:
    if end < 150:
        return f"L-102 {end}C-100 {end - 14} -94 101 -80 95C-62 88 -40 88 -20 74Z"
    if free:
        return f"L-75 {end}L-77 150L-82 99C-66 86 -40 88 -20 74Z"
    return f"L-107 {end}L-105 146C-104 122 -99 103 -82 95C-64 86 -40 88 -20 74Z"


def torso(end: float, left_free: bool, right_free: bool) -> Outline:
    """Return the trunk in head units; a free side leaves room for an arm drawn on its own."""
    return outline(f"M-20 74L20 74{_side(end, 1, right_free)}{_mirrored(end, left_free)}")


def _bones(spec: Half, arm: Arm, sign: int) -> tuple[Point, Point, Point]:
    scale = spec.size / 100
    shoulder = spec.trunk.at((sign * 85, 117))
    elbow, wrist = reach(shoulder, arm.wrist, UPPER * scale, FORE * scale * arm.fore, arm.bend)
    return shoulder, elbow, wrist


def _from(start: Point, end: Point, distance: float) -> Point:
    length = math.dist(start, end) or 1
    part = min(0.85, distance / length)
    return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)


def draw_half(sheet: Sheet, look: Look, face: Face, spec: Half) -> None:
    """Draw a half figure in the right order."""
    scale = spec.size / 100
    width = head_line(spec.size)
    end = (spec.cut - spec.y) / scale
    parts = [
        Part(
            torso(end, spec.left is not None, spec.right is not None).on(spec.trunk),
            look.top,
            look.role("clothes"),
        )
    ]
    arms = [(sign, arm) for sign, arm in ((-1, spec.left), (1, spec.right)) if arm]
    for sign, arm in arms:
        limb = bent(_bones(spec, arm, sign), 26 * scale)
        parts.append(Part(limb, look.top, look.role("clothes"), SLEEVE * scale))
    over = look.style == "headscarf"
    if not over:
        draw_back_hair(sheet, look, spec.head)
    sheet.melt(parts, width)
    for sign, free in ((-1, spec.left), (1, spec.right)):
        if not free and end > 175:
            sheet.stroke(line(sign * 75, 152, sign * 76, end).on(spec.trunk), max(8, width * 0.75))
    if over:
        draw_back_hair(sheet, look, spec.head)
    draw_collar(sheet, look, spec.trunk, end, width * 0.85)
    draw_head(sheet, look, face, spec.head)
    for sign, arm in arms:
        if not arm.late_hand:
            draw_arm(sheet, look, spec, arm, sign)


def draw_arm(sheet: Sheet, look: Look, spec: Half, arm: Arm, sign: int) -> None:
    """Draw an arm that crosses the body, and its hand; call it late to put the arm over an object."""
    scale = spec.size / 100
    width = head_line(spec.size)
    shoulder, elbow, wrist = _bones(spec, arm, sign)
    if arm.front:
        start = _from(shoulder, elbow, (40 if arm.fore == 1 else 16) * scale)
        sheet.stroke(bent((start, elbow, wrist), 26 * scale), SLEEVE * scale + 2 * width)
        sheet.stroke(
            bent((shoulder, elbow, wrist), 26 * scale), SLEEVE * scale, look.top, look.role("clothes")
        )
    draw_hand_of(sheet, look, spec, arm, sign)


def draw_hand_of(sheet: Sheet, look: Look, spec: Half, arm: Arm, sign: int) -> None:
    """Draw only the hand of an arm, over something it holds."""
    _, elbow, wrist = _bones(spec, arm, sign)
    angle = direction(elbow, wrist) if arm.angle is None else arm.angle
    frame = Frame(*wrist, spec.size / 100 * arm.size, angle + (180 if arm.flip else 0), arm.flip)
    draw_hand(sheet, look, arm.hand, frame, min(12, head_line(spec.size)))


def draw_collar(sheet: Sheet, look: Look, at: Frame, end: float, width: float) -> None:
    """Draw the neck and what the top looks like below it."""
    shirt = look.neck == "jacket"
    opens = look.neck in {"cardigan", "jacket"}
    low = min(190.0, end)
    if opens and end > 130:
        under = polygon([(-24, 76), (24, 76), (2, low), (-2, low)])
        sheet.draw(under.on(at), look.under, line=width)
        if end > low:
            sheet.stroke(line(0, low, 0, end).on(at), width)
    depth = {"vee": 116.0, "hood": 100.0}.get(look.neck, 104.0)
    if look.neck == "vee" and look.style != "headscarf":
        neck = outline("M-21 46L-21 78L0 116L21 78L21 46Z")
        sheet.draw(neck.on(at), look.skin, look.role("skin"), width)
    else:
        draw_neck(sheet, look, at, depth, width)
    if look.style == "headscarf":
        return
    if look.neck == "shirt" or shirt:
        for side in (-1, 1):
            wing = polygon([(side * 22, 70), (side * 36, 88), (side * 20, 114), (0, 96)])
            sheet.draw(wing.on(at), c.WHITE, line=width * 0.8)
    if look.neck == "shirt" and end > 150:
        sheet.stroke(line(0, 100, 0, end).on(at), width * 0.7)
    if look.neck == "hood":
        for side in (-1, 1):
            sheet.stroke(outline(f"M{side * 24} 72C{side * 34} 92 {side * 20} 108 0 112").on(at), width * 0.8)
            if end > 165:
                sheet.stroke(line(side * 13, 114, side * 14, 150).on(at), width * 0.7)
