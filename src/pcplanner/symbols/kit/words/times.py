"""Draw time: parts of the day, days, weeks, soon and later, always and never."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import objects as o
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.geometry import arc, circle, outline, polar, polygon, rect
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import arrow, cross, star, straight_arrow, tick
from pcplanner.symbols.kit.word import Word


def _three_days(s: Sheet, lit: int) -> None:
    """Draw yesterday, today and tomorrow in a row; the one that is meant is big and yellow."""
    for day in range(3):
        if day != lit:
            x = 92 + 164 * day
            s.draw(rect(x - 56, 290, 112, 136, 10), c.LIGHT, line=12)
            s.draw(rect(x - 56, 290, 112, 36, 10), c.GREY, line=12)
    x = 116 + 140 * lit
    s.draw(rect(x - 82, 244, 164, 210, 12), c.YELLOW)
    s.draw(rect(x - 82, 244, 164, 52, 12), c.RED)


def today(s: Sheet) -> None:
    _three_days(s, 1)
    straight_arrow(s, (256, 62), (256, 216), 40, c.RED)
    o.sun(s, 256, 374, 30)


def tomorrow(s: Sheet) -> None:
    _three_days(s, 2)
    arrow(s, outline("M200 250C206 100 330 70 372 140"), (390, 214), 76, 30, c.GREEN)


def yesterday(s: Sheet) -> None:
    _three_days(s, 0)
    arrow(s, outline("M312 250C306 100 182 70 140 140"), (122, 214), 104, 30, c.PURPLE)


def _hill(s: Sheet, sky: str, ground: str) -> None:
    s.draw(rect(38, 38, 436, 436, 24), sky)
    s.draw(outline("M38 474L38 380C150 330 340 330 474 380L474 474Z"), ground)


def morning(s: Sheet) -> None:
    s.draw(rect(38, 38, 436, 436, 24), c.CREAM)
    o.sun(s, 256, 330, 62)
    s.draw(outline("M38 474L38 366C150 330 340 330 474 366L474 474Z"), c.GREEN)
    straight_arrow(s, (110, 300), (110, 130), 28, c.ORANGE)


def afternoon(s: Sheet) -> None:
    _hill(s, c.PALE, c.GREEN)
    o.sun(s, 362, 156, 46)
    o.clock(s, 172, 226, 98, -90, 0)


def evening(s: Sheet) -> None:
    s.draw(rect(38, 38, 436, 436, 24), c.ORANGE)
    s.draw(circle(256, 336, 84), c.RED)
    s.draw(outline("M38 474L38 366C150 330 340 330 474 366L474 474Z"), c.NAVY)
    straight_arrow(s, (402, 110), (402, 280), 28, c.WHITE)


def night(s: Sheet) -> None:
    _hill(s, c.NAVY, c.INK)
    t.moon(s, 256, 190, 190)
    for x, y, r in ((110, 130, 24), (404, 120, 22), (380, 280, 20), (120, 290, 18)):
        star(s, x, y, r, c.WHITE, 8)


def day(s: Sheet) -> None:
    o.calendar(s, 60, 60, 392, 400)
    o.sun(s, 256, 312, 64)


def week(s: Sheet) -> None:
    for n in range(7):
        x, y = (34 + 114 * n, 130) if n < 4 else (91 + 114 * (n - 4), 280)
        s.draw(rect(x, y, 102, 126, 10), c.YELLOW, line=12)
        s.draw(rect(x, y, 102, 36, 10), c.RED, line=12)


def weekend(s: Sheet) -> None:
    for n in range(5):
        s.draw(rect(38 + 90 * n, 60, 76, 92, 8), c.LIGHT, line=12)
        s.draw(rect(38 + 90 * n, 60, 76, 28, 8), c.GREY, line=12)
    for x in (38, 266):
        s.draw(rect(x, 196, 208, 270, 14), c.YELLOW)
        s.draw(rect(x, 196, 208, 66, 14), c.RED)
    o.sun(s, 142, 366, 36)
    o.cup(s, 370, 360, 112)


def month(s: Sheet) -> None:
    o.calendar(s, 46, 66, 420, 406)
    for row in range(5):
        for column in range(7):
            if (row, column) not in {(0, 0), (4, 5), (4, 6)}:
                s.draw(rect(68 + 54 * column, 184 + 56 * row, 44, 44, 5), c.YELLOW, line=7.5)


def year(s: Sheet) -> None:
    s.draw(circle(256, 256, 222), c.WHITE)
    shades = (c.PALE, c.MINT, c.GREEN, c.YELLOW, c.ORANGE, c.BROWN)
    for n in range(12):
        start, end = -90 + 30 * n, -60 + 30 * n
        wedge = polygon(
            [
                (256, 256),
                polar(256, 256, 222, start),
                polar(256, 256, 228, start + 15),
                polar(256, 256, 222, end),
            ]
        )
        s.draw(wedge, shades[n // 2], line=10)
    s.draw(circle(256, 256, 92), c.WHITE)
    arrow(s, arc(256, 256, 44, -60, 200), polar(256, 256, 56, 236), -56, 16, c.BLUE, 2.6)


def soon(s: Sheet) -> None:
    o.clock(s, 206, 290, 168, -90, -90)
    arrow(s, arc(206, 290, 212, -86, -46), polar(206, 290, 214, -22), 66, 24, c.GREEN)


def later(s: Sheet) -> None:
    o.clock(s, 134, 346, 100, -90, -30)
    o.clock(s, 372, 346, 100, -90, 120)
    arrow(s, outline("M134 206C150 70 330 60 364 160"), (374, 226), 80, 30, c.GREEN)


def _seven(s: Sheet, ticked: tuple[int, ...], crossed: tuple[int, ...] = ()) -> None:
    for n in range(6):
        x, y = 38 + 150 * (n % 3), 96 + 168 * (n // 3)
        s.draw(rect(x, y, 136, 152, 10), c.WHITE)
        s.draw(rect(x, y, 136, 36, 10), c.RED)
        if n in ticked:
            tick(s, x + 68, y + 94, 100, line_width=9)
        if n in crossed:
            cross(s, x + 68, y + 94, 88, line_width=9)


def always(s: Sheet) -> None:
    _seven(s, tuple(range(6)))


def sometimes(s: Sheet) -> None:
    _seven(s, (1, 3))


def never(s: Sheet) -> None:
    _seven(s, (), tuple(range(6)))


def _queue(s: Sheet, mine: int) -> None:
    o.door(s, 386, 130, 92, 344, c.BLUE)
    for place in range(4):
        if place != mine:
            look = k.GHOST_BOB if place % 2 else k.GHOST
            draw_half(s, look, f.BLANK, Half(108 + 72 * place, 280, 54, cut=474))
    x = 108 + 70 * mine
    draw_half(s, k.ME_BOB, f.Face(4, 3, aside=8), Half(x, 264, 66, cut=474))
    straight_arrow(s, (x, 54), (x, 176), 30, c.RED)


def first(s: Sheet) -> None:
    _queue(s, 3)


def last(s: Sheet) -> None:
    _queue(s, 0)


WORDS = (
    Word(
        "today",
        "this day, now, at the moment, this morning",
        "An arrow points to the day in the middle.",
        today,
    ),
    Word(
        "tomorrow",
        "next day, the day after, in the morning, a day from now",
        "An arrow goes on to the next day.",
        tomorrow,
    ),
    Word(
        "yesterday",
        "the day before, last day, the other day, before",
        "An arrow goes back to the day before.",
        yesterday,
    ),
    Word("morning", "a.m., breakfast time, sunrise, wake up", "The sun comes up.", morning),
    Word("afternoon", "p.m., after lunch, daytime", "The sun, and a clock that shows three.", afternoon),
    Word("evening", "sunset, tea time, night time", "The sun goes down.", evening),
    Word("night", "dark, bed time, overnight, moon", "The moon and stars.", night),
    Word("day", "one day, daytime, date", "A day with the sun.", day),
    Word("week", "7 days, weekly, every week", "Seven days.", week),
    Word(
        "weekend",
        "Saturday and Sunday, days off, Saturday, Sunday, end of the week",
        "Two big days after 5 small days.",
        weekend,
    ),
    Word("month", "4 weeks, monthly, every month", "A calendar with a month of days.", month),
    Word("year", "12 months, yearly, every year", "A ring of 12 months with an arrow.", year),
    Word("soon", "in a minute, shortly, before long", "A clock with a short arrow.", soon),
    Word("later", "after, in a while, not now", "An arrow from a clock to a later clock.", later),
    Word("always", "every time, every day, all the time", "A tick on every day.", always),
    Word("sometimes", "now and then, some days, not often", "A tick on some days.", sometimes),
    Word("never", "not ever, not at all, no days", "A cross on every day.", never),
    Word("first", "number 1, before, at the start", "A person at the front of a queue by a door.", first),
    Word("last", "at the end, final, behind", "A person at the back of a queue by a door.", last),
)
