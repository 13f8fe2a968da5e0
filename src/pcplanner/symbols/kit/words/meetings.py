"""Draw what happens at a meeting and what people need there."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.geometry import (
    Frame,
    arc,
    circle,
    dot,
    ellipse,
    line,
    outline,
    polygon,
    polyline,
    rect,
)
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.inset import Inset
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import arrow, bubble, cross, heart, question, star, tick, words
from pcplanner.symbols.kit.things import ear
from pcplanner.symbols.kit.word import Word


def meeting(s: Sheet) -> None:
    for look, x, y in ((k.SAM, 176, 128), (k.MAY, 336, 128)):
        draw_half(s, look, f.HAPPY, Half(x, y, 78, cut=260))
    for look, x in ((k.ZOE, 119), (k.RAJ, 393)):
        draw_half(s, look, f.HAPPY, Half(x, 206, 78, cut=330))
    s.draw(ellipse(256, 334, 216, 92), c.BROWN)
    s.draw(polygon([(210, 292), (280, 286), (292, 340), (216, 346)], 4), c.WHITE, line=10)
    draw_half(s, k.ME_BOB, f.KIND, Half(256, 386, 72, cut=474))


def invitation(s: Sheet) -> None:
    s.draw(rect(104, 40, 304, 270, 10), c.WHITE)
    star(s, 256, 118, 54)
    words(s, 168, 200, (176, 120), 36, 11)
    s.draw(polygon([(40, 214), (256, 368), (472, 214), (472, 470), (40, 470)], 10), c.PINK)
    s.stroke(line(48, 462, 196, 330) + line(464, 462, 316, 330), 12)


def agenda(s: Sheet) -> None:
    s.draw(rect(60, 36, 320, 440, 14), c.WHITE)
    for row, y in enumerate((112, 212, 312, 412)):
        s.draw(circle(118, y, 24), (c.YELLOW, c.RED, c.BLUE, c.GREEN)[row], line=11)
        s.stroke(line(172, y, 318 if row < 2 else 260, y), 14)
    o.clock(s, 386, 386, 90)


def ground_rules(s: Sheet) -> None:
    s.draw(rect(50, 36, 412, 272, 12), c.WHITE)
    draw_hand(s, k.NIA, "open", Frame(130, 156, 0.8, -90))
    ear(s, 256, 112, 92)
    o.phone(s, Frame(394, 112, 0.9))
    for x in (122, 256):
        tick(s, x, 240, 104, line_width=10)
    cross(s, 394, 240, 92, line_width=10)
    for x, look in ((116, k.BEN), (256, k.ME_BOB), (396, k.SAM)):
        draw_half(s, look, f.HAPPY, Half(x, 386, 64))


def who_is_here(s: Sheet) -> None:
    s.draw(rect(76, 36, 360, 440, 16), c.WHITE)
    rows = ((k.ANN, f.HAPPY), (k.ME_TURBAN, f.HAPPY), (k.GHOST, f.BLANK))
    for row, (look, face) in enumerate(rows):
        y = 112 + 144 * row
        if row:
            s.stroke(line(96, y - 72, 416, y - 72), 9)
        head_alone(s, look, face, 166, y + 8, 80)
        s.draw(rect(286, y - 44, 92, 92, 10), c.WHITE, line=11)
        if row < 2:
            tick(s, 338, y - 4, 124)


def one_at_a_time(s: Sheet) -> None:
    bubble(s, (162, 36, 188, 124), (256, 188), 256, c.YELLOW)
    words(s, 202, 84, (108, 70), 32, 12)
    for x, look, aside in ((116, k.BEN, 7), (396, k.AMI, -7)):
        draw_half(s, look, f.Face(4, 3, mouth="flat", aside=aside), Half(x, 330, 74))
        bubble(
            s, (x - 78 if x < 256 else x - 22, 130, 100, 86), (x, 252), x - 22 if x < 256 else x + 22, c.LIGHT
        )
        middle = x - 28 if x < 256 else x + 28
        s.stroke(line(middle - 14, 156, middle - 14, 190) + line(middle + 14, 156, middle + 14, 190), 14)
    draw_half(s, k.ME_CURLY, f.TALKING, Half(256, 272, 96))


def lunch(s: Sheet) -> None:
    s.draw(circle(256, 276, 150), c.WHITE)
    s.stroke(circle(256, 276, 112), 9)
    s.draw(polygon([(170, 318), (246, 196), (322, 318)], 10), c.CREAM)
    s.stroke(line(184, 296, 308, 296), 16, c.GREEN)
    s.draw(circle(312, 238, 32), c.RED, line=11)
    s.stroke(
        line(58, 130, 58, 430) + line(36, 130, 36, 210) + line(80, 130, 80, 210) + line(36, 214, 80, 214), 14
    )
    s.draw(outline("M446 130C480 150 484 250 462 280L462 430L446 430Z"), c.GREY, line=12)


def name_badge(s: Sheet) -> None:
    s.band(line(190, 44, 256, 150) + line(322, 44, 256, 150), 18, c.TEAL, line=10)
    s.draw(rect(86, 160, 340, 312, 24), c.WHITE)
    s.draw(rect(86, 160, 340, 76, 20), c.TEAL)
    s.stroke(line(222, 198, 290, 198), 16, c.WHITE)
    draw_half(s, k.ME, f.HAPPY, Half(176, 338, 74, cut=424))
    words(s, 280, 320, (104, 104, 70), 42, 13)


def feedback(s: Sheet) -> None:
    for x, y, colour, up in ((36, 40, c.GREEN, True), (224, 244, c.RED, False)):
        root = x + 62 if up else x + 190
        bubble(s, (x, y, 252, 172), (root, y + 218), root)
        look = k.Look(colour, colour, "none", colour)
        draw_hand(
            s, look, "thumb", Frame(x + (66 if up else 148), y + (108 if up else 66), 1.15, 0 if up else 180)
        )
        words(s, x + 176, y + 64, (46, 46), 40, 11)


def what_happens_next(s: Sheet) -> None:
    for x, colour in ((94, c.GREEN), (256, c.YELLOW), (418, c.WHITE)):
        s.draw(circle(x, 330, 62), colour)
    s.stroke(polyline([(66, 332), (88, 354), (124, 308)]), 18, c.WHITE)
    head_alone(s, k.ME_BOB, f.HAPPY, 256, 332, 62)
    question(s, 418, 330, 92)
    s.stroke(line(156, 330, 194, 330) + line(318, 330, 356, 330))
    arrow(s, outline("M256 228C266 120 396 110 416 190"), (420, 252), 84, 26, c.GREEN)


def large_print(s: Sheet) -> None:
    t.page(s, 66, 36, 380, 440)
    s.stroke(polyline([(120, 420), (152, 330), (184, 420)]) + line(132, 392, 172, 392), 14)
    s.stroke(polyline([(218, 420), (306, 168), (394, 420)]) + line(250, 338, 362, 338), 36)


def audio(s: Sheet) -> None:
    t.page(s, 38, 38, 250, 330)
    words(s, 84, 130, (150, 150, 110), 48, 11)
    t.speaker(s, 270, 354, 190)
    t.waves(s, 300, 354, (74, 124), 0, 15)


def sign_language(s: Sheet) -> None:
    t.sleeve_hand(s, k.ME_LOCS, "open", Frame(160, 364, 1.7, -76), 40)
    t.sleeve_hand(s, k.ME_LOCS, "point", Frame(400, 394, 1.7, -104), 24)
    for radius in (50, 84):
        s.stroke(arc(300, 130, radius, 200, 300), 13)


def hearing_loop(s: Sheet) -> None:
    s.draw(rect(36, 36, 440, 440, 40), c.BLUE)
    ear(s, 278, 256, 290, c.WHITE)
    for radius in (150, 196):
        s.stroke(arc(300, 240, radius, 140, 220), 22, c.WHITE)


def wheelchair_access(s: Sheet) -> None:
    s.draw(rect(36, 36, 440, 440, 40), c.BLUE)
    s.stroke(dot(222, 112), 62, c.WHITE)
    s.stroke(polyline([(226, 172), (236, 288), (338, 288), (376, 398)]), 34, c.WHITE)
    s.stroke(line(232, 222, 322, 222), 28, c.WHITE)
    s.stroke(arc(240, 330, 104, -20, 228), 30, c.WHITE)


def pictures(s: Sheet) -> None:
    s.draw(rect(44, 44, 250, 200, 10), c.PALE)
    s.draw(
        outline("M51 237L51 200C110 130 170 150 210 206C240 180 266 190 287 214L287 237Z"), c.GREEN, line=10
    )
    s.draw(circle(228, 100, 24), c.YELLOW, line=10)
    s.draw(rect(318, 96, 150, 170, 10), c.WHITE)
    head_alone(s, k.ME_BALD, f.HAPPY, 393, 186, 92)
    s.draw(rect(90, 274, 190, 190, 10), c.WHITE)
    o.house(s, 185, 300, 150, 138, c.CREAM, c.RED, 11)
    s.draw(rect(306, 296, 160, 168, 10), c.CREAM)
    o.cup(s, 380, 376, 92, c.WHITE)


def place(s: Sheet) -> None:
    o.house(s, 196, 190, 300, 284, c.CREAM, c.TEAL)
    o.door(s, 164, 366, 66, 104, c.BLUE, 11)
    t.pin(s, 366, 338, 296)
    s.draw(ellipse(366, 448, 100, 22), c.MINT, line=11)
    s.stroke(line(366, 340, 366, 440), 12)


def date_and_time(s: Sheet) -> None:
    o.calendar(s, 38, 60, 330, 340)
    for row in range(2):
        for column in range(3):
            mine = (row, column) == (0, 1)
            s.draw(rect(76 + column * 92, 176 + row * 96, 62, 62, 6), c.YELLOW if mine else c.LIGHT, line=10)
    o.clock(s, 366, 364, 112, -90, 40)


def lift_home(s: Sheet) -> None:
    o.house(s, 366, 140, 222, 326, c.CREAM, c.RED, 12)
    heart(s, 366, 376, 96, line_width=11)
    car = Inset(s, Frame(2, 104, 0.79))
    car.draw(outline("M86 320C108 256 130 232 166 232L262 232C296 232 318 270 334 318Z"), c.PALE)
    head_alone(car, k.TOM, f.HAPPY, 254, 284, 62)
    head_alone(car, k.ME_LONG, f.HAPPY, 158, 284, 62)
    car.stroke(line(206, 236, 206, 318), 13)
    body = outline("M38 384C38 336 64 320 98 318L330 316C366 320 386 344 386 384L386 410L38 410Z")
    car.draw(body, c.GREEN)
    for x in (116, 312):
        o.wheel(car, x, 416, 46)
    arrow(s, outline("M120 230C130 90 300 40 352 96"), (366, 132), 70, 26, c.BLUE)


WORDS = (
    Word("meeting", "meet, gather, planning meeting", "People sit round a table.", meeting),
    Word("invitation", "invite, please come, RSVP", "A card with a star in an envelope.", invitation),
    Word(
        "agenda",
        "what we will do, order of the meeting, plan for the day",
        "A list of 4 things and a clock.",
        agenda,
    ),
    Word(
        "ground-rules",
        "rules, how we behave, agreement",
        "A group under a poster, hands up and ears yes, phones no.",
        ground_rules,
    ),
    Word(
        "who-is-here",
        "people here, register, introductions",
        "A list of 3 people, and 2 have a tick.",
        who_is_here,
    ),
    Word(
        "one-at-a-time",
        "take turns, do not interrupt, one voice",
        "One person speaks and the others wait.",
        one_at_a_time,
    ),
    Word("lunch", "meal, food, dinner, sandwich", "A sandwich on a plate.", lunch),
    Word("name-badge", "name tag, badge, label", "A badge with a face.", name_badge),
    Word(
        "feedback",
        "how was it, what people say, opinion",
        "One bubble with a thumb up, one with a thumb down.",
        feedback,
    ),
    Word(
        "what-happens-next",
        "next, after this, then what",
        "An arrow from now to what comes next.",
        what_happens_next,
    ),
    Word(
        "large-print",
        "big words, big text, bigger letters",
        "A small letter and a large letter.",
        large_print,
    ),
    Word("audio", "listen to it, read aloud, recording", "A page that is read out loud.", audio),
    Word("sign-language", "signing, BSL, Makaton, ASL", "Two hands that sign.", sign_language),
    Word(
        "hearing-loop",
        "induction loop, deaf, hard of hearing",
        "A white ear with waves on blue.",
        hearing_loop,
    ),
    Word(
        "wheelchair-access",
        "accessible, step free, ramp",
        "A white wheelchair sign on blue.",
        wheelchair_access,
    ),
    Word("pictures", "photos, symbols, images", "Four pictures on cards.", pictures),
    Word("place", "venue, location, address", "A pin next to a building.", place),
    Word(
        "date-and-time",
        "when it is, day and time, appointment time",
        "A day on a calendar and a clock.",
        date_and_time,
    ),
    Word(
        "lift-home",
        "ride home, drive me home, transport, car home, ride",
        "Somebody drives me to my home.",
        lift_home,
    ),
)
