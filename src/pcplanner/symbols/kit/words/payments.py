"""Draw money: budgets, benefits, prices, saving, spending and paying."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.geometry import Frame, circle, line, outline, polar, polygon, rect
from pcplanner.symbols.kit.objects import house
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import straight_arrow, tick, words
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.places import bus
from pcplanner.symbols.kit.words.staff import lanyard


def _wedge(x: float, y: float, radius: float, start: float, end: float) -> list[tuple[float, float]]:
    steps = 12
    return [(x, y)] + [polar(x, y, radius, start + (end - start) * n / steps) for n in range(steps + 1)]


def budget(s: Sheet) -> None:
    s.draw(rect(34, 36, 444, 438, 16), c.WHITE)
    s.stroke(line(182, 44, 182, 468) + line(330, 44, 330, 468), 10)
    house(s, 108, 62, 108, 104, c.CREAM, c.RED, 10)
    s.draw(circle(256, 118, 46), c.PALE, line=11)
    s.draw(polygon([(226, 132), (256, 88), (286, 132)], 8), c.ORANGE, line=9)
    bus(s, 352, 62, 100)
    for x, count in ((108, 5), (256, 3), (404, 2)):
        for n in range(count):
            s.draw(rect(x - 50, 410 - 46 * n, 100, 44, 20), c.YELLOW, line=12)
            s.stroke(line(x - 18, 432 - 46 * n, x + 18, 432 - 46 * n), 9)


def direct_payment(s: Sheet) -> None:
    s.draw(polygon([(112, 34), (200, 92), (32, 92)], 6), c.SAND)
    s.draw(rect(42, 88, 140, 112, 4), c.SAND)
    for x in (76, 112, 148):
        s.stroke(line(x, 116, x, 176), 15)
    draw_half(s, k.ME_HEARING, f.HAPPY, Half(112, 362, 76))
    draw_half(s, k.SAM.wearing(c.TEAL, "crew"), f.HAPPY, Half(384, 336, 86))
    lanyard(s, 384, 334, 64)
    straight_arrow(s, (112, 222), (112, 292), 22, c.GREEN)
    t.coin(s, 190, 254, 36)
    straight_arrow(s, (182, 366), (318, 366), 22, c.GREEN)
    t.coin(s, 248, 430, 36)


def benefits(s: Sheet) -> None:
    t.page(s, 40, 38, 290, 380)
    words(s, 84, 110, (130, 190, 190), 46, 11)
    s.draw(rect(84, 276, 60, 60, 6), c.WHITE, line=11)
    tick(s, 116, 302, 84, line_width=8)
    s.stroke(line(176, 306, 284, 306), 11)
    t.banknote(s, 226, 340, 246, 128)


def price(s: Sheet) -> None:
    tag = polygon([(60, 256), (170, 130), (470, 130), (470, 382), (170, 382)], 16)
    s.draw(tag, c.YELLOW)
    s.draw(circle(150, 256, 28), c.WHITE)
    s.stroke(outline("M122 256C70 240 40 200 44 150"), 12)
    t.coin(s, 318, 256, 80, c.WHITE)


def save(s: Sheet) -> None:
    s.draw(
        outline("M110 190L110 440C110 462 126 472 146 472L366 472C386 472 402 462 402 440L402 190Z"), c.PALE
    )
    s.draw(rect(94, 150, 324, 46, 12), c.GREY)
    s.stroke(line(206, 172, 306, 172), 16)
    for x, y in ((180, 420), (256, 420), (332, 420), (218, 352), (294, 352)):
        t.coin(s, x, y, 40)
    t.coin(s, 256, 82, 46)


def spend(s: Sheet) -> None:
    t.sleeve_hand(s, k.ME_BLOND, "flat", Frame(148, 236, 1.9, 8), 30)
    for x, y in ((300, 176), (376, 250), (420, 340)):
        t.coin(s, x, y, 42)
    straight_arrow(s, (250, 350), (340, 450), 28, c.RED)


def pay(s: Sheet) -> None:
    s.draw(rect(290, 210, 186, 260, 20), c.NAVY)
    s.draw(rect(316, 236, 134, 76, 6), c.MINT, line=11)
    for row in range(3):
        for column in range(3):
            s.fill(rect(318 + 48 * column, 334 + 42 * row, 34, 28, 5), c.WHITE)
    at = Frame(206, 214, 1, -18)
    s.draw(rect(-60, -60, 190, 120, 12).on(at), c.BLUE)
    s.fill(rect(-53, -34, 176, 26).on(at), c.INK)
    t.sleeve_hand(s, k.ME_LOCS, "fist", Frame(134, 256, 1.5, -18), 42)


def bill(s: Sheet) -> None:
    s.draw(outline("M110 40L402 40L402 470L354 436L304 470L256 436L208 470L158 436L110 470Z"), c.WHITE)
    words(s, 156, 108, (110, 150, 90), 52, 12)
    s.stroke(line(336, 160, 356, 160) + line(316, 108, 356, 108) + line(326, 212, 356, 212), 12)
    s.stroke(line(156, 266, 356, 266), 10)
    t.coin(s, 322, 350, 50)
    s.stroke(line(156, 350, 226, 350), 20)


def bank_card(s: Sheet) -> None:
    s.draw(rect(36, 116, 440, 284, 28), c.BLUE)
    s.fill(rect(43, 166, 426, 56), c.INK)
    s.draw(rect(82, 262, 84, 62, 10), c.YELLOW, line=11)
    s.stroke(line(124, 266, 124, 320), 8)
    for x in (82, 182, 282, 382):
        s.stroke(line(x, 360, x + 52, 360), 16, c.WHITE)


def contract(s: Sheet) -> None:
    t.page(s, 86, 36, 340, 440)
    words(s, 136, 116, (150, 240, 240, 240), 44, 11)
    s.stroke(line(136, 400, 252, 400) + line(296, 400, 386, 400), 11)
    s.stroke(
        outline("M144 388C154 330 174 350 170 380C190 340 206 350 214 384C224 370 234 370 242 384"),
        11,
        c.BLUE,
    )
    s.stroke(outline("M304 388C310 340 330 350 330 380C346 350 360 360 376 384"), 11, c.RED)


WORDS = (
    Word(
        "budget",
        "personal budget, money plan, share out money",
        "Piles of money for home, food and travel.",
        budget,
    ),
    Word(
        "direct-payment",
        "personal budget, council money, pay for my support",
        "Money goes from an office to me, then to my worker.",
        direct_payment,
    ),
    Word(
        "benefits",
        "PIP, universal credit, welfare, disability money",
        "A form with a tick, and money.",
        benefits,
    ),
    Word("price", "cost, how much, price tag", "A price tag with a coin.", price),
    Word("save", "saving, savings, put money away, piggy bank", "Coins go into a jar.", save),
    Word("spend", "spending, buy, money goes out", "Coins leave an open hand.", spend),
    Word("pay", "payment, pay for, card machine, checkout", "A hand pays with a card.", pay),
    Word("bill", "invoice, receipt, rent, what I owe", "A long bill with a coin at the end.", bill),
    Word("bank-card", "debit card, credit card, cash card", "A bank card.", bank_card),
    Word("contract", "agreement, tenancy, signed paper", "A page signed by two people.", contract),
)
