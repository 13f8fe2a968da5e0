"""Draw rights, safety, help and being in control."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import ground
from pcplanner.symbols.kit.geometry import Frame, circle, dot, line, outline, polygon, polyline, rect
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import bubble, exclamation, tick
from pcplanner.symbols.kit.word import Word


def scales(s: Sheet, x: float, y: float, size: float) -> None:
    """Draw a pair of scales."""
    k2 = size / 100
    at = Frame(x, y, k2)
    s.stroke(line(0, -46, 0, 46).on(at) + line(-22, 48, 22, 48).on(at) + line(-40, -34, 40, -34).on(at), 9)
    for side in (-40, 40):
        s.stroke(polyline([(side - 20, 8), (side, -32), (side + 20, 8)]).on(at), 7.5)
        s.draw(
            outline(f"M{side - 23} 8L{side + 23} 8C{side + 18} 28 {side - 18} 28 {side - 23} 8Z").on(at),
            c.YELLOW,
            line=9,
        )


def rights(s: Sheet) -> None:
    arm = Arm((252, 402), 1, "mitt", -10, size=0.8)
    half = Half(152, 164, 108, right=arm)
    draw_half(s, k.ME_LONG, f.KIND, half)
    s.draw(polygon([(246, 92), (416, 92), (468, 144), (468, 420), (246, 420)], 8), c.WHITE)
    s.draw(polygon([(416, 92), (468, 144), (416, 144)], 4), c.LIGHT, line=10)
    scales(s, 357, 270, 156)
    draw_hand_of(s, k.ME_LONG, half, arm, 1)


def safe(s: Sheet) -> None:
    s.draw(
        outline(
            "M256 34C320 76 390 88 448 88C456 250 420 400 256 476C92 400 56 250 64 88C122 88 192 76 256 34Z"
        ),
        c.PALE,
    )
    draw_half(s, k.ME_SCARF, f.HAPPY, Half(256, 214, 112, cut=372))
    tick(s, 392, 396, 166)


def help_(s: Sheet) -> None:
    half = Half(226, 216, 124, right=Arm((396, 252), 1, "open", -84, front=False, size=1.1))
    draw_half(s, k.ME_BLOND, f.Face(8, -2, mouth="talk"), half)
    s.stroke(line(74, 70, 74, 140), 44)
    s.stroke(dot(74, 204), 46)
    s.stroke(line(74, 70, 74, 140), 22, c.RED)
    s.stroke(dot(74, 204), 24, c.RED)


def support(s: Sheet) -> None:
    draw_half(s, k.MAY.wearing(c.TEAL), f.HAPPY, Half(352, 186, 104))
    arm = Arm((300, 380), 1, "mitt", -30, size=0.9)
    draw_half(s, k.ME_BALD, f.HAPPY, Half(160, 186, 104, right=arm))


def speak_up(s: Sheet) -> None:
    draw_half(s, k.ME_CURLY, f.Face(2, 5, mouth="talk"), Half(152, 280, 108))
    s.draw(polygon([(250, 300), (290, 290), (392, 222), (392, 402), (290, 336), (250, 326)], 8), c.RED)
    s.draw(rect(384, 208, 30, 206, 14), c.WHITE, line=12)
    s.stroke(line(440, 230, 476, 208) + line(446, 312, 480, 312) + line(440, 392, 476, 414), 13)
    bubble(s, (244, 34, 190, 122), (212, 206), 282)
    exclamation(s, 339, 96, 84, c.INK)


def in_control(s: Sheet) -> None:
    left, right = (
        Arm((146, 366), 1, "fist", -80, size=0.85),
        Arm((366, 366), -1, "fist", -100, size=0.85, flip=True),
    )
    half = Half(256, 146, 122, left=left, right=right)
    draw_half(s, k.ME_LOCS, f.HAPPY, half)
    s.band(circle(256, 366, 92), 22, c.GREY)
    s.band(line(180, 366, 332, 366) + line(256, 366, 256, 440), 18, c.GREY, line=12)
    s.draw(circle(256, 366, 30), c.LIGHT)
    draw_hand_of(s, k.ME_LOCS, half, left, -1)
    draw_hand_of(s, k.ME_LOCS, half, right, 1)


def my_own_front_door(s: Sheet) -> None:
    s.draw(rect(208, 31, 266, 443, 6), c.SAND)
    o.door(s, 244, 66, 194, 408, c.BLUE)
    arm = Arm((222, 330), 1, "fist", -30, size=0.85)
    half = Half(128, 250, 84, right=arm)
    draw_half(s, k.ME_BOB, f.HAPPY, half)
    o.key(s, Frame(238, 318, 0.55, -12), line_width=9)
    draw_hand_of(s, k.ME_BOB, half, arm, 1)
    ground(s, 480, 32, 480)


def money(s: Sheet) -> None:
    s.draw(rect(38, 86, 400, 220, 14), c.MINT)
    s.stroke(rect(68, 116, 340, 160, 10), 8)
    s.draw(circle(238, 196, 54), c.WHITE, line=11)
    for x, y in ((186, 394), (298, 394)):
        s.draw(circle(x, y, 80), c.YELLOW)
        s.stroke(circle(x, y, 54), 9)
    s.draw(circle(398, 372, 76), c.LIGHT)
    s.stroke(circle(398, 372, 50), 9)


def information(s: Sheet) -> None:
    s.draw(circle(256, 256, 220), c.BLUE)
    s.stroke(dot(256, 144), 62, c.WHITE)
    s.stroke(polyline([(226, 226), (262, 226), (262, 376)]) + line(214, 376, 310, 376), 38, c.WHITE)


WORDS = (
    Word("rights", "my rights, law", "A person holds a page with scales.", rights),
    Word("safe", "safety, protected", "A person inside a shield, with a tick.", safe),
    Word("help", "help me, assistance", "A person holds up a hand for help.", help_),
    Word("support", "helping, together, side by side", "Two people side by side, arm in arm.", support),
    Word(
        "speak-up",
        "be heard, self-advocate, say it out loud",
        "A person speaks through a megaphone.",
        speak_up,
    ),
    Word("in-control", "I decide, my choice, in charge", "A person holds the steering wheel.", in_control),
    Word(
        "my-own-front-door",
        "own home, my own place, front door, door",
        "A person with the key to a front door.",
        my_own_front_door,
    ),
    Word("money", "cash, pay, coins", "A bank note and coins.", money),
    Word("information", "find out, facts", "A white letter i on blue.", information),
)
