"""Draw people by the job they do or the part they play for me."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_arm, draw_half, draw_hand_of, holding
from pcplanner.symbols.kit.figures import Pose, draw_figure, draw_wheelchair, ground
from pcplanner.symbols.kit.geometry import Frame, circle, dot, ellipse, line, outline, polygon, polyline, rect
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.objects import key
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import bubble, heart, star, straight_arrow, tick, words
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.helpers import personal_assistant, service_manager, therapist
from pcplanner.symbols.kit.words.staff import lanyard

_OFFER = Arm((256, 398), -1, "flat", -176, flip=True, size=0.9)


def tooth(s: Sheet, x: float, y: float, size: float) -> None:
    """Draw a tooth around its middle."""
    shape = outline(
        "M0 -36C-20 -54 -56 -44 -52 -4C-50 22 -40 62 -26 62C-14 62 -16 22 0 22C16 22 14 62 26 62"
        "C40 62 50 22 52 -4C56 -44 20 -54 0 -36Z"
    )
    s.draw(shape.on(Frame(x, y, size / 104)), c.WHITE)


def key_worker(s: Sheet) -> None:
    arm = Arm((352, 320), 1, "fist", -60, size=0.95)
    half = Half(180, 170, 118, right=arm)
    draw_half(s, k.SAM.wearing(c.TEAL, "crew"), f.HAPPY, half)
    lanyard(s, 180, 170, 118)
    key(s, Frame(388, 262, 0.94, -82), line_width=11)
    draw_hand_of(s, k.SAM.wearing(c.TEAL, "crew"), half, arm, 1)


def family_carer(s: Sheet) -> None:
    ground(s, 474)
    heart(s, 420, 90, 104)
    pose = Pose(
        near_hand=(126, 196),
        far_hand=(118, 190),
        near_bend=1,
        far_bend=1,
        hip=(-10, 228),
        near_foot=(34, 440),
        far_foot=(-56, 432),
    )
    draw_figure(s, k.IDA, f.HAPPY, Frame(98, 112, 0.79), pose)
    draw_wheelchair(s, k.ME_CURLY, f.HAPPY, Frame(302, 216, 0.73))
    s.stroke(line(190, 270, 232, 298), 18)
    draw_hand(s, k.IDA, "fist", Frame(188, 268, 0.7, 24), 10)


def self_advocate(s: Sheet) -> None:
    arm = Arm((216, 300), -1, "mitt", -164, size=0.85, flip=True)
    draw_half(s, k.ME_BALD, f.TALKING, Half(150, 142, 96, right=arm, cut=400))
    bubble(s, (250, 36, 226, 164), (236, 228), 300)
    star(s, 363, 120, 58)
    for place, look in enumerate((k.GHOST, k.GHOST_BOB, k.GHOST, k.GHOST_BOB)):
        draw_half(s, look, f.BLANK, Half(92 + 110 * place, 396, 48, cut=474))


def dentist(s: Sheet) -> None:
    look = k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "bun", c.PALE, neck="vee", glasses=True)
    draw_half(s, look, f.KIND, Half(176, 184, 116))
    s.draw(polygon([(126, 196), (226, 196), (220, 244), (176, 262), (132, 244)], 14), c.WHITE, line=11)
    tooth(s, 382, 150, 178)
    s.stroke(line(386, 452, 346, 338), 16)
    s.draw(circle(336, 310, 30), c.PALE, line=12)


def care_manager(s: Sheet) -> None:
    draw_half(s, k.MAY, f.HAPPY, Half(166, 178, 108))
    lanyard(s, 166, 178, 108)
    t.clipboard(s, 262, 190, 208, 280)
    heart(s, 318, 262, 62, line_width=9)
    t.coin(s, 318, 344, 28)
    for y in (262, 344):
        tick(s, 402, y, 74, line_width=8)
    words(s, 300, 414, (130,), 20, 11)


def teacher(s: Sheet) -> None:
    s.draw(rect(188, 38, 284, 220, 10), c.GREEN)
    s.draw(polygon([(252, 90), (292, 160), (212, 160)], 4), c.WHITE, line=9)
    s.draw(rect(308, 96, 64, 64, 4), c.YELLOW, line=9)
    s.draw(circle(420, 128, 34), c.PINK, line=9)
    words(s, 226, 206, (210,), 20, 11)
    draw_half(
        s,
        k.JOE.wearing(c.BLUE, "jacket"),
        f.TALKING,
        Half(146, 236, 100, right=Arm((262, 276), 1, "point", -40)),
    )
    draw_half(s, k.ME_BOB, f.LOOKING, Half(388, 356, 68, cut=474))


def boss(s: Sheet) -> None:
    s.stroke(line(256, 250, 256, 320) + polyline([(136, 360), (136, 300), (376, 300), (376, 360)]), 14)
    look = k.Look(c.SKIN_FAIR, c.HAIR_GREY, "bob", c.NAVY, neck="jacket", glasses=True)
    draw_half(s, look, f.KIND, Half(256, 132, 116, cut=266))
    draw_half(s, k.ME_HEARING, f.HAPPY, Half(136, 384, 72, cut=474))
    draw_half(s, k.ANN, f.HAPPY, Half(376, 384, 72, cut=474))


def workmate(s: Sheet) -> None:
    for look, x in ((k.ME_BEARD, 146), (k.NIA.wearing(c.BLUE), 366)):
        draw_half(s, look, f.HAPPY, Half(x, 190, 96, cut=420))
        s.draw(outline(f"M{x - 54} 148C{x - 56} 82 {x + 56} 82 {x + 54} 148Z"), c.ORANGE, line=12)
        s.stroke(line(x - 66, 150, x + 66, 150), 16)
    s.draw(rect(32, 414, 448, 60, 6), c.BROWN)
    t.box(s, 196, 352, 120, 70)


def volunteer(s: Sheet) -> None:
    left, right = holding(256, 144, 118, (86, 226), 14)
    half = Half(256, 144, 118, left=left, right=right)
    draw_half(s, k.ME_LONG, f.HAPPY, half)
    for x, turn, colour in ((206, -8, c.GREEN), (262, 0, c.RED), (312, 8, c.ORANGE)):
        s.draw(rect(-20, -40, 40, 66, 12).on(Frame(x, 296, 1, turn)), colour, line=11)
    s.draw(rect(166, 316, 180, 142, 6), c.SAND)
    s.draw(rect(166, 316, 180, 26, 4), c.SAND, line=12)
    heart(s, 256, 398, 84)
    draw_hand_of(s, k.ME_LONG, half, left, -1)
    draw_hand_of(s, k.ME_LONG, half, right, 1)


def job_coach(s: Sheet) -> None:
    arm = Arm((296, 350), -1, "thumb", 180, size=1.1, flip=True)
    draw_half(s, k.ME_CURLY, f.LOOKING, Half(140, 190, 92, cut=420))
    draw_half(s, k.BEN.wearing(c.TEAL, "crew"), f.HAPPY, Half(372, 170, 98, left=arm, cut=420))
    lanyard(s, 372, 170, 98)
    s.draw(rect(32, 414, 448, 60, 6), c.BROWN)
    s.band(line(86, 396, 176, 374), 16, c.GREY, line=10)
    s.band(line(166, 340, 186, 412), 24, c.RED, line=10)


def interpreter(s: Sheet) -> None:
    draw_half(s, k.AMI.wearing(c.TEAL), f.TALKING, Half(256, 292, 98))
    s.draw(rect(32, 40, 190, 130, 28), c.WHITE, line=12)
    words(s, 70, 88, (114, 80), 34, 11)
    s.draw(rect(290, 40, 190, 130, 28), c.CREAM, line=12)
    s.stroke(
        outline("M326 110C336 70 350 70 352 100C354 130 376 120 380 86M398 72L398 126M418 78L446 78L432 128"),
        11,
    )
    straight_arrow(s, (108, 208), (108, 300), 20, c.BLUE)
    straight_arrow(s, (404, 300), (404, 208), 20, c.BLUE)


def driver(s: Sheet) -> None:
    left, right = (
        Arm((178, 378), 1, "fist", -70, size=0.8, fore=0.6),
        Arm((334, 378), -1, "fist", -110, size=0.8, flip=True, fore=0.6),
    )
    half = Half(256, 176, 104, left=left, right=right, cut=474)
    s.draw(rect(38, 38, 436, 436, 60), c.PALE)
    look = k.Look(c.SKIN_DARK, c.HAIR_BLACK, "crop", c.NAVY, neck="shirt")
    draw_half(s, look, f.HAPPY, half)
    t.cap(s, half.head, c.NAVY)
    hoop = ellipse(256, 376, 86, 74)
    s.stroke(line(176, 380, 336, 380) + line(256, 380, 256, 446), 34)
    s.band(hoop, 18, c.GREY, line=12)
    s.stroke(line(176, 380, 336, 380) + line(256, 380, 256, 446), 12, c.GREY)
    s.draw(circle(256, 380, 24), c.GREY, line=11)
    draw_hand_of(s, look, half, left, -1)
    draw_hand_of(s, look, half, right, 1)


def police_officer(s: Sheet) -> None:
    look = k.Look(c.SKIN_TAN, c.HAIR_BROWN, "bob", c.NAVY, neck="shirt")
    half = Half(256, 190, 132)
    draw_half(s, look, f.KIND, half)
    t.cap(s, half.head, c.NAVY, c.WHITE)
    s.stroke(dot(256, 76), 28, c.YELLOW)
    s.draw(rect(180, 356, 52, 60, 8), c.GREY, line=9)
    s.stroke(line(330, 380, 350, 380), 16, c.WHITE)


def shop_assistant(s: Sheet) -> None:
    arm = Arm((354, 284), 1, "fist", 10, size=0.9)
    half = Half(180, 152, 112, right=arm, cut=404)
    draw_half(s, k.RAJ, f.HAPPY, half)
    s.draw(
        polygon([(128, 270), (232, 270), (250, 330), (250, 404), (110, 404), (110, 330)], 8),
        c.ORANGE,
        line=11,
    )
    s.draw(rect(150, 298, 60, 34, 5), c.WHITE, line=9)
    draw_arm(s, k.RAJ, half, arm, 1)
    s.stroke(outline("M354 316C354 264 434 264 434 316"), 12)
    s.draw(polygon([(320, 312), (468, 312), (458, 410), (330, 410)], 8), c.WHITE)
    heart(s, 394, 362, 60, line_width=9)
    draw_hand_of(s, k.RAJ, half, arm, 1)
    s.draw(polygon([(48, 354), (132, 354), (146, 404), (34, 404)], 6), c.GREY)
    s.draw(rect(52, 304, 76, 50, 6), c.PALE, line=11)
    s.draw(rect(32, 400, 448, 74, 6), c.BROWN)


WORDS = (
    Word(
        "personal-assistant",
        "PA, my PA, assistant, support",
        "I ask for a bag, and my assistant brings it.",
        personal_assistant,
    ),
    Word(
        "key-worker", "main worker, named worker, keyworker", "A worker with a badge holds a key.", key_worker
    ),
    Word(
        "family-carer",
        "carer, caregiver, relative who helps",
        "A relative pushes my wheelchair, with a heart.",
        family_carer,
    ),
    Word(
        "self-advocate",
        "I speak up, speak for myself, speaking up, campaigner, self-advocacy",
        "I say my own dream out loud to other people.",
        self_advocate,
    ),
    Word(
        "therapist",
        "therapy, counsellor, psychologist, counselor",
        "I talk about what muddles me, and somebody listens.",
        therapist,
    ),
    Word(
        "dentist",
        "teeth, dental, hygienist, orthodontist, dental check",
        "A dentist with a mask and a tooth.",
        dentist,
    ),
    Word(
        "care-manager",
        "care coordinator, case manager, care plan, commissioner, coordinator",
        "Somebody with a badge checks care and money.",
        care_manager,
    ),
    Word(
        "service-manager",
        "manager, house manager, in charge of a service",
        "A manager in front of a house with two workers.",
        service_manager,
    ),
    Word("teacher", "tutor, trainer, lecturer", "A teacher at a board.", teacher),
    Word("boss", "manager, employer, supervisor", "A boss with two workers.", boss),
    Word(
        "workmate",
        "colleague, coworker, person I work with",
        "Two people in hard hats work together.",
        workmate,
    ),
    Word(
        "volunteer",
        "volunteering, helping out, charity",
        "A person carries a box of food with a heart.",
        volunteer,
    ),
    Word(
        "job-coach",
        "employment support, work support, work coach, supported employment, employment adviser",
        "Somebody with a badge helps a person at work.",
        job_coach,
    ),
    Word(
        "interpreter",
        "translator, translate, language",
        "A person changes one language into another.",
        interpreter,
    ),
    Word("driver", "bus driver, taxi driver, chauffeur", "A driver in a cap behind a wheel.", driver),
    Word("police-officer", "police, policeman, policewoman", "A police officer in a cap.", police_officer),
    Word(
        "shop-assistant",
        "cashier, till, sales clerk, shop worker",
        "A person behind a till hands over a bag.",
        shop_assistant,
    ),
)
