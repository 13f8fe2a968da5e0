"""Draw washing: hands under a tap, and a shower."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half
from pcplanner.symbols.kit.geometry import (
    Frame,
    bent,
    circle,
    line,
    outline,
    polygon,
    rect,
)
from pcplanner.symbols.kit.sheet import Sheet


def wash(s: Sheet) -> None:
    s.band(bent([(256, 210), (256, 70), (372, 70), (372, 120)], 30), 26, c.GREY)
    s.stroke(line(214, 206, 298, 206), 22)
    for x, y in ((372, 166), (350, 206), (392, 214)):
        s.draw(f.tear(x, y, 40), c.PALE, line=9)
    s.draw(outline("M44 330L468 330C460 420 420 470 256 470C92 470 52 420 44 330Z"), c.WHITE)
    t.sleeve_hand(s, k.ME_LOCS, "mitt", Frame(176, 300, 1.55, 8), 70)
    t.sleeve_hand(s, k.ME_LOCS, "mitt", Frame(214, 372, 1.55, -14), 92)
    for x, y, r in ((330, 346, 22), (366, 316, 16), (380, 360, 14)):
        s.draw(circle(x, y, r), c.PALE, line=9)


def shower(s: Sheet) -> None:
    s.stroke(line(52, 40, 52, 474) + line(460, 40, 460, 474) + line(40, 474, 472, 474), 16)
    s.stroke(bent([(452, 74), (256, 74), (256, 96)], 20), 20)
    s.draw(polygon([(222, 96), (290, 96), (322, 130), (190, 130)], 8), c.GREY)
    look = k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "crop", c.SKIN_BROWN, mine=False)
    half = Half(256, 236, 92, left=Arm((178, 208), 1, "mitt", -30, front=False, size=0.9))
    draw_half(s, look, f.CALM, half)
    for x, y in (
        (150, 166),
        (206, 148),
        (310, 148),
        (362, 166),
        (124, 240),
        (376, 240),
        (400, 300),
        (104, 310),
    ):
        s.stroke(line(x, y, x, y + 28), 11, c.BLUE)
    s.draw(rect(60, 352, 392, 116, 4), c.PALE)
    s.stroke(line(92, 444, 160, 376) + line(150, 444, 194, 400), 10, c.WHITE)
    s.stroke(line(408, 384, 408, 430), 14)
