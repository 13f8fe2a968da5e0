"""Draw people and who they are to me."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half
from pcplanner.symbols.kit.geometry import circle, line, polar, polygon
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.objects import house
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import heart, ring, star
from pcplanner.symbols.kit.word import Word


def me(s: Sheet) -> None:
    draw_half(
        s, k.ME, f.HAPPY, Half(246, 152, 138, right=Arm((338, 402), -1, "point", -158, size=0.85, flip=True))
    )


def you(s: Sheet) -> None:
    draw_half(s, k.ANN, f.KIND, Half(364, 184, 102))
    draw_half(
        s, k.WHITE_FIGURE, f.TALKING, Half(148, 184, 102, right=Arm((238, 344), 1, "point", -14, size=1.05))
    )


def we(s: Sheet) -> None:
    s.draw(circle(256, 256, 222), c.CREAM)
    left, right = (
        Half(166, 210, 92, right=Arm((218, 360), -1, "point", -165, flip=True), cut=400),
        Half(346, 210, 92, left=Arm((294, 360), 1, "point", -15), cut=400),
    )
    draw_half(s, k.BEN.wearing(c.BLUE), f.HAPPY, right)
    draw_half(s, k.ME_CURLY, f.HAPPY, left)


def family(s: Sheet) -> None:
    heart(s, 256, 66, 76)
    draw_half(s, k.LEN.wearing(c.GREEN), f.HAPPY, Half(176, 174, 78))
    draw_half(s, k.MAY, f.HAPPY, Half(336, 174, 78))
    draw_half(s, k.ANN.wearing(c.RED, "crew"), f.HAPPY, Half(390, 312, 76, cut=474))
    draw_half(s, k.TOM, f.HAPPY, Half(122, 312, 76))
    draw_half(s, k.ME_BLOND, f.HAPPY, Half(256, 318, 80))


def group(s: Sheet) -> None:
    draw_half(s, k.SAM.wearing(c.RED), f.HAPPY, Half(256, 118, 80))
    draw_half(s, k.ZOE, f.HAPPY, Half(128, 176, 80))
    draw_half(s, k.RAJ, f.HAPPY, Half(384, 180, 80))
    draw_half(s, k.AMI, f.HAPPY, Half(182, 320, 84))
    draw_half(s, k.ME_BALD, f.HAPPY, Half(330, 320, 84))


def _parent(s: Sheet, look: k.Look, mine: k.Look) -> None:
    s.stroke(line(256, 250, 256, 350))
    draw_half(s, look, f.HAPPY, Half(256, 138, 120, cut=278))
    draw_half(s, mine, f.KIND, Half(256, 380, 76, cut=474))


def mum(s: Sheet) -> None:
    _parent(s, k.Look(c.SKIN_TAN, c.HAIR_BROWN, "bob", c.PURPLE, neck="cardigan", aged=True), k.ME)


def dad(s: Sheet) -> None:
    _parent(s, k.Look(c.SKIN_TAN, c.HAIR_GREY, "bald", c.BLUE, neck="shirt", aged=True, beard=True), k.ME)


def _sibling(s: Sheet, look: k.Look, mine: k.Look) -> None:
    for x in (146, 366):
        s.stroke(polygon([(256, 38), (256, 64), (x, 64), (x, 110), (x, 64), (256, 64)]))
    s.draw(circle(256, 44, 13), c.WHITE, line=12)
    draw_half(s, mine, f.HAPPY, Half(146, 210, 98))
    draw_half(s, look, f.HAPPY, Half(366, 210, 98))


def sister(s: Sheet) -> None:
    _sibling(s, k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "tail", c.PURPLE, neck="vee"), k.ME_LONG)


def brother(s: Sheet) -> None:
    look = k.Look(c.SKIN_TAN, c.HAIR_BLACK, "parted", c.TEAL, neck="hood", beard=True)
    _sibling(s, look, k.ME)


def _friends(s: Sheet, y: float, size: float) -> None:
    near = Half(164, y, size)
    draw_half(s, k.ANN, f.HAPPY, Half(346, y + 4, size))
    draw_half(s, k.ME, f.HAPPY, near)
    draw_hand_on(s, 94, y + size * 1.04, size)


def draw_hand_on(s: Sheet, x: float, y: float, size: float) -> None:
    """Draw fingers that come over a shoulder."""
    from_top = [
        line(x + step * size * 0.13, y, x + step * size * 0.13, y + size * 0.2) for step in (-1, 0, 1)
    ]
    for finger in from_top:
        s.band(finger, size * 0.13, k.ANN.skin, line=9)


def friend(s: Sheet) -> None:
    _friends(s, 152, 116)


def best_friend(s: Sheet) -> None:
    star(s, 256, 92, 58)
    _friends(s, 230, 100)


def partner(s: Sheet) -> None:
    heart(s, 256, 84, 108)
    draw_half(s, k.BEN, f.HAPPY, Half(350, 232, 100, tilt=-8))
    draw_half(s, k.ME_LONG, f.HAPPY, Half(162, 232, 100, tilt=8))


def neighbour(s: Sheet) -> None:
    house(s, 142, 52, 222, 428, c.CREAM, c.RED)
    house(s, 370, 52, 222, 428, c.PALE, c.TEAL)
    draw_half(s, k.ME_BEARD, f.HAPPY, Half(142, 330, 72))
    draw_half(
        s, k.NIA, f.HAPPY, Half(388, 334, 70, left=Arm((312, 336), -1, "open", -98, size=0.85, flip=True))
    )


def circle_of_support(s: Sheet) -> None:
    ring(s, 256, 262, 158, c.TEAL, 16)
    draw_half(s, k.ME, f.HAPPY, Half(256, 244, 84, cut=336))
    faces = (k.MAY, k.SAM, k.AMI, k.LEN, k.ANN)
    for place, look in enumerate(faces):
        x, y = polar(256, 266, 156, -90 + 72 * place)
        head_alone(s, look, f.HAPPY, x, y + 4, 70)


WORDS = (
    Word("me", "I, myself, my, mine", "A person points to themselves.", me),
    Word("you", "your", "Somebody points to you.", you),
    Word("we", "us, our, both", "Two people each point to themselves, inside one ring.", we),
    Word("family", "relatives, relations, parents", "A family of 5 people with a heart.", family),
    Word("mum", "mother, mam, mom", "My mum, and me below her.", mum),
    Word("dad", "father", "My dad, and me below him.", dad),
    Word("sister", "sibling", "My sister next to me.", sister),
    Word("brother", "sibling", "My brother next to me.", brother),
    Word("friend", "mate, pal, friends", "Two friends, arm round the shoulder.", friend),
    Word("best-friend", "close friend", "Two friends with a star.", best_friend),
    Word("neighbour", "next door, neighbours", "Somebody waves from the house next door.", neighbour),
    Word("partner", "boyfriend, girlfriend, couple, husband, wife", "Two people and a heart.", partner),
    Word(
        "circle-of-support",
        "my circle, my people, supporters",
        "Me in the middle of a ring of people.",
        circle_of_support,
    ),
    Word("group", "people, team, club, together", "A group of 5 people.", group),
)
