"""Draw places: where people live, work, learn and go."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.figures import ground
from pcplanner.symbols.kit.geometry import circle, ellipse, line, outline, polygon, polyline, rect, smooth
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import heart, plus
from pcplanner.symbols.kit.word import Word


def home(s: Sheet) -> None:
    o.house(s, 256, 42, 450, 436)
    heart(s, 256, 354, 148)


def flat(s: Sheet) -> None:
    s.draw(rect(110, 38, 292, 436, 10), c.SAND)
    for row in range(4):
        for column in range(3):
            mine = (row, column) == (1, 1)
            s.draw(rect(140 + column * 86, 68 + row * 92, 60, 62, 4), c.YELLOW if mine else c.PALE, line=11)
    s.fill(rect(226, 338, 60, 80), c.SAND)
    s.draw(rect(218, 376, 76, 98, 4), c.BLUE, line=11)
    ground(s, 474, 50, 462)


def shared_house(s: Sheet) -> None:
    o.house(s, 256, 36, 450, 442)
    head_alone(s, k.SAM, f.HAPPY, 256, 150, 62)
    draw_half(s, k.ME_BLOND, f.HAPPY, Half(256, 306, 70, cut=420))
    draw_half(s, k.AMI, f.HAPPY, Half(146, 310, 66, cut=420))
    draw_half(s, k.LEN, f.HAPPY, Half(366, 310, 66, cut=420))
    s.draw(rect(84, 414, 344, 60, 6), c.BROWN, line=12)


def kitchen(s: Sheet) -> None:
    s.draw(rect(38, 38, 160, 120, 8), c.CREAM)
    s.draw(rect(314, 38, 160, 120, 8), c.CREAM)
    s.stroke(line(178, 110, 178, 132) + line(334, 110, 334, 132), 11)
    s.draw(rect(146, 256, 220, 218, 10), c.LIGHT)
    s.draw(rect(178, 338, 156, 104, 10), c.NAVY, line=11)
    for x in (190, 234, 278, 322):
        s.stroke(line(x, 298, x + 1, 298), 16)
    s.draw(rect(38, 256, 110, 218, 8), c.CREAM)
    s.draw(rect(364, 256, 110, 218, 8), c.CREAM)
    s.draw(rect(31, 240, 450, 30, 8), c.BROWN)
    s.draw(rect(196, 172, 106, 66, 10), c.TEAL, line=12)
    s.stroke(line(302, 194, 360, 194), 14)
    s.stroke(line(190, 168, 308, 168), 14)


def garden(s: Sheet) -> None:
    for x in range(72, 460, 62):
        s.draw(
            polygon([(x - 22, 420), (x - 22, 180), (x, 150), (x + 22, 180), (x + 22, 420)], 4),
            c.CREAM,
            line=11,
        )
    s.draw(rect(31, 404, 450, 70, 10), c.GREEN)
    o.flower(s, 116, 268, 56, c.RED, 420)
    o.flower(s, 256, 210, 62, c.PURPLE, 420)
    o.flower(s, 396, 276, 56, c.ORANGE, 420)


def work(s: Sheet) -> None:
    draw_half(s, k.ME_BEARD, f.KIND, Half(178, 156, 104, cut=344))
    s.draw(rect(258, 168, 204, 152, 12), c.NAVY)
    s.draw(rect(280, 190, 160, 106, 4), c.PALE, line=9)
    s.stroke(line(360, 324, 360, 350), 26)
    s.draw(rect(31, 344, 450, 36, 8), c.BROWN)
    s.stroke(line(70, 384, 70, 474) + line(442, 384, 442, 474), 18)
    s.draw(rect(120, 322, 118, 24, 6), c.LIGHT, line=10)


def college(s: Sheet) -> None:
    draw_half(s, k.ME_CURLY, f.HAPPY, Half(256, 178, 112, cut=420))
    cap = polygon([(256, 34), (410, 84), (256, 134), (102, 84)], 4)
    s.draw(cap, c.NAVY)
    s.stroke(polyline([(382, 92), (392, 176)]), 10, c.INK)
    s.draw(circle(392, 184, 13), c.YELLOW, line=9)
    s.draw(
        outline(
            "M256 344C200 300 120 304 62 322L62 466C120 450 200 448 256 478"
            "C312 448 392 450 450 466L450 322C392 304 312 300 256 344Z"
        ),
        c.WHITE,
    )
    s.stroke(line(256, 348, 256, 472), 11)
    for y in (366, 400):
        s.stroke(
            smooth([(102, y - 4), (160, y - 6), (214, y + 12)])
            + smooth([(298, y + 12), (352, y - 6), (410, y - 4)]),
            9,
        )


def awning(s: Sheet, y: float, colour: str) -> None:
    """Draw a striped blind across a shop front."""
    width = 432 / 6
    for place in range(6):
        x = 40 + place * width
        flap = outline(
            f"M{x} {y}L{x + width} {y}L{x + width} {y + 70}C{x + width} {y + 106} {x} {y + 106} {x} {y + 70}Z"
        )
        s.draw(flap, colour if place % 2 == 0 else c.WHITE, line=12)


def shop(s: Sheet) -> None:
    s.draw(rect(62, 110, 388, 364, 6), c.CREAM)
    s.draw(rect(92, 234, 196, 152, 4), c.PALE, line=11)
    o.door(s, 320, 234, 96, 240, c.BROWN, 12)
    s.draw(polygon([(136, 386), (150, 310), (226, 310), (240, 386)], 6), c.TEAL, line=11)
    s.stroke(outline("M164 308C164 268 212 268 212 308"), 10)
    awning(s, 60, c.RED)


def cafe(s: Sheet) -> None:
    s.stroke(line(256, 108, 256, 300), 16)
    s.draw(outline("M40 150C60 70 160 34 256 34C352 34 452 70 472 150Z"), c.TEAL)
    s.stroke(outline("M256 36C206 60 184 100 180 146") + outline("M256 36C306 60 328 100 332 146"), 11)
    s.draw(ellipse(256, 330, 210, 36), c.BROWN)
    s.stroke(line(256, 370, 256, 466) + line(170, 470, 342, 470), 16)
    o.cup(s, 150, 262, 92)
    o.cup(s, 340, 262, 92)


def pub(s: Sheet) -> None:
    s.stroke(outline("M348 206C452 190 452 380 348 364"), 62)
    s.stroke(outline("M348 206C452 190 452 380 348 364"), 34, c.PALE)
    s.draw(polygon([(96, 120), (356, 120), (342, 474), (110, 474)], 18), c.YELLOW)
    for x in (170, 282):
        s.stroke(line(x, 220, x, 406), 12)
    s.draw(
        outline(
            "M84 150C40 96 100 50 148 68C172 24 262 22 286 62C342 40 404 96 366 150"
            "C350 172 320 170 306 158C290 186 250 186 236 160C216 182 184 178 174 158"
            "C150 178 104 176 84 150Z"
        ),
        c.WHITE,
    )


def cinema(s: Sheet) -> None:
    s.draw(rect(38, 38, 436, 236, 10), c.WHITE)
    s.draw(polygon([(214, 96), (322, 156), (214, 216)], 12), c.BLUE, line=12)
    for x, look in ((100, k.SAM), (256, k.ME_BOB), (412, k.BEN)):
        mine = look.role("hair")
        s.draw(outline(f"M{x - 48} 420C{x - 60} 316 {x + 60} 316 {x + 48} 420Z"), look.hair, mine)
        s.draw(rect(x - 66, 388, 132, 86, 24), c.RED)


def gym(s: Sheet) -> None:
    s.band(line(70, 256, 442, 256), 24, c.LIGHT, line=12)
    for side in (-1, 1):
        s.draw(rect(256 + side * 112 - 34, 116, 68, 280, 18), c.NAVY)
        s.draw(rect(256 + side * 178 - 26, 162, 52, 188, 16), c.BLUE)


def swimming_pool(s: Sheet) -> None:
    s.draw(rect(38, 270, 436, 204, 14), c.BLUE)
    for y in (326, 384, 440):
        s.stroke(
            smooth(
                [
                    (70, y),
                    (126, y - 20),
                    (182, y),
                    (238, y - 20),
                    (294, y),
                    (350, y - 20),
                    (406, y),
                    (442, y - 12),
                ]
            ),
            11,
            c.WHITE,
        )
    for x in (176, 312):
        s.band(
            outline(f"M{x} 410L{x} 130C{x} 40 {x + 96} 40 {x + 96} 130L{x + 96} 176"), 12, c.LIGHT, line=10
        )
    for y in (180, 246, 312):
        s.band(line(188, y, 302, y), 10, c.LIGHT, line=9)


def park(s: Sheet) -> None:
    s.draw(rect(32, 434, 448, 40, 10), c.GREEN)
    o.tree(s, 170, 440, 390)
    o.sun(s, 396, 118, 42)
    s.stroke(line(316, 380, 316, 436) + line(446, 380, 446, 436), 13)
    s.draw(rect(288, 296, 186, 28, 6), c.BROWN, line=11)
    s.draw(rect(288, 354, 186, 28, 6), c.BROWN, line=11)


def bus(s: Sheet, x: float, y: float, width: float) -> None:
    """Draw a bus from the front left, its wheels on y + width."""
    height = width * 0.86
    s.draw(rect(x, y, width, height, 26), c.RED)
    for place in range(3):
        s.draw(
            rect(x + width * (0.09 + 0.29 * place), y + height * 0.14, width * 0.23, height * 0.3, 6),
            c.PALE,
            line=10,
        )
    s.stroke(line(x + 10, y + height * 0.6, x + width - 10, y + height * 0.6), 10)
    for part in (0.26, 0.74):
        o.wheel(s, x + width * part, y + height + 8, width * 0.13)


def hospital(s: Sheet) -> None:
    s.draw(rect(38, 210, 436, 264, 8), c.WHITE)
    s.draw(rect(152, 60, 208, 414, 8), c.WHITE)
    plus(s, 256, 150, 140, c.GREEN)
    for x in (64, 384):
        for y in (250, 346):
            s.draw(rect(x, y, 64, 56, 4), c.PALE, line=11)
    s.draw(rect(200, 330, 112, 144, 4), c.BLUE, line=12)
    s.stroke(line(256, 336, 256, 470), 10)


def community_centre(s: Sheet) -> None:
    s.draw(polygon([(256, 36), (478, 150), (34, 150)], 8), c.TEAL)
    s.draw(rect(62, 146, 388, 328, 6), c.CREAM)
    s.stroke(smooth([(66, 178), (160, 206), (256, 178), (352, 206), (446, 178)]), 9)
    flags = ((96, c.RED), (158, c.BLUE), (222, c.YELLOW), (290, c.GREEN), (352, c.RED), (414, c.BLUE))
    for x, colour in flags:
        s.draw(polygon([(x - 22, 196), (x + 22, 196), (x, 244)], 3), colour, line=9)
    s.draw(rect(188, 270, 136, 204, 4), c.BROWN, line=12)
    s.stroke(line(256, 276, 256, 470), 10)
    for x, look in ((112, k.NIA), (400, k.ME)):
        draw_half(s, look, f.HAPPY, Half(x, 350, 66))


WORDS = (
    Word("home", "house, where I live, my home, my place, a home of my own", "A house with a heart.", home),
    Word(
        "flat",
        "apartment, my flat, block of flats, flats, apartments, condo",
        "A block of flats with one window lit.",
        flat,
    ),
    Word(
        "shared-house", "living together, housemates, supported living", "People share a house.", shared_house
    ),
    Word(
        "kitchen",
        "cooker, room for cooking, stove, cooking, kitchenette",
        "A kitchen with a cooker and a pan.",
        kitchen,
    ),
    Word(
        "garden",
        "flowers, outdoors, yard, backyard, allotment, plants",
        "Flowers in front of a fence.",
        garden,
    ),
    Word("work", "job, office, paid job, workplace", "A person works at a desk.", work),
    Word(
        "college",
        "school, learning, course, study, student, university, uni, further education",
        "A student with a cap and a book.",
        college,
    ),
    Word("shop", "shops, store, shopping, supermarket, corner shop", "A shop with a striped blind.", shop),
    Word(
        "cafe",
        "coffee shop, go for coffee, coffee, tea room, snack bar, coffee bar",
        "A cafe table with 2 cups.",
        cafe,
    ),
    Word("pub", "bar, beer, go for a drink, inn, tavern, local", "A full glass with a handle.", pub),
    Word("cinema", "film, movie, pictures, movies, movie theater, films", "People watch a film.", cinema),
    Word(
        "gym", "fitness, weights, keep fit, health club, exercise class, work out", "A weight to lift.", gym
    ),
    Word("swimming-pool", "pool, leisure centre, baths", "Steps into a swimming pool.", swimming_pool),
    Word(
        "park",
        "outside, outdoors, fresh air, nature, playground, green space",
        "A tree and a bench in the sun.",
        park,
    ),
    Word(
        "hospital",
        "clinic, ward, accident and emergency, A and E, emergency room, ER",
        "A hospital with a green plus.",
        hospital,
    ),
    Word("community-centre", "hall, club, centre", "Two people at a hall with flags.", community_centre),
)
