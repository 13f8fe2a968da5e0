"""Draw law, danger and risk, standing together, and deciding for myself."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import Frame, circle, line, outline, polygon, polyline, rect
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.objects import key
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import bubble, heart, question, thought, tick, words
from pcplanner.symbols.kit.word import Word

_STAND = Pose()


def law(s: Sheet) -> None:
    s.stroke(line(256, 70, 256, 440) + line(90, 120, 422, 120), 22)
    s.draw(rect(166, 430, 180, 42, 10), c.BROWN)
    s.draw(circle(256, 66, 24), c.YELLOW)
    for x in (106, 406):
        s.stroke(polyline([(x - 62, 300), (x, 122), (x + 62, 300)]), 12)
        s.draw(outline(f"M{x - 70} 300L{x + 70} 300C{x + 60} 364 {x - 60} 364 {x - 70} 300Z"), c.YELLOW)


def vote(s: Sheet) -> None:
    at = Frame(256, 190, 1, -6)
    s.draw(rect(-74, -150, 148, 220, 8).on(at), c.WHITE)
    s.draw(rect(-46, -116, 84, 84, 6).on(at), c.WHITE, line=11)
    tick(s, 246, 116, 120, line_width=9)
    s.draw(polygon([(120, 232), (392, 232), (436, 288), (76, 288)], 8), c.LIGHT)
    s.stroke(line(166, 262, 346, 262), 18)
    s.draw(rect(62, 284, 388, 190, 10), c.BLUE)
    s.fill(polygon([(176, 200), (336, 184), (342, 254), (180, 254)]), c.WHITE)
    s.stroke(polyline([(183, 204), (188, 258)]) + polyline([(331, 190), (336, 258)]))
    s.draw(circle(256, 380, 44), c.WHITE, line=11)
    tick(s, 256, 380, 70, line_width=7.5)


def complain(s: Sheet) -> None:
    draw_half(s, k.ME_LOCS, f.Face(-7, 4, mouth="talk"), Half(160, 284, 110))
    bubble(s, (228, 34, 246, 214), (226, 262), 282)
    draw_hand(s, k.Look(c.RED, c.RED, "none", c.RED), "thumb", Frame(392, 108, 1.35, 180), 11)


def alarm_bell(s: Sheet) -> None:
    t.bell(s, 256, 256, 290)
    t.waves(s, 256, 230, (174, 214), 0, 16)
    t.waves(s, 256, 230, (174, 214), 180, 16)


def danger(s: Sheet) -> None:
    t.triangle_sign(s, 256, 252, 410)


def risk(s: Sheet) -> None:
    s.draw(rect(32, 420, 150, 54, 6), c.BROWN)
    s.draw(rect(330, 420, 150, 54, 6), c.BROWN)
    pose = Pose(
        near_foot=(122, 388),
        far_foot=(-98, 398),
        near_hand=(-92, 180),
        far_hand=(96, 130),
        near_bend=1,
        far_bend=-1,
    )
    draw_figure(s, k.ME, f.WORRIED, Frame(236, 108, 0.74), pose)
    t.triangle_sign(s, 410, 106, 124)


def together(s: Sheet) -> None:
    for x, y, angle, look in (
        (96, 104, 45, k.AMI),
        (416, 104, 135, k.TOM),
        (416, 408, 225, k.SAM.wearing(c.RED)),
        (96, 408, -45, k.ME_BEARD),
    ):
        t.sleeve_hand(s, look, "mitt", Frame(x + (256 - x) * 0.34, y + (256 - y) * 0.34, 2.0, angle), 34)


def alone(s: Sheet) -> None:
    ground(s, 474)
    s.draw(circle(256, 246, 190), c.CREAM)
    ground(s, 474)
    draw_figure(s, k.ME_LONG, f.KIND, Frame(256, 132, 0.72), _STAND)


def independent(s: Sheet) -> None:
    ground(s, 474)
    draw_figure(s, k.GHOST, f.BLANK, Frame(94, 196, 0.59), _STAND)
    pose = Pose(
        near_foot=(76, 434),
        far_foot=(-76, 422),
        near_hand=(-56, 210),
        far_hand=(84, 200),
        near_bend=1,
        far_bend=-1,
    )
    draw_figure(s, k.ME_BUN, f.HAPPY, Frame(282, 128, 0.75), pose)
    tick(s, 420, 130, 128)


def freedom(s: Sheet) -> None:
    s.draw(outline("M32 474C120 400 330 380 480 474Z"), c.GREEN)
    pose = Pose(
        near_hand=(120, 40),
        far_hand=(-120, 40),
        near_kind="open",
        far_kind="open",
        near_bend=-1,
        far_bend=1,
        near_foot=(26, 440),
        far_foot=(-26, 440),
        far_toes=-1,
    )
    draw_figure(s, k.ME_TURBAN, f.GRIN, Frame(230, 128, 0.68), pose)


def fair(s: Sheet) -> None:
    s.stroke(line(256, 150, 256, 440) + line(100, 230, 412, 230), 20)
    s.draw(rect(176, 430, 160, 42, 10), c.BROWN)
    for x, look in ((121, k.ME_BOB), (391, k.SAM)):
        s.stroke(line(x, 236, x, 280), 12)
        draw_half(s, look, f.HAPPY, Half(x, 116, 84, cut=214))
        s.draw(rect(x - 80, 214, 160, 34, 10), c.YELLOW)


def equal(s: Sheet) -> None:
    s.stroke(line(212, 84, 300, 84) + line(212, 136, 300, 136), 30)
    draw_half(s, k.ME_HEARING, f.HAPPY, Half(143, 246, 98))
    draw_half(s, k.ZOE, f.HAPPY, Half(369, 246, 98))


def respect(s: Sheet) -> None:
    arm = Arm((356, 408), 1, "mitt", 190, size=1.0, flip=True)
    draw_half(s, k.ME_BALD, f.HAPPY, Half(136, 158, 92))
    bow = Half(378, 218, 90, left=arm, tilt=-20, lean=-22)
    draw_half(s, k.GUS, f.Face(3, 1, eyes="closed", mouth="slight"), bow)


def trust(s: Sheet) -> None:
    t.sleeve_hand(s, k.SAM.wearing(c.TEAL), "flat", Frame(372, 396, 2.0, 4, flip=True), 28)
    key(s, Frame(196, 286, 0.98, 20))
    t.sleeve_hand(s, k.ME_BLOND, "fist", Frame(116, 174, 1.8, 40), 20)
    heart(s, 380, 130, 130)


def consent(s: Sheet) -> None:
    look = k.Look(c.SKIN_TAN, c.HAIR_BLACK, "parted", c.WHITE, neck="jacket", under=c.PALE, glasses=True)
    thumb = Arm((404, 426), -1, "thumb", 0, size=1.15)
    draw_half(s, look, f.KIND, Half(134, 280, 88))
    draw_half(s, k.ME_SCARF, f.HAPPY, Half(354, 280, 88, right=thumb))
    bubble(s, (34, 38, 180, 132), (132, 196), 132)
    bubble(s, (240, 30, 236, 148), (354, 194), 354, c.YELLOW)
    question(s, 124, 104, 100)
    tick(s, 356, 104, 128)


def my_decision(s: Sheet) -> None:
    arm = Arm((214, 414), -1, "point", -164, size=0.85, flip=True)
    draw_half(s, k.ME_HEARING, f.Face(4, 3, aside=6), Half(149, 258, 104, right=arm))
    thought(s, 342, 138, 270, 206, [(210, 226, 12), (234, 198, 16)])
    tick(s, 342, 138, 140)


def last_word(s: Sheet) -> None:
    for x, y in ((34, 40), (196, 40)):
        s.draw(rect(x, y, 140, 92, 24), c.LIGHT, line=12)
        words(s, x + 32, y + 34, (76, 50), 26, 9)
    draw_half(s, k.ME_GREY, f.TALKING, Half(144, 320, 104))
    bubble(s, (230, 168, 246, 176), (214, 330), 290, c.YELLOW)
    tick(s, 353, 254, 132)


def best_interests(s: Sheet) -> None:
    thought(s, 256, 130, 320, 186, [(256, 228, 12)])
    heart(s, 206, 128, 88)
    tick(s, 308, 126, 106)
    draw_half(s, k.NIA, f.KIND, Half(118, 316, 78))
    draw_half(s, k.JOE, f.KIND, Half(394, 316, 78))
    draw_half(s, k.ME_BLOND, f.HAPPY, Half(256, 330, 92))


def easy_read(s: Sheet) -> None:
    s.draw(rect(76, 36, 360, 440, 14), c.WHITE)
    for y, colour in ((62, c.PALE), (196, c.CREAM), (330, c.MINT)):
        s.draw(rect(104, y, 116, 112, 8), colour, line=11)
        words(s, 256, y + 34, (140, 104), 44, 16)
    head_alone(s, k.ME, f.HAPPY, 162, 122, 62)
    heart(s, 162, 254, 72, line_width=9)
    tick(s, 162, 386, 84, line_width=8)


def money_of_my_own(s: Sheet) -> None:
    left, right = (
        Arm((156, 412), 1, "mitt", -20, size=0.9),
        Arm((356, 412), -1, "mitt", 200, size=0.9, flip=True),
    )
    half = Half(256, 146, 116, left=left, right=right)
    draw_half(s, k.ME, f.HAPPY, half)
    for x, y in ((216, 290), (292, 288), (254, 262)):
        t.coin(s, x, y, 38)
    s.draw(
        outline(
            "M158 330C150 306 170 300 190 300L322 300C342 300 362 306 354 330L346 444"
            "C344 462 330 468 316 468L196 468C182 468 168 462 166 444Z"
        ),
        c.PURPLE,
    )
    s.stroke(line(166, 350, 346, 350), 11)
    s.draw(circle(256, 350, 18), c.YELLOW, line=10)
    draw_hand_of(s, k.ME, half, left, -1)
    draw_hand_of(s, k.ME, half, right, 1)


WORDS = (
    Word("law", "legal, rules, court, justice", "A big pair of scales.", law),
    Word("vote", "voting, election, ballot", "A paper with a tick goes into a box.", vote),
    Word("complain", "complaint, not happy about, report", "An angry person says what is bad.", complain),
    Word("alarm-bell", "alarm, tell somebody, warning, concern", "A red bell that rings.", alarm_bell),
    Word("danger", "warning, unsafe, dangerous, careful", "A yellow warning sign.", danger),
    Word(
        "risk",
        "take a chance, risky, could go wrong",
        "A person steps over a gap, with a warning sign.",
        risk,
    ),
    Word("together", "with others, side by side, hand in hand", "4 hands meet in the middle.", together),
    Word("alone", "by myself, on my own, time alone", "One person with nobody near.", alone),
    Word(
        "independent",
        "by myself, independence, on my own",
        "A person sets off alone while a helper stays back.",
        independent,
    ),
    Word("freedom", "free, liberty, do what I want", "A person on a hill with arms wide open.", freedom),
    Word("fair", "fairness, justice, balanced", "Scales with a person on each side.", fair),
    Word(
        "equal",
        "equality, same rights, inclusion",
        "Two people at the same height, with an equals sign.",
        equal,
    ),
    Word("respect", "dignity, polite, valued", "Somebody bows to me with a hand on the heart.", respect),
    Word("trust", "rely on, believe in, count on", "A person gives a key into an open hand.", trust),
    Word("consent", "permission, I say yes, agree to", "A doctor asks, and a person says yes.", consent),
    Word(
        "my-decision",
        "I decide, my choice, up to me",
        "A person points to themselves and thinks of a tick.",
        my_decision,
    ),
    Word(
        "last-word",
        "final say, I have the last word, final decision, decide in the end",
        "After other people, a person says yes.",
        last_word,
    ),
    Word(
        "best-interests",
        "best for me, what is best, best interest meeting, mental capacity, for my good",
        "People think together about what is best for me.",
        best_interests,
    ),
    Word(
        "easy-read",
        "easy words, accessible, plain, pictures and words",
        "A page with big pictures and short lines.",
        easy_read,
    ),
    Word(
        "money-of-my-own",
        "my money, purse, wallet, spending money",
        "A person holds a purse full of coins.",
        money_of_my_own,
    ),
)
