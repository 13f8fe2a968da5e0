"""Draw sports, journeys and days out."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import (
    Frame,
    Outline,
    bent,
    circle,
    ellipse,
    line,
    outline,
    polar,
    polygon,
    rect,
    smooth,
)
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.activities import note
from pcplanner.symbols.kit.words.places import bus


def walk(s: Sheet) -> None:
    ground(s, 480)
    pose = Pose(
        near_foot=(84, 432),
        far_foot=(-84, 420),
        near_hand=(-66, 208),
        far_hand=(84, 196),
        near_bend=1,
        far_bend=-1,
    )
    draw_figure(s, k.ME_BOB, f.HAPPY, Frame(250, 104, 0.81), pose)


def swim(s: Sheet) -> None:
    s.band(bent([(250, 318), (330, 180), (412, 250)], 30), 42, c.SKIN_BROWN, "skin")
    draw_hand(
        s, k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "crop", c.YELLOW, mine=True), "mitt", Frame(410, 250, 1.15, 48)
    )
    s.draw(outline("M60 400C90 320 180 300 260 320L320 420L60 420Z"), c.YELLOW, "clothes")
    head_alone(s, k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "crop", c.YELLOW, mine=True), f.HAPPY, 236, 236, 124, 8)
    waves = [
        (34, 362),
        (94, 340),
        (154, 362),
        (214, 340),
        (274, 362),
        (334, 340),
        (394, 362),
        (440, 346),
        (478, 358),
    ]
    top = smooth(waves)
    s.draw(Outline((*top.segments, ("L", ((478, 474),)), ("L", ((34, 474),)), ("Z", ()))), c.BLUE)
    for y in (400, 440):
        s.stroke(smooth([(x, py - 350 + y) for x, py in waves[1:-1]]), 11, c.WHITE)


def football(s: Sheet) -> None:
    ground(s, 480)
    pose = Pose(
        near_foot=(112, 390),
        far_foot=(-34, 440),
        near_hand=(-76, 200),
        far_hand=(90, 176),
        near_bend=1,
        far_bend=-1,
        hip=(-6, 228),
    )
    draw_figure(s, k.ME, f.HAPPY, Frame(188, 104, 0.81), pose)
    ball(s, 408, 408, 62)


def ball(s: Sheet, x: float, y: float, radius: float) -> None:
    """Draw a football."""
    s.draw(circle(x, y, radius), c.WHITE)
    s.draw(polygon([polar(x, y, radius * 0.4, -90 + 72 * n) for n in range(5)], 3), c.INK, line=7.5)
    for n in range(5):
        s.stroke(
            line(*polar(x, y, radius * 0.44, -90 + 72 * n), *polar(x, y, radius * 0.92, -90 + 72 * n)), 8
        )


def dance(s: Sheet) -> None:
    ground(s, 474)
    pose = Pose(
        near_foot=(70, 412),
        far_foot=(-46, 430),
        near_hand=(112, 16),
        far_hand=(-104, 60),
        near_bend=-1,
        far_bend=1,
        near_kind="open",
        far_kind="open",
        tilt=8,
        near_knee=-1,
    )
    draw_figure(s, k.ME_LOCS, f.GRIN, Frame(250, 124, 0.76), pose)
    note(s, 88, 316, 110)
    note(s, 416, 250, 120)


def suitcase(s: Sheet, x: float, y: float) -> None:
    """Draw a suitcase by its top left corner."""
    s.stroke(bent([(x + 62, y), (x + 62, y - 46), (x + 150, y - 46), (x + 150, y)], 16), 16)
    s.draw(rect(x, y, 212, 220, 22), c.TEAL)
    s.stroke(line(x + 50, y + 6, x + 50, y + 214) + line(x + 162, y + 6, x + 162, y + 214), 11)


def holiday(s: Sheet) -> None:
    o.sun(s, 120, 120, 44)
    s.draw(rect(32, 404, 448, 70, 12), c.SAND)
    s.stroke(line(352, 100, 372, 410), 16)
    s.draw(
        outline(
            "M220 196C222 96 300 50 350 52C416 54 470 110 474 186C438 164 410 164 390 184"
            "C352 152 322 156 302 184C272 168 246 172 220 196Z"
        ),
        c.RED,
    )
    s.stroke(outline("M350 54C320 90 304 130 302 182") + outline("M350 54C372 90 388 130 390 182"), 10)
    suitcase(s, 70, 248)


def cycle(s: Sheet) -> None:
    left, right, hub, seat, bar = (134, 376), (382, 376), (252, 382), (214, 262), (346, 236)
    for x, y in (left, right):
        s.stroke(circle(x, y, 84), 30)
        s.stroke(circle(x, y, 84), 10, c.GREY)
    frame = bent([left, seat, hub, left], 1) + bent([seat, (350, 262), hub], 1) + line(*bar, *right)
    s.band(frame, 8, c.RED, line=8)
    s.stroke(bent([(340, 226), (384, 222), (392, 246)], 8), 14)
    s.stroke(line(188, 250, 240, 250), 18)
    pose = Pose(
        chest=(-28, 96),
        hip=(-82, 214),
        near_foot=(-28, 380),
        far_foot=(0, 350),
        near_hand=(110, 202),
        far_hand=(116, 198),
        near_knee=-1,
        far_knee=-1,
        near_bend=1,
        far_bend=1,
        tilt=4,
    )
    draw_figure(s, k.ME_BLOND, f.HAPPY, Frame(284, 92, 0.72), pose)


def catch_a_bus(s: Sheet) -> None:
    s.draw(rect(176, 60, 304, 372, 34), c.RED)
    s.draw(rect(330, 104, 128, 140, 10), c.PALE, line=12)
    s.draw(rect(200, 104, 106, 330, 8), c.PALE, line=12)
    s.stroke(line(253, 110, 253, 428), 10)
    o.wheel(s, 392, 426, 48)
    ground(s, 474)
    pose = Pose(
        near_foot=(70, 400),
        far_foot=(-44, 438),
        near_hand=(96, 150),
        far_hand=(-50, 214),
        near_bend=1,
        far_bend=1,
    )
    draw_figure(s, k.ME_LONG, f.HAPPY, Frame(130, 164, 0.68), pose)


def catch_a_train(s: Sheet) -> None:
    s.stroke(line(196, 400, 130, 474) + line(316, 400, 382, 474), 16)
    for y, half in ((428, 96), (462, 126)):
        s.stroke(line(256 - half, y, 256 + half, y), 13)
    s.draw(
        outline(
            "M124 370L124 150C124 60 180 38 256 38C332 38 388 60 388 150L388 370"
            "C388 392 372 402 350 402L162 402C140 402 124 392 124 370Z"
        ),
        c.BLUE,
    )
    s.draw(rect(162, 112, 188, 118, 18), c.PALE, line=12)
    head_alone(s, k.SAM, f.HAPPY, 212, 186, 60)
    s.draw(rect(160, 262, 192, 44, 8), c.YELLOW, line=11)
    for x in (176, 336):
        s.draw(circle(x, 350, 22), c.WHITE, line=11)


def drive(s: Sheet) -> None:
    s.draw(outline("M112 262C140 180 168 148 214 148L322 148C362 148 392 200 414 258Z"), c.PALE)
    head_alone(s, k.ME_BEARD, f.HAPPY, 304, 216, 72)
    s.stroke(line(244, 150, 244, 262), 12)
    s.stroke(outline("M112 262C140 180 168 148 214 148L322 148C362 148 392 200 414 258"), 14)
    s.draw(outline("M38 330C38 280 70 262 110 260L406 256C450 260 474 290 474 336L474 372L38 372Z"), c.BLUE)
    s.stroke(line(244, 266, 244, 362), 10)
    s.stroke(line(266, 300, 296, 300), 12)
    s.draw(ellipse(456, 316, 16, 20), c.YELLOW, line=10)
    for x in (138, 376):
        o.wheel(s, x, 372, 54)


def bowling(s: Sheet) -> None:
    for x, y in ((286, 40), (416, 40), (351, 96)):
        pin = outline(
            "M-20 0C-34 -50 6 -60 6 0C6 34 40 80 36 140C34 170 24 190 14 190L-38 190"
            "C-48 190 -58 170 -60 140C-62 80 -26 34 -20 0Z"
        )
        s.draw(pin.on(Frame(x, y + 40, 1.1)), c.WHITE)
        s.stroke(line(x - 18, y + 56, x + 4, y + 56), 13, c.RED)
    s.draw(circle(162, 350, 124), c.PURPLE)
    for x, y in ((136, 296), (186, 300), (160, 344)):
        s.draw(circle(x, y, 13), c.INK, line=7.5)


def bus_stop(s: Sheet) -> None:
    ground(s, 480)
    s.band(line(356, 180, 356, 468), 14, c.GREY, line=11)
    s.draw(rect(236, 38, 238, 194, 16), c.WHITE)
    bus(s, 276, 62, 158)
    pose = Pose(near_hand=(46, 226), far_hand=(-46, 226))
    draw_figure(s, k.ME_GREY, f.KIND, Frame(130, 152, 0.7), pose)


WORDS = (
    Word("walk", "walking, go for a walk, walks, stroll, on foot, hike", "A person walks.", walk),
    Word("swim", "swimming, go for a swim, lengths, swimmer, crawl", "A person swims.", swim),
    Word(
        "football",
        "soccer, kick a ball, match, soccer ball, five-a-side, game of football",
        "A person kicks a football.",
        football,
    ),
    Word("dance", "dancing, disco, dancer, ballet, dance class", "A person dances to music.", dance),
    Word(
        "holiday",
        "beach, seaside, go away, travel, vacation, trip, break away",
        "A suitcase on a sunny beach.",
        holiday,
    ),
    Word("cycle", "bike, bicycle, ride", "A person rides a bike.", cycle),
    Word(
        "bus-stop",
        "bus, wait for the bus, bus station, bus shelter, timetable",
        "A person waits at a bus stop.",
        bus_stop,
    ),
    Word(
        "catch-a-bus",
        "go by bus, get on a bus, travel by bus, bus ride, bus pass",
        "A person gets on a bus.",
        catch_a_bus,
    ),
    Word(
        "catch-a-train",
        "go by train, train, railway, travel by train, train ride, subway",
        "A train on its rails.",
        catch_a_train,
    ),
    Word("drive", "car, go by car, lift", "A person drives a car.", drive),
    Word("bowling", "tenpin, skittles, ten pin, bowl, bowling alley", "A bowling ball and 3 pins.", bowling),
)
