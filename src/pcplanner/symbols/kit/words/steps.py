"""Draw dreams, goals, steps and what stands in the way."""

from dataclasses import replace

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.figures import Pose, draw_figure, draw_wheelchair, ground
from pcplanner.symbols.kit.geometry import Frame, circle, line, outline, polygon, rect, smooth
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.objects import door, footprints, rock
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import arrow, cross, star, straight_arrow, thought, words
from pcplanner.symbols.kit.things import sleeve_hand
from pcplanner.symbols.kit.word import Word

_MID_STEP = Pose(
    near_foot=(66, 366),
    far_foot=(-20, 440),
    near_hand=(-30, 226),
    far_hand=(72, 206),
    near_knee=-1,
    near_bend=1,
    far_bend=-1,
    chest=(2, 100),
    hip=(2, 228),
)


def dream(s: Sheet) -> None:
    draw_half(s, k.ME_BUN, f.Face(5, 3, mouth="smile", aside=6), Half(154, 322, 112))
    thought(s, 320, 152, 316, 242, [(216, 262, 13), (236, 226, 19)])
    star(s, 320, 152, 86)


def goal(s: Sheet) -> None:
    x, y = 226, 286
    for radius, colour in ((188, c.WHITE), (132, c.RED), (76, c.WHITE), (28, c.RED)):
        s.draw(circle(x, y, radius), colour)
    s.stroke(line(x, y, 410, 102), 40)
    feathers = polygon([(388, 124), (394, 70), (436, 34), (440, 72), (478, 76), (442, 118)], 6)
    s.draw(feathers, c.YELLOW)
    s.stroke(line(x, y, 404, 108), 16, c.YELLOW)
    s.stroke(line(x, y, x + 2, y - 2), 22)


def small_step(s: Sheet) -> None:
    s.draw(polygon([(34, 478), (34, 446), (236, 446), (236, 404), (478, 404), (478, 478)], 6), c.LIGHT)
    draw_figure(s, k.ME_BLOND, f.HAPPY, Frame(188, 98, 0.74), replace(_MID_STEP, near_foot=(74, 384)))
    star(s, 386, 150, 92)


def _stairs(s: Sheet, lit: int) -> None:
    tops = ((150, 404), (256, 336), (362, 268))
    for place, (x, y) in reversed(list(enumerate(tops))):
        s.draw(rect(x, y, 481 - x if place == 2 else 116, 478 - y, 6), c.YELLOW if place == lit else c.LIGHT)
    s.stroke(line(34, 478, 160, 478))


def first_step(s: Sheet) -> None:
    _stairs(s, 0)
    pose = Pose(
        near_foot=(84, 358),
        far_foot=(-22, 440),
        near_hand=(-34, 226),
        far_hand=(66, 206),
        near_bend=1,
        far_bend=-1,
        chest=(2, 100),
        hip=(2, 228),
    )
    draw_figure(s, k.ME_LOCS, f.HAPPY, Frame(104, 160, 0.66), pose)


def next_step(s: Sheet) -> None:
    _stairs(s, 1)
    pose = Pose(near_foot=(24, 440), far_foot=(-16, 440), near_hand=(44, 232), far_hand=(-50, 226))
    draw_figure(s, k.ME_LOCS, f.HAPPY, Frame(186, 106, 0.625), pose)
    arrow(s, outline("M262 170C312 160 326 200 320 258"), (316, 318), 94, 24, c.GREEN)


def path(s: Sheet) -> None:
    road = smooth([(80, 432), (214, 406), (252, 318), (156, 240), (222, 154), (352, 132)])
    s.stroke(road, 96)
    s.stroke(road, 70, c.SAND)
    prints = (
        (104, 436, -8),
        (178, 408, -18),
        (240, 376, -66),
        (224, 290, -132),
        (158, 258, -120),
        (190, 182, -54),
        (268, 152, -14),
    )
    footprints(s, prints, 0.95)
    star(s, 402, 122, 80)


