"""Fill the pages of a circle: all rings together while there is room, else one ring at a time."""

import math
from collections.abc import Iterator
from dataclasses import replace

from pcplanner.domain.circle import USUAL_RINGS, Ring
from pcplanner.domain.circle_asks import CircleAsk, RingShape
from pcplanner.domain.circle_seats import (
    ANYWHERE,
    IN_THE_MIDDLE_OF_A_RING,
    Band,
    Room,
    Search,
    member_block,
    seat_at,
)
from pcplanner.domain.drawing import Box, around
from pcplanner.domain.drawing_words import Block
from pcplanner.domain.words import say

_FACES = (70.0, 62.0, 54.0, 48.0)
_LARGE_FACES = (84.0, 66.0, 50.0)
_RING_STEP = (0.208, 0.193)
_MOST_IN_A_RING = 10
_MOST_ALONE = 14


def _bands(ask: CircleAsk) -> tuple[Band, ...]:
    """Return the rings from the outside in; the closest is as large however many there are."""
    rx, ry = ask.oval.w / 2, ask.oval.h / 2
    rings = sorted(ask.story.rings, reverse=True)
    thin = (USUAL_RINGS - 1) / max(1, len(rings) - 1)
    across, down = _RING_STEP[0] * thin, _RING_STEP[1] * thin
    edges = [(rx * (1 - across * n), ry * (1 - down * n)) for n in range(len(rings))]
    edges.append((ask.middle / 2, ask.middle / 2))
    return tuple(Band(ring, ask.oval.centre, edges[n], edges[n + 1]) for n, ring in enumerate(rings))


def whole_pages(ask: CircleAsk) -> list[tuple[RingShape, ...]]:
    """Return all the rings for each page; nothing when titles, big faces or enough people do not fit."""
    bands = _bands(ask)
    sizes = ask.sizes
    if sizes.least_face > sizes(_FACES[0]):
        return []
    top = bands[-1].outer[1] - ask.middle / 2 - sizes(6)
    step = bands[0].outer[1] - bands[1].outer[1]
    if step < sizes.line * 1.25 or top < sizes.line * 1.1 or bands[-1].outer[0] < ask.middle * 1.1:
        return []
    most = max(1, *(len(ask.story.ring(x)) for x in ask.story.rings))
    for face in _FACES if most <= _MOST_IN_A_RING else ():
        pages = _whole(ask, bands, sizes(face), most)
        if pages:
            return pages
    for per_page in _shares(most, _MOST_IN_A_RING, 3):
        pages = _whole(ask, bands, sizes(_FACES[1]), per_page)
        if pages:
            return pages
    return []


def _shares(count: int, most: int, least: int) -> Iterator[int]:
    """Yield how many there may be to a page, the most first, so that every page has about as many."""
    before = 0
    for parts in range(math.ceil(count / most), count + 1):
        share = math.ceil(count / parts)
        if share < least:
            return
        if share != before:
            yield share
        before = share


def _whole(
    ask: CircleAsk, bands: tuple[Band, ...], face: float, per_page: int
) -> list[tuple[RingShape, ...]]:
    """Return pages with at most so many people to a ring; nothing when some page cannot hold them."""
    count = max(1, *(math.ceil(len(ask.story.ring(x)) / per_page) for x in ask.story.rings))
    pages: list[tuple[RingShape, ...]] = []
    for page in range(count):
        rings = tuple(_titled(ask, x, ask.title(x.ring, per_page, page)) for x in bands)
        filled = _filled(ask, rings, face, per_page, page) if ask.has_room_for_signs(rings) else None
        if filled is None:
            return []
        pages.append(filled)
    return pages


def _titled(ask: CircleAsk, band: Band, words: str) -> RingShape:
    title = ask.words(words, band.outer[0] * 1.2)
    if title.is_cut and ask.sizes.is_paper:
        title = ask.words(words, band.outer[0] * 1.6, most_lines=2)
    lower = (title.height - ask.sizes.line) / 2
    y = band.centre[1] - band.outer[1] + _drop(ask, band, title) + lower
    return RingShape(band, title, around((band.centre[0], y), title.width, title.height))


def _drop(ask: CircleAsk, band: Band, title: Block) -> float:
    """Return how far below the top of its ring a title stands: where the ring is wide enough for it."""
    rx, ry = band.outer
    half = min(0.98, title.width * 0.54 / rx)
    deep = ry * (1 - math.sqrt(1 - half * half)) + ask.sizes.line * 0.45
    thick = ry - band.inner[1]
    if band.ring is Ring.CLOSEST or band.inner[0] == band.inner[1]:
        return max(deep, min(ask.sizes(24), thick / 2), ask.sizes.line * 0.62)
    return min(max(deep, thick / 2), thick - ask.sizes.line * 0.5)


def _filled(
    ask: CircleAsk, rings: tuple[RingShape, ...], face: float, per_page: int, page: int
) -> tuple[RingShape, ...] | None:
    """Seat everybody: the notes of empty rings first, then from the middle outwards."""
    room = ask.room(rings)
    filled: dict[Ring, RingShape] = {}
    for ring in sorted(rings, key=lambda x: (bool(ask.story.ring(x.ring)), x.ring)):
        members = ask.part(ring.ring, per_page, page)
        if not members:
            filled[ring.ring], room = _with_note(ask, ring, room, face)
            continue
        # In a narrow part of the circle a place further out or in is better than none.
        parts = ANYWHERE if ask.sectors else IN_THE_MIDDLE_OF_A_RING
        search = Search(ring.band, face, ask.sizes, ask.measure, parts, limits=ask.limits)
        seats = search.seats(members, room)
        if len(seats) < len(members):
            return None
        filled[ring.ring] = replace(ring, seats=seats)
        room = room.with_seats(seats)
    return tuple(filled[x.ring] for x in rings)


