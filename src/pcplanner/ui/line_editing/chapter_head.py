"""Say what the head of a page about one chapter shows."""

from pcplanner.domain.chapters import ALL_CHAPTERS
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family


def chapter_head(state: ChapterState, chapter_id: str, footprints: tuple[int, int] | None = None) -> PageHead:
    """Return the title and the question of a chapter; those of a chapter that is gone say so."""
    whose = say("home.whose", name=state.name)
    chapter = state.chapter
    if chapter is not None:
        return PageHead(
            title=chapter.title,
            family=chapter.family,
            prompt=chapter.prompt,
            prompt_picture=symbol(chapter.symbol),
            whose=whose,
            photo=state.face,
            footprints=footprints,
        )
    known = next((x for x in ALL_CHAPTERS if x.id == chapter_id), None)
    if known is not None and not state.is_read:
        # What every plan has can be said before the plan is read, so that nothing jumps.
        title, prompt = say(f"chapters.{known.id}_title"), say(f"chapters.{known.id}_prompt")
        picture = symbol(known.symbol)
        return PageHead(title, known.family, prompt, picture, whose, state.face, footprints, is_ready=False)
    if not state.is_read:
        return PageHead(
            "", Family.ABOUT, whose=whose, photo=state.face, footprints=footprints, is_ready=False
        )
    return PageHead(say("lines.gone_title"), Family.ABOUT, say("lines.gone"), None, whose, state.face)
