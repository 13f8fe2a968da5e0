"""Go to the films of a line, from every page that shows lines."""

from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.editor import LineEditor
from pcplanner.ui.routes import Place, Route


def see_films(context: Context, editor: LineEditor, person_id: str, line_id: str = "") -> None:
    """Go to the films of a line, or of the one that is worked on, once that is saved."""
    editor.settle()

    def found(saved_id: str) -> None:
        if saved_id:
            context.go(Route(Place.FILM, person_id, saved_id))
        else:
            context.messages.tell(say("services.line_empty"))

    # A line gets its id with its first words, which may be being saved now.
    context.read(lambda: line_id or editor.line_id, found)
