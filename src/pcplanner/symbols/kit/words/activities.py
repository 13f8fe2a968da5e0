"""Draw things people do at home and with their hands."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.geometry import Frame, arc, circle, ellipse, line, outline, polygon, rect, smooth
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import heart, star, straight_arrow, words
from pcplanner.symbols.kit.things import pencil
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.relations import DAD, MUM


def note(s: Sheet, x: float, y: float, size: float) -> None:
    """Draw a music note."""
    s.stroke(
        outline(
            f"M{x + size * 0.16} {y + size * 0.34}L{x + size * 0.16} {y - size * 0.5}"
            f"C{x + size * 0.3} {y - size * 0.3} {x + size * 0.5} {y - size * 0.3} {x + size * 0.44} {y}"
        ),
        12,
    )
    s.draw(ellipse(x, y + size * 0.36, size * 0.18, size * 0.14), c.INK, line=7.5)


def cook(s: Sheet) -> None:
    arm = Arm((246, 348), 1, "fist", 4, size=0.85)
    half = Half(156, 156, 106, right=arm, cut=394)
    draw_half(s, k.ME, f.HAPPY, half)
    s.band(line(250, 340, 320, 340), 8, c.NAVY, line=9)
    s.draw(rect(316, 290, 144, 96, 14), c.RED)
    s.stroke(line(302, 290, 472, 290), 16)
    o.steam(s, (344, 388, 432), 258, 130)
    s.draw(rect(32, 390, 448, 84, 8), c.LIGHT)
    for x in (88, 150, 362, 424):
        s.draw(circle(x, 432, 15), c.NAVY, line=9)
    draw_hand_of(s, k.ME, half, arm, 1)


def eat(s: Sheet) -> None:
    arm = Arm((360, 330), 1, "fist", -120, size=0.8)
    half = Half(206, 152, 116, right=arm, cut=420)
    draw_half(s, k.ME_TURBAN, f.Face(4, 3, mouth="round"), half)
    fork = Frame(356, 312, 1, -120)
    s.stroke(outline("M0 0L74 0M74 -18L74 18M74 -18L112 -18M74 0L112 0M74 18L112 18").on(fork), 10)
    draw_hand_of(s, k.ME_TURBAN, half, arm, 1)
    s.draw(ellipse(220, 430, 170, 44), c.WHITE)
    s.draw(ellipse(170, 412, 50, 22), c.GREEN, line=10)
    s.draw(ellipse(262, 408, 62, 28), c.ORANGE, line=10)


def drink(s: Sheet) -> None:
    arm = Arm((352, 330), 1, "mitt", -126, size=0.9)
    half = Half(226, 160, 126, right=arm, tilt=-4)
    draw_half(s, k.ME_LOCS, f.Face(4, 3, eyes="closed", mouth="slight"), half)
    glass = Frame(286, 262, 1, -52)
    s.draw(polygon([(-40, -62), (40, -62), (30, 62), (-30, 62)], 8).on(glass), c.WHITE, line=12)
    s.fill(polygon([(-32, -50), (34, -20), (26, 54), (-26, 54)], 6).on(glass), c.ORANGE)
    draw_hand_of(s, k.ME_LOCS, half, arm, 1)


def listen_to_music(s: Sheet) -> None:
    draw_half(s, k.ME_BLOND, f.Face(4, 2, eyes="closed"), Half(230, 224, 158))
    s.stroke(arc(230, 206, 104, 180, 360), 34)
    s.stroke(arc(230, 206, 104, 180, 360), 12, c.RED)
    for x in (104, 314):
        s.draw(rect(x, 194, 44, 92, 20), c.RED, line=12)
    note(s, 400, 110, 120)
    note(s, 418, 280, 100)


def paint(s: Sheet) -> None:
    s.stroke(line(296, 400, 264, 474) + line(430, 400, 462, 474), 16)
    s.draw(rect(252, 112, 220, 270, 8), c.WHITE)
    s.draw(rect(240, 376, 240, 30, 6), c.BROWN, line=12)
    s.draw(circle(408, 178, 34), c.YELLOW, line=10)
    s.draw(
        outline("M262 372L262 320C300 260 340 260 372 310C400 280 440 286 462 320L462 372Z"), c.GREEN, line=10
    )
    arm = Arm((246, 312), 1, "fist", -30, size=0.85)
    half = Half(148, 176, 104, right=arm)
    draw_half(s, k.ME_SCARF, f.LOOKING, half)
    s.band(line(258, 296, 318, 222), 7, c.BROWN, line=8)
    s.stroke(line(318, 222, 328, 210), 20, c.BLUE)
    draw_hand_of(s, k.ME_SCARF, half, arm, 1)


def read(s: Sheet) -> None:
    left, right = (
        Arm((116, 416), 1, "mitt", -50, size=0.8),
        Arm((396, 416), -1, "mitt", -130, size=0.8, flip=True),
    )
    half = Half(256, 154, 118, left=left, right=right)
    draw_half(s, k.ME_GREY, f.Face(4, 3, mouth="slight"), half)
    s.draw(
        outline(
            "M256 300C218 274 160 272 112 288L112 442C160 428 218 432 256 458"
            "C294 432 352 428 400 442L400 288C352 272 294 274 256 300Z"
        ),
        c.BLUE,
    )
    s.stroke(line(256, 304, 256, 452), 11)
    draw_hand_of(s, k.ME_GREY, half, left, -1)
    draw_hand_of(s, k.ME_GREY, half, right, 1)


def phone(s: Sheet) -> None:
    arm = Arm((368, 280), -1, "mitt", -106, size=0.9, flip=True)
    half = Half(230, 170, 136, right=arm)
    draw_half(s, k.ME_BEARD, f.TALKING, half)
    o.phone(s, Frame(328, 176, 1.24, 8))
    draw_hand_of(s, k.ME_BEARD, half, arm, 1)
    for radius in (56, 94):
        s.stroke(arc(348, 150, radius, -62, 4), 12)


def computer(s: Sheet) -> None:
    s.draw(rect(64, 62, 384, 272, 18), c.NAVY)
    s.draw(rect(92, 90, 328, 216, 6), c.PALE, line=9)
    words(s, 130, 138, (230, 180, 230, 120), 42, 11)
    s.draw(polygon([(76, 366), (436, 366), (480, 474), (32, 474)], 14), c.LIGHT)
    for y, x, width in ((396, 110, 292), (424, 98, 316)):
        s.stroke(line(x, y, x + width, y), 10)
    s.stroke(line(190, 450, 322, 450), 10)


def television(s: Sheet) -> None:
    s.stroke(line(170, 380, 132, 466) + line(342, 380, 380, 466), 16)
    s.draw(rect(36, 92, 440, 290, 22), c.NAVY)
    s.draw(rect(64, 120, 384, 234, 6), c.PALE, line=9)
    head_alone(s, k.NIA, f.TALKING, 180, 236, 96)
    head_alone(s, k.RAJ, f.KIND, 340, 246, 88)


def gardening(s: Sheet) -> None:
    arm = Arm((214, 284), -1, "fist", 0, size=0.85)
    half = Half(148, 160, 104, right=arm, cut=436)
    draw_half(s, k.ME_BALD, f.HAPPY, half)
    s.draw(rect(32, 430, 448, 44, 10), c.BROWN)
    o.flower(s, 424, 362, 42, c.RED, 440)
    can = Frame(308, 240, 1, 18)
    s.band(outline("M-50 -30C-96 -40 -92 50 -46 40").on(can), 8, c.TEAL, line=9)
    s.band(line(40, 26, 98, -22).on(can), 12, c.TEAL, line=10)
    s.draw(polygon([(-52, -44), (46, -44), (52, 50), (-56, 50)], 10).on(can), c.TEAL, line=12)
    s.band(line(88, -42, 112, -6).on(can), 10, c.TEAL, line=9)
    for x, y in ((416, 274), (442, 268), (464, 258)):
        s.stroke(line(x, y, x + 6, y + 34), 9, c.BLUE)
    draw_hand_of(s, k.ME_BALD, half, arm, 1)


def party(s: Sheet) -> None:
    s.stroke(smooth([(34, 50), (150, 96), (256, 106), (362, 96), (478, 50)]), 10)
    flags = (
        (82, 76, c.RED),
        (168, 102, c.YELLOW),
        (256, 108, c.BLUE),
        (344, 102, c.GREEN),
        (430, 76, c.PURPLE),
    )
    for x, y, colour in flags:
        s.draw(polygon([(x - 26, y), (x + 26, y), (x, y + 52)], 4), colour, line=10)
    left = Half(144, 254, 86, right=Arm((220, 330), 1, "fist", -70, size=0.8))
    right = Half(368, 254, 86, left=Arm((292, 330), -1, "fist", -110, size=0.8, flip=True))
    for look, face, half, x in ((k.ZOE, f.GRIN, right, 278), (k.ME_CURLY, f.GRIN, left, 234)):
        draw_half(s, look, face, half)
        s.draw(polygon([(x - 19, 216), (x + 19, 216), (x + 14, 284), (x - 14, 284)], 6), c.ORANGE, line=10)
    draw_hand_of(s, k.ZOE, right, Arm((292, 330), -1, "fist", -110, size=0.8, flip=True), 1)
    draw_hand_of(s, k.ME_CURLY, left, Arm((220, 330), 1, "fist", -70, size=0.8), 1)


def go_shopping(s: Sheet) -> None:
    draw_half(s, k.ME_SCARF, f.HAPPY, Half(168, 150, 116))
    for x, y, colour in ((344, 238, c.TEAL), (250, 306, c.RED)):
        s.stroke(outline(f"M{x + 32} {y}C{x + 32} {y - 68} {x + 92} {y - 68} {x + 92} {y}"), 12)
        s.draw(polygon([(x - 4, y), (x + 130, y), (x + 124, 474), (x + 2, 474)], 8), colour)


def take_photos(s: Sheet) -> None:
    left, right = (
        Arm((146, 240), -1, "fist", -40, size=0.85),
        Arm((366, 240), 1, "fist", -140, size=0.85, flip=True),
    )
    half = Half(256, 178, 118, left=left, right=right)
    draw_half(s, k.ME_BUN, f.HAPPY, half)
    s.draw(rect(220, 112, 72, 40, 8), c.GREY, line=12)
    s.draw(rect(166, 138, 180, 114, 18), c.GREY)
    s.draw(circle(256, 196, 42), c.LIGHT, line=12)
    s.draw(circle(256, 196, 22), c.BLUE, line=9)
    draw_hand_of(s, k.ME_BUN, half, left, -1)
    draw_hand_of(s, k.ME_BUN, half, right, 1)


def sleep(s: Sheet) -> None:
    s.draw(rect(38, 176, 34, 298, 10), c.BROWN)
    s.draw(rect(440, 280, 34, 194, 10), c.BROWN)
    s.draw(rect(66, 372, 380, 66, 10), c.WHITE)
    s.draw(rect(76, 300, 168, 76, 34), c.WHITE)
    head_alone(s, k.ME_BLOND, f.ASLEEP, 172, 286, 104, -64)
    s.draw(outline("M220 386C220 300 270 268 320 276C380 286 442 300 446 372L446 420L220 420Z"), c.BLUE)
    s.draw(
        outline("M404 40C344 52 330 132 388 164C424 184 462 170 474 140C420 150 384 100 404 40Z"),
        c.YELLOW,
        line=12,
    )
    star(s, 292, 100, 30, c.WHITE, 10)


def visit_family(s: Sheet) -> None:
    o.house(s, 342, 34, 270, 440)
    heart(s, 342, 166, 76, c.WHITE, 10)
    draw_half(s, MUM, f.HAPPY, Half(290, 316, 72, cut=468))
    draw_half(s, DAD, f.HAPPY, Half(392, 316, 72, cut=468))
    arm = Arm((186, 404), -1, "fist", -70, size=0.9, fore=0.7)
    half = Half(112, 300, 72, right=arm)
    draw_half(s, k.ME, f.HAPPY, half)
    o.flower(s, 198, 318, 28, c.RED, 410)
    draw_hand_of(s, k.ME, half, arm, 1)
    straight_arrow(s, (60, 180), (186, 180), 24, c.GREEN)


def write(s: Sheet) -> None:
    arm = Arm((300, 392), 1, "fist", 8, size=0.9)
    half = Half(160, 168, 110, right=arm, cut=440)
    draw_half(s, k.ME_CURLY, f.Face(4, 3, mouth="slight", aside=5), half)
    s.draw(rect(32, 432, 448, 42, 8), c.BROWN)
    s.draw(polygon([(280, 372), (452, 372), (478, 436), (262, 436)], 6), c.WHITE, line=12)
    s.stroke(line(392, 394, 440, 394) + line(392, 414, 448, 414), 9)
    pencil(s, Frame(352, 418, 0.62, -72), 230, c.BLUE)
    draw_hand_of(s, k.ME_CURLY, half, arm, 1)


WORDS = (
    Word(
        "cook",
        "cooking, make tea, make dinner, baking, bake, make a meal, kitchen skills",
        "A person cooks with a pan.",
        cook,
    ),
    Word("eat", "food, meal, lunch, dinner, hungry", "A person eats a meal.", eat),
    Word("drink", "thirsty, glass, juice, water, drinking, thirst", "A person drinks from a glass.", drink),
    Word(
        "listen-to-music", "music, songs, headphones", "A person with headphones and notes.", listen_to_music
    ),
    Word("paint", "art, painting, draw", "A person paints a picture.", paint),
    Word("read", "book, reading, books, story, library book", "A person reads a book.", read),
    Word("phone", "call, ring, phone a friend", "A person talks on the phone.", phone),
    Word("computer", "laptop, internet, PC, keyboard, online, email", "A laptop.", computer),
    Word(
        "television",
        "TV, watch television, telly, watch TV, programmes, programs",
        "A television.",
        television,
    ),
    Word("gardening", "grow things, plants, water the plants", "A person waters a flower.", gardening),
    Word("party", "birthday, disco, celebrate", "People raise a glass under flags.", party),
    Word(
        "go-shopping",
        "shopping, buy, bags, shops, mall, groceries",
        "A person with shopping bags.",
        go_shopping,
    ),
    Word(
        "take-photos",
        "photography, take a picture, photographer, camera, photos",
        "A person takes a photo.",
        take_photos,
    ),
    Word("sleep", "bed, rest, night, tired", "A person sleeps in bed.", sleep),
    Word(
        "visit-family",
        "see family, visit, go to see family, stay with family, parents' house",
        "A person brings a flower to the family's house.",
        visit_family,
    ),
    Word(
        "write",
        "writing, pen, make notes, write down, pencil, writing it down",
        "A person writes on paper.",
        write,
    ),
)
