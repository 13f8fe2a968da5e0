"""Draw people who help me in a way I choose: my assistant, a therapist, a manager."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import Frame, line, outline, polygon
from pcplanner.symbols.kit.objects import house
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import bubble, thought
from pcplanner.symbols.kit.words.staff import lanyard


def personal_assistant(s: Sheet) -> None:
    helper = k.ZOE.wearing(c.TEAL, "crew")
    arm = Arm((282, 352), -1, "fist", 110, size=0.9)
    half = Half(380, 196, 86, left=arm)
    draw_half(s, helper, f.HAPPY, half)
    lanyard(s, 388, 196, 86)
    draw_half(s, k.ME_BLOND, f.TALKING, Half(128, 280, 84))
    _bag(s, 278, 396, 1.0)
    draw_hand_of(s, helper, half, arm, -1)
    bubble(s, (34, 34, 184, 154), (126, 216), 124)
    _bag(s, 126, 100, 0.9)


def _bag(s: Sheet, x: float, y: float, size: float) -> None:
    at = Frame(x, y, size)
    s.stroke(outline("M-22 -16C-22 -60 22 -60 22 -16").on(at), 11)
    s.draw(polygon([(-50, -20), (50, -20), (44, 66), (-44, 66)], 8).on(at), c.RED, line=12)


def therapist(s: Sheet) -> None:
    ground(s, 474)
    for x, flip in ((130, False), (382, True)):
        back = polygon([(-96, 214), (-56, 206), (-36, 352), (62, 352), (62, 430), (-96, 430)], 22)
        s.draw(back.on(Frame(x, 0, 1, 0, flip)), c.TEAL if flip else c.BLUE)
        s.stroke(
            line(-78, 434, -78, 466).on(Frame(x, 0, 1, 0, flip))
            + line(44, 434, 44, 466).on(Frame(x, 0, 1, 0, flip))
        )
    sit = Pose(
        chest=(-6, 98),
        hip=(-20, 206),
        near_foot=(92, 330),
        far_foot=(76, 330),
        near_hand=(74, 186),
        far_hand=(80, 182),
        near_knee=-1,
        far_knee=-1,
    )
    draw_figure(s, k.GUS.wearing(c.GREEN), f.KIND, Frame(370, 210, 0.72, 0, True), sit)
    t.clipboard(s, 268, 292, 70, 76)
    draw_figure(s, k.ME_LONG, f.Face(7, -2, mouth="talk"), Frame(142, 210, 0.72), sit)
    thought(s, 262, 104, 252, 128, [(178, 158, 11)])
    tangle = outline(
        "M180 104C186 60 246 68 238 108C232 140 196 134 206 104C214 80 262 76 264 104"
        "C266 130 228 126 240 98C250 80 282 84 288 104C294 122 314 114 342 102"
    )
    s.stroke(tangle, 10)


def service_manager(s: Sheet) -> None:
    house(s, 348, 34, 264, 440, c.CREAM, c.TEAL)
    for look, x in ((k.SAM, 308), (k.ANN, 400)):
        draw_half(s, look.wearing(c.TEAL, "crew"), f.HAPPY, Half(x, 334, 66, cut=468))
        lanyard(s, x, 326, 62)
    look = k.Look(c.SKIN_DARK, c.HAIR_BLACK, "bob", c.NAVY, neck="jacket")
    draw_half(s, look, f.HAPPY, Half(148, 214, 102))
    t.clipboard(s, 96, 362, 102, 108)
