"""Go to the recording that is heard in place of the computer's voice when a line is said."""

from pcplanner.domain.spoken_words import SPOKEN_LINE, key_of
from pcplanner.domain.styles import StyleChapter
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.editor import LineEditor
from pcplanner.ui.line_editing.rows import spoken_line
from pcplanner.ui.routes import Place, Route


def record_line(context: Context, editor: LineEditor, person_id: str, chapter: StyleChapter | None) -> None:
    """Go to the recording of the line that is worked on, once that is saved."""
    editor.settle()
    people = context.services.people

    def words() -> str:
        # A line gets its id with its first words, which may be being saved now.
        plan = people.plan(person_id)
        lines = (line for line in plan.lines if line.id == editor.line_id)
        return next((spoken_line(plan, line, chapter) for line in lines), "")

    def found(said: str) -> None:
        if said:
            context.go(Route(Place.VOICE, person_id, SPOKEN_LINE, key_of(said)))
        else:
            context.messages.tell(say("services.line_empty"))

    context.read(words, found)
