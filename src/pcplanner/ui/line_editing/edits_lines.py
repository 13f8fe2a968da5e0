"""Say what the facilitator's drawer needs of a page that shows lines."""

from typing import Protocol

from pcplanner.ui.line_editing.editor import LineEditor


class EditsLines(Protocol):
    """What the drawer needs of a page's view model: one editor, and to be told what happens in the drawer."""

    @property
    def editor(self) -> LineEditor:
        """Return what works on the line."""
        ...

    def settle(self) -> None:
        """Save what is being typed."""
        ...

    def add_line(self) -> None:
        """Begin an empty line."""
        ...

    def record_line(self) -> None:
        """Go to the recording that is heard when the line that is worked on is said."""
        ...

    def see_films(self, line_id: str = "") -> None:
        """Go to the films of a line, or of the one that is worked on."""
        ...

    def show_drawer(self, *, is_shown: bool) -> None:
        """Show on the page which line the drawer works on."""
        ...
