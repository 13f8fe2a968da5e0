"""Draw my plan, what I hope for, and how far along I am."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_arm, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import (
    Frame,
    circle,
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
from pcplanner.symbols.kit.objects import clock, footprints
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import arrow, cloud_shape, cross, star, straight_arrow, tick
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.strong import keep_strong, strengths

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
    s.draw(rect(34, 236, 30, 238, 10), c.BROWN)
    s.draw(rect(452, 330, 28, 144, 10), c.BROWN)
    s.draw(rect(58, 398, 400, 52, 10), c.WHITE)
    s.draw(rect(66, 344, 150, 58, 28), c.WHITE)
    head_alone(s, k.ME_BUN, f.Face(9, -5, eyes="closed", mouth="wave"), 158, 324, 100, -56)
    s.draw(outline("M206 410C206 344 250 316 300 322C370 330 440 340 450 402L450 430L206 430Z"), c.BLUE)
    for x, y, radius in ((178, 246, 12), (204, 224, 16)):
        s.draw(circle(x, y, radius), c.GREY, line=10)
    s.draw(cloud_shape(320, 144, 316, 220), c.NAVY, line=12)
    bolt(s, 320, 144, 156)


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
    road = smooth([(66, 440), (170, 424), (262, 380), (330, 310), (366, 236), (398, 176)])
    s.stroke(road, 84)
    s.stroke(road, 58, c.SAND)
    footprints(s, ((92, 446, -8), (160, 410, -22)), 0.86)
    star(s, 408, 108, 70)
    s.band(line(252, 150, 252, 376), 12, c.BROWN, line=10)
    s.draw(outline("M240 152C200 128 150 176 84 152L84 268C150 292 200 244 240 268Z"), c.RED)
    tick(s, 162, 212, 96, c.WHITE, 9)


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
    left = Arm((212, 366), 1, "mitt", 4, size=0.95, fore=0.9)
    right = Arm((250, 394), -1, "mitt", 176, size=0.95, flip=True, fore=0.9)
    half = Half(190, 150, 116, left=left, right=right)
    draw_half(s, k.ME, f.HAPPY, half)
    s.draw(rect(118, 274, 144, 164, 8), c.BLUE)
    s.draw(rect(106, 262, 168, 44, 8), c.PALE, line=12)
    draw_arm(s, k.ME, half, left, -1)
    draw_arm(s, k.ME, half, right, 1)
    s.stroke(polyline([(386, 330), (400, 304), (432, 304), (446, 330)]), 11)
    s.draw(polygon([(366, 352), (466, 352), (456, 470), (376, 470)], 8), c.GREY, line=12)
    s.draw(rect(352, 330, 128, 28, 8), c.LIGHT, line=12)
    cross(s, 416, 396, 130)


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
    for n in range(7):
        x, y = 34 + 116 * (n % 4), 72 + 194 * (n // 4)
        s.draw(rect(x, y, 96, 168, 8), c.WHITE, line=12)
        s.draw(rect(x, y, 96, 42, 8), c.RED, line=12)
        tick(s, x + 48, y + 106, 84, line_width=8)
    star(s, 422, 350, 60)


def hopes_and_fears(s: Sheet) -> None:
    s.draw(cloud_shape(134, 132, 208, 190, 8), c.PALE, line=12)
    s.draw(cloud_shape(378, 132, 208, 190, 8), c.NAVY, line=12)
    star(s, 134, 134, 56, line_width=10)
    bolt(s, 378, 132, 112)
    draw_half(s, k.ME_TURBAN, f.Face(6, 0, mouth="slant"), Half(256, 330, 112))


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
        "A person in bed dreams of a dark cloud.",
        nightmare,
    ),
    Word("hope", "hopes, I hope, fingers crossed", "A hand with crossed fingers.", hope),
    Word("wish", "wishes, I wish, want", "A person makes a wish on a shooting star.", wish),
    Word(
        "milestone",
        "stage, half way, marker, progress",
        "A flag with a tick half way along the path to a star.",
        milestone,
    ),
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
    Word(
        "keep",
        "hold on to, stay the same, hang on to",
        "A person holds a box tight, and a bin has a cross.",
        keep,
    ),
    Word("more", "increase, extra, another", "A low pile turns into a high pile.", more),
    Word("less", "fewer, reduce, not so much", "A high pile turns into a low pile.", less),
    Word("the-same", "equal amount, no change, alike", "Two piles of the same height.", the_same),
    Word("check", "look at, make sure, inspect", "A magnifying glass finds a tick on a page.", check),
    Word(
        "perfect-week",
        "my best week, ideal week, great week",
        "7 days with ticks, and a star.",
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
