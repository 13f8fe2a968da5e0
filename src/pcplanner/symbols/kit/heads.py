"""Draw a whole head: back hair, neck, ears, face and front hair in the right order."""

from pcplanner.symbols.kit import colours as c
from pcplanner.symbols.kit.faces import Face, draw_face
from pcplanner.symbols.kit.geometry import Frame, ellipse, outline
from pcplanner.symbols.kit.hair import BEARD, FACE, SCARF_FACE, hair
from pcplanner.symbols.kit.looks import Look
from pcplanner.symbols.kit.sheet import Sheet


def head_line(size: float) -> float:
    """Return how thick the outline of a head of this width is."""
    return max(10.0, min(14.0, size / 9))


def draw_back_hair(sheet: Sheet, look: Look, head: Frame) -> None:
    """Draw what hangs or stands behind the head."""
    back = hair(look.style).back
    if back is not None:
        scarf = look.style == "headscarf"
        role = "" if scarf else look.role("hair")
        sheet.draw(back.on(head), look.cloth if scarf else look.hair, role, head_line(head.scale * 100))


def draw_head(sheet: Sheet, look: Look, face: Face, head: Frame) -> None:
    """Draw a head whose eyes are at the frame's origin and whose width is 100 of its units."""
    thin = head_line(head.scale * 100)
    if look.style == "headscarf":
        _draw_scarf(sheet, look, face, head, thin)
        return
    skin = look.role("skin")
    for side in (-1, 1):
        sheet.draw(ellipse(side * 49, 6, 9, 14).on(head), look.skin, skin, thin)
    sheet.draw(FACE.on(head), look.skin, skin, thin)
    if look.beard:
        sheet.draw(BEARD.on(head), look.hair, look.role("hair"), thin)
    draw_face(sheet, look, face, head)
    style = hair(look.style)
    if look.hearing and head.scale >= 0.95:
        sheet.stroke(outline("M47 -14C58 -16 61 4 55 14").on(head), 10, c.NAVY)
    turban = look.style == "turban"
    for shape in style.front:
        sheet.draw(
            shape.on(head), look.cloth if turban else look.hair, "" if turban else look.role("hair"), thin
        )
    for fine in style.lines:
        sheet.stroke(fine.on(head), 7.5)


def _draw_scarf(sheet: Sheet, look: Look, face: Face, head: Frame, thin: float) -> None:
    sheet.draw(SCARF_FACE.on(head), look.skin, look.role("skin"), max(7.5, thin * 0.8))
    draw_face(sheet, look, face, Frame(head.x, head.y, head.scale * 0.94, head.angle, head.flip))
    sheet.stroke(outline("M-30 62C-6 84 26 86 54 66").on(head), 7.5)


def draw_neck(sheet: Sheet, look: Look, head: Frame, depth: float, line: float) -> None:
    """Draw the neck and the skin seen above the collar; depth is how far below the eyes it ends."""
    if look.style == "headscarf":
        return
    shape = outline(f"M-21 46L-21 80C-16 {depth} 16 {depth} 21 80L21 46Z")
    sheet.draw(shape.on(head), look.skin, look.role("skin"), line)


def head_alone(
    sheet: Sheet, look: Look, face: Face, x: float, y: float, size: float, tilt: float = 0
) -> None:
    """Draw only a head, as in a ring of faces."""
    head = Frame(x, y, size / 100, tilt)
    draw_back_hair(sheet, look, head)
    draw_head(sheet, look, face, head)
