"""Draw law, danger and risk, standing together, and deciding for myself."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of, holding
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
    draw_half(s, k.ME_LOCS, f.Face(-7, 4, mouth="talk"), Half(150, 290, 104))
    bubble(s, (232, 34, 244, 186), (262, 280), 300)
    draw_hand(s, k.Look(c.RED, c.RED, "none", c.RED), "thumb", Frame(388, 98, 1.2, 180), 11)


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
    s.stroke(line(256, 60, 256, 440) + line(96, 84, 416, 84), 20)
    s.draw(rect(176, 430, 160, 42, 10), c.BROWN)
    s.draw(circle(256, 62, 22), c.YELLOW, line=12)
    for x, look in ((130, k.ME_BOB), (382, k.SAM)):
        s.stroke(polyline([(x - 94, 312), (x, 86), (x + 94, 312)]), 11)
        draw_half(s, look, f.HAPPY, Half(x, 214, 84, cut=340))
        s.draw(outline(f"M{x - 98} 312L{x + 98} 312C{x + 88} 384 {x - 88} 384 {x - 98} 312Z"), c.YELLOW)


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
    arm = Arm((206, 404), -1, "point", -164, size=0.85, flip=True)
    draw_half(s, k.ME_HEARING, f.HAPPY, Half(150, 196, 104, right=arm))
    s.draw(rect(322, 44, 152, 184, 16), c.YELLOW)
    s.draw(circle(398, 136, 48), c.RED)
    s.draw(rect(322, 284, 152, 184, 16), c.LIGHT)
    s.draw(polygon([(398, 326), (446, 424), (350, 424)], 8), c.GREY)
    tick(s, 412, 112, 140)


def last_word(s: Sheet) -> None:
    for x, y in ((34, 40), (196, 40)):
        s.draw(rect(x, y, 140, 92, 24), c.LIGHT, line=12)
        words(s, x + 32, y + 34, (76, 50), 26, 9)
    draw_half(s, k.ME_GREY, f.TALKING, Half(144, 320, 104))
    bubble(s, (250, 160, 226, 176), (208, 340), 284, c.YELLOW, aside=True)
    tick(s, 363, 248, 132)


def best_interests(s: Sheet) -> None:
    for look, x in ((k.NIA, 126), (k.JOE, 386)):
        aside = 6 if x < 256 else -6
        draw_half(s, look, f.Face(4, 3, mouth="slight", aside=aside), Half(x, 352, 86))
    thought(s, 256, 158, 392, 236, [(148, 276, 11), (364, 276, 11), (170, 256, 14), (342, 256, 14)])
    draw_half(s, k.ME_BLOND, f.HAPPY, Half(208, 136, 72, cut=218))
    heart(s, 330, 116, 80, line_width=10)
    tick(s, 324, 182, 84, line_width=8)


def easy_read(s: Sheet) -> None:
    s.draw(rect(76, 36, 360, 440, 14), c.WHITE)
    for y, colour in ((62, c.PALE), (196, c.CREAM), (330, c.MINT)):
        s.draw(rect(104, y, 116, 112, 8), colour, line=11)
        words(s, 256, y + 34, (140, 104), 44, 16)
    head_alone(s, k.ME, f.HAPPY, 162, 122, 62)
    heart(s, 162, 254, 72, line_width=9)
    tick(s, 162, 386, 84, line_width=8)


def money_of_my_own(s: Sheet) -> None:
    left, right = holding(256, 146, 116, (80, 222), 20)
    half = Half(256, 146, 116, left=left, right=right)
    draw_half(s, k.ME, f.HAPPY, half)
    t.banknote(s, 190, 266, 132, 74)
    purse = (
        "M158 340C150 316 170 310 190 310L322 310C342 310 362 316 354 340L346 450"
        "C344 464 330 470 316 470L196 470C182 470 168 464 166 450Z"
    )
    s.draw(outline(purse), c.PURPLE)
    t.coin(s, 256, 400, 44)
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
        "A person points to themselves, and 1 of 2 cards has a tick.",
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
        "Two people think together about what is best for me.",
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