def _with_note(ask: CircleAsk, ring: RingShape, room: Room, face: float) -> tuple[RingShape, Room]:
    """Put a gentle note and two open seats into an empty ring, as far as there is room."""
    band = ring.band
    found = _note_place(ask, band, room)
    if found:
        ring = replace(ring, note=found[0], note_box=found[1])
        room = replace(room, taken=(*room.taken, found[1]))
    places = []
    for angle in (math.pi, 0.0):
        place = band.seat(angle, 0.5)
        seat = around(place, face, face)
        if room.is_free(seat):
            places.append(place)
            room = replace(room, taken=(*room.taken, seat))
    return replace(ring, open_seats=tuple(places), open_size=face), room


def _note_place(ask: CircleAsk, band: Band, room: Room) -> tuple[Block, Box] | None:
    """Return a note and a free place below the middle; a shorter note where the long one does not fit."""
    pad = ask.sizes.words * 0.6
    thick = band.outer[1] - band.inner[1]
    y = band.centre[1] + (band.outer[1] + band.inner[1]) / 2
    sentences = (say("drawings.nobody_here"), say("drawings.who_could_come"))
    for words in (sentences, sentences[:1]):
        note = _note(ask, words, band.outer[0] * 1.5)
        for shift in range(0, max(1, round(thick)), 6):
            for way in (-shift, shift / 2):
                box = around((band.centre[0], y + way), note.width + 2 * pad, note.height + pad)
                if room.is_free(box):
                    return note, box
    return None


def _note(ask: CircleAsk, words: tuple[str, ...], most: float) -> Block:
    width = max(ask.measure(x, ask.sizes.words, False) for x in words)
    if width > most:
        return ask.words(" ".join(words), most, is_bold=False, most_lines=4)
    return Block(words, ask.sizes.words, False, width)


def ring_pages(ask: CircleAsk) -> Iterator[tuple[RingShape, ...]]:
    """Yield one page or more for each ring, from the closest outwards, for large words."""
    edge = (ask.oval.w / 2, ask.oval.h / 2)
    for ring in ask.story.rings:
        band = Band(ring, ask.oval.centre, edge, (ask.middle / 2, ask.middle / 2))
        yield from _one_ring(ask, band)


def _one_ring(ask: CircleAsk, band: Band) -> list[tuple[RingShape, ...]]:
    members = ask.story.ring(band.ring)
    if not members:
        title = _titled(ask, band, ask.story.title(band.ring))
        return [(_with_note(ask, title, ask.room((title,)), ask.sizes(_LARGE_FACES[0]))[0],)]
    plain = ask.undivided() if ask.sectors else ask
    pages = _pages_of_ring(plain, band, len(members))
    # Big words come first: parts of the circle are drawn where that takes no more pages.
    divided = _pages_of_ring(ask, band, len(pages)) if ask.sectors else []
    return divided or pages or [_alone(plain, band, number) for number in range(len(members))]


def _pages_of_ring(ask: CircleAsk, band: Band, most_pages: int) -> list[tuple[RingShape, ...]]:
    """Return no more pages of a ring than so many, with faces as large as can be; nothing when none fit."""
    count = len(ask.story.ring(band.ring))
    for face in _LARGE_FACES:
        size = max(ask.sizes(face), ask.sizes.least_face)
        least = 1 if face == _LARGE_FACES[-1] else min(3, count)
        for per_page in _shares(count, _MOST_ALONE, least):
            if math.ceil(count / per_page) > most_pages:
                break
            pages = _parts_of_ring(ask, band, size, per_page)
            if pages:
                return pages
    return []


def _parts_of_ring(
    ask: CircleAsk, band: Band, face: float, per_page: int
) -> list[tuple[RingShape, ...]] | None:
    pages: list[tuple[RingShape, ...]] = []
    for page in range(math.ceil(len(ask.story.ring(band.ring)) / per_page)):
        ring = _titled(ask, band, ask.title(band.ring, per_page, page))
        if not ask.has_room_for_signs((ring,)):
            return None
        members = ask.part(band.ring, per_page, page)
        seats = Search(band, face, ask.sizes, ask.measure, ANYWHERE, 6.6, ask.limits).seats(
            members, ask.room((ring,))
        )
        if len(seats) < len(members):
            return None
        pages.append((replace(ring, seats=seats),))
    return pages


def _alone(ask: CircleAsk, band: Band, number: int) -> tuple[RingShape, ...]:
    """Return one face as large as the room right of the middle allows, where even one does not fit freely."""
    member = ask.story.ring(band.ring)[number]
    ring = _titled(ask, band, ask.title(band.ring, 1, number))
    left = ask.oval.centre[0] + ask.middle / 2
    room = Box(left, ring.title_box.bottom, ask.box.right - left, ask.oval.bottom - ring.title_box.bottom)
    face = max(1.0, min(ask.sizes(_LARGE_FACES[0]), room.w * 0.8, (room.h - ask.sizes.line) * 0.8))
    label = member_block(member, room.w * 0.4, ask.sizes, ask.measure)
    seat = seat_at(member, (room.centre[0], room.centre[1] - ask.sizes.line / 2), face, label, ask.sizes)
    return (replace(ring, seats=(seat,)),)
