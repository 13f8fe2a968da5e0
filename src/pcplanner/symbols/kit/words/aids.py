"""Draw equipment and aids: glasses, hearing aid, wheelchair, frame, hoist, talker, switch."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half, draw_hand_of
from pcplanner.symbols.kit.figures import Pose, draw_figure, ground
from pcplanner.symbols.kit.geometry import (
    Frame,
    bent,
    circle,
    line,
    outline,
    rect,
)
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import shine
from pcplanner.symbols.kit.things import ear
from pcplanner.symbols.kit.word import Word


def glasses(s: Sheet) -> None:
    for x in (136, 376):
        s.draw(circle(x, 276, 92), c.PALE, line=22)
    s.stroke(outline("M228 262C240 236 272 236 284 262"), 20)
    s.stroke(outline("M52 246C60 200 80 170 110 150") + outline("M460 246C452 200 432 170 402 150"), 18)
    for x in (104, 344):
        s.stroke(outline(f"M{x} 266C{x + 6} 240 {x + 20} 228 {x + 40} 222"), 12, c.WHITE)


def hearing_aid(s: Sheet) -> None:
    ear(s, 250, 276, 360, c.SKIN_BROWN)
    s.stroke(outline("M256 66C396 56 430 184 398 306C392 326 372 334 360 318"), 66)
    s.stroke(outline("M256 66C396 56 430 184 398 306C392 326 372 334 360 318"), 40, c.GREY)
    s.stroke(outline("M250 70C212 84 194 146 228 238"), 12)
    s.draw(circle(238, 262, 28), c.GREY, line=12)


def wheelchair(s: Sheet) -> None:
    t.empty_wheelchair(s, Frame(222, 330, 1.32))


def walking_frame(s: Sheet) -> None:
    ground(s, 474)
    pose = Pose(
        chest=(4, 100),
        near_hand=(110, 188),
        far_hand=(124, 180),
        near_bend=1,
        far_bend=1,
        near_foot=(30, 440),
        far_foot=(-50, 428),
    )
    draw_figure(s, k.ME_GREY, f.KIND, Frame(160, 126, 0.75), pose)
    frame = bent([(246, 470), (264, 262), (386, 262), (410, 470)], 20)
    s.band(frame + line(256, 366, 398, 366), 10, c.LIGHT, line=9)
    draw_hand(s, k.ME_GREY, "fist", Frame(248, 262, 0.62, 10), 10)


def hoist(s: Sheet) -> None:
    ground(s, 474)
    post = bent([(446, 440), (446, 64), (210, 64)], 30)
    s.stroke(post, 36)
    s.stroke(post, 12, c.LIGHT)
    s.band(line(330, 450, 464, 450), 14, c.LIGHT, line=10)
    s.stroke(line(210, 70, 210, 112), 14)
    s.stroke(line(164, 112, 118, 214) + line(256, 112, 312, 330), 12)
    s.draw(rect(148, 94, 124, 28, 12), c.RED, line=11)
    pose = Pose(
        chest=(-10, 98),
        hip=(-30, 204),
        near_foot=(84, 322),
        far_foot=(72, 322),
        near_hand=(66, 184),
        far_hand=(72, 180),
        near_knee=-1,
        far_knee=-1,
    )
    draw_figure(s, k.ME_BLOND, f.HAPPY, Frame(190, 196, 0.72), pose)
    sling = bent([(118, 220), (128, 364), (206, 392), (312, 334)], 50)
    s.stroke(sling, 48)
    s.stroke(sling, 22, c.TEAL)
    s.stroke(line(164, 112, 118, 214) + line(256, 112, 312, 330), 12)


def communication_aid(s: Sheet) -> None:
    arm = Arm((232, 392), 1, "point", 0, size=0.85)
    half = Half(146, 190, 100, right=arm)
    draw_half(s, k.ME_LONG, f.HAPPY, half)
    s.draw(rect(236, 226, 240, 246, 16), c.NAVY)
    for row in range(3):
        for column in range(3):
            colour = (c.RED, c.YELLOW, c.PALE, c.MINT, c.WHITE, c.ORANGE, c.PINK, c.TEAL, c.CREAM)[
                3 * row + column
            ]
            s.draw(rect(254 + 70 * column, 244 + 70 * row, 62, 62, 8), colour, line=10)
    draw_hand_of(s, k.ME_LONG, half, arm, 1)
    t.speaker(s, 330, 128, 100, c.BLUE)
    t.waves(s, 346, 128, (44, 78), 0, 13)


def switch(s: Sheet) -> None:
    s.draw(rect(90, 366, 332, 104, 26), c.NAVY)
    s.draw(outline("M120 366C120 270 392 270 392 366Z"), c.RED)
    t.sleeve_hand(s, k.ME_BOB, "point", Frame(230, 120, 1.8, 90), 22)
    shine(s, 256, 330, 176, 216, (-150, -30), 13)


def equipment(s: Sheet) -> None:
    t.empty_wheelchair(s, Frame(168, 360, 0.86))
    s.band(line(372, 66, 330, 456), 14, c.BROWN, line=10)
    s.band(outline("M372 66C372 38 436 38 436 70"), 14, c.BROWN, line=10)
    s.draw(rect(384, 330, 90, 134, 10), c.NAVY)
    s.fill(rect(396, 346, 66, 84), c.PALE)
    s.draw(circle(120, 110, 40), c.WHITE, line=16)
    s.draw(circle(226, 110, 40), c.WHITE, line=16)
    s.stroke(line(162, 104, 184, 104), 14)


WORDS = (
    Word("glasses", "spectacles, eye test, see better", "A pair of glasses.", glasses),
    Word("hearing-aid", "hearing, deaf, hear better", "An ear with a hearing aid.", hearing_aid),
    Word("wheelchair", "my chair, powerchair, mobility", "A wheelchair.", wheelchair),
    Word("walking-frame", "frame, walker, rollator, zimmer", "A person walks with a frame.", walking_frame),
    Word("hoist", "sling, lift, transfer, moving and handling", "A person in the sling of a hoist.", hoist),
    Word(
        "communication-aid",
        "talker, AAC, voice output, device",
        "A person points at pictures that speak.",
        communication_aid,
    ),
    Word("switch", "button, big button, press", "A finger presses a big red button.", switch),
    Word(
        "equipment",
        "aids, things that help me, kit",
        "A wheelchair, a stick, glasses and a screen.",
        equipment,
    ),
)
