"""Turn a page of the path into strokes, words and pictures that screen and paper carry out."""

import math

from pcplanner.domain.drawing import (
    Box,
    Image,
    Op,
    Point,
    TextWidth,
    Tint,
    Trace,
    around,
    bounds,
    ellipse,
    round_box,
    smooth,
)
from pcplanner.domain.drawing_marks import (
    disc,
    face,
    flag,
    footprint,
    line,
    open_place,
    star,
    state_mark,
)
from pcplanner.domain.drawing_words import LINE_HEIGHT, word_ops, wrapped
from pcplanner.domain.dreams import StepState
from pcplanner.domain.path_labels import Label
from pcplanner.domain.path_shape import PathShape
from pcplanner.domain.path_sizes import PathSizes
from pcplanner.domain.path_story import PathKind, state_words
from pcplanner.domain.path_words import Spot


def label_ops(spot: Spot, sizes: PathSizes, measure: TextWidth) -> tuple[Op, ...]:
    """Return the words of a thing: plain, or on a card for what is in the way and the way round."""
    ops: list[Op] = []
    if spot.item.kind is PathKind.OBSTACLE:
        if spot.label:
            ops += _card(spot.label, sizes, measure, Tint.ROCK_CARD, Tint.EDGE)
        if spot.way_label:
            ops += _card(spot.way_label, sizes, measure, Tint.WAY_CARD, Tint.PATH_EDGE)
    elif spot.label and spot.item.kind is PathKind.WAY:
        ops += _card(spot.label, sizes, measure, Tint.WAY_CARD, Tint.PATH_EDGE)
    elif spot.label:
        if spot.label.is_on_ribbon:
            ground = round_box(spot.label.box.grown(sizes(4)), sizes(10))
            ops.append(Trace(ground, fill=Tint.PAPER))
        ops += word_ops(spot.label.body, spot.label.box, measure)
    return tuple(ops)


def _card(label: Label, sizes: PathSizes, measure: TextWidth, fill: Tint, edge: Tint) -> list[Op]:
    width = sizes(2)
    ops: list[Op] = [
        Trace(round_box(label.box.grown(-width / 2), sizes(10)), fill=fill, edge=edge, width=width)
    ]
    top = label.box.y + label.body.size * 0.3
    if label.heading:
        ops += word_ops(label.heading, Box(label.box.x, top, label.box.w, 0.0), measure)
        top += label.heading.height
    return [*ops, *word_ops(label.body, Box(label.box.x, top, label.box.w, 0.0), measure)]


def thing_ops(spot: Spot, shape: PathShape, measure: TextWidth) -> tuple[Op, ...]:
    """Return the thing itself: stone, milestone, rock, open place, face of now, or star."""
    sizes = shape.sizes
    ops: tuple[Op, ...]
    match spot.item.kind:
        case PathKind.NOW:
            who = spot.item.faces[0]
            ops = face(who.picture, who.name, spot.centre, sizes(114), measure, width=sizes(5))
        case PathKind.STAR:
            ops = _star(spot, shape)
        case PathKind.OPEN:
            ops = open_place(spot.centre, sizes(56), Tint.STEPS, sizes(3.5), asks=not sizes.is_paper)
        case PathKind.OBSTACLE:
            way = _way_stone(spot, spot.way_centre, sizes, measure) if spot.way_centre else ()
            ops = (*_rock(spot.centre, sizes), *way)
        case PathKind.WAY:
            ops = _way_stone(spot, spot.centre, sizes, measure)
        case PathKind.GOAL:
            ops = _milestone(spot, sizes)
        case PathKind.STEP:
            ops = _stone(spot, shape, measure)
    return ops


def _star(spot: Spot, shape: PathShape) -> tuple[Op, ...]:
    r = shape.star_radius
    whole = star(spot.centre, r * 0.97, max(1.0, r * 0.033))
    if not spot.item.picture:
        return (whole,)
    ground = disc(spot.centre, r * 0.485, Tint.PICTURE_GROUND, Tint.INK, r * 0.02)
    return (whole, ground, Image(spot.item.picture, around(spot.centre, r * 0.68, r * 0.68)))


