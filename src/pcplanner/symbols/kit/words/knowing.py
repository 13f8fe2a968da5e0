"""Draw learning and remembering, what I am good at, and what matters."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of, holding
from pcplanner.symbols.kit.geometry import (
    Frame,
    Outline,
    circle,
    line,
    outline,
    polygon,
    polyline,
    rect,
    smooth,
)
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.objects import key
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import cross, exclamation, heart, shine, star, thought, tick, words
from pcplanner.symbols.kit.word import Word

_BOOK = outline(
    "M256 300C200 262 120 262 62 280L62 440C120 422 200 422 256 456"
    "C312 422 392 422 450 440L450 280C392 262 312 262 256 300Z"
)
SHIELD = outline(
    "M0 -100C30 -80 62 -74 90 -74C94 10 76 70 0 104C-76 70 -94 10 -90 -74C-62 -74 -30 -80 0 -100Z"
)


def learn(s: Sheet) -> None:
    left, right = (
        Arm((120, 424), 1, "mitt", -50, size=0.8),
        Arm((392, 424), -1, "mitt", 230, size=0.8, flip=True),
    )
    half = Half(246, 190, 100, left=left, right=right)
    draw_half(s, k.ME_HEARING, f.HAPPY, half)
    s.draw(_BOOK, c.TEAL)
    s.stroke(line(256, 306, 256, 450), 11)
    draw_hand_of(s, k.ME_HEARING, half, left, -1)
    draw_hand_of(s, k.ME_HEARING, half, right, 1)
    shine(s, 398, 112, 72, 84, (-170, -130, -50, -10), 11)
    s.draw(
        outline("M376 162C376 142 342 136 342 102C342 30 454 30 454 102C454 136 420 142 420 162Z"),
        c.YELLOW,
        line=12,
    )
    s.draw(rect(374, 160, 48, 34, 8), c.GREY, line=11)


def remember(s: Sheet) -> None:
    draw_half(s, k.ME_GREY, f.Face(7, 5, mouth="smile", aside=6), Half(150, 324, 106))
    thought(s, 322, 148, 308, 232, [(214, 262, 12), (236, 236, 17)])
    key(s, Frame(238, 128, 0.6, 14), line_width=10)
    tick(s, 382, 148, 100)


def forget(s: Sheet) -> None:
    arm = Arm((116, 306), -1, "mitt", -40, size=0.85, flip=True, fore=0.9)
    draw_half(s, k.ME_GREY, f.Face(9, -2, mouth="round"), Half(176, 336, 100, left=arm))
    thought(s, 326, 148, 300, 230, [(236, 262, 12), (254, 236, 17)])
    key(s, Frame(244, 128, 0.6, 14), c.LIGHT, line_width=10)
    cross(s, 388, 148, 92)


def gifts(s: Sheet) -> None:
    left, right = holding(256, 140, 116, (84, 230), 20)
    half = Half(256, 140, 116, left=left, right=right)
    draw_half(s, k.ME_LONG, f.HAPPY, half)
    loop = outline("M0 0C20 -60 96 -60 74 -16C60 4 20 2 0 0Z")
    for flip in (False, True):
        s.draw(loop.on(Frame(256, 308, 1, 0, flip)), c.RED, line=12)
    s.draw(rect(176, 346, 160, 122, 6), c.BLUE)
    s.draw(rect(160, 306, 192, 46, 8), c.BLUE)
    s.stroke(line(256, 312, 256, 462), 40)
    s.stroke(line(256, 312, 256, 462), 20, c.RED)
    draw_hand_of(s, k.ME_LONG, half, left, -1)
    draw_hand_of(s, k.ME_LONG, half, right, 1)


def my_story(s: Sheet) -> None:
    book = (
        "M256 140C196 92 108 92 40 112L40 424C108 404 196 404 256 450"
        "C316 404 404 404 472 424L472 112C404 92 316 92 256 140Z"
    )
    s.draw(outline(book), c.WHITE)
    s.stroke(line(256, 146, 256, 444), 12)
    head_alone(s, k.ME_BEARD, f.HAPPY, 148, 218, 98)
    words(s, 92, 326, (112, 112), 34, 11)
    road = smooth([(300, 370), (340, 320), (320, 260), (380, 220)])
    s.stroke(road, 40)
    s.stroke(road, 18, c.SAND)
    star(s, 404, 190, 44, line_width=10)


def green_plus(x: float, y: float, half: float) -> Outline:
    """Return the thick plus that stands for health, by its middle."""
    k2 = half * 0.4
    top = [(-k2, -half), (k2, -half), (k2, -k2), (half, -k2), (half, k2), (k2, k2)]
    low = [(k2, half), (-k2, half), (-k2, k2), (-half, k2), (-half, -k2), (-k2, -k2)]
    return polygon([*top, *low], 8).on(Frame(x, y))


def important_for_me(s: Sheet) -> None:
    arm = Arm((292, 408), 1, "mitt", -10, size=0.95)
    half = Half(160, 178, 112, right=arm)
    draw_half(s, k.ME_BOB, f.HAPPY, half)
    s.draw(green_plus(350, 296, 126), c.GREEN)
    exclamation(s, 350, 292, 134)
    draw_hand_of(s, k.ME_BOB, half, arm, 1)


def mental_health(s: Sheet) -> None:
    s.draw(
        outline(
            "M150 474L150 388C70 350 50 240 84 160C122 64 250 20 346 66"
            "C430 106 440 190 436 226L476 306L436 318L432 372C428 400 400 404 366 400"
            "L340 398L340 474Z"
        ),
        c.PALE,
    )
    heart(s, 244, 208, 172)


def health(s: Sheet) -> None:
    heart(s, 256, 256, 440, line_width=14)
    s.stroke(polyline([(70, 244), (170, 244), (206, 168), (256, 332), (294, 244), (442, 244)]), 44)
    s.stroke(polyline([(70, 244), (170, 244), (206, 168), (256, 332), (294, 244), (442, 244)]), 20, c.WHITE)


def relationships(s: Sheet) -> None:
    places = ((256, 110, k.ME_CURLY), (100, 352, k.ANN), (412, 352, k.LEN))
    for x1, y1, _ in places:
        for x2, y2, _ in places:
            if x1 < x2:
                s.band(line(x1, y1, x2, y2), 14, c.RED, line=10)
    heart(s, 256, 262, 110)
    for x, y, look in places:
        s.draw(circle(x, y + 6, 68), c.CREAM, line=12)
        head_alone(s, look, f.HAPPY, x, y + 10, 76)


WORDS = (
    Word("learn", "learning, find out, study, understand", "A person reads, and a light goes on.", learn),
    Word("remember", "memory, do not forget, remind", "A person thinks of a key, with a tick.", remember),
    Word(
        "forget",
        "forgotten, cannot remember, slipped my mind",
        "A person holds their head and thinks of a key, with a cross.",
        forget,
    ),
    Word("gifts", "talents, what I give, present, good at", "A person holds a present to give.", gifts),
    Word(
        "my-story",
        "my life, life story, about me, history",
        "A book with my face and a path to a star.",
        my_story,
    ),
    Word(
        "important-for-me",
        "healthy and safe, good for me, keeps me well",
        "A person holds a green plus with an exclamation mark.",
        important_for_me,
    ),
    Word(
        "health", "healthy, well-being, wellbeing, fitness", "A heart with its beat.", health, group="places"
    ),
    Word(
        "relationships",
        "people I am close to, connections, love",
        "Three people joined by red lines and a heart.",
        relationships,
        group="places",
    ),
    Word(
        "mental-health",
        "mind, feelings, wellbeing, mood",
        "A head with a heart in it.",
        mental_health,
        group="health",
    ),
)
