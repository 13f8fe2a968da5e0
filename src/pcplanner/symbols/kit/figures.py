"""Draw whole figures: standing and moving people by their joints, and people in a wheelchair."""

from dataclasses import dataclass

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit.faces import Face
from pcplanner.symbols.kit.geometry import (
    Frame,
    Outline,
    Point,
    bent,
    circle,
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

THIGH, SHIN, UPPER, FORE = 106.0, 104.0, 74.0, 70.0
LEG, SLEEVE = 44.0, 32.0


@dataclass(frozen=True)
class Pose:
    """Give the joints of a whole figure in head units; the eyes are (0, 0), the ground about 470."""

    chest: Point = (0, 100)
    hip: Point = (0, 228)
    near_hand: Point = (52, 232)
    far_hand: Point = (-52, 232)
    near_bend: int = 1
    far_bend: int = 1
    near_foot: Point = (20, 440)
    far_foot: Point = (-22, 440)
    near_knee: int = -1
    far_knee: int = -1
    toes: int = 1
    far_toes: int = 0
    near_kind: str = "fist"
    far_kind: str = "fist"
    tilt: float = 0
    broad: float = 46
    near_turn: float = 0
    far_turn: float = 0


def _leg(pose: Pose, near: bool) -> tuple[Point, Point, Point]:
    aside = 17 if near else -17
    start = (pose.hip[0] + aside, pose.hip[1] - 4)
    foot, knee = (pose.near_foot, pose.near_knee) if near else (pose.far_foot, pose.far_knee)
    joint, ankle = reach(start, foot, THIGH, SHIN, knee)
    return start, joint, ankle


def _shoe(ankle: Point, knee: Point, toes: int) -> Outline:
    lean = direction(knee, ankle) - 90
    return outline("M-20 -8L20 -10C24 4 44 6 54 14C58 24 54 28 46 28L-18 28C-24 16 -24 4 -20 -8Z").on(
        Frame(*ankle, 1, lean * 0.8, toes < 0)
    )


def _draw_leg(sheet: Sheet, look: Look, pose: Pose, at: Frame, near: bool, width: float) -> None:
    joints = _leg(pose, near)
    toes = pose.toes if near or not pose.far_toes else pose.far_toes
    shoe = _shoe(joints[2], joints[1], toes).on(at)
    sheet.draw(shoe, c.INK, line=width)
    limb = bent([at.at(p) for p in joints], 30 * at.scale)
    sheet.stroke(limb, LEG * at.scale + 2 * width)
    sheet.stroke(limb, LEG * at.scale, look.legs)


def _draw_arm(sheet: Sheet, look: Look, pose: Pose, at: Frame, near: bool, width: float) -> None:
    side = 1 if near else -1
    shoulder = (pose.chest[0] + side * (pose.broad - 8), pose.chest[1] + 14)
    hand, bend = (pose.near_hand, pose.near_bend) if near else (pose.far_hand, pose.far_bend)
    elbow, wrist = reach(shoulder, hand, UPPER, FORE, bend)
    joints = [at.at(p) for p in (shoulder, elbow, wrist)]
    limb = bent(joints, 20 * at.scale)
    inked = limb
    if near:
        begin = (shoulder[0] + (elbow[0] - shoulder[0]) * 0.42, shoulder[1] + (elbow[1] - shoulder[1]) * 0.42)
        inked = bent([at.at(begin), *joints[1:]], 20 * at.scale)
    sheet.stroke(inked, SLEEVE * at.scale + 2 * width)
    sheet.stroke(limb, SLEEVE * at.scale, look.top, look.role("clothes"))
    kind, turn = (pose.near_kind, pose.near_turn) if near else (pose.far_kind, pose.far_turn)
    frame = Frame(*at.at(wrist), at.scale * 0.9, direction(joints[1], joints[2]) + turn)
    draw_hand(sheet, look, kind, frame, max(9, width * 0.85))


def draw_figure(
    sheet: Sheet, look: Look, face: Face, at: Frame, pose: Pose, *, near_arm: bool = True
) -> None:
    """Draw a whole figure; at places the eyes, and its scale is the head's width in pixels over 100."""
    width = max(10.0, head_line(at.scale * 100))
    _draw_arm(sheet, look, pose, at, False, width)
    _draw_leg(sheet, look, pose, at, False, width)
    _draw_leg(sheet, look, pose, at, True, width)
    draw_trunk(sheet, look, face, at, pose, width)
    if near_arm:
        _draw_arm(sheet, look, pose, at, True, width)


def draw_trunk(sheet: Sheet, look: Look, face: Face, at: Frame, pose: Pose, width: float) -> None:
    """Draw the trunk, neck and head of a whole figure."""
    (sx, sy), (hx, hy) = pose.chest, pose.hip
    b = pose.broad
    trunk = polygon(
        [
            (sx - 15, sy - 26),
            (sx + 15, sy - 26),
            (sx + b, sy - 6),
            (sx + b + 4, sy + 30),
            (hx + 41, hy + 8),
            (hx - 41, hy + 8),
            (sx - b - 4, sy + 30),
            (sx - b, sy - 6),
        ],
        18,
    ).on(at)
    head = Frame(at.x, at.y, at.scale, pose.tilt, at.flip)
    over = look.style == "headscarf"
    if not over:
        draw_back_hair(sheet, look, head)
    sheet.melt([Part(trunk, look.top, look.role("clothes"))], width)
    if over:
        draw_back_hair(sheet, look, head)
    draw_neck(sheet, look, Frame(at.x, at.y, at.scale, 0, at.flip), 100, width * 0.8)
    draw_head(sheet, look, face, head)


def draw_wheelchair(
    sheet: Sheet, look: Look, face: Face, at: Frame, hand: Point = (66, 178), kind: str = "mitt"
) -> None:
    """Draw a person in a wheelchair from the side, facing right; the ground is 352 units below the eyes."""
    width = max(10.0, head_line(at.scale * 100))
    s = at.scale
    role = look.role("chair")
    sheet.stroke(bent([at.at(p) for p in ((-82, 112), (-60, 116), (-54, 236), (20, 244))], 14 * s), 13)
    sheet.band(bent([at.at(p) for p in ((64, 236), (92, 318), (124, 322))], 12 * s), 6, c.GREY, role, 8)
    sheet.draw(circle(*at.at((66, 330)), 17 * s), c.GREY, role, 10)
    foot, knee = (92, 296), (84, 218)
    sheet.draw(_shoe(foot, knee, 1).on(at), c.INK, line=width)
    lap = bent([at.at(p) for p in ((-6, 214), knee, foot)], 26 * s)
    sheet.stroke(lap, 46 * s + 2 * width)
    sheet.stroke(lap, 46 * s, look.legs)
    pose = Pose(chest=(-8, 100), hip=(-12, 214), near_hand=hand, near_bend=1, near_kind=kind, broad=42)
    draw_trunk(sheet, look, face, at, pose, width)
    _draw_arm(sheet, look, pose, at, True, width)
    sheet.stroke(circle(*at.at((-16, 268)), 70 * s), 30)
    sheet.stroke(circle(*at.at((-16, 268)), 70 * s), 11, c.LIGHT, role)
    sheet.draw(circle(*at.at((-16, 268)), 13 * s), c.GREY, role, 9)


def ground(sheet: Sheet, y: float, left: float = 32, right: float = 480) -> None:
    """Draw the ground."""
    sheet.stroke(line(left, y, right, y), 14)
