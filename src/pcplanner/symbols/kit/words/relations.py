"""Draw who is who in a family, people who are close to me, and people of every age."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Half, draw_half
from pcplanner.symbols.kit.figures import Pose, draw_figure, draw_wheelchair, ground
from pcplanner.symbols.kit.geometry import Frame, arc, ellipse, line, outline, polygon, polyline, rect
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.sheet import Sheet
from pcplanner.symbols.kit.signs import heart
from pcplanner.symbols.kit.things import rings
from pcplanner.symbols.kit.word import Word

MUM = k.Look(c.SKIN_TAN, c.HAIR_BROWN, "bob", c.PURPLE, neck="cardigan", aged=True)
DAD = k.Look(c.SKIN_TAN, c.HAIR_GREY, "bald", c.BLUE, neck="shirt", aged=True, beard=True)


def person(s: Sheet, look: k.Look, x: float, y: float, size: float, cut: float) -> None:
    """Draw a person of a family tree; a ghost has no face."""
    face = f.BLANK if look.skin == c.WHITE else f.HAPPY
    draw_half(s, look, face, Half(x, y, size, cut=cut))


def two_above(s: Sheet, left: k.Look, right: k.Look, mine: k.Look) -> None:
    """Draw two people at the top of a family tree and me below them."""
    s.stroke(line(232, 226, 280, 226) + line(256, 226, 256, 330))
    person(s, left, 140, 124, 96, 254)
    person(s, right, 372, 124, 96, 254)
    person(s, mine, 256, 374, 84, 474)


def child_below(s: Sheet, left: k.Look, right: k.Look, child: k.Look) -> None:
    """Draw me and a ghost as parents, with a child of mine below."""
    s.stroke(line(232, 196, 280, 196) + line(256, 196, 256, 300))
    person(s, left, 150, 116, 84, 228)
    person(s, right, 362, 116, 84, 228)
    person(s, child, 256, 350, 100, 474)


def beside_me(s: Sheet, other: k.Look, mine: k.Look) -> None:
    """Draw two ghosts as parents, with me and another of their children below."""
    s.stroke(line(256, 110, 256, 196))
    for x in (146, 366):
        s.stroke(polyline([(256, 190), (x, 190), (x, 240)]))
    person(s, k.GHOST_BOB, 194, 88, 56, 158)
    person(s, k.GHOST, 318, 88, 56, 158)
    person(s, mine, 146, 318, 98, 474)
    person(s, other, 366, 318, 98, 474)


def grandparent(s: Sheet, left: k.Look, right: k.Look, mine: k.Look) -> None:
    """Draw three rows of a family tree, with me at the bottom."""
    s.stroke(line(236, 164, 276, 164) + line(256, 164, 256, 330))
    person(s, left, 156, 128, 82, 210)
    person(s, right, 356, 128, 82, 210)
    head_alone(s, k.GHOST, f.BLANK, 256, 254, 48)
    person(s, mine, 256, 384, 76, 474)


def parents(s: Sheet) -> None:
    s.stroke(line(256, 250, 256, 340))
    heart(s, 256, 60, 62)
    person(s, MUM, 146, 152, 104, 290)
    person(s, DAD, 366, 152, 104, 290)
    person(s, k.ME, 256, 384, 76, 474)


def son(s: Sheet) -> None:
    child_below(s, k.ME_BEARD, k.GHOST_BOB, k.Look(c.SKIN_FAIR, c.HAIR_BROWN, "crop", c.TEAL, neck="hood"))


def daughter(s: Sheet) -> None:
    child_below(s, k.GHOST, k.ME_BOB, k.Look(c.SKIN_FAIR, c.HAIR_GINGER, "long", c.PURPLE, neck="vee"))


def grandmother(s: Sheet) -> None:
    grandparent(s, k.MAY, k.GHOST, k.ME_BOB)


def grandfather(s: Sheet) -> None:
    grandparent(s, k.GHOST_BOB, k.LEN, k.ME_BOB)


def _sweetheart(s: Sheet, on_the_left: k.Look, on_the_right: k.Look) -> None:
    ground(s, 474)
    left = Pose(near_hand=(108, 218), far_hand=(-50, 226), near_bend=-1, near_kind="mitt", near_turn=20)
    right = Pose(near_hand=(50, 226), far_hand=(-100, 222), far_bend=1, toes=-1)
    draw_figure(s, on_the_right, f.HAPPY, Frame(344, 134, 0.72), right)
    draw_figure(s, on_the_left, f.HAPPY, Frame(168, 134, 0.72), left)
    heart(s, 256, 84, 96)


def boyfriend(s: Sheet) -> None:
    _sweetheart(s, k.ME_BUN, k.BEN)


def girlfriend(s: Sheet) -> None:
    _sweetheart(s, k.ZOE.wearing(c.PURPLE), k.ME_TURBAN)


def married_couple(s: Sheet) -> None:
    rings(s, 256, 96, 50)
    draw_half(s, k.ME_OLDER, f.HAPPY, Half(154, 256, 94))
    draw_half(s, k.IDA, f.HAPPY, Half(358, 256, 94))


def flatmate(s: Sheet) -> None:
    s.draw(polygon([(256, 32), (480, 176), (438, 206), (256, 92), (74, 206), (32, 176)], 6), c.RED)
    draw_half(s, k.ME_HEARING, f.HAPPY, Half(158, 250, 92, cut=430))
    draw_half(s, k.RAJ, f.HAPPY, Half(354, 250, 92, cut=430))
    s.draw(rect(34, 388, 444, 86, 24), c.BLUE)
    s.stroke(line(256, 394, 256, 470), 11)


def baby(s: Sheet) -> None:
    s.draw(
        outline("M256 474C130 474 104 330 140 236C164 160 348 160 372 236C408 330 382 474 256 474Z"), c.PALE
    )
    skin = c.SKIN_TAN
    for x in (154, 358):
        s.draw(ellipse(x, 206, 20, 26), skin)
    face = (
        "M160 176C160 90 204 42 256 42C308 42 352 90 352 176C372 250 322 288 256 288C190 288 140 250 160 176Z"
    )
    s.draw(outline(face), skin)
    for x in (216, 296):
        s.stroke(line(x, 192, x, 202), 17)
        s.stroke(outline(f"M{x - 16} 160C{x - 6} 154 {x + 6} 154 {x + 16} 160"), 8)
    s.stroke(outline("M248 222C252 226 260 226 264 222"), 9)
    s.stroke(outline("M234 248C246 262 266 262 278 248"), 11)
    s.stroke(outline("M246 50C236 78 268 84 274 64"), 11)
    s.stroke(outline("M142 318C220 340 320 390 356 440") + outline("M370 318C330 330 304 344 286 356"), 12)


def child(s: Sheet) -> None:
    draw_half(s, k.GHOST, f.BLANK, Half(160, 146, 114))
    look = k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "curly", c.RED, neck="crew")
    draw_half(s, look, f.HAPPY, Half(380, 310, 88))


def teenager(s: Sheet) -> None:
    small = k.Look(c.WHITE, c.LIGHT, "short", c.LIGHT)
    draw_half(s, small, f.BLANK, Half(108, 374, 66))
    draw_half(s, k.GHOST, f.BLANK, Half(382, 164, 88))
    look = k.Look(c.SKIN_FAIR, c.HAIR_BROWN, "waves", c.GREEN, neck="hood")
    draw_half(s, look, f.KIND, Half(236, 240, 98))
    s.stroke(arc(236, 232, 66, 180, 360), 30)
    s.stroke(arc(236, 232, 66, 180, 360), 10, c.RED)
    for x in (154, 288):
        s.draw(rect(x, 224, 30, 58, 14), c.RED, line=11)


def older_person(s: Sheet) -> None:
    ground(s, 474)
    pose = Pose(
        chest=(-6, 100),
        hip=(-22, 228),
        near_hand=(92, 226),
        far_hand=(-40, 226),
        near_foot=(6, 440),
        far_foot=(-34, 440),
        near_bend=-1,
        tilt=5,
    )
    look = k.Look(c.SKIN_FAIR, c.HAIR_WHITE, "bun", c.PURPLE, neck="cardigan", aged=True, glasses=True)
    s.band(outline("M306 258L306 462M306 262C306 236 272 236 270 258"), 8, c.BROWN, line=9)
    draw_figure(s, look, f.HAPPY, Frame(226, 128, 0.76), pose)


def wheelchair_user(s: Sheet) -> None:
    ground(s, 474)
    draw_wheelchair(s, k.ME_GREY, f.HAPPY, Frame(232, 142, 0.94))


WORDS = (
    Word(
        "parents",
        "mum and dad, mother and father, mom and dad",
        "My mum and dad, and me below them.",
        parents,
    ),
    Word("son", "my boy, my child, boy, sons, stepson", "My son below me in the family.", son),
    Word(
        "daughter",
        "my girl, my child, girl, daughters, stepdaughter",
        "My daughter below me in the family.",
        daughter,
    ),
    Word(
        "grandmother",
        "gran, granny, nan, grandma, nana",
        "My grandmother at the top of the family.",
        grandmother,
    ),
    Word(
        "grandfather", "grandad, grandpa, grandpop", "My grandfather at the top of the family.", grandfather
    ),
    Word(
        "boyfriend", "partner, going out with, sweetheart", "A man and I hold hands, with a heart.", boyfriend
    ),
    Word(
        "girlfriend",
        "partner, going out with, sweetheart",
        "A woman and I hold hands, with a heart.",
        girlfriend,
    ),
    Word("married-couple", "husband, wife, marriage, spouse", "Two people and two rings.", married_couple),
    Word(
        "flatmate",
        "housemate, room mate, roommate, live with",
        "Two people share a sofa under one roof.",
        flatmate,
    ),
    Word("baby", "infant, newborn, babies, little one, toddler", "A baby wrapped in a blanket.", baby),
    Word("child", "kid, boy, girl, children", "A child next to a grown-up.", child),
    Word(
        "teenager",
        "young person, teen, youth",
        "A young person between a small child and a grown-up.",
        teenager,
    ),
    Word("older-person", "old, elderly, pensioner, senior", "An older person with a stick.", older_person),
    Word(
        "wheelchair-user",
        "person using a wheelchair, disabled, disability",
        "A person in a wheelchair.",
        wheelchair_user,
        "person using a wheelchair",
    ),
)
