"""Draw places of worship, and places for money, letters and haircuts."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.geometry import (
    Frame,
    arc,
    circle,
    line,
    outline,
    polar,
    polygon,
    polyline,
    rect,
)
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import words
from pcplanner.symbols.kit.word import Word


def theatre(s: Sheet) -> None:
    s.draw(rect(38, 56, 436, 360, 8), c.NAVY)
    draw_half(s, k.ZOE.wearing(c.GREEN), f.TALKING, Half(256, 240, 84, cut=400))
    for flip in (False, True):
        curtain = outline("M-218 56L-60 56C-80 200 -130 300 -140 410L-218 410Z").on(Frame(256, 0, 1, 0, flip))
        s.draw(curtain, c.RED)
        for x in (-180, -140):
            s.stroke(line(x, 130, x - 14, 400).on(Frame(256, 0, 1, 0, flip)), 10)
    s.draw(rect(32, 38, 448, 60, 10), c.RED)
    s.draw(rect(32, 400, 448, 74, 6), c.BROWN)


def library(s: Sheet) -> None:
    s.draw(rect(40, 38, 432, 436, 8), c.BROWN)
    shades = (c.RED, c.YELLOW, c.TEAL, c.CREAM, c.BLUE, c.GREEN, c.ORANGE)
    for shelf, y in enumerate((66, 202, 338)):
        s.draw(rect(66, y, 380, 110, 4), c.HAIR_BROWN, line=10)
        x = 72
        for book in range(7):
            wide, tall = (40, 54, 44, 58)[(book + shelf) % 4], (92, 78, 100, 86)[(book * 3 + shelf) % 4]
            if x + wide < 444 and (book, shelf) != (4, 1):
                s.draw(rect(x, y + 106 - tall, wide, tall, 3), shades[(book + 2 * shelf) % 7], line=9)
            x += wide + 4


def _dome(s: Sheet, x: float, y: float, width: float, colour: str) -> None:
    w = width / 2
    shape = outline("M-100 0C-130 -100 -50 -120 0 -180C50 -120 130 -100 100 0Z")
    s.draw(shape.on(Frame(x, y, w / 100)), colour)


def mosque(s: Sheet) -> None:
    for x in (74, 438):
        s.draw(rect(x - 26, 170, 52, 304, 4), c.CREAM)
        _dome(s, x, 172, 56, c.TEAL)
    s.draw(rect(112, 290, 288, 184, 4), c.CREAM)
    _dome(s, 256, 292, 220, c.TEAL)
    s.draw(
        outline("M206 474L206 402C206 360 246 350 256 332C266 350 306 360 306 402L306 474Z"), c.BROWN, line=12
    )
    s.stroke(arc(256, 64, 26, 40, 300), 13)


def temple(s: Sheet) -> None:
    s.draw(outline("M150 400C150 260 200 150 232 96L280 96C312 150 362 260 362 400Z"), c.ORANGE)
    for y, half in ((340, 98), (276, 84), (216, 66), (160, 46)):
        s.stroke(line(256 - half, y, 256 + half, y), 11)
    s.draw(rect(74, 330, 110, 144, 4), c.CREAM)
    s.draw(rect(328, 330, 110, 144, 4), c.CREAM)
    s.draw(polygon([(129, 262), (190, 332), (68, 332)], 6), c.ORANGE)
    s.draw(polygon([(383, 262), (444, 332), (322, 332)], 6), c.ORANGE)
    s.draw(rect(180, 372, 152, 102, 4), c.CREAM)
    s.draw(rect(224, 398, 64, 76, 4), c.BROWN, line=11)
    s.stroke(line(256, 92, 256, 40), 12)
    s.draw(polygon([(258, 38), (330, 56), (258, 76)], 4), c.RED, line=11)


def gurdwara(s: Sheet) -> None:
    s.draw(rect(120, 300, 354, 174, 4), c.WHITE)
    _dome(s, 297, 302, 170, c.YELLOW)
    for x in (158, 436):
        _dome(s, x, 302, 62, c.YELLOW)
    for x in (150, 356):
        s.draw(outline(f"M{x} 474L{x} 400C{x} 352 {x + 88} 352 {x + 88} 400L{x + 88} 474Z"), c.PALE, line=12)
    s.draw(outline("M258 474L258 390C258 340 336 340 336 390L336 474Z"), c.BROWN, line=12)
    s.stroke(line(70, 44, 70, 470), 16)
    s.draw(polygon([(76, 48), (204, 88), (76, 140)], 6), c.ORANGE, line=12)


def synagogue(s: Sheet) -> None:
    s.draw(rect(44, 250, 424, 224, 4), c.CREAM)
    s.draw(rect(136, 140, 240, 334, 4), c.CREAM)
    s.draw(polygon([(256, 40), (392, 150), (120, 150)], 8), c.BLUE)
    for turn in (-90, 90):
        s.stroke(polygon([polar(256, 232, 60, turn + 120 * n) for n in range(3)]), 13, c.BLUE)
    s.draw(outline("M206 474L206 390C206 336 306 336 306 390L306 474Z"), c.BROWN, line=12)
    for x in (90, 422):
        s.draw(
            outline(f"M{x - 24} 420L{x - 24} 350C{x - 24} 316 {x + 24} 316 {x + 24} 350L{x + 24} 420Z"),
            c.PALE,
            line=11,
        )


def bank(s: Sheet) -> None:
    s.draw(polygon([(256, 36), (478, 168), (34, 168)], 8), c.CREAM)
    t.coin(s, 256, 118, 36)
    s.draw(rect(60, 168, 392, 36, 4), c.CREAM)
    for x in (92, 200, 312, 420):
        s.draw(rect(x - 24, 204, 48, 206, 4), c.WHITE)
    s.draw(rect(36, 410, 440, 60, 6), c.CREAM)


def post_office(s: Sheet) -> None:
    s.draw(outline("M56 474L56 130C56 20 252 20 252 130L252 474Z"), c.RED)
    s.stroke(line(50, 440, 258, 440), 16)
    s.stroke(line(102, 150, 206, 150), 22)
    s.draw(rect(98, 200, 112, 110, 6), c.WHITE, line=11)
    words(s, 122, 234, (64, 64, 40), 22, 8)
    s.draw(rect(280, 210, 196, 136, 8), c.WHITE)
    s.stroke(polyline([(290, 222), (378, 292), (466, 222)]), 12)
    s.draw(polygon([(290, 384), (368, 384), (368, 462), (290, 462)], 4), c.PALE, line=11)


def hairdresser(s: Sheet) -> None:
    draw_half(s, k.ME_LONG, f.HAPPY, Half(180, 220, 128))
    for side in (-1, 1):
        s.band(line(404, 190, 404 + side * 44, 60), 12, c.LIGHT, line=9)
        s.draw(circle(404 - side * 36, 258, 32), c.WHITE, line=20)
        s.stroke(line(404, 190, 404 - side * 24, 232), 22)
    s.draw(rect(334, 346, 142, 34, 6), c.TEAL, line=12)
    for x in range(348, 476, 22):
        s.stroke(line(x, 384, x, 430), 11)


def church(s: Sheet) -> None:
    s.draw(polygon([(196, 474), (196, 300), (330, 220), (474, 300), (474, 474)], 6), c.CREAM)
    s.draw(rect(66, 226, 150, 248, 6), c.CREAM)
    s.draw(polygon([(141, 112), (226, 238), (56, 238)], 6), c.GREY)
    s.stroke(line(141, 40, 141, 108) + line(116, 62, 166, 62), 14)
    s.draw(outline("M108 474L108 400C108 352 174 352 174 400L174 474Z"), c.BROWN, line=12)
    for x in (290, 388):
        s.draw(
            outline(f"M{x - 24} 424L{x - 24} 358C{x - 24} 318 {x + 24} 318 {x + 24} 358L{x + 24} 424Z"),
            c.PALE,
            line=11,
        )


WORDS = (
    Word("theatre", "play, show, stage, drama, theater", "A person on a stage.", theatre),
    Word("library", "books, borrow a book, shelves", "Shelves of books.", library),
    Word("mosque", "Muslim, Islam, masjid, prayer", "A mosque with a dome.", mosque),
    Word("temple", "Hindu, mandir, worship", "A temple with a tall tower.", temple),
    Word("gurdwara", "Sikh, worship, langar", "A gurdwara with a flag.", gurdwara),
    Word("synagogue", "Jewish, shul, worship", "A synagogue with a star with six points.", synagogue),
    Word("bank", "building society, cash, money", "A bank with columns and a coin.", bank),
    Word("post-office", "post, letter, stamp, mail, parcel", "A red post box and a letter.", post_office),
    Word("hairdresser", "haircut, barber, salon, hair", "A person, scissors and a comb.", hairdresser),
    Word("church", "faith, service, worship", "A church with a steeple.", church),
)
