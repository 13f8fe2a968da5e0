"""Draw questions, choices and the ways people say things."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import Pose, draw_figure
from pcplanner.symbols.kit.geometry import Frame, bent, circle, line, outline, polygon, polyline, rect
from pcplanner.symbols.kit.objects import padlock
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import bubble, cross, question, straight_arrow, thought, tick, words
from pcplanner.symbols.kit.word import Word


def what(s: Sheet) -> None:
    s.draw(polygon([(44, 232), (210, 180), (372, 232), (206, 292)], 6), c.SAND)
    s.draw(polygon([(44, 232), (206, 292), (206, 474), (44, 410)], 6), c.SAND)
    s.draw(polygon([(372, 232), (206, 292), (206, 474), (372, 410)], 6), c.BROWN)
    question(s, 420, 132, 190)


def where(s: Sheet) -> None:
    s.draw(
        polygon(
            [(36, 352), (160, 312), (256, 352), (372, 312), (372, 442), (256, 474), (160, 442), (36, 474)], 6
        ),
        c.MINT,
    )
    s.stroke(line(160, 318, 160, 436) + line(256, 356, 256, 468), 10)
    t.pin(s, 204, 386, 290)
    question(s, 420, 132, 190)


def why(s: Sheet) -> None:
    question(s, 116, 192, 270)
    straight_arrow(s, (196, 216), (290, 268), 28, c.GREEN)
    at = Frame(362, 360, 0.7, 12)
    s.band(bent([(96, -50), (150, -50), (150, 40), (96, 40)], 30).on(at), 10, c.RED, line=11)
    s.draw(rect(-110, -106, 210, 210, 20).on(at), c.RED)
    crack = polyline([(-20, -106), (-44, -54), (4, -22), (-30, 24), (14, 60)]).on(at)
    s.stroke(crack, 28)
    s.stroke(crack, 10, c.WHITE)
    s.stroke(line(206, 456, 474, 456), 14)


def how(s: Sheet) -> None:
    road = outline("M68 440C160 440 240 424 226 350C214 290 60 320 76 236C88 176 180 176 250 180")
    s.stroke(road, 54)
    s.stroke(road, 28, c.SAND)
    s.draw(circle(68, 440, 30), c.GREEN)
    straight_arrow(s, (250, 180), (330, 190), 24, c.GREEN)
    question(s, 420, 132, 190)


def decide(s: Sheet) -> None:
    draw_half(s, k.ME_LONG, f.Face(3, 4, mouth="slight", aside=5), Half(140, 336, 100))
    thought(s, 304, 156, 336, 240, [(222, 288, 13), (238, 250, 17)])
    s.draw(circle(248, 168, 46), c.RED)
    tick(s, 260, 126, 100)
    s.draw(polygon([(370, 118), (416, 206), (324, 206)], 6), c.LIGHT, line=12)


def choice_of_two(s: Sheet) -> None:
    for x in (36, 300):
        s.draw(rect(x, 56, 176, 216, 18), c.WHITE)
    s.draw(circle(124, 164, 58), c.RED)
    s.draw(polygon([(388, 106), (448, 218), (328, 218)], 8), c.BLUE)
    question(s, 256, 164, 120)
    t.sleeve_hand(s, k.ME_LONG, "point", Frame(242, 416, 1.2, -100), 14)


def option(s: Sheet) -> None:
    for row, y in enumerate((116, 256, 396)):
        s.draw(rect(150, y - 50, 320, 100, 16), c.YELLOW if row == 1 else c.WHITE)
        s.draw(circle(84, y, 42), c.WHITE)
        s.stroke(line(196, y, 380, y), 14)
    s.draw(circle(84, 256, 18), c.INK)


def try_(s: Sheet) -> None:
    s.draw(polygon([(32, 474), (480, 474), (480, 330), (452, 330)], 6), c.GREEN)
    s.draw(rect(-84, -168, 168, 168, 8).on(Frame(352, 378, 1, -18.4)), c.SAND)
    s.stroke(line(-80, -84, 80, -84).on(Frame(352, 378, 1, -18.4)), 11)
    pose = Pose(
        chest=(26, 108),
        hip=(-34, 222),
        near_hand=(146, 128),
        far_hand=(150, 96),
        near_bend=1,
        far_bend=1,
        near_foot=(20, 400),
        far_foot=(-110, 426),
        near_knee=-1,
        far_knee=-1,
        near_kind="mitt",
        far_kind="mitt",
        tilt=10,
    )
    draw_figure(s, k.ME_HEARING, f.Face(4, 2, mouth="tight", aside=5), Frame(160, 128, 0.74), pose)
    for x, y in ((84, 72), (66, 132)):
        s.draw(f.tear(x, y, 44), c.PALE, line=10)


def answer(s: Sheet) -> None:
    bubble(s, (34, 42, 220, 190), (84, 282), 90, c.LIGHT)
    question(s, 144, 137, 136, c.GREY)
    bubble(s, (212, 230, 264, 194), (428, 474), 412, c.YELLOW)
    tick(s, 344, 326, 150)


def ask(s: Sheet) -> None:
    draw_half(s, k.ME_BUN, f.TALKING, Half(140, 256, 98))
    draw_half(s, k.TOM, f.LOOKING, Half(372, 256, 98))
    bubble(s, (196, 34, 170, 146), (196, 206), 236)
    question(s, 282, 107, 110)


def agree(s: Sheet) -> None:
    left, right = (
        Arm((262, 396), 1, "mitt", 6, size=1.1),
        Arm((270, 396), -1, "mitt", 174, size=1.1, flip=True),
    )
    other = Half(377, 178, 90, left=right)
    mine = Half(135, 178, 90, right=left)
    draw_half(s, k.SAM, f.HAPPY, other)
    draw_half(s, k.ME_BOB, f.HAPPY, mine)
    tick(s, 256, 96, 130)


def disagree(s: Sheet) -> None:
    draw_half(s, k.SAM, f.Face(-6, 3, mouth="tight", aside=-4), Half(372, 284, 96))
    draw_half(s, k.ME_BOB, f.Face(-6, 3, mouth="tight", aside=4), Half(140, 284, 96))
    bubble(s, (34, 38, 206, 132), (138, 192), 138)
    bubble(s, (272, 38, 206, 132), (374, 192), 374)
    tick(s, 137, 104, 100)
    cross(s, 375, 104, 92)


def sign(s: Sheet) -> None:
    s.draw(rect(40, 60, 432, 300, 12), c.WHITE)
    words(s, 84, 116, (250, 180), 42, 11)
    s.stroke(line(84, 312, 350, 312), 12)
    s.stroke(
        outline(
            "M100 300C110 210 150 220 140 280C136 320 170 240 190 270"
            "C200 300 216 250 236 280C250 300 262 262 276 282"
        ),
        13,
        c.BLUE,
    )
    t.pencil(s, Frame(288, 288, 0.86, 40), 220, c.BLUE)


def show(s: Sheet) -> None:
    draw_half(s, k.ANN, f.Face(7, 6, mouth="smile", aside=-7), Half(376, 168, 92))
    arm = Arm((196, 416), -1, "mitt", -40, size=1.0)
    half = Half(138, 168, 92, right=arm)
    draw_half(s, k.ME_TURBAN, f.LOOKING, half)
    s.draw(rect(176, 250, 172, 172, 10), c.PALE)
    s.draw(
        outline("M184 414L184 384C216 336 244 340 268 378C290 350 318 352 340 380L340 414Z"), c.GREEN, line=10
    )
    s.draw(circle(306, 298, 22), c.YELLOW, line=10)
    draw_hand_of(s, k.ME_TURBAN, half, arm, 1)


def point(s: Sheet) -> None:
    t.sleeve_hand(s, k.ME_LONG, "point", Frame(142, 266, 2.2, 0), 26)
    s.draw(circle(426, 236, 30), c.RED)
    for radius in (54,):
        s.stroke(circle(426, 236, radius), 11)


def draw_word(s: Sheet) -> None:
    s.draw(rect(40, 60, 360, 412, 12), c.WHITE)
    s.draw(polygon([(190, 150), (292, 236), (88, 236)], 4), c.WHITE)
    s.stroke(line(108, 240, 108, 370) + line(108, 370, 272, 370) + line(272, 370, 272, 240), 13)
    s.stroke(line(180, 370, 180, 310) + line(180, 310, 214, 310) + line(214, 310, 214, 370), 11)
    t.pencil(s, Frame(276, 366, 0.92, -52), 280, c.RED)


def record_my_voice(s: Sheet) -> None:
    draw_half(s, k.ME_LOCS, f.TALKING, Half(174, 212, 122))
    s.stroke(line(340, 360, 340, 470), 14)
    s.draw(rect(298, 226, 84, 140, 40), c.GREY)
    s.stroke(line(304, 290, 336, 290) + line(304, 320, 336, 320), 9)
    t.waves(s, 230, 236, (34, 66), 12, 12)
    s.draw(circle(418, 110, 62), c.RED)


def share(s: Sheet) -> None:
    for mine in (True, False):
        look = k.ME_CURLY if mine else k.ANN
        x = 112 if mine else 400
        t.sleeve_hand(s, look, "flat", Frame(x, 356, 1.5, 0, flip=not mine), 26)
    s.draw(outline("M238 78C110 84 60 170 62 200C64 280 130 318 238 322Z"), c.BROWN)
    s.draw(outline("M274 78C402 84 452 170 450 200C448 280 382 318 274 322Z"), c.BROWN)
    s.stroke(
        outline("M214 112C150 122 104 160 100 200") + outline("M298 112C362 122 408 160 412 200"), 16, c.CREAM
    )
    for x, y in ((180, 170), (150, 240), (204, 260), (330, 170), (362, 240), (308, 262)):
        s.draw(circle(x, y, 15), c.RED, line=8)


def private(s: Sheet) -> None:
    s.draw(polygon([(40, 110), (180, 110), (216, 154), (472, 154), (472, 450), (40, 450)], 14), c.SAND)
    padlock(s, 256, 308, 190)


def secret(s: Sheet) -> None:
    arm = Arm((282, 386), 1, "point", -96, size=0.78, fore=0.7)
    draw_half(s, k.ME_BOB, f.Face(8, 5, mouth="flat"), Half(256, 196, 156, right=arm, cut=466))


WORDS = (
    Word("what", "which thing, what is it, what thing, what for", "A closed box and a question mark.", what),
    Word(
        "where",
        "which place, what place, where is it, where to, whereabouts",
        "A pin on a map and a question mark.",
        where,
    ),
    Word("why", "what for, reason, because", "A question mark points to a broken cup.", why),
    Word(
        "how",
        "in what way, how to do it, how to, how will we do it, method",
        "A winding way and a question mark.",
        how,
    ),
    Word("decide", "decision, make up my mind, choose", "A person picks one way on a signpost.", decide),
    Word(
        "choice-of-two",
        "this or that, either or, two choices",
        "Two cards, a question mark and a finger.",
        choice_of_two,
    ),
    Word("option", "choice, possibility, one of these", "One of 3 lines is marked.", option),
    Word("try", "have a go, attempt, try out", "A person tries to push a heavy box up a hill.", try_),
    Word("answer", "reply, respond, response", "A question, and an answer with a tick.", answer),
    Word(
        "ask", "ask a question, find out, asking, request, inquire", "One person asks another something.", ask
    ),
    Word("agree", "deal, same opinion, say yes, handshake", "Two people shake hands, with a tick.", agree),
    Word("disagree", "say no, different opinion, argue", "Two people turn away, with a cross.", disagree),
    Word("sign", "signature, my name, sign my name", "A pen writes a name on a line.", sign),
    Word("show", "display, look at this, hold up", "A person shows a picture to somebody.", show),
    Word("point", "point to, that one, there", "A finger points at a dot.", point),
    Word("draw", "drawing, make a picture, sketch", "A pencil draws a house.", draw_word),
    Word(
        "record-my-voice", "recording, record, say it", "A person speaks into a microphone.", record_my_voice
    ),
    Word("share", "divide, give some, halves", "Two hands each hold half of a pie.", share),
    Word("private", "confidential, my own, not for others", "A folder with a padlock.", private),
    Word("secret", "quiet, do not tell, hush", "A person holds a finger to the lips.", secret),
)
