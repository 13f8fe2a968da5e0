"""Make sheets to fill in with a pen: my own views before a meeting, and how the meeting was."""

from collections.abc import Iterator, Sequence

from pcplanner.documents.choices import DocumentChoices
from pcplanner.documents.covers import cover
from pcplanner.documents.line_rows import line_blocks
from pcplanner.documents.meeting_record import FACES
from pcplanner.documents.model import Block, Chapter, PictureRow, TickGrid, WritingSpace, plain
from pcplanner.domain.audiences import may_see
from pcplanner.domain.chapters import Family
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

_WHOLE_PAGE, _FEW_LINES = 10, 5


def my_views(plan: Plan, choices: DocumentChoices, chapters: Sequence[StyleChapter]) -> Iterator[Chapter]:
    """Yield a page for each question, with what was recorded, or with room to draw or write."""
    yield cover(plan, choices, say("documents.my_views_title"), say("documents.these_are_my_views"))
    for chapter in chapters:
        lines = [x for x in plan.lines if x.chapter == chapter.id and may_see(x.audiences, choices.audience)]
        question = PictureRow(symbol(chapter.symbol), (plain(cleaned(chapter.prompt)),))
        blocks: list[Block] = [question, *line_blocks(plan, lines, symbol(chapter.symbol), chapter=chapter)]
        if not lines:
            blocks.append(WritingSpace(_WHOLE_PAGE, say("documents.room_to_draw")))
        yield Chapter(cleaned(chapter.title), chapter.family, tuple(blocks))


def feedback_form() -> Chapter:
    """Return the form that asks how a meeting was: four faces to tick, and room for more."""
    faces = TickGrid(tuple((symbol(face.replace("_", "-")), say(f"documents.face_{face}")) for face in FACES))
    room = say("documents.room_to_write")
    blocks = (
        faces,
        WritingSpace(_FEW_LINES, room, say("documents.liked_most")),
        WritingSpace(_FEW_LINES, room, say("documents.anything_else")),
    )
    return Chapter(say("documents.how_was_it"), Family.MEETING, blocks)
