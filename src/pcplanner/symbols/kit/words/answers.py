"""Draw more feelings, how people treat me, and the answers people give."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import (
    Frame,
    circle,
    ellipse,
    line,
    polar,
    polygon,
    polyline,
    rect,
)
from pcplanner.symbols.kit.objects import padlock, phone
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import bubble, cross, heart, question, shine, tick, words
from pcplanner.symbols.kit.things import sleeve_hand
from pcplanner.symbols.kit.word import Word

_SHRUG_LEFT = Arm((122, 318), 1, "flat", 194, size=0.72, flip=True, front=False)
_SHRUG_RIGHT = Arm((390, 318), -1, "flat", -14, size=0.72, front=False)


def very_happy(s: Sheet) -> None:
    shine(s, 256, 262, 186, 222, (-160, -130, -105, -75, -50, -20), 13)
    draw_half(s, k.ME_CURLY, f.GRIN, Half(256, 290, 150))


def tired(s: Sheet) -> None:
    arm = Arm((336, 376), 1, "mitt", -136, size=0.85, fore=0.85)
    half = Half(236, 204, 152, right=arm, tilt=-6)
    draw_half(s, k.ME_LOCS, f.Face(6, -4, eyes="closed", mouth="flat"), half)
    s.draw(ellipse(244, 270, 30, 36), c.INK, line=9)
    s.fill(ellipse(244, 290, 17, 11), c.RED)
    draw_hand_of(s, k.ME_LOCS, half, arm, 1)


def excited(s: Sheet) -> None:
    left = Arm((168, 340), 1, "fist", -70, size=0.85)
    right = Arm((344, 340), -1, "fist", -110, size=0.85, flip=True)
    draw_half(
        s,
        k.ME_SCARF,
        f.Face(10, 7, eyes="wide", mouth="grin"),
        Half(256, 194, 136, left=left, right=right, cut=466),
    )
    shine(s, 256, 206, 156, 206, (-165, -140, -40, -15), 13)


def confident(s: Sheet) -> None:
    left = Arm((160, 430), 1, "fist", 20, size=0.75)
    right = Arm((352, 430), -1, "fist", 160, size=0.75, flip=True)
    draw_half(s, k.ME_BUN, f.HAPPY, Half(256, 180, 116, left=left, right=right))
    shine(s, 256, 190, 140, 196, (-160, -135, -45, -20), 14)


def shy(s: Sheet) -> None:
    draw_half(s, k.ME_BLOND, f.Face(8, -2, mouth="slant", aside=-6), Half(216, 196, 128, tilt=10))
    s.draw(rect(272, 32, 206, 442, 6), c.TEAL)
    s.stroke(line(310, 60, 310, 446), 10)
    for y in (316, 346, 376):
        s.band(line(268, y, 296, y - 2), 17, c.SKIN_FAIR, "skin", 9)


def loved(s: Sheet) -> None:
    draw_half(s, k.ME_SCARF, f.Face(5, 4, eyes="arch"), Half(256, 200, 120))
    for side, look in ((-1, k.SAM), (1, k.ANN)):
        x = 256 + side * 150
        sleeve_hand(s, look, "mitt", Frame(x, 416, 1.1, side * 50, flip=side > 0), 40)
        heart(s, x, 328, 126)


def hurt(s: Sheet) -> None:
    face = f.Face(8, -4, eyes="closed", mouth="wave")
    half = Half(226, 160, 130, right=Arm((180, 388), -1, "fist", 190, size=0.9, flip=True))
    draw_half(s, k.ME, face, half)
    s.stroke(line(256, 416, 300, 430), 84)
    s.stroke(line(256, 416, 300, 430), 60, c.WHITE)
    s.stroke(line(262, 390, 250, 440) + line(302, 402, 290, 454), 9)
    s.draw(rect(-36, -16, 72, 32, 12).on(Frame(262, 92, 1, -24)), c.PINK, line=10)
    s.stroke(polyline([(412, 320), (450, 288)]) + line(424, 362, 474, 358) + line(400, 276, 414, 238), 13)


def ill(s: Sheet) -> None:
    draw_half(s, k.ME_BOB, f.Face(7, -4, eyes="lids", mouth="frown"), Half(236, 230, 170))
    pen = Frame(244, 306, 1, -24)
    s.draw(rect(0, -15, 190, 30, 14).on(pen), c.WHITE, line=11)
    s.stroke(line(20, 0, 110, 0).on(pen), 11, c.RED)
    for x, y in ((96, 92), (60, 180)):
        s.draw(f.tear(x, y, 60), c.PALE, line=11)


def well(s: Sheet) -> None:
    draw_half(s, k.ME_BOB, f.HAPPY, Half(206, 220, 150))
    heart(s, 404, 128, 150, c.GREEN)
    s.stroke(polyline([(344, 128), (380, 128), (396, 98), (414, 154), (428, 128), (464, 128)]), 11, c.WHITE)


def surprised(s: Sheet) -> None:
    draw_half(s, k.ME_LOCS, f.Face(13, 11, eyes="wide", mouth="round"), Half(256, 244, 170))
    shine(s, 256, 240, 172, 204, (-165, -135, -105, -75, -45), 14)


def left_out(s: Sheet) -> None:
    ground(s, 474)
    bowed = Pose(near_hand=(30, 226), far_hand=(-30, 226), tilt=10)
    close = Pose(near_hand=(30, 226), far_hand=(-30, 226))
    for look, x, face in (
        (k.BEN, 428, f.Face(5, 4, mouth="smile", aside=-8)),
        (k.SAM, 276, f.Face(5, 4, mouth="smile", aside=8)),
        (k.ANN.wearing(c.RED), 352, f.GRIN),
    ):
        draw_figure(s, look, face, Frame(x, 142, 0.7), close)
    draw_figure(s, k.ME_LONG, f.SAD, Frame(92, 172, 0.64), bowed)


def listened_to(s: Sheet) -> None:
    draw_half(s, k.ME_LOCS, f.TALKING, Half(140, 270, 94))
    bubble(s, (34, 38, 216, 116), (150, 176), 146)
    words(s, 74, 82, (136, 90), 30, 11)
    tick(s, 330, 98, 124)
    arm = Arm((308, 350), 1, "flat", -94, size=0.85, flip=True, front=False)
    draw_half(s, k.MAY, f.Face(5, 3, mouth="slight", aside=-5), Half(374, 270, 94, left=arm))


def not_listened_to(s: Sheet) -> None:
    draw_half(s, k.ME_LOCS, f.Face(7, -2, mouth="talk"), Half(140, 270, 94))
    bubble(s, (34, 38, 216, 116), (150, 176), 146)
    words(s, 74, 82, (136, 90), 30, 11)
    cross(s, 330, 98, 116)
    arm = Arm((350, 412), 1, "fist", -70, size=0.85)
    half = Half(376, 270, 94, left=arm, tilt=6)
    look = k.LEN.wearing(c.GREEN)
    draw_half(s, look, f.Face(0, 0, mouth="flat", aside=4), half)
    phone(s, Frame(372, 390, 0.86, 8))
    draw_hand_of(s, look, half, arm, -1)


def do_not_mind(s: Sheet) -> None:
    face = f.Face(6, 4, mouth="slight")
    draw_half(s, k.ME_HEARING, face, Half(256, 236, 108, left=_SHRUG_LEFT, right=_SHRUG_RIGHT))
    s.draw(rect(44, 60, 116, 116, 14), c.RED)
    s.draw(circle(410, 118, 62), c.BLUE)
    tick(s, 108, 112, 116, c.WHITE)
    tick(s, 412, 112, 116, c.WHITE)


def do_not_know(s: Sheet) -> None:
    draw_half(s, k.ME_BUN, f.UNSURE, Half(256, 210, 122, left=_SHRUG_LEFT, right=_SHRUG_RIGHT))
    question(s, 92, 146, 150)
    question(s, 420, 146, 150)


def maybe(s: Sheet) -> None:
    x, y, radius = 256, 400, 218
    for start, end, colour in ((180, 240, c.GREEN), (240, 300, c.YELLOW), (300, 360, c.WHITE)):
        edge = [polar(x, y, radius, start + (end - start) * n / 10) for n in range(11)]
        inner = [polar(x, y, 96, end - (end - start) * n / 10) for n in range(11)]
        s.draw(polygon([*edge, *inner]), colour)
    tick(s, 120, 318, 106, c.WHITE)
    cross(s, 392, 322, 92)
    needle = polygon([(x - 20, y), (x, y - 200), (x + 20, y)], 4)
    s.draw(needle, c.INK)
    s.draw(circle(x, y, 36), c.WHITE)


def do_not_want_to_say(s: Sheet) -> None:
    arm = Arm((300, 388), 1, "open", -90, size=0.95, front=False)
    draw_half(s, k.ME_GREY, f.Face(1, 1, mouth="flat"), Half(154, 270, 104, right=arm))
    bubble(s, (258, 34, 214, 176), (222, 212), 164, aside=True)
    padlock(s, 365, 124, 100)


def rated(s: Sheet, face: f.Face, *arms: Arm) -> None:
    """Draw a big face, and the thumbs that say how good it is on the right and the left."""
    half = Half(256 if len(arms) == 2 else 200, 184, 134, right=arms[0], left=arms[1] if arms[1:] else None)
    draw_half(s, k.ME_HEARING, face, half)


def very_good(s: Sheet) -> None:
    rated(
        s,
        f.GRIN,
        Arm((362, 370), -1, "thumb", -12, front=False),
        Arm((150, 370), 1, "thumb", 192, flip=True, front=False),
    )


def good(s: Sheet) -> None:
    rated(s, f.HAPPY, Arm((354, 386), -1, "thumb", -8, size=1.35, front=False))


def ok(s: Sheet) -> None:
    rated(s, f.Face(2, 1, mouth="flat"), Arm((332, 372), -1, "thumb", -90, size=1.35, flip=True, front=False))


def poor(s: Sheet) -> None:
    arm = Arm((356, 330), -1, "thumb", 8, size=1.3, flip=True, front=False)
    rated(s, f.Face(7, -4, mouth="frown"), arm)


def right(s: Sheet) -> None:
    s.draw(rect(46, 120, 352, 352, 24), c.WHITE)
    tick(s, 268, 250, 420, line_width=13)


def not_right(s: Sheet) -> None:
    s.draw(rect(46, 120, 352, 352, 24), c.WHITE)
    cross(s, 256, 262, 370, line_width=13)


WORDS = (
    Word(
        "very-happy",
        "delighted, over the moon, thrilled, joy",
        "A face with a very big smile that shines.",
        very_happy,
    ),
    Word("tired", "sleepy, worn out, exhausted, yawn", "A tired person yawns.", tired),
    Word("excited", "looking forward, thrilled, keen", "An excited person with fists held up.", excited),
    Word(
        "confident",
        "sure of myself, I can do it, brave",
        "A person stands tall with hands on hips.",
        confident,
    ),
    Word("shy", "quiet, embarrassed, hiding", "A person half hidden behind a wall.", shy),
    Word("loved", "cared for, cared about, special", "People hold out hearts to a happy person.", loved),
    Word("hurt", "injured, injury, accident, sore", "A person with an arm in a sling.", hurt),
    Word("ill", "sick, poorly, unwell, temperature", "A person with a thermometer in the mouth.", ill),
    Word("well", "healthy, better, fine", "A smiling person and a healthy heart.", well),
    Word("surprised", "shocked, amazed, wow", "A surprised face with wide eyes.", surprised),
    Word("left-out", "excluded, not included, ignored", "A sad person far from 3 people who talk.", left_out),
    Word(
        "listened-to",
        "heard, people listen to me, taken seriously, understood",
        "Somebody listens to what I say, with a tick.",
        listened_to,
    ),
    Word(
        "not-listened-to",
        "ignored, nobody listens, not heard",
        "Somebody looks at a phone while I talk.",
        not_listened_to,
    ),
    Word(
        "do-not-mind",
        "either, not bothered, I do not care",
        "A person shrugs, and two things both have a tick.",
        do_not_mind,
    ),
    Word("maybe", "perhaps, possibly, might", "A dial points half way between yes and no.", maybe),
    Word("do-not-know", "no idea, not sure, unsure", "A person shrugs with question marks.", do_not_know),
    Word(
        "do-not-want-to-say",
        "no comment, pass, private, rather not say",
        "A person holds a hand up and keeps words locked.",
        do_not_want_to_say,
    ),
    Word("very-good", "great, excellent, brilliant", "A big smile and 2 thumbs up.", very_good),
    Word("good", "fine, nice, all right", "A smile and a thumb up.", good),
    Word("ok", "okay, so so, not bad, average", "A plain face and a thumb to the side.", ok, "OK"),
    Word("poor", "bad, not good, terrible", "A sad face and a thumb down.", poor),
    Word("right", "correct, true, that is it", "A box with a big tick.", right),
    Word("not-right", "wrong, incorrect, false, mistake", "A box with a big cross.", not_right),
)
