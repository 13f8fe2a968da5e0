"""Draw the path to a dream as a poster page, and say it in words."""

from collections.abc import Iterator

from pcplanner.documents.drawings.drawn import LARGE_SHEET, LARGER, DrawnPoster
from pcplanner.documents.drawings.strokes import as_box, as_marks, paper_width
from pcplanner.documents.model import PictureRow, plain
from pcplanner.documents.pages import Box, Group, Role
from pcplanner.documents.told import rows_of, with_number
from pcplanner.domain.drawing import Box as DrawingBox
from pcplanner.domain.drawing import Op
from pcplanner.domain.drawing_marks import face
from pcplanner.domain.drawing_words import word_ops, wrapped
from pcplanner.domain.path_ground import ground_ops
from pcplanner.domain.path_numbers import Key, Note, not_shown_whole, numbered
from pcplanner.domain.path_ops import key_ops, label_ops, thing_ops
from pcplanner.domain.path_shape import PathShape, path_shape
from pcplanner.domain.path_sizes import PathSizes
from pcplanner.domain.path_story import PathKind, PathStory, path_story, printed
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import cleaned, sentences

_FACE = 88.0
_TITLE = 26.0


def drawn_path(
    plan: Plan, dream_id: str, title: str, box: Box, size_pt: float, *, has_head: bool = True
) -> DrawnPoster:
    """Return the path: title, key and one figure to a page; a dream not there is a ``KeyError``.

    Words that no page has room for give way to a number, under which they are told in rows. On a large
    sheet things are as large as lets all of the path stay on it; words keep their size. Without its head,
    the title and the face are left to whoever shows the drawing.
    """
    told = printed(path_story(plan, dream_id))
    make_head = _head if has_head else _only_the_key
    for times in LARGER if box.width >= LARGE_SHEET else ():
        sizes = PathSizes.on_paper(size_pt, times)
        drawn = _drawn(told, *make_head(plan, told, title, as_box(box), sizes), sizes)
        if len(drawn.pages) == 1 and not drawn.rows:
            return drawn
    sizes = PathSizes.on_paper(size_pt)
    return _drawn(told, *make_head(plan, told, title, as_box(box), sizes), sizes)


def _drawn(told: PathStory, head: "_Head", room: DrawingBox, sizes: PathSizes) -> DrawnPoster:
    keys: frozenset[Key] = frozenset()
    while True:
        story, notes = numbered(told, keys)
        shapes = path_shape(story, room, sizes, paper_width)
        more = keys | not_shown_whole(shapes)
        if more == keys:
            break
        keys = more
    pages = tuple((*_head_groups(head, x.page), _figure(x)) for x in shapes)
    return DrawnPoster(pages, tuple(row for note in notes for row in _rows(note)))


_SYMBOLS = {PathKind.STEP: "small-step", PathKind.GOAL: "goal", PathKind.STAR: "dream"}


def _rows(note: Note) -> Iterator[PictureRow]:
    """Yield the words of a note under its number, beside the picture they belong to."""
    picture = note.item.way_picture if note.is_way else note.item.picture
    said = [plain(x) for x in sentences(cleaned(note.words))] or [plain(note.words)]
    otherwise = symbol(_SYMBOLS.get(note.item.kind, "in-the-way"))
    yield from rows_of(picture or otherwise, with_number(note.number, said))


_Head = tuple[tuple[Op, ...], tuple[Op, ...], tuple[Op, ...]]


def _head(
    plan: Plan, story: PathStory, title: str, box: DrawingBox, sizes: PathSizes
) -> tuple[_Head, DrawingBox]:
    """Return the face, the title and the key, and the room that is left for the path."""
    size = max(sizes.words * 1.25, min(_TITLE, sizes.words * 1.6))
    photo = sizes(_FACE)
    left = box.x + photo + sizes(24)
    words = wrapped(title, size, is_bold=True, width=box.right - left, most_lines=2, measure=paper_width)
    face_ops = face(
        plan.person.picture,
        plan.person.name,
        (box.x + photo / 2, box.y + photo / 2),
        photo,
        paper_width,
        width=sizes(4),
    )
    title_ops = word_ops(
        words, DrawingBox(left, box.y, words.width, words.height), paper_width, is_centred=False
    )
    below = DrawingBox(left, box.y + words.height + sizes(8), box.right - left, sizes.line)
    key, used = key_ops(story.states, below, sizes, sizes.words, paper_width)
    top = max(box.y + photo, used.bottom) + sizes(14)
    return (face_ops, title_ops, key), DrawingBox(box.x, top, box.w, max(1.0, box.bottom - top))


def _only_the_key(
    _plan: Plan, story: PathStory, _title: str, box: DrawingBox, sizes: PathSizes
) -> tuple[_Head, DrawingBox]:
    """Return the key alone, and the room that is left for the path."""
    line = DrawingBox(box.x, box.y, box.w, sizes.line)
    key, used = key_ops(story.states, line, sizes, sizes.words, paper_width)
    top = used.bottom + sizes(14) if key else box.y
    return ((), (), key), DrawingBox(box.x, top, box.w, max(1.0, box.bottom - top))


def _head_groups(head: _Head, page: int) -> tuple[Group, ...]:
    face_ops, title_ops, key = head
    groups = []
    if title_ops:
        groups.append(Group(Role.ARTIFACT, as_marks(face_ops)))
        groups.append(Group(Role.P if page else Role.H1, as_marks(title_ops)))
    if key:
        groups.append(Group(Role.P, as_marks(key)))
    return tuple(groups)


def _figure(shape: PathShape) -> Group:
    ops: list[Op] = [*ground_ops(shape)]
    for spot in shape.spots:
        ops += label_ops(spot, shape.sizes, paper_width)
    for spot in shape.spots:
        ops += thing_ops(spot, shape, paper_width)
    return Group(Role.FIGURE, as_marks(ops), alt=" ".join(x.spoken for x in shape.reading))
