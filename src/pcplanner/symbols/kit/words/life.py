"""Draw the parts of a life: paid work, training, friends, faith, culture, a home, travel and pets."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.geometry import Frame, circle, ellipse, line, outline, polygon, rect
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.inset import Inset
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import heart, shine, straight_arrow, words
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.feelings import rosette
from pcplanner.symbols.kit.words.outdoors import suitcase
from pcplanner.symbols.kit.words.staff import cat, dog


def paid_job(s: Sheet) -> None:
    draw_half(s, k.ME_HEARING, f.HAPPY, Half(146, 184, 100, cut=370))
    s.draw(rect(226, 236, 176, 116, 12), c.NAVY)
    s.draw(rect(246, 254, 136, 78, 4), c.PALE, line=9)
    s.stroke(line(314, 354, 314, 372), 24)
    s.draw(rect(31, 368, 450, 36, 8), c.BROWN)
    s.stroke(line(70, 408, 70, 474) + line(442, 408, 442, 474), 18)
    t.banknote(s, 266, 34, 208, 108)
    for x in (322, 416):
        t.coin(s, x, 172, 40)


def training(s: Sheet) -> None:
    left, right = (
        Arm((120, 400), 1, "mitt", -60, size=0.9),
        Arm((392, 400), -1, "mitt", 240, size=0.9, flip=True),
    )
    half = Half(256, 138, 106, left=left, right=right)
    draw_half(s, k.ME_LOCS, f.HAPPY, half)
    s.draw(rect(120, 262, 272, 196, 8), c.CREAM)
    s.stroke(rect(140, 282, 232, 156, 4), 8)
    words(s, 176, 322, (160, 120), 36, 11)
    rosette(s, 334, 394, 32, c.RED)
    draw_hand_of(s, k.ME_LOCS, half, left, -1)
    draw_hand_of(s, k.ME_LOCS, half, right, 1)


def friends(s: Sheet) -> None:
    for x, look in ((126, k.TOM), (386, k.AMI)):
        draw_half(s, look, f.HAPPY, Half(x, 196, 82, tilt=6 if x < 256 else -6))
    draw_half(s, k.ME_CURLY, f.GRIN, Half(256, 176, 96))
    for side, look in ((-1, k.TOM), (1, k.AMI)):
        draw_hand(s, look, "mitt", Frame(256 + side * 98, 280, 0.85, side * -24, flip=side > 0), 11)


def faith(s: Sheet) -> None:
    shine(s, 256, 114, 84, 120, (-180, -140, -40, 0), 13)
    s.draw(rect(212, 186, 88, 180, 6), c.WHITE)
    s.draw(outline("M256 36C296 90 296 150 256 150C216 150 216 90 256 36Z"), c.YELLOW)
    s.stroke(line(256, 152, 256, 180), 12)
    s.draw(
        outline(
            "M256 404C200 356 120 356 50 380L50 474C120 452 200 452 256 480"
            "C312 452 392 452 462 474L462 380C392 356 312 356 256 404Z"
        ),
        c.CREAM,
    )
    s.stroke(line(256, 408, 256, 470), 11)


def culture(s: Sheet) -> None:
    s.draw(ellipse(160, 300, 116, 44), c.CREAM)
    s.draw(outline("M44 300L82 452C110 480 210 480 238 452L276 300C260 356 60 356 44 300Z"), c.RED)
    for x1, x2 in ((84, 120), (160, 122), (160, 198), (236, 200)):
        s.stroke(line(x1, 338, x2, 458), 10, c.YELLOW)
    s.draw(outline("M284 74C340 40 420 40 472 74C480 190 450 270 378 286C306 270 276 190 284 74Z"), c.TEAL)
    for x in (336, 420):
        s.draw(outline("M-30 0C-10 -26 10 -26 30 0C10 18 -10 18 -30 0Z").on(Frame(x, 150)), c.WHITE, line=11)
    s.draw(outline("M334 206C360 220 396 220 422 206C412 250 344 250 334 206Z"), c.RED, line=11)
    s.draw(polygon([(378, 60), (400, 92), (378, 122), (356, 92)], 4), c.YELLOW, line=10)
    s.stroke(line(60, 60, 176, 250) + line(230, 80, 206, 250), 14)
    for x, y in ((56, 54), (232, 72)):
        s.draw(circle(x, y, 22), c.BROWN, line=11)


def housing(s: Sheet) -> None:
    o.house(s, 150, 60, 220, 260, c.CREAM, c.RED, 12)
    s.draw(rect(274, 44, 180, 276, 6), c.SAND)
    for x in (302, 378):
        for y in (76, 156):
            s.draw(rect(x, y, 50, 48, 4), c.PALE, line=11)
    s.draw(rect(336, 240, 56, 80, 4), c.BLUE, line=11)
    o.door(s, 122, 236, 56, 84, c.BLUE, 11)
    o.key(s, Frame(120, 400, 1.4, 0))


def travel(s: Sheet) -> None:
    suitcase(Inset(s, Frame(18, 176, 0.95)), 24, 82)
    t.globe(s, 362, 148, 106)
    straight_arrow(s, (266, 400), (474, 400), 38, c.GREEN)


def abroad(s: Sheet) -> None:
    t.globe(s, 230, 282, 190)
    t.plane(s, Frame(366, 118, 0.54, -30))


def pets(s: Sheet) -> None:
    cat(Inset(s, Frame(14, 60, 0.56)))
    dog(Inset(s, Frame(196, 196, 0.57)))
    heart(s, 382, 110, 116)


WORDS = (
    Word(
        "paid-job",
        "wages, earn money, employment, proper job",
        "A person works at a desk and earns money.",
        paid_job,
    ),
    Word(
        "training",
        "course, certificate, learn a job, qualification",
        "A person shows a certificate.",
        training,
    ),
    Word("friends", "mates, pals, buddies, my friends", "Three friends with arms round shoulders.", friends),
    Word("faith", "religion, belief, spirituality, God", "A candle that shines over an open book.", faith),
    Word("culture", "traditions, heritage, background, roots", "A drum and a mask.", culture),
    Word("housing", "somewhere to live, tenancy, rent, homes", "A house, a flat and a key.", housing),
    Word("travel", "journey, trip, go places, travelling", "A suitcase, the world and an arrow.", travel),
    Word("abroad", "overseas, another country, foreign", "A plane flies round the world.", abroad),
    Word("pets", "animals, dog, cat, my pet", "A cat, a dog and a heart.", pets),
)
