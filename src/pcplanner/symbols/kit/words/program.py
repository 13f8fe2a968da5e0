"""Draw what the program does, and what people need at a meeting."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.geometry import (
    Frame,
    arc,
    bent,
    circle,
    ellipse,
    line,
    outline,
    polygon,
    rect,
    smooth,
)
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import arrow, cross, heart, plus, star, words
from pcplanner.symbols.kit.things import speaker
from pcplanner.symbols.kit.word import Word


def print_(s: Sheet) -> None:
    s.draw(rect(134, 38, 244, 150, 10), c.WHITE)
    s.draw(rect(44, 156, 424, 206, 28), c.LIGHT)
    s.stroke(line(92, 206, 130, 206), 14, c.GREEN)
    s.draw(rect(110, 286, 292, 34, 8), c.NAVY, line=11)
    s.draw(polygon([(134, 304), (378, 304), (378, 474), (134, 474)], 8), c.WHITE)
    words(s, 176, 352, (160, 160, 100), 40, 11)


def add(s: Sheet) -> None:
    s.draw(circle(256, 256, 218), c.MINT)
    plus(s, 256, 256, 290, c.GREEN)


def camera(s: Sheet) -> None:
    s.draw(polygon([(176, 136), (204, 82), (308, 82), (336, 136)], 12), c.GREY)
    s.draw(rect(38, 130, 436, 290, 34), c.GREY)
    s.stroke(line(92, 184, 128, 184), 16, c.WHITE)
    s.draw(circle(256, 278, 104), c.LIGHT)
    s.draw(circle(256, 278, 64), c.BLUE, line=12)
    s.stroke(arc(256, 278, 38, 190, 260), 11, c.WHITE)


def photo(s: Sheet) -> None:
    s.draw(rect(-190, -160, 380, 330, 10).on(Frame(256, 256, 1, -5)), c.WHITE)
    s.draw(rect(-154, -126, 308, 214).on(Frame(256, 256, 1, -5)), c.PALE, line=11)
    s.fill(
        outline("M-148 82L-148 40C-90 10 -30 -10 30 30C80 60 120 50 148 30L148 82Z").on(
            Frame(256, 256, 1, -5)
        ),
        c.GREEN,
    )
    s.stroke(outline("M-150 42C-90 10 -30 -10 30 30C80 60 120 50 150 30").on(Frame(256, 256, 1, -5)), 10)
    s.draw(circle(316, 158, 32), c.YELLOW, line=10)


def microphone(s: Sheet) -> None:
    s.stroke(outline("M138 216C138 388 374 388 374 216"), 14)
    s.stroke(line(256, 346, 256, 466) + line(166, 470, 346, 470), 14)
    s.draw(rect(180, 36, 152, 268, 76), c.RED)
    for y in (122, 166, 210):
        s.stroke(line(186, y, 234, y), 10)


def lock(s: Sheet) -> None:
    o.padlock(s, 256, 262, 330)


def key(s: Sheet) -> None:
    o.key(s, Frame(134, 158, 1.72, 40))


def break_(s: Sheet) -> None:
    o.mug(s, 46, 244, 240, 220)
    o.steam(s, (96, 166, 236), 216, 110)
    s.draw(circle(392, 116, 84), c.WHITE)
    s.stroke(line(370, 84, 370, 148) + line(414, 84, 414, 148), 22)


def tea(s: Sheet) -> None:
    o.cup(s, 244, 314, 320, c.PALE)
    s.draw(ellipse(244, 240, 104, 16), c.BROWN, line=10)
    o.steam(s, (184, 244, 304), 200, 130)


def toilet(s: Sheet) -> None:
    s.draw(rect(276, 62, 150, 170, 14), c.WHITE)
    s.stroke(line(376, 102, 400, 102), 13)
    s.draw(outline("M146 474C166 420 168 390 150 360L390 330C372 400 348 420 356 474Z"), c.WHITE)
    s.draw(outline("M98 268L390 268C394 334 338 376 258 376C176 376 110 336 98 268Z"), c.PALE)
    s.draw(rect(78, 238, 330, 38, 18), c.WHITE)
    s.draw(polygon([(262, 238), (286, 96), (320, 96), (306, 238)], 12), c.LIGHT, line=12)


def quiet_room(s: Sheet) -> None:
    s.draw(rect(38, 40, 436, 434, 16), c.PALE)
    s.draw(rect(70, 70, 164, 110, 10), c.WHITE, line=11)
    speaker(s, 122, 125, 70, c.GREY)
    cross(s, 186, 125, 76, line_width=8)
    s.draw(rect(150, 232, 276, 176, 44), c.TEAL)
    s.stroke(line(196, 440, 196, 420) + line(382, 440, 382, 420), 14)
    draw_half(s, k.ME_BOB, f.CALM, Half(288, 192, 88, cut=372))
    for x in (126, 376):
        s.draw(rect(x, 280, 74, 150, 30), c.TEAL)
    s.draw(rect(186, 352, 204, 78, 16), c.TEAL)


def take_home(s: Sheet) -> None:
    o.house(s, 366, 176, 228, 270)
    heart(s, 366, 372, 84, line_width=10)
    arrow(s, outline("M150 92C220 36 330 44 352 92"), (364, 150), 80, 26, c.GREEN)
    s.draw(rect(62, 150, 160, 200, 8), c.WHITE)
    road = smooth([(88, 258), (120, 248), (110, 222), (150, 212)])
    s.stroke(road, 30)
    s.stroke(road, 11, c.SAND)
    star(s, 174, 200, 32, line_width=8)
    s.draw(polygon([(40, 272), (244, 272), (230, 446), (54, 446)], 14), c.BLUE)
    s.stroke(outline("M92 316C92 380 192 380 192 316"), 13)


def settings(s: Sheet) -> None:
    for place, (x, colour) in enumerate(((340, c.TEAL), (164, c.YELLOW), (280, c.RED))):
        y = 112 + 144 * place
        s.band(line(56, y, 456, y), 12, c.LIGHT, line=11)
        s.draw(circle(x, y, 46), colour)


def search(s: Sheet) -> None:
    s.band(line(336, 336, 444, 444), 38, c.BROWN)
    s.draw(circle(214, 214, 160), c.PALE)
    s.draw(circle(214, 214, 160), c.PALE, line=14)
    s.stroke(arc(214, 214, 112, 190, 262), 13, c.WHITE)


def bin_(s: Sheet) -> None:
    s.stroke(bent([(208, 92), (208, 44), (304, 44), (304, 92)], 14), 14)
    s.draw(polygon([(102, 134), (410, 134), (382, 474), (130, 474)], 16), c.GREY)
    s.draw(rect(62, 88, 388, 52, 18), c.LIGHT)
    for x, lean in ((186, 6), (256, 0), (326, -6)):
        s.stroke(line(x, 200, x + lean, 412), 13)


def home_page(s: Sheet) -> None:
    s.draw(rect(36, 72, 440, 320, 22), c.NAVY)
    s.draw(rect(64, 100, 384, 264, 6), c.WHITE, line=9)
    o.house(s, 256, 122, 216, 220)
    s.draw(rect(232, 290, 48, 52, 4), c.BROWN, line=11)
    s.stroke(line(256, 396, 256, 450), 34)
    s.stroke(line(150, 466, 362, 466), 16)


def calendar(s: Sheet) -> None:
    o.calendar(s, 46, 66, 420, 406)
    for row in range(3):
        for column in range(4):
            s.fill(
                rect(92 + column * 90, 206 + row * 84, 54, 50, 8),
                c.YELLOW if (row, column) == (1, 2) else c.LIGHT,
            )
    s.stroke(rect(264, 282, 70, 66, 10), 11)


def clock(s: Sheet) -> None:
    o.clock(s, 256, 256, 222, -90, 30)


WORDS = (
    Word(
        "print",
        "printer, paper copy, print it, on paper, printing",
        "A printer with a page coming out.",
        print_,
    ),
    Word("add", "plus, new, more", "A green plus.", add),
    Word("camera", "take a picture, snap, photography, digital camera", "A camera.", camera),
    Word("photo", "picture, photograph, photos, snap, picture of me", "A photo of hills and the sun.", photo),
    Word("microphone", "record, voice, speak", "A microphone.", microphone),
    Word("lock", "locked, closed, private", "A closed padlock.", lock),
    Word("key", "keys, unlock, open, door key, keyring", "A yellow key.", key),
    Word("break", "pause, rest, stop for a bit", "A hot drink and a pause sign.", break_),
    Word("tea", "hot drink, coffee, cup of tea", "A cup of hot tea.", tea),
    Word("toilet", "loo, bathroom, wc, restroom, washroom, bathroom break", "A toilet.", toilet),
    Word(
        "quiet-room", "calm room, quiet place, quiet", "A person rests in a room with no sound.", quiet_room
    ),
    Word(
        "take-home",
        "my copy, take it home, my plan to keep, printed plan, carry home",
        "My plan in a bag goes to my home.",
        take_home,
    ),
    Word(
        "settings", "change how it works, options, sliders, preferences, set up", "Three sliders.", settings
    ),
    Word(
        "search", "find, look for, look up, magnifying glass, find something", "A magnifying glass.", search
    ),
    Word("bin", "delete, throw away, rubbish, trash, garbage, remove, waste", "A rubbish bin.", bin_),
    Word(
        "home-page",
        "main page, start page, first page, main menu, home screen",
        "A house on a computer screen.",
        home_page,
    ),
    Word("calendar", "date, month, diary", "A calendar with one day marked.", calendar),
    Word("clock", "time, what time, hour, o'clock, watch", "A clock.", clock),
)
