"""Draw things people do for fun: music, games, sport and days out."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_arm, draw_half, draw_hand_of, holding
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import Frame, circle, dot, ellipse, line, outline, polygon, rect, smooth
from pcplanner.symbols.kit.sheet import Part, Sheet
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.activities import note


def run(s: Sheet) -> None:
    ground(s, 474)
    pose = Pose(
        near_foot=(124, 330),
        far_foot=(-132, 352),
        near_hand=(-70, 150),
        far_hand=(104, 110),
        near_bend=1,
        far_bend=-1,
        hip=(-18, 222),
        chest=(0, 100),
        near_knee=-1,
        far_knee=-1,
        tilt=4,
    )
    draw_figure(s, k.ME_CURLY, f.HAPPY, Frame(270, 122, 0.82), pose)
    for y, x in ((190, 60), (250, 40), (310, 66)):
        s.stroke(line(x, y, x + 66, y), 13)


def sing(s: Sheet) -> None:
    arm = Arm((282, 330), 1, "fist", -130, size=0.9)
    half = Half(196, 190, 126, right=arm)
    draw_half(s, k.ME_BOB, f.Face(6, 4, eyes="closed", mouth="talk"), half)
    s.band(line(290, 318, 246, 270), 12, c.NAVY, line=9)
    s.draw(circle(240, 262, 28), c.GREY, line=12)
    draw_hand_of(s, k.ME_BOB, half, arm, 1)
    note(s, 372, 110, 120)
    note(s, 432, 230, 100)


def play_music(s: Sheet) -> None:
    right = Arm((258, 424), -1, "mitt", 200, size=0.9, flip=True)
    left = Arm((120, 330), 1, "fist", -60, size=0.85)
    half = Half(256, 144, 112, left=left, right=right)
    draw_half(s, k.ME_BEARD, f.HAPPY, half)
    s.stroke(line(90, 296, 250, 376), 34)
    s.stroke(line(90, 296, 250, 376), 14, c.BROWN)
    s.draw(rect(-34, -16, 60, 34, 6).on(Frame(70, 284, 1, 26)), c.NAVY, line=11)
    body = smooth(
        [
            (232, 372),
            (268, 324),
            (310, 356),
            (360, 350),
            (400, 400),
            (380, 456),
            (322, 462),
            (292, 436),
            (250, 440),
        ],
        closed=True,
    )
    s.draw(body, c.ORANGE)
    s.draw(circle(312, 404, 26), c.INK, line=8)
    draw_arm(s, k.ME_BEARD, half, right, 1)
    draw_hand_of(s, k.ME_BEARD, half, left, -1)


def game(s: Sheet) -> None:
    for x, y, turn, dots in (
        (170, 340, -8, ((-44, -44), (44, 44), (0, 0), (44, -44), (-44, 44))),
        (352, 180, 14, ((-40, -40), (0, 0), (40, 40))),
    ):
        at = Frame(x, y, 1, turn)
        s.draw(rect(-90, -90, 180, 180, 30).on(at), c.WHITE)
        for px, py in dots:
            s.stroke(dot(*at.at((px, py))), 32)
    for x, y, colour in ((100, 130, c.RED), (400, 390, c.BLUE)):
        body = outline("M-52 70C-40 10 -20 10 0 0C20 10 40 10 52 70Z")
        s.draw(body.on(Frame(x, y)), colour)
        s.draw(circle(x, y - 26, 40), colour)


_PIECE = (
    "M-90 -90L-28 -90C-44 -140 44 -140 28 -90L90 -90L90 -28C140 -44 140 44 90 28L90 90L28 90"
    "C44 40 -44 40 -28 90L-90 90L-90 28C-40 44 -40 -44 -90 -28Z"
)


def puzzle(s: Sheet) -> None:
    piece = outline(_PIECE)
    s.draw(piece.on(Frame(164, 336, 1.2)), c.TEAL)
    s.draw(piece.on(Frame(340, 178, 1.1, 14)), c.YELLOW)


def birthday(s: Sheet) -> None:
    for x, colour in ((150, c.RED), (256, c.BLUE), (362, c.GREEN)):
        s.draw(rect(x - 16, 128, 32, 120, 4), colour, line=12)
        s.draw(
            outline(f"M{x} 48C{x + 26} 84 {x + 20} 112 {x} 112C{x - 20} 112 {x - 26} 84 {x} 48Z"),
            c.YELLOW,
            line=11,
        )
    s.draw(rect(74, 236, 364, 196, 20), c.BROWN)
    s.draw(
        outline(
            "M74 300L74 256C74 240 84 236 96 236L416 236C428 236 438 240 438 256"
            "L438 300C410 350 380 350 350 304C320 350 290 350 256 304"
            "C226 350 196 350 166 304C136 350 100 350 74 300Z"
        ),
        c.PINK,
    )
    s.draw(rect(36, 426, 440, 46, 18), c.WHITE)


def camping(s: Sheet) -> None:
    t.moon(s, 414, 104, 110)
    s.stroke(line(228, 88, 256, 130) + line(284, 88, 256, 130), 14)
    s.draw(polygon([(256, 124), (462, 466), (50, 466)], 8), c.ORANGE)
    s.draw(polygon([(256, 132), (330, 466), (182, 466)], 4), c.NAVY)
    s.draw(outline("M256 132L182 466L226 466C244 380 256 280 256 132Z"), c.SAND, line=11)
    ground(s, 470)


def fishing(s: Sheet) -> None:
    s.draw(rect(250, 404, 228, 70, 8), c.BLUE)
    s.draw(rect(34, 404, 220, 70, 8), c.BROWN)
    s.stroke(line(92, 326, 92, 400) + line(190, 326, 190, 400) + line(82, 322, 200, 322), 14)
    s.stroke(line(196, 236, 416, 84), 12)
    s.stroke(line(416, 84, 420, 396), 7.5)
    pose = Pose(
        chest=(-4, 98),
        hip=(-10, 206),
        near_foot=(74, 336),
        far_foot=(60, 336),
        near_hand=(80, 156),
        far_hand=(92, 146),
        near_bend=1,
        far_bend=1,
    )
    draw_figure(s, k.ME_BALD, f.KIND, Frame(142, 136, 0.84), pose)
    s.draw(
        outline("M380 440C400 414 440 414 456 440L474 424L474 456L456 440C440 466 400 466 380 440Z"),
        c.ORANGE,
        line=9,
    )


def horse_riding(s: Sheet) -> None:
    ground(s, 474)
    brown = c.BROWN
    legs = [
        Part(line(x, 330, x + lean, 452), brown, "", 26)
        for x, lean in ((130, -14), (172, 8), (296, -8), (334, 12))
    ]
    body = outline(
        "M96 262C110 240 300 250 330 256C360 262 366 320 346 344"
        "C300 366 150 366 116 346C90 330 84 290 96 262Z"
    )
    neck = outline(
        "M300 270C320 220 340 170 366 150L400 118L412 152C440 176 470 204 474 222"
        "C474 244 450 250 434 242L404 226C396 270 380 300 350 330Z"
    )
    s.band(outline("M98 280C64 300 60 350 68 390"), 16, c.HAIR_BROWN, line=11)
    s.melt([*legs, Part(body, brown), Part(neck, brown)], 13)
    s.band(outline("M384 132C350 160 330 200 316 250"), 12, c.HAIR_BROWN, line=9)
    s.stroke(dot(412, 184), 13)
    pose = Pose(
        chest=(-2, 98),
        hip=(-4, 208),
        near_foot=(26, 346),
        far_foot=(26, 346),
        near_hand=(108, 172),
        far_hand=(104, 168),
        near_knee=-1,
        far_knee=-1,
    )
    draw_figure(s, k.ME_LOCS, f.HAPPY, Frame(208, 100, 0.7), pose)
    t.helmet(s, Frame(208, 100, 0.7), c.NAVY)


def make_things(s: Sheet) -> None:
    left, right = holding(256, 138, 108, (92, 196), 10)
    half = Half(256, 138, 108, left=left, right=right, cut=440)
    draw_half(s, k.ME_SCARF, f.HAPPY, half)
    pot = (
        "M214 268C206 300 158 326 166 380C172 424 206 444 222 448"
        "L290 448C306 444 340 424 346 380C354 326 306 300 298 268Z"
    )
    s.draw(outline(pot), c.ORANGE)
    s.draw(ellipse(256, 268, 46, 14), c.BROWN, line=11)
    s.stroke(outline("M176 352C216 370 296 370 336 352"), 10)
    s.draw(ellipse(256, 454, 170, 20), c.GREY)
    draw_hand_of(s, k.ME_SCARF, half, left, -1)
    draw_hand_of(s, k.ME_SCARF, half, right, 1)


def mend_things(s: Sheet) -> None:
    at = Frame(256, 262, 1, 45)
    wrench = outline(
        "M-26 210L-26 -70C-80 -96 -84 -170 -40 -204L-40 -136L0 -112L40 -136"
        "L40 -204C84 -170 80 -96 26 -70L26 210C10 226 -10 226 -26 210Z"
    )
    s.draw(wrench.on(at), c.GREY)
    other = Frame(256, 262, 1, -45)
    s.draw(rect(-12, -208, 24, 200, 4).on(other), c.LIGHT)
    s.draw(rect(-34, 0, 68, 196, 22).on(other), c.RED)
    s.stroke(line(0, 40, 0, 156).on(other), 12)


def knit(s: Sheet) -> None:
    s.draw(rect(58, 236, 230, 224, 10), c.TEAL)
    for row in range(5):
        y = 276 + 40 * row
        s.stroke(smooth([(76 + 24 * n, y + (10 if n % 2 else -6)) for n in range(9)]), 9)
    s.band(line(40, 232, 306, 232), 12, c.BROWN, line=9)
    s.band(line(120, 60, 286, 230), 12, c.BROWN, line=9)
    s.draw(circle(112, 52, 20), c.YELLOW, line=11)
    s.stroke(outline("M286 240C330 240 340 260 350 280"), 22)
    s.draw(circle(386, 356, 88), c.TEAL)
    for turn in (0, 50, 110):
        s.stroke(outline("M-70 -20C-20 -60 30 -50 74 0").on(Frame(386, 356, 0.9, turn)), 9)


def hobbies(s: Sheet) -> None:
    s.draw(
        outline(
            "M60 250C40 130 130 60 230 70C320 80 350 150 310 190"
            "C280 220 240 206 226 236C214 270 250 300 200 320C140 340 76 320 60 250Z"
        ),
        c.SAND,
    )
    for x, y, colour in ((130, 230, c.RED), (136, 156, c.BLUE), (202, 118, c.GREEN), (268, 146, c.PURPLE)):
        s.draw(circle(x, y, 24), colour, line=10)
    note(s, 384, 150, 160)
    s.draw(circle(368, 382, 84), c.WHITE)
    s.stroke(outline("M296 350C340 366 400 366 440 350") + outline("M340 304C320 350 330 420 360 464"), 11)
    pencil = Frame(66, 456, 0.7, -28)
    t.pencil(s, pencil, 240, c.RED)


WORDS = (
    Word("run", "running, jog, jogging, race", "A person runs.", run),
    Word("sing", "singing, choir, karaoke, song", "A person sings into a microphone.", sing),
    Word("play-music", "guitar, instrument, band, musician", "A person plays the guitar.", play_music),
    Word("game", "board game, dice, games, play", "Two dice and counters.", game),
    Word("puzzle", "jigsaw, puzzles, brain teaser", "Two jigsaw pieces.", puzzle),
    Word("birthday", "cake, my birthday, born, age", "A cake with candles.", birthday),
    Word("camping", "tent, camp, caravan", "A tent under the moon.", camping),
    Word("fishing", "fish, angling, rod", "A person fishes from the bank.", fishing),
    Word(
        "horse-riding",
        "ride a horse, pony, horseback riding, stables",
        "A person rides a horse.",
        horse_riding,
    ),
    Word("make-things", "craft, crafts, pottery, create", "A person makes a pot from clay.", make_things),
    Word("mend-things", "repair, fix, tools, DIY", "A spanner and a screwdriver.", mend_things),
    Word("knit", "knitting, wool, sew, yarn", "Knitting on needles and a ball of wool.", knit),
    Word(
        "hobbies",
        "interests, pastimes, things I like to do",
        "Paint, music and a ball.",
        hobbies,
        group="places",
    ),
)
