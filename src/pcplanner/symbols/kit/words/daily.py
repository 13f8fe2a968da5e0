"""Draw what people do every day, at home and when they go out."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_arm, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import (
    Frame,
    circle,
    dot,
    ellipse,
    line,
    outline,
    polygon,
    polyline,
    rect,
)
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.inset import Inset
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import bubble, heart, straight_arrow
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.staff import dog
from pcplanner.symbols.kit.words.washing import shower, wash

_BOWL = outline("M-28 0L28 0C28 56 14 64 0 64C-14 64 -28 56 -28 0Z")
_CLOUD = outline("M0 0C0 -44 60 -50 70 -20C110 -30 120 0 110 14L10 14C-10 14 -10 0 0 0Z")


def get_dressed(s: Sheet) -> None:
    left, right = (
        Arm((120, 300), 1, "fist", -60, size=0.85),
        Arm((392, 300), -1, "fist", 240, size=0.85, flip=True),
    )
    half = Half(256, 140, 108, left=left, right=right)
    draw_half(s, k.ME_GREY, f.HAPPY, half)
    shirt = polygon(
        [
            (190, 262),
            (222, 262),
            (256, 292),
            (290, 262),
            (322, 262),
            (410, 314),
            (378, 372),
            (340, 352),
            (340, 474),
            (172, 474),
            (172, 352),
            (134, 372),
            (102, 314),
        ],
        8,
    )
    s.draw(shirt, c.TEAL)
    for y in (376, 424):
        s.stroke(line(182, y, 330, y), 14, c.WHITE)
    draw_hand_of(s, k.ME_GREY, half, left, -1)
    draw_hand_of(s, k.ME_GREY, half, right, 1)


def clean(s: Sheet) -> None:
    ground(s, 474)
    s.band(line(404, 96, 300, 420), 10, c.BROWN, line=9)
    s.draw(polygon([(262, 410), (344, 420), (372, 472), (216, 472)], 8), c.PALE)
    for x in (262, 298, 334):
        s.stroke(line(x, 436, x - 8, 466), 9)
    pose = Pose(
        near_hand=(162, 150),
        far_hand=(140, 190),
        near_bend=1,
        far_bend=1,
        near_foot=(44, 440),
        far_foot=(-50, 432),
    )
    draw_figure(s, k.ME_HEARING, f.HAPPY, Frame(196, 108, 0.78), pose)
    s.draw(polygon([(52, 384), (148, 384), (136, 472), (64, 472)], 6), c.RED)


def do_laundry(s: Sheet) -> None:
    s.draw(rect(84, 38, 344, 436, 20), c.WHITE)
    s.stroke(line(84, 132, 428, 132), 12)
    s.draw(rect(112, 66, 110, 36, 6), c.LIGHT, line=11)
    s.draw(circle(370, 86, 22), c.GREY, line=11)
    s.draw(circle(256, 304, 130), c.GREY)
    s.draw(circle(256, 304, 94), c.PALE)
    s.draw(
        outline(
            "M168 320C200 280 230 350 270 310C300 284 330 310 344 322"
            "C340 370 300 396 256 396C212 396 174 366 168 320Z"
        ),
        c.RED,
        line=11,
    )
    s.draw(circle(290, 268, 22), c.YELLOW, line=10)


def tablet(s: Sheet) -> None:
    s.draw(rect(80, 36, 352, 440, 34), c.NAVY)
    s.draw(rect(112, 84, 288, 330, 6), c.PALE, line=10)
    s.stroke(dot(256, 446), 20, c.WHITE)
    for row in range(2):
        for column in range(2):
            colour = (c.RED, c.YELLOW, c.GREEN, c.PURPLE)[2 * row + column]
            s.draw(rect(146 + 124 * column, 120 + 124 * row, 96, 96, 18), colour, line=12)
    draw_hand(s, k.ME_BUN, "point", Frame(354, 448, 1.5, -104))


def study(s: Sheet) -> None:
    s.draw(rect(32, 414, 448, 60, 8), c.BROWN)
    arm = Arm((196, 338), 1, "fist", -96, size=0.85)
    draw_half(s, k.ME_BEARD, f.Face(2, 2, mouth="flat"), Half(150, 206, 102, right=arm, cut=420))
    s.draw(rect(32, 414, 448, 60, 8), c.BROWN)
    for y, colour, x in ((372, c.RED, 300), (330, c.TEAL, 314), (288, c.YELLOW, 296)):
        s.draw(rect(x, y, 150, 44, 6), colour)
        s.stroke(line(x + 28, y + 6, x + 28, y + 38), 9)
    s.stroke(line(380, 150, 380, 280), 16)
    s.draw(polygon([(310, 160), (450, 160), (418, 62), (342, 62)], 8), c.ORANGE)


def pray(s: Sheet) -> None:
    left = Arm((236, 382), 1, "flat", -74, size=1.0)
    right = Arm((276, 382), -1, "flat", -106, size=1.0, flip=True)
    draw_half(
        s,
        k.ME_SCARF,
        f.Face(4, 2, eyes="closed", mouth="slight"),
        Half(256, 176, 130, left=left, right=right),
    )


def go_on_a_date(s: Sheet) -> None:
    for x, look in ((131, k.ME_LONG), (381, k.SAM)):
        draw_half(s, look, f.HAPPY, Half(x, 196, 90, cut=400))
    s.draw(rect(32, 392, 448, 82, 8), c.RED)
    for x in (210, 302):
        s.draw(_BOWL.on(Frame(x, 262)), c.PINK, line=11)
        s.stroke(line(x, 330, x, 384) + line(x - 24, 386, x + 24, 386), 11)
    heart(s, 256, 112, 128)


def get_married(s: Sheet) -> None:
    s.draw(outline("M90 236C70 120 110 52 160 52C214 52 250 130 236 240L262 474L60 474Z"), c.WHITE)
    draw_half(s, k.ME_BUN, f.HAPPY, Half(160, 176, 94))
    draw_half(
        s, k.Look(c.SKIN_DARK, c.HAIR_BLACK, "crop", c.NAVY, neck="jacket"), f.HAPPY, Half(366, 176, 96)
    )
    s.draw(outline("M228 474L190 392L282 392L250 474Z"), c.GREEN, line=12)
    for x, y, colour in ((190, 370, c.RED), (236, 350, c.PINK), (282, 370, c.RED), (236, 394, c.WHITE)):
        s.draw(circle(x, y, 30), colour, line=11)


def be_a_parent(s: Sheet) -> None:
    arm = Arm((240, 436), -1, "mitt", 196, size=0.9, flip=True)
    half = Half(236, 146, 122, right=arm)
    draw_half(s, k.ME_BEARD, f.Face(4, 3, mouth="smile", aside=-4), Half(236, 146, 122))
    at = Frame(256, 372, 1, 14)
    s.draw(ellipse(12, 12, 130, 64).on(at), c.PALE)
    head_alone(s, k.Look(c.SKIN_FAIR, c.HAIR_BROWN, "none", c.WHITE), f.ASLEEP, 164, 336, 86, -20)
    draw_arm(s, k.ME_BEARD, half, arm, 1)


def phone_a_friend(s: Sheet) -> None:
    arm = Arm((250, 346), -1, "mitt", -104, size=0.8, flip=True)
    half = Half(156, 264, 104, right=arm)
    draw_half(s, k.ME_HEARING, f.HAPPY, half)
    o.phone(s, Frame(226, 276, 0.9, 14), c.PALE)
    draw_hand_of(s, k.ME_HEARING, half, arm, 1)
    bubble(s, (278, 40, 196, 190), (250, 204), 160, aside=True)
    head_alone(s, k.ANN, f.HAPPY, 376, 142, 96)


def go_out(s: Sheet) -> None:
    ground(s, 474)
    s.draw(rect(40, 50, 196, 424, 4), c.NAVY)
    s.draw(polygon([(40, 50), (118, 92), (118, 474), (40, 474)], 4), c.BLUE)
    s.stroke(dot(98, 290), 16)
    pose = Pose(
        near_foot=(80, 434), far_foot=(-76, 422), near_hand=(-56, 210), far_hand=(84, 200), far_bend=-1
    )
    draw_figure(s, k.ME_LONG, f.HAPPY, Frame(268, 124, 0.75), pose)
    straight_arrow(s, (356, 220), (474, 220), 32, c.GREEN)


def stay_in(s: Sheet) -> None:
    s.stroke(polyline([(40, 220), (256, 44), (472, 220)]), 22)
    s.stroke(line(76, 210, 76, 470) + line(436, 210, 436, 470) + line(40, 474, 472, 474), 16)
    s.draw(rect(150, 256, 212, 120, 30), c.TEAL)
    draw_half(s, k.ME_BALD, f.HAPPY, Half(256, 250, 84, cut=400))
    s.draw(rect(146, 378, 220, 66, 14), c.TEAL)
    for x in (112, 346):
        s.draw(rect(x, 334, 56, 112, 22), c.TEAL)


def rest(s: Sheet) -> None:
    s.draw(rect(44, 236, 424, 120, 36), c.GREEN)
    s.draw(outline("M160 300C220 280 380 300 430 340L430 384L150 384Z"), c.YELLOW, "clothes")
    s.band(line(300, 344, 424, 352), 44, c.NAVY, line=13)
    head_alone(s, k.ME_BUN, f.CALM, 134, 262, 96, -58)
    s.draw(rect(38, 368, 436, 76, 16), c.GREEN)
    s.stroke(line(84, 448, 84, 470) + line(428, 448, 428, 470), 16)
    o.mug(s, 352, 130, 66, 64, c.BLUE, 11)
    o.steam(s, (372, 400), 116, 60, 10)


def taxi(s: Sheet) -> None:
    s.draw(outline("M112 262C140 180 168 148 214 148L322 148C362 148 392 200 414 258Z"), c.PALE)
    head_alone(s, k.RAJ, f.HAPPY, 316, 218, 60)
    head_alone(s, k.ME_BOB, f.HAPPY, 190, 218, 60)
    s.stroke(line(252, 150, 252, 262), 12)
    s.stroke(outline("M112 262C140 180 168 148 214 148L322 148C362 148 392 200 414 258"), 14)
    s.draw(rect(206, 86, 110, 60, 10), c.ORANGE)
    s.draw(outline("M38 330C38 280 70 262 110 260L406 256C450 260 474 290 474 336L474 372L38 372Z"), c.NAVY)
    for n in range(11):
        s.fill(rect(70 + 34 * n, 290 + 17 * (n % 2), 26, 17), c.WHITE)
    for x in (138, 376):
        o.wheel(s, x, 372, 54)


def fly(s: Sheet) -> None:
    t.plane(s, Frame(254, 230, 1.02, -14))
    for x, y in ((70, 400), (300, 440)):
        s.draw(_CLOUD.on(Frame(x, y)), c.PALE, line=12)


def look_after_a_pet(s: Sheet) -> None:
    heart(s, 396, 116, 130)
    arm = Arm((186, 402), -1, "mitt", 6, size=0.9)
    half = Half(126, 178, 84, right=arm)
    draw_half(s, k.ME_BLOND, f.HAPPY, half)
    dog(Inset(s, Frame(500, 232, 0.52, 0, True)))
    for x in (206, 232, 258):
        s.stroke(dot(x, 362), 26)
        s.stroke(dot(x, 362), 12, c.BROWN)
    s.draw(polygon([(178, 366), (286, 366), (268, 416), (196, 416)], 8), c.BLUE, line=12)
    draw_hand_of(s, k.ME_BLOND, half, arm, 1)


WORDS = (
    Word("wash", "wash hands, clean hands, soap, tap", "Hands under a tap with soap.", wash),
    Word("shower", "have a shower, wash, bath", "A person under a shower.", shower),
    Word("get-dressed", "clothes, dress, put on, choose clothes", "A person holds up a shirt.", get_dressed),
    Word("clean", "cleaning, mop, tidy, housework", "A person mops the floor.", clean),
    Word("do-laundry", "washing, washing machine, wash clothes", "A washing machine.", do_laundry),
    Word("tablet", "iPad, touch screen, apps", "A finger touches a tablet.", tablet),
    Word("study", "homework, learn, revise, course", "A person studies with books and a lamp.", study),
    Word("pray", "prayer, worship, praying", "A person with hands together.", pray),
    Word("go-on-a-date", "date, dating, romantic meal", "Two people at a table with a heart.", go_on_a_date),
    Word("get-married", "wedding, marry, bride, groom", "Two people on their wedding day.", get_married),
    Word("be-a-parent", "have a baby, mum, dad, become a parent", "A person holds a baby.", be_a_parent),
    Word(
        "phone-a-friend",
        "call, ring, talk on the phone, keep in touch",
        "A person phones a friend.",
        phone_a_friend,
    ),
    Word("go-out", "leave the house, go outside, out and about", "A person goes out of the door.", go_out),
    Word("stay-in", "stay at home, night in, indoors", "A person sits on the sofa at home.", stay_in),
    Word("rest", "relax, lie down, nap, put my feet up", "A person lies on a sofa.", rest),
    Word("taxi", "cab, minicab, ride", "A taxi with a driver.", taxi),
    Word("fly", "plane, flight, aeroplane, airplane", "A plane over clouds.", fly),
    Word(
        "look-after-a-pet",
        "walk the dog, feed the cat, pet care",
        "A person gives food to a dog, with a heart.",
        look_after_a_pet,
    ),
)
