"""Draw my plan, what I hope for, and how far along I am."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import (
    Frame,
    arc,
    circle,
    ellipse,
    line,
    outline,
    polar,
    polygon,
    polyline,
    rect,
    smooth,
)
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.objects import calendar, clock
from pcplanner.symbols.kit.sheet import Part, Sheet
from pcplanner.symbols.kit.signs import arrow, cloud_shape, star, straight_arrow, tick
from pcplanner.symbols.kit.word import Word

_BOLT = polygon([(10, -60), (-44, 12), (-8, 12), (-22, 62), (40, -16), (4, -16), (30, -60)], 4)
_WALK = Pose(near_foot=(66, 436), far_foot=(-62, 424), near_hand=(-50, 214), far_hand=(64, 204), far_bend=-1)


def bolt(s: Sheet, x: float, y: float, size: float, colour: str = c.YELLOW) -> None:
    """Draw a flash of lightning around its middle."""
    s.draw(_BOLT.on(Frame(x, y, size / 120)), colour, line=11)


def my_plan(s: Sheet) -> None:
    left, right = Arm((112, 420), 1, "mitt", -30), Arm((400, 420), -1, "mitt", 210, flip=True)
    half = Half(256, 132, 104, left=left, right=right)
    draw_half(s, k.ME_BLOND, f.HAPPY, half)
    s.draw(rect(112, 248, 288, 226, 10), c.WHITE)
    road = smooth([(150, 430), (226, 410), (200, 350), (262, 320), (300, 320)])
    s.stroke(road, 40)
    s.stroke(road, 18, c.SAND)
    star(s, 340, 322, 44, line_width=10)
    draw_hand_of(s, k.ME_BLOND, half, left, -1)
    draw_hand_of(s, k.ME_BLOND, half, right, 1)


def nightmare(s: Sheet) -> None:
    draw_half(s, k.ME_BUN, f.SCARED, Half(154, 322, 112))
    for x, y, radius in ((216, 262, 13), (236, 226, 19)):
        s.draw(circle(x, y, radius), c.GREY, line=10)
    s.draw(cloud_shape(320, 152, 316, 242), c.NAVY, line=12)
    bolt(s, 320, 152, 170)


def hope(s: Sheet) -> None:
    at = Frame(246, 361, 2.95, -84)
    skin = k.ME_LOCS.skin
    s.stroke(line(-18, 0, -12, 0).on(at), 140)
    s.stroke(line(-18, 0, -12, 0).on(at), 112, c.YELLOW, "clothes")
    palm = outline("M-6 -20C8 -27 30 -30 42 -26C54 -20 56 24 46 32C34 38 8 32 -6 22Z").on(at)
    back, front = line(36, 16, 98, -10).on(at), line(36, -14, 100, 16).on(at)
    s.stroke(back, 88)
    s.draw(palm, c.INK, line=28)
    s.stroke(back, 60, skin, "skin")
    s.stroke(front, 88)
    s.stroke(front, 60, skin, "skin")
    s.fill(palm, skin, "skin")
    s.stroke(outline("M12 -24C30 -22 36 -6 24 6").on(at), 12)
    s.stroke(line(30, 14, 44, 14).on(at) + line(28, 26, 42, 26).on(at), 12)


def wish(s: Sheet) -> None:
    draw_half(s, k.ME_SCARF, f.CALM, Half(152, 320, 108))
    for end in ((214, 60), (196, 130), (250, 200)):
        s.stroke(line(end[0], end[1], end[0] + 76, end[1] + (24 if end[1] < 150 else -8)), 13)
    star(s, 382, 150, 92)


def milestone(s: Sheet) -> None:
    road = smooth([(74, 434), (160, 420), (250, 420), (330, 434), (438, 420)])
    s.stroke(road, 88)
    s.stroke(road, 62, c.SAND)
    s.band(line(210, 60, 210, 418), 12, c.BROWN, line=10)
    s.draw(outline("M222 62C280 30 330 96 420 62L420 226C330 260 280 194 222 226Z"), c.RED)
    tick(s, 318, 146, 120, c.WHITE, 10)


def one_year_from_now(s: Sheet) -> None:
    for month in range(12):
        x, y = 46 + 72 * (month % 6), 306 + 84 * (month // 6)
        s.draw(rect(x, y, 60, 72, 8), c.YELLOW if month == 11 else c.WHITE, line=11)
        s.fill(rect(x + 6, y + 6, 48, 14), c.RED)
    arrow(s, outline("M70 280C80 70 330 30 424 190"), (446, 272), 66, 28, c.GREEN)
    head_alone(s, k.ME, f.HAPPY, 256, 226, 96)


def start(s: Sheet) -> None:
    s.draw(circle(256, 256, 222), c.GREEN)
    straight_arrow(s, (120, 256), (414, 256), 66, c.WHITE, 2.3)


def _bar(s: Sheet, filled: float) -> None:
    s.draw(rect(36, 388, 440, 84, 20), c.WHITE)
    if filled:
        s.draw(rect(36, 388, 440 * filled, 84, 20), c.GREEN)


def started(s: Sheet) -> None:
    _bar(s, 0.3)
    draw_figure(s, k.ME_HEARING, f.HAPPY, Frame(170, 92, 0.62), _WALK)
    straight_arrow(s, (286, 236), (446, 236), 34, c.GREEN)


def done(s: Sheet) -> None:
    _bar(s, 1)
    tick(s, 256, 216, 330, line_width=13)


def not_yet(s: Sheet) -> None:
    s.draw(rect(40, 120, 300, 300, 24), c.WHITE)
    s.stroke(polyline([(106, 274), (164, 336), (276, 196)]), 40, c.LIGHT)
    clock(s, 366, 366, 108, -90, 150)


def stop(s: Sheet) -> None:
    s.draw(polygon([polar(256, 256, 238, 22.5 + 45 * n) for n in range(8)], 14), c.RED)
    draw_hand(s, k.Look(c.WHITE, c.WHITE, "none", c.WHITE), "open", Frame(256, 392, 2.5, -90))


def wait(s: Sheet) -> None:
    clock(s, 376, 124, 92)
    ground(s, 474)
    s.stroke(line(96, 250, 104, 466) + line(104, 368, 252, 368) + line(246, 368, 246, 466), 18)
    pose = Pose(
        chest=(-6, 98),
        hip=(-20, 212),
        near_foot=(92, 352),
        far_foot=(76, 352),
        near_hand=(70, 196),
        far_hand=(76, 192),
        near_knee=-1,
        far_knee=-1,
    )
    draw_figure(s, k.ME_GREY, f.Face(2, 1, mouth="flat", aside=5), Frame(186, 158, 0.8), pose)


def keep(s: Sheet) -> None:
    left = Arm((166, 404), 1, "mitt", -24, size=0.9)
    right = Arm((346, 404), -1, "mitt", -156, size=0.9, flip=True)
    half = Half(256, 166, 120, left=left, right=right)
    draw_half(s, k.ME, f.KIND, half)
    s.draw(rect(174, 280, 164, 150, 8), c.BLUE)
    s.draw(rect(162, 266, 188, 48, 8), c.PALE, line=12)
    draw_hand_of(s, k.ME, half, left, -1)
    draw_hand_of(s, k.ME, half, right, 1)


def _pile(s: Sheet, x: float, count: int, colour: str) -> None:
    for n in range(count):
        s.draw(rect(x, 394 - 84 * n, 136, 76, 10), colour)


def more(s: Sheet) -> None:
    _pile(s, 42, 1, c.YELLOW)
    _pile(s, 334, 5, c.YELLOW)
    straight_arrow(s, (120, 300), (290, 130), 34, c.GREEN)


def less(s: Sheet) -> None:
    _pile(s, 42, 5, c.YELLOW)
    _pile(s, 334, 1, c.YELLOW)
    straight_arrow(s, (222, 130), (392, 300), 34, c.RED)


def the_same(s: Sheet) -> None:
    _pile(s, 38, 3, c.YELLOW)
    _pile(s, 338, 3, c.YELLOW)
    s.stroke(line(222, 320, 290, 320) + line(222, 376, 290, 376), 26)


def check(s: Sheet) -> None:
    t.page(s, 44, 38, 300, 400)
    tick(s, 136, 150, 104, line_width=9)
    for y in (150, 236, 322):
        s.stroke(line(200 if y == 150 else 96, y, 292, y), 12)
    s.band(line(386, 386, 452, 452), 30, c.BROWN)
    s.draw(circle(312, 312, 104), c.PALE)
    tick(s, 312, 312, 126, line_width=10)


def perfect_week(s: Sheet) -> None:
    calendar(s, 46, 66, 420, 406)
    s.draw(rect(70, 392, 372, 56, 8), c.YELLOW, line=11)
    for day in range(1, 7):
        s.stroke(line(70 + 53 * day, 394, 70 + 53 * day, 446), 9)
    star(s, 256, 282, 98)


def hopes_and_fears(s: Sheet) -> None:
    s.draw(cloud_shape(134, 132, 208, 190, 8), c.PALE, line=12)
    s.draw(cloud_shape(378, 132, 208, 190, 8), c.NAVY, line=12)
    star(s, 134, 134, 56, line_width=10)
    bolt(s, 378, 132, 112)
    draw_half(s, k.ME_TURBAN, f.Face(6, 0, mouth="slant"), Half(256, 330, 112))


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
    cuff = line(-150, 92, -150, 112).on(at)
    s.stroke(cuff, 110 * k2 + 28)
    s.stroke(cuff, 110 * k2, c.YELLOW, "clothes")


def strengths(s: Sheet) -> None:
    flexed(s, Frame(272, 292, 1.06))


def keep_strong(s: Sheet) -> None:
    flexed(s, Frame(266, 268, 0.66))
    arrow(s, arc(256, 256, 182, -50, 84), (236, 438), 178, 24, c.GREEN)
    arrow(s, arc(256, 256, 180, 130, 264), (276, 76), -2, 24, c.GREEN)


WORDS = (
    Word(
        "my-plan",
        "my person-centred plan, plan about me, plan, my own plan, person-centered plan",
        "A person holds a plan with a path to a star.",
        my_plan,
    ),
    Word(
        "nightmare",
        "fear, what I do not want, bad dream",
        "A scared person thinks of a dark cloud.",
        nightmare,
    ),
    Word("hope", "hopes, I hope, fingers crossed", "A hand with crossed fingers.", hope),
    Word("wish", "wishes, I wish, want", "A person makes a wish on a shooting star.", wish),
    Word("milestone", "stage, half way, marker, progress", "A flag with a tick beside the road.", milestone),
    Word(
        "one-year-from-now",
        "next year, in a year, in 12 months, future",
        "An arrow over 12 months, with my face.",
        one_year_from_now,
    ),
    Word("start", "begin, go, get going", "A white arrow on green.", start),
    Word(
        "started", "begun, on the way, in progress", "A person walks along a bar that is part full.", started
    ),
    Word("done", "finished, complete, achieved, ended", "A full bar and a big tick.", done),
    Word("not-yet", "later, to do, not started", "A box with no tick yet, and a clock.", not_yet),
    Word("stop", "halt, no more, end", "A white hand on a red stop sign.", stop),
    Word("wait", "waiting, be patient, hang on", "A person sits and waits under a clock.", wait),
    Word("keep", "hold on to, stay the same, hang on to", "A person holds a box tight.", keep),
    Word("more", "increase, extra, another", "A low pile turns into a high pile.", more),
    Word("less", "fewer, reduce, not so much", "A high pile turns into a low pile.", less),
    Word("the-same", "equal amount, no change, alike", "Two piles of the same height.", the_same),
    Word("check", "look at, make sure, inspect", "A magnifying glass finds a tick on a page.", check),
    Word(
        "perfect-week",
        "my best week, ideal week, great week",
        "A calendar with a star over 7 days.",
        perfect_week,
    ),
    Word(
        "hopes-and-fears",
        "hopes, fears, worries, what if",
        "A bright cloud with a star, and a dark cloud.",
        hopes_and_fears,
    ),
    Word("strengths", "strong, good at, skills, strength", "A strong arm.", strengths),
    Word(
        "keep-strong",
        "stay strong, keep going, resilience",
        "A strong arm inside two arrows that go round.",
        keep_strong,
    ),
)