def _stone_outline(centre: Point, radius: float, turn: int) -> tuple[tuple[float, ...], ...]:
    """Return a circle a little out of round, each stone in its own way."""
    points = []
    for number in range(8):
        angle = math.radians(45 * number + 17 * turn)
        r = radius * (1 - 0.03 * ((number * 5 + turn * 3) % 3) / 2)
        points.append((centre[0] + r * math.cos(angle), centre[1] + r * math.sin(angle)))
    return smooth(tuple(points), is_closed=True)


_STONE_EDGES = {
    StepState.DONE: (Tint.CIRCLE, 10.0, None),
    StepState.STARTED: (Tint.STEPS, 4.0, Tint.STEPS_SOFT),
    StepState.CHANGED: (Tint.DREAMS, 4.0, Tint.DREAMS_SOFT),
    StepState.NOT_YET: (Tint.EDGE, 4.0, None),
}


def _stone_body(
    centre: Point, sizes: PathSizes, radius: float, edges: tuple[Tint, float, Tint | None], turn: int
) -> list[Op]:
    """Return the white ground of a stone in its edge; a dashed edge stands on paper to be seen."""
    edge, width, soft = edges
    is_dashed = edge is Tint.EDGE
    outline = _stone_outline(centre, sizes(radius - width / 2), turn)
    ops: list[Op] = [disc(centre, sizes(radius), Tint.PAPER)]
    if is_dashed:
        ground = _stone_outline(centre, sizes(radius - width - 2), turn)
        dash = (sizes(13), sizes(8))
        ops += [
            Trace(ground, fill=Tint.PICTURE_GROUND),
            Trace(outline, edge=edge, width=sizes(width), dash=dash),
        ]
    else:
        ops.append(Trace(outline, fill=Tint.PICTURE_GROUND, edge=edge, width=sizes(width)))
    if soft:
        ring = _stone_outline(centre, sizes(radius - width - 3), turn)
        ops.append(Trace(ring, edge=soft, width=sizes(6)))
    return ops


def _stone(spot: Spot, shape: PathShape, measure: TextWidth) -> tuple[Op, ...]:
    sizes, (x, y) = shape.sizes, spot.centre
    state = spot.item.state or StepState.NOT_YET
    turn = shape.spots.index(spot)
    ops = _stone_body(spot.centre, sizes, 56, _STONE_EDGES[state], turn)
    if spot.item.picture:
        ops.append(Image(spot.item.picture, around(spot.centre, sizes(64), sizes(64))))
    else:
        ops += _two_prints(spot.centre, sizes)
    ops += state_mark(state, (x - sizes(44), y - sizes(44)), sizes(36))
    for number, who in enumerate(spot.item.faces[:2]):
        side = -45 if number else 45
        ops += face(
            who.picture, who.name, (x + sizes(side), y + sizes(37)), sizes(48), measure, width=sizes(3)
        )
    return tuple(ops)


def _two_prints(centre: Point, sizes: PathSizes) -> tuple[Op, ...]:
    x, y = centre
    left = footprint((x - sizes(12), y + sizes(9)), -math.pi / 2, sizes(36), is_left=True)
    right = footprint((x + sizes(12), y - sizes(9)), -math.pi / 2, sizes(36), is_left=False)
    # Prints stand on the white of a picture, so they keep the dark ink in every theme.
    return tuple(_inked(op, Tint.ON_PICTURE) for op in (*left, *right))


def _inked(op: Op, tint: Tint) -> Op:
    return Trace(op.points, fill=tint) if isinstance(op, Trace) else op


