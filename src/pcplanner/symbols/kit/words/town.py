"""Draw more places: where people live, get help, shop, go out and worship."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.figures import ground
from pcplanner.symbols.kit.geometry import (
    Frame,
    circle,
    dot,
    ellipse,
    line,
    outline,
    polygon,
    rect,
    smooth,
)
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.inset import Inset
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import heart, plus
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.places import awning


def my_room(s: Sheet) -> None:
    s.draw(rect(280, 50, 170, 150, 8), c.PALE)
    s.stroke(line(365, 56, 365, 194), 11)
    head_alone(s, k.ME_BLOND, f.HAPPY, 160, 118, 78)
    s.stroke(rect(96, 46, 128, 130, 8), 12)
    t.bed(s, 360)
    s.draw(outline("M196 372C196 330 230 316 300 316C380 316 440 330 446 360L446 420L196 420Z"), c.BLUE)


def care_home(s: Sheet) -> None:
    s.draw(polygon([(256, 36), (480, 170), (32, 170)], 8), c.RED)
    s.draw(rect(56, 166, 400, 308, 6), c.CREAM)
    heart(s, 256, 122, 62, c.WHITE, 10)
    for x, look in ((146, k.LEN), (366, k.MAY)):
        s.draw(rect(x - 66, 200, 132, 130, 6), c.PALE, line=12)
        draw_half(s, look, f.HAPPY, Half(x, 262, 58, cut=324))
    o.door(s, 212, 346, 88, 126, c.TEAL, 12)
    for x in (110, 402):
        s.draw(rect(x - 34, 366, 68, 60, 4), c.PALE, line=11)


def gp_surgery(s: Sheet) -> None:
    o.house(s, 196, 40, 330, 434, c.WHITE, c.GREEN)
    plus(s, 196, 282, 110, c.GREEN)
    s.draw(rect(156, 372, 80, 100, 4), c.BLUE, line=12)
    look = k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "bob", c.WHITE, neck="jacket", under=c.PALE)
    draw_half(s, look, f.HAPPY, Half(366, 282, 98))
    s.band(outline("M342 372C336 420 392 420 396 372"), 7, c.GREY, line=8)


def day_centre(s: Sheet) -> None:
    s.draw(rect(44, 150, 424, 324, 6), c.CREAM)
    s.draw(polygon([(32, 150), (92, 62), (420, 62), (480, 150)], 8), c.ORANGE)
    o.sun(s, 256, 106, 17)
    for x, look in ((128, k.ME_HEARING), (256, k.IDA), (384, k.BEN)):
        draw_half(s, look, f.HAPPY, Half(x, 252, 68, cut=380))
    s.draw(rect(70, 372, 372, 44, 8), c.BROWN)
    o.cup(s, 194, 346, 46)
    s.draw(rect(284, 346, 66, 26, 4), c.RED, line=9)


def school(s: Sheet) -> None:
    s.draw(rect(44, 214, 424, 260, 6), c.SAND)
    s.draw(rect(176, 130, 160, 344, 6), c.CREAM)
    s.draw(polygon([(256, 40), (352, 136), (160, 136)], 8), c.RED)
    o.clock(s, 256, 196, 44, -90, 20)
    s.draw(rect(210, 344, 92, 130, 4), c.BLUE, line=12)
    for x in (72, 376):
        for y in (252, 350):
            s.draw(rect(x, y, 66, 64, 4), c.PALE, line=11)


def workplace(s: Sheet) -> None:
    s.draw(
        polygon(
            [(40, 474), (40, 220), (130, 280), (130, 220), (220, 280), (220, 220), (310, 280), (310, 474)], 4
        ),
        c.LIGHT,
    )
    s.draw(rect(306, 70, 168, 404, 6), c.PALE)
    for y in (110, 200, 290):
        s.stroke(line(344, y, 344, y + 36) + line(436, y, 436, y + 36), 20)
    o.gear(s, 176, 384, 66, c.YELLOW)
    s.draw(rect(352, 384, 76, 90, 4), c.BROWN, line=12)


def market(s: Sheet) -> None:
    s.stroke(line(70, 150, 70, 470) + line(442, 150, 442, 470), 16)
    draw_half(s, k.NIA, f.HAPPY, Half(256, 230, 84, cut=340))
    s.draw(rect(44, 330, 424, 144, 6), c.BROWN)
    for x, colour in ((106, c.RED), (206, c.ORANGE), (306, c.GREEN), (406, c.PURPLE)):
        for dx in (-26, 26):
            s.draw(circle(x + dx, 320, 26), colour, line=11)
        s.draw(circle(x, 290, 26), colour, line=11)
    s.stroke(line(44, 344, 468, 344), 16)
    awning(s, 50, c.GREEN)


def restaurant(s: Sheet) -> None:
    draw_half(s, k.ME_BUN, f.HAPPY, Half(126, 178, 84, cut=330))
    draw_half(s, k.JOE, f.HAPPY, Half(386, 178, 84, cut=330))
    s.draw(polygon([(66, 322), (446, 322), (470, 420), (42, 420)], 8), c.WHITE)
    s.stroke(line(256, 424, 256, 470) + line(180, 474, 332, 474), 16)
    for x in (146, 366):
        s.draw(ellipse(x, 352, 56, 16), c.PALE, line=11)
    s.draw(rect(240, 252, 32, 84, 4), c.RED, line=11)
    s.draw(outline("M256 196C274 224 270 240 256 240C242 240 238 224 256 196Z"), c.YELLOW, line=10)


def beach(s: Sheet) -> None:
    o.sun(s, 118, 118, 42)
    s.draw(rect(38, 238, 436, 150, 4), c.BLUE)
    for x, y in ((70, 284), (210, 306), (300, 276)):
        s.stroke(smooth([(x, y), (x + 40, y - 14), (x + 80, y), (x + 120, y - 14)]), 11, c.WHITE)
    s.draw(outline("M38 474L38 372C140 320 320 400 474 330L474 474Z"), c.SAND)
    s.draw(
        polygon(
            [
                (306, 450),
                (316, 366),
                (332, 366),
                (332, 384),
                (352, 384),
                (352, 366),
                (376, 366),
                (376, 384),
                (396, 384),
                (396, 366),
                (412, 366),
                (422, 450),
            ],
            4,
        ),
        c.YELLOW,
        line=12,
    )
    s.stroke(line(364, 362, 364, 300), 11)
    s.draw(polygon([(366, 296), (414, 314), (366, 332)], 4), c.RED, line=10)


def countryside(s: Sheet) -> None:
    o.sun(s, 400, 104, 36)
    s.draw(outline("M32 474L32 300C110 200 220 200 300 300C360 250 430 250 480 300L480 474Z"), c.MINT)
    s.draw(outline("M32 474L32 380C160 320 340 340 480 400L480 474Z"), c.GREEN)
    o.tree(s, 120, 380, 190)
    at = Frame(338, 390, 1)
    for x in (-40, -16, 22, 42):
        s.stroke(line(x, 20, x, 56).on(at), 13)
    s.draw(t.woolly(58, 38).on(at), c.WHITE, line=12)
    s.draw(ellipse(64, -16, 24, 20).on(at), c.NAVY, line=10)


def town(s: Sheet) -> None:
    for x, y, wide, colour in ((40, 200, 120, c.PALE), (352, 150, 120, c.MINT), (180, 70, 150, c.SAND)):
        s.draw(rect(x, y, wide, 474 - y, 4), colour)
        for row in range((440 - y) // 72):
            for column in range(2):
                s.fill(rect(x + wide * (0.2 + 0.38 * column), y + 34 + 72 * row, wide * 0.22, 36), c.NAVY)
    o.house(s, 170, 300, 150, 174, c.CREAM, c.RED, 12)
    o.tree(s, 352, 474, 150)
    ground(s, 474)


def airport(s: Sheet) -> None:
    ground(s, 474)
    s.draw(polygon([(96, 200), (124, 474), (196, 474), (224, 200)], 4), c.LIGHT)
    s.draw(polygon([(60, 110), (260, 110), (236, 206), (84, 206)], 8), c.PALE)
    s.stroke(line(126, 116, 132, 200) + line(194, 116, 188, 200), 11)
    s.draw(rect(90, 76, 140, 36, 8), c.RED)
    s.draw(rect(220, 372, 250, 102, 6), c.SAND)
    for x in (262, 330, 398):
        s.draw(rect(x - 18, 400, 50, 38, 4), c.PALE, line=10)
    t.plane(s, Frame(376, 216, 0.5, -24))


def station(s: Sheet) -> None:
    s.draw(polygon([(32, 130), (256, 36), (480, 130)], 8), c.TEAL)
    s.stroke(line(70, 140, 70, 420) + line(442, 140, 442, 420), 16)
    o.clock(s, 398, 210, 46, -90, 30)
    s.stroke(line(398, 134, 398, 160), 12)
    train = Inset(s, Frame(74, 160, 0.62))
    train.draw(
        outline(
            "M124 370L124 150C124 60 180 38 256 38C332 38 388 60 388 150L388 370"
            "C388 392 372 402 350 402L162 402C140 402 124 392 124 370Z"
        ),
        c.BLUE,
    )
    train.draw(rect(162, 112, 188, 118, 18), c.PALE)
    for x in (176, 336):
        train.draw(circle(x, 340, 24), c.YELLOW)
    s.draw(rect(300, 412, 180, 62, 6), c.SAND)
    s.stroke(line(32, 440, 290, 440), 16)
    s.stroke(dot(360, 330), 10)
    s.draw(rect(326, 330, 120, 20, 4), c.BROWN, line=11)
    s.stroke(line(346, 356, 346, 406) + line(426, 356, 426, 406), 13)


WORDS = (
    Word("my-room", "bedroom, my bedroom, bed, my space", "A bed, a window and my picture.", my_room),
    Word(
        "care-home",
        "residential home, nursing home, group home",
        "A big house with a heart and older people.",
        care_home,
    ),
    Word(
        "gp-surgery",
        "doctor, GP, health centre, doctor's office",
        "A doctor in front of a small surgery.",
        gp_surgery,
        "GP surgery",
    ),
    Word(
        "day-centre",
        "day service, day center, activities",
        "People at a table in a centre with a sun.",
        day_centre,
    ),
    Word("school", "class, pupils, classroom", "A school with a clock.", school),
    Word("workplace", "factory, office, where I work", "A factory and an office block.", workplace),
    Word("market", "stall, fruit and veg, street market", "A market stall with fruit.", market),
    Word("restaurant", "eat out, meal out, cafe, diner", "Two people at a table with a candle.", restaurant),
    Word("beach", "seaside, sea, sand, coast", "The sea and a sandcastle.", beach),
    Word("countryside", "country, farm, fields, nature, hills", "Hills, a tree and a sheep.", countryside),
    Word("station", "train station, railway, platform", "A train at a station.", station),
    Word("airport", "plane, fly, flight", "A plane over an airport tower.", airport),
    Word("town", "city, town centre, in town, downtown", "Tall buildings and a house.", town),
)
