"""Draw what we do with a plan: choose, promise, review and celebrate."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of, holding
from pcplanner.symbols.kit.geometry import Frame, arc, circle, line, outline, rect
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.objects import calendar, clock, gear, house, sun
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import (
    arrow,
    bubble,
    cloud_shape,
    cross,
    exclamation,
    heart,
    question,
    shine,
    star,
    straight_arrow,
    tick,
    words,
)
from pcplanner.symbols.kit.things import sleeve_hand
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.feelings import rosette


def idea(s: Sheet) -> None:
    shine(s, 256, 228, 160, 190, (-180, -140, -90, -40, 0), 13)
    s.draw(
        outline(
            "M206 376C206 330 146 300 146 214C146 150 196 104 256 104C316 104 366 150 366 214"
            "C366 300 306 330 306 376Z"
        ),
        c.YELLOW,
    )
    s.stroke(outline("M222 372L222 286C222 250 246 250 256 272C266 250 290 250 290 286L290 372"), 11)
    s.draw(rect(204, 374, 104, 74, 14), c.LIGHT)
    s.stroke(line(206, 410, 306, 410), 11)
    s.draw(rect(230, 448, 52, 26, 10), c.GREY, line=12)


def choose(s: Sheet) -> None:
    for x in (34, 346):
        s.draw(rect(x, 84, 132, 172, 16), c.WHITE)
    s.draw(circle(100, 170, 40), c.RED, line=12)
    heart(s, 412, 172, 86)
    s.draw(rect(184, 36, 144, 196, 16), c.YELLOW)
    house(s, 256, 78, 110, 112, c.WHITE, c.RED, 11)
    sleeve_hand(s, k.ME, "point", Frame(300, 418, 1.6, -106), 10)


def change(s: Sheet) -> None:
    s.draw(rect(38, 290, 176, 176, 16), c.RED)
    s.draw(circle(386, 378, 90), c.GREEN)
    arrow(s, outline("M108 214C140 60 320 34 368 190"), (380, 256), 74, 36, c.YELLOW)


def promise(s: Sheet) -> None:
    half = Half(
        220,
        152,
        126,
        left=Arm((196, 392), 1, "mitt", -20, size=0.95),
        right=Arm((396, 292), 1, "open", -84, front=False, size=1.0),
    )
    draw_half(s, k.ME, f.KIND, half)


def who(s: Sheet) -> None:
    for look, x, y, size in ((k.GHOST_BOB, 126, 262, 84), (k.GHOST, 290, 262, 84), (k.SHADOW, 204, 280, 110)):
        draw_half(s, look, f.BLANK, Half(x, y, size))
    question(s, 420, 132, 190)


def when(s: Sheet) -> None:
    clock(s, 198, 300, 164)
    question(s, 420, 132, 190)


def important_to_me(s: Sheet) -> None:
    left, right = holding(256, 146, 124, (72, 204))
    half = Half(256, 146, 124, left=left, right=right)
    draw_half(s, k.ME_BOB, f.HAPPY, half)
    heart(s, 256, 354, 180)
    exclamation(s, 256, 340, 88)
    draw_hand_of(s, k.ME_BOB, half, left, -1)
    draw_hand_of(s, k.ME_BOB, half, right, 1)


def what_people_like_about_me(s: Sheet) -> None:
    head_alone(s, k.TOM, f.TALKING, 74, 372, 76)
    head_alone(s, k.MAY, f.TALKING, 438, 376, 76)
    draw_half(s, k.ME_CURLY, f.HAPPY, Half(256, 330, 104))
    bubble(s, (34, 120, 130, 116), (88, 296), 96)
    bubble(s, (348, 120, 130, 116), (424, 274), 416)
    heart(s, 99, 178, 78, line_width=11)
    heart(s, 413, 178, 78, line_width=11)
    heart(s, 256, 100, 110)


def best_support(s: Sheet) -> None:
    offer = Arm((256, 424), -1, "flat", 186, size=1.1, flip=True)
    draw_half(s, k.ME_BLOND, f.HAPPY, Half(136, 284, 88))
    draw_half(s, k.SAM, f.HAPPY, Half(378, 284, 88, left=offer))
    rosette(s, 256, 104, 72, c.RED)
    s.draw(circle(256, 104, 52), c.YELLOW, line=10)
    tick(s, 256, 104, 76, line_width=8)


def working(s: Sheet) -> None:
    gear(s, 166, 214, 128, c.YELLOW)
    gear(s, 318, 358, 110, c.BLUE, 12)
    tick(s, 402, 124, 156)


def not_working(s: Sheet) -> None:
    gear(s, 158, 196, 120, c.LIGHT)
    gear(s, 358, 372, 106, c.GREY, 12)
    s.stroke(outline("M92 116L128 160L108 190L140 216"), 11)
    cross(s, 404, 120, 150)


def review(s: Sheet) -> None:
    draw_half(s, k.ME_BLOND, f.KIND, Half(132, 196, 88, cut=420))
    draw_half(s, k.NIA.wearing(c.RED), f.KIND, Half(380, 196, 88, cut=420))
    s.draw(rect(31, 414, 450, 60, 8), c.BROWN)
    s.draw(rect(162, 240, 188, 218, 12), c.WHITE)
    tick(s, 208, 300, 70, line_width=9)
    cross(s, 208, 392, 62, line_width=9)
    words(s, 262, 304, (62,), 20, 10)
    words(s, 262, 392, (62,), 20, 10)
    arrow(s, arc(256, 122, 56, 20, 270), (298, 66), 0, 19, c.BLUE, 2.4)


def celebrate(s: Sheet) -> None:
    half = Half(
        256,
        224,
        112,
        left=Arm((118, 172), 1, "fist", -80, front=False),
        right=Arm((394, 172), -1, "fist", -100, front=False, flip=True),
    )
    draw_half(s, k.ME_CURLY, f.GRIN, half)
    star(s, 64, 66, 36, line_width=10)
    star(s, 448, 66, 36, line_width=10)
    bits = (
        (150, 58, 20, c.BLUE),
        (356, 52, -30, c.RED),
        (54, 260, 40, c.RED),
        (458, 256, 30, c.GREEN),
        (54, 400, -20, c.BLUE),
        (456, 400, 60, c.PURPLE),
    )
    for x, y, turn, colour in bits:
        s.draw(rect(-18, -11, 36, 22).on(Frame(x, y, 1, turn)), colour, line=9)


def well_done(s: Sheet) -> None:
    rosette(s, 256, 184, 146, c.BLUE)
    s.draw(circle(256, 184, 102), c.YELLOW, line=12)
    tick(s, 256, 184, 138, c.GREEN)


def listen(s: Sheet) -> None:
    half = Half(286, 166, 136, left=Arm((196, 274), 1, "flat", -96, size=0.85, flip=True, front=False))
    draw_half(s, k.ME, f.LOOKING, half)
    for radius in (58, 96):
        s.stroke(arc(170, 160, radius, 150, 222), 12)


def talk(s: Sheet) -> None:
    draw_half(s, k.ME_BUN, f.TALKING, Half(166, 282, 118))
    bubble(s, (236, 36, 240, 160), (262, 262), 300)
    words(s, 276, 84, (160, 160, 96), 34, 11)


def tell(s: Sheet) -> None:
    draw_half(s, k.AMI, f.LOOKING, Half(376, 286, 92))
    draw_half(s, k.ME_BEARD, f.TALKING, Half(138, 286, 92))
    bubble(s, (34, 36, 270, 126), (136, 193), 130, c.YELLOW)
    words(s, 74, 84, (190, 130), 36, 12)
    straight_arrow(s, (324, 102), (470, 102), 28, c.GREEN)


def question_word(s: Sheet) -> None:
    draw_half(s, k.ME_GREY, f.Face(5, 3, mouth="talk", one_brow=4), Half(164, 290, 116))
    bubble(s, (232, 36, 244, 190), (258, 278), 296)
    question(s, 354, 132, 136)


def good_day(s: Sheet) -> None:
    calendar(s, 60, 60, 360, 390)
    sun(s, 212, 290, 54)
    draw_hand(s, k.ME, "thumb", Frame(370, 420, 1.5), 12)


def bad_day(s: Sheet) -> None:
    calendar(s, 60, 60, 360, 390)
    s.draw(cloud_shape(226, 242, 210, 130, 7), c.GREY, line=12)
    for x in (160, 216, 272):
        s.band(line(x, 336, x - 20, 384), 9, c.BLUE, line=7.5)
    draw_hand(s, k.ME, "thumb", Frame(370, 340, 1.5, 180, True), 12)


WORDS = (
    Word("idea", "thought, suggestion, ideas, brainwave, bright idea", "A light bulb that shines.", idea),
    Word("choose", "choice, pick, select", "A finger points to 1 of 3 pictures.", choose),
    Word("change", "different, swap, new", "A square turns into a circle.", change),
    Word(
        "promise",
        "I will, pledge, commitment, vow, promised, swear",
        "A person with a hand on the heart and one hand up.",
        promise,
    ),
    Word(
        "who",
        "which person, who is it, whose, what person",
        "A grey person with no face, and a question mark.",
        who,
    ),
    Word("when", "what time, what day, which day, date, what date", "A clock and a question mark.", when),
    Word(
        "important-to-me",
        "matters to me, important, what matters, what makes me happy, my priorities",
        "A person holds a heart with an exclamation mark.",
        important_to_me,
    ),
    Word(
        "what-people-like-about-me",
        "good things about me, appreciation, strengths",
        "Two people say they like me.",
        what_people_like_about_me,
        "what people like about me",
    ),
    Word(
        "best-support",
        "how to support me, good support, what good support looks like, help that works for me",
        "A supporter offers me an open hand, with a rosette.",
        best_support,
    ),
    Word("working", "going well, works, that works", "Two cogs that turn together, with a tick.", working),
    Word("not-working", "going badly, broken, gone wrong", "Two cogs apart, with a cross.", not_working),
    Word("review", "look back, review meeting, how did it go", "Two people look back at a list.", review),
    Word("celebrate", "hooray, party, success", "A person with both arms up.", celebrate),
    Word("well-done", "praise, success, achieved", "A rosette with a tick.", well_done),
    Word("listen", "hear, ear, listening", "A person holds a hand to the ear.", listen),
    Word("talk", "speak, say, chat", "A person speaks.", talk),
    Word("tell", "explain, share, say to", "One person tells another something.", tell),
    Word(
        "question",
        "query, something to ask, questions, I want to know",
        "A person asks something.",
        question_word,
    ),
    Word("good-day", "nice day, great day, best day, happy day", "A day with sun and a thumb up.", good_day),
    Word(
        "bad-day",
        "hard day, horrible day, awful day, worst day",
        "A day with rain and a thumb down.",
        bad_day,
    ),
)