def star_word(s: Sheet) -> None:
    star(s, 256, 274, 228, line_width=14)


def now(s: Sheet) -> None:
    s.stroke(line(52, 400, 300, 400), 44)
    s.stroke(line(52, 400, 256, 400), 18, c.GREY)
    straight_arrow(s, (256, 400), (474, 400), 18, c.WHITE, 3.4)
    for radius in (76, 46):
        s.draw(circle(256, 400, radius), c.WHITE if radius > 50 else c.RED)
    sleeve_hand(s, k.ME_LOCS, "point", Frame(226, 122, 1.95, 90), 20)


def in_the_way(s: Sheet) -> None:
    ground(s, 474)
    rock(s, 384, 467, 186, 206)
    draw_wheelchair(s, k.ME_LONG, f.Face(7, -3, mouth="frown", aside=5), Frame(154, 156, 0.87))


def way_round(s: Sheet) -> None:
    ground(s, 474)
    rock(s, 322, 467, 138, 124)
    draw_wheelchair(s, k.ME_LONG, f.Face(4, 3, aside=5), Frame(132, 222, 0.7))
    arrow(s, outline("M212 140C252 38 410 30 430 196L432 366"), (432, 448), 90, 28, c.GREEN)


def try_something_else(s: Sheet) -> None:
    ground(s, 474)
    for x, colour in ((40, c.LIGHT), (310, c.GREEN)):
        door(s, x, 150, 162, 320, colour)
    cross(s, 121, 300, 190)
    arrow(s, outline("M120 122C150 44 336 36 374 74"), (392, 128), 76, 28, c.YELLOW)


def plan(s: Sheet) -> None:
    s.draw(rect(76, 31, 360, 450, 18), c.WHITE)
    s.draw(circle(168, 126, 62), c.CREAM, line=11)
    head_alone(s, k.ME, f.HAPPY, 168, 130, 68)
    words(s, 264, 92, (130, 130, 84), 34, 10)
    s.stroke(outline("M126 424C190 428 206 380 196 346C184 300 262 282 306 292"), 36)
    s.stroke(outline("M126 424C190 428 206 380 196 346C184 300 262 282 306 292"), 16, c.SAND)
    star(s, 354, 300, 62)


WORDS = (
    Word("dream", "hope, wish, future, want, dreams, wishes, ambition", "A person thinks of a star.", dream),
    Word(
        "goal",
        "aim, target, what I want to do, goals, aims, objective",
        "An arrow in the middle of a target.",
        goal,
    ),
    Word(
        "small-step",
        "step, action, to do, small steps, little step, baby steps",
        "A person goes up 1 low step to a star.",
        small_step,
    ),
    Word(
        "first-step",
        "start, begin, step 1, number one, where to start",
        "A person puts a foot on the first of 3 steps.",
        first_step,
    ),
    Word(
        "next-step",
        "what next, then, step 2, the next thing, following",
        "An arrow goes to the next of 3 steps.",
        next_step,
    ),
    Word("path", "way, journey, steps", "A path with footprints leads to a star.", path),
    Word("star", "dream, best, special", "A big yellow star.", star_word),
    Word(
        "now",
        "today, at the moment, here, right now, where we are now",
        "A finger points down at a red dot on a line.",
        now,
    ),
    Word("in-the-way", "problem, barrier, obstacle, stuck", "A rock stands in the way.", in_the_way),
    Word("way-round", "answer, solution, get past", "An arrow goes over the rock.", way_round),
    Word(
        "try-something-else",
        "another way, different way, another go, plan B, change the plan",
        "A door has a cross, and an arrow goes to another door.",
        try_something_else,
    ),
    Word(
        "plan",
        "planning, written plan, support plan, person-centred plan, person-centered plan, my plan",
        "A page with my face and a path to a star.",
        plan,
    ),
)
