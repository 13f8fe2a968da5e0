from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.ui.line_editing.chapter_head import chapter_head
from pcplanner.ui.line_editing.chapter_state import ChapterState


def test_the_question_of_a_chapter_is_not_certain_before_the_plan_is_read() -> None:
    head = chapter_head(ChapterState(), ABOUT_ME[0].id)
    assert head.prompt
    assert not head.is_ready
    assert chapter_head(ChapterState(is_read=True), "gone").is_ready
