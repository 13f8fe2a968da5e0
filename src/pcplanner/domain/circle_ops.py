"""Turn a page of the circle into strokes, words and pictures that screen and paper carry out."""

from collections.abc import Iterator

from pcplanner.domain.circle import Presence, Ring
from pcplanner.domain.circle_asks import RingShape
from pcplanner.domain.circle_marks import presence_mark
from pcplanner.domain.circle_seats import Seat
from pcplanner.domain.circle_sectors import rays
from pcplanner.domain.circle_shape import CircleShape
from pcplanner.domain.drawing import Box, Op, TextWidth, Tint, Trace, around, ellipse, round_box
from pcplanner.domain.drawing_marks import face, open_place, paid_badge
from pcplanner.domain.drawing_words import word_ops

_GROUNDS = {
    Ring.CLOSEST: Tint.RING_1,
    Ring.FRIENDS: Tint.RING_2,
    Ring.GROUPS: Tint.RING_3,
    Ring.PAID: Tint.RING_4,
    Ring.FIFTH: Tint.PAPER,
}


def ring_ops(shape: CircleShape, measure: TextWidth) -> tuple[Op, ...]:
    """Return what lies under the faces: the rings with their titles, the person, the notes, the key."""
    ops: list[Op] = []
    for ring in shape.rings:
        ops.append(_oval(ring, shape))
    ops += _rays(shape)
    for ring in shape.rings:
        ops += word_ops(ring.title, ring.title_box, measure)
    ops += face(
        shape.story.picture,
        shape.story.name,
        shape.centre,
        shape.middle_size,
        measure,
        width=shape.sizes(4),
    )
    for ring in shape.rings:
        ops += _note(ring, shape, measure)
    return (*ops, *_signs(shape, measure), *_key(shape, measure))


def _rays(shape: CircleShape) -> Iterator[Op]:
    """Yield the thin lines between the parts of the circle."""
    inner, titles = shape.middle_size / 2 + shape.sizes(4), [x.title_box for x in shape.rings]
    for line in rays(shape.sectors, shape.centre, inner, titles):
        yield Trace(line, is_closed=False, edge=Tint.CIRCLE, width=shape.sizes(1.5))


def _signs(shape: CircleShape, measure: TextWidth) -> Iterator[Op]:
    """Yield the name of each part of the circle, on a card at the rim."""
    width = shape.sizes(1.5)
    for sign in shape.signs:
        card = round_box(sign.box.grown(-width / 2), min(sign.box.h / 2, sign.words.size * 0.8))
        yield Trace(card, fill=Tint.PAPER, edge=Tint.CIRCLE, width=width)
        yield from word_ops(sign.words, sign.words_box, measure)


def _oval(ring: RingShape, shape: CircleShape) -> Trace:
    width = shape.sizes(3 if ring.ring is Ring.CLOSEST else 2)
    rx, ry = ring.band.outer
    outline = ellipse(ring.band.centre, rx - width / 2, ry - width / 2)
    if ring.ring is Ring.PAID:
        dash = (shape.sizes(7), shape.sizes(5))
        return Trace(outline, fill=Tint.RING_4, edge=Tint.EDGE, width=width, dash=dash)
    return Trace(outline, fill=_GROUNDS[ring.ring], edge=Tint.CIRCLE, width=width)


def _note(ring: RingShape, shape: CircleShape, measure: TextWidth) -> list[Op]:
    if ring.note is None or ring.note_box is None:
        return []
    box, width = ring.note_box, shape.sizes(2)
    card = Trace(
        round_box(box.grown(-width / 2), shape.sizes(14)), fill=Tint.BUTTON, edge=Tint.CIRCLE, width=width
    )
    top = box.y + (box.h - ring.note.height) / 2
    return [card, *word_ops(ring.note, Box(box.x, top, box.w, ring.note.height), measure)]


def _key(shape: CircleShape, measure: TextWidth) -> tuple[Op, ...]:
    if shape.key is None or shape.key_box is None:
        return ()
    box = shape.key_box
    size = box.w - shape.key.width - shape.sizes(8)
    badge = paid_badge((box.x + size / 2, box.centre[1]), size)
    words = Box(box.right - shape.key.width, box.centre[1] - shape.key.height / 2, shape.key.width, 0.0)
    return (*badge, *word_ops(shape.key, words, measure, is_centred=False))


def name_ops(seat: Seat, shape: CircleShape, measure: TextWidth) -> tuple[Op, ...]:
    """Return a name on a ground of its ring's colour, so that no line runs through it."""
    if not seat.label.lines:
        return ()
    box = seat.label_box
    side = min(shape.sizes(7), seat.label.size * 0.35)
    ground = round_box(Box(box.x - side, box.y, box.w + 2 * side, box.h), seat.label.size * 0.6)
    return (Trace(ground, fill=_GROUNDS[seat.member.ring]), *word_ops(seat.label, box, measure))


def seat_ops(seat: Seat, shape: CircleShape, measure: TextWidth) -> tuple[Op, ...]:
    """Return the face of somebody, with the badge of who is paid and the mark of who is not simply here."""
    member = seat.member
    width = max(shape.sizes(2), seat.face * 0.042)
    ops = face(member.picture, member.name, seat.centre, seat.face, measure, width=width)
    if member.presence is not Presence.HERE:
        mark = mark_box(seat)
        ops = (*ops, *presence_mark(member.presence, mark.centre, mark.w))
    if not member.is_paid:
        return ops
    badge = badge_box(seat)
    return (*ops, *paid_badge(badge.centre, badge.w))


def badge_box(seat: Seat) -> Box:
    """Return where the badge of somebody paid is, at the upper right of the face."""
    x, y = seat.centre
    return around((x + seat.face * 0.38, y - seat.face * 0.36), seat.face * 0.43, seat.face * 0.43)


def mark_box(seat: Seat) -> Box:
    """Return where the mark of somebody who is not simply here is, at the upper left of the face."""
    x, y = seat.centre
    return around((x - seat.face * 0.38, y - seat.face * 0.36), seat.face * 0.43, seat.face * 0.43)


def open_seat_ops(ring: RingShape, number: int, shape: CircleShape) -> tuple[Op, ...]:
    """Return one open seat of an empty ring."""
    radius, width, asks = ring.open_size / 2, shape.sizes(3), not shape.sizes.is_paper
    return open_place(ring.open_seats[number], radius, Tint.CIRCLE, width, asks=asks)
