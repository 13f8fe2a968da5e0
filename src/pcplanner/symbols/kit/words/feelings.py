"""Draw feelings and answers: big faces, and signs that cannot be mistaken for each other."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import ground
from pcplanner.symbols.kit.geometry import Frame, circle, ellipse, line, outline, polygon, polyline, rect
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import cross, heart, question, star, tick
from pcplanner.symbols.kit.word import Word


def _big(s: Sheet, look: k.Look, face: f.Face, tilt: float = 0) -> None:
    draw_half(s, look, face, Half(256, 230, 186, tilt=tilt, cut=472))


def happy(s: Sheet) -> None:
    draw_half(s, k.ME_CURLY, f.Face(6, 4, mouth="broad"), Half(256, 240, 180))


def sad(s: Sheet) -> None:
    _big(s, k.ME_BLOND, f.SAD, 4)
    s.draw(f.tear(204, 268, 58), c.PALE, line=9)


def angry(s: Sheet) -> None:
    _big(s, k.ME, f.ANGRY)
    for side in (-1, 1):
        for shift in (0, 1):
            x, y = 256 + side * (138 + shift * 40), 128 + shift * 44
            s.stroke(
                polyline([(x, y), (x + side * 26, y - 14), (x + side * 22, y - 42), (x + side * 48, y - 56)]),
                12,
            )


def worried(s: Sheet) -> None:
    _big(s, k.ME_LONG, f.WORRIED)
    s.draw(f.tear(410, 120, 74), c.PALE, line=11)
    s.draw(f.tear(450, 196, 50), c.PALE, line=10)


def scared(s: Sheet) -> None:
    half = Half(
        256,
        210,
        148,
        left=Arm((132, 366), 1, "open", -68, size=0.72, flip=True),
        right=Arm((380, 366), -1, "open", -112, size=0.72),
    )
    draw_half(s, k.ME_BUN, f.SCARED, half)


def calm(s: Sheet) -> None:
    _big(s, k.ME_BOB, f.CALM)


def bored(s: Sheet) -> None:
    draw_half(
        s,
        k.ME_SCARF,
        f.BORED,
        Half(236, 204, 160, right=Arm((330, 330), 1, "fist", -84, size=0.9), tilt=7, cut=420),
    )
    s.draw(rect(31, 416, 450, 56, 8), c.BROWN)


def lonely(s: Sheet) -> None:
    ground(s, 474)
    for x in (60, 452):
        s.stroke(line(x, 220, x, 470), 16)
    for y in (206, 262):
        s.draw(rect(34, y, 444, 34, 8), c.BROWN)
    s.draw(rect(34, 334, 444, 34, 8), c.BROWN)
    left = Arm((124, 326), 1, "fist", 96, size=0.85, fore=0.8)
    right = Arm((184, 326), -1, "fist", 84, size=0.85, fore=0.8, flip=True)
    half = Half(154, 176, 84, left=left, right=right, cut=344, tilt=12, lean=6)
    draw_half(s, k.ME_BALD, f.SAD, half)
    for x in (124, 184):
        s.stroke(line(x, 346, x, 436), 70)
        s.stroke(line(x, 346, x, 436), 44, c.NAVY)
        s.draw(ellipse(x, 452, 36, 18), c.BROWN, line=12)
    draw_hand_of(s, k.ME_BALD, half, left, -1)
    draw_hand_of(s, k.ME_BALD, half, right, 1)


def proud(s: Sheet) -> None:
    half = Half(
        256,
        146,
        122,
        left=Arm((170, 424), 1, "fist", 40, size=0.8),
        right=Arm((342, 424), -1, "fist", 140, size=0.8, flip=True),
    )
    draw_half(s, k.ME_GREY, f.HAPPY, half)
    rosette(s, 304, 318, 38)


def rosette(s: Sheet, x: float, y: float, radius: float, colour: str = c.BLUE) -> None:
    """Draw a rosette with two tails and a star."""
    for side in (-1, 1):
        s.draw(
            polygon(
                [
                    (x, y),
                    (x + side * radius * 0.9, y + radius * 1.7),
                    (x + side * radius * 0.5, y + radius * 1.65),
                    (x + side * radius * 0.2, y + radius * 2),
                ]
            ),
            colour,
            line=9,
        )
    s.draw(circle(x, y, radius), c.WHITE, line=10)
    star(s, x, y + 1, radius * 0.62, line_width=7.5)


def _thumb(s: Sheet, face: f.Face, *, up: bool) -> None:
    if up:
        arm = Arm((330, 356), 1, "thumb", 0, size=1.5)
    else:
        arm = Arm((330, 300), 1, "thumb", 0, size=1.5, flip=True)
    draw_half(s, k.ME_TURBAN, face, Half(172, 190, 112, right=arm))


def like(s: Sheet) -> None:
    _thumb(s, f.HAPPY, up=True)


def do_not_like(s: Sheet) -> None:
    _thumb(s, f.Face(-4, 3, mouth="frown"), up=False)


def love(s: Sheet) -> None:
    draw_half(s, k.ME_BUN, f.Face(5, 4, eyes="arch"), Half(256, 260, 172))
    heart(s, 92, 130, 112)
    heart(s, 424, 120, 104)
    heart(s, 446, 236, 60, line_width=11)


def not_sure(s: Sheet) -> None:
    arm = Arm((296, 434), 1, "fist", -112, size=0.8, fore=0.8)
    draw_half(s, k.ME, f.UNSURE, Half(250, 288, 116, right=arm))
    question(s, 256, 106, 148)
    tick(s, 104, 140, 128)
    cross(s, 412, 140, 116)


def confused(s: Sheet) -> None:
    draw_half(s, k.ME_SCARF, f.PUZZLED, Half(256, 286, 132))
    scribble = (
        "M176 118C150 60 250 24 286 62C318 100 236 144 208 112C184 80 268 44 318 76C352 100 320 142 282 130"
    )
    s.stroke(outline(scribble), 12)
    question(s, 94, 160, 120, c.PURPLE)
    question(s, 424, 160, 120, c.PURPLE)


def yes(s: Sheet) -> None:
    s.draw(circle(256, 256, 222), c.GREEN)
    s.stroke(polyline([(150, 266), (226, 342), (368, 178)]), 64)
    s.stroke(polyline([(150, 266), (226, 342), (368, 178)]), 40, c.WHITE)


def no(s: Sheet) -> None:
    s.draw(circle(256, 256, 222), c.WHITE)
    both = line(168, 168, 344, 344) + line(344, 168, 168, 344)
    s.band(both, 46, c.RED, line=12)


def something_else(s: Sheet) -> None:
    for x in (34, 190):
        s.draw(rect(x, 62, 132, 160, 16), c.LIGHT)
        cross(s, x + 66, 142, 96, line_width=9)
    s.draw(rect(290, 190, 186, 222, 18), c.YELLOW)
    question(s, 383, 300, 150)
    draw_hand(s, k.ME, "point", Frame(110, 388, 1.7, -18))


WORDS = (
    Word("happy", "glad, pleased, cheerful, smile, good mood, joyful", "A happy face with a smile.", happy),
    Word("sad", "unhappy, upset, crying, low, down, tearful", "A sad face with a tear.", sad),
    Word("angry", "cross, mad, annoyed, furious, temper, frustrated", "An angry face.", angry),
    Word("worried", "anxious, nervous, anxiety, stressed", "A worried face with drops of sweat.", worried),
    Word(
        "scared", "afraid, frightened, fear, terrified, fright", "A scared face with hands held up.", scared
    ),
    Word("calm", "relaxed, peaceful, peace, quiet, settled, chilled", "A calm face with closed eyes.", calm),
    Word("bored", "fed up, nothing to do, boring, boredom, dull", "A bored person leans on a hand.", bored),
    Word(
        "lonely",
        "alone, on my own, loneliness, no friends, isolated",
        "A person sits alone on a bench.",
        lonely,
    ),
    Word(
        "proud", "pleased with myself, pride, achievement, rosette", "A proud person wears a rosette.", proud
    ),
    Word("like", "good, I like it, enjoy", "A person with a thumb up.", like),
    Word("do-not-like", "dislike, bad, hate", "A person with a thumb down.", do_not_like),
    Word("love", "adore, favourite, loving, favorite, I love it", "A smiling face with hearts.", love),
    Word("not-sure", "unsure, maybe, thinking", "A person thinks, between a tick and a cross.", not_sure),
    Word(
        "confused",
        "muddled, puzzled, do not understand",
        "A muddled person with a tangle over the head.",
        confused,
    ),
    Word("yes", "right, agree, tick, correct, OK, agreed, thumbs up", "A white tick on green.", yes),
    Word("no", "wrong, cross, not, not right, do not, nope", "A red cross on white.", no),
    Word(
        "something-else",
        "other, different, none of these, another, not these, other choice",
        "Two cards with a cross, and a finger on another card.",
        something_else,
    ),
)
