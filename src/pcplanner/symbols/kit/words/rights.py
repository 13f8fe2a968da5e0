"""Draw rights, safety, help and being in control."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import ground
from pcplanner.symbols.kit.geometry import (
    Frame,
    arc,
    circle,
    dot,
    line,
    outline,
    polar,
    polygon,
    polyline,
    rect,
)
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import tick
from pcplanner.symbols.kit.things import sleeve_hand
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
    look = k.SAM.wearing(c.TEAL)
    offer = Arm((298, 214), -1, "fist", -100, front=False)
    half = Half(378, 278, 90, left=offer)
    draw_half(s, look, f.HAPPY, half)
    wave = Arm((96, 262), 1, "open", -88, front=False)
    draw_half(s, k.ME_BLOND, f.Face(8, 1, mouth="talk", aside=3), Half(186, 278, 90, left=wave))
    lifebuoy(s, 284, 108, 56)
    draw_hand_of(s, look, half, offer, -1)


def lifebuoy(s: Sheet, x: float, y: float, radius: float) -> None:
    """Draw a red and white lifebuoy; it means help is here."""
    s.band(circle(x, y, radius), radius * 0.56, c.WHITE, line=10)
    for turn in (0, 90, 180, 270):
        s.stroke(arc(x, y, radius, turn - 17, turn + 17), radius * 0.56, c.RED)
    for edge in (0.72, 1.28):
        s.stroke(circle(x, y, radius * edge), 9)


def support(s: Sheet) -> None:
    draw_half(s, k.ME_BLOND, f.HAPPY, Half(256, 148, 118, cut=372))
    for look, x, flip in ((k.SAM.wearing(c.TEAL), 96, False), (k.ANN.wearing(c.PURPLE), 416, True)):
        sleeve_hand(s, look, "flat", Frame(x, 410, 1.7, -14 if not flip else 14, flip=flip), 14)


def speak_up(s: Sheet) -> None:
    arm = Arm((286, 356), 1, "fist", -80, size=0.95)
    half = Half(158, 236, 110, right=arm, tilt=-4)
    draw_half(s, k.ME_CURLY, f.Face(0, 5, mouth="talk"), half)
    s.draw(polygon([(204, 262), (258, 254), (392, 160), (392, 392), (258, 312), (204, 304)], 8), c.RED)
    s.draw(rect(380, 146, 32, 260, 14), c.WHITE, line=12)
    s.stroke(line(438, 190, 474, 168) + line(444, 276, 480, 276) + line(438, 362, 474, 384), 14)
    draw_hand_of(s, k.ME_CURLY, half, arm, 1)


def in_control(s: Sheet) -> None:
    left, right = (
        Arm((160, 366), 1, "fist", -80, size=0.85),
        Arm((352, 366), -1, "fist", -100, size=0.85, flip=True),
    )
    half = Half(256, 146, 122, left=left, right=right)
    draw_half(s, k.ME_LOCS, f.HAPPY, half)
    for spoke in range(8):
        s.band(line(256, 356, *polar(256, 356, 112, 45 * spoke + 22)), 14, c.BROWN, line=9)
    s.band(circle(256, 356, 74), 20, c.BROWN, line=11)
    s.draw(circle(256, 356, 28), c.YELLOW, line=12)
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
    Word("rights", "my rights, entitled, human rights", "A person holds a page with scales.", rights),
    Word(
        "safe",
        "safety, protected, safeguarding, secure, keep safe",
        "A person inside a shield, with a tick.",
        safe,
    ),
    Word(
        "help",
        "help me, assistance, SOS, support, give me a hand",
        "A person waves, and somebody comes with an open hand and a lifebuoy.",
        help_,
    ),
    Word(
        "support",
        "helping, lend a hand, be there for me, supported, backing, helping hand",
        "The hands of two people hold me up.",
        support,
    ),
    Word(
        "speak-up",
        "be heard, self-advocate, say it out loud, speaking up, raise my voice, have my say",
        "A person speaks through a megaphone.",
        speak_up,
    ),
    Word(
        "in-control",
        "I decide, my choice, in charge, steer, captain, choice and control, in the driving seat",
        "A person steers a ship with a wheel.",
        in_control,
    ),
    Word(
        "my-own-front-door",
        "own home, my own place, front door, door",
        "A person with the key to a front door.",
        my_own_front_door,
    ),
    Word("money", "cash, pay, coins, pounds, dollars, pence, change", "A bank note and coins.", money),
    Word("information", "find out, facts, leaflet", "A white letter i on blue.", information),
)