def _milestone(spot: Spot, sizes: PathSizes) -> tuple[Op, ...]:
    x, y = spot.centre
    state = spot.item.state or StepState.NOT_YET
    is_done = state is StepState.DONE
    edge, width = (Tint.CIRCLE, 10.0) if is_done else (Tint.STEPS, 4.0)
    board = around(spot.centre, sizes(104), sizes(104))
    inner = Trace(round_box(board.grown(-sizes(width / 2)), sizes(18)), fill=Tint.PICTURE_GROUND,
                  edge=edge, width=sizes(width))  # fmt: skip
    ops: list[Op] = [
        line(((x, y + sizes(52)), (x, y + sizes(74))), Tint.PATH_EDGE, sizes(9)),
        *flag((x + sizes(42), y - sizes(50)), sizes(34)),
        Trace(round_box(board, sizes(20)), fill=Tint.PAPER),
        inner,
    ]
    if not is_done:
        ring = round_box(board.grown(-sizes(7.5)), sizes(13))
        ops.append(Trace(ring, edge=Tint.STEPS_SOFT, width=sizes(7)))
    if spot.item.picture:
        ops.append(Image(spot.item.picture, around(spot.centre, sizes(70), sizes(70))))
    else:
        ops += (
            _on_white(op) for op in flag((x - sizes(12), y + sizes(24)), sizes(50)) if isinstance(op, Trace)
        )
    ops += state_mark(state, (x - sizes(48), y - sizes(48)), sizes(36))
    return tuple(ops)


def _on_white(op: Trace) -> Trace:
    return Trace(op.points, op.is_closed, op.fill, Tint.ON_PICTURE, op.width)


def _rock(centre: Point, sizes: PathSizes) -> tuple[Op, ...]:
    def at(*points: Point) -> tuple[Point, ...]:
        return tuple((centre[0] + sizes(dx), centre[1] + sizes(dy)) for dx, dy in points)

    width = sizes(3)
    return (
        Trace(
            at((-46, 30), (-40, 0), (-24, -25), (1, -43), (34, -22), (46, 4), (46, 30)),
            fill=Tint.ROCK, edge=Tint.INK, width=width,
        ),
        Trace(
            at((1, -43), (34, -22), (46, 4), (46, 30), (21, 30), (13, -14)),
            fill=Tint.ROCK_DARK, edge=Tint.INK, width=width * 0.8,
        ),
    )  # fmt: skip


def _way_stone(spot: Spot, centre: Point, sizes: PathSizes, measure: TextWidth) -> tuple[Op, ...]:
    x, y = centre
    ops = _stone_body(centre, sizes, 46, _STONE_EDGES[StepState.NOT_YET], 2)
    picture = spot.item.way_picture or spot.item.picture
    if picture:
        ops.append(Image(picture, around(centre, sizes(52), sizes(52))))
    else:
        ops += _two_prints(centre, sizes)
    for who in spot.item.faces[:1]:
        ops += face(who.picture, who.name, (x + sizes(37), y + sizes(33)), sizes(46), measure, width=sizes(3))
    return tuple(ops)


def key_ops(
    states: tuple[StepState, ...], box: Box, sizes: PathSizes, words: float, measure: TextWidth
) -> tuple[tuple[Op, ...], Box]:
    """Return the key of the marks, in rows from the top left of a box, and the room it takes."""
    mark = max(sizes(32), words * 1.1)
    height = max(mark * 1.08, words * LINE_HEIGHT)
    x, y = box.x, box.y
    ops: list[Op] = []
    used = [Box(x, y, 0.0, 0.0)]
    for state in states:
        block = wrapped(state_words(state), words, is_bold=False, width=box.w, most_lines=1, measure=measure)
        width = mark + words * 0.4 + block.width
        if x > box.x and x + width > box.right:
            x, y = box.x, y + height * 1.15
        ops += state_mark(state, (x + mark / 2, y + height / 2), mark * 0.94)
        text = Box(x + mark + words * 0.4, y + height / 2 - block.height / 2, block.width, block.height)
        ops += word_ops(block, text, measure, is_centred=False)
        used.append(Box(x, y, width, height))
        x += width + words * 1.3
    return tuple(ops), bounds(used)


def small_dot(centre: Point, radius: float) -> Trace:
    """Return one dot of the way round."""
    return Trace(ellipse(centre, radius, radius), fill=Tint.PATH_EDGE)
