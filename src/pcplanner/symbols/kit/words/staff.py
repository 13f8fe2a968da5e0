"""Draw people whose job or role it is to help me, and my animals."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit import faces as f
from pcplanner.symbols.kit import looks as k
from pcplanner.symbols.kit.bodies import Arm, Half, draw_half
from pcplanner.symbols.kit.geometry import Frame, arc, circle, dot, ellipse, line, outline, polyline, rect
from pcplanner.symbols.kit.heads import head_alone
from pcplanner.symbols.kit.objects import house
from pcplanner.symbols.kit.sheet import Part, Sheet
from pcplanner.symbols.kit.signs import bubble, disc, plus, star, thought
from pcplanner.symbols.kit.things import coin
from pcplanner.symbols.kit.word import Word


def lanyard(s: Sheet, x: float, y: float, size: float) -> None:
    """Draw a lanyard with a badge; y is the height of the eyes it hangs below."""
    k2 = size / 100
    at = Frame(x, y, k2)
    s.stroke(polyline([(-24, 84), (0, 168), (24, 84)]).on(at), 8, c.WHITE)
    s.draw(rect(-23, 160, 46, 56, 6).on(at), c.WHITE, line=9)
    s.stroke(dot(*at.at((0, 180))), 13 * k2)
    s.stroke(line(*at.at((-10, 202)), *at.at((10, 202))), 7.5)


def support_worker(s: Sheet) -> None:
    draw_half(s, k.ME_BLOND, f.HAPPY, Half(144, 178, 100))
    draw_half(
        s,
        k.SAM.wearing(c.TEAL, "crew"),
        f.HAPPY,
        Half(362, 178, 104, left=Arm((270, 398), -1, "flat", -176, flip=True, size=0.9)),
    )
    lanyard(s, 376, 178, 104)


def advocate(s: Sheet) -> None:
    draw_half(s, k.AMI, f.TALKING, Half(360, 250, 92))
    draw_half(s, k.ME_BALD, f.KIND, Half(150, 250, 92))
    thought(s, 138, 98, 196, 126, [(196, 174, 10)])
    star(s, 138, 98, 38, line_width=10)
    bubble(s, (264, 36, 204, 112), (318, 176), 330)
    star(s, 366, 92, 38, line_width=10)


def facilitator(s: Sheet) -> None:
    s.stroke(line(230, 400, 196, 474) + line(430, 400, 464, 474))
    s.draw(rect(186, 38, 290, 366, 10), c.WHITE)
    s.draw(rect(176, 32, 304, 34, 10), c.BROWN)
    road = outline("M280 368C350 372 320 300 366 284C420 266 400 216 404 196")
    s.stroke(road, 44)
    s.stroke(road, 20, c.SAND)
    star(s, 404, 136, 52, line_width=10)
    half = Half(142, 224, 98, right=Arm((252, 300), 1, "point", -30, size=0.95))
    draw_half(s, k.ZOE.wearing(c.TEAL), f.HAPPY, half)


def nurse(s: Sheet) -> None:
    draw_half(s, k.Look(c.SKIN_BROWN, c.HAIR_BLACK, "bun", c.BLUE, neck="vee"), f.HAPPY, Half(200, 172, 116))
    s.stroke(line(152, 326, 152, 348), 10, c.WHITE)
    s.draw(circle(152, 368, 20), c.WHITE, line=9)
    s.stroke(polyline([(152, 358), (152, 368), (160, 368)]), 7.5)
    disc(s, 402, 112, 76, c.WHITE)
    plus(s, 402, 112, 110, c.GREEN)


def doctor(s: Sheet) -> None:
    look = k.Look(c.SKIN_TAN, c.HAIR_BLACK, "parted", c.WHITE, neck="jacket", under=c.PALE, glasses=True)
    draw_half(s, look, f.HAPPY, Half(256, 152, 138))
    tube = outline("M216 268C206 320 212 360 236 372C262 384 258 420 236 424") + outline(
        "M296 268C306 320 306 340 304 372"
    )
    s.band(tube, 7, c.GREY, line=8)
    s.draw(circle(304, 392, 24), c.LIGHT, line=11)


def social_worker(s: Sheet) -> None:
    draw_half(s, k.NIA.wearing(c.GREEN, "cardigan"), f.HAPPY, Half(160, 196, 112))
    lanyard(s, 160, 196, 112)
    for y, colour in ((108, c.CREAM), (256, c.PALE), (404, c.MINT)):
        s.stroke(line(280, 256, 350, y), 11)
        s.draw(circle(404, y, 68), colour)
    house(s, 404, 62, 84, 84, c.WHITE, c.RED, 9)
    head_alone(s, k.JOE, f.HAPPY, 378, 258, 38)
    head_alone(s, k.ME_BOB, f.HAPPY, 430, 262, 38)
    coin(s, 404, 404, 32)


def dog(s: Sheet) -> None:
    s.band(outline("M96 286C60 270 48 226 60 196"), 22, c.BROWN, line=13)
    body = outline(
        "M92 284C120 250 250 262 300 244C344 236 372 270 372 318C372 350 352 366 330 368"
        "L150 368C108 366 84 330 92 284Z"
    )
    legs = [Part(line(x, 340, x, 452), c.BROWN, "", 38) for x in (128, 186, 288, 340)]
    head = outline(
        "M288 204C288 132 330 106 372 112C398 116 410 140 418 158L462 174"
        "C476 182 474 214 458 222C440 234 410 236 396 240C384 262 366 276 330 276"
        "C300 270 288 240 288 204Z"
    )
    s.melt([*legs, Part(body, c.BROWN), Part(head, c.BROWN)], 13)
    for x in (157, 314):
        s.stroke(line(x, 392, x, 468), 10)
    s.draw(
        outline("M322 118C290 120 276 150 280 196C284 226 306 232 320 214C336 190 344 160 340 134Z"),
        c.HAIR_BROWN,
        line=11,
    )
    s.stroke(line(394, 158, 394, 164), 14)
    s.draw(ellipse(460, 184, 15, 12), c.INK, line=7.5)
    s.stroke(outline("M420 216C434 214 446 210 454 204"), 9)
    s.stroke(outline("M304 262C324 280 352 284 376 270"), 18, c.RED)


def cat(s: Sheet) -> None:
    s.band(outline("M352 430C440 440 470 380 436 316C424 292 440 264 462 266"), 22, c.GREY, line=13)
    body = outline("M188 240C150 300 132 380 140 466L372 466C386 380 360 300 316 240Z")
    head = outline(
        "M142 190C138 140 140 90 150 46C176 60 194 78 206 96C234 88 268 88 296 96"
        "C308 78 326 60 352 46C362 90 364 140 360 190C352 244 304 272 251 272"
        "C198 272 150 244 142 190Z"
    )
    s.melt([Part(body, c.GREY), Part(head, c.GREY)], 13)
    s.draw(ellipse(251, 404, 42, 56), c.LIGHT, line=7.5)
    s.fill(rect(196, 412, 112, 54), c.GREY)
    s.stroke(line(216, 388, 216, 462) + line(286, 388, 286, 462), 11)
    for side in (-1, 1):
        s.draw(ellipse(251 + side * 52, 170, 14, 18), c.YELLOW, line=9)
        s.stroke(line(251 + side * 52, 162, 251 + side * 52, 178), 8)
        s.stroke(
            line(251 + side * 44, 212, 251 + side * 94, 202)
            + line(251 + side * 44, 224, 251 + side * 92, 232),
            7.5,
        )
    s.draw(outline("M238 198L264 198L251 212Z"), c.INK, line=7.5)
    s.stroke(arc(239, 216, 12, 0, 150) + arc(263, 216, 12, 180, 30), 9)


WORDS = (
    Word(
        "support-worker",
        "carer, staff, helper, key worker, care assistant, caregiver, PA",
        "A support worker with a badge offers a hand.",
        support_worker,
    ),
    Word(
        "advocate",
        "speaks up with me, on my side, advocacy",
        "Somebody says the same thing that I think.",
        advocate,
    ),
    Word(
        "facilitator",
        "runs the meeting, guide, planner, chairperson, person who leads",
        "Somebody draws a path on a big paper.",
        facilitator,
    ),
    Word(
        "nurse", "health worker, sister, community nurse", "A nurse with a fob watch and a green plus.", nurse
    ),
    Word(
        "doctor", "GP, medic, physician, surgeon, consultant, specialist", "A doctor in a white coat.", doctor
    ),
    Word(
        "social-worker",
        "council, case worker, duty worker, social services, caseworker",
        "Somebody with a badge, and home, family and money.",
        social_worker,
    ),
    Word("dog", "pet, puppy, dogs, guide dog, assistance dog", "A brown dog.", dog),
    Word("cat", "pet, kitten, cats, kitty, tabby", "A grey cat.", cat),
)
