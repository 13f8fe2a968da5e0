"""Draw money: budgets, benefits, prices, saving, spending and paying."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit import things as t
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.geometry import Frame, circle, line, outline, polar, polygon, rect
from pcplanner.symbols.kit.objects import house
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import heart, straight_arrow, tick, words
from pcplanner.symbols.kit.word import Word


def _wedge(x: float, y: float, radius: float, start: float, end: float) -> list[tuple[float, float]]:
    steps = 12
    return [(x, y)] + [polar(x, y, radius, start + (end - start) * n / steps) for n in range(steps + 1)]


def budget(s: Sheet) -> None:
    for start, end, colour in ((-90, 40, c.MINT), (40, 150, c.YELLOW), (150, 270, c.PALE)):
        s.draw(polygon(_wedge(256, 256, 218, start, end)), colour)
    t.coin(s, 362, 206, 44)
    house(s, 258, 330, 110, 112, c.WHITE, c.RED, 10)
    heart(s, 148, 212, 92)


def direct_payment(s: Sheet) -> None:
    s.draw(polygon([(112, 40), (206, 106), (18 + 12, 106)], 6), c.SAND)
    s.draw(rect(40, 100, 150, 150, 4), c.SAND)
    for x in (76, 116, 156):
        s.stroke(line(x, 136, x, 216), 16)
    straight_arrow(s, (212, 190), (330, 262), 30, c.GREEN)
    draw_half(s, k.ME_HEARING, f.HAPPY, Half(366, 292, 100))
    t.coin(s, 290, 110, 56)


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
        "A round cake of money cut into parts.",
        budget,
    ),
    Word(
        "direct-payment",
        "personal budget, council money, pay for my support",
        "Money goes from an office to me.",
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
