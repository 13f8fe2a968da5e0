"""Draw people and who they are to me."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half
from pcplanner.symbols.kit.geometry import Frame, ellipse, outline, polar
from pcplanner.symbols.kit.hands import draw_hand
from pcplanner.symbols.kit.heads import draw_head, draw_neck, head_alone
from pcplanner.symbols.kit.objects import house
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import heart, ring, star
from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words.relations import DAD, MUM, beside_me, two_above


def me(s: Sheet) -> None:
    arm = Arm((330, 396), -1, "point", -156, size=0.85, flip=True, fore=0.8)
    draw_half(s, k.ME, f.HAPPY, Half(246, 152, 138, right=arm))


def you(s: Sheet) -> None:
    draw_half(s, k.ANN, f.HAPPY, Half(380, 176, 90))
    finger = Arm((160, 372), -1, "point", -16, size=1.2)
    draw_half(s, k.WHITE_FIGURE, f.KIND, Half(120, 226, 78, right=finger))


def we(s: Sheet) -> None:
    hoop = ellipse(256, 372, 206, 62)
    s.band(hoop, 22, c.ORANGE, line=10)
    my_hand = Arm((214, 330), -1, "point", -165, flip=True, size=0.9)
    other_hand = Arm((298, 330), 1, "point", -15, size=0.9)
    draw_half(s, k.BEN, f.HAPPY, Half(366, 168, 98, left=other_hand))
    draw_half(s, k.ME_CURLY, f.HAPPY, Half(146, 168, 98, right=my_hand))
    near = outline("M50 372C50 406 142 434 256 434C370 434 462 406 462 372")
    s.stroke(near, 42)
    s.stroke(near, 22, c.ORANGE)


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


def mum(s: Sheet) -> None:
    two_above(s, MUM, k.GHOST, k.ME)


def dad(s: Sheet) -> None:
    two_above(s, k.GHOST_BOB, DAD, k.ME)


def sister(s: Sheet) -> None:
    beside_me(s, k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "tail", c.PURPLE, neck="vee"), k.ME_LONG)


def brother(s: Sheet) -> None:
    look = k.Look(c.SKIN_TAN, c.HAIR_BLACK, "parted", c.TEAL, neck="hood", beard=True)
    beside_me(s, look, k.ME)


def _friends(s: Sheet, y: float, size: float) -> None:
    near = Half(168, y, size)
    draw_half(s, k.ANN, f.HAPPY, Half(350, y + 4, size))
    draw_half(s, k.ME, f.HAPPY, near)
    unit = size / 100
    arm = outline("M120 132C96 92 40 74 0 78C-50 82 -84 100 -92 128").on(Frame(168, y, unit))
    s.stroke(arm, 40 * unit + 26)
    s.stroke(arm, 40 * unit, k.ANN.top)
    draw_hand(s, k.ANN, "mitt", Frame(*near.trunk.at((-93, 130)), unit * 0.9, 94))
    draw_neck(s, k.ME, near.trunk, 100, 12)
    draw_head(s, k.ME, f.HAPPY, near.head)


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
    Word("you", "your, yours, yourself", "Somebody points to you.", you),
    Word("we", "us, our, both, ourselves, you and me", "Two people in one ring point to themselves.", we),
    Word(
        "family",
        "relatives, relations, parents, my family, folks",
        "A family of 5 people with a heart.",
        family,
    ),
    Word("mum", "mother, mam, mom, mummy", "My mum above me in the family.", mum),
    Word("dad", "father, daddy, pa", "My dad above me in the family.", dad),
    Word("sister", "sibling, sis, sisters, half-sister, step-sister", "My sister next to me.", sister),
    Word("brother", "sibling, bro, brothers, half-brother, step-brother", "My brother next to me.", brother),
    Word(
        "friend",
        "mate, pal, buddy, friends, friendship, friendly",
        "Two friends, arm round the shoulder.",
        friend,
    ),
    Word("best-friend", "close friend, best mate, bestie", "Two friends with a star.", best_friend),
    Word(
        "neighbour",
        "next door, neighbours, neighbor, person next door, people nearby",
        "Somebody waves from the house next door.",
        neighbour,
    ),
    Word(
        "partner",
        "boyfriend, girlfriend, couple, husband, wife, boyfriend or girlfriend, other half",
        "Two people and a heart.",
        partner,
    ),
    Word(
        "circle-of-support",
        "my circle, my people, supporters, circle of friends, support circle, network",
        "Me in the middle of a ring of people.",
        circle_of_support,
    ),
    Word("group", "people, team, club, together", "A group of 5 people.", group),
)
