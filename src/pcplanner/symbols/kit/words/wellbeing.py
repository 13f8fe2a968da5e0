"""Draw health: medicine, aids and equipment, and looking after myself."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import (
    Frame,
    bent,
    circle,
    line,
    outline,
    polygon,
    rect,
)
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import heart, plus, star
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.jobs import tooth
from pcplanner.symbols.kit.words.plans import bolt
from pcplanner.symbols.kit.words.staff import lanyard


def medicine(s: Sheet) -> None:
    s.draw(rect(70, 150, 190, 320, 30), c.ORANGE)
    s.draw(rect(58, 60, 214, 84, 12), c.WHITE)
    s.draw(rect(70, 236, 190, 150, 2), c.WHITE, line=12)
    plus(s, 165, 311, 104, c.GREEN, 10)
    at = Frame(380, 216, 1, 38)
    s.draw(rect(-86, -42, 172, 84, 40).on(at), c.WHITE)
    s.draw(outline("M0 -42L46 -42C100 -42 100 42 46 42L0 42Z").on(at), c.RED)
    for x, y in ((336, 400), (430, 400)):
        s.draw(circle(x, y, 40), c.PALE)
        s.stroke(line(x - 18, y, x + 18, y), 9)


def injection(s: Sheet) -> None:
    at = Frame(256, 256, 1, -42)
    s.stroke(line(-290, 0, -150, 0).on(at), 11)
    s.draw(rect(-150, -46, 260, 92, 12).on(at), c.WHITE)
    s.fill(rect(-143, -39, 150, 78, 4).on(at), c.BLUE)
    for x in (-90, -40, 10, 60):
        s.stroke(line(x, 40, x, 8).on(at), 10)
    s.draw(rect(104, -72, 26, 144, 8).on(at), c.GREY, line=12)
    s.stroke(line(130, 0, 196, 0).on(at), 30)
    s.draw(rect(190, -56, 26, 112, 8).on(at), c.GREY, line=12)


def seizure(s: Sheet) -> None:
    s.draw(
        outline(
            "M150 474L150 388C70 350 50 240 84 160C122 64 250 20 346 66"
            "C430 106 440 190 436 226L476 306L436 318L432 372C428 400 400 404 366 400"
            "L340 398L340 474Z"
        ),
        c.CREAM,
    )
    s.draw(
        outline(
            "M120 210C116 120 210 84 270 96C350 104 390 170 372 230"
            "C350 290 300 270 270 290C220 320 130 290 120 210Z"
        ),
        c.PINK,
    )
    bolt(s, 248, 190, 170)


def pain(s: Sheet) -> None:
    left, right = (
        Arm((216, 400), 1, "mitt", -6, size=0.95),
        Arm((296, 406), -1, "mitt", 186, size=0.95, flip=True),
    )
    draw_half(
        s,
        k.ME,
        f.Face(-7, 4, eyes="closed", mouth="bared"),
        Half(256, 158, 124, left=left, right=right, tilt=6),
    )
    bolt(s, 92, 200, 130, c.RED)
    bolt(s, 424, 200, 130, c.RED)


def appointment(s: Sheet) -> None:
    o.calendar(s, 38, 60, 330, 330)
    s.draw(rect(120, 190, 166, 140, 10), c.YELLOW)
    s.stroke(line(70, 170, 96, 170), 10)
    look = k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "bun", c.WHITE, neck="jacket", under=c.PALE)
    plus(s, 203, 260, 92, c.GREEN, 10)
    draw_half(s, look, f.HAPPY, Half(376, 314, 92))


def healthy_food(s: Sheet) -> None:
    s.draw(outline("M60 300L452 300C446 420 370 470 256 470C142 470 66 420 60 300Z"), c.PALE)
    s.draw(circle(160, 226, 82), c.RED)
    s.stroke(outline("M160 150C160 120 176 104 190 96"), 13)
    s.draw(polygon([(360, 300), (258, 150), (300, 120), (420, 270)], 20), c.ORANGE)
    s.draw(
        outline(
            "M276 132C220 110 220 60 250 40C262 60 262 70 266 80C280 56 300 40 330 44C330 70 320 110 292 128Z"
        ),
        c.GREEN,
        line=12,
    )
    s.draw(rect(40, 290, 432, 38, 14), c.WHITE)


def exercise(s: Sheet) -> None:
    ground(s, 474)
    pose = Pose(
        near_hand=(124, 20),
        far_hand=(-124, 20),
        near_bend=-1,
        far_bend=1,
        near_foot=(90, 418),
        far_foot=(-90, 418),
        far_toes=-1,
        far_knee=1,
        near_knee=-1,
    )
    draw_figure(s, k.ME_BOB, f.HAPPY, Frame(256, 142, 0.76), pose)
    for side in (-1, 1):
        x = 256 + side * 100
        s.band(line(x - 44, 140, x + 44, 140), 10, c.GREY, line=9)
        for dx in (-48, 48):
            s.draw(rect(x + dx - 13, 108, 26, 64, 8), c.NAVY, line=10)
        draw_hand(s, k.ME_BOB, "fist", Frame(x, 154, 0.62, -90, side < 0), 10)


def upset(s: Sheet) -> None:
    left, right = (
        Arm((214, 318), 1, "mitt", -80, size=0.9),
        Arm((298, 318), -1, "mitt", 260, size=0.9, flip=True),
    )
    draw_half(
        s,
        k.ME_SCARF,
        f.Face(9, -5, eyes="closed", mouth="frown"),
        Half(256, 196, 136, left=left, right=right),
    )
    for x, y in ((130, 180), (382, 180), (110, 260), (402, 260)):
        s.draw(f.tear(x, y, 56), c.PALE, line=11)


def time_to_calm(s: Sheet) -> None:
    draw_half(s, k.ME_BOB, f.CALM, Half(180, 218, 128))
    o.clock(s, 392, 132, 88, -90, 0)
    for y in (300, 350, 400):
        s.stroke(
            outline(f"M344 {y}C372 {y - 22} 392 {y + 22} 420 {y}C440 {y - 16} 452 {y - 12} 470 {y - 4}"),
            13,
            c.BLUE,
        )


def personal_care(s: Sheet) -> None:
    s.draw(rect(50, 300, 190, 168, 30), c.PALE)
    s.draw(rect(104, 238, 82, 60, 8), c.WHITE, line=12)
    s.stroke(bent([(145, 236), (145, 196), (70, 196)], 12), 18)
    s.draw(rect(284, 330, 190, 60, 12), c.TEAL)
    s.draw(rect(284, 400, 190, 66, 12), c.YELLOW)
    t.toothbrush(s, Frame(290, 282, 0.66, -46), 380)
    for x, y, r in ((200, 110, 34), (258, 160, 22), (150, 60, 20)):
        s.draw(circle(x, y, r), c.WHITE, line=11)


def night_support(s: Sheet) -> None:
    s.draw(rect(34, 34, 444, 440, 30), c.NAVY)
    t.moon(s, 388, 130, 140)
    draw_half(s, k.ZOE.wearing(c.TEAL, "crew"), f.HAPPY, Half(190, 216, 118, cut=470))
    lanyard(s, 190, 216, 118)
    star(s, 420, 300, 26, c.WHITE, 8)
    star(s, 74, 90, 22, c.WHITE, 8)


def staff_on_shift(s: Sheet) -> None:
    draw_half(s, k.TOM.wearing(c.TEAL, "crew"), f.HAPPY, Half(170, 190, 120))
    lanyard(s, 170, 190, 120)
    o.clock(s, 384, 150, 96, -90, 60)
    s.draw(rect(304, 300, 170, 168, 10), c.WHITE)
    for row in range(3):
        for column in range(3):
            filled = c.TEAL if (row + column) % 2 == 0 else c.LIGHT
            s.draw(rect(320 + 48 * column, 316 + 48 * row, 40, 40, 4), filled, line=8)


def blood_pressure(s: Sheet) -> None:
    s.stroke(line(102, 300, 410, 300), 148)
    s.stroke(line(102, 300, 410, 300), 122, c.SKIN_TAN, "skin")
    s.draw(rect(150, 206, 170, 188, 20), c.BLUE)
    s.stroke(line(200, 212, 200, 388), 11)
    s.stroke(outline("M270 208C270 130 330 150 350 120"), 12)
    s.draw(circle(396, 100, 64), c.WHITE)
    s.stroke(line(396, 104, 424, 70), 12)
    heart(s, 116, 116, 110)


def teeth(s: Sheet) -> None:
    tooth(s, 196, 296, 300)
    t.toothbrush(s, Frame(326, 462, 1.02, -72), 390)


def smoking(s: Sheet) -> None:
    s.draw(rect(40, 336, 300, 76, 6), c.WHITE)
    s.draw(rect(336, 336, 72, 76, 6), c.ORANGE)
    s.draw(rect(40, 336, 96, 76, 6), c.BROWN)
    s.draw(rect(404, 340, 44, 68, 8), c.GREY)
    s.stroke(outline("M430 300C390 250 470 220 420 160C396 130 430 90 420 50"), 15)
    s.stroke(outline("M372 280C340 230 400 210 366 160"), 13)


def drinking_alcohol(s: Sheet) -> None:
    s.draw(outline("M250 60L470 60C470 190 440 250 360 250C280 250 250 190 250 60Z"), c.WHITE)
    s.fill(outline("M260 130L460 130C452 200 430 243 360 243C290 243 268 200 260 130Z"), c.RED)
    s.stroke(outline("M250 60L470 60C470 190 440 250 360 250C280 250 250 190 250 60Z"))
    s.stroke(line(360, 256, 360, 456) + line(290, 464, 430, 464), 16)
    s.draw(
        outline(
            "M104 40L172 40L172 150C206 180 224 210 224 260L224 450"
            "C224 464 216 472 204 472L72 472C60 472 52 464 52 450L52 260"
            "C52 210 70 180 104 150Z"
        ),
        c.GREEN,
    )
    s.draw(rect(64, 290, 148, 110, 4), c.CREAM, line=11)
    s.draw(rect(100, 36, 76, 40, 6), c.BROWN, line=12)


WORDS = (
    Word("medicine", "tablets, pills, medication, meds", "A bottle of medicine and pills.", medicine),
    Word("injection", "jab, needle, vaccine, shot", "A needle for an injection.", injection),
    Word("seizure", "fit, epilepsy, epileptic", "A head with a flash of lightning in the brain.", seizure),
    Word("pain", "hurts, ache, sore, tummy ache", "A person in pain holds their belly.", pain),
    Word(
        "appointment",
        "see the doctor, check-up, visit, booking",
        "A day on a calendar and a doctor.",
        appointment,
    ),
    Word(
        "healthy-food", "fruit, vegetables, diet, eat well", "A bowl of fruit and vegetables.", healthy_food
    ),
    Word("exercise", "keep fit, work out, move, stretch", "A person does exercise with weights.", exercise),
    Word("upset", "crying, distressed, in tears", "A person cries.", upset),
    Word(
        "time-to-calm",
        "calm down, time out, take a moment, breathe",
        "A person with closed eyes, and a clock.",
        time_to_calm,
    ),
    Word(
        "personal-care",
        "wash and dress, hygiene, intimate care",
        "Soap, a toothbrush and towels.",
        personal_care,
    ),
    Word(
        "night-support",
        "night staff, sleep in, waking night",
        "A support worker under the moon.",
        night_support,
    ),
    Word(
        "staff-on-shift",
        "rota, who is on, shift, staff today",
        "A support worker, a clock and a rota.",
        staff_on_shift,
    ),
    Word(
        "blood-pressure", "health check, cuff, heart check", "A cuff on an arm, with a dial.", blood_pressure
    ),
    Word("teeth", "tooth, brush teeth, toothbrush", "A tooth and a toothbrush.", teeth),
    Word("smoking", "cigarette, smoke, tobacco, vape", "A cigarette with smoke.", smoking),
    Word(
        "drinking-alcohol",
        "alcohol, wine, beer, drink, booze",
        "A bottle and a glass of wine.",
        drinking_alcohol,
    ),
)
