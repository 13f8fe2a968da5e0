"""Draw what people say before a meeting: where they sit, and what did not go well."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.geometry import Frame, circle, line, rect
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import cloud_shape
from pcplanner.symbols.kit.word import Word


def chair(s: Sheet, x: float, top: float, width: float, ground: float, colour: str, role: str = "") -> None:
    """Draw a chair from the front by its middle, the top of its back and the ground it stands on."""
    high = ground - top
    seat, left, post = top + high * 0.6, x - width / 2, width * 0.4
    for side in (-1, 1):
        s.band(line(x + side * post, top + high * 0.3, x + side * post, ground - 11), 20, c.BROWN)
    s.draw(rect(left, top, width, high * 0.48, 24), colour, role)
    s.draw(rect(left - 10, seat, width + 20, high * 0.13, 18), colour, role)


def my_seat(s: Sheet) -> None:
    for x in (88, 424):
        chair(s, x, 196, 92, 440, c.LIGHT)
    chair(s, 256, 32, 206, 474, c.YELLOW, "clothes")
    s.draw(circle(256, 142, 88), c.WHITE, line=11)
    head_alone(s, k.ME_BOB, f.HAPPY, 256, 150, 92)


def went_badly(s: Sheet) -> None:
    for x, y in ((64, 196), (122, 214), (300, 196), (344, 226)):
        s.band(line(x, y, x - 18, y + 46), 10, c.BLUE, line=8)
    draw_half(s, k.ME_BEARD, f.SAD, Half(202, 298, 114, tilt=-6))
    s.draw(cloud_shape(202, 130, 346, 162, 9), c.GREY)
    draw_hand(s, k.ME_BEARD, "thumb", Frame(385, 340, 1.5, 180, True), 12)


WORDS = (
    Word(
        "my-seat",
        "my chair, my own seat, where I sit, same seat",
        "My face is on my chair, beside 2 others.",
        my_seat,
    ),
    Word(
        "went-badly",
        "did not go well, went wrong, gone wrong",
        "A sad person under a rain cloud, and a thumb down.",
        went_badly,
    ),
)
